/** How much each trait (see trait.ts) speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-23 age=67 all=-4 always=49 asked=97 b:0_0=-19 b:0_a=-5 b:0_km=-7 b:0_october=-3 b:0_on=4 b:0_p=-6
b:0_people=-20 b:0_rd=-4 b:0_s=23 b:0_th=-23 b:0_to=-7 b:0_won=-12 b:0_yuan=-12 b:a_change=-7 b:a_cross=-4
b:a_day=-18 b:a_deputy=-6 b:a_deserter=-3 b:a_few=40 b:a_fine=-7 b:a_good=33 b:a_kill=-3 b:a_kilogram=-5
b:a_letter=12 b:a_long=34 b:a_man=-4 b:a_market=-15 b:a_min=4 b:a_month=31 b:a_month'=-23 b:a_name=3 b:a_patrol=-10
b:a_permit=-17 b:a_photograph=-5 b:a_second=-5 b:a_shoot=-14 b:a_similar=-11 b:a_single=-7 b:a_soldier=-7
b:a_television=-15 b:a_threat=-6 b:a_truck=-16 b:a_wall=-11 b:a_warn=-10 b:a_week=16 b:a_zone=-3 b:about_0=-9
b:about_it=16 b:about_the=-26 b:about_their=19 b:above_the=4 b:acros_the=19 b:afraid_of=-16 b:after_dark=-18
b:after_the=-5 b:age_of=29 b:aim_at=-19 b:all_border=-3 b:all_but=-17 b:almost_noth=-4 b:along_the=-26
b:among_the=-13 b:amrok_river=8 b:an_hour=-21 b:an_ngo=-5 b:an_old=33 b:and_is=26 b:and_night=-6 b:and_official=-3
b:and_russia=3 b:and_so=5 b:and_that=25 b:and_the=-12 b:and_to=-5 b:any_longer=-11 b:any_more=-6 b:are_believ=-3
b:are_found=-5 b:are_like=-15 b:are_not=-14 b:are_sent=-12 b:are_shot=-5 b:are_to=-4 b:area_is=22 b:army_has=-8
b:around_the=-9 b:as_a=-30 b:as_an=-6 b:as_refuge=-6 b:as_the=4 b:as_well=11 b:ask_the=14 b:ask_to=-11 b:at_0=-12
b:at_a=27 b:at_any=-5 b:at_night=-81 b:at_noon=-33 b:at_once=-4 b:at_people=-4 b:at_the=54 b:at_whatever=-11
b:august_0=-4 b:away_from=-19 b:back_to=5 b:ban_on=-6 b:be_a=14 b:be_bought=-8 b:be_confirm=-10 b:be_independent=-12
b:be_issu=-3 b:be_return=-3 b:be_shot=-7 b:be_still=-4 b:been_clos=-22 b:been_let=-3 b:been_punish=-8 b:been_seen=-5
b:before_the=-9 b:begun_to=-5 b:believ_to=-3 b:belong_to=21 b:beside_the=12 b:between_the=8 b:beyond_the=19
b:bodi_were=-11 b:body_was=-13 b:border_between=14 b:border_guard=-3 b:border_patrol=-9 b:border_security=-6
b:both_sid=29 b:brib_are=-22 b:bridge_had=-20 b:bridge_was=11 b:bridge_will=-23 b:by_every=25 b:by_the=21
b:by_two=-25 b:call_on=-3 b:call_out=-5 b:call_the=-22 b:came_to=25 b:can_be=-3 b:cannot_be=-10 b:china_and=-5
b:china_on=9 b:chinese_county=3 b:chinese_side=3 b:citizen_belong=10 b:citizen_is=19 b:city_of=23 b:clos_at=-33
b:com_within=-3 b:come_back=-12 b:come_from=-4 b:commander_of=-3 b:commend_by=-7 b:company_commander=-3
b:complain_about=-6 b:confirm_a=-4 b:confirm_the=-11 b:copper_was=-16 b:copy_of=-9 b:cost_0=-15 b:could_be=-10
b:could_not=-13 b:country'_image=-10 b:county_of=11 b:county_was=-9 b:cross_are=-3 b:cross_last=-7 b:cross_the=-5
b:crossing_fell=-4 b:dat_the=-3 b:dealt_with=25 b:december_0=-4 b:depend_on=-4 b:did_not=-3 b:do_not=28
b:does_not=-8 b:doubl_since=-4 b:dur_the=4 b:ear_this=17 b:end_of=-10 b:enough_to=-4 b:every_child=25
b:every_citizen=4 b:every_day=-3 b:every_household=12 b:every_post=-4 b:everybody_else=25 b:expect_to=12
b:famili_of=-21 b:far_bank=11 b:far_side=8 b:fear_has=-3 b:fell_to=-4 b:fetch_water=-4 b:few_believe=-19
b:few_people=-13 b:fir_on=-20 b:fir_without=-4 b:fire_at=-6 b:fire_is=-3 b:first_the=36 b:first_time=-4 b:for_a=-18
b:for_an=-17 b:for_days=-27 b:for_report=-3 b:for_the=56 b:for_three=-3 b:for_two=-6 b:for_up=25 b:for_want=-6
b:found_in=-14 b:found_out=22 b:from_0=-5 b:from_a=-3 b:from_an=7 b:from_china=-8 b:from_hyesan=14 b:from_the=-4
b:gets_a=-13 b:give_them=-8 b:goes_back=5 b:goes_on=-6 b:goes_round=9 b:good_price=33 b:got_off=-10 b:grip_on=-5
b:guard_the=-6 b:guard_used=-7 b:had_ask=-3 b:had_been=-13 b:hand_over=-3 b:harsh_punishment=-3 b:harvest_in=12
b:has_been=8 b:has_begun=-5 b:has_fallen=-6 b:has_gone=-7 b:has_it=-6 b:has_its=7 b:has_lost=-6 b:has_never=-20
b:has_sent=-3 b:has_the=16 b:has_to=-6 b:have_been=-24 b:have_not=-12 b:he_is=-3 b:he_was=-6 b:held_in=3
b:his_account=-15 b:hour_a=-21 b:hour_in=-7 b:how_many=-20 b:how_people=38 b:ignore_warning=-3 b:immediate_fire=-4
b:in_0=14 b:in_a=18 b:in_august=-17 b:in_china=12 b:in_december=-3 b:in_fact=-4 b:in_force=-4 b:in_hyesan=13
b:in_january=-4 b:in_july=-6 b:in_june=32 b:in_march=-6 b:in_may=-20 b:in_musan=-15 b:in_october=9 b:in_public=-4
b:in_ryanggang=-3 b:in_seoul=11 b:in_september=12 b:in_the=-17 b:incident_in=-11 b:independent_confirm=-7 b:is_a=5
b:is_allow=-4 b:is_alway=13 b:is_an=10 b:is_expect=12 b:is_hard=4 b:is_known=24 b:is_like=-5 b:is_made=16
b:is_no=-16 b:is_not=-24 b:is_on=6 b:is_one=17 b:is_said=-3 b:is_the=10 b:is_to=-8 b:it_has=-12 b:it_is=-61
b:it_may=10 b:it_read=23 b:it_that=-7 b:it_was=-7 b:it_will=21 b:its_own=-28 b:joint_security=21 b:jong_un=-8
b:jsa_cross=-8 b:keep_the=-3 b:kill_of=-4 b:kill_to=-11 b:kilogram_of=-3 b:kim_jong=-9 b:km_from=-3 b:korea_has=-9
b:largest_city=8 b:last_autumn=-7 b:last_month=-3 b:last_year=-15 b:lay_min=-5 b:leader_was=-4 b:let_into=-3
b:like_a=32 b:like_to=-18 b:line_and=-5 b:link_to=5 b:live_round=-4 b:long_winter=23 b:m_on=-3 b:made_to=-5
b:make_up=-12 b:man'_fami=-25 b:many_famili=-17 b:march_0=-17 b:market_in=-8 b:market_was=34 b:may_be=25
b:may_face=-3 b:meal_a=-22 b:media_have=-5 b:middle_of=-4 b:min_along=-5 b:month_of=-4 b:more_than=15 b:morn_of=-5
b:mount_paektu=15 b:mov_inland=-6 b:must_be=-17 b:near_hoeryong=-4 b:near_the=-40 b:need_a=-7 b:neighborhood_unit=18
b:new_instruction=-6 b:new_rul=-8 b:new_year=4 b:news_of=-22 b:next_month=-8 b:ngo_and=-4 b:night_of=-3
b:nine_people=-5 b:no_exception=-10 b:no_travel=-3 b:no_warn=-4 b:north'_side=-4 b:north_korea=-9 b:north_korean=-11
b:north_of=4 b:northern_border=-7 b:not_all=32 b:not_be=-6 b:not_been=10 b:not_clear=-5 b:not_comment=-7
b:not_confirm=-4 b:not_exempt=-13 b:not_immediate=-4 b:not_known=-22 b:noth_to=-16 b:notice_was=-21 b:now_they=32
b:number_of=-12 b:october_0=28 b:of_0=12 b:of_a=9 b:of_an=21 b:of_border=-3 b:of_changbai=18 b:of_corn=-19
b:of_crossing=-4 b:of_his=-15 b:of_hunger=-4 b:of_it=-12 b:of_its=-6 b:of_last=-3 b:of_march=-3 b:of_mount=15
b:of_north=7 b:of_rice=-26 b:of_seven=14 b:of_their=-14 b:of_those=-22 b:of_thousand=-3 b:off_a=18 b:off_with=-10
b:on_0=-7 b:on_both=4 b:on_march=-14 b:on_monday=8 b:on_saturday=42 b:on_sight=-6 b:on_smuggl=-4 b:on_sunday=4
b:on_the=28 b:once_a=26 b:one_meal=-22 b:one_of=-23 b:only_before=-4 b:only_in=-37 b:or_ignore=-3 b:order_in=-13
b:order_is=-3 b:order_went=-5 b:other_bank=4 b:out_and=-3 b:out_in=-10 b:out_of=-5 b:over_the=11 b:p_m=-6
b:paper_is=7 b:part_of=-6 b:party_congres=-3 b:party_entry=-5 b:party_official=-8 b:pass_once=23 b:past_on=-25
b:patrol_boat=-7 b:patrol_had=-8 b:people_are=-11 b:people_cros=-5 b:people_cross=-7 b:people_found=21
b:people_in=15 b:people_try=-8 b:people_who=-4 b:place_on=8 b:police_in=-7 b:policy_of=-9 b:price_of=-23
b:put_the=13 b:put_to=16 b:put_up=-11 b:question_to=13 b:ran_acros=-3 b:read_like=23 b:read_the=-20 b:remain_in=-30
b:remain_unclear=-3 b:replac_in=-10 b:report_a=-13 b:report_to=-3 b:resident_are=-9 b:resident_of=-5
b:resident_see=-3 b:return_through=-12 b:rice_cak=15 b:rice_cost=-25 b:ring_of=15 b:river_are=-14 b:river_is=-17
b:road_has=-10 b:rumor_has=-6 b:ryanggang_province=-14 b:said_to=-5 b:says_the=-3 b:security_area=21 b:see_the=3
b:seen_since=-5 b:sent_back=-4 b:sent_home=-3 b:sent_to=-9 b:set_for=-5 b:sets_a=-3 b:several_tim=27 b:shoot_at=-9
b:short_of=-7 b:shot_dead=-3 b:shot_in=-4 b:shot_on=-6 b:shot_were=-4 b:side_are=-7 b:side_the=15 b:since_0=-5
b:since_the=17 b:six_month=-4 b:smuggl_good=-3 b:sold_to=25 b:soldier_are=-13 b:soldier_know=-8 b:soldier_of=21
b:soldier_on=-3 b:soldier_ran=-3 b:soldier_who=-3 b:some_of=-3 b:some_soldier=-9 b:sourc_in=-10 b:speak_of=-3
b:stand_still=-6 b:state_has=-4 b:state_media=-3 b:state_security=-10 b:station_and=-6 b:still_for=-6 b:still_in=-4
b:still_talk=5 b:stop_the=-5 b:stretch_where=-3 b:stripp_of=-6 b:such_trial=-21 b:talk_about=5 b:television_set=-15
b:ten_days=-16 b:ten_minut=12 b:ten_year=25 b:tens_of=-3 b:th_brigade=-3 b:than_0=27 b:than_a=-21 b:that_all=-8
b:that_guard=-3 b:that_is=18 b:that_night=20 b:that_the=-46 b:the_0=-10 b:the_affair=3 b:the_age=29 b:the_amrok=8
b:the_army=40 b:the_authoriti=-11 b:the_ban=-6 b:the_bank=-33 b:the_body=-22 b:the_border=-8 b:the_bridge=-47
b:the_camp=-3 b:the_campaign=3 b:the_case=-10 b:the_chinese=12 b:the_closure=-10 b:the_corp=9 b:the_country=17
b:the_county=-10 b:the_crackdown=-3 b:the_cross=-7 b:the_day=-4 b:the_dead=32 b:the_decree=-9 b:the_document=5
b:the_election=-13 b:the_embankment=-18 b:the_end=-10 b:the_english=-5 b:the_escape=-4 b:the_even=-6 b:the_event=4
b:the_execution=-4 b:the_fami=-7 b:the_far=27 b:the_fence=-18 b:the_field=-11 b:the_film=-3 b:the_first=-6
b:the_flood=-8 b:the_guard=4 b:the_harvest=21 b:the_hill=5 b:the_hospital=-16 b:the_ice=22 b:the_instruction=-4
b:the_japanese=15 b:the_joint=21 b:the_jsa=-9 b:the_last=-5 b:the_law=-3 b:the_leadership=-9 b:the_letter=10
b:the_line=9 b:the_list=3 b:the_loudspeaker=30 b:the_man=-4 b:the_man'=-25 b:the_market=-21 b:the_measure=-18
b:the_men=-13 b:the_message=15 b:the_middle=-4 b:the_ministry=28 b:the_morn=-5 b:the_mountain=17 b:the_move=-5
b:the_new=-31 b:the_news=-3 b:the_night=16 b:the_north'=-5 b:the_northern=-7 b:the_notice=-36 b:the_number=-10
b:the_officer=-7 b:the_only=-41 b:the_order=-3 b:the_pandemic=-9 b:the_party=47 b:the_past=-6 b:the_patrol=-9
b:the_peninsula=24 b:the_police=-6 b:the_policy=-40 b:the_post=-17 b:the_price=-14 b:the_promise=-11
b:the_province=17 b:the_question=30 b:the_regime=-16 b:the_reward=-11 b:the_road=-11 b:the_rule=-11 b:the_same=-10
b:the_shoot=-12 b:the_shooter=-14 b:the_shot=-4 b:the_smuggler=16 b:the_soldier=49 b:the_south=-12 b:the_south'=-13
b:the_spot=-8 b:the_spr=-15 b:the_state=14 b:the_station=22 b:the_time=-4 b:the_top=-5 b:the_town=-13 b:the_train=4
b:the_trial=-8 b:the_tumen=22 b:the_two=12 b:the_un=-5 b:the_upper=-12 b:the_villag=-51 b:the_village=7
b:the_wait=16 b:the_wall=11 b:the_water=5 b:the_whole=-13 b:the_wire=21 b:the_women=-12 b:the_wound=-3 b:the_yalu=32
b:the_year=20 b:the_zone=-11 b:their_boat=-5 b:their_own=-17 b:them_a=-8 b:them_as=-7 b:then_the=33 b:there_are=-5
b:there_is=-9 b:they_did=-6 b:they_were=31 b:this_autumn=6 b:this_month=-5 b:this_winter=-9 b:this_year=4
b:those_enter=-3 b:those_who=-26 b:thousand_of=-3 b:three_tim=6 b:through_the=-3 b:to_0=-5 b:to_a=-15 b:to_almost=-4
b:to_avoid=-11 b:to_be=-30 b:to_border=-3 b:to_carry=-4 b:to_come=-4 b:to_count=-13 b:to_death=-4 b:to_deliver=-3
b:to_find=-4 b:to_get=-3 b:to_have=-7 b:to_it=14 b:to_keep=-19 b:to_lay=-5 b:to_march=35 b:to_return=-13
b:to_shoot=-3 b:to_stop=-8 b:to_take=-6 b:to_ten=25 b:to_the=-7 b:to_verify=-9 b:to_watch=26 b:told_to=-7
b:took_place=6 b:trader_fear=-16 b:traveler_need=-7 b:trial_as=-8 b:troop_to=-4 b:tumen_and=6 b:two_countri=13
b:two_of=-22 b:two_officer=-7 b:two_week=-6 b:two_were=-5 b:two_women=70 b:two_year=-5 b:un_expert=-10
b:unable_to=-14 b:unconditional_fire=-8 b:unit_was=-8 b:until_now=-8 b:until_the=-17 b:until_then=-5 b:up_at=-4
b:up_the=-3 b:up_to=25 b:upper_yalu=-10 b:used_to=8 b:verify_the=-9 b:village_has=-4 b:wait_goes=16 b:wall_of=-25
b:want_of=-6 b:want_to=-10 b:warn_fire=-4 b:warn_shot=-3 b:warn_to=3 b:warning_to=-3 b:was_a=-14 b:was_built=23
b:was_carri=-15 b:was_clos=-22 b:was_found=24 b:was_in=26 b:was_not=-4 b:was_replac=-10 b:was_reported=-4
b:was_shot=-3 b:was_taken=-3 b:was_unable=-11 b:way_out=-21 b:we_ask=17 b:week_before=26 b:went_to=-5
b:were_arrest=-3 b:were_be=-6 b:were_caught=-3 b:were_found=4 b:were_heard=-4 b:were_put=-8 b:were_shot=-6
b:were_told=-7 b:what_they=-3 b:whatever_their=-7 b:when_the=-3 b:where_a=-3 b:whether_he=-4 b:whether_the=-21
b:who_are=-9 b:who_come=-5 b:who_cros=-9 b:who_fled=-4 b:who_flee=-3 b:who_had=-3 b:who_left=-12 b:who_refuse=-3
b:whoever_report=-13 b:whole_border=-7 b:will_be=29 b:will_go=12 b:will_obey=-14 b:will_reopen=-11 b:wire_was=-16
b:with_a=-17 b:with_care=14 b:with_china=-12 b:with_the=-4 b:within_0=-3 b:without_a=-5 b:without_warn=-6
b:women_make=-10 b:women_were=-3 b:women_who=-7 b:won_a=-5 b:work_goes=-26 b:would_not=-7 b:yalu_is=6 b:year_in=6
b:zone_0=-3 bare=99 bare-noun=-15 colon=28 copula=25 day=-3 duty=-57 everyman=45 f:body=54 f:custom=103 f:goods=28
f:journal=153 f:land=26 f:likens=43 f:nature=59 f:place=92 f:term=28 f:thought=67 facts:0=101 facts:1=69 facts:2=-18
facts:3=-74 first:a=6 first:about=-4 first:after=-3 first:all=26 first:an=4 first:at=25 first:authoriti=-8
first:before=-5 first:border=-16 first:brib=-22 first:by=28 first:camera=-30 first:children=-8 first:china=-7
first:chinese=-4 first:commander=-4 first:copper=-11 first:corn=14 first:discipline=-9 first:even=-6 first:every=-11
first:famili=-8 first:fear=-4 first:few=-28 first:five=-3 first:for=14 first:foreign=4 first:from=37 first:guard=-25
first:he=10 first:his=-17 first:how=-7 first:hyesan=7 first:in=30 first:it=-8 first:kim=-6 first:last=-3
first:loudspeaker=7 first:many=-24 first:most=-6 first:neither=-11 first:no=-16 first:nobody=12 first:north=-22
first:not=23 first:noth=20 first:on=35 first:one=-6 first:other=21 first:parent=-21 first:party=-10 first:people=-21
first:police=-7 first:resident=-23 first:rumor=30 first:salt=8 first:she=15 first:shoot=-9 first:shot=-8
first:smuggl=-19 first:soldier=-43 first:some=-17 first:such=-30 first:that=-11 first:the=28 first:there=-25
first:they=19 first:three=-3 first:trader=-28 first:traveler=-7 first:two=27 first:un=-6 first:unit=-12
first:until=-17 first:villager=-8 first:we=44 first:what=11 first:whether=-22 first:whoever=-17 first:women=12
first:word=-10 force=-6 front:body=64 front:custom=36 front:goods=40 front:journal=115 front:land=65 front:likens=24
front:nature=88 front:place=94 front:term=27 front:thought=74 future=-30 history=166 hour=33 lack=-51 last:0=34
last:abroad=-6 last:again=-10 last:ago=-6 last:all=8 last:ammunition=-9 last:answer=3 last:april=23 last:army=10
last:august=-16 last:autumn=10 last:away=-9 last:back=-10 last:bank=7 last:boat=-5 last:bridge=25 last:camp=-13
last:care=14 last:case=-10 last:changbai=15 last:change=-7 last:child=-20 last:children=-18 last:clos=12
last:comment=-8 last:corn=-15 last:cros=-9 last:cross=-6 last:current=-3 last:dark=-20 last:day=-11 last:days=-34
last:death=-15 last:door=9 last:else=25 last:escape=-4 last:even=-11 last:exception=-10 last:execution=-5
last:exempt=-13 last:exist=-4 last:fir=60 last:first=9 last:five=35 last:flee=-6 last:flood=-7 last:food=-6
last:found=24 last:fuel=-7 last:hoeryong=-5 last:holiday=3 last:ice=-6 last:infection=-4 last:inhuman=-20
last:inland=-6 last:instruction=-6 last:it=40 last:july=-9 last:june=32 last:known=-9 last:korea=16 last:labor=-5
last:left=13 last:life=20 last:longer=-11 last:march=29 last:market=6 last:measure=20 last:minut=10 last:monday=-29
last:month=-17 last:more=8 last:musan=-17 last:neighbor=15 last:new=-3 last:noon=-33 last:noth=-4 last:november=3
last:officer=-12 last:on=40 last:once=9 last:out=-4 last:over=-3 last:paper=13 last:part=-5 last:permit=-4
last:phon=-5 last:police=-5 last:post=-10 last:price=36 last:punish=-10 last:quick=6 last:rank=-6 last:reason=-6
last:reopen=-15 last:resident=5 last:rice=-9 last:river=10 last:room=3 last:same=-10 last:secret=3 last:seoul=19
last:september=11 last:shoot=-24 last:shot=-4 last:sid=15 last:sight=25 last:since=-5 last:smuggler=-17
last:soldier=-10 last:spot=-8 last:spr=-21 last:story=8 last:stranger=-5 last:sunday=8 last:th=-13 last:threat=15
last:tim=20 last:town=18 last:trader=-4 last:tuesday=-4 last:tumen=19 last:unit=19 last:wage=16 last:wait=32
last:warn=-17 last:watch=26 last:way=-7 last:week=-8 last:winter=9 last:wire=29 last:won=-8 last:yalu=6 last:year=10
last:yuan=-11 length:0=54 length:1=128 length:2=22 length:3=-53 length:4=-58 length:5=-17 look=129 money=28 named=44
no:actor=4 no:age=-22 no:always=-21 no:asked=-31 no:bare-noun=7 no:colon=-12 no:copula=-18 no:doubt=-5 no:duty=15
no:everyman=-16 no:future=5 no:history=-51 no:hour=-11 no:lack=11 no:look=-42 no:money=-13 no:not=18 no:of=-7
no:outlook=-30 no:pair=-34 no:past=34 no:perfect=7 no:scare=-12 no:superlative=4 no:view=17 no:year=-5 not=-55
number=-11 of=33 outlook=93 pair=108 past=-56 perfect=-30 scare=33 since=-3 superlative=-12 verb:=-49 verb:across=-3
verb:are=-58 verb:arrivals=-8 verb:asked=17 verb:authorities=-12 verb:begins=19 verb:belongs=21 verb:bodies=-37
verb:bridges=29 verb:brings=15 verb:brokers=-8 verb:called=16 verb:calls=-9 verb:can=46 verb:comes=-5 verb:corps=12
verb:costs=6 verb:cross=-13 verb:crossed=-10 verb:crossings=-12 verb:days=-21 verb:does=-8 verb:drowned=-3
verb:experts=-6 verb:faces=3 verb:fields=-6 verb:fired=-8 verb:gathered=-4 verb:goes=-6 verb:guards=-16 verb:had=-11
verb:has=-10 verb:have=-53 verb:hills=-17 verb:holds=-15 verb:hours=-9 verb:households=-15 verb:is=29
verb:killings=-10 verb:lies=15 verb:loudspeakers=23 verb:makes=20 verb:may=-8 verb:members=-8 verb:months=-6
verb:moved=10 verb:must=-24 verb:news=34 verb:notices=-9 verb:officers=-8 verb:officials=-10 verb:orders=-5
verb:passes=23 verb:patrols=-4 verb:reached=13 verb:reads=6 verb:received=-11 verb:reports=-13 verb:says=-8
verb:seems=-4 verb:sees=21 verb:shooters=-9 verb:soldiers=39 verb:sources=-10 verb:speaks=-19 verb:states=-3
verb:takes=-8 verb:this=-8 verb:times=9 verb:towns=25 verb:trains=-22 verb:troops=-3 verb:trucks=20 verb:wanted=13
verb:was=-17 verb:will=17 verb:workers=-4 verb:wounded=-3 verb:years=27 view=-67 w:0=-26 w:a=-46 w:about=-12
w:above=18 w:abroad=-8 w:accident=6 w:account=-41 w:acros=19 w:act=-4 w:activist=-12 w:affair=3 w:afraid=-17
w:after=-26 w:again=-8 w:against=-28 w:age=58 w:agency=6 w:ago=-9 w:aim=-21 w:all=28 w:allow=-4 w:almost=-17
w:alone=-4 w:along=-26 w:aloud=-6 w:alway=13 w:ammunition=-9 w:among=-16 w:amrok=8 w:an=5 w:and=37 w:animal=-4
w:announc=-4 w:another=44 w:answer=12 w:any=-45 w:anyone=-8 w:app=-8 w:appli=-3 w:april=16 w:area=19 w:army=38
w:around=-38 w:arrest=-5 w:arrival=-8 w:as=-12 w:ask=40 w:at=-52 w:august=-21 w:authoriti=-20 w:autumn=7 w:avoid=-11
w:away=-30 w:back=-18 w:ban=-6 w:bank=-22 w:bare=17 w:bark=13 w:be=-39 w:because=-5 w:becom=8 w:been=-21 w:before=3
w:begin=19 w:begun=-5 w:behind=-3 w:believ=-3 w:believe=-19 w:belong=29 w:beside=12 w:between=5 w:beyond=19
w:blam=-4 w:boat=-14 w:bodi=-37 w:body=-24 w:boot=-7 w:border=-28 w:both=23 w:bought=-9 w:boundary=-7 w:brib=-33
w:bridg=29 w:bridge=-21 w:brigad=-26 w:brigade=-8 w:bring=15 w:broke=-17 w:broker=-20 w:built=29 w:burn=-7 w:but=-23
w:by=52 w:cak=15 w:call=-18 w:came=19 w:camera=4 w:camp=-20 w:campaign=3 w:can=37 w:cannot=-10 w:capital=24 w:card=3
w:care=14 w:carri=-15 w:case=-10 w:caught=-5 w:cement=6 w:central=-3 w:chang=7 w:changbai=18 w:change=-14
w:charge=-7 w:check=-16 w:checkpoint=-25 w:child=-15 w:children=-44 w:china=18 w:chinese=-16 w:citizen=22 w:city=31
w:clear=-4 w:clos=-33 w:closure=-10 w:cold=35 w:come=-20 w:command=-6 w:commander=-16 w:commend=-7 w:comment=-8
w:commission=-3 w:common=13 w:company=-3 w:complain=-6 w:condition=-3 w:confirm=-34 w:congres=-3 w:connect=18
w:control=-3 w:copper=-13 w:copy=-9 w:corn=-21 w:corp=7 w:cost=19 w:could=-20 w:count=-15 w:countri=13 w:country=49
w:couple=-5 w:cover=-7 w:crackdown=-5 w:cros=-15 w:cross=-40 w:crosser=-10 w:crossing=-15 w:crowd=-12 w:currency=11
w:current=-3 w:cut=-12 w:damage=-4 w:dandong=6 w:dark=-20 w:dat=-3 w:day=-32 w:days=-52 w:dead=32 w:dealt=25
w:death=-22 w:december=-6 w:decree=-9 w:defector=-3 w:deliver=-3 w:department=-15 w:depend=-4 w:deputi=23
w:deputy=-6 w:desert=-5 w:deserter=-3 w:did=-9 w:died=-4 w:different=23 w:dike=-3 w:discharge=-3 w:discipline=-9
w:dismiss=-6 w:do=25 w:document=5 w:does=-8 w:done=-3 w:door=9 w:doubl=-9 w:down=-15 w:dozen=-3 w:drive=6 w:dropp=-4
w:drown=-3 w:dur=3 w:duty=-5 w:each=-18 w:ear=14 w:eat=-10 w:effect=-18 w:election=-13 w:electricity=-15
w:electrifi=-15 w:else=25 w:embankment=-18 w:emergency=-15 w:empti=13 w:empty=-8 w:end=-12 w:english=-5 w:enough=-4
w:enter=-9 w:entry=-5 w:escape=-8 w:even=6 w:event=4 w:ever=41 w:every=-3 w:everybody=37 w:everyone=-4
w:exception=-10 w:execution=-6 w:exempt=-13 w:exist=-4 w:expect=11 w:expert=-10 w:extra=-7 w:fac=3 w:face=12
w:fact=-4 w:factori=-5 w:fallen=-6 w:fami=-35 w:famili=-30 w:far=13 w:farmer=-3 w:fear=-23 w:february=-3 w:fell=4
w:fence=-25 w:fetch=17 w:few=40 w:field=-19 w:fifty=23 w:figur=-13 w:film=-5 w:find=-4 w:fine=-7 w:fir=26 w:fire=-26
w:first=36 w:fish=-25 w:fishermen=-5 w:five=22 w:fled=-5 w:flee=-10 w:flood=-13 w:flower=10 w:follow=-4 w:food=-20
w:foot=7 w:for=-63 w:forbidden=8 w:force=-4 w:foreign=4 w:form=12 w:forty=3 w:found=48 w:four=-25 w:from=35
w:frozen=4 w:fuel=-41 w:furiou=-9 w:further=-19 w:gather=-4 w:gave=-8 w:general=-9 w:get=-28 w:gets=-13 w:giv=16
w:give=-8 w:given=-19 w:go=-7 w:goes=8 w:gone=-18 w:good=46 w:got=-6 w:grain=-3 w:greater=-3 w:grew=-5 w:grip=-5
w:group=-14 w:grow=14 w:guard=-67 w:guidance=-7 w:half=-7 w:halt=-3 w:happen=-11 w:hard=34 w:harsh=-3 w:harvest=32
w:has=-31 w:have=-87 w:head=-5 w:headquarter=11 w:heard=-7 w:heat=-3 w:help=-5 w:her=17 w:hid=-3 w:hill=12 w:him=6
w:his=-19 w:hoeryong=9 w:hold=-33 w:holiday=12 w:hom=-3 w:home=-6 w:hope=-26 w:hospital=-16 w:hour=-32
w:household=15 w:how=17 w:hunger=4 w:hyesan=29 w:ice=22 w:if=-3 w:ignore=-3 w:illegal=-4 w:image=-10 w:immediate=-9
w:in=-5 w:incident=-12 w:independent=-24 w:infection=-4 w:informer=-42 w:inhuman=-24 w:inland=-6 w:inside=-4
w:instead=-3 w:instruct=-9 w:instruction=-18 w:intelligence=-7 w:interview=11 w:intruder=-9 w:is=80 w:issu=-6
w:it=16 w:its=27 w:itself=-17 w:january=-7 w:japanese=15 w:join=14 w:joint=19 w:jong=-9 w:jsa=-10 w:july=-11
w:june=31 w:just=62 w:kbs=-3 w:keep=-22 w:kept=-9 w:kill=-24 w:killing=-10 w:kilogram=-8 w:kilometer=9 w:kim=-9
w:km=-7 w:know=10 w:known=22 w:korean=3 w:labor=-8 w:lamp=-31 w:land=25 w:largest=8 w:last=-27 w:late=12 w:later=-13
w:law=-5 w:lay=-37 w:leader=-6 w:leadership=-9 w:learn=17 w:leav=-4 w:leave=-6 w:led=-14 w:left=-11 w:let=-5
w:letter=22 w:lies=15 w:life=39 w:light=37 w:like=10 w:line=7 w:live=-22 w:local=-4 w:long=72 w:longer=-12
w:look=-25 w:lost=-11 w:loudspeaker=29 w:m=-6 w:made=5 w:mak=20 w:make=-22 w:man=-11 w:man'=-25 w:many=32 w:march=11
w:mark=24 w:market=-10 w:may=17 w:meal=-10 w:mean=28 w:meant=-6 w:medal=-10 w:media=-5 w:meet=4 w:membership=-9
w:men=4 w:mention=-3 w:metal=-3 w:meter=-7 w:middle=-4 w:might=-8 w:mine=-3 w:ministry=26 w:minut=10 w:miss=-14
w:monday=-14 w:money=10 w:month=6 w:month'=-24 w:more=11 w:mount=15 w:mountain=17 w:mov=-5 w:move=-6 w:much=5
w:musan=-13 w:must=-28 w:nam=25 w:name=10 w:namyang=7 w:near=-51 w:need=7 w:neighbor=34 w:neighborhood=33
w:neither=-14 w:never=-23 w:new=-27 w:news=-8 w:next=-8 w:ngo=-10 w:night=-62 w:nine=-6 w:no=-64 w:nobody=37
w:noon=-33 w:north=-29 w:north'=-5 w:northern=-7 w:not=-28 w:notic=-9 w:notice=-51 w:now=3 w:number=-7 w:obey=-15
w:october=25 w:of=-28 w:off=6 w:offender=-8 w:offer=-6 w:office=8 w:officer=-37 w:official=-14 w:old=66 w:on=15
w:once=26 w:one=25 w:only=-51 w:onsong=8 w:open=-51 w:order=-33 w:organization=10 w:other=15 w:out=-16 w:outlet=-5
w:outside=13 w:over=10 w:own=-47 w:p=-6 w:paektu=15 w:page=7 w:paid=4 w:pandemic=-16 w:paper=19 w:parent=-21
w:part=-12 w:partner=-16 w:party=54 w:pass=17 w:past=-32 w:patrol=-35 w:pay=3 w:peninsula=24 w:people=-7
w:permit=-21 w:person=-3 w:phon=-15 w:phone=-9 w:photograph=-5 w:place=-17 w:plan=14 w:plann=-8 w:point=-3
w:police=-20 w:policy=-46 w:political=-6 w:possible=-14 w:post=-28 w:potato=17 w:power=-6 w:practice=-13
w:pregnant=-7 w:presum=-3 w:presumab=-12 w:pric=9 w:price=22 w:prison=-18 w:prisoner=-13 w:private=-3
w:proclamation=-4 w:promise=-11 w:provincial=26 w:public=-5 w:publish=-5 w:punish=-11 w:punishment=-9 w:purpose=-6
w:put=16 w:pyongyang=-4 w:question=25 w:quick=6 w:quiet=28 w:radio=-16 w:railway=-22 w:ran=-3 w:rank=15 w:ration=-16
w:rd=-4 w:reach=3 w:real=-10 w:reason=-6 w:receiv=-11 w:recent=20 w:reform=-15 w:refuge=-10 w:refugee=-13 w:refus=-3
w:refuse=-3 w:regard=-7 w:regime=-16 w:relativ=-20 w:remain=-34 w:reopen=-17 w:repair=-3 w:replac=-15 w:report=-33
w:reported=-11 w:reporter=10 w:resident=-31 w:return=-19 w:reward=-17 w:rice=-16 w:ring=15 w:river=4 w:road=-28
w:room=3 w:rose=-7 w:round=5 w:rul=19 w:rule=18 w:rumor=26 w:russia=3 w:ryanggang=-16 w:s=23 w:said=-3 w:salt=8
w:same=-10 w:samjiyon=8 w:saturday=42 w:say=-17 w:says=-10 w:seal=4 w:search=-14 w:second=-7 w:secret=3 w:see=3
w:seem=-6 w:seen=-25 w:sees=21 w:sell=-18 w:send=-3 w:sent=-27 w:seoul=19 w:september=9 w:serve=7 w:set=-17
w:sets=-3 w:seven=13 w:several=45 w:she=19 w:shoot=-48 w:shooter=-14 w:short=-5 w:shot=-38 w:shut=-3 w:sid=35
w:side=11 w:sight=34 w:sign=-5 w:signal=10 w:silence=-17 w:silent=18 w:similar=-16 w:since=-14 w:single=-7 w:site=-5
w:six=-4 w:slacken=-9 w:smoke=34 w:smuggl=-25 w:smuggler=-7 w:so=33 w:sold=25 w:soldier=-32 w:some=-15 w:someone=-3
w:soon=-7 w:sound=16 w:sourc=-11 w:source=-6 w:south=-14 w:south'=-13 w:speak=12 w:spoke=21 w:spokesman=-4 w:spot=-9
w:spr=7 w:spread=-10 w:stamp=-6 w:stand=4 w:start=3 w:stat=-3 w:state=10 w:stay=-20 w:step=-4 w:still=-7
w:stolen=-30 w:stop=-9 w:stopp=-12 w:storm=-3 w:story=11 w:stranger=-5 w:street=-37 w:stretch=-8 w:stricter=-19
w:stripp=-6 w:such=-40 w:sunday=4 w:suppli=-13 w:tak=-10 w:take=-16 w:taken=-6 w:tale=10 w:talk=4 w:teaser=-4
w:telegram=-9 w:telephon=3 w:television=-15 w:tell=31 w:ten=25 w:tens=-3 w:text=-6 w:th=-7 w:than=10 w:that=-49
w:the=-39 w:their=-32 w:them=-29 w:themselv=9 w:then=29 w:there=-19 w:they=34 w:third=-13 w:thirty=10 w:this=16
w:those=-22 w:thousand=-5 w:threat=15 w:three=-43 w:through=-18 w:tim=64 w:time=-9 w:to=-63 w:told=-22 w:too=35
w:took=-10 w:top=-6 w:toward=-5 w:town=27 w:trade=-24 w:trader=-30 w:traitor=-14 w:travel=32 w:traveler=-10
w:treat=-10 w:trial=-31 w:troop=-9 w:trust=-14 w:try=-10 w:tuesday=-4 w:tumen=18 w:turn=-4 w:twelve=-10 w:twenty=5
w:two=-12 w:un=-19 w:unable=-14 w:unc=-3 w:unclear=-9 w:unconditional=-9 w:under=-46 w:union=21 w:unit=13 w:until=-9
w:up=-20 w:upper=-12 w:used=7 w:usual=5 w:vendor=-9 w:verify=-9 w:version=-6 w:villag=-51 w:villager=-23 w:wage=16
w:wait=48 w:walk=-6 w:want=-10 w:warn=-25 w:warning=-5 w:was=-13 w:way=-15 w:we=44 w:weak=-6 w:weapon=-4
w:wednesday=-4 w:week=29 w:weekend=7 w:well=30 w:went=-6 w:were=-15 w:what=-3 w:whatever=-19 w:where=18
w:whether=-32 w:which=15 w:whisper=3 w:who=-64 w:whoever=-18 w:whole=-15 w:winter=32 w:wire=7 w:with=22 w:within=-9
w:without=15 w:women=68 w:won=-14 w:wonsan=15 w:word=9 w:work=-44 w:worker=-4 w:world=38 w:worry=39 w:would=-27
w:wound=-11 w:yalu=22 w:year=21 w:yet=-3 w:young=-11 w:youth=12 w:yuan=-14 w:zone=-17 year=3
`
