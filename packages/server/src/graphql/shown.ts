/**
 * Columns of a row as an API type shows them under other names, each field with its column's type.
 *
 * @example
 * class AreaType implements Pick<AreaRow, "name" | "level">, Shown<AreaRow, { id: "code" }> {}
 */
export type Shown<Row, Columns extends Readonly<Record<string, keyof Row>>> = {
  readonly [Field in keyof Columns]: Row[Columns[Field]];
};
