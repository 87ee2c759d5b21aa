import type { Command } from "commander";
import { checkCommand } from "./check.command.ts";
import { demoCommand } from "./demo.command.ts";
import { exportCommand } from "./export.command.ts";
import { freshnessCommand } from "./freshness.command.ts";
import { lineageCommand } from "./lineage.command.ts";
import { listCommand } from "./list.command.ts";
import { loadCommand } from "./load.command.ts";
import { loadsCommand } from "./loads.command.ts";
import { migrationCommand } from "./migration.command.ts";
import { newCommand } from "./new.command.ts";
import { recountCommand } from "./recount.command.ts";
import { rejectsCommand } from "./rejects.command.ts";
import { remakeCommand } from "./remake.command.ts";
import { repairsCommand } from "./repairs.command.ts";
import { scheduleCommand } from "./schedule.command.ts";
import { undoCommand } from "./undo.command.ts";
import { watchCommand } from "./watch.command.ts";

/** The commands of `etl`, in the order of its help. A new one is one file, and one line here. */
export const commands: readonly Command[] = [
  checkCommand,
  loadCommand,
  watchCommand,
  scheduleCommand,
  loadsCommand,
  rejectsCommand,
  repairsCommand,
  undoCommand,
  recountCommand,
  freshnessCommand,
  lineageCommand,
  listCommand,
  newCommand,
  migrationCommand,
  remakeCommand,
  exportCommand,
  demoCommand,
];
