// Texts with the claims a monitor would want from them: those of a folder as it is handed to us, and our own marked ones.
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { KINDS } from '../../src/reading/scorer.js'

export type Gold = {
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly attributed_to: string
  readonly attributed_alt: readonly string[]
  readonly told_on: string | null
  readonly modality: string
  readonly polarity: string
  readonly about_date: string | null
}

export type Text = {
  readonly id: string
  readonly outlet: string
  readonly language: 'en' | 'ko'
  readonly published: string
  readonly body: string
  readonly gold: readonly Gold[]
  readonly nonclaims: readonly { readonly start: number; readonly end: number }[]
}

const lines = <T>(path: string): readonly (T & { text_id: string })[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T & { text_id: string })

/** A folder of `<id>.<lang>.md` with `gold.jsonl` and `gold_nonclaims.jsonl` beside them. */
export const textsOf = (folder: string): readonly Text[] => {
  const gold = lines<Gold>(join(folder, 'gold.jsonl'))
  const nonclaims = lines<{ start: number; end: number }>(join(folder, 'gold_nonclaims.jsonl'))
  return readdirSync(folder)
    .filter((name) => /\.(?:en|ko)\.md$/.test(name))
    .sort()
    .map((name) => {
      const raw = readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n')
      const head = /^---\n([\s\S]*?)\n---\n\n?/.exec(raw)
      const field = (key: string): string =>
        JSON.parse(new RegExp(`^${key}: (.*)$`, 'm').exec(head?.[1] ?? '')?.[1] ?? '""') as string
      const id = name.slice(0, -3)
      return {
        id,
        outlet: field('outlet'),
        language: field('lang') === 'ko' ? 'ko' : 'en',
        published: field('published'),
        body: raw.slice(head?.[0].length ?? 0).replace(/\n$/, ''),
        gold: gold.filter((row) => row.text_id === id),
        nonclaims: nonclaims.filter((row) => row.text_id === id),
      }
    })
}

/** Our own texts: `{3|words}` is claim 3, `{x|words}` no claim; below the body a row a claim. */
export const markedText = (id: string, raw: string): Text => {
  const [head = '', marked = '', rows = ''] = raw.split(/^===\n/m)
  const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1]?.trim() ?? ''
  const spans = new Map<string, { start: number; end: number }>()
  const nonclaims: { start: number; end: number }[] = []
  const points: string[] = []
  let open: { key: string; start: number } | null = null
  const source = Array.from(marked.replace(/\n$/, ''))
  for (let i = 0; i < source.length; i++) {
    const mark = source[i] === '{' ? /^\{(\w+)\|/.exec(source.slice(i, i + 6).join('')) : null
    if (mark) {
      open = { key: mark[1]!, start: points.length }
      i += mark[0].length - 1
    } else if (source[i] === '}' && open !== null) {
      const span = { start: open.start, end: points.length }
      if (open.key === 'x') nonclaims.push(span)
      else spans.set(open.key, span)
      open = null
    } else points.push(source[i]!)
  }
  const body = points.join('')
  const gold = rows
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row): Gold => {
      const [first = '', label = '', told = '', modality = '', polarity = '', about = ''] = row
        .split(';')
        .map((cell) => cell.trim())
      const [number = '', kind = ''] = first.split(' ')
      const span = spans.get(number)
      if (!span) throw new Error(`${id}: claim ${number} is not marked in the body`)
      return {
        ...span,
        passage: points.slice(span.start, span.end).join(''),
        kind,
        attributed_to: label,
        attributed_alt: [],
        told_on: told === '' ? null : told,
        modality,
        polarity,
        about_date: about === '' ? null : about,
      }
    })
  if (gold.length !== spans.size) throw new Error(`${id}: ${spans.size} marked, ${gold.length} described`)
  return {
    id,
    outlet: field('outlet'),
    language: field('lang') === 'ko' ? 'ko' : 'en',
    published: field('published'),
    body,
    gold,
    nonclaims,
  }
}

