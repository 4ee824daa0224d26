"""Learned weights in hundredths; written by `benchmarks/train_identifiers.py`, never by hand."""

BIAS = {"name": -66, "initials": -48, "child": 44, "number": 43}

TABLES = {
    "name": r"""
C:about=16 C:absent=267 C:ask=-71 C:aux_past=23 C:behave=227 C:consent=127 C:days=-57 C:feel=117 C:foster=206
C:from=35 C:grade=30 C:gradeno=20 C:harm=56 C:him=160 C:hypo=-100 C:ids=28 C:illness=226 C:job=-242 C:kid=277
C:kids=-29 C:kin=357 C:kin_many=49 C:listy=70 C:lives=248 C:mail=-24 C:many=14 C:money=-96 C:moved=185 C:new_kid=75
C:office=-231 C:one=126 C:org_after=-12 C:phone=19 C:reentry=186 C:refuse=196 C:screen=153 C:son=252 C:staff=-125
C:title=58 C:title_kin=18 C:told=64 C:vendor=-72 C:w.a=-16 C:w.and=49 C:w.but=44 C:w.det=-52 C:w.have=-28 C:w.named=87
C:w.not=141 C:w.o=16 C:w.prep=44 C:w.pron=-17 C:w.rel=49 C:w.with=45 C:we=-104 C:work_does=-160 C:work_things=-194
L1:about=28 L1:ask=-170 L1:ask_form=25 L1:aux_past=19 L1:capital=-25 L1:e.ed=104 L1:e.ing=-35 L1:e.noun=-25
L1:e.past=-58 L1:foster=-31 L1:him=23 L1:hypo=-23 L1:i=-63 L1:illness=-79 L1:job=57 L1:kid=60 L1:kin=-103
L1:kin_many=21 L1:listy=-34 L1:mail=29 L1:many=17 L1:moved=25 L1:new_kid=-48 L1:num=104 L1:office=-10 L1:one=38
L1:org_after=19 L1:org_before=-40 L1:owned=-14 L1:p.&=-11 L1:p.(=22 L1:p.+=-17 L1:p.,=-22 L1:p.-=48 L1:p..=-64
L1:p.;=-31 L1:p.==-21 L1:p.>=29 L1:p.@=31 L1:p.quote=-11 L1:phone=18 L1:reentry=13 L1:son=40 L1:staff=-111
L1:title=-105 L1:told=48 L1:w.a=-17 L1:w.and=-14 L1:w.be=81 L1:w.det=40 L1:w.do=25 L1:w.have=21 L1:w.in=-78
L1:w.named=-50 L1:w.o=52 L1:w.prep=17 L1:w.pron=-91 L1:we=-66 L1:work_does=60 L1:work_things=70 L1="=-11 L1=&=-11
L1=(=22 L1=+=-17 L1=,=-22 L1=-=48 L1=.=-64 L1=114=12 L1=12=73 L1=19=11 L1=190=-14 L1=22=72 L1=27=17 L1=402=19 L1=41=17
L1=45=-34 L1=48=16 L1=75=-32 L1=77=22 L1=8=-31 L1=88=22 L1=;=-31 L1===-21 L1=>=29 L1=@=31 L1=about=92 L1=adopted=-31
L1=also=-25 L1=and=-29 L1=ao=-16 L1=ap=-12 L1=are=-15 L1=as=-19 L1=ask=-43 L1=at=53 L1=birthday=-36 L1=born=63
L1=both=17 L1=brought=10 L1=but=33 L1=by=-69 L1=calls=15 L1=can=-10 L1=care=-54 L1=chama=-34 L1=changed=27
L1=co-lead=-26 L1=come=44 L1=como=18 L1=congratulations=-21 L1=could=-11 L1=counselor=-18 L1=count=17 L1=da=-23
L1=de=37 L1=dia=-27 L1=dias=-17 L1=did=17 L1=do=31 L1=does=-24 L1=dois=64 L1=don=-14 L1=dos=33 L1=drop=-50 L1=due=-21
L1=e=-57 L1=em=-15 L1=emailed=-66 L1=entered=24 L1=era=24 L1=es=36 L1=escola=-74 L1=escreveu=-14 L1=escribio=-15
L1=escuela=-63 L1=faltam=60 L1=faltan=30 L1=familia=80 L1=find=45 L1=for=46 L1=from=-60 L1=got=-14 L1=gracias=-18
L1=grade=33 L1=habla=-13 L1=has=21 L1=have=29 L1=her=13 L1=hermanas=-40 L1=hermanitos=24 L1=hired=-28 L1=hola=-14
L1=i=-10 L1=in=-96 L1=invited=-17 L1=irma=-42 L1=irmao=11 L1=is=39 L1=it=-18 L1=its=15 L1=jefa=-14 L1=kept=38
L1=la=-79 L1=las=16 L1=leader=-24 L1=leave=85 L1=licenciada=-10 L1=lil=53 L1=little=35 L1=llama=-66 L1=llamo=-22
L1=lol=82 L1=loop=-15 L1=los=43 L1=lost=53 L1=maestra=28 L1=may=30 L1=me=-23 L1=meant=18 L1=menos=64 L1=mister=-18
L1=morning=-29 L1=moved=14 L1=my=-23 L1=n=-12 L1=na=-20 L1=name=43 L1=named=-14 L1=nao=10 L1=nene=21 L1=new=-45
L1=no=-22 L1=not=12 L1=nurse=-36 L1=o=69 L1=obrigada=-10 L1=obrigado=-17 L1=of=38 L1=officer=-13 L1=oi=-15 L1=ok=-62
L1=on=106 L1=only=31 L1=or=-54 L1=out=53 L1=padre=-59 L1=para=37 L1=pequeno=27 L1=per=-30 L1=pra=-80 L1=principal=10
L1=pro=-48 L1=profesor=-11 L1=puerto=-16 L1=put=21 L1=que=-56 L1=reach=12 L1=redo=28 L1=remove=-46 L1=replaced=-18
L1=rua=38 L1=sala=-42 L1=san=-15 L1=says=56 L1=screen=26 L1=screened=27 L1=segun=-13 L1=sent=66 L1=shoot=-46 L1=si=45
L1=since=-13 L1=so=-21 L1=sobre=-23 L1=soy=-47 L1=student=13 L1=students=-11 L1=tell=14 L1=that=106 L1=the=-114
L1=then=54 L1=think=-49 L1=tiene=-27 L1=to=-101 L1=took=31 L1=trust=19 L1=two=14 L1=under=-29 L1=until=26 L1=use=-30
L1=w=16 L1=walked=32 L1=we=-62 L1=welcome=-40 L1=where=16 L1=whether=22 L1=why=47 L1=you=20 L2:about=28
L2:aux_past=-58 L2:behave=12 L2:consent=-12 L2:e.ed=-32 L2:e.ing=63 L2:e.ly=-70 L2:e.noun=-45 L2:e.past=110 L2:e.s=-28
L2:feel=18 L2:foster=59 L2:from=16 L2:grade=41 L2:gradeno=36 L2:harm=-24 L2:him=-51 L2:hypo=57 L2:i=75 L2:ids=12
L2:illness=52 L2:job=-14 L2:kid=-12 L2:kids=75 L2:kin=100 L2:kin_many=42 L2:listy=83 L2:mail=24 L2:many=26 L2:money=13
L2:moved=54 L2:new_kid=48 L2:num=26 L2:office=42 L2:one=-39 L2:org_after=49 L2:org_before=18 L2:p.(=-10 L2:p.,=-10
L2:p.-=29 L2:p..=22 L2:p.quote=11 L2:phone=38 L2:reentry=22 L2:screen=50 L2:staff=-60 L2:title=-136 L2:told=12
L2:w.a=-11 L2:w.and=-29 L2:w.be=17 L2:w.but=28 L2:w.do=-11 L2:w.have=-39 L2:w.o=-79 L2:w.prep=-28 L2:w.rel=-43
L2:w.with=-38 L2:work_does=-33 L2="=11 L2=(=-10 L2=,=-10 L2=-=29 L2=.=22 L2=1=-31 L2=12=10 L2=3=-11 L2=4=12 L2=5=22
L2=504=31 L2=8=-28 L2=a=-45 L2=aaron=17 L2=about=-46 L2=abraco=-50 L2=adopted=48 L2=agreguen=-15 L2=amigos=-12
L2=and=-18 L2=andrea=-15 L2=ano=25 L2=anos=-27 L2=anyone=45 L2=apaga=27 L2=aplicar=13 L2=arquivo=-15 L2=arrived=11
L2=art=10 L2=ask=20 L2=atenciosamente=-31 L2=atentamente=-29 L2=attend=-27 L2=avaliar=11 L2=avaliaram=12 L2=avaliei=11
L2=ave=22 L2=because=14 L2=before=-62 L2=belongs=87 L2=best=-45 L2=bethany=56 L2=blank=14 L2=board=14 L2=bom=-15
L2=boston=-28 L2=boys=20 L2=bro=20 L2=bruises=23 L2=buenos=-17 L2=but=20 L2=cake=-33 L2=call=38 L2=cambie=20
L2=came=46 L2=can't=11 L2=casa=82 L2=caso=61 L2=catch=-30 L2=chase=-15 L2=check=-54 L2=check-ins=23 L2=close=-23
L2=closed=19 L2=com=-35 L2=comes=71 L2=consejera=-16 L2=consentimento=71 L2=consuelo=-50 L2=contact=-19
L2=contacto=-19 L2=couldn't=12 L2=counselor=-35 L2=covering=-26 L2=cruz=53 L2=d=18 L2=da=-29 L2=data=-62 L2=dcf=-11
L2=de=23 L2=deb=-24 L2=delay=19 L2=desculpa=25 L2=despedida=-54 L2=dia=-28 L2=digale=-20 L2=dile=-11 L2=diz=-17
L2=do=-23 L2=doesn't=19 L2=done=21 L2=dr=-53 L2=e=-70 L2=el=-15 L2=ella=-18 L2=email=14 L2=en=-14 L2=encuentro=15
L2=encuesta=25 L2=english=11 L2=era=12 L2=es=63 L2=esta=-31 L2=evaluar=27 L2=evaluaron=12 L2=evalue=46 L2=everyone=32
L2=f=39 L2=facilitator=-51 L2=father=16 L2=feliz=-35 L2=file=-21 L2=foi=62 L2=for=41 L2=form=23 L2=freshman=26
L2=from=-23 L2=fue=32 L2=gano=-44 L2=girl=11 L2=goes=65 L2=good=-16 L2=grade=16 L2=group=27 L2=haddad=26 L2=happy=-36
L2=hasn't=-30 L2=help=12 L2=her=-44 L2=here=-15 L2=hi=79 L2=hola=53 L2=i=19 L2=in=76 L2=incluam=-14 L2=instead=16
L2=internaram=18 L2=is=-68 L2=it=-75 L2=j=24 L2=joey=-11 L2=jogo=-32 L2=josue=17 L2=k=47 L2=kennedy=-17 L2=kid=-41
L2=know=33 L2=l=25 L2=las=-56 L2=last=10 L2=lawrence=36 L2=le=-75 L2=left=18 L2=legal=36 L2=lesley=-61 L2=lo=-47
L2=los=30 L2=lynn=-14 L2=mae=-48 L2=manda=-54 L2=mandelo=-61 L2=mando=109 L2=mandou=56 L2=manual=-31 L2=marco=43
L2=may=-20 L2=me=54 L2=meets=-30 L2=menos=50 L2=met=47 L2=month=37 L2=moved=29 L2=mr=-68 L2=mrs=23 L2=ms=-58 L2=my=-23
L2=named=-23 L2=nguyen=16 L2=nivel=26 L2=no=-14 L2=nota=12 L2=notas=25 L2=note=64 L2=notes=-25 L2=nothing=25
L2=novo=21 L2=nurse=25 L2=of=12 L2=oi=16 L2=one=-19 L2=only=-21 L2=or=-34 L2=orientation=-16 L2=ortiz=26 L2=os=67
L2=our=-12 L2=out=-31 L2=over=-78 L2=oye=35 L2=padrasto=12 L2=padrastro=30 L2=painted=-17 L2=para=13 L2=parents=18
L2=pat=-15 L2=paz=-17 L2=pena=14 L2=perdon=15 L2=pergunta=-37 L2=pergunte=-16 L2=please=-26 L2=pls=49 L2=police=10
L2=policy=-17 L2=por=-13 L2=pregunta=16 L2=preguntale=-55 L2=pregunte=-33 L2=pregunten=-44 L2=prepared=-55 L2=put=22
L2=quem=-50 L2=question=65 L2=quien=-48 L2=quincy=22 L2=quiten=-24 L2=r=39 L2=real=16 L2=record=16 L2=referred=-71
L2=regards=-23 L2=right=-11 L2=romeo=-68 L2=sabe=56 L2=said=12 L2=salio=22 L2=saludo=-36 L2=santos=15 L2=saque=51
L2=sasid=35 L2=se=45 L2=secretary=17 L2=segundo=-86 L2=sent=25 L2=she=11 L2=short=-53 L2=show=23 L2=sindrome=23
L2=so=21 L2=sou=-48 L2=sra=13 L2=st=-21 L2=story=44 L2=student=-34 L2=students=17 L2=sub=56 L2=suspenderam=18
L2=sword=-15 L2=t=27 L2=ta=-15 L2=talk=-29 L2=talked=17 L2=tem=-12 L2=that=44 L2=the=-11 L2=therapy=-18 L2=they=37
L2=this=-93 L2=tia=26 L2=tirem=11 L2=tirou=16 L2=to=-23 L2=trainer=-18 L2=tran=38 L2=trip=-32 L2=twelfth=52 L2=ty=-15
L2=up=-21 L2=update=12 L2=us=-21 L2=w=19 L2=was=-19 L2=we=37 L2=when=-45 L2=who=-41 L2=why=29 L2=worried=12 L2=y=88
L2=yes=-26 L2=you=-51 L4:about=55 L4:absent=34 L4:ask=-28 L4:ask_form=86 L4:aux_past=34 L4:behave=33 L4:days=11
L4:e.ed=20 L4:e.ly=-26 L4:e.noun=-67 L4:e.past=69 L4:e.s=-77 L4:edge=11 L4:feel=40 L4:foster=81 L4:from=22
L4:grade=-22 L4:gradeno=38 L4:harm=-50 L4:him=51 L4:i=-31 L4:illness=-22 L4:job=33 L4:kid=70 L4:kids=48 L4:kin=59
L4:kin_many=77 L4:listy=110 L4:lives=108 L4:mail=82 L4:many=71 L4:moved=107 L4:new_kid=-28 L4:num=121 L4:office=-30
L4:one=25 L4:org_after=-106 L4:org_before=-69 L4:p.&=-11 L4:p.(=56 L4:p.+=-17 L4:p.,=30 L4:p.-=59 L4:p..=52 L4:p./=17
L4:p.;=-18 L4:p.>=29 L4:p.@=31 L4:p.quote=40 L4:phone=54 L4:reentry=-52 L4:refuse=15 L4:screen=43 L4:son=113
L4:staff=-17 L4:title=-19 L4:told=-32 L4:vendor=-23 L4:w.a=-28 L4:w.and=-41 L4:w.be=-24 L4:w.det=42 L4:w.have=61
L4:w.in=-57 L4:w.modal=34 L4:w.named=-19 L4:w.not=53 L4:w.prep=38 L4:w.rel=-81 L4:we=-41 L4:work_does=-18
L4:work_things=96 R1:about=59 R1:absent=60 R1:ask=-21 R1:aux_past=31 R1:behave=189 R1:capital=11 R1:consent=-71
R1:days=71 R1:e.ed=15 R1:e.ing=-93 R1:e.ly=22 R1:e.noun=48 R1:edge=-30 R1:feel=-78 R1:from=-22 R1:grade=-23
R1:gradeno=-72 R1:harm=-30 R1:him=31 R1:hypo=-14 R1:i=35 R1:ids=56 R1:job=40 R1:kid=45 R1:kids=43 R1:kin_many=103
R1:listy=-28 R1:lives=22 R1:many=-13 R1:money=-21 R1:moved=43 R1:num=-43 R1:office=-10 R1:one=35 R1:org_after=-89
R1:org_before=-31 R1:p.!=-17 R1:p.#=19 R1:p.&=-36 R1:p.(=39 R1:p.+=-14 R1:p.,=29 R1:p.==-14 R1:p.?=-20 R1:p.@=26
R1:p.quote=-42 R1:refuse=22 R1:screen=-66 R1:son=43 R1:staff=34 R1:title=-43 R1:told=-39 R1:w.a=-23 R1:w.and=-56
R1:w.be=18 R1:w.but=-12 R1:w.det=-33 R1:w.do=-50 R1:w.have=76 R1:w.modal=34 R1:w.named=-12 R1:w.not=57 R1:w.prep=37
R1:w.pron=23 R1:w.rel=16 R1:w.with=25 R1:work_does=-43 R1:work_things=76 R1=!=-17 R1="=-42 R1=#=19 R1=&=-36 R1=(=39
R1=+=-14 R1=,=29 R1=1=12 R1=11=-32 R1=12=-25 R1=2=48 R1=2010=28 R1=22=-11 R1=28=-16 R1=3=57 R1=4=-11 R1=5=-53
R1=504=93 R1=6=-28 R1=7=-17 R1=8=-15 R1=88=20 R1=9=-44 R1===-14 R1=?=-20 R1=@=26 R1=about=23 R1=abre=-73 R1=acaba=36
R1=acabou=13 R1=add=27 R1=aged=46 R1=aide=-14 R1=ajuda=-32 R1=al-khatib=12 R1=almuerzo=-30 R1=already=-20
R1=amenazo=19 R1=and=-31 R1=anda=56 R1=anos=-15 R1=anotou=-27 R1=answered=42 R1=anxiety=23 R1=aparece=30 R1=appears=59
R1=apresenta=-70 R1=apto=18 R1=are=-25 R1=arrumou=-39 R1=as=30 R1=assina=-25 R1=at=-10 R1=ate=12 R1=atende=-21
R1=attendance=47 R1=attended=93 R1=aunt=18 R1=autorizacao=46 R1=ayuda=-12 R1=b=-16 R1=baby=-21 R1=back=-36 R1=bajo=18
R1=bateu=33 R1=be=-52 R1=birthday=16 R1=bit=-41 R1=booked=-57 R1=bought=-15 R1=boy=14 R1=boys=18 R1=break=-13
R1=brigaram=32 R1=brought=41 R1=building=-21 R1=but=-76 R1=by=-10 R1=called=-45 R1=came=23 R1=can=-53 R1=can't=37
R1=caseworker=38 R1=changed=-49 R1=circled=27 R1=class=-28 R1=clinician=54 R1=closed=-38 R1=club=-43 R1=cobre=-20
R1=code=-21 R1=codes=-12 R1=collected=-19 R1=com=-13 R1=come=17 R1=comecou=-23 R1=coming=24 R1=comma=12 R1=como=-21
R1=completed=31 R1=compro=-32 R1=comprou=-51 R1=con=-27 R1=confirmo=-101 R1=confirmou=-110 R1=consent=21 R1=conta=111
R1=contesto=11 R1=continua=-26 R1=contou=-18 R1=coordena=-40 R1=coordina=-24 R1=coordinates=-34 R1=corrigio=-53
R1=corrigiu=-59 R1=could=27 R1=couldn't=92 R1=count=-36 R1=covered=40 R1=covers=-24 R1=cried=12 R1=cuenta=91
R1=cumple=26 R1=cumplio=37 R1=cut=40 R1=dashboard=-22 R1=day=10 R1=days=-12 R1=declined=-51 R1=deixou=22 R1=dejo=38
R1=del=-32 R1=desenhou=-96 R1=desmaiou=25 R1=deu=27 R1=dice=23 R1=did=-76 R1=didn't=48 R1=didnt=11 R1=dijo=22
R1=dirige=-11 R1=diseno=-79 R1=disse=16 R1=does=-12 R1=doesn't=-14 R1=dorme=43 R1=drew=83 R1=dropped=-51 R1=duerme=40
R1=e=54 R1=eats=35 R1=el=-17 R1=eligible=21 R1=emailed=21 R1=empeoro=42 R1=empezo=-22 R1=en=67 R1=ends=-30 R1=entro=25
R1=entrou=20 R1=es=-71 R1=escondio=24 R1=escreveu=-58 R1=escribio=-27 R1=esta=14 R1=estaba=58 R1=estan=-16 R1=estao=11
R1=estava=58 R1=este=-15 R1=estuvo=19 R1=et=-16 R1=ever=22 R1=every=18 R1=explico=-41 R1=explicou=-63 R1=extrana=33
R1=failed=30 R1=fainted=74 R1=fala=-13 R1=falou=-55 R1=falto=22 R1=faltou=23 R1=family=73 R1=father=17 R1=faz=20
R1=fechou=-24 R1=fell=94 R1=ficou=23 R1=filled=-50 R1=finished=60 R1=firma=-27 R1=first=-88 R1=foi=66 R1=for=-68
R1=forgot=-33 R1=form=-20 R1=forwarded=-17 R1=found=-29 R1=from=-42 R1=fue=15 R1=g=11 R1=game=-45 R1=gave=-12
R1=gets=23 R1=goes=82 R1=golpeo=40 R1=got=55 R1=gr=14 R1=grades=60 R1=guarda=-37 R1=habla=11 R1=hablo=-29 R1=hace=-15
R1=had=118 R1=handed=-20 R1=has=-73 R1=hasn't=-32 R1=hates=53 R1=have=-16 R1=helped=-20 R1=here=-39 R1=hid=14
R1=hides=14 R1=hit=28 R1=hizo=-35 R1=home=61 R1=homeroom=13 R1=hospital=-42 R1=hours=-12 R1=house=-46 R1=idea=-29
R1=iep=58 R1=imprimio=-18 R1=imprimiu=-31 R1=in=56 R1=insulto=27 R1=intento=33 R1=interns=-20 R1=invited=-16 R1=is=37
R1=isn't=-14 R1=isnt=-10 R1=iv=-19 R1=ja=-27 R1=jogou=18 R1=just=20 R1=keeps=12 R1=kid=21 R1=kids=28 R1=knows=-53
R1=la=17 R1=largou=45 R1=last=-11 R1=laughed=45 R1=le=52 R1=left=75 R1=little=-25 R1=lives=31 R1=llego=15 R1=lleva=14
R1=lo=83 R1=login=-29 R1=looks=40 R1=los=-15 R1=lost=83 R1=made=49 R1=mailed=-15 R1=mando=-31 R1=mandou=-10
R1=maneja=-27 R1=marco=45 R1=marcou=15 R1=married=15 R1=me=26 R1=means=-34 R1=mejoro=16 R1=melhorou=15 R1=merged=-30
R1=met=-35 R1=mini=-29 R1=missed=-13 R1=misses=10 R1=mom=-108 R1=moved=-13 R1=ms=-43 R1=mudou=-14 R1=na=22 R1=name=28
R1=nao=-99 R1=nasceu=14 R1=necesita=102 R1=needs=35 R1=never=-55 R1=no=-15 R1=not=35 R1=now=16 R1=nunca=43 R1=o=-26
R1=odeia=43 R1=odia=32 R1=of=-73 R1=off=28 R1=offered=-49 R1=offers=-13 R1=on=-27 R1=only=52 R1=operou=49 R1=opted=-17
R1=or=-36 R1=ordered=-32 R1=orders=-37 R1=organized=-17 R1=ou=-17 R1=out=51 R1=ouve=43 R1=overdosed=30 R1=oversees=-39
R1=oye=17 R1=parents=29 R1=pario=78 R1=parish=-20 R1=parou=23 R1=paso=-60 R1=passed=24 R1=pays=-11 R1=pede=-35
R1=pediu=-14 R1=perdeu=62 R1=perdio=20 R1=perguntou=-63 R1=period=-23 R1=pidio=33 R1=piorou=27 R1=pode=-18 R1=por=14
R1=pra=34 R1=precisa=51 R1=pregunto=-22 R1=present=-11 R1=presentation=-12 R1=printed=-15 R1=probation=40
R1=pronouns=41 R1=puede=-37 R1=pulled=136 R1=pulls=33 R1=punched=36 R1=put=13 R1=q=12 R1=que=-63 R1=quebrou=53
R1=quer=-59 R1=quiere=-57 R1=quit=39 R1=quote=-14 R1=ran=-19 R1=rasgou=53 R1=reached=-27 R1=recolheu=-27 R1=record=34
R1=recusou=37 R1=referral=27 R1=refused=-36 R1=refuses=85 R1=regresa=-15 R1=renuncio=-75 R1=repete=16 R1=repite=21
R1=replied=-52 R1=report=34 R1=reported=-53 R1=representa=-17 R1=reprobo=23 R1=requested=-19 R1=resigned=-20
R1=respondeu=23 R1=retired=-21 R1=retirement=-26 R1=reviewed=-12 R1=revisa=-39 R1=ripped=17 R1=riu=12 R1=robo=19
R1=rompio=53 R1=room=50 R1=roubou=16 R1=row=30 R1=sabe=-100 R1=saco=21 R1=sai=-18 R1=said=35 R1=sale=51 R1=salio=27
R1=same=-45 R1=saved=-11 R1=says=-72 R1=score=-10 R1=scored=69 R1=scratched=16 R1=screened=-53 R1=screening=-29
R1=screens=-35 R1=se=30 R1=seems=50 R1=sent=-42 R1=sente=31 R1=set=-11 R1=share=-12 R1=should=-11 R1=shows=102
R1=si=25 R1=signed=-86 R1=sigue=-29 R1=sits=17 R1=skipped=13 R1=sleeps=18 R1=slides=-16 R1=smells=39 R1=so=61
R1=sobre=17 R1=solo=33 R1=spit=75 R1=spoke=-58 R1=st=21 R1=started=44 R1=starts=50 R1=stays=-33 R1=stepped=-70
R1=still=-82 R1=stopped=32 R1=stutters=55 R1=subio=12 R1=subiu=18 R1=submit=-11 R1=submitted=-15 R1=suena=-20
R1=supports=-12 R1=suspended=16 R1=ta=28 R1=takes=-11 R1=tambem=-33 R1=tapou=51 R1=teacher=15 R1=teaches=-81
R1=tem=-29 R1=tenia=64 R1=tentou=35 R1=tested=-46 R1=teve=113 R1=the=-29 R1=therapy=-65 R1=there=-36 R1=thinks=24
R1=threatened=24 R1=threw=50 R1=tiene=14 R1=time=-29 R1=tinha=31 R1=tiro=36 R1=tirou=16 R1=to=103 R1=todavia=-23
R1=today=26 R1=told=37 R1=toma=37 R1=tomo=-52 R1=tomou=34 R1=took=37 R1=tore=50 R1=totals=-10 R1=trabalha=-64
R1=traded=66 R1=tradujo=-15 R1=traduziu=-56 R1=trained=-12 R1=trajo=29 R1=transferred=32 R1=translated=14 R1=trata=-19
R1=tried=28 R1=trip=-13 R1=trocou=12 R1=trouxe=41 R1=turned=60 R1=turns=32 R1=tuvo=64 R1=twins=14 R1=typed=-74
R1=un=-12 R1=until=-26 R1=usa=-27 R1=used=11 R1=vai=-22 R1=ve=36 R1=veio=-16 R1=vem=31 R1=video=-19 R1=viene=39
R1=vino=-19 R1=virou=-29 R1=visited=-20 R1=visits=-35 R1=volta=-25 R1=voltou=-10 R1=volunteered=-32 R1=volvio=20
R1=w=93 R1=walk=-18 R1=walked=26 R1=wants=-23 R1=wasn't=18 R1=wears=33 R1=week=-11 R1=well=19 R1=went=25 R1=were=-16
R1=wet=13 R1=while=-12 R1=who=81 R1=will=-107 R1=with=65 R1=won't=50 R1=works=-15 R1=would=14 R1=wouldn't=38
R1=wrote=39 R1=xingou=35 R1=ya=-102 R1=yes=18 R1=yet=21 R2:about=-13 R2:absent=-13 R2:ask=33 R2:ask_form=-47
R2:aux_past=40 R2:behave=20 R2:consent=-21 R2:days=20 R2:e.ed=-25 R2:e.ing=-26 R2:e.past=64 R2:e.s=34 R2:feel=80
R2:foster=30 R2:grade=15 R2:gradeno=48 R2:hypo=-15 R2:i=29 R2:ids=37 R2:illness=97 R2:job=-11 R2:kids=-58 R2:kin=13
R2:kin_many=-12 R2:listy=51 R2:lives=15 R2:many=17 R2:moved=24 R2:new_kid=10 R2:office=-96 R2:one=-32 R2:org_after=42
R2:org_before=26 R2:p.!=21 R2:p.'=44 R2:p.(=21 R2:p.)=29 R2:p.,=26 R2:p./=27 R2:p.:=-46 R2:p.¿=-31 R2:phone=-25
R2:reentry=19 R2:refuse=72 R2:screen=-73 R2:staff=-85 R2:title=20 R2:told=29 R2:vendor=-52 R2:w.and=-57 R2:w.be=-40
R2:w.but=-12 R2:w.det=-57 R2:w.do=-31 R2:w.have=20 R2:w.modal=-15 R2:w.named=17 R2:w.not=29 R2:w.o=-30 R2:w.with=27
R2:we=-100 R2:work_does=-39 R2:work_things=88 R2=!=21 R2='=44 R2=(=21 R2=)=29 R2=,=26 R2=/=27 R2=1=20 R2=12=-58
R2=13=85 R2=14=17 R2=19=36 R2=2=16 R2=24=-28 R2=3=26 R2=3o=31 R2=3rd=-35 R2=402=14 R2=5=-48 R2=5th=24 R2=70=-19
R2=8=-228 R2=88=-33 R2=9=36 R2=:=-46 R2=about=11 R2=absent=-40 R2=acceso=-21 R2=access=-79 R2=acesso=-31 R2=added=-75
R2=again=31 R2=agarraron=17 R2=agressivo=11 R2=al=-20 R2=alone=65 R2=alta=26 R2=ambar=35 R2=an=-25 R2=and=20
R2=anda=30 R2=ano=-15 R2=answered=-63 R2=aparece=25 R2=aposenta=-47 R2=aposentou=-14 R2=appendicitis=20
R2=approved=-19 R2=april=10 R2=aprobarlo=-30 R2=apt=50 R2=arreglo=-30 R2=as=-16 R2=asiste=22 R2=asistio=18 R2=asked=27
R2=aspen=-26 R2=assigned=-18 R2=assina=28 R2=assinar=18 R2=assinou=-75 R2=assumir=-12 R2=ataques=30 R2=attend=47
R2=aunque=17 R2=ausente=33 R2=autism=-10 R2=away=26 R2=ayudarle=-41 R2=back=46 R2=be=-25 R2=been=-21 R2=before=15
R2=behind=-13 R2=being=33 R2=better=-33 R2=between=28 R2=birth=42 R2=blank=-74 R2=blue=-45 R2=born=15 R2=bought=10
R2=bring=11 R2=bruises=40 R2=by=-17 R2=called=-30 R2=calm=24 R2=cambiar=40 R2=cambiaron=20 R2=came=25 R2=can't=13
R2=casa=17 R2=cayo=11 R2=cc=-22 R2=certified=-13 R2=checking=-26 R2=chicken=13 R2=cita=30 R2=class=47 R2=closed=-32
R2=colgo=-14 R2=com=36 R2=come=55 R2=comes=24 R2=coming=22 R2=como=17 R2=comunica=-31 R2=con=17 R2=consegue=-23
R2=conseguiu=-34 R2=consulta=20 R2=contesta=-42 R2=contesto=44 R2=conto=25 R2=contou=17 R2=copia=-77 R2=corredor=11
R2=corta=34 R2=corto=22 R2=cortou=18 R2=cosas=52 R2=couch=47 R2=court=37 R2=covering=-13 R2=crise=27 R2=cumplio=55
R2=cut=-63 R2=cutting=36 R2=da=-20 R2=das=-22 R2=day=-14 R2=deadline=-15 R2=dean=23 R2=declined=17 R2=deixa=21
R2=del=-10 R2=demissao=-55 R2=depois=44 R2=dese=-33 R2=desmayo=18 R2=despues=50 R2=dessa=-27 R2=devin=30 R2=dez=49
R2=di=24 R2=diabetes=24 R2=dice=-29 R2=died=-45 R2=dieron=22 R2=diez=24 R2=dio=28 R2=director=-27 R2=dismissed=15
R2=disse=11 R2=do=16 R2=doente=22 R2=doesn't=-26 R2=doing=72 R2=dois=31 R2=done=-12 R2=donuts=-17 R2=dorme=29
R2=dos=47 R2=double=22 R2=down=29 R2=dropped=16 R2=dual=-29 R2=duas=19 R2=due=38 R2=duerme=18 R2=durante=12 R2=e=-41
R2=each=-27 R2=early=-14 R2=eat=26 R2=eaten=14 R2=eating=26 R2=eats=10 R2=edit=-42 R2=ele=-43 R2=eleven=56
R2=eloping=35 R2=em=-15 R2=embora=12 R2=en=-11 R2=encarga=-36 R2=enferma=-36 R2=enough=20 R2=entende=38
R2=entering=-22 R2=entiende=55 R2=entrego=110 R2=equipe=-33 R2=era=14 R2=es=-23 R2=escaparse=21 R2=esta=12
R2=estar=-20 R2=eu=-16 R2=evaluated=10 R2=everything=43 R2=explicar=-23 R2=explicarlo=-30 R2=extra=50 R2=failing=39
R2=fala=99 R2=faz=15 R2=febre=33 R2=fewer=-36 R2=fez=44 R2=fiebre=56 R2=filled=12 R2=financeiro=-32 R2=find=-50
R2=fine=-16 R2=finished=30 R2=firmar=12 R2=firmo=-23 R2=flagged=23 R2=focus=75 R2=for=-64 R2=formou=11 R2=forms=66
R2=found=54 R2=four=-15 R2=fue=30 R2=fugir=17 R2=gave=24 R2=get=-52 R2=getting=47 R2=go=12 R2=goes=35 R2=golpes=20
R2=got=23 R2=gotten=-38 R2=gr=32 R2=gracias=-19 R2=grade=21 R2=grado=12 R2=grief=-22 R2=groserias=14 R2=group=24
R2=grupo=33 R2=ha=-42 R2=habla=52 R2=hablar=55 R2=hacerse=13 R2=handed=20 R2=handling=-30 R2=happy=-44 R2=has=-25
R2=hasn't=22 R2=have=-28 R2=hay=-24 R2=head=16 R2=health=-14 R2=heard=-45 R2=hearing=45 R2=henry=-11 R2=her=-12
R2=herself=12 R2=high=36 R2=himself=30 R2=hired=-11 R2=hiring=-67 R2=his=19 R2=hit=-59 R2=hizo=18 R2=homeroom=52
R2=honor=43 R2=hope=-22 R2=hospitalizaron=66 R2=hospitalized=16 R2=house=47 R2=i=-56 R2=ian=23 R2=in=-13
R2=informou=-99 R2=interprete=62 R2=into=25 R2=is=-35 R2=it=40 R2=its=-35 R2=ja=-67 R2=jardim=-41 R2=jesus=28
R2=joao=34 R2=jobs=-35 R2=join=-17 R2=jubila=-83 R2=jubilo=-10 R2=juliet=-17 R2=july=18 R2=jumped=43 R2=just=-23
R2=k=-32 R2=kevin=41 R2=kinder=-42 R2=know=-48 R2=la=-56 R2=las=-93 R2=last=44 R2=late=64 R2=lawrence=-25 R2=layla=29
R2=le=11 R2=leave=41 R2=lessons=-48 R2=let=23 R2=lets=17 R2=lice=38 R2=lider=-21 R2=like=41 R2=line=-55 R2=lista=39
R2=listed=75 R2=llave=-12 R2=lo=-33 R2=locked=-145 R2=log=-59 R2=logs=-59 R2=lol=-23 R2=looking=-26 R2=los=-47
R2=low=35 R2=lowell=-33 R2=lower=14 R2=machucou=11 R2=made=19 R2=madre=13 R2=mae=16 R2=mais=-14 R2=mal=21
R2=malden=-25 R2=mando=-116 R2=mandou=-24 R2=manutencao=-13 R2=marcas=11 R2=march=-26 R2=maria=32 R2=me=19
R2=medicaid=-40 R2=medo=29 R2=meeting=71 R2=menos=-81 R2=metade=16 R2=mi=71 R2=mia=26 R2=minha=32 R2=minutes=-19
R2=mis=-17 R2=missed=10 R2=mistake=26 R2=monday=48 R2=morning=11 R2=motorista=-22 R2=moved=-14 R2=moving=-59 R2=mr=-26
R2=mtg=19 R2=mucho=39 R2=mudanca=66 R2=mudanza=74 R2=mudo=12 R2=muito=61 R2=my=-30 R2=na=11 R2=nadie=45 R2=name=-31
R2=nao=-19 R2=need=-19 R2=needs=21 R2=new=41 R2=next=-11 R2=nights=66 R2=no=-21 R2=nome=34 R2=none=-33 R2=nono=26
R2=nossa=-18 R2=not=44 R2=nota=15 R2=notas=-37 R2=notes=-26 R2=nothing=15 R2=novo=37 R2=now=-33 R2=nuevo=23 R2=num=-12
R2=obrigada=-17 R2=octavo=-23 R2=ocupa=-73 R2=of=38 R2=officer=62 R2=oitavo=-63 R2=on=17 R2=once=85 R2=one=-39
R2=only=-21 R2=open=-18 R2=opened=-35 R2=opero=12 R2=orcamento=-35 R2=organizing=-49 R2=os=24 R2=otro=39 R2=our=-57
R2=out=70 R2=outro=33 R2=over=-37 R2=palavrao=14 R2=papel=-40 R2=paper=14 R2=para=-14 R2=parent=-14 R2=part=-59
R2=participa=100 R2=party=-33 R2=passed=-27 R2=pastillas=35 R2=pego=11 R2=pena=-22 R2=people=-27 R2=pero=-21
R2=picked=29 R2=pide=20 R2=plan=34 R2=please=27 R2=pode=-27 R2=por=-35 R2=portuguese=-12 R2=positivo=35 R2=pra=52
R2=present=-17 R2=presenting=-40 R2=preso=23 R2=presupuesto=-24 R2=print=-25 R2=pro=21 R2=promoted=-33 R2=pudo=23
R2=puede=13 R2=pulled=34 R2=puso=46 R2=q=-25 R2=qualify=19 R2=quando=-12 R2=quarto=35 R2=que=-25 R2=quebro=17
R2=quer=39 R2=questions=-53 R2=quick=-26 R2=quiere=21 R2=quiso=11 R2=read=75 R2=really=31 R2=recebeu=-105
R2=recibio=-81 R2=refazer=76 R2=referred=21 R2=refused=21 R2=regreso=11 R2=remotely=-49 R2=repetindo=31 R2=repetir=60
R2=replaced=-23 R2=replacing=-13 R2=replied=-38 R2=reporta=-47 R2=responde=-25 R2=responder=-28 R2=respondeu=21
R2=responsavel=-42 R2=retiring=-18 R2=reune=-71 R2=revere=-21 R2=rm=14 R2=row=20 R2=run=-10 R2=sabe=-19 R2=saber=32
R2=sacaron=14 R2=sai=24 R2=said=19 R2=saiu=42 R2=sala=48 R2=salio=36 R2=sat=37 R2=saudade=31 R2=say=10 R2=says=13
R2=school=17 R2=schools=19 R2=scored=-30 R2=scores=-12 R2=screened=30 R2=se=31 R2=second=44 R2=secretaria=-48
R2=sectioned=24 R2=seeing=49 R2=segundo=16 R2=sem=39 R2=sendo=-26 R2=sent=79 R2=september=-26 R2=services=12
R2=set=-12 R2=sexta=-25 R2=sexto=15 R2=short=-13 R2=shows=37 R2=sick=-21 R2=sickle=16 R2=siendo=-29 R2=signed=44
R2=sin=23 R2=sindicato=-32 R2=sindrome=21 R2=sit=24 R2=sleep=21 R2=so=25 R2=socorro=13 R2=sola=24 R2=solo=69
R2=soy=-22 R2=speaks=39 R2=start=-12 R2=started=34 R2=step=-19 R2=still=61 R2=stop=13 R2=su=49 R2=subiu=-41
R2=submitted=-14 R2=supplies=-37 R2=supposed=-12 R2=surdo=67 R2=suspended=13 R2=swamped=-13 R2=swear=92 R2=ta=74
R2=take=-22 R2=taken=14 R2=taking=-35 R2=talk=65 R2=talking=21 R2=tapo=27 R2=te=-38 R2=tem=65 R2=terminamos=-17
R2=termino=11 R2=thats=18 R2=the=24 R2=their=24 R2=therapy=-22 R2=think=23 R2=thinner=40 R2=this=45 R2=three=14
R2=through=87 R2=tiene=24 R2=tier=-40 R2=time=-34 R2=to=-41 R2=toca=12 R2=todo=61 R2=todos=63 R2=told=-31 R2=tomo=13
R2=too=37 R2=trabalha=-51 R2=traduzir=-18 R2=trago=20 R2=trained=-18 R2=trajo=24 R2=translate=-16 R2=traveling=-29
R2=tres=32 R2=trocar=40 R2=trouble=32 R2=trouxe=16 R2=trust=33 R2=tuesdays=-15 R2=turned=26 R2=twice=39 R2=two=-28
R2=um=11 R2=uma=49 R2=una=-71 R2=understand=25 R2=unico=28 R2=universidade=-15 R2=up=26 R2=uses=-26 R2=using=-48
R2=vacation=14 R2=vanderbilt=-27 R2=varicela=44 R2=veio=21 R2=vem=-48 R2=ver=-48 R2=very=-45 R2=vice-diretora=-29
R2=vino=30 R2=w=-14 R2=want=12 R2=wants=-25 R2=was=-16 R2=were=-11 R2=when=22 R2=where=33 R2=whether=-23 R2=who=-12
R2=whom=15 R2=whose=38 R2=why=-83 R2=with=-26 R2=work=-79 R2=working=-21 R2=works=14 R2=write=18 R2=xixi=44 R2=y=-56
R2=ya=-39 R2=yes=-45 R2=zero=-46 R2=¿=-31 R4:absent=53 R4:ask=-85 R4:aux_past=34 R4:behave=119 R4:consent=-63
R4:days=-18 R4:e.ing=62 R4:e.ly=55 R4:e.noun=-160 R4:e.past=147 R4:e.s=-41 R4:edge=-15 R4:feel=50 R4:foster=87
R4:from=-24 R4:grade=39 R4:gradeno=85 R4:harm=93 R4:him=75 R4:hypo=15 R4:i=66 R4:illness=118 R4:job=-48 R4:kid=79
R4:kids=63 R4:kin=89 R4:listy=15 R4:lives=43 R4:many=-50 R4:money=-104 R4:moved=75 R4:new_kid=85 R4:num=53
R4:office=-63 R4:one=89 R4:org_after=-63 R4:p.!=-50 R4:p.#=21 R4:p.$=-20 R4:p.'=-18 R4:p.(=77 R4:p.)=52 R4:p.+=-14
R4:p.,=-61 R4:p.-=26 R4:p./=13 R4:p.:=70 R4:p.;=-14 R4:p.?=24 R4:p.@=30 R4:p.quote=78 R4:p.¿=-31 R4:reentry=24
R4:refuse=44 R4:screen=27 R4:son=129 R4:staff=-67 R4:title=58 R4:told=-15 R4:vendor=-19 R4:w.and=-94 R4:w.be=13
R4:w.but=-38 R4:w.det=-51 R4:w.do=18 R4:w.in=30 R4:w.modal=-44 R4:w.not=-14 R4:w.o=-31 R4:w.prep=-32 R4:w.pron=-94
R4:w.rel=22 R4:we=-119 R4:work_does=-75 R4:work_things=-131 T:about=36 T:absent=368 T:ask=-12 T:aux_past=65
T:behave=63 T:consent=125 T:days=-13 T:foster=35 T:grade=33 T:gradeno=-53 T:him=205 T:i=-90 T:ids=114 T:illness=78
T:job=-11 T:kid=182 T:kids=231 T:kin=146 T:kin_many=52 T:listy=72 T:lives=105 T:mail=53 T:money=-21 T:moved=183
T:num=98 T:office=-92 T:one=84 T:org_after=-58 T:p.?=-64 T:phone=38 T:reentry=122 T:refuse=177 T:screen=29 T:son=23
T:staff=-154 T:title=-130 T:told=-20 T:vendor=-15 T:w.a=-14 T:w.and=-66 T:w.be=-33 T:w.but=-12 T:w.det=11 T:w.do=49
T:w.have=-14 T:w.in=-22 T:w.modal=34 T:w.named=43 T:w.not=57 T:w.prep=46 T:w.rel=-95 T:w.with=-61 T:we=-80
T:work_does=-136 T:work_things=25 W=a=13 W=aac=15 W=aaron=17 W=able=-55 W=above=55 W=abraco=-50 W=abre=-80 W=abreu=36
W=abril=42 W=abrir=-24 W=absences=26 W=absent=12 W=abuela=23 W=abuelo=10 W=acaba=37 W=acabou=14 W=acad=-22
W=accepted=-60 W=acceso=-221 W=access=-122 W=accidente=51 W=account=-22 W=acesso=-211 W=acordo=-61 W=act=-58
W=acuerdo=-68 W=adams=27 W=add=-77 W=added=-143 W=address=-35 W=admin=-47 W=adopted=20 W=adults=-34 W=afinal=31
W=after=86 W=afternoon=32 W=again=46 W=agarraron=17 W=aged=53 W=agenda=-18 W=agosto=-27 W=agree=-30 W=agreguen=-15
W=agressivo=11 W=ahi=34 W=ahora=16 W=aide=67 W=aiden=28 W=ainda=21 W=aisling=-13 W=ajuda=-34 W=ajudar=-38 W=al=-48
W=al-khatib=12 W=alarm=129 W=alguem=71 W=ali=38 W=alice=-20 W=alison=24 W=all=87 W=alone=69 W=already=-25 W=also=15
W=alta=47 W=altar=-38 W=alternative=47 W=am=-27 W=amanha=-30 W=ambar=35 W=ambulance=22 W=amenazo=19 W=amigos=-12
W=an=32 W=analista=-44 W=and=74 W=anda=87 W=andrea=-25 W=angola=12 W=aniversario=-13 W=ano=54 W=anoche=26
W=anonymous=79 W=anos=89 W=another=-44 W=anotou=-27 W=answer=63 W=answered=-53 W=antes=-26 W=anxiety=-22 W=anybody=19
W=anymore=61 W=anyone=62 W=anything=18 W=ao=-25 W=ap=-32 W=apaga=27 W=apaguei=-27 W=aparece=58 W=apareceu=12
W=apartment=16 W=apelido=13 W=apellido=113 W=aplicam=-15 W=aplicar=16 W=aposenta=-47 W=aposentou=-14 W=appears=69
W=appendicitis=20 W=apply=-19 W=approve=-13 W=approved=-24 W=apresenta=-105 W=apresentacao=-14 W=april=-27
W=aprobarlo=-30 W=apt=56 W=apto=38 W=aquela=34 W=aqui=-89 W=archivo=-52 W=are=-165 W=area=-31 W=argenziano=-17
W=arm=42 W=arms=16 W=arnone=-17 W=arquivo=-70 W=arreglo=-33 W=arrested=10 W=arrival=81 W=arrived=16 W=arrumou=-51
W=art=-23 W=article=60 W=as=-49 W=ashton=-13 W=asi=32 W=asiste=22 W=asistio=18 W=ask=-26 W=asked=111 W=asking=37
W=asma=23 W=aspen=76 W=assembly=-18 W=assigned=-18 W=assinar=20 W=assinou=-45 W=assistant=-29 W=assumir=-12 W=at=-46
W=ataque=64 W=ataques=30 W=atas=-36 W=ate=21 W=atenciosamente=-31 W=atende=-13 W=atentamente=-29 W=attach=-22
W=attached=-15 W=attachment=-29 W=attend=-23 W=attendance=80 W=attended=112 W=attn=21 W=audit=-31 W=august=-33
W=aula=18 W=aunque=17 W=aunt=25 W=ausente=38 W=autism=-37 W=autor=-54 W=autorizacao=116 W=autorizacoes=-20
W=available=-14 W=avaliacao=13 W=avaliar=37 W=avaliaram=12 W=avaliei=11 W=ave=26 W=avisa=14 W=avo=11 W=away=40
W=awful=40 W=ayer=-14 W=ayuda=-28 W=ayudarle=-41 W=azul=17 W=b=21 W=baby=71 W=back=17 W=backup=-18 W=bad=-20
W=badly=47 W=bajo=18 W=baker=-38 W=baseline=18 W=bateu=33 W=bathroom=11 W=bc=-47 W=bcba=-24 W=bea=-12 W=beach=22
W=beal=-16 W=bebe=95 W=because=18 W=bed=-45 W=been=98 W=before=-56 W=behind=-16 W=being=41 W=believe=-49 W=belongs=87
W=bem-estar=-46 W=best=-76 W=bet=-17 W=bethany=59 W=better=-40 W=between=27 W=bia=24 W=bien=-43 W=billing=-59
W=binders=-26 W=bipolar=22 W=birth=58 W=birthday=-20 W=bisavo=10 W=bit=-32 W=biting=18 W=black=12 W=blank=19
W=bldg=-25 W=blue=-26 W=board=16 W=bolo=-75 W=bom=-36 W=bombed=41 W=book=-40 W=booked=-95 W=born=84 W=boss=-33
W=boston=-55 W=both=69 W=boxes=-25 W=boy=81 W=boys=26 W=braco=62 W=braids=58 W=bralissan=-32 W=branco=17 W=brasil=83
W=brazil=55 W=brazo=17 W=brazos=41 W=break=-10 W=bri=26 W=briana=11 W=bridge=-19 W=brigaram=73 W=bro=21 W=broke=25
W=broken=68 W=brookfield=-17 W=brookline=-11 W=brother=11 W=brought=52 W=browne=-27 W=bruises=90 W=budget=-30
W=bug=-19 W=buildings=-71 W=bullied=19 W=bullying=12 W=bunch=45 W=burncoat=-13 W=burned=23 W=bus=-35 W=but=71 W=by=47
W=c=37 W=cabo=24 W=cadastros=26 W=cade=47 W=cadeira=50 W=cadeiras=-13 W=caetano=31 W=cafeteria=-130 W=caitlin=44
W=caiu=60 W=cajas=-12 W=cake=-64 W=calendar=-11 W=call=-77 W=calle=53 W=called=-31 W=calls=16 W=calm=-25 W=cambiar=41
W=cambiaron=26 W=cambie=20 W=cambio=-30 W=cambridge=-10 W=came=103 W=camille=-17 W=can=-19 W=can't=-21 W=canceled=-12
W=cant=40 W=canto=-18 W=capacitacion=-32 W=cape=-13 W=capuano=-17 W=car=94 W=cara=21 W=card=-56 W=cards=-14 W=care=-51
W=cargo=-165 W=carlos=30 W=caroline=-21 W=cart=-10 W=carta=-85 W=cartaz=-73 W=carteles=-22 W=casa=103 W=caseworker=38
W=caso=71 W=caso-tipo=-31 W=catch=-30 W=caue=11 W=caught=17 W=causa=31 W=cayden=21 W=cayo=16 W=cc=-29 W=cedo=12
W=cell=80 W=celular=16 W=central=-65 W=cero=41 W=cerrada=-20 W=certificado=-22 W=certified=-18 W=chair=36 W=chama=-34
W=chama-se=31 W=change=36 W=changed=-20 W=channel=-16 W=chapter=-24 W=characters=10 W=charge=-147 W=charla=-10
W=charter=59 W=chase=-16 W=chave=-75 W=check=-23 W=check-in=32 W=checked=-21 W=checking=-26 W=chegar=33 W=chelsea=-41
W=chicken=13 W=chicopee=-17 W=child=-15 W=children=61 W=chorou=20 W=chromebook=14 W=ciaran=14 W=cierra=-19 W=cinco=13
W=circled=27 W=cita=58 W=cite=-13 W=civil=-30 W=clase=27 W=classes=18 W=clerk=15 W=clinicians=-43 W=close=-25
W=closed=-67 W=closes=-13 W=club=-64 W=co-lead=-57 W=cobra=-20 W=cobre=-45 W=cobrir=-36 W=code=-15 W=codes=-39
W=cohort=-61 W=coiin=-131 W=coisa=39 W=colega=20 W=colegas=-16 W=colgo=-14 W=collarbone=29 W=collected=-19
W=collection=-99 W=coloco=17 W=color=-16 W=column=31 W=com=17 W=coma=46 W=combined=-10 W=come=82 W=comeca=-13
W=comecou=-23 W=comer=22 W=comes=76 W=comigo=23 W=coming=46 W=comio=24 W=comite=-54 W=comma=28 W=committee=-26
W=como=-40 W=companeras=-26 W=companias=35 W=complete=23 W=completed=30 W=comprimidos=34 W=compro=-32 W=comprou=-51
W=comunica=-31 W=comunitario=-32 W=conducta=-37 W=conectarse=-15 W=conference=-144 W=confirmo=-101 W=confirmou=-110
W=conflict=-21 W=congratulations=-22 W=congreso=-24 W=congresso=-14 W=conmigo=15 W=consegue=-23 W=consegui=23
W=conseguiu=-34 W=consejera=68 W=conselho=54 W=consent=75 W=consentimento=73 W=conserje=-11 W=consuelo=-50
W=consulta=22 W=consultant=-16 W=conta=113 W=contact=-69 W=contacto=-62 W=contadora=-89 W=contagem=25 W=contar=-12
W=contato=-45 W=contesta=-29 W=contestar=-24 W=contesto=41 W=continua=-26 W=conto=20 W=contra=-10 W=contract=-23
W=contrasena=-40 W=contrato=-90 W=convening=-52 W=conversei=33 W=convert=-21 W=convite=-101 W=convulsao=13
W=coordena=-40 W=coordenadora=-16 W=coordenam=-12 W=coordina=-25 W=coordinadora=-12 W=coordinates=-35
W=coordinator=-27 W=coordino=-15 W=copia=-121 W=copied=-70 W=copy=-34 W=corner=-63 W=corredor=11 W=correos=-63
W=corrigio=-53 W=corrigiu=-79 W=corrupt=-20 W=corta=56 W=cortar=10 W=corte=128 W=corto=22 W=cortou=18 W=cosas=52
W=couch=47 W=could=43 W=couldn't=118 W=counselor=62 W=count=-42 W=country=34 W=counts=-28 W=court=12 W=cousins=24
W=cover=-12 W=covered=35 W=covering=-52 W=covers=-45 W=covid=-11 W=cozinha=-27 W=crash=-12 W=creole=-14 W=cria=10
W=cried=17 W=crioulo=48 W=crise=34 W=crisis=64 W=cruz=75 W=crying=13 W=csv=-27 W=cuando=-35 W=cuantos=-57 W=cuatro=-17
W=cubrir=-11 W=cuchillo=15 W=cuenta=105 W=cuento=-35 W=cuida=19 W=cumple=39 W=cumplio=91 W=curriculo=-12
W=curriculum=-19 W=custodian=35 W=custody=11 W=cut=-24 W=cutoff=-13 W=cutting=51 W=d=21 W=da=-14 W=daberly=13 W=dad=20
W=dados=-44 W=dan=-55 W=danbury=38 W=dance=33 W=dano=13 W=dar=-17 W=dara=31 W=das=36 W=data=-49 W=date=-19 W=datos=-68
W=daughter=44 W=day=52 W=days=-37 W=dayvon=18 W=dcf=33 W=de=-21 W=dead=-21 W=deadline=-88 W=deaf=-13 W=dean=28
W=death=-60 W=deb=-24 W=december=-51 W=decimo=-12 W=decimos=32 W=declined=-22 W=degrees=-21 W=deixa=21 W=deixou=22
W=deja=12 W=dejo=65 W=del=-86 W=delay=19 W=dele=30 W=delete=19 W=demissao=-55 W=demo=-66 W=denominator=-48 W=dente=17
W=dentist=69 W=dentista=38 W=department=-12 W=depois=45 W=deprimida=50 W=dept=-78 W=descanse=-10 W=desde=59 W=dese=-60
W=desenhou=-96 W=desk=-89 W=desmaiou=25 W=desmayo=24 W=despedida=-63 W=despues=57 W=dessa=-36 W=detention=10 W=deu=25
W=devereux=-10 W=device=15 W=devin=38 W=dez=49 W=dezembro=-16 W=di=58 W=dia=-75 W=diabetes=24 W=diagnosis=13
W=diapositivas=-17 W=dias=-32 W=dictaduras=-65 W=did=-11 W=didn't=78 W=didnt=40 W=die=-55 W=died=-68 W=dieron=20
W=diez=24 W=diferente=34 W=diff=48 W=different=108 W=dificil=34 W=digale=-21 W=dijo=24 W=dile=13 W=dimitri=23 W=dio=23
W=direccion=24 W=director=-74 W=directora=-51 W=diretor=-16 W=diretora=-63 W=diretores=-61 W=dirige=-11
W=discharged=21 W=diseno=-79 W=dismissed=19 W=disorder=25 W=disse=40 W=distribution=-13 W=district=39 W=districts=-50
W=distrito=-101 W=distritos=-16 W=dividem=-26 W=dividieron=-13 W=divorcio=17 W=diz=-17 W=dnv=26 W=do=-59 W=dob=75
W=documental=-25 W=documento=23 W=doente=22 W=does=-56 W=doesn't=-14 W=dog=-42 W=doing=69 W=dois=147 W=domingo=12
W=dominican=19 W=don=-14 W=don't=-46 W=dona=12 W=donuts=-17 W=dorchester=-12 W=dorme=72 W=dormir=68 W=dos=68
W=double=27 W=doubled=-14 W=down=49 W=dr=-129 W=draft=-18 W=drew=68 W=drill=-11 W=drive=-39 W=drives=-50 W=drop=-53
W=dropdown=50 W=dropped=-23 W=drowned=28 W=dryden=-15 W=dual=-29 W=duarte=28 W=duas=56 W=duc=20 W=duggan=-67
W=dunkin=11 W=duplicate=34 W=durante=21 W=durfee=-24 W=during=34 W=duty=-79 W=dying=26 W=e=-11 W=e-mails=-146
W=each=-41 W=early=22 W=ears=47 W=earthquake=12 W=eat=36 W=eaten=36 W=eating=90 W=eats=45 W=ed=-92 W=edit=-86
W=edson=14 W=effect=-35 W=eight=28 W=either=-66 W=ejemplo=-35 W=el=-23 W=ela=-20 W=ele=-74 W=elementary=-39
W=eleven=68 W=eligible=21 W=ella=-44 W=eloping=35 W=em=-66 W=email=-27 W=emailed=-45 W=emails=-22 W=embora=16
W=empeoro=42 W=empezo=-22 W=empieza=-41 W=en=82 W=encarga=-36 W=encargada=-34 W=encargan=-34 W=encuentra=34
W=encuentro=16 W=encuesta=-47 W=ends=-46 W=enero=-10 W=enferma=-36 W=enfermera=13 W=english=45 W=enlace=-131
W=enough=26 W=enrolled=31 W=entende=42 W=enter=45 W=entering=-24 W=entiende=33 W=entonces=15 W=entra=-33 W=entrar=-109
W=entregado=40 W=entrego=110 W=entrei=-10 W=entro=25 W=entrou=20 W=entry=-51 W=enxerga=25 W=enzo=18 W=equipe=-51
W=equipo=-12 W=er=33 W=era=69 W=erin=-40 W=error=-63 W=esa=14 W=escada=31 W=escala=-12 W=escaparse=21 W=escolar=-14
W=escolas=-95 W=escondio=24 W=escribe=12 W=escribio=-40 W=escrito=14 W=escritorio=-43 W=escuela=29 W=escuelas=-134
W=ese=16 W=eso=-48 W=esp=37 W=espanol=-38 W=esqueci=50 W=esquina=11 W=esse=-32 W=esta=41 W=estaba=58 W=estado=-25
W=estagiaria=-12 W=estagiarios=-11 W=estao=11 W=estar=-60 W=estava=58 W=este=-60 W=estou=15 W=estuvo=21 W=et=-16
W=eu=-47 W=eval=50 W=evaluacion=23 W=evaluar=41 W=evaluaron=12 W=evaluated=25 W=evaluation=103 W=evalue=46 W=ever=22
W=everett=37 W=every=159 W=everyone=15 W=everything=39 W=ex=-12 W=exactly=-23 W=excel=-81 W=excellent=-36
W=exemplo=-39 W=exit=105 W=expediente=20 W=expedientes=28 W=expert=-34 W=expired=-12 W=explica=-21 W=explicar=-23
W=explicarlo=-30 W=explico=-41 W=explicou=-63 W=export=110 W=extension=-23 W=extra=52 W=extrana=33 W=eye=55 W=f=41
W=facilitator=-58 W=facilities=-13 W=factura=-13 W=failed=30 W=failing=39 W=fainted=74 W=fala=115 W=falar=32
W=falou=-55 W=falta=60 W=faltam=60 W=faltan=44 W=falto=15 W=faltou=30 W=familia=142 W=familias=-48 W=families=-14
W=family=33 W=far=-10 W=father=32 W=fatima=-18 W=fatura=-45 W=favor=24 W=faz=44 W=fba=61 W=febre=61 W=february=23
W=fecha=-71 W=fechou=-24 W=feeding=38 W=feelings=-31 W=feira=-71 W=feliz=-35 W=fell=80 W=feria=-20 W=ferias=-83
W=fever=26 W=few=-24 W=fewer=-50 W=fez=47 W=fica=-50 W=ficou=59 W=fiebre=64 W=fields=-50 W=fight=-20 W=fighting=25
W=figures=-15 W=fijese=27 W=file=64 W=filed=36 W=files=-40 W=filled=-33 W=film=-35 W=finally=28 W=financeiro=-105
W=finanzas=-17 W=fine=-20 W=finish=67 W=finished=44 W=fire=56 W=firefox=-47 W=firma=44 W=firmado=-47 W=firmar=13
W=first=-78 W=five=11 W=fix=58 W=fl=20 W=flagged=23 W=flight=27 W=floor=-40 W=flor=47 W=florida=23 W=flu=18 W=flyer=21
W=focus=-80 W=foi=66 W=folha=63 W=folhas=-57 W=follow=34 W=following=13 W=food=-28 W=for=-54 W=ford=-12 W=forgot=-27
W=form=216 W=formacion=-14 W=formou=11 W=forms=64 W=formula=-21 W=formulario=-40 W=formularios=-44 W=fornecedor=-46
W=forty=13 W=forward=-21 W=forwarded=-37 W=foster=50 W=found=66 W=four=60 W=framingham=12 W=frias=14 W=friday=-23
W=fridays=-37 W=from=-21 W=front=-18 W=fue=84 W=fugir=17 W=full=-46 W=funcionarios=-19 W=fundacao=-14 W=funds=-89
W=funeral=50 W=fyi=109 W=g=13 W=game=-45 W=ganhou=-40 W=gano=-45 W=gateway=-19 W=gave=44 W=gemeos=34 W=general=-95
W=genocide=-19 W=gente=58 W=get=12 W=gets=32 W=getting=47 W=gincana=-45 W=girl=13 W=girls=40 W=give=17 W=gladys=-60
W=goes=165 W=golpeo=40 W=golpes=20 W=gomes=-21 W=good=-100 W=google=-25 W=gotten=-38 W=gr=106 W=gracias=-12
W=grader=27 W=graders=36 W=grades=43 W=grado=21 W=graduo=14 W=grafica=-26 W=grafico=-17 W=grandma=19 W=grandmother=-31
W=grants=-32 W=great=-56 W=grief=-22 W=groserias=14 W=group=118 W=groups=-73 W=grove=-24 W=grupo=83 W=grupos=40
W=guarda=-107 W=guardar=-33 W=guardian=15 W=guatemala=49 W=guerra=-30 W=gym=35 W=h=75 W=ha=-44 W=habla=63 W=hablar=54
W=hable=42 W=hablo=-29 W=hace=-15 W=hacerse=13 W=had=20 W=hago=-28 W=hair=17 W=haiti=18 W=half=55 W=halfway=12
W=hall=-16 W=hallway=15 W=hana=-27 W=hancock=-16 W=hand=-27 W=handling=-30 W=handout=-41 W=happy=-80 W=hard=-90
W=hardest=47 W=hasn't=-49 W=hasta=-79 W=hates=58 W=hathaway=-18 W=have=50 W=haverhill=-13 W=hay=-84 W=he=45 W=head=22
W=headphones=105 W=healey=-12 W=health=-16 W=heard=-45 W=hearing=69 W=hears=15 W=heat=31 W=heavy=-23 W=held=-24
W=helmet=23 W=help=-21 W=helpful=-125 W=henry=-11 W=her=66 W=here=-93 W=hermana=13 W=hermanas=-30 W=hermanitos=24
W=hermanos=28 W=hers=-54 W=herself=21 W=hes=15 W=hi=68 W=hicieron=-24 W=hid=14 W=hides=25 W=high=-21 W=hijab=15
W=hijo=14 W=him=62 W=himself=30 W=hired=-41 W=hiring=-67 W=his=74 W=history=-18 W=hit=-35 W=hizo=44 W=hogar=29
W=hoja=100 W=hojas=-37 W=hoje=27 W=hola=53 W=holiday=-18 W=home=213 W=homeless=-25 W=homeroom=68 W=homeschool=20
W=honduras=14 W=honor=43 W=hope=-21 W=horario=11 W=horas=-21 W=hospital=55 W=hospitalizaron=66 W=hospitalized=25
W=host=-49 W=hours=-17 W=house=36 W=how=-49 W=hoy=12 W=hr=-71 W=hubo=42 W=humanos=-31 W=hums=75 W=hunter=45 W=huyen=13
W=ian=23 W=idea=-16 W=iep=123 W=if=-25 W=iglesia=-34 W=igreja=-28 W=igual=42 W=im=27 W=imani=-30 W=imigracao=28
W=imprimio=-32 W=imprimiu=-31 W=improved=30 W=in=53 W=incendio=17 W=incluam=-14 W=included=-29 W=infected=29
W=inflamado=17 W=informe=-25 W=informou=-99 W=ingles=29 W=iniciales=23 W=initials=18 W=inocente=22 W=ins=34
W=insiste=17 W=insta=21 W=instead=-28 W=instruction=39 W=insulto=27 W=intento=47 W=intern=-33 W=internaram=18
W=interns=-36 W=interprete=210 W=interpreter=-101 W=interpretes=-31 W=intervention=-17 W=interventionist=-15
W=interview=94 W=into=-40 W=invitacion=-60 W=invitation=-50 W=invite=-116 W=invited=-47 W=invoices=-20 W=irma=-36
W=irmao=22 W=irmaos=11 W=irse=27 W=is=-112 W=isaiah=14 W=isn't=-17 W=isnt=18 W=iss=21 W=isso=-28 W=italian=-10
W=italo=15 W=item=80 W=items=19 W=its=-43 W=iv=-19 W=ivan=17 W=ivy=11 W=j=27 W=ja=-19 W=jaden=52 W=jadiel=11
W=jaja=-86 W=jamar=-25 W=jamilly=10 W=jan=-37 W=janeiro=13 W=january=-27 W=jaquess=-29 W=jardim=-41 W=jasmine=49
W=jatonya=35 W=jaylin=29 W=jaz=13 W=jean-marc=16 W=jefa=-14 W=jeff=-18 W=jesus=44 W=joao=66 W=jobs=-35 W=joelho=28
W=joey=-11 W=jogo=-32 W=jogou=23 W=john=20 W=join=-45 W=jordyn=-34 W=josefa=11 W=josh=15 W=josue=35 W=joy=17
W=jubila=-83 W=jubilo=-10 W=jueves=88 W=juliet=-17 W=jumped=117 W=june=-69 W=junho=-62 W=junio=-68 W=juntas=-12
W=jury=-72 W=juvenile=-25 W=juvie=27 W=k=-141 W=ka=23 W=kabul=28 W=kakwame=14 W=kaue=-28 W=kayden=44 W=keeps=-15
W=keith=-12 W=kelly=-13 W=kenelys=32 W=kennedy=-18 W=kenya=17 W=kept=39 W=kevin=47 W=key=-115 W=khmer=-13 W=kiara=14
W=kid=45 W=kieran=21 W=kiley=-23 W=kinder=-103 W=kindergarten=31 W=kindly=11 W=kindness=-15 W=kip=-70 W=kits=-15
W=kkk=-28 W=knife=40 W=know=-49 W=knows=-32 W=kuss=-31 W=kydrielys=31 W=l=26 W=la=-45 W=lakisha=13 W=laptop=-138
W=lar=12 W=large=45 W=largou=45 W=las=-53 W=last=40 W=late=21 W=lately=19 W=laudo=28 W=laughed=45 W=layla=29
W=lcsw=-30 W=le=49 W=lead=-16 W=leader=-24 W=leaders=-17 W=leadership=-22 W=lean=30 W=learning=-11 W=leave=24
W=leaves=37 W=leaving=-10 W=lee=-13 W=leer=63 W=left=150 W=legal=38 W=legend=-34 W=leia=32 W=lendo=-20 W=leonard=-20
W=ler=33 W=lesley=-69 W=less=-25 W=lesson=-13 W=lessons=-49 W=let=23 W=leticia=-23 W=letourneau=-19 W=lets=17
W=letter=-34 W=letters=-48 W=leva=-27 W=level=-23 W=lex=11 W=liaison=-29 W=lice=90 W=licenca=-50
W=licenca-maternidade=-29 W=licencas=-30 W=licencia=-33 W=licenciada=-10 W=licenses=-14 W=licsw=-26 W=lider=-21
W=lied=33 W=lien=-13 W=liguei=19 W=like=20 W=lil=84 W=lileny=-22 W=lincoln=-129 W=line=-56 W=link=-58 W=list=36
W=lista=-149 W=listed=80 W=little=21 W=lives=66 W=livia=17 W=llama=-47 W=llame=66 W=llamo=-35 W=llave=-12 W=llegar=36
W=llego=-23 W=lleva=31 W=llevo=-22 W=llorar=52 W=lo=95 W=located=23 W=locked=-132 W=locker=21 W=log=-89 W=logic=-14
W=login=-93 W=logo=-14 W=logs=-59 W=lol=-65 W=longer=21 W=looking=-26 W=looks=49 W=loop=-15 W=lopes=19 W=lora=-28
W=lorena=13 W=lorna=-32 W=los=-60 W=lost=122 W=lot=93 W=lou=-50 W=low=34 W=lowell=-41 W=lucas=22 W=luciene=-25
W=luisa=12 W=lunes=43 W=luto=74 W=luz=-27 W=m=65 W=mac=24 W=machucar=13 W=machucou=11 W=macro=-30 W=made=55 W=madre=16
W=maestra=181 W=maeve=20 W=mail=39 W=mailed=-15 W=mailing=-68 W=mais=-49 W=makayla=16 W=make=-40 W=makes=25
W=makeup=14 W=mal=27 W=malachi=-37 W=malas=35 W=malden=-25 W=malik=23 W=mam=19 W=mama=30 W=manana=-24 W=mandado=-21
W=mandamos=42 W=mandar=-13 W=mandarlo=-29 W=mandei=-15 W=mandelo=-61 W=mandem=-21 W=mando=-79 W=maneja=-27
W=mantenimiento=-31 W=manual=-35 W=manutencao=-17 W=maquess=34 W=marcas=11 W=march=23 W=marco=72 W=marcos=-15
W=marcou=17 W=marcus=32 W=marked=19 W=married=15 W=martes=49 W=mary=-19 W=marybeth=-34 W=mas=-90 W=masacre=-14
W=mass=-95 W=masshealth=-21 W=master=-37 W=matar=-29 W=matarse=17 W=material=-32 W=materiales=-18 W=maternity=-21
W=math=15 W=matter=-18 W=may=-63 W=mcas=-18 W=mccarthy=-18 W=mcmahon=-18 W=me=11 W=means=-36 W=measure=-62 W=medias=21
W=medicaid=-60 W=medication=29 W=medida=-102 W=medo=37 W=meds=34 W=meet=-30 W=meeting=-159 W=meets=-30 W=mejor=-32
W=mejoro=16 W=melhor=-23 W=melhorou=15 W=memo=23 W=memorial=-11 W=menino=17 W=menos=24 W=mental=15 W=merged=-16
W=mes=-31 W=mesma=40 W=mesmo=32 W=message=-76 W=met=35 W=metade=33 W=meu=-40 W=mi=41 W=mia=88 W=middle=15
W=midnight=75 W=miedo=13 W=mikah=-27 W=mike=25 W=min=35 W=mine=36 W=minhas=-16 W=mini=-33 W=mininha=30 W=minus=33
W=minuta=-16 W=minutes=-14 W=mis=-30 W=mismo=81 W=missed=19 W=misses=15 W=missing=26 W=mistake=39 W=mister=-21
W=mitad=15 W=mixed=27 W=mme=-11 W=mobile=24 W=model=-14 W=modelo=-48 W=modified=19 W=module=-92 W=modulo=-84
W=mohamed=12 W=mold=-22 W=mom=-42 W=monday=-42 W=mondays=13 W=monster=-11 W=month=-10 W=mood=-46 W=mora=28 W=more=-21
W=moretones=34 W=morgan=-12 W=morirse=47 W=morning=34 W=morrer=38 W=morreu=-45 W=morte=-49 W=motel=23 W=mother=49
W=motorista=-27 W=moved=-70 W=movie=-13 W=moving=-52 W=mr=-71 W=mrs=51 W=ms=-75 W=mtg=19 W=much=28 W=mucho=39
W=muda=-30 W=mudanca=83 W=mudanza=93 W=mudaram=20 W=mudo=20 W=muito=73 W=multiusos=-16 W=mural=-38 W=murio=-70
W=mute=35 W=muy=29 W=my=-24 W=n=29 W=na=30 W=nacio=10 W=nada=27 W=nadia=13 W=nadie=106 W=name=63 W=named=-52
W=names=43 W=nao=33 W=nasceu=14 W=ncsmh=-19 W=necesita=51 W=needs=102 W=negra=24 W=neighbor=28 W=nena=11 W=nene=42
W=nephew=17 W=nervioso=17 W=nervoso=24 W=neto=19 W=never=11 W=new=-55 W=newest=23 W=news=-15 W=newsletter=-15 W=nha=18
W=nhi=25 W=nickname=24 W=nieta=20 W=night=-44 W=nina=11 W=nine=48 W=ninguem=50 W=nino=27 W=nivel=80 W=nivia=16
W=no=-40 W=noah=52 W=nobody=55 W=noche=-11 W=nome=13 W=none=-39 W=nono=26 W=nonverbal=14 W=noor=17 W=normandin=-19
W=norrback=-14 W=north=-28 W=nos=-21 W=nosso=-63 W=not=-17 W=note=51 W=notes=-72 W=nothing=40 W=notice=-35 W=nova=-33
W=nove=32 W=novembro=21 W=noveno=24 W=noviembre=16 W=novo=81 W=now=56 W=nucleo=-12 W=nudes=24 W=nuestra=-33
W=nuestro=-16 W=nueva=-48 W=nueve=14 W=nuevo=18 W=number=-56 W=numbers=-83 W=numero=-24 W=nunca=43 W=nurse=133
W=nurses=-48 W=o=-68 W=obra=-40 W=obrigada=-33 W=obrigado=-17 W=octavo=14 W=october=37 W=octubre=-43 W=ocupa=-73
W=odeia=43 W=odia=32 W=of=-12 W=off=63 W=offered=-79 W=offers=-13 W=office=81 W=officer=88 W=oficial=-30 W=oficina=124
W=oi=79 W=oidos=27 W=oitavo=-67 W=ojo=27 W=ok=-29 W=oksana=20 W=old=-70 W=older=12 W=oldest=36 W=olha=32 W=omg=-50
W=once=30 W=one=75 W=only=37 W=ontem=78 W=open=-87 W=opened=-42 W=opens=-12 W=operacion=-49 W=opero=12 W=operou=49
W=opted=-95 W=or=-87 W=orcamento=-49 W=orden=12 W=order=-21 W=ordered=-32 W=orders=-38 W=org=-12 W=organized=-17
W=organizing=-49 W=orientation=-16 W=ortiz=24 W=os=-29 W=oscar=36 W=osei=-15 W=other=-11 W=otra=55 W=ou=-19 W=our=-31
W=out=63 W=outage=-23 W=outlier=156 W=outra=20 W=outro=53 W=outubro=-45 W=ouve=54 W=ouvidos=51 W=over=-46
W=overdose=15 W=overdosed=42 W=oversees=-39 W=owe=25 W=own=-18 W=oye=73 W=p=43 W=pa=-36 W=pablo=-32 W=pacheco=32
W=padrasto=18 W=padrastro=35 W=padre=-59 W=padres=-66 W=page=11 W=pagina=-24 W=pai=49 W=painted=-18 W=pais=-23
W=palavrao=14 W=panico=72 W=pants=13 W=papa=20 W=papel=33 W=papeles=27 W=paper=55 W=para=66 W=parar=28 W=parceiro=-51
W=pared=40 W=parede=18 W=parents=70 W=pario=78 W=parish=-20 W=park=-25 W=parking=-36 W=parou=23 W=part=-59 W=parte=14
W=participa=100 W=party=-47 W=pasillo=52 W=paso=-62 W=pass=-19 W=passa=15 W=passado=12 W=passed=-35 W=password=-34
W=pastel=-41 W=pastillas=60 W=pat=-15 W=patel=-17 W=paternity=-13 W=patio=12 W=patricio=-31 W=paused=24 W=pauta=-40
W=pays=-20 W=paz=-32 W=pbis=-17 W=pd=-54 W=pdf=-11 W=peanut=19 W=peca=-69 W=peco=20 W=pede=-39 W=pedi=-27 W=pega=14
W=pego=22 W=pelearon=16 W=pelo=-14 W=pelos=-42 W=pending=29 W=people=-30 W=pequeno=55 W=per=-40 W=percent=-15
W=perdeu=62 W=perdio=80 W=perdon=22 W=perez=26 W=perfect=45 W=pergunta=-46 W=perguntas=-18 W=pergunte=-16
W=perguntou=-63 W=period=-10 W=permiso=44 W=permission=21 W=person=-80 W=personal=-57 W=pesquisa=-86 W=pessoal=-13
W=pestana=16 W=phoenix=16 W=phq=20 W=picked=41 W=pide=27 W=pidio=24 W=pills=14 W=pilot=-23 W=piloting=-10 W=piloto=-41
W=piorou=27 W=piso=-16 W=pitched=-23 W=placed=17 W=placements=59 W=plan=208 W=planilha=-107 W=planilla=-19 W=plano=10
W=plant=-12 W=plantilla=-75 W=play=-14 W=plazo=-59 W=plc=-30 W=please=-42 W=pls=76 W=pode=-47 W=point=36 W=police=21
W=policia=11 W=policial=-12 W=policy=-18 W=ponce=19 W=poner=29 W=pongo=24 W=poor=-33 W=por=-28 W=porque=19
W=portal=-71 W=portugues=-41 W=portuguese=52 W=position=-41 W=positive=39 W=positivo=35 W=posso=15 W=post=56
W=posted=60 W=poster=-16 W=posters=-34 W=pox=13 W=pq=40 W=pra=18 W=praia=56 W=prazo=-108 W=pre-k=-37 W=pre-teste=-15
W=precisa=74 W=predecessor=-117 W=pregnant=23 W=preguntale=-55 W=preguntas=51 W=pregunte=-52 W=pregunten=-43
W=pregunto=-83 W=premature=14 W=preocupada=21 W=prepared=-59 W=preschool=-11 W=presenciales=-11 W=present=-30
W=presentation=-12 W=presenter=-29 W=presenting=-45 W=presento=49 W=preso=23 W=presto=-39 W=presupuesto=-75
W=prevention=-12 W=primaria=16 W=principal=-23 W=principals=-43 W=print=18 W=printed=-16 W=priya=-44 W=pro=-31
W=probation=54 W=problem=16 W=product=-23 W=profesor=-11 W=professora=90 W=professores=-28 W=program=10 W=project=-20
W=projeto=-85 W=promise=30 W=promoted=-33 W=pronouns=41 W=proofread=-18 W=proposta=-70 W=prorroga=-29 W=prova=23
W=proveedor=-47 W=proyectar=-25 W=proyecto=-15 W=prueba=77 W=psicologa=13 W=psychologist=-13 W=ptsd=13 W=pude=41
W=puede=-25 W=puerto=13 W=puesto=-117 W=pulled=206 W=pulls=29 W=punched=40 W=puntaje=20 W=puntajes=31 W=pupil=-12
W=purple=-35 W=purpose=-21 W=puse=44 W=puso=46 W=put=64 W=q=-24 W=qual=44 W=qualify=19 W=quando=-14 W=quarta=-14
W=quarto=36 W=quebro=17 W=quebrou=55 W=queda=-19 W=quem=-73 W=quer=-23 W=question=-20 W=questionario=12 W=questions=78
W=quiche=23 W=quien=-65 W=quiere=-15 W=quincy=-31 W=quinta=-32 W=quiso=13 W=quit=71 W=quiten=-24 W=quorum=-73
W=quote=66 W=r=64 W=rachel=-30 W=rafi=28 W=raised=-12 W=raissa=21 W=ramadan=-17 W=ramal=-42 W=range=31 W=rapaz=-41
W=rasgou=67 W=rate=18 W=rather=46 W=rating=33 W=ratings=-12 W=raw=-36 W=raymond=-15 W=rd=19 W=reach=68 W=reached=17
W=reaction=14 W=read=51 W=reading=-55 W=reads=54 W=real=-26 W=really=31 W=reason=28 W=recebeu=-105 W=recepcion=-12
W=rechazo=19 W=recibio=-76 W=recolheu=-27 W=record=50 W=records=132 W=recreo=22 W=recursos=-63 W=recusou=58 W=red=39
W=redo=62 W=reenactment=-32 W=refazer=76 W=referral=57 W=referrals=-102 W=referred=-80 W=refrigerio=-34 W=refugio=26
W=refusals=-18 W=refuse=40 W=refused=57 W=refuses=85 W=reganaron=24 W=regards=-23 W=region=-18 W=regreso=12 W=rehab=14
W=reina=10 W=relatorio=41 W=reminders=-49 W=remotely=-44 W=remove=-37 W=removed=13 W=renamed=20 W=renuncio=-75
W=rep=-14 W=repete=16 W=repetindo=31 W=repetir=63 W=repite=21 W=replaced=-41 W=replacement=-14 W=replacing=-19
W=replied=-89 W=report=15 W=reporta=-82 W=reporte=13 W=reported=-104 W=reporting=-44 W=reports=-20 W=representa=-17
W=reprobo=23 W=republic=19 W=requested=-19 W=rescreen=48 W=rescreened=29 W=reservar=-14 W=residential=43
W=resigned=-20 W=responde=-30 W=respondeu=45 W=responsavel=-41 W=rest=-113 W=restaurant=57 W=resultados=-16
W=resumen=-65 W=resumo=-59 W=retired=-29 W=retirement=-26 W=retiring=-18 W=retreat=-66 W=reune=-72 W=reuniao=-108
W=reunimos=-23 W=reunion=-101 W=revere=-31 W=reviewed=-12 W=revisa=-39 W=revisar=16 W=rico=29 W=riesgo=-21 W=right=-60
W=rights=-89 W=ripped=17 W=risk=103 W=riu=12 W=rm=-15 W=robo=19 W=rocha=-29 W=rodas=32 W=rode=18 W=rodilla=12
W=role=-53 W=roll=29 W=romeo=-68 W=rompio=32 W=roof=22 W=roosevelt=-27 W=rosa=10 W=roseline=17 W=roster=80 W=rosto=11
W=roubou=16 W=rough=24 W=route=-28 W=row=39 W=rs=15 W=rua=33 W=rubric=-62 W=rubrics=-39 W=run=-27 W=runner=77
W=runs=-24 W=s=46 W=s-i-o-b-h-a-n=17 W=sabbatical=-32 W=sabe=-12 W=saber=22 W=sac=-43 W=sacaron=14 W=saco=21
W=sacs=-24 W=saebrs=-12 W=safe=13 W=safest=-17 W=safety=158 W=sai=33 W=said=-52 W=saida=105 W=sair=29 W=saiu=87
W=sale=31 W=salida=22 W=salieron=11 W=salio=85 W=salon=-15 W=saludo=-36 W=saludos=-14 W=salva=-11 W=same=44 W=san=-15
W=santo=12 W=santos=45 W=sao=-63 W=saque=51 W=sara=25 W=sarna=93 W=sasid=36 W=sat=44 W=saudade=31 W=saved=-11 W=saw=87
W=say=23 W=says=27 W=scale=-13 W=schedule=-51 W=school=65 W=schools=-18 W=score=28 W=scored=37 W=scratched=16
W=screaming=48 W=screen=-90 W=screener=-21 W=screening=-85 W=screens=-34 W=sdq=-21 W=se=89 W=second=74
W=secretaria=-90 W=secretary=37 W=section=22 W=sectioned=24 W=sections=-69 W=seeing=49 W=seems=50 W=seen=34 W=sees=-11
W=segun=-29 W=segundo=-76 W=seguro=-40 W=seizures=19 W=sel=-23 W=selectively=31 W=self=-34 W=sem=46 W=semana=-21
W=semanas=26 W=send=-73 W=sendo=-26 W=senha=-65 W=sent=109 W=sente=33 W=sept=-19 W=september=-48 W=septiembre=-64
W=septimo=50 W=ser=-36 W=serie=-13 W=serves=-20 W=services=-19 W=sesion=-32 W=set=-23 W=setembro=-47 W=setimo=38
W=seven=19 W=severe=31 W=sexta=-71 W=sexto=56 W=shaking=12 W=share=-28 W=shared=-36 W=sheets=-26 W=shelter=57
W=shoot=-46 W=short=-59 W=shot=31 W=should=-17 W=shoutout=-13 W=showing=69 W=shows=115 W=shredded=20 W=shut=21
W=shutting=15 W=si=49 W=siblings=15 W=sick=-112 W=sickle=-14 W=siendo=-29 W=siente=15 W=sigma=-10 W=sign=-121
W=sign-in=-65 W=signature=-47 W=signed=40 W=sigue=-28 W=silla=104 W=sim=31 W=sin=66 W=since=126 W=sindicato=-68
W=sindrome=43 W=singh=-14 W=sirve=-10 W=sistema=58 W=sistemas=-10 W=sister=11 W=sisters=35 W=sit=29 W=site=-11
W=sits=15 W=six=-19 W=sixth=36 W=skin=30 W=sleep=22 W=sleeps=19 W=slide=-62 W=slides=-28 W=slipping=60 W=smells=39
W=smoke=39 W=snow=-28 W=so=-18 W=sobre=-97 W=sobrenome=63 W=social=-26 W=socios=-10 W=sofia=32 W=sok=36 W=sol=13
W=sola=44 W=soledad=-36 W=solo=67 W=some=38 W=someone=-12 W=somerville=-47 W=son=-18 W=sophie=32 W=soraya=41
W=sorry=59 W=sou=-68 W=soy=-71 W=sozinha=24 W=spanish=91 W=speaks=26 W=special=-27 W=spectrum=103 W=speech=33
W=spell=-101 W=spelled=65 W=spit=75 W=spoke=-92 W=spreadsheet=-16 W=spreadsheets=-34 W=spring=-43 W=springfield=-11
W=sra=52 W=sro=-21 W=st=-16 W=staff=-30 W=stairwell=31 W=start=-13 W=started=74 W=starting=-18 W=starts=39 W=state=-42
W=station=-13 W=stays=-33 W=step=-47 W=stepped=-70 W=steve=-47 W=stipend=-19 W=stop=23 W=stopped=102 W=story=110
W=street=-64 W=strength=-14 W=strep=23 W=student=-26 W=students=-81 W=study=-139 W=stutters=55 W=su=68
W=subdirectora=-61 W=subido=-19 W=subio=-20 W=subir=-28 W=subiu=-24 W=submit=-22 W=submitted=-107 W=success=110
W=sue=-20 W=suena=-20 W=suicide=-27 W=sullivan=-18 W=summary=-17 W=summit=-112 W=sunday=55 W=superintendent=-55
W=supervise=-37 W=supervisor=-49 W=supervisora=-68 W=supplies=-41 W=support=-21 W=supports=-12 W=supposed=11
W=surda=10 W=surdo=67 W=surfing=47 W=surveys=-15 W=sus=-30 W=suspended=80 W=suspenderam=18 W=suspendieron=16
W=suspension=-16 W=swamped=-13 W=swapped=20 W=swear=92 W=switched=46 W=sword=-15 W=sydney=15 W=syndrome=28 W=system=85
W=t=124 W=ta=25 W=tab=-21 W=table=122 W=tablet=36 W=take=42 W=taken=58 W=takes=-18 W=taking=-33 W=talk=-117
W=talked=17 W=talking=38 W=talks=33 W=tamales=-26 W=tansey=-19 W=tao=11 W=tapo=27 W=tapou=51 W=tb=25 W=tdah=-11
W=te=-34 W=teacher=82 W=teachers=-34 W=teaches=-81 W=team=-119 W=teased=15 W=telefono=45 W=tell=78 W=tem=-108
W=tema=-37 W=temos=-12 W=template=-28 W=temporario=12 W=temprano=23 W=tenia=65 W=tenth=20 W=tentou=35 W=teo=24
W=terapia=27 W=terca=25 W=tercero=68 W=terminamos=-21 W=termino=13 W=test=26 W=tested=-45 W=testing=-11 W=teve=113
W=than=-15 W=thanh=29 W=thank=-11 W=thats=38 W=the=-41 W=their=18 W=theirs=-13 W=them=56 W=then=38 W=therapist=-13
W=therapy=-104 W=there=-24 W=theres=38 W=they=29 W=thi=11 W=thing=20 W=things=47 W=thinks=24 W=thinner=40 W=this=24
W=thomas=11 W=those=-35 W=threat=37 W=threatened=24 W=three=33 W=threw=50 W=through=111 W=thru=-18 W=thurs=-12
W=thursdays=-10 W=thuy=-27 W=tia=30 W=tic=18 W=ticket=-82 W=tickets=-17 W=tiene=-33 W=tier=-17 W=til=31 W=tim=-62
W=timbre=17 W=time=-73 W=timer=-54 W=times=87 W=tinha=31 W=tira=33 W=tirem=11 W=tiro=32 W=tirou=33 W=title=-38 W=to=25
W=toca=-14 W=tocaron=25 W=toda=37 W=todas=20 W=todavia=18 W=todo=-38 W=todos=52 W=told=33 W=toma=45 W=tomar=-10
W=tomo=-39 W=tomorrow=-19 W=tomou=34 W=toni=-17 W=took=36 W=tool=-31 W=toolkit=-15 W=tore=50 W=totais=-34 W=total=-35
W=totals=-21 W=tournament=-14 W=town=16 W=trabaja=-53 W=trabalha=-122 W=traded=66 W=traducao=-52 W=traduccion=-56
W=traducir=-17 W=tradujo=-15 W=traduzir=-18 W=traduziu=-56 W=trae=-58 W=traffic=-28 W=trago=20 W=trained=-24
W=trainer=-60 W=training=-20 W=trajo=64 W=tran=38 W=transferred=51 W=transition=-19 W=translate=-30 W=translation=-36
W=transportation=52 W=transporte=-59 W=trata=-25 W=trauma=-214 W=traveling=-29 W=tre=15 W=tres=-33 W=tried=49
W=trinity=15 W=trip=-46 W=triste=33 W=trocar=52 W=trocaram=41 W=trocou=12 W=trouble=32 W=trouxe=67 W=trust=51
W=try=-33 W=trying=-33 W=tube=34 W=tues=-82 W=tuesday=12 W=turned=86 W=turns=32 W=tuvo=74 W=twelfth=54 W=twice=70
W=twin=10 W=twins=19 W=two=15 W=ty=-49 W=typed=-36 W=typo=12 W=u=23 W=ugh=35 W=um=-22 W=uma=26 W=un=-10 W=un-ok=13
W=una=-46 W=unas=13 W=uncle=15 W=under=55 W=understand=25 W=unico=65 W=unit=-14 W=universidade=-21 W=unlocked=-15
W=unsigned=26 W=until=28 W=up=129 W=updated=70 W=upload=-29 W=upper=-34 W=us=39 W=usa=-29 W=usam=-36 W=usamos=-90
W=usan=-46 W=usar=-60 W=use=-84 W=used=-46 W=uses=-28 W=using=-47 W=usted=-20 W=va=15 W=vacaciones=-79 W=vacation=-13
W=vai=-21 W=vamos=-23 W=van=-82 W=vanderbilt=-27 W=vape=63 W=varicela=78 W=varsity=10 W=ve=17 W=veces=79 W=velorio=-31
W=vem=-18 W=vemos=-17 W=vence=-22 W=vendor=-75 W=venezuela=35 W=venido=16 W=venir=49 W=ver=-113 W=verbal=17
W=verdad=15 W=verde=43 W=verdean=-26 W=versao=-58 W=version=51 W=very=-45 W=vez=100 W=vezes=116 W=viaje=19
W=vice-diretora=-29 W=video=-19 W=viendo=-30 W=viene=38 W=vienen=-10 W=vieram=18 W=viernes=61 W=vietnamese=16
W=view=-40 W=vino=21 W=vir=55 W=virou=-29 W=vision=-21 W=visit=11 W=visita=-55 W=visited=-21 W=visits=-80 W=vive=51
W=vo=28 W=voc=-33 W=voces=-28 W=voices=60 W=volei=14 W=volta=-23 W=volunteered=-32 W=volvio=20 W=vou=-17 W=vozes=11
W=waiting=75 W=waitlist=18 W=wake=-23 W=walk=-24 W=walked=60 W=wall=13 W=walls=-18 W=walsh-obi=15 W=wants=-47
W=wasn't=36 W=way=-37 W=we=19 W=weapons=-12 W=wears=33 W=web=-20 W=wed=-13 W=wedding=-67 W=wednesdays=-31 W=week=91
W=weekend=-11 W=weeks=-101 W=welcome=-63 W=well=23 W=wellness=-17 W=went=38 W=were=-11 W=wet=19 W=weymouth=-41
W=what=-15 W=whats=13 W=wheelchair=11 W=when=-72 W=where=30 W=which=-26 W=while=-12 W=whitfield=-16 W=who=-92
W=whole=12 W=whom=35 W=whose=64 W=why=23 W=wifi=-52 W=will=-125 W=window=-20 W=wishes=14 W=without=-30 W=won't=39
W=worcester=-13 W=word=38 W=words=92 W=work=-122 W=worker=29 W=working=-21 W=works=-33 W=worried=13 W=worse=19
W=would=80 W=wouldn't=38 W=write=20 W=written=-24 W=wrong=29 W=wrote=68 W=xingou=35 W=xixi=44 W=y=64 W=ya=-12
W=yadiel=18 W=yari=37 W=year=-81 W=yes=-56 W=yesi=20 W=yet=58 W=ymca=-17 W=yo=-58 W=you=37 W=young=34 W=younger=14
W=youngest=19 W=your=-37 W=yr=-17 W=zayaan=13 W=zero=12 W=zhao=32 W=zoom=-68 capital|L1:about=-26
capital|L1:capital=-83 capital|L1:e.ed=26 capital|L1:e.ing=-49 capital|L1:e.past=-15 capital|L1:from=-67
capital|L1:kin_many=16 capital|L1:num=45 capital|L1:one=36 capital|L1:org_before=11 capital|L1:owned=-10
capital|L1:p.,=25 capital|L1:p..=-32 capital|L1:p.quote=-55 capital|L1:title_kin=-16 capital|L1:w.a=-30
capital|L1:w.and=-51 capital|L1:w.be=57 capital|L1:w.det=26 capital|L1:w.do=-10 capital|L1:w.in=-37
capital|L1:w.named=-11 capital|L1:w.not=-22 capital|L1:w.o=-62 capital|L1:w.prep=-31 capital|L1="=-55 capital|L1=,=25
capital|L1=.=-32 capital|L1=402=19 capital|L1=75=-32 capital|L1=77=21 capital|L1=a=-30 capital|L1=and=-15
capital|L1=at=-12 capital|L1=da=-24 capital|L1=de=-33 capital|L1=did=-12 capital|L1=don=-20 capital|L1=en=30
capital|L1=escribio=-15 capital|L1=familia=16 capital|L1=from=51 capital|L1=is=12 capital|L1=la=27 capital|L1=new=-39
capital|L1=no=-22 capital|L1=o=-30 capital|L1=of=-27 capital|L1=on=-36 capital|L1=rua=22 capital|L1=to=26
capital|L1=under=-15 capital|R1:about=-18 capital|R1:ask_form=30 capital|R1:aux_past=20 capital|R1:capital=-30
capital|R1:days=-21 capital|R1:e.ed=-11 capital|R1:e.ing=24 capital|R1:edge=-45 capital|R1:gradeno=26
capital|R1:hypo=11 capital|R1:moved=-37 capital|R1:num=64 capital|R1:org_after=57 capital|R1:p.(=24 capital|R1:p.,=13
capital|R1:p..=-40 capital|R1:p.?=-50 capital|R1:p.quote=-41 capital|R1:staff=19 capital|R1:w.a=-12 capital|R1:w.be=28
capital|R1:w.but=-26 capital|R1:w.do=12 capital|R1:w.in=-51 capital|R1:w.not=-24 capital|R1:w.o=-25
capital|R1:w.prep=-74 capital|R1:w.rel=18 capital|R1:w.with=17 capital|R1="=-41 capital|R1=(=24 capital|R1=,=13
capital|R1=.=-40 capital|R1=2=21 capital|R1=9=-37 capital|R1=?=-50 capital|R1=anos=-15 capital|R1=da=-13
capital|R1=de=-23 capital|R1=en=-17 capital|R1=es=-10 capital|R1=every=11 capital|R1=for=-17 capital|R1=game=-34
capital|R1=has=12 capital|R1=in=-18 capital|R1=iv=-19 capital|R1=na=33 capital|R1=nao=-17 capital|R1=no=-11
capital|R1=program=15 capital|R1=to=-18 capital|R1=trip=-10 capital|R1=who=18 capital|R1=with=44 capital|R1=y=19
capital|R2:about=38 capital|R2:aux_past=-57 capital|R2:e.ed=19 capital|R2:e.ly=-16 capital|R2:e.s=-16
capital|R2:from=24 capital|R2:gradeno=-21 capital|R2:him=-14 capital|R2:i=-22 capital|R2:illness=-14 capital|R2:kin=13
capital|R2:num=50 capital|R2:org_after=-16 capital|R2:org_before=15 capital|R2:p.,=36 capital|R2:p.?=-26
capital|R2:w.a=-43 capital|R2:w.and=-26 capital|R2:w.be=-22 capital|R2:w.det=35 capital|R2:w.in=34
capital|R2:w.not=-13 capital|R2:w.o=-11 capital|R2:w.prep=53 capital|R2:w.pron=-22 capital|R2:w.with=-54
k.capital=-125 k.capital+capital=-24 k.capital+known=15 k.capital+other=35 k.ends-initial=90 k.eponym=-134 k.known=55
k.known+capital=-105 k.known+initial=-18 k.known+known=20 k.known+other=-63 k.known+surname=-60 k.known+unknown=65
k.known+word=-26 k.last-first-capital=-12 k.last-first-known=23 k.last-first-unknown=35 k.last-first-word=-39
k.led=-81 k.lower=83 k.lower+lower=46 k.many=-48 k.month=-90 k.odd=-22 k.opens-known=12 k.opens-lower=26
k.opens-small=31 k.opens-surname=-54 k.opens-town=-15 k.ordinary=-40 k.org=-123 k.owned=137 k.school=-136
k.shouted=146 k.small=-14 k.surname=45 k.surname+initial=27 k.surname+other=-11 k.surname+unknown=32 k.term=-78
k.then-known=70 k.then-surname=102 k.town=-38 k.town+initial=23 k.town+other=28 k.unknown=27 k.unknown+capital=-41
k.unknown+initial=68 k.unknown+known=40 k.unknown+other=-60 k.unknown+surname=12 k.unknown+word=18 k.word=-43
k.word+capital=-84 k.word+initial=49 k.word+known=15 k.word+other=-108 k.word+surname=45 k.word+town=43
k.word+unknown=-59 k.word+word=46 month|L1:aux_past=-65 month|L1:capital=51 month|L1:e.ed=-42 month|L1:e.s=-14
month|L1:foster=-31 month|L1:from=-47 month|L1:ids=19 month|L1:kids=-11 month|L1:new_kid=-31 month|L1:w.a=28
month|L1:w.and=63 month|L1:w.be=-48 month|L1:w.but=-32 month|L1:w.det=-22 month|L1:w.have=11 month|L1:w.in=-19
month|L1:w.o=33 month|L1:w.prep=-97 month|L1:w.with=-28 month|L1:work_does=-37 month|L1=a=28 month|L1=adopted=-31
month|L1=also=19 month|L1=and=42 month|L1=by=-36 month|L1=fyi=37 month|L1=have=11 month|L1=is=-37 month|L1=o=12
month|L1=on=-39 month|L1=or=-19 month|L1=sent=-31 month|L1=since=12 month|L1=so=-33 month|L1=students=-11
month|L1=the=-22 month|L1=think=36 month|L1=to=-14 month|L1=until=26 month|L1=with=-28 month|R1:ask_form=-13
month|R1:aux_past=-22 month|R1:e.ed=59 month|R1:e.past=103 month|R1:e.s=-25 month|R1:edge=-53 month|R1:feel=22
month|R1:gradeno=-20 month|R1:listy=-21 month|R1:num=-131 month|R1:p.,=-50 month|R1:p.?=13 month|R1:w.and=23
month|R1:w.not=-60 month|R1:w.prep=32 month|R1:work_does=22 month|R1:work_things=-13 month|R1=,=-50 month|R1=11=-32
month|R1=12=-16 month|R1=28=-16 month|R1=4=11 month|R1=7=-17 month|R1=?=13 month|R1=are=-11 month|R1=attendance=-28
month|R1=be=-11 month|R1=count=-11 month|R1=has=-15 month|R1=is=38 month|R1=nao=-32 month|R1=tem=-16 month|R1=tiene=28
month|R1=was=-21 month|R1=y=18 month|R1=ya=17 month|R2:ask_form=-37 month|R2:aux_past=-31 month|R2:days=15
month|R2:e.ed=-14 month|R2:e.ing=34 month|R2:e.past=13 month|R2:listy=-90 month|R2:num=19 month|R2:p.,=-43
month|R2:p..=-56 month|R2:p.?=-30 month|R2:reentry=14 month|R2:w.a=24 month|R2:w.and=33 month|R2:w.but=-43
month|R2:w.det=39 month|R2:w.not=-50 month|R2:w.o=39 month|R2:w.prep=22 month|R2:w.pron=10 month|R2:w.rel=12
odd|L1:w.a=34 odd|L1:w.and=-65 odd|L1:w.named=-10 odd|L1:w.o=-31 odd|L1=a=34 odd|L1=o=-65 odd|R1:aux_past=35
odd|R1:capital=13 odd|R1:e.s=20 odd|R1:feel=-29 odd|R1:w.and=-23 odd|R1:w.do=34 odd|R1:w.not=34 odd|R2:p..=-34
odd|R2:w.prep=20 small|L1:capital=19 small|L1:edge=31 small|L1:w.pron=-62 small|L1:we=-62 small|L1=we=-62
small|R1:behave=21 small|R1:capital=23 small|R1:e.ed=-33 small|R1:refuse=-60 small|R1:w.have=21 small|R1=refused=-60
small|R2:p..=-42 surname|L1:capital=-43 surname|L1:e.s=11 surname|L1:edge=-54 surname|L1:from=42
surname|L1:kin_many=21 surname|L1:org_before=-19 surname|L1:p.,=-42 surname|L1:p..=-30 surname|L1:staff=-17
surname|L1:title=-36 surname|L1:w.and=-22 surname|L1:w.det=38 surname|L1:w.modal=29 surname|L1:w.o=15
surname|L1:w.prep=-33 surname|L1=,=-42 surname|L1=.=-30 surname|L1=at=-14 surname|L1=dos=16 surname|L1=familia=21
surname|L1=la=-24 surname|L1=los=31 surname|L1=na=17 surname|R1:aux_past=-76 surname|R1:consent=45 surname|R1:e.ed=-56
surname|R1:e.ly=59 surname|R1:e.noun=46 surname|R1:e.past=-24 surname|R1:e.s=-46 surname|R1:edge=139
surname|R1:feel=15 surname|R1:from=-30 surname|R1:kids=20 surname|R1:kin_many=59 surname|R1:moved=-21
surname|R1:num=-22 surname|R1:org_after=79 surname|R1:p.(=58 surname|R1:p.)=-13 surname|R1:p.,=61 surname|R1:p.-=15
surname|R1:screen=-17 surname|R1:told=11 surname|R1:w.and=-49 surname|R1:w.be=-53 surname|R1:w.do=-11
surname|R1:w.have=-26 surname|R1:w.in=-26 surname|R1:w.prep=-57 surname|R1:work_does=11 surname|R1=(=58
surname|R1=)=-13 surname|R1=,=61 surname|R1=-=15 surname|R1=and=-14 surname|R1=autorizacao=46 surname|R1=family=59
surname|R1=has=-26 surname|R1=in=-31 surname|R1=is=-63 surname|R1=lost=-43 surname|R1=moved=-22 surname|R1=of=-28
surname|R1=offers=-13 surname|R1=on=-28 surname|R1=screened=-22 surname|R1=share=-11 surname|R1=uses=-15
surname|R1=y=-30 surname|R2:aux_past=-23 surname|R2:e.ed=48 surname|R2:e.ing=-43 surname|R2:feel=20
surname|R2:foster=-25 surname|R2:from=-29 surname|R2:gradeno=-29 surname|R2:illness=-20 surname|R2:kin_many=-13
surname|R2:listy=-30 surname|R2:moved=36 surname|R2:num=-77 surname|R2:p.,=49 surname|R2:p.:=50 surname|R2:vendor=-10
surname|R2:w.a=-19 surname|R2:w.be=28 surname|R2:w.in=-43 surname|R2:w.not=-64 surname|R2:w.o=-17
surname|R2:w.prep=-31 town|L1:about=14 town|L1:capital=15 town|L1:edge=-15 town|L1:from=-33 town|L1:p.,=18
town|L1:w.a=-15 town|L1:w.but=29 town|L1:w.in=-25 town|L1:w.o=10 town|L1=,=18 town|L1=48=16 town|L1=a=-15
town|L1=because=29 town|L1=in=-27 town|L1=la=11 town|L1=o=15 town|L1=to=13 town|R1:days=-18 town|R1:e.ed=-58
town|R1:edge=34 town|R1:from=16 town|R1:num=14 town|R1:p.)=21 town|R1:p.,=-45 town|R1:p..=17 town|R1:w.and=-18
town|R1:w.be=-18 town|R1:w.modal=32 town|R1:w.not=78 town|R1=)=21 town|R1=,=-45 town|R1=.=17 town|R1=3=15
town|R1=and=-19 town|R1=has=-11 town|R1=is=-18 town|R1=never=33 town|R1=no=14 town|R2:aux_past=-15 town|R2:e.s=19
town|R2:from=-35 town|R2:p.,=-24 town|R2:p.¿=-33 town|R2:w.and=-13 town|R2:w.det=24 town|R2:w.have=14 town|R2:w.in=-17
town|R2:w.not=-65 unknown|L1:about=-20 unknown|L1:ask=-19 unknown|L1:capital=-51 unknown|L1:days=20 unknown|L1:e.s=-41
unknown|L1:ids=-27 unknown|L1:kin=-38 unknown|L1:kin_many=23 unknown|L1:num=14 unknown|L1:org_after=20
unknown|L1:org_before=14 unknown|L1:p.&=41 unknown|L1:p..=-13 unknown|L1:p.==-46 unknown|L1:staff=-12
unknown|L1:title_kin=-22 unknown|L1:w.a=38 unknown|L1:w.but=37 unknown|L1:w.do=-39 unknown|L1:w.in=-21
unknown|L1:w.named=18 unknown|L1:w.not=-25 unknown|L1:w.o=-11 unknown|L1:w.prep=-23 unknown|L1:w.rel=21
unknown|L1:work_does=40 unknown|L1=&=41 unknown|L1=.=-13 unknown|L1=8=-31 unknown|L1===-46 unknown|L1=a=38
unknown|L1=also=19 unknown|L1=at=33 unknown|L1=by=-25 unknown|L1=calle=21 unknown|L1=da=27 unknown|L1=de=18
unknown|L1=del=-16 unknown|L1=do=-33 unknown|L1=dona=-22 unknown|L1=familia=23 unknown|L1=for=17 unknown|L1=fyi=67
unknown|L1=hermanas=-40 unknown|L1=la=-66 unknown|L1=los=10 unknown|L1=name=14 unknown|L1=no=-29 unknown|L1=o=22
unknown|L1=of=-22 unknown|L1=on=14 unknown|L1=or=-21 unknown|L1=principal=13 unknown|L1=que=23 unknown|L1=since=37
unknown|L1=the=-14 unknown|L1=to=-21 unknown|L1=under=-24 unknown|L1=use=-34 unknown|R1:ask_form=-10
unknown|R1:aux_past=-18 unknown|R1:behave=41 unknown|R1:consent=-37 unknown|R1:days=27 unknown|R1:e.ed=-18
unknown|R1:e.noun=-11 unknown|R1:e.past=12 unknown|R1:e.s=-23 unknown|R1:edge=28 unknown|R1:from=-28
unknown|R1:grade=26 unknown|R1:gradeno=16 unknown|R1:harm=39 unknown|R1:hypo=-18 unknown|R1:ids=18 unknown|R1:kids=20
unknown|R1:kin=13 unknown|R1:listy=48 unknown|R1:money=-20 unknown|R1:moved=32 unknown|R1:num=-12
unknown|R1:org_after=-35 unknown|R1:p.#=12 unknown|R1:p.(=19 unknown|R1:p.-=28 unknown|R1:p..=-50 unknown|R1:p.:=-27
unknown|R1:p.==25 unknown|R1:told=-37 unknown|R1:w.a=12 unknown|R1:w.and=-56 unknown|R1:w.but=34 unknown|R1:w.do=-38
unknown|R1:w.have=27 unknown|R1:w.in=-13 unknown|R1:w.named=21 unknown|R1:w.not=38 unknown|R1:w.o=-19
unknown|R1:w.rel=-18 unknown|R1:w.with=13 unknown|R1:work_does=14 unknown|R1:work_things=36 unknown|R1=#=12
unknown|R1=(=19 unknown|R1=-=28 unknown|R1=.=-50 unknown|R1=:=-27 unknown|R1===25 unknown|R1=a=17 unknown|R1=add=27
unknown|R1=and=12 unknown|R1=anda=20 unknown|R1=came=13 unknown|R1=can't=-13 unknown|R1=chegou=13 unknown|R1=code=-20
unknown|R1=collected=-19 unknown|R1=con=15 unknown|R1=coordinates=-21 unknown|R1=corrigiu=-14 unknown|R1=could=23
unknown|R1=cuenta=28 unknown|R1=dejo=25 unknown|R1=didn't=-17 unknown|R1=does=-20 unknown|R1=duerme=25
unknown|R1=e=-37 unknown|R1=el=-14 unknown|R1=en=12 unknown|R1=escribio=-20 unknown|R1=estava=12 unknown|R1=et=-15
unknown|R1=explico=-17 unknown|R1=explicou=-28 unknown|R1=faltou=12 unknown|R1=fez=-18 unknown|R1=for=-32
unknown|R1=from=-13 unknown|R1=goes=34 unknown|R1=got=-17 unknown|R1=has=31 unknown|R1=hizo=-20 unknown|R1=in=38
unknown|R1=is=-53 unknown|R1=ja=27 unknown|R1=kids=20 unknown|R1=knows=-11 unknown|R1=la=-21 unknown|R1=last=14
unknown|R1=left=81 unknown|R1=made=11 unknown|R1=missed=-17 unknown|R1=nao=37 unknown|R1=necesita=37
unknown|R1=needs=-32 unknown|R1=no=-37 unknown|R1=nunca=19 unknown|R1=on=-35 unknown|R1=or=-11 unknown|R1=paso=-15
unknown|R1=pediu=22 unknown|R1=pode=15 unknown|R1=por=21 unknown|R1=puede=-30 unknown|R1=que=-18 unknown|R1=ran=13
unknown|R1=reported=-13 unknown|R1=said=-24 unknown|R1=scored=18 unknown|R1=se=26 unknown|R1=sente=19
unknown|R1=signed=-31 unknown|R1=sigue=-29 unknown|R1=so=34 unknown|R1=solo=21 unknown|R1=st=23 unknown|R1=still=-59
unknown|R1=stopped=17 unknown|R1=ta=21 unknown|R1=tiene=-27 unknown|R1=trabaja=31 unknown|R1=tuvo=31
unknown|R1=twice=53 unknown|R1=va=28 unknown|R1=viene=19 unknown|R1=wants=-15 unknown|R1=was=12 unknown|R1=went=14
unknown|R1=will=-28 unknown|R1=won't=10 unknown|R1=works=28 unknown|R1=y=-13 unknown|R1=ya=-75 unknown|R2:absent=21
unknown|R2:ask_form=22 unknown|R2:aux_past=16 unknown|R2:behave=16 unknown|R2:e.ed=77 unknown|R2:e.ing=57
unknown|R2:e.ly=-19 unknown|R2:e.past=-35 unknown|R2:e.s=-35 unknown|R2:feel=21 unknown|R2:foster=-17
unknown|R2:grade=21 unknown|R2:gradeno=62 unknown|R2:harm=-50 unknown|R2:him=26 unknown|R2:hypo=-27 unknown|R2:i=-45
unknown|R2:illness=18 unknown|R2:listy=48 unknown|R2:many=-37 unknown|R2:moved=18 unknown|R2:num=-27
unknown|R2:one=-15 unknown|R2:org_after=32 unknown|R2:org_before=94 unknown|R2:p.(=21 unknown|R2:p..=-25
unknown|R2:screen=15 unknown|R2:staff=13 unknown|R2:title=-20 unknown|R2:told=21 unknown|R2:w.and=58
unknown|R2:w.be=37 unknown|R2:w.but=-38 unknown|R2:w.det=-25 unknown|R2:w.do=-19 unknown|R2:w.in=-11
unknown|R2:w.modal=11 unknown|R2:w.not=12 unknown|R2:w.prep=-14 unknown|R2:w.pron=-29 unknown|R2:work_things=28
word|L1:ask=-18 word|L1:ask_form=-20 word|L1:capital=-12 word|L1:days=-20 word|L1:e.ed=60 word|L1:e.ing=16
word|L1:e.noun=-12 word|L1:from=40 word|L1:hypo=-11 word|L1:job=42 word|L1:kin=-34 word|L1:kin_many=20
word|L1:listy=10 word|L1:moved=13 word|L1:new_kid=-16 word|L1:num=31 word|L1:owned=18 word|L1:p.-=12 word|L1:p./=25
word|L1:p.quote=21 word|L1:screen=24 word|L1:title=-19 word|L1:told=-12 word|L1:w.a=42 word|L1:w.and=-24
word|L1:w.but=46 word|L1:w.det=16 word|L1:w.do=25 word|L1:w.have=16 word|L1:w.in=-39 word|L1:w.not=-19 word|L1:w.o=45
word|L1:w.prep=-61 word|L1:w.rel=85 word|L1:w.with=11 word|L1="=21 word|L1=-=12 word|L1=/=25 word|L1=22=50
word|L1=a=42 word|L1=about=24 word|L1=add=-33 word|L1=also=-46 word|L1=and=28 word|L1=because=15 word|L1=by=45
word|L1=calle=-15 word|L1=care=-54 word|L1=chama=-36 word|L1=da=33 word|L1=de=-12 word|L1=did=35 word|L1=dos=14
word|L1=due=-18 word|L1=e=-25 word|L1=el=20 word|L1=en=-37 word|L1=escuela=-10 word|L1=familia=20 word|L1=for=-56
word|L1=fyi=-15 word|L1=has=13 word|L1=if=-11 word|L1=in=-19 word|L1=is=-11 word|L1=know=16 word|L1=la=-13
word|L1=llama=14 word|L1=morning=-16 word|L1=moved=13 word|L1=na=-20 word|L1=not=-19 word|L1=o=-39 word|L1=pra=20
word|L1=puerto=-16 word|L1=que=38 word|L1=rua=16 word|L1=said=-17 word|L1=senora=-14 word|L1=si=-32 word|L1=since=37
word|L1=that=47 word|L1=the=-49 word|L1=think=75 word|L1=to=-30 word|L1=was=31 word|L1=y=11 word|R1:absent=11
word|R1:ask=-19 word|R1:ask_form=31 word|R1:aux_past=66 word|R1:behave=64 word|R1:capital=-63 word|R1:e.ed=51
word|R1:e.ing=-53 word|R1:e.noun=-28 word|R1:e.past=114 word|R1:e.s=15 word|R1:edge=57 word|R1:from=11
word|R1:grade=-29 word|R1:gradeno=-14 word|R1:harm=35 word|R1:hypo=-12 word|R1:i=-26 word|R1:illness=-73
word|R1:job=23 word|R1:kids=-13 word|R1:kin=41 word|R1:kin_many=18 word|R1:listy=-41 word|R1:lives=12 word|R1:many=-49
word|R1:moved=28 word|R1:num=-18 word|R1:one=17 word|R1:org_after=-104 word|R1:org_before=-29 word|R1:p.(=-16
word|R1:p.,=47 word|R1:p..=20 word|R1:p.:=-37 word|R1:p.?=27 word|R1:p.quote=29 word|R1:phone=-18 word|R1:reentry=13
word|R1:screen=-61 word|R1:staff=-13 word|R1:title=-27 word|R1:told=62 word|R1:w.a=-36 word|R1:w.and=-87
word|R1:w.be=-23 word|R1:w.but=-34 word|R1:w.do=30 word|R1:w.have=37 word|R1:w.in=-61 word|R1:w.modal=29
word|R1:w.not=16 word|R1:w.o=-29 word|R1:w.prep=-53 word|R1:w.pron=-37 word|R1:w.rel=-25 word|R1="=29 word|R1=(=-16
word|R1=,=47 word|R1=.=20 word|R1=1=-34 word|R1=504=37 word|R1=6=-32 word|R1=88=20 word|R1=:=-37 word|R1=?=27
word|R1=a=-24 word|R1=aide=-14 word|R1=all=-39 word|R1=almuerzo=-30 word|R1=and=-12 word|R1=answered=36
word|R1=are=-34 word|R1=as=21 word|R1=attendance=52 word|R1=aunt=18 word|R1=be=-39 word|R1=bit=-55
word|R1=building=-11 word|R1=came=-15 word|R1=can't=19 word|R1=caseworker=35 word|R1=closed=-20 word|R1=contou=-18
word|R1=count=-37 word|R1=cut=29 word|R1=da=-34 word|R1=day=-25 word|R1=days=-12 word|R1=de=15 word|R1=dejo=41
word|R1=del=42 word|R1=desmaiou=25 word|R1=dice=25 word|R1=didn't=18 word|R1=dijo=23 word|R1=do=21 word|R1=e=-13
word|R1=el=33 word|R1=eligible=12 word|R1=en=-27 word|R1=ends=-30 word|R1=entro=14 word|R1=entrou=21 word|R1=es=-46
word|R1=escreveu=-35 word|R1=estaba=11 word|R1=estava=39 word|R1=fala=-17 word|R1=fechou=-24 word|R1=finished=39
word|R1=form=-30 word|R1=from=-23 word|R1=goes=52 word|R1=got=28 word|R1=grades=45 word|R1=had=-57 word|R1=has=-10
word|R1=hid=14 word|R1=hit=16 word|R1=hours=-12 word|R1=iep=32 word|R1=in=38 word|R1=isn't=-16 word|R1=last=-32
word|R1=le=13 word|R1=left=17 word|R1=little=-25 word|R1=lives=12 word|R1=lo=61 word|R1=made=11 word|R1=marcou=24
word|R1=me=-26 word|R1=mini=-29 word|R1=mom=15 word|R1=moved=-41 word|R1=ms=-27 word|R1=nao=-28 word|R1=needs=65
word|R1=now=39 word|R1=of=-35 word|R1=on=41 word|R1=only=35 word|R1=or=-18 word|R1=out=41 word|R1=perdeu=20
word|R1=period=-23 word|R1=pide=22 word|R1=pidio=-21 word|R1=pode=12 word|R1=por=-29 word|R1=precisa=30
word|R1=puede=25 word|R1=pulls=33 word|R1=put=34 word|R1=que=-54 word|R1=quebrou=11 word|R1=quer=18 word|R1=ran=48
word|R1=recusou=29 word|R1=refused=49 word|R1=repite=19 word|R1=said=52 word|R1=says=-37 word|R1=screening=-33
word|R1=se=30 word|R1=sent=-16 word|R1=signed=-11 word|R1=so=-32 word|R1=solo=-12 word|R1=son=17 word|R1=started=34
word|R1=stopped=24 word|R1=subiu=22 word|R1=supports=-12 word|R1=teaches=-14 word|R1=tenia=31 word|R1=the=-35
word|R1=therapy=-65 word|R1=there=-36 word|R1=thinks=32 word|R1=threw=16 word|R1=tiene=42 word|R1=time=-29
word|R1=tinha=14 word|R1=to=-33 word|R1=todavia=31 word|R1=told=27 word|R1=took=49 word|R1=trained=-12
word|R1=turned=22 word|R1=turns=32 word|R1=tuvo=43 word|R1=twice=-23 word|R1=un=-12 word|R1=uses=16 word|R1=va=-25
word|R1=vai=-21 word|R1=viene=-10 word|R1=vino=21 word|R1=volvio=14 word|R1=w=53 word|R1=walk=-16 word|R1=wants=-13
word|R1=was=65 word|R1=well=16 word|R1=who=30 word|R1=works=-19 word|R1=wouldn't=11 word|R1=wrote=-19 word|R1=y=-42
word|R1=ya=-23 word|R2:absent=-14 word|R2:ask=15 word|R2:ask_form=-17 word|R2:aux_past=-22 word|R2:consent=66
word|R2:e.ed=22 word|R2:e.ing=80 word|R2:e.ly=54 word|R2:e.past=11 word|R2:e.s=-43 word|R2:feel=-22 word|R2:foster=10
word|R2:from=-19 word|R2:grade=-26 word|R2:harm=10 word|R2:him=57 word|R2:hypo=-14 word|R2:i=-11 word|R2:ids=12
word|R2:illness=14 word|R2:job=-30 word|R2:kin=17 word|R2:listy=-32 word|R2:moved=17 word|R2:num=14 word|R2:one=16
word|R2:org_before=-79 word|R2:p.-=-16 word|R2:p..=44 word|R2:p.:=-59 word|R2:p.?=-15 word|R2:phone=-28
word|R2:reentry=-63 word|R2:refuse=38 word|R2:screen=-34 word|R2:staff=-33 word|R2:told=-22 word|R2:vendor=-24
word|R2:w.a=29 word|R2:w.and=-11 word|R2:w.be=21 word|R2:w.but=-30 word|R2:w.det=18 word|R2:w.do=16 word|R2:w.have=-35
word|R2:w.modal=24 word|R2:w.named=-33 word|R2:w.not=-16 word|R2:w.o=23 word|R2:w.prep=99 word|R2:w.pron=46
word|R2:w.rel=15 word|R2:w.with=43 word|R2:we=-29 word|R2:work_does=73 word|R2:work_things=18
""",
    "initials": r"""
C:absent=37 C:ask=-16 C:ask_form=-53 C:behave=13 C:days=-17 C:foster=15 C:from=39 C:grade=48 C:gradeno=84 C:him=83
C:hypo=-32 C:i=-23 C:ids=28 C:illness=58 C:kid=85 C:kin=78 C:listy=34 C:money=-25 C:moved=24 C:new_kid=11 C:num=50
C:office=-39 C:org_after=13 C:p.?=-70 C:reentry=38 C:refuse=22 C:screen=52 C:staff=-38 C:w.and=-69 C:w.be=13
C:w.have=27 C:w.in=29 C:w.modal=-15 C:w.named=-10 C:w.pron=-14 C:w.rel=-23 C:we=-45 C:work_does=-64 L1:about=12
L1:ask_form=-22 L1:e.s=-13 L1:ids=10 L1:kid=55 L1:num=-28 L1:p.-=20 L1:w.and=-20 L1:w.be=-14 L1:w.det=-61 L1:w.do=-11
L1:w.have=19 L1:w.named=37 L1:w.prep=46 L1:w.pron=-11 L1:w.with=18 L1:we=-16 L1=-=20 L1=603=-21 L1=a=14 L1=and=17
L1=are=-18 L1=com=18 L1=de=-12 L1=does=-18 L1=e=-27 L1=el=-24 L1=for=11 L1=in=45 L1=initials=36 L1=kid=17 L1=of=-17
L1=our=-14 L1=tem=19 L1=the=-21 L1=use=-21 L2:about=-12 L2:aux_past=39 L2:e.s=10 L2:from=22 L2:grade=12 L2:gradeno=25
L2:kid=10 L2:num=36 L2:p.,=26 L2:w.be=17 L2:w.det=18 L2:w.in=22 L2:w.named=-17 L2:w.not=13 L2:w.pron=-15 L2:we=-17
L2:work_does=-15 L2=,=26 L2=curso=-13 L2=in=19 L2=initials=-18 L2=needs=21 L2=the=24 L2=was=31 L2=we=-21 L4:about=23
L4:ask_form=-29 L4:aux_past=15 L4:e.noun=-20 L4:edge=-11 L4:from=14 L4:grade=15 L4:gradeno=25 L4:him=43 L4:i=-30
L4:ids=34 L4:kid=71 L4:num=24 L4:office=-19 L4:p.,=14 L4:p.-=35 L4:phone=15 L4:screen=16 L4:staff=-12 L4:w.and=-27
L4:w.but=11 L4:w.det=-16 L4:w.do=-14 L4:w.have=19 L4:w.in=20 L4:w.named=19 L4:w.o=-24 L4:w.prep=23 L4:w.pron=-42
L4:w.with=16 L4:we=-35 L4:work_does=-15 R1:about=-14 R1:ask_form=-10 R1:aux_past=-14 R1:capital=-21 R1:e.ed=-20
R1:e.s=-45 R1:edge=44 R1:listy=-21 R1:money=-19 R1:num=-20 R1:p.'=24 R1:p.(=21 R1:p.,=41 R1:p.-=12 R1:p..=35
R1:w.and=17 R1:w.be=20 R1:w.not=-28 R1:w.prep=10 R1:work_does=-19 R1='=24 R1=(=21 R1=,=41 R1=-=12 R1=.=35 R1=46.00=-15
R1=and=13 R1=are=19 R1=code=-19 R1=from=18 R1=has=12 R1=said=-12 R1=told=28 R2:about=-14 R2:ask_form=-19
R2:aux_past=-20 R2:gradeno=46 R2:kid=25 R2:kin=23 R2:moved=11 R2:num=26 R2:p..=-30 R2:title=12 R2:told=-18 R2:w.a=14
R2:w.and=-16 R2:w.be=-22 R2:w.modal=-19 R2:w.named=-28 R2:w.o=13 R2:w.prep=-14 R2:w.pron=11 R2=.=-30 R2=17=-13
R2=4th=13 R2=a=17 R2=abre=-28 R2=ano=12 R2=for=-13 R2=grade=-10 R2=is=-18 R2=it=-12 R2=moved=10 R2=siblings=23
R2=you=17 R4:about=-15 R4:ask_form=-35 R4:aux_past=11 R4:behave=11 R4:days=-31 R4:e.ed=-21 R4:e.ing=-11 R4:e.noun=-24
R4:e.past=22 R4:edge=-36 R4:grade=10 R4:gradeno=36 R4:him=25 R4:hypo=-27 R4:i=-14 R4:kin=64 R4:money=-19 R4:moved=15
R4:num=23 R4:org_before=-16 R4:p.'=24 R4:p.(=22 R4:p.,=72 R4:p.-=-12 R4:p..=10 R4:p.:=-20 R4:p.?=-40 R4:phone=-14
R4:reentry=22 R4:refuse=13 R4:w.and=-10 R4:w.be=22 R4:w.det=-43 R4:w.have=19 R4:w.in=-16 R4:w.modal=-26 R4:w.named=-29
R4:w.o=32 R4:w.prep=-30 R4:work_does=-26 R4:work_things=-26 T:about=-62 T:absent=82 T:ask_form=-30 T:aux_past=58
T:behave=-20 T:days=-52 T:from=54 T:grade=-18 T:gradeno=39 T:him=19 T:hypo=-42 T:i=-18 T:ids=11 T:illness=36 T:kid=55
T:kin=51 T:listy=49 T:moved=15 T:num=55 T:office=-17 T:one=-23 T:org_after=-54 T:org_before=12 T:p.?=-39 T:refuse=47
T:screen=41 T:staff=18 T:title=15 T:w.a=-29 T:w.be=58 T:w.det=-25 T:w.in=54 T:w.modal=-11 T:w.named=51 T:w.not=-12
T:w.prep=24 T:w.pron=-41 T:w.rel=17 T:w.with=11 W=a=47 W=about=14 W=abre=-28 W=absent=23 W=aceita=22 W=after=-14
W=all=10 W=and=-11 W=ano=18 W=another=-19 W=are=15 W=as=17 W=boy=31 W=by=-10 W=c=-25 W=chd=-12 W=code=-19 W=com=15
W=cover=-19 W=curso=-13 W=data=-16 W=de=19 W=declined=10 W=did=12 W=does=-20 W=e=-26 W=es=-14 W=for=-19 W=freshman=12
W=friday=-23 W=from=19 W=got=-21 W=grade=-11 W=has=20 W=him=29 W=i=-16 W=if=-13 W=in=55 W=initials=18 W=is=-30
W=it=-13 W=kid=-13 W=la=-17 W=lynn=13 W=missed=12 W=moved=16 W=ms=10 W=my=-47 W=nada=-22 W=need=-15 W=needs=30 W=o=-31
W=of=-28 W=on=-28 W=one=13 W=ot=-16 W=our=-27 W=out=10 W=person=-19 W=plan=14 W=pt=-15 W=refused=11 W=said=-12
W=same=-17 W=see=11 W=she=28 W=short=20 W=siblings=40 W=since=17 W=student=14 W=team=-11 W=tech=13 W=tem=19
W=temos=-12 W=the=-17 W=time=-15 W=told=11 W=tty=-10 W=uma=-26 W=unico=12 W=usa=11 W=use=-21 W=w=26 W=was=36 W=we=-29
W=who=-37 W=you=17 i.bare2=94 i.bare3=-240 i.capital=125 i.dotted2=97 i.dotted3=32 i.lower2=-14 i.lower3=-61
i.single=44
""",
    "child": r"""
C:absent=17 C:ask=-18 C:aux_past=53 C:behave=43 C:consent=14 C:days=-64 C:feel=54 C:foster=100 C:gradeno=50 C:harm=23
C:him=81 C:hypo=-94 C:i=15 C:ids=63 C:illness=56 C:job=-125 C:kid=68 C:kids=11 C:kin=162 C:kin_many=-14 C:listy=24
C:lives=57 C:mail=78 C:many=-39 C:money=25 C:moved=68 C:new_kid=37 C:num=129 C:office=-32 C:one=58 C:org_after=17
C:org_before=30 C:p.?=-153 C:phone=40 C:refuse=11 C:screen=54 C:staff=-67 C:title=84 C:title_kin=23 C:told=15
C:vendor=19 C:w.a=12 C:w.and=-21 C:w.but=-67 C:w.det=-36 C:w.have=51 C:w.in=13 C:w.named=88 C:w.not=98 C:w.o=15
C:w.prep=-37 C:w.pron=-48 C:w.rel=58 C:w.with=25 C:we=-62 C:work_does=37 C:work_things=-72 L1:ask_form=32
L1:aux_past=13 L1:capital=26 L1:e.ed=-53 L1:e.ing=23 L1:e.ly=16 L1:e.s=-29 L1:edge=-28 L1:foster=35 L1:from=-57
L1:gradeno=-35 L1:him=33 L1:hypo=-38 L1:i=-57 L1:ids=-14 L1:illness=13 L1:many=-39 L1:new_kid=25 L1:num=-46 L1:one=-65
L1:org_before=-12 L1:owned=110 L1:p.(=28 L1:p.,=13 L1:p.@=26 L1:p.quote=28 L1:staff=13 L1:title=21 L1:w.a=-67
L1:w.and=11 L1:w.be=33 L1:w.but=24 L1:w.det=-55 L1:w.do=-15 L1:w.have=-39 L1:w.in=-30 L1:w.not=-26 L1:w.o=41
L1:w.prep=-30 L1:w.pron=20 L1:w.rel=-19 L1:we=14 L1="=28 L1=(=28 L1=,=13 L1=1=-55 L1=2=-20 L1=4th=-12 L1=5th=-13
L1=6th=19 L1=7th=-22 L1=@=26 L1=and=-10 L1=another=64 L1=as=-52 L1=average=-35 L1=blind=18 L1=coach=13 L1=como=25
L1=counselor=-39 L1=custodian=19 L1=da=14 L1=dcf=13 L1=deaf=18 L1=del=-43 L1=depressed=-48 L1=do=-14 L1=dos=16
L1=el=87 L1=every=-17 L1=exchange=11 L1=first=-43 L1=foster=21 L1=grade=20 L1=his=36 L1=is=33 L1=kim=13 L1=la=26
L1=las=-43 L1=mi=-33 L1=minha=-13 L1=my=-31 L1=nenhum=-25 L1=new=22 L1=ningun=-26 L1=no=-28 L1=num=-13 L1=of=-12
L1=on=-18 L1=one=-128 L1=only=39 L1=or=-11 L1=otro=38 L1=our=12 L1=outra=20 L1=outro=19 L1=pelo=21 L1=principal=-11
L1=quienes=-31 L1=same=20 L1=school=-12 L1=second=-13 L1=secretary=11 L1=share=-12 L1=sixth=-12 L1=su=31 L1=sus=12
L1=teacher=10 L1=tem=-39 L1=the=-28 L1=their=28 L1=this=24 L1=um=-33 L1=un=-55 L1=una=-30 L1=unico=18 L1=wampanoag=15
L1=why=16 L1=year=-13 L2:absent=15 L2:ask=-34 L2:ask_form=-72 L2:aux_past=-44 L2:behave=18 L2:e.ed=77 L2:e.ing=-15
L2:e.past=19 L2:from=40 L2:gradeno=21 L2:harm=32 L2:him=22 L2:hypo=28 L2:ids=35 L2:illness=32 L2:kin=18 L2:listy=-18
L2:mail=29 L2:new_kid=18 L2:num=46 L2:one=34 L2:org_before=12 L2:p..=28 L2:phone=47 L2:reentry=-13 L2:screen=36
L2:w.a=19 L2:w.and=-41 L2:w.be=-22 L2:w.but=-14 L2:w.det=68 L2:w.have=14 L2:w.in=32 L2:w.modal=-16 L2:w.named=-13
L2:w.o=13 L2:w.prep=40 L2:w.pron=-10 L2:w.with=17 L2:we=42 L2:work_things=-21 L2=.=28 L2=about=20 L2=ameacou=19
L2=an=29 L2=and=29 L2=assistant=-25 L2=back=-20 L2=band=10 L2=bit=22 L2=can=-15 L2=conta=-18 L2=cuenta=-13 L2=does=-10
L2=e=-28 L2=e-mail=17 L2=el=-40 L2=em=20 L2=email=11 L2=for=26 L2=foreign=11 L2=how=-27 L2=include=-14 L2=is=24
L2=manual=-51 L2=middle=13 L2=my=17 L2=nome=12 L2=numero=26 L2=o=11 L2=of=11 L2=office=-10 L2=one=29 L2=our=41
L2=punched=26 L2=put=-10 L2=remove=-30 L2=say=34 L2=school=14 L2=screen=36 L2=second=17 L2=shes=18 L2=stats=-10
L2=tem=13 L2=the=101 L2=there=12 L2=threatened=37 L2=tier=-20 L2=to=-24 L2=up=-23 L2=vice=10 L2=voz=-94 L2=with=20
L2=y=-53 L4:about=-58 L4:absent=15 L4:ask=-34 L4:ask_form=-100 L4:aux_past=24 L4:behave=47 L4:days=36 L4:e.ed=16
L4:e.noun=16 L4:e.past=81 L4:e.s=-19 L4:feel=-11 L4:foster=51 L4:gradeno=13 L4:harm=52 L4:him=40 L4:hypo=-43 L4:i=-52
L4:ids=16 L4:illness=-14 L4:kin=41 L4:kin_many=-30 L4:listy=23 L4:mail=36 L4:many=-26 L4:money=30 L4:new_kid=14
L4:num=50 L4:office=21 L4:one=37 L4:org_after=-20 L4:org_before=19 L4:p.#=13 L4:p.(=26 L4:p.,=31 L4:p.-=11 L4:p..=17
L4:p.@=26 L4:p.quote=37 L4:phone=20 L4:reentry=-32 L4:screen=-45 L4:staff=-20 L4:title=63 L4:told=14 L4:vendor=16
L4:w.be=12 L4:w.but=41 L4:w.det=23 L4:w.have=-14 L4:w.in=-31 L4:w.named=-74 L4:w.not=16 L4:w.o=28 L4:w.prep=-69
L4:w.rel=-28 L4:w.with=22 L4:we=22 L4:work_does=36 L4:work_things=-45 R1:absent=27 R1:ask=13 R1:ask_form=-10
R1:aux_past=-46 R1:capital=235 R1:e.ed=-37 R1:e.ing=-59 R1:e.noun=-36 R1:e.past=-90 R1:e.s=-39 R1:edge=89 R1:from=81
R1:harm=-56 R1:hypo=26 R1:ids=80 R1:job=33 R1:kin=55 R1:listy=-51 R1:mail=32 R1:many=33 R1:moved=-18 R1:num=67
R1:org_after=-151 R1:owned=41 R1:p.#=28 R1:p.(=52 R1:p.)=25 R1:p.,=67 R1:p..=60 R1:p.:=85 R1:p.?=55 R1:p.quote=-12
R1:phone=51 R1:reentry=-107 R1:refuse=-31 R1:screen=-37 R1:staff=-47 R1:title=-12 R1:w.a=-32 R1:w.be=-13 R1:w.det=22
R1:w.have=-36 R1:w.modal=-38 R1:w.named=96 R1:w.prep=41 R1:w.pron=21 R1:w.with=-13 R1:we=30 R1:work_does=11
R1:work_things=-24 R1="=-12 R1=#=28 R1=(=52 R1=)=25 R1=,=67 R1=.=60 R1=40=-61 R1=:=85 R1=?=55 R1=a=-32 R1=abuse=-29
R1=advisory=-28 R1=again=24 R1=aged=-15 R1=albino=15 R1=and=-11 R1=angel=24 R1=anxiety=-10 R1=are=25 R1=art=-49
R1=as=17 R1=asked=25 R1=at=23 R1=attendance=-50 R1=beatriz=20 R1=birthday=28 R1=bit=35 R1=born=27 R1=came=-30
R1=care=-16 R1=cego=29 R1=cell=15 R1=ciego=25 R1=com=-22 R1=count=-13 R1=crying=-32 R1=cuentan=-14 R1=d=13 R1=da=12
R1=dad=17 R1=data=-28 R1=de=-19 R1=death=-20 R1=declined=12 R1=del=35 R1=depression=-22 R1=did=-15 R1=dos=21
R1=drew=-48 R1=e=14 R1=el=20 R1=elegibles=-13 R1=email=28 R1=esta=-39 R1=ethan=12 R1=everyone=16 R1=faz=-29 R1=fez=-37
R1=find=-29 R1=foi=-32 R1=friendly=-21 R1=from=60 R1=fue=-26 R1=had=-42 R1=handbook=-38 R1=has=16 R1=i=27 R1=id=23
R1=in=-64 R1=is=30 R1=j.s.=11 R1=just=-12 R1=led=-14 R1=login=35 R1=lucia=21 R1=made=-42 R1=maria=19 R1=mateo=15
R1=mental=-19 R1=menu=-53 R1=missed=33 R1=mother=10 R1=name=23 R1=named=64 R1=next=-35 R1=not=24 R1=nova=15 R1=novo=18
R1=nuevo=10 R1=number=26 R1=of=19 R1=on=66 R1=orientation=-28 R1=process=-25 R1=psychiatrist=-14 R1=q=27 R1=que=-40
R1=ratio=-45 R1=refused=-45 R1=rep=-12 R1=says=17 R1=school=-13 R1=scouts=-19 R1=services=-48 R1=sized=-22
R1=stopped=13 R1=suicide=-30 R1=support=-43 R1=survey=-20 R1=system=-20 R1=takes=37 R1=teacher=-34 R1=team=-39
R1=that=23 R1=tier=-50 R1=to=-24 R1=told=-24 R1=took=-42 R1=transferred=-11 R1=tuvo=-18 R1=tyler=50 R1=usa=22
R1=voice=-57 R1=w=50 R1=was=-11 R1=welfare=-18 R1=whose=11 R1=won't=-14 R1=y=11 R2:about=19 R2:absent=-68 R2:ask=-21
R2:ask_form=28 R2:aux_past=-26 R2:behave=-45 R2:e.ing=50 R2:e.ly=-28 R2:e.past=51 R2:from=16 R2:grade=-38 R2:harm=-28
R2:hypo=-24 R2:i=-39 R2:ids=-11 R2:kids=-61 R2:kin_many=-39 R2:lives=11 R2:many=15 R2:money=-19 R2:office=-29
R2:one=-15 R2:org_after=-106 R2:p.(=-25 R2:p..=-13 R2:p./=23 R2:p.?=-17 R2:phone=13 R2:title=12 R2:w.a=-88
R2:w.and=-13 R2:w.be=24 R2:w.do=-21 R2:w.in=39 R2:w.modal=-19 R2:w.named=21 R2:w.not=30 R2:w.o=-30 R2:w.prep=14
R2:w.with=17 R2:we=56 R2:work_does=-20 R2=(=-25 R2=.=-13 R2=/=23 R2=3=-88 R2=8=-35 R2=?=-17 R2=a=-39 R2=an=-11
R2=anorexia=19 R2=anxiety=-35 R2=aparece=10 R2=as=-16 R2=at=10 R2=bipolar=33 R2=born=-24 R2=brayden=23 R2=by=28
R2=calls=16 R2=chairs=-22 R2=chama=12 R2=chegaram=10 R2=cirurgia=-33 R2=closes=-20 R2=coming=13 R2=como=-14
R2=conference=-14 R2=consulta=-10 R2=consults=-14 R2=council=-28 R2=counselor=-23 R2=crise=-28 R2=de=25
R2=depression=-17 R2=diagnosed=32 R2=dialysis=15 R2=did=-62 R2=diretora=-35 R2=do=39 R2=doente=-28 R2=en=17
R2=enferma=-18 R2=eritrea=14 R2=este=-12 R2=estudiantes=-61 R2=falto=10 R2=faltou=22 R2=family=-18 R2=gets=-15
R2=gomez=21 R2=got=11 R2=grade=-89 R2=group=20 R2=had=20 R2=health=-19 R2=his=-44 R2=home=-25 R2=house=15 R2=in=-55
R2=initials=19 R2=is=-49 R2=item=-25 R2=jardim=-13 R2=just=16 R2=knocked=-12 R2=last=34 R2=leaves=-22 R2=li=11
R2=lopez=19 R2=los=11 R2=lost=29 R2=me=-27 R2=muda=-24 R2=my=-31 R2=nao=20 R2=needs=19 R2=nepal=43 R2=notice=-29
R2=o=-26 R2=on=-17 R2=our=61 R2=panic=-24 R2=parent=-19 R2=part=-20 R2=per=-21 R2=pills=11 R2=plan=-14 R2=policy=-16
R2=por=19 R2=precisa=-15 R2=ptsd=23 R2=refused=15 R2=sexto=-20 R2=sick=-50 R2=souza=20 R2=surgery=-58
R2=suspendido=-26 R2=suspenso=-25 R2=ta=19 R2=tdah=14 R2=team=-40 R2=terceiro=37 R2=tercero=22 R2=the=14
R2=therapy=-20 R2=tiene=-43 R2=tier=-21 R2=to=10 R2=tourette=23 R2=transfers=-12 R2=turns=-20 R2=una=-23
R2=version=-19 R2=very=20 R2=w=22 R2=waiting=-12 R2=was=54 R2=went=-12 R2=you=19 R2=zoloft=37 R4:about=12
R4:absent=-27 R4:ask_form=23 R4:aux_past=-31 R4:consent=-14 R4:days=-40 R4:e.ing=-39 R4:e.ly=-91 R4:e.noun=-50
R4:e.past=33 R4:e.s=-62 R4:from=-25 R4:gradeno=51 R4:harm=-30 R4:him=-57 R4:hypo=-36 R4:i=-52 R4:ids=-34 R4:illness=55
R4:job=33 R4:kids=-43 R4:kin=74 R4:kin_many=-20 R4:listy=-44 R4:lives=34 R4:mail=35 R4:money=-16 R4:new_kid=16
R4:num=61 R4:office=-86 R4:one=18 R4:org_after=-60 R4:p.#=32 R4:p.(=62 R4:p.)=38 R4:p.,=-14 R4:p.-=26 R4:p./=53
R4:p.:=92 R4:p.?=-38 R4:p.@=36 R4:p.quote=-19 R4:p.¿=-29 R4:phone=62 R4:screen=-48 R4:title=32 R4:told=-38 R4:w.a=-60
R4:w.and=-54 R4:w.be=13 R4:w.but=-71 R4:w.det=20 R4:w.do=26 R4:w.in=-15 R4:w.modal=-38 R4:w.named=117 R4:w.not=30
R4:w.prep=25 R4:w.rel=101 R4:w.with=20 R4:we=27 R4:work_does=-25 R4:work_things=-70 T:about=85 T:absent=10 T:ask=-43
T:ask_form=38 T:aux_past=31 T:behave=27 T:consent=-38 T:days=-47 T:foster=13 T:from=16 T:grade=43 T:harm=-55 T:him=143
T:i=-17 T:ids=21 T:illness=-28 T:job=-11 T:kid=54 T:kids=18 T:kin=54 T:kin_many=-20 T:listy=81 T:mail=43 T:moved=11
T:num=66 T:office=-33 T:org_after=18 T:org_before=-57 T:p.?=-91 T:reentry=27 T:screen=25 T:staff=13 T:title=30
T:told=-29 T:w.a=-61 T:w.be=-26 T:w.but=-19 T:w.det=36 T:w.do=17 T:w.have=17 T:w.in=45 T:w.modal=22 T:w.not=93
T:w.pron=-73 T:w.rel=21 T:work_does=-72 W=a=-13 W=a._b.=13 W=about=12 W=absent=35 W=abuse=-38 W=access=-19
W=adorou=-13 W=advisory=-10 W=again=26 W=aged=-15 W=aid=-14 W=al=34 W=albino=15 W=all=21 W=am=-26 W=ameacou=19
W=amelia=30 W=amenazo=26 W=an=37 W=and=16 W=angel=25 W=angola=11 W=ano=22 W=anorexia=19 W=anos=-27 W=another=64
W=ansiedad=11 W=ansiedade=-12 W=anxiety=-26 W=aparece=32 W=apt=17 W=are=-29 W=around=-26 W=arrived=-18 W=art=-49
W=ask=-63 W=asking=19 W=assembly=-30 W=assina=17 W=assistant=-25 W=at=-10 W=attack=-30 W=attacks=-11 W=attendance=-50
W=august=-28 W=aurora=14 W=ausente=32 W=autismo=25 W=ave=18 W=average=-35 W=ayer=-77 W=b=16 W=back=-82 W=band=10
W=bateu=29 W=bc=-20 W=beatriz=20 W=beautifully=-34 W=before=-21 W=begun=-19 W=belongs=12 W=bipolar=33 W=birth=17
W=birthday=28 W=bit=78 W=blind=67 W=blue=19 W=both=10 W=brayden=23 W=brian=-60 W=brother=17 W=building=20 W=bulimia=16
W=burned=15 W=but=39 W=by=25 W=cadeira=25 W=cafeteria=-31 W=calls=27 W=came=-20 W=can=40 W=can't=20 W=cant=14
W=cape=10 W=care=-21 W=casa=44 W=case=-60 W=cedo=-10 W=cego=29 W=cell=30 W=chairs=-22 W=chama=12 W=chegaram=10
W=ciego=25 W=cirurgia=-33 W=closed=-13 W=closes=-20 W=clube=16 W=coach=28 W=coaches=12 W=cobrindo=-33 W=code=68
W=com=-25 W=coming=24 W=committee=-18 W=como=-32 W=conference=-19 W=conselheiras=-13 W=consulta=-10 W=consults=-14
W=conta=-19 W=conto=-17 W=contou=-13 W=convening=-31 W=coordinator=-14 W=council=-30 W=counselor=-64 W=count=-27
W=counted=-61 W=covering=-26 W=crise=-32 W=crying=-32 W=cuenta=-21 W=cuentan=-14 W=cuida=19 W=cumple=-26
W=custodian=21 W=d=13 W=da=35 W=dad=17 W=data=-14 W=date=-12 W=day=-11 W=dcf=16 W=de=41 W=dead=-34 W=deaf=71
W=death=-20 W=declined=30 W=definition=-13 W=depressed=-48 W=depression=-36 W=derivada=21 W=desde=14 W=diagnosed=29
W=dialysis=16 W=did=-72 W=died=11 W=directora=-77 W=diretora=-33 W=discharged=-20 W=disorder=34 W=distrito=-15 W=do=15
W=doente=-28 W=doesn't=11 W=doesnt=15 W=dog=-46 W=dois=-11 W=dona=21 W=done=-29 W=doorway=-18 W=down=11 W=dpham=15
W=dr=-58 W=drew=-60 W=duas=-18 W=e=-52 W=e-mail=17 W=early=-31 W=ejemplo=-11 W=el=43 W=ela=-44 W=elegibles=-13
W=eleven=23 W=email=38 W=emailed=14 W=en=29 W=encaminhada=33 W=enferma=-18 W=english=16 W=entra=-28 W=equipo=-18
W=eritrea=16 W=es=23 W=esa=18 W=escola=-28 W=espera=-12 W=este=-18 W=estou=-33 W=estudiantes=-61 W=ethan=12 W=eu=-48
W=evelyn=16 W=every=-20 W=everyone=27 W=exchange=11 W=exemplo=-13 W=extension=-22 W=ezequiel=21 W=fala=13 W=falta=26
W=falto=10 W=faltou=26 W=faz=-48 W=fell=-15 W=fez=-37 W=find=-22 W=first=-43 W=flu=-55 W=flyer=-13 W=foi=-25 W=for=-46
W=foreign=11 W=form=20 W=foster=19 W=friendly=-21 W=from=32 W=funds=-11 W=fyi=14 W=game=-16 W=gave=16 W=gets=-13
W=girls=31 W=give=17 W=go=-22 W=goal=-22 W=gomez=21 W=gr=42 W=grade=20 W=grado=27 W=group=-15 W=groups=-32 W=grupo=-10
W=grupos=-30 W=habla=17 W=had=-53 W=haiti=22 W=hall=-20 W=handbook=-38 W=has=67 W=hassan=27 W=have=35 W=he=35
W=health=-27 W=help=-62 W=helping=-11 W=her=-23 W=here=21 W=hes=24 W=hockey=24 W=hospital=40 W=house=35 W=how=-36
W=i=14 W=id=39 W=iep=-12 W=im=-22 W=in=-19 W=incendio=-13 W=include=-14 W=individual=-27 W=information=-23
W=initials=28 W=interprete=44 W=interpreter=27 W=into=30 W=irmao=19 W=isn't=12 W=it=23 W=item=-39 W=ivan=-55 W=j.s.=11
W=january=14 W=jardim=-10 W=jasmine=23 W=jogo=16 W=july=13 W=june=11 W=just=62 W=kiana=11 W=kim=13 W=knocked=-12
W=know=18 W=la=-23 W=las=-58 W=last=41 W=late=-14 W=le=39 W=leaves=-22 W=leaving=-16 W=led=-14 W=left=39 W=let=-28
W=leucemia=13 W=li=11 W=like=-22 W=lista=32 W=lives=21 W=living=14 W=locker=23 W=login=47 W=logo=-48 W=lol=-47
W=lonely=20 W=lopez=19 W=los=15 W=lost=29 W=lot=-29 W=lucia=21 W=lunch=21 W=m.l.=11 W=made=-85 W=main=-21 W=mais=-35
W=manual=-51 W=maria=19 W=mateo=15 W=matou=-39 W=may=-21 W=me=-37 W=medication=-16 W=mental=-19 W=menu=-53 W=mes=-22
W=met=-13 W=meu=-37 W=mi=-18 W=middle=16 W=minha=-11 W=minutes=-35 W=missed=36 W=missing=20 W=mom=32 W=month=-62
W=monthly=-14 W=moved=32 W=moves=-10 W=mr=25 W=mrs=39 W=ms=27 W=muda=-24 W=na=35 W=nacio=-76 W=name=49 W=named=-31
W=nao=16 W=nasceu=-39 W=near=-43 W=need=-17 W=needs=66 W=neighbor=14 W=nenhum=-25 W=nepal=43 W=new=-18 W=next=-35
W=ningun=-26 W=no=-12 W=nome=13 W=nonverbal=15 W=nosso=24 W=not=60 W=notice=-29 W=nov=34 W=nova=15 W=novo=30
W=nuevo=10 W=num=13 W=number=28 W=o=-17 W=obra=-25 W=of=37 W=off=20 W=office=-12 W=oi=18 W=ok=-17 W=old=-25 W=once=-39
W=online=18 W=only=77 W=ontem=-45 W=operacion=-18 W=opt=-17 W=opted=19 W=or=-48 W=org=27 W=orientation=-28
W=orphaned=-16 W=os=-27 W=otro=34 W=our=59 W=out=32 W=outra=20 W=outro=19 W=over=14 W=overdose=20 W=overdosed=26
W=own=11 W=page=-19 W=pain=11 W=panic=-41 W=panico=-26 W=papa=22 W=paper=-18 W=para=14 W=parent=-19 W=part=-25
W=peanut=46 W=pego=12 W=pelo=19 W=people=-23 W=per=-34 W=percent=-50 W=perdeu=35 W=pergunta=-15 W=pero=-53 W=pham=15
W=phone=24 W=pick=-30 W=pilar=10 W=pin=12 W=please=-17 W=policy=-24 W=porque=21 W=positive=13 W=pra=-24 W=pregunta=19
W=process=-25 W=programa=-28 W=prosthetic=16 W=provided=-16 W=psychiatrist=-14 W=ptsd=23 W=punched=37 W=q=48
W=qual=-24 W=quarter=-20 W=que=-19 W=quem=20 W=quick=-18 W=quienes=-31 W=quinta=-36 W=r=15 W=rai=12 W=ran=20
W=ratio=-86 W=real=16 W=record=-28 W=remotely=14 W=remove=-30 W=rep=-12 W=report=-10 W=return=-29 W=right=-23 W=rio=32
W=rip=-15 W=rm=18 W=room=55 W=saber=15 W=said=-14 W=saio=-21 W=salgo=-17 W=same=44 W=save=-11 W=saw=23 W=say=28
W=says=22 W=school=48 W=schools=24 W=score=11 W=scored=-14 W=scouts=-19 W=screen=30 W=screened=17 W=se=13
W=secretaria=13 W=secretary=11 W=sectioned=30 W=see=12 W=sees=-25 W=selective=12 W=serie=11 W=server=-18 W=service=11
W=services=-48 W=set=26 W=seventh=27 W=share=-12 W=she=-48 W=shelter=17 W=shes=18 W=shooting=-15 W=should=-22 W=si=-20
W=sick=-55 W=signs=-14 W=since=25 W=sized=-22 W=so=-41 W=sofia=44 W=sou=-17 W=souza=20 W=sprinkler=11 W=staff=19
W=state=20 W=stats=-10 W=stopped=28 W=stored=-27 W=student=52 W=students=38 W=su=36 W=suicide=-19 W=support=-57
W=surda=-17 W=surgery=-92 W=sus=20 W=suspendido=-26 W=suspenso=-20 W=system=-25 W=ta=35 W=table=-34 W=take=26
W=takes=37 W=talk=-22 W=tdah=14 W=teacher=13 W=team=-117 W=tech=30 W=tem=-12 W=template=-12 W=terceiro=40 W=tercero=23
W=test=-34 W=that=-28 W=thats=27 W=the=44 W=their=31 W=therapy=-79 W=there=31 W=they=33 W=think=51 W=this=-50
W=threatened=37 W=tiene=-34 W=tier=-123 W=time=12 W=today=-16 W=todo=-16 W=told=35 W=took=-37 W=total=-16
W=tourette=25 W=toy=-50 W=training=-12 W=tran=12 W=trans=11 W=transferido=16 W=transfers=-12 W=trauma=-65
W=treatment=14 W=tres=-30 W=trimestre=-14 W=turns=-20 W=tuvo=-16 W=twice=-31 W=two=-10 W=tyler=61 W=typed=-20 W=um=-36
W=uma=-23 W=un=-57 W=una=-56 W=under=-19 W=understand=11 W=unico=19 W=unit=-23 W=up=-16 W=usa=24 W=ve=-25 W=vem=14
W=verde=11 W=version=-19 W=very=13 W=vice=10 W=voice=-57 W=vou=-33 W=voy=-42 W=voz=-94 W=vs=-14 W=w=84 W=wampanoag=15
W=wants=14 W=was=17 W=we=-17 W=week=57 W=weeks=-12 W=wei=11 W=welfare=-18 W=went=-34 W=were=31 W=what=-39
W=wheelchair=37 W=when=-27 W=where=15 W=who=19 W=whom=20 W=whose=38 W=why=32 W=with=73 W=won't=-10 W=wont=-20
W=wrong=14 W=ya=16 W=year=-44 W=yo=-18 W=you=33 W=zoloft=37 a&C:ask_form=-129 a&C:hypo=-62 a&R1:p.,=51 a&R1:p..=79
a&R1:p.?=42 a&R1:w.and=34 a&R1:w.be=-21 a&R1:w.det=-12 a&R1:w.have=-27 a&R1:w.in=42 a&R1:w.named=50 a&R1:w.not=-27
a&R1:w.prep=-33 a&R1:w.rel=-71 a&R1:w.with=-66 a&m.aux_past=21 a&m.foster=29 a&m.illness=-38 a&m.new_kid=11
a&m.num=-26 a&m.one=20 a&m.reentry=-20 d.a=-48 d.a-kid=-119 d.a-sib=21 d.a-son=38 d.class=-25 d.he=33 d.his=37
d.kid=-64 d.one=-72 d.one-kid=-71 d.oneof=30 d.our=45 d.our-kid=82 d.our-oneof=29 d.our-sib=14 d.our-soft=14
d.our-son=-100 d.sib=31 d.soft=30 d.the=36 d.the-class=-23 d.the-kid=29 d.the-soft=11 d.the-son=58 d.the-theone=-36
d.theone=-36 d.this=20 d.this-kid=25 m.about=-11 m.aux_past=-66 m.e.ed=-43 m.e.ing=17 m.e.ly=20 m.e.past=20 m.e.s=-58
m.foster=36 m.from=-13 m.gradeno=-20 m.harm=-10 m.ids=15 m.illness=22 m.kid=18 m.many=-35 m.new_kid=33 m.num=-11
m.one=76 m.phone=18 m.reentry=-20 m.screen=-77 m.staff=-18 m.title=24 m.w.be=-36 m.w.but=-22 m.w.in=-15 m.w.named=-25
m.w.not=-27 m.w.o=22 none&C:p.?=-32 none&R1:p.#=28 none&R1:p.)=18 none&R1:p.,=-32 none&R1:p..=34 none&R1:p.:=64
none&R1:p.?=27 none&R1:p.quote=-27 none&R1:phone=19 none&R1:w.and=-20 none&R1:w.be=23 none&R1:w.det=18
none&R1:w.in=-24 none&R1:w.modal=-11 none&R1:w.named=29 none&R1:w.o=-28 none&R1:w.prep=-42 none&R1:w.rel=-40
none&m.aux_past=-38 none&m.from=-21 none&m.ids=10 none&m.kid=18 none&m.office=14 none&m.one=23 none&m.org_after=14
none&m.phone=18 none&m.staff=12 none&m.title=23 one&C:ask_form=30 one&C:p.?=-24 one&R1:w.be=-51 one&R1:w.det=13
one&R1:w.do=-15 one&R1:w.in=-32 one&R1:w.rel=15 one&R1:w.with=20 one&m.illness=36 one&m.num=-18 one&m.org_after=-12
one&m.org_before=-12 our&C:p.?=-33 our&R1:p.(=19 our&R1:p.,=20 our&R1:p.?=-29 our&R1:w.be=-54 our&R1:w.det=-10
our&R1:w.do=10 our&R1:w.have=-81 our&R1:w.in=-31 our&R1:w.o=10 our&R1:w.prep=-28 our&R1:w.rel=14 our&m.gradeno=12
our&m.num=12 our&m.staff=-15 our&m.title=-24 the&C:hypo=-24 the&C:p.?=-98 the&R1:p.(=19 the&R1:p.,=31 the&R1:p..=-62
the&R1:p.:=19 the&R1:p.?=16 the&R1:phone=15 the&R1:w.be=76 the&R1:w.det=11 the&R1:w.have=30 the&R1:w.in=21
the&R1:w.named=16 the&R1:w.not=11 the&R1:w.o=11 the&R1:w.prep=78 the&R1:w.rel=68 the&R1:w.with=23 the&m.aux_past=-48
the&m.gradeno=-36 the&m.many=-35 the&m.num=29 the&m.office=-13 the&m.one=22 the&m.org_before=14 the&m.staff=-15
the&m.title=26 this&R1:w.have=31 this&R1:w.prep=26 this&R1:w.rel=18 this&m.illness=12
""",
    "number": r"""
C:absent=11 C:ask=14 C:ask_form=37 C:behave=14 C:days=-28 C:foster=35 C:gradeno=-20 C:harm=-20 C:him=143 C:hypo=-15
C:i=-29 C:ids=82 C:illness=21 C:job=-48 C:kid=87 C:kids=-15 C:kin=166 C:kin_many=101 C:listy=-13 C:lives=70 C:mail=40
C:many=-21 C:money=-82 C:moved=68 C:num=61 C:office=-105 C:one=26 C:org_after=-61 C:org_before=-42 C:p.?=-53
C:phone=13 C:reentry=-28 C:refuse=11 C:son=12 C:staff=-50 C:title=25 C:vendor=-19 C:w.a=-16 C:w.be=-11 C:w.det=-25
C:w.not=59 C:w.prep=39 C:w.pron=10 C:w.rel=32 C:w.with=13 C:we=-53 C:work_things=-53 L1:about=16 L1:ask=-32
L1:aux_past=-12 L1:capital=-22 L1:e.ed=-83 L1:edge=99 L1:from=16 L1:ids=18 L1:job=-24 L1:kid=12 L1:kin=22 L1:money=-41
L1:org_after=11 L1:org_before=21 L1:owned=11 L1:p.#=22 L1:p.,=12 L1:p..=19 L1:p.:=14 L1:phone=-10 L1:w.a=-12
L1:w.and=-11 L1:w.be=13 L1:w.det=28 L1:w.in=15 L1:w.o=19 L1=#=22 L1=,=12 L1=.=19 L1=:=14 L1=a=-12 L1=account=-14
L1=almoco=18 L1=almuerzo=20 L1=at=12 L1=ayuda=-16 L1=bday=31 L1=birthdate=27 L1=call=12 L1=cc=-19 L1=cell=12
L1=check=-16 L1=de=-19 L1=desk=-26 L1=due=-16 L1=e=-14 L1=el=22 L1=email=-13 L1=es=33 L1=factura=-20 L1=fatura=-23
L1=fax=-52 L1=file=12 L1=for=24 L1=hotline=-38 L1=id=-16 L1=is=-20 L1=la=13 L1=landline=14 L1=lasid=13 L1=line=-32
L1=na=10 L1=nasc=12 L1=numero=-22 L1=on=20 L1=passcode=-19 L1=phone=24 L1=pro=-16 L1=ssn=17 L1=starts=-24 L1=street=13
L1=ticket=-11 L1=to=-42 L2:ask=40 L2:aux_past=-11 L2:e.ing=-12 L2:e.s=-20 L2:foster=27 L2:from=-22 L2:harm=-14
L2:hypo=-13 L2:i=13 L2:ids=68 L2:job=-24 L2:kid=43 L2:kin=63 L2:kin_many=19 L2:lives=12 L2:mail=23 L2:many=-13
L2:money=-19 L2:moved=28 L2:num=12 L2:office=-38 L2:one=19 L2:org_before=-61 L2:phone=18 L2:staff=-30 L2:title=16
L2:vendor=-24 L2:w.be=-39 L2:w.in=-14 L2:w.o=15 L2:w.prep=-23 L2:work_does=-18 L2=15=12 L2=account=12 L2=address=-12
L2=ave=22 L2=b=12 L2=biblioteca=-23 L2=call=-20 L2=casa=29 L2=cell=31 L2=contact=26 L2=contract=-24 L2=crisis=-14
L2=dele=15 L2=desk=-13 L2=dispatch=-22 L2=el=-11 L2=email=13 L2=es=-24 L2=escola=-17 L2=escrevam=-13 L2=escriban=-17
L2=escuela=-29 L2=esta=26 L2=factura=-12 L2=fatura=-11 L2=fica=-31 L2=file=17 L2=form=41 L2=front=-15 L2=go=-11
L2=held=-35 L2=help=-12 L2=home=17 L2=house=27 L2=in=-39 L2=is=-25 L2=kid=32 L2=lanche=13 L2=landline=15
L2=library=-14 L2=line=-16 L2=lives=24 L2=lunch=16 L2=mailbox=-11 L2=main=-13 L2=manda=-15 L2=me=10 L2=meet=-18
L2=mudo=12 L2=mudou=17 L2=nasc=12 L2=number=-13 L2=office=-14 L2=one=19 L2=papa=13 L2=parent=13 L2=po=-11 L2=queda=-10
L2=retreat=-16 L2=sasid=10 L2=secretaria=-15 L2=she=-21 L2=shelter=19 L2=support=-18 L2=telefono=22 L2=their=14
L2=tiktok=14 L2=to=12 L2=up=33 L2=were=-13 L2=where=-22 L2=write=-16 L2=ymca=-20 L2=zoom=-20 L4:about=-18 L4:ask=23
L4:aux_past=-34 L4:behave=10 L4:days=-11 L4:e.ed=-25 L4:e.ing=-23 L4:e.ly=16 L4:e.noun=31 L4:e.s=-66 L4:foster=42
L4:harm=-17 L4:him=92 L4:ids=62 L4:job=-50 L4:kid=52 L4:kin=112 L4:kin_many=67 L4:listy=-35 L4:lives=38 L4:mail=11
L4:money=-69 L4:moved=41 L4:num=21 L4:office=-69 L4:one=25 L4:org_after=-71 L4:org_before=-41 L4:p.#=26 L4:p..=30
L4:p.:=14 L4:p.;=15 L4:phone=20 L4:reentry=-33 L4:staff=-71 L4:vendor=-17 L4:w.a=-50 L4:w.and=-13 L4:w.be=-22
L4:w.named=-13 L4:w.o=-12 L4:w.pron=14 L4:w.with=-12 L4:we=-56 L4:work_does=-12 L4:work_things=-22 R1:ask_form=-24
R1:aux_past=21 R1:e.noun=10 R1:edge=-22 R1:gradeno=12 R1:him=-14 R1:kids=-14 R1:moved=26 R1:num=-11 R1:p.,=30
R1:p.;=15 R1:p.?=-16 R1:w.be=16 R1:w.o=-11 R1:w.prep=17 R1:w.with=14 R1=,=30 R1=;=15 R1=?=-16 R1=cleared=-16 R1=da=-13
R1=es=-11 R1=every=15 R1=is=24 R1=not=-13 R1=repetido=14 R1=shows=20 R1=still=-20 R1=surveys=-28 R2:ask_form=26
R2:aux_past=-20 R2:e.noun=-10 R2:foster=13 R2:from=17 R2:gradeno=-17 R2:him=27 R2:mail=-17 R2:org_after=16
R2:phone=-13 R2:w.and=21 R2:w.be=-12 R2:w.det=-22 R2:w.do=15 R2:w.in=16 R2:w.prep=-16 R2:work_things=11 R2=2=-10
R2=apt=18 R2=brockton=12 R2=disconnected=14 R2=do=15 R2=es=-10 R2=grade=16 R2=la=-22 R2=loading=-12 R2=mail=-10
R2=malden=-64 R2=monitored=-18 R2=on=-28 R2=second=-20 R2=she=11 R2=so=-10 R2=the=-29 R2=unit=21 R4:about=-11
R4:aux_past=17 R4:e.ed=-12 R4:e.past=-17 R4:edge=-24 R4:from=15 R4:grade=11 R4:him=19 R4:kid=16 R4:kids=-12 R4:kin=27
R4:money=-17 R4:moved=17 R4:org_after=32 R4:p.,=32 R4:p..=-41 R4:p.;=15 R4:p.?=-19 R4:phone=-12 R4:w.a=-15 R4:w.and=45
R4:w.det=28 R4:w.do=16 R4:w.modal=11 R4:w.not=26 R4:w.rel=12 R4:w.with=16 R4:work_things=-22 T:about=-25 T:ask_form=19
T:aux_past=32 T:consent=12 T:from=26 T:grade=11 T:gradeno=18 T:him=35 T:ids=41 T:kid=19 T:kin=89 T:kin_many=34
T:mail=21 T:moved=17 T:office=-58 T:org_after=-25 T:staff=-78 T:vendor=11 T:w.and=29 T:w.det=-18 T:w.do=30 T:w.have=21
T:w.in=24 T:w.named=19 T:w.not=16 T:w.prep=18 T:w.rel=19 T:work_does=18 T:work_things=-13 W=a=-15 W=abuela=11
W=address=-11 W=al=19 W=almoco=22 W=almuerzo=22 W=and=45 W=ao=-13 W=applications=-17 W=approved=-10 W=apt=18 W=apto=11
W=asked=13 W=aspen=17 W=at=16 W=ave=23 W=ayuda=-16 W=bday=31 W=biblioteca=-23 W=birth=13 W=birthdate=27 W=born=10
W=brockton=16 W=can=14 W=casa=29 W=cc=-19 W=cel=13 W=cell=42 W=central=-15 W=chamado=-19 W=check=-18 W=chegou=-13
W=codigo=-26 W=completo=16 W=conference=-20 W=contact=26 W=contract=-25 W=correo=-12 W=count=-17 W=crisis=-20
W=data=13 W=dcf=-19 W=de=22 W=dele=16 W=deliveries=-25 W=depois=-11 W=desk=-57 W=dial=-39 W=dial-in=-26
W=disconnected=14 W=dispatch=-22 W=district=-20 W=diz=11 W=do=13 W=dob=13 W=doubled=19 W=due=-16 W=e=-34 W=el=25
W=em=17 W=emergency=26 W=escola=-29 W=escrevam=-13 W=escriba=12 W=escriban=-17 W=escritorio=-12 W=escuela=-39
W=esta=33 W=every=15 W=export=10 W=factura=-32 W=familia=34 W=family=23 W=fatura=-34 W=fax=-69 W=fecha=15 W=fica=-31
W=file=30 W=floor=-20 W=for=-18 W=form=44 W=front=-17 W=go=-11 W=grade=20 W=has=12 W=held=-37 W=help=-40 W=her=51
W=his=30 W=home=69 W=hotline=-42 W=house=44 W=i=-15 W=ig=10 W=in=-36 W=invoice=-13 W=invoices=-11 W=is=-14 W=keeps=22
W=kid=40 W=la=-28 W=lanche=25 W=landline=29 W=lasid=15 W=library=-14 W=line=-74 W=linea=-16 W=linha=-24 W=lives=29
W=loading=-12 W=lunch=33 W=mae=13 W=mailbox=-11 W=main=-35 W=malden=-65 W=mama=13 W=manda=-12 W=mande=-13 W=mandem=-11
W=manden=-14 W=me=10 W=meet=-19 W=mobile=-14 W=mom=24 W=mora=15 W=moved=14 W=mudo=12 W=mudou=22 W=nac=12 W=nasc=24
W=new=18 W=no=30 W=nosso=-20 W=not=17 W=number=-33 W=numero=-20 W=oak=22 W=office=-23 W=oficina=-26 W=on=40 W=one=25
W=open=-17 W=our=-41 W=papa=13 W=paper=-24 W=parent=35 W=passaporte=11 W=passcode=-21 W=pedido=-26 W=phone=37
W=picked=15 W=please=20 W=po=-14 W=pro=-23 W=queda=-10 W=reach=11 W=repetido=14 W=retreat=-16 W=reuniao=-21
W=reunion=-17 W=sasid=31 W=school=-12 W=second=-18 W=secretaria=-19 W=services=-25 W=shared=-11 W=shelter=19
W=shows=21 W=ssn=56 W=starts=-23 W=state=23 W=street=14 W=su=54 W=suporte=-24 W=support=-20 W=surveys=-28 W=taller=-21
W=team=-15 W=tel=16 W=telefone=-13 W=tem=-32 W=that=11 W=the=-61 W=their=14 W=they=33 W=ticket=-11 W=tiktok=15
W=til=-12 W=to=-22 W=transferred=11 W=trocado=10 W=turned=24 W=uma=-19 W=unit=21 W=up=40 W=us=12 W=vendor=-19
W=vive=25 W=we=-12 W=were=-20 W=where=-14 W=write=-15 W=ymca=-20 W=zoom=-21 date|C:about=12 date|C:aux_past=-31
date|C:days=-26 date|C:i=-25 date|C:ids=70 date|C:job=-25 date|C:num=26 date|C:p.?=-32 date|C:reentry=-16
date|C:staff=14 date|C:w.be=-38 date|C:w.but=-16 date|C:w.det=-28 date|C:w.in=-12 date|C:w.not=11 date|C:w.prep=-15
date|C:w.pron=-29 date|C:w.rel=14 date|C:work_does=-33 date|C:work_things=-11 date|L1:capital=16 date|L1:e.ed=-84
date|L1:e.s=-23 date|L1:edge=37 date|L1:from=-28 date|L1:ids=26 date|L1:job=-24 date|L1:p..=18 date|L1:p.:=24
date|L1:w.and=-10 date|L1:w.in=-30 date|L1:w.prep=-36 date|L1=.=18 date|L1=:=24 date|L1=bday=31 date|L1=birthdate=27
date|L1=de=-12 date|L1=due=-16 date|L1=in=-11 date|L1=nasc=12 date|L1=starts=-24 date|L2:aux_past=-16 date|L2:e.s=-13
date|L2:him=-17 date|L2:ids=31 date|L2:w.be=-30 date|L2:work_things=-25 date|L2=15=12 date|L2=b=12 date|L2=es=-14
date|L2=nasc=12 date|L2=were=-13 date|L4:aux_past=-16 date|L4:days=-11 date|L4:e.ed=-60 date|L4:e.past=12
date|L4:e.s=-45 date|L4:edge=62 date|L4:from=-11 date|L4:him=-12 date|L4:ids=61 date|L4:job=-25 date|L4:p.,=-15
date|L4:p..=18 date|L4:p.:=24 date|L4:w.and=-10 date|L4:w.be=-26 date|L4:w.det=-16 date|L4:w.in=-11 date|L4:w.prep=-26
date|L4:w.pron=-19 date|L4:work_does=-30 date|L4:work_things=-24 date|R1:edge=31 date|R1:p.,=16 date|R1:p..=18
date|R1:p.?=-20 date|R1=,=16 date|R1=.=18 date|R1=?=-20 date|R2:w.but=-11 date|R2:w.o=10 date|R2=so=-11
date|R4:e.ed=-12 date|R4:p.,=17 date|R4:p..=19 date|R4:p.?=-36 date|R4:w.but=-16 date|T:grade=11 date|T:gradeno=11
date|T:ids=12 date|T:p.?=-11 date|T:w.named=11 date|W=a=-15 date|W=applications=-17 date|W=as=-23 date|W=b=12
date|W=bday=31 date|W=birth=10 date|W=birthdate=27 date|W=born=10 date|W=data=20 date|W=diz=11 date|W=dob=13
date|W=due=-16 date|W=es=-13 date|W=fecha=15 date|W=from=-20 date|W=i=-15 date|W=in=-11 date|W=it=-13 date|W=na=-11
date|W=nac=12 date|W=nasc=24 date|W=o=13 date|W=on=11 date|W=passaporte=11 date|W=she=-18 date|W=starts=-24
date|W=to=-19 date|W=turned=24 date|W=were=-13 digits|C:about=-19 digits|C:ask_form=-11 digits|C:gradeno=-14
digits|C:him=29 digits|C:hypo=-16 digits|C:i=-13 digits|C:ids=66 digits|C:illness=19 digits|C:job=-18 digits|C:kid=54
digits|C:kids=-21 digits|C:kin=21 digits|C:mail=-13 digits|C:many=-16 digits|C:money=-65 digits|C:moved=23
digits|C:num=13 digits|C:org_after=-16 digits|C:p.?=18 digits|C:reentry=13 digits|C:screen=-18 digits|C:staff=-17
digits|C:title=11 digits|C:w.and=-19 digits|C:w.do=-12 digits|C:w.not=22 digits|C:w.o=-16 digits|C:w.prep=21
digits|C:w.with=10 digits|C:work_things=10 digits|L1:about=13 digits|L1:aux_past=28 digits|L1:capital=18
digits|L1:edge=67 digits|L1:from=17 digits|L1:ids=20 digits|L1:kid=12 digits|L1:kin=11 digits|L1:mail=-17
digits|L1:money=-41 digits|L1:org_before=10 digits|L1:p.#=21 digits|L1:p.:=-15 digits|L1:w.in=20
digits|L1:work_things=-18 digits|L1=#=21 digits|L1=:=-15 digits|L1=account=-17 digits|L1=almoco=18
digits|L1=almuerzo=20 digits|L1=check=-16 digits|L1=factura=-20 digits|L1=fatura=-23 digits|L1=id=12
digits|L1=lasid=13 digits|L1=line=-21 digits|L1=no=19 digits|L1=numero=-22 digits|L1=passcode=-19 digits|L1=phone=17
digits|L1=ssn=17 digits|L1=ticket=-11 digits|L2:ask_form=12 digits|L2:e.s=-15 digits|L2:ids=44 digits|L2:job=-18
digits|L2:money=-11 digits|L2:org_before=-14 digits|L2:p.,=-25 digits|L2:w.a=-11 digits|L2:w.det=-17
digits|L2:w.prep=-11 digits|L2:work_things=24 digits|L2=,=-25 digits|L2=a=-11 digits|L2=cell=17 digits|L2=contract=-18
digits|L2=de=15 digits|L2=el=-17 digits|L2=escuela=-14 digits|L2=form=39 digits|L2=lanche=13 digits|L2=lunch=16
digits|L2=po=-11 digits|L2=sasid=10 digits|L4:e.past=-13 digits|L4:e.s=-19 digits|L4:edge=-15 digits|L4:him=19
digits|L4:ids=54 digits|L4:job=-19 digits|L4:kid=24 digits|L4:kin=17 digits|L4:listy=-14 digits|L4:mail=-17
digits|L4:money=-62 digits|L4:num=-12 digits|L4:org_after=-17 digits|L4:org_before=-17 digits|L4:p.#=24
digits|L4:p.,=-14 digits|L4:p.:=-15 digits|L4:p.;=14 digits|L4:w.a=-12 digits|L4:w.det=-10 digits|L4:w.have=-14
digits|L4:w.named=-13 digits|L4:w.not=14 digits|L4:w.o=-19 digits|L4:w.prep=17 digits|R1:aux_past=12 digits|R1:e.s=-17
digits|R1:edge=-11 digits|R1:kids=-14 digits|R1:moved=12 digits|R1:p.,=51 digits|R1:p..=-16 digits|R1:w.and=-11
digits|R1:w.o=-11 digits|R1:w.prep=20 digits|R1:w.with=13 digits|R1=,=51 digits|R1=.=-16 digits|R1=cleared=-16
digits|R1=da=-13 digits|R1=e=-11 digits|R1=repetido=14 digits|R1=shows=20 digits|R1=surveys=-28 digits|R2:aux_past=-12
digits|R2:from=19 digits|R2:num=-12 digits|R2:p.?=11 digits|R2:w.in=15 digits|R2:w.o=10 digits|R2:w.prep=-20
digits|R2=?=11 digits|R2=on=-28 digits|R4:about=-17 digits|R4:e.ed=-22 digits|R4:edge=-32 digits|R4:from=24
digits|R4:kid=13 digits|R4:kids=-14 digits|R4:num=12 digits|R4:org_after=23 digits|R4:p.)=-13 digits|R4:p.,=35
digits|R4:p..=-20 digits|R4:p.?=21 digits|R4:reentry=13 digits|R4:w.a=-24 digits|R4:w.and=-11 digits|R4:w.do=14
digits|R4:w.in=16 digits|R4:w.not=14 digits|R4:w.with=13 digits|T:about=-22 digits|T:aux_past=11 digits|T:i=-11
digits|T:ids=24 digits|T:num=-13 digits|T:one=-11 digits|T:p.?=10 digits|T:w.and=10 digits|T:w.det=-32
digits|T:w.have=11 digits|T:w.in=16 digits|T:w.not=11 digits|T:w.pron=-11 digits|W=account=-17 digits|W=almoco=22
digits|W=almuerzo=22 digits|W=and=10 digits|W=call=-16 digits|W=cell=17 digits|W=chamado=-19 digits|W=check=-16
digits|W=codigo=-26 digits|W=completo=16 digits|W=con=-12 digits|W=conference=-15 digits|W=contract=-18
digits|W=count=-17 digits|W=da=-24 digits|W=de=11 digits|W=dial=-29 digits|W=dial-in=-16 digits|W=e=-21 digits|W=em=16
digits|W=escuela=-14 digits|W=export=10 digits|W=factura=-20 digits|W=fatura=-23 digits|W=file=16 digits|W=for=-28
digits|W=form=40 digits|W=grade=17 digits|W=has=11 digits|W=her=10 digits|W=id=26 digits|W=in=-17 digits|W=la=-12
digits|W=lanche=25 digits|W=lasid=15 digits|W=line=-43 digits|W=lunch=33 digits|W=moved=13 digits|W=nao=-10
digits|W=no=27 digits|W=number=-24 digits|W=numero=-27 digits|W=on=19 digits|W=ou=13 digits|W=paper=-24
digits|W=passcode=-19 digits|W=pedido=-26 digits|W=phone=22 digits|W=po=-14 digits|W=repetido=14 digits|W=sasid=30
digits|W=school=-14 digits|W=shows=20 digits|W=ssn=56 digits|W=state=23 digits|W=student=13 digits|W=su=12
digits|W=surveys=-28 digits|W=tem=-21 digits|W=the=-14 digits|W=ticket=-11 digits|W=to=11 digits|W=trocado=10
digits|W=vendor=-14 mail|C:ask=-10 mail|C:ask_form=10 mail|C:him=43 mail|C:i=10 mail|C:kid=12 mail|C:kin=37
mail|C:kin_many=15 mail|C:mail=40 mail|C:office=-15 mail|C:org_before=29 mail|C:staff=-39 mail|C:vendor=11
mail|C:w.a=-14 mail|C:w.be=16 mail|C:w.pron=14 mail|C:work_does=12 mail|C:work_things=16 mail|L1:ask=-32
mail|L1:capital=-24 mail|L1:edge=15 mail|L1:from=15 mail|L1:mail=11 mail|L1:staff=-13 mail|L1:w.a=-16 mail|L1:w.det=16
mail|L1:w.in=18 mail|L1:w.o=-16 mail|L1:work_does=17 mail|L1=a=-16 mail|L1=cc=-19 mail|L1=email=-13 mail|L1=es=10
mail|L1=for=24 mail|L1=para=-13 mail|L1=to=-31 mail|L2:ask=13 mail|L2:e.s=-11 mail|L2:i=10 mail|L2:kid=11
mail|L2:kin=33 mail|L2:kin_many=13 mail|L2:mail=25 mail|L2:staff=-26 mail|L2:w.o=15 mail|L2:w.pron=10
mail|L2:work_does=-13 mail|L2:work_things=25 mail|L2=account=12 mail|L2=email=13 mail|L2=escrevam=-13
mail|L2=escriban=-17 mail|L2=go=-11 mail|L2=mailbox=-11 mail|L2=manda=-15 mail|L2=me=10 mail|L2=papa=12
mail|L2=parent=12 mail|L2=support=-15 mail|L2=tiktok=14 mail|L2=write=-16 mail|L4:ask=-10 mail|L4:e.s=-18
mail|L4:edge=-17 mail|L4:him=27 mail|L4:i=10 mail|L4:kid=12 mail|L4:kin=37 mail|L4:kin_many=15 mail|L4:mail=27
mail|L4:office=-15 mail|L4:org_before=29 mail|L4:staff=-39 mail|L4:vendor=11 mail|L4:w.a=-14 mail|L4:w.det=33
mail|L4:w.in=14 mail|L4:w.pron=10 mail|L4:work_things=13 mail|R1:about=-10 mail|R1:ask_form=-13 mail|R1:him=-15
mail|R1:p..=-20 mail|R1:w.be=19 mail|R1:w.prep=-10 mail|R1=.=-20 mail|R1=es=12 mail|R1=for=-11 mail|R1=still=-18
mail|R2:e.ed=-18 mail|R2:him=16 mail|R2:w.be=-13 mail|R2:w.det=-22 mail|R2=monitored=-18 mail|R2=she=10
mail|R2=the=-25 mail|R4:p..=-33 mail|R4:w.and=10 mail|R4:w.be=12 mail|R4:w.det=-30 mail|R4:work_things=-19
mail|T:ask=13 mail|T:aux_past=21 mail|T:from=-12 mail|T:him=24 mail|T:kin=41 mail|T:kin_many=31 mail|T:mail=21
mail|T:office=-53 mail|T:org_after=-26 mail|T:staff=-74 mail|T:w.and=18 mail|T:w.be=11 mail|T:w.do=10 mail|T:w.in=-20
mail|T:w.o=-31 mail|T:w.prep=12 mail|T:w.pron=13 mail|T:w.rel=13 mail|W=a=-14 mail|W=account=15 mail|W=al=13
mail|W=cc=-19 mail|W=correo=-12 mail|W=da=-11 mail|W=desk=-17 mail|W=district=-15 mail|W=el=18 mail|W=es=22
mail|W=escrevam=-13 mail|W=escriba=12 mail|W=escriban=-17 mail|W=for=26 mail|W=go=-11 mail|W=help=-17 mail|W=his=16
mail|W=ig=10 mail|W=invoices=-11 mail|W=la=11 mail|W=mailbox=-11 mail|W=manda=-15 mail|W=mande=-14 mail|W=me=10
mail|W=papa=12 mail|W=para=-13 mail|W=parent=14 mail|W=please=20 mail|W=pro=-14 mail|W=school=22 mail|W=shared=-11
mail|W=su=11 mail|W=support=-15 mail|W=the=-14 mail|W=tiktok=15 mail|W=to=-21 mail|W=write=-15 n.apt=44
n.child-year=65 n.dashed=-52 n.date=11 n.day=38 n.digits=-58 n.handle=52 n.hash=17 n.labelled=140 n.long10=119
n.long11=-13 n.long4=-127 n.long5=19 n.long6=-16 n.long7=-41 n.mail=-38 n.other-year=-16 n.phone7=-19
n.private-mail=140 n.spaced=24 n.ssn=79 n.street=-54 phone|C:ask=21 phone|C:consent=11 phone|C:foster=-20
phone|C:from=-15 phone|C:harm=-11 phone|C:him=41 phone|C:ids=-35 phone|C:kid=19 phone|C:kin=91 phone|C:kin_many=34
phone|C:listy=-19 phone|C:money=-15 phone|C:num=-54 phone|C:office=-46 phone|C:one=10 phone|C:org_after=-34
phone|C:org_before=-42 phone|C:p.?=-28 phone|C:phone=21 phone|C:staff=-25 phone|C:vendor=-29 phone|C:w.det=-13
phone|C:w.do=11 phone|C:w.in=-13 phone|C:w.modal=-17 phone|C:w.prep=27 phone|C:w.pron=19 phone|C:work_does=14
phone|C:work_things=-11 phone|L1:capital=-26 phone|L1:edge=18 phone|L1:ids=-28 phone|L1:kin=11 phone|L1:w.and=10
phone|L1:w.be=14 phone|L1:w.prep=14 phone|L1:work_things=24 phone|L1=ayuda=-16 phone|L1=call=12 phone|L1=cell=12
phone|L1=desk=-26 phone|L1=e=10 phone|L1=es=15 phone|L1=fax=-51 phone|L1=id=-29 phone|L1=landline=14 phone|L1=line=-11
phone|L2:ask=26 phone|L2:e.s=12 phone|L2:from=-33 phone|L2:kid=11 phone|L2:kin=22 phone|L2:office=-19
phone|L2:org_after=-14 phone|L2:org_before=-39 phone|L2:phone=22 phone|L2:staff=-15 phone|L2:vendor=-22
phone|L2:w.in=-30 phone|L2:w.prep=-20 phone|L2:work_things=-21 phone|L2=casa=22 phone|L2=cell=13 phone|L2=contact=26
phone|L2=de=-23 phone|L2=desk=-13 phone|L2=dispatch=-22 phone|L2=escola=-17 phone|L2=escuela=-15 phone|L2=front=-15
phone|L2=help=-12 phone|L2=home=11 phone|L2=kid=11 phone|L2=landline=15 phone|L2=secretaria=-15 phone|L2=telefono=22
phone|L2=their=14 phone|L2=to=12 phone|L2=zoom=-20 phone|L4:about=-15 phone|L4:ask=33 phone|L4:ask_form=12
phone|L4:e.ed=17 phone|L4:e.ly=18 phone|L4:e.noun=28 phone|L4:e.s=20 phone|L4:edge=-60 phone|L4:him=39
phone|L4:ids=-34 phone|L4:kid=15 phone|L4:kin=52 phone|L4:kin_many=22 phone|L4:listy=-19 phone|L4:office=-27
phone|L4:org_after=-23 phone|L4:org_before=-32 phone|L4:phone=26 phone|L4:staff=-33 phone|L4:vendor=-26
phone|L4:w.and=12 phone|L4:w.pron=12 phone|L4:work_does=12 phone|R1:aux_past=10 phone|R1:num=-21 phone|R1:p..=23
phone|R1:w.be=-12 phone|R1=.=23 phone|R1=is=10 phone|R2:e.ed=15 phone|R2:p..=-12 phone|R2:w.o=-20 phone|R2=.=-12
phone|R2=disconnected=14 phone|R2=la=-20 phone|R4:about=12 phone|R4:aux_past=12 phone|R4:e.ed=15 phone|R4:e.noun=-17
phone|R4:from=-18 phone|R4:kin=15 phone|R4:num=-51 phone|R4:w.be=-14 phone|R4:w.in=-19 phone|T:from=26 phone|T:kin=34
phone|T:w.in=18 phone|T:w.o=17 phone|W=asked=13 phone|W=ayuda=-16 phone|W=casa=22 phone|W=cel=12 phone|W=cell=25
phone|W=contact=26 phone|W=crisis=-11 phone|W=dcf=-26 phone|W=desk=-40 phone|W=disconnected=14 phone|W=dispatch=-22
phone|W=do=11 phone|W=e=15 phone|W=emergency=26 phone|W=escola=-17 phone|W=escuela=-15 phone|W=family=11
phone|W=fax=-68 phone|W=front=-17 phone|W=help=-23 phone|W=her=28 phone|W=home=21 phone|W=hotline=-23 phone|W=id=-29
phone|W=kid=13 phone|W=la=-19 phone|W=landline=29 phone|W=line=-31 phone|W=linea=-16 phone|W=linha=-20
phone|W=main=-28 phone|W=mom=14 phone|W=o=-17 phone|W=oficina=-14 phone|W=our=-22 phone|W=parent=17 phone|W=phone=21
phone|W=secretaria=-15 phone|W=su=22 phone|W=telefone=-13 phone|W=their=14 phone|W=to=18 phone|W=us=12
phone|W=zoom=-21 street|C:ask_form=28 street|C:aux_past=23 street|C:foster=49 street|C:from=20 street|C:him=31
street|C:hypo=15 street|C:ids=-21 street|C:kin=18 street|C:kin_many=51 street|C:lives=78 street|C:mail=13
street|C:moved=42 street|C:num=82 street|C:office=-44 street|C:org_before=-25 street|C:p.?=-10 street|C:reentry=-24
street|C:staff=17 street|C:title=12 street|C:w.but=16 street|C:w.det=15 street|C:w.have=13 street|C:w.not=13
street|C:w.o=11 street|C:we=-35 street|C:work_things=-57 street|L1:aux_past=-31 street|L1:edge=-39 street|L1:w.be=-12
street|L1:w.o=25 street|L1=is=-21 street|L1=la=16 street|L1=na=10 street|L1=on=11 street|L2:ask_form=-22
street|L2:foster=22 street|L2:him=11 street|L2:kid=16 street|L2:lives=22 street|L2:moved=28 street|L2:num=10
street|L2:org_after=21 street|L2:p.,=10 street|L2:w.det=26 street|L2:w.in=10 street|L2:w.prep=15 street|L2:w.pron=11
street|L2=,=10 street|L2=ave=22 street|L2=biblioteca=-23 street|L2=esta=26 street|L2=factura=-12 street|L2=fatura=-11
street|L2=fica=-31 street|L2=held=-35 street|L2=house=27 street|L2=is=-21 street|L2=kid=16 street|L2=library=-14
street|L2=lives=24 street|L2=meet=-18 street|L2=mudo=12 street|L2=mudou=17 street|L2=queda=-10 street|L2=retreat=-16
street|L2=shelter=19 street|L2=up=28 street|L2=where=-22 street|L2=ymca=-20 street|L4:e.ed=26 street|L4:e.ing=-13
street|L4:e.noun=10 street|L4:edge=40 street|L4:foster=40 street|L4:from=12 street|L4:him=19 street|L4:ids=-22
street|L4:kin_many=29 street|L4:lives=47 street|L4:moved=37 street|L4:num=43 street|L4:office=-30
street|L4:org_after=-22 street|L4:org_before=-21 street|L4:p.,=23 street|L4:w.and=-24 street|L4:w.det=-19
street|L4:w.pron=12 street|L4:we=-37 street|L4:work_things=-23 street|R1:edge=-45 street|R1:gradeno=11
street|R1:hypo=15 street|R1:num=11 street|R1:p.,=-29 street|R1:p..=-12 street|R1=,=-29 street|R1=.=-12
street|R1=every=15 street|R2:e.s=-10 street|R2:gradeno=-17 street|R2:num=10 street|R2=apt=18 street|R2=brockton=12
street|R2=malden=-64 street|R2=second=-20 street|R2=unit=21 street|R4:aux_past=10 street|R4:e.ed=17
street|R4:e.noun=21 street|R4:from=11 street|R4:hypo=15 street|R4:num=36 street|R4:org_after=16 street|R4:p.,=-24
street|R4:w.and=28 street|R4:w.be=13 street|R4:w.det=46 street|R4:w.in=11 street|W=and=29 street|W=apt=18
street|W=apto=11 street|W=ave=23 street|W=biblioteca=-23 street|W=brockton=13 street|W=da=20 street|W=deliveries=-19
street|W=doubled=19 street|W=e=-18 street|W=el=11 street|W=es=-11 street|W=esta=27 street|W=every=15
street|W=factura=-12 street|W=familia=34 street|W=family=12 street|W=fatura=-11 street|W=fica=-31 street|W=floor=-20
street|W=for=-12 street|W=held=-37 street|W=home=25 street|W=house=37 street|W=is=-19 street|W=kid=16
street|W=library=-14 street|W=lives=29 street|W=malden=-65 street|W=mandem=-11 street|W=manden=-14 street|W=meet=-19
street|W=mora=15 street|W=mudo=12 street|W=mudou=22 street|W=new=19 street|W=oak=22 street|W=office=-15
street|W=our=-13 street|W=para=13 street|W=picked=15 street|W=queda=-10 street|W=retreat=-16 street|W=reunion=-12
street|W=school=-15 street|W=se=19 street|W=second=-20 street|W=shelter=19 street|W=student=-21 street|W=taller=-12
street|W=the=-19 street|W=they=26 street|W=to=-11 street|W=unit=21 street|W=up=34 street|W=vive=25 street|W=where=-14
street|W=ymca=-20
""",
}
