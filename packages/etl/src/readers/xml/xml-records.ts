import { open, type FileHandle } from "node:fs/promises";
import { FileRefusal, type PlacedRefusal } from "../../refusal.ts";
import { fileBytes } from "../file-text.ts";
import { xmlScanner, type XmlListener } from "./xml-scanner.ts";
import { xmlText } from "./xml-text.ts";

/** An element of a record: its text, trimmed, and the elements inside it by name, in their order. */
export interface XmlElement {
  /** The line of its tag, counted from 1. */
  line: number;
  text: string;
  attributes: Readonly<Record<string, string>>;
  fields: ReadonlyMap<string, readonly XmlElement[]>;
}

/** One record of a file: an element at a requested path. */
export interface XmlRecord extends XmlElement {
  /** The requested path that it is at. */
  path: string;
  /**
   * Faults of the record, with `row` as the line: a second element of a name that may occur once (`repeated-element`),
   * or text between elements (`stray-text`). The loader decides whether the record is refused.
   */
  faults: readonly PlacedRefusal[];
}

/** The paths of records, and which elements may repeat. */
export interface XmlRecordOptions {
  /** Paths from the root, by local names: "Message/Children/Child". Records come in the order of the file. */
  records: readonly string[];
  /** Names of elements that may occur several times side by side: "CINdetails". */
  repeats?: readonly string[];
}

/** A record of more elements is not one child or one worker. Memory holds one record at a time. */
const mostElements = 100_000;
const mostCharacters = 8_000_000;
const mostFaults = 20;

/**
 * The records of an XML file (a census return), one at a time, so that memory holds one record. Namespaces and prefixes
 * are ignored. The byte order mark or the declaration gives the encoding.
 *
 * @throws {FileRefusal} with the line, for a broken file, document types, entities, and a file without records. Earlier
 *   records come first, so a load must be one transaction.
 *
 * @example
 * for await (const record of xmlRecords(path, { records: ["Message/Children/Child"] }))
 *   console.log(record.line, textAt(record, "ChildIdentifiers/LAchildID"));
 */
export async function* xmlRecords(path: string, options: XmlRecordOptions): AsyncGenerator<XmlRecord> {
  const handle = await openFile(path);
  try {
    const collector = recordCollector(options);
    const scanner = xmlScanner("The file", collector.listener);
    let found = false;
    let empty = true;
    for await (const text of xmlText(fileBytes(handle))) {
      empty &&= text.trim() === "";
      scanner.write(text);
      for (const record of collector.take()) {
        found = true;
        yield record;
      }
    }
    if (empty) throw new FileRefusal("empty-file", "The file is empty. Export it again, and check that it finished.");
    scanner.end();
    // The scanner holds the last few characters back until the end.
    for (const record of collector.take()) {
      found = true;
      yield record;
    }
    if (!found) throw noRecords(options, collector.root());
  } finally {
    await handle.close();
  }
}

/**
 * The elements at a path below an element ("CINdetails/Assessments"), in the order of the file; empty if there are
 * none.
 */
export function elementsAt(element: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [element];
  for (const name of path.split("/")) found = found.flatMap((parent) => parent.fields.get(name) ?? []);
  return found;
}

/** The text of the first element at a path below an element. Null without such an element, "" for an empty one. */
export function textAt(element: XmlElement, path: string): string | null {
  return elementsAt(element, path)[0]?.text ?? null;
}

interface OpenElement extends XmlElement {
  name: string;
  fields: Map<string, OpenElement[]>;
}

function recordCollector(options: XmlRecordOptions) {
  const paths = new Set(options.records);
  const repeats = new Set(options.repeats);
  const above: string[] = [];
  const inside: OpenElement[] = [];
  let ready: XmlRecord[] = [];
  let faults: PlacedRefusal[] = [];
  let elements = 0;
  let characters = 0;
  let root: string | null = null;
  const fault = (row: number, column: string, code: string, message: string) => {
    if (faults.length < mostFaults) faults.push({ row, column, code, message });
  };
  const listener: XmlListener = {
    open(name, attributes, line) {
      root ??= name;
      above.push(name);
      const parent = inside.at(-1);
      if (parent === undefined && !paths.has(above.join("/"))) return;
      elements += 1;
      if (elements > mostElements) throw recordTooLarge(inside[0]?.line ?? line);
      const element: OpenElement = { name, line, text: "", attributes, fields: new Map() };
      inside.push(element);
      if (parent === undefined) return;
      const same = parent.fields.get(name);
      if (same === undefined) parent.fields.set(name, [element]);
      else {
        same.push(element);
        if (!repeats.has(name))
          fault(
            line,
            name,
            "repeated-element",
            `<${name}> occurs again at line ${line}; one was expected in <${parent.name}> (the first is at line ${same[0]?.line ?? line}). Remove the wrong one.`,
          );
      }
    },
    text(text) {
      const element = inside.at(-1);
      if (element === undefined) return;
      characters += text.length;
      if (characters > mostCharacters) throw recordTooLarge(inside[0]?.line ?? element.line);
      element.text += text;
    },
    close() {
      const path = inside.length === 1 ? above.join("/") : "";
      above.pop();
      const element = inside.pop();
      if (element === undefined) return;
      element.text = element.text.trim();
      if (element.fields.size > 0 && element.text !== "")
        fault(
          element.line,
          element.name,
          "stray-text",
          `<${element.name}> at line ${element.line} holds the text "${element.text.slice(0, 40)}" between its elements, where no value belongs. Remove it, or give it its element.`,
        );
      if (inside.length > 0) return;
      const { line, text, attributes, fields } = element;
      ready.push({ path, line, text, attributes, fields, faults });
      faults = [];
      elements = 0;
      characters = 0;
    },
  };
  return {
    listener,
    root: () => root,
    take(): XmlRecord[] {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    throw new FileRefusal(
      "unreadable",
      `The file cannot be opened (${reason}). Check its name and that you may read it.`,
    );
  }
}

function noRecords(options: XmlRecordOptions, root: string | null): FileRefusal {
  const wanted = options.records.map((path) => `<${path}>`).join(" or ");
  return new FileRefusal(
    "no-records",
    `The file, whose outermost element is <${root ?? ""}>, has no ${wanted}. Check that it is the return that this loader reads, and that the export had anything in it.`,
  );
}

function recordTooLarge(line: number): FileRefusal {
  return new FileRefusal(
    "record-too-large",
    `The record that starts at line ${line} holds more than ${mostElements.toLocaleString("en-GB")} elements or ${mostCharacters.toLocaleString("en-GB")} characters: it is not one person's. Check where the file comes from.`,
    { row: line },
  );
}
