/** The cell of a formula that was never calculated: the file holds the formula and no value. */
export const notCalculated = "#NOT CALCULATED";

const errors: Readonly<Record<string, string>> = {
  "#REF!": "a formula that refers to cells which were deleted",
  "#N/A": "a lookup that found nothing",
  "#VALUE!": "a formula over a value of the wrong kind",
  "#DIV/0!": "a division by nothing",
  "#NAME?": "a formula with a name that Excel does not know",
  "#NUM!": "a formula whose number is impossible",
  "#NULL!": "a formula over ranges that do not meet",
  "#SPILL!": "a formula whose answers had no room",
  "#CALC!": "a formula that Excel could not calculate",
  "#GETTING_DATA": "a formula that was still waiting for its data",
  "#FIELD!": "a formula over a field that is not there",
  "#BLOCKED!": "a formula that was not allowed to run",
  "#CONNECT!": "a formula that could not reach its source",
  "#BUSY!": "a formula that was still working",
  "#EXTERNAL!": "a formula over another workbook",
  "#UNKNOWN!": "a value that Excel does not know",
};

/**
 * Why a cell has no value: the sheet shows an error, or a formula was not calculated. Null for every other cell. The
 * message names the fault and what to do; the loader adds row and column.
 */
export function faultyCell(cell: string): { code: "error-cell" | "formula-without-value"; message: string } | null {
  if (!cell.startsWith("#")) return null;
  if (cell === notCalculated) {
    return {
      code: "formula-without-value",
      message:
        "The cell holds a formula that was never calculated, so the file has no value for it. Open the workbook in Excel, let it calculate, save it, and load it again.",
    };
  }
  const meaning = errors[cell];
  if (meaning === undefined) return null;
  return {
    code: "error-cell",
    message: `The cell shows ${cell}: ${meaning}. Correct the formula or type the value, and load the workbook again.`,
  };
}
