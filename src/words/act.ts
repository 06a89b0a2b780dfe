import type { Said } from './said.js'

/** The acts as the journal names them. */
export const ACT: Readonly<Record<string, Said>> = {
  'report.receive': { en: 'received material', ko: '자료 접수' },
  'claim.quote': { en: 'stated a claim', ko: '항목 기록' },
  'claim.edit': { en: 'filled in or corrected a claim', ko: '항목 수정' },
  'claim.attest': { en: 'recorded a source’s word', ko: '진술 기록' },
  'draft.accept': { en: 'accepted a draft', ko: '제안 받아들임' },
  'draft.dismiss': { en: 'dismissed a draft', ko: '제안 버림' },
  'draft.reopen': { en: 'opened a draft again', ko: '제안 다시 열기' },
  'directive.enrol': { en: 'enrolled a directive', ko: '지시 등록' },
  'directive.mark': { en: 'marked a directive’s timeline', ko: '지시 시점 기록' },
  'dossier.open': { en: 'opened a dossier', ko: '자료집 만듦' },
  'dossier.arrange': { en: 'arranged a dossier', ko: '자료집 엮기' },
  'dossier.publish': { en: 'published an edition', ko: '발행' },
  'archive.import': { en: 'imported rows', ko: '가져오기' },
  'claim.link': { en: 'tied two claims', ko: '항목 잇기' },
  'claim.differ': { en: 'recorded an account that differs', ko: '다르게 전하는 진술 기록' },
  'attestation.withdraw': { en: 'recorded that a source took its word back', ko: '진술 철회 기록' },
  'attestation.correct': { en: 'corrected how a word was recorded', ko: '진술 기록 바로잡음' },
  'attestation.derive': { en: 'recorded what a word leans on', ko: '진술이 기댄 것 기록' },
  'attestation.origin': { en: 'judged an origin', ko: '독립 출처 판단' },
  'check.ask': { en: 'asked another source', ko: '다른 취재원에게 물음' },
  'check.answer': { en: 'recorded an answer', ko: '답 기록' },
  'check.close': { en: 'closed a question', ko: '질문 끝냄' },
  'incident.enrol': { en: 'enrolled an incident', ko: '사건 등록' },
  'incident.edit': { en: 'filled in or corrected an incident', ko: '사건 수정' },
  'assessment.assess': { en: 'assessed', ko: '평가 기록' },
  'assessment.second': { en: 'stood by an assessment', ko: '평가에 함께함' },
  'archive.export': { en: 'exported the record', ko: '내보내기' },
  'archive.remove': { en: 'removed the practice archive', ko: '연습 아카이브 지움' },
}

export const actName = (act: string): Said => (Object.hasOwn(ACT, act) ? ACT[act] : undefined) ?? { en: act, ko: act }
