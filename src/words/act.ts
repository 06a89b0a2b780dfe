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
  'archive.remove': { en: 'removed the practice archive', ko: '연습 아카이브 지움' },
}

export const actName = (act: string): Said => (Object.hasOwn(ACT, act) ? ACT[act] : undefined) ?? { en: act, ko: act }
