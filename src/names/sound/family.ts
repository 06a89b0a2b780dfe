const FAMILIES_OF_TWO = new Set(['선우', '독고', '황보', '남궁', '제갈', '사공', '서문', '동방', '강전', '망절'])

/** How many syllables of a person's name are the family name. */
export const familyOf = (name: string): number => {
  const letters = Array.from(name.replace(/\s/g, ''))
  if (letters.length < 2) return 0
  return letters.length >= 4 && FAMILIES_OF_TWO.has(letters.slice(0, 2).join('')) ? 2 : 1
}
