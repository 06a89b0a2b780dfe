import type { FindingCode, GateFinding } from '../../record/gate/finding.js'
import type { SourceAnswers } from '../../record/gate/material.js'
import type { ReplyGap } from '../../record/gate/reply.js'
import { isDay } from '../../record/time/day.js'
import type { Said } from '../said.js'
import { sayDay, sayInstant } from '../when.js'
import { QUESTION } from './check.js'
import { labelIdSaid } from './label.js'
import { REPLY_GAPS, replyGapSaid } from './reply.js'

const f = ({ facts }: GateFinding, name: string): string => String(facts[name] ?? '—')
/** A number of people, its thousands apart. */
const n = ({ facts }: GateFinding, name: string): string =>
  String(facts[name] ?? '—').replace(/\B(?=(?:\d{3})+$)/g, ',')
/** Where a sentence of ours stands, as the page numbers it. */
const w = ({ facts }: GateFinding): Said => {
  const where = String(facts.where ?? '—')
  const [, noun = '', number = ''] = /^(item|note|notice) (\d+)$/.exec(where) ?? []
  if (where === 'title') return { en: 'title', ko: '제목' }
  if (noun === 'item') return { en: `no. ${number} in the order`, ko: `담은 순서 ${number}번` }
  if (noun === 'note') return { en: `note ${number}`, ko: `주석 ${number}` }
  if (noun === 'notice') return { en: `correction ${number}`, ko: `바로잡음 ${number}` }
  return { en: `claim ${where}`, ko: `항목 ${where}` }
}
const until = (found: GateFinding): Said => {
  const at = f(found, 'until')
  return Number.isNaN(Date.parse(at)) ? { en: at, ko: at } : sayInstant(new Date(at).toISOString())
}
const q = (found: GateFinding): Said => QUESTION[f(found, 'field') as keyof SourceAnswers] ?? { en: '—', ko: '—' }

const outsideAt = (found: GateFinding): Said => w({ ...found, facts: { where: f(found, 'claim') } })

/** What each gap of a reply reads as: whom it is about, and what would pass. */
const replies = Object.fromEntries(
  REPLY_GAPS.map((gap) => [
    `reply-${gap}`,
    (x: GateFinding): Said => {
      const day = f(x, 'until')
      const { en, ko } = replyGapSaid(gap, {
        until: isDay(day) ? sayDay(day) : { en: day, ko: day },
        claim: f(x, 'claim'),
      })
      return { en: `${f(x, 'en')}: ${en}`, ko: `${f(x, 'ko')}: ${ko}` }
    },
  ]),
) as Readonly<Record<`reply-${ReplyGap}`, (found: GateFinding) => Said>>

