/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-13 age=-10 always=38 b:a_day=-8 b:a_labor=-8 b:a_little=41 b:a_man=8 b:a_medal=-34 b:a_month=-12
b:a_mother=10 b:a_rumor=-18 b:a_th=-21 b:a_time=-21 b:all_we=21 b:and_had=-8 b:and_hard=-29 b:and_noth=9
b:and_sent=-15 b:and_the=9 b:and_was=-8 b:any_more=-11 b:any_of=-13 b:are_afraid=-33 b:are_not=-16 b:are_we=27
b:as_a=-13 b:as_well=12 b:ask_for=60 b:ask_me=-23 b:at_a=-29 b:at_all=-35 b:at_each=20 b:at_every=18 b:at_the=18
b:be_seen=-20 b:be_the=42 b:because_of=-11 b:because_people=-14 b:before_they=-18 b:better_to=15 b:border_and=-16
b:but_to=8 b:by_the=-12 b:call_out=-12 b:confirm_it=-42 b:corn_and=59 b:could_be=10 b:could_not=8 b:dar_to=19
b:did_not=-38 b:do_not=-22 b:do_with=20 b:does_not=23 b:each_other=30 b:even_ask=12 b:even_once=-10 b:even_the=20
b:even_to=-45 b:everybody_else=31 b:farm_gave=-10 b:felt_like=10 b:fetch_water=-39 b:for_a=9 b:for_firewood=24
b:for_hour=-16 b:for_it=-18 b:for_question=-9 b:for_two=18 b:from_the=-34 b:gave_us=-10 b:go_to=20 b:gone_out=-13
b:had_gone=-14 b:had_no=-9 b:had_to=-11 b:hard_any=-29 b:has_been=-49 b:have_none=23 b:have_noth=-21
b:have_stopp=-12 b:have_to=11 b:he_could=-10 b:he_had=-22 b:he_is=-11 b:he_was=-17 b:he_will=20 b:how_many=-25
b:i_am=12 b:i_could=12 b:i_do=-27 b:i_have=-17 b:i_saw=-10 b:i_was=-19 b:i_would=13 b:in_every=-11 b:in_my=-8
b:in_the=-31 b:into_our=-13 b:into_the=-10 b:is_a=13 b:is_about=-18 b:is_all=14 b:is_meant=-13 b:is_no=-16
b:is_not=17 b:is_noth=30 b:is_that=-8 b:it_but=8 b:it_could=11 b:it_felt=10 b:it_is=39 b:it_people=34 b:it_to=-20
b:it_will=-22 b:its_own=-23 b:keep_the=-9 b:knew_what=-18 b:know_whether=-8 b:labor_brigade=-8 b:left_to=25
b:let_off=-13 b:like_a=8 b:like_the=21 b:lock_up=8 b:look_at=38 b:look_away=-12 b:made_up=-37 b:man_in=-8
b:meant_to=-13 b:memory_stick=8 b:most_of=37 b:much_as=-8 b:much_for=16 b:near_the=-31 b:never_told=-13
b:next_to=-26 b:no_lawyer=-25 b:no_thought=-9 b:nobody_call=-19 b:nobody_dar=19 b:nobody_had=38 b:nobody_knew=-18
b:nobody_was=13 b:not_be=45 b:not_believe=-14 b:not_enough=29 b:not_even=16 b:not_know=-33 b:not_one=-27
b:not_read=-36 b:not_stop=-10 b:noth_left=24 b:noth_to=-33 b:now_they=50 b:of_cross=-9 b:of_him=11 b:of_its=-23
b:of_my=10 b:of_our=10 b:of_the=-13 b:of_them=-41 b:of_us=31 b:officer_themselv=-9 b:on_to=-8 b:one_of=-32
b:our_belt=26 b:our_own=13 b:out_to=-17 b:part_of=-14 b:pay_for=-24 b:people_are=-55 b:punish_for=-15 b:put_up=-12
b:read_it=-30 b:rest_of=44 b:rumor_that=-17 b:sat_there=11 b:seen_from=-20 b:shake_when=13 b:stand_empty=-8
b:stay_away=-8 b:street_was=-9 b:such_a=33 b:taken_away=-8 b:taken_for=-14 b:tell_us=26 b:than_the=-19 b:that_a=30
b:that_day=-10 b:that_he=-10 b:that_is=-10 b:that_people=-9 b:that_they=-19 b:the_bank=-17 b:the_border=-13
b:the_corn=59 b:the_dogs=14 b:the_door=-29 b:the_end=9 b:the_even=-9 b:the_farm=-14 b:the_first=-24 b:the_judge=-11
b:the_last=54 b:the_line=-13 b:the_list=-8 b:the_market=-8 b:the_mine=17 b:the_officer=10 b:the_old=18
b:the_police=-8 b:the_post=-11 b:the_rest=44 b:the_river=10 b:the_sick=-10 b:the_south=-8 b:the_wall=30
b:the_water=60 b:the_whole=56 b:their_house=-17 b:them_to=-12 b:there_was=38 b:there_were=-19 b:they_are=32
b:they_call=26 b:they_could=19 b:they_did=-25 b:they_go=14 b:they_have=-27 b:they_put=-12 b:they_should=22
b:they_took=-15 b:they_want=-31 b:they_would=-40 b:this_time=34 b:this_year=-11 b:those_who=-13 b:thought_of=-9
b:three_tim=-8 b:through_the=18 b:tighten_our=26 b:to_a=-13 b:to_ask=15 b:to_be=-9 b:to_br=-16 b:to_catch=13
b:to_do=25 b:to_hear=8 b:to_it=25 b:to_keep=-14 b:to_look=28 b:to_my=-20 b:to_the=-15 b:to_tighten=26 b:told_to=-8
b:told_where=-13 b:too_much=17 b:took_the=58 b:two_days=19 b:up_a=8 b:up_at=14 b:up_the=-11 b:us_to=25 b:used_to=-18
b:want_to=-19 b:was_a=12 b:was_given=-9 b:was_held=-11 b:was_let=-9 b:was_like=11 b:was_more=11 b:was_no=42
b:was_not=-10 b:was_open=-11 b:was_punish=-15 b:was_taken=-22 b:we_could=-10 b:we_do=16 b:we_get=-16 b:we_have=39
b:we_to=32 b:we_used=24 b:we_were=-25 b:were_never=-13 b:were_told=-12 b:when_you=26 b:who_is=-18 b:whoever_does=-8
b:will_be=-12 b:will_not=35 b:word_is=-8 b:you_can=34 b:you_cannot=32 b:you_get=-17 b:you_have=10 bare=62 day=-30
doubt=23 duty=-25 f:body=-23 f:custom=11 f:goods=-26 f:journal=63 f:land=-43 f:likens=26 f:nature=22 f:place=-8
f:term=-36 f:thought=27 facts:0=51 facts:1=-22 facts:2=-23 facts:3=-18 first:a=21 first:all=13 first:an=-24
first:before=-28 first:better=16 first:even=25 first:every=-8 first:everybody=36 first:hard=-24 first:i=64
first:it=67 first:my=8 first:neither=-9 first:next=-12 first:no=-27 first:nobody=-60 first:now=-29 first:one=25
first:our=-38 first:people=-9 first:she=-16 first:that=-14 first:the=22 first:their=-32 first:then=-12
first:there=-34 first:this=-8 first:those=-8 first:we=-10 first:what=65 first:whoever=-38 first:word=-8 first:you=48
first:your=21 force=-11 front:body=-18 front:custom=33 front:goods=15 front:journal=38 front:land=-12
front:likens=64 front:nature=45 front:thought=9 future=-8 lack=27 last:answer=21 last:around=-12 last:ask=45
last:away=-37 last:brigade=-8 last:corn=51 last:cross=-8 last:cry=-9 last:day=-23 last:death=-12 last:defect=-8
last:door=-24 last:else=20 last:even=-10 last:firewood=21 last:forgiven=-20 last:head=30 last:holiday=14 last:home=8
last:hour=-24 last:last=20 last:line=-15 last:me=44 last:meet=-9 last:money=24 last:month=-9 last:night=12
last:now=-23 last:off=28 last:on=9 last:once=-16 last:other=-14 last:ourselv=-15 last:part=21 last:people=-14
last:photograph=8 last:post=-27 last:question=8 last:river=29 last:sell=-16 last:set=-8 last:sick=-25 last:sons=26
last:them=79 last:themselv=9 last:there=8 last:time=8 last:up=-10 last:warm=8 last:watch=-8 last:water=-38
last:well=12 last:winter=21 last:wire=-21 last:year=-13 length:0=37 length:1=75 length:3=-64 length:4=-16
length:5=-24 look=19 money=-29 named=16 no:actor=14 no:always=-14 no:bare-noun=-8 no:day=12 no:doubt=-11 no:duty=10
no:lack=-12 no:look=-10 no:named=-15 no:number=25 no:of=-13 no:past=19 no:since=17 no:view=-13 number=-29 of=26
past=-29 s:any=46 s:beast=26 s:body=88 s:deed=-96 s:feel=52 s:kin=26 s:let=97 s:like=66 s:mere=61 s:no:any=-24
s:no:beast=-12 s:no:body=-36 s:no:deed=48 s:no:feel=-33 s:no:it=-8 s:no:kin=-14 s:no:let=-39 s:no:like=-30
s:no:mere=-32 s:no:self=-17 s:no:shrug=-10 s:no:thing=40 s:no:who=12 s:no:why=17 s:no:worth=-32 s:no:would=-28
s:no:you=-18 s:self=16 s:shrug=18 s:thing=-71 s:who=-27 s:why=-60 s:worth=79 s:would=51 s:you=43 since=-39
superlative=-13 verb:=53 verb:are=-22 verb:asked=-34 verb:belts=26 verb:called=-29 verb:can=-12 verb:carried=-11
verb:costs=-10 verb:dared=19 verb:days=17 verb:does=21 verb:dogs=14 verb:had=-41 verb:has=17 verb:have=32
verb:heads=30 verb:is=9 verb:looked=19 verb:officers=10 verb:others=-22 verb:shots=-8 verb:stands=-8
verb:themselves=23 verb:this=19 verb:trains=-14 verb:walls=30 verb:was=-15 verb:were=-28 verb:will=-15
verb:years=-11 view=22 w:0=-21 w:afraid=-40 w:after=-15 w:again=9 w:all=15 w:allow=-9 w:am=12 w:an=-37 w:and=17
w:answer=10 w:any=-31 w:anyth=-8 w:are=-13 w:around=-12 w:asham=21 w:ask=73 w:at=-22 w:away=-58 w:back=-20 w:bag=-8
w:bank=-18 w:be=28 w:because=-40 w:been=-47 w:before=-30 w:believe=16 w:belt=26 w:better=22 w:bit=8 w:border=-18
w:both=21 w:br=-17 w:brib=-19 w:brigade=-17 w:by=-21 w:call=18 w:came=-8 w:carri=-13 w:carry=32 w:catch=13 w:clos=-8
w:cloth=-10 w:cloud=-14 w:collect=-15 w:come=-18 w:commander=-17 w:company=-8 w:confirm=-87 w:corn=50 w:cost=-33
w:could=54 w:count=-9 w:country=14 w:cover=-18 w:cross=-11 w:cry=-9 w:dar=19 w:day=-29 w:dead=10 w:death=-12
w:defect=-8 w:deserve=25 w:did=-32 w:died=27 w:do=32 w:does=15 w:dogs=-9 w:door=-26 w:each=21 w:earlier=-10 w:ears=9
w:eat=21 w:else=34 w:empty=13 w:end=-8 w:enough=29 w:every=-32 w:everybody=52 w:everyone=8 w:fami=25 w:farm=-14
w:feet=20 w:felt=10 w:fetch=-39 w:few=-15 w:fin=-8 w:first=-32 w:for=43 w:forgiven=-20 w:forty=-11 w:found=-28
w:four=23 w:from=-75 w:front=-9 w:gave=-13 w:get=-34 w:gets=-22 w:given=-24 w:gone=-27 w:good=10 w:got=-8 w:had=-11
w:hand=-9 w:hard=-44 w:has=8 w:head=27 w:hear=12 w:heard=-11 w:heart=45 w:held=-15 w:help=12 w:her=11 w:here=-12
w:home=8 w:hour=-27 w:house=-22 w:hungry=13 w:i=59 w:idea=-22 w:if=61 w:in=-95 w:into=-22 w:is=61 w:it=45 w:its=-25
w:itself=-18 w:judge=-11 w:just=19 w:kill=17 w:knew=-18 w:know=-36 w:labor=-8 w:last=32 w:laugh=31 w:lawyer=-25
w:led=-9 w:left=35 w:let=-10 w:like=61 w:line=-18 w:list=-8 w:little=41 w:lock=8 w:look=40 w:los=-9 w:lost=-11
w:made=-64 w:mak=17 w:man=37 w:many=-28 w:market=-8 w:matter=-9 w:me=21 w:meant=-13 w:medal=-34 w:meet=-9 w:memory=8
w:men=-36 w:mine=12 w:money=8 w:month=-13 w:morn=-8 w:most=37 w:mother=14 w:mov=-20 w:much=10 w:mushroom=-16 w:my=13
w:name=-32 w:near=-31 w:need=66 w:neighbor=-11 w:neither=-9 w:never=36 w:new=-30 w:next=-18 w:night=-14 w:nobody=-45
w:none=23 w:not=-13 w:of=-46 w:off=18 w:officer=10 w:official=-8 w:old=21 w:once=-28 w:one=-31 w:only=-8 w:open=-25
w:order=-24 w:other=-35 w:ourselv=-15 w:out=-36 w:over=-25 w:pass=-8 w:pay=-25 w:people=17 w:phon=-9 w:photograph=8
w:poison=-8 w:police=-11 w:post=-27 w:price=23 w:prisoner=18 w:punish=-22 w:put=-18 w:ran=-11 w:rather=-18
w:ration=-15 w:read=-65 w:relativ=-10 w:report=-14 w:rest=44 w:rice=-8 w:right=-18 w:river=33 w:road=-12 w:round=-12
w:rumor=-25 w:same=-16 w:sat=-18 w:saw=-12 w:say=40 w:search=-18 w:see=28 w:seen=-25 w:sell=-16 w:sent=-19 w:set=8
w:several=-24 w:shake=13 w:she=-17 w:shook=43 w:shoot=-13 w:shot=-10 w:should=21 w:sick=-25 w:since=-17 w:sing=63
w:siren=-32 w:six=-8 w:smash=-21 w:soldier=-13 w:son=-19 w:sons=26 w:south=-11 w:spread=-15 w:stand=-10 w:starv=-13
w:stay=-12 w:stick=8 w:still=8 w:stood=-12 w:stop=-8 w:stopp=44 w:street=45 w:such=33 w:tak=-15 w:take=-33
w:taken=-26 w:talk=36 w:television=-24 w:tell=30 w:th=-27 w:than=-17 w:that=-31 w:the=-66 w:them=21 w:then=-15
w:there=25 w:these=-14 w:they=-8 w:those=-11 w:thought=-9 w:three=-14 w:through=8 w:tighten=26 w:tim=-12 w:time=17
w:to=-47 w:told=-31 w:too=26 w:took=45 w:trad=-13 w:train=-14 w:try=17 w:turn=-17 w:under=-32 w:unit=-10 w:up=-20
w:us=-22 w:use=27 w:used=-18 w:voice=10 w:wait=25 w:wall=9 w:want=-20 w:warm=8 w:warn=-16 w:was=-26 w:water=21
w:way=11 w:we=48 w:well=12 w:were=-62 w:what=53 w:when=20 w:where=-16 w:whether=-18 w:who=-55 w:whoever=-39
w:whole=56 w:why=-8 w:will=-25 w:window=-22 w:winter=21 w:wire=-21 w:wish=10 w:women=20 w:work=-21 w:worri=11
w:worst=26 w:year=-31 w:you=38 w:your=10
`
