import type { Grant } from "./viewer.ts";

/** Claims of a token, by name. */
export type Claims = Readonly<Record<string, unknown>>;

/** How a token says which roles and which part of the organisation somebody has. */
export interface ClaimNames {
  /** Such as "roles", or "realm_access.roles" for a claim within another. */
  readonly rolesClaim: string;
  readonly unitsClaim: string;
  /** Org units by the values of the claim. Undefined if the values are ids of org units. */
  readonly units: Readonly<Record<string, string>> | undefined;
}

/** What the claims of a token grant. A value that the list of org units does not have names none. */
export function grantOf(claims: Claims, { rolesClaim, unitsClaim, units }: ClaimNames): Grant {
  const named = wordsIn(claims, unitsClaim);
  return {
    id: firstOf(claims, ["sub", "client_id", "azp"]) ?? "unknown",
    name: nameIn(claims),
    roles: wordsIn(claims, rolesClaim),
    orgUnits: units ? named.flatMap((value) => (Object.hasOwn(units, value) ? [units[value]!] : [])) : named,
  };
}

/** A person's name, else the name or the id of the program that asks. */
function nameIn(claims: Claims): string {
  return firstOf(claims, ["name", "preferred_username", "client_id", "azp", "sub"]) ?? "Unknown";
}

/** The first of some claims that holds a text. */
function firstOf(claims: Claims, names: readonly string[]): string | undefined {
  return names
    .map((name) => claims[name])
    .find((value): value is string => typeof value === "string" && value.trim() !== "");
}

/** The words of a claim: a list of texts, or one text. */
function wordsIn(claims: Claims, name: string): string[] {
  const value = valueIn(claims, name);
  return (Array.isArray(value) ? value : [value]).filter(
    (word): word is string => typeof word === "string" && word !== "",
  );
}

/** A claim by its whole name, which may hold dots, or by its path. */
function valueIn(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  const [first = "", ...rest] = name.split(".");
  const inner = Object.hasOwn(claims, first) ? claims[first] : undefined;
  return rest.length > 0 && typeof inner === "object" && inner !== null
    ? valueIn(inner as Claims, rest.join("."))
    : undefined;
}
