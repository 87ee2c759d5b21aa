import type { FactColumn, FactColumnType } from "../../declare/fact.ts";
import type { Words } from "../../declare/national-words.ts";
import { annexACodes, ethnicities, genders, yesNoOrUnknown } from "./annex-a-words.ts";

/** A column by itself. The fact that has it adds the comparisons with its other columns. */
type Column = Omit<FactColumn, "notBefore" | "requiredWhere">;

/** How a column differs from the usual one. `also` are patterns of other headers. */
type More = Partial<Omit<Column, "type" | "label" | "aliases">> & { also?: readonly RegExp[] };

/**
 * A column of Annex A, by its heading in the guidance.
 *
 * A header matches whatever its marks, brackets and quotes, and with or without "(Y/N)" at its end.
 */
function column(type: FactColumnType, label: string, { also = [], ...more }: More): Column {
  const words = label
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/ y n$/, "");
  return { type, label, sensitivity: "internal", aliases: [new RegExp(`^${words}( y n)?$`), ...also], ...more };
}

/** A column of dates. */
export const dateColumn = (label: string, more: More = {}) => column("date", label, more);

/** A column of text in the council's own words. */
export const textColumn = (label: string, more: More = {}) => column("text", label, more);

/** A column of whole numbers from zero. */
export const countColumn = (label: string) => column("integer", label, { least: 0 });

/** A column of codes, by the words for them. */
export const codeColumn = (label: string, codes: Words, more: More = {}) =>
  column("code", label, { ...annexACodes(codes), ...more });

/** Whether the child has a disability. Most lists have it. */
export const hasDisability = codeColumn("Does the Child have a Disability", yesNoOrUnknown, {
  sensitivity: "special",
  also: [/^disability$/],
});

const gender = codeColumn("Gender", genders, { also: [/^sex$/] });
const ethnicity = codeColumn("Ethnicity", ethnicities, { sensitivity: "special" });

/** The columns that all lists of children share. */
export const listedChildColumns = {
  child_unique_id: column("identifier", "Child Unique ID", {
    required: true,
    sensitivity: "child",
    references: "person",
    also: [/^child( unique)? (id|identifier|reference)$/],
  }),
  gender,
  ethnicity,
  date_of_birth: dateColumn("Date of Birth", { sensitivity: "child", mayBeFuture: true, also: [/^dob$/] }),
  age_of_child: column("number", "Age of Child (Years)", { also: [/^age( of child)?( in)?( years)?$/] }),
};

/** The columns that all lists of adopters share. */
export const adopterColumns = { gender, ethnicity };

/** The family of the adopters, which a child is matched with. */
export const familyIdentifier = column("identifier", "Family identifier", {});
/** One adopter. */
export const adopterIdentifier = column("identifier", "Individual adopter identifier", {
  required: true,
  also: [/^(individual )?adopter (id|identifier)$/],
});

/** The team and the worker of the child, in the council's own names. */
export const teamColumns = {
  allocated_team: textColumn("Allocated Team", { also: [/^team$/] }),
  allocated_worker: textColumn("Allocated Worker", { also: [/^(worker|case ?worker|social worker)$/] }),
};
