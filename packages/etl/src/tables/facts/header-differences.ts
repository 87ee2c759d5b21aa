import { type Fact, factColumns, type SourceContract } from "@children-first/schema/facts";
import { namesInWords, unreadNotes } from "../../readers/unread-columns.ts";
import { FileRefusal } from "../../refusal.ts";
import { normalForm } from "./normal-form.ts";

/** The differences of a header from a fact's columns, by the file's names. `renamed` has the fact's names too. */
export interface HeaderDifferences {
  unknown: readonly string[];
  absent: readonly string[];
  renamed: readonly { heading: string; name: string }[];
}

/** Compares a header with a fact. `places` has the place of each of its columns, null for a missing one. */
export function headerDifferences(
  fact: Fact,
  headings: readonly string[],
  places: readonly (number | null)[],
): HeaderDifferences {
  const columns = factColumns(fact);
  return {
    // A column without a name is empty. A row with a value in it is refused.
    unknown: headings.filter((heading, index) => heading !== "" && !places.includes(index)),
    absent: columns.flatMap(({ name }, index) => (places[index] === null ? [name] : [])),
    renamed: columns.flatMap(({ name, label }, index) => {
      const heading = headings[places[index] ?? -1];
      const isOwn = heading === undefined || [name, label].some((own) => normalForm(own) === normalForm(heading));
      return isOwn ? [] : [{ heading, name }];
    }),
  };
}

/** The notes about the differences, in sentences. @throws {FileRefusal} if the contract does not allow one of them */
export function differenceNotes(
  { unknown, absent, renamed }: HeaderDifferences,
  { newColumns, missingColumns, renamedColumns }: SourceContract,
): string[] {
  if (newColumns === "refuse" && unknown[0] !== undefined)
    throw refused(
      "new-column",
      unknown[0],
      `The header has ${namesInWords(unknown)}, which the source's contract does not.`,
    );
  if (missingColumns === "refuse" && absent[0] !== undefined)
    throw refused(
      "missing-column",
      absent[0],
      `The header has no column ${namesInWords(absent)}, which the contract has.`,
    );
  if (renamedColumns === "refuse" && renamed[0] !== undefined)
    throw refused(
      "renamed-column",
      renamed[0].heading,
      `The header has ${renames(renamed)}; the contract has no renames.`,
    );
  return [
    ...unreadNotes(unknown),
    ...(absent.length > 0 ? [`Not in the file, so not recorded: ${namesInWords(absent)}.`] : []),
    ...(renamed.length > 0 ? [`Read under another name: ${renames(renamed)}.`] : []),
  ];
}

function renames(renamed: HeaderDifferences["renamed"]): string {
  return renamed.map(({ heading, name }) => `"${heading}" for "${name}"`).join(", ");
}

function refused(code: string, column: string, found: string): FileRefusal {
  const message = `${found} Export the file as agreed, or agree the change and write it into the loader.`;
  return new FileRefusal(code, message, { row: 1, column });
}
