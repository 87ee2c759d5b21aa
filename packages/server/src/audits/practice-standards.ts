import type { Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import type { PracticeStandardType } from "./practice-standard.type.ts";

/** The practice standards of the audit tool, in the order of the form's areas. Empty when none are loaded. */
export async function readPracticeStandards(query: Query, authority: string): Promise<PracticeStandardType[]> {
  return query<PracticeStandardType>(
    sql`select standard_id as id, text, practice_area as "practiceArea", coalesce(negative, false) as negative, asked_from::text as "askedFrom",
       asked_to::text as "askedTo"
     from audit_standards where authority = ${authority} and superseded_by is null
     order by array_position(array['Assessment', 'Planning', 'Intervention', 'Review'], practice_area) nulls last, standard_id`,
  );
}
