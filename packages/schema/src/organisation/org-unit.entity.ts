import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { orgUnitKinds } from "../words/org-unit-kind.ts";

/**
 * A place in the organisation: the authority, a service, a team.
 *
 * The id means something outside and stays: the authority's ONS code; "E10000032:T0101" for a unit that the
 * case-management system has a code for (`sourceCode`); "E10000032:early-help" for one that is known by name only.
 */
export const OrgUnitEntity = defineEntity({
  name: "OrgUnit",
  tableName: "org_unit",
  properties: {
    id: p.text().primary(),
    authority: p.text(),
    name: p.text(),
    kind: p.enum([...orgUnitKinds]),
    sourceCode: p.text().strictNullable(),
  },
});

/** An org unit as the table `org_unit` has it. */
export type OrgUnitRow = InferEntity<typeof OrgUnitEntity>;

/** Under which unit a unit was, from a day to before another; -infinity is since before the records begin, null still. */
export const OrgUnitParentEntity = defineEntity({
  name: "OrgUnitParent",
  tableName: "org_unit_parent",
  properties: {
    unit: p.text().primary(),
    parent: p.text(),
    validFrom: p.date().primary(),
    validUntil: p.date().strictNullable(),
  },
});

/** Every unit above a unit, and the unit itself, with the days it was so: what cases are summed by. */
export const OrgUnitAncestorEntity = defineEntity({
  name: "OrgUnitAncestor",
  tableName: "org_unit_ancestor",
  properties: {
    unit: p.text().primary(),
    ancestor: p.text().primary(),
    validFrom: p.date().primary(),
    validUntil: p.date().strictNullable(),
  },
});

/**
 * What sources call a unit: a code or a name as it stands in a fact. A name that two units share is nobody's; with the
 * service before it ("South > Duty") it is one of theirs.
 */
export const OrgUnitNameEntity = defineEntity({
  name: "OrgUnitName",
  tableName: "org_unit_name",
  properties: {
    authority: p.text().primary(),
    name: p.text().primary(),
    unit: p.text(),
  },
});

/** A service and a team that the rows of a fact name together, and from when, where the fact says it. */
export const OrgUnitMentionEntity = defineEntity({
  name: "OrgUnitMention",
  tableName: "org_unit_mention",
  properties: {
    id: p.bigint("string").primary(),
    authority: p.text(),
    fact: p.text(),
    service: p.text().strictNullable(),
    team: p.text().strictNullable(),
    day: p.date().strictNullable(),
  },
});
