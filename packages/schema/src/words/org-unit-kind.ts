/** The levels of an organisation, from the top. A service may lie in another; a team has nothing below it. */
export const orgUnitKinds = ["AUTHORITY", "SERVICE", "TEAM"] as const;

/** A level of an organisation. */
export type OrgUnitKind = (typeof orgUnitKinds)[number];
