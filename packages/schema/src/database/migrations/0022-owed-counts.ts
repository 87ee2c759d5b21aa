import { Migration } from "@mikro-orm/migrations";

/**
 * The definition that each KPI was last counted with, and the first load whose facts are not counted yet. A count that
 * was postponed, broken off, or of a changed definition is done later.
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
