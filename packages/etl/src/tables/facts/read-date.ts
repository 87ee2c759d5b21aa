import { dayOf } from "@children-first/schema";
import { englandTime } from "./england-time.ts";

const isoDate =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;
const britishDate = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const namedMonth = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const compactDate = /^(\d{4})(\d{2})(\d{2})$/;
const months = "january february march april may june july august september october november december".split(" ");

/** The date and time of a cell. The offset is null if the file gives none. */
interface ReadMoment {
  /** "2023-07-31" */
  day: string;
  hasTime: boolean;
  /** Milliseconds as if the clock were UTC. */
  clock: number;
  /** Minutes east of Greenwich. Null for England's clock. */
  offset: number | null;
}

/**
 * Reads the calendar day of a cell. A time without an offset is ignored. With an offset, the day is England's at that
 * moment: a midnight in British Summer Time is 23:00 UTC of the day before.
 *
 * @returns "2023-07-31", or null if the cell is no date
 */
export function readDay(text: string): string | null {
  const moment = readMoment(text);
  if (moment === null) return null;
  return moment.offset === null ? moment.day : dayOf(new Date(englandTime(moment.clock - moment.offset * 60_000)));
}

/**
 * Reads the moment of a cell.
 *
 * @returns the moment in UTC, "2023-07-31T13:05:00Z"; null for any other text, and for a day without a time
 */
export function readInstant(text: string): string | null {
  const moment = readMoment(text);
  if (!moment?.hasTime) return null;
  const { clock, offset } = moment;
  const ahead = offset === null ? englandTime(clock) - clock : offset * 60_000;
  return new Date(clock - ahead).toISOString().replace(".000Z", "Z");
}

function readMoment(text: string): ReadMoment | null {
  const parts = partsOf(text);
  if (parts === null) return null;
  const { year, month, day, time, offset } = parts;
  const [hour = 0, minute = 0, second = 0] = time.map((part) => Number(part ?? 0));
  if (year < 1900 || hour > 23 || minute > 59 || second > 59) return null;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(clock);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { day: dayOf(date), hasTime: time[0] !== undefined, clock, offset: offsetOf(offset) };
}

interface DateParts {
  year: number;
  month: number;
  day: number;
  /** Hour, minute and second as text. */
  time: readonly (string | undefined)[];
  offset?: string | undefined;
}

function partsOf(text: string): DateParts | null {
  const iso = isoDate.exec(text) ?? compactDate.exec(text);
  if (iso) {
    const [year, month, day] = iso.slice(1, 4).map(Number) as [number, number, number];
    return { year, month, day, time: iso.slice(4, 7), offset: iso[7] };
  }
  const british = britishDate.exec(text);
  if (british)
    return { year: Number(british[4]), month: Number(british[3]), day: Number(british[1]), time: british.slice(5, 8) };
  const named = namedMonth.exec(text);
  if (!named) return null;
  const month = monthNumber(named[2]!);
  return month === 0 ? null : { year: Number(named[3]), month, day: Number(named[1]), time: named.slice(4, 7) };
}

/** "Jul" and "July" are 7. 0 if the word is no month. */
function monthNumber(word: string): number {
  const name = word.toLowerCase();
  return months.findIndex((month) => month === name || month.slice(0, 3) === name) + 1;
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === "Z") return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + (text.length > 3 ? Number(text.slice(-2)) : 0);
  return text.startsWith("-") ? -minutes : minutes;
}
