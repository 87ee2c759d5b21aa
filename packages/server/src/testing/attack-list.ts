import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { getIntrospectionQuery } from "graphql";

/** Who sends an attack: a role with a token, the session of a browser, one of another site's page, or nobody. */
export type Attacker = "director" | "partner" | "analyst" | "session" | "other-site" | "nobody";

/** One request of the list, and its answer. */
export interface Attack {
  readonly name: string;
  readonly as?: Attacker;
  readonly method?: string;
  readonly address?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as it is sent; by default the query and the variables as JSON. */
  readonly body?: string | Buffer;
  readonly query?: string;
  readonly variables?: unknown;
  readonly operationName?: string;
  /** The status that the answer has. */
  readonly status: number;
  /** The code of its first error; none if it is answered. */
  readonly code?: string;
}

/** A value that no answer may repeat. */
export const secretValue = "echo8d1f";
/** The one operation that the dashboard of the attacked server has. */
export const listedOperation = "query Account {\n  viewer {\n    name\n  }\n}";

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(" ");
const within = (levels: number, open: string, inside: string, close: string) =>
  open.repeat(levels) + inside + close.repeat(levels);

type Answer = readonly [status: number, code?: string];
const answered: Answer = [200];
const tooMuch: Answer = [400, "LIMIT_EXCEEDED"];
const tooLarge: Answer = [413, "LIMIT_EXCEEDED"];
const invalid: Answer = [400, "GRAPHQL_VALIDATION_FAILED"];
const unreadable: Answer = [400, "GRAPHQL_PARSE_FAILED"];
const notOne: Answer = [400, "OPERATION_RESOLUTION_FAILURE"];
const badValue: Answer = [400, "BAD_USER_INPUT"];
const badRequest: Answer = [400, "BAD_REQUEST"];
const badType: Answer = [415, "UNSUPPORTED_MEDIA_TYPE"];
const badMethod: Answer = [405, "METHOD_NOT_ALLOWED"];
const unknown: Answer = [401, "UNAUTHENTICATED"];
const notListed: Answer = [403, "NOT_OF_THE_DASHBOARD"];

const simple = "{ dataVersion }";
const simpleBody = JSON.stringify({ query: simple });

