import type { RequestHandler } from "express";
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  parse,
  type Token,
  TokenKind,
} from "graphql";
import { recentlyUsed } from "../access/recently-used.ts";
import type { Viewer } from "../access/viewer.ts";
import { refuse, type RequestRefusal } from "../request-refusal.ts";
import { limitRefusal, zeroCharacter } from "./limit-refusal.ts";
import { type LimitName, type Limits, type LimitTable, limitsOf } from "./limit-table.ts";
import { type OperationSize, operationSize } from "./operation-size.ts";

/** What an operation is taken to cost, and the most that its caller may ask for. Each answer has it as `extensions.cost`. */
export interface OperationCost {
  readonly estimated: number;
  readonly limit: number;
}

/** How many texts are remembered with what they parse to. */
const mostTexts = 500;

/**
 * Refuses an operation that is larger than its caller may send, before it is validated. A text that does not parse is left to
 * the API, which says where its fault is.
 */
export function operationCheck(schema: GraphQLSchema, table: LimitTable): RequestHandler {
  const known = recentlyUsed<ParsedText>(mostTexts);
  const read = (text: string, { tokens: most }: Limits) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const document = parse(text, { maxTokens: most });
    const counted = { document, ...countTokens(document.loc?.startToken) };
    known.set(text, counted);
    return counted;
  };
  return (request, response, next) => {
    const limits = limitsOf(response.locals["viewer"] as Viewer, table);
    const { query, operationName, variables } = request.body as {
      query: string;
      operationName?: string | null;
      variables?: Record<string, unknown> | null;
    };
    let size: OperationSize & { readonly tokens: number };
    try {
      const { document, tokens, levels, isZeroed } = read(query, limits);
      if (tokens > limits.tokens) return refuse(response, limitRefusal("tokens", limits.tokens, tokens));
      // Brackets within arguments count too: a field has at most a few.
      if (levels > limits.depth * 3) return refuse(response, limitRefusal("depth", limits.depth));
      const fault = isZeroed ? zeroCharacter : faultOf(schema, document, operationName);
      if (fault) return refuse(response, fault);
      size = { tokens, ...operationSize(schema, document, operationName, variables ?? {}) };
    } catch (fault) {
      if (fault instanceof RangeError) return refuse(response, limitRefusal("depth", limits.depth));
      if (!(fault instanceof GraphQLError)) throw fault;
      if (/tokens/.test(fault.message)) return refuse(response, limitRefusal("tokens", limits.tokens));
      return next();
    }
    for (const [name, found] of Object.entries(size) as [LimitName, number][]) {
      if (found > limits[name]) return refuse(response, limitRefusal(name, limits[name], found));
    }
    response.locals["cost"] = { estimated: size.cost, limit: limits.cost } satisfies OperationCost;
    next();
  };
}

const notOne: RequestRefusal = {
  status: 400,
  code: "OPERATION_RESOLUTION_FAILURE",
  message: "Send one query or mutation, or name one of those in the text in operationName.",
};

const reservedName: RequestRefusal = {
  status: 400,
  code: "GRAPHQL_VALIDATION_FAILED",
  message: "Names of variables do not begin with two underscores.",
};

/** Why an operation cannot be run by its name and its kind. A text without any operation is left to validation. */
function faultOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): RequestRefusal | undefined {
  if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) return undefined;
  const operation = getOperationAST(document, operationName);
  if (!operation || !schema.getRootType(operation.operation)) return notOne;
  const variables = operation.variableDefinitions ?? [];
  return variables.some(({ variable }) => variable.name.value.startsWith("__")) ? reservedName : undefined;
}

const opening: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** A text that was parsed: its tokens, how deep its brackets go, and whether a zero character is in one of its texts. */
interface ParsedText {
  readonly document: DocumentNode;
  readonly tokens: number;
  readonly levels: number;
  readonly isZeroed: boolean;
}

function countTokens(first: Token | undefined): Omit<ParsedText, "document"> {
  let [tokens, level, levels, isZeroed] = [0, 0, 0, false];
  for (let token = first; token; token = token.next ?? undefined) {
    if (token.kind !== TokenKind.COMMENT) tokens += 1;
    if (token.value?.includes("\0")) isZeroed = true;
    if (opening.has(token.kind)) levels = Math.max(levels, (level += 1));
    if (closing.has(token.kind)) level -= 1;
  }
  return { tokens, levels, isZeroed };
}
