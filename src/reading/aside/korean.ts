/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
adjective=-48 adnominalPast=-12 adnominalPast&deedTail=10 aim=-33 allow=-43 allowTail=-82 at-2:가=23 at-2:간=-21
at-2:것=-15 at-2:겨=-18 at-2:고=-46 at-2:과=-19 at-2:기=-16 at-2:긴=10 at-2:까=-9 at-2:나=20 at-2:는=54 at-2:닐=17 at-2:다=-17
at-2:단=11 at-2:달=-34 at-2:대=-10 at-2:더=-14 at-2:데=12 at-2:돼=15 at-2:된=13 at-2:두=25 at-2:득=15 at-2:든=-12 at-2:들=18
at-2:듭=9 at-2:라=-27 at-2:러=-12 at-2:로=-64 at-2:루=-23 at-2:를=14 at-2:만=45 at-2:며=19 at-2:면=-11 at-2:못=-43 at-2:문=-8
at-2:바=-11 at-2:번=-29 at-2:법=8 at-2:볼=19 at-2:빈=12 at-2:서=-28 at-2:섯=-10 at-2:속=10 at-2:수=-9 at-2:시=-14 at-2:식=13
at-2:써=-9 at-2:씩=-11 at-2:아=-8 at-2:안=-21 at-2:야=-48 at-2:어=35 at-2:에=-19 at-2:온=-22 at-2:올=-10 at-2:와=14 at-2:용=13
at-2:워=12 at-2:은=62 at-2:의=20 at-2:이=-8 at-2:인=-19 at-2:일=-25 at-2:장=-18 at-2:저=-11 at-2:져=17 at-2:준=-9 at-2:진=19
at-2:질=-10 at-2:쯤=9 at-2:찍=15 at-2:춰=29 at-2:친=-22 at-2:할=20 at-2:해=9 at-2:혀=8 at-2:히=26 at0:강=61 at0:거=-9 at0:게=22
at0:경=-14 at0:고=15 at0:곧=-17 at0:과=15 at0:관=-15 at0:국=-34 at0:권=-12 at0:그=24 at0:금=11 at0:기=-24 at0:나=13 at0:난=-23
at0:날=-14 at0:내=9 at0:년=-17 at0:눈=19 at0:는=63 at0:니=12 at0:다=54 at0:달=-20 at0:당=-13 at0:덕=-16 at0:던=-20 at0:도=-17
at0:된=-24 at0:두=-24 at0:든=-13 at0:라=14 at0:람=18 at0:런=-23 at0:로=-34 at0:른=26 at0:를=-44 at0:름=12 at0:리=28 at0:린=-8
at0:만=-15 at0:말=18 at0:망=15 at0:면=-12 at0:몇=-13 at0:못=40 at0:물=32 at0:민=-8 at0:밤=-16 at0:밥=25 at0:방=-10 at0:번=15
at0:벽=8 at0:병=16 at0:본=28 at0:부=11 at0:새=-30 at0:서=32 at0:설=-10 at0:시=12 at0:식=-11 at0:에=-30 at0:온=15 at0:와=8
at0:외=-12 at0:우=-24 at0:울=14 at0:원=-9 at0:월=-24 at0:은=76 at0:을=-16 at0:음=11 at0:의=68 at0:이=-13 at0:인=-19 at0:일=-50
at0:재=-15 at0:저=8 at0:적=14 at0:절=-9 at0:제=-29 at0:지=35 at0:직=15 at0:총=13 at0:탄=-11 at0:터=-16 at0:편=10 at0:한=18
at0:해=-19 at0:행=-9 at0:형=-8 at0:화=39 at0:회=19 at1:가=-32 at1:강=10 at1:게=14 at1:경=-11 at1:고=9 at1:곧=12 at1:과=-13
at1:교=-18 at1:그=19 at1:나=24 at1:난=22 at1:낸=-12 at1:너=15 at1:년=-32 at1:늘=20 at1:니=-9 at1:다=64 at1:당=11 at1:더=-21
at1:도=34 at1:된=9 at1:두=-9 at1:뒤=-8 at1:든=23 at1:들=-18 at1:듯=-10 at1:또=28 at1:라=15 at1:람=-9 at1:러=30 at1:려=-10
at1:련=-9 at1:로=-30 at1:루=-17 at1:른=13 at1:를=-33 at1:리=-13 at1:린=8 at1:릴=-9 at1:만=50 at1:말=-17 at1:면=-20 at1:못=-9
at1:무=-8 at1:밤=-17 at1:번=-11 at1:변=11 at1:보=22 at1:부=-11 at1:분=-13 at1:산=20 at1:새=-23 at1:서=14 at1:선=8 at1:속=-14
at1:스=-15 at1:슨=20 at1:시=-8 at1:신=-8 at1:심=17 at1:쓴=16 at1:씩=-10 at1:아=17 at1:야=12 at1:어=-16 at1:에=-18 at1:역=-11
at1:온=-24 at1:용=11 at1:운=11 at1:울=-8 at1:원=-17 at1:월=-12 at1:은=29 at1:을=34 at1:음=-10 at1:의=81 at1:인=22 at1:일=-26
at1:장=-13 at1:저=12 at1:전=-11 at1:제=-16 at1:져=-9 at1:지=-55 at1:진=31 at1:집=-17 at1:째=-28 at1:쯤=-8 at1:차=-10 at1:천=-27
at1:첫=11 at1:친=24 at1:침=9 at1:터=-13 at1:투=10 at1:틀=-9 at1:판=8 at1:한=11 at1:할=14 at1:화=-16 at1:후=-9 at1:흘=-11
at1:힌=14 bareNoun=-89 because=-23 become=-9 bid=-58 bidding=-69 bidding&order=-13 bidding&past=13 bound=8 breach=-48
breacher=-27 by:aimed=-13 by:arrived=-21 by:changed=-10 by:commanded=-33 by:deemed=-27 by:directive=-53
by:exists=-30 by:given=-19 by:happened=-45 by:judged=-42 by:lets=-24 by:order=-26 by:ought=-54 by:penalty=-35
by:punished=-29 by:rule=9 can&if=-20 classRule=20 clock=-36 closes:answer=-13 closes:build=-35 closes:change=-41
closes:close=-42 closes:die=17 closes:exist=-14 closes:feel=8 closes:give=-50 closes:habit=-43 closes:hunger=-41
closes:hurt=-13 closes:judge=-53 closes:move=-19 closes:neg=-58 closes:now=52 closes:office=17 closes:order=25
closes:past=33 closes:pay=-65 closes:people=17 closes:period=-34 closes:price=-28 closes:punish=-24 closes:reward=8
closes:rule=-17 closes:say=24 closes:shoot=-37 closes:take=-26 closes:tell=-57 closes:think=-24 closes:urge=-23
compare=45 copula&aim=-19 course:done=-46 course:none=69 death=-17 deedTail=-68 end:_간다=-9 end:_것=-12 end:_길다=17
end:_난다=30 end:_낸다=-10 end:_냈다=-13 end:_됐다=28 end:_된다=11 end:_많다=-19 end:_말래=-12 end:_멀어=30 end:_모름=-9 end:_받다=11
end:_본다=-15 end:_봤다=14 end:_선다=-11 end:_섰다=-17 end:_싶다=18 end:_온다=10 end:_왔다=9 end:_있음=-10 end:_잔다=-9 end:_죽은=12
end:_준다=-16 end:_줬다=-8 end:_찼다=16 end:_친다=14 end:_캔다=-10 end:_한다=-40 end:_함=-14 end:_했다=13 end:가=60 end:가깝다=20
end:가했다=-8 end:간다=8 end:감췄다=-10 end:값이다=-14 end:갔다=-18 end:갖는다=-18 end:개됐다=-9 end:거웠다=17 end:걸렸다=8 end:걸린다=12
end:것=-12 end:것이다=11 end:겠느냐=30 end:겨졌다=-16 end:겨진다=-8 end:견됐다=-9 end:고=-9 end:곳이다=11 end:관이다=9 end:구다=13
end:그친다=-19 end:근다=-8 end:글이다=18 end:급이다=-11 end:급했다=8 end:기다=-19 end:길다=17 end:까=70 end:까요=53 end:까웠다=17 end:깝다=20
end:꺼진다=-14 end:끊겼다=17 end:끝났다=-11 end:끼얹은=30 end:나간다=13 end:나돈다=-15 end:나른다=-13 end:나온다=11 end:나왔다=-11 end:난다=10
end:남았다=9 end:났다=-10 end:낸다=-25 end:냈다=-21 end:냐=42 end:넘는다=-10 end:느냐=31 end:는=8 end:는다=-30 end:니까요=11 end:니다=11
end:닌다=-25 end:다=18 end:다닌다=-25 end:닥났다=-8 end:단체다=17 end:당한다=21 end:대=-10 end:대다=-9 end:대로다=-12 end:더라=10
end:도시다=25 end:도한다=8 end:돈다=-20 end:돌았다=-14 end:됐다=-28 end:된다=-18 end:될=-9 end:드물다=-9 end:든다=29 end:듣는다=-8
end:들렸다=-14 end:들였다=-17 end:들이다=8 end:떨었다=-8 end:뜻한다=42 end:라=-21 end:람이다=11 end:랐다=37 end:래=-39 end:러낸다=-12
end:러졌다=-10 end:럽다=20 end:렀다=-13 end:려졌다=-8 end:려했다=9 end:렵다=-9 end:렷하다=-8 end:뤄졌다=36 end:뤄진다=-15 end:류다=10
end:름=-17 end:름없다=-12 end:리킨다=26 end:린다=23 end:마신다=-10 end:만났다=23 end:만이다=-25 end:많다=-19 end:많았다=-8 end:말=15
end:말래=-12 end:말이다=23 end:말인가=8 end:말한다=43 end:망이다=-9 end:멀어=30 end:명이다=-15 end:모른다=-13 end:모름=-9 end:모은다=-9
end:목이다=-8 end:못하다=11 end:묻었다=-9 end:묻혔다=14 end:물다=-9 end:물었다=9 end:반이다=-9 end:받는다=-11 end:받다=11 end:버렸다=-8
end:법이다=16 end:병이다=8 end:보았다=11 end:보였다=14 end:보인다=9 end:봤다=22 end:불린다=20 end:붐빈다=-13 end:붙었다=-10 end:비다=32
end:비싸다=-13 end:비었다=9 end:빈다=-13 end:빠졌다=-9 end:뿐이다=-48 end:상이다=10 end:상태다=-18 end:생겼다=-16 end:서다=18 end:서류다=10
end:서운가=8 end:셈이다=14 end:속이다=-9 end:솟았다=-13 end:수다=-30 end:수했다=8 end:스럽다=16 end:시다=30 end:식이다=12 end:신다=-10
end:싣는다=13 end:싶다=18 end:싸다=-13 end:쓰인다=8 end:쓴다=-9 end:아니다=11 end:아본다=13 end:아졌다=-13 end:안이다=-14 end:앉았다=15
end:않는다=10 end:았다=11 end:어=29 end:어난다=-8 end:어다=15 end:어렵다=-9 end:어섰다=11 end:어온다=-9 end:얹은=30 end:없다=-11 end:없었다=-14
end:었다=-29 end:었음=-10 end:열린다=-27 end:였다=34 end:오간다=-8 end:온다=19 end:올랐다=23 end:요=62 end:용이다=-16 end:운가=10
end:울이다=-13 end:워한다=-9 end:웠다=38 end:은=37 end:은다=-9 end:을까=32 end:을까요=34 end:을이다=9 end:음=-31 end:이다=67 end:이라=-13
end:이래=-10 end:이른다=24 end:이었다=-31 end:인=-17 end:인가=27 end:인다=9 end:잃었다=-9 end:임=-18 end:입는다=-11 end:있을까=13
end:있음=-10 end:자다=12 end:자란다=10 end:자이다=8 end:작된다=-8 end:작한다=9 end:잔다=-9 end:잠근다=-8 end:잠긴다=15 end:장비다=18 end:장이다=16
end:재지다=11 end:적이다=-13 end:졌다=-18 end:조다=-8 end:죽은=12 end:준다=-17 end:줄었다=-9 end:줬다=-10 end:증이다=-15 end:지다=18
end:지수다=-30 end:지었다=16 end:직이다=29 end:진다=9 end:질=-8 end:집혔다=-8 end:차이다=16 end:착했다=-8 end:찼다=16 end:체다=19 end:쳤다=-19
end:춘다=12 end:췄다=-14 end:칙이다=21 end:친다=-8 end:캔다=-10 end:킨다=17 end:탔다=-10 end:태다=-18 end:터진다=10 end:팎이다=-10
end:편이다=-13 end:피었다=31 end:핀다=-12 end:하다=-64 end:한다=28 end:함=-29 end:항구다=8 end:해한다=-8 end:했다=-23 end:행됐다=31
end:현이다=10 end:흐른다=11 end:흔든다=27 exactDay=-54 exampleOf=-26 exist=-44 feel=-20 feelTail=-11 foreign=9 future=-46
habitEnd=-51 habitWord=-66 joint=-8 judgedAdj=-21 lapse=-21 last:가까=17 last:가깝=20 last:가리=26 last:간다=-9 last:감췄=-10
last:값이=-14 last:갖는=-18 last:거둬=-8 last:걱정=-8 last:걸린=12 last:것=-12 last:것이=18 last:겨울=-13 last:곳이=11 last:구상=15
last:구호=8 last:궁금=32 last:글이=18 last:기관=8 last:길다=17 last:길이=-9 last:꺼진=-14 last:끊겼=17 last:끝났=-11 last:끼얹=30
last:나돈=-15 last:나른=-13 last:나왔=-9 last:난다=30 last:남았=9 last:내용=-21 last:낸다=-10 last:냈다=-13 last:넘는=-10 last:노래=13
last:높아=-9 last:다녀=18 last:다닌=-22 last:다름=-20 last:달라=8 last:대부=9 last:도시=26 last:돌았=-9 last:됐다=28 last:된다=11
last:뒤집=-11 last:드물=-10 last:듣는=-8 last:들렸=-14 last:들어=-8 last:떨었=-8 last:뚜렷=-8 last:뜻한=42 last:마신=-10 last:만났=23
last:만들=32 last:만이=-25 last:많다=-19 last:많았=-8 last:말래=-12 last:말이=14 last:말한=43 last:멀어=30 last:명이=-16 last:모른=-13
last:모름=-9 last:모은=-9 last:모자=-23 last:못하=10 last:무서=15 last:묻었=-9 last:묻혔=14 last:물었=9 last:미뤄=18 last:미지=-30
last:민간=21 last:믿겠=14 last:바닥=-13 last:바라=15 last:받다=11 last:발견=-10 last:방증=-19 last:버렸=-8 last:보도=11 last:보였=14
last:보인=9 last:본다=-15 last:봤다=14 last:불러=-17 last:불린=20 last:붐빈=-13 last:비밀=11 last:비싸=-13 last:비었=9 last:뿐이=-16
last:사라=-14 last:사람=11 last:상태=-21 last:생겼=-16 last:서류=10 last:선다=-11 last:섰다=-17 last:셈이=19 last:소속=-9 last:소재=11
last:시설=8 last:싣는=13 last:싶다=18 last:쏟아=10 last:쓰인=8 last:아니=9 last:안팎=-10 last:앉았=16 last:않는=10 last:알아=30
last:앞당=-8 last:어렵=-9 last:없었=-15 last:열린=-27 last:오간=-8 last:온다=11 last:올랐=16 last:옮겨=-13 last:왔다=9 last:원이=-24
last:원칙=21 last:월급=-11 last:위안=-16 last:이르=-8 last:이른=24 last:이어=12 last:잃었=-9 last:입는=-11 last:입수=10 last:있을=21
last:있음=-10 last:자란=19 last:자욱=23 last:잔다=-9 last:잠근=-8 last:잠긴=15 last:장비=18 last:전망=-9 last:전부=-20 last:조직=26
last:조치=-9 last:죽은=12 last:준다=-16 last:줄었=-9 last:중이=-14 last:줬다=-8 last:지나=16 last:진행=31 last:차이=16 last:찼다=16
last:채택=-9 last:처음=-12 last:취재=32 last:치솟=-13 last:친다=14 last:캔다=-10 last:터진=10 last:퍼진=16 last:표현=10 last:피어=12
last:피었=31 last:하나=8 last:하는=22 last:학생=-8 last:한다=-40 last:한탄=-8 last:함=-14 last:항구=8 last:해당=25 last:했다=13
last:형편=-14 last:회의=-10 last:흐른=11 last:흔든=27 last:흘러=17 levyTail=-20 media=-12 month=-46 mood=-19 most=-50 neg=-30
nominal=-101 number=-63 once=-33 opens:answer=-11 opens:build=-12 opens:change=-22 opens:close=-32 opens:exist=-38
opens:give=-31 opens:habit=-34 opens:hold=-45 opens:hunger=-13 opens:hurt=-19 opens:judge=-32 opens:move=8
opens:neg=-10 opens:now=-36 opens:office=-25 opens:order=-10 opens:past=-52 opens:pay=-47 opens:people=-33
opens:price=15 opens:punish=-16 opens:reward=13 opens:rule=-36 opens:say=37 opens:search=-41 opens:shoot=-30
opens:urge=-12 opinionTail=-71 order=-39 orderSubject=-15 orderSubject&present=-8 orderTail=27 orderTail&bidding=-9
passivePast=-42 past=-68 past&become=-22 past&death=-29 past&deedTail=-76 past&exactDay=-81 past&feelTail=9
past&habitWord=-17 past&month=-27 past&neg=-10 past&number=-60 past&people=-28 past&price=20 past&since=-36
past&state=-56 past&stateTail=9 past&year=-48 people=-57 place=-27 present=-25 present&if=-20 present&people=-38
present&shoot=-11 price=-69 progress=15 punish=-93 punish&if=-9 punishTail=-30 quantity=-85 quoteSaid=-19 reward=-23
rewardTail=-34 rewarded=-40 rumour=67 said=-27 sense:answer=-18 sense:build=-30 sense:change=-22 sense:close=-31
sense:exist=-11 sense:give=-31 sense:habit=-35 sense:hold=-40 sense:hunger=-38 sense:hurt=-28 sense:judge=-51
sense:move=-9 sense:neg=-37 sense:now=-35 sense:office=-49 sense:order=-25 sense:past=-83 sense:pay=-66
sense:people=-9 sense:period=-34 sense:price=-49 sense:punish=-18 sense:reward=-19 sense:rule=-65 sense:say=19
sense:search=-72 sense:shoot=-60 sense:take=-32 sense:tell=-46 sense:think=-18 sense:urge=-38 sentenced=-23
shoot=-39 since=-33 state=-46 stateTail=35 than=-21 toCome=-26 topicClause=-10 w3:가까웠=17 w3:가까이=10 w3:가깝다=20
w3:가는=26 w3:가능성=-33 w3:가던=-8 w3:가두는=23 w3:가두어=12 w3:가리지=16 w3:가리킨=26 w3:가운데=-24 w3:가을=9 w3:가족들=-8 w3:가족은=-9
w3:가족의=32 w3:가족이=-10 w3:가지=-12 w3:간다=-16 w3:간부=-22 w3:간부들=-37 w3:갇혀=-8 w3:갈수록=9 w3:갈지는=9 w3:감기약=-9 w3:감독관=-10
w3:감방에=-8 w3:감시=-8 w3:감시가=11 w3:감시받=-8 w3:감시카=-11 w3:감염이=-11 w3:감췄다=-10 w3:갑니다=8 w3:값만=15 w3:값에=18 w3:값은=24 w3:값이=33
w3:값이다=-14 w3:강가=11 w3:강가에=14 w3:강가의=18 w3:강냉이=-15 w3:강당은=20 w3:강둑에=8 w3:강물에=12 w3:강물은=60 w3:강바람=15 w3:강은=36
w3:강을=23 w3:강의=8 w3:강이=12 w3:강제송=8 w3:강줄기=11 w3:갖는다=-18 w3:같지=29 w3:개가=10 w3:개성은=13 w3:거듭=9 w3:거리에=28 w3:거의=-11
w3:거짓말=16 w3:건너=26 w3:건너는=11 w3:건너던=-11 w3:건너려=-10 w3:건너편=13 w3:건넌=12 w3:건물=-14 w3:건져=-8 w3:걸린다=12 w3:걸어=-9
w3:걸어서=11 w3:걸지=-14 w3:검문소=-15 w3:검열이=-10 w3:검열조=-10 w3:것도=34 w3:것으로=-61 w3:것이=-29 w3:것이라=-13 w3:겨울에=11 w3:겨울이=-16
w3:결의안=-12 w3:결의에=15 w3:결핵은=-8 w3:결혼식=-9 w3:결혼할=22 w3:경계선=14 w3:경비대=-8 w3:경제난=-9 w3:계절이=-8 w3:고개를=28 w3:고기를=9
w3:고깃배=-19 w3:곡괭이=9 w3:곧바로=-10 w3:곧이듣=-8 w3:곧장=-10 w3:골목에=-10 w3:골목은=14 w3:곳에=16 w3:곳으로=28 w3:곳을=9 w3:곳이다=10
w3:공사가=-12 w3:공사를=-8 w3:공장에=-12 w3:공장은=-25 w3:공장을=11 w3:과연=12 w3:관련=37 w3:관련이=18 w3:교화소=8 w3:교화형=13 w3:구경거=9
w3:구류장=9 w3:구상입=11 w3:구할=-8 w3:구호가=32 w3:국경=-42 w3:국경경=-13 w3:국경에=-20 w3:국경은=9 w3:국경을=14 w3:국경의=58 w3:국경이=-25
w3:국제사=17 w3:군관들=-13 w3:군대를=-16 w3:군대에=-14 w3:군량미=-9 w3:군으로=18 w3:군의=-9 w3:군인들=-33 w3:군인이=-16 w3:굴뚝에=11 w3:굶주림=25
w3:궁금해=16 w3:규정은=-11 w3:규찰대=-19 w3:그날=12 w3:그날은=-16 w3:그는=61 w3:그대로=-8 w3:그들에=12 w3:그들의=25 w3:그런=-22 w3:그렇게=21
w3:그렇다=11 w3:그리움=24 w3:그만큼=-8 w3:그의=10 w3:그친=-8 w3:글은=15 w3:글을=13 w3:글이다=18 w3:금지돼=-9 w3:기간이=-9 w3:기강이=-16 w3:기관은=10
w3:기관이=14 w3:기다리=16 w3:기사=24 w3:기사는=12 w3:기슭에=8 w3:길다=17 w3:길바닥=9 w3:길어지=13 w3:길은=28 w3:길이=-8 w3:길이가=12 w3:김정은=-22
w3:깃발이=27 w3:깊은=8 w3:깨진=30 w3:꺼져=16 w3:꺼진다=-14 w3:꼽힌다=8 w3:꽁꽁=9 w3:꽃다발=12 w3:꽃을=17 w3:꽃이=16 w3:끊겨=-10 w3:끊겼다=17
w3:끊긴=-21 w3:끊어도=24 w3:끊이지=9 w3:끊지=24 w3:끌어내=-8 w3:끝나면=8 w3:끝나지=43 w3:끝났다=13 w3:끝내=8 w3:끝없이=17 w3:끝에=14 w3:끼니를=-13
w3:끼얹은=30 w3:나가는=19 w3:나가지=-22 w3:나간다=-17 w3:나눠=12 w3:나돈다=-15 w3:나라를=9 w3:나라에=8 w3:나루일=45 w3:나른다=-13 w3:나머지=-18
w3:나오는=15 w3:나오지=-27 w3:나온=-23 w3:나온다=36 w3:나왔다=-18 w3:난다=13 w3:난방이=-13 w3:날마다=22 w3:남성은=12 w3:남성이=10 w3:남아=-18
w3:남았다=9 w3:남조선=-11 w3:남짓=27 w3:남쪽=-8 w3:남한의=16 w3:낫다=14 w3:내고=14 w3:내년=-8 w3:내는=11 w3:내면=-9 w3:내붙이=15 w3:내용과=18
w3:내용이=-10 w3:낸다=-10 w3:냉소가=-11 w3:너머로=13 w3:널리=14 w3:넘게=-20 w3:넘는다=-10 w3:넘어오=-11 w3:넘어온=-9 w3:넘으면=-8 w3:넘은=28
w3:년째=-14 w3:노동자=-43 w3:노래=-8 w3:노래가=21 w3:노래를=11 w3:노인들=-15 w3:노인이=12 w3:녹이=9 w3:농장=-8 w3:농장에=-22 w3:높아졌=-13
w3:뇌물을=-8 w3:누가=26 w3:누구나=24 w3:누구를=19 w3:누구의=10 w3:누런=11 w3:누리집=18 w3:눈물은=15 w3:눈은=13 w3:눈이=18 w3:늘고=-16 w3:늘어난=-9
w3:늦게=10 w3:다니는=-9 w3:다닌다=-22 w3:다르게=-13 w3:다르지=36 w3:다른=14 w3:다름없=-12 w3:다리=21 w3:다리가=-20 w3:다리를=-11 w3:다시=-37
w3:단파=11 w3:닫은=-12 w3:닫혀=-12 w3:달간=23 w3:달걀=-11 w3:달라졌=8 w3:달러=-9 w3:달력은=8 w3:달에=-10 w3:달을=-9 w3:달째=-12 w3:담긴=15
w3:담배를=14 w3:당국은=-29 w3:당국의=-24 w3:당국이=-11 w3:당국자=43 w3:당대회=9 w3:당에=9 w3:대겠다=11 w3:대답이=19 w3:대학=-8 w3:덮인=19
w3:도강을=-8 w3:도시=11 w3:도시는=9 w3:도시다=18 w3:도시로=16 w3:도장=8 w3:도장이=18 w3:독자=22 w3:돈다=-19 w3:돈을=11 w3:돈이=29 w3:돌격대=10
w3:돌아가=-13 w3:돌아보=16 w3:돌아오=-18 w3:돌아온=35 w3:돌았다=-9 w3:돕는=-10 w3:동생은=-11 w3:동안=-11 w3:동원=-8 w3:동이=-14 w3:동해의=23
w3:동향을=36 w3:됐다=29 w3:되고=17 w3:되면=13 w3:되지=-13 w3:된다=12 w3:된단=8 w3:두고=28 w3:두려운=12 w3:두려움=31 w3:두려워=-15 w3:두만강=24
w3:둘은=-8 w3:둘이=11 w3:뒤로=-13 w3:뒤집혔=-8 w3:드물다=-9 w3:듣는다=-8 w3:듣지=-12 w3:들려온=-11 w3:들려옵=14 w3:들렸다=-14 w3:들어=12
w3:들어가=-12 w3:들어섰=13 w3:들어오=-33 w3:들어온=-11 w3:들여오=-10 w3:들여온=-10 w3:들지=9 w3:들판이=19 w3:듯했다=43 w3:등을=17 w3:따라=15
w3:따로=-24 w3:땅에=-16 w3:때마다=-16 w3:때에도=-12 w3:떠난=12 w3:떠밀려=-8 w3:떨어져=16 w3:떨어졌=-8 w3:떨어진=11 w3:떨었다=-8 w3:뚜렷하=-8
w3:뜻한다=32 w3:라디오=-14 w3:러시아=-16 w3:리드는=-9 w3:링거병=-12 w3:마리가=14 w3:마신다=-10 w3:마을=-12 w3:마을에=-38 w3:마을은=23 w3:마을을=26
w3:마을의=-14 w3:마을이=15 w3:마주=17 w3:마주하=9 w3:마친=-15 w3:막는=-8 w3:막아도=11 w3:막을=21 w3:막지=10 w3:막혀=-25 w3:만났다=23 w3:만든=-8
w3:만들어=21 w3:만들었=13 w3:만에=-24 w3:만이다=-15 w3:많다=-24 w3:많았다=-8 w3:말고=19 w3:말고는=-9 w3:말도=-19 w3:말라는=-10 w3:말래=-12
w3:말없이=13 w3:말을=16 w3:말이=13 w3:말이다=16 w3:말인가=8 w3:말한=-12 w3:말한다=42 w3:말해=23 w3:맞먹는=-9 w3:매겨진=27 w3:매달=-11 w3:매주=-9
w3:매체는=-19 w3:맥주병=-12 w3:머물고=-17 w3:먹고살=8 w3:먹는=-11 w3:먹은=-9 w3:먹을=14 w3:멀고=10 w3:멀리=15 w3:멀어=30 w3:멈추지=-13 w3:멈춰=29
w3:면회는=-12 w3:명가량=-10 w3:명도=-11 w3:명령은=-8 w3:명령을=15 w3:명으로=-8 w3:명은=-17 w3:명을=9 w3:명의=-11 w3:명이=-41 w3:명이다=-15
w3:명인지=-11 w3:명절=-9 w3:명절에=-19 w3:명절은=13 w3:모내기=17 w3:모두=-12 w3:모른다=-14 w3:모름=-14 w3:모은다=-9 w3:모자란=-10 w3:목소리=40
w3:목숨을=15 w3:몰래=-31 w3:못하는=-10 w3:못하다=11 w3:못할=25 w3:무너졌=-16 w3:무산은=10 w3:무서운=9 w3:무서워=-18 w3:무섭다=-10 w3:무성하=10
w3:무슨=33 w3:무엇이=18 w3:무장경=-18 w3:무전기=12 w3:묶여=-13 w3:문득=15 w3:문서에=-12 w3:문을=-34 w3:문이=15 w3:문제는=-26 w3:묻었다=-9
w3:묻지=23 w3:물가를=9 w3:물건이=-8 w3:물과=10 w3:물었다=9 w3:물을=14 w3:물음이=19 w3:미뤄졌=18 w3:미리=-14 w3:미소가=15 w3:미지수=-30 w3:민간=12
w3:민간단=11 w3:민심이=11 w3:믿겠느=15 w3:믿는=-16 w3:믿음이=40 w3:밀가루=-10 w3:밀수꾼=-13 w3:바구니=8 w3:바다는=32 w3:바다에=-11 w3:바닥났=-8
w3:바람에=18 w3:바람이=8 w3:바이러=10 w3:바쳐야=-10 w3:바친=8 w3:박혀=12 w3:밖에=-11 w3:밖에서=-14 w3:밖으로=-13 w3:반년째=-15 w3:반대표=-11
w3:반응도=27 w3:반응은=-9 w3:받고=-13 w3:받는다=-13 w3:받습니=11 w3:받지=-11 w3:발견됐=-9 w3:발전소=-16 w3:발포가=-8 w3:밤마다=-18 w3:밤에는=-25
w3:밤에만=-11 w3:밤은=27 w3:밤을=13 w3:밤이면=-11 w3:밥상은=17 w3:밥이=11 w3:밥줄이=17 w3:방송은=19 w3:방증이=-9 w3:밭에=-11 w3:배가=-12
w3:배고픔=21 w3:배급은=-10 w3:배급을=-12 w3:배급표=28 w3:배부른=13 w3:백두산=14 w3:버렸다=-8 w3:번이나=10 w3:벌어진=-11 w3:변화로=-10 w3:병원에=-18
w3:병은=16 w3:보관한=-10 w3:보내지=12 w3:보는=12 w3:보도에=8 w3:보도하=-11 w3:보도합=11 w3:보안원=-10 w3:보였다=14 w3:보위원=-13 w3:보이는=-15
w3:보이지=22 w3:보인다=17 w3:보입니=19 w3:보지=10 w3:복무를=12 w3:본다=-15 w3:본래=13 w3:봄은=27 w3:봄이=39 w3:봉쇄선=12 w3:부대는=-12 w3:부대에=-9
w3:부두의=-11 w3:부르지=-11 w3:부모들=-21 w3:북녘의=15 w3:북방한=15 w3:북송될=-11 w3:북측의=-14 w3:북한=-14 w3:북한식=31 w3:북한에=80 w3:북한은=-25
w3:북한이=-35 w3:불러=9 w3:불러들=-9 w3:불만이=-14 w3:불빛=13 w3:불빛은=19 w3:붉은=21 w3:붐빈다=-13 w3:붙어=-13 w3:비료가=-22 w3:비료는=-11
w3:비밀경=17 w3:비밀이=10 w3:비싸다=-13 w3:비어=-26 w3:비었다=9 w3:비용은=-12 w3:빚을=-11 w3:빠져나=-23 w3:빠질=-8 w3:뻗어=19 w3:뿐이다=-13
w3:뿐이라=-8 w3:사건을=-11 w3:사는=41 w3:사람과=-10 w3:사람도=-20 w3:사람들=42 w3:사람만=10 w3:사람에=-13 w3:사람은=-59 w3:사람을=14 w3:사람의=41
w3:사람이=-19 w3:사망자=-8 w3:사업을=8 w3:사이=-8 w3:사이에=21 w3:사정이=19 w3:사진=-11 w3:사진은=38 w3:사항을=15 w3:사흘=-14 w3:사흘에=-13
w3:산골에=14 w3:산나물=-11 w3:산사태=-12 w3:산은=12 w3:살구꽃=9 w3:살던=-8 w3:삶아=21 w3:상류를=-18 w3:상자에=15 w3:상태다=-18 w3:새로=-23
w3:생겼다=-16 w3:생긴=14 w3:서류다=10 w3:서울에=49 w3:서해안=11 w3:석탄=14 w3:석탄을=-19 w3:섞여=-12 w3:선거는=10 w3:선다=-11 w3:설비를=8
w3:섰다=-10 w3:세관=-11 w3:세대로=11 w3:셈이다=19 w3:소독약=-9 w3:소리는=15 w3:소리도=-14 w3:소리만=15 w3:소문도=-9 w3:소문만=15 w3:소문을=10
w3:소문이=-17 w3:소속이=-9 w3:소식은=-11 w3:소식을=-8 w3:소식이=9 w3:소식통=-12 w3:소재지=22 w3:손을=12 w3:손이=14 w3:송환은=-27 w3:수감자=-20
w3:수도=-11 w3:수돗물=8 w3:수요일=-9 w3:수용=8 w3:숙소=-15 w3:숙소에=-10 w3:술에=-9 w3:술을=-11 w3:숨기고=-10 w3:숨을=24 w3:숨진=-14 w3:숫자는=13
w3:스무=-10 w3:슬어=9 w3:시간=-20 w3:시간만=-9 w3:시간은=16 w3:시간이=-12 w3:시계는=25 w3:시신은=-14 w3:시에=-12 w3:시작된=-8 w3:시작한=9
w3:시장에=-15 w3:시장은=-15 w3:시장을=12 w3:시행=-9 w3:식량=-8 w3:식량은=-8 w3:식용유=-8 w3:신고=13 w3:신발은=11 w3:신분증=13 w3:신의주=13
w3:신호로=-8 w3:싣는다=13 w3:실망이=-17 w3:실어=-9 w3:실종자=-8 w3:심어=-13 w3:싶다=18 w3:쌀값은=-12 w3:쌀독은=12 w3:쌀은=-20 w3:쓰던=13
w3:쓰인다=8 w3:씨가=18 w3:아낙들=17 w3:아내는=-15 w3:아니다=22 w3:아니라=-19 w3:아닐=31 w3:아시안=-18 w3:아이=10 w3:아이들=30 w3:아이의=18
w3:아침마=-8 w3:아픈=-10 w3:아홉이=-8 w3:안에=-9 w3:안에는=-10 w3:안팎이=-10 w3:앉아=12 w3:앉았다=16 w3:앉은=12 w3:않고=-14 w3:않는=17
w3:않는다=21 w3:않았다=-18 w3:않았습=22 w3:않을=12 w3:알려지=-13 w3:알리는=25 w3:알릴=15 w3:알아봅=13 w3:알아서=-28 w3:알지=-20 w3:압록강=43
w3:앞당겨=-9 w3:앞에=28 w3:앞에는=-13 w3:앞에서=19 w3:앞으로=-9 w3:애도기=10 w3:약보다=13 w3:약속은=13 w3:약속을=11 w3:약속했=-8 w3:약은=-9
w3:약을=-8 w3:양강도=-13 w3:양덕=-16 w3:얘기는=-12 w3:어귀에=10 w3:어김없=25 w3:어둠에=15 w3:어디로=23 w3:어디에=-11 w3:어떤=-14 w3:어떻게=13
w3:어렵다=-9 w3:어머니=9 w3:언제=-26 w3:언제까=14 w3:언제나=19 w3:얻으려=10 w3:얼굴이=11 w3:얼마나=14 w3:얼어=10 w3:없는=19 w3:없어=-30
w3:없었다=-14 w3:없이=23 w3:여기는=-11 w3:여단장=-19 w3:여러분=22 w3:여름=-11 w3:여름이=16 w3:여성들=12 w3:여성은=13 w3:여성이=-11 w3:역전에=-14
w3:연말까=-11 w3:연호는=-12 w3:열두=-11 w3:열리는=18 w3:열리지=-18 w3:열린다=-24 w3:열릴지=-11 w3:열병식=-15 w3:열에=-11 w3:열여덟=16 w3:열차는=-25
w3:열흘이=12 w3:영문판=9 w3:영양실=-8 w3:예부터=9 w3:예외가=-10 w3:예전에=-18 w3:오가는=13 w3:오간다=-8 w3:오늘도=35 w3:오르고=-15 w3:오른=-10
w3:오를=-15 w3:오지=21 w3:오후=-10 w3:옥수수=-14 w3:온천=-9 w3:올라간=9 w3:올랐다=16 w3:올해는=-8 w3:올해도=34 w3:옮겨졌=-10 w3:와도=16
w3:완충지=13 w3:왔다=12 w3:외국에=12 w3:외국인=-14 w3:외부=-16 w3:외화를=9 w3:요즘은=-15 w3:우두커=13 w3:우리의=22 w3:운동장=-8 w3:움직임=-8
w3:원에=-12 w3:원을=-8 w3:원이었=-8 w3:원칙이=21 w3:월급=-10 w3:월급보=-10 w3:월급이=-13 w3:월부터=-10 w3:월에=10 w3:월요일=-11 w3:위로=20
w3:위로는=11 w3:위성사=-21 w3:위안이=-17 w3:위에=35 w3:위에서=-12 w3:위한=16 w3:위해=17 w3:위협이=8 w3:유난히=14 w3:유람선=8 w3:유일한=-9
w3:은행이=27 w3:의사들=-19 w3:의정서=-27 w3:이곳은=-18 w3:이는=-13 w3:이달=-9 w3:이들에=27 w3:이들은=-8 w3:이들의=11 w3:이들이=-10 w3:이라며=20
w3:이런=-16 w3:이렇게=20 w3:이뤄졌=17 w3:이르는=37 w3:이른다=19 w3:이름=15 w3:이름난=14 w3:이름은=17 w3:이름을=11 w3:이름이=12 w3:이미=-8
w3:이야기=37 w3:이어집=10 w3:이웃들=-10 w3:이웃이=17 w3:이제=9 w3:이제는=-10 w3:이튿날=-8 w3:이틀=-15 w3:이틀에=-16 w3:이후=-8 w3:인권=-12
w3:인민반=10 w3:인쇄돼=12 w3:인정했=-10 w3:인터뷰=32 w3:일과=-8 w3:일도=-9 w3:일본=-8 w3:일부터=-9 w3:일상이=-13 w3:일에=-12 w3:일은=-10
w3:일을=12 w3:일이다=18 w3:일입니=-12 w3:일찍=14 w3:일하는=12 w3:잃는다=10 w3:잃었다=-9 w3:임신=-15 w3:임신부=-14 w3:입국자=-9 w3:입는다=-11
w3:입수했=10 w3:입쌀은=-9 w3:입에=20 w3:입은=8 w3:잇따라=-9 w3:있다=-59 w3:있다고=22 w3:있다는=-30 w3:있습니=66 w3:있어도=18 w3:있으나=-9
w3:있을=-14 w3:있을까=24 w3:있을지=-10 w3:있음=-20 w3:잊지=42 w3:자꾸=12 w3:자란다=19 w3:자루=-11 w3:자리에=19 w3:자리한=8 w3:자세한=20
w3:자유가=-12 w3:자전거=14 w3:자주=-9 w3:자체가=-12 w3:자취를=-10 w3:작은=16 w3:작지=-17 w3:잔다=-9 w3:잘못=43 w3:잠겨=-10 w3:잠깁니=15
w3:잠을=-11 w3:잡아내=9 w3:장갑을=-11 w3:장비다=18 w3:장사=-10 w3:장사꾼=-15 w3:장에=-9 w3:장을=-9 w3:장이=22 w3:장짜리=21 w3:재산이=-12
w3:재작년=-8 w3:재판=8 w3:재판은=-8 w3:재판이=-10 w3:적어=9 w3:적지=-27 w3:적혀=10 w3:전기가=-23 w3:전망이=-9 w3:전언이=-13 w3:전에=-9
w3:전자칠=-12 w3:전체가=16 w3:전투=10 w3:전투가=10 w3:전해=34 w3:전해진=-12 w3:전화=21 w3:전화는=-13 w3:전화로=22 w3:절반은=-10 w3:절반이=-27
w3:젊은=-12 w3:젊은이=-15 w3:점점=23 w3:정말=17 w3:정치범=-27 w3:정해=-8 w3:제공한=14 w3:제대로=-8 w3:제보는=11 w3:제일=-11 w3:조금=19
w3:조문은=18 w3:조용하=12 w3:조직이=29 w3:존재하=-17 w3:좁은=11 w3:종이에=8 w3:종일=15 w3:죄가=27 w3:죄를=-14 w3:주고=13 w3:주는=15 w3:주면=-12
w3:주민들=-31 w3:주민에=38 w3:주민은=9 w3:주민을=15 w3:주민이=-10 w3:주시하=22 w3:주체=-12 w3:죽고=-9 w3:죽었다=-8 w3:죽은=12 w3:죽을=8 w3:죽음이=32
w3:죽이고=27 w3:준다=-14 w3:줄었다=-9 w3:중국산=-8 w3:중국으=-10 w3:중국은=-25 w3:줬다=-8 w3:증언자=8 w3:지금까=15 w3:지금도=-9 w3:지금은=-16
w3:지나갑=16 w3:지나면=8 w3:지난가=-13 w3:지난달=14 w3:지난해=-12 w3:지니고=8 w3:지도원=-10 w3:지도자=-16 w3:지뢰가=-12 w3:지뢰를=-14 w3:지린성=9
w3:지시가=-25 w3:지시문=25 w3:지역에=-8 w3:지은=-12 w3:지켜보=-12 w3:직장에=10 w3:직접=-8 w3:진단서=-15 w3:진달래=20 w3:진실을=-8 w3:진짜인=15
w3:진행됐=32 w3:짐은=-13 w3:짐을=-12 w3:집과=-21 w3:집도=-12 w3:집에=-14 w3:집에서=-8 w3:집은=-23 w3:집을=-11 w3:집이=-45 w3:집집이=9
w3:짓는=11 w3:징역형=10 w3:짖는=8 w3:쪽에서=-15 w3:찍어=-11 w3:찍혀=32 w3:찍힌=15 w3:차라리=20 w3:차례=11 w3:차이다=16 w3:찬물을=30 w3:찼다=16
w3:창건일=22 w3:찾아보=-14 w3:처벌이=-13 w3:처음=-17 w3:처음으=-11 w3:처음이=-13 w3:처형=-11 w3:척이=8 w3:천막에=-10 w3:철교는=9 w3:철길=19
w3:철조망=-19 w3:청년들=-9 w3:청춘은=13 w3:쳐져=-10 w3:초병=16 w3:초소는=-15 w3:초소에=-10 w3:초소의=13 w3:총성이=8 w3:총소리=-13 w3:총회=19
w3:촬영된=14 w3:최고=-14 w3:최고인=-15 w3:최전선=13 w3:추산된=-11 w3:춤을=20 w3:취재기=41 w3:취재진=30 w3:취해=-9 w3:치료비=-8 w3:치솟았=-13
w3:침묵이=18 w3:카메라=12 w3:칼바람=16 w3:켜는=-11 w3:코로나=-31 w3:콘크리=-20 w3:크레인=-23 w3:큰물=-12 w3:타고=-13 w3:타지=-9 w3:탄광으=-14
w3:탄식이=14 w3:탈북민=15 w3:탈북자=-16 w3:탐조등=-9 w3:터진다=10 w3:턱없이=-8 w3:텔레비=-13 w3:토요일=-10 w3:톤을=-14 w3:통신=8 w3:통이=23
w3:통일부=31 w3:통제는=-12 w3:통째로=-12 w3:통화는=26 w3:투먼=9 w3:투먼은=10 w3:특별보=10 w3:파는=21 w3:파도는=8 w3:판문점=13 w3:퍼졌다=9 w3:펴도=16
w3:편지도=-12 w3:평안북=9 w3:평양=-9 w3:평양의=-15 w3:포고가=29 w3:포구=-8 w3:포구에=-15 w3:표는=13 w3:표현이=10 w3:푸념이=9 w3:풀릴=-9
w3:풀릴지=-10 w3:풀어=9 w3:풍경이=15 w3:피었습=25 w3:피하려=-9 w3:피해=-11 w3:피해자=-23 w3:하나=30 w3:하나는=-19 w3:하나를=16 w3:하나에=-18
w3:하는=-19 w3:하루=-53 w3:하루가=-13 w3:하면=11 w3:하지=-16 w3:학교=-18 w3:학교에=-31 w3:학부모=-14 w3:학생들=-16 w3:한가로=14 w3:한국=-20
w3:한다=-11 w3:한다는=22 w3:한둘이=-9 w3:한마디=10 w3:한반도=12 w3:한복을=15 w3:한숨만=20 w3:한숨이=18 w3:한참=22 w3:합니다=8 w3:항구다=8
w3:항저우=-18 w3:해가=25 w3:해당한=22 w3:해도=-18 w3:해마다=-13 w3:해상=12 w3:했다=10 w3:행정=10 w3:혀를=38 w3:현금=-8 w3:현장을=16 w3:현재=-10
w3:협정에=-10 w3:형편이=-9 w3:혜산은=8 w3:혜산의=11 w3:호는=14 w3:홍수=-11 w3:화면에=9 w3:화물이=-10 w3:화물차=-18 w3:화폐를=-10 w3:확성기=10
w3:확인되=-22 w3:환율은=9 w3:환자가=-9 w3:환자들=-11 w3:활동가=9 w3:활주로=8 w3:회담=-9 w3:회령까=12 w3:회령은=11 w3:회사가=14 w3:회의는=-12
w3:회의를=31 w3:효력을=-19 w3:후보=-19 w3:휴대전=-11 w3:흔든다=11 w3:흔듭니=15 w3:흘러나=11 w3:힘든=-14 wail=46 whether=-37 whoever=-17
word:가까=32 word:가깝=20 word:가난=11 word:가는=20 word:가능=-33 word:가던=-8 word:가두=35 word:가리=44 word:가운=-24 word:가장=14
word:가지=-12 word:가축=11 word:간다=-9 word:간부=-72 word:갇혀=-8 word:갈수=9 word:갈지=9 word:감기=-9 word:감독=-10 word:감시=19
word:감염=-27 word:감자=8 word:감췄=-10 word:값만=15 word:값에=18 word:값은=24 word:값이=19 word:강가=53 word:강냉=-15 word:강당=20
word:강둑=10 word:강물=77 word:강바=15 word:강변=13 word:강에=8 word:강은=36 word:강을=23 word:강의=8 word:강이=30 word:강줄=11
word:갖는=-15 word:같지=27 word:개가=10 word:개성=10 word:개인=-11 word:거듭=9 word:거래=-11 word:거리=27 word:거의=-11 word:거짓=15
word:걱정=-16 word:건너=34 word:건넌=17 word:건물=-14 word:건져=-8 word:걸어=18 word:걸지=-14 word:검문=-15 word:검사=-16 word:검열=-24
word:겁주=-13 word:것으=-12 word:것을=8 word:것이=-22 word:견디=-28 word:결과=-15 word:결산=-10 word:결핵=-11 word:결혼=12 word:경계=13
word:경고=-11 word:경비=-18 word:경우=-9 word:고개=27 word:고기=9 word:고깃=-19 word:고장=15 word:곡괭=9 word:곧바=-10 word:곧이=-10
word:곧장=-10 word:곳에=18 word:곳으=23 word:곳을=9 word:공개=-14 word:공사=-26 word:공원=8 word:공장=-32 word:과연=12 word:과제=-8
word:관련=55 word:광장=8 word:교육=-8 word:교화=12 word:교환=-8 word:구경=-9 word:구류=9 word:구리=12 word:구상=15 word:구할=-8
word:구호=67 word:국제=17 word:군관=-17 word:군대=-40 word:군량=-9 word:군의=-11 word:군이=8 word:군인=-55 word:굶주=23 word:궁금=33
word:귀가=28 word:규모=-11 word:규정=-21 word:규찰=-19 word:그날=35 word:그는=61 word:그대=-8 word:그들=41 word:그때=-9 word:그랬=10
word:그런=-16 word:그렇=43 word:그리=24 word:그림=14 word:그만=-8 word:그의=10 word:그친=-24 word:근무=-8 word:글씨=9 word:글은=15
word:글을=13 word:글이=18 word:금지=-17 word:기간=-15 word:기강=-16 word:기관=23 word:기다=43 word:기름=-13 word:기사=37 word:기슭=8
word:기억=11 word:기자=41 word:기차=-9 word:긷는=15 word:길다=17 word:길목=-12 word:길바=9 word:길은=28 word:김정=-23 word:깃발=31
word:깊어=-10 word:깊은=8 word:까닭=9 word:깨진=30 word:꺼져=16 word:꺼진=-11 word:꽁꽁=9 word:꽃다=12 word:꽃을=17 word:꽃이=16
word:끊겨=-10 word:끊겼=17 word:끊긴=-24 word:끊어=37 word:끊이=9 word:끊지=20 word:끌려=-8 word:끌어=-11 word:끝나=37 word:끝났=8
word:끝내=9 word:끝없=17 word:끝에=14 word:끼니=-14 word:끼얹=30 word:나간=-10 word:나갔=-8 word:나기=18 word:나눠=12 word:나돈=-15
word:나라=39 word:나루=45 word:나른=-13 word:나머=-18 word:나무=-37 word:나서=20 word:나선=-11 word:나설=18 word:나오=-22 word:나온=-9
word:나왔=-18 word:나이=8 word:나진=-11 word:난다=30 word:난방=-14 word:날마=22 word:날짜=14 word:남성=21 word:남아=-18 word:남았=9
word:남양=9 word:남조=-11 word:남짓=30 word:남한=11 word:낫다=12 word:내고=14 word:내년=-10 word:내놓=-14 word:내는=11 word:내달=-12
word:내면=-9 word:내붙=15 word:내주=14 word:낸다=-10 word:냈다=-13 word:냉소=-11 word:너머=20 word:너무=-9 word:널리=14 word:넘게=-20
word:넘는=-15 word:넘어=-33 word:넘으=-8 word:넘은=28 word:년째=-15 word:노동=-37 word:노래=49 word:노릇=18 word:녹이=9 word:농장=-34
word:높아=-14 word:뇌물=-29 word:누가=26 word:누구=77 word:누런=11 word:누리=18 word:눈물=29 word:눈빛=11 word:눈은=13 word:눈이=18
word:뉴스=18 word:늘고=-16 word:늘리=10 word:늘어=-13 word:늦게=10 word:다녀=18 word:다닌=-22 word:다룬=-13 word:다르=24 word:다른=14
word:다름=-20 word:다시=-37 word:다음=-8 word:단둥=8 word:단속=-12 word:단파=25 word:닫은=-12 word:닫혀=-12 word:달간=23 word:달걀=-11
word:달라=27 word:달러=-20 word:달력=11 word:달아=-9 word:달에=-11 word:달을=-9 word:달이=-11 word:달째=-12 word:담긴=15 word:담배=9
word:당국=-20 word:당대=9 word:당에=9 word:대겠=11 word:대답=16 word:대문=-11 word:대학=-11 word:대해=-8 word:덮인=19 word:데리=-8
word:도강=-12 word:도당=-9 word:도시=57 word:도장=24 word:도착=-10 word:독자=23 word:돈을=11 word:돈이=29 word:돈표=21 word:돌격=10
word:돌았=-9 word:돕는=-10 word:동네=-9 word:동상=10 word:동생=-11 word:동원=-17 word:동이=-14 word:동쪽=10 word:동해=37 word:동향=36
word:됐다=28 word:되고=17 word:되면=12 word:되지=-13 word:된다=13 word:된단=8 word:두고=40 word:두려=20 word:두만=24 word:둘은=-8
word:뒤로=-15 word:뒤집=-11 word:드나=-11 word:드러=-11 word:드문=-13 word:드물=-11 word:듣지=-12 word:들렸=-14 word:들어=-43
word:들여=-17 word:들으=14 word:들지=9 word:들판=35 word:등을=17 word:따라=11 word:따로=-24 word:땅에=-11 word:때마=-16 word:때에=-12
word:땔감=-26 word:떠밀=-8 word:떨어=19 word:떨었=-8 word:뚜렷=-8 word:뜻이=11 word:뜻한=42 word:라디=-14 word:러시=-16 word:리드=-9
word:링거=-16 word:마신=-13 word:마음=21 word:마주=27 word:마친=-15 word:막는=-8 word:막사=-12 word:막을=30 word:막지=11 word:막혀=-25
word:막혔=-13 word:만났=23 word:만든=-11 word:만들=34 word:만에=-25 word:만이=-25 word:많다=-26 word:많아=16 word:많았=-8 word:말고=10
word:말라=-16 word:말래=-12 word:말아=-8 word:말없=13 word:말을=16 word:말이=10 word:말일=-9 word:말하=13 word:말한=31 word:말해=23
word:맞고=-11 word:맞먹=-9 word:맞아=-15 word:매겨=31 word:매대=-14 word:매주=-9 word:매체=-32 word:맥주=-12 word:머물=-17 word:먹고=10
word:먹는=-12 word:먹으=25 word:먹은=-9 word:먹을=14 word:멀고=10 word:멀리=21 word:멀어=30 word:멀었=18 word:멈추=-13 word:멈춰=24
word:멎었=14 word:면회=-13 word:명가=-10 word:명단=-10 word:명도=-11 word:명분=-15 word:명으=-8 word:명은=-17 word:명을=9 word:명의=-15
word:명이=-63 word:명인=-11 word:모내=17 word:모두=-19 word:모른=-13 word:모름=-9 word:모습=13 word:모은=-10 word:모자=-23 word:목선=-8
word:목소=14 word:목숨=43 word:목표=14 word:몰래=-31 word:못하=-8 word:못할=25 word:무너=-17 word:무덤=12 word:무산=24 word:무상=-8
word:무섭=-10 word:무슨=33 word:무심=13 word:무엇=18 word:무역=-9 word:무장=-18 word:무전=12 word:묶여=-13 word:문득=15 word:문을=-34
word:문이=15 word:문제=-14 word:묻는=-8 word:묻었=-9 word:묻지=23 word:물건=-9 word:물과=10 word:물길=17 word:물었=9 word:물을=14
word:물음=26 word:미뤄=18 word:미리=-14 word:미소=15 word:미지=-30 word:민간=29 word:믿겠=13 word:믿는=-16 word:믿음=31 word:밀가=-11
word:밀수=-34 word:바구=8 word:바뀌=8 word:바다=26 word:바닥=-19 word:바라=21 word:바람=32 word:바이=10 word:바쳐=-11 word:바친=8
word:박혀=12 word:밖에=-25 word:밖으=-13 word:반년=-20 word:반대=-21 word:받고=-13 word:받다=11 word:받지=-11 word:발견=-11
word:발전=-17 word:발포=-12 word:발표=-10 word:밤마=-18 word:밤에=-30 word:밤은=27 word:밤을=13 word:밥상=17 word:밥줄=17 word:방송=8
word:방역=-16 word:방증=-19 word:밭이=-21 word:배가=-12 word:배고=21 word:배급=-10 word:배부=13 word:배치=-9 word:배포=-10 word:백두=14
word:버렸=-8 word:버스=-16 word:번졌=-8 word:벌금=-8 word:벌써=12 word:벌어=-14 word:법에=9 word:법이=21 word:변화=-10 word:병력=-8
word:병사=-24 word:병원=-26 word:병은=16 word:보관=-12 word:보기=-14 word:보는=11 word:보름=-8 word:보상=-8 word:보안=-10 word:보였=14
word:보위=-18 word:보인=9 word:보장=-8 word:보지=10 word:보통=-9 word:복무=15 word:본다=-16 word:본래=13 word:본인=-11 word:봄에=-8
word:봄은=27 word:봄이=37 word:봉인=-9 word:봤다=14 word:부대=-31 word:부두=-13 word:부른=-8 word:부모=-28 word:북녘=16 word:북방=15
word:북송=-17 word:북쪽=9 word:북측=-19 word:북한=60 word:불러=-8 word:불리=12 word:불린=10 word:불만=-12 word:불법=-9 word:불빛=31
word:불안=-8 word:붉은=25 word:붐빈=-13 word:붙어=-13 word:붙인=-8 word:붙잡=-12 word:비료=-39 word:비밀=25 word:비싸=-15 word:비어=-26
word:비었=9 word:비용=-13 word:비추=19 word:빚을=-11 word:빠르=10 word:빠져=-15 word:빠졌=30 word:빠지=-10 word:빠질=-8 word:빼곡=-12
word:빼내=-8 word:빼앗=-9 word:뻗어=19 word:뽑는=11 word:뿌리=8 word:뿐이=-24 word:사건=-20 word:사는=41 word:사람=18 word:사랑=28
word:사망=-9 word:사면=-13 word:사본=9 word:사상=-8 word:사업=14 word:사이=20 word:사정=23 word:사진=19 word:사태=-15 word:사항=15
word:사회=-9 word:사흘=-37 word:산나=-11 word:산사=-12 word:산은=12 word:살구=11 word:살던=-8 word:살림=8 word:삶아=21 word:상류=-8
word:상자=29 word:상태=-23 word:새로=-24 word:새벽=12 word:새해=22 word:생각=12 word:생겼=-16 word:생긴=13 word:생활=-21 word:서류=9
word:서울=49 word:서해=14 word:섞여=-12 word:선거=25 word:선다=-11 word:선원=-9 word:설명=-10 word:설비=11 word:섰다=-17 word:세관=-27
word:세상=23 word:셈이=19 word:소독=-25 word:소리=23 word:소문=26 word:소식=-20 word:소재=21 word:속에=18 word:손님=-12 word:손을=12
word:손이=14 word:손톱=-12 word:송이=12 word:송환=-41 word:수감=-20 word:수도=-13 word:수돗=8 word:수요=-9 word:수확=-8 word:숙소=-25
word:순찰=-11 word:술에=-9 word:술을=-11 word:숨기=-10 word:숨을=24 word:숨지=-8 word:숨진=-14 word:숫자=35 word:스무=-10 word:슬어=9
word:시간=-36 word:시계=24 word:시군=11 word:시신=-38 word:시에=-15 word:시장=-22 word:시행=-11 word:식당=-15 word:식량=-16 word:식용=-8
word:신발=21 word:신분=17 word:신의=13 word:싣는=13 word:실망=-18 word:실어=-9 word:실종=-9 word:심어=-13 word:싶다=19 word:쌀독=36
word:쌀은=-20 word:쌀이=14 word:쏟아=10 word:쓰던=13 word:쓰인=8 word:씨가=18 word:아낙=25 word:아내=-16 word:아닐=31 word:아들=-16
word:아래=17 word:아무=-10 word:아시=-18 word:아이=33 word:아침=-10 word:아픈=-10 word:아홉=-10 word:안개=23 word:안에=-11 word:안전=14
word:안팎=-10 word:앉아=18 word:앉았=16 word:앉은=12 word:않고=-14 word:않는=39 word:않을=12 word:알려=-13 word:알리=23 word:알릴=15
word:알았=44 word:알지=-17 word:압록=43 word:앞당=-9 word:앞에=34 word:앞으=-9 word:애국=11 word:애도=10 word:약보=13 word:약속=18
word:약은=-9 word:약을=-8 word:양강=-13 word:양덕=-9 word:얘기=-20 word:어귀=14 word:어김=25 word:어두=11 word:어둠=15 word:어디=25
word:어딘=9 word:어떤=-14 word:어떻=13 word:어렵=-9 word:어른=14 word:어머=9 word:언덕=13 word:언제=22 word:얻으=10 word:얼굴=18
word:얼마=14 word:얼어=10 word:얼음=-10 word:없는=25 word:없어=-35 word:없었=-16 word:없이=17 word:엇갈=13 word:여권=-10 word:여단=-22
word:여러=22 word:여름=-12 word:여부=-8 word:여섯=-8 word:여성=12 word:역전=-16 word:연말=-20 word:연호=-12 word:열두=-11 word:열린=-30
word:열릴=-11 word:열병=-16 word:열에=-11 word:열여=16 word:열차=-12 word:염소=11 word:영문=9 word:영상=-8 word:영양=-8 word:예부=9
word:예전=-21 word:옛날=10 word:오가=10 word:오간=-8 word:오늘=59 word:오른=-11 word:오를=-15 word:오지=21 word:오후=-14 word:옥수=-14
word:온천=-10 word:올랐=15 word:올해=17 word:옮겨=-16 word:와도=16 word:완충=13 word:왔다=8 word:외교=-9 word:외국=-8 word:외무=-10
word:외부=-20 word:요란=10 word:요즘=-18 word:우두=13 word:우리=22 word:우물=25 word:운영=13 word:움직=-11 word:웃음=20 word:원료=8
word:원에=-9 word:원을=-8 word:원이=-26 word:원칙=18 word:월급=-44 word:월부=-10 word:월요=-11 word:위로=32 word:위성=-23 word:위안=-29
word:위에=37 word:위한=16 word:위해=17 word:유난=14 word:유람=8 word:유엔=-8 word:유일=-9 word:유족=-8 word:유행=-13 word:은행=27
word:응답=-12 word:의도=-8 word:의사=-24 word:의정=-27 word:의주=11 word:이곳=-11 word:이는=-13 word:이달=-9 word:이들=12 word:이런=-16
word:이렇=21 word:이뤄=8 word:이르=30 word:이른=40 word:이름=71 word:이미=-8 word:이야=38 word:이어=21 word:이웃=14 word:이튿=-8
word:이틀=-37 word:이후=-12 word:인구=-13 word:인권=-14 word:인분=-10 word:인쇄=12 word:인정=-19 word:인터=32 word:일과=-8 word:일꾼=-9
word:일대=-18 word:일도=-9 word:일본=-9 word:일부=-16 word:일상=-13 word:일에=-12 word:일은=-10 word:일을=12 word:일제=17 word:일찍=14
word:일터=-9 word:잃는=8 word:잃었=-9 word:임신=-29 word:입국=-12 word:입는=-11 word:입당=-9 word:입수=10 word:입쌀=-9 word:입에=22
word:입은=8 word:잇따=-15 word:있다=12 word:있어=19 word:있음=-11 word:있지=-10 word:잊지=42 word:자국=-13 word:자꾸=12 word:자녀=8
word:자란=19 word:자료=11 word:자리=16 word:자릿=-8 word:자백=-10 word:자세=21 word:자수=-8 word:자욱=23 word:자원=-11 word:자유=-15
word:자전=14 word:자주=-9 word:자체=-12 word:자취=-10 word:작업=-24 word:작은=16 word:작지=-17 word:잔다=-9 word:잔치=12 word:잘못=42
word:잠겨=-10 word:잠근=-8 word:잠긴=15 word:잠을=-11 word:잡히=-11 word:장갑=-21 word:장내=16 word:장비=12 word:장사=-31 word:장에=-9
word:장을=-9 word:장이=29 word:장짜=21 word:재산=-13 word:재작=-8 word:재판=-20 word:저녁=-12 word:저물=18 word:적어=8 word:적용=-14
word:적지=-27 word:적혀=10 word:전기=-54 word:전날=-8 word:전망=-9 word:전부=-22 word:전에=-16 word:전자=-9 word:전투=12 word:전파=8
word:전해=22 word:전화=31 word:절반=-49 word:젊은=-28 word:젊음=20 word:점심=-9 word:점점=36 word:정말=16 word:정보=-15 word:정치=-29
word:정하=-8 word:정해=-14 word:제공=13 word:제대=-19 word:제보=11 word:제일=-11 word:조금=19 word:조문=18 word:조사=18 word:조용=11
word:조직=35 word:조치=-13 word:조카=-9 word:존재=-17 word:좁은=11 word:종교=-11 word:종이=22 word:종일=15 word:종잇=-24 word:죄가=27
word:죄를=-14 word:주고=12 word:주는=15 word:주면=-14 word:주민=15 word:주시=22 word:주지=11 word:주체=-12 word:죽고=-9 word:죽어=8
word:죽었=-11 word:죽은=12 word:죽을=8 word:죽음=25 word:죽이=27 word:준다=-22 word:줄었=-10 word:중국=-55 word:중대=-8 word:중심=11
word:중이=-16 word:줬다=-8 word:지금=-8 word:지나=10 word:지난=-23 word:지니=16 word:지대=9 word:지도=-8 word:지뢰=-26 word:지린=9
word:지방=-33 word:지역=-10 word:지은=-12 word:지켜=-25 word:지키=-10 word:직접=-8 word:직후=-10 word:진단=-16 word:진달=20 word:진실=11
word:진짜=15 word:진행=31 word:짐승=-9 word:짐은=-13 word:짐을=-12 word:집과=-21 word:집도=-12 word:집에=-30 word:집은=-23 word:집을=-11
word:집이=-45 word:짓는=11 word:징역=10 word:짖는=8 word:쪽에=-16 word:쪽이=15 word:찍어=-11 word:찍혀=32 word:찍힌=15 word:차라=20
word:차려=15 word:차례=15 word:차이=17 word:찬물=30 word:찬반=8 word:참가=-10 word:찼다=16 word:창건=16 word:창고=-17 word:창구=9
word:창밖=12 word:찾는=-10 word:찾아=-11 word:채택=-14 word:처벌=-30 word:처음=-42 word:처형=-12 word:척이=8 word:천막=-12 word:철교=21
word:철길=20 word:철조=-19 word:청진=29 word:청춘=13 word:체제=-14 word:쳐져=-10 word:초병=10 word:초소=-31 word:총성=8 word:총소=-13
word:총회=18 word:촬영=11 word:최고=-36 word:최전=8 word:추석=-11 word:추위=9 word:추천=-13 word:출근=11 word:출입=-8 word:춤을=20
word:취재=100 word:취해=-9 word:치료=-8 word:치솟=-13 word:친다=14 word:친척=-9 word:침묵=20 word:카메=12 word:칼바=16 word:캔다=-10
word:켜는=-11 word:코로=-31 word:콘크=-20 word:크레=-23 word:큰물=-17 word:타고=-13 word:타지=-9 word:탄광=-21 word:탄식=21
word:탈북=-15 word:탐조=-9 word:터지=-12 word:터진=10 word:턱없=-8 word:텔레=-13 word:토요=-10 word:톤을=-14 word:통이=23 word:통일=18
word:통제=-16 word:통째=-12 word:통행=-15 word:통화=20 word:투먼=21 word:파는=21 word:파도=8 word:파철=-8 word:판다=-10 word:판문=13
word:퍼졌=9 word:퍼진=16 word:펴도=16 word:편집=9 word:평안=11 word:평양=-18 word:포고=32 word:포구=-23 word:포상=-10 word:표는=13
word:표정=11 word:푸념=9 word:푸르=20 word:풀려=-10 word:풀릴=-19 word:풀어=9 word:풍경=15 word:피어=12 word:피었=31 word:피우=15
word:피하=-11 word:피해=-37 word:하늘=21 word:하니=8 word:하루=-76 word:하면=11 word:하지=-20 word:학교=-45 word:학기=10 word:학부=-16
word:학생=-35 word:한가=14 word:한국=-26 word:한글=19 word:한다=-24 word:한둘=-9 word:한마=10 word:한반=12 word:한복=15 word:한숨=65
word:한참=27 word:한탄=-8 word:합의=-10 word:항저=-18 word:해가=25 word:해당=25 word:해도=-18 word:해마=-13 word:해상=12 word:해주=21
word:했을=9 word:행정=10 word:헌법=-9 word:혀를=38 word:현금=-8 word:현대=10 word:현재=-12 word:혐의=-8 word:협정=-10 word:형편=-14
word:혜산=15 word:호는=14 word:화려=17 word:화면=13 word:화물=-42 word:화폐=-18 word:확성=10 word:확인=-40 word:환자=-34 word:활동=9
word:활주=8 word:황해=8 word:회담=-13 word:회령=16 word:회사=14 word:효과=-10 word:효력=-20 word:후보=-32 word:후원=34 word:훈련=-15
word:휴대=-10 word:휴일=-15 word:흐른=11 word:흔든=27 word:흘러=21 word:힘든=-14 wrap:guess=-20 wrap:none=61 wrap:report=-136
wrap:rumour=-63 year=-44
`
