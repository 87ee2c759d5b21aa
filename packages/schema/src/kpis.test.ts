import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { dayBefore } from "./words/day.ts";
import {
  inCareWords,
  openPlanWords,
  periodOfCareWords,
  populationWords,
  sameCarerWords,
  timedFromReferralWords,
} from "./declare/definition-words.ts";
import { definitionsOf, type Kpi } from "./declare/kpi.ts";
import { countingRules } from "./engine/counting/rules-of-kpi.ts";
import { kpis } from "./kpis.ts";

const files = await Promise.all(
  globSync("**/*.kpi.ts", { cwd: import.meta.dirname }).map(async (file) => ({
    name: path.basename(file, ".kpi.ts"),
    exports: (await import(new URL(`./${file}`, import.meta.url).href)) as Readonly<Record<string, Kpi>>,
  })),
);

test("the list has every KPI that a KPI file exports, once, and ids are unique", () => {
  const exported = files.flatMap((file) => Object.values(file.exports));
  expect(kpis.filter((kpi) => !exported.includes(kpi)).map((kpi) => kpi.id)).toEqual([]);
  expect(kpis.map((kpi) => kpi.id).toSorted()).toEqual(exported.map((kpi) => kpi.id).toSorted());
  expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(kpis.length);
});

test("a KPI file has the name of its KPI; where it has several, each id begins with the name", () => {
  for (const { name, exports } of files) {
    const ids = Object.values(exports).map((kpi) => kpi.id);
    const isNamed = (id: string) => id === name || (ids.length > 1 && id.startsWith(`${name}-`));
    expect(ids.filter((id) => !isNamed(id))).toEqual([]);
    const constants = ids.map((id) => `${id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Kpi`);
    expect(Object.keys(exports).toSorted(), name).toEqual(constants.toSorted());
  }
});

test("a context measure has no target, since it is never judged", () => {
  expect(kpis.filter((kpi) => kpi.better === "NEITHER" && kpi.targets.length > 0).map((kpi) => kpi.id)).toEqual([]);
});

test("versions of a definition follow one another without a gap, and each but the first has what changed", () => {
  for (const kpi of kpis) {
    const all = definitionsOf(kpi);
    expect(
      all.map(({ version }) => version),
      kpi.id,
    ).toEqual(all.map((_, place) => place + 1));
    for (const [place, { validFrom, changed, validUntil }] of all.entries()) {
      expect([validFrom === null, changed === null], kpi.id).toEqual([place === 0, place === 0]);
      expect(validUntil, kpi.id).toBe(place === all.length - 1 ? null : dayBefore(all[place + 1]!.validFrom!));
    }
  }
});

test("a percentage that we work out is printed with one decimal: only a publisher's own may have fewer", () => {
  const all = kpis.flatMap(definitionsOf).filter(({ unit }) => unit === "PERCENT");
  expect(all.filter(({ decimals }) => decimals !== 1).map(({ id }) => id)).toEqual([]);
});

test("every definition is a sentence, and every KPI has a source, and is published somewhere or counted", () => {
  for (const kpi of kpis) {
    expect(kpi.definition, kpi.id).toMatch(/^[A-Z].*\.$/s);
    expect(kpi.source, kpi.id).not.toBe("");
    expect(kpi.published.length > 0 || kpi.counted !== null, kpi.id).toBe(true);
  }
});

test("no sentence of a definition has more than 25 words", () => {
  const sentences = kpis
    .flatMap(definitionsOf)
    .flatMap(({ id, definition }) => definition.split(/(?<=[.?!]) (?=[A-Z"])/).map((sentence) => ({ id, sentence })));
  expect(sentences.filter(({ sentence }) => sentence.split(" ").length > 25)).toEqual([]);
});

/** What a definition has to say for an analyst to count the figure again, as texts or patterns. */
function owedWords({ unit, counted }: Kpi): (string | RegExp)[] {
  const cohort = counted?.cohort.id ?? "";
  const asked = `${cohort} ${counted?.of} ${counted?.met}`;
  const inCare =
    /^(children-we-care-for|care-in-the-year|care-planning|care-visits-due|care-reviews-due|initial-health-assessments-open|care-health|placement-stability|school-absence)$/;
  return [
    ...(unit === "PERCENT" ? [/as a share of|than 100/] : []),
    ...(unit === "RATE_PER_10K" && counted !== null ? [populationWords] : []),
    ...(counted?.pending === undefined ? [] : ["pending"]),
    ...(counted?.exempt === undefined ? [] : ["exempt"]),
    ...(inCare.test(cohort) ? [inCareWords] : []),
    ...(/placement-moves|is_permanent|settled_since|placements >= 3/.test(asked) ? [sameCarerWords] : []),
    ...(/initial-health|care-reviews-due|adopted|placement-moves|second_review|permanen(t$|ce_plan)|settled_since/.test(
      asked,
    )
      ? [periodOfCareWords]
      : []),
    ...(cohort === "assessments" ? [timedFromReferralWords] : []),
    ...(counted === null ? [] : [counted.cohort.teamOf]),
    ...(/^(children-on-plans|cp-visits-due|cp-reviews-due)$/.test(cohort) ? [openPlanWords] : []),
  ];
}

test("a definition says whom it is a share of, which population a rate has, who is pending or exempt, who counts on a day, and whose team a case is of", () => {
  for (const kpi of kpis) {
    const said = (words: string | RegExp) =>
      typeof words === "string" ? kpi.definition.includes(words) : words.test(kpi.definition);
    expect(
      owedWords(kpi).filter((words) => !said(words)),
      kpi.id,
    ).toEqual([]);
  }
});

test("a definition names each code of the returns that it counts by", () => {
  const isCode = /^(PN\d|[A-Z]{2,6}|[UKPZHV]\d|PR\d)$/;
  for (const kpi of kpis) {
    const codes = countingRules(kpi).flatMap((rule) => (rule.kind === "CODES" ? rule.codes : []));
    // A range says its ends: PN1 to PN7.
    const inner = /^PN[2-6]$/;
    const wanted = codes.filter((code) => isCode.test(code) && !inner.test(code));
    expect(
      wanted.filter((code) => !kpi.definition.includes(code)),
      kpi.id,
    ).toEqual([]);
  }
});

test("every KPI that is counted has a worked example: its id is in a test that counts hand-countable cases", () => {
  const examples = globSync("**/*.test.ts", { cwd: import.meta.dirname })
    .map((file) => readFileSync(path.join(import.meta.dirname, file), "utf8"))
    .filter((text) => text.includes("openWorkedExamples()"));
  const without = kpis.filter(
    ({ id, counted }) => counted !== null && !examples.some((text) => text.includes(`"${id}"`)),
  );
  expect(without.map(({ id }) => id)).toEqual([]);
});
