/** One of five areas that an audit grades. */
export type PracticeArea = "Assessment" | "Planning" | "Intervention" | "Review" | "Supervision & Management Oversight";

/** The areas in the order of the audit form. */
export const auditedAreas: readonly PracticeArea[] = [
  "Assessment",
  "Planning",
  "Intervention",
  "Review",
  "Supervision & Management Oversight",
];

/** A question of the audit form, and the share of good answers. */
export interface PracticeStandard {
  id: string;
  area: PracticeArea;
  text: string;
  /**
   * The share of cases that meet it, from the quality assurance report of December 2021 (domain: practice standards).
   */
  met: number;
  /** Whether "yes" is the bad answer. */
  negative: boolean;
  /** Whether it was not asked in the first year. */
  later: boolean;
}

const rows: readonly (readonly [PracticeArea, string, number, ("negative" | "later")?])[] = [
  ["Assessment", "Was the child seen in the assessment?", 90],
  ["Assessment", "Are the risks identified?", 90],
  ["Assessment", "Are the child's needs identified?", 88, "later"],
  ["Assessment", "Was the child seen alone?", 85],
  ["Assessment", "Was the assessment shared with the family?", 82],
  ["Assessment", "Is the chronology up to date?", 70],
  ["Assessment", "Is there a case summary?", 80],
  ["Planning", "Does planning reflect current work?", 80],
  ["Planning", "Is planning done with other agencies?", 77],
  ["Planning", "Was the plan shared with the family?", 76],
  ["Planning", "Does the plan address the outcomes wanted for the child?", 74, "later"],
  ["Planning", "Does the plan lack specific, measurable and timed actions?", 49, "negative"],
  ["Intervention", "Is the child seen in line with the plan?", 93],
  ["Intervention", "Does the child engage in visits?", 89],
  ["Intervention", "Do visits help the planned outcome?", 81, "later"],
  ["Intervention", "Do visits address the actions of the plan?", 77, "later"],
  ["Intervention", "Are visits recorded appropriately?", 87],
  ["Intervention", "Is direct work without tools for the child?", 51, "negative"],
  ["Review", "Was the review in time?", 79],
  ["Review", "Is the review based on an updated assessment?", 68, "later"],
  ["Review", "Is the review recorded on file?", 80],
  ["Review", "Did the child not contribute to the review?", 67, "negative"],
  ["Review", "Did professionals contribute to the review?", 60],
  ["Review", "Are the actions of the review specific and timed?", 49, "later"],
  ["Supervision & Management Oversight", "Is supervision recorded?", 98],
  ["Supervision & Management Oversight", "Is supervision in timescale?", 65],
  ["Supervision & Management Oversight", "Do actions relate to the concerns?", 92, "later"],
  ["Supervision & Management Oversight", "Is there management oversight at key points?", 89, "later"],
];

/** The questions of the audit form. */
export const practiceStandards: readonly PracticeStandard[] = rows.map(([area, text, met, kind], index) => ({
  id: `PS${String(index + 1).padStart(2, "0")}`,
  area,
  text,
  met: met / 100,
  negative: kind === "negative",
  later: kind === "later",
}));
