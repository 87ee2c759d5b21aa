import { basename, dirname } from "node:path";
import { FileRefusal } from "../../refusal.ts";

/** The number of folders above a file in whose names its return's year is looked for. */
const foldersAbove = 2;

/**
 * The year of a return by its first 1 April: 2023 for 2023/24. It is in the name of the file, or else of its folder:
 * "2023-24", "2023_2024", "202324", or "2023" alone, which is the year that begins.
 *
 * @throws {FileRefusal} if neither name has a year, or one has two
 */
export function returnYearOf(path: string): number {
  let place = path;
  for (let above = 0; above <= foldersAbove; above += 1) {
    const years = new Set(yearsIn(basename(place)));
    if (years.size > 1)
      throw unclear(`"${basename(place)}" names more than one year (${[...years].map(yearText).join(", ")})`);
    const [year] = years;
    if (year !== undefined) return year;
    place = dirname(place);
  }
  throw unclear(`neither the name of the file nor that of its folder has a year`);
}

/** "2023/24" of 2023. */
export function yearText(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, "0")}`;
}

/** A day with its year last, such as 31-05-2024 or 31 May 2024. Its year is not a return's. */
const dayFirst =
  /(?<![0-9])\d{1,2}(?:st|nd|rd|th)?([-_. ])(?:\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\1?20\d\d(?![0-9])/gi;

/** The years in a name, each by its 1 April. A day such as 2024-05-31 is not one. */
function yearsIn(nameOfFile: string): number[] {
  const name = nameOfFile.replaceAll(dayFirst, "");
  const found = name.matchAll(/(?<![0-9])(20\d\d)(?:[-_ ]?((?:20)?\d\d)(?![0-9]))?(?![0-9])/g);
  return [...found].flatMap(([, first, second]) => {
    const year = Number(first);
    if (second === undefined) return [year];
    return Number(second) % 100 === (year + 1) % 100 ? [year] : [];
  });
}

function unclear(why: string): FileRefusal {
  return new FileRefusal(
    "unknown-return-year",
    `It is not clear which year's return this is: ${why}. Put the year into the file's name, or into that of its folder: 2023-24-episodes.csv, or 2023-episodes.csv for April 2023 to March 2024. Or give it with --year 2023-24.`,
  );
}