/** Larger than the caller's limits. All of these are answered, or fail, where there are no limits. */
const large: Readonly<Record<string, Omit<Attack, "name" | "status" | "code"> & { readonly answer: Answer }>> = {
  "31 aliases": { query: `{ ${times(31, (i) => `a${i}: dataVersion`)} }`, answer: tooMuch },
  "101 aliases, as graphql-cop sends them": {
    query: `query cop { ${times(101, (i) => `alias${i}: __typename`)} }`,
    answer: tooMuch,
  },
  "aliases in a fragment that is used many times": {
    query: `{ viewer { ${times(8, () => "...F")} } } fragment F on Viewer { a: name b: name c: name d: name }`,
    answer: tooMuch,
  },
  "one field 1,100 times": { query: `{ ${times(1_100, () => "__typename")} }`, answer: tooMuch },
  "one field 600 times, by a partner": {
    as: "partner",
    query: `{ ${times(600, () => "__typename")} }`,
    answer: tooMuch,
  },
  "a field with 60 directives on many fields": {
    query: `{ ${times(60, () => "dataVersion @include(if: true)")} }`,
    answer: tooMuch,
  },
  "directives in a fragment that is used many times": {
    query: `{ ${times(30, () => "...F @include(if: true)")} } fragment F on Query { dataVersion @skip(if: false) }`,
    answer: tooMuch,
  },
  "16 levels": { query: `{ area(id: "E10000032") ${within(16, "{ region ", "{ name }", "}")} }`, answer: tooMuch },
  "17 levels by fragments": {
    query: `{ area(id: "E10000032") { ...F0 } } ${times(16, (i) => `fragment F${i} on Area { region { ${i < 15 ? `...F${i + 1}` : "name"} } }`)}`,
    answer: tooMuch,
  },
  "60 inline fragments in each other": { query: within(60, "{ ...", "{ dataVersion }", "}"), answer: tooMuch },
  "a list in a list, 100 times": {
    query: `{ areas(ids: ${within(100, "[", "", "]")}) { id } }`,
    answer: tooMuch,
  },
  "1,900 brackets": { query: `{ areas(ids: ${within(1_900, "[", "", "]")}) { id } }`, answer: tooMuch },
  "a variable of 200 levels": {
    body: `{"query":"{ dataVersion }","variables":{"v":${within(200, "[", "", "]")}}}`,
    answer: tooMuch,
  },
  "a variable of 20,000 levels": {
    body: `{"query":"{ dataVersion }","variables":{"v":${within(20_000, "[", "", "]")}}}`,
    answer: tooMuch,
  },
  "an object of 5,000 levels": {
    body: `{"query":"{ dataVersion }","variables":{"v":${within(5_000, '{"v":', "1", "}")}}}`,
    answer: tooMuch,
  },
  "extensions of 5,000 levels": {
    body: `{"query":"{ dataVersion }","extensions":{"v":${within(5_000, "[", "", "]")}}}`,
    answer: tooMuch,
  },
  "5,000 words": { query: `{ areas(ids: [${times(5_000, () => '"E1"')}]) { id } }`, answer: tooMuch },
  "800 operations": { query: times(800, (i) => `query q${i} { dataVersion }`), operationName: "q7", answer: tooMuch },
  "1,100 variables": {
    query: `query q(${times(1_100, (i) => `$v${i}: ID`)}) { dataVersion }`,
    answer: tooMuch,
  },
  "700 fragments": {
    query: `{ ${times(700, (i) => `...F${i}`)} } ${times(700, (i) => `fragment F${i} on Query { dataVersion }`)}`,
    answer: tooMuch,
  },
  "fragments that double 12 times": {
    query: `{ ...F0 } ${times(12, (i) => `fragment F${i} on Query { ${i < 11 ? `...F${i + 1} ...F${i + 1}` : "dataVersion __typename"} }`)}`,
    answer: tooMuch,
  },
  "neighbours of neighbours of neighbours": {
    query: `{ areas { ${within(3, "statisticalNeighbours { ", "name", " }")} } }`,
    answer: tooMuch,
  },
  "a long series of every KPI, with benchmarks": {
    query: `{ kpis { series(grain: MONTH, from: "2010-01-01", to: "2029-12-31") { value benchmarks { value } } } }`,
    answer: tooMuch,
  },
  "28 scorecards": {
    query: `{ ${times(28, (i) => `s${i}: scorecard { rows { trend { value period { label } } } }`)} }`,
    answer: tooMuch,
  },
  "pages in pages": {
    query: "{ loads(first: 1000) { edges { node { refusals(first: 1000) { edges { node { row } } } } } } }",
    answer: tooMuch,
  },
  "pages in pages, by variables": {
    query:
      "query ($n: Int!) { loads(first: $n) { edges { node { refusals(first: $n) { edges { node { row } } } } } } }",
    variables: { n: 1000 },
    answer: tooMuch,
  },
  "the schema 30 times": {
    query: `{ ${times(30, (i) => `s${i}: __schema { types { ${times(40, () => "name")} } }`)} }`,
    answer: tooMuch,
  },
  "a body of 70 KB": { body: JSON.stringify({ query: `${simple}${" ".repeat(70_000)}` }), answer: tooLarge },
  "a string of 100 KB in a variable": {
    query: "query ($id: ID!) { area(id: $id) { id } }",
    variables: { id: "A".repeat(100_000) },
    answer: tooLarge,
  },
  "a string of 70 KB in the query": { query: `{ area(id: "${"A".repeat(70_000)}") { id } }`, answer: tooLarge },
  "a body of 40 KB, by a partner": {
    as: "partner",
    body: JSON.stringify({ query: `${simple}${" ".repeat(40_000)}` }),
    answer: tooLarge,
  },
};

