import { Migration } from "@mikro-orm/migrations";

/**
 * Finds who works with some children on one day without reading all involvements. The functions for working days are
 * dropped: statements now read the calendar itself.
 */
export class InvolvementsByChild extends Migration {
  override up(): void {
    this.addSql(`
      create index involvements_by_child on involvements (authority, invo_person_id) where superseded_by is null;
      drop function working_days_after(date, integer);
      drop function working_days_between(date, date);`);
  }
}
