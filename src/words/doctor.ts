import type { Facts } from '../record/refusal.js'
import type { FindingCode } from '../record/proof/health.js'
import type { Said } from './said.js'

/** What is wrong, and how to mend it. */
export type Advice = { readonly what: Said; readonly mend: Said }

const START_AGAIN: Said = {
  en: '“attested start” mends it by itself.',
  ko: '‘attested start’를 실행하면 저절로 고쳐집니다.',
}
const RESTORE: Said = {
  en: 'Stop the program, set ATTESTED_HOME to an empty folder and bring the last backup in: “attested restore FILE --key KEY”. Keep this folder as it is.',
  ko: '프로그램을 멈추고 ATTESTED_HOME을 빈 폴더로 정한 뒤 ‘attested restore FILE --key KEY’로 마지막 백업을 되살리십시오. 이 폴더는 그대로 두십시오.',
}

/** The sentences of each finding. */
export const FINDING: Readonly<Record<FindingCode, (f: Facts) => Advice>> = {
  'home-absent': (f) => ({
    what: { en: `There is no archive in “${f.home}” yet.`, ko: `‘${f.home}’에 아직 아카이브가 없습니다.` },
    mend: { en: '“attested start” makes one.', ko: '‘attested start’로 만듭니다.' },
  }),
  'restore-unfinished': (f) => ({
    what: {
      en: `A restore into “${f.home}” was stopped before its end; what lies here is no whole archive.`,
      ko: `‘${f.home}’ 복원이 중간에 끊겨 온전한 아카이브가 아닙니다.`,
    },
    mend: {
      en: 'Run the same “attested restore FILE” again: it takes the half away and begins anew.',
      ko: '같은 ‘attested restore FILE’을 다시 실행하십시오. 남은 것을 치우고 처음부터 복원합니다.',
    },
  }),
  'folder-open': (f) => ({
    what: {
      en: `Other accounts of this computer may read or write “${f.path}” (mode ${f.mode}; ${f.count} such files or folders).`,
      ko: `이 컴퓨터의 다른 계정이 ‘${f.path}’을(를) 읽거나 쓸 수 있습니다(권한 ${f.mode}, 이런 파일·폴더 ${f.count}개).`,
    },
    mend: {
      en: `Close it: find "${f.home}" -mindepth 1 -not -path "*/engine*" -exec chmod go-rwx {} +`,
      ko: `닫으십시오: find "${f.home}" -mindepth 1 -not -path "*/engine*" -exec chmod go-rwx {} +`,
    },
  }),
  'folder-synced': (f) => ({
    what: {
      en: `${f.by} keeps “${f.path}” on other computers too. It copies what is confidential, and two machines that write one database destroy it.`,
      ko: `${f.by}이(가) ‘${f.path}’을(를) 다른 컴퓨터에도 복사합니다. 숨겨야 할 내용이 퍼지고, 두 곳에서 쓰면 데이터베이스가 깨집니다.`,
    },
    mend: {
      en: 'Stop the program, move the folder to a disk of this computer that nothing synchronises, and set ATTESTED_HOME to it. Delete the copies elsewhere.',
      ko: '프로그램을 멈추고 폴더를 동기화하지 않는 이 컴퓨터의 디스크로 옮긴 뒤 ATTESTED_HOME으로 정하십시오. 다른 곳의 사본은 지우십시오.',
    },
  }),
  'folder-network': (f) => ({
    what: {
      en: `“${f.path}” lies on a network file system (${f.kind}), where a lock or a write to the disk may not be what it says.`,
      ko: `‘${f.path}’은(는) 네트워크 파일 시스템(${f.kind})에 있어 잠금과 디스크 기록을 믿을 수 없습니다.`,
    },
    mend: {
      en: 'Stop the program, move the folder to a disk of this computer, and set ATTESTED_HOME to it.',
      ko: '프로그램을 멈추고 폴더를 이 컴퓨터의 디스크로 옮긴 뒤 ATTESTED_HOME으로 정하십시오.',
    },
  }),
  'disk-read-only': (f) => ({
    what: { en: `Nothing can be written to “${f.path}” (${f.code}).`, ko: `‘${f.path}’에 쓸 수 없습니다(${f.code}).` },
    mend: {
      en: 'Look whether the disk is damaged or mounted read-only, and whether the folder belongs to the account that runs the program.',
      ko: '디스크가 손상되었거나 읽기 전용으로 연결되지 않았는지, 폴더가 프로그램을 실행하는 계정의 것인지 확인하십시오.',
    },
  }),
  'disk-full': (f) => ({
    what: {
      en: `The disk of “${f.path}” is full: ${f.megabytes} MB are left.`,
      ko: `‘${f.path}’의 디스크가 찼습니다. ${f.megabytes}MB 남았습니다.`,
    },
    mend: {
      en: 'Free some space, but delete nothing in this folder; then start again. Nothing that was acknowledged is lost.',
      ko: '이 폴더가 아닌 곳에서 공간을 비운 뒤 다시 시작하십시오. 저장되었다고 알린 것은 남아 있습니다.',
    },
  }),
  'disk-low': (f) => ({
    what: {
      en: `Only ${f.megabytes} MB are left on the disk of “${f.path}”.`,
      ko: `‘${f.path}’의 디스크가 ${f.megabytes}MB밖에 남지 않았습니다.`,
    },
    mend: {
      en: 'Free some space before it is full; delete nothing in this folder.',
      ko: '차기 전에 공간을 비우십시오. 이 폴더 안의 것은 지우지 마십시오.',
    },
  }),
  'lock-stale': () => ({
    what: {
      en: 'The last program was killed: its lock is still here and nobody holds it.',
      ko: '마지막 프로그램이 강제로 끝나 잠금만 남아 있습니다.',
    },
    mend: START_AGAIN,
  }),
  'engine-down': (f) => ({
    what: {
      en: `The database does not start or does not answer: ${f.why}`,
      ko: `데이터베이스가 시작되지 않거나 응답하지 않습니다: ${f.why}`,
    },
    mend: {
      en: 'Read the end of “engine.log” in the folder. Delete no file of “data”. If it stays so, bring the last backup into an empty folder.',
      ko: '폴더의 engine.log 끝을 읽어 보십시오. data 안의 파일은 지우지 마십시오. 계속되면 마지막 백업을 빈 폴더에 되살리십시오.',
    },
  }),
  'setting-unsafe': (f) => ({
    what: {
      en: `The database’s setting “${f.setting}” is “${f.value}”: it may lose what it said was saved.`,
      ko: `데이터베이스 설정 ${f.setting}의 값이 ‘${f.value}’입니다. 저장했다고 한 것을 잃을 수 있습니다.`,
    },
    mend: {
      en: `Set it on the server or for the role (alter system, alter role, alter database … reset ${f.setting}) and restart. The bundled server sets it right by itself.`,
      ko: `서버나 역할의 설정을 바로잡고(alter system, alter role, alter database … reset ${f.setting}) 다시 시작하십시오. 함께 설치된 서버는 스스로 바르게 설정합니다.`,
    },
  }),
  'setting-leaks': (f) => ({
    what: {
      en: `The database’s setting “${f.setting}” is “${f.value}”: words of the record can come into the server’s log.`,
      ko: `데이터베이스 설정 ${f.setting}의 값이 ‘${f.value}’입니다. 기록의 내용이 서버 로그에 남을 수 있습니다.`,
    },
    mend: {
      en: 'Set log_statement = none, log_min_duration_statement = -1, log_min_error_statement = panic, log_parameter_max_length_on_error = 0, and destroy old logs.',
      ko: 'log_statement = none, log_min_duration_statement = -1, log_min_error_statement = panic, log_parameter_max_length_on_error = 0으로 하고 옛 로그를 없애십시오.',
    },
  }),
  'checksums-off': () => ({
    what: {
      en: 'The database’s pages carry no checksums: a flipped bit would go unnoticed.',
      ko: '데이터베이스 페이지에 체크섬이 없어 비트가 바뀌어도 알 수 없습니다.',
    },
    mend: {
      en: 'Stop the server and run “pg_checksums --enable” on its data.',
      ko: '서버를 멈추고 데이터에 ‘pg_checksums --enable’을 실행하십시오.',
    },
  }),
  'page-damaged': (f) => ({
    what: {
      en: `A page of the table “${f.table}” is damaged on the disk: ${f.why}`,
      ko: `표 ${f.table}의 페이지가 디스크에서 손상되었습니다: ${f.why}`,
    },
    mend: RESTORE,
  }),
  'migration-waiting': (f) => ({
    what: {
      en: `${f.count} changes of the schema wait to be applied, the first is ${f.first}. Rows were not looked at.`,
      ko: `적용할 스키마 변경이 ${f.count}개 있습니다(처음은 ${f.first}). 행은 살펴보지 않았습니다.`,
    },
    mend: {
      en: '“attested start” applies them. Make a backup with the older program first.',
      ko: '‘attested start’가 적용합니다. 그 전에 옛 프로그램으로 백업하십시오.',
    },
  }),
  'migration-altered': (f) => ({
    what: {
      en: `The schema file ${f.name} is not the one that was applied to this database.`,
      ko: `스키마 파일 ${f.name}이(가) 이 데이터베이스에 적용한 것과 다릅니다.`,
    },
    mend: {
      en: 'Install the program again as it was released; somebody changed it.',
      ko: '누군가 프로그램을 고쳤습니다. 배포된 그대로 다시 설치하십시오.',
    },
  }),
  'migration-unknown': (f) => ({
    what: {
      en: `A newer program wrote this database: it knows ${f.name}, this one does not.`,
      ko: `더 새로운 프로그램이 쓴 데이터베이스입니다. 이 프로그램에는 ${f.name}이(가) 없습니다.`,
    },
    mend: { en: 'Use the newer program.', ko: '새로운 프로그램을 쓰십시오.' },
  }),
  'original-missing': (f) => ({
    what: {
      en: `The original of ${f.id} is not there (${f.archive}, SHA-256 ${f.sha256}).`,
      ko: `${f.id}의 원본이 없습니다(${f.archive}, SHA-256 ${f.sha256}).`,
    },
    mend: {
      en: 'Bring a backup into an empty folder and copy the file of that name from its “originals”, or put the same bytes there from where they came. The hash tells whether they are the same.',
      ko: '백업을 빈 폴더에 되살려 originals에서 그 이름의 파일을 복사하거나, 받은 곳의 같은 파일을 그 이름으로 넣으십시오. 해시로 같은지 알 수 있습니다.',
    },
  }),
  'original-altered': (f) => ({
    what: {
      en: `The original of ${f.id} has other bytes than when it was received (${f.archive}, SHA-256 ${f.sha256}).`,
      ko: `${f.id}의 원본이 받았을 때와 다릅니다(${f.archive}, SHA-256 ${f.sha256}).`,
    },
    mend: {
      en: 'Set the file aside and bring it from a backup: “originals” of a restored folder holds it under the same name. Look at the disk.',
      ko: '그 파일을 따로 두고 백업에서 가져오십시오. 되살린 폴더의 originals에 같은 이름으로 있습니다. 디스크도 점검하십시오.',
    },
  }),
  'original-left': (f) => ({
    what: {
      en: `${f.count} files in “originals” were begun by a program that was killed; nothing was acknowledged of them.`,
      ko: `강제로 끝난 프로그램이 쓰다 만 파일이 originals에 ${f.count}개 있습니다. 저장되었다고 알린 것은 아닙니다.`,
    },
    mend: {
      en: 'They may hold words of a report. When nothing runs, delete those whose names begin with a dot.',
      ko: '자료의 내용이 들어 있을 수 있습니다. 아무것도 실행하지 않을 때 이름이 점으로 시작하는 파일을 지우십시오.',
    },
  }),
  'text-altered': (f) => ({
    what: {
      en: `The text ${f.id} has another hash than the one it was kept under (${f.archive}; ${f.count} such texts).`,
      ko: `글 ${f.id}의 해시가 보관할 때와 다릅니다(${f.archive}, ${f.count}건).`,
    },
    mend: RESTORE,
  }),
  'passage-moved': (f) => ({
    what: {
      en: `The exact words of ${f.id} do not stand at their place in its text (${f.archive}; ${f.count} such claims).`,
      ko: `${f.id}의 인용이 본문의 그 자리에 없습니다(${f.archive}, ${f.count}건).`,
    },
    mend: RESTORE,
  }),
  'search-drift': (f) => ({
    what: {
      en: `${f.id} is not found by the words it holds (${f.archive}; ${f.count} such rows).`,
      ko: `${f.id}이(가) 제 낱말로 검색되지 않습니다(${f.archive}, ${f.count}건).`,
    },
    mend: {
      en: 'The record itself is whole. “attested doctor --rekey” makes the keys of the search anew.',
      ko: '기록 자체는 온전합니다. ‘attested doctor --rekey’로 검색 열쇠를 새로 만드십시오.',
    },
  }),
  'log-key-missing': (f) => ({
    what: { en: `The key of the logs is not in “${f.home}”.`, ko: `‘${f.home}’에 로그의 키가 없습니다.` },
    mend: {
      en: 'Bring “log.key” from a backup. Without it “attested log anew --reason TEXT” begins under a new key and the public log says why.',
      ko: '백업에서 log.key를 가져오십시오. 없으면 ‘attested log anew --reason TEXT’로 새 키를 쓰며 공개 로그에 까닭이 남습니다.',
    },
  }),
  'log-broken': (f) => ({
    what: {
      en: `The ${f.log} log of “${f.archive}” does not agree with the journal from leaf ${f.leaf} on (${f.why}).`,
      ko: `‘${f.archive}’의 ${f.log} 로그가 ${f.leaf}번 잎부터 작업 이력과 맞지 않습니다(${f.why}).`,
    },
    mend: {
      en: 'Something was altered behind the program. Copy the folder as it is, compare it with a backup, and find out who had access before you go on.',
      ko: '프로그램 밖에서 무언가 고쳐졌습니다. 폴더를 그대로 복사해 백업과 견주고, 누가 손댈 수 있었는지 알아낸 뒤에 계속하십시오.',
    },
  }),
  'log-forked': (f) => ({
    what: {
      en: `The ${f.log} log of “${f.archive}” is not the one that was signed at ${f.size} entries.`,
      ko: `‘${f.archive}’의 ${f.log} 로그가 ${f.size}개일 때 서명한 것과 다릅니다.`,
    },
    mend: {
      en: 'Entries were replaced, or another database stands here. Bring the last backup into an empty folder and compare.',
      ko: '항목이 바뀌었거나 다른 데이터베이스입니다. 마지막 백업을 빈 폴더에 되살려 견주십시오.',
    },
  }),
  'log-behind': (f) => ({
    what: {
      en: `The ${f.log} log of “${f.archive}” has ${f.size} entries, but ${f.signed} were signed: an older database stands here.`,
      ko: `‘${f.archive}’의 ${f.log} 로그는 ${f.size}개인데 ${f.signed}개까지 서명했습니다. 더 오래된 데이터베이스입니다.`,
    },
    mend: {
      en: 'Put the newer database back. If it is gone, “attested log anew --reason TEXT” begins a new log, and the public log says why.',
      ko: '새 데이터베이스를 되돌리십시오. 없어졌으면 ‘attested log anew --reason TEXT’로 새 로그를 시작하며 공개 로그에 까닭이 남습니다.',
    },
  }),
  'log-unsealed': (f) => ({
    what: {
      en: `${f.count} lines of the journal of “${f.archive}” have no leaf in the log since ${f.since}.`,
      ko: `‘${f.archive}’의 작업 이력 ${f.count}줄이 ${f.since}부터 로그에 봉인되지 않았습니다.`,
    },
    mend: {
      en: '“attested log checkpoint” seals them; the running program does it every ten seconds.',
      ko: '‘attested log checkpoint’로 봉인합니다. 실행 중인 프로그램은 10초마다 봉인합니다.',
    },
  }),
  'log-held': () => ({
    what: {
      en: 'The logs do not sign: a backup was restored and nobody has shown yet what was witnessed last.',
      ko: '백업을 되살린 뒤 마지막으로 확인받은 체크포인트를 보여 주지 않아 로그에 서명하지 않습니다.',
    },
    mend: {
      en: '“attested log resume FILE” with the last checkpoint that somebody else kept.',
      ko: '다른 사람이 보관한 마지막 체크포인트로 ‘attested log resume FILE’을 실행하십시오.',
    },
  }),
  'log-half-anew': () => ({
    what: {
      en: 'A new beginning of the logs was stopped before its end.',
      ko: '로그를 새로 시작하던 일이 중간에 끊겼습니다.',
    },
    mend: START_AGAIN,
  }),
  'checkpoint-old': (f) => ({
    what: {
      en: `${f.count} entries of the log of “${f.archive}” came after the last signed checkpoint${f.at === null ? '' : ` of ${f.at}`}.`,
      ko: `‘${f.archive}’ 로그에서 항목 ${f.count}개가 마지막 서명${f.at === null ? '' : `(${f.at})`} 뒤에 들어왔습니다.`,
    },
    mend: {
      en: '“attested log checkpoint” signs them; give the checkpoint to somebody outside.',
      ko: '‘attested log checkpoint’로 서명하고 체크포인트를 밖의 사람에게 맡기십시오.',
    },
  }),
  'clock-behind': (f) => ({
    what: {
      en: `This computer’s clock says ${f.now}, but the last entry of “${f.archive}” is of ${f.at}.`,
      ko: `이 컴퓨터의 시계는 ${f.now}인데 ‘${f.archive}’의 마지막 기록은 ${f.at}입니다.`,
    },
    mend: { en: 'Set the clock right before anything is entered.', ko: '입력하기 전에 시계를 맞추십시오.' },
  }),
  'backup-no-key': () => ({
    what: { en: 'There is no recovery key, so no backup can be made.', ko: '복구 키가 없어 백업할 수 없습니다.' },
    mend: {
      en: '“attested backup --new-key” makes one; write it on paper.',
      ko: '‘attested backup --new-key’로 만들어 종이에 적으십시오.',
    },
  }),
  'backup-none': () => ({
    what: { en: 'There is no backup yet.', ko: '아직 백업이 없습니다.' },
    mend: { en: '“attested backup FILE”, onto another disk.', ko: '다른 디스크에 ‘attested backup FILE’을 쓰십시오.' },
  }),
  'backup-old': (f) => ({
    what: {
      en: `The last backup is ${f.days} days old (${f.at}).`,
      ko: `마지막 백업이 ${f.days}일 전입니다(${f.at}).`,
    },
    mend: { en: '“attested backup FILE”, onto another disk.', ko: '다른 디스크에 ‘attested backup FILE’을 쓰십시오.' },
  }),
  'backup-altered': (f) => ({
    what: {
      en: `The file of the last backup, “${f.path}”, is not as it was written.`,
      ko: `마지막 백업 파일 ‘${f.path}’이(가) 쓴 그대로가 아닙니다.`,
    },
    mend: {
      en: 'Make a new one elsewhere, and look at that disk.',
      ko: '다른 곳에 새로 만들고 그 디스크를 점검하십시오.',
    },
  }),
}

export const DOCTOR = {
  well: { en: 'Nothing is wrong.', ko: '이상이 없습니다.' },
  checked: {
    en: 'Checked: the database’s settings and schema, the folder’s rights and place, the disk, the clock, the ends of the logs. “attested doctor” looks at everything.',
    ko: '확인했습니다: 데이터베이스 설정과 스키마, 폴더의 권한과 자리, 디스크, 시계, 로그의 끝. 전부 살피려면 ‘attested doctor’를 쓰십시오.',
  },
  looking: {
    en: 'Looked at: rights and place of the folder, disk, lock, settings, every page, originals, texts, passages, search, logs, clock, backup.',
    ko: '살펴본 것: 폴더의 권한과 자리, 디스크, 잠금, 설정, 모든 페이지, 원본, 글, 인용, 검색, 로그, 시계, 백업.',
  },
} as const satisfies Readonly<Record<string, Said>>

export const found = (wrong: number, notes: number): Said => ({
  en: `${wrong} wrong, ${notes} worth knowing.`,
  ko: `고칠 것 ${wrong}건, 알아 둘 것 ${notes}건입니다.`,
})
