import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { type LoaderName, loaderName } from "../new/loader-name.ts";
import { writeLoader } from "../new/new-loader.ts";
import { print } from "./terminal.ts";

const root = join(import.meta.dirname, "../../../..");

/** `etl new NAME`: writes a loader that loads a row and passes its test, to be made the source's own. */
export const newCommand = new Command("new")
  .description("write a new loader: fact, table, loader, fixture, test and README, and a line in each list")
  .argument("<name>", "what the loader is called, such as respite-care", named)
  .option("--domain <folder>", "the domain's folder, such as care, fostering or workforce", domain, "children")
  .option("--owner <team>", "who answers for the source", team, "Performance and intelligence")
  .option("--json", "print one JSON object a file on standard output")
  .action(async (name: LoaderName, options: { domain: string; owner: string; json?: boolean }) => {
    const { domain: folder, owner, json = false } = options;
    for (const path of await writeLoader(root, { ...name, domain: folder, owner }))
      print(json ? JSON.stringify({ loader: name.id, path }) : path);
    if (json) return;
    const test = `packages/etl/src/${folder}/${name.id}`;
    print(`\nThe loader ${name.id} is written. Now: npm test -- ${name.id}, then`);
    print(`npm run etl -- load ${test}/${name.table}.csv`);
  });

function named(text: string): LoaderName {
  const name = loaderName(text);
  if (name === null)
    throw new InvalidArgumentError(
      "Write it in small letters and digits, words joined by hyphens, such as respite-care.",
    );
  return name;
}

function domain(text: string): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(text)) throw new InvalidArgumentError("It is a folder's name, such as care.");
  return text;
}

function team(text: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} &'-]*$/u.test(text)) throw new InvalidArgumentError("It is a team's name in words.");
  return text;
}
