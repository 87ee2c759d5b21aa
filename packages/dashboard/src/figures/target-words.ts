import type { Better, FigureDrawerQuery } from "../gql/graphql.ts";
import { dayWords } from "../words/time-words.ts";

/** A target of a KPI, with who set it and why. */
export type DrawerTarget = NonNullable<FigureDrawerQuery["kpi"]>["targets"][number]["target"];

/** A target with its good side: "≤20%", "≥90%". */
export function targetWords(target: { readonly display: string }, better: Better): string {
  return { LOWER: "≤", HIGHER: "≥", NEITHER: "" }[better] + target.display;
}

/** Where a target comes from: "decided by A. Lead on 3 March 2026: agreed by the board (Cabinet, 2 March)". */
export function originWords({ origin, setBy, setAt, reason, source }: DrawerTarget): string {
  const agreed = source ? ` (${source.replace(/\.$/, "")})` : "";
  if (origin === "DEFINITION") return `from the definition${agreed}`;
  if (origin === "IMPROVEMENT_PLAN")
    return `from the improvement plan${setAt ? `, loaded ${dayWords(setAt)}` : ""}${agreed}`;
  return `decided by ${setBy ?? "somebody"}${setAt ? ` on ${dayWords(setAt)}` : ""}${reason ? `: ${reason}` : ""}${agreed}`;
}
