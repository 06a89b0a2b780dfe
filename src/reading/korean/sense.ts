import { familiesOf } from '../family.js'
import type { OfWord } from '../scorer.js'

/** How words begin that are about the same; a word may begin like several. */
const SENSES: Readonly<Record<string, string>> = {
  move: '건너 건넜 건넌 넘어 넘었 넘은 도강 월경 탈북 달아 도망 탈출 떠나 떠났 돌아 들어 나가 나갔 나온 나왔 오가 다니 다녀 왔 갔 도착 출발 이동 헤엄 빠져',
  take: '거둬 거두 걷어 빼앗 뺏 압수 몰수 회수 가져 훔쳐 훔친 털어 떼인 떼어',
  hold: '체포 붙잡 잡혀 잡힌 잡혔 잡아 끌려 끌고 억류 구금 갇혀 가둬 연행 단속 적발 걸려 걸린 걸리 불려',
  give: '주었 줬 준다 줌 주고 주겠 지급 나눠 배급 공급 전달 보내 보냈 보낸 내줬 내준 제공 돌려 넘겨 넘긴 넘겼 받았 받은 받아',
  pay: '뇌물 돈을 돈 사고 팔아 팔고 팔았 팔던 장사 거래 밀수 벌이 고이 고였 담배',
  price: '값 가격 환율 도강비 시세 물가 원 위안 달러 시장 장마당',
  tell: '포치 강연 회의 통보 알려 알렸 전달 읽어 읽 발표 선포 모아 모이 모였 방송차 공지 설명 회람 학습',
  order: '지시 명령 포고 방침 지침 조치 전보 통지 공문 과업 지령 결정 규정 규칙 법령 조항 내용 제도 방역법',
  rule: '금지 허용 허가 승인 제한 통제 통행 증명서 출입 확인서 신고 등록 의무 반드시 무조건 까지 부터 이내 이상 못하게 하게 도록',
  period: '특별경비 경비기간 특별 비상 봉쇄 완충 기간 전투 근무 동원 훈련 준비 태세 봉쇄령 통금',
  shoot: '쏘 쏜 쐈 쏴 사격 총격 총에 총을 총소 총성 실탄 발포 조준 경고 공포',
  die: '숨졌 숨진 숨지 죽었 죽은 죽 사망 목숨 시신 사살 살해 희생 처형 총살 굶어',
  hurt: '다쳤 다친 부상 때리 때렸 맞았 맞아 고문 구타',
  trial: '재판 선고 판결 교화형 단련형 징역 죄목 죄로 혐의 조사 심문 취조 기소 군법 심리 변호',
  punish:
    '처벌 추방 해임 철직 강등 제대 생활제대 단련대 교화 관리소 벌금 박탈 출당 농촌 산골 오지 쫓겨 쫓아 연좌 3대 책임 징계 엄벌 처분 문책 불이익 배상',
  reward: '표창 포상 상금 휴가 입당 훈장 선물 약속 용서 면제 우대 승진 봐주 봐준 쌀 텔레비 대학 영웅 특혜 치하',
  build: '철조망 울타리 장벽 공사 세워 세웠 설치 보수 건설 카메라 초소 감시 기둥 유실 복구',
  search: '검열 수색 단속 순찰 감시 확인 점검 숙박 경비 조사 보초 경계',
  close: '막혔 막힌 막았 막아 닫 봉쇄 폐쇄 끊겼 끊긴 끊 차단 중단 멈췄 멈춘 열렸 열린 재개 해제 풀 풀렸 풀린',
  change:
    '늘었 늘어 늘고 늘린 줄었 줄어 줄고 심해 강화 완화 느슨 바뀌 바뀐 바꿨 바꾼 올랐 올라 내렸 뛰었 떨어 나빠 좋아 삼엄 사라 잦아 많아 커지 커졌',
  feel: '두려 무서 불안 걱정 우려 불만 분노 원망 실망 기대 원성 한숨 겁 눈치 떨었 떨고 믿 의심 놀라 울분 시큰둥 코웃음',
  judge:
    '위반 침해 범죄 반인도 불법 책임 의도 목적 이유 때문 탓 속셈 뜻 의미 조작 날조 거짓 사실 헛소 모략 당연 정당 부당 처음 이례 필요 어렵 힘들 본보기 풀이 움직임',
  urge: '촉구 요구 규탄 비판 비난 지적 호소 강조 유감 경고 우려',
  answer: '답하 답변 답신 응하 언급 부인 인정 반응 논평 밝히 공개 알릴',
  hunger: '식량 강냉 쌀 끼니 굶 배급 땔감 약초 나물 물을 빨래 농사 먹',
  think: '보인 보임 보여 듯 같다 같 추정 가능성 전망 예상 분석 풀이 관측',
  say: '소문 말 말이 얘기 소식 반응 소리 증언 전언',
  exist: '있 있다 있었 있음 없 없다 없었 없음 없는',
  neg: '않 않았 않는 않다 못 못한 못하 안 아니 아닌 아님 없 없었 없다 없는 모르 모른',
  past: '예전 전에 이전 원래 그동 종전 한때 그전 그때 당시 예년 과거 지난 작년',
  now: '지금 이제 요즘 아직 여전 현재 최근 이번 올해 이달',
  habit: '매일 매달 날마 해마 자주 늘 항상 계속 보통 대개 밤마 아침마 수시 집집',
  people: '주민 사람 군인 병사 가족 여성 남성 아이 청년 상인 장사꾼 밀수꾼 부부 탈북',
  office: '당국 북한 중앙 보위 안전 경비 사령 위원 여단 중대 인민반 보안 정부 부대',
}
const OF_BEGINNING = familiesOf(SENSES)
const LONGEST = Math.max(...[...OF_BEGINNING.keys()].map((beginning) => beginning.length))

/** What a word is about. */
const sensesOf = (word: string): readonly string[] => {
  const found: string[] = []
  for (let length = 1; length <= Math.min(LONGEST, word.length); length++) {
    const some = OF_BEGINNING.get(word.slice(0, length))
    if (some !== undefined) found.push(...some)
  }
  return found
}
/** The senses of a word as traits: wherever it stands, at the front, at the end. */
export const ofWord: OfWord = (word) => [
  ...sensesOf(word).map((sense) => `sense:${sense}`),
  ...(word.length > 1 ? [`w3:${word.slice(0, 3)}`] : []),
]
export const ofFront: OfWord = (word) => sensesOf(word).map((sense) => `opens:${sense}`)
export const ofEnd: OfWord = (word) => sensesOf(word).map((sense) => `closes:${sense}`)
