export type Language = 'en' | 'ko'

/** Korean when at least a fifth of the letters among the first 4,000 characters are Hangul. */
export const languageOf = (body: string): Language => {
  let hangul = 0
  let letters = 0
  for (const mark of body.slice(0, 4000)) {
    if (!/\p{L}/u.test(mark)) continue
    letters++
    if (mark >= '가' && mark <= '힣') hangul++
  }
  return letters > 0 && hangul * 5 >= letters ? 'ko' : 'en'
}
