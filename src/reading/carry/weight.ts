/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js --write`. */
export const WEIGHTS = `
after:assessment=-44 after:condition=-24 after:directive=-20 after:event=34 after:incentive=-7 after:penalty=10
again:0=-40 again:1=-23 again:2=16 again:3=7 againat:0:0=-12 againat:0:1=-8 againat:0:2=-10 againat:0:3=-16
againat:1:0=7 againat:1:1=-22 againat:1:2=3 againat:1:3=-11 againat:2:0=23 againat:2:1=3 age:0=13 age:2=-4 age:3=-60
all=-35 also=18 also:0=15 also:1=6 also:condition=19 also:directive=29 also:event=-16 because=-5 because:0=-4
because:1=3 because:2=-5 because:assessment=-11 because:condition=12 because:event=-6 before=-4 before:0=-4
before:1=-14 before:2=14 before:assessment=-4 before:condition=11 before:directive=11 before:event=-33
before:penalty=12 breath:false=-44 breath:true=9 derived:false=3 derived:true=-58 ed=-32 ed:0=-3 ed:1=-9 ed:2=-14
ed:3=-7 ed:assessment=-8 ed:directive=-8 ed:event=10 ed:incentive=-22 ed:penalty=-7 far:0=11 far:1=5 far:2=-16
far:3=-18 far:4=11 far:5=-7 far:6=-33 first:a=23 first:all=11 first:anyone=15 first:at=-24 first:before=-18
first:commanders=-6 first:guards=-6 first:his=12 first:how=-3 first:in=-16 first:it=11 first:more=-11 first:most=17
first:no=19 first:nobody=5 first:nothing=-3 first:officials=8 first:one=13 first:people=19 first:pyongyang=-15
first:residents=27 first:she=-24 first:since=30 first:soldiers=9 first:some=-17 first:such=-5 first:tens=16
first:the=-17 first:their=-3 first:there=-4 first:they=14 first:those=23 first:two=-16 first:under=-11 first:we=-17
first:whether=10 first:whoever=15 form:day=44 form:month=-10 form:since=-17 form:sinceDay=-26 form:span=-22
form:year=-21 formkind:day:assessment=8 formkind:day:condition=-17 formkind:day:directive=24 formkind:day:event=70
formkind:day:incentive=-24 formkind:day:penalty=-13 formkind:month:assessment=-19 formkind:month:condition=21
formkind:month:directive=29 formkind:month:event=-43 formkind:month:incentive=-8 formkind:month:penalty=12
formkind:since:assessment=-6 formkind:since:condition=-6 formkind:since:directive=5 formkind:since:event=-9
formkind:sinceDay:assessment=-6 formkind:sinceDay:condition=-9 formkind:sinceDay:directive=-13
formkind:sinceDay:event=-10 formkind:sinceDay:penalty=13 formkind:span:assessment=-24 formkind:span:condition=-6
formkind:span:directive=-5 formkind:span:event=21 formkind:span:penalty=-7 formkind:year:condition=-8
formkind:year:event=-7 gap:0=15 gap:1=-27 gap:2=-9 gap:3=-29 habit=18 habit:0=17 habit:1=4 habit:assessment=5
habit:condition=-30 habit:directive=10 habit:event=37 if=-6 if:0=4 if:2=-6 if:3=-6 if:assessment=27 if:condition=-6
if:directive=-46 if:event=39 if:incentive=-9 if:penalty=-12 ing=-8 ing:0=-5 ing:2=-3 ing:assessment=-15
kind:assessment=-48 kind:condition=-25 kind:directive=37 kind:event=21 kind:incentive=-33
kindat:assessment:0:false=-37 kindat:assessment:0:true=-15 kindat:assessment:1:false=24 kindat:assessment:2:false=-16
kindat:assessment:3:false=-4 kindat:condition:0:false=-7 kindat:condition:2:false=-11 kindat:condition:3:false=-8
kindat:directive:0:false=52 kindat:directive:0:true=-3 kindat:directive:1:false=-18 kindat:directive:2:false=11
kindat:directive:3:false=-5 kindat:event:0:false=9 kindat:event:0:true=10 kindat:event:1:false=-5
kindat:event:2:false=17 kindat:event:3:false=-9 kindat:incentive:0:false=-18 kindat:incentive:1:false=-11
kindat:incentive:2:false=-3 kindat:penalty:0:false=10 kindat:penalty:0:true=18 kindat:penalty:1:false=-17
kindat:penalty:2:false=-8 kindat:penalty:3:false=-3 kinds:assessment:assessment=-11 kinds:assessment:condition=-13
kinds:assessment:directive=-33 kinds:assessment:event=14 kinds:condition:assessment=-10 kinds:condition:condition=4
kinds:condition:event=-11 kinds:condition:penalty=-6 kinds:directive:condition=7 kinds:directive:directive=36
kinds:directive:event=-10 kinds:directive:penalty=5 kinds:event:assessment=-23 kinds:event:condition=-16
kinds:event:directive=9 kinds:event:event=68 kinds:event:penalty=-16 kinds:incentive:directive=-9
kinds:incentive:event=-20 kinds:penalty:condition=-3 kinds:penalty:directive=-20 kinds:penalty:event=-4
kinds:penalty:penalty=31 lasting=7 lasting:0=3 lasting:1=11 lasting:2=-4 lasting:3=-3 lasting:assessment=-11
lasting:condition=-28 lasting:directive=16 lasting:event=26 lasting:incentive=-4 lasting:penalty=8
lately:false:false=-17 lately:false:true=28 lately:true:false=-22 lately:true:true=-39 modality:asserted=3
modality:denied=-8 modality:possible=-27 modality:probable=7 modality:unclear=-27 not=-10 not:0=-3 not:1=13 not:2=-14
not:3=-6 not:assessment=-19 not:condition=-13 not:directive=23 not:event=15 not:incentive=-6 not:penalty=-10 number=13
number:0=14 number:1=4 number:2=3 number:3=-7 number:assessment=-19 number:condition=23 number:directive=-5
number:event=29 number:incentive=-4 number:penalty=-9 numbered=11 numbered:0=21 numbered:1=-7 numbered:2=-3
numbered:event=4 numbered:penalty=3 outlet:false=-7 outlet:true=-40 perfect=-30 perfect:0=-7 perfect:1=-10
perfect:2=-10 perfect:3=-3 perfect:assessment=-24 perfect:condition=11 perfect:directive=-12 present=-33 present:0=-24
present:1=-25 present:2=22 present:3=-5 present:assessment=-18 present:condition=-50 present:directive=10
present:event=31 present:incentive=-12 present:penalty=7 pronoun:0=8 pronoun:2=-5 pronoun:assessment=-9
pronoun:condition=6 pronoun:directive=19 pronoun:incentive=-7 quoted:false:false=-32 quoted:false:true=12
quoted:true:false=-14 quoted:true:true=-11 quotedby:false:false:1=-24 quotedby:false:false:2=-25
quotedby:false:false:3=-13 quotedby:false:true:0=6 quotedby:false:true:1=13 quotedby:false:true:2=25
quotedby:false:true:3=-4 quotedby:true:false:0=24 quotedby:true:false:1=8 quotedby:true:false:2=-9
quotedby:true:false:3=-10 quotedby:true:true:0=-12 quotedby:true:true:1=-24 same=11 same:false=-47 same:true=3
since:0=13 since:1=-15 since:2=-11 since:3=-20 since:4=-15 sinceat:0:0=28 sinceat:0:1=-13 sinceat:1:0=-17
sinceat:1:1=12 sinceat:1:2=-8 sinceat:2:0=4 sinceat:2:2=-9 sinceat:2:3=-5 sinceat:3:1=-23 sinceat:3:2=12
sinceat:3:3=-23 some=-4 some:0=10 some:1=-5 some:2=-6 some:assessment=-6 some:condition=7 some:directive=-13
some:event=6 some:penalty=3 talk:false=-35 the=-6 the:0=-17 the:1=10 the:2=10 the:3=-8 the:assessment=-6
the:condition=-13 the:directive=14 the:incentive=-6 the:penalty=4 there=-12 there:0=-5 there:1=-4 there:assessment=-11
there:condition=-3 there:directive=-6 there:event=12 twice:false=-31 twice:true=-13 voice:false:false:0:false=-3
voice:false:false:1:false=-18 voice:false:false:2:false=-24 voice:false:false:3:false=-19 voice:false:true:0:false=27
voice:false:true:1:false=3 voice:false:true:2:false=-10 voice:false:true:3:false=-5 voice:true:false:0:false=16
voice:true:false:0:true=35 voice:true:false:2:false=11 voice:true:false:3:false=-5 voice:true:true:0:false=-32
voice:true:true:0:true=-26 voice:true:true:1:false=-11 voice:true:true:2:false=14 w:a=30 w:abroad=19 w:again=-13
w:against=-3 w:all=20 w:allowed=-28 w:alone=-6 w:along=36 w:already=17 w:also=6 w:among=-12 w:an=-22 w:and=43
w:another=6 w:answer=-6 w:any=10 w:anyone=10 w:anything=-6 w:appeared=-7 w:are=-3 w:army=-10 w:arrested=-7 w:as=-10
w:ask=-6 w:asked=-5 w:at=12 w:authorities=-16 w:away=-9 w:back=-16 w:ban=-3 w:bank=8 w:because=-27 w:been=-18
w:before=-23 w:behind=14 w:beijing=-8 w:being=-7 w:believe=-5 w:believed=6 w:believes=-3 w:bodies=-9 w:body=12
w:border=44 w:break=-6 w:bribe=-7 w:bribes=-4 w:brigade=8 w:brings=-7 w:brought=17 w:burned=-5 w:but=-6 w:by=8
w:call=8 w:called=9 w:came=-28 w:camp=12 w:camps=-4 w:can=-9 w:cannot=-8 w:carried=39 w:case=-5 w:cases=10 w:caught=-3
w:change=-19 w:children=9 w:china=10 w:chinese=-17 w:closed=50 w:come=-9 w:commander=-6 w:commanders=-6 w:comment=-5
w:committee=39 w:company=-4 w:confirm=-3 w:corn=8 w:coronavirus=15 w:could=-18 w:county=10 w:covered=10 w:cross=19
w:crossing=23 w:day=-12 w:days=-26 w:dead=-29 w:death=-13 w:deaths=8 w:declined=-4 w:did=44 w:died=-3 w:dismissed=-11
w:district=-14 w:do=-8 w:does=11 w:door=-7 w:down=-9 w:each=-23 w:end=-25 w:even=12 w:ever=-4 w:every=58 w:example=-8
w:executed=-3 w:expected=-4 w:face=-11 w:factories=-8 w:families=-6 w:family=-3 w:far=-13 w:fear=-8 w:few=3 w:files=8
w:fired=-22 w:firewood=-3 w:firing=-4 w:first=-16 w:flee=-21 w:followed=-17 w:food=-27 w:forbidden=-16 w:forced=-11
w:foreman=13 w:found=-8 w:four=8 w:from=-19 w:front=3 w:gave=-25 w:get=-4 w:given=-17 w:go=27 w:going=-5 w:gone=11
w:goods=17 w:got=11 w:government=-7 w:grain=-6 w:group=-5 w:groups=-16 w:guard=-23 w:guards=-10 w:hamgyong=19
w:hand=-18 w:hands=-3 w:hardly=-12 w:has=-39 w:have=-16 w:he=-24 w:heard=41 w:hearing=-9 w:held=-19 w:her=-29
w:hide=-6 w:him=4 w:his=-3 w:hit=41 w:hoeryong=-7 w:hold=-4 w:home=7 w:homes=4 w:hours=31 w:household=-19
w:households=5 w:how=-5 w:hundred=-14 w:hunger=-3 w:hungry=-8 w:husband=19 w:i=16 w:if=-28 w:in=-21 w:into=-25 w:is=30
w:it=-28 w:its=-21 w:jong=-5 w:judge=16 w:keep=-11 w:kim=-5 w:knew=-6 w:know=9 w:known=-14 w:knows=-6 w:korea=-4
w:korean=-8 w:koreans=-31 w:labor=-6 w:large=-5 w:last=30 w:law=8 w:leader=-12 w:leave=3 w:led=4 w:left=34 w:let=-10
w:life=-9 w:line=-6 w:long=7 w:longer=-9 w:look=28 w:looking=-14 w:lose=21 w:lost=-17 w:made=-16 w:make=-9 w:man=16
w:many=-6 w:matter=-16 w:may=-13 w:meeting=-3 w:men=-16 w:met=-3 w:mines=-8 w:ministry=-4 w:missing=-9 w:mission=-5
w:money=-3 w:months=-6 w:more=19 w:most=3 w:mourning=-12 w:musan=-17 w:must=-25 w:my=-11 w:name=-9 w:near=17
w:neighbor=-24 w:neither=7 w:never=-15 w:new=-14 w:next=5 w:night=7 w:no=-22 w:nobody=21 w:north=-15 w:not=-21
w:nothing=35 w:notice=14 w:number=-14 w:of=-39 w:off=7 w:office=24 w:officers=8 w:official=-8 w:officials=-11
w:often=-12 w:old=-20 w:on=-23 w:one=22 w:only=3 w:or=-22 w:order=-9 w:other=-7 w:others=-4 w:our=-3 w:out=16
w:over=12 w:own=-21 w:paid=-7 w:paper=34 w:part=-5 w:pass=-7 w:pay=-9 w:percent=29 w:person=3 w:phones=-27 w:points=18
w:police=17 w:political=-4 w:post=-17 w:presumably=-11 w:price=-8 w:prison=-16 w:promised=-9 w:province=14
w:provinces=6 w:public=-4 w:punished=-3 w:pupils=5 w:put=40 w:pyongyang=-11 w:rather=-8 w:read=43 w:reason=-3
w:refugees=-20 w:relatives=-10 w:report=-6 w:reportedly=-8 w:reports=-4 w:residents=24 w:rest=-4 w:returned=-3
w:rice=-10 w:right=-5 w:rights=-3 w:rivers=19 w:room=-8 w:rule=-7 w:rumor=-10 w:s=-24 w:said=15 w:same=-8 w:saying=20
w:school=23 w:schools=12 w:see=-17 w:seems=-6 w:seen=-6 w:sell=-5 w:sent=-10 w:service=-5 w:set=28 w:several=4
w:she=-10 w:shoot=-12 w:shooting=-12 w:shot=-11 w:shots=-3 w:show=7 w:side=-6 w:sign=18 w:since=53 w:single=-7
w:six=-22 w:sleep=-3 w:smugglers=-5 w:soldier=26 w:soldiers=-8 w:some=-5 w:son=-6 w:south=-27 w:speak=-17 w:spot=9
w:spreading=-10 w:stand=-19 w:station=5 w:stay=9 w:stayed=-4 w:step=5 w:still=-21 w:stood=39 w:stopped=-8 w:strip=8
w:such=-3 w:take=-10 w:taken=16 w:talk=-5 w:television=-5 w:ten=11 w:tens=16 w:than=3 w:that=-18 w:the=-18 w:their=7
w:them=43 w:then=29 w:there=-24 w:they=5 w:this=-7 w:those=9 w:thought=-4 w:thousands=16 w:three=14 w:through=21
w:times=-5 w:to=29 w:told=-11 w:too=-9 w:took=36 w:towns=17 w:trade=-10 w:traders=-11 w:traitors=19 w:tumen=-4
w:turn=6 w:two=-26 w:un=-5 w:unclear=-3 w:under=-13 w:unit=-13 w:units=11 w:up=6 w:us=-7 w:vote=32 w:warning=5
w:was=-21 w:watch=25 w:watched=47 w:watching=-5 w:water=-4 w:way=16 w:we=-21 w:weak=-14 w:well=11 w:went=19 w:were=36
w:what=-15 w:when=18 w:whether=4 w:which=31 w:who=-4 w:whoever=22 w:whole=20 w:whose=7 w:windows=9 w:with=34
w:within=3 w:without=23 w:woman=27 w:women=-5 w:won=-28 w:word=6 w:work=8 w:workers=4 w:working=-6 w:would=-8
w:wounded=13 w:yalu=-6 w:years=10 w:yet=-8 w:young=23 was=21 was:0=52 was:1=-7 was:2=-15 was:3=-8 was:assessment=12
was:condition=25 was:directive=8 was:event=10 was:incentive=-18 was:penalty=-15 would=-8 would:0=4 would:1=-10
would:assessment=-6
`
