import { writeAnnexA } from "../returns/annex-a.ts";
import { childRecords } from "../returns/child-record.ts";
import { writeCinCensus } from "../returns/cin-census.ts";
import { writeReturns } from "../returns/ssda903-return.ts";
import type { CareRecord } from "../care/care-period.ts";
import type { Put } from "../files/extract-folder.ts";
import type { Row } from "../files/row-text.ts";
import type { TeamKind } from "../organisation/teams.ts";
import type { Random } from "../seeded-random.ts";
import { birthday, type DayNumber } from "../time/days.ts";
import type { Story, World } from "../world.ts";
import { writeEarlyHelp, writeStatements } from "./early-help.ts";
import { newFamily, writePersons, youngPersonAlone } from "./family.ts";
import type { SyntheticFamily } from "./child.ts";
import { type Path, travel } from "./journey.ts";

/**
 * Families a year for each child we care for, by how far they go, and how many years before the span they may arrive.
 */
const arrivals: readonly { path: Path; aYear: number; yearsBefore: number }[] = [
  { path: "contact", aYear: 3.4, yearsBefore: 0 },
  { path: "no further action", aYear: 0.45, yearsBefore: 0 },
  { path: "assessment", aYear: 1.6, yearsBefore: 0.4 },
  { path: "in need", aYear: 0.8, yearsBefore: 1.5 },
  { path: "enquiry", aYear: 0.5, yearsBefore: 1.5 },
  { path: "protection", aYear: 0.105, yearsBefore: 4 },
  { path: "care", aYear: 0.215, yearsBefore: 12 },
  { path: "asylum", aYear: 0.075, yearsBefore: 4 },
];

/** Writes the journeys of every family, one family after the other, so that only one is in memory. */
export function tellFamilies(world: World, put: Put, children: number, random: Random): void {
  for (const { path, aYear, yearsBefore } of arrivals) {
    const first = Math.round(world.start - yearsBefore * 365);
    const count = Math.round(aYear * children * ((world.today - first) / 365));
    for (let index = 0; index < count; index += 1) tellFamily(world, put, path, first, random.fork(`${path}/${index}`));
  }
}

function tellFamily(world: World, put: Put, path: Path, first: DayNumber, random: Random): void {
  const arrival = random.between(first, world.today);
  const known =
    path === "asylum" ? youngPersonAlone(random, world.next, arrival) : newFamily(random, world.next, arrival);
  const kept: { extract: string; row: Row }[] = [];
  const records: CareRecord[] = [];
  const story: Story = {
    world,
    random,
    put: (extract, row) => kept.push({ extract, row }),
    cared: (record) => records.push(record),
    team: teamsOf(world, random.next()),
  };
  const end = live(story, known, arrival, path);
  // A care leaver stays the service's until 21.
  const grown = records.map(({ leaver, period }) => (leaver === null ? end : birthday(period.child.born, 21)));
  // Families whose journeys end before the extracts begin are left out.
  if (Math.max(end, ...grown) < world.start || known.children.length === 0) return;
  writePersons({ ...story, put }, known, arrival);
  for (const { extract, row } of kept) put(extract, row);
  for (const record of records) writeReturns(put, record, world, random);
  const census = random.fork("census");
  for (const record of childRecords(known, kept, records)) {
    writeAnnexA(put, record, world);
    writeCinCensus(put, record, world, census);
  }
}

/**
 * Writes the first journey, and further ones if help was not enough. One family in four returns within the year. More
 * do whose children were on a plan, and most of them are put on one again. Returns the last day.
 */
function live(story: Story, known: SyntheticFamily, arrival: DayNumber, path: Path): DayNumber {
  const { random, world } = story;
  writeStatements(story, known, arrival);
  let end = travel(story, known, arrival, path);
  let last = path;
  if (path === "contact") writeEarlyHelp(story, known, arrival);
  if (path === "contact" || path === "care" || path === "asylum") return end;
  while (random.chance(last === "protection" ? 0.62 : 0.4)) {
    const back = end + 10 + random.waiting(240);
    if (back > world.today) break;
    last = random.weighted([
      ["assessment", 40],
      ["in need", 30],
      ["enquiry", 18],
      ["protection", last === "protection" ? 250 : 12],
    ]);
    end = travel(story, known, back, last);
  }
  return end;
}

/** A family lives in one place, so each kind of its teams is the one that works there. */
function teamsOf({ teams }: World, place: number): Story["team"] {
  const byKind = new Map<TeamKind, ReturnType<Story["team"]>>();
  return (kind) => {
    let team = byKind.get(kind);
    if (team === undefined) {
      const all = teams.filter((one) => one.kind === kind);
      team = all[Math.floor(place * all.length)]!;
      byKind.set(kind, team);
    }
    return team;
  };
}
