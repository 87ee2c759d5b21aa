import type { XmlRecord } from "./xml-records.ts";

/** One row that a record gives to a table: its cells in the order of the table's header, "" where nothing is recorded. */
export interface XmlRow {
  /** The line of the element that the row is about, counted from 1: where a person finds it. */
  line: number;
  cells: readonly string[];
}

/** A table that the records of a return are taken apart into. */
export interface XmlTable {
  /** What its loader recognises it by: "cin-census assessments". */
  name: string;
  header: readonly string[];
  /** Paths of the elements that it reads. Where all tables of a layout say so, what none of them reads is told. */
  reads?: readonly string[];
  /** The rows of one record; none where it has none of this kind. `head` is the return's own header, where it has come. */
  rowsOf(record: XmlRecord, head: XmlRecord | null): readonly XmlRow[];
}

/** How one kind of return is read: which elements are its records, and which tables they give. */
export interface XmlLayout {
  /** Kebab-case: "cin-census". */
  id: string;
  title: string;
  /** Paths by local names that only this return has, one of which must be in the file's beginning: "Message/Children". */
  marks: readonly string[];
  /** The element that says which return it is (year, authority), where rows need it: "Message/Header". */
  head?: string;
  /** The element that has the DfE code of the authority the return is of: "Message/Header/Source/LEA". */
  authority?: string;
  /** Paths of the records: "Message/Children/Child". */
  records: readonly string[];
  /** Names of elements that may stand several times side by side: "CINdetails". */
  repeats?: readonly string[];
  tables: readonly XmlTable[];
}

/** Declares a layout. It does nothing but hold the value to the contract; add it to `xml-layouts.ts` as well. */
export function defineXmlLayout(layout: XmlLayout): XmlLayout {
  return layout;
}
