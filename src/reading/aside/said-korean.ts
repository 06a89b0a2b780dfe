/** How much each trait speaks for an aside, in hundredths of a nat. Written by `node dist/bench/reading/aside.js --write`. */
export const WEIGHTS = `
actor=11 all=-11 ask=-11 bare=81 copula=-38 day=-22 doubt=-40 duty=-47 end:간다=-8 end:갔고=-9 end:갔다=13 end:같다=-35
end:거다=69 end:거든요=29 end:거지요=22 end:겁난다=15 end:겁낸다=-25 end:것=-59 end:겠다=105 end:겼다=-10 end:긴다=-8 end:길이었다=-9
end:나온다=33 end:날조=-23 end:낫다=29 end:났다=-20 end:낸다=-33 end:느냐=109 end:는데=56 end:다봤다=19 end:돈다=-19 end:됐다=-25
end:된다=-31 end:든요=29 end:들렸다=-8 end:때문=-21 end:란다=-10 end:람이었다=44 end:랐다=-9 end:려앉았다=8 end:렵다=-23 end:렸다=43
end:른다=29 end:린다=12 end:많다=-22 end:모략=-30 end:모른다=-9 end:못한다=-16 end:못했다=-10 end:받는다=-13 end:방증=-17 end:본다=14
end:봤다=11 end:부른다=37 end:비었다=-10 end:빠졌다=24 end:뿐=-29 end:서워한다=-23 end:쇄됐다=-10 end:심하다=-23 end:썼다=-8 end:아니다=40
end:아졌다=-8 end:안다=-10 end:앉았다=8 end:않는다=13 end:않다=-14 end:않았다=-22 end:았고=-13 end:았다=14 end:어갔다=28 end:어렵다=-23
end:어요=-16 end:어졌다=-17 end:없다=-39 end:없었다=20 end:예요=32 end:온다=85 end:용된다=-19 end:운다=-9 end:워한다=-23 end:위반=-12
end:으라=78 end:이냐=84 end:이다=89 end:이어졌다=-9 end:이었다=21 end:일=-38 end:있느냐=20 end:있다=-24 end:적용된다=-19 end:졌다=-13
end:조치=-8 end:좋겠다=16 end:죄냐=38 end:지만=-10 end:지요=37 end:진다=-22 end:척한다=19 end:쳤다=-24 end:켠다=-15 end:폐쇄됐다=-10
end:풀렸다=36 end:하다=8 end:한다=-21 end:했다=-36 end:혔다=-11 f:body=-20 f:custom=-9 f:goods=-24 f:land=-44 f:nature=91
f:pathos=33 f:saw=16 f:thought=-16 facts:0=69 facts:1=9 facts:2=-75 facts:3=-20 front:body=-15 front:goods=-10
front:land=-31 front:mood=15 front:nature=49 front:pathos=37 front:saw=17 going=-42 lack=8 last:갔다=-9 last:같다=-35
last:거지=26 last:걱정=20 last:겁난=15 last:겁낸=-25 last:것=-59 last:그랬=-27 last:길이=-9 last:나온=33 last:나왔=-17 last:날조=-23
last:낫다=29 last:났다=-13 last:내려=22 last:돈다=-19 last:됐다=-9 last:들렸=-8 last:때문=-21 last:많다=-22 last:모략=-30 last:모르=-37
last:모른=-9 last:못한=-16 last:못했=-10 last:무서=-23 last:방증=-17 last:본다=14 last:봤다=-8 last:부른=37 last:비었=-10 last:빠졌=27
last:뿐=-29 last:사람=11 last:심하=-23 last:썼다=-8 last:아니=40 last:안다=-10 last:않는=13 last:않다=-14 last:않았=-36 last:어렵=-23
last:없다=-39 last:없었=8 last:온다=30 last:올라=20 last:위반=-12 last:위안=-16 last:을러=-14 last:이어=-9 last:일=-38 last:있느=20
last:있다=-24 last:잡아=-15 last:적용=-19 last:조치=-8 last:좋겠=16 last:죄냐=38 last:척한=19 last:켠다=-15 last:통화=-13 last:폐쇄=-10
last:풀렸=36 last:했다=-11 length:1=68 length:2=-54 length:3=-17 mark:=22 mark:가=-9 mark:는=18 mark:이=-18 money=-56
no:actor=-12 no:age=-10 no:ask=-9 no:both=-10 no:copula=65 no:day=16 no:duty=11 no:even=-10 no:lack=-11 no:money=9
no:moral=-9 no:more=-11 no:north=-10 no:not=-14 no:number=27 no:past=35 no:pitied=-11 no:place=-10 no:polite=-8
no:quote=-10 no:rhymed=-36 no:saying=-11 no:site=-12 no:sort=-11 no:staged=-10 no:thing=23 no:view=-14 no:vista=-15
no:year=-10 number=-58 papers=-14 past=-46 polite=-10 rhymed=93 s:body=127 s:cause=-122 s:deed=-97 s:feel=138
s:like=77 s:man=42 s:mere=-18 s:no:body=-54 s:no:cause=22 s:no:deed=41 s:no:feel=-50 s:no:like=-39 s:no:man=-31
s:no:mere=28 s:no:self=-15 s:no:short=-65 s:no:thing=60 s:no:tone=-40 s:no:wish=-33 s:none=-29 s:short=118
s:thing=-100 s:tone=85 s:wish=83 than=-25 thing=-30 to:것=-34 to:게=22 to:고=-22 to:기=-19 to:나=15 to:는=-18 to:다=-22
to:더=-38 to:도=-36 to:된=-30 to:두=-8 to:둔=14 to:러=-12 to:를=-60 to:만=115 to:면=13 to:못=74 to:바=-8 to:법=-12 to:서=-16
to:수=34 to:슨=76 to:씬=-16 to:아=-16 to:안=29 to:야=-14 to:어=-15 to:에=-13 to:여=32 to:온=-49 to:은=-34 to:을=-47 to:의=17
to:이=13 to:일=-34 to:저=38 to:주=9 to:큰=16 to:터=-16 to:한=-10 to:히=-10 topic=-28 topic:=18 topic:가슴=21 topic:값=-14
topic:강=39 topic:같=36 topic:검열=-13 topic:겁=18 topic:것=11 topic:공안=-10 topic:군대=-9 topic:그때=55 topic:기강=-17
topic:길=23 topic:나=19 topic:넘=-27 topic:누=22 topic:는지=-28 topic:다음=52 topic:대회=-27 topic:데=18 topic:뜻=-12
topic:람들=-31 topic:말=26 topic:맥=18 topic:명=-9 topic:명절=46 topic:물=-10 topic:물건=48 topic:밤에=-15 topic:부모=-8
topic:사격=-15 topic:사람=24 topic:생각=-23 topic:서라=-30 topic:소리=30 topic:소장=-17 topic:송환=-11 topic:수=28 topic:숨=-14
topic:쓰=-9 topic:아=-9 topic:않=-8 topic:어오=-11 topic:열조=-18 topic:원들=-8 topic:이=10 topic:이들=-28 topic:이제=29
topic:인지=-16 topic:일=-25 topic:잠=20 topic:잡=58 topic:전에=-40 topic:종자=-9 topic:죽=52 topic:지금=-16 topic:집=46
topic:초소=-13 topic:피해=-16 topic:하나=-8 topic:하라=24 topic:환자=-8 view=26 w:가까=-12 w:가는=-9 w:가던=-9 w:가도=24 w:가리=8
w:가슴=21 w:가장=-12 w:가진=12 w:감시=-20 w:값이=-13 w:갔는=-13 w:갔다=-10 w:강가=-13 w:강령=-8 w:강에=-8 w:강연=-9 w:강을=-37 w:강이=39
w:강제=-25 w:같다=-35 w:같은=29 w:같지=41 w:거라=32 w:거의=-39 w:거지=26 w:걱정=12 w:건너=-10 w:건설=-9 w:검열=-39 w:겁난=15 w:겁낸=-25
w:겁을=-41 w:겁이=18 w:것도=10 w:것으=-14 w:것은=-31 w:것을=-24 w:겨울=30 w:결정=-29 w:경고=-20 w:고향=26 w:골짜=-8 w:공안=-10 w:공포=-16
w:관련=-19 w:관리=-23 w:교원=-19 w:구경=24 w:국경=-11 w:국제=-18 w:군대=-12 w:굶는=-16 w:굶어=58 w:그게=18 w:그냥=8 w:그때=53 w:그래=8
w:그랬=-27 w:그런=-52 w:그럴=11 w:그렇=8 w:그저=18 w:그전=-35 w:금지=-14 w:기강=-17 w:기다=44 w:길으=-20 w:길은=32 w:길을=33 w:길이=-19
w:까닭=-13 w:끔찍=24 w:나가=-39 w:나니=18 w:나도=-13 w:나무=-14 w:나물=-19 w:나빠=-15 w:나서=10 w:나설=-12 w:나아=27 w:나오=-31 w:나온=8
w:나왔=-26 w:날라=28 w:날조=-53 w:남의=97 w:낫다=29 w:났다=-13 w:내가=8 w:내리=-13 w:내용=-8 w:넘는=-31 w:넘어=12 w:넘을=-25 w:노동=-21
w:노래=34 w:뇌물=-16 w:누가=20 w:누구=33 w:눈을=-19 w:다니=20 w:다리=23 w:다스=-12 w:다시=34 w:다음=29 w:단속=-8 w:달라=12 w:달아=-19 w:당대=-27
w:당분=-33 w:대부=-49 w:대화=-12 w:데가=18 w:도당=-18 w:도둑=-27 w:돈다=-19 w:돈을=-11 w:돌려=-8 w:동생=15 w:동안=-10 w:동향=-19 w:됐다=-9
w:되고=8 w:되는=-27 w:두부=21 w:뒤에=-18 w:드나=-8 w:들렸=-8 w:들어=-48 w:들은=24 w:따로=-18 w:따지=-8 w:땅에=15 w:때는=-13 w:때문=36 w:땔감=-10
w:떠난=-32 w:뜨고=65 w:뜻이=-12 w:마을=-15 w:마지=13 w:마찬=48 w:막을=24 w:많다=-22 w:말도=-14 w:말라=-8 w:말로=15 w:말을=-33 w:말이=79
w:맞고=-27 w:맥이=49 w:먹고=52 w:먼저=34 w:명도=-13 w:명이=-14 w:모두=-24 w:모략=-30 w:모르=-38 w:모른=11 w:모자=-14 w:목숨=24 w:못하=-9
w:못한=-17 w:못했=-10 w:무너=-17 w:무서=34 w:무슨=78 w:무역=-12 w:무조=-8 w:문을=37 w:묻지=-8 w:물건=43 w:물이=-11 w:믿는=-11 w:밀수=-34
w:바뀌=-11 w:밖으=-11 w:반대=-14 w:받아=-16 w:발견=-11 w:밤에=-17 w:밤이=-44 w:밥이=30 w:방역=-12 w:방증=-17 w:배급=-13 w:병보=-12 w:병에=47
w:병으=10 w:보고=-24 w:보는=-19 w:보라=15 w:본다=14 w:봐야=-27 w:봤다=-8 w:부른=37 w:부모=-12 w:불러=-10 w:불려=-9 w:붙이=-17 w:비었=-10
w:빠졌=27 w:빠지=-14 w:사격=-29 w:사람=95 w:사상=-17 w:사실=-17 w:사이=-22 w:사흘=-9 w:살아=43 w:상황=-11 w:새벽=-17 w:생활=-20 w:서라=-30
w:서로=-19 w:서약=-18 w:선거=-8 w:섰다=10 w:세상=23 w:세운=-11 w:소리=41 w:손전=-12 w:송환=-13 w:수가=28 w:숨이=-14 w:시간=-23 w:실종=-9
w:실탄=-18 w:심하=-23 w:썼다=-8 w:쏘는=16 w:쓰는=-9 w:아는=-12 w:아니=13 w:아직=31 w:아파=-10 w:안다=-10 w:않고=-12 w:않는=9 w:않다=-14
w:않아=11 w:않았=-40 w:알지=-14 w:앓아=51 w:앞에=-18 w:얘기=23 w:어기=-12 w:어디=-13 w:어떻=27 w:어렵=-23 w:어머=-15 w:얼굴=8 w:얼씬=-27
w:없는=49 w:없다=-48 w:없던=-32 w:없어=-8 w:없이=-24 w:여단=-9 w:여럿=-40 w:여성=-13 w:여전=-12 w:예전=-27 w:온다=30 w:올라=10 w:올봄=-19
w:와서=11 w:욕이=32 w:용서=-10 w:원칙=-9 w:위반=-12 w:위안=-16 w:위에=23 w:위험=-8 w:을러=-14 w:이러=29 w:이럴=75 w:이름=45 w:이어=-9 w:이웃=-30
w:이제=16 w:이젠=63 w:이튿=-9 w:인권=-12 w:인민=-49 w:인원=-9 w:일곱=-12 w:일부=-37 w:일은=-10 w:일을=10 w:일이=37 w:있느=20 w:있다=-29
w:있어=16 w:있었=-14 w:있으=9 w:자리=-20 w:자식=61 w:자원=-11 w:자주=8 w:자체=-8 w:잠그=-27 w:잠이=20 w:잡아=-16 w:장마=62 w:장사=-50 w:장티=-12
w:적용=-19 w:적지=-9 w:전보=-16 w:전혀=-11 w:전화=63 w:정도=-13 w:정말=-13 w:정치=-21 w:제대=-16 w:조금=26 w:조치=-8 w:종이=-16 w:좋겠=16
w:좋은=28 w:죄냐=38 w:주려=-40 w:주면=-8 w:주민=-48 w:죽는=18 w:죽었=-9 w:죽으=61 w:죽은=52 w:중국=-48 w:중대=-11 w:지금=-14 w:지나=-27
w:지난=-13 w:지붕=-12 w:지켜=-32 w:짐승=8 w:집은=-45 w:집이=20 w:쪽에=-13 w:차라=68 w:차례=49 w:차마=58 w:책임=-9 w:처음=-24 w:척한=19
w:초소=-15 w:총소=-10 w:취급=25 w:친구=26 w:친척=-10 w:캐러=-23 w:켠다=-15 w:콜레=-12 w:탄광=15 w:통화=-18 w:파악=-8 w:퍼뜨=-28 w:폐쇄=-27
w:풀렸=36 w:풀릴=-60 w:피해=-27 w:하나=49 w:하는=8 w:하라=40 w:하루=-13 w:하지=26 w:학교=-24 w:학생=-9 w:한번=18 w:해마=-13 w:했다=-11
w:확인=-24 w:환자=-8 w:훨씬=-16 w:힘이=19
`
