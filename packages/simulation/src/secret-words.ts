/** The parts of stored values that no one may see: every text of some length in them. */
export function secretWords(values: readonly string[]): readonly string[] {
  return values.flatMap((value) => {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed !== 'object' || parsed === null) return [value];
    return Object.values(parsed).filter(
      (word): word is string => typeof word === 'string' && word.length >= 24,
    );
  });
}
