/** Words and what they are about. */
export type Families = ReadonlyMap<string, readonly string[]>

/** From lists of words by family to the families of each word; a word may stand in several. */
export const familiesOf = (lists: Readonly<Record<string, string>>): Families => {
  const of = new Map<string, string[]>()
  for (const [family, list] of Object.entries(lists))
    for (const word of list.split(' ')) of.set(word, [...(of.get(word) ?? []), family])
  return of
}
