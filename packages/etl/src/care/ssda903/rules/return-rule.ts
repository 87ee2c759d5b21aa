/** A rule that the department checks a return by, and that is worth knowing on the day of the load. */
export interface ReturnRule {
  /** The department's number; a rule of our own has a name. */
  code: string;
  /** What the department wants of it: an Error is put right, a Query is put right or explained. */
  severity: "Error" | "Query";
  table: string;
  /** The returns it holds for, by the 1 April each begins on. */
  from?: number;
  to?: number;
  message: string;
  /** SQL that is true of a row `s` which breaks it. $authority, $from and $to are the authority and the year's first and last day. */
  finds: string;
}

/** Where the same file has another row of the child, `o`, of which a condition is true. */
export const other = (condition: string) =>
  `exists (select from staged o where o.words is null and o."CHILD" = s."CHILD" and ${condition})`;

/** Where another module, as it is loaded, has a row of the child in a year of which a condition is true. */
export const loaded = (module: string, year: string, condition: string) =>
  `exists (select from ssda903_${module} o where o.authority = $authority and o.superseded_by is null and o.return_year = ${year}
    and o."CHILD" = s."CHILD" and ${condition})`;

/** Where last year's return has an episode of the child that was open when it ended, of which a condition is true. */
export const lastYear = (condition: string) =>
  loaded("episodes", "s.return_year - 1", `coalesce(o."DEC", 'infinity') >= $from and ${condition}`);

/** Where an episode lasted more days, up to the end of the return's year. */
export const longer = (days: number) => `least(coalesce(s."DEC", $to), $to) - s."DECOM" > ${days}`;
