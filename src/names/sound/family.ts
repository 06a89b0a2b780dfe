const FAMILIES_OF_TWO = new Set(['선우', '독고', '황보', '남궁', '제갈', '사공', '서문', '동방', '강전', '망절'])

/**
 * How many syllables of a person's name may be the family name, the likelier first. A name of three syllables that begins
 * with a family name of two is read both ways: 황보라 is one of 황 more often than one of 황보, 제갈량 the other way.
 */
export const familiesOf = (name: string): readonly number[] => {
  const letters = Array.from(name.replace(/\s/g, ''))
  if (letters.length < 2) return [0]
  if (letters.length < 3 || !FAMILIES_OF_TWO.has(letters.slice(0, 2).join(''))) return [1]
  return letters.length === 3 ? [1, 2] : [2]
}

/** How many syllables of a person's name are taken for the family name. */
export const familyOf = (name: string): number => familiesOf(name)[0] ?? 0
