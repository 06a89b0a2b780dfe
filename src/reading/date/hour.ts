import type { Dating } from './date.js'

const HOURS =
  /^ ?(?:(?:이른 |늦은 )?(?:새벽|아침|오전|오후|낮|밤|저녁|점심|정오|자정|한밤중)(?: ?\d{1,2}시(?: ?반| ?\d{1,2}분)?(?:쯤|경|께)?)?|\d{1,2}시(?:쯤|경|께)?)/

/** A Korean time with the hour that is printed after it. */
export const hourly = (dating: Dating, text: string): Dating => {
  const hours = HOURS.exec(text.slice(dating.end, dating.end + 20))
  const end = dating.end - (/ $/.test(text.slice(dating.start, dating.end)) ? 1 : 0)
  return { ...dating, end: hours ? dating.end + hours[0].length : end }
}
