/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js en --write`. */
export const WEIGHTS = `
again:0=-33 again:1=-23 again:2=8 again:3=4 all=-41 aspect:ahead=-15 aspect:done=-31 aspect:none=-12 aspect:open=-9
aspect:state=19 aspectnear:done:assessment:0:false=6 aspectnear:done:assessment:0:true=-20
aspectnear:done:condition:0:false=-8 aspectnear:done:condition:0:true=-5 aspectnear:done:directive:0:false=-9
aspectnear:done:directive:0:true=14 aspectnear:done:directive:1:false=4 aspectnear:done:event:0:false=-3
aspectnear:done:event:0:true=3 aspectnear:done:event:1:false=-6 aspectnear:done:event:1:true=14
aspectnear:done:incentive:0:true=-5 aspectnear:done:incentive:1:true=-4 aspectnear:done:penalty:0:true=3
aspectnear:done:penalty:1:true=7 aspectnear:none:assessment:0:true=12 aspectnear:none:event:0:true=-7
aspectnear:none:penalty:0:true=-8 aspectnear:open:assessment:0:false=-4 aspectnear:open:assessment:0:true=20
aspectnear:open:directive:0:true=-8 aspectnear:state:assessment:0:false=-7 aspectnear:state:assessment:0:true=-20
aspectnear:state:condition:0:false=14 aspectnear:state:condition:0:true=-8 aspectnear:state:directive:0:false=6
aspectnear:state:directive:0:true=8 aspectnear:state:event:0:false=17 aspectnear:state:event:0:true=17
aspectnear:state:event:1:false=6 aspectnear:state:event:1:true=-7 aspectnear:state:incentive:0:true=3
aspectnear:state:penalty:0:false=-4 aspectnear:state:penalty:0:true=14 aspectnear:state:penalty:1:false=-5
aspectnear:state:penalty:1:true=-4 bids:false:false:0:false=-4 bids:false:false:0:true=-18
bids:false:false:1:false=-8 bids:false:false:1:true=-4 bids:false:true:0:false=9 bids:false:true:0:true=-40
bids:false:true:1:false=-10 bids:false:true:1:true=11 bids:true:false:0:true=7 bids:true:false:1:false=-10
bids:true:false:1:true=-9 bids:true:true:0:false=-9 bids:true:true:0:true=41 bids:true:true:1:false=9
bidskind:false:assessment:false=-42 bidskind:false:assessment:true=-4 bidskind:false:condition:false=-7
bidskind:false:condition:true=-10 bidskind:false:event:false=25 bidskind:false:event:true=-13
bidskind:false:rule:true=-4 bidskind:true:assessment:false=30 bidskind:true:condition:true=9
bidskind:true:event:false=-6 bidskind:true:event:true=10 bidskind:true:rule:false=-36 bidskind:true:rule:true=20
gathered:false:assessment:0:false=-7 gathered:false:assessment:0:true=-8 gathered:false:condition:0:false=-10
gathered:false:condition:0:true=-7 gathered:false:event:0:false=12 gathered:false:event:0:true=-32
gathered:false:event:1:false=-5 gathered:false:event:1:true=-8 gathered:false:rule:0:false=-16
gathered:false:rule:0:true=-7 gathered:false:rule:1:false=-9 gathered:false:rule:1:true=-8
gathered:true:condition:0:true=-5 gathered:true:event:0:true=30 gathered:true:event:1:true=16
gathered:true:rule:0:true=27 gathered:true:rule:1:false=-5 gathered:true:rule:1:true=-3
laid:false:assessment:0:false=-14 laid:false:condition:0:true=-10 laid:false:event:0:false=20
laid:false:event:0:true=4 laid:false:event:1:true=-7 laid:false:rule:0:false=-12 laid:false:rule:1:false=-17
laid:false:rule:1:true=-6 laid:true:assessment:0:false=6 laid:true:assessment:0:true=-11
laid:true:condition:0:true=-3 laid:true:event:0:false=-6 laid:true:event:0:true=-6 laid:true:event:1:false=-4
laid:true:event:1:true=14 laid:true:rule:0:true=21 laid:true:rule:1:false=3 laid:true:rule:1:true=-5
laidby:false:assessment:event=-14 laidby:false:condition:condition=-9 laidby:false:condition:event=-27
laidby:false:condition:rule=-4 laidby:false:directive:assessment=-9 laidby:false:directive:condition=8
laidby:false:directive:event=12 laidby:false:event:event=64 laidby:false:event:rule=-46
laidby:false:penalty:condition=-3 laidby:false:penalty:event=-10 laidby:false:penalty:rule=17
laidby:true:directive:condition=-13 laidby:true:directive:event=-12 laidby:true:directive:rule=-11
laidby:true:event:assessment=-6 laidby:true:event:condition=20 laidby:true:event:event=12 laidby:true:event:rule=33
laidby:true:penalty:rule=-4 near:assessment:0:false=-8 near:assessment:0:true=-9 near:condition:0:false=3
near:condition:0:true=-12 near:directive:0:false=-4 near:directive:0:true=14 near:directive:1:false=-3
near:directive:1:true=-6 near:event:0:false=14 near:event:1:false=-6 near:event:1:true=7 near:incentive:0:false=-3
near:incentive:1:false=-3 near:incentive:1:true=-6 near:penalty:0:false=-7 near:penalty:0:true=7
near:penalty:1:false=-7 next:false:0:false=-35 next:false:0:true=-63 next:false:1:false=-25 next:false:1:true=-22
next:true:0:false=29 next:true:0:true=50 next:true:1:false=5 next:true:1:true=18 of:again=-17 of:own=-20 of:part=27
of:the=-24 ofkind:again:assessment=-5 ofkind:again:directive=11 ofkind:again:event=-17 ofkind:bare:assessment=9
ofkind:bare:event=16 ofkind:bare:penalty=-28 ofkind:none:condition=-4 ofkind:none:event=4 ofkind:own:condition=-3
ofkind:own:event=-9 ofkind:part:assessment=-4 ofkind:part:event=11 ofkind:part:penalty=20
ofkind:pronoun:assessment=-16 ofkind:pronoun:condition=20 ofkind:pronoun:directive=5 ofkind:pronoun:event=-8
ofkind:pronoun:incentive=-5 ofkind:some:event=3 ofkind:the:condition=-23 ofkind:the:directive=-13
ofkind:the:event=13 ofkind:the:incentive=-7 ofkind:the:penalty=8 ofnear:again:0:false=-10 ofnear:again:0:true=3
ofnear:again:1:true=-4 ofnear:bare:0:false=26 ofnear:bare:1:false=-12 ofnear:bare:1:true=-15 ofnear:none:0:false=-5
ofnear:none:0:true=8 ofnear:own:0:true=-34 ofnear:own:1:false=16 ofnear:part:0:false=-3 ofnear:part:0:true=22
ofnear:part:1:true=7 ofnear:pronoun:0:false=-4 ofnear:pronoun:0:true=8 ofnear:pronoun:1:false=-12
ofnear:pronoun:1:true=6 ofnear:some:0:true=-10 ofnear:some:1:true=9 ofnear:the:0:false=-7 ofnear:the:1:false=-10
ofnear:the:1:true=-6 oftense:again:none=4 oftense:again:past=-13 oftense:again:present=4 oftense:bare:before=-9
oftense:bare:due=23 oftense:bare:must=-7 oftense:bare:none=-6 oftense:bare:past=-7 oftense:bare:perfect=-7
oftense:bare:present=-11 oftense:bare:suffered=-10 oftense:bare:was=9 oftense:none:past=17 oftense:none:perfect=-4
oftense:none:present=-6 oftense:own:past=-7 oftense:own:present=-5 oftense:part:before=-30 oftense:part:is=-7
oftense:part:past=18 oftense:part:suffered=39 oftense:pronoun:before=11 oftense:pronoun:is=-13
oftense:pronoun:none=3 oftense:pronoun:past=3 oftense:pronoun:perfect=-9 oftense:pronoun:suffered=16
oftense:pronoun:was=-16 oftense:some:before=6 oftense:some:is=-7 oftense:some:past=32 oftense:some:perfect=-6
oftense:some:present=-4 oftense:some:suffered=-14 oftense:some:was=-8 oftense:the:before=7 oftense:the:is=3
oftense:the:none=-17 oftense:the:past=-8 oftense:the:perfect=-9 oftense:the:present=-6 oftense:the:suffered=-16
oftense:the:was=28 oftense:the:will=-4 paper:false:assessment:0:false=-15 paper:false:condition:0:false=13
paper:false:condition:0:true=-17 paper:false:event:0:false=21 paper:false:event:0:true=16 paper:false:event:1:true=9
paper:false:rule:0:false=-9 paper:false:rule:1:false=-10 paper:false:rule:1:true=-6 paper:true:assessment:0:false=8
paper:true:assessment:0:true=-10 paper:true:condition:0:false=-10 paper:true:condition:0:true=5
paper:true:event:0:true=-18 paper:true:event:1:false=-3 paper:true:rule:0:false=-4 paper:true:rule:0:true=21
paper:true:rule:1:false=-4 paper:true:rule:1:true=-5 quoted:false:false=-29 quoted:false:true=8 quoted:true:false=-6
quoted:true:true=-14 quotedby:false:0:false=-5 quotedby:false:0:true=-3 quotedby:false:1:false=-20
quotedby:false:1:true=9 quotedby:true:0:true=-6 quotedby:true:1:true=-13 ruled:false=-94 ruled:true=75 sense:all=3
sense:answer=-14 sense:build=11 sense:change=-16 sense:close=12 sense:count=6 sense:die=-6 sense:feel=-7
sense:give=-25 sense:he=-10 sense:hold=-27 sense:hunger=-22 sense:hurt=7 sense:judge=14 sense:move=11
sense:negation=-4 sense:now=6 sense:order=-6 sense:past=3 sense:pay=-4 sense:punish=-6 sense:reward=-29
sense:rule=-19 sense:search=12 sense:shoot=6 sense:tell=13 sense:think=-27 sense:time=18 sense:trial=-6
sense:watchfulness=17 sense:we=-7 sense:work=21 sensesort:all:assessment=-7 sensesort:all:condition=-11
sensesort:all:event=17 sensesort:all:rule=6 sensesort:answer:assessment=-10 sensesort:build:event=11
sensesort:change:condition=-3 sensesort:change:event=-6 sensesort:close:assessment=-5 sensesort:close:event=15
sensesort:count:condition=-3 sensesort:count:event=9 sensesort:die:event=-6 sensesort:feel:assessment=-4
sensesort:give:assessment=-7 sensesort:give:condition=-7 sensesort:give:event=6 sensesort:give:rule=-17
sensesort:he:assessment=-4 sensesort:he:event=-8 sensesort:he:rule=3 sensesort:hold:condition=-9
sensesort:hold:rule=-19 sensesort:hunger:assessment=-6 sensesort:hunger:condition=-9 sensesort:hunger:event=-4
sensesort:hurt:event=9 sensesort:judge:rule=17 sensesort:move:assessment=-13 sensesort:move:condition=-4
sensesort:move:event=26 sensesort:negation:event=-6 sensesort:now:condition=7 sensesort:order:rule=-3
sensesort:pay:condition=-8 sensesort:pay:event=-12 sensesort:pay:rule=6 sensesort:price:rule=-13
sensesort:punish:rule=-6 sensesort:reward:event=-3 sensesort:reward:rule=-15 sensesort:rule:rule=-12
sensesort:search:rule=9 sensesort:shoot:assessment=-4 sensesort:shoot:event=3 sensesort:shoot:rule=15
sensesort:take:condition=-3 sensesort:take:event=4 sensesort:take:rule=3 sensesort:tell:assessment=14
sensesort:tell:condition=-4 sensesort:tell:rule=3 sensesort:they:condition=-7 sensesort:they:event=9
sensesort:think:assessment=-11 sensesort:think:rule=-11 sensesort:time:event=6 sensesort:time:rule=13
sensesort:trial:event=-18 sensesort:trial:rule=15 sensesort:we:condition=6 sensesort:we:event=-7
sensesort:work:rule=17 shared=27 sharednear:0:false=8 sharednear:0:true=-4 sharednear:1:false=19 sharednear:1:true=4
tense:before=-9 tense:can=-6 tense:could=15 tense:does=-5 tense:due=16 tense:going=11 tense:hearsay=12 tense:is=-30
tense:may=-14 tense:must=-8 tense:none=-12 tense:past=35 tense:perfect=-39 tense:present=-29 tense:suffered=7
tense:was=15 tense:will=-14 tense:would=26 tenseafter:before:directive=-8 tenseafter:before:event=3
tenseafter:could:event=18 tenseafter:due:directive=-5 tenseafter:due:event=22 tenseafter:going:event=11
tenseafter:is:condition=-4 tenseafter:is:directive=-10 tenseafter:is:event=-11 tenseafter:may:event=-11
tenseafter:must:event=-6 tenseafter:none:condition=-6 tenseafter:none:directive=-21 tenseafter:none:event=7
tenseafter:past:condition=-3 tenseafter:past:directive=-8 tenseafter:past:event=49 tenseafter:perfect:assessment=-3
tenseafter:perfect:condition=-6 tenseafter:perfect:directive=-3 tenseafter:perfect:event=-14
tenseafter:perfect:penalty=-5 tenseafter:present:condition=-9 tenseafter:present:directive=-10
tenseafter:present:event=-5 tenseafter:suffered:assessment=-6 tenseafter:suffered:condition=-13
tenseafter:suffered:directive=20 tenseafter:suffered:event=6 tenseafter:suffered:penalty=3 tenseafter:was:event=14
tenseafter:will:condition=-3 tenseafter:will:event=-10 tenseafter:would:event=13 tenseform:before:day=6
tenseform:before:month=-6 tenseform:could:day=20 tenseform:due:day=-5 tenseform:due:month=13 tenseform:going:day=11
tenseform:is:day=-17 tenseform:is:month=-19 tenseform:is:since=8 tenseform:may:day=-10 tenseform:must:day=-6
tenseform:none:day=33 tenseform:none:month=-23 tenseform:none:since=-16 tenseform:none:year=-3 tenseform:past:day=75
tenseform:past:month=-6 tenseform:past:since=-15 tenseform:past:span=-13 tenseform:past:year=-6
tenseform:perfect:day=-14 tenseform:perfect:month=-14 tenseform:perfect:since=-6 tenseform:perfect:year=-3
tenseform:present:month=-13 tenseform:present:since=-7 tenseform:present:year=-5 tenseform:suffered:day=52
tenseform:suffered:month=-24 tenseform:suffered:since=-21 tenseform:was:day=20 tenseform:was:month=4
tenseform:will:day=-10 tenseform:would:day=26 tensekind:before:condition=12 tensekind:before:directive=-10
tensekind:before:event=-9 tensekind:could:assessment=20 tensekind:due:directive=11 tensekind:due:penalty=8
tensekind:is:assessment=-11 tensekind:is:condition=-22 tensekind:is:directive=-7 tensekind:is:event=11
tensekind:is:incentive=-3 tensekind:is:penalty=3 tensekind:may:assessment=-3 tensekind:may:directive=-9
tensekind:must:directive=-3 tensekind:none:assessment=11 tensekind:none:directive=-3 tensekind:none:event=-7
tensekind:none:penalty=-9 tensekind:past:assessment=9 tensekind:past:condition=-10 tensekind:past:event=16
tensekind:past:penalty=20 tensekind:perfect:assessment=-5 tensekind:perfect:condition=-12
tensekind:perfect:directive=-7 tensekind:perfect:event=-11 tensekind:present:assessment=-14
tensekind:present:condition=-32 tensekind:present:event=3 tensekind:present:incentive=7 tensekind:present:penalty=-7
tensekind:suffered:assessment=-6 tensekind:suffered:condition=9 tensekind:suffered:event=22
tensekind:suffered:incentive=-10 tensekind:suffered:penalty=-8 tensekind:was:assessment=-9 tensekind:was:condition=5
tensekind:was:directive=14 tensekind:was:event=8 tensenear:before:0:false=4 tensenear:before:0:true=-12
tensenear:before:1:false=4 tensenear:before:1:true=-5 tensenear:could:0:true=22 tensenear:does:0:true=-5
tensenear:due:0:false=-4 tensenear:due:0:true=17 tensenear:due:1:false=5 tensenear:going:0:false=16
tensenear:hearsay:0:false=12 tensenear:is:0:false=-14 tensenear:is:0:true=-25 tensenear:is:1:false=13
tensenear:is:1:true=-3 tensenear:may:0:true=-11 tensenear:none:0:false=-5 tensenear:past:0:false=-5
tensenear:past:0:true=28 tensenear:past:1:true=14 tensenear:perfect:0:false=-5 tensenear:perfect:0:true=-26
tensenear:perfect:1:false=-5 tensenear:perfect:1:true=-3 tensenear:present:0:false=-15 tensenear:present:0:true=-10
tensenear:suffered:0:true=28 tensenear:suffered:1:false=-18 tensenear:was:0:false=14 tensenear:was:0:true=4
tensenear:will:0:true=-10 tensenear:would:0:true=11 twice:false=-32 twice:true=-13 w:a=11 w:accused=4 w:across=10
w:after=-9 w:again=-11 w:against=-6 w:agreed=-3 w:all=15 w:allowed=-9 w:along=10 w:also=12 w:among=-24 w:an=-5
w:and=20 w:answer=-8 w:any=8 w:anyone=13 w:anything=11 w:appeared=-6 w:are=-13 w:area=-3 w:army=-9 w:arrested=-10
w:as=-27 w:asked=-14 w:at=-7 w:authorities=-8 w:away=-5 w:back=-3 w:bank=14 w:battalion=7 w:be=10 w:beaten=-11
w:because=-21 w:been=-35 w:before=6 w:behind=3 w:beijing=-5 w:believed=12 w:boats=5 w:body=9 w:border=30 w:boy=18
w:bribe=-4 w:bribes=-3 w:bring=-12 w:brings=-4 w:brought=25 w:buried=-5 w:but=-3 w:by=9 w:call=14 w:called=16
w:calls=14 w:came=-13 w:camp=3 w:can=-13 w:carried=8 w:caught=-6 w:children=3 w:china=7 w:chinese=-3 w:close=10
w:closed=15 w:come=-7 w:commander=-15 w:commanders=-5 w:committee=-7 w:company=-23 w:cost=16 w:could=15 w:county=22
w:crossing=8 w:cut=9 w:date=-4 w:day=-8 w:days=-8 w:dead=-23 w:death=-5 w:died=-4 w:dismissed=-6 w:district=-4
w:do=-9 w:does=4 w:during=-3 w:each=4 w:eleven=9 w:end=-16 w:even=21 w:ever=-4 w:every=20 w:everyone=13
w:everything=-5 w:expected=-9 w:face=-4 w:families=-4 w:family=-5 w:far=-12 w:farms=-4 w:father=3 w:files=-3
w:fire=6 w:fired=-13 w:firewood=3 w:first=-22 w:five=-11 w:flee=-12 w:food=-10 w:for=8 w:forbidden=-6 w:forced=-5
w:found=-6 w:four=15 w:from=-21 w:front=7 w:gave=-15 w:given=-10 w:go=-4 w:goes=-4 w:gone=16 w:goods=6 w:got=6
w:government=-15 w:grain=-4 w:group=-5 w:groups=-9 w:guard=-13 w:guards=-6 w:had=-30 w:half=22 w:hand=-21 w:handed=8
w:hands=-7 w:has=-6 w:have=-16 w:he=-26 w:held=-12 w:her=4 w:here=-3 w:him=3 w:his=-13 w:hit=34 w:hoeryong=-7
w:home=-9 w:hours=10 w:house=-7 w:household=-8 w:how=-3 w:hundred=-6 w:i=16 w:ice=7 w:if=-12 w:in=9 w:into=-14
w:is=-9 w:it=-26 w:its=4 w:judge=12 w:keep=-4 w:kept=13 w:kilograms=5 w:know=10 w:known=-7 w:korea=-3 w:korean=-6
w:koreans=-8 w:last=13 w:later=-20 w:leave=-5 w:led=4 w:left=29 w:let=-5 w:life=-6 w:line=6 w:list=5 w:lived=-3
w:locked=-16 w:long=5 w:longer=-3 w:look=9 w:looking=-10 w:lose=5 w:lost=-4 w:made=-13 w:make=-3 w:man=-4 w:many=-7
w:matter=-8 w:may=-4 w:me=-23 w:meeting=14 w:mine=-3 w:ministry=-5 w:missing=-9 w:mission=-8 w:money=-8 w:month=9
w:months=-6 w:more=15 w:morning=7 w:most=-12 w:musan=-9 w:must=-8 w:my=-18 w:name=3 w:neighbor=-34 w:neighbors=-8
w:never=6 w:new=-17 w:no=-22 w:nobody=29 w:none=6 w:not=-32 w:nothing=16 w:number=-21 w:of=-24 w:office=20
w:officer=6 w:officials=-12 w:old=-20 w:on=-9 w:once=16 w:one=13 w:only=31 w:open=10 w:or=-15 w:order=12 w:other=-17
w:others=-7 w:our=4 w:out=12 w:outside=-4 w:own=-9 w:paid=-3 w:paper=21 w:party=-30 w:pass=-5 w:people=-21
w:percent=6 w:person=3 w:phone=11 w:phones=-15 w:police=12 w:post=-13 w:presumably=-4 w:prison=-13 w:promised=-19
w:province=16 w:provinces=3 w:punished=-15 w:put=6 w:questioned=-5 w:ran=9 w:rather=-3 w:read=10 w:real=-3
w:reason=-6 w:reeducation=-4 w:refugees=-8 w:relatives=-4 w:reopening=-8 w:reportedly=-16 w:reporting=-4 w:right=-4
w:river=-10 w:rule=-6 w:rumor=-9 w:rumors=-13 w:runaway=5 w:s=-7 w:said=12 w:same=-3 w:schools=5 w:second=-5
w:secretary=-8 w:security=-15 w:see=-5 w:seen=-3 w:send=-5 w:sent=4 w:sergeant=-4 w:set=22 w:sets=-5 w:several=-4
w:shoot=-5 w:shooting=-9 w:shot=-4 w:show=13 w:sick=7 w:sign=16 w:since=5 w:six=-8 w:small=-7 w:smugglers=-4
w:soldier=10 w:soldiers=12 w:some=-6 w:south=-13 w:speak=-10 w:spoke=11 w:spreading=-8 w:stand=-10 w:state=-13
w:stay=-11 w:step=6 w:still=-11 w:stood=16 w:street=4 w:strip=6 w:such=-4 w:take=-10 w:takes=5 w:talk=6 w:tells=15
w:ten=16 w:tens=14 w:terms=26 w:than=17 w:that=-28 w:them=12 w:then=-3 w:there=-13 w:they=-10 w:those=3 w:thought=-5
w:thousand=-8 w:thousands=15 w:three=13 w:times=-3 w:to=30 w:too=-6 w:took=7 w:town=-4 w:trade=-3 w:traders=-8
w:traitors=11 w:tried=-17 w:truck=17 w:tumen=-8 w:turn=7 w:twice=-13 w:two=-12 w:under=3 w:unit=-6 w:units=-17
w:university=3 w:up=-3 w:us=-6 w:vote=12 w:wanted=-3 w:wants=-3 w:warning=10 w:was=29 w:watch=17 w:watched=13
w:water=-6 w:we=-5 w:weak=-10 w:week=30 w:well=-14 w:went=5 w:were=37 w:whether=17 w:which=21 w:while=-3 w:who=-21
w:whoever=9 w:will=-10 w:windows=11 w:with=15 w:within=-3 w:without=26 w:women=-19 w:won=-9 w:work=4 w:would=8
w:wounded=8 w:yard=11 w:yet=-4
`
