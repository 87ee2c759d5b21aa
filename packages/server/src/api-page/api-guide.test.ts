import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../schema.ts";
import { type TestApi, testApi } from "../testing/api.ts";
import { signedInAs } from "../testing/test-issuer.ts";
import { loadTwoTeams } from "../testing/two-teams.ts";

const root = path.resolve(import.meta.dirname, "../../../..");
const guide = readFileSync(path.join(root, "docs/api.md"), "utf8");

/** An example of the guide: a query, and whom the guide names to ask it. */
interface Example {
  readonly role: string;
  readonly purpose: string | undefined;
  readonly query: string;
}

/** The GraphQL blocks of the guide. Each is asked as the line above it says, or the one before. */
function examples(): Example[] {
  const found: Example[] = [];
  let asked: Omit<Example, "query"> | undefined;
  const parts = /^Ask as `([a-z-]+)`(?:, for the purpose `([^`]+)`)?:$|^```graphql\n([\s\S]*?)^```$/gm;
  for (const [, role, purpose, query] of guide.matchAll(parts)) {
    if (role !== undefined) asked = { role, purpose };
    else found.push({ ...asked!, query: query! });
  }
  return found;
}

/** The block of the guide in a language. */
function block(language: string): string {
  const [, code = ""] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(guide) ?? [];
  return code;
}

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
  await api.load(path.join(root, "packages/etl/reference"), path.join(root, "packages/etl/published"));
  await loadTwoTeams(api);
}, 240_000);
afterAll(() => api?.close());

test("the guide has ten questions, six of which a partner asks", () => {
  const [, questions = ""] = guide.split("## Ten questions");
  const [own = ""] = questions.split(/^## /m);
  const roles = own
    .split(/^### /m)
    .slice(1)
    .map((question) => /Ask as `([a-z-]+)`/.exec(question)?.[1]);
  expect(roles).toEqual([...Array(6).fill("partner"), ...Array(4).fill("analyst")]);
});

test.each(examples())("$role asks $query", async ({ role, purpose, query }) => {
  const whose = signedInAs(role, role === "team-manager" ? "E10000032:T1" : undefined);
  const { data, errors } = await api.ask(query, {}, { ...whose, ...(purpose ? { "x-purpose": purpose } : {}) });
  expect(errors).toBeUndefined();
  for (const [field, value] of Object.entries(data))
    expect(field === "dataNotice" || hasContent(value), field).toBe(true);
});

/** Whether a part of an answer has a list with entries, or a text. */
function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasContent);
  if (typeof value === "object" && value !== null) return Object.values(value).some(hasContent);
  return typeof value === "string" && value !== "";
}

describe("the first query", () => {
  const first = `{ kpi(id: "cla-count") { label figure { display status period { label } } } }`;
  const words = /Children we care for.*6/s;

  const programs = [
    { name: "curl", language: "sh", program: "bash", args: (code: string) => ["--norc", "-ec", code] },
    {
      name: "TypeScript",
      language: "ts",
      program: process.execPath,
      args: (code: string) => ["--input-type=module-typescript", "-e", code],
    },
    { name: "Python", language: "python", program: "python3", args: (code: string) => ["-c", code] },
  ];

  test.each(programs)("is the same with $name", ({ language }) => {
    const code = codeOf(language).replaceAll('\\"', '"');
    const [query = ""] = /\{ kpi\(.*?\} \} \} \}/.exec(code) ?? [];
    expect(print(parse(query))).toBe(print(parse(first)));
  });

  test.for(programs)("with $name is answered", async ({ name, language, program, args }, { skip }) => {
    const needed = name === "curl" ? "curl" : program;
    skip(spawnSync(needed, ["--version"]).error !== undefined, `${needed} is not on this machine`);
    const token = signedInAs("analyst").authorization.replace("Bearer ", "");
    const run = spawn(program, args(codeOf(language)), {
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env["PATH"], API: `${api.url}/graphql`, TOKEN: token },
    });
    const [output, problems] = await Promise.all([text(run.stdout), text(run.stderr)]);
    expect(problems).toBe("");
    expect(output).toMatch(words);
  });
});

/** The code of the first query in a language. Of the shell's blocks it is the one with curl. */
function codeOf(language: string): string {
  if (language !== "sh") return block(language);
  return Array.from(guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm), ([, code = ""]) => code).find((code) =>
    code.startsWith("curl"),
  )!;
}

test("the guide names every field of Query", () => {
  const fields = Object.keys(createSchema().getQueryType()!.getFields());
  expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
});

test("the guide names every code that an answer may have", () => {
  const limits = readFileSync(path.join(root, "docs/limits.md"), "utf8");
  const codes = Array.from(limits.matchAll(/^\| [\d, ]+ +\| `([A-Z_]+)`/gm), ([, code = ""]) => code);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !guide.includes(`\`${code}\``))).toEqual([]);
});

test("every file that the guide links to is there", () => {
  const links = Array.from(guide.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, link = ""]) => link);
  expect(links.length).toBeGreaterThan(4);
  for (const link of links) expect(() => readFileSync(path.join(root, "docs", link))).not.toThrow();
});
