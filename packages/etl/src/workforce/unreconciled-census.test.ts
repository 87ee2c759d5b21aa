import { afterAll, expect, test } from "vitest";
import { openWorkbench } from "../testing/workbench.ts";

const bench = await openWorkbench();
afterAll(() => bench.close());

const worker = (number: string, fte: number, more = "") =>
  `<CSWWWorker><AgencyWorker>0</AgencyWorker><SWENo>${number}</SWENo><RoleStartDate>2020-01-06</RoleStartDate><FTE30>${fte}</FTE30>${more}</CSWWWorker>`;

const census = (...workers: string[]) =>
  [
    "<Message><Header><CollectionDetails><ReferenceDate>2025-09-30</ReferenceDate></CollectionDetails></Header>",
    "<LALevelVacancies><NumberOfVacancies>0</NumberOfVacancies></LALevelVacancies>",
    ...workers,
    "</Message>",
  ].join("\n");

const establishment = [
  "as_at,post_id,post_title,org_role,service,team,fte_established,worker_id,employment_type,fte_worked",
  "2025-09-30,P1,Social worker,5,Care,West,1,W1,Permanent,1",
  "2025-09-30,P2,Team manager,3,Care,West,1,W2,Permanent,0.8",
  "2025-09-30,P3,Personal adviser,5,Care,West,1,W3,Permanent,1",
  "2025-09-30,P4,Social worker,5,Care,West,0,W4,Agency,1",
];

const load = async (name: string, content: string) => bench.load(await bench.write(name, content));

test("a census that counts other social workers than the establishment of its month is told, until it does not", async () => {
  await load("establishment.csv", establishment.join("\n"));
  const findingsOf = ({ findings }: Awaited<ReturnType<typeof load>>) =>
    findings.filter(({ check }) => check === "census-and-establishment-differ");
  const wrong = findingsOf(await load("census.xml", census(worker("SW1", 1), worker("SW2", 0.8), worker("SW3", 1))));
  expect(wrong).toHaveLength(1);
  expect(wrong[0]!.message).toContain("2.8");
  expect(wrong[0]!.message).toContain("1.8");
  const left = "<RoleEndDate>2025-09-30</RoleEndDate>";
  const right = await load("census.xml", census(worker("SW1", 1), worker("SW2", 0.8), worker("SW3", 0, left)));
  expect(findingsOf(right)).toEqual([]);
  const { rows } = await bench.client.query("select from finding where check_id = 'census-and-establishment-differ'");
  expect(rows).toEqual([]);
});
