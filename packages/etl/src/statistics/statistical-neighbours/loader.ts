import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import type { NeighbourRow } from "../../tables/neighbours/neighbour-plan.ts";
import { FileRefusal, type Refusal } from "../../refusal.ts";
import { unreadNotes } from "../../readers/unread-columns.ts";
import { areaRefusal } from "../find-area.ts";

const neighbours = 10;

/** The columns of one layout, by their names in lower case. */
interface Layout {
  own: string;
  code: (rank: number) => string;
  closeness: (rank: number) => string;
}

/** Columns of both layouts: the pairs, and other details of an authority or its region, which are not read. */
const describing = /^(snp?_?\d*p?|(old_|new_)?la[ _](num|number|name|code)|(go|region_?)(ind|reg|name)|)$/i;

/** The model of 2021. Ten columns are all called SNP; `headings` renames them to SNP1 to SNP10. */
const layout2021: Layout = { own: "la num", code: (rank) => `sn${rank}`, closeness: (rank) => `snp${rank}` };
/** The wide layout of 2025, and of our own export. */
const layout2025: Layout = { own: "old_la_code", code: (rank) => `sn_${rank}`, closeness: (rank) => `sn_${rank}p` };

/**
 * A year's model of statistical neighbours: the ten most similar authorities of each, closest first. Source: Department
 * for Education, children's services statistical neighbour models, April 2021 and 2025.
 */
export const statisticalNeighboursLoader = defineLoader({
  feed: publishedFeeds.statisticalNeighbours,
  version: 1,
  title: "Statistical neighbours",
  description:
    "The ten closest authorities of each authority, in the layouts of 2021 and 2025. The year is read from the file's name.",
  recognises: (_name, header) => layoutOf(header) !== null,
  headings(header) {
    let pairs = 0;
    return header.map((name, index) => {
      if (name.toUpperCase() === "SNP") return `SNP${(pairs += 1)}`;
      return name === "" && index === header.length - 1 ? "(nothing)" : name;
    });
  },
  requires: [],
  plan(file, reference) {
    const year = /(?:19|20)\d{2}/.exec(file.name)?.[0];
    if (year === undefined) {
      throw new FileRefusal(
        "model-year-missing",
        "The file's name has no year. Name it by its model, such as statistical_neighbours_2025.csv.",
      );
    }
    const names = file.header.map((name) => name.toLowerCase());
    const layout = layoutOf(names) ?? layout2025;
    const own = names.indexOf(layout.own);
    const places = Array.from({ length: neighbours }, (_, index) => ({
      code: columnAt(names, layout.code(index + 1)),
      closeness: columnAt(names, layout.closeness(index + 1)),
    }));
    return {
      into: "neighbours",
      modelYear: Number(year),
      notes: unreadNotes(file.headings.filter((name) => !describing.test(name))),
      row(cells, number) {
        const laCode = (cells[own] ?? "").trim();
        if (!reference.laCodes.has(laCode)) return notAnAuthority(number, file.header[own] ?? layout.own, laCode);
        const found: NeighbourRow["neighbours"][number][] = [];
        for (const place of places) {
          const neighbour = (cells[place.code] ?? "").trim();
          if (!reference.laCodes.has(neighbour))
            return notAnAuthority(number, file.header[place.code] ?? "", neighbour);
          found.push({ laCode: neighbour, closeness: (cells[place.closeness] ?? "").trim() });
        }
        return { laCode, neighbours: found };
      },
    };
  },
});

function layoutOf(header: readonly string[]): Layout | null {
  const names = new Set(header.map((name) => name.toLowerCase()));
  return [layout2021, layout2025].find((layout) => names.has(layout.own) && names.has(layout.code(1))) ?? null;
}

function columnAt(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0)
    throw new FileRefusal(
      "missing-column",
      `The header has no column "${name.toUpperCase()}". A model names ten neighbours.`,
      { row: 1, column: name },
    );
  return index;
}

function notAnAuthority(row: number, column: string, found: string): Refusal {
  if (/^\d+$/.test(found)) return areaRefusal(row, column, found);
  return {
    column,
    code: "not-an-authority",
    message:
      `Row ${row}, column "${column}": ${found === "" ? "there is no authority code" : `"${found}" is not an authority code`}. ` +
      "A note inside or under the table is refused like this, and nothing is lost. A row of the model needs a three-digit code.",
  };
}
