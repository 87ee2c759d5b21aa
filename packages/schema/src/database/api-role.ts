import { Client } from "pg";
import { apiGrants } from "./api-grants.ts";
import { DatabaseUnavailable } from "./database-unavailable.ts";
import { unreachable, userOf } from "./database-address.ts";
import { sql } from "../words/sql.ts";

/**
 * Grants the API's role what the API reads and writes, as far as it does not have it. It is never given ownership, and
 * nothing that `apiGrants` does not name.
 *
 * @throws {DatabaseUnavailable} if there is no such role
 */
export async function grantToApi(client: Client, role: string): Promise<void> {
  const { rowCount } = await client.query(sql`select from pg_roles where rolname = ${role}`);
  if (!rowCount)
    throw new DatabaseUnavailable(
      `The user of API_DATABASE_URL, ${role}, does not exist. Make it: create role "${role}" login password '...'.`,
    );
  const { rows } = await client.query<{ relation: string; privilege: string }>(sql`
    select g.relation, g.privilege from jsonb_to_recordset(${JSON.stringify(apiGrants)}::jsonb) g (relation text, privilege text)
    where not has_table_privilege(${role}, to_regclass(quote_ident(g.relation)), g.privilege)`);
  for (const [privilege, wanted] of Map.groupBy(rows, (row) => row.privilege)) {
    const relations = sql.join(wanted.map(({ relation }) => sql.identifier(relation)));
    await client.query(sql`grant ${sql.raw(privilege)} on ${relations} to ${sql.identifier(role)}`);
  }
}

/**
 * Checks that the API's role is bound by row security: that it is no superuser, cannot bypass row security, cannot become
 * another role, and owns nothing here.
 *
 * @throws {DatabaseUnavailable} that names what is wrong
 */
export async function checkApiRole(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect().catch((failure: unknown) => {
      throw unreachable(url, failure, "API_DATABASE_URL");
    });
    const { rows } = await client.query<{ fault: string }>(roleFaults);
    if (rows.length > 0)
      throw new DatabaseUnavailable(
        `The user of API_DATABASE_URL, ${userOf(url)}, ${rows.map(({ fault }) => fault).join(" and ")}. ` +
          "Row security would not bind it. Use a role of its own, that is nothing but allowed to log in.",
      );
  } finally {
    await client.end().catch(() => undefined);
  }
}

const roleFaults = `
  select f.fault from pg_roles r cross join lateral (values
    (r.rolsuper, 'is a superuser'),
    (r.rolbypassrls, 'may bypass row security'),
    (r.rolcreaterole, 'may make roles'),
    (exists (select from pg_auth_members m where m.member = r.oid), 'is a member of another role'),
    (exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'v', 'p')), 'owns tables')
  ) f (holds, fault) where r.rolname = current_user and f.holds`;
