import { columnTypes, type Fact, factColumns } from "../declare/fact.ts";
import type { MadeTable } from "./made-tables.ts";

/** The changes that make the tables match the facts' declarations. */
export interface FactChanges {
  /** Facts without a table. */
  readonly tables: readonly Fact[];
  /** Statements that change a table without losing data. */
  readonly statements: readonly string[];
  /** The table of the first change, and the change: "hello", "hello-place". */
  readonly name: string | null;
  /** Changes that would lose data, in sentences. */
  readonly refused: readonly { readonly table: string; readonly message: string }[];
}

/** Compares the facts with the tables that the migrations make. */
export function factChanges(facts: readonly Fact[], made: ReadonlyMap<string, MadeTable>): FactChanges {
  const tables = facts.filter(({ table }) => !made.has(table));
  const changes = facts.flatMap((fact) => {
    const table = made.get(fact.table);
    return table === undefined ? [] : tableChanges(fact, table);
  });
  const statements = changes.filter((change) => "statement" in change);
  return {
    tables,
    statements: statements.map(({ statement }) => statement),
    name:
      [...tables.map(({ table }) => table), ...statements.map(({ name }) => name)].at(0)?.replaceAll("_", "-") ?? null,
    refused: changes.filter((change) => "message" in change),
  };
}

type TableChange = { table: string; message: string } | { name: string; statement: string };

function tableChanges(fact: Fact, made: MadeTable): TableChange[] {
  const { table } = fact;
  const before = new Map(made.columns.map((column) => [column.name, column]));
  const declared = new Set(Object.keys(fact.columns));
  const refuse = (message: string): TableChange => ({ table, message: `${table}: ${message}` });
  const alter = (column: string, how: string): TableChange => ({
    name: `${table}-${column.toLowerCase()}`,
    statement: `alter table "${table}" ${how}`,
  });
  const gone = made.columns.filter(({ name }) => !declared.has(name));
  const key = fact.key.join(", ");
  return [
    ...gone.map(({ name }) => refuse(`the column ${name} is no longer declared, and it may hold data.`)),
    ...(key === made.key.join(", ") ? [] : [refuse(`the key is ${key}, and was ${made.key.join(", ")}.`)]),
    ...factColumns(fact).flatMap(({ name, type, required = false }): TableChange[] => {
      const column = before.get(name);
      if (column === undefined)
        return required
          ? [refuse(`the column ${name} is new and required, and rows that are loaded have nothing in it.`)]
          : [alter(name, `add column "${name}" ${columnTypes[type]}`)];
      if (column.type !== madeTypes[columnTypes[type]])
        return [refuse(`the column ${name} is declared as ${type}, and was made as ${column.type}.`)];
      if (required && !column.required)
        return [refuse(`the column ${name} is now required, and rows that are loaded may have nothing in it.`)];
      return required === column.required ? [] : [alter(name, `alter column "${name}" drop not null`)];
    }),
  ];
}

/** PostgreSQL's names of types, by the names that we write. */
const madeTypes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(columnTypes).map((type) => [type, type])),
  timestamptz: "timestamp with time zone",
};

/** The arguments of `factTable` for a fact. */
export function factTableArguments(fact: Fact): { table: string; key: string; columns: string[] } {
  return {
    table: fact.table,
    key: fact.key.map((name) => `"${name}"`).join(", "),
    columns: factColumns(fact).map(
      ({ name, type, required }) => `"${name}" ${columnTypes[type]}${required ? " not null" : ""}`,
    ),
  };
}

/** A column that names a person or a household, by its name. */
const personName = /child|person|worker|professional|staff|household|carer|adopter/i;

/**
 * The statement that secures the rows of a fact. A fact that names a child or a worker shows their rows to whom they are in
 * the part of. One that names a person in another way shows them to the whole authority's roles, until its migration says
 * more. Any other is for roles that see exact figures.
 */
export function securingStatement(fact: Fact): string {
  const { table, child, worker } = fact;
  if (child !== undefined) return `select secure_people_by('${table}', 'child', '${child}')`;
  if (worker !== undefined) return `select secure_people_by('${table}', 'worker', '${worker}')`;
  const columns = factColumns(fact);
  const isOfPeople = columns.some(
    ({ name, type, sensitivity }) =>
      sensitivity === "child" || sensitivity === "special" || (type === "identifier" && personName.test(name)),
  );
  return isOfPeople
    ? `select secure_people('${table}', 'false')`
    : `select secure_rows('${table}', '(select sees_figures())')`;
}

/** The file of a migration that makes or changes the tables of facts. */
export function migrationText(
  name: string,
  { tables, statements }: Pick<FactChanges, "tables" | "statements">,
): string {
  const words = name.replace(/^\d+-/, "");
  const type = words.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const what =
    tables.length === 0
      ? `Columns of facts: ${words.replaceAll("-", " ")}.`
      : `The table${tables.length > 1 ? "s" : ""} of ${tables.map(({ title }) => title.toLowerCase()).join(", ")}.`;
  const made = tables.map((fact) => {
    const { table, key, columns } = factTableArguments(fact);
    return `    this.addSql(
      factTable(
        "${table}",
        \`${key}\`,
        \`
          ${columns.join(",\n          ")}
        \`,
      ),
    );
    this.addSql(\`${securingStatement(fact)}\`);
`;
  });
  return `import { Migration } from "@mikro-orm/migrations";
${tables.length > 0 ? `import { factTable } from "./fact-table.ts";\n` : ""}
/** ${what} */
export class ${/^\d/.test(type) ? `Step${type}` : type} extends Migration {
  override up(): void {
${made.join("")}${statements.map((statement) => `    this.addSql(\`${statement}\`);\n`).join("")}  }
}
`;
}
