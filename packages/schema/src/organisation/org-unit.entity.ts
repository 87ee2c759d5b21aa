import { defineEntity, type InferEntity, p } from "@mikro-orm/core";
import { orgUnitKinds } from "../words/org-unit-kind.ts";

/**
 * A part of the organisation: the authority, a service or a team.
 *
 * The id never changes. It is the authority's ONS code; "E10000032:T0101" for a unit with a code in the
 * case-management system (`sourceCode`); "E10000032:early-help" for a unit known by name only.
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

/**
 * The unit above a unit, from one day up to another. -infinity is before the records begin; null means it still is.
 */
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

/** Every unit above a unit, and the unit itself, with the days: cases are summed over it. */
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
 * A name of a unit in a source: a code or a name as a fact has it.
 *
 * A name shared by two units matches neither. With its service before it ("South > Duty") it matches one of them.
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

/** A service and a team that rows of a fact name together, and since when, where the fact has a date. */
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

/** A place, a team or a service, that a person's records of one fact have named: `PersonUnitEntity` is made of it. */
export const PersonPlaceEntity = defineEntity({
  name: "PersonPlace",
  tableName: "person_place",
  properties: {
    id: p.bigint("string").primary(),
    authority: p.text(),
    fact: p.text(),
    kind: p.enum(["child", "worker"]),
    person: p.text(),
    place: p.text(),
  },
});

/**
 * An org unit whose place a person's records have named. A child is in it under each of its identifiers. Row security decides
 * by it who is in whose part of the organisation.
 */
export const PersonUnitEntity = defineEntity({
  name: "PersonUnit",
  tableName: "person_unit",
  properties: {
    unit: p.text().primary(),
    kind: p.enum(["child", "worker"]).primary(),
    person: p.text().primary(),
    authority: p.text(),
  },
});
