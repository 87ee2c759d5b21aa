/**
 * The name of a team within its service, as in "South > Duty"; "South > " is the service itself.
 *
 * The organisation tree (`org_unit_name`) has such names because a name shared by two teams matches neither.
 *
 * @param service - SQL for the name of the service
 * @param team - SQL for the name of the team; may be null
 * @returns SQL for a text
 */
export function nameWithin(service: string, team: string): string {
  return `${service} || ' > ' || coalesce(${team}, '')`;
}
