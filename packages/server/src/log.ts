import pino, { type DestinationStream, type Logger } from "pino";

/** An error as the log has it. */
interface LoggedError {
  readonly type: string;
  readonly code?: unknown;
  readonly message: string;
  /** Where it was thrown: places in the program, the nearest first. */
  readonly at: readonly string[];
}

/**
 * The server's log, without personal data. Errors are logged with what they are and where. What stands in quotation marks or
 * brackets is left out of their messages, because PostgreSQL puts values there, and so are details and parameters.
 *
 * @param level the least level that is logged
 */
export function logTo(level: string, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, serializers: { err: loggedError } }, destination);
}

/** An error as it may be logged. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: "", at: [] };
  const { code, originalError } = error as Error & { readonly code?: unknown; readonly originalError?: unknown };
  if (originalError instanceof Error) return loggedError(originalError);
  const frames = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    message: error.message
      .split("\n")[0]!
      .replaceAll(/"[^"]*"|'[^']*'|\([^)]*\)|\$\$[^$]*\$\$/g, "…")
      .slice(0, 500),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
