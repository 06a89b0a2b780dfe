/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js --write`. */
export const WEIGHTS = `
again:0=-48 again:1=-15 again:2=19 all=-42 aspect:ahead=-13 aspect:done=-18 aspect:none=-12 aspect:open=-7
aspect:state=6 aspectnear:done:assessment:0:true=-18 aspectnear:done:assessment:1:false=-4
aspectnear:done:condition:0:true=-5 aspectnear:done:condition:1:false=-4 aspectnear:done:directive:0:false=-5
aspectnear:done:directive:0:true=13 aspectnear:done:directive:1:false=3 aspectnear:done:event:0:false=13
aspectnear:done:event:1:false=7 aspectnear:done:event:1:true=10 aspectnear:done:incentive:0:true=-6
aspectnear:done:incentive:1:false=-3 aspectnear:done:incentive:1:true=-4 aspectnear:done:penalty:0:true=-3
aspectnear:done:penalty:1:true=6 aspectnear:none:assessment:0:true=7 aspectnear:none:condition:0:true=-7
aspectnear:none:directive:0:true=5 aspectnear:none:penalty:0:true=-3 aspectnear:open:assessment:0:false=-3
aspectnear:open:assessment:0:true=21 aspectnear:open:assessment:1:false=-3 aspectnear:open:directive:0:true=-7
aspectnear:state:assessment:0:false=4 aspectnear:state:assessment:0:true=-15 aspectnear:state:assessment:1:false=-11
aspectnear:state:assessment:1:true=8 aspectnear:state:condition:0:false=7 aspectnear:state:condition:0:true=-3
aspectnear:state:condition:1:true=-8 aspectnear:state:directive:0:false=7 aspectnear:state:directive:0:true=10
aspectnear:state:event:0:false=-3 aspectnear:state:event:0:true=23 aspectnear:state:event:1:true=-5
aspectnear:state:penalty:0:false=-4 aspectnear:state:penalty:0:true=12 aspectnear:state:penalty:1:false=-4
aspectnear:state:penalty:1:true=-3 bids:false:false:0:false=-11 bids:false:false:0:true=-4
bids:false:false:1:false=-11 bids:false:false:1:true=-8 bids:false:true:0:false=11 bids:false:true:0:true=-27
bids:false:true:1:false=-19 bids:false:true:1:true=15 bids:true:false:1:false=-10 bids:true:false:1:true=-7
bids:true:true:0:true=36 bids:true:true:1:false=9 bids:true:true:1:true=-8 bidskind:false:assessment:false=-46
bidskind:false:assessment:true=3 bidskind:false:condition:false=-7 bidskind:false:condition:true=-16
bidskind:false:event:false=27 bidskind:false:event:true=-9 bidskind:false:rule:false=-4
bidskind:true:assessment:false=23 bidskind:true:condition:true=-4 bidskind:true:event:false=-5
bidskind:true:event:true=10 bidskind:true:rule:false=-37 bidskind:true:rule:true=34
gathered:false:assessment:0:true=-3 gathered:false:assessment:1:false=-18 gathered:false:assessment:1:true=-9
gathered:false:condition:0:true=-13 gathered:false:condition:1:false=-5 gathered:false:condition:1:true=-9
gathered:false:event:0:false=-4 gathered:false:event:0:true=-12 gathered:false:event:1:true=-10
gathered:false:rule:0:false=-19 gathered:false:rule:0:true=-8 gathered:false:rule:1:false=-4
gathered:false:rule:1:true=-10 gathered:true:assessment:0:true=-4 gathered:true:event:0:false=14
gathered:true:event:0:true=17 gathered:true:rule:0:true=30 gathered:true:rule:1:false=-4
laid:false:assessment:0:false=-10 laid:false:assessment:0:true=4 laid:false:assessment:1:false=-14
laid:false:assessment:1:true=-3 laid:false:condition:0:false=8 laid:false:condition:0:true=-9
laid:false:condition:1:true=-7 laid:false:event:0:false=4 laid:false:event:0:true=9 laid:false:event:1:false=7
laid:false:rule:0:false=-14 laid:false:rule:0:true=-8 laid:false:rule:1:false=-14 laid:false:rule:1:true=-5
laid:true:assessment:0:false=8 laid:true:assessment:0:true=-11 laid:true:assessment:1:false=-5
laid:true:assessment:1:true=10 laid:true:condition:0:false=-8 laid:true:condition:0:true=-6
laid:true:condition:1:false=-4 laid:true:event:0:true=-4 laid:true:event:1:false=-6 laid:true:event:1:true=5
laid:true:rule:0:false=6 laid:true:rule:0:true=30 laid:true:rule:1:false=6 laid:true:rule:1:true=-5
laidby:false:condition:condition=-8 laidby:false:condition:event=-18 laidby:false:condition:rule=-4
laidby:false:directive:assessment=-8 laidby:false:directive:condition=7 laidby:false:directive:event=-9
laidby:false:directive:rule=-11 laidby:false:event:assessment=-10 laidby:false:event:event=69
laidby:false:event:rule=-36 laidby:false:penalty:condition=-3 laidby:false:penalty:event=-12
laidby:false:penalty:rule=12 laidby:true:directive:condition=-14 laidby:true:directive:event=4
laidby:true:event:rule=37 near:assessment:0:false=-3 near:assessment:0:true=-7 near:assessment:1:false=-19
near:assessment:1:true=6 near:condition:0:true=-15 near:condition:1:false=-5 near:condition:1:true=-9
near:directive:0:true=19 near:directive:1:true=-6 near:event:0:false=10 near:event:0:true=5 near:event:1:true=5
near:incentive:0:false=-3 near:incentive:1:false=-3 near:incentive:1:true=-6 near:penalty:0:false=-6
near:penalty:0:true=5 near:penalty:1:false=-5 next:false:0:false=-23 next:false:0:true=-49 next:false:1:false=-14
next:false:1:true=-25 next:true:0:false=22 next:true:0:true=50 next:true:1:false=-17 next:true:1:true=17 of:again=-9
of:bare=-15 of:none=7 of:own=-23 of:part=33 of:pronoun=-7 of:the=-20 ofkind:again:assessment=-6
ofkind:again:directive=9 ofkind:bare:assessment=7 ofkind:bare:condition=-13 ofkind:bare:directive=3
ofkind:bare:event=19 ofkind:bare:penalty=-31 ofkind:none:assessment=-3 ofkind:none:condition=-3
ofkind:none:directive=3 ofkind:none:event=11 ofkind:own:condition=-4 ofkind:own:event=-9 ofkind:part:assessment=10
ofkind:part:condition=5 ofkind:part:penalty=23 ofkind:pronoun:assessment=-20 ofkind:pronoun:condition=16
ofkind:pronoun:directive=14 ofkind:pronoun:event=-20 ofkind:pronoun:penalty=10 ofkind:some:assessment=6
ofkind:some:condition=-9 ofkind:some:directive=-3 ofkind:some:event=3 ofkind:some:penalty=3
ofkind:the:assessment=-13 ofkind:the:condition=-15 ofkind:the:directive=-7 ofkind:the:event=24
ofkind:the:incentive=-7 ofnear:again:1:true=-7 ofnear:bare:0:false=31 ofnear:bare:1:false=-33 ofnear:bare:1:true=-13
ofnear:none:1:false=15 ofnear:none:1:true=-3 ofnear:own:0:true=-29 ofnear:own:1:false=7 ofnear:part:0:false=-4
ofnear:part:0:true=21 ofnear:part:1:true=19 ofnear:pronoun:0:false=-4 ofnear:pronoun:0:true=7
ofnear:pronoun:1:false=-8 ofnear:some:0:false=-13 ofnear:some:1:false=4 ofnear:some:1:true=9 ofnear:the:0:false=-5
ofnear:the:0:true=8 ofnear:the:1:false=-12 ofnear:the:1:true=-10 oftense:again:none=3 oftense:again:past=-8
oftense:again:present=3 oftense:bare:before=-6 oftense:bare:can=-4 oftense:bare:could=13 oftense:bare:due=18
oftense:bare:is=-10 oftense:bare:may=-4 oftense:bare:must=-6 oftense:bare:none=-3 oftense:bare:perfect=-4
oftense:bare:present=-9 oftense:bare:suffered=-11 oftense:bare:was=9 oftense:none:past=14 oftense:none:perfect=-5
oftense:none:present=-4 oftense:own:past=-9 oftense:own:present=-4 oftense:part:before=-19 oftense:part:past=8
oftense:part:perfect=-3 oftense:part:suffered=36 oftense:part:was=7 oftense:pronoun:before=10
oftense:pronoun:going=-4 oftense:pronoun:is=-13 oftense:pronoun:none=-8 oftense:pronoun:past=-5
oftense:pronoun:perfect=-7 oftense:pronoun:present=5 oftense:pronoun:suffered=13 oftense:pronoun:was=-10
oftense:some:before=-8 oftense:some:past=21 oftense:some:perfect=-6 oftense:some:present=-3 oftense:some:suffered=-8
oftense:some:was=6 oftense:the:before=5 oftense:the:could=5 oftense:the:none=-8 oftense:the:past=8
oftense:the:perfect=-4 oftense:the:present=-7 oftense:the:suffered=-13 oftense:the:was=4 oftense:the:will=-4
paper:false:assessment:0:false=-12 paper:false:assessment:1:false=-16 paper:false:assessment:1:true=8
paper:false:condition:0:false=7 paper:false:condition:0:true=-14 paper:false:condition:1:true=-8
paper:false:event:0:false=10 paper:false:event:0:true=16 paper:false:event:1:false=3 paper:false:event:1:true=6
paper:false:rule:0:false=-3 paper:false:rule:1:false=-9 paper:false:rule:1:true=-6 paper:true:assessment:0:false=10
paper:true:assessment:0:true=-8 paper:true:assessment:1:false=-3 paper:true:condition:0:false=-7
paper:true:condition:1:false=-3 paper:true:event:0:true=-11 paper:true:rule:0:false=-5 paper:true:rule:0:true=21
paper:true:rule:1:true=-4 quoted:false:false=-25 quoted:true:false=-8 quoted:true:true=-10 quotedby:false:0:false=3
quotedby:false:0:true=9 quotedby:false:1:false=-31 quotedby:true:0:false=-4 quotedby:true:0:true=-5
quotedby:true:1:true=-7 ruled:false=-100 ruled:true=72 sense:all=11 sense:answer=-14 sense:build=11 sense:change=-18
sense:count=4 sense:die=-17 sense:feel=-6 sense:give=-20 sense:he=-10 sense:hold=-26 sense:hunger=-21 sense:judge=16
sense:move=13 sense:negation=-11 sense:now=-8 sense:order=-4 sense:price=3 sense:reward=-16 sense:rule=-15
sense:search=12 sense:take=4 sense:tell=3 sense:they=20 sense:think=-20 sense:time=20 sense:watchfulness=14
sense:we=-11 sense:work=20 sensesort:all:assessment=-7 sensesort:all:condition=-6 sensesort:all:event=14
sensesort:all:rule=11 sensesort:answer:assessment=-10 sensesort:build:event=13 sensesort:close:assessment=-5
sensesort:close:condition=5 sensesort:count:event=5 sensesort:die:event=-16 sensesort:feel:assessment=-3
sensesort:give:assessment=-3 sensesort:give:condition=-6 sensesort:give:event=14 sensesort:give:rule=-25
sensesort:he:event=-8 sensesort:hold:condition=-10 sensesort:hold:rule=-16 sensesort:hunger:assessment=-4
sensesort:hunger:condition=-12 sensesort:judge:assessment=4 sensesort:judge:rule=14 sensesort:move:assessment=-10
sensesort:move:condition=5 sensesort:move:event=17 sensesort:negation:assessment=-15 sensesort:negation:condition=5
sensesort:negation:event=-12 sensesort:negation:rule=11 sensesort:now:condition=-7 sensesort:pay:condition=-9
sensesort:pay:event=-9 sensesort:pay:rule=5 sensesort:price:rule=-13 sensesort:reward:rule=-15
sensesort:rule:rule=-7 sensesort:search:rule=8 sensesort:shoot:assessment=-5 sensesort:shoot:condition=-5
sensesort:shoot:event=-4 sensesort:shoot:rule=14 sensesort:take:condition=-3 sensesort:take:event=7
sensesort:tell:assessment=-4 sensesort:tell:condition=-4 sensesort:tell:rule=11 sensesort:they:assessment=4
sensesort:they:condition=4 sensesort:they:event=17 sensesort:they:rule=-5 sensesort:think:assessment=-7
sensesort:think:rule=-9 sensesort:time:condition=-3 sensesort:time:event=10 sensesort:time:rule=15
sensesort:trial:rule=17 sensesort:we:condition=11 sensesort:work:rule=16 shared=21 sharednear:0:false=6
sharednear:0:true=-8 sharednear:1:false=18 sharednear:1:true=6 tense:before=-6 tense:can=-8 tense:could=15
tense:do=-3 tense:does=-4 tense:due=21 tense:hearsay=12 tense:is=-26 tense:may=-12 tense:must=-8 tense:none=-12
tense:past=29 tense:perfect=-33 tense:present=-20 tense:suffered=11 tense:was=8 tense:will=-13 tense:would=12
tenseafter:before:directive=-10 tenseafter:before:event=7 tenseafter:can:event=-5 tenseafter:could:condition=-3
tenseafter:could:event=19 tenseafter:due:event=20 tenseafter:going:event=4 tenseafter:is:condition=-3
tenseafter:is:directive=-11 tenseafter:is:event=-10 tenseafter:may:event=-9 tenseafter:must:event=-6
tenseafter:none:condition=-4 tenseafter:none:directive=-15 tenseafter:past:condition=8 tenseafter:past:directive=-21
tenseafter:past:event=46 tenseafter:past:penalty=4 tenseafter:perfect:condition=-5 tenseafter:perfect:directive=-3
tenseafter:perfect:event=-12 tenseafter:perfect:incentive=-7 tenseafter:perfect:penalty=-3
tenseafter:present:condition=-7 tenseafter:present:directive=-9 tenseafter:suffered:condition=-9
tenseafter:suffered:directive=14 tenseafter:suffered:event=10 tenseafter:suffered:penalty=-4
tenseafter:was:directive=3 tenseafter:was:event=13 tenseafter:will:event=-12 tenseform:before:day=15
tenseform:before:month=-10 tenseform:before:year=-8 tenseform:can:day=-4 tenseform:can:month=-3
tenseform:could:day=21 tenseform:could:span=-4 tenseform:due:day=4 tenseform:due:month=8 tenseform:going:day=5
tenseform:is:day=-9 tenseform:is:month=-19 tenseform:is:since=7 tenseform:may:day=-8 tenseform:must:day=-5
tenseform:none:day=22 tenseform:none:month=-19 tenseform:none:since=-10 tenseform:none:year=-3 tenseform:past:day=53
tenseform:past:month=-3 tenseform:past:since=-8 tenseform:past:span=-11 tenseform:perfect:day=-5
tenseform:perfect:month=-16 tenseform:perfect:since=-6 tenseform:perfect:span=-3 tenseform:perfect:year=-3
tenseform:present:day=4 tenseform:present:month=-11 tenseform:present:since=-7 tenseform:present:span=-3
tenseform:suffered:day=46 tenseform:suffered:month=-23 tenseform:suffered:since=-17 tenseform:suffered:span=6
tenseform:was:day=24 tenseform:was:month=-10 tenseform:was:year=-5 tenseform:will:day=-11 tenseform:would:day=13
tensekind:before:condition=15 tensekind:before:directive=-8 tensekind:before:event=-9 tensekind:can:assessment=-3
tensekind:could:assessment=19 tensekind:due:directive=10 tensekind:due:penalty=12 tensekind:going:assessment=-4
tensekind:going:condition=6 tensekind:is:condition=-20 tensekind:is:directive=-6 tensekind:may:assessment=-3
tensekind:may:directive=-8 tensekind:must:directive=-3 tensekind:none:assessment=5 tensekind:none:condition=-9
tensekind:none:directive=3 tensekind:none:penalty=-5 tensekind:past:condition=-17 tensekind:past:event=33
tensekind:past:penalty=19 tensekind:perfect:assessment=-5 tensekind:perfect:condition=-10
tensekind:perfect:directive=-6 tensekind:perfect:event=-9 tensekind:perfect:penalty=-3
tensekind:present:assessment=-12 tensekind:present:condition=-26 tensekind:present:event=4
tensekind:present:incentive=6 tensekind:present:penalty=-5 tensekind:suffered:assessment=-6
tensekind:suffered:condition=16 tensekind:suffered:directive=8 tensekind:suffered:event=15
tensekind:suffered:incentive=-10 tensekind:suffered:penalty=-12 tensekind:was:assessment=-14
tensekind:was:condition=5 tensekind:was:directive=15 tensekind:was:event=8 tensekind:would:condition=14
tensenear:before:0:false=8 tensenear:before:0:true=-13 tensenear:before:1:false=5 tensenear:before:1:true=-5
tensenear:could:0:true=22 tensenear:could:1:false=-5 tensenear:does:0:true=-4 tensenear:due:0:true=18
tensenear:due:1:false=6 tensenear:hearsay:0:false=12 tensenear:is:0:false=-9 tensenear:is:0:true=-16
tensenear:is:1:false=-8 tensenear:is:1:true=8 tensenear:may:0:true=-9 tensenear:none:0:false=-3
tensenear:none:1:false=-3 tensenear:none:1:true=-3 tensenear:past:0:false=-8 tensenear:past:0:true=32
tensenear:past:1:false=-4 tensenear:past:1:true=11 tensenear:perfect:0:false=8 tensenear:perfect:0:true=-28
tensenear:perfect:1:false=-8 tensenear:perfect:1:true=-5 tensenear:present:0:false=-10 tensenear:present:0:true=-3
tensenear:present:1:false=-5 tensenear:suffered:0:false=3 tensenear:suffered:0:true=16 tensenear:suffered:1:false=-3
tensenear:suffered:1:true=-4 tensenear:was:1:false=5 tensenear:will:0:true=-12 tensenear:would:0:true=14
twice:false=-36 twice:true=-7 w:a=30 w:across=12 w:after=-10 w:again=-12 w:against=-5 w:agreed=-4 w:all=9
w:allowed=-9 w:along=13 w:already=8 w:also=11 w:among=-12 w:an=-19 w:and=30 w:answer=-5 w:any=9 w:anyone=11
w:anything=11 w:appeared=-6 w:are=-12 w:army=-8 w:arrested=-9 w:as=-35 w:asked=-17 w:at=8 w:authorities=-5 w:away=-4
w:bank=12 w:battalion=9 w:be=3 w:beaten=-8 w:because=-23 w:been=-34 w:behind=5 w:beijing=-5 w:being=-3 w:believed=13
w:boats=3 w:body=3 w:border=28 w:bribe=-4 w:bring=-4 w:brings=-4 w:brought=14 w:buried=-6 w:but=-3 w:by=6 w:call=11
w:called=7 w:came=-17 w:camp=5 w:can=-8 w:cannot=-3 w:carried=8 w:caught=-6 w:children=13 w:china=14 w:close=9
w:closed=19 w:come=-5 w:commanders=-5 w:comment=-5 w:committee=11 w:company=-9 w:corn=-3 w:coronavirus=-3 w:could=12
w:country=-3 w:county=21 w:crossing=7 w:day=-6 w:days=-10 w:dead=-24 w:dealt=-6 w:death=-7 w:deaths=-5 w:declined=-4
w:did=7 w:dismissed=-8 w:district=-4 w:do=-9 w:does=11 w:down=-6 w:during=-6 w:each=-4 w:eleven=8 w:empty=7
w:end=-12 w:ever=-3 w:every=21 w:everyone=18 w:exchange=-3 w:expected=-7 w:face=-4 w:factories=-4 w:families=-3
w:family=-6 w:far=-11 w:farms=-4 w:fence=5 w:few=8 w:figure=-5 w:fire=5 w:fired=-6 w:first=-17 w:flee=-8 w:food=-9
w:for=6 w:forbidden=-6 w:forced=-7 w:found=-7 w:four=18 w:from=-4 w:front=5 w:gave=-11 w:given=-6 w:gone=11
w:goods=10 w:got=16 w:government=-15 w:grain=-3 w:group=-4 w:groups=-13 w:guard=-11 w:guards=-5 w:had=-32 w:half=10
w:hamgyong=7 w:hand=-22 w:handed=5 w:hands=-9 w:hard=14 w:hardly=-8 w:has=-10 w:have=-19 w:he=-27 w:head=4 w:held=-9
w:her=4 w:here=-4 w:hit=31 w:hoeryong=-4 w:home=-11 w:hours=17 w:house=-5 w:household=-7 w:how=-5 w:hundred=-8
w:hunger=-4 w:hungry=-4 w:i=8 w:if=-10 w:in=-7 w:into=-6 w:is=4 w:it=-30 w:its=9 w:keep=-3 w:kept=15 w:kilograms=5
w:knew=12 w:know=14 w:known=-5 w:knows=3 w:korean=-6 w:koreans=-8 w:labor=7 w:last=13 w:leave=-4 w:left=28 w:let=4
w:life=-5 w:line=7 w:locked=-14 w:long=3 w:longer=-3 w:look=9 w:lose=7 w:made=-10 w:make=-4 w:man=5 w:many=-9
w:matter=-6 w:may=-4 w:meeting=10 w:men=5 w:mine=3 w:mines=-7 w:ministry=-5 w:missing=-5 w:mission=-6 w:money=-3
w:month=12 w:months=-9 w:more=14 w:morning=6 w:most=-4 w:musan=-5 w:must=-3 w:my=-26 w:name=3 w:neighbor=-14
w:neighbors=-8 w:never=5 w:new=-4 w:night=-3 w:no=-30 w:nobody=34 w:none=7 w:north=-3 w:not=-28 w:nothing=17
w:number=-15 w:of=-18 w:off=-6 w:office=20 w:officer=5 w:officers=3 w:officials=-16 w:old=-16 w:on=-22 w:once=13
w:one=12 w:only=10 w:or=-14 w:order=10 w:ordered=4 w:others=-3 w:our=11 w:out=22 w:outside=-3 w:own=-3 w:paid=-4
w:paper=37 w:party=-7 w:pass=-5 w:penalty=7 w:people=-15 w:percent=6 w:person=3 w:phone=10 w:phones=-13 w:points=10
w:police=14 w:political=-3 w:post=-5 w:presumably=-4 w:prison=-14 w:prisoners=-4 w:promised=-16 w:province=11
w:provinces=6 w:punished=-8 w:pupils=4 w:put=8 w:pyongyang=5 w:quarantine=15 w:read=26 w:reason=-3 w:reeducation=-4
w:refugees=-9 w:reopening=-7 w:report=-5 w:reported=-3 w:reportedly=-7 w:reporting=-4 w:residents=-3 w:returned=-3
w:returns=-4 w:right=-3 w:river=-4 w:rule=-6 w:rumor=-7 w:rumors=-9 w:runaway=5 w:s=-9 w:said=6 w:same=-6 w:say=4
w:schools=5 w:second=-4 w:security=-17 w:see=-6 w:seems=-4 w:send=-3 w:sent=8 w:service=-6 w:set=22 w:sets=-6
w:several=-3 w:shoot=-5 w:shooting=-9 w:shot=3 w:show=14 w:side=-3 w:sign=13 w:since=8 w:six=-10 w:small=-9
w:smugglers=-3 w:so=-3 w:soldier=-7 w:soldiers=10 w:some=3 w:soon=-10 w:south=-13 w:speak=-11 w:spot=4
w:spreading=-6 w:stand=-9 w:state=-13 w:stay=-3 w:step=3 w:still=-9 w:stood=7 w:stopped=-6 w:street=4 w:strip=10
w:such=3 w:take=-8 w:taken=-3 w:talk=-6 w:ten=19 w:tens=16 w:than=3 w:that=-25 w:the=-24 w:their=-6 w:them=3
w:then=-5 w:there=-24 w:they=-6 w:those=8 w:thousands=17 w:three=-6 w:through=3 w:to=18 w:told=-5 w:too=-4 w:took=13
w:town=-8 w:traders=-5 w:trial=-8 w:tried=-14 w:tumen=-9 w:two=8 w:under=4 w:unit=-4 w:units=-5 w:until=-5 w:up=7
w:us=-9 w:virus=-3 w:vote=13 w:warning=9 w:was=9 w:watch=14 w:watching=-4 w:water=-8 w:way=6 w:weak=-10 w:week=31
w:well=-8 w:went=3 w:were=41 w:what=5 w:when=9 w:whether=9 w:which=14 w:who=-9 w:whoever=8 w:whose=6 w:will=-9
w:windows=9 w:with=13 w:without=35 w:woman=11 w:women=-14 w:won=-9 w:work=11 w:would=-6 w:years=7 w:yet=-5
`
