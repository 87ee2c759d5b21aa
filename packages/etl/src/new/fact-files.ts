import type { FactName } from "./fact-name.ts";

/** The description of a new fact. */
export interface NewFact extends FactName {
  /** The folder of its domain in schema: "children", "care/visits". */
  domain: string;
  /** Its source. */
  source: { id: string; value: string };
  /** The team that is responsible for its files. Null for the source's team. */
  owner: string | null;
}

/** The declaration of the fact. Its four columns show what a column can be; the source's own replace them. */
export function factFile({ table, value, title, domain, source, owner }: NewFact): string {
  const declare = `${"../".repeat(domain.split("/").length)}declare`;
  return `import { childAliases } from "${declare}/fact-aliases.ts";
import { defineFact } from "${declare}/fact.ts";
import { ${source.value} } from "${declare}/sources.ts";

/** ${title}: one row for each. Source: say which system, and which specification its columns come from. */
export const ${value} = defineFact({
  source: ${source.value},
${owner === null ? "" : `  owner: ${JSON.stringify(owner)},\n`}  table: "${table}",
  title: "${title}",
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

/** The declaration of a new source. Its files are complete, and one comes every month. */
export function sourceDeclaration({ id, value, title }: FactName, owner: string): string {
  return `/** ${title}. Say which system it is and who sends its files. */
export const ${value} = defineSource({
  id: "${id}",
  title: "${title}",
  owner: ${JSON.stringify(owner)},
  disposition: "snapshot",
  everyMonths: 1,
});
`;
}

/** A good file of the fact. Its rows are invented, as in every fixture. */
export function fixtureFile({ table }: FactName): string {
  return `${table}_id,child_id,recorded_on,kind
1,C0001,2026-04-01,First
2,C0002,2026-04-02,Second
3,C0003,2026-04-03,First
`;
}
