/** Marks in a piece that stand for no letter: an end of a word, the front of the text and its end. */
export const WORD_END = '\ue000'
export const FRONT = '\ue001'
export const END = '\ue002'
const [AT_FRONT, AT_END] = [1, 2]
const GAP = 35
const LETTERS = 127

/** As one unit each: small letters and digits, all else of ASCII as a gap; whatever else as it is. */
const UNIT = Uint16Array.from({ length: 65_536 }, (_, unit) => unit)
for (let unit = 0; unit <= LETTERS; unit++) {
  const mark = String.fromCharCode(unit)
  UNIT[unit] = /\w/.test(mark) ? mark.toLowerCase().charCodeAt(0) : GAP
}

/** Longer texts are not looked through. */
export const LONGEST = 20_000
const units = new Uint16Array(2 * LONGEST + 8)
const SLOTS = 65_536
const seen = new Int32Array(SLOTS)
const found = new Uint16Array(SLOTS)
/** Who asks for a slot: the first of a chain of askings, each with its holder and the next; 0 is none. */
const firstAsking = new Uint16Array(SLOTS)
const nextAsking = new Uint16Array(SLOTS)
const holders = new Uint16Array(SLOTS)
let askings = 0
let turn = 0

/** Writes down the units of a text, with a gap wherever there is an end of a word; how many they are. */
const unitsOf = (text: string, from: number): number => {
  // Of one sort of string alone the engine reads the letters without looking up how.
  const wide = `${text}\u3000`
  const length = wide.length - 1
  let count = from
  let before = GAP
  for (let at = 0; at < length; at++) {
    const unit = UNIT[wide.charCodeAt(at)]!
    if (unit > LETTERS !== before > LETTERS && unit !== GAP && before !== GAP) units[count++] = GAP
    units[count++] = unit
    before = unit
  }
  return count
}

/**
 * A gram is two to four units that follow each other, or one to three where the last is none of ASCII; here as one of so
 * many slots. Two that fall into one are not told apart.
 */
const ONE = 0x9e3779b1
const TWO = 0x85ebca6b
const THREE = 0xc2b2ae35
const FOUR = 0x27d4eb2f

/** The slot of the units from one place up to another. */
const slotOf = (from: number, to: number): number => {
  let sum = Math.imul(units[to - 1]!, ONE)
  if (to - from > 1) sum = (sum + Math.imul(units[to - 2]!, TWO)) | 0
  if (to - from > 2) sum = (sum + Math.imul(units[to - 3]!, THREE)) | 0
  if (to - from > 3) sum = (sum + Math.imul(units[to - 4]!, FOUR)) | 0
  return sum >>> 16
}

/** How often a unit stands in a text, roughly. */
const SHARE = new Float64Array(65_536).fill(0.002).fill(0.004, 0xac00, 0xd7a4)
const LETTER_SHARES = 'e100 t75 a65 o60 i58 n57 s53 r50 h48 l33 d35 c23 u23 m20 w19 f18 g16 y16 p15 b12 v8 k6'
for (const one of LETTER_SHARES.split(' ')) SHARE[one.charCodeAt(0)] = Number(one.slice(1)) / 1000
for (const mark of '다는은이가을를에고의도로한지하서기사니으어있했것들일부인대') SHARE[mark.charCodeAt(0)] = 0.02
SHARE[GAP] = 0.2
SHARE[AT_FRONT] = SHARE[AT_END] = 0.003

const COMMON_GRAMS =
  '#the the# #and and# ing# #of# #to# #in# #was was# #wer were #had had# #has #is# #are #not #for for# #tha that ed# ion# #on# #by# #who #his #her #it# #as# #be# een# from #fro with #wit said #sai 에서 으로 하고 했다 있다 이다 한다 다고 들이 들은 것으 지난 이라 다는'
const isCommon = new Uint8Array(SLOTS)
for (const gram of COMMON_GRAMS.split(' ')) isCommon[slotOf(0, unitsOf(gram, 0))] = 1

