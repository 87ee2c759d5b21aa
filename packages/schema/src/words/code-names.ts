/**
 * The words for the codes of the national returns, by code, in the order to show them. Sources: DfE, SSDA903 guidance 2024
 * to 2025; DfE, Children in need census guidance 2024 to 2025.
 */
type CodeNames = Readonly<Record<string, string>>;

/** SSDA903, LS. */
export const legalStatusNames: CodeNames = {
  C1: "Interim care order",
  C2: "Full care order",
  D1: "Freeing order",
  E1: "Placement order",
  V2: "Section 20",
  V3: "Short-term placements under an agreement",
  V4: "Single short-term placement",
  L1: "Police protection",
  L2: "Emergency protection order",
  L3: "Child assessment order",
  J1: "On remand",
  J2: "Police and Criminal Evidence Act",
  J3: "Sentenced, with a residence requirement",
};

/** SSDA903, CIN; census of children in need, primary need. */
export const needNames: CodeNames = {
  N1: "Abuse or neglect",
  N2: "Child's disability or illness",
  N3: "Parent's disability or illness",
  N4: "Family in acute stress",
  N5: "Family dysfunction",
  N6: "Socially unacceptable behaviour",
  N7: "Low income",
  N8: "Absent parenting",
  N9: "Not a child in need",
  N0: "Not stated",
};

/** SSDA903, PLACE. */
export const placementNames: CodeNames = {
  U1: "Foster care by a relative or friend, long term",
  U2: "Foster care by a relative or friend who may adopt",
  U3: "Foster care by a relative or friend, other",
  U4: "Foster care by another carer, long term",
  U5: "Foster care by another carer who may adopt",
  U6: "Foster care by another carer, other",
  A3: "Placed for adoption by consent, with the foster carer",
  A4: "Placed for adoption by consent, with others",
  A5: "Placed for adoption under an order, with the foster carer",
  A6: "Placed for adoption under an order, with others",
  P1: "With parents",
  P2: "Independent living",
  P3: "Residential employment",
  K1: "Secure children's home",
  K2: "Children's home",
  K3: "Supported accommodation",
  H5: "Semi-independent living",
  R1: "Residential care home",
  R2: "NHS or other health trust",
  R3: "Family centre, or mother and baby unit",
  R5: "Young offender institution or prison",
  S1: "Residential school",
  T0: "Temporary move",
  T1: "Temporary, in hospital",
  T2: "Temporary, on holiday",
  T3: "Temporary, while the foster carer is on holiday",
  T4: "Temporary, of 7 days or less",
  Z1: "Other placement",
  Z11: "Other placement, Z11",
  Z12: "Other placement, Z12",
  Z13: "Other placement, Z13",
  Z14: "Other placement, Z14",
};

/** SSDA903, PLACE_PROVIDER. */
export const placementProviderNames: CodeNames = {
  PR1: "Own provision",
  PR2: "Another authority",
  PR3: "Other public provision",
  PR4: "Private",
  PR5: "Voluntary",
  PR0: "Parents or others with parental responsibility",
};

/** SSDA903, REC. */
export const careEndNames: CodeNames = {
  E11: "Adopted, application unopposed",
  E12: "Adopted, consent dispensed with",
  E2: "Died",
  E3: "Care taken over by another authority",
  E4A: "Returned home, planned",
  E4B: "Returned home, unplanned",
  E13: "Left to live with others without parental responsibility",
  E41: "Child arrangements order",
  E45: "Special guardianship, former foster carer who is a relative or friend",
  E46: "Special guardianship, other former foster carer",
  E47: "Special guardianship, relative or friend",
  E48: "Special guardianship, other carer",
  E5: "Independent living with support",
  E6: "Independent living without support",
  E7: "Moved to adult social services",
  E9: "Sentenced to custody",
  E14: "Accommodation on remand ended",
  E15: "Assessed to be 18 or over",
  E16: "Moved abroad",
  E17: "Stayed with the carers after 18",
  E8: "Other reason",
};

/** SSDA903, REVIEW_CODE. */
export const participationNames: CodeNames = {
  PN1: "Attended and spoke",
  PN2: "Attended, an advocate spoke",
  PN3: "Attended, views by signs or symbols",
  PN4: "Attended without contributing",
  PN5: "Did not attend, an advocate spoke",
  PN6: "Did not attend, views by another means",
  PN7: "Did not attend or contribute",
  PN0: "Under 4",
};

