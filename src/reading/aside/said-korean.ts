/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=26 all=-8 ask=-21 bare=71 copula=-38 day=-18 doubt=-38 duty=-44 end:갔다=15 end:같다=-39 end:거다=96 end:거든요=30
end:거지요=15 end:겁난다=10 end:것=-64 end:겠다=55 end:겼다=-8 end:길이었다=-10 end:끝났다=-8 end:나붙었다=-13 end:나빠졌다=-10 end:나온다=30
end:날조=-28 end:낫다=36 end:났다=-27 end:낸다=-25 end:느냐=75 end:는다=22 end:는데=57 end:니다=12 end:다봤다=20 end:더라=22 end:돈다=-19
end:된다=-22 end:든요=30 end:들렸다=-21 end:때문=-10 end:란다=-16 end:람이었다=46 end:랐다=-10 end:렵다=-28 end:렸다=34 end:린다=26
end:많다=-39 end:모략=-42 end:모자란다=-9 end:못한다=-16 end:못했다=-10 end:방증=-20 end:봤다=15 end:붙었다=-13 end:비었다=-13 end:빠졌다=25
end:뿐=-28 end:산다=11 end:서워한다=-25 end:섰다=-10 end:쇄됐다=-18 end:심하다=-33 end:썼다=-15 end:아니다=35 end:아졌다=-13 end:않는다=15
end:않다=-32 end:않았다=-21 end:았고=-9 end:았다=40 end:어갔다=31 end:어렵다=-28 end:어졌다=-21 end:없다=-25 end:없었다=26 end:었다=-10
end:예요=46 end:온다=79 end:왔다=-13 end:용된다=-19 end:운다=-8 end:워한다=-25 end:위반=-17 end:이냐=40 end:이다=118 end:이어졌다=-13
end:이었다=20 end:이지=8 end:일=-43 end:있느냐=17 end:있다=-46 end:있었다=-8 end:자란다=-9 end:잡혔다=-10 end:잦아졌다=-8 end:적용된다=-19
end:졌다=-23 end:좋겠다=19 end:지만=-8 end:지요=33 end:진다=-21 end:쳤다=-41 end:켠다=-16 end:폐쇄됐다=-17 end:풀렸다=23 end:하라=9
end:한다=-20 end:했다=-46 end:혔다=-15 f:body=-21 f:goods=-25 f:journal=-13 f:land=-31 f:nature=66 f:pathos=30
f:thought=-45 facts:0=66 facts:1=-12 facts:2=-69 facts:3=-28 front:body=-18 front:goods=-13 front:journal=-9
front:land=-22 front:mood=16 front:nature=48 front:pathos=42 front:saw=8 front:thought=-31 going=-40 last:갔다=-12
last:같다=-39 last:거지=22 last:겁난=10 last:것=-64 last:그랬=-25 last:길이=-10 last:끝났=-8 last:나무=-9 last:나붙=-13 last:나빠=-10
last:나온=30 last:나왔=-15 last:날조=-28 last:낫다=36 last:났다=-18 last:내려=16 last:돈다=-19 last:됐다=22 last:된다=10 last:들렸=-21
last:때문=-10 last:많다=-39 last:모략=-42 last:모자=-9 last:못한=-16 last:못했=-10 last:무서=-25 last:방증=-20 last:비었=-13
last:빠졌=33 last:뿐=-28 last:사람=37 last:산다=11 last:심하=-33 last:썼다=-15 last:아니=35 last:않는=15 last:않다=-32 last:않았=-29
last:어렵=-28 last:없다=-25 last:없었=26 last:온다=15 last:올라=30 last:위반=-17 last:위안=-18 last:이어=-13 last:일=-43 last:있느=17
last:있다=-46 last:있었=-8 last:잡아=-15 last:잦아=-8 last:적용=-19 last:좋겠=19 last:켠다=-16 last:통화=-14 last:폐쇄=-17 last:풀렸=23
last:했다=-15 length:1=61 length:2=-63 length:3=-17 mark:=35 mark:은=-12 mark:이=-28 money=-56 moral=-17 no:actor=-15
no:age=-8 no:both=-8 no:copula=46 no:day=15 no:duty=13 no:even=-8 no:money=12 no:more=-8 no:north=-8 no:number=24
no:past=30 no:pitied=-11 no:place=-8 no:polite=-9 no:quote=-8 no:rhymed=-32 no:saying=-8 no:site=-12 no:sort=-8
no:staged=-8 no:thing=8 no:topic=16 no:vista=-14 no:year=-8 number=-60 papers=-14 past=-45 rhymed=85 s:body=174
s:cause=-147 s:deed=-105 s:feel=162 s:like=69 s:man=49 s:mere=-24 s:no:body=-69 s:no:cause=31 s:no:deed=40
s:no:feel=-67 s:no:like=-36 s:no:man=-30 s:no:mere=20 s:no:self=-18 s:no:short=-73 s:no:thing=78 s:no:tone=-63
s:no:wish=-39 s:none=-34 s:self=16 s:short=82 s:thing=-145 s:tone=121 s:wish=99 site=11 than=-42 to:가=-8 to:것=-39
to:게=19 to:고=8 to:기=-12 to:나=15 to:는=-14 to:다=-19 to:더=-54 to:던=17 to:된=-42 to:두=-9 to:둔=9 to:를=-77 to:만=124 to:면=20
to:바=-9 to:법=-17 to:서=13 to:수=28 to:씬=-22 to:아=-26 to:안=38 to:야=-14 to:어=-32 to:에=-25 to:여=27 to:온=-43 to:을=-37
to:의=23 to:이=18 to:일=-28 to:저=27 to:지=21 to:춰=-8 to:터=-16 to:한=20 to:히=-9 topic=-41 topic:=34 topic:가슴=19
topic:값=-18 topic:강=44 topic:같=63 topic:검열=-18 topic:겁=9 topic:공안=-12 topic:군대=-19 topic:그때=83 topic:기강=-20
topic:길=14 topic:나=23 topic:나서=-10 topic:넘=-30 topic:누=12 topic:단속=-13 topic:대장=-12 topic:대회=-19 topic:데=36
topic:둑=-10 topic:둘=-9 topic:땔감=-9 topic:뜻=-22 topic:람들=-49 topic:말=49 topic:맥=21 topic:명=-9 topic:명절=58 topic:물=-17
topic:물건=46 topic:밤에=-16 topic:부모=-8 topic:사람=39 topic:상점=-10 topic:생각=-20 topic:서라=-20 topic:소리=36 topic:송환=-16
topic:수=35 topic:수꾼=-8 topic:아=-12 topic:안원=-9 topic:얘기=-8 topic:어오=-13 topic:없=-17 topic:에서=12 topic:열조=-16
topic:용소=-10 topic:원들=-12 topic:이=13 topic:이들=-31 topic:이제=19 topic:인지=-16 topic:일=-27 topic:있=8 topic:잠=15
topic:잡=51 topic:전에=-39 topic:종자=-12 topic:죽=8 topic:지금=-21 topic:집=49 topic:초소=-14 topic:피해=-15 topic:하나=-14
topic:환자=-12 view=-19 w:가까=-22 w:가던=-10 w:가리=9 w:가슴=19 w:감시=-34 w:갔다=-13 w:강가=-13 w:강령=-12 w:강에=-19 w:강연=-14
w:강을=-36 w:강이=44 w:강제=-32 w:같다=-39 w:같은=58 w:같지=28 w:거라=46 w:거의=-30 w:거지=22 w:건너=-13 w:건널=-14 w:건설=-8 w:검열=-56
w:겁난=10 w:겁이=9 w:것은=-30 w:것을=-15 w:것이=-13 w:겨울=32 w:경우=-16 w:고향=37 w:골짜=-8 w:공고=-13 w:공안=-12 w:공포=-15 w:관련=-16
w:관리=-18 w:교원=-16 w:교화=-8 w:국제=-21 w:군대=-20 w:군인=-8 w:굶는=-12 w:굶어=46 w:그게=23 w:그날=-12 w:그때=81 w:그래=45 w:그랬=-25
w:그런=-52 w:그럴=21 w:그렇=8 w:그저=17 w:그전=-34 w:금지=-11 w:기강=-20 w:기계=-8 w:기다=29 w:길은=30 w:길을=31 w:길이=-27 w:까닭=-8 w:끔찍=27
w:끝났=-8 w:나가=-39 w:나니=9 w:나도=-21 w:나무=-9 w:나물=-40 w:나붙=-13 w:나빠=-15 w:나설=-22 w:나섰=-10 w:나아=31 w:나오=-54 w:나온=-19
w:나왔=-27 w:날조=-70 w:남의=99 w:낫다=36 w:났다=-18 w:내가=13 w:내리=-9 w:넘는=-34 w:넘을=-21 w:노동=-16 w:뇌물=-21 w:누가=10 w:눈에=-8
w:눈을=-34 w:다니=24 w:다들=24 w:다리=25 w:다섯=-14 w:다시=38 w:다음=16 w:단속=-13 w:달아=-18 w:당대=-19 w:당분=-50 w:당에=-9 w:대부=-11
w:대화=-22 w:데가=36 w:도당=-15 w:돈다=-19 w:돈을=-10 w:돌려=-9 w:돌아=-10 w:동생=15 w:동향=-19 w:됐다=22 w:되고=40 w:된다=10 w:둑이=-10
w:뒤에=-10 w:들렸=-21 w:들어=-27 w:들은=33 w:따지=-19 w:때는=-12 w:때문=-11 w:땔감=-12 w:뜨고=56 w:뜻이=-22 w:띄게=-8 w:마을=-35 w:마지=30
w:마찬=40 w:막을=22 w:많다=-39 w:말도=-11 w:말로=35 w:말을=-53 w:말이=89 w:맞고=-40 w:매대=-8 w:맥이=37 w:먹고=56 w:먼저=23 w:멈춰=-9 w:명도=-15
w:명이=-25 w:명절=20 w:모두=-30 w:모략=-42 w:모자=-18 w:못한=-13 w:못했=-10 w:무너=-20 w:무서=12 w:무슨=35 w:묻지=-18 w:물건=45 w:물이=-18
w:믿고=-10 w:믿는=-22 w:밀수=-13 w:반대=-11 w:받아=-16 w:발견=-13 w:밤에=-20 w:밤이=-21 w:밥이=35 w:방증=-20 w:배급=-8 w:번도=-9 w:병보=-32
w:병에=41 w:보고=-28 w:보라=21 w:보면=-9 w:보안=-9 w:봐야=-27 w:부모=-12 w:붙이=-22 w:비었=-13 w:빠졌=33 w:빠지=-16 w:사격=-41 w:사람=89
w:사상=-12 w:사실=-16 w:사안=-8 w:사이=-21 w:사흘=-16 w:산다=11 w:살아=41 w:상점=-10 w:상황=-9 w:새벽=-15 w:생활=-16 w:서라=-19 w:서로=-58
w:서약=-18 w:선거=-8 w:섰다=11 w:세상=44 w:소리=94 w:소식=12 w:송환=-21 w:수가=35 w:시간=-19 w:식량=-20 w:실종=-12 w:실탄=-27 w:심하=-33
w:심해=-9 w:썼다=-15 w:쏘기=-15 w:쏘지=-9 w:아는=-16 w:아니=15 w:아무=-14 w:아직=28 w:아파=-18 w:않겠=-9 w:않고=-19 w:않는=10 w:않다=-32
w:않았=-32 w:알지=-16 w:앓아=42 w:앞에=-18 w:얘기=31 w:어귀=-13 w:어디=9 w:어떻=18 w:어렵=-28 w:어머=-27 w:언제=9 w:얼씬=-31 w:없는=40
w:없다=-36 w:없던=-29 w:없었=22 w:없이=-26 w:여전=-10 w:예전=-21 w:온다=15 w:올라=19 w:올봄=-19 w:올해=-13 w:와서=16 w:욕이=45 w:우리=-16
w:월에=-14 w:월요=-8 w:위반=-17 w:위안=-18 w:위에=26 w:위험=-11 w:이러=21 w:이번=16 w:이어=-13 w:이제=10 w:이젠=24 w:이튿=-10 w:인권=-11
w:인민=-34 w:인원=-8 w:일곱=-13 w:일부=-17 w:일은=-15 w:일을=26 w:일이=-20 w:있느=17 w:있다=-49 w:있었=-12 w:있으=10 w:자는=-10 w:자리=-33
w:자식=44 w:자원=-14 w:자체=-17 w:잠이=15 w:잡아=-16 w:장사=-27 w:장티=-14 w:잦아=-8 w:적용=-19 w:적지=-13 w:전보=-22 w:전에=-9 w:전혀=-8
w:전화=49 w:정도=-24 w:정치=-26 w:제대=-17 w:조금=29 w:존재=-16 w:종이=-15 w:좋겠=19 w:좋은=13 w:주면=-14 w:주민=-26 w:죽는=30 w:죽었=-18
w:죽으=47 w:중국=-31 w:중대=-15 w:지금=-16 w:지나=-19 w:지난=-19 w:지붕=-18 w:지켜=-18 w:집에=-16 w:집은=-47 w:집이=33 w:차라=56 w:차례=45
w:차마=49 w:처음=-35 w:초소=-15 w:총소=-11 w:취급=34 w:친구=38 w:친척=-10 w:캐러=-45 w:켠다=-16 w:콜레=-14 w:탄광=10 w:탓이=-9 w:통하=-14
w:통행=-13 w:통화=-18 w:폐쇄=-32 w:풀렸=23 w:풀릴=-65 w:피해=-30 w:하나=44 w:하는=29 w:하루=-18 w:하지=22 w:학교=-26 w:한번=24 w:해도=-13
w:해마=-13 w:했다=-15 w:확인=-31 w:환자=-12 w:훨씬=-22 w:힘이=22
`
