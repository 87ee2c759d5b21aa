import { Migration } from "@mikro-orm/migrations";

/** The rows of other tables that a load withdrew because its own rows contradict them, by the load that had written them. */
export class ContradictedRows extends Migration {
  override up(): void {
    this.addSql(`
      create table contradicted (
        load_id integer not null references load,
        of_load integer not null references load,
        table_name text not null,
        rows integer not null,
        primary key (load_id, of_load)
      );
      create index contradicted_of_load on contradicted (of_load);
    `);
  }
}
