/** Numbers from 0 to below 1, the same for the same seed. */
export const chanceFrom = (seed: string): (() => number) => {
  let state = Array.from(seed).reduce((held, letter) => (Math.imul(held, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x45d9f3b) >>> 0
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
  }
}

export const pick = <Item>(items: readonly Item[], chance: () => number): Item =>
  items[Math.floor(chance() * items.length)] as Item

/** How many rounds of a full measurement are run here: a tenth in the tests, all of them in the soak. */
export const rounds = (full: number): number => (process.env.ATTESTED_SOAK ? full : Math.ceil(full / 10))
