import { Field, ID, Int } from "type-graphql";
import { connectionType } from "../graphql/connection.type.ts";
import { ObjectType } from "../graphql/object-type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { OrgUnitType } from "../organisation/org-unit.type.ts";

/** One reading of people's records. */
@ObjectType("AccessEntry", { description: "One reading of people's records: who read, when, why and how much." })
export class AccessEntryType {
  @Field(() => ID, { description: "The number of the entry. Entries are numbered without a gap." }) id!: string;
  @Field(() => DateTimeScalar, { description: "When it was read." }) at!: Date;
  @Field(() => String, { description: "The name of who read." }) reader!: string;
  @Field(() => String, { description: 'The role in words: "Team manager".' }) role!: string;
  @Field(() => String, { description: "Why, as the reader chose it." }) purpose!: string;
  @Field(() => String, { description: 'What was read: "Child.episodes".' }) operation!: string;
  @Field(() => OrgUnitType, {
    nullable: true,
    description: "The reader's part of the organisation, the first of several. Null where it was not kept.",
  })
  orgUnit!: OrgUnitType | null;
  @Field(() => Int, { description: "How many rows were returned." }) records!: number;
  @Field(() => Int, { description: "How many people the rows were of." }) people!: number;
  @Field(() => Boolean, {
    description: "Whether the reader had broken the glass, and saw what is otherwise closed to them.",
  })
  breakGlass!: boolean;
}

/** A page of the access log. */
export const AccessEntryConnection = connectionType("AccessEntry", AccessEntryType);

/** What a check of the whole log finds. */
@ObjectType("AccessLogCheck", {
  description: "What a check of the whole access log finds: each entry against its hash and the entry before it.",
})
export class AccessLogCheckType {
  @Field(() => ID, {
    nullable: true,
    description: "The first entry that was changed, removed or moved. Null if the whole log is as it was written.",
  })
  broken!: string | null;
  @Field(() => ID, { description: "The number of the last entry. 0 if there is none." }) sequence!: string;
  @Field(() => String, {
    description: "The hash of the last entry. Keep it elsewhere: it shows whether the log was made anew.",
  })
  hash!: string;
}

/** An hour in which somebody saw what is otherwise closed to them. */
@ObjectType("BreakGlass", {
  description:
    "An hour in which somebody reads records of the whole authority, and restricted ones. The data-protection lead reviews each.",
})
export class BreakGlassType {
  @Field(() => ID, { description: 'Such as "7".' }) id!: string;
  @Field(() => String, { description: "The name of who broke the glass." }) viewer!: string;
  @Field(() => String, { description: 'The role in words: "Team manager".' }) role!: string;
  @Field(() => String, { description: "Why." }) reason!: string;
  @Field(() => DateTimeScalar, { description: "When it began." }) openedAt!: Date;
  @Field(() => DateTimeScalar, { description: "When it ends, or ended." }) endsAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When it was reviewed. Null until then." })
  reviewedAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Who reviewed it. Null until then." })
  reviewedBy!: string | null;
  @Field(() => String, { nullable: true, description: "What the review found. Null until then." })
  review!: string | null;
}
