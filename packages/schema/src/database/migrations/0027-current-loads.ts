import { Migration } from "@mikro-orm/migrations";

/**
 * A load names the table it wrote in two columns: a fact with its authority, or a published table by its code alone.
 * The view lists the current loads: those that succeeded and have not been undone. No index refuses a file's second
 * load: it may come again after another file has replaced it.
 */
export class CurrentLoads extends Migration {
  override up(): void {
    this.addSql(`
      drop index load_once_per_edition;
      drop index load_of_target;
      alter table load add column target_table text, add column authority text;

      update load set
        target_table = case when fact is null then target else fact[1] end,
        authority = fact[2]
      from (select id as load_id, regexp_match(target, '^([a-z0-9_]+) of ([A-Z][0-9]{8})$') as fact from load) named
      where named.load_id = load.id and target is not null;
      -- The update waits to raise the version of the data, and a table with waiting triggers cannot be altered.
      set constraints load_raises_data_version immediate;
      set constraints load_raises_data_version deferred;
      alter table load drop column target;

      create index load_of_table on load (target_table, authority, id) where status in ('LOADED', 'LOADED_WITH_REFUSALS');
      create index load_of_bytes on load (sha256) where status in ('LOADED', 'LOADED_WITH_REFUSALS');
      create view current_load as select * from load where status in ('LOADED', 'LOADED_WITH_REFUSALS');
    `);
  }
}
