import type { Day } from "@children-first/schema";
import { Field, ID } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { DateScalar } from "../graphql/scalars.ts";
import { AuditPracticeAreaEnum } from "./audit.enums.ts";

/** A practice standard asked of every audited case. */
@ObjectType("PracticeStandard", {
  description: "A practice standard asked of every audited case: yes, over the cases it applies to.",
})
export class PracticeStandardType {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: "As the audit form puts it." }) text!: string;
  @Field(() => AuditPracticeAreaEnum) practiceArea!: string;
  @Field(() => Boolean, {
    description: 'Put so that "yes" is the bad answer. Figures are of the good answer all the same.',
  })
  negative!: boolean;
  @Field(() => DateScalar) askedFrom!: Day;
  @Field(() => DateScalar, { nullable: true }) askedTo!: Day | null;
}
