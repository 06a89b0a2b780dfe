import { PAST } from './tense.js'
import { compact } from '../pattern.js'

/** Stems that close in 이 and are no copula: 보입니다 is 보인다, 것입니다 is 것이다. */
const IN_I = /(?:보|쓰|줄|들|높|모|쌓|섞|붙|먹|죽|속|움직|기울|덮|깎|놓|벌|선보|끼|녹|숙|깃들|반짝|출렁)$/
const SPOKEN = compact(`(?<=[${PAST}있없겠])(?:어요|거든요|죠|지요)`, 'g')
const FINAL_BIEUP = 17
const FINAL_NIEUN = 4

/** Polite endings of broadcasts and speech in the plain style of print: 나옵니다 is 나온다, 없습니다 is 없다. */
export const plainStyle = (text: string): string =>
  /[요다]/.test(text.slice(-40)) && /니다|[어아해예에]요|거든/.test(text)
    ? text
        .replace(/입니다/g, (_all, at: number, whole: string) =>
          IN_I.test(whole.slice(Math.max(0, at - 4), at)) ? '인다' : '이다',
        )
        .replace(/(?<=[가-힣])습니다/g, (_all, at: number, whole: string) =>
          /[않]$/.test(whole.slice(at - 1, at)) ? '는다' : '다',
        )
        .replace(/([가-힣])니다/g, (all, syllable: string) => {
          const code = syllable.charCodeAt(0) - 0xac00
          return code % 28 === FINAL_BIEUP ? `${String.fromCharCode(0xac00 + code - FINAL_BIEUP + FINAL_NIEUN)}다` : all
        })
        .replace(SPOKEN, '다')
        .replace(/(?:이에|예)요/g, '이다')
        .replace(/해요/g, '한다')
        .replace(/돼요/g, '된다')
    : text
