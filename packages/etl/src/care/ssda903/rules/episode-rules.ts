import { sql } from "@children-first/schema/sql";
import { lastYear, loaded, longer, other, type ReturnRule } from "./return-rule.ts";

/**
 * Rules of the Episodes module. Source: DfE, SSDA903 validation checks 2024/25. A severity that it lacks is our
 * reading.
 */
export const episodeRules: readonly ReturnRule[] = [
  {
    code: "142",
    severity: "Error",
    table: "episodes",
    message: "A new episode has started, but the previous episode has not ended.",
    finds: other(sql`o."DECOM" > s."DECOM" and o."DECOM" < coalesce(s."DEC", 'infinity')`),
  },
  {
    code: "145",
    severity: "Error",
    table: "episodes",
    message: "The category of need is blank.",
    finds: sql`s."CIN" is null`,
  },
  {
    code: "148",
    severity: "Error",
    table: "episodes",
    message: "The date and the reason an episode ceased must both be there, or both be blank.",
    finds: sql`(s."DEC" is null) <> (s."REC" is null)`,
  },
  {
    code: "352",
    severity: "Error",
    table: "episodes",
    message: "A child who started to be looked after was 18 or over.",
    finds: (of) =>
      sql`s."RNE" = 'S' and ${loaded(of, "header", sql`s.return_year`, sql`o."DOB" + interval '18 years' <= s."DECOM"`)}`,
  },
  {
    code: "361",
    severity: "Query",
    table: "episodes",
    message: "Police protection lasted longer than 72 hours.",
    finds: (of) => sql`s."LS" = 'L1' and ${longer(of, 3)}`,
  },
  {
    code: "362",
    severity: "Query",
    table: "episodes",
    message: "An emergency protection order lasted longer than 21 days.",
    finds: (of) => sql`s."LS" = 'L2' and ${longer(of, 21)}`,
  },
  {
    code: "376",
    severity: "Query",
    table: "episodes",
    message: "A temporary placement for the carers' holiday lasted longer than three weeks.",
    finds: (of) => sql`s."PLACE" = 'T3' and ${longer(of, 21)}`,
  },
  {
    code: "380",
    severity: "Error",
    table: "episodes",
    message: "A period of care cannot start with a temporary placement.",
    finds: sql`s."RNE" = 'S' and s."PLACE" ~ '^T'`,
  },
  {
    code: "385",
    severity: "Error",
    table: "episodes",
    message: "An episode ceased after the end of the return's year.",
    finds: (of) => sql`s."DEC" > ${of.to}`,
  },
  {
    code: "388",
    severity: "Error",
    table: "episodes",
    message: "The reason is that a new episode begins, and there is none on that day.",
    finds: (of) => sql`s."REC" = 'X1' and s."DEC" < ${of.to} and not ${other(sql`o."DECOM" = s."DEC"`)}`,
  },
  {
    code: "426",
    severity: "Error",
    table: "episodes",
    message: "A child in respite care has the legal statuses V3 and V4 in one year.",
    finds: sql`s."LS" = 'V3' and ${other(sql`o."LS" = 'V4'`)}`,
  },
  {
    code: "502",
    severity: "Error",
    table: "episodes",
    message: "Last year's return ended with an open episode, and the first episode of this one began on another day.",
    finds: (of) =>
      sql`not ${other(sql`o."DECOM" < s."DECOM"`)} and ${lastYear(of, sql`true`)} and not ${lastYear(of, sql`o."DECOM" = s."DECOM"`)}`,
  },
  {
    code: "503B",
    severity: "Error",
    table: "episodes",
    message: "The legal status of an episode is another than in last year's return.",
    finds: (of) => lastYear(of, sql`o."DECOM" = s."DECOM" and o."LS" <> s."LS"`),
  },
];
