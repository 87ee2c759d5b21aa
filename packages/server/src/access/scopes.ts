import { AccessRefused } from "../errors.ts";
import type { Tier } from "./roles.ts";
import type { Viewer } from "./viewer.ts";

/** What a field may need of its viewer, with who has it, in words. */
export const scopes = {
  everyone: "everybody who has signed in",
  counted: "roles that see exact figures",
  operations: "roles that see exact figures",
  "child-level": "roles with child-level access, such as team manager",
  targets: "the performance lead",
  "access-log": "the data-protection lead",
} as const satisfies Readonly<Record<string, string>>;

export type Scope = keyof typeof scopes;

const ofTier: Readonly<Record<Tier, readonly Scope[]>> = {
  CONTROLLED: ["everyone"],
  AGGREGATE: ["everyone", "counted", "operations"],
  CHILD_LEVEL: ["everyone", "counted", "operations", "child-level"],
};

/** What a role has beside its tier, by its name in the API. */
const ofRole: Readonly<Record<string, readonly Scope[]>> = {
  PERFORMANCE_LEAD: ["targets"],
  DATA_PROTECTION: ["access-log"],
};

/** The scopes of a viewer: those of the tier, and those of each role. */
export function scopesOf({ tier, roles }: Pick<Viewer, "tier" | "roles">): ReadonlySet<Scope> {
  return new Set([...ofTier[tier], ...roles.flatMap((role) => ofRole[role] ?? [])]);
}

/**
 * Why a viewer may not run an operation that needs some scopes. Undefined if the viewer has them all.
 *
 * @param needed - each scope with the field that needs it; null for a field without one.
 */
export function scopeRefusal(
  viewer: Pick<Viewer, "tier" | "roles">,
  needed: ReadonlyMap<Scope | null, string>,
): AccessRefused | undefined {
  const held = scopesOf(viewer);
  for (const [scope, field] of needed) {
    if (scope === null) return new AccessRefused("FORBIDDEN", `${field} has no scope, so nobody may ask for it.`);
    if (!held.has(scope)) return outOf(scope, field);
  }
  return undefined;
}

/**
 * Checks that a viewer has a scope, where the work is done: whatever the operation was let through for.
 *
 * @param what - what is asked for, as the subject of the message: "What is counted from records".
 * @throws AccessRefused naming who has the scope.
 */
export function checkScope(viewer: Pick<Viewer, "tier" | "roles">, scope: Scope, what: string): void {
  if (!scopesOf(viewer).has(scope)) throw outOf(scope, what);
}

function outOf(scope: Scope, what: string): AccessRefused {
  return new AccessRefused("FORBIDDEN", `${what} is for ${scopes[scope]}.`);
}