const others: Readonly<Record<string, Omit<Attack, "name" | "status" | "code"> & { readonly answer: Answer }>> = {
  // Who asks.
  "a query by nobody": { as: "nobody", query: simple, answer: unknown },
  "the schema by nobody": { as: "nobody", query: getIntrospectionQuery(), answer: unknown },
  "a broken body by nobody": { as: "nobody", body: "{", answer: unknown },
  "a batch by nobody": { as: "nobody", body: `[${simpleBody}]`, answer: unknown },
  "GET by nobody": { as: "nobody", method: "GET", address: "/graphql?query={dataVersion}", answer: unknown },
  "the schema by a session": { as: "session", query: getIntrospectionQuery(), answer: notListed },
  "a type of the schema by a session": {
    as: "session",
    query: '{ __type(name: "Child") { name } }',
    answer: notListed,
  },
  "a query of its own by a session": { as: "session", query: simple, answer: notListed },
  "a listed query with one more space by a session": { as: "session", query: `${listedOperation} `, answer: notListed },
  "a listed query by a session": { as: "session", query: listedOperation, answer: answered },
  "a listed query by another site's page": { as: "other-site", query: listedOperation, answer: [403, "FORBIDDEN"] },
  "a batch by a session": { as: "session", body: `[${simpleBody}]`, answer: badRequest },
  "a form by a session": {
    as: "session",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `query=${encodeURIComponent(listedOperation)}`,
    answer: badType,
  },
  "the schema by a program": { query: "{ __schema { queryType { name } } }", answer: answered },
  "a mutation that needs another role": {
    query: 'mutation { withdrawKpiTarget(input: { kpi: "cla-count", from: "2030-04-01", reason: "x" }) { id } }',
    answer: [200, "FORBIDDEN"],
  },
  "people's records without the role": {
    query: "{ requiredActions { edges { node { subject } } } }",
    answer: [200, "FORBIDDEN"],
  },
  "loads by a partner": { as: "partner", query: "{ loads { edges { node { file } } } }", answer: [200, "FORBIDDEN"] },
  // Batches.
  "a batch of two": { body: `[${simpleBody},${simpleBody}]`, answer: badRequest },
  "a batch of ten, as graphql-cop sends it": { body: `[${Array(10).fill(simpleBody).join()}]`, answer: badRequest },
  "a batch of one": { body: `[${simpleBody}]`, answer: badRequest },
  "an empty batch": { body: "[]", answer: badRequest },
  "a batch in a batch": { body: `[[${simpleBody}]]`, answer: badRequest },
  // Methods and addresses.
  "a query with GET": { method: "GET", address: "/graphql?query={dataVersion}", answer: badMethod },
  "a query with GET and the header of a program": {
    method: "GET",
    address: "/graphql?query={dataVersion}",
    headers: { "apollo-require-preflight": "1" },
    answer: badMethod,
  },
  "a mutation with GET": {
    method: "GET",
    address: `/graphql?query=${encodeURIComponent("mutation { __typename }")}`,
    answer: badMethod,
  },
  // It is led to a page about the API, which is no explorer.
  "the explorer of graphql-cop": { method: "GET", headers: { accept: "text/html" }, answer: [303] },
  "an operation in the address, in a browser": {
    method: "GET",
    address: "/graphql?query={dataVersion}",
    headers: { accept: "text/html" },
    answer: badMethod,
  },
  "the schema as a file by nobody": { as: "nobody", method: "GET", address: "/schema.graphql", answer: unknown },
  "the schema as a file by a session": { as: "session", method: "GET", address: "/schema.graphql", answer: notListed },
  "the address graphiql": { method: "GET", address: "/graphiql", answer: [404] },
  "the address playground": { method: "GET", address: "/playground", answer: [404] },
  "the address console": { method: "GET", address: "/console", answer: [404] },
  "the explorer, which is for development": { method: "GET", address: "/explorer/", answer: [404] },
  HEAD: { method: "HEAD", answer: [405] },
  PUT: { method: "PUT", body: simpleBody, answer: badMethod },
  PATCH: { method: "PATCH", body: simpleBody, answer: badMethod },
  DELETE: { method: "DELETE", answer: badMethod },
  OPTIONS: { method: "OPTIONS", answer: badMethod },
  "a method in a header": { query: simple, headers: { "x-http-method-override": "GET" }, answer: answered },
  "a query in the address, with POST": { address: "/graphql?query={dataVersion}", body: "{}", answer: badRequest },
  "an address that cannot be decoded": { method: "GET", address: "/%ff", answer: [404] },
  "a way out of the folder": { method: "GET", address: "/assets/..%2f..%2fpackage.json", answer: [404] },
  "a source map": { method: "GET", address: "/assets/main.js.map", answer: [404] },
  "the numbers for monitors": { method: "GET", address: "/metrics", answer: [404] },
  // Types, charsets and encodings.
  "no content type": { headers: { "content-type": "" }, body: simpleBody, answer: badType },
  text: { headers: { "content-type": "text/plain" }, body: simpleBody, answer: badType },
  "a form": {
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "query=%7BdataVersion%7D",
    answer: badType,
  },
  "a form with files": {
    headers: { "content-type": "multipart/form-data; boundary=x" },
    body: `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${simpleBody}\r\n--x--`,
    answer: badType,
  },
  "a query that is no JSON": { headers: { "content-type": "application/graphql" }, body: simple, answer: badType },
  XML: {
    headers: { "content-type": "application/xml" },
    body: "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
    answer: badType,
  },
  "two types": { headers: { "content-type": "application/json, text/plain" }, body: simpleBody, answer: badType },
  "a type that begins like JSON": {
    headers: { "content-type": "application/jsonp" },
    body: simpleBody,
    answer: badType,
  },
  "UTF-7": { headers: { "content-type": "application/json; charset=utf-7" }, body: simpleBody, answer: badType },
  "UTF-16": {
    headers: { "content-type": "application/json; charset=utf-16" },
    body: Buffer.from(simpleBody, "utf16le"),
    answer: badType,
  },
  "UTF-16 that says nothing": { body: Buffer.from(simpleBody, "utf16le"), answer: badRequest },
  "Latin-1": { headers: { "content-type": "application/json; charset=iso-8859-1" }, body: simpleBody, answer: badType },
  "an unknown charset": {
    headers: { "content-type": "application/json; charset=x" },
    body: simpleBody,
    answer: badType,
  },
  "two charsets": {
    headers: { "content-type": "application/json; charset=utf-8; charset=utf-7" },
    body: simpleBody,
    answer: badType,
  },
  "bytes that are no UTF-8": {
    body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    answer: badRequest,
  },
  "JSON in UTF-8, said so": {
    headers: { "content-type": "application/json; charset=UTF-8" },
    body: simpleBody,
    answer: answered,
  },
  "a gzip bomb": {
    headers: { "content-encoding": "gzip" },
    body: gzipSync(Buffer.alloc(20_000_000, "a")),
    answer: badType,
  },
  "a brotli bomb": {
    headers: { "content-encoding": "br" },
    body: brotliCompressSync(Buffer.alloc(2_000_000, "a")),
    answer: badType,
  },
  "a deflate bomb": {
    headers: { "content-encoding": "deflate" },
    body: deflateSync(Buffer.alloc(2_000_000, "a")),
    answer: badType,
  },
  "two encodings": {
    headers: { "content-encoding": "gzip, gzip" },
    body: gzipSync(gzipSync(simpleBody)),
    answer: badType,
  },
  "an answer as a picture": { query: simple, headers: { accept: "image/png" }, answer: [406, "NOT_ACCEPTABLE"] },
  // Bodies.
  "half a body": { body: `{"query":"${secretValue}`, answer: badRequest },
  "no body": { body: "", answer: badRequest },
  null: { body: "null", answer: badRequest },
  "a number": { body: "1", answer: badRequest },
  "a text": { body: `"${secretValue}"`, answer: badRequest },
  "an empty object": { body: "{}", answer: badRequest },
  "an empty query": { query: "", answer: badRequest },
  "a query that is a number": { body: '{"query":1}', answer: badRequest },
  "a query that is a list": { body: '{"query":["{ dataVersion }"]}', answer: badRequest },
  "a query that is parsed already": { body: '{"query":{"kind":"Document","definitions":[]}}', answer: badRequest },
  "variables that are text": {
    body: `{"query":"{ dataVersion }","variables":"{\\"a\\":\\"${secretValue}\\"}"}`,
    answer: badRequest,
  },
  "variables that are a list": { query: simple, variables: [secretValue], answer: badRequest },
  "an operation name that is a number": { body: '{"query":"{ dataVersion }","operationName":1}', answer: badRequest },
  "extensions that are a list": { body: '{"query":"{ dataVersion }","extensions":[]}', answer: badRequest },
  "a hash without a query": {
    body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}',
    answer: badRequest,
  },
  "a query to be kept by its hash": {
    body: '{"query":"{ dataVersion }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}',
    answer: [200, "PERSISTED_QUERY_NOT_SUPPORTED"],
  },
  "one name twice": { body: `{"query":"{ ${secretValue} }","query":"{ dataVersion }"}`, answer: answered },
  "trailing text": { body: `${simpleBody}${simpleBody}`, answer: badRequest },
  "a comment in JSON": { body: `/* */${simpleBody}`, answer: badRequest },
  // Names of prototypes.
  "a prototype as the body": { body: `{"__proto__":${simpleBody}}`, answer: badRequest },
  "a prototype beside the query": {
    body: '{"query":"{ dataVersion }","__proto__":{"isAdmin":true}}',
    answer: answered,
  },
  "a constructor beside the query": {
    body: '{"query":"{ dataVersion }","constructor":{"prototype":{"x":1}}}',
    answer: answered,
  },
  "a prototype as the variables": {
    body: '{"query":"query ($id: ID!) { area(id: $id) { id } }","variables":{"__proto__":{"id":"E10000032"}}}',
    answer: badValue,
  },
  "a variable called __proto__": {
    body: '{"query":"query ($__proto__: ID!) { area(id: $__proto__) { id } }","variables":{"__proto__":"E10000032"}}',
    answer: invalid,
  },
  "a variable called constructor, not given": {
    query: "query ($constructor: ID!) { area(id: $constructor) { id } }",
    answer: badValue,
  },
  "an operation called __proto__": {
    query: simple,
    operationName: "__proto__",
    answer: notOne,
  },
  "an operation called constructor": {
    query: simple,
    operationName: "constructor",
    answer: notOne,
  },
  "an alias called __proto__": { query: "{ __proto__: dataVersion }", answer: answered },
  "an alias called constructor": {
    query: "{ constructor: dataVersion toString: dataVersion hasOwnProperty: dataVersion }",
    answer: answered,
  },
  "a field called constructor": { query: "{ constructor }", answer: invalid },
  "a field called __proto__": { query: "{ viewer { __proto__ { name } } }", answer: invalid },
  "an argument called __proto__": { query: '{ area(id: "E10000032", __proto__: 1) { id } }', answer: invalid },
  "a type called constructor": { query: "{ ... on constructor { dataVersion } }", answer: invalid },
  "a fragment called __proto__": {
    query: "{ ...__proto__ } fragment __proto__ on Query { dataVersion }",
    answer: answered,
  },
  "an input with __proto__": {
    body: '{"query":"query ($w: CareCohortFilter) { childrenWeCareFor(where: $w) { on } }","variables":{"w":{"__proto__":{"sexes":[]}}}}',
    answer: badValue,
  },
  // What the schema does not have.
  "a misspelt field": { query: "{ viewr { name } }", answer: invalid },
  "a misspelt field in a type": { query: "{ viewer { nme } }", answer: invalid },
  "a misspelt argument": { query: '{ area(idd: "E10000032") { id } }', answer: invalid },
  "a misspelt type": { query: "{ ... on Qury { dataVersion } }", answer: invalid },
  "a misspelt enum": { query: "{ kpis(domain: CAREE) { id } }", answer: invalid },
  "a misspelt input field": { query: "{ childrenWeCareFor(where: { sexs: [] }) { on } }", answer: invalid },
  "a misspelt directive": { query: "{ dataVersion @includ(if: true) }", answer: invalid },
  "10 unknown directives, as graphql-cop sends them": {
    query: `{ __typename ${times(10, () => "@aa")} }`,
    answer: invalid,
  },
  "a directive of the schema's language": { query: '{ dataVersion @deprecated(reason: "x") }', answer: invalid },
  "@defer": { query: "{ ... @defer { dataVersion } }", answer: invalid },
  "@stream": { query: "{ kpis @stream { id } }", answer: invalid },
  "one directive twice": { query: "{ dataVersion @include(if: true) @include(if: true) }", answer: invalid },
  "fields that do not agree": {
    query: '{ a: kpi(id: "cla-count") { id } a: kpi(id: "cin-count") { label } }',
    answer: invalid,
  },
  "a missing argument": { query: "{ kpi { id } }", answer: invalid },
  "a leaf with fields": { query: "{ dataVersion { id } }", answer: invalid },
  "an object without fields": { query: "{ viewer }", answer: invalid },
  "a definition of the schema": { query: "type Query { a: Int }", answer: invalid },
  "a query with an extension of the schema": { query: "{ dataVersion } extend type Query { a: Int }", answer: invalid },
  "a subscription": { query: "subscription { dataVersion }", answer: notOne },
  "a subscription to nothing": { query: "subscription { __typename }", answer: notOne },
  "the field _service": { query: "{ _service { sdl } }", answer: invalid },
  "the schema in circles": {
    query: "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    answer: invalid,
  },
  "a fragment in itself": { query: "{ ...A } fragment A on Query { dataVersion ...A }", answer: invalid },
  "fragments in a circle": {
    query: "{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }",
    answer: invalid,
  },
  "a circle through a field": {
    query: '{ area(id: "E10000032") { ...A } } fragment A on Area { region { ...A } }',
    answer: invalid,
  },
  "a fragment that is not there": { query: "{ ...A }", answer: invalid },
  "a fragment on a leaf": { query: "{ ...A } fragment A on Int { x }", answer: invalid },
  "a fragment twice": {
    query: "{ ...A } fragment A on Query { dataVersion } fragment A on Query { dataVersion }",
    answer: invalid,
  },
  "a fragment that nobody uses": { query: "{ dataVersion } fragment A on Query { dataVersion }", answer: invalid },
  "two operations and no name": {
    query: "query a { dataVersion } query b { dataVersion }",
    answer: notOne,
  },
  "an operation that is not there": {
    query: "query a { dataVersion }",
    operationName: secretValue,
    answer: notOne,
  },
  "one operation twice": { query: "query a { dataVersion } query a { dataVersion }", answer: notOne },
  // Syntax.
  "an open bracket": { query: "{ dataVersion", answer: unreadable },
  "an open text": { query: `{ area(id: "${secretValue}`, answer: unreadable },
  "a stray text": { query: `{ "${secretValue}" }`, answer: unreadable },
  "a stray word": { query: `${secretValue} { dataVersion }`, answer: unreadable },
  "a wrong escape": { query: `{ area(id: "\\q${secretValue}") { id } }`, answer: unreadable },
  "a control character": { query: "{ data\u0000Version }", answer: badValue },
  "a number that is none": { query: "{ loads(first: 01) { pageInfo { endCursor } } }", answer: unreadable },
  "only a comment": { query: `# ${secretValue}`, answer: unreadable },
  "only spaces": { query: "   ", answer: unreadable },
  "a long comment": { query: `# ${"a".repeat(60_000)}\n${simple}`, answer: answered },
  "a byte order mark": { query: `\uFEFF${simple}`, answer: answered },
  "commas everywhere": { query: `{,,,dataVersion${",".repeat(1_000)}}`, answer: answered },
  // Values that do not fit. None may come back.
  "text for a number": { query: `{ loads(first: "${secretValue}") { pageInfo { endCursor } } }`, answer: invalid },
  "a number that is too large": { query: "{ loads(first: 99999999999) { pageInfo { endCursor } } }", answer: invalid },
  "a number that overflows": {
    query: `{ loads(first: ${"9".repeat(400)}) { pageInfo { endCursor } } }`,
    answer: invalid,
  },
  "a fraction for a number": { query: "{ loads(first: 1.5) { pageInfo { endCursor } } }", answer: invalid },
  "a word for an enum": { query: `{ kpis(domain: ${secretValue}) { id } }`, answer: invalid },
  "text for an enum": { query: `{ kpis(domain: "${secretValue}") { id } }`, answer: invalid },
  "text for a day": { query: `{ childrenWeCareFor(on: "${secretValue}") { on } }`, answer: invalid },
  "text for a truth": { query: `{ dataVersion @include(if: "${secretValue}") }`, answer: invalid },
  "an object for an id": { query: `{ area(id: { a: "${secretValue}" }) { id } }`, answer: invalid },
  "null for an id": { query: "{ area(id: null) { id } }", answer: invalid },
  "an unknown input field": {
    query: `{ childrenWeCareFor(where: { zzz: "${secretValue}" }) { on } }`,
    answer: invalid,
  },
  "text for a number, in a variable": {
    query: "query ($n: Int) { loads(first: $n) { pageInfo { endCursor } } }",
    variables: { n: secretValue },
    answer: badValue,
  },
  "a word for an enum, in a variable": {
    query: "query ($d: Domain) { kpis(domain: $d) { id } }",
    variables: { d: secretValue },
    answer: badValue,
  },
  "text for a day, in a variable": {
    query: "query ($d: Date) { childrenWeCareFor(on: $d) { on } }",
    variables: { d: secretValue },
    answer: badValue,
  },
  "text for a moment, in a variable": {
    query: 'query ($d: DateTime) { kpi(id: "cla-count") { targets(asAt: $d) { until } } }',
    variables: { d: secretValue },
    answer: badValue,
  },
  "an object for an id, in a variable": {
    query: "query ($id: ID!) { area(id: $id) { id } }",
    variables: { id: { $ne: secretValue } },
    answer: badValue,
  },
  "a list for an id, in a variable": {
    query: "query ($id: ID!) { area(id: $id) { id } }",
    variables: { id: [secretValue] },
    answer: badValue,
  },
  "an unknown input field, in a variable": {
    query: "query ($w: CareCohortFilter) { childrenWeCareFor(where: $w) { on } }",
    variables: { w: { [secretValue]: 1 } },
    answer: badValue,
  },
  "a variable that is not given": { query: "query ($id: ID!) { area(id: $id) { id } }", answer: badValue },
  "a variable that nobody declared": { query: "{ area(id: $id) { id } }", answer: invalid },
  "a variable that nobody asks for": { query: simple, variables: { id: secretValue }, answer: answered },
  "a variable of another type": {
    query: "query ($id: Int!) { area(id: $id) { id } }",
    variables: { id: 1 },
    answer: invalid,
  },
  "a variable of an output type": { query: "query ($a: Area) { dataVersion }", answer: invalid },
  "a page of no entries": { query: "{ loads(first: 0) { pageInfo { endCursor } } }", answer: [200, "BAD_USER_INPUT"] },
  "a page of fewer than none": {
    query: "{ loads(first: -1) { pageInfo { endCursor } } }",
    answer: [200, "BAD_USER_INPUT"],
  },
  "a page of a million": {
    query: "{ loads(first: 1000000) { pageInfo { endCursor } } }",
    answer: [200, "BAD_USER_INPUT"],
  },
  "an id with SQL": { query: `{ area(id: "${secretValue}' or '1'='1") { id } }`, answer: answered },
  "an id with a path": { query: `{ dataset(id: "../../etc/passwd") { id } }`, answer: answered },
  "an id with a zero character": { query: `{ area(id: "\\u0000") { id } }`, answer: badValue },
  "an id with a zero character, in a variable": {
    query: "query ($ids: [ID!]) { areas(ids: $ids) { id } }",
    variables: { ids: [`${secretValue}\u0000`] },
    answer: badValue,
  },
  "a cursor with SQL": {
    query: `{ loads(after: "${Buffer.from("1; drop table load").toString("base64url")}") { pageInfo { endCursor } } }`,
    answer: [200, "BAD_USER_INPUT"],
  },
  "a cursor that overflows": {
    query: `{ loads(after: "${Buffer.from("9".repeat(40)).toString("base64url")}") { pageInfo { endCursor } } }`,
    answer: [200, "BAD_USER_INPUT"],
  },
};

function listed(attacks: typeof large): readonly Attack[] {
  return Object.entries(attacks).map(
    ([
      name,
      {
        answer: [status, code],
        ...attack
      },
    ]) => ({
      name,
      ...attack,
      status,
      ...(code === undefined ? {} : { code }),
    }),
  );
}

/**
 * What is sent to GraphQL servers by those who mean no good: the list of the OWASP GraphQL cheat sheet, that of graphql-cop, and
 * more of each kind. Each has the answer that it gets here.
 */
export const attacks: readonly Attack[] = [...listed(large), ...listed(others)];
