import { Migration } from "@mikro-orm/migrations";

/** One file may be loaded into several tables and for several authorities, once into each. */
export class PartsOfFiles extends Migration {
  override up(): void {
    this.addSql(`
      drop index load_once_per_file;
      create unique index load_once_per_table on load (loader, sha256, target) nulls not distinct
        where status in ('LOADED', 'LOADED_WITH_REFUSALS');`);
  }
}
