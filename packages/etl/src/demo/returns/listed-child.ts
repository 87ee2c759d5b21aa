import type { Row } from "../files/row-text.ts";
import { monthsLater, type DayNumber } from "../time/days.ts";
import type { World } from "../world.ts";
import type { ChildRecord } from "./child-record.ts";

/**
 * A child for the lists: the record, the day, the days six and twelve months before it, and the current team and
 * worker.
 */
export interface ListedChild {
  record: ChildRecord;
  today: DayNumber;
  half: DayNumber;
  year: DayNumber;
  /** The cells that every list has of the child. */
  own: Row;
  disability: string;
  team: (id: unknown) => string | null;
  worker: (id: unknown) => string | null;
}

/** "a) Yes", as in the guidance. Null if it is not recorded. */
export function yesText(answer: unknown): string | null {
  return answer === true ? "a) Yes" : answer === false ? "b) No" : null;
}

/** A child for the lists of an inspection on the last day. */
export function listedChild(record: ChildRecord, { today, teams }: World): ListedChild {
  const { child } = record;
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return {
    record,
    today,
    half: monthsLater(today, -6),
    year: monthsLater(today, -12),
    own: {
      child_unique_id: child.id,
      gender: child.sex === "M" ? "a) Male" : "b) Female",
      ethnicity: child.ethnicity,
      date_of_birth: child.born <= today ? child.born : null,
      age_of_child: child.born <= today ? Math.round(((today - child.born) / 365.25) * 100) / 100 : null,
    },
    disability: child.disabled ? "a) Yes" : "b) No",
    team: (id) => names.get(String(id)) ?? null,
    worker: (id) => (typeof id === "string" ? `Worker ${id.slice(1)}` : null),
  };
}

/** The current worker and team, or the last ones. */
export function allocated({ record, team, worker }: ListedChild): Row {
  const last = record.rows("involvements").at(-1);
  return {
    allocated_team: team(last?.["invo_professional_team"]),
    allocated_worker: worker(last?.["invo_professional_id"]),
  };
}
