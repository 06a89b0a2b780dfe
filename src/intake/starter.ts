import type { z } from 'zod'
import { PLAIN, type Attestation, type OriginJudgement, type Source } from '../record/attestation.js'
import type { Bilingual } from '../record/bilingual.js'
import type { Claim } from '../record/claim.js'
import { disordersOf } from '../record/time/chronology.js'
import { isDay } from '../record/time/day.js'
import type { Directive } from '../record/directive.js'
import { parseEdtf } from '../record/time/edtf.js'
import { idOf, type Id, type Noun } from '../record/id.js'
import type { Link } from '../record/link.js'
import type { Actor, Place } from '../record/place.js'
import { isRefusal, type RefusalCode } from '../record/refusal.js'
import type { Derivation, Report } from '../record/report.js'
import { whenOf, type When } from '../record/time/when.js'
import { ACTS, ROWS, spelling, STANCES, type FileName, type Row, type WhenRow } from './starterrow.js'

/** What a folder in the starter record's format holds, in our own types. */
export type StarterRecord = {
  readonly reports: readonly Report[]
  readonly claims: readonly Claim[]
  readonly attestations: readonly Attestation[]
  readonly sources: readonly Source[]
  readonly directives: readonly Directive[]
  readonly places: readonly Place[]
  readonly actors: readonly Actor[]
  readonly links: readonly Link[]
  readonly origins: readonly OriginJudgement[]
}

/** A row that cannot come in. Lines count from 1. */
export type Problem = {
  readonly file: string
  readonly line: number
  readonly id: string | null
  readonly code: RefusalCode
  readonly field: string | null
  readonly value: string | null
}

type Read<Name extends FileName> = { readonly line: number; readonly row: Row<Name> }
type Tell = (problem: Problem) => void

const shown = (value: unknown): string | null =>
  value === undefined ? null : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80)

const at = (row: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], row)

const codeOf = (issue: z.core.$ZodIssue, value: unknown): RefusalCode => {
  if (issue.code === 'unrecognized_keys') return 'field-unknown'
  return value === undefined ? 'field-missing' : 'choice-unknown'
}

const readLines = <Name extends FileName>(
  file: Name,
  text: string | undefined,
  bad: Set<string>,
  tell: Tell,
): readonly Read<Name>[] => {
  if (text === undefined) {
    tell({ file, line: 0, id: null, code: 'field-missing', field: file, value: null })
    return []
  }
  return text.split(/\r?\n/).flatMap((source, index) => {
    if (source.trim() === '') return []
    const line = index + 1
    let given: unknown
    try {
      given = JSON.parse(source.normalize('NFC'))
    } catch {
      tell({ file, line, id: null, code: 'choice-unknown', field: 'JSON', value: shown(source) })
      return []
    }
    const parsed = ROWS[file].safeParse(given)
    if (parsed.success) return [{ line, row: parsed.data as Row<Name> }]
    const id = (given as { id?: unknown } | null)?.id
    // Rows that name a bad row are not bad themselves: one slip is told once.
    if (typeof id === 'string') bad.add(id)
    for (const issue of parsed.error.issues) {
      const value = at(given, issue.path)
      const field = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')
      tell({
        file,
        line,
        id: typeof id === 'string' ? id : null,
        code: codeOf(issue, value),
        field,
        value: shown(value),
      })
    }
    return []
  })
}

/** One file's rows with a way to say what is wrong with each. */
const openFile = <Name extends FileName>(files: ReadonlyMap<string, string>, file: Name, tell: Tell) => {
  const bad = new Set<string>()
  const rows = readLines(file, files.get(file), bad, tell)
  const tellOf =
    ({ line, row }: Read<Name>) =>
    (code: RefusalCode, field: string, value: unknown): void =>
      tell({ file, line, id: 'id' in row ? row.id : null, code, field, value: shown(value) })
  const seen = new Set<string>()
  for (const read of rows) {
    if (!('id' in read.row)) continue
    if (seen.has(read.row.id)) tellOf(read)('choice-unknown', 'id', read.row.id)
    seen.add(read.row.id)
  }
  return { rows, ids: new Set([...seen, ...bad]), tellOf }
}

type TellRow = (code: RefusalCode, field: string, value: unknown) => void

/** A time with the bounds as the row gives them. */
const timeOf = (row: WhenRow, tell: TellRow, field: string): When => {
  for (const [name, value] of Object.entries(row)) {
    if (name === 'edtf' || name === 'printed' || value === null) continue
    if (!isDay(value) && !(name === 'latest_end' && value === 'open'))
      tell('date-impossible', `${field}.${name}`, value)
  }
  checkEdtf(row.edtf, tell, `${field}.edtf`)
  const isOpen = row.latest_end === 'open'
  return {
    edtf: row.edtf,
    printed: row.printed,
    earliestStart: row.earliest_start,
    latestStart: row.latest_start,
    earliestEnd: row.earliest_end,
    latestEnd: isOpen ? null : row.latest_end,
    isOpen,
  }
}

