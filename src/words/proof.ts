import type { Said } from './said.js'

type Facts = Readonly<Record<string, string | number | null>>

const fact = (facts: Facts, name: string): string => {
  const value = facts[name]
  return value === null || value === undefined || value === '' ? '—' : String(value)
}

/** Refusals about the logs, about proofs and about backups. */
export const PROOF_REFUSALS = {
  'log-absent': (): Said => ({
    en: 'This house has no key for a log, so it cannot sign a checkpoint.',
    ko: '이 프로그램에는 로그를 서명할 키가 없어 체크포인트를 만들 수 없습니다.',
  }),
  'log-held': (): Said => ({
    en: 'A backup was restored here, and the log does not sign before it is shown to hold what was witnessed last. “attested log resume FILE” takes the last checkpoint that somebody else kept; “attested log anew” begins a new log and says why.',
    ko: '여기에 백업을 복원했으므로, 마지막으로 증인이 본 내용을 담고 있음이 확인될 때까지 로그에 서명하지 않습니다. ‘attested log resume FILE’에 다른 사람이 보관한 마지막 체크포인트를 주거나, ‘attested log anew’로 까닭을 남기고 새 로그를 시작하십시오.',
  }),
  'log-forked': (f: Facts): Said => ({
    en: `The tree here is not the one that was signed at ${fact(f, 'size')} entries (${fact(f, 'log')}): an older copy was put in its place, or entries were altered. Nothing is signed. Restore the newest backup, or begin a new log with “attested log anew”.`,
    ko: `이곳의 트리가 항목 ${fact(f, 'size')}개에서 서명한 것과 다릅니다(${fact(f, 'log')}). 옛 사본으로 바뀌었거나 항목이 고쳐졌습니다. 서명하지 않습니다. 가장 새로운 백업을 복원하거나 ‘attested log anew’로 새 로그를 시작하십시오.`,
  }),
  'log-broken': (f: Facts): Said => ({
    en: `The log and the journal do not agree at entry ${fact(f, 'leaf')} of ${fact(f, 'log')}: something was altered after it was sealed. Keep this folder as it is and compare with a backup.`,
    ko: `${fact(f, 'log')} 로그 ${fact(f, 'leaf')}번 항목이 작업 기록과 맞지 않습니다. 봉인한 뒤에 고쳐졌습니다. 이 폴더를 그대로 두고 백업과 견주십시오.`,
  }),
  'note-unreadable': (f: Facts): Said => ({
    en: `“${fact(f, 'what')}” is not a signed checkpoint of this log, or not signed by who it says.`,
    ko: `‘${fact(f, 'what')}’은(는) 이 로그의 서명된 체크포인트가 아니거나, 서명이 맞지 않습니다.`,
  }),
  'not-consistent': (f: Facts): Said => ({
    en: `The log does not extend the checkpoint at ${fact(f, 'size')} entries: one of the two was altered.`,
    ko: `로그가 항목 ${fact(f, 'size')}개의 체크포인트를 이어 가지 않습니다. 둘 가운데 하나가 고쳐졌습니다.`,
  }),
  'witness-stranger': (f: Facts): Said => ({
    en: `This computer has witnessed nothing of “${fact(f, 'log')}” yet. Give its key with --key, as its keeper told it to you, not as the file says it.`,
    ko: `이 컴퓨터는 아직 ‘${fact(f, 'log')}’의 증인이 된 적이 없습니다. 파일에 적힌 것이 아니라 로그를 맡은 사람이 직접 알려 준 키를 --key로 주십시오.`,
  }),
  'witness-older': (f: Facts): Said => ({
    en: `This checkpoint of “${fact(f, 'log')}” has ${fact(f, 'size')} entries, and this computer signed one of ${fact(f, 'kept')} already. Nothing was signed. An older copy may have been put in the log’s place: ask its keeper.`,
    ko: `‘${fact(f, 'log')}’의 이 체크포인트는 항목이 ${fact(f, 'size')}개인데, 이 컴퓨터는 이미 ${fact(f, 'kept')}개짜리에 서명했습니다. 서명하지 않았습니다. 로그가 옛 사본으로 바뀌었을 수 있으니 맡은 사람에게 물으십시오.`,
  }),
  'witness-start': (f: Facts): Said => ({
    en: `The proof begins at ${fact(f, 'old')} entries; what this computer signed last of “${fact(f, 'log')}” has ${fact(f, 'kept')}. Nothing was signed. “attested log request --old ${fact(f, 'kept')}” there makes the one that is needed.`,
    ko: `증명이 항목 ${fact(f, 'old')}개에서 시작하는데, 이 컴퓨터가 ‘${fact(f, 'log')}’에 마지막으로 서명한 것은 ${fact(f, 'kept')}개입니다. 서명하지 않았습니다. 그쪽에서 ‘attested log request --old ${fact(f, 'kept')}’로 다시 만들면 됩니다.`,
  }),
  'witness-fork': (f: Facts): Said => ({
    en: `“${fact(f, 'log')}” at ${fact(f, 'size')} entries does not extend what this computer signed at ${fact(f, 'kept')}: the log has two histories, or the proof is not of this log. Nothing was signed. Both checkpoints are kept in ${fact(f, 'path')}: tell its keeper by voice.`,
    ko: `항목 ${fact(f, 'size')}개의 ‘${fact(f, 'log')}’은(는) 이 컴퓨터가 ${fact(f, 'kept')}개에서 서명한 것을 이어 가지 않습니다. 로그의 이력이 둘이거나 증명이 이 로그의 것이 아닙니다. 서명하지 않았습니다. 두 체크포인트를 ${fact(f, 'path')}에 보관했으니 맡은 사람에게 직접 말로 알리십시오.`,
  }),
  'policy-unreadable': (f: Facts): Said => ({
    en: `“${fact(f, 'path')}” is not a policy: one line “log KEY”, lines “witness KEY”, and at most one “quorum N”.`,
    ko: `‘${fact(f, 'path')}’은(는) 확인 기준 파일이 아닙니다. ‘log 키’ 한 줄, ‘witness 키’ 여러 줄, ‘quorum 수’ 한 줄까지 적습니다.`,
  }),
  'edition-unproved': (f: Facts): Said => ({
    en: `This edition is not proved: the first link that breaks is “${fact(f, 'step')}”.`,
    ko: `이 발행본은 증명되지 않았습니다. 처음 끊긴 고리: ‘${fact(f, 'step')}’.`,
  }),
  'backup-no-key': (): Said => ({
    en: 'There is no recovery key to encrypt a backup to. “attested backup --new-key” makes one and prints its secret once.',
    ko: '백업을 암호화할 복구 키가 없습니다. ‘attested backup --new-key’가 키를 만들고 비밀 부분을 한 번만 보여 줍니다.',
  }),
  'backup-broken': (f: Facts): Said => ({
    en: `“${fact(f, 'path')}” is not a whole backup (${fact(f, 'what')}). Nothing was restored.`,
    ko: `‘${fact(f, 'path')}’은(는) 온전한 백업이 아닙니다(${fact(f, 'what')}). 아무것도 복원하지 않았습니다.`,
  }),
  'backup-other-key': (f: Facts): Said => ({
    en: `This key does not open “${fact(f, 'path')}”. Nothing was restored.`,
    ko: `이 키로는 ‘${fact(f, 'path')}’을(를) 열 수 없습니다. 아무것도 복원하지 않았습니다.`,
  }),
  'path-taken': (f: Facts): Said => ({
    en: `“${fact(f, 'path')}” is there already and is not written over. Name another file.`,
    ko: `‘${fact(f, 'path')}’이(가) 이미 있어 덮어쓰지 않습니다. 다른 이름을 주십시오.`,
  }),
  'restore-unfinished': (f: Facts): Said => ({
    en: `A restore into “${fact(f, 'home')}” was stopped before its end, so nothing here is a whole archive. Run the same “attested restore FILE” again: it begins anew.`,
    ko: `‘${fact(f, 'home')}’ 복원이 끝나기 전에 중단되어 온전한 아카이브가 아닙니다. 같은 ‘attested restore FILE’을 다시 실행하면 처음부터 복원합니다.`,
  }),
  'home-elsewhere': (f: Facts): Said => ({
    en: `“${fact(f, 'path')}” is kept on other machines too (${fact(f, 'by')}): what is confidential would be copied, and a lock or a write there may not hold. Set ATTESTED_HOME to a folder on a disk of this computer that nothing synchronises.`,
    ko: `‘${fact(f, 'path')}’은(는) 다른 기계에도 복사되거나 그쪽 디스크에 있습니다(${fact(f, 'by')}). 숨겨야 할 내용이 퍼지고 잠금과 기록을 믿을 수 없습니다. ATTESTED_HOME을 동기화하지 않는 이 컴퓨터의 폴더로 정하십시오.`,
  }),
  'home-not-empty': (f: Facts): Said => ({
    en: `“${fact(f, 'home')}” holds an archive already. Restore into a folder that is empty or not there: set ATTESTED_HOME.`,
    ko: `‘${fact(f, 'home')}’에 이미 아카이브가 있습니다. 비어 있거나 없는 폴더를 ATTESTED_HOME으로 정해 복원하십시오.`,
  }),
} as const
