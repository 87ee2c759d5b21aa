import { DatabaseUnavailable, codeOf, reasonOf } from "./database-unavailable.ts";

/** The settings that hold the address of a PostgreSQL: of the tables' owner, and of the API's role. */
export type AddressSetting = "DATABASE_URL" | "API_DATABASE_URL";

/**
 * Reads the address of a PostgreSQL, `postgres://user:password@host:5432/database`. Its sessions use UTC, unless the
 * address has options.
 *
 * @throws {DatabaseUnavailable} for any other text
 */
export function readAddress(text: string, setting: AddressSetting = "DATABASE_URL"): string {
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new DatabaseUnavailable(
      `${setting} is not the address of a PostgreSQL. It should look like postgres://user:password@host:5432/database, ` +
        "with characters such as @ or / in a password written as %40 or %2F.",
    );
  }
  if (new URL(text).searchParams.has("options")) return text;
  return `${text}${text.includes("?") ? "&" : "?"}options=-c%20TimeZone%3DUTC`;
}

/** Host, port and database of an address, without user and password. */
export function placeOf(address: string): string {
  const { host, pathname, searchParams } = new URL(address);
  return `${searchParams.get("host") ?? host}${pathname}`;
}

/** The role of an address. */
export function userOf(address: string): string {
  return decodeURIComponent(new URL(address).username);
}

/** Explains what to do about a database that does not answer, or that refuses us. */
export function unreachable(
  address: string,
  failure: unknown,
  setting: AddressSetting = "DATABASE_URL",
): DatabaseUnavailable {
  const advice: Record<string, string> = {
    "28P01": `The user or password in ${setting} is not accepted: correct it.`,
    "28000": `The user in ${setting} is not let in: correct it, or the server's pg_hba.conf.`,
    "3D000": `That database does not exist: create it, or correct ${setting}.`,
    "53300": "Close other connections, or raise max_connections.",
  };
  const otherwise =
    "Start it, correct DATABASE_URL, or leave DATABASE_URL out to use the one that comes with this project.";
  return new DatabaseUnavailable(
    `The database at ${placeOf(address)} cannot be reached: ${reasonOf(failure)}. ${advice[codeOf(failure) ?? ""] ?? otherwise}`,
    { cause: failure },
  );
}
