/** Written by bench/reading/weigh.ts; see weight.ts. */
export const WEIGHTS = `
first:everybody=1,0,-1,0,0,0 first:families=-2,0,3,0,1,-1 first:fear=0,-1,-1,0,0,2 first:five=2,-1,0,0,-1,0
first:for=-1,-1,0,0,1,2 first:from=-2,2,0,-1,0,0 first:guards=1,-1,0,-1,-1,1 first:has=0,-2,1,0,0,0
first:he=-1,0,-1,1,-1,2 first:her=-2,0,1,0,0,1 first:his=-1,-1,1,0,1,0 first:how=-2,-1,-1,0,0,4
first:hungry=2,0,-2,0,0,0 first:i=2,-1,-3,-1,0,2 first:if=0,-2,-1,2,4,-2 first:imports=-2,0,3,0,0,0
first:in=-3,0,4,1,0,-2 first:inspectors=-1,0,1,0,0,0 first:it=2,-1,-2,1,0,0 first:its=3,-1,1,-1,0,-2
first:kim=-3,2,0,0,0,1 first:last=2,1,-1,0,-1,-2 first:live=-3,-1,4,0,0,1 first:many=1,0,1,-1,-1,-1
first:markets=1,-1,1,0,0,-1 first:more=2,-2,0,0,0,0 first:my=1,0,0,0,1,-2 first:neither=2,-1,0,0,0,1
first:never=0,1,-2,0,0,2 first:new=-2,0,2,0,0,-1 first:no=0,0,2,0,-1,-1 first:nobody=1,-2,-1,-1,0,3
first:north=-4,1,2,0,1,0 first:not=2,-1,0,0,-1,1 first:now=1,2,-3,0,2,-1 first:of=-3,0,3,0,0,0
first:officers=2,0,0,-1,-1,0 first:officials=-2,0,-3,1,1,3 first:on=1,2,-2,-1,0,1 first:one=-2,2,-3,0,2,1
first:only=0,3,-1,0,-1,-2 first:orders=1,-2,1,0,0,0 first:our=-1,1,-3,0,0,2 first:party=0,-1,-1,-2,5,0
first:people=-1,0,2,0,-1,0 first:police=3,-1,-1,0,0,-1 first:prisoners=-1,0,3,0,-1,-1 first:pyongyang=-1,-1,0,0,0,2
first:relatives=-1,0,-1,0,0,2 first:residents=0,1,-3,1,0,1 first:rights=0,1,-2,0,0,1 first:seoul=2,0,-1,0,0,0
first:several=2,0,-2,0,0,0 first:she=2,-1,-2,0,0,2 first:shoot=-1,2,0,-1,0,0 first:shot=0,1,-1,0,-1,0
first:since=-1,5,-1,0,0,-3 first:so=2,0,-1,0,0,-1 first:soldiers=3,-1,2,1,-1,-4 first:some=5,-2,-1,-2,-1,1
first:south=1,-1,-1,0,-1,3 first:special=3,-2,0,0,-1,0 first:state=1,-1,2,0,0,-2 first:students=2,-2,-1,-1,1,0
first:such=2,0,-3,0,0,2 first:tens=0,0,2,0,0,-1 first:that=2,-2,-3,0,0,3 first:the=0,-2,0,0,-1,4
first:their=1,0,-1,0,-1,2 first:there=4,-2,-2,0,2,-3 first:they=3,-1,0,-1,1,-2 first:this=-1,2,1,0,0,-1
first:those=0,-2,1,2,1,-2 first:three=2,-1,-3,0,1,0 first:traders=0,1,-1,0,0,-1 first:two=1,-2,-2,0,2,2
first:under=-2,2,0,-1,-1,1 first:units=-2,0,0,2,0,0 first:until=-4,-1,6,1,-1,-1 first:we=1,-2,2,-1,0,0
first:what=0,0,-3,0,0,4 first:whether=0,-1,-2,1,-1,5 first:whoever=1,-3,-3,1,4,0 first:women=-2,0,3,0,0,-1
first:word=3,-1,-1,1,1,-3 habit=-5,2,14,-2,-1,-7 k:0_0=0,3,-1,0,0,-1 k:0_ED=0,2,0,0,-1,0 k:0_ING=-1,2,0,0,-1,0
k:0_LY=-1,0,-1,0,0,2 k:0_S=-3,2,-1,0,1,1 k:0_X=1,0,-1,1,1,-2 k:0_a=2,0,0,0,-1,-1 k:0_and=1,-1,0,0,0,0
k:0_for=-2,0,0,0,0,1 k:0_in=-1,-1,1,0,1,1 k:0_that=-2,2,1,0,-1,-1 k:0_the=1,0,-1,0,0,-1 k:0_to=-2,1,3,-1,-1,1
k:ED_0=0,0,0,1,-1,-1 k:ED_ING=5,1,-5,0,-1,-1 k:ED_LY=2,-3,1,0,2,-2 k:ED_S=2,-3,1,-2,0,2 k:ED_X=2,-1,-1,0,0,0
k:ED_a=3,2,1,1,-3,-4 k:ED_about=0,2,-1,0,0,0 k:ED_after=5,-2,-2,0,0,0 k:ED_all=-2,4,-1,-1,1,-1 k:ED_an=2,1,0,1,-1,-2
k:ED_and=-2,-1,0,0,0,2 k:ED_any=0,1,0,0,0,-1 k:ED_as=-2,0,-3,-2,4,2 k:ED_at=5,-2,-1,0,0,-2 k:ED_away=3,-1,-2,-1,1,-1
k:ED_back=1,0,0,0,-1,0 k:ED_because=-2,0,-1,0,1,3 k:ED_before=2,1,-2,-1,1,0 k:ED_by=-2,0,4,-2,-1,1
k:ED_down=2,-2,0,-1,-1,1 k:ED_every=2,1,-5,1,0,0 k:ED_for=-3,2,3,1,0,-3 k:ED_from=3,1,-4,1,-1,0
k:ED_her=3,-1,0,0,-1,-1 k:ED_his=0,0,0,-1,0,1 k:ED_in=-1,1,-1,-2,-1,3 k:ED_into=0,1,0,2,0,-2 k:ED_is=-1,2,-1,1,-1,1
k:ED_it=-1,1,2,0,0,-2 k:ED_its=0,0,-1,0,0,1 k:ED_most=3,0,-2,0,0,-1 k:ED_no=0,-2,5,0,0,-2 k:ED_not=-2,3,-1,0,0,1
k:ED_of=0,2,0,-1,1,-2 k:ED_on=-2,1,0,0,-1,1 k:ED_only=-1,0,1,0,0,-1 k:ED_or=0,-1,3,0,-1,-1 k:ED_out=5,-1,-1,-1,1,-2
k:ED_over=1,0,-2,-1,0,3 k:ED_since=-2,2,1,-1,-1,0 k:ED_so=1,1,0,0,0,-2 k:ED_that=-2,-2,3,1,0,1
k:ED_the=5,-2,-5,0,1,1 k:ED_their=1,-1,1,0,0,-1 k:ED_there=2,0,1,0,0,-2 k:ED_through=3,0,-2,-1,-1,0
k:ED_to=6,-2,3,-1,1,-7 k:ED_under=-2,1,0,0,2,-1 k:ED_until=-1,3,-2,-1,0,1 k:ED_up=3,-1,2,-2,-1,-2
k:ED_was=-1,0,1,0,0,-1 k:ED_were=2,-1,0,-1,0,0 k:ED_what=1,0,-3,-1,0,2 k:ED_when=0,-1,1,0,1,-1
k:ED_where=0,-2,2,2,-1,-2 k:ED_with=1,-2,-2,1,-1,3 k:ED_without=-4,3,2,-1,0,-1 k:ING_ED=2,3,-3,-1,1,-2
k:ING_ING=2,0,0,0,0,-1 k:ING_LY=-1,1,1,0,0,-1 k:ING_S=-3,1,1,-1,0,1 k:ING_X=-3,3,-1,1,2,-1 k:ING_a=-1,1,0,1,0,0
k:ING_an=1,0,1,0,0,-2 k:ING_and=2,-3,0,0,1,0 k:ING_as=-1,0,2,0,0,-1 k:ING_at=1,-2,1,0,-1,1 k:ING_could=2,-1,-1,0,0,0
k:ING_for=1,-1,2,0,-1,-1 k:ING_has=1,0,2,0,-1,-1 k:ING_in=2,1,-3,0,2,-2 k:ING_is=-1,2,-2,1,1,-1
k:ING_may=0,-2,1,0,0,1 k:ING_more=-2,0,0,0,0,2 k:ING_of=1,2,-3,-1,-1,1 k:ING_on=-1,1,1,0,0,1 k:ING_out=-1,0,1,0,0,1
k:ING_that=-1,3,0,0,0,-1 k:ING_the=-3,-1,-3,1,0,6 k:ING_they=0,1,-1,0,0,0 k:ING_to=-1,-5,2,1,1,2
k:ING_until=2,-2,0,0,0,0 k:ING_was=-1,1,0,2,0,-1 k:ING_without=-1,2,0,0,0,-1 k:LY_0=0,-2,2,0,0,0
k:LY_ED=0,2,2,-1,0,-3 k:LY_ING=2,-2,0,0,1,-1 k:LY_S=2,0,-3,0,1,-1 k:LY_X=-1,-1,3,0,0,-1 k:LY_anyone=3,0,0,-1,0,-1
k:LY_be=0,-2,0,0,-1,3 k:LY_for=-1,1,-1,0,-1,2 k:LY_in=-1,-1,0,0,0,2 k:LY_was=2,-2,-1,0,1,1 k:LY_were=-1,0,2,0,0,-1
k:S_0=0,-1,1,-1,1,0 k:S_ED=6,-4,-2,-1,1,-1 k:S_ING=-2,-2,0,1,0,2 k:S_LY=-1,-2,5,1,-1,-1 k:S_S=2,-6,1,0,0,3
k:S_X=-4,-3,4,0,1,3 k:S_a=-3,-2,4,2,-1,1 k:S_about=0,-1,0,-1,0,2 k:S_after=-2,-1,0,0,0,4 k:S_against=-1,0,-1,0,0,1
k:S_an=0,0,-1,0,-1,3 k:S_and=1,0,-2,-1,0,2 k:S_are=0,1,-1,-1,3,-3 k:S_as=-2,2,0,0,-1,1 k:S_at=0,4,0,-1,0,-3
k:S_back=2,-2,-1,0,-1,0 k:S_before=-1,2,-3,0,-1,3 k:S_between=-2,-1,1,1,0,1 k:S_but=0,-1,2,0,1,-2
k:S_by=-3,2,1,0,1,0 k:S_can=0,-2,0,1,1,-1 k:S_could=-2,0,1,-1,-1,1 k:S_do=-2,0,1,0,-1,1 k:S_every=-2,-2,5,0,0,-1
k:S_for=0,3,-2,1,1,-3 k:S_from=-2,2,-2,1,-2,3 k:S_had=0,-2,2,-1,1,0 k:S_has=-1,-1,0,0,0,2 k:S_have=-1,1,2,1,-2,-2
k:S_his=0,-1,-2,1,1,1 k:S_how=-1,-1,0,0,0,2 k:S_if=0,2,-1,0,0,0 k:S_in=1,-2,0,1,-1,1 k:S_is=1,2,0,-1,-2,0
k:S_it=-1,1,0,-1,0,1 k:S_its=-1,-2,3,0,0,0 k:S_may=-1,4,0,0,0,-3 k:S_most=0,0,-2,0,0,2 k:S_must=0,1,1,0,0,-2
k:S_no=-1,-1,4,-1,0,-1 k:S_nobody=0,0,0,0,-1,2 k:S_not=-1,2,0,-1,0,0 k:S_now=-1,-1,2,0,-1,0 k:S_of=5,-3,-4,3,1,-3
k:S_on=0,-2,3,0,-1,0 k:S_one=1,-1,2,0,0,-1 k:S_or=-1,1,0,-1,0,0 k:S_out=0,-2,0,1,0,0 k:S_over=3,-1,-1,1,-1,-1
k:S_since=1,-2,2,0,0,-1 k:S_so=-1,-1,1,0,0,1 k:S_such=0,0,0,-1,2,0 k:S_than=0,0,-1,0,0,2 k:S_that=2,1,-1,1,0,-3
k:S_the=-1,-2,-3,-1,2,5 k:S_there=-1,0,-1,0,0,2 k:S_to=0,1,0,0,-2,1 k:S_under=1,-1,-1,0,0,2 k:S_up=0,-1,-2,3,-1,1
k:S_was=-1,4,-1,-1,0,-1 k:S_were=-3,2,2,0,0,-1 k:S_what=0,-1,-1,0,-1,2 k:S_when=3,0,-2,0,0,0 k:S_which=1,-2,1,-1,0,0
k:S_who=-3,-1,-3,4,4,-2 k:S_will=0,0,-1,-2,3,1 k:S_with=-1,1,-1,1,-1,0 k:S_without=2,-2,-1,2,-1,1
k:S_would=-1,2,0,-1,1,0 k:X_0=1,1,-4,0,-1,3 k:X_ED=3,0,-5,1,0,1 k:X_ING=4,2,0,-1,-2,-3 k:X_LY=-1,-3,1,0,-1,4
k:X_S=2,0,0,-1,-1,-1 k:X_X=4,-3,1,-1,-2,0 k:X_a=1,-1,-1,2,0,-2 k:X_about=-3,1,2,0,0,-1 k:X_after=-4,3,3,0,1,-4
k:X_again=1,2,-2,0,-1,0 k:X_all=1,-2,1,0,0,0 k:X_an=-3,-1,2,0,0,1 k:X_and=1,2,-2,1,-2,0 k:X_any=2,0,0,-1,0,-1
k:X_anyone=0,2,0,-1,-1,0 k:X_are=0,0,2,0,-3,2 k:X_as=-2,2,2,0,-1,-1 k:X_at=-2,-2,3,1,-1,1 k:X_away=1,-1,1,1,1,-3
k:X_back=-1,0,-1,0,2,0 k:X_because=2,0,1,0,1,-3 k:X_been=0,0,-2,0,-2,4 k:X_before=1,0,0,-1,0,0
k:X_between=3,-1,-1,-1,0,0 k:X_but=1,-1,1,-1,-1,1 k:X_by=0,-2,-2,3,-1,1 k:X_can=0,-1,-3,-1,1,3
k:X_cannot=1,1,-2,0,-1,1 k:X_could=1,-2,0,0,0,2 k:X_did=3,0,0,-1,-1,-1 k:X_do=0,2,0,-1,-1,0 k:X_down=-1,1,2,0,1,-3
k:X_during=-1,1,0,0,0,0 k:X_each=-1,-1,1,0,0,1 k:X_every=-2,0,1,0,0,1 k:X_for=-2,-3,3,3,-1,-1
k:X_from=0,-1,4,-1,-2,0 k:X_had=-2,1,-1,1,1,0 k:X_has=1,3,0,1,0,-5 k:X_have=-3,1,2,0,2,-2 k:X_he=-1,1,0,-1,1,0
k:X_his=5,0,-1,1,-2,-2 k:X_how=0,0,1,0,0,-1 k:X_if=-3,4,0,0,-1,0 k:X_in=1,0,-1,1,0,-1 k:X_into=2,0,1,-1,0,-2
k:X_is=-1,-3,0,0,1,2 k:X_it=-1,-1,-1,-1,-1,5 k:X_its=-2,0,-3,1,0,3 k:X_may=1,-3,-2,2,0,2 k:X_more=-1,2,-2,0,0,1
k:X_most=1,-1,-1,1,0,0 k:X_must=-1,-1,0,0,0,1 k:X_never=3,1,0,-1,0,-2 k:X_no=-2,3,-3,-1,3,0 k:X_nobody=0,2,0,-1,1,-1
k:X_not=-1,0,5,-1,0,-2 k:X_now=-1,0,1,-1,-2,2 k:X_of=2,-1,-1,-1,-1,2 k:X_on=1,1,1,-1,-2,0 k:X_one=2,-2,1,-1,0,-1
k:X_only=0,1,2,0,-1,-3 k:X_or=0,2,-2,1,-1,-1 k:X_out=0,2,-1,1,-1,-1 k:X_over=-4,0,1,0,0,3 k:X_should=-1,0,-1,0,0,2
k:X_since=-3,-2,3,0,1,1 k:X_so=-1,1,0,0,-1,1 k:X_still=-2,-1,2,0,0,0 k:X_than=0,1,-2,0,0,1 k:X_that=7,-3,-3,-1,0,-1
k:X_the=0,-1,-2,0,0,3 k:X_their=-2,2,4,-1,1,-3 k:X_there=-2,3,1,0,0,-1 k:X_these=0,-1,1,0,0,0
k:X_they=0,-4,-1,5,-2,1 k:X_this=-1,2,-3,2,-1,1 k:X_those=1,2,-2,0,-1,1 k:X_through=-1,0,1,0,0,0
k:X_to=2,-3,2,0,-1,0 k:X_under=2,-2,2,0,-1,-2 k:X_until=1,2,-3,-1,1,-1 k:X_up=-2,0,-1,0,2,1 k:X_was=1,-1,1,-1,0,-1
k:X_we=0,2,-3,0,0,0 k:X_were=6,-2,-4,0,-1,1 k:X_what=-2,1,2,0,0,-1 k:X_where=0,-1,-1,-1,2,1 k:X_whether=0,0,1,0,0,-2
k:X_which=1,0,-2,1,0,0 k:X_while=0,-1,-1,0,0,2 k:X_who=-1,0,2,1,-1,0 k:X_whoever=0,1,0,-1,-1,0
k:X_will=3,-1,0,1,-2,-1 k:X_with=1,1,1,0,2,-5 k:X_without=0,1,-1,-1,1,-1 k:X_would=-2,0,0,0,1,1
k:a_ED=1,1,-1,-1,-2,2 k:a_ING=-1,-1,-1,2,2,-1 k:a_LY=-1,1,0,-1,0,1 k:a_S=1,-1,-3,0,1,3 k:a_X=1,1,0,1,0,-3
k:a_few=-1,-1,2,0,0,-1 k:about_0=0,0,2,0,0,-2 k:about_ING=-1,0,-1,0,0,2 k:about_S=0,-1,-1,0,-1,3
k:about_X=3,-1,0,0,-1,-2 k:about_the=-3,1,1,0,0,1 k:after_X=0,1,1,0,0,-2 k:against_X=0,-2,-2,0,0,4
k:all_S=-3,7,-1,-1,-1,-2 k:all_X=-2,4,-3,0,0,1 k:all_of=-2,-1,1,0,0,2 k:all_the=1,-2,1,0,0,0
k:already_X=0,0,-2,-1,0,2 k:also_ED=-2,1,2,0,0,-1 k:an_LY=1,0,0,0,-1,0 k:an_X=-3,0,1,0,0,1 k:and_ED=7,-1,-5,-1,1,-1
k:and_ING=-1,3,3,-1,-1,-3 k:and_LY=0,0,2,0,0,-3 k:and_S=-6,0,2,3,0,2 k:and_X=2,-1,-1,1,2,-2 k:and_a=-1,0,-2,3,-1,1
k:and_her=0,0,-1,0,2,0 k:and_in=1,0,-1,0,0,0 k:and_more=-1,-1,2,0,0,0 k:and_not=-2,0,-1,0,0,2 k:and_one=-2,0,1,0,1,1
k:and_that=-2,-1,1,0,0,1 k:and_the=1,1,-1,-1,1,0 k:and_to=-2,1,0,0,0,1 k:and_was=2,1,0,0,0,-2 k:any_S=-2,-1,2,0,0,1
k:any_X=2,0,-2,1,0,0 k:any_more=0,0,2,0,0,-2 k:anyone_ED=1,0,-1,-1,1,-1 k:anyone_ING=-1,3,-2,1,0,-1
k:anyone_X=0,1,-1,-1,2,-1 k:anyone_who=1,1,-1,1,0,-2 k:are_ED=1,1,-5,2,2,-2 k:are_ING=-2,-2,7,0,-1,-1
k:are_S=1,-1,-1,0,-1,2 k:are_X=-3,-1,4,-1,-1,3 k:are_being=-2,0,2,-1,1,0 k:are_no=0,1,-2,0,0,1
k:are_not=1,2,-2,-1,0,0 k:are_now=1,0,2,0,0,-3 k:are_to=1,1,-2,0,0,0 k:as_ED=2,-2,0,0,0,0 k:as_S=1,2,1,0,-1,-3
k:as_X=-3,1,2,0,1,-2 k:as_a=-3,1,0,1,1,1 k:as_an=-1,0,-3,-1,0,4 k:as_they=2,-2,0,0,0,0 k:as_to=0,-2,1,0,0,1
k:at_0=-3,1,3,0,0,0 k:at_S=-4,2,2,-1,0,1 k:at_X=4,-3,-2,0,1,0 k:at_a=-1,1,1,0,0,-1 k:at_about=0,-1,-2,0,0,3
k:at_all=0,-3,3,0,0,0 k:at_any=-1,0,-2,0,0,2 k:at_anyone=0,1,0,0,-1,0 k:at_the=4,-1,0,0,-1,-3 k:away_by=2,0,0,0,-1,0
k:away_from=-1,-2,1,0,2,0 k:back_X=4,-1,-2,-1,0,0 k:back_at=0,2,-1,0,0,0 k:back_by=1,0,-1,0,2,-1
k:back_the=-1,0,-1,2,0,0 k:be_ED=-3,4,-3,0,2,0 k:be_ING=-2,0,2,0,0,0 k:be_X=1,-4,2,2,0,0 k:be_a=-1,0,0,0,0,2
k:because_S=1,0,-2,0,-1,2 k:because_of=-2,0,1,0,2,1 k:because_the=-2,0,2,0,0,0 k:because_they=2,0,-1,0,0,-1
k:been_ED=5,2,-9,0,-2,4 k:been_ING=-4,-2,8,-1,-1,-1 k:been_X=0,0,2,0,0,-2 k:been_in=0,1,-3,0,0,1
k:before_S=-1,-2,2,0,0,2 k:before_X=-1,0,-1,3,-2,1 k:before_a=-1,-1,-2,1,3,0 k:before_anyone=1,-2,0,0,0,0
k:before_he=2,-1,-1,0,0,0 k:before_it=0,2,-1,0,0,-1 k:before_that=-2,3,0,-1,2,-2 k:before_the=4,-1,0,0,-2,-1
k:before_they=-3,2,2,-1,0,1 k:being_ED=-1,-1,2,0,0,1 k:between_0=0,1,3,0,-2,-2 k:between_X=3,-1,-2,0,1,0
k:between_the=-2,0,1,0,0,0 k:but_ED=1,-1,3,0,0,-2 k:by_ING=0,-2,-1,2,1,0 k:by_S=1,1,0,-2,-1,0 k:by_X=-4,2,1,0,1,0
k:by_a=4,0,-3,-1,0,0 k:by_the=-1,-2,3,0,-2,2 k:can_X=0,0,3,0,-2,-1 k:can_be=0,0,0,-2,0,2 k:cannot_X=0,0,-1,-1,-1,2
k:could_X=-1,3,0,0,0,-2 k:could_not=2,0,-1,0,-1,-1 k:did_not=3,0,0,-1,-1,-1 k:do_not=-1,-2,-1,0,1,3
k:do_with=-1,-1,2,0,0,1 k:does_not=-1,-1,1,0,0,1 k:down_on=0,-1,0,0,0,1 k:down_the=1,1,0,0,0,-1
k:down_to=-4,-1,3,0,2,1 k:during_the=-2,-1,2,0,0,0 k:each_of=-1,3,-1,0,-1,0 k:every_ING=-1,0,2,0,0,-2
k:every_X=4,0,-4,0,-1,1 k:few_X=1,0,-2,-1,1,2 k:for_ING=-5,-2,-2,3,5,2 k:for_S=0,1,2,1,-4,1 k:for_X=0,0,2,-1,-1,0
k:for_a=-2,4,0,-1,-1,0 k:for_an=-1,-1,0,0,0,1 k:for_each=0,2,-3,2,0,-1 k:for_its=-2,0,1,2,-1,-1
k:for_one=0,0,-2,-1,1,1 k:for_the=4,-1,-3,0,-2,1 k:from_0=-3,1,1,0,-1,2 k:from_ING=0,2,-3,0,0,2
k:from_S=3,-2,1,0,0,-2 k:from_X=-1,2,1,0,-2,-1 k:from_a=4,-1,-1,-1,1,-2 k:from_the=0,-1,3,-1,0,-2
k:from_their=1,-1,-1,-1,0,2 k:had_ED=0,1,0,1,0,-2 k:had_X=-1,0,-1,0,1,2 k:had_a=2,0,-2,0,0,0
k:had_been=-2,0,4,0,-1,-1 k:had_never=-2,-1,4,-1,0,1 k:had_no=2,0,-3,0,0,1 k:had_not=0,0,-2,1,0,0
k:had_the=1,0,-1,0,0,0 k:had_to=1,-1,-1,-1,1,0 k:has_ED=-4,2,0,-2,1,3 k:has_X=0,-3,-1,1,-1,4
k:has_been=-1,2,0,0,0,-1 k:has_had=0,0,1,0,0,-1 k:has_never=0,-1,3,-2,0,-1 k:has_no=0,0,0,0,-1,1
k:has_not=0,0,2,0,0,-1 k:has_to=-1,1,-1,0,1,-1 k:have_ED=4,-3,-3,0,-1,3 k:have_LY=1,0,-2,1,0,0 k:have_X=0,2,-1,0,0,0
k:have_been=-1,0,1,0,0,-1 k:have_no=-1,-1,3,0,0,-1 k:have_not=-2,0,4,0,0,-2 k:have_since=3,-1,-2,0,0,0
k:have_so=0,-1,2,0,0,-1 k:have_the=-2,0,2,0,-1,1 k:have_their=-2,0,-2,0,4,0 k:have_to=1,2,-2,0,0,0
k:he_ED=3,-1,-2,0,0,0 k:he_had=5,0,-4,0,0,0 k:he_has=-1,0,2,0,-1,0 k:he_is=-1,-1,1,0,0,1 k:he_was=-2,2,-2,1,0,0
k:her_X=1,0,1,0,0,-2 k:his_LY=2,1,0,0,-2,-1 k:his_S=-3,-2,2,1,2,-1 k:his_X=1,-1,-2,-1,0,2 k:how_X=0,-1,-2,0,0,2
k:how_many=-2,0,0,0,0,2 k:i_ED=2,-1,-1,0,1,-1 k:i_have=3,-1,-3,0,0,0 k:i_was=0,0,2,0,0,-1 k:if_X=0,1,-2,0,1,-1
k:if_the=-2,-2,2,0,3,0 k:if_they=-3,6,-2,1,-2,-1 k:in_ING=1,0,-2,0,0,1 k:in_LY=2,-1,-1,-1,1,0 k:in_S=-1,-1,0,-1,0,2
k:in_X=3,0,3,-1,-1,-4 k:in_a=0,1,0,-1,2,-2 k:in_at=-2,0,1,0,0,0 k:in_his=1,-1,0,-1,-1,1 k:in_may=-1,-2,5,1,0,-2
k:in_one=2,-1,-2,1,0,1 k:in_our=2,0,-1,0,0,-1 k:in_some=-1,0,1,0,-1,0 k:in_the=-1,-1,4,0,-1,-2
k:in_their=-1,1,-1,2,-1,-1 k:into_S=1,0,-2,-1,0,1 k:into_the=1,-2,1,2,-1,-1 k:is_ED=-2,0,5,-1,1,-3
k:is_ING=-2,0,0,0,-1,4 k:is_LY=1,2,-3,-1,-1,2 k:is_S=0,0,-1,0,0,2 k:is_X=-2,0,1,0,1,0 k:is_also=1,-1,0,0,2,-2
k:is_being=1,2,-1,0,0,-2 k:is_no=-1,1,1,0,0,-1 k:is_not=0,-1,-2,1,0,1 k:is_over=-1,1,0,-1,1,0
k:is_that=2,0,0,1,-1,-1 k:is_the=0,0,-2,-1,0,3 k:is_to=1,0,0,0,-1,0 k:is_under=1,0,-2,0,1,0 k:it_ED=2,1,3,0,-1,-5
k:it_S=-2,0,3,-1,2,-3 k:it_X=0,1,1,0,0,-2 k:it_as=-1,-1,-1,0,0,2 k:it_for=0,-1,-1,0,0,3 k:it_had=-2,1,-1,0,0,2
k:it_has=1,-1,0,0,0,1 k:it_is=1,0,-1,-1,0,1 k:it_may=-1,0,-1,0,0,2 k:it_that=2,0,-1,0,0,-1 k:it_to=-2,4,0,-1,-1,-1
k:it_was=0,0,0,0,-1,1 k:it_with=-1,1,1,0,0,-1 k:its_S=3,-1,-1,1,0,-1 k:its_X=1,-1,1,-1,0,0 k:many_S=-1,1,-2,0,0,2
k:many_X=-2,0,1,0,0,1 k:many_have=-1,0,0,0,0,1 k:many_of=0,0,0,0,-1,1 k:may_0=1,-1,0,0,0,1 k:may_X=-3,8,-2,2,-1,-5
k:may_be=-1,0,0,-1,1,2 k:may_have=0,-1,-1,-1,2,1 k:may_no=1,2,-2,0,0,-1 k:may_not=1,0,0,0,1,-2
k:more_S=0,-1,-1,0,-1,3 k:more_X=-2,0,0,1,0,2 k:more_than=2,0,0,0,0,-2 k:most_of=3,-1,-1,-1,0,0
k:never_ED=-1,0,1,1,0,-2 k:never_X=0,1,1,-1,0,-1 k:no_ING=0,-3,3,0,0,0 k:no_S=2,1,1,-1,0,-3 k:no_X=-3,1,3,-1,0,-1
k:no_one=0,1,0,1,-1,-1 k:no_so=-1,0,-2,0,0,3 k:no_such=-1,0,0,0,-1,2 k:nobody_ED=4,-1,-1,0,1,-2
k:nobody_S=0,-2,2,0,-1,1 k:nobody_in=1,1,-2,-1,0,0 k:nobody_may=-1,2,0,0,0,0 k:nobody_was=-1,0,0,-1,2,-1
k:none_of=2,-1,-1,-1,0,0 k:not_ED=-1,-3,4,-1,1,0 k:not_ING=-1,-1,-1,0,2,0 k:not_S=-1,0,-1,0,0,3
k:not_X=5,-1,1,-2,0,-3 k:not_be=2,1,0,1,-3,-2 k:not_been=2,0,-1,-1,1,-1 k:not_one=-1,1,0,0,-1,2
k:not_to=-4,5,-1,2,0,-2 k:now_X=-2,-2,5,0,-1,0 k:now_a=0,-1,2,0,-1,-1 k:now_they=1,-1,-2,-1,2,1
k:of_0=-1,2,0,0,-1,-1 k:of_ING=-4,1,0,0,-1,5 k:of_LY=3,0,-2,0,0,-1 k:of_S=4,0,-1,-2,2,-3 k:of_X=6,-3,-1,1,0,-3
k:of_a=0,0,-1,0,0,2 k:of_all=2,1,-1,0,0,-1 k:of_his=-2,0,1,0,1,-1 k:of_it=-2,0,0,1,-1,1 k:of_may=-2,2,0,-1,0,0
k:of_one=2,0,0,0,0,-1 k:of_that=0,-1,0,-1,0,1 k:of_the=2,0,0,-1,0,-1 k:of_their=-1,0,-2,3,0,0 k:of_this=1,-3,1,0,1,0
k:of_those=1,1,-1,-1,0,1 k:of_what=-2,0,5,0,1,-3 k:on_0=2,1,-1,0,-1,-1 k:on_ED=2,0,0,0,0,-3 k:on_ING=-1,1,0,0,-1,2
k:on_S=-3,0,-1,1,-1,4 k:on_X=-1,0,1,0,0,-1 k:on_a=0,0,1,-1,0,0 k:on_an=2,0,0,0,-1,0 k:on_its=2,-1,0,0,0,-1
k:on_may=2,-2,-1,0,0,0 k:on_the=2,-1,-1,0,-1,0 k:on_to=-1,2,-1,0,1,0 k:on_which=2,-2,0,0,0,0 k:one_ED=2,0,-1,0,1,-1
k:one_S=0,0,2,0,-1,-1 k:one_X=-7,5,1,-1,-1,2 k:one_of=1,-1,1,0,1,-2 k:one_to=1,0,-1,0,0,0 k:only_X=1,-3,-2,0,0,5
k:only_at=0,1,1,0,0,-2 k:only_on=1,-1,2,-1,0,-2 k:or_ED=-2,-2,2,0,0,1 k:or_ING=2,-1,-1,0,1,-1 k:or_S=0,2,-1,0,-1,0
k:or_X=-1,0,1,0,0,0 k:or_a=0,-1,-1,0,2,-1 k:or_the=-1,2,-1,0,-1,0 k:our_S=0,0,-2,0,0,2 k:our_X=2,-1,-1,0,0,0
k:out_X=0,0,-2,1,1,0 k:out_of=-2,1,0,0,3,-1 k:out_to=1,-2,2,0,0,-1 k:out_was=2,0,0,0,-1,-1 k:over_X=0,1,2,0,0,-3
k:over_a=0,0,0,0,-1,2 k:over_the=2,-1,0,0,0,-1 k:she_ED=3,0,0,-1,-1,-2 k:she_was=1,-2,0,0,1,0 k:since_0=1,0,-2,0,0,1
k:since_X=-4,2,4,0,1,-2 k:since_that=-1,-1,3,0,0,-1 k:since_the=0,0,1,0,0,-1 k:so_ED=-1,0,-2,0,0,3
k:so_X=2,1,0,0,1,-3 k:so_many=-2,0,-2,0,0,3 k:so_that=-2,2,1,-1,-1,1 k:some_0=1,0,0,1,-1,-1 k:some_S=0,1,1,-3,0,2
k:some_X=-1,0,0,0,2,0 k:some_of=2,-1,0,0,0,-1 k:still_ED=-1,-1,2,0,0,0 k:still_X=1,0,-4,1,1,1
k:such_ING=-1,0,2,0,0,-1 k:such_S=0,0,-3,-2,1,3 k:such_X=0,-2,-1,0,0,2 k:such_a=0,0,-1,1,-1,0 k:than_0=1,-1,0,0,1,0
k:than_X=-1,2,1,0,-1,-1 k:than_a=3,0,-1,0,0,-1 k:than_the=0,-1,1,0,0,0 k:that_ED=2,-1,-2,0,1,0
k:that_ING=0,-1,0,-1,2,-1 k:that_S=-7,3,3,1,1,-1 k:that_X=4,-3,-2,1,0,0 k:that_a=1,1,2,-1,0,-3
k:that_all=2,0,0,0,0,0 k:that_he=1,0,1,-1,0,-1 k:that_is=1,-1,-1,0,0,1 k:that_no=0,0,1,1,0,-2
k:that_nobody=-2,3,-2,2,0,-2 k:that_one=2,1,0,0,-1,-1 k:that_the=-1,-2,-3,-1,0,8 k:that_there=-1,3,-1,0,0,0
k:that_they=1,-2,-1,-1,0,2 k:that_those=-1,0,2,1,-2,0 k:that_was=3,-1,0,0,-1,0 k:that_whoever=-1,0,2,0,-1,-1
k:the_0=-1,1,0,0,-1,1 k:the_ED=2,1,-1,0,0,-1 k:the_ING=0,-2,1,0,-2,2 k:the_LY=4,-3,-1,-1,1,1 k:the_S=0,-1,1,-2,-1,3
k:the_X=-2,0,0,-1,1,1 k:the_back=-1,0,3,-1,0,-1 k:their_S=1,-2,1,1,0,-1 k:their_X=-2,2,-1,1,-1,0
k:there_S=-1,1,0,-1,0,1 k:there_are=0,0,-1,0,0,1 k:there_for=3,0,-1,0,0,-2 k:there_had=-2,1,0,0,0,2
k:there_has=-1,0,3,0,0,-1 k:there_is=3,0,3,0,-1,-5 k:there_to=-1,-1,2,0,0,0 k:there_was=0,-1,-1,0,1,1
k:there_were=1,0,-3,0,0,1 k:these_S=1,-1,1,-1,0,0 k:they_ED=0,1,0,0,-1,-1 k:they_X=-2,0,2,0,1,-2
k:they_are=0,1,0,-1,0,1 k:they_could=1,0,-2,1,0,-1 k:they_did=-1,0,2,0,0,0 k:they_had=3,0,-2,1,-1,-1
k:they_have=0,-1,0,0,-1,1 k:they_may=-1,3,-1,0,-1,0 k:they_were=1,-2,-2,1,1,2 k:this_X=2,0,-1,1,-1,-1
k:those_ED=-6,-1,3,1,2,1 k:those_ING=1,2,-2,1,0,-1 k:those_S=0,-1,0,0,-1,2 k:those_X=-1,2,0,-1,0,-1
k:those_on=2,0,-1,0,-1,0 k:those_who=2,-1,1,-1,0,-1 k:through_X=1,-1,-1,0,-1,1 k:through_the=-2,0,3,0,-1,0
k:to_0=0,-1,-1,2,1,1 k:to_ED=0,4,-2,-1,-1,-1 k:to_ING=4,1,-2,-1,-2,0 k:to_LY=2,1,-1,0,0,-2 k:to_S=-2,4,-3,0,0,0
k:to_X=-3,3,-3,-2,0,4 k:to_a=-4,-2,3,-1,2,2 k:to_about=0,-1,2,0,0,-1 k:to_all=-1,1,2,-1,0,-1
k:to_anyone=-1,-1,0,2,0,-1 k:to_be=-1,0,3,0,-2,0 k:to_do=-1,-1,2,0,0,1 k:to_have=4,3,-3,0,1,-5 k:to_it=2,0,-1,0,0,0
k:to_its=2,0,0,0,0,-1 k:to_our=2,-2,0,1,0,0 k:to_the=-1,1,1,0,0,-1 k:under_S=1,1,-1,0,0,-1 k:under_X=0,-1,-1,-1,0,2
k:under_a=0,1,-1,0,0,0 k:under_the=0,0,1,1,1,-1 k:until_X=-2,1,2,-1,1,-1 k:until_now=0,-1,2,0,0,0
k:until_the=1,2,-2,0,-1,0 k:up_S=4,-1,-1,0,-1,-1 k:up_X=1,-1,1,0,-2,0 k:up_at=-2,-1,2,-1,2,0 k:up_in=-2,0,2,0,1,-1
k:up_the=2,0,-3,0,2,-1 k:up_to=1,-1,-2,2,0,0 k:was_ED=0,1,-1,1,1,-1 k:was_ING=1,0,0,-1,-2,1 k:was_LY=-1,-2,3,0,1,0
k:was_X=2,-1,3,0,-1,-4 k:was_a=-4,1,-1,0,-1,5 k:was_no=0,-1,0,0,-1,1 k:was_not=2,-2,1,1,1,-3
k:was_the=1,-1,-1,-1,0,2 k:was_to=-1,2,0,0,-1,-1 k:we_ED=2,-1,0,0,-1,-1 k:we_X=-3,0,5,-1,-1,-1
k:we_were=-1,0,1,0,0,0 k:were_ED=2,1,0,0,-2,-2 k:were_ING=2,-3,-1,-1,0,2 k:were_LY=-1,1,1,-1,0,1
k:were_X=1,-2,1,0,0,0 k:were_also=-1,2,0,0,0,0 k:were_at=2,0,-2,0,-1,1 k:were_being=-2,-1,2,0,0,0
k:were_no=0,0,-2,0,0,1 k:were_not=1,1,-2,1,0,-1 k:were_to=-3,3,1,0,0,-1 k:were_under=1,0,-2,0,0,0
k:what_ED=-1,1,0,0,0,1 k:what_S=0,0,0,-1,0,1 k:what_they=1,0,2,0,1,-3 k:what_was=-1,0,-2,0,0,3
k:when_the=3,0,-1,-1,0,0 k:when_they=0,-1,2,0,-1,0 k:where_X=-2,-1,1,-1,1,1 k:where_a=0,-1,0,0,2,-1
k:where_the=0,-1,0,2,-1,1 k:where_they=2,0,0,0,0,0 k:whether_anyone=0,0,0,0,-1,1 k:whether_the=-1,0,-1,-1,0,3
k:which_ED=0,-2,0,0,0,2 k:which_S=0,-1,-1,0,0,2 k:which_the=0,-1,2,0,0,-1 k:which_was=2,1,-2,0,0,-1
k:while_the=0,0,-1,0,0,1 k:who_ED=1,-3,2,1,0,1 k:who_S=0,1,-2,3,-1,0 k:who_X=-3,-1,-3,6,-1,1 k:who_are=0,1,1,-1,1,-1
k:who_had=1,2,0,-2,1,-2 k:who_have=-1,0,4,-2,0,0 k:who_is=-1,1,-1,-1,1,1 k:who_were=1,1,2,-1,-2,-1
k:whoever_ED=-2,-1,2,0,0,1 k:whoever_S=2,0,-2,2,-1,-1 k:whoever_is=-1,0,0,0,2,-1 k:will_LY=-1,0,-1,0,1,2
k:will_X=1,0,2,-1,-1,-1 k:will_be=1,-1,-2,1,2,-1 k:with_ED=2,0,-1,0,-1,0 k:with_S=0,1,1,-1,0,-2
k:with_X=3,-1,-4,2,0,0 k:with_a=-1,0,0,2,1,-2 k:with_the=-2,3,-3,0,0,2 k:with_their=2,0,-1,0,-1,0
k:without_ING=-1,3,1,0,-1,-2 k:without_S=0,0,2,0,-1,-1 k:without_X=-1,4,0,-1,0,-1 k:without_a=0,-1,-1,1,1,-1
k:without_the=-1,-1,-2,0,0,4 k:would_LY=-1,0,-1,0,0,2 k:would_X=-3,1,1,0,-1,2 k:would_be=0,-2,3,1,1,-3
k:would_have=1,2,-2,-1,-1,1 k:would_not=2,0,-1,1,-1,-1 length:0=-1,1,-3,1,0,1 length:1=0,-4,2,-1,0,4
length:2=1,-5,3,-1,-1,4 length:3=3,-6,1,0,0,3 length:4=1,1,0,-2,-1,1 length:5=0,5,0,0,-1,-3 length:6=-1,4,-2,-1,0,-1
mark:bidding=-4,11,-4,-1,-3,1 mark:content=-1,4,0,0,-1,-1 mark:everybody=-3,9,-3,-1,-1,-1 mark:facing=0,-1,-1,0,4,-2
mark:forfeit=1,-2,0,-3,5,0 mark:happens=4,1,-1,-1,0,-3 mark:incentive=-7,-5,-10,26,-3,-2 mark:issued=4,-2,0,0,1,-2
mark:notIncentive=2,0,-1,-2,-1,2 mark:notPenalty=-2,1,2,0,-1,0 mark:obligation=0,12,-9,-1,3,-5
mark:order=-11,27,-12,-1,0,-3 mark:penal=-14,-3,-4,-4,31,-7 mark:penalty=-13,-2,-2,-2,24,-4
mark:plainFact=3,-4,-1,-1,-2,4 mark:status=-6,13,-3,1,-1,-3 mark:threat=4,-6,-1,-2,5,-1
mark:verdict=-10,-6,-11,-2,-1,30 mark:weighed=-2,-1,0,-1,0,4 modality:asserted=3,3,8,-1,0,-12
modality:denied=-6,-1,-1,0,-2,11 modality:possible=5,-6,-1,0,1,1 modality:probable=6,0,2,-1,-1,-6
modality:unclear=-4,1,-8,-2,-1,15 number=5,2,-2,0,-1,-3 passive=3,1,1,1,4,-10 rank:group=4,-1,-2,-1,-1,1
rank:organ=1,0,-3,-1,0,3 rank:outlet=0,-1,2,-1,0,0 rank:person=1,-3,1,0,-2,2 s:0=-1,2,0,-1,0,0
s:abroad=-1,2,-1,0,-1,1 s:activist=0,-1,-1,0,0,2 s:anyone=3,0,0,-1,0,-1 s:area=-1,3,-2,0,0,0 s:army=-1,0,2,0,0,-1
s:authoriti=0,0,-1,0,0,1 s:ban=1,-2,1,0,0,1 s:beij=0,1,1,0,-1,-1 s:boat=3,2,-2,-1,-1,-1 s:bodi=2,1,-1,0,0,-1
s:body=-1,0,2,0,0,0 s:bord=0,-1,3,0,0,-2 s:brigade=1,-1,-1,1,-1,0 s:camp=-1,0,2,0,0,-1 s:children=2,2,-3,0,-1,0
s:china=0,-1,2,0,0,-1 s:city=0,-2,1,0,0,2 s:command=0,2,-2,-1,-1,2 s:committee=-1,0,1,0,0,1 s:company=0,-2,3,0,0,-1
s:corp=-2,1,2,0,0,0 s:countri=2,-1,-2,0,0,-1 s:country=-1,0,2,0,0,-1 s:county=1,0,-1,0,0,1 s:cross=-1,0,3,0,0,-2
s:day=2,-1,-1,0,0,0 s:decree=0,-1,2,0,0,-1 s:desert=-1,0,-1,0,2,0 s:diplomat=2,0,-2,0,0,0 s:district=1,1,-1,0,-1,0
s:expert=0,-1,-1,0,0,2 s:fami=4,-1,-1,0,0,-1 s:famili=2,1,-1,-1,0,-2 s:farm=0,0,1,0,0,-2 s:fenc=-1,-1,3,0,0,-1
s:fence=-1,1,-1,0,0,1 s:fever=2,0,-1,0,0,0 s:fire=0,-1,-2,0,0,3 s:first=-1,2,-1,0,0,-1 s:flood=-2,0,0,0,0,2
s:forc=3,-2,-1,1,0,0 s:foreman=1,-1,-1,0,2,-1 s:four=-1,0,2,1,1,-2 s:group=0,0,-3,0,0,3 s:guard=-5,0,2,2,1,0
s:hamhung=2,-1,0,0,0,0 s:he=0,1,-2,0,1,0 s:house=-1,0,1,0,1,0 s:household=-3,3,0,-1,2,0 s:hyesan=-4,-1,3,0,0,1
s:i=4,-1,-2,-1,0,0 s:incident=1,-2,0,0,0,1 s:inform=0,0,0,1,-1,-1 s:instruc=0,-1,2,0,0,0 s:it=-2,1,-2,-1,-1,4
s:kill=-1,1,-1,1,0,0 s:korea=3,1,-2,0,0,-3 s:law=-1,2,0,0,0,0 s:lead=-1,4,-1,0,0,-2 s:lett=1,-1,2,0,0,-1
s:loudspeak=1,0,0,0,0,-1 s:man=4,-1,0,0,-1,-2 s:manag=0,0,0,1,1,-2 s:many=-1,-1,-1,0,0,2 s:market=1,0,0,0,0,-1
s:media=-1,0,4,0,0,-3 s:memb=-1,0,-2,0,3,0 s:men=0,-2,2,-1,1,1 s:mine=-1,0,2,0,-1,0 s:ministry=-1,2,-1,1,0,0
s:mission=-2,0,0,0,0,2 s:most=-2,-1,2,1,0,0 s:musan=0,0,1,0,-1,1 s:neighbor=0,-1,-1,1,0,0 s:never=-1,0,-1,4,0,-2
s:nobody=0,-2,3,-1,1,-3 s:none=1,1,0,0,-1,0 s:north=0,0,-1,-1,0,2 s:now=-1,-1,1,1,0,0 s:numb=-1,0,-1,0,0,2
s:offic=0,-1,-3,0,4,0 s:official=-1,-1,0,2,1,0 s:one=-1,1,0,-1,-1,1 s:ord=-3,3,1,0,-1,0 s:order=-2,1,0,0,1,0
s:parent=2,-1,0,-1,1,0 s:party=-1,2,0,-1,-1,0 s:patrol=-1,-1,1,0,0,1 s:people=1,0,-1,1,-1,0 s:person=1,-1,0,-1,-1,2
s:phon=0,2,-1,0,0,0 s:point=0,2,-1,0,0,-1 s:police=5,-2,-4,1,1,-1 s:post=2,1,0,0,0,-2 s:provinc=-1,1,1,0,0,0
s:province=-2,2,-1,0,-1,3 s:pyongyang=-1,-1,2,-1,0,1 s:rapporteur=0,0,-1,0,0,2 s:regime=-1,0,0,0,0,2
s:report=-2,-1,4,0,0,0 s:resident=1,-1,-1,1,-1,1 s:riv=0,1,1,0,0,-2 s:river=-1,-1,4,0,1,-2 s:round=-3,-1,4,0,0,1
s:rule=-1,0,-3,0,1,2 s:school=-1,2,-1,0,0,0 s:security=-1,0,-1,0,1,0 s:she=1,-1,-2,0,1,1 s:shoot=4,-1,0,1,-1,-2
s:shop=1,0,1,0,0,-1 s:shot=-1,0,2,0,0,-1 s:side=1,0,2,0,0,-3 s:soldi=-1,3,-2,1,0,0 s:son=2,0,0,0,-1,0
s:south=-1,0,1,0,-1,1 s:stall=0,2,-2,0,0,0 s:state=0,0,-1,0,0,2 s:step=-2,0,0,0,0,2 s:still=-2,-1,2,0,0,0
s:student=0,0,-1,0,1,0 s:sugar=-2,0,2,0,0,0 s:teach=1,-1,-1,0,2,-1 s:team=-1,2,0,0,1,-2 s:telephon=2,0,-1,0,0,0
s:that=0,0,-2,0,0,2 s:them=-2,0,2,-1,3,-3 s:themselv=-1,-1,3,0,0,-1 s:there=2,-1,0,0,-1,-1 s:they=-1,0,0,-2,0,2
s:thi=1,-1,-2,0,0,3 s:those=0,-4,-1,3,1,0 s:three=1,-2,1,0,0,-1 s:to=-2,1,0,0,1,0 s:town=-1,0,1,0,0,0
s:trad=1,2,-1,0,0,-2 s:train=1,0,-1,0,0,0 s:travel=-1,2,0,0,0,0 s:trial=2,0,-3,1,-1,1 s:truck=1,0,-1,0,0,-1
s:two=-2,1,1,0,-1,1 s:un=-1,0,-1,1,-2,2 s:unit=-1,3,-1,0,1,-1 s:villag=1,1,-1,0,0,0 s:we=1,-1,2,-1,0,0
s:what=0,-1,-3,0,0,4 s:whoev=2,-2,-5,2,3,1 s:woman=2,0,-1,-1,-1,0 s:work=4,1,-3,-1,0,-1 s:year=1,-1,-2,0,1,1
s:yuan=2,0,-2,0,1,-1 s:zone=2,0,1,0,0,-2 sense:all=-3,3,4,0,1,-4 sense:answer=-4,-2,1,-1,1,5 sense:be=-4,0,-3,2,1,4
sense:build=3,0,-1,0,-1,-1 sense:change=-3,-2,0,1,0,4 sense:close=0,-1,0,-1,1,1 sense:count=5,1,-4,0,0,-2
sense:die=4,-1,2,0,1,-4 sense:feel=-2,-1,-3,-2,-2,9 sense:give=0,2,-1,3,-3,-1 sense:have=1,-2,3,-2,1,0
sense:he=3,-2,-3,0,2,0 sense:hold=-1,-1,-1,2,1,0 sense:hunger=-2,0,2,0,-1,1 sense:hurt=0,0,3,0,0,-2
sense:judge=-5,-1,0,0,-1,7 sense:move=3,2,0,-1,-2,-3 sense:negation=-3,-1,1,-1,0,4 sense:now=-2,-3,8,-1,0,-3
sense:order=-1,8,-3,-2,0,-2 sense:past=1,2,1,-2,0,-2 sense:pay=-4,0,7,0,0,-3 sense:price=-5,-1,2,2,1,0
sense:punish=-4,-2,-4,-2,11,1 sense:reward=-4,0,-2,9,1,-4 sense:rule=-5,11,-3,-1,-1,-1 sense:search=1,-1,-1,0,1,0
sense:shoot=-3,4,-1,0,0,0 sense:take=1,2,-3,0,0,0 sense:tell=0,3,0,1,-3,-2 sense:they=-1,1,0,0,1,-1
sense:think=-2,2,-3,0,2,1 sense:time=0,0,1,0,-1,-2 sense:trial=2,-2,0,-2,2,0 sense:urge=-1,-1,2,-1,0,2
sense:watchfulness=-4,3,1,-1,0,-1 sense:we=2,1,-2,0,-2,1 sense:work=-2,0,1,1,1,-1 sf:a=6,-1,0,0,-1,-4
sf:about=3,-2,-1,1,0,0 sf:activists=-1,0,-1,0,0,3 sf:all=-1,2,-1,-1,0,1 sf:an=1,2,-2,0,0,-1 sf:around=1,-1,-1,0,0,1
sf:as=2,-2,1,-1,0,-1 sf:at=3,0,-2,0,0,0 sf:before=-2,-1,2,1,0,0 sf:beijing=-2,1,1,0,-1,1 sf:between=1,0,2,0,-2,-1
sf:boats=-1,2,-1,0,0,0 sf:border=-1,1,1,-1,0,0 sf:both=2,-1,-1,0,0,0 sf:brokers=0,0,2,0,0,-1
sf:children=0,2,-2,-1,0,1 sf:china=1,0,0,1,0,-1 sf:chinese=2,0,-2,0,-1,0 sf:commanders=0,1,0,-1,1,-1
sf:during=-1,0,2,0,0,-1 sf:each=1,1,-2,-1,0,1 sf:even=-1,0,2,0,0,0 sf:every=-2,1,3,0,0,-1 sf:everybody=1,0,-1,0,0,0
sf:families=-2,0,3,0,1,-1 sf:fear=0,-1,-1,0,0,2 sf:five=2,-1,-1,0,1,-1 sf:for=-1,-1,0,0,1,1 sf:from=-3,2,1,-1,0,0
sf:guards=1,-1,2,-1,-1,0 sf:her=-2,0,1,0,0,1 sf:his=-1,-1,1,0,1,0 sf:how=-2,-1,-1,0,0,4 sf:i=2,-1,-3,-1,0,2
sf:imports=-2,0,3,0,0,0 sf:in=-5,1,5,0,1,-1 sf:inspectors=-1,0,1,0,0,0 sf:it=0,-1,-1,1,0,1 sf:its=1,0,1,-1,0,-1
sf:kim=-3,2,0,0,0,1 sf:last=2,1,-1,0,-1,-2 sf:live=-3,-1,4,0,0,1 sf:more=3,-1,0,0,0,-2 sf:most=0,0,2,-1,0,-1
sf:my=1,0,0,0,1,-2 sf:neither=2,-1,0,0,0,1 sf:new=-2,0,2,0,0,-1 sf:nobody=1,-1,-2,-1,0,3 sf:none=1,1,0,-1,-1,0
sf:north=-3,2,2,0,1,-2 sf:not=1,0,1,-1,-2,0 sf:now=1,2,-1,0,-1,0 sf:of=-3,0,3,0,0,0 sf:officers=2,0,0,-1,-1,0
sf:officials=-2,0,-3,1,1,3 sf:on=-2,3,-1,0,0,1 sf:one=1,0,-1,0,1,1 sf:only=0,3,-1,0,-1,-2 sf:our=-1,1,-3,0,0,2
sf:party=0,-1,-1,-2,5,0 sf:people=-2,1,-2,0,1,1 sf:police=3,-1,-1,0,0,-1 sf:pyongyang=0,-1,1,0,0,1
sf:relatives=-1,0,-1,0,0,2 sf:residents=0,1,-3,1,0,1 sf:rights=0,1,-2,0,0,1 sf:seoul=2,0,-1,0,0,0
sf:several=2,0,-2,0,0,0 sf:she=2,-1,-2,0,0,2 sf:since=1,2,-1,0,0,-1 sf:so=2,0,-2,0,0,-1 sf:soldiers=3,-2,2,1,-1,-4
sf:some=3,-1,-1,0,-1,2 sf:south=1,-1,-1,0,-1,3 sf:special=3,-2,0,0,-1,0 sf:state=1,-1,2,0,0,-2
sf:students=2,-2,0,-1,1,0 sf:such=0,-1,-1,0,0,1 sf:teachers=2,-1,-1,0,0,0 sf:tens=0,0,2,0,0,-1 sf:that=2,-2,-3,0,0,3
sf:the=5,0,-5,-1,1,0 sf:their=1,0,-1,0,-1,2 sf:there=4,-1,-3,0,2,-2 sf:they=4,-1,-3,0,0,-1 sf:this=-1,2,1,0,0,-1
sf:those=0,-2,0,5,0,-2 sf:three=1,-1,-3,0,2,1 sf:traders=0,2,-1,0,0,-1 sf:two=1,-2,-2,0,1,2 sf:under=-2,2,1,-1,-1,1
sf:units=-2,0,0,2,0,0 sf:we=1,-1,2,-1,0,-1 sf:what=0,-1,-3,0,-1,4 sf:whoever=2,-2,-3,1,3,0 sf:women=-2,0,3,0,0,-1
sf:word=0,0,-1,1,1,-1 subject:amount=0,0,5,-1,0,-4 subject:anybody=2,-2,-3,2,4,-3 subject:doubt=0,0,0,-1,0,1
subject:duty=-1,0,2,-1,0,-1 subject:ground=1,2,-3,-1,0,1 subject:killing=-1,-2,-1,1,0,4 subject:office=-3,5,1,0,1,-4
subject:people=2,-2,4,0,0,-3 subject:punishment=-2,0,2,0,-1,1 subject:reward=0,0,-1,0,0,2
subject:rule=-4,6,-1,0,-1,0 subject:thought=0,-3,-1,0,1,2 teller:expert=0,-4,1,-1,-2,6
teller:official=2,-3,-1,-1,-2,5 teller:other=-1,2,-2,0,2,-1 teller:outlet=0,-1,2,-1,0,0 teller:source=4,1,-2,0,0,-3
teller:unknown=-2,1,0,-1,0,2 tense:are=0,0,1,1,0,-1 tense:can=-1,-1,-1,1,1,1 tense:cannot=0,0,-1,0,0,2
tense:could=-2,-2,1,-1,0,4 tense:did=3,-1,0,0,0,-1 tense:do=-2,1,-1,-1,-1,2 tense:does=-1,0,-1,0,1,1
tense:ed=5,-2,1,-1,-2,0 tense:had=5,-1,1,0,-2,-4 tense:has=-1,0,3,1,0,-2 tense:have=-3,1,4,1,0,-3
tense:is=1,-1,-3,-1,0,5 tense:may=0,1,-2,1,-1,1 tense:other=4,-2,1,-1,-1,-1 tense:s=0,-4,5,1,0,-2
tense:should=-1,0,-1,0,0,2 tense:was=-2,1,0,0,1,0 tense:were=-1,2,-2,0,0,1 tense:will=1,-1,-1,-1,0,3
tense:would=0,2,-3,1,-1,1 v:appear=-1,-1,-1,0,1,1 v:appli=-1,2,-1,0,0,-1 v:are=0,0,1,1,0,-1 v:arriv=1,-1,-1,0,0,0
v:asked=5,-2,-1,0,0,-1 v:believe=1,0,-2,0,1,1 v:broke=3,0,-1,0,-1,0 v:call=-3,-2,2,0,-1,4 v:came=-4,1,-2,1,0,3
v:can=-1,-1,-1,1,1,1 v:cannot=0,0,-1,0,0,2 v:caught=-2,-1,1,0,0,2 v:come=-2,0,0,0,0,2 v:cost=-1,0,4,-1,0,-2
v:could=-2,-2,1,-1,0,4 v:declin=-2,0,2,0,0,0 v:demand=-1,2,-1,0,0,0 v:deni=-2,-1,1,0,0,1 v:did=3,-1,0,0,0,-1
v:died=2,-1,0,1,0,-2 v:do=-2,1,-1,-1,-1,2 v:doe=-1,0,-1,0,1,1 v:earn=-2,0,4,-1,0,-1 v:fear=0,0,-1,0,0,2
v:fell=-3,0,2,0,0,1 v:fired=4,-3,1,-1,0,-1 v:follow=-4,1,3,0,0,0 v:froze=2,0,-1,0,0,-1 v:gave=-2,0,3,0,0,-1
v:get=0,-1,-2,4,-1,-1 v:give=1,-1,1,1,0,-2 v:go=-3,0,6,0,-1,-2 v:got=-3,2,0,-2,3,0 v:had=5,-1,1,0,-2,-4
v:hand=1,-1,-1,0,0,0 v:has=-1,0,3,1,0,-2 v:have=-3,1,4,1,0,-3 v:held=3,0,-2,0,-1,0 v:is=1,-1,-3,-1,0,5
v:issu=-2,3,1,0,0,-1 v:keep=-2,1,2,0,0,-1 v:kept=3,-1,-3,0,0,0 v:knew=-1,0,0,0,0,2 v:know=2,0,-2,0,1,0
v:leave=1,-1,-1,0,0,1 v:left=2,0,-2,0,0,-1 v:let=-2,1,1,0,1,0 v:live=0,0,2,0,0,-2 v:lost=-2,0,-1,0,4,-2
v:made=0,-1,3,0,-1,-1 v:may=0,1,-2,1,-1,1 v:mean=0,0,-2,0,0,2 v:met=2,-1,0,0,0,0 v:need=-2,2,-1,0,0,1
v:order=-2,2,2,-1,-1,-1 v:paid=1,0,0,-1,0,0 v:pass=2,-1,0,0,0,-1 v:pay=-1,0,-2,2,0,0 v:promis=-1,-1,1,3,0,-2
v:rais=-1,2,-1,-1,0,1 v:ran=1,0,1,0,0,-2 v:reach=2,-2,-1,1,0,0 v:read=-1,2,2,0,1,-3 v:receive=0,-1,-2,3,0,0
v:report=3,1,-2,1,-1,-2 v:rose=3,0,-1,0,0,-1 v:run=-1,-1,3,0,0,-1 v:said=-3,1,1,0,0,2 v:saw=1,0,-2,1,0,0
v:say=0,1,-4,0,1,2 v:see=0,0,-2,-1,0,2 v:seem=2,0,-3,0,0,2 v:sell=0,-1,3,0,0,-1 v:sent=-1,-1,2,0,0,0
v:set=0,2,0,0,-1,-1 v:shot=2,-1,0,0,-1,-1 v:should=-1,0,-1,0,0,2 v:show=2,0,-2,0,0,-1 v:sign=2,0,-1,0,0,-1
v:sleep=-1,0,2,0,0,-1 v:sold=3,0,-1,-1,0,-1 v:stand=-1,-2,4,0,0,0 v:stood=4,0,-3,0,0,-1 v:take=0,-2,0,0,-1,2
v:think=-1,1,-2,0,0,1 v:told=0,-1,1,0,0,0 v:took=1,0,0,0,0,0 v:turn=3,1,-1,-1,0,-2 v:urged=-1,-2,1,0,0,1
v:used=-4,0,3,0,0,1 v:want=2,1,-2,-1,-1,0 v:warn=-2,1,0,1,0,-1 v:was=-2,1,0,0,1,0 v:watch=2,0,0,0,0,-1
v:went=2,1,-2,0,0,-2 v:were=-1,2,-2,0,0,1 v:will=1,-1,-1,-1,0,3 v:won=-2,0,-1,2,1,-1 v:work=-1,-1,2,0,0,-1
v:would=0,2,-3,1,-1,1 vc:0=0,2,-1,0,0,-1 vc:a=-1,-1,-3,0,-1,5 vc:able=0,0,-2,0,0,3 vc:about=-1,1,2,0,0,-1
vc:adopt=2,-1,0,0,-1,0 vc:afraid=1,0,-3,0,0,2 vc:aimed=-1,0,0,0,0,1 vc:all=0,-1,-1,2,0,0 vc:allow=1,0,0,1,-1,0
vc:announc=-1,0,2,0,-1,0 vc:answer=-1,0,3,0,0,-2 vc:arrest=1,0,1,0,0,-2 vc:as=0,-1,2,0,-1,-1 vc:at=0,-1,-1,0,-1,2
vc:bann=0,1,-2,0,0,0 vc:barr=0,1,-2,-1,1,0 vc:become=0,0,3,0,0,-3 vc:begun=2,-1,-1,1,0,-1 vc:brought=2,0,-1,0,1,-1
vc:burn=0,0,-2,0,0,2 vc:call=4,0,-3,0,-1,0 vc:carry=0,1,0,0,0,0 vc:chang=-2,0,2,0,0,0 vc:clear=1,-1,1,0,1,-2
vc:clos=-1,0,3,0,-1,-1 vc:collect=3,0,-2,-1,0,0 vc:come=4,-2,0,0,-1,-1 vc:commend=-1,0,0,3,-2,0
vc:cross=2,0,0,0,0,-2 vc:cut=-1,0,0,0,1,0 vc:dealt=0,0,2,-1,0,-1 vc:describ=-1,0,0,0,-1,2 vc:dismiss=-2,-1,0,-1,3,0
vc:done=2,0,-1,-1,0,-1 vc:doubl=-1,0,2,0,0,0 vc:enter=2,-1,-1,1,0,-1 vc:even=2,0,-1,0,-1,0 vc:ever=1,-2,-3,-1,0,5
vc:execut=-2,0,0,0,2,0 vc:expell=-2,1,0,0,1,0 vc:explain=0,-1,-1,0,0,2 vc:flown=1,0,0,0,0,-1 vc:follow=-1,0,-1,0,0,3
vc:found=1,0,-1,0,-1,2 vc:get=0,1,2,-1,0,-3 vc:given=-4,1,4,1,0,-1 vc:going=-2,-1,4,0,0,0 vc:gone=2,-1,0,0,0,-1
vc:half=-1,0,1,0,0,-1 vc:hand=4,-2,0,-2,1,-1 vc:have=-1,-5,-2,0,2,7 vc:heard=2,-1,-3,0,0,2 vc:held=-2,1,2,-1,1,0
vc:in=0,0,2,0,1,-3 vc:issu=1,1,-1,0,0,0 vc:keep=1,0,0,1,0,-2 vc:kept=-3,3,2,-1,0,-2 vc:kill=0,-1,-1,0,0,2
vc:know=-2,1,-2,0,0,3 vc:left=-3,0,4,1,0,-2 vc:let=-3,1,2,5,-3,-1 vc:liv=-2,0,3,0,-1,-1 vc:look=1,0,1,1,0,-3
vc:lost=-3,0,0,0,-1,5 vc:made=1,-1,-2,0,2,1 vc:meant=1,-1,0,0,0,1 vc:moved=3,0,-2,-1,1,0 vc:never=-1,-2,5,-1,1,-3
vc:no=-1,0,-3,0,-1,5 vc:offer=0,0,-1,3,-1,0 vc:on=0,0,1,0,1,-1 vc:open=3,0,-1,0,0,-1 vc:ord=1,1,-2,0,0,1
vc:order=-3,5,-3,0,1,1 vc:paid=1,0,0,3,-1,-2 vc:pass=0,-1,0,0,0,2 vc:promis=-3,-1,-1,5,-1,1 vc:punish=-1,1,-2,1,2,-1
vc:put=-4,1,2,0,1,0 vc:question=-1,0,3,0,-1,-1 vc:read=-1,-1,-2,0,1,3 vc:report=2,0,1,-1,-1,-1 vc:run=-1,-1,0,0,-1,2
vc:said=-2,2,-1,0,1,1 vc:say=-1,0,2,-1,0,0 vc:seen=0,0,2,0,0,-2 vc:sent=2,1,-4,1,3,-2 vc:sentenc=-2,1,0,0,1,0
vc:set=1,1,-2,1,-1,0 vc:shot=2,-1,-3,0,1,0 vc:shown=3,0,0,-1,0,-1 vc:so=-1,-1,4,0,0,-2 vc:spar=0,0,0,2,-1,0
vc:spread=0,0,-1,0,-1,1 vc:stay=-1,1,1,0,0,-1 vc:stood=-2,0,2,0,0,0 vc:take=-1,2,2,0,-1,-2 vc:taken=3,-1,1,0,-2,-1
vc:that=-1,0,-2,0,0,3 vc:the=0,-2,-6,0,2,6 vc:their=-1,-1,-2,0,4,0 vc:there=1,0,1,0,-1,-2 vc:to=5,6,-10,0,1,-2
vc:told=-2,4,0,-2,0,0 vc:turn=2,-1,0,0,-1,1 vc:under=2,0,-1,0,1,-2 vc:wait=-2,-1,1,0,0,2 vc:watch=-1,0,3,-1,0,-1
vc:women=1,0,2,0,-1,-1 vc:work=-2,0,1,0,0,1 vv:applies_to=-1,2,-1,0,0,-1 vv:are_barred=0,1,-2,-1,1,0
vv:are_being=-2,0,2,-1,1,0 vv:are_given=0,0,0,2,0,0 vv:are_no=0,1,-2,0,0,1 vv:are_not=1,1,-3,-1,1,2
vv:are_now=0,0,1,0,0,-2 vv:are_questioned=-1,0,2,-1,-1,0 vv:are_sent=2,0,-2,-1,1,-1 vv:are_still=-1,0,0,-1,0,2
vv:are_to=3,0,-2,0,1,-1 vv:began_to=-1,-1,0,0,0,2 vv:broke_the=-1,0,0,0,0,2 vv:called_on=1,-3,0,0,0,2
vv:called_the=-3,-1,2,1,0,1 vv:came_down=1,1,-2,0,0,0 vv:came_from=0,0,-1,0,-1,2 vv:came_to=-2,-1,2,0,0,0
vv:could_be=0,-2,0,0,0,2 vv:could_not=-1,0,1,0,0,-1 vv:declined_to=-2,0,2,0,0,0 vv:did_not=2,-1,0,0,0,-1
vv:do_not=-1,0,0,0,0,3 vv:fired_=2,0,0,0,0,-1 vv:get_a=1,0,-2,3,-2,0 vv:get_no=0,0,1,-2,2,-1 vv:had_a=2,0,-1,0,0,0
vv:had_been=-3,0,1,1,2,-2 vv:had_ever=-1,-1,-1,0,-1,4 vv:had_gone=2,0,-1,0,0,-1 vv:had_never=-1,-1,4,0,0,-1
vv:had_no=0,0,-2,0,0,1 vv:had_not=1,0,0,0,0,-1 vv:had_ordered=-2,2,0,0,-1,0 vv:had_to=1,2,-1,0,0,-1
vv:has_been=-1,-1,1,1,1,-1 vv:has_ever=0,-1,-1,0,1,2 vv:has_lost=-1,0,-1,0,-1,4 vv:has_no=0,0,0,0,-1,2
vv:has_not=0,0,1,0,0,-1 vv:has_sent=2,1,-1,0,-1,0 vv:has_to=0,1,-1,0,1,0 vv:has_told=0,1,1,0,0,-2
vv:have_asked=0,-2,0,0,0,1 vv:have_become=0,0,2,0,0,-2 vv:have_been=-1,2,1,0,-2,-1 vv:have_called=-2,0,0,0,0,1
vv:have_gone=1,-1,0,0,0,0 vv:have_heard=1,0,-2,0,0,1 vv:have_no=-1,-1,2,0,0,-1 vv:have_not=-3,1,4,0,0,-1
vv:have_orders=1,1,-2,0,0,1 vv:have_so=0,-1,3,0,0,-2 vv:have_their=-1,-1,-2,0,4,0 vv:have_to=1,2,-2,-1,0,0
vv:is_a=2,0,-1,0,0,-1 vv:is_also=1,-1,0,0,2,-2 vv:is_being=0,1,0,0,0,-2 vv:is_no=-1,-1,2,0,0,-1
vv:is_not=1,0,1,-1,0,-1 vv:is_the=0,-2,0,0,0,2 vv:is_to=2,-1,-1,0,-1,1 vv:is_under=1,0,-2,0,1,0
vv:lost_his=-2,0,0,0,2,-1 vv:lost_their=-1,0,0,0,2,0 vv:make_up=-1,0,3,0,0,-1 vv:may_be=1,-1,0,-1,0,1
vv:may_have=0,-1,-1,-1,2,0 vv:must_have=1,-2,0,0,0,0 vv:put_up=2,0,-1,0,0,-1 vv:reached_the=2,-1,0,0,0,0
vv:read_it=0,1,0,0,0,-2 vv:receive_a=0,-1,-2,2,0,0 vv:said_that=-2,0,0,0,0,2 vv:say_the=-1,1,-1,0,-1,3
vv:says_the=0,0,1,1,0,-2 vv:seem_to=2,1,-1,0,0,-1 vv:seems_to=-2,-1,-1,0,0,3 vv:sell_the=0,-1,2,0,0,-1
vv:sent_back=-1,-1,2,0,1,-1 vv:stood_at=2,0,-1,0,0,-1 vv:took_effect=-2,1,1,0,0,-1 vv:took_place=-2,0,1,0,1,0
vv:used_to=-2,-1,2,0,0,0 vv:want_to=1,0,0,0,0,-1 vv:was_a=-2,1,-2,0,-1,4 vv:was_allowed=1,-3,1,0,0,1
vv:was_called=2,1,-1,0,0,-1 vv:was_given=-1,-2,2,2,1,-1 vv:was_killed=-1,-1,-1,0,0,2 vv:was_left=1,0,2,0,0,-2
vv:was_let=-1,0,0,2,-1,-1 vv:was_made=2,0,-1,0,0,-1 vv:was_not=3,-1,-1,0,1,-2 vv:was_ordered=-2,0,1,0,1,0
vv:was_punished=-1,0,0,0,2,0 vv:was_put=-2,0,2,0,0,0 vv:was_read=0,1,1,0,0,-1 vv:was_reportedly=3,-1,-2,-1,1,0
vv:was_sent=-3,1,0,2,0,0 vv:was_set=-2,0,0,1,0,0 vv:was_shot=-1,-3,1,-1,3,1 vv:was_taken=1,0,0,1,-1,-1
vv:was_the=-1,0,-3,-1,0,5 vv:went_to=-2,2,0,0,0,0 vv:were_allowed=-2,2,-1,0,0,0 vv:were_called=2,-1,0,0,-1,-1
vv:were_cut=-2,2,-1,0,1,0 vv:were_given=-2,1,-1,-1,2,0 vv:were_no=0,0,-2,0,0,2 vv:were_not=1,0,-1,1,0,-1
vv:were_ordered=-1,2,-1,0,0,1 vv:were_promised=-2,0,0,2,0,0 vv:were_put=0,1,0,0,-1,0 vv:were_sent=-3,1,0,0,1,1
vv:were_shot=2,-3,0,0,0,1 vv:were_to=-1,3,-1,0,0,-1 vv:were_told=-3,5,-1,-1,0,0 vv:were_under=1,0,-2,0,0,0
vv:will_be=0,-1,0,0,1,0 vv:will_probably=0,0,-1,0,0,2 vv:would_be=0,1,0,2,-1,-2 vv:would_have=-1,1,-1,0,0,2
vv:would_not=2,0,-1,1,-1,-1 w:=-2,1,1,-1,2,-1 w:0=5,2,-2,0,-1,-3 w:a=0,0,-1,0,0,1 w:able=1,-1,-2,0,0,2
w:about=-1,-2,1,-1,0,3 w:above=1,-1,-1,2,0,-2 w:abroad=-2,1,1,0,0,1 w:absent=-1,0,-1,0,2,0 w:accord=0,-1,0,3,-2,0
w:account=-1,-1,-1,0,1,2 w:acknowledg=0,-1,2,0,0,-1 w:acros=2,0,-2,0,-1,1 w:activist=0,-1,-1,0,0,2
w:adopt=1,-1,1,0,0,0 w:after=4,-1,-1,-1,0,-2 w:against=0,-1,0,0,0,1 w:agency=-2,-1,3,0,0,0 w:agre=1,1,-1,0,0,0
w:agree=-1,0,-1,0,-1,3 w:aim=-1,0,-1,0,0,2 w:aimed=-1,0,0,1,-1,1 w:alarm=-1,-1,-1,0,-1,3 w:alive=0,0,-1,0,0,1
w:all=-3,3,0,-1,-1,2 w:allow=1,0,-1,1,1,-1 w:almost=-1,-1,4,0,-1,-1 w:along=-1,-1,4,0,-1,-1 w:already=1,1,-2,0,-1,1
w:also=-1,3,0,0,1,-2 w:amnesty=0,1,0,-2,0,1 w:among=2,1,-3,-1,0,2 w:an=1,0,1,0,-2,0 w:and=1,-1,2,0,-1,0
w:animal=-1,1,1,0,0,-1 w:anniversary=0,0,-1,0,0,1 w:announc=0,0,1,1,-1,-1 w:announce=1,-1,2,0,0,-1
w:anoth=-1,0,0,0,0,1 w:answ=1,1,-1,1,1,-2 w:answer=-1,-1,2,0,0,-1 w:any=1,-1,2,0,-1,-1 w:anybody=-2,3,0,0,0,0
w:anyone=1,0,0,0,0,-1 w:anyth=0,0,-1,0,0,1 w:apart=0,0,-2,1,0,1 w:apparent=2,0,0,0,0,-2 w:appli=-1,3,-2,0,1,-1
w:apply=0,0,-1,0,0,1 w:approach=0,1,-1,0,0,0 w:april=0,1,-2,1,0,1 w:are=0,-2,3,-1,0,0 w:area=0,2,-2,0,0,1
w:arm=2,0,0,0,0,-1 w:armed=-1,-1,2,0,0,0 w:army=-1,0,0,-1,0,2 w:around=1,-1,0,0,-1,0 w:arrest=1,1,-1,-1,-1,1
w:arriv=3,0,-2,0,0,-1 w:arrival=-2,0,0,0,0,2 w:as=-3,-2,1,-2,0,6 w:ash=0,0,2,0,0,-1 w:asked=6,-3,0,0,-1,-2
w:assemb=3,-1,0,0,0,-2 w:at=0,2,1,-1,-1,-1 w:ate=2,0,-1,0,0,0 w:attempt=-1,0,-1,0,0,1 w:aug=2,-2,-1,0,0,0
w:august=1,1,0,0,0,-1 w:authoriti=1,-1,-1,0,0,1 w:away=2,-2,0,-1,2,-1 w:back=1,0,0,0,0,-1 w:ban=0,-3,1,0,0,1
w:banish=-1,0,-1,0,3,0 w:bank=1,0,3,-1,0,-3 w:bann=-1,1,-2,1,0,0 w:barr=-1,2,-1,-1,1,0 w:barrack=2,0,-1,0,0,0
w:barri=-3,2,1,0,0,0 w:be=-3,1,1,0,0,0 w:bear=-1,0,0,0,0,2 w:beat=0,0,2,0,-1,0 w:beaten=0,0,2,-1,0,-1
w:became=0,-1,-1,0,0,1 w:because=1,0,-1,0,0,1 w:been=1,-1,0,0,0,1 w:before=-1,0,2,1,-1,-1 w:begun=2,-1,-1,1,0,-1
w:behind=2,0,2,0,-1,-2 w:beij=1,0,-1,0,-1,1 w:being=-2,0,2,0,-1,0 w:believ=-1,0,0,0,-1,1 w:believe=2,-1,0,-1,1,-2
w:below=-1,0,4,0,0,-2 w:benefit=-1,0,-1,1,-1,1 w:best=0,0,-1,2,0,0 w:betray=0,0,-1,0,0,2 w:bett=0,0,0,2,0,-1
w:between=1,-1,1,0,-1,0 w:birthday=1,0,0,0,1,-1 w:blam=-2,0,0,-1,2,1 w:block=0,1,1,0,0,-1 w:board=1,1,-2,0,1,-1
w:boat=0,1,-1,-1,0,-1 w:bodi=3,0,-2,0,-1,0 w:body=-1,-1,4,0,0,-2 w:boot=-1,0,2,0,0,-1 w:bord=-1,2,0,-1,0,0
w:borrow=0,-1,2,0,0,-1 w:both=-1,0,0,0,0,2 w:bought=1,1,-1,-2,0,0 w:box=-1,0,2,0,-1,0 w:boy=2,0,0,0,0,-1
w:br=0,-1,1,0,1,-1 w:break=1,-1,0,0,0,1 w:brib=0,0,-1,-1,0,2 w:bribe=-2,-1,0,2,0,0 w:bring=-2,0,-2,0,3,1
w:brok=0,-1,1,0,-1,0 w:broke=2,0,-1,0,0,0 w:broth=0,0,0,0,2,-2 w:brought=1,1,-2,1,-1,-1 w:buff=-1,3,-1,0,0,0
w:build=-1,0,2,0,-1,-1 w:built=0,-1,1,0,0,0 w:burn=1,1,-1,-1,0,-1 w:bus=2,-1,-1,0,0,0 w:but=1,-3,5,-1,1,-4
w:buy=0,1,1,-1,-1,-1 w:by=2,0,1,0,-2,0 w:cabinet=0,2,0,0,0,-1 w:cadr=-1,0,-1,1,0,2 w:call=0,0,-2,-1,1,1
w:came=-3,1,1,2,0,-1 w:camera=0,0,0,0,0,1 w:camp=0,-2,1,-1,0,1 w:can=-1,-2,1,-1,0,2 w:cannot=0,0,-3,0,1,3
w:capital=-1,0,-1,0,1,1 w:captain=0,0,1,0,0,-1 w:card=0,0,-1,-1,1,1 w:carri=3,-1,0,0,-1,-1 w:carry=1,2,1,0,-1,-2
w:case=-2,1,0,0,0,1 w:catch=-1,0,-2,2,-1,1 w:caught=0,-1,0,0,2,0 w:ce=1,0,-1,0,0,1 w:cell=-2,0,0,1,1,0
w:cent=-2,0,1,0,0,0 w:central=-1,2,0,0,0,0 w:certificate=1,0,-1,1,0,-1 w:chang=-2,1,1,0,0,0 w:change=-1,0,-1,-1,-1,3
w:charg=-2,0,0,0,4,-1 w:charge=1,0,0,0,-2,0 w:check=-1,-1,0,0,0,2 w:checkpoint=0,0,2,0,0,-1 w:children=-2,0,2,0,1,-1
w:china=-1,1,1,-1,0,-1 w:chinese=1,0,0,0,-1,-1 w:chosen=0,-1,-1,0,0,2 w:cigarett=-1,-1,2,0,0,0 w:city=3,-2,-1,0,0,0
w:class=-1,0,2,0,0,-1 w:clear=-1,2,0,0,-1,0 w:clinic=1,-1,0,0,0,0 w:clos=-1,1,2,0,-2,-1 w:close=0,1,-2,0,0,1
w:cloth=-1,-1,2,0,0,0 w:coal=0,0,2,-1,0,-1 w:coat=2,-1,1,0,-1,-1 w:collect=3,-1,-1,0,0,0 w:collective=-2,1,0,1,0,-1
w:color=-1,0,0,2,-1,0 w:com=0,0,-2,-1,0,3 w:come=-1,1,0,0,0,1 w:command=2,-2,1,0,0,-1 w:commend=-1,0,0,2,-1,0
w:commission=-1,2,-1,0,0,0 w:committee=2,0,0,-1,0,0 w:company=0,-1,1,0,1,0 w:complain=1,-1,0,1,0,0
w:condition=-1,-1,-2,2,0,1 w:confirm=-1,-1,-1,-1,0,2 w:congres=2,0,0,-1,0,0 w:construc=1,0,-1,1,-1,0
w:control=-1,-1,1,0,0,2 w:cook=0,-1,2,0,0,-1 w:cooperative=2,0,0,0,0,-1 w:copi=-1,1,0,0,2,-1
w:coronaviru=1,1,1,0,0,-2 w:corp=1,-1,2,0,0,-1 w:cost=-1,0,2,-1,0,0 w:could=-1,0,1,0,-2,1 w:count=0,2,0,0,0,-1
w:counti=-1,2,-1,0,-1,0 w:countri=1,1,-2,0,0,0 w:country=1,-1,0,-1,-1,2 w:county=-1,1,0,-1,0,0
w:couple=2,-1,-1,0,1,-1 w:course=-1,0,0,0,2,-1 w:court=2,-1,0,-1,2,-2 w:crackdown=-1,1,-1,0,0,1 w:crime=0,1,0,0,1,-2
w:cros=0,-1,1,0,1,-1 w:cross=-2,0,0,0,-1,1 w:crowd=1,0,0,0,0,0 w:culture=3,-1,0,0,-1,-1 w:cut=-2,1,0,-1,3,-1
w:daily=1,-1,0,0,-1,0 w:dam=0,0,-2,1,-1,1 w:dark=-1,0,2,0,0,-1 w:date=1,-1,2,0,-1,-1 w:daught=1,-1,1,0,0,-1
`
