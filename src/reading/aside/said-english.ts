/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-24 age=-8 always=34 b:a_bowl=18 b:a_broker=-11 b:a_few=-18 b:a_little=36 b:a_man=9 b:a_medal=-42
b:a_month=-19 b:a_mother=45 b:a_neighbor=48 b:a_rumor=-20 b:a_single=-13 b:a_th=-21 b:a_time=-25 b:a_year=-22
b:about_it=16 b:afraid_of=22 b:all_i=12 b:all_we=21 b:allow_to=-9 b:an_empty=8 b:an_hour=-8 b:and_had=-10
b:and_hard=-30 b:and_look=9 b:and_now=96 b:and_sent=-12 b:and_they=-8 b:and_was=-8 b:are_afraid=-21 b:are_not=-11
b:are_our=36 b:are_to=-9 b:are_we=29 b:as_a=-9 b:as_an=-30 b:as_if=31 b:ask_for=42 b:ask_me=8 b:at_a=-32
b:at_all=-33 b:at_each=17 b:at_every=19 b:at_least=-10 b:away_from=-8 b:back_at=-8 b:be_seen=-14 b:be_the=46
b:be_treat=-9 b:because_of=-15 b:because_people=-8 b:because_the=-11 b:before_they=-23 b:beside_the=13
b:better_to=14 b:border_and=-11 b:but_to=15 b:by_the=-13 b:call_out=-11 b:cannot_be=-13 b:carton_of=-9
b:confirm_it=-35 b:corn_and=54 b:could_be=10 b:could_not=8 b:dar_to=16 b:dare_to=21 b:did_not=-28 b:do_not=-26
b:do_with=27 b:does_not=26 b:each_other=27 b:else_to=10 b:end_of=10 b:enough_to=-10 b:even_ask=13 b:even_the=-9
b:even_to=-45 b:everybody_else=32 b:felt_like=13 b:fetch_water=-43 b:for_a=9 b:for_firewood=25 b:for_hour=-9
b:for_it=-20 b:for_money=-9 b:for_question=-12 b:for_the=59 b:for_them=-38 b:for_two=18 b:from_my=-8 b:from_the=-35
b:front_of=-11 b:get_a=-31 b:giv_a=-9 b:go_to=13 b:gone_out=-16 b:had_a=37 b:had_gone=-17 b:had_no=-13 b:had_to=-19
b:hand_in=-11 b:hard_any=-30 b:has_a=12 b:has_been=-42 b:have_been=-11 b:have_none=25 b:have_not=-23 b:have_noth=-20
b:have_stopp=-19 b:have_to=10 b:he_could=-8 b:he_did=-13 b:he_had=10 b:he_has=9 b:he_is=-15 b:he_was=-25
b:he_will=21 b:hear_that=17 b:heard_of=-9 b:heard_the=-8 b:how_many=-28 b:i_am=11 b:i_can=13 b:i_could=12 b:i_do=-29
b:i_have=-34 b:i_heard=-8 b:i_saw=-11 b:i_still=19 b:i_was=-24 b:i_would=26 b:if_the=38 b:if_they=8 b:in_every=-9
b:in_front=-11 b:in_my=-8 b:in_the=-41 b:in_their=14 b:into_our=-19 b:into_the=-8 b:is_a=24 b:is_about=-17
b:is_all=15 b:is_in=11 b:is_it=30 b:is_meant=-13 b:is_no=-9 b:is_not=16 b:is_noth=36 b:is_that=-17 b:is_the=-26
b:it_but=15 b:it_could=8 b:it_felt=13 b:it_happen=-11 b:it_is=60 b:it_people=35 b:it_to=-22 b:it_used=-31 b:it_was=9
b:it_will=-18 b:its_own=-21 b:keep_the=9 b:knew_what=-16 b:know_of=-20 b:know_whether=-14 b:led_away=-11
b:left_to=27 b:let_off=-15 b:like_the=23 b:look_at=34 b:made_up=-39 b:may_be=12 b:meant_to=-14 b:medal_for=26
b:memory_stick=10 b:most_of=36 b:much_as=-11 b:much_for=18 b:my_sister'=24 b:near_the=-36 b:never_told=-12
b:new_year'=-8 b:next_to=-27 b:no_lawyer=-20 b:no_one=-14 b:no_thought=-11 b:nobody_call=-18 b:nobody_dar=24
b:nobody_had=25 b:nobody_knew=-16 b:nobody_was=13 b:not_ask=-15 b:not_be=47 b:not_believe=-9 b:not_enough=34
b:not_even=33 b:not_know=-37 b:not_one=-24 b:not_read=-31 b:not_see=27 b:not_stop=-10 b:not_want=8 b:noth_else=10
b:noth_left=24 b:noth_to=-32 b:now_they=84 b:of_cigarett=-9 b:of_corn=14 b:of_cross=-11 b:of_him=12 b:of_its=-21
b:of_my=15 b:of_our=29 b:of_the=-22 b:of_them=-24 b:of_us=24 b:once_a=-23 b:one_of=-21 b:one_person=-9 b:one_who=-8
b:only_a=-9 b:our_belt=24 b:our_own=45 b:out_to=-16 b:part_of=-13 b:pay_for=-24 b:people_are=-61 b:people_say=79
b:people_think=-32 b:people_who=-13 b:proclamation_of=-8 b:punish_for=-17 b:put_up=-10 b:read_it=-30 b:read_out=-12
b:report_it=-10 b:rest_of=40 b:rice_for=-8 b:rumor_that=-19 b:sat_there=10 b:seen_from=-14 b:shake_when=13
b:sleep_with=9 b:son_is=20 b:stand_empty=-14 b:stand_in=19 b:stay_away=-8 b:street_was=-8 b:such_a=16
b:taken_for=-18 b:tell_us=24 b:than_the=-13 b:that_a=26 b:that_day=-9 b:that_he=-16 b:that_is=-10 b:that_people=-11
b:that_they=-18 b:that_we=-8 b:the_0=-8 b:the_bank=-15 b:the_border=-9 b:the_chinese=-9 b:the_commander=-10
b:the_corn=37 b:the_dogs=18 b:the_door=-33 b:the_end=11 b:the_farm=-10 b:the_first=-24 b:the_guard=17 b:the_last=55
b:the_line=-13 b:the_mine=22 b:the_morn=-8 b:the_officer=10 b:the_old=22 b:the_other=-9 b:the_post=-10 b:the_rest=40
b:the_rice=55 b:the_second=-8 b:the_shot=-8 b:the_third=-9 b:the_wall=31 b:the_water=42 b:the_whole=61
b:their_house=-24 b:them_to=-12 b:there_is=11 b:there_was=19 b:there_were=-20 b:they_are=21 b:they_call=31
b:they_could=21 b:they_did=-20 b:they_go=15 b:they_had=-9 b:they_have=27 b:they_put=-10 b:they_should=23
b:they_took=-11 b:they_want=-51 b:they_will=27 b:they_would=-40 b:think_of=13 b:this_time=40 b:this_year=-10
b:those_who=-18 b:thought_of=-11 b:through_the=19 b:tighten_our=24 b:to_a=-10 b:to_ask=19 b:to_be=-33 b:to_br=-13
b:to_catch=13 b:to_do=33 b:to_fetch=-41 b:to_get=10 b:to_hear=9 b:to_it=44 b:to_keep=-36 b:to_kill=42 b:to_look=27
b:to_my=-23 b:to_open=-17 b:to_report=-9 b:to_say=-8 b:to_stand=18 b:to_stop=-11 b:to_the=-13 b:to_them=-10
b:to_themselv=27 b:to_tighten=24 b:to_wave=34 b:told_to=-9 b:told_where=-12 b:too_much=19 b:took_the=37
b:treat_as=-9 b:two_days=19 b:up_at=11 b:up_the=-9 b:us_the=56 b:us_to=23 b:used_to=-33 b:wait_for=-27 b:want_to=-10
b:was_a=9 b:was_held=-13 b:was_let=-9 b:was_like=10 b:was_more=12 b:was_no=26 b:was_open=-9 b:was_punish=-17
b:was_taken=-26 b:we_are=12 b:we_could=-13 b:we_do=15 b:we_get=-20 b:we_have=25 b:we_know=-20 b:we_mov=-11
b:we_to=35 b:we_used=24 b:we_were=-29 b:we_would=15 b:were_never=-12 b:were_told=-15 b:what_they=-13 b:when_i=-8
b:when_you=27 b:whether_the=-16 b:who_is=-12 b:who_threaten=-11 b:whoever_has=12 b:will_be=-19 b:will_follow=-27
b:will_not=35 b:will_pay=-8 b:with_an=12 b:word_is=-11 b:worth_a=10 b:would_not=16 b:would_rather=-41 b:year'_day=-8
b:year_ago=-9 b:you_can=38 b:you_cannot=36 b:you_get=-19 b:your_good=-18 bare=57 day=-35 duty=-28 f:body=-24
f:custom=-8 f:journal=76 f:land=-52 f:likens=32 f:nature=27 f:term=-48 f:thought=12 facts:0=50 facts:2=-43
facts:3=-27 first:all=17 first:an=-20 first:as=10 first:before=-27 first:better=16 first:commander=-11 first:dur=-10
first:even=33 first:everybody=39 first:hard=-22 first:he=16 first:i=78 first:is=39 first:it=76 first:most=34
first:my=16 first:neither=-9 first:no=-36 first:nobody=-51 first:not=-29 first:now=-37 first:one=22 first:our=-46
first:she=-21 first:such=-17 first:that=-13 first:the=-12 first:their=-46 first:then=-9 first:there=-39
first:they=29 first:what=37 first:when=-9 first:whoever=-40 first:word=-11 first:you=55 first:your=25 force=23
front:body=-15 front:custom=49 front:goods=56 front:journal=19 front:land=-8 front:likens=76 front:nature=53
front:term=-15 front:thought=19 lack=10 last:afraid=12 last:again=-11 last:age=-30 last:answer=19 last:anyone=-11
last:around=-9 last:ask=50 last:away=-25 last:bed=12 last:call=-9 last:children=8 last:china=-14 last:corn=30
last:cross=-10 last:cry=-14 last:day=-20 last:death=-11 last:door=-29 last:else=24 last:firewood=24
last:forgiven=-15 last:go=23 last:head=33 last:holiday=10 last:hour=-17 last:knock=9 last:last=21 last:left=10
last:life=-16 last:line=-14 last:me=43 last:money=19 last:month=-14 last:neighbor=52 last:night=8 last:now=-16
last:off=14 last:on=9 last:once=-14 last:other=-12 last:ourselv=-15 last:out=-13 last:part=24 last:people=-14
last:photograph=9 last:post=-26 last:river=18 last:row=-8 last:sell=-20 last:shot=11 last:sick=-21 last:sons=22
last:stranger=-16 last:that=26 last:them=66 last:themselv=42 last:time=9 last:up=-8 last:warm=11 last:water=-40
last:winter=21 last:wire=-28 last:year=-30 last:yuan=-20 length:0=51 length:1=79 length:2=-9 length:3=-53
length:4=-32 length:5=-30 look=30 money=-31 named=28 no:actor=20 no:always=-12 no:day=12 no:duty=11 no:look=-11
no:named=-16 no:not=9 no:number=21 no:past=13 no:perfect=-10 no:since=10 not=-20 number=-35 of=9 past=-16 perfect=26
s:any=37 s:beast=37 s:body=102 s:deed=-95 s:feel=58 s:it=-14 s:kin=79 s:let=93 s:like=52 s:mere=62 s:no:any=-17
s:no:beast=-13 s:no:body=-35 s:no:deed=45 s:no:feel=-34 s:no:kin=-25 s:no:let=-28 s:no:like=-20 s:no:mere=-28
s:no:self=-25 s:no:shrug=-10 s:no:thing=42 s:no:who=18 s:no:why=18 s:no:worth=-35 s:no:would=-23 s:no:you=-16
s:self=37 s:shrug=20 s:thing=-73 s:who=-36 s:why=-70 s:worth=107 s:would=47 s:you=46 since=-28 superlative=-17
verb:=61 verb:are=-20 verb:asked=-32 verb:believes=-13 verb:belts=24 verb:called=-37 verb:carried=-20 verb:comes=-8
verb:commanders=-10 verb:dared=26 verb:dares=-10 verb:days=15 verb:does=22 verb:dogs=18 verb:gives=-9 verb:guards=18
verb:had=-11 verb:hands=-12 verb:happened=-11 verb:have=42 verb:heads=33 verb:is=11 verb:knows=9 verb:looked=12
verb:markets=-14 verb:moved=-11 verb:officers=10 verb:others=-22 verb:relatives=-24 verb:shoes=14 verb:shots=-9
verb:stands=-14 verb:themselves=18 verb:this=23 verb:trains=-11 verb:walls=31 verb:was=-17 verb:were=-28
verb:years=-9 w:0=-30 w:a=-20 w:afraid=-29 w:after=-29 w:again=-11 w:against=-10 w:age=-30 w:ago=-13 w:alarm=-12
w:all=10 w:allow=-19 w:am=11 w:an=-47 w:and=52 w:another=-20 w:answer=16 w:any=-20 w:are=8 w:around=-9 w:as=-16
w:asham=23 w:ask=80 w:asks=-11 w:at=-19 w:away=-55 w:back=-19 w:bag=-11 w:bank=-16 w:because=-42 w:bed=12 w:been=-64
w:before=-39 w:believ=-13 w:believe=18 w:belt=24 w:beside=13 w:best=26 w:better=20 w:boot=16 w:border=-16 w:both=13
w:bowl=18 w:br=-14 w:brib=-23 w:brigade=-12 w:broker=-43 w:brother=14 w:brought=-23 w:but=15 w:by=-30 w:call=13
w:came=-8 w:camp=-39 w:carri=-22 w:carry=34 w:carton=-9 w:catch=8 w:children=12 w:china=-41 w:chinese=-19
w:cigarett=-9 w:clinic=-30 w:cloth=-12 w:cloud=-13 w:collect=-15 w:com=-8 w:come=-27 w:commander=-25 w:company=-8
w:confirm=-82 w:corn=45 w:cost=-24 w:could=51 w:count=-12 w:country=11 w:cousin=10 w:cover=-24 w:crime=68
w:cross=-12 w:cry=-14 w:dar=16 w:dare=21 w:day=-41 w:days=-10 w:dead=14 w:death=-11 w:deserve=26 w:did=-22 w:do=30
w:does=19 w:done=-18 w:door=-31 w:doubl=-8 w:dur=-10 w:each=16 w:ears=14 w:eat=15 w:else=47 w:empty=15 w:enough=22
w:even=-11 w:every=-37 w:everybody=59 w:everyone=8 w:example=-26 w:fami=23 w:farm=-11 w:fear=-14 w:feet=33 w:felt=13
w:fetch=-51 w:few=-21 w:fin=-9 w:firewood=11 w:first=-36 w:five=-11 w:follow=-31 w:for=28 w:forgiven=-20 w:forty=-13
w:found=-25 w:four=28 w:from=-83 w:front=-12 w:full=10 w:gave=-12 w:get=-38 w:giv=-9 w:given=-18 w:go=8 w:goes=12
w:gone=-31 w:got=-16 w:guard=12 w:hand=28 w:happen=-11 w:hard=-42 w:has=-16 w:have=-14 w:head=28 w:hear=25
w:heard=-20 w:heart=20 w:held=-15 w:help=9 w:her=17 w:here=-9 w:his=-14 w:hour=-22 w:house=-24 w:how=-8 w:hungry=12
w:i=66 w:idea=-21 w:if=65 w:in=-88 w:inform=-15 w:into=-27 w:is=53 w:it=39 w:its=-27 w:itself=-12 w:joke=24
w:just=21 w:kept=-13 w:kill=61 w:knew=-16 w:knock=9 w:know=-49 w:last=35 w:laugh=32 w:lawyer=-36 w:least=-10
w:led=-11 w:left=36 w:let=-17 w:life=-16 w:like=58 w:line=-15 w:little=36 w:liv=-8 w:lock=64 w:look=37 w:lost=-13
w:made=-90 w:mak=17 w:man=44 w:manager=-16 w:many=-29 w:market=-16 w:me=51 w:meant=-14 w:medal=23 w:memory=10
w:men=-52 w:mine=19 w:miss=-8 w:month=-20 w:morn=-9 w:most=32 w:mother=46 w:mov=-20 w:much=8 w:mushroom=-13 w:my=15
w:name=-35 w:near=-36 w:need=55 w:neighbor=39 w:neighbor'=-8 w:neither=-9 w:never=39 w:new=-34 w:next=-15
w:night=-25 w:no=-20 w:nobody=-45 w:none=23 w:not=-9 w:noth=13 w:now=29 w:of=-37 w:officer=10 w:official=-10
w:once=-52 w:one=-15 w:ones=-23 w:only=-8 w:open=-38 w:or=-35 w:order=-20 w:other=-28 w:our=23 w:ourselv=-15
w:out=-49 w:over=-28 w:own=45 w:paper=11 w:pass=-8 w:passenger=17 w:pay=-37 w:people=17 w:person=-13 w:phon=-10
w:photograph=9 w:police=-9 w:poor=38 w:post=-26 w:price=36 w:prisoner=23 w:proclamation=-8 w:promise=-12
w:punish=-24 w:put=-20 w:question=-8 w:quiet=-8 w:ran=-8 w:rather=-21 w:ration=-20 w:read=-74 w:real=20 w:reason=-9
w:relativ=-29 w:report=-21 w:rest=40 w:rice=38 w:right=-22 w:river=15 w:road=-11 w:row=-8 w:rumor=-23 w:run=-9
w:said=10 w:same=-19 w:sat=-24 w:saw=-13 w:say=65 w:school=8 w:search=-22 w:second=-10 w:see=43 w:seen=-18
w:sell=-21 w:send=-9 w:sent=-14 w:set=12 w:several=-22 w:shake=13 w:she=-21 w:sho=14 w:shook=44 w:shoot=-18
w:shop=-9 w:should=21 w:show=55 w:sick=-21 w:side=-8 w:since=-24 w:sing=69 w:single=-13 w:siren=-22 w:sister'=24
w:sleep=15 w:smash=-23 w:so=-26 w:soldier=-16 w:some=-10 w:somebody=-8 w:son=-11 w:sons=22 w:spoke=-14 w:spread=-11
w:stall=-11 w:starv=-20 w:stay=-44 w:stick=10 w:still=37 w:stood=-14 w:stopp=42 w:stranger=-16 w:street=51 w:such=17
w:tak=-28 w:take=-35 w:taken=-36 w:talk=27 w:television=-20 w:tell=31 w:ten=-8 w:th=-29 w:than=-17 w:that=20
w:the=-60 w:their=32 w:them=10 w:themselv=28 w:there=10 w:these=-10 w:they=-30 w:third=-9 w:this=19 w:those=-8
w:thought=-11 w:threaten=-11 w:three=-13 w:tighten=24 w:time=11 w:to=-51 w:together=8 w:told=-34 w:too=27 w:took=26
w:trad=-10 w:train=-11 w:treat=-10 w:try=13 w:turn=-18 w:twice=-8 w:under=-24 w:unit=-10 w:until=-14 w:up=-21
w:us=17 w:use=38 w:used=-33 w:voice=11 w:wait=29 w:wall=10 w:want=-33 w:warm=11 w:warn=-15 w:was=-33 w:wave=34
w:way=14 w:we=53 w:weak=-23 w:were=-69 w:wet=27 w:what=34 w:when=13 w:where=-15 w:whether=-22 w:who=-27
w:whoever=-40 w:whole=58 w:will=-30 w:window=-26 w:winter=21 w:wire=-28 w:with=20 w:women=14 w:work=-28 w:worri=13
w:worst=27 w:worth=11 w:would=11 w:year=-55 w:year'=-8 w:you=46 w:your=8 w:yuan=-20
`