/** A statement with the day it is about, empty where it has none; offsets in code points. */
export type Dated = { readonly about: string; readonly passage: string; readonly start: number; readonly end: number }

export type DatedText = { readonly published: string; readonly body: string; readonly claims: readonly Dated[] }

/**
 * Short texts, one a line: `{2019-03-05|words}` is a statement about that day, `{|words}` one about none; ¶ ends a line, two
 * a paragraph; `@2021-06-17` before a text is the day of its publication, otherwise 14 March 2019.
 */
export const datedTextsOf = (path: string): readonly DatedText[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      let body = ''
      const claims: Dated[] = []
      const published = /^@(\S+) /.exec(line)?.[1] ?? '2019-03-14'
      for (const part of line
        .replace(/^@\S+ /, '')
        .replaceAll('¶', '\n')
        .split(/(\{[^{}]*\})/)) {
        const hit = /^\{([^|{}]*)\|([^{}]*)\}$/.exec(part)
        const words = hit ? hit[2]! : part
        const start = Array.from(body).length
        if (hit) claims.push({ about: hit[1]!, passage: words, start, end: start + Array.from(words).length })
        body += words
      }
      return { published, body, claims }
    })

/** The texts of a folder and of the folders in it. */
export const markedTextsOf = (folder: string): readonly Text[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => markedText(basename(name, '.txt'), readFileSync(join(folder, name), 'utf8')))

/** A statement by itself, as it would be cut from a report. */
export type Single = {
  readonly kind: string
  readonly modality: string
  readonly polarity: 'affirm' | 'negate'
  readonly words: string
}

/**
 * For each hand a folder with a file for each kind, a statement a line; `[not]` before one that is negative (the first hand
 * did not say), `[probable]` and the like unless asserted.
 */
export const singlesOf = (folder: string): readonly Single[] =>
  readdirSync(folder)
    .sort()
    .flatMap((hand) => KINDS.map((kind) => [kind, join(folder, hand, `${kind}.txt`)] as const))
    .flatMap(([kind, file]) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => {
          const [, marks = '', words = ''] = /^(?:\[([a-z ]+)\] )?(.*)$/.exec(line)!
          const modality = marks.replace(/^not ?/, '') || 'asserted'
          return { kind, modality, polarity: marks.startsWith('not') ? 'negate' : 'affirm', words }
        }),
    )

/** The rounds of texts kept with us, by name: each written by a hand that had not seen the reader, read blind, then studied. */
export const roundsOf = (): readonly (readonly [string, readonly Text[]])[] => {
  const folder = join(process.cwd(), 'bench', 'reading', 'round')
  return readdirSync(folder)
    .sort()
    .map((name) => [name, textsOf(join(folder, name))])
}

/** Single sentences with what should be read from them (test/reading/sentence), those with a kind, each as a text of its own. */
export const sentencesOf = (file: string, language: 'en' | 'ko'): readonly Text[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at): readonly Text[] => {
      const cut = line.lastIndexOf('||')
      const kind = line.split('|')[2] ?? '.'
      const marked = /^(.*?)\{(.*)\}(.*)$/.exec(line.slice(cut + 2))
      if (line.startsWith('#') || marked === null || !KINDS.some((one) => one === kind)) return []
      const [before = '', passage = '', after = ''] = marked.slice(1)
      const start = Array.from(before).length
      const read = {
        attributed_to: 'outlet',
        attributed_alt: [],
        told_on: null,
        modality: 'asserted',
        polarity: 'affirm',
      }
      const gold = { ...read, passage, kind, start, end: start + Array.from(passage).length, about_date: null }
      const head = { outlet: language === 'en' ? 'River Post' : '나루일보', language, published: '2019-03-14' }
      return [{ id: `${at}`, ...head, body: `${before}${passage}${after}`, gold: [gold], nonclaims: [] }]
    })
