import { setup } from "@children-first/schema/testing-setup";
import { testApi } from "../src/testing/api.ts";
import { signedInAs } from "../src/testing/test-issuer.ts";
import { loadAuthority } from "./grown-authority.ts";

const children = 850;
const requests = 20;
const limit = 300;
const headers = { ...signedInAs("team-manager"), "x-purpose": "Measuring the worklist" };

/** How long the API takes to return the first page of the worklist of every KPI, which is never cached. */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  const end = await setup();
  const api = await testApi({ cache: true });
  try {
    await loadAuthority(api.databaseUrl, children);
    const measured = async (name: string, asked: string): Promise<string[]> => {
      const times: number[] = [];
      let actions = 0;
      for (let index = 0; index < requests; index += 1) {
        const started = performance.now();
        const { data, errors } = await api.ask(
          `{ requiredActions(${asked}) {
          edges { node { id subject dueOn state daysLate kpi { id label } orgUnit { name } } } total { value } } }`,
          {},
          headers,
        );
        times.push(performance.now() - started);
        actions = data?.requiredActions.total.value ?? 0;
        if (errors !== undefined || actions === 0) throw new Error(`There is no worklist: ${JSON.stringify(errors)}`);
      }
      const [first = 0, ...rest] = times;
      const sorted = rest.toSorted((one, other) => one - other);
      return [
        name,
        String(actions),
        ...[first, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((ms) => ms.toFixed(0)),
      ];
    };
    return {
      title: `The worklist of every KPI, of ${children} children`,
      columns: ["", "actions", "first (ms)", "median (ms)", "slowest but the first (ms)"],
      rows: [
        await measured("requiredActions, the first 50", "first: 50"),
        await measured("the same, due within 366 days, the first 1,000", "first: 1000, dueWithinDays: 366"),
      ],
      note: `Over HTTP, ${requests} requests one after the other; people's records are never cached. Must hold: a median under ${limit} ms for the first 50.`,
    };
  } finally {
    await api.close();
    await end();
  }
}
