/** The person or system that makes a request. It is settled once, before the request is parsed, and kept in its context. */
export interface Viewer {
  readonly name: string;
  readonly roles: readonly string[];
  readonly tier: "CHILD_LEVEL" | "AGGREGATE" | "CONTROLLED";
  /** Ids of org units. The viewer may see these units and every unit below them. */
  readonly orgUnits: readonly string[];
}

/** The headers with which a request chooses its viewer, while there is no sign-in. */
export interface Introduction {
  /** X-Demo-Role: one of `demoRoles`. */
  readonly demoRole: string | undefined;
  /** X-Demo-Org-Unit: the id of the org unit that the demo viewer belongs to. */
  readonly demoOrgUnit: string | undefined;
}

/** The demo viewers, by the value of X-Demo-Role. */
export const demoRoles: Readonly<Record<string, Pick<Viewer, "name" | "roles" | "tier">>> = {
  director: { name: "Demo director", roles: ["DLT"], tier: "AGGREGATE" },
  "team-manager": { name: "Demo team manager", roles: ["TEAM_MANAGER"], tier: "CHILD_LEVEL" },
  "performance-lead": { name: "Demo performance lead", roles: ["PERFORMANCE_LEAD"], tier: "AGGREGATE" },
  partner: { name: "Demo partner", roles: ["PARTNER"], tier: "CONTROLLED" },
};

/** The demo viewer that a request chooses, by default the director. Undefined for an unknown role. */
export function demoViewer(
  authority: string,
  { demoRole = "director", demoOrgUnit }: Introduction,
): Viewer | undefined {
  const role = Object.hasOwn(demoRoles, demoRole) ? demoRoles[demoRole] : undefined;
  return role && { ...role, orgUnits: [demoOrgUnit ?? authority] };
}

/** The viewer of every request while there is no sign-in and headers may not choose: the director, who sees exact figures. */
export function demoDirector(authority: string): Viewer {
  return { name: "Demo director", roles: ["DLT"], tier: "AGGREGATE", orgUnits: [authority] };
}
