import { basename } from 'node:path'
import { alignMaterial } from '../desk/pair.js'
import type { Proposal } from '../record/draft.js'
import { differenceSaid, wordDifferenceSaid } from '../words/pair.js'
import { OPTION, VERB } from '../words/cli.js'
import { say } from '../words/said.js'
import { readBytes } from './file.js'
import type { Call, Verb } from './verb.js'

/** The words of a claim on one line; where they are cut, that is seen. */
const short = ({ start, end, passage }: Proposal): string => {
  const words = Array.from(passage.replace(/\s+/g, ' '))
  return `${start}–${end} “${words.length > 100 ? `${words.slice(0, 99).join('')}…` : words.join('')}”`
}

const align = (call: Call): Promise<number> => {
  const [english, korean] = call.words.map((path) => ({
    bytes: readBytes(path),
    name: basename(path).normalize('NFC'),
    published: call.text('published'),
    outlet: call.text('outlet'),
    language: null,
  }))
  if (!english || !korean) return Promise.resolve(1)
  const { pair, links } = alignMaterial({ ...english, language: 'en' }, { ...korean, language: 'ko' })
  for (const { en, ko, differs, words } of links) {
    if (call.isJson) {
      const row = {
        ...(pair === null ? {} : { pair_id: pair }),
        en: { start: en.start, end: en.end },
        ko: { start: ko.start, end: ko.end },
        differs,
        words,
      }
      call.out(JSON.stringify(row))
      continue
    }
    call.out(short(en))
    call.out(`  = ${short(ko)}`)
    for (const field of words) call.out(`  ≠ ${say(wordDifferenceSaid(field, en, ko), call.language)}`)
    for (const field of differs) call.out(`  ≠ ${say(differenceSaid(field, en, ko), call.language)}`)
  }
  return Promise.resolve(0)
}

export const PAIR_VERBS: readonly Verb[] = [
  {
    name: 'align',
    words: 'EN KO',
    least: 2,
    most: 2,
    says: VERB.align,
    options: [
      { name: 'published', value: 'DATE', says: OPTION.published },
      { name: 'outlet', value: 'NAME', says: OPTION.outlet },
    ],
    run: align,
  },
]
