// The one door to every command of the project: `npm start`, `npm test` and their like all come through here.
// Only syntax that an old Node can read stands in this file, so that a Node that is too old is told so calmly.
const [task = "", ...args] = process.argv.slice(2);

const tasks = {
  start: () => import("./tasks/start.mjs"),
  dev: () => import("./tasks/dev.mjs"),
  test: () => import("./tasks/test.mjs"),
  check: () => import("./tasks/check.mjs"),
  bench: () => import("./tasks/bench.mjs"),
  etl: () => import("./tasks/etl.mjs"),
  fix: () => import("./tasks/fix.mjs"),
};

if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Children First needs Node 20 or later; this is Node ${process.versions.node}.`);
  console.error("Install a current Node (it brings npm with it), then run the same command again.");
  process.exit(1);
}

const load = Object.entries(tasks).find(([name]) => name === task)?.[1];
if (load === undefined) {
  console.error(`There is no command "${task}". The commands are: ${Object.keys(tasks).join(", ")}.`);
  process.exit(1);
}

const { Failure, Stopped } = await import("./process.mjs");
try {
  const { run } = await load();
  process.exitCode = await run(args);
} catch (error) {
  if (error instanceof Stopped) process.exitCode = error.exitCode;
  else if (error instanceof Failure) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else throw error;
}
