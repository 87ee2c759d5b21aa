import { birthday, type DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import type { SyntheticFamily } from "./child.ts";

/** Writes early help for one in five families after a contact. It ends with outcomes met for 74 in 100. */
export function writeEarlyHelp(story: Story, { children }: SyntheticFamily, contact: DayNumber): void {
  const { put, random, world } = story;
  if (!random.chance(0.2)) return;
  const start = contact + random.between(5, 30);
  const end = start + random.between(60, 300);
  if (start > world.today) return;
  const worker = world.workforce.caseHolder(story.team("early help"), start, random).worker;
  const outcome = random.weighted([
    ["Outcomes met", 74],
    ["Step-up", 12],
    ["Family withdrew", 14],
  ]);
  for (const child of children)
    put("early_help_episodes", {
      earl_episode_id: world.next("EHE"),
      earl_person_id: child.id,
      earl_episode_start_date: start,
      earl_episode_end_date: end <= world.today ? end : null,
      earl_episode_reason: random.pick(["Parenting", "School attendance", "Behaviour", "Domestic abuse"]),
      earl_episode_end_reason: end <= world.today ? outcome : null,
      earl_episode_organisation: "Early Help",
      earl_episode_worker_id: worker,
    });
}

/** Writes young people's occasional statements in the app. */
export function writeStatements({ put, random, world }: Story, { children }: SyntheticFamily, known: DayNumber): void {
  for (const child of children) {
    if (!random.chance(0.05)) continue;
    const first = Math.max(known, birthday(child.born, 7), world.start);
    const last = Math.min(world.today, known + 500, birthday(child.born, 18));
    for (let day = first + random.between(10, 120); day <= last; day += random.between(60, 300))
      put("mind_of_my_own", {
        statement_id: world.next("MOM"),
        child_id: child.id,
        submitted_on: day,
        by: random.chance(0.7) ? "Young person" : "Worker",
      });
  }
}
