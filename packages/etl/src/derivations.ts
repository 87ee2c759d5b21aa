import { episodeStitching } from "./care/ssda903/stitch-episodes.ts";
import { childLinking } from "./children/link-children.ts";
import type { Derivation } from "./tables/facts/derivation.ts";

/** The facts that are derived after a load. A new one is one file in its domain, and one line here. */
export const derivations: readonly Derivation[] = [childLinking, episodeStitching];
