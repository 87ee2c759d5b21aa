import { Migration } from "@mikro-orm/migrations";

/** What of the project's reference data stands in the database, so that it is written only when it has changed. */
export class ReferenceFiles extends Migration {
  override up(): void {
    this.addSql(`
      create table reference_file (
        name text primary key,
        sha256 text not null
      );
    `);
  }
}
