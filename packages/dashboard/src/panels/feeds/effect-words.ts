import { dayWords } from "../../words/time-words.ts";
import { plural } from "../../words/number-words.ts";
import type { Feed } from "./by-urgency.ts";

/** What the state of a feed means for the KPIs that use it, in sentences. */
export function effectWords({
  state,
  lastLoad,
  refusedLoad,
}: Pick<Feed, "state" | "refusedLoad"> & {
  readonly lastLoad: Pick<NonNullable<Feed["lastLoad"]>, "asAt" | "rowsRefused"> | null;
}): string {
  const known = lastLoad && dayWords(lastLoad.asAt);
  return [
    !known && "Nothing of it was ever loaded, so these KPIs are counted without it, or not at all.",
    known &&
      (state === "LATE"
        ? `Last known as at ${known}, so what is newer is missing from these KPIs.`
        : `Known as at ${known}.`),
    lastLoad && lastLoad.rowsRefused > 0 && `Counted without ${plural(lastLoad.rowsRefused, "refused row")}.`,
    refusedLoad && "A file was refused, and what it would have changed stays as it was.",
  ]
    .filter(Boolean)
    .join(" ");
}
