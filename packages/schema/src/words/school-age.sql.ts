import { sql, type Sql } from "./sql.ts";

/**
 * Whether a child is of compulsory school age: `EARLY_YEARS`, `STATUTORY`, `POST_16`.
 *
 * It begins on 31 March, 31 August or 31 December: the first of them on or after the fifth birthday. It ends on the last
 * Friday of June in the school year of the sixteenth birthday. Source: Education Act 1996, section 8.
 *
 * @param born - the day of birth
 */
export function schoolAgeSql(born: Sql, day: Sql): Sql {
  const rule = {
    kind: "AGE",
    what: "Compulsory school age: from the term after the fifth birthday to the last Friday of June of the school year in which the child becomes 16",
    from: 5,
    to: 16,
  } as const;
  return sql.by(
    rule,
    sql`case when ${day} < ${beginsSql(born)} then 'EARLY_YEARS' when ${day} <= ${endsSql(born)} then 'STATUTORY' else 'POST_16' end`,
  );
}

/** School age begins on the 31 March, 31 August or 31 December that is, or follows, the fifth birthday. */
function beginsSql(born: Sql): Sql {
  const year = sql`(extract(year from ${born})::integer + 5)`;
  return sql`(case when (extract(month from ${born}), extract(day from ${born})) <= (3, 31) then make_date(${year}, 3, 31)
    when (extract(month from ${born}), extract(day from ${born})) <= (8, 31) then make_date(${year}, 8, 31)
    else make_date(${year}, 12, 31) end)`;
}

/**
 * School age ends on the last Friday of June of the school year in which the child becomes 16: from 30 June back to
 * the Friday, which is day 5 of the ISO week.
 */
function endsSql(born: Sql): Sql {
  const lastOfJune = sql`make_date(extract(year from ${born})::integer + case when extract(month from ${born}) >= 9 then 17 else 16 end, 6, 30)`;
  return sql`(${lastOfJune} - (extract(isodow from ${lastOfJune})::integer + 2) % 7)`;
}
