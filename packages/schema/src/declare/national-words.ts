/** The words for each code, as a pattern on text in lower case, with a single space for all marks. */
export type Words = Readonly<Record<string, string>>;

/** Patterns for `codeAliases` of a column, which match the whole of a cell. */
export function aliasesOf(words: Words): Readonly<Record<string, readonly RegExp[]>> {
  return Object.fromEntries(Object.entries(words).map(([code, pattern]) => [code, [new RegExp(`^(?:${pattern})$`)]]));
}

/**
 * The words for the national codes of ethnicity, as systems write them out. Source: DfE, Common Basic Data Set, main
 * categories of ethnicity; ONS, ethnic groups of the census of 2021.
 */
export const ethnicityWords: Words = {
  WBRI: "white british|british|(white )?(english|welsh|scottish|northern irish)( .*)?|white english welsh scottish northern irish (or )?british",
  WIRI: "(white )?irish",
  WIRT: "(white )?(irish traveller|traveller of irish heritage|traveller irish heritage)",
  WROM: "(white )?(gypsy( or)? roma|gypsy( or irish traveller)?|roma|gypsy roma traveller)",
  WOTH: "(any )?other white( background)?|white (any )?other( white)?( background)?",
  MWBC: "(mixed )?white and (black )?caribbean",
  MWBA: "(mixed )?white and (black )?african",
  MWAS: "(mixed )?white and asian",
  MOTH: "(any )?other mixed( or multiple)?( ethnic)?( background)?|mixed (any )?other( mixed)?( background)?",
  AIND: "(asian( or asian british)? )?indian",
  APKN: "(asian( or asian british)? )?pakistani",
  ABAN: "(asian( or asian british)? )?bangladeshi",
  AOTH: "(any )?other asian( background)?|asian( or asian british)? (any )?other( asian)?( background)?",
  BCRB: "(black( or black british)? )?caribbean",
  BAFR: "(black( or black british)? )?african",
  BOTH: "(any )?other black( background)?|black( or black british)? (any )?other( black)?( background)?",
  CHNE: "((asian|asian or asian british) )?chinese",
  OOTH: "any other ethnic (group|background)|arab|other ethnic group arab",
  REFU: "refused|prefer not to say|declined",
  NOBT: "(information )?not( yet)? obtained",
};

/**
 * The words for the national codes of the category of need. Source: DfE, children in need census guide, primary need
 * code; SSDA903 guide, category of need.
 */
export const needWords: Words = {
  N1: "(n1 )?abuse( or)? neglect|n1",
  N2: "(n2 )?child s (illness or )?disability|(n2 )?(child s )?disability or illness|n2( .*)?",
  N3: "(n3 )?parent(al| s|s|s s) (illness or disability|disability or illness|illness disability|disability illness)|n3( .*)?",
  N4: "(n4 )?family in acute stress|n4",
  N5: "(n5 )?family dysfunction|n5",
  N6: "(n6 )?socially unacceptable behaviour|n6",
  N7: "(n7 )?low income|n7",
  N8: "(n8 )?absent parenting|n8",
};

/** The words for the national codes of sex. Source: DfE, children in need census guide and SSDA903 guide. */
export const sexWords: Words = {
  M: "male|boy|man",
  F: "female|girl|woman",
  U: "unknown|not (known|stated|recorded|specified)|indeterminate|unborn",
};
