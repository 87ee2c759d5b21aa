/** The time during which something was known: from one moment up to another, null while it still is. */
export interface KnownSpan {
  readonly knownFrom: Date;
  readonly knownUntil: Date | null;
}

/** Whether something was known at a moment; without a moment, whether it is known now. */
export function isKnown({ knownFrom, knownUntil }: KnownSpan, asAt?: Date): boolean {
  if (asAt === undefined) return knownUntil === null;
  return knownFrom <= asAt && (knownUntil === null || knownUntil > asAt);
}
