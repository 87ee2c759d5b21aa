/** The levels of an organisation, from the top. A service may be part of another; a team has no parts. */
export const orgUnitKinds = ["AUTHORITY", "SERVICE", "TEAM"] as const;

/** A level of an organisation. */
export type OrgUnitKind = (typeof orgUnitKinds)[number];
