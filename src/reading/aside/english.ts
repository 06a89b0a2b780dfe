/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
acts:all=39 acts:answer=-99 acts:build=53 acts:change=21 acts:close=-145 acts:die=-18 acts:feel=-39 acts:give=-50
acts:he=-10 acts:hold=-65 acts:hunger=-36 acts:hurt=-49 acts:judge=-54 acts:move=-47 acts:negation=-20 acts:now=43
acts:order=-12 acts:past=-55 acts:pay=21 acts:price=-17 acts:punish=-9 acts:reward=-44 acts:rule=-21 acts:search=-67
acts:shoot=72 acts:take=-60 acts:tell=-57 acts:they=68 acts:time=30 acts:trial=-13 acts:watchfulness=28 acts:we=54
acts:work=-8 agent:all=-21 agent:answer=35 agent:be=122 agent:build=-44 agent:change=-66 agent:count=-47
agent:die=-30 agent:feel=71 agent:give=18 agent:hold=46 agent:hunger=50 agent:judge=-40 agent:move=-77
agent:negation=-49 agent:order=12 agent:past=-22 agent:pay=-83 agent:price=-45 agent:punish=14 agent:rule=-56
agent:search=-112 agent:shoot=-72 agent:take=24 agent:tell=-58 agent:they=11 agent:think=-31 agent:time=-36
agent:trial=30 agent:urge=-25 agent:watchfulness=49 agent:we=25 agent:work=-24 all=24 aspect:ahead=8 aspect:done=-14
aspect:none=78 aspect:open=-32 aspect:state=28 dated=-64 does:anybody=19 does:doubt=-96 does:duty=-36 does:ground=-8
does:killing=29 does:office=-9 does:people=15 does:reward=-25 f:amount=-9 f:anybody=-39 f:doubt=-104 f:duty=29
f:ground=-66 f:killing=-64 f:office=-75 f:people=-64 f:punishment=-75 f:rule=-53 f:thought=-39 first:activists=-28
first:all=21 first:and=41 first:anyone=-23 first:as=-14 first:attendance=-23 first:back=21 first:before=-103
first:beijing=-74 first:between=-12 first:boats=-59 first:border=-9 first:both=-9 first:bribes=-36 first:brigades=-8
first:brokers=-40 first:but=135 first:by=21 first:cameras=-34 first:can=119 first:children=-12 first:china=-52
first:chinese=-11 first:citizens=86 first:coal=-32 first:commanders=-27 first:commendation=32 first:company=14
first:conscripts=-12 first:controls=-63 first:corn=16 first:dandong=58 first:discipline=-14 first:during=-13
first:electricity=-19 first:eleven=-15 first:even=16 first:everybody=-53 first:everyone=-59 first:families=-33
first:far=-19 first:farmers=-35 first:few=-47 first:fishermen=-33 first:fishing=-32 first:fog=35 first:food=-24
first:for=110 first:forty=-22 first:four=11 first:freight=-27 first:from=38 first:ginseng=11 first:guards=-54
first:harvest=-24 first:he=12 first:heavy=-30 first:her=24 first:his=-19 first:hoeryong=22 first:how=54
first:hundreds=-17 first:hunger=31 first:hyesan=46 first:i=-18 first:ice=24 first:in=-63 first:informers=-8
first:inspectors=-17 first:is=141 first:it=-75 first:its=-23 first:journalists=47 first:kaesong=11 first:kim=-25
first:kimchi=26 first:labor=39 first:last=-19 first:local=23 first:loudspeakers=-38 first:maize=12 first:many=-50
first:markets=-73 first:medicine=-39 first:men=-44 first:military=27 first:money=13 first:more=-39 first:most=45
first:mourning=19 first:musan=43 first:my=38 first:names=12 first:nampo=25 first:neither=-19 first:new=-19
first:nights=11 first:no=-59 first:nobody=-55 first:none=52 first:north=-92 first:not=71 first:nothing=-13
first:now=20 first:observers=58 first:officers=-65 first:officials=-8 first:old=43 first:on=31 first:one=-43
first:only=-47 first:onsong=10 first:other=17 first:others=25 first:our=-20 first:outside=36 first:over=-59
first:paper=21 first:parents=-43 first:party=-11 first:people=-51 first:phones=-22 first:photographs=33
first:pine=36 first:police=-18 first:political=40 first:potatoes=18 first:power=-17 first:pregnant=-24
first:previously=-13 first:prices=-46 first:provides=-11 first:pupils=-13 first:pyongyang=-75 first:readers=38
first:residents=-47 first:rha=-10 first:rice=-52 first:rights=-42 first:rumor=-20 first:rumors=37 first:salt=-28
first:schools=-11 first:searches=-12 first:security=27 first:seoul=-27 first:seouls=40 first:seven=-10
first:several=-11 first:she=41 first:shooting=-17 first:shots=-12 first:since=-48 first:sinuiju=25 first:six=-34
first:smoke=20 first:smuggling=-77 first:snow=10 first:so=38 first:soldiers=-36 first:some=-79 first:somebody=83
first:special=40 first:stalls=-24 first:state=36 first:sugar=-41 first:teachers=-48 first:ten=9 first:tens=-41
first:that=-33 first:then=28 first:there=-42 first:they=-93 first:things=36 first:this=-36 first:those=-28
first:three=49 first:time=10 first:to=11 first:trade=-54 first:traders=-59 first:trains=-40 first:travelers=-52
first:trucks=-38 first:under=-44 first:units=-18 first:until=-105 first:villagers=-8 first:voters=31 first:we=42
first:what=162 first:when=68 first:where=21 first:whether=-107 first:who=154 first:whoever=-25 first:why=-17
first:will=157 first:wonsan=15 first:word=-45 first:workers=-69 first:yeonpyeong=14 habit=-46 length:1=36
length:2=72 length:3=-80 length:4=-60 length:5=-24 mark:bidding=-107 mark:content=42 mark:everybody=-66
mark:facing=-11 mark:forfeit=-32 mark:happens=-45 mark:incentive=-24 mark:issued=-21 mark:notIncentive=-49
mark:notPenalty=-76 mark:obligation=30 mark:order=-87 mark:penal=-116 mark:penalty=-77 mark:plainFact=-14
mark:status=-54 mark:verdict=-84 mark:weighed=-120 modality:asserted=24 number=-82 passive=-52 s:0=-33 s:a=-50
s:account=33 s:activist=-28 s:affair=59 s:agency=-23 s:agent=-16 s:aim=-19 s:alone=-58 s:and=36 s:announce=27
s:anyone=49 s:archive=-10 s:area=36 s:army=-65 s:arrest=47 s:attendance=-23 s:august=-12 s:authoriti=-30 s:bag=-31
s:battle=12 s:be=77 s:beij=-62 s:boat=-9 s:bodi=-31 s:body=-29 s:bord=-35 s:boy=-9 s:brib=-29 s:bridge=-18
s:brigad=25 s:broadcast=-11 s:broth=-27 s:bureau=14 s:buse=-12 s:but=65 s:camera=-34 s:camp=-25 s:campaign=-91
s:candidat=-15 s:captain=-11 s:card=-24 s:cart=15 s:case=43 s:ce=-64 s:children=-8 s:china=-56 s:citizen=42
s:city=-9 s:clinic=-26 s:coal=39 s:command=-41 s:commenda=31 s:commission=35 s:committee=-24 s:company=-59
s:conversation=79 s:copp=-11 s:corn=9 s:corp=11 s:council=34 s:country=22 s:county=14 s:court=20 s:cow=33
s:crackdown=-13 s:crew=-35 s:cross=-31 s:curfew=-15 s:dam=-24 s:day=34 s:dead=47 s:deal=-46 s:death=-16 s:decree=-19
s:depart=23 s:dike=-57 s:diplomat=-9 s:disast=17 s:dog=40 s:driv=-53 s:electricity=-19 s:else=11 s:embassy=-18
s:escape=-17 s:everybody=-87 s:expert=-62 s:fami=-14 s:famili=-27 s:fath=-47 s:fear=32 s:february=-26 s:fee=-30
s:fence=-67 s:ferry=-46 s:ferryman=16 s:few=-40 s:fewer=-19 s:figur=-57 s:film=26 s:fisherman=-25 s:fishermen=-49
s:five=-21 s:flood=-36 s:fog=35 s:footage=25 s:forc=-20 s:foreign=21 s:four=-55 s:game=120 s:general=-92
s:ginseng=11 s:good=10 s:governor=-66 s:grain=-10 s:grandmoth=-22 s:group=-57 s:guard=51 s:hall=-34 s:head=-29
s:heart=51 s:here=14 s:hoeryong=11 s:hospital=-57 s:hous=-26 s:house=-9 s:household=-54 s:how=19 s:hung=31
s:hyesan=20 s:i=-109 s:ice=11 s:il=74 s:incident=9 s:inform=-8 s:inminban=23 s:inspector=-20 s:instruc=-15
s:interpret=86 s:interview=19 s:island=59 s:it=-62 s:journalist=47 s:july=-22 s:kaesong=11 s:kill=-37 s:kilometre=30
s:kimchi=22 s:kind=101 s:korea=-41 s:korean=-25 s:lamp=66 s:lane=-66 s:law=-13 s:lead=-18 s:leadership=18
s:league=25 s:lectur=-33 s:lett=40 s:levy=-59 s:line=-19 s:liquor=9 s:list=-10 s:long=25 s:loudspeak=37 s:man=-30
s:manag=-31 s:many=-10 s:market=-28 s:matt=25 s:measure=-15 s:medal=-12 s:media=-88 s:medicine=-39 s:meet=8
s:memb=-9 s:men=-34 s:message=42 s:mill=-17 s:mine=-30 s:minist=44 s:ministry=18 s:mission=-24 s:mist=25 s:morn=66
s:most=-15 s:mountain=30 s:move=-14 s:musan=40 s:name=41 s:nampo=25 s:namyang=22 s:nation=-14 s:neighbor=-35
s:network=45 s:never=38 s:new=81 s:newspap=14 s:nobody=-49 s:none=-14 s:north=12 s:noth=-21 s:notice=18 s:observ=58
s:offer=-22 s:offic=-18 s:office=-10 s:official=-72 s:oil=-37 s:onsong=10 s:order=-22 s:organisa=17 s:other=-18
s:page=9 s:panel=-38 s:paper=-25 s:parade=23 s:parent=-29 s:partn=-49 s:party=153 s:passport=-15 s:path=8
s:patrol=-23 s:people=-84 s:permit=23 s:phon=31 s:phone=-23 s:pictur=35 s:plant=12 s:platoon=13 s:pledge=-79
s:police=-11 s:politburo=13 s:poor=48 s:post=-20 s:potato=18 s:power=-17 s:presumab=-16 s:pric=-15 s:price=17
s:prison=-104 s:prosecutor=24 s:province=13 s:pupil=-13 s:ques=53 s:radio=-29 s:rapporteur=13 s:read=38 s:reason=-8
s:reform=-71 s:regi=-42 s:regime=-22 s:report=10 s:resident=-26 s:resolu=-8 s:reward=-13 s:rha=-10 s:rice=-31
s:riv=29 s:river=-29 s:road=11 s:room=67 s:rule=-57 s:salt=-15 s:school=-24 s:search=-12 s:sentenc=56 s:seoul=-49
s:sergeant=-30 s:service=8 s:she=28 s:sheet=-40 s:ship=-45 s:shot=-23 s:side=-102 s:sinuiju=13 s:sist=-28 s:site=-27
s:six=-15 s:size=9 s:smoke=20 s:smuggl=-109 s:snow=66 s:society=26 s:soldi=-81 s:some=-36 s:somebody=83 s:song=18
s:soon=63 s:sort=39 s:spokesman=16 s:square=50 s:squid=29 s:sta=61 s:state=-10 s:step=-62 s:street=-16 s:stretch=-96
s:strip=61 s:student=-26 s:sugar=-41 s:sung=22 s:talk=-52 s:television=-65 s:ten=-29 s:text=36 s:th=90 s:the=103
s:them=-60 s:there=-36 s:thermomet=103 s:they=-19 s:thi=8 s:thirty=-25 s:those=-88 s:thousand=-65 s:three=13
s:time=10 s:town=56 s:trad=-42 s:trade=-42 s:train=31 s:travel=-53 s:treaty=-39 s:trial=-56 s:tumen=9 s:two=-22
s:typhoid=-34 s:un=-32 s:unit=102 s:valley=9 s:verdict=28 s:version=-27 s:vot=19 s:wage=-15 s:wait=25 s:wall=73
s:we=-24 s:well=-28 s:what=37 s:who=148 s:whoev=-35 s:wife=-30 s:wind=64 s:wint=59 s:wire=-44 s:witness=46
s:wive=-20 s:women=22 s:wonsan=15 s:word=-33 s:work=-100 s:yalu=11 s:yanggang=15 s:year=45 s:yeonpyeong=14 s:yuan=27
s:zone=29 sense:all=-45 sense:answer=-10 sense:build=-11 sense:close=-97 sense:count=19 sense:die=-132
sense:feel=-21 sense:give=16 sense:have=-35 sense:he=-145 sense:hold=-94 sense:hunger=-16 sense:hurt=-56
sense:judge=-51 sense:move=-54 sense:negation=-65 sense:now=-22 sense:order=-79 sense:past=-51 sense:pay=-64
sense:price=-45 sense:punish=-116 sense:reward=-55 sense:rule=-43 sense:search=-60 sense:shoot=-90 sense:take=-61
sense:tell=-27 sense:they=-57 sense:think=-99 sense:time=-38 sense:trial=-91 sense:urge=20 sense:we=57
sense:work=-38 sf:a=-24 sf:activists=-28 sf:all=21 sf:an=-21 sf:and=41 sf:anyone=-23 sf:as=-14 sf:attendance=-23
sf:beijing=-62 sf:between=-12 sf:border=-9 sf:both=-9 sf:bribes=-29 sf:brigades=-8 sf:but=96 sf:by=21 sf:cameras=-34
sf:can=81 sf:children=26 sf:china=-52 sf:chinese=-11 sf:citizens=86 sf:coal=-32 sf:commanders=-24 sf:commendation=32
sf:company=14 sf:corn=16 sf:dandong=13 sf:discipline=-14 sf:during=-13 sf:each=60 sf:electricity=-19 sf:eleven=-15
sf:even=16 sf:every=-32 sf:everybody=-53 sf:everyone=-59 sf:families=-33 sf:far=-19 sf:few=-47 sf:fishermen=-33
sf:fishing=-32 sf:fog=35 sf:food=-24 sf:for=39 sf:forty=-22 sf:four=11 sf:freight=-27 sf:from=38 sf:ginseng=11
sf:guards=-56 sf:harvest=-24 sf:he=-40 sf:heavy=-30 sf:her=24 sf:his=-19 sf:hoeryong=11 sf:how=54 sf:hundreds=-17
sf:hunger=31 sf:hyesan=46 sf:i=-18 sf:ice=24 sf:in=-11 sf:informers=-8 sf:inspectors=-17 sf:is=44 sf:its=-23
sf:journalists=47 sf:kaesong=11 sf:kim=-25 sf:kimchi=26 sf:labor=39 sf:last=-19 sf:loudspeakers=-38 sf:maize=12
sf:many=-50 sf:markets=-15 sf:medicine=-39 sf:men=-12 sf:military=11 sf:more=-39 sf:most=9 sf:mourning=19
sf:musan=43 sf:my=38 sf:names=12 sf:nampo=25 sf:neither=-19 sf:new=-19 sf:nights=11 sf:no=-45 sf:nobody=-83
sf:north=-89 sf:not=71 sf:nothing=-13 sf:now=-24 sf:observers=58 sf:officers=-47 sf:officials=-8 sf:old=11 sf:on=28
sf:one=-56 sf:only=-47 sf:onsong=10 sf:other=17 sf:others=9 sf:our=-20 sf:outside=36 sf:over=-59 sf:paper=21
sf:parents=-43 sf:people=73 sf:phones=-22 sf:photographs=33 sf:pine=36 sf:police=-18 sf:political=40 sf:potatoes=18
sf:power=-17 sf:pregnant=-24 sf:previously=-13 sf:prices=-18 sf:pupils=-13 sf:pyongyang=-25 sf:readers=38
sf:residents=-24 sf:rha=-10 sf:rice=-52 sf:rights=-42 sf:rumors=37 sf:salt=-28 sf:schools=-11 sf:searches=-12
sf:seoul=-27 sf:seouls=40 sf:seven=-10 sf:several=-11 sf:she=41 sf:shots=-12 sf:sinuiju=13 sf:six=-34 sf:smoke=20
sf:smuggling=-58 sf:snow=10 sf:so=-48 sf:soldiers=-31 sf:some=-49 sf:somebody=83 sf:special=40 sf:stalls=-24
sf:state=36 sf:students=-27 sf:sugar=-41 sf:ten=9 sf:tens=-41 sf:that=-33 sf:the=-38 sf:then=28 sf:there=-33
sf:they=-53 sf:things=36 sf:this=-21 sf:those=-16 sf:time=10 sf:to=11 sf:trade=-54 sf:traders=-59 sf:trains=-11
sf:travelers=-52 sf:trucks=-38 sf:two=-48 sf:under=-42 sf:units=-18 sf:villagers=-8 sf:voters=19 sf:we=42
sf:what=129 sf:who=110 sf:why=-17 sf:will=81 sf:women=-45 sf:wonsan=15 sf:word=21 sf:workers=-39 sf:yeonpyeong=14
subject:amount=-30 subject:anybody=-26 subject:doubt=36 subject:duty=-13 subject:ground=-47 subject:killing=14
subject:office=-14 subject:people=-110 subject:reward=26 subject:rule=-57 teller:unknown=24 tense:are=43
tense:cannot=13 tense:could=-52 tense:did=54 tense:do=17 tense:does=94 tense:ed=-15 tense:had=-49 tense:has=22
tense:is=59 tense:may=20 tense:might=-25 tense:must=23 tense:other=-33 tense:s=86 tense:was=36 tense:will=27
turn:bare=-53 turn:defines=144 turn:method=46 turn:paper=168 turn:timed=-89 v:apply=-30 v:are=43 v:arrest=-8
v:arriv=-8 v:asked=93 v:bear=-19 v:began=-46 v:begin=75 v:believe=45 v:belong=47 v:block=-12 v:br=15 v:bring=32
v:broke=-35 v:burn=-48 v:buy=-42 v:call=-67 v:came=-10 v:cannot=13 v:carri=-12 v:carry=15 v:caught=-9 v:clos=-8
v:collaps=-12 v:come=-76 v:condemn=-12 v:cost=-37 v:could=-52 v:cross=-24 v:decorat=-12 v:demand=-53 v:desert=-9
v:did=54 v:died=-18 v:disappear=-23 v:do=17 v:doe=94 v:drew=27 v:drove=-14 v:eat=-18 v:ended=27 v:face=-36
v:fail=-29 v:fall=-9 v:find=19 v:fired=44 v:fled=-9 v:follow=54 v:found=-14 v:gather=-16 v:get=-48 v:go=-41 v:goe=58
v:got=-68 v:grow=40 v:guard=36 v:had=-49 v:happen=-51 v:has=22 v:hear=95 v:hid=-18 v:hide=-22 v:hit=-12 v:hold=-14
v:host=42 v:hung=35 v:is=59 v:keep=-18 v:knew=-28 v:know=-62 v:lack=-51 v:last=102 v:laugh=39 v:lay=63 v:leav=-26
v:leave=16 v:left=-71 v:lie=79 v:live=11 v:look=58 v:lost=-36 v:lower=71 v:made=51 v:make=47 v:may=20 v:mean=-31
v:met=-22 v:might=-25 v:must=23 v:named=-22 v:need=79 v:offer=-19 v:open=14 v:order=-17 v:owe=-31 v:own=13 v:pas=14
v:pass=-19 v:pay=9 v:promis=-9 v:put=-12 v:question=80 v:rain=76 v:rais=-29 v:ran=-49 v:reach=83 v:read=-66
v:receiv=-58 v:receive=33 v:refus=-13 v:remain=-31 v:report=-11 v:rise=37 v:rose=-21 v:run=31 v:said=21 v:sank=-24
v:saw=16 v:say=-82 v:see=-42 v:sell=-28 v:serve=51 v:set=17 v:settl=-41 v:shout=-39 v:show=48 v:shut=-10 v:sign=-29
v:sit=29 v:sleep=-43 v:slept=-12 v:slipp=-17 v:spoke=52 v:spread=118 v:stand=-19 v:starv=-12 v:stay=21 v:stood=-29
v:stopp=39 v:swam=40 v:take=11 v:tell=56 v:think=-11 v:thought=28 v:told=52 v:took=16 v:trembl=26 v:tried=67
v:turn=35 v:used=-26 v:visit=22 v:walk=-11 v:was=36 v:wash=67 v:wear=-12 v:went=11 v:will=27 v:won=88 v:work=9
v:wrote=-32 vc:0=65 vc:a=117 vc:able=-30 vc:adopt=-10 vc:afraid=-30 vc:agree=-49 vc:aimed=-12 vc:alive=-58 vc:all=42
vc:almost=-33 vc:already=82 vc:alway=56 vc:among=28 vc:an=38 vc:answ=-39 vc:answer=-58 vc:anxiou=-11 vc:appli=-23
vc:appoint=-18 vc:arrest=-44 vc:as=40 vc:asked=56 vc:at=19 vc:bann=-10 vc:beaten=-9 vc:become=-19 vc:begun=-29
vc:bind=35 vc:block=-8 vc:bought=-36 vc:brought=-24 vc:build=-23 vc:built=62 vc:buy=-28 vc:carri=-18 vc:carry=-14
vc:celebrat=47 vc:chang=39 vc:check=-50 vc:clear=17 vc:clos=-70 vc:cold=9 vc:collect=-23 vc:com=-8 vc:come=-9
vc:confirm=-49 vc:cost=14 vc:count=-26 vc:cover=-52 vc:creat=65 vc:cross=-25 vc:cut=-26 vc:dealt=19 vc:decorat=-25
vc:deni=-24 vc:desert=43 vc:done=-11 vc:doubl=-22 vc:drawn=30 vc:driven=-15 vc:dropp=38 vc:drunk=-45 vc:eleven=-16
vc:empti=40 vc:end=54 vc:enough=50 vc:ever=9 vc:exempt=-31 vc:expect=-49 vc:extend=-26 vc:fallen=-12 vc:fifty=10
vc:fired=129 vc:fish=16 vc:forgotten=59 vc:found=80 vc:full=-51 vc:furiou=-30 vc:go=87 vc:going=-40 vc:guard=-31
vc:had=-17 vc:hand=-27 vc:hard=-32 vc:have=9 vc:heard=35 vc:held=45 vc:high=-19 vc:hit=-21 vc:home=30 vc:in=-43
vc:independent=36 vc:issu=46 vc:it=47 vc:its=15 vc:kept=-76 vc:last=-61 vc:leave=41 vc:left=33 vc:let=-61 vc:link=19
vc:liv=-49 vc:lived=-18 vc:load=-15 vc:long=76 vc:look=8 vc:lost=-41 vc:made=-8 vc:meant=-15 vc:mention=-24
vc:met=-28 vc:more=14 vc:moved=-28 vc:named=47 vc:never=-37 vc:new=52 vc:noth=-29 vc:often=-34 vc:on=32 vc:one=55
vc:open=-33 vc:out=32 vc:over=-40 vc:paid=-11 vc:pass=-10 vc:past=-54 vc:patient=21 vc:pick=43 vc:possible=-10
vc:prepar=-27 vc:print=56 vc:prohibit=-23 vc:promis=-24 vc:protest=-21 vc:punish=-12 vc:quarrel=-9 vc:question=-57
vc:quiet=90 vc:rais=-8 vc:rare=-9 vc:reach=38 vc:read=-24 vc:record=-8 vc:regard=-39 vc:register=-33 vc:rememb=54
vc:reopen=-39 vc:replac=-31 vc:report=33 vc:return=-14 vc:run=-35 vc:said=-61 vc:say=9 vc:seal=-24 vc:search=-36
vc:see=72 vc:seen=39 vc:sent=-78 vc:set=-44 vc:shot=-53 vc:shown=-59 vc:shut=-21 vc:since=153 vc:slacken=-8
vc:slaughter=-18 vc:sleep=35 vc:small=45 vc:so=-22 vc:sold=-46 vc:soon=21 vc:speak=69 vc:spread=-50 vc:start=52
vc:stay=-36 vc:stolen=-9 vc:stop=78 vc:summon=-44 vc:take=-14 vc:talk=18 vc:tell=39 vc:that=-12 vc:the=138
vc:there=-8 vc:thi=27 vc:three=-89 vc:to=-58 vc:told=-38 vc:travel=53 vc:treat=-48 vc:try=-47 vc:turn=-24
vc:unable=-12 vc:unclear=-25 vc:under=-62 vc:unpaid=13 vc:used=55 vc:verify=-30 vc:vote=-33 vc:wait=-68 vc:wash=-15
vc:watch=-70 vc:what=16 vc:white=25 vc:withdrawn=-23 vc:women=-49 vc:worth=-58 vc:yet=-26 vv:apply_from=-30
vv:are_being=-17 vv:are_called=-40 vv:are_collected=-23 vv:are_handed=47 vv:are_held=26 vv:are_in=63
vv:are_independent=36 vv:are_known=46 vv:are_living=-49 vv:are_long=41 vv:are_made=64 vv:are_no=16 vv:are_not=91
vv:are_now=-36 vv:are_paid=-19 vv:are_published=21 vv:are_questioned=-12 vv:are_read=-8 vv:are_reported=-15
vv:are_searched=-21 vv:are_sent=-30 vv:are_shot=-16 vv:are_sold=36 vv:are_still=-10 vv:are_stopped=-43 vv:are_the=40
vv:are_to=-43 vv:are_treated=-18 vv:are_under=-18 vv:are_unpaid=13 vv:are_used=24 vv:are_women=-35 vv:arrested_a=-8
vv:asked_people=11 vv:asked_the=42 vv:bears_the=-18 vv:began_to=-33 vv:begin_with=41 vv:belong_to=21
vv:belongs_to=26 vv:broke_above=-9 vv:broke_out=-15 vv:broke_through=-18 vv:burned_down=-17 vv:call_the=-35
vv:called_a=13 vv:called_the=-21 vv:calls_the=-18 vv:came_back=-21 vv:came_by=-39 vv:came_down=-21 vv:came_from=26
vv:came_on=-12 vv:came_ten=-9 vv:came_to=70 vv:can_a=8 vv:can_be=-49 vv:can_no=-28 vv:cannot_be=-8 vv:carries_an=19
vv:collapsed_on=-8 vv:comes_on=-60 vv:condemned_the=-12 vv:costs_in=61 vv:costs_twice=-57 vv:could_confirm=-27
vv:could_hardly=55 vv:could_not=-43 vv:could_take=30 vv:crossed_the=-10 vv:dare_to=19 vv:did_not=54 vv:do_not=44
vv:does_not=52 vv:eat_from=-29 vv:fired_=129 vv:fired_at=-42 vv:fired_without=-16 vv:followed_a=-20
vv:follows_the=64 vv:gave_no=-28 vv:goes_back=32 vv:goes_on=22 vv:goes_round=10 vv:got_a=-26 vv:grow_well=16
vv:had_been=-37 vv:had_done=-8 vv:had_gone=-13 vv:had_lived=-18 vv:had_never=-9 vv:had_no=-23 vv:had_sold=-10
vv:had_the=-12 vv:had_to=-22 vv:has_a=37 vv:has_been=-64 vv:has_begun=-28 vv:has_called=-14 vv:has_changed=-17
vv:has_come=-34 vv:has_denied=-16 vv:has_drawn=39 vv:has_fallen=-12 vv:has_found=56 vv:has_gone=44 vv:has_had=-9
vv:has_its=15 vv:has_kept=-25 vv:has_lost=-60 vv:has_never=17 vv:has_no=14 vv:has_not=-71 vv:has_opened=83
vv:has_protested=-21 vv:has_sent=-18 vv:has_set=-14 vv:has_since=154 vv:has_so=-40 vv:has_to=68 vv:has_told=-36
vv:has_yet=-25 vv:have_asked=-32 vv:have_doubled=-12 vv:have_gone=-39 vv:have_made=-11 vv:have_never=-34
vv:have_no=-31 vv:have_not=18 vv:have_sold=-10 vv:have_stayed=-15 vv:have_still=-14 vv:have_told=54
vv:hide_their=-20 vv:hold_the=15 vv:hosted_the=42 vv:hung_over=35 vv:is_a=-35 vv:is_about=52 vv:is_afraid=-17
vv:is_always=56 vv:is_an=8 vv:is_anxious=-11 vv:is_barely=10 vv:is_being=-31 vv:is_called=79 vv:is_celebrated=47
vv:is_checked=-23 vv:is_closed=-10 vv:is_easily=41 vv:is_furious=-28 vv:is_given=18 vv:is_guarded=-31 vv:is_hard=-32
vv:is_hardly=-28 vv:is_home=31 vv:is_in=-27 vv:is_kept=-32 vv:is_known=-12 vv:is_made=48 vv:is_meant=-12
vv:is_more=-21 vv:is_no=111 vv:is_not=-109 vv:is_now=-8 vv:is_on=34 vv:is_one=24 vv:is_open=-30 vv:is_paid=9
vv:is_patient=21 vv:is_presumably=-17 vv:is_printed=75 vv:is_prohibited=-23 vv:is_punished=-8 vv:is_rare=-9
vv:is_read=-12 vv:is_seen=-16 vv:is_set=-29 vv:is_still=-12 vv:is_the=38 vv:is_to=-23 vv:is_unclear=-25
vv:is_under=-26 vv:is_what=13 vv:keeps_the=-31 vv:knew_of=-27 vv:knows_how=-18 vv:knows_no=72 vv:lasted_three=29
vv:laughed_=39 vv:lay_deep=11 vv:lay_on=49 vv:left_the=-25 vv:lies_in=14 vv:lies_opposite=12 vv:live_in=-18
vv:live_on=-98 vv:looked_away=-12 vv:lost_his=-20 vv:lowered_his=71 vv:made_headlines=37 vv:make_up=-26
vv:may_be=-18 vv:may_buy=-23 vv:may_have=-29 vv:may_not=53 vv:may_simply=-13 vv:may_stay=23 vv:may_travel=-18
vv:met_on=-22 vv:must_be=-65 vv:must_have=62 vv:must_not=-24 vv:need_a=-12 vv:needs_no=38 vv:offered_relief=-18
vv:opens_the=34 vv:owes_its=-31 vv:put_the=34 vv:rained_all=76 vv:raised_the=-11 vv:reached_the=-35 vv:read_it=-43
vv:refused_to=-13 vv:reports_a=-40 vv:rise_on=33 vv:rose_by=-67 vv:rose_from=56 vv:runs_from=-9 vv:runs_on=-32
vv:runs_to=51 vv:seems_to=29 vv:sells_well=64 vv:sent_the=-9 vv:sent_to=12 vv:signed_a=-25 vv:spoke_of=14
vv:spoke_slowly=41 vv:spoke_to=65 vv:stand_beside=56 vv:stand_still=-18 vv:stands_empty=-48 vv:starved_=-12
vv:stay_away=-11 vv:stays_shut=76 vv:take_the=-13 vv:tells_it=61 vv:told_the=-23 vv:told_us=66 vv:took_four=-31
vv:took_his=-10 vv:took_place=19 vv:took_their=-9 vv:trembled_=26 vv:tried_to=27 vv:used_to=-12 vv:visited_the=-17
vv:wanted_to=13 vv:wants_to=-17 vv:was_a=17 vv:was_adopted=-10 vv:was_at=14 vv:was_beaten=-9 vv:was_built=45
vv:was_burned=-16 vv:was_carried=-10 vv:was_closed=-28 vv:was_created=65 vv:was_extended=-26 vv:was_found=-93
vv:was_founded=147 vv:was_full=-51 vv:was_given=14 vv:was_handed=-10 vv:was_held=-43 vv:was_hit=-10 vv:was_in=-17
vv:was_let=-9 vv:was_looking=-28 vv:was_made=-53 vv:was_named=38 vv:was_never=-36 vv:was_no=-44 vv:was_not=-21
vv:was_on=-8 vv:was_only=17 vv:was_open=-9 vv:was_plainly=-9 vv:was_put=23 vv:was_quickly=62 vv:was_raised=-8
vv:was_read=-29 vv:was_replaced=-30 vv:was_reportedly=-21 vv:was_said=-23 vv:was_set=39 vv:was_shot=-25
vv:was_silent=47 vv:was_sold=-34 vv:was_still=13 vv:was_taken=27 vv:was_told=-16 vv:was_turned=-8 vv:was_unable=-12
vv:was_withdrawn=-22 vv:went_around=63 vv:went_back=-37 vv:went_dead=8 vv:went_up=-21 vv:were_brought=-16
vv:were_burned=-14 vv:were_called=-17 vv:were_changed=25 vv:were_found=-29 vv:were_going=-8 vv:were_handed=-9
vv:were_heard=-18 vv:were_held=72 vv:were_in=-53 vv:were_left=-19 vv:were_made=-36 vv:were_moved=-23 vv:were_no=-11
vv:were_not=10 vv:were_over=-40 vv:were_picked=-14 vv:were_put=54 vv:were_recorded=-8 vv:were_set=-16
vv:were_taken=-18 vv:were_told=-63 vv:will_be=30 vv:will_go=-27 vv:will_have=-8 vv:will_last=-61 vv:will_not=-14
vv:will_open=-10 vv:will_stay=-23 vv:will_tell=27 vv:would_be=-30 vv:would_not=64 w:0=-82 w:a=13 w:able=-30
w:about=56 w:above=43 w:abroad=-14 w:absent=-57 w:accept=-23 w:accident=40 w:accord=-27 w:account=-42 w:accus=-8
w:acknowledg=-64 w:acros=-16 w:act=-15 w:activist=-28 w:administra=13 w:adopt=-15 w:affair=70 w:afford=-76
w:afraid=-35 w:after=-51 w:again=56 w:against=-20 w:age=32 w:agency=-24 w:agent=-24 w:ago=-52 w:agree=-56 w:aid=-35
w:aim=-31 w:aimed=-13 w:air=-11 w:alarm=-21 w:alert=-46 w:alive=-62 w:all=38 w:almost=-40 w:alone=-65 w:along=-86
w:already=74 w:also=-69 w:alway=64 w:ammuni=-8 w:amnesty=17 w:amnok=39 w:among=-22 w:amrok=21 w:an=25 w:and=108
w:anger=39 w:animal=-11 w:annex=54 w:anniversary=-62 w:announc=-48 w:anoth=66 w:answ=47 w:answer=39 w:anxiou=-11
w:any=-36 w:anybody=61 w:anyone=30 w:anyth=-13 w:apart=25 w:appeal=-21 w:appli=-111 w:apply=-33 w:appoint=-18
w:approach=-8 w:apricot=29 w:april=20 w:archive=-10 w:area=30 w:armistice=-17 w:army=18 w:around=-25 w:arrest=-34
w:arriv=-8 w:arrival=-24 w:as=-9 w:asian=27 w:aside=-32 w:ask=10 w:asked=108 w:assemb=-23 w:at=-8 w:ate=-33
w:atla=24 w:atten=39 w:attend=-55 w:attendance=-23 w:august=-108 w:authoriti=-57 w:autumn=-39 w:avoid=-11 w:await=47
w:away=-94 w:back=-47 w:bag=-61 w:ballot=-17 w:ban=-27 w:bank=17 w:bann=-52 w:bar=-34 w:bare=-26 w:bark=-37
w:barn=-11 w:barr=-8 w:barrack=-56 w:barri=-10 w:battalion=44 w:be=-65 w:beach=-27 w:bear=-16 w:beat=111 w:beaten=-9
w:became=-34 w:becom=-32 w:bed=-48 w:been=51 w:before=-22 w:began=-64 w:begin=103 w:beginn=11 w:begun=-29
w:behind=-24 w:beij=-116 w:being=-56 w:believ=-58 w:believe=45 w:bell=-34 w:belong=12 w:below=15 w:belt=-13
w:beside=-8 w:best=33 w:betray=-26 w:bett=-22 w:beyond=44 w:bicycle=12 w:bigg=46 w:biggest=82 w:bill=9 w:bind=35
w:bird=19 w:birthday=-20 w:bitt=57 w:blank=-13 w:blanket=-10 w:block=-32 w:blue=33 w:board=-27 w:boat=-90 w:bodi=-25
w:body=9 w:book=-24 w:booklet=-9 w:boot=-61 w:bord=29 w:both=-36 w:bottom=66 w:bought=-37 w:boundary=-24 w:box=-65
w:br=15 w:brazil=102 w:bread=43 w:break=-45 w:brib=-65 w:bribe=-12 w:brief=72 w:brigad=12 w:brigade=45 w:bright=35
w:bring=-61 w:broadcast=-11 w:brok=-92 w:broke=-35 w:broth=-22 w:brought=-24 w:brown=70 w:brush=-32 w:buff=51
w:build=81 w:built=47 w:bureau=25 w:buri=-12 w:burn=-47 w:buse=-48 w:but=126 w:buy=18 w:by=63 w:cabinet=12 w:cake=31
w:calendar=67 w:call=86 w:came=26 w:camera=29 w:camp=-53 w:campaign=-51 w:can=-20 w:candidat=-15 w:candy=-8
w:capital=43 w:captain=24 w:car=-35 w:card=10 w:care=63 w:carri=-18 w:carry=-13 w:cart=-29 w:carton=-23 w:catch=-16
w:cattle=-56 w:caught=-29 w:ce=-47 w:celebrat=47 w:cell=15 w:cent=-26 w:chance=20 w:chang=61 w:changbai=18
w:change=72 w:chapt=19 w:charge=-31 w:check=-84 w:checkpoint=-83 w:children=-64 w:chimney=20 w:china=-52
w:chinese=-18 w:choice=-38 w:cigarett=-25 w:circle=56 w:cite=-17 w:citizen=53 w:city=69 w:civilian=-8 w:claim=-15
w:clap=8 w:class=-60 w:clear=52 w:climb=-29 w:clinic=-54 w:clip=43 w:clock=70 w:clos=10 w:close=11 w:closure=-39
w:cloth=45 w:coal=-67 w:coarse=46 w:coast=44 w:coffee=50 w:cold=87 w:collaps=-23 w:collect=-54 w:come=45
w:command=26 w:commend=-25 w:commenda=31 w:commission=34 w:common=-47 w:compani=19 w:company=-32 w:complain=-18
w:concrete=-33 w:condemn=-15 w:condition=-16 w:confirm=-62 w:congres=13 w:connect=26 w:conscript=-12 w:consist=25
w:consulate=-13 w:contain=45 w:contradict=-9 w:control=-13 w:conven=-34 w:conversa=83 w:conversation=79 w:cook=-13
w:copy=-31 w:corn=-20 w:coronaviru=-8 w:cost=-21 w:could=47 w:council=56 w:count=-30 w:counterintelligence=34
w:counti=-9 w:countri=94 w:country=90 w:court=-15 w:cov=17 w:cover=-70 w:cow=33 w:crackdown=-13 w:creat=65
w:crew=-38 w:crime=-14 w:criticism=-25 w:cros=-54 w:cross=-133 w:crowd=-18 w:curfew=-18 w:currency=-29 w:curtain=-37
w:custom=58 w:cut=-65 w:dam=-70 w:dandong=63 w:dare=31 w:dark=-31 w:date=24 w:daught=19 w:day=-74 w:dead=22
w:dealt=19 w:dear=-57 w:death=-77 w:decad=-19 w:decade=-89 w:decemb=-73 w:decid=-46 w:declar=47 w:declara=-25
w:decorat=-36 w:decree=-41 w:defec=-65 w:defense=24 w:demand=-47 w:deni=-30 w:depart=-9 w:depend=-41 w:deputy=-74
w:describ=36 w:desert=-16 w:detain=-17 w:detaine=-17 w:did=-33 w:died=-36 w:diff=-11 w:different=71 w:dig=-10
w:dike=-17 w:diplomat=-69 w:director=-31 w:disappear=-23 w:disast=17 w:disband=-15 w:discipline=-14 w:disgrace=-57
w:dismiss=-44 w:distinc=9 w:district=12 w:divid=-36 w:do=62 w:doctor=-40 w:doe=47 w:dog=50 w:domestic=22 w:donate=24
w:donation=42 w:done=-11 w:door=90 w:doubl=-22 w:down=-90 w:dozen=-34 w:draw=18 w:drawn=30 w:drew=27 w:drift=-56
w:driv=-62 w:drive=45 w:driven=-36 w:drop=18 w:dropp=24 w:drove=-14 w:drown=-62 w:drug=-30 w:drunk=-45 w:dur=25
w:duty=-9 w:each=20 w:earli=-41 w:early=15 w:easi=41 w:east=61 w:eastern=34 w:eat=62 w:eighth=-8 w:eith=-57
w:elec=-72 w:election=36 w:electricity=-58 w:eleven=-21 w:else=135 w:embank=-20 w:embassy=-18 w:employ=-31
w:empty=-61 w:end=-42 w:ended=8 w:english=-44 w:enough=74 w:envoy=27 w:epidemic=33 w:escap=-64 w:escape=-45
w:establish=-9 w:eve=-12 w:even=-24 w:event=9 w:ever=77 w:everybody=29 w:everyon=25 w:everyone=-54 w:everyth=-16
w:everywhere=-10 w:example=-26 w:excep=-40 w:exchange=-82 w:exempt=-31 w:expect=-91 w:expert=-61 w:explain=-21
w:extend=-26 w:extra=-38 w:eye=87 w:face=9 w:factori=-11 w:factory=-31 w:fail=-57 w:fall=34 w:fallen=-70 w:fami=14
w:famili=-67 w:far=32 w:farm=-25 w:fast=63 w:fear=-10 w:february=-83 w:fed=-22 w:fee=-27 w:feed=-32 w:fell=-18
w:fenc=-57 w:fence=-102 w:ferryman=16 w:fetch=32 w:fever=-30 w:few=-38 w:fewer=-20 w:field=-54 w:fifteen=-39
w:fifth=-36 w:fifty=60 w:figur=-33 w:figure=-36 w:fill=85 w:find=30 w:fine=-33 w:finish=-45 w:fir=-23 w:fired=108
w:first=-17 w:fish=-12 w:fisherman=-25 w:fishermen=-16 w:five=-122 w:fled=51 w:flee=-37 w:flood=-65 w:floor=-83
w:flour=-45 w:flow=78 w:fog=50 w:follow=28 w:food=-57 w:foot=-10 w:footage=25 w:for=31 w:forbid=-26 w:forbidden=-10
w:forc=-28 w:force=-26 w:ford=-38 w:foreign=-43 w:forgotten=114 w:form=128 w:forty=-162 w:forward=-10 w:found=74
w:fourteen=-11 w:fourth=-20 w:free=-23 w:freez=16 w:freight=-33 w:frequent=-62 w:friday=-20 w:friend=116
w:frighten=-8 w:fronti=-8 w:fuel=-110 w:fully=-15 w:furiou=-38 w:furth=-31 w:game=76 w:gangbyeon=-18 w:gap=-25
w:gate=-56 w:gather=-16 w:gave=55 w:general=-83 w:generator=-32 w:geneva=36 w:get=-23 w:gift=-17 w:ginseng=11
w:girl=-19 w:give=-14 w:given=-55 w:glas=-17 w:go=-15 w:goe=114 w:going=-44 w:gold=13 w:gone=38 w:good=38 w:got=-15
w:govern=-19 w:government=-21 w:governor=-66 w:grain=16 w:grandmoth=-22 w:grant=26 w:gray=46 w:great=-40 w:grew=-24
w:group=30 w:grow=40 w:grown=-10 w:guard=-103 w:gues=24 w:guest=15 w:guidance=-24 w:gunfire=37 w:had=-42 w:half=-111
w:hall=-22 w:halt=-20 w:hamgyong=-58 w:hamhung=-15 w:hamlet=-49 w:hand=27 w:hang=-104 w:hangzhou=-46 w:hanoi=9
w:happen=-59 w:hard=65 w:hardest=-46 w:harsh=-12 w:harvest=11 w:has=39 w:hav=-9 w:have=-66 w:he=-14 w:head=31
w:headlin=37 w:hear=-51 w:heard=46 w:heart=69 w:heat=-12 w:heavy=-30 w:held=-38 w:helong=20 w:help=-43 w:her=48
w:herd=-34 w:here=22 w:hid=-30 w:hidden=33 w:hide=-27 w:high=84 w:highest=49 w:highland=23 w:hill=89 w:him=16
w:himself=45 w:his=-34 w:history=55 w:hit=-34 w:hoeryong=60 w:holiday=49 w:home=-48 w:hospital=-66 w:host=42
w:hostile=-53 w:hotel=-43 w:hour=-120 w:hous=-91 w:house=-19 w:household=-122 w:how=78 w:human=79 w:hundred=-23
w:hung=54 w:hungry=11 w:hunt=22 w:hut=-9 w:hyesan=60 w:i=18 w:ice=62 w:identity=48 w:ideology=9 w:if=-18 w:il=90
w:ill=-58 w:illegal=-11 w:illnes=54 w:image=-43 w:immediate=-25 w:in=22 w:incident=-25 w:infect=-8 w:inform=-95
w:inhabitant=104 w:inhuman=-9 w:inminban=-26 w:inquiry=-45 w:inside=-29 w:inspect=15 w:inspector=-26 w:instruc=-21
w:insult=-19 w:intelligence=89 w:interior=-39 w:interpret=86 w:interview=33 w:into=-80 w:intrud=-49 w:invent=-8
w:iron=18 w:is=-20 w:island=59 w:issu=34 w:it=26 w:itself=-39 w:jamm=-80 w:january=-115 w:jilin=15 w:join=17
w:joint=38 w:jong=12 w:journalist=39 w:june=10 w:just=140 w:kaesong=11 w:kangwon=-15 w:kbs=-9 w:keep=-88 w:kept=-78
w:kill=-97 w:kilo=-9 w:kilogram=-27 w:kilomet=28 w:kilometre=23 w:kim=43 w:kimchaek=10 w:kimchi=26 w:kimjongsuk=40
w:kind=-42 w:kitchen=-29 w:km=-15 w:knew=-28 w:know=-139 w:knowledge=-26 w:known=-164 w:korea=45 w:korean=-37
w:lack=-51 w:lamp=14 w:land=58 w:lane=-67 w:largest=42 w:last=-51 w:late=28 w:later=-103 w:laugh=39 w:lawy=21
w:lay=-34 w:lead=20 w:leadership=-10 w:leaflet=43 w:league=25 w:learn=34 w:leav=-18 w:leave=80 w:lectur=-63
w:lecture=-34 w:led=-30 w:ledg=-11 w:left=-16 w:leg=-9 w:les=34 w:let=-137 w:lett=33 w:level=55 w:levy=-59
w:libera=36 w:license=12 w:lie=58 w:life=36 w:light=104 w:like=97 w:limit=12 w:line=40 w:link=39 w:lip=27
w:liquor=24 w:list=-69 w:listen=111 w:little=-61 w:liv=-40 w:live=-56 w:lived=69 w:load=-13 w:local=63 w:lock=36
w:lockdown=-33 w:long=102 w:look=71 w:los=-11 w:lose=-29 w:lost=-77 w:loudspeak=21 w:lower=28 w:lowest=21
w:loyalty=75 w:lunar=12 w:m=-13 w:made=107 w:man=-14 w:manag=-31 w:manage=10 w:mann=-17 w:manpo=36 w:many=-15
w:map=58 w:march=-140 w:mark=17 w:market=-94 w:marri=-24 w:match=-27 w:matt=52 w:may=11 w:me=17 w:meal=-13
w:mean=-28 w:meant=15 w:measure=93 w:meat=-38 w:medal=38 w:media=-88 w:medicine=-73 w:meet=22 w:melt=56 w:memb=53
w:membership=19 w:memory=38 w:mention=-24 w:mercy=37 w:merit=41 w:message=34 w:met=-43 w:mid=25 w:middle=20
w:might=-25 w:migrant=-24 w:mile=47 w:military=12 w:militia=-19 w:mill=-20 w:mine=-83 w:minist=27 w:minu=168 w:mis=8
w:miss=-65 w:missile=-50 w:mission=-25 w:mist=25 w:mo=-41 w:mobile=55 w:monday=-30 w:money=73 w:month=-79 w:moon=44
w:morn=-49 w:most=11 w:mount=42 w:mountain=32 w:mourn=50 w:move=-43 w:musan=52 w:must=19 w:my=28 w:name=-17
w:namyang=22 w:nanp=8 w:narrow=23 w:nation=-68 w:national=22 w:near=-56 w:need=129 w:neighbor=-27 w:neighborhood=92
w:neith=-31 w:net=-22 w:network=67 w:never=60 w:new=-30 w:newspap=14 w:night=-35 w:ninety=26 w:nk=-18 w:no=-63
w:nobody=-47 w:none=37 w:nor=-12 w:north=67 w:northern=-31 w:northernmost=10 w:not=-23 w:noth=-58 w:notic=87
w:notice=9 w:novemb=-51 w:now=-10 w:numb=16 w:nurs=-30 w:obey=-63 w:oblig=-24 w:observ=86 w:oct=-13 w:octob=-51
w:of=-20 w:off=68 w:offend=-57 w:offer=-58 w:offic=-92 w:office=-26 w:official=-70 w:often=-35 w:oil=-107 w:old=80
w:on=-47 w:once=17 w:one=24 w:only=12 w:onsong=-31 w:open=33 w:opposite=15 w:or=-9 w:ord=-34 w:order=-69 w:organ=17
w:organisa=17 w:organiz=74 w:organiza=28 w:orphan=-28 w:other=43 w:otherwise=71 w:our=-47 w:out=-23 w:outbreak=-79
w:outlet=-44 w:outside=36 w:over=-20 w:owe=-31 w:own=11 w:p=-13 w:paektu=42 w:page=110 w:paid=-79 w:panel=-19
w:pap=59 w:paper=-30 w:parade=36 w:parent=-76 w:part=-35 w:partn=-9 w:party=75 w:pas=16 w:pass=21 w:passport=-15
w:past=-73 w:path=8 w:patient=83 w:patrol=-72 w:pay=-33 w:peace=8 w:penalty=-40 w:peninsula=57 w:peopl=27
w:people=54 w:percent=-27 w:permission=-22 w:person=-10 w:petition=-38 w:phon=-26 w:phone=-89 w:pick=46 w:pictur=98
w:picture=22 w:pig=-17 w:pine=36 w:pit=-17 w:plac=-13 w:place=64 w:plain=33 w:plan=-26 w:plann=-43 w:plateau=12
w:platoon=11 w:play=60 w:pledge=-79 w:plenary=-48 w:plot=-51 w:pochon=-14 w:poison=-10 w:police=-90 w:policy=-51
w:politburo=13 w:political=69 w:poor=43 w:popula=-13 w:port=-10 w:possible=-10 w:post=-96 w:potato=27 w:power=49
w:practice=-16 w:praise=91 w:pregnant=-26 w:prepar=-27 w:press=17 w:presumab=-35 w:prevent=-15 w:previous=-13
w:pric=28 w:print=63 w:prison=-130 w:private=-17 w:probab=-23 w:proclama=42 w:programme=-31 w:prohibit=-23
w:promis=-40 w:prosecutor=21 w:protect=27 w:protest=-149 w:protocol=-22 w:provid=11 w:provinc=60 w:province=-19
w:provincial=-24 w:public=-39 w:publish=26 w:pull=-9 w:punish=25 w:pupil=-111 w:put=-41 w:pyongyang=-54
w:quarrel=-26 w:quart=-25 w:ques=155 w:question=-27 w:quick=75 w:quiet=19 w:quota=-35 w:ra=-12 w:radio=-82
w:raid=-17 w:rail=32 w:railway=10 w:rain=86 w:rainy=34 w:rais=-55 w:ran=-51 w:rank=47 w:rapporteur=105 w:rare=-109
w:rason=17 w:rath=-28 w:ration=-78 w:reach=74 w:reactionary=8 w:read=11 w:real=-13 w:reason=26 w:rebuilt=-29
w:receiv=-58 w:receive=33 w:recent=44 w:reckon=-53 w:record=-39 w:red=46 w:reform=-84 w:refuge=-24 w:refugee=-49
w:refus=-14 w:refuse=-23 w:regard=-45 w:regime=-28 w:regist=-48 w:register=-41 w:registra=-16 w:reject=-31
w:relativ=29 w:relief=-18 w:remain=-78 w:rememb=73 w:renam=84 w:reopen=-119 w:repair=-33 w:repeat=91 w:replac=-63
w:report=-45 w:reported=-135 w:request=18 w:requir=-15 w:resident=-36 w:resist=-16 w:resolu=-22 w:response=-65
w:result=10 w:retire=52 w:return=-83 w:review=-10 w:reward=-16 w:rha=-10 w:rich=-14 w:rifl=-19 w:rifle=-49
w:right=26 w:ring=11 w:rise=33 w:risk=-63 w:riv=25 w:river=66 w:road=33 w:roll=9 w:room=82 w:root=-17 w:rope=-21
w:rose=-21 w:routine=-16 w:row=17 w:rul=-33 w:rule=12 w:ruled=56 w:rumor=-10 w:run=-12 w:runaway=-40 w:russia=-26
w:ryanggang=-14 w:s=24 w:sack=-10 w:said=24 w:salary=24 w:sale=-37 w:salt=-74 w:same=34 w:sank=-24 w:saturday=-53
w:saw=27 w:say=-52 w:school=37 w:scrap=-96 w:sea=63 w:seal=16 w:search=-107 w:season=52 w:seat=21 w:second=-55
w:secret=12 w:secretary=-76 w:security=43 w:see=45 w:seem=-51 w:seen=29 w:self=-13 w:sell=36 w:send=-9 w:sent=-56
w:sentenc=55 w:sentence=-11 w:sentry=34 w:seoul=65 w:septemb=18 w:sergeant=-40 w:serious=-10 w:serv=28 w:serve=85
w:service=58 w:session=14 w:set=8 w:settl=-41 w:seven=15 w:seventeen=60 w:several=38 w:shake=61 w:shar=79
w:sharp=-58 w:she=-51 w:sheet=-30 w:shelt=-38 w:shenyang=32 w:ship=-45 w:shoe=19 w:shoot=-139 w:shop=-41 w:short=-44
w:shot=-102 w:shout=-40 w:show=-8 w:shown=-27 w:shrunk=-24 w:shut=71 w:sick=10 w:side=49 w:sight=98 w:sign=44
w:signal=-18 w:silence=-55 w:silent=42 w:similar=32 w:simp=123 w:since=-112 w:single=44 w:sinuiju=8 w:sist=-31
w:sit=14 w:site=16 w:six=-31 w:sixteen=-40 w:sixty=37 w:size=10 w:slacken=-8 w:slaughter=-18 w:sleep=-8 w:slept=-12
w:slip=54 w:slipp=-17 w:slogan=27 w:slow=41 w:small=55 w:smallest=23 w:smoke=45 w:smuggl=-154 w:snow=29 w:so=-62
w:social=-26 w:socialist=-12 w:society=26 w:soldi=-98 w:some=-44 w:somebody=27 w:someone=8 w:somewhere=35 w:son=-14
w:song=54 w:sort=26 w:sound=68 w:sourc=-91 w:source=-16 w:south=-71 w:speak=-45 w:special=20 w:spie=-19 w:spoke=96
w:spoken=79 w:spokesman=-9 w:spot=17 w:spr=67 w:spread=36 w:squad=-37 w:square=60 w:squid=29 w:stadium=-11
w:staff=43 w:stand=-10 w:staple=24 w:start=83 w:starv=-12 w:stat=-40 w:state=38 w:statement=20 w:stay=11 w:steal=-27
w:step=-56 w:stick=28 w:stirr=43 w:stolen=-38 w:stone=19 w:stood=-18 w:stop=22 w:stopp=23 w:stor=38 w:store=-30
w:storm=-16 w:strang=-56 w:stretch=-46 w:strict=-43 w:strip=20 w:strong=31 w:study=26 w:subject=99 w:such=-30
w:sugar=-41 w:sum=-14 w:summ=48 w:summon=-44 w:sunday=48 w:sung=30 w:supp=57 w:suppli=-14 w:surprise=107 w:survey=47
w:swallow=22 w:swam=40 w:sweet=29 w:taehongdan=10 w:tak=-21 w:take=24 w:tale=28 w:talk=63 w:tanchon=26 w:teach=-49
w:teas=-8 w:telephon=20 w:telephone=79 w:television=-53 w:tell=91 w:ten=42 w:tent=-43 w:tenth=-31 w:term=-31
w:test=-51 w:testimony=-13 w:text=12 w:th=55 w:than=32 w:that=31 w:the=-33 w:their=-48 w:them=-89 w:themselv=77
w:then=9 w:there=-54 w:thermomet=103 w:these=-15 w:they=-9 w:thi=147 w:thin=-12 w:think=-11 w:third=-82 w:thirty=8
w:those=13 w:though=-12 w:thought=118 w:thousand=-25 w:threaten=-45 w:three=-78 w:threshold=89 w:through=-17
w:thrown=-18 w:thursday=-19 w:timb=21 w:time=176 w:tire=11 w:title=13 w:to=-47 w:told=63 w:tomorrow=14 w:too=17
w:took=20 w:top=-10 w:touch=-40 w:toward=-35 w:town=15 w:trad=105 w:trade=-30 w:train=19 w:traitor=-56 w:travel=48
w:treason=-9 w:treat=-59 w:treaty=-39 w:trembl=26 w:trench=-32 w:trial=-54 w:trickle=-35 w:tried=60 w:trip=26
w:truck=-50 w:trust=17 w:try=-81 w:tuesday=-33 w:tumen=47 w:turn=-22 w:twelve=-61 w:twenty=20 w:two=-24
w:typhoid=-34 w:uiju=-18 w:un=-44 w:unable=-21 w:unclear=-44 w:under=-127 w:union=20 w:unit=36 w:university=23
w:unnotic=48 w:unpaid=13 w:until=-73 w:up=8 w:upon=-10 w:upper=-20 w:us=38 w:used=23 w:usual=73 w:valley=21
w:vendor=-18 w:verify=-59 w:version=104 w:very=-14 w:video=77 w:view=29 w:vigilance=-9 w:villag=-108 w:village=74
w:violat=-18 w:viru=-81 w:visit=48 w:visitor=-18 w:vladivostok=45 w:voic=23 w:voice=146 w:volunte=54 w:vot=21
w:vote=-11 w:wage=-53 w:wagon=-18 w:wait=-9 w:walk=-30 w:wall=9 w:want=-46 w:warn=-63 w:was=-39 w:wash=50 w:watch=13
w:water=-16 w:wave=18 w:way=-46 w:we=-56 w:weak=29 w:weapon=-58 w:wear=-12 w:wedd=47 w:wednesday=-65 w:week=24
w:weir=-43 w:went=14 w:were=-35 w:west=21 w:what=26 w:whatev=-28 w:when=70 w:where=37 w:wheth=-43 w:which=59
w:while=43 w:whisper=40 w:white=38 w:who=11 w:whoev=-45 w:whole=-26 w:whom=17 w:whose=21 w:why=-51 w:wide=19
w:will=13 w:wind=74 w:window=52 w:winn=49 w:wint=31 w:wire=-29 w:with=33 w:withdrawn=-23 w:within=-92 w:without=17
w:witness=66 w:wive=-37 w:woman=-28 w:women=23 w:wonsan=38 w:wood=-49 w:wooden=-31 w:word=14 w:work=-74 w:world=134
w:worry=37 w:worse=19 w:worst=-49 w:would=77 w:wound=-8 w:writ=39 w:write=44 w:written=56 w:wrote=-48 w:yalu=124
w:yanbian=26 w:year=20 w:yeonpyeong=14 w:young=-42 w:youngest=-11 w:youth=25 w:yuan=-10 w:zone=81
`
