import { afterAll, expect, test } from "vitest";
import { openWorkedExamples } from "../kpis/testing/worked-example.ts";

const examples = await openWorkedExamples();
afterAll(() => examples.close());

const child = (id: string, born: string) => ({ pers_person_id: id, pers_dob: born });
const episode = (id: string, started: string, ceased: string | null = null) => ({
  clae_person_id: id,
  clae_cla_id: `care of ${id}`,
  clae_cla_episode_start_date: started,
  clae_cla_episode_ceased_date: ceased,
  clae_entered_care_date: started,
});
const status = (id: string, code: string) => ({
  lega_person_id: id,
  lega_legal_status: code,
  lega_legal_status_start_date: "2020-01-01",
});

// On 29 February 2024.
test("children we care for: the day care begins counts, the day it ends does not, nor the 18th birthday, nor respite", async () => {
  const figure = await examples.figure({
    kpi: "cla-count",
    known: "2024-03-15",
    of: "2024-02-01",
    facts: {
      person: [
        child("starts that day", "2015-01-01"),
        child("starts the day after", "2015-01-01"),
        child("ends that day", "2015-01-01"),
        child("ends the day after", "2015-01-01"),
        child("turned 18 the day before", "2006-02-28"),
        child("turns 18 the day after", "2006-03-01"),
        child("in respite", "2015-01-01"),
        child("twice in the records", "2015-01-01"),
      ],
      cla_episodes: [
        episode("starts that day", "2024-02-29"),
        episode("starts the day after", "2024-03-01"),
        episode("ends that day", "2023-01-01", "2024-02-29"),
        episode("ends the day after", "2023-01-01", "2024-03-01"),
        episode("turned 18 the day before", "2020-01-01"),
        episode("turns 18 the day after", "2020-01-01"),
        episode("in respite", "2023-01-01"),
        episode("twice in the records", "2023-01-01"),
        episode("twice in the records", "2023-06-01"),
      ],
      legal_status: [status("in respite", "V4"), status("starts that day", "C2")],
    },
  });
  expect(figure).toMatchObject({ value: 4, status: "FINAL", display: "4" });
});
