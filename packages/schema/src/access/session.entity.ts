import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A person who is signed in with a browser. Only a hash of what the browser holds is kept, so that a copy of this table
 * opens no session.
 */
export const SessionEntity = defineEntity({
  name: "Session",
  tableName: "session",
  properties: {
    hash: p.blob().primary(),
    /** The person's id at the identity provider. */
    viewerId: p.text(),
    name: p.text(),
    /** Ids of roles, as the identity provider gave them. */
    roles: p.array().columnType("text[]"),
    orgUnits: p.array().columnType("text[]"),
    startedAt: p.datetime().columnType("timestamptz"),
    usedAt: p.datetime().columnType("timestamptz"),
  },
});

/** A session as the table `session` has it. */
export type SessionRow = InferEntity<typeof SessionEntity>;
