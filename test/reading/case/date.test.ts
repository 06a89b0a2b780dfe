import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holding, read } from './read.js'

test('case 1: a month relative to publication is that month', () => {
  const english = read("Guards began drills this month after last month's escape of a soldier across the line.")
  assert.ok(english.some(({ aboutDate }) => aboutDate === '2017-11' || aboutDate === '2017-12'))
  assert.equal(read('지난달 국경에서 병사 한 명이 달아났다.')[0]?.aboutDate, '2017-11')
})

test('case 2: a day counted from another is given and marked derived', () => {
  const found = read('중대에 쏘라는 지시가 11월 23일 내려왔다. 이 지시는 초소 탈영 사건이 난 지 열흘 만에 나왔다.')
  const derived = found.find(({ aboutDerived }) => aboutDerived)
  assert.ok(derived)
  assert.ok(['2017-11-23', '2017-11-13'].includes(derived.aboutDate ?? ''))
})

test('case 3: 지난달 23일, 이달 1일 and a bare day are all resolved', () => {
  const found = read(
    '양강도 소식통은 13일 본지에 “지난달 23일 지시가 내려왔다”며 “이달 1일에는 부대마다 교육이 있었다”고 말했다.',
  )
  assert.equal(holding(found, '지시가').aboutDate, '2017-11-23')
  assert.equal(holding(found, '교육이').aboutDate, '2017-12-01')
  assert.equal(holding(found, '지시가').toldOn, '2017-12-13')
  assert.equal(read('지난 6일 혜산에서 군중대회가 열렸다.')[0]?.aboutDate, '2017-12-06')
})

test('case 4: a weekday and a day number of one event are read each for itself', () => {
  assert.equal(read('A rally was held in Hyesan last Wednesday.', '2017-01-13')[0]?.aboutDate, '2017-01-11')
  assert.equal(read('지난 6일 혜산에서 군중대회가 열렸다.', '2017-01-13')[0]?.aboutDate, '2017-01-06')
})

test('case 5: last August, written in December, is the August of the year before', () => {
  const found = read('Last August the leadership announced that trespassers would be shot.', '2021-12-13')
  assert.equal(found[0]?.aboutDate, '2020-08')
})

test('case 6: a lead and a quotation that name different months keep each its own', () => {
  const found = read(
    '이달 초 신의주 주민이 총에 맞아 숨진 것으로 전해졌다.\n\n평안북도 소식통은 17일 본지에 “2월 초에 주민이 총에 맞아 죽었다”고 전했다.',
    '2021-03-17',
  )
  assert.deepEqual(
    found.map(({ aboutDate }) => aboutDate),
    ['2021-03', '2021-02'],
  )
})

test('case 8: midnight belongs to the day that is printed beside it', () => {
  assert.equal(read('명령은 26일 0시부터 시행됐다.', '2020-08-27')[0]?.aboutDate, '2020-08-26/..')
  const english = read('A resident said the rule was to come into force at midnight local time Thursday.', '2020-08-26')
  assert.equal(english[0]?.aboutDate, '2020-08-27')
})

test('case 9: one killing with two dates is told twice, each by who gives the date', () => {
  const found = read(
    '한 인권단체는 31일 “사건은 지난 22일에 일어났다”고 밝혔다. 반면 교도통신은 1일 사건이 난 날은 지난 25일이라고 보도했다.',
    '2011-11-01',
  )
  assert.deepEqual(
    found.map(({ aboutDate, attributedTo }) => [aboutDate, attributedTo]),
    [
      ['2011-10-22', '한 인권단체'],
      ['2011-10-25', '교도통신'],
    ],
  )
})

test('case 10: the day of the event, of the telling and of printing stay three', () => {
  const [found] = read('함경북도 소식통은 17일 본지에 “14일 밤 회령에서 한 명이 총에 맞았다”고 말했다.', '2020-10-18')
  assert.equal(found?.aboutDate, '2020-10-14')
  assert.equal(found?.toldOn, '2020-10-17')
})

test('case 11: feasts are days, lunar ones too; before a feast is no day of it', () => {
  assert.equal(read('단오(음력 5월 5일)에 한 여성이 총에 맞았다.', '2022-06-23')[0]?.aboutDate, '2022-06-03')
  assert.equal(read('전승절에 국경이 봉쇄됐다.', '2022-08-01')[0]?.aboutDate, '2022-07-27')
  assert.equal(read('태양절을 앞두고 국경 단속이 강화됐다.', '2019-04-11')[0]?.aboutDate, null)
  assert.equal(read('주체103년 국경에 철조망이 설치됐다.', '2019-04-11')[0]?.aboutDate, '2014')
  assert.equal(read('설날 이틀 전인 29일 새벽에 총격이 벌어졌다.', '2014-02-03')[0]?.aboutDate, '2014-01-29')
})

test('case 12: what holds until something ends leaves its end open', () => {
  const found = read('The curfew has been in force since March 3.', '2020-08-26')
  assert.equal(found[0]?.aboutDate, '2020-03-03/..')
  assert.equal(read('지난달 25일부터 야간 통행이 금지됐다.', '2020-09-04')[0]?.aboutDate, '2020-08-25/..')
})

