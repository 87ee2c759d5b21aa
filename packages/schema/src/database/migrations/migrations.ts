import type { MigrationObject } from "@mikro-orm/core";
import { PublishedStatistics } from "./0001-published-statistics.ts";
import { ReferenceFiles } from "./0002-reference-files.ts";
import { Facts } from "./0003-facts.ts";
import { Undo } from "./0004-undo.ts";
import { PartsOfFiles } from "./0005-parts-of-files.ts";
import { Ssda903 } from "./0006-ssda903.ts";
import { Returns } from "./0007-returns.ts";
import { Organisation } from "./0008-organisation.ts";
import { Findings } from "./0009-findings.ts";
import { Tallies } from "./0010-tallies.ts";
import { AccessAndVersion } from "./0013-access-and-version.ts";
import { LoadEdition } from "./0019-load-edition.ts";
import { TargetDecisions } from "./0021-target-decisions.ts";
import { OwedCounts } from "./0022-owed-counts.ts";
import { ChildLinks } from "./0023-child-links.ts";
import { InvolvementsByChild } from "./0024-involvements-by-child.ts";
import { Family } from "./0025-family.ts";
import { RefusedCell } from "./0026-refused-cell.ts";
import { CurrentLoads } from "./0027-current-loads.ts";

/** Every step that made the tables what they are, oldest first. A new step is one more line at the end; none is ever changed. */
export const migrations: MigrationObject[] = [
  { name: "0001-published-statistics", class: PublishedStatistics },
  { name: "0002-reference-files", class: ReferenceFiles },
  { name: "0003-facts", class: Facts },
  { name: "0004-undo", class: Undo },
  { name: "0005-parts-of-files", class: PartsOfFiles },
  { name: "0006-ssda903", class: Ssda903 },
  { name: "0007-returns", class: Returns },
  { name: "0008-organisation", class: Organisation },
  { name: "0009-findings", class: Findings },
  { name: "0010-tallies", class: Tallies },
  { name: "0013-access-and-version", class: AccessAndVersion },
  { name: "0019-load-edition", class: LoadEdition },
  { name: "0021-target-decisions", class: TargetDecisions },
  { name: "0022-owed-counts", class: OwedCounts },
  { name: "0023-child-links", class: ChildLinks },
  { name: "0024-involvements-by-child", class: InvolvementsByChild },
  { name: "0025-family", class: Family },
  { name: "0026-refused-cell", class: RefusedCell },
  { name: "0027-current-loads", class: CurrentLoads },
];
