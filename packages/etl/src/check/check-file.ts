import { queryOn } from "@children-first/schema/database";
import type { Client } from "pg";
import type { LoadReport } from "../load/load-report.ts";
import { loadFile } from "../load/load-file.ts";
import type { LoadOptions } from "../load/load-options.ts";
import {
  coloursMoved,
  type MovedColour,
  type MovedFigure,
  figuresMoved,
  figuresSeen,
  type SeenFigure,
} from "./figures-moved.ts";

/**
 * The result that loading a file would have. `rowsLoaded = rowsAdded + rowsChanged`. `load` is null, because nothing is
 * loaded.
 */
export interface CheckReport extends LoadReport {
  rowsAdded: number;
  /** The figures that would change, of the authority and of its comparators. */
  figures: MovedFigure[];
  /** The authority's figures with a new colour, because the figure or its target would change. */
  colours: MovedColour[];
}

/**
 * Tries one file: does the whole load in a transaction, then rolls it back. No other session sees it, and the ledger
 * has no entry. Loading the file next has the reported result. The files of a zip file are tried one by one.
 *
 * @example
 * const report = await checkFile(client, "complaints.csv", { loaders, authority: "E10000032" });
 * report.figures; // those that the load would change
 */
export async function checkFile(client: Client, path: string, options: LoadOptions): Promise<CheckReport> {
  const query = queryOn(client);
  let before: ReadonlyMap<string, SeenFigure> = new Map();
  const figures: MovedFigure[] = [];
  const colours: MovedColour[] = [];
  const report = await loadFile(client, path, {
    ...options,
    rehearsal: {
      before: async () => {
        before = await figuresSeen(query, options.authority);
      },
      after: async () => {
        const after = await figuresSeen(query, options.authority);
        figures.push(...figuresMoved(before, after));
        colours.push(...coloursMoved(before, after));
      },
    },
  });
  return { ...report, rowsAdded: report.rowsLoaded - report.rowsChanged, figures, colours };
}
