import { readdirSync } from "node:fs";
import { ApolloProvider } from "@apollo/client/react";
import { Kind } from "graphql";
import { prerenderToNodeStream } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { Router } from "wouter";
import { parse, safeParse } from "zod/mini";
import { createClient } from "./api/client.ts";
import { dashboards } from "./dashboards/dashboards.ts";
import type { AnyPanel, FixtureName } from "./panel.ts";
import { panelById, panels } from "./panels.ts";
import { fixtureData } from "./gallery/fixture-data.ts";
import { FixtureLink } from "./gallery/fixture-link.ts";
import { fixtureSetting } from "./gallery/fixture-setting.ts";

describe("the list of panels", () => {
  it("has every panel folder once, under the folder's name", () => {
    const folders = readdirSync(new URL("panels", import.meta.url));
    expect(panels.map((panel) => panel.id).toSorted()).toEqual(folders.toSorted());
  });
});

describe("the dashboards that come with the product", () => {
  it("have ids and paths of their own", () => {
    expect(new Set(dashboards.map((each) => each.id)).size).toBe(dashboards.length);
    expect(new Set(dashboards.map((each) => each.path)).size).toBe(dashboards.length);
  });

  it.each(
    dashboards.flatMap((dashboard) => dashboard.panels.map((entry) => [dashboard.id, entry.panel, entry] as const)),
  )("%s names a panel that there is, with options it can read: %s", (_dashboard, _panel, entry) => {
    const panel = panelById(entry.panel);
    expect(panel, `the panel "${entry.panel}"`).toBeDefined();
    expect(safeParse(panel!.options, entry.options ?? {}).error?.issues ?? []).toEqual([]);
  });
});

describe.each(panels.map((panel) => [panel.id, panel] as const))("panel %s", (_id, panel) => {
  it.each(["ok", "suppressed", "stale", "restated"] as const)(
    "shows the situation %s, with a table and a sentence",
    async (name) => {
      const { data, options, setting } = await situation(panel, name);

      const table = panel.table(data, options, setting);
      expect(table.rows.length).toBeGreaterThan(0);
      expect(new Set(table.columns.map((column) => column.label)).size).toBe(table.columns.length);
      expect(table.rows.map((row) => row.length)).toEqual(table.rows.map(() => table.columns.length));

      const summary = panel.summary(data, options, setting);
      expect(summary).toMatch(/^[\dA-Z].*\.$/);
      expect(summary).not.toMatch(/undefined|null|NaN/);

      const drawn = await markup(
        <panel.Component
          data={data}
          options={options}
          setting={setting}
          ask={() => undefined}
          vary={() => undefined}
        />,
      );
      expect(drawn.length).toBeGreaterThan(200);
      expect(drawn).not.toMatch(/undefined|NaN/);
    },
  );

  it("says so where there is nothing to show", async () => {
    const { data, options, setting } = await situation(panel, "empty");
    expect(panel.table(data, options, setting).rows).toEqual([]);
    expect(panel.empty(options, setting)).toMatch(/^[A-Z].{20}/);
  });

  it("has a failure to show, as a sentence", async () => {
    expect(await panel.fixtures()).toHaveProperty("error.error", expect.stringMatching(/^[A-Z].*\.$/));
  });

  it("has variables where it stands, and asks only what its document declares", () => {
    const options = safeParse(panel.options, {});
    const variables = panel.variables(options.data, fixtureSetting());
    const operation = panel.document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
    const declared = operation?.variableDefinitions?.map((each) => each.variable.name.value) ?? [];
    expect(Object.keys(variables!).toSorted()).toEqual(declared.toSorted());
  });
});

async function situation(panel: AnyPanel, name: FixtureName) {
  const fixtures = await panel.fixtures();
  const { options, filters } = fixtures[name];
  return {
    data: fixtureData(fixtures, name),
    options: parse(panel.options, options ?? {}),
    setting: fixtureSetting(filters),
  };
}

async function markup(element: React.ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <ApolloProvider client={createClient(new FixtureLink())}>
      <Router ssrPath="/">{element}</Router>
    </ApolloProvider>,
  );
  let text = "";
  for await (const chunk of prelude) text += String(chunk);
  return text;
}
