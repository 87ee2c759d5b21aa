import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../context.ts";
import { failureRefusals } from "./failures.ts";

/**
 * Answers 503 and no data where the database failed: half an answer would pass for a whole one. Every other answer has the
 * cost of its operation.
 */
export const failureStatus: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue, response }) => {
      if (response.body.kind !== "single") return;
      const { singleResult } = response.body;
      const failure = singleResult.errors?.find(({ extensions }) => failureRefusals.has(extensions?.["code"]));
      if (failure !== undefined) {
        const { status, retryAfter } = failureRefusals.get(failure.extensions!["code"])!;
        response.http.status = status;
        response.http.headers.set("retry-after", String(retryAfter));
        response.body.singleResult = { errors: [{ message: failure.message, extensions: failure.extensions! }] };
      } else if (contextValue.cost !== undefined) {
        singleResult.extensions = { ...singleResult.extensions, cost: contextValue.cost };
      }
    },
  }),
};
