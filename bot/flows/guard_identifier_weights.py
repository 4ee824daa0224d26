"""Learned weights in hundredths; written by `benchmarks/train_identifiers.py`, never by hand."""

BIAS = {"name": -71, "initials": -52, "child": 43, "number": 56}

TABLES = {
    "name": r"""
C:about=42 C:absent=268 C:ask=-47 C:aux_past=25 C:behave=239 C:consent=131 C:days=-42 C:feel=81 C:foster=215 C:from=28
C:grade=32 C:gradeno=37 C:harm=24 C:him=180 C:hypo=-115 C:i=22 C:ids=58 C:illness=277 C:job=-294 C:kid=324 C:kids=-42
C:kin=435 C:kin_many=77 C:listy=63 C:lives=344 C:mail=-47 C:many=34 C:money=-107 C:moved=188 C:new_kid=71
C:office=-274 C:one=155 C:org_before=-25 C:p.?=49 C:phone=-49 C:reentry=178 C:refuse=223 C:screen=167 C:son=313
C:staff=-119 C:title=69 C:told=117 C:vendor=-47 C:w.a=18 C:w.and=18 C:w.but=34 C:w.det=-49 C:w.do=-41 C:w.have=-54
C:w.in=-34 C:w.modal=24 C:w.named=113 C:w.not=136 C:w.prep=31 C:w.pron=-20 C:w.rel=33 C:w.with=48 C:we=-104
C:work_does=-132 C:work_things=-201 L1:about=63 L1:absent=20 L1:ask=-216 L1:ask_form=37 L1:aux_past=29 L1:behave=16
L1:capital=-29 L1:days=-18 L1:e.ed=63 L1:e.ing=-55 L1:e.ly=28 L1:e.noun=-42 L1:edge=-23 L1:foster=-36 L1:from=37
L1:him=40 L1:i=-39 L1:ids=28 L1:illness=-121 L1:job=77 L1:kid=89 L1:kin=-172 L1:kin_many=13 L1:listy=-60 L1:mail=35
L1:many=23 L1:moved=29 L1:new_kid=-57 L1:num=130 L1:office=-12 L1:one=31 L1:org_after=26 L1:owned=-25 L1:p.+=-23
L1:p.-=69 L1:p..=-84 L1:p./=18 L1:p.;=-24 L1:p.==-26 L1:p.>=35 L1:p.@=37 L1:p.¿=19 L1:phone=28 L1:reentry=11
L1:screen=-14 L1:son=53 L1:staff=-170 L1:title=-110 L1:title_kin=-48 L1:told=14 L1:w.a=-19 L1:w.and=-26 L1:w.be=109
L1:w.but=36 L1:w.det=59 L1:w.do=25 L1:w.have=71 L1:w.in=-71 L1:w.modal=12 L1:w.named=-45 L1:w.o=57 L1:w.pron=-62
L1:w.with=-65 L1:we=-14 L1:work_does=69 L1:work_things=60 L1=+=-23 L1=-=69 L1=.=-84 L1=/=18 L1=114=19 L1=12=72
L1=15=13 L1=19=31 L1=190=-33 L1=210=11 L1=22=90 L1=225=10 L1=27=14 L1=402=20 L1=41=12 L1=45=-51 L1=5=35 L1=6=12
L1=75=-42 L1=8=-49 L1=88=44 L1=957=11 L1=;=-24 L1===-26 L1=>=35 L1=@=37 L1=about=125 L1=add=-23 L1=adopted=-37
L1=after=-35 L1=al=13 L1=also=-55 L1=aluna=15 L1=and=-64 L1=ao=-26 L1=ap=-32 L1=as=-33 L1=asked=-11 L1=at=115 L1=bc=14
L1=because=-36 L1=bibliotecaria=-95 L1=birthday=-53 L1=born=61 L1=both=22 L1=but=42 L1=by=-105 L1=called=22
L1=calls=21 L1=can=-14 L1=care=-75 L1=chama=-55 L1=changed=37 L1=cite=-36 L1=co-lead=-18 L1=coach=18 L1=colega=-69
L1=colleague=-74 L1=com=-107 L1=come=68 L1=como=10 L1=con=33 L1=congratulations=-33 L1=conselheira=-45 L1=could=-24
L1=counselor=-13 L1=count=43 L1=da=-28 L1=de=59 L1=dia=-41 L1=dias=-28 L1=dicen=35 L1=did=13 L1=diretor=-46 L1=do=41
L1=dob=33 L1=doctora=-17 L1=does=-28 L1=dois=97 L1=don=-38 L1=dona=22 L1=dos=49 L1=down=10 L1=drop=-115 L1=dropped=13
L1=due=-36 L1=e=-76 L1=em=-11 L1=emailed=-106 L1=en=-14 L1=enfermera=-11 L1=enter=23 L1=entered=44 L1=es=44
L1=escola=-90 L1=escuela=-87 L1=falta=13 L1=faltam=85 L1=faltan=48 L1=familia=99 L1=find=57 L1=for=19 L1=from=-77
L1=fyi=-32 L1=got=-50 L1=gracias=-26 L1=grade=44 L1=guy=-13 L1=habla=-26 L1=has=23 L1=have=49 L1=her=33
L1=hermanas=-62 L1=hermanitos=27 L1=hermanos=13 L1=hired=-45 L1=hola=-24 L1=honestly=19 L1=i=-11 L1=if=53 L1=in=-46
L1=invited=-25 L1=irma=-71 L1=is=55 L1=it=45 L1=its=32 L1=kept=54 L1=la=-107 L1=las=21 L1=leader=-29 L1=leave=126
L1=let=17 L1=licenciada=-16 L1=lil=77 L1=little=43 L1=llama=-57 L1=llamo=-19 L1=lol=123 L1=loop=-22 L1=los=56
L1=lost=55 L1=maestra=44 L1=maestro=-13 L1=mark=-13 L1=may=53 L1=me=-57 L1=meant=41 L1=meets=-26 L1=mellizos=12
L1=menos=75 L1=minus=42 L1=mister=-31 L1=morning=-37 L1=moved=13 L1=mrs=11 L1=ms=-11 L1=n=-10 L1=na=-66 L1=name=55
L1=named=-28 L1=nao=39 L1=nene=31 L1=new=-62 L1=ni=-26 L1=no=-40 L1=o=81 L1=obrigada=-11 L1=obrigado=-24
L1=officer=-14 L1=oi=-13 L1=ok=-85 L1=on=137 L1=one=12 L1=only=11 L1=or=-69 L1=our=14 L1=out=79 L1=padre=-86
L1=para=120 L1=pequena=48 L1=pequeno=47 L1=per=-51 L1=pero=-13 L1=por=-34 L1=pra=-123 L1=professor=-10
L1=professora=48 L1=puerto=-19 L1=put=18 L1=q=46 L1=que=-70 L1=redo=26 L1=remove=-68 L1=replaced=-25 L1=rua=65
L1=said=-45 L1=sala=-53 L1=says=84 L1=screen=39 L1=screened=39 L1=see=17 L1=segun=-18 L1=seno=-14 L1=senor=-11
L1=sent=43 L1=seu=-32 L1=shoot=-75 L1=shows=10 L1=si=51 L1=since=-20 L1=sobre=-23 L1=son=34 L1=sor=-14 L1=soy=-32
L1=spell=-108 L1=student=20 L1=students=-14 L1=superintendent=-23 L1=superintendente=-14 L1=that=135 L1=the=-135
L1=then=93 L1=thought=-51 L1=through=34 L1=thx=-14 L1=til=-12 L1=to=-103 L1=took=48 L1=trust=26 L1=two=17 L1=uma=-23
L1=under=-29 L1=until=29 L1=use=-39 L1=vez=46 L1=w=20 L1=walked=44 L1=was=24 L1=we=-88 L1=welcome=-58 L1=where=26
L1=whether=40 L1=why=58 L1=y=25 L1=¿=19 L2:about=25 L2:ask=-40 L2:aux_past=-30 L2:behave=19 L2:consent=-17 L2:days=20
L2:e.ed=-26 L2:e.ing=59 L2:e.ly=-39 L2:e.noun=-111 L2:e.past=120 L2:e.s=-30 L2:feel=39 L2:foster=63 L2:from=14
L2:grade=106 L2:gradeno=41 L2:harm=-52 L2:him=-108 L2:hypo=64 L2:i=73 L2:ids=86 L2:illness=18 L2:kid=-56 L2:kids=94
L2:kin=88 L2:kin_many=129 L2:listy=98 L2:mail=50 L2:moved=32 L2:new_kid=30 L2:num=42 L2:office=106 L2:one=-74
L2:org_after=90 L2:org_before=31 L2:p.(=-41 L2:p.)=13 L2:p.-=35 L2:p..=54 L2:p.:=14 L2:phone=87 L2:reentry=30
L2:screen=63 L2:staff=-65 L2:title=-145 L2:told=33 L2:vendor=-14 L2:w.a=-32 L2:w.and=-38 L2:w.be=38 L2:w.but=49
L2:w.det=16 L2:w.do=-21 L2:w.in=-14 L2:w.modal=64 L2:w.named=19 L2:w.not=-22 L2:w.o=-63 L2:w.prep=-10 L2:w.rel=-61
L2:w.with=-22 L2:work_does=-58 L2:work_things=21 L2=(=-41 L2=)=13 L2=-=35 L2=.=54 L2=0=-24 L2=1=-10 L2=12=13 L2=4=-20
L2=504=55 L2=6=-18 L2=6th=44 L2=7=54 L2=8=-45 L2=9=23 L2=:=14 L2=a=-77 L2=aaron=27 L2=about=-50 L2=abraco=-69
L2=adopted=49 L2=agora=-32 L2=agreguen=-27 L2=all=-19 L2=amigos=-21 L2=and=-35 L2=andrea=-21 L2=ano=41 L2=anyone=50
L2=apaga=55 L2=aplicar=13 L2=are=41 L2=arquivo=-34 L2=arrived=11 L2=art=16 L2=asking=35 L2=aspen=-12
L2=assessments=-19 L2=at=11 L2=atenciosamente=-55 L2=atentamente=-50 L2=attend=-22 L2=avaliacao=56 L2=avaliar=17
L2=avaliei=18 L2=avisa=-38 L2=avo=22 L2=b=16 L2=back=47 L2=because=17 L2=before=-87 L2=belongs=125 L2=best=-67
L2=bethany=79 L2=blank=21 L2=board=24 L2=bom=-19 L2=boys=19 L2=bro=19 L2=bruises=25 L2=buenos=-28 L2=but=21
L2=cake=-54 L2=call=88 L2=cambie=27 L2=came=53 L2=can=-19 L2=capital=-14 L2=card=-75 L2=casa=104 L2=caso=75
L2=catch=-47 L2=chase=-22 L2=check=-78 L2=check-ins=51 L2=close=-24 L2=closed=39 L2=club=-10 L2=com=-19 L2=comes=102
L2=como=47 L2=concern=12 L2=consejera=-20 L2=consentimento=103 L2=consuelo=-65 L2=contact=20 L2=contacto=-24
L2=contato=-10 L2=counselor=-92 L2=covering=-36 L2=creo=-16 L2=cruz=66 L2=d=43 L2=da=-57 L2=data=-119 L2=day=-10
L2=deb=-41 L2=delay=25 L2=desculpa=18 L2=despedida=-125 L2=dia=19 L2=dice=21 L2=digale=-29 L2=dile=-47
L2=dispatcher=-105 L2=district=-14 L2=diz=-45 L2=do=-41 L2=doesn't=14 L2=done=22 L2=dos=32 L2=dr=-87 L2=draft=-38
L2=due=46 L2=duty=-22 L2=e=-71 L2=el=-35 L2=ella=-24 L2=email=27 L2=encuentro=19 L2=encuesta=30 L2=enzo=12 L2=era=33
L2=es=66 L2=escuela=-19 L2=esta=-54 L2=evaluar=33 L2=evaluaron=11 L2=evalue=59 L2=everyone=42 L2=f=46
L2=facilitator=-58 L2=family=48 L2=fba=92 L2=feliz=-59 L2=ficha=13 L2=file=-34 L2=filed=17 L2=foi=122 L2=for=-30
L2=form=20 L2=freshman=11 L2=fri=-28 L2=from=-38 L2=fue=37 L2=girl=11 L2=goes=82 L2=good=-19 L2=gr=15 L2=gracas=-11
L2=gracias=-12 L2=grade=44 L2=grader=19 L2=group=73 L2=grupo=16 L2=guatemala=64 L2=haddad=42 L2=happy=-53 L2=has=57
L2=hasn't=-57 L2=her=-77 L2=here=-18 L2=hi=104 L2=hmm=12 L2=hola=88 L2=home=17 L2=i=-32 L2=iep=28 L2=in=118
L2=incluam=-21 L2=ines=23 L2=instead=13 L2=internaram=28 L2=irma=17 L2=is=-110 L2=it=-74 L2=its=-24 L2=j=34 L2=jean=38
L2=joey=-23 L2=josue=29 L2=junior=21 L2=k=70 L2=kennedy=-19 L2=kiara=14 L2=kid=-79 L2=kids=16 L2=know=45 L2=l=36
L2=la=27 L2=las=-72 L2=late=-12 L2=lawrence=47 L2=le=-66 L2=leave=-37 L2=left=21 L2=legal=40 L2=lesley=-81
L2=liaison=-28 L2=lo=-95 L2=lorena=15 L2=los=13 L2=lynn=-23 L2=mae=-95 L2=mama=-18 L2=manda=-78 L2=mandelo=-85
L2=mando=141 L2=mandou=59 L2=manual=-51 L2=marco=53 L2=mayor=20 L2=me=27 L2=meeting=-13 L2=meets=-73 L2=menos=107
L2=met=85 L2=meu=59 L2=mike=39 L2=month=50 L2=moved=28 L2=mr=-95 L2=mrs=59 L2=ms=-92 L2=muda=-52 L2=mudei=22
L2=mudou=-53 L2=my=-83 L2=na=-18 L2=name=-13 L2=named=-34 L2=nao=21 L2=nguyen=21 L2=nina=20 L2=nivel=48 L2=no=-26
L2=nome=26 L2=not=12 L2=nota=19 L2=notas=23 L2=note=72 L2=notes=-32 L2=nothing=34 L2=novo=40 L2=now=-64 L2=nurse=19
L2=o=-36 L2=of=48 L2=oi=22 L2=on=18 L2=only=-67 L2=ontem=53 L2=or=44 L2=orientation=-27 L2=ortiz=20 L2=os=100
L2=ou=-45 L2=our=-15 L2=out=-47 L2=over=-104 L2=oye=42 L2=padrasto=13 L2=padrastro=25 L2=pais=57 L2=papas=20
L2=para=21 L2=parent=13 L2=pat=-32 L2=paz=-18 L2=pena=59 L2=perdon=10 L2=pergunta=-56 L2=pergunte=-26
L2=permission=-14 L2=person=-15 L2=plan=146 L2=please=-44 L2=pls=75 L2=policy=-18 L2=por=15 L2=pra=22 L2=pregunta=15
L2=preguntale=-67 L2=pregunte=-39 L2=pregunten=-55 L2=preguntenle=-41 L2=preocupada=20 L2=prepared=-77
L2=professora=13 L2=psicologo=-13 L2=puse=23 L2=put=45 L2=q=10 L2=quem=-58 L2=question=98 L2=quien=-70 L2=quincy=29
L2=quiten=-32 L2=r=40 L2=ratio=-99 L2=real=24 L2=record=13 L2=referred=-147 L2=regards=-36 L2=reunimos=-19
L2=reunion=20 L2=right=-17 L2=romeo=-97 L2=romeu=-39 L2=rosa=-11 L2=rose=13 L2=sabe=77 L2=saber=20 L2=said=12
L2=salio=32 L2=saludo=-86 L2=santos=85 L2=saque=76 L2=sasid=11 L2=sat=14 L2=say=15 L2=se=15 L2=secretary=28
L2=segundo=-140 L2=sent=57 L2=september=-10 L2=sessions=-16 L2=she=30 L2=short=-54 L2=si=14 L2=so=40 L2=social=-25
L2=someone=34 L2=sou=-23 L2=sra=32 L2=st=-34 L2=started=60 L2=state=69 L2=story=52 L2=student=-71 L2=students=22
L2=sub=71 L2=suspenderam=27 L2=swis=-22 L2=sword=-29 L2=ta=-12 L2=talk=-17 L2=talked=21 L2=team=56 L2=tengo=27
L2=thank=-15 L2=that=49 L2=thats=10 L2=the=10 L2=therapy=-15 L2=they=67 L2=this=-91 L2=tia=30 L2=tira=22 L2=tirem=16
L2=tirou=17 L2=to=-58 L2=trainer=-21 L2=tran=40 L2=trip=-41 L2=twelfth=101 L2=ty=-18 L2=up=-113 L2=update=-14
L2=us=-35 L2=veio=73 L2=w=39 L2=waiting=19 L2=was=-57 L2=we=53 L2=week=-26 L2=well=-13 L2=when=-69 L2=who=-41
L2=why=35 L2=will=-10 L2=worcester=85 L2=work=-10 L2=works=-27 L2=worried=19 L2=y=97 L2=yes=-39 L2=you=-95 L4:about=40
L4:absent=72 L4:ask=-47 L4:ask_form=88 L4:aux_past=43 L4:behave=-33 L4:days=-38 L4:e.ed=48 L4:e.noun=-42 L4:e.past=84
L4:e.s=-62 L4:feel=-17 L4:foster=97 L4:from=59 L4:grade=45 L4:harm=-75 L4:hypo=20 L4:i=-43 L4:job=20 L4:kid=80
L4:kids=74 L4:kin=98 L4:kin_many=131 L4:listy=115 L4:lives=84 L4:mail=99 L4:many=50 L4:money=27 L4:moved=141
L4:new_kid=-76 L4:num=117 L4:office=-34 L4:org_after=-128 L4:org_before=-80 L4:p.(=89 L4:p.)=67 L4:p.+=-23 L4:p.,=-13
L4:p.-=82 L4:p..=47 L4:p./=27 L4:p.:=15 L4:p.;=18 L4:p.==-10 L4:p.>=35 L4:p.@=37 L4:p.quote=83 L4:p.¿=19 L4:p.–=39
L4:phone=77 L4:reentry=-103 L4:refuse=22 L4:screen=47 L4:son=141 L4:staff=-41 L4:title_kin=-47 L4:told=-100
L4:vendor=-32 L4:w.a=-12 L4:w.be=-70 L4:w.det=33 L4:w.do=28 L4:w.have=133 L4:w.in=-67 L4:w.modal=38 L4:w.named=17
L4:w.not=51 L4:w.o=-21 L4:w.prep=44 L4:w.rel=-48 L4:we=-61 L4:work_does=-48 L4:work_things=100 R1:about=58
R1:absent=89 R1:ask=-39 R1:aux_past=51 R1:behave=191 R1:capital=22 R1:consent=-101 R1:days=65 R1:e.ed=17 R1:e.ing=-102
R1:e.noun=55 R1:e.past=-16 R1:e.s=11 R1:edge=-27 R1:feel=-86 R1:from=15 R1:grade=-32 R1:gradeno=-95 R1:harm=-22
R1:him=56 R1:hypo=-23 R1:i=79 R1:ids=65 R1:illness=-12 R1:job=17 R1:kid=65 R1:kids=50 R1:kin=-22 R1:kin_many=154
R1:listy=-34 R1:many=-27 R1:money=-50 R1:moved=80 R1:office=26 R1:one=-17 R1:org_after=-111 R1:org_before=-31
R1:owned=13 R1:p.!=-59 R1:p.#=23 R1:p.&=-26 R1:p.'=-10 R1:p.(=74 R1:p.)=15 R1:p.+=-18 R1:p.,=28 R1:p.:=30 R1:p.;=40
R1:p.==-15 R1:p.?=-18 R1:p.@=19 R1:p.quote=-96 R1:p.–=31 R1:reentry=54 R1:refuse=30 R1:screen=-86 R1:son=55
R1:staff=65 R1:title=-53 R1:told=-72 R1:w.a=-20 R1:w.and=-70 R1:w.be=24 R1:w.det=13 R1:w.do=-23 R1:w.have=100
R1:w.in=-31 R1:w.modal=41 R1:w.named=-17 R1:w.not=73 R1:w.prep=64 R1:w.pron=39 R1:w.rel=29 R1:w.with=34 R1:we=-12
R1:work_does=-76 R1:work_things=70 R1=!=-59 R1="=-96 R1=#=23 R1=&=-26 R1='=-10 R1=(=74 R1=)=15 R1=+=-18 R1=,=28
R1=11=-38 R1=12=-37 R1=18=-11 R1=2=62 R1=2010=21 R1=22=-23 R1=28=-27 R1=3=89 R1=30=-17 R1=4=-25 R1=5=-90 R1=504=104
R1=6=-41 R1=88=51 R1=9=-68 R1=9th=27 R1=:=30 R1=;=40 R1===-15 R1=?=-18 R1=@=19 R1=a=18 R1=about=30 R1=abre=-107
R1=acaba=38 R1=acabou=11 R1=add=40 R1=admitted=11 R1=again=-64 R1=aged=68 R1=aide=-25 R1=ajuda=-40 R1=al=37
R1=al-khatib=15 R1=all=-26 R1=alone=-11 R1=already=-31 R1=ameacou=12 R1=amenazo=28 R1=and=-45 R1=anda=69 R1=anotou=-31
R1=answered=54 R1=anxiety=37 R1=aparece=32 R1=appears=67 R1=apresenta=-119 R1=apto=14 R1=are=-28 R1=arrumou=-58
R1=article=-54 R1=as=40 R1=asked=49 R1=assina=-47 R1=at=-34 R1=ate=43 R1=atende=-33 R1=atiende=-11 R1=attendance=54
R1=attended=117 R1=aunt=18 R1=autorizacao=79 R1=avalia=-12 R1=ayuda=-17 R1=b=-24 R1=baby=-48 R1=back=-45 R1=baixou=-11
R1=bajo=35 R1=bateu=60 R1=be=-66 R1=because=12 R1=before=-14 R1=birthday=19 R1=bit=-65 R1=book=-95 R1=booked=-90
R1=bought=-23 R1=boy=17 R1=boys=24 R1=break=-17 R1=brigaram=82 R1=broke=-16 R1=brought=52 R1=building=-27 R1=burned=40
R1=but=-72 R1=by=-16 R1=caiu=15 R1=called=-63 R1=cambio=-19 R1=came=-16 R1=can=-44 R1=can't=54 R1=card=-36
R1=caseworker=54 R1=changed=-58 R1=circled=37 R1=class=-40 R1=cleaned=-11 R1=clinician=78 R1=closed=-49 R1=club=-75
R1=cobre=-28 R1=code=-27 R1=codes=-15 R1=collected=-32 R1=com=-94 R1=comeca=47 R1=comecou=-38 R1=coming=19 R1=comma=14
R1=como=-34 R1=completed=35 R1=compro=-44 R1=comprou=-74 R1=con=-36 R1=conference=-11 R1=confirmo=-159
R1=confirmou=-189 R1=consent=27 R1=conta=154 R1=contar=12 R1=continua=-39 R1=contou=-27 R1=coordena=-66
R1=coordina=-28 R1=coordinates=-50 R1=corrigio=-79 R1=corrigiu=-84 R1=could=33 R1=couldn't=110 R1=count=-44
R1=counted=-12 R1=covered=61 R1=covers=-36 R1=cried=-33 R1=cuenta=94 R1=cuida=-11 R1=cumple=28 R1=cumplio=37 R1=cut=54
R1=d=19 R1=da=-38 R1=dance=-38 R1=dashboard=-28 R1=declined=-68 R1=deixou=25 R1=dejo=50 R1=del=-21 R1=demoed=-14
R1=desenhou=-136 R1=desmaiou=39 R1=detonar=-16 R1=deu=31 R1=dice=30 R1=did=-72 R1=didn't=59 R1=didnt=22 R1=dijo=39
R1=dirige=-13 R1=diseno=-106 R1=disse=-58 R1=do=12 R1=does=-23 R1=doesn't=-20 R1=dorme=46 R1=down=11 R1=drew=130
R1=dropped=-65 R1=duerme=63 R1=e=25 R1=eats=42 R1=el=-22 R1=eligible=20 R1=emailed=46 R1=empeoro=56 R1=empezo=-31
R1=empieza=39 R1=en=95 R1=ends=-43 R1=entro=35 R1=entrou=18 R1=es=-77 R1=escondio=34 R1=escreveu=-62 R1=escribio=-53
R1=esta=-20 R1=estaba=74 R1=estan=-20 R1=estava=73 R1=estuvo=27 R1=et=-27 R1=ever=35 R1=every=18 R1=explico=-55
R1=explicou=-77 R1=extrana=48 R1=failed=40 R1=fainted=105 R1=fala=-39 R1=falou=-74 R1=falto=33 R1=faltou=32
R1=family=100 R1=fasts=15 R1=father=36 R1=fechou=-29 R1=fell=125 R1=fica=-63 R1=ficou=26 R1=filled=-69 R1=film=-11
R1=finally=46 R1=finished=80 R1=firma=-47 R1=firmo=-10 R1=first=-120 R1=foi=101 R1=for=-88 R1=forgot=-42 R1=form=-32
R1=forwarded=-24 R1=found=-42 R1=from=-49 R1=fue=35 R1=full=-14 R1=fuma=11 R1=g=15 R1=game=-48 R1=gave=-10 R1=gets=29
R1=goes=98 R1=golpeo=59 R1=got=95 R1=grades=86 R1=guarda=-44 R1=habla=18 R1=hablo=-32 R1=hace=-32 R1=had=205
R1=handed=-28 R1=has=-92 R1=hasn't=-34 R1=hates=71 R1=have=-31 R1=he=-13 R1=helped=-39 R1=here=-70 R1=hid=23
R1=hides=20 R1=hit=42 R1=hizo=-52 R1=home=103 R1=homeroom=28 R1=hospital=-59 R1=hours=-18 R1=house=-79 R1=idea=-59
R1=iep=59 R1=imprimio=-20 R1=imprimiu=-47 R1=in=47 R1=instead=-19 R1=insulto=31 R1=intento=49 R1=interns=-26
R1=invited=-37 R1=is=38 R1=isn't=-24 R1=it=-10 R1=iv-a=-12 R1=ja=-34 R1=jogou=22 R1=just=34 R1=keeps=29 R1=kid=27
R1=kids=32 R1=know=-46 R1=knows=-66 R1=la=11 R1=largou=72 R1=late=-11 R1=laughed=59 R1=le=27 R1=left=75 R1=likes=-14
R1=little=-35 R1=lives=26 R1=llego=32 R1=lleva=48 R1=lo=131 R1=login=-25 R1=looks=48 R1=los=57 R1=lost=108
R1=lower=-11 R1=made=66 R1=mailed=-23 R1=mando=-37 R1=mandou=-12 R1=maneja=-41 R1=marco=58 R1=marcou=14 R1=married=24
R1=maternity=-12 R1=me=67 R1=means=-39 R1=mejoro=22 R1=melhorou=22 R1=merged=-37 R1=met=-51 R1=mini=-40 R1=missed=-18
R1=misses=16 R1=mom=-150 R1=morde=11 R1=mordeu=15 R1=moved=-21 R1=moves=-12 R1=ms=-53 R1=na=45 R1=name=42 R1=nao=-107
R1=nasceu=11 R1=necesita=138 R1=need=-25 R1=needs=45 R1=never=-65 R1=no=-45 R1=not=55 R1=now=21 R1=nunca=57 R1=o=-48
R1=odeia=61 R1=odia=45 R1=of=-59 R1=off=47 R1=offered=-62 R1=offers=-16 R1=office=47 R1=on=25 R1=opened=-15
R1=operou=78 R1=or=-28 R1=ordered=-45 R1=orders=-48 R1=organized=-25 R1=out=42 R1=ouve=68 R1=overdosed=48
R1=oversees=-54 R1=oye=20 R1=para=-31 R1=parents=54 R1=pario=104 R1=parish=-29 R1=parou=30 R1=paso=-83 R1=passed=46
R1=pays=-14 R1=pede=-51 R1=pediu=-18 R1=perdeu=86 R1=perdio=26 R1=perguntou=-82 R1=period=-30 R1=pidio=23 R1=piorou=51
R1=please=-11 R1=por=-16 R1=pra=26 R1=precisa=83 R1=pregunto=-24 R1=present=-25 R1=presentation=-19 R1=printed=-23
R1=probation=43 R1=pronouns=64 R1=puede=-61 R1=pulled=158 R1=pulls=61 R1=punched=37 R1=put=38 R1=q=28 R1=que=-77
R1=quebrou=59 R1=quer=-60 R1=question=-57 R1=quiere=-81 R1=quit=45 R1=quote=-18 R1=ran=-46 R1=rasgou=65 R1=reached=-46
R1=recolheu=-45 R1=recommended=-11 R1=record=52 R1=recusou=51 R1=referral=40 R1=refused=-59 R1=refuses=108
R1=regresa=-29 R1=renuncio=-95 R1=repete=22 R1=repite=24 R1=replied=-76 R1=report=53 R1=reported=-63 R1=representa=-27
R1=reprobo=31 R1=requested=-15 R1=resigned=-22 R1=respondeu=29 R1=retired=-26 R1=retirement=-31 R1=reviewed=-21
R1=revisa=-65 R1=ripped=26 R1=riu=15 R1=robo=37 R1=rompio=80 R1=room=77 R1=roubou=30 R1=row=34 R1=sabe=-129 R1=saco=26
R1=sai=-18 R1=said=59 R1=saiu=-25 R1=sale=51 R1=salio=28 R1=same=-54 R1=sao=33 R1=saved=-15 R1=says=-101 R1=school=32
R1=scored=92 R1=scratched=26 R1=screened=-72 R1=screening=-23 R1=screens=-54 R1=se=15 R1=seems=65 R1=sent=-53
R1=sente=42 R1=set=-18 R1=share=-13 R1=shaved=10 R1=should=-20 R1=shows=114 R1=si=32 R1=signed=-124 R1=signs=-12
R1=sigue=-36 R1=sits=32 R1=skipped=16 R1=sleeps=25 R1=slides=-17 R1=smells=52 R1=so=63 R1=sofre=10 R1=solo=68
R1=speaker=33 R1=spit=110 R1=spoke=-94 R1=st=22 R1=started=33 R1=starts=48 R1=stays=-53 R1=stepped=-101 R1=still=-121
R1=stopped=47 R1=student=12 R1=stutters=82 R1=subio=19 R1=subiu=25 R1=submit=-16 R1=submitted=-20 R1=suena=-27
R1=sufre=12 R1=supports=-13 R1=suspended=22 R1=switched=100 R1=syndrome=54 R1=ta=64 R1=tambem=-55 R1=tambien=-11
R1=tapou=71 R1=teacher=83 R1=teaches=-122 R1=team=20 R1=tem=-63 R1=template=-12 R1=tenia=83 R1=tentou=51 R1=tested=-65
R1=teve=136 R1=the=-49 R1=therapist=18 R1=therapy=-86 R1=thinks=27 R1=threatened=39 R1=threw=71 R1=time=-43
R1=tinha=42 R1=tiro=51 R1=tirou=20 R1=to=139 R1=todavia=-26 R1=told=83 R1=toma=41 R1=tomo=-63 R1=tomorrow=-10
R1=tomou=43 R1=took=67 R1=tore=72 R1=totals=-15 R1=trabalha=-70 R1=traded=90 R1=tradujo=-21 R1=traduziu=-72
R1=trained=-15 R1=trajo=39 R1=transferred=42 R1=translates=-12 R1=trata=-23 R1=tried=41 R1=trip=-13 R1=trocou=16
R1=trouxe=48 R1=turned=68 R1=turns=30 R1=tuvo=73 R1=twice=23 R1=twins=14 R1=typed=-121 R1=un=-22 R1=under=10
R1=unit=-101 R1=usa=-49 R1=va=-18 R1=vai=-59 R1=ve=49 R1=veio=-31 R1=vem=73 R1=vence=36 R1=video=-30 R1=viene=61
R1=vino=-34 R1=virou=-28 R1=visited=-30 R1=visits=-34 R1=volta=-33 R1=voltou=-27 R1=volunteered=-41 R1=volvio=23
R1=w=120 R1=walk=-21 R1=walked=33 R1=wants=-27 R1=was=23 R1=wasn't=23 R1=wears=36 R1=week=-19 R1=well=14 R1=went=11
R1=were=-20 R1=wet=15 R1=while=-17 R1=who=113 R1=will=-83 R1=with=164 R1=won't=47 R1=works=-21 R1=wouldn't=48
R1=wrote=41 R1=xingou=39 R1=y=29 R1=ya=-96 R1=yes=24 R1=yet=31 R1=–=31 R2:about=18 R2:ask=11 R2:ask_form=-32
R2:aux_past=53 R2:behave=29 R2:consent=-56 R2:days=66 R2:e.ed=-42 R2:e.ing=-30 R2:e.noun=22 R2:e.past=54 R2:e.s=42
R2:feel=110 R2:foster=42 R2:from=28 R2:grade=26 R2:gradeno=44 R2:him=36 R2:hypo=-17 R2:i=26 R2:ids=43 R2:illness=109
R2:job=32 R2:kid=12 R2:kids=-98 R2:kin=16 R2:listy=90 R2:lives=16 R2:mail=-11 R2:many=16 R2:money=-35 R2:moved=48
R2:new_kid=17 R2:num=40 R2:office=-116 R2:one=-46 R2:org_after=52 R2:org_before=21 R2:p.!=39 R2:p.'=58 R2:p.(=32
R2:p.)=43 R2:p.,=42 R2:p./=26 R2:p.:=-50 R2:p.;=13 R2:p.?=-14 R2:p.quote=25 R2:p.¡=-53 R2:p.¿=-37 R2:phone=-58
R2:refuse=91 R2:screen=-86 R2:staff=-111 R2:title=42 R2:told=46 R2:vendor=-72 R2:w.a=14 R2:w.and=-87 R2:w.be=-34
R2:w.but=-54 R2:w.det=-40 R2:w.have=33 R2:w.in=-11 R2:w.modal=-22 R2:w.named=43 R2:w.not=39 R2:w.o=-29 R2:w.rel=31
R2:w.with=43 R2:we=-83 R2:work_does=-39 R2:work_things=123 R2=!=39 R2="=25 R2='=58 R2=(=32 R2=)=43 R2=,=42 R2=/=26
R2=10=26 R2=10th=65 R2=12=-76 R2=13=102 R2=18=-37 R2=19=45 R2=24=-50 R2=2b=11 R2=3=56 R2=3o=57 R2=3rd=-60 R2=40=-13
R2=5=-93 R2=5b=49 R2=5o=19 R2=5th=19 R2=6=-14 R2=6th=18 R2=70=-26 R2=8=-333 R2=88=-50 R2=9=62 R2=9o=63 R2=:=-50
R2=;=13 R2=?=-14 R2=a=14 R2=about=17 R2=absent=-61 R2=acceso=-23 R2=access=-113 R2=acesso=-38 R2=added=-107
R2=again=43 R2=agarraron=26 R2=agenda=-12 R2=agressivo=15 R2=ahora=-48 R2=ainda=-13 R2=al=-38 R2=alone=92
R2=already=15 R2=alta=29 R2=ambar=19 R2=an=-52 R2=and=67 R2=anda=38 R2=ankle=15 R2=answer=12 R2=answered=-74 R2=ao=15
R2=apaguei=-24 R2=aparece=49 R2=aposenta=-70 R2=aposentou=-28 R2=appendicitis=27 R2=approved=-26 R2=april=16
R2=aprobarlo=-39 R2=aprovar=-10 R2=apt=70 R2=aquele=-105 R2=arreglo=-38 R2=arrested=11 R2=arrumou=-12 R2=as=-25
R2=aside=-11 R2=asiste=44 R2=asistio=35 R2=asked=45 R2=aspen=-26 R2=assent=11 R2=assigned=-22 R2=assina=49
R2=assinar=63 R2=assinou=-104 R2=assumir=-16 R2=at=21 R2=ataques=46 R2=attend=58 R2=attendance=-10 R2=aunque=17
R2=ausente=47 R2=away=39 R2=ayudarle=-61 R2=back=35 R2=bc=-50 R2=because=12 R2=been=-51 R2=before=23 R2=behind=-17
R2=being=41 R2=bem=24 R2=better=-53 R2=between=36 R2=bien=-16 R2=birth=51 R2=blank=-105 R2=blue=-91 R2=born=19
R2=bought=16 R2=bruises=49 R2=by=-36 R2=called=-25 R2=calm=27 R2=cambiar=55 R2=cambiaron=25 R2=cambio=29 R2=came=32
R2=can=70 R2=can't=12 R2=card=66 R2=casa=18 R2=catapora=12 R2=caught=19 R2=cayo=17 R2=cc=-29 R2=certified=-22
R2=checking=-45 R2=chicken=16 R2=cita=36 R2=class=69 R2=clima=-39 R2=closed=-40 R2=coach=-12 R2=colgo=-30
R2=colleagues=-19 R2=com=85 R2=come=67 R2=comes=35 R2=coming=33 R2=comunica=-45 R2=consegue=-21 R2=conseguiu=-33
R2=consulta=28 R2=contesta=-49 R2=contesto=63 R2=conto=23 R2=contou=24 R2=copia=-105 R2=corredor=18 R2=correndo=14
R2=corta=42 R2=corto=35 R2=cortou=25 R2=cosas=67 R2=couch=65 R2=court=60 R2=crise=39 R2=cumplio=77 R2=cut=-96
R2=cutting=53 R2=da=-38 R2=das=-26 R2=data=-15 R2=de=22 R2=deadline=-19 R2=dean=37 R2=declined=23 R2=deixa=32
R2=demissao=-82 R2=depois=69 R2=dese=-47 R2=desmayo=27 R2=despues=62 R2=dessa=-45 R2=devin=44 R2=dez=55 R2=di=31
R2=diabetes=27 R2=dice=-40 R2=did=16 R2=died=-58 R2=dieron=33 R2=diez=31 R2=dijo=20 R2=dio=54 R2=director=-32
R2=discharged=10 R2=dismissed=20 R2=disse=19 R2=do=12 R2=doente=25 R2=does=14 R2=doesn't=-22 R2=doing=104 R2=dois=42
R2=done=-11 R2=donuts=-26 R2=dorme=44 R2=dos=58 R2=double=38 R2=down=55 R2=dropped=20 R2=dual=-29 R2=duas=17 R2=due=44
R2=duerme=31 R2=durante=15 R2=during=19 R2=e=-76 R2=early=-23 R2=eat=43 R2=eaten=19 R2=eating=34 R2=eats=17
R2=edit=-49 R2=el=19 R2=ele=-61 R2=eleven=82 R2=eloping=49 R2=em=-40 R2=embora=-30 R2=en=-14 R2=encarga=-46
R2=enferma=-43 R2=enfermo=13 R2=enough=14 R2=enrolled=11 R2=entende=47 R2=enter=-20 R2=entering=-36 R2=entiende=85
R2=entrego=150 R2=entregou=11 R2=equipe=-41 R2=equipo=-14 R2=era=44 R2=es=-24 R2=escaparse=30 R2=escola=-12
R2=escritorio=-15 R2=esta=18 R2=estado=-23 R2=estar=-14 R2=eu=-13 R2=evaluated=14 R2=even=11 R2=every=19
R2=everything=47 R2=explain=-22 R2=explicar=-29 R2=explicarlo=-56 R2=extra=79 R2=failing=48 R2=fala=141 R2=faz=26
R2=feb=41 R2=febre=48 R2=fechada=-11 R2=feedback=45 R2=feel=-15 R2=fewer=-53 R2=fez=68 R2=fiebre=63 R2=filled=14
R2=financeiro=-45 R2=find=-68 R2=fine=-13 R2=finish=14 R2=finished=53 R2=firmar=34 R2=firmo=-30 R2=fixing=-10
R2=flagged=29 R2=focus=117 R2=folder=48 R2=for=-52 R2=fora=50 R2=formou=19 R2=forms=90 R2=found=58 R2=four=-17
R2=free=15 R2=fue=18 R2=fugir=28 R2=gave=31 R2=gay=18 R2=get=-93 R2=getting=72 R2=go=32 R2=goes=50 R2=going=-12
R2=golpes=22 R2=got=22 R2=gotten=-51 R2=gr=54 R2=gracias=-28 R2=grade=63 R2=grado=17 R2=great=71 R2=grief=-32
R2=groserias=29 R2=group=40 R2=ha=-46 R2=habla=64 R2=hablar=74 R2=hacerse=19 R2=had=-51 R2=handed=27 R2=handling=-44
R2=happy=-49 R2=has=-25 R2=hasn't=37 R2=have=-29 R2=hay=-38 R2=he=-19 R2=head=23 R2=health=-10 R2=heard=-64
R2=hearing=60 R2=henry=-21 R2=her=-19 R2=here=-11 R2=herself=18 R2=hi=-14 R2=high=57 R2=himself=52 R2=hired=-26
R2=hiring=-94 R2=his=48 R2=hit=-81 R2=hizo=26 R2=home=-31 R2=homeroom=77 R2=honor=61 R2=hope=-28 R2=hospitalizaron=99
R2=hospitalized=31 R2=house=37 R2=i=-69 R2=ian=23 R2=if=-16 R2=imani=-64 R2=in=-26 R2=informatica=-12 R2=informou=-115
R2=interim=-18 R2=interprete=87 R2=is=-58 R2=it=32 R2=its=-73 R2=ja=-76 R2=jardim=-72 R2=jesus=41 R2=joao=38
R2=jobs=-41 R2=join=40 R2=jubila=-111 R2=jubilo=-21 R2=juliet=-58 R2=julieta=-12 R2=july=29 R2=jumped=50 R2=just=-27
R2=k=-17 R2=kevin=82 R2=khmer=12 R2=kinder=-56 R2=know=-60 R2=la=-59 R2=las=-107 R2=last=67 R2=lastimo=13 R2=late=89
R2=laudo=16 R2=lawrence=-49 R2=layla=65 R2=le=-51 R2=leave=98 R2=lee=51 R2=legal=74 R2=lessons=-74 R2=let=33
R2=lets=28 R2=lice=54 R2=lider=-34 R2=like=59 R2=line=-56 R2=lista=66 R2=listed=98 R2=little=15 R2=llave=-16
R2=llego=10 R2=lo=-47 R2=locked=-187 R2=log=-84 R2=logs=-82 R2=lol=-77 R2=looking=-32 R2=los=-59 R2=lost=-11 R2=low=54
R2=lowell=-50 R2=lower=21 R2=machucou=20 R2=made=32 R2=madre=18 R2=mae=23 R2=mail=-10 R2=mal=24 R2=malden=-34
R2=mando=-173 R2=mandou=-34 R2=manutencao=-47 R2=marcas=14 R2=march=-35 R2=maria=33 R2=me=47 R2=medicaid=-44
R2=medo=38 R2=meeting=136 R2=menos=-136 R2=metade=19 R2=mi=104 R2=mia=21 R2=miedo=15 R2=minha=29 R2=minutes=-33
R2=mis=-23 R2=missed=21 R2=missing=-22 R2=mistake=39 R2=monday=79 R2=motorista=-36 R2=moving=-74 R2=mr=-41 R2=ms=35
R2=mtg=15 R2=mucho=65 R2=mudanca=101 R2=mudanza=101 R2=mudo=18 R2=muito=82 R2=muy=15 R2=my=-49 R2=na=34 R2=nadie=59
R2=name=-33 R2=nao=-11 R2=need=-25 R2=needs=20 R2=nessa=-16 R2=new=48 R2=next=-14 R2=nights=97 R2=no=-47 R2=nome=42
R2=none=-42 R2=nono=22 R2=nos=-15 R2=nossa=-33 R2=not=46 R2=nota=16 R2=notas=-44 R2=notes=-43 R2=nothing=22 R2=novo=75
R2=nuestra=-19 R2=nuevo=31 R2=num=13 R2=o=19 R2=obrigada=-45 R2=octavo=-26 R2=ocupa=-106 R2=of=63 R2=off=-12
R2=officer=72 R2=oitavo=-100 R2=once=117 R2=one=-53 R2=only=-40 R2=open=-25 R2=opened=-44 R2=opero=15 R2=or=-11
R2=orcamento=-60 R2=organizing=-63 R2=otro=60 R2=our=-98 R2=out=90 R2=outro=41 R2=over=-43 R2=pa=-13 R2=palavrao=20
R2=papel=-65 R2=paper=50 R2=parent=-15 R2=part=-78 R2=participa=135 R2=party=-30 R2=passed=-30 R2=pastillas=49
R2=paul=-10 R2=pego=21 R2=pena=-31 R2=permiso=-96 R2=pero=-47 R2=picked=35 R2=picking=12 R2=pide=24 R2=pilar=32
R2=plan=38 R2=please=23 R2=pode=-51 R2=por=-76 R2=portuguese=-19 R2=positivo=43 R2=pra=102 R2=present=-25
R2=presenting=-51 R2=preso=34 R2=presupuesto=-38 R2=primero=-17 R2=print=-48 R2=pro=22 R2=promoted=-60
R2=psicologa=-33 R2=pudo=29 R2=puede=-13 R2=pull=-14 R2=pulled=64 R2=puso=60 R2=q=-101 R2=qualify=32 R2=quando=-31
R2=quarto=31 R2=quebro=25 R2=quedo=35 R2=quem=10 R2=quer=65 R2=questions=-64 R2=quick=-38 R2=quiere=21 R2=quis=11
R2=quiso=14 R2=read=121 R2=real=13 R2=really=38 R2=recebeu=-148 R2=recibio=-85 R2=refazer=94 R2=referred=37
R2=refused=25 R2=regreso=15 R2=remotely=-64 R2=repetindo=25 R2=repetir=64 R2=repitiendo=14 R2=replaced=-33
R2=replacing=-18 R2=replied=-46 R2=reporta=-58 R2=responde=-28 R2=responder=-21 R2=respondeu=33 R2=responsavel=-55
R2=retired=-13 R2=retiring=-34 R2=reune=-87 R2=revere=-27 R2=right=-24 R2=rm=24 R2=row=26 R2=sabe=-10 R2=saber=55
R2=sacaron=21 R2=sai=40 R2=said=15 R2=saiu=58 R2=sala=37 R2=salio=41 R2=sat=51 R2=saudade=42 R2=say=13 R2=says=24
R2=school=18 R2=score=16 R2=scored=-40 R2=scores=-16 R2=screened=44 R2=sdq=-20 R2=se=28 R2=second=50 R2=secretaria=-64
R2=sectioned=40 R2=seeing=53 R2=sem=78 R2=sendo=-39 R2=sent=92 R2=september=-44 R2=services=18 R2=set=-25 R2=sete=74
R2=seventh=17 R2=sexta=-43 R2=she=22 R2=short=-16 R2=should=-50 R2=shows=51 R2=sick=-13 R2=sickle=31 R2=siendo=-36
R2=signed=59 R2=sin=32 R2=since=11 R2=sindicato=-38 R2=sindrome=37 R2=sit=33 R2=sleep=38 R2=so=30 R2=sobre=-14
R2=socorro=19 R2=sola=29 R2=solo=100 R2=son=11 R2=sou=-12 R2=soy=-24 R2=speak=15 R2=speaks=63 R2=start=-18
R2=started=13 R2=starts=41 R2=step=-28 R2=stepping=-11 R2=still=69 R2=stop=25 R2=strength=-23 R2=su=59 R2=subiu=-56
R2=submitted=-21 R2=supervise=-29 R2=supplies=-48 R2=supposed=-21 R2=surdo=113 R2=suspended=16 R2=swamped=-14
R2=swear=121 R2=t=16 R2=ta=103 R2=take=-40 R2=taken=17 R2=taking=-65 R2=talk=133 R2=talking=26 R2=tapo=41 R2=tarde=11
R2=te=-47 R2=tem=94 R2=terapia=14 R2=terminamos=-16 R2=termino=20 R2=thanks=-19 R2=that=29 R2=thats=27 R2=the=10
R2=their=29 R2=then=-11 R2=therapy=-36 R2=think=31 R2=thinner=48 R2=this=73 R2=through=123 R2=tiene=52 R2=tier=-37
R2=time=-59 R2=to=-58 R2=toca=47 R2=today=33 R2=todo=78 R2=todos=49 R2=told=-37 R2=toma=11 R2=tomo=20 R2=too=61
R2=took=12 R2=trabalha=-76 R2=traduzir=-26 R2=trago=29 R2=trained=-26 R2=trajo=42 R2=translate=-28
R2=transportation=-13 R2=traveling=-36 R2=trocar=64 R2=trouble=48 R2=trouxe=21 R2=trust=58 R2=tudo=20 R2=tuesday=39
R2=tuesdays=-23 R2=turned=33 R2=twice=32 R2=two=-19 R2=ty=-11 R2=um=38 R2=uma=80 R2=un=26 R2=una=-110 R2=understand=25
R2=unico=47 R2=universidade=-34 R2=up=26 R2=updating=-12 R2=us=62 R2=usa=13 R2=uses=-43 R2=using=-78 R2=vacation=80
R2=vanderbilt=-39 R2=varicela=63 R2=veio=22 R2=vem=-59 R2=ver=-64 R2=very=-52 R2=vice-diretora=-28 R2=vienen=13
R2=vino=44 R2=vio=-11 R2=viu=-15 R2=voces=-48 R2=w=-37 R2=wants=-37 R2=was=-12 R2=we=22 R2=went=-29 R2=were=-12
R2=what=-12 R2=when=58 R2=where=26 R2=whether=-39 R2=who=-18 R2=whose=41 R2=why=-110 R2=with=-39 R2=work=-111
R2=working=-26 R2=works=37 R2=write=28 R2=wrong=-25 R2=x=10 R2=xixi=71 R2=y=-99 R2=ya=-52 R2=yes=-60 R2=yo=-31
R2=you=-38 R2=zero=-54 R2=¡=-53 R2=¿=-37 R4:about=-18 R4:absent=62 R4:ask=-100 R4:ask_form=27 R4:aux_past=14
R4:behave=135 R4:consent=-54 R4:days=-25 R4:e.ed=17 R4:e.ing=66 R4:e.ly=43 R4:e.noun=-177 R4:e.past=151 R4:e.s=-38
R4:edge=-13 R4:feel=83 R4:foster=99 R4:from=-29 R4:grade=53 R4:gradeno=108 R4:harm=127 R4:him=42 R4:hypo=11 R4:i=58
R4:ids=-13 R4:illness=118 R4:job=-34 R4:kid=87 R4:kids=65 R4:kin=72 R4:kin_many=-42 R4:listy=38 R4:lives=25 R4:mail=31
R4:many=-75 R4:money=-141 R4:moved=67 R4:new_kid=106 R4:num=74 R4:office=-46 R4:one=127 R4:org_after=-85 R4:p.!=73
R4:p.#=25 R4:p.$=-25 R4:p.%=-12 R4:p.'=-16 R4:p.(=51 R4:p.)=60 R4:p.+=-18 R4:p.,=-63 R4:p.-=42 R4:p./=21 R4:p.:=61
R4:p.;=60 R4:p.>=14 R4:p.?=28 R4:p.@=24 R4:p.quote=132 R4:p.¡=-53 R4:p.¿=-37 R4:p.→=11 R4:phone=20 R4:reentry=54
R4:refuse=57 R4:screen=34 R4:son=172 R4:staff=-102 R4:title=56 R4:told=-66 R4:vendor=-17 R4:w.a=-39 R4:w.and=-63
R4:w.but=-52 R4:w.det=-58 R4:w.do=21 R4:w.have=15 R4:w.in=64 R4:w.modal=-61 R4:w.prep=-27 R4:w.pron=-105 R4:w.rel=-18
R4:w.with=-23 R4:we=-95 R4:work_does=-118 R4:work_things=-146 T:about=52 T:absent=393 T:ask=-14 T:ask_form=56
T:aux_past=29 T:behave=94 T:consent=159 T:foster=93 T:from=-49 T:grade=48 T:gradeno=-73 T:harm=-63 T:him=224
T:hypo=-60 T:i=-89 T:ids=216 T:illness=100 T:kid=254 T:kids=224 T:kin=196 T:kin_many=85 T:listy=81 T:lives=246
T:mail=100 T:many=-54 T:money=-12 T:moved=240 T:num=106 T:office=-179 T:one=82 T:org_after=-47 T:org_before=-18
T:p.?=10 T:phone=52 T:reentry=200 T:refuse=264 T:screen=32 T:son=57 T:staff=-161 T:title=-117 T:told=-43 T:vendor=-17
T:w.a=18 T:w.and=-40 T:w.be=-51 T:w.but=-33 T:w.det=33 T:w.do=151 T:w.have=-146 T:w.in=53 T:w.modal=-50 T:w.named=70
T:w.not=74 T:w.o=-27 T:w.prep=73 T:w.rel=-69 T:w.with=-26 T:we=-103 T:work_does=-94 W=a=-10 W=aac=21 W=aaron=27
W=able=-107 W=about=-43 W=above=76 W=abraco=-69 W=abre=-112 W=abreu=47 W=abril=50 W=abrir=-42 W=absences=64
W=absent=34 W=abuela=39 W=abuelita=-54 W=abuelo=19 W=acaba=44 W=acabou=12 W=acad=-27 W=academy=-25 W=accepted=-106
W=acceso=-293 W=access=-180 W=accidente=82 W=account=-44 W=acesso=-293 W=acho=-37 W=acordo=-91 W=act=-78 W=actas=-27
W=acuerdo=-101 W=ada=34 W=adams=35 W=add=-127 W=added=-177 W=address=-47 W=adhd=10 W=admin=-63 W=admitted=11
W=adopted=14 W=adults=-64 W=advisory=-36 W=afinal=39 W=after=116 W=afternoon=36 W=again=45 W=agarraron=26 W=aged=78
W=agenda=-69 W=agora=52 W=agosto=-27 W=agree=-58 W=agreement=-14 W=agregue=18 W=agreguen=-27 W=agressivo=15 W=ahi=42
W=ai=31 W=aide=91 W=aiden=81 W=ainda=33 W=aisling=-14 W=aj=53 W=ajedrez=11 W=ajuda=-46 W=ajudar=-47 W=al-khatib=15
W=alana=59 W=alarm=158 W=alegria=-59 W=alfabetizacao=-16 W=alguem=130 W=ali=23 W=alice=-23 W=alison=40 W=all=95
W=almuerzo=44 W=alone=81 W=already=-15 W=also=33 W=alta=92 W=altar=-55 W=alternative=60 W=alto=17 W=aluna=16
W=aluno=25 W=alunos=20 W=am=-34 W=amanha=-62 W=ambar=19 W=ambulance=39 W=ameacou=12 W=amenazo=28 W=amigos=-21
W=amina=15 W=an=66 W=analista=-57 W=and=92 W=anda=107 W=andrea=-36 W=angel=33 W=angola=16 W=anh=12 W=anil=-17
W=aniversario=-34 W=ankle=-14 W=ano=112 W=anoche=37 W=anonymous=136 W=anos=163 W=anota=42 W=another=-113 W=anotou=-31
W=ansiedade=13 W=answer=75 W=answered=-42 W=antes=-42 W=antonio=12 W=anunciada=-59 W=anxiety=-18 W=any=-29
W=anybody=13 W=anymore=104 W=anyone=72 W=anything=21 W=ao=-44 W=ap=-60 W=apaga=55 W=apaguei=-57 W=aparece=82
W=apareceu=13 W=aparelho=87 W=apartment=14 W=apelido=47 W=apellido=161 W=apenas=27 W=aplica=46 W=aplicam=-39
W=aplicar=15 W=aposenta=-70 W=aposentou=-28 W=appears=82 W=appendicitis=27 W=apply=-32 W=approve=-30 W=approved=-31
W=apresenta=-153 W=apresentacao=-19 W=april=-82 W=aprobarlo=-39 W=aprovar=-10 W=apt=76 W=apto=65 W=aquela=68
W=aquele=-105 W=aqui=-95 W=araceli=12 W=arbour=14 W=archivo=-75 W=are=-163 W=area=-41 W=argenziano=-18 W=arlington=-24
W=arm=52 W=arms=26 W=arnone=-18 W=arquivo=-114 W=arreglo=-41 W=arrested=12 W=arrival=127 W=arrived=16 W=arrumou=-76
W=art=-16 W=article=44 W=artigo=-53 W=as=-51 W=ashley=11 W=ashton=-20 W=asi=89 W=aside=-19 W=asiste=44 W=asistio=35
W=asked=174 W=asking=61 W=asks=13 W=asleep=12 W=asma=39 W=aspen=97 W=assembly=-44 W=assent=11 W=assessments=-19
W=assigned=-22 W=assina=10 W=assinar=-69 W=assinatura=16 W=assinou=-44 W=assistant=-44 W=assumir=-16 W=at=-22
W=ataque=89 W=ataques=46 W=atas=-53 W=ate=41 W=atenciosamente=-55 W=atende=-14 W=atentamente=-50 W=atiende=-11
W=atividade=50 W=attach=-31 W=attached=-16 W=attachment=-32 W=attend=-47 W=attendance=132 W=attended=152 W=attn=25
W=audit=-48 W=auditorio=-34 W=august=-46 W=aula=51 W=aunque=18 W=aunt=23 W=ausente=57 W=autism=-52 W=autor=-70
W=autorizacao=150 W=autorizacoes=-29 W=avalia=-12 W=avaliacao=71 W=avaliar=56 W=avaliei=18 W=avisei=23 W=avo=29
W=away=56 W=awful=51 W=ayuda=-17 W=ayudarle=-61 W=azul=27 W=b=32 W=baby=41 W=back=36 W=backup=-41 W=bad=-33 W=badly=89
W=baker=-55 W=band=53 W=bano=12 W=baseline=31 W=bateu=59 W=bathroom=14 W=bay=-41 W=bc=-113 W=bcba=-32 W=be=21
W=bea=-18 W=beal=-21 W=bebe=131 W=because=38 W=bed=-53 W=been=142 W=before=-68 W=behind=-48 W=being=57 W=believe=-72
W=belongs=125 W=bem=24 W=bem-estar=-108 W=bento=28 W=best=-70 W=bet=-41 W=betania=-32 W=beth=26 W=bethany=88
W=between=29 W=bia=44 W=biblioteca=-20 W=bibliotecaria=-95 W=bien=-29 W=big=44 W=billing=-89 W=binders=-35
W=bipolar=34 W=birdie=19 W=birth=101 W=birthday=-34 W=bisavo=17 W=bit=-53 W=biting=16 W=black=19 W=blank=26 W=bldg=-59
W=block=-23 W=blue=-38 W=board=37 W=bodega=-57 W=boletin=35 W=bolo=-108 W=bom=-61 W=bombardeos=-32 W=bombed=65
W=book=-116 W=booked=-139 W=born=88 W=borrador=97 W=boss=-43 W=boston=-97 W=both=109 W=boxes=-67 W=boy=96 W=boys=30
W=braco=77 W=braids=99 W=bralissan=-50 W=branco=29 W=brasil=103 W=brazil=85 W=brazo=25 W=brazos=55 W=break=-13
W=breakout=-63 W=breaks=16 W=bri=38 W=briana=12 W=bridge=-32 W=brigaram=142 W=brigou=18 W=bring=-25 W=bro=19
W=broadway=33 W=broke=35 W=broken=90 W=brookfield=-18 W=brookline=-20 W=brother=11 W=brothers=51 W=brought=62
W=browne=-52 W=bruises=140 W=bryce=14 W=budget=-48 W=bug=-27 W=building=20 W=buildings=-104 W=built=-44 W=bullied=43
W=bullying=29 W=bunch=61 W=burncoat=-14 W=burned=48 W=bus=-131 W=busco=-21 W=but=73 W=by=87 W=c=49 W=cabo=84
W=cadastros=38 W=cade=86 W=cadeira=98 W=cadeiras=-25 W=caderno=98 W=caetano=39 W=cafe=-11 W=cafeteria=-186
W=caitlin=64 W=caiu=90 W=caixas=-11 W=cajas=-32 W=cake=-86 W=calendar=-13 W=call=-74 W=calle=65 W=calls=22 W=calm=-14
W=cambiar=58 W=cambiaron=36 W=cambie=27 W=cambio=-34 W=cambridge=-33 W=came=159 W=camila=16 W=camille=-19 W=camp=17
W=campanha=-43 W=can't=-49 W=canceled=-13 W=cant=34 W=capacitacion=-200 W=cape=-28 W=capital=-14 W=capuano=-18
W=car=148 W=cara=22 W=card=-45 W=cards=-24 W=care=-65 W=cargo=-225 W=carlos=42 W=caroline=-44 W=carona=-27 W=carro=-46
W=cart=-11 W=carta=-78 W=cartao=31 W=cartaz=-85 W=carteles=-40 W=casa=104 W=case=23 W=caseworker=54 W=caso=86
W=caso-tipo=-54 W=catapora=18 W=catch=-47 W=caue=30 W=caught=31 W=causa=49 W=cayden=23 W=cayo=28 W=cc=-37 W=cedo=22
W=cell=120 W=celular=30 W=central=-106 W=cero=53 W=cerrada=-20 W=certificate=36 W=certified=-30 W=chair=46 W=chama=-54
W=chama-se=39 W=chamada=-14 W=change=54 W=changed=-51 W=changes=-35 W=channel=-22 W=chapter=-29 W=characters=47
W=charge=-220 W=charla=-20 W=charles=12 W=charter=68 W=chase=-23 W=chave=-90 W=chavez=-10 W=check-in=55 W=check-ins=16
W=checked=-27 W=checking=-45 W=chegar=55 W=chegou=-13 W=chicken=16 W=chicopee=-36 W=child=-15 W=children=109
W=chofer=41 W=chorou=23 W=chris=14 W=christian=34 W=ciaran=13 W=cidade=-38 W=cierra=-39 W=cinco=53 W=circled=37
W=cita=77 W=cite=-57 W=civil=-65 W=clase=41 W=clases=-12 W=class=27 W=classes=18 W=classmate=18 W=cleaned=-11
W=clima=-39 W=clinicians=-91 W=close=-24 W=closed=-66 W=closes=-36 W=club=-99 W=co-lead=-54 W=cobra=-57 W=cobre=-87
W=cobrir=-64 W=cochlear=60 W=cocinan=-11 W=cocinera=33 W=codebook=-15 W=codes=-65 W=cohort=-106 W=coiin=-137
W=coisa=54 W=colega=-17 W=colgo=-30 W=collaborative=-18 W=collarbone=43 W=colleague=-74 W=colleagues=-22
W=collected=-32 W=collection=-184 W=college=-13 W=coloco=25 W=color=-46 W=column=33 W=com=-13 W=coma=64 W=combinado=15
W=combined=-26 W=combinei=-11 W=come=103 W=comeca=20 W=comecou=-38 W=comer=31 W=comes=100 W=comigo=40 W=coming=52
W=comio=39 W=comite=-68 W=comma=35 W=committee=-31 W=como=-15 W=companeras=-38 W=companero=15 W=companeros=12
W=companias=44 W=company=-107 W=compare=-22 W=complete=62 W=completed=55 W=comprimidos=43 W=compro=-44 W=comprou=-74
W=comunica=-45 W=comunitario=-46 W=con=21 W=concern=12 W=conducta=-47 W=conectarse=-25 W=conference=-221
W=confirmo=-159 W=confirmou=-189 W=conflict=-28 W=congratulations=-38 W=congreso=-41 W=congresso=-24 W=conmigo=18
W=consegue=-21 W=consegui=26 W=conseguiu=-33 W=consejera=115 W=conselho=74 W=consent=108 W=consentimento=154
W=consentimiento=13 W=conserje=-10 W=consuelo=-65 W=consulta=33 W=consultant=-24 W=consultants=-12 W=consultation=-17
W=conta=160 W=contact=-111 W=contacto=-78 W=contadora=-121 W=contagem=36 W=contar=29 W=contato=-70 W=contesta=-31
W=contestar=-34 W=contesto=45 W=continua=-39 W=conto=17 W=contra=-14 W=contract=-37 W=contrasena=-65 W=contrato=-136
W=convening=-79 W=conversa=-37 W=conversei=64 W=convite=-144 W=convulsao=14 W=coordena=-66 W=coordenador=-40
W=coordenadora=-19 W=coordenam=-28 W=coordina=-32 W=coordinadora=-20 W=coordinates=-51 W=coordinator=-34
W=coordino=-37 W=copia=-148 W=copied=-94 W=copy=-65 W=coracao=-35 W=corner=-79 W=corredor=19 W=correndo=14
W=correo=-13 W=correos=-80 W=corrige=11 W=corrigio=-79 W=corrigiu=-104 W=corrupt=-25 W=corta=69 W=cortar=19
W=corte=161 W=corto=35 W=cortou=25 W=cosas=67 W=costume=-30 W=couch=65 W=couldn't=134 W=counseling=87 W=counselor=67
W=counselors=-19 W=count=-60 W=country=53 W=counts=-45 W=course=-14 W=court=18 W=cousins=23 W=cover=14 W=covered=54
W=covering=-98 W=covers=-64 W=cozinha=-49 W=crash=-13 W=crashed=27 W=creo=-22 W=creole=-27 W=cria=17 W=cried=-16
W=crioulo=89 W=crise=48 W=crisis=94 W=crowley=-14 W=cruz=130 W=crying=17 W=csv=-40 W=cuando=-66 W=cuantos=-52
W=cuarto=77 W=cuatro=-26 W=cubre=-32 W=cubrir=-17 W=cucaracha=-11 W=cuenta=103 W=cuento=-40 W=cuestionario=19
W=cuida=11 W=cuidando=-11 W=cumple=77 W=cumplio=114 W=curriculo=-18 W=curriculum=-36 W=custodian=39 W=custody=23
W=cut=-41 W=cutting=81 W=d=59 W=daberly=58 W=dad=24 W=dados=-60 W=daily=48 W=dan=-69 W=dana=-10 W=danbury=45 W=dano=19
W=dar=-16 W=dara=25 W=dariana=15 W=darwin=11 W=das=31 W=data=-64 W=date=15 W=datos=-55 W=daughter=72 W=day=64
W=days=-103 W=dayvon=21 W=dcf=44 W=dead=-34 W=deadline=-129 W=dean=47 W=death=-70 W=deb=-41 W=debe=25 W=december=-40
W=decimo=-14 W=decimos=33 W=declan=44 W=declined=-52 W=deixa=32 W=deixou=25 W=deja=16 W=dejo=76 W=del=-96 W=dela=12
W=delay=25 W=dele=40 W=delegacion=-12 W=delete=53 W=delfina=12 W=demissao=-82 W=demo=-100 W=demoed=-14
W=denominator=-75 W=dente=14 W=dentist=115 W=dentista=49 W=department=-15 W=depois=14 W=deprimida=78 W=dept=-131
W=desculpem=41 W=desde=36 W=dese=-70 W=desenhou=-120 W=desk=-133 W=desmaiou=39 W=desmayo=30 W=despedida=-144
W=despues=104 W=dessa=-45 W=detention=16 W=detonar=-16 W=deu=59 W=dev=-86 W=devereux=-21 W=device=21 W=devin=58
W=dez=55 W=di=83 W=dia=-44 W=diabetes=41 W=diagnosis=18 W=diapositivas=-25 W=dias=-33 W=dicen=37 W=diciembre=22
W=dictaduras=-110 W=did=-13 W=didn't=113 W=didnt=57 W=die=-72 W=died=-91 W=diego=11 W=dieron=31 W=diez=31
W=diferente=42 W=diff=55 W=different=148 W=dificil=35 W=digale=-32 W=digo=18 W=dijeron=38 W=dijo=56 W=dimitri=48
W=dio=25 W=dios=-17 W=direccion=86 W=director=-97 W=directora=-96 W=directores=-12 W=diretor=-54 W=diretora=-81
W=diretores=-75 W=dirige=-13 W=dirigir=-14 W=disagree=-54 W=discharged=48 W=discordam=-33 W=diseno=-106 W=dislexia=15
W=dismissed=25 W=disorder=37 W=dispatcher=-105 W=distintas=-19 W=distribution=-25 W=district=30 W=districts=-73
W=distrito=-148 W=dividem=-61 W=dividieron=-23 W=dividiram=-11 W=divorcio=17 W=diz=-48 W=dnv=22 W=do=-72 W=dob=111
W=doc=-12 W=doce=61 W=docente=-30 W=doctora=-17 W=documental=-45 W=documento=28 W=doenca=12 W=doente=25 W=does=-61
W=doesn't=-24 W=dog=-65 W=doing=66 W=dois=187 W=domingo=13 W=dominic=51 W=dominican=17 W=don=-36 W=don't=-61 W=dona=41
W=donuts=-26 W=dorchester=-34 W=dorme=91 W=dormido=10 W=dormir=107 W=dos=93 W=double=42 W=dov=16 W=down=53 W=dr=-211
W=draft=-65 W=drama=-33 W=dre=34 W=drew=102 W=drive=-72 W=drives=-45 W=drop=-53 W=dropdown=69 W=dropped=-23
W=drowned=63 W=dryden=-19 W=dual=-29 W=duarte=14 W=duas=54 W=duc=36 W=due=34 W=duelo=-13 W=duerme=14 W=duggan=-104
W=dunkin=14 W=dunmore=52 W=duplicate=51 W=durante=27 W=durfee=-31 W=during=69 W=duty=-112 W=dying=39 W=e-mail=-17
W=e-mails=-198 W=each=-63 W=early=50 W=ears=73 W=earthquake=12 W=eat=57 W=eaten=56 W=eating=119 W=eats=58 W=ed=-167
W=edit=-108 W=edition=-23 W=edson=20 W=educacao=12 W=effect=-58 W=effective=-32 W=eight=51 W=eighth=42 W=either=-76
W=ejemplo=-53 W=el=-20 W=ele=-136 W=elementary=-64 W=elena=22 W=eleven=96 W=eligible=20 W=ella=-54 W=eloping=49
W=else=21 W=email=-34 W=emailed=-59 W=emails=-44 W=embora=-21 W=emely=18 W=emergency=62 W=emocional=-16 W=empeoro=56
W=empezamos=-27 W=empezo=-31 W=empieza=-53 W=en=85 W=encarga=-49 W=encargada=-65 W=encargan=-50 W=encontro=-35
W=encuentra=45 W=encuentro=38 W=encuesta=-66 W=end=-15 W=endereco=-12 W=ends=-68 W=enero=-32 W=enferma=-43
W=enfermeira=29 W=enfermeira-chefe=-15 W=enfermera=13 W=enfermo=13 W=english=61 W=enlace=-174 W=enough=25
W=enquanto=87 W=enrolled=58 W=entao=-23 W=enteado=49 W=entende=78 W=enter=54 W=entering=-38 W=enters=-16 W=entiende=26
W=entrar=-154 W=entre=-19 W=entrega=21 W=entregado=63 W=entrego=150 W=entregou=14 W=entrevista=21 W=entro=35
W=entrou=35 W=entry=-76 W=enxerga=48 W=enzo=31 W=epilepsia=11 W=equipe=-20 W=equipo=-16 W=er=38 W=era=59 W=erin=-45
W=error=-101 W=esa=-21 W=escada=42 W=escaparse=30 W=escola=18 W=escolar=-50 W=escolas=-111 W=escondio=34 W=escreveu=14
W=escribe=30 W=escribio=-51 W=escrito=39 W=escritorio=-50 W=escuela=70 W=escuelas=-161 W=ese=25 W=eso=-71 W=esp=44
W=espanol=-46 W=espera=16 W=esqueci=91 W=esquina=14 W=essay=-46 W=esse=-89 W=esta=29 W=estaba=74 W=estacionamento=-10
W=estado=-70 W=estagiaria=-13 W=estagiarios=-22 W=estar=-78 W=estava=85 W=este=-77 W=esteban=12 W=estou=32 W=estuvo=27
W=et=-27 W=eu=-106 W=eval=64 W=evaluacion=37 W=evaluar=52 W=evaluaron=11 W=evaluated=35 W=evaluation=119 W=evalue=59
W=even=11 W=ever=35 W=everett=53 W=every=180 W=everyone=29 W=everything=74 W=evicted=12 W=ex=-13 W=exactly=-24
W=excel=-115 W=excellent=-39 W=excused=13 W=exemplo=-69 W=exit=178 W=expediente=18 W=expedientes=45 W=expelled=10
W=expert=-41 W=expire=-15 W=expired=-21 W=explain=-12 W=explica=-17 W=explicar=-29 W=explicarlo=-56 W=explico=-52
W=explicou=-77 W=export=156 W=extension=-86 W=extra=82 W=extrana=48 W=eye=81 W=f=49 W=faca=18 W=facilitator=-67
W=facilities=-26 W=factura=-25 W=failed=39 W=failing=48 W=fainted=105 W=fair=-25 W=fake=-55 W=fala=141 W=falar=-23
W=falei=-31 W=fall=-29 W=falou=-74 W=falta=71 W=faltam=85 W=faltan=74 W=falto=21 W=faltou=37 W=familia=107
W=familiar=-65 W=familias=-77 W=families=-24 W=family=33 W=fasts=15 W=father=45 W=fatima=-17 W=fatura=-75 W=favor=15
W=faz=77 W=fazem=20 W=fazer=32 W=fba=93 W=feb=16 W=febre=92 W=february=24 W=fecha=-71 W=fechada=-11 W=fechou=-29
W=feedback=44 W=feeding=56 W=feel=-32 W=feelings=-44 W=feira=-101 W=feita=55 W=feliz=-35 W=fell=100 W=feria=-26
W=feriado=-10 W=ferias=-100 W=fever=26 W=few=-41 W=fewer=-66 W=fez=50 W=fica=-120 W=ficar=13 W=ficha=13 W=ficou=112
W=fiebre=104 W=fields=-66 W=fight=-14 W=fighting=34 W=fijese=32 W=file=69 W=filed=54 W=files=-86 W=filled=-27
W=film=-70 W=finally=46 W=finance=-15 W=financeiro=-132 W=finanzas=-27 W=finds=-12 W=fine=-16 W=finish=65
W=finished=50 W=fire=93 W=firefox=-58 W=firma=56 W=firmado=-60 W=firmar=34 W=firmo=13 W=first=-106 W=five=19 W=fix=75
W=fixing=-10 W=fizeram=20 W=fl=21 W=flagged=69 W=flight=42 W=floor=-70 W=flor=87 W=florida=35 W=flu=-47 W=flyer=36
W=focus=-133 W=foi=66 W=folder=99 W=folha=84 W=folhas=-81 W=follow=66 W=following=20 W=food=-31 W=for=-58 W=fora=51
W=ford=-16 W=forgot=-37 W=form=253 W=formatura=31 W=formou=19 W=forms=67 W=formula=-21 W=formulario=-48
W=formularios=-45 W=fornecedor=-69 W=forty=21 W=forward=-37 W=forwarded=-49 W=foster=51 W=foto=12 W=found=94 W=four=83
W=framingham=15 W=free=-22 W=frente=19 W=freshman=-16 W=fri=-51 W=frias=21 W=friday=-20 W=fridays=-22 W=friend=-19
W=friendship=36 W=fue=115 W=fugir=28 W=full=-64 W=fuma=11 W=funcionarios=-33 W=funciono=-31 W=fundacao=-23
W=funds=-147 W=funeral=51 W=fyi=157 W=g=18 W=gael=18 W=game=-56 W=gano=-41 W=gateway=-27 W=gave=51 W=gavin=43 W=gay=18
W=gemeos=41 W=general=-157 W=genocide=-61 W=gente=72 W=get=24 W=gets=64 W=getting=72 W=gimnasio=-131 W=gincana=-75
W=girl=39 W=girls=51 W=give=16 W=gladys=-80 W=glasses=25 W=go=-17 W=goes=184 W=golpeo=59 W=golpes=22 W=gomes=-54
W=good=-74 W=goodbye=-74 W=google=-48 W=gostaria=-47 W=got=10 W=gotten=-50 W=gr=175 W=gracas=-11 W=grace=-11
W=gracias=-12 W=grader=55 W=graders=62 W=grades=45 W=grado=116 W=graduated=15 W=graduo=25 W=grafica=-30 W=grafico=-34
W=grandma=18 W=grandmother=-58 W=grandson=12 W=grant=-11 W=grants=-67 W=great=-17 W=grief=-32 W=groserias=29
W=group=132 W=groups=-96 W=grove=-37 W=grupo=59 W=grupos=51 W=guarda=-148 W=guardar=-52 W=guardian=17 W=guatemala=107
W=guerra=-65 W=guia=-41 W=guy=-14 W=guys=-10 W=gym=16 W=h=140 W=ha=-57 W=habla=81 W=hablar=76 W=hable=84 W=hablo=-32
W=hace=-18 W=hacen=-32 W=hacerse=19 W=had=-38 W=haddad=80 W=hago=-37 W=hair=29 W=haiti=26 W=hale=-13 W=half=70
W=halfway=16 W=hall=16 W=hallway=26 W=hana=-15 W=hancock=-21 W=hand=-47 W=handling=-44 W=handout=-84 W=happy=-102
W=hard=-120 W=hardest=71 W=hasn't=-61 W=hasta=-124 W=hates=81 W=hathaway=-24 W=have=82 W=hay=-127 W=he=61 W=head=34
W=headphones=144 W=healey=-15 W=health=-12 W=heard=-64 W=hearing=92 W=hears=19 W=heat=27 W=heather=46 W=heavy=-14
W=held=-43 W=hello=-11 W=helmet=23 W=help=-25 W=helpful=-167 W=henry=-21 W=her=73 W=here=-115 W=hermana=31
W=hermanas=-67 W=hermanitos=27 W=hermanos=36 W=heron=-23 W=hers=-87 W=herself=32 W=hes=16 W=hey=38 W=hi=88
W=hicieron=-48 W=hid=23 W=hides=30 W=high=-35 W=hijab=14 W=hill=-11 W=him=99 W=himself=52 W=hired=-73 W=hiring=-94
W=his=100 W=historia=-22 W=history=-59 W=hit=-42 W=hizo=60 W=hmm=12 W=hogar=35 W=hoja=92 W=hojas=-51 W=hoje=95
W=hola=69 W=holiday=-29 W=holyoke=15 W=home=283 W=homeless=-34 W=homeroom=107 W=homeschool=17 W=honduras=19
W=honestly=19 W=honor=61 W=hope=-27 W=hora=-33 W=horario=42 W=horas=-58 W=hospital=48 W=hospitalizaron=99
W=hospitalization=11 W=hospitalized=31 W=host=-62 W=hours=-26 W=house=41 W=hr=-90 W=hubo=57 W=humanos=-37 W=hums=108
W=hunter=91 W=huy=45 W=huyen=19 W=hyannis=-23 W=i=-26 W=ian=23 W=ice=-16 W=idea=-34 W=iep=175 W=iglesia=-51
W=igreja=-43 W=igual=58 W=im=110 W=imani=-64 W=imigracao=32 W=imprimio=-50 W=imprimiu=-47 W=improved=63 W=in=79
W=incendio=12 W=incluam=-21 W=included=-56 W=infected=42 W=inflamado=14 W=informatica=-17 W=information=-16
W=informe=-43 W=informo=-20 W=informou=-115 W=ingles=40 W=iniciales=70 W=initials=28 W=initiate=61 W=inocente=36
W=ins=14 W=insiste=17 W=insta=26 W=instead=30 W=instruction=56 W=insulto=31 W=intake=24 W=intento=64 W=interim=-18
W=intern=-25 W=internaram=28 W=interprete=272 W=interpreter=-88 W=interpretes=-53 W=intervention=-27
W=interventionist=-24 W=interview=142 W=into=-50 W=invitacion=-127 W=invitation=-82 W=invite=-157 W=invited=-79
W=invoice=-10 W=invoices=-25 W=ir=21 W=irma=-46 W=irmao=19 W=irmaos=12 W=irse=24 W=is=-92 W=isaiah=25 W=isn't=-15
W=isnt=18 W=iss=32 W=isso=-38 W=italian=-21 W=italo=28 W=item=103 W=items=53 W=its=-42 W=iv-a=-12 W=ivan=24 W=ivy=22
W=j=37 W=jaden=56 W=jadiel=12 W=jaja=-128 W=jamar=-43 W=jamilly=20 W=jan=-53 W=janeiro=82 W=january=-46 W=jaquess=-41
W=jardim=-35 W=jasmine=108 W=jatonya=21 W=jaylin=20 W=jaz=22 W=jean=38 W=jean-marc=25 W=jeff=-24 W=jesus=47 W=joao=115
W=jobs=-41 W=joelma=13 W=joey=-23 W=jogo=-51 W=jogou=28 W=john=36 W=jomarcus=-18 W=jordyn=-46 W=jorgito=11 W=josh=16
W=josias=33 W=josue=58 W=joy=30 W=jubila=-113 W=jubilo=-21 W=jueves=118 W=juliet=-58 W=julieta=-12 W=july=12
W=jumped=164 W=june=-97 W=junho=-101 W=junio=-96 W=junior=68 W=juntas=-16 W=junto=-29 W=jury=-90 W=just=24
W=juvenile=-42 W=juvie=43 W=k=-163 W=ka=31 W=kabul=25 W=kakwame=21 W=kaue=-51 W=kayden=68 W=kazhane=-14 W=keeps=-35
W=keisha=-21 W=keith=-16 W=kelly=-18 W=kenelys=41 W=kennedy=-22 W=kenya=25 W=kept=55 W=kevin=93 W=key=-178 W=khmer=-52
W=kiara=26 W=kicked=13 W=kid=41 W=kids=42 W=kieran=19 W=kiley=-32 W=kinder=-143 W=kindergarten=48 W=kindness=-44
W=kip=-123 W=kits=-23 W=kkk=-37 W=knife=55 W=know=-32 W=knows=-36 W=kofi=34 W=kuss=-47 W=kydrielys=46 W=l=37 W=la=-52
W=lado=-23 W=lakisha=20 W=lanca=-47 W=lanche=30 W=laptop=-174 W=lar=27 W=large=70 W=largou=72 W=larissa=13 W=las=-40
W=last=38 W=lastimo=13 W=late=28 W=lately=27 W=laudo=41 W=laughed=59 W=law=-20 W=lawrence=-34 W=layla=92 W=lcsw=-43
W=le=64 W=lead=-24 W=leader=-29 W=leaders=-27 W=leadership=-32 W=leah=19 W=lean=28 W=learning=-25 W=leave=28
W=leaves=54 W=leaving=-17 W=lee=16 W=leer=92 W=left=177 W=legal=115 W=legally=11 W=legend=-51 W=leia=34 W=leimos=-78
W=lema=-15 W=lendo=-31 W=lento=-13 W=leonard=-38 W=ler=63 W=lesley=-92 W=less=-52 W=lesson=38 W=lessons=-69 W=let=48
W=leticia=-37 W=letourneau=-24 W=lets=28 W=letter=-49 W=letters=-75 W=leu=32 W=leva=-42 W=level=-40 W=lex=12
W=liaison=-62 W=library=-27 W=libro=-31 W=lice=133 W=licenca=-99 W=licenca-maternidade=-47 W=licencas=-32
W=licencia=-52 W=licenciada=-16 W=licenses=-21 W=licsw=-36 W=lider=-34 W=lidia=36 W=lied=55 W=lien=-28 W=ligacao=-39
W=liguei=34 W=lil=91 W=lileny=-28 W=lincoln=-191 W=line=-57 W=link=-85 W=list=40 W=lista=-205 W=listed=107 W=little=49
W=lives=99 W=livia=27 W=livro=-14 W=lizbeth=11 W=llama=-42 W=llame=80 W=llamo=-52 W=llave=-16 W=llaves=-19 W=llegar=82
W=llego=-41 W=lleva=45 W=llevo=-51 W=llorar=68 W=lo=94 W=located=34 W=locked=-160 W=locker=33 W=log=-158 W=logic=-19
W=login=-122 W=logo=-17 W=logs=-82 W=lol=-96 W=longer=33 W=looking=-48 W=looks=68 W=loop=-22 W=lopes=22 W=lora=-51
W=lorena=23 W=lorna=-53 W=los=-85 W=lost=157 W=lot=127 W=lou=-64 W=loved=-70 W=lovely=-87 W=low=53 W=lowell=-76
W=lower=10 W=luana=11 W=lucas=21 W=lucia=17 W=luciene=-40 W=lugar=-22 W=luis=38 W=luisa=37 W=lunes=62 W=luto=108
W=luz=-41 W=m=147 W=machucar=14 W=machucou=20 W=macro=-43 W=made=78 W=madre=25 W=madrinha=14 W=mae=-18 W=maestra=252
W=maeve=47 W=mail=50 W=mailed=-23 W=mailing=-97 W=mais=-10 W=makayla=31 W=make=-49 W=makes=40 W=makeup=16 W=mal=36
W=malachi=-44 W=malas=44 W=malden=-34 W=malik=33 W=mam=26 W=mama=40 W=manana=-76 W=manda=-11 W=mandado=-27
W=mandamos=57 W=mandar=53 W=mandarlo=-36 W=mandei=-34 W=mandelo=-85 W=mandem=-40 W=mando=-102 W=mandou=-15
W=maneja=-41 W=mantenimiento=-53 W=manual=-55 W=manutencao=-50 W=map=17 W=maquess=45 W=marcas=14 W=march=44 W=marco=76
W=marcos=-23 W=marcou=24 W=marcus=18 W=marguerite=-12 W=maria=-11 W=marigold=48 W=mark=-14 W=marked=22 W=married=24
W=martes=55 W=mary=-24 W=marybeth=-26 W=mas=-106 W=masacre=-17 W=mass=-157 W=massacre=-93 W=masshealth=-32
W=master=-49 W=matar=-47 W=matarse=27 W=material=-48 W=maternity=-50 W=math=28 W=matriculado=13 W=matter=-25
W=may=-106 W=maybe=-166 W=mayo=-12 W=mayor=23 W=mcas=-32 W=mccarthy=-24 W=mclean=16 W=mcmahon=-21 W=means=-41
W=meant=21 W=measure=-100 W=medias=29 W=medicaid=-90 W=medication=35 W=medida=-128 W=medio=-29 W=medo=50 W=meds=52
W=meet=-52 W=meeting=-213 W=meetings=-11 W=meets=-99 W=mejoro=22 W=melhor=-29 W=melhorou=22 W=mellizos=12 W=memo=10
W=memorial=-39 W=menina=-41 W=menino=12 W=menos=68 W=mental=20 W=merged=-34 W=mes=-29 W=mesa=-57 W=mesma=54
W=mesmo=104 W=message=-117 W=met=61 W=meta=120 W=metade=47 W=meu=-62 W=mi=-15 W=mia=163 W=midnight=112 W=miedo=18
W=miercoles=79 W=migra=15 W=mikah=-41 W=mike=64 W=min=57 W=mine=78 W=minha=-11 W=minhas=-26 W=mini=-44 W=mininha=44
W=minus=42 W=minuta=-21 W=minutes=-28 W=mis=-44 W=misma=19 W=mismo=94 W=miss=20 W=missed=52 W=misses=22 W=missing=27
W=mistake=52 W=mister=-36 W=mitad=19 W=mixed=74 W=mme=-24 W=mobile=39 W=model=-20 W=modelo=-83 W=modified=59
W=module=-160 W=modules=-15 W=modulo=-103 W=mold=-28 W=mom=-47 W=mon=-38 W=monday=-78 W=mondays=20 W=mongolian=33
W=monitor=15 W=monster=-41 W=montar=-28 W=month=-33 W=mood=-66 W=mora=21 W=morde=11 W=mordeu=15 W=more=-33
W=moretones=40 W=morgan=-14 W=morirse=57 W=morning=45 W=morrer=50 W=morreu=-54 W=morte=-50 W=motel=33 W=mother=61
W=motorista=-42 W=move=-52 W=moved=-58 W=moves=-13 W=movie=-20 W=moving=-75 W=mr=-78 W=mrs=85 W=ms=-100 W=mtg=16
W=much=-18 W=mucho=61 W=mudanca=94 W=mudanza=122 W=mudar=62 W=mudaron=55 W=mudei=22 W=mudo=29 W=mudou=-72 W=muerte=-42
W=muito=98 W=multiusos=-17 W=mundo=-39 W=mural=-67 W=murder=-13 W=murio=-97 W=musa=51 W=musica=-34 W=mute=52 W=muy=41
W=my=-32 W=n=44 W=na=55 W=nacio=13 W=nada=46 W=nadia=10 W=nadie=165 W=name=65 W=named=-82 W=names=43 W=nao=31
W=nasceu=11 W=ncsmh=-14 W=necesita=35 W=need=40 W=needs=93 W=negra=70 W=neighbor=17 W=nena=14 W=nene=66 W=nenem=-39
W=nervioso=22 W=nervoso=29 W=nessa=-16 W=neto=16 W=never=12 W=new=-50 W=newest=35 W=news=-28 W=next=12 W=nha=28
W=nhi=42 W=ni=-26 W=nickname=44 W=nicoly=11 W=nieta=32 W=night=-47 W=nina=33 W=nine=59 W=ninguem=16 W=nino=18
W=ninth=41 W=nivel=114 W=nivia=45 W=no=-24 W=noah=110 W=nobody=52 W=noche=-38 W=noite=15 W=nome=37 W=none=-24
W=nono=22 W=nonverbal=16 W=nope=46 W=normandin=-26 W=norrback=-18 W=north=-44 W=nos=40 W=nosso=-100 W=notas=-14
W=note=62 W=notes=-94 W=nothing=56 W=notice=-47 W=nova=-16 W=nove=39 W=novembro=20 W=noveno=40 W=noviembre=25
W=novo=41 W=now=106 W=nucleo=-28 W=nudes=41 W=nuestra=-54 W=nuestro=-66 W=nueva=-27 W=nueve=20 W=nuevo=27 W=nuevos=19
W=num=17 W=number=-63 W=numbers=-103 W=numeros=-56 W=nunca=57 W=nurse=169 W=nurses=-68 W=o=-39 W=obra=-111
W=obrigada=-61 W=obrigado=-24 W=ocho=44 W=octavo=24 W=october=37 W=octubre=-50 W=ocupa=-106 W=odeia=61 W=odell=-46
W=odia=45 W=off=95 W=offered=-116 W=office=122 W=officer=103 W=oficial=-40 W=oficina=164 W=oi=111 W=oidos=41
W=oitavo=-108 W=ojo=50 W=ok=-19 W=oksana=27 W=old=-101 W=older=11 W=oldest=48 W=olha=59 W=omg=-102 W=once=34 W=one=39
W=onibus=-57 W=only=49 W=ontem=103 W=open=-112 W=opened=-58 W=opens=-22 W=operacion=-75 W=opero=15 W=operou=42
W=opted=-118 W=orcamento=-71 W=orden=21 W=order=-35 W=ordered=-45 W=orders=-49 W=org=-33 W=organized=-25
W=organizing=-63 W=orientation=-27 W=os=-11 W=oscar=47 W=osei=-23 W=otavio=38 W=otero=-24 W=otima=28 W=otra=49
W=ou=-40 W=our=-83 W=ours=-33 W=out=66 W=outage=-29 W=outlier=204 W=outra=13 W=outro=85 W=outubro=-69 W=ouve=78
W=ouvidos=71 W=ovation=-21 W=over=-82 W=overdose=24 W=overdosed=57 W=oversees=-54 W=owe=24 W=own=-14 W=oye=118 W=p=114
W=pa=-17 W=pablo=-43 W=pabon=11 W=pacheco=38 W=padrasto=18 W=padrastro=28 W=padre=-86 W=padres=-93 W=pai=61
W=painted=-27 W=palavrao=20 W=palestra=-29 W=panico=104 W=pants=19 W=papa=29 W=papas=-14 W=papel=20 W=papeles=42
W=paper=84 W=para=97 W=parar=41 W=parceiro=-71 W=pared=59 W=parede=18 W=parents=89 W=pario=104 W=parish=-29
W=parking=-80 W=parou=30 W=part=-78 W=parte=28 W=partial=14 W=participa=135 W=participacion=-65 W=participar=27
W=participo=14 W=partir=11 W=partner=-19 W=party=-54 W=pasantes=-16 W=pasillo=64 W=paso=-89 W=pass=-33 W=passa=87
W=passada=-77 W=passado=23 W=passed=-44 W=password=-57 W=pastel=-66 W=pastillas=81 W=pastoral=-13 W=pat=-32
W=patel=-19 W=paternity=-18 W=patio=18 W=patricio=-52 W=patrick=-14 W=paul=-11 W=paused=27 W=pays=-29 W=paz=-49
W=pazes=20 W=pbis=-16 W=pd=-73 W=pdf=-15 W=peanut=22 W=peca=-105 W=peco=-16 W=pede=-64 W=pedi=-39 W=pedido=-21
W=pediu=23 W=pega=22 W=pego=30 W=pela=66 W=pelearon=56 W=pelo=-25 W=pelos=-55 W=pena=20 W=pending=90 W=penelope=14
W=people=-69 W=pequeno=83 W=per=-65 W=percent=-28 W=perdeu=86 W=perdio=122 W=perdon=45 W=perez=14 W=perfect=44
W=pergunta=-68 W=perguntas=-20 W=pergunte=-26 W=perguntou=-82 W=period=-17 W=permission=50 W=person=-107
W=personal=-90 W=pesquisa=-104 W=pestana=16 W=phal=10 W=phil=-12 W=phoenix=17 W=phone=73 W=phq=26 W=picked=47
W=picking=13 W=pide=39 W=pidio=54 W=pilar=38 W=pills=15 W=piloto=-53 W=piorou=51 W=pitched=-40 W=placed=36
W=placements=74 W=plan=289 W=planilha=-146 W=planilla=-27 W=plano=50 W=plant=-13 W=plantilla=-113 W=play=40
W=plazo=-104 W=plc=-38 W=please=-19 W=pls=93 W=plus=78 W=pode=-53 W=point=39 W=police=24 W=policia=11 W=policial=-14
W=policy=-20 W=ponce=22 W=poner=26 W=ponerla=51 W=poor=-61 W=por=-26 W=porque=-12 W=portal=-82 W=portugues=-23
W=portuguese=82 W=position=-67 W=positive=39 W=positivo=43 W=posso=72 W=post=75 W=posted=85 W=poster=-29 W=posters=-46
W=posts=12 W=power=-11 W=pox=16 W=pq=54 W=pra=45 W=practicante=-16 W=praia=67 W=prazo=-139 W=pre-k=-61 W=pre-teste=-39
W=predecessor=-162 W=predio=-17 W=prefirio=31 W=pregnant=72 W=preguntale=-67 W=preguntas=78 W=pregunte=-69
W=pregunten=-51 W=preguntenle=-41 W=pregunto=-105 W=premature=17 W=preocupada=49 W=preparar=-30 W=prepared=-85
W=preschool=-18 W=present=-32 W=presentar=-13 W=presentation=-19 W=presenter=-46 W=presenting=-55 W=presento=67
W=preso=34 W=presto=-57 W=presupuesto=-98 W=prevention=-24 W=primero=-11 W=principal=-53 W=principals=-64 W=print=46
W=printed=-25 W=printer=-42 W=priya=-57 W=pro=19 W=probation=69 W=problem=21 W=product=-40 W=professora=180
W=professores=-47 W=programa=12 W=project=-28 W=projeto=-118 W=promise=40 W=promoted=-60 W=pronouns=64 W=proofread=-25
W=proposta=-108 W=prorroga=-36 W=prova=26 W=proveedor=-68 W=providence=-12 W=proyectar=-45 W=proyecto=-25
W=proyector=-13 W=prueba=88 W=psicologo=-25 W=psych=-16 W=psychologist=-20 W=ptsd=20 W=pude=56 W=puedo=36 W=puerta=33
W=puerto=27 W=puesto=-174 W=pulled=278 W=pulls=51 W=punched=45 W=puntaje=29 W=puntajes=38 W=pupil=-16 W=puro=-39
W=purple=-15 W=purpose=-26 W=pus=-20 W=puse=94 W=puso=60 W=put=14 W=q=-20 W=qual=52 W=qualify=32 W=quando=-38
W=quarta=-71 W=quarto=31 W=que=32 W=quebro=25 W=quebrou=62 W=queda=-49 W=quedarse=31 W=quedo=-28 W=quem=-47
W=querem=15 W=quero=-30 W=question=-55 W=questionario=14 W=questions=112 W=quezada=-13 W=quiche=41 W=quien=-30
W=quiero=15 W=quinta=-52 W=quinzenal=15 W=quis=11 W=quiso=24 W=quit=92 W=quiten=-32 W=quorum=-119 W=quote=114 W=r=62
W=rachel=-43 W=raffle=-14 W=rafi=35 W=raised=-11 W=raissa=34 W=ramadan=-29 W=ramal=-59 W=ran=32 W=range=44 W=rapaz=-42
W=rasgou=81 W=rashad=62 W=rate=10 W=rated=14 W=rather=84 W=rating=91 W=ratings=-16 W=ratio=-99 W=raw=-38 W=raymond=-21
W=rd=10 W=re=63 W=reach=89 W=reaction=18 W=read=33 W=reading=-63 W=reads=93 W=real=-44 W=really=38 W=reason=37
W=recebeu=-132 W=recepcion=-49 W=recess=-26 W=recesso=11 W=rechazo=19 W=recibio=-74 W=recoge=107 W=recolheu=-45
W=recommended=-11 W=record=70 W=records=176 W=recreo=46 W=recursos=-81 W=recusou=74 W=red=52 W=redo=116
W=reenactment=-41 W=reevaluacion=63 W=refazer=94 W=referral=44 W=referrals=-133 W=referred=-140 W=refrigerio=-50
W=refugio=76 W=refusals=-33 W=refuse=52 W=refused=76 W=refuses=108 W=reganaron=34 W=regarding=56 W=regards=-36
W=region=-22 W=regional=-20 W=registrar=52 W=regreso=17 W=rehab=19 W=reina=16 W=relation=-14 W=relatorio=59
W=remedios=11 W=remind=26 W=reminder=106 W=reminders=-86 W=remotely=-58 W=remove=-62 W=renamed=57 W=renata=-25
W=renuncio=-95 W=rep=-17 W=repete=22 W=repetindo=25 W=repetir=65 W=repite=24 W=repitiendo=14 W=replaced=-59
W=replacement=-15 W=replacing=-23 W=replied=-122 W=reporta=-105 W=reporte=17 W=reported=-138 W=reporting=-70
W=reports=-29 W=representa=-27 W=reprobo=31 W=republic=17 W=requested=-15 W=rescreen=58 W=rescreened=41 W=resend=-31
W=residential=67 W=resigned=-22 W=responde=-33 W=responder=-12 W=respondeu=60 W=respondio=-86 W=responsavel=-55
W=resposta=33 W=rest=-150 W=restaurant=82 W=resto=42 W=resultados=-21 W=results=12 W=resumen=-96 W=resumo=-90
W=retired=-42 W=retirement=-33 W=retiring=-34 W=retraso=40 W=retreat=-112 W=reune=-91 W=reuniao=-135 W=reunimos=-52
W=reunion=-141 W=revere=-46 W=review=-24 W=reviewed=-20 W=revisa=-66 W=revisar=24 W=rico=46 W=ridgemere=-38
W=riesgo=11 W=right=-59 W=rights=-112 W=rio=10 W=ripped=26 W=risk=142 W=riu=15 W=rm=-14 W=robo=37 W=rocha=-44
W=rodas=30 W=rode=35 W=rodilla=15 W=roi=45 W=role=-90 W=roll=40 W=romeo=-97 W=romeu=-39 W=rompio=33 W=roof=37
W=roosevelt=-33 W=rosa=21 W=roseline=46 W=roster=138 W=rosto=14 W=roubou=30 W=rough=23 W=row=19 W=roy=-14 W=rs=25
W=rua=56 W=rubric=-111 W=rubrics=-52 W=ruby=-12 W=run=-41 W=runner=126 W=running=-12 W=runs=-59 W=ruthie=10 W=s=60
W=s-i-o-b-h-a-n=14 W=sabbatical=-35 W=sabe=-20 W=saber=24 W=sac=-35 W=sacaron=21 W=saco=26 W=sacs=-28 W=sad=-45
W=saebrs=-19 W=safe=22 W=safest=-41 W=safety=173 W=sai=52 W=said=-52 W=saida=146 W=sair=34 W=saiu=112 W=sala=-13
W=sale=31 W=salem=-11 W=salida=31 W=salio=135 W=salir=16 W=saludos=-21 W=salva=-54 W=same=50 W=santo=13 W=santos=108
W=saoirse=37 W=saque=76 W=sara=45 W=sarna=156 W=sasid=13 W=sat=65 W=saturday=-59 W=saudade=42 W=saude=-13 W=saved=-15
W=saw=105 W=say=27 W=saying=37 W=says=18 W=scale=-22 W=scared=12 W=schedule=-119 W=school=96 W=schools=-14 W=score=45
W=scored=54 W=scores=-13 W=scratched=26 W=screaming=70 W=screen=-104 W=screener=-29 W=screening=-151 W=screens=-53
W=sdq=-32 W=se=97 W=seat=23 W=second=79 W=secretaria=-129 W=secretary=37 W=section=52 W=sectioned=40 W=sections=-115
W=secundaria=62 W=seeing=125 W=seems=65 W=seen=48 W=sees=-13 W=segun=-42 W=segunda=-102 W=segundo=-77 W=seguro=-60
W=seizures=22 W=sel=-40 W=selectively=48 W=self=31 W=sem=93 W=semana=-63 W=semanas=57 W=sempre=16 W=send=-91
W=sendo=-39 W=senha=-98 W=seno=-14 W=senor=-12 W=sent=99 W=sentada=50 W=sente=43 W=separate=-10 W=sept=-36
W=september=-11 W=septiembre=-126 W=septimo=52 W=serie=-34 W=server=-23 W=service=77 W=sessao=12 W=session=40
W=sessions=-16 W=set=-21 W=sete=74 W=setembro=-80 W=seth=-12 W=setimo=48 W=seu=-31 W=seven=18 W=seventh=17 W=severe=44
W=sexta=-108 W=sexto=63 W=share=-62 W=shared=-63 W=sharon=-14 W=shaved=10 W=she=-40 W=sheets=-34 W=sheila=-56
W=shelter=72 W=shoot=-75 W=short=-76 W=shot=17 W=should=-38 W=shoutout=-28 W=showing=93 W=shows=170 W=shredded=16
W=shut=31 W=shutting=20 W=si=86 W=siblings=44 W=sick=-163 W=sickle=-23 W=siendo=-36 W=siente=17 W=sign=-107
W=sign-in=-91 W=signature=-72 W=signed=72 W=sigo=-57 W=sigue=-36 W=silla=141 W=sim=54 W=sims=11 W=sin=96 W=since=170
W=sindicato=-92 W=sindrome=46 W=singh=-11 W=sistema=54 W=sistemas=-22 W=sister=11 W=sisters=37 W=sit=40 W=site=-19
W=sits=30 W=six=-15 W=sixth=21 W=skin=35 W=sleep=40 W=sleeps=25 W=slide=-102 W=slides=-45 W=slipping=86 W=slot=46
W=smells=52 W=smoke=52 W=sobre=-168 W=sobrenome=91 W=social=-52 W=sofia=53 W=sofre=10 W=sok=23 W=sol=11 W=sola=67
W=soledad=-39 W=solo=67 W=some=40 W=someone=22 W=somerville=-77 W=something=13 W=son=-21 W=sophie=24 W=sor=-14
W=soraya=62 W=sorry=92 W=sou=-56 W=soy=-61 W=sozinha=71 W=sozinho=12 W=spanish=132 W=speak=15 W=speaker=84 W=speaks=18
W=special=-34 W=spectrum=162 W=speech=-24 W=spell=-135 W=spelled=83 W=spit=110 W=spoke=-88 W=spreadsheet=-12
W=spreadsheets=-54 W=spring=-30 W=springfield=-12 W=sr=-18 W=sra=96 W=sro=-36 W=st=16 W=staff=-70 W=stairwell=37
W=standing=-22 W=start=-19 W=started=175 W=starting=-31 W=starts=45 W=state=-40 W=station=-30 W=stays=-53 W=step=-47
W=stepped=-101 W=stepping=-11 W=steve=-59 W=still=14 W=stipend=-26 W=stop=52 W=stopped=125 W=story=150 W=strand=-22
W=street=-103 W=strength=-29 W=strep=41 W=student=-62 W=students=-97 W=study=-227 W=stutters=82 W=su=64 W=sub=-10
W=subdirectora=-86 W=subido=-25 W=subio=-25 W=subir=-45 W=subiu=-32 W=submit=-36 W=submitted=-149 W=subo=-21
W=success=146 W=sue=-55 W=suena=-27 W=sufre=12 W=suicide=-58 W=suicidio=44 W=sullivan=-23 W=summarize=-13
W=summary=-56 W=summer=-56 W=summit=-156 W=sunday=53 W=superintendent=-103 W=superintendente=-15 W=supervise=-73
W=supervisor=-83 W=supervisora=-73 W=supplies=-55 W=support=-39 W=supports=-13 W=surdo=113 W=surfing=65 W=surgery=10
W=surveys=-23 W=sus=-32 W=suspended=112 W=suspenderam=27 W=suspendieron=31 W=suspension=-26 W=suspenso=10
W=swamped=-14 W=swap=-68 W=swapped=24 W=swear=121 W=sweeney=12 W=swis=-22 W=switch=58 W=switched=113 W=sword=-29
W=sydney=33 W=syndrome=67 W=system=98 W=t=172 W=tab=-28 W=table=173 W=tablet=52 W=taina=17 W=take=41 W=taken=75
W=taking=-63 W=talk=-185 W=talked=21 W=talking=58 W=talks=49 W=tamales=-53 W=tamanho=-34 W=tambien=29 W=tanis=14
W=tansey=-24 W=tao=49 W=tapo=41 W=tapou=71 W=tarik=63 W=taunton=-12 W=tavish=21 W=tb=29 W=tbh=10 W=te=-39
W=teacher=173 W=teachers=-70 W=teaches=-122 W=team=-118 W=teaming=-44 W=teased=14 W=teatro=-62 W=tech=-11
W=tecnico=-11 W=telefono=78 W=tell=168 W=tem=-110 W=tema=-64 W=temos=-27 W=template=-41 W=temporario=27 W=temprano=19
W=tenemos=23 W=tener=104 W=tengo=27 W=tenia=83 W=tenth=32 W=tentou=51 W=teo=38 W=terapia=34 W=terca=33 W=tercas=11
W=tercera=95 W=tercero=102 W=terminamos=-19 W=termine=28 W=termino=31 W=tess=-17 W=test=33 W=tested=-73 W=testing=-34
W=teve=136 W=thaddeus=75 W=thanh=51 W=thank=-17 W=thanks=-27 W=thats=55 W=the=-45 W=their=86 W=theirs=-12 W=them=81
W=then=16 W=therapist=-86 W=therapy=-138 W=there=-34 W=theres=48 W=they=-12 W=thi=13 W=thiago=16 W=thing=32
W=things=50 W=think=14 W=thinks=25 W=thinner=48 W=thomas=13 W=those=-41 W=though=11 W=thought=-57 W=threat=68
W=threatened=39 W=three=50 W=threw=71 W=through=113 W=thru=-35 W=thurs=-26 W=thursday=15 W=thuy=-45 W=thx=-14 W=ti=-17
W=tia=35 W=tic=20 W=ticket=-97 W=tickets=-12 W=tidewell=-50 W=tiempo=-15 W=tiene=-54 W=tier=-33 W=til=42 W=tim=-81
W=timbre=21 W=time=-89 W=timer=-92 W=times=108 W=tinha=42 W=tira=69 W=tired=-23 W=tirem=16 W=tiro=23 W=tirou=38
W=title=-66 W=to=41 W=tocaron=21 W=toda=53 W=todas=21 W=todavia=37 W=today=-13 W=todos=82 W=told=32 W=toma=52
W=tomar=-13 W=tomasz=24 W=tomo=-43 W=tomorrow=-31 W=tomou=43 W=toni=-21 W=too=-12 W=took=20 W=tool=-47 W=toolkit=-14
W=topou=-65 W=tore=72 W=totais=-55 W=total=19 W=totals=-30 W=touched=16 W=tournament=-11 W=trabaja=-69 W=trabalha=-152
W=track=-23 W=traded=90 W=traducao=-77 W=traduccion=-78 W=traducir=-30 W=tradujo=-21 W=traduz=-14 W=traduzir=-26
W=traduziu=-72 W=trae=-75 W=traffic=-45 W=trago=29 W=trained=-30 W=trainer=-82 W=training=-47 W=trajo=96 W=tran=62
W=transferred=73 W=transition=-26 W=translate=-45 W=translates=-12 W=translation=-52 W=transportation=95
W=transporte=-92 W=trata=-37 W=trauma=-274 W=traveling=-36 W=tre=16 W=treinamento=-18 W=tres=-76 W=trials=-19
W=tried=70 W=trimestre=-55 W=trinity=10 W=trip=-58 W=trocar=71 W=trocaram=82 W=trocou=16 W=troquei=41 W=trouble=48
W=trouxe=90 W=trust=84 W=try=-42 W=trying=-34 W=tuan=25 W=tube=51 W=tudo=21 W=tue=-42 W=tues=-127 W=turma=24
W=turned=101 W=turns=30 W=tuvo=90 W=twelfth=104 W=twice=88 W=twins=16 W=ty=-80 W=typed=-48 W=typo=23 W=ugh=61
W=ukrainian=12 W=ulaanbaatar=37 W=ultima=-21 W=um=-27 W=uma=15 W=un=-22 W=un-ok=14 W=una=-69 W=unas=20 W=uncle=20
W=under=45 W=understand=25 W=unenroll=23 W=unico=93 W=unit=-107 W=universidad=-20 W=universidade=-45 W=unlocked=-26
W=uno=-15 W=unsigned=16 W=until=-20 W=up=130 W=update=-22 W=updated=83 W=updating=-12 W=upload=-53 W=upper=-56 W=us=78
W=usa=-29 W=usamos=-122 W=usan=-63 W=usando=26 W=usar=-116 W=use=-125 W=used=-60 W=uses=-27 W=using=-78 W=usted=-24
W=v=40 W=va=27 W=vacaciones=-105 W=vacation=30 W=vai=-69 W=vale=-38 W=validada=-12 W=vamos=-28 W=van=-60
W=vanderbilt=-39 W=vanna=16 W=vape=87 W=varicela=112 W=ve=22 W=veces=97 W=veio=65 W=velorio=-62 W=vem=-38 W=vemos=-17
W=vendor=-106 W=venezuela=37 W=venido=28 W=venir=75 W=ver=-149 W=verbal=28 W=verdad=18 W=verde=104 W=verdean=-48
W=versao=-84 W=version=114 W=very=-52 W=vez=143 W=vezes=134 W=viagem=31 W=viaje=23 W=vice-diretora=-28 W=video=-24
W=viendo=-40 W=viene=57 W=vienen=-31 W=vieram=14 W=viernes=78 W=vietnamese=22 W=view=-35 W=viewer=-11 W=vino=22
W=vio=-11 W=violence=-10 W=vir=87 W=virou=-34 W=vision=-28 W=visit=15 W=visita=-93 W=visitante=-19 W=visited=-32
W=visits=-121 W=visual=43 W=vive=50 W=vo=49 W=voc=-51 W=voces=-104 W=voices=79 W=volta=-31 W=voltou=-14
W=volunteered=-41 W=volvio=23 W=vos=-18 W=vou=-51 W=voy=-25 W=voz=37 W=vozes=11 W=wai=12 W=waiting=116 W=waitlist=49
W=wake=-35 W=walk=-30 W=walked=78 W=walls=-25 W=walsh-obi=14 W=wanderers=-14 W=wang=32 W=want=-14 W=wants=-19 W=was=11
W=wasn't=59 W=way=-49 W=we=21 W=weapons=-27 W=wears=36 W=web=-31 W=wed=-52 W=wedding=-88 W=wednesdays=-44 W=week=108
W=weekend=-16 W=weeks=-150 W=welcome=-87 W=well=95 W=wensley=10 W=went=66 W=wet=26 W=weymouth=-70 W=what=59 W=whats=10
W=wheelchair=14 W=when=-75 W=where=30 W=whether=-30 W=while=-17 W=whitfield=-19 W=who=-56 W=whom=27 W=whose=59
W=widrielys=28 W=wifi=-79 W=will=-136 W=window=-25 W=wishes=27 W=witch=-21 W=with=20 W=without=-33 W=wk=15 W=won't=16
W=worcester=36 W=word=64 W=words=131 W=work=-154 W=worked=-44 W=worker=40 W=working=-26 W=works=-35 W=workshop=-22
W=worried=21 W=worry=-11 W=worse=44 W=would=67 W=wouldn't=48 W=wrestling=39 W=wrist=14 W=write=48 W=wrong=46
W=wrote=79 W=x=24 W=xingou=40 W=xiomara=23 W=xixi=71 W=y=75 W=yadiel=26 W=yari=39 W=year=-111 W=years=-23 W=yes=-57
W=yesi=34 W=yesterday=-14 W=yet=64 W=ymca=-25 W=yo=-48 W=yoon-seo=41 W=you=25 W=young=40 W=younger=14 W=youngest=61
W=your=-59 W=youth=-15 W=yr=-45 W=zayaan=18 W=zero=11 W=zhao=24 W=zoe=19 W=zoom=-88 W=zosia=24 capital|L1:about=-59
capital|L1:aux_past=14 capital|L1:capital=-108 capital|L1:e.ed=19 capital|L1:e.ing=-64 capital|L1:e.s=-20
capital|L1:from=-58 capital|L1:kin_many=13 capital|L1:num=105 capital|L1:one=26 capital|L1:org_before=40
capital|L1:owned=-12 capital|L1:p.,=24 capital|L1:p..=14 capital|L1:p.quote=-91 capital|L1:p.¿=21 capital|L1:w.a=-23
capital|L1:w.and=-66 capital|L1:w.be=76 capital|L1:w.det=25 capital|L1:w.do=-25 capital|L1:w.in=-34
capital|L1:w.named=-12 capital|L1:w.not=-35 capital|L1:w.o=-64 capital|L1:w.rel=40 capital|L1="=-91 capital|L1=,=24
capital|L1=.=14 capital|L1=15=12 capital|L1=402=20 capital|L1=75=-42 capital|L1=a=-23 capital|L1=calle=-27
capital|L1=da=-33 capital|L1=de=-109 capital|L1=dicen=35 capital|L1=did=-29 capital|L1=don=-15 capital|L1=en=11
capital|L1=familia=13 capital|L1=for=-28 capital|L1=from=61 capital|L1=in=128 capital|L1=is=39 capital|L1=la=43
capital|L1=meets=-26 capital|L1=new=-53 capital|L1=no=-36 capital|L1=o=-43 capital|L1=of=-55 capital|L1=on=-20
capital|L1=rua=71 capital|L1=that=40 capital|L1=to=21 capital|L1=¿=21 capital|R1:about=-54 capital|R1:ask_form=29
capital|R1:aux_past=-60 capital|R1:capital=-18 capital|R1:days=-53 capital|R1:e.ed=19 capital|R1:e.ing=56
capital|R1:e.past=-28 capital|R1:e.s=21 capital|R1:edge=-74 capital|R1:from=30 capital|R1:gradeno=33
capital|R1:harm=-18 capital|R1:hypo=12 capital|R1:kid=21 capital|R1:moved=-61 capital|R1:num=68
capital|R1:org_after=53 capital|R1:org_before=58 capital|R1:p.(=36 capital|R1:p.,=18 capital|R1:p..=-83
capital|R1:p.:=-22 capital|R1:p.;=31 capital|R1:p.?=-75 capital|R1:p.quote=-45 capital|R1:w.a=-25 capital|R1:w.and=-28
capital|R1:w.be=44 capital|R1:w.but=-23 capital|R1:w.det=13 capital|R1:w.have=-20 capital|R1:w.in=-29
capital|R1:w.not=-18 capital|R1:w.o=-63 capital|R1:w.prep=-58 capital|R1:w.rel=20 capital|R1:w.with=14
capital|R1:work_things=-30 capital|R1="=-45 capital|R1=(=36 capital|R1=,=18 capital|R1=.=-83 capital|R1=2=39
capital|R1=9=-58 capital|R1=:=-22 capital|R1=;=31 capital|R1=?=-75 capital|R1=a=-13 capital|R1=and=-15
capital|R1=at=22 capital|R1=but=-24 capital|R1=club=-12 capital|R1=con=-22 capital|R1=da=-33 capital|R1=de=-45
capital|R1=e=-22 capital|R1=en=11 capital|R1=es=-11 capital|R1=every=12 capital|R1=for=-34 capital|R1=game=-48
capital|R1=has=20 capital|R1=iv-a=-12 capital|R1=na=44 capital|R1=nao=-24 capital|R1=of=-23 capital|R1=program=10
capital|R1=speaker=33 capital|R1=syndrome=54 capital|R1=tiene=-39 capital|R1=to=-29 capital|R1=trip=-10
capital|R1=until=44 capital|R1=with=72 capital|R1=y=18 capital|R2:about=82 capital|R2:ask_form=88
capital|R2:aux_past=-83 capital|R2:days=40 capital|R2:e.ed=36 capital|R2:e.ing=-30 capital|R2:e.ly=-12
capital|R2:e.s=-18 capital|R2:grade=-28 capital|R2:gradeno=-39 capital|R2:him=-18 capital|R2:illness=-19
capital|R2:kin=18 capital|R2:many=17 capital|R2:moved=37 capital|R2:num=111 capital|R2:office=52
capital|R2:org_after=-42 capital|R2:p.(=-19 capital|R2:p..=24 capital|R2:p.:=-38 capital|R2:p.?=35
capital|R2:p.quote=-25 capital|R2:w.a=-51 capital|R2:w.but=-75 capital|R2:w.det=84 capital|R2:w.have=-15
capital|R2:w.in=46 capital|R2:w.modal=69 capital|R2:w.not=-45 capital|R2:w.o=13 capital|R2:w.prep=60
capital|R2:w.rel=46 capital|R2:w.with=-114 capital|R2:work_does=-30 k.capital=-142 k.capital+capital=18
k.capital+known=17 k.capital+other=10 k.capital+word=18 k.ends-initial=116 k.eponym=-170 k.known=54
k.known+capital=-143 k.known+initial=-24 k.known+known=20 k.known+other=-67 k.known+surname=-84 k.known+word=-24
k.last-first-capital=-16 k.last-first-known=38 k.last-first-unknown=60 k.last-first-word=-45 k.led=-107 k.lower=109
k.lower+lower=66 k.many=-66 k.month=-94 k.opens-known=13 k.opens-odd=24 k.opens-small=39 k.opens-surname=-57
k.opens-town=-23 k.opens-unknown=-15 k.ordinary=-44 k.org=-145 k.owned=143 k.school=-150 k.shouted=161 k.surname=35
k.surname+initial=56 k.surname+known=-15 k.surname+other=-11 k.surname+surname=14 k.surname+unknown=49 k.term=-59
k.then-known=86 k.then-surname=133 k.town=-48 k.town+capital=-11 k.town+initial=32 k.town+other=53 k.town+surname=16
k.unknown=19 k.unknown+capital=-78 k.unknown+initial=67 k.unknown+known=58 k.unknown+other=-51 k.unknown+surname=12
k.unknown+unknown=-15 k.unknown+word=34 k.word=-47 k.word+capital=-115 k.word+initial=35 k.word+known=35
k.word+other=-114 k.word+surname=49 k.word+town=62 k.word+unknown=-60 k.word+word=65 month|L1:about=11
month|L1:aux_past=-98 month|L1:capital=51 month|L1:e.ed=-53 month|L1:e.s=-24 month|L1:foster=-37 month|L1:from=-58
month|L1:ids=74 month|L1:kids=-14 month|L1:new_kid=-37 month|L1:w.a=42 month|L1:w.and=93 month|L1:w.be=-63
month|L1:w.but=-69 month|L1:w.det=-21 month|L1:w.do=-28 month|L1:w.in=-22 month|L1:w.o=27 month|L1:w.prep=-120
month|L1:w.with=-37 month|L1:work_does=-65 month|L1=a=42 month|L1=adopted=-37 month|L1=also=22 month|L1=and=74
month|L1=by=-58 month|L1=dob=33 month|L1=for=11 month|L1=fyi=42 month|L1=is=-56 month|L1=on=-41 month|L1=sent=-58
month|L1=so=-53 month|L1=students=-14 month|L1=the=-21 month|L1=think=52 month|L1=through=34 month|L1=to=-27
month|L1=until=29 month|L1=with=-37 month|R1:aux_past=-33 month|R1:e.ed=52 month|R1:e.past=130 month|R1:e.s=-42
month|R1:edge=-35 month|R1:feel=32 month|R1:listy=-39 month|R1:num=-151 month|R1:org_after=22 month|R1:p.,=-57
month|R1:p..=13 month|R1:p.?=21 month|R1:w.not=-90 month|R1:w.prep=21 month|R1:work_things=-19 month|R1=,=-57
month|R1=.=13 month|R1=11=-38 month|R1=12=-21 month|R1=18=-11 month|R1=28=-27 month|R1=3=-19 month|R1=4=12
month|R1=7=-19 month|R1=8=14 month|R1=9th=27 month|R1=?=21 month|R1=and=-25 month|R1=are=-16 month|R1=attendance=-45
month|R1=be=-14 month|R1=count=-24 month|R1=has=-15 month|R1=is=39 month|R1=nao=-58 month|R1=tem=-25 month|R1=tiene=49
month|R1=totals=-14 month|R1=was=-21 month|R1=y=23 month|R1=ya=21 month|R2:about=-40 month|R2:ask_form=-37
month|R2:aux_past=-50 month|R2:e.ed=-14 month|R2:e.ing=49 month|R2:e.past=15 month|R2:e.s=17 month|R2:from=22
month|R2:listy=-126 month|R2:p.,=-11 month|R2:p..=-73 month|R2:p.?=-16 month|R2:w.a=16 month|R2:w.and=37
month|R2:w.be=14 month|R2:w.but=-67 month|R2:w.det=63 month|R2:w.do=22 month|R2:w.in=21 month|R2:w.not=-64
month|R2:w.o=45 month|R2:w.rel=12 month|R2:we=-20 odd|L1:edge=24 odd|L1:w.a=30 odd|L1:w.and=-66 odd|L1:w.o=-38
odd|L1=a=30 odd|L1=o=-66 odd|R1:ask_form=11 odd|R1:aux_past=33 odd|R1:capital=12 odd|R1:from=11 odd|R1:w.and=-41
odd|R1:w.do=43 odd|R1:w.in=12 odd|R1:w.not=34 odd|R1=do=11 odd|R2:p..=-49 small|L1:capital=28 small|L1:edge=39
small|L1:w.o=-14 small|L1:w.pron=-87 small|L1:we=-87 small|L1=we=-87 small|R1:ask_form=-14 small|R1:behave=32
small|R1:capital=19 small|R1:e.ed=-42 small|R1:from=-14 small|R1:refuse=-83 small|R1:w.do=-14 small|R1:w.have=22
small|R1:w.in=-14 small|R1:w.o=-14 small|R1=do=-14 small|R1=refused=-83 small|R2:p..=-61 surname|L1:aux_past=-24
surname|L1:capital=-36 surname|L1:e.s=15 surname|L1:edge=-57 surname|L1:from=42 surname|L1:kin=15
surname|L1:kin_many=27 surname|L1:org_before=-38 surname|L1:p.,=-41 surname|L1:p..=-30 surname|L1:staff=-15
surname|L1:title=-38 surname|L1:w.and=-63 surname|L1:w.be=-44 surname|L1:w.det=39 surname|L1:w.modal=48
surname|L1:w.prep=-61 surname|L1=,=-41 surname|L1=.=-30 surname|L1=and=-26 surname|L1=at=-26 surname|L1=e=-37
surname|L1=familia=27 surname|L1=la=-30 surname|L1=los=46 surname|L1=na=31 surname|R1:about=-24
surname|R1:ask_form=-29 surname|R1:aux_past=-95 surname|R1:consent=78 surname|R1:e.ed=-63 surname|R1:e.ly=75
surname|R1:e.noun=79 surname|R1:e.past=-34 surname|R1:e.s=-61 surname|R1:edge=193 surname|R1:feel=21
surname|R1:from=-25 surname|R1:i=48 surname|R1:kids=25 surname|R1:kin=15 surname|R1:kin_many=75 surname|R1:moved=-26
surname|R1:org_after=114 surname|R1:p.(=52 surname|R1:p.)=-17 surname|R1:p.,=44 surname|R1:p.-=35 surname|R1:p.:=-17
surname|R1:screen=-14 surname|R1:told=15 surname|R1:w.and=-59 surname|R1:w.be=-75 surname|R1:w.have=-33
surname|R1:w.in=-24 surname|R1:w.prep=-85 surname|R1:w.pron=48 surname|R1:work_does=14 surname|R1=(=52
surname|R1=)=-17 surname|R1=,=44 surname|R1=-=35 surname|R1=:=-17 surname|R1=and=-15 surname|R1=autorizacao=79
surname|R1=family=75 surname|R1=has=-33 surname|R1=in=-46 surname|R1=is=-86 surname|R1=kids=11 surname|R1=lost=-71
surname|R1=moved=-29 surname|R1=of=-46 surname|R1=offers=-16 surname|R1=on=-46 surname|R1=says=12
surname|R1=screened=-23 surname|R1=share=-12 surname|R1=uses=-21 surname|R1=y=-40 surname|R2:about=16
surname|R2:aux_past=-28 surname|R2:e.ed=66 surname|R2:e.ing=-48 surname|R2:e.s=-13 surname|R2:feel=14
surname|R2:foster=-42 surname|R2:from=-22 surname|R2:gradeno=-55 surname|R2:him=12 surname|R2:ids=-11
surname|R2:illness=-25 surname|R2:kin_many=-16 surname|R2:listy=-35 surname|R2:moved=47 surname|R2:num=-126
surname|R2:org_after=-54 surname|R2:org_before=-23 surname|R2:p.,=64 surname|R2:p.:=88 surname|R2:told=16
surname|R2:vendor=-13 surname|R2:w.a=-21 surname|R2:w.be=49 surname|R2:w.in=-47 surname|R2:w.not=-92
surname|R2:w.o=-17 surname|R2:w.prep=-40 surname|R2:w.pron=-19 town|L1:about=25 town|L1:capital=17 town|L1:edge=-23
town|L1:from=-65 town|L1:num=-11 town|L1:p.,=41 town|L1:w.a=-22 town|L1:w.but=42 town|L1:w.in=-47 town|L1:w.o=20
town|L1=,=41 town|L1=a=-22 town|L1=and=-11 town|L1=because=42 town|L1=en=16 town|L1=in=-55 town|L1=la=24 town|L1=o=18
town|L1=to=16 town|R1:behave=14 town|R1:days=-23 town|R1:e.ed=-78 town|R1:edge=40 town|R1:from=21 town|R1:p.)=52
town|R1:p.,=-61 town|R1:p..=27 town|R1:w.and=-16 town|R1:w.be=-25 town|R1:w.do=-38 town|R1:w.in=22 town|R1:w.modal=33
town|R1:w.not=91 town|R1=)=52 town|R1=,=-61 town|R1=.=27 town|R1=and=-23 town|R1=is=-23 town|R1=never=42 town|R1=no=19
town|R1=y=12 town|R2:aux_past=-13 town|R2:e.s=28 town|R2:feel=15 town|R2:from=-43 town|R2:p.,=-34 town|R2:w.and=-13
town|R2:w.have=19 town|R2:w.in=-15 town|R2:w.not=-98 town|R2:w.prep=26 unknown|L1:about=33 unknown|L1:aux_past=-13
unknown|L1:capital=-57 unknown|L1:days=34 unknown|L1:e.ed=-15 unknown|L1:e.s=-57 unknown|L1:edge=-15
unknown|L1:from=-25 unknown|L1:hypo=14 unknown|L1:ids=-47 unknown|L1:kin=-62 unknown|L1:kin_many=25 unknown|L1:num=12
unknown|L1:org_after=28 unknown|L1:org_before=23 unknown|L1:owned=24 unknown|L1:p.&=42 unknown|L1:p.(=-41
unknown|L1:p..=-34 unknown|L1:p.==-68 unknown|L1:p.quote=16 unknown|L1:title_kin=-18 unknown|L1:w.a=59
unknown|L1:w.and=-46 unknown|L1:w.but=50 unknown|L1:w.do=-61 unknown|L1:w.in=-39 unknown|L1:w.named=19
unknown|L1:w.not=-51 unknown|L1:w.o=-36 unknown|L1:w.prep=-26 unknown|L1:w.pron=33 unknown|L1:w.rel=31
unknown|L1:w.with=-25 unknown|L1:work_does=65 unknown|L1="=16 unknown|L1=&=42 unknown|L1=(=-41 unknown|L1=.=-34
unknown|L1=8=-49 unknown|L1===-68 unknown|L1=a=59 unknown|L1=also=36 unknown|L1=and=-24 unknown|L1=at=59
unknown|L1=by=-34 unknown|L1=calle=14 unknown|L1=coach=31 unknown|L1=con=-35 unknown|L1=de=10 unknown|L1=del=-29
unknown|L1=did=-20 unknown|L1=diretor=-37 unknown|L1=do=-41 unknown|L1=dona=-20 unknown|L1=e=-15 unknown|L1=em=-17
unknown|L1=en=-15 unknown|L1=es=-19 unknown|L1=familia=25 unknown|L1=for=48 unknown|L1=fyi=86 unknown|L1=hermanas=-62
unknown|L1=if=14 unknown|L1=in=23 unknown|L1=it=33 unknown|L1=la=-86 unknown|L1=name=12 unknown|L1=no=-42
unknown|L1=o=29 unknown|L1=of=-14 unknown|L1=on=-17 unknown|L1=or=-46 unknown|L1=pra=14 unknown|L1=pro=-18
unknown|L1=que=34 unknown|L1=since=34 unknown|L1=take=12 unknown|L1=to=-41 unknown|L1=under=-33 unknown|L1=use=-44
unknown|R1:about=20 unknown|R1:aux_past=-24 unknown|R1:behave=60 unknown|R1:capital=39 unknown|R1:consent=-52
unknown|R1:days=35 unknown|R1:e.ing=22 unknown|R1:e.noun=-58 unknown|R1:e.past=34 unknown|R1:edge=53
unknown|R1:from=-14 unknown|R1:grade=37 unknown|R1:gradeno=11 unknown|R1:harm=38 unknown|R1:hypo=-26 unknown|R1:ids=22
unknown|R1:kids=19 unknown|R1:kin=19 unknown|R1:listy=73 unknown|R1:money=-27 unknown|R1:moved=52 unknown|R1:one=14
unknown|R1:org_after=-24 unknown|R1:p.#=18 unknown|R1:p.(=17 unknown|R1:p.)=-33 unknown|R1:p.-=37 unknown|R1:p..=-47
unknown|R1:p.:=-50 unknown|R1:p.==23 unknown|R1:p.?=10 unknown|R1:son=14 unknown|R1:staff=-25 unknown|R1:told=-49
unknown|R1:w.and=-53 unknown|R1:w.but=25 unknown|R1:w.have=46 unknown|R1:w.modal=-52 unknown|R1:w.named=34
unknown|R1:w.not=46 unknown|R1:w.o=-37 unknown|R1:w.rel=-17 unknown|R1:w.with=17 unknown|R1:work_does=61
unknown|R1:work_things=19 unknown|R1=#=18 unknown|R1=(=17 unknown|R1=)=-33 unknown|R1=-=37 unknown|R1=.=-47
unknown|R1=:=-50 unknown|R1===23 unknown|R1=?=10 unknown|R1=add=40 unknown|R1=and=36 unknown|R1=anda=25
unknown|R1=are=51 unknown|R1=asked=80 unknown|R1=came=17 unknown|R1=chegou=19 unknown|R1=code=-27
unknown|R1=collected=-32 unknown|R1=con=22 unknown|R1=coordinates=-32 unknown|R1=corrigiu=-24 unknown|R1=could=34
unknown|R1=cuenta=31 unknown|R1=da=-15 unknown|R1=dejo=42 unknown|R1=did=78 unknown|R1=didn't=-47 unknown|R1=do=15
unknown|R1=does=-38 unknown|R1=drew=51 unknown|R1=duerme=41 unknown|R1=e=-72 unknown|R1=el=-28 unknown|R1=escribio=-24
unknown|R1=esta=18 unknown|R1=estava=13 unknown|R1=et=-26 unknown|R1=explico=-23 unknown|R1=explicou=-26
unknown|R1=faltou=23 unknown|R1=fez=-25 unknown|R1=foi=20 unknown|R1=for=-13 unknown|R1=from=-22 unknown|R1=gets=-13
unknown|R1=goes=44 unknown|R1=got=-20 unknown|R1=has=34 unknown|R1=hizo=-27 unknown|R1=homeroom=27 unknown|R1=in=18
unknown|R1=is=-76 unknown|R1=isn't=14 unknown|R1=ja=44 unknown|R1=kids=19 unknown|R1=knows=-14 unknown|R1=la=-31
unknown|R1=last=18 unknown|R1=le=36 unknown|R1=left=134 unknown|R1=likes=-14 unknown|R1=lleva=30 unknown|R1=lost=45
unknown|R1=made=13 unknown|R1=missed=-27 unknown|R1=mordeu=15 unknown|R1=moved=12 unknown|R1=nao=58
unknown|R1=necesita=56 unknown|R1=needs=-51 unknown|R1=no=-55 unknown|R1=nunca=21 unknown|R1=o=-11 unknown|R1=of=54
unknown|R1=on=-38 unknown|R1=only=14 unknown|R1=or=10 unknown|R1=ordered=-11 unknown|R1=para=-29 unknown|R1=paso=-21
unknown|R1=pediu=19 unknown|R1=pode=24 unknown|R1=por=28 unknown|R1=precisa=14 unknown|R1=puede=-39 unknown|R1=que=-17
unknown|R1=ran=15 unknown|R1=reported=-15 unknown|R1=said=-27 unknown|R1=says=-21 unknown|R1=scored=18
unknown|R1=se=40 unknown|R1=sente=27 unknown|R1=should=-16 unknown|R1=signed=-46 unknown|R1=sigue=-36 unknown|R1=so=25
unknown|R1=solo=28 unknown|R1=speaks=-10 unknown|R1=st=31 unknown|R1=still=-100 unknown|R1=stopped=17 unknown|R1=ta=22
unknown|R1=team=-33 unknown|R1=tem=19 unknown|R1=teve=28 unknown|R1=tiene=-26 unknown|R1=tirou=11 unknown|R1=took=14
unknown|R1=trabaja=26 unknown|R1=tuvo=34 unknown|R1=twice=89 unknown|R1=unit=-99 unknown|R1=va=42 unknown|R1=vai=-53
unknown|R1=viene=29 unknown|R1=wants=-23 unknown|R1=was=12 unknown|R1=went=18 unknown|R1=will=-47 unknown|R1=won't=23
unknown|R1=works=24 unknown|R1=ya=-122 unknown|R2:about=-22 unknown|R2:absent=44 unknown|R2:ask_form=44
unknown|R2:aux_past=41 unknown|R2:behave=24 unknown|R2:consent=14 unknown|R2:e.ed=114 unknown|R2:e.ing=83
unknown|R2:e.ly=-18 unknown|R2:e.past=-38 unknown|R2:e.s=-49 unknown|R2:feel=25 unknown|R2:foster=-22
unknown|R2:grade=26 unknown|R2:gradeno=66 unknown|R2:harm=-72 unknown|R2:him=65 unknown|R2:hypo=-34 unknown|R2:i=-42
unknown|R2:illness=-13 unknown|R2:job=30 unknown|R2:listy=60 unknown|R2:many=-75 unknown|R2:moved=32
unknown|R2:num=-48 unknown|R2:office=-14 unknown|R2:one=-18 unknown|R2:org_after=40 unknown|R2:org_before=111
unknown|R2:p.(=49 unknown|R2:p.,=-45 unknown|R2:p..=-47 unknown|R2:p.:=-98 unknown|R2:p.?=-81 unknown|R2:p.quote=-10
unknown|R2:phone=-12 unknown|R2:screen=23 unknown|R2:staff=25 unknown|R2:told=33 unknown|R2:vendor=-24
unknown|R2:w.a=29 unknown|R2:w.and=59 unknown|R2:w.be=53 unknown|R2:w.but=-19 unknown|R2:w.det=-48 unknown|R2:w.do=-29
unknown|R2:w.have=-10 unknown|R2:w.in=-32 unknown|R2:w.modal=40 unknown|R2:w.not=14 unknown|R2:w.o=-18
unknown|R2:w.prep=12 unknown|R2:w.pron=-48 unknown|R2:we=-10 unknown|R2:work_things=26 word|L1:ask=41
word|L1:ask_form=-36 word|L1:aux_past=-25 word|L1:days=-21 word|L1:e.ed=92 word|L1:e.ing=14 word|L1:e.s=42
word|L1:from=43 word|L1:hypo=-35 word|L1:job=56 word|L1:kin=-57 word|L1:kin_many=32 word|L1:listy=19 word|L1:moved=13
word|L1:new_kid=-19 word|L1:num=40 word|L1:org_before=24 word|L1:owned=21 word|L1:p.&=66 word|L1:p.(=-11
word|L1:p.-=13 word|L1:p./=60 word|L1:p.quote=19 word|L1:screen=37 word|L1:staff=25 word|L1:title_kin=-41
word|L1:w.a=55 word|L1:w.and=-12 word|L1:w.be=-35 word|L1:w.but=42 word|L1:w.det=17 word|L1:w.do=41 word|L1:w.have=50
word|L1:w.in=-36 word|L1:w.not=-39 word|L1:w.o=16 word|L1:w.prep=-57 word|L1:w.pron=-11 word|L1:w.rel=122
word|L1:w.with=17 word|L1:work_does=-19 word|L1="=19 word|L1=&=66 word|L1=(=-11 word|L1=-=13 word|L1=/=60
word|L1=22=65 word|L1=225=10 word|L1=a=55 word|L1=about=39 word|L1=add=-48 word|L1=after=-35 word|L1=also=-40
word|L1=and=36 word|L1=ask=67 word|L1=at=47 word|L1=bc=12 word|L1=because=22 word|L1=by=47 word|L1=care=-75
word|L1=chama=-60 word|L1=con=13 word|L1=da=15 word|L1=de=39 word|L1=did=50 word|L1=do=13 word|L1=dos=18
word|L1=due=-36 word|L1=e=-32 word|L1=el=18 word|L1=en=-27 word|L1=escuela=-20 word|L1=familia=32 word|L1=for=-48
word|L1=from=23 word|L1=fyi=-29 word|L1=have=44 word|L1=if=-35 word|L1=in=-68 word|L1=is=-42 word|L1=know=12
word|L1=la=-41 word|L1=leave=60 word|L1=morning=-19 word|L1=moved=13 word|L1=na=-55 word|L1=named=-12 word|L1=not=-39
word|L1=nurse=38 word|L1=o=-43 word|L1=of=-21 word|L1=on=-21 word|L1=or=39 word|L1=pra=-24 word|L1=puerto=-19
word|L1=que=42 word|L1=said=-14 word|L1=senora=-13 word|L1=si=-30 word|L1=since=43 word|L1=that=80 word|L1=the=-76
word|L1=then=-10 word|L1=think=84 word|L1=til=-12 word|L1=to=-47 word|L1=was=23 word|L1=y=-12 word|R1:absent=20
word|R1:ask=-27 word|R1:ask_form=16 word|R1:aux_past=87 word|R1:behave=85 word|R1:capital=-87 word|R1:e.ed=42
word|R1:e.ing=-56 word|R1:e.noun=-33 word|R1:e.past=145 word|R1:edge=113 word|R1:feel=10 word|R1:foster=10
word|R1:from=13 word|R1:grade=-38 word|R1:gradeno=-29 word|R1:harm=45 word|R1:hypo=-11 word|R1:i=-45 word|R1:ids=-17
word|R1:illness=-92 word|R1:job=28 word|R1:kids=-19 word|R1:kin=54 word|R1:kin_many=25 word|R1:listy=-45
word|R1:lives=11 word|R1:many=-71 word|R1:moved=41 word|R1:num=-51 word|R1:office=-19 word|R1:one=27
word|R1:org_after=-130 word|R1:org_before=-33 word|R1:p.(=-21 word|R1:p.,=49 word|R1:p..=24 word|R1:p.:=-40
word|R1:p.?=12 word|R1:p.quote=41 word|R1:phone=-31 word|R1:reentry=18 word|R1:refuse=-19 word|R1:screen=-76
word|R1:staff=75 word|R1:title=-33 word|R1:told=96 word|R1:w.a=-56 word|R1:w.and=-49 word|R1:w.be=-21
word|R1:w.but=-43 word|R1:w.det=-22 word|R1:w.do=27 word|R1:w.have=28 word|R1:w.in=-66 word|R1:w.modal=29
word|R1:w.not=13 word|R1:w.o=-55 word|R1:w.prep=-63 word|R1:w.pron=-60 word|R1:w.rel=-28 word|R1:w.with=-90
word|R1="=41 word|R1=(=-21 word|R1=,=49 word|R1=.=24 word|R1=1=-72 word|R1=504=38 word|R1=6=-41 word|R1=88=51
word|R1=:=-40 word|R1=?=12 word|R1=a=-34 word|R1=aide=-25 word|R1=all=-60 word|R1=and=61 word|R1=answered=52
word|R1=are=-40 word|R1=as=15 word|R1=attendance=67 word|R1=aunt=18 word|R1=baby=17 word|R1=be=-46 word|R1=bit=-97
word|R1=building=-17 word|R1=by=-16 word|R1=came=-36 word|R1=can=-10 word|R1=caseworker=45 word|R1=chegou=15
word|R1=closed=-28 word|R1=com=-85 word|R1=contou=-27 word|R1=count=-52 word|R1=cut=40 word|R1=da=-54 word|R1=day=-28
word|R1=de=35 word|R1=dejo=55 word|R1=del=56 word|R1=desmaiou=39 word|R1=dice=32 word|R1=didn't=25 word|R1=dijo=24
word|R1=do=20 word|R1=e=-11 word|R1=el=36 word|R1=eligible=15 word|R1=empieza=43 word|R1=en=-27 word|R1=ends=-43
word|R1=entro=14 word|R1=entrou=19 word|R1=es=-62 word|R1=escreveu=-29 word|R1=estaba=11 word|R1=estava=52
word|R1=fala=-25 word|R1=family=17 word|R1=fechou=-29 word|R1=finished=50 word|R1=form=-41 word|R1=from=-30
word|R1=goes=62 word|R1=got=23 word|R1=grades=64 word|R1=had=-106 word|R1=has=-23 word|R1=hasn't=11 word|R1=hid=23
word|R1=hit=22 word|R1=hizo=-16 word|R1=hours=-18 word|R1=iep=42 word|R1=in=56 word|R1=is=-35 word|R1=it=-10
word|R1=la=13 word|R1=last=-35 word|R1=le=28 word|R1=left=26 word|R1=little=-36 word|R1=lives=11 word|R1=llego=14
word|R1=lo=98 word|R1=made=18 word|R1=marcou=31 word|R1=me=-44 word|R1=mini=-40 word|R1=missed=12 word|R1=mom=25
word|R1=moved=-60 word|R1=ms=-33 word|R1=nao=-39 word|R1=needs=106 word|R1=now=78 word|R1=nunca=10 word|R1=of=-48
word|R1=on=162 word|R1=only=53 word|R1=or=-56 word|R1=out=63 word|R1=para=-19 word|R1=pediu=-12 word|R1=perdeu=15
word|R1=period=-30 word|R1=pide=32 word|R1=pidio=-24 word|R1=pode=39 word|R1=precisa=49 word|R1=puede=31
word|R1=pulls=62 word|R1=put=69 word|R1=que=-90 word|R1=quer=23 word|R1=ran=77 word|R1=recusou=39 word|R1=refused=75
word|R1=repite=22 word|R1=said=78 word|R1=saiu=13 word|R1=says=-42 word|R1=screening=-34 word|R1=se=34
word|R1=sent=-22 word|R1=signed=-15 word|R1=so=-46 word|R1=son=28 word|R1=started=39 word|R1=still=13
word|R1=stopped=31 word|R1=subiu=29 word|R1=supports=-13 word|R1=teaches=-13 word|R1=tem=25 word|R1=tenia=38
word|R1=the=-52 word|R1=therapy=-86 word|R1=thinks=41 word|R1=threw=23 word|R1=tiene=59 word|R1=time=-43
word|R1=tinha=23 word|R1=to=-38 word|R1=todavia=42 word|R1=told=41 word|R1=took=74 word|R1=trabalha=15
word|R1=trained=-15 word|R1=turned=28 word|R1=turns=30 word|R1=tuvo=63 word|R1=twice=-30 word|R1=un=-22
word|R1=usa=-12 word|R1=uses=24 word|R1=va=-33 word|R1=vai=-19 word|R1=viene=-20 word|R1=vino=34 word|R1=volta=-16
word|R1=volvio=16 word|R1=w=77 word|R1=walk=-15 word|R1=wants=-19 word|R1=was=78 word|R1=well=12 word|R1=were=13
word|R1=who=62 word|R1=will=-11 word|R1=works=-30 word|R1=wouldn't=12 word|R1=wrote=-31 word|R1=y=-42 word|R1=ya=-43
word|R2:absent=-19 word|R2:ask_form=-44 word|R2:behave=15 word|R2:consent=115 word|R2:e.ed=17 word|R2:e.ing=90
word|R2:e.ly=65 word|R2:e.noun=53 word|R2:e.past=19 word|R2:e.s=-46 word|R2:feel=-53 word|R2:foster=13
word|R2:from=-75 word|R2:grade=-48 word|R2:harm=25 word|R2:him=29 word|R2:hypo=-16 word|R2:ids=16 word|R2:illness=12
word|R2:kin=11 word|R2:listy=-16 word|R2:many=-15 word|R2:moved=22 word|R2:new_kid=11 word|R2:num=-12 word|R2:one=24
word|R2:org_after=-23 word|R2:org_before=-96 word|R2:p.-=-30 word|R2:p..=39 word|R2:p.:=-66 word|R2:p.?=-21
word|R2:p.quote=33 word|R2:p.¡=-53 word|R2:p.¿=22 word|R2:phone=-31 word|R2:reentry=-79 word|R2:refuse=50
word|R2:screen=-53 word|R2:staff=-43 word|R2:title=15 word|R2:told=-25 word|R2:w.a=14 word|R2:w.be=23
word|R2:w.but=-29 word|R2:w.det=26 word|R2:w.do=22 word|R2:w.have=-45 word|R2:w.in=36 word|R2:w.modal=14
word|R2:w.named=-41 word|R2:w.not=-17 word|R2:w.o=23 word|R2:w.prep=120 word|R2:w.pron=71 word|R2:w.with=48
word|R2:we=-20 word|R2:work_does=80
""",
    "initials": r"""
C:about=-11 C:absent=78 C:ask_form=-20 C:aux_past=13 C:behave=18 C:consent=55 C:days=-43 C:feel=-14 C:foster=11
C:from=71 C:grade=71 C:gradeno=43 C:harm=-23 C:him=76 C:hypo=-45 C:i=-30 C:ids=21 C:illness=112 C:kid=104 C:kids=-19
C:kin=99 C:listy=26 C:money=-42 C:moved=34 C:num=57 C:office=-22 C:one=17 C:p.?=-89 C:reentry=55 C:refuse=35
C:screen=66 C:staff=-58 C:title=-22 C:w.and=-103 C:w.do=-30 C:w.have=27 C:w.in=38 C:w.modal=-16 C:w.prep=16
C:w.pron=-28 C:w.rel=16 C:w.with=-11 C:we=-81 C:work_does=-68 C:work_things=23 L1:about=17 L1:ask_form=-36
L1:aux_past=-15 L1:e.s=36 L1:from=-11 L1:ids=15 L1:kid=62 L1:num=-44 L1:org_before=-20 L1:p.,=-16 L1:p.-=25
L1:w.and=-25 L1:w.be=-18 L1:w.det=-87 L1:w.do=-20 L1:w.in=-11 L1:w.named=52 L1:w.o=23 L1:w.prep=37 L1:w.pron=-27
L1:w.with=21 L1:we=-30 L1=,=-16 L1=-=25 L1=603=-31 L1=a=16 L1=and=22 L1=are=-31 L1=at=-20 L1=com=21 L1=de=-22
L1=does=-31 L1=e=-31 L1=el=-23 L1=for=17 L1=grader=18 L1=in=41 L1=initials=48 L1=is=10 L1=kid=22 L1=la=25 L1=our=-29
L1=student=15 L1=the=-46 L1=use=-22 L2:about=-15 L2:ask_form=21 L2:aux_past=82 L2:e.ed=19 L2:e.s=15 L2:from=33
L2:grade=14 L2:gradeno=37 L2:kid=20 L2:num=41 L2:p.,=26 L2:screen=16 L2:w.and=-13 L2:w.be=13 L2:w.in=27 L2:w.named=-28
L2:w.not=11 L2:w.o=-14 L2:w.rel=15 L2:we=-16 L2=,=26 L2=6th=11 L2=curso=-18 L2=de=25 L2=in=13 L2=initials=-31
L2=kid=12 L2=la=-15 L2=was=33 L2=we=-23 L4:about=15 L4:absent=17 L4:ask_form=-41 L4:aux_past=41 L4:e.ed=19
L4:e.noun=-31 L4:e.s=48 L4:from=11 L4:grade=20 L4:gradeno=37 L4:him=46 L4:i=-54 L4:ids=43 L4:kid=85 L4:kin=13
L4:num=15 L4:office=-13 L4:one=33 L4:org_after=-11 L4:org_before=-16 L4:p.-=39 L4:p..=36 L4:phone=14 L4:screen=16
L4:w.a=-11 L4:w.be=-12 L4:w.det=-54 L4:w.do=-38 L4:w.have=27 L4:w.in=10 L4:w.named=24 L4:w.not=-11 L4:w.o=-31
L4:w.prep=31 L4:w.pron=-57 L4:w.rel=15 L4:w.with=22 L4:we=-49 R1:ask_form=-17 R1:aux_past=-22 R1:capital=-38
R1:e.ed=-26 R1:e.ing=-12 R1:e.s=-50 R1:edge=19 R1:from=-13 R1:gradeno=16 R1:listy=-38 R1:money=-36 R1:num=-17
R1:p.'=31 R1:p.(=32 R1:p.,=36 R1:p.-=18 R1:p..=46 R1:p.:=-13 R1:p.?=21 R1:staff=-21 R1:told=12 R1:w.and=10 R1:w.be=27
R1:w.but=-11 R1:w.in=-13 R1:w.not=-31 R1:w.o=-14 R1:w.prep=64 R1:work_does=-21 R1:work_things=-13 R1='=31 R1=(=32
R1=,=36 R1=-=18 R1=.=46 R1=46.00=-21 R1=:=-13 R1=?=21 R1=after=-13 R1=and=15 R1=are=25 R1=code=-36 R1=for=17
R1=from=16 R1=has=22 R1=in=-10 R1=on=56 R1=said=-16 R1=sobre=-11 R1=told=39 R2:about=-38 R2:ask_form=-32
R2:aux_past=-34 R2:days=-31 R2:e.noun=-12 R2:e.past=20 R2:gradeno=86 R2:him=12 R2:kid=35 R2:kin=30 R2:moved=15
R2:num=34 R2:org_after=-13 R2:p.,=33 R2:p..=-34 R2:reentry=10 R2:title=12 R2:told=-21 R2:w.a=11 R2:w.and=32
R2:w.be=-40 R2:w.det=39 R2:w.modal=-32 R2:w.named=-28 R2:w.o=26 R2:w.prep=-44 R2:w.pron=14 R2=,=33 R2=.=-34 R2=17=-23
R2=4th=21 R2=8th=10 R2=a=25 R2=abre=-31 R2=and=-21 R2=ano=27 R2=for=-36 R2=he=-11 R2=is=-33 R2=it=-14 R2=moved=15
R2=ms=10 R2=on=-17 R2=siblings=30 R2=the=47 R2=you=22 R4:about=-13 R4:ask_form=-49 R4:behave=16 R4:days=-52
R4:e.ed=-22 R4:e.noun=-25 R4:e.past=28 R4:e.s=13 R4:edge=-73 R4:from=-44 R4:grade=25 R4:harm=-26 R4:him=34 R4:hypo=-43
R4:i=-15 R4:kid=16 R4:kin=81 R4:listy=-15 R4:many=-11 R4:money=-38 R4:moved=20 R4:num=-40 R4:org_after=-30
R4:org_before=-22 R4:p.'=31 R4:p.(=32 R4:p.)=10 R4:p.,=88 R4:p.-=-27 R4:p..=44 R4:p.:=-16 R4:p.?=-41 R4:phone=-15
R4:reentry=29 R4:refuse=22 R4:staff=-16 R4:w.be=32 R4:w.but=-11 R4:w.have=17 R4:w.in=-17 R4:w.modal=-43 R4:w.named=-28
R4:w.o=49 R4:we=-15 R4:work_does=-24 R4:work_things=12 T:about=-91 T:absent=131 T:ask=-20 T:ask_form=-37 T:aux_past=81
T:behave=-31 T:consent=13 T:days=-58 T:from=81 T:grade=-17 T:gradeno=80 T:him=42 T:hypo=-47 T:illness=74 T:kid=68
T:kids=23 T:kin=60 T:listy=81 T:moved=32 T:num=104 T:office=-15 T:org_after=-93 T:org_before=32 T:p.?=-37 T:refuse=78
T:screen=52 T:staff=49 T:title=23 T:told=11 T:w.a=-50 T:w.and=36 T:w.be=86 T:w.det=-31 T:w.do=-18 T:w.have=-17
T:w.in=81 T:w.named=100 T:w.not=-27 T:w.o=-27 T:w.prep=19 T:w.pron=-54 T:w.rel=29 T:w.with=25 T:we=-11 T:work_does=13
T:work_things=-28 W=a=49 W=about=16 W=abre=-31 W=absent=45 W=aceita=21 W=after=-22 W=and=-33 W=ano=41 W=another=-38
W=are=14 W=as=10 W=asq=-11 W=at=-19 W=be=-12 W=boy=44 W=by=-12 W=c=-44 W=chd=-18 W=cito=-16 W=clube=-14 W=coach=-27
W=code=-36 W=com=16 W=como=-16 W=count=-37 W=curso=-18 W=data=-23 W=de=61 W=declined=15 W=del=-15 W=did=20 W=do=-16
W=does=-35 W=es=-17 W=escuelas=-19 W=every=30 W=for=-17 W=form=83 W=freshman=16 W=friday=-52 W=from=26 W=got=-39
W=gr=63 W=grader=18 W=has=29 W=her=13 W=high=13 W=him=28 W=homeroom=10 W=i=-50 W=if=-22 W=in=41 W=initials=18 W=is=-22
W=it=-28 W=kid=-23 W=left=-22 W=lo=10 W=me=13 W=merged=-11 W=missed=13 W=morreu=-13 W=moved=21 W=ms=10 W=my=-65
W=need=-23 W=needs=35 W=nivel=19 W=o=-16 W=of=-20 W=only=51 W=ot=-19 W=our=-52 W=out=15 W=plan=17 W=pt=-18 W=put=16
W=refused=19 W=said=-16 W=same=-42 W=says=-12 W=see=18 W=she=40 W=short=23 W=siblings=55 W=since=14 W=sobre=-11
W=staff=-12 W=student=19 W=suicidio=-19 W=team=-18 W=tech=11 W=tem=26 W=temos=-17 W=this=-10 W=tiene=-14 W=time=-12
W=told=19 W=uma=-34 W=under=-12 W=use=-22 W=w=36 W=wants=-14 W=was=44 W=we=-33 W=week=-17 W=whittier=-19 W=you=21
i.bare2=118 i.bare3=-215 i.capital=138 i.dotted2=97 i.dotted3=45 i.lower2=-15 i.lower3=-121 i.single=40
""",
    "child": r"""
C:ask=-41 C:ask_form=62 C:aux_past=56 C:behave=32 C:consent=14 C:days=-83 C:feel=32 C:foster=139 C:grade=54
C:gradeno=60 C:him=73 C:hypo=-92 C:i=12 C:ids=78 C:illness=84 C:job=-152 C:kid=19 C:kids=22 C:kin=150 C:kin_many=-14
C:listy=27 C:lives=46 C:mail=71 C:money=26 C:moved=39 C:new_kid=66 C:num=127 C:office=57 C:one=96 C:org_after=28
C:org_before=92 C:p.?=-119 C:phone=53 C:refuse=13 C:screen=44 C:son=36 C:staff=-47 C:title=50 C:title_kin=31 C:told=41
C:vendor=25 C:w.and=15 C:w.but=-64 C:w.det=-46 C:w.do=-68 C:w.have=46 C:w.modal=16 C:w.named=127 C:w.not=134 C:w.o=-14
C:w.pron=-44 C:w.rel=151 C:w.with=42 C:we=-60 C:work_does=68 C:work_things=-137 L1:ask=-17 L1:ask_form=34
L1:aux_past=34 L1:capital=12 L1:e.ed=-76 L1:e.ing=29 L1:e.ly=18 L1:e.s=-62 L1:edge=-54 L1:foster=25 L1:from=-38
L1:gradeno=-30 L1:him=58 L1:hypo=-57 L1:i=-37 L1:many=-49 L1:new_kid=28 L1:num=-67 L1:office=-11 L1:one=-72
L1:org_after=-18 L1:org_before=14 L1:owned=137 L1:p.(=-26 L1:p.@=30 L1:p.quote=28 L1:staff=19 L1:title=37 L1:w.a=-58
L1:w.be=36 L1:w.but=21 L1:w.det=-75 L1:w.not=-57 L1:w.o=29 L1:w.prep=-44 L1:w.pron=21 L1:w.rel=-19 L1:we=31 L1="=28
L1=(=-26 L1=1=-73 L1=10th=28 L1=2=-31 L1=5th=-19 L1=6th=25 L1=7th=-44 L1=9th=18 L1=@=30 L1=another=43 L1=as=-78
L1=at=34 L1=average=-46 L1=blind=15 L1=coach=33 L1=counselor=-46 L1=custodian=17 L1=da=22 L1=de=15 L1=deaf=28
L1=del=-62 L1=depressed=-57 L1=dos=14 L1=el=123 L1=every=-27 L1=first=-23 L1=foster=14 L1=fourth=26 L1=grade=18
L1=her=-10 L1=his=68 L1=is=36 L1=kim=22 L1=la=28 L1=lady=11 L1=las=-45 L1=meu=-21 L1=my=-25 L1=nenhum=-33 L1=new=36
L1=ningun=-35 L1=ninth=-12 L1=no=-58 L1=o=-25 L1=oliveira=13 L1=on=-34 L1=one=-144 L1=only=41 L1=os=-16 L1=otro=39
L1=our=27 L1=outra=28 L1=outro=28 L1=own=-47 L1=pelo=33 L1=per=-17 L1=principal=-16 L1=quienes=-44 L1=same=17
L1=school=-20 L1=secretary=12 L1=seventh=13 L1=sixth=-27 L1=so=10 L1=su=22 L1=sus=18 L1=tenth=23 L1=that=-19
L1=the=-26 L1=their=32 L1=this=38 L1=um=-38 L1=un=-49 L1=unica=12 L1=unico=18 L1=wampanoag=20 L1=why=17 L1=year=-13
L2:absent=15 L2:ask=-43 L2:ask_form=-106 L2:aux_past=-41 L2:e.ed=103 L2:e.ing=-34 L2:e.past=28 L2:e.s=-61 L2:foster=11
L2:from=85 L2:gradeno=21 L2:harm=49 L2:him=33 L2:hypo=27 L2:ids=41 L2:illness=31 L2:kin=40 L2:mail=41 L2:money=-16
L2:new_kid=14 L2:num=60 L2:one=31 L2:org_after=-13 L2:org_before=11 L2:p..=51 L2:phone=34 L2:reentry=-25 L2:screen=52
L2:staff=11 L2:told=-11 L2:w.a=21 L2:w.and=-58 L2:w.be=14 L2:w.det=65 L2:w.do=-27 L2:w.have=48 L2:w.in=56
L2:w.modal=-30 L2:w.named=-25 L2:w.not=16 L2:w.o=25 L2:w.prep=111 L2:w.pron=-12 L2:w.with=24 L2:we=41 L2:work_does=37
L2:work_things=-18 L2=.=51 L2=about=17 L2=after=-19 L2=ameacou=28 L2=an=27 L2=and=23 L2=assistant=-28 L2=back=-23
L2=bit=14 L2=can=-29 L2=com=15 L2=counselor=-15 L2=count=27 L2=cuenta=-25 L2=de=37 L2=does=-27 L2=e=-57 L2=e-mail=22
L2=el=-47 L2=em=28 L2=email=18 L2=for=20 L2=have=51 L2=he=13 L2=how=-49 L2=i=-13 L2=id=11 L2=if=-16 L2=include=-15
L2=is=60 L2=la=12 L2=lunch=11 L2=manual=-67 L2=middle=22 L2=need=31 L2=nonverbal=10 L2=numero=16 L2=o=13 L2=on=12
L2=one=26 L2=our=38 L2=punched=21 L2=put=-14 L2=remove=-40 L2=say=37 L2=school=13 L2=screen=52 L2=second=13 L2=set=32
L2=shes=16 L2=si=-17 L2=so=14 L2=the=116 L2=threatened=55 L2=tier=-31 L2=voz=-107 L2=when=25 L2=with=13 L2=y=-37
L4:about=-55 L4:absent=16 L4:ask=-23 L4:ask_form=-75 L4:aux_past=31 L4:behave=53 L4:consent=11 L4:days=35 L4:e.ed=-21
L4:e.ing=21 L4:e.ly=-13 L4:e.past=33 L4:e.s=15 L4:edge=-32 L4:foster=54 L4:gradeno=31 L4:harm=68 L4:him=95
L4:hypo=-100 L4:i=-61 L4:ids=58 L4:illness=16 L4:kid=-12 L4:kin=52 L4:kin_many=-43 L4:listy=63 L4:mail=44 L4:many=-27
L4:money=46 L4:new_kid=35 L4:num=62 L4:office=58 L4:one=18 L4:org_after=-60 L4:p.#=14 L4:p.&=10 L4:p.(=-26 L4:p.,=-17
L4:p..=25 L4:p.@=30 L4:p.quote=16 L4:phone=30 L4:reentry=-37 L4:screen=-63 L4:son=50 L4:title=104 L4:title_kin=18
L4:vendor=22 L4:w.be=-27 L4:w.but=78 L4:w.det=68 L4:w.have=23 L4:w.in=-75 L4:w.modal=15 L4:w.named=-89 L4:w.not=54
L4:w.o=47 L4:w.prep=-107 L4:w.rel=10 L4:w.with=12 L4:we=30 L4:work_does=90 L4:work_things=-29 R1:absent=-14
R1:ask_form=-45 R1:aux_past=-33 R1:behave=-59 R1:capital=246 R1:e.ed=-57 R1:e.ing=-72 R1:e.noun=-35 R1:e.past=-98
R1:e.s=-71 R1:edge=157 R1:feel=-13 R1:from=112 R1:harm=-46 R1:hypo=23 R1:i=10 R1:ids=83 R1:illness=-19 R1:job=50
R1:kid=15 R1:kin=59 R1:listy=-65 R1:lives=13 R1:mail=44 R1:many=28 R1:moved=-37 R1:new_kid=13 R1:num=70 R1:office=-56
R1:org_after=-219 R1:owned=50 R1:p.#=35 R1:p.(=70 R1:p.)=49 R1:p.,=100 R1:p..=61 R1:p.:=93 R1:p.?=82 R1:p.quote=-13
R1:phone=66 R1:reentry=-109 R1:refuse=-37 R1:screen=-44 R1:staff=-49 R1:title=-25 R1:told=-29 R1:w.a=-49 R1:w.and=46
R1:w.be=-22 R1:w.but=12 R1:w.det=11 R1:w.have=-36 R1:w.modal=-35 R1:w.named=114 R1:w.not=23 R1:w.o=36 R1:w.prep=42
R1:w.rel=-12 R1:we=41 R1:work_does=17 R1:work_things=-24 R1="=-13 R1=#=35 R1=(=70 R1=)=49 R1=,=100 R1=.=61 R1=40=-77
R1=:=93 R1=?=82 R1=a=-49 R1=abuse=-40 R1=adoptado=11 R1=advisory=-53 R1=again=23 R1=aged=-20 R1=albino=25 R1=and=-29
R1=angel=37 R1=are=31 R1=art=-71 R1=as=21 R1=asked=31 R1=assistance=-11 R1=at=66 R1=attendance=-66 R1=be=-10
R1=beatriz=25 R1=birthday=41 R1=bit=66 R1=born=28 R1=can=22 R1=care=-23 R1=cego=28 R1=cell=27 R1=center=-49
R1=chorou=-46 R1=ciego=26 R1=con=10 R1=count=-29 R1=crying=-34 R1=cuentan=-31 R1=d=15 R1=dad=28 R1=data=-49 R1=de=-50
R1=death=-26 R1=declined=20 R1=del=56 R1=depression=-43 R1=diagnosed=-10 R1=did=-24 R1=does=11 R1=dos=65 R1=drew=-63
R1=e=59 R1=email=40 R1=esta=-62 R1=ethan=17 R1=everyone=32 R1=fez=-43 R1=find=-43 R1=foi=-45 R1=friendly=-26
R1=from=54 R1=fue=-35 R1=goes=27 R1=had=-46 R1=handbook=-38 R1=has=23 R1=i=-11 R1=id=28 R1=in=-124 R1=initials=11
R1=is=69 R1=j.s.=14 R1=jayden=12 R1=just=-11 R1=le=-38 R1=led=-27 R1=like=43 R1=living=10 R1=login=51 R1=lost=-38
R1=lucia=27 R1=made=-54 R1=maria=25 R1=mental=-20 R1=menu=-79 R1=missed=51 R1=mother=12 R1=moved=-16 R1=mudou=-13
R1=name=27 R1=named=75 R1=needs=-16 R1=next=-41 R1=no=-13 R1=not=33 R1=novo=40 R1=nueva=-21 R1=nuevo=23 R1=number=23
R1=of=48 R1=on=63 R1=orientation=-30 R1=phone=16 R1=precisa=-25 R1=process=-37 R1=psychiatrist=-18 R1=q=43 R1=que=-76
R1=ratio=-93 R1=refused=-61 R1=rep=-26 R1=school=-16 R1=scouts=-34 R1=services=-69 R1=sexual=-21 R1=sized=-33
R1=stopped=10 R1=suicide=-32 R1=support=-49 R1=survey=-27 R1=takes=42 R1=teacher=-44 R1=team=-61 R1=that=46
R1=tier=-57 R1=to=-25 R1=told=-35 R1=took=-58 R1=transferred=-10 R1=tuvo=-19 R1=tyler=58 R1=usa=41 R1=vai=-42
R1=voice=-68 R1=w=56 R1=wants=-14 R1=was=-40 R1=we=21 R1=wellness=36 R1=whose=15 R1=y=16 R2:about=27 R2:absent=-62
R2:ask=-23 R2:behave=-48 R2:days=16 R2:e.ed=21 R2:e.ing=45 R2:e.ly=-29 R2:e.past=39 R2:feel=-31 R2:foster=-10
R2:from=30 R2:grade=-54 R2:gradeno=-13 R2:harm=-45 R2:him=-14 R2:hypo=-31 R2:i=-58 R2:ids=-21 R2:job=12 R2:kids=-77
R2:kin=12 R2:kin_many=-51 R2:listy=-13 R2:lives=15 R2:money=-24 R2:moved=24 R2:num=24 R2:office=-29 R2:org_after=-119
R2:p.(=-40 R2:p.,=-12 R2:p.-=18 R2:p./=35 R2:p.?=34 R2:p.quote=10 R2:phone=26 R2:reentry=-32 R2:screen=-23
R2:staff=-23 R2:told=15 R2:w.a=-106 R2:w.and=-17 R2:w.det=-21 R2:w.do=-22 R2:w.have=-86 R2:w.in=53 R2:w.modal=-44
R2:w.named=36 R2:w.not=32 R2:w.o=-39 R2:w.prep=-33 R2:w.pron=-16 R2:w.with=22 R2:we=73 R2:work_does=-29 R2="=10
R2=(=-40 R2=,=-12 R2=-=18 R2=/=35 R2=3=-81 R2=8=-46 R2=?=34 R2=a=-37 R2=abuse=-21 R2=adhd=-16 R2=an=-18 R2=anorexia=21
R2=answered=12 R2=anxiety=-61 R2=aparece=17 R2=as=-27 R2=autism=-14 R2=be=-12 R2=bipolar=38 R2=born=-15 R2=brayden=18
R2=by=68 R2=caiu=11 R2=calls=32 R2=came=12 R2=chairs=-33 R2=chama=18 R2=chegaram=14 R2=cirurgia=-40 R2=closes=-27
R2=coach=-43 R2=com=20 R2=coming=10 R2=como=-31 R2=conference=-27 R2=consults=-18 R2=council=-53 R2=counseling=17
R2=counselor=-24 R2=counted=-13 R2=de=15 R2=depression=-24 R2=diagnosed=46 R2=dialysis=15 R2=did=-85 R2=diretor=15
R2=diretora=-53 R2=do=60 R2=doente=-35 R2=e=16 R2=em=28 R2=enferma=-20 R2=enfermo=-15 R2=esta=-19 R2=este=-21
R2=estudiantes=-77 R2=falto=26 R2=faltou=43 R2=family=-24 R2=foi=13 R2=for=42 R2=foster=-10 R2=found=11 R2=gets=-30
R2=gomez=27 R2=got=18 R2=grade=-107 R2=group=21 R2=grupo=-17 R2=had=47 R2=has=34 R2=he=-27 R2=health=-20 R2=his=-54
R2=home=-64 R2=hospitalized=-13 R2=house=16 R2=id=13 R2=in=-58 R2=incendio=20 R2=initials=23 R2=is=-55 R2=item=-37
R2=jardim=-15 R2=just=37 R2=kinder=-13 R2=knocked=-13 R2=last=40 R2=leaves=-23 R2=li=10 R2=llama=14 R2=lopez=25
R2=los=10 R2=lost=35 R2=lunch=-15 R2=me=-46 R2=muda=-60 R2=my=-31 R2=na=-13 R2=nao=31 R2=nepal=68 R2=neste=-29
R2=no=14 R2=notice=-43 R2=o=-56 R2=on=-17 R2=one=-10 R2=our=64 R2=overdosed=18 R2=panic=-16 R2=parent=-31 R2=part=-24
R2=per=-24 R2=plan=-18 R2=policy=-22 R2=por=-14 R2=precisa=26 R2=ptsd=27 R2=refused=22 R2=right=-50 R2=room=10
R2=se=-31 R2=sexto=-37 R2=sick=-62 R2=smith=12 R2=so=-19 R2=souza=25 R2=started=12 R2=surgery=-63 R2=suspended=-20
R2=suspendido=-35 R2=suspenso=-33 R2=ta=13 R2=team=-58 R2=tem=18 R2=terceiro=26 R2=tercero=22 R2=the=48 R2=therapy=-27
R2=tiene=-53 R2=to=-46 R2=told=15 R2=tourette=21 R2=transfers=-19 R2=transplante=12 R2=trasplante=15 R2=turns=-21
R2=uma=-12 R2=una=-23 R2=version=-24 R2=very=27 R2=waiting=-20 R2=was=48 R2=went=-11 R2=you=30 R2=zoloft=42
R4:about=-35 R4:absent=-66 R4:ask=-19 R4:behave=-27 R4:consent=-36 R4:days=-44 R4:e.ed=14 R4:e.ing=-46 R4:e.ly=-122
R4:e.noun=-74 R4:e.past=41 R4:e.s=-57 R4:edge=34 R4:feel=-11 R4:from=-66 R4:grade=-10 R4:gradeno=50 R4:harm=-34
R4:him=-108 R4:hypo=-67 R4:i=-37 R4:ids=-41 R4:illness=60 R4:job=62 R4:kid=-12 R4:kids=-60 R4:kin=89 R4:kin_many=-18
R4:listy=-71 R4:lives=41 R4:mail=46 R4:many=11 R4:money=-15 R4:moved=16 R4:new_kid=25 R4:num=73 R4:office=-113
R4:one=47 R4:org_after=-52 R4:p.#=39 R4:p.(=68 R4:p.,=-33 R4:p.-=29 R4:p./=76 R4:p.:=103 R4:p.;=-13 R4:p.?=39
R4:p.@=45 R4:p.quote=-57 R4:phone=61 R4:reentry=19 R4:refuse=25 R4:screen=-26 R4:staff=-19 R4:title=20 R4:told=-74
R4:w.a=-49 R4:w.and=-55 R4:w.but=-90 R4:w.det=47 R4:w.do=34 R4:w.have=-73 R4:w.in=33 R4:w.modal=-55 R4:w.named=129
R4:w.not=23 R4:w.o=32 R4:w.prep=19 R4:w.pron=-13 R4:w.rel=51 R4:work_does=-34 R4:work_things=-50 T:about=74
T:absent=-23 T:ask=-25 T:ask_form=46 T:aux_past=87 T:behave=-13 T:consent=-85 T:days=-79 T:feel=11 T:from=19
T:grade=11 T:gradeno=-55 T:harm=-54 T:him=175 T:hypo=79 T:i=-38 T:ids=54 T:illness=13 T:kid=73 T:kin=44 T:kin_many=38
T:listy=72 T:mail=116 T:many=41 T:money=-17 T:num=125 T:office=-54 T:one=24 T:org_after=37 T:org_before=-90 T:p.?=-54
T:phone=-14 T:reentry=53 T:screen=25 T:son=-18 T:staff=75 T:title=33 T:told=-48 T:vendor=11 T:w.a=-91 T:w.and=-29
T:w.but=-12 T:w.det=-58 T:w.do=-10 T:w.have=-11 T:w.in=94 T:w.modal=36 T:w.named=53 T:w.not=86 T:w.o=-48 T:w.prep=64
T:w.pron=-87 T:w.rel=-81 T:w.with=17 T:we=-31 T:work_does=-56 W=a._b.=17 W=about=24 W=abuse=-60 W=access=-18
W=adoptado=11 W=adorou=-10 W=adulto=-58 W=advisory=-38 W=aged=-20 W=aid=-39 W=al=30 W=albino=25 W=alex=17 W=all=40
W=also=55 W=am=-32 W=ameacou=28 W=amelia=52 W=amenazo=23 W=an=30 W=and=-23 W=angel=38 W=angola=14 W=ano=43
W=anorexia=21 W=anos=-43 W=another=43 W=ansiedad=11 W=answered=12 W=answers=-10 W=anxiety=-24 W=any=-12 W=aparece=35
W=apt=45 W=are=-34 W=arlete=10 W=arm=-10 W=around=-37 W=arrived=-24 W=art=-71 W=as=42 W=asi=-26 W=ask=-47 W=asked=-13
W=asking=26 W=assembly=-49 W=assina=29 W=assistance=-11 W=assistant=-28 W=at=17 W=attack=-29 W=attendance=-66
W=august=-30 W=aunt=15 W=aurora=34 W=ausente=42 W=autismo=43 W=ave=45 W=average=-46 W=ayala=48 W=ayer=-94 W=b=26
W=back=-128 W=bao=14 W=bateu=40 W=bathroom=18 W=bc=-32 W=be=-37 W=beatriz=25 W=beautifully=-51 W=before=15 W=bien=-61
W=bipolar=38 W=birth=24 W=birthday=41 W=bit=107 W=blind=79 W=blue=23 W=bomba=-12 W=born=13 W=brayden=18 W=brian=-84
W=broke=-10 W=brother=20 W=building=16 W=bulimia=26 W=burned=16 W=bus=-17 W=but=63 W=by=-20 W=cabo=12 W=cadeira=46
W=cafeteria=-29 W=caiu=11 W=calle=10 W=called=-21 W=calls=44 W=cambia=17 W=cambio=-29 W=can=77 W=can't=21 W=cape=12
W=card=-13 W=care=-32 W=casa=45 W=case=-76 W=causa=-42 W=cayo=15 W=cego=28 W=cell=38 W=center=-49 W=chair=56
W=chairs=-33 W=chama=20 W=chegaram=14 W=chess=-11 W=chorou=-46 W=ciego=26 W=cirurgia=-40 W=closed=-33 W=closes=-27
W=clube=23 W=coaches=15 W=cobrindo=-40 W=cochlear=11 W=code=93 W=college=-28 W=com=19 W=come=-14 W=coming=21
W=committee=14 W=community=18 W=como=-18 W=con=-11 W=conference=-40 W=conselheiras=-24 W=consent=14 W=consults=-18
W=contesto=40 W=conto=-13 W=contou=-15 W=convening=-47 W=coordinator=-21 W=cordero=20 W=correo=25 W=cost=-17
W=could=55 W=council=-60 W=counseling=17 W=counselor=-85 W=count=-29 W=counted=-67 W=counts=-10 W=covering=-31
W=covers=28 W=crisis=-23 W=crying=-34 W=cuenta=-30 W=cuentan=-31 W=cuida=27 W=cumple=-43 W=custodian=19 W=d=15
W=dad=29 W=data=-31 W=days=-60 W=dcf=11 W=de=46 W=dead=-37 W=deaf=90 W=death=-25 W=declined=43 W=definition=-14
W=denilson=14 W=depressed=-57 W=depression=-60 W=derivada=27 W=dia=-24 W=diabetes=43 W=diagnosed=36 W=dialysis=17
W=did=-92 W=didn't=-30 W=dijo=33 W=directora=-94 W=diretor=15 W=diretora=-48 W=discharged=-35 W=disorder=45 W=disse=13
W=district=65 W=divorcing=15 W=do=14 W=doente=-35 W=doesn't=46 W=doesnt=20 W=dog=-56 W=dois=-25 W=dona=29
W=doorway=-11 W=down=29 W=dpham=19 W=dr=-82 W=drew=-96 W=duas=-24 W=dunmore=17 W=e-mail=22 W=early=-44 W=eating=13
W=ejemplo=-17 W=el=26 W=ela=-58 W=eleven=42 W=em=-21 W=email=58 W=en=41 W=encaminhada=35 W=enferma=-20 W=enfermo=-15
W=english=30 W=enrolled=23 W=entra=22 W=es=14 W=esa=16 W=escuela=18 W=eso=14 W=espera=-26 W=este=-30 W=estou=-40
W=estudiantes=-77 W=ethan=17 W=etiopia=16 W=eu=-78 W=every=-28 W=everyone=44 W=example=31 W=exemplo=-24
W=extension=-36 W=ezequiel=22 W=fala=29 W=falar=-123 W=falta=36 W=falto=26 W=faltou=46 W=familia=21 W=family=11
W=far=13 W=faz=-63 W=feeding=18 W=fell=-27 W=fez=-81 W=ficar=-31 W=find=-34 W=fire=-34 W=first=-64 W=flu=-81
W=flyer=-14 W=foi=-33 W=for=-55 W=form=31 W=found=11 W=fourth=56 W=friendly=-26 W=from=15 W=fyi=15 W=game=-29
W=gave=23 W=gets=-33 W=girls=40 W=give=39 W=go=-35 W=goal=-22 W=goes=27 W=gomez=27 W=got=-41 W=gr=73 W=grader=43
W=grado=18 W=group=-37 W=groups=-17 W=grupo=-37 W=grupos=-54 W=guardian=10 W=habla=23 W=had=-58 W=haiti=53 W=hall=-36
W=handbook=-38 W=has=98 W=have=48 W=he=36 W=health=-20 W=help=-95 W=helping=-16 W=her=-30 W=here=23 W=herself=13
W=hes=29 W=hey=10 W=high=18 W=hockey=26 W=home=-39 W=homeless=-12 W=hospital=27 W=hospitalized=-23 W=house=39
W=how=-58 W=hypothetically=-11 W=id=52 W=iep=24 W=if=16 W=include=-15 W=individual=-61 W=initials=40 W=interprete=52
W=interpreter=21 W=into=32 W=irmao=28 W=is=-47 W=isnt=35 W=it=15 W=item=-50 W=its=10 W=ivan=-87 W=j.s.=14 W=ja=-35
W=january=26 W=jardim=-12 W=jasmine=25 W=jayden=12 W=jogo=23 W=jsantos=13 W=july=17 W=jumped=10 W=june=16 W=just=87
W=kim=22 W=kindergarten=-23 W=knocked=-13 W=know=37 W=la=-38 W=lady=11 W=las=-58 W=last=60 W=late=-21 W=le=39
W=leandro=13 W=leaves=-23 W=leaving=-29 W=led=-27 W=left=43 W=leg=14 W=lesson=19 W=let=-38 W=li=10 W=like=59 W=list=22
W=lista=49 W=little=-42 W=lives=17 W=living=21 W=llama=14 W=llego=-59 W=login=65 W=logo=-63 W=lol=-69 W=lonely=27
W=lopez=25 W=los=79 W=lot=-34 W=loves=11 W=lucia=27 W=lunes=20 W=m.l.=19 W=made=-126 W=main=-24 W=manual=-67
W=marco=-11 W=maria=25 W=mas=-19 W=matou=-55 W=may=-27 W=me=-22 W=mean=-18 W=menor=17 W=mental=-20 W=menu=-79
W=mes=-20 W=met=-14 W=meu=-33 W=mi=22 W=michael=27 W=middle=39 W=minutes=-46 W=missed=32 W=missing=33 W=mom=39
W=month=-85 W=monthly=-18 W=morreu=23 W=mother=11 W=moved=10 W=moves=-14 W=mr=49 W=mrs=66 W=ms=27 W=muda=-60
W=mudou=18 W=mutism=12 W=na=51 W=nacio=-93 W=name=97 W=named=-49 W=nao=22 W=nasceu=-51 W=nascido=10 W=near=-72
W=need=22 W=needs=65 W=nenhum=-33 W=nepal=68 W=neste=-29 W=never=-41 W=new=-15 W=next=-41 W=night=23 W=nina=-22
W=ningun=-35 W=nivel=20 W=no=-29 W=nonverbal=17 W=nossa=15 W=nosso=24 W=not=102 W=notice=-43 W=nov=54 W=novo=61
W=now=33 W=nueva=-21 W=nuevo=28 W=num=34 W=number=26 W=numero=16 W=nurse=-12 W=o=-30 W=obra=-49 W=octubre=13 W=off=36
W=oi=27 W=old=-34 W=oliveira=13 W=on=-18 W=once=-46 W=onibus=16 W=online=18 W=only=122 W=ontem=-58 W=operacion=-19
W=opt=-17 W=opted=21 W=or=-73 W=org=48 W=orientation=-31 W=orphaned=-22 W=os=-41 W=otra=51 W=otro=33 W=our=59 W=out=33
W=outra=28 W=outro=28 W=over=-13 W=overdose=24 W=overdosed=38 W=own=-40 W=page=-24 W=panic=-31 W=paper=-24 W=para=12
W=parent=-43 W=parents=-29 W=part=-26 W=partir=23 W=peanut=60 W=pego=16 W=pelo=34 W=per=-43 W=percent=-66 W=perdeu=22
W=pergunta=-38 W=permission=-12 W=pero=-66 W=phone=33 W=pilar=13 W=pills=-14 W=please=-12 W=policy=-31 W=por=-58
W=porque=43 W=positive=21 W=pra=10 W=precisa=32 W=presented=-17 W=president=14 W=prevention=-21 W=principal=-15
W=process=-37 W=prof=12 W=program=28 W=prosthetic=18 W=provided=-23 W=psychiatrist=-18 W=ptsd=27 W=puede=-11
W=punched=53 W=q=65 W=quarter=-36 W=que=79 W=quedo=-56 W=quem=61 W=question=-11 W=quick=-11 W=quienes=-44 W=quincy=11
W=quinta=-55 W=quinto=19 W=r=24 W=rai=21 W=ran=40 W=ratio=-137 W=real=20 W=rechaza=-11 W=record=-43 W=refused=-16
W=regreso=13 W=remotely=16 W=remove=-40 W=rep=-26 W=report=-23 W=rescreen=10 W=return=-37 W=right=-63 W=rio=56
W=rip=-18 W=rm=15 W=room=41 W=ryan=12 W=said=-34 W=saio=-27 W=salgo=-20 W=same=38 W=save=-17 W=saw=29 W=say=23
W=school=49 W=schools=11 W=score=14 W=scored=-17 W=scouts=-34 W=screen=36 W=screened=23 W=seat=11 W=second=43
W=secretaria=14 W=secretary=12 W=sectioned=58 W=seen=-10 W=sees=-38 W=segundo=12 W=selective=17 W=sem=29 W=serie=15
W=served=-10 W=server=-26 W=services=-69 W=servicio=-10 W=set=54 W=seventh=42 W=sexto=-26 W=sexual=-21 W=she=-48
W=shelter=16 W=shes=16 W=shooting=-23 W=should=-51 W=si=-10 W=sick=-63 W=signed=18 W=signs=-13 W=since=29 W=sixth=-25
W=sized=-33 W=skip=23 W=smith=12 W=so=-33 W=sofia=46 W=solo=46 W=sou=-32 W=souza=25 W=sprinkler=17 W=staff=28
W=started=10 W=state=40 W=still=-20 W=stopped=26 W=stored=-49 W=street=-25 W=student=84 W=students=50 W=study=-83
W=su=29 W=suicide=-20 W=support=-69 W=surgery=-114 W=sus=23 W=suspended=-20 W=suspendido=-35 W=suspenso=-20
W=system=-27 W=ta=30 W=table=-54 W=take=19 W=takes=42 W=talks=12 W=teacher=35 W=team=-149 W=tech=15 W=tem=36
W=template=-15 W=tenth=23 W=terapia=11 W=terceiro=37 W=tercero=22 W=test=-42 W=that=-43 W=thats=26 W=the=54 W=their=54
W=therapy=-121 W=there=31 W=theres=11 W=they=43 W=think=51 W=third=-32 W=this=-54 W=threatened=55 W=thursday=23
W=tia=22 W=tiene=-36 W=tier=-150 W=to=28 W=today=-29 W=told=40 W=took=-51 W=total=-28 W=tourette=30 W=toy=-67
W=training=-17 W=tran=57 W=trans=12 W=transferido=30 W=transfers=-19 W=transfirio=11 W=transgender=12 W=transplante=12
W=trasplante=15 W=tres=-47 W=tried=16 W=trimestre=-39 W=tube=11 W=turns=-21 W=tuvo=-11 W=twice=-34 W=two=-31
W=tyler=61 W=typed=-35 W=um=-47 W=uma=-37 W=un=-64 W=una=-58 W=under=-21 W=understand=12 W=unica=12 W=unico=18
W=uniforme=-61 W=unit=-58 W=up=17 W=us=23 W=usa=55 W=vai=-42 W=ve=-41 W=vem=14 W=verde=15 W=version=-24 W=viral=12
W=visual=13 W=voice=-68 W=vou=-47 W=voy=-57 W=voz=-107 W=vs=17 W=w=97 W=wampanoag=20 W=want=19 W=wants=-28 W=we=-54
W=week=74 W=weekend=-31 W=weekly=-13 W=weeks=-21 W=wei=10 W=wellness=62 W=went=-24 W=were=38 W=what=-25
W=wheelchair=44 W=when=-12 W=where=40 W=whether=21 W=who=12 W=whom=32 W=whose=25 W=why=19 W=with=56 W=won=-54
W=wont=-22 W=works=16 W=wrong=17 W=y=11 W=ya=21 W=year=-67 W=yo=-19 W=you=61 W=zoloft=42 a&C:ask_form=-152
a&C:hypo=-69 a&C:p.?=-26 a&R1:p.,=147 a&R1:p..=87 a&R1:p.?=25 a&R1:w.and=26 a&R1:w.be=-40 a&R1:w.in=35 a&R1:w.named=63
a&R1:w.not=-21 a&R1:w.o=22 a&R1:w.prep=-77 a&R1:w.rel=-97 a&R1:w.with=-86 a&m.aux_past=29 a&m.foster=21 a&m.gradeno=26
a&m.illness=-52 a&m.num=-51 a&m.one=27 a&m.reentry=-31 d.a=-32 d.a-class=16 d.a-kid=-111 d.a-sib=24 d.a-son=35
d.class=-70 d.he=58 d.his=33 d.kid=-61 d.none=-12 d.none-son=-14 d.one=-81 d.one-class=-24 d.one-kid=-95
d.one-origin=18 d.oneof=14 d.origin=19 d.our=51 d.our-kid=88 d.our-oneof=13 d.our-sib=18 d.our-soft=24 d.our-son=-95
d.owned=-21 d.sib=44 d.soft=34 d.the=16 d.the-class=-64 d.the-kid=40 d.the-sib=-19 d.the-soft=13 d.the-son=74
d.the-theone=-29 d.theone=-29 d.this-kid=16 m.ask=-17 m.ask_form=12 m.aux_past=-61 m.e.ed=-59 m.e.ing=28 m.e.ly=24
m.e.past=12 m.e.s=-81 m.foster=25 m.gradeno=-13 m.harm=-10 m.ids=15 m.illness=13 m.many=-46 m.new_kid=35 m.num=-31
m.one=83 m.org_after=-13 m.org_before=27 m.p.-=-22 m.phone=13 m.screen=-118 m.staff=-43 m.title=40 m.vendor=19
m.w.and=21 m.w.be=-52 m.w.but=-34 m.w.named=-35 m.w.not=-57 m.w.o=20 m.w.prep=16 none&C:ask_form=57 none&C:hypo=-32
none&C:p.?=-39 none&R1:p.#=35 none&R1:p.(=15 none&R1:p.)=34 none&R1:p.,=-117 none&R1:p..=41 none&R1:p.:=69
none&R1:p.?=24 none&R1:p.quote=-38 none&R1:phone=23 none&R1:w.and=30 none&R1:w.be=16 none&R1:w.det=27 none&R1:w.do=24
none&R1:w.in=-44 none&R1:w.named=27 none&R1:w.not=32 none&R1:w.o=-39 none&R1:w.prep=-54 none&R1:w.rel=-34
none&R1:w.with=20 none&m.ask_form=17 none&m.from=-26 none&m.gradeno=29 none&m.ids=16 none&m.kid=13 none&m.num=-13
none&m.office=18 none&m.one=17 none&m.org_after=22 none&m.p.-=-22 none&m.phone=12 none&m.staff=21 none&m.title=42
one&C:hypo=-13 one&C:p.?=-52 one&R1:p.,=-29 one&R1:w.and=-11 one&R1:w.be=-61 one&R1:w.det=12 one&R1:w.do=-24
one&R1:w.in=-17 one&R1:w.prep=36 one&R1:w.rel=23 one&R1:w.with=22 one&m.gradeno=-34 one&m.illness=39 one&m.new_kid=12
one&m.num=-20 one&m.org_after=-20 one&m.org_before=-20 our&C:ask_form=49 our&C:hypo=50 our&C:p.?=72 our&R1:p.(=29
our&R1:p.,=25 our&R1:w.be=-51 our&R1:w.det=-33 our&R1:w.have=-103 our&R1:w.in=-30 our&R1:w.named=11 our&R1:w.prep=-22
our&R1:w.rel=14 our&R1:w.with=13 our&m.new_kid=12 our&m.num=29 our&m.staff=-20 our&m.title=-27 the&C:ask_form=-25
the&C:hypo=-28 the&C:p.?=-108 the&R1:p.(=21 the&R1:p.,=70 the&R1:p..=-69 the&R1:p.:=24 the&R1:phone=27 the&R1:w.be=104
the&R1:w.do=-13 the&R1:w.have=24 the&R1:w.in=30 the&R1:w.modal=10 the&R1:w.named=12 the&R1:w.o=48 the&R1:w.prep=109
the&R1:w.pron=-29 the&R1:w.rel=58 the&R1:w.with=28 the&m.aux_past=-81 the&m.gradeno=-36 the&m.many=-46 the&m.num=23
the&m.office=-15 the&m.one=28 the&m.org_before=13 the&m.staff=-44 the&m.title=25 this&C:ask_form=16 this&R1:w.have=35
this&R1:w.prep=22 this&R1:w.rel=23 this&m.illness=16
""",
    "number": r"""
C:about=15 C:absent=11 C:ask_form=32 C:aux_past=17 C:behave=17 C:consent=40 C:days=-11 C:foster=46 C:grade=-14
C:gradeno=-16 C:harm=-26 C:him=170 C:hypo=-22 C:i=-56 C:ids=85 C:illness=25 C:job=-54 C:kid=102 C:kids=-18 C:kin=201
C:kin_many=131 C:listy=-15 C:lives=85 C:mail=28 C:many=-26 C:money=-83 C:moved=65 C:num=69 C:office=-130 C:one=25
C:org_after=-66 C:org_before=-61 C:p.?=-21 C:reentry=-14 C:refuse=12 C:screen=13 C:son=17 C:staff=-97 C:title=15
C:vendor=-26 C:w.a=-24 C:w.but=16 C:w.det=-21 C:w.do=13 C:w.not=69 C:w.prep=36 C:w.pron=20 C:w.rel=37 C:w.with=-12
C:we=-78 C:work_things=-61 L1:about=31 L1:ask=-32 L1:aux_past=-14 L1:capital=-13 L1:e.ed=-102 L1:edge=120 L1:from=34
L1:ids=18 L1:job=-31 L1:kid=14 L1:kin=23 L1:lives=14 L1:mail=13 L1:money=-48 L1:org_after=13 L1:org_before=14
L1:owned=12 L1:p.#=31 L1:p.(=10 L1:p.,=11 L1:p..=22 L1:p.:=11 L1:phone=-13 L1:told=11 L1:w.and=-14 L1:w.be=15
L1:w.det=24 L1:w.in=36 L1:w.o=32 L1:work_things=13 L1=#=31 L1=(=10 L1=,=11 L1=.=22 L1=:=11 L1=account=-18
L1=address=13 L1=ajuda=-10 L1=almoco=24 L1=almuerzo=26 L1=ayuda=-21 L1=bday=38 L1=behind=-11 L1=birthdate=30
L1=call=12 L1=cc=-26 L1=cel=10 L1=cell=14 L1=check=-20 L1=d.o.b.=15 L1=desk=-34 L1=dob=13 L1=due=-22 L1=e=-19 L1=el=18
L1=es=36 L1=factura=-25 L1=fatura=-30 L1=fax=-63 L1=file=17 L1=for=42 L1=hotline=-54 L1=id=-24 L1=invoice=-10
L1=is=-26 L1=its=14 L1=la=12 L1=landline=16 L1=lasid=16 L1=line=-40 L1=na=11 L1=nasc=11 L1=not=-12 L1=numero=-30
L1=on=16 L1=passcode=-25 L1=phone=32 L1=pro=-22 L1=ssn=19 L1=starts=-30 L1=street=17 L1=ticket=-15 L1=to=-60 L2:ask=63
L2:ask_form=-14 L2:aux_past=-17 L2:consent=15 L2:e.ing=-16 L2:e.noun=-14 L2:e.s=-24 L2:foster=36 L2:from=-27
L2:harm=-19 L2:hypo=-12 L2:ids=74 L2:job=-28 L2:kid=55 L2:kin=73 L2:kin_many=25 L2:mail=35 L2:many=-12 L2:money=-21
L2:moved=14 L2:office=-46 L2:one=13 L2:org_before=-71 L2:phone=31 L2:screen=11 L2:staff=-30 L2:title=21 L2:vendor=-29
L2:w.be=-46 L2:w.in=-19 L2:w.o=18 L2:w.prep=-32 L2:work_does=-23 L2=15=14 L2=88=16 L2=account=17 L2=address=-16
L2=ave=30 L2=b=15 L2=biblioteca=-26 L2=call=-28 L2=casa=35 L2=case=11 L2=cell=42 L2=contact=32 L2=contract=-28
L2=correo=-24 L2=count=-10 L2=crisis=-19 L2=dele=19 L2=desk=-11 L2=dispatch=-30 L2=el=-17 L2=email=32 L2=es=-25
L2=escola=-18 L2=escrevam=-12 L2=escriban=-28 L2=escuela=-37 L2=esta=29 L2=factura=-15 L2=fatura=-16 L2=fica=-39
L2=file=22 L2=form=48 L2=front=-19 L2=go=-11 L2=held=-44 L2=help=-15 L2=home=23 L2=house=30 L2=id=12 L2=ig=16
L2=in=-45 L2=is=-28 L2=it=-11 L2=kid=37 L2=lanche=16 L2=landline=19 L2=library=-14 L2=line=-21 L2=lives=29 L2=lunch=18
L2=mailbox=-18 L2=main=-16 L2=manda=-24 L2=meet=-20 L2=meeting=-11 L2=mudo=15 L2=nasc=13 L2=new=13 L2=number=-12
L2=o=13 L2=office=-20 L2=one=13 L2=papa=13 L2=parent=18 L2=po=-14 L2=queda=-12 L2=retreat=-24 L2=sasid=13
L2=secretaria=-13 L2=she=-27 L2=shelter=22 L2=stop=10 L2=support=-26 L2=telefono=26 L2=their=16 L2=tiktok=19 L2=to=18
L2=up=37 L2=were=-19 L2=where=-29 L2=write=-19 L2=ymca=-25 L2=zoom=-24 L4:about=-17 L4:ask=25 L4:ask_form=16
L4:aux_past=-45 L4:behave=12 L4:days=18 L4:e.ed=-38 L4:e.ing=-24 L4:e.ly=19 L4:e.noun=36 L4:e.past=19 L4:e.s=-66
L4:edge=16 L4:foster=50 L4:gradeno=17 L4:harm=-22 L4:him=105 L4:i=-23 L4:ids=62 L4:job=-61 L4:kid=61 L4:kin=127
L4:kin_many=77 L4:listy=-40 L4:lives=41 L4:money=-84 L4:moved=30 L4:office=-78 L4:one=23 L4:org_after=-71
L4:org_before=-54 L4:p.#=33 L4:p.,=-15 L4:p..=34 L4:p.:=11 L4:phone=28 L4:reentry=-30 L4:staff=-65 L4:title=13
L4:told=11 L4:vendor=-20 L4:w.a=-50 L4:w.be=-30 L4:w.in=14 L4:w.modal=14 L4:w.named=-17 L4:w.not=13 L4:w.pron=13
L4:w.with=-17 L4:we=-54 L4:work_things=-36 R1:ask_form=-27 R1:aux_past=40 R1:e.s=-12 R1:edge=-38 R1:from=-14
R1:gradeno=16 R1:him=-14 R1:kids=-16 R1:moved=32 R1:num=-13 R1:p.,=28 R1:p.;=23 R1:w.be=28 R1:w.in=-26 R1:w.o=-12
R1:w.prep=16 R1:w.with=19 R1=,=28 R1=;=23 R1=cleared=-20 R1=com=11 R1=da=-14 R1=de=-21 R1=es=-15 R1=every=19
R1=for=-15 R1=if=-10 R1=is=41 R1=not=-17 R1=repetido=17 R1=right=-13 R1=shows=22 R1=still=-22 R1=students=-12
R1=surveys=-37 R1=transferred=11 R2:ask=-11 R2:ask_form=28 R2:aux_past=-16 R2:foster=21 R2:from=22 R2:gradeno=-21
R2:him=31 R2:i=-17 R2:listy=17 R2:mail=-20 R2:many=-11 R2:num=-24 R2:org_after=20 R2:phone=-18 R2:w.and=26 R2:w.be=-14
R2:w.but=-11 R2:w.det=-33 R2:w.do=15 R2:w.in=21 R2:w.modal=-14 R2:w.named=12 R2:w.rel=15 R2:work_things=11 R2=1=-19
R2=2=-14 R2=access=-15 R2=apt=25 R2=apto=12 R2=blank=14 R2=brockton=19 R2=day=12 R2=dcf=11 R2=disconnected=16 R2=do=15
R2=es=-12 R2=grade=18 R2=his=10 R2=la=-27 R2=loading=-16 R2=mail=-11 R2=malden=-75 R2=monitored=-20 R2=nome=12
R2=number=-11 R2=on=-37 R2=second=-26 R2=she=13 R2=so=-13 R2=that=13 R2=the=-59 R2=unit=23 R2=where=10 R4:absent=18
R4:ask=-12 R4:e.ed=-25 R4:e.s=24 R4:edge=-23 R4:from=15 R4:grade=16 R4:him=29 R4:i=-10 R4:kid=20 R4:kids=-13 R4:kin=40
R4:listy=27 R4:many=-11 R4:money=-18 R4:moved=20 R4:org_after=40 R4:p.,=30 R4:p..=-57 R4:p.:=16 R4:p.;=24 R4:p.?=15
R4:phone=-20 R4:reentry=17 R4:staff=17 R4:w.a=-30 R4:w.and=44 R4:w.be=-19 R4:w.det=59 R4:w.do=19 R4:w.not=33 R4:w.o=15
R4:w.prep=-26 R4:w.rel=21 R4:work_does=11 R4:work_things=-19 T:about=-28 T:ask=15 T:ask_form=42 T:aux_past=15
T:consent=12 T:from=25 T:grade=18 T:gradeno=15 T:him=48 T:i=-15 T:ids=52 T:kid=44 T:kin=119 T:kin_many=43 T:lives=11
T:mail=25 T:moved=21 T:office=-98 T:org_after=-40 T:p.?=67 T:reentry=26 T:screen=11 T:son=11 T:staff=-96 T:vendor=12
T:w.a=-10 T:w.and=43 T:w.be=-11 T:w.det=-19 T:w.do=34 T:w.have=24 T:w.in=28 T:w.named=25 T:w.not=29 T:w.o=-15
T:w.prep=15 T:w.pron=-12 T:w.rel=57 T:we=-20 T:work_things=-35 W=a=-18 W=abuela=13 W=address=-19 W=ajuda=-10 W=al=18
W=almoco=28 W=almuerzo=30 W=and=51 W=anos=13 W=ao=-16 W=applications=-19 W=approved=-12 W=apt=25 W=apto=13 W=as=-18
W=asked=19 W=aspen=14 W=ave=31 W=avo=10 W=ayuda=-21 W=bday=38 W=because=25 W=behind=-11 W=biblioteca=-26 W=birth=11
W=birthdate=30 W=blank=14 W=born=12 W=brockton=21 W=bus=11 W=call=-12 W=calle=13 W=can=16 W=casa=36 W=cc=-25 W=cel=15
W=cell=55 W=celular=-14 W=central=-17 W=chamado=-25 W=check=-20 W=chegou=-14 W=codigo=-33 W=com=-24 W=completo=20
W=con=-13 W=conference=-20 W=contact=32 W=contract=-30 W=correo=-24 W=count=-23 W=crisis=-27 W=cumpleanos=19
W=cumplio=14 W=d.o.b.=15 W=day=11 W=dcf=-22 W=de=40 W=dele=25 W=deliveries=-27 W=desk=-69 W=dial=-45 W=dial-in=-33
W=direccion=13 W=disconnected=16 W=dispatch=-30 W=district=-24 W=diz=17 W=dob=16 W=dos=10 W=doubled=22 W=due=-22
W=e=-38 W=el=44 W=em=28 W=emergency=32 W=error=13 W=es=-14 W=escola=-30 W=escrevam=-12 W=escriba=12 W=escriban=-28
W=escritorio=-12 W=escuela=-52 W=esta=41 W=every=19 W=export=25 W=factura=-40 W=falar=-24 W=familia=36 W=family=26
W=fatura=-46 W=fax=-81 W=fecha=15 W=fica=-39 W=file=39 W=floor=-26 W=form=50 W=front=-21 W=full=13 W=go=-11 W=grade=23
W=has=14 W=held=-44 W=help=-48 W=her=46 W=his=36 W=home=101 W=hotline=-60 W=house=48 W=ig=16 W=in=-35 W=invoice=-14
W=invoices=-11 W=is=-13 W=it=-12 W=keeps=24 W=kid=44 W=la=-31 W=lanche=29 W=landline=35 W=lasid=17 W=le=14
W=library=-14 W=ligar=-11 W=line=-89 W=linea=-21 W=linha=-28 W=lives=34 W=loading=-16 W=lunch=40 W=mae=16
W=mailbox=-18 W=main=-45 W=malden=-75 W=mama=15 W=manda=-21 W=mande=-10 W=mandem=-16 W=manden=-18 W=maple=16
W=meet=-21 W=meeting=-12 W=mobile=-19 W=mom=25 W=mora=19 W=moved=20 W=mudo=15 W=my=-19 W=nac=13 W=nasc=25 W=new=11
W=no=28 W=nome=12 W=nosso=-21 W=not=21 W=number=-41 W=numero=-20 W=oak=30 W=office=-29 W=oficina=-29 W=on=52 W=one=21
W=open=-14 W=ou=16 W=our=-47 W=padrasto=15 W=papa=13 W=paper=-33 W=parent=45 W=passaporte=17 W=passcode=-26
W=pedido=-31 W=phone=37 W=picked=19 W=please=29 W=po=-17 W=pode=-15 W=principal=-29 W=pro=-33 W=program=-14 W=que=19
W=queda=-31 W=reach=32 W=repetido=17 W=retreat=-24 W=reuniao=-29 W=reunion=-22 W=room=-12 W=sala=-12 W=sasid=38
W=school=-13 W=screened=-11 W=se=12 W=second=-23 W=secretaria=-14 W=send=10 W=services=-30 W=shared=-18 W=shelter=23
W=shows=23 W=so=-12 W=ssn=65 W=starts=-29 W=state=34 W=stop=11 W=street=18 W=students=-12 W=su=62 W=suporte=-32
W=support=-28 W=survey=20 W=surveys=-37 W=taller=-27 W=team=-21 W=tel=19 W=telefone=-31 W=telefono=12 W=tem=-32
W=that=11 W=thats=10 W=the=-65 W=their=16 W=there=-14 W=they=38 W=ti=-14 W=ticket=-15 W=tiktok=21 W=til=-11 W=to=-13
W=transferred=12 W=trocado=14 W=turned=33 W=uma=-22 W=unit=23 W=until=-12 W=up=47 W=us=16 W=vendor=-23 W=vive=29
W=were=-29 W=where=-20 W=worcester=14 W=write=-18 W=wrote=14 W=ymca=-25 W=zoom=-26 date|C:about=25 date|C:aux_past=-36
date|C:grade=-14 date|C:gradeno=19 date|C:i=-38 date|C:ids=68 date|C:job=-27 date|C:num=12 date|C:w.a=-12
date|C:w.and=16 date|C:w.be=-44 date|C:w.but=-23 date|C:w.det=-19 date|C:w.do=11 date|C:w.modal=13 date|C:w.not=11
date|C:w.pron=-39 date|C:work_does=-36 date|C:work_things=-18 date|L1:capital=31 date|L1:e.ed=-105 date|L1:e.s=-30
date|L1:edge=46 date|L1:from=-18 date|L1:ids=32 date|L1:job=-30 date|L1:p..=20 date|L1:p.:=23 date|L1:w.and=-14
date|L1:w.prep=-29 date|L1=.=20 date|L1=:=23 date|L1=bday=38 date|L1=birthdate=30 date|L1=d.o.b.=15 date|L1=dob=13
date|L1=due=-22 date|L1=e=-15 date|L1=nasc=11 date|L1=starts=-30 date|L2:aux_past=-22 date|L2:him=-24 date|L2:ids=26
date|L2:w.be=-32 date|L2:w.prep=-13 date|L2:work_things=-43 date|L2=15=14 date|L2=b=15 date|L2=nasc=13
date|L2=were=-19 date|L4:aux_past=-13 date|L4:e.ed=-72 date|L4:e.past=16 date|L4:e.s=-46 date|L4:edge=69
date|L4:gradeno=18 date|L4:him=-19 date|L4:ids=60 date|L4:job=-32 date|L4:num=-24 date|L4:p.,=-18 date|L4:p..=20
date|L4:p.:=23 date|L4:w.a=-17 date|L4:w.be=-23 date|L4:w.det=-31 date|L4:w.in=12 date|L4:w.prep=-23
date|L4:work_does=-36 date|L4:work_things=-47 date|R1:edge=25 date|R1:from=-14 date|R1:p.,=17 date|R1:p..=11
date|R1:p.;=12 date|R1:w.in=-19 date|R1:w.prep=-13 date|R1=,=17 date|R1=.=11 date|R1=;=12 date|R2:aux_past=-12
date|R2:num=-13 date|R2:w.but=-13 date|R2:w.o=11 date|R2:w.prep=12 date|R2=so=-13 date|R4:about=19 date|R4:e.ed=-15
date|R4:p.,=18 date|R4:p..=17 date|R4:p.;=12 date|R4:w.a=-13 date|R4:w.but=-23 date|R4:w.det=20 date|T:from=-14
date|T:grade=18 date|T:ids=12 date|T:num=31 date|T:office=-19 date|T:p.?=21 date|T:w.in=-14 date|W=a=-30
date|W=anos=12 date|W=applications=-19 date|W=as=-21 date|W=b=15 date|W=bday=38 date|W=birthdate=30 date|W=born=12
date|W=cumpleanos=19 date|W=cumplio=14 date|W=d.o.b.=15 date|W=data=20 date|W=diz=17 date|W=dob=16 date|W=due=-22
date|W=en=12 date|W=fecha=15 date|W=from=-42 date|W=i=-18 date|W=is=10 date|W=it=-22 date|W=nac=13 date|W=nasc=25
date|W=o=19 date|W=passaporte=17 date|W=she=-23 date|W=so=-13 date|W=starts=-30 date|W=to=-25 date|W=turned=33
date|W=were=-19 digits|C:about=-18 digits|C:aux_past=13 digits|C:consent=24 digits|C:days=-14 digits|C:foster=11
digits|C:gradeno=-21 digits|C:harm=-13 digits|C:him=38 digits|C:hypo=-22 digits|C:i=-20 digits|C:ids=69
digits|C:illness=24 digits|C:job=-22 digits|C:kid=59 digits|C:kids=-26 digits|C:kin=22 digits|C:listy=16
digits|C:mail=-17 digits|C:many=-20 digits|C:money=-78 digits|C:moved=30 digits|C:num=11 digits|C:one=10
digits|C:org_after=-10 digits|C:reentry=12 digits|C:staff=-13 digits|C:title=13 digits|C:w.a=11 digits|C:w.and=-27
digits|C:w.be=10 digits|C:w.but=21 digits|C:w.det=-13 digits|C:w.do=-14 digits|C:w.not=24 digits|C:w.prep=31
digits|C:w.with=17 digits|C:work_things=19 digits|L1:about=25 digits|L1:aux_past=28 digits|L1:capital=17
digits|L1:edge=84 digits|L1:from=25 digits|L1:ids=23 digits|L1:kid=14 digits|L1:kin=12 digits|L1:mail=-21
digits|L1:money=-48 digits|L1:org_after=10 digits|L1:org_before=15 digits|L1:p.#=30 digits|L1:p.:=-17
digits|L1:w.det=10 digits|L1:w.in=28 digits|L1:w.o=12 digits|L1:work_things=-20 digits|L1=#=30 digits|L1=:=-17
digits|L1=account=-21 digits|L1=almoco=24 digits|L1=almuerzo=26 digits|L1=check=-20 digits|L1=factura=-25
digits|L1=fatura=-30 digits|L1=id=12 digits|L1=invoice=-10 digits|L1=lasid=16 digits|L1=line=-29 digits|L1=no=21
digits|L1=not=-12 digits|L1=numero=-30 digits|L1=passcode=-25 digits|L1=phone=19 digits|L1=ssn=19 digits|L1=ticket=-15
digits|L2:ask_form=14 digits|L2:consent=15 digits|L2:e.s=-20 digits|L2:ids=55 digits|L2:job=-23 digits|L2:listy=14
digits|L2:money=-11 digits|L2:office=-11 digits|L2:one=13 digits|L2:org_before=-17 digits|L2:p.,=-29 digits|L2:w.a=-16
digits|L2:w.det=-21 digits|L2:w.prep=-17 digits|L2:work_things=25 digits|L2=,=-29 digits|L2=a=-16 digits|L2=case=11
digits|L2=cell=25 digits|L2=contract=-23 digits|L2=count=-10 digits|L2=de=17 digits|L2=el=-21 digits|L2=escuela=-17
digits|L2=form=46 digits|L2=id=12 digits|L2=lanche=16 digits|L2=lunch=18 digits|L2=one=13 digits|L2=po=-14
digits|L2=sasid=13 digits|L4:consent=15 digits|L4:e.past=-13 digits|L4:e.s=-25 digits|L4:edge=-24 digits|L4:him=22
digits|L4:ids=64 digits|L4:job=-24 digits|L4:kid=26 digits|L4:kin=19 digits|L4:mail=-21 digits|L4:money=-75
digits|L4:num=-15 digits|L4:office=14 digits|L4:one=13 digits|L4:org_before=-23 digits|L4:p.#=32 digits|L4:p.,=-18
digits|L4:p..=10 digits|L4:p.:=-17 digits|L4:p.;=18 digits|L4:phone=-11 digits|L4:w.be=-13 digits|L4:w.have=-18
digits|L4:w.named=-17 digits|L4:w.not=13 digits|L4:w.o=-20 digits|L4:w.prep=18 digits|L4:w.with=-12
digits|L4:work_things=17 digits|R1:aux_past=16 digits|R1:e.ed=-11 digits|R1:e.s=-25 digits|R1:kids=-16
digits|R1:moved=15 digits|R1:p.,=64 digits|R1:p..=-18 digits|R1:w.and=-17 digits|R1:w.o=-13 digits|R1:w.prep=30
digits|R1:w.with=22 digits|R1=,=64 digits|R1=.=-18 digits|R1=cleared=-20 digits|R1=com=11 digits|R1=da=-14
digits|R1=e=-16 digits|R1=repetido=17 digits|R1=shows=22 digits|R1=students=-12 digits|R1=surveys=-37
digits|R1=the=-11 digits|R1=transferred=11 digits|R1=with=11 digits|R2:ask_form=11 digits|R2:e.past=-12
digits|R2:foster=11 digits|R2:from=20 digits|R2:listy=16 digits|R2:num=-13 digits|R2:org_after=10 digits|R2:p.?=10
digits|R2:w.be=-12 digits|R2:w.in=16 digits|R2:w.o=12 digits|R2:w.prep=-26 digits|R2=?=10 digits|R2=blank=14
digits|R2=dcf=11 digits|R2=on=-37 digits|R4:about=-17 digits|R4:e.ed=-29 digits|R4:e.past=-12 digits|R4:edge=-41
digits|R4:foster=11 digits|R4:from=30 digits|R4:grade=11 digits|R4:hypo=-11 digits|R4:kid=13 digits|R4:kids=-16
digits|R4:listy=18 digits|R4:many=-11 digits|R4:num=10 digits|R4:org_after=26 digits|R4:p.,=38 digits|R4:p..=-20
digits|R4:p.?=11 digits|R4:reentry=12 digits|R4:w.a=-32 digits|R4:w.and=-18 digits|R4:w.but=21 digits|R4:w.do=17
digits|R4:w.in=19 digits|R4:w.not=13 digits|R4:w.with=22 digits|T:about=-32 digits|T:aux_past=14 digits|T:days=-14
digits|T:i=-21 digits|T:ids=33 digits|T:listy=-13 digits|T:num=-26 digits|T:one=-21 digits|T:p.?=11 digits|T:w.a=-14
digits|T:w.and=11 digits|T:w.det=-51 digits|T:w.have=14 digits|T:w.in=20 digits|T:w.not=14 digits|T:w.o=10
digits|T:w.prep=-14 digits|T:w.pron=-21 digits|W=account=-21 digits|W=almoco=28 digits|W=almuerzo=30 digits|W=and=13
digits|W=blank=14 digits|W=call=-24 digits|W=cell=25 digits|W=chamado=-25 digits|W=check=-20 digits|W=codigo=-33
digits|W=completo=20 digits|W=con=-15 digits|W=conference=-16 digits|W=contract=-23 digits|W=count=-23 digits|W=da=-30
digits|W=dcf=11 digits|W=de=14 digits|W=dial=-37 digits|W=dial-in=-24 digits|W=e=-32 digits|W=el=-13 digits|W=em=20
digits|W=error=13 digits|W=escuela=-16 digits|W=esta=11 digits|W=export=25 digits|W=factura=-25 digits|W=fatura=-30
digits|W=file=20 digits|W=for=-26 digits|W=form=46 digits|W=from=11 digits|W=full=13 digits|W=grade=20 digits|W=has=11
digits|W=her=13 digits|W=home=12 digits|W=id=30 digits|W=in=-27 digits|W=invoice=-10 digits|W=la=-18
digits|W=lanche=29 digits|W=lasid=17 digits|W=line=-53 digits|W=lunch=39 digits|W=moved=18 digits|W=no=29
digits|W=nome=11 digits|W=number=-32 digits|W=numero=-36 digits|W=on=30 digits|W=one=10 digits|W=ou=16
digits|W=paper=-33 digits|W=passcode=-25 digits|W=pedido=-31 digits|W=phone=24 digits|W=po=-17 digits|W=repetido=17
digits|W=sala=-12 digits|W=sasid=37 digits|W=school=-22 digits|W=screened=-11 digits|W=se=-12 digits|W=shows=22
digits|W=ssn=65 digits|W=state=34 digits|W=student=14 digits|W=students=-12 digits|W=su=17 digits|W=surveys=-37
digits|W=tel=10 digits|W=tem=-20 digits|W=thats=10 digits|W=the=-20 digits|W=ti=-14 digits|W=ticket=-15 digits|W=to=15
digits|W=transferred=11 digits|W=trocado=14 digits|W=vendor=-18 digits|W=with=11 mail|C:ask=-12 mail|C:him=58
mail|C:kid=19 mail|C:kin=40 mail|C:kin_many=20 mail|C:lives=-14 mail|C:mail=26 mail|C:office=-20 mail|C:org_before=21
mail|C:screen=11 mail|C:staff=-61 mail|C:title=-28 mail|C:vendor=11 mail|C:w.a=-31 mail|C:w.and=20 mail|C:w.be=20
mail|C:w.det=20 mail|C:w.do=16 mail|C:w.modal=21 mail|C:w.prep=-30 mail|C:w.pron=25 mail|C:work_does=16
mail|L1:ask=-32 mail|L1:capital=-31 mail|L1:from=14 mail|L1:mail=20 mail|L1:p.(=10 mail|L1:staff=-12 mail|L1:w.a=-15
mail|L1:w.det=19 mail|L1:w.in=17 mail|L1:w.o=-15 mail|L1:work_does=20 mail|L1=(=10 mail|L1=a=-15 mail|L1=cc=-26
mail|L1=for=28 mail|L1=from=14 mail|L1=para=-12 mail|L1=to=-45 mail|L2:ask=32 mail|L2:e.s=-20 mail|L2:kid=18
mail|L2:kin=36 mail|L2:kin_many=18 mail|L2:lives=-14 mail|L2:mail=37 mail|L2:screen=11 mail|L2:staff=-24
mail|L2:w.o=17 mail|L2:work_does=-21 mail|L2:work_things=30 mail|L2=account=17 mail|L2=address=-14 mail|L2=correo=-24
mail|L2=email=32 mail|L2=escrevam=-12 mail|L2=escriban=-28 mail|L2=go=-11 mail|L2=ig=16 mail|L2=mailbox=-18
mail|L2=manda=-24 mail|L2=papa=12 mail|L2=parent=17 mail|L2=support=-25 mail|L2=tiktok=19 mail|L2=write=-19
mail|L4:ask=-12 mail|L4:ask_form=17 mail|L4:e.ed=-10 mail|L4:e.s=-17 mail|L4:edge=-11 mail|L4:him=31 mail|L4:kid=19
mail|L4:kin=40 mail|L4:kin_many=20 mail|L4:lives=-14 mail|L4:mail=19 mail|L4:office=-20 mail|L4:org_before=25
mail|L4:p.(=10 mail|L4:p.;=-28 mail|L4:screen=11 mail|L4:staff=-36 mail|L4:vendor=11 mail|L4:w.and=11 mail|L4:w.det=52
mail|L4:w.in=20 mail|L4:w.o=15 mail|L4:work_does=12 mail|R1:ask_form=-18 mail|R1:him=-15 mail|R1:p.)=10
mail|R1:p..=-20 mail|R1:w.be=27 mail|R1:w.det=14 mail|R1=)=10 mail|R1=.=-20 mail|R1=es=14 mail|R1=for=-18
mail|R1=is=10 mail|R1=still=-20 mail|R2:e.ed=-20 mail|R2:him=19 mail|R2:w.det=-42 mail|R2:w.not=-12 mail|R2:w.pron=-10
mail|R2:w.rel=13 mail|R2=access=-15 mail|R2=monitored=-20 mail|R2=she=12 mail|R2=that=12 mail|R2=the=-63
mail|R4:ask_form=-12 mail|R4:aux_past=-32 mail|R4:e.ed=-19 mail|R4:e.s=11 mail|R4:kin=13 mail|R4:p.)=10 mail|R4:p.,=24
mail|R4:p..=-43 mail|R4:staff=16 mail|R4:w.and=13 mail|R4:w.be=-15 mail|R4:w.det=-30 mail|R4:w.not=10 mail|R4:w.o=27
mail|R4:w.rel=14 mail|R4:work_things=-19 mail|T:absent=12 mail|T:ask=23 mail|T:him=38 mail|T:kid=28 mail|T:kin=55
mail|T:kin_many=44 mail|T:mail=25 mail|T:moved=18 mail|T:office=-59 mail|T:org_after=-19 mail|T:p.?=31
mail|T:screen=10 mail|T:son=11 mail|T:staff=-96 mail|T:w.and=24 mail|T:w.det=19 mail|T:w.do=12 mail|T:w.named=15
mail|T:w.not=11 mail|T:w.o=-34 mail|T:w.prep=49 mail|T:w.rel=37 mail|T:work_does=16 mail|W=account=20
mail|W=address=-14 mail|W=al=12 mail|W=can=10 mail|W=cc=-25 mail|W=correo=-24 mail|W=de=10 mail|W=desk=-23
mail|W=district=-20 mail|W=el=46 mail|W=es=16 mail|W=escrevam=-12 mail|W=escriba=12 mail|W=escriban=-28 mail|W=for=32
mail|W=from=14 mail|W=go=-11 mail|W=help=-23 mail|W=his=21 mail|W=i=11 mail|W=ig=16 mail|W=invoices=-11 mail|W=la=16
mail|W=mailbox=-18 mail|W=manda=-24 mail|W=mande=-11 mail|W=my=-18 mail|W=o=20 mail|W=on=-10 mail|W=papa=12
mail|W=para=-12 mail|W=parent=19 mail|W=please=24 mail|W=pro=-21 mail|W=program=-14 mail|W=reach=26 mail|W=school=32
mail|W=shared=-18 mail|W=she=16 mail|W=support=-25 mail|W=the=-23 mail|W=tiktok=21 mail|W=to=-25 mail|W=write=-18
mail|W=wrote=14 n.apt=59 n.child-year=99 n.dashed=-68 n.date=21 n.day=54 n.digits=-62 n.handle=65 n.hash=17
n.labelled=167 n.long10=137 n.long11=-14 n.long4=-155 n.long5=18 n.long6=-19 n.long7=-30 n.mail=-53 n.other-year=-23
n.phone=-12 n.phone7=-24 n.private-mail=183 n.short=-12 n.spaced=28 n.ssn=92 n.street=-71 phone|C:ask=19
phone|C:consent=21 phone|C:foster=-21 phone|C:from=-25 phone|C:harm=-13 phone|C:him=40 phone|C:ids=-28 phone|C:kid=25
phone|C:kin=120 phone|C:kin_many=43 phone|C:listy=-21 phone|C:moved=-26 phone|C:num=-55 phone|C:office=-61
phone|C:org_after=-56 phone|C:org_before=-49 phone|C:p.?=-35 phone|C:staff=-47 phone|C:title=17 phone|C:vendor=-30
phone|C:w.det=-25 phone|C:w.in=-19 phone|C:w.modal=-37 phone|C:w.prep=14 phone|C:w.pron=28 phone|C:w.rel=13
phone|C:w.with=-33 phone|C:we=-20 phone|L1:capital=-34 phone|L1:edge=31 phone|L1:from=14 phone|L1:ids=-37
phone|L1:kin=11 phone|L1:p.,=-11 phone|L1:w.and=16 phone|L1:w.be=14 phone|L1:w.in=14 phone|L1:w.prep=21
phone|L1:work_things=26 phone|L1=,=-11 phone|L1=ajuda=-10 phone|L1=ayuda=-21 phone|L1=call=12 phone|L1=cel=10
phone|L1=cell=14 phone|L1=desk=-34 phone|L1=e=16 phone|L1=es=22 phone|L1=fax=-62 phone|L1=id=-36 phone|L1=landline=16
phone|L1=line=-11 phone|L1=phone=13 phone|L2:ask=32 phone|L2:e.ing=-11 phone|L2:e.noun=-16 phone|L2:e.s=15
phone|L2:foster=11 phone|L2:from=-37 phone|L2:kid=12 phone|L2:kin=27 phone|L2:office=-21 phone|L2:org_after=-16
phone|L2:org_before=-44 phone|L2:p.,=16 phone|L2:phone=33 phone|L2:staff=-17 phone|L2:title=13 phone|L2:vendor=-25
phone|L2:w.in=-34 phone|L2:w.prep=-20 phone|L2:work_things=-19 phone|L2=,=16 phone|L2=casa=27 phone|L2=cell=18
phone|L2=contact=32 phone|L2=de=-29 phone|L2=desk=-11 phone|L2=dispatch=-30 phone|L2=escola=-18 phone|L2=escuela=-20
phone|L2=front=-19 phone|L2=help=-15 phone|L2=home=14 phone|L2=kid=12 phone|L2=landline=19 phone|L2=line=-14
phone|L2=meeting=-11 phone|L2=secretaria=-13 phone|L2=telefono=26 phone|L2=their=16 phone|L2=to=16 phone|L2=zoom=-24
phone|L4:about=-17 phone|L4:ask=37 phone|L4:e.ed=20 phone|L4:e.ing=-11 phone|L4:e.ly=19 phone|L4:e.noun=24
phone|L4:e.s=24 phone|L4:edge=-69 phone|L4:from=-12 phone|L4:him=49 phone|L4:ids=-36 phone|L4:kid=20 phone|L4:kin=61
phone|L4:kin_many=24 phone|L4:listy=-21 phone|L4:office=-31 phone|L4:org_after=-24 phone|L4:org_before=-34
phone|L4:p.,=-11 phone|L4:phone=40 phone|L4:staff=-31 phone|L4:title=12 phone|L4:vendor=-28 phone|L4:w.and=20
phone|L4:w.be=10 phone|L4:w.det=13 phone|L4:w.prep=18 phone|L4:w.pron=17 phone|L4:work_does=17 phone|R1:aux_past=12
phone|R1:num=-26 phone|R1:p.,=-25 phone|R1:p..=33 phone|R1:w.be=-15 phone|R1=,=-25 phone|R1=.=33 phone|R1=es=-27
phone|R1=is=12 phone|R1=right=-12 phone|R2:e.ed=17 phone|R2:num=-10 phone|R2:p..=-14 phone|R2:w.o=-26 phone|R2=.=-14
phone|R2=disconnected=16 phone|R2=la=-26 phone|R4:aux_past=16 phone|R4:e.ed=17 phone|R4:e.noun=-20 phone|R4:from=-21
phone|R4:kin=18 phone|R4:num=-52 phone|R4:org_after=-11 phone|R4:p.,=-23 phone|R4:p..=10 phone|R4:w.be=-15
phone|R4:w.det=13 phone|R4:w.in=-18 phone|R4:w.prep=-52 phone|R4:w.with=-34 phone|T:ask_form=14 phone|T:days=10
phone|T:from=27 phone|T:kin=42 phone|T:staff=-11 phone|T:w.in=21 phone|T:w.o=16 phone|T:work_things=-10 phone|W=a=13
phone|W=ajuda=-10 phone|W=as=-15 phone|W=asked=16 phone|W=at=12 phone|W=ayuda=-21 phone|W=call=12 phone|W=casa=27
phone|W=cel=14 phone|W=cell=30 phone|W=celular=-14 phone|W=com=-29 phone|W=contact=32 phone|W=crisis=-13
phone|W=dcf=-33 phone|W=desk=-46 phone|W=disconnected=16 phone|W=dispatch=-30 phone|W=e=23 phone|W=emergency=32
phone|W=escola=-18 phone|W=escuela=-20 phone|W=falar=-24 phone|W=family=11 phone|W=fax=-80 phone|W=front=-21
phone|W=have=10 phone|W=help=-24 phone|W=her=21 phone|W=home=29 phone|W=hotline=-33 phone|W=id=-36 phone|W=kid=15
phone|W=la=-19 phone|W=landline=35 phone|W=ligar=-11 phone|W=line=-36 phone|W=linea=-21 phone|W=linha=-22
phone|W=mae=12 phone|W=main=-37 phone|W=meeting=-11 phone|W=mom=15 phone|W=new=-14 phone|W=numero=16 phone|W=o=-43
phone|W=oficina=-16 phone|W=on=10 phone|W=our=-26 phone|W=padrasto=15 phone|W=parent=22 phone|W=phone=20
phone|W=pro=-12 phone|W=right=-12 phone|W=secretaria=-15 phone|W=su=26 phone|W=telefone=-31 phone|W=telefono=12
phone|W=their=16 phone|W=to=18 phone|W=uma=-12 phone|W=us=16 phone|W=zoom=-26 street|C:about=11 street|C:ask_form=38
street|C:aux_past=32 street|C:behave=11 street|C:foster=56 street|C:from=26 street|C:gradeno=-11 street|C:him=37
street|C:hypo=19 street|C:ids=-27 street|C:kin=19 street|C:kin_many=56 street|C:lives=95 street|C:mail=19
street|C:moved=59 street|C:num=104 street|C:office=-52 street|C:org_before=-22 street|C:reentry=-29 street|C:refuse=11
street|C:staff=24 street|C:title=13 street|C:w.but=16 street|C:w.det=15 street|C:w.have=14 street|C:w.not=13
street|C:w.o=15 street|C:w.prep=22 street|C:w.pron=11 street|C:w.with=10 street|C:we=-47 street|C:work_things=-57
street|L1:about=10 street|L1:aux_past=-36 street|L1:e.s=14 street|L1:edge=-47 street|L1:lives=14 street|L1:mail=13
street|L1:p.:=12 street|L1:staff=10 street|L1:w.and=-13 street|L1:w.be=-10 street|L1:w.in=-13 street|L1:w.not=-13
street|L1:w.o=27 street|L1=:=12 street|L1=address=13 street|L1=behind=-11 street|L1=e=-13 street|L1=es=13
street|L1=is=-23 street|L1=la=19 street|L1=na=11 street|L1=no=-13 street|L1=para=10 street|L2:ask_form=-29
street|L2:foster=25 street|L2:him=14 street|L2:kid=20 street|L2:lives=22 street|L2:moved=42 street|L2:num=17
street|L2:org_after=26 street|L2:p.,=11 street|L2:w.det=29 street|L2:w.in=12 street|L2:w.prep=16 street|L2:w.pron=13
street|L2=,=11 street|L2=88=16 street|L2=ave=30 street|L2=biblioteca=-26 street|L2=esta=29 street|L2=factura=-15
street|L2=fatura=-16 street|L2=fica=-39 street|L2=held=-44 street|L2=house=30 street|L2=is=-24 street|L2=it=11
street|L2=kid=20 street|L2=library=-14 street|L2=lives=29 street|L2=meet=-20 street|L2=mudo=15 street|L2=mudou=26
street|L2=new=13 street|L2=queda=-12 street|L2=retreat=-24 street|L2=shelter=22 street|L2=stop=10 street|L2=up=32
street|L2=where=-29 street|L2=ymca=-25 street|L4:aux_past=-15 street|L4:behave=10 street|L4:e.ed=32
street|L4:e.ing=-16 street|L4:e.noun=13 street|L4:edge=51 street|L4:foster=44 street|L4:from=12 street|L4:him=22
street|L4:ids=-28 street|L4:kin_many=32 street|L4:lives=54 street|L4:moved=52 street|L4:num=58 street|L4:office=-36
street|L4:org_after=-28 street|L4:org_before=-20 street|L4:p.,=26 street|L4:p.:=12 street|L4:w.a=-16
street|L4:w.and=-30 street|L4:w.det=-31 street|L4:w.pron=14 street|L4:we=-47 street|L4:work_things=-20
street|R1:edge=-68 street|R1:gradeno=14 street|R1:hypo=19 street|R1:num=14 street|R1:p.,=-38 street|R1:p..=-14
street|R1=,=-38 street|R1=.=-14 street|R1=every=19 street|R2:e.ed=13 street|R2:e.s=-12 street|R2:gradeno=-21
street|R2:him=10 street|R2:num=11 street|R2=apt=25 street|R2=apto=12 street|R2=brockton=19 street|R2=day=12
street|R2=his=10 street|R2=malden=-75 street|R2=second=-26 street|R2=unit=23 street|R4:aux_past=16 street|R4:e.ed=21
street|R4:e.noun=23 street|R4:him=10 street|R4:hypo=19 street|R4:num=48 street|R4:org_after=20 street|R4:p.,=-27
street|R4:p..=-22 street|R4:w.and=35 street|R4:w.be=14 street|R4:w.det=52 street|R4:w.prep=21 street|T:ask_form=21
street|T:consent=12 street|T:lives=11 street|T:num=-21 street|T:office=-21 street|T:org_after=-17 street|T:title=10
street|T:w.and=12 street|T:w.o=12 street|T:w.prep=-12 street|T:w.rel=19 street|T:we=-17 street|W=and=32
street|W=apt=25 street|W=apto=13 street|W=ave=31 street|W=behind=-11 street|W=biblioteca=-26 street|W=brockton=20
street|W=bus=11 street|W=calle=12 street|W=da=23 street|W=day=12 street|W=deliveries=-24 street|W=direccion=13
street|W=doubled=22 street|W=e=-21 street|W=el=12 street|W=es=-14 street|W=escuela=-11 street|W=esta=30
street|W=every=19 street|W=factura=-15 street|W=familia=36 street|W=family=14 street|W=fatura=-16 street|W=fica=-39
street|W=floor=-26 street|W=for=-12 street|W=held=-44 street|W=his=10 street|W=home=40 street|W=house=40
street|W=is=-20 street|W=kid=20 street|W=library=-14 street|W=lives=34 street|W=malden=-75 street|W=mandem=-16
street|W=manden=-18 street|W=maple=16 street|W=meet=-21 street|W=mora=19 street|W=mudo=15 street|W=mudou=32
street|W=new=25 street|W=oak=30 street|W=office=-16 street|W=on=13 street|W=our=-16 street|W=para=19
street|W=picked=19 street|W=queda=-12 street|W=retreat=-24 street|W=reuniao=-11 street|W=reunion=-15
street|W=school=-15 street|W=se=24 street|W=second=-26 street|W=shelter=23 street|W=stop=11 street|W=student=-27
street|W=su=13 street|W=taller=-15 street|W=the=-23 street|W=there=-14 street|W=they=28 street|W=unit=23
street|W=up=41 street|W=vive=29 street|W=where=-20 street|W=ymca=-25
""",
}
