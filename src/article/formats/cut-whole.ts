import { type Cutter, collect, type PieceKind } from "./byte-input.ts";

/** An input that is one article as a whole. */
export const cutWhole = (kind: PieceKind): Cutter =>
  async function* ({ chunks }, { published, url, charset }) {
    const about = { ...(published ? { published } : {}), ...(url ? { url } : {}), ...(charset ? { charset } : {}) };
    yield { at: "", kind, bytes: await collect(chunks), about };
  };
