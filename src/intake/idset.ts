const MASK = 0x1fffff

/** Two 32-bit FNV-1a sums of a text as one number of 53 bits; never 0. */
export const sumOf = (text: string): number => {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193) >>> 0
    high = Math.imul(high ^ (unit + at), 0x85ebca6b) >>> 0
  }
  return (high & MASK) * 4_294_967_296 + low || 1
}

/**
 * Millions of ids in little room: eleven to twenty-two bytes each, whatever their length. It keeps sums of ids, so two of
 * a billion may be taken for one; the database's own keys are the last word.
 */
export type IdSet = { readonly add: (id: string) => void; readonly has: (id: string) => boolean }

export const openIdSet = (): IdSet => {
  let sums = new Float64Array(1 << 12)
  let count = 0
  const placeOf = (sum: number, within: Float64Array): number => {
    for (let at = sum % within.length; ; at = at + 1 === within.length ? 0 : at + 1) {
      if (within[at] === 0 || within[at] === sum) return at
    }
  }
  const grow = (): void => {
    const wider = new Float64Array(sums.length * 2)
    for (const sum of sums) if (sum !== 0) wider[placeOf(sum, wider)] = sum
    sums = wider
  }
  return {
    add: (id) => {
      if (count * 4 >= sums.length * 3) grow()
      const sum = sumOf(id)
      const at = placeOf(sum, sums)
      if (sums[at] === 0) count += 1
      sums[at] = sum
    },
    has: (id) => sums[placeOf(sumOf(id), sums)] !== 0,
  }
}
