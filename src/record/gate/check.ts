import { LANGUAGES, type Bilingual, type Language } from '../bilingual.js'
import { identityWarnings, type WarningKind } from '../warning.js'
import { approvalState } from './approval.js'
import { daysIn, isThird, namesDay } from './date.js'
import { finding, type GateFinding } from './finding.js'
import { aliveIn } from './inert.js'
import { labelOf, nearestLabels, peopleIn, floorOf, standsAboveFloor, type GateSettings } from './label.js'
import { lintsOf } from './lint.js'
import type { GateMaterial, SourceAnswers } from './material.js'
import { NO_ANSWERS } from './material.js'
import { fitsHistory, mosaicOf } from './mosaic.js'
import { wordsOf } from './plain.js'
import type { PrintedClaim, PrintedDossier } from './printed.js'
import { pseudonymsIn } from './pseudonym.js'
import { isReplyTo, replyGap } from './reply.js'
import { strangerIn } from './shape.js'
import { comesBack } from './withheld.js'

export const GATE_CHECKS = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
  'G16',
  'words',
  'reply',
  'consent',
  'withheld',
] as const
export type GateCheckId = (typeof GATE_CHECKS)[number]

/** `asks`: somebody has to answer; `refuses`: something has to change. */
export type GateCheck = {
  readonly id: GateCheckId
  readonly state: 'passes' | 'refuses' | 'asks'
  readonly findings: readonly GateFinding[]
}

const judged = (
  id: GateCheckId,
  refusing: readonly GateFinding[],
  asking: readonly GateFinding[] = [],
  telling: readonly GateFinding[] = [],
): GateCheck => ({
  id,
  state: refusing.length > 0 ? 'refuses' : asking.length > 0 ? 'asks' : 'passes',
  findings: [...refusing, ...asking, ...telling],
})

const decoder = new TextDecoder('utf-8')
const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string => {
  const bytes = files.get(path)
  return bytes ? decoder.decode(bytes) : ''
}

/** The printed dossier, read back from the bytes that are to leave; null where it is none. */
export const printedIn = (files: ReadonlyMap<string, Uint8Array>): PrintedDossier | null => {
  try {
    const printed: unknown = JSON.parse(textOf(files, 'dossier.json'))
    return strangerIn(printed) === null ? (printed as PrintedDossier) : null
  } catch {
    return null
  }
}

const allowListed = ({ files }: GateMaterial): GateCheck => {
  let printed: unknown = null
  try {
    printed = JSON.parse(textOf(files, 'dossier.json'))
  } catch {
    return judged('G1', [finding('unknown-key', { path: 'dossier.json' })])
  }
  const stranger = strangerIn(printed)
  return judged('G1', stranger === null ? [] : [finding('unknown-key', { path: stranger })])
}

/** Our own sentences, with where they stand. */
const ownTexts = (
  printed: PrintedDossier,
): readonly { readonly where: string; readonly said: Bilingual; readonly note: PrintedClaim | null }[] => [
  { where: 'title', said: printed.title, note: null },
  ...printed.items.flatMap((item, index) =>
    item.kind === 'claim' ? [] : [{ where: `item ${index + 1}`, said: item.text, note: null }],
  ),
  ...printed.notes.map((note, index) => ({ where: `note ${index + 1}`, said: note.says, note })),
  ...printed.notices.flatMap(({ was, is, why }, index) =>
    [was, is, why].flatMap((said) => (said === null ? [] : [{ where: `notice ${index + 1}`, said, note: null }])),
  ),
]

const isOwnNote = (note: PrintedClaim): boolean => note.attestations.some(({ own }) => own !== null)

const sealedTerms = ({ sealed, files }: GateMaterial): GateCheck => {
  const paths = new Map<WarningKind, Set<string>>()
  for (const path of files.keys())
    for (const { kind } of path === 'manifest.json' ? [] : identityWarnings(wordsOf(textOf(files, path))))
      paths.set(kind, (paths.get(kind) ?? new Set()).add(path))
  const distinct = [...paths].map(([kind, held]) => finding(`pattern-${kind}`, { path: [...held].join(', ') }))
  const scan = scanOf(sealed)
  if (sealed.attestations.length === 0) return judged('G2', distinct)
  if (scan === null) return judged('G2', distinct, [finding('not-scanned', { count: sealed.attestations.length })])
  return judged(
    'G2',
    [...distinct, ...(scan.hits > 0 ? [finding('sealed-found', { count: scan.hits })] : [])],
    sealed.since > 0 ? [finding('sealed-since', { count: sealed.since })] : [],
    scan.looked > 0 ? [finding('sealed-looked', { count: scan.looked })] : [],
  )
}

