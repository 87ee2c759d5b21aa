/** Abbreviations in publishers' headers and file names, in full. */
const words: Readonly<Record<string, string>> = {
  "10000": "10,000",
  "10k": "10,000",
  cin: "children in need",
  cla: "children looked after",
  cpp: "child protection plans",
  cpps: "child protection plans",
  csww: "children's social work workforce",
  fte: "(FTE)",
  icpc: "initial child protection conferences",
  icpcs: "initial child protection conferences",
  headcount: "(headcount)",
  inpost: "in post",
  la: "local authority",
  ons: "ONS",
  rereferral: "re-referral",
  rereferrals: "re-referrals",
  section47: "section 47",
  at31: "at 31 March",
  at31march: "at 31 March",
};

/**
 * A header or file name for people: `rereferral_percent` is "Rereferral percent", `CPP_subsequent` is "Child protection
 * plans subsequent". Years at the end of a file name become "2013 to 2025".
 */
export function labelOf(name: string): string {
  if (name.includes(" ")) return sentence(name.trim());
  const [stem, years] = yearsOf(name.replace(/^[a-z]\d_(?=[a-z])/, ""));
  const said = stem
    .split(/_+/)
    .filter((word) => word !== "")
    .map((word) => words[word.toLowerCase()] ?? (/^[A-Z]?[a-z]/.test(word) ? word.toLowerCase() : word))
    .join(" ");
  return sentence(said) + (years === null ? "" : `, ${years}`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A name without the years at its end, and those years: "_2013_to_2025" is "2013 to 2025", "_2018_19" is "2018 to
 * 2019".
 */
function yearsOf(name: string): [stem: string, years: string | null] {
  const found = /_(\d{2})(\d{2})_(?:to_)?(\d{2}|\d{4})$/.exec(name);
  if (found === null) return [name, null];
  const [written, century, year, last = ""] = found;
  return [name.slice(0, -written.length), `${century}${year} to ${last.length === 2 ? century : ""}${last}`];
}
