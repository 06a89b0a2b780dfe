/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=14 age=-11 always=58 b:a_little=12 b:a_medal=-45 b:a_month=-16 b:a_mother=13 b:a_rumor=-23 b:a_time=8
b:after_six=-8 b:all_of=8 b:an_answer=13 b:and_keep=-8 b:and_noth=20 b:and_the=12 b:any_more=-11 b:any_of=-9
b:are_afraid=-23 b:are_not=-17 b:are_to=-8 b:are_we=16 b:as_well=18 b:ask_me=-31 b:at_all=-10 b:at_every=13
b:at_the=18 b:back_at=-8 b:be_the=42 b:because_of=-16 b:because_people=-18 b:before_they=-13 b:better_to=11
b:border_and=-16 b:by_the=-16 b:call_out=-9 b:could_not=-13 b:dar_to=14 b:did_not=-52 b:do_with=18 b:each_other=32
b:end_of=11 b:even_ask=13 b:even_once=-17 b:even_the=12 b:everybody_else=43 b:expect_it=-10 b:farm_gave=-12
b:felt_like=12 b:for_a=11 b:for_firewood=-12 b:for_the=16 b:from_house=-12 b:from_my=-11 b:front_of=-12
b:gave_us=-12 b:go_to=17 b:had_no=-11 b:had_to=-25 b:have_none=19 b:have_noth=-40 b:he_had=-22 b:he_was=-15
b:he_will=10 b:heard_the=-10 b:house_to=-12 b:house_was=-8 b:how_many=-35 b:i_do=-11 b:i_have=-20 b:i_heard=-10
b:i_saw=-14 b:i_was=-17 b:i_would=14 b:in_an=-11 b:in_every=-15 b:in_front=-12 b:in_the=-22 b:is_about=-10
b:is_all=11 b:is_meant=-12 b:is_no=10 b:is_not=19 b:is_noth=37 b:is_what=10 b:it_could=9 b:it_felt=12
b:it_happen=-13 b:it_is=20 b:it_people=31 b:it_will=-40 b:keep_the=-14 b:knew_what=-22 b:left_to=24 b:like_a=13
b:like_the=17 b:look_at=30 b:look_away=-10 b:meant_to=-12 b:most_of=48 b:much_as=-12 b:much_for=22 b:never_told=-8
b:next_to=-29 b:no_lawyer=-18 b:nobody_call=-25 b:nobody_dar=14 b:nobody_knew=-22 b:not_be=52 b:not_believe=-21
b:not_enough=24 b:not_know=-23 b:not_read=-62 b:not_to=8 b:noth_left=21 b:noth_to=-57 b:of_him=10 b:of_my=14
b:of_the=-10 b:of_them=-30 b:of_us=21 b:one_of=-11 b:our_belt=31 b:our_own=12 b:out_to=-15 b:part_of=-20
b:pay_for=-19 b:permitt_hour=-8 b:read_it=-16 b:rest_of=47 b:rumor_that=-23 b:seal_the=-9 b:taken_for=-9
b:tell_us=31 b:that_is=-29 b:that_people=-11 b:that_they=-10 b:the_bank=-29 b:the_border=-16 b:the_disease=-9
b:the_end=11 b:the_even=-10 b:the_farm=-12 b:the_first=-27 b:the_judge=-10 b:the_last=56 b:the_line=-15
b:the_list=-11 b:the_mine=29 b:the_new=-14 b:the_officer=22 b:the_old=23 b:the_permitt=-8 b:the_promise=-9
b:the_rest=47 b:the_river=17 b:the_shot=-10 b:the_sick=-14 b:the_south=-8 b:the_wall=34 b:their_house=-15
b:them_to=-18 b:there_is=29 b:there_was=28 b:there_were=-23 b:they_are=44 b:they_call=45 b:they_can=8 b:they_did=-42
b:they_had=-11 b:they_have=-31 b:they_should=32 b:they_took=-8 b:they_want=-35 b:they_were=10 b:they_would=-50
b:this_time=25 b:those_who=-10 b:three_tim=-12 b:tighten_our=31 b:to_ask=20 b:to_br=-28 b:to_catch=8 b:to_do=24
b:to_give=11 b:to_him=-8 b:to_house=-12 b:to_it=21 b:to_keep=-18 b:to_look=42 b:to_tighten=31 b:to_us=10
b:told_where=-8 b:too_much=24 b:until_it=13 b:up_at=13 b:up_the=-13 b:us_to=31 b:used_to=-8 b:want_to=-28 b:was_a=15
b:was_given=-22 b:was_held=-9 b:was_let=-16 b:was_like=17 b:was_no=37 b:was_not=-14 b:was_open=-15 b:was_taken=-14
b:was_the=-11 b:wash_cloth=-10 b:we_do=16 b:we_get=-11 b:we_have=24 b:we_to=22 b:we_used=28 b:we_were=-23
b:were_never=-8 b:were_told=-11 b:when_i=-14 b:when_you=25 b:who_is=-18 b:will_not=41 b:within_the=-8 b:would_have=8
b:you_can=17 b:you_cannot=15 b:you_get=-20 b:you_have=15 bare=152 bare-noun=34 copula=-18 day=-29 doubt=27 duty=-20
f:body=-23 f:custom=31 f:goods=-18 f:journal=66 f:land=-42 f:likens=30 f:nature=16 f:place=-13 f:term=-22
f:thought=44 facts:0=23 facts:2=-13 facts:3=-18 first:a=37 first:all=9 first:an=-30 first:before=-15 first:better=12
first:even=28 first:everybody=33 first:he=13 first:i=104 first:if=9 first:it=46 first:my=-30 first:neither=-18
first:next=-19 first:no=-19 first:nobody=-47 first:now=-20 first:one=36 first:our=-47 first:people=-22 first:she=-19
first:that=-28 first:their=-17 first:there=-8 first:they=8 first:this=-9 first:what=58 first:whoever=-38
first:you=35 first:your=17 force=-18 front:body=-20 front:custom=59 front:goods=-8 front:journal=31 front:land=-11
front:likens=49 front:nature=23 front:term=-12 front:thought=14 lack=43 last:answer=13 last:ask=45 last:away=-24
last:children=-13 last:day=-14 last:days=-9 last:death=-11 last:defect=-9 last:disease=-9 last:else=38
last:firewood=-16 last:for=8 last:head=41 last:him=-8 last:holiday=17 last:hour=-16 last:house=-10 last:it=20
last:last=10 last:line=-16 last:me=57 last:meet=-8 last:month=-9 last:more=-9 last:night=8 last:noth=8 last:now=-18
last:once=-18 last:order=-10 last:ourselv=-11 last:part=36 last:people=-13 last:photograph=9 last:post=-30
last:promise=-9 last:question=11 last:river=31 last:set=-20 last:sick=-42 last:that=8 last:them=73 last:themselv=30
last:there=10 last:time=28 last:warm=17 last:well=18 last:winter=14 last:wire=-17 last:year=-12 length:0=-13
length:1=62 length:2=-8 length:3=-44 length:5=-19 look=18 money=-21 named=50 no:always=-27 no:bare-noun=-31 no:day=9
no:doubt=-14 no:lack=-18 no:look=-11 no:named=-9 no:not=-19 no:number=21 no:of=-8 no:past=34 no:since=18 no:view=-12
not=23 number=-41 of=19 past=-62 s:any=46 s:beast=43 s:body=97 s:deed=-141 s:feel=75 s:it=9 s:kin=20 s:let=104
s:like=65 s:mere=114 s:no:any=-28 s:no:beast=-19 s:no:body=-41 s:no:deed=67 s:no:feel=-27 s:no:kin=-11 s:no:let=-41
s:no:like=-26 s:no:mere=-43 s:no:self=-16 s:no:shrug=-19 s:no:thing=46 s:no:why=19 s:no:worth=-40 s:no:would=-24
s:no:you=-21 s:self=16 s:shrug=45 s:thing=-105 s:who=-23 s:why=-65 s:worth=94 s:would=67 s:you=47 since=-54
superlative=-20 verb:=10 verb:are=-22 verb:asked=-38 verb:belts=31 verb:called=-33 verb:can=20 verb:carried=-13
verb:comes=-8 verb:costs=-14 verb:dared=15 verb:had=-32 verb:happened=-13 verb:have=35 verb:heads=40 verb:is=-15
verb:looked=26 verb:officers=22 verb:shots=-11 verb:themselves=30 verb:trains=-20 verb:walls=34 verb:was=-13
verb:were=-22 verb:will=-27 verb:years=-13 view=21 w:0=-13 w:a=40 w:about=10 w:afraid=-23 w:after=-9 w:ago=-8
w:all=37 w:an=-38 w:and=17 w:answer=27 w:anyone=9 w:as=21 w:asham=31 w:ask=16 w:at=30 w:away=-33 w:back=-15
w:bank=-29 w:be=50 w:because=-49 w:been=-8 w:before=-17 w:believe=23 w:belt=31 w:better=18 w:bit=14 w:border=-17
w:br=-28 w:brib=-10 w:brigade=-14 w:by=-10 w:call=24 w:came=-13 w:can=19 w:cannot=-15 w:carri=-13 w:catch=8
w:cloth=-21 w:cloud=-20 w:collect=-9 w:com=-9 w:come=-10 w:confirm=-77 w:cost=-31 w:could=22 w:country=9 w:cover=-24
w:dar=14 w:day=-16 w:days=-11 w:dead=12 w:death=-11 w:defect=-9 w:deserve=16 w:did=-42 w:disease=-9 w:do=51
w:each=10 w:earlier=-12 w:ears=13 w:eat=11 w:else=48 w:empty=18 w:enough=25 w:every=-42 w:everybody=64 w:everyth=10
w:expect=-10 w:fami=20 w:farm=-13 w:feet=18 w:felt=12 w:firewood=-24 w:first=-30 w:for=-19 w:forty=-9 w:four=20
w:from=-63 w:front=-13 w:full=8 w:gave=-15 w:get=-56 w:gets=-29 w:give=11 w:given=-26 w:gone=-13 w:good=15 w:had=-14
w:happen=-13 w:hard=-11 w:head=43 w:heard=-11 w:heart=43 w:held=-9 w:help=12 w:her=8 w:here=22 w:hour=-24
w:house=-28 w:how=-20 w:hungry=16 w:i=99 w:idea=-38 w:if=38 w:in=-103 w:into=-19 w:is=8 w:it=91 w:itself=-26
w:judge=-10 w:just=18 w:knew=-22 w:know=-12 w:last=35 w:laugh=45 w:lawyer=-18 w:leav=-12 w:led=-14 w:left=41
w:like=76 w:line=-18 w:list=-11 w:little=12 w:liv=-13 w:long=-14 w:look=49 w:los=-20 w:lost=-21 w:made=-67 w:man=47
w:many=-40 w:matter=-15 w:me=26 w:meant=-12 w:medal=-45 w:meet=-8 w:mine=25 w:money=-26 w:month=-16 w:more=-15
w:most=48 w:mother=21 w:mouth=19 w:mov=-28 w:much=13 w:my=-16 w:name=-11 w:need=62 w:neighbor=-14 w:neither=-18
w:never=51 w:new=-25 w:next=-23 w:no=19 w:nobody=-59 w:none=19 w:not=-28 w:noth=-11 w:now=-40 w:off=-16 w:officer=22
w:official=-12 w:old=30 w:on=17 w:once=-29 w:one=34 w:open=-56 w:order=-30 w:other=-11 w:our=-23 w:ourselv=-11
w:out=-22 w:over=-38 w:own=18 w:paid=-9 w:paper=10 w:part=16 w:pay=-21 w:permitt=-8 w:photograph=9 w:poison=-13
w:post=-30 w:price=22 w:promise=-9 w:put=-14 w:question=16 w:ran=-14 w:rather=-18 w:ration=-10 w:read=-77
w:report=-17 w:rest=47 w:right=-18 w:river=36 w:road=-9 w:rule=-9 w:rumor=-23 w:saw=-15 w:say=31 w:school=22
w:seal=-12 w:search=-19 w:see=33 w:seen=-8 w:sell=-11 w:sent=-10 w:she=-19 w:shook=59 w:shot=-12 w:should=31
w:sick=-42 w:since=-20 w:siren=-26 w:six=-9 w:smash=-29 w:soldier=-12 w:son=-18 w:south=-9 w:spare=-20 w:stand=-8
w:starv=-17 w:still=9 w:stood=-14 w:tak=-19 w:take=-9 w:taken=-17 w:talk=43 w:television=-32 w:tell=43 w:than=-15
w:that=11 w:the=-47 w:their=-11 w:them=27 w:themselv=14 w:then=-12 w:there=17 w:they=-38 w:this=12 w:those=-10
w:three=-18 w:through=8 w:tighten=31 w:tim=-12 w:time=24 w:to=-46 w:together=15 w:told=-21 w:too=26 w:took=-8
w:train=-20 w:trial=-8 w:try=15 w:turn=-31 w:two=-13 w:under=-12 w:unit=-14 w:until=10 w:us=-23 w:use=28 w:used=-8
w:wait=26 w:wall=11 w:want=-29 w:warm=17 w:was=-21 w:wash=-10 w:way=23 w:we=59 w:week=-28 w:well=18 w:were=-39
w:what=45 w:when=11 w:where=-9 w:who=-41 w:whoever=-40 w:will=-29 w:window=-53 w:winter=14 w:wire=-17 w:wish=9
w:within=-9 w:without=-13 w:women=49 w:word=8 w:work=-24 w:worri=12 w:worst=39 w:year=-34 w:you=39 w:your=12
`