const checkEdtf = (edtf: string | null, tell: TellRow, field: string): boolean => {
  if (edtf === null) return false
  try {
    parseEdtf(edtf)
    return true
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    tell(thrown.code, field, edtf)
    return false
  }
}

const onceAt = (edtf: string | null, tell: TellRow, field: string): When | null =>
  edtf !== null && checkEdtf(edtf, tell, field) ? whenOf(edtf, { happenedOnce: true }) : null

const idIn = <K extends Noun>(noun: K, free: string, tell: TellRow, field: string): Id<K> => {
  try {
    return idOf(noun, free)
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    tell('choice-unknown', field, free)
    return `${noun}_invalid`
  }
}

/** Reads an id that must stand in another file. */
const known = <K extends Noun>(
  noun: K,
  ids: ReadonlySet<string>,
  free: string,
  tell: TellRow,
  field: string,
): Id<K> => {
  if (!ids.has(free)) tell('not-found', field, free)
  return idIn(noun, free, tell, field)
}

/** Why impossible dates are kept: nobody here has asked the one who wrote them. */
const AS_IMPORTED = 'as the imported record has it / 가져온 기록 그대로'

const both = (en: string, ko: string | null): Bilingual => ({ en, ko })

const labelOf = ({ label, label_ko, lang }: Row<'sources.jsonl'>): Bilingual =>
  lang === 'ko' ? { en: null, ko: label_ko ?? label } : { en: label, ko: label_ko }

