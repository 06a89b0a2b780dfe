import type { Said } from './said.js'

/** Against one adversary: what is promised, what is not, and the tests that hold the promise. */
export type Promised = {
  /** As the plan of security numbers them, and an anchor on the page of help. */
  readonly id: string
  readonly who: Said
  readonly promised: Said
  readonly not: Said
  /** Tests that fail if the promise does not hold, as `npm test -- NAME` takes them. */
  readonly tests: readonly string[]
}

/** Both columns, adversary by adversary; a promise without a test is not made. */
export const PROMISES: readonly Promised[] = [
  {
    id: 'a1',
    who: { en: 'Someone has infected a keeper’s computer', ko: '취재원 보호 담당의 컴퓨터가 감염됐을 때' },
    promised: {
      en: 'Compartments that were not opened meanwhile stay sealed: with a security key whatever is taken from the computer opens one compartment for each touch. One compartment of at most 25 sources opens at a time, and no list, search, export or answer holds more.',
      ko: '그동안 열지 않은 보호 칸은 봉인된 채로 남습니다. 보안 키를 쓰면 컴퓨터에서 무엇을 빼내도 한 번 누를 때마다 한 칸만 열립니다. 한 번에 취재원 최대 25명의 칸 하나만 열리며, 어떤 목록·검색·내보내기·응답도 그 이상을 담지 않습니다.',
    },
    not: {
      en: 'What was opened meanwhile is lost. Whoever reads the keyring’s file and watches the seven words being typed has all that this keeper can open. A touch of a security key that is got by trickery is one compartment. Files kept elsewhere are not guarded at all.',
      ko: '그동안 연 것은 잃은 것입니다. 열쇠 파일을 읽고 일곱 낱말을 입력하는 것을 본 사람은 그 담당이 열 수 있는 것을 모두 가집니다. 속아서 보안 키를 누르면 그때마다 한 칸을 잃습니다. 다른 곳에 둔 파일은 전혀 보호하지 못합니다.',
    },
    tests: ['vault/loss', 'vault/infected', 'vault/stolen', 'vault/room'],
  },
  {
    id: 'a2',
    who: { en: 'A document was made to do harm', ko: '해를 끼치려고 만든 자료' },
    promised: {
      en: 'Files are read as text within limits of size. Nothing in them is run and no address in them is fetched; letters that cannot be seen are shown.',
      ko: '파일은 크기를 제한해 글로만 읽습니다. 안에 든 것을 실행하지 않고 안에 적힌 주소에 접속하지 않으며, 보이지 않는 글자는 드러내 보입니다.',
    },
    not: {
      en: 'Faults of the system or the browser that nobody knows yet. Originals that you open by hand in other programs. The text is read within the program itself, without a wall of the operating system around it.',
      ko: '아직 알려지지 않은 운영체제나 브라우저의 결함은 막지 못합니다. 원본을 다른 프로그램으로 직접 여는 경우도 마찬가지입니다. 글은 프로그램 안에서 읽으며 운영체제의 격리 장치를 따로 두지 않습니다.',
    },
    tests: ['intake/bytes', 'intake/html', 'reading/fuzz', 'reading/hostile', 'browser/script'],
  },
  {
    id: 'a3',
    who: { en: 'Someone alters your public site', ko: '공개 사이트에 코드가 심어졌을 때' },
    promised: {
      en: 'An edition holds no script and loads nothing from elsewhere. Anyone can check each of its files offline and is told the first that does not fit.',
      ko: '발행본에는 스크립트가 없고 다른 곳에서 불러오는 것도 없습니다. 누구나 네트워크 없이 파일을 하나하나 확인할 수 있고, 어긋나는 첫 파일을 알려 줍니다.',
    },
    not: {
      en: 'Nothing watches your site by itself: compare it with “attested verify” regularly. What readers’ browsers do is out of reach.',
      ko: '사이트를 저절로 지켜보지는 않습니다. ‘attested verify’로 꾸준히 대조하십시오. 독자의 브라우저에서 일어나는 일은 막을 수 없습니다.',
    },
    tests: ['press/edition', 'press/markup', 'desk/gate/aftermath', 'proof/edition'],
  },
  {
    id: 'a4',
    who: { en: 'A thief or the police take the disk or a backup', ko: '디스크나 백업을 도둑맞거나 압수당했을 때' },
    promised: {
      en: 'The vault and backups are ciphertext; what opens them is seven words or two of three paper cards, and neither is on the disk.',
      ko: '신원 금고와 백업은 암호문입니다. 여는 데 필요한 일곱 낱말이나 종이 카드 세 장 중 두 장은 디스크에 없습니다.',
    },
    not: {
      en: 'Open material, drafts and originals lie in the clear unless the disk itself is encrypted. How much there is can be seen.',
      ko: '공개 자료와 초안, 원본은 디스크를 암호화하지 않으면 그대로 보입니다. 양이 얼마나 되는지도 보입니다.',
    },
    tests: ['browser/canary', 'desk/log/backup', 'vault/cluster'],
  },
  {
    id: 'a5',
    who: {
      en: 'Whoever runs the database’s machine is hostile or coerced',
      ko: '데이터베이스를 맡은 쪽이 적이거나 강요받을 때',
    },
    promised: {
      en: 'Of the vault they see counts, members, days and sizes in steps of 4 KiB. Records that are swapped, replayed, dropped or rolled back, and keys slipped in, are refused by name.',
      ko: '금고에서 볼 수 있는 것은 개수, 구성원, 날짜, 4KiB 단위의 크기뿐입니다. 기록을 바꿔치거나 되풀이하거나 빼거나 되돌리거나 열쇠를 끼워 넣으면 무엇이 틀렸는지 밝히고 거부합니다.',
    },
    not: {
      en: 'That you use this program is not hidden, and they can stop it. They can read the open record and its compartments.',
      ko: '이 프로그램을 쓴다는 사실은 감추지 못하며 멈추게 하는 것도 막지 못합니다. 공개 기록과 보호 칸의 기록은 읽을 수 있습니다.',
    },
    tests: ['vault/hostile', 'seal/vault'],
  },
  {
    id: 'a6',
    who: { en: 'A colleague is bribed or leaves', ko: '동료가 매수되거나 떠날 때' },
    promised: {
      en: 'They see their own compartments alone, in lists, counts and search as well. Each opening of a vault’s compartment is signed before anything is read and put before two others until they have seen it. Removal keys it anew.',
      ko: '목록·집계·검색에서도 맡은 보호 칸만 볼 수 있습니다. 금고의 칸을 열면 읽기 전에 서명한 기록이 남고, 다른 두 사람이 볼 때까지 앞에 놓입니다. 내보내면 열쇠를 새로 바꿉니다.',
    },
    not: {
      en: 'Nobody can be made to forget, and what may be seen can be copied. Two accounts of one person are not found out.',
      ko: '이미 본 것을 잊게 할 수는 없고, 볼 수 있는 것은 베낄 수 있습니다. 한 사람이 계정 둘을 쓰는 것은 알아내지 못합니다.',
    },
    tests: ['store/access', 'http/access', 'journeys/compartment', 'vault/room'],
  },
  {
    id: 'a7',
    who: { en: 'A reader combines everything you ever published', ko: '지금까지 발행한 것을 모두 모아 대조하는 독자' },
    promised: {
      en: 'Labels come from a closed list; the smallest group that all labels ever printed of one source leave is held to a floor. Days and places are coarse, sealed terms are looked for in every spelling, and two others approve.',
      ko: '표시는 정해진 목록에서만 고르며, 한 취재원에게 지금까지 붙인 표시를 모두 합쳐도 남는 사람 수가 하한 이상이어야 합니다. 날짜와 장소는 넓게 적고, 봉인한 말은 모든 표기로 찾으며, 다른 두 사람이 승인합니다.',
    },
    not: {
      en: 'A fact can give away who knew it: the number who could know is asked, and the editor answers for it, on record. Counts of populations are estimates. Style of speech stays in a quotation.',
      ko: '사실 자체가 아는 사람을 드러낼 수 있습니다. 알 수 있는 사람이 몇인지 묻고, 데스크가 답한 내용이 기록에 남습니다. 인구 수치는 추정입니다. 인용에는 말투가 남습니다.',
    },
    tests: ['record/gate', 'desk/gate/bypass', 'journeys/sealed-dossier'],
  },
  {
    id: 'a9',
    who: { en: 'Another page in the same browser', ko: '같은 브라우저에 열린 다른 페이지' },
    promised: {
      en: 'It can neither read a page of the desk nor send it a form: host names, origin, a token in each form, and no framing.',
      ko: '편집 화면을 읽지도, 양식을 보내지도 못합니다. 호스트 이름과 출처를 확인하고 양식마다 토큰을 두며 다른 페이지에 끼워 넣지 못하게 합니다.',
    },
    not: {
      en: 'Hostile extensions of the browser. Another program of this machine at 127.0.0.1 is sent our cookie if you visit it there.',
      ko: '악성 브라우저 확장은 막지 못합니다. 이 컴퓨터의 다른 프로그램이 127.0.0.1에서 연 페이지를 방문하면 저희 쿠키가 전달됩니다.',
    },
    tests: ['http/attack', 'browser/vault'],
  },
  {
    id: 'a10',
    who: { en: 'Someone attacks through a package we use', ko: '저희가 쓰는 패키지를 통한 공격' },
    promised: {
      en: 'Few packages, each with a reason, fixed by version and hash; none runs a script when it is installed.',
      ko: '패키지는 적게, 하나하나 까닭을 적어 두고, 버전과 해시를 고정하며, 설치할 때 스크립트를 실행하지 않습니다.',
    },
    not: {
      en: 'Nobody has audited all of them. A patient back door that was reviewed and signed would come through.',
      ko: '모두를 감사한 사람은 없습니다. 오래 준비해 검토와 서명까지 거친 뒷문은 막지 못합니다.',
    },
    tests: ['packages'],
  },
  {
    id: 'a11',
    who: { en: 'A text is written to steer a model', ko: '의견을 내는 모델을 노린 글' },
    promised: {
      en: 'No model is needed. A second opinion is off unless you turn it on for a model of this machine; it can only add drafts whose quotes stand in the text, and sealed material is never given to it.',
      ko: '모델 없이 동작합니다. 이 컴퓨터의 모델에 의견을 구하는 기능은 켜지 않으면 꺼져 있습니다. 글에 그대로 있는 말을 인용한 제안만 더할 수 있고, 봉인한 자료는 주지 않습니다.',
    },
    not: {
      en: 'That what it proposes from a hostile text is sensible: a person accepts each.',
      ko: '악의적인 글에서 나온 제안이 쓸 만하다는 보장은 없습니다. 하나하나 사람이 받아들입니다.',
    },
    tests: ['desk/opinion'],
  },
  {
    id: 'a12',
    who: { en: 'Whoever watches the network', ko: '네트워크를 지켜보는 쪽' },
    promised: {
      en: 'No page and no program asks anything of another machine by itself. A stamp of time is asked for only where a member names the authority.',
      ko: '어떤 화면도 프로그램도 스스로 다른 컴퓨터에 접속하지 않습니다. 시각 증명은 구성원이 기관을 지정할 때만 요청합니다.',
    },
    not: {
      en: 'The desk serves this machine alone, without encryption on the way: do not forward its port. That Tor or a VPN is used is not hidden.',
      ko: '편집 화면은 이 컴퓨터에서만 쓰도록 만들었고 통신을 암호화하지 않습니다. 포트를 밖으로 열지 마십시오. Tor나 VPN을 쓴다는 사실은 감추지 못합니다.',
    },
    tests: ['browser/desk', 'browser/script', 'browser/canary'],
  },
  {
    id: 'a13',
    who: { en: 'A forger, our successors included', ko: '기록을 꾸미려는 사람(뒤에 맡을 사람 포함)' },
    promised: {
      en: 'Whatever is changed after a checkpoint that somebody else kept can be shown by a stranger, offline, without our database.',
      ko: '다른 사람이 보관한 체크포인트 뒤에 바뀐 것은 누구든 저희 데이터베이스 없이, 네트워크 없이 밝혀낼 수 있습니다.',
    },
    not: {
      en: 'That the first entry was true. That a computer which was in other hands from the first day, and whose checkpoints nobody kept, is honest.',
      ko: '처음 적은 내용이 사실이라는 것은 보장하지 못합니다. 첫날부터 남의 손에 있었고 체크포인트를 아무도 보관하지 않은 컴퓨터도 마찬가지입니다.',
    },
    tests: ['proof/log', 'proof/verdict', 'proof/second', 'desk/log/seal'],
  },
  {
    id: 'a14',
    who: { en: 'An interrogator at a border', ko: '국경에서 심문받을 때' },
    promised: {
      en: 'A device that only seals cannot read what it sealed: there is no key on it to hand over.',
      ko: '봉인만 하는 기기로는 봉인한 것을 읽을 수 없습니다. 내줄 열쇠가 그 기기에 없습니다.',
    },
    not: {
      en: 'Deniability. That the program is on the device can be seen, and nothing hidden helps somebody who can be hurt.',
      ko: '쓰지 않았다고 잡아뗄 수 있게 해 주지는 못합니다. 기기에 프로그램이 있다는 것은 보이며, 다칠 수 있는 사람에게는 무엇을 숨겨도 도움이 되지 않습니다.',
    },
    tests: ['vault/note'],
  },
]

/** What stands over the two columns, and the names of them. */
export const PROMISE = {
  heading: { en: 'What is promised, and what is not', ko: '약속하는 것과 약속하지 않는 것' },
  about: {
    en: 'Nobody can promise everything, and a promise too many has cost lives. Each promise here has a test that fails when it does not hold. There are no comments on editions, so nothing is promised of them.',
    ko: '모든 것을 약속할 수는 없고, 지나친 약속은 목숨을 잃게 합니다. 여기 적은 약속마다 지켜지지 않으면 실패하는 시험이 있습니다. 발행본에는 댓글이 없으므로 댓글에 관한 약속도 없습니다.',
  },
  promised: { en: 'Promised', ko: '약속' },
  not: { en: 'Not promised', ko: '약속하지 않음' },
} as const satisfies Record<string, Said>
