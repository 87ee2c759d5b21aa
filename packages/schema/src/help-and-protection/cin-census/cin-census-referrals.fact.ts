import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { aliasesOf, needWords } from "../../declare/national-words.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Referrals and their outcomes in each children in need census. Source: `CINdetails` of the census. */
export const cinCensusReferrals = defineFact({
  source: cinCensus,
  sourceTable: "CINdetails",
  table: "cin_census_referrals",
  title: "Children in need census: referrals",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate"],
  child: "LAchildID",
  date: "CINreferralDate",
  columns: {
    ...referralColumns,
    ReferralSource: { type: "code", label: "Referral source", sensitivity: "internal" },
    PrimaryNeedCode: {
      type: "code",
      label: "Category of need",
      sensitivity: "special",
      codes: ["N0", "N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9"],
      codeAliases: aliasesOf(needWords),
    },
    CINclosureDate: {
      type: "date",
      label: "Closure date",
      sensitivity: "internal",
      notBefore: "CINreferralDate",
    },
    ReasonForClosure: {
      type: "code",
      label: "Closure reason",
      sensitivity: "internal",
      codes: ["RC1", "RC2", "RC3", "RC4", "RC5", "RC6", "RC7", "RC8", "RC9"],
    },
    DateOfInitialCPC: { type: "date", label: "Initial conference", sensitivity: "internal" },
    ReferralNFA: { type: "yes-no", label: "No further action", sensitivity: "internal" },
  },
});
