import { episodeStitching } from "./care/ssda903/stitch-episodes.ts";
import { childLinking } from "./children/link-children.ts";
import type { Derivation } from "./tables/facts/derivation.ts";

/** Everything that is made of facts after a load of them. A new one is one file in its domain, and one more line here. */
export const derivations: readonly Derivation[] = [childLinking, episodeStitching];
