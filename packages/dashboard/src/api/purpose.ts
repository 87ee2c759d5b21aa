import { sessionValue, useSessionValue } from "./session-value.ts";

const kept = sessionValue("purpose");

/**
 * The context of an operation that reads people's records, or opens them: it sends the chosen purpose. No other operation
 * does.
 * @example
 * client.query({ query: CasesDocument, variables, fetchPolicy: "no-cache", context: forPurpose() });
 */
export function forPurpose(): { headers: Record<string, string> } {
  const purpose = kept.get();
  return { headers: purpose === null ? {} : { "x-purpose": purpose } };
}

/**
 * The purpose for which the viewer reads people's records, and a function that chooses another.
 * @param allowed the purposes of the settings; a purpose that is not among them counts as not chosen
 * @example
 * const [purpose, choose] = usePurpose(viewer.purposes);
 */
export function usePurpose(allowed: readonly string[]): [purpose: string | null, choose: (purpose: string) => void] {
  const purpose = useSessionValue(kept);
  return [purpose !== null && allowed.includes(purpose) ? purpose : null, kept.set];
}
