import { Migration } from "@mikro-orm/migrations";

/** The digest and the statements of each migration that ran here, so that a later change of it is noticed. */
export class MigrationDigests extends Migration {
  override up(): void {
    this.addSql("alter table migration add column digest text, add column statements text");
  }
}
