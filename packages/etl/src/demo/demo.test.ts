import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defaultOptions, type DemoOptions } from "./demo-options.ts";
import type { Fault } from "./files/fault.ts";
import { findFaults, readAuthority, type ReadRows, readRows } from "./testing/find-faults.ts";
import { isoDay, dayNumber } from "./time/days.ts";
import { addWorkingDays } from "./time/working-days.ts";
import { writeDemo } from "./write-demo.ts";

const folder = mkdtempSync(join(tmpdir(), "demo-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a demo and returns its folder. */
function written(name: string, options: Partial<DemoOptions>): string {
  const out = join(folder, name);
  for (const { rows } of writeDemo({ ...defaultOptions, children: 40, years: 3, ...options, out }))
    expect(rows).toBeGreaterThan(1000);
  return out;
}

function digest(out: string): string {
  const sum = createHash("sha256");
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
  expect(new Set(files.map((file) => extname(file)))).toEqual(new Set([".csv", ".xlsx", ".xml", ".json"]));
  for (const file of files.toSorted()) sum.update(file).update(readFileSync(join(out, file)));
  return sum.digest("hex");
}

function faultsOf(out: string): Fault[] {
  return (JSON.parse(readFileSync(join(out, "faults.json"), "utf8")) as { faults: Fault[] }).faults;
}

test("the same seed gives the same bytes, another seed gives others", () => {
  const first = digest(written("one", { seed: 7 }));
  expect(digest(written("again", { seed: 7 }))).toBe(first);
  expect(digest(written("other", { seed: 8 }))).not.toBe(first);
});

test("without dirt nothing is wrong", async () => {
  const out = written("clean", { dirt: 0 });
  expect(faultsOf(out)).toEqual([]);
  expect(findFaults(await readAuthority(out), "2026-10-31")).toEqual([]);
});

test("with dirt the planted faults are wrong, every one of them, and nothing else", async () => {
  const out = written("dirty", { dirt: 0.02 });
  const planted = faultsOf(out);
  expect(findFaults(await readAuthority(out), "2026-10-31")).toEqual(
    planted.map(({ file, part, row, code }) => [file, part ?? [], row, code].flat().join("|")).toSorted(),
  );
  expect(new Set(planted.map(({ code }) => code))).toEqual(
    new Set([
      "not-a-date",
      "not-a-time",
      "future-date",
      "wrong-order",
      "before-birth",
      "unknown-code",
      "missing-value",
      "not-a-number",
      "out-of-range",
      "not-yes-or-no",
      "scientific-notation",
      "orphan",
      "own-audit",
      "duplicate-row",
      "duplicate-key",
    ]),
  );
  const rows = [...(await readAuthority(out)).values()].reduce((sum, file) => sum + file.length, 0);
  expect(planted.length / rows).toBeGreaterThan(0.017);
  expect(planted.length / rows).toBeLessThan(0.023);
});

test("several authorities are others, each in its own folder", () => {
  const out = written("several", { authorities: 2, children: 10, years: 1 });
  expect(digest(join(out, "authority-001"))).not.toBe(digest(join(out, "authority-002")));
});

test("no registers, households or placements hold more than they can", async () => {
  const files = await readAuthority(join(folder, "clean"));
  const placements = Map.groupBy(files.get("ssd_cla_placement.csv")!, (row) => row["clap_person_id"]!);
  const places = new Map(
    files.get("foster_households.csv")!.map((row) => [row["household_id"]!, Number(row["approved_places"])]),
  );
  const open = new Map<string, number>();
  for (const [child, own] of placements) {
    own.sort((one, other) =>
      one["clap_cla_placement_start_date"]!.localeCompare(other["clap_cla_placement_start_date"]!),
    );
    const starts = own.map((row) => row["clap_cla_placement_start_date"]);
    expect(
      own.slice(0, -1).map((row) => row["clap_cla_placement_end_date"]),
      child,
    ).toEqual(starts.slice(1));
    const last = own.at(-1)!;
    const reference = last["clap_cla_placement_urn"]!;
    if (last["clap_cla_placement_end_date"] === "" && reference.startsWith("H"))
      open.set(reference, (open.get(reference) ?? 0) + 1);
  }
  expect(open.size).toBeGreaterThan(5);
  for (const [household, children] of open) expect(children, household).toBeLessThanOrEqual(places.get(household)!);
});

test("the yearly returns tell of the same children and days as the case-management system", async () => {
  const files = await readAuthority(join(folder, "clean"));
  const episodes = new Map(
    files
      .get("ssd_cla_episodes.csv")!
      .map((row) => [`${row["clae_person_id"]}|${row["clae_cla_episode_start_date"]}`, row]),
  );
  for (const year of [2023, 2024, 2025]) {
    const header = files.get(`ssda903/${year}-header.csv`)!;
    const children = new Set(header.map((row) => row["CHILD"]!));
    expect(children.size).toBe(header.length);
    expect(new Set(header.map((row) => row["SEX"]))).toEqual(new Set(year < 2024 ? ["1", "2"] : ["M", "F"]));
    const rows = files.get(`ssda903/${year}-episodes.csv`)!;
    expect(rows.some((row) => row["PLACE"] === (year < 2024 ? "K3" : "H5"))).toBe(false);
    for (const row of rows) {
      expect(children).toContain(row["CHILD"]);
      const same = episodes.get(`${row["CHILD"]}|${isoOf(row["DECOM"]!)}`)!;
      expect(same["clae_cla_episode_start_reason"]).toBe(row["RNE"]);
      expect(["", same["clae_cla_episode_ceased_date"]]).toContain(isoOf(row["DEC"]!));
    }
  }
});

test("the lists of an inspection and the censuses tell of the same children and workers", async () => {
  const files = await readAuthority(join(folder, "clean"));
  const born = new Map(files.get("ssd_person.csv")!.map((row) => [row["pers_person_id"]!, row["pers_dob"]!]));
  for (let list = 1; list <= 10; list += 1) {
    const rows = files.get(`annex_a.xlsx|List ${list}`)!;
    expect(rows.length, `list ${list}`).toBeGreaterThan(0);
    for (const row of rows) expect(row["date_of_birth"]).toBe(born.get(row["child_unique_id"]!));
  }
  const open = files.get("ssd_cla_episodes.csv")!.filter((row) => row["clae_cla_episode_ceased_date"] === "");
  const listed = files.get("annex_a.xlsx|List 8")!.filter((row) => row["ceased_date"] === "");
  expect(new Set(listed.map((row) => row["child_unique_id"]))).toEqual(
    new Set(open.map((row) => row["clae_person_id"])),
  );

  const referrals = files.get("ssd_cin_episodes.csv")!.filter((row) => {
    const closed = row["cine_close_date"]!;
    return row["cine_referral_date"]! <= "2026-03-31" && (closed === "" || closed >= "2025-04-01");
  });
  const census = files.get("cin_census_2026.xml|cin_census_referrals")!;
  expect(new Set(census.map((row) => `${row["LAchildID"]} ${row["CINreferralDate"]}`))).toEqual(
    new Set(referrals.map((row) => `${row["cine_person_id"]} ${row["cine_referral_date"]}`)),
  );
  const registered = new Set(
    files.get("ssd_professionals.csv")!.map((row) => row["prof_social_worker_registration_no"]!),
  );
  const workers = files.get("workforce_census_2026.xml|workforce_census_workers")!;
  expect(workers.length).toBeGreaterThan(30);
  for (const row of workers) expect(registered).toContain(row["SWENo"]);
});

test("the workforce census has the social workers of the establishment, in post and agency, and no personal adviser", async () => {
  const files = await readAuthority(join(folder, "clean"));
  const day = "2026-09-30";
  const posts = files.get("establishment.csv")!.filter((row) => row["as_at"] === day && row["worker_id"] !== "");
  expect(posts.some((row) => row["post_title"]!.startsWith("Personal adviser"))).toBe(true);
  const workers = files.get("workforce_census_2026.xml|workforce_census_workers")!;
  for (const [flag, isAgency] of [
    ["0", false],
    ["1", true],
  ] as const) {
    const listed = posts.filter(
      (row) =>
        !row["post_title"]!.startsWith("Personal adviser") &&
        (row["employment_type"] === "Agency") === isAgency &&
        (row["ended_on"] === "" || row["ended_on"]! > day),
    );
    const counted = workers.filter((row) => row["AgencyWorker"] === flag && row["RoleEndDate"] === "");
    const sum = (rows: ReadRows, column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect(sum(counted, "FTE30")).toBeCloseTo(sum(listed, "fte_worked"));
  }
});

test("a child adopted by a former carer has the day it came to that carer", async () => {
  const files = await readAuthority(join(folder, "clean"));
  const adopted = files
    .get("ssd_permanence.csv")!
    .filter(
      (row) => row["perm_permanence_order_type"] === "Adoption" && /^[1Yy]/.test(row["perm_adopted_by_carer_flag"]!),
    );
  expect(adopted.length).toBeGreaterThan(0);
  for (const row of adopted) expect(row["perm_placed_foster_carer_date"]).toMatch(/^\d/);
});

/** "2026-10-31" for "31/10/2026". A blank stays blank. */
function isoOf(text: string): string {
  return text.split("/").toReversed().join("-");
}

test("a day that is not open is no working day", () => {
  // Good Friday and Easter Monday 2026 are bank holidays.
  expect(isoDay(addWorkingDays(dayNumber("2026-04-02"), 1))).toBe("2026-04-07");
});

let large: Map<string, ReadRows>;
beforeAll(async () => {
  const out = written("large", { children: 850, years: 2, dirt: 0 });
  const wanted = ["ssd_cla_episodes", "ssd_missing", "ssd_cla_health", "ssd_cin_episodes"].map((name) => `${name}.csv`);
  large = new Map([...wanted, "health_assessment_bookings.csv"].map((file) => [file, readRows(out, file)]));
  large.set("audits", (await readAuthority(out, /^audits/)).get("audits.xlsx|Audits")!);
});

const inYear = (day: string | undefined) => day !== undefined && day >= "2025-10-01" && day < "2026-10-01";

test("at 850 children the totals are near those of the reports", () => {
  const episodes = large.get("ssd_cla_episodes.csv")!;
  const cared = new Set(
    episodes.filter((row) => row["clae_cla_episode_ceased_date"] === "").map((row) => row["clae_person_id"]),
  );
  expect(Math.abs(cared.size - 865)).toBeLessThan(75);
  const audits = large.get("audits")!.filter((row) => inYear(row["completed_on"])).length / 4;
  expect(Math.abs(audits - 80)).toBeLessThan(10);
  const missing =
    large.get("ssd_missing.csv")!.filter((row) => inYear(row["miss_missing_episode_start_date"])).length / 12;
  expect(Math.abs(missing - 283)).toBeLessThan(60);
});

test("initial health assessments are in time for 20 to 64 in 100, up and down from month to month", () => {
  const entered = new Map(
    large.get("ssd_cla_episodes.csv")!.map((row) => [row["clae_person_id"]!, row["clae_entered_care_date"]!]),
  );
  const bookings = large
    .get("health_assessment_bookings.csv")!
    .filter((row) => row["kind"] === "Initial" && row["attended_on"] !== "");
  const months = Map.groupBy(bookings, (row) => entered.get(row["child_id"]!)!.slice(0, 7));
  const shares = [...months]
    .filter(([month]) => month >= "2024-10" && month <= "2026-08")
    .map(([, rows]) => {
      const inTime = rows.filter(
        (row) => dayNumber(row["attended_on"]!) <= addWorkingDays(dayNumber(entered.get(row["child_id"]!)!), 20),
      );
      return inTime.length / rows.length;
    });
  expect(Math.min(...shares)).toBeLessThan(0.36);
  expect(Math.max(...shares)).toBeGreaterThan(0.5);
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.3);
});
