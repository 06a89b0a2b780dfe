import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedIn } from '../../src/intake/dateline.js'

const BODY = '함경북도 소식통은 16일 국경에서 총성이 들렸다고 전했다.\n\n주민들은 강가에 나가지 못한다고 했다.'

test('a line that names the publication gives its day, in either language, at the head or the foot', () => {
  const days = {
    '입력 2021.03.18 10:22  김기자 기자': '2021-03-18',
    '기사입력 2021-03-18 오전 10:22:11': '2021-03-18',
    '승인 : 2021. 3. 8. 10:22 | 수정 2021. 3. 9.': '2021-03-08',
    '발행일: 2021년 3월 18일 (목)': '2021-03-18',
    '[등록 2021/03/18 10:22]': '2021-03-18',
    'Published March 18, 2021': '2021-03-18',
    'First published: 8 Mar 2021, 10:22 a.m.': '2021-03-08',
    'Posted on Thursday, Mar. 18th, 2021': '2021-03-18',
    'Date: 2021-03-18': '2021-03-18',
  }
  for (const [line, day] of Object.entries(days)) {
    assert.deepEqual(publishedIn(`국경에서 총성\n\n${line}\n\n${BODY}`)?.day, day, line)
    assert.deepEqual(publishedIn(`국경에서 총성\n\n${`${BODY}\n`.repeat(20)}\n${line}\n`)?.day, day, line)
  }
  assert.equal(publishedIn('A title\nPublished   March 18, 2021 by A Name\nText.')?.printed, 'Published March 18, 2021')
  assert.equal(publishedIn('A title\nBy A Name | March 18, 2021\nText.')?.printed, 'March 18, 2021')
})

test('a day that stands alone under the title is the day of publication; a label goes before it', () => {
  const lines = ['2021-03-18', '2021년 3월 18일 목요일', 'Thursday, March 18, 2021 10:22 KST', '18 March 2021']
  for (const line of [...lines, 'By A Reporter | Mar 18, 2021', '(2021.03.18)'])
    assert.equal(publishedIn(`Shots at the river\n${line}\n${BODY}`)?.day, '2021-03-18', line)
  assert.equal(publishedIn(`제목\n2021.03.19\n입력 2021.03.18\n${BODY}`)?.day, '2021-03-18')
})

test('days within sentences, of a change, that do not exist or lie deep in the text are not taken', () => {
  const lines = [
    '2021년 3월 18일 회령에서 총성이 들렸다고 소식통이 전했다.',
    'On March 18, 2021 guards fired at two people.',
    '수정 2021.03.18 10:22',
    'Updated March 18, 2021',
    '입력 2021.02.30',
    '03/18/2021',
    '입력 03.18 10:22',
    '등록 2021.03.180',
    `발행 2021.03.18 ${'가'.repeat(120)}`,
  ]
  for (const line of lines) assert.equal(publishedIn(`국경에서 총성\n\n${line}\n\n${BODY}`), null, line)
  assert.equal(publishedIn(`제목\n${`${BODY}\n`.repeat(20)}2021-03-18\n${`${BODY}\n`.repeat(20)}`), null)
  assert.equal(publishedIn(''), null)
})
