import { sql } from "@children-first/schema/sql";
import { checkScope } from "../access/scopes.ts";
import type { Context } from "../context.ts";
import type { PlanActionType, PracticeAreaType } from "./practice-area.type.ts";

/** The areas of every improvement plan, newest plan first. One statement a request. */
export function practiceAreasOf({ query, authority, once }: Context): Promise<PracticeAreaType[]> {
  return once("practice areas", () =>
    query<PracticeAreaType>(
      sql`select area_id as id, title, plan, owner,
         array(select trim(k) from unnest(string_to_array(kpi_ids, ';')) k where trim(k) <> '') as "kpiIds"
       from practice_areas where authority = ${authority} and superseded_by is null
       order by substring(plan from '\\d{4}') desc nulls last, plan, area_id`,
    ),
  );
}

/**
 * The actions of every improvement plan, soonest due first. One statement a request.
 * @throws AccessRefused for a viewer who sees published figures only.
 */
export async function planActionsOf({ viewer, query, authority, once }: Context): Promise<PlanActionType[]> {
  checkScope(viewer, "counted", "What was decided in an improvement plan");
  return once("plan actions", () =>
    query<PlanActionType>(
      sql`select action_id as id, area_id as area, text, sponsor, lead, due_on::text as "dueOn", done_on::text as "doneOn",
         case when done_on is not null or status = 'Done' then 'DONE' when due_on <= k.day then 'OVERDUE'
           when status = 'In progress' then 'IN_PROGRESS' else 'NOT_STARTED' end as status
       from plan_actions a cross join (
         select max(as_at at time zone 'Europe/London')::date as day from current_load
         where target_table = 'plan_actions' and authority = ${authority}
       ) k
       where a.authority = ${authority} and a.superseded_by is null order by a.due_on nulls last, a.action_id`,
    ),
  );
}
