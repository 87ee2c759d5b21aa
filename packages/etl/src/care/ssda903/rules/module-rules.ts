import { sql } from "@children-first/schema/sql";
import { loaded, other, type ReturnRule } from "./return-rule.ts";

const noneOf = (column: string, codes: string) => sql`s.${sql.identifier(column)} !~ ${`^(${codes})$`}`;

/**
 * Rules of all other modules. Source: DfE, SSDA903 validation checks 2024/25. A severity that it lacks is our reading.
 */
export const moduleRules: readonly ReturnRule[] = [
  {
    code: "301",
    severity: "Error",
    table: "header",
    message: "The date of birth is after the end of the return's year.",
    finds: (of) => sql`s."DOB" > ${of.to}`,
  },
  {
    code: "442",
    severity: "Error",
    table: "header",
    message: "The unique pupil number is blank. Where it is not known, a code from UN1 to UN5 says why.",
    finds: sql`s."UPN" is null`,
  },
  {
    code: "444",
    severity: "Query",
    table: "header",
    message: "Two children have the same unique pupil number.",
    finds: sql`s."UPN" !~ '^UN[1-5]$' and exists (select from staged o where o.words is null and o."UPN" = s."UPN" and o."CHILD" <> s."CHILD")`,
  },
  {
    code: "review-after-year",
    severity: "Query",
    table: "reviews",
    message: "The review is after the end of the return's year.",
    finds: (of) => sql`s."REVIEW" > ${of.to}`,
  },
  {
    code: "1014",
    severity: "Error",
    table: "uasc",
    message: "UASC information is not asked for of care leavers who were not looked after in the year.",
    finds: (
      of,
    ) => sql`${loaded(of, "oc3", sql`s.return_year`, sql`true`)} and not ${loaded(of, "episodes", sql`s.return_year`, sql`true`)}
      and exists (select from ssda903_episodes o where o.authority = ${of.authority} and o.superseded_by is null and o.return_year = s.return_year)`,
  },
  {
    code: "132",
    severity: "Error",
    table: "oc3",
    message: "The activity has no such code.",
    finds: noneOf("ACTIV", "[FP][1245]|G[456]|0"),
    from: 2017,
  },
  {
    code: "133",
    severity: "Error",
    table: "oc3",
    message: "The accommodation has no such code.",
    finds: noneOf("ACCOM", "[BCDEGHKRSTUVWXYZ][12]|0"),
  },
  {
    code: "SW10STG2",
    severity: "Error",
    table: "sw_episodes",
    message: "A new social worker has started before the previous one ended.",
    finds: other(sql`o."SW_DECOM" > s."SW_DECOM" and o."SW_DECOM" < coalesce(s."SW_DEC", 'infinity')`),
  },
  {
    code: "SW17STG2",
    severity: "Error",
    table: "sw_episodes",
    message: "The child is looked after on 31 March and has no social worker then.",
    finds: (
      of,
    ) => sql`s."SW_DEC" <= ${of.to} and not ${other(sql`(o."SW_DECOM", o."SW_ID") > (s."SW_DECOM", s."SW_ID")`)} and not ${other(sql`coalesce(o."SW_DEC", 'infinity') > ${of.to}`)}
      and ${loaded(of, "episodes", sql`s.return_year`, sql`coalesce(o."DEC", 'infinity') > ${of.to}`)}`,
  },
  {
    code: "dolo-overlap",
    severity: "Query",
    table: "dolo",
    message: "A deprivation of liberty order starts before the previous one ends.",
    finds: other(sql`o."DOLO_START" > s."DOLO_START" and o."DOLO_START" < coalesce(s."DOLO_END", 'infinity')`),
  },
];
