import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { warnOfNpmLines } from "../npm-lines.mjs";
import { Failure } from "../process.mjs";
import { readSettings } from "../settings.mjs";

/**
 * `npm run --silent token -- --persona NAME`: prints an access token of the demo provider, good for ten minutes. It asks
 * the server that runs here, as any client asks an identity provider.
 *
 * @param {string[]} args
 * @throws {Failure} with what to do
 */
export async function run(args) {
  const { persona, unit } = wordsIn(args);
  const { port } = await readSettings();
  if (process.env.OIDC_ISSUER) throw new Failure("OIDC_ISSUER is set: ask that identity provider for a token.");
  const address = `http://localhost:${port}/demo-provider/token`;
  const response = await fetch(address, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`demo-${persona}:${clientSecret()}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials", ...(unit ? { org_unit: unit } : {}) }),
  }).catch(() => undefined);
  const answer = /** @type {any} */ (await response?.json().catch(() => undefined));
  if (answer === undefined) throw new Failure(`Nothing answers at ${address}. ${startFirst}`);
  if (answer.error === "invalid_client")
    throw new Failure(`There is no persona "${persona}". See npm run token -- --help`);
  if (answer.access_token === undefined) throw new Failure(answer.error_description);
  warnOfNpmLines("token", "this token");
  console.log(answer.access_token);
  return 0;
}

const startFirst = "Start Children First with the same settings: npm start";

/** @param {string[]} args */
function wordsIn(args) {
  try {
    const options = /** @type {const} */ ({ persona: { type: "string" }, "org-unit": { type: "string" } });
    const { values } = parseArgs({ args, options });
    if (values.persona) return { persona: values.persona, unit: values["org-unit"] };
  } catch {
    // What is allowed is the same for a wrong word and for none.
  }
  throw new Failure("Expected --persona NAME, and --org-unit ID if you like. See npm run token -- --help");
}

/** The secret that the demo provider made for its clients. Only the user who runs the server can read it. */
function clientSecret() {
  const file = join(process.env.DATA_DIR ?? "", "demo-provider.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")).clientSecret;
  } catch {
    throw new Failure(`There is no secret of the demo provider in ${file}. ${startFirst}`);
  }
}
