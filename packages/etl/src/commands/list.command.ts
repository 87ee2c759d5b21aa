import { Command } from "commander";
import { loaders } from "../loaders.ts";
import { print } from "./terminal.ts";

/** `etl list`: lists the loaders. */
export const listCommand = new Command("list")
  .description("list the loaders, and what each of them reads")
  .option("--json", "print one JSON object a loader on standard output")
  .action(({ json }: { json?: boolean }) => {
    for (const { id, version, owner, title, description } of loaders)
      print(
        json
          ? JSON.stringify({ id, version, owner, title, description })
          : `${id}\n  ${title}. ${description}\n  Owner: ${owner}`,
      );
  });
