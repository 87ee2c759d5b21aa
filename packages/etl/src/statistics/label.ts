/** Abbreviations that publishers use in headers and file names, and how they read. */
const words: Readonly<Record<string, string>> = {
  cin: "children in need",
  cla: "children looked after",
  cpp: "child protection plans",
  cpps: "child protection plans",
  csww: "children's social work workforce",
  fte: "(FTE)",
  icpc: "initial child protection conferences",
  icpcs: "initial child protection conferences",
  la: "local authority",
  ons: "ONS",
  at31: "at 31 March",
  at31march: "at 31 March",
};

/**
 * A header or file name as people read it: `rereferral_percent` is "Rereferral percent", `CPP_subsequent` is
 * "Child protection plans subsequent". Years that a file name ends with become "2013 to 2025".
 */
export function labelOf(name: string): string {
  if (name.includes(" ")) return sentence(name.trim());
  const bare = name.replace(/^[a-z]\d_(?=[a-z])/, "").replace(/_(\d{4})_(?:to_)?(\d{2,4})$/, "__$1-$2");
  const [text = "", years] = bare.split("__", 2);
  const said = text
    .split(/_+/)
    .filter((word) => word !== "")
    .map((word) => words[word.toLowerCase()] ?? (/^[A-Z]?[a-z]/.test(word) ? word.toLowerCase() : word))
    .join(" ");
  return sentence(said) + (years === undefined ? "" : `, ${years.replace("-", " to ")}`);
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
