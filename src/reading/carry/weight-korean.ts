/** How much each trait (see korean.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js ko --write`. */
export const KOREAN_WEIGHTS = `
after:assessment=-36 after:directive=-22 after:event=14 after:incentive=-21 afterdeed:false:done=20
afterdeed:false:none=-15 afterdeed:false:state=-31 afterdeed:true:done=-33 afterdeed:true:none=33
afterdeed:true:state=-41 afterorder:false:assessment=-13 afterorder:false:condition=-5
afterorder:false:directive=-16 afterorder:false:event=50 afterorder:false:incentive=-33 afterorder:false:penalty=17
afterorder:true:assessment=-6 afterorder:true:condition=-25 afterorder:true:directive=58 afterorder:true:event=8
afterorder:true:incentive=29 afterorder:true:penalty=-11 all=-20 also=-25 also:breath=18 also:day=41 also:done=-3
also:month=-27 also:next0=-27 also:next1=6 also:none=-34 also:off0=-3 also:off1=-17 also:since=-37 also:span=3
also:state=13 been=65 been:day=41 been:month=20 been:next0=46 been:state=56 breath:false=-17 breath:true=42 can=-6
can:breath=-5 can:day=-19 can:done=-6 can:month=-11 can:next0=3 can:off1=-3 can:since=31 can:span=-6 can:state=-15
content=75 content:breath=37 content:day=28 content:done=6 content:month=25 content:next0=33 content:next1=14
content:none=22 content:state=47 course:none=18 course:state=-62 cue:false=-17 cue:true=41 derived:false=-4
derived:true=-50 doing=-9 doing:breath=6 doing:done=14 doing:month=-7 doing:next0=-8 doing:off0=-3 doing:state=-22
duty=17 duty:day=-5 duty:done=3 duty:month=14 duty:next0=-6 duty:since=9 duty:state=14 end:clipped=-27 end:da=-60
end:doing=-32 end:heard=22 end:heardpast=20 end:lasting=49 end:link=3 end:none=-57 end:past=-3 end:thing=-16
end:told=-13 end:toldpast=52 end:was=20 family:false=-27 folk=-16 folk:breath=-20 folk:day=-18 folk:month=13
folk:next0=17 folk:next1=-3 folk:none=-17 folk:off0=-8 folk:since=-4 folk:state=5 folk:year=-3 form:day=28
form:month=-19 form:since=-49 form:span=-11 form:year=-24 formkind:day:assessment=39 formkind:day:condition=29
formkind:day:directive=7 formkind:day:event=83 formkind:day:incentive=4 formkind:day:penalty=-23
formkind:month:condition=-6 formkind:month:event=-50 formkind:month:penalty=42 formkind:since:assessment=-38
formkind:since:condition=-33 formkind:since:directive=43 formkind:since:event=-6 formkind:since:incentive=-5
formkind:since:penalty=-8 formkind:span:assessment=-11 formkind:span:condition=-11 formkind:span:event=25
formkind:span:penalty=-7 formkind:year:assessment=-6 formkind:year:condition=-8 gap:1=-41 grouped:false=-22
grouped:true=7 habit=-32 habit:breath=-3 habit:day=-13 habit:done=-30 habit:month=-7 habit:next0=-21 habit:off0=-3
habit:off1=-3 harm:breath=33 harm:day=53 harm:done=-16 harm:month=-9 harm:next0=3 harm:next1=-15 harm:off0=-11
harm:since=-7 harm:span=-23 harm:state=12 here=36 here:breath=7 here:day=18 here:done=25 here:month=14 here:next0=14
here:state=11 hour=18 hour:breath=17 hour:day=32 hour:done=19 hour:next0=4 hour:off0=-4 hour:since=-9 if=-5
if:day=-13 if:done=5 if:month=12 if:next0=12 if:next1=14 if:none=33 if:off0=-22 if:off1=-4 if:since=4 if:span=-6
if:state=-42 kind:assessment=-20 kind:condition=-31 kind:directive=46 kind:event=58 kind:incentive=-3 kind:penalty=5
kinds:assessment:assessment=-24 kinds:assessment:condition=-18 kinds:assessment:directive=-29
kinds:assessment:event=54 kinds:assessment:incentive=-11 kinds:assessment:penalty=10 kinds:condition:assessment=-11
kinds:condition:condition=6 kinds:condition:directive=-37 kinds:condition:event=27 kinds:condition:incentive=-9
kinds:condition:penalty=-4 kinds:directive:condition=12 kinds:directive:directive=48 kinds:directive:event=-6
kinds:directive:penalty=-6 kinds:event:assessment=6 kinds:event:directive=7 kinds:event:event=40
kinds:event:incentive=3 kinds:incentive:directive=8 kinds:incentive:event=-17 kinds:incentive:penalty=6
kinds:penalty:directive=-11 kinds:penalty:event=26 kinds:penalty:incentive=-3 kinds:penalty:penalty=-4 l:가리=-6
l:가족=-14 l:간부=-22 l:갔다=-3 l:강둑=-21 l:강연=12 l:같다=29 l:개천=-4 l:건넜=-17 l:걸려=-4 l:걸렸=7 l:검사=17 l:검열=-17 l:격리=-19
l:경고=-21 l:경비=-15 l:고쳐=13 l:골목=3 l:공개=7 l:공사=-16 l:공장=62 l:과제=-13 l:광명=5 l:광장=21 l:구역=17 l:국가=6 l:국경=85 l:국무=-17
l:군관=11 l:군당=-34 l:군량=22 l:군사=-3 l:규정=7 l:그날=3 l:그대=-4 l:그때=-13 l:그저=11 l:그제=-22 l:근무=-6 l:금요=20 l:금지=-7 l:기간=-16
l:기계=-3 l:김정=-21 l:김형=12 l:끌고=15 l:끌려=12 l:끼어=-16 l:나가=-5 l:나갔=-8 l:나눠=-20 l:나머=-3 l:나선=-4 l:나오=-3 l:나온=-21 l:나와=17
l:나왔=18 l:남성=-16 l:남자=23 l:남짓=3 l:남편=6 l:났다=-16 l:낯선=5 l:내년=-10 l:내놓=25 l:내라=-9 l:내려=-9 l:내렸=-16 l:내린=-8 l:내림=-15
l:내보=15 l:내용=14 l:넘게=5 l:넘겨=-7 l:넘는=30 l:넘어=-7 l:넘었=-6 l:년형=-8 l:노동=-8 l:노인=25 l:농장=23 l:농촌=-5 l:놓고=13 l:눈감=-6
l:늘었=-5 l:다리=-6 l:다만=-22 l:다섯=17 l:다시=9 l:다음=-16 l:다쳤=3 l:단둥=36 l:단속=3 l:단오=-12 l:닫음=-6 l:달아=-15 l:담배=-4 l:당국=-26
l:당위=-3 l:대신=33 l:대의=-8 l:도강=-6 l:도당=-4 l:도망=4 l:도착=-9 l:돈다=-16 l:돈표=18 l:돌려=15 l:돌렸=-4 l:돌아=-5 l:동생=-4 l:동해=-9
l:돼서=9 l:됐다=-11 l:됐음=-4 l:두고=10 l:두만=-8 l:뒤에=-11 l:뒤졌=3 l:드나=-8 l:들고=28 l:들렸=33 l:들어=-11 l:들었=-9 l:들여=-10 l:들이=-3
l:들켜=-8 l:등록=11 l:따라=-3 l:따른=-6 l:떠났=-8 l:떨어=-18 l:뛰었=-18 l:마스=17 l:막대=-4 l:막혔=-8 l:말고=-7 l:말라=-5 l:말함=23 l:맞고=24
l:맞아=-30 l:맞았=30 l:먼저=-16 l:명령=6 l:명씩=21 l:명이=3 l:모두=42 l:모레=-4 l:모임=-7 l:못하=-13 l:못한=16 l:못했=-10 l:무기=-29 l:무너=5
l:무산=12 l:무역=-8 l:무조=-6 l:묻지=-4 l:물건=13 l:미뤄=-13 l:바뀌=-15 l:바치=-30 l:반대=23 l:반동=-10 l:반면=-5 l:반역=10 l:받고=24 l:받았=30
l:받으=17 l:발견=9 l:밤이=-6 l:방역=-6 l:방침=26 l:버스=10 l:변호=-10 l:병사=-14 l:병원=-8 l:보고=4 l:보낸=-26 l:보냈=-5 l:보안=26 l:보위=-8
l:복무=-4 l:봉쇄=-15 l:부녀=-30 l:부대=-4 l:부부=6 l:부정=-11 l:북송=51 l:북한=3 l:불러=6 l:불렀=-5 l:불려=40 l:불명=-3 l:붙잡=-21 l:비공=-15
l:비상=-19 l:비우=-11 l:사건=-37 l:사고=-8 l:사라=19 l:사람=20 l:사형=-12 l:사회=16 l:사흘=-26 l:살아=-19 l:상반=8 l:상인=3 l:새벽=5 l:샛길=-8
l:생겼=-24 l:생활=-3 l:서약=15 l:선거=10 l:선고=-3 l:선포=-16 l:설탕=-15 l:세관=21 l:세울=-10 l:세졌=-24 l:소대=-23 l:소리=15 l:소문=24
l:손전=19 l:송환=-6 l:수백=39 l:숙소=-6 l:순천=-10 l:숨겨=9 l:숨졌=-29 l:스무=12 l:시간=-4 l:시부=-3 l:시신=-9 l:시작=-48 l:시장=24 l:식구=31
l:신병=-5 l:신의=-6 l:실려=-6 l:써내=-5 l:쏘라=-14 l:쏜다=15 l:쓰던=9 l:아니=29 l:아침=13 l:아파=16 l:안전=16 l:안팎=4 l:않고=-9 l:않았=-35
l:알려=-8 l:압록=3 l:앞서=11 l:양강=11 l:얘기=10 l:어제=-16 l:얼어=-7 l:얼음=28 l:없다=-3 l:없었=-45 l:여단=15 l:여러=-9 l:여섯=5 l:여성=-31
l:여자=-6 l:열네=10 l:열라=12 l:열렸=52 l:열린=-7 l:열여=10 l:열일=7 l:열차=19 l:열한=-5 l:열흘=-4 l:영상=-5 l:옆집=8 l:오후=27 l:온성=7
l:왔다=-14 l:외국=-4 l:외화=15 l:용서=-4 l:우리=5 l:울렸=-8 l:위연=-5 l:유역=-13 l:은행=-10 l:이름=-15 l:이번=-6 l:이유=-6 l:이튿=3 l:이틀=12
l:이후=-3 l:일가=-7 l:일부=-35 l:일요=11 l:일이=19 l:일절=-9 l:일하=9 l:임신=-22 l:있게=-11 l:있다=-13 l:있던=-19 l:있습=-3 l:있었=34 l:있음=3
l:자강=-4 l:자리=19 l:작년=-32 l:잡혔=-25 l:잡힌=-4 l:장마=-18 l:재판=42 l:적어=-10 l:전날=-46 l:전달=10 l:전쟁=-11 l:전체=-7 l:전파=-7 l:전해=7
l:전화=-24 l:정정=37 l:정치=-7 l:제대=18 l:조국=-21 l:조사=-10 l:조치=-7 l:죄목=20 l:주고=-5 l:주민=-25 l:주인=-13 l:죽었=-18 l:준다=-9
l:중국=-10 l:중대=15 l:중순=-7 l:중앙=-17 l:줬다=13 l:지나=-13 l:지난=34 l:지방=-14 l:지시=-14 l:지켜=8 l:지휘=4 l:직장=-18 l:진행=-15 l:짐승=11
l:집집=-5 l:쫓겨=10 l:차례=18 l:참가=-7 l:채택=27 l:책임=-42 l:첫날=6 l:청년=-7 l:청진=9 l:체포=28 l:초모=-34 l:초소=25 l:총격=-7 l:총성=5
l:총소=-17 l:최고=5 l:추방=-9 l:출입=-9 l:큰길=-8 l:타고=5 l:탄광=-10 l:탈북=34 l:탔다=-10 l:털어=-3 l:텔레=4 l:토요=22 l:통지=8 l:통째=19
l:투표=-4 l:파악=-9 l:퍼뜨=-8 l:평양=13 l:포고=24 l:포치=4 l:포탄=-9 l:폭우=-5 l:풀려=-37 l:하나=44 l:하달=8 l:하던=-14 l:하라=12 l:하루=11
l:하순=7 l:학교=30 l:학생=17 l:한꺼=35 l:한다=-34 l:한밤=-4 l:함경=-4 l:합동=-9 l:해주=-9 l:했다=-38 l:허약=30 l:현재=-5 l:혜산=11 l:화요=-23
l:확인=-34 l:환자=8 l:회령=26 l:훈련=7 long:0=-9 long:1=29 long:2=-58 long:3=11 long:4=-46 long:5=24 many=-31
many:breath=-25 many:day=-36 many:done=-34 many:month=10 many:next0=-3 many:none=-4 many:state=9
modality:asserted=-8 modality:denied=-15 modality:possible=-21 modality:probable=54 modality:unclear=-58 not=-39
not:breath=-23 not:day=4 not:month=-11 not:next0=-13 not:next1=6 not:none=-4 not:off0=16 not:off1=-19 not:since=-23
not:span=-3 not:state=-39 notes:false=-38 notes:true=16 number:breath=6 number:day=44 number:done=38 number:month=16
number:next0=8 number:next1=30 number:none=4 number:off0=-15 number:off1=-13 number:since=-9 number:span=-23
number:state=-18 number:year=-9 only=-21 only:breath=7 only:month=-10 only:next0=-20 only:off0=-6 only:since=-9
only:state=-14 order=-27 order:breath=-24 order:day=-22 order:done=-11 order:month=13 order:next0=5 order:off0=-10
order:off1=5 order:since=-9 order:span=-3 order:state=-14 orderend:false:clipped=-28 orderend:false:da=-58
orderend:false:doing=-25 orderend:false:heardpast=20 orderend:false:lasting=34 orderend:false:none=-65
orderend:false:past=6 orderend:false:thing=-16 orderend:false:told=-19 orderend:false:toldpast=23
orderend:false:was=28 orderend:true:doing=-7 orderend:true:heard=23 orderend:true:none=7 orderend:true:past=-17
orderend:true:told=6 orderend:true:toldpast=28 place:breath=42 place:next0=43 place:next1=29 place:off0=-44
place:off1=-64 quoted:false:false=-49 quoted:false:true=65 quoted:true:false=-13 quoted:true:true=-20
relay:false:back=-50 relay:false:in=-18 relay:false:one=3 relay:false:outlet=29 relay:false:two=11 sanction=-34
sanction:day=-22 sanction:done=-15 sanction:month=6 sanction:next0=-31 sanction:next1=8 sanction:off0=-5
sanction:since=-16 sanction:state=-16 since:0=28 since:1=-28 since:2=-60 since:3=-20 sinceat:0:0=20 sinceat:0:1=29
sinceat:1:1=-24 sinceat:2:0=-34 sinceat:2:1=-25 sinceat:3:0=-6 sinceat:3:1=-14 talk:false=-20 then=-22
then:breath=-11 then:day=-9 then:done=-10 then:month=-11 then:next0=-17 then:next1=6 then:off0=-3 then:off1=5
then:state=-3 time=-17 time:breath=-20 time:day=-13 time:done=-35 time:month=10 time:next0=-14 time:none=-27
time:off0=-3 time:off1=5 time:state=46 unlike=6 unlike:breath=21 unlike:day=-8 unlike:done=4 unlike:month=10
unlike:next0=-15 unlike:next1=4 unlike:off0=13 unlike:off1=-12 unlike:since=11 unlike:span=-4 unlike:state=5
warning=42 warning:day=36 warning:done=33 warning:next0=3 warning:state=9 wasnot:breath=-10 wasnot:day=23
wasnot:done=-14 wasnot:month=-6 wasnot:next0=-13 wasnot:off0=24 wasnot:since=-6 wasnot:span=3 wasnot:state=9
who:back=-50 who:in=-18 who:one=3 who:outlet=29 who:two=-11 whoat:back:next0=-34 whoat:back:next1=-11
whoat:back:off0=-4 whoat:in:next0=-10 whoat:in:off1=-7 whoat:one:breath=32 whoat:one:next0=39 whoat:one:next1=43
whoat:one:off0=-25 whoat:one:off1=-17 whoat:outlet:breath=12 whoat:outlet:next0=25 whoat:outlet:next1=7
whoat:outlet:off0=4 whoat:outlet:off1=-13 whoat:two:next0=43 whoat:two:next1=-10 whoat:two:off0=-14
whoat:two:off1=-25 why=15 why:breath=15 why:day=13 why:done=3 why:state=4 가=-45 가까=-3 가는=4 가능=-10 가려=-5 가를=17 가면=-3
가에=9 가운=23 가족=-4 각=-19 간부=-5 갈=-3 감=-19 감시=3 값=-22 값은=-4 값이=-25 갔=31 갔다=46 강=34 강가=9 강냉=10 강을=11 같다=42 같은=-31 같이=-9
개=-10 거=-20 거나=-13 거둬=3 거라=3 거의=4 건=-17 건너=-8 건은=9 건을=12 걸=46 걸렸=8 걸로=21 걸리=-5 검=-10 검열=-8 것=6 것으=-23 것은=-39 것을=-5
것이=21 게=-9 게는=-5 겠=-16 겠다=-16 겨=8 격=-18 격리=-16 견=-11 결=-11 결과=-8 겼=-5 겼다=-5 경=-12 경경=14 경고=3 경비=-6 경에=-10 경이=-5 계=25
고=-20 고가=-3 고는=20 고이=29 고하=-17 곧=17 곧바=5 골=4 곱=8 곳=6 공=-8 공개=-13 공사=-9 과=-4 과제=-7 관=-22 관리=-5 광=-11 교=9 교화=51 구=-29
국=-11 국경=7 국에=-8 국은=-19 국이=36 국제=-14 군=-25 군관=-18 군대=-16 군인=6 굶=-17 권=7 규=-15 규정=-11 그=-17 그대=7 그래=7 그런=-18 그만=-15
그전=-16 그중=17 근=22 금=-44 금지=5 급=16 급이=9 기=-27 기가=13 기고=-9 기관=-13 기는=-7 기다=-7 기도=-5 기로=-23 기를=-17 기면=3 긴=6 긴다=3 길이=5
김=15 김정=-10 까=-20 까지=-5 꾸=-3 꾼=-26 꾼들=-13 끊=-33 끌=23 끌고=-14 끌려=37 끝=35 끝나=3 끝날=21 끼=-15 끼니=-15 나=16 나가=-8 나간=5
나갈=-10 나갔=-10 나는=9 나도=-14 나라=-17 나머=13 나무=-14 나서=-17 나오=-28 나온=30 나와=26 나왔=45 난=-11 난다=-7 날=30 남=-7 남조=-42 남편=22
났=-8 났는=-13 낮=-19 낯=20 낯선=20 내=62 내놓=7 내는=5 내라=-14 내려=-9 내렸=-8 내면=-13 내용=18 내지=6 낸=-23 낸다=-4 냈=4 냈다=6 냉=10 냉이=10
냥=-12 너=-8 넘=9 넘게=5 넘겨=6 넘긴=8 넘는=13 넘어=6 넣=4 네=27 년=27 년을=22 노=7 노동=7 농=-27 농장=-4 높=7 놓=3 뇌=-10 뇌물=-10 누=-15 누가=-7
누구=-7 눈=4 눈감=5 눠=13 는=-38 는다=11 는데=-45 는지=-18 늘=-15 늘었=-6 능=-10 능성=-10 니=45 니다=28 니라=5 니를=-15 니었=13 님=-4 다=-14 다가=6
다고=-56 다는=-29 다들=-4 다른=-12 다리=12 다만=-6 다섯=13 다스=-14 다시=12 다친=23 단=-53 단련=-5 단서=-8 단속=-18 단에=-13 단은=-23 닫=-14 달=-9
달러=12 달아=-4 달에=-9 담=-14 답=19 당=-11 당국=-14 당에=4 대=27 대가=30 대는=7 대로=34 대목=26 대부=3 대에=-34 대장=-24 대표=-3 대해=-5 더=-19 던=-9
데=8 데려=39 도=22 도강=23 도록=15 도주=-5 돈=-12 돈을=-5 돌=-25 돌려=-18 돌아=22 동=-14 동단=-8 동안=-5 동원=-11 동자=-8 돼=21 됐는=-9 되=-6 된=-13
된다=-16 될=-4 두=13 두는=-18 둑=-15 둘=40 둘은=26 둬=3 뒀=-3 뒤=-8 뒤로=-3 뒤에=9 드=15 드러=13 든=24 듣=-3 들=-20 들도=-3 들어=11 들었=-4 들에=17
들여=-24 들은=14 들을=26 들의=-3 들이=3 들한=-3 듯=34 등=36 디=3 디로=-9 디에=-5 따=-12 따라=7 따랐=-18 따로=7 땅=5 때=19 때까=34 때문=21 때에=6 땔=5
땔감=5 떠=-7 떤=-5 떨=-16 떨어=-16 떻=-5 떻게=-5 떼=5 뗐=-14 뗐다=-14 또=-12 뛰=-24 뛰었=-24 뜨=-12 뜨린=-8 라=69 라는=65 라도=-9 란=-10 란다=-3
람=42 람들=-23 람은=20 람을=17 람이=32 랐=-16 랐다=-16 래=-11 래도=7 량=-17 러=18 러나=15 러난=-6 러졌=29 런=-24 런데=-8 렀=4 렀다=4 레=13 레비=6
려=-54 려간=25 려갔=13 려고=-23 려는=-17 려던=-6 려보=15 려온=5 려왔=-22 려졌=-21 려지=-23 력=10 련=5 렸=-36 렸다=-40 령=10 령이=-10 례=11 로=-18
로는=-7 록=-5 료=-23 료를=-8 루=-4 뤄=3 르는=-17 른=-3 른다=-5 를=-33 름=18 리=-6 리가=-17 리는=4 리도=-20 리라=18 리를=18 리면=-14 리소=-4 리에=42
리지=-14 린다=-33 릴=-16 림=-3 마=20 마나=6 마다=-8 마당=-16 마을=4 막=19 만은=3 많=-12 많다=-9 말=-5 말도=44 말라=-31 말을=-9 말이=-19 말하=-14
망=-11 맞=-24 맞아=-9 맞았=-3 매=24 매대=20 매소=-6 매체=-9 맨=19 머=35 머지=13 먹=-21 먹은=3 먼=-27 먼저=-27 면=-12 면서=-14 명=35 명단=-46 명도=3
명령=10 명씩=15 명에=10 명은=30 명이=-27 명인=16 몇=19 모=-22 모가=12 모두=31 모들=7 모르=-16 모른=-14 모름=-12 모자=-5 목=19 목숨=-13 목은=25 목이=-7
못=12 못하=-11 못한=-5 못했=18 무=27 무기=8 무도=8 무역=-24 문=12 문에=-6 문을=-7 문이=-24 묻=-3 묻지=12 물=-69 물건=-6 물을=-12 미=-24 미리=-13
민=-48 민들=-8 민반=-26 민이=-8 믿=-5 믿는=-4 밀=7 바=44 바로=17 바치=11 박=-16 밖=-6 밖에=-10 반=-6 반역=-3 반은=14 반을=5 반응=-3 반장=-4 받=-18
받고=22 받는=-11 받아=3 받았=36 받은=-9 받지=-34 발=-3 발로=-12 밝=-6 밝히=-13 밤=4 밤에=-4 밤이=5 방=4 방역=14 배=4 배급=5 배로=-23 백=-3 버=8 버스=19
번=-3 번도=12 벌=-17 벌금=-20 벌받=-15 벌써=-10 벌을=25 벌이=13 범=-16 범수=-4 범은=-4 법=20 법은=17 변=21 변호=17 별=3 병=28 병사=8 병원=11 보=7
보고=-9 보기=3 보내=3 보낸=6 보냈=9 보다=-4 보안=13 보위=-15 보인=-11 복=5 본=-17 본보=-3 봉=13 봉쇄=9 봐=3 봐야=4 봤=15 봤다=15 부=-32 부가=7 부는=-8
부대=-25 부들=8 부모=10 부분=3 부에=-12 부인=9 부터=12 북=-19 북송=8 북자=-4 북한=-21 분=7 분위=-7 붙=37 비=-31 비대=23 비전=6 빠=-27 빼=-17 뿐=3
사=-40 사격=16 사고=-47 사꾼=-15 사는=-10 사들=17 사람=36 사를=-4 사실=-31 사에=8 사정=-4 사형=16 산=-4 살=29 살은=15 상=-47 상을=4 새=23 새로=13
생=-32 생들=21 생활=15 서=19 서는=-40 서도=-61 서라=57 서를=-12 서약=3 석=7 섞=11 선=3 선거=5 설=-12 섯=16 성=-7 성이=-5 세=-22 세대=-11 셋=29
소=-39 소금=-6 소는=-7 소대=3 소로=-9 소리=7 소문=-26 소식=-7 소에=-11 소장=-14 속=-38 속에=3 속했=-3 손=-5 손전=19 송=-6 송된=3 송환=-8 쇄=9 쇄가=-10
수=-7 수가=-6 수꾼=13 수는=-4 수도=-5 수용=-4 수한=-9 숙=10 술=12 숨=-18 숨겨=-19 숨을=-10 숨졌=-10 숨진=26 숫=-8 숫자=-8 스=33 스로=12 스린=-13
스무=18 스에=19 습=-24 습니=-4 승=-5 시=-13 시간=23 시도=-21 시를=19 시신=-19 시에=25 시인=-4 시장=-3 시켜=-4 식=-4 식량=-16 식이=11 신=-24 신고=-7
신을=3 신의=-31 실=-51 실려=7 실어=13 실제=-13 실탄=5 심=-17 싸=7 쌀=-24 쌀값=-4 쌀은=-7 쌀을=20 써=-3 쏘=34 쏘기=27 쏘라=30 쏜=4 쓰=38 쓰러=29 쓴=8
씩=14 아=-40 아간=4 아났=-3 아는=-17 아니=16 아들=-5 아뗐=-14 아무=5 아서=3 아이=-20 악=-10 안=37 안다=25 안에=4 안원=13 안이=-17 안전=-17 앉=5 않=7
않겠=10 않고=-3 않는=-3 않았=-18 않으=10 않은=9 알=14 알려=-31 알린=23 압=-23 았=32 았고=4 았는=22 앞=21 앞에=7 애=-13 야=-7 약=4 약서=3 약속=-5 양=-7
얘=-17 얘기=-17 어=-37 어기=-14 어긴=8 어도=-8 어디=-29 어떤=-5 어떻=-5 어서=13 어선=-8 어야=-7 어오=-7 어온=-10 어졌=-3 어진=14 어질=-7 언=-21 언제=-5
얼=12 얼마=5 업=-5 업반=-8 없=-16 없는=23 없었=9 없이=-4 었=48 었는=-3 었다=20 었던=7 었음=16 에=21 에게=-7 에는=-35 에도=-32 에서=-11 엔=-10 여=-34
여기=-14 여섯=3 역=-20 역에=6 역을=-3 연=18 연선=-8 연에=8 연자=10 열=-13 열조=-3 열흘=-5 였=41 였다=27 영=-19 영화=-15 오=-40 오는=-8 오를=3 옥=8
온=-11 온다=-11 옮=16 옮겨=16 와=6 왔=-3 왔는=10 왔다=-17 왜=-14 외=27 외화=14 요=-12 용소=-4 용이=-8 우=-17 우는=-16 우려=-9 우리=-8 우물=-4 운=18
운데=23 운전=7 울=19 움=-12 움직=-12 웃=-5 워=8 원=38 원들=-22 원에=-21 원으=-7 원은=18 원을=9 원이=3 월=3 위=-28 위기=-8 위부=-6 위안=-25 위에=10
유=-7 으=10 으라=16 으로=-13 으면=6 은=-59 음=31 음이=8 응=-3 의=-34 의사=17 의주=-17 이=-9 이고=39 이나=-14 이는=3 이다=42 이도=23 이된=-9 이들=-8
이라=-16 이런=-5 이뤄=8 이른=5 이를=-12 이름=22 이면=11 이었=30 이유=4 이지=15 인=60 인다=-7 인되=-6 인들=23 인민=-28 인에=3 인원=11 인은=3 인이=14 인지=11
일=-65 일곱=8 일꾼=-24 일부=-3 일은=-14 일이=-18 읽=9 읽었=9 잃=-15 임을=-3 임자=-7 입니=15 잇=-13 있=4 있는=-12 있다=5 있던=10 있었=-10 있음=13 자=16
자가=-4 자는=-7 자들=-18 자란=-5 자리=31 자식=-4 작=-3 작업=-5 잘=-27 잠=-13 잡=-19 잡아=-15 잡힌=-5 장=-39 장사=-8 장에=-11 장으=41 장은=-35 장이=30
재=-71 재판=-40 저=12 적=-27 적어=5 적으=-10 전=22 전기=5 전부=8 전에=7 전원=6 전을=-8 전해=12 전혀=8 전화=18 절=10 절반=20 점=5 접=-8 정=-39 정을=-6
정치=-10 제대=16 제로=-10 제를=-5 져=-19 졌=-3 졌다=-16 조=-23 조가=-13 조건=20 조는=7 조망=-9 조사=-43 조선=-42 족=-3 족들=22 족에=-5 졸=6 종=-8
종이=-7 죄=12 죄를=6 죄목=8 주기=-11 주민=-12 주인=17 주지=9 죽=34 죽었=11 죽은=26 준=-48 준다=3 중=36 중대=-9 줬=6 줬다=7 쥐=-16 증=-3 지=29 지는=19
지대=16 지도=18 지를=3 지만=23 지면=-13 지시=-26 지역=-6 지장=12 지지=-13 지키=-4 직=-12 진다=-4 진단=-8 질=-8 짐=20 집=-18 집에=23 집으=16 집은=-4
집을=4 집이=-52 짓=18 징=21 째=-3 쪽=-22 쪽에=10 쪽으=18 쫓=-11 쫓겨=-11 쯤=23 찍=27 차=-3 찬=-5 찾=8 찾아=-5 채=16 채우=-9 책임=-18 처=-9 처벌=-4
처음=-13 처하=21 척=-15 천=-13 천을=3 철=-37 철조=-9 청=-31 청년=-9 체=5 쳐=7 쳤=27 쳤다=19 초=-42 초소=-24 총=-13 총살=27 총에=-5 총을=-6 추방=-8
출=5 출입=7 충=6 충지=6 측=-16 치=44 치가=11 치고=6 치범=-10 친=11 친척=-13 칠=-20 침=-12 커=-6 코=27 크=-3 큰=-10 키=-25 키는=-3 킬=-15 킬로=-15
타=14 타고=19 탄=-11 탄광=-12 탈=-17 탈북=-13 탔=4 태=7 터=-6 테=-4 텔=6 텔레=6 통=-20 투=21 투표=6 트=6 특=13 틀=-6 파=-8 파악=-10 판=-9 판매=-6
판에=-14 판이=-23 퍼=-13 퍼뜨=-12 편=30 평=-16 평양=4 포고=10 포치=-16 표=-3 표를=6 표창=-9 풀=-19 풀려=-4 풀이=-9 피=-11 피해=-9 하=16 하게=7
하겠=-12 하고=6 하나=20 하는=-29 하다=-3 하라=10 하려=-15 하지=-10 학=8 학교=4 학생=11 한=-3 한국=-26 한다=-19 한테=-4 할=-16 함=10 합=21 합니=-8
항=44 해=-5 해도=5 해지=15 했=-3 행=-13 행이=-25 허=14 혀=-3 현=-32 협=-23 혔다=-6 형=20 형에=-5 형을=14 형이=9 호=20 화=14 화기=4 화형=33 확=3
확인=3 환=-10 환자=-7 활=15 회=-14 회가=-14 회사=10 회의=17 후보=-3 훈=16 훈련=10 휘=8 휴=-6 휴가=-6 흘=-7 희=-13 히=-25 힌=7
`
