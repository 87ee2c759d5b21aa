import { childAliases } from "../declare/fact-aliases.ts";
import { defineFact } from "../declare/fact.ts";
import { aliasesOf, sexWords } from "../declare/national-words.ts";
import { caseManagement } from "../declare/sources.ts";

/** Children and other people of the case-management system. Source: `ssd_person` of the Standard Safeguarding Dataset. */
export const person = defineFact({
  source: caseManagement,
  sourceTable: "ssd_person",
  table: "person",
  title: "Children and other people",
  key: ["pers_person_id"],
  child: "pers_person_id",
  columns: {
    pers_person_id: {
      type: "identifier",
      required: true,
      label: "Person ID",
      sensitivity: "child",
      aliases: childAliases,
    },
    pers_sex: {
      type: "code",
      label: "Sex",
      sensitivity: "child",
      codes: ["M", "F", "U"],
      codeAliases: aliasesOf(sexWords),
    },
    pers_gender: { type: "code", label: "Gender", sensitivity: "special" },
    pers_ethnicity: { type: "code", label: "Ethnicity", sensitivity: "special" },
    pers_dob: { type: "date", label: "Date of birth", sensitivity: "child" },
    pers_common_child_id: { type: "identifier", label: "NHS number", sensitivity: "child" },
    pers_legacy_id: { type: "identifier", label: "Identifier in the system before", sensitivity: "child" },
    pers_upn_unknown: { type: "code", label: "Reason the UPN is unknown", sensitivity: "internal" },
    pers_send_flag: { type: "yes-no", label: "Has an education, health and care plan", sensitivity: "special" },
    pers_expected_dob: { type: "date", label: "Expected date of birth", sensitivity: "child", mayBeFuture: true },
    pers_death_date: { type: "date", label: "Date of death", sensitivity: "child", notBefore: "pers_dob" },
    pers_is_mother: { type: "yes-no", label: "Is a mother", sensitivity: "internal" },
    pers_nationality: { type: "code", label: "Nationality", sensitivity: "special" },
  },
});
