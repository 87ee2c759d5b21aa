import { ssda903Layout } from "./care/ssda903/layout.ts";
import { cinCensusLayout } from "./help-and-protection/cin-census/layout.ts";
import { workforceCensusLayout } from "./workforce/workforce-census/layout.ts";
import type { XmlLayout } from "./readers/xml/xml-layout.ts";

/** The returns that are read from XML. A new one is one file, and one line here. */
export const xmlLayouts: readonly XmlLayout[] = [cinCensusLayout, ssda903Layout, workforceCensusLayout];
