import type { Span } from "../demo-options.ts";
import type { Random } from "../seeded-random.ts";
import type { DayNumber } from "../time/days.ts";
import type { Team } from "./teams.ts";

/** One person's time in one post. */
export interface Holder {
  /** "W0042" */
  worker: string;
  from: DayNumber;
  /** The first day after it. Null for a current holder. */
  to: DayNumber | null;
  employment: "Permanent" | "Fixed term" | "Agency";
  fte: number;
  newlyQualified: boolean;
  overseas: boolean;
  reasonLeft: string | null;
}

/** A post of a team with all of its holders. The gaps between them are vacancies. */
export interface Post {
  /** "P0107" */
  id: string;
  title: string;
  /** 2 service manager, 3 team manager, 4 senior practitioner, 5 case holder, 6 qualified without cases. */
  role: 2 | 3 | 4 | 5 | 6;
  team: Team;
  fte: number;
  holders: Holder[];
  /** The post whose vacancy this agency post covers. */
  covers: string | null;
}

/** The posts with their holders, and the number of cases of each worker. */
export interface Workforce {
  posts: readonly Post[];
  /** A case holder of the team on that day; the manager if every post is vacant. */
  caseHolder: (team: Team, day: DayNumber, random: Random) => Holder;
  manager: (team: Team, day: DayNumber) => Holder;
  /** Adds a case to a worker's count, from a day to before another. */
  count: (worker: string, from: DayNumber, to: DayNumber) => void;
  /** The number of the worker's cases on a day. */
  cases: (worker: string, day: DayNumber) => number;
}

const reasons = ["Resignation", "Moved to another authority", "Retirement", "End of contract", "Career break"];

/** Fills the posts of every team over the span, with leavers, vacancies and agency cover. */
export function employ(teams: readonly Team[], { start, today }: Span, random: Random): Workforce {
  const posts: Post[] = [];
  let workers = 0;
  let numbers = 0;
  // Children's histories begin earlier than the extracts.
  const first = start - 365 * 12;

  const nextWorker = () => `W${String((workers += 1)).padStart(4, "0")}`;
  const nextPost = () => `P${String((numbers += 1)).padStart(4, "0")}`;

  function holder(from: DayNumber, to: DayNumber | null, employment: Holder["employment"]): Holder {
    const full = random.chance(0.8);
    return {
      worker: nextWorker(),
      from,
      to,
      employment,
      fte: full ? 1 : random.pick([0.5, 0.6, 0.8]),
      newlyQualified: employment !== "Agency" && random.chance(0.18),
      overseas: random.chance(0.09),
      reasonLeft: to === null ? null : employment === "Agency" ? "End of contract" : random.pick(reasons),
    };
  }

  function addPost(team: Team, title: string, role: Post["role"], stay: number) {
    const post: Post = { id: nextPost(), title, role, team, fte: 1, holders: [], covers: null };
    const cover: Post = { ...post, id: `${post.id}A`, title: `${title} (agency)`, holders: [], covers: post.id };
    for (let day = first - random.between(0, 700); day < today;) {
      const end = day + 90 + random.waiting(stay);
      const left = end > today ? null : end;
      post.holders.push(holder(day, left, random.chance(0.94) ? "Permanent" : "Fixed term"));
      if (left === null) break;
      // Managers are replaced at once, so that every team has one on every day.
      const gap = role === 3 || role === 2 ? 0 : random.between(10, 260);
      if (gap > 60 && random.chance(0.6)) {
        const from = left + random.between(5, 25);
        const to = Math.min(left + gap, today + 1);
        if (from < Math.min(to, today)) cover.holders.push(holder(from, to > today ? null : to, "Agency"));
      }
      day = left + gap;
    }
    posts.push(post);
    if (cover.holders.length > 0) posts.push(cover);
  }

  for (const team of teams) {
    addPost(team, "Team manager", 3, 2600);
    addPost(team, "Senior practitioner", 4, 2400);
    for (let index = 0; index < team.caseHolders; index += 1)
      addPost(team, team.kind === "leaving care" ? "Personal adviser" : "Social worker", 5, 1900);
  }
  for (const service of new Set(teams.map((team) => team.service))) {
    const team = teams.find((candidate) => candidate.service === service)!;
    addPost(team, `Service manager, ${service}`, 2, 3000);
    addPost(team, "Practice development lead", 6, 2500);
  }

  const byTeam = Map.groupBy(posts, (post) => post.team.id);
  const changes = new Map<string, Map<DayNumber, number>>();
  const inPost = (post: Post, day: DayNumber) =>
    post.holders.find(({ from, to }) => from <= day && (to === null || day < to));
  const manager = (team: Team, day: DayNumber): Holder => {
    const post = byTeam.get(team.id)!.find(({ role }) => role === 3)!;
    return inPost(post, day) ?? post.holders[0]!;
  };

  return {
    posts,
    manager,
    caseHolder(team, day, chance) {
      const own = byTeam.get(team.id)!.filter(({ role }) => role === 5 || role === 4);
      const from = chance.between(0, own.length - 1);
      for (let step = 0; step < own.length; step += 1) {
        const found = inPost(own[(from + step) % own.length]!, day);
        if (found) return found;
      }
      return manager(team, day);
    },
    count(worker, from, to) {
      let days = changes.get(worker);
      if (days === undefined) changes.set(worker, (days = new Map()));
      days.set(from, (days.get(from) ?? 0) + 1);
      days.set(to, (days.get(to) ?? 0) - 1);
    },
    cases(worker, day) {
      let held = 0;
      for (const [changed, by] of changes.get(worker) ?? []) if (changed <= day) held += by;
      return held;
    },
  };
}
