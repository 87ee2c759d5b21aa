import { Migration } from "@mikro-orm/migrations";

/** When the file of a load last came again unchanged. Its load stays the one that made the rows. */
export class RedeliveredFiles extends Migration {
  override up(): void {
    this.addSql(`
      alter table load add column redelivered_at timestamptz;
      create or replace view current_load as select * from load where status in ('LOADED', 'LOADED_WITH_REFUSALS');
      create or replace view dated_load as
        select l.* from current_load l where not exists (
          select from current_load again where again.id > l.id and again.sha256 = l.sha256 and again.target_table = l.target_table
            and again.authority is not distinct from l.authority and again.edition is not distinct from l.edition);
    `);
  }
}
