import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { scopePage } from "./access/scope-page.ts";
import { limitPage } from "./limits/limit-page.ts";
import { schemaText } from "./schema.ts";

const root = path.resolve(import.meta.dirname, "../../..");

/** The files that are written from the API, each with its text. */
const files = {
  "packages/schema/schema.graphql": schemaText(),
  "docs/who-may-see-what.md": scopePage(),
  "docs/limits.md": limitPage(),
};

for (const [name, text] of Object.entries(files)) {
  const file = path.join(root, name);
  if (!process.argv.includes("--check")) {
    await writeFile(file, text);
  } else if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error(`${name} is not what the resolvers say. Run: npm run fix`);
    process.exitCode = 1;
  }
}
