import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { defaultOptions } from "../../demo/demo-options.ts";
import { writeDemo } from "../../demo/write-demo.ts";
import { filesToLoad } from "../../readers/files-to-load.ts";
import { openWorkbench } from "../../testing/workbench.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

test("returns of sound records stitch to the very episodes of the case-management system, without a repair", async () => {
  const out = join(bench.folder, "demo");
  for (const { folder } of writeDemo({ ...defaultOptions, children: 60, years: 4, dirt: 0, out }))
    expect(folder).toBe(out);
  const returns = await filesToLoad([join(out, "ssda903")]);
  expect(returns.length).toBeGreaterThan(30);
  for (const file of [join(out, "ssd_cla_episodes.csv"), ...returns])
    expect(await bench.load(file, { countLast: true }), file).toMatchObject({ status: "LOADED", rowsRefused: 0 });

  const { rows } = await bench.client.query<{ stitched: number; repairs: number; differ: number }>(`
    with last as (select make_date(max(return_year) + 1, 3, 31) as day, make_date(min(return_year), 4, 1) as first from ssda903_episodes),
    recorded as (
      -- What ends after the last return is open there, and what ended before the first is in none.
      select clae_person_id, clae_cla_episode_start_date, clae_cla_episode_start_reason, clae_cla_primary_need_code,
        case when clae_cla_episode_ceased_date <= day then clae_cla_episode_ceased_date end,
        case when clae_cla_episode_ceased_date <= day then clae_cla_episode_ceased_reason end, clae_entered_care_date
      from cla_episodes, last where superseded_by is null and clae_cla_episode_start_date <= day
        and coalesce(clae_cla_episode_ceased_date, 'infinity') >= first
    ), stitched as (
      select child_id, started_on, start_reason, category_of_need, ended_on, end_reason,
        -- A child who came before the first return is known from its first episode there.
        case when entered_care_on >= first then entered_care_on
          else (select min(clae_entered_care_date) from cla_episodes where clae_person_id = child_id and clae_cla_episode_start_date = started_on) end
      from continuous_episodes, last where superseded_by is null
    )
    select (select count(*)::integer from stitched) as stitched, (select count(*)::integer from episode_repairs) as repairs,
      (select count(*)::integer from ((table recorded except table stitched) union all (table stitched except table recorded)) d) as differ`);
  expect(rows[0]).toMatchObject({ repairs: 0, differ: 0 });
  expect(rows[0]!.stitched).toBeGreaterThan(100);
});
