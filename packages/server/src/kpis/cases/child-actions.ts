import { sql } from "@children-first/schema/sql";
import { readRecords } from "../../access/child-level.ts";
import type { Context } from "../../context.ts";
import { casesOfCohorts } from "./case-page.ts";
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
  const cases = await casesOfCohorts(context, { cohorts, unit: context.authority, dueWithinDays: usualDaysAhead });
  return readRecords(
    context,
    "Child.actions",
    async (query) =>
      cases === null
        ? []
        : query<CaseType>(
            sql`select * from (${cases}) u where subject = any (${children}::text[])
             order by "dueOn", "onDay", kpi collate "C", id collate "C"`,
          ),
    () => children,
  );
}
