import { expect, test } from "vitest";
import { faultInWords } from "./fault-in-words.ts";

const failure = (code: string, message: string, path?: string) =>
  Object.assign(new Error(message), { code, ...(path !== undefined && { path }) });

test.each([
  ["a lost connection", new Error("Connection terminated unexpectedly"), "The connection to the database was lost."],
  ["a database that stops", failure("57P01", "terminating connection"), "The connection to the database was lost."],
  ["a client after that", new Error("Client has encountered a connection error and is not queryable"), "was lost."],
  ["a full disk of the database", failure("53100", "could not extend file"), "The disk of the database is full."],
  ["a full disk", failure("ENOSPC", "ENOSPC: no space left", "/out/a.csv"), "no room left on the disk: /out/a.csv."],
  ["a read-only disk", failure("EROFS", "EROFS: read-only", "/out"), "The disk can only be read: /out."],
  ["a folder of others", failure("EACCES", "EACCES: denied", "/inbox/loading"), "may not use it: /inbox/loading."],
  ["a user who may not write", failure("42501", "permission denied for table load"), "does not let this user write."],
  ["anything else", failure("42P01", 'relation "x" does not exist\nLINE 1'), 'relation "x" does not exist'],
])("a fault says what it is and what to do: %s", (_kind, error, said) => {
  const words = faultInWords(error);
  expect(words).toContain(said);
  expect(words).not.toContain("\n");
});
