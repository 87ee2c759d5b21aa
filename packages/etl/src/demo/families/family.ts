import type { Random } from "../seeded-random.ts";
import { type DayNumber, yearOf } from "../time/days.ts";
import type { Story } from "../world.ts";
import type { Child, SyntheticFamily } from "./child.ts";

const ethnicities = [
  ["WBRI", 78],
  ["WOTH", 7],
  ["MWBC", 4],
  ["MOTH", 3],
  ["ABAN", 1],
  ["AIND", 1],
  ["BAFR", 3],
  ["OOTH", 2],
  ["NOBT", 1],
] as const;
const arrivals = [
  ["BAFR", 30],
  ["AOTH", 30],
  ["OOTH", 40],
] as const;

/** A family on the day of its first contact. */
export function newFamily(random: Random, next: Story["world"]["next"], known: DayNumber): SyntheticFamily {
  const count = random.weighted([
    [1, 48],
    [2, 32],
    [3, 14],
    [4, 6],
  ]);
  const ethnicity = random.weighted(ethnicities);
  const youngest = random.chance(0.045)
    ? known + random.between(40, 180)
    : known - Math.round(random.next() ** 1.15 * 16.2 * 365);
  let born = youngest;
  const children = Array.from({ length: count }, (_, index) => {
    if (index > 0) born -= random.between(320, 1300);
    return newChild(random, next, born, { ethnicity });
  });
  // Grown-up brothers and sisters are not this service's.
  return { children: children.filter((one) => known - one.born < 17 * 365), postcode: postcode(random, "ZX") };
}

/** A young person who came to the country alone. */
export function youngPersonAlone(random: Random, next: Story["world"]["next"], arrived: DayNumber): SyntheticFamily {
  const born = arrived - random.between(14 * 365 + 200, 17 * 365 + 250);
  const one = newChild(random, next, born, { ethnicity: random.weighted(arrivals), alone: true });
  return { children: [one], postcode: null };
}

function newChild(random: Random, next: Story["world"]["next"], born: DayNumber, given: Partial<Child>): Child {
  return {
    id: next("CH"),
    sex: random.chance(given.alone ? 0.93 : 0.52) ? "M" : "F",
    born,
    ethnicity: "WBRI",
    upn:
      given.alone || random.chance(0.04)
        ? null
        : `X${yearOf(born) % 100}${String(random.between(0, 9_999_999_999)).padStart(10, "0")}`,
    disabled: random.chance(0.09),
    alone: false,
    ...given,
  };
}

/** An invented postcode. ZX is inside the authority, ZY outside. */
export function postcode(random: Random, area: "ZX" | "ZY"): string {
  return `${area}${random.between(1, 19)} ${random.between(1, 9)}${random.pick(["AB", "DE", "FG", "HJ", "LN", "PQ"])}`;
}

/**
 * Writes the records of the children: person, family, address, disability, immigration status and other identifiers.
 */
export function writePersons(
  { put, random, world }: Story,
  { children, postcode: home }: SyntheticFamily,
  known: DayNumber,
): void {
  const group = world.next("FAM");
  for (const child of children) {
    const unborn = child.born > world.today;
    put("person", {
      pers_person_id: child.id,
      pers_sex: unborn ? "U" : child.sex,
      pers_gender: unborn ? null : child.sex,
      pers_ethnicity: child.ethnicity,
      pers_dob: unborn ? null : child.born,
      pers_expected_dob: child.born > known ? child.born + random.between(-6, 6) : null,
      pers_legacy_id: String(random.between(100_000, 999_999)),
      pers_upn_unknown: child.upn === null ? (child.alone ? "UN3" : "UN1") : null,
      pers_send_flag: child.disabled && random.chance(0.6),
      pers_is_mother: false,
      pers_nationality: child.alone ? "ZZZ" : "GBR",
    });
    put("family", { fami_table_id: world.next("FMR"), fami_family_id: group, fami_person_id: child.id });
    if (child.disabled)
      put("disability", {
        disa_table_id: world.next("DIS"),
        disa_person_id: child.id,
        disa_disability_code: random.pick(["LD", "AUT", "BEH", "MOB", "COMM"]),
      });
    if (child.alone)
      put("immigration_status", {
        immi_immigration_status_id: world.next("IMM"),
        immi_person_id: child.id,
        immi_immigration_status: "Unaccompanied Asylum Seeking Child",
        immi_immigration_status_start_date: known,
      });
    if (child.upn !== null)
      put("linked_identifiers", {
        link_table_id: world.next("LNK"),
        link_person_id: child.id,
        link_identifier_type: "Unique Pupil Number",
        link_identifier_value: child.upn,
        link_valid_from_date: known,
      });
    if (home !== null)
      put("address", {
        addr_table_id: world.next("ADR"),
        addr_person_id: child.id,
        addr_address_type: "Home",
        addr_address_start_date: known,
        addr_address_postcode: home,
      });
  }
}
