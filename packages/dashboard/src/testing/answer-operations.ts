import type { Page } from "playwright-core";

/** Replaces the API: answers an operation, at once or later. */
export type OperationAnswer = (operation: string, variables: Record<string, unknown>) => Promise<object>;

/**
 * Answers the operations of a page in place of the API. An answer that throws becomes an error of the API.
 * @example await answerOperations(page, fixtureAnswer);
 */
export async function answerOperations(page: Page, answer: OperationAnswer): Promise<void> {
  await page.route("**/graphql", async (route) => {
    const { operationName, variables } = route.request().postDataJSON() as {
      operationName: string;
      variables: Record<string, unknown>;
    };
    try {
      await route.fulfill({ json: { data: await answer(operationName, variables) } });
    } catch (error) {
      await route.fulfill({ json: { errors: [{ message: (error as Error).message }] } });
    }
  });
}
