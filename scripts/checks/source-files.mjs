import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "vite";

/**
 * @typedef {object} SourceFile
 * @property {string} path from the project's folder, with slashes: "packages/schema/src/index.ts"
 * @property {{ specifier: string, line: number }[]} imports static, re-exported and dynamic imports, as written
 * @property {{ name: string, line: number }[]} exports the names that the file declares and exports, without re-exports
 * @property {{ text: string, line: number }[]} comments without their marks; consecutive lines are one comment
 */

/** Folders of generated or installed files. */
const generated = new Set(["node_modules", "dist", "coverage", "gql"]);

/**
 * Reads and parses the source files of folders.
 *
 * @example
 * sourceFiles(root, ["packages/schema/src", "scripts"]);
 *
 * @param {string} root of the project
 * @param {readonly string[]} folders from there, "packages/schema/src"
 * @returns {SourceFile[]}
 */
export function sourceFiles(root, folders) {
  return folders
    .flatMap((folder) => pathsIn(join(root, folder)))
    .map((path) => parsed(relative(root, path).replaceAll(sep, "/"), readFileSync(path, "utf8")));
}

/** @param {string} folder @returns {string[]} */
function pathsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return generated.has(entry.name) ? [] : pathsIn(path);
    return /\.[cm]?[jt]sx?$/.test(entry.name) ? [path] : [];
  });
}

/** @param {string} path @param {string} text @returns {SourceFile} */
function parsed(path, text) {
  const { module, comments } = parseSync(path, text);
  const starts = lineStarts(text);
  const at = (/** @type {number} */ offset) => lineOf(starts, offset);
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const imported = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map((entry) => entry.localName.value)),
  );
  const requests = [
    ...module.staticImports.map((found) => found.moduleRequest),
    ...exported.flatMap((entry) => entry.moduleRequest ?? []),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, value] = /^["'`]([^$]*)["'`]$/.exec(text.slice(start, end)) ?? [];
      return value === undefined ? [] : [{ value, start }];
    }),
  ];
  return {
    path,
    imports: unique(requests.map(({ value, start }) => ({ specifier: value, line: at(start) }))),
    exports: exported.flatMap(({ moduleRequest, exportName, localName, start }) =>
      moduleRequest || exportName.kind !== "Name" || imported.has(localName.name ?? "")
        ? []
        : [{ name: exportName.name ?? "", line: at(exportName.start ?? start) }],
    ),
    comments: joined(
      text,
      comments.map(({ value, start, end, type }) => ({ text: value, start, end, type, line: at(start) })),
    ),
  };
}

/**
 * Leaves out repeated imports: several names re-exported from one file are one import.
 *
 * @param {{ specifier: string, line: number }[]} imports
 */
function unique(imports) {
  return [...new Map(imports.map((found) => [`${found.line} ${found.specifier}`, found])).values()];
}

/**
 * @param {string} text of the file
 * @param {{ text: string, start: number, end: number, type: string, line: number }[]} comments
 */
function joined(text, comments) {
  /** @type {typeof comments} */
  const blocks = [];
  for (const comment of comments) {
    const last = blocks.at(-1);
    const follows =
      last?.type === "Line" && comment.type === "Line" && /^\r?\n[ \t]*$/.test(text.slice(last.end, comment.start));
    if (last && follows) Object.assign(last, { text: `${last.text}\n${comment.text}`, end: comment.end });
    else blocks.push({ ...comment });
  }
  return blocks.map((block) => ({ text: block.text.replace(/^[ \t]*\*+ ?/gm, ""), line: block.line }));
}

/** @param {string} text */
function lineStarts(text) {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

/** @param {number[]} starts @param {number} offset @returns {number} counted from 1 */
function lineOf(starts, offset) {
  const after = starts.findIndex((start) => start > offset);
  return after === -1 ? starts.length : after;
}
