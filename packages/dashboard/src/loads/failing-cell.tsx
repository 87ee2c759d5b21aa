import { numberWords } from "../words/number-words.ts";
import { foundCell } from "./refusal-words.ts";

/**
 * A failing cell as a spreadsheet shows it: its row, its column and its content. It shows nothing of the row that the
 * message does not.
 * @param props.cell the address of the cell, such as C7; null if it has none
 */
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