/** The keepers' scan of these pages, where it is of every sealed word in them; else there is none. */
const scanOf = ({ attestations, scan }: GateMaterial['sealed']): GateMaterial['sealed']['scan'] =>
  scan !== null && attestations.every((one) => scan.attestations.includes(one)) ? scan : null

type Sources = ReadonlyMap<string, SourceAnswers>
const sourcesIn = ({ rules }: GateMaterial): Sources =>
  new Map([...new Set(rules.own.map(({ source }) => source))].map((id) => [id, rules.answers.get(id) ?? NO_ANSWERS]))
const claimOf = ({ rules }: GateMaterial, source: string): string =>
  rules.own.find((word) => word.source === source)?.claim.replace(/^claim_/, '') ?? ''

const labels = (material: GateMaterial, printed: PrintedDossier, settings: GateSettings): readonly GateCheck[] => {
  const outside: GateFinding[] = []
  const missing: GateFinding[] = []
  const under: GateFinding[] = []
  for (const [source, { label }] of sourcesIn(material)) {
    const claim = claimOf(material, source)
    const read = label === null ? null : labelOf(label)
    if (label === null) missing.push(finding('label-missing', { claim }))
    else if (read === null) outside.push(finding('label-outside', { claim }))
    else if (!standsAboveFloor(read, settings)) {
      const offers = nearestLabels(read, (one) => standsAboveFloor(one, settings))
      under.push(
        finding(
          'under-floor',
          { claim, label, people: peopleIn(read, settings), floor: floorOf(read, settings) },
          offers,
        ),
      )
    }
  }
  for (const [index, note] of printed.notes.entries())
    for (const { own, label } of note.attestations)
      if (own !== null && label !== null) outside.push(finding('label-outside', { claim: `note ${index + 1}` }))
  const gaps = mosaicOf([...material.history, ...material.next], settings).filter(({ source }) =>
    material.next.some((one) => one.source === source),
  )
  const mosaic = gaps.map(({ source, people, floor, together }) => {
    const wanted = labelOf(material.next.find((one) => one.source === source)?.label ?? '')
    const past = material.history.filter((one) => one.source === source)
    const offers = wanted
      ? nearestLabels(wanted, (one) => standsAboveFloor(one, settings) && fitsHistory(one, past, settings))
      : []
    return finding('mosaic', { claim: claimOf(material, source), people, floor, label: together ?? '' }, offers)
  })
  const together = scanOf(material.sealed)?.under ?? 0
  const sealed = together > 0 ? [finding('mosaic-sealed', { count: together })] : []
  return [judged('G3', outside, missing), judged('G4', under), judged('G5', [...mosaic, ...sealed])]
}

const pseudonyms = ({ rules, files, pseudonyms: elsewhere }: GateMaterial, printed: PrintedDossier): GateCheck => {
  const ids = new Set([
    ...rules.own.map(({ attestation }) => attestation as string),
    ...rules.own.map(({ source }) => source),
  ])
  const shown = [...files.keys()].filter((path) => {
    const text = textOf(files, path)
    return [...ids].some((id) => text.includes(id) || text.includes(`>${id.slice(id.indexOf('_') + 1)}<`))
  })
  const of = new Set(rules.own.map(({ source }) => source)).size
  const wrong = printed.notes.some((note) =>
    note.attestations.some(({ own }) => own !== null && (own.of !== of || own.number < 1 || own.number > of)),
  )
  const typed = ownTexts(printed).flatMap(({ where, said }) =>
    LANGUAGES.flatMap((language) =>
      pseudonymsIn(said[language] ?? '', language).flatMap(({ words, key }) => {
        if (elsewhere.has(key)) return [finding('pseudonym-again', { where, words })]
        return of > 0 ? [finding('pseudonym', { where, words })] : []
      }),
    ),
  )
  return judged('G6', [
    ...typed,
    ...shown.map((path) => finding('stable-id', { path })),
    ...(wrong ? [finding('stable-id', { path: 'dossier.json' })] : []),
  ])
}

const QUESTIONS = [
  'whyUnnamed',
  'positionToKnow',
  'notElsewhere',
  'howChecked',
  'motive',
  'couldKnowWhy',
  'consent',
] as const

