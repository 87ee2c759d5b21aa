/** When a session ends: unless it is used, and in any case. Instants in ISO 8601. */
export interface SessionTimes {
  readonly idleEndsAt: string;
  readonly endsAt: string;
}

/** What to tell somebody about the end of their session, and when to look again. */
export interface SessionOutlook {
  /** Null while the end is far. `lasting`: whether using the session moves its end. */
  readonly notice: { readonly at: Date; readonly lasting: boolean } | null;
  /** In milliseconds. */
  readonly lookAgainIn: number;
}

/** How long before the end people are told, in milliseconds. */
const warning = 5 * 60_000;
/** The end is looked for a little after it, and never more often than this, in milliseconds. */
const leastWait = 1000;

/** What follows from the times of a session at a moment. */
export function sessionOutlook({ idleEndsAt, endsAt }: SessionTimes, now: number): SessionOutlook {
  const end = Date.parse(idleEndsAt);
  const near = end - warning <= now;
  return {
    notice: near ? { at: new Date(end), lasting: end < Date.parse(endsAt) } : null,
    lookAgainIn: Math.max(leastWait, (near ? end + leastWait : end - warning) - now),
  };
}
