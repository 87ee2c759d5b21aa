/**
 * The advisory locks of PostgreSQL that this platform takes. `access_log` takes one more, 7203013, in its migration.
 */
export const lockKeys = {
  /**
   * Held shared by every process while it uses the embedded server. A process that can take it alone is the last, and
   * stops the server.
   */
  server: 7_203_001,
  /** Held while the tables are brought up to date. */
  upgrade: 7_203_002,
  /** Held while the role and the database are made. */
  database: 7_203_003,
} as const;

/** The seed of the locks that go by a name: a table that is loaded, a file, the counting of an authority. */
export const namedLockSeed = 7_203_004;
