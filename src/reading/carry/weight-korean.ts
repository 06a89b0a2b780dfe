/** How much each trait (see korean.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js ko --write`. */
export const KOREAN_WEIGHTS = `
after:assessment=-24 after:condition=7 after:directive=-22 after:incentive=-29 after:penalty=16
afterdeed:false:state=-39 afterdeed:true:done=-22 afterdeed:true:none=24 afterdeed:true:state=-24
afterorder:false:assessment=-14 afterorder:false:directive=-12 afterorder:false:event=51
afterorder:false:incentive=-40 afterorder:false:penalty=10 afterorder:true:assessment=-6
afterorder:true:condition=-27 afterorder:true:directive=65 afterorder:true:incentive=42 afterorder:true:penalty=-11
all=-21 also=-8 also:breath=34 also:day=41 also:done=15 also:month=-23 also:next0=-35 also:next1=18 also:none=-35
also:off0=-7 also:off1=-15 also:since=-23 also:state=13 been=57 been:day=36 been:month=14 been:next0=50
been:state=49 breath:false=-17 breath:true=42 can=-8 can:day=-25 can:done=-8 can:month=-10 can:next1=-4 can:off1=-4
can:since=32 can:span=-6 can:state=-17 content=81 content:breath=38 content:day=35 content:done=11 content:month=25
content:next0=33 content:next1=17 content:none=20 content:off1=-4 content:state=47 course:done=-10 course:none=23
course:state=-55 cue:false=-17 cue:true=41 derived:false=-12 derived:true=-37 doing=5 doing:breath=-5 doing:day=15
doing:done=10 doing:month=-9 doing:next0=-14 doing:off1=28 doing:state=-36 duty=20 duty:breath=-3 duty:day=-14
duty:done=-8 duty:month=21 duty:next0=19 duty:next1=12 duty:off0=-6 duty:off1=-3 duty:since=12 duty:state=26
end:clipped=-13 end:da=-82 end:doing=-35 end:heard=18 end:heardpast=26 end:lasting=40 end:link=4 end:none=-34
end:thing=-24 end:told=-11 end:toldpast=42 end:was=6 family:false=-27 family:true=22 folk=-13 folk:breath=-15
folk:day=-22 folk:done=7 folk:month=19 folk:next0=17 folk:next1=-4 folk:none=-30 folk:off0=-8 folk:since=-4
folk:state=13 form:day=36 form:month=-19 form:since=-60 form:span=-31 form:year=-30 formkind:day:assessment=62
formkind:day:condition=33 formkind:day:directive=6 formkind:day:event=87 formkind:day:incentive=3
formkind:day:penalty=-23 formkind:month:assessment=-6 formkind:month:condition=-17 formkind:month:directive=28
formkind:month:event=-55 formkind:month:penalty=37 formkind:since:assessment=-46 formkind:since:condition=-29
formkind:since:directive=31 formkind:since:penalty=-13 formkind:span:assessment=-21 formkind:span:condition=6
formkind:span:directive=-13 formkind:span:penalty=-4 formkind:year:assessment=-7 formkind:year:condition=-15
formkind:year:event=-8 gap:1=-43 grouped:false=-27 grouped:true=24 habit=-29 habit:day=-24 habit:done=-24
habit:month=-7 habit:next0=-14 habit:next1=-3 habit:off1=-8 harm=-17 harm:breath=23 harm:day=52 harm:done=-14
harm:month=-3 harm:next0=8 harm:next1=-16 harm:off0=-20 harm:off1=5 harm:since=-12 harm:span=-33 here=38
here:breath=12 here:day=16 here:done=23 here:month=15 here:next0=24 here:state=12 hour=14 hour:breath=21 hour:day=28
hour:done=23 hour:next0=-3 hour:off0=-4 hour:since=-11 hour:state=-8 if=-10 if:day=-7 if:done=10 if:month=17
if:next1=13 if:none=29 if:off0=-17 if:off1=-4 if:since=-10 if:span=-8 if:state=-47 kind:assessment=-21
kind:condition=-25 kind:directive=54 kind:event=55 kind:incentive=3 kinds:assessment:assessment=-4
kinds:assessment:condition=-27 kinds:assessment:directive=-40 kinds:assessment:event=50
kinds:assessment:incentive=-11 kinds:assessment:penalty=11 kinds:condition:assessment=-9
kinds:condition:condition=11 kinds:condition:directive=-43 kinds:condition:event=11 kinds:condition:incentive=-6
kinds:condition:penalty=9 kinds:directive:assessment=5 kinds:directive:condition=13 kinds:directive:directive=41
kinds:directive:event=17 kinds:directive:penalty=-24 kinds:event:assessment=-16 kinds:event:condition=7
kinds:event:directive=8 kinds:event:event=39 kinds:event:incentive=-9 kinds:event:penalty=14
kinds:incentive:directive=4 kinds:incentive:event=-7 kinds:incentive:penalty=6 kinds:penalty:directive=14
kinds:penalty:event=-13 kinds:penalty:incentive=-3 l:가까=3 l:가던=15 l:가리=-7 l:가운=-10 l:가족=-20 l:간부=-15 l:간첩=-4 l:감방=-3
l:갔다=23 l:강냉=-5 l:강둑=-38 l:강변=11 l:강연=17 l:같다=23 l:개천=-3 l:거리=13 l:건너=-5 l:건넌=-6 l:건넜=-11 l:걸려=-4 l:걸렸=-7 l:검열=-26
l:것이=-11 l:격리=-29 l:경고=-20 l:경비=-15 l:고쳐=21 l:곧바=-15 l:골목=5 l:공개=8 l:공사=-19 l:공안=-8 l:공장=50 l:과제=-12 l:광장=22 l:교대=-4
l:교화=-5 l:구역=14 l:국가=15 l:국경=84 l:국무=-19 l:군관=-7 l:군단=3 l:군당=-37 l:군대=19 l:군량=27 l:군사=-6 l:군인=-4 l:규정=9 l:그날=11
l:그대=-13 l:그때=-17 l:그저=32 l:그제=-21 l:근무=11 l:금요=4 l:금지=-5 l:기간=-10 l:기름=36 l:김정=-30 l:김형=10 l:끌고=11 l:끌려=-7 l:끼어=-15
l:나가=7 l:나눠=-22 l:나머=-8 l:나무=-7 l:나선=-3 l:나오=-5 l:나온=-41 l:나와=17 l:나왔=35 l:남성=-3 l:남자=11 l:남짓=-14 l:남쪽=-3 l:났다=-19
l:낭독=-4 l:내년=-10 l:내놓=24 l:내라=-19 l:내려=-8 l:내렸=-13 l:내린=-17 l:내림=-10 l:내보=16 l:내용=11 l:넘게=9 l:넘겨=-8 l:넘는=31 l:넘어=-16
l:넘었=-8 l:년형=-9 l:노동=-8 l:노인=9 l:농장=26 l:농촌=-6 l:놓고=26 l:눈감=-6 l:늘었=-5 l:다니=-17 l:다리=-8 l:다만=-15 l:다섯=5 l:다스=-3
l:다시=10 l:다음=-9 l:단둥=37 l:단련=22 l:단오=-9 l:닫음=-7 l:달아=-17 l:담배=-4 l:당국=-31 l:당위=-3 l:당했=-5 l:대신=21 l:대의=-6 l:대한=-4
l:데려=34 l:도강=-5 l:도당=-3 l:도망=-10 l:도착=-16 l:돈다=-14 l:돈표=17 l:돌려=19 l:돌렸=-3 l:돌아=-8 l:동안=19 l:동해=-10 l:돼서=9 l:됐다=-7
l:됐음=-4 l:된다=-7 l:두고=8 l:두만=-13 l:뒤에=-13 l:뒤졌=8 l:드나=-9 l:들고=30 l:들렸=29 l:들어=-3 l:들었=-10 l:들여=-10 l:들이=6 l:들켜=-4
l:등록=14 l:따라=27 l:따른=-8 l:떠났=-10 l:떠내=-11 l:떨어=-28 l:뛰었=-13 l:마스=18 l:막대=-4 l:막혔=-9 l:만포=24 l:말고=-10 l:말라=-14
l:말함=30 l:맞고=25 l:맞아=-31 l:맞았=22 l:맞음=7 l:매대=-8 l:매체=-6 l:먼저=-14 l:명령=-5 l:명씩=21 l:모두=63 l:모레=-5 l:모아=5 l:모임=-10
l:목숨=-3 l:못하=-19 l:못한=19 l:못했=-24 l:무기=-28 l:무산=10 l:무역=-5 l:무조=-5 l:묻지=-13 l:물건=19 l:미뤄=-7 l:밀수=5 l:바뀌=-13 l:바치=-39
l:반대=22 l:반동=-9 l:반면=-4 l:반역=10 l:받고=15 l:받아=-7 l:받았=4 l:발견=20 l:밤이=-5 l:방역=-4 l:방침=27 l:배급=8 l:버스=17 l:변호=-23
l:병사=-26 l:병원=7 l:보내=-3 l:보낸=-26 l:보도=-6 l:보름=-8 l:보면=-5 l:보안=21 l:보위=-10 l:보인=20 l:봤다=5 l:부녀=-30 l:부대=-15 l:부부=11
l:부정=-8 l:북송=52 l:북한=-6 l:불러=8 l:불려=40 l:불명=-3 l:불문=-4 l:붙잡=-31 l:비공=-15 l:비상=-17 l:빠져=4 l:사건=-40 l:사격=-9 l:사고=-11
l:사라=20 l:사람=30 l:사망=-4 l:사살=-4 l:사형=-6 l:사회=19 l:사흘=-15 l:살림=7 l:살아=-23 l:살았=22 l:삼지=-4 l:상반=9 l:새벽=30 l:샛길=-9
l:생겼=-23 l:생활=-3 l:서라=28 l:서약=19 l:선거=10 l:선포=-11 l:설탕=-10 l:세관=27 l:세울=-10 l:세졌=-21 l:소대=-21 l:소리=32 l:소문=30
l:손전=19 l:송환=-10 l:수백=43 l:수십=-4 l:숙소=-6 l:순천=-11 l:숨겨=6 l:숨졌=-42 l:숨진=6 l:승인=-7 l:시내=7 l:시신=-12 l:시작=-40 l:시장=30
l:식구=28 l:신고=-3 l:신병=-6 l:실려=-11 l:실탄=-7 l:쌀값=-18 l:써내=-5 l:쏘겠=-5 l:쏘고=8 l:쏘라=-26 l:쏜다=21 l:쐈다=-4 l:쓰던=6 l:쓰러=17
l:아니=-5 l:아무=-14 l:아침=33 l:아파=17 l:안다=24 l:안전=10 l:않겠=-9 l:않고=-8 l:않는=-4 l:않았=-34 l:알려=-13 l:알리=-3 l:압록=-8 l:앞서=6
l:약속=-8 l:양강=21 l:얘기=8 l:어제=-30 l:얼기=14 l:얼어=-6 l:얼음=10 l:없었=-31 l:여단=15 l:여러=-4 l:여섯=7 l:여성=-37 l:여자=-4 l:연다=-3
l:열네=6 l:열렸=49 l:열차=17 l:열한=-4 l:열흘=-3 l:영상=-4 l:옆집=3 l:오전=-15 l:오후=40 l:온성=21 l:올리=-9 l:올봄=-7 l:옮겨=-19 l:완충=-11
l:왔다=-13 l:외국=-4 l:외화=22 l:용서=-4 l:우리=-8 l:울렸=-10 l:위연=-6 l:유역=-9 l:은행=-16 l:이름=-14 l:이번=-8 l:이어=-13 l:이유=8 l:이틀=7
l:이후=-7 l:인민=7 l:인원=-3 l:일부=-24 l:일요=12 l:일이=21 l:일절=-8 l:일하=9 l:잃었=-3 l:임신=-21 l:입구=-4 l:잇따=-9 l:있게=-11 l:있다=-12
l:있던=-24 l:있어=-3 l:있었=30 l:있음=5 l:자리=27 l:자수=-6 l:작년=-31 l:작업=21 l:잡혀=15 l:잡혔=-29 l:잡힌=-9 l:장마=-8 l:재판=32 l:저녁=36
l:적발=15 l:적어=-12 l:전날=-60 l:전달=11 l:전부=-4 l:전쟁=-8 l:전체=-7 l:전파=-16 l:전해=26 l:전화=-21 l:절반=-4 l:접근=-9 l:정정=37 l:정치=-7
l:정하=-8 l:제대=19 l:조국=-19 l:조사=-13 l:조치=-8 l:죄목=23 l:주고=-16 l:주민=-38 l:주인=-18 l:죽고=27 l:죽었=-24 l:준다=-13 l:줄었=-3
l:중국=-4 l:중대=9 l:중앙=-23 l:줬다=9 l:지나=-11 l:지난=24 l:지방=-11 l:지시=4 l:지켜=10 l:지휘=6 l:직장=-13 l:진행=-15 l:짐승=14 l:쫓겨=7
l:차례=15 l:참가=-7 l:창건=18 l:채택=5 l:책임=-38 l:처하=-6 l:철조=14 l:첫날=7 l:청년=-10 l:청진=12 l:체포=24 l:초모=-34 l:초소=27 l:총격=-9
l:총성=3 l:총소=9 l:총참=16 l:최고=5 l:추방=-7 l:출입=-10 l:친척=-8 l:큰길=-9 l:킬로=-13 l:타고=5 l:탄광=-11 l:탈곡=18 l:탈북=29 l:탔다=-24
l:태양=-17 l:토요=32 l:통지=8 l:통째=10 l:통행=-15 l:통화=-9 l:투표=-3 l:파악=-10 l:퍼뜨=-8 l:평성=22 l:평양=17 l:포고=25 l:포치=3 l:포탄=-10
l:폭풍=-11 l:표창=-9 l:풀려=-63 l:하고=11 l:하나=70 l:하달=11 l:하던=-21 l:하라=11 l:하루=13 l:하순=10 l:학교=44 l:학생=17 l:한국=-14 l:한꺼=38
l:한다=-36 l:한편=-11 l:함경=-4 l:함흥=4 l:합동=-10 l:해주=-10 l:했다=-12 l:허약=29 l:현재=-6 l:혜산=-3 l:화물=10 l:화요=-23 l:확인=-52
l:환자=13 l:회령=38 l:훈련=10 long:0=-18 long:1=32 long:2=-60 long:4=-34 long:5=21 many=-33 many:breath=-28 many:day=-39
many:done=-32 many:month=9 many:next0=-3 many:none=-7 many:state=6 modality:asserted=-5 modality:denied=-20
modality:possible=-24 modality:probable=44 modality:unclear=-57 not=-31 not:breath=-17 not:done=16 not:month=-9
not:next1=16 not:none=-17 not:off0=5 not:off1=-23 not:since=-19 not:state=-36 notes:false=-33 notes:true=7 number=3
number:breath=10 number:day=45 number:done=54 number:month=5 number:next0=6 number:next1=31 number:none=-3
number:off0=-18 number:off1=-20 number:since=-9 number:state=-23 number:year=-16 only=-33 only:day=7 only:done=-12
only:month=-14 only:next0=-28 only:off0=-5 only:since=-10 only:span=-16 only:state=-13 order=-42 order:breath=-23
order:day=-17 order:done=-25 order:month=10 order:next0=-19 order:next1=8 order:off0=-9 order:off1=3 order:since=-18
order:span=-12 order:state=-16 orderend:false:clipped=-22 orderend:false:da=-65 orderend:false:doing=-27
orderend:false:heard=3 orderend:false:heardpast=29 orderend:false:lasting=29 orderend:false:none=-66
orderend:false:past=13 orderend:false:thing=-24 orderend:false:told=-16 orderend:false:toldpast=4
orderend:false:was=11 orderend:true:clipped=10 orderend:true:da=-17 orderend:true:doing=-9 orderend:true:heard=15
orderend:true:lasting=11 orderend:true:none=29 orderend:true:past=-24 orderend:true:told=6 orderend:true:toldpast=36
place:breath=42 place:next0=43 place:next1=15 place:off0=-54 place:off1=-49 quoted:false:false=-53
quoted:false:true=70 quoted:true:false=4 quoted:true:true=-31 relay:false:back=-50 relay:false:in=-15
relay:false:outlet=16 relay:false:two=15 sanction=-29 sanction:breath=11 sanction:day=-17 sanction:done=-5
sanction:month=6 sanction:next0=-32 sanction:off0=-6 sanction:off1=-3 sanction:since=-14 sanction:state=-19
sanction:year=-3 since:0=24 since:1=-33 since:2=-39 since:3=-32 sinceat:0:0=20 sinceat:0:1=15 sinceat:1:0=-19
sinceat:1:1=-10 sinceat:2:0=-17 sinceat:2:1=-23 sinceat:3:0=-16 sinceat:3:1=-15 talk:false=-19 talk:true=-9 then=-12
then:breath=-6 then:day=5 then:done=18 then:month=-11 then:next0=-23 then:next1=9 then:none=-10 then:off1=10
then:since=-4 then:state=-19 time=-15 time:breath=-40 time:day=-14 time:done=-35 time:month=10 time:next0=5
time:next1=14 time:none=-27 time:off0=-5 time:off1=11 time:since=-10 time:state=48 unlike=-8 unlike:breath=11
unlike:day=-12 unlike:month=7 unlike:next0=-14 unlike:off0=13 unlike:off1=-14 unlike:since=7 unlike:span=-8
unlike:state=-4 warning=43 warning:breath=6 warning:day=39 warning:done=35 warning:next0=17 warning:state=8
wasnot:breath=5 wasnot:done=-8 wasnot:next0=-20 wasnot:next1=11 wasnot:off0=10 wasnot:off1=-5 wasnot:since=6
wasnot:span=3 wasnot:state=7 who:back=-50 who:in=-15 who:outlet=16 who:two=-7 whoat:back:next0=-31
whoat:back:next1=-12 whoat:back:off0=-5 whoat:back:off1=-3 whoat:in:next0=-13 whoat:in:next1=-4 whoat:in:off1=3
whoat:one:breath=39 whoat:one:next0=25 whoat:one:next1=52 whoat:one:off0=-11 whoat:one:off1=-26
whoat:outlet:breath=3 whoat:outlet:next0=37 whoat:outlet:next1=8 whoat:outlet:off0=-14 whoat:outlet:off1=-13
whoat:two:next0=56 whoat:two:next1=-30 whoat:two:off0=-20 whoat:two:off1=-11 why:day=-4 why:done=-13 why:month=-3
why:next0=-3 why:next1=6 why:none=7 why:since=-3 why:state=5 가=-27 가까=-4 가는=8 가능=-11 가려=6 가를=12 가면=-5 가에=6 가운=10
가족=-13 가지=-14 각=-23 간=-28 간부=19 갇=-8 갇혔=-6 갈=-9 감=-15 감시=5 갑=16 값=-22 값은=-4 값이=-25 갔=21 갔는=16 갔다=36 강=24 강가=6 강냉=6
강에=9 강을=25 강자=-3 같=15 같다=43 같은=-20 같이=-9 개=-15 거=-33 거나=-10 거둬=4 거라=3 거의=12 걱=-11 걱정=-11 건=20 건너=-8 건은=17 건을=5 건지=20
걸=40 걸렸=14 걸로=11 걸리=-7 걸린=-6 검=-9 검열=-5 겁=-16 것=27 것으=-18 것은=3 것을=-6 게=-10 게는=-16 겠=-24 겠다=-24 겨=-11 격리=-13 견=-9
결=-14 결과=-11 경=-10 경경=12 경고=11 경에=-10 경이=-5 계=27 고=-12 고가=-5 고는=20 고도=6 고를=-3 고사=-5 고이=25 고하=-12 고한=-4 곧=23 곧바=11
곱=6 곳=7 공=-5 공개=-14 공사=-7 공안=-10 공장=4 과제=-8 관=-48 관들=-3 관리=-10 관이=-5 광=-11 교=8 교화=56 구=-31 구경=-13 구도=5 국=-16 국경=15
국에=-3 국으=-20 국은=-17 국이=28 국제=-13 군=-29 군관=-28 군대=-33 군의=-5 군인=-5 굶=-20 귀=-6 규=-15 규정=-11 그=-18 그날=-3 그대=3 그래=5
그런=-19 그만=-20 그전=-18 그중=14 근=17 근무=12 금=-45 급=6 급이=6 기가=23 기고=-7 기관=-6 기는=-11 기다=-8 기도=-5 기로=-22 기를=-14 기름=9 긴=7
길=-9 길이=-3 김=15 김정=-11 까=-33 까지=-20 께=3 꾼=-27 꾼들=-16 꾼을=14 끊=-41 끊긴=-5 끌=15 끌고=-13 끌려=26 끝=45 끝나=4 끝날=21 끝내=3 끼=-6
끼니=-11 나가=-17 나간=-32 나갈=-7 나도=-12 나라=3 나머=10 나면=13 나무=-12 나서=-23 나오=-19 나온=14 나와=32 나왔=48 난=-13 난다=-4 날=36 남조=-44
남편=20 남한=5 났=-8 났는=-19 났다=8 낮=-25 낮에=5 낯=23 낯선=23 내=61 내놓=7 내는=9 내라=-9 내려=-14 내면=-15 내보=3 내용=15 내지=3 낸=-17 낸다=-4
낼=-12 냈=4 냈다=8 냉=6 냉이=6 냥=-9 너=-8 너려=-3 넘=13 넘겨=7 넘긴=4 넘는=16 넘으=-11 넣=3 네=24 년=32 년을=30 노동=16 노인=-18 농=-8 농장=13
농촌=-11 높=6 놓=4 뇌=-9 뇌물=-9 누=8 누가=20 누구=-11 눈=-4 눈감=6 눠=14 느=5 는=-40 는다=15 는데=-39 는지=-11 늘=-18 늘었=-9 능=-11 능성=-11
늦=10 니=26 니다=33 니라=-17 니를=-11 니었=-4 닌=16 님=-5 다=-15 다가=10 다고=-54 다는=-41 다들=-9 다른=-36 다리=20 다만=-7 다섯=7 다스=-16 다시=11
다쳤=18 다친=22 닥=-3 단=-38 단련=3 단서=-6 단속=-21 단에=-15 단은=-23 닫=-11 달=-7 달러=14 달아=-4 달에=-10 담=-19 답=16 당=-12 당국=-17 대=-7
대가=43 대로=11 대목=32 대상=10 대에=-23 대원=-5 대장=-6 대해=-5 더=-4 더라=15 던=4 데=18 데도=-12 데려=51 도=10 도강=17 도록=7 도망=-4 도에=-10 도장=3
도주=-4 돈=-17 돈다=6 돌=-29 돌려=-8 돌린=-7 돌아=22 동교=5 동안=-9 동원=-10 동자=-8 돼=18 됐=-17 됐는=-9 됐다=-5 되=-17 되지=-7 된다=-13 될=-4 됨=3
두=10 두고=10 두는=-20 둑=-22 둘=8 둘은=-4 둬=4 둬들=3 뒀=-10 뒤로=-4 뒤에=12 드=16 드러=12 든=20 듣=-5 듣는=-4 들=-32 들도=-15 들어=-14 들었=-11
들에=9 들여=-27 들은=33 들을=22 들의=-4 들이=13 듯=29 등=50 등록=21 디=6 디로=-5 디서=-4 디에=-4 따=-7 따라=13 따랐=-13 따로=3 땅=4 때=12 때까=34
때문=21 때에=-14 땔=16 땔감=16 떠=-8 떨=-15 떨어=-15 떻=-7 떻게=-7 떼=5 뗐=-19 뗐다=-19 또=-16 뛰=-20 뛰었=-20 뜨=-7 뜨린=-9 라=60 라고=17 라는=47
라도=-9 락=-7 란=-7 란다=-3 람=34 람들=-32 람은=39 람이=34 랐=-13 랐다=-13 래도=5 량=-16 러=18 러나=14 러난=-4 러를=-3 러졌=29 런=-20 런데=-9 렀=4
렀다=4 레=3 려=-42 려간=22 려갔=14 려고=-24 려난=-4 려는=-23 려보=15 려온=5 려왔=-22 려졌=-29 려지=-27 력=12 련=-13 렸=-34 렸다=-45 령=8 령이=-10
례=11 로=-8 로나=13 로는=11 록=6 뢰=-3 료=-19 료를=-10 루=-23 뤄=5 르=-8 르는=-14 른=-20 른다=6 를=-38 름=18 름을=38 리가=-15 리는=-3 리도=-12
리라=20 리를=25 리면=-12 리소=-8 리에=46 리지=-28 린=4 린다=-27 릴=-20 마=23 마당=-21 마디=21 마을=-3 막=14 막으=-10 만에=5 만이=14 많=-9 많다=-11
말=-16 말고=-9 말도=32 말라=-17 말을=-3 말이=-21 말하=-15 망=-13 맞=-27 맞아=-17 맡=-3 매=9 매대=3 매소=-7 매체=-13 맨=21 머=34 머지=10 먹=-20
먹고=-16 먹은=10 먼=-29 먼저=-29 며=4 며칠=-17 면=-28 면서=-14 명=28 명단=-42 명령=9 명씩=13 명에=4 명은=21 명의=-15 명이=-29 명인=16 몇=22 모=-29
모두=24 모르=-18 모른=-7 모름=-13 모임=23 모자=-3 목=25 목숨=-12 목은=20 목이=-4 몰래=-3 못=-6 못하=-23 못한=-6 못했=20 무=27 무기=13 무도=9 무를=-16
무역=-25 무조=-3 문에=-7 문을=-12 문이=-23 묻=-9 묻는=-6 묻지=10 물=-54 물건=-4 물에=-13 물을=-11 물이=-8 미=-20 미리=-15 민=-57 민들=-8 민반=-43
민이=-6 믿=-5 믿는=-4 밀=-7 밀수=7 바=29 바로=27 바치=6 박=-8 밖=-11 밖에=-14 반=-23 반역=-3 반은=8 반을=7 반응=-4 반장=-10 받=-29 받고=18 받는=-12
받아=4 받았=46 받은=-20 받지=-35 발로=-16 밝=4 밝히=-12 밤=-4 밤이=8 방=-6 방역=14 방이=-5 배=18 배급=5 배로=-20 배에=6 버=10 버스=18 번=-6 번도=6
벌=-24 벌금=-16 벌받=-16 벌써=-14 벌을=15 벌이=17 범=-15 범수=-4 범으=-3 범은=-6 법=9 법은=14 변=13 변호=16 별=9 별로=-5 병=8 병사=15 병원=16 병으=-31
병은=-15 보고=-7 보기=3 보내=11 보낸=16 보냈=8 보다=-3 보면=-3 보안=8 보위=-27 보이=11 보인=-5 보입=-3 보지=3 복=10 본=-19 본다=-7 봉=7 봉쇄=4 봐야=4
봤=14 봤다=14 부=-9 부가=16 부는=-5 부대=-67 부들=7 부러=-6 부모=-14 부에=-14 부인=9 부터=20 북=-24 북민=-4 북송=5 북을=-6 북자=-4 북하=-6 북한=-9 분=4
분위=-12 분을=-9 불=34 불려=-20 불만=-14 불명=15 붙=18 붙잡=-22 비=-35 비대=32 비료=-12 빠=-23 빠지=-6 빠짐=-5 빼=-27 빼돌=-33 뺏=-5 뿐=25 뿐이=17
사=-42 사가=-8 사격=27 사고=-47 사꾼=-19 사는=-18 사들=23 사람=29 사를=3 사실=-30 사에=7 사정=-4 사형=20 산=-19 살=22 살은=20 삼=23 상=-30 상을=9
새=39 새로=31 생=-37 생들=19 생활=15 서=6 서는=-22 서도=-62 서라=67 서를=-18 서약=-5 석=8 섞=12 선=4 선거=8 선에=-17 설=-12 섯=14 섰=12 성=-21
성군=-4 성은=10 성이=-3 세=-22 세대=-18 셋=32 소=-38 소금=-5 소는=-9 소로=-6 소리=11 소문=-20 소식=-7 소에=-4 소장=-19 속=-42 속했=-4 손=-14 손도=-17
손에=-24 손전=15 송=-9 송환=-11 쇄=4 쇄가=-11 수=5 수가=-8 수꾼=13 수도=-6 수를=5 수수=16 수용=-4 수한=-11 숙=14 순=-19 술=8 숨=-17 숨겨=-19 숨을=-8
숨졌=-6 숨진=20 숫=-9 숫자=-9 스=34 스로=14 스무=18 스에=18 습=-29 습니=-9 승=-22 시=-10 시가=-22 시간=29 시는=-5 시를=24 시에=38 시인=-3 시작=4
시장=-5 시켜=-4 식=-3 식량=-16 식이=14 신=-16 신고=-14 신은=6 신의=-35 실=-41 실려=9 실어=24 실제=-14 심=-8 싸=10 쌀=-27 쌀값=-7 쌀은=-9 쌀을=21
써=-13 쏘=22 쏘기=29 쏘라=22 쏘지=8 쏜=26 쐈=26 쓰=40 쓰러=29 쓴=5 씩=17 아=-47 아간=3 아내=5 아는=-14 아니=-11 아닌=16 아도=-4 아들=-5 아뗐=-19
아무=11 아이=-15 악=-9 안=23 안다=18 안에=4 안원=6 안이=-24 안전=-41 앉=-3 않=5 않겠=11 않는=-3 않았=-33 않으=8 않은=14 알=25 알려=-33 알린=27 압=-16
았=31 았는=28 았다=-4 앞=28 앞에=11 앞으=-3 애=-9 야=4 약서=-3 약속=-5 양=-7 얘=-19 얘기=-19 어=-23 어가=8 어간=-32 어갔=15 어기=-11 어긴=8 어느=10
어도=-9 어디=-24 어떻=-7 어서=17 어선=-28 어야=-16 어오=-4 어온=-11 어졌=-15 어진=32 어질=-7 언=-26 언이=-4 언제=-6 얼=16 얼마=-3 엄=-11 업=-4 업반=-8
없=-5 없는=26 없다=-12 없어=7 없었=20 없이=-6 었=38 었는=-3 었다=9 었던=9 었음=23 에=33 에게=-12 에는=-24 에도=-31 에만=5 에서=-10 엔=-9 여=-32
여기=-16 여섯=6 여자=12 역=-20 역을=-5 연=8 연선=-23 연에=7 연자=12 열=-10 열조=-6 열흘=-6 염=-3 였=24 였다=44 영=-22 영상=10 영화=-16 예=5 오=-38
오는=-6 오를=-8 옥=19 온=7 온다=-11 올=-6 옮=-10 옮겨=-10 와=14 완=8 완충=8 왔=-8 왔는=-5 왔다=-5 왜=-23 외=27 외화=18 요=-8 용소=-4 용이=-12
우=-14 우는=-12 우려=-13 우물=-6 운=17 운데=10 운전=10 울=21 움=-15 움직=-15 웃=-5 워=5 원=47 원들=-6 원에=-21 원은=6 원을=8 원이=-5 위=-36 위기=-12
위부=-14 위안=-22 위에=12 유=5 으라=8 으러=-8 으려=-3 으로=-7 으면=5 은=-46 음=-8 음이=4 응=-4 의=-38 의사=24 의주=-20 이=-4 이고=35 이나=-9 이는=10
이다=44 이도=25 이된=-11 이들=-14 이라=-13 이뤄=9 이른=8 이를=-17 이름=18 이면=11 이상=-5 이었=35 이에=11 이유=-13 이제=-3 인=47 인되=-3 인들=43 인민=-42
인에=7 인원=7 인은=-19 인을=3 인이=-3 인지=9 인해=-11 일=-70 일곱=6 일꾼=-22 일로=-4 일부=-7 일은=-15 일을=-4 일이=-19 읽=26 읽었=28 잃=-16 잃은=-7
임=12 임을=-4 임이=30 임자=3 입니=19 잇=-11 있=8 있는=-19 있다=-10 있던=40 있었=-19 있음=17 자=16 자가=-10 자는=-9 자들=-17 자란=-3 자를=3 자리=28
자식=-3 자의=12 작=-4 작업=-6 잘=-28 잠=-12 잡=-50 잡아=-19 잡으=10 잡은=-8 잡혀=-7 잡혔=-9 잡힌=-15 장=-18 장도=-7 장사=-15 장에=-16 장원=18 장으=38
장은=-32 장을=16 장이=31 재=-64 재판=-43 쟁=-8 저=8 적=-17 적용=-3 적으=-4 전=21 전부=20 전언=-4 전에=19 전원=-3 전을=-9 전해=12 전혀=5 전화=17 절=27
절반=26 점=20 접=-5 정=-47 정은=-11 정을=-5 정이=-4 정치=-7 제=-14 제대=20 제때=-18 제로=-12 제를=-5 제사=-7 져=-23 졌다=-13 졌을=13 조=-16 조가=-17
조건=16 조는=9 조망=-6 조사=-48 조선=-33 조치=-3 조항=27 족=-13 족들=19 족에=-25 졸=6 종=-11 종이=-11 죄=6 죄로=-10 죄를=5 주=9 주고=-23 주기=-11
주민=-8 주인=20 주지=14 죽=30 죽고=7 죽은=26 준=-42 준다=-3 줄=-8 중=42 중국=-14 중대=-3 중에=8 쥐=-19 증=-5 지=29 지나=5 지는=49 지대=26 지도=17
지뢰=-3 지만=26 지면=-13 지시=-50 지역=-7 지장=8 지지=-15 지키=-11 직=-34 직인=-12 직임=-4 직장=-15 진=18 진다=-5 진단=-6 질=-16 짐=13 짐없=-5 집=3
집에=24 집으=16 집을=4 집이=-59 짓=21 징=21 째=-4 쪽=-18 쪽에=11 쪽으=13 쫓=-16 쫓겨=-7 쯤=27 찍=28 차=3 찬=-8 찰=-17 창=-17 창문=-6 창을=-5 창이=3
찾=14 찾아=-5 채=17 채우=-15 채운=-3 책=-17 책임=-24 처=-5 처벌=-6 처음=-14 처하=16 척=-17 천=-17 천을=3 철=-37 철조=-6 청=-33 청년=-14 체=-5
체는=-11 쳐=8 쳤=23 쳤다=16 초=-53 초병=-6 초소=-24 촌=-11 총=-22 총격=-8 총살=24 총소=-22 총에=-12 총을=-3 추방=-5 추천=-9 출입=6 충=14 충지=16
측=-22 치=35 치가=12 치고=5 치면=5 치범=-7 친=19 친척=-15 칠=-18 침=-4 커=-8 코=16 코로=13 크=-5 큰=-11 키=-39 킬=-16 킬로=-16 타=36 타고=42
탄=16 탄광=-11 탈=-34 탈북=-20 탓=-7 탔=5 태=17 테=-5 통=-24 투=19 투표=8 트=15 특=15 틀=-6 파=-19 파악=-9 판=-8 판매=-7 판에=-12 판을=6 판이=-28
퍼=-8 퍼뜨=-7 편=28 평=-6 평양=7 포고=11 포치=-10 포탄=-3 표=4 표를=9 표창=-10 풀=-22 풀려=-5 풀어=17 풀이=-11 피=-10 피해=-8 하=20 하게=-3 하겠=-6
하나=18 하는=-31 하라=9 하러=-20 하려=-10 하면=-7 하지=-10 학생=8 한=9 한국=-20 한다=-24 한마=21 한에=-16 한테=-5 할=-14 함께=3 합=27 합니=-5 항=35
항의=-22 해=-13 해가=-3 해도=4 해임=-4 해지=15 했=-14 했는=13 했다=-19 행=-19 행이=-26 향=-3 허가=15 혀=-6 현=-34 현장=3 협=-16 혔=-11 혔다=-15
형=29 형에=-5 형을=14 형이=11 형편=-3 호=30 화=22 화를=-5 화형=34 확=12 확인=9 환=-10 환자=-4 활=15 회=-18 회가=-13 회사=11 회의=20 획=22 후보=-4
훈련=-15 휘=3 휘관=-6 휘부=5 휴=-11 휴가=-11 흘=-7 희=-14 히=-36 히지=-7 힘=-3
`
