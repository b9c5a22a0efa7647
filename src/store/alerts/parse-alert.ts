import type { Alert } from "../../core/record/alert.ts";

// Written by this program, from values that were checked on their way in.
export const parseAlert = (body: string): Alert => JSON.parse(body);
