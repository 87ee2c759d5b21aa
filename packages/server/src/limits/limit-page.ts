import { roles } from "../access/roles.ts";
import { markdownTable } from "../markdown-table.ts";
import { type LimitName, limitTable, limitWords } from "./limit-table.ts";

/** The page docs/limits.md, in Markdown: how much one caller may ask for, and what the API refuses. */
export function limitPage(): string {
  const names = Object.keys(limitWords) as LimitName[];
  const columns = roles.map(({ id }) => id);
  const rows = names.map((name) => [
    `\`${name}\``,
    limitWords[name],
    ...columns.map((id) => limitTable[id]![name].toLocaleString("en-GB")),
  ]);
  return `# Limits

Written from \`packages/server/src/limits\` by \`npm run fix\`. Do not edit it.

One caller may ask for so much at once. A caller with several roles has the larger of each. The file of the setting
\`LIMITS_FILE\` changes them: \`{ "partner": { "cost": 20000 } }\`.

${markdownTable(["limit", "of what", ...columns], rows)}

## Cost

The cost of an operation is the number of objects that its answer may have. A page counts as its \`first\`, a series as its
periods, any other list as a usual length, and what is nested is multiplied. It is estimated from the text and the variables,
before anything is read. Each answer has it: \`"extensions": { "cost": { "estimated": 412, "limit": 100000 } }\`.

## Answers to what is refused

Each is JSON: \`{ "errors": [{ "message": "...", "extensions": { "code": "..." } }] }\`. No value that was sent is repeated, and
a body is never logged.

${markdownTable(["status", "code", "when"], refusals)}

An answer with status 429 or 503 has \`Retry-After\`, in seconds.

## What is taken

One operation in each request, sent with \`POST\` as \`application/json\` in UTF-8, not compressed. There are no batches, and no
operations in addresses. A session of a browser sends the dashboard's own operations only. Access tokens and API keys send any,
and may ask for the schema (introspection). In development a session may send any too, for the explorer. No answer guesses what
was meant.
`;
}

const refusals = [
  ["400", "`BAD_REQUEST`", "the body is not one operation"],
  ["400", "`GRAPHQL_PARSE_FAILED`", "the query has a syntax error"],
  ["400", "`GRAPHQL_VALIDATION_FAILED`", "the query does not fit the schema"],
  ["400", "`LIMIT_EXCEEDED`", "the operation is larger than a limit; `limit`, `allowed` and `found` say which"],
  ["401", "`UNAUTHENTICATED`", "nobody is signed in"],
  ["403, 200", "`FORBIDDEN`", "the account may not come in, or its role may not ask for a field"],
  ["200", "`PURPOSE_REQUIRED`", "people's records are asked for without a purpose"],
  ["403", "`NOT_OF_THE_DASHBOARD`", "a session sent an operation that is not the dashboard's"],
  ["405", "`METHOD_NOT_ALLOWED`", "the method is not POST"],
  ["400", "`OPERATION_RESOLUTION_FAILURE`", "the request does not name one query or mutation of the text"],
  ["400, 200", "`BAD_USER_INPUT`", "a variable or an argument is not what its place takes; the message says what is"],
  ["406", "`NOT_ACCEPTABLE`", "the caller does not accept JSON"],
  ["413", "`LIMIT_EXCEEDED`", "the body is too large"],
  ["415", "`UNSUPPORTED_MEDIA_TYPE`", "the body is not JSON in UTF-8, or is compressed"],
  ["429", "`RATE_LIMITED`", "one caller asks too often, or too much at a time"],
  ["500", "`INTERNAL_SERVER_ERROR`", "something went wrong; `id` is in the server's log"],
  ["503", "`OVERLOADED`", "the server has more to do than it can"],
  ["503", "`DATABASE_UNAVAILABLE`", "the database does not answer"],
  ["503", "`TIMED_OUT`", "the answer took longer than the caller's limit"],
  ["503", "`SIGN_IN_UNAVAILABLE`", "the identity provider does not answer"],
] as const;
