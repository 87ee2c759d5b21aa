import { Migration } from "@mikro-orm/migrations";

/**
 * From which days the limits of a KPI's series are worked out anew: who decided it, and why. Each decision raises the data
 * version.
 */
export class Rebasings extends Migration {
  override up(): void {
    this.addSql(`
      create table rebasing (
        sequence bigint generated always as identity primary key,
        authority text not null,
        kpi text not null,
        effective_from date not null,
        stands boolean not null,
        decided_by text not null,
        roles text[] not null,
        reason text not null,
        decided_at timestamptz not null
      );
      create index rebasing_of_kpi on rebasing (authority, kpi, effective_from, sequence);

      create function refuse_change_of_rebasing() returns trigger language plpgsql as $$
        begin
          raise exception 'Rebasings are only ever added to: % is refused.', lower(tg_op) using errcode = 'insufficient_privilege';
        end
      $$;
      create trigger rebasing_only_grows before update or delete or truncate on rebasing
        for each statement execute function refuse_change_of_rebasing();
      create constraint trigger rebasing_raises_data_version after insert on rebasing
        deferrable initially deferred for each row execute function raise_data_version_of_load();

      -- A decision stands until the next of the same KPI and day; one that takes a rebasing back stands for nothing.
      create view own_rebasing as
        select authority, kpi, effective_from, decided_by as set_by, reason, decided_at as known_from, next as known_until
        from (
          select *, lead(decided_at) over (partition by authority, kpi, effective_from order by sequence) as next from rebasing
        ) d
        where stands;
    `);
  }
}
