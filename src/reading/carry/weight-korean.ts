/** How much each trait (see korean.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js ko --write`. */
export const KOREAN_WEIGHTS = `
after:assessment=-18 after:directive=-16 after:event=20 after:incentive=-19 after:penalty=8 afterdeed:false:done=14
afterdeed:false:state=-33 afterdeed:true:done=-10 afterdeed:true:none=15 afterdeed:true:state=-12
afterorder:false:assessment=-13 afterorder:false:condition=-10 afterorder:false:directive=-11
afterorder:false:event=34 afterorder:false:incentive=-26 afterorder:false:penalty=7 afterorder:true:assessment=-12
afterorder:true:condition=-14 afterorder:true:directive=38 afterorder:true:event=4 afterorder:true:incentive=16
afterorder:true:penalty=-10 all=-24 also:breath=17 also:day=26 also:done=5 also:month=-12 also:next0=-20
also:next1=18 also:none=-15 also:off0=-7 also:off1=-9 also:since=-15 also:state=9 been=25 been:day=18 been:month=6
been:next0=20 been:next1=4 been:state=27 breath:false=-31 breath:true=21 can=-7 can:day=-11 can:done=-3 can:month=-5
can:since=13 can:state=-9 content=42 content:breath=17 content:day=26 content:done=-4 content:month=9
content:next0=11 content:next1=17 content:none=11 content:since=7 content:state=34 course:done=5 course:none=14
course:state=-51 cue:false=-32 cue:true=22 derived:false=-7 derived:true=-26 doing:day=3 doing:done=4 doing:month=-4
doing:next0=-7 doing:off1=9 doing:state=-16 duty=11 duty:done=-3 duty:month=6 duty:next0=-4 duty:next1=8 duty:off0=8
duty:since=5 duty:state=13 end:clipped=3 end:da=-44 end:doing=-15 end:heard=11 end:heardpast=14 end:lasting=24
end:link=3 end:none=-21 end:past=-8 end:thing=-15 end:told=-7 end:toldpast=20 end:was=8 family:false=-27
family:true=7 folk=-11 folk:breath=-8 folk:day=-13 folk:month=9 folk:next0=8 folk:next1=-4 folk:none=-11
folk:off0=-4 folk:since=-3 form:day=49 form:month=-13 form:since=-35 form:span=-18 form:year=-12
formkind:day:assessment=27 formkind:day:condition=7 formkind:day:directive=11 formkind:day:event=60
formkind:day:incentive=-7 formkind:day:penalty=-11 formkind:month:assessment=-9 formkind:month:condition=3
formkind:month:directive=5 formkind:month:event=-29 formkind:month:penalty=17 formkind:since:assessment=-24
formkind:since:condition=-19 formkind:since:directive=17 formkind:since:penalty=-7 formkind:span:assessment=-10
formkind:span:condition=-8 formkind:span:directive=-5 formkind:span:event=9 formkind:span:penalty=-3
formkind:year:assessment=-3 formkind:year:condition=-6 gap:0=3 gap:1=-28 grouped:false=-29 grouped:true=9 habit=-16
habit:day=-10 habit:done=-15 habit:month=-4 habit:next0=-7 habit:next1=-3 habit:off1=-4 harm=-4 harm:breath=5
harm:day=23 harm:done=-4 harm:next0=10 harm:next1=-7 harm:off0=-9 harm:since=-6 harm:span=-18 here=23 here:breath=8
here:day=13 here:done=16 here:month=9 here:next0=12 here:next1=4 here:state=5 hour=11 hour:breath=9 hour:day=19
hour:done=15 hour:next1=3 hour:since=-6 hour:state=-3 if=-10 if:breath=5 if:day=-7 if:done=3 if:month=7 if:next0=-5
if:none=13 if:off0=-8 if:since=-7 if:state=-26 kind:assessment=-26 kind:condition=-24 kind:directive=31
kind:event=39 kind:incentive=-9 kind:penalty=-3 kinds:assessment:condition=-14 kinds:assessment:directive=-17
kinds:assessment:event=21 kinds:assessment:incentive=-13 kinds:assessment:penalty=3 kinds:condition:assessment=-4
kinds:condition:condition=7 kinds:condition:directive=-21 kinds:condition:event=-6 kinds:directive:assessment=4
kinds:directive:condition=4 kinds:directive:directive=27 kinds:directive:event=6 kinds:directive:penalty=-12
kinds:event:assessment=-15 kinds:event:condition=4 kinds:event:directive=6 kinds:event:event=31
kinds:event:incentive=-4 kinds:event:penalty=12 kinds:incentive:event=-12 kinds:incentive:penalty=6
kinds:penalty:directive=-6 kinds:penalty:event=5 l:가까=3 l:가던=4 l:가리=-3 l:가운=-6 l:가족=-9 l:간부=-8 l:갇혀=5 l:갔다=5
l:강둑=-11 l:강변=4 l:강연=9 l:같다=5 l:개인=3 l:개천=-4 l:거주=-3 l:건너=-4 l:건넜=-11 l:걸고=3 l:검사=8 l:검열=-13 l:격리=-11 l:경고=-6 l:경기=7
l:경비=-9 l:계획=-4 l:고쳐=14 l:곧바=-5 l:공개=5 l:공사=-6 l:공장=21 l:과제=-5 l:관계=3 l:광장=12 l:구역=4 l:국가=6 l:국경=36 l:국무=-9 l:군당=-14
l:군대=7 l:군량=11 l:군사=-3 l:군인=4 l:규정=3 l:그끄=11 l:그날=5 l:그대=-3 l:그때=-6 l:그저=17 l:그제=-6 l:근무=3 l:금요=5 l:기간=-7 l:기름=12
l:기막=-3 l:김정=-19 l:김형=5 l:끌고=5 l:끌려=-9 l:끼어=-5 l:나가=4 l:나눠=-8 l:나머=-6 l:나오=-4 l:나온=-11 l:나와=5 l:나왔=19 l:남자=14
l:남짓=-7 l:내년=-4 l:내놓=10 l:내라=-5 l:내려=-10 l:내렸=-5 l:내린=-6 l:내림=-4 l:내보=11 l:내용=15 l:냈다=5 l:넘겨=-5 l:넘는=10 l:넘어=-4
l:넘었=-4 l:년형=-5 l:노동=-3 l:노인=6 l:농장=11 l:농촌=-3 l:놓고=12 l:다니=-9 l:다른=-6 l:다만=-7 l:다섯=-3 l:다시=6 l:다음=-5 l:다짐=3 l:다친=-5
l:단둥=14 l:단련=7 l:단속=-6 l:단오=-5 l:닫음=-3 l:달아=-7 l:당국=-15 l:당시=3 l:당일=-3 l:당했=-3 l:대대=4 l:대목=3 l:대신=11 l:대의=-4 l:데려=12
l:도강=3 l:도당=-3 l:도비=-3 l:도착=-5 l:돈다=-3 l:돈표=5 l:돌려=11 l:돌아=-5 l:동안=5 l:동원=-3 l:동해=-12 l:돼서=3 l:됐다=-6 l:두만=-5 l:뒤에=-6
l:드나=-4 l:들고=13 l:들렸=14 l:들어=7 l:들었=-3 l:들여=-5 l:들켜=-3 l:들켰=-5 l:들키=3 l:등록=13 l:따라=9 l:땔감=-4 l:떠났=-4 l:떠내=-3
l:떨어=-15 l:뛰었=-6 l:마리=4 l:마스=6 l:막는=-3 l:막혔=-4 l:만포=11 l:말함=19 l:맞고=14 l:맞아=-11 l:맞았=9 l:맞음=12 l:먼저=-6 l:명씩=6
l:모녀=-4 l:모두=17 l:모레=-3 l:모아=4 l:목숨=-3 l:못하=-8 l:못한=8 l:못했=-10 l:무기=-14 l:무너=3 l:무조=-3 l:문화=6 l:묻지=-3 l:물건=8 l:밀수=3
l:바꾸=13 l:바뀌=-8 l:바다=3 l:바치=-16 l:반대=9 l:반동=-4 l:반면=-3 l:반역=4 l:받고=7 l:받아=-3 l:받았=-4 l:받으=8 l:발견=8 l:방송=-13 l:방역=-3
l:방침=9 l:배급=3 l:버스=10 l:변호=-9 l:병사=-11 l:병원=4 l:보낸=-11 l:보안=6 l:보였=-3 l:보위=-13 l:보인=7 l:봉쇄=-5 l:부녀=-12 l:부대=-12
l:부부=3 l:부정=-6 l:북송=17 l:북한=8 l:불러=4 l:불렀=6 l:불려=17 l:붙잡=-10 l:비공=-6 l:비상=-7 l:비우=5 l:비판=-9 l:빼돌=-3 l:사건=-15 l:사라=10
l:사람=8 l:사회=11 l:사흘=-11 l:살림=3 l:살아=-8 l:상반=4 l:새벽=12 l:새우=-5 l:샛길=-4 l:생겼=-9 l:서라=11 l:서른=4 l:서약=4 l:선거=5 l:선포=-7
l:설탕=-4 l:세관=10 l:세울=-5 l:세워=9 l:세졌=-7 l:소년=9 l:소대=-9 l:소리=13 l:소문=8 l:소식=-5 l:손도=5 l:손전=8 l:송환=-11 l:수백=19 l:수출=-3
l:숙소=-4 l:순천=-3 l:숨겨=3 l:숨졌=-18 l:숨진=3 l:시내=3 l:시작=-17 l:시장=13 l:식구=9 l:식용=7 l:신체=-9 l:실탄=-3 l:심해=6 l:쌀값=-5 l:써내=-3
l:쏘고=4 l:쏘라=-12 l:쏜다=11 l:쐈다=4 l:쓰던=4 l:쓰러=4 l:아내=3 l:아무=-5 l:아침=16 l:아파=9 l:안다=6 l:않고=-4 l:않았=-14 l:알려=-6 l:알렸=-4
l:압록=-10 l:앞서=5 l:얘기=5 l:어제=-12 l:얼기=6 l:얼어=-3 l:얼음=5 l:없어=11 l:없었=-19 l:여단=13 l:여맹=3 l:여섯=6 l:여성=-17 l:열네=3 l:열라=7
l:열렸=21 l:열여=-4 l:열차=7 l:열한=-4 l:염소=-3 l:예고=4 l:오전=-12 l:오후=14 l:온성=6 l:올랐=-4 l:올리=-3 l:옮겨=-9 l:완충=-5 l:왔다=-7 l:외화=6
l:우리=-4 l:울렸=-4 l:월경=7 l:유역=-4 l:은행=-4 l:이달=-3 l:이런=3 l:이뤄=7 l:이름=-3 l:이미=-4 l:이번=-3 l:이어=-5 l:이유=4 l:이튿=-4 l:이후=-5
l:인민=5 l:일가=-5 l:일과=4 l:일본=-3 l:일부=-13 l:일요=5 l:일이=11 l:일절=-5 l:일쯤=-4 l:일하=4 l:읽어=5 l:임신=-7 l:잇따=-3 l:있게=-6 l:있다=-9
l:있던=-8 l:있었=7 l:자리=10 l:작년=-13 l:작업=9 l:잡혀=4 l:잡혔=-13 l:잡힌=-6 l:장마=-9 l:장사=-3 l:재판=11 l:저녁=20 l:적발=6 l:적어=-5
l:전날=-20 l:전달=8 l:전쟁=-6 l:전해=6 l:전화=-9 l:절반=-3 l:점심=6 l:접근=-4 l:정정=16 l:제대=9 l:조국=-9 l:조사=-7 l:조치=-3 l:죄목=13 l:주검=-4
l:주고=-7 l:주둔=4 l:주민=-7 l:주인=-7 l:죽고=14 l:죽었=-3 l:죽음=9 l:죽지=4 l:준다=-6 l:줍던=-4 l:중대=4 l:중순=4 l:중앙=-10 l:줬다=5 l:줬음=3
l:지나=-7 l:지난=22 l:지방=-5 l:지시=-5 l:지원=4 l:지켜=5 l:지휘=5 l:직위=3 l:직장=-5 l:진행=-6 l:짐승=7 l:집집=-8 l:쫓겨=3 l:차례=8 l:창건=6
l:찾아=4 l:채택=13 l:책임=-17 l:청년=-6 l:청진=8 l:체포=11 l:초모=-10 l:초소=10 l:총격=-3 l:총소=7 l:추방=-5 l:출입=-4 l:취소=-5 l:친척=-6
l:큰길=-4 l:키로=4 l:키우=-3 l:킬로=-6 l:타고=3 l:탄광=-5 l:탈곡=5 l:탈북=14 l:탈영=-7 l:탔다=-14 l:태양=-10 l:토요=18 l:통보=-3 l:통지=3 l:통째=6
l:통행=-7 l:투먼=9 l:트럭=4 l:특별=5 l:파악=-5 l:파철=-6 l:퍼뜨=-3 l:평성=9 l:평양=8 l:포고=14 l:포탄=-5 l:풀려=-26 l:풀렸=-8 l:풀어=10 l:하고=3
l:하나=36 l:하노=3 l:하던=-7 l:하라=6 l:학교=15 l:학생=7 l:한국=-3 l:한꺼=16 l:한다=-10 l:한마=-9 l:한편=-4 l:함흥=5 l:합동=-5 l:해임=4 l:해주=-4
l:했다=-8 l:했습=-3 l:허약=12 l:허용=8 l:현장=-3 l:현재=-3 l:혜산=4 l:화물=7 l:화요=-9 l:확인=-23 l:환자=4 l:회령=16 l:회의=17 l:훈장=-5 l:훈춘=9
l:훔치=3 long:0=-5 long:1=20 long:2=-44 long:4=-10 long:5=11 many=-16 many:breath=-10 many:day=-17 many:done=-14
many:month=5 many:next0=-3 modality:asserted=-4 modality:denied=-14 modality:possible=-20 modality:probable=31
modality:unclear=-21 not=-17 not:breath=-3 not:day=9 not:done=16 not:month=-4 not:next0=-4 not:next1=14 not:none=-5
not:off0=-4 not:off1=-15 not:since=-12 not:span=-3 not:state=-23 notes:false=-34 notes:true=7 number=13
number:breath=8 number:day=27 number:done=29 number:month=4 number:next0=7 number:next1=19 number:off0=-10
number:off1=-10 number:since=-5 number:span=-5 number:state=-16 number:year=-6 only=-18 only:done=-5 only:month=-9
only:next0=-12 only:off0=-3 only:since=-5 only:span=-3 only:state=-9 order=-25 order:breath=-12 order:day=-13
order:done=-19 order:next0=-12 order:next1=3 order:off0=-5 order:since=-6 order:span=-4 order:state=-6
orderend:false:clipped=-3 orderend:false:da=-40 orderend:false:doing=-11 orderend:false:heard=5
orderend:false:heardpast=15 orderend:false:lasting=17 orderend:false:none=-37 orderend:false:past=5
orderend:false:thing=-10 orderend:false:told=-9 orderend:false:toldpast=11 orderend:false:was=11
orderend:true:clipped=6 orderend:true:da=-4 orderend:true:doing=-3 orderend:true:heard=7 orderend:true:lasting=7
orderend:true:none=16 orderend:true:past=-12 orderend:true:toldpast=9 place:breath=21 place:next0=36 place:next1=11
place:off0=-28 place:off1=-36 quoted:false:false=-48 quoted:false:true=31 quoted:true:false=-3 quoted:true:true=-7
relay:false:back=-30 relay:false:in=-8 relay:false:one=7 relay:false:outlet=14 relay:false:two=5 sanction=-16
sanction:breath=7 sanction:day=-8 sanction:done=-4 sanction:next0=-28 sanction:next1=11 sanction:off0=-4
sanction:since=-6 sanction:state=-11 since:0=35 since:1=-23 since:2=-25 since:3=-16 sinceat:0:0=31 sinceat:0:1=11
sinceat:1:0=-9 sinceat:1:1=-14 sinceat:2:0=-11 sinceat:2:1=-14 sinceat:3:0=-8 sinceat:3:1=-8 talk:false=-22
talk:true=-3 then=-9 then:breath=-5 then:month=-8 then:next0=-10 then:off1=6 then:state=-8 time=-6 time:breath=-19
time:day=-6 time:done=-19 time:month=7 time:next0=3 time:next1=11 time:none=-11 time:off1=3 time:since=-5
time:state=25 unlike:day=-6 unlike:month=5 unlike:next0=8 unlike:off1=-5 warning=20 warning:breath=3 warning:day=18
warning:done=12 warning:next0=11 warning:state=5 wasnot=4 wasnot:breath=10 wasnot:day=3 wasnot:done=-3
wasnot:month=-3 wasnot:next0=-8 wasnot:next1=7 wasnot:none=3 wasnot:off0=3 wasnot:off1=-7 wasnot:state=5
who:back=-30 who:in=-8 who:one=7 who:outlet=14 who:two=-3 whoat:back:next0=-18 whoat:back:next1=-6
whoat:back:off0=-3 whoat:in:next0=-5 whoat:one:breath=21 whoat:one:next0=19 whoat:one:next1=28 whoat:one:off0=-15
whoat:one:off1=-17 whoat:outlet:next0=12 whoat:outlet:next1=5 whoat:outlet:off0=3 whoat:outlet:off1=-5
whoat:two:next0=35 whoat:two:next1=-16 whoat:two:off0=-11 whoat:two:off1=-10 why:done=-4 why:next1=3 why:none=3
why:since=-3 why:span=5 why:state=3 가=-22 가겠=-8 가는=4 가능=-4 가던=-3 가려=3 가를=4 가면=-3 가에=3 가운=4 가족=-15 가지=-4 각=-7 간=-5
간부=4 간을=3 갇=-5 갇혔=-4 갈=-3 감=3 감시=3 감아=8 감자=-3 갑=6 값=-11 값은=-3 값이=-9 갔=11 갔고=-6 갔다=19 강=21 강가=3 강냉=5 강둑=-3 강에=4 강연=6
강을=19 갖=8 같=14 같다=25 같은=-6 같이=-5 개=-3 거=-22 거나=-4 거라=3 걱=-3 걱정=-3 건=8 건은=7 건지=4 걸=19 걸렸=7 걸로=11 걸리=-7 검=-6 검열=-4
겁=-6 것=10 것으=-15 것은=-3 것을=-3 것이=11 게=-18 게는=-10 게임=13 겠=-13 겠다=-13 겨=-10 겨났=-6 격리=-6 격으=6 격은=-3 견=-5 결=-6 결과=-4 경경=6
경고=5 경북=3 경비=7 경에=-3 경연=-3 계=18 계선=3 계획=7 고=-7 고는=15 고도=4 고문=-5 고살=-7 고이=11 고하=-3 곧=8 곧바=6 곯=-3 곱=3 곳=4 곳에=4 공=-11
공개=-7 공사=-4 공안=-4 과=11 과제=-3 관=-14 관리=-4 관이=-4 광=-5 교화=22 구=-12 구경=-4 구도=5 구에=-5 구역=-5 국=-4 국경=6 국으=-4 국은=-9 국의=-6
국이=10 국제=-4 군=-24 군관=-11 군단=4 군대=-15 군에=-4 군의=-4 군인=-6 굶=-12 귀=-3 규=-8 규정=-5 그=-11 그냥=-4 그대=6 그런=-14 그만=-8 그전=-6
그중=7 근=12 근무=5 글=6 금=-21 금은=-5 급=4 급이=4 기=4 기가=12 기고=-3 기관=-4 기는=-7 기다=-3 기로=-9 기를=-6 기름=4 기서=-6 기에=3 기준=-9 긷=-4 김=6
김정=-4 까닭=3 께=4 꾼=-13 꾼들=-7 꾼을=5 끊=-19 끊기=-6 끊긴=-3 끌=10 끌고=-4 끌려=13 끝=14 끝나=3 끝날=8 끼니=-4 낀=3 나=-6 나가=-7 나간=-9 나갈=-3
나눠=7 나도=-4 나머=8 나무=-5 나서=-10 나오=-9 나온=10 나와=13 나왔=24 난=-5 날=14 날로=5 날이=5 남=7 남성=5 남조=-18 남편=8 남한=5 났는=-7 났다=3 낮=-8
낯=11 낯선=11 내=34 내기=-3 내놓=3 내는=3 내라=-3 내린=9 내면=-4 내용=12 내주=5 내준=6 낸=-9 낸다=-3 낼=-3 냈=3 냈다=4 냉=5 냉이=5 냥=-4 넘=13 넘겨=3
넘기=7 넘긴=4 넘는=8 넘으=-7 넘을=-14 네=11 넷=10 녁=6 년=23 년에=-3 년은=-6 년을=17 년의=5 년이=4 노=4 노동=7 노인=-3 농장=6 농촌=-4 높=6 놓으=3 뇌=-6
뇌물=-6 누가=6 누구=-5 눈=7 눈감=11 눠=6 는=-24 는지=-14 늘=-6 능=-4 능성=-4 늦=5 니=17 니다=14 니를=-4 니었=-3 닌=12 님=-3 다=-11 다가=4 다고=-36
다는=-11 다들=-4 다른=-12 다리=10 다만=-3 다물=-5 다섯=6 다스=-7 다쳤=9 다친=13 단=-22 단련=-3 단서=-3 단속=-10 단에=-5 단은=-8 닫=-6 달=-8 달러=5
달에=-4 달을=-4 달이=-4 닭=3 담=-4 담긴=-4 답=7 당=-4 당국=-8 대=-5 대가=20 대대=3 대로=7 대목=13 대상=6 대신=5 대에=-11 대원=-3 대해=-3 더=-4 더라=8
던=6 데=18 데도=-4 데려=21 도=7 도강=13 도록=5 도주=-4 돈=-7 돌=-16 돌려=-3 동교=5 동안=-3 동원=-5 동자=-3 돼=9 됐=-9 됐는=-4 됐다=-3 되=-9 되지=-4
된=-9 된다=-7 됨=16 두=7 두고=4 두는=-5 둑=-8 둘=11 둘은=4 뒀=-3 뒀다=-3 뒤에=5 드=3 드나=3 드러=3 든=11 듣=-3 들=-22 들도=-7 들어=-5 들었=-9 들여=-10
들였=3 들은=15 들을=10 들이=4 들인=3 들지=4 듯=21 등=27 등록=13 디로=-4 따라=6 따랐=-4 따지=-3 때=11 때까=15 때문=8 때에=-5 땔=7 땔감=7 떠=-4 떨=-6
떨어=-6 떻=-3 떻게=-3 떼=3 뗐=-12 뗐다=-12 또=-4 뛰=-7 뛰었=-7 뜨=-4 뜨린=-4 뜯=3 뜯어=3 뜻=-8 라=48 라고=6 라는=34 라도=-5 라며=9 라에=5 란=-5 람=28
람과=4 람도=-4 람들=-14 람은=28 람을=4 람의=-3 람이=14 랐=-5 랐다=-5 래=-5 량=-4 러=6 러나=4 러난=-3 러졌=14 런=-17 런데=-6 럿=-6 려=-24 려간=11 려갔=8
려고=-13 려난=-3 려는=-11 려보=7 려온=5 려왔=-9 려졌=-16 려지=-12 력=6 련=-7 련대=-3 렸=-17 렸다=-20 령=7 령도=5 령이=-5 로나=3 로는=4 로를=-3 록=11
록강=-5 론=7 료=-10 료를=-3 루=-9 뤄=3 르=-5 르는=-7 른=-4 른다=3 를=-25 름=5 름을=17 리가=-7 리도=-6 리라=10 리를=13 리면=-11 리소=-3 리에=25
리지=-12 리한=3 린다=-13 릴=-9 마=7 마다=-5 마당=-6 마디=10 마저=-3 마친=3 막=7 막으=-3 만에=3 만이=5 많=-3 많다=-4 말=-11 말까=3 말도=19 말라=-10
말로=-6 말을=-3 말이=-12 말하=-6 망=-6 맞=-16 맞고=3 맞아=-13 매=6 매대=7 매소=-3 매체=-4 맨=11 머=20 머니=9 머리=6 머지=8 먹=-7 먹고=-8 먹은=5 먼=-7
먼저=-7 며=3 며칠=-8 면=-13 면서=-5 명=22 명단=-15 명령=8 명씩=7 명에=5 명은=14 명이=-11 명인=7 몇=10 모=-17 모내=-3 모두=6 모르=-5 모름=-10 모임=9
목=11 목숨=-7 목은=13 목이=-7 몰=3 몰수=4 못=-13 못하=-4 무=9 무기=5 무도=5 무를=-4 무역=-10 묶=5 문=-8 문에=-3 문을=-6 문이=-14 묻=-5 묻는=-3 묻지=3
물=-30 물건=-3 물어=-5 물에=-4 물을=-7 물자=-6 미=-13 미리=-7 민=-17 민들=-5 민반=-14 민이=-5 믿=-3 믿는=-3 밀=3 밀수=3 바=17 바로=13 바치=3 박=-5
밖=-5 밖에=-8 반=-11 반마=-15 반은=7 받=-20 받고=8 받는=-7 받았=13 받은=-6 받지=-14 발로=-5 발을=-5 밝=-9 밝히=-6 밤이=3 밥이=4 방=-6 방역=8 방이=-3
배=10 배로=-8 배에=4 버=4 버스=10 번=-5 번도=3 벌=-8 벌금=-10 벌써=-5 벌을=4 벌이=6 범=-6 법=8 법은=8 벗=-3 변=7 변호=8 별=4 병=8 병사=4 병원=8 병으=-13
병은=-4 병이=6 보고=-3 보내=4 보낸=4 보낼=-3 보냈=4 보안=5 보위=-9 보이=7 보인=-3 보지=3 복=5 본=-11 봉=5 봉쇄=4 봐야=3 봤=3 봤다=3 부=-6 부가=11 부는=-5
부대=-28 부들=3 부러=-3 부모=-5 부에=-8 부였=11 부인=6 부중=14 부터=6 북=-5 북도=3 북송=3 북하=-3 북한=-6 분위=-6 분을=-4 분주=5 불=12 불러=4 불려=-8
불만=-5 불명=5 붙=15 붙었=5 붙이=3 붙잡=-9 비=-17 비대=15 비료=-6 비밀=4 비상=3 비어=-7 빠=-14 빠지=-3 빠질=-3 빠짐=-4 빼=-13 빼돌=-13 뿐=3 사=-19
사가=-3 사격=11 사고=-18 사꾼=-9 사는=-15 사도=-3 사들=11 사람=23 사실=-14 사형=9 산=-9 살던=-5 살아=-7 살았=8 살은=4 삼=10 상=-12 상을=6 새=21 새로=18
생=-15 생들=9 생활=4 서=9 서는=-16 서도=-20 서라=27 서를=-5 서에=5 서지=3 섞=5 선=4 선고=10 선에=-4 선을=3 설=-4 섯=7 섰=4 섰다=5 성=-14 성군=-4 성은=3
세=-4 세대=-7 세워=3 셋=14 셋이=7 소=-29 소금=-3 소리=3 소문=-13 소식=-4 소장=-11 속=-18 속원=-3 속을=-5 손=-8 손도=-7 손에=-9 손전=8 쇄=4 쇄가=-4
쇄로=7 쇄선=4 수=-3 수가=-4 수꾼=4 수도=-3 수로=-8 수수=5 숙=7 순=-8 술=4 숨=-10 숨겨=-7 숨을=-5 숨졌=-3 숨진=8 숫=-4 숫자=-4 쉬=-7 스=19 스로=7 스린=-7
스무=11 스에=10 습=-9 승=-4 승인=-6 시=-14 시가=-9 시간=14 시를=10 시안=13 시에=9 시의=4 시조=3 시했=-10 식구=4 식량=-4 식을=-3 식이=6 신고=-5 신병=10
신은=3 신의=-13 신호=4 실=-23 실려=3 실어=9 실제=-8 심=-4 싸=4 쌀=-14 쌀값=-3 쌀은=-3 쌀을=10 써=-8 쏘=6 쏘기=14 쏘라=13 쏘지=-5 쏜=6 쏜다=-3 쐈=10
쐈다=6 쓰=17 쓰러=14 쓴=3 씩=9 아=-23 아가=-8 아는=-5 아니=-4 아닌=12 아도=-3 아뗐=-12 아무=7 아시=13 아오=3 아온=-7 아이=-8 악=-5 안=20 안게=13 안다=13
안원=4 안이=-11 안전=-11 안쪽=4 않=5 않겠=5 않는=-3 않았=-7 않은=7 알려=-18 알린=9 알이=4 압=-4 압록=-5 았=18 았는=12 았다=3 앙에=-8 앞=13 앞에=5 앞줄=9
애=-3 양=-6 얘=-12 얘기=-12 어=-20 어간=-10 어갔=7 어기=-6 어느=3 어도=-5 어디=-11 어떻=-3 어서=9 어선=-11 어야=-5 어온=-5 어졌=-6 어진=12 언=-12
언비=-7 언이=-3 언제=-3 얼=14 얼어=7 얼음=9 업=-4 업반=-4 없=4 없는=15 없다=-15 없었=14 없음=-4 없이=5 었=30 었다=16 었던=7 었음=4 에=25 에게=-11
에는=-16 에도=-13 엔=-4 여=-20 여기=-7 여럿=-6 여야=8 역=-6 역에=3 역을=-3 연=11 연선=-9 연자=5 열=-7 열여=9 열조=-3 였=14 였는=8 였다=21 영=-14 영상=5
영화=-5 옆=3 옆집=3 오=-19 오게=-5 오는=-4 오래=-4 오를=-4 오지=-3 옥=5 옥수=7 온다=-4 온성=-4 올=-4 올라=6 올리=-5 옮=-7 옮겨=-7 와=4 완=4 완충=4
왔는=-3 왜=-9 외=11 외화=6 요=-4 요구=3 용=3 우=-10 우는=-5 우려=-4 우리=-5 우지=-3 운=6 운데=4 운전=5 울=7 움=-6 움직=-6 워=5 원=21 원에=-8 원을=3
원인=8 원회=5 월=4 웠=7 위=-13 위기=-6 위부=-5 위안=-10 위에=14 유언=-7 으=-3 으라=6 으려=-4 으로=-8 으면=3 은=-22 음=-4 음이=3 의=-17 의가=6 의사=8
의에=3 의주=-8 이=-7 이고=18 이는=11 이다=23 이도=11 이된=-4 이들=-3 이라=-10 이뤄=5 이른=3 이를=-9 이름=11 이면=7 이상=-3 이었=14 이유=-3 인=31 인되=-5
인들=17 인민=-15 인에=3 인원=4 인은=-8 인이=3 인지=-4 인해=-5 일=-38 일곱=3 일꾼=-8 일부=-5 일은=-7 일이=-8 읽=9 읽었=11 잃=-9 잃은=-3 임=10 임신=5 임에=9
임을=-3 임이=12 입니=9 입에=-4 입을=-4 잇=-6 있=10 있는=-10 있다=8 있던=14 자=18 자가=-4 자들=-6 자라=5 자리=21 자의=4 작=-4 작업=-3 잘=-12 잘못=-8
잠=-3 잡=-27 잡아=-13 잡으=6 잡혀=-3 잡혔=-8 잡힌=-5 장=-19 장도=-3 장사=-7 장에=-12 장원=8 장으=15 장은=-17 장을=7 장이=22 잦=-3 재=-23 재가=6
재판=-14 쟁=-4 저=8 저녁=6 저우=13 적=-9 적어=3 전=16 전부=8 전언=-3 전에=9 전원=3 전을=-3 전해=7 전화=8 절=12 절반=10 점=9 정=-21 정은=-4 정치=-4
정해=-4 제=-12 제대=3 제때=-5 제로=-6 져=-7 졌다=-7 졌을=7 조=-13 조가=-7 조건=5 조는=3 조망=-4 조사=-18 조선=-15 조차=-8 조항=15 족=-16 족들=8 족에=-9
족은=-11 족을=-3 종=-4 종이=-4 죄=-3 죄가=4 죄로=-5 죄목=5 주=7 주고=-6 주기=-5 주소=5 주어=4 주인=9 주지=6 죽=19 죽고=4 죽었=3 죽은=10 준=-7 준다=-3
줄=-5 줄에=9 중=24 쥐=-7 즉=-5 증=-3 지=4 지가=-3 지기=-3 지는=16 지대=13 지도=6 지라=8 지만=11 지면=-5 지시=-25 지어=-3 지에=3 지역=-3 지장=3 지지=-5
직=-11 직위=8 직인=-4 직장=-8 진=9 진다=-3 진단=-3 질=-11 짐=3 짐승=3 짐없=-4 집=-3 집마=4 집에=11 집으=6 집은=-7 집이=-21 집주=4 짓=8 징=6 짜=7 쪽=-7
쪽으=6 쪽을=7 쫓=-6 쫓겨=-5 쯤=16 찍=11 착=7 찬=-5 찰=-7 창=-6 찾=4 찾아=-3 채=5 채우=-5 책=-3 책임=-5 처=9 처벌=5 처음=-6 처하=8 척=-8 천=-10
철=-15 철조=-4 청=-5 청년=-3 체=-5 체는=-3 쳐=3 쳤=17 쳤는=4 쳤다=11 초=-21 초를=3 초소=-14 촌=-4 촌으=-4 총=-14 총격=-3 총살=5 총소=-9 총에=-8 총을=3
추=-3 추방=-4 추천=-3 출입=4 충=6 충지=8 췄=-12 췄다=-12 측=-9 치=10 치가=6 치면=3 치범=-4 친=14 친척=-7 칠=-8 침=-6 침이=-8 커=-3 코=5 코로=3 크=-3
큰=-5 키=-10 킨=3 킨다=3 킬=-6 킬로=-6 타=14 타고=17 탄광=-6 탈=-13 탈북=-7 탈영=-5 탓=-5 태=6 통=-15 통보=-9 통행=-10 투=9 트=6 특=6 틀=-3 파=-4
파악=-5 판=-4 판매=-3 판에=3 판을=3 판이=-13 퍼=-6 퍼뜨=-4 편=11 평=-3 평소=-4 포=-7 포고=6 포치=-8 포탄=-4 표를=5 표에=4 표창=-4 풀=-10 풀려=-4 풀릴=-6
풀어=7 풀이=-5 품=-7 피=-11 피해=-5 하=11 하고=3 하나=3 하는=-13 하던=6 하도=9 하라=7 하러=-10 하려=-5 하자=11 학부=4 학생=5 한=4 한국=-10 한다=-6 한마=10
한번=3 한에=-8 할=-9 함=-7 합=9 항=23 항의=-3 항이=9 항저=13 해=-9 해마=4 해지=8 해진=-3 했=-11 했는=5 했다=-12 행=-8 행이=-8 허가=5 헛=-3 혀=-3
현=-11 협=-8 혔=-18 혔다=-16 형=6 형을=10 형이=3 호=10 호인=6 화=12 화벌=6 화형=10 확=13 확인=11 활=4 회=-6 회가=-4 회사=4 회의=6 획=7 효=8 후=-4
훈=7 훈련=-3 훈장=6 휘=4 휴=-5 휴가=-5 흘=-4 희=-5 히=-16 히지=-5
`
