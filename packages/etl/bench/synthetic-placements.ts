import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

const areaList = resolve(import.meta.dirname, "../../schema/reference/areas.csv");
const years = [2021, 2022, 2023, 2024, 2025];
const options = 19;

/**
 * An invented file in the layout of la_cla_during_year_new_placements.csv: the header, then every area, year and option
 * once.
 */
export async function syntheticPlacements(): Promise<string[]> {
  const areas = (await readFile(areaList, "utf8")).trimEnd().split("\n").slice(1);
  const lines = [
    "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,characteristic,breakdown,children_count,children_percent",
  ];
  for (const year of years) {
    for (const [place, area] of areas.entries()) {
      const [code = "", name = "", level, laCode = "", region = ""] = area.split(",");
      if (name.startsWith('"')) continue;
      const where =
        level === "NATIONAL"
          ? `National,${code},${name},,,,,`
          : level === "REGIONAL"
            ? `Regional,E92000001,England,${code},${name},,,`
            : `Local authority,E92000001,England,${region},Region,${laCode},${name},${code}`;
      for (let option = 0; option < options; option += 1) {
        const cells = (place + option) % 5 === 0 ? "c,c" : `${place * option},${(place + option) % 100}`;
        lines.push(
          `${year},Reporting year,${where},Reason for placement change during the year,Reason number ${option} of the list,${cells}`,
        );
      }
    }
  }
  return lines;
}
