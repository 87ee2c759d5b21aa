import { defineFact } from "../../declare/fact.ts";
import { cinCensus } from "../../declare/sources.ts";
import { referralColumns } from "../../declare/census-columns.ts";

/** Section 47 enquiries of each children in need census. Source: `Section47` of the census. */
export const cinCensusSection47 = defineFact({
  source: cinCensus,
  sourceTable: "Section47",
  table: "cin_census_section_47",
  title: "Children in need census: section 47 enquiries",
  key: ["ReferenceDate", "LAchildID", "CINreferralDate", "S47ActualStartDate"],
  child: "LAchildID",
  date: "S47ActualStartDate",
  columns: {
    ...referralColumns,
    S47ActualStartDate: { type: "date", required: true, label: "Enquiry start", sensitivity: "internal" },
    InitialCPCtarget: { type: "date", label: "Conference due", sensitivity: "internal", mayBeFuture: true },
    DateOfInitialCPC: {
      type: "date",
      label: "Initial conference",
      sensitivity: "internal",
      notBefore: "S47ActualStartDate",
    },
    ICPCnotRequired: { type: "yes-no", label: "Conference not required", sensitivity: "internal" },
  },
});
