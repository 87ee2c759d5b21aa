import { once } from "node:events";
import type { Client } from "pg";
import { from } from "pg-copy-streams";

/** The size of a piece that is sent, in characters. Few large writes cost less than many small ones. */
const pieceLength = 64 * 1024;

/**
 * Sends lines of COPY text format into a table. Each text of `lines` is one or more whole lines. The database sets the
 * pace, so that memory use stays constant.
 *
 * @throws the database's error, or the error of `lines`; nothing is stored then
 */
export async function copyRows(client: Client, table: string, lines: AsyncIterable<string>): Promise<void> {
  const stream = client.query(from(`copy ${table} from stdin`));
  // `finished` rejects with the same failure. This handler keeps it from being reported as unhandled before that.
  const finished = new Promise<void>((resolve, reject) => {
    stream.once("finish", resolve);
    // A second error can follow: a stream without a connection fails again when it is destroyed.
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
