/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js en --write`. */
export const WEIGHTS = `
again:0=-29 again:1=-29 again:2=7 again:3=3 all=-45 aspect:ahead=-14 aspect:done=-33 aspect:none=-15 aspect:open=-8
aspect:state=18 aspectnear:ahead:assessment:0:true=-4 aspectnear:done:assessment:0:true=-8
aspectnear:done:condition:0:true=-4 aspectnear:done:directive:0:false=-3 aspectnear:done:directive:0:true=7
aspectnear:done:directive:1:false=-4 aspectnear:done:directive:1:true=11 aspectnear:done:event:0:true=14
aspectnear:done:event:1:false=-7 aspectnear:done:event:1:true=-3 aspectnear:done:incentive:0:true=-9
aspectnear:done:incentive:1:true=-6 aspectnear:done:penalty:0:false=-15 aspectnear:done:penalty:1:true=7
aspectnear:none:assessment:0:true=7 aspectnear:none:condition:0:false=-4 aspectnear:none:penalty:0:true=-5
aspectnear:open:assessment:0:false=-3 aspectnear:open:assessment:0:true=16 aspectnear:open:directive:0:true=-8
aspectnear:state:assessment:0:false=-12 aspectnear:state:assessment:0:true=-12 aspectnear:state:condition:0:true=-9
aspectnear:state:directive:0:false=15 aspectnear:state:directive:0:true=13 aspectnear:state:directive:1:true=-6
aspectnear:state:event:0:false=11 aspectnear:state:event:1:false=4 aspectnear:state:event:1:true=12
aspectnear:state:incentive:0:false=-4 aspectnear:state:incentive:0:true=3 aspectnear:state:penalty:0:false=11
aspectnear:state:penalty:0:true=11 aspectnear:state:penalty:1:false=-5 aspectnear:state:penalty:1:true=-5
bids:false:false:0:false=-11 bids:false:false:0:true=-23 bids:false:false:1:false=-7 bids:false:false:1:true=-4
bids:false:true:0:false=7 bids:false:true:0:true=-36 bids:false:true:1:false=-9 bids:false:true:1:true=14
bids:true:false:0:false=4 bids:true:false:0:true=7 bids:true:false:1:false=-11 bids:true:false:1:true=-13
bids:true:true:0:false=-9 bids:true:true:0:true=41 bids:true:true:1:true=6 bidskind:false:assessment:false=-35
bidskind:false:assessment:true=-10 bidskind:false:condition:false=-17 bidskind:false:condition:true=-17
bidskind:false:event:false=34 bidskind:false:rule:false=-18 bidskind:true:assessment:false=29
bidskind:true:condition:true=10 bidskind:true:event:false=-23 bidskind:true:rule:false=-28
bidskind:true:rule:true=31 gathered:false:assessment:0:false=-16 gathered:false:assessment:0:true=-9
gathered:false:condition:0:false=-4 gathered:false:condition:0:true=-5 gathered:false:event:0:false=13
gathered:false:event:0:true=-28 gathered:false:event:1:false=-6 gathered:false:event:1:true=-17
gathered:false:rule:0:false=-14 gathered:false:rule:0:true=-13 gathered:false:rule:1:false=-15
gathered:true:assessment:0:true=8 gathered:true:condition:0:true=-6 gathered:true:event:0:true=22
gathered:true:event:1:true=26 gathered:true:rule:0:false=13 gathered:true:rule:0:true=25
gathered:true:rule:1:false=-4 gathered:true:rule:1:true=-6 laid:false:assessment:0:false=-11
laid:false:assessment:0:true=5 laid:false:condition:0:false=6 laid:false:condition:0:true=-14
laid:false:event:0:false=14 laid:false:event:1:false=-3 laid:false:event:1:true=-5 laid:false:rule:0:false=-15
laid:false:rule:0:true=-4 laid:false:rule:1:false=-15 laid:false:rule:1:true=-12 laid:true:assessment:0:false=-5
laid:true:assessment:0:true=-6 laid:true:condition:0:false=-10 laid:true:condition:0:true=3
laid:true:event:0:true=-8 laid:true:event:1:false=-3 laid:true:event:1:true=14 laid:true:rule:0:false=15
laid:true:rule:0:true=15 laid:true:rule:1:false=-4 laid:true:rule:1:true=6 laidby:false:condition:condition=-6
laidby:false:condition:event=-43 laidby:false:directive:assessment=-8 laidby:false:directive:condition=5
laidby:false:directive:event=-4 laidby:false:directive:rule=-14 laidby:false:event:assessment=7
laidby:false:event:condition=-3 laidby:false:event:event=62 laidby:false:event:rule=-24 laidby:false:penalty:rule=-7
laidby:true:directive:assessment=-12 laidby:true:directive:condition=-6 laidby:true:directive:event=5
laidby:true:directive:rule=-3 laidby:true:event:assessment=3 laidby:true:event:condition=7 laidby:true:event:event=5
laidby:true:event:rule=48 laidby:true:penalty:rule=-8 near:assessment:0:false=-16 near:condition:0:false=-4
near:condition:0:true=-11 near:directive:0:false=11 near:directive:0:true=13 near:directive:1:false=-9
near:directive:1:true=4 near:event:0:false=12 near:event:0:true=-5 near:event:1:false=-6 near:event:1:true=9
near:incentive:0:false=-4 near:incentive:0:true=-5 near:incentive:1:false=-4 near:incentive:1:true=-10
near:penalty:0:false=-7 near:penalty:0:true=4 near:penalty:1:false=-7 next:false:0:false=-37 next:false:0:true=-80
next:false:1:false=-24 next:false:1:true=-29 next:true:0:false=28 next:true:0:true=64 next:true:1:true=32
of:again=-9 of:own=-16 of:part=26 of:pronoun=-10 of:some=-9 of:the=-20 ofkind:again:assessment=-6
ofkind:again:directive=9 ofkind:bare:assessment=13 ofkind:bare:event=10 ofkind:bare:penalty=-22
ofkind:none:condition=-3 ofkind:none:event=4 ofkind:own:condition=-5 ofkind:own:event=-6 ofkind:part:assessment=-6
ofkind:part:directive=-6 ofkind:part:event=18 ofkind:part:penalty=23 ofkind:pronoun:assessment=-15
ofkind:pronoun:condition=9 ofkind:pronoun:directive=21 ofkind:pronoun:event=-12 ofkind:pronoun:incentive=-7
ofkind:pronoun:penalty=-5 ofkind:some:condition=-7 ofkind:the:condition=-6 ofkind:the:directive=-7
ofkind:the:incentive=-11 ofkind:the:penalty=3 ofnear:again:1:true=-4 ofnear:bare:0:false=33 ofnear:bare:1:false=-11
ofnear:bare:1:true=-21 ofnear:none:0:false=-5 ofnear:none:0:true=3 ofnear:own:0:true=-29 ofnear:own:1:false=14
ofnear:part:0:false=-3 ofnear:part:0:true=20 ofnear:part:1:false=-6 ofnear:part:1:true=16 ofnear:pronoun:0:false=-13
ofnear:pronoun:0:true=13 ofnear:pronoun:1:false=-13 ofnear:pronoun:1:true=4 ofnear:some:0:false=-5
ofnear:some:0:true=-13 ofnear:some:1:true=7 ofnear:the:0:false=-13 ofnear:the:1:false=-11 oftense:again:perfect=-3
oftense:bare:before=5 oftense:bare:due=24 oftense:bare:is=-8 oftense:bare:must=-7 oftense:bare:none=-8
oftense:bare:past=-16 oftense:bare:perfect=-4 oftense:bare:present=-14 oftense:bare:suffered=-7 oftense:bare:was=10
oftense:none:is=-3 oftense:none:past=18 oftense:none:perfect=-5 oftense:none:present=-6 oftense:none:suffered=-6
oftense:own:past=-3 oftense:own:present=-5 oftense:part:before=-34 oftense:part:is=5 oftense:part:past=19
oftense:part:suffered=34 oftense:pronoun:before=10 oftense:pronoun:is=-11 oftense:pronoun:past=12
oftense:pronoun:perfect=-10 oftense:pronoun:present=5 oftense:pronoun:suffered=26 oftense:pronoun:was=-28
oftense:some:is=-7 oftense:some:past=23 oftense:some:perfect=-6 oftense:some:suffered=-16 oftense:some:was=-3
oftense:the:before=4 oftense:the:could=3 oftense:the:none=-17 oftense:the:past=-6 oftense:the:perfect=-5
oftense:the:present=-7 oftense:the:suffered=-11 oftense:the:was=34 oftense:the:will=-4
paper:false:assessment:0:false=-11 paper:false:assessment:0:true=8 paper:false:condition:0:false=4
paper:false:condition:0:true=-21 paper:false:event:0:false=12 paper:false:event:0:true=7
paper:false:event:1:false=-3 paper:false:event:1:true=18 paper:false:rule:0:true=-4 paper:false:rule:1:false=-16
paper:false:rule:1:true=-5 paper:true:assessment:0:false=-4 paper:true:assessment:0:true=-9
paper:true:condition:0:false=-8 paper:true:condition:0:true=9 paper:true:event:0:true=-12
paper:true:event:1:false=-3 paper:true:event:1:true=-9 paper:true:rule:0:true=16 paper:true:rule:1:false=-3
quoted:false:false=-33 quoted:false:true=5 quoted:true:false=-5 quoted:true:true=-13 quotedby:false:0:false=-7
quotedby:false:1:false=-22 quotedby:false:1:true=5 quotedby:true:0:true=-11 quotedby:true:1:false=-3 ruled:false=-86
ruled:true=60 sense:all=4 sense:answer=-14 sense:build=14 sense:change=-13 sense:close=15 sense:count=18
sense:feel=-7 sense:give=-18 sense:he=-4 sense:hold=-26 sense:hunger=-20 sense:hurt=8 sense:judge=5
sense:negation=-8 sense:now=8 sense:order=-8 sense:past=16 sense:pay=-9 sense:punish=-4 sense:reward=-20
sense:rule=-22 sense:search=12 sense:shoot=15 sense:tell=15 sense:they=-11 sense:think=-28 sense:time=22
sense:trial=-5 sense:watchfulness=19 sense:we=-16 sense:work=21 sensesort:all:assessment=-8 sensesort:all:event=10
sensesort:answer:assessment=-9 sensesort:build:event=10 sensesort:close:assessment=-7 sensesort:close:condition=7
sensesort:close:event=16 sensesort:count:condition=12 sensesort:count:event=16 sensesort:count:rule=-8
sensesort:die:rule=3 sensesort:feel:assessment=-5 sensesort:give:assessment=-7 sensesort:give:condition=-8
sensesort:give:event=14 sensesort:give:rule=-16 sensesort:he:assessment=-4 sensesort:hold:condition=-8
sensesort:hold:rule=-16 sensesort:hunger:assessment=-3 sensesort:hunger:condition=-13 sensesort:hurt:event=11
sensesort:judge:assessment=-3 sensesort:judge:event=-4 sensesort:judge:rule=13 sensesort:move:assessment=-17
sensesort:move:condition=-4 sensesort:move:event=20 sensesort:move:rule=4 sensesort:negation:condition=-20
sensesort:negation:event=28 sensesort:negation:rule=-14 sensesort:now:condition=-6 sensesort:order:rule=-5
sensesort:pay:condition=-5 sensesort:pay:event=-13 sensesort:price:rule=-14 sensesort:punish:rule=-7
sensesort:reward:rule=-21 sensesort:rule:rule=-21 sensesort:search:rule=9 sensesort:shoot:assessment=10
sensesort:shoot:rule=14 sensesort:take:assessment=-3 sensesort:take:event=4 sensesort:take:rule=3
sensesort:tell:assessment=11 sensesort:tell:condition=-6 sensesort:tell:event=4 sensesort:tell:rule=7
sensesort:they:assessment=-8 sensesort:they:condition=-4 sensesort:they:event=-3 sensesort:they:rule=4
sensesort:think:assessment=-15 sensesort:think:rule=-10 sensesort:time:event=7 sensesort:time:rule=6
sensesort:trial:rule=14 sensesort:we:condition=-3 sensesort:we:event=-4 sensesort:work:rule=18 shared=23
sharednear:0:false=10 sharednear:0:true=-10 sharednear:1:false=11 sharednear:1:true=12 tense:before=-7 tense:can=-8
tense:could=14 tense:does=-5 tense:due=12 tense:going=9 tense:hearsay=11 tense:is=-25 tense:may=-13 tense:must=-7
tense:none=-15 tense:past=40 tense:perfect=-33 tense:present=-28 tense:suffered=13 tense:was=8 tense:will=-12
tense:would=13 tenseafter:before:directive=-8 tenseafter:before:event=5 tenseafter:can:event=-5
tenseafter:could:event=14 tenseafter:due:directive=-4 tenseafter:due:event=18 tenseafter:going:event=9
tenseafter:is:assessment=-5 tenseafter:is:condition=-4 tenseafter:is:directive=-6 tenseafter:is:event=-5
tenseafter:may:directive=-3 tenseafter:may:event=-8 tenseafter:must:event=-5 tenseafter:none:condition=-6
tenseafter:none:directive=-21 tenseafter:none:event=13 tenseafter:past:condition=-12 tenseafter:past:directive=5
tenseafter:past:event=53 tenseafter:perfect:assessment=13 tenseafter:perfect:condition=-4
tenseafter:perfect:directive=-4 tenseafter:perfect:event=-25 tenseafter:perfect:penalty=-6
tenseafter:present:condition=-7 tenseafter:present:directive=-19 tenseafter:present:event=3
tenseafter:suffered:assessment=-9 tenseafter:suffered:condition=-11 tenseafter:suffered:directive=23
tenseafter:suffered:event=18 tenseafter:suffered:penalty=-5 tenseafter:was:directive=-7 tenseafter:was:event=21
tenseafter:will:event=-9 tenseafter:would:event=13 tenseform:before:day=16 tenseform:before:month=-12
tenseform:before:year=-9 tenseform:could:day=20 tenseform:due:day=-9 tenseform:due:month=14 tenseform:going:day=9
tenseform:is:day=-10 tenseform:is:month=-18 tenseform:is:since=9 tenseform:is:span=-3 tenseform:may:day=-8
tenseform:must:day=-6 tenseform:none:day=32 tenseform:none:month=-26 tenseform:none:since=-16 tenseform:none:year=-3
tenseform:past:day=83 tenseform:past:month=-13 tenseform:past:since=-12 tenseform:past:span=-14
tenseform:perfect:day=-12 tenseform:perfect:month=-12 tenseform:perfect:since=-5 tenseform:perfect:year=-3
tenseform:present:day=4 tenseform:present:month=-19 tenseform:present:since=-5 tenseform:present:span=-3
tenseform:present:year=-4 tenseform:suffered:day=55 tenseform:suffered:month=-14 tenseform:suffered:since=-29
tenseform:suffered:span=4 tenseform:was:day=13 tenseform:will:day=-8 tenseform:would:day=13
tensekind:before:assessment=12 tensekind:before:condition=-3 tensekind:before:directive=-14
tensekind:could:assessment=17 tensekind:does:assessment=-3 tensekind:due:directive=11 tensekind:due:penalty=14
tensekind:is:assessment=-16 tensekind:is:condition=-19 tensekind:is:directive=-5 tensekind:is:event=18
tensekind:is:incentive=-4 tensekind:is:penalty=3 tensekind:may:assessment=-3 tensekind:may:directive=-8
tensekind:must:directive=-3 tensekind:none:assessment=6 tensekind:none:penalty=-8 tensekind:past:assessment=12
tensekind:past:condition=-7 tensekind:past:event=23 tensekind:past:incentive=-5 tensekind:past:penalty=12
tensekind:perfect:assessment=-5 tensekind:perfect:condition=-10 tensekind:perfect:directive=-8
tensekind:perfect:event=-5 tensekind:perfect:penalty=-3 tensekind:present:assessment=-16
tensekind:present:condition=-22 tensekind:present:incentive=8 tensekind:present:penalty=-12
tensekind:suffered:assessment=-7 tensekind:suffered:condition=22 tensekind:suffered:directive=10
tensekind:suffered:event=19 tensekind:suffered:incentive=-12 tensekind:suffered:penalty=-17
tensekind:was:condition=16 tensekind:was:directive=15 tensekind:was:event=-14 tensekind:was:penalty=-4
tensenear:before:0:true=-4 tensenear:can:0:false=-8 tensenear:could:0:true=18 tensenear:does:0:true=-5
tensenear:due:0:true=11 tensenear:due:1:false=5 tensenear:going:0:false=13 tensenear:hearsay:0:false=11
tensenear:is:0:false=-14 tensenear:is:0:true=-28 tensenear:is:1:false=10 tensenear:is:1:true=8
tensenear:may:0:true=-10 tensenear:none:0:false=-7 tensenear:none:1:true=-3 tensenear:past:0:false=3
tensenear:past:0:true=27 tensenear:past:1:true=8 tensenear:perfect:0:true=-23 tensenear:perfect:1:false=-4
tensenear:perfect:1:true=-4 tensenear:present:0:false=-12 tensenear:present:0:true=-12 tensenear:suffered:0:true=36
tensenear:suffered:1:false=-19 tensenear:suffered:1:true=-3 tensenear:was:0:true=10 tensenear:was:1:false=-9
tensenear:will:0:true=-9 twice:false=-39 twice:true=-11 w:a=18 w:about=-6 w:accused=3 w:across=5 w:after=-11
w:again=-12 w:against=-10 w:agreed=-4 w:all=14 w:allowed=-14 w:along=17 w:also=10 w:among=-36 w:and=15 w:answer=-8
w:any=6 w:anyone=12 w:anything=10 w:appeared=-5 w:are=-16 w:army=-10 w:arrested=-11 w:as=-30 w:asked=-17 w:at=-4
w:authorities=-8 w:away=-3 w:bank=16 w:because=-22 w:been=-26 w:before=4 w:behind=5 w:beijing=-7 w:believed=13
w:boats=4 w:body=16 w:border=31 w:bought=-9 w:boy=15 w:bring=-10 w:brings=-7 w:brought=21 w:buried=-5 w:burned=-3
w:but=5 w:by=7 w:call=13 w:called=18 w:calls=14 w:came=-13 w:can=-15 w:carried=16 w:caught=-5 w:china=6 w:chinese=-4
w:close=9 w:closed=20 w:come=-5 w:commander=-18 w:commanders=-5 w:committee=3 w:company=-18 w:cost=19 w:could=14
w:county=20 w:crossing=8 w:cut=9 w:date=-6 w:day=-7 w:days=-9 w:dead=-17 w:death=-3 w:did=4 w:died=-3 w:dismissed=-4
w:district=-4 w:do=-11 w:does=4 w:either=-3 w:eleven=6 w:end=-11 w:even=18 w:every=24 w:everyone=17 w:everything=-3
w:expected=-6 w:face=-5 w:factories=-3 w:families=-6 w:family=-4 w:far=-10 w:farms=-5 w:father=5 w:fire=5
w:fired=-10 w:firewood=3 w:first=-24 w:five=-10 w:flee=-12 w:food=-8 w:for=3 w:forbidden=-4 w:forced=-6 w:forty=3
w:found=-7 w:four=16 w:from=-5 w:front=4 w:gave=-5 w:given=-15 w:go=-6 w:goes=-3 w:gone=25 w:goods=4 w:got=6
w:government=-14 w:grain=-5 w:group=-5 w:groups=-10 w:guard=-12 w:guards=-4 w:had=-19 w:half=20 w:hamgyong=9
w:hand=-22 w:handed=7 w:hands=-5 w:hardly=-12 w:has=-10 w:have=-7 w:he=-36 w:held=-7 w:here=-3 w:his=-7 w:hit=32
w:hoeryong=-9 w:home=-14 w:hours=9 w:household=-9 w:how=-4 w:hundred=-6 w:i=10 w:if=-12 w:in=-8 w:into=-12 w:is=-16
w:it=-21 w:its=4 w:judge=10 w:keep=-4 w:kilograms=4 w:know=7 w:known=-9 w:knows=-3 w:korean=-6 w:koreans=-8
w:large=13 w:last=11 w:later=-16 w:leave=-7 w:left=28 w:life=-5 w:line=11 w:lived=-4 w:locked=-16 w:long=6 w:look=10
w:looking=-9 w:lose=6 w:lost=-4 w:made=-9 w:make=-4 w:many=-8 w:markets=-3 w:matter=-11 w:me=-24 w:meeting=16
w:men=3 w:missing=-5 w:mission=-9 w:money=-12 w:month=9 w:months=-9 w:more=13 w:morning=4 w:most=-13 w:musan=-8
w:must=-8 w:my=-16 w:name=4 w:neighbor=-28 w:neighbors=-8 w:never=7 w:new=-13 w:night=8 w:no=-14 w:nobody=23
w:none=5 w:not=-38 w:nothing=4 w:number=-9 w:of=-11 w:office=12 w:officer=5 w:officers=4 w:official=-4
w:officials=-14 w:oil=3 w:old=-10 w:once=15 w:one=11 w:only=28 w:open=10 w:or=-12 w:order=15 w:other=-20 w:others=-3
w:out=18 w:outside=-9 w:own=-9 w:paid=-6 w:paper=18 w:party=-17 w:pass=-5 w:people=-28 w:percent=5 w:person=3
w:phone=8 w:phones=-14 w:police=7 w:political=-13 w:post=-11 w:presumably=-6 w:prison=-12 w:promised=-14
w:province=8 w:provinces=6 w:punished=-11 w:put=7 w:pyongyang=-6 w:ran=4 w:rather=-8 w:read=15 w:real=-3 w:reason=-6
w:reeducation=-6 w:refugees=-10 w:relatives=-3 w:reopening=-10 w:report=-5 w:reported=-10 w:reportedly=-23
w:reporting=-3 w:returned=-3 w:reward=-3 w:rice=-5 w:right=-4 w:river=-6 w:rule=-5 w:rumor=-11 w:rumors=-13
w:runaway=3 w:s=-11 w:said=10 w:same=-5 w:schools=4 w:second=-7 w:secretary=-8 w:security=-12 w:see=-4 w:seen=-3
w:send=-6 w:sent=11 w:set=20 w:sets=-5 w:seven=12 w:several=-4 w:shoot=-5 w:shooting=-7 w:shot=-4 w:show=11 w:sick=5
w:sign=12 w:since=17 w:six=-8 w:small=-7 w:soldier=9 w:soldiers=9 w:some=-6 w:south=-14 w:speak=-8 w:spoke=17
w:spreading=-8 w:stand=-8 w:state=-12 w:stay=-10 w:step=7 w:still=-10 w:stood=9 w:street=3 w:strip=13 w:such=-6
w:take=-12 w:takes=6 w:talk=3 w:television=-3 w:tells=13 w:ten=15 w:tens=15 w:terms=22 w:than=9 w:that=-34 w:them=3
w:then=13 w:there=-13 w:they=-21 w:thought=-7 w:thousand=-6 w:thousands=17 w:three=8 w:through=-6 w:times=-3 w:to=27
w:told=9 w:too=-9 w:took=9 w:town=-9 w:traders=-11 w:traitors=16 w:tried=-22 w:truck=20 w:tumen=-8 w:turn=6
w:twice=-13 w:under=-12 w:unit=-6 w:units=-17 w:up=-4 w:us=-5 w:vote=9 w:wanted=-9 w:wants=-3 w:warning=23 w:was=30
w:watch=21 w:watched=6 w:we=-6 w:weak=-11 w:well=-14 w:were=35 w:what=-7 w:whether=15 w:which=21 w:while=-3
w:who=-19 w:whoever=4 w:whole=-3 w:will=-7 w:windows=12 w:winter=-4 w:with=10 w:within=-5 w:without=29 w:women=-18
w:won=-10 w:word=-8 w:work=7 w:wounded=7 w:yard=13 w:yet=-4
`
