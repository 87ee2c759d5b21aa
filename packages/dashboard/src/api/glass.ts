import { useEffect, useState } from "react";
import { sessionValue, useSessionValue } from "./session-value.ts";

/** When the broken glass of the viewer closes, in ISO 8601. The page of the next visit can show it at once. */
const glass = sessionValue("glass");

/** Writes down until when the glass is open. Null: it is not. */
export const keepGlass = glass.set;

/**
 * Until when the viewer sees the records of the whole authority, and restricted ones.
 * @returns null while the glass is whole
 */
export function useOpenGlass(): Date | null {
  const kept = useSessionValue(glass);
  const [now, setNow] = useState(Date.now);
  const end = kept === null ? 0 : Date.parse(kept);
  useEffect(() => {
    if (end <= Date.now()) return;
    const timer = setTimeout(() => setNow(Date.now()), end - Date.now() + 1000);
    return () => clearTimeout(timer);
  }, [end]);
  return end > now ? new Date(end) : null;
}

/** The time of a day at which the glass closes: "14:32". */
export function closingTime(end: Date): string {
  return end.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
}
