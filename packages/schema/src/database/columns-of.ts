import type { EntityManager, EntityName } from "@mikro-orm/postgresql";
import { sql, type Sql } from "../words/sql.ts";

/**
 * The columns of an entity's table as properties of its rows, for a statement that joins the table as `alias`.
 *
 * @example
 * columnsOf(em, LoadEntity, "l"); // l."id" as "id", l."as_at" as "asAt", ...
 * query<LoadRow>(sql`select ${columnsOf(em, LoadEntity, "l")} from dataset d join load l on l.id = d.written_by`);
 */
export function columnsOf<Row extends object>(em: EntityManager, entity: EntityName<Row>, alias: string): Sql {
  const { props } = em.getMetadata(entity);
  const row = sql.identifier(alias);
  return sql.join(
    props.map(({ name, fieldNames }) => sql`${row}.${sql.identifier(fieldNames[0]!)} as ${sql.identifier(name)}`),
  );
}
