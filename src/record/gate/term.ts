import type { Term } from './scan.js'

/** What a scan calls a sealed raw note whose clean side is quoted, beside the sealed words that it names by their ids. */
export const NOTE_LEAD = 'note_'

/** The fields of a sealed source, by name. */
type Fields = Readonly<Record<string, string>>

/** What the vault says of frozen pages once every compartment behind them was open: numbers, never a word or a code. */
export type Scan = {
  /** Place of the signed statement in the vault's chain. */
  readonly statement: number
  /** The sealed words whose sources were found. */
  readonly attestations: readonly string[]
  /** Sealed terms that stand in the pages. */
  readonly hits: number
  /** Look-alikes that a keeper looked at and that mean somebody else. */
  readonly looked: number
  /** Sources of whom all that was ever published, put together, fits too few people. */
  readonly under: number
}

/** Family names of the North and the South, by their first syllable. */
export const FAMILY =
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노로하곽성차주우구민나진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국어은편용라림량렴룡리'
const NAMED = new RegExp(
  `(?<![가-힣])[${FAMILY}][가-힣]{1,2}(?=$|[^가-힣]|씨|님|은|는|이|가|을|를|와|과|의|에게)`,
  'gu',
)
/** Words for kin and offices that begin like a family name. */
const NO_NAMES = new Set(
  '이모 이모부 고모 고모부 조카 조카딸 손자 손녀 남편 남동생 여동생 남매 장인 장모 외삼촌 이웃 친구 선생 한국 중국 서울 전화 주소 연락 사례 현금 안내 오빠 언니 누나 형님 조부 조모 이웃집 고모네 이모네 장남이 조선족 한국인 중국인 현지인 성명 이름 가족 고향 평양 혜산 회령 무산 신의주'.split(
    ' ',
  ),
)
const PHONE = /(?:\+|00)?\d(?:[ ().-]{0,2}\d){7,14}/g
const MAIL = /[\w.+-]{2,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g
const TAG = /(?<![\w@])@?[A-Za-z_][\w.-]*\d[\w.-]*/g
const LATIN = /\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{L}[\p{Ll}’'-]+){1,3}/gu
const DAYS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})(?!\d)/g,
  /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g,
]
const LISTED = /[,;·\n/()（）、]+/u

const daysIn = (text: string): readonly string[] =>
  DAYS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, year = '', month = '', day = '']) => {
      const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      return Number.isNaN(Date.parse(written)) ? [] : [written]
    }),
  )

const lettersIn = (text: string): number => Array.from(text.replace(/[^\p{L}\p{N}]+/gu, '')).length

/**
 * What of a sealed source must not leave: names, numbers, days, addresses of mail, and whole phrases of where they live,
 * where we met and what must not be said. Each term is called by its record, its field and a number, so that whoever
 * opened the compartment finds it again; nothing else of it goes into a verdict. Pure.
 */
export const termsOf = (record: string, fields: Fields): readonly Term[] => {
  const terms = new Map<string, Term>()
  for (const [field, typed] of Object.entries(fields)) {
    const text = typed.normalize('NFC')
    const put = (kind: Term['kind'], wanted: string): void => {
      const words = wanted.trim()
      if (words !== '' && !terms.has(`${kind} ${words}`))
        terms.set(`${kind} ${words}`, { id: `${record} ${field} ${terms.size + 1}`, kind, text: words })
    }
    for (const day of daysIn(text)) put('date', day)
    for (const mail of text.match(MAIL) ?? []) {
      put('word', mail)
      if (lettersIn(mail.split('@')[0] ?? '') >= 5) put('word', mail.split('@')[0] ?? '')
    }
    const rest = DAYS.reduce((left, day) => left.replace(day, ' '), text.replace(MAIL, ' '))
    for (const number of rest.match(PHONE) ?? []) put('phone', number)
    for (const tag of rest.match(TAG) ?? []) if (lettersIn(tag) >= 5) put('word', tag.replace(/^@/, ''))
    for (const name of rest.match(LATIN) ?? []) if (field !== 'place' && field !== 'met') put('word', name)
    if (field === 'name') for (const name of text.split(LISTED)) if (lettersIn(name) >= 2) put('name', name)
    if (['name', 'kin', 'handler'].includes(field))
      for (const [name] of rest.matchAll(NAMED)) if (!NO_NAMES.has(name) && lettersIn(name) === 3) put('name', name)
    if (['risk', 'place', 'met', 'contact'].includes(field))
      for (const phrase of rest.replace(PHONE, ' ').split(LISTED)) {
        const letters = lettersIn(phrase)
        if (letters >= (field === 'risk' ? 4 : 6) && letters <= 60) put('word', phrase)
      }
  }
  return [...terms.values()]
}
