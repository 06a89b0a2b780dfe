/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
acts:all=45 acts:answer=-143 acts:build=65 acts:change=45 acts:close=-175 acts:count=22 acts:die=-23 acts:feel=-34
acts:give=-28 acts:he=52 acts:hold=-69 acts:hunger=-31 acts:hurt=-41 acts:judge=-13 acts:move=-59 acts:negation=-34
acts:now=20 acts:past=-52 acts:pay=22 acts:price=-27 acts:punish=-43 acts:reward=-52 acts:rule=-35 acts:search=-79
acts:shoot=72 acts:take=-53 acts:tell=-50 acts:they=94 acts:think=33 acts:time=53 acts:trial=-61 acts:urge=-34
acts:watchfulness=51 acts:we=126 acts:work=-41 agent:be=81 agent:build=-32 agent:change=-66 agent:count=-43
agent:die=-32 agent:feel=68 agent:give=12 agent:hold=26 agent:hunger=47 agent:judge=-74 agent:move=-86
agent:negation=-52 agent:now=-83 agent:pay=-73 agent:price=-50 agent:reward=17 agent:rule=-49 agent:search=-111
agent:shoot=-72 agent:take=-12 agent:tell=-70 agent:they=11 agent:think=-24 agent:time=-28 agent:trial=44
agent:urge=-17 agent:watchfulness=53 agent:we=36 agent:work=-22 all=22 aspect:ahead=12 aspect:none=67
aspect:open=-11 aspect:state=13 dated=-91 does:amount=-11 does:doubt=-89 does:duty=-12 does:ground=-30
does:office=12 does:punishment=-41 does:reward=-19 does:rule=28 f:anybody=-40 f:doubt=-98 f:duty=13 f:ground=-69
f:killing=-66 f:office=-77 f:people=-51 f:punishment=-78 f:reward=-29 f:rule=-76 f:thought=-43 first:a=-8
first:activists=-21 first:all=32 first:and=61 first:anyone=-15 first:as=-14 first:at=-12 first:back=23
first:before=-79 first:beijing=-45 first:between=-10 first:boats=-45 first:both=-9 first:bribes=-39
first:brokers=-58 first:but=113 first:by=19 first:cameras=-30 first:can=100 first:children=-10 first:china=-49
first:chinese=-16 first:citizens=76 first:coal=-33 first:commanders=-28 first:corn=17 first:dandong=18
first:during=-10 first:each=-9 first:electricity=-25 first:eleven=-20 first:even=10 first:every=16
first:everyone=-58 first:families=-32 first:far=-17 first:farmers=-31 first:few=-36 first:fishing=-29 first:for=93
first:forty=-18 first:four=20 first:freight=-27 first:from=53 first:ginseng=12 first:goods=10 first:guards=-35
first:he=19 first:her=9 first:hoeryong=32 first:how=40 first:hundreds=-17 first:hunger=41 first:hyesan=29
first:i=-28 first:ice=26 first:in=-94 first:inspectors=-15 first:is=105 first:it=-62 first:its=-23
first:journalists=36 first:kaesong=11 first:kim=-13 first:kimchi=21 first:last=-26 first:lectures=-9
first:letters=-9 first:local=9 first:loudspeakers=-43 first:maize=13 first:many=-34 first:markets=-41
first:medicine=-33 first:men=20 first:military=19 first:more=-36 first:most=48 first:mourning=25 first:musan=24
first:my=47 first:nampo=24 first:neither=-16 first:new=-14 first:nights=10 first:no=-62 first:nobody=-75
first:none=70 first:north=-66 first:not=67 first:nothing=-14 first:now=10 first:observers=58 first:officers=-63
first:officials=-14 first:old=39 first:on=31 first:one=-22 first:only=-30 first:onsong=14 first:other=17
first:others=18 first:our=-13 first:outside=34 first:over=-59 first:paper=18 first:parents=-53 first:party=-20
first:people=-52 first:phones=-13 first:photographs=42 first:pine=33 first:police=-23 first:political=43
first:potatoes=17 first:power=-19 first:pregnant=-24 first:previously=-8 first:prices=-45 first:provides=-12
first:pupils=-18 first:pyongyang=-59 first:readers=32 first:residents=-52 first:rha=-12 first:rice=-26
first:rights=-37 first:rumor=-20 first:rumors=37 first:salt=-35 first:schools=-15 first:searches=-22 first:seoul=-36
first:seouls=33 first:several=-16 first:she=17 first:shooting=-18 first:shots=-14 first:since=-65 first:sinuiju=12
first:six=-28 first:smoke=22 first:smuggling=-31 first:snow=13 first:so=46 first:soldiers=-38 first:some=-82
first:somebody=74 first:south=-9 first:special=29 first:stalls=-21 first:state=10 first:sugar=-46 first:ten=17
first:tens=-39 first:that=-45 first:their=-8 first:there=-44 first:they=-68 first:things=21 first:this=-18
first:those=-9 first:three=50 first:time=8 first:to=12 first:trade=-39 first:traders=-60 first:trains=-12
first:travelers=-29 first:trucks=-35 first:two=14 first:units=-19 first:until=-82 first:voters=17 first:we=49
first:what=152 first:when=63 first:where=32 first:whether=-91 first:who=162 first:whoever=-29 first:why=-8
first:will=74 first:wonsan=10 first:work=-24 first:workers=-39 habit=-69 length:0=37 length:1=31 length:2=52
length:3=-46 length:4=-50 length:5=-18 mark:bidding=-89 mark:content=53 mark:everybody=-58 mark:happens=-61
mark:incentive=-59 mark:issued=-14 mark:notIncentive=-56 mark:notPenalty=-75 mark:obligation=20 mark:order=-81
mark:penal=-99 mark:penalty=-92 mark:plainFact=-19 mark:status=-49 mark:verdict=-94 mark:weighed=-112
modality:asserted=22 number=-95 passive=-49 s:0=-30 s:account=34 s:activist=-21 s:affair=55 s:agency=-29 s:and=8
s:announce=25 s:anyone=65 s:area=41 s:army=-44 s:arrest=29 s:authoriti=-34 s:bank=-24 s:battle=18 s:be=81 s:beij=-33
s:bodi=-41 s:body=-29 s:bord=-32 s:boy=22 s:brib=-29 s:bridge=-69 s:brigade=-14 s:broth=-18 s:buse=-16 s:but=64
s:call=21 s:camera=-30 s:camp=-22 s:campaign=-85 s:captain=-10 s:card=-16 s:cart=8 s:case=28 s:ce=-60 s:children=-14
s:china=-40 s:citizen=39 s:city=-19 s:clinic=-20 s:coal=25 s:command=-43 s:commission=41 s:committee=-23
s:company=-35 s:copp=-8 s:corn=14 s:corp=12 s:council=-15 s:countri=-8 s:county=9 s:court=21 s:cow=16
s:crackdown=-13 s:crew=-40 s:cross=-45 s:curfew=-21 s:dandong=8 s:dead=53 s:deal=-31 s:death=-16 s:decree=-13
s:depart=16 s:dike=-49 s:diplomat=-14 s:disast=10 s:docu=10 s:dog=49 s:driv=-54 s:elec=-9 s:electricity=-25
s:else=19 s:embassy=-27 s:escape=-17 s:everybody=-80 s:everyone=19 s:expert=-38 s:fami=-12 s:famili=-42 s:fath=-29
s:fear=31 s:february=-13 s:fee=-32 s:fence=-66 s:ferry=-39 s:ferryman=18 s:few=-24 s:fewer=-17 s:figur=-9 s:film=21
s:fisherman=-19 s:fishermen=-29 s:five=-26 s:flood=-37 s:flour=13 s:footage=10 s:forc=-16 s:foreign=13 s:four=-71
s:game=110 s:general=-101 s:ginseng=12 s:good=9 s:governor=-68 s:grandmoth=-27 s:group=8 s:harvest=-19 s:head=-30
s:heart=47 s:here=15 s:hoeryong=14 s:hospital=-58 s:household=-60 s:hung=41 s:hyesan=13 s:i=-59 s:ice=-8 s:il=60
s:inform=-8 s:inminban=23 s:inspector=-24 s:instruc=-11 s:interpret=74 s:interview=28 s:island=49 s:it=-82
s:journalist=36 s:kaesong=11 s:kill=-13 s:kilometre=25 s:kimchi=15 s:kind=98 s:korea=-33 s:korean=-27 s:lamp=60
s:lane=-44 s:law=-20 s:lead=-22 s:leadership=22 s:lectur=-44 s:lett=42 s:levy=-72 s:liquor=14 s:long=40
s:loudspeak=11 s:man=-13 s:manag=-44 s:many=12 s:matt=26 s:measure=-9 s:media=-57 s:medicine=-33 s:memb=10 s:men=-29
s:message=47 s:mill=-28 s:mine=-20 s:minist=53 s:ministry=-14 s:mission=-11 s:mist=25 s:morn=54 s:most=-22 s:moth=-8
s:mountain=28 s:move=-15 s:musan=24 s:name=-17 s:nampo=24 s:namyang=15 s:nation=-16 s:network=55 s:never=25 s:new=69
s:night=8 s:nobody=-66 s:none=-16 s:north=39 s:noth=-27 s:notice=27 s:now=-12 s:observ=58 s:offer=-16 s:offic=-23
s:official=-100 s:oil=-36 s:one=49 s:onsong=14 s:order=-10 s:organisa=15 s:oth=-11 s:parade=8 s:parent=-35
s:partn=-46 s:party=168 s:passport=-20 s:patrol=-19 s:people=-56 s:permit=28 s:phon=21 s:phone=-33 s:plant=15
s:platoon=8 s:pledge=-83 s:politburo=20 s:poor=51 s:post=-78 s:potato=17 s:power=-19 s:presumab=-16 s:pric=-16
s:price=12 s:prison=-111 s:province=17 s:pupil=-18 s:pyongyang=43 s:ques=35 s:quota=-11 s:read=32 s:record=35
s:reform=-77 s:regi=-32 s:regime=-22 s:report=44 s:resident=-28 s:resolu=-8 s:rha=-12 s:rice=-55 s:riv=24 s:road=23
s:room=49 s:rule=-40 s:salt=-20 s:school=-20 s:search=-22 s:sentenc=47 s:seoul=-52 s:she=10 s:shop=17 s:shot=-30
s:side=-89 s:sinuiju=12 s:sist=-23 s:site=-24 s:size=12 s:smoke=22 s:smuggl=-68 s:snow=60 s:soldi=-86 s:some=-39
s:somebody=74 s:song=15 s:soon=59 s:south=15 s:spokesman=15 s:squid=24 s:sta=61 s:state=-11 s:step=-27 s:still=-64
s:street=-35 s:strip=13 s:student=-25 s:sugar=-46 s:sung=22 s:talk=-69 s:text=53 s:th=71 s:the=63 s:them=10
s:there=-54 s:they=-22 s:thi=9 s:thirty=-24 s:those=-97 s:thousand=-64 s:three=-9 s:time=8 s:town=49 s:trad=-41
s:trade=-42 s:train=21 s:travel=-30 s:treaty=-40 s:trial=-24 s:tumen=10 s:typhoid=-35 s:un=-28 s:unit=88 s:valley=9
s:verdict=21 s:version=-28 s:villag=27 s:vot=12 s:wage=-25 s:wait=19 s:wall=54 s:water=27 s:we=22 s:well=-25
s:what=19 s:who=137 s:whoev=-29 s:wind=65 s:wint=62 s:wire=-40 s:witness=22 s:wive=-13 s:woman=-9 s:women=25
s:wonsan=10 s:word=-50 s:work=-88 s:yalu=10 s:yanggang=25 s:year=60 s:yuan=23 s:zone=28 sense:all=-57
sense:answer=16 sense:be=-18 sense:build=-25 sense:change=-19 sense:close=-94 sense:count=8 sense:die=-133
sense:feel=-19 sense:give=-21 sense:have=-70 sense:he=-116 sense:hold=-57 sense:hunger=-26 sense:hurt=-48
sense:judge=-28 sense:move=-31 sense:negation=-39 sense:now=-20 sense:order=-77 sense:past=-26 sense:pay=-90
sense:price=-37 sense:punish=-145 sense:reward=-67 sense:rule=-45 sense:search=-82 sense:shoot=-96 sense:take=-97
sense:tell=-22 sense:they=-45 sense:think=-109 sense:time=-72 sense:trial=-110 sense:watchfulness=18 sense:we=19
sense:work=-11 sf:a=-38 sf:activists=-21 sf:all=32 sf:an=-14 sf:and=61 sf:anyone=-15 sf:as=-14 sf:at=-12
sf:beijing=-33 sf:between=-10 sf:both=-9 sf:bribes=-29 sf:but=109 sf:by=19 sf:cameras=-30 sf:can=81 sf:children=27
sf:china=-49 sf:chinese=-16 sf:citizens=76 sf:coal=-33 sf:commanders=-26 sf:corn=17 sf:dandong=18 sf:during=-10
sf:each=37 sf:electricity=-25 sf:eleven=-20 sf:even=10 sf:everyone=-58 sf:families=-32 sf:far=-17 sf:few=-36
sf:fishing=-29 sf:for=37 sf:forty=-18 sf:four=20 sf:freight=-27 sf:from=53 sf:ginseng=12 sf:goods=10 sf:guards=-36
sf:her=9 sf:hoeryong=14 sf:how=40 sf:hundreds=-17 sf:hunger=41 sf:hyesan=29 sf:i=-28 sf:ice=26 sf:in=-26
sf:inspectors=-15 sf:it=-17 sf:its=-23 sf:journalists=36 sf:kaesong=11 sf:kim=-13 sf:kimchi=21 sf:last=-26
sf:lectures=-9 sf:letters=-9 sf:loudspeakers=-43 sf:maize=13 sf:many=-34 sf:markets=-14 sf:medicine=-33 sf:more=-36
sf:most=48 sf:mourning=25 sf:musan=24 sf:my=47 sf:nampo=24 sf:neither=-16 sf:new=-14 sf:nights=10 sf:no=-51
sf:nobody=-95 sf:none=15 sf:north=-60 sf:not=67 sf:nothing=-14 sf:now=-31 sf:observers=58 sf:officers=-46
sf:officials=-14 sf:on=19 sf:one=-34 sf:only=-30 sf:onsong=14 sf:other=17 sf:others=9 sf:our=-13 sf:outside=34
sf:over=-59 sf:paper=18 sf:parents=-53 sf:party=-20 sf:people=23 sf:phones=-13 sf:photographs=42 sf:pine=33
sf:police=-23 sf:political=43 sf:potatoes=17 sf:power=-19 sf:pregnant=-24 sf:previously=-8 sf:prices=-18
sf:pupils=-18 sf:pyongyang=-9 sf:readers=32 sf:residents=-26 sf:rha=-12 sf:rice=-26 sf:rights=-37 sf:rumors=37
sf:salt=-35 sf:schools=-15 sf:searches=-22 sf:seoul=-36 sf:seouls=33 sf:several=-16 sf:she=17 sf:shots=-14
sf:sinuiju=12 sf:six=-28 sf:smoke=22 sf:smuggling=-31 sf:snow=13 sf:so=-32 sf:soldiers=-31 sf:some=-54
sf:somebody=74 sf:south=-9 sf:special=29 sf:stalls=-21 sf:state=10 sf:students=-27 sf:sugar=-46 sf:ten=17
sf:tens=-39 sf:that=-45 sf:the=-20 sf:their=-8 sf:there=-28 sf:they=-27 sf:things=21 sf:this=-11 sf:those=-47
sf:time=8 sf:to=12 sf:trade=-39 sf:traders=-60 sf:trains=-12 sf:travelers=-29 sf:trucks=-35 sf:two=-46 sf:units=-19
sf:voters=12 sf:we=49 sf:what=136 sf:who=106 sf:why=-8 sf:will=74 sf:women=-41 sf:wonsan=10 sf:work=-24
sf:workers=-39 subject:amount=-25 subject:doubt=34 subject:ground=-30 subject:killing=23 subject:people=-122
subject:rule=-78 subject:thought=12 teller:unknown=22 tense:are=62 tense:could=-56 tense:did=47 tense:does=70
tense:ed=-32 tense:had=-27 tense:has=10 tense:have=-8 tense:is=65 tense:may=20 tense:might=-18 tense:must=31
tense:other=-41 tense:s=89 tense:were=-12 tense:will=39 tense:would=-23 v:apply=-32 v:are=62 v:arriv=-13 v:asked=50
v:bear=-16 v:began=-18 v:begin=69 v:believe=50 v:belong=46 v:bring=39 v:broke=-30 v:burn=-44 v:buy=-50 v:call=-50
v:came=13 v:collaps=-13 v:come=-50 v:condemn=-8 v:cost=-26 v:could=-56 v:cross=-23 v:dare=18 v:demand=-33 v:did=47
v:died=-10 v:disappear=-24 v:doe=70 v:drew=30 v:eat=-19 v:ended=31 v:face=-27 v:fail=-26 v:fall=-13 v:fear=-8
v:fired=51 v:fled=-13 v:follow=42 v:found=-24 v:gather=-15 v:gave=17 v:get=-52 v:give=15 v:go=-32 v:goe=38 v:got=-33
v:grow=33 v:had=-27 v:hand=-9 v:happen=-55 v:has=10 v:have=-8 v:held=-11 v:hid=-13 v:hide=-27 v:hold=-32 v:host=47
v:is=65 v:keep=-40 v:knew=-22 v:know=-93 v:lack=-50 v:last=99 v:laugh=37 v:lay=69 v:left=-77 v:lie=75 v:look=57
v:lost=-37 v:lower=45 v:made=35 v:make=39 v:may=20 v:mean=-19 v:met=-25 v:might=-18 v:must=31 v:need=30 v:offer=-14
v:open=-16 v:order=-9 v:owe=-21 v:pass=-9 v:pay=24 v:promis=-11 v:put=12 v:rain=87 v:rais=-20 v:reach=69 v:read=-42
v:receiv=-44 v:receive=27 v:refus=-14 v:remain=-32 v:report=-14 v:rise=30 v:rose=-21 v:run=34 v:said=20 v:sank=-30
v:say=-52 v:see=-42 v:sell=-62 v:sent=-10 v:serve=45 v:set=56 v:settl=-25 v:show=27 v:sign=-39 v:sit=23 v:sleep=-32
v:slept=33 v:slipp=-18 v:spoke=74 v:spread=95 v:stand=-34 v:starv=-10 v:stay=33 v:stood=-8 v:stopp=36 v:swam=29
v:take=29 v:tell=44 v:think=-9 v:thought=43 v:threaten=-14 v:told=27 v:took=16 v:treat=-20 v:trembl=20 v:tried=39
v:turn=22 v:used=-22 v:visit=24 v:walk=-19 v:want=-15 v:wash=60 v:wear=-15 v:went=36 v:were=-12 v:will=39 v:won=90
v:work=-37 v:would=-23 vc:a=112 vc:able=-31 vc:about=47 vc:adopt=-9 vc:afraid=-29 vc:agree=-46 vc:aimed=-10
vc:alive=-59 vc:all=22 vc:already=68 vc:alway=59 vc:among=17 vc:an=42 vc:answer=-65 vc:anxiou=-11 vc:appoint=-10
vc:arrest=-14 vc:as=39 vc:asked=50 vc:bann=-12 vc:barr=-8 vc:beaten=-8 vc:become=-18 vc:begun=-33 vc:bind=35
vc:block=-9 vc:bought=-31 vc:brought=9 vc:build=-24 vc:built=63 vc:buri=-9 vc:buy=-32 vc:call=35 vc:celebrat=52
vc:chang=8 vc:check=-47 vc:clos=-58 vc:close=-10 vc:com=-10 vc:come=-16 vc:confirm=-36 vc:cost=18 vc:count=-45
vc:cover=-61 vc:cross=-22 vc:cut=-20 vc:dealt=32 vc:deni=-38 vc:desert=45 vc:disband=-8 vc:doubl=-19 vc:drawn=37
vc:driven=-17 vc:dropp=30 vc:drunk=-39 vc:end=36 vc:enough=50 vc:ever=28 vc:exempt=-28 vc:extend=-35 vc:fallen=-15
vc:fifty=10 vc:fired=126 vc:fish=12 vc:forgotten=56 vc:found=77 vc:furiou=-36 vc:go=90 vc:going=-51 vc:gone=8
vc:guard=-29 vc:hand=-29 vc:hard=-26 vc:heard=28 vc:held=26 vc:high=-11 vc:home=22 vc:in=23 vc:issu=51 vc:it=35
vc:its=36 vc:kept=-38 vc:know=-24 vc:known=41 vc:leave=34 vc:led=-9 vc:left=33 vc:let=-30 vc:link=20 vc:long=45
vc:look=11 vc:lost=-43 vc:made=20 vc:meant=-21 vc:mention=-23 vc:met=-28 vc:more=33 vc:moved=-28 vc:never=-14
vc:new=47 vc:no=-32 vc:noth=-23 vc:often=-27 vc:on=21 vc:one=53 vc:open=-56 vc:out=20 vc:over=-54 vc:pass=-10
vc:past=-10 vc:patient=18 vc:pick=28 vc:possible=-18 vc:prepar=-38 vc:print=59 vc:prohibit=-23 vc:protest=-44
vc:put=13 vc:question=-27 vc:quiet=99 vc:reach=32 vc:read=-11 vc:regard=-42 vc:register=-38 vc:rememb=40
vc:renam=-30 vc:reopen=-54 vc:replac=-34 vc:repli=-10 vc:report=51 vc:rescu=-9 vc:return=-10 vc:run=-24 vc:said=-47
vc:say=-17 vc:seal=-25 vc:search=-35 vc:see=19 vc:sent=-61 vc:set=-51 vc:shot=-42 vc:shown=-51 vc:shut=-23
vc:silent=16 vc:since=167 vc:slaughter=-9 vc:small=54 vc:so=-27 vc:sold=-56 vc:soldi=-10 vc:soon=18 vc:speak=39
vc:spread=-48 vc:start=39 vc:stay=-50 vc:stolen=-8 vc:stopp=15 vc:take=-25 vc:taken=-10 vc:tell=23 vc:that=-14
vc:the=139 vc:thi=42 vc:three=-79 vc:to=-86 vc:told=-40 vc:travel=44 vc:treat=-34 vc:tried=9 vc:turn=-32
vc:unable=-16 vc:unclear=-14 vc:under=-62 vc:used=30 vc:verify=-30 vc:vote=-32 vc:wait=-66 vc:want=20 vc:watch=-77
vc:what=23 vc:withdrawn=-23 vc:women=-36 vc:written=10 vc:yet=-30 vv:apply_from=-32 vv:are_barred=-8
vv:are_being=-18 vv:are_called=21 vv:are_handed=37 vv:are_held=33 vv:are_in=86 vv:are_known=50 vv:are_not=113
vv:are_now=-45 vv:are_paid=-32 vv:are_sent=-12 vv:are_shot=-15 vv:are_sold=33 vv:are_stopped=-39 vv:are_the=35
vv:are_to=-26 vv:are_treated=-21 vv:are_under=-18 vv:arrived_in=-9 vv:asked_people=16 vv:asked_the=-13
vv:begins_at=15 vv:begins_in=8 vv:belongs_to=46 vv:broke_out=-13 vv:broke_through=-19 vv:burned_down=-28
vv:call_the=-27 vv:called_a=11 vv:called_the=-20 vv:calls_the=-12 vv:came_back=-27 vv:came_down=-13 vv:came_from=20
vv:came_on=-20 vv:came_ten=-22 vv:came_to=51 vv:can_be=-66 vv:can_no=-31 vv:carries_an=15 vv:comes_on=-57
vv:condemned_the=-8 vv:costs_in=61 vv:costs_twice=-48 vv:could_hardly=58 vv:could_not=-46 vv:could_take=8
vv:crossed_at=-8 vv:crossed_the=-9 vv:dare_to=18 vv:did_not=47 vv:do_not=18 vv:does_not=32 vv:eat_from=-29
vv:eat_one=-10 vv:fired_=101 vv:fired_without=-11 vv:fled_on=-10 vv:followed_a=-18 vv:follows_the=51 vv:goes_back=30
vv:goes_on=30 vv:goes_round=12 vv:grow_well=14 vv:had_asked=-11 vv:had_been=-45 vv:had_called=-9 vv:had_never=-14
vv:had_no=-12 vv:had_not=-10 vv:had_sold=-9 vv:has_a=63 vv:has_been=-43 vv:has_begun=-31 vv:has_changed=-20
vv:has_come=-36 vv:has_denied=-26 vv:has_doubled=-9 vv:has_drawn=37 vv:has_fallen=-15 vv:has_found=55 vv:has_gone=31
vv:has_its=36 vv:has_lost=-53 vv:has_never=25 vv:has_not=-79 vv:has_protested=-44 vv:has_sent=-18 vv:has_set=-12
vv:has_since=169 vv:has_so=-36 vv:has_the=16 vv:has_to=29 vv:has_yet=-28 vv:have_asked=-22 vv:have_been=-16
vv:have_gone=-8 vv:have_made=-14 vv:have_no=11 vv:have_not=-29 vv:have_sold=-15 vv:have_stayed=-17 vv:have_told=49
vv:hide_their=-25 vv:hosted_the=47 vv:is_a=14 vv:is_about=34 vv:is_afraid=-17 vv:is_always=59 vv:is_anxious=-11
vv:is_barely=10 vv:is_being=-20 vv:is_called=41 vv:is_celebrated=52 vv:is_closed=-12 vv:is_easily=36
vv:is_furious=-34 vv:is_guarded=-28 vv:is_hard=-26 vv:is_hardly=-28 vv:is_home=24 vv:is_in=-74 vv:is_known=56
vv:is_likely=-8 vv:is_made=53 vv:is_meant=-15 vv:is_more=21 vv:is_no=33 vv:is_not=-73 vv:is_on=28 vv:is_one=17
vv:is_open=-18 vv:is_paid=21 vv:is_patient=18 vv:is_printed=59 vv:is_prohibited=-23 vv:is_read=-22 vv:is_seen=-17
vv:is_set=-38 vv:is_still=-25 vv:is_the=19 vv:is_there=12 vv:is_to=-44 vv:is_unclear=-14 vv:is_under=-23
vv:is_what=20 vv:is_written=16 vv:keeps_the=-38 vv:knew_of=-21 vv:knows_how=-35 vv:knows_no=76 vv:lasted_three=34
vv:laughed_=37 vv:lay_deep=13 vv:lay_on=54 vv:left_the=-19 vv:lies_in=12 vv:lies_on=14 vv:lies_opposite=12
vv:live_in=-15 vv:live_on=-93 vv:looked_away=-8 vv:lost_his=-10 vv:lost_their=-14 vv:lowered_his=45
vv:made_headlines=30 vv:make_up=-28 vv:makes_no=26 vv:may_be=-10 vv:may_buy=-32 vv:may_have=-33 vv:may_not=61
vv:may_simply=-16 vv:may_stay=15 vv:may_travel=-27 vv:met_on=-25 vv:must_be=-66 vv:must_hand=-19 vv:must_have=57
vv:must_not=-22 vv:need_a=-29 vv:needs_no=55 vv:offered_relief=-14 vv:owes_its=-21 vv:pay_twice=10 vv:put_the=20
vv:rained_all=87 vv:raised_the=-20 vv:reached_the=-25 vv:read_it=-12 vv:read_out=-10 vv:refused_to=-14
vv:reports_a=-47 vv:rise_on=26 vv:rose_by=-64 vv:rose_from=54 vv:runs_from=-8 vv:runs_on=-38 vv:runs_to=53
vv:says_the=-8 vv:seems_to=17 vv:sells_well=68 vv:show_that=-12 vv:signed_a=-35 vv:spoke_slowly=37 vv:spoke_to=44
vv:stand_still=-26 vv:stands_empty=-57 vv:starved_=-10 vv:stay_away=-9 vv:stays_shut=70 vv:stood_at=-50
vv:take_the=-15 vv:tells_it=40 vv:threatened_to=-14 vv:told_the=-15 vv:told_us=32 vv:took_four=-30 vv:took_his=-16
vv:took_place=27 vv:took_their=-19 vv:trembled_=20 vv:visited_the=-9 vv:walked_across=-10 vv:wants_to=-19
vv:was_a=31 vv:was_adopted=-9 vv:was_arrested=-9 vv:was_beaten=-8 vv:was_built=48 vv:was_burned=-20
vv:was_carried=-12 vv:was_closed=-17 vv:was_disbanded=-8 vv:was_extended=-35 vv:was_found=-78 vv:was_founded=127
vv:was_given=13 vv:was_handed=-8 vv:was_held=-61 vv:was_in=70 vv:was_looking=-36 vv:was_made=-17 vv:was_never=-48
vv:was_no=-11 vv:was_not=-22 vv:was_on=-11 vv:was_only=-32 vv:was_paid=-8 vv:was_plainly=-19 vv:was_quickly=42
vv:was_read=-14 vv:was_replaced=-32 vv:was_reportedly=-17 vv:was_said=-25 vv:was_sent=-10 vv:was_set=36
vv:was_shot=-19 vv:was_sold=-36 vv:was_still=29 vv:was_told=-21 vv:was_turned=-11 vv:was_unable=-16
vv:was_withdrawn=-23 vv:went_around=59 vv:went_back=-25 vv:went_dead=16 vv:went_up=-18 vv:were_called=-21
vv:were_changed=43 vv:were_found=-27 vv:were_heard=-26 vv:were_held=71 vv:were_in=-52 vv:were_led=-9
vv:were_left=-26 vv:were_let=-15 vv:were_made=-60 vv:were_moved=-25 vv:were_no=-8 vv:were_over=-54
vv:were_picked=-14 vv:were_put=39 vv:were_set=-19 vv:were_told=-67 vv:will_be=24 vv:will_have=-10 vv:will_open=-13
vv:will_stay=-22 vv:will_tell=31 vv:would_be=-38 vv:would_close=-10 w:0=-95 w:a=30 w:able=-31 w:about=72
w:abroad=-14 w:absent=-46 w:accept=-26 w:accident=54 w:account=-70 w:accus=-9 w:acknowledg=-34 w:acros=-24 w:act=-18
w:activist=-21 w:administra=20 w:admitt=-8 w:adopt=-18 w:affair=62 w:afraid=-36 w:after=-31 w:again=-46
w:against=-29 w:age=22 w:agency=-30 w:agent=-14 w:ago=-64 w:agree=-50 w:aid=-25 w:aim=-12 w:aimed=-13 w:alert=-42
w:alive=-73 w:all=46 w:almost=-42 w:along=-67 w:already=62 w:also=-61 w:alway=65 w:ammuni=-9 w:amnesty=20 w:among=13
w:amrok=10 w:an=13 w:and=102 w:anger=36 w:animal=-11 w:anniversary=-64 w:announc=-49 w:announce=-11 w:anoth=74
w:answ=75 w:answer=15 w:anxiou=-11 w:any=-96 w:anybody=79 w:anyone=-16 w:anyth=25 w:apart=30 w:appli=-94 w:apply=-37
w:appoint=-10 w:april=21 w:are=-35 w:area=36 w:armistice=-22 w:army=-18 w:around=-44 w:arrest=-34 w:arriv=-14
w:article=8 w:asian=21 w:ask=-10 w:asked=65 w:assembli=-9 w:at=-8 w:ate=-51 w:atla=19 w:atten=37 w:attend=-65
w:august=-98 w:authoriti=-61 w:autumn=-26 w:avoid=-12 w:await=36 w:away=-70 w:back=-48 w:bag=-32 w:ballot=-19
w:ban=-19 w:bank=32 w:bann=-50 w:bare=30 w:bark=-11 w:barr=-9 w:barrack=-38 w:barri=-10 w:battle=13 w:be=-94
w:beach=-36 w:bear=-15 w:beat=90 w:beaten=-8 w:became=-48 w:because=-9 w:become=10 w:been=20 w:before=-25
w:began=-42 w:begin=105 w:beginn=27 w:begun=-33 w:beij=-95 w:being=-56 w:believ=-54 w:believe=50 w:bell=-23
w:belong=31 w:below=26 w:belt=-14 w:beside=81 w:best=37 w:betray=-23 w:bett=-52 w:between=-14 w:beyond=33 w:bigg=54
w:biggest=76 w:bind=35 w:birthday=-28 w:bitt=46 w:block=-48 w:board=-45 w:boat=-109 w:bodi=-28 w:book=-31 w:boot=-48
w:bord=17 w:both=-8 w:bought=-24 w:boundary=-21 w:box=29 w:boy=-21 w:brazil=86 w:bread=37 w:break=-62 w:brib=-63
w:bribe=-11 w:brigad=-25 w:brigade=-24 w:bright=47 w:brok=-112 w:broke=-30 w:broth=-17 w:brought=9 w:brown=42
w:buff=46 w:build=25 w:built=41 w:buri=-18 w:burn=-33 w:bus=-10 w:buse=-63 w:but=28 w:by=62 w:cake=31 w:calendar=84
w:call=52 w:came=-11 w:camera=10 w:camp=-22 w:campaign=-54 w:can=61 w:capital=40 w:captain=-12 w:card=34 w:care=56
w:carri=-13 w:carton=-15 w:catch=-22 w:cattle=-26 w:caught=-19 w:ce=-42 w:celebrat=52 w:cell=14 w:cent=-12
w:chance=25 w:chang=36 w:changbai=26 w:change=73 w:charge=-44 w:check=-76 w:checkpoint=-85 w:children=-58
w:chimney=22 w:china=-11 w:chinese=-14 w:cigarett=-19 w:circle=54 w:cite=-14 w:citizen=81 w:city=52 w:civilian=-11
w:claim=-17 w:class=-65 w:clear=45 w:climb=-27 w:clinic=-50 w:clock=67 w:clos=-19 w:close=33 w:closure=-43
w:coal=-64 w:coast=42 w:coat=-14 w:code=11 w:coffee=27 w:cold=76 w:collaps=-21 w:collect=-46 w:com=10 w:come=39
w:command=-31 w:commend=-21 w:commission=45 w:committee=36 w:common=-49 w:company=-36 w:complain=-26 w:concrete=-39
w:condemn=-13 w:condition=-10 w:confirm=-50 w:congres=13 w:connect=17 w:consulate=-13 w:contain=53 w:control=-13
w:conven=-47 w:conversa=76 w:cook=-17 w:copp=-16 w:copy=-30 w:corn=-16 w:coronaviru=-11 w:could=62 w:council=49
w:counti=-11 w:countri=19 w:country=90 w:county=-20 w:cov=19 w:cover=-77 w:cow=16 w:crackdown=-14 w:crew=-53
w:crim=-14 w:crime=23 w:cros=-26 w:cross=-141 w:crowd=-27 w:culture=-16 w:curfew=-24 w:currency=-37 w:current=-18
w:custom=62 w:cut=-67 w:dam=-80 w:dandong=24 w:dare=18 w:date=51 w:daught=15 w:dawn=-17 w:day=-97 w:deal=-43
w:dealt=32 w:death=-63 w:decade=-87 w:decemb=-60 w:decid=-12 w:declar=57 w:declara=-35 w:decree=-28 w:defec=-77
w:defense=28 w:demand=-17 w:deni=-46 w:depart=-12 w:depend=-27 w:deputi=12 w:deputy=-47 w:describ=35 w:desert=-18
w:detain=-24 w:detaine=-25 w:died=-29 w:diff=-11 w:different=53 w:dig=-29 w:diplomat=-82 w:director=-35
w:disappear=-24 w:disast=10 w:disband=-13 w:disgrace=-59 w:dismiss=-39 w:district=15 w:divid=-41 w:do=80
w:doctor=-28 w:docu=10 w:doe=90 w:dog=43 w:domestic=37 w:donate=22 w:donation=45 w:door=115 w:doubl=-19 w:down=-78
w:dozen=-32 w:drawn=37 w:drew=30 w:drift=-46 w:driv=-68 w:drive=80 w:driven=-47 w:drug=-30 w:drunk=-39 w:dur=28
w:earli=-26 w:early=14 w:easi=36 w:east=31 w:eastern=36 w:eat=52 w:economy=-10 w:eighth=-8 w:eith=-58 w:elec=-80
w:elect=12 w:election=37 w:electricity=-43 w:electrifi=-17 w:eleven=-30 w:else=120 w:embank=-26 w:embassy=-27
w:employ=-21 w:empti=44 w:empty=-78 w:ended=14 w:english=-33 w:enough=85 w:epidemic=34 w:escap=-17 w:escape=-46
w:eve=-28 w:even=-8 w:ever=75 w:everybody=28 w:everyon=20 w:everyone=-25 w:everyth=-15 w:everywhere=-19
w:example=-27 w:excep=-20 w:exchange=-80 w:exempt=-28 w:exist=-25 w:expect=-54 w:expert=-40 w:explain=-14
w:extend=-35 w:extra=-32 w:eye=-14 w:face=24 w:factori=-18 w:factory=-23 w:fail=-48 w:fall=38 w:fallen=-16 w:fami=21
w:famili=-20 w:far=12 w:farm=-24 w:fast=50 w:fear=-15 w:february=-62 w:fee=-29 w:feed=-33 w:fell=-10 w:fence=-92
w:ferryman=18 w:fetch=34 w:few=-49 w:fewer=-18 w:field=-34 w:fifteen=-34 w:fifth=-36 w:fifty=51 w:figure=-33
w:fill=72 w:find=8 w:fine=-30 w:finish=-31 w:fir=-24 w:fire=-20 w:fired=109 w:firewood=-15 w:first=12 w:fish=-20
w:fisherman=-19 w:five=-79 w:fled=73 w:flee=-44 w:flood=-65 w:floor=-35 w:flour=-30 w:flow=61 w:fog=69 w:follow=14
w:food=-60 w:foot=-11 w:footage=10 w:for=41 w:forbid=-36 w:forc=-21 w:force=-24 w:ford=-45 w:foreign=-27
w:forgotten=104 w:form=122 w:forty=-144 w:forward=-9 w:found=63 w:fourteen=14 w:fourth=-24 w:free=-30 w:freez=15
w:freight=-31 w:frequent=-22 w:friday=-32 w:friend=109 w:frighten=-11 w:from=-24 w:fuel=-103 w:furiou=-41
w:furth=-32 w:game=69 w:gangbyeon=-16 w:gap=-21 w:gate=-49 w:gather=-15 w:gave=68 w:general=-84 w:generator=-38
w:gift=-19 w:ginseng=12 w:girl=-31 w:give=10 w:given=-69 w:glas=-24 w:goe=87 w:going=-55 w:gold=14 w:gone=47
w:good=22 w:got=-54 w:govern=-9 w:government=-37 w:governor=-68 w:grain=-13 w:grandmoth=-27 w:great=-40 w:grew=-24
w:group=13 w:grow=33 w:grown=-14 w:guard=-133 w:gues=29 w:guest=9 w:guidance=-21 w:had=-90 w:half=-81 w:hall=10
w:halt=-12 w:hamgyong=-47 w:hamhung=-14 w:hamlet=-54 w:hand=-9 w:hang=-66 w:hangzhou=-43 w:happen=-66 w:hard=55
w:hardest=-59 w:harsh=-21 w:harvest=21 w:has=29 w:have=-55 w:he=-23 w:head=-30 w:headlin=30 w:headquart=12
w:hear=-118 w:heard=53 w:heart=68 w:helong=12 w:help=-25 w:her=22 w:herd=-43 w:here=21 w:hid=-36 w:hidden=45
w:hide=-28 w:high=9 w:highest=50 w:highland=17 w:hill=79 w:him=-11 w:himself=-18 w:his=-59 w:history=57
w:hoeryong=11 w:hold=-84 w:holiday=39 w:home=-45 w:homeles=9 w:hospital=-64 w:host=47 w:hostile=-55 w:hotel=-47
w:hour=-89 w:hous=-86 w:house=-23 w:household=-65 w:how=68 w:human=56 w:humanity=-14 w:hundr=-25 w:hundred=-20
w:hung=52 w:hungry=9 w:hunt=30 w:hyesan=45 w:ice=66 w:identity=49 w:il=84 w:illegal=-32 w:illnes=21 w:image=-38
w:immediate=-22 w:in=16 w:independent=10 w:infect=-14 w:inform=-83 w:inhuman=-12 w:inminban=23 w:inquiry=-43
w:inside=-37 w:inspect=19 w:inspector=-26 w:instruc=-18 w:intelligence=80 w:interpret=74 w:interview=21 w:into=-69
w:intrud=-42 w:is=-18 w:island=49 w:issu=38 w:it=58 w:its=12 w:itself=-44 w:jamm=-68 w:january=-73 w:japanese=11
w:jilin=16 w:join=17 w:joint=43 w:jong=11 w:journalist=34 w:judge=8 w:july=19 w:june=36 w:just=110 w:kaesong=11
w:kangwon=-27 w:keep=-71 w:kept=-49 w:kill=-46 w:kilo=-11 w:kilogram=-28 w:kilomet=38 w:kilometre=24 w:kim=47
w:kimchaek=16 w:kimchi=21 w:kimjongsuk=40 w:kind=-8 w:kitchen=-29 w:km=-11 w:knew=-22 w:knock=-8 w:know=-121
w:knowledge=-23 w:known=-89 w:korea=47 w:korean=-72 w:kumgang=-15 w:labor=-15 w:lack=-50 w:lamp=34 w:land=41
w:lane=-45 w:large=-65 w:largest=17 w:last=-46 w:late=20 w:later=-64 w:laugh=37 w:law=-9 w:lawy=25 w:lay=-20
w:lead=21 w:leadership=-9 w:leaflet=31 w:learn=31 w:least=-28 w:leav=-19 w:leave=50 w:lectur=-44 w:led=-21
w:left=-30 w:les=-15 w:let=-101 w:lett=19 w:level=59 w:levy=-72 w:libera=36 w:lie=34 w:life=46 w:light=99 w:like=97
w:line=78 w:link=32 w:lip=20 w:liquor=24 w:list=-64 w:listen=89 w:little=-29 w:liv=-8 w:live=-78 w:lived=77
w:local=54 w:lock=42 w:lockdown=-27 w:long=83 w:look=23 w:los=-9 w:lost=-79 w:lower=45 w:lowest=30 w:loyalty=67
w:lunar=14 w:made=121 w:maize=8 w:make=13 w:manag=-44 w:manage=12 w:mann=-35 w:manpo=40 w:many=34 w:march=-122
w:mark=34 w:marri=-24 w:match=-30 w:matt=48 w:may=-34 w:meal=-19 w:mean=29 w:measure=29 w:meat=-60 w:media=-57
w:medicine=-59 w:meet=41 w:melt=47 w:memb=32 w:memory=59 w:men=30 w:mention=-23 w:message=37 w:met=-21 w:mid=28
w:middle=22 w:midnight=-14 w:might=-18 w:migrant=-39 w:mile=37 w:military=9 w:mill=-35 w:mine=-71 w:minist=52
w:ministry=12 w:minut=13 w:mis=18 w:miss=-73 w:missile=-34 w:mission=-12 w:mist=25 w:mo=-25 w:mobile=60 w:monday=-28
w:money=91 w:month=-81 w:moon=18 w:morn=-46 w:moscow=-13 w:most=14 w:moth=-8 w:mount=36 w:mountain=34 w:mourn=54
w:move=-61 w:much=19 w:musan=32 w:must=26 w:my=47 w:name=17 w:named=33 w:nampo=11 w:namyang=15 w:narrow=11
w:nation=-77 w:national=26 w:near=-72 w:need=87 w:neighbor=45 w:neighborhood=52 w:neith=-28 w:network=70 w:never=68
w:new=-20 w:next=-45 w:ngo=-8 w:night=-26 w:nine=-69 w:nk=-16 w:no=-68 w:none=56 w:north=72 w:northeast=-9
w:northern=-15 w:northernmost=14 w:not=-28 w:noth=-60 w:notic=80 w:notice=23 w:novemb=-58 w:now=11 w:numb=15
w:nurs=-32 w:obey=-56 w:oblig=-15 w:observ=85 w:oct=-12 w:octob=-29 w:of=-32 w:off=56 w:offend=-13 w:offer=-44
w:offic=-104 w:office=-19 w:official=-21 w:often=-26 w:oil=-78 w:old=107 w:on=-19 w:once=64 w:one=26 w:onsong=-51
w:open=13 w:opposite=15 w:or=-11 w:ord=-38 w:order=-57 w:organ=21 w:organisa=15 w:organiz=62 w:orphan=-22 w:oth=-26
w:other=60 w:otherwise=74 w:our=-29 w:out=-12 w:outbreak=-58 w:outlet=-24 w:outside=30 w:over=-19 w:owe=-21
w:own=-34 w:paektu=36 w:page=86 w:paid=-49 w:panel=-16 w:pap=27 w:paper=-22 w:parade=22 w:parent=-90 w:part=-13
w:partn=-58 w:party=80 w:pas=31 w:pass=-20 w:passport=-20 w:past=-41 w:patient=64 w:patrol=-66 w:pay=-54
w:penalty=-54 w:peninsula=55 w:peopl=24 w:people=59 w:percent=-24 w:permission=-16 w:permit=15 w:person=-9
w:petition=-38 w:phon=-29 w:phone=-82 w:photograph=-12 w:pick=33 w:pictur=79 w:pine=33 w:pit=-37 w:plac=-19
w:plain=28 w:plan=-19 w:plann=-37 w:plant=-39 w:plateau=9 w:play=57 w:pledge=-84 w:plenary=-49 w:plot=-55
w:point=-24 w:poison=-22 w:police=-49 w:policy=-26 w:politburo=20 w:political=15 w:poor=39 w:popula=-31 w:port=-9
w:possible=-18 w:post=-94 w:potato=20 w:power=-21 w:practice=-21 w:praise=115 w:pregnant=-28 w:prepar=-38
w:presumab=-22 w:previous=-8 w:print=69 w:prison=-131 w:private=-13 w:probab=-22 w:proclama=43 w:programme=-29
w:prohibit=-23 w:promis=-29 w:promise=-8 w:protest=-105 w:protocol=-14 w:provid=30 w:province=-30 w:provincial=-26
w:public=30 w:publish=-27 w:punish=-17 w:pupil=-126 w:pyongyang=-84 w:quarrel=-32 w:quart=-34 w:ques=127
w:question=-58 w:quick=54 w:quiet=15 w:quota=-42 w:ra=-17 w:radio=-61 w:raid=-18 w:railway=-9 w:rain=82 w:rainy=26
w:rais=-35 w:rank=16 w:rapporteur=32 w:rare=-72 w:rason=16 w:rath=-24 w:ration=-70 w:reach=50 w:read=22 w:real=-14
w:reason=31 w:receiv=-44 w:receive=27 w:recent=34 w:red=28 w:reform=-89 w:refuge=-33 w:refugee=-55 w:refus=-14
w:refuse=-25 w:regard=-47 w:regi=-40 w:regime=-27 w:regist=-45 w:register=-47 w:reject=-45 w:relativ=14 w:relief=-14
w:remain=-49 w:rememb=56 w:renam=49 w:reopen=-131 w:repair=-34 w:repeat=105 w:replac=-35 w:repli=-10 w:report=-20
w:reported=-101 w:requir=-14 w:rescu=-9 w:resident=-27 w:resist=-18 w:resolu=-20 w:response=-77 w:rest=-19
w:retire=42 w:return=-44 w:review=-14 w:rha=-12 w:rich=-22 w:rifl=-26 w:rifle=-59 w:rise=20 w:risk=-65 w:riv=18
w:river=32 w:road=26 w:room=85 w:root=-12 w:rope=-18 w:rose=-21 w:routine=-9 w:row=15 w:rul=-35 w:ruled=70
w:rumor=-18 w:runaway=-26 w:russia=-21 w:s=30 w:sale=-37 w:salt=-72 w:same=58 w:sank=-30 w:saturday=-27 w:saw=-11
w:say=-96 w:school=20 w:scrap=-131 w:sea=24 w:seal=9 w:search=-95 w:season=46 w:seat=16 w:second=-70 w:secret=31
w:secretary=-10 w:security=31 w:seem=-43 w:sell=22 w:sent=-68 w:sentenc=48 w:sentence=-13 w:sentry=37 w:seoul=66
w:separat=9 w:separate=15 w:serious=-8 w:serv=23 w:serve=78 w:service=17 w:session=13 w:settl=-25 w:seven=66
w:seventeen=48 w:several=27 w:shar=72 w:she=31 w:shelt=-46 w:shenyang=28 w:shoe=15 w:shoot=-89 w:shop=-15
w:short=-27 w:shot=-98 w:shout=-14 w:show=-14 w:shown=-51 w:shut=68 w:side=43 w:sight=86 w:sign=15 w:silence=-58
w:silent=49 w:similar=26 w:simp=111 w:since=-103 w:single=22 w:sinuiju=19 w:sist=-30 w:sit=23 w:site=-24 w:six=-31
w:sixteen=-39 w:sixty=-21 w:size=12 w:slaughter=-9 w:sleep=-35 w:slept=33 w:slip=38 w:slipp=-18 w:slogan=19
w:slow=37 w:small=76 w:smallest=23 w:smoke=49 w:smuggl=-133 w:snow=16 w:so=-28 w:social=-9 w:socialist=-13
w:sold=-10 w:soldi=-81 w:some=-47 w:somebody=29 w:someone=9 w:somewhere=38 w:son=-21 w:song=49 w:soon=32 w:sort=25
w:sound=39 w:sourc=-92 w:source=-17 w:south=-72 w:special=28 w:spie=-34 w:spoke=74 w:spoken=92 w:spokesman=-12
w:spr=53 w:spread=12 w:square=52 w:squid=24 w:stadium=-11 w:staff=-16 w:stamp=-16 w:stand=10 w:staple=29 w:start=63
w:starv=-11 w:stat=-35 w:station=-29 w:stay=11 w:steal=-29 w:step=-9 w:still=-10 w:stirr=30 w:stolen=-32 w:stone=16
w:stop=67 w:stopp=24 w:store=-15 w:storm=-10 w:story=31 w:stretch=-57 w:strict=-28 w:strip=-10 w:strong=32
w:student=-19 w:subject=97 w:such=-60 w:sugar=-46 w:sum=-18 w:summ=62 w:sun=-14 w:sunday=41 w:sung=36 w:supp=68
w:suppli=-19 w:supreme=8 w:surprise=90 w:surround=-15 w:swallow=37 w:swam=29 w:tak=-15 w:take=21 w:taken=-22
w:tale=41 w:talk=58 w:tanchon=32 w:teach=-59 w:team=15 w:teas=-11 w:telephon=35 w:telephone=32 w:tell=78 w:ten=48
w:tenth=-37 w:term=-28 w:test=-25 w:testimony=-9 w:text=31 w:th=101 w:than=24 w:that=53 w:the=-33 w:theft=-11
w:their=-34 w:them=-83 w:themselv=71 w:then=29 w:there=-12 w:these=-20 w:they=-15 w:thi=77 w:thin=-17 w:think=-9
w:third=-78 w:thirty=16 w:though=-13 w:thought=90 w:thousand=-18 w:threat=-13 w:threaten=-30 w:three=-99
w:through=-39 w:thursday=-12 w:tie=-11 w:tight=-10 w:timb=13 w:time=144 w:tire=16 w:to=-31 w:togeth=8 w:told=63
w:too=41 w:took=30 w:touch=-36 w:toward=-67 w:town=29 w:trad=99 w:trade=-59 w:train=18 w:traitor=-45 w:travel=30
w:treat=-60 w:treaty=-41 w:trembl=20 w:trench=-39 w:trial=-34 w:tried=36 w:truck=-70 w:trust=12 w:try=-29
w:tuesday=-21 w:tumen=19 w:turn=-31 w:twelve=-39 w:twenty=-41 w:twice=-14 w:typhoid=-35 w:un=-63 w:unable=-26
w:unclear=-32 w:under=-111 w:union=19 w:unit=24 w:university=33 w:unnotic=39 w:until=-88 w:up=21 w:upon=-11
w:upper=17 w:us=10 w:use=-8 w:used=19 w:usual=70 w:valley=20 w:vendor=-20 w:verdict=13 w:verify=-68 w:version=90
w:video=70 w:view=34 w:vigilance=-12 w:villag=-105 w:village=59 w:violat=-25 w:viru=-38 w:visit=13 w:visitor=-18
w:vladivostok=51 w:voic=39 w:voice=122 w:volunte=33 w:vote=-13 w:wage=-51 w:wagon=-16 w:wait=9 w:walk=-33 w:wall=13
w:want=-47 w:war=-22 w:warn=-64 w:was=-64 w:wash=24 w:watch=-12 w:water=34 w:wave=11 w:way=-50 w:we=-49 w:weak=31
w:weapon=-56 w:wear=-15 w:wedd=37 w:wednesday=-41 w:week=20 w:weekend=-12 w:well=34 w:were=-77 w:west=24 w:what=19
w:whatev=-26 w:when=48 w:wheth=-87 w:which=56 w:while=27 w:whisper=38 w:white=57 w:whoev=-33 w:whole=-36 w:whom=29
w:whose=16 w:why=-37 w:wide=23 w:wife=30 w:will=-29 w:wind=78 w:window=49 w:winn=40 w:wint=15 w:wire=-24
w:withdrawn=-23 w:within=-54 w:without=-22 w:witness=22 w:wive=-30 w:woman=-9 w:won=14 w:wonsan=40 w:wood=-44
w:wooden=-24 w:word=21 w:work=-114 w:world=126 w:worry=40 w:worse=27 w:worst=-48 w:would=41 w:writ=24 w:write=-36
w:written=45 w:wrote=-21 w:yalu=106 w:yanbian=23 w:yard=-47 w:young=-82 w:zone=86
`
