import type { Browser, BrowserContext, Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fixtureAnswer } from "../gallery/fixture-answers.ts";
import type { AccountQuery, FigureDrawerQuery } from "../gql/graphql.ts";
import { answerOperations, type OperationAnswer } from "../testing/answer-operations.ts";
import { axe } from "../testing/axe.ts";
import { type BuiltSite, builtSite } from "../testing/built-site.ts";
import { launchBrowser } from "../testing/browser.ts";

let site: BuiltSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every operation that the page sent, with the purpose that it gave. */
let asked: { operation: string; variables: Record<string, unknown>; purpose: string | undefined }[];

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  page = await context.newPage();
  asked = [];
  page.on("request", (request: Request) => {
    if (!request.url().endsWith("/graphql")) return;
    const { operationName: operation, variables } = request.postDataJSON();
    asked.push({ operation, variables, purpose: request.headers()["x-purpose"] });
  });
});

afterEach(async () => {
  await context.close();
});

/** The answers that somebody with a role is given, in place of those of the director. */
function signedInAs(role: string, tier: "CHILD_LEVEL" | "AGGREGATE", title: string): OperationAnswer {
  const team = { __typename: "OrgUnit" as const, id: "X00000001:T1", name: "Family safeguarding west" };
  const purposes = tier === "CHILD_LEVEL" ? ["Case supervision", "Case review", "Audit"] : [];
  return async (operation, variables) => {
    const answer = await fixtureAnswer(operation, variables);
    if (operation === "Account") {
      const { viewer } = answer as AccountQuery;
      return { ...answer, viewer: { ...viewer, name: `Demo ${title}`, title, roles: [role], tier } };
    }
    if (operation !== "FigureDrawer") return answer;
    const { kpi } = answer as FigureDrawerQuery;
    const figure = { ...kpi!.figure, numerator: 40, denominator: 50, pending: 6, exempt: 4 };
    const viewer = { __typename: "Viewer", tier, purposes, orgUnits: [team] };
    return { ...answer, viewer, kpi: { ...kpi, figure } };
  };
}

const teamManager = signedInAs("TEAM_MANAGER", "CHILD_LEVEL", "Team manager");
const director = signedInAs("DLT", "AGGREGATE", "Director");

async function openFirstFigure(answer: OperationAnswer): Promise<void> {
  await answerOperations(page, answer);
  await page.goto(site.url);
  await page.locator(".scorecard .figure").first().click();
  await page.locator(".drawer-chapter").last().waitFor();
}

const drawer = () => page.locator(".drawer");
const lines = () => page.locator(".cases tbody tr");
const has = (operation: string) => asked.filter((each) => each.operation === operation);

