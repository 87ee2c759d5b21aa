import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 bits, as 43 characters that may be in a cookie or a header. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is kept of a secret. One round of SHA-256 is enough, because nobody can try 256 random bits one by one; a slow hash
 * is for passwords.
 */
export function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
