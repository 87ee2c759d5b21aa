import { numberWords } from "../words/number-words.ts";
import { foundCell } from "./refusal-words.ts";

/** The place of a failing cell as its sheet would show it, the cell marked. No more of the row than the message says. */
export function FailingCell(props: { row: number; column: string; cell: string | null; words: string }) {
  const { row, column, cell, words } = props;
  return (
    <table className="excerpt">
      <caption className="visually-hidden">The failing cell</caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          <th scope="col">
            {cell && <span className="excerpt-letters">{cell.replace(/\d+$/, "")} </span>}
            {column}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className="numeric">
            {numberWords(row)}
          </th>
          <td className="excerpt-cell">{foundCell(words)?.cell ?? "not repeated here"}</td>
        </tr>
      </tbody>
    </table>
  );
}
