import { Migration } from "@mikro-orm/migrations";

/**
 * A load says how the date of its extract is known. Earlier loads took the time of the file, which is never taken to
 * lie in the future. The view leaves out loads of a file that was loaded again: the newest has the date that counts.
 */
export class ExtractDates extends Migration {
  override up(): void {
    this.addSql(`
      alter table load add column as_at_from text not null default 'LOADED'
        check (as_at_from in ('GIVEN', 'NAME', 'STATED', 'INFERRED', 'LOADED', 'FILE_TIME'));
      update load set as_at_from = 'FILE_TIME', as_at = least(as_at, started_at);
      -- A table with waiting triggers cannot be altered by a later migration.
      set constraints load_raises_data_version immediate;
      set constraints load_raises_data_version deferred;
      create or replace view current_load as select * from load where status in ('LOADED', 'LOADED_WITH_REFUSALS');
      create view dated_load as
        select l.* from current_load l where not exists (
          select from current_load again where again.id > l.id and again.sha256 = l.sha256 and again.target_table = l.target_table
            and again.authority is not distinct from l.authority and again.edition is not distinct from l.edition);
    `);
  }
}
