import { generateKeyPairSync, type JsonWebKey, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isWritable, WrongSettings } from "@children-first/schema/settings";
import { newSecret } from "../secret.ts";

/** What the demo provider keeps to itself: the key that signs its tokens, and the secrets of its clients and cookies. */
export interface DemoSecrets {
  readonly key: JsonWebKey;
  readonly clientSecret: string;
  readonly cookieKey: string;
}

/** The file of the secrets, in the data folder. `npm run token` reads it too. */
const fileName = "demo-provider.json";

/**
 * Reads the secrets of the demo provider, or makes them at the first start. Only the user who runs the server may read the
 * file.
 * @throws {WrongSettings} if the data folder cannot be written to.
 */
export function demoSecrets(dataDir: string): DemoSecrets {
  const file = path.join(dataDir, fileName);
  const known = readSecrets(file);
  if (known !== undefined) return known;
  const notKept = `DATA_DIR: the demo provider cannot keep its key in ${file}.`;
  // Node never comes back from making a folder in /proc.
  if (!isWritable(dataDir)) throw new WrongSettings(notKept, ["DATA_DIR"]);
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, JSON.stringify(newSecrets()), { mode: 0o600, flag: "wx" });
  } catch (error) {
    // Another server may have made them at the same moment.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw new WrongSettings(notKept, ["DATA_DIR"]);
  }
  return readSecrets(file)!;
}

function readSecrets(file: string): DemoSecrets | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as DemoSecrets;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new WrongSettings(`DATA_DIR: ${file} cannot be read. Delete it, and the server makes another.`, ["DATA_DIR"]);
  }
}

function newSecrets(): DemoSecrets {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), alg: "RS256", use: "sig" };
  return { key, clientSecret: newSecret(), cookieKey: newSecret() };
}
