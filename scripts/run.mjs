// Runs every command of the project: `npm start`, `npm test` and the others. It holds only syntax that an old Node can
// read, so that a Node that is too old prints a message.
const [name = "", ...args] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Children First needs Node 20 or later; this is Node ${process.versions.node}.`);
  console.error("Install a current Node (it brings npm with it), then run the same command again.");
  process.exit(1);
}

const { commandList, commands, helpOf } = await import("./commands.mjs");
const command = commands.find((one) => one.name === name);
if (command === undefined) {
  console.error(`There is no command "${name}". The commands are:\n${commandList()}`);
  process.exit(1);
}
// These command lines have their own help.
if (name !== "etl" && name !== "access" && args.some((word) => word === "--help" || word === "-h")) {
  console.log(helpOf(command));
  process.exit(0);
}
if (command.words === undefined && args.length > 0) {
  console.error(`${command.call} takes no "${args[0]}".\n\n${helpOf(command)}`);
  process.exit(1);
}

const { Failure, Stopped } = await import("./process.mjs");
try {
  const { run } = await command.load();
  process.exitCode = await run(args);
} catch (error) {
  if (error instanceof Stopped) process.exitCode = error.exitCode;
  else if (error instanceof Failure) {
    console.error(error.message);
    process.exitCode = error.exitCode;
  } else if (error instanceof Error && "syscall" in error) {
    // The disk is full or read-only. The system's message names the file, so no stack trace is shown.
    console.error(error.message);
    process.exitCode = 1;
  } else throw error;
}
