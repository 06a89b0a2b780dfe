/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=30 age=-9 always=55 b:a_little=14 b:a_man=8 b:a_medal=-47 b:a_month=-16 b:a_mother=14 b:a_rumor=-23 b:a_time=9
b:all_of=9 b:an_answer=12 b:and_noth=20 b:any_more=-11 b:any_of=-10 b:are_afraid=-23 b:are_not=-24 b:are_to=-8
b:are_we=15 b:as_well=18 b:ask_me=-32 b:at_all=-8 b:at_every=13 b:at_the=19 b:be_the=44 b:because_of=-17
b:because_people=-12 b:before_they=-12 b:better_to=18 b:border_and=-14 b:by_the=-17 b:call_out=-9 b:could_not=-15
b:dar_to=14 b:did_not=-47 b:do_with=18 b:each_other=31 b:end_of=10 b:even_ask=12 b:even_once=-16 b:even_the=16
b:everybody_else=43 b:expect_it=-9 b:farm_gave=-12 b:felt_like=11 b:for_a=16 b:for_firewood=-12 b:for_the=17
b:from_house=-11 b:from_my=-11 b:front_of=-13 b:gave_us=-12 b:go_to=16 b:had_no=-10 b:had_to=-23 b:have_none=20
b:have_noth=-40 b:have_stopp=9 b:he_had=-21 b:he_was=-18 b:he_will=9 b:heard_the=-11 b:house_to=-11 b:how_many=-36
b:i_do=-9 b:i_have=-24 b:i_heard=-11 b:i_was=-22 b:i_would=15 b:in_an=-14 b:in_every=-16 b:in_front=-13 b:in_our=-12
b:in_the=-20 b:is_about=-10 b:is_all=13 b:is_meant=-12 b:is_no=12 b:is_not=22 b:is_noth=39 b:is_what=9 b:it_could=8
b:it_felt=11 b:it_happen=-14 b:it_is=25 b:it_people=32 b:it_will=-39 b:keep_the=-14 b:knew_what=-21 b:know_whether=8
b:left_to=26 b:like_a=11 b:like_the=19 b:look_at=30 b:look_away=-10 b:may_be=8 b:meant_to=-12 b:most_of=45
b:much_as=-11 b:much_for=22 b:near_the=-8 b:never_told=-8 b:next_to=-28 b:no_lawyer=-18 b:nobody_call=-25
b:nobody_dar=14 b:nobody_knew=-21 b:not_be=52 b:not_believe=-19 b:not_enough=29 b:not_know=-22 b:not_read=-61
b:noth_left=23 b:noth_to=-58 b:of_him=10 b:of_my=13 b:of_the=-16 b:of_them=-29 b:of_us=15 b:on_the=8 b:one_of=-11
b:our_belt=31 b:our_own=12 b:out_to=-14 b:part_of=-21 b:pay_for=-20 b:put_up=-8 b:read_it=-18 b:rest_of=41
b:rumor_that=-23 b:seal_the=-9 b:tell_us=31 b:that_is=-29 b:that_people=-10 b:that_they=-8 b:the_bank=-29
b:the_border=-13 b:the_end=10 b:the_even=-9 b:the_farm=-12 b:the_first=-28 b:the_last=56 b:the_line=-17
b:the_mine=27 b:the_new=-14 b:the_officer=23 b:the_old=22 b:the_rest=41 b:the_river=16 b:the_shot=-11 b:the_sick=-13
b:the_south=-8 b:the_wall=30 b:their_house=-15 b:them_to=-17 b:there_is=32 b:there_was=25 b:there_were=-24
b:they_are=48 b:they_call=44 b:they_can=9 b:they_did=-41 b:they_had=-11 b:they_have=-32 b:they_put=-8
b:they_should=32 b:they_want=-36 b:they_were=13 b:they_would=-50 b:this_time=27 b:three_tim=-10 b:tighten_our=31
b:to_ask=22 b:to_be=-10 b:to_br=-30 b:to_catch=13 b:to_do=23 b:to_give=13 b:to_him=-8 b:to_house=-11 b:to_it=22
b:to_keep=-18 b:to_look=44 b:to_tighten=31 b:to_us=8 b:told_where=-8 b:too_much=22 b:until_it=14 b:up_at=10
b:up_the=-16 b:us_to=31 b:used_to=-9 b:want_to=-27 b:was_a=12 b:was_given=-29 b:was_held=-11 b:was_let=-17
b:was_like=13 b:was_no=34 b:was_not=-14 b:was_open=-17 b:was_taken=-11 b:we_do=14 b:we_get=-9 b:we_have=27
b:we_to=20 b:we_used=26 b:we_were=-24 b:were_never=-8 b:were_told=-11 b:when_i=-16 b:when_you=24 b:who_is=-14
b:will_not=46 b:you_can=18 b:you_cannot=16 b:you_get=-21 b:you_have=16 bare=122 bare-noun=37 copula=-18 day=-26
doubt=32 duty=-10 f:body=-33 f:custom=28 f:goods=-14 f:journal=71 f:land=-38 f:likens=35 f:nature=23 f:place=-13
f:term=-17 f:thought=47 facts:0=118 facts:1=29 facts:3=-13 first:a=43 first:all=9 first:an=-8 first:before=-13
first:better=18 first:even=39 first:everybody=30 first:he=12 first:i=93 first:if=11 first:it=50 first:my=-21
first:neither=-22 first:next=-18 first:no=-19 first:nobody=-49 first:now=-20 first:one=38 first:our=-13
first:people=-23 first:she=-22 first:that=-33 first:the=8 first:their=-17 first:they=11 first:we=-10 first:what=55
first:whoever=-38 first:you=35 first:your=16 force=-13 front:body=-29 front:custom=59 front:journal=40
front:land=-13 front:likens=54 front:nature=27 front:thought=10 lack=47 last:answer=12 last:ask=44 last:away=-25
last:bank=-8 last:children=-14 last:day=-13 last:days=-11 last:death=-10 last:defect=-9 last:else=38
last:firewood=-15 last:for=10 last:head=41 last:him=-9 last:holiday=15 last:hour=-20 last:house=-9 last:it=18
last:last=9 last:line=-18 last:me=58 last:meet=-9 last:month=-8 last:more=-9 last:noth=12 last:now=-18 last:once=-17
last:order=-8 last:ourselv=-11 last:part=30 last:people=-13 last:photograph=9 last:post=-31 last:river=31
last:set=-20 last:sick=-41 last:that=9 last:them=76 last:themselv=30 last:there=13 last:time=26 last:warm=18
last:watch=-11 last:well=18 last:winter=13 last:year=-11 length:1=58 length:2=-15 length:3=-49 length:5=-16 look=16
money=-15 named=45 no:actor=-12 no:always=-27 no:bare-noun=-34 no:doubt=-16 no:lack=-21 no:look=-11 no:not=-16
no:number=14 no:past=31 no:since=15 no:view=-17 not=19 number=-33 of=20 past=-55 s:any=39 s:beast=47 s:body=88
s:deed=-146 s:feel=70 s:kin=34 s:let=111 s:like=61 s:mere=103 s:no:any=-26 s:no:beast=-21 s:no:body=-40 s:no:deed=70
s:no:feel=-25 s:no:it=8 s:no:kin=-16 s:no:let=-46 s:no:like=-25 s:no:mere=-40 s:no:self=-23 s:no:shrug=-18
s:no:thing=51 s:no:who=9 s:no:why=20 s:no:worth=-36 s:no:would=-24 s:no:you=-20 s:self=32 s:shrug=42 s:thing=-112
s:who=-28 s:why=-64 s:worth=83 s:would=65 s:you=45 since=-47 superlative=-25 verb:=24 verb:are=-19 verb:asked=-33
verb:belts=31 verb:called=-34 verb:can=20 verb:comes=-8 verb:costs=-12 verb:dared=15 verb:had=-32 verb:happened=-14
verb:have=29 verb:heads=41 verb:is=-14 verb:looked=27 verb:officers=22 verb:shots=-11 verb:themselves=30
verb:trains=-19 verb:walls=30 verb:were=-25 verb:will=-25 verb:years=-13 view=30 w:0=-10 w:a=35 w:about=11
w:afraid=-23 w:all=39 w:an=-20 w:and=10 w:answer=28 w:anyone=16 w:as=24 w:asham=29 w:ask=19 w:at=31 w:away=-35
w:back=-10 w:bank=-29 w:be=47 w:because=-48 w:been=-8 w:before=-14 w:believe=27 w:belt=31 w:better=26 w:bit=15
w:border=-14 w:br=-31 w:brib=-11 w:brigade=-14 w:by=-13 w:call=21 w:came=-9 w:can=21 w:cannot=-16 w:catch=13
w:cloth=-20 w:cloud=-21 w:collect=-9 w:com=-8 w:come=-11 w:confirm=-84 w:cost=-26 w:could=16 w:cover=-25 w:dar=14
w:day=-16 w:days=-14 w:dead=15 w:death=-10 w:defect=-9 w:deserve=14 w:did=-37 w:do=49 w:dogs=8 w:each=12
w:earlier=-12 w:ears=12 w:eat=11 w:else=47 w:empty=14 w:enough=29 w:even=11 w:every=-47 w:everybody=61 w:everyth=8
w:expect=-9 w:fami=24 w:farm=-12 w:feet=19 w:felt=12 w:firewood=-22 w:first=-30 w:for=-19 w:four=23 w:from=-60
w:front=-14 w:full=9 w:gave=-14 w:get=-55 w:gets=-28 w:give=13 w:given=-33 w:gone=-11 w:good=21 w:had=-14
w:happen=-14 w:he=-10 w:head=43 w:heard=-12 w:heart=40 w:held=-11 w:help=15 w:her=8 w:here=20 w:hour=-25 w:house=-23
w:how=-23 w:hungry=27 w:i=86 w:idea=-21 w:if=39 w:in=-111 w:into=-22 w:is=14 w:it=90 w:itself=-25 w:just=19
w:knew=-21 w:know=-9 w:last=36 w:laugh=44 w:lawyer=-18 w:leav=-11 w:led=-14 w:left=40 w:like=74 w:line=-19
w:little=14 w:liv=-13 w:long=-14 w:look=47 w:los=-20 w:lost=-21 w:made=-69 w:man=48 w:many=-41 w:matter=-14 w:may=10
w:me=26 w:meant=-12 w:medal=-47 w:meet=-9 w:mine=24 w:money=-33 w:month=-17 w:more=-15 w:most=45 w:mother=18
w:mouth=13 w:mov=-29 w:much=14 w:my=-10 w:near=-8 w:need=60 w:neighbor=-16 w:neither=-22 w:never=48 w:new=-27
w:next=-22 w:no=19 w:nobody=-60 w:none=20 w:not=-28 w:now=-42 w:of=-11 w:off=-15 w:officer=22 w:official=-11
w:old=29 w:on=17 w:once=-29 w:one=36 w:open=-56 w:or=13 w:order=-24 w:other=-16 w:ourselv=-11 w:out=-21 w:over=-45
w:own=19 w:paid=-8 w:paper=10 w:part=9 w:party=-14 w:pay=-22 w:photograph=9 w:poison=-14 w:post=-31 w:price=22
w:put=-16 w:question=23 w:ran=-16 w:rather=-20 w:ration=-8 w:read=-80 w:report=-15 w:rest=42 w:right=-18 w:river=36
w:rumor=-23 w:saw=-14 w:say=30 w:school=22 w:seal=-13 w:search=-22 w:see=35 w:seen=-9 w:sell=-9 w:separate=-8
w:she=-22 w:shook=56 w:shot=-13 w:should=32 w:sick=-41 w:since=-18 w:siren=-28 w:soldier=-11 w:south=-9 w:spare=-20
w:starv=-15 w:still=12 w:stood=-13 w:stopp=9 w:such=10 w:tak=-18 w:take=-8 w:taken=-15 w:talk=34 w:television=-32
w:tell=41 w:than=-18 w:that=8 w:the=-34 w:their=-12 w:them=27 w:themselv=14 w:then=-12 w:there=15 w:they=-41
w:three=-16 w:tighten=31 w:tim=-10 w:time=23 w:to=-53 w:together=15 w:told=-21 w:too=25 w:train=-19 w:trial=-8
w:try=16 w:turn=-27 w:two=-16 w:under=-11 w:unit=-14 w:until=10 w:us=-37 w:use=27 w:used=-9 w:wait=28 w:wall=30
w:want=-27 w:warm=18 w:was=-8 w:way=21 w:we=46 w:week=-30 w:well=18 w:were=-43 w:what=41 w:when=8 w:where=-9
w:who=-36 w:whoever=-39 w:will=-25 w:window=-52 w:winter=13 w:wish=11 w:with=-9 w:without=-10 w:women=50 w:word=8
w:work=-26 w:worri=12 w:worst=33 w:year=-35 w:you=38 w:your=14
`
