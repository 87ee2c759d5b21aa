import { Migration } from "@mikro-orm/migrations";

/** The editions of our reference files that the database holds. A file is written only when it has changed. */
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
