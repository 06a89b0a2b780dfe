/** How much each trait (see trait.ts) speaks for a day being carried over, in hundredths of a nat. Written by `node dist/bench/reading/carry.js --write`. */
export const WEIGHTS = `
again:0=-34 again:1=-25 again:2=9 again:3=3 all=-43 aspect:ahead=-14 aspect:done=-28 aspect:none=-11 aspect:open=-7
aspect:state=9 aspectnear:done:assessment:0:false=8 aspectnear:done:assessment:0:true=-19
aspectnear:done:assessment:1:false=-4 aspectnear:done:condition:0:false=-7 aspectnear:done:condition:0:true=-7
aspectnear:done:condition:1:false=-3 aspectnear:done:directive:0:false=-5 aspectnear:done:directive:0:true=9
aspectnear:done:directive:1:false=4 aspectnear:done:event:1:false=3 aspectnear:done:event:1:true=16
aspectnear:done:incentive:0:true=-5 aspectnear:done:incentive:1:true=-3 aspectnear:done:penalty:0:false=-3
aspectnear:done:penalty:0:true=3 aspectnear:done:penalty:1:true=7 aspectnear:none:assessment:0:true=12
aspectnear:none:directive:0:true=4 aspectnear:none:event:0:true=-7 aspectnear:none:penalty:0:true=-9
aspectnear:open:assessment:0:false=-4 aspectnear:open:assessment:0:true=19 aspectnear:open:assessment:1:false=-3
aspectnear:open:directive:0:true=-7 aspectnear:state:assessment:0:false=-5 aspectnear:state:assessment:0:true=-15
aspectnear:state:assessment:1:false=-13 aspectnear:state:assessment:1:true=7 aspectnear:state:condition:0:false=9
aspectnear:state:condition:1:false=-8 aspectnear:state:condition:1:true=-6 aspectnear:state:directive:0:false=7
aspectnear:state:directive:0:true=9 aspectnear:state:event:0:false=9 aspectnear:state:event:0:true=20
aspectnear:state:event:1:false=5 aspectnear:state:event:1:true=-7 aspectnear:state:incentive:0:true=3
aspectnear:state:penalty:0:false=-3 aspectnear:state:penalty:0:true=14 aspectnear:state:penalty:1:false=-4
aspectnear:state:penalty:1:true=-4 bids:false:false:0:true=-19 bids:false:false:1:false=-16
bids:false:false:1:true=-8 bids:false:true:0:true=-33 bids:false:true:1:false=-18 bids:false:true:1:true=16
bids:true:false:0:false=-3 bids:true:false:0:true=9 bids:true:false:1:false=-10 bids:true:false:1:true=-9
bids:true:true:0:true=43 bids:true:true:1:false=10 bids:true:true:1:true=-3 bidskind:false:assessment:false=-48
bidskind:false:condition:false=-8 bidskind:false:condition:true=-25 bidskind:false:event:false=29
bidskind:false:event:true=-12 bidskind:false:rule:false=-4 bidskind:true:assessment:false=28
bidskind:true:condition:true=9 bidskind:true:event:false=-5 bidskind:true:event:true=12 bidskind:true:rule:false=-35
bidskind:true:rule:true=31 gathered:false:assessment:0:false=-3 gathered:false:assessment:0:true=-4
gathered:false:assessment:1:false=-19 gathered:false:assessment:1:true=-10 gathered:false:condition:0:true=-5
gathered:false:condition:1:false=-11 gathered:false:condition:1:true=-7 gathered:false:event:0:false=3
gathered:false:event:0:true=-28 gathered:false:event:1:false=5 gathered:false:event:1:true=-7
gathered:false:rule:0:false=-20 gathered:false:rule:0:true=-10 gathered:false:rule:1:false=-3
gathered:false:rule:1:true=-10 gathered:true:event:0:true=25 gathered:true:event:1:true=16
gathered:true:rule:0:true=29 gathered:true:rule:1:false=-4 laid:false:assessment:0:false=-10
laid:false:assessment:0:true=10 laid:false:assessment:1:false=-15 laid:false:assessment:1:true=-4
laid:false:condition:0:false=10 laid:false:condition:0:true=-7 laid:false:condition:1:false=-8
laid:false:condition:1:true=-5 laid:false:event:0:false=15 laid:false:event:0:true=-3 laid:false:event:1:false=10
laid:false:rule:0:false=-16 laid:false:rule:0:true=-4 laid:false:rule:1:false=-13 laid:false:rule:1:true=-5
laid:true:assessment:0:false=7 laid:true:assessment:0:true=-13 laid:true:assessment:1:false=-5
laid:true:assessment:1:true=10 laid:true:condition:0:false=-10 laid:true:condition:1:false=-4
laid:true:event:1:false=-5 laid:true:event:1:true=11 laid:true:rule:0:false=8 laid:true:rule:0:true=23
laid:true:rule:1:false=6 laid:true:rule:1:true=-5 laidby:false:condition:assessment=-4
laidby:false:condition:condition=-9 laidby:false:condition:event=-26 laidby:false:condition:rule=-3
laidby:false:directive:assessment=-12 laidby:false:directive:condition=7 laidby:false:directive:rule=-5
laidby:false:event:event=69 laidby:false:event:rule=-44 laidby:false:penalty:condition=-4
laidby:false:penalty:event=-14 laidby:false:penalty:rule=14 laidby:true:directive:condition=-16
laidby:true:directive:event=4 laidby:true:directive:rule=-3 laidby:true:event:condition=7 laidby:true:event:event=-5
laidby:true:event:rule=36 near:assessment:0:false=-3 near:assessment:0:true=-4 near:assessment:1:false=-20
near:assessment:1:true=5 near:condition:0:true=-7 near:condition:1:false=-12 near:condition:1:true=-7
near:directive:0:true=14 near:directive:1:true=-7 near:event:0:false=9 near:event:1:false=5 near:event:1:true=10
near:incentive:1:true=-5 near:penalty:0:false=-7 near:penalty:0:true=7 near:penalty:1:false=-6
next:false:0:false=-42 next:false:0:true=-52 next:false:1:false=-37 next:false:1:true=-30 next:true:0:false=39
next:true:0:true=49 next:true:1:true=27 of:again=-14 of:bare=-7 of:own=-23 of:part=33 of:the=-25
ofkind:again:assessment=-6 ofkind:again:directive=10 ofkind:again:event=-11 ofkind:bare:assessment=4
ofkind:bare:condition=-11 ofkind:bare:directive=3 ofkind:bare:event=22 ofkind:bare:incentive=3
ofkind:bare:penalty=-27 ofkind:none:assessment=-3 ofkind:none:condition=-5 ofkind:none:directive=4
ofkind:none:event=7 ofkind:own:condition=-3 ofkind:own:event=-12 ofkind:part:assessment=10 ofkind:part:condition=-3
ofkind:part:directive=-6 ofkind:part:event=10 ofkind:part:penalty=23 ofkind:pronoun:assessment=-24
ofkind:pronoun:condition=23 ofkind:pronoun:directive=12 ofkind:pronoun:event=-8 ofkind:pronoun:incentive=-5
ofkind:some:event=3 ofkind:the:assessment=-3 ofkind:the:condition=-21 ofkind:the:directive=-10 ofkind:the:event=9
ofkind:the:incentive=-7 ofkind:the:penalty=8 ofnear:again:0:false=-8 ofnear:again:1:true=-7 ofnear:bare:0:false=19
ofnear:bare:0:true=5 ofnear:bare:1:false=-11 ofnear:bare:1:true=-19 ofnear:none:0:false=-4 ofnear:none:0:true=11
ofnear:none:1:false=-3 ofnear:none:1:true=-3 ofnear:own:0:true=-34 ofnear:own:1:false=12 ofnear:part:0:false=-5
ofnear:part:0:true=20 ofnear:part:1:false=-3 ofnear:part:1:true=22 ofnear:pronoun:0:false=4 ofnear:pronoun:0:true=12
ofnear:pronoun:1:false=-21 ofnear:pronoun:1:true=5 ofnear:some:0:false=-4 ofnear:some:0:true=-7 ofnear:some:1:true=9
ofnear:the:0:false=-3 ofnear:the:1:false=-10 ofnear:the:1:true=-9 oftense:again:none=3 oftense:again:past=-14
oftense:again:present=3 oftense:bare:before=-7 oftense:bare:can=-4 oftense:bare:could=12 oftense:bare:due=23
oftense:bare:going=17 oftense:bare:may=-5 oftense:bare:must=-6 oftense:bare:none=-6 oftense:bare:past=-4
oftense:bare:perfect=-5 oftense:bare:present=-10 oftense:bare:suffered=-10 oftense:bare:was=10 oftense:none:is=-3
oftense:none:past=18 oftense:none:perfect=-4 oftense:none:present=-7 oftense:own:past=-8 oftense:own:present=-4
oftense:own:suffered=-3 oftense:part:before=-35 oftense:part:is=3 oftense:part:past=16 oftense:part:suffered=37
oftense:part:was=7 oftense:pronoun:before=13 oftense:pronoun:going=-6 oftense:pronoun:is=-15 oftense:pronoun:past=6
oftense:pronoun:perfect=-11 oftense:pronoun:present=3 oftense:pronoun:suffered=17 oftense:pronoun:was=-16
oftense:some:before=6 oftense:some:is=-7 oftense:some:past=31 oftense:some:perfect=-6 oftense:some:present=-4
oftense:some:suffered=-11 oftense:some:was=-8 oftense:the:before=8 oftense:the:could=5 oftense:the:none=-13
oftense:the:past=-10 oftense:the:perfect=-9 oftense:the:present=-6 oftense:the:suffered=-15 oftense:the:was=29
oftense:the:will=-4 paper:false:assessment:0:false=-12 paper:false:assessment:0:true=5
paper:false:assessment:1:false=-18 paper:false:assessment:1:true=7 paper:false:condition:0:false=7
paper:false:condition:0:true=-15 paper:false:condition:1:false=-8 paper:false:condition:1:true=-7
paper:false:event:0:false=15 paper:false:event:0:true=13 paper:false:event:1:false=7 paper:false:event:1:true=5
paper:false:rule:0:false=-5 paper:false:rule:1:false=-8 paper:false:rule:1:true=-5 paper:true:assessment:0:false=9
paper:true:assessment:0:true=-9 paper:true:assessment:1:false=-3 paper:true:condition:0:false=-8
paper:true:condition:0:true=8 paper:true:condition:1:false=-3 paper:true:event:0:true=-15 paper:true:rule:0:false=-3
paper:true:rule:0:true=19 paper:true:rule:1:true=-5 quoted:false:false=-38 quoted:false:true=7 quoted:true:true=-11
quotedby:false:0:true=7 quotedby:false:1:false=-32 quotedby:true:0:true=-6 quotedby:true:1:false=-3 ruled:false=-96
ruled:true=76 sense:all=8 sense:answer=-16 sense:build=10 sense:change=-19 sense:close=11 sense:count=5
sense:feel=-6 sense:give=-22 sense:he=-7 sense:hold=-23 sense:hunger=-23 sense:hurt=8 sense:judge=14 sense:move=10
sense:negation=-11 sense:now=-7 sense:order=-5 sense:pay=-6 sense:punish=-4 sense:reward=-27 sense:rule=-18
sense:search=11 sense:shoot=3 sense:take=-4 sense:tell=11 sense:think=-24 sense:time=18 sense:trial=-5
sense:watchfulness=14 sense:we=-7 sense:work=22 sensesort:all:assessment=-8 sensesort:all:condition=-10
sensesort:all:event=17 sensesort:all:rule=9 sensesort:answer:assessment=-12 sensesort:build:event=12
sensesort:change:condition=-3 sensesort:change:event=-6 sensesort:close:assessment=-5 sensesort:close:event=16
sensesort:count:event=9 sensesort:feel:assessment=-4 sensesort:give:assessment=-6 sensesort:give:condition=-8
sensesort:give:event=8 sensesort:give:rule=-16 sensesort:he:assessment=-4 sensesort:he:event=-5 sensesort:he:rule=3
sensesort:hold:condition=-9 sensesort:hold:rule=-16 sensesort:hunger:assessment=-5 sensesort:hunger:condition=-12
sensesort:hunger:event=-3 sensesort:hunger:rule=-3 sensesort:hurt:event=10 sensesort:judge:rule=18
sensesort:move:assessment=-14 sensesort:move:condition=3 sensesort:move:event=20 sensesort:negation:assessment=-9
sensesort:negation:condition=5 sensesort:negation:event=-10 sensesort:negation:rule=4 sensesort:now:condition=-6
sensesort:pay:condition=-11 sensesort:pay:event=-12 sensesort:pay:rule=6 sensesort:price:rule=-13
sensesort:punish:rule=-4 sensesort:reward:event=-3 sensesort:reward:rule=-14 sensesort:rule:rule=-10
sensesort:search:rule=10 sensesort:shoot:assessment=-4 sensesort:shoot:condition=-7 sensesort:shoot:rule=16
sensesort:take:condition=-4 sensesort:take:rule=4 sensesort:tell:assessment=12 sensesort:tell:condition=-4
sensesort:tell:rule=4 sensesort:they:condition=-7 sensesort:they:event=10 sensesort:think:assessment=-11
sensesort:think:rule=-9 sensesort:time:condition=-4 sensesort:time:event=9 sensesort:time:rule=15
sensesort:trial:rule=12 sensesort:we:condition=7 sensesort:we:event=-8 sensesort:work:rule=17 shared=29
sharednear:0:false=15 sharednear:1:false=12 tense:before=-9 tense:can=-7 tense:could=15 tense:does=-5 tense:due=21
tense:going=9 tense:hearsay=12 tense:is=-27 tense:may=-13 tense:must=-7 tense:none=-11 tense:past=35
tense:perfect=-39 tense:present=-28 tense:suffered=10 tense:was=16 tense:will=-13 tense:would=11
tenseafter:before:directive=-8 tenseafter:can:event=-5 tenseafter:could:condition=-3 tenseafter:could:event=18
tenseafter:due:event=21 tenseafter:going:event=11 tenseafter:is:condition=-4 tenseafter:is:directive=-14
tenseafter:is:event=-7 tenseafter:may:event=-10 tenseafter:must:event=-6 tenseafter:none:condition=-6
tenseafter:none:directive=-19 tenseafter:none:event=7 tenseafter:past:directive=-7 tenseafter:past:event=44
tenseafter:past:penalty=4 tenseafter:perfect:assessment=-3 tenseafter:perfect:condition=-5
tenseafter:perfect:directive=-4 tenseafter:perfect:event=-15 tenseafter:perfect:incentive=-7
tenseafter:perfect:penalty=-4 tenseafter:present:condition=-8 tenseafter:present:directive=-11
tenseafter:present:event=-4 tenseafter:suffered:condition=-12 tenseafter:suffered:directive=17
tenseafter:suffered:event=5 tenseafter:suffered:penalty=-3 tenseafter:was:condition=8 tenseafter:was:event=15
tenseafter:will:event=-10 tenseform:before:day=8 tenseform:before:month=-9 tenseform:before:year=-6
tenseform:can:day=-5 tenseform:could:day=20 tenseform:could:span=-4 tenseform:due:month=12 tenseform:going:day=12
tenseform:going:month=-3 tenseform:is:day=-11 tenseform:is:month=-19 tenseform:is:since=7 tenseform:may:day=-8
tenseform:must:day=-5 tenseform:none:day=32 tenseform:none:month=-24 tenseform:none:since=-12 tenseform:none:year=-4
tenseform:past:day=70 tenseform:past:month=-7 tenseform:past:since=-11 tenseform:past:span=-12
tenseform:past:year=-5 tenseform:perfect:day=-13 tenseform:perfect:month=-14 tenseform:perfect:since=-5
tenseform:perfect:year=-3 tenseform:present:month=-13 tenseform:present:since=-6 tenseform:present:year=-4
tenseform:suffered:day=57 tenseform:suffered:month=-29 tenseform:suffered:since=-21 tenseform:suffered:span=4
tenseform:was:day=22 tenseform:was:month=3 tenseform:was:year=-5 tenseform:will:day=-10 tenseform:would:day=12
tensekind:before:condition=13 tensekind:before:directive=-14 tensekind:before:event=-6 tensekind:can:assessment=-3
tensekind:could:assessment=17 tensekind:due:directive=11 tensekind:due:penalty=12 tensekind:going:assessment=-5
tensekind:going:condition=14 tensekind:is:condition=-24 tensekind:is:directive=-8 tensekind:is:event=11
tensekind:is:incentive=-3 tensekind:may:assessment=-3 tensekind:may:directive=-8 tensekind:none:assessment=10
tensekind:none:event=-7 tensekind:none:penalty=-10 tensekind:past:assessment=3 tensekind:past:condition=-8
tensekind:past:directive=3 tensekind:past:event=19 tensekind:past:penalty=19 tensekind:perfect:assessment=-5
tensekind:perfect:condition=-13 tensekind:perfect:directive=-7 tensekind:perfect:event=-10
tensekind:present:assessment=-14 tensekind:present:condition=-32 tensekind:present:event=3
tensekind:present:incentive=7 tensekind:present:penalty=-6 tensekind:suffered:assessment=-8
tensekind:suffered:condition=7 tensekind:suffered:directive=8 tensekind:suffered:event=20
tensekind:suffered:incentive=-8 tensekind:suffered:penalty=-8 tensekind:was:assessment=-12 tensekind:was:condition=8
tensekind:was:directive=14 tensekind:was:event=8 tensekind:would:condition=13 tensenear:before:0:false=6
tensenear:before:0:true=-13 tensenear:before:1:false=4 tensenear:before:1:true=-5 tensenear:could:0:true=22
tensenear:could:1:false=-5 tensenear:does:0:true=-5 tensenear:due:0:true=20 tensenear:due:1:false=6
tensenear:going:0:false=17 tensenear:hearsay:0:false=12 tensenear:is:0:false=-13 tensenear:is:0:true=-31
tensenear:is:1:false=9 tensenear:is:1:true=8 tensenear:may:0:true=-9 tensenear:none:0:false=-4
tensenear:none:1:false=-3 tensenear:none:1:true=-3 tensenear:past:0:false=-6 tensenear:past:0:true=32
tensenear:past:1:true=10 tensenear:perfect:0:true=-25 tensenear:perfect:1:false=-7 tensenear:perfect:1:true=-5
tensenear:present:0:false=-13 tensenear:present:0:true=-7 tensenear:present:1:false=-5 tensenear:suffered:0:true=26
tensenear:suffered:1:false=-18 tensenear:suffered:1:true=3 tensenear:was:0:false=15 tensenear:was:0:true=7
tensenear:was:1:false=-6 tensenear:will:0:true=-11 tensenear:would:0:true=13 twice:false=-41 twice:true=-6 w:a=16
w:abroad=3 w:accused=4 w:across=13 w:after=-12 w:again=-11 w:against=-6 w:agreed=-3 w:all=14 w:allowed=-12
w:almost=7 w:along=11 w:already=4 w:also=10 w:among=-26 w:an=-5 w:and=17 w:another=-3 w:answer=-7 w:any=9
w:anyone=12 w:anything=11 w:appeared=-5 w:are=-9 w:army=-9 w:arrested=-7 w:as=-40 w:asked=-15 w:at=-11
w:authorities=-5 w:away=-3 w:back=4 w:bank=17 w:battalion=9 w:be=7 w:beaten=-7 w:because=-26 w:been=-40 w:behind=4
w:beijing=-5 w:being=-4 w:believed=12 w:boats=5 w:body=9 w:border=29 w:boy=20 w:bribe=-3 w:bribes=-3 w:bring=-10
w:brings=-4 w:brought=19 w:buried=-7 w:but=-4 w:by=9 w:call=11 w:called=17 w:came=-22 w:can=-13 w:cannot=9
w:carried=8 w:caught=-6 w:children=4 w:china=7 w:chinese=-3 w:close=8 w:closed=16 w:come=-7 w:commander=-15
w:commanders=-4 w:comment=-6 w:committee=7 w:company=-24 w:confirm=-3 w:corn=-4 w:coronavirus=-5 w:cost=17
w:could=12 w:country=-4 w:county=21 w:crossing=6 w:cut=9 w:dares=-3 w:dark=3 w:date=-4 w:day=-5 w:days=-9 w:dead=-18
w:dealt=-7 w:death=-5 w:deaths=-5 w:declined=-5 w:did=3 w:dismissed=-7 w:district=-4 w:do=-11 w:does=5 w:during=-4
w:eleven=9 w:empty=6 w:end=-16 w:even=13 w:ever=-3 w:every=23 w:everyone=13 w:everything=-16 w:exchange=-3
w:expected=-7 w:face=-4 w:family=-7 w:far=-12 w:farms=-4 w:father=3 w:fed=-3 w:fence=5 w:figure=-6 w:fire=6
w:fired=-10 w:first=-22 w:five=-9 w:flee=-8 w:food=-9 w:for=5 w:forbidden=-6 w:forced=-7 w:forty=3 w:found=-5
w:four=15 w:from=-18 w:front=5 w:gave=-15 w:given=-7 w:go=-3 w:goes=-4 w:gone=15 w:goods=6 w:got=4 w:government=-15
w:grain=-4 w:group=-4 w:groups=-12 w:guard=-13 w:guards=-6 w:had=-35 w:half=23 w:hamgyong=9 w:hand=-21 w:handed=9
w:hands=-7 w:hard=14 w:hardly=-9 w:has=-7 w:have=-13 w:he=-28 w:head=7 w:heard=16 w:held=-9 w:her=4 w:here=-3
w:him=4 w:his=-11 w:hit=32 w:hoeryong=-6 w:home=-9 w:hours=10 w:house=-7 w:household=-8 w:how=-5 w:hundred=-6
w:hunger=-4 w:i=12 w:ice=6 w:if=-11 w:in=10 w:instruction=4 w:into=-14 w:it=-28 w:its=7 w:keep=-4 w:kept=13
w:kilograms=5 w:knew=11 w:know=7 w:known=-7 w:korea=-3 w:korean=-6 w:koreans=-8 w:labor=3 w:last=12 w:later=-18
w:leave=-5 w:lectures=-5 w:led=3 w:left=31 w:let=-4 w:life=-5 w:line=6 w:list=5 w:lived=-3 w:locked=-15 w:long=5
w:longer=-3 w:look=10 w:looking=-9 w:lose=3 w:lost=-3 w:made=-13 w:make=-4 w:many=-8 w:matter=-9 w:may=-3 w:me=-23
w:meeting=13 w:ministry=-6 w:missing=-7 w:mission=-8 w:money=-8 w:month=10 w:months=-7 w:more=13 w:morning=8
w:most=-12 w:musan=-8 w:must=-3 w:my=-19 w:name=4 w:neighbor=-30 w:neighbors=-9 w:never=5 w:new=-16 w:no=-24
w:nobody=30 w:none=6 w:not=-35 w:nothing=15 w:number=-19 w:of=-17 w:off=3 w:office=21 w:officer=5 w:officials=-14
w:old=-19 w:on=-19 w:once=14 w:one=12 w:only=29 w:open=9 w:or=-16 w:order=10 w:ordered=3 w:other=-19 w:others=-7
w:our=6 w:out=10 w:outside=-4 w:over=3 w:own=-5 w:paid=-6 w:paper=21 w:party=-17 w:pass=-6 w:past=3 w:penalty=7
w:people=-27 w:percent=4 w:person=4 w:phone=11 w:phones=-14 w:place=-3 w:post=-14 w:presumably=-3 w:prison=-14
w:prisoners=-3 w:promised=-17 w:province=14 w:provinces=3 w:punished=-12 w:pupils=5 w:put=7 w:quarantine=14 w:ran=10
w:read=21 w:reason=-6 w:reeducation=-6 w:refugees=-10 w:relatives=-4 w:reopening=-7 w:report=-5 w:reported=-4
w:reportedly=-13 w:reporting=-4 w:returns=-4 w:right=-4 w:river=-7 w:rule=-6 w:rumor=-9 w:rumors=-13 w:runaway=4
w:s=-9 w:said=9 w:same=-7 w:schools=4 w:second=-5 w:secretary=-9 w:security=-16 w:see=-5 w:seems=-3 w:send=-4
w:sent=6 w:sergeant=-3 w:service=-6 w:set=23 w:sets=-6 w:several=-4 w:she=3 w:shoot=-4 w:shooting=-10 w:shot=-4
w:show=13 w:sick=7 w:side=-4 w:sign=17 w:signed=-4 w:since=5 w:six=-8 w:small=-8 w:smugglers=-3 w:so=-4 w:soldier=8
w:soldiers=12 w:some=-6 w:son=-4 w:soon=-10 w:south=-15 w:speak=-9 w:spoke=12 w:spot=3 w:spreading=-8 w:stand=-13
w:state=-13 w:stay=-8 w:step=6 w:still=-10 w:stood=14 w:stopped=-5 w:street=7 w:strip=5 w:take=-8 w:takes=4 w:talk=9
w:tells=16 w:ten=18 w:tens=15 w:terms=24 w:than=17 w:that=-24 w:their=5 w:them=9 w:then=4 w:there=-20 w:they=-9
w:those=12 w:thought=-4 w:thousand=-9 w:thousands=17 w:three=9 w:times=-3 w:to=29 w:too=-7 w:town=-8 w:traders=-12
w:traitors=13 w:trial=-8 w:tried=-18 w:truck=19 w:tumen=-9 w:turn=3 w:twice=-23 w:two=-9 w:uiju=3 w:unit=-6
w:units=-16 w:until=-3 w:us=-7 w:village=5 w:virus=-3 w:vote=12 w:warning=11 w:was=26 w:watch=15 w:watched=13
w:watching=-3 w:water=-6 w:way=3 w:we=-6 w:weak=-15 w:week=30 w:well=-11 w:went=4 w:were=36 w:what=-3 w:whatever=-5
w:when=5 w:whether=14 w:which=18 w:while=-3 w:who=-21 w:whoever=10 w:whole=-3 w:whose=8 w:will=-10 w:windows=11
w:winter=-3 w:with=14 w:within=-3 w:without=32 w:women=-19 w:won=-8 w:work=6 w:workers=-3 w:would=-3 w:wounded=10
w:yard=8 w:yet=-4
`
