import type { Target } from "../declare/kpi.ts";

/** The target of good practice: nine in ten. Source: West Sussex, quality assurance framework, December 2021, 3.3. */
export const practiceStandardTarget: Target = {
  from: "2021-12-01",
  value: 90,
  amberWithin: 5,
  minimumDenominator: 10,
  source:
    "Quality assurance framework, 3.3: compliance of 90% is the standard. Tolerance and smallest base are this platform's own.",
};
