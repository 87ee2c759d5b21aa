import type { Client } from "pg";
import type { LoadReport } from "../load/load-report.ts";
import { queryOf } from "../database/query-of.ts";
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

/** What loading a file would do. `rowsLoaded = rowsAdded + rowsChanged`; `load` is null, for nothing was loaded. */
export interface CheckReport extends LoadReport {
  rowsAdded: number;
  /** The figures that would move, of the authority and of those it is compared with. */
  figures: MovedFigure[];
  /** The figures of the authority whose colour would move: another figure, or another target. */
  colours: MovedColour[];
}

/**
 * Tries one file: the whole load, in a transaction that is then rolled back. Nobody sees anything of it, the ledger keeps
 * nothing, and loading the file right after does exactly what this answers. The files of a zip are each tried by themselves.
 */
export async function checkFile(client: Client, path: string, options: LoadOptions): Promise<CheckReport> {
  const query = queryOf(client);
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
