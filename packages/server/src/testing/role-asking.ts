/** Roles that ask for a root field in tests, where neither a team manager nor, for a mutation, a performance lead does. */
const roles: Readonly<Record<string, string>> = {
  "Mutation.breakGlass": "team-manager",
  "Mutation.reviewBreakGlass": "data-protection",
  "Query.accessLog": "data-protection",
  "Query.accessLogCheck": "data-protection",
};

/** The id of a role that may ask for a field of the API, by its place: "Query.accessLog". */
export function roleAsking(place: string): string {
  return roles[place] ?? (place.startsWith("Mutation.") ? "performance-lead" : "team-manager");
}