test('case 14: order, announcement and training are three days', () => {
  const found = read('소식통은 13일 본지에 “11월 23일 지시가 하달됐고, 이달 1일 군사훈련에서 경고가 있었다”고 말했다.')
  assert.deepEqual(
    found.map(({ aboutDate }) => aboutDate),
    ['2017-11-23', '2017-12-01'],
  )
})

test('quarters, halves, spans of days and up to a year are read', () => {
  assert.equal(read('2017년 3분기에 탈북자가 줄었다.', '2019-04-11')[0]?.aboutDate, '2017-07/2017-09')
  assert.equal(read('올해 상반기에 탈북자가 줄었다.', '2019-08-11')[0]?.aboutDate, '2019-01/2019-06')
  assert.equal(read('지난달 29일부터 사흘간 국경이 봉쇄됐다.', '2016-09-08')[0]?.aboutDate, '2016-08-29/2016-08-31')
  const half = read('In the first half of 2019 soldiers shot two people.', '2020-10-30')
  assert.equal(half[0]?.aboutDate, '2019-01/2019-06')
})

test('a bare day stands before any word; only a span of days is none', () => {
  for (const words of ['치러졌다', '여성 세 명이 붙잡혔다', '간부들이 끌려갔다', '분노한 주민들이 모였다'])
    assert.equal(read(`혜산에서 공개재판이 16일 ${words}.`)[0]?.aboutDate, '2017-12-16', words)
  for (const words of ['간', ' 동안', '치 식량이'])
    assert.equal(read(`혜산에서 16일${words} 배급됐다.`)[0]?.aboutDate, null, words)
})

test('a time that tells which law or which prisoners gives way to the day of the deed', () => {
  const election = read('이번 선거는 지난 8월 개정된 선거법에 따라 26일 치러졌다.', '2023-11-28')
  assert.equal(election[0]?.aboutDate, '2023-11-26')
  assert.equal(read('지난달 15일 체포된 주민 3명이 12일 풀려났다.')[0]?.aboutDate, '2017-12-12')
})

test('a bound that an order sets lies ahead, and within the year is the year', () => {
  assert.equal(read('6월 10일까지 모내기를 끝내라는 지시가 내려왔다.', '2022-05-22')[0]?.aboutDate, '2022-06-10')
  assert.equal(read('6월 10일까지 모내기가 이어졌다.', '2022-05-22')[0]?.aboutDate, '2021-06-10')
  assert.equal(read('당국이 연내에 살림집 1만 세대를 더 짓기로 했다.', '2022-04-20')[0]?.aboutDate, '2022')
})

test('a span whose end would lie before its beginning is none; its two times are read each for itself', () => {
  const [odd] = read('2023년부터 올 상반기까지 울타리가 새로 설치됐다.', '2020-07-01')
  assert.equal(odd?.aboutDate, '2020-01/2020-06')
  const [even] = read('2019년부터 올 상반기까지 울타리가 새로 설치됐다.', '2020-07-01')
  assert.equal(even?.aboutDate, '2019/2020-06')
})

test('today and yesterday after the speaker are the days of telling', () => {
  const [told] = read('통일부는 어제 북한이 댐을 방류했다고 밝혔다.')
  assert.deepEqual([told?.toldOn, told?.aboutDate], ['2017-12-17', null])
  const [reported] = read('조선중앙통신은 오늘 찬성률이 99.91%였다고 보도했다.')
  assert.deepEqual([reported?.toldOn, reported?.aboutDate], ['2017-12-18', null])
})

test('lines of a broadcast and of a comment box are no claims', () => {
  for (const line of [
    '댓글은 로그인 후 남길 수 있습니다.',
    '새벽북방송은 매일 밤 11시 단파로 들으실 수 있습니다.',
    '취재기자가 들여다봤습니다.',
    'TV두루 북한팀이었습니다.',
    'Correction, July 18: An earlier version of this story misstated the name of the agency.',
    'We reserve the right to remove abusive comments.',
    'Musan is best known for its iron mine.',
    'The reports come at a delicate moment.',
    'Governments should raise the order in every meeting with Pyongyang.',
    'All were interviewed one by one, and none was paid.',
  ])
    assert.deepEqual(read(line), [], line)
  assert.equal(read('There is no sign that the patrols have been told to stop.')[0]?.attributedTo, 'outlet')
  assert.equal(read('All were interviewed by police officers before they were freed.').length, 1)
  assert.equal(read('Families must raise pigs.').length, 1)
})

test('August last year is last year’s August, every Saturday is no day, and the day denied gives way', () => {
  const about = (text: string): string | null | undefined => read(text, '2021-09-16')[0]?.aboutDate
  assert.equal(about('An order of August last year lets soldiers shoot at anyone near the river.'), '2020-08')
  assert.equal(about('The names are read out at roll call every Saturday.'), null)
  assert.equal(about('Nine people were executed, not on the 1st but on September 4.'), '2021-09-04')
})
