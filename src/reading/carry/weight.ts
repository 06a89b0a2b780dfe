/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js en --write`. */
export const WEIGHTS = `
again:0=-30 again:1=-23 again:2=6 again:3=4 all=-40 aspect:ahead=-14 aspect:done=-29 aspect:none=-11 aspect:open=-9
aspect:state=16 aspectnear:done:assessment:0:false=6 aspectnear:done:assessment:0:true=-20
aspectnear:done:condition:0:false=-8 aspectnear:done:condition:0:true=-6 aspectnear:done:directive:0:false=-5
aspectnear:done:directive:0:true=12 aspectnear:done:directive:1:false=3 aspectnear:done:event:1:false=-5
aspectnear:done:event:1:true=15 aspectnear:done:incentive:0:true=-5 aspectnear:done:incentive:1:false=-3
aspectnear:done:incentive:1:true=-3 aspectnear:done:penalty:0:false=-3 aspectnear:done:penalty:0:true=3
aspectnear:done:penalty:1:true=6 aspectnear:none:assessment:0:true=12 aspectnear:none:directive:0:true=3
aspectnear:none:event:0:true=-7 aspectnear:none:penalty:0:true=-9 aspectnear:open:assessment:0:false=-4
aspectnear:open:assessment:0:true=19 aspectnear:open:directive:0:true=-8 aspectnear:state:assessment:0:false=-7
aspectnear:state:assessment:0:true=-19 aspectnear:state:condition:0:false=13 aspectnear:state:condition:0:true=-6
aspectnear:state:directive:0:false=6 aspectnear:state:directive:0:true=9 aspectnear:state:event:0:false=9
aspectnear:state:event:0:true=21 aspectnear:state:event:1:false=5 aspectnear:state:event:1:true=-7
aspectnear:state:penalty:0:false=-4 aspectnear:state:penalty:0:true=14 aspectnear:state:penalty:1:false=-5
aspectnear:state:penalty:1:true=-3 bids:false:false:0:false=-7 bids:false:false:0:true=-23
bids:false:false:1:false=-6 bids:false:true:0:false=7 bids:false:true:0:true=-35 bids:false:true:1:false=-12
bids:false:true:1:true=9 bids:true:false:0:false=-4 bids:true:false:0:true=7 bids:true:false:1:false=-11
bids:true:false:1:true=-8 bids:true:true:0:true=42 bids:true:true:1:false=8 bidskind:false:assessment:false=-40
bidskind:false:assessment:true=-7 bidskind:false:condition:false=-6 bidskind:false:condition:true=-11
bidskind:false:event:false=22 bidskind:false:event:true=-14 bidskind:false:rule:false=-4
bidskind:true:assessment:false=30 bidskind:true:condition:true=8 bidskind:true:event:false=-6
bidskind:true:event:true=12 bidskind:true:rule:false=-39 bidskind:true:rule:true=28
gathered:false:assessment:0:false=-7 gathered:false:assessment:0:true=-9 gathered:false:condition:0:false=-10
gathered:false:condition:0:true=-9 gathered:false:event:0:false=5 gathered:false:event:0:true=-25
gathered:false:event:1:false=-6 gathered:false:event:1:true=-9 gathered:false:rule:0:false=-21
gathered:false:rule:0:true=-9 gathered:false:rule:1:false=-9 gathered:false:rule:1:true=-11
gathered:true:condition:0:true=-3 gathered:true:event:0:true=23 gathered:true:event:1:true=16
gathered:true:rule:0:true=30 gathered:true:rule:1:false=-5 laid:false:assessment:0:false=-13
laid:false:assessment:0:true=3 laid:false:condition:0:true=-9 laid:false:event:0:false=18 laid:false:event:1:true=-3
laid:false:rule:0:false=-17 laid:false:rule:0:true=-3 laid:false:rule:1:false=-17 laid:false:rule:1:true=-7
laid:true:assessment:0:false=6 laid:true:assessment:0:true=-13 laid:true:condition:0:true=-3
laid:true:event:1:false=-6 laid:true:event:1:true=11 laid:true:rule:0:false=7 laid:true:rule:0:true=23
laid:true:rule:1:true=-5 laidby:false:assessment:event=-13 laidby:false:condition:condition=-9
laidby:false:condition:event=-27 laidby:false:condition:rule=-3 laidby:false:directive:assessment=-10
laidby:false:directive:condition=8 laidby:false:directive:rule=-5 laidby:false:event:assessment=5
laidby:false:event:event=72 laidby:false:event:rule=-46 laidby:false:penalty:condition=-4
laidby:false:penalty:event=-8 laidby:false:penalty:rule=13 laidby:true:directive:assessment=3
laidby:true:directive:condition=-13 laidby:true:directive:event=3 laidby:true:directive:rule=-5
laidby:true:event:assessment=-9 laidby:true:event:condition=20 laidby:true:event:event=-5 laidby:true:event:rule=34
near:assessment:0:false=-8 near:assessment:0:true=-10 near:condition:0:true=-12 near:directive:0:true=16
near:directive:1:false=-4 near:directive:1:true=-7 near:event:0:false=11 near:event:1:false=-6 near:event:1:true=8
near:incentive:0:true=-3 near:incentive:1:false=-3 near:incentive:1:true=-5 near:penalty:0:false=-7
near:penalty:0:true=7 near:penalty:1:false=-7 next:false:0:false=-41 next:false:0:true=-62 next:false:1:false=-25
next:false:1:true=-21 next:true:0:false=36 next:true:0:true=50 next:true:1:false=5 next:true:1:true=17 of:again=-15
of:bare=-3 of:none=3 of:own=-21 of:part=27 of:the=-23 ofkind:again:assessment=-5 ofkind:again:directive=10
ofkind:again:event=-16 ofkind:bare:assessment=9 ofkind:bare:condition=3 ofkind:bare:event=14 ofkind:bare:penalty=-28
ofkind:none:condition=-4 ofkind:none:directive=3 ofkind:none:event=5 ofkind:own:condition=-3 ofkind:own:event=-10
ofkind:part:assessment=-5 ofkind:part:directive=-3 ofkind:part:event=11 ofkind:part:penalty=24
ofkind:pronoun:assessment=-17 ofkind:pronoun:condition=20 ofkind:pronoun:directive=10 ofkind:pronoun:event=-8
ofkind:pronoun:incentive=-5 ofkind:some:event=4 ofkind:some:penalty=-3 ofkind:the:condition=-23
ofkind:the:directive=-11 ofkind:the:event=12 ofkind:the:incentive=-8 ofkind:the:penalty=8 ofnear:again:0:false=-8
ofnear:again:1:true=-4 ofnear:bare:0:false=24 ofnear:bare:1:false=-13 ofnear:bare:1:true=-15 ofnear:none:0:false=-5
ofnear:none:0:true=9 ofnear:own:0:true=-36 ofnear:own:1:false=15 ofnear:part:0:false=-4 ofnear:part:0:true=23
ofnear:part:1:true=8 ofnear:pronoun:0:true=8 ofnear:pronoun:1:false=-12 ofnear:pronoun:1:true=6
ofnear:some:0:true=-11 ofnear:some:1:true=9 ofnear:the:0:false=-9 ofnear:the:1:false=-6 ofnear:the:1:true=-7
oftense:again:none=3 oftense:again:past=-11 oftense:again:present=4 oftense:bare:before=-8 oftense:bare:due=21
oftense:bare:must=-7 oftense:bare:none=-6 oftense:bare:past=-9 oftense:bare:perfect=-6 oftense:bare:present=-11
oftense:bare:suffered=-10 oftense:bare:was=9 oftense:none:past=18 oftense:none:perfect=-4 oftense:none:present=-7
oftense:none:suffered=-3 oftense:own:past=-7 oftense:own:present=-5 oftense:own:suffered=-4 oftense:part:before=-32
oftense:part:is=-10 oftense:part:past=19 oftense:part:suffered=38 oftense:pronoun:before=11 oftense:pronoun:is=-13
oftense:pronoun:past=3 oftense:pronoun:perfect=-10 oftense:pronoun:suffered=20 oftense:pronoun:was=-15
oftense:some:before=6 oftense:some:is=-6 oftense:some:past=30 oftense:some:perfect=-6 oftense:some:present=-4
oftense:some:suffered=-14 oftense:some:was=-8 oftense:the:before=7 oftense:the:none=-14 oftense:the:past=-10
oftense:the:perfect=-9 oftense:the:present=-6 oftense:the:suffered=-17 oftense:the:was=28 oftense:the:will=-4
paper:false:assessment:0:false=-15 paper:false:condition:0:false=12 paper:false:condition:0:true=-18
paper:false:event:0:false=17 paper:false:event:0:true=14 paper:false:event:1:false=-3 paper:false:event:1:true=4
paper:false:rule:0:false=-5 paper:false:rule:1:false=-12 paper:false:rule:1:true=-6 paper:true:assessment:0:false=8
paper:true:assessment:0:true=-9 paper:true:condition:0:false=-10 paper:true:condition:0:true=6
paper:true:event:0:true=-16 paper:true:event:1:false=-3 paper:true:rule:0:false=-5 paper:true:rule:0:true=18
paper:true:rule:1:false=-3 paper:true:rule:1:true=-6 quoted:false:false=-30 quoted:false:true=8 quoted:true:false=-5
quoted:true:true=-13 quotedby:false:0:false=-5 quotedby:false:1:false=-20 quotedby:false:1:true=7
quotedby:true:0:true=-5 quotedby:true:1:true=-11 ruled:false=-92 ruled:true=75 sense:all=4 sense:answer=-13
sense:build=11 sense:change=-17 sense:close=12 sense:count=4 sense:die=-5 sense:feel=-7 sense:give=-24 sense:he=-9
sense:hold=-27 sense:hunger=-22 sense:hurt=5 sense:judge=13 sense:move=11 sense:negation=-5 sense:now=6
sense:order=-6 sense:pay=-4 sense:punish=-4 sense:reward=-28 sense:rule=-18 sense:search=10 sense:shoot=4
sense:take=3 sense:tell=14 sense:think=-25 sense:time=20 sense:trial=-7 sense:watchfulness=14 sense:we=-7
sense:work=21 sensesort:all:assessment=-8 sensesort:all:condition=-12 sensesort:all:event=17 sensesort:all:rule=8
sensesort:answer:assessment=-9 sensesort:build:event=12 sensesort:change:condition=-3 sensesort:change:event=-6
sensesort:close:assessment=-5 sensesort:close:event=15 sensesort:count:event=8 sensesort:die:event=-5
sensesort:feel:assessment=-4 sensesort:give:assessment=-6 sensesort:give:condition=-7 sensesort:give:event=6
sensesort:give:rule=-16 sensesort:he:assessment=-4 sensesort:he:event=-7 sensesort:he:rule=3
sensesort:hold:condition=-9 sensesort:hold:rule=-19 sensesort:hunger:assessment=-6 sensesort:hunger:condition=-9
sensesort:hunger:event=-4 sensesort:hurt:event=7 sensesort:judge:rule=17 sensesort:move:assessment=-13
sensesort:move:condition=-3 sensesort:move:event=25 sensesort:negation:event=-7 sensesort:now:condition=7
sensesort:order:rule=-4 sensesort:pay:condition=-8 sensesort:pay:event=-12 sensesort:pay:rule=6
sensesort:price:rule=-13 sensesort:punish:rule=-4 sensesort:reward:event=-3 sensesort:reward:rule=-15
sensesort:rule:rule=-11 sensesort:search:rule=10 sensesort:shoot:assessment=-4 sensesort:shoot:rule=15
sensesort:take:condition=-3 sensesort:take:event=5 sensesort:take:rule=4 sensesort:tell:assessment=13
sensesort:tell:condition=-4 sensesort:tell:rule=5 sensesort:they:condition=-8 sensesort:they:event=11
sensesort:think:assessment=-11 sensesort:think:rule=-10 sensesort:time:event=7 sensesort:time:rule=14
sensesort:trial:event=-19 sensesort:trial:rule=13 sensesort:we:condition=6 sensesort:we:event=-7
sensesort:work:rule=17 shared=30 sharednear:0:false=13 sharednear:0:true=-4 sharednear:1:false=17
sharednear:1:true=5 tense:before=-10 tense:can=-5 tense:could=14 tense:does=-5 tense:due=19 tense:going=11
tense:hearsay=12 tense:is=-33 tense:may=-13 tense:must=-8 tense:none=-11 tense:past=34 tense:perfect=-39
tense:present=-29 tense:suffered=8 tense:was=15 tense:will=-14 tense:would=25 tenseafter:before:directive=-8
tenseafter:could:event=17 tenseafter:due:event=20 tenseafter:going:event=11 tenseafter:is:condition=-4
tenseafter:is:directive=-13 tenseafter:is:event=-11 tenseafter:may:event=-10 tenseafter:must:event=-6
tenseafter:none:condition=-6 tenseafter:none:directive=-19 tenseafter:none:event=5 tenseafter:past:directive=-6
tenseafter:past:event=44 tenseafter:perfect:assessment=-3 tenseafter:perfect:condition=-5
tenseafter:perfect:directive=-3 tenseafter:perfect:event=-14 tenseafter:perfect:penalty=-5
tenseafter:present:condition=-8 tenseafter:present:directive=-11 tenseafter:present:event=-5
tenseafter:suffered:assessment=-5 tenseafter:suffered:condition=-13 tenseafter:suffered:directive=17
tenseafter:suffered:event=9 tenseafter:suffered:penalty=3 tenseafter:was:event=13 tenseafter:will:condition=-3
tenseafter:will:event=-11 tenseafter:would:event=12 tenseform:before:day=5 tenseform:before:month=-6
tenseform:could:day=19 tenseform:due:month=11 tenseform:going:day=11 tenseform:is:day=-19 tenseform:is:month=-19
tenseform:is:since=8 tenseform:may:day=-8 tenseform:must:day=-6 tenseform:none:day=32 tenseform:none:month=-24
tenseform:none:since=-12 tenseform:none:year=-3 tenseform:past:day=71 tenseform:past:month=-5
tenseform:past:since=-14 tenseform:past:span=-12 tenseform:past:year=-6 tenseform:perfect:day=-14
tenseform:perfect:month=-14 tenseform:perfect:since=-6 tenseform:perfect:year=-3 tenseform:present:month=-13
tenseform:present:since=-6 tenseform:present:year=-5 tenseform:suffered:day=55 tenseform:suffered:month=-26
tenseform:suffered:since=-21 tenseform:suffered:span=3 tenseform:was:day=20 tenseform:was:month=4
tenseform:will:day=-10 tenseform:would:day=25 tensekind:before:condition=13 tensekind:before:directive=-12
tensekind:before:event=-8 tensekind:could:assessment=19 tensekind:due:directive=10 tensekind:due:penalty=11
tensekind:is:assessment=-11 tensekind:is:condition=-21 tensekind:is:directive=-8 tensekind:is:event=13
tensekind:is:incentive=-3 tensekind:may:assessment=-3 tensekind:may:directive=-8 tensekind:must:directive=-3
tensekind:none:assessment=11 tensekind:none:event=-7 tensekind:none:penalty=-11 tensekind:past:assessment=9
tensekind:past:condition=-10 tensekind:past:event=14 tensekind:past:penalty=19 tensekind:perfect:assessment=-5
tensekind:perfect:condition=-12 tensekind:perfect:directive=-7 tensekind:perfect:event=-11
tensekind:present:assessment=-14 tensekind:present:condition=-32 tensekind:present:event=3
tensekind:present:incentive=7 tensekind:present:penalty=-7 tensekind:suffered:assessment=-7
tensekind:suffered:condition=8 tensekind:suffered:directive=6 tensekind:suffered:event=21
tensekind:suffered:incentive=-9 tensekind:suffered:penalty=-8 tensekind:was:assessment=-9 tensekind:was:condition=5
tensekind:was:directive=14 tensekind:was:event=8 tensenear:before:0:false=5 tensenear:before:0:true=-13
tensenear:before:1:false=3 tensenear:before:1:true=-5 tensenear:could:0:true=22 tensenear:does:0:true=-5
tensenear:due:0:true=20 tensenear:due:1:false=4 tensenear:going:0:false=16 tensenear:hearsay:0:false=12
tensenear:is:0:false=-14 tensenear:is:0:true=-27 tensenear:is:1:false=14 tensenear:is:1:true=-4
tensenear:may:0:true=-9 tensenear:none:0:false=-5 tensenear:past:0:false=-11 tensenear:past:0:true=34
tensenear:past:1:true=13 tensenear:perfect:0:false=-4 tensenear:perfect:0:true=-26 tensenear:perfect:1:false=-5
tensenear:present:0:false=-15 tensenear:present:0:true=-11 tensenear:present:1:false=-3 tensenear:suffered:0:true=25
tensenear:suffered:1:false=-17 tensenear:was:0:false=14 tensenear:was:0:true=3 tensenear:will:0:true=-11
tensenear:would:0:true=11 twice:false=-32 twice:true=-11 w:a=10 w:accused=4 w:across=12 w:after=-13 w:again=-11
w:against=-5 w:agreed=-3 w:all=15 w:allowed=-11 w:along=11 w:already=4 w:also=10 w:among=-25 w:an=-5 w:and=21
w:answer=-8 w:any=7 w:anyone=12 w:anything=11 w:appeared=-5 w:are=-10 w:area=-3 w:army=-9 w:arrested=-10 w:as=-26
w:asked=-16 w:at=-10 w:authorities=-5 w:away=-4 w:bank=13 w:battalion=10 w:be=14 w:beaten=-10 w:because=-22
w:been=-38 w:before=7 w:behind=3 w:beijing=-5 w:believed=13 w:boats=5 w:body=9 w:border=30 w:boy=18 w:bribe=-3
w:bribes=-3 w:bring=-11 w:brings=-5 w:brought=24 w:buried=-7 w:but=-4 w:by=10 w:call=14 w:called=18 w:calls=13
w:came=-14 w:camp=3 w:can=-12 w:carried=8 w:caught=-6 w:china=6 w:close=10 w:closed=15 w:come=-7 w:commander=-14
w:commanders=-5 w:committee=-7 w:company=-23 w:corn=-3 w:cost=16 w:could=14 w:county=21 w:crossing=7 w:cut=9
w:date=-4 w:day=-6 w:days=-9 w:dead=-20 w:death=-4 w:died=-4 w:dismissed=-6 w:district=-5 w:do=-9 w:does=4
w:during=-4 w:each=4 w:eleven=9 w:end=-15 w:even=20 w:ever=-3 w:every=21 w:everyone=13 w:everything=-5 w:expected=-8
w:face=-4 w:family=-7 w:far=-11 w:farms=-4 w:father=3 w:fire=6 w:fired=-12 w:firewood=3 w:first=-23 w:five=-10
w:flee=-9 w:food=-9 w:for=7 w:forbidden=-6 w:forced=-6 w:found=-7 w:four=15 w:from=-21 w:front=6 w:gave=-15
w:given=-7 w:go=-5 w:goes=-3 w:gone=16 w:goods=6 w:got=6 w:government=-15 w:grain=-4 w:group=-5 w:groups=-12
w:guard=-13 w:guards=-5 w:had=-34 w:half=23 w:hand=-21 w:handed=8 w:hands=-7 w:has=-6 w:have=-14 w:he=-30 w:held=-11
w:her=4 w:here=-3 w:him=4 w:his=-12 w:hit=33 w:hoeryong=-7 w:home=-9 w:hours=10 w:house=-7 w:household=-8 w:how=-3
w:hundred=-6 w:i=16 w:ice=7 w:if=-12 w:in=10 w:into=-14 w:is=-10 w:it=-27 w:its=7 w:judge=10 w:keep=-4 w:kept=13
w:kilograms=5 w:know=9 w:known=-7 w:korean=-6 w:koreans=-8 w:labor=3 w:last=13 w:later=-20 w:leave=-6 w:left=29
w:let=-3 w:life=-6 w:line=6 w:list=6 w:lived=-3 w:locked=-16 w:long=5 w:longer=-3 w:look=11 w:looking=-9 w:lose=5
w:lost=-4 w:made=-13 w:make=-3 w:many=-7 w:matter=-9 w:may=-4 w:me=-23 w:meeting=14 w:ministry=-5 w:missing=-9
w:mission=-8 w:money=-8 w:month=9 w:months=-6 w:more=15 w:morning=8 w:most=-13 w:musan=-8 w:must=-4 w:my=-18
w:name=3 w:neighbor=-33 w:neighbors=-8 w:never=5 w:new=-17 w:no=-23 w:nobody=32 w:none=6 w:not=-32 w:nothing=17
w:number=-21 w:of=-22 w:off=3 w:office=21 w:officer=5 w:officials=-15 w:old=-19 w:on=-11 w:once=15 w:one=13
w:only=30 w:open=10 w:or=-15 w:order=11 w:ordered=3 w:other=-20 w:others=-7 w:our=4 w:out=12 w:outside=-4 w:over=3
w:own=-6 w:paid=-3 w:paper=21 w:party=-30 w:pass=-6 w:past=3 w:people=-23 w:percent=4 w:person=3 w:phone=11
w:phones=-15 w:police=11 w:political=-3 w:post=-13 w:presumably=-4 w:prison=-14 w:promised=-18 w:province=14
w:provinces=3 w:punished=-12 w:put=7 w:questioned=-4 w:ran=9 w:rather=-3 w:read=7 w:reason=-6 w:reeducation=-5
w:refugees=-10 w:relatives=-4 w:reopening=-7 w:reportedly=-13 w:reporting=-4 w:right=-4 w:river=-7 w:rule=-7
w:rumor=-9 w:rumors=-13 w:runaway=4 w:s=-7 w:said=9 w:same=-7 w:schools=4 w:second=-4 w:secretary=-8 w:security=-17
w:see=-5 w:seen=-3 w:send=-4 w:sent=3 w:sergeant=-3 w:set=22 w:sets=-6 w:several=-6 w:shoot=-5 w:shooting=-10
w:shot=-6 w:show=13 w:sick=7 w:sign=16 w:since=6 w:six=-9 w:small=-9 w:smugglers=-4 w:so=-3 w:soldier=9
w:soldiers=13 w:some=-6 w:south=-14 w:speak=-10 w:spoke=11 w:spreading=-9 w:stand=-12 w:state=-14 w:stay=-8 w:step=6
w:still=-11 w:stood=15 w:street=6 w:strip=5 w:such=-3 w:take=-9 w:takes=4 w:talk=7 w:television=-3 w:tells=15
w:ten=18 w:tens=14 w:terms=25 w:than=16 w:that=-24 w:the=-4 w:their=3 w:them=11 w:then=-4 w:there=-11 w:they=-7
w:those=8 w:thought=-5 w:thousand=-9 w:thousands=16 w:three=12 w:times=-3 w:to=24 w:too=-6 w:took=7 w:town=-7
w:traders=-8 w:traitors=12 w:tried=-19 w:truck=18 w:tumen=-10 w:turn=6 w:twice=-13 w:two=-10 w:unit=-5 w:units=-16
w:university=3 w:until=-4 w:us=-7 w:vote=12 w:wanted=-3 w:wants=-3 w:warning=11 w:was=25 w:watch=15 w:watched=14
w:water=-6 w:we=-7 w:weak=-14 w:week=29 w:well=-11 w:went=4 w:were=36 w:when=5 w:where=-3 w:whether=17 w:which=18
w:while=-3 w:who=-21 w:whoever=10 w:whole=-3 w:will=-11 w:windows=11 w:with=13 w:within=-3 w:without=28 w:women=-20
w:won=-8 w:work=6 w:would=10 w:wounded=11 w:yard=8 w:yet=-5
`
