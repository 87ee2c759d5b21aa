import type { Span } from "../demo-options.ts";
import type { Put } from "../files/extract-folder.ts";
import type { Random } from "../seeded-random.ts";
import { monthsLater, type DayNumber } from "../time/days.ts";
import type { Holder, Post, Workforce } from "./workforce.ts";

/** Writes the establishment at the end of every month: the holder of each post, vacancies, and the month's leavers. */
export function writeEstablishment(
  put: Put,
  { posts, cases }: Workforce,
  { start, today }: Span,
  random: Random,
): void {
  for (let month = start; monthsLater(month, 1) - 1 <= today; month = monthsLater(month, 1)) {
    const asAt = monthsLater(month, 1) - 1;
    for (const post of posts) {
      const holder = post.holders.findLast(({ from, to }) => from <= asAt && (to === null || to > month));
      // An agency post exists only while it covers a vacancy.
      if (holder === undefined && post.covers !== null) continue;
      put("establishment", { ...postCells(post, asAt), ...(holder && holderCells(holder, post, asAt, cases, random)) });
    }
  }
}

/** The number of a worker's registration with Social Work England. */
export function registration(worker: string): string {
  return `SW9${worker.slice(1).padStart(7, "0")}`;
}

function postCells(post: Post, asAt: DayNumber) {
  return {
    as_at: asAt,
    post_id: post.id,
    post_title: post.title,
    org_role: String(post.role),
    service: post.team.service,
    team: post.team.name,
    fte_established: post.covers === null ? post.fte : 0,
    covers_post_id: post.covers,
  };
}

function holderCells(holder: Holder, { role }: Post, asAt: DayNumber, cases: Workforce["cases"], random: Random) {
  const left = holder.to !== null && holder.to <= asAt;
  const agency = holder.employment === "Agency";
  return {
    worker_id: holder.worker,
    employment_type: holder.employment,
    fte_worked: holder.fte,
    started_on: holder.from,
    ended_on: left ? holder.to : null,
    reason_left: left ? holder.reasonLeft : null,
    newly_qualified: holder.newlyQualified && asAt - holder.from < 365,
    recruited_overseas: holder.overseas,
    cases_held: left || role < 4 || role === 6 ? 0 : Math.max(0, cases(holder.worker, asAt)),
    working_days_lost_12m: agency ? 0 : Math.min(120, random.waiting(random.chance(0.06) ? 60 : 6)),
    retention_scheme: agency ? "Not eligible" : random.chance(0.95) ? "Y" : "N",
    personal_development_plan_on:
      agency || random.chance(0.12) ? null : Math.max(holder.from, asAt - random.between(5, 330)),
  };
}

/** Writes everyone who worked in the span, as in the case-management system. */
export function writeProfessionals(put: Put, { posts, cases }: Workforce, { start, today }: Span): void {
  for (const post of posts)
    for (const holder of post.holders) {
      if (holder.to !== null && holder.to < start - 365 * 12) continue;
      const number = holder.worker.slice(1);
      put("professionals", {
        prof_professional_id: holder.worker,
        prof_staff_id: `HR${number}`,
        prof_professional_name: `Worker ${number}`,
        prof_social_worker_registration_no: registration(holder.worker),
        prof_professional_job_title: post.title,
        prof_professional_caseload: holder.to === null ? Math.max(0, cases(holder.worker, today)) : 0,
        prof_professional_department: post.team.name,
        prof_full_time_equivalency: holder.fte,
        prof_agency_worker_flag: holder.employment === "Agency",
      });
    }
}

const courses = [
  "Safeguarding refresher",
  "Motivational practice",
  "Recording with care",
  "Data protection",
  "Working with risk outside the home",
];

/** Writes the courses that workers in post were due to attend. */
export function writeTraining(put: Put, { posts }: Workforce, { start, today }: Span, random: Random): void {
  for (const post of posts)
    for (const holder of post.holders) {
      if (holder.to !== null && holder.to < start) continue;
      for (const [index, course] of courses.entries()) {
        const due = Math.max(holder.from, start) + 60 + random.between(0, 200);
        if (due > today + 90 || (holder.to !== null && due >= holder.to)) continue;
        const attended = due + random.between(-40, random.chance(0.85) ? 0 : 60);
        put("training", {
          worker_id: holder.worker,
          course,
          due_on: due,
          attended_on: attended <= today && random.chance(0.95) ? attended : null,
          mandatory: index !== 1,
        });
      }
    }
}
