import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { listNames, matchOf, rankNames } from '../../src/names/name.js'
import { reasonOfName } from '../../src/words/name.js'

/** Names as the North writes them, and as the South does. */
const PAIRS = `
리설주 이설주|리영호 이영호|로두철 노두철|류경수 유경수|림춘추 임춘추|량형섭 양형섭|렴철성 염철성|리수용 이수용|려원구 여원구|라선 나선
량강도 양강도|룡천군 용천군|룡연군 용연군|련포 연포|로동신문 노동신문|녀맹 여맹|력사박물관 역사박물관|렬사릉 열사릉|령변군 영변군|린산군 인산군
룡강군 용강군|락원군 낙원군|랑림군 낭림군|련천군 연천군|룡림군 용림군|룡성구역 용성구역|력포구역 역포구역|락랑구역 낙랑구역|류경호텔 유경호텔|릉라도 능라도
룡등로동자구 용등노동자구|례성강 예성강|룡흥강 용흥강|림진강 임진강|량책 양책|려해진 여해진|룡암포 용암포|류초도 유초도|리원군 이원군|료동반도 요동반도
로동당 노동당|로농적위군 노농적위군|륙군대학 육군대학|량정성 양정성|림업성 임업성|로동성 노동성|녀성동맹 여성동맹|련합기업소 연합기업소|래일 내일|룡양광산 용양광산
`
  .trim()
  .split(/[|\n]/)
  .map((pair) => pair.split(' ') as [string, string])

test('fifty names find their spelling of the other side first, both ways', () => {
  assert.equal(PAIRS.length, 50)
  const north = PAIRS.map(([one]) => one)
  const south = PAIRS.map(([, other]) => other)
  for (const [one, other] of PAIRS) {
    assert.equal(rankNames(one, south, 1)[0]?.name, other)
    assert.equal(rankNames(other, north, 1)[0]?.name, one)
  }
})

test('a spelling of the other side says that it is one', () => {
  const [match] = rankNames('이설주', ['리설주'], 1, 'person')
  assert.deepEqual(match?.why, [{ kind: 'north', north: '리', south: '이' }])
  assert.deepEqual(match.why.map(reasonOfName), [{ en: '리 is the DPRK spelling of 이', ko: '리: 이의 북한 표기' }])
})

test('Hangul of both sides and two romanizations of one name find one another', () => {
  const spellings = ['리설주', '이설주', 'Ri Sol Ju', 'Ri Sŏl-chu']
  for (const one of spellings)
    for (const other of spellings) assert.ok(matchOf(one, other, 'person'), `${one}, ${other}`)
  for (const one of spellings) assert.equal(matchOf(one, '박철수', 'person'), null)
})

test('any romanization finds the place, and says how a letter was read', () => {
  const places = ['회령', '회룡', '혜산', '압록강', '신의주', '강계', '온성']
  for (const [spelling, name] of [
    ['Hoeryŏng', '회령'],
    ['Hoeryeong', '회령'],
    ['Hyesan', '혜산'],
    ['Amnok', '압록강'],
    ['Amrok', '압록강'],
    ['Apnok', '압록강'],
    ['Sinuiju', '신의주'],
    ['Shineuiju', '신의주'],
    ['Kanggye', '강계'],
    ['Ganggye', '강계'],
    ['Onsong', '온성'],
  ] as const)
    assert.equal(rankNames(spelling, places, 1)[0]?.name, name, spelling)
  const [match] = rankNames('Onsong', ['온성'], 1)
  assert.deepEqual(match?.why, [{ kind: 'read-as', letters: 'o', hangul: 'ㅓ' }])
})

const PEOPLE = ['김정은', '김종일', '선우훈', '황보라', '제갈량', '남궁원', '독고영재', '이재용', '리설주', '강정운']

