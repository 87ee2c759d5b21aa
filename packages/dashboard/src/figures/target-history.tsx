import type { Better, FigureDrawerQuery } from "../gql/graphql.ts";
import { dayWords, plural } from "../words/code-words.ts";
import { targetWords } from "./count-words.ts";

type History = NonNullable<FigureDrawerQuery["kpi"]>["targets"];
type Target = History[number]["target"];

/** Who stands behind a target: "decided by A. Lead on 3 March 2026: agreed by the board (Cabinet, 2 March)". */
export function originWords({ origin, setBy, setAt, reason, source }: Target): string {
  const agreed = source ? ` (${source.replace(/\.$/, "")})` : "";
  if (origin === "DEFINITION") return `from the definition${agreed}`;
  if (origin === "IMPROVEMENT_PLAN")
    return `from the improvement plan${setAt ? `, loaded ${dayWords(setAt)}` : ""}${agreed}`;
  return `decided by ${setBy ?? "somebody"}${setAt ? ` on ${dayWords(setAt)}` : ""}${reason ? `: ${reason}` : ""}${agreed}`;
}

/** Every target that a KPI has or had, behind one line: what held when, and who said so. Nothing where one says it all. */
export function TargetHistory({ targets, better }: { targets: History; better: Better }) {
  if (targets.length < 2) return null;
  return (
    <details className="target-history">
      <summary>{plural(targets.length, "target")} over time</summary>
      <ul>
        {targets.map(({ target, until, stands, replacedAt }) => (
          <li key={`${target.from} ${target.setAt ?? ""} ${target.display}`}>
            <strong>{targetWords(target, better)}</strong> from {dayWords(target.from)}
            {until && ` to ${dayWords(until)}`}, {originWords(target)}.
            {!stands && ` No longer holds${replacedAt ? `: replaced or taken back on ${dayWords(replacedAt)}` : ""}.`}
          </li>
        ))}
      </ul>
    </details>
  );
}
