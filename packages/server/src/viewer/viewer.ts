/** Who asks: decided once a request, before anything is parsed, and carried in its context. */
export interface Viewer {
  readonly name: string;
  readonly roles: readonly string[];
  readonly tier: "CHILD_LEVEL" | "AGGREGATE" | "CONTROLLED";
  /** Ids of the org units whose figures the viewer may see, with all below them. */
  readonly orgUnits: readonly string[];
}

/** What a request says of who asks, in its headers, while there is no sign-in. */
export interface Introduction {
  /** X-Demo-Role: which of the demo viewers asks. */
  readonly demoRole: string | undefined;
  /** X-Demo-Org-Unit: the part of the organisation that the demo viewer belongs to. */
  readonly demoOrgUnit: string | undefined;
}

/** The demo viewers by the name that X-Demo-Role gives them. */
export const demoRoles: Readonly<Record<string, Pick<Viewer, "name" | "roles" | "tier">>> = {
  director: { name: "Demo director", roles: ["DLT"], tier: "AGGREGATE" },
  "team-manager": { name: "Demo team manager", roles: ["TEAM_MANAGER"], tier: "CHILD_LEVEL" },
  "performance-lead": { name: "Demo performance lead", roles: ["PERFORMANCE_LEAD"], tier: "AGGREGATE" },
  partner: { name: "Demo partner", roles: ["PARTNER"], tier: "CONTROLLED" },
};

/** The demo viewer that a request chooses; the director where it chooses none. Undefined for a role there is not. */
export function demoViewer(
  authority: string,
  { demoRole = "director", demoOrgUnit }: Introduction,
): Viewer | undefined {
  const role = Object.hasOwn(demoRoles, demoRole) ? demoRoles[demoRole] : undefined;
  return role && { ...role, orgUnits: [demoOrgUnit ?? authority] };
}

/** The viewer where nobody may choose one, until sign-in comes: a member of the Directorate Leadership Team, who sees exact aggregates. */
export function demoDirector(authority: string): Viewer {
  return { name: "Demo director", roles: ["DLT"], tier: "AGGREGATE", orgUnits: [authority] };
}
