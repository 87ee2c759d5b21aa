import { type ClassType, Field } from "type-graphql";
import { ObjectType } from "./object-type.ts";
import { WrongArgument } from "../errors.ts";

/** Where a page of a list stands in the whole. */
@ObjectType("PageInfo", { description: "Where a page stands in the whole list." })
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
const largestPage = 1000;

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
  checkPageSize(first);
  const nodes = await read(after ? decode(after) : null, first + 1);
  return pageOf(nodes, first, Boolean(after), (node) => Buffer.from(keyOf(node).join(".")).toString("base64url"));
}

/** @throws WrongArgument for a page size outside 1 to 1,000. */
export function checkPageSize(first: number): void {
  if (!Number.isInteger(first) || first < 1 || first > largestPage)
    throw new WrongArgument("first", `a page has 1 to ${largestPage} entries; ask for the rest with after.`);
}

/** The first `first` of some nodes as a page; more than that say that there is another. */
export function pageOf<Node>(
  nodes: readonly Node[],
  first: number,
  hasPreviousPage: boolean,
  cursorOf: (node: Node) => string,
): Connection<Node> {
  const edges = nodes.slice(0, first).map((node) => ({ node, cursor: cursorOf(node) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: nodes.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A cursor of a place in an order of texts. */
export function textCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/**
 * The place that a cursor of `textCursor` carries, of as many texts as `areRight` says what each may be.
 * @throws WrongArgument for a cursor that no page gave out.
 */
export function placeOfTexts(cursor: string, areRight: readonly ((text: string) => boolean)[]): string[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isRight = (part: unknown, index: number) => typeof part === "string" && areRight[index]!(part);
    if (Array.isArray(place) && place.length === areRight.length && place.every(isRight)) return place as string[];
  } catch {
    // Not what we wrote: said below, like any other cursor that is not ours.
  }
  throw notOurs();
}

/** Text that PostgreSQL can hold. */
export function isStorable(text: string): boolean {
  return !text.includes("\0");
}

function decode(cursor: string): number[] {
  const key = Buffer.from(cursor, "base64url").toString();
  if (!/^\d{1,15}(\.\d{1,15})*$/.test(key)) throw notOurs();
  return key.split(".").map(Number);
}

function notOurs(): WrongArgument {
  return new WrongArgument("after", "a cursor from an earlier page of the same list.");
}
