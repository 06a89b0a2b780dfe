/** How much each trait (see trait.ts) speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-30 age=73 all=-4 always=25 asked=101 b:0_0=-18 b:0_a=-6 b:0_km=-7 b:0_november=-3 b:0_october=-3 b:0_on=4
b:0_p=-6 b:0_people=-22 b:0_policy=-3 b:0_rd=-5 b:0_s=22 b:0_th=-21 b:0_to=-5 b:0_won=-13 b:0_yuan=-11 b:a_camp=-3
b:a_change=-7 b:a_chinese=-3 b:a_cross=-4 b:a_day=-19 b:a_deputy=-7 b:a_deserter=-3 b:a_dog=11 b:a_few=42
b:a_fine=-8 b:a_good=34 b:a_kill=-4 b:a_kilogram=-5 b:a_letter=13 b:a_long=34 b:a_man=-4 b:a_market=-16 b:a_min=4
b:a_month=32 b:a_month'=-24 b:a_name=6 b:a_patrol=-12 b:a_permit=-14 b:a_photograph=-5 b:a_second=-6 b:a_shoot=-15
b:a_similar=-11 b:a_single=-5 b:a_soldier=-8 b:a_television=-15 b:a_threat=-7 b:a_truck=-15 b:a_wall=-11
b:a_warn=-11 b:a_week=17 b:a_zone=-3 b:about_0=-11 b:about_it=18 b:about_the=-25 b:about_their=19 b:above_the=4
b:acros_the=18 b:afraid_of=-14 b:after_dark=-17 b:after_the=-6 b:age_of=28 b:aim_at=-17 b:all_border=-3
b:all_but=-15 b:almost_noth=-6 b:along_the=-24 b:among_the=-12 b:amrok_river=7 b:an_hour=-19 b:an_ngo=-6 b:an_old=32
b:an_order=-3 b:and_is=28 b:and_night=-7 b:and_official=-3 b:and_so=6 b:and_that=27 b:and_the=-13 b:and_to=-7
b:and_winter=-3 b:announc_that=-3 b:any_longer=-11 b:any_more=-6 b:are_believ=-4 b:are_call=-25 b:are_fir=-3
b:are_found=-6 b:are_held=-26 b:are_like=-15 b:are_not=-13 b:are_sent=-12 b:are_shot=-5 b:are_to=-5 b:area_is=21
b:army_has=-9 b:around_the=-9 b:as_a=-26 b:as_an=-7 b:as_refuge=-6 b:as_well=12 b:ask_the=12 b:ask_to=-11 b:at_0=-11
b:at_a=29 b:at_any=-5 b:at_night=-76 b:at_noon=-32 b:at_once=-4 b:at_people=-4 b:at_the=53 b:at_whatever=-10
b:august_0=-5 b:away_from=-20 b:back_to=5 b:ban_on=-8 b:be_a=13 b:be_bought=-6 b:be_confirm=-10 b:be_independent=-10
b:be_issu=-3 b:be_mov=-3 b:be_shot=-7 b:be_still=-4 b:because_the=-3 b:been_clos=-21 b:been_let=-4 b:been_punish=-7
b:been_seen=-6 b:before_the=-8 b:before_they=-7 b:begun_to=-6 b:believ_to=-4 b:belong_to=24 b:beside_the=13
b:between_the=5 b:beyond_the=18 b:bodi_were=-8 b:body_was=-12 b:border_between=11 b:border_guard=-3
b:border_patrol=-10 b:border_security=-5 b:both_sid=27 b:brib_are=-20 b:bridge_had=-19 b:bridge_was=11
b:bridge_will=-22 b:by_a=-3 b:by_every=33 b:by_the=15 b:by_two=-25 b:call_on=-3 b:call_out=-18 b:call_the=-19
b:came_to=24 b:cannot_be=-9 b:china_and=-6 b:china_on=9 b:china_to=-3 b:chinese_county=3 b:citizen_belong=8
b:citizen_is=22 b:city_of=23 b:clos_at=-32 b:clos_on=-6 b:com_within=-3 b:come_back=-14 b:come_from=-4
b:commander_of=-3 b:commend_by=-7 b:company_commander=-3 b:complain_about=-7 b:confirm_a=-4 b:confirm_the=-11
b:copper_was=-15 b:copy_of=-8 b:cost_0=-14 b:could_be=-9 b:could_not=-13 b:country'_image=-10 b:county_of=11
b:county_was=-10 b:cross_are=-3 b:cross_last=-6 b:cross_the=-4 b:crossing_fell=-6 b:dat_the=-3 b:dealt_with=27
b:december_0=-4 b:depend_on=-5 b:did_not=-3 b:do_not=26 b:does_not=-8 b:doubl_since=-3 b:dur_the=7 b:each_fami=-7
b:ear_this=19 b:end_of=-11 b:enough_to=-5 b:entry_and=-3 b:every_child=31 b:every_citizen=8 b:every_household=17
b:everybody_else=27 b:expect_to=12 b:famili_of=-20 b:famili_were=-3 b:far_bank=9 b:far_side=6 b:fell_to=-6
b:fetch_water=-5 b:few_believe=-20 b:few_people=-12 b:find_out=-3 b:fir_on=-21 b:fir_without=-5 b:fire_at=-5
b:fire_is=-3 b:first_the=36 b:first_time=-4 b:five_year=4 b:for_a=-14 b:for_an=-15 b:for_days=-29 b:for_report=-4
b:for_the=52 b:for_three=-4 b:for_two=-6 b:for_up=23 b:for_want=-8 b:found_in=-12 b:found_out=24 b:from_0=-5
b:from_a=-4 b:from_an=6 b:from_china=-9 b:from_hyesan=12 b:front_line=-3 b:gets_a=-14 b:give_them=-8 b:goes_back=5
b:goes_on=-7 b:goes_round=9 b:gone_by=4 b:good_price=34 b:got_off=-11 b:grip_on=-5 b:guard_the=-7 b:guard_used=-8
b:had_ask=-3 b:had_been=-14 b:hand_over=-3 b:harsh_punishment=-4 b:harvest_in=16 b:has_been=8 b:has_begun=-6
b:has_call=-3 b:has_fallen=-6 b:has_gone=-7 b:has_it=-6 b:has_its=12 b:has_lost=-7 b:has_never=-21 b:has_sent=-3
b:has_the=16 b:has_to=-9 b:have_been=-22 b:have_gone=-3 b:have_not=-16 b:he_is=-5 b:he_was=-5 b:held_in=7
b:his_account=-15 b:hour_a=-21 b:hour_in=-4 b:household_has=-4 b:how_many=-20 b:how_people=40 b:if_they=-3
b:ignore_warning=-3 b:immediate_fire=-3 b:in_0=11 b:in_a=-3 b:in_august=-16 b:in_china=10 b:in_december=-3
b:in_fact=-5 b:in_force=-4 b:in_hyesan=12 b:in_january=-4 b:in_july=-7 b:in_june=39 b:in_march=-5 b:in_may=-21
b:in_musan=-15 b:in_october=10 b:in_public=-4 b:in_ryanggang=-3 b:in_seoul=13 b:in_september=15 b:in_the=-22
b:in_their=-3 b:incident_in=-12 b:independent_confirm=-7 b:instead_of=-3 b:is_a=8 b:is_allow=-3 b:is_alway=21
b:is_an=11 b:is_expect=12 b:is_hard=4 b:is_known=27 b:is_like=-6 b:is_made=21 b:is_no=-15 b:is_not=-21 b:is_on=5
b:is_one=17 b:is_read=-13 b:is_said=-4 b:is_the=14 b:is_to=-7 b:it_has=-12 b:it_is=-59 b:it_may=9 b:it_read=22
b:it_that=-7 b:it_was=-8 b:it_will=20 b:its_own=-29 b:joint_security=20 b:jong_un=-9 b:jsa_cross=-8 b:keep_the=-3
b:kill_of=-4 b:kill_to=-11 b:kim_jong=-10 b:km_from=-3 b:korea_has=-9 b:largest_city=8 b:last_autumn=-7
b:last_month=-3 b:last_year=-17 b:lay_min=-6 b:leader_was=-5 b:let_go=-6 b:let_into=-4 b:like_a=31 b:like_to=-18
b:line_and=-6 b:link_to=5 b:list_is=-5 b:live_round=-4 b:long_winter=22 b:m_on=-3 b:made_to=-5 b:make_up=-11
b:man'_fami=-25 b:many_famili=-17 b:march_0=-21 b:market_in=-9 b:market_was=35 b:may_be=23 b:may_face=-3
b:may_stay=7 b:meal_a=-24 b:media_have=-5 b:member_of=-3 b:men_who=-3 b:middle_of=-4 b:min_along=-6 b:month_of=-5
b:more_than=14 b:morn_of=-3 b:mount_paektu=15 b:mov_inland=-6 b:much_as=-12 b:must_be=-17 b:nation_has=-3
b:near_hoeryong=-4 b:near_the=-39 b:need_a=-5 b:neighborhood_unit=21 b:new_instruction=-6 b:new_rul=-8 b:news_of=-21
b:next_month=-8 b:ngo_and=-5 b:night_of=-3 b:nine_people=-5 b:no_exception=-10 b:no_longer=-4 b:no_travel=-3
b:no_warn=-3 b:north'_side=-4 b:north_korea=-9 b:north_korean=-12 b:north_of=3 b:northern_border=-9 b:not_all=37
b:not_be=-7 b:not_been=8 b:not_clear=-5 b:not_comment=-9 b:not_confirm=-5 b:not_exempt=-12 b:not_immediate=-4
b:not_known=-22 b:noth_to=-18 b:notice_was=-22 b:now_they=31 b:number_of=-12 b:october_0=30 b:of_0=10 b:of_a=10
b:of_an=21 b:of_border=-4 b:of_changbai=16 b:of_corn=-21 b:of_crossing=-6 b:of_his=-16 b:of_hunger=-4 b:of_it=-12
b:of_its=-7 b:of_last=-3 b:of_march=-4 b:of_mount=15 b:of_north=7 b:of_rice=-26 b:of_seven=12 b:of_the=-4
b:of_their=-12 b:of_them=-5 b:of_those=-20 b:of_thousand=-4 b:off_a=20 b:off_with=-11 b:on_0=-8 b:on_both=3
b:on_chinese=-3 b:on_march=-17 b:on_monday=8 b:on_saturday=43 b:on_sight=-6 b:on_smuggl=-5 b:on_sunday=5 b:on_the=30
b:once_a=25 b:one_meal=-24 b:one_of=-25 b:only_before=-5 b:only_in=-36 b:only_twice=-4 b:or_ignore=-3 b:order_in=-14
b:order_is=-3 b:order_to=-3 b:order_went=-6 b:other_bank=4 b:out_and=-3 b:out_in=-10 b:out_of=-4 b:p_m=-6
b:paper_is=7 b:part_of=-6 b:party_congres=-4 b:party_entry=-6 b:party_official=-8 b:pass_once=23 b:past_on=-23
b:patrol_boat=-8 b:patrol_had=-9 b:people_are=-9 b:people_cros=-6 b:people_cross=-7 b:people_found=24 b:people_in=15
b:people_try=-7 b:people_who=-4 b:place_on=5 b:police_in=-8 b:policy_of=-9 b:price_of=-25 b:put_the=13 b:put_to=17
b:put_up=-9 b:question_to=13 b:ran_acros=-4 b:read_like=22 b:read_out=-12 b:read_the=-20 b:regime_announc=-3
b:remain_in=-31 b:remain_unclear=-3 b:replac_in=-11 b:report_a=-15 b:resident_are=-7 b:resident_of=-3
b:resident_see=-4 b:return_through=-12 b:rice_cak=17 b:rice_cost=-25 b:ring_of=14 b:river_are=-14 b:river_is=-15
b:road_has=-9 b:rumor_has=-6 b:ryanggang_province=-14 b:said_to=-5 b:says_the=-3 b:security_area=20 b:seem_to=-3
b:seen_since=-6 b:sell_their=-9 b:sent_back=-4 b:sent_home=-4 b:sent_to=-9 b:set_for=-5 b:sets_a=-3 b:several_tim=30
b:shoot_at=-9 b:short_of=-7 b:shot_dead=-3 b:shot_in=-4 b:shot_on=-7 b:shot_were=-4 b:shot_without=-3 b:side_are=-8
b:side_the=13 b:since_0=-4 b:since_the=17 b:six_month=-5 b:smuggl_good=-4 b:sold_to=28 b:soldier_are=-10
b:soldier_know=-7 b:soldier_of=20 b:soldier_on=-3 b:soldier_ran=-4 b:soldier_who=-3 b:some_of=-3 b:some_soldier=-7
b:sourc_in=-12 b:south_last=-3 b:speak_of=-3 b:stand_still=-8 b:state_has=-5 b:state_media=-3 b:state_security=-14
b:station_and=-6 b:still_for=-8 b:still_in=-4 b:still_talk=5 b:stop_the=-6 b:storm_corp=-3 b:stretch_where=-3
b:stripp_of=-7 b:such_trial=-23 b:tak_place=-16 b:taken_away=-3 b:talk_about=5 b:television_set=-15 b:ten_days=-15
b:ten_minut=14 b:ten_year=23 b:tens_of=-4 b:th_brigade=-3 b:than_0=26 b:than_a=-21 b:that_all=-8 b:that_guard=-3
b:that_is=25 b:that_night=21 b:that_the=-44 b:the_0=-10 b:the_affair=3 b:the_age=28 b:the_amrok=7 b:the_army=40
b:the_authoriti=-12 b:the_ban=-8 b:the_bank=-34 b:the_body=-21 b:the_border=-14 b:the_bridge=-45 b:the_camp=-3
b:the_campaign=5 b:the_case=-10 b:the_chinese=12 b:the_closure=-10 b:the_corp=9 b:the_country=18 b:the_county=-12
b:the_crackdown=-4 b:the_cross=-8 b:the_day=-5 b:the_dead=30 b:the_decree=-9 b:the_document=7 b:the_election=-11
b:the_embankment=-14 b:the_end=-11 b:the_english=-6 b:the_escape=-4 b:the_even=-4 b:the_event=6 b:the_execution=-4
b:the_fami=-4 b:the_far=25 b:the_fence=-17 b:the_field=-11 b:the_film=-4 b:the_first=-6 b:the_flood=-9 b:the_guard=5
b:the_harvest=21 b:the_hill=8 b:the_hospital=-17 b:the_ice=24 b:the_instruction=-4 b:the_japanese=15 b:the_joint=21
b:the_jsa=-10 b:the_last=-5 b:the_law=-4 b:the_leadership=-10 b:the_letter=12 b:the_line=13 b:the_list=-7
b:the_loudspeaker=21 b:the_man=-4 b:the_man'=-25 b:the_market=-20 b:the_measure=-17 b:the_men=-13 b:the_message=15
b:the_middle=-4 b:the_ministry=29 b:the_morn=-14 b:the_mountain=15 b:the_move=-4 b:the_new=-30 b:the_news=-3
b:the_night=17 b:the_north'=-6 b:the_northern=-9 b:the_notice=-35 b:the_number=-11 b:the_officer=-7 b:the_only=-39
b:the_other=-3 b:the_pandemic=-8 b:the_party=50 b:the_past=-7 b:the_patrol=-9 b:the_peninsula=23 b:the_police=-10
b:the_policy=-41 b:the_post=-18 b:the_price=-13 b:the_promise=-12 b:the_province=13 b:the_question=32
b:the_regime=-15 b:the_return=-3 b:the_reward=-10 b:the_road=-9 b:the_rule=-11 b:the_same=-12 b:the_shoot=-10
b:the_shooter=-16 b:the_shop=-4 b:the_shot=-4 b:the_smuggler=15 b:the_soldier=49 b:the_source=-3 b:the_south=-13
b:the_south'=-15 b:the_spot=-9 b:the_spr=-25 b:the_state=10 b:the_station=25 b:the_time=-4 b:the_top=-6
b:the_town=-15 b:the_train=5 b:the_trial=-9 b:the_tumen=21 b:the_two=9 b:the_un=-6 b:the_unit=-3 b:the_upper=-10
b:the_villag=-51 b:the_village=6 b:the_wait=14 b:the_wall=10 b:the_water=6 b:the_whole=-14 b:the_wire=20
b:the_women=-37 b:the_wound=-3 b:the_yalu=31 b:the_year=18 b:the_zone=-12 b:their_boat=-5 b:their_boot=-9
b:their_officer=-3 b:their_own=-15 b:them_a=-7 b:them_as=-7 b:then_the=33 b:there_are=-5 b:they_did=-7
b:they_were=29 b:this_autumn=5 b:this_month=-6 b:this_winter=-9 b:this_year=6 b:those_enter=-3 b:those_who=-23
b:thousand_of=-3 b:three_tim=6 b:through_the=-3 b:to_0=-6 b:to_a=-14 b:to_almost=-6 b:to_avoid=-12 b:to_be=-31
b:to_border=-4 b:to_carry=-5 b:to_change=-3 b:to_come=-5 b:to_count=-7 b:to_death=-5 b:to_find=-5 b:to_get=-3
b:to_have=-7 b:to_it=14 b:to_keep=-19 b:to_lay=-6 b:to_march=33 b:to_return=-13 b:to_shoot=-3 b:to_stop=-9
b:to_take=-7 b:to_ten=23 b:to_the=-13 b:to_verify=-10 b:to_watch=25 b:told_to=-4 b:took_place=8 b:trader_fear=-16
b:traveler_need=-5 b:trial_as=-9 b:troop_to=-5 b:tumen_and=6 b:twice_a=-4 b:two_countri=10 b:two_of=-25
b:two_officer=-9 b:two_week=-6 b:two_were=-5 b:two_women=72 b:two_year=-7 b:un_expert=-10 b:unable_to=-14
b:unconditional_fire=-9 b:unit_nation=-3 b:unit_was=-8 b:until_now=-9 b:until_the=-17 b:until_then=-5 b:up_the=-4
b:up_to=22 b:upper_yalu=-8 b:used_to=10 b:verify_the=-10 b:village_has=-4 b:wait_goes=14 b:walk_acros=-3
b:wall_of=-23 b:want_of=-8 b:want_to=-9 b:warn_fire=-3 b:warn_shot=-5 b:warn_to=3 b:warning_to=-3 b:was_a=-15
b:was_built=22 b:was_carri=-14 b:was_clos=-22 b:was_found=24 b:was_in=25 b:was_not=-4 b:was_replac=-11
b:was_reported=-4 b:was_shot=-3 b:was_taken=-3 b:was_unable=-11 b:way_out=-19 b:we_ask=18 b:week_before=30
b:went_to=-6 b:were_arrest=-4 b:were_be=-7 b:were_caught=-3 b:were_found=4 b:were_heard=-4 b:were_let=-6
b:were_put=-7 b:were_shot=-5 b:were_told=-4 b:what_they=-5 b:whatever_their=-8 b:when_the=-3 b:where_a=-3
b:whether_he=-5 b:whether_the=-21 b:who_are=-10 b:who_come=-5 b:who_cros=-8 b:who_enter=-3 b:who_fled=-4
b:who_flee=-3 b:who_had=-4 b:who_have=-3 b:who_left=-12 b:who_refuse=-4 b:whoever_report=-14 b:whole_border=-7
b:will_be=28 b:will_go=13 b:will_obey=-14 b:will_reopen=-11 b:wire_was=-16 b:with_a=-19 b:with_care=13
b:with_china=-13 b:with_the=-5 b:within_0=-3 b:without_a=-3 b:without_warn=-7 b:women_make=-10 b:women_were=-31
b:women_who=-7 b:won_a=-5 b:work_goes=-25 b:would_not=-9 b:yalu_is=10 b:year_in=5 b:yet_to=-3 b:zone_0=-3 bare=95
bare-noun=-18 colon=30 copula=20 day=-12 duty=-56 everyman=47 f:body=66 f:custom=114 f:goods=33 f:journal=129
f:land=23 f:likens=35 f:nature=35 f:place=92 f:term=33 f:thought=71 facts:0=98 facts:1=63 facts:2=-21 facts:3=-72
first:a=9 first:about=-4 first:after=-3 first:all=17 first:an=5 first:at=25 first:authoriti=-8 first:before=-4
first:border=-15 first:brib=-20 first:by=29 first:camera=-28 first:children=-10 first:china=-7 first:chinese=-4
first:commander=-4 first:copper=-10 first:corn=18 first:discipline=-10 first:each=-9 first:even=-6 first:famili=-7
first:few=-30 first:five=-4 first:for=12 first:foreign=4 first:from=42 first:guard=-25 first:he=12 first:his=-17
first:how=-6 first:hyesan=7 first:in=32 first:it=-7 first:kim=-6 first:last=-3 first:loudspeaker=6 first:many=-25
first:most=-5 first:neither=-10 first:no=-16 first:nobody=13 first:north=-24 first:not=24 first:noth=24 first:on=34
first:one=-9 first:other=22 first:parent=-17 first:party=-10 first:people=-23 first:police=-8 first:resident=-21
first:rumor=31 first:she=13 first:shoot=-9 first:shot=-7 first:smuggl=-17 first:soldier=-46 first:some=-15
first:south=-3 first:such=-32 first:that=-7 first:the=24 first:there=-21 first:they=22 first:three=-3
first:trader=-28 first:train=-3 first:traveler=-5 first:two=30 first:un=-5 first:unit=-8 first:until=-19
first:villager=-9 first:we=45 first:what=15 first:whether=-22 first:whoever=-18 first:women=15 first:word=-10
force=-3 front:body=41 front:custom=55 front:goods=46 front:journal=121 front:land=75 front:likens=35
front:nature=98 front:place=93 front:term=28 front:thought=68 future=-31 history=163 hour=39 lack=-45 last:0=32
last:abroad=-6 last:again=-10 last:ago=-7 last:all=11 last:ammunition=-7 last:answer=3 last:april=23 last:army=10
last:august=-15 last:autumn=14 last:away=-9 last:back=-12 last:bank=5 last:boat=-5 last:border=-3 last:bridge=25
last:call=-28 last:camp=-13 last:care=13 last:case=-10 last:changbai=13 last:change=-7 last:child=-16
last:children=-19 last:clos=12 last:comment=-10 last:corn=-18 last:country=6 last:cros=-8 last:cross=-7
last:current=-3 last:dark=-18 last:day=-10 last:days=-37 last:death=-17 last:desert=4 last:door=9 last:else=27
last:escape=-4 last:even=-54 last:exception=-10 last:execution=-5 last:exempt=-12 last:exist=-5 last:fir=62
last:first=8 last:five=39 last:flee=-6 last:flood=-8 last:food=-6 last:found=26 last:fuel=-8 last:guard=-3
last:hoeryong=-5 last:ice=-7 last:infection=-5 last:inhuman=-17 last:inland=-6 last:instruction=-5 last:it=40
last:july=-10 last:june=39 last:kill=-3 last:known=-8 last:korea=16 last:labor=-7 last:left=12 last:life=19
last:longer=-11 last:march=28 last:market=4 last:measure=24 last:minut=11 last:monday=-37 last:month=-15
last:more=10 last:morn=-6 last:musan=-16 last:name=3 last:neighbor=14 last:new=-4 last:noon=-32 last:noth=-6
last:november=6 last:officer=-12 last:official=-3 last:on=39 last:once=9 last:out=3 last:over=-3 last:paper=15
last:part=-6 last:people=-3 last:permit=-5 last:phon=-5 last:police=-5 last:post=-10 last:price=37 last:punish=-9
last:quick=6 last:rank=-7 last:reason=-6 last:relativ=-3 last:reopen=-15 last:resident=6 last:rice=-9 last:river=9
last:same=-12 last:saturday=18 last:secret=3 last:seoul=23 last:september=14 last:shoot=-23 last:shot=-5 last:sid=15
last:sight=24 last:since=-6 last:smuggler=-17 last:soldier=-9 last:spot=-9 last:spr=-30 last:story=8
last:stranger=-7 last:sunday=9 last:th=-12 last:threat=15 last:tim=18 last:town=18 last:trader=-3 last:tuesday=-3
last:tumen=19 last:unit=22 last:wage=17 last:wait=35 last:warn=-18 last:watch=25 last:way=-9 last:week=-6
last:winter=9 last:wire=30 last:won=-9 last:yalu=6 last:year=14 last:yuan=-10 length:0=56 length:1=119 length:2=25
length:3=-54 length:4=-55 length:5=-18 look=134 money=19 named=24 no:actor=5 no:age=-24 no:always=-12 no:asked=-32
no:bare-noun=9 no:colon=-13 no:copula=-16 no:doubt=-6 no:duty=13 no:everyman=-17 no:future=5 no:history=-49
no:hour=-14 no:lack=9 no:look=-43 no:money=-11 no:named=9 no:not=16 no:number=-3 no:of=-12 no:outlook=-30
no:pair=-34 no:past=38 no:perfect=6 no:scare=-12 no:since=-4 no:view=15 no:year=-5 not=-52 number=-9 of=43
outlook=95 pair=108 past=-61 perfect=-30 scare=33 superlative=-8 verb:=-48 verb:across=-4 verb:announced=-3
verb:are=-65 verb:arrivals=-7 verb:asked=18 verb:authorities=-13 verb:begins=16 verb:belongs=24 verb:bodies=-35
verb:bridges=31 verb:brings=15 verb:brokers=-9 verb:called=23 verb:calls=-8 verb:can=44 verb:comes=-8
verb:commanders=-3 verb:corps=11 verb:costs=-4 verb:cross=-13 verb:crossed=-9 verb:crossings=-13 verb:days=-23
verb:does=-8 verb:drowned=-3 verb:experts=-5 verb:faces=3 verb:fields=-7 verb:fired=-8 verb:gathered=-4 verb:goes=-6
verb:guards=-15 verb:had=-8 verb:has=-8 verb:have=-51 verb:hills=-21 verb:holds=-16 verb:hours=-7
verb:households=-18 verb:is=20 verb:killings=-10 verb:lies=18 verb:loudspeakers=28 verb:makes=20 verb:may=-15
verb:members=-8 verb:months=-8 verb:moved=10 verb:must=-22 verb:news=36 verb:notices=-8 verb:officers=-8
verb:officials=-10 verb:opened=-3 verb:orders=-6 verb:passes=22 verb:patrols=-5 verb:reached=13 verb:reads=5
verb:received=-11 verb:reports=-15 verb:says=-9 verb:seems=-4 verb:sees=26 verb:shooters=-10 verb:soldiers=35
verb:sources=-12 verb:speaks=-19 verb:states=-5 verb:takes=-8 verb:this=-8 verb:times=13 verb:towns=24
verb:trains=-20 verb:troops=-4 verb:trucks=20 verb:wanted=13 verb:was=-17 verb:were=-20 verb:will=18 verb:workers=-4
verb:wounded=-3 verb:years=24 view=-64 w:0=-28 w:a=-44 w:about=-8 w:above=23 w:abroad=-8 w:accident=7 w:account=-40
w:acros=18 w:act=-4 w:activist=-11 w:affair=3 w:afraid=-14 w:after=-26 w:again=-9 w:against=-27 w:age=58 w:agency=6
w:ago=-10 w:aim=-18 w:all=34 w:allow=-4 w:almost=-18 w:alone=-4 w:along=-24 w:aloud=-6 w:alway=21 w:ammunition=-7
w:among=-14 w:amrok=7 w:an=9 w:and=42 w:animal=-4 w:announc=-4 w:another=30 w:answer=15 w:any=-45 w:anyone=-8
w:app=-8 w:appli=-3 w:april=16 w:area=19 w:army=38 w:around=-37 w:arrest=-6 w:arrival=-7 w:as=-18 w:ask=43
w:assemb=-12 w:at=-76 w:august=-20 w:authoriti=-22 w:autumn=10 w:avoid=-12 w:away=-31 w:back=-19 w:ban=-8 w:bank=-25
w:bare=17 w:bark=12 w:barrier=-3 w:be=-37 w:because=-6 w:becom=11 w:been=-20 w:begin=16 w:begun=-6 w:believ=-4
w:believe=-20 w:belong=30 w:beside=13 w:betray=-3 w:better=-3 w:beyond=18 w:blam=-4 w:boat=-16 w:bodi=-36 w:body=-23
w:boot=-11 w:border=-33 w:both=20 w:bought=-7 w:boundary=-9 w:brib=-32 w:bridg=31 w:bridge=-20 w:brigad=-24
w:brigade=-8 w:bring=14 w:broke=-18 w:broker=-22 w:built=27 w:burn=-7 w:but=-21 w:by=48 w:cak=17 w:call=-53
w:came=20 w:camera=4 w:camp=-20 w:campaign=5 w:can=36 w:cannot=-9 w:capital=24 w:card=3 w:care=12 w:carri=-8
w:carry=3 w:case=-10 w:caught=-5 w:cement=6 w:central=-3 w:chang=5 w:changbai=16 w:change=-15 w:charge=-8
w:check=-63 w:checkpoint=-22 w:child=-10 w:children=-51 w:china=17 w:chinese=-16 w:cit=-3 w:citizen=25 w:city=31
w:clos=-32 w:closure=-10 w:cold=38 w:com=4 w:come=-20 w:command=-6 w:commander=-17 w:commend=-8 w:comment=-10
w:common=12 w:company=-3 w:complain=-7 w:condition=-3 w:confirm=-34 w:congres=-4 w:connect=17 w:control=-3
w:copper=-13 w:copy=-8 w:corn=-20 w:corp=6 w:cost=9 w:could=-31 w:count=-56 w:countri=10 w:country=51 w:couple=-6
w:cover=-8 w:crackdown=-5 w:cros=-14 w:cross=-39 w:crosser=-10 w:crossing=-16 w:crowd=-13 w:currency=10 w:current=-3
w:cut=-12 w:damage=-4 w:dandong=6 w:dark=-18 w:dat=-3 w:day=-32 w:days=-54 w:dead=34 w:dealt=27 w:death=-23
w:december=-6 w:decree=-9 w:defector=-3 w:department=-19 w:depend=-5 w:deputi=30 w:deputy=-7 w:deserter=-4 w:did=-10
w:died=-5 w:different=21 w:dike=-5 w:discharge=-4 w:discipline=-10 w:dismiss=-6 w:do=23 w:document=6 w:does=-8
w:dog=11 w:done=-4 w:door=9 w:doubl=-8 w:down=-14 w:dozen=-6 w:drive=6 w:dropp=-3 w:drown=-3 w:dur=7 w:duty=-5
w:each=-16 w:ear=15 w:eat=-11 w:effect=-18 w:election=-11 w:electricity=-17 w:electrifi=-14 w:eleven=-3 w:else=27
w:embankment=-14 w:emergency=-15 w:empti=15 w:empty=-7 w:end=-13 w:english=-6 w:enough=-5 w:enter=-9 w:entry=-6
w:escap=-3 w:escape=-6 w:even=-30 w:event=6 w:ever=43 w:every=-50 w:everybody=-6 w:everyone=-6 w:exception=-10
w:execution=-6 w:exempt=-12 w:exist=-5 w:expect=12 w:expert=-10 w:extra=-7 w:fac=3 w:face=11 w:fact=-5 w:factori=-7
w:fallen=-6 w:fami=-28 w:famili=-30 w:far=12 w:fear=-22 w:february=-3 w:fell=6 w:fence=-24 w:fetch=16 w:few=38
w:field=-18 w:fifty=28 w:figur=-13 w:film=-6 w:find=-5 w:fine=-8 w:fir=24 w:fire=-25 w:first=36 w:fish=-19
w:fishermen=-5 w:five=30 w:fled=-5 w:flee=-11 w:flood=-13 w:flower=10 w:follow=-5 w:food=-19 w:foot=8 w:for=-60
w:forbidden=11 w:force=-4 w:foreign=5 w:form=8 w:forty=6 w:found=55 w:four=-28 w:from=36 w:front=-3 w:frozen=8
w:fuel=-41 w:furiou=-8 w:further=-19 w:gather=-4 w:gave=-10 w:general=-10 w:get=-29 w:gets=-14 w:giv=18 w:give=-8
w:given=-19 w:go=-12 w:goes=7 w:gone=-14 w:good=47 w:got=-6 w:grain=-3 w:greater=-4 w:grew=-6 w:grip=-5 w:group=-14
w:grow=12 w:guard=-63 w:guidance=-9 w:had=3 w:half=-8 w:halt=-3 w:happen=-12 w:hard=35 w:harsh=-4 w:harvest=37
w:has=-28 w:have=-87 w:headquarter=10 w:heard=-7 w:held=-23 w:help=-6 w:her=16 w:hid=-4 w:hill=17 w:him=7 w:his=-20
w:hoeryong=9 w:hold=-36 w:holiday=8 w:hom=-3 w:home=-8 w:hope=-24 w:hospital=-17 w:hour=-28 w:household=20 w:how=20
w:hyesan=27 w:ice=24 w:if=-4 w:ignore=-3 w:illegal=-5 w:image=-11 w:immediate=-8 w:incident=-13 w:independent=-23
w:infection=-5 w:informer=-38 w:inhuman=-21 w:inland=-6 w:inside=-5 w:instead=-3 w:instruct=-7 w:instruction=-17
w:intelligence=-10 w:interview=-15 w:into=-3 w:intruder=-11 w:is=75 w:issu=-7 w:it=20 w:its=30 w:itself=-17
w:january=-7 w:japanese=15 w:join=12 w:joint=19 w:jong=-10 w:jsa=-11 w:july=-12 w:june=38 w:just=63 w:kbs=-3
w:keep=-25 w:kept=-9 w:kill=-24 w:killing=-10 w:kilogram=-7 w:kilometer=6 w:kim=-10 w:km=-8 w:know=9 w:known=27
w:korean=4 w:labor=-9 w:lamp=-29 w:land=25 w:largest=8 w:last=-26 w:late=7 w:later=-13 w:law=-5 w:lay=-39 w:lead=-3
w:leader=-7 w:leadership=-10 w:learn=22 w:leav=-5 w:leave=-7 w:led=-15 w:left=-8 w:let=-11 w:letter=25 w:lies=18
w:life=40 w:light=41 w:like=10 w:line=10 w:list=-8 w:live=-25 w:local=-4 w:long=75 w:longer=-12 w:look=-29
w:lost=-12 w:loudspeaker=21 w:m=-6 w:made=10 w:mak=19 w:make=-21 w:man=-12 w:man'=-25 w:many=33 w:march=8 w:mark=26
w:market=-13 w:may=12 w:meal=-11 w:mean=26 w:meant=-7 w:measure=6 w:medal=-9 w:media=-5 w:meet=5 w:membership=-8
w:mention=-3 w:metal=-4 w:meter=-5 w:middle=-4 w:might=-9 w:mine=-3 w:ministry=27 w:minut=12 w:miss=-15 w:monday=-21
w:money=9 w:month=7 w:month'=-25 w:more=11 w:morn=-20 w:most=3 w:mount=15 w:mountain=15 w:mov=-5 w:move=-6 w:much=-4
w:musan=-13 w:must=-25 w:nam=11 w:name=11 w:namyang=7 w:nation=-3 w:near=-49 w:need=13 w:neighbor=30
w:neighborhood=40 w:neither=-14 w:never=-25 w:new=-28 w:news=-4 w:next=-8 w:ngo=-12 w:night=-50 w:nine=-6 w:no=-65
w:nobody=38 w:noon=-32 w:north=-31 w:north'=-6 w:northern=-9 w:not=-25 w:notic=-8 w:notice=-49 w:november=3
w:number=-5 w:obey=-15 w:october=26 w:of=-26 w:off=8 w:offender=-9 w:offer=-7 w:office=8 w:officer=-35
w:official=-11 w:old=64 w:on=18 w:once=26 w:one=28 w:only=-46 w:onsong=8 w:open=-51 w:or=5 w:order=-34
w:organization=8 w:other=16 w:out=-32 w:outlet=-5 w:outside=17 w:over=3 w:own=-46 w:p=-6 w:paektu=15 w:page=6
w:paid=7 w:pandemic=-16 w:paper=22 w:parent=-17 w:part=-12 w:partner=-16 w:party=56 w:pass=17 w:past=-31
w:patrol=-36 w:pay=4 w:peninsula=23 w:people=-5 w:permit=-18 w:person=-3 w:phon=-14 w:phone=-10 w:photograph=-5
w:place=-18 w:plan=13 w:plann=-8 w:point=-3 w:police=-24 w:policy=-46 w:political=-6 w:possible=-13 w:post=-28
w:potato=16 w:power=-4 w:practice=-12 w:pregnant=-7 w:presum=-4 w:presumab=-12 w:pric=10 w:price=24 w:prison=-20
w:prisoner=-14 w:private=-3 w:proclamation=-5 w:promis=-3 w:promise=-12 w:provincial=24 w:public=-5 w:publish=-5
w:punish=-10 w:punishment=-11 w:purpose=-6 w:push=-3 w:put=20 w:pyongyang=-4 w:question=22 w:quick=6 w:quiet=30
w:radio=-15 w:railway=-23 w:ran=-4 w:rank=17 w:rapporteur=-3 w:ration=-17 w:rd=-5 w:reach=3 w:read=-13 w:real=-10
w:reason=-6 w:receiv=-11 w:recent=22 w:reform=-17 w:refuge=-10 w:refugee=-12 w:refus=-4 w:refuse=-4 w:regard=-7
w:regime=-15 w:relativ=-20 w:remain=-35 w:reopen=-17 w:repair=-17 w:replac=-15 w:report=-32 w:reported=-10
w:reporter=10 w:resident=-30 w:return=-19 w:reward=-16 w:rice=-12 w:right=-3 w:ring=14 w:risk=-3 w:river=4
w:road=-26 w:roll=-40 w:rope=-5 w:rose=-9 w:round=5 w:rul=19 w:rule=16 w:rumor=27 w:ryanggang=-15 w:s=22 w:said=-3
w:same=-12 w:samjiyon=10 w:saturday=18 w:say=-18 w:says=-10 w:school=-3 w:sea=-5 w:seal=3 w:search=-12 w:second=-9
w:secret=3 w:security=-4 w:seem=-6 w:seen=-26 w:sees=26 w:sell=-24 w:send=-4 w:sent=-27 w:seoul=23 w:september=12
w:service=-3 w:set=-19 w:sets=-3 w:seven=11 w:several=49 w:she=19 w:shoot=-49 w:shooter=-16 w:shop=-4 w:short=-3
w:shot=-39 w:shut=-3 w:sid=34 w:side=9 w:sight=33 w:sign=-5 w:signal=11 w:silence=-16 w:silent=22 w:similar=-17
w:since=-13 w:single=-5 w:sinuiju=3 w:site=-6 w:six=-5 w:slacken=-10 w:slipp=-3 w:smoke=40 w:smuggl=-23
w:smuggler=-7 w:so=39 w:sold=30 w:soldier=-31 w:some=-13 w:someone=-4 w:soon=-7 w:sound=16 w:sourc=-13 w:source=-7
w:south=-16 w:south'=-15 w:speak=11 w:special=-3 w:spoke=20 w:spokesman=-3 w:spot=-9 w:spread=-9 w:stall=-15
w:stamp=-6 w:stand=5 w:start=4 w:stat=-4 w:state=5 w:station=3 w:stay=-20 w:step=-5 w:still=-4 w:stolen=-30
w:stop=-10 w:stopp=-10 w:storm=-4 w:story=10 w:stranger=-7 w:street=-31 w:stretch=-9 w:stricter=-16 w:stripp=-7
w:such=-43 w:sunday=5 w:suppli=-13 w:tak=-11 w:take=-29 w:taken=-6 w:tale=11 w:talk=5 w:team=-3 w:teaser=-4
w:telegram=-7 w:telephon=3 w:television=-15 w:tell=30 w:ten=32 w:tens=-4 w:text=-6 w:th=-7 w:than=8 w:that=-39
w:the=-36 w:their=-31 w:them=-31 w:themselv=9 w:then=28 w:there=-13 w:they=31 w:third=-13 w:thirty=12 w:this=21
w:those=-17 w:thousand=-6 w:threat=15 w:three=-55 w:through=-17 w:tim=67 w:time=-9 w:to=-61 w:told=-17 w:too=32
w:took=-7 w:top=-7 w:toward=-5 w:town=24 w:trade=-23 w:trader=-29 w:traitor=-13 w:travel=33 w:traveler=-9
w:treat=-10 w:trial=-34 w:troop=-10 w:trust=-14 w:try=-9 w:tuesday=-3 w:tumen=18 w:turn=-4 w:twelve=-8 w:twenty=5
w:twice=-10 w:two=-12 w:un=-19 w:unable=-14 w:unc=-4 w:unclear=-8 w:unconditional=-9 w:under=-44 w:union=19
w:unit=21 w:until=-11 w:up=-21 w:upper=-10 w:used=9 w:usual=9 w:vendor=-10 w:verify=-10 w:version=-7 w:villag=-51
w:village=3 w:villager=-23 w:violator=-3 w:vote=9 w:wage=17 w:wait=49 w:walk=-6 w:want=-5 w:warn=-26 w:warning=-5
w:was=-11 w:way=-13 w:we=45 w:weak=-4 w:weapon=-4 w:wednesday=-4 w:week=36 w:weekend=8 w:well=29 w:were=-19
w:whatever=-18 w:when=9 w:where=14 w:whether=-32 w:which=17 w:whisper=3 w:who=-64 w:whoever=-19 w:whole=-16
w:winter=32 w:wire=8 w:with=18 w:within=-7 w:without=17 w:women=51 w:won=-14 w:wonsan=19 w:word=10 w:work=-42
w:worker=-4 w:world=38 w:worry=39 w:would=-30 w:wound=-11 w:yalu=23 w:year=20 w:yet=-4 w:young=-13 w:youth=14
w:yuan=-13 w:zone=-17
`
