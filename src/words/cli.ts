import type { Said } from './said.js'

/** What the verbs do, as `--help` says it. */
export const VERB = {
  member: {
    en: 'Members: lists them, invites one, ends a membership, resets how somebody signs in, takes somebody back.',
    ko: '구성원을 보여 주고, 초대하고, 활동을 끝내고, 접속 수단을 초기화하고, 다시 들입니다.',
  },
  start: {
    en: 'Starts the database and the pages of the desk, and prints one address with a one-time sign-in link. Ctrl-C stops everything.',
    ko: '데이터베이스와 작업 화면을 시작하고 한 번만 쓰는 접속 링크가 든 주소를 한 줄 보여 줍니다. Ctrl-C로 모두 멈춥니다.',
  },
  open: {
    en: 'Prints a new one-time sign-in link to the running program.',
    ko: '실행 중인 프로그램에 접속할 새 링크를 보여 줍니다.',
  },
  stop: { en: 'Stops the running program and its database.', ko: '실행 중인 프로그램과 데이터베이스를 멈춥니다.' },
  status: {
    en: 'Says whether the program runs, where, and on which folder.',
    ko: '실행 여부와 주소, 폴더를 보여 줍니다.',
  },
  search: {
    en: 'Finds in everything that the archive holds, one hit a line. What is left out goes behind “--”: search -- order -guard.',
    ko: '아카이브에 있는 모든 것에서 찾아 한 줄에 하나씩 보여 줍니다. 뺄 말이 있으면 앞에 ‘--’를 적습니다: search -- 지시 -경비대.',
  },
  ask: {
    en: 'Asks what the rule was at a place on a day, as published by another day, and from how many independent origins.',
    ko: '어떤 날 어떤 곳의 지시가 무엇이었는지, 다른 날까지 보도된 바로 독립 출처가 몇 곳인지 묻습니다.',
  },
  read: {
    en: 'Proposes claims from texts and prints them. Touches no archive.',
    ko: '글에서 항목을 제안해 보여 줍니다. 아카이브는 건드리지 않습니다.',
  },
  align: {
    en: 'Links the claims of an English text with those of its Korean version, and says where they differ. Touches no archive.',
    ko: '영어 글과 한국어 글에서 같은 항목을 이어 주고 서로 다른 점을 알려 줍니다. 아카이브는 건드리지 않습니다.',
  },
  add: { en: 'Receives files as material and proposes drafts.', ko: '파일을 자료로 접수하고 항목을 제안합니다.' },
  drafts: { en: 'Lists the open drafts of a report.', ko: '자료 한 건의 처리할 제안을 보여 줍니다.' },
  accept: { en: 'Accepts drafts: each becomes a claim.', ko: '제안을 받아들여 항목으로 만듭니다.' },
  dismiss: { en: 'Dismisses drafts.', ko: '제안을 버립니다.' },
  claims: { en: 'Lists claims.', ko: '항목을 보여 줍니다.' },
  dossiers: { en: 'Lists dossiers with their ids.', ko: '자료집과 번호를 보여 줍니다.' },
  compile: {
    en: 'Opens a dossier with claims in the given order.',
    ko: '주어진 순서로 항목을 담아 자료집을 만듭니다.',
  },
  publish: {
    en: 'Publishes the next edition of a dossier and writes its folder. With --edition an edition that exists is written again.',
    ko: '자료집의 다음 판을 발행해 폴더로 씁니다. --edition을 주면 이미 있는 판을 다시 씁니다.',
  },
  import: {
    en: 'Imports an exported record (a file), or a folder of rows in the starter record’s format. Every row is checked first and each bad one named; nothing is seen before all of it is in. Broken off, the same call goes on.',
    ko: '내보낸 기록(파일)이나 시작용 기록 형식의 폴더를 가져옵니다. 먼저 모든 행을 확인해 잘못된 행을 하나씩 알려 주고, 다 들어가기 전에는 보이지 않습니다. 도중에 끊기면 같은 명령으로 이어 갑니다.',
  },
  export: {
    en: 'Writes the whole record, every version of it, as JSON Lines: to FILE, or to the terminal. Originals, drafts and editions are no part of it.',
    ko: '기록 전체를 모든 판과 함께 JSON Lines로 FILE이나 화면에 씁니다. 원본, 제안, 발행본은 들어가지 않습니다.',
  },
  standing: {
    en: 'Says where claims stand by the rule cs-1: all of them, or those named.',
    ko: '규칙 cs-1에 따른 항목의 상태를 전부 또는 지정한 것만 보여 줍니다.',
  },
  vault: {
    en: 'Opens the keepers’ own window on this computer and prints a one-time link to it; the first time it sets the vault up. Ctrl-C locks and closes it.',
    ko: '이 컴퓨터에서 취재원 보호 담당의 신원 금고 창을 열고 한 번만 쓰는 링크를 보여 줍니다. 처음에는 금고를 만듭니다. Ctrl-C로 잠그고 닫습니다.',
  },
  approve: {
    en: 'Approves exactly the frozen pages of a dossier, as another member than who froze or changed them.',
    ko: '자료집의 교정쇄를 승인합니다. 교정쇄를 만들거나 마지막으로 고친 사람은 할 수 없습니다.',
  },
  withdraw: {
    en: 'Hides an edition at once because somebody is in danger; a second member decides (stays-hidden, shown-again).',
    ko: '사람이 위험할 때 발행본을 바로 감춥니다. 다른 구성원이 판단합니다(stays-hidden, shown-again).',
  },
  correct: {
    en: 'Corrects an edition or says something of it; the edition itself stays.',
    ko: '발행본을 바로잡거나 덧붙입니다. 발행본 자체는 그대로 둡니다.',
  },
  verify: {
    en: 'Checks an edition’s folder offline: that every file has the hash its manifest names, and that the edition stands in the publisher’s signed log. VALID, or the first link that breaks.',
    ko: '발행본 폴더를 오프라인으로 확인합니다. 모든 파일이 목록의 해시와 같은지, 발행한 곳의 서명된 로그에 실려 있는지 보고, 유효함 또는 처음 끊긴 고리를 알려 줍니다.',
  },
  log: {
    en: 'The signed logs: “checkpoint” seals the journal and prints the newest signed checkpoint, “key” the key to check it by, “consistency OLD” proves that it extends an older one, “export DIR” writes the tiles, “check” holds the log against the journal, “request” makes what a witness is asked to sign, “cosign FILE” signs it on another member’s computer, “witness FILE” takes the signature in, “stamp” asks for a stamp of time, “resume FILE” and “anew” go on after a restore.',
    ko: '서명된 로그. checkpoint는 작업 기록을 봉인하고 가장 새로운 체크포인트를 보여 주며, key는 확인용 공개 키를, consistency OLD는 옛 체크포인트를 이어 간다는 증명을, export DIR은 타일 파일을 내놓습니다. check는 로그와 작업 기록을 견주고, request는 증인에게 줄 요청을 만들고, cosign FILE은 다른 구성원의 컴퓨터에서 거기에 서명하며, witness FILE은 그 서명을 받고, stamp는 시각 확인을 요청하며, resume FILE과 anew는 복원 뒤에 로그를 이어 갑니다.',
  },
  backup: {
    en: 'Writes the whole archive, originals and logs included, into one encrypted file that this computer cannot read. “--new-key” makes the recovery key and prints its secret once.',
    ko: '원본과 로그까지 아카이브 전체를 이 컴퓨터가 읽을 수 없는 암호화 파일 하나로 씁니다. --new-key는 복구 키를 만들고 비밀 부분을 한 번만 보여 줍니다.',
  },
  restore: {
    en: 'Brings a backup into an empty folder (ATTESTED_HOME), all of it or nothing, and says whether the logs have the same roots. The recovery key is read from --key FILE.',
    ko: '백업을 빈 폴더(ATTESTED_HOME)에 전부 되살리거나 아무것도 하지 않으며, 로그의 루트가 같은지 알려 줍니다. 복구 키는 --key FILE에서 읽습니다.',
  },
  doctor: {
    en: 'Looks the archive over and says what is wrong and how to mend it: folder, disk, settings, every page, originals, texts, search, logs, clock, backup. Changes nothing; ends with 1 when something is wrong.',
    ko: '아카이브를 살펴 무엇이 잘못되었고 어떻게 고치는지 알려 줍니다: 폴더, 디스크, 설정, 모든 페이지, 원본, 글, 검색, 로그, 시계, 백업. 아무것도 바꾸지 않으며 고칠 것이 있으면 1로 끝납니다.',
  },
  names: {
    en: 'Ranks the names in Hangul of a file for each spelling of another, with what it costs to read it so and why. Touches no archive.',
    ko: '한 파일의 한글 이름을 다른 파일의 표기마다 순위를 매겨 값과 까닭을 보여 줍니다. 아카이브는 건드리지 않습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

export const OPTION = {
  archive: { en: 'own, starter or practice; own when left out', ko: 'own, starter, practice 가운데 하나. 없으면 own' },
  roles: {
    en: 'reader, monitor, editor, keeper, admin; several with commas',
    ko: 'reader(열람), monitor(기록 담당), editor(데스크), keeper(취재원 보호 담당), admin(관리자). 여럿이면 쉼표로',
  },
  rekey: { en: 'first makes the keys of the search anew', ko: '먼저 검색 열쇠를 새로 만듭니다' },
  json: { en: 'records as JSON, one a line', ko: '기록을 한 줄에 하나씩 JSON으로' },
  help: { en: 'this text', ko: '이 설명' },
  place: { en: 'a place, by id or name', ko: '지역 번호나 이름' },
  on: { en: 'the day asked about', ko: '알고 싶은 날' },
  noun: {
    en: 'only claim, report, passage, directive, incident, place, actor or dossier',
    ko: 'claim·report·passage·directive·incident·place·actor·dossier 가운데 하나만',
  },
  from: { en: 'not before this day', ko: '이날부터' },
  to: { en: 'not after this day', ko: '이날까지' },
  sort: { en: 'relevance, newest or oldest', ko: 'relevance(잘 맞는 차례)·newest(새것부터)·oldest(옛것부터)' },
  csv: { en: 'a table for a spreadsheet', ko: '표 파일로' },
  most: { en: 'so many at most (20)', ko: '많아야 이만큼(20)' },
  sha256: { en: 'the hash of the frozen pages', ko: '교정쇄의 해시' },
  as: { en: 'the member who does it; asks for passphrase and code', ko: '하는 구성원. 비밀 문구와 코드를 묻습니다' },
  class: {
    en: 'danger-to-source, danger-to-person or danger-to-family',
    ko: 'danger-to-source, danger-to-person, danger-to-family 가운데 하나',
  },
  'notice-kind': {
    en: 'correction, clarification, update, editors-note, retraction, reply or follow-up',
    ko: 'correction, clarification, update, editors-note, retraction, reply, follow-up 가운데 하나',
  },
  'notice-claim': { en: 'the claim it is about', ko: '해당 항목' },
  severity: { en: 'small, serious or grave', ko: 'small, serious, grave 가운데 하나' },
  was: { en: 'what it said', ko: '잘못된 내용' },
  is: { en: 'what it should say', ko: '바른 내용' },
  why: { en: 'why', ko: '까닭' },
  known: { en: 'as published by this day', ko: '이날까지 보도된 바로' },
  recorded: { en: 'as recorded at this instant (UTC) or on this day', ko: '이 시각(UTC)이나 이날 기록되어 있던 대로' },
  topic: { en: 'a topic such as fire', ko: 'fire(사격) 같은 주제' },
  directive: { en: 'one directive instead of a topic', ko: '주제 대신 지시 하나' },
  published: { en: 'when it was published, EDTF', ko: '발행일(EDTF)' },
  outlet: { en: 'the outlet that published it', ko: '발행한 매체' },
  lang: { en: 'language of the text, en or ko', ko: '글의 언어(en 또는 ko)' },
  kind: {
    en: 'article, memo, interview or document',
    ko: 'article(기사), memo(통화 메모), interview(면담), document(문건)',
  },
  title: { en: 'its title', ko: '제목' },
  link: { en: 'its address', ko: '주소' },
  report: { en: 'id of a report', ko: '자료 번호' },
  find: { en: 'words to find', ko: '찾을 말' },
  out: { en: 'an empty or new folder', ko: '비어 있거나 새로운 폴더' },
  edition: { en: 'number of an edition, or “latest”', ko: '판 번호 또는 latest' },
  'title-en': { en: 'title in English', ko: '영어 제목' },
  'title-ko': { en: 'title in Korean', ko: '한국어 제목' },
  page: { en: 'writes the page that checks a folder offline to FILE', ko: '오프라인으로 확인하는 페이지를 FILE에 씀' },
  'name-kind': { en: 'place or person', ko: 'place(지역) 또는 person(인물)' },
  candidates: { en: 'names in Hangul, one a line', ko: '한 줄에 하나씩 한글 이름' },
  queries: { en: 'spellings, one a line or a table of them', ko: '한 줄에 하나씩 또는 표로 된 표기' },
  limit: { en: 'how many names for each spelling; 10 when left out', ko: '표기마다 보여 줄 이름 수. 없으면 10' },
  ascii: { en: 'asks the first column of a table, as when left out', ko: '표의 첫째 칸을 물음(기본)' },
  raw: { en: 'asks the second column of a table, with its marks', ko: '표의 둘째 칸(부호 포함)을 물음' },
  policy: {
    en: 'whom to trust: the log’s key, witnesses and how many of them',
    ko: '누구를 믿을지 적은 파일: 로그 키, 증인 키, 필요한 증인 수',
  },
  log: { en: 'internal or public; public when left out', ko: 'internal 또는 public. 없으면 public' },
  key: { en: 'a key, or a file that holds one', ko: '키 또는 키가 든 파일' },
  old: {
    en: 'from how many entries the proof begins: what the witness signed last',
    ko: '증명이 시작할 항목 수: 증인이 마지막으로 서명한 크기',
  },
  tsa: {
    en: 'address of an authority of time; asks it, which is off by default',
    ko: '시각 확인 기관 주소. 주면 그곳에 요청함(기본은 하지 않음)',
  },
  reason: { en: 'why, in one line; it is committed to in the public log', ko: '까닭 한 줄. 공개 로그에 해시로 남음' },
  'new-key': {
    en: 'makes the recovery key and prints its secret once',
    ko: '복구 키를 만들고 비밀 부분을 한 번만 보여 줌',
  },
  full: { en: 'hashes every original, not a sample', ko: '표본이 아니라 모든 원본의 해시를 계산함' },
  opinion: { en: 'also asks a model on this machine, at its chat address', ko: '이 컴퓨터의 모델에도 물음(대화 주소)' },
  model: { en: 'name of that model', ko: '그 모델 이름' },
  check: { en: 'reads the rows and writes nothing', ko: '행만 확인하고 쓰지 않음' },
} as const satisfies Readonly<Record<string, Said>>

/** Lines of the terminal. */
export const CLI = {
  usage: { en: 'Usage', ko: '사용법' },
  verbs: { en: 'Verbs', ko: '명령' },
  options: { en: 'Options', ko: '선택 항목' },
  exits: { en: 'Exit codes: 0 done, 1 refused, 2 usage.', ko: '종료 코드: 0 완료, 1 하지 않음, 2 사용법 오류.' },
  about: {
    en: 'Attested: who said what, when, how they know, and how well it is corroborated.',
    ko: 'Attested: 누가 무엇을 언제 말했고, 어떻게 알며, 얼마나 교차 확인되었는지의 기록.',
  },
  settingUp: { en: 'Setting up the folder (once) …', ko: '폴더를 처음으로 준비하는 중 …' },
  loading: {
    en: 'Loading the starter record and the practice archive …',
    ko: '시작용 기록과 연습 아카이브를 넣는 중 …',
  },
  stopping: { en: 'Stopping; what was saved is safe.', ko: '멈추는 중입니다. 저장한 내용은 안전합니다.' },
  stopped: { en: 'Stopped.', ko: '멈췄습니다.' },
  notRunning: { en: 'Not running.', ko: '실행 중이 아닙니다.' },
  recovered: {
    en: 'The program was not stopped properly the last time; the database recovered what was saved.',
    ko: '지난번에 프로그램이 제대로 꺼지지 않아 데이터베이스가 저장된 내용을 복구했습니다.',
  },
  nothing: { en: 'Nothing.', ko: '없습니다.' },
  intact: { en: 'Every file is as printed.', ko: '모든 파일이 발행한 그대로입니다.' },
  missing: { en: 'missing', ko: '없음' },
  altered: { en: 'altered', ko: '바뀜' },
  extra: { en: 'not in the manifest', ko: '목록에 없음' },
  unreadable: { en: 'unreadable', ko: '읽을 수 없음' },
  wasChecked: { en: 'The rows can be imported.', ko: '가져올 수 있는 행입니다.' },
  identity: {
    en: 'Caution: the text holds what looks like an identity, which belongs in the vault only.',
    ko: '주의: 신원으로 보이는 내용이 있습니다. 신원은 신원 금고에만 두십시오.',
  },
} as const satisfies Readonly<Record<string, Said>>

export const readyAt = (address: string, link: string): Said => ({
  en: `Attested is open at ${address} — sign in once with ${link}`,
  ko: `Attested를 ${address} 에서 열었습니다. 한 번만 쓰는 접속 링크: ${link}`,
})
export const newLink = (link: string): Said => ({
  en: `Sign in once with ${link}`,
  ko: `한 번만 쓰는 접속 링크: ${link}`,
})
export const invitedTo = (link: string): Said => ({
  en: `Hand this over; it works once, for three days: ${link}`,
  ko: `이 주소를 건네십시오. 사흘 동안 한 번만 쓸 수 있습니다: ${link}`,
})
export const adopted = (pid: number): Said => ({
  en: `A killed program left its database running (process ${pid}); it has been adopted.`,
  ko: `강제로 꺼진 프로그램이 남긴 데이터베이스(프로세스 ${pid})를 이어받았습니다.`,
})
export const runningAs = (pid: number, address: string): Said => ({
  en: `Running as process ${pid}${address ? ` at ${address}` : ''}.`,
  ko: `프로세스 ${pid}(으)로 ${address ? `${address} 에서 ` : ''}실행 중입니다.`,
})
export const folderOf = (home: string): Said => ({ en: `Folder: ${home}`, ko: `폴더: ${home}` })
export const received = (id: string, drafts: number): Said => ({
  en: `${id}: received, ${drafts === 1 ? '1 draft' : `${drafts} drafts`}`,
  ko: `${id}: 접수, 제안 ${drafts}개`,
})
export const keptAsArticle = (file: string, id: string): Said => ({
  en: `${file} reads as a call memo, but was kept and read as an article, in which print does not hold back who told us and when. Call memos are added with --kind memo. The same bytes are not taken twice: first have this one erased (attested purge ask ${id} --reason identity).`,
  ko: `${file}: 통화 메모로 보이지만 기사로 넣고 읽었습니다. 기사에서는 누가 언제 말해 주었는지가 발행에서 가려지지 않습니다. 통화 메모는 --kind memo로 넣습니다. 같은 자료는 두 번 받지 않으니 먼저 이 자료를 파기해야 합니다(attested purge ask ${id} --reason identity).`,
})
export const publishedTo = (edition: string, number: number, out: string): Said => ({
  en: `Edition ${number} (${edition}) written to ${out}`,
  ko: `제${number}판(${edition})을 ${out}에 썼습니다`,
})
export const importedRows = (counts: Readonly<Record<string, number>>): Said => ({
  en: `Imported: ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}`,
  ko: `가져온 행: ${Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`,
})
export const badRow = (file: string, line: number, why: Said): Said => ({
  en: `${file}, line ${line}: ${why.en}`,
  ko: `${file} ${line}번째 줄: ${why.ko}`,
})
export const goingOn = (step: 'checking' | 'writing', done: number, of: number): Said => ({
  en: `${step === 'checking' ? 'Checking' : 'Writing'} ${done.toLocaleString('en')} of ${of.toLocaleString('en')} lines (${Math.floor((100 * done) / Math.max(1, of))}%)`,
  ko: `${of.toLocaleString('en')}줄 가운데 ${done.toLocaleString('en')}줄 ${step === 'checking' ? '확인' : '쓰기'}(${Math.floor((100 * done) / Math.max(1, of))}%)`,
})
export const importEnded = (added: number, held: number): Said => ({
  en: `Imported: ${added} rows.${held > 0 ? ` ${held} were here already, word for word.` : ''}`,
  ko: `${added}개 행을 가져왔습니다.${held > 0 ? ` ${held}개는 이미 똑같이 있었습니다.` : ''}`,
})
export const unlistedRows = (count: number): Said => ({
  en: `… and ${count} more problems.`,
  ko: `… 그 밖에 문제가 ${count}건 더 있습니다.`,
})
export const importStopped: Said = {
  en: 'Stopped. What was written is kept and not shown; the same call goes on from there.',
  ko: '멈췄습니다. 쓴 부분은 남아 있고 보이지 않습니다. 같은 명령으로 이어 갑니다.',
}
export const exported = (lines: number, file: string): Said => ({
  en: `${lines} lines written to ${file}`,
  ko: `${file}에 ${lines}줄을 썼습니다`,
})
export const checkedFiles = (count: number): Said => ({
  en: `${count} files checked.`,
  ko: `파일 ${count}개를 확인했습니다.`,
})

export const vaultAt = (named: string, link: string): Said => ({
  en: `The vault’s window: ${named}\nWhere the browser does not find that name (then without security keys): ${link}`,
  ko: `신원 금고 창: ${named}\n브라우저가 이 이름을 찾지 못할 때(보안 키는 쓸 수 없음): ${link}`,
})
