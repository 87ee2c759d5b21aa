import { expect, test } from "vitest";
import { unannouncedChanges } from "./schema-changes.mjs";

const before = /* GraphQL */ `
  type Query {
    areas: [String]
    kpi: String
    old: String @deprecated(reason: "Use kpi. Goes on 2027-04-01.")
  }
  enum Rag {
    RED
    GREY
  }
`;
const nothingSaid = "## [Unreleased]\n\n### Added\n\n## [0.1.0]\n\n- `Query.kpi` goes\n";

test("what was added, or was deprecated before it went, is no surprise", async () => {
  const after = "type Query { areas: [String] kpi: String loads: [String] } enum Rag { RED GREY BLUE }";
  expect(await unannouncedChanges(before, after, nothingSaid)).toEqual([]);
});

test("what goes or changes its type unannounced is named", async () => {
  const after = "type Query { areas: String } enum Rag { RED }";
  expect(await unannouncedChanges(before, after, nothingSaid)).toEqual([
    expect.stringContaining("Query.kpi was removed."),
    expect.stringContaining("Query.areas changed type from [String] to String."),
    expect.stringContaining("GREY was removed from enum type Rag."),
  ]);
});

test("the changelog's Unreleased section announces, an older one does not", async () => {
  const after = "type Query { areas: [String] } enum Rag { RED }";
  expect(await unannouncedChanges(before, after, nothingSaid)).toHaveLength(2);
  const said = nothingSaid.replace("### Added", "### Removed\n\n- `Query.kpi`: use `areas`.\n- `Rag.GREY`.");
  expect(await unannouncedChanges(before, after, said)).toEqual([]);
});
