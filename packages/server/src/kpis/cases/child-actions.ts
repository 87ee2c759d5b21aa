import { openActions } from "@children-first/schema/engine";
import { sql } from "@children-first/schema/sql";
import { readRecords } from "../../access/child-level.ts";
import type { Context } from "../../context.ts";
import type { CaseType } from "./case.type.ts";
import { usualDaysAhead, worklistKpis } from "./worklist.ts";

/**
 * The open actions of some children that are overdue or due soon, most overdue first.
 *
 * One statement, and one for the access log, in one transaction.
 * @throws AccessRefused without child-level access or without a purpose.
 */
export async function actionsOfChildren(context: Context, children: readonly string[]): Promise<CaseType[]> {
  const { authority, viewer } = context;
  const kpis = worklistKpis(null).filter(({ counted }) => counted.cohort.subject === "child");
  const actions = openActions({
    authority,
    kpis,
    unit: authority,
    part: viewer.orgUnits,
    dueWithinDays: usualDaysAhead,
  });
  return readRecords(
    context,
    "Child.actions",
    (query) =>
      query<CaseType>(
        sql`select * from (${actions}) u where subject = any (${children}::text[])
         order by "dueOn", "onDay", kpi collate "C", id collate "C"`,
      ),
    (read) => ({ people: children, rows: read.length }),
  );
}
