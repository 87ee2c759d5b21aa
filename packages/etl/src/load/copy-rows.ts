import { once } from "node:events";
import type { Client } from "pg";
import { from } from "pg-copy-streams";

/** Lines are sent in pieces of about this many characters: fewer, larger writes cost less than many small ones. */
const pieceLength = 64 * 1024;

/**
 * Sends lines of COPY text format into a table. `lines` yields text of one or more whole lines; the database sets the
 * pace, so that memory stays flat.
 *
 * @throws the database's error, or what `lines` throws; nothing is kept then
 */
export async function copyRows(client: Client, table: string, lines: AsyncIterable<string>): Promise<void> {
  const stream = client.query(from(`copy ${table} from stdin`));
  // The failure is also what `finished` rejects with; this keeps it from being reported as unhandled meanwhile.
  const finished = new Promise<void>((resolve, reject) => {
    stream.once("finish", resolve);
    // More than one can come: a stream whose connection has gone fails again when it is destroyed.
    stream.on("error", reject);
  });
  finished.catch(() => undefined);
  try {
    let piece = "";
    for await (const text of lines) {
      piece += text;
      if (piece.length < pieceLength) continue;
      const ready = stream.write(piece);
      piece = "";
      if (!ready) await Promise.race([once(stream, "drain"), finished]);
    }
    stream.end(piece);
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  await finished;
}
