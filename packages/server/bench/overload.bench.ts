import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { attacks } from "../src/testing/attack-list.ts";
import { scorecardQuery } from "./bench-views.ts";
import { inAuthority } from "./grown-authority.ts";
import { type Served, startServer } from "./served.ts";

const capacitySeconds = 10;
const seconds = 60;
const times = 10;

/** An answer, with the time from sending to its last byte in milliseconds. */
interface Timed {
  readonly status: number;
  readonly taken: number;
}

/**
 * What the server does with ten times the requests that it can answer, each of them a scorecard that is not cached, and
 * what a simple query takes meanwhile and while somebody sends the list of attacks.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  return inAuthority(85, async (_client, databaseUrl) => {
    const server = await startServer(databaseUrl);
    const agent = new Agent({ keepAlive: true, maxSockets: 200 });
    const ask = (query: string, headers: Readonly<Record<string, string>>) => send(server, agent, query, headers);
    const scorecard = () => ask(scorecardQuery, server.notKept);
    try {
      for (let round = 0; round < 50; round += 1) await scorecard();
      const idle = await medianOf(20, scorecard);
      const idleSimple = await medianOf(50, () => ask("{ dataVersion }", server.withToken));
      const capacity = await capacityOf(scorecard);
      const answers: Promise<Timed>[] = [];
      const began = performance.now();
      while (performance.now() - began < seconds * 1_000) {
        const due = Math.floor(((performance.now() - began) / 1_000) * capacity * times);
        while (answers.length < due) answers.push(scorecard());
        await wait(5);
      }
      const sent = await Promise.all(answers);
      const recovery = await recoveryOf(scorecard, idle);
      const attacked = await whileAttacked(server, agent);
      const good = sent.filter(({ status, taken }) => status === 200 && taken < 2_000).length;
      const shed = sent.filter(({ status, taken }) => status === 503 && taken < 100).length;
      const late = sent.filter(({ status, taken }) => status === 200 && taken >= 2_000).length;
      const lateShed = sent.filter(({ status, taken }) => status === 503 && taken >= 100).length;
      const rows = [
        ["answers with nothing else to do (median, ms)", idle.toFixed(1)],
        ["capacity (answers a second)", capacity.toFixed(0)],
        [`requests sent in ${seconds} s`, number(sent.length)],
        ["answered 200 in under 2 s", number(good)],
        ["answered 200 later", number(late)],
        ["answered 503 in under 100 ms", number(shed)],
        ["answered 503 later", number(lateShed)],
        ["anything else", number(sent.length - good - shed - late - lateShed)],
        ["the longest 200 (ms)", longest(sent, 200)],
        ["the longest 503 (ms)", longest(sent, 503)],
        ["back to normal after (ms)", recovery.toFixed(0)],
        ["a simple query with nothing else to do (median, ms)", idleSimple.toFixed(1)],
        ["a simple query while the attacks are sent (median, ms)", median(attacked).toFixed(1)],
        [`the same, the longest of ${number(attacked.length)} (ms)`, Math.max(...attacked).toFixed(1)],
      ];
      return {
        title: "Ten times the capacity, and attacks",
        columns: ["what", "measured"],
        rows,
        note: `Scorecards without a cached answer, ${times} times as many as the server answers; the server, its database and what sends the requests on the same cores. Must hold: every answer a 200 in under 2 s or a 503 in under 100 ms; normal within 5 s; a simple query during attacks within 250 ms.`,
      };
    } finally {
      agent.destroy();
      await server.stop();
    }
  });
}

/** How many answers come each second with as many requests under way as the database has connections. */
async function capacityOf(ask: () => Promise<Timed>): Promise<number> {
  const until = performance.now() + capacitySeconds * 1_000;
  let answered = 0;
  await Promise.all(
    Array.from({ length: 10 }, async () => {
      while (performance.now() < until) if ((await ask()).status === 200) answered += 1;
    }),
  );
  return answered / capacitySeconds;
}

/** How long it takes until ten answers one after the other come in twice the time of an idle server, in milliseconds. */
async function recoveryOf(ask: () => Promise<Timed>, idle: number): Promise<number> {
  const began = performance.now();
  for (let inRow = 0; inRow < 10;) {
    const { status, taken } = await ask();
    inRow = status === 200 && taken < idle * 2 + 20 ? inRow + 1 : 0;
    if (performance.now() - began > 60_000) return Infinity;
  }
  return performance.now() - began;
}

/** The times of simple queries while another caller sends the list of attacks, five at a time, in milliseconds. */
async function whileAttacked(server: Served, agent: Agent): Promise<number[]> {
  const bodies = attacks.flatMap(({ body, query, variables, operationName, as = "director", method = "POST" }) =>
    as === "director" && method === "POST" ? [body ?? JSON.stringify({ query, variables, operationName })] : [],
  );
  let over = false;
  const attacking = Promise.all(
    Array.from({ length: 5 }, async (_, lane) => {
      for (let round = 0; round < 3; round += 1)
        for (let index = lane; index < bodies.length; index += 5)
          await sendBody(server, agent, bodies[index]!, server.withToken);
    }),
  ).finally(() => (over = true));
  const taken: number[] = [];
  while (!over) taken.push((await send(server, agent, "{ dataVersion }", server.withToken)).taken);
  await attacking;
  return taken;
}

function send(server: Served, agent: Agent, query: string, headers: Readonly<Record<string, string>>): Promise<Timed> {
  return sendBody(server, agent, JSON.stringify({ query }), headers);
}

function sendBody(
  { url }: Served,
  agent: Agent,
  body: string | Buffer,
  headers: Readonly<Record<string, string>>,
): Promise<Timed> {
  return new Promise((resolve) => {
    const began = performance.now();
    const done = (status: number) => resolve({ status, taken: performance.now() - began });
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      response.resume().on("end", () => done(response.statusCode ?? 0));
    });
    sent.on("error", () => done(0)).end(body);
  });
}

async function medianOf(count: number, ask: () => Promise<Timed>): Promise<number> {
  const taken: number[] = [];
  for (let index = 0; index < count; index += 1) taken.push((await ask()).taken);
  return median(taken);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function longest(answers: readonly Timed[], status: number): string {
  return Math.max(0, ...answers.filter((each) => each.status === status).map(({ taken }) => taken)).toFixed(0);
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
