import { monthsLater, ageOn, birthday, type DayNumber } from "../time/days.ts";
import type { Child } from "../families/child.ts";
import type { Random } from "../seeded-random.ts";
import type { Adoption, LegalStatus, Plan } from "./care-period.ts";

/** The future course of a stay in care, if nothing stops it. */
export interface Prospect {
  plan: Plan;
  ends: DayNumber;
  reason: string;
  legal: readonly LegalStatus[];
  adoption: Adoption | null;
}

/** Draws the course for a child who enters care: home soon, to relatives, adopted, or in care until grown up. */
export function planCare(random: Random, { born, alone }: Child, entered: DayNumber): Prospect {
  const age = ageOn(born, entered);
  const grown = birthday(born, 18);
  if (alone)
    return {
      plan: "Long-term fostering",
      ends: grown,
      reason: "E5",
      legal: [{ code: "V2", from: entered }],
      adoption: null,
    };

  const young = age < 4;
  const way = random.weighted([
    ["home soon", 34],
    ["relatives", young ? 22 : 16],
    ["adoption", young ? 42 : 0],
    ["home later", 16],
    ["grown up", young ? 10 : 34],
  ]);
  if (way === "adoption") return adoption(random, entered);
  const [ends, reason, plan]: [DayNumber, string, Plan] =
    way === "home soon"
      ? [entered + 4 + random.waiting(75), random.pick(["E4A", "E4A", "E4B", "E13"]), "Return home"]
      : way === "home later"
        ? [entered + 180 + random.waiting(320), random.pick(["E4A", "E4A", "E13"]), "Return home"]
        : way === "relatives"
          ? [entered + 240 + random.waiting(260), random.pick(["E45", "E46", "E41"]), "Special guardianship"]
          : [
              grown,
              random.pick(["E5", "E6", "E17", "E17", "E7"]),
              random.chance(0.2) ? "Residential" : "Long-term fostering",
            ];
  // A child who turns 18 leaves care under any plan.
  const stays = ends >= grown;
  const last = Math.min(ends, grown);
  return { plan, ends: last, reason: stays ? "E5" : reason, legal: statuses(random, entered, last), adoption: null };
}

/** By agreement with parents, or an interim order and then a full one. */
function statuses(random: Random, entered: DayNumber, ends: DayNumber): LegalStatus[] {
  const legal: LegalStatus[] = [
    {
      code: random.weighted([
        ["V2", 52],
        ["C1", 40],
        ["L2", 8],
      ]),
      from: entered,
    },
  ];
  if (legal[0]!.code === "L2") legal.push({ code: "C1", from: entered + random.between(3, 8) });
  if (legal[0]!.code === "V2" && random.chance(0.3)) legal.push({ code: "C1", from: entered + random.between(25, 90) });
  if (legal.at(-1)!.code === "C1") legal.push({ code: "C2", from: entered + random.between(180, 330) });
  return legal.filter(({ from }) => from < ends);
}

function adoption(random: Random, entered: DayNumber): Prospect {
  const decided = entered + random.between(150, 260);
  const ordered = decided + random.between(30, 110);
  const fosteredFirst = random.chance(0.7) ? monthsLater(entered, 1) + random.between(0, 60) : null;
  const matched = ordered + random.between(20, fosteredFirst === null ? 240 : 60);
  const placed = matched + random.between(10, 40);
  const adopted = placed + random.between(110, 330);
  const legal = [
    { code: "C1", from: entered },
    { code: "E1", from: ordered },
  ];
  return {
    plan: "Adoption",
    ends: adopted,
    reason: "E12",
    legal,
    adoption: { decided, ordered, matched, placed, adopted, fosteredFirst },
  };
}
