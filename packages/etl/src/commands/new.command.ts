import { join } from "node:path";
import * as declared from "@children-first/schema/facts";
import { Command, InvalidArgumentError } from "commander";
import { type FactName, factName } from "../new/fact-name.ts";
import { writeFact } from "../new/new-fact.ts";
import { print } from "./terminal.ts";

const root = join(import.meta.dirname, "../../../..");

/** `etl new NAME`: writes a fact and a fixture that loads, as a start for the source's real table. */
export const newCommand = new Command("new")
  .description("write a new table of a source: its fact, its line in the list, its migration and a fixture")
  .argument("<name>", "what the table is called, such as respite-stays", named)
  .option(
    "--domain <folder>",
    "its folder in packages/schema/src, such as care/visits or workforce",
    domain,
    "children",
  )
  .option("--source <id>", "the source that sends it, such as casework; one that is not known is written too", named)
  .option("--owner <team>", "who answers for its files, where that is not the source's team", team)
  .option("--json", "print one JSON object a file on standard output")
  .action(async (name: FactName, options: { domain: string; source?: FactName; owner?: string; json?: boolean }) => {
    const { domain: folder, source = factName("casework")!, owner = null, json = false } = options;
    const known = declared.sources.find(({ id }) => id === source.id);
    const value = Object.entries(declared).find(([, each]) => each === known)?.[0] ?? source.value;
    const fact = { ...name, domain: folder, source: { id: source.id, value }, owner: known ? owner : null };
    const newSource = known ? null : { name: source, owner: owner ?? "Performance and intelligence" };
    for (const path of await writeFact(root, fact, newSource))
      print(json ? JSON.stringify({ fact: name.table, path }) : path);
    if (json) return;
    print(`\nThe table ${name.table} is written. Now: npm test -- loader-contract -t "${name.table}.csv", then`);
    print(`npm run etl -- load packages/etl/fixtures/${name.table}.csv`);
  });

function named(text: string): FactName {
  const name = factName(text);
  if (name === null)
    throw new InvalidArgumentError(
      "Write it in small letters and digits, words joined by hyphens, such as respite-stays.",
    );
  return name;
}

function domain(text: string): string {
  if (!/^[a-z]+(-[a-z]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/.test(text))
    throw new InvalidArgumentError("It is a folder's name, such as workforce or care/visits.");
  return text;
}

function team(text: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} &'-]*$/u.test(text)) throw new InvalidArgumentError("It is a team's name in words.");
  return text;
}