const access = (material: GateMaterial, { accessLeast }: GateSettings): GateCheck => {
  const asking: GateFinding[] = []
  const refusing: GateFinding[] = []
  for (const [source, answers] of sourcesIn(material)) {
    const claim = claimOf(material, source)
    for (const field of QUESTIONS)
      if (answers[field].trim() === '') asking.push(finding('unanswered', { claim, field }))
    if (!answers.isInformation) asking.push(finding('unanswered', { claim, field: 'isInformation' }))
    if (answers.custodians === null || answers.custodians < 1)
      asking.push(finding('unanswered', { claim, field: 'custodians' }))
    if (answers.couldKnow === null) asking.push(finding('unanswered', { claim, field: 'couldKnow' }))
    else if (answers.couldKnow < accessLeast && answers.change.trim() === '')
      refusing.push(finding('known-to-few', { claim, people: answers.couldKnow, least: accessLeast }))
  }
  return judged('G7', refusing, asking)
}

/** Notes of ours that rest on a source of our own, with whether an exact day may stand in them. */
const dates = (material: GateMaterial, printed: PrintedDossier, { exactFrom }: GateSettings): GateCheck => {
  const refusing: GateFinding[] = []
  const asking: GateFinding[] = []
  const few = (claim: string): boolean =>
    material.rules.own.some(
      (word) => word.claim === claim && (material.rules.answers.get(word.source)?.couldKnow ?? 0) < exactFrom,
    )
  for (const [index, note] of printed.notes.entries()) {
    const number = index + 1
    for (const { own, toldOn } of note.attestations)
      if (own && toldOn && namesDay(toldOn.edtf) && !isThird(toldOn.edtf))
        refusing.push(finding('told-exact', { number }))
    if (!isOwnNote(note) || !few(note.claim)) continue
    if (note.when?.edtf && namesDay(note.when.edtf)) refusing.push(finding('day-exact', { number, least: exactFrom }))
    for (const language of LANGUAGES)
      for (const day of daysIn(note.says[language] ?? ''))
        refusing.push(finding('day-in-words', { where: `note ${number}`, day }))
  }
  if (material.rules.own.length > 0) {
    const exact = printed.notes.filter((note) => !isOwnNote(note) || !few(note.claim)).map((note) => note.says)
    const allowed = new Set(exact.flatMap((said) => LANGUAGES.flatMap((language) => daysIn(said[language] ?? ''))))
    for (const { where, said, note } of ownTexts(printed))
      if (note === null)
        for (const language of LANGUAGES)
          for (const day of daysIn(said[language] ?? ''))
            if (!allowed.has(day)) refusing.push(finding('day-in-words', { where, day }))
  }
  for (const [source, { hasWaited, whyNotWaited }] of sourcesIn(material))
    if (!hasWaited && whyNotWaited.trim() === '')
      asking.push(finding('not-waited', { claim: claimOf(material, source) }))
  return judged('G8', refusing, asking)
}

const places = ({ finePlaces, files, rules }: GateMaterial): GateCheck => {
  const bound = rules.own.length > 0
  const coordinates = [...files.keys()].filter((path) =>
    /"(?:coordinates|longitude|latitude)"|\b\d{2}\.\d{3,}\s*[,°]\s*1[23]\d\.\d{3,}/.test(textOf(files, path)),
  )
  return judged('G9', [
    ...(bound ? finePlaces.map(({ where, name }) => finding('place-fine', { where, place: name })) : []),
    ...coordinates.map((path) => finding('coordinates', { path })),
  ])
}

const sealedWords = ({ rules }: GateMaterial, printed: PrintedDossier): GateCheck =>
  judged(
    'G10',
    printed.notes.flatMap((note, index) => {
      const isNote = note.report.kind === 'memo' || note.report.kind === 'interview'
      return isNote && note.quote !== null && !rules.quotable.includes(note.claim)
        ? [finding('raw-words', { number: index + 1 })]
        : []
    }),
  )

const ALLOWED = [
  'README.txt',
  'dossier.json',
  'en.html',
  'index.html',
  'ko.html',
  'manifest.json',
  'style.css',
  'corrections.json',
]

const onlyTexts = ({ files }: GateMaterial): GateCheck =>
  judged(
    'G11',
    [...files.keys()]
      .filter((path) => !ALLOWED.includes(path))
      .map((path) => finding('file-not-ours', { path: path.slice(0, 80) })),
  )

