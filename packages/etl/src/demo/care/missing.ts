import type { Child } from "../families/child.ts";
import { birthday, type DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import type { Absence } from "./care-period.ts";

/**
 * Writes a young person's missing episodes between two days, and the interview after each. Of accepted interviews, 77
 * in 100 take place within 72 hours. `often` is the chance a day, for those who go missing at all.
 */
export function writeMissing(
  { put, random, world }: Story,
  child: Child,
  from: DayNumber,
  to: DayNumber,
  often: number,
): Absence[] {
  const absences: Absence[] = [];
  const first = Math.max(from, birthday(child.born, 11), world.start);
  if (!random.chance(0.3)) return absences;
  for (let day = first + 1 + random.waiting(1 / often); day <= to; day += 2 + random.waiting(1 / often)) {
    const left = day * 1440 + random.between(960, 1380);
    const returned = left + 90 + random.waiting(700);
    const back = Math.floor(returned / 1440);
    if (back >= to) break;
    const missing = random.chance(0.9);
    absences.push({ from: day, to: back, type: missing ? "M" : "A" });
    const offered = random.chance(0.93);
    const accepted = offered && random.chance(0.72);
    const interviewed = returned + (random.chance(0.77) ? random.between(600, 4300) : random.between(4330, 14_000));
    put("missing", {
      miss_table_id: world.next("MIS"),
      miss_person_id: child.id,
      miss_missing_episode_start_date: day,
      miss_missing_episode_type: missing ? "Missing" : "Away",
      miss_missing_episode_end_date: back,
      miss_missing_rhi_offered: offered ? "Y" : "N",
      miss_missing_rhi_accepted: offered ? (accepted ? "Y" : "N") : "NA",
    });
    put("return_home_interviews", {
      child_id: child.id,
      missing_ended_at: returned,
      offered,
      accepted,
      completed_at: accepted && interviewed < (world.today + 1) * 1440 ? interviewed : null,
    });
    day = back;
  }
  return absences;
}
