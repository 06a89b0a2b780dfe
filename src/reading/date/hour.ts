import { compact } from '../pattern.js'
import type { Dating } from './date.js'

const HOURS = compact(
  /^ ?(?:(?:이른 |늦은 )?(?:새벽|아침|오전|오후|낮|밤|저녁|점심|정오|자정|한밤중)(?: ?\d{1,2}시(?: ?반| ?\d{1,2}분)?(?:쯤|경|께)?)?|\d{1,2}시(?:쯤|경|께)?)/,
)

/** `10일쯤`, `10일을 전후해`: about that day. */
const ABOUT = /^(?: ?쯤|경| ?께| ?무렵| ?즈음|을 전후)(?! ?\d)/

/** A Korean time with the hour that is printed after it. */
export const hourly = (dating: Dating, text: string): Dating => {
  const about = /^\d{4}-\d{2}-\d{2}$/.test(dating.edtf ?? '')
    ? ABOUT.exec(text.slice(dating.end, dating.end + 8))
    : null
  if (about !== null) return { ...dating, end: dating.end + about[0].length, edtf: `${dating.edtf!}~` }
  const hours = HOURS.exec(text.slice(dating.end, dating.end + 20))
  const end = dating.end - (/ $/.test(text.slice(dating.start, dating.end)) ? 1 : 0)
  return { ...dating, end: hours ? dating.end + hours[0].length : end }
}