const FINDING: Readonly<Record<FindingCode, (found: GateFinding) => Said>> = {
  'unknown-key': (x) => ({
    en: `Something that no edition may hold: ${f(x, 'path')}.`,
    ko: `발행본에 들어갈 수 없는 칸이 있습니다: ${f(x, 'path')}.`,
  }),
  'not-read': () => ({
    en: 'Not looked at, since the first check failed.',
    ko: '첫 점검을 통과하지 못해 보지 않았습니다.',
  }),
  'pattern-phone': (x) => ({
    en: `Something like a phone number in ${f(x, 'path')}.`,
    ko: `${f(x, 'path')}에 전화번호처럼 보이는 것이 있습니다.`,
  }),
  'pattern-birth-date': (x) => ({
    en: `Something like a birth date in ${f(x, 'path')}.`,
    ko: `${f(x, 'path')}에 생년월일처럼 보이는 것이 있습니다.`,
  }),
  'pattern-id-number': (x) => ({
    en: `Something like a resident number in ${f(x, 'path')}.`,
    ko: `${f(x, 'path')}에 주민번호처럼 보이는 것이 있습니다.`,
  }),
  'pattern-email': (x) => ({
    en: `An e-mail address in ${f(x, 'path')}.`,
    ko: `${f(x, 'path')}에 전자우편 주소가 있습니다.`,
  }),
  'pattern-messenger': (x) => ({
    en: `Something like an account of a messenger in ${f(x, 'path')}.`,
    ko: `${f(x, 'path')}에 메신저 계정처럼 보이는 것이 있습니다.`,
  }),
  'sealed-found': (x) => ({
    en: `Sealed words stand in it: ${f(x, 'count')}. A keeper sees in the vault’s window which; have the sentence changed and freeze the pages anew.`,
    ko: `봉인된 말이 ${f(x, 'count')}건 들어 있습니다. 무엇인지는 보호 담당이 신원 금고 창에서 볼 수 있습니다. 문장을 고치고 교정쇄를 새로 만드십시오.`,
  }),
  'not-scanned': (x) => ({
    en: `Words of sealed sources, or of notes whose raw side is sealed, stand in it (${f(x, 'count')}), and nobody has looked for what the vault seals yet. When the pages are frozen, ask a keeper: “attested vault”, open a compartment (for notes the office), “Before publishing: look for sealed words”.`,
    ko: `봉인한 취재원의 진술이나 원메모를 봉인한 메모가 ${f(x, 'count')}건 있는데 봉인된 말을 아직 찾아보지 않았습니다. 교정쇄를 만든 뒤 보호 담당에게 부탁하십시오: ‘attested vault’에서 보호 칸(메모는 사무실)을 열고 ‘발행 전: 봉인된 말 찾기’.`,
  }),
  'sealed-since': (x) => ({
    en: `Since a keeper looked, ${f(x, 'count')} sealed sources were added or changed. Have a keeper look through these pages again.`,
    ko: `보호 담당이 찾아본 뒤 봉인한 취재원 ${f(x, 'count')}명이 추가되거나 바뀌었습니다. 다시 찾아보게 하십시오.`,
  }),
  'sealed-looked': (x) => ({
    en: `Look-alikes that a keeper looked at and that mean somebody else: ${f(x, 'count')}.`,
    ko: `보호 담당이 확인한 결과 다른 사람이나 다른 것을 가리키는 말: ${f(x, 'count')}건.`,
  }),
  'mosaic-sealed': (x) => ({
    en: `Counted in the vault: of ${f(x, 'count')} sealed sources in it, all that was ever published, put together, fits too few people. The keeper who looked sees which labels would pass; choose a wider one and freeze anew.`,
    ko: `신원 금고에서 센 결과, 봉인한 취재원 ${f(x, 'count')}명은 지금까지 나간 것을 모두 합치면 해당하는 사람이 너무 적습니다. 찾아본 보호 담당이 통과할 표기를 압니다. 더 넓은 표기를 고르고 교정쇄를 새로 만드십시오.`,
  }),
  'label-missing': (x) => ({
    en: `The source of claim ${f(x, 'claim')} has no label yet.`,
    ko: `항목 ${f(x, 'claim')}의 취재원에게 아직 지면 표기가 없습니다.`,
  }),
  'label-outside': (x) => ({
    en: `The label at ${outsideAt(x).en} is not on the fixed list. One chosen from the list below would pass.`,
    ko: `${outsideAt(x).ko}의 표기가 정해진 목록에 없습니다. 아래 목록에서 고르면 됩니다.`,
  }),
  'under-floor': (x) => ({
    en: `“${labelIdSaid(f(x, 'label')).en}” (claim ${f(x, 'claim')}) fits only about ${n(x, 'people')} people; it has to fit at least ${n(x, 'floor')}.`,
    ko: `‘${labelIdSaid(f(x, 'label')).ko}’(항목 ${f(x, 'claim')})에 해당하는 사람은 약 ${n(x, 'people')}명입니다. ${n(x, 'floor')}명은 되어야 합니다.`,
  }),
  mosaic: (x) => ({
    en: `Put together with what was published before, the source of claim ${f(x, 'claim')} is one of only about ${n(x, 'people')} people; it has to be one of at least ${n(x, 'floor')}.`,
    ko: `전에 나간 표기와 합치면 항목 ${f(x, 'claim')}의 취재원은 약 ${n(x, 'people')}명 가운데 한 명입니다. ${n(x, 'floor')}명은 되어야 합니다.`,
  }),
  'stable-id': (x) => ({
    en: `An id of a source stands in ${f(x, 'path')}.`,
    ko: `${f(x, 'path')}에 취재원 번호가 있습니다.`,
  }),
  pseudonym: (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) is a name typed for somebody who is not named. Used again, it would lead from one dossier to the next. The number that is printed, as in “source 2 of 3”, or “another source” would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})은(는) 이름을 밝히지 않은 사람에게 손으로 붙인 호칭입니다. 다시 쓰면 자료집을 넘어 같은 사람을 알아보게 됩니다. 인쇄될 때 붙는 번호(‘취재원 3명 중 2’)나 ‘다른 취재원’이라고 쓰면 됩니다.`,
  }),
  'pseudonym-again': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) stands in another published dossier too: whoever reads both takes the two for one person. “Another source”, or the number that is printed, would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})은(는) 이미 나간 다른 자료집에도 있어, 둘을 읽은 사람은 같은 사람으로 봅니다. ‘다른 취재원’이라고 쓰거나 인쇄될 때 붙는 번호를 쓰면 됩니다.`,
  }),
  unanswered: (x) => ({
    en: `Unanswered for the source of claim ${f(x, 'claim')}: ${q(x).en}`,
    ko: `항목 ${f(x, 'claim')}의 취재원에 대해 답하지 않음: ${q(x).ko}`,
  }),
  'known-to-few': (x) => ({
    en: `Only ${n(x, 'people')} people could know claim ${f(x, 'claim')}. Where they are fewer than ${n(x, 'least')}, change something in the text because of it and write below what was changed.`,
    ko: `항목 ${f(x, 'claim')}을(를) 알 수 있는 사람이 ${n(x, 'people')}명뿐입니다. ${n(x, 'least')}명보다 적으면 그 때문에 글에서 무언가를 바꾸고, 바꾼 것을 아래에 적으면 됩니다.`,
  }),
  'told-exact': (x) => ({
    en: `Note ${f(x, 'number')} gives the day on which our source told it. Early, mid or late in its month would pass.`,
    ko: `주석 ${f(x, 'number')}에 취재원이 전한 날이 그대로 나옵니다. 초순·중순·하순으로 적으면 됩니다.`,
  }),
  'day-exact': (x) => ({
    en: `Note ${f(x, 'number')} gives a day that fewer than ${n(x, 'least')} people could know. The month would pass.`,
    ko: `주석 ${f(x, 'number')}의 날짜를 알 수 있는 사람이 ${n(x, 'least')}명도 안 됩니다. 달까지만 적으면 됩니다.`,
  }),
  'day-in-words': (x) => ({
    en: `A day in our own words (${w(x).en}): “${f(x, 'day')}”. The month would pass.`,
    ko: `우리 문장에 날짜가 있습니다(${w(x).ko}): ‘${f(x, 'day')}’. 달까지만 적으면 됩니다.`,
  }),
  'not-waited': (x) => ({
    en: `It is not said whether 3 to 14 days have passed since the last contact with the source of claim ${f(x, 'claim')}. Tick it when they have, or write why it is shortened.`,
    ko: `항목 ${f(x, 'claim')}의 취재원과 마지막으로 연락한 뒤 3~14일이 지났는지 답하지 않았습니다. 지났으면 표시하고, 아니면 왜 앞당기는지 적으십시오.`,
  }),
  'place-fine': (x) => ({
    en: `${f(x, 'place')} (${w(x).en}) is finer than a county. The county or the province would pass.`,
    ko: `${f(x, 'place')}(${w(x).ko})은(는) 시·군보다 자세합니다. 시·군이나 도로 적으면 됩니다.`,
  }),
  coordinates: (x) => ({ en: `Coordinates in ${f(x, 'path')}.`, ko: `${f(x, 'path')}에 좌표가 있습니다.` }),
  'raw-words': (x) => ({
    en: `Note ${f(x, 'number')} quotes a note of ours that was not cleaned.`,
    ko: `주석 ${f(x, 'number')}이(가) 정리본이 없는 메모를 인용합니다.`,
  }),
  'file-not-ours': (x) => ({
    en: `A file that does not belong in an edition: ${f(x, 'path')}.`,
    ko: `발행본에 넣을 수 없는 파일이 있습니다: ${f(x, 'path')}.`,
  }),
  'not-frozen': () => ({ en: 'The pages are not frozen yet.', ko: '아직 교정쇄를 만들지 않았습니다.' }),
  'changed-since': () => ({
    en: 'Something changed since the pages were frozen, so approvals of them no longer count. Freeze them anew and ask again.',
    ko: '교정쇄를 만든 뒤 내용이 달라져 앞선 승인은 효력이 없습니다. 교정쇄를 새로 만들어 다시 승인을 받으십시오.',
  }),
  'too-few': (x) => ({
    en: `Approvals by others so far: ${f(x, 'given')}; needed: ${f(x, 'needed')}.`,
    ko: `다른 구성원 ${f(x, 'needed')}명이 승인해야 하는데 지금까지 ${f(x, 'given')}명입니다.`,
  }),
  'alone-with-own-sources': () => ({
    en: 'Only one person here may approve, and something in it was told to us. Alone, only what rests on open sources can be published: invite two others who approve, or take it out.',
    ko: '승인할 수 있는 사람이 한 명뿐인데 취재원에게 직접 들은 내용이 들어 있습니다. 혼자서는 공개 출처만 쓴 것을 발행할 수 있습니다. 승인할 사람을 두 명 더 초대하거나 그 내용을 빼십시오.',
  }),
  pause: (x) => ({
    en: `Only one person here may approve: it can be published after a pause, from ${until(x).en}.`,
    ko: `승인할 수 있는 사람이 한 명뿐이라 시간을 두고 발행합니다. ${until(x).ko}부터 할 수 있습니다.`,
  }),
  'labels-differ': () => ({ en: 'The labels of the two pages differ.', ko: '두 언어 페이지의 표기가 다릅니다.' }),
  alive: (x) => ({
    en: `${f(x, 'path')} holds something that a browser would run, load or send: ${f(x, 'what')}.`,
    ko: `${f(x, 'path')}에 브라우저가 실행하거나 불러올 것이 있습니다: ${f(x, 'what')}.`,
  }),
  'withheld-undecided': (x) => ({
    en: `Claim ${f(x, 'claim')} stands in edition ${f(x, 'number')} of “${f(x, 'en')}”, which is withheld for safety, and no second member has decided on that yet.`,
    ko: `항목 ${f(x, 'claim')}은(는) 안전상 비공개인 ‘${f(x, 'ko')}’ 제${f(x, 'number')}판에 나온 것인데, 아직 다른 구성원이 판단하지 않았습니다.`,
  }),
  'withheld-same': (x) => ({
    en: `It says exactly what edition ${f(x, 'number')} of “${f(x, 'en')}” said, which a second member decided to keep withheld.`,
    ko: `다른 구성원이 계속 비공개로 두기로 한 ‘${f(x, 'ko')}’ 제${f(x, 'number')}판과 내용이 똑같습니다.`,
  }),
  'says-verified': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) claims more than was done. “According to …” or “… said” would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})은(는) 확인한 것보다 많이 말합니다. ‘~에 따르면’이나 ‘~(라)고 전했다’로 쓰면 됩니다.`,
  }),
  'bare-source': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) says nothing of the source. Its label, as in “a source in North Hamgyong”, would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})에 취재원 설명이 없습니다. ‘함경북도의 소식통’처럼 지면 표기를 쓰면 됩니다.`,
  }),
  'plural-source': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) is plural, but there is one origin. One source, under its label, would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})은(는) 여럿으로 읽히지만 독립 출처는 하나입니다. 한 명의 지면 표기로 쓰면 됩니다.`,
  }),
  'hearsay-without-speaker': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) does not say who says so. “According to …” would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})에는 누가 전했는지 없습니다. ‘~에 따르면’을 넣으면 됩니다.`,
  }),
  'likelihood-with-confidence': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) mixes how likely it is with how sure we are. One of the two would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})에 가능성의 정도와 우리의 확신이 섞여 있습니다. 둘 가운데 하나만 쓰면 됩니다.`,
  }),
  'describes-source': (x) => ({
    en: `“${f(x, 'words')}” (${w(x).en}) describes a source beyond the label. The label alone would pass.`,
    ko: `‘${f(x, 'words')}’(${w(x).ko})은(는) 지면 표기보다 자세히 취재원을 묘사합니다. 지면 표기만 쓰면 됩니다.`,
  }),
  ...replies,
  'consent-not-for-print': (x) => ({
    en: `Claim ${f(x, 'claim')}: not for print.`,
    ko: `항목 ${f(x, 'claim')}: 비보도.`,
  }),
  'consent-background-only': (x) => ({
    en: `Claim ${f(x, 'claim')}: background only, not to be quoted.`,
    ko: `항목 ${f(x, 'claim')}: 배경 설명이라 인용할 수 없음.`,
  }),
  'consent-embargoed': (x) => ({
    en: `Claim ${f(x, 'claim')}: under embargo until ${until(x).en}.`,
    ko: `항목 ${f(x, 'claim')}: ${until(x).ko}까지 엠바고.`,
  }),
  'consent-language-not-agreed': (x) => ({
    en: `Claim ${f(x, 'claim')}: not agreed for every language it is printed in.`,
    ko: `항목 ${f(x, 'claim')}: 약속하지 않은 언어로도 실립니다.`,
  }),
  'consent-audience-not-agreed': (x) => ({
    en: `Claim ${f(x, 'claim')}: not agreed for the public.`,
    ko: `항목 ${f(x, 'claim')}: 일반 공개를 약속하지 않음.`,
  }),
  'consent-no-terms': (x) => ({
    en: `Claim ${f(x, 'claim')}: nothing was agreed for these words.`,
    ko: `항목 ${f(x, 'claim')}: 이 대목의 조건을 정하지 않음.`,
  }),
  'consent-no-consent': (x) => ({
    en: `Claim ${f(x, 'claim')}: no consent to publication. Ask the source, then record the answer at the note.`,
    ko: `항목 ${f(x, 'claim')}: 발행 동의 없음. 취재원에게 묻고 메모에 기록하십시오.`,
  }),
  'consent-consent-withdrawn': (x) => ({
    en: `Claim ${f(x, 'claim')}: the source withdrew consent. Take the claim out of the dossier.`,
    ko: `항목 ${f(x, 'claim')}: 취재원이 동의를 철회함. 자료집에서 항목을 빼십시오.`,
  }),
}

/** What a check found, as a sentence. */
export const findingSaid = (found: GateFinding): Said => FINDING[found.code](found)
