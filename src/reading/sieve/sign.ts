import { askFor, LONGEST, scan } from './gram.js'
import { needOf } from './need.js'

/** What is needed but heavier than this stands in nearly every sentence. */
const HEAVIEST = 4
const SLOTS = 256
/** A look through a text costs as much as a few patterns do. */
const ASKED_IN_VAIN = 4
const MOST_HOLDERS = 2048

let holderCount = 0
const texts: string[] = Array.from({ length: SLOTS }, () => '')
const isScanned = new Uint8Array(SLOTS)
/** How often each text has been asked of since it came. */
const asked = new Uint32Array(SLOTS)
let lastText = ''
let lastRow = -1
const marks = new Uint8Array(SLOTS * MOST_HOLDERS)

/** A number under which texts are asked for what a pattern needs, in them or in parts of them; -1 where that is nothing rare. */
export const holderOf = (pattern: RegExp, inParts: boolean): number => {
  const need = needOf(pattern, inParts)
  if (need === null || need.weight > HEAVIEST || holderCount === MOST_HOLDERS) return -1
  isScanned.fill(0)
  lastText = ''
  lastRow = -1
  const holder = holderCount++
  return need.slots.every((slot) => askFor(slot, holder)) ? holder : -1
}

/** Where the marks of a text begin, or -1 where it is not looked through: too long, or asked of only a few times and `canWait`. */
export const rowOf = (text: string, canWait: boolean): number => {
  if (text === lastText) return lastRow
  const { length } = text
  if (length === 0 || length > LONGEST) return -1
  const middle = text.charCodeAt(length >> 1)
  const slot = (length * 7 + text.charCodeAt(0) * 3 + middle * 5 + text.charCodeAt(length - 1)) & (SLOTS - 1)
  asked[slot] = texts[slot] === text ? asked[slot]! + 1 : 1
  // What is the same word for word is told so at once when it is asked again.
  texts[slot] = text
  if (asked[slot] === 1) isScanned[slot] = 0
  if (canWait && asked[slot]! <= ASKED_IN_VAIN) return -1
  const row = slot * MOST_HOLDERS
  if (isScanned[slot] === 0) {
    marks.fill(0, row, row + holderCount)
    scan(text, marks, row)
    isScanned[slot] = 1
  }
  lastText = text
  lastRow = row
  return row
}

/** Whether what the holder asks for stands in the text whose marks begin there. */
export const isMarked = (row: number, holder: number): boolean => marks[row + holder] === 1
