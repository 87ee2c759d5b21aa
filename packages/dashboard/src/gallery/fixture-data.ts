import type { FixtureName, Fixtures } from "../panel.ts";

/**
 * The data of one situation of a panel.
 * @throws if the situation is a failure, which has a message and no data.
 * @example fixtureData(trendFixtures, "ok").kpi?.series
 */
export function fixtureData<Data>(fixtures: Fixtures<unknown, Data>, name: FixtureName): Data {
  const fixture = fixtures[name];
  if ("error" in fixture) throw new Error(`The fixture "${name}" has no data.`);
  return fixture.data;
}