test('persons are found by characters, by initials, given name first, and with a family name of two syllables', () => {
  for (const [spelling, name] of [
    ['金正恩', '김정은'],
    ['李雪主', '리설주'],
    ['Jong Un Kim', '김정은'],
    ['Sol-ju Ri', '리설주'],
    ['Yong-jae Dokko', '독고영재'],
    ['Kim J. U.', '김정은'],
    ['J.-Y. Lee', '이재용'],
    ['Dokgo Y.J.', '독고영재'],
    ['Sunwoo Hoon', '선우훈'],
    ['Namgung Won', '남궁원'],
    ['Jegal Ryang', '제갈량'],
    ['Hwang Bora', '황보라'],
  ] as const)
    assert.equal(rankNames(spelling, PEOPLE, 1, 'person')[0]?.name, name, spelling)
  const whyOf = (spelling: string) => rankNames(spelling, PEOPLE, 1, 'person')[0]?.why ?? []
  assert.deepEqual(whyOf('金正恩'), [{ kind: 'hanja', letters: '金正恩', hangul: '김정은' }])
  assert.deepEqual(whyOf('Lee J Y'), [{ kind: 'initials', letters: 'J Y' }])
  assert.ok(whyOf('Jong Un Kim').some(({ kind }) => kind === 'given-first'))
  // A comma says that the family name stands first; characters that are not among ours find nothing.
  assert.notEqual(rankNames('Jong, Un Kim', PEOPLE, 1, 'person')[0]?.why[0]?.kind, 'given-first')
  assert.deepEqual(rankNames('龘龘龘', PEOPLE, 1, 'person'), [])
  assert.ok(matchOf('會寧', '회령', 'place'))
})

test('one letter beside a word may be a whole family name, and an initial where a full stop says so', () => {
  const people = ['오주원', '이광희', '우선희', '어윤중', '이도희', '주오', '광인수', '김오준']
  for (const [spelling, name] of [
    ['O Chuwŏn', '오주원'],
    ['I Kwang-hŭi', '이광희'],
    ['U Sŏnhŭi', '우선희'],
    ['I To-hŭi', '이도희'],
    ['Kwang-hui I', '이광희'],
    ['Ŏ Yun-jung', '어윤중'],
    ['Kim O', '김오준'],
    ['Kwang I.', '광인수'],
  ] as const)
    assert.equal(rankNames(spelling, people, 1, 'person')[0]?.name, name, spelling)
  assert.ok(rankNames('O Chuwŏn', people, 1, 'person')[0]?.why.every(({ kind }) => kind !== 'initials'))
  assert.deepEqual(rankNames('Kim O', people, 1, 'person')[0]?.why, [{ kind: 'initials', letters: 'O' }])
  assert.ok(matchOf('I Kwanghŭi', '이광희', 'person'))
})

test('a breve and a sign of aspiration decide where plain letters cannot', () => {
  const names = ['박정수', '박종수', '박청수', '박총수']
  assert.equal(rankNames("Pak Ch'ŏng-su", names, 1, 'person')[0]?.name, '박청수')
  assert.equal(rankNames('Pak Chŏng-su', names, 1, 'person')[0]?.name, '박정수')
})

test('no spelling whatever breaks the ranking, and every cost is in order', () => {
  const list = listNames(['회령', '혜산시', '정자1동', '경주 계림', '남궁옥분'], 'place')
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.stringMatching(/^[a-z'ŏŭ -]{0,24}$/)),
      (query) => {
        const found = list.explained(query, 10)
        found.forEach(({ cost }, at) => assert.ok(Number.isFinite(cost) && cost >= (found[at - 1]?.cost ?? 0) - 1e-9))
      },
    ),
  )
})

test('the dev spellings of places and persons are found as often as the goals ask, or nearly', (t) => {
  const folder = '../shared/names'
  if (!existsSync(folder)) {
    t.diagnostic('the evaluation files do not lie beside the checkout')
    return
  }
  const lines = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n')
  const places = listNames(lines('candidates_place.txt'), 'place')
  for (const [set, least] of [
    ['place_kp', 0.8],
    ['place_kr', 0.86],
  ] as const) {
    const rows = lines(`queries_${set}_dev.tsv`).slice(1, 151)
    const good = rows.filter((line) => {
      const [query = '', , , , names = ''] = line.split('\t')
      return names.split('|').includes(places.rank(query, 1)[0]?.name ?? '')
    })
    assert.ok(good.length / rows.length >= least, `${set}: ${good.length / rows.length}`)
  }
})
