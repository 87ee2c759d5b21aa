import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";

/** A way to the database that a test can close, or let stand still. */
export interface DatabaseProxy {
  readonly url: string;
  /** Ends every connection and takes no other. */
  gone(): void;
  /** Forwards nothing more. Connections stay open, and those that come are taken. */
  still(): void;
  /** Forwards new connections. Those that stand still do so for ever, as behind a firewall that forgot them. */
  back(): void;
  close(): Promise<void>;
}

/** Opens such a way to the database at an address. */
export async function databaseProxy(databaseUrl: string): Promise<DatabaseProxy> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let mode: "back" | "gone" | "still" = "back";
  const server = createServer((socket) => {
    if (mode === "gone") return void socket.destroy();
    keep(socket);
    if (mode === "still") return;
    const behind = connect(Number(target.port), target.hostname);
    keep(behind);
    socket.pipe(behind);
    behind.pipe(socket);
    socket.on("close", () => behind.destroy());
    behind.on("close", () => socket.destroy());
  });
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  const end = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    gone() {
      mode = "gone";
      end();
    },
    still() {
      mode = "still";
      for (const socket of open) socket.unpipe().pause();
    },
    back() {
      mode = "back";
    },
    async close() {
      end();
      server.close();
      await once(server, "close");
    },
  };
}
