import { type Fact, factColumns } from "@children-first/schema/facts";
import type { FactPlan } from "./fact-plan.ts";
import { normalForm } from "./normal-form.ts";

/**
 * The header with the fact's own names for its columns; other names stay as they are. An equal name goes before an
 * alias. Two aliases of one column both get its name, and the check of the header refuses them.
 */
export function factHeadings(fact: Fact, header: readonly string[]): readonly string[] {
  const columns = factColumns(fact);
  const byName = new Map(columns.map(({ name }) => [normalForm(name), name]));
  const named = header.map((heading) => byName.get(normalForm(heading)));
  const taken = new Set(named);
  return header.map((heading, index) => {
    const exact = named[index];
    if (exact !== undefined) return exact;
    const form = normalForm(heading);
    const alias = columns.find(
      ({ name, aliases }) => !taken.has(name) && aliases?.some((pattern) => pattern.test(form)),
    );
    return alias?.name ?? heading;
  });
}

/** The file's name for a column of the fact. The fact's own name if the file has no such column. */
export function headingOf({ fact, places, headings }: FactPlan, name: string): string {
  return headings[places[Object.keys(fact.columns).indexOf(name)] ?? -1] ?? name;
}

/** The columns that a file of the fact must have. */
export function requiredColumns(fact: Fact): readonly string[] {
  return factColumns(fact).flatMap(({ name, required }) => (required ? [name] : []));
}

/**
 * Whether a file is of this fact. It has the name of the table or its sheet, and at least half of its columns are the
 * fact's. A name behind `ssd_` or before a date is enough; with every required column, the name may be anywhere. With
 * `byHeader` the whole natural key in the header is enough.
 */
export function isFileOf(fact: Fact, fileName: string, header: readonly string[], byHeader: boolean): boolean {
  const headings = factHeadings(fact, header);
  if (byHeader && fact.key.every((name) => headings.includes(name) && header.includes(name))) return true;
  const stem = normalForm(fileName.replace(/\.[^.]*$/, ""));
  const names = [fact.table, ...(fact.sheet === undefined ? [] : [fact.sheet])].map(normalForm);
  const known = headings.filter((heading) => Object.hasOwn(fact.columns, heading)).length;
  const [knowsHalf, hasRequired] = [
    known * 2 >= header.length,
    requiredColumns(fact).every((column) => headings.includes(column)),
  ];
  if (names.some((name) => isNamed(stem, name) || isNamed(stem.replace(/^(ssd|annex a) /, ""), name)))
    return knowsHalf || hasRequired;
  // The name of a sheet may be part of that of another: "Moderated area grades" are no area grades.
  return knowsHalf && hasRequired && ` ${stem} `.includes(` ${normalForm(fact.table)} `);
}

function isNamed(stem: string, name: string): boolean {
  if (!stem.startsWith(name)) return false;
  const behind = stem.slice(name.length);
  return behind === "" || (behind.startsWith(" ") && (/\d$/.test(name) || /^ \d/.test(behind)));
}
