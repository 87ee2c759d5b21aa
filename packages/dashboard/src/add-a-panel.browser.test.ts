import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fixtureNames } from "./panel.ts";
import { type OperationAnswer, answerOperations } from "./testing/answer-operations.ts";
import { axe } from "./testing/axe.ts";
import { launchBrowser } from "./testing/browser.ts";
import { type BuiltSite, builtSite } from "./testing/built-site.ts";
import { copyDashboard, type DashboardCopy } from "./testing/dashboard-copy.ts";
import { followStep, pageSteps } from "./testing/page-steps.ts";

describe("docs/add-a-panel.md, followed word for word", () => {
  let copy: DashboardCopy;
  let files: string[];

  beforeAll(async () => {
    const markdown = await readFile(new URL("../../../docs/add-a-panel.md", import.meta.url), "utf8");
    copy = await copyDashboard();
    const steps = pageSteps(markdown);
    for (const step of steps) await followStep(copy.root, step);
    files = [...new Set(steps.map(({ file }) => file))].toSorted();
    await copy.run("@graphql-codegen/cli/cjs/bin.js", []);
  });

  afterAll(() => copy?.remove());

  it("needs one folder, two lists and the generated types, and no other file", async () => {
    expect(files.filter((file) => !file.startsWith("src/panels/authority-spread/"))).toEqual([
      "src/dashboards/compare.dashboard.ts",
      "src/panels.ts",
    ]);
    expect(await copy.changes()).toEqual([...files, "src/gql/graphql.ts"].toSorted());
  });

  it("is formatted, compiles, and passes lint", async () => {
    const sources = files.filter((file) => /\.tsx?$/.test(file));
    await expect(copy.run("oxfmt/bin/oxfmt", ["--check", ...files])).resolves.toBeDefined();
    await expect(copy.run("typescript/bin/tsc", ["-p", "."])).resolves.toBeDefined();
    await expect(copy.run("oxlint/bin/oxlint", ["--deny-warnings", ...sources])).resolves.toBeDefined();
  });

  it("passes the tests of every panel, and its own", async () => {
    const output = ["--reporter=json", "--outputFile=report.json"];
    await copy.run("vitest/vitest.mjs", [
      "run",
      "src/panels.test.tsx",
      "authority-spread",
      "--maxWorkers=1",
      ...output,
    ]);
    const report = JSON.parse(await readFile(join(copy.root, "report.json"), "utf8")) as {
      numFailedTests: number;
      testResults: { assertionResults: { fullName: string; status: string }[] }[];
    };
    const names = report.testResults.flatMap(({ assertionResults }) => assertionResults.map((each) => each.fullName));
    expect(names.filter((name) => name.startsWith("panel authority-spread "))).toHaveLength(7);
    expect(names).toContain("gives an authority without a value no place in the order");
    expect(report.numFailedTests).toBe(0);
  });

  describe("in a browser", () => {
    let site: BuiltSite;
    let browser: Browser;
    let page: Page;
    const answered = new Set<string>();

    beforeAll(async () => {
      [site, browser] = await Promise.all([builtSite(copy.root), launchBrowser()]);
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
      page = await context.newPage();
      const answers = pathToFileURL(join(copy.root, "src", "gallery", "fixture-answers.ts")).href;
      const { fixtureAnswer } = (await import(/* @vite-ignore */ answers)) as { fixtureAnswer: OperationAnswer };
      await answerOperations(page, async (operation, variables) => {
        const answer = await fixtureAnswer(operation, variables);
        answered.add(operation);
        return answer;
      });
    });

    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    it.each(["light", "dark"] as const)("shows every situation in the gallery, %s, without a fault", async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${site.url}/gallery`);
      const room = page.locator("#authority-spread");
      await room.locator('[data-fixture="ok"] .spread-strip').waitFor();
      expect(await room.locator("[data-fixture]").count()).toBe(fixtureNames.length);
      const hidden = await room.locator('[data-fixture="suppressed"] dd').last().innerText();
      expect(hidden).toMatch(/^c\b[^]*\bDownland · Hidden to protect people$/);
      expect(await axe(page, "#authority-spread")).toEqual([]);
    });

    it("does not make the gallery scroll sideways at 320 px, which is 400% zoom", async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${site.url}/gallery`);
      await page.locator("#authority-spread .spread-strip").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 900 });
    });

    it("answers on the dashboard that names it, with its own style, and opens the drawer of a figure", async () => {
      await page.goto(`${site.url}/compare`);
      const panel = page.locator(".panel-authority-spread");
      await panel.locator(".spread-strip").waitFor();
      expect(await panel.locator(".spread-figures").evaluate((list) => getComputedStyle(list).display)).toBe("flex");
      // Another panel of the page has the same figures in the cache: the picture alone does not show an answer.
      expect(answered).toContain("AuthoritySpread");
      await panel.getByRole("button", { name: "Our own, Downland" }).click();
      await page.locator(".drawer-chapter").first().waitFor();
    });
  });
});
