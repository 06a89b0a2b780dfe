/** How much each trait (see korean.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js ko --write`. */
export const KOREAN_WEIGHTS = `
after:assessment=-19 after:directive=-11 after:event=21 after:incentive=-15 afterdeed:false:done=8
afterdeed:false:state=-31 afterdeed:true:done=-6 afterdeed:true:none=17 afterdeed:true:state=-12
afterorder:false:assessment=-8 afterorder:false:condition=-12 afterorder:false:directive=-10
afterorder:false:event=33 afterorder:false:incentive=-21 afterorder:false:penalty=4 afterorder:true:assessment=-16
afterorder:true:condition=-13 afterorder:true:directive=38 afterorder:true:event=3 afterorder:true:incentive=15
afterorder:true:penalty=-7 all=-23 also:breath=15 also:day=30 also:done=8 also:month=-13 also:next0=-23
also:next1=12 also:none=-15 also:off0=-6 also:off1=3 also:since=-15 also:state=9 been=31 been:day=19 been:done=3
been:month=10 been:next0=26 been:next1=3 been:state=28 breath:false=-28 breath:true=19 can=-6 can:day=-12
can:done=-3 can:month=-4 can:since=13 can:state=-9 content=49 content:breath=18 content:day=27 content:done=3
content:month=14 content:next0=19 content:next1=15 content:none=11 content:since=8 content:state=34 course:none=15
course:state=-47 cue:false=-29 cue:true=20 derived:false=-9 derived:true=-23 doing=-3 doing:day=3 doing:done=5
doing:month=-5 doing:next0=-8 doing:off1=9 doing:state=-17 duty=13 duty:done=-5 duty:month=12 duty:off0=7
duty:off1=4 duty:since=4 duty:state=18 end:clipped=-4 end:da=-47 end:doing=-15 end:heard=12 end:heardpast=11
end:lasting=23 end:none=-19 end:thing=-11 end:told=-6 end:toldpast=22 end:was=8 family:false=-26 family:true=7
folk=-11 folk:breath=-10 folk:day=-12 folk:month=7 folk:next0=8 folk:none=-12 folk:off0=-5 folk:off1=-3
folk:since=-3 form:day=50 form:month=-11 form:since=-36 form:span=-18 form:year=-12 formkind:day:assessment=26
formkind:day:condition=9 formkind:day:directive=11 formkind:day:event=59 formkind:day:penalty=-12
formkind:month:assessment=-8 formkind:month:directive=9 formkind:month:event=-29 formkind:month:penalty=19
formkind:since:assessment=-24 formkind:since:condition=-19 formkind:since:directive=16 formkind:since:penalty=-7
formkind:span:assessment=-9 formkind:span:condition=-8 formkind:span:directive=-5 formkind:span:event=10
formkind:span:penalty=-4 formkind:year:assessment=-4 formkind:year:condition=-6 gap:1=-23 grouped:false=-29
grouped:true=11 habit=-19 habit:day=-13 habit:done=-17 habit:month=-4 habit:next0=-8 habit:next1=-3 habit:off1=-5
habit:span=3 harm=-4 harm:breath=9 harm:day=30 harm:done=-4 harm:month=-5 harm:next0=4 harm:next1=-7 harm:off1=-5
harm:since=-6 harm:span=-18 here=25 here:breath=7 here:day=15 here:done=18 here:month=8 here:next0=9 here:next1=4
here:off0=5 here:state=5 hour=11 hour:breath=10 hour:day=18 hour:done=14 hour:since=-6 hour:state=-3 if=-7 if:done=6
if:month=7 if:next0=-6 if:next1=5 if:none=14 if:off0=-11 if:off1=5 if:since=-7 if:span=-3 if:state=-25
kind:assessment=-24 kind:condition=-25 kind:directive=32 kind:event=37 kind:incentive=-6 kind:penalty=-4
kinds:assessment:assessment=3 kinds:assessment:condition=-14 kinds:assessment:directive=-19
kinds:assessment:event=19 kinds:assessment:incentive=-14 kinds:assessment:penalty=5 kinds:condition:assessment=-4
kinds:condition:condition=7 kinds:condition:directive=-20 kinds:condition:event=-6 kinds:directive:assessment=-3
kinds:directive:condition=3 kinds:directive:directive=25 kinds:directive:event=9 kinds:directive:penalty=-12
kinds:event:assessment=-13 kinds:event:condition=4 kinds:event:directive=4 kinds:event:event=35
kinds:event:incentive=-4 kinds:event:penalty=8 kinds:incentive:directive=5 kinds:incentive:event=-11
kinds:penalty:directive=-4 kinds:penalty:event=3 l:가던=9 l:가리=-3 l:가족=-10 l:간부=-9 l:갇혀=5 l:갔다=8 l:강둑=-14 l:강변=4
l:강연=4 l:개인=3 l:개천=-5 l:거리=3 l:거주=-3 l:건너=-6 l:건넜=-11 l:걸고=3 l:검열=-15 l:것이=-3 l:격리=-12 l:경고=-6 l:경기=7 l:경비=-10
l:계획=-4 l:고쳐=15 l:곧바=-6 l:공개=7 l:공사=-7 l:공장=22 l:공터=3 l:과제=-5 l:광장=11 l:교화=4 l:구역=5 l:국가=6 l:국경=46 l:국무=-8 l:군단=4
l:군당=-16 l:군대=10 l:군량=12 l:군사=-3 l:군인=3 l:규정=3 l:그끄=11 l:그날=4 l:그대=-3 l:그때=-6 l:그저=11 l:그제=-7 l:근무=3 l:금요=3 l:기간=-6
l:기름=11 l:기막=-4 l:김정=-18 l:김형=4 l:끌고=7 l:끌려=3 l:끼어=-6 l:나가=4 l:나눠=-8 l:나라=3 l:나머=-5 l:나오=-3 l:나온=-8 l:나와=5 l:나왔=17
l:남성=-4 l:남자=13 l:남짓=-3 l:내년=-4 l:내놓=9 l:내라=-5 l:내려=-5 l:내렸=-6 l:내린=-6 l:내림=-5 l:내보=6 l:내용=21 l:냈다=5 l:너머=3 l:넘겨=-6
l:넘는=10 l:넘어=-7 l:넘었=-4 l:년형=-5 l:노동=-3 l:노인=6 l:농장=11 l:놓고=12 l:눈감=-4 l:다니=-7 l:다른=-3 l:다만=-7 l:다시=6 l:다음=-6 l:다짐=3
l:다친=-5 l:단둥=14 l:단련=7 l:단속=-5 l:단오=-5 l:닫음=-3 l:달아=-8 l:당국=-14 l:당시=3 l:당했=-3 l:대대=3 l:대신=10 l:대의=-3 l:데려=13
l:도착=-5 l:돈다=-5 l:돈표=5 l:돌려=7 l:돌아=-3 l:동안=5 l:동해=-5 l:됐다=-3 l:두고=6 l:두만=-6 l:뒤에=-6 l:뒤지=-7 l:드나=-4 l:들고=13 l:들렸=15
l:들었=-3 l:들여=-6 l:들켜=-3 l:들켰=-7 l:들키=3 l:등록=10 l:따라=8 l:따른=-3 l:땔감=-4 l:떠났=-4 l:떠내=-3 l:떨어=-19 l:뛰었=-6 l:마리=5 l:마스=7
l:막는=-4 l:막혔=-4 l:만포=10 l:말라=5 l:말함=20 l:맞고=13 l:맞아=-15 l:맞았=8 l:맞음=12 l:먼저=-6 l:명씩=6 l:모녀=-5 l:모두=16 l:모레=-3 l:모아=4
l:목숨=-3 l:못하=-9 l:못한=8 l:못했=-11 l:무기=-14 l:무산=4 l:무조=-3 l:문화=5 l:묻지=-4 l:물건=7 l:물자=4 l:미뤄=-4 l:미사=-8 l:바꾸=11 l:바뀌=-7
l:바치=-15 l:반대=9 l:반동=-5 l:반면=-3 l:반역=4 l:받고=8 l:받아=-4 l:받았=3 l:발견=8 l:방송=-12 l:방역=-3 l:방침=11 l:배급=3 l:버스=10 l:변호=-9
l:병력=-3 l:병사=-13 l:병원=-3 l:보낸=-10 l:보안=8 l:보위=-11 l:보인=6 l:봉쇄=-4 l:부녀=-13 l:부대=-5 l:부부=5 l:부정=-5 l:북송=18 l:북한=4
l:불러=3 l:불려=16 l:붙잡=-8 l:비공=-6 l:비상=-8 l:비판=-8 l:사거=-8 l:사건=-15 l:사고=-4 l:사라=10 l:사회=11 l:사흘=-9 l:살림=3 l:살아=-8
l:상반=4 l:새벽=9 l:샛길=-4 l:생겼=-10 l:서라=15 l:서른=4 l:서약=5 l:선거=5 l:선포=-6 l:설탕=-5 l:세관=11 l:세울=-5 l:세워=10 l:세졌=-7 l:소년=10
l:소대=-9 l:소리=12 l:소문=7 l:소식=-6 l:손도=5 l:손전=9 l:송환=-4 l:수백=19 l:수출=-4 l:숙소=-4 l:순천=-5 l:숨겨=3 l:숨졌=-21 l:스무=7 l:시내=3
l:시신=-4 l:시작=-18 l:시장=12 l:식구=10 l:식용=6 l:신병=-4 l:신체=-9 l:실려=-4 l:실탄=-3 l:심해=5 l:쌀값=-5 l:쏘고=4 l:쏘라=-12 l:쏘았=-8
l:쏜다=11 l:쐈다=3 l:쓰던=5 l:쓰러=6 l:아내=3 l:아니=6 l:아침=16 l:아파=10 l:안다=6 l:않고=-4 l:않았=-11 l:알려=-6 l:알렸=-4 l:압록=-9 l:앞서=5
l:얘기=3 l:어느=5 l:어제=-17 l:얼기=7 l:얼음=5 l:없어=10 l:없었=-16 l:여단=16 l:여섯=5 l:여성=-17 l:열네=4 l:열라=7 l:열려=5 l:열렸=20 l:열여=6
l:열일=4 l:열차=8 l:열한=-4 l:염소=-4 l:영화=-3 l:예고=4 l:오후=13 l:온성=7 l:올랐=-4 l:올리=-4 l:옮겨=-7 l:완충=-4 l:왔다=-8 l:외화=4 l:우리=-3
l:울렸=-4 l:월경=14 l:유역=-4 l:은행=-5 l:이뤄=7 l:이름=-8 l:이미=-3 l:이번=-3 l:이어=-5 l:이튿=-6 l:이후=-5 l:인민=3 l:일가=-5 l:일과=5
l:일부=-13 l:일요=4 l:일이=16 l:일절=-5 l:일쯤=-4 l:일하=4 l:읽어=6 l:임신=-8 l:잇따=-3 l:있게=-6 l:있다=-15 l:있던=-3 l:있었=17 l:자리=5
l:작년=-13 l:작업=8 l:잡혀=6 l:잡혔=-8 l:잡힌=-4 l:장마=-9 l:장사=-3 l:재판=16 l:저녁=21 l:적발=6 l:적어=-5 l:전날=-21 l:전달=7 l:전쟁=-5
l:전파=-3 l:전해=6 l:전화=-8 l:점심=6 l:접근=-4 l:정정=16 l:제대=9 l:조국=-5 l:조사=-8 l:조치=-3 l:죄목=13 l:주고=-7 l:주둔=3 l:주민=-12 l:주인=-8
l:죽고=8 l:죽었=-10 l:죽음=9 l:죽지=3 l:준다=-7 l:줍던=-4 l:중강=-5 l:중대=5 l:중앙=-12 l:줬다=5 l:줬음=3 l:지나=-7 l:지난=19 l:지방=-5 l:지시=-3
l:지켜=5 l:지휘=3 l:직장=-7 l:진행=-6 l:짐승=7 l:집집=-7 l:쫓겨=3 l:차례=7 l:창건=8 l:찾아=5 l:채택=13 l:책임=-16 l:철조=4 l:청년=-4 l:청진=5
l:체포=11 l:초모=-12 l:초소=7 l:총격=-3 l:총성=3 l:총소=8 l:총참=9 l:추방=-4 l:출입=-5 l:취소=-6 l:켜지=-3 l:큰길=-4 l:키로=3 l:키우=-4 l:킬로=-5
l:타고=10 l:탄광=-7 l:탈곡=6 l:탈북=12 l:탈영=-7 l:탔다=-7 l:태양=-9 l:토요=16 l:통보=-3 l:통째=5 l:통행=-7 l:투먼=9 l:트럭=4 l:특별=4 l:파악=-5
l:파철=-6 l:퍼뜨=-4 l:평성=9 l:평양=7 l:포고=13 l:포탄=-5 l:폭발=3 l:폭풍=-3 l:표창=5 l:풀려=-29 l:풀어=10 l:하고=3 l:하나=29 l:하노=3 l:하달=6
l:하던=-7 l:하라=7 l:하루=3 l:학교=19 l:학생=6 l:한국=-3 l:한꺼=16 l:한다=-9 l:한마=-8 l:한편=-4 l:함흥=4 l:합동=-5 l:해주=-5 l:했다=-6 l:했습=-3
l:허약=13 l:허용=15 l:현재=-3 l:혜산=6 l:화물=8 l:화요=-10 l:확인=-21 l:환자=5 l:회령=16 l:회의=18 l:훈춘=9 l:훔치=4 l:휴대=3 long:0=-5
long:1=24 long:2=-45 long:4=-13 long:5=10 many=-16 many:breath=-10 many:day=-18 many:done=-14 many:month=5
many:next0=-3 modality:denied=-14 modality:possible=-18 modality:probable=33 modality:unclear=-28 not=-24
not:breath=-6 not:day=4 not:done=7 not:month=-6 not:next0=-7 not:next1=13 not:none=-5 not:off0=-3 not:off1=-15
not:since=-11 not:span=-3 not:state=-21 notes:false=-29 number=15 number:breath=12 number:day=30 number:done=31
number:month=3 number:next0=4 number:next1=14 number:off0=-11 number:since=-5 number:span=-5 number:state=-15
number:year=-7 only=-17 only:done=-3 only:month=-8 only:next0=-12 only:off0=-3 only:since=-5 only:span=-3
only:state=-10 order=-18 order:breath=-13 order:day=-7 order:done=-17 order:month=5 order:next0=-6 order:next1=3
order:off0=-7 order:off1=6 order:since=-8 order:span=-5 orderend:false:clipped=-5 orderend:false:da=-42
orderend:false:doing=-11 orderend:false:heard=6 orderend:false:heardpast=13 orderend:false:lasting=16
orderend:false:none=-31 orderend:false:past=11 orderend:false:thing=-11 orderend:false:told=-9
orderend:false:toldpast=9 orderend:false:was=11 orderend:true:da=-5 orderend:true:doing=-4 orderend:true:heard=6
orderend:true:lasting=7 orderend:true:none=12 orderend:true:past=-14 orderend:true:told=4 orderend:true:toldpast=13
place:breath=19 place:next0=37 place:next1=10 place:off0=-31 place:off1=-30 quoted:false:false=-46
quoted:false:true=34 quoted:true:false=-9 quoted:true:true=-5 relay:false:back=-31 relay:false:in=-11
relay:false:one=7 relay:false:outlet=13 relay:false:two=8 sanction=-18 sanction:day=-11 sanction:done=-9
sanction:next0=-21 sanction:next1=8 sanction:off0=-3 sanction:off1=-3 sanction:since=-7 sanction:state=-8 since:0=34
since:1=-20 since:2=-27 since:3=-14 sinceat:0:0=31 sinceat:0:1=10 sinceat:1:0=-15 sinceat:1:1=-5 sinceat:2:0=-12
sinceat:2:1=-15 sinceat:3:0=-4 sinceat:3:1=-10 talk:false=-18 talk:true=-7 then=-8 then:breath=-5 then:done=5
then:month=-6 then:next0=-11 then:off1=10 then:state=-10 time=-8 time:breath=-19 time:day=-7 time:done=-20
time:month=6 time:next0=5 time:next1=8 time:none=-11 time:since=-5 time:state=24 unlike=-3 unlike:day=-6
unlike:done=-3 unlike:month=3 unlike:off1=-7 unlike:span=-3 warning=22 warning:breath=4 warning:day=20
warning:done=14 warning:next0=12 warning:state=6 wasnot=3 wasnot:done=-5 wasnot:next1=6 wasnot:none=3 wasnot:off0=4
wasnot:off1=-6 wasnot:since=3 wasnot:state=6 wasnot:year=3 who:back=-31 who:in=-11 who:one=7 who:outlet=13
whoat:back:next0=-19 whoat:back:next1=-7 whoat:back:off0=-3 whoat:in:next0=-5 whoat:in:off1=-3 whoat:one:breath=19
whoat:one:next0=14 whoat:one:next1=30 whoat:one:off0=-18 whoat:one:off1=-7 whoat:outlet:next0=13
whoat:outlet:next1=5 whoat:outlet:off0=3 whoat:outlet:off1=-7 whoat:two:next0=41 whoat:two:next1=-17
whoat:two:off0=-12 whoat:two:off1=-11 why:done=-4 why:next1=3 why:none=3 why:span=5 why:state=3 가=-18 가는=3 가능=-5
가를=3 가에=3 가운=6 가족=-13 각=-6 간=-7 간부=4 간을=3 갇=-6 갇혔=-4 감아=7 감을=-3 감자=-4 갑=7 값=-11 값은=-3 값이=-9 갔=12 갔고=-6 갔는=6 갔다=16
강=19 강냉=4 강에=4 강을=19 갖=8 같=9 같다=25 같은=-11 같이=-5 거=-16 거나=-6 걱=-4 걱정=-4 건=7 건은=7 건지=4 걸=22 걸렸=7 걸로=13 걸리=-5 검=-5
검열=-3 겁=-6 것=11 것으=-14 것은=-3 것을=-4 것이=9 게=-15 게는=-6 게임=13 겠=-9 겠다=-8 겨=-10 겨났=-6 겨졌=8 격대=-3 격리=-7 격으=5 격은=3 견=-5
결과=-3 경=6 경경=5 경계=6 경고=5 경비=10 경에=-4 경연=-3 계=20 계획=7 고=-9 고는=13 고도=4 고문=-5 고살=-8 고이=11 고한=-3 곧=7 곧바=5 곳=5 곳에=5 공=-12
공개=-7 공사=-4 공안=-4 과=7 과제=-4 관=-17 관리=-5 관이=-3 광=-6 교=10 교화=26 구=-17 구가=-3 구경=-4 구도=4 구에=-5 구역=-6 국=-8 국경=4 국으=-3
국은=-9 국의=-5 국이=10 국제=-5 군=-22 군관=-12 군단=4 군대=-15 군에=-3 군의=-3 군인=-5 굶=-12 귀=-3 규=-4 그=-13 그냥=-4 그대=6 그런=-16 그만=-9
그전=-7 그중=7 근=15 근무=10 글=5 금=-22 금은=-5 급이=4 기가=11 기고=-4 기는=-6 기다=-3 기도=4 기로=-10 기를=-7 기름=3 기서=-6 기에=4 기준=-9 기지=-12
긴=5 긷=-4 김=7 김정=-3 까=-10 까지=-5 꾼=-14 꾼들=-7 꾼을=5 끊=-19 끊기=-5 끊긴=-3 끌=9 끌고=-5 끌려=13 끝=17 끝나=3 끝날=8 끼=-3 끼니=-4 나가=-7
나간=-9 나갈=-3 나눠=6 나는=6 나도=-4 나머=7 나면=4 나무=-5 나서=-11 나오=-9 나온=9 나와=14 나왔=20 난=-6 날=15 날로=6 날이=6 남=5 남성=4 남조=-19 남편=9
남한=5 났=-4 났는=-7 낮=-8 낯=10 낯선=10 내=29 내놓=4 내는=4 내라=-8 내려=-3 내린=9 내면=-4 내용=11 내주=4 내준=5 낸=-8 낸다=-3 낼=-3 냈=4 냈다=4 냉=4
냉이=4 냥=-4 넘=8 넘긴=3 넘는=8 넘으=-5 넘을=-13 네=12 녁=7 년=20 년에=-3 년을=14 년의=6 년이=3 노=3 노동=6 노인=-4 농=-3 농장=5 농촌=-4 높=6 놓으=3
뇌=-6 뇌물=-6 누가=6 누구=-6 눈=6 눈감=9 눠=5 는=-23 는다=5 는데=-21 는지=-5 늘=-8 늘었=-3 능=-5 능성=-5 늦=6 니=13 니다=13 니를=-4 니었=-3 닌=12
님=-4 다=-19 다가=3 다고=-34 다는=-17 다들=-4 다른=-13 다리=9 다물=-4 다섯=7 다스=-8 다쳤=7 다친=14 단=-23 단련=-3 단서=-3 단속=-10 단에=-5 단은=-9
닫=-4 달=-11 달러=5 달에=-4 달을=-4 담=-3 담긴=-5 답=5 당=-5 당국=-8 대=-8 대가=19 대로=9 대목=20 대상=6 대신=4 대에=-14 대원=-3 대해=-3 더=-4 더라=8
던=4 데도=-5 데려=24 도=6 도강=12 도록=3 도주=-3 돈=-7 돌=-14 돌격=-3 돌려=-4 돌린=-3 돌아=7 동교=4 동안=-4 동원=-4 동자=-3 돼=8 됐=-8 됐는=-4 됐다=-6
되=-8 된=-5 된다=-8 됨=5 두=8 두고=4 두는=-8 둑=-6 둘=15 둘은=4 뒀=-3 뒀다=-3 뒤=-4 뒤에=4 드=5 드러=4 든=11 들=-21 들도=-8 들어=-3 들었=-5 들여=-10
들였=4 들은=14 들을=9 들이=3 들인=3 들지=3 듯=19 등=26 등록=13 디=4 따라=10 따랐=-5 따지=-3 때=5 때까=16 때문=8 때에=-5 땔=6 땔감=6 떠=-5 떨=-8 떨어=-8
떻=-3 떻게=-3 떼=3 뗐=-13 뗐다=-13 또=-5 뛰=-7 뛰었=-7 뜨=-5 뜨린=-4 뜯=3 뜯어=3 라=48 라고=6 라는=24 라도=-4 라며=8 라에=6 란=-5 람=24 람들=-15
람은=22 람의=-3 람이=18 랐=-6 랐다=-6 래=-6 러=6 러나=5 러졌=13 런=-18 런데=-8 럿=-7 려=-23 려간=11 려갔=11 려고=-12 려난=-3 려는=-11 려보=7 려온=6
려왔=-10 려졌=-14 려지=-12 력=6 련=-8 련대=-3 렸=-17 렸다=-20 령=4 령도=3 령이=-6 로=-3 로나=4 로는=5 로를=-3 로커=-3 록=8 록강=-6 론=7 료=-10 료를=-5
루=-9 뤄=4 르=-7 르는=-9 른=-5 를=-19 름=4 름을=16 리가=-6 리도=-6 리라=11 리를=12 리면=-9 리소=-3 리에=27 리지=-13 리한=3 린=-4 린다=-13 릴=-8 마=9
마다=-7 마당=-7 마디=11 마저=-3 막=3 막으=-3 만에=4 만이=4 많=-3 많다=-4 말=-9 말고=-3 말도=20 말라=-4 말로=-6 말을=-4 말이=-12 말하=-7 망=-4 맞=-15
맞아=-12 매=6 매대=6 매소=-3 매체=-4 맨=10 머=18 머리=5 머지=7 먹=-10 먹고=-8 먹은=4 먼=-4 먼저=-4 며칠=-8 면=-10 면서=-6 명=21 명단=-15 명령=5 명씩=6
명에=3 명은=13 명의=-6 명이=-12 명인=9 몇=11 모=-14 모두=12 모르=-7 모른=-3 모름=-8 모임=10 목=17 목도=15 목숨=-8 목은=11 몰수=3 못=-10 못하=-8 못했=6
무=13 무기=6 무도=5 무를=-6 무역=-11 묶=6 문=-7 문에=-3 문을=-6 문이=-16 묻=-6 묻는=-3 묻지=4 물=-33 물건=-3 물어=-5 물에=-4 물을=-8 물이=-3 미=-11
미리=-7 민=-23 민들=-5 민반=-18 민이=-5 믿=-3 바=17 바로=13 바치=4 바친=3 박=-5 밖=-6 밖에=-8 반=-10 반마=-15 반은=7 반을=3 반장=-4 받=-20 받고=6
받는=-6 받았=21 받은=-7 받지=-21 발로=-6 발을=-4 밝히=-7 밤이=3 밥이=4 방=-6 방역=7 방이=-3 배=10 배로=-8 배에=4 버=3 버스=9 번=-3 번도=4 벌=-19 벌금=-10
벌받=-8 벌써=-6 벌을=7 벌이=5 범=-7 법=7 법은=7 변=8 변호=9 별=4 병=9 병사=6 병원=8 병으=-13 병은=-5 병이=6 보=-3 보고=-3 보내=4 보낸=4 보낼=-3 보냈=4
보안=5 보위=-9 보이=7 보인=-3 보지=3 복=3 본=-11 본다=-3 봉=4 봉쇄=3 봐야=3 부=-13 부가=11 부는=-4 부대=-30 부러=-3 부모=-4 부에=-7 부였=13 부인=5 부중=12
부터=7 북=-11 북송=3 북하=-3 북한=-6 분위=-6 분을=-3 분주=4 불=11 불러=4 불려=-8 불만=-5 불명=6 붙=16 붙었=9 붙잡=-10 브=-3 브로=-3 비=-15 비대=12
비료=-5 비를=-3 비밀=3 비상=3 비서=-3 비어=-7 빠=-12 빠지=-3 빠짐=-3 빼=-13 빼돌=-14 사=-18 사격=16 사고=-19 사꾼=-9 사는=-12 사도=-3 사들=12 사람=20
사실=-12 사형=8 산=-10 살=11 살던=-6 살아=-8 살았=9 살은=8 삼=10 상=-8 상을=5 새=20 새로=18 생=-15 생들=9 생활=4 서=5 서는=-14 서도=-27 서라=30 서를=-6
서에=5 서지=3 섞=4 선고=9 선에=-5 설=-5 섯=8 섰=3 섰다=5 성=-17 성군=-4 세=-7 세대=-7 셋=13 셋이=6 소=-26 소금=-3 소리=4 소문=-13 소식=-5 소장=-8
속=-14 속도=7 속원=-3 속을=-5 속했=-3 손=-6 손도=-7 손에=-8 손전=8 송=-3 송환=-4 쇄가=-3 쇄로=7 수=-5 수가=-4 수꾼=4 수도=-3 수로=-9 수수=5 수한=-3 숙=6
순=-8 술=4 숨=-10 숨겨=-7 숨을=-6 숨진=9 숫=-5 숫자=-5 쉬=-7 스=17 스로=7 스린=-7 스무=11 스스=7 스에=9 습=-9 승=-4 승인=-5 시=-16 시가=-10 시간=15
시를=10 시안=13 시에=17 시의=4 시장=-3 시조=3 시했=-11 식구=3 식을=-4 식이=5 신고=-3 신병=9 신의=-13 신호=4 실=-23 실려=3 실어=9 실제=-8 싸=4 쌀=-16
쌀값=-3 쌀은=-3 쌀을=10 써=-9 쏘=13 쏘기=15 쏘라=14 쏜=5 쏜다=-3 쐈=8 쐈다=4 쓰=18 쓰러=13 쓴=3 씩=7 아=-20 아는=-3 아닌=12 아도=-3 아뗐=-13 아무=6
아시=13 아오=4 아온=-7 아이=-9 악=-5 안=17 안게=13 안다=17 안원=4 안이=-11 안전=-11 안쪽=5 않겠=5 않았=-13 않은=8 알=3 알려=-16 알린=9 알이=4 압=-5
압록=-6 았=20 았는=14 았다=3 앙에=-6 앞=13 앞에=5 앞줄=9 애=-6 약속=3 양=-6 얘=-13 얘기=-13 어=-14 어간=-10 어갔=6 어기=-6 어긴=3 어느=4 어도=-4
어디=-10 어떻=-3 어서=7 어선=-10 어야=-5 어오=-3 어온=-6 어졌=-7 어진=11 언=-12 언비=-7 얼=14 얼어=7 얼음=8 엄=-3 업=-4 업반=-5 없=4 없는=16 없다=-17
없었=13 없음=-3 없이=4 었=28 었다=14 었던=8 었음=4 에=23 에게=-9 에는=-9 에도=-13 에서=-5 엔=-4 여=-20 여기=-7 여럿=-7 여성=-3 여야=8 여자=5 역=-5 역에=4
역을=-3 연=4 연선=-10 연자=6 열=-8 열여=9 열흘=-3 였=16 였는=10 였다=22 영=-12 영상=4 영화=-7 옆=5 오=-20 오게=-5 오는=-4 오래=-4 오를=-3 옥=6 옥수=8
온다=-5 온성=-4 올=-5 올라=5 올리=-4 옮=-7 옮겨=-7 옷=4 옷을=4 와=5 완=6 완충=6 왔다=-4 왜=-9 외=9 외화=6 요=-6 용=3 용이=-3 우=-11 우는=-6 우려=-4
우리=-4 우지=-3 운=7 운데=6 운전=5 울=7 움=-6 움직=-6 워=4 원=21 원에=-8 원을=3 원인=9 원회=4 월=7 월경=5 웠=7 위=-15 위기=-6 위부=-5 위안=-10 위에=12
유언=-7 으라=5 으려=-5 으로=-8 으면=5 은=-25 을=4 음=-3 음이=3 의=-23 의가=6 의사=9 의심=-3 의에=3 의주=-9 의했=-8 이=-3 이고=15 이나=-3 이는=8 이다=22
이도=10 이된=-4 이들=-5 이라=-10 이뤄=5 이른=3 이를=-8 이름=9 이면=5 이상=-3 이었=14 이에=6 이유=-4 인=22 인들=18 인민=-18 인에=3 인원=4 인은=-8 인해=-4
일=-39 일꾼=-9 일부=-4 일은=-7 일이=-10 읽=11 읽었=12 잃=-9 잃은=-3 임=8 임비=-3 임신=5 임에=10 임을=-3 임이=12 입니=9 입을=-3 잇=-7 있=5 있는=-9 있다=7
있던=14 있었=-6 자=24 자가=-3 자들=-6 자라=5 자리=23 자의=4 작=-4 작업=-3 잘=-11 잘못=-8 잠=-4 잡=-29 잡아=-13 잡으=5 잡혀=-3 잡혔=-8 잡힌=-4 장=-16
장도=-3 장사=-8 장에=-12 장원=7 장으=15 장은=-13 장을=11 장이=22 잦=-3 재=-30 재가=5 재판=-19 쟁=-4 저=11 저녁=7 저우=13 적=-10 전=15 전부=9 전언=-3
전에=10 전을=-5 전해=6 전혀=3 전화=10 절=15 절반=12 점=10 정=-14 정에=4 정을=-3 정치=-4 정한=-3 제=-12 제대=6 제때=-6 제로=-7 제사=-3 져=-8 졌다=-7
졌을=7 조=-14 조가=-6 조건=5 조는=3 조망=-4 조사=-18 조선=-17 조차=-7 조항=15 족=-14 족들=9 족에=-10 족은=-9 족을=-3 종=-4 종이=-4 죄가=4 죄로=-4 죄목=4
주=6 주고=-6 주기=-5 주소=4 주어=3 주인=10 주지=6 죽=17 죽고=4 죽었=3 죽은=11 준=-8 줄에=9 중=21 중국=-3 쥐=-6 즉=-5 증=-3 지=12 지가=-4 지기=-3 지는=20
지대=15 지도=7 지라=8 지만=11 지면=-6 지시=-21 지어=-3 지에=3 지역=-3 지지=-4 직=-11 직위=7 직인=-4 직장=-8 진=5 진다=-3 진단=-3 질=-10 짐=3 짐승=3
짐없=-3 집=-3 집마=5 집에=12 집으=6 집은=-6 집이=-23 집주=5 짓=9 징=9 짜=6 쪽=-10 쪽으=4 쪽을=7 쫓=-6 쫓겨=-4 쯤=17 찍=9 차=-3 착=7 찬=-5 찰=-7 창=-8
창을=-3 찾=4 찾아=-3 채=5 채우=-5 책=-8 책임=-11 처=-3 처벌=-6 처음=-6 처하=8 척=-8 천=-9 철=-15 철조=-4 청=-12 청년=-4 체는=-3 쳤=13 쳤다=9 초=-21
초소=-11 촌=-4 촌으=-4 총=-10 총격=-3 총살=13 총소=-10 총에=-8 총을=3 추방=-4 추천=-3 출입=4 충=8 충지=9 췄=-11 췄다=-11 측=-9 치=12 치가=7 치고=3
치면=3 치범=-4 친=13 친척=-7 칠=-9 침=-3 침이=-8 커=-4 코=6 코로=4 크=-3 큰=-5 키=-12 킬=-7 킬로=-7 타=14 타고=17 탄광=-6 탈=-16 탈북=-10 탈영=-5
탓=-5 태=6 통=-15 통보=-8 통행=-10 투=9 투표=3 트=7 특=6 틀=-3 파=-5 파악=-5 판=-4 판매=-3 판에=-5 판을=3 판이=-12 퍼=-7 퍼뜨=-5 편=11 평=-3 평소=-4
포=-6 포고=4 포치=-7 포탄=-4 표를=5 표에=4 표창=-5 풀=-11 풀려=-4 풀릴=-5 풀어=7 풀이=-5 품=-7 피=-10 피해=-5 하=14 하겠=-3 하나=11 하는=-15 하던=6
하도=8 하라=5 하러=-9 하려=-5 하자=11 학부=4 학생=4 한=4 한국=-10 한다=-5 한마=11 한번=4 한에=-8 할=-8 합=10 항=17 항의=-9 항이=9 항저=13 해마=3 해임=4
해지=8 했=-14 했는=7 했다=-18 행=-9 행이=-8 허가=3 헛=-4 현=-12 협=-8 혔=-11 혔다=-9 형=11 형을=8 형이=4 혜=3 혜산=3 호=14 호인=6 화=12 화벌=6 화형=16
확=6 확인=4 환=-3 활=4 회=-6 회가=-5 회사=4 회의=7 획=7 효=8 후=-3 훈=3 훈련=-5 훈장=5 휘관=-3 휴=-6 휴가=-6 흘=-4 희=-5 히=-16 히지=-5
`
