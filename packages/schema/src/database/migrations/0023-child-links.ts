import { Migration } from "@mikro-orm/migrations";
import { factTable } from "./fact-table.ts";

/**
 * The other identifiers of children, and every identifier of every source with its child. A child is named by the
 * identifier that its facts are counted under; `record` is the source's identifier.
 */
export class ChildLinks extends Migration {
  override up(): void {
    this.addSql(
      factTable(
        "child_links",
        "identifier, valid_from",
        "identifier text not null, child_id text not null, valid_from date, valid_until date, is_last boolean not null",
      ),
    );
    this.addSql(`
      create index child_links_child on child_links (authority, child_id) where superseded_by is null;
      create view child_identifier as
      with recorded (authority, source, record, kind, identifier, valid_from, valid_until) as (
        select authority, 'person', pers_person_id, 'Person ID', pers_person_id, null::date, null::date
        from person where superseded_by is null
        union all
        select authority, 'person', pers_person_id, 'NHS Number', pers_common_child_id, null, null
        from person where superseded_by is null and pers_common_child_id is not null
        union all
        select authority, 'person', pers_person_id, 'Identifier in the system before', pers_legacy_id, null, null
        from person where superseded_by is null and pers_legacy_id is not null
        union all
        select authority, 'linked_identifiers', link_person_id, link_identifier_type, link_identifier_value,
          link_valid_from_date, link_valid_to_date
        from linked_identifiers where superseded_by is null
        union all
        select distinct h.authority, 'ssda903_header', h."CHILD", i.kind, i.identifier, null::date, null::date
        from ssda903_header h cross join lateral (values ('SSDA903 child ID', h."CHILD"), ('Unique Pupil Number', h."UPN")) i (kind, identifier)
        where h.superseded_by is null and i.identifier !~ '^UN[0-9]+$'
        union all
        select distinct c.authority, 'cin_census_children', c."LAchildID", i.kind, i.identifier, null::date, null::date
        from cin_census_children c cross join lateral (values ('LA child ID', c."LAchildID"), ('Unique Pupil Number', c."UPN"),
          ('Former Unique Pupil Number', c."FormerUPN")) i (kind, identifier)
        where c.superseded_by is null and i.identifier is not null
      )
      select r.authority, coalesce(k.child_id, r.record) as child, r.source, r.record, r.kind, r.identifier, r.valid_from, r.valid_until
      from recorded r
      left join child_links k on k.authority = r.authority and k.superseded_by is null and k.identifier = r.record and k.is_last;
    `);
  }
}
