/** Just enough of a zip file to look into a workbook before anything reads it: what is in it, how large it would become, one entry. */
import { inflateRawSync } from 'node:zlib';

interface Entry {
  name: string;
  method: number;
  packed: number;
  size: number;
  offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The entries by name, as the directory at the file's end tells; null when this is no whole zip file. */
export function zipEntries(bytes: Buffer): Map<string, Entry> | null {
  const lowest = Math.max(0, bytes.length - 66_000);
  let end = bytes.length - 22;
  while (end >= lowest && bytes.readUInt32LE(end) !== endMark) end -= 1;
  if (end < lowest || end < 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryMark) return null;
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, {
      name,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** One entry as text; null when it is broken or becomes larger than `limit`, whatever the directory says. */
export function zipText(bytes: Buffer, entry: Entry, limit: number): string | null {
  try {
    const from = entry.offset + 30 + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
    const packed = bytes.subarray(from, from + entry.packed);
    return (entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limit })).toString('utf8');
  } catch {
    return null;
  }
}