/** Links of a web address only; anything else is a bad row. */
const addressOf = (url: string | null, tell: TellRow): string | null => {
  if (url !== null && !/^https?:\/\//i.test(url)) tell('choice-unknown', 'url', url)
  return url
}

/**
 * Reads a folder in the starter record's format: every row is checked against its shape, its dates and the rows it
 * names, and every problem is reported with its file and line. Never throws for what the files hold. `at` is the instant
 * of receiving (UTC). The rows are worth keeping only when there is no problem.
 */
export const readStarter = (
  files: ReadonlyMap<string, string>,
  at: string,
): { readonly rows: StarterRecord; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = []
  const tell: Tell = (problem) => problems.push(problem)
  const reports = openFile(files, 'reports.jsonl', tell)
  const claims = openFile(files, 'claims.jsonl', tell)
  const attestations = openFile(files, 'attestations.jsonl', tell)
  const sources = openFile(files, 'sources.jsonl', tell)
  const directives = openFile(files, 'directives.jsonl', tell)
  const places = openFile(files, 'places.jsonl', tell)
  const actors = openFile(files, 'actors.jsonl', tell)
  const links = openFile(files, 'links.jsonl', tell)
  const actorOfName = new Map(
    actors.rows.flatMap(({ row }) => row.names.map((name) => [name.text.toLowerCase(), row.id] as const)),
  )
  const published = new Map(reports.rows.map(({ row }) => [row.id, row.known_on]))
  const outlets = new Map(sources.rows.map(({ row }) => [row.id, row]))

  const abouts = new Map(claims.rows.map(({ row }) => [row.id, row]))
  const isOutOfOrder = (row: Row<'attestations.jsonl'>): boolean => {
    const about = abouts.get(row.claim)
    const quiet: TellRow = () => undefined
    const [toldOn, when] = [
      onceAt(row.told_on, quiet, 'told_on'),
      about?.when ? timeOf(about.when, quiet, 'when') : null,
    ]
    const publishedBy = published.get(about?.report ?? '') ?? null
    return (
      about !== undefined &&
      disordersOf({ kind: about.kind, about: when, knewOn: null, toldOn, publishedBy, recorded: at }).length > 0
    )
  }

  const rows: StarterRecord = {
    reports: reports.rows.map((read): Report => {
      const { row } = read
      const no = reports.tellOf(read)
      if (row.known_on !== null && !isDay(row.known_on)) no('date-impossible', 'known_on', row.known_on)
      const when = onceAt(row.published, no, 'published')
      return {
        id: idIn('report', row.id, no, 'id'),
        kind: 'article',
        outlet: row.outlet,
        title: row.title,
        language: row.language,
        published: when,
        knownOn: row.known_on,
        publishedBasis: row.date_basis,
        byline: null,
        link: addressOf(row.url, no),
        copy: row.copy,
        textRead: row.text_read,
        translationOf:
          row.translation_of === null ? null : known('report', reports.ids, row.translation_of, no, 'translation_of'),
        derivesFrom: row.derives_from.map(({ report, kind }): Derivation => ({
          report: known('report', reports.ids, report, no, 'derives_from'),
          kind: kind === 'same_source' ? 'same-source' : kind,
        })),
        derivationAssumed: row.derivation_assumed,
        says: row.says === null ? null : both(row.says, row.says_ko),
        note: null,
        original: null,
        received: at,
        collector: 'starter record',
        method: 'imported',
        tool: 'starter record',
      }
    }),
    claims: claims.rows.map((read): Claim => {
      const { row } = read
      const no = claims.tellOf(read)
      return {
        id: idIn('claim', row.id, no, 'id'),
        report: known('report', reports.ids, row.report, no, 'report'),
        says: both(row.says, row.says_ko),
        words: { held: false, asRead: row.quote },
        kind: row.kind,
        polarity: row.polarity === 'negative' ? 'negate' : 'affirm',
        modality: row.modality,
        when: row.when === null ? null : timeOf(row.when, no, 'when'),
        places: row.places.map((place) => known('place', places.ids, place, no, 'places')),
        placePrinted: row.place_printed,
        actors: row.actors.map((actor) => known('actor', actors.ids, actor, no, 'actors')),
        knownOn: published.get(row.report) ?? null,
        directive: row.directive === null ? null : known('directive', directives.ids, row.directive, no, 'directive'),
      }
    }),
    attestations: attestations.rows.map((read): Attestation => {
      const { row } = read
      const no = attestations.tellOf(read)
      return {
        id: idIn('attestation', row.id, no, 'id'),
        claim: known('claim', claims.ids, row.claim, no, 'claim'),
        source: known('source', sources.ids, row.source, no, 'source'),
        label: outlets.get(row.source)?.label ?? '',
        stance: STANCES[row.stance],
        basis: row.basis === 'saw' ? 'eyewitness' : row.basis,
        hops: row.hops,
        toldOn: onceAt(row.told_on, no, 'told_on'),
        chain: row.chain,
        attributionSpan: null,
        sourceImplied: false,
        ...PLAIN,
        dateReason: isOutOfOrder(row) ? AS_IMPORTED : null,
      }
    }),
    sources: sources.rows.map((read): Source => {
      const { row } = read
      const no = sources.tellOf(read)
      return {
        id: idIn('source', row.id, no, 'id'),
        kind: row.kind,
        label: labelOf(row),
        language: row.lang,
        report: row.report_id === null ? null : known('report', reports.ids, row.report_id, no, 'report_id'),
      }
    }),
    directives: directives.rows.map((read): Directive => {
      const { row } = read
      const no = directives.tellOf(read)
      const place = (free: string) => known('place', places.ids, free, no, 'places')
      const claim = (free: string) => known('claim', claims.ids, free, no, 'claims')
      const addressee = row.addressee === null ? undefined : actorOfName.get(row.addressee.toLowerCase())
      return {
        id: idIn('directive', row.id, no, 'id'),
        title: both(row.title, row.title_ko),
        topic: row.topic,
        issuer: row.issuer === null ? null : known('actor', actors.ids, row.issuer, no, 'issuer'),
        addressee: row.addressee,
        addresseeActor: addressee === undefined ? null : idOf('actor', addressee),
        force: row.modality,
        conduct: both(row.conduct, row.conduct_ko),
        conditions: row.conditions === null ? null : both(row.conditions, row.conditions_ko),
        zone: row.zone.map(place),
        zonePossible: row.zone_possible.map(place),
        supersedes: row.supersedes.map(({ directive, inferred }) => ({
          directive: known('directive', directives.ids, directive, no, 'supersedes'),
          isInferred: inferred,
        })),
        events: row.events.map((event) => ({
          act: ACTS[event.track],
          when: timeOf(event.when, no, 'events.when'),
          places: event.places.map(place),
          placesPossible: event.places_possible.map(place),
          claims: event.claims.map(claim),
          by: event.by === null ? null : known('directive', directives.ids, event.by, no, 'by'),
          isInferred: event.inferred,
        })),
        related: row.related.map(claim),
        setAside: row.set_aside.map((aside) => ({ claim: claim(aside.claim), reason: aside.reason })),
        note: row.note,
      }
    }),
    places: places.rows.map((read): Place => {
      const { row } = read
      const no = places.tellOf(read)
      return {
        id: idIn('place', row.id, no, 'id'),
        kind: row.kind,
        names: row.names.map(spelling),
        display: both(row.display.en, row.display.ko),
        parents: row.parents.map((parent) => known('place', places.ids, parent, no, 'parents')),
        longitude: row.lon,
        latitude: row.lat,
        note: row.note,
      }
    }),
    actors: actors.rows.map((read): Actor => {
      const { row } = read
      const no = actors.tellOf(read)
      return {
        id: idIn('actor', row.id, no, 'id'),
        kind: row.kind,
        names: row.names.map(spelling),
        display: both(row.display.en, row.display.ko),
        parents: row.parents.map((parent) => known('actor', actors.ids, parent, no, 'parents')),
        renamed: row.renamed,
        note: row.note,
      }
    }),
    links: links.rows.map((read): Link => {
      const { row } = read
      const no = links.tellOf(read)
      return {
        from: known('claim', claims.ids, row.from, no, 'from'),
        to: known('claim', claims.ids, row.to, no, 'to'),
        kind: row.kind,
        about: row.about,
        isInferred: row.inferred,
      }
    }),
    origins: attestations.rows.flatMap(({ row }): readonly OriginJudgement[] =>
      row.origin_group === null
        ? []
        : [
            {
              attestation: `attestation_${row.id}`,
              origin: row.origin_group,
              reason: 'as judged in the imported record',
            },
          ],
    ),
  }
  return { rows, problems }
}
