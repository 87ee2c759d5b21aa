import { Command, CommanderError } from "commander";
import { commands } from "./commands/commands.ts";
import { faultInWords } from "./load/fault-in-words.ts";
import { say, watchOutput } from "./commands/terminal.ts";
import { Stopped } from "./database/with-database.ts";

const wrongUsage = 64;

const program = new Command("etl")
  .description("Loads published figures into Children First, and writes them out again.")
  .exitOverride()
  .configureOutput({ writeErr: (text) => process.stderr.write(text) });
for (const command of commands) program.addCommand(command.copyInheritedSettings(program));

watchOutput();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Stopped) process.exitCode = 130;
  else if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : wrongUsage;
  else {
    say(failureText(error));
    process.exitCode = 1;
  }
}

/** A fault of the machine or the database in words; any other failure as it says itself, which may take several lines. */
function failureText(error: unknown): string {
  const words = faultInWords(error);
  return error instanceof Error && error.message.startsWith(words) ? error.message : words;
}
