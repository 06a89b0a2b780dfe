import type { Said } from './said.js'

export type HelpPart = { readonly id: string; readonly heading: Said; readonly paragraphs: readonly Said[] }

/** The page of help and limits, part by part. */
export const HELP: readonly HelpPart[] = [
  {
    id: 'way',
    heading: { en: 'From a report to a published dossier', ko: '자료에서 발행본까지' },
    paragraphs: [
      {
        en: 'Add material by pasting text or choosing a file; a call memo asks one field only. The bytes are kept as they came.',
        ko: '글을 붙여 넣거나 파일을 골라 자료를 넣습니다. 통화 메모는 칸 하나면 됩니다. 받은 바이트는 그대로 보관합니다.',
      },
      {
        en: 'A proposer drafts claims, each pointing at its exact words. You are asked three things at most: the words, who says so, and when it was told. Accept, edit or dismiss each draft, or quote words by hand.',
        ko: '프로그램이 항목을 제안하고, 제안마다 근거가 된 말을 가리킵니다. 인용 대목, 말한 이, 전한 날 세 가지만 확인해 받아들이거나 고치거나 버리십시오. 직접 인용해 적을 수도 있습니다.',
      },
      {
        en: 'A claim can be filled in or corrected later; each change is a new version with its reason, and the earlier one stays.',
        ko: '항목은 나중에 채우거나 고칠 수 있습니다. 고칠 때마다 까닭과 함께 새 내용이 남고 이전 내용도 그대로 있습니다.',
      },
      {
        en: 'Put claims into a dossier, in order, with headings and linking text, and publish an edition: a folder of static pages in both languages, with its data and the hash of every file.',
        ko: '항목을 자료집에 차례대로 넣고 소제목과 이음말을 붙여 발행합니다. 발행본은 두 언어의 정적 페이지와 데이터, 모든 파일의 해시가 담긴 폴더입니다.',
      },
    ],
  },
  {
    id: 'archives',
    heading: { en: 'Three archives', ko: '세 아카이브' },
    paragraphs: [
      {
        en: 'Your own archive, the starter record and the practice archive are never mixed: not in search, counts, numbers or exports. The practice archive is marked “specimen” on every page and file, and one button removes it.',
        ko: '내 아카이브, 시작용 기록, 연습 아카이브는 검색·집계·번호·내보내기 어디서도 섞이지 않습니다. 연습 아카이브는 모든 페이지와 파일에 ‘본보기’라고 적히며 단추 하나로 지웁니다.',
      },
    ],
  },
  {
    id: 'starter',
    heading: { en: 'The starter record: where it comes from, and its limits', ko: '시작용 기록의 출처와 한계' },
    paragraphs: [
      {
        en: '129 public reports, 1994–2024, taken apart into 307 claims and 43 directives, each in our own words with the address of the report. Names of victims, witnesses, sources and reporters were left out on purpose, and anything that would help those who enforce the orders.',
        ko: '1994–2024년의 공개 보도 129건을 항목 307개와 지시 43건으로 나누어 저희 말로 옮기고 보도 주소를 붙였습니다. 피해자·목격자·취재원·기자의 이름과, 지시를 집행하는 쪽에 도움이 될 내용은 일부러 뺐습니다.',
      },
      {
        en: 'Nothing in it is a finding of fact. Almost every line rests on unnamed people inside the country, often through one outlet. “In force” always means reported to be in force.',
        ko: '사실로 확정한 것은 하나도 없습니다. 거의 모든 내용이 이름을 밝히지 않은 내부 취재원에 기대며, 매체 한 곳을 거친 경우가 많습니다. ‘시행 중’은 언제나 그렇게 전해졌다는 뜻입니다.',
      },
      {
        en: 'Many reports were read only in part, from the top; that a claim is missing here does not mean it is missing in the report. Many publication dates are inferred. Quotes were typed as read and not checked, so they are never printed as exact words.',
        ko: '앞부분만 읽은 보도가 많습니다. 여기에 없는 내용이 보도에도 없다는 뜻은 아닙니다. 발행일은 짐작한 것이 많습니다. 인용은 읽은 대로 옮겼을 뿐 대조하지 않아 정확한 말로 발행하지 않습니다.',
      },
      {
        en: 'Translations, and Korean or Japanese spellings, need a native reader before they are published.',
        ko: '번역과 한국어·일본어 표기는 발행 전에 원어민이 확인해야 합니다.',
      },
    ],
  },
  {
    id: 'members',
    heading: { en: 'Members, roles and compartments', ko: '구성원, 역할, 보호 칸' },
    paragraphs: [
      {
        en: 'Alone, the link of the terminal is all you need. Under “Members” others are invited by an address that works once; they choose a passphrase and an authenticator app, and may add a passkey. Readers read, monitors record, editors publish, keepers guard compartments, administrators let members in.',
        ko: '혼자 쓸 때는 터미널이 주는 링크면 됩니다. ‘구성원’에서 한 번만 쓰는 주소로 다른 사람을 초대하고, 초대받은 사람은 암호 문구와 인증 앱을 정한 뒤 패스키를 더할 수 있습니다. 열람은 읽고, 기록 담당은 적고, 데스크는 발행하고, 취재원 보호 담당은 보호 칸을 맡고, 관리자는 구성원을 들입니다.',
      },
      {
        en: 'A compartment closes material, claims and whatever rests on them to all but its holders, administrators included: no list, count, search or export shows it to others. It is a rule of the database and no encryption. Who leaves is ended at once and never deleted.',
        ko: '보호 칸에 둔 자료와 항목, 거기에 근거한 것은 맡은 구성원만 봅니다. 관리자를 포함한 다른 사람에게는 목록·집계·검색·내보내기에 나오지 않습니다. 데이터베이스의 규칙일 뿐 암호화는 아닙니다. 떠나는 사람은 바로 활동을 끝내며 지우지 않습니다.',
      },
      {
        en: 'A lost device or passphrase: an administrator resets how you sign in, after making sure by voice that it is you. The only administrator uses “attested open” on the archive’s machine.',
        ko: '기기나 암호 문구를 잃었으면 관리자가 목소리로 본인임을 확인한 뒤 접속 수단을 초기화합니다. 관리자가 혼자라면 아카이브가 있는 컴퓨터에서 ‘attested open’을 쓰십시오.',
      },
    ],
  },
  {
    id: 'limits',
    heading: { en: 'What this program does not promise yet', ko: '아직 갖추지 못한 것' },
    paragraphs: [
      {
        en: 'The identity of a source belongs in the vault (“attested vault” in the terminal) and in no field of this program: no name, phone number, birth date or address. Fields warn at phone and birth-date patterns, but a warning is not protection.',
        ko: '취재원의 신원은 신원 금고(터미널에서 ‘attested vault’)에만 둡니다. 이름·전화번호·생년월일·주소를 이 프로그램의 어느 칸에도 적지 마십시오. 전화번호나 생년월일 모양이 보이면 알리지만, 알림이 보호해 주지는 않습니다.',
      },
      {
        en: 'What the vault cannot do: what was opened while a computer was infected is lost, up to 25 sources for each compartment opened; a thief who has the keyring’s file and has seen seven words typed has all that this keeper can open. A security key gives one compartment for each touch, also when the touch was got by trickery; it was tried against a browser’s own authenticator and not against a key in the hand. Nobody can be made to forget. Old backups stay readable with old keys until they expire. Seven forgotten words and two lost cards are the end of it.',
        ko: '신원 금고가 할 수 없는 것: 감염된 컴퓨터에서 연 것은 잃은 것입니다. 연 보호 칸마다 최대 25명입니다. 열쇠 파일을 훔치고 일곱 낱말을 입력하는 것을 본 사람은 그 담당이 열 수 있는 것을 모두 가집니다. 보안 키는 한 번 누를 때마다 한 칸을 내주며, 속아서 누른 때도 그렇습니다. 브라우저의 가상 인증기로만 시험했고 실물 보안 키로는 시험하지 않았습니다. 이미 본 것을 잊게 할 수는 없습니다. 옛 백업은 기한이 끝날 때까지 옛 열쇠로 읽힙니다. 낱말을 잊고 카드 두 장을 잃으면 아무도 열 수 없습니다.',
      },
      {
        en: 'The archive lies unencrypted on this machine’s disk. Encrypt the disk. “attested backup” in the terminal makes a copy that only the recovery key opens; nothing makes one by itself.',
        ko: '아카이브는 이 컴퓨터 디스크에 암호화되지 않은 채 있습니다. 디스크를 암호화하십시오. 터미널의 ‘attested backup’이 복구 열쇠로만 열리는 사본을 만들지만, 저절로 만들어지지는 않습니다.',
      },
      {
        en: 'An edition’s proof shows that it stands unaltered in the log of whoever holds the key. It does not show that what it says is true, nor whose key it is: compare the key.',
        ko: '발행본의 증명은 열쇠를 가진 쪽의 기록에 그대로 올라 있음을 보여 줍니다. 내용이 사실인지, 누구의 열쇠인지는 보여 주지 않으니 열쇠를 대조하십시오.',
      },
      {
        en: 'Whoever runs the terminal on the archive’s machine may do everything and could invite themselves as a second person; only the journal shows it. Alone, publish only what rests on open sources.',
        ko: '아카이브가 있는 컴퓨터에서 터미널을 쓰는 사람은 무엇이든 할 수 있고 스스로를 두 번째 구성원으로 초대할 수도 있습니다. 작업 이력에 남을 뿐입니다. 혼자라면 공개 출처에 근거한 것만 발행하십시오.',
      },
    ],
  },
  {
    id: 'standing',
    heading: { en: 'Where a claim stands: the rule cs-1', ko: '항목의 확인 수준: 규칙 cs-1' },
    paragraphs: [
      {
        en: 'Words that affirm a claim count, those for claims that corroborate or repeat it with them, unless the source took them back or they lean only on words that were. Counted are independent origins, never reports: words judged to be of one origin, and words that lean on one another, are one. What nobody has judged adds none.',
        ko: '항목이 그렇다고 하는 진술을 셉니다. 뒷받침하거나 되풀이하는 항목의 진술도 함께 셉니다. 취재원이 철회한 진술과, 철회된 진술에만 기댄 진술은 세지 않습니다. 세는 것은 보도가 아니라 독립 출처입니다. 같은 출처로 판단한 진술, 서로 기댄 진술은 한 곳이고, 판단하지 않은 것은 보태지 않습니다.',
      },
      {
        en: 'Single source: one origin, or more of which none knows at first hand. Corroborated: two origins or more, at least one of them first-hand. Strongly corroborated: also a third origin, or a document or picture of its own.',
        ko: '단일 출처: 독립 출처가 한 곳이거나, 여럿이어도 직접 아는 출처가 없음. 교차 확인: 두 곳 이상이고 한 곳은 직접 앎. 다중 교차 확인: 여기에 세 번째 출처나 별도의 문건·영상이 더 있음.',
      },
      {
        en: 'A reasoned denial or a conflicting account shows as contested, an assessment of two members with evidence of its own as refuted, a word that was taken back as such. A bare denial by a state is shown and lowers nothing. Reports that cite one another in a circle hold a claim at a single source.',
        ko: '까닭을 댄 부인이나 어긋나는 진술이 있으면 엇갈림, 두 구성원이 별도 근거로 판단하면 사실과 다름, 철회된 진술이 있으면 진술 철회로 보입니다. 당국의 단순한 부인은 보여 주되 확인 수준을 낮추지 않습니다. 서로 인용하는 고리가 있으면 단일 출처에 머뭅니다.',
      },
      {
        en: '“attested standing” says the same in the terminal, and a script that shares no code with the program computes it from an export. Every list and page can be asked as published by a day (?known=) and as recorded here at an instant (?recorded=).',
        ko: '터미널의 ‘attested standing’도 같은 답을 하며, 프로그램과 코드를 함께 쓰지 않는 스크립트로 내보낸 기록에서 다시 계산할 수 있습니다. 모든 목록과 화면은 어느 날까지 보도된 대로(?known=), 어느 시점에 기록된 대로(?recorded=) 볼 수 있습니다.',
      },
    ],
  },
  {
    id: 'keys',
    heading: { en: 'Keys on the reading page', ko: '읽기 화면 단축키' },
    paragraphs: [
      {
        en: 'j and k move between drafts, a accepts, e edits, x dismisses. They follow the keys’ places on the keyboard, so they work in Hangul mode; in a text field they type.',
        ko: 'j와 k로 제안 사이를 옮기고, a는 받아들이기, e는 고치기, x는 버리기입니다. 자판 자리로 동작하므로 한글 상태에서도 됩니다. 글 칸 안에서는 글자로 입력됩니다.',
      },
    ],
  },
]
