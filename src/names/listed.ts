import {
  isFormer,
  type Actor,
  type ListedActor,
  type ListedName,
  type ListedPlace,
  type Place,
  type Spelling,
} from '../record/place.js'
import { romanize, southernSpelling } from './romanize.js'

const KINDS: Readonly<Record<string, string>> = { city: '시', county: '군', district: '구역' }
const WORDS: Readonly<Record<string, string>> = { city: ' City', county: ' County', district: ' District' }

const plainOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036fʼ]/gu, '')
    .normalize('NFC')

const isHangul = (text: string): boolean => /[가-힣]/u.test(text)
const langOf = (text: string, scheme: string | null): string =>
  isHangul(text)
    ? 'ko'
    : /[\u3400-\u9fff]/u.test(text)
      ? scheme === 'chinese'
        ? 'zh'
        : 'ko-Hani'
      : scheme === 'rr' || scheme === 'mr' || scheme === 'kp'
        ? 'ko-Latn'
        : /\p{Script=Cyrillic}/u.test(text)
          ? 'ru'
          : 'en'
const scriptOf = (text: string): string =>
  isHangul(text) ? 'Hang' : /[\u3400-\u9fff]/u.test(text) ? 'Hani' : /\p{Script=Cyrillic}/u.test(text) ? 'Cyrl' : 'Latn'

type More = Partial<Pick<Spelling, 'lang' | 'note' | 'period' | 'source' | 'isWhole'>>

const spelt = (text: string | null, scheme: string | null, more: More = {}): readonly Spelling[] =>
  text === null || text === ''
    ? []
    : [
        {
          ...{ text, lang: langOf(text, scheme), script: scriptOf(text), scheme, note: null, source: 'general' },
          ...more,
        },
      ]

const listed = ({ text, scheme, period, note }: ListedName, more: More = {}): readonly Spelling[] =>
  spelt(text, scheme, { note, ...(period === null ? {} : { period }), ...more })

/** A stem in Latin letters by each convention: the South's rule reads the South's spelling. */
const romanized = (stem: string, isSouthern: boolean): readonly Spelling[] => {
  const rule = { source: 'rule' } as const
  const southern = southernSpelling(stem)
  if (isSouthern) return [...spelt(romanize(stem, 'rr'), 'rr', rule), ...spelt(romanize(stem, 'mr'), 'mr', rule)]
  return [
    ...spelt(romanize(stem, 'mr'), 'mr', rule),
    ...spelt(romanize(stem, 'kp'), 'kp', rule),
    ...spelt(romanize(southern, 'rr'), 'rr', rule),
    ...(southern === stem ? [] : spelt(plainOf(romanize(southern, 'mr') ?? ''), 'common', rule)),
  ]
}

const distinct = (names: readonly Spelling[]): readonly Spelling[] => {
  const held = new Set<string>()
  return names.filter(({ text }) => !held.has(text) && held.add(text))
}

const formerNames = (place: ListedPlace): readonly Spelling[] =>
  place.former.flatMap((name) => {
    const { kind, isSouthern } = place
    const { period, note, english, text } = name
    const more: More = { note, ...(period === null ? {} : { period }) }
    const scheme = period === null || isFormer({ period, scheme: null }) ? 'former' : 'hangul'
    // A former name with its kind already, or of a whole province, stands as it is.
    const isComplete = /(?:시|군|도)$/u.test(text) || kind === 'province' || place.chinese !== null
    const full = isComplete ? text : `${text}${KINDS[kind] ?? ''}`
    return [
      ...spelt(english ?? (isComplete ? null : plainOf(romanize(text, isSouthern ? 'rr' : 'mr') ?? '')), scheme, more),
      ...spelt(full, scheme, { ...more, isWhole: true }),
    ]
  })

/** A part of a city is named with its kind alone: its stem is another place, or a surname. */
const districtNames = ({ hangul, also, hanja }: ListedPlace): readonly Spelling[] => {
  const southern = southernSpelling(hangul)
  const more: More = { source: 'rule', isWhole: true }
  const plain = plainOf(romanize(hangul, 'mr') ?? hangul)
  return distinct([
    ...spelt(`${plain} District`, 'common', more),
    ...spelt(`${hangul}구역`, 'hangul', { lang: 'ko-KP', isWhole: true }),
    ...spelt(`${southern}구역`, 'hangul', { lang: 'ko-KR', isWhole: true }),
    ...spelt(`${romanize(hangul, 'mr')}-guyŏk`, 'mr', more),
    ...spelt(`${romanize(southern, 'rr')}-guyeok`, 'rr', more),
    ...also.flatMap((name) => listed(name)),
    ...spelt(hanja, 'hanja'),
  ])
}

