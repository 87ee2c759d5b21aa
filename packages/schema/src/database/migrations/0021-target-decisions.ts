import { Migration } from "@mikro-orm/migrations";

/**
 * Targets of KPIs that are decided here: who set which one, from what day, and why. Each decision raises the data
 * version.
 */
export class TargetDecisions extends Migration {
  override up(): void {
    this.addSql(`
      create table target_decision (
        sequence bigint generated always as identity primary key,
        authority text not null,
        kpi text not null,
        effective_from date not null,
        value numeric,
        amber_within numeric,
        minimum_denominator integer,
        source text,
        decided_by text not null,
        roles text[] not null,
        reason text not null,
        decided_at timestamptz not null
      );
      create index target_decision_of_kpi on target_decision (authority, kpi, effective_from, sequence);

      create function refuse_change_of_decision() returns trigger language plpgsql as $$
        begin
          raise exception 'Decisions about targets are only ever added to: % is refused.', lower(tg_op) using errcode = 'insufficient_privilege';
        end
      $$;
      create trigger target_decision_only_grows before update or delete or truncate on target_decision
        for each statement execute function refuse_change_of_decision();
      create constraint trigger target_decision_raises_data_version after insert on target_decision
        deferrable initially deferred for each row execute function raise_data_version_of_load();

      -- What an authority set as targets: in its improvement plan, and decided here. A decision stands until the next of the
      -- same KPI and day; one that takes a target back stands for nothing.
      create view own_target as
        select t.authority, t.kpi_id as kpi, 'IMPROVEMENT_PLAN' as origin, t."from" as effective_from, t.target as value,
          coalesce(t.amber_within, 0) as amber_within, coalesce(t.minimum_denominator, 0) as minimum_denominator, t.source,
          null as set_by, null as reason, t.written_by as load, coalesce(r.undone_at, w.finished_at) as known_from,
          case when t.superseded_by = t.written_by then s.undone_at else s.finished_at end as known_until
        from kpi_targets t
        join load w on w.id = t.written_by
        left join load s on s.id = t.superseded_by
        left join load r on r.id = t.restored_after
        union all
        select authority, kpi, 'DECISION', effective_from, value, amber_within, minimum_denominator, source, decided_by, reason, null,
          decided_at, next
        from (
          select *, lead(decided_at) over (partition by authority, kpi, effective_from order by sequence) as next from target_decision
        ) d
        where value is not null;
    `);
  }
}
