import type { Serving } from "@children-first/schema/database";
import { limitTable } from "../limits/limit-table.ts";

/** The longest time that a caller may have, in milliseconds. */
const longest = Math.max(...Object.values(limitTable).map(({ seconds }) => seconds)) * 1_000;

/** How long the server lets its database take. A caller's own limit of seconds comes first. */
export const serving: Serving = {
  connections: 10,
  statement: longest,
  lock: 5_000,
  idleInTransaction: longest,
  wait: 2_000,
};
