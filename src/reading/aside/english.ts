/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=-24 age=55 always=35 asked=107 b:0_0=-20 b:0_a=-17 b:0_and=-8 b:0_kilometer=19 b:0_km=-8 b:0_people=-28
b:0_percent=-8 b:0_s=12 b:0_th=-17 b:0_the=-19 b:0_won=-37 b:0_yuan=-17 b:a_border=31 b:a_bribe=-12 b:a_bridge=11
b:a_brigade=8 b:a_change=-18 b:a_chinese=-16 b:a_cold=15 b:a_country=9 b:a_curfew=-41 b:a_day=28 b:a_deputy=-32
b:a_different=9 b:a_dog=8 b:a_fee=-9 b:a_few=33 b:a_fine=-10 b:a_good=28 b:a_household=-9 b:a_hundr=33
b:a_kilogram=-11 b:a_letter=12 b:a_life=17 b:a_long=33 b:a_man=-15 b:a_market=-18 b:a_mile=15 b:a_month=22
b:a_month'=-43 b:a_neighborhood=28 b:a_new=12 b:a_patrol=-23 b:a_people'=12 b:a_permit=-31 b:a_platoon=24 b:a_port=9
b:a_result=17 b:a_second=-24 b:a_separate=-25 b:a_shoot=-8 b:a_sign=-14 b:a_single=29 b:a_slip=30 b:a_smuggler=-16
b:a_soldier=-26 b:a_son=-13 b:a_special=-9 b:a_story=9 b:a_television=-32 b:a_third=-43 b:a_threat=-9 b:a_time=-9
b:a_truck=-29 b:a_wall=-20 b:a_warn=-15 b:a_weapon=-10 b:a_week=21 b:a_whole=23 b:a_word=-8 b:a_year=22
b:able_to=-15 b:about_it=35 b:about_them=-42 b:about_two=33 b:above_all=27 b:account_could=-15 b:account_of=41
b:acros_the=-10 b:afraid_of=-18 b:after_all=17 b:after_dark=-15 b:after_the=-14 b:agency_has=-11 b:agree_on=-50
b:aim_at=-16 b:all_but=-29 b:all_that=17 b:along_the=-33 b:among_the=-18 b:an_hour=-37 b:an_hour'=10
b:an_identity=16 b:an_inquiry=-34 b:an_old=36 b:an_open=-13 b:and_by=-27 b:and_is=49 b:and_more=-17 b:and_night=-8
b:and_so=18 b:and_that=29 b:and_the=28 b:and_without=31 b:anxiou_to=-13 b:any_moment=-11 b:are_believ=-10
b:are_hand=46 b:are_known=23 b:are_left=-16 b:are_like=-11 b:are_long=12 b:are_not=61 b:are_now=-11 b:are_paid=-42
b:are_question=-10 b:are_sent=-10 b:are_sold=39 b:are_still=-25 b:are_the=23 b:area_is=18 b:army_for=17
b:army_has=-17 b:arrest_and=-16 b:as_a=-33 b:as_ever=48 b:as_far=58 b:as_in=-14 b:as_much=-16 b:as_of=-8
b:as_refuge=-19 b:as_she=9 b:as_well=8 b:asian_gam=17 b:ask_for=-24 b:ask_the=17 b:ask_to=-9 b:asks_for=28
b:at_0=-11 b:at_a=9 b:at_all=-47 b:at_any=-15 b:at_fifty=25 b:at_least=25 b:at_night=-87 b:at_noon=-22
b:at_school=-18 b:at_the=70 b:at_whatever=-17 b:august_0=-20 b:avoid_an=-13 b:away_from=-29 b:back_are=-10
b:back_in=-13 b:back_the=-39 b:back_to=38 b:be_confirm=-35 b:be_held=-14 b:be_independent=-8 b:be_put=-15
b:be_told=23 b:became_of=-23 b:because_of=17 b:been_able=-15 b:been_ask=16 b:been_clos=-14 b:been_forgotten=20
b:been_hand=-11 b:been_publish=-18 b:been_renam=22 b:been_the=25 b:been_told=-18 b:been_under=-8 b:before_dawn=-26
b:before_the=9 b:before_they=-17 b:begin_in=10 b:begun_to=-17 b:behind_the=-8 b:beij_is=-13 b:believ_to=-11
b:belong_to=52 b:beside_the=36 b:beyond_the=17 b:birthday_of=-9 b:bodi_were=-9 b:body_was=-15 b:border_between=21
b:border_guard=-8 b:border_has=-8 b:border_in=-10 b:border_patrol=-12 b:border_security=-12 b:border_town=-12
b:border_will=-8 b:border_with=9 b:both_sid=25 b:brib_are=-30 b:bridge_had=-12 b:bridge_to=14 b:bridge_will=-35
b:burn_down=-31 b:buy_five=-9 b:buy_their=-8 b:by_a=-10 b:by_even=22 b:by_every=22 b:by_half=-10 b:by_north=-15
b:by_soldier=-39 b:by_the=22 b:call_out=-34 b:call_the=-32 b:came_about=-26 b:came_back=-15 b:came_to=33
b:camp_exist=-13 b:can_be=-26 b:cannot_be=-9 b:capital_of=8 b:celebrat_on=26 b:chang_its=8 b:china_has=-8
b:china_on=15 b:chinese_bank=-12 b:chinese_city=26 b:chinese_side=-14 b:citizen_belong=11 b:city_of=29 b:city_on=8
b:clos_at=-22 b:clos_to=-25 b:come_back=17 b:come_from=-14 b:commander_was=-13 b:commend_by=-12 b:committee_is=18
b:complain_about=-12 b:confirm_a=-13 b:confirm_the=-12 b:contradict_each=-23 b:copper_was=-17 b:copy_of=-16
b:corn_is=27 b:cost_0=-24 b:cost_in=31 b:could_be=-10 b:could_hard=29 b:could_not=-32 b:count_as=-53 b:count_the=11
b:country'_image=-16 b:county_of=8 b:county_was=13 b:cross_at=-14 b:cross_is=-18 b:cross_last=-10 b:cross_the=-8
b:cut_off=-16 b:day_and=-8 b:day_of=13 b:days_later=-20 b:dealt_with=29 b:death_penalty=-26 b:december_0=-10
b:depend_on=-10 b:did_not=66 b:dig_trench=-27 b:disaster_made=9 b:do_not=39 b:does_not=39 b:dur_the=-11
b:each_fami=-11 b:each_other=-22 b:ear_this=16 b:eleven_minut=16 b:end_of=-9 b:enough_to=-9 b:every_child=28
b:every_citizen=-9 b:every_post=-9 b:everybody_else=31 b:exchange_since=-28 b:fami_in=12 b:famili_of=-24
b:far_away=61 b:far_not=-13 b:fear_has=-9 b:fear_of=-8 b:fee_of=-9 b:fell_by=-10 b:fence_is=-25 b:few_believe=-23
b:few_people=-20 b:fifty_five=25 b:fill_the=20 b:fir_at=-10 b:fir_on=-24 b:fir_squad=-10 b:first_large=-30
b:first_the=26 b:five_kilogram=-9 b:five_year=28 b:fled_on=-22 b:footage_was=10 b:for_an=-31 b:for_days=-39
b:for_its=56 b:for_kim=39 b:for_men=9 b:for_now=45 b:for_one=12 b:for_the=57 b:for_their=28 b:for_those=11
b:for_three=-13 b:for_up=12 b:for_want=-18 b:for_week=-11 b:form_most=15 b:forty_people=-25 b:found_by=25
b:found_out=29 b:found_that=-15 b:four_year=29 b:from_a=-32 b:from_an=11 b:from_china=-21 b:from_dandong=45
b:from_hyesan=13 b:from_outside=-33 b:from_the=-18 b:from_their=-22 b:front_pag=17 b:furiou_about=-21 b:gam_were=51
b:gangbyeon_nk=-10 b:gaps_in=-12 b:gets_a=-23 b:give_them=-13 b:glas_in=-23 b:go_hungry=-18 b:go_within=-27
b:goes_back=-10 b:goes_on=-14 b:goes_round=12 b:gone_by=21 b:good_on=-9 b:good_price=28 b:got_off=-15
b:government_on=15 b:grain_shop=18 b:group_call=-13 b:group_had=-9 b:group_have=-9 b:grow_well=12 b:guard_were=-9
b:had_been=-11 b:had_left=30 b:had_not=-9 b:had_serv=-32 b:half_a=-10 b:half_of=-19 b:hamgyong_province=-8
b:hand_over=-24 b:hand_to=-11 b:hard_be=29 b:hard_to=33 b:harvest_in=18 b:has_a=29 b:has_been=-62 b:has_begun=-15
b:has_gone=-18 b:has_its=51 b:has_lost=-19 b:has_never=-15 b:has_no=-40 b:has_not=-38 b:has_seen=19 b:has_since=57
b:has_so=-12 b:has_stay=-13 b:has_the=31 b:has_to=-23 b:has_yet=-34 b:have_become=-14 b:have_been=-25
b:have_doubl=-9 b:have_gone=-12 b:have_no=29 b:have_not=-40 b:have_sold=-11 b:have_the=28 b:have_told=-9 b:he_is=-9
b:he_was=-19 b:headlin_well=9 b:held_in=-12 b:her_for=14 b:her_voice=9 b:hide_their=-26 b:hill_one=28
b:his_account=-20 b:hoeryong_is=8 b:hold_about=-27 b:hold_the=-23 b:home_to=15 b:host_the=44 b:hour'_drive=10
b:hour_a=-31 b:hour_in=-18 b:household_in=-10 b:household_may=-9 b:how_it=-21 b:how_many=-33 b:how_people=35
b:how_they=8 b:hundred_of=-10 b:hyesan_a=9 b:i_have=18 b:identity_card=16 b:il_sung=31 b:in_0=48 b:in_a=-44
b:in_april=16 b:in_august=-27 b:in_force=-40 b:in_its=-9 b:in_january=-35 b:in_july=-11 b:in_june=9 b:in_march=-17
b:in_may=-22 b:in_most=28 b:in_musan=11 b:in_november=17 b:in_seoul=42 b:in_september=31 b:in_sight=33
b:in_south=-15 b:in_two=-10 b:in_wonsan=13 b:incident_in=-13 b:inminban_is=19 b:into_a=-23 b:is_a=21 b:is_about=42
b:is_afraid=-15 b:is_alway=44 b:is_another=20 b:is_anxiou=-13 b:is_appli=-14 b:is_be=-10 b:is_celebrat=26
b:is_clos=-34 b:is_easi=27 b:is_furiou=-36 b:is_home=15 b:is_how=36 b:is_in=-24 b:is_known=64 b:is_like=-11
b:is_link=24 b:is_made=56 b:is_more=23 b:is_not=-26 b:is_one=24 b:is_open=-41 b:is_read=-13 b:is_still=-39
b:is_that=-11 b:is_to=-17 b:is_unclear=-13 b:is_under=-32 b:is_what=11 b:it_did=28 b:it_for=12 b:it_is=-82
b:it_may=12 b:it_seem=-8 b:it_was=-36 b:it_will=9 b:its_border=-18 b:its_name=18 b:its_own=-12 b:its_people=-19
b:its_price=10 b:its_worker=-25 b:january_0=-17 b:january_and=17 b:joint_security=16 b:jong_il=27 b:jong_un=-15
b:jsa_cross=-11 b:keep_a=-8 b:keep_their=-8 b:kilogram_at=-10 b:kilogram_of=15 b:kilometer_long=19 b:kilometre_is=25
b:kim_il=31 b:kim_jong=10 b:kimchi_is=17 b:kimjongsuk_county=30 b:kind_are=33 b:know_no=44 b:know_that=-9
b:known_as=32 b:known_for=50 b:known_in=9 b:korea_are=30 b:korea_has=-18 b:korean_reach=-10 b:korean_who=-8
b:korean_worker=-14 b:large_protest=-30 b:last_autumn=-27 b:last_winter=-28 b:last_year=-26 b:late_january=18
b:law_provid=-13 b:lay_deep=8 b:lay_min=-9 b:leader_kim=-9 b:left_the=-8 b:less_than=-13 b:let_go=-17 b:let_into=-13
b:lies_in=8 b:like_a=20 b:like_to=-27 b:line_before=-9 b:link_to=19 b:list_of=-9 b:live_in=-14 b:local_organ=12
b:long_winter=14 b:longer_than=8 b:look_like=10 b:lost_his=-17 b:loudspeaker_were=-30 b:lunar_new=19
b:made_headlin=9 b:made_no=-14 b:made_to=-15 b:made_up=34 b:mak_no=16 b:make_up=-21 b:manner_of=-9 b:many_famili=-22
b:many_of=-21 b:many_were=-9 b:march_0=-17 b:market_in=-22 b:market_was=26 b:material_and=-9 b:may_be=18
b:may_buy=-9 b:may_stay=14 b:meal_a=-22 b:meant_as=-8 b:media_have=-34 b:meet_on=-10 b:men_serve=17 b:men_were=-11
b:men_who=-10 b:mention_of=-14 b:met_on=-32 b:military_service=12 b:min_along=-9 b:mobile_phon=17 b:money_open=8
b:month_of=-11 b:more_and=-20 b:more_household=-17 b:more_than=39 b:most_of=-36 b:mount_paektu=14 b:mourn_for=47
b:mourn_period=-11 b:mov_inland=-22 b:mov_to=-15 b:much_as=-15 b:much_of=-10 b:must_be=-49 b:nam_was=-28
b:near_hoeryong=-17 b:near_the=-43 b:need_a=-22 b:neighborhood_unit=28 b:neither_account=-9 b:never_acknowledg=-22
b:never_been=15 b:new_rule=-12 b:new_year=14 b:news_of=-29 b:news_spread=20 b:next_day=-12 b:next_month=-20
b:night_are=10 b:no_exception=-14 b:no_glas=-23 b:no_longer=-18 b:no_mention=-14 b:no_one=-10 b:nobody_in=47
b:nobody_was=17 b:none_of=20 b:north_are=22 b:north_korean=-8 b:north_of=-23 b:northern_border=-11 b:not_agree=-50
b:not_all=32 b:not_answer=-17 b:not_be=-18 b:not_comment=-13 b:not_confirm=-16 b:not_end=22 b:not_exempt=-28
b:not_know=-9 b:not_known=-60 b:not_said=-8 b:not_say=10 b:not_speak=67 b:not_stop=12 b:not_to=-26 b:noth_has=-10
b:noth_to=-19 b:notice_was=-23 b:now_only=14 b:now_the=31 b:now_they=17 b:number_of=-19 b:october_0=49 b:of_0=-22
b:of_a=18 b:of_an=17 b:of_border=-8 b:of_changbai=12 b:of_every=13 b:of_government=12 b:of_his=-13 b:of_it=15
b:of_its=-8 b:of_kim=28 b:of_many=-15 b:of_march=-9 b:of_mount=9 b:of_mourn=47 b:of_nam=-8 b:of_people=16
b:of_rice=-25 b:of_that=44 b:of_the=23 b:of_their=-14 b:of_them=-31 b:of_this=13 b:of_those=-33 b:of_thousand=-17
b:of_three=-21 b:off_a=33 b:off_at=24 b:off_from=11 b:off_the=-10 b:off_with=-15 b:offer_relief=-16 b:office_in=-8
b:officer_was=-13 b:official_paper=29 b:on_august=-15 b:on_foot=-27 b:on_march=-8 b:on_monday=10 b:on_october=21
b:on_saturday=36 b:on_september=-12 b:on_smuggl=-9 b:on_sunday=44 b:on_the=16 b:on_three=15 b:once_a=-8
b:one_another=-27 b:one_could=32 b:one_meal=-22 b:one_of=-14 b:only_in=-25 b:only_soldier=-16 b:only_the=38
b:only_twice=-13 b:only_two=-14 b:open_for=32 b:open_quarrel=-13 b:open_to=-20 b:order_of=22 b:order_went=-9
b:organ_of=14 b:organisation_was=14 b:other_bank=14 b:out_at=14 b:out_by=-22 b:out_in=-11 b:out_of=-10 b:out_on=38
b:outbreak_of=-22 b:outside_the=-8 b:over_its=8 b:over_the=18 b:own_citizen=-27 b:own_hand=-11 b:paid_by=34
b:paid_for=27 b:paid_in=-41 b:partner_do=-50 b:party_congres=-14 b:party_is=26 b:party_member=-18 b:pass_is=-33
b:pass_once=26 b:past_on=-21 b:patrol_boat=-15 b:patrol_had=-11 b:pay_twice=-10 b:people'_committee=12
b:people_and=-13 b:people_are=-19 b:people_cross=-11 b:people_found=25 b:people_of=9 b:people_to=35 b:people_try=-18
b:people_who=36 b:period_of=47 b:permit_for=-14 b:photograph_of=13 b:pick_up=17 b:place_on=10 b:pledge_is=-51
b:plenary_meet=-8 b:police_in=-16 b:political_officer=12 b:poor_pay=16 b:post_along=-8 b:post_on=-11
b:potato_grow=12 b:presumab_want=-8 b:price_is=-9 b:price_of=-19 b:prisoner_are=-13 b:protest_by=-30
b:provid_for=-21 b:province_and=-16 b:province_what=8 b:public_trial=-8 b:put_off=21 b:put_on=-10 b:put_the=10
b:put_up=-15 b:pyongyang_has=-17 b:pyongyang_is=-36 b:question_and=-11 b:question_for=-10 b:question_to=10
b:quick_pick=17 b:ran_acros=-10 b:rapporteur_are=51 b:reach_the=-16 b:read_out=-25 b:read_the=-18 b:reader_may=31
b:receiv_no=-10 b:reform_was=-23 b:refus_to=-8 b:relativ_of=21 b:relief_good=-16 b:remain_in=-20 b:replac_in=-18
b:report_a=-23 b:resident_are=-10 b:retire_at=25 b:return_through=-12 b:rice_at=16 b:rice_cak=16 b:rice_cost=-45
b:rice_for=-8 b:right_group=-17 b:river_are=-14 b:river_is=-9 b:road_to=24 b:room_was=37 b:rose_from=29
b:run_out=-33 b:ryanggang_province=-10 b:said_a=-8 b:same_day=-24 b:school_at=22 b:school_year=21 b:sea_border=19
b:security_and=32 b:security_area=16 b:security_department=-22 b:see_the=13 b:seem_to=19 b:seen_as=-25 b:sell_at=27
b:sell_rice=-9 b:sent_to=-18 b:sentenc_have=25 b:seoul_offer=-12 b:september_0=-13 b:serve_in=17 b:set_by=-11
b:set_for=-16 b:set_up=11 b:several_tim=37 b:shoot_at=-16 b:shop_sell=-16 b:short_of=-10 b:shot_were=-17
b:shut_for=38 b:shut_its=-14 b:side_are=-20 b:side_the=13 b:sign_of=-16 b:since_been=64 b:since_that=-13
b:since_the=-37 b:single_name=30 b:six_month=-11 b:slow_and=17 b:smallest_unit=19 b:smoke_rose=9 b:smuggl_good=-8
b:snow_lay=8 b:so_far=-38 b:so_the=36 b:sold_their=-11 b:sold_to=24 b:soldier_of=9 b:soldier_ran=-10 b:some_0=48
b:somebody_must=71 b:sourc_in=-12 b:south_korean=-15 b:south_of=-25 b:speak_for=20 b:spoke_slow=17 b:spoke_to=25
b:staple_of=12 b:state_security=25 b:state_was=11 b:station_and=-29 b:station_was=-15 b:stay_away=-23 b:stay_shut=35
b:still_afraid=-33 b:still_at=30 b:still_for=-16 b:still_in=-23 b:stood_in=43 b:story_was=17 b:street_has=-39
b:stripp_of=-11 b:such_camp=-13 b:such_exchange=-28 b:such_trial=-22 b:surround_by=-16 b:tak_a=31 b:taken_from=-19
b:talk_about=30 b:television_set=-32 b:tell_a=9 b:tell_it=32 b:ten_days=-13 b:ten_thousand=16 b:ten_year=22
b:tens_of=-10 b:than_0=10 b:than_a=35 b:that_a=-12 b:that_all=-9 b:that_announcement=-13 b:that_anyone=-20
b:that_day=-21 b:that_fill=22 b:that_is=10 b:that_night=49 b:that_open=40 b:that_people=31 b:that_such=-13
b:that_the=-72 b:that_was=35 b:that_week=18 b:that_whoever=-14 b:the_0=-24 b:the_affair=15 b:the_air=12
b:the_army=12 b:the_arrest=58 b:the_asian=17 b:the_authoriti=-23 b:the_ban=-12 b:the_bank=-38 b:the_barrack=-25
b:the_beginn=33 b:the_bill=15 b:the_birthday=-9 b:the_boat=-33 b:the_body=-27 b:the_border=-37 b:the_bridge=-54
b:the_broker=-10 b:the_call=39 b:the_camera=30 b:the_camp=-42 b:the_capital=17 b:the_case=9 b:the_children=-38
b:the_chinese=14 b:the_city=-12 b:the_clock=26 b:the_closure=-10 b:the_commander=12 b:the_committee=-26
b:the_conversation=12 b:the_coronaviru=-9 b:the_council=8 b:the_country=33 b:the_county=-38 b:the_cross=-25
b:the_dam=-22 b:the_day=-25 b:the_dead=16 b:the_death=-27 b:the_decree=-12 b:the_detaine=-28 b:the_dike=-23
b:the_disaster=9 b:the_document=8 b:the_door=19 b:the_east=15 b:the_eighth=-13 b:the_embankment=-22 b:the_end=-9
b:the_english=-10 b:the_even=-17 b:the_event=10 b:the_exchange=-8 b:the_fami=-8 b:the_famili=-9 b:the_far=12
b:the_fence=-35 b:the_ferry=-22 b:the_ferryman=20 b:the_field=-42 b:the_figur=8 b:the_film=-9 b:the_first=-22
b:the_five=-8 b:the_flood=-36 b:the_footage=10 b:the_found=26 b:the_four=-27 b:the_front=14 b:the_gam=27
b:the_general=-19 b:the_government=-11 b:the_grain=-14 b:the_group=22 b:the_guard=-18 b:the_highland=12
b:the_holiday=16 b:the_hospital=-43 b:the_hous=-10 b:the_ice=26 b:the_inspector=-21 b:the_joint=17 b:the_jsa=-14
b:the_korean=8 b:the_last=-11 b:the_law=-17 b:the_leadership=-12 b:the_leaflet=-17 b:the_letter=-11 b:the_light=21
b:the_line=30 b:the_list=-13 b:the_local=12 b:the_loudspeaker=28 b:the_lunar=19 b:the_manner=-9 b:the_market=-22
b:the_measure=-16 b:the_meet=21 b:the_message=19 b:the_mill=-38 b:the_mine=-25 b:the_minister=16 b:the_ministry=11
b:the_morn=14 b:the_mountain=31 b:the_mourn=-44 b:the_national=-27 b:the_network=30 b:the_new=-58 b:the_news=11
b:the_next=-14 b:the_night=8 b:the_north=23 b:the_notice=-42 b:the_number=-22 b:the_officer=-23 b:the_official=-8
b:the_only=-23 b:the_organisation=14 b:the_other=8 b:the_pandemic=20 b:the_paper=-9 b:the_party=61 b:the_pass=29
b:the_past=-12 b:the_patrol=-24 b:the_peninsula=28 b:the_period=45 b:the_pictur=14 b:the_plant=14 b:the_platoon=-21
b:the_pledge=-51 b:the_policy=-27 b:the_population=-13 b:the_port=-15 b:the_post=-14 b:the_poster=42 b:the_price=-70
b:the_prisoner=-33 b:the_promise=-11 b:the_provinc=-8 b:the_question=35 b:the_rapporteur=-14 b:the_regime=-11
b:the_report=25 b:the_river=-15 b:the_road=8 b:the_room=37 b:the_rul=44 b:the_rule=-22 b:the_same=-31 b:the_sea=25
b:the_sentenc=25 b:the_shoot=-26 b:the_shooter=-25 b:the_shop=-22 b:the_site=-9 b:the_smallest=19 b:the_soldier=47
b:the_source=-9 b:the_south=-16 b:the_south'=-20 b:the_spot=-9 b:the_spr=-32 b:the_square=12 b:the_stadium=-15
b:the_staple=12 b:the_state=-47 b:the_station=33 b:the_stolen=-26 b:the_storm=-11 b:the_story=23 b:the_subject=39
b:the_talk=36 b:the_third=-17 b:the_three=-60 b:the_town=23 b:the_train=19 b:the_treaty=-27 b:the_truck=13
b:the_tumen=30 b:the_two=46 b:the_un=-14 b:the_unit=-24 b:the_video=38 b:the_villag=-58 b:the_village=40
b:the_villager=-12 b:the_wait=8 b:the_water=44 b:the_whole=-34 b:the_wind=46 b:the_window=30 b:the_winter=10
b:the_wire=13 b:the_women=-9 b:the_worker=-8 b:the_workers'=26 b:the_world=53 b:the_yalu=61 b:their_boat=-9
b:their_hom=-22 b:their_nam=29 b:their_officer=-8 b:their_own=-8 b:their_way=-8 b:their_work=28 b:them_a=-11
b:them_as=-21 b:them_was=-13 b:then_the=18 b:there_is=26 b:they_are=-19 b:they_come=-16 b:they_did=-20
b:they_have=22 b:they_were=23 b:third_of=-8 b:this_autumn=9 b:this_com=19 b:this_is=10 b:this_sort=15 b:this_year=15
b:those_who=-51 b:thousand_of=36 b:thousand_won=16 b:three_people=39 b:three_tim=10 b:through_a=23 b:to_a=-40
b:to_avoid=-13 b:to_carry=-8 b:to_count=-14 b:to_cros=18 b:to_eat=-10 b:to_end=-22 b:to_face=16 b:to_go=-8
b:to_have=-14 b:to_it=9 b:to_keep=-16 b:to_lay=-9 b:to_look=-36 b:to_march=28 b:to_pyongyang=30 b:to_reach=-21
b:to_return=-10 b:to_sell=-18 b:to_stay=-9 b:to_stop=-10 b:to_take=-13 b:to_ten=22 b:to_the=59 b:to_three=32
b:to_truck=-19 b:to_verify=-16 b:to_watch=10 b:told_of=25 b:told_to=-14 b:told_us=-41 b:told_where=-22 b:town_has=-8
b:trade_with=-15 b:trader_fear=-33 b:trader_in=40 b:trader_now=-14 b:train_from=-8 b:traveler_need=-22 b:trembl_as=9
b:trial_last=-18 b:trial_of=-14 b:trust_is=14 b:tumen_and=11 b:tumen_form=23 b:tumen_is=9 b:turn_back=-10
b:turn_into=-25 b:two_bodi=-17 b:two_government=-22 b:two_korea=30 b:two_of=-25 b:two_officer=-22 b:two_women=62
b:two_year=-19 b:typhoid_is=-17 b:un_expert=-11 b:unable_to=-16 b:under_the=-32 b:unit_has=46 b:unit_nation=10
b:unit_of=19 b:unit_was=-17 b:unit_were=-12 b:until_now=-10 b:until_the=-15 b:up_a=-15 b:up_in=14 b:up_of=34
b:up_on=-22 b:up_the=-8 b:up_to=15 b:upper_yalu=-19 b:used_to=18 b:villag_are=13 b:village_has=-8 b:village_was=34
b:wait_for=10 b:wait_goes=8 b:walk_acros=-10 b:wall_of=-21 b:want_of=-18 b:was_adopt=-11 b:was_arrest=-12
b:was_built=26 b:was_burn=13 b:was_carri=-17 b:was_clos=-19 b:was_dismiss=-18 b:was_extend=-22 b:was_found=47
b:was_given=-12 b:was_held=-21 b:was_in=18 b:was_nam=30 b:was_never=-45 b:was_not=-29 b:was_only=17 b:was_put=12
b:was_quick=17 b:was_read=-13 b:was_replac=-18 b:was_search=-13 b:was_sent=-8 b:was_set=18 b:was_shot=-8
b:was_sold=-27 b:was_still=18 b:was_the=20 b:wash_away=-41 b:watch_by=-10 b:way_out=-32 b:we_ask=14 b:we_put=10
b:week_before=45 b:well_beyond=9 b:well_in=40 b:went_back=-31 b:went_miss=13 b:went_to=-9 b:were_gone=-11
b:were_heard=-17 b:were_held=44 b:were_instruct=-10 b:were_let=-17 b:were_made=-14 b:were_mov=-34 b:were_not=8
b:were_put=12 b:were_releas=-9 b:were_taken=-27 b:were_told=-12 b:what_a=31 b:what_became=-23 b:what_follow=15
b:what_the=15 b:what_they=-39 b:when_the=12 b:where_they=-23 b:whether_he=-12 b:whether_the=-18 b:which_was=-11
b:who_ask=-35 b:who_come=37 b:who_cros=-15 b:who_flee=-10 b:who_leave=17 b:who_left=21 b:who_live=-18 b:who_were=-24
b:whoever_report=-23 b:will_be=18 b:will_go=10 b:will_obey=-24 b:will_reopen=-20 b:winter_coat=-10 b:wire_was=-22
b:with_china=-8 b:with_the=-19 b:with_their=30 b:within_a=8 b:within_two=-8 b:women_are=23 b:women_make=-20
b:women_retire=25 b:women_were=-25 b:women_who=-17 b:won_a=-11 b:wonsan_is=13 b:word_about=-8 b:word_is=-23
b:word_of=18 b:work_in=-54 b:work_unit=25 b:worker_abroad=-30 b:worker_in=-15 b:workers'_party=26 b:would_be=-15
b:would_not=-9 b:yalu_is=13 b:year_begin=21 b:year_in=12 b:year_on=26 b:yet_to=-34 bare=109 bare-noun=8 colon=29
copula=-27 day=-32 doubt=-15 duty=-45 everyman=10 f:body=41 f:custom=99 f:goods=-10 f:journal=106 f:land=15
f:likens=20 f:place=67 f:term=34 f:thought=28 facts:0=110 facts:1=101 facts:2=18 facts:3=-124 first:a=47
first:activist=-16 first:all=-15 first:an=9 first:and=39 first:anyone=-9 first:authoriti=-14 first:beij=-17
first:border=-14 first:brib=-43 first:broker=-20 first:but=50 first:by=36 first:camera=-39 first:children=8
first:china=-18 first:chinese=-9 first:citizen=36 first:coal=-19 first:commander=-28 first:corn=26 first:dandong=10
first:discipline=-12 first:electricity=-25 first:even=34 first:every=-27 first:famili=-16 first:farmer=-20
first:few=-30 first:fish=-40 first:for=79 first:four=9 first:from=55 first:guard=-42 first:he=25 first:her=-36
first:his=-33 first:hoeryong=8 first:how=-15 first:hyesan=10 first:ice=10 first:in=-8 first:it=-20 first:its=-11
first:kimchi=17 first:last=-20 first:lectur=-21 first:loudspeaker=-8 first:many=-28 first:market=-19
first:military=12 first:money=8 first:more=-25 first:most=-34 first:musan=12 first:neither=-14 first:night=19
first:nobody=-42 first:none=20 first:north=-60 first:not=17 first:noth=18 first:officer=-31 first:old=15 first:on=42
first:only=-27 first:other=18 first:our=-37 first:parent=-40 first:party=-14 first:people=-41 first:phon=-25
first:pine=39 first:police=-16 first:potato=12 first:power=13 first:previous=-16 first:pric=-31 first:pyongyang=-51
first:reader=32 first:resident=-45 first:rice=-8 first:right=-14 first:rumor=17 first:salt=-22 first:seoul=-21
first:she=63 first:shoot=-16 first:shot=-24 first:since=-10 first:smoke=9 first:smuggl=-41 first:snow=8 first:so=10
first:soldier=-47 first:some=-45 first:somebody=71 first:south=-10 first:special=20 first:stall=-9 first:state=25
first:student=10 first:such=-17 first:tens=-8 first:their=25 first:there=-16 first:thing=32 first:those=-18
first:three=48 first:time=19 first:trader=-72 first:train=-15 first:traveler=-22 first:unit=-24 first:until=-24
first:villager=-15 first:voter=20 first:we=89 first:what=88 first:whether=-32 first:whoever=-13 first:women=-12
first:wonsan=13 first:work=-27 first:worker=-47 force=-44 front:body=15 front:custom=56 front:goods=10
front:journal=96 front:land=91 front:likens=23 front:nature=105 front:place=70 front:term=14 front:thought=86
future=-55 history=177 hour=74 last:0=55 last:abroad=39 last:afraid=-33 last:ago=-19 last:all=8 last:alone=-27
last:ammunition=-11 last:answer=-43 last:april=21 last:are=-17 last:arrest=-8 last:arrival=-14 last:august=-21
last:autumn=25 last:away=-48 last:back=-34 last:bank=-17 last:barrack=-16 last:beach=-23 last:before=28 last:bill=15
last:board=-13 last:boat=-26 last:bodi=18 last:body=-13 last:book=-14 last:border=28 last:bribe=-11 last:bridge=29
last:burn=20 last:by=46 last:call=-19 last:camp=-53 last:capital=9 last:card=16 last:cas=17 last:case=-14
last:chang=39 last:changbai=10 last:change=-15 last:child=-27 last:children=-14 last:china=9 last:cigarett=-13
last:clos=-19 last:comment=-16 last:confiscat=-8 last:countri=30 last:country=-17 last:county=-20 last:current=8
last:dark=-15 last:date=22 last:dawn=-26 last:day=-44 last:days=-27 last:dead=-39 last:death=-12 last:desert=10
last:differ=-17 last:dismiss=-17 last:door=36 last:down=-45 last:drunk=-11 last:else=36 last:end=-28 last:even=-38
last:exception=-14 last:exempt=-28 last:exist=-16 last:face=62 last:far=-14 last:fear=-21 last:february=12
last:field=-52 last:film=-23 last:fir=77 last:first=24 last:five=33 last:flee=-10 last:flood=-18 last:food=-10
last:foot=-23 last:force=-38 last:forgotten=21 last:friend=41 last:from=-11 last:fuel=-11 last:gate=-32
last:general=12 last:given=-10 last:go=13 last:good=-8 last:hand=-9 last:have=21 last:held=-9 last:highland=12
last:him=-20 last:hoeryong=-19 last:hour=37 last:household=40 last:ice=9 last:independent=-9 last:infection=-14
last:inhuman=-18 last:inland=-22 last:is=-16 last:it=27 last:itself=10 last:january=-17 last:july=32 last:june=9
last:know=-14 last:known=-51 last:labor=-14 last:lamp=-26 last:leaflet=-17 last:leave=22 last:left=16 last:life=19
last:list=-12 last:live=-20 last:long=10 last:many=26 last:march=10 last:market=22 last:may=-20 last:measure=20
last:member=48 last:men=10 last:min=-17 last:monday=-30 last:month=-34 last:more=13 last:morn=-10 last:musan=-17
last:nam=21 last:name=-11 last:nine=-34 last:noon=-22 last:north=42 last:not=19 last:noth=-16 last:number=-9
last:october=-43 last:off=-29 last:officer=-17 last:on=72 last:once=9 last:only=-26 last:out=8 last:over=44
last:paektu=11 last:pag=17 last:paid=-13 last:pandemic=12 last:paper=13 last:part=-9 last:patient=47 last:patrol=-11
last:pay=-19 last:penalty=-20 last:peninsula=9 last:people=-8 last:permit=20 last:place=-40 last:plant=-9
last:plot=-24 last:point=45 last:police=-17 last:poor=-31 last:population=-13 last:post=-24 last:price=-13
last:province=-8 last:punish=-22 last:pyongyang=-10 last:question=-29 last:rank=-10 last:ration=-37 last:reopen=-9
last:rest=-20 last:result=17 last:return=-8 last:rice=-17 last:river=30 last:road=-43 last:room=13 last:salt=-29
last:same=-13 last:saturday=17 last:say=10 last:sea=18 last:search=-43 last:seoul=49 last:september=51 last:seven=19
last:shoot=-15 last:shot=-15 last:sid=22 last:sight=32 last:silence=9 last:smoke=26 last:smuggler=-9 last:so=-29
last:soldier=-14 last:south=-10 last:spot=-9 last:spr=-37 last:squad=-9 last:state=16 last:station=-31 last:stay=-8
last:story=13 last:street=-20 last:stricter=-14 last:sunday=29 last:surprise=31 last:taken=-8 last:tale=10
last:talk=22 last:th=-10 last:them=41 last:themselv=46 last:there=15 last:threat=9 last:tim=-24 last:time=22
last:town=25 last:traitor=-24 last:twice=23 last:unit=20 last:up=18 last:us=-17 last:version=35 last:villag=-26
last:volunteer=30 last:vote=19 last:wait=36 last:war=22 last:warn=-18 last:week=-49 last:well=9 last:whisper=15
last:window=-32 last:wire=32 last:women=-24 last:won=-24 last:work=24 last:world=53 last:worse=37 last:writ=14
last:yalu=-10 last:year=-26 last:yuan=-16 length:0=63 length:1=23 length:2=32 length:3=-45 length:4=-112
length:5=-63 look=129 money=55 no:age=-10 no:always=-11 no:asked=-16 no:bare-noun=-14 no:colon=-8 no:history=-24
no:hour=-12 no:look=-18 no:money=-12 no:named=22 no:number=-12 no:of=-13 no:outlook=-13 no:pair=-14 no:past=29
no:scare=-16 no:year=-8 not=-31 number=13 of=110 outlook=84 pair=96 past=-63 perfect=-32 scare=107 superlative=34
verb:=-38 verb:across=-10 verb:are=-70 verb:arrivals=-10 verb:asked=16 verb:asks=23 verb:authorities=-25
verb:begins=28 verb:belongs=52 verb:bodies=-52 verb:bribes=-10 verb:brings=22 verb:brokers=-25 verb:called=31
verb:calls=-12 verb:can=55 verb:changed=41 verb:chimneys=9 verb:comes=-14 verb:commanders=-28 verb:counts=20
verb:cross=-18 verb:crossed=-25 verb:crossings=-12 verb:dates=-21 verb:days=-33 verb:diplomats=-16
verb:disappeared=-26 verb:does=20 verb:faces=-31 verb:falls=-10 verb:fired=-8 verb:floods=-16 verb:followed=10
verb:follows=12 verb:forms=11 verb:gathered=-9 verb:goes=10 verb:groups=-19 verb:guards=-9 verb:had=-31
verb:hands=19 verb:has=-14 verb:have=-49 verb:headlines=9 verb:highlands=12 verb:hills=-33 verb:holds=-27
verb:hosted=44 verb:hours=-17 verb:households=-30 verb:houses=-33 verb:inspectors=-34 verb:is=35 verb:keeps=13
verb:killings=-11 verb:knows=32 verb:lasted=51 verb:lasts=60 verb:lies=14 verb:lights=19 verb:loudspeakers=47
verb:makes=37 verb:may=-8 verb:means=-10 verb:meets=20 verb:members=-11 verb:months=-15 verb:mountains=43
verb:moved=18 verb:must=44 verb:names=-8 verb:news=27 verb:offered=-17 verb:officials=-36 verb:opens=48
verb:orders=-14 verb:partners=-50 verb:pass=-32 verb:passes=28 verb:patrols=-22 verb:pays=-20 verb:phones=17
verb:prisoners=-33 verb:promised=-8 verb:provides=-21 verb:raised=-22 verb:reached=61 verb:readers=21
verb:received=-12 verb:remains=-14 verb:reports=-14 verb:rules=38 verb:runs=-9 verb:says=-11 verb:seems=11
verb:sells=-22 verb:sentences=25 verb:sets=34 verb:shooters=-14 verb:shops=-30 verb:shots=-21 verb:slogans=21
verb:soldiers=22 verb:songs=16 verb:sources=-12 verb:speaks=-35 verb:stands=-31 verb:stopped=-25 verb:streets=16
verb:talks=10 verb:tells=27 verb:this=22 verb:towns=8 verb:trains=-43 verb:trials=-26 verb:trucks=11 verb:turned=-9
verb:turns=21 verb:villagers=-15 verb:visited=10 verb:walked=-8 verb:wants=-15 verb:was=-13 verb:weeks=-16
verb:were=-19 verb:will=32 verb:words=17 verb:workers=-20 verb:years=25 view=-46 w:0=-55 w:a=-22 w:able=-15
w:about=32 w:above=32 w:accident=23 w:account=-36 w:accus=-20 w:acknowledg=-27 w:activist=-16 w:administration=8
w:admitt=-9 w:adopt=-14 w:affair=28 w:afraid=-51 w:after=-37 w:again=-36 w:against=-54 w:age=26 w:agency=-11
w:ago=-23 w:agre=9 w:agree=-50 w:aid=-9 w:aim=-16 w:air=12 w:alert=-10 w:all=20 w:almost=-15 w:alone=-36 w:along=-36
w:already=76 w:also=-16 w:alway=49 w:ammunition=-12 w:among=-29 w:an=-55 w:and=58 w:anger=14 w:another=16
w:answer=-20 w:anxiou=-13 w:any=-81 w:anyone=-45 w:apart=34 w:app=-11 w:appli=-18 w:april=31 w:are=43 w:area=15
w:army=9 w:around=-46 w:arrest=27 w:arrival=-18 w:as=-18 w:asian=17 w:ask=-51 w:asks=46 w:assemb=9 w:at=-63
w:august=-39 w:authoriti=-38 w:avoid=-13 w:away=-35 w:back=-22 w:bags=-11 w:ban=-12 w:bank=-38 w:bann=-8 w:bare=18
w:bark=8 w:barrack=-28 w:be=-96 w:beach=-23 w:bear=-14 w:became=-23 w:becom=10 w:become=-19 w:been=-17 w:before=52
w:begin=35 w:beginn=33 w:begun=-17 w:beij=-20 w:believ=-11 w:believe=-23 w:bell=-15 w:belong=61 w:beside=36
w:best=48 w:better=-8 w:between=33 w:beyond=17 w:bill=15 w:birthday=-9 w:bitter=30 w:blank=-54 w:block=-29
w:board=-13 w:boat=-43 w:bodi=-34 w:body=-32 w:book=-14 w:boot=-9 w:border=-49 w:bought=13 w:boundary=-10 w:box=30
w:br=-11 w:bread=24 w:brib=-52 w:bribe=-12 w:bridge=-20 w:brigad=-21 w:bring=19 w:broke=-16 w:broker=-74
w:brought=24 w:build=44 w:built=15 w:bus=-10 w:buy=-22 w:by=71 w:cak=16 w:call=-63 w:caller=13 w:came=33 w:camera=13
w:camp=-63 w:can=26 w:capital=22 w:captain=-13 w:card=16 w:carri=-19 w:carry=-18 w:catch=-22 w:caught=-11
w:celebrat=26 w:chang=40 w:changbai=12 w:change=-34 w:charge=-24 w:check=-66 w:checkpoint=-39 w:child=-20
w:children=-71 w:chimney=9 w:cigarett=-13 w:citizen=8 w:city=32 w:civilian=-19 w:class=-21 w:clear=-9 w:clinic=-19
w:clock=26 w:clos=-74 w:closure=-10 w:coal=-57 w:cold=70 w:collect=-19 w:com=14 w:come=26 w:commander=-36
w:commend=-12 w:comment=-16 w:commissioner=26 w:committee=-14 w:company=-18 w:complain=-14 w:concrete=-30
w:condemn=-11 w:confirm=-71 w:confiscat=-8 w:congres=-14 w:connect=8 w:contact=-11 w:contradict=-23 w:control=-23
w:conversation=71 w:cook=-9 w:copper=-17 w:copy=-16 w:corn=-8 w:coronaviru=-22 w:could=-27 w:count=8 w:counti=-16
w:countri=25 w:country=34 w:course=38 w:cover=-20 w:crew=-22 w:cross=-73 w:crosser=-8 w:crossing=-23 w:culture=-13
w:curfew=-43 w:cut=-30 w:dam=-22 w:dandong=49 w:dark=-15 w:dat=-28 w:date=13 w:dawn=-26 w:day=-26 w:days=-57
w:deal=-11 w:dealt=29 w:death=-52 w:december=-13 w:decree=-12 w:defense=29 w:demand=-16 w:deni=-18 w:department=-32
w:depend=-10 w:deputy=-32 w:detain=-18 w:detaine=-28 w:did=37 w:died=-31 w:differ=-26 w:different=30 w:dig=-12
w:dike=-23 w:diplomat=-16 w:disappear=-26 w:disaster=9 w:disband=-18 w:discipline=-12 w:dismiss=-33 w:do=32
w:doctor=-38 w:document=8 w:does=39 w:dog=8 w:donate=27 w:donation=61 w:door=37 w:doubl=-16 w:down=-83 w:dozen=-8
w:drew=45 w:drive=8 w:driven=-11 w:driver=-24 w:drop=30 w:drug=-42 w:drunk=-11 w:dur=13 w:each=-45 w:ear=12
w:earlier=-8 w:easi=27 w:east=15 w:eastern=21 w:eat=-32 w:effect=-19 w:eighth=-13 w:either=-27 w:electricity=-31
w:else=36 w:embankment=-22 w:emergency=-17 w:empti=13 w:empty=-41 w:end=36 w:enough=-9 w:enter=10 w:epidemic=19
w:escape=-20 w:even=-9 w:event=10 w:ever=85 w:every=-61 w:everyone=11 w:exception=-14 w:exchange=-36 w:execution=-9
w:exempt=-28 w:exist=-16 w:expect=-14 w:expert=-11 w:extend=-22 w:extra=-12 w:fac=-33 w:face=44 w:factory=-31
w:fall=-20 w:fami=-33 w:famili=-53 w:far=13 w:farm=-17 w:farmer=-21 w:fear=-29 w:february=11 w:fee=-9 w:feed=-15
w:fell=-33 w:fence=-75 w:ferry=-22 w:ferryman=20 w:fetch=23 w:few=8 w:field=-48 w:fifteen=-30 w:fifth=-27 w:fifty=24
w:figur=8 w:fill=32 w:film=-27 w:find=40 w:fine=-10 w:finish=-18 w:fir=13 w:fire=-39 w:first=20 w:fish=-16
w:fishermen=-10 w:fled=-24 w:flee=-18 w:flood=-37 w:flour=-31 w:flower=16 w:follow=15 w:food=-35 w:foot=-11
w:footage=10 w:for=-24 w:forc=-8 w:force=-40 w:foreign=-9 w:forgotten=26 w:form=26 w:former=57 w:forward=-10
w:found=64 w:founder=20 w:fourteen=10 w:freight=-15 w:friend=41 w:from=31 w:front=16 w:fuel=-60 w:full=31
w:furiou=-42 w:further=-29 w:gam=44 w:gangbyeon=-10 w:gaps=-12 w:gat=-8 w:gate=-11 w:gather=-9 w:gave=9
w:general=-12 w:get=-44 w:gets=-25 w:girl=-28 w:giv=12 w:give=-13 w:given=-70 w:glas=-23 w:go=-15 w:goes=16
w:gold=18 w:good=51 w:got=-20 w:governor=-45 w:greater=-22 w:grew=-12 w:group=-24 w:grow=26 w:guard=-105 w:gues=9
w:guidance=-10 w:had=-53 w:half=-42 w:hall=14 w:hamgyong=-8 w:happen=-26 w:hard=56 w:hardest=-46 w:harvest=34
w:has=9 w:have=-87 w:headlin=9 w:hear=-12 w:heard=-36 w:held=8 w:help=-16 w:her=-29 w:here=20 w:hid=-15 w:hide=-27
w:high=23 w:highland=12 w:him=-26 w:his=-89 w:history=45 w:hoeryong=-15 w:hold=-74 w:holiday=13 w:hom=-28 w:hope=-31
w:hospital=-43 w:host=44 w:hotel=-68 w:hour'=10 w:hous=-35 w:how=-19 w:hundr=33 w:hundred=-11 w:hyesan=19 w:i=18
w:ice=36 w:identity=16 w:il=58 w:image=-21 w:immediate=-12 w:in=17 w:incident=-12 w:infection=-15 w:informer=-65
w:inhuman=-19 w:inminban=19 w:inquiry=-35 w:inside=-17 w:inspector=-34 w:instruct=-11 w:instruction=-14
w:intelligence=-9 w:interview=-15 w:into=-41 w:intruder=-12 w:is=50 w:it=22 w:jamm=-44 w:january=-21 w:jilin=22
w:joint=13 w:jong=10 w:journalist=13 w:jsa=-14 w:july=25 w:june=49 w:just=89 w:keep=-40 w:kept=-44 w:kill=-21
w:killing=-19 w:kilometer=13 w:kilometre=20 w:kim=42 w:kimchi=17 w:kimjongsuk=30 w:kind=-23 w:km=-8 w:know=18
w:known=33 w:korea=35 w:labor=-18 w:land=16 w:large=-30 w:largest=14 w:late=58 w:later=-20 w:law=-21
w:leadership=-14 w:leaflet=-17 w:learn=33 w:least=25 w:lectur=-21 w:left=-29 w:less=-17 w:let=-58 w:level=22
w:lies=22 w:life=34 w:light=31 w:line=33 w:link=17 w:liquor=30 w:list=-27 w:listen=29 w:liv=50 w:live=-71
w:lockdown=-15 w:long=79 w:longer=-26 w:look=-24 w:lost=-74 w:loudspeaker=35 w:loyalty=27 w:lunar=19 w:made=30
w:maize=10 w:mak=37 w:make=-31 w:man=-23 w:management=14 w:manner=-9 w:manpo=48 w:many=15 w:mark=42 w:market=-22
w:material=-9 w:may=-13 w:meal=-22 w:meat=-36 w:media=-34 w:medicine=-45 w:meet=29 w:member=30 w:membership=-9
w:memory=17 w:men=51 w:mention=-20 w:message=12 w:met=-32 w:mid=16 w:mile=15 w:military=11 w:mill=-22 w:min=-24
w:mine=-15 w:minister=11 w:ministry=37 w:miss=15 w:mist=18 w:mobile=17 w:moment=17 w:monday=-13 w:money=28
w:month=-27 w:month'=-43 w:more=-20 w:morn=-23 w:most=-13 w:mount=14 w:mountain=31 w:mourn=13 w:mov=-33 w:move=-8
w:much=14 w:musan=19 w:must=30 w:name=31 w:narrow=8 w:nation=10 w:national=-18 w:near=-70 w:need=64
w:neighborhood=44 w:neither=-38 w:network=30 w:new=-26 w:news=-13 w:next=-49 w:ngo=-9 w:night=-42 w:nine=-40
w:nk=-10 w:no=-57 w:nobody=22 w:none=20 w:noon=-22 w:north=-10 w:noth=-13 w:notice=-58 w:now=19 w:number=-23
w:obey=-25 w:observer=60 w:of=-11 w:off=-15 w:offender=-10 w:offer=-37 w:officer=-77 w:official=-24 w:old=77 w:on=9
w:one=9 w:ones=19 w:only=-26 w:open=-85 w:order=-54 w:organ=14 w:organisation=13 w:organization=11 w:our=-37
w:out=-19 w:outbreak=-22 w:outlet=-29 w:outside=-26 w:over=40 w:own=-22 w:paektu=14 w:pag=17 w:page=15 w:paid=-36
w:pandemic=9 w:paper=8 w:parade=43 w:parent=-74 w:part=-13 w:partner=-50 w:party=57 w:pass=38 w:passport=-25
w:past=-33 w:patient=47 w:patrol=-73 w:pay=-51 w:pays=-20 w:penalty=-26 w:peninsula=28 w:people=-9 w:people'=15
w:percent=-8 w:period=27 w:permission=-8 w:permit=-10 w:phon=-14 w:phone=-24 w:pick=17 w:pictur=27 w:pine=39
w:plac=-8 w:place=-36 w:plann=-16 w:plant=11 w:plateau=8 w:play=40 w:pledge=-51 w:plenary=-11 w:plot=-26 w:point=38
w:poison=-19 w:police=-31 w:policy=-33 w:population=-13 w:possible=-9 w:post=-57 w:poster=42 w:potato=16 w:power=12
w:practice=-16 w:pregnant=-25 w:presumab=-18 w:previous=-16 w:pric=13 w:price=-36 w:prison=-29 w:prisoner=-40
w:private=-8 w:programme=-16 w:promis=-19 w:promise=-11 w:protest=-32 w:provid=-21 w:province=-24 w:public=-12
w:publish=-18 w:punish=-27 w:punishment=-9 w:pupil=-67 w:pyongyang=-47 w:quarrel=-20 w:question=-9 w:quick=23
w:quiet=23 w:quota=-40 w:radio=-26 w:railway=-11 w:rain=48 w:rais=-35 w:ran=-10 w:rank=9 w:rapporteur=32 w:rare=-38
w:rason=10 w:ration=-50 w:reach=20 w:read=-15 w:reader=53 w:real=-22 w:reason=-11 w:receiv=-12 w:receive=19
w:recent=16 w:reform=-27 w:refuge=-23 w:refugee=-17 w:refus=-12 w:refuse=-21 w:regard=-22 w:regime=-11
w:regiment=-15 w:relativ=-9 w:releas=-9 w:relief=-16 w:remain=-19 w:remember=55 w:renam=22 w:reopen=-21 w:repair=-26
w:repeat=45 w:replac=-20 w:report=9 w:reported=-36 w:reporter=17 w:resident=-48 w:resolution=8 w:result=17
w:retire=25 w:return=-27 w:review=26 w:reward=-10 w:rice=-10 w:rich=-16 w:right=-22 w:ring=13 w:risk=-23 w:river=23
w:road=-14 w:roll=-35 w:room=51 w:rope=-9 w:routine=-9 w:rul=63 w:rule=-17 w:rumor=15 w:run=-30 w:runn=-10 w:runs=-9
w:ryanggang=-11 w:s=12 w:said=25 w:salt=-51 w:same=-31 w:sank=-39 w:sat=60 w:saturday=17 w:saw=44 w:say=-34
w:says=-31 w:scrap=-80 w:sea=28 w:seal=-42 w:search=-95 w:second=-24 w:secret=19 w:security=13 w:see=13 w:seem=9
w:seen=-20 w:sell=-48 w:sent=-35 w:sentenc=22 w:seoul=44 w:separat=16 w:september=37 w:serv=-21 w:set=-34 w:sets=9
w:seven=68 w:several=8 w:shar=41 w:share=-10 w:she=71 w:shelter=-39 w:shenyang=17 w:shoot=-64 w:shooter=-25
w:short=-26 w:shot=-71 w:show=21 w:shown=-25 w:shut=13 w:sid=28 w:sight=32 w:sign=-18 w:signal=10 w:silence=-25
w:silent=26 w:similar=11 w:since=-37 w:single=29 w:sister=-19 w:site=-47 w:six=-44 w:sixty=-17 w:slacken=-12
w:sleep=-47 w:slipp=-12 w:slogan=41 w:slow=17 w:small=-21 w:smallest=19 w:smoke=35 w:smuggl=-51 w:smuggler=-28
w:so=14 w:sold=-10 w:soldier=-56 w:some=-26 w:somebody=71 w:someone=24 w:somewhere=39 w:son=-13 w:song=23 w:soon=22
w:sound=18 w:sourc=-39 w:source=-14 w:south=-57 w:south'=-20 w:speak=40 w:special=10 w:spoke=50 w:spot=-11 w:spr=-18
w:squad=-10 w:square=19 w:stadium=-15 w:stamp=-17 w:stand=-14 w:staple=12 w:start=46 w:state=15 w:station=13
w:stay=-13 w:step=-12 w:still=-37 w:stolen=-42 w:stone=10 w:stood=39 w:store=13 w:storm=-12 w:story=41 w:street=-42
w:stretch=-16 w:stricter=-21 w:stripp=-11 w:student=47 w:subject=39 w:such=-75 w:summer=44 w:sunday=44 w:sung=31
w:suppli=-18 w:surprise=31 w:surround=-16 w:taken=-35 w:tale=26 w:talk=61 w:tanchon=12 w:teacher=-19 w:team=-9
w:telegram=-10 w:tell=49 w:ten=49 w:tens=-10 w:text=-10 w:than=27 w:that=48 w:the=-42 w:their=-59 w:them=-74
w:themselv=42 w:then=22 w:there=-14 w:they=19 w:thin=-13 w:thing=55 w:third=-51 w:thirty=31 w:this=68 w:those=-30
w:thousand=21 w:threat=9 w:three=-24 w:through=9 w:tim=49 w:time=10 w:to=-90 w:too=37 w:took=21 w:touch=-24
w:toward=-24 w:town=9 w:trad=49 w:trade=-44 w:trader=-30 w:train=16 w:traitor=-30 w:travel=17 w:traveler=-27
w:treat=-33 w:treaty=-27 w:trembl=9 w:trench=-27 w:tri=12 w:trial=-56 w:troop=-8 w:truck=-42 w:try=-18 w:tumen=28
w:turn=-8 w:twelve=-14 w:twenty=-30 w:twice=-15 w:two=8 w:typhoid=-17 w:un=-35 w:unable=-16 w:unclear=-17
w:under=-110 w:union=14 w:unit=16 w:unnotic=56 w:until=-23 w:up=-16 w:us=-9 w:used=-8 w:usual=21 w:vendor=-13
w:verifi=-9 w:verify=-16 w:version=51 w:video=38 w:villag=-60 w:village=30 w:villager=-38 w:visit=10 w:voice=21
w:volunteer=30 w:vote=8 w:voter=20 w:wage=-13 w:wait=54 w:walk=-24 w:wall=-17 w:want=-23 w:war=22 w:warn=-32
w:was=-54 w:wash=23 w:watch=-43 w:water=10 w:way=-52 w:we=89 w:weapon=-20 w:week=38 w:weekend=16 w:well=40 w:went=10
w:were=-79 w:what=21 w:whatever=-30 w:when=11 w:where=-15 w:whether=-38 w:while=-8 w:whisper=16 w:white=39 w:who=-59
w:whoever=-27 w:whole=-17 w:whom=9 w:widow=-23 w:wife=24 w:wind=49 w:window=20 w:winner=24 w:winter=36 w:with=-32
w:without=22 w:women=57 w:won=27 w:wonsan=26 w:wood=-51 w:wooden=-14 w:work=-28 w:worker=-111 w:workers'=26
w:world=53 w:worry=11 w:worse=30 w:worst=-16 w:would=-52 w:wound=9 w:writ=14 w:written=-25 w:yalu=42 w:yanbian=10
w:yanggang=8 w:yanji=-12 w:year=48 w:year'=-11 w:yet=-16 w:young=-24 w:yuan=-14 year=26
`
