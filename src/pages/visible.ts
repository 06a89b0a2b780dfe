import { marksIn, withMarks } from '../record/mark.js'

const PLAIN = /^<(?:title|option)\b/
const KEPT = /^<(?:textarea|script|style)\b/

const shown = (text: string, isPlain: boolean): string =>
  withMarks(text)
    .map((piece) => {
      if ('text' in piece) return piece.text
      return isPlain ? `[${piece.mark}]` : `<span class="mark">[${piece.mark}]</span>`
    })
    .join('')

/**
 * The last line of defence of a page: whatever text reached it unmarked, characters that nobody would see or that turn
 * the line round are shown by number. What stands in a field for editing is left as it is.
 */
export const withVisibleMarks = (html: string): string => {
  if (marksIn(html).length === 0) return html
  let before = ''
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (part.startsWith('<')) {
        before = part
        return part
      }
      return KEPT.test(before) ? part : shown(part, PLAIN.test(before))
    })
    .join('')
}
