import type { Age, Region, Sex, Work } from '../../record/gate/label.js'
import { labelOf, type Label } from '../../record/gate/label.js'
import type { PrintedOwn } from '../../record/gate/printed.js'
import type { Said } from '../said.js'

export const REGION: Readonly<Record<Region, Said>> = {
  country: { en: 'in North Korea', ko: '북한' },
  'border-provinces': { en: 'in the provinces on the Chinese border', ko: '북중 접경 지역' },
  ryanggang: { en: 'in Ryanggang Province', ko: '양강도' },
  'north-hamgyong': { en: 'in North Hamgyong Province', ko: '함경북도' },
  'south-hamgyong': { en: 'in South Hamgyong Province', ko: '함경남도' },
  kangwon: { en: 'in Kangwon Province (North)', ko: '북한 강원도' },
  chagang: { en: 'in Chagang Province', ko: '자강도' },
  'north-pyongan': { en: 'in North Pyongan Province', ko: '평안북도' },
  'south-pyongan': { en: 'in South Pyongan Province', ko: '평안남도' },
  'north-hwanghae': { en: 'in North Hwanghae Province', ko: '황해북도' },
  'south-hwanghae': { en: 'in South Hwanghae Province', ko: '황해남도' },
  pyongyang: { en: 'in Pyongyang', ko: '평양' },
  escapee: { en: 'who left North Korea and lives in the South', ko: '남한에 사는 탈북민' },
}
export const SEX: Readonly<Record<Sex, Said>> = {
  woman: { en: 'a woman', ko: '여성' },
  man: { en: 'a man', ko: '남성' },
}
export const AGE: Readonly<Record<Age, Said>> = {
  '20-39': { en: 'aged 20 to 39', ko: '20~30대' },
  '40-59': { en: 'aged 40 to 59', ko: '40~50대' },
  '60-up': { en: 'aged 60 or more', ko: '60대 이상' },
}
export const WORK: Readonly<Record<Work, Said>> = {
  farm: { en: 'in farming', ko: '농업 종사자' },
  industry: { en: 'in industry', ko: '산업 종사자' },
  trade: { en: 'in trade or services', ko: '상업·서비스 종사자' },
  office: { en: 'in office work', ko: '사무 종사자' },
  'health-teaching': { en: 'in health or teaching', ko: '보건·교육 종사자' },
}

/** A label in words, whole in each language; the same id gives both. */
export const labelSaid = (label: Label): Said => {
  const { region, sex, age, work } = label
  const who = sex ? SEX[sex].en : 'a person'
  const more = [age && AGE[age].en, work && WORK[work].en].filter(Boolean)
  const korean = [REGION[region].ko, age && AGE[age].ko, sex && SEX[sex].ko, work && WORK[work].ko].filter(Boolean)
  const last = region === 'escapee' || work ? '' : sex ? ' 주민' : ' 주민'
  return {
    en: `${[`${who} ${REGION[region].en}`, ...more].join(', ')}`,
    ko: `${korean.join(' ')}${last}`,
  }
}

export const labelIdSaid = (id: string | null): Said => {
  const label = id === null ? null : labelOf(id)
  return label ? labelSaid(label) : { en: 'no label', ko: '지면 표기 없음' }
}

/** A source of ours as an edition names it: its number in this dossier alone, and its label. */
export const ownSourceSaid = ({ label, number, of }: PrintedOwn): Said => {
  const said = label === null ? null : labelIdSaid(label)
  return {
    en: said ? `source ${number} of ${of}, ${said.en}` : `source ${number} of ${of}, who spoke to the publisher`,
    ko: said ? `취재원 ${of}명 중 ${number}번, ${said.ko}` : `취재원 ${of}명 중 ${number}번, 발행한 곳이 직접 들음`,
  }
}
