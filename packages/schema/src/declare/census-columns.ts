import { aliasesOf, ethnicityWords, sexWords } from "./national-words.ts";

/** The last day of the census year, which tells one census from another. */
export const censusColumns = {
  ReferenceDate: { type: "date", required: true, label: "Reference date", sensitivity: "internal", mayBeFuture: true },
} as const;

/** Which census and which child. */
export const childColumns = {
  ...censusColumns,
  LAchildID: {
    type: "identifier",
    required: true,
    label: "Child",
    sensitivity: "child",
    references: "person",
  },
} as const;

/** Which census, which child and which referral. */
export const referralColumns = {
  ...childColumns,
  CINreferralDate: { type: "date", required: true, label: "Referral date", sensitivity: "internal" },
} as const;

/**
 * The codes of sex since the censuses of 2024. Some systems still write `GenderCurrent`, which came before: 1, 2, 0
 * (not known) or 9 (not specified).
 */
export const censusSexCodes = {
  codes: ["M", "F", "U", "I"],
  codeAliases: aliasesOf({ M: `1|${sexWords.M}`, F: `2|${sexWords.F}`, U: `[09]|${sexWords.U}` }),
} as const;

/** National codes of ethnicity, and the words for them. */
export const nationalEthnicity = {
  codes: Object.keys(ethnicityWords),
  codeAliases: aliasesOf(ethnicityWords),
} as const;

/** National codes of the category of abuse of a child protection plan. */
export const abuseCodes = ["NEG", "PHY", "SAB", "EMO", "MUL"] as const;
