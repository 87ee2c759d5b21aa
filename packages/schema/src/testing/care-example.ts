import type { ExampleFacts } from "./worked-example.ts";

/** One row of a fact in an example. */
export type ExampleRow = ExampleFacts[string][number];

/** A child of an example, in care from a day, with one placement and a legal status. The id describes the case. */
export interface CareExample {
  readonly id: string;
  readonly born?: string;
  readonly from: string;
  readonly to?: string;
  readonly legal?: string;
  readonly place?: ExampleRow;
  readonly rows?: ExampleFacts;
}

/** The rows of children in care, and the other rows of each, as facts of the case-management system. */
export function inCare(...children: readonly CareExample[]): ExampleFacts {
  return merged(
    ...children.flatMap(({ id, born = "2012-01-01", from, to = null, legal = "C2", place = {}, rows = {} }) => [
      {
        person: [{ pers_person_id: id, pers_dob: born }],
        cla_episodes: [
          {
            clae_cla_episode_id: `episode of ${id}`,
            clae_person_id: id,
            clae_cla_id: `care of ${id}`,
            clae_cla_episode_start_date: from,
            clae_cla_episode_start_reason: "S",
            clae_cla_episode_ceased_date: to,
            clae_cla_episode_ceased_reason: to === null ? null : "E4A",
            clae_cla_placement_id: `home of ${id}`,
            clae_entered_care_date: from,
          },
        ],
        cla_placement: [
          {
            clap_cla_placement_id: `home of ${id}`,
            clap_person_id: id,
            clap_cla_placement_start_date: from,
            clap_cla_placement_type: "U6",
            ...place,
          },
        ],
        legal_status: [
          {
            lega_legal_status_id: `status of ${id}`,
            lega_person_id: id,
            lega_legal_status: legal,
            lega_legal_status_start_date: from,
          },
        ],
      },
      rows,
    ]),
  );
}

/** Rows of several facts put together. */
export function merged(...all: readonly ExampleFacts[]): ExampleFacts {
  const together: Record<string, ExampleRow[]> = {};
  for (const facts of all)
    for (const [table, rows] of Object.entries(facts)) together[table] = [...(together[table] ?? []), ...rows];
  return together;
}

/** A child's episodes in the SSDA903 returns: day, reason and placement of each, up to the day of the next. */
export function returned(
  id: string,
  ...episodes: readonly (readonly [day: string, reason: string, place: string, status?: string])[]
): ExampleRow[] {
  return episodes.map(([day, reason, place, status = "C2"], index) => ({
    child_id: id,
    started_on: day,
    start_reason: reason,
    legal_status: status,
    placement_type: place,
    placement_urn: `${place} ${index}`,
    ended_on: episodes[index + 1]?.[0] ?? null,
    end_reason: episodes[index + 1] ? "X1" : null,
    period_of_care_id: id,
    entered_care_on: episodes[0]![0],
    return_year: 2023,
  }));
}

/** The rows of the Header module for some children, born on one day unless another is given. */
export function headers(ids: readonly string[], born: Readonly<Record<string, string>> = {}): ExampleRow[] {
  return ids.map((id) => ({ CHILD: id, DOB: born[id] ?? "2012-01-01", SEX: "1", return_year: 2023 }));
}
