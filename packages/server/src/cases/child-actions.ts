import { readRecords } from "../access/child-level.ts";
import type { Context } from "../context.ts";
import { caseBranches } from "./case-page.ts";
import type { CaseType } from "./case.type.ts";
import { usualDaysAhead, worklistCohorts, worklistKpis } from "./worklist.ts";

/**
 * The open actions of some children that are overdue or due soon, most overdue first.
 *
 * One statement, and one for the access log, in one transaction.
 * @throws AccessRefused without child-level access or without a purpose.
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
