/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
acts:all=55 acts:answer=-94 acts:build=59 acts:change=40 acts:close=-120 acts:count=-21 acts:die=-21 acts:feel=-25
acts:give=-44 acts:he=9 acts:hold=-31 acts:hunger=-70 acts:hurt=-48 acts:judge=-58 acts:move=-26 acts:negation=-27
acts:now=14 acts:order=-15 acts:past=-10 acts:pay=15 acts:price=-12 acts:punish=48 acts:reward=-61 acts:rule=-16
acts:search=-55 acts:shoot=74 acts:take=-101 acts:tell=-58 acts:they=46 acts:time=39 acts:urge=-10
acts:watchfulness=46 acts:we=41 acts:work=-21 agent:all=-8 agent:answer=38 agent:be=130 agent:build=-58
agent:change=-58 agent:count=-53 agent:die=-19 agent:feel=59 agent:give=17 agent:hold=50 agent:hunger=47
agent:judge=-53 agent:move=-80 agent:negation=-82 agent:past=-40 agent:pay=-80 agent:price=-45 agent:punish=-16
agent:rule=-62 agent:search=-92 agent:shoot=-73 agent:take=20 agent:tell=-77 agent:they=-15 agent:think=-30
agent:time=-55 agent:urge=-24 agent:watchfulness=30 agent:we=25 agent:work=-24 all=22 aspect:ahead=12
aspect:done=-21 aspect:none=87 aspect:open=-29 aspect:state=25 dated=-58 does:anybody=22 does:doubt=-87
does:duty=-41 does:ground=-29 does:killing=20 does:office=-20 does:people=9 does:punishment=22 does:reward=-23
does:rule=-19 f:amount=-19 f:anybody=-32 f:doubt=-114 f:duty=38 f:ground=-82 f:killing=-55 f:office=-80 f:people=-65
f:punishment=-65 f:rule=-58 f:thought=-42 first:accounts=9 first:activists=-27 first:all=23 first:and=41
first:anyone=-22 first:as=-20 first:attendance=-22 first:back=20 first:before=-106 first:beijing=-73
first:between=-12 first:boats=-65 first:border=-8 first:both=-9 first:bribes=-35 first:brokers=-37 first:but=148
first:cameras=-32 first:camps=42 first:can=124 first:children=-31 first:china=-46 first:chinese=-11
first:citizens=82 first:coal=-32 first:commanders=-34 first:commendation=29 first:company=10 first:conscripts=-19
first:controls=-68 first:corn=19 first:dandong=59 first:did=13 first:discipline=-14 first:during=-16
first:electricity=-22 first:eleven=-18 first:everybody=-55 first:everyone=-14 first:families=-36 first:far=-17
first:farmers=-38 first:few=-50 first:fishermen=-31 first:fishing=-38 first:fog=33 first:food=-20 first:for=114
first:forty=-28 first:four=13 first:freight=-24 first:from=42 first:ginseng=9 first:goods=70 first:guards=-51
first:hamhung=9 first:hangzhou=25 first:harvest=-25 first:heavy=-37 first:her=20 first:his=-19 first:hoeryong=22
first:how=63 first:hundreds=-14 first:hunger=52 first:hyesan=43 first:i=-12 first:ice=21 first:in=-70
first:inspectors=-18 first:is=144 first:it=-84 first:its=-23 first:journalists=46 first:kaesong=10 first:kim=-21
first:kimchi=29 first:labor=36 first:last=-23 first:let=-8 first:live=-8 first:local=26 first:loudspeakers=-20
first:maize=11 first:many=-56 first:markets=-63 first:medicine=-37 first:meetings=-22 first:men=-41
first:military=31 first:money=9 first:more=-38 first:most=49 first:mourning=18 first:musan=46 first:my=34
first:names=11 first:nampo=27 first:neither=-18 first:new=-13 first:nights=13 first:no=-67 first:nobody=-60
first:none=31 first:north=-91 first:not=69 first:nothing=-17 first:notices=-32 first:observers=54 first:officers=-70
first:officials=-11 first:old=49 first:on=30 first:one=-35 first:only=-42 first:onsong=11 first:other=11
first:others=23 first:our=-13 first:outside=32 first:over=-61 first:paper=24 first:parents=-44 first:passes=-14
first:patrols=34 first:people=-54 first:phones=-22 first:photographs=35 first:pine=37 first:police=-15
first:political=40 first:potatoes=14 first:pregnant=-24 first:previously=-15 first:prices=-55 first:provides=-19
first:pupils=-13 first:pyongyang=-80 first:readers=39 first:residents=-51 first:rha=-11 first:rice=-52
first:rights=-48 first:rumor=-14 first:rumors=13 first:salt=-22 first:schools=-12 first:searches=-15
first:security=30 first:seoul=-25 first:seouls=32 first:seven=-10 first:several=-9 first:she=40 first:shooting=-18
first:shots=-10 first:since=-69 first:sinuiju=17 first:six=-40 first:smoke=20 first:smuggling=-88 first:snow=11
first:so=52 first:soldiers=-41 first:some=-85 first:somebody=87 first:special=38 first:stalls=-13 first:state=33
first:such=14 first:sugar=-40 first:teachers=-52 first:ten=9 first:tens=-41 first:that=-31 first:then=23
first:there=-61 first:they=-82 first:things=33 first:this=-48 first:those=-32 first:three=42 first:time=12
first:to=13 first:trade=-55 first:traders=-62 first:trains=-34 first:travelers=-60 first:trials=12 first:trucks=-51
first:two=-12 first:under=-56 first:units=-11 first:until=-119 first:villagers=-30 first:voters=37 first:wages=-11
first:we=56 first:what=152 first:when=53 first:where=17 first:whether=-110 first:who=156 first:whoever=-32
first:why=-16 first:will=175 first:wonsan=17 first:word=-52 first:work=-10 first:workers=-86 first:yeonpyeong=14
habit=-51 length:1=32 length:2=67 length:3=-62 length:4=-62 length:5=-35 mark:bidding=-102 mark:content=29
mark:everybody=-58 mark:facing=-14 mark:forfeit=-40 mark:happens=-48 mark:incentive=-16 mark:issued=-21
mark:notIncentive=-53 mark:notPenalty=-85 mark:obligation=31 mark:order=-98 mark:penal=-83 mark:penalty=-33
mark:plainFact=-15 mark:status=-45 mark:verdict=-57 mark:weighed=-116 modality:asserted=22 number=-81 passive=-60
s:0=-36 s:a=-48 s:account=26 s:activist=-27 s:affair=56 s:agency=-33 s:agent=-18 s:aim=-13 s:all=-11 s:alone=-59
s:and=24 s:anyone=47 s:archive=-13 s:area=39 s:army=-76 s:arrest=55 s:attendance=-22 s:august=19 s:authoriti=-42
s:bag=-32 s:bank=8 s:battle=15 s:be=74 s:beij=-60 s:boat=-12 s:bodi=-35 s:body=-37 s:bord=-42 s:boy=-9 s:brib=-26
s:bridge=-9 s:brigad=50 s:broadcast=-25 s:broth=-30 s:bureau=9 s:buse=-21 s:but=55 s:camera=-32 s:camp=-22
s:campaign=-99 s:candidat=-12 s:captain=-10 s:card=-21 s:cart=16 s:case=47 s:ce=-64 s:checkpoint=-22 s:children=29
s:china=-54 s:citizen=41 s:city=-15 s:clinic=-23 s:coal=38 s:command=-48 s:commenda=27 s:commission=33
s:committee=-24 s:company=-59 s:conversation=78 s:copp=-9 s:corn=13 s:corp=40 s:council=17 s:countri=-9 s:country=16
s:county=17 s:court=18 s:cow=30 s:crackdown=-13 s:crew=-40 s:cross=-36 s:crowd=61 s:curfew=-19 s:dam=28 s:day=45
s:dead=68 s:deal=-43 s:death=-14 s:decree=-19 s:dike=-65 s:diplomat=-12 s:disast=13 s:dog=39 s:driv=-50 s:drive=-12
s:electricity=-22 s:else=15 s:embassy=-20 s:epidemic=-40 s:escape=-14 s:everybody=-90 s:everyone=52 s:expert=-57
s:fami=-13 s:fath=-43 s:fear=23 s:february=-25 s:fee=-33 s:fence=-76 s:ferry=-59 s:ferryman=18 s:few=-40 s:fewer=-17
s:figur=-63 s:film=34 s:fisherman=-21 s:fishermen=-51 s:five=-19 s:flag=93 s:flood=-32 s:fog=33 s:footage=17
s:forc=-18 s:foreign=22 s:four=-49 s:game=126 s:gate=-14 s:general=-94 s:ginseng=9 s:govern=-11 s:governor=-69
s:grain=-11 s:grandmoth=-24 s:group=-74 s:guard=34 s:hall=-15 s:hamhung=9 s:harvest=21 s:head=-44 s:heart=47
s:here=15 s:hill=64 s:hoeryong=15 s:hospital=-61 s:hous=-33 s:house=-8 s:household=-45 s:how=29 s:hung=-8
s:husband=-11 s:hyesan=32 s:i=-108 s:ice=27 s:il=67 s:incident=8 s:inminban=24 s:inspector=-24 s:instruc=-15
s:interpret=88 s:interview=17 s:island=58 s:it=-70 s:journalist=46 s:july=-24 s:kaesong=10 s:kill=-47 s:kilometre=31
s:kimchi=24 s:kind=75 s:korea=-45 s:korean=-23 s:lamp=84 s:lane=-71 s:law=-15 s:lead=12 s:league=23 s:lectur=-35
s:lett=44 s:levy=-63 s:line=-41 s:liquor=19 s:list=-28 s:long=27 s:loudspeak=21 s:man=-22 s:manag=-33 s:many=-27
s:market=-44 s:matt=28 s:measure=-15 s:medal=-12 s:media=-96 s:medicine=-37 s:meet=19 s:memb=-11 s:message=40
s:mill=-30 s:mine=-35 s:minist=83 s:minor=-17 s:mission=-24 s:mist=29 s:morn=65 s:most=-18 s:moth=-47 s:mountain=27
s:mourn=12 s:move=-16 s:musan=42 s:name=37 s:nampo=27 s:namyang=18 s:nation=-13 s:neighbor=29 s:network=52
s:never=32 s:new=76 s:newspap=14 s:nobody=-52 s:none=-9 s:north=15 s:noth=-25 s:notice=24 s:observ=54 s:offer=-20
s:offic=-19 s:office=-23 s:official=-77 s:oil=-38 s:one=-20 s:onsong=11 s:order=-27 s:organisa=18 s:oth=-9
s:other=-25 s:page=11 s:panel=-44 s:paper=-37 s:parade=24 s:parent=-32 s:partn=-47 s:party=156 s:pas=-10
s:passport=-13 s:path=8 s:patrol=-9 s:people=-70 s:permit=33 s:phon=33 s:phone=-30 s:pictur=22 s:plant=13
s:platoon=17 s:pledge=-82 s:politburo=12 s:poor=45 s:post=-16 s:potato=14 s:power=-45 s:presumab=-14 s:pric=-17
s:price=9 s:prison=-97 s:prosecutor=15 s:province=11 s:pupil=-13 s:pyongyang=8 s:ques=61 s:radio=-28 s:rank=45
s:read=39 s:reason=-9 s:reform=-75 s:regi=-45 s:regime=-28 s:report=-31 s:resident=-29 s:resolu=-11 s:reward=-20
s:rha=-11 s:rice=-23 s:riv=29 s:river=-32 s:road=12 s:room=68 s:round=-8 s:rule=-54 s:salt=-10 s:school=-21
s:search=-15 s:sentenc=47 s:seoul=-46 s:sergeant=-36 s:service=10 s:she=30 s:sheet=-48 s:ship=-44 s:shot=-20
s:side=-89 s:sinuiju=9 s:sist=-32 s:site=-32 s:six=-14 s:size=12 s:smoke=20 s:smuggl=-122 s:snow=56 s:society=23
s:soldi=-98 s:some=-36 s:somebody=87 s:song=19 s:soon=57 s:sort=30 s:source=-12 s:speech=37 s:spokesman=19
s:squad=-13 s:square=59 s:squid=31 s:sta=46 s:stall=-13 s:state=-15 s:step=-67 s:story=-13 s:street=-23
s:stretch=-99 s:strip=59 s:student=-23 s:sugar=-40 s:sung=22 s:talk=-56 s:teach=-23 s:television=-65 s:ten=-19
s:text=34 s:th=74 s:the=105 s:them=-73 s:there=-66 s:thermomet=79 s:they=-12 s:thi=18 s:thirty=-28 s:those=-89
s:thousand=-61 s:three=20 s:time=12 s:town=46 s:trad=-50 s:trade=-44 s:travel=-60 s:treaty=-35 s:trial=-57
s:tumen=10 s:two=-25 s:type=20 s:typhoid=-32 s:un=-28 s:uniform=50 s:unit=112 s:verdict=25 s:version=-24 s:villag=38
s:vot=21 s:vote=-11 s:wage=-12 s:wait=20 s:wall=71 s:water=28 s:we=-43 s:well=-44 s:what=38 s:who=143 s:whoev=-34
s:wife=-37 s:wind=70 s:wint=57 s:wire=-46 s:witness=27 s:wive=-15 s:women=25 s:wonsan=17 s:word=-27 s:work=-70
s:yalu=43 s:yanggang=11 s:year=51 s:yeonpyeong=14 s:yuan=32 s:zone=37 sense:all=-57 sense:answer=-26 sense:build=-24
sense:change=-26 sense:close=-90 sense:count=17 sense:die=-134 sense:feel=-26 sense:have=-37 sense:he=-144
sense:hold=-103 sense:hunger=-23 sense:hurt=-55 sense:judge=-47 sense:move=-47 sense:negation=-40 sense:now=-22
sense:order=-77 sense:past=-42 sense:pay=-67 sense:price=-39 sense:punish=-90 sense:reward=-58 sense:rule=-56
sense:search=-71 sense:shoot=-98 sense:take=-38 sense:tell=-34 sense:they=-24 sense:think=-112 sense:time=-33
sense:trial=-101 sense:urge=11 sense:watchfulness=27 sense:we=49 sense:work=-35 sf:a=-20 sf:activists=-27 sf:all=23
sf:an=-27 sf:and=41 sf:anyone=-22 sf:as=-20 sf:attendance=-22 sf:beijing=-60 sf:between=-12 sf:border=-8 sf:both=-9
sf:bribes=-26 sf:brigades=-26 sf:but=74 sf:cameras=-32 sf:camps=42 sf:can=78 sf:children=23 sf:china=-46
sf:chinese=-11 sf:citizens=82 sf:coal=-32 sf:commanders=-31 sf:commendation=29 sf:company=10 sf:corn=19
sf:dandong=11 sf:discipline=-14 sf:during=-16 sf:each=64 sf:electricity=-22 sf:eleven=-18 sf:every=-25
sf:everybody=-55 sf:everyone=-14 sf:families=-36 sf:far=-17 sf:few=-50 sf:fishermen=-31 sf:fishing=-38 sf:fog=33
sf:food=-20 sf:for=44 sf:forty=-28 sf:four=13 sf:freight=-24 sf:from=42 sf:ginseng=9 sf:goods=70 sf:guards=-54
sf:hamhung=9 sf:hangzhou=25 sf:harvest=-25 sf:he=-69 sf:heavy=-37 sf:her=20 sf:his=-19 sf:hoeryong=15 sf:how=63
sf:hundreds=-14 sf:hunger=52 sf:hyesan=43 sf:i=-12 sf:ice=21 sf:in=-27 sf:inspectors=-18 sf:is=56 sf:its=-23
sf:journalists=46 sf:kaesong=10 sf:kim=-21 sf:kimchi=29 sf:labor=36 sf:last=-23 sf:let=-8 sf:live=-8
sf:loudspeakers=-20 sf:maize=11 sf:many=-56 sf:markets=-8 sf:medicine=-37 sf:men=-12 sf:military=14 sf:more=-38
sf:mourning=18 sf:musan=46 sf:my=34 sf:names=11 sf:nampo=27 sf:neither=-18 sf:new=-13 sf:nights=13 sf:no=-53
sf:nobody=-82 sf:none=-19 sf:north=-86 sf:not=69 sf:nothing=-17 sf:now=-37 sf:observers=54 sf:officers=-48
sf:officials=-11 sf:old=16 sf:on=35 sf:one=-51 sf:only=-42 sf:onsong=11 sf:other=11 sf:others=8 sf:our=-13
sf:outside=32 sf:over=-61 sf:paper=24 sf:parents=-44 sf:passes=-14 sf:patrols=26 sf:people=74 sf:phones=-22
sf:photographs=35 sf:pine=37 sf:police=-15 sf:political=40 sf:potatoes=14 sf:pregnant=-24 sf:previously=-15
sf:prices=-19 sf:pupils=-13 sf:pyongyang=-18 sf:readers=39 sf:residents=-27 sf:rha=-11 sf:rice=-52 sf:rights=-47
sf:rumors=13 sf:salt=-22 sf:schools=-12 sf:searches=-15 sf:seoul=-25 sf:seouls=32 sf:seven=-10 sf:several=-9
sf:she=40 sf:shots=-10 sf:since=-14 sf:sinuiju=9 sf:six=-40 sf:smoke=20 sf:smuggling=-68 sf:snow=11 sf:so=-45
sf:soldiers=-37 sf:some=-57 sf:somebody=87 sf:special=38 sf:stalls=-13 sf:state=33 sf:students=-24 sf:such=14
sf:sugar=-40 sf:ten=9 sf:tens=-41 sf:that=-31 sf:the=-15 sf:then=23 sf:there=-52 sf:they=-35 sf:things=33
sf:this=-38 sf:those=-24 sf:time=12 sf:to=13 sf:trade=-55 sf:traders=-62 sf:trains=-11 sf:travelers=-60 sf:trials=-9
sf:trucks=-51 sf:two=-53 sf:under=-53 sf:units=-15 sf:villagers=-30 sf:voters=21 sf:wages=-11 sf:we=56 sf:what=130
sf:who=108 sf:whoever=-13 sf:why=-16 sf:will=86 sf:women=-48 sf:wonsan=17 sf:word=27 sf:work=-10 sf:workers=-56
sf:yeonpyeong=14 subject:amount=-33 subject:anybody=-23 subject:doubt=11 subject:duty=-14 subject:ground=-52
subject:killing=31 subject:office=-29 subject:people=-96 subject:punishment=-12 subject:reward=23 subject:rule=-43
subject:thought=-12 teller:unknown=22 tense:are=42 tense:can=14 tense:cannot=10 tense:could=-48 tense:did=16
tense:do=8 tense:does=80 tense:had=-46 tense:has=14 tense:have=-8 tense:is=64 tense:may=21 tense:might=-24
tense:must=22 tense:s=79 tense:was=13 tense:will=28 tense:would=-18 turn:bare=-38 turn:defines=152 turn:method=48
turn:paper=151 turn:timed=-79 v:apply=-33 v:are=42 v:arrest=-8 v:arriv=-10 v:asked=83 v:bear=-16 v:began=-62
v:begin=81 v:believe=38 v:belong=42 v:block=-16 v:br=38 v:bring=23 v:broke=-40 v:burn=-59 v:buy=-46 v:call=-66
v:came=-35 v:can=14 v:cannot=10 v:carry=34 v:caught=-8 v:clos=-10 v:collaps=-13 v:come=-68 v:condemn=-13 v:cost=-31
v:could=-48 v:cross=-31 v:decorat=-12 v:demand=-44 v:desert=-9 v:did=16 v:died=-17 v:disappear=-34 v:do=8 v:doe=80
v:drew=16 v:drove=-14 v:eat=-18 v:empti=-14 v:ended=26 v:face=-36 v:fail=-31 v:fell=-18 v:find=23 v:fired=28
v:fled=-13 v:follow=47 v:found=-16 v:gather=-16 v:gave=-8 v:get=-55 v:go=-62 v:goe=51 v:got=-92 v:grow=26 v:guard=41
v:had=-46 v:happen=-57 v:has=14 v:have=-8 v:hear=91 v:heard=-10 v:held=63 v:hid=-22 v:hide=-26 v:hit=-13 v:hold=-16
v:host=37 v:hung=33 v:is=64 v:knew=-28 v:know=-76 v:lack=-57 v:last=96 v:laugh=42 v:lay=72 v:leav=-26 v:leave=13
v:left=-70 v:lie=85 v:look=61 v:lost=-40 v:lower=73 v:made=55 v:make=43 v:may=21 v:mean=-29 v:met=-26 v:might=-24
v:must=22 v:named=-24 v:need=80 v:offer=-18 v:open=21 v:order=-15 v:owe=-29 v:own=12 v:pas=15 v:pass=-17 v:pay=17
v:put=-23 v:question=80 v:rain=87 v:rais=-36 v:ran=-56 v:reach=78 v:read=-64 v:receiv=-54 v:receive=30 v:refus=-20
v:remain=-79 v:report=-10 v:rise=33 v:rose=-21 v:run=31 v:said=52 v:sank=24 v:saw=17 v:say=67 v:search=-8 v:see=-41
v:sell=-29 v:send=12 v:serve=45 v:set=8 v:settl=-48 v:shout=-42 v:show=47 v:shut=15 v:sign=-34 v:sit=23 v:sleep=-50
v:slept=-16 v:slipp=-21 v:spoke=43 v:spread=110 v:stand=-14 v:starv=-12 v:stay=12 v:stood=-32 v:stopp=32 v:swam=29
v:take=-9 v:talk=-9 v:tell=56 v:think=-14 v:thought=30 v:told=47 v:took=-8 v:treat=-9 v:trembl=25 v:tried=59
v:turn=35 v:used=-42 v:visit=24 v:wait=-12 v:want=-15 v:was=13 v:wash=67 v:wear=18 v:went=24 v:will=28 v:won=92
v:would=-18 v:wrote=-35 vc:0=36 vc:a=111 vc:able=-32 vc:about=14 vc:admitt=-10 vc:adopt=-11 vc:afraid=-37
vc:agree=-47 vc:aimed=-12 vc:alive=-56 vc:all=27 vc:almost=-33 vc:already=78 vc:alway=56 vc:among=30 vc:an=40
vc:anoth=32 vc:answ=-28 vc:answer=-67 vc:anxiou=-11 vc:appli=-23 vc:appoint=16 vc:arrest=-39 vc:as=39 vc:asked=68
vc:at=25 vc:bann=-9 vc:beaten=-8 vc:become=-21 vc:begun=-46 vc:bind=41 vc:block=-10 vc:bought=-36 vc:brought=-31
vc:build=-24 vc:built=60 vc:buy=-23 vc:call=23 vc:carri=-21 vc:carry=-14 vc:celebrat=54 vc:chang=68 vc:check=-46
vc:clos=-77 vc:collect=-20 vc:come=-20 vc:confirm=-33 vc:cost=17 vc:count=39 vc:cover=-57 vc:creat=68 vc:cross=-23
vc:cut=-27 vc:dealt=21 vc:decorat=-22 vc:deni=-23 vc:desert=48 vc:disband=-9 vc:dismiss=-14 vc:done=-13 vc:doubl=-23
vc:drawn=25 vc:driven=-16 vc:dropp=24 vc:drunk=-45 vc:eleven=-13 vc:empti=28 vc:empty=-24 vc:end=61 vc:enough=19
vc:ever=9 vc:exempt=-32 vc:expect=-59 vc:extend=-27 vc:fallen=-16 vc:fear=-21 vc:fifty=12 vc:fill=69 vc:fired=135
vc:fish=21 vc:forgotten=52 vc:found=89 vc:full=-59 vc:furiou=-35 vc:go=80 vc:going=-33 vc:gone=24 vc:guard=-35
vc:had=-17 vc:hand=-18 vc:hard=-44 vc:heard=30 vc:held=21 vc:high=-19 vc:hit=-20 vc:home=20 vc:in=-27
vc:independent=33 vc:invent=-41 vc:issu=55 vc:it=39 vc:its=14 vc:kept=-72 vc:know=11 vc:known=-10 vc:last=-67
vc:leave=41 vc:left=61 vc:let=-60 vc:link=18 vc:lit=32 vc:liv=-64 vc:lived=-17 vc:load=-15 vc:lock=-13 vc:long=81
vc:look=17 vc:lost=-52 vc:meant=-24 vc:melt=70 vc:men=-108 vc:mention=-27 vc:met=-26 vc:more=22 vc:moved=-28
vc:named=51 vc:never=-48 vc:new=55 vc:no=-21 vc:noth=-33 vc:often=-34 vc:on=38 vc:one=61 vc:out=43 vc:over=-46
vc:paid=-37 vc:pass=-11 vc:past=-63 vc:patient=24 vc:people=18 vc:pick=44 vc:possible=-11 vc:prepar=-27 vc:print=52
vc:prohibit=-18 vc:promis=-22 vc:protest=-20 vc:publish=14 vc:punish=-34 vc:put=-8 vc:quarrel=-18 vc:question=-55
vc:quiet=82 vc:reach=40 vc:read=-17 vc:record=-8 vc:regard=-40 vc:register=-32 vc:rememb=55 vc:reopen=-44
vc:replac=-28 vc:repli=-8 vc:report=31 vc:return=-14 vc:run=-39 vc:said=-76 vc:say=13 vc:seal=-26 vc:search=-30
vc:see=83 vc:seen=42 vc:sent=-80 vc:set=-31 vc:shot=-48 vc:shown=-52 vc:shut=-25 vc:since=169 vc:slaughter=-23
vc:sleep=38 vc:small=40 vc:so=-10 vc:sold=-46 vc:soon=20 vc:speak=50 vc:spread=-44 vc:start=55 vc:stay=-53
vc:stood=-9 vc:stop=77 vc:stopp=47 vc:summon=-50 vc:swept=18 vc:take=-25 vc:taken=42 vc:talk=25 vc:tell=41
vc:that=-16 vc:the=153 vc:there=-17 vc:thi=32 vc:three=-78 vc:to=-55 vc:told=-46 vc:travel=47 vc:treat=-46
vc:try=-36 vc:turn=-22 vc:two=116 vc:unable=-16 vc:unclear=-22 vc:under=-65 vc:used=47 vc:verify=-35 vc:vote=-24
vc:wait=-66 vc:want=9 vc:wash=-14 vc:watch=-78 vc:what=18 vc:white=31 vc:withdrawn=-23 vc:women=-42 vc:worth=-66
vc:written=10 vc:yet=-26 vv:apply_from=-33 vv:are_being=-18 vv:are_called=-30 vv:are_collected=-20 vv:are_handed=43
vv:are_held=29 vv:are_in=70 vv:are_independent=33 vv:are_kept=-12 vv:are_known=33 vv:are_living=-64 vv:are_long=40
vv:are_made=87 vv:are_no=-11 vv:are_not=63 vv:are_now=-52 vv:are_open=54 vv:are_paid=-14 vv:are_published=27
vv:are_questioned=-8 vv:are_reported=-10 vv:are_searched=-18 vv:are_sent=-27 vv:are_shot=-15 vv:are_sold=37
vv:are_stopped=-58 vv:are_the=29 vv:are_to=-39 vv:are_treated=-17 vv:are_under=-20 vv:are_used=25 vv:are_women=-30
vv:arrested_a=-8 vv:asked_people=12 vv:asked_the=42 vv:bears_the=-19 vv:began_to=-37 vv:begin_with=42
vv:belong_to=11 vv:belongs_to=31 vv:broke_above=-16 vv:broke_out=-14 vv:broke_through=-19 vv:broke_up=14
vv:burned_down=-30 vv:call_the=-36 vv:called_a=21 vv:called_the=-24 vv:calls_the=-21 vv:came_back=-20 vv:came_by=-40
vv:came_down=-42 vv:came_from=21 vv:came_on=-11 vv:came_ten=-10 vv:came_to=73 vv:can_a=9 vv:can_be=-37 vv:can_no=-29
vv:cannot_be=-9 vv:carries_an=19 vv:collapsed_on=-9 vv:come_and=56 vv:comes_=-16 vv:comes_on=-64
vv:condemned_the=-13 vv:costs_in=60 vv:costs_twice=-56 vv:could_confirm=-14 vv:could_hardly=58 vv:could_not=-51
vv:could_take=19 vv:crossed_the=-13 vv:dare_to=22 vv:dares_to=-23 vv:did_not=15 vv:do_not=23 vv:do_people=18
vv:does_a=9 vv:does_not=36 vv:eat_from=-27 vv:fired_=126 vv:fired_at=-42 vv:fired_without=-28 vv:fled_on=-10
vv:followed_a=-20 vv:follows_the=60 vv:gave_no=-32 vv:gave_the=49 vv:goes_back=30 vv:goes_on=17 vv:goes_round=9
vv:got_a=-22 vv:grow_well=12 vv:had_asked=22 vv:had_been=-56 vv:had_come=-8 vv:had_gone=-22 vv:had_lived=-17
vv:had_no=-22 vv:had_not=-9 vv:had_sold=-12 vv:had_stopped=77 vv:had_the=-11 vv:had_to=-29 vv:has_a=38
vv:has_been=-45 vv:has_begun=-24 vv:has_called=-14 vv:has_changed=-17 vv:has_come=-38 vv:has_denied=-17
vv:has_drawn=43 vv:has_fallen=-16 vv:has_found=49 vv:has_gone=75 vv:has_had=-9 vv:has_its=14 vv:has_kept=-24
vv:has_lost=-54 vv:has_never=-13 vv:has_not=-72 vv:has_opened=75 vv:has_protested=-20 vv:has_put=-24
vv:has_reportedly=-24 vv:has_sent=-13 vv:has_set=-12 vv:has_since=170 vv:has_so=-32 vv:has_to=75 vv:has_told=-34
vv:has_yet=-24 vv:have_a=53 vv:have_asked=-38 vv:have_been=-8 vv:have_called=-8 vv:have_doubled=-13 vv:have_gone=-42
vv:have_left=53 vv:have_lost=-21 vv:have_made=-8 vv:have_never=-25 vv:have_no=-38 vv:have_sold=-14
vv:have_stayed=-15 vv:have_still=-15 vv:have_told=51 vv:hide_their=-34 vv:hold_the=10 vv:hosted_the=37
vv:hung_over=33 vv:is_=10 vv:is_a=-25 vv:is_about=53 vv:is_afraid=-19 vv:is_always=56 vv:is_an=11 vv:is_another=32
vv:is_anxious=-11 vv:is_barely=12 vv:is_being=-30 vv:is_called=82 vv:is_celebrated=54 vv:is_checked=-22
vv:is_closed=-12 vv:is_easily=43 vv:is_furious=-33 vv:is_given=11 vv:is_guarded=-34 vv:is_hard=-44 vv:is_hardly=-26
vv:is_home=23 vv:is_in=-9 vv:is_kept=-23 vv:is_known=-8 vv:is_made=58 vv:is_meant=-12 vv:is_more=-18 vv:is_new=8
vv:is_no=121 vv:is_not=-118 vv:is_on=34 vv:is_one=25 vv:is_open=-33 vv:is_patient=24 vv:is_presumably=-23
vv:is_printed=73 vv:is_prohibited=-18 vv:is_punished=-20 vv:is_read=-12 vv:is_seen=-12 vv:is_set=-29 vv:is_still=-16
vv:is_the=19 vv:is_to=-31 vv:is_unclear=-22 vv:is_under=-30 vv:is_what=15 vv:keeps_the=-40 vv:knew_of=-23
vv:knows_how=-17 vv:knows_no=81 vv:lasted_a=44 vv:lasted_three=27 vv:laughed_=42 vv:lay_deep=12 vv:lay_on=41
vv:left_=-9 vv:left_at=-16 vv:left_the=-44 vv:lies_a=16 vv:lies_in=13 vv:lies_opposite=9 vv:live_in=-27
vv:live_on=-96 vv:looked_away=-18 vv:looked_out=50 vv:lost_his=-22 vv:lowered_his=73 vv:made_headlines=38
vv:made_no=-8 vv:make_up=-31 vv:may_buy=-18 vv:may_have=-34 vv:may_not=45 vv:may_simply=-18 vv:may_stay=19
vv:may_travel=-19 vv:met_on=-26 vv:must_be=-60 vv:must_have=54 vv:must_not=-30 vv:needs_no=38 vv:offered_relief=-18
vv:opens_the=46 vv:owes_its=-29 vv:passed_the=-8 vv:put_in=-25 vv:put_the=37 vv:rained_all=87 vv:raised_the=-12
vv:reached_the=-37 vv:read_it=-43 vv:refused_to=-20 vv:reports_a=-31 vv:rise_on=31 vv:rose_by=-70 vv:rose_from=59
vv:runs_on=-33 vv:runs_to=57 vv:sank_=-9 vv:say_it=85 vv:say_the=-21 vv:says_the=69 vv:seems_to=31 vv:sells_well=57
vv:sent_the=-11 vv:showed_minus=24 vv:shut_its=-12 vv:signed_a=-29 vv:spoke_of=18 vv:spoke_slowly=27 vv:spoke_to=67
vv:stand_beside=56 vv:stand_still=-21 vv:stands_empty=-54 vv:starved_=-11 vv:stay_away=-11 vv:stays_shut=73
vv:stood_at=-9 vv:take_the=-15 vv:tells_it=65 vv:told_the=-25 vv:told_us=60 vv:took_four=-23 vv:took_his=-14
vv:took_place=15 vv:took_their=-16 vv:trembled_=25 vv:tried_to=32 vv:used_to=-29 vv:visited_the=-18
vv:walked_across=-12 vv:wants_to=-16 vv:was_adopted=-11 vv:was_at=17 vv:was_beaten=-8 vv:was_built=39
vv:was_burned=-19 vv:was_carried=-12 vv:was_closed=-31 vv:was_created=68 vv:was_disbanded=-9 vv:was_dismissed=-12
vv:was_extended=-27 vv:was_found=-93 vv:was_founded=159 vv:was_full=-59 vv:was_given=16 vv:was_handed=-8
vv:was_held=-43 vv:was_hit=-10 vv:was_in=-27 vv:was_let=-14 vv:was_looking=-24 vv:was_made=-70 vv:was_named=42
vv:was_never=-37 vv:was_no=-33 vv:was_not=-27 vv:was_open=-10 vv:was_plainly=-15 vv:was_put=24 vv:was_quickly=63
vv:was_read=-30 vv:was_replaced=-27 vv:was_reportedly=-18 vv:was_said=-23 vv:was_set=37 vv:was_shot=-22
vv:was_silent=44 vv:was_sold=-29 vv:was_still=13 vv:was_stopped=-12 vv:was_taken=19 vv:was_the=-13 vv:was_told=-19
vv:was_unable=-16 vv:was_withdrawn=-18 vv:went_around=57 vv:went_home=46 vv:went_up=-36 vv:were_brought=-23
vv:were_burned=-18 vv:were_called=-14 vv:were_changed=13 vv:were_found=-27 vv:were_handed=-8 vv:were_heard=-15
vv:were_held=63 vv:were_in=-45 vv:were_left=-32 vv:were_lit=32 vv:were_made=-55 vv:were_moved=-23 vv:were_never=-12
vv:were_no=-9 vv:were_over=-46 vv:were_picked=-14 vv:were_put=58 vv:were_recorded=-8 vv:were_set=-15
vv:were_taken=41 vv:were_told=-58 vv:will_be=45 vv:will_go=-37 vv:will_last=-67 vv:will_not=-15 vv:will_open=-8
vv:will_stay=-35 vv:will_tell=29 vv:would_be=-26 vv:would_not=50 w:0=-81 w:a=17 w:able=-32 w:about=33 w:above=39
w:abroad=-27 w:absent=-58 w:absurd=-8 w:accept=-18 w:accident=40 w:accord=-31 w:account=-34 w:accus=-8
w:acknowledg=-66 w:acros=-23 w:act=-16 w:activist=-27 w:administra=11 w:admitt=-10 w:adopt=-15 w:affair=66
w:afford=-77 w:afraid=-46 w:after=-68 w:again=32 w:against=-22 w:age=34 w:agency=-33 w:agent=-27 w:ago=-60 w:agre=14
w:agree=-54 w:aid=-34 w:aim=-28 w:aimed=-12 w:air=-11 w:alarm=-22 w:alert=-38 w:alive=-64 w:all=30 w:almost=-48
w:alone=-77 w:along=-102 w:aloud=-11 w:already=71 w:also=-61 w:alway=64 w:amnesty=18 w:amnok=29 w:among=-26
w:amrok=17 w:an=23 w:and=126 w:anger=25 w:animal=-12 w:annex=58 w:anniversary=-64 w:announc=-51 w:announce=-28
w:anoth=86 w:answ=51 w:answer=31 w:anxiou=-11 w:any=-59 w:anybody=63 w:anyone=18 w:anyth=-23 w:apart=28 w:appeal=-24
w:appli=-108 w:apply=-36 w:appoint=16 w:apricot=28 w:archive=-14 w:area=29 w:armband=39 w:armistice=-15 w:army=24
w:around=-31 w:arrest=-50 w:arriv=-10 w:arrival=-27 w:asian=29 w:aside=-32 w:asked=106 w:assemb=-19 w:at=-16
w:ate=-33 w:atla=21 w:atten=43 w:attend=-57 w:attendance=-22 w:august=-110 w:authoriti=-72 w:autumn=-49 w:avoid=-11
w:await=42 w:award=-44 w:away=-91 w:back=-39 w:bag=-58 w:ballot=-15 w:ban=-25 w:bank=17 w:bann=-43 w:bar=-37
w:bare=-28 w:bark=-36 w:barn=-14 w:barrack=-53 w:barri=-13 w:basket=26 w:battalion=38 w:be=-76 w:beach=-29
w:bear=-10 w:beat=120 w:beaten=-8 w:became=-37 w:because=-12 w:becom=-32 w:bed=-51 w:been=36 w:before=-36
w:began=-78 w:begin=109 w:begun=-46 w:behind=36 w:beij=-118 w:being=-59 w:believ=-58 w:believe=38 w:bell=-31
w:best=28 w:betray=-31 w:bett=-32 w:between=-23 w:beyond=21 w:bicycle=13 w:bigg=58 w:biggest=79 w:bind=41 w:bird=18
w:birthday=-8 w:bitt=48 w:blank=-22 w:blanket=-15 w:block=-39 w:blue=33 w:board=-26 w:boat=-101 w:bodi=-31
w:book=-27 w:boot=-68 w:bord=20 w:both=-27 w:bottom=68 w:bought=-29 w:boundary=-30 w:box=-83 w:boy=-31 w:br=38
w:brazil=110 w:bread=37 w:break=-44 w:brib=-70 w:bribe=-16 w:brief=73 w:brigad=42 w:brigade=55 w:bright=43
w:bring=-74 w:broadcast=-25 w:brok=-89 w:broke=-40 w:brought=-31 w:brown=65 w:brush=-32 w:buff=45 w:build=79
w:built=41 w:buri=-15 w:burn=-63 w:bus=-9 w:buse=-58 w:but=124 w:buy=15 w:by=64 w:cabinet=13 w:cake=34 w:calendar=77
w:call=78 w:camera=8 w:camp=-70 w:campaign=-56 w:can=-24 w:candidat=-12 w:candy=-8 w:cap=18 w:capital=39
w:captain=19 w:car=-36 w:card=8 w:care=64 w:carri=-15 w:carry=-9 w:cart=-26 w:carton=-35 w:case=-20 w:catch=-20
w:cattle=-63 w:caught=-37 w:ce=-47 w:celebrat=54 w:cell=12 w:cent=-22 w:central=-9 w:chance=24 w:chang=71
w:changbai=18 w:change=81 w:chapt=19 w:charge=-41 w:check=-91 w:checkpoint=-85 w:children=-54 w:chimney=20
w:china=-46 w:chinese=-26 w:choice=-45 w:cigarett=22 w:circle=60 w:cite=-18 w:citizen=62 w:city=62 w:civilian=-9
w:claim=-20 w:clap=12 w:class=-54 w:clear=64 w:climb=-36 w:clinic=-61 w:clip=38 w:clock=49 w:clos=-8 w:closure=-38
w:cloth=45 w:coal=-62 w:coarse=42 w:coast=42 w:coffee=43 w:cold=84 w:collaps=-24 w:collect=-59 w:come=42
w:command=18 w:commend=-24 w:commenda=27 w:commission=30 w:committe=15 w:common=-56 w:compani=22 w:company=-36
w:complain=-19 w:concrete=-34 w:condemn=-17 w:condi=-9 w:condition=-32 w:confirm=-67 w:congres=11 w:connect=22
w:conscript=-19 w:consist=20 w:consulate=-19 w:contact=-18 w:contain=36 w:contradict=44 w:control=-26 w:conven=-42
w:conversa=81 w:conversation=78 w:convoy=-8 w:cook=-13 w:copy=-33 w:corn=-19 w:corp=17 w:cost=-14 w:could=40
w:council=79 w:count=-8 w:counterintelligence=31 w:counti=-13 w:countri=97 w:country=92 w:court=-17 w:cov=19
w:cover=-70 w:cow=30 w:crackdown=-13 w:creat=68 w:crew=-43 w:crim=-8 w:crime=-27 w:criticism=-33 w:cros=-63
w:cross=-127 w:crowd=33 w:culture=-9 w:curfew=-20 w:currency=-34 w:curtain=-40 w:custom=54 w:cut=-76 w:dam=-41
w:damage=-8 w:dandong=62 w:dare=24 w:dark=-33 w:date=16 w:daught=13 w:dawn=-15 w:day=-78 w:dead=36 w:deal=-31
w:dealt=21 w:dear=-53 w:death=-72 w:decad=-22 w:decade=-92 w:decemb=-76 w:decid=-52 w:declar=44 w:declara=-29
w:decorat=-34 w:decree=-32 w:defec=-66 w:defector=-12 w:defense=27 w:demand=-36 w:deni=-30 w:depart=-27 w:depend=-39
w:deputy=-75 w:describ=36 w:desert=-14 w:deserve=54 w:detain=-20 w:detaine=-21 w:did=14 w:died=-40 w:diff=-12
w:different=81 w:dig=-15 w:dike=-20 w:diplomat=-66 w:director=-40 w:disappear=-34 w:disast=13 w:disband=-22
w:discharg=32 w:discipline=-23 w:disgrace=-56 w:dismiss=-19 w:distinc=9 w:district=-21 w:divid=-39 w:do=56
w:doctor=-48 w:doe=32 w:dog=48 w:domestic=23 w:donate=22 w:donation=49 w:done=-13 w:door=150 w:doubl=-29 w:dozen=-29
w:draw=16 w:drawn=25 w:drew=16 w:drift=-9 w:driv=-61 w:drive=34 w:driven=-37 w:drop=15 w:dropp=8 w:drought=-40
w:drove=-14 w:drown=-68 w:drug=-44 w:drunk=-45 w:due=11 w:dur=19 w:duty=-10 w:each=19 w:earli=12 w:early=17
w:easi=43 w:east=60 w:eastern=29 w:eat=66 w:editorial=-19 w:eith=-58 w:elec=-76 w:election=37 w:electricity=-54
w:eleven=-24 w:else=120 w:embank=-23 w:embassy=-20 w:emergency=-15 w:employ=-34 w:empti=17 w:empty=-63 w:end=-35
w:enemi=18 w:english=-45 w:enough=132 w:envoy=26 w:escap=-69 w:escape=-43 w:establish=-10 w:eve=-15 w:even=26
w:ever=83 w:everybody=33 w:everyon=26 w:everyone=-41 w:everyth=-26 w:everywhere=-22 w:example=-31 w:excep=-45
w:exchang=-43 w:exchange=-81 w:exempt=-32 w:expect=-91 w:explain=-24 w:extend=-27 w:extra=-36 w:eye=74
w:fabrica=-128 w:factori=-14 w:factory=-20 w:fail=-63 w:fall=46 w:fallen=-68 w:fami=19 w:famili=-71 w:famine=-25
w:far=12 w:farm=-25 w:fast=63 w:fath=12 w:february=-87 w:fed=-26 w:fee=-31 w:feed=-38 w:fell=-30 w:fenc=-51
w:fence=-91 w:ferry=-15 w:ferryman=18 w:fetch=27 w:fever=-23 w:few=-37 w:fewer=-27 w:field=-26 w:fifteen=-40
w:fifth=-41 w:fifty=58 w:figur=-36 w:figure=-41 w:fill=133 w:find=37 w:fine=33 w:finish=-51 w:fir=-22 w:fire=13
w:fired=98 w:firewood=8 w:first=-13 w:fish=-8 w:fisherman=-21 w:fishermen=-19 w:five=-109 w:flag=93 w:flat=8
w:fled=56 w:flee=-44 w:flood=-95 w:floor=-74 w:flour=-83 w:flow=74 w:fog=52 w:follow=29 w:food=-51 w:foot=-13
w:footage=75 w:for=22 w:forbid=-24 w:forc=-33 w:force=-24 w:ford=-41 w:foreign=-48 w:forgotten=112 w:form=133
w:forty=-171 w:forward=-26 w:found=66 w:fourth=-21 w:free=-23 w:freez=15 w:freight=-32 w:frequent=-64 w:fresh=19
w:friday=-25 w:friend=123 w:frighten=-10 w:from=-9 w:fronti=-9 w:fuel=-121 w:full=-15 w:fully=-17 w:furiou=-47
w:furth=-38 w:game=79 w:gangbyeon=-14 w:gap=-26 w:gate=-57 w:gather=-16 w:gave=48 w:general=-97 w:generator=-33
w:geneva=37 w:get=-19 w:gift=-13 w:ginseng=9 w:girl=-21 w:give=-15 w:given=-78 w:glas=-21 w:go=-19 w:goe=111
w:going=-49 w:gold=12 w:gone=65 w:good=61 w:got=-25 w:govern=-13 w:government=-29 w:governor=-69 w:grain=22
w:grandmoth=-24 w:grant=23 w:gray=42 w:great=-38 w:green=47 w:grew=-52 w:group=21 w:grow=33 w:grown=-14 w:guard=-106
w:gues=24 w:guest=15 w:guidance=-30 w:gunfire=39 w:had=-39 w:half=-129 w:halt=-24 w:hamgyong=-49 w:hamhung=-9
w:hamlet=-55 w:hand=33 w:handl=9 w:hang=-111 w:hangzhou=-40 w:happen=-70 w:hard=54 w:hardest=-50 w:harsh=68
w:harshest=-25 w:harvest=9 w:has=48 w:hav=-11 w:have=-20 w:he=18 w:head=53 w:headlin=38 w:hear=-58 w:heard=41
w:heart=67 w:heat=-11 w:heavy=-37 w:held=-13 w:helong=19 w:help=-53 w:her=43 w:herd=-41 w:here=22 w:hid=-36
w:hidden=30 w:hide=-30 w:high=88 w:highest=49 w:highland=17 w:hill=95 w:himself=49 w:his=-40 w:history=57 w:hit=-35
w:hoeryong=64 w:hold=-13 w:holiday=63 w:homeles=-10 w:honor=19 w:hope=26 w:hospital=-69 w:host=37 w:hostile=-62
w:hotel=-50 w:hour=-110 w:hous=-99 w:house=-31 w:household=-115 w:how=81 w:human=99 w:humanity=-8 w:hundred=-20
w:hung=26 w:hungry=20 w:hunt=25 w:husband=-11 w:hut=-15 w:hyesan=74 w:i=14 w:ice=68 w:identity=47 w:ideology=8
w:if=-27 w:il=93 w:ill=-53 w:illegal=-13 w:illnes=49 w:image=-43 w:immediate=-26 w:in=14 w:incident=-18 w:infect=-14
w:inform=-98 w:inhabitant=96 w:inhuman=-11 w:inland=-9 w:inmat=-9 w:inminban=-34 w:inquiry=-48 w:inside=-42
w:inspect=17 w:inspector=-30 w:instead=-8 w:instruc=-28 w:insult=-21 w:intelligence=99 w:interior=-37 w:interpret=88
w:interview=29 w:into=-87 w:intrud=-53 w:invent=-46 w:iron=22 w:is=-26 w:island=58 w:issu=44 w:it=27 w:itself=-42
w:jamm=-82 w:january=-126 w:japanese=-19 w:jilin=15 w:join=18 w:joint=39 w:journalist=35 w:judg=-20 w:july=-13
w:june=8 w:just=138 w:kaechon=17 w:kaesong=10 w:kangwon=-15 w:kbs=-12 w:keep=-89 w:kept=-70 w:kill=-108 w:kilo=-8
w:kilogram=-13 w:kilomet=38 w:kilometre=23 w:kim=39 w:kimchi=29 w:kimjongsuk=43 w:kind=-12 w:km=-18 w:knew=-28
w:knock=-8 w:know=-151 w:knowledge=-23 w:known=-192 w:korea=45 w:korean=-30 w:labor=-28 w:lack=-57 w:lamp=11
w:land=51 w:lane=-35 w:largest=47 w:last=-27 w:late=17 w:later=-92 w:laugh=42 w:lawy=25 w:lay=-22 w:lead=31
w:leadership=-28 w:leaflet=40 w:league=23 w:learn=33 w:leav=-35 w:leave=72 w:lectur=-54 w:lecture=-32 w:led=-38
w:ledg=-11 w:leg=-9 w:les=28 w:lesson=17 w:let=-136 w:lett=34 w:level=56 w:levy=-67 w:libera=34 w:license=13
w:lie=68 w:life=32 w:light=96 w:like=93 w:limit=14 w:line=36 w:link=35 w:lip=25 w:liquor=34 w:list=-41 w:listen=106
w:lit=94 w:little=-59 w:liv=32 w:live=-63 w:lived=56 w:load=-14 w:local=62 w:lock=29 w:lockdown=-35 w:long=105
w:look=79 w:los=-19 w:lose=-34 w:lost=-93 w:loudspeak=50 w:lower=13 w:lowest=18 w:loyalty=68 w:lunar=19 w:m=-23
w:made=67 w:main=24 w:man=-32 w:manag=-33 w:manage=15 w:manpo=40 w:many=-14 w:map=64 w:march=-125 w:mark=17
w:market=-113 w:marri=-29 w:match=-32 w:matt=34 w:me=20 w:meal=-18 w:mean=-29 w:measure=103 w:meat=-40 w:medal=45
w:media=-96 w:medicine=-93 w:meet=17 w:melt=69 w:memb=46 w:membership=24 w:memory=43 w:men=-8 w:mention=-27
w:mercy=37 w:merit=41 w:message=26 w:met=-49 w:mid=24 w:middle=18 w:midnight=-11 w:might=-24 w:migrant=-30 w:mile=47
w:military=18 w:militia=-41 w:mill=-22 w:min=22 w:mine=-78 w:minist=32 w:minor=-19 w:minu=219 w:miss=-62
w:missile=-48 w:mission=-26 w:mist=29 w:mo=-40 w:mobile=56 w:monday=-31 w:money=80 w:month=-92 w:moon=38 w:morn=-57
w:moth=99 w:mount=40 w:mountain=29 w:mourn=68 w:move=-48 w:musan=44 w:must=18 w:my=21 w:name=-25 w:named=-12
w:namyang=18 w:narrow=20 w:nation=-80 w:national=25 w:near=-62 w:need=132 w:neighborhood=63 w:neith=-31 w:nervou=-16
w:net=-38 w:network=75 w:never=37 w:new=-45 w:newspap=14 w:next=-16 w:night=-42 w:ninety=25 w:nk=-14 w:no=-78
w:nobody=-24 w:none=47 w:nor=-13 w:north=63 w:northern=-30 w:northernmost=11 w:notebook=9 w:noth=-41 w:notic=49
w:notice=13 w:novemb=-43 w:now=-24 w:numb=-11 w:nurs=-30 w:obey=-53 w:oblig=-26 w:observ=81 w:obtain=57 w:oct=-13
w:octob=-68 w:of=-24 w:off=61 w:offend=-53 w:offer=-57 w:offic=-108 w:office=-26 w:official=-78 w:often=-34
w:oil=-109 w:old=68 w:on=-57 w:one=21 w:onsong=-23 w:opposite=11 w:ord=-43 w:order=-64 w:organ=19 w:organisa=18
w:organiz=82 w:organiza=26 w:orphan=-37 w:oth=-15 w:other=31 w:otherwise=69 w:our=-47 w:out=-47 w:outbreak=-74
w:outlet=-35 w:outside=15 w:owe=-29 w:own=14 w:p=-23 w:paektu=40 w:page=125 w:paid=-65 w:panel=-12 w:pap=49
w:paper=-40 w:parade=33 w:parent=-76 w:part=-40 w:party=75 w:pas=20 w:pass=28 w:passeng=8 w:passport=-13 w:past=-71
w:path=8 w:patient=88 w:patrol=-46 w:pay=-57 w:penalty=-52 w:peninsula=54 w:peopl=54 w:people=53 w:percent=-47
w:period=-10 w:permission=-27 w:permit=12 w:person=-13 w:petition=-57 w:phon=-41 w:phone=-83 w:pick=72 w:pictur=84
w:picture=9 w:pig=-15 w:pine=37 w:pit=-10 w:plac=-12 w:place=68 w:plain=26 w:plan=-27 w:plann=-44 w:plateau=15
w:platoon=13 w:play=57 w:pledge=-83 w:plenary=-42 w:plot=-64 w:pochon=-13 w:point=-8 w:poison=-15 w:police=-94
w:policy=-58 w:political=43 w:poor=41 w:popula=-16 w:port=-14 w:possible=-11 w:post=-99 w:potato=27 w:practice=-22
w:praise=83 w:pregnant=-26 w:prepar=-27 w:press=11 w:presumab=-38 w:prevent=-11 w:previous=-15 w:pric=27 w:price=-10
w:print=73 w:prison=-139 w:private=-16 w:probab=-21 w:proclama=37 w:programme=-30 w:prohibit=-18 w:promis=-37
w:prosecutor=11 w:protect=26 w:protest=-146 w:protocol=-23 w:provinc=58 w:province=-34 w:provincial=-37 w:public=-67
w:publish=37 w:pull=-15 w:punish=33 w:pupil=-108 w:put=-37 w:pyongyang=-46 w:quarrel=-25 w:quart=-25 w:ques=167
w:question=-24 w:queu=47 w:quick=74 w:quiet=30 w:quota=-40 w:ra=-12 w:radio=-88 w:raid=-20 w:rail=31 w:rain=87
w:rainy=31 w:rais=-59 w:ran=-58 w:rank=71 w:rapporteur=93 w:rare=-93 w:rason=25 w:rath=-29 w:ration=-83 w:reach=68
w:read=16 w:real=-14 w:reason=19 w:rebuilt=-30 w:receiv=-54 w:receive=30 w:recent=46 w:reckon=-63 w:record=-31
w:red=44 w:reform=-90 w:refuge=-30 w:refugee=-59 w:refus=-20 w:refuse=-33 w:regard=-50 w:regi=12 w:regime=-37
w:regist=-48 w:register=-38 w:registra=-13 w:reject=-15 w:relativ=16 w:relay=-10 w:relief=-18 w:remain=-75
w:rememb=74 w:renam=93 w:reopen=-118 w:repair=-44 w:repeat=129 w:replac=-55 w:repli=-9 w:report=-59 w:reported=-148
w:request=19 w:requir=-14 w:resident=-47 w:resist=-18 w:resolu=-19 w:response=-66 w:rest=-10 w:retire=48
w:return=-89 w:review=-18 w:reward=-23 w:rha=-11 w:rice=12 w:rich=-13 w:rifl=-26 w:rifle=-47 w:right=42 w:ring=21
w:rise=30 w:risk=-68 w:riv=19 w:river=57 w:road=26 w:room=81 w:root=-26 w:rope=-21 w:rose=-21 w:round=-12
w:routine=-27 w:row=16 w:rul=-36 w:ruled=50 w:rumor=-20 w:run=-8 w:runaway=-46 w:runn=-43 w:russia=-14
w:ryanggang=-36 w:s=86 w:sack=-18 w:said=47 w:salary=22 w:sale=-33 w:salt=-82 w:same=22 w:sank=24 w:saturday=-57
w:saw=28 w:say=11 w:school=25 w:scrap=-92 w:sea=72 w:seal=16 w:search=-111 w:season=53 w:seat=26 w:second=-49
w:secret=8 w:secretari=-12 w:secretary=-79 w:security=51 w:see=56 w:seem=-66 w:seen=-9 w:seiz=-8 w:self=-10
w:sell=29 w:sens=-9 w:sent=-59 w:sentenc=46 w:sentence=-11 w:sentry=30 w:seoul=52 w:septemb=13 w:sergeant=-46
w:serious=-12 w:serv=36 w:serve=89 w:service=51 w:session=12 w:settl=-48 w:seven=16 w:seventeen=72 w:several=29
w:shake=35 w:shar=78 w:share=-10 w:sharp=-55 w:she=-59 w:sheet=-23 w:shelt=-42 w:shenyang=40 w:ship=-44 w:shoe=30
w:shoot=-140 w:shop=-45 w:short=-49 w:shot=-89 w:shout=-45 w:shown=-28 w:shrunk=-20 w:shut=76 w:sick=11 w:side=43
w:sight=102 w:sign=44 w:signal=-10 w:silence=-17 w:silent=38 w:similar=32 w:simp=126 w:since=-99 w:sing=14
w:single=29 w:sinuiju=56 w:sist=-35 w:site=40 w:six=-17 w:sixteen=-44 w:sixty=38 w:size=13 w:slaughter=-23
w:sleep=-12 w:slept=-16 w:slip=44 w:slipp=-21 w:slogan=24 w:slow=63 w:small=52 w:smallest=24 w:smoke=50
w:smuggl=-120 w:snow=38 w:so=-84 w:social=-30 w:socialist=-12 w:society=23 w:soldi=-114 w:some=-47 w:somebody=29
w:someone=8 w:somewhere=35 w:son=-13 w:song=49 w:sort=56 w:sound=78 w:sourc=-93 w:source=-22 w:south=-78 w:speak=-69
w:special=18 w:speech=37 w:spie=-8 w:spoke=84 w:spoken=92 w:spot=17 w:spr=70 w:spread=32 w:squad=-45 w:square=58
w:squid=31 w:staff=39 w:stall=-24 w:stand=14 w:staple=25 w:start=71 w:starv=-12 w:stat=-40 w:state=41 w:statement=17
w:station=16 w:stay=43 w:steal=-36 w:step=-61 w:stick=39 w:still=21 w:stirr=50 w:stolen=-37 w:stone=25 w:stood=-20
w:stop=32 w:stopp=41 w:stor=43 w:store=-31 w:storm=14 w:strang=-51 w:street=39 w:stretch=-45 w:strict=-56 w:strip=22
w:strong=26 w:student=-25 w:study=25 w:subject=102 w:such=-32 w:sugar=-40 w:sum=-14 w:summ=37 w:summon=-50
w:sunday=41 w:sung=41 w:supp=54 w:suppli=-9 w:surprise=108 w:survey=46 w:swallow=25 w:swam=29 w:sweet=27 w:swept=18
w:taehongdan=14 w:tak=-19 w:take=79 w:taken=30 w:tale=31 w:talk=44 w:tanchon=24 w:teach=-59 w:team=18 w:teas=-25
w:telephon=21 w:telephone=78 w:television=-49 w:tell=83 w:ten=33 w:tent=-60 w:tenth=-35 w:term=-39 w:test=-55
w:testimony=-13 w:text=8 w:th=45 w:than=14 w:that=26 w:the=-23 w:their=-23 w:them=-76 w:themselv=70 w:then=47
w:thermomet=96 w:these=-16 w:they=-27 w:thi=124 w:thin=-29 w:think=-14 w:third=-89 w:those=25 w:though=-23
w:thought=121 w:thousand=-21 w:thre=56 w:threat=-9 w:threaten=-45 w:three=-71 w:threshold=90 w:through=-35
w:thrown=-13 w:thursday=-18 w:tied=-40 w:tight=-10 w:tighten=-10 w:timb=17 w:time=154 w:title=15 w:to=-51 w:told=80
w:tomorrow=16 w:too=77 w:took=63 w:top=-14 w:touch=-40 w:toward=-44 w:town=15 w:trad=61 w:trade=-36 w:traitor=-51
w:transport=-8 w:travel=49 w:treason=-23 w:treat=-63 w:treaty=-36 w:trembl=25 w:trench=-25 w:trial=-44 w:trickle=-32
w:tried=54 w:trip=27 w:troop=-16 w:trouble=-12 w:truck=-51 w:trust=11 w:try=-70 w:tuesday=-41 w:tumen=36 w:tunnel=24
w:turn=-24 w:twelve=-58 w:twenty=22 w:twice=-22 w:two=-14 w:type=20 w:typhoid=-32 w:uiju=-16 w:un=-43 w:unable=-28
w:unclear=-39 w:under=-133 w:uniform=50 w:union=21 w:unit=27 w:university=29 w:unnotic=51 w:uns=-10 w:until=-98
w:us=24 w:usual=73 w:valley=15 w:vendor=-30 w:verify=-62 w:version=85 w:very=-14 w:video=76 w:view=25 w:vigilance=-9
w:villag=-88 w:village=64 w:violat=-28 w:viru=-93 w:visit=45 w:visitor=-16 w:vladivostok=43 w:voic=15 w:voice=146
w:volunte=48 w:vot=30 w:vote=-8 w:wage=-44 w:wagon=-16 w:wait=17 w:walk=21 w:wall=19 w:want=-54 w:warden=-10
w:warn=-36 w:wash=44 w:watch=24 w:water=-20 w:wave=18 w:way=-39 w:we=-57 w:weak=25 w:weapon=-58 w:wear=21 w:wedd=47
w:wednesday=-49 w:week=-10 w:weekend=-26 w:weir=-45 w:well=46 w:went=46 w:were=-38 w:west=21 w:what=34 w:whatev=-31
w:when=73 w:where=28 w:wheth=-47 w:which=49 w:while=39 w:whisper=41 w:whistl=58 w:white=40 w:whoev=-55 w:whole=-32
w:whose=20 w:why=-48 w:wide=15 w:will=-12 w:wind=82 w:window=66 w:winn=47 w:wint=23 w:wire=-29 w:with=35
w:withdrawn=-23 w:within=-87 w:without=23 w:witness=49 w:wive=-37 w:woman=-31 w:women=29 w:wonsan=38 w:wood=-59
w:wooden=-34 w:work=-66 w:world=109 w:worry=46 w:worst=-50 w:worth=-16 w:would=100 w:writ=42 w:write=35 w:written=44
w:wrong=22 w:wrote=-52 w:yalu=151 w:yanbian=21 w:year=15 w:yeonpyeong=14 w:yet=19 w:young=-49 w:youngest=-17
w:youth=23 w:zone=79
`
