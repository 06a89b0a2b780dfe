import type { GateCheck, GateCheckId } from '../../record/gate/check.js'
import type { SourceAnswers } from '../../record/gate/material.js'
import type { Said } from '../said.js'

const FAULT: Said = {
  en: 'This is a fault of the program, not of the text. Nothing is published; tell whoever looks after the program here, with the line above.',
  ko: '글이 아니라 프로그램의 결함입니다. 발행되지 않으니 위에 나온 줄을 프로그램 담당자에게 그대로 알려 주십시오.',
}

/** Each check: what must hold, and what to do where it does not. */
export const GATE_CHECK: Readonly<Record<GateCheckId, { readonly holds: Said; readonly mend: Said }>> = {
  G1: {
    holds: { en: 'It holds only what an edition may hold', ko: '발행본에 들어갈 수 있는 내용만 있다' },
    mend: FAULT,
  },
  G2: {
    holds: {
      en: 'No sealed words, phone numbers, birth dates, resident numbers, e-mail addresses or messenger accounts',
      ko: '봉인된 말·전화번호·생년월일·주민번호·전자우편 주소·메신저 계정이 없다',
    },
    mend: {
      en: 'Take it out of the sentence or choose another passage. The vault’s window looks for sealed names at approval.',
      ko: '문장에서 빼거나 다른 대목을 인용하십시오. 봉인된 이름은 승인할 때 신원 금고 창에서 찾습니다.',
    },
  },
  G3: {
    holds: {
      en: 'Our own sources are called by labels from the fixed list alone',
      ko: '우리 취재원은 정해진 지면 표기로만 나온다',
    },
    mend: { en: 'Choose a label for each source below.', ko: '아래에서 취재원마다 지면 표기를 고르십시오.' },
  },
  G4: {
    holds: { en: 'Each label fits enough people', ko: '지면 표기마다 해당하는 사람이 충분히 많다' },
    mend: {
      en: 'Choose a wider label, or one of those offered.',
      ko: '더 넓은 표기를 고르거나 제시한 표기 가운데 고르십시오.',
    },
  },
  G5: {
    holds: {
      en: 'All that was ever published of a source, put together, fits enough people',
      ko: '지금까지 나간 표기를 모두 합쳐도 해당하는 사람이 충분히 많다',
    },
    mend: {
      en: 'Use the label used before, or a wider one. What is published cannot be taken back by editing.',
      ko: '전에 쓴 표기나 더 넓은 표기를 쓰십시오. 이미 나간 것은 고쳐서 거둘 수 없습니다.',
    },
  },
  G6: {
    holds: {
      en: 'No name or number that follows a source from one dossier to another',
      ko: '자료집을 넘어 같은 취재원을 알아볼 번호나 이름이 없다',
    },
    mend: {
      en: 'Take typed names, letters and numbers of sources out of titles, texts and claims: “another source”, or the number that is printed, says as much. If none is there, it is a fault of the program.',
      ko: '제목, 본문, 항목에 손으로 적은 취재원 호칭과 번호를 빼고 ‘다른 취재원’이라고 쓰거나 인쇄될 때 붙는 번호를 쓰십시오. 적은 것이 없다면 프로그램의 결함입니다.',
    },
  },
  G7: {
    holds: {
      en: 'It was asked how many could know this, and why the source is not named',
      ko: '이 일을 알 수 있는 사람이 몇인지, 왜 이름을 밝히지 않는지 물었다',
    },
    mend: {
      en: 'Answer the questions about each source below. Where fewer people than the number set could know it, change something in the text, write down what, and have a third member approve.',
      ko: '아래에서 취재원마다 물음에 답하십시오. 알 수 있는 사람이 정한 수보다 적으면 글에서 무언가를 바꾸고, 바꾼 것을 적고, 세 번째 구성원의 승인을 받으십시오.',
    },
  },
  G8: {
    holds: { en: 'Dates are no finer than they may be', ko: '날짜를 필요 이상으로 자세히 밝히지 않는다' },
    mend: {
      en: 'Write the month instead of the day, or answer below how many could know it: where they are many, the day may stand. A day that a public report printed may stand.',
      ko: '날 대신 달로 적거나, 알 수 있는 사람이 몇인지 아래에서 답하십시오. 많으면 날을 그대로 둘 수 있습니다. 공개 보도에 실린 날짜는 그대로 둡니다.',
    },
  },
  G9: {
    holds: { en: 'No place finer than a county, no coordinates', ko: '시·군보다 자세한 지역이나 좌표가 없다' },
    mend: { en: 'Name the county or the province instead.', ko: '시·군이나 도로 바꾸어 적으십시오.' },
  },
  G10: {
    holds: { en: 'The words of raw notes do not leave', ko: '원메모에 적힌 말은 나가지 않는다' },
    mend: {
      en: 'Quote the clean note, or tell it in your own words.',
      ko: '정리본에서 인용하거나 우리 문장으로 풀어 쓰십시오.',
    },
  },
  G11: {
    holds: {
      en: 'No files beside the pages: no pictures, no documents',
      ko: '페이지 말고 다른 파일(사진·문서)이 없다',
    },
    mend: {
      en: 'Pictures and documents cannot be attached to an edition.',
      ko: '발행본에는 사진이나 문서를 붙일 수 없습니다.',
    },
  },
  G12: {
    holds: {
      en: 'No pictures, voices or handwriting: there are none in an edition',
      ko: '사진·목소리·손글씨가 없다(발행본에는 붙일 수 없음)',
    },
    mend: { en: 'Nothing to do.', ko: '할 일이 없습니다.' },
  },
  G13: {
    holds: {
      en: 'Enough others have approved exactly these pages',
      ko: '바로 이 교정쇄를 다른 구성원이 충분히 승인했다',
    },
    mend: {
      en: 'Freeze the pages (the button is below), then ask others; each approves on a device of their own. Whoever froze the pages or changed them last does not count.',
      ko: '아래 단추로 교정쇄를 만든 뒤 다른 구성원에게 부탁하십시오. 각자 자기 기기에서 승인합니다. 교정쇄를 만들었거나 마지막으로 고친 사람의 승인은 세지 않습니다.',
    },
  },
  G14: {
    holds: { en: 'The same labels in both languages', ko: '두 언어의 지면 표기가 같다' },
    mend: FAULT,
  },
  G15: {
    holds: {
      en: 'No script, no form, nothing loaded from elsewhere',
      ko: '스크립트·입력 양식이 없고 바깥에서 아무것도 불러오지 않는다',
    },
    mend: FAULT,
  },
  G16: {
    holds: { en: 'Comments of readers: there are none in an edition', ko: '독자 댓글이 없다(발행본에는 싣지 않음)' },
    mend: { en: 'Nothing to do.', ko: '할 일이 없습니다.' },
  },
  words: {
    holds: {
      en: 'Our own sentences claim no more than was done, and describe no source',
      ko: '우리 문장이 확인한 만큼만 말하고 취재원을 묘사하지 않는다',
    },
    mend: {
      en: 'Say who says it and how they know. Quotations may keep their words. Use the label in place of a description.',
      ko: '누가 어떻게 알고 말했는지 적으십시오. 인용은 그대로 둡니다. 묘사 대신 지면 표기를 쓰십시오.',
    },
  },
  reply: {
    holds: {
      en: 'Whoever is named was asked, or it is said why not',
      ko: '이름이 나오는 당사자에게 물었거나, 묻지 않은 까닭을 적었다',
    },
    mend: {
      en: 'Record the reply, or the standing reason, for each party below.',
      ko: '아래에서 당사자마다 반론이나 묻지 않은 까닭을 기록하십시오.',
    },
  },
  consent: {
    holds: { en: 'What was agreed for these words allows it', ko: '취재원과 약속한 조건에 맞는다' },
    mend: {
      en: 'Leave the passage out, or wait. If the source agreed to more, record it at the note: claim → its material → “What may be used”.',
      ko: '그 대목을 빼거나 기다리십시오. 취재원이 더 동의했다면 항목의 자료에서 ‘보도 가능 범위와 동의’에 기록하십시오.',
    },
  },
  withheld: {
    holds: {
      en: 'Nothing comes back that was withheld for safety',
      ko: '안전상 비공개로 돌린 내용이 다시 나가지 않는다',
    },
    mend: {
      en: 'Take out what puts somebody in danger. If nothing does, have a second member decide that the edition is shown again: foot of the page → “All corrections of this archive”.',
      ko: '사람을 위험하게 할 내용을 빼십시오. 그런 내용이 없다면 다른 구성원이 ‘다시 공개’로 판단해야 합니다(화면 아래 ‘이 아카이브의 바로잡음 모두’).',
    },
  },
}

