import { dayOf } from "@children-first/schema";

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const britishDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

/** A date and time as a cell has them, without an offset where the file gives none. */
interface ReadMoment {
  /** "2023-07-31" */
  day: string;
  hasTime: boolean;
  /** Milliseconds as if the clock were UTC. */
  clock: number;
  /** Minutes east of Greenwich; null for the clock of England. */
  offset: number | null;
}

/** The calendar day of a cell, "2023-07-31", or null where it is none. A time behind it is left out. */
export function readDay(text: string): string | null {
  return readMoment(text)?.day ?? null;
}

/** The moment of a cell in UTC, "2023-07-31T13:05:00Z", or null where it is none. A day alone has no moment. */
export function readInstant(text: string): string | null {
  const moment = readMoment(text);
  if (!moment?.hasTime) return null;
  const { clock, offset } = moment;
  const utc = clock - (offset ?? (isSummerTime(clock) ? 60 : 0)) * 60_000;
  return new Date(utc).toISOString().replace(".000Z", "Z");
}

function readMoment(text: string): ReadMoment | null {
  const iso = isoDate.exec(text);
  const match = iso ?? britishDate.exec(text);
  if (match === null) return null;
  const year = Number(iso ? match[1] : match[3]);
  const month = Number(match[2]);
  const day = Number(iso ? match[3] : match[1]);
  const hour = Number(match[4] ?? 0);
  const minute = Number(match[5] ?? 0);
  const second = Number(match[6] ?? 0);
  if (year < 1900 || hour > 23 || minute > 59 || second > 59) return null;
  const clock = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(clock);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { day: dayOf(date), hasTime: match[4] !== undefined, clock, offset: offsetOf(match[7]) };
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === "Z") return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith("-") ? -minutes : minutes;
}

/** Whether clocks in England are an hour ahead: from the last Sunday of March to that of October, both at 1 in the morning UTC. */
function isSummerTime(clock: number): boolean {
  const year = new Date(clock).getUTCFullYear();
  return clock >= lastSunday(year, 2) && clock < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31, 1));
  return end.getTime() - end.getUTCDay() * 86_400_000;
}
