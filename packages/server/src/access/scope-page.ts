import { fieldScopes } from "./field-scopes.ts";
import { markdownTable } from "../markdown-table.ts";
import { roles, type Tier, tiers } from "./roles.ts";
import { type Scope, scopes, scopesOf } from "./scopes.ts";

/** The rows that row security shows each tier through the doors of a request. */
const rowsOfTier: Readonly<Record<Tier, readonly [figures: string, counts: string, records: string]>> = {
  CHILD_LEVEL: ["yes", "of the whole authority", "of the viewer's part, with a purpose"],
  AGGREGATE: ["yes", "of the whole authority", ""],
  CONTROLLED: ["", "", ""],
};

/** The page docs/who-may-see-what.md, in Markdown: which role has which scope, and which field needs which. */
export function scopePage(): string {
  const names = Object.keys(scopes) as Scope[];
  const ofRoles = roles.map((role) => {
    const held = scopesOf({ tier: role.tier, roles: [role.name] });
    const part = role.part === "UNIT" ? "its services or teams" : "the authority, or the parts that its token names";
    return [role.title, `\`${role.id}\``, part, ...names.map((scope) => (held.has(scope) ? "yes" : ""))];
  });
  const ofTypes = Object.entries(fieldScopes).flatMap(([type, byScope]) =>
    names.flatMap((scope) => (byScope[scope] === undefined ? [] : [[`\`${type}\``, scope, byScope[scope]]])),
  );
  return `# Who may see what

Written from \`packages/server/src/access\` by \`npm run fix\`. Do not edit it.

An operation is run only if its viewer has the scope of every field that it asks for. A field that no scope names is refused
to everybody. Reading people's records needs a purpose too, and is limited to the viewer's part of the organisation.

The role partner sees published figures only: nothing is counted from records for it.

## Roles

${markdownTable(["role", "id", "part of the organisation", ...names], ofRoles)}

## Rows

Row security decides in the database, by the viewer's tier, units and purpose, whatever was checked before.

${markdownTable(
  ["tier", "stored figures", "rows of people, to count them", "rows of people, as records"],
  tiers.map((tier) => [tier, ...rowsOfTier[tier]]),
)}

## Fields

An argument, in brackets, needs what its field needs.

${markdownTable(["type", "scope", "fields"], ofTypes)}
`;
}
