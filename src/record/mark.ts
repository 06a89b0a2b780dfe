/** What a character that is not seen, or that turns the text round, is called. */
export type MarkName = 'bidi' | 'zero-width' | 'control' | 'filler' | 'tag' | 'variation'

export type Piece = { readonly text: string } | { readonly mark: string; readonly name: MarkName }

const nameOf = (point: number): MarkName | null => {
  if (point === 0x09 || point === 0x0a) return null
  if (point < 0x20 || (point >= 0x7f && point <= 0x9f)) return 'control'
  if ((point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069)) return 'bidi'
  if (point === 0x200e || point === 0x200f || point === 0x061c) return 'bidi'
  if ((point >= 0x200b && point <= 0x200d) || point === 0x2060 || point === 0xfeff || point === 0xad)
    return 'zero-width'
  if ((point >= 0x2061 && point <= 0x2064) || point === 0x034f || point === 0x180e) return 'zero-width'
  if (point === 0x115f || point === 0x1160 || point === 0x3164 || point === 0xffa0) return 'filler'
  if (point >= 0xe0000 && point <= 0xe007f) return 'tag'
  return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef) ? 'variation' : null
}

/** The characters of a text that nobody would see. `at` counts code points. */
export const marksIn = (
  text: string,
): readonly { readonly at: number; readonly point: number; readonly name: MarkName }[] => {
  const found: { at: number; point: number; name: MarkName }[] = []
  let at = 0
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    const name = nameOf(point)
    if (name) found.push({ at, point, name })
    at += 1
  }
  return found
}

/** A text cut so that each such character stands alone, by its number, for a page to show. */
export const withMarks = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let plain = ''
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0
    const name = nameOf(point)
    if (!name) {
      plain += letter
      continue
    }
    if (plain) pieces.push({ text: plain })
    pieces.push({ mark: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, name })
    plain = ''
  }
  if (plain) pieces.push({ text: plain })
  return pieces
}
