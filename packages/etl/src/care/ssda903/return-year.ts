import { basename, dirname } from "node:path";
import { FileRefusal } from "../../refusal.ts";

/** How many folders above a file are looked at for the year of its return. */
const foldersAbove = 2;

/**
 * The year of a return by the 1 April it begins on: 2023 for 2023/24. It stands in the file's name, or else in that of the
 * folder that holds it: "2023-24", "2023_2024", "202324", or "2023" alone, which is the year that begins. Throws
 * `FileRefusal` where neither name tells it, or one tells two.
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

/** A day with its year last, such as 31-05-2024 or 31 May 2024: its year is not that of a return. */
const dayFirst =
  /(?<![0-9])\d{1,2}(?:st|nd|rd|th)?([-_. ])(?:\d{1,2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\1?20\d\d(?![0-9])/gi;

/** The years that a name has, each by the 1 April it begins on. A day such as 2024-05-31 is none. */
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
    `Which year's return this is cannot be told: ${why}. Put the year into the file's name, or into that of its folder: 2023-24-episodes.csv, or 2023-episodes.csv for April 2023 to March 2024.`,
  );
}
