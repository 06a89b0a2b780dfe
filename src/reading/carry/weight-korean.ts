/** How much each trait (see korean.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js ko --write`. */
export const KOREAN_WEIGHTS = `
about:false=-19 about:true=17 after:assessment=-28 after:condition=-4 after:directive=-20 after:event=19
after:incentive=-21 after:penalty=3 afterdeed:false:done=21 afterdeed:false:none=-16 afterdeed:false:state=-22
afterdeed:true:done=-44 afterdeed:true:none=33 afterdeed:true:state=-33 afterorder:false:assessment=-10
afterorder:false:directive=-8 afterorder:false:event=55 afterorder:false:incentive=-33 afterorder:false:penalty=9
afterorder:true:condition=-28 afterorder:true:directive=53 afterorder:true:event=6 afterorder:true:incentive=30
afterorder:true:penalty=-15 all=-14 also=-18 also:breath=19 also:day=39 also:done=-4 also:month=-30 also:next0=-35
also:next1=8 also:none=-37 also:off1=-13 also:since=-29 also:span=5 also:state=23 another=-14 another:day=-3
another:done=-12 been=60 been:day=40 been:month=15 been:next0=41 been:state=51 before=-8 before:breath=-34
before:day=-5 before:done=-33 breath:false=-15 breath:true=52 can=-11 can:breath=-9 can:day=-19 can:done=-8
can:month=-11 can:off1=-3 can:since=27 can:span=-8 can:state=-16 content=68 content:breath=33 content:day=34
content:month=17 content:next0=27 content:next1=17 content:none=20 content:state=45 count:breath=6 count:day=14
count:done=-8 count:next0=-12 count:next1=8 count:state=10 course:done=-6 course:none=18 course:state=-47
cue:false=-14 cue:true=50 deed:false=-27 deed:true=38 derived:false=4 derived:true=-50 doing=-7 doing:breath=8
doing:done=13 doing:month=-7 doing:next0=-9 doing:next1=-3 doing:off0=-3 doing:state=-20 duty=9 duty:breath=7
duty:day=-5 duty:done=-3 duty:month=8 duty:next0=-12 duty:since=6 duty:state=11 end:clipped=-22 end:da=-60
end:doing=-30 end:heard=23 end:heardpast=19 end:lasting=48 end:link=4 end:none=-55 end:thing=-18 end:told=-10
end:toldpast=37 end:was=21 family:false=-19 folk=-8 folk:breath=-17 folk:day=-13 folk:done=4 folk:month=13
folk:next0=22 folk:next1=-3 folk:off0=-9 folk:since=-4 folk:state=6 form:day=22 form:month=-11 form:since=-34
form:span=-15 form:year=-20 formkind:day:assessment=38 formkind:day:condition=22 formkind:day:directive=5
formkind:day:event=79 formkind:day:penalty=-25 formkind:month:assessment=8 formkind:month:condition=-4
formkind:month:event=-42 formkind:month:incentive=4 formkind:month:penalty=27 formkind:since:assessment=-37
formkind:since:condition=-27 formkind:since:directive=44 formkind:since:event=-3 formkind:since:incentive=-4
formkind:since:penalty=-6 formkind:span:assessment=-12 formkind:span:condition=-9 formkind:span:event=18
formkind:span:penalty=-6 formkind:year:assessment=-4 formkind:year:condition=-7 gap:0=4 gap:1=-32 grouped:false=-14
grouped:true=3 habit=-32 habit:breath=-5 habit:day=-14 habit:done=-28 habit:month=-8 habit:next0=-19 habit:off0=-3
habit:off1=-3 harm=-3 harm:breath=33 harm:day=43 harm:done=-16 harm:month=-5 harm:next0=6 harm:next1=-16
harm:off0=-17 harm:since=-10 harm:span=-19 harm:state=9 here=23 here:breath=4 here:day=8 here:done=15 here:month=10
here:next0=8 here:state=8 hour=15 hour:breath=13 hour:day=27 hour:done=14 hour:false=-15 hour:next0=4 hour:off0=-5
hour:since=-7 hour:true=6 if=-7 if:breath=-10 if:day=-16 if:done=8 if:month=15 if:next0=10 if:next1=16 if:none=34
if:off0=-17 if:off1=-5 if:span=-5 if:state=-49 kind:assessment=-16 kind:condition=-28 kind:directive=51
kind:event=61 kind:penalty=-9 kinds:assessment:assessment=-20 kinds:assessment:condition=-20
kinds:assessment:directive=-25 kinds:assessment:event=57 kinds:assessment:incentive=-9 kinds:assessment:penalty=10
kinds:condition:assessment=-9 kinds:condition:condition=6 kinds:condition:directive=-34 kinds:condition:event=27
kinds:condition:incentive=-9 kinds:condition:penalty=-4 kinds:directive:condition=12 kinds:directive:directive=49
kinds:directive:penalty=-10 kinds:event:assessment=6 kinds:event:directive=6 kinds:event:event=36
kinds:event:penalty=9 kinds:incentive:directive=9 kinds:incentive:event=-20 kinds:incentive:penalty=8
kinds:penalty:condition=-3 kinds:penalty:directive=-16 kinds:penalty:event=27 kinds:penalty:incentive=-3
kinds:penalty:penalty=-11 l:가리=-5 l:가족=-9 l:간부=-24 l:감시=4 l:강둑=-22 l:강연=9 l:같다=29 l:개천=-5 l:거주=-6 l:건너=-9 l:건넜=-12
l:걸려=-4 l:걸렸=7 l:검열=-22 l:격리=-20 l:경고=-19 l:경비=-16 l:고쳐=14 l:공개=19 l:공사=-15 l:공장=54 l:과제=-11 l:관리=-3 l:광명=6 l:광장=25
l:교화=6 l:구역=16 l:국가=6 l:국경=79 l:국무=-16 l:군관=11 l:군당=-30 l:군량=19 l:군사=-4 l:군인=-3 l:규정=8 l:그날=6 l:그대=-5 l:그때=-14
l:그저=7 l:그제=-16 l:근무=-4 l:금요=18 l:금지=-5 l:기간=-16 l:김정=-22 l:김형=6 l:끌고=11 l:끌려=-5 l:끼어=-13 l:나가=-4 l:나갔=-8 l:나눠=-15
l:나머=-4 l:나선=-6 l:나오=-3 l:나온=-31 l:나와=16 l:나왔=18 l:나흘=-3 l:남성=-35 l:남자=16 l:남짓=-3 l:남편=12 l:났다=-13 l:낯선=5 l:내년=-9
l:내놓=18 l:내라=-8 l:내려=-13 l:내렸=-16 l:내린=-9 l:내림=-14 l:내보=11 l:내용=16 l:넘겨=-7 l:넘는=27 l:넘어=-4 l:넘었=-7 l:년형=-11 l:노동=-5
l:노인=26 l:농장=24 l:농촌=-6 l:놓고=14 l:눈감=-8 l:늘었=-4 l:다리=-4 l:다만=-20 l:다섯=21 l:다시=7 l:다음=-14 l:단둥=31 l:단속=4 l:단오=-14
l:닫음=-4 l:달아=-13 l:담배=-4 l:당국=-25 l:당위=-3 l:대신=28 l:대의=-3 l:도강=-10 l:도당=-5 l:도망=3 l:도주=-5 l:도착=-12 l:돈다=-16 l:돈표=19
l:돌려=13 l:돌렸=-3 l:돌아=-5 l:동생=-3 l:동해=-10 l:됐다=-11 l:됐음=-4 l:두고=15 l:두만=-11 l:뒤에=-10 l:뒤졌=4 l:드나=-8 l:들고=26 l:들렸=28
l:들어=-11 l:들었=-5 l:들여=-8 l:들이=-3 l:들켜=-10 l:등록=9 l:따른=-6 l:떠났=-9 l:떨어=-17 l:뛰었=-18 l:마스=19 l:마치=-3 l:막대=-4 l:막혔=-8
l:말고=-7 l:말라=-8 l:말함=21 l:맞고=19 l:맞아=-49 l:맞았=29 l:먼저=-12 l:명씩=16 l:모두=35 l:모든=-3 l:모레=-5 l:못하=-12 l:못한=15 l:못했=-8
l:무기=-28 l:무너=6 l:무산=13 l:무역=-6 l:무조=-5 l:묻지=-3 l:물건=9 l:미뤄=-12 l:밀수=-4 l:바뀌=-20 l:바치=-30 l:반대=20 l:반동=-11 l:반면=-6
l:반역=11 l:받고=22 l:받았=39 l:발견=9 l:밤이=-6 l:방역=-5 l:방침=23 l:버스=12 l:변호=-9 l:병사=-8 l:병원=-8 l:보고=3 l:보낸=-23 l:보면=-3
l:보안=26 l:보위=-9 l:복무=-4 l:봉쇄=-17 l:부녀=-24 l:부대=-10 l:부부=9 l:부정=-8 l:북송=45 l:북한=-7 l:불러=3 l:불렀=-3 l:불려=40 l:불명=-4
l:붙잡=-14 l:비공=-9 l:비상=-19 l:비우=-10 l:사건=-36 l:사고=-6 l:사라=19 l:사람=16 l:사형=-9 l:사회=17 l:사흘=-27 l:살아=-18 l:삼지=-4
l:샛길=-8 l:생겼=-19 l:생활=-4 l:서약=12 l:선거=12 l:선고=-3 l:선포=-12 l:설탕=-14 l:세관=16 l:세울=-7 l:세졌=-19 l:소대=-19 l:소리=12 l:소문=24
l:손전=23 l:송환=-6 l:수백=34 l:수십=-4 l:숙소=-7 l:순천=-11 l:숨겨=11 l:숨졌=-46 l:스무=10 l:시내=-4 l:시신=-5 l:시작=-48 l:시장=20 l:식구=27
l:신병=-5 l:신의=-5 l:실려=-5 l:써내=-4 l:쏘라=-13 l:쏜다=16 l:쓰던=8 l:쓰러=4 l:아니=30 l:아침=13 l:아파=9 l:안전=16 l:안팎=5 l:않고=-5
l:않았=-35 l:알려=-9 l:알리=-3 l:압록=-11 l:앞서=10 l:양강=14 l:얘기=8 l:어제=-23 l:얼어=-9 l:없다=-3 l:없었=-42 l:여단=12 l:여러=-12 l:여맹=3
l:여섯=7 l:여성=-30 l:여자=-8 l:열네=7 l:열라=13 l:열렸=47 l:열린=-8 l:열병=-3 l:열여=-7 l:열차=13 l:열한=-4 l:열흘=-3 l:영상=-3 l:옆집=10
l:오후=28 l:온성=4 l:올라=-13 l:올해=-4 l:옮겨=-8 l:왔다=-13 l:외국=-3 l:외화=16 l:용서=-4 l:울렸=-5 l:유역=-13 l:은행=-5 l:이달=-4 l:이름=-15
l:이번=-6 l:이유=-5 l:이튿=-5 l:이틀=12 l:이후=-3 l:일가=-7 l:일부=-30 l:일요=12 l:일이=19 l:일절=-11 l:일하=7 l:임신=-17 l:있게=-8 l:있다=-9
l:있던=-18 l:있었=32 l:자강=-4 l:자리=22 l:작년=-25 l:잡혔=-30 l:잡힌=-4 l:장마=-15 l:재판=46 l:적어=-8 l:전날=-44 l:전달=12 l:전쟁=-8 l:전체=-7
l:전파=-8 l:전해=5 l:전화=-28 l:정정=35 l:정치=-7 l:제대=16 l:조국=-20 l:조사=-11 l:조치=-7 l:죄목=16 l:주고=-5 l:주민=-22 l:주인=-12 l:주지=-3
l:죽었=-18 l:준다=-8 l:중국=-11 l:중대=14 l:중순=-6 l:중앙=-16 l:줬다=9 l:지나=-11 l:지난=41 l:지방=-11 l:지시=-18 l:지켜=5 l:지휘=3 l:직장=-14
l:진행=-9 l:짐승=10 l:집집=-7 l:쫓겨=11 l:차례=12 l:참가=-7 l:채택=22 l:책임=-40 l:첫날=6 l:청년=-10 l:청진=10 l:체포=26 l:초모=-33 l:초소=28
l:총격=-7 l:총성=10 l:총소=-12 l:최고=5 l:추방=-13 l:출입=-9 l:큰길=-8 l:타고=9 l:탄광=-10 l:탈북=28 l:탔다=-4 l:털어=-3 l:토요=20 l:통지=9
l:통째=16 l:통화=-3 l:투표=-5 l:파악=-10 l:퍼뜨=-7 l:평양=18 l:포고=27 l:포탄=-10 l:폭우=-6 l:풀려=-36 l:하나=50 l:하던=-14 l:하라=9 l:하루=9
l:하순=7 l:학교=30 l:학생=14 l:한꺼=28 l:한다=-32 l:한밤=-3 l:함경=-5 l:함흥=3 l:합동=-10 l:해주=-9 l:했다=-33 l:허약=30 l:현재=-5 l:혜산=8
l:화요=-19 l:확인=-32 l:환자=10 l:회령=24 l:후보=7 long:0=-7 long:1=35 long:2=-53 long:3=11 long:4=-43 long:5=20 many=-22
many:breath=-17 many:day=-31 many:done=-31 many:month=12 many:state=8 modality:denied=-14 modality:possible=-22
modality:probable=56 modality:unclear=-53 not=-35 not:breath=-25 not:day=6 not:done=-3 not:month=-12 not:next0=-7
not:next1=8 not:none=-3 not:off0=8 not:off1=-15 not:since=-23 not:state=-37 notes:false=-33 notes:true=24
number:day=32 number:done=28 number:month=14 number:next0=9 number:next1=26 number:none=9 number:off0=-13
number:off1=-10 number:span=-21 number:state=-18 number:year=-7 numbered=17 numbered:breath=4 numbered:done=49
numbered:month=32 numbered:next0=-9 numbered:off0=22 numbered:span=-14 numbered:state=-31 once:false=-27
once:true=42 only=-20 only:breath=4 only:day=-3 only:done=3 only:month=-7 only:next0=-17 only:off0=-6 only:since=-9
only:state=-16 order=-21 order:breath=-21 order:day=-19 order:done=-11 order:month=10 order:next0=6 order:off0=-9
order:off1=5 order:since=-7 order:state=-10 orderend:false:clipped=-29 orderend:false:da=-59
orderend:false:doing=-24 orderend:false:heard=4 orderend:false:heardpast=17 orderend:false:lasting=37
orderend:false:none=-61 orderend:false:past=12 orderend:false:thing=-18 orderend:false:told=-15
orderend:false:toldpast=15 orderend:false:was=27 orderend:true:clipped=6 orderend:true:doing=-6
orderend:true:heard=18 orderend:true:none=6 orderend:true:past=-22 orderend:true:told=5 orderend:true:toldpast=22
place:breath=52 place:next0=38 place:next1=29 place:off0=-50 place:off1=-50 quoted:false:false=-40
quoted:false:true=59 quoted:true:false=-4 quoted:true:true=-16 relay:false:back=-46 relay:false:in=-11
relay:false:one=7 relay:false:outlet=22 relay:false:two=11 said=8 said:day=19 said:done=20 said:next0=16
said:next1=9 said:off0=-13 said:off1=-3 said:since=-7 said:state=-12 sanction=-41 sanction:breath=-16
sanction:day=-27 sanction:done=-20 sanction:next0=-26 sanction:next1=6 sanction:since=-13 sanction:state=-17
scene:false=-28 scene:true=59 since:0=31 since:1=-21 since:2=-53 since:3=-27 sinceat:0:0=22 sinceat:0:1=29
sinceat:1:1=-16 sinceat:2:0=-33 sinceat:2:1=-20 sinceat:3:0=-15 sinceat:3:1=-12 sort=-26 sort:breath=-26
sort:day=-26 sort:none=-26 subject=-15 subject:breath=15 subject:day=-20 subject:done=-52 subject:month=-9
subject:next0=32 subject:next1=9 subject:none=26 subject:off0=-28 subject:off1=-22 subject:since=18 subject:span=14
subject:state=9 talk:false=-14 them=27 them:done=41 them:false:day=22 them:false:month=-20 them:false:since=-21
them:false:span=-16 them:false:year=-20 them:month=19 them:next0=15 them:off1=-3 them:state=9 them:true:day=24
them:true:month=11 them:true:since=-13 then=-25 then:breath=-15 then:day=-15 then:done=-9 then:month=-9
then:next0=-21 then:next1=7 then:off1=6 then:state=-9 this=23 this:day=14 this:done=19 this:month=11 this:next0=21
this:state=5 threat=-15 time=-20 time:breath=-20 time:day=-17 time:done=-33 time:month=10 time:next0=-20
time:none=-26 time:off1=4 time:state=39 topic=-22 topic:breath=-36 topic:day=-9 topic:done=33 topic:month=29
topic:next0=36 topic:next1=7 topic:none=-18 topic:off0=6 topic:off1=-15 topic:since=-30 topic:span=4 topic:state=-66
topic:year=-12 unlike=3 unlike:breath=17 unlike:day=-5 unlike:done=3 unlike:month=4 unlike:next0=-18 unlike:next1=4
unlike:off0=11 unlike:off1=-10 unlike:since=10 unlike:span=-4 warning=31 warning:breath=5 warning:day=26
warning:done=20 warning:next0=6 warning:state=11 wasnot=-5 wasnot:breath=-8 wasnot:day=17 wasnot:done=-22
wasnot:month=-9 wasnot:next0=-6 wasnot:off0=9 wasnot:since=-7 wasnot:span=4 wasnot:state=10 way=14 way:day=14
way:done=6 way:next0=26 way:state=7 who:back=-46 who:in=-11 who:one=7 who:outlet=22 who:two=-8 whoat:back:next0=-28
whoat:back:next1=-10 whoat:back:off0=-6 whoat:in:next0=-6 whoat:in:off1=-6 whoat:one:breath=42 whoat:one:next0=27
whoat:one:next1=40 whoat:one:off0=-19 whoat:one:off1=-14 whoat:outlet:breath=13 whoat:outlet:next0=11
whoat:outlet:next1=6 whoat:outlet:off0=5 whoat:outlet:off1=-10 whoat:two:next0=48 whoat:two:next1=-12
whoat:two:off0=-26 whoat:two:off1=-18 whothem:back:false=-53 whothem:in:false=-11 whothem:one:false=-6
whothem:one:true=49 whothem:outlet:false=28 whothem:outlet:true=-6 whothem:two:false=-23 whothem:two:true=16 why=15
why:breath=16 why:day=15 why:done=3 why:state=6 가=-40 가까=-7 가능=-11 가려=-5 가를=17 가면=-3 가에=10 가운=17 가족=-6 각=-15 간=-10
간부=-5 갈=-5 감=-22 값=-20 값은=-3 값이=-22 갔=22 갔다=37 강=42 강가=10 강냉=15 강연=-3 강을=14 같다=40 같은=-31 같이=-7 개=-8 거=-10 거나=-13
거둬=4 거라=3 거의=4 건=-11 건너=-9 건은=4 건을=14 걸=43 걸렸=6 걸로=17 걸리=-5 검=-13 검열=-12 것=10 것으=-25 것은=-33 것을=-4 것이=24 게=-8 겠=-10
겠다=-10 겨=5 격=-15 격리=-11 견=-10 결=-13 결과=-11 경경=13 경고=3 경비=-3 경에=-9 경을=-3 경이=-5 계=21 고=-20 고는=20 고들=-3 고이=28 고하=-15
곧=8 곧바=-3 골=3 곱=7 곳=7 공=-3 공개=-9 공사=-10 과=-9 과제=-6 관=-20 관리=-5 광=-10 교=12 교화=45 구=-31 국=-9 국경=12 국에=-6 국은=-12 국이=31
국제=-13 군=-24 군관=-17 군대=-13 굶=-15 권=11 규=-10 규정=-8 그=-31 그대=11 그래=4 그런=-17 그만=-13 그전=-12 그중=7 근=23 금=-39 금지=5 급=18
급이=9 기=-29 기가=8 기고=-6 기관=-11 기는=-10 기다=-8 기도=-11 기로=-20 기를=-16 기면=3 긴=6 긴다=3 길=-10 길이=-3 김=14 김정=-10 까=-19 꾼=-19
꾼들=-11 끊=-31 끌=23 끌고=-13 끌려=34 끝=27 끝날=20 끼=-14 끼니=-13 나=9 나가=-3 나간=3 나갈=-11 나갔=-7 나도=-10 나라=-9 나무=-11 나서=-15 나오=-24
나온=30 나와=17 나왔=34 난=-6 난다=-5 날=31 남=-4 남조=-39 남편=23 났=-9 났는=-11 낮=-20 낯=17 낯선=17 내=64 내는=7 내라=-13 내려=-8 내렸=-5 내면=-15
내용=22 내지=7 낸=-18 낸다=-5 냈다=7 냉=15 냉이=15 냥=-12 너=-9 넘=3 넘게=5 넘겨=6 넘긴=10 넘는=11 넘어=-4 넣=8 네=29 녁=14 년=24 년을=20 노=5 노동=4
농=-23 농장=-6 높=6 놓=-5 놓고=-4 뇌=-10 뇌물=-10 누=-13 누가=-7 누구=-6 눈=3 눈감=5 눠=12 는=-38 는데=-36 는지=-12 늘=-15 늘었=-5 능=-11 능성=-11
니=45 니다=26 니라=5 니를=-13 니었=12 님=-3 다=-14 다가=8 다고=-66 다는=-25 다들=-4 다른=-10 다리=9 다만=-4 다섯=13 다스=-13 다시=11 다친=21 단=-48
단련=-8 단서=-9 단속=-16 단에=-12 단은=-13 닫=-12 달=-8 달러=10 달아=-8 달에=-7 담=-14 답=16 당국=-13 당에=5 대=28 대가=28 대는=6 대로=28 대를=-5
대목=17 대부=5 대에=-29 대원=-3 대장=-24 대표=-4 대해=-5 더=-16 던=-13 데=6 데도=5 데려=34 도=25 도강=22 도록=10 도주=-7 돈=-3 돈다=4 돈을=-6 돌=-24
돌려=-14 돌아=17 동=-15 동단=-6 동안=-8 동원=-9 동자=-4 돼=24 됐=-3 됐는=-12 됐다=8 되=-3 된=-12 된다=-12 될=-3 됨=-4 두=4 두고=3 두는=-16 둑=-12
둔=3 둘=23 둘은=12 둬=4 둬들=3 뒀=-5 뒤=-8 뒤로=-3 뒤에=3 드=18 드나=4 드러=11 든=20 들=-34 들도=-4 들어=15 들었=-4 들에=10 들여=-25 들은=10 들을=22
들의=-9 들이=6 듯=33 등=34 디로=-11 디에=-5 따=-8 따라=7 따랐=-17 따로=6 땅=6 때=26 때까=35 때문=20 때에=3 땔=4 땔감=4 떠=-4 떨=-14 떨어=-14 떻=-6
떻게=-6 떼=5 뗐=-14 뗐다=-14 또=-10 뛰=-19 뛰었=-19 뜨=-17 라=60 라고=-8 라는=59 라도=-9 란=-16 람=42 람도=4 람들=-20 람에=6 람은=7 람을=9 람이=38
랐=-14 랐다=-14 래=-10 래도=4 량=-14 러=17 러나=13 러난=-3 러졌=29 런=-21 런데=-9 렀=6 렀다=6 레=10 레비=4 려=-49 려간=22 려갔=14 려고=-23 려는=-16
려던=-5 려보=14 려온=5 려왔=-20 려졌=-21 려지=-23 력=10 련대=-5 렸=-28 렸다=-37 령=12 령이=-8 례=14 로=-24 로는=-6 록=-7 료=-17 료를=-6 루=-3 뤄=5
르는=-18 른=-11 른다=-6 를=-34 름=13 리가=-14 리는=4 리도=-21 리라=18 리를=20 리면=-15 리소=-4 리에=30 리지=-24 린다=-30 릴=-18 림=-3 마=19 마나=5
마다=-10 마당=-16 막=18 만에=-3 많=-6 많다=-8 말=3 말도=42 말라=-28 말을=-6 말이=-17 말하=-12 망=-15 맞=-22 맞아=-15 매=25 매대=15 매소=-6 매체=-12
맨=16 머=25 먹=-17 먹은=4 먼=-23 먼저=-23 며=6 면=-14 면서=-12 명=28 명단=-36 명령=13 명씩=15 명에=10 명은=12 명이=-23 명인=16 몇=16 모=-34 모가=12
모두=11 모들=7 모르=-18 모른=-13 모름=-10 모자=-10 목=15 목숨=-12 목은=26 목이=-10 몰수=-4 못=18 못하=-7 못한=-7 못했=21 무=35 무기=10 무도=10 무역=-21
무조=3 문=13 문에=-6 문을=-7 문이=-24 묻=-4 묻지=7 물=-68 물건=-8 물을=-17 미=-17 미리=-5 민=-39 민들=-7 민반=-25 민이=-8 믿=-3 믿는=-3 밀=3 바=37
바로=7 바치=7 박=-14 밖=-7 밖에=-11 반=-16 반역=-3 반은=13 반응=-4 반장=-6 받=-19 받고=19 받는=-13 받아=5 받았=33 받은=-8 받지=-38 발로=-14 밝히=-9
밤=9 밤이=6 방역=16 배=5 배급=8 배로=-21 배를=3 백=-3 버=7 버스=16 번=3 번도=10 벌=-18 벌금=-15 벌받=-15 벌써=-10 벌을=17 벌이=16 범=-14 범수=-10
법=21 법은=13 변=22 변호=17 별=4 별로=-5 병=32 병사=4 병원=12 보=4 보고=-10 보낸=6 보냈=8 보다=-3 보안=18 보위=-13 보인=-11 본=-17 본보=-5 봉=16
봉쇄=10 봐=3 봐야=4 봤=15 봤다=15 부=-25 부가=11 부는=-8 부대=-30 부들=4 부모=12 부분=5 부에=-15 부인=7 부터=10 북=-13 북송=11 북자=-5 북한=-18 분=8
분위=-7 불=-3 붙=37 비=-28 비대=22 비전=4 빠=-28 빼=-12 뿐=9 뿐이=4 사=-45 사가=4 사격=13 사고=-46 사꾼=-13 사는=-12 사들=11 사람=35 사를=-11
사실=-26 사에=10 사형=7 산=-6 살=23 살은=16 상=-39 상을=7 새=21 새로=10 생=-24 생들=20 생활=11 서=15 서는=-45 서도=-57 서라=49 서를=-10 서지=8 섞=9
선=3 선거=5 설=-11 섯=15 성=-5 성이=-7 세=-29 세대=-11 셋=26 소=-38 소금=-6 소는=-5 소대=3 소로=-19 소리=11 소문=-25 소식=-6 소에=-9 소장=-11 속=-36
속에=3 속했=-4 손전=20 송환=-8 쇄=10 쇄가=-10 수=-5 수가=-4 수꾼=13 수는=-4 수도=-3 수용=-10 수한=-12 숙=9 술=16 숨=-23 숨겨=-15 숨을=-10 숨졌=-12
숨진=22 숫=-7 숫자=-7 스=25 스로=10 스린=-13 스무=14 스에=16 습=-23 습니=-4 시=-13 시간=18 시도=-20 시를=17 시신=-19 시에=17 시인=-4 시작=3 시장=-4
시켜=-5 식량=-14 식이=10 신=-18 신고=-9 신의=-31 실=-47 실려=3 실어=9 실제=-10 심=-13 싸=7 쌀=-24 쌀값=-4 쌀은=-7 쌀을=21 써=-5 쏘=36 쏘기=26 쏘라=25
쏜=-8 쓰=35 쓰러=29 쓴=8 씩=13 아=-43 아간=3 아났=-8 아내=3 아는=-16 아니=17 아들=-7 아뗐=-14 아무=8 아서=-10 아이=-13 악=-6 안=32 안다=15 안에=4
안원=18 안이=-15 안전=-16 않겠=11 않는=-5 않았=-27 않으=12 않은=6 알=14 알려=-30 알리=3 알린=20 압=-16 앗긴=-3 았=33 았고=3 았는=26 았다=-9 앞=15 앞에=4
앞으=-3 애=-12 야=-9 약속=-6 양=-15 얘=-21 얘기=-21 어=-38 어기=-11 어긴=4 어도=-7 어디=-31 어떻=-6 어서=16 어선=-9 어야=-5 어오=-5 어온=-11 어졌=-4
어진=14 어질=-4 언=-20 언제=-6 얼=10 얼마=4 업=-3 업반=-8 없=-16 없는=16 없었=9 없이=-6 었=55 었다=15 었던=10 었음=18 에=20 에게=-7 에는=-33 에도=-27
에서=-18 엔=-10 여=-27 여기=-11 역=-14 역에=4 역을=-4 연=6 연선=-10 연에=3 연자=13 열=-11 열조=-6 열흘=-4 염=-3 였=35 였다=19 영=-17 영화=-13 예=-3
오=-38 오는=-6 오지=3 옥=5 온=-4 온다=-12 올=-6 올라=9 옮=13 옮겨=13 왔=-3 왔는=11 왔다=-20 왜=-12 외=27 외화=17 요=-14 용소=-10 용이=-6 우=-14
우는=-14 우려=-7 우리=-4 우물=-5 운=13 운데=17 운전=7 울=16 움=-12 움직=-12 웃=-4 워=13 원=39 원들=-25 원에=-21 원으=-3 원은=22 원을=9 원이=3 위=-22
위기=-8 위안=-27 위에=10 유=-7 으=6 으라=11 으로=-11 으면=7 은=-64 을=-4 음=31 음이=8 응=-4 의=-37 의사=16 의주=-17 이고=36 이나=-15 이다=41 이도=17
이된=-10 이들=-33 이라=-13 이런=-4 이뤄=8 이른=3 이를=-10 이름=17 이면=5 이었=23 이에=5 이유=3 이제=-4 이지=16 인=69 인다=-6 인되=-6 인들=28 인민=-26
인원=9 인이=17 인지=13 인해=-3 일=-67 일곱=7 일꾼=-20 일부=-4 일은=-14 일이=-20 읽=11 읽었=11 잃=-14 임=-3 임자=-7 입=4 입니=16 잇=-13 있=11 있는=-11
있다=6 있던=10 있었=-11 있음=14 자=19 자는=-4 자들=-15 자란=-10 자를=-4 자리=17 작업=-3 잘=-23 잠=-9 잡=-9 잡아=-16 장=-39 장마=3 장사=-6 장에=-14
장으=37 장은=-34 장을=-3 장이=28 재=-59 재판=-34 저=11 저녁=14 적=-26 적어=3 적으=-8 전=22 전기=4 전부=8 전에=8 전원=4 전을=-8 전해=17 전혀=6 전화=19
절반=10 점=6 접=-5 정=-39 정치=-14 제대=11 제로=-8 제를=-5 져=-13 졌=-3 졌다=-24 조=-22 조가=-12 조건=24 조는=6 조망=-11 조사=-46 조선=-39 조치=-3
족=-4 족들=21 족에=-6 졸=3 종=-9 종이=-9 죄=15 죄를=4 죄목=12 주=5 주기=-11 주민=-9 주인=18 주지=10 죽=33 죽었=12 죽은=20 준=-42 준다=8 중=29 중대=-5
줬=7 줬다=7 쥐=-14 증=-4 지=26 지나=-6 지는=26 지대=17 지도=19 지만=25 지면=-11 지시=-28 지역=-7 지장=9 지지=-7 직=-10 진=-8 진다=-3 진단=-9 질=-6
짐=18 집=-14 집에=16 집으=13 집은=3 집이=-44 짓=17 징=21 쪽=-16 쪽에=7 쪽으=16 쫓=-11 쫓겨=-10 쯤=12 찍=23 차=-4 찬=-5 창이=4 찾=3 찾아=-7 채=24
채우=-8 책임=-21 처=-18 처벌=-13 처음=-11 처하=12 척=-20 천=-15 천을=3 철=-34 철조=-11 청=-30 청년=-7 체=-4 쳐=9 쳤=20 쳤다=14 초=-37 초소=-21
총=-16 총살=20 총에=-5 총을=-9 추=-6 추방=-8 출=3 출입=6 충=5 충지=6 측=-18 치=30 치가=8 치고=5 치범=-14 친=4 친척=-20 칠=-19 침=-15 커=-4 코=28
크=-3 큰=-9 키=-21 킬=-17 킬로=-17 타=13 타고=19 탄=-15 탄광=-11 탈=-14 탈북=-11 탔=4 태=6 터=-5 테=-3 텔=4 텔레=4 통=-15 투=20 투표=7 트=6
특=12 틀=-6 파=-9 파악=-6 판매=-6 판에=-12 판이=-21 퍼=-19 퍼뜨=-17 편=32 평=-14 포=-6 포고=12 포치=-15 표를=7 표창=-11 풀=-21 풀려=-5 풀이=-11
피=-16 피해=-9 하=18 하게=12 하겠=-10 하고=3 하나=24 하는=-26 하다=-3 하라=5 하려=-18 하루=3 하지=-8 학=7 학교=5 학생=9 한=-16 한국=-27 한다=-23
한에=-12 한테=-3 할=-16 함=14 합=15 합니=-8 항=42 해=-6 해지=17 했=-12 했다=-7 행=-9 행이=-20 허=15 현=-32 협=-18 혔=-6 혔다=-6 형=22 형에=-9
형을=18 호=16 화=20 화기=8 화형=36 확=3 환=-10 환자=-8 활=11 회=-17 회가=-18 회사=11 회의=12 후=3 후보=-4 훈=18 훈련=11 휘=6 휴=-6 휴가=-6 흘=-5
희=-8 히=-22 힌=9
`
