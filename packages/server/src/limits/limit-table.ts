import { roles as allRoles } from "../access/roles.ts";
import type { Viewer } from "../access/viewer.ts";

/** What each limit is, in words. */
export const limitWords = {
  bodyBytes: "bytes of a request's body",
  tokens: "words and signs of the query's text",
  depth: "levels of fields, with fragments expanded, and of a variable",
  fields: "fields, with fragments expanded",
  aliases: "fields with an alias, with fragments expanded",
  directives: "directives, with fragments expanded",
  cost: "objects that the answer may have, by the sizes of pages and lists",
  rows: "entries of pages (`first`), those of nested pages multiplied",
  seconds: "seconds until the answer",
  concurrency: "requests at a time",
  requestsPerMinute: "requests a minute, all of which may come at once",
} as const satisfies Readonly<Record<string, string>>;

export type LimitName = keyof typeof limitWords;

/** The most that one caller may ask for. */
export type Limits = Readonly<Record<LimitName, number>>;

/** Limits by the id of a role. */
export type LimitTable = Readonly<Record<string, Limits>>;

const staff: Limits = {
  bodyBytes: 65_536,
  tokens: 4_000,
  depth: 15,
  fields: 1_000,
  aliases: 30,
  directives: 50,
  cost: 100_000,
  rows: 5_000,
  seconds: 10,
  concurrency: 20,
  requestsPerMinute: 1_200,
};
/** Those who query a lot at once: for returns, checks and reports. */
const analysis: Limits = { ...staff, tokens: 8_000, fields: 2_000, aliases: 100, cost: 250_000, seconds: 30 };
/** Those who read people's records, a page at a time. */
const childLevel: Limits = { ...staff, rows: 2_000 };
const partner: Limits = {
  ...staff,
  bodyBytes: 32_768,
  tokens: 2_000,
  fields: 500,
  cost: 50_000,
  rows: 2_000,
  concurrency: 5,
  requestsPerMinute: 300,
};

/** The one table of limits. A role that is not in it has those of a partner. */
export const limitTable: LimitTable = {
  director: staff,
  "head-of-service": staff,
  "team-manager": childLevel,
  "quality-assurance": childLevel,
  "performance-lead": analysis,
  analyst: analysis,
  "data-engineer": analysis,
  "data-protection": staff,
  partner,
};

/** The limits of a viewer: for several roles, the larger of each. */
export function limitsOf({ roles }: Pick<Viewer, "roles">, table: LimitTable): Limits {
  const ids = allRoles.filter(({ name }) => roles.includes(name)).map(({ id }) => id);
  const held = (ids.length > 0 ? ids : ["partner"]).map((id) => table[id] ?? partner);
  if (held.length === 1) return held[0]!;
  const largest = (name: string) => Math.max(...held.map((limits) => limits[name as LimitName]));
  return Object.fromEntries(Object.keys(limitWords).map((name) => [name, largest(name)])) as Limits;
}
