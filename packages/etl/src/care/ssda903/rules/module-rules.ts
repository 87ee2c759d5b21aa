import { loaded, other, type ReturnRule } from "./return-rule.ts";

const noneOf = (column: string, codes: string) => `s."${column}" !~ '^(${codes})$'`;

/** Rules of all other modules. Source: DfE, SSDA903 validation checks 2024/25; where it has no severity, it is our reading. */
export const moduleRules: readonly ReturnRule[] = [
  {
    code: "301",
    severity: "Error",
    table: "header",
    message: "The date of birth is after the end of the return's year.",
    finds: `s."DOB" > $to`,
  },
  {
    code: "442",
    severity: "Error",
    table: "header",
    message: "The unique pupil number is blank. Where it is not known, a code from UN1 to UN5 says why.",
    finds: `s."UPN" is null`,
  },
  {
    code: "444",
    severity: "Query",
    table: "header",
    message: "Two children have the same unique pupil number.",
    finds: `s."UPN" !~ '^UN[1-5]$' and exists (select from staged o where o.words is null and o."UPN" = s."UPN" and o."CHILD" <> s."CHILD")`,
  },
  {
    code: "review-after-year",
    severity: "Query",
    table: "reviews",
    message: "The review is after the end of the return's year.",
    finds: `s."REVIEW" > $to`,
  },
  {
    code: "1014",
    severity: "Error",
    table: "uasc",
    message: "UASC information is not asked for of care leavers who were not looked after in the year.",
    finds: `${loaded("oc3", "s.return_year", "true")} and not ${loaded("episodes", "s.return_year", "true")}
      and exists (select from ssda903_episodes o where o.authority = $authority and o.superseded_by is null and o.return_year = s.return_year)`,
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
    finds: other(`o."SW_DECOM" > s."SW_DECOM" and o."SW_DECOM" < coalesce(s."SW_DEC", 'infinity')`),
  },
  {
    code: "SW17STG2",
    severity: "Error",
    table: "sw_episodes",
    message: "The child is looked after on 31 March and has no social worker then.",
    finds: `s."SW_DEC" <= $to and not ${other(`(o."SW_DECOM", o."SW_ID") > (s."SW_DECOM", s."SW_ID")`)} and not ${other(`coalesce(o."SW_DEC", 'infinity') > $to`)}
      and ${loaded("episodes", "s.return_year", `coalesce(o."DEC", 'infinity') > $to`)}`,
  },
  {
    code: "dolo-overlap",
    severity: "Query",
    table: "dolo",
    message: "A deprivation of liberty order starts before the previous one ends.",
    finds: other(`o."DOLO_START" > s."DOLO_START" and o."DOLO_START" < coalesce(s."DOLO_END", 'infinity')`),
  },
];
