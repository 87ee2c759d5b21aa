import { Migration } from "@mikro-orm/migrations";

/** How many cases of a tally count as failed because they are overdue and still open. */
export class OverdueTallies extends Migration {
  override up(): void {
    this.addSql("alter table tally add column overdue integer not null default 0");
  }
}
