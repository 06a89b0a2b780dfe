import type { Overlay, StandingLevel } from '../record/standing.js'
import type { Said } from './said.js'

/** Where a claim stands, by the rule cs-1. What was done is said, never "verified". */
export const levelSaid: Readonly<Record<StandingLevel, Said>> = {
  unassessed: { en: 'not yet attested', ko: '근거 아직 없음' },
  single: { en: 'single source', ko: '단일 출처' },
  corroborated: { en: 'corroborated', ko: '교차 확인' },
  strong: { en: 'strongly corroborated', ko: '다중 교차 확인' },
}

export const overlaySaid: Readonly<Record<Overlay, Said>> = {
  contested: { en: 'contested', ko: '엇갈림' },
  refuted: { en: 'refuted', ko: '사실과 다름' },
  withdrawn: { en: 'a source took it back', ko: '진술 철회' },
  cycle: { en: 'its reports cite one another in a circle', ko: '서로 인용하는 고리가 있음' },
  'none-direct': { en: 'none first-hand', ko: '직접 아는 출처 없음' },
}

/** That the number of origins is what was counted in the vault. */
export const inVaultSaid = (keepers: number): Said => ({
  en: keepers === 1 ? 'as one keeper counted in the vault' : `as ${keepers} keepers counted in the vault`,
  ko: `보호 담당 ${keepers}명이 신원 금고에서 센 수`,
})

/** How a standing came about, in one sentence. */
export const restsOn = (counted: number, origins: number, direct: number): Said => ({
  en: `${counted === 1 ? '1 attestation counts' : `${counted} attestations count`}, from ${origins === 1 ? '1 independent origin' : `${origins} independent origins`}, ${direct === 0 ? 'none of them first-hand' : `${direct} of them first-hand`}.`,
  ko: `진술 ${counted}건을 셌고, 독립 출처는 ${origins}곳, 그 가운데 직접 아는 출처는 ${direct === 0 ? '없습니다' : `${direct}곳입니다`}.`,
})

/** Where a claim stands, in a few words: how many origins, how well corroborated, what is to be minded. */
export const standsSaid = ({
  origins,
  level,
  overlays,
}: {
  readonly origins: number
  readonly level: StandingLevel
  readonly overlays: readonly Overlay[]
}): readonly Said[] => [
  {
    en: origins === 1 ? '1 independent origin' : `${origins} independent origins`,
    ko: `독립 출처 ${origins}곳`,
  },
  levelSaid[level],
  ...overlays.map((overlay) => overlaySaid[overlay]),
]
