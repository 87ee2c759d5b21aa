import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A code block of a documentation page that says what to write into a file. */
export interface PageStep {
  /** The file, from the folder of the dashboard. */
  readonly file: string;
  /** A new file with this text, or an edit: unchanged lines begin with a space, new ones with a plus. */
  readonly kind: "new" | "edit";
  readonly text: string;
}

/**
 * The steps of a documentation page. A paragraph that begins with a file name in backticks names the file of the code
 * blocks below it. A `diff` block is an edit, any other block a new file.
 */
export function pageSteps(markdown: string): PageStep[] {
  const steps: PageStep[] = [];
  let file: string | undefined;
  for (const [, name, language, text] of markdown.matchAll(/^`(src\/[^`]+)`|^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (name) file = name;
    else if (file && text) steps.push({ file, kind: language === "diff" ? "edit" : "new", text });
  }
  return steps;
}

/**
 * Does one step in a copy of the dashboard.
 * @param root the folder of the copy
 * @throws if a new file exists already, or the unchanged lines of an edit are not in the file exactly once.
 */
export async function followStep(root: string, { file, kind, text }: PageStep): Promise<void> {
  const path = join(root, file);
  if (kind === "new") {
    await mkdir(dirname(path), { recursive: true });
    return writeFile(path, text, { flag: "wx" });
  }
  const lines = text.split("\n").filter(Boolean);
  const before = linesText(lines.filter((line) => line.startsWith(" ")));
  const current = `\n${await readFile(path, "utf8")}`;
  if (current.split(before).length !== 2) throw new Error(`${file} does not have these lines exactly once:${before}`);
  await writeFile(path, current.replace(before, () => linesText(lines)).slice(1));
}

/** Lines of a diff without their marks, each line ended, and begun by the end of the line before. */
function linesText(lines: readonly string[]): string {
  return `\n${lines.map((line) => `${line.slice(1)}\n`).join("")}`;
}
