import { defineEntity, type InferEntity, p } from "@mikro-orm/core";

/**
 * A key with which a program asks the API, where it cannot sign in. Only a hash of the key is kept.
 */
export const ApiKeyEntity = defineEntity({
  name: "ApiKey",
  tableName: "api_key",
  properties: {
    /** The part of the key that is no secret, by which people name it. */
    id: p.text().primary(),
    hash: p.blob(),
    /** Whom it was issued to. */
    client: p.text(),
    role: p.text(),
    orgUnits: p.array().columnType("text[]"),
    issuedAt: p.datetime().columnType("timestamptz"),
    expiresAt: p.datetime().columnType("timestamptz"),
    revokedAt: p.datetime().columnType("timestamptz").strictNullable(),
  },
});

/** A key as the table `api_key` has it. */
export type ApiKeyRow = InferEntity<typeof ApiKeyEntity>;
