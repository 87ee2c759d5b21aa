import { setImmediate as turn } from "node:timers/promises";
import { Client } from "pg";

/** How often the database is asked whether it is there, in milliseconds. */
const every = 500;
/** How long it may take to answer that, in milliseconds. */
const patience = 1_500;

/** Whether the database answers, asked on a connection of its own. */
export interface DatabaseWatch {
  /** True until it has failed to answer. The first call begins the watch. */
  isUp(): boolean;
  /** Ends the watch. */
  close(): Promise<void>;
}

/**
 * Watches a database. One that is gone, stands still or answers too late is down, and up again with its first answer in time.
 *
 * @param whenDown what to do each time that it has gone down
 */
export function watchDatabase(url: string, whenDown: () => void): DatabaseWatch {
  let up = true;
  let begun = false;
  let closed = false;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const drop = () => {
    const lost = client;
    client = undefined;
    (lost as { connection?: { stream: { destroy(): void } } } | undefined)?.connection?.stream.destroy();
  };
  const ask = async (): Promise<boolean> => {
    try {
      if (client === undefined) {
        const next = new Client({ connectionString: url, connectionTimeoutMillis: patience });
        const lost = () => {
          if (client === next) client = undefined;
        };
        next.on("error", lost).on("end", lost);
        await next.connect();
        client = next;
      }
      return await inTime(client.query("select 1"));
    } catch {
      return false;
    }
  };
  const look = async () => {
    // A connection may have been closed by the server, so a failure counts when a new connection fails too.
    const answered = (await ask()) || (client === undefined && !closed && (await ask()));
    if (!answered) drop();
    if (up && !answered && !closed) whenDown();
    up = answered;
    if (!closed) timer = setTimeout(() => void look(), every).unref();
  };

  return {
    isUp() {
      if (!begun && !closed) {
        begun = true;
        void look();
      }
      return up;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      drop();
    },
  };
}

/** Whether an answer comes in time. An answer that is there but was not read yet, because this process was busy, counts. */
async function inTime(answer: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  let answered = false;
  const done = answer.then(() => (answered = true));
  done.catch(() => undefined);
  try {
    await Promise.race([done, late]);
    for (let turns = 0; turns < 3 && !answered; turns += 1) await turn();
    return answered;
  } finally {
    clearTimeout(timer);
  }
}
