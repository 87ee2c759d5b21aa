import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { TestApi } from "./api.ts";

/** Children in care and workers, by the team that holds them: East is `T1`, West is `T2`. C9 and W9 are in neither. */
export const inTeams = {
  T1: { children: ["C2", "C4"], workers: ["W1", "W3"] },
  T2: { children: ["C1", "C5", "C6"], workers: ["W2", "W4"] },
  none: { children: ["C9"], workers: ["W9"] },
} as const;

const everybody = Object.entries(inTeams);
const children = everybody.flatMap(([team, held]) => held.children.map((id) => ({ id, team })));
const workers = everybody.flatMap(([team, held]) => held.workers.map((id) => ({ id, team })));

const files: Readonly<Record<string, readonly string[]>> = {
  "ssd_department.csv": [
    "dept_team_id,dept_team_name,dept_team_parent_id,dept_team_parent_name",
    "T1,East,S1,Corporate parenting",
    "T2,West,S1,Corporate parenting",
  ],
  "ssd_person.csv": ["pers_person_id,pers_sex,pers_dob", ...children.map(({ id }) => `${id},F,2012-05-01`)],
  "ssd_involvements.csv": [
    "invo_involvements_id,invo_professional_id,invo_professional_team,invo_person_id,invo_involvement_start_date,invo_involvement_end_date",
    ...children
      .filter(({ team }) => team !== "none")
      .map(({ id, team }) => `I${id},W${team},${team},${id},2022-01-01,`),
  ],
  "ssd_cla_placement.csv": [
    "clap_cla_placement_id,clap_person_id,clap_cla_placement_start_date,clap_cla_placement_end_date,clap_cla_placement_type,clap_cla_placement_provider",
    ...children.map(({ id }) => `P${id},${id},2022-01-01,,U6,PR1`),
  ],
  "ssd_legal_status.csv": [
    "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,lega_legal_status_end_date",
    ...children.map(({ id }) => `L${id},${id},C2,2022-01-01,`),
  ],
  "ssd_cla_health.csv": [
    "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,clah_health_check_status",
    ...children.map(({ id }) => `H${id},${id},Health Assessment,2022-02-10,Completed`),
  ],
  "ssd_cla_episodes.csv": [
    "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,clae_cla_placement_id,clae_entered_care_date",
    ...children.map(({ id }) => `E${id},${id},2022-01-01,S,,,K${id},P${id},2022-01-01`),
  ],
  "ssd_professionals.csv": [
    "prof_professional_id,prof_professional_department",
    ...workers.map(({ id, team }) => `${id},${team === "none" ? "" : team}`),
  ],
  "training.csv": [
    "worker_id,course,due_on,attended_on,mandatory",
    ...workers.map(({ id }) => `${id},Safeguarding,2023-10-06,,Yes`),
    // Not a day, so the row is refused.
    "W1,Fire safety,soon,,Yes",
  ],
};

/** Loads two teams of a service with the children and workers of `inTeams`, as of the last day of October 2023. */
export async function loadTwoTeams(api: TestApi): Promise<void> {
  const folder = path.join(api.dataDir, "two-teams");
  await mkdir(folder, { recursive: true });
  for (const [name, lines] of Object.entries(files)) await writeFile(path.join(folder, name), `${lines.join("\n")}\n`);
  await api.load("--as-at", "2023-10-31", "--count-last", folder);
}