/** What follows what is no chance: by so much the likelier is a letter behind others. */
const TOGETHER = 3.5

/** How often the units from one place up to another stand in a sentence, roughly. */
const weightOf = (from: number, to: number, slot: number): number => {
  let weight = 100 / TOGETHER
  let isBare = true
  for (let at = from; at < to; at++) {
    weight *= SHARE[units[at]!]! * TOGETHER
    isBare &&= units[at]! <= GAP
  }
  return (isBare || isCommon[slot] === 1) && weight < 2 ? 2 : weight
}

export type Gram = { readonly slot: number; readonly weight: number }

/** The rarest gram of a piece, without which it stands nowhere, and how often it stands in a sentence; null for too short a piece. */
export const rarestGram = (letters: string, before: string, after: string): Gram | null => {
  units[0] = before === FRONT ? AT_FRONT : GAP
  let count = unitsOf(letters, 1)
  if (after !== '') units[count++] = after === END ? AT_END : GAP
  const front = before === '' ? 1 : 0
  let [slot, weight] = [0, Infinity]
  for (let to = front + 1; to <= count; to++) {
    const isLetter = units[to - 1]! <= LETTERS
    const from = Math.max(front, to - (isLetter ? 4 : 3))
    if (to - from === 1 && isLetter) continue
    const otherSlot = slotOf(from, to)
    const other = weightOf(from, to, otherSlot)
    if (other < weight) [slot, weight] = [otherSlot, other]
  }
  return weight === Infinity ? null : { slot, weight }
}

/** Asks for a gram in the name of a holder; false where there is no room for more. */
export const askFor = (slot: number, holder: number): boolean => {
  if (askings === SLOTS - 1) return false
  askings++
  holders[askings] = holder
  nextAsking[askings] = firstAsking[slot]!
  firstAsking[slot] = askings
  return true
}

/** Notes what is asked for of the grams that end from one place up to another; how many are noted by then. */
const noted = (before: number, from: number, to: number): number => {
  let count = before
  let first = 0
  let second = 0
  let third = 0
  for (let at = from; at < to; at++) {
    const unit = units[at]!
    const one = Math.imul(unit, ONE)
    const two = (one + Math.imul(first, TWO)) | 0
    const three = (two + Math.imul(second, THREE)) | 0
    const last = unit > LETTERS ? one : (three + Math.imul(third, FOUR)) | 0
    if (firstAsking[two >>> 16] !== 0 && seen[two >>> 16] !== turn) {
      seen[two >>> 16] = turn
      found[count++] = two >>> 16
    }
    if (firstAsking[three >>> 16] !== 0 && seen[three >>> 16] !== turn) {
      seen[three >>> 16] = turn
      found[count++] = three >>> 16
    }
    if (firstAsking[last >>> 16] !== 0 && seen[last >>> 16] !== turn) {
      seen[last >>> 16] = turn
      found[count++] = last >>> 16
    }
    third = second
    second = first
    first = unit
  }
  return count
}

/** Sets `marks[from + holder]` to 1 for all who have asked for a gram that stands in the text, in one pass. */
export const scan = (text: string, marks: Uint8Array, from: number): void => {
  turn++
  const last = unitsOf(text, 1)
  units[0] = GAP
  units[last] = GAP
  // A gram of a short text may have both its front and its end.
  let count = noted(0, 0, last + 1)
  units[last] = AT_END
  count = noted(count, Math.max(0, last - 3), last + 1)
  units[0] = AT_FRONT
  count = noted(count, 0, Math.min(last + 1, 4))
  units[last] = GAP
  count = noted(count, 0, Math.min(last + 1, 4))
  for (let at = 0; at < count; at++)
    for (let asking = firstAsking[found[at]!]!; asking !== 0; asking = nextAsking[asking]!)
      marks[from + holders[asking]!] = 1
}
