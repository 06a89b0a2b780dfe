/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js --write`. */
export const WEIGHTS = `
again:0=-42 again:1=-10 again:2=12 again:3=3 all=-39 aspect:ahead=-10 aspect:done=-14 aspect:none=-10 aspect:open=-7
aspect:state=4 aspectnear:done:assessment:0:true=-12 aspectnear:done:assessment:1:false=-3
aspectnear:done:condition:0:true=-3 aspectnear:done:condition:1:false=-3 aspectnear:done:directive:0:false=-3
aspectnear:done:directive:0:true=9 aspectnear:done:event:0:false=10 aspectnear:done:event:0:true=3
aspectnear:done:event:1:true=7 aspectnear:done:incentive:0:true=-4 aspectnear:done:incentive:1:true=-3
aspectnear:done:penalty:1:true=4 aspectnear:none:assessment:0:true=4 aspectnear:none:condition:0:true=-5
aspectnear:none:directive:0:true=4 aspectnear:open:assessment:0:true=15 aspectnear:open:assessment:1:false=-3
aspectnear:open:directive:0:true=-5 aspectnear:state:assessment:0:true=-13 aspectnear:state:assessment:1:false=-10
aspectnear:state:assessment:1:true=5 aspectnear:state:condition:0:false=5 aspectnear:state:condition:0:true=-5
aspectnear:state:condition:1:true=-6 aspectnear:state:directive:0:false=5 aspectnear:state:directive:0:true=9
aspectnear:state:event:0:true=19 aspectnear:state:event:1:true=-3 aspectnear:state:penalty:0:false=-3
aspectnear:state:penalty:0:true=10 aspectnear:state:penalty:1:false=-3 aspectnear:state:penalty:1:true=-3
bids:false:false:0:false=-8 bids:false:false:1:false=-13 bids:false:false:1:true=-6 bids:false:true:0:false=8
bids:false:true:0:true=-21 bids:false:true:1:false=-16 bids:false:true:1:true=10 bids:true:false:1:false=-8
bids:true:false:1:true=-4 bids:true:true:0:true=30 bids:true:true:1:false=8 bids:true:true:1:true=-8
bidskind:false:assessment:false=-37 bidskind:false:condition:false=-7 bidskind:false:condition:true=-14
bidskind:false:event:false=24 bidskind:false:event:true=-8 bidskind:false:rule:false=-7 bidskind:false:rule:true=3
bidskind:true:assessment:false=16 bidskind:true:condition:true=-3 bidskind:true:event:false=-3
bidskind:true:event:true=7 bidskind:true:rule:false=-27 bidskind:true:rule:true=28
gathered:false:assessment:0:false=-3 gathered:false:assessment:0:true=-4 gathered:false:assessment:1:false=-16
gathered:false:assessment:1:true=-7 gathered:false:condition:0:true=-12 gathered:false:condition:1:false=-4
gathered:false:condition:1:true=-7 gathered:false:event:0:true=-5 gathered:false:event:1:true=-6
gathered:false:rule:0:false=-14 gathered:false:rule:0:true=-5 gathered:false:rule:1:false=-3
gathered:false:rule:1:true=-7 gathered:true:assessment:0:true=-3 gathered:true:event:0:false=10
gathered:true:event:0:true=13 gathered:true:rule:0:true=24 gathered:true:rule:1:false=-3
laid:false:assessment:0:false=-8 laid:false:assessment:1:false=-12 laid:false:assessment:1:true=-3
laid:false:condition:0:false=6 laid:false:condition:0:true=-8 laid:false:condition:1:true=-5
laid:false:event:0:false=5 laid:false:event:0:true=11 laid:false:event:1:false=3 laid:false:rule:0:false=-11
laid:false:rule:0:true=-7 laid:false:rule:1:false=-11 laid:false:rule:1:true=-4 laid:true:assessment:0:false=5
laid:true:assessment:0:true=-8 laid:true:assessment:1:false=-5 laid:true:assessment:1:true=7
laid:true:condition:0:false=-6 laid:true:condition:0:true=-5 laid:true:condition:1:false=-4
laid:true:event:0:true=-3 laid:true:event:1:false=-4 laid:true:event:1:true=3 laid:true:rule:0:false=4
laid:true:rule:0:true=27 laid:true:rule:1:false=5 laid:true:rule:1:true=-5 laidby:false:condition:condition=-7
laidby:false:condition:event=-15 laidby:false:condition:rule=-3 laidby:false:directive:assessment=-6
laidby:false:directive:condition=5 laidby:false:directive:event=-7 laidby:false:directive:rule=-8
laidby:false:event:assessment=-11 laidby:false:event:event=57 laidby:false:event:rule=-31
laidby:false:penalty:event=-8 laidby:false:penalty:rule=10 laidby:true:directive:condition=-12
laidby:true:event:rule=31 near:assessment:0:false=-3 near:assessment:0:true=-7 near:assessment:1:false=-17
near:assessment:1:true=4 near:condition:0:true=-14 near:condition:1:false=-4 near:condition:1:true=-7
near:directive:0:true=16 near:directive:1:true=-4 near:event:0:false=8 near:event:0:true=7 near:event:1:true=5
near:incentive:1:true=-5 near:penalty:0:false=-5 near:penalty:0:true=5 near:penalty:1:false=-5
next:false:0:false=-18 next:false:0:true=-38 next:false:1:false=-16 next:false:1:true=-21 next:true:0:false=16
next:true:0:true=43 next:true:1:false=-14 next:true:1:true=12 of:again=-9 of:bare=-13 of:own=-18 of:part=26
of:pronoun=-6 of:the=-15 ofkind:again:assessment=-4 ofkind:again:directive=7 ofkind:again:event=-6
ofkind:bare:condition=-12 ofkind:bare:directive=4 ofkind:bare:event=15 ofkind:bare:penalty=-23 ofkind:none:event=4
ofkind:own:condition=-3 ofkind:own:event=-7 ofkind:part:assessment=7 ofkind:part:condition=4 ofkind:part:event=3
ofkind:part:penalty=16 ofkind:pronoun:assessment=-16 ofkind:pronoun:condition=10 ofkind:pronoun:directive=11
ofkind:pronoun:event=-13 ofkind:pronoun:penalty=7 ofkind:some:assessment=4 ofkind:some:condition=-7
ofkind:some:event=4 ofkind:some:penalty=3 ofkind:the:assessment=-12 ofkind:the:condition=-12 ofkind:the:directive=-4
ofkind:the:event=21 ofkind:the:incentive=-5 ofnear:again:1:false=-3 ofnear:again:1:true=-5 ofnear:bare:0:false=22
ofnear:bare:1:false=-23 ofnear:bare:1:true=-11 ofnear:none:0:true=3 ofnear:own:0:true=-21 ofnear:own:1:false=5
ofnear:part:0:true=16 ofnear:part:1:true=13 ofnear:pronoun:0:false=-4 ofnear:pronoun:0:true=4
ofnear:pronoun:1:false=-5 ofnear:some:0:false=-9 ofnear:some:1:false=5 ofnear:some:1:true=6 ofnear:the:0:false=-4
ofnear:the:0:true=5 ofnear:the:1:false=-7 ofnear:the:1:true=-8 oftense:again:past=-6 oftense:bare:before=-4
oftense:bare:can=-3 oftense:bare:could=9 oftense:bare:due=14 oftense:bare:is=-8 oftense:bare:may=-3
oftense:bare:must=-5 oftense:bare:none=-3 oftense:bare:perfect=-4 oftense:bare:present=-8 oftense:bare:suffered=-6
oftense:bare:was=6 oftense:none:past=12 oftense:none:perfect=-3 oftense:none:present=-3 oftense:own:past=-6
oftense:own:present=-3 oftense:part:before=-14 oftense:part:past=7 oftense:part:perfect=-3 oftense:part:suffered=28
oftense:part:was=5 oftense:pronoun:before=7 oftense:pronoun:going=-3 oftense:pronoun:is=-10 oftense:pronoun:none=-5
oftense:pronoun:perfect=-6 oftense:pronoun:present=4 oftense:pronoun:suffered=10 oftense:pronoun:was=-8
oftense:some:before=-5 oftense:some:past=17 oftense:some:perfect=-5 oftense:some:present=-3 oftense:some:suffered=-6
oftense:some:was=5 oftense:the:before=4 oftense:the:could=6 oftense:the:none=-6 oftense:the:past=6
oftense:the:perfect=-3 oftense:the:present=-6 oftense:the:suffered=-9 oftense:the:was=3 oftense:the:will=-3
paper:false:assessment:0:false=-10 paper:false:assessment:1:false=-14 paper:false:assessment:1:true=5
paper:false:condition:0:false=5 paper:false:condition:0:true=-13 paper:false:condition:1:true=-6
paper:false:event:0:false=8 paper:false:event:0:true=14 paper:false:event:1:true=5 paper:false:rule:0:false=-3
paper:false:rule:1:false=-8 paper:false:rule:1:true=-6 paper:true:assessment:0:false=7
paper:true:assessment:0:true=-6 paper:true:assessment:1:false=-3 paper:true:condition:0:false=-5
paper:true:condition:1:false=-3 paper:true:event:0:true=-7 paper:true:rule:0:false=-4 paper:true:rule:0:true=18
paper:true:rule:1:true=-3 quoted:false:false=-24 quoted:true:false=-7 quoted:true:true=-7 quotedby:false:0:true=10
quotedby:false:1:false=-30 quotedby:true:0:false=-3 quotedby:true:0:true=-4 quotedby:true:1:true=-8 ruled:false=-96
ruled:true=62 sense:all=9 sense:answer=-12 sense:build=8 sense:change=-11 sense:count=4 sense:die=-13 sense:feel=-4
sense:give=-15 sense:he=-6 sense:hold=-19 sense:hunger=-16 sense:judge=12 sense:move=10 sense:negation=-12
sense:now=-6 sense:order=-3 sense:reward=-13 sense:rule=-11 sense:search=10 sense:tell=4 sense:they=17
sense:think=-16 sense:time=15 sense:watchfulness=11 sense:we=-8 sense:work=14 sensesort:all:assessment=-5
sensesort:all:condition=-4 sensesort:all:event=10 sensesort:all:rule=8 sensesort:answer:assessment=-8
sensesort:build:event=9 sensesort:close:assessment=-3 sensesort:close:condition=3 sensesort:count:event=5
sensesort:die:event=-12 sensesort:feel:assessment=-3 sensesort:give:condition=-5 sensesort:give:event=10
sensesort:give:rule=-17 sensesort:he:event=-5 sensesort:hold:condition=-7 sensesort:hold:rule=-11
sensesort:hunger:assessment=-3 sensesort:hunger:condition=-9 sensesort:hurt:event=3 sensesort:judge:rule=12
sensesort:move:assessment=-8 sensesort:move:condition=3 sensesort:move:event=15 sensesort:negation:assessment=-13
sensesort:negation:event=-8 sensesort:negation:rule=8 sensesort:now:condition=-5 sensesort:pay:condition=-7
sensesort:pay:event=-7 sensesort:pay:rule=4 sensesort:price:rule=-9 sensesort:reward:rule=-12 sensesort:rule:rule=-6
sensesort:search:rule=7 sensesort:shoot:assessment=-3 sensesort:shoot:condition=-4 sensesort:shoot:event=-3
sensesort:shoot:rule=10 sensesort:take:event=5 sensesort:tell:assessment=-3 sensesort:tell:condition=-3
sensesort:tell:event=3 sensesort:tell:rule=7 sensesort:they:assessment=3 sensesort:they:condition=3
sensesort:they:event=15 sensesort:they:rule=-4 sensesort:think:assessment=-6 sensesort:think:rule=-7
sensesort:time:event=7 sensesort:time:rule=12 sensesort:trial:rule=12 sensesort:we:condition=7
sensesort:work:rule=12 shared=17 sharednear:0:false=4 sharednear:0:true=-5 sharednear:1:false=15 sharednear:1:true=3
tense:before=-11 tense:can=-5 tense:could=11 tense:does=-3 tense:due=17 tense:hearsay=9 tense:is=-22 tense:may=-10
tense:must=-6 tense:none=-10 tense:past=28 tense:perfect=-28 tense:present=-17 tense:suffered=11 tense:was=7
tense:will=-10 tense:would=8 tenseafter:before:directive=-8 tenseafter:can:event=-3 tenseafter:could:event=13
tenseafter:due:event=15 tenseafter:going:event=4 tenseafter:is:directive=-9 tenseafter:is:event=-9
tenseafter:may:event=-7 tenseafter:must:event=-5 tenseafter:none:condition=-3 tenseafter:none:directive=-12
tenseafter:past:condition=6 tenseafter:past:directive=-17 tenseafter:past:event=40 tenseafter:past:penalty=3
tenseafter:perfect:condition=-5 tenseafter:perfect:directive=-3 tenseafter:perfect:event=-12
tenseafter:perfect:incentive=-5 tenseafter:present:condition=-6 tenseafter:present:directive=-7
tenseafter:suffered:condition=-8 tenseafter:suffered:directive=8 tenseafter:suffered:event=12
tenseafter:was:directive=3 tenseafter:was:event=10 tenseafter:will:event=-9 tenseform:before:day=6
tenseform:before:month=-10 tenseform:before:year=-5 tenseform:can:day=-3 tenseform:could:day=14
tenseform:could:span=-3 tenseform:due:day=4 tenseform:due:month=7 tenseform:going:day=4 tenseform:is:day=-7
tenseform:is:month=-15 tenseform:is:since=5 tenseform:may:day=-6 tenseform:must:day=-4 tenseform:none:day=15
tenseform:none:month=-14 tenseform:none:since=-8 tenseform:past:day=46 tenseform:past:month=-3
tenseform:past:since=-6 tenseform:past:span=-8 tenseform:perfect:day=-6 tenseform:perfect:month=-12
tenseform:perfect:since=-5 tenseform:perfect:year=-3 tenseform:present:day=3 tenseform:present:month=-9
tenseform:present:since=-6 tenseform:suffered:day=37 tenseform:suffered:month=-17 tenseform:suffered:since=-14
tenseform:suffered:span=5 tenseform:was:day=20 tenseform:was:month=-8 tenseform:was:year=-4 tenseform:will:day=-8
tenseform:would:day=9 tensekind:before:condition=10 tensekind:before:directive=-8 tensekind:before:event=-10
tensekind:could:assessment=14 tensekind:due:directive=9 tensekind:due:penalty=9 tensekind:going:condition=5
tensekind:is:condition=-15 tensekind:is:directive=-4 tensekind:may:directive=-6 tensekind:none:assessment=3
tensekind:none:condition=-7 tensekind:none:penalty=-4 tensekind:past:assessment=-3 tensekind:past:condition=-12
tensekind:past:event=31 tensekind:past:penalty=13 tensekind:perfect:assessment=-4 tensekind:perfect:condition=-8
tensekind:perfect:directive=-4 tensekind:perfect:event=-8 tensekind:perfect:penalty=-3
tensekind:present:assessment=-9 tensekind:present:condition=-21 tensekind:present:incentive=5
tensekind:present:penalty=-3 tensekind:suffered:assessment=-4 tensekind:suffered:condition=12
tensekind:suffered:directive=8 tensekind:suffered:event=13 tensekind:suffered:incentive=-8
tensekind:suffered:penalty=-9 tensekind:was:assessment=-10 tensekind:was:condition=4 tensekind:was:directive=10
tensekind:was:event=7 tensekind:would:condition=10 tensenear:before:0:false=6 tensenear:before:0:true=-7
tensenear:before:1:false=-6 tensenear:before:1:true=-3 tensenear:could:0:true=16 tensenear:could:1:false=-4
tensenear:does:0:true=-3 tensenear:due:0:true=15 tensenear:due:1:false=5 tensenear:hearsay:0:false=9
tensenear:is:0:false=-6 tensenear:is:0:true=-12 tensenear:is:1:false=-7 tensenear:is:1:true=5
tensenear:may:0:true=-7 tensenear:none:0:false=-3 tensenear:none:0:true=-3 tensenear:past:0:false=-4
tensenear:past:0:true=25 tensenear:past:1:true=7 tensenear:perfect:0:false=4 tensenear:perfect:0:true=-23
tensenear:perfect:1:false=-5 tensenear:perfect:1:true=-4 tensenear:present:0:false=-8 tensenear:present:1:false=-4
tensenear:suffered:0:true=13 tensenear:suffered:1:true=-3 tensenear:was:1:false=5 tensenear:will:0:true=-9
tensenear:would:0:true=9 twice:false=-33 twice:true=-6 w:a=20 w:across=10 w:after=-7 w:again=-9 w:against=-4 w:all=7
w:allowed=-5 w:along=11 w:already=5 w:also=8 w:among=-7 w:an=-14 w:and=24 w:answer=-4 w:any=7 w:anyone=8
w:anything=7 w:appeared=-4 w:are=-12 w:army=-6 w:arrested=-7 w:as=-26 w:asked=-10 w:at=8 w:authorities=-4 w:away=-3
w:bank=9 w:battalion=7 w:be=3 w:beaten=-5 w:because=-17 w:been=-34 w:behind=4 w:beijing=-3 w:believed=8 w:border=23
w:bribe=-3 w:bring=-3 w:brings=-3 w:brought=8 w:buried=-4 w:by=5 w:call=9 w:called=7 w:came=-11 w:camp=3 w:can=-6
w:carried=7 w:caught=-4 w:children=10 w:china=10 w:close=7 w:closed=14 w:come=-4 w:commanders=-4 w:comment=-4
w:committee=9 w:company=-6 w:could=8 w:county=14 w:crossing=5 w:day=-4 w:days=-7 w:dead=-18 w:dealt=-4 w:death=-5
w:deaths=-3 w:declined=-3 w:did=5 w:dismissed=-6 w:district=-3 w:do=-8 w:does=7 w:down=-4 w:during=-3 w:eleven=6
w:empty=5 w:end=-8 w:every=16 w:everyone=13 w:expected=-5 w:face=-3 w:families=-3 w:family=-4 w:far=-7 w:farms=-3
w:fence=3 w:few=6 w:figure=-3 w:fire=5 w:fired=-6 w:first=-10 w:flee=-5 w:food=-8 w:for=3 w:forbidden=-5 w:forced=-4
w:found=-7 w:four=14 w:from=-3 w:front=5 w:gave=-8 w:given=-4 w:gone=9 w:goods=8 w:got=12 w:government=-10
w:grain=-3 w:group=-3 w:groups=-9 w:guard=-8 w:guards=-3 w:had=-28 w:half=7 w:hamgyong=5 w:hand=-15 w:handed=4
w:hands=-7 w:hard=11 w:hardly=-6 w:has=-10 w:have=-16 w:he=-21 w:head=4 w:held=-7 w:her=3 w:here=-3 w:hit=22
w:hoeryong=-3 w:home=-8 w:hours=13 w:household=-4 w:how=-4 w:hundred=-6 w:hunger=-3 w:hungry=-3 w:i=5 w:if=-7
w:in=-5 w:into=-4 w:it=-25 w:its=7 w:keep=-3 w:kept=10 w:kilograms=4 w:knew=8 w:know=10 w:known=-4 w:korean=-4
w:koreans=-5 w:labor=6 w:last=10 w:leave=-3 w:left=20 w:let=3 w:life=-4 w:line=6 w:locked=-10 w:long=3 w:look=7
w:lose=3 w:made=-7 w:make=-3 w:man=4 w:many=-7 w:matter=-5 w:may=-4 w:meeting=8 w:mines=-5 w:ministry=-3
w:missing=-4 w:mission=-5 w:month=8 w:months=-6 w:more=12 w:morning=4 w:musan=-4 w:must=-3 w:my=-19 w:neighbor=-10
w:neighbors=-5 w:new=-3 w:no=-23 w:nobody=22 w:none=5 w:not=-23 w:nothing=12 w:number=-11 w:of=-13 w:off=-4
w:office=14 w:officer=4 w:officers=3 w:officials=-11 w:old=-11 w:on=-16 w:once=10 w:one=8 w:only=6 w:or=-11
w:order=8 w:other=-3 w:our=7 w:out=18 w:own=-3 w:paid=-3 w:paper=19 w:party=-5 w:pass=-3 w:penalty=5 w:people=-13
w:percent=5 w:phone=7 w:phones=-9 w:points=8 w:police=10 w:post=-4 w:presumably=-3 w:prison=-10 w:prisoners=-3
w:promised=-12 w:province=9 w:provinces=5 w:punished=-6 w:pupils=3 w:put=6 w:quarantine=11 w:read=19 w:reason=-3
w:reeducation=-3 w:refugees=-7 w:reopening=-4 w:report=-4 w:reportedly=-5 w:reporting=-3 w:returns=-3 w:river=-3
w:rule=-5 w:rumor=-5 w:rumors=-7 w:runaway=4 w:s=-7 w:said=4 w:same=-4 w:say=3 w:schools=4 w:security=-11 w:see=-4
w:seems=-3 w:sent=6 w:service=-4 w:set=15 w:sets=-4 w:shooting=-7 w:shot=3 w:show=11 w:sign=9 w:since=5 w:six=-7
w:small=-6 w:soldier=-5 w:soldiers=7 w:some=3 w:soon=-7 w:south=-10 w:speak=-9 w:spot=3 w:spreading=-5 w:stand=-7
w:state=-9 w:step=3 w:still=-7 w:stood=6 w:stopped=-4 w:strip=7 w:take=-7 w:taken=-3 w:talk=-5 w:ten=14 w:tens=10
w:that=-20 w:the=-21 w:their=-6 w:them=6 w:then=-3 w:there=-17 w:they=-3 w:those=5 w:thousands=11 w:three=-5
w:through=3 w:to=16 w:told=-4 w:took=10 w:town=-5 w:traders=-4 w:trial=-6 w:tried=-10 w:tumen=-6 w:turn=3 w:two=8
w:under=3 w:unit=-3 w:until=-3 w:up=5 w:us=-7 w:vote=9 w:warning=6 w:was=7 w:watch=11 w:watching=-3 w:water=-6
w:way=4 w:weak=-6 w:week=21 w:well=-6 w:went=3 w:were=34 w:what=3 w:when=7 w:whether=5 w:which=11 w:who=-6
w:whoever=6 w:whose=5 w:will=-7 w:windows=7 w:with=10 w:without=24 w:woman=8 w:women=-9 w:won=-6 w:work=7 w:would=-5
w:years=5 w:yet=-4
`
