import { type Day, daysAfter, isoDay } from './calendar.js'
import type { Dating, Frame } from './date.js'
import { festivalsIn } from './holiday.js'
import { hourly } from './hour.js'
import { DAYCOUNT, dayCount } from './interval.js'
import { compact } from '../pattern.js'

/** `당 창건일(10일)을 하루 앞두고`. */
const EVE = compact(`^ ?(?:\\([^)]*\\))?(?:을|를) ${DAYCOUNT} ?(?:앞두고|앞둔)`)
const DAYS_FROM = compact(
  `^(?: ?\\([^)]*\\))?(?:(?:을|를|이|가)? ?(?:쇠고도?|쇤 ?지|지내고도?|보내고도?|지나고도?|지나서도?|지난 ?지))? ?${DAYCOUNT} ?(전|뒤|후|만에)`,
)
/** `추석 무렵`, `설이 다 돼서야`: about that day. */
const ABOUT = /^ ?(?:\([^)]*\) ?)?(?:무렵|즈음|쯤|께|(?:이|가)? ?다 ?(?:되어서|돼서|되어|돼))/

/** Times told by a feast in Korean: its day, its eve, so many days before or after; `앞두고` and `맞아` tell none. */
export const koreanFeasts = (text: string, anchor: Day, frame: Frame): readonly Dating[] => {
  const found: Dating[] = []
  for (const feast of festivalsIn(text, anchor, frame.ahead, false, frame)) {
    const after = text.slice(feast.end, feast.end + 16)
    const eve = EVE.exec(text.slice(feast.end, feast.end + 30))
    if (eve) {
      found.push({
        start: feast.start,
        end: feast.end + eve[0].length,
        edtf: isoDay(daysAfter(feast.day, -dayCount(eve[1]!))),
        derived: true,
      })
      continue
    }
    if (
      /^ ?(?:\([^)]*\))?(?:을|를|이|가)? ?(?:낀 |끼어 있|앞두고|맞아|맞이|기념|계기로|즈음|(?:\S+ )?앞둔|전후)|^ ?(?:맞이|기념|선물|행사(?! ?(?:때|날|당일|장에서|에서))|경축|명절공급)/.test(
        after,
      )
    ) {
      const dated = /^ ?\([^)]*\d[^)]*\)/.exec(text.slice(feast.end))
      if (dated) found.push({ start: feast.start, end: feast.end + dated[0].length, edtf: null, derived: false })
      continue
    }
    const near = DAYS_FROM.exec(text.slice(feast.end, feast.end + 40))
    if (near) {
      const shift = dayCount(near[1]!) * (near[2] === '전' ? -1 : 1)
      found.push({
        start: feast.start,
        end: feast.end + near[0].length,
        edtf: isoDay(daysAfter(feast.day, shift)),
        derived: true,
      })
      continue
    }
    const gloss = /^ ?\((?:음력 ?)?[^)]{0,14}\)/.exec(text.slice(feast.end))
    found.push(
      hourly(
        {
          start: feast.start,
          end: feast.end + (gloss?.[0].length ?? 0),
          edtf: `${isoDay(feast.day)}${ABOUT.test(after) ? '~' : ''}`,
          derived: false,
        },
        text,
      ),
    )
  }
  return found
}
