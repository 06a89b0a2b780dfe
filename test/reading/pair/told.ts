// Our own pairs: `{3|words}` in both languages tell the same claim, `{e3|…}` and `{k3|…}` are told in one of them only;
// below the texts a line a claim with the fields in which the two differ, written down before any output was seen.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPair } from '../../../src/reading/pair/pooled.js'
import { propose } from '../../../src/reading/proposal.js'

type Span = { readonly start: number; readonly end: number }
type Side = { readonly body: string; readonly spans: ReadonlyMap<string, Span> }
export type Told = {
  readonly id: string
  readonly en: Side & { readonly outlet: string; readonly published: string }
  readonly ko: Side & { readonly outlet: string; readonly published: string }
  readonly claims: ReadonlyMap<string, readonly string[]>
}

const marked = (text: string): Side => {
  const spans = new Map<string, Span>()
  let body = ''
  for (const [, plain = '', mark, words = ''] of text.matchAll(/([^{]*)(?:\{(\w+)\|([^}]*)\})?/g)) {
    body += plain
    const start = Array.from(body).length
    body += words
    if (mark !== undefined) spans.set(mark, { start, end: start + Array.from(words).length })
  }
  return { body, spans }
}

const folder = join(process.cwd(), 'test', 'reading', 'pair', 'told')

export const TOLD: readonly Told[] = readdirSync(folder)
  .sort()
  .map((name) => {
    const [head = '', english = '', korean = '', links = ''] = readFileSync(join(folder, name), 'utf8').split(
      /^===.*\n/m,
    )
    const named = (language: string) => {
      const [, outlet = '', published = ''] = new RegExp(`^${language} (.*) (\\S+)$`, 'm').exec(head) ?? []
      return { outlet, published }
    }
    const claims = links
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([mark = '', ...fields]) => [mark, fields] as const)
    return {
      id: name.replace('.txt', ''),
      en: { ...named('en'), ...marked(english.trim()) },
      ko: { ...named('ko'), ...marked(korean.trim()) },
      claims: new Map(claims),
    }
  })

const joint = (a: Span, b: Span | undefined): number => {
  const both = b === undefined ? 0 : Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return b === undefined || both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const readingOf = (told: Told, language: 'en' | 'ko') => {
  const { body, outlet, published } = told[language]
  return { id: told.id, body, language, published, outlet }
}
export const draftsIn = (told: Told, language: 'en' | 'ko') => propose(readingOf(told, language))

/** How the links of a pair compare with what was written down, counted as links and fields. */
export const measured = (told: Told) => {
  const { en, ko, links: found } = readPair(readingOf(told, 'en'), readingOf(told, 'ko'))
  const links = found.flatMap((link) => {
    const [a, b] = [en[link.en], ko[link.ko]]
    if (!a || !b) return []
    const mark = [...told.claims.keys()].find(
      (one) => joint(a, told.en.spans.get(one)) >= 0.5 && joint(b, told.ko.spans.get(one)) >= 0.5,
    )
    return [{ mark: mark ?? null, en: a, ko: b, differs: link.differs, words: link.words }]
  })
  const right = links.filter(({ mark }) => mark !== null)
  const due = right.map(({ mark, differs }) => ({ gold: told.claims.get(mark ?? '') ?? [], differs }))
  return {
    links,
    gold: told.claims.size,
    right: right.length,
    due: due.reduce((sum, { gold }) => sum + gold.length, 0),
    said: due.reduce((sum, { differs }) => sum + differs.length, 0),
    hit: due.reduce((sum, { gold, differs }) => sum + differs.filter((field) => gold.includes(field)).length, 0),
  }
}
