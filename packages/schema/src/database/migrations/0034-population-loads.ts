import { Migration } from "@mikro-orm/migrations";

/** The view of children's populations names the load of each estimate, so that a rate says what it is divided by. */
export class PopulationLoads extends Migration {
  override up(): void {
    this.addSql(`
      create or replace view child_population as
        select a.code as area, t.code::integer as year, o."values"[m.position] as children, o.written_by
        from dataset d join dataset_measure m on m.dataset_id = d.id and m.code = 'population_estimate'
        join observation o on o.dataset_id = d.id and o.superseded_by is null
        join area a on a.id = o.area_id join time_period t on t.id = o.time_period_id and t.code ~ '^\\d{4}$'
        where d.series = 'ons_mid-year_population_estimates' and o."values"[m.position] is not null;
    `);
  }
}
