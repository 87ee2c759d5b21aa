import type { LoaderName } from "./loader-name.ts";

/** What a new loader is about. */
export interface NewLoader extends LoaderName {
  /** The folder of both packages it goes to: a word of the domain, such as "care". */
  domain: string;
  owner: string;
}

/** The rows that a new loader's fixture starts with. Invented, like every row of a fixture. */
const fixtureRows = ["1,C0001,2026-04-01,First", "2,C0002,2026-04-02,Second", "3,C0003,2026-04-03,First"];

/** The declaration of the fact: four columns that show what a column can be, to be replaced by the source's own. */
export function factFile({ table, value, title }: NewLoader): string {
  return `import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";

/** ${title}: one row for each. Source: say which system, and which specification its columns come from. */
export const ${value} = defineFact({
  table: "${table}",
  title: "${title}",
  source: "${title}",
  key: ["${table}_id"],
  child: "child_id",
  date: "recorded_on",
  columns: {
    ${table}_id: { type: "identifier", required: true, label: "${title}", sensitivity: "internal" },
    child_id: {
      type: "identifier",
      required: true,
      label: "Child",
      sensitivity: "child",
      aliases: childAliases,
      references: "person",
    },
    recorded_on: { type: "date", required: true, label: "Recorded on", sensitivity: "internal", notBeforeBirth: true },
    kind: { type: "code", label: "Kind", sensitivity: "internal", codes: ["First", "Second"] },
  },
});
`;
}

/** The migration that makes the fact's table. */
export function migrationFile({ table, type, title }: NewLoader): string {
  return `import { Migration } from "@mikro-orm/migrations";
import { factTable } from "./fact-table.ts";

/** The table of a fact: ${title}. */
export class ${type} extends Migration {
  override up(): void {
    this.addSql(
      factTable(
        "${table}",
        "${table}_id",
        \`${table}_id text not null, child_id text not null, recorded_on date not null, kind text\`,
      ),
    );
  }
}
`;
}

/** The loader itself. */
export function loaderFile({ value, title, owner }: NewLoader): string {
  return `import { sourceLoaders } from "../../tables/facts/source-loaders.ts";

/** ${title}. A file holds every row there is: what a later file no longer has is withdrawn. */
export const ${value}Loaders = sourceLoaders("${title}", {
  owner: "${owner}",
  disposition: "snapshot",
});
`;
}

/** The test: what every loader passes, and one refusal of this source. */
export function testFile({ id, table, value }: NewLoader): string {
  return `import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testLoader } from "../../testing/test-loader.ts";
import { openWorkbench } from "../../testing/workbench.ts";
import { ${value}Loaders } from "./loader.ts";

const fixture = join(import.meta.dirname, "${table}.csv");

for (const loader of ${value}Loaders) testLoader(loader, { files: [fixture] });

test("a kind that is not listed is refused by its row and column, and the other rows are loaded", async () => {
  const bench = await openWorkbench();
  const text = (await readFile(fixture, "utf8")).replace(",Second", ",Third");
  expect(await bench.load(await bench.write("${table}.csv", text))).toMatchObject({
    loader: "${id}",
    status: "LOADED_WITH_REFUSALS",
    rowsLoaded: 2,
    refusals: [{ row: 3, column: "kind", code: "unknown-code" }],
  });
  await bench.close();
});
`;
}

/** The fixture: a good file, as the source sends it. */
export function fixtureFile({ table }: NewLoader): string {
  return `${[`${table}_id,child_id,recorded_on,kind`, ...fixtureRows].join("\n")}\n`;
}

/** What the folder's README says. */
export function readmeFile({ table, title }: NewLoader): string {
  return `# ${title}

\`${table}.csv\`: one row for each \`${table}_id\`, every row there is. Say here which system it comes from, who sends it and
when, and what is peculiar about it.
`;
}
