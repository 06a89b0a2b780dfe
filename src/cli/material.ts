import { basename } from 'node:path'
import { listClaims } from '../desk/claim.js'
import { acceptDraft, dismissDraft } from '../desk/draft.js'
import { heldOfReport } from '../desk/held.js'
import { showReport } from '../desk/reading.js'
import { readsAsMemo, receiveReport } from '../desk/report.js'
import { inLanguage, LANGUAGES } from '../record/bilingual.js'
import type { Proposal } from '../record/draft.js'
import { readId } from '../record/id.js'
import { isRefusal, refuse } from '../record/refusal.js'
import { REPORT_KINDS } from '../record/report.js'
import { CLI, keptAsArticle, OPTION, received, VERB } from '../words/cli.js'
import { draftNumber, HELD_WHY, REPORT } from '../words/report.js'
import { say } from '../words/said.js'
import { standsSaid } from '../words/standing.js'
import { sayWhen } from '../words/when.js'
import { readBytes } from './file.js'
import { withHouse } from './house.js'
import { tellRefusal } from './refusal.js'
import type { Call, Option, Verb } from './verb.js'

const PUBLISHED: Option = { name: 'published', value: 'DATE', says: OPTION.published }
const OUTLET: Option = { name: 'outlet', value: 'NAME', says: OPTION.outlet }
const LANG: Option = { name: 'lang', value: 'en|ko', says: OPTION.lang }

const choice = <Value extends string>(call: Call, name: string, values: readonly Value[]): Value | null => {
  const text = call.text(name)
  return text === null
    ? null
    : (values.find((value) => value === text) ?? refuse('choice-unknown', { field: `--${name}`, value: text }))
}

/** A draft in the fields of the sample texts' gold, so that it can be scored as it is. */
const rowOf = (id: string, draft: Proposal) => ({
  text_id: id,
  passage: draft.passage,
  start: draft.start,
  end: draft.end,
  kind: draft.kind,
  attributed_to: draft.attributedTo,
  attribution_span: draft.attributionSpan,
  chain: draft.chain,
  told_on: draft.toldOn,
  modality: draft.modality,
  polarity: draft.polarity,
  about_date: draft.aboutDate,
  about_date_printed: draft.aboutDatePrinted,
  places: draft.places,
  actors: draft.actors,
  directive: draft.directive && {
    issuer: draft.directive.issuer,
    addressee: draft.directive.addressee,
    rule_before: draft.directive.ruleBefore,
    rule_after: draft.directive.ruleAfter,
  },
})

const lineOf = (draft: Proposal): string =>
  [
    `${draft.start}–${draft.end}`,
    draft.kind,
    draft.attributedTo,
    draft.toldOn ?? '—',
    `${draft.modality}${draft.polarity === 'negate' ? ', negated' : ''}`,
    draft.aboutDate ?? '—',
    `“${draft.passage.replace(/\s+/g, ' ')}”`,
  ].join(' · ')

/** Goes through files one by one; a refusal names its file and does not keep the others back. Exit code 1 when any refused. */
const eachFile = async (call: Call, does: (path: string) => Promise<void>): Promise<number> => {
  let code = 0
  for (const path of call.words) {
    try {
      await does(path)
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown
      tellRefusal(call, thrown, path)
      code = 1
    }
  }
  return code
}

const read = (call: Call): Promise<number> =>
  eachFile(call, async (path) => {
    const input = {
      bytes: readBytes(path),
      name: basename(path).normalize('NFC'),
      published: call.text('published'),
      outlet: call.text('outlet'),
      language: choice(call, 'lang', LANGUAGES),
    }
    const address = call.text('opinion')
    const { id, drafts, heard } =
      address === null
        ? { ...(await import('../desk/proposal.js')).proposeFrom(input), heard: [] }
        : await (
            await import('../desk/opinion/opinion.js')
          ).secondOpinion(input, { address, model: call.text('model') ?? 'default' })
    for (const draft of drafts) call.out(call.isJson ? JSON.stringify(rowOf(id, draft)) : lineOf(draft))
    for (const draft of heard)
      call.out(call.isJson ? JSON.stringify({ ...rowOf(id, draft), second_opinion: true }) : `+ ${lineOf(draft)}`)
  })

/** Whether something of a text has been recorded before, draft by draft. */
const tellHeld = (call: Call, drafts: Awaited<ReturnType<typeof heldOfReport>>): void => {
  for (const { number, held } of drafts) {
    call.out(`  ${say(draftNumber(number), call.language)} · ${say(REPORT.heldAlready, call.language)}`)
    for (const one of held) {
      const why = [...one.why.map((reason) => HELD_WHY[reason]), ...standsSaid(one)]
      const said = why.map((words) => say(words, call.language)).join(' · ')
      call.out(`    ${one.claim} · ${inLanguage(one.says, call.language).text} · ${said}`)
    }
  }
}

