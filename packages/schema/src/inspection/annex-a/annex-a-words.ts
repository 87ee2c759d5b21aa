import { ethnicityWords, needWords, type Words } from "../../declare/national-words.ts";

/**
 * The codes of a column of Annex A, and the words that mean them.
 *
 * The guidance writes a letter before each word. Councils write other letters, or none: "b) Female", "Female". So one
 * or two letters before a word are ignored.
 */
export function annexACodes(words: Words) {
  const entries = Object.entries(words);
  return {
    codes: entries.map(([code]) => code),
    codeAliases: Object.fromEntries(
      entries.map(([code, pattern]) => [code, [new RegExp(`^(?:[a-z]{1,2} )?(?:${pattern})$`)]]),
    ),
  };
}

/** National codes, which councils write before the words: "q) 6: Police". */
function national(codes: string): Words {
  return Object.fromEntries(codes.split(" ").map((code) => [code, `${code.toLowerCase()}(?: .*)?`]));
}

/** The guidance's words for sex or gender. */
export const genders: Words = {
  Male: "male|m",
  Female: "female|f",
  "Not stated": "not stated( recorded)?|not recorded|unknown|indeterminate",
  Neither: "neither",
};

/** The groups of the guidance, and the national codes and words, which are finer. */
export const ethnicities: Words = {
  ...Object.fromEntries(
    Object.entries(ethnicityWords).map(([code, words]) => [code, `${code.toLowerCase()}(?: .*)?|${words}`]),
  ),
  White: "white",
  Mixed: "mixed",
  "Asian or Asian British": "asian or asian british",
  "Black or Black British": "black or black british",
  "Other ethnic group": "other ethnic group",
  "Not stated": "not stated|unknown",
};

/** The sources of contacts: the words of the guidance, and the national codes, which are finer. */
export const contactSources: Words = {
  ...national("1A 1B 1C 1D 2A 2B 2C 3A 3B 3C 3D 3E 3F 4 5A 5B 5C 5D 6 7 8 9 10"),
  Individual: "individual",
  Schools: "schools?",
  "Education services": "education services",
  "Health services": "health services",
  Housing: "housing",
  "LA services": "la services|local authority services",
  Police: "police",
  "Other legal agency": "other legal agency",
  Other: "other",
  Anonymous: "anonymous",
  Unknown: "unknown",
};

/** Answers that can only be yes or no. */
export const yesOrNo: Words = { Yes: "yes|y|true|1", No: "no|n|false|0" };

/** Answers that may not be known. */
export const yesNoOrUnknown: Words = { ...yesOrNo, Unknown: "unknown|not known|not stated|not recorded" };

/** The national codes of the category of need, each for one of the guidance's words. */
export const needs: Words = {
  ...needWords,
  N9: "not cin|cases other than children in need|n9( .*)?",
  N0: "not stated|n0( .*)?",
};

/** The national codes of the reason a child in need's case was closed. */
export const closureReasons: Words = {
  RC1: "(rc1 )?adopted|rc1",
  RC2: "(rc2 )?died|rc2",
  RC3: "(rc3 )?(residence|child arrangements?) order|rc3( .*)?",
  RC4: "(rc4 )?special guardianship order|rc4",
  RC5: "(rc5 )?transfer(red)? to (another la|services of another la)|rc5( .*)?",
  RC6: "(rc6 )?transfer(red)? to adult social (services|care services)|rc6( .*)?",
  RC7: "other incl child no longer in need|rc7( .*)?",
  RC8: "child not in need after assessment|rc8( .*)?",
  RC9: "rc9( .*)?",
  "Not stated": "not stated",
};

/** The kinds of help for a child in need. */
export const caseStatuses: Words = {
  "Looked after child": "looked after child|cla|lac",
  "Child protection plan": "child protection plan|cpp",
  "Child in need plan": "child in need plan|cinp?",
  "Open assessment": "open assessment",
  "Closed episode": "closed( episode)?",
};

/** Categories of abuse of a child protection plan. */
export const abuseCategories: Words = {
  Neglect: "neglect|neg",
  "Physical abuse": "physical( abuse)?|phy",
  "Sexual abuse": "sexual( abuse)?|sab",
  "Emotional abuse": "emotional( abuse)?|emo",
  Multiple: "multiple|mul",
};

/** The national codes of the legal status; two of the guidance's words cover several codes each. */
export const legalStatuses: Words = {
  ...national("D1 E1 V2 V3 V4 J1 J2 J3 L1 L2 L3"),
  C1: "interim care orders?|ico|c1( .*)?",
  C2: "(full )?care orders?|fco|c2( .*)?",
  D1: "freed for adoption|d1( .*)?",
  E1: "placement order( granted)?|e1( .*)?",
  V2: "accommodated under (s|section) ?20|(s|section) ?20|single period of accommodation( under section 20)?|v2( .*)?",
  "Detained on child protection grounds": "detained on child protection grounds( in la accomm?odation)?",
  "Youth justice": "youth justice( legal statuses)?",
};

