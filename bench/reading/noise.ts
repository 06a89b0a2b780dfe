// Texts bent out of shape, for the fuzz test and the soak: cut, doubled, shuffled, and sown with marks.
const SOWN =
  '“”"‘’\'「」『』()[]{}<>…·•—–-→*※■□◆▶#/\\|:;,.?!~∼％0123456789일월년주체고다함음은는이가을를의에 \n\n\t\u00a0\u3000\u200b\ufeff北中①ㅇ👉🇰🇵e\u0301가\u1100\u1161 said that the source told according to last month it is unclear whether 소식통은 에 따르면 라고 전했다 것으로 알려졌다 통화 메모 2023.05.24 취재원 A 정정 아니고 지난달 23일'.split(
    /(?=[^a-zㄱ-힣A-Z0-9])|(?<=[^a-zㄱ-힣A-Z0-9])/u,
  )

/** A generator with a seed, so that what failed can be had again. */
export const diceOf = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A piece of one of the texts, changed in up to a dozen places; at most `longest` characters. */
export const bent = (texts: readonly string[], roll: () => number, longest = 300): string => {
  const at = (length: number): number => Math.floor(roll() * length)
  const text = texts[at(texts.length)] ?? ''
  const start = at(Math.max(1, text.length - longest))
  let words = text.slice(start, start + 40 + at(longest - 40))
  for (let turn = at(12); turn > 0; turn--) {
    const [from, to] = [at(words.length + 1), at(words.length + 1)].sort((a, b) => a - b) as [number, number]
    const piece = words.slice(from, Math.min(to, from + 60))
    const sown = SOWN[at(SOWN.length)] ?? ''
    const other = texts[at(texts.length)] ?? ''
    const choice = at(6)
    if (choice === 0) words = words.slice(0, from) + words.slice(from + piece.length)
    else if (choice === 1) words = words.slice(0, from) + piece + words.slice(from)
    else if (choice === 2) words = words.slice(0, from) + sown.repeat(1 + at(30)) + words.slice(from)
    else if (choice === 3)
      words = words.slice(0, from) + [...piece].reverse().join('') + words.slice(from + piece.length)
    else if (choice === 4) words = words.slice(0, from) + other.slice(at(other.length)).slice(0, 80) + words.slice(from)
    else words = words.slice(0, from) + sown + words.slice(from + 1)
  }
  return words.slice(0, longest)
}
