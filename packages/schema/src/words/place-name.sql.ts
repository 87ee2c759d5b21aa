/**
 * The name of a team within its service, as a source may write it: "South > Duty"; "South > " for the service itself.
 *
 * The organisation tree (`org_unit_name`) has such names where two teams share a name, which alone then matches
 * neither.
 *
 * @param service - SQL for the name of the service
 * @param team - SQL for the name of the team, or for null
 * @returns SQL for a text
 */
export function nameWithin(service: string, team: string): string {
  return `${service} || ' > ' || coalesce(${team}, '')`;
}
