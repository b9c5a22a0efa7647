/**
 * `models/language.bin`: named sections of plain arrays in one file, little-endian, so that a browser and Node map it
 * without parsing. Layout: the eight bytes of `magic`, the length of the directory (u32), the directory as JSON
 * (`[{ name, type, offset, length }]`, offset in bytes from the first byte after the directory, length in elements),
 * then the sections, each on a multiple of eight bytes.
 */
const magic = "SITREP01";

const arrays = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
} as const;
export type SectionType = keyof typeof arrays;
interface ArrayOf {
  u8: Uint8Array;
  i8: Int8Array;
  u16: Uint16Array;
  i16: Int16Array;
  u32: Uint32Array;
  i32: Int32Array;
  f32: Float32Array;
}
/** What a section may hold: an array, or text stored as UTF-8. */
export type Section = ArrayOf[SectionType] | string;
type Entry = { name: string; type: SectionType; offset: number; length: number };

const padded = (length: number): number => Math.ceil(length / 8) * 8;
const typeOf = (data: ArrayOf[SectionType]): SectionType => {
  for (const type of Object.keys(arrays)) if (isType(type) && data instanceof arrays[type]) return type;
  throw new TypeError("not a section array");
};
const isType = (type: string): type is SectionType => Object.hasOwn(arrays, type);

/** Puts sections together, in the order given. Text is stored as UTF-8. */
export const writeModelFile = (sections: ReadonlyMap<string, Section>): Uint8Array => {
  const entries: Entry[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of sections) {
    const data = typeof content === "string" ? new TextEncoder().encode(content) : content;
    entries.push({ name, type: typeOf(data), offset, length: data.length });
    parts.push(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    offset += padded(data.byteLength);
  }
  const plain = new TextEncoder().encode(JSON.stringify(entries));
  const start = padded(12 + plain.length);
  const file = new Uint8Array(start + offset).fill(32, 12, start);
  file.set(new TextEncoder().encode(magic));
  new DataView(file.buffer).setUint32(8, start - 12, true);
  file.set(plain, 12);
  parts.forEach((part, at) => {
    file.set(part, start + (entries[at]?.offset ?? 0));
  });
  return file;
};

/** Read access to the sections of a model file. The arrays are views where the bytes are aligned, else copies. */
export interface ModelFile {
  has(name: string): boolean;
  array<T extends SectionType>(name: string, type: T): ArrayOf[T];
  text(name: string): string;
  /** Every section in the order of the file, to be written again. */
  all(): Map<string, Section>;
}

const readDirectory = (bytes: Uint8Array): { start: number; entries: Map<string, Entry> } => {
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 8)) !== magic)
    throw new Error("not a language model of this version: run npm run train, or restore models/language.bin");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const list: Entry[] = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length)));
  return { start: 12 + length, entries: new Map(list.map((entry) => [entry.name, entry])) };
};

/** Opens a model file. Throws where the bytes are not one, or end early. */
export const readModelFile = (bytes: Uint8Array): ModelFile => {
  const { start, entries } = readDirectory(bytes);
  const array = <T extends SectionType>(name: string, type: T): ArrayOf[T] => {
    const entry = entries.get(name);
    if (entry?.type !== type) throw new Error(`the language model has no section ${name} of type ${type}`);
    const at = bytes.byteOffset + start + entry.offset;
    const size = entry.length * arrays[type].BYTES_PER_ELEMENT;
    if (at + size > bytes.byteOffset + bytes.length) throw new Error("the language model ends early: restore it");
    const aligned = at % arrays[type].BYTES_PER_ELEMENT === 0;
    const make: new (buffer: ArrayBufferLike, offset: number, length: number) => unknown = arrays[type];
    const view: unknown = aligned
      ? new make(bytes.buffer, at, entry.length)
      : new make(bytes.slice(at - bytes.byteOffset, at - bytes.byteOffset + size).buffer, 0, entry.length);
    return view as ArrayOf[T];
  };
  const all = (): Map<string, Section> =>
    new Map([...entries.values()].map(({ name, type }) => [name, array(name, type)]));
  return { has: (name) => entries.has(name), array, text: (name) => new TextDecoder().decode(array(name, "u8")), all };
};
