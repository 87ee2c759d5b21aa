import { episodeStitching } from "../care/ssda903/stitch-episodes.ts";
import type { Derivation } from "./derivation.ts";

/** Everything that is made of facts after a load of them. A new one is one file in its domain, and one more line here. */
export const derivations: readonly Derivation[] = [episodeStitching];

/** The tables that are made of a fact. */
export function derivedTables(fact: string): readonly string[] {
  return derivations.filter(({ from }) => from === fact).flatMap(({ into }) => into);
}
