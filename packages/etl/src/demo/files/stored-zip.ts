import { crc32 } from "node:zlib";

/** A file inside a zip file. */
export interface StoredPart {
  name: string;
  content: Buffer;
}

/** 1 January 1980, the first day of the zip format, so that the bytes do not depend on the clock. */
const day = 0x0021;

/** A zip file with unpacked parts. Packed bytes would differ from machine to machine. */
export function storedZip(parts: readonly StoredPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(day, 8);
    header.writeUInt32LE(crc32(content), 10);
    header.writeUInt32LE(content.length, 14);
    header.writeUInt32LE(content.length, 18);
    header.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = [Buffer.from("PK\u0003\u0004"), header, Buffer.from(name), content];
    locals.push(...local);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), header, place, Buffer.from(name));
    offset += 4 + header.length + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
