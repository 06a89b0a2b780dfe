/**
 * How characters of names are read in Korean, those of persons and places that are met often; written down from general
 * knowledge. Readings are the full ones (리, 류, 녀): what the South drops at the head of a word is for the comparison of
 * Hangul to see.
 */
const READINGS = `
가家加可佳嘉街賈柯 각各角珏 간間干簡 갈葛 감甘監 갑甲鴨 강江姜康剛強强綱講鋼岡 개開蓋价 거巨居車 건建健乾 걸杰傑 검儉 격格 견堅見甄
경京景慶敬經卿庚炅耕鏡璟瓊頃 계桂溪界季啓契 고高古固庫故 곡谷曲 곤坤昆 공公孔工功恭 과果科郭 곽郭 관寬官館關冠觀管 광光廣匡鑛 교敎橋校喬 구九具邱丘求龜區邱球
국國菊鞠 군軍君郡 궁宮弓 권權卷 귀貴龜 규奎圭揆珪規 균均鈞筠 극克極 근根槿謹近 금金錦琴今 긍兢 기基奇箕起氣旗琪淇騏麒 길吉 김金
나那 낙洛 난蘭 남南男楠 내乃內奈 녀女 년年 념念 노盧魯 농農 능能 니尼 다多茶 단端丹段 달達 담潭 당唐堂 대大代臺垈台 덕德悳 도道島都度圖陶到桃 독獨 돈敦惇 동東銅洞同董童棟
두斗豆杜頭 득得 등登騰鄧 라羅 락洛樂 란蘭 랑浪朗 래來萊 량梁良亮兩凉 려呂麗驪黎 력力 련連蓮延 렬烈 렴廉 령嶺靈令玲 례禮 로路老盧蘆露鷺魯 록祿綠錄 론論 롱龍 료遼 룡龍 루樓 류柳劉流留 륙六陸 륜倫 률律栗 륭隆 름林 릉陵 리李里利理離 린麟隣璘 림林臨 립立
마馬麻 막幕 만萬滿晩灣 말末 매梅 맹孟 면面勉 명明鳴命名 모毛牟募 목木睦 몽夢 묘妙 무武茂戊無舞 묵默 문文門汶聞 물勿 미美米未 민民敏旻珉閔玟 밀密
박朴博 반半班潘磐 발發渤 방方房邦防龐 배裵裴培白 백白百柏 번繁 범範范凡 법法 벽碧 변邊卞 별別 병秉炳丙兵柄 보寶甫普保輔步 복福卜 본本 봉鳳奉峰蓬 부富夫府釜 북北 분分 불佛 비非比飛費 빈彬斌賓
사史四舍沙社司師士泗 삭朔 산山 삼三參 상尙相商上祥常 새塞 생生 서西徐瑞書署舒 석石錫碩奭昔 선善宣先仙璿鮮船 설薛雪設 섭燮涉 성成性星聖城盛誠晟 세世細洗 소蘇小素所昭沼 속束 손孫遜 송松宋 쇠釗 수水秀洙壽守銖樹修首受 숙淑肅 순順舜淳純醇 술述 숭崇 슬瑟 습習 승承勝昇升丞 시時始柴市施 식植湜軾 신新申信辛愼神 실實 심沈心深 십十
아雅亞牙 악岳 안安案雁 암岩巖 압鴨 앙昻 애愛 야野 약若 양陽楊洋襄養 어魚漁 억億 언彦 엄嚴 여汝余如 역驛 연延淵燕連蓮 열悅 염廉 엽葉燁 영永英榮泳映迎嬰寧瑛營 예芮藝禮 오五吳午梧 옥玉沃 온溫穩 옹翁邕甕 와瓦 완完 왕王旺 외外 요堯 용龍勇用容鎔 우禹友宇雨佑祐右牛 욱旭郁煜昱 운雲運雲芸 울蔚 웅雄熊 원元原遠源院園 월月越 위魏位渭威 유兪有裕維惟庾 육六育 윤尹允潤胤倫 율律 융隆 은銀殷恩 을乙 음陰 응應 의義宜毅儀 이二伊以怡 익益翼 인仁寅印麟 일一日逸鎰 임任
자子慈 작作 잠潛 장張章長將場莊蔣壯樟 재在宰才載材齋 저渚 적積赤 전全田錢前傳 절節 점点點 정鄭丁正貞靜定政廷程禎井亭晶 제濟諸帝堤 조趙曺曹朝祖造照 종鍾宗種鐘從 좌左 주朱周州柱主舟珠 죽竹 준俊準峻濬埈 중中重仲 지智池地志芝之 직直稷 진鎭眞進珍震陳秦晋津辰 집集 징澄
차車次 찬贊燦瓚 창昌倉蒼滄彰 채蔡采彩 책冊 처處 척尺拓 천千天川泉 철哲鐵喆澈 첨僉 청淸靑 체體 초草楚 촌村 총總 최崔 추秋鄒 축丑 춘春 충忠沖 취翠 치致治峙 칠七漆
칭稱 쾌快 타打 탁卓 탄灘炭 탐耽 태泰太台兌 택澤宅 토土兎 통通統 파坡波 판板判 팔八 패浿 팽彭 편片扁 평平坪 포浦鋪布 표表豹 품品 풍風豊楓 필弼必 하河夏下霞 학學鶴 한韓漢翰 함咸 합合 항恒港亢 해海解亥 행行幸杏 향香向鄕 허許 혁赫爀革 현賢玄鉉炫縣 협峽 형亨衡馨 혜惠慧 호浩鎬虎湖昊戶 홍洪弘紅泓 화和花華化禾 환煥桓歡 황黃皇 회會淮檜 횡橫 효孝曉 후厚後 훈勳薰勛訓 휘輝徽 휴休 흑黑 흠欽 흥興 희熙喜姬希嬉
`

const readings = new Map<string, string[]>()
for (const [reading = '', ...characters] of READINGS.trim()
  .split(/\s+/)
  .map((line) => Array.from(line)))
  for (const character of characters) {
    const held = readings.get(character) ?? []
    if (!held.includes(reading)) readings.set(character, [...held, reading])
  }

const HANJA = /^[\u3400-\u9fff\s·]+$/u
const MOST = 8

/** Whether a name is written in characters alone. */
export const isHanja = (text: string): boolean => HANJA.test(text.normalize('NFKC')) && /[\u3400-\u9fff]/u.test(text)

/** How a name in characters may be read in Hangul, at most eight ways; none where a character is not among ours. */
export const readingsOfHanja = (text: string): readonly string[] => {
  if (!isHanja(text)) return []
  let ways: readonly string[] = ['']
  // Some characters of names have a place of their own in Unicode for each reading; they are one.
  for (const character of text.normalize('NFKC').replace(/[\s·]/gu, '')) {
    const ones = readings.get(character)
    if (!ones) return []
    ways = ways.flatMap((way) => ones.map((one) => way + one)).slice(0, MOST)
  }
  return ways
}
