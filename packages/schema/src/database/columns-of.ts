import type { EntityManager, EntityName } from "@mikro-orm/postgresql";

/**
 * The columns of an entity's table under the names that its rows have them by, for a statement that joins the table as
 * `alias`: `l."id" as "id", l."as_at" as "asAt"`.
 *
 * @example
 * query<LoadRow>(`select ${columnsOf(em, LoadEntity, "l")} from dataset d join load l on l.id = d.written_by`, []);
 */
export function columnsOf<Row extends object>(em: EntityManager, entity: EntityName<Row>, alias: string): string {
  const { props } = em.getMetadata(entity);
  return props.map(({ name, fieldNames }) => `${alias}."${fieldNames[0]}" as "${name}"`).join(", ");
}
