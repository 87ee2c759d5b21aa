import { Migration } from "@mikro-orm/migrations";

/**
 * What each KPI was last counted with, and the load whose facts it does not count yet: so that a count which was put off,
 * or broken off, or is of a definition that has changed since, is made up for.
 */
export class OwedCounts extends Migration {
  override up(): void {
    this.addSql(`
      create table counted_kpi (
        authority text not null,
        kpi text not null,
        version integer not null,
        definition text not null,
        owed_to integer references load (id),
        primary key (authority, kpi, version)
      );`);
  }
}
