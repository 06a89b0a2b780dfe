/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js --write`. */
export const WEIGHTS = `
after:assessment=-28 after:condition=-24 after:directive=-19 after:event=20 after:incentive=-13 after:penalty=3
again:0=-32 again:1=-27 again:3=12 againat:0:0=-18 againat:0:2=-6 againat:0:3=-14 againat:1:0=22 againat:1:1=-28
againat:1:2=-9 againat:1:3=-12 againat:2:0=7 againat:2:1=7 age:0=8 age:1=6 age:2=-21 age:3=-54 all=-38 also=-5
also:0=-6 also:condition=-4 also:directive=19 also:event=-10 because=-7 because:0=5 because:1=-10
because:assessment=-12 because:condition=19 because:event=-9 before=-11 before:0=8 before:1=-13 before:2=-4
before:assessment=-10 before:condition=26 before:directive=-3 before:event=-38 before:penalty=14 breath:false=-45
breath:true=7 derived:false=-12 derived:true=-46 ed=-27 ed:2=-21 ed:3=-9 ed:assessment=-7 ed:condition=3
ed:directive=-3 ed:event=3 ed:incentive=-25 far:0=17 far:1=5 far:2=-19 far:3=-19 far:4=8 far:5=-16 far:6=-31
first:a=29 first:all=22 first:an=5 first:and=-20 first:anyone=18 first:at=-29 first:beijing=-3 first:but=-12
first:commanders=-3 first:few=-3 first:guards=-3 first:his=-5 first:if=9 first:in=-3 first:it=41 first:its=10
first:many=-6 first:most=12 first:my=-21 first:no=-9 first:none=16 first:not=-4 first:nothing=-15 first:one=18
first:only=12 first:people=14 first:pyongyang=-5 first:residents=-3 first:seoul=-3 first:she=-19 first:soldiers=18
first:some=-8 first:such=-5 first:tens=16 first:the=-12 first:their=-24 first:there=8 first:they=-11 first:those=11
first:two=-13 first:under=-12 first:we=-13 first:whether=13 first:whoever=11 first:word=-15 form:day=52 form:month=-10
form:since=-30 form:sinceDay=-28 form:span=-24 form:year=-24 formkind:day:assessment=12 formkind:day:condition=-34
formkind:day:directive=16 formkind:day:event=90 formkind:day:incentive=-7 formkind:day:penalty=-17
formkind:month:assessment=-13 formkind:month:condition=-10 formkind:month:directive=23 formkind:month:event=-26
formkind:month:incentive=-6 formkind:month:penalty=24 formkind:since:assessment=-6 formkind:since:condition=-11
formkind:since:directive=-3 formkind:since:event=-8 formkind:sinceDay:assessment=-6 formkind:sinceDay:condition=-10
formkind:sinceDay:directive=-7 formkind:sinceDay:event=-12 formkind:sinceDay:penalty=8 formkind:span:assessment=-25
formkind:span:condition=21 formkind:span:penalty=-9 formkind:year:assessment=-4 formkind:year:condition=-4
formkind:year:event=-9 formkind:year:penalty=-5 gap:0=8 gap:1=-21 gap:2=-16 gap:3=-28 habit=12 habit:0=24 habit:1=-9
habit:assessment=8 habit:condition=-25 habit:directive=-3 habit:event=32 if=-17 if:0=14 if:1=-24 if:2=-3 if:3=-4
if:assessment=28 if:condition=-8 if:directive=-38 if:event=34 if:incentive=4 if:penalty=-38 ing=-20 ing:0=-18
ing:assessment=-14 kind:assessment=-42 kind:condition=-48 kind:directive=24 kind:event=30 kind:incentive=-21
kindat:assessment:0:false=-36 kindat:assessment:1:false=7 kindat:assessment:2:false=-9 kindat:assessment:3:false=-5
kindat:condition:0:false=-25 kindat:condition:1:false=-14 kindat:condition:2:false=-5 kindat:condition:3:false=-4
kindat:directive:0:false=50 kindat:directive:0:true=-22 kindat:directive:1:false=-18 kindat:directive:2:false=17
kindat:directive:3:false=-4 kindat:event:0:false=23 kindat:event:0:true=12 kindat:event:1:false=23
kindat:event:2:false=-14 kindat:event:3:false=-11 kindat:incentive:0:false=-9 kindat:incentive:1:false=-9
kindat:penalty:0:true=14 kindat:penalty:1:false=-9 kindat:penalty:2:false=-3 kindat:penalty:3:false=-3
kinds:assessment:assessment=-6 kinds:assessment:condition=9 kinds:assessment:directive=-15 kinds:assessment:event=-27
kinds:condition:condition=-15 kinds:condition:directive=-20 kinds:condition:event=-3 kinds:condition:incentive=-3
kinds:condition:penalty=-5 kinds:directive:condition=3 kinds:directive:directive=40 kinds:directive:event=-32
kinds:event:assessment=-19 kinds:event:condition=-10 kinds:event:event=81 kinds:event:penalty=-19
kinds:incentive:condition=-3 kinds:incentive:directive=-8 kinds:incentive:penalty=-8 kinds:penalty:condition=-8
kinds:penalty:directive=-15 kinds:penalty:event=8 kinds:penalty:penalty=23 lasting:0=-10 lasting:1=12
lasting:assessment=-6 lasting:condition=-25 lasting:event=13 lasting:incentive=-8 lasting:penalty=23
lately:false:false=-11 lately:false:true=29 lately:true:false=-25 lately:true:true=-53 modality:asserted=-5
modality:denied=-4 modality:possible=-46 modality:probable=5 modality:unclear=-9 not=-11 not:0=3 not:2=-8 not:3=-3
not:condition=-6 not:directive=27 not:event=-17 not:incentive=-5 not:penalty=-10 number=15 number:0=28 number:1=8
number:2=-11 number:3=-9 number:assessment=27 number:condition=-17 number:directive=-15 number:event=28
number:incentive=-9 numbered=23 numbered:0=18 numbered:1=8 numbered:assessment=6 numbered:event=-5 numbered:penalty=23
outlet:false=-20 outlet:true=-31 perfect=-46 perfect:0=-32 perfect:1=-10 perfect:2=-3 perfect:assessment=-10
perfect:condition=9 perfect:directive=-10 perfect:event=-33 present=-35 present:0=-35 present:1=-4 present:2=10
present:3=-5 present:assessment=-3 present:condition=-36 present:directive=-6 present:incentive=4 present:penalty=5
pronoun=-5 pronoun:0=-5 pronoun:1=3 pronoun:assessment=-27 pronoun:condition=19 pronoun:directive=7 pronoun:event=-3
pronoun:penalty=7 quoted:false:false=-41 quoted:false:true=17 quoted:true:false=-15 quoted:true:true=-10
quotedby:false:false:0=26 quotedby:false:false:1=-24 quotedby:false:false:2=-26 quotedby:false:false:3=-16
quotedby:false:true:1=-3 quotedby:false:true:2=13 quotedby:false:true:3=-3 quotedby:true:false:0=-16
quotedby:true:false:1=6 quotedby:true:false:2=-3 quotedby:true:false:3=-9 same=14 same:false=-57 same:true=7
since:0=19 since:1=-16 since:2=-16 since:3=-21 since:4=-24 sinceat:0:0=29 sinceat:0:1=-9 sinceat:1:0=-14 sinceat:1:1=5
sinceat:1:2=-5 sinceat:2:0=-8 sinceat:2:1=-9 sinceat:2:2=4 sinceat:2:3=-3 sinceat:3:1=-7 sinceat:3:2=-13
sinceat:3:3=-24 some=-9 some:0=4 some:1=-9 some:assessment=-6 some:condition=5 some:directive=-5 some:event=-6
some:penalty=4 talk:false=-32 talk:true=-12 the:0=-14 the:1=10 the:2=11 the:3=-9 the:assessment=-6 the:condition=-16
the:directive=21 the:event=9 the:incentive=-9 there=-16 there:0=-12 there:1=-3 there:condition=-6 there:directive=-4
there:event=-3 twice:false=-27 twice:true=-24 voice:false:false:0:false=-37 voice:false:false:1:false=-21
voice:false:false:2:false=-24 voice:false:false:3:false=-19 voice:false:true:0:false=48 voice:false:true:1:false=4
voice:false:true:2:false=-5 voice:false:true:3:false=-5 voice:true:false:0:false=37 voice:true:false:0:true=22
voice:true:false:1:false=4 voice:true:false:2:false=17 voice:true:false:3:false=-3 voice:true:true:0:false=-47
voice:true:true:0:true=-15 voice:true:true:1:false=-7 voice:true:true:2:false=-4 w:a=35 w:about=-15 w:account=-3
w:across=16 w:after=-11 w:again=-23 w:against=-11 w:agreed=-3 w:airfield=7 w:alive=-4 w:all=24 w:allowed=-22
w:along=39 w:already=4 w:also=15 w:among=-25 w:an=-13 w:and=47 w:another=-8 w:answer=-10 w:any=30 w:anyone=8
w:anything=8 w:appeared=-7 w:area=-3 w:army=-10 w:arrested=-11 w:as=-51 w:ask=-5 w:asked=-10 w:at=10 w:authorities=-20
w:away=3 w:bank=12 w:be=9 w:because=-20 w:been=-56 w:behind=6 w:beijing=-8 w:being=-4 w:believed=9 w:believes=-6
w:boats=-7 w:bodies=-10 w:body=5 w:border=51 w:break=-9 w:bribe=-5 w:brigade=5 w:bring=-10 w:brings=-3 w:brought=18
w:buried=-3 w:burned=-3 w:but=-6 w:by=8 w:call=20 w:called=7 w:came=-8 w:camp=-5 w:camps=-3 w:can=-16 w:cannot=-5
w:capital=-4 w:carried=18 w:case=-3 w:cases=19 w:caught=-5 w:change=-18 w:children=17 w:china=32 w:chinese=-17
w:city=-5 w:closed=46 w:come=-15 w:commander=-5 w:commanders=-3 w:comment=-5 w:committee=32 w:company=-6 w:confirm=-3
w:corn=8 w:coronavirus=18 w:cost=22 w:could=10 w:country=-12 w:county=37 w:cross=-4 w:crossing=23 w:crowd=9 w:day=-22
w:days=-13 w:dead=-37 w:dealt=-9 w:death=-8 w:deaths=-5 w:declined=-5 w:did=19 w:died=-9 w:dismissed=-11 w:district=-8
w:do=-5 w:does=10 w:down=-8 w:during=5 w:each=-8 w:eat=-3 w:eleven=8 w:embassy=-5 w:end=-7 w:even=33 w:evening=7
w:ever=-3 w:every=34 w:everyone=32 w:exchange=-4 w:expected=-11 w:face=-8 w:factories=-6 w:families=5 w:family=-10
w:far=-25 w:farm=-4 w:farms=-14 w:fear=-7 w:few=7 w:figure=-6 w:figures=-4 w:films=-15 w:fire=7 w:fired=-10
w:firewood=3 w:first=-37 w:five=-4 w:flee=-21 w:follow=-3 w:food=-15 w:for=4 w:forbidden=-12 w:forced=-10 w:foreman=-3
w:found=-5 w:four=19 w:from=-14 w:front=5 w:full=-13 w:gave=-16 w:get=4 w:given=-23 w:go=10 w:goes=-8 w:gone=19
w:goods=12 w:got=30 w:government=-24 w:grain=-6 w:group=-8 w:groups=-16 w:guard=-14 w:had=-24 w:half=18 w:hamgyong=18
w:hand=-34 w:hands=-4 w:hard=25 w:hardly=-4 w:has=-40 w:have=-27 w:he=-32 w:held=-15 w:here=-13 w:hide=-8 w:him=17
w:his=-19 w:hit=34 w:hoeryong=-4 w:home=-14 w:homes=10 w:hours=35 w:house=-9 w:household=-18 w:households=5 w:how=-3
w:hundred=-12 w:hunger=-3 w:hungry=-10 w:i=16 w:if=-12 w:in=-8 w:instruction=4 w:into=-12 w:is=32 w:it=-36 w:jong=-4
w:judge=7 w:keep=-8 w:kept=19 w:kim=-4 w:knew=21 w:know=23 w:known=-16 w:knows=-9 w:korea=-4 w:korean=-7 w:koreans=-25
w:labor=9 w:large=-5 w:last=16 w:law=7 w:leader=-10 w:least=-4 w:leave=-9 w:led=-3 w:left=38 w:let=6 w:lie=-4
w:life=-10 w:line=-4 w:live=-3 w:lived=-3 w:locked=-6 w:long=10 w:longer=-6 w:look=11 w:looking=-4 w:lose=14 w:lost=-9
w:made=-23 w:make=-9 w:man=15 w:many=-9 w:markets=-5 w:matter=-9 w:meeting=11 w:mine=-4 w:mines=-10 w:ministry=-19
w:missing=-5 w:mission=-6 w:month=16 w:months=-11 w:more=-4 w:morning=-3 w:mourning=-7 w:musan=-10 w:must=-27 w:my=-32
w:name=-4 w:names=6 w:neighbor=-24 w:neighbors=-16 w:neither=7 w:never=13 w:new=-15 w:next=-7 w:nine=4 w:no=-34
w:nobody=29 w:none=16 w:north=-13 w:not=-30 w:nothing=19 w:notice=16 w:number=-32 w:of=-14 w:off=7 w:offer=-3
w:office=26 w:officer=8 w:officers=8 w:officials=-22 w:often=-4 w:old=-26 w:on=-28 w:once=15 w:one=10 w:only=31
w:or=-29 w:order=6 w:other=-14 w:others=-8 w:our=13 w:out=23 w:outside=-4 w:over=8 w:own=-15 w:paid=-5 w:paper=45
w:party=-8 w:pass=-4 w:pay=-5 w:pays=-3 w:penalty=11 w:people=-12 w:percent=8 w:person=3 w:phone=25 w:phones=-20
w:points=19 w:police=36 w:political=-14 w:post=-15 w:presumably=-8 w:price=-4 w:prison=-22 w:prisoners=-12
w:probably=-5 w:promised=-15 w:province=17 w:provinces=4 w:punished=-3 w:pupils=7 w:put=25 w:pyongyang=5
w:quarantine=24 w:ran=16 w:rather=-7 w:read=49 w:reason=-7 w:recent=-3 w:reeducation=-14 w:refugees=-15
w:relatives=-10 w:reopening=-4 w:report=-5 w:reported=-4 w:reportedly=-12 w:reporting=-6 w:reports=-4 w:residents=-4
w:rest=-3 w:returned=-6 w:returns=-5 w:rice=-3 w:right=-8 w:rights=-3 w:river=-18 w:room=-9 w:rule=-7 w:rumor=-10
w:rumors=-19 w:runaway=12 w:s=-23 w:said=27 w:same=-11 w:say=5 w:school=-8 w:schools=8 w:second=-3 w:security=-12
w:see=-23 w:seems=-19 w:sell=-3 w:send=-6 w:sent=-5 w:seoul=-3 w:service=-6 w:set=34 w:sets=-11 w:seven=-3 w:several=3
w:shooting=-12 w:shops=3 w:shot=5 w:shots=-3 w:show=23 w:side=-5 w:sign=25 w:since=13 w:single=-3 w:six=-14 w:small=-6
w:smuggling=-3 w:so=9 w:soldier=25 w:soldiers=10 w:some=7 w:south=-21 w:speak=-13 w:spot=6 w:spreading=-13 w:stand=-18
w:state=-18 w:station=13 w:stay=-6 w:stayed=-3 w:step=10 w:still=-19 w:stood=14 w:stopped=-3 w:street=4 w:strip=9
w:students=-3 w:such=10 w:take=-12 w:taken=12 w:talk=5 w:television=-5 w:ten=20 w:tens=16 w:than=-8 w:that=-59
w:the=-6 w:their=7 w:them=6 w:themselves=-3 w:then=-11 w:there=-13 w:they=8 w:third=-8 w:thirty=3 w:those=5
w:thought=-6 w:thousands=22 w:three=16 w:through=17 w:time=9 w:times=-3 w:to=41 w:told=-15 w:too=-4 w:took=32
w:traders=-10 w:traitors=16 w:trial=-8 w:tried=-22 w:true=-4 w:tumen=-7 w:turn=10 w:two=-12 w:uiju=6 w:un=-5
w:unclear=-3 w:under=11 w:unit=-10 w:units=6 w:until=6 w:up=12 w:us=9 w:verify=-3 w:virus=-6 w:vote=18 w:wanted=10
w:warning=7 w:was=-14 w:watch=27 w:watching=-9 w:water=-6 w:way=23 w:we=19 w:weak=-13 w:week=47 w:weeks=-10 w:well=-13
w:went=20 w:were=27 w:what=14 w:whatever=-3 w:when=9 w:where=8 w:whether=6 w:which=32 w:who=-19 w:whoever=7 w:whole=15
w:whose=7 w:why=-3 w:will=-25 w:windows=7 w:with=32 w:without=32 w:women=-6 w:won=-24 w:word=-6 w:work=8 w:workers=9
w:would=-8 w:wounded=9 w:yalu=-3 w:yard=6 w:year=-5 w:years=13 w:yet=-30 w:yuan=-4 was=18 was:0=49 was:1=-16 was:2=-5
was:3=-10 was:assessment=-18 was:condition=48 was:directive=22 was:event=10 was:incentive=-9 was:penalty=-34 would=-8
would:0=-3 would:1=-4 would:assessment=-10 would:condition=17 would:directive=-17
`
