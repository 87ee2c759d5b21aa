// Runs one bench module (argument 1) and writes the table that it returns as JSON (argument 2).
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [module = "", report = ""] = process.argv.slice(2);
const { bench } = await import(pathToFileURL(module).href);
writeFileSync(report, JSON.stringify(await bench()));
