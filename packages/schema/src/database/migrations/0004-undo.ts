import { Migration } from "@mikro-orm/migrations";

/**
 * The columns for undoing a load: which table it wrote, when it was undone, and the former description of the table.
 */
export class Undo extends Migration {
  override up(): void {
    this.addSql(`
      alter table load add column target text, add column undone_at timestamptz;
      alter table observation add column restored_after integer;
      alter table statistical_neighbour add column restored_after integer references load (id);
      alter table dataset add column undone boolean not null default false;
      alter table dataset_measure add column undone boolean not null default false;
      alter table dataset_filter add column undone boolean not null default false;
      alter table filter_combination add column undone boolean not null default false;

      create table dataset_description (
        load_id integer primary key references load (id) on delete cascade,
        dataset_id integer not null references dataset (id) on delete cascade,
        description jsonb not null
      );

      update load l set target = wrote.target from (
        select o.written_by, d.code as target from (select distinct written_by, dataset_id from observation) o join dataset d on d.id = o.dataset_id
        union
        select written_by, code from dataset
        union
        select distinct written_by, 'statistical neighbours ' || model_year from statistical_neighbour
      ) wrote where wrote.written_by = l.id;
      -- A load that changed nothing wrote no row that says where: its file's name does.
      update load set target = d.code from dataset d
        where target is null and status in ('LOADED', 'LOADED_WITH_REFUSALS') and d.code = regexp_replace(file, '\\.[^.]*$', '');

      create index load_of_target on load (target, id) where status in ('LOADED', 'LOADED_WITH_REFUSALS');

      create view described_dataset as
        select d.id, jsonb_build_object('series', d.series, 'kind', d.kind, 'title', d.title, 'publisher', d.publisher, 'licence', d.licence,
          'filters', (select coalesce(jsonb_agg(jsonb_build_object('code', f.code, 'label', f.label)), '[]')
                      from dataset_filter f where f.dataset_id = d.id and not f.undone),
          'measures', (select coalesce(jsonb_agg(jsonb_build_object('code', m.code, 'label', m.label, 'unit', m.unit)), '[]')
                       from dataset_measure m where m.dataset_id = d.id and not m.undone)) as description
        from dataset d;
      insert into dataset_description (load_id, dataset_id, description)
        select d.written_by, d.id, described.description from dataset d join described_dataset described on described.id = d.id;
    `);
  }
}
