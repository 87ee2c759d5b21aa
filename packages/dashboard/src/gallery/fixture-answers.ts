import { getOperationAST } from "graphql";
import type { AnyPanel } from "../panel.ts";
import { panels } from "../panels.ts";
import { casesAnswer, childRecordAnswer } from "./cases.answer.ts";
import { figureDrawerAnswer } from "./figure-drawer.answer.ts";
import { fixtureData } from "./fixture-data.ts";
import { loadDrawerAnswer, refusalRowsAnswer } from "./load-drawer.answer.ts";
import { accountAnswer, shellAnswer } from "./shell.answer.ts";

const inventedNotice =
  "Demonstration: All tables of records here are invented, and so are figures counted from them. Published figures are real.";

type Variables = Record<string, unknown>;

/** Answers to the operations that belong to no panel, by the name of the operation. */
const pageAnswers: Readonly<Record<string, (variables: Variables) => object>> = {
  Shell: shellAnswer,
  Account: accountAnswer,
  SessionEnd: () => ({ __typename: "Query", viewer: { __typename: "Viewer", session: null } }),
  DataNotice: () => ({ __typename: "Query", dataNotice: inventedNotice }),
  DataVersion: () => ({ __typename: "Query", dataVersion: "1", loading: null }),
  OwnGlass: () => ({
    __typename: "Query",
    viewer: { __typename: "Viewer", name: "Demo team manager" },
    brokenGlass: [],
  }),
  Cases: (variables) => casesAnswer(variables),
  ChildRecord: ({ reference }) => childRecordAnswer(String(reference)),
  BreakGlass: () => ({
    __typename: "Mutation",
    breakGlass: {
      __typename: "BreakGlass",
      id: "8",
      endsAt: new Date(Date.now() + 60 * 60_000).toISOString(),
    },
  }),
  ReviewBreakGlass: ({ id }) => ({
    __typename: "Mutation",
    reviewBreakGlass: { __typename: "BreakGlass", id, reviewedAt: "2026-11-20T10:30:00Z" },
  }),
  FigureDrawer: ({ kpi }) => figureDrawerAnswer(String(kpi)),
  LoadDrawer: ({ id }) => loadDrawerAnswer(String(id)),
  RefusalRows: refusalRowsAnswer,
};

/**
 * Answers an operation of the dashboard with invented figures, in the shape the API returns. A panel is found by the
 * operation that its document names, and answers with its fixture "ok".
 * @param known the panels to look in
 * @returns the data of the answer
 * @throws if the operation belongs to no panel and to no part of the page.
 */
export async function fixtureAnswer(
  operation: string,
  variables: Variables,
  known: readonly AnyPanel[] = panels,
): Promise<object> {
  const pageAnswer = pageAnswers[operation];
  if (pageAnswer) return pageAnswer(variables);
  const panel = known.find(({ document }) => getOperationAST(document)?.name?.value === operation);
  if (!panel) throw new Error(`No invented answer for the operation ${operation}.`);
  return fixtureData(await panel.fixtures(), "ok") as object;
}