/** What a place is called, in every spelling that a list and the conventions give it. */
const namesOf = (place: ListedPlace): readonly Spelling[] => {
  const { hangul, english, kind, chinese, hanja, isWhole, isSouthern } = place
  const ending = chinese ? '' : (KINDS[kind] ?? '')
  const southern = isSouthern ? hangul : southernSpelling(hangul)
  const shown = english ?? plainOf(romanize(hangul, isSouthern ? 'rr' : 'mr') ?? hangul)
  const whole: More = isWhole ? { isWhole: true } : {}
  const own = [
    ...spelt(shown, 'common', { source: english === null ? 'rule' : 'general' }),
    ...(WORDS[kind] && !shown.endsWith(WORDS[kind] ?? '') ? spelt(`${shown}${WORDS[kind]}`, 'common') : []),
    ...spelt(`${hangul}${ending}`, 'hangul', { lang: isSouthern ? 'ko-KR' : chinese ? 'ko' : 'ko-KP', ...whole }),
    ...spelt(`${southern}${ending}`, 'hangul', { lang: 'ko-KR', ...whole }),
    ...(isWhole || ending === '' ? [] : [...spelt(hangul, 'hangul'), ...spelt(southern, 'hangul')]),
  ]
  const others = chinese
    ? [
        ...spelt(chinese.pinyin, 'pinyin'),
        ...spelt(chinese.hans, 'chinese'),
        ...spelt(chinese.reading, 'hangul', whole),
        ...spelt(southernSpelling(chinese.reading), 'hangul', { lang: 'ko-KR', ...whole }),
      ]
    : english !== null && kind !== 'city'
      ? []
      : romanized(hangul, isSouthern)
  return distinct([
    ...own,
    ...others,
    ...place.also.flatMap((name) => listed(name)),
    ...spelt(hanja, 'hanja'),
    ...formerNames(place),
  ])
}

/** A listed place as an archive holds it. Shown in English as most write it, in Korean as the South does. */
export const placeOf = (place: ListedPlace): Place => {
  const names = place.kind === 'district' ? districtNames(place) : namesOf(place)
  const { hangul, isSouthern, chinese, kind, isWhole } = place
  const southern = isSouthern ? hangul : southernSpelling(hangul)
  const shown = names[0]?.text ?? hangul
  const word = isWhole && chinese === null && kind !== 'district' ? (WORDS[kind] ?? '') : ''
  return {
    id: place.id,
    kind,
    names,
    display: {
      en: `${shown}${word}`,
      ko: `${southern}${chinese ? '' : isWhole || kind === 'district' ? (KINDS[kind] ?? '') : ''}`,
    },
    parents: place.parents,
    longitude: place.longitude,
    latitude: place.latitude,
    note: place.note,
  }
}

/** What is there stays as it stands, with the period that the list knows of it; of the rest each text that is not there. */
const withMore = (names: readonly Spelling[], more: readonly Spelling[]): readonly Spelling[] => {
  const held = new Set(names.map(({ text }) => text))
  const periods = new Map(more.flatMap(({ text, period }) => (period ? [[text, period] as const] : [])))
  return [
    ...names.map((name) => (periods.has(name.text) ? { ...name, period: periods.get(name.text) ?? null } : name)),
    ...distinct(more).filter(({ text }) => !held.has(text)),
  ]
}

/** Former names without their kind, which another list may hold. */
const formerStems = ({ former }: ListedPlace): readonly Spelling[] =>
  former.flatMap((name) => listed({ ...name, scheme: 'former' }))

/** A place that an archive has from elsewhere, with the spellings that the list adds; what it says of itself stays. */
export const withListed = (place: Place, listed_: ListedPlace): Place => ({
  ...place,
  names: withMore(place.names, [
    ...namesOf(listed_),
    ...formerStems(listed_).filter(({ text }) => place.names.some((name) => name.text === text)),
  ]),
  longitude: place.longitude ?? listed_.longitude,
  latitude: place.latitude ?? listed_.latitude,
  note: place.note ?? listed_.note,
})

const actorNames = ({ names }: ListedActor): readonly Spelling[] =>
  names.flatMap((name) => listed({ ...name, scheme: name.scheme ?? (isHangul(name.text) ? 'hangul' : 'common') }))

/** A listed office or body as an archive holds it: shown by its first name in each language. */
export const actorOf = (actor: ListedActor): Actor => {
  const names = actorNames(actor)
  const first = (isWanted: (text: string) => boolean): string | null =>
    names.find(({ text }) => isWanted(text))?.text ?? null
  const ko = first(isHangul)
  const en = first((text) => !isHangul(text)) ?? ko ?? ''
  return {
    id: actor.id,
    kind: actor.kind,
    names,
    display: { en, ko },
    parents: actor.parents,
    renamed: actor.renamed,
    note: actor.note,
  }
}

/** An office or body that an archive has from elsewhere, with the names and renamings that the list adds. */
export const withListedActor = (actor: Actor, more: ListedActor): Actor => ({
  ...actor,
  names: withMore(actor.names, actorNames(more)),
  renamed: more.renamed.length > actor.renamed.length ? more.renamed : actor.renamed,
  note: actor.note ?? more.note,
})
