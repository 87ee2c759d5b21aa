import { type AsAtFrom, inventedMessage, type LoadStatus, type Severity } from "@children-first/schema";
import type { OwedRows } from "@children-first/schema/engine";
import type { FindingRow, LoadRow, RefusalRow } from "@children-first/schema/records";
import { Field, ID, InputType, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";
import { connectionType } from "../graphql/connection.type.ts";
import { AsAtFromEnum, FeedStateEnum, LoadStatusEnum, SeverityEnum } from "./load.enums.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import type { Shown } from "../graphql/shown.ts";

/** One run of a loader over one file. */
@ObjectType("Load", {
  description:
    "One run of a loader over one file, or over one sheet of a workbook. rowsRead = rowsLoaded + rowsUnchanged + rowsRefused.",
})
export class LoadType implements Pick<
  LoadRow,
  | "id"
  | "loader"
  | "file"
  | "sha256"
  | "status"
  | "asAt"
  | "asAtFrom"
  | "startedAt"
  | "finishedAt"
  | "redeliveredAt"
  | "undoneAt"
  | "rowsRead"
  | "rowsLoaded"
  | "rowsUnchanged"
  | "rowsRefused"
  | "rowsWithdrawn"
  | "message"
> {
  @Field(() => ID, { description: "The number of the load. A later load has a higher number." }) id!: number;
  @Field(() => String, {
    description: 'The id of the loader: "dfe-statistics". "unknown" if no loader knows the file.',
  })
  loader!: string;
  @Field(() => String, {
    description: 'The name of the file, with the sheet if it has several: "audits.xlsx, sheet Audits".',
  })
  file!: string;
  @Field(() => String, { description: "The SHA-256 of the file in hexadecimal. The same content has the same value." })
  sha256!: string;
  @Field(() => LoadStatusEnum, { description: "How the load ended." }) status!: LoadStatus;
  @Field(() => DateTimeScalar, {
    description:
      "When the extract was taken: midnight UTC of its day, or a moment. Nothing after it is counted. See `asAtFrom`.",
  })
  asAt!: Date;
  @Field(() => AsAtFromEnum, { description: "How the date of the extract is known." }) asAtFrom!: AsAtFrom;
  @Field(() => DateTimeScalar, { description: "When the load started." }) startedAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: "When the load ended. Null if it was not recorded." })
  finishedAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "When the same file last came again. Its data are still of `asAt`, so a late feed stays late. Null if it has not.",
  })
  redeliveredAt!: Date | null;
  undoneAt!: Date | null;
  @Field(() => Int, { description: "Rows of the file, without its header." }) rowsRead!: number;
  @Field(() => Int, { description: "Rows that are new, or differ from the row loaded before." }) rowsLoaded!: number;
  @Field(() => Int, { description: "Rows that equal the row loaded before." }) rowsUnchanged!: number;
  @Field(() => Int, { description: "Rows that were not taken. See `refusals`." }) rowsRefused!: number;
  @Field(() => Int, { description: "Rows of earlier loads that this file no longer has. They no longer count." })
  rowsWithdrawn!: number;
  @Field(() => Boolean, { description: "True for invented records of the project's synthetic authority." })
  invented!: boolean;
  @Field(() => String, {
    nullable: true,
    description: "A note on the whole file, such as why it was refused and what to do. Null when there is none.",
  })
  message!: string | null;
}

const cellWords =
  'The address of the failing cell, as in a spreadsheet: "C7". Null for an XML file, an old load, or when no single cell fails.';

/** A row, or a whole file, that a load did not take. */
@ObjectType("Refusal", { description: "A row, or a whole file, that a load did not take, and why." })
export class RefusalType implements Pick<RefusalRow, "id" | "row" | "column" | "cell" | "code" | "message"> {
  id!: string;
  @Field(() => Int, {
    description: "The row's number. Rows count from 1, header included, as in a spreadsheet. 0 is the file itself.",
  })
  row!: number;
  @Field(() => String, {
    nullable: true,
    description: "The header of the failing column. Null when no single column fails.",
  })
  column!: string | null;
  @Field(() => String, { nullable: true, description: cellWords }) cell!: string | null;
  @Field(() => String, { description: 'The rule that was broken, as a fixed code: "not-a-date".' }) code!: string;
  @Field(() => String, { description: "What was found, what was expected, and what to do." }) message!: string;
}

