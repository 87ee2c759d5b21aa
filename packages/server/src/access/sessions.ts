import { type EntityManager, SessionEntity, type SessionRow } from "@children-first/schema/records";
import { recentlyUsed } from "./recently-used.ts";
import { hashOf, newSecret } from "./secret.ts";
import { type Grant, type Viewer, viewerWith } from "./viewer.ts";

const minute = 60_000;
/** A session that nobody uses ends after this long, in milliseconds. */
export const idleFor = 30 * minute;
/** Every session ends after this long, in milliseconds. */
export const longestSession = 8 * 60 * minute;
/** How often its use is written down, in milliseconds, so that not every request writes. */
const betweenUses = minute / 2;
/** How long a session is trusted after it was looked up, in milliseconds. Other servers see a sign-out after that. */
const trustedFor = 5_000;

/** A live session. */
export interface Session {
  readonly viewer: Viewer;
  /** When it ends unless it is used. */
  readonly idleEndsAt: Date;
  /** When it ends in any case. */
  readonly endsAt: Date;
}

/** The sessions of people in their browsers. A browser holds the secret, the database its hash. */
export interface Sessions {
  /** Starts a session. @returns the secret that the browser keeps */
  start(grant: Grant): Promise<string>;
  /** A live session by its secret. With `use`, it counts as used now. Null if there is none, or none any more. */
  find(secret: string, use: boolean): Promise<Session | null>;
  end(secret: string): Promise<void>;
}

/**
 * Keeps sessions in the database.
 *
 * @param fork an entity manager for one look-up
 */
export function sessionsIn(fork: () => EntityManager, authority: string): Sessions {
  const known = recentlyUsed<SessionRow>(1000, trustedFor);

  const read = async (hash: Buffer): Promise<SessionRow | undefined> => {
    const [row] = await fork().qb(SessionEntity).select("*").where({ hash }).execute();
    if (row !== undefined) known.set(nameOf(hash), row);
    return row;
  };

  return {
    async start({ id, name, roles, orgUnits }) {
      const secret = newSecret();
      const now = new Date();
      const em = fork();
      const overdue = [{ usedAt: { $lt: before(idleFor) } }, { startedAt: { $lt: before(longestSession) } }];
      await em.nativeDelete(SessionEntity, { $or: overdue });
      await em.insert(SessionEntity, {
        hash: hashOf(secret),
        viewerId: id,
        name,
        roles: [...roles],
        orgUnits: [...orgUnits],
        startedAt: now,
        usedAt: now,
      });
      return secret;
    },

    async find(secret, use) {
      const hash = hashOf(secret);
      let row = known.get(nameOf(hash)) ?? (await read(hash));
      // What was remembered may be older than a use that another server wrote down.
      if (row !== undefined && isOver(row)) row = await read(hash);
      if (row === undefined || isOver(row)) return null;
      if (use && row.usedAt < before(betweenUses)) {
        row = { ...row, usedAt: new Date() };
        known.set(nameOf(hash), row);
        await fork().nativeUpdate(SessionEntity, { hash }, { usedAt: row.usedAt });
      }
      return sessionOf(row, authority);
    },

    async end(secret) {
      const hash = hashOf(secret);
      known.delete(nameOf(hash));
      await fork().nativeDelete(SessionEntity, { hash });
    },
  };
}

function sessionOf(row: SessionRow, authority: string): Session {
  const endsAt = new Date(row.startedAt.getTime() + longestSession);
  const idleEndsAt = new Date(Math.min(row.usedAt.getTime() + idleFor, endsAt.getTime()));
  return { viewer: viewerWith({ ...row, id: row.viewerId }, authority), idleEndsAt, endsAt };
}

function isOver({ usedAt, startedAt }: SessionRow): boolean {
  return usedAt < before(idleFor) || startedAt < before(longestSession);
}

function before(milliseconds: number): Date {
  return new Date(Date.now() - milliseconds);
}

function nameOf(hash: Buffer): string {
  return hash.toString("base64");
}
