import { readFileSync } from "node:fs";
// @boundaries-ignore read by its path, as the commands read it
import { settings } from "../packages/schema/src/settings/settings.mjs";
import { expect, test } from "vitest";
import { at } from "./repository.mjs";

const page = readFileSync(at("docs", "deploy.md"), "utf8");
const example = readFileSync(at(".env.example"), "utf8");

/** The rows of the page's settings table: the name and the default, as it is printed. */
const rows = Array.from(page.matchAll(/^\| `([A-Z_]+)` +\| ([^|]+?) +\|/gm), ([, name = "", standard = ""]) => ({
  name,
  standard,
}));

test("the page has every setting once, and no other", () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(settings.map(({ name }) => name).toSorted());
});

test("the page has the defaults of the settings", () => {
  const printed = settings
    .filter(({ name, standard }) => standard !== undefined && name !== "PURPOSES")
    .map(({ name, standard }) => ({ name, standard: `\`${standard}\`` }));
  expect(rows.filter(({ name }) => printed.some((setting) => setting.name === name))).toEqual(
    rows.flatMap(({ name }) => printed.filter((setting) => setting.name === name)),
  );
});

test(".env.example has every setting once, and no other", () => {
  const named = Array.from(example.matchAll(/^# ([A-Z_]+)=/gm), ([, name = ""]) => name);
  expect(named.toSorted()).toEqual(settings.map(({ name }) => name).toSorted());
});

test("every setting that the page gives a value is one", () => {
  const names = settings.map(({ name }) => /** @type {string} */ (name));
  const given = Array.from(page.matchAll(/^([A-Z_]+)=/gm), ([, name = ""]) => name);
  expect(given.length).toBeGreaterThan(8);
  expect(given.filter((name) => !names.includes(name))).toEqual([]);
});

test("every file and heading that the page links to is there", () => {
  const links = Array.from(page.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g), ([, file = "", heading]) => ({
    file,
    heading,
  }));
  expect(links.length).toBeGreaterThan(5);
  const lost = links.filter(({ file, heading }) => {
    const text = file === "" ? page : readFileSync(at("docs", file), "utf8");
    return heading !== undefined && !headingsIn(text).includes(heading);
  });
  expect(lost).toEqual([]);
});

/** The headings of a page, as links name them. @param {string} text */
function headingsIn(text) {
  return Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w -]/g, "")
      .replaceAll(" ", "-"),
  );
}
