import { ageOn, type DayNumber, dayNumber, monthOf, yearOf } from "../time/days.ts";
import type { Story } from "../world.ts";
import type { CarePeriod } from "./care-period.ts";

/** Writes the education plan of every term and the attendance of every week, for children of school age. */
export function writeLearning(story: Story, { child, entered, ceased }: CarePeriod): void {
  const { put, random, world } = story;
  const end = ceased ?? world.today;
  const from = Math.max(entered, world.start);
  for (let year = yearOf(from); year <= yearOf(end); year += 1)
    for (const [term, date] of [
      ["spring", "03-31"],
      ["summer", "07-20"],
      ["autumn", "12-18"],
    ] as const) {
      const due = dayNumber(`${year}-${date}`);
      const age = ageOn(child.born, due);
      if (due < from + 20 || age < 4 || age > 17 || due - 80 > end || (ceased !== null && due > ceased)) continue;
      const completed = due - random.between(0, 55) + (random.chance(0.95) ? 0 : 75);
      put("personal_education_plans", {
        child_id: child.id,
        term: `${year}-${term}`,
        due_on: due,
        completed_on: completed <= end && completed > entered ? completed : null,
      });
    }
  const often = random.chance(0.15) ? 0.82 : 0.982;
  for (let monday = mondayAfter(from); monday + 6 <= end; monday += 7) {
    const age = ageOn(child.born, monday);
    if (age < 5 || age > 15 || isHoliday(monday)) continue;
    let attended = 0;
    for (let session = 0; session < 5; session += 1) if (random.chance(often)) attended += 2;
    put("school_attendance", {
      child_id: child.id,
      week_starting: monday,
      sessions_possible: 10,
      sessions_attended: attended,
    });
  }
}

function mondayAfter(day: DayNumber): DayNumber {
  return day + ((11 - (day % 7)) % 7);
}

/** Weeks in which schools are closed, roughly. */
function isHoliday(monday: DayNumber): boolean {
  const month = monthOf(monday);
  const date = new Date(monday * 86_400_000).getUTCDate();
  return (
    month === 8 ||
    (month === 7 && date > 20) ||
    (month === 12 && date > 18) ||
    (month === 4 && date < 15) ||
    (month === 10 && date > 24) ||
    (month === 5 && date > 24)
  );
}
