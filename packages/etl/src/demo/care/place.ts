import { postcode } from "../families/family.ts";
import type { Child } from "../families/child.ts";
import { ageOn, birthday, type DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import type { Placement } from "./care-period.ts";
import type { Prospect } from "./plan-care.ts";

const homes = Array.from({ length: 40 }, (_, index) => `SC9${String(10_000 + index * 7).padStart(5, "0")}`);
const reasons = [
  ["CARPL", 38],
  ["LAREQ", 8],
  ["CREQB", 18],
  ["CREQO", 8],
  ["CHILD", 12],
  ["STAND", 2],
  ["PLACE", 14],
] as const;

/** Finds a placement for every part of a stay in care, up to the last day of the extracts. */
export function placementsOf(story: Story, child: Child, prospect: Prospect, entered: DayNumber): Placement[] {
  const { random, world } = story;
  const { ends, adoption, plan } = prospect;
  const placements: Placement[] = [];
  // One child in six moves again and again. Most settle after the first weeks.
  const settles = random.chance(0.82);
  for (let day = entered; day < ends && day <= world.today;) {
    const moves = settles
      ? day + (placements.length === 0 && random.chance(0.3) ? random.between(6, 60) : 90 + random.waiting(3600))
      : day + 20 + random.waiting(140);
    const turning =
      adoption === null
        ? ends
        : adoption.fosteredFirst !== null && day < adoption.fosteredFirst
          ? adoption.fosteredFirst
          : adoption.placed;
    const to = day < turning ? Math.min(moves, turning, ends) : ends;
    const previous = placements.at(-1);
    const placement = find(story, child, prospect, day, to);
    placements.push({ ...placement, reason: previous ? random.weighted(reasons) : null });
    // Carers and child stay together, and the placement becomes a long-term one.
    const agreed = day + random.between(200, 400);
    if (placement.type === "U6" && plan === "Long-term fostering" && agreed < to && agreed <= world.today)
      placements.push({
        ...placement,
        id: world.next("PLC"),
        type: "U4",
        from: agreed,
        sameCarer: true,
        reason: "CARPL",
      });
    day = to;
  }
  return placements;
}

function find(story: Story, child: Child, { adoption, plan }: Prospect, from: DayNumber, to: DayNumber): Placement {
  const { random, world } = story;
  const age = ageOn(child.born, from);
  const base = { id: world.next("PLC"), from, sameCarer: false, reason: null };
  if (adoption !== null && from >= adoption.placed)
    return { ...base, type: "A5", provider: "PR1", reference: null, ...somewhere(story, child, 0.5) };
  if (adoption !== null && adoption.fosteredFirst !== null && from >= adoption.fosteredFirst) {
    const carers = world.fosterCare.place(random, from, to);
    return {
      ...base,
      type: "U5",
      provider: carers.agency === "In house" ? "PR1" : "PR4",
      reference: carers.id,
      ...somewhere(story, child, 0.3),
    };
  }
  const kind = random.weighted([
    ["foster", age < 11 ? 70 : 48],
    ["relatives", child.alone ? 0 : plan === "Special guardianship" ? 45 : 15],
    ["home", age < 8 ? 1 : child.alone ? 3 : plan === "Residential" ? 55 : 15],
    ["supported", from >= birthday(child.born, 16) ? (child.alone ? 60 : 30) : 0],
    ["parents", child.alone ? 0 : 4],
    ["school", age > 9 ? 2 : 0],
  ]);
  if (kind === "relatives") {
    const carers = world.fosterCare.approveRelatives(random, from, to);
    return {
      ...base,
      type: random.pick(["U1", "U3", "U3"]),
      provider: "PR1",
      reference: carers.id,
      ...somewhere(story, child, 0.1),
    };
  }
  if (kind === "home")
    return {
      ...base,
      type: random.chance(0.03) ? "K1" : "K2",
      provider: random.weighted([
        ["PR4", 80],
        ["PR1", 14],
        ["PR5", 6],
      ]),
      reference: random.pick(homes),
      ...somewhere(story, child, 0.5),
    };
  if (kind === "supported")
    return { ...base, type: "K3", provider: "PR4", reference: random.pick(homes), ...somewhere(story, child, 0.25) };
  if (kind === "parents")
    return { ...base, type: "P1", provider: "PR0", reference: null, ...somewhere(story, child, 0) };
  if (kind === "school")
    return { ...base, type: "S1", provider: "PR4", reference: random.pick(homes), ...somewhere(story, child, 0.7) };
  const carers = world.fosterCare.place(random, from, to);
  const own = carers.agency === "In house";
  return {
    ...base,
    type: "U6",
    provider: own
      ? "PR1"
      : random.weighted([
          ["PR4", 85],
          ["PR5", 15],
        ]),
    reference: carers.id,
    ...somewhere(story, child, own ? 0.08 : 0.36),
  };
}

/** The place of a placement. `far` is the share outside the authority and more than 20 miles from home. */
function somewhere({ random }: Story, { alone }: Child, far: number): Pick<Placement, "postcode" | "distance"> {
  const away = random.chance(far);
  const miles = away ? 20.5 + random.waiting(35) : random.between(1, 190) / 10;
  return { postcode: postcode(random, away ? "ZY" : "ZX"), distance: alone ? null : Math.round(miles * 10) / 10 };
}
