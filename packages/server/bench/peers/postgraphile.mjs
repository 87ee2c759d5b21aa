// PostGraphile 5 over the same views: rows of the scorecard, and the months of each by the KPI's key.
import { createServer } from "node:http";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { postgraphile } from "postgraphile";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";

const [port, url] = process.argv.slice(2);
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: url, schemas: ["bench"] })],
  grafserv: { graphqlPath: "/graphql", watch: false },
  grafast: { explain: false },
});
const server = createServer();
const served = pgl.createServ(grafserv);
await served.addTo(server);
server.listen(Number(port), "127.0.0.1");
