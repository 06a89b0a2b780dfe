import type { PurgeReason, Remnant, SpillSearch } from '../../record/custody/purge.js'
import type { Said } from '../said.js'

/** Erasing a spill: two members, the words gone, the ids and commitments kept. */
export const PURGE = {
  title: { en: 'Erase a spill', ko: '파기' },
  lead: {
    en: 'For what should never have been written here: a name, a number, a place that gives somebody away. One member asks, another erases. The words go, with everything drawn from them; the number, the days and the commitments of the log stay, and this page says that it happened.',
    ko: '애초에 여기 적히지 말았어야 할 것을 없앱니다. 이름, 번호, 누구인지 드러내는 장소 같은 것입니다. 한 사람이 요청하고 다른 사람이 파기합니다. 그 말과 거기서 나온 것은 모두 지우고, 번호와 날짜, 기록을 봉인한 값은 남으며, 파기한 사실은 이 페이지에 남습니다.',
  },
  limits: {
    en: 'What left already cannot be reached: an edition that was published (withhold it for safety), exports and backups elsewhere, what somebody remembers. Restoring an older backup brings it back: erase it again then. The sealed raw side of a clean note is forgotten in the vault’s window. What lies in a compartment that you do not hold is searched, but told to its holders alone when they search.',
    ko: '이미 나간 것은 지울 수 없습니다. 발행한 판(안전상 비공개로 돌리십시오), 다른 곳에 있는 내보내기 파일과 백업, 사람의 기억이 그렇습니다. 예전 백업을 복원하면 되살아나므로 다시 파기해야 합니다. 정리본의 봉인된 원메모는 금고 창에서 따로 삭제하십시오. 맡지 않은 보호 칸도 찾아보지만, 결과는 그 칸을 맡은 사람이 찾을 때만 보입니다.',
  },
  ask: { en: 'Ask for it to be erased', ko: '파기 요청' },
  thing: {
    en: 'What holds the words, by its number',
    ko: '그 말이 든 기록의 번호',
  },
  thingHint: {
    en: 'Material, claim, attestation, source, draft, check, assessment, incident, directive, dossier, spelling decision or kept search. Material takes its claims and attestations along.',
    ko: '자료, 항목, 진술, 취재원, 제안, 확인 요청, 평가, 사건, 지시, 자료집, 표기 결정, 저장한 찾기. 자료를 파기하면 거기서 나온 항목과 진술도 함께 파기됩니다.',
  },
  reason: { en: 'Reason', ko: '사유' },
  waits: {
    en: 'Waits for a second member, not the one who asked.',
    ko: '요청한 사람이 아닌 다른 구성원을 기다립니다.',
  },
  alone: {
    en: 'Nobody else here may erase: a request waits until somebody may. Invite an editor or a keeper.',
    ko: '파기를 확인할 수 있는 다른 구성원이 없습니다. 생길 때까지 요청은 기다립니다. 데스크나 취재원 보호 담당을 초대하십시오.',
  },
  words: { en: 'The spilled words, one a line', ko: '새어 나간 말(한 줄에 하나)' },
  wordsHint: {
    en: 'As they stand there. They are looked for once afterwards, in every row and file, and kept nowhere.',
    ko: '기록에 있는 그대로 적으십시오. 파기한 뒤 모든 행과 파일에서 한 번 찾아보는 데만 쓰고 어디에도 저장하지 않습니다.',
  },
  confirm: { en: 'Erase for good', ko: '되돌릴 수 없게 파기' },
  decline: { en: 'Decline', ko: '물리기' },
  again: { en: 'Search once more', ko: '다시 찾기' },
  none: { en: 'Nothing was ever asked to be erased here.', ko: '여기서 파기를 요청한 적이 없습니다.' },
  asked: { en: 'Asked', ko: '요청' },
  erased: { en: 'Erased', ko: '파기함' },
  declined: { en: 'Declined', ko: '물림' },
  waiting: { en: 'Waiting', ko: '대기' },
  unsearched: { en: 'Not searched for yet.', ko: '아직 찾아보지 않았습니다.' },
  clean: { en: 'The words were found nowhere.', ko: '그 말은 아무 데도 남아 있지 않습니다.' },
  foundIn: { en: 'Still found in', ko: '아직 남은 곳' },
  nothingElse: {
    en: 'Nowhere else. A record is erased by its own number; an edition is withheld for safety; a file is deleted by hand.',
    ko: '다른 곳에는 없습니다. 기록은 그 번호로 다시 파기하고, 판은 안전상 비공개로 돌리고, 파일은 손으로 지우십시오.',
  },
  logKept: {
    en: 'The database’s log could not be begun anew: older pieces of it may hold the words for a while.',
    ko: '데이터베이스 로그를 새로 시작하지 못했습니다. 예전 로그에 한동안 남아 있을 수 있습니다.',
  },
  elsewhere: {
    en: 'The database runs on another server: its files were not read.',
    ko: '데이터베이스가 다른 서버에 있어 그 파일은 읽어 보지 못했습니다.',
  },
  noBackup: {
    en: 'No backup was made from here, so none holds them.',
    ko: '여기서 만든 백업이 없으므로 백업에는 남아 있지 않습니다.',
  },
  home: { en: 'A spill waits to be erased', ko: '파기 요청이 기다립니다' },
  erase: { en: 'Erase what was spilled here', ko: '이 기록 파기 요청' },
} as const satisfies Readonly<Record<string, Said>>

