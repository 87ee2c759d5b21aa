import {
  type Assurance,
  decimalsOf,
  displayText,
  type Figure,
  type Period,
  type Signal,
  type SignalCause,
  type SignalDirection,
} from "@children-first/schema";
import { Field, Float } from "type-graphql";
import { enumOf } from "../../graphql/enum-of.ts";
import { ObjectType } from "../../graphql/object-type.ts";
import { PeriodType } from "../period.type.ts";

export const SignalCauseEnum = enumOf<SignalCause>(
  "SignalCause",
  "Why a figure differs from the past by more than chance. Of several causes the first of this order is given: outside a limit, a trend, near a limit, one side.",
  {
    COMMON: "It does not: it moves by chance alone.",
    ABOVE_LIMIT: "It is above the upper limit.",
    BELOW_LIMIT: "It is below the lower limit.",
    SEVEN_ABOVE_MEAN: "It is one of seven or more in a row above the mean.",
    SEVEN_BELOW_MEAN: "It is one of seven or more in a row below the mean.",
    SEVEN_RISING: "It is one of seven or more in a row that rise.",
    SEVEN_FALLING: "It is one of seven or more in a row that fall.",
    TWO_OF_THREE_HIGH: "It is one of two in three, all above the mean, that are near the upper limit.",
    TWO_OF_THREE_LOW: "It is one of two in three, all below the mean, that are near the lower limit.",
  },
);

export const SignalDirectionEnum = enumOf<SignalDirection>("SignalDirection", "What a signal means for the service.", {
  STEADY: "There is no signal.",
  IMPROVING: "The signal is in the direction that `Kpi.better` names.",
  CONCERNING: "The signal is against the direction that `Kpi.better` names.",
  HIGH: "A context measure is higher than chance explains.",
  LOW: "A context measure is lower than chance explains.",
});

export const AssuranceEnum = enumOf<Assurance>(
  "Assurance",
  "Whether a target is met if the process goes on as it does.",
  {
    WILL_MEET: "The limits lie on the better side of the target.",
    MAY_MEET: "The target is within the limits: chance decides whether a figure meets it.",
    WILL_MISS: "The limits lie on the worse side of the target. Only a change of the process meets it.",
  },
);

/** Statistical process control of a figure. */
@ObjectType("Signal", {
  description:
    "Statistical process control of the series that ends with a figure, by the XmR charts of NHS England's Making data count. The limits are the mean and 2.66 mean moving ranges; ranges of 3.267 means or more are left out. Only figures with a value count. A period without one ends a run, and no moving range reaches across it. Limits begin anew at a rebasing, at another definition, and between published and invented figures.",
})
export class SignalType implements Signal {
  @Field(() => SignalCauseEnum, { description: "The cause, or COMMON for chance." }) cause!: SignalCause;
  @Field(() => SignalDirectionEnum, { description: "Whether the signal is good or bad." }) direction!: SignalDirection;
  @Field(() => Float, { description: "The mean of the figures, in the KPI's unit." }) mean!: number;
  @Field(() => Float, {
    description: "The lower limit of chance, in the KPI's unit. It may be below any possible value.",
  })
  lower!: number;
  @Field(() => Float, {
    description: "The upper limit of chance, in the KPI's unit. It may be above any possible value.",
  })
  upper!: number;
  @Field(() => Boolean, { description: "True for limits of fewer than 12 figures, which later figures will move." })
  trial!: boolean;
  @Field(() => Boolean, {
    description: "True for a PROVISIONAL figure. It is compared with the limits, but has no part in them.",
  })
  provisional!: boolean;
  @Field(() => Boolean, {
    description:
      "True when figures that follow each other count some of the same months, such as rolling years by month. Limits are then too narrow, so the cause alone is no proof of a change.",
  })
  sharesMonths!: boolean;
  @Field(() => PeriodType, {
    description: "The first period of the limits: the first of the series, or where the limits last began anew.",
  })
  since!: Period;
  @Field(() => String, { description: 'The limits as printed: "44.7% to 55.3%".' }) display!: string;
}

/** The API's form of a figure's signal. */
export function signalType(signal: Signal, of: Figure): SignalType {
  const print = (value: number) => displayText(value, "FINAL", of.kpi.unit, Math.max(decimalsOf(of), 1));
  return { ...signal, display: `${print(signal.lower)} to ${print(signal.upper)}` };
}
