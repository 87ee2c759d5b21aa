import { readRecords } from "../access/child-level.ts";
import type { Context } from "../context.ts";
import { caseBranches } from "./case-page.ts";
import type { CaseType } from "./case.type.ts";
import { usualDaysAhead, worklistCohorts, worklistKpis } from "./worklist.ts";

/**
 * What there is to do for some children that is overdue or falls due soon, most overdue first: one statement, and one for
 * the access log, in one transaction.
 * @throws AccessRefused where the viewer may not read people's records, or does not say why.
 */
export async function actionsOfChildren(context: Context, children: readonly string[]): Promise<CaseType[]> {
  const ofChildren = worklistKpis(null).filter(({ counted }) => counted.cohort.subject === "child");
  const cohorts = await worklistCohorts(context, ofChildren, usualDaysAhead);
  const branches = await caseBranches(context, { cohorts, unit: context.authority, toDo: true, before: 2 });
  return readRecords(
    context,
    "Child.actions",
    async (query) =>
      branches.length === 0
        ? []
        : query<CaseType>(
            `select * from (${branches
              .map(({ sql, until }) => `select * from (${sql}) b where b."dueOn" <= ${until} + $2::integer`)
              .join(" union all ")}) u where subject = any ($1::text[])
             order by "dueOn", "onDay", kpi collate "C", id collate "C"`,
            [[...children], usualDaysAhead, ...branches.flatMap(({ parameters }) => parameters)],
          ),
    () => children,
  );
}
