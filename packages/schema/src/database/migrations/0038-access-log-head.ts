import { Migration } from "@mikro-orm/migrations";

/**
 * The last entry of the access log is written down a second time. A chain alone does not show that its newest entries were
 * cut off, or that the whole of it was written anew.
 */
export class AccessLogHead extends Migration {
  override up(): void {
    this.addSql(`
      create table access_log_head (only_row boolean primary key default true, sequence bigint not null, hash bytea not null);
      insert into access_log_head (sequence, hash)
        select coalesce(max(sequence), 0), coalesce((select hash from access_log order by sequence desc limit 1), sha256(''))
        from access_log;

      create function access_log_moves_head() returns trigger language plpgsql as $$
        begin
          update access_log_head set sequence = new.sequence, hash = new.hash;
          return null;
        end
      $$;
      create trigger access_log_moves_head after insert on access_log for each row execute function access_log_moves_head();

      -- The first entry that is missing, or does not follow from the one before it; null where the whole log holds.
      create or replace function access_log_break() returns bigint language sql stable as $$
        select min(sequence) from (
          select case when l.sequence <> l.before + 1 then l.before + 1 else l.sequence end as sequence from (
            select l.sequence, coalesce(lag(l.sequence) over w, 0) as before,
              l.hash is distinct from access_log_hash(l) or l.previous is distinct from coalesce(lag(l.hash) over w, sha256('')) as broken
            from access_log l window w as (order by l.sequence)
          ) l where l.broken or l.sequence <> l.before + 1
          union all
          select case when coalesce(last.sequence, 0) < h.sequence then coalesce(last.sequence, 0) + 1 else h.sequence end
          from access_log_head h left join lateral (select l.sequence, l.hash from access_log l order by l.sequence desc limit 1) last on true
          where (coalesce(last.sequence, 0), coalesce(last.hash, sha256(''))) is distinct from (h.sequence, h.hash)
        ) broken
      $$;
    `);
  }
}
