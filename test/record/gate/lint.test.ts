import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coarseDate, daysIn, isThird, monthDate, namesDay } from '../../../src/record/gate/date.js'
import { pseudonymsIn } from '../../../src/record/gate/pseudonym.js'
import { lintOf, lintsOf, type LintKind } from '../../../src/record/gate/lint.js'
import type { Language } from '../../../src/record/bilingual.js'
import { chanceFrom, pick, rounds } from './chance.js'

const ONE = { origins: 1, isOwn: true }
const TWO = { origins: 2, isOwn: false }

const CAUGHT: readonly (readonly [Language, LintKind, string])[] = [
  ['en', 'says-verified', 'We have verified that the order was read out.'],
  ['en', 'says-verified', 'The order is confirmed.'],
  ['en', 'says-verified', 'Documents confirm the order.'],
  ['en', 'says-verified', 'The desk independently verified the account.'],
  ['en', 'says-verified', 'The regime admitted the shooting.'],
  ['en', 'says-verified', 'It was revealed that guards had fired.'],
  ['en', 'says-verified', 'This proves that the rule changed.'],
  ['en', 'says-verified', 'It is a fact that the border closed.'],
  ['en', 'says-verified', 'The guards undoubtedly fired.'],
  ['en', 'bare-source', 'A source said the order was read out.'],
  ['en', 'bare-source', 'According to a reliable source, guards fired.'],
  ['en', 'bare-source', 'An insider, who asked not to be named, described it.'],
  ['en', 'plural-source', 'Sources in Ryanggang Province say so.'],
  ['en', 'plural-source', 'Several residents told of the order.'],
  ['en', 'likelihood-with-confidence', 'It is likely, with high confidence, that the rule stands.'],
  ['en', 'likelihood-with-confidence', 'We judge with moderate confidence that it is unlikely.'],
  ['en', 'describes-source', 'The source, a nurse at the county hospital, saw it.'],
  ['en', 'describes-source', 'A resident in her forties told of it.'],
  ['en', 'describes-source', 'The source, who left in 2019, saw it.'],
  ['en', 'describes-source', 'The source’s cousin is a former clerk: a witness who works at the mine.'],
  ['ko', 'says-verified', '지시가 내려진 사실이 확인됐다.'],
  ['ko', 'says-verified', '사격 지시는 사실로 드러났다.'],
  ['ko', 'says-verified', '본지가 검증했다.'],
  ['ko', 'says-verified', '당국이 사격을 시인했다.'],
  ['ko', 'says-verified', '규정이 바뀐 것이 명백히 보인다.'],
  ['ko', 'says-verified', '경비대가 쏜 것이 틀림없다.'],
  ['ko', 'says-verified', '명령이 있었음이 밝혀졌다.'],
  ['ko', 'bare-source', '소식통은 지시가 내려왔다고 했다.'],
  ['ko', 'bare-source', '익명의 소식통에 따르면 지시가 있었다.'],
  ['ko', 'hearsay-without-speaker', '지시가 내려진 것으로 알려졌다.'],
  ['ko', 'hearsay-without-speaker', '순찰이 늘었다고 전해졌다.'],
  ['ko', 'hearsay-without-speaker', '규정이 바뀔 것으로 관측된다.'],
  ['ko', 'hearsay-without-speaker', '폐쇄가 길어질 것으로 보인다.'],
  ['ko', 'plural-source', '양강도 소식통들이 그렇게 말했다.'],
  ['ko', 'plural-source', '복수의 소식통이 전했다.'],
  ['ko', 'likelihood-with-confidence', '시행 가능성이 높다고 높은 확신을 갖고 판단한다.'],
  ['ko', 'describes-source', '40대 여성 소식통이 말했다.'],
  ['ko', 'describes-source', '군 병원 간호사인 소식통이 보았다.'],
  ['ko', 'describes-source', '소식통은 2019년에 탈북했다.'],
]

const CLEAN: readonly (readonly [Language, string])[] = [
  ['en', 'Two independent origins report it, one of them an eyewitness.'],
  ['en', 'A person in Ryanggang Province told the publisher of the order.'],
  ['en', 'It could not be verified whether the men obey.'],
  ['en', 'The order is reported to be in force.'],
  ['en', 'The paper wrote: “A source confirmed that guards had fired.”'],
  ['en', 'The ministry did not confirm it.'],
  ['en', 'Nobody has confirmed the date.'],
  ['en', 'A source in Ryanggang Province said that the order was read out.'],
  ['en', 'The source of the river lies in the hills.'],
  ['en', 'Guards were told that whoever crosses is to be shot at.'],
  ['en', 'It is likely that the rule was kept through the winter.'],
  ['ko', '독립 출처 두 곳이 전했고 그 가운데 하나는 목격자다.'],
  ['ko', '양강도 주민이 지시 내용을 전했다.'],
  ['ko', '군인들이 따르는지는 확인되지 않았다.'],
  ['ko', '그 지시는 시행 중이라고 강변통신이 보도했다.'],
  ['ko', '신문은 “소식통에 따르면 사실로 확인됐다”고 썼다.'],
  ['ko', '당국은 확인해 주지 않았다.'],
  ['ko', '강변통신에 따르면 지시가 내려진 것으로 알려졌다.'],
  ['ko', '양강도 소식통은 지시가 내려왔다고 했다.'],
  ['ko', '간호사 수가 줄었다고 강변통신이 전했다.'],
]

