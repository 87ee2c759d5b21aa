/** Runs one statement with numbered parameters ($1, $2) and returns its rows. */
export type Query = <Row>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;