const approvals = ({ approval }: GateMaterial): GateCheck => {
  const state = approvalState(approval)
  const { gap, needed, by, waitsUntil, isAlone } = state
  if (gap === null) return judged('G13', [])
  const facts = { needed, given: by.length, until: waitsUntil }
  return gap === 'alone-with-own-sources' || gap === 'changed-since'
    ? judged('G13', [finding(gap, facts)])
    : judged('G13', [], [finding(gap, { ...facts, alone: isAlone ? 'yes' : null })])
}

const LABELED = /data-label="([^"]*)"/g
const bothLanguages = ({ files }: GateMaterial, printed: PrintedDossier): GateCheck => {
  const wanted = printed.notes
    .flatMap((note) => note.attestations.flatMap(({ own }) => (own === null ? [] : [own.label ?? ''])))
    .join('|')
  const shown = LANGUAGES.map((language) =>
    [...textOf(files, `${language}.html`).matchAll(LABELED)].map(([, id]) => id ?? '').join('|'),
  )
  return judged('G14', shown.every((one) => one === wanted) ? [] : [finding('labels-differ')])
}

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether a sentence is the report's own, word for word: then its hedges are the report's, and are kept. */
const isQuoted = (said: string | null, quote: string | null): boolean =>
  said !== null && quote !== null && lettersOf(quote).includes(lettersOf(said))

/** What of a sentence is ours: a language in which it only repeats its public quotation is not. */
const oursIn = (said: Bilingual, note: PrintedClaim | null): readonly Language[] =>
  LANGUAGES.filter((language) => said[language] !== null && !isQuoted(said[language], note?.quote ?? null))

const wording = (printed: PrintedDossier): GateCheck =>
  judged(
    'words',
    ownTexts(printed).flatMap(({ where, said, note }) => {
      const ground = note && { origins: note.origins, isOwn: isOwnNote(note) }
      return lintsOf(said, ground, oursIn(said, note)).map(({ kind, words }) => finding(kind, { where, words }))
    }),
  )

const replies = ({ rules, today }: GateMaterial): GateCheck => {
  const gaps = rules.parties.flatMap(({ name, claims, reply }) => {
    const gap = replyGap(reply, claims, today)
    return gap === null
      ? []
      : [
          finding(`reply-${gap}`, {
            en: name.en ?? name.ko,
            ko: name.ko ?? name.en,
            until: reply?.deadline ?? null,
            claim: claims.find((claim) => reply && !isReplyTo(reply, claim))?.replace(/^claim_/, '') ?? null,
          }),
        ]
  })
  return judged('reply', [], gaps)
}

/**
 * The gate: every check over exactly the bytes that are to leave and over what the desk knows of them. Pure: the same
 * material gives the same answers, whoever asks. Nothing leaves while one of them does not pass.
 */
export const gateOf = (material: GateMaterial): readonly GateCheck[] => {
  const settings = material.approval.settings
  const first = allowListed(material)
  const printed = printedIn(material.files)
  if (printed === null) return GATE_CHECKS.map((id) => (id === 'G1' ? first : judged(id, [finding('not-read')])))
  const alive = aliveIn(material.files)
  const objections = material.objections.map(({ claim, code, until }) =>
    finding(`consent-${code}`, { claim: claim.replace(/^claim_/, ''), until }),
  )
  const found = [
    first,
    sealedTerms(material),
    ...labels(material, printed, settings),
    pseudonyms(material, printed),
    access(material, settings),
    dates(material, printed, settings),
    places(material),
    sealedWords(material, printed),
    onlyTexts(material),
    judged('G12', []),
    approvals(material),
    bothLanguages(material, printed),
    judged(
      'G15',
      alive.map(({ path, what }) => finding('alive', { path, what: what.slice(0, 40) })),
    ),
    judged('G16', []),
    wording(printed),
    replies(material),
    judged('consent', objections),
    judged('withheld', comesBack(material.withheld, printed)),
  ]
  // In practice there is nobody to protect and nobody to ask: questions are shown, and wait for nobody.
  return found
}

/** What still stands in the way: in the practice archive only what has to change, elsewhere questions too. */
export const standsInTheWay = (checks: readonly GateCheck[], isSpecimen: boolean): readonly GateCheck[] =>
  checks.filter(({ state }) => state === 'refuses' || (state === 'asks' && !isSpecimen))
