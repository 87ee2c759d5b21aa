import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CompletedReading } from "./completed-reading.tsx";

const reading = (name: "ALL_DUE" | "COMPLETED", denominator: number, display: string) => ({
  __typename: "FigureReading" as const,
  reading: name,
  label: name === "COMPLETED" ? "Of those completed" : "Of all",
  display,
  numerator: 12,
  denominator,
});
const both = [reading("ALL_DUE", 15, "80.0%"), reading("COMPLETED", 14, "85.7%")];
const text = (readings: typeof both) =>
  renderToStaticMarkup(<CompletedReading readings={readings} />).replaceAll(/<[^>]*>/g, "");

it("names the reading to compare with others, where the figure counts open cases too", () => {
  expect(text(both)).toContain("Of those completed: 85.7% (12 of 14).");
  expect(text(both.slice(1)), "a published figure is the completed reading itself").toBe("");
  expect(text([])).toBe("");
});
