// Mercurius with JIT: two statements over the same views, GraphQL does the rest.
import Fastify from "fastify";
import mercurius from "mercurius";
import { Pool } from "pg";

const [port, url] = process.argv.slice(2);
const pool = new Pool({ connectionString: url, max: 10 });
const figure =
  "value: Float, status: String!, display: String!, numerator: Int, denominator: Int, pending: Int, exempt: Int, rag: String!";

const schema = `
  type Kpi { id: ID!, label: String!, unit: String!, better: String! }
  type Period { start: String!, label: String! }
  type Figure { ${figure}, period: Period! }
  type Row { kpi: Kpi!, figure: Figure!, trend: [Figure!]! }
  type Scorecard { label: String!, rows: [Row!]! }
  type Query { scorecard: Scorecard! }`;

const resolvers = {
  Query: {
    async scorecard() {
      const { rows } = await pool.query({ name: "cells", text: "select * from bench.cell order by position, start" });
      const byKpi = Map.groupBy(rows, (row) => row.kpi);
      return {
        label: rows[0].title,
        rows: [...byKpi.values()].map((cells) => {
          const trend = cells.map((cell) => ({ ...cell, period: { start: cell.start, label: cell.period } }));
          const [{ kpi: id, label, unit, better }] = cells;
          return { kpi: { id, label, unit, better }, figure: trend.at(-1), trend };
        }),
      };
    },
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, jit: 1 });
await app.listen({ port: Number(port), host: "127.0.0.1" });
