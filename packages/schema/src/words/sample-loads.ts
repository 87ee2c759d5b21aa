/** What the ledger says of published figures that the project carries as a sample. */
export const sampleMessage = "Sample figures that come with the project";

/** What the ledger says of extracts of the synthetic authority, before anything else there is to say of a load. */
export const inventedMessage =
  "Invented data of the project's synthetic authority: no such child, worker or family exists";

/** Whether the ledger's words of a load say that it is a sample, which gives way to whatever else comes for its table. */
export function isSample(message: string | null): boolean {
  return message !== null && (message.startsWith(sampleMessage) || message.startsWith(inventedMessage));
}
