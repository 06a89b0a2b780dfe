/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=20 all=-8 ask=-23 bare=68 copula=-43 day=-20 doubt=-39 duty=-34 end:갔다=12 end:같다=-39 end:거다=85 end:거든요=31
end:거지요=14 end:것=-69 end:겠다=58 end:긴다=-8 end:길이었다=-10 end:나온다=39 end:낫다=26 end:났다=-22 end:낸다=-27 end:넘는다=-8
end:느냐=71 end:는데=55 end:다봤다=14 end:더라=34 end:돈다=-26 end:된다=-23 end:든요=31 end:때문=-12 end:란다=-9 end:람이었다=40 end:랐다=-12
end:려앉았다=12 end:렵다=-30 end:린다=12 end:많다=-30 end:못한다=-15 end:못했다=-10 end:봤다=9 end:빠졌다=24 end:뿐=-28 end:산다=12
end:서워한다=-31 end:섰다=10 end:썼다=-17 end:아니다=19 end:앉았다=12 end:않는다=13 end:않다=-21 end:않았다=-20 end:았고=-9 end:았다=25
end:어갔다=33 end:어렵다=-30 end:어요=-10 end:없다=-21 end:없었다=15 end:예요=54 end:온다=74 end:용된다=-24 end:운다=-9 end:워한다=-31
end:위반=-17 end:이냐=42 end:이다=122 end:이었다=13 end:이지=8 end:일=-40 end:있느냐=17 end:있다=-45 end:적용된다=-24 end:졌다=21
end:좋겠다=20 end:지만=-11 end:지요=23 end:진다=-23 end:풀렸다=24 end:하다=12 end:하라=10 end:한다=-35 end:했다=-53 end:혔다=-12
f:body=-12 f:goods=-20 f:land=-35 f:nature=53 f:pathos=24 f:thought=-41 facts:0=61 facts:1=-12 facts:2=-64
facts:3=-18 front:land=-23 front:mood=10 front:nature=29 front:pathos=33 front:thought=-25 going=-35 lack=21
last:갔다=-18 last:같다=-39 last:거지=20 last:것=-69 last:그랬=-24 last:길이=-10 last:나무=-8 last:나온=39 last:나왔=-19 last:낫다=26
last:났다=-18 last:내려=23 last:넘는=-8 last:돈다=-26 last:됐다=8 last:된다=14 last:때문=-12 last:많다=-30 last:못한=-15 last:못했=-10
last:무서=-31 last:빠졌=21 last:뿐=-28 last:사람=32 last:산다=12 last:섰다=10 last:썼다=-17 last:아니=19 last:않는=13 last:않다=-21
last:않았=-29 last:어렵=-30 last:없다=-21 last:없었=15 last:온다=14 last:올라=18 last:위반=-17 last:위안=-15 last:일=-40 last:있느=17
last:있다=-45 last:잡아=-19 last:적용=-24 last:좋겠=20 last:통화=-15 last:풀렸=24 last:한다=-8 last:했다=-27 length:0=18 length:1=63
length:2=-80 length:3=-24 mark:=23 mark:가=10 mark:는=-17 mark:은=-16 money=-42 moral=47 no:actor=-13 no:both=-8
no:copula=49 no:day=17 no:duty=9 no:lack=-11 no:money=9 no:moral=-21 no:more=-8 no:number=28 no:past=31 no:pitied=-9
no:place=-12 no:polite=-8 no:rhymed=-32 no:saying=-8 no:site=-12 no:sort=-8 no:staged=-8 no:than=10 no:thing=15
no:topic=20 no:vista=-11 not=-8 number=-59 past=-49 place=15 rhymed=85 s:body=123 s:cause=-146 s:deed=-111
s:feel=139 s:like=44 s:man=55 s:mere=44 s:no:body=-56 s:no:cause=36 s:no:deed=50 s:no:feel=-61 s:no:like=-29
s:no:man=-34 s:no:mere=-30 s:no:self=-17 s:no:short=-81 s:no:thing=82 s:no:tone=-63 s:no:wish=-36 s:none=-28
s:self=13 s:short=92 s:thing=-136 s:tone=115 s:wish=85 site=12 than=-66 thing=-12 to:가=24 to:것=-39 to:게=25 to:기=-14
to:나=17 to:다=-30 to:더=-59 to:던=22 to:두=-12 to:둔=8 to:로=-8 to:를=-86 to:만=90 to:면=22 to:법=-17 to:수=36 to:씬=-43
to:아=-30 to:안=36 to:야=-13 to:어=-36 to:에=-31 to:여=21 to:온=-46 to:은=-28 to:을=-42 to:의=10 to:이=57 to:일=-28 to:저=22
to:제=16 to:주=9 to:지=41 to:터=-17 to:한=10 topic=-42 topic:=21 topic:가슴=15 topic:값=-20 topic:강=24 topic:같=57
topic:군관=-8 topic:군대=-13 topic:그때=70 topic:길=17 topic:나=22 topic:나서=-8 topic:내용=-9 topic:넘=-34 topic:누=10
topic:대회=-19 topic:데=24 topic:둘=-18 topic:람들=-55 topic:말=30 topic:맥=13 topic:명절=46 topic:물=-21 topic:물건=30
topic:부모=-9 topic:사람=61 topic:생각=-18 topic:서라=-16 topic:소리=23 topic:소식=-11 topic:수=23 topic:아=-9 topic:어오=-17
topic:없=-26 topic:에서=26 topic:열조=-15 topic:인지=-16 topic:일=-8 topic:잠=14 topic:잡=47 topic:전기=-17 topic:전에=-33
topic:지금=-31 topic:집=37 topic:피해=-24 topic:하나=-16 topic:환자=-15 view=-18 w:가까=-22 w:가던=-10 w:가리=8 w:가슴=15 w:갔다=-19
w:강령=-13 w:강에=-24 w:강연=-9 w:강을=-39 w:강이=25 w:강제=-12 w:같다=-39 w:같은=52 w:같지=11 w:거라=43 w:거의=-28 w:거지=20 w:걱정=19
w:건너=-32 w:건설=-8 w:검열=-37 w:것은=-38 w:것을=-12 w:것이=-19 w:겨울=24 w:경고=-13 w:경우=-9 w:고향=44 w:골짜=-8 w:공포=-17 w:관련=-19
w:관리=-22 w:교화=-13 w:국제=-22 w:군관=9 w:군대=-14 w:군인=-11 w:굶는=-12 w:굶어=50 w:그게=21 w:그냥=-9 w:그때=69 w:그래=29 w:그랬=-24
w:그런=-43 w:그럴=17 w:그저=10 w:그전=-27 w:금지=-11 w:기다=30 w:길은=33 w:길을=34 w:길이=-26 w:까닭=-9 w:끔찍=27 w:나가=-53 w:나는=22
w:나도=-21 w:나무=-8 w:나물=-42 w:나빠=-12 w:나아=31 w:나오=-37 w:나온=-13 w:나왔=-32 w:남의=53 w:낫다=26 w:났다=-18 w:내가=10 w:내리=-9
w:내용=-14 w:넘는=-42 w:넘어=15 w:넘을=-19 w:노동=-17 w:눈에=-10 w:눈을=-30 w:다니=22 w:다들=11 w:다리=17 w:다시=33 w:다음=14 w:달아=-24
w:당대=-19 w:당분=-53 w:당에=-8 w:대부=-12 w:데가=24 w:도당=-24 w:돈다=-26 w:돈을=-13 w:돌려=-8 w:돌아=-8 w:동향=-22 w:됐다=8 w:되고=38
w:된다=14 w:둘은=-13 w:뒤에=-12 w:들어=-31 w:따지=-16 w:때는=-17 w:때문=-13 w:뜨고=54 w:띄게=-10 w:마을=-34 w:마지=20 w:마찬=43 w:막을=21
w:많다=-30 w:말도=-10 w:말로=24 w:말을=-65 w:말이=74 w:맞고=-42 w:맥이=34 w:먹고=56 w:먼저=20 w:명이=-10 w:명절=15 w:모두=-34 w:모자=-11
w:못한=-8 w:못했=-10 w:무서=10 w:무슨=38 w:무역=-8 w:묻지=-13 w:물건=29 w:물이=-22 w:믿고=-8 w:믿는=-24 w:밀고=-22 w:밀수=-9 w:반대=-10
w:받아=-20 w:발견=-16 w:밤이=-21 w:밥이=36 w:배급=-9 w:벌금=-9 w:병보=-31 w:병에=36 w:보고=-20 w:보라=26 w:보면=-9 w:봐야=-26 w:부모=-12
w:북한=-8 w:붙이=-23 w:붙잡=-10 w:빠졌=21 w:빠지=-19 w:사격=-19 w:사람=88 w:사상=-14 w:사실=-17 w:사이=-19 w:사흘=-14 w:산다=12 w:살아=40
w:상황=-14 w:새벽=-22 w:서라=-15 w:서로=-53 w:서약=-13 w:섰다=10 w:세상=40 w:소리=81 w:소식=10 w:수가=23 w:숨진=-8 w:시간=-29 w:썼다=-17
w:쏘기=-13 w:아는=-19 w:아니=11 w:아무=-16 w:아직=18 w:아파=-20 w:안전=-8 w:않고=-18 w:않다=-21 w:않았=-37 w:앓아=45 w:앞에=-14 w:약을=-11
w:얘기=44 w:어디=10 w:어렵=-30 w:어머=-30 w:언제=9 w:얼씬=-34 w:없는=35 w:없다=-36 w:없던=-25 w:없었=8 w:없이=-33 w:여자=-13 w:여전=-8 w:연한=-8
w:예전=-24 w:온다=14 w:올봄=-24 w:와서=19 w:욕이=34 w:우리=-13 w:울타=-10 w:위반=-17 w:위안=-15 w:위에=36 w:위험=-20 w:의사=-12 w:이러=12
w:이름=11 w:이번=8 w:이제=-9 w:이젠=14 w:이튿=-11 w:인민=-50 w:인원=-8 w:일곱=-20 w:일부=-12 w:일을=13 w:일이=-12 w:있느=17 w:있다=-48
w:있었=-11 w:있으=11 w:자는=-8 w:자리=-40 w:자식=42 w:자주=8 w:잠이=14 w:잡아=-20 w:장사=-28 w:장티=-14 w:적용=-24 w:전기=-18 w:전보=-43
w:전부=-8 w:전혀=-8 w:전화=56 w:절반=-12 w:정도=-22 w:정치=-8 w:제대=-19 w:조금=28 w:종이=-20 w:좋겠=20 w:좋은=19 w:주민=-19 w:죽는=21
w:죽었=-21 w:죽으=51 w:중국=-35 w:지금=-23 w:지나=-20 w:지난=-14 w:지켜=-17 w:집에=-21 w:집은=-47 w:집이=8 w:차라=44 w:차례=40 w:차마=31
w:창문=-11 w:처음=-47 w:취급=27 w:친구=46 w:친척=-10 w:캐러=-48 w:콜레=-14 w:탈북=-8 w:통화=-21 w:풀렸=24 w:풀릴=-69 w:피해=-34 w:하나=37
w:하는=11 w:하루=-28 w:하지=23 w:학생=-12 w:한다=-8 w:한번=29 w:해마=-17 w:했다=-27 w:확인=-30 w:환자=-15 w:훨씬=-43 w:힘이=18
`
