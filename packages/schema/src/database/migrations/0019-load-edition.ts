import { Migration } from "@mikro-orm/migrations";

/** The same bytes may be two editions, such as the returns of two years: each is loaded once. */
export class LoadEdition extends Migration {
  override up(): void {
    this.addSql(`
      alter table load add column edition text;
      drop index load_once_per_table;
      create unique index load_once_per_edition on load (loader, sha256, target, edition) nulls not distinct
        where status in ('LOADED', 'LOADED_WITH_REFUSALS');`);
  }
}
