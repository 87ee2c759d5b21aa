import type { Random } from "../seeded-random.ts";
import type { DayNumber } from "../time/days.ts";

/** A fostering household, and the stays of children with it. */
export interface Household {
  /** "H0042" */
  id: string;
  kind: "Mainstream" | "Family and friends";
  agency: "In house" | "Independent";
  approved: DayNumber;
  places: number;
  stays: { from: DayNumber; to: DayNumber }[];
}

/** The households that can take a child. */
export interface FosterCare {
  households: readonly Household[];
  /** A household with a free place for the whole stay: in house if there is one, else independent. */
  place(random: Random, from: DayNumber, to: DayNumber): Household;
  /** Relatives or friends who are approved for this child. */
  approveRelatives(random: Random, from: DayNumber, to: DayNumber): Household;
}

/** The fostering households for a number of children, before the first child comes. */
export function openFosterCare(children: number, earliest: DayNumber, latest: DayNumber, random: Random): FosterCare {
  const households: Household[] = [];

  function add(kind: Household["kind"], agency: Household["agency"], approved: DayNumber, places: number): Household {
    const household = {
      id: `H${String(households.length + 1).padStart(4, "0")}`,
      kind,
      agency,
      approved,
      places,
      stays: [],
    };
    households.push(household);
    return household;
  }

  // Half of them exist from the beginning, the others begin over the years.
  const inHouse = Math.max(3, Math.round(children * 0.3));
  for (let index = 0; index < inHouse; index += 1) {
    const approved = random.chance(0.5) ? earliest - random.between(30, 3000) : random.between(earliest, latest);
    add(
      "Mainstream",
      "In house",
      approved,
      random.weighted([
        [1, 40],
        [2, 42],
        [3, 18],
      ]),
    );
  }
  const mainstream = [...households];
  const independent: Household[] = [];

  function hasRoom({ approved, places, stays }: Household, from: DayNumber, to: DayNumber): boolean {
    if (approved > from) return false;
    let most = 0;
    for (const stay of stays) if (stay.from < to && from < stay.to) most += 1;
    return most < places;
  }

  function book(household: Household, from: DayNumber, to: DayNumber): Household {
    household.stays.push({ from, to });
    return household;
  }

  return {
    households,
    place(random_, from, to) {
      for (let attempt = 0; attempt < 14; attempt += 1) {
        const asked = random_.pick(mainstream);
        if (hasRoom(asked, from, to)) return book(asked, from, to);
      }
      for (let attempt = 0; attempt < 4 && independent.length > 0; attempt += 1) {
        const asked = random_.pick(independent);
        if (hasRoom(asked, from, to)) return book(asked, from, to);
      }
      const found = add("Mainstream", "Independent", from - random_.between(60, 2500), random_.between(1, 3));
      independent.push(found);
      return book(found, from, to);
    },
    approveRelatives: (random_, from, to) =>
      book(add("Family and friends", "In house", from - random_.between(0, 40), 2), from, to),
  };
}
