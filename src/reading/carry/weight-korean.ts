/** How much each trait (see korean.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js ko --write`. */
export const KOREAN_WEIGHTS = `
about:false=-25 about:true=10 after:assessment=-26 after:directive=-24 after:event=19 after:incentive=-17
after:penalty=6 afterdeed:false:done=23 afterdeed:false:none=-12 afterdeed:false:state=-14 afterdeed:true:done=-37
afterdeed:true:none=29 afterdeed:true:state=-27 afterorder:false:assessment=-6 afterorder:false:condition=4
afterorder:false:directive=-11 afterorder:false:event=53 afterorder:false:incentive=-28 afterorder:false:penalty=8
afterorder:true:assessment=-3 afterorder:true:condition=-22 afterorder:true:directive=51 afterorder:true:event=3
afterorder:true:incentive=25 afterorder:true:penalty=-13 all=-20 also=-15 also:breath=14 also:day=38 also:month=-25
also:next0=-29 also:next1=19 also:none=-28 also:off1=-9 also:off2=-9 also:since=-23 also:state=17 another=-10
another:done=-9 been=57 been:day=30 been:done=6 been:month=12 been:next0=31 been:state=51 before:breath=-32
before:done=-20 breath:false=-24 breath:true=49 can=-10 can:breath=-9 can:day=-16 can:done=-6 can:month=-10
can:since=22 can:span=-7 can:state=-14 content=57 content:breath=27 content:day=29 content:month=14 content:next0=22
content:next1=15 content:none=18 content:state=37 count:breath=5 count:day=11 count:done=-8 count:month=-8
count:next0=-10 count:next1=7 count:state=9 course:none=19 course:state=-42 cue:false=-24 cue:true=47 deed:false=-33
deed:true=30 derived:true=-43 doing=-8 doing:breath=7 doing:done=10 doing:month=-6 doing:next0=-9 doing:next1=-3
doing:state=-18 duty=9 duty:breath=5 duty:day=-3 duty:done=-4 duty:month=6 duty:next0=-11 duty:since=5 duty:state=11
end:clipped=-17 end:da=-52 end:doing=-25 end:heard=20 end:heardpast=15 end:lasting=41 end:link=4 end:none=-42
end:thing=-15 end:told=-9 end:toldpast=29 end:was=20 family:false=-25 folk=-10 folk:breath=-20 folk:day=-14
folk:done=4 folk:month=10 folk:next0=19 folk:next1=-3 folk:off0=-6 folk:since=-3 folk:state=3 form:day=26
form:month=-5 form:since=-26 form:span=-12 form:year=-22 formkind:day:assessment=34 formkind:day:condition=21
formkind:day:directive=11 formkind:day:event=72 formkind:day:penalty=-19 formkind:month:assessment=5
formkind:month:condition=-4 formkind:month:event=-31 formkind:month:incentive=3 formkind:month:penalty=22
formkind:since:assessment=-32 formkind:since:condition=-23 formkind:since:directive=34 formkind:since:event=5
formkind:since:incentive=-4 formkind:since:penalty=-6 formkind:span:assessment=-10 formkind:span:condition=-8
formkind:span:directive=-3 formkind:span:event=15 formkind:span:penalty=-5 formkind:year:assessment=-3
formkind:year:condition=-6 formkind:year:event=-13 gap:0=17 gap:1=-5 gap:2=-21 gap:3=-14 grouped:false=-21 habit=-27
habit:breath=-4 habit:day=-13 habit:done=-23 habit:month=-7 habit:next0=-15 habit:off0=-3 habit:state=-3
harm:breath=28 harm:day=38 harm:done=-14 harm:month=-6 harm:next0=8 harm:next1=-13 harm:off0=-12 harm:off2=-7
harm:since=-10 harm:span=-16 harm:state=8 here=19 here:breath=3 here:day=8 here:done=14 here:month=8 here:next0=7
here:state=5 hour=11 hour:breath=10 hour:day=22 hour:done=11 hour:false=-22 hour:month=-3 hour:next0=4 hour:off0=-4
hour:since=-6 hour:true=4 if=-8 if:breath=-8 if:day=-13 if:done=6 if:month=11 if:next0=7 if:next1=11 if:none=27
if:off0=-14 if:off1=-4 if:span=-4 if:state=-41 kind:assessment=-11 kind:condition=-21 kind:directive=48
kind:event=58 kind:penalty=-7 kinds:assessment:assessment=-21 kinds:assessment:condition=-17
kinds:assessment:directive=-21 kinds:assessment:event=52 kinds:assessment:incentive=-8 kinds:assessment:penalty=9
kinds:condition:assessment=-7 kinds:condition:directive=-30 kinds:condition:event=25 kinds:condition:incentive=-7
kinds:condition:penalty=-4 kinds:directive:condition=9 kinds:directive:directive=41 kinds:directive:event=3
kinds:directive:penalty=-8 kinds:event:assessment=8 kinds:event:condition=8 kinds:event:event=32
kinds:event:penalty=9 kinds:incentive:directive=7 kinds:incentive:event=-17 kinds:incentive:penalty=7
kinds:penalty:condition=-3 kinds:penalty:directive=-14 kinds:penalty:event=23 kinds:penalty:incentive=-3
kinds:penalty:penalty=-9 l:가리=-4 l:가족=-7 l:간부=-21 l:갈아=-6 l:감시=3 l:강둑=-17 l:강변=-3 l:강연=6 l:같다=22 l:개천=-6 l:거주=-6
l:건너=-6 l:건넜=-10 l:걸려=-4 l:걸렸=5 l:검열=-21 l:격리=-17 l:결의=-4 l:경계=-4 l:경고=-15 l:경비=-14 l:고쳐=9 l:공개=16 l:공사=-12 l:공장=38
l:과제=-9 l:관리=-3 l:광명=3 l:광장=20 l:교화=4 l:구역=12 l:국가=6 l:국경=68 l:국무=-13 l:군관=9 l:군당=-24 l:군대=6 l:군량=16 l:군사=-3 l:군인=-6
l:규정=6 l:규탄=-4 l:그날=4 l:그대=-5 l:그동=-5 l:그때=-13 l:그래=-5 l:그저=5 l:그제=-12 l:그해=-3 l:근무=-4 l:금요=14 l:금지=-4 l:기간=-13
l:기막=-5 l:김정=-17 l:김형=-3 l:깔도=-3 l:깔렸=-8 l:끌고=9 l:끼어=-11 l:나가=-3 l:나갔=-10 l:나눠=-11 l:나머=-4 l:나선=-5 l:나오=-3 l:나온=-25
l:나와=12 l:나왔=14 l:남기=10 l:남성=-29 l:남자=14 l:남짓=-4 l:남편=9 l:났다=-7 l:낯선=4 l:내년=-6 l:내놓=15 l:내라=-8 l:내려=-8 l:내렸=-11
l:내린=-9 l:내림=-11 l:내보=8 l:내용=14 l:내일=-4 l:넘겨=-5 l:넘는=20 l:넘어=-5 l:넘었=-6 l:넘쳐=-4 l:년형=-10 l:노동=-5 l:노인=24 l:농장=20
l:농촌=-6 l:놓고=22 l:눈감=-8 l:늘었=-4 l:다리=-3 l:다만=-15 l:다섯=18 l:다시=3 l:다음=-13 l:단둥=24 l:단오=-19 l:닫음=-4 l:달아=-11 l:담배=-4
l:답신=-7 l:당국=-20 l:당대=-3 l:당위=-4 l:대부=-6 l:대신=23 l:대의=-6 l:도강=-7 l:도당=-4 l:도비=-6 l:도주=-4 l:도착=-10 l:돈다=-13 l:돈표=15
l:돌려=10 l:돌렸=-3 l:돌아=-5 l:동생=-3 l:동해=-9 l:됐다=-9 l:됐음=-4 l:되지=15 l:두고=12 l:두만=-9 l:뒤에=-9 l:뒤졌=3 l:드나=-7 l:들고=20
l:들렸=23 l:들어=-10 l:들었=-4 l:들여=-6 l:들이=-3 l:들켜=-8 l:등록=7 l:따른=-5 l:때에=-5 l:떠났=-8 l:떠내=-4 l:떨어=-14 l:뛰었=-14 l:량강=-9
l:마스=15 l:막대=-4 l:막혔=-7 l:말고=-5 l:말뚝=-8 l:말라=-6 l:말함=18 l:맞고=15 l:맞아=-43 l:맞았=17 l:매일=-4 l:매체=-5 l:먼저=-6 l:명만=10
l:명씩=13 l:모녀=-10 l:모두=29 l:모든=-3 l:모레=-9 l:못하=-11 l:못한=12 l:못했=-7 l:무기=-23 l:무너=5 l:무산=12 l:무역=-5 l:무조=-4 l:묻지=-3
l:물건=7 l:물어=10 l:미뤄=-10 l:미리=10 l:바뀌=-17 l:바치=-22 l:반대=12 l:반동=-11 l:반면=-6 l:반역=8 l:받고=18 l:받았=31 l:발견=6 l:밤이=-5
l:방송=-24 l:방역=-5 l:방침=18 l:버스=8 l:변호=-9 l:병사=-6 l:병원=-7 l:보낸=-19 l:보도=-5 l:보면=-3 l:보안=21 l:보였=-6 l:보위=-7 l:보인=-5
l:보천=-8 l:복무=-4 l:봉쇄=-18 l:부녀=-19 l:부대=-6 l:부부=8 l:부정=-7 l:북송=35 l:북한=-11 l:불러=3 l:불렀=-3 l:불려=33 l:불명=-3 l:붙잡=-12
l:브로=-3 l:비공=-7 l:비상=-14 l:비우=-8 l:사건=-28 l:사고=-5 l:사라=15 l:사람=18 l:사형=-8 l:사회=16 l:사흘=-23 l:산나=-9 l:살아=-16 l:삼지=-3
l:샛길=-7 l:생겼=-6 l:생활=-3 l:서약=8 l:서지=-5 l:선거=21 l:선포=-10 l:설탕=-11 l:세관=14 l:세울=-9 l:세졌=-15 l:소대=-15 l:소리=9 l:소문=20
l:손전=17 l:송금=-3 l:송환=-5 l:수백=27 l:수십=-4 l:숙소=-5 l:순천=-8 l:숨겨=9 l:숨졌=-37 l:스무=9 l:시신=-6 l:시작=-38 l:시장=18 l:식구=21
l:식용=12 l:신병=-4 l:신의=-3 l:신호=-5 l:실려=-4 l:실탄=-5 l:쌓던=-8 l:써내=-3 l:쏘고=-5 l:쏘라=-12 l:쏜다=14 l:쓰던=6 l:쓰러=4 l:아니=30
l:아침=8 l:아파=9 l:안전=11 l:안팎=5 l:않고=-4 l:않았=-29 l:알려=-6 l:알리=-3 l:알았=-12 l:압록=-9 l:앞서=10 l:양강=10 l:얘기=6 l:어제=-23
l:얼어=-8 l:없었=-34 l:여단=10 l:여러=-11 l:여섯=6 l:여성=-34 l:여자=-6 l:여행=-4 l:열네=5 l:열렸=39 l:열린=-6 l:열여=-5 l:열차=11 l:열한=-4
l:염소=-5 l:영상=-4 l:옆집=7 l:오후=27 l:온성=3 l:올라=-8 l:올해=-9 l:옮겨=-7 l:왔다=-11 l:외국=-3 l:외화=16 l:용서=-4 l:유엔=-4 l:유역=-10
l:은행=-3 l:의약=-3 l:이뤄=15 l:이름=-14 l:이번=5 l:이유=-5 l:이튿=-9 l:이틀=9 l:이후=-3 l:인권=-4 l:인민=-3 l:일가=-6 l:일본=-6 l:일부=-23
l:일요=9 l:일이=17 l:일절=-9 l:일하=4 l:임신=-13 l:잇따=-5 l:있게=-11 l:있다=-12 l:있던=-13 l:있었=26 l:자강=-3 l:자리=17 l:작년=-19 l:잡혔=-24
l:잡힌=-3 l:장마=-11 l:재판=38 l:적어=-7 l:적었=-3 l:전날=-34 l:전달=11 l:전쟁=-7 l:전체=-8 l:전파=-6 l:전화=-19 l:절반=-3 l:절차=10 l:접근=-6
l:정정=29 l:정치=-5 l:제대=12 l:조국=-16 l:조사=-10 l:조치=-6 l:죄목=13 l:주고=-5 l:주민=-17 l:주인=-9 l:주지=-3 l:죽었=-12 l:준다=-7 l:중국=-7
l:중대=11 l:중순=-5 l:중앙=-13 l:줬다=9 l:지나=-10 l:지난=38 l:지방=-10 l:지시=-14 l:지켜=4 l:직장=-11 l:진행=-7 l:짐승=9 l:집집=-9 l:쫓겨=8
l:차례=9 l:찬반=10 l:참가=4 l:채택=17 l:책임=-32 l:첫날=5 l:청년=-8 l:청진=9 l:체포=20 l:초모=-26 l:초소=21 l:총격=-6 l:총성=10 l:총소=-6
l:추방=-12 l:출입=-9 l:침해=-4 l:캐러=-18 l:큰길=-7 l:키우=-5 l:타고=7 l:탄광=-9 l:탈북=22 l:탔다=-3 l:털어=-3 l:토요=17 l:통지=4 l:통째=13
l:통화=-3 l:투표=6 l:특별=8 l:파악=-9 l:퍼뜨=-7 l:평양=13 l:포고=24 l:포치=4 l:포탄=-9 l:폭우=-6 l:폭풍=-8 l:표결=-4 l:풀려=-35 l:프로=-3 l:하고=4
l:하나=41 l:하던=-8 l:하라=7 l:하루=7 l:하순=5 l:학교=25 l:학생=11 l:한꺼=23 l:한다=-26 l:함경=-7 l:함흥=3 l:합동=-9 l:해주=-8 l:했다=-27
l:허약=24 l:현재=-6 l:현지=-4 l:혜산=7 l:화요=-16 l:확인=-25 l:환자=7 l:회령=18 l:후보=12 long:0=-9 long:1=30 long:2=-54 long:3=14
long:4=-32 long:5=18 many=-21 many:breath=-17 many:day=-27 many:done=-25 many:month=9 many:state=5
modality:asserted=-3 modality:denied=-13 modality:possible=-21 modality:probable=48 modality:unclear=-42 not=-38
not:breath=-16 not:day=5 not:done=-3 not:month=-13 not:next0=-4 not:next1=7 not:off0=9 not:off1=-9 not:off2=-12
not:since=-20 not:state=-31 notes:false=-38 notes:true=19 number=5 number:day=30 number:done=30 number:month=11
number:next0=4 number:next1=30 number:none=8 number:off0=-10 number:off1=-9 number:off2=-3 number:span=-16
number:state=-18 number:year=-6 numbered=15 numbered:breath=4 numbered:done=45 numbered:month=26 numbered:next0=-8
numbered:off0=20 numbered:span=-11 numbered:state=-30 once:false=-34 once:true=33 only=-10 only:day=6 only:done=6
only:month=-7 only:next0=-17 only:off0=-6 only:since=-8 only:state=-16 order=-21 order:breath=-18 order:day=-19
order:done=-7 order:month=11 order:off0=-4 order:off1=4 order:since=-9 order:state=-13 order:year=-3
orderend:false:clipped=-25 orderend:false:da=-51 orderend:false:doing=-20 orderend:false:heard=5
orderend:false:heardpast=12 orderend:false:lasting=32 orderend:false:none=-50 orderend:false:past=14
orderend:false:thing=-15 orderend:false:told=-13 orderend:false:toldpast=12 orderend:false:was=25
orderend:true:clipped=8 orderend:true:doing=-5 orderend:true:heard=15 orderend:true:none=6 orderend:true:past=-18
orderend:true:told=4 orderend:true:toldpast=17 place:breath=49 place:next0=51 place:next1=34 place:next2=-3
place:off0=-27 place:off1=-34 place:off2=-18 place:off3=-13 quoted:false:false=-46 quoted:false:true=51
quoted:true:false=-6 quoted:true:true=-16 relay:false:back=-34 relay:false:in=-11 relay:false:one=7
relay:false:outlet=20 relay:false:two=8 said=5 said:day=23 said:done=16 said:next0=14 said:next1=7 said:off0=-10
said:off1=-3 said:since=-5 said:state=-10 sanction=-35 sanction:breath=-14 sanction:day=-22 sanction:done=-17
sanction:next0=-22 sanction:next1=5 sanction:since=-11 sanction:state=-15 scene:false=-37 scene:true=49 since:0=46
since:1=-10 since:2=-49 since:3=-33 sinceat:0:0=36 sinceat:0:1=34 sinceat:0:2=-3 sinceat:1:0=3 sinceat:1:1=-11
sinceat:2:0=-20 sinceat:2:1=-15 sinceat:2:2=-9 sinceat:2:3=-6 sinceat:3:0=-9 sinceat:3:1=-9 sinceat:3:2=-9
sinceat:3:3=-7 sort=-22 sort:breath=-22 sort:day=-22 sort:none=-22 subject=-17 subject:breath=11 subject:day=-15
subject:done=-44 subject:month=-7 subject:next0=31 subject:next1=8 subject:none=22 subject:off0=-21 subject:off1=-16
subject:off2=-6 subject:since=13 subject:span=12 subject:state=8 subject:year=-8 talk:false=-20 them=23
them:breath=3 them:day=3 them:done=34 them:false:day=24 them:false:month=-13 them:false:since=-14
them:false:span=-13 them:false:year=-21 them:month=15 them:next0=14 them:off1=-3 them:state=8 them:true:day=19
them:true:month=8 them:true:since=-11 then=-21 then:breath=-11 then:day=-12 then:done=-7 then:month=-7
then:next0=-17 then:next1=6 then:off1=4 then:state=-9 this=18 this:day=10 this:done=14 this:month=8 this:next0=17
this:state=4 threat=-12 time=-15 time:breath=-17 time:day=-12 time:done=-29 time:month=10 time:next0=-14
time:none=-19 time:off0=-4 time:off1=4 time:state=33 topic=-28 topic:breath=-27 topic:day=-9 topic:done=33
topic:month=25 topic:next0=41 topic:next1=15 topic:next2=-3 topic:none=-13 topic:off0=7 topic:off1=-9 topic:off2=-15
topic:off3=-4 topic:since=-24 topic:span=3 topic:state=-58 topic:year=-9 unlike:breath=14 unlike:day=-5
unlike:next0=-12 unlike:next1=4 unlike:off0=9 unlike:off1=-8 unlike:off2=-6 unlike:since=7 unlike:span=-3 warning=23
warning:breath=4 warning:day=20 warning:done=12 warning:next0=5 warning:state=11 wasnot:breath=-4 wasnot:day=11
wasnot:done=-20 wasnot:month=-8 wasnot:off0=9 wasnot:off2=-7 wasnot:since=-6 wasnot:span=4 wasnot:state=10 way=12
way:day=13 way:done=5 way:next0=23 way:state=7 who:back=-34 who:in=-12 who:one=7 who:outlet=20 who:two=-6
whoat:back:next0=-27 whoat:back:off0=-6 whoat:back:off1=-3 whoat:in:next0=-5 whoat:in:off1=-5 whoat:in:off3=-4
whoat:one:breath=40 whoat:one:next0=36 whoat:one:next1=34 whoat:one:off0=-10 whoat:one:off1=-9 whoat:one:off2=-6
whoat:one:off3=-6 whoat:outlet:breath=10 whoat:outlet:next0=13 whoat:outlet:next1=4 whoat:outlet:off0=6
whoat:outlet:off1=-7 whoat:outlet:off2=-5 whoat:two:next0=48 whoat:two:next1=-11 whoat:two:next2=-3
whoat:two:off0=-15 whoat:two:off1=-13 whoat:two:off2=-6 whoat:two:off3=-3 whothem:back:false=-40 whothem:back:true=5
whothem:in:false=-6 whothem:in:true=-6 whothem:one:false=-8 whothem:one:true=40 whothem:outlet:false=25
whothem:outlet:true=-5 whothem:two:false=-22 whothem:two:true=16 why=11 why:breath=12 why:day=11 why:state=5 가=-37
가까=-6 가능=-9 가려=-4 가를=13 가에=8 가운=13 가족=-6 각=-9 간=-9 간부=-5 갇=-4 갈=-3 감=-19 감자=-8 값=-17 값이=-18 갔=19 갔다=31 강=40 강가=8
강냉=12 강연=-3 강을=10 같다=28 같은=-23 같이=-6 개=-8 거=6 거나=-11 거둬=3 거라=3 건=-9 건너=-9 건은=3 건을=9 걸=37 걸렸=5 걸로=16 걸리=-5 걸린=-3
검=-12 검열=-10 것=8 것으=-22 것은=-26 것을=-4 것이=21 게=-9 겠=-9 겠다=-9 겨=3 격=-14 격대=-7 격리=-9 견=-9 결=-10 결과=-8 겼=11 경=-4 경경=11
경고=-3 경에=-8 경이=-4 계=16 고=-18 고는=18 고문=-4 고이=22 고하=-12 곧=5 골=3 곱=6 곳=6 공=-4 공개=-8 공사=-8 공장=-3 과=-6 과제=-5 관=-19 관리=-6
광=-11 교=11 교화=37 구=-25 구에=-7 구역=-11 국=-8 국경=10 국에=-4 국은=-10 국이=21 국제=-10 군=-21 군관=-14 군대=-11 군에=-7 군인=3 굶=-13 권=8
규=-8 규정=-7 그=-28 그대=9 그래=3 그런=-15 그만=-9 그전=-10 그중=6 근=20 금=-32 금이=-3 금지=5 급=15 급이=9 기=-19 기가=5 기고=-5 기관=-10 기다=-7
기도=-9 기로=-16 기를=-12 긴=6 긴다=3 길=-7 김=10 김정=-10 까=-14 꾸=-3 꾼=-18 꾼들=-11 끊=-27 끊기=-10 끌=20 끌고=-9 끌려=28 끝=22 끝날=16 끼=-11
끼니=-10 나=5 나가=-5 나갈=-9 나갔=-3 나도=-7 나라=-9 나무=-8 나서=-12 나오=-19 나온=27 나와=12 나왔=27 난=-3 난다=-4 날=34 남=5 남조=-34 남편=19 났=-6
났는=-8 낮=-17 낯=14 낯선=14 내=53 내는=6 내라=-11 내려=-9 내렸=-5 내면=-12 내용=19 내지=5 낸=-15 낸다=-5 낼=-6 냈다=6 냉=12 냉이=12 냥=-10 너=-9
넘게=4 넘겨=6 넘긴=8 넘는=8 넘어=-3 넣=5 네=23 녁=9 년=18 년을=17 노=3 노동=3 농=-17 농장=-5 높=5 놓=7 놓고=8 뇌=-10 뇌물=-10 누=-11 누가=-7 누구=-5
눈감=4 눠=11 는=-33 는데=-29 는지=-13 늘=-13 늘었=-5 능=-9 능성=-9 니=42 니다=29 니라=6 니를=-10 니었=8 다=-15 다가=6 다고=-63 다는=-22 다들=-5
다른=-10 다리=10 다만=-5 다섯=11 다스=-11 다시=8 다친=17 단=-40 단련=-8 단서=-8 단속=-13 단에=-11 단은=-12 닫=-10 달=-7 달러=9 달아=-7 달에=-6 담=-9
답=13 당=-5 당국=-13 당에=3 대=30 대가=24 대는=4 대로=23 대를=-5 대목=14 대부=3 대에=-24 대원=-3 대장=-18 대표=-5 대해=-5 더=-12 던=-9 데=4 데도=5
데려=28 도=19 도강=17 도록=8 도주=-6 돈을=-4 돌=-21 돌격=-7 돌려=-12 돌아=13 동=-16 동단=-6 동안=-6 동원=-8 동자=-4 돼=21 됐=-4 됐는=-10 됐다=4 되=-3
된=-13 된다=-10 될=-3 두=9 두는=-14 둑=-9 둘=20 둘은=10 둬=3 뒀=-4 뒤=-7 뒤로=-3 드=13 드나=3 드러=8 든=13 들=-29 들까=-19 들도=-4 들어=12 들었=-4
들에=6 들여=-21 들은=10 들을=16 들의=-7 들이=4 듯=30 등=30 등록=9 디로=-10 디에=-5 따=-5 따라=6 따랐=-13 따로=4 땅=4 때=24 때까=29 때문=16 땔=3 땔감=3
떠=-4 떨=-13 떨어=-13 떻=-5 떻게=-5 떼=4 뗐=-12 뗐다=-12 또=-8 뛰=-16 뛰었=-16 뜨=-16 라=57 라고=-7 라는=50 라도=-8 란=-8 람=34 람과=6 람들=-18
람에=6 람은=3 람을=7 람이=33 랐=-12 랐다=-12 래=-12 래도=3 량=-12 러=12 러나=9 러졌=23 런=-19 런데=-9 렀=4 렀다=4 레=7 레비=3 려=-43 려간=19 려갔=11
려고=-18 려난=-3 려는=-15 려던=-5 려보=11 려왔=-18 려졌=-19 려지=-19 력=8 련대=-5 렸=-26 렸다=-31 령=10 령이=-7 례=9 로=-28 로나=19 로는=-4 록=-3
론=11 료=-13 료를=-5 루=-4 뤄=5 르는=-15 른=-12 른다=-5 른바=-3 를=-30 름=7 리=9 리가=-10 리는=6 리도=-18 리라=15 리를=15 리면=-14 리소=-5 리에=26
리지=-21 린다=-24 릴=-13 림=9 마=16 마나=5 마다=-9 마당=-13 막=14 만=5 만에=-4 많=-5 많다=-6 말도=34 말라=-20 말로=-10 말을=-5 말이=-15 말하=-10
망=-13 맞=-20 맞아=-12 매=20 매대=12 매소=-6 매체=-10 맨=14 머=20 먹=-16 먹고=-8 먹은=4 먼=-17 먼저=-17 며=3 면=-13 면서=-10 명=28 명단=-33
명령=11 명씩=12 명에=7 명은=12 명을=10 명이=-19 명인=13 몇=13 모=-27 모가=10 모두=7 모들=6 모르=-14 모른=-12 모름=-9 모자=-4 목=12 목숨=-11 목은=22
목이=-9 몰수=-3 못=13 못하=-5 못한=-6 못했=17 무=30 무기=9 무도=8 무산=-6 무역=-17 문=12 문에=-5 문을=-5 문이=-22 묻=-4 묻지=6 물=-51 물건=-9 물어=4
물에=-9 물을=-17 물이=-4 미=-9 민=-36 민들=-6 민반=-23 민을=-3 민이=-8 믿=-3 믿는=-3 밀=4 바=30 바로=6 바치=7 박=-12 밖=-7 밖에=-10 반대=6 반역=-3
반은=10 반을=12 반응=-4 반장=-5 받=-16 받고=16 받는=-12 받아=4 받았=26 받은=-7 받지=-30 발=-4 발로=-16 밝=-3 밝히=-9 밤=8 밤이=5 방역=14 배급=5 배로=-16
백=-4 버=6 버스=14 번=9 번도=8 벌=-16 벌금=-13 벌받=-13 벌써=-7 벌을=13 벌이=12 범=-12 범수=-8 법=18 법은=11 변=18 변호=13 별=4 별로=-5 병=26 병사=6
병원=7 보=14 보고=-7 보낸=3 보낼=-6 보냈=6 보다=-3 보안=14 보위=-4 보인=-9 복=11 복구=-7 본=-15 본보=-4 봉=13 봉쇄=9 봐=3 봐야=3 봤=12 봤다=12 부=-22
부가=6 부는=-8 부대=-22 부러=-4 부모=9 부분=3 부에=-12 부인=6 부터=16 북=-11 북송=9 북자=-3 북한=-16 분=5 분위=-6 분은=-3 불=-3 불명=9 붙=30 붙잡=-4
비=-24 비대=17 비료=-7 비전=3 빠=-23 빠지=-5 빼=-12 뿐=5 사=-34 사가=4 사격=9 사고=-36 사꾼=-13 사는=-12 사들=13 사람=27 사를=-7 사실=-22 사에=6 사형=4
산=-5 살=21 살은=13 상=-31 상을=6 새=17 새로=10 생=-8 생들=16 생활=8 서=10 서는=-38 서도=-46 서라=42 서를=-7 서지=6 섞=8 선=15 선거=23 설=-9 섯=12
성=-7 성은=4 성이=-5 세=-23 세대=-10 셋=23 소=-34 소금=-6 소는=-3 소대=3 소로=-15 소리=8 소문=-23 소식=-6 소에=-8 소장=-9 속=-30 속원=-6 속했=-4
손전=16 송=-3 송환=-7 쇄=9 쇄가=-7 수=-3 수가=-4 수꾼=9 수는=-3 수도=-3 수수=3 수용=-8 수하=3 수한=-10 숙=7 순=-12 술=14 숨=-19 숨겨=-13 숨을=-9
숨졌=-9 숨진=18 숫=-6 숫자=-6 스=21 스로=8 스린=-11 스무=12 스스=8 스에=14 습=-14 습니=6 시=-12 시간=15 시도=-15 시를=14 시신=-14 시에=14 시인=-3 시작=3
시장=-5 시켜=-4 시하=-3 식=-3 식량=-11 식을=-5 식이=8 신=-16 신고=-7 신의=-25 신호=4 실=-39 실려=3 실어=6 실제=-9 심=-9 싸=5 쌀=-21 쌀값=-3 쌀은=-6
쌀을=17 쏘=31 쏘고=-3 쏘기=21 쏘라=20 쏜=-6 쓰=28 쓰는=13 쓰러=23 쓴=7 씩=9 아=-31 아났=-6 아는=-12 아니=11 아들=-5 아뗐=-12 아무=5 아서=-7 아온=-10
아이=-12 악=-5 악하=-3 안=29 안다=15 안에=3 안원=14 안이=-13 안전=-13 안쪽=7 앉=9 않겠=9 않는=-4 않았=-21 않으=9 않은=5 알=9 알려=-25 알린=15 압=-11
았=30 았는=21 았다=-4 앙=3 앞=22 앞에=12 앞으=-3 애=-10 야=-7 약속=-6 양=-13 얘=-20 얘기=-20 어=-25 어간=-10 어기=-10 어긴=4 어디=-26 어떻=-5
어서=12 어선=-9 어야=-5 어오=-5 어온=-9 어졌=-5 어진=11 어질=-4 언=-18 언이=-3 언제=-5 얼=10 얼마=4 업=-3 업반=-7 없=-13 없는=14 없었=6 없이=-4 었=50
었다=13 었던=8 었음=13 에=14 에게=-10 에는=-22 에도=-21 에서=-15 엔=-9 여=-22 여기=-10 여자=15 역=-11 역에=5 역을=-3 연=5 연선=-8 연자=11 열=-6
열조=-5 열흘=-3 였=27 였다=17 영=-15 영화=-11 예=-3 오=-33 오는=-6 옥=4 온=-3 온다=-8 올=-7 올라=7 옮=8 옮겨=8 왔는=10 왔다=-19 왜=-10 외=21 외화=13
요=-12 용소=-8 용이=-4 우=-4 우는=-12 우려=-6 우리=4 우물=-4 운=10 운데=13 운전=7 울=10 움=-12 움직=-12 웃=-3 워=11 원=36 원들=-22 원에=-17 원은=17
원을=8 원이=13 원회=7 위=-14 위기=-6 위부=-5 위안=-23 위에=9 위원=9 유=-6 으=5 으라=10 으로=-10 으면=6 은=-59 을=-3 음=26 음이=7 응=-4 의=-32 의가=7
의사=12 의주=-15 이고=28 이나=-12 이다=34 이도=15 이된=-9 이들=-26 이라=-13 이런=-4 이뤄=8 이른=4 이를=-8 이름=12 이면=3 이번=11 이었=20 이에=5 이제=-3
이지=14 인=55 인다=-5 인되=-5 인들=25 인민=-24 인에=3 인원=9 인은=-3 인이=10 인지=11 인해=-3 일=-57 일곱=6 일꾼=-16 일부=-6 일은=-11 일이=-16 읽=8 읽었=9
잃=-12 임을=-3 임자=-6 입=4 입니=12 입당=-3 잇=-10 있=13 있는=-11 있다=7 있던=8 있음=12 자=15 자는=-4 자들=-12 자라=5 자란=-4 자를=-6 자리=16 작업=-3
잘=-19 잘못=-13 잡=-9 잡아=-14 잡혔=-3 잡힌=-3 장=-37 장마=3 장사=-7 장에=-12 장으=30 장은=-27 장이=23 재=-48 재판=-28 저=9 저녁=9 적=-23 적으=-7
전=17 전기=3 전부=7 전언=-3 전에=5 전원=3 전을=-7 전해=14 전혀=4 전화=15 절=9 절반=6 점=5 접=-5 정=-35 정말=-3 정부=-6 정치=-12 정확=-3 제=-4 제는=-3
제대=7 제로=-7 제를=-4 져=-9 졌=-4 졌다=-19 조=-19 조가=-9 조건=18 조는=4 조망=-10 조사=-35 조선=-34 족=-5 족들=16 족에=-5 졸=3 종=-7 종이=-7 죄=14
죄를=4 죄목=10 주=6 주겠=-3 주고=-12 주기=-9 주민=-8 주인=15 주지=8 죽=28 죽었=11 죽은=16 준=-32 준다=5 중=26 중대=-5 중앙=3 줬=6 줬다=6 쥐=-11 증=-3
지=19 지나=-5 지는=22 지대=14 지도=15 지만=18 지면=-8 지시=-28 지역=-7 지장=8 지지=-4 직=-12 진=-5 진다=-3 진단=-8 질=-8 짐=11 짐승=8 집=-9 집에=15
집으=11 집은=4 집이=-37 짓=12 징=17 쪽=-7 쪽에=6 쪽으=12 쫓=-8 쫓겨=-8 쯤=7 찍=19 차=17 찬=4 찰=-12 찾아=-8 채=18 채우=-6 책임=-16 처=-17 처벌=-11
처음=-10 처하=10 처형=-3 척=-16 천=-12 철=-27 철조=-10 청=-24 청년=-6 체=-5 체는=-7 쳐=7 쳤=18 쳤다=12 초=-28 초소=-17 총=-13 총격=-5 총살=18
총소=-12 총에=-4 총을=-8 추=-6 추방=-8 출입=6 충=3 충지=5 측=-16 치=23 치가=7 치고=4 치면=5 치범=-12 친=4 친척=-16 칠=-16 침=-12 커=-3 코=20 코로=19
큰=-8 큰물=-5 키=-17 킬=-14 킬로=-14 타=8 타고=14 탄=-15 탄광=-12 탈=-11 탈북=-9 태=6 터=3 텔=3 텔레=3 통=-14 투=26 투표=13 트=6 특=10 틀=-6
파=-8 파악=-5 판매=-6 판에=-9 판을=7 판이=-18 퍼=-17 퍼뜨=-15 편=24 평=-10 포=-4 포고=12 포치=-13 표를=5 표창=-10 풀=-16 풀려=-5 풀이=-9 품=-12
피=-10 피해=-8 하=18 하게=11 하겠=-9 하나=20 하는=-22 하다=-3 하라=5 하려=-14 하지=-10 학교=4 학생=6 한=-11 한국=-23 한다=-21 한번=8 한에=-10 할=-12
함=16 합=11 합니=-6 항=34 해=-7 해마=4 해임=-7 해지=14 했=-12 했다=-7 행=-7 행방=-3 행이=-15 허=12 헛=-6 현=-24 협=-15 혔=-5 혔다=-5 형=16 형에=-8
형을=15 혜=3 혜산=3 호=11 화=17 화기=7 화형=30 확=5 환=-9 환자=-7 활=8 회=-14 회가=-13 회담=-7 회사=7 회의=9 획=17 후=11 후보=5 훈=15 훈련=9 휘=6
휴=-6 휴가=-5 흘=-4 희=-8 히=-17 힌=6
`
