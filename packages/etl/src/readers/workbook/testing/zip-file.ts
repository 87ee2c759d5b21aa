import { constants, crc32, deflateRawSync } from "node:zlib";

/** One part of a zip file in a test. */
export interface ZipPart {
  name: string;
  content: string | Buffer;
  /** Bytes that are already packed. `content` is then ignored. */
  packed?: Buffer;
  stored?: boolean;
  encrypted?: boolean;
  /** The size in the directory, if it is to be wrong. */
  size?: number;
  checksum?: number;
}

/** A zip file, byte by byte, so that a test can write faults that no tool would. */
export function zipFile(parts: readonly ZipPart[], options: { zip64?: boolean } = {}): Buffer {
  const zip64 = options.zip64 === true;
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as string);
    const packed = part.packed ?? (part.stored === true ? content : deflateRawSync(content));
    const name = Buffer.from(part.name);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(zip64 ? 45 : 20, 0);
    header.writeUInt16LE(part.encrypted === true ? 1 : 0, 2);
    header.writeUInt16LE(part.stored === true ? 0 : 8, 4);
    header.writeUInt32LE(part.checksum ?? crc32(content), 10);
    const size = part.size ?? content.length;
    header.writeUInt32LE(zip64 ? 0xffffffff : packed.length, 14);
    header.writeUInt32LE(zip64 ? 0xffffffff : size, 18);
    header.writeUInt16LE(name.length, 22);
    const extra = zip64 ? Buffer.alloc(20) : Buffer.alloc(0);
    if (zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
    }
    header.writeUInt16LE(extra.length, 24);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    locals.push(Buffer.from("PK\u0003\u0004"), header, name, extra, packed);
    central.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), header, rest, name, extra);
    offset += 4 + header.length + name.length + extra.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const ends: Buffer[] = [];
  if (zip64) {
    const end = Buffer.alloc(56);
    end.write("PK\u0006\u0006");
    end.writeBigUInt64LE(44n, 4);
    end.writeUInt16LE(45, 12);
    end.writeUInt16LE(45, 14);
    end.writeBigUInt64LE(BigInt(parts.length), 24);
    end.writeBigUInt64LE(BigInt(parts.length), 32);
    end.writeBigUInt64LE(BigInt(directory.length), 40);
    end.writeBigUInt64LE(BigInt(offset), 48);
    const locator = Buffer.alloc(20);
    locator.write("PK\u0006\u0007");
    locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
    locator.writeUInt32LE(1, 16);
    ends.push(end, locator);
  }
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(zip64 ? 0xffff : parts.length, 8);
  end.writeUInt16LE(zip64 ? 0xffff : parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(zip64 ? 0xffffffff : offset, 16);
  return Buffer.concat([...locals, directory, ...ends, end]);
}

/**
 * Packed bytes that unpack to `start`, then as many of `repeated` as fit into `bytes`, then `end`. A flushed block of
 * packed bytes can be copied, so gigabytes take milliseconds.
 */
export function packedRepeats(start: string, repeated: string, bytes: number, end: string): Buffer {
  const block = repeated.repeat(Math.ceil(1_000_000 / repeated.length));
  const flushed = (text: string) => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  const packedBlock = flushed(block);
  const blocks = Math.ceil(bytes / block.length);
  return Buffer.concat([flushed(start), ...Array.from({ length: blocks }, () => packedBlock), deflateRawSync(end)]);
}
