import type { DayNumber } from "../time/days.ts";
import type { Story } from "../world.ts";
import type { CarePeriod } from "./care-period.ts";

/** Writes the planning of permanence: meetings, the panel, life story work, and adoption if that is the plan. */
export function writePermanence(story: Story, period: CarePeriod): void {
  const { put, random, world } = story;
  const { child, entered, ceased, plan } = period;
  const end = ceased ?? world.today;
  for (let meeting = entered + random.between(30, 60); meeting <= end; meeting += random.between(90, 170))
    put("permanence_planning_meetings", { child_id: child.id, held_on: meeting });

  const agreed = entered + random.between(110, 260);
  const lasting = plan === "Long-term fostering" || plan === "Special guardianship" || plan === "Adoption";
  if (agreed <= end && (lasting || random.chance(0.2)))
    put("permanence_panel", {
      child_id: child.id,
      agreed_on: agreed,
      plan,
      agreed_permanent: lasting && random.chance(0.42),
    });
  if (lasting && random.chance(0.6))
    for (
      let recorded = agreed + random.between(20, 200), kind = 0;
      recorded <= end && kind < 3;
      recorded += random.between(120, 400), kind += 1
    )
      put("life_story_work", {
        child_id: child.id,
        recorded_on: recorded,
        kind: ["Direct work", "Book", "Later life letter"][kind]!,
      });
  writeAdoption(story, period, end);
}

function writeAdoption(
  { put, random, world, team }: Story,
  { id, child, adoption, ceasedReason, ceased }: CarePeriod,
  end: DayNumber,
): void {
  const guardian = ceased !== null && (ceasedReason === "E45" || ceasedReason === "E46" || ceasedReason === "E41");
  if (!guardian && (adoption === null || adoption.decided > end)) return;
  const by = (day: DayNumber | null | undefined) => (day !== null && day !== undefined && day <= end ? day : null);
  const order = guardian ? ceased : by(adoption?.adopted);
  put("permanence", {
    perm_table_id: world.next("PRM"),
    perm_person_id: child.id,
    perm_cla_id: id,
    perm_adm_decision_date: by(adoption?.decided),
    perm_ffa_cp_decision_date: by(adoption?.fosteredFirst),
    perm_placement_order_date: by(adoption?.ordered),
    perm_placed_for_adoption_date: by(adoption?.placed),
    perm_matched_date: by(adoption?.matched),
    perm_adopted_by_carer_flag: adoption === null ? null : adoption.fosteredFirst !== null,
    perm_placed_ffa_cp_date: by(adoption?.fosteredFirst),
    perm_placed_foster_carer_date: by(adoption?.adopted) === null ? null : by(adoption?.fosteredFirst),
    perm_permanence_order_date: order,
    perm_permanence_order_type:
      order === null
        ? null
        : guardian
          ? ceasedReason === "E41"
            ? "Child Arrangements Order/ Residence Order"
            : "Special Guardianship"
          : "Adoption",
    perm_adoption_worker_id: world.workforce.caseHolder(team("adoption"), adoption?.decided ?? end, random).worker,
    perm_adopter_sex: by(adoption?.matched) === null ? null : "MF",
    perm_adopter_legal_status: by(adoption?.matched) === null ? null : "L0",
    perm_number_of_adopters: by(adoption?.matched) === null ? null : 2,
  });
  if (adoption?.fosteredFirst == null || adoption.fosteredFirst > end) return;
  put("fostering_for_adoption", {
    child_id: child.id,
    decided_on: adoption.fosteredFirst - 5,
    placed_on: adoption.fosteredFirst,
    placement_order_on: by(adoption.ordered),
    matched_on: by(adoption.matched),
    adopted_on: by(adoption.adopted),
    ended_on: by(adoption.adopted),
    end_reason: by(adoption.adopted) === null ? null : "Adopted",
  });
}
