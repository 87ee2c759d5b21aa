/** The ledger's message of a load of published figures that come with the project. */
export const sampleMessage = "Sample figures that come with the project";

/** The ledger's message of a load of the synthetic authority's extracts. Other text may follow it. */
export const inventedMessage =
  "Invented data of the project's synthetic authority: no such child, worker or family exists";

/**
 * Whether the ledger's message marks a load as a sample. A sample is replaced by the first real file for its table.
 */
export function isSample(message: string | null): boolean {
  return message !== null && (message.startsWith(sampleMessage) || message.startsWith(inventedMessage));
}
