/** How much each trait (see trait.ts) speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-30 age=72 all=-4 always=27 asked=100 b:0_0=-19 b:0_a=-7 b:0_km=-8 b:0_november=-3 b:0_oblig=-3 b:0_october=-3
b:0_on=4 b:0_p=-6 b:0_people=-22 b:0_policy=-3 b:0_rd=-4 b:0_s=21 b:0_th=-21 b:0_to=-5 b:0_won=-13 b:0_yuan=-13
b:a_camp=-3 b:a_change=-7 b:a_chinese=-3 b:a_cross=-4 b:a_day=-18 b:a_deputy=-7 b:a_deserter=-4 b:a_few=41
b:a_fine=-8 b:a_good=33 b:a_kill=-4 b:a_kilogram=-5 b:a_letter=14 b:a_long=34 b:a_man=-4 b:a_market=-16 b:a_min=4
b:a_month=31 b:a_month'=-25 b:a_name=5 b:a_patrol=-12 b:a_permit=-16 b:a_photograph=-6 b:a_second=-6 b:a_shoot=-15
b:a_similar=-12 b:a_single=-6 b:a_soldier=-8 b:a_television=-16 b:a_threat=-8 b:a_truck=-16 b:a_wall=-11
b:a_warn=-11 b:a_week=16 b:a_year=-3 b:a_zone=-4 b:about_0=-11 b:about_it=17 b:about_the=-25 b:about_their=19
b:above_the=4 b:acros_the=17 b:afraid_of=-15 b:after_dark=-17 b:after_the=-6 b:age_of=28 b:aim_at=-16
b:all_border=-3 b:all_but=-15 b:almost_noth=-6 b:along_the=-25 b:among_the=-12 b:amrok_river=7 b:an_hour=-20
b:an_ngo=-6 b:an_old=32 b:an_order=-3 b:and_is=28 b:and_night=-7 b:and_official=-4 b:and_so=6 b:and_that=27
b:and_the=-13 b:and_to=-7 b:and_winter=-3 b:announc_that=-3 b:any_longer=-11 b:any_more=-7 b:are_believ=-4
b:are_call=-26 b:are_fir=-3 b:are_found=-6 b:are_held=-28 b:are_like=-16 b:are_not=-13 b:are_sent=-12 b:are_shot=-5
b:are_to=-4 b:area_is=21 b:army_has=-9 b:around_the=-9 b:as_a=-28 b:as_an=-7 b:as_refuge=-7 b:as_well=11
b:ask_the=13 b:ask_to=-11 b:at_0=-11 b:at_a=29 b:at_any=-5 b:at_night=-76 b:at_noon=-32 b:at_once=-5 b:at_people=-4
b:at_the=53 b:at_whatever=-11 b:august_0=-5 b:away_from=-20 b:back_to=4 b:ban_on=-8 b:be_a=11 b:be_bought=-7
b:be_confirm=-10 b:be_independent=-11 b:be_issu=-3 b:be_return=-3 b:be_shot=-7 b:be_still=-4 b:because_the=-3
b:been_clos=-21 b:been_let=-4 b:been_punish=-8 b:been_seen=-7 b:before_the=-8 b:before_they=-7 b:begun_to=-6
b:believ_to=-4 b:belong_to=24 b:beside_the=12 b:between_the=8 b:beyond_the=19 b:bodi_were=-12 b:body_was=-13
b:border_between=14 b:border_counti=-3 b:border_guard=-3 b:border_patrol=-10 b:border_security=-6 b:both_sid=27
b:brib_are=-21 b:bridge_had=-19 b:bridge_was=11 b:bridge_will=-22 b:by_a=-3 b:by_every=33 b:by_the=15 b:by_two=-25
b:call_on=-3 b:call_out=-18 b:call_the=-19 b:came_to=24 b:cannot_be=-9 b:china_and=-6 b:china_on=8 b:china_to=-3
b:chinese_side=3 b:citizen_belong=8 b:citizen_is=23 b:city_of=23 b:clos_at=-32 b:com_within=-3 b:come_back=-14
b:come_from=-4 b:commander_of=-3 b:commend_by=-7 b:company_commander=-3 b:complain_about=-7 b:confirm_a=-4
b:confirm_the=-12 b:copper_was=-16 b:copy_of=-9 b:cost_0=-16 b:could_be=-9 b:could_not=-14 b:country'_image=-11
b:county_of=12 b:county_was=-9 b:cross_are=-3 b:cross_last=-7 b:cross_the=-4 b:crossing_fell=-6 b:dat_the=-3
b:dealt_with=27 b:december_0=-4 b:depend_on=-5 b:did_not=-3 b:do_not=25 b:does_not=-9 b:doubl_since=-3 b:dur_the=6
b:ear_this=18 b:end_of=-11 b:enough_to=-5 b:every_child=30 b:every_citizen=8 b:every_household=19
b:everybody_else=28 b:expect_to=13 b:face_a=-3 b:famili_of=-20 b:far_bank=9 b:far_side=6 b:fell_to=-6
b:fetch_water=-5 b:few_believe=-20 b:few_people=-12 b:fir_on=-22 b:fir_without=-5 b:fire_at=-6 b:fire_is=-3
b:first_the=37 b:first_time=-4 b:five_year=6 b:for_a=-18 b:for_an=-15 b:for_days=-29 b:for_report=-3 b:for_the=53
b:for_three=-4 b:for_two=-7 b:for_up=22 b:for_want=-8 b:found_in=-14 b:found_out=24 b:from_0=-6 b:from_a=-4
b:from_an=6 b:from_china=-9 b:from_hyesan=13 b:from_the=-5 b:front_line=-3 b:gets_a=-15 b:give_them=-8 b:goes_back=4
b:goes_on=-6 b:goes_round=9 b:gone_by=4 b:good_price=33 b:got_off=-12 b:grip_on=-5 b:guard_the=-6 b:guard_used=-8
b:had_ask=-3 b:had_been=-13 b:hand_over=-3 b:harsh_punishment=-4 b:harvest_in=16 b:has_been=8 b:has_begun=-6
b:has_call=-3 b:has_fallen=-6 b:has_gone=-8 b:has_it=-6 b:has_its=10 b:has_lost=-7 b:has_never=-21 b:has_sent=-4
b:has_the=16 b:has_to=-7 b:have_been=-24 b:have_gone=-3 b:have_not=-14 b:he_is=-3 b:he_was=-6 b:held_in=7
b:his_account=-15 b:hour_a=-21 b:hour_in=-5 b:how_many=-20 b:how_people=40 b:if_they=-3 b:ignore_warning=-3
b:immediate_fire=-3 b:in_0=11 b:in_august=-17 b:in_china=10 b:in_december=-3 b:in_fact=-5 b:in_force=-4
b:in_hyesan=12 b:in_january=-5 b:in_july=-7 b:in_june=39 b:in_march=-6 b:in_may=-22 b:in_musan=-15 b:in_october=10
b:in_public=-4 b:in_ryanggang=-3 b:in_seoul=13 b:in_september=15 b:in_the=-18 b:in_their=-3 b:incident_in=-13
b:independent_confirm=-8 b:instead_of=-3 b:is_a=9 b:is_allow=-3 b:is_alway=21 b:is_an=11 b:is_expect=13 b:is_hard=3
b:is_known=27 b:is_like=-6 b:is_made=21 b:is_no=-16 b:is_not=-21 b:is_on=6 b:is_one=16 b:is_read=-14 b:is_said=-4
b:is_the=13 b:is_to=-7 b:it_has=-13 b:it_is=-58 b:it_may=8 b:it_read=22 b:it_that=-7 b:it_was=-8 b:it_will=20
b:its_own=-30 b:joint_security=20 b:jong_un=-8 b:jsa_cross=-8 b:keep_the=-3 b:kill_of=-4 b:kill_to=-11
b:kilogram_of=-3 b:kim_jong=-9 b:km_from=-4 b:korea_has=-8 b:largest_city=9 b:last_autumn=-8 b:last_month=-4
b:last_year=-17 b:lay_min=-6 b:leader_was=-5 b:let_go=-6 b:let_into=-4 b:like_a=31 b:like_to=-18 b:line_and=-6
b:link_to=5 b:list_is=-5 b:live_round=-4 b:long_winter=22 b:m_on=-3 b:made_to=-5 b:make_up=-12 b:man'_fami=-26
b:many_famili=-17 b:march_0=-19 b:market_in=-9 b:market_was=35 b:may_be=25 b:may_face=-3 b:may_have=-3 b:meal_a=-23
b:media_have=-6 b:member_of=-3 b:men_who=-3 b:middle_of=-4 b:min_along=-6 b:month_of=-5 b:more_than=12 b:morn_of=-3
b:most_of=3 b:mount_paektu=15 b:mov_inland=-5 b:must_be=-17 b:nation_has=-3 b:near_hoeryong=-4 b:near_the=-38
b:need_a=-5 b:neighborhood_unit=21 b:new_instruction=-6 b:new_rul=-8 b:news_of=-22 b:next_month=-8 b:ngo_and=-5
b:night_of=-4 b:nine_people=-6 b:no_exception=-11 b:no_travel=-3 b:no_warn=-4 b:north'_side=-4 b:north_korea=-8
b:north_korean=-12 b:north_of=3 b:northern_border=-9 b:not_all=37 b:not_be=-7 b:not_been=9 b:not_clear=-5
b:not_comment=-9 b:not_confirm=-5 b:not_exempt=-12 b:not_immediate=-4 b:not_know=-3 b:not_known=-22 b:not_mention=-3
b:noth_to=-19 b:notice_was=-22 b:now_they=31 b:number_of=-13 b:october_0=28 b:of_0=13 b:of_a=11 b:of_an=21
b:of_border=-4 b:of_changbai=17 b:of_corn=-21 b:of_crossing=-6 b:of_his=-16 b:of_hunger=-4 b:of_it=-12 b:of_its=-7
b:of_last=-3 b:of_march=-4 b:of_mount=15 b:of_north=7 b:of_rice=-27 b:of_seven=12 b:of_the=-3 b:of_their=-13
b:of_them=-5 b:of_those=-21 b:of_thousand=-4 b:off_a=20 b:off_with=-12 b:on_0=-7 b:on_both=3 b:on_chinese=-3
b:on_march=-15 b:on_monday=8 b:on_saturday=43 b:on_sight=-7 b:on_smuggl=-5 b:on_sunday=5 b:on_the=29 b:once_a=25
b:one_meal=-23 b:one_of=-26 b:only_before=-5 b:only_in=-36 b:or_ignore=-3 b:order_in=-14 b:order_is=-3 b:order_to=-3
b:order_went=-6 b:other_bank=4 b:out_and=-3 b:out_in=-10 b:out_of=-4 b:p_m=-6 b:paper_is=7 b:part_of=-6
b:party_congres=-4 b:party_entry=-6 b:party_official=-8 b:pass_once=23 b:past_on=-23 b:patrol_boat=-9
b:patrol_had=-9 b:people_are=-10 b:people_cros=-6 b:people_cross=-7 b:people_found=24 b:people_in=14 b:people_try=-7
b:people_who=-5 b:place_on=7 b:police_in=-8 b:policy_of=-10 b:price_of=-26 b:put_the=12 b:put_to=16 b:put_up=-9
b:question_to=12 b:ran_acros=-4 b:read_like=22 b:read_out=-12 b:read_the=-20 b:regime_announc=-3 b:remain_in=-32
b:remain_unclear=-4 b:replac_in=-9 b:report_a=-15 b:report_to=-3 b:resident_are=-8 b:resident_of=-3
b:resident_see=-4 b:return_through=-12 b:rice_cak=16 b:rice_cost=-27 b:ring_of=14 b:river_are=-14 b:river_is=-15
b:road_has=-10 b:rumor_has=-6 b:ryanggang_province=-14 b:said_to=-5 b:says_the=-4 b:security_area=20 b:seen_since=-7
b:sent_back=-4 b:sent_home=-4 b:sent_to=-9 b:set_for=-5 b:sets_a=-4 b:several_tim=30 b:shoot_at=-9 b:short_of=-7
b:shot_dead=-3 b:shot_in=-4 b:shot_on=-7 b:shot_were=-4 b:shot_without=-3 b:side_are=-7 b:side_the=13 b:since_0=-5
b:since_the=15 b:six_month=-5 b:smuggl_good=-4 b:sold_to=28 b:soldier_are=-11 b:soldier_know=-7 b:soldier_of=20
b:soldier_on=-4 b:soldier_ran=-4 b:soldier_who=-3 b:some_of=-4 b:some_soldier=-8 b:sourc_in=-12 b:south_last=-3
b:speak_of=-3 b:stand_still=-8 b:state_has=-5 b:state_media=-4 b:state_security=-11 b:station_and=-6 b:still_for=-8
b:still_in=-4 b:still_talk=5 b:stop_the=-6 b:storm_corp=-3 b:stretch_where=-3 b:stripp_of=-7 b:such_trial=-22
b:taken_away=-3 b:talk_about=5 b:television_set=-16 b:ten_days=-16 b:ten_minut=14 b:ten_year=22 b:tens_of=-4
b:th_brigade=-3 b:than_0=25 b:than_a=-23 b:that_all=-8 b:that_guard=-3 b:that_is=26 b:that_night=20 b:that_the=-45
b:the_0=-10 b:the_affair=3 b:the_age=28 b:the_amrok=7 b:the_army=39 b:the_authoriti=-12 b:the_ban=-8 b:the_bank=-34
b:the_body=-21 b:the_border=-11 b:the_bridge=-45 b:the_camp=-3 b:the_campaign=4 b:the_case=-10 b:the_chinese=13
b:the_closure=-10 b:the_corp=8 b:the_country=18 b:the_county=-12 b:the_crackdown=-3 b:the_cross=-8 b:the_day=-5
b:the_dead=29 b:the_decree=-10 b:the_document=7 b:the_election=-14 b:the_embankment=-14 b:the_end=-11
b:the_english=-6 b:the_escape=-4 b:the_even=-4 b:the_event=6 b:the_execution=-4 b:the_fami=-4 b:the_famili=3
b:the_far=26 b:the_fence=-17 b:the_field=-12 b:the_film=-4 b:the_first=-6 b:the_flood=-9 b:the_guard=4
b:the_harvest=20 b:the_hill=3 b:the_hospital=-17 b:the_ice=21 b:the_instruction=-4 b:the_japanese=14 b:the_joint=20
b:the_jsa=-9 b:the_last=-6 b:the_law=-4 b:the_leadership=-10 b:the_letter=12 b:the_line=13 b:the_list=-8
b:the_loudspeaker=20 b:the_man=-4 b:the_man'=-26 b:the_market=-20 b:the_measure=-17 b:the_men=-13 b:the_message=13
b:the_middle=-4 b:the_ministry=29 b:the_morn=-14 b:the_mountain=18 b:the_move=-5 b:the_new=-30 b:the_news=-3
b:the_night=17 b:the_north'=-6 b:the_northern=-9 b:the_notice=-35 b:the_number=-12 b:the_officer=-7 b:the_only=-39
b:the_other=-4 b:the_pandemic=-9 b:the_party=49 b:the_past=-7 b:the_patrol=-10 b:the_peninsula=23 b:the_police=-10
b:the_policy=-42 b:the_post=-18 b:the_price=-13 b:the_promise=-12 b:the_province=14 b:the_question=32
b:the_regime=-15 b:the_return=-3 b:the_reward=-10 b:the_road=-10 b:the_rule=-12 b:the_same=-11 b:the_shoot=-11
b:the_shooter=-15 b:the_shop=-4 b:the_shot=-4 b:the_smuggler=15 b:the_soldier=48 b:the_source=-3 b:the_south=-13
b:the_south'=-15 b:the_spot=-9 b:the_spr=-14 b:the_state=12 b:the_station=24 b:the_time=-4 b:the_top=-6
b:the_town=-15 b:the_train=5 b:the_trial=-9 b:the_tumen=21 b:the_two=10 b:the_un=-6 b:the_unit=-3 b:the_upper=-11
b:the_villag=-51 b:the_village=7 b:the_wait=15 b:the_wall=10 b:the_water=5 b:the_whole=-13 b:the_wire=21
b:the_women=-37 b:the_wound=-3 b:the_yalu=32 b:the_year=18 b:the_zone=-12 b:their_boat=-5 b:their_officer=-3
b:their_own=-17 b:them_a=-7 b:them_as=-7 b:them_was=-3 b:then_the=34 b:there_are=-6 b:there_is=-3 b:they_did=-8
b:they_were=29 b:this_autumn=5 b:this_month=-6 b:this_winter=-11 b:this_year=5 b:those_enter=-4 b:those_who=-24
b:thousand_of=-3 b:three_tim=6 b:through_the=-3 b:to_0=-6 b:to_a=-14 b:to_almost=-6 b:to_avoid=-12 b:to_be=-29
b:to_border=-4 b:to_carry=-5 b:to_change=-3 b:to_come=-4 b:to_count=-8 b:to_death=-5 b:to_deliver=-3 b:to_find=-3
b:to_get=-3 b:to_have=-7 b:to_it=14 b:to_keep=-18 b:to_kill=-3 b:to_lay=-6 b:to_march=33 b:to_return=-13
b:to_shoot=-3 b:to_stop=-9 b:to_take=-8 b:to_ten=22 b:to_the=-10 b:to_verify=-10 b:to_watch=25 b:told_to=-3
b:took_place=8 b:trader_fear=-17 b:traveler_need=-5 b:trial_as=-9 b:troop_to=-5 b:tumen_and=7 b:two_countri=13
b:two_of=-25 b:two_officer=-9 b:two_week=-7 b:two_were=-5 b:two_women=72 b:two_year=-7 b:un_expert=-10
b:unable_to=-14 b:unconditional_fire=-9 b:unit_nation=-3 b:unit_was=-8 b:until_now=-9 b:until_the=-18
b:until_then=-5 b:up_the=-4 b:up_to=21 b:upper_yalu=-8 b:used_to=9 b:verify_the=-10 b:village_has=-4 b:wait_goes=15
b:walk_acros=-3 b:wall_of=-23 b:want_of=-8 b:want_to=-10 b:warn_fire=-4 b:warn_shot=-4 b:warn_to=3 b:warning_to=-4
b:was_a=-15 b:was_built=21 b:was_carri=-14 b:was_clos=-21 b:was_found=23 b:was_in=26 b:was_not=-4 b:was_replac=-9
b:was_reported=-4 b:was_shot=-3 b:was_taken=-3 b:was_unable=-11 b:way_out=-19 b:we_ask=18 b:week_before=28
b:went_to=-6 b:were_arrest=-4 b:were_be=-6 b:were_caught=-3 b:were_found=5 b:were_heard=-4 b:were_let=-6
b:were_put=-7 b:were_shot=-6 b:were_told=-4 b:what_they=-5 b:whatever_their=-8 b:when_the=-4 b:where_a=-3
b:whether_he=-5 b:whether_the=-20 b:who_are=-10 b:who_come=-5 b:who_cros=-8 b:who_enter=-3 b:who_fled=-4
b:who_flee=-3 b:who_had=-4 b:who_have=-3 b:who_left=-11 b:who_refuse=-4 b:whoever_report=-15 b:whole_border=-7
b:will_be=28 b:will_go=13 b:will_obey=-14 b:will_reopen=-11 b:wire_was=-16 b:with_a=-19 b:with_care=13
b:with_china=-13 b:with_the=-5 b:within_0=-3 b:without_a=-4 b:without_warn=-7 b:women_make=-11 b:women_were=-31
b:women_who=-7 b:won_a=-5 b:work_goes=-26 b:would_not=-9 b:yalu_is=8 b:year_in=5 b:yet_to=-3 b:zone_0=-4 bare=94
bare-noun=-18 colon=31 copula=19 day=-13 duty=-56 everyman=50 f:body=57 f:custom=121 f:goods=35 f:journal=128
f:land=27 f:likens=45 f:nature=36 f:place=94 f:term=32 f:thought=69 facts:0=98 facts:1=64 facts:2=-19 facts:3=-73
first:a=7 first:about=-4 first:after=-3 first:all=17 first:at=25 first:authoriti=-8 first:before=-4 first:border=-15
first:brib=-21 first:by=29 first:camera=-29 first:children=-10 first:china=-7 first:chinese=-4 first:commander=-4
first:copper=-11 first:corn=17 first:discipline=-10 first:each=-9 first:even=-6 first:famili=-7 first:few=-30
first:five=-5 first:for=14 first:foreign=3 first:from=35 first:guard=-25 first:he=11 first:his=-17 first:how=-6
first:hyesan=6 first:in=31 first:it=-7 first:kim=-6 first:last=-3 first:loudspeaker=6 first:many=-26 first:most=-6
first:neither=-11 first:no=-16 first:nobody=13 first:north=-24 first:not=24 first:noth=23 first:on=34 first:one=-9
first:other=22 first:parent=-16 first:party=-11 first:people=-23 first:police=-8 first:resident=-21 first:rumor=31
first:salt=8 first:she=13 first:shoot=-9 first:shot=-8 first:smuggl=-17 first:soldier=-42 first:some=-16
first:south=-3 first:state=-3 first:such=-32 first:that=-7 first:the=25 first:there=-22 first:they=23 first:three=-4
first:trader=-30 first:train=-3 first:traveler=-5 first:two=26 first:un=-5 first:unit=-9 first:until=-19
first:villager=-9 first:we=44 first:what=15 first:whether=-23 first:whoever=-18 first:women=14 first:word=-10
force=-3 front:body=59 front:custom=37 front:goods=47 front:journal=120 front:land=65 front:likens=27
front:nature=104 front:place=95 front:term=25 front:thought=71 future=-31 history=163 hour=39 lack=-46 last:0=33
last:abroad=-6 last:again=-11 last:ago=-8 last:all=11 last:ammunition=-7 last:answer=3 last:april=23 last:army=10
last:august=-15 last:autumn=13 last:away=-10 last:back=-12 last:bank=5 last:boat=-5 last:bridge=25 last:call=-28
last:camp=-13 last:care=13 last:case=-10 last:changbai=14 last:change=-8 last:child=-18 last:children=-19
last:clos=11 last:comment=-9 last:corn=-18 last:cros=-8 last:cross=-7 last:current=-3 last:dark=-19 last:day=-11
last:days=-36 last:death=-16 last:desert=4 last:door=9 last:else=28 last:escape=-4 last:even=-55 last:exception=-11
last:execution=-5 last:exempt=-12 last:exist=-5 last:fir=61 last:first=8 last:five=38 last:flee=-6 last:flood=-7
last:food=-7 last:found=26 last:fuel=-8 last:guard=-3 last:hoeryong=-6 last:ice=-7 last:infection=-5
last:inhuman=-17 last:inland=-5 last:instruction=-6 last:it=39 last:july=-10 last:june=39 last:kill=-3 last:known=-8
last:korea=16 last:labor=-7 last:left=12 last:life=19 last:longer=-11 last:march=28 last:market=4 last:measure=23
last:minut=11 last:monday=-36 last:month=-16 last:more=10 last:morn=-6 last:musan=-17 last:name=3 last:neighbor=13
last:new=-3 last:noon=-32 last:noth=-6 last:november=6 last:officer=-13 last:official=-3 last:on=40 last:once=9
last:out=4 last:over=-3 last:paper=15 last:part=-7 last:people=-3 last:permit=-5 last:phon=-5 last:police=-6
last:post=-10 last:price=37 last:punish=-9 last:quick=6 last:rank=-7 last:reason=-6 last:relativ=-3 last:reopen=-15
last:resident=5 last:rice=-9 last:river=8 last:same=-12 last:saturday=16 last:secret=3 last:seoul=23
last:september=14 last:shoot=-24 last:shot=-4 last:sid=14 last:sight=25 last:since=-7 last:smuggler=-17
last:soldier=-9 last:spot=-8 last:spr=-21 last:story=8 last:stranger=-7 last:sunday=9 last:th=-12 last:threat=15
last:tim=17 last:town=18 last:trader=-3 last:tuesday=-3 last:tumen=19 last:unit=22 last:wage=14 last:wait=35
last:warn=-18 last:watch=25 last:way=-9 last:week=-7 last:winter=15 last:wire=30 last:won=-8 last:yalu=4
last:year=15 last:yuan=-12 length:0=57 length:1=121 length:2=25 length:3=-55 length:4=-55 length:5=-18 look=134
money=23 named=25 no:actor=5 no:age=-23 no:always=-13 no:asked=-32 no:bare-noun=8 no:colon=-13 no:copula=-16
no:doubt=-6 no:duty=13 no:everyman=-18 no:future=4 no:history=-50 no:hour=-14 no:lack=9 no:look=-42 no:money=-13
no:named=8 no:not=16 no:number=-4 no:of=-11 no:outlook=-30 no:pair=-34 no:past=38 no:perfect=6 no:scare=-12
no:since=-3 no:view=16 no:year=-5 not=-53 number=-6 of=43 outlook=92 pair=108 past=-62 perfect=-30 scare=33 since=-3
superlative=-11 verb:=-51 verb:across=-4 verb:announced=-3 verb:are=-64 verb:arrivals=-7 verb:asked=18
verb:authorities=-13 verb:begins=17 verb:belongs=24 verb:bodies=-39 verb:bridges=31 verb:brings=14 verb:brokers=-10
verb:called=23 verb:calls=-8 verb:can=43 verb:comes=-5 verb:commanders=-3 verb:corps=10 verb:costs=3 verb:cross=-13
verb:crossed=-10 verb:crossings=-13 verb:days=-22 verb:does=-9 verb:drowned=-4 verb:experts=-5 verb:fields=-8
verb:fired=-8 verb:gathered=-4 verb:goes=-7 verb:guards=-16 verb:had=-8 verb:has=-8 verb:have=-51 verb:hills=-19
verb:holds=-16 verb:hours=-7 verb:households=-18 verb:is=17 verb:killings=-11 verb:lies=18 verb:loudspeakers=28
verb:makes=19 verb:may=-11 verb:members=-9 verb:months=-8 verb:moved=10 verb:must=-23 verb:news=36 verb:notices=-8
verb:officers=-8 verb:officials=-10 verb:opened=-3 verb:orders=-7 verb:passes=22 verb:patrols=-5 verb:reached=13
verb:reads=5 verb:received=-11 verb:reports=-15 verb:says=-9 verb:seems=-4 verb:sees=19 verb:shooters=-9
verb:soldiers=38 verb:sources=-12 verb:speaks=-19 verb:states=-5 verb:takes=-7 verb:this=-8 verb:times=13
verb:towns=24 verb:trains=-20 verb:troops=-3 verb:trucks=20 verb:wanted=13 verb:was=-17 verb:were=-19 verb:will=18
verb:workers=-4 verb:wounded=-3 verb:years=24 view=-68 w:0=-29 w:a=-46 w:about=-9 w:above=23 w:abroad=-9
w:accident=7 w:account=-41 w:acros=17 w:act=-4 w:activist=-11 w:affair=3 w:afraid=-15 w:after=-26 w:again=-9
w:against=-27 w:age=60 w:agency=5 w:ago=-11 w:aim=-18 w:alive=-3 w:all=33 w:allow=-3 w:almost=-18 w:alone=-4
w:along=-25 w:aloud=-6 w:alway=21 w:ammunition=-8 w:among=-14 w:amrok=7 w:an=7 w:and=38 w:animal=-4 w:announc=-4
w:another=43 w:answer=15 w:any=-45 w:anyone=-8 w:app=-8 w:appli=-3 w:approach=-3 w:april=16 w:area=18 w:army=37
w:around=-37 w:arrest=-6 w:arrival=-8 w:as=-11 w:ask=42 w:assemb=-12 w:at=-77 w:august=-20 w:authoriti=-22
w:autumn=9 w:avoid=-12 w:away=-31 w:back=-20 w:ban=-8 w:bank=-24 w:bare=17 w:bark=13 w:barrier=-3 w:be=-37
w:because=-7 w:becom=11 w:been=-19 w:began=-3 w:begin=17 w:begun=-6 w:believ=-4 w:believe=-20 w:belong=30
w:beside=12 w:betray=-3 w:better=-3 w:between=4 w:beyond=19 w:blam=-4 w:boat=-15 w:bodi=-40 w:body=-23 w:boot=-7
w:border=-31 w:both=20 w:bought=-8 w:boundary=-9 w:brib=-33 w:bridg=31 w:bridge=-20 w:brigad=-23 w:brigade=-8
w:bring=13 w:broke=-18 w:broker=-22 w:built=27 w:burn=-7 w:but=-21 w:by=48 w:cak=16 w:call=-52 w:came=20 w:camera=4
w:camp=-20 w:campaign=4 w:can=36 w:cannot=-9 w:capital=24 w:card=3 w:care=12 w:carri=-8 w:case=-10 w:caught=-5
w:cement=5 w:central=-4 w:chang=5 w:changbai=17 w:change=-15 w:charge=-9 w:check=-63 w:checkpoint=-23 w:child=-12
w:children=-49 w:china=15 w:chinese=-16 w:cit=-3 w:citizen=26 w:city=32 w:clos=-32 w:closure=-10 w:cold=35 w:com=6
w:come=-20 w:command=-6 w:commander=-17 w:commend=-7 w:comment=-9 w:commission=-3 w:common=12 w:company=-3
w:complain=-7 w:condition=-3 w:confirm=-33 w:congres=-4 w:connect=17 w:control=-3 w:copper=-13 w:copy=-9 w:corn=-21
w:corp=5 w:cost=16 w:could=-22 w:count=-56 w:counti=-3 w:countri=13 w:country=51 w:couple=-5 w:cover=-8
w:crackdown=-5 w:cros=-15 w:cross=-40 w:crosser=-10 w:crossing=-16 w:crowd=-13 w:currency=10 w:current=-3 w:cut=-13
w:damage=-4 w:dandong=6 w:dark=-19 w:dat=-3 w:day=-31 w:days=-54 w:dead=33 w:dealt=27 w:death=-23 w:december=-6
w:decree=-10 w:defector=-3 w:deliver=-3 w:department=-16 w:depend=-5 w:deputi=35 w:deputy=-7 w:deserter=-4 w:did=-10
w:died=-5 w:different=21 w:dike=-5 w:discharge=-4 w:discipline=-10 w:dismiss=-6 w:do=23 w:document=6 w:does=-9
w:done=-4 w:door=9 w:doubl=-9 w:down=-14 w:dozen=-5 w:drive=6 w:dropp=-4 w:drown=-4 w:dur=6 w:duty=-5 w:each=-15
w:ear=14 w:eat=-11 w:effect=-18 w:election=-14 w:electricity=-17 w:electrifi=-14 w:eleven=-3 w:else=28
w:embankment=-14 w:emergency=-15 w:empti=15 w:empty=-7 w:end=-13 w:english=-6 w:enough=-5 w:enter=-10 w:entry=-6
w:escap=-3 w:escape=-6 w:even=-31 w:event=6 w:ever=42 w:every=-48 w:everybody=-7 w:everyone=-6 w:exception=-11
w:execution=-6 w:exempt=-12 w:exist=-5 w:expect=13 w:expert=-10 w:extra=-7 w:face=11 w:fact=-5 w:factori=-7
w:fallen=-6 w:fami=-28 w:famili=-28 w:far=13 w:fear=-22 w:february=-4 w:fell=5 w:fence=-24 w:fetch=14 w:few=38
w:field=-19 w:fifty=27 w:figur=-13 w:film=-6 w:find=-3 w:fine=-8 w:fir=24 w:fire=-25 w:first=37 w:fish=-20
w:fishermen=-5 w:five=31 w:fled=-5 w:flee=-10 w:flood=-13 w:flower=10 w:follow=-5 w:food=-21 w:foot=8 w:for=-63
w:forbidden=11 w:force=-4 w:foreign=4 w:form=11 w:forty=3 w:found=53 w:four=-27 w:from=33 w:front=-3 w:frozen=6
w:fuel=-41 w:furiou=-8 w:further=-20 w:gather=-4 w:gave=-10 w:general=-10 w:get=-29 w:gets=-15 w:giv=18 w:give=-8
w:given=-19 w:go=-11 w:goes=7 w:gone=-14 w:good=45 w:got=-6 w:grain=-3 w:greater=-4 w:grew=-6 w:grip=-5 w:group=-14
w:grow=10 w:guard=-63 w:guidance=-9 w:had=4 w:half=-8 w:halt=-3 w:happen=-12 w:hard=34 w:harsh=-4 w:harvest=36
w:has=-29 w:have=-87 w:he=3 w:headquarter=9 w:heard=-8 w:held=-25 w:help=-5 w:her=16 w:hid=-4 w:hill=12 w:him=6
w:his=-20 w:hoeryong=9 w:hold=-36 w:holiday=8 w:hom=-3 w:home=-7 w:hope=-26 w:hospital=-17 w:hour=-29 w:household=19
w:how=20 w:hyesan=27 w:ice=21 w:if=-4 w:ignore=-3 w:illegal=-5 w:image=-11 w:immediate=-8 w:incident=-13
w:independent=-25 w:infection=-5 w:informer=-39 w:inhuman=-21 w:inland=-5 w:inside=-5 w:instead=-3 w:instruct=-7
w:instruction=-17 w:intelligence=-9 w:interview=-15 w:into=-4 w:intruder=-10 w:is=75 w:issu=-7 w:it=18 w:its=29
w:itself=-17 w:january=-8 w:japanese=14 w:join=12 w:joint=18 w:jong=-9 w:jsa=-10 w:july=-11 w:june=38 w:just=62
w:kbs=-3 w:keep=-23 w:kept=-9 w:kill=-23 w:killing=-11 w:kilogram=-8 w:kilometer=6 w:kim=-9 w:km=-8 w:know=9
w:known=27 w:korean=4 w:labor=-9 w:lamp=-30 w:land=25 w:largest=9 w:last=-28 w:late=10 w:later=-13 w:law=-5
w:lay=-39 w:lead=-3 w:leader=-7 w:leadership=-10 w:learn=21 w:leav=-5 w:leave=-7 w:led=-15 w:left=-12 w:let=-11
w:letter=25 w:lies=18 w:life=37 w:light=40 w:like=9 w:line=11 w:list=-8 w:live=-25 w:local=-4 w:long=75 w:longer=-12
w:look=-28 w:lost=-12 w:loudspeaker=20 w:m=-6 w:made=11 w:mak=19 w:make=-22 w:man=-11 w:man'=-26 w:many=31 w:march=9
w:mark=26 w:market=-12 w:may=13 w:meal=-10 w:mean=26 w:meant=-7 w:measure=6 w:meat=-3 w:medal=-9 w:media=-6 w:meet=5
w:membership=-8 w:mention=-4 w:message=-3 w:metal=-4 w:meter=-6 w:middle=-4 w:might=-9 w:mine=-3 w:ministry=27
w:minut=11 w:miss=-15 w:monday=-21 w:money=9 w:month=5 w:month'=-26 w:more=9 w:morn=-20 w:most=4 w:mount=15
w:mountain=18 w:mov=-4 w:move=-6 w:much=6 w:musan=-12 w:must=-26 w:nam=11 w:name=10 w:namyang=7 w:nation=-3
w:near=-49 w:need=13 w:neighbor=30 w:neighborhood=37 w:neither=-14 w:never=-24 w:new=-28 w:news=-4 w:next=-8
w:ngo=-11 w:night=-51 w:nine=-7 w:no=-66 w:nobody=38 w:noon=-32 w:north=-31 w:north'=-6 w:northern=-9 w:not=-24
w:notic=-8 w:notice=-49 w:november=4 w:number=-5 w:obey=-14 w:oblig=-3 w:october=25 w:of=-26 w:off=9 w:offender=-9
w:offer=-7 w:office=8 w:officer=-36 w:official=-12 w:old=67 w:on=17 w:once=26 w:one=22 w:only=-48 w:onsong=9
w:open=-51 w:or=4 w:order=-33 w:organization=8 w:other=15 w:out=-31 w:outlet=-5 w:outside=17 w:own=-48 w:p=-6
w:paektu=15 w:page=6 w:paid=7 w:pandemic=-17 w:paper=22 w:parent=-16 w:part=-13 w:partner=-16 w:party=56 w:pass=17
w:past=-31 w:patrol=-37 w:pay=3 w:peninsula=23 w:people=-6 w:permit=-20 w:person=-3 w:phon=-14 w:phone=-10
w:photograph=-6 w:place=-17 w:plan=13 w:plann=-8 w:point=-3 w:police=-24 w:policy=-47 w:political=-6 w:possible=-13
w:post=-29 w:potato=15 w:power=-4 w:practice=-12 w:pregnant=-7 w:presum=-3 w:presumab=-12 w:pric=8 w:price=23
w:prison=-20 w:prisoner=-14 w:private=-3 w:proclamation=-5 w:promis=-3 w:promise=-12 w:provincial=23 w:public=-5
w:publish=-5 w:punish=-11 w:punishment=-10 w:purpose=-6 w:push=-3 w:put=19 w:pyongyang=-4 w:question=21 w:quick=6
w:quiet=31 w:radio=-15 w:railway=-23 w:ran=-4 w:rank=17 w:rapporteur=-3 w:ration=-17 w:rd=-4 w:reach=3 w:read=-14
w:real=-10 w:reason=-7 w:receiv=-11 w:recent=22 w:reform=-17 w:refuge=-10 w:refugee=-13 w:refus=-4 w:refuse=-4
w:regard=-7 w:regime=-15 w:relativ=-21 w:remain=-35 w:reopen=-17 w:repair=-4 w:replac=-14 w:report=-32
w:reported=-11 w:reporter=10 w:resident=-31 w:return=-19 w:reward=-16 w:rice=-14 w:right=-3 w:ring=14 w:risk=-3
w:river=4 w:road=-27 w:roll=-40 w:rose=-10 w:round=5 w:rul=19 w:rule=15 w:rumor=27 w:ryanggang=-14 w:s=21 w:said=-3
w:salt=8 w:same=-11 w:samjiyon=10 w:saturday=16 w:say=-18 w:says=-10 w:sea=-4 w:seal=3 w:search=-12 w:second=-8
w:secret=3 w:security=-3 w:seem=-6 w:seen=-27 w:sees=19 w:sell=-20 w:send=-4 w:sent=-27 w:seoul=22 w:september=12
w:serve=3 w:set=-17 w:sets=-4 w:seven=11 w:several=48 w:she=18 w:shoot=-49 w:shooter=-15 w:shop=-4 w:short=-4
w:shot=-38 w:show=-3 w:shut=-3 w:sid=32 w:side=9 w:sight=33 w:sign=-5 w:signal=12 w:silence=-17 w:silent=21
w:similar=-18 w:since=-15 w:single=-6 w:site=-5 w:six=-5 w:slacken=-10 w:slipp=-3 w:smoke=32 w:smuggl=-23
w:smuggler=-8 w:so=39 w:sold=30 w:soldier=-29 w:some=-14 w:someone=-4 w:soon=-7 w:sound=15 w:sourc=-13 w:source=-7
w:south=-16 w:south'=-15 w:speak=11 w:special=-3 w:spoke=20 w:spokesman=-4 w:spot=-9 w:spr=9 w:spread=-9 w:stamp=-7
w:stand=5 w:start=3 w:stat=-4 w:state=7 w:stay=-21 w:step=-5 w:still=-4 w:stolen=-30 w:stop=-10 w:stopp=-10
w:storm=-4 w:story=11 w:stranger=-7 w:street=-33 w:stretch=-9 w:stricter=-16 w:stripp=-7 w:such=-42 w:sunday=5
w:suppli=-14 w:tak=-10 w:take=-18 w:taken=-7 w:tale=10 w:talk=5 w:team=-3 w:teaser=-4 w:telegram=-7 w:television=-16
w:tell=30 w:ten=28 w:tens=-4 w:text=-7 w:th=-6 w:than=7 w:that=-39 w:the=-37 w:their=-29 w:them=-31 w:themselv=9
w:then=29 w:there=-13 w:they=33 w:third=-14 w:thirty=11 w:this=19 w:those=-17 w:thousand=-6 w:threat=14 w:three=-47
w:through=-17 w:tighten=-3 w:tim=65 w:time=-8 w:to=-60 w:told=-17 w:too=32 w:took=-7 w:top=-7 w:toward=-5 w:town=24
w:trade=-23 w:trader=-31 w:traitor=-13 w:travel=33 w:traveler=-9 w:treat=-10 w:treaty=-3 w:trial=-34 w:troop=-10
w:trust=-14 w:try=-9 w:tuesday=-3 w:tumen=18 w:turn=-5 w:twelve=-8 w:twice=3 w:two=-14 w:un=-19 w:unable=-14
w:unc=-4 w:unclear=-8 w:unconditional=-9 w:under=-45 w:union=18 w:unit=18 w:until=-10 w:up=-21 w:upper=-11 w:used=9
w:usual=8 w:vendor=-10 w:verify=-10 w:version=-7 w:villag=-51 w:village=4 w:villager=-23 w:violator=-3 w:wage=14
w:wait=50 w:walk=-6 w:want=-5 w:warn=-25 w:warning=-5 w:was=-12 w:way=-13 w:we=44 w:weak=-5 w:weapon=-4
w:wednesday=-4 w:week=33 w:weekend=7 w:well=28 w:went=-3 w:were=-21 w:whatever=-18 w:when=9 w:where=17 w:whether=-32
w:which=16 w:whisper=3 w:who=-64 w:whoever=-19 w:whole=-16 w:winter=37 w:wire=9 w:with=19 w:within=-7 w:without=17
w:women=51 w:won=-14 w:wonsan=19 w:word=10 w:work=-44 w:worker=-4 w:world=37 w:worry=38 w:would=-30 w:wound=-11
w:yalu=24 w:year=21 w:yet=-4 w:young=-14 w:youth=13 w:yuan=-15 w:zone=-18
`
