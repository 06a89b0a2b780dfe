import { compact } from '../pattern.js'

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
export const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'

/** Times that give no date. */
export const VAGUE = compact(
  /\b(?:[Pp]reviously|[Uu]ntil now|[Ss]o far|[Rr]ecently|[Uu]p to now|[Tt]o date|[Ff]ormerly|[Ii]n the past|[Uu]sed to|[Ll]ately|[Cc]urrently|[Ee]arlier|[Nn]owadays|[Tt]hese days|[Tt]his time|[Ss]ince then|(?<!\b(?:at|even|than|only|just|for|out) )[Oo]nce(?! (?:the|they|he|she|it|a|and|but|in|into|at|with|or|to|every|again|more)\b|[.,;]|$)|(?<!\b[Ff]rom )[Nn]ow|[Bb]efore(?! (?:(?:dark|sunrise|sunset|nightfall|noon|midnight|light)\b|(?:they|he|she|it|we|any\w*) |(?:(?:an?|the|his|her|their|its|our) )?(?:\w+ )?(?:judges?|courts?|crowds?|tribunals?|committees?|cameras?|squads?|audiences?|assembly|meeting|classmates|neighbors|colleagues|workers|residents|eyes)\b))|[Ii]n the (?:days|weeks|months|years) (?:that followed|afterwards?|(?:before|after)(?! the| that))|[Ii]n the following (?:days|weeks|months|years)|(?<!, )since|since(?= (?:then|been)\b))\b/g,
)

/** The text looks ahead of its own day. */
export const AHEAD = compact(
  /\b(?:expects? [\w ]{0,30}?to|expected (?:to|in|on|by|at|next)|hopes? to|(?:by|before|no later than) (?:the (?:end|beginning|middle|start) of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|the \d)(?!.*\bha[ds]\b)|must|(?:told|ordered|instructed|required|obliged|supposed|ha(?:s|ve)) to (?!have\b)|will|is to|are to|was to|were to|would (?:come|take|begin|start|enter|go on|last|continue|remain|run|end|reopen|resume|be \w+ed)|going to|upcoming|(?:takes?|to take) place (?:on|in|at)|(?:is|are) (?:likely|expected|certain) to|due to|set (?:to|for)|scheduled|plans? to|planned|starting|(?:comes?|goes|go|enters?) into (?:force|effect)|takes? effect|applies from|runs? from|may (?:not )?[a-z]+ (?:[a-z]+ ){0,4}?(?:from|between|after) [A-Z]\w*|expires?|runs? until|upcoming|(?:ends?|begins?|starts?|opens?|closes?|resumes?|falls?|lapses?|runs? out) (?:on|in|at the))\b/i,
)

/** What is said to be sure to come: a month that is over this year is next year's. */
export const TO_COME = compact(
  /\b(?:will(?! have)|(?:is|are) (?:to|due|set|scheduled|planned)\b|(?:is|are) expected|plans? to|going to|upcoming)\b/,
)

/** Words of which every rule needs one, and every feast. */
export const TIMELY = new RegExp(
  `\\d|${MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.|${DAYS}|year|month|week|days?\\b|yesterday|tomorrow|night|morning|evening|afternoon|at th|lasts|lasted|duration|hours?\\b|minutes|then\\b|ties\\b|since|spring|summer|autumn|fall|winter`,
  'i',
)
export const FESTIVE =
  /\b(?:[Dd]ay|anniversary|Dano|Chuseok|Harvest|holiday|Seollal|Lunar|Daeboreum|birthday|Christmas|Eve)\b/

/** Numbers as words, and what counts as one. */
export const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  couple: 2,
}

/** That nobody did it holds for all the time since. */
export const NOBODY = compact(
  /^Not (?:one|a single)\b|(?:사람|이|자|집|군인|주민)(?:은|는|이|가|도)? (?:아직 |단 )?(?:한 명도 |하나도 |아무도 )?없(?:었|다|음)/,
)

/** `첫 주에만`: a span of its own. */
export const FIRST_SPAN = /^첫(?:째)? ?(?:주|달|날|사흘|해)(?:에만|에|부터|만에| 동안)/

/** `매일 아침`: what is done day by day has no day of its own. */
export const CUSTOM = /(?<![가-힣])(?:매일|날마다|매번|매주|매달|밤마다|항상|으레)(?![가-힣]{3})/

export const DURATION = compact(
  /\bfor (?:more than |about |over |nearly )?(?:\w+|\d+) (?:days|weeks)\b|(?:하루|이틀|사흘|나흘|닷새|엿새|이레|열흘|보름|(?:한|두|세|석|일|이|삼) ?주일?|한 ?달|두 ?달|\d+ ?(?:일|주일?))(?:이나|간|동안| 동안| 넘게| 가까이| 내내|(?:이|을)? ?(?:지나도록|지나도|넘도록))/,
)