describe("a team manager", () => {
  it("gets from a figure to the children behind it in two clicks and a purpose", async () => {
    await openFirstFigure(teamManager);
    await drawer().getByRole("heading", { name: "The children behind this figure" }).waitFor();
    // Nothing is read before somebody asks, and not without a purpose.
    const show = drawer().getByRole("button", { name: "Show the children" });
    await show.click();
    expect(has("Cases")).toEqual([]);
    await drawer().getByLabel("What do you need them for?").selectOption("Case supervision");
    expect(await axe(page)).toEqual([]);
    await show.click();

    await lines().nth(49).waitFor();
    expect(await lines().first().innerText()).toMatch(
      /^Child\s+O1200\s+Family safeguarding west\s+14 October 2026\s+Overdue\s+12 working days late$/,
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "60 cases, as many as the figure counts.",
    );
    expect(await drawer().innerText()).toContain("Purpose: Case supervision");
    expect(has("Cases")).toEqual([
      {
        operation: "Cases",
        variables: expect.objectContaining({ state: null, first: 50, after: null }),
        purpose: "Case supervision",
      },
    ]);
    expect(asked.filter(({ operation, purpose }) => operation !== "Cases" && purpose)).toEqual([]);
    expect(await axe(page)).toEqual([]);
  });

  it("reads on page by page and by state, opens a child and comes back, and leaves no child behind", async () => {
    await context.addInitScript(() => sessionStorage.setItem("children-first.purpose", "Case review"));
    await openFirstFigure(teamManager);
    await drawer().getByRole("button", { name: "Show the children" }).click();
    await lines().nth(49).waitFor();
    await drawer().getByRole("button", { name: "change the purpose" }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
    await drawer().getByRole("button", { name: "Use this purpose" }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("change the purpose");
    await drawer().getByRole("button", { name: "Show 10 more" }).click();
    await lines().nth(59).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest("tr")?.sectionRowIndex)).toBe(50);

    await drawer().getByLabel("State").selectOption({ label: "Overdue (7)" });
    await page.getByText("7 cases", { exact: true }).waitFor();
    expect(await lines().count()).toBe(7);
    const child = drawer().getByRole("button", { name: "O1214" });
    await child.focus();
    await page.keyboard.press("Enter");
    await drawer().getByRole("heading", { name: "Child O1214" }).waitFor();
    await drawer().getByText("11 years · Female · Family safeguarding west").waitFor();
    const record = await drawer().innerText();
    expect(record).toContain("Overdue, 9 working days late, due 19 October 2026");
    expect(record).toContain("Section 20 · Children's home · Ended: Returned home, planned");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("drawer-title");
    expect(has("ChildRecord").map(({ purpose }) => purpose)).toEqual(["Case review"]);
    expect(page.url()).not.toContain("1214");
    expect(await axe(page)).toEqual([]);

    await drawer().getByRole("button", { name: "Back to the figure" }).click();
    expect(await child.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await drawer().waitFor({ state: "detached" });
    expect(page.url()).not.toContain("1214");
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toContain("1214");
  });

  it("breaks the glass with a reason, and is told until when it is broken", async () => {
    await context.addInitScript(() => sessionStorage.setItem("children-first.purpose", "Case review"));
    await openFirstFigure(teamManager);
    await drawer().getByRole("button", { name: "Show the children" }).click();
    await lines().first().waitFor();
    await drawer().getByText("A child you need is not in this list").click();
    await drawer().getByLabel("The child's reference").fill("X77");
    await drawer().getByRole("button", { name: "Open", exact: true }).click();
    await drawer().getByText("No record of a child with this reference is open to you.").waitFor();
    await drawer().getByRole("button", { name: "Break the glass", exact: true }).last().click();
    await drawer().getByLabel("Why you need it").last().fill("Too short");
    const confirm = drawer().getByRole("button", { name: "Break the glass for 60 minutes" });
    await confirm.last().click();
    expect(has("BreakGlass")).toEqual([]);
    await drawer().getByLabel("Why you need it").last().fill("The family is at the door of our office.");
    expect(await axe(page)).toEqual([]);
    await confirm.last().click();
    await page.locator(".glass-notice").waitFor();
    expect(has("BreakGlass")).toEqual([
      {
        operation: "BreakGlass",
        variables: { reason: "The family is at the door of our office." },
        purpose: "Case review",
      },
    ]);
    expect(await page.locator(".glass-notice").innerText()).toMatch(/^The glass is broken until \d\d:\d\d\./);
    // The record is asked for again, because it may be open now.
    expect(has("ChildRecord")).toHaveLength(2);
  });
});

it("a director sees exact figures, no case, and who may see them", async () => {
  await openFirstFigure(director);
  await drawer().getByText("Roles with child-level access, such as team manager, can open the cases").waitFor();
  expect(
    await drawer()
      .getByRole("heading", { name: /behind this figure/ })
      .count(),
  ).toBe(0);
  expect(
    await drawer()
      .getByRole("button", { name: /^Show the/ })
      .count(),
  ).toBe(0);
  await page.goto(`${site.url}/access-log`);
  await page.getByText("This page is for the data-protection lead.").waitFor();
  expect(await page.getByRole("link", { name: "Access log" }).count()).toBe(0);
  expect(new Set(asked.map(({ operation }) => operation))).not.toContain("AccessLog");
});

describe("the data-protection lead", () => {
  it("finds who read a child's records, and the child is in no address", async () => {
    await answerOperations(page, signedInAs("DATA_PROTECTION", "AGGREGATE", "Data protection lead"));
    await page.goto(`${site.url}/data`);
    await page.getByRole("link", { name: "Access log" }).click();
    await page.getByText("The log is whole: 1,204 entries.").waitFor();
    await page.getByText("5 entries, of 2 readers: 2 with the glass broken.").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByLabel("Child, by the reference").fill("C1234");
    await page.getByRole("button", { name: "Show entries" }).click();
    await expect.poll(() => has("AccessLog").at(-1)?.variables["child"]).toBe("C1234");
    expect(page.url()).toBe(`${site.url}/access-log`);
  });

  it("reviews broken glass", async () => {
    await answerOperations(page, signedInAs("DATA_PROTECTION", "AGGREGATE", "Data protection lead"));
    await page.goto(`${site.url}/access-log`);
    await page.locator(".broken-glass summary").first().click();
    await page.getByLabel("What the review found").first().fill("The visit took place; the reason holds.");
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "Keep the review" }).first().click();
    await expect
      .poll(() => has("ReviewBreakGlass").at(-1)?.variables)
      .toEqual({
        id: "7",
        review: "The visit took place; the reason holds.",
      });
    await expect.poll(() => has("BrokenGlass").length).toBe(2);
  });
});

describe("at 320 px, which is 400% zoom, nothing scrolls sideways", () => {
  const overflow = (selector: string) =>
    page.locator(selector).evaluate((element) => element.scrollWidth - element.clientWidth);

  it("in the list behind a figure", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openFirstFigure(teamManager);
    await drawer().getByLabel("What do you need them for?").selectOption("Case supervision");
    await drawer().getByRole("button", { name: "Show the children" }).click();
    await lines().first().waitFor();
    expect(await overflow(".drawer")).toBe(0);
  });

  it("in the access log", async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await answerOperations(page, signedInAs("DATA_PROTECTION", "AGGREGATE", "Data protection lead"));
    await page.goto(`${site.url}/access-log`);
    await page.locator(".access-log").waitFor();
    expect(await overflow("html")).toBeLessThanOrEqual(0);
  });
});
