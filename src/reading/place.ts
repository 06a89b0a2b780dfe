import type { Language } from './language.js'
import { compact } from './pattern.js'

const EN_PLACE = compact(
  /\b(?:(?:North|South) )?(?:Ryanggang|Yanggang|Ryang-gang|Hamgyong|Hamgyeong|Hamkyung|Hamkyong|Pyongan|Pyeongan|Phyongan|Jagang|Chagang|Hwanghae|Kangwon|Gangwon)(?:buk-do|nam-do|-do)?(?: [Pp]rovince)?\b|\b[A-Z][a-z]+(?:-[a-z]+)? (?:County|City|District|River|Province|Island|Village|Bridge|Port)\b|\b(?:the )?(?:Tumen|Yalu|Amrok|Amnok|Apnok|Duman|Tuman)(?: [Rr]ivers?)?\b|\b(?:Hyesan|Hoeryong|Hoeryeong|Sinuiju|Musan|Onsong|Namyang|Manpo|Kanggye|Chongjin|Sakju|Rason|Rajin|Pyongyang|Wonsan|Kaesong|Panmunjom|Joint Security Area(?: \(JSA\))?|JSA|Dandong|Tumen City|Changbai|Yanji|Jilin|Liaoning|Ji'?an|Sinpa|Huchang|Kim(?:hyongjik|jongsuk|hyonggwon)(?: County)?|Samjiyon|Taehongdan|Kyongwon|Saebyol|Undok|Uiju|Ryongchon|North Korea|South Korea|China|the South|the North)\b/g,
)
const KO_PLACE =
  /(?:함경북도|함경남도|량강도|양강도|자강도|평안북도|평안남도|황해북도|황해남도|강원도|함북|함남|평북|평남|압록강|두만강|혜산|회령|신의주|무산|온성|남양|만포|강계|청진|삭주|라선|나선|나진|평양|원산|개성|판문점|공동경비구역|단둥|창바이|옌지|투먼|지안|신파|후창|김정숙군|김형직군|삼지연|대홍단|경원|새별|은덕|의주|룡천|용천|북한|중국|남한|한국)(?:시|군|구|읍|리|도)?(?:\([^)]{1,10}\))?|(?<![가-힣])[가-힣]{2,4}(?:시|군|읍|리|노동자구)(?=에서|에|의|으로| |,)|(?:강가|국경연선|국경지대|국경 마을|앞바다|부두|완충지대|서해|동해)/g

/** Place names as printed, each once, in order; the gazetteer decides later what they are. */
export const placesIn = (claim: string, language: Language): readonly string[] => {
  const pattern = language === 'ko' ? KO_PLACE : EN_PLACE
  return [...new Set(claim.match(pattern) ?? [])].slice(0, 12)
}
