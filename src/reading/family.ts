/** The same answers, kept for what was asked for last: a text has few words, and most again and again. */
export const remembered = <Told>(tell: (word: string) => Told, most = MOST_WORDS): ((word: string) => Told) => {
  const known = new Map<string, Told>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size === most) known.clear()
    const told = tell(word)
    known.set(word, told)
    return told
  }
}
const MOST_WORDS = 4000

/** Words and what they are about. */
export type Families = ReadonlyMap<string, readonly string[]>

/** From lists of words by family to the families of each word; a word may stand in several. */
export const familiesOf = (lists: Readonly<Record<string, string>>): Families => {
  const of = new Map<string, string[]>()
  for (const [family, list] of Object.entries(lists))
    for (const word of list.split(' ')) of.set(word, [...(of.get(word) ?? []), family])
  return of
}
