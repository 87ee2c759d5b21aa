import type { DatasetsQuery } from "../../gql/graphql";
import type { PanelProps } from "../../panel";
import { counted, momentWords } from "../../words";

/** One line a dataset: what it is, the years it covers, how much of it there is, and the load that wrote it last. */
export function Datasets({ data: { datasets } }: PanelProps<unknown, DatasetsQuery>) {
  return (
    <table className="records" role="table">
      <caption className="visually-hidden">Datasets</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">Dataset</th>
          <th scope="col" role="columnheader">Periods</th>
          <th scope="col" role="columnheader" className="numeric">Measures</th>
          <th scope="col" role="columnheader" className="numeric">Rows</th>
          <th scope="col" role="columnheader">Last loaded</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {datasets.map((each) => (
          <tr key={each.id} role="row">
            <th scope="row" role="rowheader">
              {each.title}
              <span className="note">
                {each.publisher}, {each.licence}
              </span>
            </th>
            <td role="cell" data-label="Periods">{spanOf(each.timePeriods)}</td>
            <td role="cell" data-label="Measures" className="numeric">{counted(each.measures.length)}</td>
            <td role="cell" data-label="Rows" className="numeric">{counted(each.rows)}</td>
            <td role="cell" data-label="Last loaded">
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
  const [first, last] = [periods[0], periods.at(-1)];
  return first === last ? (first ?? "none") : `${first} to ${last}`;
}