export const PURGE_CLI = {
  verb: {
    en: 'Erases a spill by two members, and looks for the words everywhere afterwards.',
    ko: '새어 나간 말을 두 구성원이 파기하고, 남은 곳이 있는지 모두 찾아봅니다.',
  },
  reason: {
    en: 'identity, contact, third-person, asked or law',
    ko: 'identity, contact, third-person, asked, law 중 하나',
  },
  words: {
    en: 'the spilled words, one a line; delete the file afterwards',
    ko: '새어 나간 말을 한 줄에 하나씩 적은 파일. 끝나면 지우십시오',
  },
} as const satisfies Readonly<Record<string, Said>>

export const PURGE_REASON: Readonly<Record<PurgeReason, Said>> = {
  identity: { en: 'gives a source away', ko: '취재원 신원이 드러남' },
  contact: { en: 'holds how somebody is reached', ko: '연락처가 들어 있음' },
  'third-person': { en: 'gives a person away who never spoke to us', ko: '취재원이 아닌 사람의 신원이 드러남' },
  asked: { en: 'the person asked for it', ko: '당사자가 요청함' },
  law: { en: 'the law asks for it', ko: '법에 따라야 함' },
}

/** How much went, in words. */
export const erasedSaid = (things: number): Said => ({
  en: things === 1 ? 'one record' : `${things} records, with all that was drawn from it`,
  ko: things === 1 ? '기록 1건' : `거기서 나온 것까지 기록 ${things}건`,
})

/** What was read. */
export const searchedSaid = (files: number, day: Said): Said => ({
  en: `Searched ${day.en}: every row of every archive, ${files} files.`,
  ko: `${day.ko} 찾음: 모든 아카이브의 모든 행과 파일 ${files}개.`,
})

/** The day on which the last backup expires. */
export const backupSaid = (day: Said): Said => ({
  en: `Backups made before can hold the words until ${day.en}; keep none longer than 35 days.`,
  ko: `그전에 만든 백업에는 ${day.ko}까지 남아 있을 수 있습니다. 백업은 35일 넘게 두지 마십시오.`,
})

export const remnantSaid = (one: Remnant): Said =>
  one.in === 'row'
    ? {
        en: `${one.archive}: ${one.id ?? `a row of ${one.table}`}`,
        ko: `${one.archive}: ${one.id ?? `${one.table} 행`}`,
      }
    : { en: `file ${one.path}`, ko: `파일 ${one.path}` }

/** The outcome of a search as sentences, for a terminal. */
export const searchLines = ({ found, log, server }: SpillSearch): readonly Said[] => [
  ...(found.length === 0 ? [PURGE.clean] : [PURGE.foundIn, ...found.map(remnantSaid), PURGE.nothingElse]),
  ...(log === 'kept' ? [PURGE.logKept] : []),
  ...(server === 'elsewhere' ? [PURGE.elsewhere] : []),
]
