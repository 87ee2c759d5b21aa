import type { Better } from "../gql/graphql.ts";
import { plural } from "../words/number-words.ts";
import { dayWords } from "../words/time-words.ts";
import { type DrawerTarget, originWords, targetWords } from "./target-words.ts";

interface TargetPeriod {
  readonly target: DrawerTarget;
  readonly until: string | null;
  readonly stands: boolean;
  readonly replacedAt: string | null;
}

/** Every target a KPI has or had, folded: its value, its dates and who set it. Draws nothing for fewer than two. */
export function TargetHistory({ targets, better }: { targets: readonly TargetPeriod[]; better: Better }) {
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
