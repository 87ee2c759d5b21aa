/** Who asks: decided once a request, before anything is parsed, and carried in its context. */
export interface Viewer {
  readonly name: string;
  readonly roles: readonly string[];
  readonly tier: "CHILD_LEVEL" | "AGGREGATE" | "CONTROLLED";
  /** Ids of the org units whose figures the viewer may see, with all below them. */
  readonly orgUnits: readonly string[];
}

/** The viewer of every request until sign-in comes: a member of the Directorate Leadership Team, who sees exact aggregates. */
export function demoDirector(authority: string): Viewer {
  return { name: "Demo director", roles: ["DLT"], tier: "AGGREGATE", orgUnits: [authority] };
}
