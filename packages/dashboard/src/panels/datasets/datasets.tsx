import type { DatasetsQuery } from "../../gql/graphql.ts";
import type { PanelProps } from "../../panel.ts";
import { numberWords } from "../../words/number-words.ts";
import { momentWords, timePeriodWords } from "../../words/time-words.ts";
import { tableRoles } from "../../tables/table-roles.ts";

/** A row for each dataset: its title, periods, size and newest load. */
export function Datasets({ data: { datasets } }: PanelProps<unknown, DatasetsQuery>) {
  return (
    <table className="records" {...tableRoles.table}>
      <caption className="visually-hidden">Datasets</caption>
      <thead {...tableRoles.part}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHead}>Dataset</th>
          <th {...tableRoles.columnHead}>Periods</th>
          <th {...tableRoles.columnHead} className="numeric">
            Measures
          </th>
          <th {...tableRoles.columnHead} className="numeric">
            Rows
          </th>
          <th {...tableRoles.columnHead}>Last loaded</th>
        </tr>
      </thead>
      <tbody {...tableRoles.part}>
        {datasets.map((each) => (
          <tr key={each.id} {...tableRoles.row}>
            <th {...tableRoles.rowHead}>
              {each.title}
              <span className="note">
                {each.publisher}, {each.licence}
              </span>
            </th>
            <td {...tableRoles.cell} data-label="Periods">
              {spanOf(each.timePeriods)}
            </td>
            <td {...tableRoles.cell} data-label="Measures" className="numeric">
              {numberWords(each.measures.length)}
            </td>
            <td {...tableRoles.cell} data-label="Rows" className="numeric">
              {numberWords(each.rows)}
            </td>
            <td {...tableRoles.cell} data-label="Last loaded">
              {momentWords(each.load.finishedAt ?? each.load.startedAt)}
              <span className="note">{each.load.file}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function spanOf(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)].map((code) => code && timePeriodWords(code));
  return first === last ? (first ?? "none") : `${first} to ${last}`;
}
