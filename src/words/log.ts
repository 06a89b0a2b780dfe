import type { Chain, Step } from '../record/proof/verdict.js'
import type { Said } from './said.js'

/** The links of the chain from an edition's files to the witnesses, and what it means when one breaks. */
export const STEP: Readonly<Record<Step, Said>> = {
  files: { en: 'The files are not as the manifest names them.', ko: '파일이 목록과 다릅니다.' },
  proof: {
    en: 'The proof beside the manifest is missing or cannot be read.',
    ko: '목록 파일 옆의 증명이 없거나 읽을 수 없습니다.',
  },
  log: {
    en: 'The proof is of another log than the one that is trusted.',
    ko: '믿기로 한 로그가 아닌 다른 로그의 증명입니다.',
  },
  signature: { en: 'The log did not sign this checkpoint.', ko: '로그가 서명한 체크포인트가 아닙니다.' },
  entry: { en: 'The proof carries no entry of an edition.', ko: '증명에 발행본 항목이 없습니다.' },
  commitment: { en: 'The entry of the log is of another edition.', ko: '로그 항목이 가리키는 것은 다른 발행본입니다.' },
  inclusion: {
    en: 'The entry does not stand in the tree that was signed.',
    ko: '서명된 트리에 그 항목이 들어 있지 않습니다.',
  },
  witness: { en: 'Too few witnesses signed this checkpoint.', ko: '이 체크포인트에 서명한 증인이 모자랍니다.' },
}

/** Words of a verdict. */
export const PROOF = {
  valid: { en: 'VALID', ko: '유효함' },
  invalid: { en: 'INVALID', ko: '유효하지 않음' },
  whole: {
    en: 'Whole, but it names no log: nothing shows who printed it, or when.',
    ko: '온전하지만 로그를 밝히지 않아, 누가 언제 발행했는지는 알 수 없습니다.',
  },
  selfNamed: {
    en: 'The log’s key is the one that the edition itself names. Compare it with the one that the publisher announced: only then is it known whose edition this is.',
    ko: '로그 키는 발행본이 스스로 밝힌 것입니다. 발행한 곳이 알린 키와 견주어야 누구의 발행본인지 알 수 있습니다.',
  },
  pending: {
    en: 'The log cannot sign now, so the proof is pending. Publish again with --edition later to write it.',
    ko: '지금은 로그에 서명할 수 없어 증명이 보류되었습니다. 나중에 --edition으로 다시 쓰면 증명이 함께 나옵니다.',
  },
  policy: {
    en: 'Trusted keys (optional): the publisher’s policy, as text',
    ko: '믿을 키(선택): 발행한 곳의 확인 기준 글',
  },
  policyBad: { en: 'This is not a policy.', ko: '확인 기준으로 읽을 수 없습니다.' },
  key: { en: 'Key of the log', ko: '로그 키' },
} as const satisfies Readonly<Record<string, Said>>

/** The verb that keeps the logs. */
export const LOG = {
  agrees: {
    en: 'The log and the journal agree, and the tree is the one that was signed.',
    ko: '로그와 작업 기록이 맞고, 트리도 서명한 것과 같습니다.',
  },
  none: {
    en: 'Nothing has been signed yet. “attested log checkpoint” does it.',
    ko: '아직 서명한 것이 없습니다. ‘attested log checkpoint’로 서명하십시오.',
  },
  pending: {
    en: 'Stamp of time: pending. The request is kept; give the reply to “attested log stamp FILE” when it is there.',
    ko: '시각 확인 보류. 요청을 보관했습니다. 답이 오면 ‘attested log stamp FILE’에 주십시오.',
  },
  stamped: { en: 'Stamp of time kept: it is of this checkpoint.', ko: '이 체크포인트의 시각 확인을 보관했습니다.' },
  resumed: {
    en: 'The log holds what was witnessed last. It signs again.',
    ko: '로그가 마지막으로 확인된 내용을 담고 있습니다. 다시 서명합니다.',
  },
  anew: {
    en: 'A new log was begun under a new key. Announce this key:',
    ko: '새 키로 새 로그를 시작했습니다. 다음 키를 알리십시오.',
  },
  firstSeen: {
    en: 'It is the first checkpoint of this log that this computer keeps: it says nothing about what came before. Compare its key with its keeper.',
    ko: '이 컴퓨터가 처음 보관하는 이 로그의 체크포인트이므로, 그 전의 일에 대해서는 아무것도 말하지 않습니다. 로그를 맡은 사람과 키를 견주십시오.',
  },
  isConsistent: { en: 'The log extends that checkpoint; the proof:', ko: '로그가 그 체크포인트를 이어 갑니다. 증명:' },
} as const satisfies Readonly<Record<string, Said>>

export const witnessKept = (name: string, size: number): Said => ({
  en: `Signature of ${name} kept under the checkpoint of ${size} entries.`,
  ko: `항목 ${size}개의 체크포인트에 ${name}의 서명을 보관했습니다.`,
})
export const cosigned = (log: string, size: number): Said => ({
  en: `Signed as a witness: ${log} at ${size} entries. Give it back to the log’s keeper, for “attested log witness FILE”.`,
  ko: `증인으로 서명했습니다: ${log}, 항목 ${size}개. ‘attested log witness FILE’에 쓰도록 로그를 맡은 사람에게 돌려주십시오.`,
})
export const tilesWritten = (size: number, out: string): Said => ({
  en: `A log of ${size} entries written to ${out}`,
  ko: `항목 ${size}개의 로그를 ${out}에 썼습니다`,
})

/** Where it stands in the log. */
export const standsAt = (index: number, size: number): Said => ({
  en: `Entry ${index} of a log of ${size}, signed by the log.`,
  ko: `항목 ${size}개인 로그의 ${index}번 항목이며, 로그가 서명했습니다.`,
})

/** Who else saw it, and when; `instant` is ISO 8601. */
export const witnessedBy = (name: string, instant: string): Said => ({
  en: `Seen by ${name} at ${instant}.`,
  ko: `${instant}에 ${name} 확인.`,
})

/** A verdict as lines, the word first. */
export const verdictLines = (verdict: Chain): readonly Said[] => {
  const { broken, index, size, witnesses, log } = verdict
  if (verdict.verdict === 'whole') return [PROOF.whole]
  if (broken !== null) return [PROOF.invalid, STEP[broken]]
  const seen = witnesses.map(({ name, seconds }) => witnessedBy(name, new Date(seconds * 1000).toISOString()))
  const trust = verdict.isTrusted ? [] : [PROOF.selfNamed, ...(log === null ? [] : [{ en: log, ko: log }])]
  return [PROOF.valid, ...(index === null || size === null ? [] : [standsAt(index, size)]), ...seen, ...trust]
}