/** The long-term plans for children in care. */
export const permanencePlans: Words = {
  "Return to family": "return (to family|home)",
  Adoption: "adoption",
  "SGO or CAO": "sgo( or)? cao|special guardianship( order)?|child arrangements order",
  "Supported living in the community": "supported living in the community",
  "Long-term residential placement": "long term residential( placement)?",
  "Long-term fostering": "long term foster(ing)?( placement)?",
  Other: "other",
};

/** The national codes of the reason care ended, and the words of the guidance. */
export const reasonsCeased: Words = {
  ...national("E11 E12 E13 E14 E15 E16 E17 E2 E3 E4A E4B E41 E45 E46 E47 E48 E5 E6 E7 E8 E9"),
  Adopted: "adopted",
  E2: "died|e2( .*)?",
  E3: "care taken by another la|e3( .*)?",
  "Returned home": "returned home to live with parents or relatives",
  E13: "left care to live with parents relatives or other person with no parental responsibility|e13( .*)?",
  E41: "residence order granted|e41( .*)?",
  "Special guardianship order": "special guardianship orders?",
  "Independent living": "moved into independent living",
  E7: "transferred to residential care funded by adult social services|e7( .*)?",
  E9: "sentenced to custody|e9( .*)?",
  E14: "accommodation on remand ended|e14( .*)?",
  E15: "age assessment determined child was 18 or over|e15( .*)?",
  E16: "child moved abroad|e16( .*)?",
  E8: "care ceased for any other reason|e8( .*)?",
};

/** The national codes of the placement, and the words of the guidance. */
export const placementTypes: Words = {
  ...national("U1 U2 U3 U4 U5 U6 A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14"),
  "Foster placement": "foster placement",
  "Placed for adoption": "placed for adoption",
  P1: "placed with parents|p1( .*)?",
  P2: "independent living|p2( .*)?",
  P3: "residential employment|p3( .*)?",
  H5: "residential accommodation|h5( .*)?",
  K1: "secure children s homes?|k1( .*)?",
  K2: "children s homes?|k2( .*)?",
  R1: "residential care home|r1( .*)?",
  R2: "nhs health trust|r2( .*)?",
  R3: "family cent(re|er) or mother and baby unit|r3( .*)?",
  R5: "young offender institution|r5( .*)?",
  S1: "residential school|s1( .*)?",
  "Other placement": "other placements?",
  "Temporary placement": "temporary placement",
};

/** The providers of placements: the national codes, and the words of the guidance. */
export const placementProviders: Words = {
  ...national("PR0 PR1 PR2 PR3 PR4 PR5"),
  "Own LA": "own la",
  Private: "private",
  Other: "other",
};

/** Whether the placement is in the authority. */
export const placementLocations: Words = { In: "in( la)?", Out: "out( of la)?" };

/** The support that a care leaver is entitled to. */
export const eligibilities: Words = {
  Relevant: "relevant( child)?",
  "Former relevant": "former relevant( child)?",
  Qualifying: "qualifying( child| care leaver)?",
  Eligible: "eligible( child)?",
  Other: "other",
};

/** Whether the authority is in touch with a care leaver. */
export const inTouch: Words = {
  "In touch": "in touch|yes|y",
  "Not in touch": "not in touch|no|n",
  "Not recorded": "not recorded",
  Exclude: "exclude|died|refu|nreq|rhom",
};

/** Where a care leaver lives. */
export const accommodations: Words = {
  "With parents or relatives": "with parents or relatives",
  "Community home": "community home( or other form of residential care.*)?",
  "Semi-independent transitional accommodation": "semi independent transitional accommodation.*",
  "Supported lodgings": "supported lodgings.*",
  "Gone abroad": "gone abroad",
  Deported: "deported",
  "Ordinary lodgings": "ordinary lodgings.*",
  "Residence not known": "residence not known",
  "No fixed abode or homeless": "no fixed abode( or)? homeless",
  Foyers: "foyers?( .*)?",
  "Independent living": "independent living.*",
  "Emergency accommodation": "emergency accommodation.*",
  "Bed and breakfast": "bed and breakfast",
  "In custody": "in custody",
  "With former foster carer": "with former foster carers?",
  "Other accommodation": "other accommodation",
};

/** Whether the accommodation of a care leaver is suitable. */
export const suitabilities: Words = {
  Suitable: "suitable( accommodation)?",
  "Not suitable": "(not suitable|unsuitable)( accommodation)?",
  "Not in touch or not recorded": "not in touch or not recorded",
  Exclude: "exclude",
};

/** What a care leaver does, as national codes. */
export const activities: Words = national("F1 P1 F2 P2 F3 P3 F4 P4 F5 P5 G4 G5 G6");

/** The national codes of the reason a child is no longer to be placed for adoption. */
export const reasonsNotPlaced: Words = {
  RD1: "(rd1 )?child s needs changed( .*)?|rd1",
  RD2: "(rd2 )?court did not make a (po|placement order)|rd2( .*)?",
  RD3: "(rd3 )?prospective adopters? (cannot|could not) be found|rd3( .*)?",
  RD4: "(rd4 )?any other reason|rd4( .*)?",
};

/** Why a prospective adopter left. */
export const reasonsLeft: Words = {
  Withdrew: "withdrew|withdrawn",
  "Process on hold": "process on hold",
  "Application refused": "application refused|refused",
};
