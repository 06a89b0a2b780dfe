/** How much each trait (see trait.ts) speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-37 age=62 all=-5 always=46 asked=78 b:0_0=-20 b:0_a=-9 b:0_and=-7 b:0_december=-3 b:0_km=-9 b:0_north=-5
b:0_november=-5 b:0_october=-4 b:0_on=-4 b:0_p=-8 b:0_people=-20 b:0_policy=-3 b:0_rd=-4 b:0_s=19 b:0_th=-23
b:0_to=-7 b:0_won=-21 b:0_yuan=-10 b:a_camp=-3 b:a_change=-15 b:a_chinese=-13 b:a_cold=20 b:a_cross=-5
b:a_curfew=-35 b:a_day=13 b:a_deputy=-24 b:a_dog=11 b:a_fami=3 b:a_fee=-7 b:a_few=47 b:a_good=25 b:a_kill=-7
b:a_kilogram=-6 b:a_letter=9 b:a_long=45 b:a_man=-10 b:a_market=-16 b:a_min=5 b:a_month=28 b:a_month'=-33 b:a_name=5
b:a_patrol=-18 b:a_permit=-20 b:a_photograph=-11 b:a_policy=-3 b:a_port=10 b:a_second=-31 b:a_separate=-18
b:a_shoot=-8 b:a_similar=-12 b:a_single=25 b:a_soldier=-16 b:a_teacher=-3 b:a_television=-23 b:a_third=-35
b:a_thousand=-3 b:a_threat=-6 b:a_truck=-15 b:a_wall=-11 b:a_warn=-18 b:a_week=32 b:a_year=-13 b:a_year'=-9
b:about_0=-25 b:about_it=20 b:about_the=-25 b:above_the=3 b:acros_the=23 b:afraid_of=-10 b:after_dark=-13
b:after_the=-11 b:aim_at=-15 b:all_border=-4 b:all_but=-17 b:almost_noth=-6 b:along_the=-15 b:among_the=-14
b:amrok_river=5 b:an_hour=-34 b:an_hour'=10 b:an_identity=14 b:an_inquiry=-39 b:an_ngo=-9 b:an_old=39 b:an_order=-3
b:and_0=-6 b:and_go=6 b:and_is=26 b:and_night=-9 b:and_official=-5 b:and_so=17 b:and_that=30 b:and_the=5 b:and_to=-4
b:and_winter=-3 b:any_more=-7 b:appear_to=-3 b:april_0=7 b:are_believ=-8 b:are_call=-30 b:are_found=-4
b:are_held=-25 b:are_not=14 b:are_paid=-21 b:are_sent=-12 b:are_shot=-3 b:are_sold=35 b:are_the=-6 b:are_to=-6
b:are_treat=-14 b:are_under=-5 b:area_is=20 b:army_for=23 b:army_has=-16 b:around_the=11 b:arrest_in=-15 b:as_a=-39
b:as_an=-7 b:as_refuge=-12 b:as_she=9 b:as_well=10 b:ask_people=4 b:ask_the=9 b:ask_to=-12 b:at_0=-12 b:at_a=8
b:at_any=-7 b:at_every=-13 b:at_fifty=26 b:at_home=-3 b:at_night=-57 b:at_noon=-19 b:at_once=-7 b:at_people=-4
b:at_the=35 b:at_whatever=-19 b:august_0=-6 b:away_from=-21 b:back_to=4 b:ban_on=-6 b:be_a=15 b:be_bought=-6
b:be_held=-16 b:be_independent=-11 b:be_issu=-3 b:be_return=-6 b:be_shot=-7 b:because_of=-4 b:because_the=-3
b:been_clos=-13 b:been_forgotten=18 b:been_let=-3 b:been_punish=-8 b:been_seen=-8 b:been_sent=-3 b:before_dawn=-21
b:before_the=21 b:before_they=-14 b:begun_to=-15 b:believ_to=-8 b:belong_to=28 b:below_the=-4 b:beside_the=19
b:between_0=-5 b:between_the=-7 b:beyond_the=33 b:bodi_were=-14 b:body_was=-22 b:border_between=5 b:border_counti=-3
b:border_guard=-4 b:border_has=-3 b:border_patrol=-10 b:border_security=-8 b:border_unit=-3 b:both_korea=5
b:both_sid=27 b:brib_are=-18 b:bridge_had=-11 b:bridge_was=7 b:bridge_will=-29 b:burn_down=-30 b:by_a=-30
b:by_even=26 b:by_every=23 b:by_half=-7 b:by_the=-13 b:by_two=-18 b:call_out=-24 b:call_the=-18 b:call_to=-5
b:came_down=-5 b:came_to=44 b:camp_exist=-8 b:cannot_be=-7 b:celebrat_on=16 b:china_and=-4 b:china_on=15
b:chinese_county=3 b:chinese_side=-3 b:citizen_belong=12 b:city_in=4 b:city_of=16 b:city_on=6 b:clos_at=-19
b:clos_on=-8 b:clos_to=-17 b:com_within=-4 b:come_and=6 b:come_from=-6 b:commander_of=-4 b:commend_by=-4
b:committee_is=23 b:company_commander=-4 b:company_owes=-9 b:complain_about=-8 b:confirm_a=-12 b:confirm_the=-14
b:copper_was=-13 b:copy_of=-8 b:corn_is=24 b:cost_0=-15 b:could_be=-8 b:could_hard=29 b:could_not=-23
b:country'_image=-18 b:county_of=3 b:county_was=24 b:cross_are=-3 b:cross_at=-6 b:cross_last=-4 b:cross_the=-10
b:crossing_fell=-6 b:cut_off=-24 b:dat_the=-4 b:day_and=-8 b:day_of=7 b:dealt_with=30 b:death_penalty=-28
b:december_0=-3 b:depend_on=-5 b:did_not=49 b:dig_trench=-21 b:dismiss_on=-10 b:dismiss_over=-8 b:do_not=40
b:does_not=18 b:each_fami=-7 b:ear_this=21 b:eat_from=-16 b:eleven_minut=16 b:end_of=8 b:enough_to=-8 b:entry_and=-3
b:even_the=3 b:every_child=27 b:every_day=-6 b:every_household=11 b:every_post=-4 b:everybody_else=28 b:face_a=-3
b:fami_in=9 b:fami_of=-3 b:famili_of=-22 b:far_away=52 b:far_bank=4 b:far_side=6 b:fear_has=-5 b:fear_of=-4
b:fee_of=-7 b:fell_by=-7 b:fell_to=-6 b:fence_is=-34 b:fetch_water=-8 b:few_believe=-22 b:few_people=-12
b:fifty_five=26 b:fifty_meter=4 b:fir_on=-24 b:fir_squad=-4 b:fire_at=-8 b:fire_is=-3 b:first_the=28 b:first_time=-7
b:five_were=-5 b:five_year=20 b:fled_on=-19 b:footage_was=5 b:for_a=-6 b:for_an=-12 b:for_days=-33 b:for_its=40
b:for_men=15 b:for_report=-6 b:for_the=32 b:for_those=-10 b:for_three=-9 b:for_two=-8 b:for_up=21 b:for_want=-8
b:forc_labor=-3 b:foreign_currency=8 b:foreign_film=-12 b:forty_people=-8 b:found_in=-7 b:found_out=28 b:from_0=-7
b:from_a=-24 b:from_an=10 b:from_china=-15 b:from_dandong=38 b:from_hyesan=11 b:from_the=-18 b:from_their=-23
b:front_line=-5 b:get_by=5 b:gets_a=-19 b:give_them=-11 b:glas_in=-10 b:goes_back=4 b:goes_on=-13 b:goes_round=9
b:gone_by=15 b:good_price=25 b:got_off=-12 b:group_of=-3 b:grow_well=16 b:guard_the=-6 b:guard_used=-12
b:guard_were=-7 b:had_ask=-8 b:had_been=-7 b:had_no=-8 b:had_not=-7 b:had_serv=-24 b:had_to=-4 b:half_a=-3
b:half_of=-14 b:hand_over=-17 b:hard_be=29 b:hard_to=33 b:harsh_punishment=-4 b:harvest_in=22 b:has_been=-11
b:has_begun=-15 b:has_fallen=-9 b:has_gone=-11 b:has_it=-5 b:has_its=27 b:has_lost=-4 b:has_never=-23 b:has_no=-12
b:has_not=-15 b:has_the=18 b:has_to=-13 b:have_been=-7 b:have_doubl=-5 b:have_gone=-9 b:have_no=-10 b:have_not=-31
b:have_sold=-7 b:he_had=-29 b:he_is=-7 b:he_was=-10 b:her_brother=11 b:her_for=10 b:hide_their=-21 b:hill_one=32
b:his_account=-12 b:hold_about=-19 b:home_in=-7 b:home_to=13 b:hour'_drive=10 b:hour_a=-23 b:hour_in=-9
b:household_has=-3 b:how_many=-29 b:how_people=34 b:how_they=5 b:hundred_of=-8 b:hunger_and=-8 b:identity_card=14
b:immediate_fire=-5 b:in_0=25 b:in_a=-12 b:in_april=15 b:in_august=-33 b:in_both=5 b:in_china=10 b:in_fact=-6
b:in_force=-35 b:in_hyesan=10 b:in_january=-6 b:in_july=-9 b:in_june=20 b:in_late=-3 b:in_march=-19 b:in_may=-17
b:in_most=30 b:in_musan=-13 b:in_november=17 b:in_october=16 b:in_ryanggang=-3 b:in_seoul=40 b:in_september=20
b:in_sight=36 b:in_the=-18 b:incident_in=-13 b:independent_confirm=-8 b:inminban_is=15 b:instruction_since=-3
b:into_a=-27 b:is_a=23 b:is_alway=31 b:is_an=6 b:is_another=16 b:is_celebrat=16 b:is_clos=-33 b:is_easi=19
b:is_home=13 b:is_how=38 b:is_in=-24 b:is_known=45 b:is_like=-3 b:is_made=37 b:is_more=21 b:is_new=7 b:is_on=6
b:is_one=28 b:is_paid=-6 b:is_patient=7 b:is_read=-10 b:is_still=-39 b:is_the=11 b:is_to=-6 b:is_under=-27
b:is_what=5 b:it_has=-13 b:it_is=-48 b:it_may=11 b:it_that=-6 b:it_was=-44 b:it_will=21 b:its_own=-31 b:its_price=14
b:its_worker=-23 b:january_and=17 b:joint_security=18 b:jong_un=-7 b:jsa_cross=-8 b:keep_a=-4 b:keep_the=-6
b:kill_of=-7 b:kill_to=-14 b:kilogram_at=-9 b:kilogram_of=-3 b:kilometer_long=28 b:kim_jong=-8 b:kimchi_is=17
b:kimjongsuk_county=38 b:know_no=49 b:know_that=-4 b:known_for=40 b:korea_are=35 b:korea_has=-15 b:largest_city=5
b:last_month=-8 b:last_winter=-27 b:last_year=-23 b:law_provid=-7 b:lay_min=-8 b:lay_on=13 b:leader_was=-4
b:let_go=-10 b:let_into=-5 b:like_a=16 b:like_to=-20 b:line_and=-8 b:line_before=-3 b:link_to=6 b:list_is=3
b:list_of=-16 b:live_in=-6 b:live_round=-4 b:long_winter=23 b:longer_than=5 b:lost_his=-17 b:lost_in=-3
b:lunar_new=22 b:m_on=-4 b:made_to=-14 b:made_up=17 b:mak_no=17 b:make_up=-17 b:many_famili=-23 b:many_of=-16
b:march_0=-15 b:market_in=-13 b:market_was=28 b:may_be=10 b:may_face=-4 b:may_not=-4 b:may_stay=17 b:mayor_was=-10
b:meal_a=-22 b:media_have=-9 b:men_are=-5 b:men_serve=23 b:men_were=-7 b:middle_of=-6 b:military_service=18
b:min_along=-8 b:min_town=5 b:ministry_of=7 b:monday_and=-10 b:money_open=16 b:month_of=-9 b:more_than=48
b:morn_of=-4 b:most_of=-18 b:mount_paektu=17 b:mov_inland=-27 b:much_as=-9 b:must_be=-21 b:name_of=5
b:near_hoeryong=-5 b:near_the=-38 b:need_a=-8 b:new_instruction=-7 b:new_rul=-3 b:new_rule=-12 b:new_year=18
b:news_of=-26 b:news_spread=13 b:next_month=-5 b:ngo_and=-9 b:night_of=-5 b:no_exception=-11 b:no_glas=-10
b:no_longer=-5 b:no_one=-7 b:no_warn=-4 b:nobody_in=-13 b:none_of=12 b:north'_side=-4 b:north_korea=-19
b:north_korean=17 b:north_of=-14 b:northern_border=-8 b:not_all=35 b:not_be=-13 b:not_clear=-8 b:not_comment=-10
b:not_confirm=-14 b:not_exempt=-21 b:not_immediate=-7 b:not_know=-6 b:not_known=-26 b:not_mention=-3 b:not_to=-7
b:noth_has=-11 b:noth_to=-9 b:notice_was=-20 b:now_they=23 b:number_of=-15 b:october_0=33 b:of_0=-11 b:of_a=14
b:of_an=22 b:of_border=-3 b:of_changbai=14 b:of_corn=-7 b:of_crossing=-6 b:of_every=6 b:of_his=-12 b:of_hunger=-8
b:of_it=-22 b:of_its=-6 b:of_kim=38 b:of_last=-5 b:of_many=-14 b:of_march=-7 b:of_mount=17 b:of_rice=-34
b:of_scrap=-4 b:of_seven=7 b:of_the=-3 b:of_their=-12 b:of_them=-25 b:of_this=16 b:of_those=-24 b:of_thousand=-13
b:off_a=20 b:off_at=22 b:off_with=-12 b:officer_eat=-16 b:official_media=-3 b:official_were=-4 b:on_0=-11
b:on_april=7 b:on_foot=-22 b:on_march=-7 b:on_monday=4 b:on_october=16 b:on_saturday=34 b:on_sight=-6 b:on_smuggl=-4
b:on_sunday=10 b:on_the=27 b:one_meal=-22 b:one_of=-15 b:only_before=-9 b:only_in=-23 b:only_soldier=-16
b:only_twice=-7 b:open_for=-3 b:open_to=-5 b:order_went=-8 b:organ_of=16 b:other_bank=11 b:out_by=-5 b:out_in=-5
b:out_of=-5 b:over_the=34 b:owes_its=-9 b:p_m=-8 b:paid_by=26 b:paid_in=-32 b:paper_is=8 b:part_of=-6
b:party_congres=4 b:party_entry=-9 b:party_is=16 b:party_member=-16 b:pass_once=20 b:past_on=-23 b:patrol_boat=-13
b:patrol_had=-9 b:people_are=-14 b:people_cros=-3 b:people_cross=-5 b:people_found=26 b:people_try=-10
b:people_were=-3 b:place_on=14 b:police_in=-13 b:policy_of=-7 b:poor_pay=34 b:post_along=-5 b:potato_grow=16
b:pregnant_women=-10 b:price_is=-12 b:price_of=-23 b:prisoner_are=-10 b:provid_for=-17 b:put_the=11 b:put_to=18
b:put_up=-14 b:pyongyang_has=-8 b:question_to=11 b:ran_acros=-8 b:reach_a=4 b:reach_the=-13 b:read_it=-9
b:read_out=-22 b:read_the=-17 b:receiv_no=-10 b:remain_in=-16 b:remain_unclear=-4 b:repair_in=-11 b:replac_in=-15
b:report_a=-20 b:resident_are=-5 b:retire_at=26 b:return_have=-4 b:return_through=-16 b:rice_cak=21 b:rice_cost=-36
b:ring_of=10 b:river_are=-7 b:river_is=-3 b:road_has=-3 b:road_to=-23 b:rose_from=39 b:rumor_has=-5 b:rumor_of=7
b:ryanggang_province=-20 b:said_to=-4 b:salt_is=-6 b:same_day=-3 b:says_the=-4 b:school_at=23 b:school_year=23
b:scrap_iron=-32 b:security_and=30 b:security_area=18 b:see_the=15 b:seem_to=25 b:seen_since=-8 b:sell_their=-3
b:sent_back=-5 b:sent_to=-11 b:sentenc_to=-6 b:separate_kitchen=-16 b:serve_in=23 b:set_for=-8 b:several_shot=-14
b:several_tim=28 b:she_spoke=8 b:shoot_at=-16 b:shop_have=-5 b:shop_sell=-10 b:short_of=-7 b:shot_dead=-3
b:shot_on=-6 b:shot_were=-16 b:side_are=-11 b:side_the=11 b:since_0=-5 b:since_the=12 b:sister_was=-16
b:six_month=-9 b:sleep_on=-29 b:slow_and=24 b:smallest_unit=15 b:smoke_rose=9 b:smuggl_good=-3 b:so_far=-6
b:so_the=30 b:sold_their=-7 b:sold_to=34 b:soldier_are=-6 b:soldier_have=-6 b:soldier_know=-7 b:soldier_of=18
b:soldier_ran=-8 b:soldier_who=-5 b:some_of=-3 b:some_soldier=-5 b:sourc_in=-14 b:south_last=-7 b:speak_for=13
b:speak_of=-8 b:spoke_slow=24 b:spoke_to=6 b:stand_still=-8 b:staple_of=17 b:state_media=-6 b:state_security=17
b:station_and=-14 b:still_for=-8 b:still_in=-41 b:story_is=6 b:stretch_where=-3 b:stripp_of=-8 b:such_camp=-8
b:such_trial=-20 b:tak_a=19 b:tak_in=9 b:talk_about=20 b:talk_of=31 b:teacher_was=-4 b:television_set=-23
b:ten_days=-22 b:ten_minut=4 b:ten_year=36 b:tens_of=-6 b:th_brigade=-3 b:th_of=-3 b:than_0=9 b:than_a=32
b:that_all=-6 b:that_day=10 b:that_guard=-3 b:that_is=22 b:that_night=13 b:that_nobody=-3 b:that_soldier=-5
b:that_such=-8 b:that_the=-47 b:that_week=43 b:the_0=-15 b:the_affair=15 b:the_amrok=5 b:the_army=31 b:the_arrest=46
b:the_authoriti=-10 b:the_ban=-6 b:the_bank=-36 b:the_barrack=-15 b:the_boat=-27 b:the_body=-19 b:the_border=-41
b:the_bridge=-56 b:the_bus=-15 b:the_call=34 b:the_camp=-42 b:the_campaign=12 b:the_capital=21 b:the_case=22
b:the_children=-40 b:the_chinese=5 b:the_city=-3 b:the_closure=-14 b:the_committee=-24 b:the_company=-9
b:the_conversation=11 b:the_corp=10 b:the_country=67 b:the_country'=6 b:the_county=-16 b:the_crackdown=-4
b:the_cross=-8 b:the_dam=-16 b:the_day=-8 b:the_dead=13 b:the_death=-29 b:the_decree=-12 b:the_dike=-15
b:the_document=3 b:the_east=8 b:the_embankment=-15 b:the_end=8 b:the_english=-6 b:the_escape=-6 b:the_even=-8
b:the_event=13 b:the_execution=-4 b:the_fami=-7 b:the_far=14 b:the_fence=-36 b:the_ferry=-14 b:the_field=-30
b:the_figur=20 b:the_film=-5 b:the_first=-11 b:the_five=-5 b:the_flood=-34 b:the_footage=5 b:the_found=16
b:the_front=-4 b:the_general=-28 b:the_guard=-11 b:the_harvest=21 b:the_highest=9 b:the_highland=16 b:the_hill=5
b:the_holiday=32 b:the_hospital=-38 b:the_ice=50 b:the_inspector=-30 b:the_instruction=-4 b:the_japanese=17
b:the_joint=19 b:the_jsa=-12 b:the_kill=-3 b:the_last=-6 b:the_law=-9 b:the_leader=-4 b:the_leadership=-10
b:the_letter=-24 b:the_light=26 b:the_line=14 b:the_loudspeaker=15 b:the_lunar=22 b:the_man=-5 b:the_market=-18
b:the_mayor=-10 b:the_measure=-18 b:the_men=-31 b:the_message=14 b:the_middle=-6 b:the_mill=-31 b:the_mine=-23
b:the_ministry=18 b:the_morn=-12 b:the_mountain=38 b:the_move=-3 b:the_name=5 b:the_new=-52 b:the_news=3
b:the_night=4 b:the_north=-16 b:the_north'=-6 b:the_northern=-8 b:the_notice=-37 b:the_number=-15 b:the_offer=-7
b:the_officer=-22 b:the_official=-5 b:the_only=-16 b:the_order=8 b:the_party=53 b:the_past=-10 b:the_patrol=-19
b:the_peninsula=31 b:the_plant=17 b:the_police=8 b:the_policy=-24 b:the_port=-17 b:the_post=-11 b:the_price=-34
b:the_prisoner=-19 b:the_promise=-15 b:the_province=8 b:the_question=32 b:the_regime=-12 b:the_report=36
b:the_rest=-7 b:the_reward=-11 b:the_river=8 b:the_road=-38 b:the_rule=-11 b:the_same=-15 b:the_shoot=-10
b:the_shooter=-15 b:the_shop=-17 b:the_shot=-6 b:the_site=-5 b:the_smallest=15 b:the_soldier=44 b:the_source=-6
b:the_south=-20 b:the_south'=-18 b:the_spot=-12 b:the_spr=-28 b:the_square=17 b:the_staple=17 b:the_state=-26
b:the_station=15 b:the_stolen=-23 b:the_storm=-6 b:the_story=24 b:the_stretch=-3 b:the_subject=33 b:the_supreme=9
b:the_talk=31 b:the_town=26 b:the_train=39 b:the_truck=15 b:the_tumen=27 b:the_two=60 b:the_un=-11 b:the_unit=-29
b:the_upper=-6 b:the_video=28 b:the_villag=-49 b:the_village=26 b:the_villager=-11 b:the_wait=14 b:the_wall=3
b:the_water=42 b:the_whole=-27 b:the_window=22 b:the_wire=15 b:the_women=-26 b:the_worker=-18 b:the_world=55
b:the_wound=-4 b:the_yalu=44 b:the_year=-6 b:the_younger=-16 b:the_zone=-11 b:their_boat=-3 b:their_boot=-3
b:their_officer=-3 b:their_own=-7 b:them_a=-12 b:them_as=-12 b:them_was=-15 b:then_the=22 b:there_are=-14
b:there_is=21 b:they_did=-13 b:they_get=5 b:they_were=16 b:third_of=-5 b:this_autumn=11 b:this_is=14 b:this_month=-3
b:those_who=-29 b:thousand_of=29 b:thousand_people=-3 b:three_of=-5 b:through_a=27 b:through_the=4 b:tim_before=-3
b:to_0=-9 b:to_a=-12 b:to_almost=-6 b:to_avoid=-20 b:to_be=-43 b:to_border=-4 b:to_carry=-3 b:to_change=-3
b:to_come=-6 b:to_count=-9 b:to_death=-5 b:to_ear=-3 b:to_find=-6 b:to_get=-3 b:to_have=-7 b:to_it=23 b:to_keep=-16
b:to_kill=-3 b:to_know=4 b:to_lay=-8 b:to_leave=-9 b:to_march=27 b:to_pyongyang=17 b:to_report=-4 b:to_return=-13
b:to_speak=-5 b:to_stop=-8 b:to_take=-11 b:to_ten=36 b:to_the=10 b:to_three=40 b:to_truck=-5 b:to_verify=-10
b:to_watch=9 b:told_in=5 b:told_the=-3 b:told_to=-5 b:told_us=-10 b:trader_fear=-33 b:train_from=3
b:traveler_need=-8 b:treat_worst=-14 b:trembl_as=9 b:troop_to=-3 b:truck_again=-5 b:try_to=-3 b:tumen_and=13
b:turn_back=-8 b:turn_into=-27 b:two_countri=3 b:two_hour=14 b:two_korea=35 b:two_of=-31 b:two_officer=-9
b:two_week=-9 b:two_were=-4 b:two_women=73 b:two_year=-12 b:un_expert=-14 b:unable_to=-18 b:unconditional_fire=-6
b:under_the=-28 b:unit_has=45 b:unit_of=15 b:unit_was=-10 b:until_now=-9 b:until_the=-15 b:until_then=-7 b:up_of=17
b:up_the=-15 b:up_to=34 b:upper_yalu=-4 b:used_to=4 b:verify_the=-10 b:village_has=-3 b:village_was=40
b:wait_goes=14 b:walk_acros=-4 b:wall_of=-23 b:want_of=-8 b:want_to=5 b:warn_fire=-4 b:warn_shot=-4 b:warn_that=-3
b:warning_to=-3 b:was_a=-12 b:was_built=26 b:was_burn=27 b:was_carri=-18 b:was_clos=-18 b:was_dismiss=-24
b:was_found=32 b:was_given=-5 b:was_held=-10 b:was_in=19 b:was_nam=38 b:was_never=-55 b:was_not=-21 b:was_open=-3
b:was_read=-14 b:was_replac=-15 b:was_reported=-4 b:was_sentenc=-3 b:was_shot=-8 b:was_sold=-16 b:was_taken=-4
b:was_the=18 b:was_unable=-9 b:we_ask=7 b:we_put=11 b:we_want=4 b:week_before=34 b:well_in=48 b:went_to=-8
b:went_up=-6 b:were_arrest=-3 b:were_be=-4 b:were_dismiss=-8 b:were_given=-8 b:were_heard=-16 b:were_held=43
b:were_let=-10 b:were_put=-10 b:were_replac=-3 b:were_shot=-4 b:were_taken=-9 b:were_told=-10 b:what_they=-10
b:whatever_com=-3 b:whatever_their=-5 b:when_the=17 b:where_a=-3 b:whether_he=-6 b:whether_the=-20 b:who_are=-9
b:who_cros=-10 b:who_flee=-5 b:who_had=-6 b:who_left=-16 b:who_refuse=-3 b:who_return=-6 b:who_turn=-3
b:whoever_report=-19 b:whole_border=-6 b:will_be=14 b:will_go=8 b:will_obey=-25 b:will_reopen=-18 b:winter_coat=-7
b:wire_was=-20 b:wire_went=-6 b:with_a=-19 b:with_care=4 b:with_china=-8 b:with_the=-12 b:within_0=-4 b:within_a=16
b:without_a=-14 b:without_warn=-5 b:women_are=29 b:women_make=-15 b:women_retire=26 b:women_were=-18 b:women_who=-10
b:won_a=-8 b:work_in=-38 b:work_unit=37 b:worker_a=-9 b:worker_abroad=-34 b:would_not=-10 b:yalu_is=31
b:year'_pay=-9 b:year_begin=23 b:year_of=-3 b:younger_sister=-16 bare=107 colon=26 copula=56 day=9 doubt=10 duty=-76
everyman=26 f:body=61 f:custom=110 f:goods=-13 f:journal=128 f:land=36 f:likens=28 f:place=68 f:term=43 f:thought=67
facts:0=107 facts:1=108 facts:2=-4 facts:3=-92 first:a=23 first:about=-6 first:after=-6 first:all=-4
first:amnesty=-7 first:an=15 first:and=29 first:anyone=-7 first:at=19 first:authoriti=-11 first:before=-6
first:beij=-22 first:between=-5 first:border=-15 first:brib=-25 first:by=36 first:camera=-17 first:children=17
first:china=-12 first:chinese=-6 first:coal=-10 first:commander=-6 first:corn=23 first:discipline=-10 first:each=-12
first:electricity=-33 first:even=29 first:famili=-12 first:farmer=-14 first:fear=-4 first:few=-30 first:for=12
first:from=53 first:guard=-39 first:he=22 first:her=-31 first:his=-25 first:in=36 first:it=-4 first:kim=-3
first:kimchi=17 first:loudspeaker=-4 first:many=-31 first:market=-18 first:military=18 first:money=16 first:more=-3
first:most=-18 first:neither=-12 first:no=-29 first:none=12 first:north=-36 first:not=22 first:noth=16
first:officer=-20 first:official=-4 first:old=19 first:on=40 first:one=-15 first:other=18 first:our=10 first:paper=7
first:parent=-34 first:party=-11 first:people=-26 first:phon=-21 first:pine=35 first:police=-13 first:potato=16
first:power=32 first:pregnant=-10 first:pric=-33 first:pupil=-18 first:pyongyang=-9 first:resident=-23 first:rice=-3
first:rumor=24 first:salt=-18 first:seoul=-16 first:several=-14 first:she=54 first:shoot=-16 first:shot=-7
first:since=-3 first:smoke=9 first:smuggl=-28 first:soldier=-47 first:some=-43 first:south=-6 first:stall=-7
first:state=28 first:student=16 first:such=-28 first:that=-19 first:the=-12 first:their=11 first:there=-6
first:they=33 first:thing=48 first:those=9 first:three=-11 first:trader=-51 first:train=-10 first:traveler=-8
first:two=7 first:un=-5 first:unit=-12 first:until=-26 first:villager=-10 first:we=76 first:what=26
first:whether=-29 first:whoever=-15 first:women=-21 front:body=22 front:custom=54 front:goods=30 front:journal=127
front:land=77 front:likens=28 front:nature=97 front:place=79 front:term=40 front:thought=104 future=-38 history=153
hour=77 lack=-32 last:0=55 last:abroad=35 last:account=-3 last:acros=4 last:again=-5 last:ago=-12 last:alive=-18
last:ammunition=-7 last:april=22 last:army=7 last:arrival=-15 last:august=-29 last:autumn=19 last:away=-45
last:back=-19 last:bank=-6 last:barrack=-14 last:beach=-7 last:board=-8 last:boat=-13 last:book=-7 last:bridge=24
last:burn=32 last:by=5 last:call=-28 last:camp=-47 last:capital=18 last:card=14 last:care=4 last:case=-11
last:changbai=11 last:change=-13 last:child=-23 last:children=-15 last:cigarett=-9 last:clos=-17 last:coast=-6
last:coat=-5 last:comment=-12 last:country=6 last:cros=-10 last:cross=-5 last:currency=8 last:current=-8 last:dam=-4
last:dark=-13 last:dawn=-21 last:days=-38 last:death=-12 last:desert=8 last:dismiss=-16 last:door=14 last:else=40
last:escape=-6 last:even=-32 last:example=-3 last:exception=-11 last:execution=-9 last:exempt=-21 last:exist=-9
last:february=13 last:field=-37 last:film=-15 last:fir=71 last:fire=-5 last:firewood=-26 last:first=14 last:five=32
last:flee=-8 last:flood=-16 last:food=-3 last:foot=-19 last:force=-33 last:forgotten=13 last:found=23 last:friend=39
last:fuel=-6 last:gate=-21 last:guard=-3 last:heard=-14 last:held=-9 last:highland=16 last:hoeryong=-6
last:holiday=-9 last:hour=18 last:household=27 last:ice=9 last:infection=-13 last:inhuman=-16 last:inland=-27
last:instruction=-6 last:iron=-32 last:it=48 last:itself=13 last:january=-3 last:july=28 last:june=20
last:kitchen=-16 last:known=-9 last:korea=5 last:labor=-12 last:left=21 last:life=18 last:live=-24 last:long=19
last:many=27 last:march=9 last:market=21 last:may=-15 last:measure=23 last:meat=-26 last:mill=12 last:minut=12
last:miss=22 last:monday=-29 last:month=-15 last:more=13 last:morn=-14 last:musan=-14 last:nam=-9 last:new=7
last:night=-26 last:nine=-25 last:noon=-19 last:noth=-14 last:officer=-9 last:on=61 last:once=8 last:other=13
last:over=-3 last:paper=17 last:part=-5 last:party=8 last:patient=7 last:patrol=-7 last:pay=-13 last:penalty=-19
last:people=-10 last:permit=-3 last:phon=-5 last:place=-36 last:point=51 last:poor=-32 last:post=-17 last:price=31
last:punish=-9 last:pyongyang=3 last:quick=7 last:rank=-8 last:ration=-34 last:reason=-4 last:reopen=-5
last:report=6 last:resident=3 last:return=-13 last:rice=-10 last:river=7 last:road=-24 last:room=29 last:same=-11
last:saturday=10 last:school=-16 last:secret=4 last:seoul=45 last:september=33 last:seven=25 last:shoot=-16
last:shot=-6 last:sid=20 last:sight=34 last:silence=-6 last:since=-8 last:smoke=28 last:smuggler=-12 last:soldier=14
last:spot=-12 last:spr=-24 last:squad=-4 last:state=-3 last:station=-27 last:stop=-6 last:story=7 last:street=-14
last:stricter=-10 last:sunday=15 last:th=-12 last:them=-8 last:themselv=32 last:threat=16 last:tim=14 last:town=29
last:trader=-3 last:trial=-9 last:tumen=9 last:unit=27 last:up=18 last:us=-10 last:villag=-34 last:village=4
last:wage=3 last:wait=42 last:warn=-19 last:watch=-4 last:water=4 last:way=-11 last:weapon=-3 last:window=-13
last:winter=-3 last:wire=37 last:women=-13 last:won=-13 last:world=55 last:yalu=5 last:year=-17 last:yuan=-9
length:0=7 length:1=38 length:2=33 length:3=-71 length:4=-81 length:5=-29 look=144 money=27 named=6 no:actor=5
no:age=-15 no:always=-15 no:asked=-19 no:bare-noun=-6 no:colon=-9 no:copula=21 no:day=-7 no:doubt=-6 no:duty=10
no:everyman=-10 no:force=-3 no:history=-29 no:hour=-16 no:look=-28 no:money=-8 no:named=19 no:not=7 no:number=-12
no:of=-14 no:outlook=-18 no:pair=-25 no:past=24 no:scare=-9 no:since=-7 no:superlative=-5 no:view=4 no:year=-7
not=-44 number=17 of=77 outlook=84 pair=130 past=-51 perfect=-13 scare=31 since=14 superlative=20 verb:=-41
verb:across=-8 verb:appears=-3 verb:are=-52 verb:arrivals=-10 verb:asked=12 verb:authorities=-12 verb:begins=26
verb:belongs=28 verb:bodies=-44 verb:borders=24 verb:bribes=-13 verb:brings=23 verb:brokers=-19 verb:buses=-15
verb:called=37 verb:calls=-14 verb:can=26 verb:chimneys=9 verb:comes=-5 verb:commanders=-4 verb:confirmed=-3
verb:congress=6 verb:corps=11 verb:costs=-14 verb:counts=41 verb:cross=-14 verb:crossed=-11 verb:crossings=-11
verb:days=-29 verb:disappeared=-25 verb:does=18 verb:drowned=-6 verb:experts=-5 verb:faces=-35 verb:falls=-22
verb:figures=20 verb:fired=-10 verb:floods=-11 verb:follows=5 verb:gathered=-5 verb:generals=-11 verb:goes=19
verb:guards=-14 verb:had=-22 verb:has=-7 verb:have=-61 verb:highlands=16 verb:hills=-27 verb:holds=-14
verb:hours=-10 verb:households=-8 verb:houses=-26 verb:inspectors=-39 verb:is=4 verb:killings=-10 verb:knows=45
verb:lasted=3 verb:lasts=56 verb:lies=15 verb:lights=26 verb:loudspeakers=27 verb:makes=40 verb:may=-35
verb:members=-10 verb:months=-14 verb:mountains=46 verb:moved=17 verb:must=-24 verb:news=24 verb:officers=-22
verb:officials=-14 verb:opened=-3 verb:opens=16 verb:orders=-10 verb:owes=-9 verb:passes=20 verb:patrols=-16
verb:pays=-18 verb:posted=-4 verb:prisoners=-19 verb:provides=-17 verb:pupils=-25 verb:raised=-26 verb:reached=36
verb:readers=20 verb:reads=-3 verb:received=-11 verb:remains=-10 verb:reports=-14 verb:requires=-3 verb:returned=-5
verb:says=-8 verb:seems=26 verb:sees=8 verb:sells=-11 verb:sets=32 verb:shooters=-12 verb:shops=-19 verb:shots=-15
verb:soldiers=31 verb:sources=-14 verb:speaks=-20 verb:stalls=8 verb:states=-6 verb:streets=14 verb:this=4
verb:times=6 verb:towns=19 verb:trains=-38 verb:troops=-3 verb:trucks=9 verb:turned=-7 verb:turns=26
verb:villagers=-19 verb:visited=8 verb:walked=-3 verb:wanted=4 verb:warned=-3 verb:was=-9 verb:were=-35 verb:will=34
verb:workers=-25 verb:wounded=-3 verb:years=23 view=-43 w:0=-26 w:a=-45 w:about=3 w:above=30 w:abroad=34
w:accident=20 w:account=-32 w:acros=26 w:act=-4 w:activist=-12 w:affair=15 w:afraid=-10 w:after=-28 w:again=-40
w:against=-27 w:age=28 w:agency=7 w:ago=-17 w:aim=-15 w:alert=-3 w:alive=-19 w:all=44 w:allow=-3 w:almost=-12
w:alone=-30 w:along=-15 w:aloud=-6 w:already=37 w:also=-4 w:alway=39 w:ammunition=-8 w:amnesty=-7 w:among=-19
w:amrok=5 w:an=-34 w:and=88 w:anger=20 w:animal=-4 w:announcement=28 w:another=24 w:answer=18 w:any=-48 w:anyone=-18
w:anyth=12 w:apart=37 w:app=-3 w:appear=-3 w:appli=-4 w:april=35 w:are=-34 w:area=16 w:army=30 w:around=-29
w:arrest=28 w:arrival=-19 w:ask=5 w:at=-63 w:august=-36 w:authoriti=-24 w:autumn=19 w:avoid=-20 w:away=-17
w:back=-47 w:ban=-6 w:bank=-27 w:bare=17 w:bark=10 w:barrack=-18 w:barrier=-4 w:be=-64 w:beach=-7 w:because=-14
w:becom=15 w:been=-19 w:before=38 w:begin=26 w:begun=-15 w:beij=-22 w:believ=-8 w:believe=-22 w:belong=38 w:below=-4
w:beside=19 w:between=40 w:beyond=33 w:board=-8 w:boat=-15 w:bodi=-15 w:body=-27 w:book=-7 w:boot=-5 w:border=-67
w:bought=-7 w:boundary=-8 w:br=-3 w:bread=15 w:brib=-39 w:bridge=-31 w:brigade=-7 w:bring=22 w:broker=-53
w:brother=7 w:brought=16 w:built=22 w:bus=-15 w:but=-24 w:by=31 w:cak=21 w:call=-64 w:came=41 w:camera=8 w:camp=-59
w:campaign=12 w:can=17 w:cannot=-7 w:capital=32 w:card=13 w:care=3 w:carri=-20 w:carry=-9 w:case=22 w:catch=-21
w:caught=-3 w:celebrat=16 w:cement=9 w:chang=7 w:changbai=14 w:change=-29 w:charge=-14 w:check=-67 w:checkpoint=-29
w:child=-17 w:children=-61 w:chimney=9 w:chinese=5 w:cigarett=-9 w:cit=-3 w:citizen=10 w:city=23 w:civilian=-16
w:clear=-8 w:clinic=-13 w:clos=-66 w:closure=-14 w:coal=-47 w:coat=-5 w:cold=46 w:collect=-13 w:come=8 w:command=-5
w:commander=-19 w:commend=-4 w:comment=-12 w:committee=-10 w:common=15 w:company=-15 w:complain=-13 w:concrete=-30
w:confirm=-51 w:congres=3 w:connect=15 w:control=-7 w:conversation=64 w:copper=-13 w:copy=-8 w:corn=-17 w:corp=7
w:cost=-4 w:could=-12 w:count=-18 w:counti=-3 w:countri=3 w:country=86 w:country'=6 w:county=27 w:couple=-4
w:cover=-11 w:crackdown=-5 w:crew=-26 w:cros=-15 w:cross=-51 w:crosser=-10 w:crossing=-19 w:curfew=-35 w:currency=6
w:current=-8 w:cut=-27 w:dam=-16 w:dandong=40 w:dark=-13 w:dat=-4 w:dawn=-21 w:day=13 w:days=-64 w:dead=16
w:dealt=30 w:death=-49 w:december=-6 w:decree=-12 w:deep=4 w:demand=-16 w:department=-28 w:depend=-5 w:deputy=-24
w:desert=4 w:deserter=-3 w:did=37 w:died=-6 w:different=24 w:dig=-21 w:dike=-15 w:direct=-3 w:disappear=-25
w:discharge=-4 w:discipline=-10 w:dismiss=-34 w:district=6 w:do=37 w:doctor=-34 w:document=3 w:does=18 w:dog=11
w:door=13 w:doubl=-13 w:down=-47 w:dozen=-7 w:drew=55 w:drive=8 w:driver=-20 w:dropp=11 w:drown=-6 w:drug=-38
w:dur=17 w:duty=-5 w:each=-25 w:ear=16 w:easi=19 w:east=8 w:eat=-29 w:effect=-19 w:electricity=-34 w:electrifi=-11
w:eleven=3 w:else=40 w:embankment=-15 w:emergency=-15 w:empti=14 w:empty=-32 w:end=19 w:english=15 w:enough=-8
w:enter=9 w:entry=-9 w:escap=-6 w:escape=-13 w:even=5 w:event=13 w:ever=29 w:every=-76 w:everyone=-9 w:example=-3
w:exception=-11 w:execution=-11 w:exempt=-21 w:exist=-9 w:expect=-5 w:expert=-14 w:extra=-9 w:fac=-43 w:face=7
w:fact=-6 w:factory=-27 w:fall=-28 w:fallen=-9 w:fami=-26 w:famili=-41 w:far=38 w:farm=-14 w:farmer=-6 w:fear=-10
w:february=11 w:fee=-7 w:feed=-14 w:fell=-12 w:fence=-67 w:ferry=-14 w:fetch=24 w:few=32 w:field=-35 w:fifteen=-21
w:fifty=30 w:figur=20 w:film=-18 w:find=-7 w:finish=-3 w:fir=27 w:fire=-33 w:firewood=-26 w:first=28 w:fishermen=-10
w:five=18 w:fled=-21 w:flee=-16 w:flood=-36 w:flower=10 w:food=-22 w:foot=-11 w:footage=5 w:for=-67 w:forbidden=15
w:forc=-6 w:force=-35 w:foreign=-15 w:forgotten=18 w:forty=-7 w:found=53 w:four=-21 w:fourteen=7 w:friend=39
w:from=44 w:frozen=11 w:fuel=-49 w:furiou=-6 w:further=-31 w:gate=-21 w:gather=-5 w:gave=-18 w:general=-39 w:get=-35
w:gets=-19 w:girl=-30 w:giv=17 w:give=-13 w:given=-31 w:glas=-10 w:go=21 w:goes=31 w:gone=-15 w:good=32 w:got=-9
w:government=9 w:greater=-6 w:grew=-9 w:group=-17 w:grow=14 w:guard=-89 w:guidance=-8 w:had=-7 w:half=-28 w:halt=-6
w:hand=-13 w:happen=-13 w:hard=46 w:harsh=-4 w:harvest=43 w:has=-32 w:have=-119 w:he=5 w:head=-3 w:headquarter=10
w:hear=-17 w:heard=-22 w:heat=13 w:held=-7 w:help=-3 w:her=-44 w:hid=-9 w:hide=-21 w:highest=9 w:highland=16
w:hill=12 w:him=-19 w:his=-66 w:history=38 w:hold=-52 w:holiday=30 w:home=-3 w:homeles=-8 w:hope=-22 w:hospital=-38
w:hotel=-56 w:hour'=10 w:hous=-27 w:household=20 w:how=14 w:hundr=15 w:hundred=-8 w:hunger=-6 w:hungry=23
w:hyesan=19 w:ice=50 w:identity=14 w:if=-4 w:il=38 w:illegal=-6 w:image=-19 w:immediate=-15 w:incident=-14
w:independent=-22 w:infection=-13 w:informer=-38 w:inhuman=-17 w:inland=5 w:inminban=15 w:inquiry=-39 w:inside=-9
w:inspector=-40 w:instead=-3 w:instruct=-7 w:instruction=-17 w:intelligence=-14 w:interview=-9 w:into=-38
w:intruder=-10 w:is=50 w:issu=-9 w:it=22 w:its=22 w:itself=9 w:january=4 w:japanese=17 w:join=8 w:joint=16 w:jong=-8
w:journalist=6 w:jsa=-14 w:july=28 w:june=59 w:just=75 w:kbs=-5 w:keep=-29 w:kept=-16 w:kill=-33 w:killing=-10
w:kilo=-3 w:kilogram=-18 w:kilometer=7 w:kim=30 w:kimchi=17 w:kimjongsuk=38 w:kind=-31 w:kitchen=-16 w:km=-10
w:know=33 w:known=18 w:korea=21 w:korean=28 w:labor=-14 w:lamp=4 w:land=18 w:large=-34 w:largest=14 w:last=-17
w:late=60 w:later=-19 w:law=-11 w:lead=-3 w:leader=-14 w:leadership=-10 w:learn=34 w:leav=-9 w:leave=-12 w:led=-7
w:left=-41 w:let=-16 w:letter=-26 w:lies=15 w:life=31 w:light=25 w:like=-5 w:line=8 w:link=3 w:liquor=25 w:list=-15
w:live=-43 w:local=8 w:long=96 w:longer=-9 w:look=-33 w:lost=-46 w:loudspeaker=40 w:loyalty=21 w:lunar=22 w:m=-8
w:made=14 w:main=7 w:mak=40 w:make=-25 w:man=-19 w:manager=-24 w:many=22 w:march=-7 w:mark=27 w:market=-7
w:matter=19 w:mayor=-10 w:meal=-22 w:mean=25 w:measure=4 w:meat=-54 w:medal=-6 w:media=-9 w:medicine=-18 w:meet=32
w:member=19 w:membership=-8 w:men=23 w:mention=-6 w:message=3 w:met=-33 w:meter=3 w:mid=15 w:middle=-6 w:might=-5
w:military=17 w:mill=-12 w:min=-5 w:mine=-24 w:minister=4 w:ministry=14 w:minut=13 w:miss=-17 w:monday=-19
w:money=18 w:month=-4 w:month'=-34 w:more=8 w:morn=-26 w:most=20 w:mount=17 w:mountain=38 w:mouth=3 w:mov=-26
w:move=-6 w:much=5 w:musan=-13 w:must=-27 w:nam=3 w:name=11 w:nampo=-3 w:namyang=8 w:near=-52 w:need=20
w:neighborhood=36 w:neither=-31 w:never=-41 w:new=-26 w:news=-20 w:next=-25 w:ngo=-13 w:night=-81 w:nine=-28
w:no=-62 w:nobody=16 w:none=12 w:noon=-19 w:north=-35 w:north'=-6 w:northern=-8 w:not=19 w:notice=-52 w:november=10
w:now=-13 w:number=-9 w:obey=-25 w:october=26 w:of=-7 w:off=16 w:offender=-9 w:offer=-33 w:officer=-62
w:official=-14 w:old=86 w:on=14 w:once=6 w:one=18 w:only=-53 w:open=-76 w:or=28 w:order=-27 w:organ=16
w:organization=12 w:other=10 w:our=10 w:out=-44 w:outlet=-11 w:outside=23 w:over=29 w:owes=-9 w:own=-40 w:p=-8
w:paektu=17 w:page=14 w:paid=-34 w:pandemic=-15 w:panmunjom=-8 w:paper=24 w:parent=-56 w:part=-12 w:partner=-12
w:party=52 w:pass=15 w:passport=-22 w:past=-33 w:patient=7 w:patrol=-57 w:pay=-18 w:pays=-18 w:penalty=-28
w:peninsula=31 w:people=-42 w:people'=23 w:permit=-22 w:person=-3 w:phone=-13 w:photograph=13 w:pine=35 w:plac=-7
w:place=-25 w:plann=-11 w:plant=17 w:plot=-19 w:pochon=-3 w:point=46 w:poison=-22 w:police=-7 w:policy=-31
w:political=-5 w:poor=4 w:port=-8 w:possible=-14 w:post=-33 w:potato=16 w:power=32 w:practice=-13 w:pregnant=-17
w:prepar=-7 w:press=5 w:presum=-3 w:pric=-10 w:prisoner=-42 w:private=-3 w:proclamation=-7 w:promis=-4 w:promise=-15
w:protest=-35 w:provid=-17 w:provinc=-3 w:province=-14 w:provincial=16 w:public=-3 w:publish=-5 w:punish=-12
w:punishment=-16 w:pupil=-42 w:purpose=-4 w:put=14 w:pyongyang=12 w:quarrel=-27 w:question=11 w:quick=27 w:quiet=33
w:quota=-32 w:radio=-29 w:railway=-21 w:rais=-36 w:ran=-8 w:rank=22 w:rason=14 w:ration=-45 w:rd=-4 w:reach=15
w:read=-15 w:reader=20 w:real=-14 w:reason=-4 w:receiv=-11 w:receive=27 w:recent=23 w:reform=-14 w:refuge=-15
w:refugee=-8 w:refus=-3 w:refuse=-3 w:regard=-16 w:regime=-12 w:regiment=-11 w:relativ=-22 w:remain=-15 w:reopen=-8
w:repair=-21 w:repeat=30 w:replac=-19 w:report=39 w:reported=-6 w:reporter=11 w:requir=-3 w:resident=-30 w:rest=-7
w:retire=26 w:return=-43 w:reward=-16 w:rice=-23 w:right=-5 w:ring=10 w:risk=-6 w:river=8 w:road=-50 w:roll=-30
w:room=29 w:rope=-3 w:round=4 w:rul=32 w:rule=-6 w:rumor=20 w:run=-32 w:runn=-11 w:ryanggang=-21 w:s=19 w:salt=-31
w:same=-15 w:samjiyon=11 w:sank=-31 w:saturday=10 w:say=-23 w:says=-9 w:scrap=-27 w:sea=-3 w:seal=-16 w:search=-22
w:second=-32 w:secret=15 w:security=17 w:see=14 w:seem=23 w:seen=-30 w:sees=8 w:sell=-53 w:send=-3 w:sent=-32
w:sentenc=24 w:seoul=46 w:separate=8 w:september=31 w:serv=-24 w:serve=5 w:service=9 w:set=-67 w:sets=15 w:seven=23
w:several=11 w:shar=33 w:share=-7 w:she=63 w:shelter=-31 w:shoot=-48 w:shooter=-15 w:shop=-19 w:short=-23 w:shot=-58
w:show=31 w:shut=-4 w:sid=35 w:sight=34 w:sign=-8 w:signal=7 w:silence=-23 w:silent=25 w:similar=-21 w:since=-16
w:single=25 w:sister=-17 w:site=-40 w:six=-33 w:slacken=-10 w:sleep=-39 w:slipp=-5 w:slogan=61 w:slow=24
w:smallest=15 w:smoke=36 w:smuggl=-34 w:smuggler=-16 w:snow=24 w:so=42 w:soldier=-23 w:someone=-7 w:somewhere=48
w:soon=26 w:sound=17 w:sourc=-15 w:source=-12 w:south=-26 w:south'=-18 w:speak=29 w:special=-4 w:spoke=45 w:spot=-14
w:spr=-4 w:spread=-9 w:squad=-4 w:square=17 w:stall=9 w:stamp=-14 w:stand=-46 w:staple=17 w:start=3 w:stat=-4
w:state=42 w:station=-5 w:stay=-22 w:step=-6 w:stolen=-36 w:stood=25 w:stop=-14 w:stopp=-22 w:storm=-9 w:story=33
w:street=-29 w:stress=-4 w:stretch=-10 w:stricter=-14 w:stripp=-8 w:student=16 w:subject=33 w:such=-49 w:summary=-6
w:summer=19 w:sunday=10 w:suppli=-19 w:supreme=9 w:swam=5 w:tak=-5 w:take=3 w:taken=-17 w:tale=10 w:talk=49
w:tanchon=9 w:teacher=-26 w:team=-7 w:teaser=-4 w:telegram=-7 w:television=12 w:tell=34 w:ten=63 w:tens=-6 w:text=-7
w:th=-13 w:than=28 w:the=-56 w:their=-80 w:them=-73 w:themselv=29 w:then=17 w:they=26 w:thing=71 w:third=-33
w:thirty=12 w:this=42 w:those=-9 w:thousand=6 w:threat=15 w:three=-49 w:through=14 w:tighten=-4 w:tim=82 w:time=3
w:to=-51 w:told=-34 w:too=25 w:took=9 w:top=-4 w:toward=-7 w:town=35 w:trade=-25 w:trader=-43 w:train=46
w:traitor=-17 w:transport=4 w:travel=18 w:traveler=-10 w:treat=-27 w:trembl=9 w:trench=-21 w:trial=-36 w:troop=-7
w:truck=-18 w:trust=-6 w:try=-12 w:tumen=21 w:turn=-3 w:twelve=-9 w:twenty=-12 w:twice=18 w:two=-12 w:un=-24
w:unable=-18 w:unc=-3 w:unclear=-6 w:unconditional=-6 w:under=-100 w:union=19 w:unit=24 w:unnotic=46 w:until=-26
w:upper=-6 w:us=8 w:use=-3 w:usual=14 w:valley=12 w:vendor=-7 w:verify=-10 w:video=28 w:villag=-50 w:village=19
w:villager=-33 w:violator=-4 w:visit=8 w:voice=18 w:wag=-21 w:wait=55 w:walk=-14 w:wall=-7 w:want=8 w:war=36
w:warn=-35 w:warning=-6 w:was=-16 w:wash=41 w:watch=-14 w:water=6 w:way=-17 w:we=76 w:weapon=-9 w:wednesday=-3
w:week=71 w:weekend=18 w:well=48 w:went=12 w:were=-52 w:what=8 w:whatever=-24 w:when=18 w:where=3 w:whether=-33
w:which=8 w:whisper=3 w:who=-81 w:whoever=-16 w:whole=-27 w:widow=-21 w:wife=31 w:will=-4 w:wind=28 w:window=18
w:winner=18 w:winter=38 w:wire=6 w:with=-33 w:within=45 w:without=7 w:witness=-17 w:women=40 w:won=27 w:word=5
w:work=-49 w:worker=-75 w:world=55 w:worry=21 w:worse=10 w:worst=-14 w:would=-33 w:wound=3 w:written=15 w:yalu=39
w:year=5 w:year'=-9 w:yet=9 w:young=-14 w:younger=-16 w:yuan=-12 w:zone=-18 year=14
`