test('wording that claims more than was done, hides who speaks or describes a source is caught in both languages', () => {
  const missed = CAUGHT.filter(
    ([language, kind, text]) => !lintOf(text, language, ONE).some((one) => one.kind === kind),
  )
  assert.deepEqual(missed, [])
})

test('clean text and quoted reports pass', () => {
  const alarms = CLEAN.flatMap(([language, text]) =>
    lintOf(text, language, TWO).map(({ kind, words }) => `${kind}: ${words} in ${text}`),
  )
  assert.deepEqual(alarms, [])
})

test('a sentence is read in each language that it is written in', () => {
  assert.deepEqual(
    lintsOf({ en: 'It is confirmed.', ko: '확인됐다.' }, null).map(({ language }) => language),
    ['en', 'ko'],
  )
  assert.deepEqual(lintsOf({ en: null, ko: '지시가 내려졌다.' }, null), [])
})

test('of what our own source told no date is printed finer than a third of a month, of what few could know none finer than a month', () => {
  const chance = chanceFrom('dates')
  const two = (most: number): string => String(1 + Math.floor(chance() * most)).padStart(2, '0')
  const date = (): string =>
    `${1994 + Math.floor(chance() * 30)}${pick([`-${two(12)}-${two(28)}`, `-${two(12)}`, ''], chance)}${pick(['', '?', '~', '%'], chance)}`
  let finer = 0
  for (let round = 0; round < rounds(10_000); round += 1) {
    const [a, b] = [date(), date()].sort()
    const edtf = pick([a, `${a}/${b}`, `${a}/`, `${a}/..`, `[${a},${b}]`], chance) as string
    let told
    try {
      told = coarseDate(edtf).edtf
    } catch {
      continue
    }
    if (namesDay(told) && !isThird(told)) finer += 1
    if (namesDay(monthDate(edtf).edtf)) finer += 1
  }
  assert.equal(finer, 0)
})

test('days in our own sentences are seen in both languages', () => {
  for (const text of [
    'on November 23',
    '23 November',
    'on 1 May 2020',
    '2020-08-25',
    '2020. 8. 25',
    '11월 23일',
    '지난 13일',
    'yesterday',
    '어제',
  ])
    assert.notEqual(daysIn(`It was ${text}.`).length, 0, text)
  for (const text of ['in November 2017', '2017년 11월', '11월 하순', 'in late August', '13명', 'may be'])
    assert.deepEqual(daysIn(`It was ${text}.`), [], text)
})

const PSEUDONYMS: readonly (readonly [Language, string])[] = [
  ['en', 'Source A told us of the order.'],
  ['en', 'The order came at night, Witness No. 4 said.'],
  ['en', 'As S-12 had told before, the guards fired.'],
  ['en', 'Resident #3 saw it.'],
  ['en', 'Source Two agrees.'],
  ['en', 'Ms. K. lives near the river.'],
  ['en', 'A guard whom we call “Magpie” told of it.'],
  ['en', 'Spring (not her real name) told of it.'],
  ['ko', '소식통 A씨가 전했다.'],
  ['ko', '취재원 3번은 지시를 들었다고 했다.'],
  ['ko', '제보자 ㄱ이 보았다.'],
  ['ko', 'K씨는 강가에 산다.'],
  ['ko', '김모 씨가 전했다.'],
  ['ko', '까치(가명)가 전했다.'],
  ['ko', 'S-12가 전한 바와 같다.'],
]
const NOT_PSEUDONYMS: readonly (readonly [Language, string])[] = [
  ['en', 'Source 2 of 3 told us of the order.'],
  ['en', 'Another source told of it in 2019.'],
  ['en', 'Two sources said so; sources in Ryanggang Province agree.'],
  ['en', 'A source in a town near the river told of it.'],
  ['en', 'The KN-23 and a T-34 were shown, and one MiG-29.'],
  ['en', 'The paper wrote: “Source A saw it.”'],
  ['en', 'Witness accounts differ. Source: Gangbyeon NK.'],
  ['en', 'Mr. Kim Jong Un spoke of it.'],
  ['ko', '주민 3명이 보았다.'],
  ['ko', '취재원 3명 중 2명이 전했다.'],
  ['ko', '소식통은 주민을 두고 한 말이라고 했다.'],
  ['ko', '다른 취재원이 전했다.'],
  ['ko', '신문은 “소식통 A씨가 전했다”고 썼다.'],
  ['ko', '주민 100여 명과 탈북민 두 가구가 있다.'],
]

test('names, letters and numbers typed for unnamed people are found, and what is counted or quoted is not', () => {
  const found = (all: typeof PSEUDONYMS) => all.filter(([language, text]) => pseudonymsIn(text, language).length > 0)
  assert.deepEqual(found(PSEUDONYMS), PSEUDONYMS)
  assert.deepEqual(found(NOT_PSEUDONYMS), [])
  const keys = ['소식통 A씨가 전했다.', '소식통 A가 말했다.'].map((text) => pseudonymsIn(text, 'ko')[0]?.key)
  assert.equal(keys[0], keys[1], 'one name in two spellings is one')
})
