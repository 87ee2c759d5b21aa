import type { Put } from "../files/extract-folder.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater } from "../time/days.ts";
import { addWorkingDays, onWorkingDay } from "../time/working-days.ts";
import type { World } from "../world.ts";

const themes = ["Communication", "Delay", "Conduct of staff", "Decision disputed", "Contact arrangements"];

/** Writes complaints, most of them answered within 20 working days, and compliments. */
export function writeComplaints(put: Put, world: World, aMonth: number, random: Random): void {
  for (let month = world.start; month <= world.today; month = monthsLater(month, 1))
    for (let count = Math.round(aMonth * (0.7 + random.next() * 0.6)); count > 0; count -= 1) {
      const received = onWorkingDay(month + random.between(0, 26));
      if (received > world.today) continue;
      const team = random.pick(world.teams);
      const complaint = random.chance(0.72);
      const responded = addWorkingDays(received, random.chance(0.78) ? random.between(5, 20) : random.between(21, 50));
      put("complaints", {
        complaint_id: world.next("CMP"),
        received_on: received,
        service: team.service,
        team: team.name,
        due_on: addWorkingDays(received, 20),
        responded_on: complaint && responded <= world.today ? responded : null,
        stage: complaint
          ? random.weighted([
              ["1", 88],
              ["2", 10],
              ["3", 2],
            ])
          : "1",
        kind: complaint ? "Complaint" : "Compliment",
        theme: complaint ? random.pick(themes) : null,
      });
    }
}
