/**
 * England's clock at a moment, as milliseconds as if that clock were UTC. It is an hour ahead from the last Sunday of
 * March to that of October, both at 1 in the morning UTC.
 */
export function englandTime(utc: number): number {
  const year = new Date(utc).getUTCFullYear();
  const isSummer = utc >= lastSunday(year, 2) && utc < lastSunday(year, 9);
  return isSummer ? utc + 3_600_000 : utc;
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31, 1));
  return end.getTime() - end.getUTCDay() * 86_400_000;
}
