import type { XmlRecord } from "./xml-records.ts";

/** One row from a record: its cells in the order of the table's header, "" for a missing value. */
export interface XmlRow {
  /** The line of the row's element, counted from 1, so that a person finds it. */
  line: number;
  cells: readonly string[];
}

/** A table that is read from the records of a return. */
export interface XmlTable {
  /** The name that its loader recognises: "cin-census assessments". */
  name: string;
  header: readonly string[];
  /** Paths of the elements that it reads. If all tables of a layout list them, the other elements are reported. */
  reads?: readonly string[];
  /**
   * The rows of one record; empty if it has none of this kind. `head` is the return's header, null before it is read.
   */
  rowsOf(record: XmlRecord, head: XmlRecord | null): readonly XmlRow[];
}

/** The layout of one kind of return: its records, and the tables that they give. */
export interface XmlLayout {
  /** Kebab-case: "cin-census". */
  id: string;
  title: string;
  /**
   * Paths, by local names, that only this return has: "Message/Children". One of them must be near the file's
   * beginning.
   */
  marks: readonly string[];
  /** The element with year and authority of the return, if rows need it: "Message/Header". */
  head?: string;
  /** The element with the DfE code of the return's authority: "Message/Header/Source/LEA". */
  authority?: string;
  /** Paths of the records: "Message/Children/Child". */
  records: readonly string[];
  /** Names of elements that may occur several times side by side: "CINdetails". */
  repeats?: readonly string[];
  tables: readonly XmlTable[];
}

/**
 * Declares a layout. It only checks the type; add the layout to `xml-layouts.ts` as well.
 *
 * @example
 * export const cinCensusLayout = defineXmlLayout({
 *   id: "cin-census",
 *   title: "Children in need census",
 *   marks: ["Message/Children"],
 *   head: "Message/Header",
 *   records: ["Message/Children/Child"],
 *   repeats: ["CINdetails"],
 *   tables: [nestedTable(reviews)],
 * });
 */
export function defineXmlLayout(layout: XmlLayout): XmlLayout {
  return layout;
}
