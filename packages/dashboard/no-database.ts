/** Takes the place of the database's driver in the browser. */
function inNoBrowser(): never {
  throw new Error("A browser sends no statement to a database.");
}

export { inNoBrowser as escapeIdentifier, inNoBrowser as escapeLiteral };
