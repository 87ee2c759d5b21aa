import type { BrokenGlassQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";

type Broken = BrokenGlassQuery["brokenGlass"][number];

const moved = "The family moved to the east team this morning, and the mother is at the door of our office.";

/** The six situations of broken glass, all invented. */
export const brokenGlassFixtures: Fixtures<Record<string, never>, BrokenGlassQuery> = {
  ok: { data: waiting(broken("7"), broken("5", { viewer: "An invented auditor", role: "Quality assurance" })) },
  empty: { data: waiting() },
  suppressed: { data: waiting(broken("4", { reason: "Night duty" })) },
  stale: { data: waiting(broken("3", { openedAt: "2024-11-02T08:00:00Z", endsAt: "2024-11-02T09:00:00Z" })) },
  restated: { data: waiting(broken("2", { reason: `${moved} `.repeat(5) })) },
  error: { error: "The service did not answer. Check the connection, then try again." },
};

function broken(id: string, parts: Partial<Broken> = {}): Broken {
  return {
    __typename: "BreakGlass",
    id,
    viewer: "An invented manager",
    role: "Team manager",
    reason: moved,
    openedAt: "2026-11-20T09:30:05Z",
    endsAt: "2026-11-20T10:30:05Z",
    ...parts,
  };
}

function waiting(...brokenGlass: Broken[]): BrokenGlassQuery {
  return { __typename: "Query", brokenGlass };
}
