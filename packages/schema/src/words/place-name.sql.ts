/**
 * What a source calls a place by a service and a team together: "South > Duty", or "South > " for the service where there is
 * no team. Names of the tree (`org_unit_name`) have it where the team's name alone is nobody's. Arguments and answer are SQL.
 */
export function nameWithin(service: string, team: string): string {
  return `${service} || ' > ' || coalesce(${team}, '')`;
}
