import { ApolloLink } from "@apollo/client";
import { sessionValue, useSessionValue } from "./session-value.ts";

const purpose = sessionValue("purpose");

/** The context of an operation that reads people's records, or opens them. */
export const withPurpose = { withPurpose: true };

/** Sends the chosen purpose with the operations that have the context `withPurpose`, and with no other. */
export class PurposeLink extends ApolloLink {
  constructor() {
    super((operation, forward) => {
      const chosen = operation.getContext()["withPurpose"] ? purpose.get() : null;
      if (chosen !== null)
        operation.setContext(({ headers }: { headers?: Record<string, string> }) => ({
          headers: { ...headers, "x-purpose": chosen },
        }));
      return forward(operation);
    });
  }
}

/**
 * The purpose for which the viewer reads people's records, and a function that chooses another.
 * @param allowed the purposes of the settings; a purpose that is not among them counts as not chosen
 * @example
 * const [purpose, choose] = usePurpose(viewer.purposes);
 */
export function usePurpose(allowed: readonly string[]): [purpose: string | null, choose: (purpose: string) => void] {
  const chosen = useSessionValue(purpose);
  return [chosen !== null && allowed.includes(chosen) ? chosen : null, purpose.set];
}
