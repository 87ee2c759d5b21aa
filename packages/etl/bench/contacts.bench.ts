import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { alone, copyLabel, inFolder, resultColumns, resultLine, sideBySide } from "./side-by-side.ts";

const fileName = "ssd_contacts.csv";
const million = 1_000_000;
const runs = 3;

/**
 * The time from the file to committed facts of a million contacts, as a whole process. It is compared with the least
 * that PostgreSQL needs for the same file. Also the memory that five million contacts need.
 */
export async function bench(): Promise<{ title: string; columns: string[]; rows: string[][]; note: string }> {
  return inFolder(async (folder) => {
    const file = join(folder, fileName);
    await writeContacts(file, million);
    const { floor, ours } = await sideBySide(file, { prepare, insert }, runs);
    await writeContacts(file, 5 * million);
    const large = await alone(file);
    const blank = Array.from({ length: runs - 1 }, () => "");
    return {
      title: "Loading 1,000,000 contacts of a case-management system",
      columns: resultColumns(runs),
      rows: [
        resultLine(copyLabel, floor, floor),
        resultLine("etl load, whole process", ours, floor),
        [
          "etl load of 5,000,000 contacts",
          large.seconds.toFixed(1),
          ...blank,
          large.seconds.toFixed(1),
          "",
          large.megabytes.toFixed(0),
        ],
      ],
      note:
        "Made-up contacts, six columns of which one is JSON. The etl run includes hashing the file, every identifier, code and date, duplicates, " +
        "what other facts refer to, and the ledger; psql does none of that. Must hold: at most 2 x, and under 300 MB at five million rows.",
    };
  });
}

async function writeContacts(file: string, contacts: number): Promise<void> {
  const out = createWriteStream(file);
  out.write(
    "cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_source_desc,cont_contact_outcome_json\n",
  );
  const two = (number: number) => String(number).padStart(2, "0");
  for (let contact = 0; contact < contacts; contact += 1) {
    const day = `20${two(15 + (contact % 11))}-${two(1 + (contact % 12))}-${two(1 + (contact % 28))}`;
    const text = `K${contact},P${contact % 300_000},${day},${1 + (contact % 9)}A,"Schools, and ""others""","{""OUTCOME_NEW_REFERRAL_FLAG"":""${contact % 3 === 0 ? "Y" : "N"}""}"\n`;
    if (!out.write(text)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

const prepare = `
  create table raw (cont_contact_id text, cont_person_id text, cont_contact_date text, cont_contact_source_code text,
    cont_contact_source_desc text, cont_contact_outcome_json text);
  insert into load (id, loader, loader_version, file, sha256, bytes, status, as_at, started_at)
    overriding system value values (1, 'bench', 1, 'bench', 'bench', 0, 'LOADED', now(), now());
`;

const insert = `
  insert into contacts (authority, cont_contact_id, cont_person_id, cont_contact_date, cont_contact_source_code, cont_contact_source_desc,
    cont_contact_outcome_json, source_row, written_by)
  select 'E10000032', cont_contact_id, cont_person_id, cont_contact_date::date, cont_contact_source_code, cont_contact_source_desc,
    cont_contact_outcome_json, 1, 1
  from raw
  on conflict (authority, cont_contact_id) where superseded_by is null do update set cont_contact_date = excluded.cont_contact_date;
`;

if (import.meta.main) {
  const { title, columns, rows, note } = await bench();
  console.log([title, columns.join(" | "), ...rows.map((row) => row.join(" | ")), note].join("\n"));
}
