/** Written by bench/reading/weigh.ts; see weight.ts. */
export const WEIGHTS = `
first:all=0,1,-1,-1,1,1 first:an=0,2,-1,1,-1,-1 first:anyone=-1,-1,0,1,1,-1 first:around=2,-1,-1,0,0,1
first:as=3,-2,1,-1,0,-1 first:at=2,0,-2,1,-1,0 first:before=-7,0,9,0,2,-3 first:between=1,0,2,0,-3,-1
first:boats=-2,2,-1,1,0,0 first:border=-2,1,2,-1,0,-1 first:both=2,-1,-1,0,-1,0 first:children=0,2,1,-1,0,-1
first:china=2,0,-2,0,0,0 first:chinese=3,1,-3,0,0,0 first:commanders=0,1,1,-2,0,-1 first:during=-2,1,2,0,0,-1
first:each=1,0,0,-2,0,1 first:even=-1,0,2,0,0,0 first:every=-3,1,4,0,-1,-1 first:factories=-1,2,-1,0,0,0
first:families=-3,1,3,0,0,-1 first:fear=0,-1,-1,0,0,2 first:few=0,0,2,-1,0,0 first:five=3,-1,-1,-1,-2,1
first:food=0,0,-1,0,0,2 first:for=-1,-2,0,0,1,1 first:from=-2,2,-1,-1,1,0 first:guard=-1,0,2,0,-1,0
first:guards=1,-1,1,-1,0,0 first:hardly=2,0,0,-1,0,-2 first:has=0,-2,2,0,0,0 first:he=0,0,-1,1,-1,1
first:her=-2,-1,1,0,0,1 first:his=-1,-2,1,0,2,0 first:households=-1,1,-1,0,0,0 first:how=-2,0,-1,0,0,4
first:hungry=2,0,-2,0,0,0 first:i=2,-1,-3,-1,0,2 first:if=0,-2,-2,2,4,-2 first:imports=-2,0,3,0,0,-1
first:in=-3,0,4,1,0,-3 first:it=2,-2,-2,1,-1,1 first:its=3,0,0,-1,0,-2 first:kim=-2,3,0,0,-1,0
first:last=3,2,-1,0,-1,-2 first:live=-3,-1,4,0,0,1 first:markets=1,-2,2,0,0,-1 first:more=1,-2,1,1,0,-1
first:most=-1,-1,3,-1,0,0 first:my=1,0,0,0,1,-2 first:never=0,1,-2,-1,0,2 first:new=-1,0,2,0,0,-1
first:no=-2,1,3,-1,0,-1 first:nobody=1,-2,0,-1,-1,3 first:none=0,0,1,-1,0,0 first:north=-2,1,-1,0,2,0
first:not=3,-2,-2,-1,0,2 first:now=1,2,-3,0,1,-2 first:of=-3,-1,4,0,0,0 first:officers=3,-1,-1,0,-1,0
first:officials=-1,1,-4,1,0,3 first:on=2,1,-2,-1,-1,0 first:one=-3,2,-2,1,1,1 first:only=0,2,-1,1,0,-2
first:orders=1,-2,1,0,0,0 first:our=-1,2,-3,0,0,2 first:party=0,-2,-1,-1,5,0 first:people=-2,0,3,0,-1,0
first:police=3,-1,-1,0,0,-1 first:previously=-1,1,1,0,0,-1 first:prisoners=-1,0,3,0,-1,-1
first:pyongyang=-1,-1,0,0,0,2 first:relatives=1,-1,-1,0,0,2 first:residents=0,1,-2,0,0,1 first:rights=-1,1,-2,0,0,1
first:several=2,-1,-1,0,0,0 first:she=1,-1,-2,0,-1,2 first:shoot=-1,3,-1,-1,0,0 first:shots=-2,0,3,0,0,-1
first:since=-1,8,-3,-1,0,-3 first:smuggling=0,0,3,0,0,-3 first:so=1,0,-2,1,0,0 first:soldiers=3,-2,2,1,-1,-3
first:some=4,-2,1,-1,-2,1 first:south=1,-1,-2,0,-1,3 first:special=2,-2,0,0,0,0 first:state=1,0,2,0,0,-2
first:students=2,-2,-1,-1,1,0 first:such=1,0,-3,0,0,3 first:tens=0,0,2,0,0,-1 first:that=2,-3,-2,0,0,4
first:the=0,-2,-2,0,-1,6 first:their=2,-1,-2,0,0,1 first:there=4,-1,-3,0,2,-1 first:they=3,-2,1,-1,1,-2
first:this=-1,2,2,-1,0,-2 first:those=1,-4,1,2,1,-2 first:three=2,-1,-2,0,2,0 first:trade=-1,0,2,0,0,-1
first:traders=0,2,0,0,0,-1 first:two=-1,-2,-2,-1,3,3 first:under=-2,3,0,-1,0,0 first:units=-2,1,-1,2,0,0
first:until=-5,-1,8,1,-1,-2 first:we=1,-1,3,-1,0,-1 first:what=0,0,-3,0,-1,4 first:when=-2,0,2,0,0,0
first:where=0,0,-2,0,0,3 first:whether=0,-1,-1,0,-2,4 first:whoever=2,-3,-3,1,3,0 first:without=-1,0,-2,0,0,3
first:women=-1,0,2,0,0,-1 first:word=3,-1,0,1,1,-4 habit=-6,1,15,-2,-1,-7 k:0_0=0,3,-1,0,0,-1 k:0_ED=-2,2,0,0,-1,1
k:0_ING=-2,2,0,0,0,0 k:0_LY=-1,0,-1,0,0,2 k:0_S=-3,4,-2,-1,1,1 k:0_X=1,0,-1,0,1,-2 k:0_a=3,0,-2,0,-1,0
k:0_after=-1,0,1,-1,1,0 k:0_an=-1,2,0,0,0,0 k:0_for=-2,0,0,0,0,1 k:0_in=-2,-1,1,0,2,1 k:0_the=2,1,-1,0,0,-2
k:0_to=-4,3,3,-1,-1,0 k:ED_0=1,-1,-1,2,-2,0 k:ED_ED=-1,-1,2,1,1,-2 k:ED_ING=4,1,-5,-1,1,0 k:ED_LY=1,-3,2,0,2,-3
k:ED_S=1,-2,1,-1,-1,3 k:ED_X=3,-2,-1,0,0,-1 k:ED_a=1,1,2,2,-2,-3 k:ED_about=2,2,-1,-1,0,-1 k:ED_after=4,-3,-2,0,0,0
k:ED_all=-3,3,-1,0,1,0 k:ED_an=1,1,0,1,-1,-3 k:ED_and=0,-1,-1,-1,1,3 k:ED_are=1,0,0,1,0,-2 k:ED_as=-4,0,-1,-1,4,2
k:ED_at=6,-1,-2,-1,0,-3 k:ED_away=2,0,-2,-1,1,-1 k:ED_back=1,-1,1,1,-1,0 k:ED_because=-1,0,-1,0,1,2
k:ED_before=4,0,-4,-1,0,1 k:ED_by=-4,0,5,-2,-1,2 k:ED_down=2,-1,0,-1,-1,0 k:ED_every=2,0,-5,1,1,0
k:ED_for=-4,2,4,1,0,-3 k:ED_from=2,1,-3,0,0,-1 k:ED_her=4,-1,-1,0,-1,-1 k:ED_his=-1,1,0,-1,1,0
k:ED_in=-2,1,0,-1,-1,3 k:ED_into=0,1,0,2,-1,-2 k:ED_is=-3,2,-1,1,-1,2 k:ED_it=-3,1,4,-1,0,-2 k:ED_its=1,0,-1,0,0,1
k:ED_most=3,0,-4,0,0,1 k:ED_no=1,-2,4,0,-1,-2 k:ED_not=-3,3,-1,0,0,1 k:ED_of=1,3,-1,-1,1,-3 k:ED_on=-2,0,-1,0,0,3
k:ED_only=-1,0,2,-1,0,-1 k:ED_or=0,-1,2,0,-1,0 k:ED_out=6,-4,-2,0,1,-2 k:ED_over=2,0,-3,-2,-1,3
k:ED_since=-2,0,4,-1,-1,0 k:ED_so=3,1,-2,0,0,-2 k:ED_that=0,-1,2,0,0,-1 k:ED_the=3,-1,-3,0,1,0
k:ED_their=3,0,0,0,-1,-2 k:ED_there=3,0,-1,-1,0,-1 k:ED_they=-1,1,0,0,0,0 k:ED_through=2,0,-1,-1,-1,1
k:ED_to=6,-2,2,0,0,-6 k:ED_under=-1,0,1,0,2,-1 k:ED_until=-1,3,-2,-1,0,1 k:ED_up=3,1,1,-2,-1,-2
k:ED_was=0,1,1,0,0,-2 k:ED_what=1,0,-2,0,0,2 k:ED_where=1,-3,3,2,-1,-2 k:ED_with=1,-2,-3,1,1,2
k:ED_without=-4,4,3,-1,0,-1 k:ING_ED=2,2,-2,-1,1,-2 k:ING_ING=2,0,-1,0,0,-1 k:ING_S=-3,0,1,0,1,1
k:ING_X=-4,3,-1,1,2,-2 k:ING_about=0,0,2,0,0,-1 k:ING_an=1,0,1,0,0,-2 k:ING_and=2,-3,0,0,1,0 k:ING_are=1,0,-2,0,0,0
k:ING_as=-1,0,2,0,0,-1 k:ING_at=1,-2,0,0,0,2 k:ING_for=-1,-1,1,0,0,1 k:ING_from=-2,0,0,0,0,1 k:ING_has=3,0,2,0,-1,-3
k:ING_in=1,2,-4,1,2,-1 k:ING_is=-1,1,-2,1,1,0 k:ING_more=0,-1,-1,0,0,2 k:ING_of=0,1,-2,-1,-1,2 k:ING_on=-3,0,2,0,0,2
k:ING_or=1,-2,0,0,1,0 k:ING_out=-2,0,2,0,0,0 k:ING_since=0,1,-3,0,0,3 k:ING_that=-3,3,0,1,0,-1
k:ING_the=-3,-1,-3,1,-1,7 k:ING_to=0,-6,5,2,1,-1 k:ING_until=2,-3,0,0,0,0 k:ING_was=0,1,0,2,-1,-2
k:LY_0=-1,-2,2,0,0,0 k:LY_ED=-2,3,1,-1,1,-2 k:LY_ING=2,-2,0,0,1,-1 k:LY_S=2,1,-4,0,1,-1 k:LY_X=-2,1,4,0,-1,-2
k:LY_any=-1,0,2,0,0,-1 k:LY_anyone=2,0,-1,-1,0,-1 k:LY_be=0,-2,1,0,-1,2 k:LY_for=-1,0,0,0,-1,2
k:LY_has=-1,-1,3,-1,0,1 k:LY_have=-1,0,0,0,0,2 k:LY_in=-1,-1,0,0,0,3 k:LY_the=-2,0,1,0,0,1 k:LY_this=-1,0,2,0,0,0
k:LY_to=-1,0,2,0,-1,1 k:LY_was=1,-2,-1,0,1,0 k:LY_were=-1,0,2,0,0,0 k:S_0=-1,-1,0,1,1,0 k:S_ED=6,-4,-3,0,1,0
k:S_ING=0,-1,0,1,-1,1 k:S_LY=0,-2,4,1,-2,-1 k:S_S=0,-6,3,0,0,4 k:S_X=-5,-1,2,0,1,4 k:S_a=-3,-2,4,2,-1,1
k:S_about=-2,-1,1,-1,0,2 k:S_after=-1,-1,0,0,0,3 k:S_an=-1,1,-1,0,-1,3 k:S_and=0,1,-2,-1,0,2 k:S_are=1,0,-1,0,3,-4
k:S_as=-1,1,-1,0,-2,3 k:S_at=0,3,-1,-1,0,-1 k:S_back=4,-2,-2,0,-1,1 k:S_because=2,0,0,0,0,-1
k:S_before=-2,3,-3,-1,-1,3 k:S_between=-3,-1,2,1,1,1 k:S_but=0,-1,2,0,0,-2 k:S_by=-4,2,2,0,1,0 k:S_can=0,-2,2,0,2,-1
k:S_could=-2,1,1,0,-1,1 k:S_did=2,0,-1,0,0,-1 k:S_do=-1,-1,2,0,-1,1 k:S_down=0,2,-1,0,0,-1 k:S_every=-2,-2,5,0,0,-1
k:S_for=-1,2,0,2,0,-3 k:S_from=-1,1,-2,1,-2,3 k:S_had=1,-2,0,0,2,0 k:S_has=-1,-1,0,0,0,2 k:S_have=-1,0,4,1,-1,-2
k:S_his=0,-1,-2,1,1,1 k:S_how=0,-1,-1,0,0,3 k:S_in=1,-1,1,0,-2,0 k:S_into=-1,0,-2,0,0,2 k:S_is=1,2,0,-1,-1,-1
k:S_it=-1,1,-1,-1,0,2 k:S_its=-1,-3,3,0,1,0 k:S_may=-2,5,-2,0,-1,-1 k:S_more=-1,-1,2,0,0,0 k:S_most=0,0,-2,0,0,2
k:S_must=0,2,1,-1,0,-2 k:S_no=-1,1,3,-2,0,-1 k:S_not=-1,2,0,-1,0,0 k:S_now=-2,-1,1,1,-1,2 k:S_of=3,-4,-3,3,2,-1
k:S_on=-2,-1,5,0,-1,0 k:S_one=1,-2,4,0,-1,-2 k:S_or=-1,2,0,-1,0,0 k:S_out=-1,-1,1,0,0,1 k:S_over=2,0,0,1,-1,-1
k:S_since=0,-2,3,0,0,-1 k:S_so=-1,-1,3,0,0,0 k:S_such=0,0,0,-2,2,0 k:S_than=0,0,-2,0,0,2 k:S_that=1,1,-1,2,1,-3
k:S_the=-1,-1,-3,-1,1,5 k:S_there=-1,0,-1,0,0,1 k:S_they=-2,-1,3,0,0,-1 k:S_to=1,1,-1,-1,-1,2
k:S_under=0,-1,-1,0,0,2 k:S_up=0,-1,-2,3,-1,1 k:S_was=0,3,-2,-1,0,0 k:S_were=-2,2,1,0,-1,-1 k:S_what=0,-1,-1,0,-1,3
k:S_when=4,-1,-3,0,0,1 k:S_which=1,-2,1,0,1,0 k:S_who=-3,-1,-1,5,3,-2 k:S_will=0,0,-1,-2,4,0 k:S_with=0,0,0,2,-2,1
k:S_without=2,-2,-1,2,-1,1 k:S_would=-2,2,0,0,0,0 k:X_0=1,2,-4,0,0,2 k:X_ED=3,0,-5,1,0,2 k:X_ING=3,2,1,-1,-2,-2
k:X_LY=0,-4,1,0,-1,4 k:X_S=2,0,1,0,-1,-1 k:X_X=4,-3,1,0,-2,0 k:X_a=-1,0,0,2,0,-2 k:X_about=-3,0,1,0,0,1
k:X_after=-3,3,2,0,0,-2 k:X_again=0,1,-1,0,0,0 k:X_all=0,-2,1,0,0,0 k:X_an=-3,0,1,0,0,1 k:X_and=2,2,-2,0,-1,-1
k:X_any=3,0,0,-1,0,-2 k:X_anyone=0,2,1,0,-1,-1 k:X_are=0,0,1,0,-3,2 k:X_as=-2,2,3,0,-1,-2 k:X_at=-2,-2,3,1,-1,1
k:X_away=3,-2,1,0,0,-2 k:X_back=-3,1,0,0,2,0 k:X_because=1,-1,2,-1,1,-3 k:X_been=-1,-1,0,0,-3,4
k:X_before=1,0,0,-1,0,-1 k:X_between=4,-1,-1,-1,0,0 k:X_but=0,-1,2,0,-1,1 k:X_by=2,-3,-2,3,-1,2
k:X_can=1,-1,-3,-1,1,3 k:X_could=1,-1,-1,0,-1,2 k:X_did=3,0,1,-1,-1,-1 k:X_do=-1,2,0,-1,-1,0 k:X_does=0,0,1,-1,0,0
k:X_down=-1,0,2,0,1,-2 k:X_every=-2,2,0,0,0,0 k:X_for=-1,-4,2,4,0,-1 k:X_from=0,-1,4,-1,-3,1 k:X_had=-4,2,0,1,0,2
k:X_has=2,4,-2,0,0,-4 k:X_have=-3,1,3,0,1,-2 k:X_he=-1,1,1,0,2,-2 k:X_her=2,-2,1,0,0,0 k:X_his=4,1,-1,0,-2,-2
k:X_if=-2,4,-1,0,-1,0 k:X_in=1,0,-1,0,0,0 k:X_into=2,-1,2,-1,0,-3 k:X_is=0,-4,0,1,1,2 k:X_it=0,0,-3,0,-2,6
k:X_its=-2,1,-3,1,0,3 k:X_may=1,-2,-3,2,0,1 k:X_more=-2,4,-3,0,0,1 k:X_must=-1,-2,1,0,0,2 k:X_never=3,0,0,-1,0,-2
k:X_no=-1,2,-4,-1,3,1 k:X_nobody=1,1,0,-1,1,-2 k:X_not=0,0,3,0,0,-2 k:X_now=-1,0,2,-1,-1,1 k:X_of=2,-2,-1,-1,-1,2
k:X_on=0,0,2,0,-2,0 k:X_one=3,-2,1,-1,0,-2 k:X_only=0,3,1,0,0,-3 k:X_or=0,1,-1,1,0,-1 k:X_out=1,2,-2,0,-1,-1
k:X_over=-5,1,2,0,0,2 k:X_per=0,2,-1,-1,0,0 k:X_since=-4,-4,4,0,0,3 k:X_so=-2,1,0,0,-1,1 k:X_than=0,1,-1,-1,-1,2
k:X_that=6,-2,-4,0,0,0 k:X_the=0,-1,-1,0,0,2 k:X_their=-1,3,3,-2,0,-3 k:X_there=-2,4,1,-1,0,-2
k:X_they=-2,-3,-1,6,-3,2 k:X_this=0,1,-5,2,-1,3 k:X_those=0,4,-3,-1,0,0 k:X_through=-1,-1,1,0,1,-1
k:X_to=1,-4,3,0,-1,1 k:X_under=2,0,2,0,-1,-3 k:X_until=1,1,-4,0,1,0 k:X_up=-2,-1,0,0,2,2 k:X_was=2,0,0,-1,0,-2
k:X_we=1,3,-4,0,-1,0 k:X_were=4,-2,-4,1,1,1 k:X_what=-2,1,2,0,0,-1 k:X_when=-1,2,-1,0,0,1 k:X_where=0,0,-2,-1,2,1
k:X_whether=1,0,1,1,1,-2 k:X_which=1,-1,-2,1,0,1 k:X_while=0,0,-1,0,0,1 k:X_who=0,-1,0,0,0,1 k:X_will=3,-2,0,2,-4,0
k:X_with=2,1,0,1,1,-4 k:X_without=1,0,0,-1,1,-2 k:X_would=-1,0,0,-1,1,0 k:X_you=-2,0,3,0,0,-1 k:a_ED=1,1,-1,-1,-2,2
k:a_ING=-3,-2,0,3,2,0 k:a_LY=1,1,-2,-1,0,1 k:a_S=1,-1,-4,0,1,3 k:a_X=0,1,2,1,0,-4 k:about_0=-1,-1,3,-1,0,-1
k:about_ING=-1,1,-1,0,0,2 k:about_S=0,-1,0,0,0,2 k:about_X=3,-1,1,0,0,-3 k:about_it=2,-1,-1,0,1,-1
k:about_the=-4,2,1,0,1,0 k:after_X=0,1,0,0,0,-1 k:against_X=1,-2,-1,0,0,3 k:all_S=-2,7,0,-1,-1,-3
k:all_X=-1,3,-4,-1,0,2 k:all_of=-2,-1,1,0,0,2 k:already_X=0,1,-2,-1,0,2 k:also_ED=-1,1,2,-1,-1,-1
k:an_X=-4,0,1,0,1,2 k:and_ED=5,-1,-4,0,0,0 k:and_ING=0,3,2,-1,-1,-2 k:and_LY=0,0,2,0,0,-2 k:and_S=-6,0,1,4,-1,2
k:and_X=0,0,0,0,2,-2 k:and_a=-1,0,-2,3,-1,1 k:and_more=0,-1,2,0,0,-1 k:and_no=3,-2,0,0,0,0 k:and_one=-3,-1,2,0,1,1
k:and_the=1,1,-1,-1,1,0 k:and_to=-2,2,-1,-1,-1,2 k:and_was=2,0,-1,0,0,-1 k:any_S=-2,0,2,0,0,0 k:any_X=4,-1,-3,1,-1,0
k:any_more=1,-1,2,-1,0,-2 k:anyone_ED=1,-1,-1,0,1,0 k:anyone_ING=-1,2,-1,1,0,-1 k:anyone_X=0,1,-1,-1,2,-1
k:anyone_in=-2,0,1,0,0,0 k:anyone_who=1,1,-1,1,-1,-1 k:are_ED=2,1,-5,2,1,-1 k:are_ING=-2,-2,8,0,-1,-2
k:are_LY=1,0,-1,1,1,-1 k:are_S=1,-1,-1,0,0,2 k:are_X=-2,-1,6,-1,-2,2 k:are_being=-2,-1,3,-1,1,0
k:are_no=0,0,-1,0,0,1 k:are_not=0,2,-2,-1,0,0 k:are_now=1,-1,2,0,0,-3 k:are_to=0,0,-2,1,0,0 k:as_S=1,3,2,0,-1,-4
k:as_X=-3,1,4,0,1,-3 k:as_a=-2,1,-1,0,0,2 k:as_an=0,0,-2,-1,0,3 k:as_many=0,-1,2,0,0,-1 k:as_they=2,-3,1,0,0,1
k:as_to=0,-2,1,0,0,1 k:at_0=-3,1,3,0,0,0 k:at_S=-3,0,1,-1,0,2 k:at_X=4,-3,-2,0,1,-1 k:at_a=-3,1,2,1,0,-1
k:at_about=0,-1,-2,0,0,3 k:at_all=0,-2,3,0,0,0 k:at_any=-1,1,-2,0,0,2 k:at_our=-1,0,-1,0,0,2 k:at_the=4,-2,0,0,-1,-2
k:away_S=1,-1,-2,0,1,1 k:away_for=2,0,1,0,-1,0 k:away_from=-2,-1,1,0,3,-1 k:back_X=5,0,-2,-1,-1,0
k:back_are=0,0,3,0,0,-2 k:back_at=-1,2,-1,0,0,0 k:back_by=1,0,-2,0,2,-1 k:back_the=0,-1,-1,2,0,0
k:back_to=2,-1,-1,0,0,0 k:be_ED=-2,4,-2,0,2,-1 k:be_ING=-2,0,2,0,0,0 k:be_X=1,-4,2,2,0,-1 k:be_a=-1,0,0,0,0,2
k:be_the=0,1,-3,0,0,2 k:because_S=0,0,-1,0,-1,2 k:because_nobody=2,0,-1,0,0,-1 k:because_the=-3,0,2,0,0,0
k:because_they=3,0,-1,0,-1,-1 k:been_ED=4,1,-8,1,-1,4 k:been_ING=-3,-3,10,-1,-1,-2 k:been_X=1,4,0,0,0,-4
k:been_in=0,1,-3,0,0,1 k:been_no=-1,0,-1,0,0,2 k:before_ED=-2,0,4,0,0,-1 k:before_S=-1,-2,2,0,-1,1
k:before_X=-2,-2,-1,3,-1,2 k:before_a=0,-1,-2,1,3,0 k:before_anyone=2,-2,0,0,0,0 k:before_he=2,-1,-1,0,0,-1
k:before_it=0,2,-1,0,0,0 k:before_that=-2,5,0,-1,1,-3 k:before_the=3,-2,2,-1,-2,0 k:before_they=-2,3,1,-1,-1,0
k:being_ED=-2,-1,2,0,0,0 k:between_0=-2,1,4,0,-1,-2 k:between_X=3,-1,-2,0,0,0 k:between_the=-2,0,1,0,0,1
k:but_ED=1,-2,3,0,0,-2 k:by_ING=1,-1,-1,1,1,-1 k:by_S=1,3,1,-1,-1,-2 k:by_X=-6,1,2,0,1,1 k:by_a=5,0,-4,-1,0,0
k:by_the=0,-2,3,0,-2,1 k:can_X=0,1,3,0,-2,-1 k:can_be=0,-1,0,-2,1,2 k:cannot_X=0,0,-1,-1,-1,2
k:could_X=-2,4,-2,-1,1,-1 k:could_be=-1,0,0,1,-1,0 k:could_not=2,-1,0,0,-1,-1 k:did_not=3,0,-1,-1,0,-1
k:do_not=-1,-2,-1,0,1,3 k:do_with=0,-2,1,0,0,0 k:does_not=-1,0,0,1,-1,1 k:down_from=2,0,-1,0,0,-1
k:down_to=-3,-1,2,0,2,0 k:during_the=-2,-1,2,0,0,0 k:each_X=1,0,-1,1,0,-1 k:each_of=-1,3,-1,0,0,0
k:every_ING=-1,0,2,0,0,-2 k:every_X=5,0,-4,0,-1,0 k:for_0=-1,-1,2,0,0,0 k:for_ING=-6,-3,-1,3,5,2
k:for_S=-1,-1,4,0,-4,1 k:for_X=1,1,0,-1,0,1 k:for_a=-1,3,-1,-1,0,0 k:for_an=0,-2,1,0,0,1 k:for_each=0,3,-4,3,0,-1
k:for_its=-2,0,1,2,-1,-1 k:for_one=0,1,-1,-1,2,0 k:for_the=4,-1,-2,0,-2,1 k:for_those=2,1,-2,-1,1,0
k:from_0=-3,1,1,0,-1,2 k:from_ING=1,0,-5,0,-1,5 k:from_S=2,-2,3,-1,0,-2 k:from_X=1,2,1,0,-2,-2
k:from_a=5,-1,-2,-1,1,-2 k:from_the=0,-1,3,-1,1,-2 k:from_their=-1,-2,0,-1,2,2 k:had_ED=0,1,-1,2,1,-1
k:had_X=0,-1,-1,0,0,3 k:had_been=-1,0,5,-1,-1,-2 k:had_never=-3,-2,5,-1,0,1 k:had_no=1,0,-3,0,1,1
k:had_not=1,-1,-1,0,0,0 k:had_the=2,0,-2,0,0,-1 k:had_to=1,0,-1,-1,1,-1 k:has_ED=-3,1,0,-1,1,3 k:has_X=0,-2,-3,0,0,4
k:has_never=-1,-1,5,-2,0,-1 k:has_no=0,0,0,0,-2,2 k:has_not=-3,0,4,0,0,-2 k:has_since=0,0,-1,2,0,0
k:has_to=-1,2,-2,0,1,-1 k:have_ED=2,-3,-3,1,0,3 k:have_S=1,1,0,0,-1,-2 k:have_X=-2,1,-1,0,0,1
k:have_been=0,-1,1,0,0,0 k:have_had=3,0,-1,0,0,-1 k:have_no=-1,-1,4,0,0,-1 k:have_not=-3,0,3,0,1,-1
k:have_since=3,-1,-2,0,0,0 k:have_so=0,-1,2,0,0,-1 k:have_the=-2,0,2,0,-1,0 k:have_their=-2,0,-1,0,4,0
k:have_to=1,1,-2,0,-1,0 k:he_ED=4,-1,-1,-1,0,-1 k:he_did=-1,0,-1,0,0,2 k:he_had=5,0,-4,0,0,-1
k:he_has=-1,2,1,0,-1,-1 k:he_is=-1,-1,2,0,0,0 k:he_may=1,-2,2,-1,1,-1 k:he_was=-2,2,-2,0,0,1 k:her_X=1,1,1,0,1,-3
k:his_LY=2,1,0,-1,-2,-1 k:his_S=-2,-1,3,1,2,-2 k:his_X=0,-1,-1,-1,0,3 k:how_X=1,-1,-3,0,0,2 k:how_many=-3,0,1,1,0,1
k:i_have=3,-1,-3,0,0,1 k:i_was=-1,0,3,0,0,-1 k:if_X=0,2,-1,0,1,-1 k:if_he=1,-1,0,2,0,-1 k:if_the=-2,-2,1,0,2,0
k:if_they=-3,4,-2,1,-1,0 k:in_0=1,0,1,0,0,-1 k:in_LY=0,1,-1,-1,1,1 k:in_S=-1,-1,2,-2,1,1 k:in_X=2,-1,3,0,0,-3
k:in_a=0,1,-1,0,2,-1 k:in_and=0,0,2,0,-2,0 k:in_at=-2,0,1,0,0,1 k:in_every=2,-2,-1,0,0,0 k:in_may=0,-3,4,0,0,-2
k:in_one=1,-1,-2,1,0,1 k:in_our=2,0,-1,0,0,-1 k:in_the=0,-2,4,0,-1,-1 k:in_their=-1,1,-1,1,-1,0
k:in_which=-2,2,1,0,0,-1 k:into_S=2,0,-2,-1,0,0 k:into_the=1,-3,1,2,-2,1 k:is_ED=-4,0,7,-1,0,-3
k:is_ING=-3,0,-1,0,0,4 k:is_LY=2,2,-4,-1,-1,2 k:is_S=0,0,-2,0,0,2 k:is_X=-1,1,0,0,0,0 k:is_also=-1,-1,0,0,2,-1
k:is_being=1,2,-1,0,0,-2 k:is_in=0,0,2,0,0,-1 k:is_no=-1,1,1,0,0,-1 k:is_not=0,-1,-2,1,0,1 k:is_that=1,1,0,0,-1,-1
k:is_the=0,0,-3,-1,0,4 k:is_to=2,-1,-1,0,0,0 k:it_ED=2,1,3,0,-1,-4 k:it_S=-1,2,1,-2,2,-3 k:it_X=0,0,0,0,0,-1
k:it_as=-1,-1,-1,0,0,2 k:it_for=0,-1,-2,-1,0,3 k:it_from=3,-1,-1,0,0,-1 k:it_had=-1,0,-1,0,0,2 k:it_has=0,-2,1,0,0,1
k:it_in=0,-1,1,-1,-1,1 k:it_is=0,0,0,-1,-1,1 k:it_may=0,-1,0,0,0,2 k:it_that=2,-1,0,0,0,-1 k:it_to=-2,4,0,-1,-1,-1
k:it_was=-1,0,1,0,-1,1 k:its_S=4,-1,-2,0,0,-1 k:its_X=-1,-1,2,-1,0,1 k:many_S=-1,0,0,-1,0,2 k:many_X=-2,0,1,0,0,0
k:may_0=0,-2,1,0,0,1 k:may_X=-3,10,-2,2,0,-8 k:may_be=-2,0,0,-1,1,1 k:may_have=1,-2,-1,-1,1,2
k:may_no=1,3,-2,0,-1,-1 k:may_not=1,0,1,0,1,-2 k:more_S=-1,-1,0,0,-1,3 k:more_X=-3,-1,2,1,0,0
k:more_than=2,0,1,0,0,-2 k:most_LY=-1,0,-1,0,-1,3 k:most_S=-1,-1,4,-1,0,0 k:most_of=3,-1,-1,-1,0,0
k:must_X=1,1,1,-1,0,-1 k:must_be=1,-3,0,0,1,1 k:must_not=-2,2,0,0,0,-1 k:never_ED=-1,-1,2,1,1,-2
k:never_been=0,2,-2,1,0,-1 k:never_before=-1,-1,3,0,0,0 k:no_ING=2,-4,2,0,0,0 k:no_S=2,2,0,-1,0,-2
k:no_X=-1,1,3,-1,0,-2 k:no_one=0,1,1,0,-1,-1 k:no_so=-1,0,-2,0,0,3 k:no_such=-2,0,0,0,0,2 k:nobody_ED=4,-1,-1,0,1,-3
k:nobody_S=-1,-2,3,-1,-1,1 k:nobody_X=-1,0,2,0,0,-1 k:nobody_had=2,-1,-1,0,-1,0 k:nobody_has=2,0,-1,0,0,-1
k:nobody_in=1,2,-2,-1,0,0 k:nobody_may=-1,3,-1,0,-1,-1 k:nobody_there=-1,0,2,0,0,-1 k:nobody_was=-3,0,1,0,1,1
k:none_of=2,0,0,-1,0,-1 k:not_ED=-1,-3,4,-1,1,0 k:not_ING=-1,-1,-1,0,2,0 k:not_S=-1,-1,-1,0,0,3
k:not_X=3,0,0,-1,-1,-2 k:not_a=2,0,-1,-1,1,0 k:not_be=3,1,0,2,-3,-2 k:not_been=0,1,-1,-1,2,0 k:not_one=0,1,-1,1,-1,0
k:not_to=-4,6,-2,1,0,-2 k:now_X=-2,-2,5,0,-1,1 k:now_a=0,-1,2,0,-1,-1 k:now_they=1,-1,-2,0,2,0 k:of_0=-1,1,1,0,-1,0
k:of_ED=1,0,0,-1,0,0 k:of_ING=-5,1,0,0,0,5 k:of_LY=4,0,-4,0,0,-1 k:of_S=2,0,0,-1,2,-3 k:of_X=8,-3,0,0,-1,-4
k:of_a=1,-2,0,0,0,2 k:of_all=2,-1,-1,0,0,0 k:of_any=-2,-1,2,0,1,0 k:of_his=-2,0,1,1,0,0 k:of_may=-2,2,0,0,0,0
k:of_one=1,-1,0,1,0,-2 k:of_that=2,-1,-1,-1,0,1 k:of_the=2,0,1,-1,-1,-2 k:of_their=-2,1,-2,3,-1,1
k:of_this=1,-2,1,0,1,0 k:of_those=1,0,-1,-2,1,1 k:of_what=-2,0,6,-1,0,-3 k:on_0=2,1,-1,0,-1,-1 k:on_ED=1,1,0,0,0,-2
k:on_ING=-2,2,0,0,-1,2 k:on_LY=-1,-1,1,0,0,1 k:on_S=-1,0,-2,1,-1,4 k:on_X=-2,0,1,1,0,0 k:on_a=0,0,1,-1,0,-1
k:on_an=2,0,-1,0,0,0 k:on_its=3,-1,1,0,0,-1 k:on_may=2,-3,1,0,1,0 k:on_the=2,0,-1,0,0,0 k:on_this=0,-1,-1,0,0,2
k:on_which=2,-2,1,0,0,-1 k:on_without=-1,2,0,0,0,-1 k:one_X=-6,5,-1,0,-1,4 k:one_of=0,-1,2,0,1,-2
k:only_ED=-1,1,-1,0,-1,3 k:only_X=1,-3,-1,0,0,3 k:only_a=0,0,-2,0,1,2 k:only_at=0,1,2,0,0,-3 k:only_in=2,-2,1,0,0,-1
k:only_on=1,1,1,-1,0,-2 k:or_ED=-2,-2,3,0,0,1 k:or_ING=2,-1,-2,0,1,-1 k:or_S=1,2,-1,0,-1,0 k:or_X=-1,-1,2,0,-1,0
k:or_a=0,-1,-1,0,2,-1 k:our_S=-1,0,0,0,0,2 k:our_X=1,-1,-2,0,0,1 k:out_X=1,0,-3,0,1,1 k:out_in=1,0,0,0,-1,-1
k:out_of=-3,3,-1,0,3,-1 k:out_to=2,-3,2,0,0,-1 k:out_was=2,0,1,0,-1,-1 k:over_X=-1,1,3,0,0,-2 k:over_a=-1,0,0,0,-1,2
k:over_the=3,-1,-1,-1,0,0 k:over_to=1,1,-1,-1,1,0 k:she_ED=3,1,-1,-1,0,-1 k:she_had=-1,-2,0,0,1,1
k:she_was=2,-1,-1,0,0,0 k:since_0=1,0,-2,0,0,1 k:since_X=-6,2,4,0,1,-1 k:since_been=2,-1,-2,1,0,0
k:since_that=-1,-1,3,0,0,-1 k:since_the=0,0,0,0,0,-1 k:so_ED=-1,0,-2,0,0,3 k:so_X=1,0,0,0,1,-3
k:so_many=-2,0,-2,0,0,3 k:so_that=-3,2,1,-1,-1,1 k:some_0=2,0,-1,0,-1,-1 k:some_S=0,1,1,-4,0,2
k:some_X=-2,-1,-1,1,2,0 k:some_of=3,-2,-1,1,0,-1 k:still_ED=-1,0,2,0,0,0 k:still_X=2,0,-4,1,1,0
k:still_in=1,-2,1,0,0,-1 k:such_ING=-2,1,1,0,1,0 k:such_S=0,1,-3,-1,1,3 k:such_X=1,-1,-1,0,0,1
k:such_a=0,-1,0,1,-1,1 k:than_X=-1,2,1,1,-2,-1 k:than_a=3,0,-3,-1,0,1 k:that_ED=2,-1,0,-1,1,-1
k:that_ING=1,1,0,-1,1,-1 k:that_S=-8,4,2,2,3,-2 k:that_X=4,-4,-2,1,1,0 k:that_a=1,0,3,0,0,-3 k:that_all=2,0,0,0,-1,0
k:that_does=-1,1,-1,2,-1,0 k:that_is=1,-1,-2,1,0,1 k:that_no=0,0,1,1,0,-1 k:that_nobody=-2,3,-2,2,0,-1
k:that_one=3,1,0,0,-2,-1 k:that_such=0,0,-1,0,0,2 k:that_the=-1,-3,-2,-1,0,8 k:that_there=-2,3,-1,0,-1,0
k:that_they=0,-3,0,-1,0,3 k:that_those=-1,0,2,0,-2,0 k:that_was=3,-2,1,-1,-1,0 k:that_whoever=0,0,2,0,-1,-1
k:the_0=-1,2,0,-1,0,0 k:the_ED=2,1,-1,-1,-1,0 k:the_ING=1,-3,1,0,-1,2 k:the_LY=4,-3,-1,-1,1,1 k:the_S=0,0,0,-2,-1,2
k:the_X=-1,1,0,-1,1,1 k:the_back=0,0,2,-1,0,-2 k:the_one=1,2,-2,-1,-1,0 k:their_S=1,-1,0,0,0,-1
k:their_X=0,0,0,1,-1,-1 k:there_for=3,1,-1,0,0,-2 k:there_had=-2,1,1,0,0,2 k:there_has=-1,0,3,0,0,-1
k:there_is=2,1,2,0,-1,-4 k:there_to=-1,-2,2,0,0,1 k:there_was=1,-2,-1,0,2,0 k:there_were=1,-1,-3,0,0,1
k:they_ED=0,0,-2,0,-1,2 k:they_X=-3,-1,4,0,1,0 k:they_are=0,0,1,-2,-1,1 k:they_could=0,1,-2,1,1,-1
k:they_did=-1,-1,2,-1,0,0 k:they_had=1,-1,0,1,-1,-1 k:they_may=-1,3,-1,0,-1,0 k:they_were=1,-2,-3,1,0,2
k:they_would=0,-1,0,1,-1,2 k:this_X=3,0,-2,0,-1,0 k:those_ED=-6,-1,5,0,2,0 k:those_ING=1,2,-2,1,0,-1
k:those_S=1,-1,-1,0,0,2 k:those_X=-1,2,0,-1,0,-1 k:those_on=2,0,-1,0,-1,0 k:those_who=1,-1,1,-1,-1,-1
k:through_X=1,-1,0,1,-1,1 k:through_the=-1,0,4,0,-2,0 k:to_0=0,-1,-2,1,1,1 k:to_ED=-1,4,-2,0,-1,1
k:to_ING=3,1,-1,-1,-2,-1 k:to_LY=2,1,-1,0,0,-1 k:to_S=0,3,-3,0,-1,1 k:to_X=-3,3,-3,-2,0,5 k:to_a=-3,-2,3,-1,2,2
k:to_all=-2,1,3,-1,0,-1 k:to_anyone=-1,-1,0,2,0,0 k:to_be=-1,1,2,-1,-2,0 k:to_have=4,3,-4,0,1,-4
k:to_its=2,0,-1,0,-1,-1 k:to_our=2,-2,0,1,0,-1 k:to_the=-1,0,1,0,1,-1 k:to_their=-1,-1,2,-1,0,0
k:under_S=2,2,-2,0,0,-2 k:under_X=-1,-1,0,-1,0,3 k:under_a=0,2,-1,0,-1,0 k:under_the=0,-1,1,0,1,-1
k:until_X=-2,2,2,-1,1,-2 k:until_now=0,0,2,0,-1,-1 k:until_the=1,2,-3,0,-1,0 k:up_S=4,-1,0,0,-1,-1
k:up_X=1,0,0,0,-1,0 k:up_at=-2,-1,2,-1,2,0 k:up_the=2,0,-6,-1,2,2 k:up_to=1,-1,-1,2,-1,0 k:was_ED=2,0,-1,1,0,-3
k:was_ING=1,0,1,-1,-2,1 k:was_LY=-2,-2,4,0,1,-1 k:was_X=1,-1,3,0,0,-3 k:was_a=-4,1,-1,0,-1,6 k:was_no=2,-1,0,0,-1,0
k:was_not=1,-1,1,1,2,-3 k:was_still=0,0,-2,0,2,0 k:was_the=1,0,-1,-1,0,2 k:was_to=-1,3,0,0,-1,-1
k:we_X=-2,0,4,1,-1,-2 k:we_have=2,0,-3,0,0,0 k:we_were=-1,1,1,0,0,1 k:were_ED=2,1,-1,0,-1,-2
k:were_ING=3,-4,-1,0,0,2 k:were_LY=-1,1,1,-1,-1,1 k:were_X=2,-1,1,-1,-1,-1 k:were_also=-1,2,0,-1,-1,0
k:were_being=-2,-1,2,0,0,1 k:were_no=0,0,-2,0,0,2 k:were_not=1,0,-1,1,0,0 k:were_to=-3,3,1,-1,0,-1
k:what_S=0,-1,1,0,0,1 k:what_they=1,0,2,0,0,-3 k:what_was=-1,0,-2,0,0,3 k:when_S=0,-1,0,0,2,0
k:when_it=2,-2,-1,0,0,1 k:when_the=2,0,-1,0,0,-1 k:when_they=-1,0,3,-1,-1,0 k:where_X=-2,-1,1,0,1,1
k:where_a=0,-1,0,0,2,-1 k:where_the=0,-2,-1,2,-1,2 k:where_they=2,-1,0,0,0,0 k:whether_the=0,-1,0,0,0,2
k:which_S=0,-2,-2,0,0,5 k:which_X=-2,1,-1,0,0,2 k:which_the=0,0,2,0,0,-2 k:which_was=2,1,-2,0,0,-1
k:while_the=-2,2,0,0,0,1 k:who_ED=1,-2,2,2,-2,0 k:who_ING=-1,0,-1,1,2,-1 k:who_S=0,2,-2,1,0,-1
k:who_X=-4,0,-3,7,-1,2 k:who_are=0,0,-1,-1,1,1 k:who_had=0,1,1,-1,1,-2 k:who_has=0,-1,-1,0,0,2
k:who_have=-1,0,4,-2,0,-1 k:who_were=1,0,2,-1,-1,-1 k:whoever_ED=-2,-1,2,0,0,1 k:whoever_S=1,1,-2,2,-1,-1
k:will_LY=-1,-1,-1,0,1,2 k:will_X=0,1,1,-1,-1,0 k:will_be=1,-1,-2,0,3,-2 k:will_not=-1,0,0,2,-1,-1
k:with_ING=0,-1,2,-1,0,-1 k:with_S=0,1,3,-1,-1,-2 k:with_X=2,-2,-3,3,1,0 k:with_a=-1,0,0,2,1,-2
k:with_one=-1,-1,0,0,0,3 k:with_the=0,2,-2,0,0,1 k:with_their=2,0,-1,0,-1,0 k:without_ING=0,3,0,0,-1,-2
k:without_S=0,-1,2,0,0,0 k:without_X=-1,3,1,-1,-1,-2 k:without_a=-2,0,0,1,1,-1 k:without_the=-1,-1,-2,0,0,5
k:would_LY=-1,0,-1,0,0,2 k:would_X=-2,2,1,-1,-1,1 k:would_be=1,-2,3,1,1,-4 k:would_have=0,1,-1,0,-1,2
k:would_not=2,0,-1,1,-1,-1 length:0=0,1,-3,2,0,1 length:1=0,-5,2,-1,0,5 length:2=1,-5,2,-2,-2,5
length:3=4,-5,0,-1,-1,3 length:4=0,1,-1,-1,0,1 length:5=1,3,2,0,-1,-5 length:6=-2,4,-2,-1,0,0
mark:bidding=-6,12,-4,-2,-2,2 mark:content=-1,3,-1,0,-1,0 mark:everybody=-2,13,-4,-2,-3,-2
mark:facing=1,-1,-1,0,3,-1 mark:forfeit=2,-2,0,-4,6,-2 mark:happens=3,0,-1,0,0,-2 mark:incentive=-7,-5,-10,28,-4,-2
mark:issued=4,-1,0,-1,0,-2 mark:notIncentive=2,1,-2,-3,-1,4 mark:notPenalty=-1,1,2,0,-1,0
mark:obligation=1,11,-9,-1,3,-6 mark:order=-12,26,-10,0,1,-4 mark:penal=-13,-3,-5,-5,33,-7
mark:penalty=-13,-2,-3,-2,23,-3 mark:plainFact=2,-4,0,-1,-2,5 mark:status=-6,12,-3,0,-1,-3
mark:threat=4,-5,-1,-2,5,-2 mark:verdict=-10,-6,-10,-1,-1,29 mark:weighed=-1,-1,0,-1,0,3
modality:asserted=6,3,8,-1,0,-15 modality:denied=-7,-1,-2,0,-4,13 modality:possible=4,-7,1,0,1,1
modality:probable=7,0,2,-1,0,-7 modality:unclear=-6,0,-9,-2,-1,18 number=5,1,-2,0,-1,-3 passive=3,0,2,1,4,-10
rank:group=3,-2,-1,-1,-1,2 rank:organ=1,-2,-1,-1,-1,4 rank:outlet=0,-1,2,-1,-1,1 rank:person=1,-2,2,0,-1,1
s:0=-2,2,0,0,0,1 s:abroad=1,2,-2,0,0,0 s:activist=0,-1,-2,0,0,2 s:aim=-1,-1,0,0,0,2 s:anyone=3,1,0,-2,0,-2
s:area=-1,3,-2,0,0,0 s:army=-1,0,1,0,0,-1 s:ban=1,-3,1,0,0,0 s:bank=-3,0,3,0,0,1 s:beij=2,1,1,0,-1,-3
s:boat=4,1,-4,-1,-1,-1 s:bodi=3,0,-1,0,0,-2 s:bord=-1,-2,3,0,0,0 s:brigade=2,-1,-1,1,-1,-1 s:camp=-1,0,1,0,1,-2
s:case=-1,0,3,0,-1,-1 s:ce=2,0,-1,0,0,0 s:children=2,2,-3,0,-1,0 s:china=4,-3,0,0,0,-3 s:citizen=0,-1,0,0,-1,2
s:city=0,-2,1,0,0,2 s:command=-3,2,0,-1,0,2 s:commenda=1,-1,0,2,1,-2 s:company=0,-1,3,0,1,-1 s:corp=-2,1,1,0,0,0
s:countri=2,0,-2,0,0,-1 s:country=-1,-1,2,0,0,-1 s:county=1,0,-2,0,0,1 s:court=-2,1,0,0,3,-1 s:cross=-1,0,4,0,0,-2
s:day=2,-1,-1,0,1,0 s:decree=1,-2,2,0,0,-1 s:diplomat=2,0,-2,0,0,1 s:expert=0,-1,-2,0,0,2 s:fami=4,-1,0,0,-1,-1
s:famili=3,0,-1,-1,0,-1 s:farm=0,0,1,0,0,-2 s:fenc=-2,-1,4,0,0,-2 s:fence=-1,1,-2,0,0,2 s:fever=2,-1,-1,0,0,0
s:fire=0,-1,-3,0,0,3 s:first=0,2,-1,0,0,-1 s:flood=-2,0,0,0,0,2 s:forc=3,-2,-1,0,0,0 s:foreman=1,-1,-1,0,2,-1
s:four=0,-1,1,1,1,-2 s:group=1,0,-3,0,0,2 s:guard=-3,-1,0,2,0,1 s:hamhung=2,-1,0,0,0,-1 s:he=0,1,-3,0,1,0
s:household=-3,2,0,0,2,0 s:hyesan=-4,-1,3,0,1,1 s:i=5,-2,-3,0,0,0 s:incident=2,-2,0,0,0,1 s:inform=0,-1,0,3,-1,-1
s:instruc=-1,0,2,0,0,0 s:it=-2,1,-2,-1,-1,5 s:kill=-2,1,-1,2,0,1 s:korea=2,2,-3,1,0,-2 s:korean=1,0,0,0,-1,-1
s:lead=-1,3,-1,0,0,-2 s:leadership=-1,-1,0,0,-1,2 s:leave=0,2,-1,-1,0,0 s:lett=0,-1,2,-1,-1,0 s:man=3,-1,1,0,-1,-2
s:manag=3,0,-1,1,-1,-2 s:many=-1,0,-1,0,0,3 s:market=1,0,0,0,0,-1 s:media=-1,0,5,0,0,-4 s:memb=-1,0,-2,0,3,1
s:men=-2,-2,3,0,1,0 s:ministry=-2,1,-1,1,-1,1 s:most=-2,-1,3,1,-1,0 s:musan=0,0,1,0,-2,1 s:never=-1,0,-1,4,0,-2
s:nobody=2,-1,0,0,1,-2 s:none=1,3,-2,0,-2,0 s:now=-1,-1,1,1,0,0 s:numb=-1,-1,-1,0,0,2 s:offic=0,-1,-2,-1,4,0
s:official=-2,-1,1,1,1,-1 s:one=-2,2,0,0,-1,1 s:only=-2,0,0,0,0,2 s:ord=-3,4,0,0,0,0 s:order=-2,2,0,0,1,-1
s:parent=2,-1,0,-1,1,0 s:party=-1,2,0,-1,-1,0 s:people=1,-1,0,1,-1,1 s:person=2,-2,0,-1,0,1 s:phon=-1,2,-1,1,-1,0
s:point=0,3,-1,0,0,-1 s:police=5,-2,-4,1,0,-1 s:provinc=-2,1,2,0,-1,0 s:province=-4,1,0,0,0,3
s:pyongyang=-2,0,2,-1,0,2 s:regime=-1,0,0,0,0,2 s:relativ=1,-2,0,0,-1,2 s:report=-1,-1,4,0,0,-1
s:reported=-1,-1,0,0,2,1 s:resident=1,-1,-2,0,-1,1 s:rice=-1,-1,2,0,-1,1 s:river=-2,-1,4,0,1,-3
s:round=-3,-1,4,0,0,1 s:rule=0,-1,-3,0,1,3 s:school=-1,2,-1,0,0,0 s:security=0,-1,-2,0,2,0 s:she=1,-1,-2,0,0,1
s:shoot=3,-1,1,1,-1,-3 s:shop=1,0,1,0,0,-1 s:shot=-1,-1,2,1,0,-2 s:side=1,0,2,0,0,-3 s:soldi=-1,3,0,-1,0,-1
s:son=2,0,0,0,-1,0 s:south=-2,1,1,0,-1,1 s:stall=0,3,-2,-1,0,0 s:state=0,0,-1,0,-1,1 s:step=-2,0,-1,0,0,3
s:teach=1,-1,-1,0,2,-1 s:team=-1,2,1,0,1,-2 s:telephon=2,0,-1,0,0,0 s:television=-1,0,2,0,0,-1 s:text=0,0,2,0,0,-2
s:that=0,-1,-2,1,-1,2 s:them=-3,0,4,-1,2,-3 s:themselv=0,-2,2,0,1,-1 s:there=3,-1,0,0,-1,-1 s:they=-3,2,0,-1,-1,3
s:thi=0,-1,-2,0,0,3 s:those=1,-5,1,2,1,0 s:to=-2,1,0,0,0,2 s:town=-1,0,2,0,0,-1 s:trad=1,2,-1,0,0,-2
s:train=2,0,0,-1,0,-1 s:trial=2,0,-3,1,-1,1 s:truck=2,0,-1,0,0,0 s:tumen=0,-1,2,0,0,-1 s:two=-2,1,2,0,0,0
s:un=1,0,-1,1,-3,2 s:unit=-2,2,-1,0,1,-1 s:we=-1,-2,3,0,0,0 s:what=1,-1,-3,0,0,3 s:whoev=2,-1,-6,2,3,0
s:woman=2,0,-1,-1,-1,0 s:women=1,-1,-1,0,0,1 s:work=1,1,-3,-1,1,1 s:yalu=-2,1,1,0,1,0 s:year=1,-1,-2,0,1,1
s:you=-1,0,2,0,0,-1 s:yuan=2,0,-2,0,1,-1 s:zone=2,-1,1,0,0,-2 sense:all=-2,3,4,0,0,-4 sense:answer=-4,-2,3,-1,1,4
sense:be=-4,0,-4,2,1,6 sense:build=5,0,-2,0,-1,-1 sense:change=-3,-1,0,0,0,4 sense:close=0,1,0,-2,1,1
sense:count=6,3,-5,0,-1,-3 sense:die=5,-2,2,0,1,-5 sense:feel=-3,-1,-4,-2,-2,11 sense:give=-1,1,0,3,-2,-1
sense:have=-1,-2,4,-2,0,0 sense:he=2,-2,-1,0,2,-1 sense:hold=0,-1,-1,2,2,-1 sense:hunger=-2,-1,3,-1,0,1
sense:hurt=2,0,2,0,-1,-3 sense:judge=-3,0,-1,0,-1,6 sense:move=1,2,1,0,-2,-2 sense:negation=-3,-1,2,-1,0,4
sense:now=-2,-3,7,-1,0,-2 sense:order=-1,9,-4,-1,-1,-2 sense:past=1,1,3,-2,0,-2 sense:pay=-4,0,8,-1,0,-3
sense:price=-4,0,1,1,1,1 sense:punish=-6,-1,-3,-2,12,1 sense:reward=-4,0,-3,9,1,-3 sense:rule=-6,12,-3,-1,-1,-1
sense:search=1,-1,-1,0,1,0 sense:shoot=-3,4,-2,0,-1,1 sense:take=1,1,-2,1,-1,-1 sense:tell=1,4,1,0,-4,-2
sense:they=0,1,1,0,0,-3 sense:think=-1,4,-3,0,2,-1 sense:time=1,0,1,0,-1,-1 sense:trial=3,-3,0,-1,2,-1
sense:urge=-2,-2,2,-2,-1,3 sense:watchfulness=-3,4,2,-1,0,-2 sense:we=1,0,-3,0,-1,2 sense:work=-2,-1,3,0,1,-1
sf:a=6,0,-1,1,-1,-4 sf:about=2,-1,-1,1,0,-1 sf:activists=-2,0,-2,0,0,3 sf:all=0,1,-1,-1,1,1 sf:an=-1,1,-1,1,-1,0
sf:as=3,-2,1,-1,0,-1 sf:at=2,0,-2,1,-1,0 sf:before=-2,-1,1,1,1,0 sf:between=1,0,2,0,-3,-1 sf:boats=-2,2,-1,1,0,0
sf:border=-2,1,2,-1,0,-1 sf:both=2,-1,-1,0,-1,0 sf:children=0,2,-2,-1,0,1 sf:china=2,0,-1,0,0,-2
sf:chinese=3,1,-3,0,0,0 sf:during=-2,1,2,0,0,-1 sf:each=2,1,-3,-1,0,1 sf:even=-1,-1,2,0,0,0 sf:every=-3,2,3,0,0,-2
sf:factories=-1,2,-1,0,0,0 sf:families=-4,1,3,0,0,-1 sf:fear=0,-1,-1,0,0,2 sf:few=0,0,2,-1,0,0
sf:five=3,-1,-1,-1,0,0 sf:food=0,0,-1,0,0,2 sf:for=-1,-2,0,0,1,1 sf:from=-3,3,0,-1,1,1 sf:guard=-1,0,2,0,-1,0
sf:guards=2,0,2,-1,0,-1 sf:hardly=2,0,0,-1,0,-2 sf:he=-1,0,0,0,-1,2 sf:her=-2,-1,1,0,0,1 sf:his=-1,-2,1,0,2,0
sf:households=-1,1,-1,0,0,0 sf:how=-2,0,-1,0,0,4 sf:i=2,-1,-3,-1,0,2 sf:imports=-2,0,3,0,0,-1 sf:in=-6,2,5,0,1,-1
sf:informers=2,-1,0,1,-1,-1 sf:it=0,-2,-1,1,0,2 sf:its=1,1,1,-1,0,-1 sf:kim=-2,3,0,0,-1,0 sf:last=3,2,-1,0,-1,-2
sf:live=-3,-1,4,0,0,1 sf:more=2,-1,1,1,0,-2 sf:most=-1,-1,4,-1,0,-1 sf:my=1,0,0,0,1,-2 sf:new=-1,0,2,0,0,-1
sf:no=0,-1,1,-1,0,1 sf:nobody=1,-1,-1,0,0,2 sf:none=1,3,0,-1,-2,-1 sf:north=-2,2,0,0,2,-2 sf:not=3,0,-1,-1,-1,0
sf:now=1,2,-1,0,-1,-1 sf:of=-3,-1,4,0,0,0 sf:officers=3,-1,-1,0,-1,0 sf:officials=-1,0,-3,1,0,3
sf:on=-1,2,-1,-1,-1,1 sf:one=0,0,-1,1,0,1 sf:only=0,2,-1,1,0,-2 sf:our=-1,2,-3,0,0,2 sf:party=0,-2,-1,-1,5,0
sf:people=-2,1,-1,0,1,1 sf:police=3,-1,-1,0,0,-1 sf:previously=-1,1,1,0,0,-1 sf:pyongyang=0,-2,1,0,-1,1
sf:relatives=1,-1,-1,0,0,2 sf:residents=1,1,-2,0,0,0 sf:rights=-1,1,-1,0,0,2 sf:several=2,-1,-1,0,0,0
sf:she=1,-1,-2,0,-1,2 sf:shots=-2,0,3,0,0,-1 sf:since=1,1,0,0,0,-2 sf:so=1,0,-2,2,0,0 sf:soldiers=2,-3,3,1,-1,-3
sf:some=2,-2,0,0,-2,1 sf:south=1,-1,-2,0,-1,3 sf:special=2,-2,0,0,0,0 sf:state=1,0,2,0,0,-2
sf:students=2,-2,0,-1,1,0 sf:such=-1,-1,-1,0,0,2 sf:tens=0,0,2,0,0,-1 sf:that=2,-3,-2,0,0,4 sf:the=4,0,-4,0,2,-1
sf:their=2,-1,-2,0,0,1 sf:there=5,-1,-4,1,1,-2 sf:they=4,-1,-2,0,0,-1 sf:this=-1,2,2,-1,0,-2 sf:those=0,-3,0,5,0,-2
sf:three=0,-1,-2,-1,3,0 sf:trade=-1,0,2,0,0,-1 sf:traders=0,2,0,0,0,-1 sf:two=-1,-2,-1,-1,3,2 sf:under=-2,2,1,-1,0,0
sf:units=-2,1,-1,2,0,0 sf:we=1,-1,3,-1,0,-2 sf:what=0,0,-3,0,-1,4 sf:whoever=2,-2,-2,1,3,0 sf:without=-1,0,-2,0,0,3
sf:women=-1,0,2,0,0,-1 subject:amount=0,-1,5,-1,0,-4 subject:anybody=1,-2,-2,2,3,-2 subject:duty=1,-2,2,0,0,-1
subject:ground=0,2,-3,-1,0,2 subject:killing=-3,-2,-1,0,1,5 subject:office=-4,5,0,0,1,-3
subject:people=2,-2,3,0,0,-3 subject:punishment=-2,0,1,0,0,1 subject:reward=0,0,-2,-1,0,1
subject:rule=-4,7,-2,0,-1,0 subject:thought=0,-3,-1,1,1,3 teller:expert=0,-5,2,-1,-1,4
teller:official=2,-2,-1,-1,-2,4 teller:other=-1,1,-1,0,0,0 teller:outlet=0,-1,2,-1,-1,1 teller:source=4,0,-2,0,-1,-2
teller:unknown=-2,1,-1,-1,-1,3 tense:are=-1,1,1,0,0,-1 tense:can=-1,-1,-2,1,1,0 tense:cannot=0,0,-1,0,-1,2
tense:could=-2,-1,0,-1,0,3 tense:did=2,-1,-2,0,0,0 tense:do=-2,1,0,-1,-1,2 tense:does=0,-1,-1,-1,2,2
tense:ed=5,-2,1,0,-3,-1 tense:had=6,-1,0,0,-2,-4 tense:has=-1,0,4,0,0,-2 tense:have=-3,1,4,0,0,-3
tense:is=2,-2,-2,-1,0,3 tense:may=2,0,-3,0,-1,1 tense:might=-1,2,0,0,0,-1 tense:other=3,-3,1,-1,0,0
tense:s=-1,-4,5,1,1,-2 tense:should=-1,0,0,0,0,2 tense:was=-1,1,0,0,0,1 tense:were=-1,2,-2,0,-1,1
tense:will=0,-1,-1,0,0,2 tense:would=0,2,-4,0,0,2 v:appear=-1,0,-1,0,1,2 v:appli=-1,3,0,0,0,-1 v:are=-1,1,1,0,0,-1
v:arriv=2,-1,-2,0,0,0 v:asked=4,-2,-1,0,0,-2 v:began=0,0,-1,0,0,1 v:believ=0,0,-2,0,1,1 v:broke=3,0,-1,0,-1,0
v:burn=2,0,-1,0,0,-1 v:call=-1,-3,1,0,-1,4 v:came=-5,0,0,1,0,3 v:can=-1,-1,-2,1,1,0 v:cannot=0,0,-1,0,-1,2
v:caught=-2,0,1,0,0,2 v:cost=-1,-1,4,-1,0,-2 v:could=-2,-1,0,-1,0,3 v:dare=-1,-2,3,0,0,-1 v:declin=-2,0,2,0,0,0
v:did=2,-1,-2,0,0,0 v:died=2,0,0,0,0,-2 v:do=-2,1,0,-1,-1,2 v:doe=0,-1,-1,-1,2,2 v:earn=-2,0,4,-1,0,-1
v:fell=-3,0,2,0,0,1 v:fired=3,-4,4,0,0,-3 v:follow=-5,1,3,0,0,0 v:froze=2,0,-1,0,0,-1 v:gave=-3,0,2,0,0,0
v:get=0,-1,-1,3,0,0 v:give=1,-1,2,1,1,-2 v:go=-3,0,5,1,0,-3 v:got=-4,2,0,-1,3,0 v:had=6,-1,0,0,-2,-4
v:has=-1,0,4,0,0,-2 v:have=-3,1,4,0,0,-3 v:heard=0,-1,0,2,1,-2 v:held=2,1,-2,0,-1,0 v:is=2,-2,-2,-1,0,3
v:issu=-2,3,0,0,0,-1 v:keep=-2,1,3,0,0,-2 v:kept=4,0,-4,0,0,1 v:know=2,-1,-2,1,1,0 v:lay=3,1,-1,0,0,-2
v:leave=1,-1,-2,0,1,2 v:left=3,-1,-1,0,0,-1 v:let=-2,1,1,0,1,-1 v:live=-1,0,4,0,0,-3 v:lost=-2,0,-1,0,4,-2
v:made=0,-1,3,0,-1,-1 v:make=0,1,0,-1,0,0 v:may=2,0,-3,0,-1,1 v:might=-1,2,0,0,0,-1 v:offer=2,-1,-1,0,0,0
v:open=2,-1,-1,0,0,-1 v:order=-2,1,3,-1,-1,-1 v:pass=1,-1,0,0,1,-2 v:pay=1,1,-2,2,0,-1 v:promis=-1,0,0,3,0,-2
v:put=-2,2,-1,0,-1,1 v:rais=-1,2,-1,-1,0,1 v:ran=2,-1,1,0,0,-2 v:reach=1,-1,0,1,0,0 v:read=0,2,2,0,1,-3
v:receive=1,-1,-2,3,0,0 v:remain=-1,0,0,0,0,2 v:report=3,1,-3,3,-1,-3 v:rose=4,0,-2,0,0,-1 v:run=-1,-1,3,0,0,-1
v:said=-4,1,1,0,-1,4 v:saw=1,0,-2,1,0,0 v:say=0,1,-2,0,0,1 v:seal=1,-2,1,0,0,0 v:see=1,1,-2,-1,-1,2
v:seem=1,0,-3,0,0,2 v:sell=0,-1,3,0,-1,-1 v:sent=-2,1,3,0,0,-2 v:set=-1,2,0,1,-1,-1 v:shot=0,0,-1,0,-1,1
v:should=-1,0,0,0,0,2 v:show=3,0,-2,0,0,0 v:sign=2,0,-1,0,0,0 v:sleep=-2,0,3,0,-1,0 v:sold=2,0,0,-1,0,0
v:spoke=3,0,-1,0,0,-1 v:stand=-2,-3,5,0,0,0 v:stood=5,0,-3,0,0,-1 v:take=0,-2,0,1,-1,2 v:told=-2,-2,1,0,1,1
v:tore=2,0,-2,0,0,0 v:turn=3,1,0,-1,0,-2 v:used=-4,-1,4,-1,0,2 v:want=3,1,-3,-1,-1,1 v:warn=-2,1,1,2,0,-1
v:was=-1,1,0,0,0,1 v:watch=2,-1,1,0,0,-1 v:went=-1,1,-1,0,1,0 v:were=-1,2,-2,0,-1,1 v:will=0,-1,-1,0,0,2
v:won=-2,0,-1,3,1,-1 v:would=0,2,-4,0,0,2 vc:0=0,2,-1,0,0,-1 vc:a=-3,0,-1,0,-1,5 vc:able=0,-1,-2,0,0,2
vc:about=-1,1,2,0,-1,-1 vc:adopt=2,-1,0,0,0,0 vc:afraid=2,0,-4,0,0,3 vc:all=0,-1,-1,2,0,0 vc:allow=3,-4,1,1,-1,0
vc:already=1,0,-1,0,-1,0 vc:an=0,-1,-1,0,0,2 vc:announc=-1,0,3,0,-1,0 vc:answer=0,0,3,0,0,-2 vc:arrest=1,0,1,0,0,-1
vc:as=0,0,2,0,-1,-1 vc:at=0,-1,-2,0,-1,3 vc:banish=-2,0,0,0,2,0 vc:bann=1,1,-2,0,0,0 vc:barr=0,2,-2,-1,1,0
vc:become=-1,1,2,0,0,-2 vc:begun=2,-1,-2,1,0,-1 vc:brought=3,0,-2,0,1,-1 vc:burn=0,0,-2,0,0,2 vc:call=4,0,-3,0,-1,0
vc:carri=2,-2,0,0,-1,0 vc:caught=-1,-1,3,0,0,-1 vc:chang=-2,0,2,0,0,0 vc:clear=1,-1,1,0,0,-2 vc:clos=0,-2,4,0,-1,-1
vc:collect=3,0,-2,-1,0,0 vc:come=3,-1,1,0,-1,-2 vc:commend=-1,0,0,2,-2,0 vc:confirm=1,1,1,-1,-1,-1
vc:cross=1,0,1,0,0,-2 vc:cut=-2,2,-2,0,1,1 vc:dealt=1,0,2,-1,0,-1 vc:decorat=-1,-1,-1,3,0,0 vc:describ=-1,0,0,0,-1,2
vc:dismiss=-2,-1,1,-1,2,0 vc:done=3,-1,-3,0,0,0 vc:doubl=-2,-1,3,0,0,0 vc:enter=2,-1,-1,1,0,-2
vc:even=3,-1,-1,0,-1,-1 vc:ever=0,-2,-3,-1,0,6 vc:execut=-2,0,0,0,2,0 vc:expell=-2,1,1,0,1,0 vc:explain=0,0,-1,0,0,2
vc:follow=0,0,-1,0,0,2 vc:found=2,0,-1,0,-1,1 vc:get=1,1,2,-1,0,-3 vc:given=-4,2,3,0,0,-1 vc:going=-3,-1,4,0,0,0
vc:gone=2,0,-1,0,0,0 vc:got=3,0,-1,0,-1,0 vc:had=4,-1,-1,0,0,-2 vc:half=-1,-1,2,0,0,-1 vc:hand=4,-2,-1,0,0,-1
vc:have=-1,-5,-3,0,1,8 vc:heard=1,-2,-3,0,0,4 vc:held=-1,1,2,-1,1,0 vc:in=2,0,1,0,0,-3 vc:keep=1,0,0,1,0,-2
vc:kept=-4,1,6,0,0,-2 vc:kill=0,0,-1,0,0,2 vc:know=-2,1,-2,0,0,3 vc:left=-2,0,3,1,0,-2 vc:let=-4,1,2,4,-3,-1
vc:liv=-2,0,3,0,0,-1 vc:look=2,0,1,1,0,-4 vc:lost=-3,0,0,0,-1,5 vc:made=0,-1,-3,0,2,3 vc:meant=2,-2,0,0,0,1
vc:mention=-1,0,1,0,0,0 vc:never=-1,0,5,-1,1,-3 vc:no=-1,1,-4,0,-2,5 vc:noth=-1,0,-2,0,1,2 vc:offer=-1,0,1,3,-1,-1
vc:on=2,0,0,0,0,-2 vc:open=2,0,-1,0,0,-1 vc:ord=1,1,-2,0,0,0 vc:order=-3,6,-4,0,1,1 vc:paid=-1,-1,2,2,-1,-2
vc:promis=-2,0,0,4,-1,0 vc:protest=2,-1,-1,0,0,-1 vc:punish=-1,1,-2,2,1,-1 vc:put=-4,1,2,0,4,-3
vc:question=-1,0,3,0,-1,-1 vc:read=0,-2,-2,0,1,2 vc:return=1,0,0,0,-1,-1 vc:said=-2,2,0,0,1,0 vc:say=-2,0,2,-1,0,1
vc:seen=1,0,2,0,0,-2 vc:sent=3,0,-4,1,2,-2 vc:sentenc=-2,1,0,0,1,0 vc:set=0,0,-2,1,0,0 vc:shot=3,-1,-3,0,1,0
vc:shown=3,-1,0,-1,0,-1 vc:since=2,-1,-2,1,0,0 vc:so=0,-1,4,0,0,-2 vc:spar=0,0,0,2,-1,-1 vc:spread=0,1,-1,1,0,1
vc:starv=0,0,-1,0,0,2 vc:stood=-2,0,2,0,0,0 vc:swapp=2,0,-2,0,0,0 vc:take=0,3,1,0,-1,-2 vc:taken=4,-1,0,0,-3,-2
vc:that=0,0,-2,0,0,4 vc:the=0,-3,-7,0,2,8 vc:their=-1,-1,-2,0,4,0 vc:there=1,-1,2,0,-1,-1 vc:to=4,6,-11,1,1,-1
vc:told=-2,7,-2,-2,-2,0 vc:turn=2,-1,-1,0,-1,1 vc:under=2,0,0,0,0,-3 vc:use=0,2,-1,0,0,-1 vc:wait=-3,0,1,0,1,1
vc:warn=-1,2,-1,0,0,1 vc:watch=-2,0,3,-1,0,-1 vc:women=1,0,2,0,-1,-2 vc:work=-2,0,0,0,0,3 vc:wound=2,0,0,0,0,-1
vv:applies_to=-1,3,0,0,0,-1 vv:are_being=-2,0,2,-1,0,0 vv:are_dealt=0,0,2,-1,0,-1 vv:are_living=-1,0,2,0,0,-1
vv:are_no=0,1,-2,0,0,1 vv:are_not=0,1,-3,-1,1,2 vv:are_now=0,0,1,0,0,-2 vv:are_questioned=-1,0,2,0,-1,0
vv:are_sent=2,0,-1,-1,1,-1 vv:are_to=1,1,-3,1,-1,0 vv:broke_out=2,0,-1,0,-1,-1 vv:broke_the=-1,0,0,0,0,2
vv:called_on=0,-3,1,0,0,3 vv:called_out=2,0,0,0,0,-1 vv:called_the=-3,-1,2,1,0,1 vv:came_down=1,3,-2,-1,-1,1
vv:came_from=3,-2,-1,0,-1,1 vv:came_to=-2,-1,3,0,0,1 vv:could_be=0,-2,0,0,0,2 vv:could_not=-1,-1,2,0,0,-1
vv:dares_to=-1,-2,3,0,0,-1 vv:declined_to=-2,0,2,0,0,0 vv:did_not=2,-1,-1,0,0,0 vv:do_not=-2,-1,0,0,0,3
vv:does_not=0,0,0,-1,0,2 vv:fired_=2,0,-1,0,0,-1 vv:get_a=1,0,-2,3,-2,0 vv:get_no=0,0,1,-2,2,-1
vv:goes_back=2,-1,-2,0,0,1 vv:had_been=-3,0,3,1,2,-2 vv:had_ever=-1,-1,-1,0,-1,4 vv:had_gone=2,0,-1,0,0,-1
vv:had_never=-2,-2,5,0,0,-2 vv:had_no=0,1,-2,0,1,1 vv:had_not=3,0,-2,0,0,-1 vv:had_ordered=-2,2,1,0,-1,0
vv:had_the=2,0,-2,0,0,0 vv:had_to=1,2,-1,0,0,-1 vv:has_been=-2,-1,1,1,1,-1 vv:has_come=2,0,1,-1,-1,-2
vv:has_gone=-2,-1,0,0,0,2 vv:has_lost=-2,0,-1,0,-1,4 vv:has_never=0,-1,3,0,0,-2 vv:has_not=-1,-1,4,0,0,-2
vv:has_set=3,-1,-1,0,0,-1 vv:has_to=-1,0,-1,0,2,0 vv:has_told=0,2,1,-1,0,-2 vv:have_become=0,0,2,0,0,-2
vv:have_been=-3,0,3,1,-1,0 vv:have_called=-2,0,0,0,0,1 vv:have_had=4,-1,-2,0,0,-1 vv:have_heard=2,0,-2,0,0,0
vv:have_no=-1,-1,3,0,0,-1 vv:have_not=-3,0,3,0,1,-1 vv:have_orders=1,1,-2,0,0,0 vv:have_reportedly=-2,0,1,1,0,-1
vv:have_so=0,-1,3,0,0,-2 vv:have_their=-2,-1,-1,0,4,0 vv:have_to=0,3,-3,-1,0,0 vv:is_a=2,1,0,0,0,-2
vv:is_also=1,0,-1,0,3,-2 vv:is_being=0,2,0,0,0,-2 vv:is_caught=0,-1,0,0,2,0 vv:is_no=-1,-1,2,0,0,0
vv:is_not=1,0,1,-1,0,-2 vv:is_still=0,-1,3,0,0,-3 vv:is_the=-1,-2,1,0,0,2 vv:is_to=4,-3,-2,1,0,1
vv:lay_on=3,-1,-2,0,0,0 vv:lost_his=-3,0,0,0,2,-1 vv:lost_their=-2,0,0,0,1,0 vv:make_up=-1,0,3,0,0,-1
vv:may_be=0,-1,0,-1,0,1 vv:may_have=0,-1,-1,-1,1,1 vv:may_simply=0,-1,0,0,0,2 vv:must_be=0,-2,0,0,0,2
vv:must_not=-2,2,0,0,0,0 vv:read_it=0,2,1,0,0,-2 vv:receive_a=1,-1,-2,2,0,0 vv:reports_a=1,-1,-2,3,-1,1
vv:say_the=-1,1,-2,0,-1,3 vv:says_the=0,0,1,1,0,-2 vv:seem_to=2,1,-1,0,0,-1 vv:seems_to=-3,-1,0,0,-1,3
vv:sell_the=0,-1,2,0,0,-1 vv:sent_back=-1,-1,3,0,1,-3 vv:stood_at=2,0,-1,0,0,-1 vv:took_effect=-2,1,1,0,0,0
vv:took_place=-1,0,0,0,1,1 vv:used_to=-3,-1,4,0,0,0 vv:wants_to=0,0,-1,0,-1,2 vv:was_a=-2,1,-2,0,-1,4
vv:was_adopted=2,-1,-1,0,-1,0 vv:was_allowed=2,-4,1,0,0,1 vv:was_called=2,1,-1,0,0,-1 vv:was_given=-2,-2,2,1,1,-1
vv:was_handed=2,-2,0,0,0,0 vv:was_killed=-1,-1,0,0,0,3 vv:was_left=2,0,1,0,0,-3 vv:was_let=-1,0,0,2,-1,-1
vv:was_made=2,1,-1,0,0,-1 vv:was_no=2,0,-1,0,-1,0 vv:was_not=2,-1,-1,0,2,-3 vv:was_nothing=0,0,-2,0,0,2
vv:was_ordered=-1,-1,1,0,1,0 vv:was_punished=-2,0,0,0,2,0 vv:was_put=-3,1,1,0,1,0 vv:was_read=1,0,1,-1,0,-2
vv:was_reportedly=3,-1,-2,-1,1,-1 vv:was_said=1,-1,-2,0,0,2 vv:was_sent=-2,0,1,2,-1,0 vv:was_set=-2,1,0,1,0,0
vv:was_shot=-2,-3,1,0,3,2 vv:was_the=0,0,-4,-1,0,5 vv:was_to=0,2,0,0,-1,-1 vv:went_to=-3,2,0,-1,1,1
vv:were_allowed=-2,2,-1,0,0,0 vv:were_also=-1,2,0,0,0,0 vv:were_called=2,-1,1,0,-1,-1 vv:were_given=0,1,-2,0,2,1
vv:were_going=-2,0,3,0,1,-1 vv:were_no=0,0,-2,0,0,2 vv:were_not=2,-1,-1,1,0,-1 vv:were_ordered=-1,2,-1,0,0,1
vv:were_put=0,2,0,0,-1,0 vv:were_reportedly=1,1,0,-1,-2,0 vv:were_sent=-3,1,0,0,1,1 vv:were_shot=2,-4,0,0,0,1
vv:were_taken=2,-1,-1,0,0,0 vv:were_to=-1,3,-1,-1,0,-1 vv:were_told=-4,6,-1,-1,0,0 vv:will_be=0,-1,0,0,2,-1
vv:will_not=0,-1,1,2,-2,0 vv:will_probably=0,0,-1,0,0,2 vv:would_be=0,1,0,2,-2,-2 vv:would_have=-1,1,-2,0,0,2
vv:would_not=2,0,-1,1,0,-2 w:=-2,1,1,-1,2,-1 w:0=5,1,-2,0,-1,-3 w:a=0,0,-2,-1,1,1 w:able=1,-2,-2,0,0,2
w:about=-1,-2,1,-1,0,3 w:above=1,-1,0,2,0,-1 w:abroad=-2,1,1,0,-1,1 w:absent=-1,0,-1,0,2,0 w:accord=0,0,1,2,-2,-1
w:account=-2,-1,-1,0,1,2 w:acknowledg=0,-1,3,0,0,-1 w:acros=2,1,-3,0,-2,1 w:activist=0,0,-1,0,0,2
w:after=4,0,-2,-1,0,-1 w:again=0,-2,1,0,0,1 w:against=1,-1,0,0,0,1 w:agency=-2,-1,2,0,0,0 w:agent=-1,0,-1,0,0,2
w:agree=-1,-1,-1,0,-1,4 w:aim=-1,1,-2,0,0,3 w:air=-2,0,1,0,1,-1 w:alarm=-2,0,-1,0,-1,4 w:alert=-1,1,1,0,0,-1
w:all=-2,1,0,-1,-1,2 w:allow=2,-1,-1,1,1,-2 w:almost=-1,-1,4,0,-1,0 w:along=-1,-1,3,0,0,-1 w:already=2,1,-3,0,-1,1
w:also=-1,2,1,0,0,-1 w:amnesty=0,1,0,-2,0,1 w:among=2,0,-3,-1,0,2 w:amount=0,-2,1,1,0,0 w:an=0,0,0,0,-1,1
w:and=2,-2,2,0,-1,0 w:animal=-1,2,1,-1,0,-1 w:announc=-1,1,1,1,-1,-1 w:announce=1,-1,1,0,0,0 w:answer=0,-1,2,0,0,-1
w:any=1,-1,1,0,-1,0 w:anybody=-3,3,1,0,0,0 w:anyone=1,0,0,0,0,-1 w:anyth=1,0,-1,0,0,1 w:apart=1,-1,-2,1,0,0
w:apparent=2,0,0,0,0,-2 w:appeal=3,-3,1,0,0,-1 w:appli=-2,4,-2,0,1,-1 w:april=0,1,-2,1,-1,1 w:are=-1,-2,3,0,0,0
w:area=0,2,-2,0,0,1 w:arm=2,0,-1,0,0,-1 w:armed=-1,-1,2,0,0,0 w:army=-1,0,-1,0,0,1 w:around=1,0,0,0,-1,0
w:arrest=2,1,-1,-1,-1,0 w:arriv=4,0,-3,0,0,-1 w:arrival=-2,0,0,0,0,2 w:as=-3,-2,1,-1,0,5 w:ask=0,0,1,-1,-1,1
w:asked=6,-3,0,0,0,-3 w:assemb=2,-1,0,0,0,-2 w:at=1,1,1,-1,-1,-1 w:aug=2,-1,-1,0,0,0 w:august=0,1,0,0,0,-1
w:authoriti=1,-1,-1,0,0,1 w:away=3,-2,-1,-1,2,-1 w:back=2,0,0,0,-1,-1 w:ban=0,-3,2,0,-1,2 w:banish=-2,0,0,0,3,0
w:bank=1,0,3,0,-1,-3 w:bann=-1,2,-2,1,0,0 w:barr=-1,3,-2,-1,1,0 w:barrack=2,0,-1,0,1,-1 w:barri=-2,1,1,0,0,0
w:be=-2,1,1,0,0,1 w:bear=-1,0,0,0,0,2 w:because=2,0,-1,0,0,0 w:become=-1,1,0,0,1,1 w:been=0,0,1,0,0,0
w:before=-2,1,2,1,-1,-1 w:began=-2,0,1,0,0,2 w:begun=3,-1,-2,1,0,-1 w:behind=2,0,2,0,-1,-3 w:beij=1,0,-1,0,-1,1
w:being=-2,1,1,0,0,0 w:believ=0,1,-1,0,-1,1 w:below=-1,0,4,0,0,-3 w:belt=-2,2,0,1,0,-2 w:best=0,0,-1,2,0,0
w:bett=0,-1,0,2,0,-1 w:between=0,-1,2,0,-1,0 w:blam=-2,0,0,-1,2,1 w:board=2,0,-2,0,1,-1 w:boat=1,1,-1,-1,0,-1
w:bodi=3,0,-2,0,-1,-1 w:body=0,-1,2,0,-1,0 w:boot=-1,0,2,0,0,-1 w:borrow=0,-1,3,0,0,-1 w:both=-2,0,1,0,0,1
w:bought=1,1,-1,-1,0,1 w:box=-1,0,2,0,0,0 w:boy=2,0,0,0,0,-1 w:br=0,-1,2,0,0,-1 w:break=1,-1,0,0,0,1
w:brib=-1,0,-1,-1,0,2 w:bribe=-2,-1,0,2,0,1 w:brigade=-1,-1,0,2,1,-1 w:bring=-1,0,-3,0,3,1 w:brok=0,-1,2,0,-1,0
w:broke=2,0,-2,0,0,0 w:broth=0,0,-1,0,2,-2 w:brought=1,1,-1,1,-1,-1 w:buff=-1,2,0,0,0,0 w:burn=2,1,-1,0,0,-2
`
