import { escapeLiteral, type Pool, Query as Statement, type QueryResult } from "pg";
import type { Query } from "../words/query.ts";
import type { Sql } from "../words/sql.ts";
import { inTransaction, type Transaction } from "./transaction.ts";

/**
 * Whom a transaction answers, and how. The policies of the tables decide by it which rows there are; see the migration
 * 0042. A transaction without claims finds no rows of people, and nothing that was counted from them.
 */
export interface RowClaims {
  /** What the viewer may see: CHILD_LEVEL, AGGREGATE or CONTROLLED. */
  readonly tier: string;
  /** The id of the viewer, which stays when a name changes. Without it, no glass is broken. */
  readonly viewer?: string;
  /** Names of roles. Without them, the access log is empty. */
  readonly roles?: readonly string[];
  /** Ids of org units: the viewer's part of the organisation. */
  readonly units: readonly string[];
  /**
   * What is read. `figures`: what was counted, and nothing about a person. `counts`: rows of people, to count them.
   * `records`: rows of people in the viewer's part, to return them.
   */
  readonly door: "figures" | "counts" | "records";
  /** Why records are read. Only with the door `records`. */
  readonly purpose?: string;
  /** What is read, for the administrator of the database. Only with the door `records`. */
  readonly operation?: string;
}

/** The ways to a database under some claims. The claims end with each transaction. */
export interface ClaimedDatabase {
  /** Runs one statement as a transaction of its own, in one exchange with the database. */
  readonly query: Query;
  readonly transaction: Transaction;
}

/** The setting of a transaction that holds its claims. */
const setting = "children_first.claims";

/** Makes the ways to a database under some claims. */
export function claimedOn(pool: Pool, claims: RowClaims): ClaimedDatabase {
  const text = JSON.stringify(claims);
  const send = (statement: ClaimedStatement) => pool.query(statement as never) as unknown as Promise<unknown>;
  return {
    query: async <Row>(statement: Sql) => rowsOf<Row>(await send(new ClaimedStatement(text, statement))),
    transaction: (work) =>
      inTransaction(pool, work, `begin; select set_config('${setting}', ${escapeLiteral(text)}, true)`),
  };
}

/** The messages of PostgreSQL's protocol that `ClaimedStatement` sends. */
interface Wire {
  parse(message: { readonly text: string; readonly name: string }): void;
  bind(message: { readonly portal: string; readonly statement: string; readonly values: readonly string[] }): void;
  execute(message: { readonly portal: string; readonly rows: number }): void;
}

/** The parts of the driver's statement that its types leave out. */
const DriverStatement = Statement as unknown as new (
  text: string,
  values: readonly unknown[],
) => { requiresPreparation(): boolean; prepare(connection: Wire): void };

// No row returns, so that the statement itself has the only result with columns.
const setClaims = `select from set_config('${setting}', $1, true) as claims where claims is null`;

/**
 * One statement, sent together with its claims. Until the driver sends its message Sync, PostgreSQL takes all messages as
 * one transaction, so the claims hold for this statement alone and cost no exchange of their own.
 */
class ClaimedStatement extends DriverStatement {
  private readonly claims: string;

  constructor(claims: string, { text, values }: Sql) {
    super(text, values);
    this.claims = claims;
  }

  override requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Wire): void {
    connection.parse({ text: setClaims, name: "" });
    connection.bind({ portal: "", statement: "", values: [this.claims] });
    connection.execute({ portal: "", rows: 0 });
    super.prepare(connection);
  }
}

/** The rows of the last of several results. */
function rowsOf<Row>(results: unknown): Row[] {
  return ([results].flat().at(-1) as QueryResult).rows as Row[];
}
