/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js --write`. */
export const WEIGHTS = `
after:assessment=-40 after:condition=-16 after:directive=-16 after:event=29 after:incentive=-9 again:0=-38 again:1=-21
again:2=12 again:3=7 againat:0:0=-15 againat:0:1=-5 againat:0:2=-10 againat:0:3=-15 againat:1:0=9 againat:1:1=-23
againat:1:2=4 againat:1:3=-11 againat:2:0=19 againat:2:1=3 age:0=20 age:1=-8 age:2=-4 age:3=-62 all=-33 also=12
also:0=9 also:1=4 also:condition=16 also:directive=28 also:event=-13 because:0=3 because:2=-7 because:assessment=-23
because:condition=26 because:event=-5 before:1=-16 before:2=15 before:assessment=-9 before:condition=20
before:directive=7 before:event=-29 before:penalty=9 breath:false=-42 breath:true=10 derived:false=-12
derived:true=-36 ed=-20 ed:2=-14 ed:3=-8 ed:assessment=6 ed:condition=17 ed:directive=-11 ed:event=-6 ed:incentive=-17
ed:penalty=-11 far:0=3 far:1=6 far:2=-8 far:3=-17 far:4=4 far:6=-33 first:a=11 first:all=16 first:an=3 first:anyone=17
first:at=-28 first:chinese=4 first:commanders=-6 first:every=-4 first:families=-3 first:few=-4 first:guards=-7
first:he=9 first:his=-3 first:how=-4 first:in=-16 first:it=16 first:its=-4 first:kim=-3 first:most=19 first:my=-5
first:no=9 first:nobody=8 first:none=8 first:nothing=-5 first:officials=7 first:one=11 first:people=10
first:pyongyang=-14 first:residents=25 first:she=-22 first:since=29 first:soldiers=5 first:some=-18 first:such=-4
first:tens=17 first:the=-23 first:their=-7 first:there=-7 first:they=-3 first:those=22 first:two=-15 first:under=-11
first:we=-20 first:whether=10 first:whoever=12 form:day=51 form:month=3 form:since=-32 form:sinceDay=-33 form:span=-22
form:year=-23 formkind:day:assessment=15 formkind:day:condition=-29 formkind:day:directive=23 formkind:day:event=79
formkind:day:incentive=-11 formkind:day:penalty=-17 formkind:month:assessment=-19 formkind:month:condition=17
formkind:month:directive=33 formkind:month:event=-45 formkind:month:incentive=-9 formkind:month:penalty=27
formkind:since:assessment=-8 formkind:since:condition=-13 formkind:since:directive=4 formkind:since:event=-9
formkind:sinceDay:assessment=-6 formkind:sinceDay:condition=-15 formkind:sinceDay:directive=-13
formkind:sinceDay:event=-11 formkind:sinceDay:penalty=13 formkind:span:assessment=-23 formkind:span:condition=11
formkind:span:directive=-9 formkind:span:event=25 formkind:span:penalty=-21 formkind:year:assessment=-3
formkind:year:condition=-6 formkind:year:event=-8 gap:0=10 gap:1=-24 gap:2=-8 gap:3=-28 habit=15 habit:0=16 habit:1=3
habit:2=-3 habit:assessment=-7 habit:condition=-16 habit:directive=3 habit:event=40 if=-13 if:0=3 if:1=-3 if:2=-6
if:3=-7 if:assessment=27 if:condition=-8 if:directive=-47 if:event=45 if:incentive=-16 if:penalty=-15 ing=-9 ing:0=-6
ing:assessment=-15 kind:assessment=-43 kind:condition=-35 kind:directive=36 kind:event=28 kind:incentive=-33
kindat:assessment:0:false=-28 kindat:assessment:0:true=-16 kindat:assessment:1:false=21 kindat:assessment:2:false=-17
kindat:assessment:3:false=-4 kindat:condition:0:false=-17 kindat:condition:0:true=-4 kindat:condition:1:false=4
kindat:condition:2:false=-9 kindat:condition:3:false=-8 kindat:directive:0:false=54 kindat:directive:0:true=-5
kindat:directive:1:false=-21 kindat:directive:2:false=12 kindat:directive:3:false=-5 kindat:event:0:false=3
kindat:event:0:true=12 kindat:event:1:false=7 kindat:event:2:false=18 kindat:event:3:false=-9
kindat:incentive:0:false=-16 kindat:incentive:1:false=-13 kindat:incentive:2:false=-3 kindat:penalty:0:false=8
kindat:penalty:0:true=22 kindat:penalty:1:false=-22 kindat:penalty:2:false=-8 kinds:assessment:assessment=-13
kinds:assessment:directive=-36 kinds:assessment:event=10 kinds:condition:assessment=-8 kinds:condition:event=-13
kinds:condition:penalty=-11 kinds:directive:condition=3 kinds:directive:directive=40 kinds:directive:event=-12
kinds:directive:penalty=4 kinds:event:assessment=-13 kinds:event:condition=-11 kinds:event:directive=9
kinds:event:event=59 kinds:event:penalty=-13 kinds:incentive:assessment=-6 kinds:incentive:condition=-3
kinds:incentive:directive=-9 kinds:incentive:event=-7 kinds:incentive:penalty=-7 kinds:penalty:condition=-4
kinds:penalty:directive=-18 kinds:penalty:event=-3 kinds:penalty:penalty=27 lasting=5 lasting:1=13 lasting:2=-4
lasting:3=-4 lasting:assessment=-12 lasting:condition=-30 lasting:directive=18 lasting:event=20 lasting:incentive=-14
lasting:penalty=22 lately:false:false=-22 lately:false:true=38 lately:true:false=-21 lately:true:true=-48
modality:denied=-11 modality:possible=-28 modality:unclear=-16 not=-13 not:0=-8 not:1=16 not:2=-16 not:3=-5
not:assessment=-4 not:condition=-21 not:directive=28 not:event=13 not:incentive=-9 not:penalty=-21 number=19
number:0=20 number:1=3 number:2=3 number:3=-8 number:condition=19 number:directive=-10 number:event=21
number:incentive=-14 number:penalty=5 numbered=13 numbered:0=25 numbered:1=-8 numbered:2=-3 outlet:false=-6
outlet:true=-41 perfect=-34 perfect:0=-11 perfect:1=-12 perfect:2=-8 perfect:3=-3 perfect:assessment=-27
perfect:condition=22 perfect:directive=-14 perfect:event=-12 perfect:penalty=-3 present=-44 present:0=-32
present:1=-29 present:2=21 present:3=-4 present:assessment=-26 present:condition=-49 present:directive=10
present:event=31 present:incentive=-14 present:penalty=4 pronoun=-8 pronoun:0=-10 pronoun:1=8 pronoun:2=-5
pronoun:assessment=-22 pronoun:condition=-11 pronoun:directive=26 pronoun:event=4 pronoun:incentive=-14
pronoun:penalty=9 quoted:false:false=-37 quoted:false:true=8 quoted:true:false=-4 quoted:true:true=-11
quotedby:false:false:1=-29 quotedby:false:false:2=-22 quotedby:false:false:3=-13 quotedby:false:true:0=4
quotedby:false:true:1=6 quotedby:false:true:2=25 quotedby:false:true:3=-4 quotedby:true:false:0=24
quotedby:true:false:1=5 quotedby:true:false:2=-10 quotedby:true:false:3=-9 quotedby:true:true:0=-15
quotedby:true:true:1=-7 same:false=-52 same:true=7 since:0=19 since:1=-15 since:2=-21 since:3=-19 since:4=-14
sinceat:0:0=38 sinceat:0:1=-19 sinceat:1:0=-25 sinceat:1:1=19 sinceat:1:2=-7 sinceat:2:0=-4 sinceat:2:1=-4
sinceat:2:2=-7 sinceat:2:3=-5 sinceat:3:1=-20 sinceat:3:2=10 sinceat:3:3=-23 some=-10 some:0=3 some:1=-7 some:2=-4
some:assessment=-7 some:condition=10 some:directive=-16 some:event=-3 some:penalty=7 talk:false=-33 the=-3 the:0=-22
the:1=18 the:2=10 the:3=-8 the:assessment=-12 the:condition=-14 the:directive=16 the:event=14 the:incentive=-10
the:penalty=4 there=-14 there:0=-8 there:1=-4 there:assessment=-10 there:condition=-4 there:directive=-7
there:event=10 twice:false=-23 twice:true=-21 voice:false:false:0:false=-8 voice:false:false:1:false=-25
voice:false:false:2:false=-23 voice:false:false:3:false=-19 voice:false:true:0:false=32 voice:false:true:2:false=-9
voice:false:true:3:false=-4 voice:true:false:0:false=18 voice:true:false:0:true=36 voice:true:false:1:false=8
voice:true:false:2:false=11 voice:true:false:3:false=-5 voice:true:true:0:false=-40 voice:true:true:0:true=-27
voice:true:true:1:false=-9 voice:true:true:2:false=14 w:a=20 w:about=-5 w:abroad=20 w:account=-4 w:after=-12
w:again=-13 w:alive=-6 w:all=21 w:allowed=-35 w:alone=-4 w:along=41 w:already=10 w:among=-28 w:an=-31 w:and=41
w:another=5 w:answer=-6 w:any=23 w:anyone=5 w:anything=16 w:appeared=-6 w:are=-3 w:area=-4 w:army=-12 w:arrested=-8
w:as=-21 w:ask=-7 w:asked=-24 w:at=10 w:authorities=-17 w:away=-13 w:back=-3 w:ban=-4 w:bank=7 w:be=10 w:because=-28
w:been=-34 w:before=9 w:behind=14 w:beijing=-9 w:being=-7 w:believe=-7 w:believed=8 w:believes=-7 w:bodies=-8 w:body=8
w:border=45 w:both=6 w:break=-8 w:bribe=-7 w:brigade=9 w:brings=-6 w:brought=18 w:burned=-8 w:but=-8 w:by=25 w:call=19
w:called=12 w:calls=-3 w:came=-16 w:camp=7 w:camps=-4 w:can=-11 w:cannot=-10 w:card=-3 w:carried=38 w:case=-5
w:cases=9 w:caught=-4 w:change=-22 w:children=31 w:china=10 w:chinese=-14 w:closed=50 w:come=-18 w:commander=-6
w:commanders=-6 w:comment=-7 w:committee=38 w:company=-5 w:confirm=-4 w:corn=3 w:coronavirus=15 w:cost=21 w:county=23
w:covered=8 w:cross=18 w:crossing=19 w:day=-16 w:days=-28 w:dead=-28 w:death=-13 w:deaths=6 w:declined=-5 w:did=44
w:died=-7 w:dismissed=-15 w:district=-12 w:do=-7 w:does=12 w:door=-5 w:down=-3 w:each=-27 w:eat=-4 w:either=-4
w:eleven=9 w:embassy=-14 w:end=-32 w:even=37 w:ever=-3 w:every=58 w:example=-6 w:executed=-3 w:expected=-6 w:face=-9
w:factories=-8 w:family=-6 w:far=-17 w:fear=-8 w:few=4 w:figures=-3 w:fire=7 w:fired=-17 w:firewood=-5 w:firing=-3
w:first=-31 w:five=-3 w:flee=-26 w:follow=-3 w:followed=-17 w:food=-29 w:forbidden=-14 w:forced=-12 w:foreman=6
w:found=-6 w:four=12 w:from=-16 w:front=3 w:full=-6 w:gave=-29 w:get=-3 w:given=-20 w:go=25 w:going=-4 w:gone=10
w:goods=21 w:got=13 w:government=-26 w:grain=-6 w:group=-7 w:groups=-18 w:guard=-18 w:guards=-8 w:half=14
w:hamgyong=19 w:hand=-23 w:handed=10 w:hands=-3 w:hardly=-15 w:has=-44 w:have=-13 w:he=-24 w:heard=34 w:hearing=-3
w:held=-20 w:helps=22 w:her=-27 w:here=-14 w:hide=-7 w:him=17 w:his=-12 w:hit=43 w:hoeryong=-6 w:hold=-3 w:homes=3
w:hours=30 w:household=-25 w:households=5 w:how=-5 w:hundred=-15 w:hunger=-4 w:hungry=-9 w:husband=21 w:i=15 w:if=-30
w:in=-29 w:instruction=4 w:into=-27 w:is=19 w:it=-39 w:its=-22 w:jong=-7 w:judge=12 w:keep=-12 w:kim=-7 w:knew=14
w:know=4 w:known=-16 w:knows=-11 w:korea=-4 w:korean=-8 w:koreans=-31 w:labor=-6 w:large=-4 w:last=30 w:law=9
w:leader=-13 w:left=33 w:let=-9 w:lie=-7 w:life=-9 w:line=-12 w:live=-3 w:long=6 w:longer=-8 w:look=11 w:looking=-12
w:lose=19 w:lost=-17 w:made=-22 w:make=-10 w:man=17 w:many=-5 w:matter=-16 w:may=-12 w:men=-8 w:mine=-8 w:mines=-10
w:ministry=-4 w:missing=-3 w:mission=-7 w:money=-3 w:month=3 w:months=-4 w:more=17 w:most=4 w:mourning=-11 w:musan=-17
w:must=-28 w:my=-14 w:names=6 w:near=16 w:neighbor=-25 w:neither=4 w:new=-19 w:next=5 w:night=3 w:no=-35 w:nobody=32
w:none=8 w:north=-17 w:not=-16 w:nothing=24 w:notice=14 w:number=-15 w:of=-38 w:off=6 w:offer=-4 w:office=22
w:officer=7 w:officers=4 w:official=-9 w:officials=-16 w:often=-13 w:old=-25 w:on=-21 w:once=13 w:one=16 w:only=17
w:or=-23 w:order=-14 w:ordered=-8 w:other=-14 w:others=-6 w:our=-5 w:out=40 w:over=11 w:own=-21 w:paid=-9 w:paper=31
w:part=-8 w:pass=-6 w:pay=-10 w:penalty=12 w:people=-7 w:percent=29 w:person=4 w:phone=23 w:phones=-25 w:points=21
w:police=20 w:political=-18 w:post=-14 w:presumably=-13 w:price=-15 w:prison=-21 w:prisoners=-17 w:promised=-28
w:province=16 w:provinces=6 w:public=-3 w:punished=-4 w:pupils=5 w:put=39 w:pyongyang=-11 w:rather=-9 w:read=45
w:reason=-13 w:recent=-3 w:refugees=-21 w:relatives=-11 w:report=-6 w:reportedly=-15 w:reports=-3 w:residents=23
w:rest=-5 w:returned=-3 w:right=-6 w:rights=-4 w:river=4 w:rivers=17 w:room=-9 w:rule=-10 w:rumor=-11 w:runaway=10
w:s=-28 w:said=16 w:same=-12 w:saying=19 w:school=24 w:schools=11 w:security=-3 w:see=-17 w:seems=-6 w:seen=-3
w:sell=-6 w:sent=-18 w:service=-7 w:set=38 w:sets=-18 w:seven=19 w:several=3 w:she=-8 w:shoot=-10 w:shooting=-10
w:shot=-11 w:shots=-3 w:show=16 w:side=-7 w:sign=17 w:signed=3 w:since=56 w:single=-5 w:six=-23 w:smugglers=-5
w:soldier=23 w:soldiers=-5 w:some=-5 w:son=-4 w:south=-26 w:speak=-18 w:spot=7 w:spreading=-9 w:stand=-18 w:station=4
w:stay=7 w:stayed=-5 w:step=5 w:still=-22 w:stood=49 w:stopped=-9 w:street=3 w:strip=9 w:take=-6 w:taken=19
w:television=-5 w:ten=17 w:tens=17 w:than=5 w:that=-27 w:the=-17 w:their=3 w:them=42 w:then=32 w:there=-27 w:they=8
w:third=-8 w:this=-3 w:those=15 w:thought=-4 w:thousands=23 w:three=7 w:through=26 w:time=9 w:times=-5 w:to=37
w:told=-11 w:too=-10 w:took=48 w:towns=16 w:trade=-11 w:traders=-11 w:traitors=16 w:tumen=-5 w:turn=5 w:twice=-5
w:two=-21 w:un=-9 w:under=-9 w:unit=-14 w:units=5 w:up=6 w:us=-13 w:wanted=5 w:warning=4 w:was=-21 w:watch=23
w:watched=47 w:watching=-6 w:water=-9 w:way=13 w:we=-17 w:weak=-15 w:well=11 w:went=17 w:were=32 w:what=3 w:when=16
w:whether=4 w:which=34 w:who=5 w:whoever=17 w:whole=17 w:whose=6 w:windows=7 w:with=26 w:without=27 w:woman=31
w:women=-9 w:won=-22 w:word=8 w:work=12 w:workers=4 w:working=-6 w:would=-11 w:wounded=13 w:yalu=-6 w:year=21
w:years=15 w:yet=-8 w:young=25 was=18 was:0=55 was:1=-14 was:2=-14 was:3=-9 was:assessment=-7 was:condition=30
was:directive=18 was:event=6 was:incentive=-11 was:penalty=-17 would=-11 would:1=-11 would:assessment=-7
`
