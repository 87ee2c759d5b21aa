import type { Put } from "../files/extract-folder.ts";

/** The kind of a team's work. A child moves from one kind to the next along the journey. */
export type TeamKind =
  | "front door"
  | "assessment"
  | "family safeguarding"
  | "disability"
  | "care"
  | "asylum"
  | "leaving care"
  | "early help"
  | "fostering"
  | "adoption";

/** A team of social workers and its service. */
export interface Team {
  /** "T011" */
  id: string;
  name: string;
  service: string;
  kind: TeamKind;
  /** The number of posts that hold cases. */
  caseHolders: number;
}

const services: readonly {
  id: string;
  name: string;
  teams: readonly { kind: TeamKind; name: string; perChild: number; posts: number }[];
}[] = [
  {
    id: "S1",
    name: "Front Door and Assessment",
    teams: [
      { kind: "front door", name: "Front Door", perChild: 1 / 850, posts: 8 },
      { kind: "assessment", name: "Assessment", perChild: 6 / 850, posts: 8 },
    ],
  },
  {
    id: "S2",
    name: "Family Safeguarding",
    teams: [
      { kind: "family safeguarding", name: "Family Safeguarding", perChild: 10 / 850, posts: 8 },
      { kind: "disability", name: "Children with Disabilities", perChild: 1 / 850, posts: 7 },
    ],
  },
  {
    id: "S3",
    name: "Children We Care For",
    teams: [
      { kind: "care", name: "Children We Care For", perChild: 6 / 850, posts: 8 },
      { kind: "asylum", name: "Young People Seeking Asylum", perChild: 1 / 850, posts: 8 },
      { kind: "leaving care", name: "Leaving Care", perChild: 3 / 850, posts: 7 },
    ],
  },
  {
    id: "S4",
    name: "Early Help",
    teams: [{ kind: "early help", name: "Early Help", perChild: 3 / 850, posts: 7 }],
  },
  {
    id: "S5",
    name: "Fostering and Adoption",
    teams: [
      { kind: "fostering", name: "Fostering", perChild: 2 / 850, posts: 7 },
      { kind: "adoption", name: "Permanence and Adoption", perChild: 1 / 850, posts: 5 },
    ],
  },
];

const places = [
  "Ashcombe",
  "Brindle",
  "Coldbrook",
  "Dunmere",
  "Elmhurst",
  "Fernleigh",
  "Gorsedown",
  "Hartwell",
  "Ivybridge Park",
  "Larkfield",
];

/** The teams for a number of children. Each name occurs once. */
export function teamsFor(children: number): readonly Team[] {
  return services.flatMap((service, serviceIndex) =>
    service.teams.flatMap(({ kind, name, perChild, posts }, kindIndex) => {
      const count = Math.max(1, Math.round(perChild * children));
      return Array.from({ length: count }, (_, index) => ({
        id: `T${serviceIndex + 1}${kindIndex + 1}${String(index + 1).padStart(2, "0")}`,
        name:
          count === 1
            ? `${name} Team`
            : `${name} ${places[index % places.length]}${index < places.length ? "" : ` ${Math.floor(index / places.length) + 1}`}`,
        service: service.name,
        kind,
        caseHolders: posts,
      }));
    }),
  );
}

/** Writes the organisation tree: the directorate, its services and their teams. */
export function writeDepartments(put: Put, teams: readonly Team[]): void {
  const root = { dept_team_id: "D1", dept_team_name: "Children and Families" };
  put("department", root);
  for (const { id, name } of services)
    put("department", {
      dept_team_id: id,
      dept_team_name: name,
      dept_team_parent_id: root.dept_team_id,
      dept_team_parent_name: root.dept_team_name,
    });
  for (const { id, name, service } of teams)
    put("department", {
      dept_team_id: id,
      dept_team_name: name,
      dept_team_parent_id: services.find((candidate) => candidate.name === service)!.id,
      dept_team_parent_name: service,
    });
}
