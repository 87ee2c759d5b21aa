import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { schemaText } from "./schema.ts";

const file = path.resolve(import.meta.dirname, "../../schema/schema.graphql");
const text = schemaText();

if (process.argv.includes("--check")) {
  if ((await readFile(file, "utf8").catch(() => "")) !== text) {
    console.error("packages/schema/schema.graphql is not what the resolvers say. Run: npm run fix");
    process.exitCode = 1;
  }
} else {
  await writeFile(file, text);
}
