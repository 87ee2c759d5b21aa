/**
 * The limits of a packed file, such as a workbook or a zip file, beyond which it is refused. A hostile file costs
 * seconds, and stays far under 512 MB of memory.
 */
export const zipLimits = {
  /** Bytes of the file on disk. */
  fileBytes: 200 * 1024 * 1024,
  /**
   * Bytes of all parts unpacked, as the file's directory states them. A part with more bytes than stated is refused.
   */
  unpackedBytes: 1024 * 1024 * 1024,
  /** The largest ratio of a part's size to its packed size. Parts up to `ratioFrom` bytes may have any. */
  ratio: 200,
  ratioFrom: 8 * 1024 * 1024,
  /** Parts in the file. In a workbook these are sheets, pictures and settings. */
  parts: 10_000,
} as const;

/** A number of bytes for people: "200 MB", "4.3 GB". */
export function readableBytes(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes < 1) return `${Math.ceil(bytes / 1024)} KB`;
  return megabytes < 1024 ? `${Math.round(megabytes)} MB` : `${Number((megabytes / 1024).toFixed(1))} GB`;
}
