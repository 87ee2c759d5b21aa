import { readFile } from "node:fs/promises";
import { z } from "zod";

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is small letters and digits, words joined by hyphens");

/** A query on a reporting database. Its result is loaded like a file. */
const querySource = z.strictObject({
  name,
  /** The environment variable with the database's address, so that the file holds no password. */
  database: z.string().regex(/^[A-Z][A-Z0-9_]*$/, "is the name of an environment variable, not an address"),
  query: z.string().min(1),
  /** The file name for the result, by which its loader recognises it: "contacts.csv". */
  file: z.string().regex(/^[\w-]+\.csv$/, "is a name such as contacts.csv"),
  /** The column with the time of each row's extraction. The latest is the time of the data. Default: now. */
  asAt: z.string().optional(),
  /** The time limit of the query, in seconds. */
  seconds: z.number().positive().default(600),
});

/** A scheduled load of a folder or a query. */
const job = z
  .strictObject({
    name,
    /** Five fields, as in cron, by England's clock. */
    cron: z.string().regex(/^\S+( \S+){4}$/, "has five fields, such as 30 6 * * 1-5"),
    folder: z.string().optional(),
    query: name.optional(),
    /** The number of further attempts after a failure. */
    retries: z.number().int().min(0).max(20).default(3),
    /** Seconds before the second attempt. Each later wait is twice as long. */
    retrySeconds: z.number().int().min(1).max(86_400).default(60),
    /** Minutes after which a run counts as lost. */
    minutes: z.number().positive().max(1400).default(60),
  })
  .refine((found) => (found.folder === undefined) !== (found.query === undefined), "names either a folder or a query");

const sourcesFile = z
  .strictObject({ queries: z.array(querySource).default([]), jobs: z.array(job).default([]) })
  .superRefine(({ queries, jobs }, context) => {
    for (const [list, values] of Object.entries({ queries, jobs }))
      for (const [index, { name: own }] of values.entries())
        if (values.findIndex((other) => other.name === own) < index)
          context.addIssue({ code: "custom", path: [list, index, "name"], message: `"${own}" is there twice` });
    for (const [index, { query }] of jobs.entries())
      if (query !== undefined && !queries.some((source) => source.name === query))
        context.addIssue({ code: "custom", path: ["jobs", index, "query"], message: `no query is called "${query}"` });
  });

export type QuerySource = z.infer<typeof querySource>;
export type Job = z.infer<typeof job>;

/** The file that SOURCES names: queries, and the schedule of folders and queries. */
export type Sources = z.infer<typeof sourcesFile>;

/**
 * Reads the sources file.
 *
 * @throws {Error} with the place and the fault, if it cannot be read
 */
export async function readSources(path: string): Promise<Sources> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new Error(`${path} cannot be read. It names queries and jobs; SOURCES says where it is.`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    });
  }
  const { data, error } = sourcesFile.safeParse(content);
  if (data !== undefined) return data;
  const wrong = error.issues.map(({ path: place, message }) => `${place.join(".") || "the file"}: ${message}`);
  throw new Error(`${path} has what cannot be understood.\n${wrong.join("\n")}`);
}

/**
 * The query of a name.
 *
 * @throws {Error} for an unknown name; the message lists the names
 */
export function queryCalled({ queries }: Sources, called: string): QuerySource {
  const found = queries.find((source) => source.name === called);
  if (found !== undefined) return found;
  const names = queries.map((source) => source.name).join(", ") || "none";
  throw new Error(`There is no query "${called}" in the sources file. It has: ${names}.`);
}
