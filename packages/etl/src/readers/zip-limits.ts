/**
 * How much of a packed file, such as a workbook or a zip file of files, is read before it is refused. A hostile file costs
 * seconds, and stays far under 512 MB of memory.
 */
export const zipLimits = {
  /** Bytes of the file as it lies on disk. */
  fileBytes: 200 * 1024 * 1024,
  /** Bytes of all parts unpacked, as the file's directory states them; a part that holds more than stated is refused. */
  unpackedBytes: 1024 * 1024 * 1024,
  /** How many times larger than packed a part may be, once it is larger than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 8 * 1024 * 1024,
  /** Parts in the file: of a workbook its sheets, pictures and settings. */
  parts: 10_000,
} as const;

/** A number of bytes as people read it: "200 MB", "4.3 GB". */
export function readableBytes(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes < 1) return `${Math.ceil(bytes / 1024)} KB`;
  return megabytes < 1024 ? `${Math.round(megabytes)} MB` : `${Number((megabytes / 1024).toFixed(1))} GB`;
}
