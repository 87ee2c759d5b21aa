import { type ClassType, Field, ObjectType } from "type-graphql";
import { WrongArgument } from "../errors.ts";

/** Where a page of a list stands in the whole. */
@ObjectType({ description: "Where a page stands in the whole list." })
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => Boolean) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true }) startCursor!: string | null;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** One page of a list, in the Relay style. */
export interface Connection<Node> {
  readonly edges: { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/** Declares `NameEdge` and `NameConnection` for a node type, with how many nodes there are on all pages. */
export function totalledConnectionType<Node extends object, Total extends object>(
  name: string,
  node: ClassType<Node>,
  total: ClassType<Total>,
  description: string,
): ClassType<Connection<Node> & { readonly total: Total }> {
  const connection = connectionType(name, node);
  Field(() => total, { description })(connection.prototype as object, "total");
  return connection as ClassType<Connection<Node> & { readonly total: Total }>;
}

/** Declares `NameEdge` and `NameConnection` for a node type. */
export function connectionType<Node extends object>(name: string, node: ClassType<Node>): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: "One entry of a page, with the cursor that continues after it." })
  class Edge {
    @Field(() => node) node!: Node;
    @Field(() => String) cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: "One page of a list." })
  class ConnectionOfNode {
    @Field(() => [Edge]) edges!: Edge[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
  }
  return ConnectionOfNode;
}

/** The largest page anybody may ask for. */
export const largestPage = 1000;

/**
 * The page that begins after a cursor. `read` gets the decoded cursor and one row more than a page, to learn whether
 * there is another; `keyOf` gives the parts of a row's place in the order, which its cursor carries.
 * @throws WrongArgument for a page size outside 1 to 1,000 or a cursor that no page gave out.
 */
export async function page<Node>(
  first: number,
  after: string | null | undefined,
  read: (after: number[] | null, limit: number) => Promise<Node[]>,
  keyOf: (node: Node) => readonly number[],
): Promise<Connection<Node>> {
  if (!Number.isInteger(first) || first < 1 || first > largestPage) {
    throw new WrongArgument("first", `a page has 1 to ${largestPage} entries; ask for the rest with after.`);
  }
  const rows = await read(after ? decode(after) : null, first + 1);
  const edges = rows.slice(0, first).map((node) => ({ node, cursor: encode(keyOf(node)) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function encode(key: readonly number[]): string {
  return Buffer.from(key.join(".")).toString("base64url");
}

function decode(cursor: string): number[] {
  const key = Buffer.from(cursor, "base64url").toString();
  if (!/^\d{1,15}(\.\d{1,15})*$/.test(key))
    throw new WrongArgument("after", "a cursor from an earlier page of the same list.");
  return key.split(".").map(Number);
}
