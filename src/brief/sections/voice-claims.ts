/** The claims behind voices, as a sentence needs them; null where there is none. */
export const claimsOfVoices = (
  voices: readonly { readonly claim: string }[],
): readonly [string, ...string[]] | null => {
  const [first, ...others] = [...new Set(voices.map(({ claim }) => claim))];
  return first === undefined ? null : [first, ...others];
};
