import { facts, type SourceFact, ssda903 } from "@children-first/schema/facts";

/** The modules of the SSDA903 return by the name of their file, with its exact header: the fact without the year, which the file's name tells. */
export const ssda903Modules: Readonly<Record<string, SourceFact>> = Object.fromEntries(
  facts
    .filter(({ source }) => source === ssda903)
    .map((fact) => {
      const { return_year: _year, ...columns } = fact.columns;
      return [fact.table.replace("ssda903_", ""), { ...fact, columns, key: fact.key.slice(1) }];
    }),
);

/** The first years, by their 1 April, of which a return has a module that earlier ones had not. */
export const firstYears: Readonly<Record<string, number>> = { sw_episodes: 2023, dolo: 2026 };
