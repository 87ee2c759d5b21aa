import { Migration } from "@mikro-orm/migrations";

/** The first day of the records of a KPI, and the table that begins on it, where that decides the first month. */
export class RecordsBegin extends Migration {
  override up(): void {
    this.addSql("alter table tally_span add column begins_on date, add column begins_in text");
  }
}
