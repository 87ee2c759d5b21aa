import { type ClassType, Field } from "type-graphql";
import { ObjectType } from "./object-type.ts";
import { WrongArgument } from "../errors.ts";

/** The position of a page in its list. */
@ObjectType("PageInfo", { description: "The position of a page in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "True when more entries follow this page." }) hasNextPage!: boolean;
  @Field(() => Boolean, { description: "True when `after` was given, so that other entries come before this page." })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: "The cursor of the first entry. Null on an empty page." })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "The cursor of the last entry. Pass it as `after` to get the next page. Null on an empty page.",
  })
  endCursor!: string | null;
}

/** One page of a list, as a Relay connection. */
export interface Connection<Node> {
  readonly edges: { readonly node: Node; readonly cursor: string }[];
  readonly pageInfo: PageInfo;
}

/**
 * Declares `NameEdge` and `NameConnection` for a node type, with a field `total` that counts the nodes on all pages.
 *
 * @param description - describes `total`.
 * @example
 * ```ts
 * export const ChildConnection = totalledConnectionType("Child", ChildType, FigureType, "The number of children on all pages.");
 * ```
 */
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

/**
 * Declares `NameEdge` and `NameConnection` for a node type.
 *
 * @example
 * ```ts
 * export const LoadConnection = connectionType("Load", LoadType);
 * ```
 */
export function connectionType<Node extends object>(name: string, node: ClassType<Node>): ClassType<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: "One entry of a page, with its cursor." })
  class Edge {
    @Field(() => node, { description: "The entry." }) node!: Node;
    @Field(() => String, { description: "Pass it as `after` to get the entries after this one." }) cursor!: string;
  }

  @ObjectType(`${name}Connection`, { description: "One page of a list." })
  class ConnectionOfNode {
    @Field(() => [Edge], { description: "The entries of the page, in the order of the list." }) edges!: Edge[];
    @Field(() => PageInfo, { description: "Whether more pages follow, and the cursors to get them." })
    pageInfo!: PageInfo;
  }
  return ConnectionOfNode;
}

/** The most entries that one page may have. */
export const largestPage = 1000;

/**
 * Reads the page that begins after a cursor.
 *
 * @param read - gets the decoded cursor, and one more than the page as limit.
 * @param keyOf - returns a row's position, for its cursor.
 * @throws WrongArgument for a page size outside 1 to 1,000, or a cursor that no page returned.
 *
 * @example
 * ```ts
 * return page(first ?? 50, after, read, (load) => [load.id]);
 * ```
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

/** Makes a page of the first `first` nodes. It has a next page when there are more nodes than that. */
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

/** The cursor of a position in a list that is ordered by texts. */
export function textCursor(place: readonly string[]): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/**
 * Decodes a cursor of `textCursor`.
 *
 * @param areRight - one check for each text of the position.
 * @throws WrongArgument for a cursor that no page returned.
 */
export function placeOfTexts(cursor: string, areRight: readonly ((text: string) => boolean)[]): string[] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const isRight = (part: unknown, index: number) => typeof part === "string" && areRight[index]!(part);
    if (Array.isArray(place) && place.length === areRight.length && place.every(isRight)) return place as string[];
  } catch {
    // Not JSON, so not one of our cursors: the error below covers it.
  }
  throw wrongCursor();
}

/** Whether PostgreSQL can store a text: it refuses the zero character. */
export function isStorable(text: string): boolean {
  return !text.includes("\0");
}

function decode(cursor: string): number[] {
  const key = Buffer.from(cursor, "base64url").toString();
  if (!/^\d{1,15}(\.\d{1,15})*$/.test(key)) throw wrongCursor();
  return key.split(".").map(Number);
}

/** The error for a cursor that no page of a list returned. */
export function wrongCursor(): WrongArgument {
  return new WrongArgument("after", "a cursor from an earlier page of the same list.");
}
