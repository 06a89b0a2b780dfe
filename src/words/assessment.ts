import type { AssessmentKind } from '../record/assessment.js'
import type { Said } from './said.js'

/** What members judge, each scale by itself. */
export const ASSESS = {
  heading: { en: 'Assessments', ko: '평가' },
  lead: {
    en: 'What members have judged of this claim, with their reasons. A later assessment takes the place of an earlier one; none is edited.',
    ko: '구성원들이 이 항목을 어떻게 판단했는지와 그 까닭입니다. 새 평가가 이전 평가를 대신하며, 고쳐 쓰지 않습니다.',
  },
  credibilityLead: {
    en: 'The item alone, by what else is known. Who says so is not shown here, so that one axis does not leak into the other.',
    ko: '다른 데서 알려진 것에 비추어 내용만 판단합니다. 두 척도가 섞이지 않도록 누구의 말인지는 보이지 않습니다.',
  },
  credibility: { en: 'Credibility of the item', ko: '내용의 신빙도' },
  reliability: { en: 'Reliability of the source', ko: '취재원의 신뢰도' },
  other: { en: 'Findings, judgements, refutation', ko: '입증 판단·전망·반증' },
  grade: { en: 'Grade', ko: '등급' },
  kind: { en: 'Kind', ko: '종류' },
  reasons: { en: 'Reasons', ko: '까닭' },
  dissent: { en: 'Dissent, if any', ko: '다른 의견(있으면)' },
  evidence: { en: 'Evidence: claim ids, a space between', ko: '근거 항목 번호(빈칸으로 구분)' },
  says: { en: 'The judgement in a sentence', ko: '판단을 한 문장으로' },
  topic: { en: 'On which topic', ko: '어느 주제에 대해' },
  period: { en: 'In which time (EDTF)', ko: '어느 시기에 대해(EDTF)' },
  changed: { en: 'What changed since the last one', ko: '지난 평가에서 달라진 점' },
  changedHint: { en: 'needed where an assessment stands already', ko: '이미 평가가 있을 때 꼭 적습니다' },
  none: { en: 'Nobody has judged it yet.', ko: '아직 평가가 없습니다.' },
  unjudged: { en: 'cannot be judged (F6)', ko: '판단할 수 없음(F6)' },
  record: { en: 'Record the assessment', ko: '평가 기록' },
  second: { en: 'I stand by it too', ko: '나도 같은 판단' },
  waiting: { en: 'waits for a second member', ko: '두 번째 구성원을 기다림' },
  by: { en: 'by', ko: '판단한 사람' },
  before: { en: 'Before', ko: '이전 평가' },
  diagonal: { en: 'How far the two axes leak into each other', ko: '두 척도가 얼마나 섞이는지' },
} as const satisfies Readonly<Record<string, Said>>

export const ASSESSMENT_KIND: Readonly<Record<AssessmentKind, Said>> = {
  credibility: { en: 'credibility', ko: '신빙도' },
  reliability: { en: 'reliability', ko: '신뢰도' },
  finding: { en: 'finding by a standard of proof', ko: '입증 기준에 따른 판단' },
  judgement: { en: 'judgement (likelihood)', ko: '전망·풀이(가능성)' },
  'media-check': { en: 'media check', ko: '매체 자료 확인' },
  refutation: { en: 'refutation', ko: '반증' },
}

/** Grades in words; letters and numbers alone are never published. */
export const GRADE: Readonly<Record<string, Said>> = {
  1: { en: '1 · confirmed by other sources', ko: '1 · 다른 출처로 확인됨' },
  2: { en: '2 · probably true', ko: '2 · 사실일 듯함' },
  3: { en: '3 · possibly true', ko: '3 · 사실일 수 있음' },
  4: { en: '4 · doubtful', ko: '4 · 의심스러움' },
  5: { en: '5 · improbable', ko: '5 · 사실 같지 않음' },
  6: { en: '6 · cannot be judged', ko: '6 · 판단할 수 없음' },
  A: { en: 'A · completely reliable', ko: 'A · 온전히 믿을 만함' },
  B: { en: 'B · usually reliable', ko: 'B · 대체로 믿을 만함' },
  C: { en: 'C · fairly reliable', ko: 'C · 어느 정도 믿을 만함' },
  D: { en: 'D · not usually reliable', ko: 'D · 대체로 믿기 어려움' },
  E: { en: 'E · unreliable', ko: 'E · 믿을 수 없음' },
  F: { en: 'F · cannot be judged', ko: 'F · 판단할 수 없음' },
  'reasonable-suspicion': { en: 'reasonable suspicion', ko: '합리적 의심' },
  'reasonable-grounds': { en: 'reasonable grounds to believe', ko: '믿을 만한 합리적 근거' },
  'balance-of-probabilities': { en: 'balance of probabilities', ko: '증거의 우위' },
  'beyond-reasonable-doubt': { en: 'beyond reasonable doubt', ko: '합리적 의심의 여지 없음' },
  'almost-no-chance': { en: 'almost no chance (1–5%)', ko: '가능성 거의 없음(1–5%)' },
  'very-unlikely': { en: 'very unlikely (5–20%)', ko: '가능성 매우 낮음(5–20%)' },
  unlikely: { en: 'unlikely (20–45%)', ko: '가능성 낮음(20–45%)' },
  'roughly-even': { en: 'roughly even chance (45–55%)', ko: '반반(45–55%)' },
  likely: { en: 'likely (55–80%)', ko: '가능성 높음(55–80%)' },
  'very-likely': { en: 'very likely (80–95%)', ko: '가능성 매우 높음(80–95%)' },
  'almost-certain': { en: 'almost certain (95–99%)', ko: '거의 확실(95–99%)' },
  refuted: { en: 'refuted by evidence of its own', ko: '별도 근거로 반증됨' },
}

/** The share of pairs on the diagonal. */
export const diagonalOf = (share: number | null, pairs: number): Said =>
  share === null
    ? { en: 'No claim has both grades yet.', ko: '두 등급이 모두 있는 항목이 아직 없습니다.' }
    : {
        en: `${Math.round(share * 100)}% of ${pairs} pairs lie on the diagonal (A with 1 … F with 6); far above one in six suggests that one axis is read off the other.`,
        ko: `${pairs}쌍 가운데 ${Math.round(share * 100)}%가 대각선(A와 1 … F와 6)에 있습니다. 6분의 1보다 훨씬 높으면 한 척도를 보고 다른 척도를 매긴다는 뜻일 수 있습니다.`,
      }