const add = (call: Call): Promise<number> =>
  withHouse(call, (desk, seat) =>
    eachFile(call, async (path) => {
      const kind = choice(call, 'kind', REPORT_KINDS)
      const [bytes, name] = [readBytes(path), basename(path).normalize('NFC')]
      const result = await receiveReport(desk, seat, {
        kind: kind ?? 'article',
        bytes,
        name,
        mediaType: null,
        outlet: call.text('outlet'),
        language: choice(call, 'lang', LANGUAGES),
        title: call.text('title'),
        published: call.text('published'),
        byline: null,
        link: call.text('link'),
        translationOf: null,
        note: null,
        method: 'command-line',
      })
      const held = await heldOfReport(desk, seat, result.id)
      call.out(
        call.isJson
          ? JSON.stringify({ file: path, ...result, held })
          : say(received(result.id, result.drafts), call.language),
      )
      if (!call.isJson) tellHeld(call, held)
      if (result.warnings > 0) call.err(say(CLI.identity, call.language))
      if (kind === null && (await readsAsMemo(bytes, name)))
        call.err(say(keptAsArticle(path, result.id), call.language))
    }),
  )

const drafts = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const sheet = await showReport(desk, seat, readId('report', call.words[0] ?? ''))
    const open = sheet.drafts.filter((draft) => draft.decided === 'open')
    for (const { id, number, proposal } of open) {
      call.out(
        call.isJson
          ? JSON.stringify({ id, number, ...rowOf(sheet.report.id, proposal) })
          : `${id} · ${lineOf(proposal)}`,
      )
    }
    if (open.length === 0 && !call.isJson) call.err(say(CLI.nothing, call.language))
    return 0
  })

const accept = (call: Call): Promise<number> =>
  withHouse(call, (desk, seat) =>
    eachFile(call, async (word) => {
      const result = await acceptDraft(desk, seat, {
        id: readId('draft', word),
        quote: null,
        label: null,
        toldOn: null,
        also: [],
      })
      call.out(call.isJson ? JSON.stringify({ draft: word, claim: result.id, report: result.report }) : `${result.id}`)
    }),
  )

const dismiss = (call: Call): Promise<number> =>
  withHouse(call, (desk, seat) =>
    eachFile(call, async (word) => {
      const result = await dismissDraft(desk, seat, readId('draft', word))
      call.out(call.isJson ? JSON.stringify(result) : result.id)
    }),
  )

const claims = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const report = call.text('report')
    const listing = await listClaims(desk, seat, {
      page: 1,
      size: 100_000,
      sort: report ? 'report' : 'when',
      descending: false,
      q: call.text('find'),
      report: report ? readId('report', report) : null,
      kind: null,
      modality: null,
      polarity: null,
      place: null,
      actor: null,
      directive: null,
      source: null,
      from: null,
      to: null,
    })
    for (const card of listing.rows) {
      const says = inLanguage(card.claim.says, call.language).text
      const who = card.attestations.map((one) => one.label).join(', ')
      call.out(
        call.isJson
          ? JSON.stringify(card)
          : [card.claim.id, say(sayWhen(card.claim.when), call.language), who, says].join(' · '),
      )
    }
    if (listing.total === 0 && !call.isJson) call.err(say(CLI.nothing, call.language))
    return 0
  })

const REPORT_OPTION: Option = { name: 'report', value: 'ID', says: OPTION.report }

export const MATERIAL_VERBS: readonly Verb[] = [
  {
    name: 'read',
    words: 'FILE…',
    least: 1,
    most: Infinity,
    says: VERB.read,
    options: [
      PUBLISHED,
      OUTLET,
      LANG,
      { name: 'opinion', value: 'URL', says: OPTION.opinion },
      { name: 'model', value: 'NAME', says: OPTION.model },
    ],
    run: read,
  },
  {
    name: 'add',
    words: 'FILE…',
    least: 1,
    most: Infinity,
    says: VERB.add,
    options: [
      { name: 'kind', value: 'KIND', says: OPTION.kind },
      PUBLISHED,
      OUTLET,
      LANG,
      { name: 'title', value: 'TEXT', says: OPTION.title },
      { name: 'link', value: 'URL', says: OPTION.link },
    ],
    run: add,
  },
  { name: 'drafts', words: 'REPORT', least: 1, most: 1, says: VERB.drafts, options: [], run: drafts },
  { name: 'accept', words: 'DRAFT…', least: 1, most: Infinity, says: VERB.accept, options: [], run: accept },
  { name: 'dismiss', words: 'DRAFT…', least: 1, most: Infinity, says: VERB.dismiss, options: [], run: dismiss },
  {
    name: 'claims',
    words: '',
    least: 0,
    most: 0,
    says: VERB.claims,
    options: [
      REPORT_OPTION,
      { name: 'find', value: 'WORDS', says: OPTION.find },
      { name: 'known', value: 'DATE', says: OPTION.known },
      { name: 'recorded', value: 'INSTANT', says: OPTION.recorded },
    ],
    run: claims,
  },
]
