/** Ways in which each letter of Hangul is written in Latin: the systems of North and South, McCune–Reischauer, and the press. */
const ONSETS = [
  'kk?|gg?|c',
  'kk|gg?|k',
  'n|l|r|y?',
  't|d',
  'tt|dd|t|d',
  'r|rh|l|n|y?',
  'm',
  'p|b|v',
  'pp|bb|p|b',
  's|sh',
  'ss|s',
  'y?',
  'j|ch|c|dj|z',
  'jj|tch|cch|j|ch',
  'ch|c|chh|tch',
  'k|kh',
  't|th',
  'p|ph|f',
  'h|',
]
const VOWELS = [
  'a|ah',
  'ae|ai|e|ay',
  'ya|ia|yah',
  'yae|ye',
  'eo|o|u|uh|e|ou|au',
  'e|ey|eh|ei',
  'yeo|yo|yu|you|ye|yuh|eo|o|yeu',
  'ye|e|yei',
  'o|oh|u',
  'wa|oa',
  'wae|oae|wai|we',
  'oe|oi|we|oy',
  'yo|yoh|io',
  'u|oo|ou|w|woo|wu',
  'wo|weo|uo|woe|wu',
  'we|ue|wei',
  'wi|ui|wee|uy',
  'yu|yoo|you|u|iu',
  'eu|u|oo|e|ui|uh',
  'ui|eui|i|yi|uy|e|ee',
  'i|ee|yi|ih|ea',
]
const CODAS = [
  '',
  'k|g|kk|ng|c|ck',
  'k|kk|g|ng',
  'k|ks|ng',
  'n|l|nn',
  'n|nj|nt',
  'n|nh',
  't|d|n|j',
  'l|r|ll|n|ul|lh',
  'k|l|lk|ng|lg|r',
  'm|l|lm|lm',
  'l|p|lb|lp',
  'l|ls',
  'l|lt',
  'p|l|lp',
  'l|lh|r',
  'm',
  'p|b|m|bb|pp',
  'p|ps|m',
  't|s|d|n|ss|sh',
  't|ss|s|n|d',
  'ng|n|nk|ngg',
  't|j|n|d|ch',
  't|ch|n',
  'k|g|ng|kh',
  't|d|n|ch|th',
  'p|m|b|ph',
  't|h|n|',
]
/** Family names that are written as no system has them. */
const FAMILIES: Readonly<Record<string, string>> = {
  이: 'yi|lee|rhee|ree|ri|li|i|yee|leigh|rii|reh?',
  리: 'yi|lee|rhee|ree|ri|li|i|yee|rii',
  박: 'park|pak|bak|bark|pahk|back|paek',
  최: 'choi|choe|choy|chey|chwe|choie|tchoi',
  정: 'jung|jeong|chung|chong|jong|cheong|joung|jeung|chyong',
  조: 'jo|cho|joe|chough|joh',
  강: 'kang|gang|khang|kahng',
  임: 'lim|im|rim|yim|ihm|leem|rhim',
  림: 'lim|im|rim|yim|leem|rhim',
  노: 'noh?|roh?|lo|rho',
  로: 'noh?|roh?|lo|rho',
  유: 'yoo|yu|ryu|you|yoh|lyu|ryoo|lew|liu',
  류: 'yoo|yu|ryu|you|lyu|ryoo|lew|liu',
  오: 'oh?|o',
  우: 'woo|u|wu|oo',
  구: 'koo|ku|gu|goo|kuh?',
  신: 'shin|sin|sheen|shinn',
  심: 'shim|sim|sheem',
  여: 'yeo|ryo|yuh|yo|ryeo',
  려: 'yeo|ryo|yuh|yo|ryeo',
  안: 'ahn|an|ann',
  문: 'moon|mun|mohn',
  윤: 'yoon|yun|youn|yune',
  백: 'baek|paek|paik|back|baik|pack|beck',
  권: 'kwon|gwon|kwun|kwan',
  허: 'heo|hur|huh|ho|her|hu',
  주: 'joo|ju|chu|choo',
  배: 'bae|pae|bai|pai|bay',
  석: 'seok|suk|sok|sug|seog',
}

const SYLLABLE = /^[가-힣]$/u

const syllable = (letter: string): string => {
  const at = (letter.codePointAt(0) ?? 0) - 0xac00
  const [onset = '', vowel = '', coda = ''] = [
    ONSETS[Math.floor(at / 588)],
    VOWELS[Math.floor((at % 588) / 28)],
    CODAS[at % 28],
  ]
  return `(?:${onset})(?:${vowel})${coda === '' ? '' : `(?:${coda})`}`
}

const GAP = "[\\s'’.,_·-]{0,3}"

const phrase = (letters: readonly string[], isFamily: boolean): string =>
  letters
    .map((letter, index) => {
      const family = isFamily && index === 0 ? FAMILIES[letter] : undefined
      return family ? `(?:${family}|${syllable(letter)})` : syllable(letter)
    })
    .join(GAP)

/**
 * A pattern of the ways in which a Korean name of two to four syllables is written in Latin letters, family name first
 * or last, for text that is folded: small letters without marks. Null for what is no such name.
 */
export const romanPattern = (name: string): RegExp | null => {
  const letters = Array.from(name.normalize('NFC').replace(/\s+/g, ''))
  if (letters.length < 2 || letters.length > 4 || !letters.every((letter) => SYLLABLE.test(letter))) return null
  const whole = phrase(letters, true)
  const [family = '', ...given] = letters
  const turned = given.length === 0 ? [] : [`${phrase(given, false)}[\\s,_-]{1,3}${phrase([family], true)}`]
  return new RegExp(`(?<![a-z])(?:${[whole, ...turned].join('|')})(?![a-z])`, 'g')
}