/** SSDA903, IN_TOUCH. */
export const inTouchNames: CodeNames = {
  YES: "In touch",
  NO: "Not in touch",
  REFU: "Refuses contact",
  NREQ: "No longer needs services",
  RHOM: "Returned home",
  DIED: "Died",
};

const activities: CodeNames = {
  "1": "higher education",
  "2": "other education",
  "4": "training or apprenticeship",
  "5": "training or employment",
};

/** SSDA903, ACTIV. */
export const activityNames: CodeNames = {
  ...each(activities, (code, words) => [`F${code}`, `Full-time ${words}`]),
  ...each(activities, (code, words) => [`P${code}`, `Part-time ${words}`]),
  F3: "Full-time training",
  P3: "Part-time training",
  G4: "Not in education, employment or training: illness or disability",
  G5: "Not in education, employment or training: other",
  G6: "Not in education, employment or training: pregnancy or parenting",
  "0": "Not in touch",
};

const homes: CodeNames = {
  B: "With parents or relatives",
  C: "Community home or other residential care",
  D: "Semi-independent accommodation",
  E: "Supported lodgings",
  G: "Gone abroad",
  H: "Deported",
  K: "Ordinary lodgings",
  R: "Not known",
  S: "Homeless",
  T: "Foyer",
  U: "Independent living",
  V: "Emergency accommodation",
  W: "Bed and breakfast",
  X: "In custody",
  Y: "Other accommodation",
  Z: "With former foster carers",
};

/** SSDA903, ACCOM, without the digit that says whether it is suitable. */
export const accommodationNames: CodeNames = { ...homes, "0": "Not in touch" };

/** SSDA903, REASON_PLACE_CHANGE. */
export const placementChangeNames: CodeNames = {
  CARPL: "Change to the care plan",
  CLOSE: "Resignation or closure of the provision",
  ALLEG: "Allegation",
  STAND: "Standards of care concern",
  APPRR: "Approval removed",
  CREQB: "Carer's request, because of the child's behaviour",
  CREQO: "Carer's request, other",
  CHILD: "Child's request",
  LAREQ: "Request of the responsible authority",
  PLACE: "Change of the status of the placement only",
  CUSTOD: "Custody arrangement",
  OTHER: "Other",
};

/** Census of children in need, category of abuse. */
export const abuseNames: CodeNames = {
  NEG: "Neglect",
  PHY: "Physical abuse",
  SAB: "Sexual abuse",
  EMO: "Emotional abuse",
  MUL: "Multiple",
};

/** SSDA903 and census of children in need, ethnicity. */
export const ethnicityNames: CodeNames = {
  WBRI: "White British",
  WIRI: "White Irish",
  WIRT: "Traveller of Irish heritage",
  WROM: "Gypsy or Roma",
  WOTH: "Any other White background",
  MWBC: "White and Black Caribbean",
  MWBA: "White and Black African",
  MWAS: "White and Asian",
  MOTH: "Any other mixed background",
  AIND: "Indian",
  APKN: "Pakistani",
  ABAN: "Bangladeshi",
  AOTH: "Any other Asian background",
  BCRB: "Black Caribbean",
  BAFR: "Black African",
  BOTH: "Any other Black background",
  CHNE: "Chinese",
  OOTH: "Any other ethnic group",
  REFU: "Refused",
  NOBT: "Not yet obtained",
};

/** Census of children in need, source of the referral. */
export const referralSourceNames: CodeNames = {
  "1A": "Individual: family member, relative or carer",
  "1B": "Individual: acquaintance",
  "1C": "Individual: self",
  "1D": "Individual: other",
  "2A": "School",
  "2B": "Education services",
  "3A": "Health: GP",
  "3B": "Health: health visitor",
  "3C": "Health: school nurse",
  "3D": "Health: other primary services",
  "3E": "Health: A&E",
  "3F": "Health: other",
  "4": "Housing",
  "5A": "Authority: social care",
  "5B": "Authority: other, internal",
  "5C": "Authority: other, external",
  "5D": "Authority: youth justice",
  "6": "Police",
  "7": "Other legal agency",
  "8": "Other",
  "9": "Anonymous",
  "10": "Not known",
};

function each(names: CodeNames, made: (code: string, words: string) => readonly [string, string]): CodeNames {
  return Object.fromEntries(Object.entries(names).map(([code, words]) => made(code, words)));
}
