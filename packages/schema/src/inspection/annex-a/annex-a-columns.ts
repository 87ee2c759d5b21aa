import type { FactColumn, FactColumnType } from "../../declare/fact.ts";
import { annexACodes, ethnicities, genders, type Words, yesNoOrUnknown } from "./annex-a-words.ts";

/** A column on its own: which other columns of its fact it is compared with is the fact's matter. */
type Column = Omit<FactColumn, "notBefore" | "requiredWhere">;

/** In what a column differs from the usual one. `also` are patterns of other headers. */
type More = Partial<Omit<Column, "type" | "label" | "aliases">> & { also?: readonly RegExp[] };

/**
 * A column of Annex A, by the words that the guidance heads it with. Marks, brackets and kinds of quotes make no
 * difference to a header, nor does whether "(Y/N)" is behind it.
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
export const day = (label: string, more: More = {}) => column("date", label, more);

/** A column of the council's own words. */
export const words = (label: string, more: More = {}) => column("text", label, more);

/** A column that counts. */
export const count = (label: string) => column("integer", label, { least: 0 });

/** A column of codes, by their words. */
export const coded = (label: string, codes: Words, more: More = {}) =>
  column("code", label, { ...annexACodes(codes), ...more });

/** Whether the child has a disability, as most lists ask. */
export const disability = coded("Does the Child have a Disability", yesNoOrUnknown, {
  sensitivity: "special",
  also: [/^disability$/],
});

const gender = coded("Gender", genders, { also: [/^sex$/] });
const ethnicity = coded("Ethnicity", ethnicities, { sensitivity: "special" });

/** What the lists of children say of each child. */
export const childColumns = {
  child_unique_id: column("identifier", "Child Unique ID", {
    required: true,
    sensitivity: "child",
    references: "person",
    also: [/^child( unique)? (id|identifier|reference)$/],
  }),
  gender,
  ethnicity,
  date_of_birth: day("Date of Birth", { sensitivity: "child", mayBeFuture: true, also: [/^dob$/] }),
  age_of_child: column("number", "Age of Child (Years)", { also: [/^age( of child)?( in)?( years)?$/] }),
};

/** The list of adopters says these of an adopter. */
export const adopterColumns = { gender, ethnicity };

/** The adopters' family, which a child is matched with. */
export const familyIdentifier = column("identifier", "Family identifier", {});
/** One adopter. */
export const adopterIdentifier = column("identifier", "Individual adopter identifier", {
  required: true,
  also: [/^(individual )?adopter (id|identifier)$/],
});

/** Who works with the child: the council's own names of teams and workers. */
export const teamColumns = {
  allocated_team: words("Allocated Team", { also: [/^team$/] }),
  allocated_worker: words("Allocated Worker", { also: [/^(worker|case ?worker|social worker)$/] }),
};
