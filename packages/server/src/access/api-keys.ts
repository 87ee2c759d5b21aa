import { ApiKeyEntity, type ApiKeyRow, type EntityManager } from "@children-first/schema/records";
import { recentlyUsed } from "./recently-used.ts";
import { roleOf } from "./roles.ts";
import { hashOf, newSecret } from "./secret.ts";
import { type Viewer, viewerWith } from "./viewer.ts";

/** Keys begin with this, so that a scanner of source files can tell one, and so can the server. */
const prefix = "cf_";
/** How many live keys a client may have: the current one, and the next while it changes over. */
export const mostLiveKeys = 2;
/** The most days that a key is good for. */
export const longestDays = 366;
/** How long a key is trusted after it was looked up, in milliseconds. A revoked one is refused after that at the latest. */
const trustedFor = 30_000;

/** What a new key is for. */
export interface KeyOrder {
  /** Whom it is for: "Coastal health partnership". */
  readonly client: string;
  /** The id of a role that sees no people's records. */
  readonly role: string;
  /** Ids of org units; none for the whole authority. */
  readonly orgUnits: readonly string[];
  /** How many days it is good for. */
  readonly days: number;
}

/** Thrown for a key that is not issued. The message says what is allowed. */
export class KeyRefused extends Error {
  override name = "KeyRefused";
}

/** Whether text is meant as an API key. */
export function isApiKey(text: string): boolean {
  return text.startsWith(prefix);
}

/**
 * Issues a key. It is returned once and never again: only its hash is kept.
 *
 * @returns the key, and its record
 * @throws {KeyRefused} for a role that a key cannot have, for too many days, and for a third live key.
 * @throws {NoAccess} for an unknown role, or an org unit that the role cannot have.
 */
export async function issueKey(
  em: EntityManager,
  authority: string,
  { client, role, orgUnits, days }: KeyOrder,
): Promise<{ readonly key: string; readonly record: ApiKeyRow }> {
  const { tier } = viewerWith({ id: "", name: client, roles: [role], orgUnits }, authority);
  if (tier === "CHILD_LEVEL")
    throw new KeyRefused("A key opens no people's records. Whoever reads those signs in, or has a token of a person.");
  if (!Number.isInteger(days) || days < 1 || days > longestDays)
    throw new KeyRefused(`A key is good for 1 to ${longestDays} days.`);
  const id = newSecret()
    .replaceAll(/[^A-Za-z0-9]/g, "")
    .slice(0, 8);
  const key = `${prefix}${id}_${newSecret()}`;
  const issuedAt = new Date();
  const record: ApiKeyRow = {
    id,
    hash: hashOf(key),
    client,
    role,
    orgUnits: [...orgUnits],
    issuedAt,
    expiresAt: new Date(issuedAt.getTime() + days * 86_400_000),
    revokedAt: null,
  };
  await em.transactional(async (inside) => {
    await inside.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`api_key ${client}`]);
    const live = await inside.count(ApiKeyEntity, { client, revokedAt: null, expiresAt: { $gt: issuedAt } });
    if (live >= mostLiveKeys)
      throw new KeyRefused(`"${client}" has ${live} live keys already. Revoke the older one first.`);
    await inside.insert(ApiKeyEntity, record);
  });
  return { key, record };
}

/** All keys, newest first. */
export async function listKeys(em: EntityManager): Promise<ApiKeyRow[]> {
  return em.qb(ApiKeyEntity).select("*").orderBy({ issuedAt: "desc", id: "asc" }).execute();
}

/** Revokes a key. @returns false if no live key has the id. */
export async function revokeKey(em: EntityManager, id: string): Promise<boolean> {
  return (await em.nativeUpdate(ApiKeyEntity, { id, revokedAt: null }, { revokedAt: new Date() })) > 0;
}

/**
 * Looks keys up, and remembers good ones for half a minute.
 *
 * @param fork an entity manager for one look-up
 * @returns the viewer of a key; null for a key that is unknown, expired or revoked
 */
export function keyHolders(fork: () => EntityManager, authority: string): (key: string) => Promise<Viewer | null> {
  const known = recentlyUsed<ApiKeyRow>(1000, trustedFor);
  return async (key) => {
    const hash = hashOf(key);
    const name = hash.toString("base64");
    let row = known.get(name);
    if (row === undefined) {
      [row] = await fork().qb(ApiKeyEntity).select("*").where({ hash, revokedAt: null }).execute();
      if (row !== undefined) known.set(name, row);
    }
    if (row === undefined || row.expiresAt.getTime() <= Date.now() || roleOf(row.role) === undefined) return null;
    return viewerWith({ id: `key:${row.id}`, name: row.client, roles: [row.role], orgUnits: row.orgUnits }, authority);
  };
}
