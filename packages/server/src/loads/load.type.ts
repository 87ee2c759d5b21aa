import type { LoadStatus } from "@children-first/schema";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionType } from "../graphql/connection.type.ts";
import { FeedStateEnum, LoadStatusEnum } from "../graphql/enums.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";

/** One run of a loader over one file. */
@ObjectType("Load", {
  description: "One run of a loader over one file. rowsRead = rowsLoaded + rowsUnchanged + rowsRefused.",
})
export class LoadType {
  @Field(() => ID) id!: number;
  @Field(() => String) loader!: string;
  @Field(() => String, { description: "The file's name." }) file!: string;
  @Field(() => String, { description: "Of the file's bytes: the same content, the same sum." }) sha256!: string;
  @Field(() => LoadStatusEnum) status!: LoadStatus;
  @Field(() => DateTimeScalar, { description: "When the extract was taken." }) asAt!: Date;
  @Field(() => DateTimeScalar) startedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt!: Date | null;
  @Field(() => Int) rowsRead!: number;
  @Field(() => Int) rowsLoaded!: number;
  @Field(() => Int) rowsUnchanged!: number;
  @Field(() => Int) rowsRefused!: number;
  @Field(() => Int, { description: "Earlier rows that this file no longer has." }) rowsWithdrawn!: number;
  @Field(() => String, { nullable: true, description: "Why a file was refused, and what to do." }) message!:
    | string
    | null;
}

/** A row that a load did not take, and why. */
@ObjectType("Refusal", { description: "A row that a load did not take, and why." })
export class RefusalType {
  number!: number;
  @Field(() => Int, {
    description: "Counted from 1, header included, as a spreadsheet shows it; 0 is the file itself.",
  })
  row!: number;
  @Field(() => String, { nullable: true }) column!: string | null;
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

/** Whether a feed is fresh. */
@ObjectType("Feed", { description: "Whether a feed is fresh, by the time of its data." })
export class FeedType {
  @Field(() => String) loader!: string;
  @Field(() => String, { nullable: true, description: "Who answers for it." }) owner!: string | null;
  @Field(() => LoadType, { nullable: true }) lastLoad!: LoadType | null;
  @Field(() => DateScalar, { nullable: true, description: "When the next edition is expected; null where none is." })
  dueOn!: string | null;
  @Field(() => FeedStateEnum) state!: "FRESH" | "DUE" | "LATE" | "NEVER";
}

/** A page of loads. */
export const LoadConnection = connectionType("Load", LoadType);

/** A page of refusals. */
export const RefusalConnection = connectionType("Refusal", RefusalType);
