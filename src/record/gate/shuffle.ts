/** A number from a text, the same for the same text (FNV-1a, 32 bit). */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  return hash
}

/** Numbers from 0 to below 1, the same for the same seed. No secret may rest on them. */
const numbersFrom = (seed: string): (() => number) => {
  let state = seedOf(seed)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The items in an order that the stored seed decides: nothing of the order in which they came is left. */
export const shuffled = <Item>(items: readonly Item[], seed: string): readonly Item[] => {
  const next = numbersFrom(seed)
  const left = [...items]
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1))
    const [one, two] = [left[at] as Item, left[other] as Item]
    left[at] = two
    left[other] = one
  }
  return left
}
