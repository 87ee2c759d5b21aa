import { auditTool, caseManagement, facts, improvementPlan, type SourceFact } from "@children-first/schema/facts";
import { type DemoOptions, spanOf } from "./demo-options.ts";
import { tellFamilies } from "./families/families.ts";
import { type Extract, openExtracts } from "./files/extract-folder.ts";
import { workbookForm } from "./files/workbook-file.ts";
import { openFosterCare } from "./fostering/foster-care.ts";
import { writeFosteringRegister } from "./fostering/register.ts";
import { writeEstablishment, writeProfessionals, writeTraining } from "./organisation/establishment.ts";
import { teamsFor, writeDepartments } from "./organisation/teams.ts";
import { employ } from "./organisation/workforce.ts";
import { writeAudits } from "./quality/audits.ts";
import { drawCases } from "./quality/cases-to-audit.ts";
import { writeComplaints } from "./quality/complaints.ts";
import { writeImprovementPlan } from "./quality/improvement-plan.ts";
import { annexAExtracts } from "./returns/annex-a.ts";
import { cinCensusExtracts } from "./returns/cin-census.ts";
import { returnExtracts } from "./returns/ssda903-return.ts";
import { workforceCensusExtracts, writeWorkforceCensus } from "./returns/workforce-census.ts";
import { seededRandom } from "./seeded-random.ts";
import { numbered, type World } from "./world.ts";

/**
 * Writes the extracts of every source system of one synthetic authority. Returns the number of rows of each file, by
 * path.
 */
export function writeAuthority(folder: string, options: DemoOptions, number: number): ReadonlyMap<string, number> {
  const { children, years, seed, dirt, today } = options;
  const span = spanOf(options);
  const random = seededRandom(`${seed}/${number}`);
  const returns = [
    ...returnExtracts(span),
    ...annexAExtracts(),
    ...cinCensusExtracts(span),
    ...workforceCensusExtracts(span),
  ];
  const { put, close } = openExtracts(folder, [...factExtracts(new Set(returns.map(({ name }) => name))), ...returns], {
    dirt,
    random: random.fork("dirt"),
    about: { children, years, seed, authority: number, today, dirt },
  });

  const audits = Math.max(2, Math.round((children * 27) / 850));
  const teams = teamsFor(children);
  const world: World = {
    ...span,
    next: numbered(),
    teams,
    workforce: employ(teams, span, random.fork("workforce")),
    fosterCare: openFosterCare(children, span.start - 365 * 12, span.today, random.fork("foster care")),
    casesToAudit: drawCases(span, audits, random.fork("cases to audit")),
  };

  writeDepartments(put, teams);
  tellFamilies(world, put, children, random.fork("families"));
  writeProfessionals(put, world.workforce, span);
  writeEstablishment(put, world.workforce, span, random.fork("establishment"));
  writeTraining(put, world.workforce, span, random.fork("training"));
  writeWorkforceCensus(put, world.workforce, span, random.fork("workforce census"));
  writeFosteringRegister(put, world.fosterCare, span, children / 850, random.fork("fostering register"));
  writeAudits(put, world, audits, random.fork("audits"));
  writeComplaints(put, world, (children * 40) / 850, random.fork("complaints"));
  writeImprovementPlan(put, world, random.fork("improvement plan"));
  return close();
}

const workbooks: Readonly<Record<string, string>> = {
  [auditTool.id]: "audits.xlsx",
  [improvementPlan.id]: "improvement_plan.xlsx",
};

/** A file for each fact outside the returns. It is named after its table, or is a sheet of its source's workbook. */
function factExtracts(inReturns: ReadonlySet<string>): Extract[] {
  return facts.filter(({ table }) => !inReturns.has(table)).map(factExtract);
}

function factExtract(fact: SourceFact): Extract {
  const { table, source, sheet } = fact;
  const workbook = workbooks[source.id];
  if (workbook !== undefined) return { name: table, file: workbook, part: sheet ?? table, fact, form: workbookForm };
  const file = `${source === caseManagement ? "ssd_" : ""}${table}.csv`;
  return { name: table, file, fact };
}
