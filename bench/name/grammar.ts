import { ONSETS } from '../../src/names/sound/syllable.js'

/** Spellings of one letter with a cost each, 0 the standard ones: what the learning of costs begins from. */
type Spellings = Readonly<Record<string, number>>

const read = (line: string): Spellings =>
  Object.fromEntries(
    line.split(' ').map((part) => {
      const [text = '', cost = '0'] = part.split(':')
      return [text === '-' ? '' : text, Number(cost)]
    }),
  )

const INITIAL: Readonly<Record<string, string>> = {
  ㄱ: 'k g kh:.2 gh:.2 kk:.35 c:.35 q:.5 ky:.5',
  ㄲ: 'kk gg k:.1 g:.15',
  ㄴ: 'n r:.25 l:.4 nn:.3',
  ㄷ: 't d th:.25 dh:.4 tt:.35',
  ㄸ: 'tt dd t:.1 d:.15',
  ㄹ: 'r l n:.1 ll:.3 rh:.3',
  ㅁ: 'm',
  ㅂ: 'p b v:.4 ph:.3 pp:.35',
  ㅃ: 'pp bb p:.1 b:.15',
  ㅅ: 's sh:.15 ss:.3',
  ㅆ: 'ss s:.05 sh:.2',
  ㅇ: '- ',
  ㅈ: 'ch j z:.25 c:.3 dj:.3 jj:.35 g:.5',
  ㅉ: 'jj tch j:.1 ch:.1 cch:.3',
  ㅊ: 'ch chh:.1 j:.35 c:.3 tch:.3 ts:.4',
  ㅋ: 'k kh kk:.3 c:.3 g:.35',
  ㅌ: 't th d:.35',
  ㅍ: 'p ph f:.25 b:.35',
  ㅎ: 'h -:.45 hh:.5',
}
const FRONT: Readonly<Record<string, string>> = {
  ...INITIAL,
  ㄹ: 'r l y:.12 n:.12 -:.1 rh:.2 ry:.3 ll:.4',
  ㄴ: 'n -:.12 y:.2 r:.3',
  ㅇ: '- y:.1 r:.12 l:.12 n:.2 rh:.3',
  ㅅ: 's sh ss:.3',
  ㅆ: 'ss s:.05 sh:.1',
  ㅎ: 'h s:.4 -:.45 sh:.4',
}
const LENIS: Readonly<Record<string, string>> = {
  ㄱ: 'g k kk:.2 gg:.3 gh:.3 c:.4 kh:.4 -:.6',
  ㄷ: 'd t tt:.2 dd:.3 th:.4',
  ㅂ: 'b p pp:.2 bb:.3 v:.3 ph:.4',
  ㅈ: 'j ch jj:.2 tch:.3 z:.25 c:.3 g:.5',
  ㅎ: 'h -:.2',
  ㄹ: 'r l ll:.15 n:.2 rr:.3 nr:.4',
  ㄴ: 'n r:.4 nn:.3 l:.4',
  ㅅ: 's sh:.15 ss:.15',
  ㅇ: '- y:.3 r:.35 n:.35 ng:.45',
}
const LENIS_FRONT: Readonly<Record<string, string>> = {
  ㅅ: 's sh ss:.2',
  ㅆ: 'ss s sh:.1',
  ㅇ: '- y:.2 r:.2 l:.3 n:.25',
  ㄹ: 'r l y:.3 ll:.15 n:.2 -:.3 rr:.3',
  ㄴ: 'n r:.3 -:.3 nn:.3 l:.4',
}
const CODA: Readonly<Record<string, string>> = {
  ㄱ: 'k g c:.3 ck:.3 kk:.35 gg:.4 q:.5 ng:.35 -:.6',
  ㄴ: 'n nn:.4 l:.5 m:.5',
  ㄷ: 't d s:.3 ch:.4 j:.4 n:.4 h:.4',
  ㅅ: 't s d:.3 ss:.3 n:.3 -:.5 j:.5 tch:.5 k:.5 p:.5',
  ㄹ: 'l r ll:.3 rl:.4 n:.5',
  ㅁ: 'm mm:.4 n:.5',
  ㅂ: 'p b pp:.35 m:.35 bp:.5',
  ㅇ: 'ng n:.35 g:.5',
  ㄺ: 'k l:.2 lg lk g r:.4',
  ㄼ: 'l p:.2 lb lp b:.2',
}
const VOWEL: Readonly<Record<string, string>> = {
  ㅏ: 'a ah:.15 ar:.15 aa:.35 u:.35 o:.5',
  ㅐ: 'ae ai ay:.1 e:.15 a:.3 aeh:.4 ea:.3 i:.5',
  ㅑ: 'ya ia:.2 a:.4 yah:.3',
  ㅒ: 'yae ye:.15 yai:.2',
  ㅓ: 'eo o u:.12 uh:.15 ur:.15 ou:.2 eu:.3 e:.25 eoh:.4 oe:.4 au:.4 a:.4 oh:.4 aw:.4 er:.3 or:.3 ua:.5 oo:.5 eou:.4',
  ㅔ: 'e ey:.25 ei:.2 eh:.3 ae:.25 ay:.3 i:.4',
  ㅕ: 'yeo yo you:.1 yu:.12 ye:.2 yuh:.3 eo:.3 o:.3 you:.2 yeu:.3 iu:.4 io:.3 yau:.4 youn:.6 ya:.4 e:.4 u:.4 yoe:.4 eyo:.5',
  ㅖ: 'ye e:.15 ie:.3 yeh:.3 yae:.3 yei:.3',
  ㅗ: 'o oh:.15 oo:.3 ou:.3 u:.35 eo:.4 aw:.5 ow:.4 oe:.5',
  ㅘ: 'wa oa:.15 ua:.2 hwa:.5 a:.4 ora:.5',
  ㅙ: 'wae oae:.2 wai:.1 we:.15 oai:.3 uae:.3',
  ㅚ: 'oe oi:.08 we:.12 oy:.2 wae:.15 uoe:.4 oei:.3 wi:.4 woe:.3 e:.4 o:.4',
  ㅛ: 'yo io:.3 o:.3 yoo:.3 yu:.35 you:.3 eo:.5',
  ㅜ: 'u oo:.05 woo:.2 ou:.12 wu:.2 uu:.35 o:.35 eu:.4 w:.4 ow:.5',
  ㅝ: 'wo weo uo:.2 won:.6 ueo:.3 wu:.3 weon:.6 o:.35 ou:.3 woo:.4 ow:.5',
  ㅞ: 'we ue:.2 wei:.3',
  ㅟ: 'wi ui:.1 wee:.15 uy:.3 u:.4 i:.4 oui:.3 we:.4 uie:.4 hui:.6',
  ㅠ: 'yu yoo:.08 you:.15 yuh:.4 u:.3 iu:.3 ryu:.6 ew:.4 ue:.4',
  ㅡ: 'eu u:.05 oo:.3 e:.3 ue:.3 o:.3 i:.3 ou:.35 uh:.4 yu:.4 eo:.4 ui:.5 wu:.5',
  ㅢ: 'ui eui:.03 i:.1 ee:.15 e:.2 yi:.3 uy:.3 uie:.4 hee:.6 wi:.4 y:.4 eu:.3 u:.4',
  ㅣ: 'i ee:.03 y:.15 ie:.3 yi:.3 ii:.35 ea:.4 ey:.4 e:.4 ih:.4 ui:.4 yee:.4 eui:.5',
}
/** Vowels of a syllable that begins with none: the glide is written more often. */
const BARE: Readonly<Record<string, string>> = {
  ...VOWEL,
  ㅜ: 'u woo:.05 oo:.1 wu:.1 ou:.15 wo:.35 w:.4 uh:.4 o:.35 woou:.5',
  ㅣ: 'i yi:.05 ee:.05 yee:.2 y:.15 ie:.3 e:.3 ih:.4 eui:.5 ey:.5',
  ㅓ: 'eo o u:.1 uh:.12 eou:.3 e:.3 ur:.2 ou:.3 au:.4 a:.4 er:.3 eu:.3 oh:.4',
  ㅡ: 'eu u:.05 e:.3 i:.4 ue:.3 yu:.4 o:.3 oo:.3 uh:.4',
  ㅢ: 'ui eui:.03 i:.15 yi:.2 e:.2 ee:.2 euy:.3',
  ㅕ: 'yeo yo you:.08 yu:.1 ye:.2 yeou:.3 yuh:.3 eo:.4 o:.4 yeu:.3 yau:.4 ya:.4 yoe:.4',
}

