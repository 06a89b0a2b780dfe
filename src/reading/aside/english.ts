/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
acts:all=50 acts:answer=-98 acts:build=54 acts:change=32 acts:close=-122 acts:count=-19 acts:die=-18 acts:feel=-16
acts:give=-44 acts:he=-12 acts:hold=-34 acts:hunger=-71 acts:hurt=-49 acts:judge=-67 acts:move=-25 acts:negation=-26
acts:now=16 acts:order=-10 acts:pay=15 acts:price=-16 acts:punish=-23 acts:reward=-57 acts:rule=-15 acts:search=-66
acts:shoot=73 acts:take=-66 acts:tell=-60 acts:they=48 acts:time=23 acts:trial=-8 acts:urge=-8 acts:watchfulness=42
acts:we=48 acts:work=-16 agent:all=-15 agent:answer=35 agent:be=127 agent:build=-58 agent:change=-53 agent:count=-54
agent:die=-21 agent:feel=66 agent:give=12 agent:hold=46 agent:hunger=67 agent:judge=-56 agent:move=-81
agent:negation=-64 agent:past=-36 agent:pay=-79 agent:price=-46 agent:rule=-68 agent:search=-95 agent:shoot=-73
agent:take=24 agent:tell=-80 agent:they=-15 agent:think=-34 agent:time=-37 agent:trial=9 agent:urge=-26
agent:watchfulness=33 agent:we=24 agent:work=-26 all=22 aspect:ahead=11 aspect:done=-17 aspect:none=77
aspect:open=-34 aspect:state=25 dated=-68 does:anybody=29 does:doubt=-89 does:duty=-45 does:ground=-28
does:killing=18 does:office=-14 does:punishment=15 does:reward=-25 does:thought=14 f:amount=-11 f:anybody=-34
f:doubt=-104 f:duty=37 f:ground=-69 f:killing=-58 f:office=-76 f:people=-63 f:punishment=-57 f:reward=-9 f:rule=-52
f:thought=-41 first:activists=-26 first:all=20 first:and=36 first:anyone=-22 first:as=-18 first:attendance=-22
first:back=22 first:before=-102 first:beijing=-72 first:between=-12 first:boats=-63 first:border=-8 first:both=-9
first:bribes=-36 first:brokers=-37 first:but=154 first:by=9 first:cameras=-29 first:camps=40 first:can=119
first:children=-30 first:china=-47 first:chinese=-11 first:citizens=83 first:coal=-33 first:commanders=-32
first:commendation=29 first:company=12 first:conscripts=-13 first:controls=-62 first:corn=15 first:dandong=59
first:did=16 first:discipline=-13 first:during=-15 first:electricity=-21 first:eleven=-17 first:everybody=-56
first:everyone=-57 first:families=-39 first:far=-20 first:farmers=-40 first:few=-48 first:fishermen=-32
first:fishing=-30 first:fog=31 first:food=-23 first:for=112 first:forty=-27 first:four=9 first:freight=-25
first:from=43 first:ginseng=10 first:goods=70 first:guards=-50 first:hamhung=10 first:hangzhou=29 first:harvest=-24
first:he=13 first:heavy=-37 first:her=23 first:his=-21 first:hoeryong=21 first:how=60 first:hundreds=-15
first:hunger=33 first:hyesan=44 first:i=-18 first:ice=22 first:in=-66 first:inspectors=-18 first:is=143 first:it=-81
first:its=-22 first:journalists=49 first:kaesong=11 first:kim=-23 first:kimchi=28 first:labor=36 first:last=-21
first:let=-8 first:live=-8 first:local=25 first:loudspeakers=-19 first:maize=10 first:many=-55 first:markets=-68
first:medicine=-38 first:meetings=-25 first:men=-45 first:military=31 first:money=9 first:more=-37 first:most=48
first:mourning=18 first:musan=44 first:my=33 first:names=11 first:nampo=26 first:neither=-21 first:new=-16
first:nights=13 first:no=-54 first:nobody=-64 first:none=43 first:north=-83 first:not=71 first:nothing=-25
first:notices=-34 first:now=19 first:observers=55 first:officers=-69 first:officials=-10 first:old=47 first:on=33
first:one=-31 first:only=-40 first:onsong=12 first:other=18 first:others=23 first:our=-18 first:outside=30
first:over=-61 first:paper=24 first:parents=-46 first:passes=-15 first:patrols=33 first:people=-63 first:phones=-23
first:photographs=34 first:pine=38 first:police=-16 first:political=39 first:potatoes=17 first:power=-8
first:pregnant=-23 first:previously=-14 first:prices=-51 first:provides=-15 first:pupils=-18 first:pyongyang=-74
first:readers=39 first:residents=-52 first:rha=-11 first:rice=-55 first:rights=-43 first:rumor=-17 first:rumors=28
first:salt=-20 first:schools=-13 first:searches=-15 first:security=28 first:seoul=-26 first:seouls=43
first:seven=-10 first:several=-10 first:she=46 first:shooting=-16 first:shots=-10 first:since=-65 first:sinuiju=17
first:six=-38 first:smoke=20 first:smuggling=-87 first:snow=11 first:so=44 first:soldiers=-40 first:some=-82
first:somebody=86 first:special=38 first:stalls=-18 first:state=31 first:such=18 first:sugar=-42 first:teachers=-54
first:ten=10 first:tens=-45 first:that=-32 first:their=-8 first:then=27 first:there=-60 first:they=-93
first:things=34 first:this=-29 first:those=-29 first:three=40 first:time=12 first:to=11 first:trade=-54
first:traders=-63 first:trains=-33 first:travelers=-57 first:trials=14 first:trucks=-51 first:under=-46
first:units=-14 first:until=-116 first:villagers=-11 first:voters=34 first:wages=-10 first:we=40 first:what=158
first:when=61 first:where=17 first:whether=-110 first:who=154 first:whoever=-27 first:why=-17 first:will=172
first:wonsan=17 first:word=-44 first:work=-16 first:workers=-87 first:yeonpyeong=14 habit=-49 length:1=33
length:2=69 length:3=-63 length:4=-67 length:5=-33 mark:bidding=-107 mark:content=35 mark:everybody=-59
mark:facing=-11 mark:forfeit=-36 mark:happens=-41 mark:incentive=-20 mark:issued=-21 mark:notIncentive=-48
mark:notPenalty=-77 mark:obligation=32 mark:order=-94 mark:penal=-111 mark:penalty=-67 mark:plainFact=-13
mark:status=-48 mark:verdict=-85 mark:weighed=-116 modality:asserted=22 number=-81 passive=-59 s:0=-38 s:a=-49
s:account=30 s:activist=-26 s:affair=56 s:agency=-28 s:agent=-18 s:aim=-16 s:all=-9 s:alone=-57 s:and=34 s:anyone=54
s:archive=-13 s:area=37 s:army=-80 s:arrest=49 s:attendance=-22 s:august=19 s:authoriti=-36 s:bag=-34 s:battle=14
s:be=74 s:beij=-58 s:boat=-17 s:bodi=-37 s:body=-36 s:bord=-41 s:boy=-12 s:brib=-28 s:bridge=-15 s:brigad=45
s:broadcast=-26 s:broth=-28 s:bureau=8 s:buse=-22 s:but=53 s:camera=-30 s:camp=-25 s:campaign=-99 s:candidat=-12
s:captain=-11 s:card=-21 s:cart=18 s:case=43 s:ce=-67 s:checkpoint=-22 s:children=27 s:china=-56 s:citizen=44
s:city=-17 s:clinic=-25 s:coal=37 s:command=-42 s:commenda=27 s:commission=32 s:committee=-23 s:company=-62
s:conversation=76 s:copp=-10 s:corn=8 s:corp=39 s:council=15 s:countri=-9 s:country=17 s:county=15 s:court=18
s:cow=30 s:crackdown=-12 s:crew=-41 s:cross=-37 s:crowd=58 s:curfew=-18 s:dam=31 s:day=44 s:dead=69 s:deal=-49
s:death=-15 s:decree=-19 s:dike=-65 s:diplomat=-13 s:disast=14 s:dog=39 s:driv=-50 s:electricity=-21 s:else=14
s:embassy=-20 s:escape=-16 s:everybody=-89 s:expert=-42 s:fami=-13 s:fath=-44 s:fear=25 s:february=-24 s:fee=-32
s:fence=-76 s:ferry=-60 s:ferryman=15 s:few=-39 s:fewer=-19 s:figur=-64 s:film=28 s:fire=-8 s:fisherman=-23
s:fishermen=-53 s:five=-20 s:flag=91 s:flood=-35 s:fog=31 s:footage=13 s:forc=-18 s:foreign=23 s:four=-55 s:game=121
s:gate=-8 s:general=-93 s:ginseng=10 s:govern=-14 s:governor=-68 s:grain=-12 s:grandmoth=-26 s:group=-74 s:guard=34
s:hall=-16 s:hamhung=10 s:harvest=21 s:head=-45 s:heart=46 s:here=15 s:hill=60 s:hoeryong=14 s:hospital=-61
s:hous=-33 s:house=-8 s:household=-48 s:how=30 s:hung=33 s:hyesan=31 s:i=-106 s:ice=28 s:il=67 s:incident=8
s:inminban=25 s:inspector=-24 s:instruc=-16 s:interpret=84 s:interview=14 s:island=57 s:it=-71 s:journalist=49
s:july=-24 s:kaesong=11 s:kill=-44 s:kilometre=29 s:kimchi=22 s:kind=67 s:korea=-48 s:korean=-26 s:lamp=81
s:lane=-71 s:law=-13 s:lead=10 s:leadership=8 s:league=22 s:lectur=-35 s:lett=40 s:levy=-64 s:line=-34 s:liquor=17
s:list=-26 s:long=24 s:loudspeak=19 s:man=-26 s:manag=-33 s:many=-23 s:market=-46 s:matt=25 s:measure=-14
s:medal=-13 s:media=-99 s:medicine=-38 s:meet=18 s:memb=-10 s:message=41 s:mill=-30 s:mine=-35 s:minist=86
s:ministry=10 s:mission=-25 s:mist=28 s:morn=64 s:most=-17 s:moth=-26 s:mountain=24 s:move=-15 s:musan=39 s:name=37
s:nampo=26 s:namyang=19 s:nation=-14 s:network=47 s:never=40 s:new=76 s:newspap=14 s:nobody=-53 s:none=-10
s:north=13 s:noth=-36 s:notice=23 s:observ=55 s:offer=-21 s:offic=-17 s:office=-22 s:official=-75 s:oil=-34
s:one=-16 s:onsong=12 s:order=-28 s:organisa=16 s:other=-21 s:page=11 s:panel=-47 s:paper=-34 s:parade=23
s:parent=-33 s:partn=-47 s:party=157 s:pas=-10 s:passport=-14 s:people=-90 s:permit=32 s:phon=31 s:phone=-24
s:pictur=22 s:plant=14 s:platoon=16 s:pledge=-84 s:politburo=13 s:poor=48 s:post=-19 s:potato=17 s:power=-47
s:presumab=-15 s:pric=-15 s:prison=-105 s:prosecutor=15 s:province=12 s:pupil=-18 s:ques=60 s:radio=-24 s:rank=44
s:read=39 s:reason=-9 s:reform=-78 s:regi=-46 s:regime=-22 s:report=8 s:resident=-29 s:resolu=-12 s:reward=-20
s:rha=-11 s:rice=-31 s:riv=29 s:river=-36 s:road=9 s:room=68 s:round=-8 s:rule=-56 s:school=-24 s:search=-15
s:sentenc=47 s:seoul=-47 s:sergeant=-38 s:service=10 s:she=35 s:sheet=-50 s:ship=-46 s:shot=-21 s:side=-93
s:sinuiju=9 s:sist=-31 s:site=-31 s:six=-17 s:size=13 s:smoke=20 s:smuggl=-123 s:snow=53 s:society=22 s:soldi=-85
s:some=-34 s:somebody=86 s:song=19 s:soon=56 s:sort=30 s:speech=38 s:spokesman=16 s:squad=-12 s:square=58 s:squid=32
s:sta=46 s:state=-15 s:step=-66 s:street=-23 s:stretch=-103 s:strip=59 s:student=-23 s:sugar=-42 s:sung=22
s:talk=-61 s:teach=-13 s:television=-66 s:ten=-25 s:text=36 s:th=77 s:the=105 s:them=-67 s:there=-60 s:thermomet=80
s:they=-22 s:thi=12 s:thirty=-29 s:those=-86 s:thousand=-63 s:three=20 s:time=12 s:town=54 s:trad=-46 s:trade=-42
s:travel=-57 s:treaty=-36 s:trial=-59 s:truck=8 s:tumen=9 s:two=-31 s:type=18 s:typhoid=-30 s:un=-29 s:uniform=45
s:unit=110 s:verdict=24 s:version=-26 s:villag=46 s:vot=19 s:vote=-8 s:wage=-12 s:wait=20 s:wall=72 s:water=20
s:we=-28 s:well=-36 s:what=41 s:who=144 s:whoev=-38 s:wife=-37 s:wind=68 s:wint=60 s:wire=-49 s:witness=23
s:wive=-18 s:women=21 s:wonsan=17 s:word=-28 s:work=-72 s:yalu=43 s:yanggang=14 s:year=44 s:yeonpyeong=14 s:yuan=35
s:zone=30 sense:all=-53 sense:answer=-21 sense:be=-11 sense:build=-27 sense:change=-12 sense:close=-90
sense:count=18 sense:die=-135 sense:feel=-15 sense:have=-40 sense:he=-149 sense:hold=-96 sense:hunger=-15
sense:hurt=-55 sense:judge=-52 sense:move=-51 sense:negation=-39 sense:now=-17 sense:order=-70 sense:past=-53
sense:pay=-67 sense:price=-46 sense:punish=-106 sense:reward=-62 sense:rule=-54 sense:search=-64 sense:shoot=-89
sense:take=-69 sense:tell=-31 sense:they=-21 sense:think=-104 sense:time=-30 sense:trial=-95 sense:watchfulness=23
sense:we=61 sense:work=-36 sf:a=-23 sf:activists=-26 sf:all=20 sf:an=-22 sf:and=36 sf:anyone=-23 sf:as=-18
sf:attendance=-22 sf:beijing=-58 sf:between=-12 sf:border=-8 sf:both=-9 sf:bribes=-28 sf:brigades=-26 sf:but=81
sf:by=9 sf:cameras=-29 sf:camps=40 sf:can=78 sf:children=19 sf:china=-47 sf:chinese=-11 sf:citizens=83 sf:coal=-33
sf:commanders=-29 sf:commendation=29 sf:company=12 sf:corn=15 sf:dandong=11 sf:discipline=-13 sf:during=-15
sf:each=62 sf:electricity=-21 sf:eleven=-17 sf:every=-26 sf:everybody=-56 sf:everyone=-57 sf:families=-39 sf:far=-20
sf:few=-48 sf:fishermen=-32 sf:fishing=-30 sf:fog=31 sf:food=-23 sf:for=39 sf:forty=-27 sf:four=9 sf:freight=-25
sf:from=43 sf:ginseng=10 sf:goods=70 sf:guards=-53 sf:hamhung=10 sf:hangzhou=29 sf:harvest=-24 sf:he=-39
sf:heavy=-37 sf:her=23 sf:his=-21 sf:hoeryong=14 sf:how=60 sf:hundreds=-15 sf:hunger=33 sf:hyesan=44 sf:i=-18
sf:ice=22 sf:in=-20 sf:inspectors=-18 sf:is=53 sf:its=-22 sf:journalists=49 sf:kaesong=11 sf:kim=-23 sf:kimchi=28
sf:labor=36 sf:last=-21 sf:let=-8 sf:live=-8 sf:loudspeakers=-19 sf:maize=10 sf:many=-55 sf:markets=-10
sf:medicine=-38 sf:men=-12 sf:military=13 sf:more=-37 sf:mourning=18 sf:musan=44 sf:my=33 sf:names=11 sf:nampo=26
sf:neither=-21 sf:new=-16 sf:nights=13 sf:no=-39 sf:nobody=-87 sf:north=-79 sf:not=71 sf:nothing=-25 sf:now=-24
sf:observers=55 sf:officers=-49 sf:officials=-10 sf:old=16 sf:on=34 sf:one=-50 sf:only=-40 sf:onsong=12 sf:other=18
sf:others=8 sf:our=-18 sf:outside=30 sf:over=-61 sf:paper=24 sf:parents=-46 sf:passes=-15 sf:patrols=26 sf:people=63
sf:phones=-23 sf:photographs=34 sf:pine=38 sf:police=-16 sf:political=39 sf:potatoes=17 sf:power=-8 sf:pregnant=-23
sf:previously=-14 sf:prices=-17 sf:pupils=-18 sf:pyongyang=-21 sf:readers=39 sf:residents=-27 sf:rha=-11 sf:rice=-55
sf:rights=-42 sf:rumors=28 sf:salt=-20 sf:schools=-13 sf:searches=-15 sf:seoul=-26 sf:seouls=43 sf:seven=-10
sf:several=-10 sf:she=46 sf:shots=-10 sf:since=-14 sf:sinuiju=10 sf:six=-38 sf:smoke=20 sf:smuggling=-68 sf:snow=11
sf:so=-42 sf:soldiers=-35 sf:some=-56 sf:somebody=86 sf:special=38 sf:stalls=-18 sf:state=31 sf:students=-25
sf:such=17 sf:sugar=-42 sf:ten=10 sf:tens=-45 sf:that=-32 sf:the=-16 sf:their=-8 sf:then=27 sf:there=-49 sf:they=-47
sf:things=34 sf:this=-16 sf:those=-18 sf:time=12 sf:to=11 sf:trade=-54 sf:traders=-63 sf:trains=-9 sf:travelers=-57
sf:trials=-9 sf:trucks=-51 sf:two=-49 sf:under=-43 sf:units=-17 sf:villagers=-11 sf:voters=19 sf:wages=-10 sf:we=40
sf:what=133 sf:who=106 sf:whoever=-8 sf:why=-17 sf:will=87 sf:women=-47 sf:wonsan=17 sf:word=23 sf:work=-16
sf:workers=-57 sf:yeonpyeong=14 subject:amount=-35 subject:anybody=-26 subject:doubt=27 subject:duty=-16
subject:ground=-54 subject:killing=30 subject:office=-32 subject:people=-100 subject:punishment=-18
subject:reward=21 subject:rule=-54 subject:thought=-11 teller:unknown=22 tense:are=42 tense:can=8 tense:cannot=9
tense:could=-53 tense:did=23 tense:do=11 tense:does=81 tense:had=-46 tense:has=12 tense:is=61 tense:may=22
tense:might=-24 tense:must=22 tense:other=-17 tense:s=79 tense:was=30 tense:will=28 turn:bare=-40 turn:defines=151
turn:method=55 turn:paper=143 turn:timed=-84 v:apply=-32 v:are=42 v:arrest=-9 v:arriv=-9 v:asked=90 v:bear=-16
v:began=-60 v:begin=78 v:believe=38 v:belong=40 v:block=-13 v:br=38 v:bring=35 v:broke=-40 v:burn=-57 v:buy=-44
v:call=-63 v:came=-31 v:can=8 v:cannot=9 v:carry=31 v:caught=-9 v:clos=-8 v:collaps=-13 v:come=-62 v:condemn=-13
v:cost=-32 v:could=-53 v:cross=-31 v:decorat=-11 v:demand=-50 v:desert=-8 v:did=23 v:died=-19 v:disappear=-33
v:do=11 v:doe=81 v:drew=18 v:drove=-13 v:eat=-20 v:empti=-12 v:ended=24 v:face=-35 v:fail=-33 v:fell=-17 v:find=21
v:fired=28 v:fled=-14 v:follow=48 v:found=-15 v:gather=-17 v:get=-57 v:go=-54 v:goe=49 v:got=-75 v:grow=28
v:guard=40 v:had=-46 v:happen=-59 v:has=12 v:hear=88 v:heard=-12 v:held=66 v:hid=-22 v:hide=-23 v:hit=-12 v:hold=-17
v:host=37 v:hung=31 v:is=61 v:knew=-27 v:know=-62 v:lack=-59 v:last=102 v:laugh=38 v:lay=71 v:leav=-26 v:leave=14
v:left=-65 v:lie=88 v:look=61 v:lost=-38 v:lower=76 v:made=50 v:make=41 v:may=22 v:mean=-30 v:met=-26 v:might=-24
v:must=22 v:named=-25 v:need=78 v:offer=-19 v:open=15 v:order=-17 v:owe=-29 v:own=14 v:pas=15 v:pass=-20 v:pay=17
v:put=-16 v:question=79 v:rain=88 v:rais=-33 v:ran=-59 v:reach=74 v:read=-59 v:receiv=-57 v:receive=31 v:refus=-18
v:remain=-80 v:report=-13 v:rise=34 v:rose=-21 v:run=29 v:said=15 v:sank=24 v:saw=16 v:say=-89 v:see=-40 v:sell=-27
v:send=10 v:serve=48 v:set=15 v:settl=-43 v:shout=-40 v:show=56 v:shut=25 v:sign=-30 v:sit=24 v:sleep=-47
v:slept=-16 v:slipp=-21 v:spoke=43 v:spread=110 v:stand=-12 v:starv=-12 v:stay=9 v:stood=-31 v:stopp=33 v:swam=31
v:take=15 v:tell=58 v:think=-10 v:thought=33 v:told=53 v:trembl=24 v:tried=59 v:turn=34 v:used=-35 v:visit=23
v:wait=-10 v:want=-17 v:was=30 v:wash=66 v:wear=18 v:went=27 v:will=28 v:won=91 v:wrote=-34 vc:0=53 vc:a=123
vc:able=-28 vc:admitt=-11 vc:adopt=-11 vc:afraid=-36 vc:agree=-47 vc:aimed=-11 vc:alive=-58 vc:all=29 vc:almost=-36
vc:already=84 vc:alway=58 vc:among=28 vc:an=42 vc:anoth=31 vc:answ=-31 vc:answer=-65 vc:anxiou=-12 vc:appli=-23
vc:appoint=17 vc:arrest=-43 vc:as=36 vc:asked=56 vc:at=18 vc:bann=-9 vc:beaten=-9 vc:become=-22 vc:begun=-48
vc:bind=39 vc:block=-11 vc:bought=-35 vc:brought=-32 vc:build=-24 vc:built=60 vc:buri=-8 vc:buy=-23 vc:call=13
vc:carri=-23 vc:carry=-13 vc:celebrat=53 vc:chang=65 vc:check=-48 vc:clos=-81 vc:collect=-21 vc:com=-8 vc:come=-23
vc:confirm=-45 vc:cost=15 vc:count=36 vc:cover=-59 vc:creat=66 vc:cross=-24 vc:cut=-29 vc:dealt=21 vc:decorat=-23
vc:deni=-25 vc:desert=46 vc:done=-14 vc:doubl=-24 vc:drawn=22 vc:driven=-18 vc:dropp=25 vc:drunk=-45 vc:eleven=-13
vc:empti=27 vc:end=57 vc:enough=41 vc:ever=8 vc:exempt=-31 vc:expect=-52 vc:extend=-29 vc:fallen=-16 vc:fear=-19
vc:fifty=11 vc:fill=69 vc:fired=137 vc:fish=19 vc:forgotten=54 vc:found=83 vc:full=-59 vc:furiou=-31 vc:go=77
vc:going=-34 vc:gone=25 vc:guard=-35 vc:had=-20 vc:hand=-27 vc:hard=-35 vc:heard=40 vc:held=14 vc:high=-19
vc:hit=-21 vc:home=20 vc:in=-27 vc:independent=36 vc:issu=53 vc:it=49 vc:its=16 vc:kept=-77 vc:know=10 vc:known=-12
vc:last=-62 vc:leave=42 vc:led=-8 vc:left=58 vc:let=-59 vc:link=22 vc:lit=30 vc:liv=-67 vc:lived=-18 vc:load=-16
vc:long=80 vc:look=14 vc:lost=-52 vc:made=24 vc:meant=-21 vc:melt=69 vc:men=-100 vc:mention=-28 vc:met=-27
vc:more=19 vc:mourn=9 vc:moved=-31 vc:named=48 vc:never=-48 vc:new=51 vc:no=-14 vc:noth=-38 vc:often=-35 vc:on=35
vc:one=62 vc:out=42 vc:over=-48 vc:paid=-35 vc:pass=-13 vc:past=-65 vc:patient=24 vc:people=20 vc:pick=38
vc:possible=-10 vc:prepar=-31 vc:print=51 vc:prohibit=-20 vc:promis=-23 vc:protest=-20 vc:publish=11 vc:punish=-14
vc:put=-11 vc:quarrel=-17 vc:question=-54 vc:quiet=82 vc:rais=-8 vc:reach=41 vc:read=-27 vc:record=-9 vc:regard=-41
vc:register=-32 vc:rememb=54 vc:reopen=-41 vc:replac=-30 vc:repli=-8 vc:report=30 vc:return=-15 vc:rice=8 vc:run=-37
vc:said=-79 vc:say=34 vc:seal=-25 vc:search=-31 vc:see=81 vc:seen=44 vc:sent=-79 vc:set=-38 vc:shot=-50 vc:shown=-52
vc:shut=-25 vc:since=166 vc:slaughter=-23 vc:sleep=35 vc:small=48 vc:so=-18 vc:sold=-47 vc:soon=19 vc:speak=51
vc:spread=-45 vc:start=50 vc:stay=-53 vc:stood=-8 vc:stop=74 vc:stopp=47 vc:summon=-52 vc:swept=18 vc:take=-10
vc:taken=35 vc:talk=24 vc:tell=37 vc:that=-13 vc:the=152 vc:there=-20 vc:thi=30 vc:three=-81 vc:to=-50 vc:told=-53
vc:travel=48 vc:treat=-46 vc:try=-36 vc:turn=-22 vc:two=113 vc:unable=-17 vc:unclear=-24 vc:under=-66 vc:used=45
vc:verify=-33 vc:vote=-25 vc:wait=-70 vc:want=9 vc:wash=-14 vc:watch=-79 vc:what=18 vc:white=30 vc:withdrawn=-25
vc:women=-43 vc:worth=-62 vc:yet=-27 vv:apply_from=-32 vv:are_being=-19 vv:are_called=-34 vv:are_collected=-21
vv:are_handed=39 vv:are_held=27 vv:are_in=70 vv:are_independent=36 vv:are_kept=-11 vv:are_known=32 vv:are_living=-67
vv:are_long=40 vv:are_made=86 vv:are_not=62 vv:are_now=-52 vv:are_paid=-15 vv:are_published=27 vv:are_questioned=-8
vv:are_reported=-10 vv:are_searched=-19 vv:are_sent=-25 vv:are_shot=-16 vv:are_sold=38 vv:are_still=-8
vv:are_stopped=-58 vv:are_the=33 vv:are_to=-39 vv:are_treated=-17 vv:are_under=-20 vv:are_used=21 vv:are_women=-29
vv:arrested_a=-9 vv:arrived_in=-8 vv:asked_people=12 vv:asked_the=42 vv:bears_the=-19 vv:began_to=-35
vv:begin_with=41 vv:belong_to=10 vv:belongs_to=29 vv:broke_above=-15 vv:broke_out=-13 vv:broke_through=-17
vv:broke_up=12 vv:burned_down=-30 vv:call_the=-34 vv:called_a=18 vv:called_the=-21 vv:calls_the=-18 vv:came_back=-18
vv:came_by=-42 vv:came_down=-31 vv:came_from=22 vv:came_on=-11 vv:came_ten=-9 vv:came_to=77 vv:can_a=9 vv:can_be=-38
vv:can_no=-30 vv:cannot_be=-9 vv:carries_an=20 vv:collapsed_on=-9 vv:come_and=51 vv:comes_=-18 vv:comes_on=-63
vv:condemned_the=-13 vv:costs_in=61 vv:costs_twice=-55 vv:could_confirm=-22 vv:could_hardly=57 vv:could_not=-49
vv:could_take=29 vv:crossed_the=-12 vv:dare_to=16 vv:did_not=23 vv:do_not=22 vv:do_people=20 vv:does_not=39
vv:eat_from=-27 vv:fired_=124 vv:fired_at=-45 vv:fired_without=-24 vv:fled_on=-10 vv:followed_a=-22
vv:follows_the=60 vv:gave_no=-34 vv:goes_back=28 vv:goes_on=18 vv:goes_round=9 vv:got_a=-26 vv:grow_well=15
vv:had_asked=9 vv:had_been=-40 vv:had_gone=-24 vv:had_lived=-18 vv:had_never=-8 vv:had_no=-23 vv:had_not=-9
vv:had_sold=-12 vv:had_stopped=79 vv:had_the=-13 vv:had_to=-23 vv:has_a=31 vv:has_been=-44 vv:has_begun=-23
vv:has_called=-15 vv:has_changed=-17 vv:has_come=-44 vv:has_denied=-18 vv:has_drawn=41 vv:has_fallen=-16
vv:has_found=48 vv:has_gone=78 vv:has_had=-12 vv:has_its=16 vv:has_kept=-25 vv:has_lost=-57 vv:has_never=-11
vv:has_no=14 vv:has_not=-66 vv:has_opened=70 vv:has_protested=-20 vv:has_reportedly=-26 vv:has_sent=-13
vv:has_set=-12 vv:has_since=167 vv:has_so=-37 vv:has_to=73 vv:has_told=-35 vv:has_yet=-25 vv:have_a=47
vv:have_asked=-36 vv:have_doubled=-14 vv:have_gone=-40 vv:have_left=52 vv:have_lost=-19 vv:have_made=-12
vv:have_never=-29 vv:have_no=-41 vv:have_sold=-15 vv:have_stayed=-17 vv:have_still=-14 vv:have_told=51
vv:hide_their=-29 vv:hold_the=10 vv:hosted_the=37 vv:hung_over=31 vv:is_=9 vv:is_a=-35 vv:is_about=51
vv:is_afraid=-21 vv:is_always=58 vv:is_an=11 vv:is_another=31 vv:is_anxious=-12 vv:is_barely=11 vv:is_being=-31
vv:is_called=77 vv:is_celebrated=53 vv:is_checked=-22 vv:is_closed=-12 vv:is_easily=44 vv:is_furious=-29
vv:is_given=13 vv:is_guarded=-34 vv:is_hard=-35 vv:is_hardly=-28 vv:is_home=23 vv:is_in=-11 vv:is_kept=-28
vv:is_known=-8 vv:is_made=46 vv:is_meant=-11 vv:is_more=-18 vv:is_no=113 vv:is_not=-120 vv:is_on=32 vv:is_one=25
vv:is_open=-39 vv:is_patient=24 vv:is_presumably=-23 vv:is_printed=72 vv:is_prohibited=-20 vv:is_punished=-9
vv:is_read=-13 vv:is_seen=-10 vv:is_set=-29 vv:is_still=-14 vv:is_the=24 vv:is_to=-26 vv:is_unclear=-24
vv:is_under=-30 vv:is_what=16 vv:keeps_the=-41 vv:knew_of=-26 vv:knows_how=-21 vv:knows_no=70 vv:lasted_a=44
vv:lasted_three=29 vv:laughed_=38 vv:lay_deep=13 vv:lay_on=41 vv:left_=-9 vv:left_the=-40 vv:lies_a=16 vv:lies_in=14
vv:lies_opposite=9 vv:live_in=-27 vv:live_on=-94 vv:looked_away=-16 vv:looked_out=52 vv:lost_his=-20
vv:lowered_his=76 vv:made_headlines=40 vv:made_no=-11 vv:make_up=-31 vv:may_buy=-19 vv:may_have=-30 vv:may_not=43
vv:may_simply=-16 vv:may_stay=20 vv:may_travel=-19 vv:met_on=-26 vv:must_be=-59 vv:must_have=58 vv:must_not=-29
vv:needs_no=39 vv:offered_relief=-19 vv:opens_the=43 vv:owes_its=-29 vv:passed_the=-10 vv:put_in=-24 vv:put_the=37
vv:rained_all=88 vv:raised_the=-12 vv:reached_the=-39 vv:read_it=-41 vv:refused_to=-18 vv:reports_a=-35
vv:rise_on=31 vv:rose_by=-70 vv:rose_from=58 vv:runs_on=-36 vv:runs_to=58 vv:sank_=-10 vv:says_the=-8 vv:seems_to=35
vv:sells_well=66 vv:sent_the=-9 vv:showed_minus=24 vv:shut_its=-12 vv:signed_a=-25 vv:spoke_of=17 vv:spoke_slowly=29
vv:spoke_to=62 vv:stand_beside=57 vv:stand_still=-19 vv:stands_empty=-56 vv:starved_=-12 vv:stay_away=-11
vv:stays_shut=68 vv:take_the=-13 vv:tells_it=64 vv:told_the=-24 vv:told_us=66 vv:took_four=-27 vv:took_his=-13
vv:took_place=12 vv:took_their=-15 vv:trembled_=24 vv:tried_to=32 vv:used_to=-17 vv:visited_the=-19
vv:walked_across=-13 vv:wants_to=-17 vv:was_a=30 vv:was_adopted=-11 vv:was_at=17 vv:was_beaten=-8 vv:was_built=38
vv:was_burned=-19 vv:was_carried=-12 vv:was_closed=-34 vv:was_created=66 vv:was_extended=-29 vv:was_found=-87
vv:was_founded=155 vv:was_full=-59 vv:was_given=14 vv:was_handed=-9 vv:was_held=-43 vv:was_hit=-12 vv:was_in=-30
vv:was_let=-11 vv:was_looking=-23 vv:was_made=-54 vv:was_named=40 vv:was_never=-37 vv:was_no=-36 vv:was_not=-25
vv:was_open=-11 vv:was_plainly=-17 vv:was_put=23 vv:was_quickly=56 vv:was_raised=-8 vv:was_read=-31
vv:was_replaced=-29 vv:was_reportedly=-18 vv:was_said=-28 vv:was_set=36 vv:was_shot=-22 vv:was_silent=47
vv:was_sold=-29 vv:was_still=16 vv:was_stopped=-13 vv:was_taken=15 vv:was_the=-13 vv:was_told=-18 vv:was_unable=-17
vv:was_withdrawn=-21 vv:went_around=56 vv:went_home=45 vv:went_up=-36 vv:were_brought=-23 vv:were_burned=-20
vv:were_called=-18 vv:were_changed=17 vv:were_found=-32 vv:were_handed=-9 vv:were_heard=-16 vv:were_held=61
vv:were_in=-45 vv:were_led=-8 vv:were_left=-34 vv:were_lit=30 vv:were_made=-40 vv:were_moved=-26 vv:were_no=-10
vv:were_over=-48 vv:were_picked=-14 vv:were_put=56 vv:were_recorded=-9 vv:were_set=-15 vv:were_taken=39
vv:were_told=-64 vv:will_be=38 vv:will_go=-34 vv:will_last=-62 vv:will_mourn=9 vv:will_not=-15 vv:will_open=-12
vv:will_stay=-34 vv:will_tell=29 vv:would_be=-21 vv:would_not=52 w:0=-81 w:a=18 w:able=-28 w:about=55 w:above=38
w:abroad=-22 w:absent=-56 w:accept=-19 w:accident=44 w:accord=-33 w:account=-47 w:acknowledg=-69 w:acros=-17
w:act=-15 w:activist=-26 w:administra=11 w:admitt=-11 w:adopt=-15 w:affair=66 w:afford=-77 w:afraid=-42 w:after=-65
w:again=36 w:against=-24 w:age=33 w:agency=-29 w:agent=-28 w:ago=-56 w:agre=13 w:agree=-55 w:aid=-37 w:aim=-30
w:aimed=-12 w:air=-12 w:alarm=-20 w:alert=-38 w:alive=-63 w:all=33 w:almost=-47 w:alone=-81 w:along=-103 w:aloud=-14
w:already=76 w:also=-70 w:alway=67 w:ammuni=-8 w:amnesty=18 w:amnok=31 w:among=-28 w:amrok=18 w:an=13 w:and=129
w:anger=27 w:animal=-13 w:annex=59 w:anniversary=-65 w:announc=-47 w:announce=-21 w:anoth=85 w:answ=53 w:answer=30
w:anxiou=-12 w:any=-49 w:anybody=58 w:anyone=25 w:anyth=-22 w:apart=22 w:appeal=-25 w:appli=-109 w:apply=-35
w:appoint=17 w:apricot=28 w:archive=-14 w:area=31 w:armband=39 w:armistice=-16 w:army=31 w:around=-35 w:arrest=-44
w:arriv=-9 w:arrival=-25 w:as=-14 w:asian=23 w:aside=-33 w:asked=99 w:assemb=-23 w:assembli=10 w:at=-14 w:ate=-36
w:atla=21 w:atten=41 w:attend=-55 w:attendance=-22 w:august=-109 w:authoriti=-68 w:autumn=-50 w:avoid=-12 w:await=39
w:award=-44 w:away=-95 w:back=-43 w:bag=-62 w:ballot=-15 w:ban=-27 w:bank=17 w:bann=-44 w:bar=-36 w:bare=-28
w:bark=-36 w:barn=-12 w:barr=-8 w:barrack=-55 w:barri=-13 w:basket=25 w:battalion=36 w:be=-69 w:beach=-28 w:bear=-11
w:beat=120 w:beaten=-9 w:became=-33 w:becom=-35 w:bed=-51 w:been=29 w:before=-28 w:began=-77 w:begin=105 w:beginn=8
w:begun=-48 w:behind=36 w:beij=-118 w:being=-59 w:believ=-64 w:believe=38 w:bell=-34 w:best=34 w:betray=-30
w:bett=-29 w:between=-23 w:beyond=31 w:bicycle=13 w:bigg=54 w:biggest=84 w:bind=39 w:bird=19 w:birthday=-12
w:bitt=51 w:blank=-15 w:blanket=-16 w:block=-34 w:blue=31 w:board=-30 w:boat=-100 w:bodi=-34 w:book=-27 w:boot=-66
w:bord=16 w:both=-28 w:bottom=68 w:bought=-30 w:boundary=-30 w:box=-85 w:boy=-21 w:br=37 w:brazil=110 w:bread=38
w:break=-44 w:brib=-63 w:bribe=-17 w:brief=70 w:brigad=39 w:brigade=56 w:bright=39 w:bring=-57 w:broadcast=-26
w:brok=-90 w:broke=-40 w:broth=-14 w:brought=-32 w:brown=62 w:brush=-32 w:buff=48 w:build=73 w:built=41 w:buri=-13
w:burn=-63 w:bus=-10 w:buse=-56 w:but=122 w:buy=18 w:by=62 w:cabinet=15 w:cake=34 w:calendar=66 w:call=81
w:camera=14 w:camp=-55 w:campaign=-54 w:can=-17 w:candidat=-12 w:candy=-8 w:cap=18 w:capital=37 w:captain=17
w:car=-36 w:card=10 w:care=62 w:carri=-16 w:cart=-25 w:carton=-32 w:case=-10 w:catch=-21 w:cattle=-60 w:caught=-38
w:ce=-48 w:celebrat=53 w:cell=11 w:cent=-22 w:central=-9 w:chance=25 w:chang=71 w:changbai=17 w:change=86 w:chapt=18
w:charge=-36 w:check=-80 w:checkpoint=-88 w:children=-41 w:chimney=20 w:china=-47 w:chinese=-25 w:choice=-44
w:cigarett=30 w:circle=57 w:cite=-19 w:citizen=59 w:city=59 w:civilian=-9 w:claim=-14 w:clap=10 w:class=-54
w:clear=63 w:climb=-34 w:clinic=-62 w:clip=40 w:clock=54 w:closure=-39 w:cloth=43 w:coal=-65 w:coarse=42 w:coast=45
w:coffee=44 w:cold=80 w:collaps=-22 w:collect=-55 w:come=43 w:command=19 w:commend=-25 w:commenda=27 w:commission=27
w:committe=20 w:common=-48 w:compani=22 w:company=-38 w:complain=-19 w:concrete=-35 w:condemn=-16 w:condi=-9
w:condition=-18 w:confirm=-65 w:congres=12 w:connect=24 w:conscript=-13 w:consist=20 w:consulate=-18 w:contain=39
w:contradict=-8 w:control=-22 w:conven=-38 w:conversa=83 w:conversation=76 w:cook=-15 w:copy=-29 w:corn=-22
w:corp=16 w:cost=-16 w:could=49 w:council=77 w:count=-10 w:counterintelligence=27 w:counti=-15 w:countri=98
w:country=89 w:court=-18 w:cov=18 w:cover=-72 w:cow=30 w:crackdown=-13 w:creat=66 w:crew=-44 w:crime=-16
w:criticism=-26 w:cros=-62 w:cross=-126 w:crowd=29 w:culture=-10 w:curfew=-19 w:currency=-33 w:curtain=-40
w:custom=56 w:cut=-72 w:dam=-38 w:damage=-9 w:dandong=64 w:dare=31 w:dark=-39 w:date=14 w:daught=13 w:dawn=-16
w:day=-84 w:dead=31 w:deal=-17 w:dealt=21 w:dear=-53 w:death=-76 w:decad=-21 w:decade=-91 w:decemb=-73 w:decid=-52
w:declar=46 w:declara=-25 w:decorat=-34 w:decree=-37 w:defec=-69 w:defense=26 w:demand=-42 w:deni=-33 w:depart=-26
w:depend=-42 w:deputy=-72 w:describ=34 w:desert=-13 w:detain=-20 w:detaine=-21 w:did=-8 w:died=-38 w:different=74
w:dig=-15 w:dike=-16 w:diplomat=-72 w:director=-28 w:disappear=-33 w:disast=14 w:disband=-17 w:discharg=35
w:discipline=-21 w:disgrace=-54 w:dismiss=-45 w:distinc=10 w:district=-23 w:divid=-39 w:do=60 w:doctor=-51 w:doe=32
w:dog=45 w:domestic=24 w:donate=24 w:donation=44 w:done=-13 w:door=152 w:doubl=-31 w:dozen=-30 w:draw=16 w:drawn=22
w:drew=18 w:drift=-10 w:driv=-61 w:drive=40 w:driven=-40 w:drop=13 w:dropp=8 w:drought=-26 w:drove=-13 w:drown=-68
w:drug=-45 w:drunk=-45 w:due=13 w:dur=17 w:duty=-11 w:each=21 w:earli=-39 w:early=15 w:easi=44 w:east=60
w:eastern=30 w:eat=66 w:editorial=-23 w:eith=-56 w:elec=-76 w:election=41 w:electricity=-55 w:eleven=-25 w:else=125
w:embank=-22 w:embassy=-20 w:emergency=-13 w:employ=-35 w:empti=18 w:empty=-53 w:end=-32 w:english=-42 w:enough=72
w:envoy=25 w:epidemic=32 w:escap=-67 w:escape=-47 w:establish=-12 w:eve=-14 w:even=25 w:ever=87 w:everybody=36
w:everyon=25 w:everyone=-57 w:everyth=-23 w:everywhere=-16 w:example=-34 w:excep=-45 w:exchang=-43 w:exchange=-85
w:exempt=-31 w:expect=-87 w:expert=-41 w:explain=-23 w:extend=-29 w:extra=-37 w:eye=72 w:factori=-14 w:factory=-24
w:fail=-65 w:fall=44 w:fallen=-75 w:fami=18 w:famili=-70 w:far=8 w:farm=-29 w:fast=56 w:fath=11 w:february=-88
w:fed=-27 w:fee=-31 w:feed=-42 w:fell=-28 w:fenc=-54 w:fence=-86 w:ferry=-16 w:ferryman=15 w:fetch=28 w:fever=-28
w:few=-38 w:fewer=-20 w:field=-25 w:fifteen=-38 w:fifth=-40 w:fifty=60 w:figur=-33 w:figure=-41 w:fill=133 w:find=30
w:fine=-37 w:finish=-53 w:fir=-20 w:fire=14 w:fired=98 w:first=-9 w:fisherman=-23 w:fishermen=-22 w:five=-112
w:flag=91 w:fled=50 w:flee=-43 w:flood=-83 w:floor=-76 w:flour=-80 w:flow=75 w:fog=50 w:follow=28 w:food=-57
w:foot=-12 w:footage=79 w:for=26 w:forbid=-25 w:forc=-28 w:force=-25 w:ford=-43 w:foreign=-47 w:forgotten=111
w:form=129 w:forty=-169 w:forward=-27 w:found=70 w:four=9 w:fourteen=-10 w:fourth=-23 w:free=-23 w:freez=15
w:freight=-33 w:frequent=-67 w:fresh=17 w:friday=-25 w:friend=122 w:fronti=-8 w:fuel=-120 w:full=-18 w:fully=-15
w:furiou=-42 w:furth=-30 w:game=70 w:gangbyeon=-15 w:gap=-25 w:gate=-59 w:gather=-17 w:gave=54 w:general=-94
w:generator=-36 w:geneva=36 w:get=-14 w:gift=-14 w:ginseng=10 w:girl=-22 w:give=-16 w:given=-82 w:glas=-22 w:go=-14
w:goe=110 w:going=-50 w:gold=12 w:gone=65 w:good=58 w:got=-16 w:govern=-23 w:government=-28 w:governor=-68
w:grain=17 w:grandmoth=-26 w:grant=23 w:gray=42 w:great=-35 w:green=44 w:grew=-28 w:group=20 w:grow=32 w:grown=-12
w:guard=-106 w:gues=24 w:guest=13 w:guidance=-30 w:gunfire=38 w:had=-32 w:half=-116 w:halt=-24 w:hamgyong=-54
w:hamhung=-11 w:hamlet=-54 w:hand=42 w:handl=10 w:hang=-112 w:hangzhou=-40 w:happen=-72 w:hard=69 w:hardest=-51
w:harsh=-12 w:harshest=-27 w:has=53 w:hav=-11 w:have=-37 w:he=-14 w:head=63 w:headlin=40 w:hear=-63 w:heard=41
w:heart=66 w:heat=-13 w:heavy=-37 w:held=-13 w:helong=17 w:help=-43 w:her=50 w:herd=-43 w:here=23 w:hid=-37
w:hidden=40 w:hide=-27 w:high=82 w:highest=49 w:highland=21 w:hill=95 w:himself=48 w:his=-24 w:history=61 w:hit=-35
w:hoeryong=62 w:hold=-10 w:holiday=54 w:homeles=-13 w:honor=19 w:hope=25 w:hospital=-70 w:host=37 w:hostile=-55
w:hotel=-52 w:hour=-110 w:hous=-97 w:house=-32 w:household=-115 w:how=80 w:human=103 w:hundred=-21 w:hung=57
w:hungry=14 w:hunt=24 w:hut=-16 w:hyesan=74 w:i=13 w:ice=67 w:identity=51 w:ideology=8 w:if=-30 w:il=89 w:ill=-59
w:illegal=-14 w:illnes=56 w:image=-43 w:immediate=-26 w:in=18 w:incident=-22 w:infect=-9 w:inform=-96
w:inhabitant=93 w:inhuman=-11 w:inland=-9 w:inmat=-10 w:inminban=-35 w:inquiry=-48 w:inside=-31 w:inspect=19
w:inspector=-30 w:instead=-8 w:instruc=-22 w:insult=-17 w:intelligence=99 w:interior=-38 w:interpret=84
w:interview=25 w:into=-86 w:intrud=-54 w:invent=-8 w:iron=19 w:is=-16 w:island=57 w:issu=42 w:it=34 w:itself=-35
w:jamm=-72 w:january=-126 w:jilin=15 w:join=17 w:joint=38 w:journalist=35 w:judg=-20 w:july=-8 w:june=8 w:just=136
w:kaechon=16 w:kaesong=11 w:kangwon=-15 w:kbs=-14 w:keep=-89 w:kept=-75 w:kill=-102 w:kilo=-8 w:kilogram=-19
w:kilomet=34 w:kilometre=23 w:kim=43 w:kimchi=28 w:kimjongsuk=41 w:kind=-13 w:km=-19 w:knew=-27 w:knock=-9
w:know=-143 w:knowledge=-24 w:known=-193 w:korea=41 w:korean=-27 w:labor=-11 w:lack=-59 w:lamp=13 w:land=51
w:lane=-36 w:large=-8 w:largest=51 w:last=-39 w:late=20 w:later=-95 w:laugh=38 w:lawy=21 w:lay=-21 w:lead=36
w:leadership=-24 w:leaflet=42 w:league=22 w:learn=32 w:leav=-25 w:leave=73 w:lectur=-54 w:lecture=-29 w:led=-37
w:ledg=-10 w:leg=-11 w:les=31 w:let=-137 w:lett=34 w:level=57 w:levy=-64 w:libera=31 w:license=14 w:lie=73 w:life=36
w:light=96 w:like=97 w:limit=16 w:line=40 w:link=40 w:lip=24 w:liquor=31 w:list=-41 w:listen=112 w:lit=97
w:little=-61 w:liv=31 w:live=-62 w:lived=58 w:load=-15 w:local=58 w:lock=34 w:lockdown=-36 w:long=103 w:look=81
w:los=-16 w:lose=-31 w:lost=-90 w:loudspeak=48 w:lower=16 w:lowest=16 w:loyalty=72 w:lunar=17 w:m=-16 w:made=81
w:main=28 w:man=-36 w:manag=-33 w:manage=14 w:mann=-8 w:manpo=43 w:many=-20 w:map=65 w:march=-130 w:mark=17
w:market=-112 w:marri=-30 w:match=-30 w:matt=46 w:me=19 w:meal=-16 w:mean=-31 w:measure=100 w:meat=-40 w:medal=43
w:media=-99 w:medicine=-94 w:meet=15 w:melt=69 w:memb=43 w:membership=22 w:memory=39 w:men=-10 w:mention=-29
w:mercy=36 w:merit=39 w:message=31 w:met=-49 w:mid=24 w:middle=16 w:midnight=-8 w:might=-24 w:migrant=-27 w:mile=46
w:military=17 w:militia=-48 w:mill=-22 w:min=20 w:mine=-79 w:minist=37 w:minor=-8 w:minu=222 w:miss=-63
w:missile=-51 w:mission=-28 w:mist=28 w:mo=-46 w:mobile=57 w:monday=-32 w:money=75 w:month=-78 w:moon=40 w:morn=-60
w:moth=27 w:mount=40 w:mountain=28 w:mourn=68 w:move=-44 w:musan=48 w:must=19 w:my=16 w:name=-34 w:namyang=19
w:narrow=22 w:nation=-74 w:national=25 w:near=-62 w:need=131 w:neighbor=-16 w:neighborhood=76 w:neith=-33
w:nervou=-13 w:net=-37 w:network=71 w:never=40 w:new=-49 w:newspap=14 w:next=-19 w:night=-48 w:ninety=23 w:nk=-15
w:no=-81 w:nobody=-32 w:none=58 w:nor=-13 w:north=61 w:northern=-29 w:northernmost=12 w:not=-8 w:notebook=8
w:noth=-26 w:notic=55 w:notice=14 w:novemb=-46 w:now=-16 w:numb=-13 w:nurs=-32 w:obey=-52 w:oblig=-27 w:observ=83
w:obtain=66 w:oct=-14 w:octob=-67 w:of=-23 w:off=66 w:offend=-52 w:offer=-58 w:offic=-115 w:office=-27
w:official=-71 w:often=-36 w:oil=-111 w:old=78 w:on=-54 w:one=18 w:onsong=-24 w:open=23 w:opposite=12 w:ord=-30
w:order=-70 w:organ=18 w:organisa=16 w:organiz=77 w:organiza=26 w:orphan=-40 w:oth=-13 w:other=23 w:otherwise=76
w:our=-50 w:out=-48 w:outbreak=-75 w:outlet=-35 w:outside=27 w:owe=-29 w:own=12 w:p=-16 w:paektu=40 w:page=125
w:paid=-63 w:panel=-16 w:pap=52 w:paper=-39 w:parade=33 w:parent=-77 w:part=-39 w:party=74 w:pas=19 w:pass=26
w:passeng=8 w:passport=-14 w:past=-62 w:patient=89 w:patrol=-48 w:pay=-56 w:penalty=-45 w:peninsula=54 w:peopl=52
w:people=49 w:percent=-29 w:period=-9 w:permission=-27 w:permit=9 w:person=-11 w:petition=-38 w:phon=-39 w:phone=-81
w:pick=63 w:pictur=86 w:pig=-15 w:pine=38 w:pit=-13 w:plac=-14 w:place=68 w:plain=25 w:plan=-27 w:plann=-46
w:plateau=15 w:platoon=13 w:play=54 w:pledge=-84 w:plenary=-40 w:plot=-56 w:pochon=-14 w:point=-11 w:poison=-12
w:police=-100 w:policy=-49 w:political=53 w:poor=40 w:popula=-20 w:port=-18 w:possible=-10 w:post=-101 w:potato=29
w:power=19 w:practice=-19 w:praise=88 w:pregnant=-25 w:prepar=-31 w:press=13 w:presumab=-40 w:prevent=-13
w:previous=-14 w:pric=27 w:price=-12 w:print=70 w:prison=-131 w:private=-14 w:probab=-24 w:proclama=35
w:programme=-31 w:prohibit=-20 w:promis=-34 w:prosecutor=11 w:protect=25 w:protest=-151 w:protocol=-24 w:provinc=58
w:province=-33 w:provincial=-38 w:public=-75 w:publish=35 w:pull=-17 w:punish=16 w:pupil=-111 w:put=-41
w:pyongyang=-47 w:quarrel=-23 w:quart=-24 w:ques=171 w:question=-23 w:queu=46 w:quick=69 w:quiet=22 w:quota=-37
w:ra=-12 w:radio=-82 w:raid=-19 w:rail=32 w:railway=10 w:rain=85 w:rainy=32 w:rais=-56 w:ran=-60 w:rank=74
w:rapporteur=93 w:rare=-101 w:rason=22 w:rath=-29 w:ration=-86 w:reach=69 w:read=15 w:real=-13 w:reason=21
w:rebuilt=-29 w:receiv=-57 w:receive=31 w:recent=45 w:reckon=-61 w:record=-34 w:red=45 w:reform=-92 w:refuge=-27
w:refugee=-53 w:refus=-18 w:refuse=-34 w:regard=-47 w:regi=12 w:regime=-32 w:regist=-48 w:register=-39
w:registra=-14 w:reject=-31 w:relativ=18 w:relief=-19 w:remain=-74 w:rememb=73 w:renam=90 w:reopen=-118 w:repair=-38
w:repeat=83 w:replac=-57 w:repli=-9 w:report=-51 w:reported=-146 w:request=16 w:requir=-13 w:resident=-44
w:resist=-18 w:resolu=-22 w:response=-69 w:rest=-8 w:retire=51 w:return=-92 w:review=-14 w:reward=-23 w:rha=-11
w:rich=-15 w:rifl=-26 w:rifle=-51 w:right=39 w:ring=18 w:rise=30 w:risk=-62 w:riv=20 w:river=61 w:road=26 w:room=79
w:root=-20 w:rope=-23 w:rose=-21 w:round=-13 w:routine=-20 w:row=10 w:rul=-33 w:ruled=52 w:rumor=-13 w:runaway=-46
w:runn=-47 w:russia=-15 w:ryanggang=-37 w:s=84 w:sack=-21 w:said=34 w:salary=21 w:sale=-39 w:salt=-81 w:same=28
w:sank=24 w:saturday=-59 w:saw=26 w:say=-52 w:school=27 w:scrap=-95 w:sea=67 w:seal=15 w:search=-105 w:season=53
w:seat=22 w:second=-53 w:secretari=-10 w:secretary=-77 w:security=50 w:see=58 w:seem=-51 w:seen=-16 w:seiz=-9
w:self=-10 w:sell=31 w:send=-9 w:sens=-9 w:sent=-60 w:sentenc=47 w:sentence=-12 w:sentry=30 w:seoul=65 w:septemb=15
w:sergeant=-47 w:serious=-10 w:serv=30 w:serve=86 w:service=52 w:session=11 w:settl=-43 w:seven=16 w:seventeen=66
w:several=26 w:shake=52 w:shar=76 w:share=-10 w:sharp=-62 w:she=-53 w:sheet=-24 w:shelt=-42 w:shenyang=41 w:ship=-46
w:shoe=30 w:shoot=-133 w:shop=-51 w:short=-48 w:shot=-94 w:shout=-43 w:shown=-30 w:shrunk=-21 w:shut=75 w:sick=9
w:side=41 w:sight=100 w:sign=49 w:signal=-14 w:silence=-16 w:silent=37 w:similar=32 w:simp=133 w:since=-101
w:sing=16 w:single=40 w:sinuiju=55 w:sist=-34 w:site=37 w:six=-16 w:sixteen=-44 w:sixty=44 w:size=14 w:slaughter=-23
w:sleep=-12 w:slept=-16 w:slip=47 w:slipp=-21 w:slogan=17 w:slow=65 w:small=55 w:smallest=25 w:smoke=49
w:smuggl=-121 w:snow=34 w:so=-58 w:social=-30 w:socialist=-13 w:society=22 w:soldi=-109 w:some=-46 w:somebody=30
w:somewhere=36 w:son=-15 w:song=49 w:sort=56 w:sound=82 w:sourc=-84 w:source=-18 w:south=-77 w:speak=-61
w:special=17 w:speech=38 w:spie=-11 w:spoke=84 w:spoken=86 w:spot=19 w:spr=66 w:spread=30 w:squad=-46 w:square=57
w:squid=32 w:staff=37 w:stall=-8 w:staple=24 w:start=81 w:starv=-12 w:stat=-42 w:state=40 w:statement=18 w:station=8
w:stay=39 w:steal=-33 w:step=-61 w:stepp=-8 w:stick=35 w:still=21 w:stirr=45 w:stolen=-35 w:stone=20 w:stood=-21
w:stop=32 w:stopp=45 w:stor=43 w:store=-32 w:storm=12 w:strang=-55 w:street=37 w:stretch=-46 w:strict=-47 w:strip=20
w:strong=25 w:student=-20 w:study=23 w:subject=100 w:such=-29 w:sugar=-42 w:sum=-14 w:summ=37 w:summon=-52
w:sunday=46 w:sung=37 w:supp=52 w:suppli=-11 w:surprise=108 w:survey=46 w:swallow=24 w:swam=31 w:sweet=27 w:swept=18
w:taehongdan=14 w:tak=-21 w:take=31 w:taken=27 w:tale=30 w:talk=51 w:tanchon=23 w:teach=-53 w:team=13 w:teas=-9
w:telephon=22 w:telephone=76 w:television=-48 w:tell=93 w:ten=29 w:tent=-60 w:tenth=-33 w:term=-37 w:test=-59
w:testimony=-12 w:text=9 w:th=45 w:than=17 w:that=30 w:the=-24 w:their=-18 w:them=-67 w:themselv=70 w:then=48
w:thermomet=97 w:these=-18 w:they=-26 w:thi=129 w:thin=-25 w:think=-10 w:third=-88 w:those=20 w:though=-26
w:thought=123 w:thousand=-21 w:thre=53 w:threaten=-50 w:three=-74 w:threshold=85 w:through=-33 w:thrown=-14
w:thursday=-19 w:tied=-46 w:tight=-10 w:tighten=-9 w:timb=18 w:time=158 w:title=16 w:to=-51 w:told=78 w:tomorrow=14
w:too=20 w:took=65 w:top=-12 w:touch=-41 w:toward=-40 w:town=13 w:trad=57 w:trade=-36 w:traitor=-52 w:transport=-8
w:travel=48 w:treason=-12 w:treat=-58 w:treaty=-37 w:trembl=24 w:trench=-24 w:trial=-44 w:trickle=-34 w:tried=54
w:trip=31 w:troop=-13 w:truck=-55 w:trust=14 w:try=-71 w:tuesday=-36 w:tumen=35 w:tunnel=27 w:turn=-29 w:twelve=-58
w:twenty=21 w:twice=-22 w:two=-16 w:type=18 w:typhoid=-30 w:uiju=-16 w:un=-41 w:unable=-28 w:unclear=-43
w:under=-126 w:uniform=45 w:union=21 w:unit=29 w:university=29 w:unnotic=47 w:until=-93 w:up=13 w:us=32 w:usual=75
w:valley=14 w:vendor=-33 w:verify=-59 w:version=85 w:very=-16 w:video=74 w:view=26 w:vigilance=-10 w:villag=-84
w:village=65 w:violat=-23 w:viru=-84 w:visit=47 w:visitor=-17 w:vladivostok=44 w:voic=12 w:voice=147 w:volunte=47
w:vot=28 w:vote=-8 w:wage=-48 w:wagon=-16 w:wait=23 w:walk=18 w:wall=19 w:want=-54 w:war=8 w:warden=-9 w:warn=-71
w:was=-34 w:wash=44 w:watch=21 w:water=-29 w:wave=18 w:way=-45 w:we=-47 w:weak=24 w:weapon=-60 w:wear=21 w:wedd=45
w:wednesday=-55 w:weekend=-26 w:weight=-8 w:weir=-46 w:well=12 w:went=45 w:were=-33 w:west=22 w:what=24 w:whatev=-30
w:when=79 w:where=29 w:wheth=-43 w:which=48 w:while=37 w:whisper=41 w:whistl=55 w:white=38 w:whoev=-49 w:whole=-33
w:whom=15 w:whose=20 w:why=-50 w:wide=15 w:wind=80 w:window=63 w:winn=47 w:wint=18 w:wire=-28 w:with=41
w:withdrawn=-25 w:within=-94 w:without=19 w:witness=46 w:wive=-38 w:woman=-30 w:women=23 w:wonsan=36 w:wood=-57
w:wooden=-35 w:work=-62 w:world=114 w:worry=54 w:worse=20 w:worst=-51 w:would=65 w:writ=41 w:write=39 w:written=39
w:wrote=-51 w:yalu=148 w:yanbian=21 w:year=16 w:yeonpyeong=14 w:yet=22 w:young=-53 w:youngest=-15 w:youth=22
w:zone=71
`
