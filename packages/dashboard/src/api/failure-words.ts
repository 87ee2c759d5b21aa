import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** An error of the API in words for a reader: what happened and what helps, never a stack trace. */
export function failureWords(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) return error.errors.map((each) => each.message).join(" ");
  if (ServerError.is(error)) return `The service answered with an error (${error.statusCode}). Try again in a moment.`;
  return "The service did not answer. Check the connection, then try again.";
}
