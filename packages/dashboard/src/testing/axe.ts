import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * Looks for accessibility faults on a page, or in one part of it: WCAG 2.2 AA and axe's own advice.
 * @param part a selector
 * @returns a line for each fault: the rule, the element, and what to do
 */
export async function axe(page: Page, part?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page }).withTags([
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
  ]);
  const { violations } = await (part ? builder.include(part) : builder).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary}`),
  );
}
