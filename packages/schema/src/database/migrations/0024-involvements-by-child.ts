import { Migration } from "@mikro-orm/migrations";

/**
 * Finds who works with some children without reading everybody's involvements, as an answer about one day does. Working
 * days are looked up in the calendar itself since, so its functions go.
 */
export class InvolvementsByChild extends Migration {
  override up(): void {
    this.addSql(`
      create index involvements_by_child on involvements (authority, invo_person_id) where superseded_by is null;
      drop function working_days_after(date, integer);
      drop function working_days_between(date, date);`);
  }
}
