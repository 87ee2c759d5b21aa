import { type LoadProgress, progressOf, type Query } from "@children-first/schema";
import { sql } from "@children-first/schema/sql";
import { Field, Int } from "type-graphql";
import { ObjectType } from "../graphql/object-type.ts";

/** How far a load of several files is. */
@ObjectType("LoadingProgress", { description: "How far a load of several files is that runs at the moment." })
export class LoadingProgressType implements LoadProgress {
  @Field(() => Int, { description: "The number of files of this load." }) files!: number;
  @Field(() => Int, { description: "The number of these files that are done, loaded or refused." })
  filesLoaded!: number;
  @Field(() => String, { description: "The same in words, with what it means for figures." }) message!: string;
}

/** The load of several files that runs at the moment, the one that began last. Null if none does. */
export async function loadUnderWay(query: Query): Promise<LoadingProgressType | null> {
  const rows = await query<{ name: string }>(sql`select name from loads_under_way() name`);
  const progress = rows.map(({ name }) => progressOf(name)).find((each) => each !== null);
  if (progress === undefined) return null;
  const { files, filesLoaded } = progress;
  const message =
    filesLoaded < files
      ? `Loading: ${filesLoaded} of ${files} files. Their figures come when all of them are loaded and counted.`
      : `All ${files} files are loaded. Their figures come when they are counted.`;
  return { files, filesLoaded, message };
}
