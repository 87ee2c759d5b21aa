import { parseArgs } from "node:util";
import { type Database, DatabaseUnavailable, openDatabase } from "@children-first/schema/database";
import type { ApiKeyRow } from "@children-first/schema/records";
import { WrongSettings } from "@children-first/schema/settings";
import { checkAccessLog } from "./access/access-log.ts";
import { issueKey, KeyRefused, listKeys, longestDays, mostLiveKeys, revokeKey } from "./access/api-keys.ts";
import { NoAccess } from "./access/viewer.ts";
import { readAccessSettings } from "./config.ts";

const help = `npm run access -- COMMAND

  keys issue --for CLIENT --role ROLE [--org-unit ID]... [--days DAYS]
      Issues an API key and prints it, once. Write it down: only a hash is kept. A client has at most ${mostLiveKeys} live
      keys, so that it can change over. DAYS: 1 to ${longestDays}, default 90. ROLE: any that sees no people's records.
  keys list
      Lists every key with its client, role, part of the organisation, and end.
  keys revoke ID
      Revokes a key. Every server refuses it within a minute.
  verify
      Checks that no entry of the access log was changed, removed or moved. Prints the number and the hash of the last entry:
      keep them elsewhere, and compare them the next time.`;

/** Thrown for words that no command has. */
class WrongWords extends Error {}

/** Thrown where the access log is not as it was written. */
class BrokenLog extends Error {}

/** Does one command. @returns the exit code */
async function main(args: readonly string[]): Promise<number> {
  const options = {
    for: { type: "string" },
    role: { type: "string" },
    "org-unit": { type: "string", multiple: true },
    days: { type: "string" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true }));
  const [noun, verb, id] = positionals;
  if (values.help || noun === undefined) {
    console.log(help);
    return 0;
  }
  const { authority, ...address } = readAccessSettings(process.env);
  const withDatabase = async (work: (database: Database) => Promise<void>) => {
    const database = await openDatabase({ ...address, say: (message) => console.error(message) });
    try {
      await work(database);
    } finally {
      await database.close();
    }
  };
  if (noun === "keys" && verb === "issue" && values.for?.trim() && values.role) {
    const order = {
      client: values.for.trim(),
      role: values.role,
      orgUnits: values["org-unit"] ?? [],
      days: Number(values.days ?? 90),
    };
    await withDatabase(async ({ fork }) => {
      const { key, record } = await issueKey(fork(), authority, order);
      console.error(`Key ${record.id} for ${record.client}, until ${dayIn(record.expiresAt)}. It is shown this once:`);
      console.log(key);
    });
  } else if (noun === "keys" && verb === "list" && id === undefined) {
    await withDatabase(async ({ fork }) => {
      const keys = await listKeys(fork());
      for (const key of keys) console.log(lineOf(key));
      if (keys.length === 0) console.error("No key has been issued.");
    });
  } else if (noun === "keys" && verb === "revoke" && id !== undefined) {
    await withDatabase(async ({ fork }) => {
      if (!(await revokeKey(fork(), id)))
        throw new KeyRefused("No live key has this id. See: npm run access -- keys list");
      console.error("Revoked. Every server refuses it within a minute.");
    });
  } else if (noun === "verify" && verb === undefined) {
    await withDatabase(async ({ query }) => {
      const { broken, ...last } = await checkAccessLog(query);
      if (broken !== null) throw new BrokenLog(`Entry ${broken} of the access log was changed, removed or moved.`);
      console.log(`The access log is whole. Its last entry is ${last.sequence}, with the hash ${last.hash}.`);
    });
  } else throw new WrongWords(help);
  return 0;
}

function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    throw new WrongWords(`${(error as Error).message}\n\n${help}`);
  }
}

function lineOf({ id, client, role, orgUnits, expiresAt, revokedAt }: ApiKeyRow): string {
  const state = revokedAt
    ? `revoked ${dayIn(revokedAt)}`
    : `${expiresAt.getTime() <= Date.now() ? "expired" : "until"} ${dayIn(expiresAt)}`;
  return [id, state, role, orgUnits.join(" ") || "whole authority", client].join("\t");
}

function dayIn(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = 1;
  const told = [WrongWords, BrokenLog, WrongSettings, DatabaseUnavailable, KeyRefused, NoAccess];
  if (!told.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
}
