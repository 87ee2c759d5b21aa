import { Migration } from "@mikro-orm/migrations";

/**
 * How many cases of a tally count as failed because they are overdue and still open, and since when cases began that
 * are not due yet.
 */
export class OverdueTallies extends Migration {
  override up(): void {
    this.addSql("alter table tally add column overdue integer not null default 0");
    this.addSql("alter table tally_span add column waits_from date");
  }
}