const RULES: Readonly<Record<string, string>> = {
  'liaison-o': 'written carried',
  'liaison-s': 'written carried',
  'liaison-ng': 'written',
  'liaison-front-o': 'written carried n-added:.3 palatal:.3',
  'liaison-front-s': 'written carried n-added:.3',
  'liaison-front-ng': 'written n-added:.3',
  'stop-nasal': 'written nasal',
  'stop-l': 'written nasal-n nasal-l plain-n:.2',
  'nasal-l': 'written n',
  'n-l': 'written ll nn:.1',
  'l-n': 'written ll',
  'stop-h': 'written aspirated:.1',
  'h-stop': 'written:.2 aspirated',
  same: 'written single:.2',
}

/** What becomes of a place's ending: spelt, spelt in an odd way or in English, left off, or another one in its place. */
const ENDING: Readonly<Record<string, string>> = {
  '-': 'kept other:.4',
  '?': 'kept said:.3 dropped:.3 other:.5',
  ...Object.fromEntries(
    [...Array.from('도시군구읍면동리강산령봉골촌역로'), '로동자구', '구역', '반도', '해수욕장'].map((ending) => [
      ending,
      'kept said:.3 dropped:.3 other:.5',
    ]),
  ),
}
const SPELT = '도:.1 시:.1 군:.1 구:.1 구역:.2 로동자구:.1 읍 면:.1 동 리 강:.1 산:.1 령:.2 봉:.2 골 촌 역:.1 호:.2'

