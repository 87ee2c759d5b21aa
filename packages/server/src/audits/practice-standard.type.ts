import type { Day } from "@children-first/schema";
import type { AuditStandardRow } from "@children-first/schema/records";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import type { Shown } from "../graphql/shown.ts";
import { AuditPracticeAreaEnum } from "./audit.enums.ts";

/** A practice standard of the audit form. */
@ObjectType("PracticeStandard", {
  description: "A yes-or-no question of the audit form. Its figures are the share of good answers where it applies.",
})
export class PracticeStandardType
  implements
    Pick<AuditStandardRow, "text" | "negative">,
    Shown<
      AuditStandardRow,
      { id: "standard_id"; practiceArea: "practice_area"; askedFrom: "asked_from"; askedTo: "asked_to" }
    >
{
  @Field(() => ID, { description: "Its id in the audit tool." }) id!: string;
  @Field(() => String, { description: "The question as the audit form puts it." }) text!: string;
  @Field(() => AuditPracticeAreaEnum, { description: "The practice area that it belongs to." }) practiceArea!: string;
  @Field(() => Boolean, { description: 'True if "no" is the good answer. Figures always count the good answer.' })
  negative!: boolean;
  @Field(() => DateScalar, { description: "The first day on which audits asked it." }) askedFrom!: Day;
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which audits asked it. Null while they still do.",
  })
  askedTo!: Day | null;
}
