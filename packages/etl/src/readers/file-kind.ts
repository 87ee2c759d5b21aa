import { open, type FileHandle } from "node:fs/promises";
import { FileRefusal } from "../refusal.ts";
import { fileBytes } from "./file-text.ts";
import { readableBytes, zipLimits } from "./zip-limits.ts";

const saveAsWorkbook = 'Open it in Excel and save it as "Excel Workbook (.xlsx)", then load that.';

/**
 * Makes sure by its first bytes that a file can be a workbook. Its name does not count.
 *
 * @throws {FileRefusal} for encrypted workbooks, the .xls format of before 2007, web pages and CSV files renamed .xlsx,
 *   and empty, unreadable and over-large files. The message names the kind of file and how to make a workbook of it.
 */
export async function checkFileKind(path: string): Promise<void> {
  const handle = await openFile(path);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new FileRefusal("not-a-file", "This is not a file. Name a workbook (.xlsx).");
    if (stats.size === 0)
      throw new FileRefusal("empty-file", "The file is empty. Export it again, and check that the export finished.");
    if (stats.size > zipLimits.fileBytes) {
      throw new FileRefusal(
        "workbook-too-large",
        `The workbook is ${readableBytes(stats.size)}; up to ${readableBytes(zipLimits.fileBytes)} are read. Save each sheet as CSV UTF-8, which has no such limit, and load those.`,
      );
    }
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(512), 0, 512, 0);
    const start = buffer.subarray(0, bytesRead);
    const signature = start.subarray(0, 8).toString("hex");
    if (signature.startsWith("504b0304") || signature.startsWith("504b0506")) return;
    if (signature === "d0cf11e0a1b11ae1") throw await oldOfficeFile(handle);
    throw textFile(start);
  } finally {
    await handle.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "unknown reason";
    if (reason === "ENOENT")
      throw new FileRefusal("file-not-found", "There is no such file. Check the name and the folder.");
    throw new FileRefusal("unreadable", `The file cannot be opened (${reason}). Check that you may read it.`);
  }
}

/** Files of this container (OLE) name their streams in UTF-16. Those names show what it holds. */
async function oldOfficeFile(handle: FileHandle): Promise<FileRefusal> {
  const names = ["EncryptedPackage", "Workbook", "Book"].map((name) => ({ name, bytes: Buffer.from(name, "utf16le") }));
  const found = new Set<string>();
  let carried: Buffer = Buffer.alloc(0);
  for await (const chunk of fileBytes(handle)) {
    const joined = Buffer.concat([carried, chunk]);
    for (const { name, bytes } of names) if (joined.includes(bytes)) found.add(name);
    carried = Buffer.from(joined.subarray(-64));
  }
  if (found.has("EncryptedPackage")) return encrypted();
  if (found.size > 0) {
    return new FileRefusal(
      "old-workbook",
      `This is a workbook in the format of before 2007 (.xls), whatever its name says. ${saveAsWorkbook}`,
    );
  }
  return new FileRefusal(
    "not-a-workbook",
    "This is an Office file of another kind, not a workbook. Load the workbook.",
  );
}

/** The refusal of a workbook that needs a password. */
export function encrypted(): FileRefusal {
  return new FileRefusal(
    "encrypted-workbook",
    "The workbook is protected with a password, so its cells cannot be read. In Excel: File, Info, Protect Workbook, " +
      "Encrypt with Password, empty the password, save; then load it.",
  );
}

function textFile(start: Buffer): FileRefusal {
  const wide = start[1] === 0 || (start[0] === 0xff && start[1] === 0xfe);
  const text = start
    .toString(wide ? "utf16le" : "utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (/^<\?xml|^<(\w+:)?Workbook/i.test(text)) {
    return new FileRefusal(
      "xml-not-workbook",
      `This is an XML file with another name (perhaps an "XML Spreadsheet 2003"), not a workbook. ${saveAsWorkbook}`,
    );
  }
  if (/^<(!doctype|html|head|body|table|meta|style|!--)/i.test(text)) {
    return new FileRefusal(
      "html-page",
      "This is a web page with another name: either a report that was exported as HTML, or a sign-in or error page that " +
        `stood where the download should be. If Excel shows the right rows: ${saveAsWorkbook}`,
    );
  }
  if (text.startsWith("%PDF")) return new FileRefusal("not-a-workbook", "This is a PDF document, not a workbook.");
  if (!text.includes("\0") && !text.includes("\uFFFD") && /[,;\t\n]/.test(text)) {
    return new FileRefusal(
      "text-not-workbook",
      "This is a text file (CSV, perhaps) with the name of a workbook. Rename it to end in .csv, and load it again.",
    );
  }
  return new FileRefusal(
    "not-a-workbook",
    "This is not a workbook: it does not start as one does. Export it again as .xlsx; if it was sent to you, have it sent again.",
  );
}
