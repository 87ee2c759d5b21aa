/** How far a load of several files is. */
export interface LoadProgress {
  readonly files: number;
  readonly filesLoaded: number;
}

/**
 * The name that a load of several files gives its connection, so that every server of the database sees how far it is.
 * PostgreSQL forgets the name with the connection: a load that was killed is not shown as under way.
 *
 * @example progressName(61, 124); // "etl load 61 of 124"
 */
export function progressName(filesLoaded: number, files: number): string {
  return `etl load ${filesLoaded} of ${files}`;
}

/** What the name of a connection says of a load. Null for any other connection. */
export function progressOf(name: string): LoadProgress | null {
  const [, filesLoaded, files] = /^etl load (\d+) of (\d+)$/.exec(name) ?? [];
  return files === undefined ? null : { files: Number(files), filesLoaded: Number(filesLoaded) };
}