/** The rows that a load refused by one rule in one column. */
@ObjectType("RefusalGroup", { description: "The rows that a load refused by one rule in one column." })
export class RefusalGroupType
  implements Pick<RefusalRow, "code" | "column" | "cell" | "message">, Shown<RefusalRow, { firstRow: "row" }>
{
  @Field(() => String, { description: 'The rule that was broken, as a fixed code: "not-a-date".' }) code!: string;
  @Field(() => String, { nullable: true, description: "The header of the column. Null when no single column fails." })
  column!: string | null;
  @Field(() => String, { nullable: true, description: `For the first of the rows. ${cellWords}` }) cell!: string | null;
  @Field(() => Int, { description: "The number of rows. 1 for the file itself." }) rows!: number;
  @Field(() => Int, {
    description: "The number of the first row. Rows count from 1, header included. 0 is the file itself.",
  })
  firstRow!: number;
  @Field(() => String, { description: "For the first of the rows: what was found, what was expected, and what to do." })
  message!: string;
}

/** What a check found in the rows of a load. */
@ObjectType("Finding", { description: "What one of the loader's checks found in the rows of a load." })
export class FindingType implements Pick<FindingRow, "check" | "severity" | "rows" | "firstRow" | "message"> {
  @Field(() => String, { description: "The check, as a fixed code in kebab-case." }) check!: string;
  @Field(() => SeverityEnum, { description: "Whether the finding refuses the file." }) severity!: Severity;
  @Field(() => Int, { description: "The number of rows." }) rows!: number;
  @Field(() => Int, { description: "The number of the first row. Rows count from 1, header included." })
  firstRow!: number;
  @Field(() => String, { description: "What is wrong with the rows, and what to do." }) message!: string;
}

/** Rows of a load that another table kept out, which has changed since. */
@ObjectType("OwedRows", {
  description:
    "Rows of a load that are not counted because of what another table held. That table has changed since: load the file again to judge them anew.",
})
export class OwedRowsType implements Pick<OwedRows, "because" | "refused" | "withdrawn"> {
  @Field(() => String, { description: 'The title of the table that has changed: "Person".' }) because!: string;
  @Field(() => Int, { description: "Rows that were refused." }) refused!: number;
  @Field(() => Int, { description: "Rows that were loaded, and withdrawn later." }) withdrawn!: number;
}

/** Names the refusals of one rule in one column. */
@InputType("RefusalGroupInput", { description: "Names the refusals of one rule in one column: see `RefusalGroup`." })
export class RefusalGroupInput implements Pick<RefusalRow, "code">, Partial<Pick<RefusalRow, "column">> {
  @Field(() => String, { description: "The code of the rule that was broken." }) code!: string;
  @Field(() => String, {
    nullable: true,
    description: "The header of the column. Null, or left out, for refusals without a column.",
  })
  column?: string | null;
}

/** What is expected of a loader, and whether its data are up to date. */
@ObjectType("Feed", { description: "The files that one loader expects, and whether their data are up to date." })
export class FeedType {
  @Field(() => String, { description: 'The id of the loader: "ssd-cin-episodes".' }) loader!: string;
  @Field(() => String, { nullable: true, description: "The team that is responsible for the data." }) owner!:
    | string
    | null;
  @Field(() => LoadType, {
    nullable: true,
    description: "The load with the newest data. Null when nothing was loaded.",
  })
  lastLoad!: LoadType | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: "When the next edition is due. Null if it is published only once, or nothing was loaded.",
  })
  dueOn!: string | null;
  @Field(() => LoadType, {
    nullable: true,
    description:
      "The newest load that was refused or failed, unless a file of the same name was loaded since. Null when there is none.",
  })
  refusedLoad!: LoadType | null;
  @Field(() => FeedStateEnum, { description: "Whether the data are up to date." }) state!:
    | "FRESH"
    | "DUE"
    | "LATE"
    | "NEVER";
}

/** A load as the API shows it. */
export function loadType(row: LoadRow): LoadType {
  return { ...row, invented: row.message?.startsWith(inventedMessage) ?? false };
}

/** A page of loads. */
export const LoadConnection = connectionType("Load", LoadType);

/** A page of refusals. */
export const RefusalConnection = connectionType("Refusal", RefusalType);
