/** The forms of a new fact's or source's name. */
export interface FactName {
  /** "hello-again": for its files, and for the loader's id after the source's prefix. */
  id: string;
  /** "hello_again": for the table and the source's file. */
  table: string;
  /** "helloAgain": for the declaration. */
  value: string;
  /** "Hello again": for people. */
  title: string;
}

/**
 * Every form of a name.
 *
 * @returns null if it is not kebab-case, or is longer than 40 characters
 */
export function factName(id: string): FactName | null {
  if (id.length > 40 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return null;
  return {
    id,
    table: id.replaceAll("-", "_"),
    value: id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    title: id[0]!.toUpperCase() + id.slice(1).replaceAll("-", " "),
  };
}
