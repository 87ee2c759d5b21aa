import { roles } from "../roles.ts";
import type { Grant } from "../viewer.ts";

/** An invented person whom the demo provider signs in, one for each role. */
export interface Persona {
  /** The id of the role, by which people name the persona too: "team-manager". */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  /** What they come for, in a sentence. */
  readonly comesFor: string;
  /** Whether they belong to a service or a team, not to the whole authority. */
  readonly kind: "AUTHORITY" | "SERVICE" | "TEAM";
}

const comesFor: Readonly<Record<string, string>> = {
  director: "Exact figures of the whole authority, and no child's record.",
  "head-of-service": "Exact figures, from one service.",
  "team-manager": "The team's figures, and the children behind them, for a purpose that is written down.",
  "quality-assurance": "Audits and practice, and the records that are audited.",
  "performance-lead": "Exact figures, and decisions about targets.",
  analyst: "Exact figures, to compare and explain.",
  "data-engineer": "What was loaded, refused and repaired.",
  "data-protection": "Who read whose records, and why.",
  partner: "Figures without people's records or the names of staff.",
};

const kinds: Readonly<Record<string, Persona["kind"]>> = { "head-of-service": "SERVICE", "team-manager": "TEAM" };

/** Every persona, in the order of the roles. */
export const personas: readonly Persona[] = roles.map(({ id, title }) => ({
  id,
  name: `Demo ${title.toLowerCase()}`,
  title,
  comesFor: comesFor[id] ?? title,
  kind: kinds[id] ?? "AUTHORITY",
}));

/** A persona by its id. Undefined for an unknown one. */
export function personaOf(id: string): Persona | undefined {
  return personas.find((persona) => persona.id === id);
}

/** A persona in a part of the organisation, as one word: "team-manager@E10000032:T0101". */
export function accountOf({ id }: Persona, unit: string | undefined): string {
  return unit === undefined ? id : `${id}@${unit}`;
}

/** What an account grants. Undefined for one that no persona has. */
export function accountGrant(account: string): Grant | undefined {
  const [id = "", unit] = account.split("@", 2);
  const persona = personaOf(id);
  return (
    persona && { id: account, name: persona.name, roles: [persona.id], orgUnits: unit === undefined ? [] : [unit] }
  );
}
