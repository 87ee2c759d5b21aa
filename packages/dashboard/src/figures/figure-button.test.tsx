import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FigureButton } from "./figure-button.tsx";

const markup = (invented: boolean) =>
  renderToStaticMarkup(
    <FigureButton name="Children we care for, October 2026" tip="" invented={invented} onAsk={() => undefined}>
      865
    </FigureButton>,
  );

it("marks an invented figure for those who see it and for those who hear it", () => {
  expect(markup(true)).toContain("figure-invented");
  expect(markup(true).replaceAll(/<[^>]*>/g, "")).toBe("865, invented, Children we care for, October 2026");
  expect(markup(false)).not.toContain("invented");
});
