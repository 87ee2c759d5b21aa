import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Rag } from "../gql/graphql.ts";
import { RagLabel, RagMark } from "./rag-mark.tsx";

const rags: Rag[] = ["GREEN", "AMBER", "RED", "GREY"];

it("gives every rating a shape of its own, so that colour is not needed", () => {
  const shapes = rags.map((rag) =>
    renderToStaticMarkup(<RagMark rag={rag} />).replaceAll(/(class|data-rag)="[^"]*"/g, ""),
  );
  expect(new Set(shapes).size).toBe(rags.length);
});

it("never shows a shape without its word", () => {
  expect(rags.map((rag) => renderToStaticMarkup(<RagLabel rag={rag} />).replaceAll(/<[^>]*>/g, ""))).toEqual([
    "Green",
    "Amber",
    "Red",
    "Not rated",
  ]);
});
