import { seriesOf } from "@children-first/schema";
import { publishedFeeds } from "@children-first/schema/engine";
import { defineLoader } from "../../loader.ts";
import { FileRefusal } from "../../refusal.ts";
import { findArea } from "../../statistics/find-area.ts";
import { labelOf } from "../../statistics/label.ts";

/** Two columns are called "Not known". The first follows the carers' ethnicity, the second the type of care. */
const notKnown = ["Not known (ethnicity of carers)", "Not known (type of care)"];

const places = ["council", "ccode", "rcode"];

/**
 * Fostering in England: one row an authority, region and England, one column a count, rounded by Ofsted to 5. `..` is a
 * count that is not available. Source: Ofsted, Fostering in England, local authority level data.
 */
export const ofstedFosteringLoader = defineLoader({
  feed: publishedFeeds.ofstedFostering,
  version: 1,
  title: "Fostering in England",
  description:
    "Ofsted's yearly table of placements, carers, households and places. The year is read from the file's name.",
  recognises: (_name, header) => places.every((place) => header.some((name) => name.toLowerCase() === place)),
  headings(header) {
    const names = [...notKnown];
    return header.map((name) => (name === "Not known" ? (names.shift() ?? name) : name));
  },
  requires: [],
  contract: { newColumns: "read" },
  plan(file, reference) {
    const years = /(\d{4})_(?:\d{2})?(\d{2})(?!\d)/.exec(file.name);
    if (years === null) {
      throw new FileRefusal(
        "period-missing",
        "The file's name has no year. End it with the year, such as fostering_in_england_2018_19.csv.",
      );
    }
    const names = file.header.map((name) => name.toLowerCase());
    const [council, code] = [names.indexOf("council"), names.indexOf("ccode")];
    const measureAt = names.flatMap((name, index) => (places.includes(name) ? [] : [index]));
    return {
      into: "dataset",
      dataset: {
        code: file.id,
        kind: "STATISTICS",
        series: seriesOf(file.id),
        title: labelOf(file.id).replace("england", "England"),
        publisher: "Ofsted",
        licence: "Open Government Licence v3.0",
      },
      filters: [],
      measures: measureAt.map((index) => {
        const heading = file.header[index] ?? "";
        return { code: heading, label: heading.replace(/[\s^~"]+$|(?<=unknown)\d$/g, ""), unit: "COUNT" };
      }),
      row(cells) {
        const areaFound = cells[code] ?? "";
        const name = cells[council] ?? "";
        const unnamed = /^(na)?$/i.test(areaFound.trim());
        return {
          area: findArea(reference, areaFound, unnamed ? name : undefined),
          areaColumn: unnamed ? "Council" : "ccode",
          areaFound: unnamed ? name : areaFound,
          timePeriod: `${years[1]}${years[2]}`,
          timeIdentifier: "Financial year",
          options: [],
          cells: measureAt.map((index) => cells[index] ?? ""),
        };
      },
    };
  },
});