/** Every group of choices with its guide costs. `S` before a group stands for the family name's syllable. */
export const grammar = (): ReadonlyMap<string, Spellings> => {
  const groups = new Map<string, Spellings>()
  for (const mark of ['', 'S']) {
    for (const onset of ONSETS) {
      groups.set(`${mark}I${onset}`, read(INITIAL[onset] ?? ''))
      groups.set(`${mark}J${onset}`, read(FRONT[onset] ?? ''))
    }
    for (const vowel of Object.keys(VOWEL)) {
      groups.set(`${mark}V${vowel}`, read(VOWEL[vowel] ?? ''))
      groups.set(`${mark}W${vowel}`, read(BARE[vowel] ?? ''))
    }
  }
  // `G` stands before what lies between a family name and a given name.
  for (const mark of ['', 'G'])
    for (const after of 'vnlo')
      for (const onset of ONSETS) {
        const plain = LENIS[onset] ?? INITIAL[onset] ?? ''
        groups.set(`${mark}${after}${onset}`, read(plain))
        groups.set(`${mark}${after}+${onset}`, read(LENIS_FRONT[onset] ?? plain))
      }
  for (const [coda, line] of Object.entries(CODA)) {
    groups.set(`C${coda}`, read(line))
    groups.set(`F${coda}`, read(line))
  }
  for (const mark of ['', 'G'])
    for (const [rule, line] of Object.entries(RULES)) groups.set(`${mark}${rule}`, read(line))
  for (const [ending, line] of Object.entries(ENDING)) groups.set(`E${ending}`, read(line))
  groups.set('Q', read(SPELT))
  return groups
}
