import type { Facts, RefusalCode } from '../record/refusal.js'
import { PROOF_REFUSALS } from './proof.js'
import { GATE_REFUSALS } from './gate/refusal.js'
import { CUSTODY_REFUSALS } from './custody/refusal.js'
import { RULING_REFUSALS } from './ruling/refusal.js'
import type { Said } from './said.js'

type Sentence = (facts: Facts) => Said

const fact = (facts: Facts, name: string): string => {
  const value = facts[name]
  return value === null || value === undefined || value === '' ? '—' : String(value)
}

const megabytes = (facts: Facts, name: string): string => (Number(facts[name] ?? 0) / 1_000_000).toFixed(1)

/** Each way of saying no, as a whole sentence: what was refused, where, and what would help. */
export const REFUSALS: Readonly<Record<RefusalCode, Sentence>> = {
  ...PROOF_REFUSALS,
  'not-found': (f) => ({
    en: `There is no “${fact(f, 'id')}” in this archive.`,
    ko: `이 아카이브에 ‘${fact(f, 'id')}’이(가) 없습니다.`,
  }),
  'not-permitted': (f) => ({
    en: `Your role does not allow this act (${fact(f, 'act')}).`,
    ko: `지금 역할로는 이 작업(${fact(f, 'act')})을 할 수 없습니다.`,
  }),
  'not-signed-in': () => ({
    en: 'This sign-in link has been used or has run out. “attested open” in the terminal prints a new one.',
    ko: '이 접속 링크는 이미 썼거나 기한이 지났습니다. 터미널에서 ‘attested open’을 실행하면 새 링크가 나옵니다.',
  }),
  'form-stale': () => ({
    en: 'This page was opened in an earlier session. Nothing was saved; what you typed is shown again below. Send it once more.',
    ko: '이전 접속에서 연 페이지입니다. 저장하지 않았습니다. 입력하신 내용은 아래에 그대로 있으니 다시 보내 주십시오.',
  }),
  'search-empty': () => ({
    en: 'There is nothing in this that can be looked for: at least one word is needed that is to be found, not left out.',
    ko: '찾을 수 있는 말이 없습니다. 빼는 말 말고 찾을 낱말을 하나 이상 적어 주십시오.',
  }),
  'field-missing': (f) => ({
    en: `A required field is empty: ${fact(f, 'field')}.`,
    ko: `꼭 채워야 할 칸이 비어 있습니다: ${fact(f, 'field')}.`,
  }),
  'field-unknown': (f) => ({
    en: `The field ${fact(f, 'field')} does not belong here.`,
    ko: `여기서 쓰지 않는 칸입니다: ${fact(f, 'field')}.`,
  }),
  'field-too-long': (f) => ({
    en: `The field ${fact(f, 'field')} holds at most ${fact(f, 'limit')} characters.`,
    ko: `${fact(f, 'field')} 칸에는 ${fact(f, 'limit')}자까지 쓸 수 있습니다.`,
  }),
  'choice-unknown': (f) => ({
    en: `“${fact(f, 'value')}” is not one of the choices for ${fact(f, 'field')}.`,
    ko: `‘${fact(f, 'value')}’은(는) ${fact(f, 'field')}에서 고를 수 있는 값이 아닙니다.`,
  }),
  'date-impossible': (f) => ({
    en: `There is no such date: ${fact(f, 'date')}.`,
    ko: `없는 날짜입니다: ${fact(f, 'date')}.`,
  }),
  'date-not-in-profile': (f) => ({
    en: `“${fact(f, 'date')}” is not a date we can keep. Write 2017, 2017-11, 2017-11-23, a span such as 2017-11/2018-02, or 2020-08/ when the end is unknown; seasons, X digits and clock times are not used.`,
    ko: `‘${fact(f, 'date')}’은(는) 쓸 수 없는 날짜 형식입니다. 2017, 2017-11, 2017-11-23 또는 2017-11/2018-02처럼 기간으로 적고, 끝을 모르면 2020-08/로 적어 주십시오. 계절, X 자리, 시각은 쓰지 않습니다.`,
  }),
  'date-ahead': (f) => ({
    en: `${fact(f, 'date')} lies ahead: nothing can have come out on a day after ${fact(f, 'today')}.`,
    ko: `${fact(f, 'date')}은(는) 아직 오지 않은 날입니다. 발행일은 ${fact(f, 'today')}보다 늦을 수 없습니다.`,
  }),
  'file-empty': (f) => ({
    en: `The file is empty: ${fact(f, 'name')}.`,
    ko: `빈 파일입니다: ${fact(f, 'name')}.`,
  }),
  'file-binary': (f) => ({
    en: `This is not a text file: ${fact(f, 'name')} (byte ${fact(f, 'at')}).`,
    ko: `글 파일이 아닙니다: ${fact(f, 'name')} (${fact(f, 'at')}번째 바이트).`,
  }),
  'file-too-large': (f) => ({
    en: `This is too large: ${megabytes(f, 'size')} MB, and the limit is ${megabytes(f, 'limit')} MB. Nothing was kept.`,
    ko: `너무 큽니다: ${megabytes(f, 'size')}MB, 한도는 ${megabytes(f, 'limit')}MB입니다. 저장하지 않았습니다.`,
  }),
  'file-kind': (f) => ({
    en: `Files of this kind are not read yet: ${fact(f, 'name')}. Use .txt, .md or .html.`,
    ko: `아직 읽지 못하는 종류의 파일입니다: ${fact(f, 'name')}. .txt, .md, .html 파일을 넣어 주십시오.`,
  }),
  'text-not-utf8': (f) => ({
    en: `The text is not valid UTF-8: ${fact(f, 'name')} (byte ${fact(f, 'at')}). Save it as UTF-8 and add it again.`,
    ko: `올바른 UTF-8 글이 아닙니다: ${fact(f, 'name')} (${fact(f, 'at')}번째 바이트). UTF-8로 저장해 다시 넣어 주십시오.`,
  }),
  'text-empty': () => ({
    en: 'There is no text to read.',
    ko: '읽을 글이 없습니다.',
  }),
  'language-other': (f) => ({
    en: `${fact(f, 'name')} is not in the language of its place: ${fact(f, 'language')} is wanted, it reads as ${fact(f, 'found')}. The English text comes first, the Korean second.`,
    ko: `${fact(f, 'name')}의 언어가 자리와 다릅니다. ${fact(f, 'language')} 글이 와야 하는데 ${fact(f, 'found')} 글로 보입니다. 영어 글을 먼저, 한국어 글을 다음에 적어 주십시오.`,
  }),
  'no-translation': () => ({
    en: 'No version of this text in the other language is on record. Add it, and say which material it translates.',
    ko: '이 글의 다른 언어판이 기록되어 있지 않습니다. 자료를 넣고 어느 자료의 번역인지 적어 주십시오.',
  }),
  'report-twice': (f) => ({
    en: `The same bytes are already in this archive, as ${fact(f, 'report')}.`,
    ko: `같은 자료가 이미 이 아카이브에 ${fact(f, 'report')}(으)로 있습니다.`,
  }),
  'quote-absent': (f) => ({
    en: `These words do not stand in the text: “${fact(f, 'quote')}”.`,
    ko: `본문에 없는 말입니다: “${fact(f, 'quote')}”.`,
  }),
  'quote-twice': (f) => ({
    en: `These words stand ${fact(f, 'count')} times in the text: “${fact(f, 'quote')}”. Add a few words from before or after them.`,
    ko: `본문에 ${fact(f, 'count')}번 나오는 말입니다: “${fact(f, 'quote')}”. 앞이나 뒤의 말을 몇 마디 더 넣어 주십시오.`,
  }),
  'quote-splits-letter': (f) => ({
    en: `The quote begins or ends inside a letter: “${fact(f, 'quote')}”.`,
    ko: `글자 중간에서 시작하거나 끝나는 인용입니다: “${fact(f, 'quote')}”.`,
  }),
  'text-not-held': (f) => ({
    en: `The text of ${fact(f, 'report')} is not held, only its address; exact words cannot be quoted from it.`,
    ko: `${fact(f, 'report')}은(는) 주소만 있고 본문이 없어 정확한 말을 인용할 수 없습니다.`,
  }),
  'words-not-checked': (f) => ({
    en: `The words of ${fact(f, 'claim')} are “as read, not checked” and cannot be printed as exact words. Add the report’s text first.`,
    ko: `${fact(f, 'claim')}의 인용은 ‘읽은 대로, 대조하지 않음’이라 정확한 말로 발행할 수 없습니다. 먼저 본문을 넣어 주십시오.`,
  }),
  'archive-read-only': () => ({
    en: 'The starter record is for reading only. Work in your own archive.',
    ko: '시작용 기록은 읽기만 할 수 있습니다. 내 아카이브에서 작업해 주십시오.',
  }),
  'archive-unknown': (f) => ({
    en: `There is no archive called “${fact(f, 'archive')}”: it is own, starter or practice.`,
    ko: `‘${fact(f, 'archive')}’(이)라는 아카이브는 없습니다. own, starter, practice 가운데 하나입니다.`,
  }),
  'dossier-empty': () => ({
    en: 'The dossier holds no claim yet, so there is nothing to print.',
    ko: '자료집에 아직 항목이 없어 발행할 것이 없습니다.',
  }),
  'claim-unattested': (f) => ({
    en: `Nobody attests ${fact(f, 'claim')} yet; record who says so before printing it.`,
    ko: `${fact(f, 'claim')}에는 아직 진술이 없습니다. 누가 그렇게 말했는지 적은 뒤 발행해 주십시오.`,
  }),
  'version-closed': (f) => ({
    en: `Somebody changed ${fact(f, 'id')} in the meantime. Open it again and repeat the change.`,
    ko: `그사이 누군가 ${fact(f, 'id')}을(를) 고쳤습니다. 다시 열어 고쳐 주십시오.`,
  }),
  'decided-already': (f) => ({
    en: `This has been decided already: ${fact(f, 'id')}.`,
    ko: `이미 처리한 것입니다: ${fact(f, 'id')}.`,
  }),
  'name-line': (f) => ({
    en: `${fact(f, 'name')}, line ${fact(f, 'line')}: this is no name that can be read. Candidates hold Hangul, queries the column asked for; a line has at most 200 letters, in UTF-8.`,
    ko: `${fact(f, 'name')} ${fact(f, 'line')}번째 줄: 읽을 수 있는 이름이 아닙니다. 후보는 한글이어야 하고 물음에는 해당 칸이 있어야 하며, 한 줄은 UTF-8로 200자까지입니다.`,
  }),
  'row-unreadable': () => ({
    en: 'This line is not one JSON object.',
    ko: '이 줄은 JSON 객체 하나가 아닙니다.',
  }),
  'import-rows': (f) => ({
    en: `Nothing was imported: ${fact(f, 'rows')} rows cannot be read. Each is listed with its file and line.`,
    ko: `가져오지 않았습니다. 읽을 수 없는 행이 ${fact(f, 'rows')}개 있습니다. 파일과 줄을 하나씩 적었습니다.`,
  }),
  'import-twice': (f) => ({
    en: `Nothing was imported: ${fact(f, 'rows')} of these rows are in this archive already, the first ${fact(f, 'id')}.`,
    ko: `가져오지 않았습니다. ${fact(f, 'rows')}개 행이 이미 이 아카이브에 있습니다. 첫 행은 ${fact(f, 'id')}입니다.`,
  }),
  'import-differs': (f) => ({
    en: `${fact(f, 'id')} is in this archive already and says something else.`,
    ko: `${fact(f, 'id')}은(는) 이미 이 아카이브에 있고 내용이 다릅니다.`,
  }),
  'derivation-circle': (f) => ({
    en: `That would close a circle: ${fact(f, 'child')} already stands behind ${fact(f, 'parent')}. Two that lean on each other are no two origins.`,
    ko: `그러면 고리가 됩니다. ${fact(f, 'parent')}이(가) 이미 ${fact(f, 'child')}에 기대고 있습니다. 서로 기댄 둘은 독립 출처 둘이 아닙니다.`,
  }),
  'dates-impossible': (f) => ({
    en: `These dates cannot follow one another (${fact(f, 'order')}). Correct them, or say why they are right.`,
    ko: `날짜 순서가 맞지 않습니다(${fact(f, 'order')}). 고치거나, 맞다면 까닭을 적어 주십시오.`,
  }),
  'directive-replaces-itself': (f) => ({
    en: `${fact(f, 'id')} cannot replace or suspend itself, nor be replaced by what it replaces.`,
    ko: `${fact(f, 'id')}은(는) 스스로를, 또는 자신을 대체한 지시를 대체하거나 중단할 수 없습니다.`,
  }),
  'passage-missing': (f) => ({
    en: `${fact(f, 'id')} rests on no words: its report’s text is held, so a claim needs a passage of it.`,
    ko: `${fact(f, 'id')}에 근거가 되는 인용이 없습니다. 본문이 있는 자료이므로 본문에서 인용해야 합니다.`,
  }),
  'versions-overlap': (f) => ({
    en: `Two versions of ${fact(f, 'id')} overlap in recorded time.`,
    ko: `${fact(f, 'id')}의 두 판이 기록 시각에서 겹칩니다.`,
  }),
  'grade-unknown': (f) => ({
    en: `“${fact(f, 'grade')}” is no grade of this scale (${fact(f, 'kind')}).`,
    ko: `‘${fact(f, 'grade')}’은(는) 이 척도(${fact(f, 'kind')})에 없는 등급입니다.`,
  }),
  'too-few-origins': (f) => ({
    en: `Credibility 1, confirmed by other sources, needs two independent origins; there are ${fact(f, 'origins')}.`,
    ko: `신빙도 1(다른 출처로 확인됨)은 독립 출처가 두 곳은 있어야 합니다. 지금은 ${fact(f, 'origins')}곳입니다.`,
  }),
  'no-track-record': () => ({
    en: 'Reliability A needs a track record: earlier claims of this source that came to be corroborated.',
    ko: '신뢰도 A를 주려면 이력이 있어야 합니다. 이 출처의 이전 진술 가운데 교차 확인된 것이 없습니다.',
  }),
  'likelihood-of-past': () => ({
    en: 'A likelihood belongs to a judgement about what may come or why; what is reported as done has a modality.',
    ko: '가능성 표현은 앞일이나 까닭에 대한 판단에만 씁니다. 이미 있었다고 전해진 일에는 단정의 정도를 적습니다.',
  }),
  'second-member': () => ({
    en: 'This takes two members: the second must be another than the first.',
    ko: '구성원 두 명이 함께 판단해야 하는 일입니다. 두 번째는 첫 번째와 다른 사람이어야 합니다.',
  }),
  'question-gives-away': (f) => ({
    en: `The question repeats what was said (“${fact(f, 'words')}”). Ask openly, so that the answer can stand on its own.`,
    ko: `질문에 먼저 나온 진술(‘${fact(f, 'words')}’)이 들어 있습니다. 답이 독립적일 수 있도록 열린 질문으로 물어 주십시오.`,
  }),
  'withdrawn-already': (f) => ({
    en: `${fact(f, 'id')} has been taken back already.`,
    ko: `이미 철회된 진술입니다: ${fact(f, 'id')}.`,
  }),
  'format-unknown': (f) => ({
    en: `${fact(f, 'name')} is not a record in the format that “attested export” writes; its first line must name the format.`,
    ko: `${fact(f, 'name')}은(는) ‘attested export’가 쓰는 형식이 아닙니다. 첫 줄에 형식 이름이 있어야 합니다.`,
  }),
  'vault-absent': () => ({
    en: 'There is no vault in this archive yet. “attested vault” sets one up.',
    ko: '이 아카이브에는 아직 신원 금고가 없습니다. ‘attested vault’로 만들 수 있습니다.',
  }),
  'vault-there': () => ({
    en: 'This archive has its vault already; it is never set up a second time.',
    ko: '이 아카이브에는 이미 신원 금고가 있습니다. 두 번 만들지 않습니다.',
  }),
  'vault-altered': (f) => ({
    en: `What the archive holds of the vault is not what was signed (${fact(f, 'why')}, statement ${fact(f, 'number')}). Nothing was opened or sealed. Treat the machine that holds the database as broken into.`,
    ko: `아카이브에 있는 신원 금고의 내용이 서명된 것과 다릅니다(${fact(f, 'why')}, ${fact(f, 'number')}번 기록). 아무것도 열거나 봉인하지 않았습니다. 데이터베이스가 있는 컴퓨터가 뚫린 것으로 보고 대처하십시오.`,
  }),
  'vault-locked': () => ({
    en: 'The vault is locked. Type your seven words to open it.',
    ko: '신원 금고가 잠겨 있습니다. 일곱 낱말을 입력해 여십시오.',
  }),
  'vault-full': (f) => ({
    en: `This compartment holds ${fact(f, 'limit')} sources, as many as one key may protect. Open another compartment.`,
    ko: `이 보호 칸에는 이미 ${fact(f, 'limit')}명이 있습니다. 열쇠 하나로 지킬 수 있는 한도입니다. 새 보호 칸을 만드십시오.`,
  }),
  'passphrase-wrong': (f) => ({
    en: `These are not the seven words. The next try is possible in ${fact(f, 'seconds')} seconds.`,
    ko: `일곱 낱말이 맞지 않습니다. ${fact(f, 'seconds')}초 뒤에 다시 입력할 수 있습니다.`,
  }),
  'check-words-differ': () => ({
    en: 'The six check words differ: these are not the keys on your colleague’s screen. Nobody was added. Do not try again before you know why.',
    ko: '확인 낱말 여섯 개가 다릅니다. 동료의 화면에 있는 열쇠가 아닙니다. 아무도 추가하지 않았습니다. 까닭을 알기 전에는 다시 시도하지 마십시오.',
  }),
  'share-broken': () => ({
    en: 'This is not a share from a recovery card, or a letter is wrong, or both shares are the same one.',
    ko: '복구 카드의 조각이 아니거나, 글자가 틀렸거나, 같은 조각을 두 번 입력했습니다.',
  }),
  'handle-unknown': (f) => ({
    en: `There is no sealed source with the code “${fact(f, 'id')}”. A code has twelve letters and digits; the last finds a slip.`,
    ko: `‘${fact(f, 'id')}’라는 취재원 코드가 없습니다. 코드는 글자와 숫자 열두 자이고 마지막 자는 오타를 찾습니다.`,
  }),
  'not-running': (f) => ({
    en: `No program is running on the folder ${fact(f, 'home')}. “attested start” starts it.`,
    ko: `${fact(f, 'home')} 폴더에서 실행 중인 프로그램이 없습니다. ‘attested start’로 시작하십시오.`,
  }),
  'path-unreadable': (f) => ({
    en: `This cannot be read: ${fact(f, 'path')} (${fact(f, 'code')}).`,
    ko: `읽을 수 없습니다: ${fact(f, 'path')} (${fact(f, 'code')}).`,
  }),
  'folder-not-empty': (f) => ({
    en: `The folder ${fact(f, 'path')} holds other files. Choose an empty or a new one.`,
    ko: `${fact(f, 'path')} 폴더에 다른 파일이 있습니다. 비어 있거나 새로운 폴더를 골라 주십시오.`,
  }),
  'edition-broken': (f) => ({
    en: `The edition is not as printed: ${fact(f, 'path')}.`,
    ko: `발행본이 발행한 그대로가 아닙니다: ${fact(f, 'path')}.`,
  }),
  'edition-unknown': (f) => ({
    en: `No edition of ${fact(f, 'dossier')} has been printed yet.`,
    ko: `${fact(f, 'dossier')}의 발행본이 아직 없습니다.`,
  }),
  'engine-missing': (f) => ({
    en: `There is no bundled PostgreSQL for this system (${fact(f, 'platform')}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    ko: `이 시스템(${fact(f, 'platform')})에 맞는 내장 PostgreSQL이 없습니다. DATABASE_URL에 PostgreSQL 15 이상의 주소를 넣어 주십시오.`,
  }),
  'engine-failed': (f) => ({
    en: `The database did not start: ${fact(f, 'why')}.${f.log ? ` Its own words are in ${f.log}.` : ''}`,
    ko: `데이터베이스가 시작되지 않았습니다: ${fact(f, 'why')}.${f.log ? ` 자세한 내용은 ${f.log}에 있습니다.` : ''}`,
  }),
  'home-held': (f) => ({
    en: `This folder is in use by process ${fact(f, 'pid')}${f.address ? ` at ${fact(f, 'address')}` : ''}. “attested open” prints a new link to it, “attested stop” ends it.`,
    ko: `이 폴더는 프로세스 ${fact(f, 'pid')}이(가) ${f.address ? `${fact(f, 'address')}에서 ` : ''}쓰고 있습니다. ‘attested open’은 새 링크를, ‘attested stop’은 종료를 합니다.`,
  }),
  'port-taken': (f) => ({
    en: `Port ${fact(f, 'port')} is in use. Set PORT to another one.`,
    ko: `${fact(f, 'port')}번 포트를 이미 쓰고 있습니다. PORT에 다른 번호를 넣어 주십시오.`,
  }),
  'disk-full': (f) => ({
    en: `The disk is full or cannot be written to (${fact(f, 'code')}). Nothing was saved; what was saved before is safe.`,
    ko: `디스크가 가득 찼거나 쓸 수 없습니다(${fact(f, 'code')}). 저장하지 않았습니다. 그전에 저장한 것은 안전합니다.`,
  }),
  'unsafe-settings': (f) => ({
    en: `The database is not safe to use: ${fact(f, 'setting')} is ${fact(f, 'value')}.`,
    ko: `이 데이터베이스는 안전하지 않습니다: ${fact(f, 'setting')} 값이 ${fact(f, 'value')}입니다.`,
  }),
  'store-gone': () => ({
    en: 'The database cannot be reached. Nothing was saved. Stop and start the program; what was saved before is safe.',
    ko: '데이터베이스에 닿지 않습니다. 저장하지 않았습니다. 프로그램을 껐다 켜 주십시오. 그전에 저장한 것은 안전합니다.',
  }),
  'store-busy': () => ({
    en: 'Too many programs are using the database at once. Nothing was saved. Try again in a moment.',
    ko: '데이터베이스를 동시에 쓰는 프로그램이 너무 많습니다. 저장하지 않았습니다. 잠시 뒤 다시 해 주십시오.',
  }),
  'name-unfit': (f) => ({
    en: `“${fact(f, 'name')}” cannot be a member’s name: use 1 to 80 letters and digits.`,
    ko: `‘${fact(f, 'name')}’은(는) 구성원 이름으로 쓸 수 없습니다. 글자와 숫자 1–80자로 적어 주십시오.`,
  }),
  'name-taken': (f) => ({
    en: `Somebody here is or was called “${fact(f, 'name')}”. Choose a name that tells the two apart.`,
    ko: `‘${fact(f, 'name')}’ 이름은 이미 쓰였습니다. 구별되는 이름을 적어 주십시오.`,
  }),
  'passphrase-unfit': (f) => ({
    en: `A passphrase has ${fact(f, 'least')} to ${fact(f, 'most')} characters, at least five of them different, and is not made of your name. Several words are easiest to remember.`,
    ko: `암호 문구는 ${fact(f, 'least')}–${fact(f, 'most')}자이고, 서로 다른 글자가 다섯 개 이상이어야 하며, 이름을 되풀이한 것이면 안 됩니다. 낱말 여러 개를 이어 쓰면 외우기 쉽습니다.`,
  }),
  'passphrase-common': () => ({
    en: 'This passphrase is among those that are used most, and tried first. Choose another: several words that do not belong together.',
    ko: '남들이 가장 많이 써서 가장 먼저 시도되는 암호 문구입니다. 서로 상관없는 낱말 여러 개를 이어 다른 것으로 정하십시오.',
  }),
  'database-unverified': (f) => ({
    en: `The database at ${fact(f, 'host')} is not on this machine, and its address does not ask for a certificate to be checked. Add sslmode=verify-full to it.`,
    ko: `${fact(f, 'host')}의 데이터베이스는 이 컴퓨터에 있지 않은데 주소에 인증서를 확인하라는 말이 없습니다. sslmode=verify-full을 덧붙이십시오.`,
  }),
  'sign-in-refused': () => ({
    en: 'This name, passphrase and code do not belong together, or there were too many tries. After five tries a name waits up to 15 minutes, whether somebody is called so or not.',
    ko: '이름·암호 문구·인증 번호가 서로 맞지 않거나 시도가 너무 많았습니다. 다섯 번 시도한 이름은 그런 구성원이 있든 없든 15분까지 기다려야 합니다.',
  }),
  'code-wrong': () => ({
    en: 'The code is not the one that the authenticator shows now. Check the clock of the device and type the next one.',
    ko: '인증 앱에 지금 나오는 번호와 다릅니다. 기기의 시각을 확인하고 다음 번호를 적어 주십시오.',
  }),
  'invitation-ended': () => ({
    en: 'This invitation has been used or has run out. Whoever invited you can make a new one.',
    ko: '이미 썼거나 기한이 지난 초대입니다. 초대한 사람에게 새로 부탁하십시오.',
  }),
  'proof-old': (f) => ({
    en: `This act asks you to prove once more that it is you; a proof lasts ${fact(f, 'minutes')} minutes. Do so under “Prove it is you” and send this again.`,
    ko: `본인인지 다시 확인해야 하는 작업입니다. 확인은 ${fact(f, 'minutes')}분 동안 유효합니다. ‘본인 확인’을 마친 뒤 다시 보내 주십시오.`,
  }),
  'last-admin': () => ({
    en: 'Nobody would be left who may let members in. Make somebody else an administrator first.',
    ko: '구성원을 들일 수 있는 사람이 아무도 남지 않습니다. 먼저 다른 사람을 관리자로 정해 주십시오.',
  }),
  'last-holder': () => ({
    en: 'Nobody would be left who can see what lies in this compartment. Let somebody else in first, or take the things out.',
    ko: '이 보호 칸의 내용을 볼 수 있는 사람이 아무도 남지 않습니다. 먼저 다른 사람을 들이거나 안에 둔 것을 꺼내 주십시오.',
  }),
  'too-often': (f) => ({
    en: `Too many requests at once. Wait ${fact(f, 'seconds')} seconds and try again.`,
    ko: `요청이 한꺼번에 너무 많습니다. ${fact(f, 'seconds')}초 뒤에 다시 해 주십시오.`,
  }),
  'opinion-elsewhere': () => ({
    en: 'A second opinion is asked only on this machine: the address must be http:// with a loopback number, such as http://127.0.0.1:8080/v1/chat/completions. A name could lead elsewhere. Nothing was sent.',
    ko: '두 번째 의견은 이 컴퓨터 안에서만 묻습니다. 주소는 http://127.0.0.1:8080/v1/chat/completions처럼 루프백 숫자여야 합니다. 이름은 다른 곳으로 이어질 수 있습니다. 아무것도 보내지 않았습니다.',
  }),
  'opinion-memo': () => ({
    en: 'This is a call memo. Memos are never given to a model. Nothing was sent.',
    ko: '통화 메모입니다. 통화 메모는 모델에 넘기지 않습니다. 아무것도 보내지 않았습니다.',
  }),
  'opinion-unheard': () => ({
    en: 'The model on this machine gave no answer that could be read. Read the text without --opinion.',
    ko: '이 컴퓨터의 모델에서 읽을 수 있는 답을 받지 못했습니다. --opinion 없이 다시 읽어 보십시오.',
  }),
  ...GATE_REFUSALS,
  ...RULING_REFUSALS,
  ...CUSTODY_REFUSALS,
  fault: () => ({
    en: 'Something in the program itself failed. Nothing was saved by this step; what was saved before is safe. The terminal shows where it happened.',
    ko: '프로그램 안에서 문제가 생겼습니다. 이번 작업은 저장하지 않았고, 그전에 저장한 것은 안전합니다. 어디서 생겼는지는 터미널에 나옵니다.',
  }),
  usage: (f) => ({
    en: `${fact(f, 'what')}. “attested --help” lists the verbs, “attested VERB --help” explains one.`,
    ko: `${fact(f, 'what')}. ‘attested --help’에서 명령 목록을, ‘attested 명령 --help’에서 설명을 볼 수 있습니다.`,
  }),
}

/** The sentence for a refusal. */
export const sentenceOf = (code: RefusalCode, facts: Facts): Said => REFUSALS[code](facts)

/** The heading above every refusal on a page. */
export const REFUSED: Said = { en: 'Not saved', ko: '저장하지 않았습니다' }
export const NOT_SHOWN: Said = { en: 'Not shown', ko: '보여 드릴 수 없습니다' }
export const WHY: Said = { en: 'Why', ko: '까닭' }
