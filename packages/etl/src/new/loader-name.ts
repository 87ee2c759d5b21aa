/** What a new loader is called in every place that names it. */
export interface LoaderName {
  /** "hello-again": the loader's id, its folder and its files. */
  id: string;
  /** "hello_again": the fact's table, and the stem of the source's file. */
  table: string;
  /** "helloAgain": the fact's declaration. */
  value: string;
  /** "HelloAgain": the migration. */
  type: string;
  /** "Hello again": what people read, and what the source is called. */
  title: string;
}

/** Every form of a name; null where it is not written as a loader's id is: words of small letters and digits. */
export function loaderName(id: string): LoaderName | null {
  if (id.length > 40 || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return null;
  const type = id.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    table: id.replaceAll("-", "_"),
    value: type[0]!.toLowerCase() + type.slice(1),
    type,
    title: id[0]!.toUpperCase() + id.slice(1).replaceAll("-", " "),
  };
}
