import type { LoadStatus, Severity } from "@children-first/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { connectionType } from "../graphql/connection.type.ts";
import { FeedStateEnum, LoadStatusEnum, SeverityEnum } from "../graphql/enums.ts";
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
  undoneAt!: Date | null;
  @Field(() => Int) rowsRead!: number;
  @Field(() => Int) rowsLoaded!: number;
  @Field(() => Int) rowsUnchanged!: number;
  @Field(() => Int) rowsRefused!: number;
  @Field(() => Int, { description: "Earlier rows that this file no longer has." }) rowsWithdrawn!: number;
  @Field(() => Boolean, { description: "Whether its rows are of the project's synthetic authority, and nobody's." })
  invented!: boolean;
  @Field(() => String, { nullable: true, description: "Why a file was refused, and what to do." }) message!:
    | string
    | null;
}

const cellWords =
  "The failing cell as a spreadsheet addresses it (C7); null where no one cell fails, in an XML file, and for loads from before this was kept.";

/** A row that a load did not take, and why. */
@ObjectType("Refusal", { description: "A row that a load did not take, and why." })
export class RefusalType {
  number!: number;
  @Field(() => Int, {
    description: "Counted from 1, header included, as a spreadsheet shows it; 0 is the file itself.",
  })
  row!: number;
  @Field(() => String, { nullable: true }) column!: string | null;
  @Field(() => String, { nullable: true, description: cellWords }) cell!: string | null;
  @Field(() => String) code!: string;
  @Field(() => String) message!: string;
}

/** The rows that a load refused for one reason in one column. */
@ObjectType("RefusalGroup", { description: "The rows that a load refused for one reason in one column." })
export class RefusalGroupType {
  @Field(() => String, { description: "The rule that was broken; stable, in kebab-case." }) code!: string;
  @Field(() => String, { nullable: true, description: "The column's header; null where a row as a whole is meant." })
  column!: string | null;
  @Field(() => String, { nullable: true, description: `Of the first of them. ${cellWords}` }) cell!: string | null;
  @Field(() => Int, { description: "How many rows; 1 for the file itself." }) rows!: number;
  @Field(() => Int, { description: "The first of them, counted from 1, header included; 0 is the file itself." })
  firstRow!: number;
  @Field(() => String, { description: "What was wrong with the first, what was expected and what to do." })
  message!: string;
}

/** What a check found in the rows of a load. */
@ObjectType("Finding", { description: "What a check found in the rows of a load." })
export class FindingType {
  @Field(() => String, { description: "The check; stable, in kebab-case." }) check!: string;
  @Field(() => SeverityEnum) severity!: Severity;
  @Field(() => Int, { description: "How many rows." }) rows!: number;
  @Field(() => Int, { description: "The first of them, counted from 1, header included." }) firstRow!: number;
  @Field(() => String, { description: "What is wrong with such rows, and what to do." }) message!: string;
}

/** Names a group of refusals: those of one rule in one column. */
@InputType("RefusalGroupInput", { description: "Names a group of refusals: those of one rule in one column." })
export class RefusalGroupInput {
  @Field(() => String, { description: "The rule that was broken." }) code!: string;
  @Field(() => String, {
    nullable: true,
    description: "The column's header; null or left out for refusals that name none.",
  })
  column?: string | null;
}

/** Whether a feed is fresh. */
@ObjectType("Feed", { description: "Whether a feed is fresh, by the time of its data." })
export class FeedType {
  @Field(() => String) loader!: string;
  @Field(() => String, { nullable: true, description: "Who answers for it." }) owner!: string | null;
  @Field(() => LoadType, { nullable: true, description: "The load of its newest data; null before the first." })
  lastLoad!: LoadType | null;
  @Field(() => DateScalar, { nullable: true, description: "When the next edition is expected; null where none is." })
  dueOn!: string | null;
  @Field(() => LoadType, {
    nullable: true,
    description:
      "The newest file of the feed that was refused or failed, where none of its name has been loaded since.",
  })
  refusedLoad!: LoadType | null;
  @Field(() => FeedStateEnum) state!: "FRESH" | "DUE" | "LATE" | "NEVER";
}

/** A page of loads. */
export const LoadConnection = connectionType("Load", LoadType);

/** A page of refusals. */
export const RefusalConnection = connectionType("Refusal", RefusalType);
