import { Migration } from "@mikro-orm/migrations";

/** What each migration said when it ran here, so that one which has changed since is noticed. */
export class MigrationDigests extends Migration {
  override up(): void {
    this.addSql("alter table migration add column digest text, add column statements text");
  }
}
