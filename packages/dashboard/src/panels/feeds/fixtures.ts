import type { FeedsQuery } from "../../gql/graphql.ts";
import type { Fixtures } from "../../panel.ts";
import { inventedKpis } from "../../gallery/invented-kpis.ts";
import { inventedLoad } from "../../gallery/invented-loads.ts";
import type { Feed } from "./by-urgency.ts";

const statistics = feed("dfe-statistics", {
  state: "LATE",
  dueOn: "2026-11-02",
  lastLoad: lastLoad(11, "referrals_2013_to_2025.csv", { asAt: "2025-11-02T00:00:00Z" }),
  refusedLoad: inventedLoad(4, "workforce.csv", { status: "REFUSED" }),
  kpis: kpisOf("HELP_AND_PROTECTION", "CARE", "WORKFORCE"),
});
const fostering = feed("ofsted-fostering", {
  owner: "Fostering service",
  state: "DUE",
  dueOn: "2026-12-01",
  lastLoad: lastLoad(12, "fostering_2024_25.csv", {
    asAt: "2025-12-01T00:00:00Z",
    redeliveredAt: "2026-11-27T08:00:00Z",
  }),
  kpis: kpisOf("FOSTERING"),
});
const audits = feed("published-audit-grades", {
  owner: "Quality assurance team",
  lastLoad: lastLoad(13, "audit-grades.csv"),
  kpis: kpisOf("AUDITS"),
});
const populations = feed("populations", {
  dueOn: "2027-07-15",
  lastLoad: lastLoad(14, "population_2012_to_2024.csv", { rowsRefused: 3, status: "LOADED_WITH_REFUSALS" }),
  kpis: kpisOf("CARE"),
});
const never = [
  feed("ssd-person", { state: "NEVER" }),
  feed("ssd-contacts", { state: "NEVER", kpis: kpisOf("HELP_AND_PROTECTION") }),
  feed("ssd-cla-episodes", { state: "NEVER" }),
];
const refusedBeforeAny = feed("ssd-person", {
  state: "NEVER",
  refusedLoad: inventedLoad(4, "person.csv", { status: "REFUSED" }),
});

/** The six situations of the feeds, with invented loads. */
export const feedsFixtures: Fixtures<Record<string, never>, FeedsQuery> = {
  ok: { data: answer(...never, audits, populations, fostering, statistics) },
  empty: { data: answer() },
  suppressed: { data: answer(refusedBeforeAny, ...never.slice(1)) },
  stale: { data: answer(statistics, { ...fostering, state: "LATE", dueOn: "2025-12-01" }) },
  restated: { data: answer(populations) },
  error: { error: "The service did not answer. Check the connection, then try again." },
};

function answer(...feeds: Feed[]): FeedsQuery {
  return { __typename: "Query", feeds };
}

/** A load that a feed shows as its last. `redeliveredAt`: when the file came again. */
function lastLoad(
  id: number,
  file: string,
  { redeliveredAt = null, ...some }: Parameters<typeof inventedLoad>[2] & { redeliveredAt?: string | null } = {},
): Feed["lastLoad"] {
  return { ...inventedLoad(id, file, some), redeliveredAt };
}

function feed(loader: string, some: Partial<Feed>): Feed {
  return {
    __typename: "Feed",
    loader,
    owner: "Performance and intelligence",
    state: "FRESH",
    dueOn: null,
    lastLoad: null,
    refusedLoad: null,
    kpis: [],
    ...some,
  };
}

function kpisOf(...domains: string[]): Feed["kpis"] {
  return inventedKpis
    .filter((kpi) => domains.includes(kpi.domain))
    .map(({ id, label }) => ({ __typename: "Kpi", id, label }));
}
