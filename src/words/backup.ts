import type { BackupState } from '../record/proof/backup.js'
import type { Said } from './said.js'

export const BACKUP = {
  newKey: {
    en: 'This is the recovery key. It is shown once and kept nowhere: write it on paper and keep it away from this computer. Without it no backup can be opened.',
    ko: '복구 키입니다. 한 번만 보여 드리고 어디에도 보관하지 않습니다. 종이에 적어 이 컴퓨터와 다른 곳에 두십시오. 이 키가 없으면 어떤 백업도 열 수 없습니다.',
  },
  none: {
    en: 'Last backup: none. “attested backup --new-key” makes the recovery key, “attested backup FILE” a backup.',
    ko: '마지막 백업: 없음. ‘attested backup --new-key’로 복구 키를, ‘attested backup FILE’로 백업을 만드십시오.',
  },
  held: {
    en: 'The log does not sign before “attested log resume FILE” has seen the last checkpoint that somebody else kept.',
    ko: '다른 사람이 보관한 마지막 체크포인트를 ‘attested log resume FILE’로 확인할 때까지 로그에 서명하지 않습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

/** How long ago the last backup was made, and how its file is found. */
export const lastBackedUpSaid = (days: number, size: number, state: BackupState): Said => {
  const [en, ko] = {
    there: ['its file is where it was written', '파일은 쓴 자리에 그대로 있습니다'],
    away: ['its file was moved away, as it should be', '파일은 다른 곳으로 옮겼습니다(그래야 합니다)'],
    altered: ['its file is NOT as it was written', '파일이 쓴 그대로가 아닙니다'],
  }[state]
  const megabytes = (size / 1_000_000).toFixed(1)
  const [when, ago] = days === 0 ? ['today', '오늘'] : [days === 1 ? 'a day ago' : `${days} days ago`, `${days}일 전`]
  return { en: `Last backup: ${when}, ${megabytes} MB; ${en}.`, ko: `마지막 백업: ${ago}, ${megabytes}MB. ${ko}.` }
}

export const backedUp = (path: string, size: number): Said => ({
  en: `Backup written to ${path}, ${(size / 1_000_000).toFixed(1)} MB. This computer cannot open it.`,
  ko: `백업을 ${path}에 썼습니다(${(size / 1_000_000).toFixed(1)} MB). 이 컴퓨터로는 열 수 없습니다.`,
})
export const backingUp = (done: number): Said => ({
  en: `Backing up … ${Math.round(done * 100)} %`,
  ko: `백업하는 중 … ${Math.round(done * 100)}%`,
})
export const restored = (log: string, size: number, root: string): Said => ({
  en: `Restored. Log ${log}: ${size} entries, root ${root}, as it was signed.`,
  ko: `복원했습니다. ${log} 로그: 항목 ${size}개, 루트 ${root}, 서명한 그대로입니다.`,
})