export const STATE: Readonly<Record<GateCheck['state'], Said>> = {
  passes: { en: 'passes', ko: '통과' },
  refuses: { en: 'has to change', ko: '고쳐야 함' },
  asks: { en: 'still open', ko: '아직 남음' },
}

export const QUESTION: Readonly<Record<keyof SourceAnswers, Said>> = {
  label: { en: 'Label in print', ko: '지면 표기' },
  whyUnnamed: { en: 'Why is the source not named?', ko: '왜 이름을 밝히지 않습니까?' },
  positionToKnow: {
    en: 'How is the source placed to know this? (in general words)',
    ko: '이 일을 알 만한 자리에 있습니까?(두루뭉술하게)',
  },
  isInformation: { en: 'It is information, not opinion', ko: '의견이 아니라 정보입니다' },
  notElsewhere: {
    en: 'Why can it not be had from somebody who is named?',
    ko: '이름을 밝히는 사람에게서는 왜 들을 수 없습니까?',
  },
  custodians: {
    en: 'How many of us know who it is? (one is an honest answer)',
    ko: '우리 가운데 몇 명이 누구인지 압니까?(한 명도 정직한 답입니다)',
  },
  howChecked: {
    en: 'How did the second editor check, without being told who?',
    ko: '두 번째 데스크는 누구인지 듣지 않고 어떻게 확인했습니까?',
  },
  motive: { en: 'What may the source want?', ko: '취재원이 바라는 것은 무엇일 수 있습니까?' },
  couldKnow: { en: 'How many people could know this?', ko: '이 일을 알 수 있는 사람은 몇 명입니까?' },
  couldKnowWhy: { en: 'Why so many?', ko: '그렇게 보는 까닭은?' },
  change: {
    en: 'If few: what was changed in the text because of it?',
    ko: '적다면, 그 때문에 글에서 무엇을 바꾸었습니까?',
  },
  consent: {
    en: 'When and how did the source agree to publication? (never who)',
    ko: '취재원이 언제 어떻게 발행에 동의했습니까?(누구인지는 적지 않음)',
  },
  hasWaited: {
    en: 'At least 3 to 14 days have passed since the last contact',
    ko: '마지막 연락 뒤 3~14일이 지났습니다',
  },
  whyNotWaited: { en: 'If not: why is it shortened?', ko: '아니라면, 왜 앞당깁니까?' },
}

