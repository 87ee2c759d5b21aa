import { Migration } from "@mikro-orm/migrations";

/**
 * The log of who read children's records, in a chain that shows every change; and the version of the data. Every
 * transaction that changes an answer raises the version.
 */
export class AccessAndVersion extends Migration {
  override up(): void {
    this.addSql(`
      create table access_log (
        sequence bigint primary key,
        at timestamptz not null,
        viewer text not null,
        roles text[] not null,
        purpose text not null,
        operation text not null,
        subjects text[] not null,
        previous bytea not null,
        hash bytea not null
      );

      create function access_log_hash(entry access_log) returns bytea language sql stable as $$
        select sha256(entry.previous || convert_to(jsonb_build_array(entry.sequence, extract(epoch from entry.at), entry.viewer,
          entry.roles, entry.purpose, entry.operation, entry.subjects)::text, 'UTF8'))
      $$;

      -- Entries are chained one after the other, so the second waits for the first to be committed or given up.
      create function record_access(viewer text, roles text[], purpose text, operation text, subjects text[]) returns bigint language plpgsql as $$
        declare
          entry access_log;
          last access_log;
        begin
          if coalesce(trim(purpose), '') = '' then
            raise exception 'Nobody reads records without a purpose.' using errcode = 'insufficient_privilege';
          end if;
          perform pg_advisory_xact_lock(7203013);
          select * into last from access_log l order by l.sequence desc limit 1;
          entry.sequence := coalesce(last.sequence, 0) + 1;
          entry.at := clock_timestamp();
          entry.viewer := viewer;
          entry.roles := roles;
          entry.purpose := purpose;
          entry.operation := operation;
          entry.subjects := subjects;
          entry.previous := coalesce(last.hash, sha256(''));
          entry.hash := access_log_hash(entry);
          insert into access_log select entry.*;
          return entry.sequence;
        end
      $$;

      -- The first entry that does not follow from the one before it; null where the whole chain holds.
      create function access_log_break() returns bigint language sql stable as $$
        select min(sequence) from (
          select l.sequence, l.hash is distinct from access_log_hash(l)
              or l.sequence <> coalesce(lag(l.sequence) over w, 0) + 1
              or l.previous is distinct from coalesce(lag(l.hash) over w, sha256('')) as broken
          from access_log l window w as (order by l.sequence)
        ) chained where broken
      $$;

      create function refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception 'The access log is only ever added to: % is refused.', lower(tg_op) using errcode = 'insufficient_privilege';
        end
      $$;
      create trigger access_log_only_grows before update or delete or truncate on access_log
        for each statement execute function refuse_change();

      create table data_version (only_row boolean primary key default true, version bigint not null);
      insert into data_version (version) values (1);
      create function raise_data_version() returns void language sql as $$
        update data_version set version = version + 1;
        select pg_notify('children_first_data', 'version');
      $$;
      create function raise_data_version_of_load() returns trigger language plpgsql as $$
        begin
          perform raise_data_version();
          return null;
        end
      $$;
      -- At the very end of the transaction, so that loads which run at once do not wait for each other.
      create constraint trigger load_raises_data_version after insert or update or delete on load
        deferrable initially deferred for each row execute function raise_data_version_of_load();
    `);
  }
}
