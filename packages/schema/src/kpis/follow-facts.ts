import { keepOrganisation } from "../organisation/keep-organisation.ts";
import type { Query } from "./evidence.ts";
import { keepTallies, type Recount } from "./keep-tallies.ts";

/**
 * Brings all that is worked out from facts up to date with them: the organisation, then what KPIs count. Where units have
 * moved, every KPI is counted anew, because cases of any fact may now be of another unit.
 *
 * To be run once inside the transaction that changes facts, after the last of them: from here until it ends, others that
 * change facts of the same authority wait, so that the last of them to finish has counted what all of them brought.
 */
export async function followFacts(query: Query, recount: Recount): Promise<void> {
  const { facts, ...everything } = recount;
  const { authority } = everything;
  await query("select pg_advisory_xact_lock(hashtextextended($1, 7203003))", [`counting of ${authority}`]);
  const moved = await keepOrganisation(query, authority, facts);
  await keepTallies(query, moved ? everything : recount);
}
