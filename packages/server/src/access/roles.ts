/** The tiers, the one that sees most first. */
export const tiers = ["CHILD_LEVEL", "AGGREGATE", "CONTROLLED"] as const;

/** What a viewer may see: people's records, exact figures, or what is released to partners. */
export type Tier = (typeof tiers)[number];

/** A role: what those who hold it may see, and of which part of the organisation. */
export interface Role {
  /** As tokens, personas and API keys name it: "team-manager". */
  readonly id: string;
  /** As the API and the access log name it: "TEAM_MANAGER". */
  readonly name: string;
  readonly title: string;
  readonly tier: Tier;
  /** UNIT: the token must name org units. AUTHORITY: without any, it is the whole authority. */
  readonly part: "AUTHORITY" | "UNIT";
}

/** Every role. A role that is not here is refused. */
export const roles: readonly Role[] = [
  { id: "director", name: "DLT", title: "Director", tier: "AGGREGATE", part: "AUTHORITY" },
  { id: "head-of-service", name: "HEAD_OF_SERVICE", title: "Head of service", tier: "AGGREGATE", part: "UNIT" },
  { id: "team-manager", name: "TEAM_MANAGER", title: "Team manager", tier: "CHILD_LEVEL", part: "UNIT" },
  {
    id: "quality-assurance",
    name: "QUALITY_ASSURANCE",
    title: "Quality assurance",
    tier: "CHILD_LEVEL",
    part: "AUTHORITY",
  },
  { id: "performance-lead", name: "PERFORMANCE_LEAD", title: "Performance lead", tier: "AGGREGATE", part: "AUTHORITY" },
  { id: "analyst", name: "ANALYST", title: "Analyst", tier: "AGGREGATE", part: "AUTHORITY" },
  { id: "data-engineer", name: "DATA_ENGINEER", title: "Data engineer", tier: "AGGREGATE", part: "AUTHORITY" },
  {
    id: "data-protection",
    name: "DATA_PROTECTION",
    title: "Data protection lead",
    tier: "AGGREGATE",
    part: "AUTHORITY",
  },
  { id: "partner", name: "PARTNER", title: "Partner", tier: "CONTROLLED", part: "AUTHORITY" },
];

/** A role by its id. Undefined for an unknown one. */
export function roleOf(id: string): Role | undefined {
  return roles.find((role) => role.id === id);
}

/** The titles of roles by their names in the API: "Team manager, Analyst". */
export function titleOf(names: readonly string[]): string {
  return names.map((name) => roles.find((role) => role.name === name)?.title ?? name).join(", ");
}
