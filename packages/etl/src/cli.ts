import { Command, CommanderError } from "commander";
import { commands } from "./commands/commands.ts";
import { say } from "./commands/terminal.ts";
import { Stopped } from "./database/with-database.ts";

const wrongUsage = 64;

const program = new Command("etl")
  .description("Loads published figures into Children First, and writes them out again.")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));

// `etl list | head` closes our stdout early (EPIPE), which is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Stopped) process.exitCode = 130;
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  else {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
