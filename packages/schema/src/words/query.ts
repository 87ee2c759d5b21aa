import type { Sql } from "./sql.ts";

/**
 * Runs one statement and returns its rows. Days come as "2023-07-31", moments as Date, numerics as text.
 *
 * @example
 * const areas = await query<{ code: string }>(sql`select code from area where level = ${"REGIONAL"}`);
 */
export type Query = <Row>(statement: Sql) => Promise<Row[]>;
