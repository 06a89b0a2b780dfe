import { readArchive } from '../record/archive.js'
import type { Member } from '../record/member.js'
import type { Desk } from './act.js'
import { acceptDraft } from './draft.js'
import { openDossier } from './dossier.js'
import { isFounded } from './founded.js'
import { clearPractice, foundArchive, importStarter, removePracticeArchive } from './import.js'
import { showReport } from './reading.js'
import { receiveReport } from './report.js'
import type { DossierItem } from '../record/dossier.js'
import type { ReportId } from '../record/id.js'

/** The sample files that a first start brings in: the starter's rows, and the practice texts by file name. */
export type Samples = {
  readonly starter: ReadonlyMap<string, string>
  readonly practice: ReadonlyMap<string, Uint8Array>
  /** Places and offices that every archive begins with, beside those of the starter record. */
  readonly gazetteer?: ReadonlyMap<string, string>
}

const OWN = readArchive('own')
const STARTER = readArchive('starter')
const PRACTICE = readArchive('practice')

/** Drafts of the practice report that are accepted beforehand, so that one dossier waits to be published. */
const READY = 6

const fillPractice = async (desk: Desk, member: Member, texts: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  const seat = { member, archive: PRACTICE }
  const received = new Map<string, ReportId>()
  for (const [name, bytes] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const pair = name.replace('.ko.', '.en.')
    const { id } = await receiveReport(desk, seat, {
      kind: name.startsWith('m') ? 'memo' : 'article',
      bytes,
      name,
      mediaType: 'text/markdown',
      outlet: null,
      language: null,
      title: null,
      published: null,
      byline: null,
      link: null,
      translationOf: pair === name ? null : (received.get(pair) ?? null),
      note: 'specimen / 본보기',
      method: 'uploaded',
    })
    received.set(name, id)
  }
  const items: DossierItem[] = []
  for (const name of ['d01.en.md', 'd01.ko.md']) {
    const report = received.get(name)
    if (!report) continue
    const sheet = await showReport(desk, seat, report)
    const isEnglish = name.includes('.en.')
    items.push({
      kind: 'heading',
      text: isEnglish
        ? { en: 'As told in English', ko: '영문 자료에 적힌 내용' }
        : { en: 'As told in Korean', ko: '국문 자료에 적힌 내용' },
    })
    const ready = sheet.drafts.filter((draft) => draft.proposal.kind !== 'assessment').slice(0, READY)
    for (const draft of ready) {
      const { claims } = await acceptDraft(desk, seat, {
        id: draft.id,
        quote: null,
        label: null,
        toldOn: null,
        also: [],
      })
      for (const claim of claims) items.push({ kind: 'claim', claim })
    }
  }
  if (items.length === 0) return
  await openDossier(desk, seat, {
    title: { en: 'Specimen: orders at the river, autumn 2017', ko: '본보기: 2017년 가을 강변의 지시' },
    items: [
      {
        kind: 'text',
        text: {
          en: 'A specimen for practice. Every outlet and every quotation in it is invented.',
          ko: '연습용 본보기입니다. 매체와 인용은 모두 지어낸 것입니다.',
        },
      },
      ...items,
    ],
  })
}

/**
 * What a first start does: loads the starter record, fills the practice archive, and founds one's own archive last, so
 * that an interrupted first start is made good by the next. Returns true when it was the first.
 */
export const furnish = async (desk: Desk, member: Member, samples: Samples): Promise<boolean> => {
  if (await isFounded(desk, OWN)) return false
  if (!(await isFounded(desk, STARTER))) {
    const { starter: rows, gazetteer = new Map() } = samples
    await importStarter(desk, { member, archive: STARTER }, { rows, gazetteer })
  }
  if (await isFounded(desk, PRACTICE)) await clearPractice(desk, PRACTICE)
  if (await foundArchive(desk, { member, archive: PRACTICE }, samples.starter, samples.gazetteer)) {
    await fillPractice(desk, member, samples.practice)
  }
  await foundArchive(desk, { member, archive: OWN }, samples.starter, samples.gazetteer)
  return true
}

/** Takes the practice archive away, by one act. */
export const removePractice = async (desk: Desk, member: Member): Promise<void> =>
  removePracticeArchive(desk, { member, archive: OWN }, PRACTICE)
