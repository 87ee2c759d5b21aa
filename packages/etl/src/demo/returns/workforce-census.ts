import { facts } from "@children-first/schema/facts";
import { workforceCensusTables } from "../../workforce/workforce-census/layout.ts";
import type { Span } from "../demo-options.ts";
import type { Extract, Put } from "../files/extract-folder.ts";
import { returnForm } from "../files/return-file.ts";
import { registration } from "../organisation/establishment.ts";
import type { Holder, Post, Workforce } from "../organisation/workforce.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater, type DayNumber, dayNumber, isoDay, yearOf } from "../time/days.ts";
import { censusHead } from "./cin-census.ts";

/** The last 30 September in the past: the census's reference date. */
function referenceDate({ today }: Span): DayNumber {
  const day = dayNumber(`${yearOf(today)}-09-30`);
  return day < today ? day : monthsLater(day, -12);
}

/** The children's social work workforce census of the last September, in XML. */
export function workforceCensusExtracts(span: Span): Extract[] {
  const day = isoDay(referenceDate(span));
  const form = returnForm(workforceCensusTables, censusHead("CSWW", day));
  return workforceCensusTables.map(({ name }) => {
    const fact = facts.find(({ table }) => table === name)!;
    const file = `workforce_census_${day.slice(0, 4)}.xml`;
    return { name, file, part: name, fact, form, sound: ["ReferenceDate"], repeats: false };
  });
}

/** Writes the vacancies on 30 September, and every social worker in post then or who left in the year before. */
export function writeWorkforceCensus(put: Put, { posts, cases }: Workforce, span: Span, random: Random): void {
  const day = referenceDate(span);
  const year = monthsLater(day, -12);
  const own = posts.filter(({ title }) => !title.startsWith("Personal adviser"));
  const inPost = (post: Post) => post.holders.find(({ from, to }) => from <= day && (to === null || to > day));
  const agency = own.flatMap((post) => (post.covers === null ? [] : (inPost(post) ?? [])));
  put("workforce_census_vacancies", {
    ReferenceDate: day,
    NumberOfVacancies: own.filter((post) => post.covers === null && inPost(post) === undefined).length,
    NoAgencyFTE: Math.round(agency.reduce((sum, { fte }) => sum + fte, 0) * 10) / 10,
    NoAgencyHeadcount: agency.length,
  });
  for (const post of own)
    for (const holder of post.holders) {
      if (holder.from > day || (holder.to !== null && holder.to < year)) continue;
      put("workforce_census_workers", workerRow(post, holder, day, cases, random));
    }
}

const reasons: Readonly<Record<string, string>> = {
  Resignation: "1",
  "Moved to another authority": "2",
  Retirement: "3",
  "End of contract": "4",
  "Career break": "5",
};

function workerRow(post: Post, holder: Holder, day: DayNumber, cases: Workforce["cases"], random: Random) {
  const left = holder.to !== null && holder.to <= day ? holder.to : null;
  const isAgency = holder.employment === "Agency";
  return {
    ReferenceDate: day,
    AgencyWorker: isAgency ? "1" : "0",
    SWENo: registration(holder.worker),
    FTE: holder.fte,
    PersonBirthDate: holder.from - random.between(24 * 365, 55 * 365),
    Sex: random.chance(0.84) ? "F" : "M",
    Ethnicity: random.weighted([
      ["WBRI", 74],
      ["BAFR", 9],
      ["WOTH", 6],
      ["AIND", 4],
      ["REFU", 7],
    ]),
    QualInst: isAgency ? null : "Institution of social work",
    QualLevel: random.pick(["1", "2", "3"]),
    StepUpGrad: random.chance(0.08) ? "1" : "0",
    OrgRole: String(post.role),
    RoleStartDate: holder.from,
    StartOrigin: random.pick(["1", "2", "3", "4", "6"]),
    RoleEndDate: left,
    LeaverDestination: left === null ? null : random.pick(["1", "2", "4", "7"]),
    ReasonLeave: left === null ? null : reasons[holder.reasonLeft ?? ""],
    FTE30: left === null ? holder.fte : 0,
    Cases30: left === null && (post.role === 4 || post.role === 5) ? Math.max(0, cases(holder.worker, day)) : 0,
    WorkingDaysLost: isAgency ? 0 : Math.min(120, random.waiting(random.chance(0.06) ? 60 : 6)),
    ContractWeeks: isAgency ? Math.max(1, Math.round((day - holder.from) / 7)) : null,
    FrontlineGrad: random.chance(0.06) ? "1" : "0",
    Absat30Sept: left === null && random.chance(0.04) ? "1" : "0",
    CFKSSstatus: holder.newlyQualified && day - holder.from < 365 ? "1" : "2",
  };
}
