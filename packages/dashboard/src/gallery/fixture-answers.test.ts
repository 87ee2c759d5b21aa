import { expect, it } from "vitest";
import { panels } from "../panels.ts";
import { datasetsPanel } from "../panels/datasets/panel.ts";
import { fixtureAnswer } from "./fixture-answers.ts";

it("answers the operation that a panel's document names, whatever the panel's id is", async () => {
  const renamed = { ...datasetsPanel, id: "loaded-statistics" };
  const { ok } = await datasetsPanel.fixtures();
  expect(ok).toHaveProperty("data", await fixtureAnswer("Datasets", {}, [renamed]));
});

it("refuses an operation that no panel asks", async () => {
  await expect(fixtureAnswer("Unknown", {}, panels)).rejects.toThrow("No invented answer for the operation Unknown.");
});
