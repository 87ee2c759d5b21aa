import type { AsAtFrom, feedState, LoadStatus, Severity } from "@children-first/schema";
import { enumOf } from "../graphql/enum-of.ts";

export const LoadStatusEnum = enumOf<LoadStatus>("LoadStatus", "How a load ended.", {
  LOADED: "Every row was taken.",
  LOADED_WITH_REFUSALS: "Some rows were refused, and the others were taken.",
  REFUSED: "The whole file was refused, and nothing was loaded.",
  ALREADY_LOADED: "The same file was loaded before. The etl command reports this; no load is recorded with it.",
  FAILED: "A fault stopped the load, and nothing was loaded.",
  UNDONE: "The load was undone, and its rows no longer count.",
});

export const AsAtFromEnum = enumOf<AsAtFrom>(
  "AsAtFrom",
  "How the date of an extract is known. The time of the file on its disk is never taken.",
  {
    GIVEN: "Given with the load, or by the query whose answer it is.",
    NAME: "The name of the file, or of its folder, has it.",
    STATED: "The file states it: in a column for it, or by the period that its rows are of.",
    INFERRED: "Nothing tells it. It is the latest day of the records that is not in the future.",
    LOADED: "Nothing tells it, and the records have no day. It is the time of the load.",
    FILE_TIME: "An earlier version took the time of the file. Load the file again to have a better date.",
  },
);

export const SeverityEnum = enumOf<Severity>("Severity", "What a finding does to the file.", {
  ERROR: "The whole file is refused.",
  WARNING: "The file is loaded, and the finding is kept.",
});

export const FeedStateEnum = enumOf<ReturnType<typeof feedState>["state"]>(
  "FeedState",
  "Whether the data of a feed are up to date. The date of the data counts, not the date of loading.",
  {
    FRESH: "Up to date, or published only once.",
    DUE: "The next edition is due within 7 days, or within 30 days if the feed comes less often than quarterly.",
    LATE: "The due date has passed.",
    NEVER: "Nothing has been loaded.",
  },
);
