/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-19 age=-8 always=38 b:0_th=-8 b:a_few=-19 b:a_little=42 b:a_man=9 b:a_medal=-44 b:a_month=-15 b:a_mother=46
b:a_neighbor=47 b:a_rumor=-21 b:a_th=-21 b:a_time=-26 b:about_it=13 b:afraid_of=20 b:all_we=22 b:allow_to=-9
b:an_empty=8 b:and_had=-10 b:and_hard=-29 b:and_look=11 b:and_now=104 b:and_sent=-16 b:and_was=-8 b:any_of=-8
b:are_afraid=-18 b:are_not=-13 b:are_our=34 b:are_we=27 b:as_an=-28 b:as_if=31 b:as_well=8 b:ask_for=44 b:at_a=-32
b:at_all=-34 b:at_each=19 b:at_every=20 b:back_at=-8 b:be_seen=-14 b:be_the=45 b:be_treat=-8 b:because_of=-14
b:because_the=-11 b:before_they=-26 b:beside_the=13 b:better_to=13 b:border_and=-11 b:but_to=13 b:by_the=-13
b:call_out=-11 b:cannot_be=-14 b:carton_of=-9 b:confirm_it=-34 b:corn_and=38 b:could_be=10 b:could_not=8 b:dar_to=22
b:dare_to=21 b:did_not=-26 b:died_on=-8 b:do_not=-24 b:do_with=21 b:does_not=31 b:each_other=28 b:else_to=10
b:end_of=10 b:even_ask=17 b:even_the=-9 b:even_to=-43 b:everybody_else=30 b:farm_gave=-8 b:felt_like=13
b:fetch_water=-41 b:for_a=11 b:for_firewood=23 b:for_hour=-10 b:for_it=-21 b:for_money=-12 b:for_question=-12
b:for_the=59 b:for_them=-39 b:for_two=17 b:from_my=-9 b:from_the=-34 b:front_of=-11 b:gave_us=-8 b:giv_a=-10
b:gone_out=-17 b:had_gone=-18 b:had_no=-19 b:had_not=10 b:had_to=-13 b:hand_in=-13 b:hard_any=-29 b:has_a=11
b:has_been=-35 b:have_been=-9 b:have_none=26 b:have_not=-22 b:have_noth=-19 b:have_stopp=-20 b:have_to=9
b:he_could=-8 b:he_did=-14 b:he_had=11 b:he_is=-10 b:he_was=-22 b:he_will=21 b:hear_that=19 b:heard_the=-9
b:how_many=-26 b:i_am=10 b:i_could=12 b:i_do=-28 b:i_have=-30 b:i_heard=-9 b:i_saw=-13 b:i_still=20 b:i_was=-25
b:i_would=27 b:if_the=32 b:if_they=8 b:in_every=-10 b:in_front=-11 b:in_it=10 b:in_the=-40 b:in_their=14
b:into_our=-19 b:into_the=-9 b:is_a=18 b:is_about=-17 b:is_all=13 b:is_in=14 b:is_it=36 b:is_meant=-14 b:is_no=-11
b:is_not=19 b:is_noth=34 b:is_that=-17 b:is_the=-15 b:it_but=13 b:it_could=8 b:it_felt=13 b:it_happen=-11 b:it_is=45
b:it_people=32 b:it_to=-22 b:it_will=-18 b:its_own=-20 b:knew_what=-17 b:know_whether=-12 b:left_to=26 b:let_off=-15
b:like_the=23 b:look_at=36 b:look_the=-8 b:made_up=-38 b:may_be=10 b:meant_to=-14 b:medal_for=21 b:memory_stick=10
b:most_of=38 b:much_as=-12 b:much_for=19 b:my_neighbor'=-8 b:near_the=-37 b:never_told=-12 b:new_year'=-9
b:next_to=-25 b:no_lawyer=-16 b:no_one=-10 b:no_thought=-10 b:nobody_call=-17 b:nobody_dar=22 b:nobody_had=25
b:nobody_knew=-17 b:nobody_may=-9 b:nobody_was=16 b:not_ask=-14 b:not_be=44 b:not_believe=-9 b:not_enough=35
b:not_even=21 b:not_know=-35 b:not_one=-26 b:not_read=-32 b:not_see=27 b:not_stop=-10 b:not_want=8 b:noth_else=10
b:noth_left=24 b:noth_to=-32 b:now_they=89 b:of_cigarett=-9 b:of_cross=-10 b:of_him=12 b:of_its=-20 b:of_my=16
b:of_our=28 b:of_the=-19 b:of_them=-27 b:of_us=25 b:one_of=-22 b:one_person=-10 b:one_who=-8 b:only_a=-8
b:other_way=-8 b:our_belt=24 b:our_own=47 b:out_to=-15 b:part_of=-12 b:pay_for=-24 b:people_are=-57
b:people_think=-31 b:people_who=-11 b:proclamation_of=-12 b:punish_for=-16 b:put_up=-9 b:read_it=-30 b:read_out=-14
b:rest_of=41 b:rice_for=-9 b:rumor_that=-19 b:sat_there=10 b:seen_from=-14 b:shake_when=13 b:sleep_with=9
b:stand_empty=-14 b:stand_in=20 b:stay_away=-8 b:such_a=20 b:taken_for=-17 b:tell_us=24 b:than_the=-13 b:that_a=26
b:that_day=-10 b:that_he=-15 b:that_is=-12 b:that_people=-11 b:that_they=-22 b:the_0=-8 b:the_bank=-16
b:the_border=-9 b:the_chinese=-9 b:the_corn=40 b:the_dogs=17 b:the_door=-34 b:the_end=11 b:the_farm=-11
b:the_first=-25 b:the_guard=15 b:the_judge=-8 b:the_last=54 b:the_line=-12 b:the_mine=19 b:the_officer=9
b:the_old=22 b:the_other=-11 b:the_post=-11 b:the_rest=41 b:the_shot=-9 b:the_third=-9 b:the_wall=33 b:the_water=43
b:the_whole=59 b:their_house=-25 b:them_to=-11 b:there_is=8 b:there_was=34 b:there_were=-20 b:they_are=20
b:they_call=29 b:they_could=19 b:they_did=-20 b:they_go=15 b:they_had=-10 b:they_have=29 b:they_put=-9
b:they_should=22 b:they_took=-16 b:they_want=-35 b:they_will=27 b:they_would=-41 b:think_of=14 b:this_time=40
b:this_year=-11 b:those_who=-18 b:thought_of=-10 b:through_the=18 b:tighten_our=24 b:to_a=-10 b:to_ask=19
b:to_be=-20 b:to_br=-15 b:to_catch=12 b:to_do=27 b:to_fetch=-39 b:to_get=13 b:to_it=26 b:to_keep=-15 b:to_kill=53
b:to_look=27 b:to_my=-23 b:to_open=-16 b:to_stand=18 b:to_stop=-11 b:to_the=-12 b:to_them=-10 b:to_tighten=24
b:to_wave=29 b:told_to=-9 b:told_where=-12 b:too_much=20 b:took_the=39 b:treat_as=-8 b:two_days=19 b:up_at=11
b:up_the=-11 b:us_the=60 b:us_to=24 b:used_to=-27 b:wait_for=-27 b:want_to=-17 b:was_a=9 b:was_held=-12 b:was_let=-9
b:was_like=11 b:was_more=12 b:was_no=42 b:was_open=-10 b:was_punish=-16 b:was_taken=-25 b:we_are=11 b:we_could=-11
b:we_do=16 b:we_get=-22 b:we_have=22 b:we_mov=-10 b:we_to=33 b:we_used=21 b:we_were=-27 b:were_never=-12
b:were_told=-14 b:when_i=-9 b:when_you=25 b:whether_the=-16 b:who_is=-13 b:who_threaten=-10 b:whoever_has=11
b:will_be=-19 b:will_follow=-28 b:will_not=32 b:with_an=12 b:word_is=-11 b:would_not=13 b:would_rather=-39
b:year'_day=-9 b:year_ago=-12 b:you_can=39 b:you_cannot=36 b:you_get=-22 b:your_good=-23 bare=54 day=-36 duty=-32
f:body=-26 f:custom=-12 f:journal=73 f:land=-54 f:likens=26 f:nature=24 f:term=-48 f:thought=10 facts:0=47
facts:2=-42 facts:3=-25 first:a=-15 first:all=18 first:an=-19 first:as=10 first:before=-31 first:better=15
first:commander=-12 first:dur=-9 first:even=31 first:every=-8 first:everybody=39 first:hard=-22 first:he=15
first:i=71 first:it=75 first:my=18 first:neither=-9 first:no=-28 first:nobody=-49 first:not=-25 first:now=-45
first:one=32 first:our=-44 first:people=-11 first:she=-21 first:such=-17 first:that=-14 first:the=-11
first:their=-43 first:then=-9 first:there=-38 first:they=25 first:what=55 first:whoever=-41 first:word=-11
first:you=57 first:your=26 force=18 front:body=-16 front:custom=46 front:goods=48 front:journal=16 front:land=-8
front:likens=70 front:nature=55 front:term=-16 front:thought=8 lack=16 last:afraid=11 last:again=-15 last:age=-29
last:answer=19 last:anyone=-12 last:around=-10 last:ask=50 last:away=-27 last:bed=12 last:call=-9 last:children=8
last:china=-14 last:corn=33 last:cross=-10 last:cry=-13 last:day=-24 last:death=-11 last:defect=-8 last:door=-32
last:else=23 last:even=-8 last:firewood=23 last:forgiven=-14 last:go=21 last:head=32 last:holiday=11 last:hour=-19
last:it=-12 last:last=21 last:left=9 last:life=-25 last:line=-14 last:me=42 last:money=22 last:month=-11
last:neighbor=52 last:night=8 last:now=-17 last:off=19 last:on=8 last:once=-15 last:other=-13 last:ourselv=-15
last:out=-13 last:part=25 last:people=-15 last:photograph=10 last:post=-26 last:river=18 last:row=-8 last:sell=-22
last:shot=12 last:sick=-20 last:sons=20 last:stranger=-15 last:them=70 last:themselv=13 last:time=8 last:up=-8
last:warm=10 last:water=-39 last:well=8 last:winter=21 last:wire=-29 last:year=-11 length:0=53 length:1=81
length:2=-13 length:3=-52 length:4=-31 length:5=-28 look=23 money=-24 named=22 no:actor=19 no:always=-12 no:day=13
no:duty=13 no:look=-9 no:named=-14 no:not=8 no:number=24 no:past=14 no:perfect=-11 no:since=11 not=-18 number=-38
of=15 past=-19 perfect=31 s:any=29 s:beast=35 s:body=106 s:deed=-93 s:feel=71 s:it=-12 s:kin=81 s:let=100 s:like=50
s:mere=57 s:no:any=-14 s:no:beast=-13 s:no:body=-36 s:no:deed=45 s:no:feel=-38 s:no:kin=-26 s:no:let=-32
s:no:like=-19 s:no:mere=-26 s:no:self=-24 s:no:shrug=-8 s:no:thing=38 s:no:who=18 s:no:why=18 s:no:worth=-33
s:no:would=-23 s:no:you=-16 s:self=33 s:shrug=14 s:thing=-68 s:who=-37 s:why=-68 s:worth=99 s:would=46 s:you=42
since=-30 superlative=-17 verb:=50 verb:are=-15 verb:asked=-34 verb:believes=-13 verb:belts=24 verb:called=-37
verb:carried=-22 verb:comes=-9 verb:dared=24 verb:days=14 verb:does=27 verb:dogs=17 verb:gives=-10 verb:guards=15
verb:had=-12 verb:hands=-10 verb:happened=-11 verb:have=43 verb:heads=32 verb:is=16 verb:looked=12 verb:markets=-13
verb:moved=-10 verb:officers=9 verb:others=-24 verb:shoes=14 verb:shots=-10 verb:stands=-14 verb:themselves=22
verb:this=21 verb:trains=-14 verb:walls=33 verb:was=-23 verb:were=-31 verb:years=-11 view=8 w:0=-30 w:a=-12
w:acros=-9 w:afraid=-28 w:after=-24 w:again=-15 w:against=-9 w:age=-29 w:ago=-16 w:alarm=-12 w:all=8 w:allow=-17
w:am=10 w:an=-45 w:and=36 w:another=-20 w:answer=16 w:any=-23 w:are=10 w:around=-10 w:as=-9 w:asham=21 w:ask=80
w:asks=-12 w:at=-21 w:away=-51 w:back=-20 w:bag=-13 w:bank=-17 w:because=-40 w:bed=12 w:been=-55 w:before=-42
w:believ=-13 w:believe=18 w:belt=24 w:beside=13 w:best=24 w:better=19 w:boot=18 w:border=-18 w:both=15 w:br=-16
w:brib=-23 w:brigade=-14 w:broker=-40 w:brother=14 w:but=12 w:by=-27 w:cabbag=-8 w:call=13 w:camp=-40 w:carri=-23
w:carry=40 w:carton=-9 w:catch=12 w:children=10 w:china=-43 w:chinese=-19 w:cigarett=-9 w:clinic=-28 w:clos=-8
w:cloth=-12 w:cloud=-12 w:collect=-15 w:com=-9 w:come=-28 w:commander=-20 w:company=-8 w:confirm=-81 w:corn=29
w:cost=-28 w:could=52 w:count=-11 w:country=11 w:cover=-27 w:crime=36 w:cross=-12 w:cry=-13 w:dar=22 w:dare=21
w:day=-37 w:days=-11 w:dead=14 w:death=-11 w:defect=-8 w:deserve=25 w:did=-20 w:do=26 w:does=23 w:done=-19
w:door=-33 w:doubl=-10 w:dur=-9 w:each=17 w:earlier=-8 w:ears=14 w:eat=14 w:else=46 w:empty=14 w:enough=26
w:even=-19 w:every=-38 w:everybody=58 w:everyone=9 w:example=-27 w:fami=27 w:farm=-12 w:fear=-13 w:feet=37 w:felt=14
w:fetch=-46 w:few=-21 w:fin=-9 w:firewood=10 w:first=-38 w:five=-12 w:follow=-28 w:for=30 w:forgiven=-19 w:forty=-12
w:found=-26 w:four=29 w:from=-79 w:front=-13 w:full=10 w:gave=-10 w:get=-39 w:gets=-19 w:giv=-10 w:given=-19 w:go=8
w:goes=10 w:gone=-29 w:got=-10 w:guard=13 w:hand=28 w:happen=-11 w:hard=-42 w:has=-17 w:have=-13 w:head=27 w:hear=27
w:heard=-19 w:heart=24 w:held=-16 w:help=10 w:her=16 w:here=-14 w:his=-15 w:hour=-23 w:house=-22 w:hungry=12 w:i=72
w:idea=-23 w:if=60 w:in=-88 w:inform=-15 w:into=-28 w:is=48 w:it=47 w:its=-25 w:itself=-14 w:joke=22 w:judge=-8
w:just=19 w:keep=-14 w:kept=-12 w:kill=70 w:knew=-17 w:know=-46 w:labor=-8 w:last=32 w:laugh=29 w:lawyer=-31
w:led=-13 w:left=34 w:let=-14 w:life=-25 w:like=59 w:line=-15 w:little=42 w:lock=68 w:look=39 w:lost=-13 w:lower=9
w:made=-90 w:mak=15 w:man=44 w:manager=-17 w:many=-29 w:market=-16 w:me=47 w:meant=-14 w:medal=9 w:memory=10
w:men=-49 w:mine=16 w:money=11 w:month=-16 w:morn=-9 w:most=38 w:mother=47 w:mov=-21 w:much=9 w:mushroom=-15 w:my=14
w:name=-34 w:near=-37 w:need=66 w:neighbor=38 w:neighbor'=-8 w:neither=-9 w:never=41 w:new=-33 w:next=-16
w:night=-25 w:no=-10 w:nobody=-44 w:none=24 w:not=-17 w:noth=11 w:now=29 w:of=-52 w:off=9 w:officer=9 w:official=-9
w:once=-37 w:one=-28 w:open=-36 w:or=-35 w:order=-22 w:other=-32 w:our=22 w:ourselv=-15 w:out=-53 w:over=-30
w:own=50 w:paid=-8 w:paper=11 w:part=9 w:passenger=11 w:pay=-32 w:person=-13 w:phon=-11 w:phone=-9 w:photograph=10
w:police=-10 w:poor=40 w:post=-26 w:price=28 w:prisoner=23 w:proclamation=-12 w:promise=-11 w:punish=-24 w:put=-19
w:question=-8 w:ran=-9 w:rather=-22 w:ration=-22 w:read=-78 w:real=-15 w:reason=-8 w:relativ=-9 w:report=-14
w:rest=41 w:rice=43 w:right=-24 w:river=18 w:road=-11 w:row=-8 w:rumor=-24 w:run=-11 w:said=10 w:same=-19 w:sat=-25
w:saw=-15 w:say=42 w:search=-25 w:second=-11 w:see=44 w:seen=-19 w:sell=-23 w:sent=-19 w:set=16 w:several=-25
w:shake=13 w:she=-21 w:sho=14 w:shook=43 w:shoot=-16 w:shop=-9 w:should=22 w:show=60 w:sick=-20 w:side=-8
w:since=-21 w:sing=67 w:siren=-24 w:sister=8 w:sleep=13 w:smash=-22 w:so=-24 w:soldier=-13 w:some=-13 w:son=-9
w:sons=20 w:soon=-8 w:spoke=-17 w:spread=-12 w:starv=-20 w:stay=-44 w:stick=10 w:still=38 w:stood=-14 w:stopp=38
w:stranger=-15 w:street=49 w:such=19 w:tak=-29 w:take=-33 w:taken=-34 w:talk=27 w:television=-19 w:tell=34 w:ten=-9
w:th=-29 w:than=-17 w:that=11 w:the=-57 w:their=9 w:them=13 w:then=-10 w:there=18 w:these=-9 w:they=-24 w:third=-9
w:this=14 w:thought=-10 w:threaten=-10 w:three=-13 w:tighten=24 w:tim=-9 w:time=12 w:to=-53 w:told=-33 w:too=26
w:took=24 w:trad=-11 w:train=-14 w:treat=-10 w:try=15 w:turn=-17 w:twice=-8 w:under=-25 w:unit=-11 w:until=-13
w:up=-24 w:us=20 w:use=31 w:used=-27 w:voice=12 w:wait=31 w:wall=13 w:want=-20 w:warm=10 w:warn=-12 w:was=-40
w:watch=9 w:wave=29 w:way=11 w:we=47 w:well=8 w:were=-70 w:wet=32 w:what=47 w:when=16 w:where=-15 w:whether=-19
w:who=-25 w:whoever=-41 w:whole=55 w:will=-25 w:window=-25 w:winter=21 w:wire=-29 w:with=13 w:women=16 w:word=-8
w:work=-29 w:worri=12 w:worst=28 w:would=10 w:year=-42 w:year'=-9 w:you=43
`