export const GATE = {
  heading: { en: 'The gate', ko: '발행 전 점검' },
  specimen: {
    en: 'This is the practice archive: its editions are specimens. Every check runs and is shown; nobody has to approve or to answer, and it is published at once.',
    ko: '연습 아카이브라 발행본은 모두 본보기입니다. 점검은 똑같이 하고 보여 드리지만, 승인이나 답변 없이 바로 발행합니다.',
  },
  alone: {
    en: 'Only one person here may approve: alone, only claims from open sources can be published, after a pause that is shown.',
    ko: '승인할 수 있는 사람이 한 명뿐입니다. 혼자서는 공개 출처만 쓴 것을, 정해 둔 시간이 지난 뒤에 발행할 수 있습니다.',
  },
  allPass: { en: 'Every check passes.', ko: '모든 점검을 통과했습니다.' },
  passing: { en: 'Checks that pass', ko: '통과한 점검' },
  offers: { en: 'Would pass', ko: '통과할 표기' },
  freeze: { en: 'Freeze these pages for approval', ko: '승인받을 교정쇄 만들기' },
  freezeHint: {
    en: 'Approvals name exactly these bytes. Any change afterwards makes them void.',
    ko: '승인은 바로 이 내용에만 효력이 있습니다. 그 뒤 하나라도 고치면 다시 승인받아야 합니다.',
  },
  frozen: { en: 'Frozen pages', ko: '교정쇄' },
  frozenAt: { en: 'Frozen', ko: '만든 때' },
  by: { en: 'by', ko: '만든 사람' },
  approvedBy: { en: 'Approved by', ko: '승인한 사람' },
  nobody: { en: 'nobody yet', ko: '아직 없음' },
  read: { en: 'Read them', ko: '읽어 보기' },
  approve: { en: 'I have read exactly these pages and approve them', ko: '바로 이 교정쇄를 읽었고 승인합니다' },
  sources: { en: 'Our own sources in it', ko: '우리 취재원' },
  sourceOf: { en: 'Source of claims', ko: '항목의 취재원' },
  region: { en: 'Region', ko: '지역' },
  sex: { en: 'Sex', ko: '성별' },
  age: { en: 'Age', ko: '나이대' },
  work: { en: 'Occupation', ko: '직업' },
  notSaid: { en: 'not said', ko: '밝히지 않음' },
  answer: { en: 'Save the answers', ko: '답 저장' },
  settings: { en: 'Settings and figures of the gate', ko: '점검 설정과 인구표' },
  table: { en: 'People by region, and shares', ko: '지역별 인구와 비율' },
  tableSource: {
    en: 'Regions: civil population of the North Korean census of 1 October 2008 (province totals; the 702,373 people in military camps lie in none). People who left: rounded down from some 34,000 arrivals in the South by the end of 2023. Shares of sex, age and occupation are assumed and rounded down, not counted; of a product of shares half is trusted. The table is of 26 November 2026. Have it confirmed by somebody who knows the field.',
    ko: '지역: 2008년 10월 1일 북한 인구조사의 도별 민간 인구(군 주둔지 702,373명은 어느 도에도 넣지 않음). 탈북민: 2023년 말까지 남한에 온 약 3만 4천 명을 낮추어 잡음. 성별·나이·직업 비율은 센 것이 아니라 낮추어 짐작한 값이며, 비율을 곱한 값은 절반만 믿습니다. 2026년 11월 26일에 만든 표입니다. 이 분야를 아는 사람에게 확인받으십시오.',
  },
  people: { en: 'People', ko: '사람 수' },
  share: { en: 'Of 1,000, in the country', ko: '1,000명 가운데, 북한' },
  shareOut: { en: 'Of 1,000, who left', ko: '1,000명 가운데, 탈북민' },
  reason: { en: 'Reason', ko: '까닭' },
  set: { en: 'Change the settings', ko: '설정 변경' },
  builtIn: { en: 'Built in; nobody has changed them.', ko: '처음 설정 그대로입니다.' },
  note: {
    en: 'Floors can be raised, never lowered below what is built in.',
    ko: '하한은 올릴 수만 있고 처음 값보다 낮출 수 없습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

export const SETTING: Readonly<Record<string, Said>> = {
  floorCountry: { en: 'People a label must fit, in the country', ko: '지면 표기에 해당해야 할 사람 수(북한)' },
  floorEscapee: { en: 'People a label must fit, of those who left', ko: '지면 표기에 해당해야 할 사람 수(탈북민)' },
  trust: { en: 'Of a product of shares, hundredths trusted', ko: '비율을 곱한 값에서 믿는 몫(%)' },
  exactFrom: {
    en: 'People who could know it, from whom on a day may be exact',
    ko: '날짜를 그대로 밝히려면 알 수 있어야 할 사람 수',
  },
  accessLeast: { en: 'People who could know it, under whom a third approves', ko: '이보다 적으면 세 번째 승인이 필요' },
  pauseHours: { en: 'Hours that an archive of one person waits', ko: '혼자 쓸 때 두는 시간(시간)' },
  decideHours: {
    en: 'Hours within which a second member decides on what was hidden',
    ko: '비공개를 다른 사람이 판단할 기한(시간)',
  },
}
