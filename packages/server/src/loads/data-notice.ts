import { inventedMessage, type Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";

/** The notice that records are invented, with how many tables of records are. Null if none are. */
export async function dataNotice(query: Query): Promise<string | null> {
  const [tables] = await query<{ invented: number; all: number }>(
    sql`select count(*) filter (where starts_with(message, ${inventedMessage}))::int as invented, count(*)::int as all
     from (select distinct on (target_table, authority) message from current_load
           where authority is not null order by target_table, authority, id desc) newest`,
  );
  const { invented = 0, all = 0 } = tables ?? {};
  if (invented === 0) return null;
  const which = invented === all ? "All" : `${invented} of ${all}`;
  return `Demonstration: ${which} tables of records here are invented, and so are figures counted from them. Published figures are real.`;
}
