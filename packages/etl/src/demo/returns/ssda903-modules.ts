import { facts, type SourceFact, ssda903 } from "@children-first/schema/facts";

/**
 * The modules of the SSDA903 return by the name of their file, with its exact header: the fact's columns without the
 * year.
 */
export const ssda903Modules: Readonly<Record<string, SourceFact>> = Object.fromEntries(
  facts
    .filter(({ source }) => source === ssda903)
    .map((fact) => {
      const { return_year: _year, ...columns } = fact.columns;
      return [fact.table.replace("ssda903_", ""), { ...fact, columns, key: fact.key.slice(1) }];
    }),
);

/** The first year, by its 1 April, of each module that earlier returns did not have. */
export const firstYears: Readonly<Record<string, number>> = { sw_episodes: 2023, dolo: 2026 };
