import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { childColumns, nationalEthnicity, censusSexCodes } from "../../declare/census-columns.ts";

/** Children of each children in need census. Source: `Child` of the census. */
export const cinCensusChildren = defineFact({
  source: cinCensus,
  sourceTable: "Child",
  table: "cin_census_children",
  title: "Children in need census: children",
  key: ["ReferenceDate", "LAchildID"],
  child: "LAchildID",
  columns: {
    ...childColumns,
    UPN: { type: "identifier", label: "Unique pupil number", sensitivity: "child" },
    FormerUPN: { type: "identifier", label: "Former unique pupil number", sensitivity: "child" },
    UPNunknown: {
      type: "code",
      label: "Why the pupil number is not known",
      sensitivity: "internal",
      codes: ["UN1", "UN2", "UN3", "UN4", "UN5", "UN6", "UN7", "UN8", "UN9", "UN10"],
    },
    PersonBirthDate: { type: "date", label: "Date of birth", sensitivity: "child" },
    ExpectedPersonBirthDate: {
      type: "date",
      label: "Expected date of birth",
      sensitivity: "child",
      mayBeFuture: true,
    },
    Sex: { type: "code", label: "Sex", sensitivity: "internal", ...censusSexCodes },
    PersonDeathDate: { type: "date", label: "Date of death", sensitivity: "child", notBefore: "PersonBirthDate" },
    Ethnicity: { type: "code", label: "Ethnicity", sensitivity: "special", ...nationalEthnicity },
  },
});
