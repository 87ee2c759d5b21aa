import { type Assurance, assuranceOf } from "@children-first/schema";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.ts";
import { FigureType } from "../figure.type.ts";
import { signalOf } from "./figure-signals.ts";
import { AssuranceEnum, SignalType, signalType } from "./signal.type.ts";

/** Whether a figure differs from its past, and from its target, by more than chance. */
@Resolver(() => FigureType)
export class SignalResolver {
  @FieldResolver(() => SignalType, {
    nullable: true,
    description:
      "Whether it differs from the KPI's own past by more than chance. In `Kpi.series` and `Kpi.seriesBy` the past is the series asked for, and in `ScorecardRow.trend` the 24 periods that end with the newest. Elsewhere it is the 24 periods that end with the figure. Null for fewer than 6 figures, without a value, and in a period that the data do not cover to its end.",
  })
  async signal(@Ctx() context: Context, @Root() figure: FigureType): Promise<SignalType | null> {
    const signal = await signalOf(context, figure);
    return signal === undefined ? null : signalType(signal, figure.of);
  }

  @FieldResolver(() => AssuranceEnum, {
    nullable: true,
    description:
      "Whether the process as it runs meets the target: `target` is compared with the limits of `signal`. Null without a signal, a target or a direction.",
  })
  async assurance(@Ctx() context: Context, @Root() figure: FigureType): Promise<Assurance | null> {
    return figure.of.target === null ? null : assuranceOf(await signalOf(context, figure), figure.of);
  }
}
