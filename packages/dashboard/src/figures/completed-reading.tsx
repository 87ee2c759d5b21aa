import type { FigureDrawerQuery } from "../gql/graphql.ts";
import { numberWords } from "../words/number-words.ts";

type Readings = NonNullable<FigureDrawerQuery["kpi"]>["figure"]["readings"];

/** The reading to compare with others, where the figure itself also counts cases that are overdue and still open. */
export function CompletedReading({ readings }: { readings: Readings }) {
  const completed = readings.find(({ reading }) => reading === "COMPLETED");
  if (completed === undefined || readings.length < 2) return null;
  return (
    <p>
      {completed.label}: {completed.display} ({numberWords(completed.numerator ?? 0)} of{" "}
      {numberWords(completed.denominator ?? 0)}). Compare this with others: the figure also counts as late what is
      overdue and still open.
    </p>
  );
}
