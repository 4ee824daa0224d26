"""Learned weights in hundredths; written by `benchmarks/train_identifiers.py`, never by hand."""

BIAS = {"name": -30, "initials": -16, "child": 94, "number": 47}

TABLES = {
    "name": r"""
C:about=-12 C:absent=237 C:ask=-54 C:aux_past=20 C:behave=246 C:consent=133 C:days=-24 C:feel=104 C:foster=204
C:grade=69 C:gradeno=27 C:harm=83 C:him=138 C:hypo=-57 C:illness=200 C:job=-219 C:kid=215 C:kids=32 C:kin=315
C:kin_many=11 C:listy=27 C:lives=233 C:mail=-37 C:many=40 C:money=-94 C:moved=174 C:new_kid=89 C:office=-231 C:one=97
C:p.?=24 C:phone=12 C:reentry=172 C:refuse=145 C:screen=155 C:son=209 C:staff=-154 C:title=62 C:told=49 C:vendor=-61
C:w.a=-32 C:w.and=70 C:w.be=-17 C:w.but=20 C:w.det=-55 C:w.have=17 C:w.modal=-24 C:w.named=87 C:w.not=111 C:w.o=28
C:w.prep=51 C:w.rel=45 C:w.with=70 C:we=-151 C:work_does=-181 C:work_things=-231 L1:about=31 L1:absent=14 L1:ask=-151
L1:ask_form=16 L1:aux_past=55 L1:capital=-16 L1:e.ed=76 L1:e.ing=-37 L1:e.s=-19 L1:edge=-26 L1:foster=-24 L1:him=25
L1:hypo=-16 L1:i=-58 L1:ids=15 L1:illness=-72 L1:job=49 L1:kid=76 L1:kids=-11 L1:kin=-63 L1:kin_many=27 L1:listy=-24
L1:mail=15 L1:moved=29 L1:new_kid=-54 L1:num=69 L1:office=-15 L1:org_after=18 L1:org_before=-17 L1:owned=54 L1:p.(=26
L1:p.,=-21 L1:p.-=50 L1:p..=-61 L1:p./=-13 L1:p.==-31 L1:p.>=27 L1:p.@=34 L1:p.quote=-44 L1:phone=16 L1:reentry=11
L1:screen=32 L1:son=37 L1:staff=-83 L1:title=-99 L1:told=43 L1:w.and=-20 L1:w.be=34 L1:w.do=-12 L1:w.have=86
L1:w.in=-55 L1:w.modal=11 L1:w.named=15 L1:w.not=-19 L1:w.o=69 L1:w.pron=-107 L1:w.rel=48 L1:w.with=-13 L1:we=12
L1:work_does=68 L1:work_things=62 L1="=-44 L1=(=26 L1=,=-21 L1=-=50 L1=.=-61 L1=/=-13 L1=12=37 L1=15=14 L1=190=-21
L1=210=11 L1=22=70 L1=48=20 L1=75=-23 L1=8=-18 L1===-31 L1=>=27 L1=@=34 L1=about=88 L1=adopted=-25 L1=also=-26
L1=and=-49 L1=ask=-30 L1=at=38 L1=birthday=-35 L1=brought=10 L1=but=43 L1=by=-68 L1=calle=25 L1=care=-46 L1=changed=32
L1=co-lead=-37 L1=congratulations=-30 L1=could=-12 L1=counselor=-21 L1=da=-32 L1=del=18 L1=dia=-35 L1=dias=-17
L1=does=-22 L1=dois=59 L1=don=-37 L1=dona=30 L1=dos=36 L1=drop=-55 L1=due=-10 L1=e=-56 L1=email=15 L1=emailed=-62
L1=en=15 L1=entered=20 L1=era=32 L1=escola=-70 L1=escuela=-53 L1=falta=12 L1=faltam=59 L1=faltan=31 L1=familia=73
L1=find=55 L1=for=31 L1=from=-44 L1=fyi=41 L1=gracias=-26 L1=grader=11 L1=has=57 L1=have=29 L1=her=22 L1=hired=-21
L1=hola=-15 L1=i=-12 L1=if=10 L1=in=-58 L1=into=-13 L1=invited=-20 L1=irma=-48 L1=is=16 L1=it=-27 L1=its=17
L1=jefa=-16 L1=kept=31 L1=know=11 L1=la=-43 L1=las=23 L1=leave=71 L1=let=13 L1=little=37 L1=llama=-21 L1=llamo=-27
L1=loop=-19 L1=los=21 L1=lost=60 L1=may=29 L1=me=-28 L1=meant=17 L1=menos=57 L1=morning=-40 L1=moved=16 L1=ms=-38
L1=n=-12 L1=na=-23 L1=name=40 L1=named=-20 L1=nao=12 L1=new=-32 L1=not=-28 L1=nurse=18 L1=o=87 L1=obrigada=-13
L1=obrigado=-11 L1=of=43 L1=oi=-21 L1=ok=-54 L1=on=99 L1=or=-41 L1=out=37 L1=padre=-46 L1=para=14 L1=per=-27
L1=pra=-61 L1=pro=-42 L1=puerto=-27 L1=put=22 L1=que=-32 L1=reach=10 L1=redo=21 L1=remove=-30 L1=replaced=-16
L1=rua=43 L1=said=-11 L1=says=58 L1=screened=18 L1=segun=-16 L1=senora=12 L1=sent=57 L1=shoot=-40 L1=si=24
L1=since=-24 L1=so=-21 L1=soy=-45 L1=student=18 L1=students=-11 L1=tell=33 L1=that=82 L1=the=-107 L1=think=-52
L1=thx=-11 L1=to=-83 L1=took=33 L1=two=16 L1=under=-29 L1=until=25 L1=use=-40 L1=walked=15 L1=we=-58 L1=welcome=-37
L1=why=36 L1=y=-13 L1=you=15 L2:about=53 L2:ask=23 L2:ask_form=-46 L2:aux_past=-64 L2:behave=10 L2:consent=-12
L2:days=27 L2:e.ing=68 L2:e.ly=-69 L2:e.noun=-65 L2:e.past=114 L2:e.s=-19 L2:feel=17 L2:foster=47 L2:from=27
L2:grade=18 L2:harm=14 L2:hypo=30 L2:i=42 L2:ids=-22 L2:illness=44 L2:job=-12 L2:kids=44 L2:kin=51 L2:kin_many=21
L2:listy=71 L2:mail=10 L2:many=21 L2:money=-10 L2:moved=38 L2:new_kid=32 L2:office=32 L2:one=-36 L2:org_after=13
L2:p.-=27 L2:phone=44 L2:reentry=-18 L2:screen=38 L2:staff=-78 L2:title=-117 L2:told=12 L2:w.and=-72 L2:w.be=-11
L2:w.but=16 L2:w.have=-32 L2:w.in=-27 L2:w.named=-47 L2:w.o=-70 L2:w.pron=13 L2:w.rel=-30 L2:w.with=-21
L2:work_things=19 L2=-=27 L2=1=-33 L2=3=24 L2=4=16 L2=5th=11 L2=8=-20 L2=9=-12 L2=a=-27 L2=aaron=19 L2=about=41
L2=abraco=-46 L2=adopted=32 L2=agreguen=-18 L2=and=-12 L2=andrea=-17 L2=anyone=22 L2=apaga=25 L2=arquivo=-13
L2=atenciosamente=-27 L2=atentamente=-24 L2=attend=-24 L2=avaliar=11 L2=avaliei=11 L2=because=15 L2=before=-58
L2=belongs=54 L2=best=-45 L2=bethany=51 L2=blank=16 L2=board=18 L2=bom=-21 L2=boys=15 L2=bruises=11 L2=buenos=-17
L2=but=20 L2=cake=-42 L2=call=43 L2=cambie=14 L2=came=40 L2=can't=13 L2=capital=-14 L2=casa=64 L2=catch=-31
L2=check=-40 L2=check-ins=20 L2=close=-25 L2=closed=23 L2=coitado=-11 L2=com=-25 L2=comes=48 L2=contact=-26
L2=coordinator=-11 L2=couldn't=11 L2=counselor=-40 L2=covering=-32 L2=cruz=46 L2=data=-17 L2=de=36 L2=deb=-39
L2=desculpa=47 L2=despedida=-49 L2=dia=-15 L2=digale=-19 L2=diz=-13 L2=do=-27 L2=doesn't=11 L2=done=13 L2=dr=-37
L2=e=-92 L2=el=-39 L2=email=10 L2=en=-50 L2=encuentro=28 L2=era=13 L2=es=31 L2=evaluar=20 L2=evalue=45 L2=everyone=28
L2=f=40 L2=facilitator=-54 L2=feliz=-35 L2=file=-14 L2=filed=15 L2=form=25 L2=from=14 L2=goes=64 L2=good=-13
L2=grade=12 L2=group=22 L2=hable=-14 L2=happy=-35 L2=hasn't=-32 L2=help=16 L2=her=-12 L2=here=-15 L2=hi=82 L2=hola=50
L2=i=67 L2=incluam=-17 L2=instead=12 L2=internaram=13 L2=is=-63 L2=it=-73 L2=j=20 L2=jean=11 L2=kennedy=-19 L2=kid=-30
L2=know=31 L2=la=-37 L2=las=-29 L2=lawrence=31 L2=left=14 L2=legal=24 L2=lesley=-70 L2=lo=31 L2=los=25 L2=luz=-13
L2=lynn=-12 L2=mae=-41 L2=manda=-17 L2=mandelo=-62 L2=mando=95 L2=mandou=41 L2=marco=35 L2=me=37 L2=meds=19
L2=menos=38 L2=met=54 L2=mi=-16 L2=month=40 L2=moved=24 L2=mr=-53 L2=mrs=23 L2=ms=-26 L2=mudei=10 L2=my=-38
L2=name=-12 L2=named=-28 L2=nguyen=17 L2=nivel=29 L2=no=-11 L2=note=30 L2=notes=-36 L2=nothing=25 L2=novo=20
L2=now=-10 L2=nurse=37 L2=o=19 L2=oi=15 L2=on=49 L2=one=-36 L2=orientation=-16 L2=ortiz=11 L2=os=58 L2=out=-36
L2=over=-73 L2=pai=12 L2=pat=-15 L2=pena=12 L2=perdon=28 L2=pergunta=-48 L2=permission=-15 L2=person=-14 L2=please=-16
L2=pls=47 L2=police=10 L2=policy=-15 L2=preguntale=-47 L2=prepared=-71 L2=que=13 L2=quem=-31 L2=question=48
L2=quien=-28 L2=quincy=26 L2=quiten=-21 L2=real=11 L2=referred=-81 L2=regards=-34 L2=reunimos=-11 L2=right=-16
L2=romeo=-58 L2=sabe=32 L2=said=12 L2=saludo=-34 L2=santos=43 L2=saque=51 L2=segundo=-76 L2=sent=28 L2=sessions=-11
L2=short=-37 L2=shot=14 L2=show=20 L2=sou=-47 L2=sr=-12 L2=st=-40 L2=story=30 L2=student=-16 L2=students=16
L2=suspenderam=15 L2=sword=-22 L2=talk=-33 L2=talked=10 L2=the=18 L2=therapy=-10 L2=this=-106 L2=tia=30 L2=tira=12
L2=tirei=17 L2=tirem=-17 L2=to=-27 L2=trainer=-23 L2=tran=38 L2=twelfth=60 L2=ty=-18 L2=up=-26 L2=update=17 L2=us=-28
L2=w=-12 L2=waiting=11 L2=we=24 L2=week=-17 L2=when=-19 L2=who=-26 L2=y=21 L2=yes=-30 L2=you=-45 L4:about=54
L4:absent=33 L4:ask=-37 L4:ask_form=57 L4:aux_past=55 L4:behave=13 L4:days=23 L4:e.ed=49 L4:e.ing=30 L4:e.ly=-38
L4:e.noun=-41 L4:e.past=105 L4:e.s=-19 L4:edge=-16 L4:feel=26 L4:foster=49 L4:from=39 L4:grade=-19 L4:gradeno=-38
L4:harm=-64 L4:him=78 L4:hypo=40 L4:i=19 L4:ids=24 L4:illness=-44 L4:job=34 L4:kid=89 L4:kids=10 L4:kin=52
L4:kin_many=55 L4:listy=113 L4:lives=136 L4:mail=63 L4:many=80 L4:moved=115 L4:new_kid=-15 L4:num=151 L4:office=-29
L4:one=25 L4:org_after=-79 L4:org_before=-62 L4:p.(=41 L4:p.,=22 L4:p.-=47 L4:p..=29 L4:p.;=17 L4:p.>=27 L4:p.@=34
L4:p.quote=-37 L4:phone=53 L4:reentry=-24 L4:screen=71 L4:son=54 L4:staff=44 L4:title=-29 L4:told=-14 L4:vendor=-28
L4:w.and=-42 L4:w.but=-29 L4:w.det=62 L4:w.do=44 L4:w.have=56 L4:w.in=-57 L4:w.modal=65 L4:w.not=40 L4:w.prep=34
L4:w.rel=-60 L4:w.with=-15 L4:we=-17 L4:work_does=-44 L4:work_things=81 R1:about=46 R1:absent=58 R1:ask=-21
R1:aux_past=34 R1:behave=137 R1:capital=12 R1:consent=-65 R1:days=36 R1:e.ing=-106 R1:e.noun=56 R1:e.past=12
R1:edge=-29 R1:feel=-61 R1:from=-36 R1:grade=-34 R1:gradeno=-97 R1:harm=-24 R1:him=30 R1:hypo=-35 R1:i=26 R1:ids=61
R1:job=37 R1:kid=36 R1:kids=34 R1:kin_many=107 R1:listy=-47 R1:lives=20 R1:many=-26 R1:money=-19 R1:moved=72
R1:num=-91 R1:office=-11 R1:one=23 R1:org_after=-126 R1:p.!=-27 R1:p.#=18 R1:p.&=-22 R1:p.(=43 R1:p.)=17 R1:p.,=18
R1:p..=-14 R1:p.;=36 R1:p.==-16 R1:p.?=-25 R1:p.@=24 R1:p.quote=-44 R1:reentry=14 R1:refuse=33 R1:screen=-64 R1:son=37
R1:staff=12 R1:title=-50 R1:told=-37 R1:w.a=-21 R1:w.and=-66 R1:w.be=37 R1:w.det=-39 R1:w.do=-34 R1:w.have=58
R1:w.modal=34 R1:w.not=35 R1:w.prep=47 R1:w.pron=13 R1:w.with=58 R1:work_does=-35 R1:work_things=74 R1=!=-27 R1="=-44
R1=#=18 R1=&=-22 R1=(=43 R1=)=17 R1=,=18 R1=.=-14 R1=1=-19 R1=11=-35 R1=12=-18 R1=2010=34 R1=28=-16 R1=3=81 R1=4=-14
R1=504=69 R1=7=-17 R1=8=-11 R1=88=26 R1=9=-20 R1=;=36 R1===-16 R1=?=-25 R1=@=24 R1=about=17 R1=abre=-59 R1=acaba=29
R1=aged=45 R1=aide=-18 R1=ainda=-16 R1=ajuda=-39 R1=all=-33 R1=already=-23 R1=amenazo=10 R1=and=-48 R1=anda=50
R1=anotou=-21 R1=answered=26 R1=anxiety=14 R1=aparece=20 R1=appears=67 R1=apresenta=-77 R1=are=-23 R1=arrumou=-37
R1=as=15 R1=assina=-23 R1=atende=-22 R1=attendance=35 R1=attended=90 R1=aunt=20 R1=autorizacao=52 R1=ayuda=-22
R1=b=-16 R1=baby=-25 R1=back=-19 R1=bajo=15 R1=bateu=30 R1=be=-56 R1=because=12 R1=birthday=16 R1=bit=-53 R1=blue=-10
R1=booked=-66 R1=both=11 R1=bought=-13 R1=boy=18 R1=boys=15 R1=break=-16 R1=brigaram=39 R1=brought=36 R1=burned=11
R1=but=-38 R1=by=-23 R1=caiu=11 R1=called=-38 R1=cambio=-17 R1=came=38 R1=can=-39 R1=can't=25 R1=caseworker=39
R1=changed=-50 R1=chegou=17 R1=circled=31 R1=class=-26 R1=clinician=45 R1=closed=-33 R1=club=-40 R1=code=-19
R1=codes=-11 R1=collected=-17 R1=comecou=-28 R1=comes=19 R1=como=-22 R1=completed=31 R1=compro=-32 R1=comprou=-51
R1=confirmo=-93 R1=confirmou=-99 R1=consent=25 R1=conta=95 R1=continua=-21 R1=contou=-15 R1=coordena=-41
R1=coordina=-25 R1=coordinates=-29 R1=corrigio=-44 R1=corrigiu=-49 R1=could=35 R1=couldn't=87 R1=count=-35
R1=covered=36 R1=covers=-26 R1=cuenta=80 R1=cumple=26 R1=cumplio=22 R1=cut=30 R1=dashboard=-23 R1=day=31 R1=days=-11
R1=de=12 R1=declined=-42 R1=deixou=19 R1=dejo=37 R1=del=-30 R1=desenhou=-95 R1=desmaiou=25 R1=deu=26 R1=dice=38
R1=did=-54 R1=didn't=57 R1=dijo=29 R1=diseno=-76 R1=disse=14 R1=diz=14 R1=does=-22 R1=dorme=38 R1=down=14 R1=drew=86
R1=dropped=-51 R1=duerme=28 R1=e=49 R1=eats=30 R1=el=-44 R1=eligible=18 R1=emailed=26 R1=empeoro=40 R1=empezo=-17
R1=en=42 R1=ends=-29 R1=entro=25 R1=entrou=16 R1=es=-35 R1=escondio=16 R1=escreveu=-47 R1=escribe=14 R1=escribio=-25
R1=esta=18 R1=estaba=51 R1=estava=53 R1=estuvo=17 R1=ever=14 R1=every=15 R1=explico=-40 R1=explicou=-57 R1=extrana=34
R1=failed=33 R1=fainted=71 R1=fala=-12 R1=falou=-51 R1=falto=19 R1=faltou=21 R1=family=76 R1=father=15 R1=faz=27
R1=fechou=-20 R1=fell=88 R1=ficou=22 R1=filled=-47 R1=finished=62 R1=firma=-28 R1=first=-74 R1=foi=84 R1=for=-53
R1=forgot=-35 R1=form=-26 R1=forwarded=-20 R1=found=-28 R1=from=-49 R1=fue=16 R1=full=-22 R1=game=-24 R1=gave=-14
R1=gets=24 R1=goes=68 R1=golpeo=41 R1=got=61 R1=gr=16 R1=grades=68 R1=guarda=-38 R1=hablo=-37 R1=had=114 R1=handed=-18
R1=has=-48 R1=hasn't=-28 R1=hates=57 R1=have=-23 R1=helped=-19 R1=here=-29 R1=hid=17 R1=hides=22 R1=hit=18 R1=hizo=-34
R1=home=51 R1=hospital=-38 R1=hours=-12 R1=house=-35 R1=iep=71 R1=imprimio=-11 R1=imprimiu=-32 R1=improved=40 R1=in=71
R1=insulto=37 R1=intento=33 R1=interns=-33 R1=invited=-20 R1=is=44 R1=isn't=-26 R1=isnt=-12 R1=ja=-40 R1=jogou=22
R1=just=13 R1=keeps=17 R1=kids=20 R1=knows=-53 R1=largou=55 R1=last=22 R1=laughed=39 R1=le=38 R1=left=76 R1=lives=30
R1=llego=11 R1=lo=68 R1=login=-24 R1=looks=42 R1=lost=85 R1=lower=-13 R1=made=44 R1=mailed=-11 R1=mando=-30
R1=mandou=-12 R1=maneja=-28 R1=marco=48 R1=marcou=17 R1=married=11 R1=maternity=-13 R1=me=26 R1=means=-34 R1=mejoro=17
R1=melhorou=12 R1=merged=-28 R1=met=-36 R1=mini=-28 R1=mom=-76 R1=moved=-20 R1=ms=-50 R1=n=-17 R1=name=30 R1=nao=-92
R1=necesita=95 R1=needs=26 R1=never=-50 R1=not=13 R1=nunca=42 R1=o=-20 R1=odeia=39 R1=odia=32 R1=of=-78 R1=off=26
R1=offered=-46 R1=offers=-11 R1=on=-70 R1=only=46 R1=operou=44 R1=or=-25 R1=ordered=-28 R1=orders=-39 R1=organized=-18
R1=ou=-20 R1=out=51 R1=ouve=36 R1=overdosed=22 R1=oversees=-44 R1=oye=21 R1=parents=31 R1=pario=72 R1=parish=-19
R1=parou=18 R1=paso=-55 R1=passed=22 R1=pays=-10 R1=pede=-32 R1=pediu=-36 R1=perdeu=65 R1=perdio=34 R1=perguntou=-65
R1=period=-25 R1=pidio=20 R1=piorou=33 R1=pode=-31 R1=por=19 R1=pra=42 R1=precisa=49 R1=pregunto=-36 R1=present=-12
R1=presentation=-15 R1=printed=-15 R1=probation=35 R1=pronouns=30 R1=puede=-44 R1=pulled=138 R1=pulls=31 R1=punched=15
R1=put=20 R1=que=-45 R1=quebrou=47 R1=quer=-52 R1=quiere=-60 R1=quote=-13 R1=ran=-18 R1=rasgou=50 R1=reached=-24
R1=recolheu=-21 R1=record=26 R1=recusou=30 R1=referral=28 R1=refused=-26 R1=refuses=74 R1=regresa=-24 R1=renuncio=-68
R1=repete=15 R1=repite=23 R1=replied=-58 R1=report=35 R1=reported=-57 R1=representa=-22 R1=reprobo=21 R1=requested=-19
R1=resigned=-20 R1=respondeu=16 R1=retired=-21 R1=retirement=-27 R1=reviewed=-13 R1=revisa=-49 R1=ripped=18 R1=riu=12
R1=robo=22 R1=rompio=53 R1=roubou=21 R1=row=-15 R1=sabe=-61 R1=saco=22 R1=sai=-26 R1=said=56 R1=sale=19 R1=salio=29
R1=same=-57 R1=saved=-12 R1=says=-61 R1=score=-15 R1=scored=68 R1=scratched=15 R1=screened=-57 R1=screening=-27
R1=screens=-36 R1=se=19 R1=seems=45 R1=sent=-45 R1=sente=33 R1=set=-12 R1=share=-17 R1=shows=102 R1=si=22
R1=signed=-82 R1=sigue=-28 R1=sits=19 R1=skipped=11 R1=sleeps=23 R1=slides=-15 R1=smells=36 R1=so=37 R1=solo=44
R1=son=14 R1=spit=72 R1=spoke=-50 R1=started=42 R1=starts=55 R1=stays=-38 R1=stepped=-70 R1=still=-49 R1=stopped=30
R1=stutters=59 R1=subiu=15 R1=submit=-14 R1=submitted=-15 R1=suena=-16 R1=syndrome=25 R1=ta=21 R1=takes=-19
R1=tapou=50 R1=teacher=19 R1=teaches=-76 R1=team=-19 R1=tem=-44 R1=tenia=61 R1=tentou=34 R1=tested=-43 R1=teve=106
R1=the=-27 R1=therapy=-72 R1=thinks=34 R1=threatened=20 R1=threw=48 R1=time=-34 R1=tinha=27 R1=tiro=38 R1=tirou=17
R1=to=137 R1=todavia=-31 R1=told=-11 R1=toma=31 R1=tomo=-46 R1=tomou=26 R1=took=50 R1=tore=47 R1=trabaja=-26
R1=trabalha=-72 R1=traded=75 R1=tradujo=-17 R1=traduziu=-57 R1=trained=-12 R1=trajo=25 R1=transferred=35
R1=translated=19 R1=tried=29 R1=trip=-19 R1=trouxe=44 R1=turned=47 R1=turns=30 R1=tuvo=58 R1=twice=18 R1=twins=12
R1=typed=-81 R1=un=-22 R1=until=-32 R1=usa=-30 R1=used=-19 R1=va=11 R1=vai=-16 R1=ve=26 R1=veio=-19 R1=vem=17
R1=video=-14 R1=viene=31 R1=vino=-33 R1=virou=-34 R1=visited=-18 R1=visits=-41 R1=volta=-26 R1=volunteered=-27
R1=volvio=20 R1=w=50 R1=walk=-15 R1=walked=30 R1=wants=-13 R1=was=13 R1=wasn't=19 R1=wears=34 R1=week=-17 R1=well=11
R1=went=25 R1=were=-20 R1=wet=11 R1=who=37 R1=will=-109 R1=with=44 R1=won't=41 R1=works=-19 R1=would=34 R1=wouldn't=39
R1=wrote=39 R1=xingou=38 R1=ya=-101 R1=yes=21 R1=yet=18 R2:about=-27 R2:ask=10 R2:ask_form=-41 R2:aux_past=36
R2:behave=36 R2:consent=-20 R2:e.ed=-33 R2:e.ing=-38 R2:e.noun=-16 R2:e.past=82 R2:e.s=38 R2:feel=88 R2:foster=23
R2:harm=-12 R2:hypo=-15 R2:ids=33 R2:illness=99 R2:job=-26 R2:kids=-64 R2:kin_many=-10 R2:listy=45 R2:lives=16
R2:mail=18 R2:many=31 R2:moved=29 R2:office=-90 R2:one=-65 R2:org_after=56 R2:org_before=31 R2:p.!=18 R2:p.(=27
R2:p./=35 R2:p.:=-35 R2:p.?=12 R2:p.¿=-28 R2:phone=-31 R2:reentry=14 R2:refuse=79 R2:screen=-74 R2:staff=-50
R2:title=39 R2:told=41 R2:vendor=-37 R2:w.a=-17 R2:w.and=-23 R2:w.but=40 R2:w.det=-66 R2:w.do=-35 R2:w.named=54
R2:w.not=20 R2:w.o=-34 R2:w.prep=-22 R2:w.rel=-34 R2:w.with=30 R2:we=-62 R2:work_does=-42 R2:work_things=64 R2=!=18
R2=(=27 R2=/=35 R2=12=-53 R2=13=91 R2=14=24 R2=18=30 R2=19=38 R2=2=38 R2=24=-27 R2=3=-14 R2=4b=11 R2=5=-34 R2=5th=19
R2=6=-19 R2=6th=13 R2=70=-13 R2=8=-223 R2=88=-34 R2=9=26 R2=:=-35 R2=?=12 R2=a=18 R2=about=-38 R2=absent=-39
R2=acceso=-26 R2=access=-82 R2=acesso=-44 R2=added=-84 R2=again=32 R2=agarraron=12 R2=agressivo=16 R2=al=-14
R2=alone=62 R2=alta=24 R2=ambar=34 R2=an=-29 R2=and=26 R2=anda=30 R2=answer=11 R2=answered=-58 R2=aparece=39
R2=aposenta=-52 R2=aposentou=-13 R2=appendicitis=16 R2=approved=-19 R2=april=18 R2=aprobarlo=-30 R2=apt=70
R2=arreglo=-37 R2=as=-29 R2=asiste=14 R2=asistio=16 R2=assigned=-14 R2=assina=26 R2=assinar=14 R2=assinou=-71
R2=assumir=-12 R2=ataques=23 R2=attend=43 R2=ausente=33 R2=away=26 R2=ayudarle=-45 R2=back=13 R2=be=-10 R2=been=-13
R2=before=14 R2=being=24 R2=better=-36 R2=between=49 R2=birth=40 R2=blank=-71 R2=born=17 R2=bought=10 R2=bring=10
R2=bruises=32 R2=called=-32 R2=calm=23 R2=cambiar=35 R2=cambiaron=10 R2=came=25 R2=cayo=11 R2=certified=-11
R2=checking=-26 R2=chicken=12 R2=cita=31 R2=class=38 R2=closed=-35 R2=coach=-13 R2=com=24 R2=come=47 R2=comes=22
R2=coming=30 R2=comunica=-33 R2=con=21 R2=consegue=-23 R2=conseguiu=-33 R2=consulta=19 R2=contesta=-43 R2=contesto=46
R2=conto=30 R2=contou=11 R2=copia=-52 R2=corredor=12 R2=corta=34 R2=corto=21 R2=cortou=13 R2=cosas=46 R2=couch=44
R2=court=32 R2=covering=-10 R2=covid=-11 R2=crise=24 R2=cumplio=53 R2=cut=-73 R2=cutting=35 R2=das=-21 R2=day=-34
R2=de=14 R2=dean=18 R2=declined=18 R2=deixa=21 R2=del=-14 R2=demissao=-54 R2=depois=39 R2=dese=-34 R2=desmayo=16
R2=despues=42 R2=dessa=-30 R2=devin=22 R2=dez=43 R2=diabetes=19 R2=did=21 R2=dieron=12 R2=diez=21 R2=dio=15
R2=director=-16 R2=discharged=12 R2=dismissed=14 R2=disse=14 R2=do=-16 R2=doente=19 R2=does=-12 R2=doesn't=-18
R2=doing=61 R2=dois=29 R2=donuts=-19 R2=dorme=30 R2=dos=40 R2=double=25 R2=down=22 R2=dropped=22 R2=dual=-31
R2=duas=28 R2=due=29 R2=duerme=13 R2=durante=12 R2=e=-65 R2=early=-18 R2=eat=25 R2=eaten=12 R2=eating=27 R2=eats=11
R2=edit=-55 R2=ele=-15 R2=eleven=54 R2=eloping=34 R2=embora=14 R2=en=-20 R2=encarga=-43 R2=enferma=-33 R2=enough=11
R2=entende=46 R2=entering=-22 R2=entiende=46 R2=entrego=107 R2=enviou=-11 R2=equipe=-26 R2=equipo=-14 R2=era=21
R2=es=-19 R2=escaparse=20 R2=escola=-13 R2=esta=26 R2=estar=-26 R2=estudiantes=-14 R2=eu=-19 R2=evaluated=12
R2=even=11 R2=everything=40 R2=explicar=-23 R2=explicarlo=-31 R2=extra=36 R2=failing=31 R2=fala=91 R2=febre=25
R2=fewer=-40 R2=fez=41 R2=fiebre=54 R2=financeiro=-12 R2=find=-52 R2=fine=-17 R2=finished=32 R2=firma=10 R2=firmo=-33
R2=flagged=25 R2=focus=68 R2=for=-58 R2=formou=11 R2=forms=75 R2=found=55 R2=four=-12 R2=fue=35 R2=fugir=18 R2=gave=31
R2=get=-47 R2=getting=43 R2=go=25 R2=goes=42 R2=golpes=16 R2=gotten=-42 R2=gr=30 R2=gracias=-18 R2=grade=14
R2=grief=-23 R2=groserias=11 R2=group=18 R2=grupo=39 R2=ha=-46 R2=habla=49 R2=hablar=44 R2=hacerse=12 R2=handed=22
R2=handling=-27 R2=happy=-41 R2=has=-43 R2=hasn't=24 R2=have=-12 R2=he=-25 R2=head=15 R2=health=-14 R2=heard=-49
R2=hearing=43 R2=her=-17 R2=herself=11 R2=high=28 R2=himself=24 R2=hired=-10 R2=hiring=-67 R2=his=11 R2=hizo=18
R2=homeroom=13 R2=honor=45 R2=hospitalizaron=64 R2=hospitalized=15 R2=i=-50 R2=ian=24 R2=informou=-103
R2=interprete=70 R2=into=24 R2=is=-36 R2=it=24 R2=its=-36 R2=ja=-42 R2=jesus=20 R2=joao=38 R2=jobs=-38 R2=jubila=-80
R2=jubilo=-11 R2=juliet=-18 R2=julieta=-11 R2=july=33 R2=jumped=48 R2=juntas=-12 R2=just=-22 R2=k=-28 R2=kinder=-34
R2=know=-60 R2=la=-63 R2=las=-83 R2=last=43 R2=late=66 R2=lawrence=-23 R2=leave=30 R2=lessons=-55 R2=let=19 R2=lice=36
R2=lider=-22 R2=like=39 R2=line=-59 R2=lista=39 R2=listed=66 R2=lo=-17 R2=locked=-138 R2=log=-59 R2=logs=-53
R2=lol=-41 R2=looking=-29 R2=los=-64 R2=low=33 R2=lowell=-30 R2=lower=14 R2=made=18 R2=madre=12 R2=mais=-14 R2=mal=20
R2=malden=-17 R2=mando=-121 R2=mandou=-24 R2=march=-32 R2=maria=27 R2=medicaid=-35 R2=medo=29 R2=meeting=71
R2=menos=-81 R2=metade=14 R2=mi=63 R2=mia=23 R2=minha=21 R2=minutes=-18 R2=mis=-16 R2=missing=20 R2=mistake=18
R2=monday=51 R2=moved=-26 R2=moving=-56 R2=mucho=37 R2=mudanca=60 R2=mudanza=68 R2=mudo=16 R2=muito=73 R2=muy=35
R2=my=-24 R2=name=28 R2=nao=-22 R2=need=-20 R2=needs=44 R2=new=38 R2=next=-12 R2=nia=-13 R2=nights=60 R2=no=-41
R2=nome=29 R2=nono=24 R2=not=56 R2=notas=-25 R2=notes=-24 R2=nothing=18 R2=novo=45 R2=nuestra=-10 R2=o=21
R2=obrigada=-13 R2=octavo=-29 R2=ocupa=-81 R2=of=38 R2=officer=51 R2=oitavo=-56 R2=on=25 R2=once=85 R2=one=-33
R2=only=-32 R2=open=-22 R2=opened=-35 R2=opero=12 R2=orcamento=-37 R2=organizing=-49 R2=os=20 R2=otro=54 R2=our=-51
R2=out=55 R2=outro=36 R2=over=-38 R2=palavrao=16 R2=papel=-40 R2=paper=14 R2=para=-19 R2=parent=-12 R2=part=-70
R2=participa=103 R2=party=-26 R2=passed=-35 R2=pastillas=29 R2=ph=-12 R2=picked=27 R2=picking=10 R2=please=28
R2=pode=-22 R2=por=-27 R2=positivo=33 R2=pra=52 R2=present=-20 R2=presenting=-43 R2=preso=24 R2=presupuesto=-23
R2=print=-24 R2=pro=18 R2=promoted=-32 R2=pudo=23 R2=puede=19 R2=pulled=38 R2=puso=41 R2=qualify=17 R2=quando=-15
R2=quarto=26 R2=que=14 R2=quebro=16 R2=quer=41 R2=questions=-64 R2=quick=-29 R2=quiere=19 R2=quis=12 R2=read=88
R2=really=27 R2=recebeu=-97 R2=recibio=-80 R2=refazer=67 R2=referred=23 R2=refused=21 R2=remotely=-48 R2=repetindo=34
R2=repetir=59 R2=replaced=-22 R2=replacing=-15 R2=replied=-38 R2=reporta=-48 R2=responde=-43 R2=responder=-27
R2=respondeu=14 R2=responsavel=-35 R2=retiring=-15 R2=reune=-74 R2=room=14 R2=run=-14 R2=saber=25 R2=sai=24 R2=said=23
R2=saiu=46 R2=salio=39 R2=sat=26 R2=saudade=33 R2=say=11 R2=says=15 R2=school=20 R2=scored=-28 R2=screened=27 R2=se=12
R2=secretaria=-43 R2=sectioned=20 R2=seeing=45 R2=segundo=23 R2=sem=32 R2=sendo=-21 R2=sent=69 R2=september=-20
R2=services=16 R2=set=-12 R2=sexta=-19 R2=sexto=29 R2=short=-15 R2=shows=29 R2=sick=-20 R2=sickle=22 R2=siendo=-28
R2=signed=47 R2=sindicato=-32 R2=sindrome=22 R2=sit=28 R2=sleep=19 R2=so=49 R2=socorro=16 R2=sola=23 R2=solo=68
R2=son=11 R2=soy=-24 R2=speak=12 R2=speaks=35 R2=start=-12 R2=started=34 R2=step=-22 R2=still=50 R2=stop=12 R2=su=35
R2=subiu=-28 R2=submitted=-15 R2=supervise=-16 R2=supplies=-39 R2=surdo=59 R2=swamped=-10 R2=swear=84 R2=ta=42
R2=take=-22 R2=taken=10 R2=taking=-33 R2=talk=56 R2=talking=19 R2=tapo=28 R2=te=-37 R2=tem=60 R2=terminamos=-17
R2=termino=12 R2=thanks=-10 R2=that=-15 R2=the=12 R2=their=23 R2=therapy=-18 R2=thinner=42 R2=this=57 R2=through=68
R2=tiene=13 R2=tier=-50 R2=to=-56 R2=todo=48 R2=todos=55 R2=told=-31 R2=tomo=13 R2=too=36 R2=trabalha=-56 R2=trago=19
R2=trained=-15 R2=trajo=22 R2=translate=-14 R2=traveling=-29 R2=tres=27 R2=trocar=36 R2=trouble=18 R2=trouxe=15
R2=trust=30 R2=tuesdays=-21 R2=turned=29 R2=twice=25 R2=two=-36 R2=uma=39 R2=una=-64 R2=understand=26
R2=universidade=-29 R2=up=26 R2=updating=-10 R2=uses=-18 R2=using=-46 R2=varicela=28 R2=veio=17 R2=vem=-31 R2=ver=-48
R2=very=-45 R2=vice-diretora=-34 R2=vino=42 R2=w=-22 R2=want=13 R2=wants=-16 R2=we=17 R2=went=-13 R2=were=-10
R2=when=34 R2=where=33 R2=whether=-23 R2=who=-28 R2=why=-33 R2=with=-15 R2=work=-83 R2=working=-19 R2=works=12
R2=write=19 R2=wrong=-11 R2=xixi=32 R2=ya=-37 R2=yo=12 R2=zero=-50 R2=¿=-28 R4:absent=73 R4:ask=-95 R4:aux_past=31
R4:behave=153 R4:consent=-68 R4:days=-46 R4:e.ing=70 R4:e.ly=67 R4:e.noun=-141 R4:e.past=118 R4:e.s=-31 R4:edge=-10
R4:feel=40 R4:foster=97 R4:grade=11 R4:gradeno=76 R4:harm=107 R4:him=103 R4:hypo=-16 R4:i=72 R4:illness=140 R4:job=-63
R4:kid=88 R4:kids=23 R4:kin=95 R4:kin_many=20 R4:listy=40 R4:lives=41 R4:mail=28 R4:many=-74 R4:money=-98 R4:moved=47
R4:new_kid=85 R4:num=33 R4:office=-62 R4:one=104 R4:org_after=-75 R4:p.!=-60 R4:p.#=18 R4:p.$=-13 R4:p.'=-42 R4:p.(=70
R4:p.)=47 R4:p.,=-65 R4:p.-=51 R4:p./=23 R4:p.:=76 R4:p.;=40 R4:p.?=38 R4:p.@=24 R4:p.quote=-41 R4:p.¿=-28
R4:phone=-11 R4:reentry=34 R4:refuse=69 R4:screen=24 R4:son=131 R4:staff=-42 R4:title=53 R4:told=-18 R4:vendor=-15
R4:w.a=12 R4:w.and=-96 R4:w.be=-16 R4:w.but=-15 R4:w.det=-56 R4:w.do=-22 R4:w.have=-36 R4:w.in=23 R4:w.modal=-40
R4:w.not=32 R4:w.o=-45 R4:w.prep=-23 R4:w.pron=-67 R4:w.rel=-14 R4:w.with=-28 R4:we=-114 R4:work_does=-56
R4:work_things=-119 T:about=28 T:absent=349 T:ask=-13 T:ask_form=-15 T:aux_past=91 T:behave=59 T:consent=121
T:foster=38 T:from=21 T:harm=53 T:him=118 T:i=28 T:ids=79 T:illness=33 T:kid=195 T:kids=219 T:kin=102 T:kin_many=80
T:listy=75 T:mail=59 T:many=-14 T:money=-13 T:moved=165 T:num=58 T:office=-25 T:one=73 T:org_after=-49 T:p.?=-25
T:reentry=166 T:refuse=165 T:screen=28 T:son=13 T:staff=-155 T:title=-92 T:told=-23 T:w.a=-30 T:w.and=-67 T:w.be=-41
T:w.but=-10 T:w.det=26 T:w.do=63 T:w.have=12 T:w.in=29 T:w.named=27 T:w.not=23 T:w.o=-43 T:w.prep=32 T:w.pron=11
T:w.rel=-43 T:w.with=12 T:work_does=-125 T:work_things=64 W=a=20 W=aac=17 W=aaron=19 W=able=-59 W=about=36 W=above=48
W=abraco=-46 W=abre=-62 W=abreu=17 W=abril=18 W=abrir=-19 W=absences=21 W=absent=18 W=abuelo=13 W=acaba=29 W=acad=-23
W=accepted=-65 W=acceso=-227 W=access=-117 W=accident=-11 W=account=-21 W=acesso=-219 W=acordo=-58 W=act=-58
W=actas=-12 W=acuerdo=-75 W=adams=25 W=add=-73 W=added=-144 W=address=-30 W=adhd=15 W=admin=-44 W=adults=-33
W=after=84 W=again=48 W=agarraron=12 W=aged=53 W=agenda=-17 W=agosto=-29 W=agree=-38 W=agreguen=-18 W=agressivo=16
W=ahi=18 W=aide=61 W=ainda=19 W=ajuda=-40 W=ajudar=-37 W=al=-16 W=alarm=134 W=alguem=64 W=alguien=-31 W=alice=-17
W=alison=20 W=all=54 W=alone=74 W=already=-31 W=also=-24 W=alta=33 W=alternative=52 W=alunos=21 W=am=-25 W=amanha=-31
W=ambar=34 W=ambulance=21 W=amenazo=11 W=an=37 W=and=83 W=anda=80 W=andrea=-28 W=anh=12 W=aniversario=-17 W=anna=20
W=ano=53 W=anoche=26 W=anos=107 W=another=-30 W=anotou=-21 W=answer=64 W=answered=-53 W=answers=12 W=antes=-22
W=anymore=46 W=anyone=38 W=ao=-15 W=ap=-18 W=apaga=25 W=aparece=59 W=apelido=14 W=apellido=85 W=aposenta=-52
W=aposentou=-13 W=appears=67 W=appendicitis=16 W=apply=-21 W=approve=-19 W=approved=-24 W=apresenta=-77 W=april=-20
W=aprobarlo=-30 W=apt=73 W=apto=26 W=aqui=-67 W=archivo=-51 W=are=-133 W=area=-23 W=argenziano=-16 W=arm=39 W=arms=15
W=arnone=-17 W=arquivo=-53 W=arreglo=-39 W=arrested=11 W=arrival=77 W=arrumou=-46 W=art=-26 W=as=-69 W=ashton=-18
W=asi=27 W=asiste=14 W=asistio=16 W=ask=-30 W=asked=109 W=asking=49 W=asma=18 W=aspen=69 W=assembly=-17 W=assigned=-14
W=assinar=18 W=assinatura=11 W=assinou=-39 W=assistant=-31 W=assumir=-12 W=at=-31 W=ataque=52 W=ataques=23 W=atas=-29
W=ate=-26 W=atenciosamente=-27 W=atende=-17 W=atentamente=-24 W=attach=-21 W=attached=-15 W=attachment=-33
W=attend=-24 W=attendance=79 W=attended=111 W=attn=25 W=audit=-29 W=august=-40 W=aula=36 W=aunt=21 W=ausente=42
W=autism=-41 W=autorizacao=111 W=autorizacoes=-20 W=avaliacao=13 W=avaliar=32 W=avaliei=11 W=ave=32 W=avisa=14
W=avo=15 W=away=34 W=awful=43 W=ayer=45 W=ayuda=-21 W=ayudarle=-45 W=baby=66 W=backup=-20 W=badly=50 W=bajo=15
W=baker=-37 W=bateu=30 W=bathroom=10 W=bc=-60 W=be=13 W=beal=-13 W=bebe=88 W=because=13 W=bed=-50 W=bedford=18
W=been=66 W=before=-47 W=being=33 W=belongs=54 W=best=-46 W=bet=-18 W=bethany=54 W=better=-19 W=between=44 W=bien=10
W=billing=-62 W=binders=-25 W=birth=59 W=birthday=-17 W=bit=-44 W=biting=18 W=blank=48 W=bolo=-91 W=bom=-34
W=bombed=44 W=book=-43 W=booked=-91 W=born=78 W=boss=-17 W=boston=-56 W=both=73 W=boy=33 W=boys=21 W=braco=59
W=bralissan=-32 W=branco=14 W=brasil=91 W=brazil=55 W=brazo=16 W=brazos=44 W=break=-17 W=bri=23 W=bridge=-22
W=brigaram=61 W=bring=10 W=broke=22 W=broken=71 W=brookfield=-17 W=brother=16 W=brought=46 W=browne=-22 W=bruises=92
W=budget=-30 W=buenos=-28 W=bug=-11 W=building=21 W=buildings=-65 W=bullied=12 W=bunch=42 W=burned=27 W=but=67 W=by=69
W=c=22 W=cabo=21 W=cadastros=26 W=cadeira=56 W=cafeteria=-97 W=caitlin=46 W=caiu=11 W=cajas=-12 W=cake=-78 W=call=-41
W=calle=25 W=called=-38 W=calm=-25 W=cambiar=35 W=cambiaron=11 W=cambie=14 W=cambio=-44 W=cambridge=-15 W=came=101
W=camille=-19 W=canceled=-17 W=cancer=11 W=cant=51 W=capacitacion=-28 W=cape=21 W=capital=-14 W=capuano=-16 W=car=111
W=cara=16 W=card=-35 W=care=-40 W=cargo=-163 W=carlos=29 W=caroline=-28 W=carta=-85 W=casa=121 W=case=22
W=caseworker=39 W=caso=63 W=catapora=12 W=catch=-31 W=caught=13 W=causa=12 W=cayo=11 W=cc=-26 W=cedo=17 W=cell=61
W=celular=21 W=central=-57 W=cero=45 W=certified=-11 W=chair=39 W=changed=-14 W=channel=-16 W=characters=31
W=charge=-119 W=chart=18 W=charter=66 W=chase=-21 W=chavez=-12 W=check=-34 W=check-ins=-13 W=checked=-11
W=checking=-26 W=checks=10 W=chegar=33 W=chelsea=-37 W=chicken=12 W=chicopee=-17 W=child=-22 W=children=54
W=chromebook=16 W=circled=31 W=cita=46 W=cite=-10 W=clase=34 W=class=-18 W=clinicians=-32 W=close=-25 W=closed=-62
W=club=-62 W=co-lead=-58 W=coach=-10 W=cobre=-34 W=cobrir=-41 W=code=-29 W=codes=-30 W=cohort=-63 W=coiin=-121
W=coisa=27 W=coitado=-11 W=colega=16 W=colegas=-22 W=collarbone=30 W=collected=-17 W=college=-11 W=column=34 W=com=25
W=coma=48 W=combined=-15 W=come=22 W=comecou=-28 W=comer=19 W=comes=57 W=comigo=54 W=coming=30 W=comite=-58 W=comma=30
W=comments=-11 W=committee=-20 W=como=-58 W=companeras=-29 W=companias=32 W=complete=21 W=completed=30
W=comprimidos=26 W=compro=-32 W=comprou=-51 W=comunica=-33 W=comunitario=-44 W=con=14 W=conectarse=-12
W=conference=-142 W=confirmo=-93 W=confirmou=-99 W=conflict=-19 W=congratulations=-31 W=congreso=-23 W=congresso=-18
W=consegue=-23 W=consegui=12 W=conseguiu=-33 W=consejera=72 W=conselho=61 W=consent=59 W=consulta=22 W=consultant=-18
W=conta=94 W=contact=-61 W=contacto=-65 W=contadora=-59 W=contar=-21 W=contato=-41 W=contesta=-35 W=contestar=-29
W=contesto=30 W=continua=-21 W=conto=24 W=contract=-21 W=contrasena=-31 W=contrato=-60 W=convening=-49 W=conversei=24
W=convite=-95 W=convulsao=12 W=coordena=-41 W=coordenadora=-17 W=coordina=-25 W=coordinadora=-12 W=coordinates=-30
W=coordinator=-21 W=coordino=-16 W=copia=-103 W=copied=-61 W=copy=-36 W=corredor=12 W=correo=-25 W=correos=-59
W=corrige=10 W=corrigio=-44 W=corrigiu=-49 W=corrupt=-12 W=corta=57 W=cortar=10 W=corte=116 W=corto=21 W=cortou=13
W=cosas=46 W=couch=44 W=could=22 W=couldn't=112 W=counseling=12 W=counselor=46 W=count=-28 W=country=33 W=counts=-41
W=course=-12 W=cousins=14 W=covered=31 W=covering=-55 W=covers=-47 W=cried=11 W=crioulo=43 W=crise=30 W=crisis=50
W=cruz=97 W=crying=15 W=cuando=-16 W=cucaracha=-16 W=cuenta=93 W=cumple=28 W=cumplio=75 W=curriculum=-15
W=custodian=51 W=custody=14 W=cut=-43 W=cutting=35 W=d=28 W=da=17 W=dad=20 W=dados=-43 W=dan=-51 W=dance=26 W=dano=12
W=das=36 W=data=-30 W=date=-13 W=dates=16 W=datos=-37 W=daughter=42 W=day=67 W=days=-42 W=dayvon=12 W=dcf=30
W=dead=-33 W=deadline=-73 W=dean=22 W=deb=-39 W=december=-60 W=declined=-34 W=deixa=21 W=deixou=19 W=deja=15 W=dejo=53
W=del=-53 W=dela=13 W=dele=31 W=delete=33 W=demissao=-54 W=demo=-72 W=dentist=65 W=dentista=38 W=depois=39
W=deprimida=47 W=dept=-45 W=descanse=-12 W=desde=81 W=dese=-66 W=desenhou=-95 W=desk=-81 W=desmaiou=25 W=desmayo=22
W=despedida=-62 W=despues=38 W=dessa=-30 W=deu=25 W=devereux=-21 W=device=17 W=devin=29 W=dez=43 W=dia=-49
W=diabetes=19 W=diagnosis=11 W=diapositivas=-22 W=dias=-63 W=dice=19 W=did=-18 W=didn't=73 W=die=-56 W=died=-62
W=dieron=12 W=diez=21 W=diferente=29 W=diff=40 W=different=114 W=dificil=19 W=digale=-19 W=dijo=38 W=dile=16
W=direccion=57 W=director=-59 W=directora=-27 W=diretor=-13 W=diretora=-54 W=diretores=-62 W=discharged=21
W=diseno=-76 W=dismissed=18 W=disorder=23 W=disse=41 W=distribution=-12 W=district=29 W=districts=-46 W=distrito=-97
W=dividieron=-18 W=divorcio=11 W=do=-30 W=dob=84 W=documento=21 W=doente=19 W=does=-24 W=dog=-43 W=doing=76 W=dois=136
W=dominican=18 W=don=-36 W=don't=-49 W=dona=43 W=dont=-15 W=donuts=-19 W=dorchester=-16 W=dorme=69 W=dormir=68
W=dos=84 W=double=25 W=doubled=24 W=down=58 W=dr=-93 W=drew=66 W=drive=-31 W=drop=-38 W=dropdown=67 W=dropped=-11
W=drowned=43 W=dryden=-13 W=dual=-31 W=duarte=25 W=duas=41 W=duc=23 W=duerme=41 W=duggan=-57 W=duplicate=33
W=durante=19 W=durfee=-25 W=during=26 W=duty=-88 W=dying=26 W=e=12 W=e-mails=-135 W=each=-31 W=early=11 W=ears=44
W=eat=35 W=eaten=37 W=eating=92 W=eats=42 W=ed=-98 W=edit=-56 W=effect=-43 W=eight=28 W=either=-80 W=ejemplo=-31
W=ela=-13 W=ele=-13 W=elementary=-43 W=eleven=65 W=eligible=18 W=eloping=34 W=em=-48 W=email=-13 W=emailed=-36
W=emails=-15 W=embora=14 W=empeoro=40 W=empezo=-17 W=empieza=-17 W=en=65 W=encarga=-43 W=encargada=-26 W=encuentro=28
W=encuesta=-65 W=ends=-43 W=enero=14 W=enferma=-33 W=enfermeira-chefe=-10 W=english=32 W=enlace=-131 W=enough=14
W=enrolled=25 W=entende=46 W=entering=-23 W=entiende=46 W=entrar=-99 W=entre=-10 W=entregado=38 W=entrego=107
W=entrei=-14 W=entro=25 W=entrou=16 W=entry=-37 W=enviou=-11 W=enxerga=20 W=enzo=17 W=equipe=-29 W=equipo=-16 W=er=43
W=era=70 W=erin=-34 W=error=-58 W=es=-47 W=esa=21 W=escaparse=20 W=escolas=-95 W=escondio=16 W=escreveu=-47
W=escribe=14 W=escribio=-25 W=escrito=20 W=escritorio=-43 W=escuela=54 W=escuelas=-139 W=eso=-67 W=esp=15
W=espanol=-33 W=esta=50 W=estaba=51 W=estado=-43 W=estagiaria=-24 W=estar=-67 W=estava=53 W=este=-46 W=estoy=11
W=estudiantes=-14 W=estuvo=17 W=eu=-27 W=eval=15 W=evaluacion=34 W=evaluar=38 W=evaluated=24 W=evaluation=85
W=evalue=45 W=even=11 W=ever=14 W=everett=40 W=every=127 W=everything=37 W=excel=-69 W=excellent=-34 W=exemplo=-41
W=exit=91 W=expedientes=30 W=expert=-34 W=expire=-11 W=expired=-31 W=explicar=-23 W=explicarlo=-31 W=explico=-40
W=explicou=-57 W=export=117 W=extended=-13 W=extension=-23 W=extra=43 W=extrana=34 W=eye=48 W=f=40 W=facilitator=-59
W=factura=-17 W=failed=33 W=failing=31 W=fainted=71 W=fala=104 W=falar=43 W=falei=-19 W=falou=-51 W=falta=63
W=faltam=59 W=faltan=53 W=falto=19 W=faltou=31 W=familia=88 W=familias=-23 W=families=-11 W=family=27 W=father=15
W=fatura=-52 W=faz=30 W=fba=62 W=febre=78 W=february=22 W=fecha=-87 W=fechou=-20 W=feeding=41 W=feel=10 W=feira=-57
W=feliz=-35 W=fell=78 W=feria=-17 W=ferias=-86 W=fever=25 W=few=-30 W=fewer=-50 W=fez=50 W=fica=-44 W=ficou=22
W=fiebre=60 W=fields=-50 W=fighting=16 W=file=27 W=filed=59 W=filled=-35 W=film=-32 W=finally=19 W=financeiro=-92
W=finanzas=-19 W=fine=-30 W=finish=39 W=finished=47 W=fire=45 W=firefox=-52 W=firma=57 W=firmado=-50 W=firmar=10
W=first=-65 W=fix=66 W=flagged=25 W=flight=29 W=florida=26 W=flu=11 W=flyer=32 W=focus=-83 W=foi=49 W=folha=64
W=folhas=-50 W=follow=38 W=following=18 W=food=-35 W=for=-37 W=forgot=-35 W=form=233 W=formou=11 W=forms=61
W=formulario=-40 W=formularios=-39 W=fornecedor=-40 W=forward=-21 W=forwarded=-41 W=foster=11 W=found=58 W=four=23
W=framingham=16 W=fridays=-35 W=from=-15 W=front=-18 W=fue=57 W=fugir=18 W=full=-51 W=fundacao=-23 W=funds=-91
W=funeral=63 W=fyi=66 W=g=11 W=game=-24 W=gateway=-22 W=gave=47 W=gavin=14 W=general=-85 W=get=-28 W=gets=25
W=getting=43 W=gincana=-39 W=girl=10 W=girls=23 W=go=31 W=goes=162 W=golpeo=41 W=golpes=16 W=gomes=-29 W=good=-69
W=google=-30 W=got=-14 W=gotten=-41 W=gr=61 W=grade=12 W=grader=47 W=grades=50 W=grado=17 W=graduo=17 W=grafica=-32
W=grafico=-16 W=grandma=22 W=grants=-27 W=great=-46 W=grief=-23 W=groserias=11 W=group=122 W=groups=-78 W=grove=-27
W=grupo=69 W=grupos=62 W=guarda=-100 W=guardar=-36 W=guardian=15 W=guatemala=36 W=gym=34 W=h=80 W=ha=-32 W=habla=57
W=hablar=47 W=hablo=-37 W=hacerse=12 W=had=26 W=haddad=-12 W=hair=21 W=haiti=20 W=haitian=-15 W=half=12 W=halfway=16
W=hall=-12 W=hana=-24 W=hancock=-15 W=hand=-28 W=handling=-27 W=happy=-76 W=hard=-37 W=hardest=35 W=has=-18
W=hasn't=-52 W=hasta=-27 W=hates=61 W=hathaway=-16 W=have=36 W=hay=-56 W=he=83 W=head=20 W=headphones=107 W=health=-15
W=heard=-49 W=hearing=67 W=hears=15 W=heather=21 W=held=-13 W=help=-51 W=helpful=-124 W=her=77 W=here=-89
W=hermanas=18 W=hermanos=24 W=hers=-53 W=herself=20 W=hi=60 W=hid=17 W=hides=36 W=high=-30 W=hijab=11 W=him=54
W=himself=24 W=hired=-33 W=hiring=-67 W=his=54 W=hit=18 W=hizo=28 W=hogar=19 W=hoja=110 W=hojas=-44 W=hoje=37
W=hola=40 W=holiday=-13 W=home=198 W=homeless=-25 W=homeroom=34 W=homeschool=13 W=honor=45 W=hope=-24 W=hospital=75
W=hospitalizaron=64 W=hospitalized=13 W=host=-46 W=hours=-17 W=house=51 W=hoy=11 W=hr=-69 W=humanos=-32 W=hums=55
W=hunter=35 W=i=-28 W=ian=24 W=iep=122 W=if=-35 W=iglesia=-32 W=ignore=12 W=igreja=-22 W=igual=33 W=imigracao=28
W=imprimio=-11 W=imprimiu=-32 W=improved=63 W=in=43 W=incluam=-17 W=infected=29 W=information=-11 W=informe=-23
W=informou=-103 W=ingles=41 W=iniciales=12 W=initials=23 W=inocente=19 W=insta=27 W=instead=-25 W=instruction=36
W=insulto=37 W=intento=41 W=intern=-19 W=internaram=13 W=interns=-34 W=interprete=178 W=interpreter=-68
W=intervention=-19 W=interventionist=-12 W=into=-21 W=invitacion=-64 W=invitation=-47 W=invite=-117 W=invited=-53
W=invoices=-20 W=irma=-46 W=irmao=22 W=irmaos=13 W=irse=30 W=is=-95 W=isaiah=12 W=isn't=-24 W=iss=20 W=isso=-64
W=it=-27 W=italian=-21 W=italo=14 W=item=81 W=items=25 W=its=-50 W=j=23 W=ja=-11 W=jamar=-22 W=jamilly=10 W=jan=-39
W=january=-35 W=jaquess=-42 W=jasmine=27 W=jatonya=27 W=jaz=22 W=jean=11 W=jean-marc=17 W=jefa=-16 W=jeff=-21
W=jesus=24 W=joao=38 W=jobs=-38 W=joelho=44 W=jogou=28 W=john=11 W=join=-19 W=jomarcus=-12 W=jordyn=-36 W=josefa=11
W=josh=14 W=josue=51 W=joy=17 W=jubila=-80 W=jubilo=-11 W=jueves=74 W=juliet=-18 W=julieta=-11 W=july=18 W=jumped=119
W=june=-72 W=junho=-52 W=junio=-80 W=juntas=-21 W=jury=-69 W=juvenile=-25 W=juvie=29 W=k=-157 W=kabul=26 W=kaue=-33
W=kayden=30 W=kazhane=-16 W=keeps=-18 W=kenelys=23 W=kennedy=-13 W=kenya=11 W=kept=32 W=kevin=53 W=key=-42 W=kiara=12
W=kid=35 W=kids=22 W=kiley=-22 W=kill=-13 W=kim=14 W=kinder=-100 W=kindergarten=25 W=kindness=-13 W=kip=-65 W=kits=-13
W=knife=31 W=know=-50 W=knows=-38 W=kuss=-28 W=kydrielys=26 W=l=13 W=la=-41 W=lakisha=23 W=laptop=-151 W=large=39
W=largou=55 W=las=-29 W=last=37 W=late=13 W=lately=19 W=laudo=28 W=laughed=39 W=le=115 W=lead=-14 W=leaders=-16
W=leadership=-21 W=lean=22 W=leave=23 W=lee=-13 W=leer=64 W=left=140 W=legal=25 W=legally=13 W=legend=-32 W=leia=32
W=leonard=-27 W=ler=42 W=lesley=-71 W=lesson=-17 W=lessons=-58 W=let=32 W=letourneau=-17 W=letter=-46 W=letters=-43
W=leu=10 W=level=-34 W=levou=17 W=lex=15 W=liaison=-29 W=lice=85 W=licenca=-51 W=licenca-maternidade=-35
W=licencas=-18 W=licencia=-36 W=licenses=-12 W=licsw=-24 W=lider=-22 W=lidia=24 W=liguei=11 W=like=61 W=lileny=-23
W=lincoln=-131 W=line=-60 W=link=-48 W=list=34 W=lista=-189 W=listed=76 W=little=22 W=lives=84 W=livia=25 W=living=11
W=llame=54 W=llamo=-37 W=llegar=45 W=llego=-24 W=llorar=42 W=lo=123 W=located=23 W=locked=-150 W=locker=13 W=log=-96
W=login=-86 W=logo=-13 W=logs=-54 W=lol=-116 W=looking=-29 W=looks=47 W=loop=-19 W=lopes=20 W=lora=-33 W=lorna=-30
W=los=-62 W=lost=130 W=lot=64 W=lou=-49 W=low=33 W=lowell=-44 W=lucas=18 W=luciene=-22 W=luisa=14 W=lunch=16
W=lunes=24 W=luto=81 W=luz=-43 W=m=43 W=machucar=13 W=made=46 W=madre=13 W=maestra=124 W=maeve=14 W=mail=26
W=mailed=-11 W=mailing=-61 W=mais=-52 W=makayla=13 W=make=-38 W=makes=18 W=makeup=20 W=mal=28 W=malachi=-33 W=malas=32
W=malden=-17 W=malik=24 W=mam=14 W=mama=27 W=manana=-13 W=manda=-26 W=mandado=-18 W=mandamos=33 W=mandar=-14
W=mandarlo=-38 W=mande=-24 W=mandei=-13 W=mandelo=-62 W=mandem=-30 W=mando=-95 W=maneja=-28 W=maquess=24 W=march=25
W=marco=55 W=marcos=-18 W=marcou=17 W=marcus=21 W=mark=-16 W=marked=19 W=married=11 W=martes=62 W=mary=-15
W=masshealth=-16 W=master=-34 W=material=-34 W=materiales=-16 W=maternity=-31 W=math=12 W=matter=-24 W=may=-53
W=mccarthy=-21 W=mcmahon=-20 W=me=-29 W=means=-39 W=measure=-83 W=medicaid=-62 W=medication=29 W=medida=-95 W=medo=37
W=meds=43 W=meet=-42 W=meeting=-149 W=meets=-44 W=mejor=-31 W=mejoro=17 W=melhor=-23 W=melhorou=12 W=menino=13
W=menos=15 W=merged=-28 W=mes=-36 W=mesma=27 W=mesmo=25 W=message=-79 W=met=30 W=metade=28 W=meu=-23 W=mi=42 W=mia=57
W=midnight=80 W=miedo=11 W=mikah=-30 W=min=22 W=mine=28 W=minhas=-22 W=mini=-33 W=mis=-32 W=mismo=43 W=missed=19
W=misses=12 W=missing=23 W=mistake=31 W=mitad=15 W=mixed=29 W=mme=-14 W=mobile=18 W=modelo=-50 W=modified=33
W=modules=-11 W=mold=-27 W=mom=-11 W=monday=-22 W=mondays=12 W=month=15 W=mood=-39 W=mora=23 W=moretones=29
W=morgan=-12 W=morirse=50 W=morning=-11 W=morrer=41 W=morreu=-52 W=motel=18 W=mother=29 W=moved=-55 W=movie=-11
W=moving=-48 W=mr=-18 W=mrs=25 W=ms=-77 W=much=23 W=mucho=37 W=mudanca=79 W=mudanza=86 W=mudei=10 W=mudo=24
W=mudou=-26 W=muito=79 W=mural=-36 W=murio=-73 W=mute=36 W=muy=69 W=n=16 W=na=51 W=nada=60 W=nadia=12 W=nadie=43
W=name=60 W=named=-52 W=names=29 W=nao=20 W=ncsmh=-16 W=necesita=41 W=needs=117 W=nene=31 W=nervoso=21 W=neto=23
W=new=-66 W=newest=29 W=newsletter=-11 W=next=-14 W=nguyen=-13 W=nhi=20 W=nickname=17 W=night=-43 W=nine=49
W=ninguem=26 W=nivel=45 W=nivia=33 W=noah=53 W=nobody=89 W=noite=12 W=nome=18 W=none=-11 W=nono=24 W=nonverbal=13
W=normandin=-19 W=norrback=-13 W=north=-30 W=nos=-35 W=nossa=-25 W=nosso=-48 W=not=-26 W=nota=32 W=notas=-13 W=note=25
W=notes=-87 W=nothing=43 W=notice=-35 W=nova=-23 W=nove=28 W=novembro=16 W=noviembre=18 W=novo=62 W=now=72 W=nudes=29
W=nuestra=-22 W=nueve=16 W=nuevos=-12 W=num=14 W=number=-38 W=numbers=-87 W=numero=-61 W=nunca=42 W=nurse=158
W=nurses=-42 W=o=-127 W=obrigada=-22 W=obrigado=-11 W=october=48 W=octubre=-49 W=ocupa=-81 W=odeia=39 W=odia=32
W=off=51 W=offered=-80 W=offers=-11 W=office=64 W=officer=69 W=oficina=110 W=oi=69 W=oidos=28 W=oitavo=-47 W=ojo=18
W=ok=-21 W=old=-66 W=older=11 W=oldest=33 W=on=-19 W=once=24 W=one=91 W=only=55 W=ontem=69 W=open=-84 W=opened=-41
W=operacion=-56 W=opero=12 W=operou=44 W=opted=-86 W=or=-59 W=orcamento=-55 W=orden=16 W=ordered=-28 W=orders=-39
W=organized=-18 W=organizing=-49 W=orientation=-16 W=os=-23 W=oscar=31 W=other=-10 W=otra=53 W=ou=-20 W=our=-30
W=out=59 W=outage=-26 W=outlier=126 W=outro=57 W=outubro=-46 W=ouve=45 W=ouvidos=50 W=over=-55 W=overdose=18
W=overdosed=36 W=oversees=-44 W=own=-40 W=oye=41 W=p=53 W=pablo=-32 W=pabon=11 W=pacheco=26 W=padrasto=13 W=padre=-46
W=padres=-65 W=page=11 W=pagina=-27 W=pai=31 W=pais=-15 W=palavrao=16 W=panico=56 W=pants=14 W=papa=16 W=papel=14
W=papeles=27 W=paper=61 W=para=92 W=parar=19 W=parceiro=-63 W=pared=41 W=parede=13 W=parents=58 W=pario=72
W=parish=-19 W=park=-32 W=parking=-49 W=parou=18 W=part=-70 W=parte=15 W=participa=103 W=participar=25 W=party=-41
W=pasantes=-13 W=pasillo=48 W=paso=-55 W=pass=-41 W=passed=-14 W=password=-31 W=pastillas=53 W=pat=-15 W=paternity=-13
W=patio=13 W=patricio=-35 W=paused=19 W=pays=-22 W=paz=-18 W=pbis=-21 W=pdf=-12 W=peca=-49 W=pede=-32 W=pediu=-18
W=pego=15 W=pelearon=32 W=pelos=-35 W=pending=35 W=people=-27 W=per=-40 W=peralta=11 W=percent=-23 W=perdeu=65
W=perdio=43 W=perdon=29 W=perfect=44 W=pergunta=-57 W=perguntas=-16 W=perguntou=-65 W=period=-16 W=permiso=63
W=permission=16 W=pero=-33 W=person=-72 W=personal=-58 W=pesquisa=-90 W=ph=-12 W=phone=16 W=phq=20 W=picked=36
W=picking=16 W=pide=21 W=pidio=12 W=pills=17 W=pilot=-25 W=piloto=-41 W=piorou=33 W=piso=23 W=pitched=-24 W=placed=20
W=placements=47 W=plan=177 W=planilha=-102 W=planilla=-16 W=plantilla=-71 W=play=-13 W=plazo=-48 W=plc=-22
W=please=-13 W=pls=59 W=pode=-54 W=point=-15 W=police=23 W=policy=-16 W=ponce=17 W=pongo=21 W=por=-21 W=porque=-17
W=portal=-51 W=portugues=-44 W=portuguese=51 W=position=-46 W=positive=34 W=positivo=33 W=posso=18 W=post=50
W=posted=62 W=posters=-34 W=powerschool=-11 W=pox=12 W=pq=16 W=pra=46 W=prazo=-102 W=precisa=66 W=predecessor=-117
W=pregnant=21 W=pregunta=-11 W=preguntale=-47 W=preguntas=46 W=pregunto=-36 W=premature=14 W=preocupada=17
W=prepared=-72 W=present=-34 W=presentation=-15 W=presenter=-26 W=presenting=-44 W=presento=50 W=preso=24
W=presupuesto=-84 W=principal=-28 W=principals=-46 W=printed=-15 W=priya=-46 W=pro=-22 W=probation=48 W=product=-24
W=professora=78 W=professores=-23 W=program=15 W=project=-18 W=projeto=-70 W=promise=33 W=promoted=-32 W=pronouns=30
W=proofread=-17 W=proposta=-61 W=prorroga=-34 W=prova=22 W=proveedor=-35 W=prueba=74 W=psicologa=59 W=psychologist=-15
W=ptsd=12 W=pude=26 W=puede=-26 W=puesto=-122 W=pulled=185 W=pulls=31 W=punched=18 W=puntaje=22 W=puntajes=30
W=purpose=-33 W=puse=13 W=puso=41 W=put=79 W=qualify=17 W=quando=-15 W=quarto=26 W=quebro=16 W=quebrou=47 W=quem=-41
W=quer=-31 W=question=-29 W=questions=73 W=quezada=-18 W=quiche=20 W=quick=-19 W=quien=-20 W=quiere=-17 W=quincy=-32
W=quinta=-49 W=quis=12 W=quiso=11 W=quit=73 W=quiten=-21 W=quorum=-76 W=quote=78 W=r=68 W=ra=-15 W=raised=-11
W=ran=-18 W=range=29 W=rasgou=50 W=rated=17 W=rating=53 W=ratings=-15 W=raw=-38 W=raymond=-12 W=reach=60 W=reached=18
W=reaction=17 W=read=57 W=reads=44 W=real=-36 W=really=27 W=reason=18 W=recebeu=-97 W=recess=-19 W=rechazo=19
W=recibio=-80 W=recolheu=-21 W=record=36 W=records=126 W=recreo=19 W=recursos=-32 W=recusou=39 W=red=33 W=redo=67
W=refazer=67 W=referral=30 W=referrals=-90 W=referred=-88 W=refugio=41 W=refusals=-16 W=refuse=49 W=refused=64
W=refuses=74 W=reganaron=16 W=regards=-34 W=region=-14 W=relation=-11 W=relatorio=17 W=reminders=-46 W=remotely=-42
W=remove=-21 W=removed=19 W=renuncio=-68 W=rep=-14 W=repete=15 W=repetindo=34 W=repetir=59 W=repite=23 W=replaced=-38
W=replacing=-19 W=replied=-95 W=report=45 W=reporta=-81 W=reporte=17 W=reported=-111 W=reporting=-43 W=reports=-16
W=representa=-22 W=reprobo=21 W=republic=18 W=requested=-19 W=rescreen=41 W=rescreened=25 W=residential=33
W=resigned=-21 W=responde=-49 W=responder=-24 W=respondeu=27 W=responsavel=-35 W=rest=-116 W=restaurant=58
W=resultados=-15 W=resumen=-63 W=resumo=-63 W=retired=-30 W=retirement=-27 W=retiring=-15 W=retreat=-70 W=return=16
W=reune=-74 W=reuniao=-95 W=reunimos=-39 W=reunion=-109 W=revere=-22 W=reviewed=-13 W=revisa=-49 W=revisar=15
W=rico=30 W=right=-35 W=rights=-99 W=ripped=18 W=risk=98 W=riu=12 W=robo=22 W=rode=19 W=rodilla=12 W=role=-57
W=roll=33 W=romeo=-58 W=rompio=31 W=roof=14 W=room=-46 W=roosevelt=-31 W=rosa=15 W=roseline=37 W=roster=85 W=roubou=21
W=rough=26 W=row=-20 W=rua=43 W=rubric=-58 W=rubrics=-39 W=runner=72 W=sabbatical=-33 W=sabe=-43 W=saber=25 W=sac=-29
W=saco=22 W=sacs=-25 W=saebrs=-14 W=safe=13 W=safest=-18 W=safety=180 W=sai=23 W=said=-56 W=saida=91 W=sair=25
W=saiu=98 W=sala=72 W=sale=16 W=salida=21 W=salio=78 W=saludo=-34 W=saludos=-20 W=same=16 W=santos=68 W=sao=-57
W=saque=51 W=sara=16 W=sarna=81 W=sat=35 W=saudade=33 W=saved=-12 W=saw=69 W=say=18 W=says=44 W=scale=-14 W=scared=11
W=schedule=-53 W=school=47 W=schools=-17 W=score=23 W=scored=42 W=scratched=15 W=screaming=46 W=screen=-77
W=screened=11 W=screener=-19 W=screening=-36 W=screens=-36 W=se=87 W=second=63 W=secretaria=-79 W=section=22
W=sectioned=20 W=sections=-77 W=seeing=45 W=seems=45 W=seen=17 W=segun=-16 W=segundo=-47 W=seguro=-29 W=seizures=23
W=sel=-22 W=selective=12 W=self=-37 W=sem=33 W=semanas=28 W=send=-89 W=sendo=-21 W=senha=-59 W=senora=13 W=sent=116
W=sente=36 W=september=-48 W=septiembre=-48 W=septimo=42 W=ser=-54 W=serie=12 W=serve=15 W=server=-31 W=services=19
W=sesion=-38 W=session=13 W=sessions=30 W=set=-26 W=setembro=-50 W=seth=-10 W=setimo=44 W=severe=29 W=sexta=-84
W=sexto=72 W=shaking=12 W=share=-37 W=shared=-34 W=she=-19 W=sheets=-49 W=shelter=41 W=shoot=-40 W=short=-48 W=shot=34
W=should=-32 W=showing=44 W=shows=138 W=shutting=12 W=si=57 W=siblings=18 W=sick=-105 W=sickle=-11 W=siendo=-28
W=siente=12 W=sign=-70 W=sign-in=-48 W=signature=-48 W=signed=32 W=sigue=-28 W=silla=102 W=sim=36 W=sims=13 W=sin=55
W=since=126 W=sindicato=-67 W=sindrome=39 W=sistema=47 W=sisters=30 W=sit=28 W=sits=19 W=six=-22 W=skin=29
W=skipped=29 W=sleep=20 W=sleeps=23 W=slide=-64 W=slides=-26 W=slipping=68 W=smells=36 W=smoke=36 W=so=-18 W=sobre=-40
W=sobrenome=58 W=social=-25 W=socorro=16 W=sok=12 W=sola=44 W=solo=66 W=someone=19 W=somerville=-34 W=something=13
W=son=-20 W=sophie=21 W=sorry=39 W=sou=-76 W=soy=-71 W=sozinha=19 W=spanish=77 W=speak=12 W=speaks=41 W=special=-29
W=spectrum=103 W=speech=36 W=spelled=54 W=spit=72 W=spoke=-81 W=spreadsheet=-11 W=spreadsheets=-37 W=spring=-21
W=sr=-15 W=st=-29 W=staff=-15 W=stairwell=32 W=start=-13 W=started=76 W=starts=38 W=state=-28 W=stays=-38 W=step=-21
W=stepped=-70 W=steve=-39 W=still=27 W=stipend=-19 W=stop=22 W=stopped=94 W=story=96 W=street=-64 W=strep=24
W=students=-93 W=study=-103 W=stutters=59 W=su=62 W=sub=-17 W=subdirectora=-54 W=subido=-16 W=subiu=-15 W=submit=-28
W=submitted=-115 W=success=96 W=sue=-34 W=suena=-16 W=suicide=-35 W=sullivan=-14 W=summary=-14 W=summit=-117
W=sunday=52 W=superintendent=-56 W=supervise=-39 W=supervisor=-36 W=supervisora=-53 W=supplies=-42 W=support=-22
W=surdo=59 W=surfing=44 W=survey=-64 W=surveys=-15 W=sus=-31 W=suspended=53 W=suspenderam=15 W=suspendieron=14
W=suspension=-18 W=swamped=-10 W=swapped=-15 W=swear=84 W=switched=41 W=sword=-22 W=sydney=16 W=syndrome=39
W=system=85 W=t=103 W=ta=28 W=tab=-15 W=table=34 W=take=19 W=taken=52 W=takes=-25 W=taking=-32 W=talk=-109 W=talked=10
W=talking=30 W=tambem=-12 W=tambien=32 W=tansey=-17 W=tapo=28 W=tapou=50 W=taunton=22 W=te=-37 W=teacher=91
W=teachers=-30 W=teaches=-76 W=team=-123 W=teased=11 W=telefono=42 W=tell=101 W=tem=-85 W=template=-27 W=temprano=27
W=tenia=61 W=tentou=34 W=teo=24 W=terapia=21 W=terca=14 W=terminamos=-24 W=termino=14 W=test=23 W=tested=-44
W=teve=106 W=than=-19 W=thank=-10 W=thanks=-19 W=that=11 W=the=-40 W=their=31 W=them=38 W=then=22 W=therapy=-94
W=there=25 W=they=74 W=thing=21 W=things=44 W=think=-47 W=thinks=34 W=thinner=42 W=this=33 W=though=11 W=threat=34
W=threatened=20 W=three=55 W=threw=48 W=through=123 W=thursday=-22 W=thx=-11 W=tia=33 W=ticket=-86 W=tiene=-26
W=tier=-17 W=til=25 W=time=-41 W=times=54 W=tinha=27 W=tira=17 W=tirei=17 W=tirem=-17 W=tiro=26 W=tirou=25 W=title=-69
W=to=17 W=toca=-26 W=tocaron=30 W=toda=32 W=todas=19 W=todavia=11 W=today=-32 W=todo=-17 W=todos=23 W=told=38
W=toma=39 W=tomar=-11 W=tomo=-34 W=tomou=26 W=toni=-20 W=took=10 W=tool=-27 W=toolkit=-14 W=tore=47 W=totais=-26
W=total=-44 W=totals=-11 W=town=22 W=trabaja=-88 W=trabalha=-129 W=traded=75 W=traducao=-67 W=traduccion=-68
W=traducir=-19 W=tradujo=-17 W=traduziu=-57 W=trago=19 W=trained=-23 W=trainer=-58 W=training=-16 W=trajo=60 W=tran=38
W=transferred=57 W=transition=-24 W=translate=-36 W=translated=18 W=translation=-16 W=transportation=46
W=transporte=-25 W=trauma=-207 W=traveling=-29 W=tried=29 W=trip=-19 W=triplet=13 W=triste=26 W=trocar=36
W=trocaram=45 W=trouble=18 W=trouxe=65 W=trust=46 W=try=-41 W=trying=-26 W=tube=36 W=tuesday=19 W=tuesdays=-11
W=turned=76 W=turns=30 W=tuvo=67 W=twelfth=62 W=twice=100 W=twin=14 W=twins=19 W=two=18 W=ty=-48 W=typed=-81 W=ugh=28
W=um=-21 W=uma=65 W=un-ok=12 W=una=-49 W=unas=13 W=uncle=21 W=under=45 W=understand=26 W=unit=-12 W=universidad=-12
W=universidade=-35 W=unlocked=-12 W=unsigned=18 W=until=15 W=up=111 W=update=12 W=updated=93 W=updating=-10
W=upload=-22 W=upper=-40 W=us=47 W=usa=-20 W=usamos=-70 W=usan=-50 W=usar=-40 W=use=-68 W=used=-54 W=uses=-40
W=using=-45 W=va=12 W=vacaciones=-96 W=vacation=-14 W=vai=-16 W=vamos=-30 W=van=-78 W=vao=-13 W=vape=59 W=varicela=78
W=ve=44 W=veces=95 W=velorio=-37 W=vem=-15 W=vence=-31 W=vendor=-69 W=venezuela=28 W=venido=11 W=venir=41 W=ver=-107
W=verbal=19 W=verde=40 W=versao=-68 W=version=25 W=very=-45 W=vez=90 W=vezes=111 W=viaje=17 W=vice-diretora=-34
W=video=-14 W=viene=32 W=vieram=17 W=viernes=55 W=vir=56 W=virou=-34 W=visit=-22 W=visita=-30 W=visited=-20
W=visits=-52 W=vive=32 W=voc=-33 W=voces=-29 W=voices=58 W=volta=-27 W=volunteered=-27 W=volvio=20 W=w=-26
W=waiting=66 W=wake=-22 W=walk=-20 W=walked=46 W=walls=-24 W=wanderers=-17 W=wants=-45 W=was=17 W=wasn't=39 W=way=-32
W=weapons=-13 W=wears=34 W=web=-21 W=wedding=-57 W=wednesdays=-23 W=week=75 W=weekend=-15 W=weeks=-98 W=welcome=-57
W=well=16 W=wellness=-28 W=went=38 W=were=13 W=wet=18 W=what=-24 W=wheelchair=10 W=when=-66 W=where=24 W=whether=-20
W=which=-30 W=who=-70 W=whole=27 W=whose=30 W=widrielys=24 W=wifi=-11 W=will=-125 W=window=-27 W=wishes=13
W=without=-23 W=won't=31 W=word=28 W=words=84 W=work=-117 W=worker=27 W=working=-19 W=works=-43 W=worse=37 W=would=63
W=wouldn't=39 W=write=19 W=wrong=37 W=wrote=67 W=xingou=38 W=xiomara=21 W=xixi=32 W=y=85 W=ya=-17 W=yadiel=18
W=yari=25 W=year=-73 W=years=-13 W=yes=-19 W=yesi=21 W=yesterday=-12 W=yet=43 W=ymca=-19 W=yo=-61 W=you=20 W=young=27
W=your=-31 W=zayaan=15 W=zhao=21 W=zoom=-59 capital|L1:about=-14 capital|L1:ask_form=-30 capital|L1:capital=-98
capital|L1:num=38 capital|L1:org_before=26 capital|L1:p.,=24 capital|L1:p..=-15 capital|L1:title=17 capital|L1:w.a=-15
capital|L1:w.and=-15 capital|L1:w.be=-11 capital|L1:w.det=-18 capital|L1:w.do=-30 capital|L1:w.in=14
capital|L1:w.o=-70 capital|L1:w.prep=-24 capital|L1=,=24 capital|L1=.=-15 capital|L1=15=14 capital|L1=75=-23
capital|L1=a=-15 capital|L1=and=-11 capital|L1=de=41 capital|L1=do=-30 capital|L1=for=-14 capital|L1=from=28
capital|L1=in=18 capital|L1=into=-13 capital|L1=is=-11 capital|L1=la=-18 capital|L1=of=-21 capital|L1=on=-76
capital|L1=rua=19 capital|L1=the=-13 capital|L1=to=15 capital|R1:about=-25 capital|R1:ask_form=16
capital|R1:aux_past=-35 capital|R1:e.ed=-13 capital|R1:e.past=-16 capital|R1:e.s=14 capital|R1:edge=-54
capital|R1:from=46 capital|R1:kid=11 capital|R1:num=-12 capital|R1:org_after=69 capital|R1:p..=-35 capital|R1:p.?=-11
capital|R1:w.and=-11 capital|R1:w.be=-19 capital|R1:w.not=-17 capital|R1:w.prep=-33 capital|R1:w.with=22
capital|R1=.=-35 capital|R1=9=-26 capital|R1=?=-11 capital|R1=for=-25 capital|R1=game=-24 capital|R1=in=26
capital|R1=is=-20 capital|R1=na=18 capital|R1=no=-16 capital|R1=syndrome=25 capital|R1=to=-16 capital|R1=with=22
capital|R2:aux_past=-48 capital|R2:days=29 capital|R2:e.ed=12 capital|R2:e.s=26 capital|R2:from=-16
capital|R2:gradeno=-26 capital|R2:him=-17 capital|R2:kin=12 capital|R2:org_before=-12 capital|R2:w.and=19
capital|R2:w.be=-33 capital|R2:w.in=-16 capital|R2:w.o=15 capital|R2:w.prep=-14 capital|R2:work_does=-16 k.capital=-82
k.capital+capital=-12 k.capital+other=16 k.capital+word=-18 k.ends-initial=100 k.eponym=-143 k.known=44
k.known+capital=-101 k.known+known=24 k.known+other=-36 k.known+surname=-28 k.known+unknown=69 k.known+word=-35
k.last-first-known=30 k.last-first-unknown=13 k.last-first-word=-57 k.led=-35 k.lower=92 k.lower+lower=56 k.many=-78
k.month=-82 k.month+surname=13 k.opens-known=23 k.opens-lower=19 k.opens-small=25 k.opens-surname=-58 k.opens-town=-25
k.opens-unknown=-14 k.ordinary=-28 k.org=-139 k.owned=131 k.school=-145 k.shouted=123 k.surname=23
k.surname+initial=36 k.surname+other=-13 k.term=-99 k.then-known=60 k.then-surname=87 k.town=-23 k.town+initial=23
k.town+other=11 k.town+surname=11 k.unknown=47 k.unknown+capital=-63 k.unknown+initial=77 k.unknown+known=30
k.unknown+other=-53 k.unknown+unknown=-45 k.word=-61 k.word+capital=-97 k.word+initial=46 k.word+known=15
k.word+other=-104 k.word+surname=52 k.word+town=47 k.word+unknown=-34 k.word+word=71 month|L1:aux_past=-62
month|L1:capital=27 month|L1:e.ed=-35 month|L1:e.s=-17 month|L1:foster=-25 month|L1:from=-61 month|L1:kids=-11
month|L1:new_kid=-25 month|L1:w.a=22 month|L1:w.and=29 month|L1:w.be=-39 month|L1:w.but=-19 month|L1:w.in=-31
month|L1:w.o=41 month|L1:w.prep=-84 month|L1:w.with=-29 month|L1:work_does=-37 month|L1=a=22 month|L1=adopted=-25
month|L1=also=15 month|L1=and=23 month|L1=fyi=41 month|L1=in=-30 month|L1=is=-39 month|L1=o=19 month|L1=on=-36
month|L1=sent=-32 month|L1=since=19 month|L1=so=-38 month|L1=students=-11 month|L1=think=23 month|L1=to=-14
month|L1=until=25 month|L1=with=-29 month|R1:aux_past=-22 month|R1:e.ed=53 month|R1:e.past=93 month|R1:e.s=-30
month|R1:edge=-80 month|R1:feel=16 month|R1:gradeno=-17 month|R1:num=-114 month|R1:p..=-16 month|R1:w.and=14
month|R1:w.have=13 month|R1:w.not=-62 month|R1:w.prep=19 month|R1:work_does=20 month|R1=.=-16 month|R1=11=-35
month|R1=12=-13 month|R1=28=-16 month|R1=7=-17 month|R1=are=-21 month|R1=attendance=-30 month|R1=be=-11 month|R1=is=54
month|R1=tiene=23 month|R1=was=-27 month|R1=y=13 month|R2:about=-12 month|R2:ask_form=-37 month|R2:e.ed=-25
month|R2:e.ing=25 month|R2:e.past=11 month|R2:from=10 month|R2:listy=-90 month|R2:p.,=-43 month|R2:p..=-58
month|R2:w.a=34 month|R2:w.and=33 month|R2:w.det=36 month|R2:w.not=-56 month|R2:w.o=53 month|R2:w.prep=20
month|R2:w.rel=20 odd|L1:capital=12 odd|L1:w.a=23 odd|L1:w.and=-47 odd|L1:w.o=-24 odd|L1=a=23 odd|L1=o=-47
odd|R1:ask_form=19 odd|R1:aux_past=28 odd|R1:capital=14 odd|R1:from=19 odd|R1:w.and=-25 odd|R1:w.do=46 odd|R1:w.in=19
odd|R1:w.not=29 odd|R1:w.o=12 odd|R1=do=19 odd|R2:p..=-40 small|L1:edge=25 small|L1:w.pron=-58 small|L1:we=-58
small|L1=we=-58 small|R1:behave=13 small|R1:capital=12 small|R1:e.ed=-40 small|R1:refuse=-56 small|R1:w.have=19
small|R1=refused=-56 small|R2:p..=-34 surname|L1:capital=-39 surname|L1:edge=-58 surname|L1:from=31
surname|L1:kin_many=32 surname|L1:org_before=-19 surname|L1:p.,=-43 surname|L1:p..=-18 surname|L1:staff=-22
surname|L1:title=-33 surname|L1:w.and=-20 surname|L1:w.det=41 surname|L1:w.in=-10 surname|L1:w.modal=25
surname|L1:w.prep=-37 surname|L1=,=-43 surname|L1=.=-18 surname|L1=at=-12 surname|L1=dos=17 surname|L1=familia=32
surname|L1=los=27 surname|L1=the=12 surname|R1:about=-12 surname|R1:aux_past=-64 surname|R1:consent=50
surname|R1:e.ed=-60 surname|R1:e.ly=61 surname|R1:e.noun=52 surname|R1:e.past=-13 surname|R1:e.s=-56
surname|R1:edge=102 surname|R1:feel=18 surname|R1:from=-27 surname|R1:kids=24 surname|R1:kin_many=61
surname|R1:moved=-18 surname|R1:org_after=33 surname|R1:p.(=62 surname|R1:p.)=-24 surname|R1:p.,=69 surname|R1:p.-=21
surname|R1:p..=16 surname|R1:screen=-22 surname|R1:told=21 surname|R1:w.and=-34 surname|R1:w.be=-46
surname|R1:w.have=-28 surname|R1:w.in=-27 surname|R1:w.prep=-55 surname|R1=(=62 surname|R1=)=-24 surname|R1=,=69
surname|R1=-=21 surname|R1=.=16 surname|R1=autorizacao=52 surname|R1=family=61 surname|R1=has=-28 surname|R1=in=-36
surname|R1=is=-55 surname|R1=lost=-47 surname|R1=moved=-19 surname|R1=of=-26 surname|R1=offers=-11 surname|R1=on=-23
surname|R1=says=15 surname|R1=screened=-25 surname|R1=share=-14 surname|R1=uses=-14 surname|R1=y=-33
surname|R2:aux_past=-13 surname|R2:e.ed=25 surname|R2:e.ing=-42 surname|R2:feel=19 surname|R2:foster=-24
surname|R2:from=-29 surname|R2:gradeno=-20 surname|R2:illness=-20 surname|R2:kin_many=-11 surname|R2:listy=-28
surname|R2:num=-65 surname|R2:p.,=52 surname|R2:p.:=55 surname|R2:w.a=-21 surname|R2:w.and=19 surname|R2:w.be=41
surname|R2:w.det=17 surname|R2:w.in=-43 surname|R2:w.not=-62 surname|R2:w.prep=-25 town|L1:edge=-25 town|L1:from=-24
town|L1:w.a=-18 town|L1:w.but=26 town|L1:w.in=-19 town|L1=48=20 town|L1=a=-18 town|L1=because=26 town|L1=in=-20
town|R1:aux_past=21 town|R1:e.ed=-56 town|R1:from=14 town|R1:num=20 town|R1:p.,=-45 town|R1:p..=13 town|R1:w.and=-21
town|R1:w.be=-21 town|R1:w.in=14 town|R1:w.modal=25 town|R1:w.not=71 town|R1=,=-45 town|R1=.=13 town|R1=3=20
town|R1=and=-15 town|R1=has=-11 town|R1=is=-23 town|R1=never=33 town|R1=no=13 town|R2:aux_past=-12 town|R2:e.s=17
town|R2:feel=10 town|R2:from=-36 town|R2:p.,=-18 town|R2:w.have=13 town|R2:w.in=-11 town|R2:w.not=-47
unknown|L1:about=-20 unknown|L1:ask=-28 unknown|L1:ask_form=-12 unknown|L1:capital=-54 unknown|L1:days=22
unknown|L1:edge=-14 unknown|L1:from=-19 unknown|L1:ids=-25 unknown|L1:num=-21 unknown|L1:org_after=19
unknown|L1:p.,=-14 unknown|L1:p.==-45 unknown|L1:w.a=19 unknown|L1:w.but=26 unknown|L1:w.do=-28 unknown|L1:w.not=-10
unknown|L1:w.o=25 unknown|L1:w.rel=15 unknown|L1:work_does=47 unknown|L1=,=-14 unknown|L1=8=-18 unknown|L1===-45
unknown|L1=a=19 unknown|L1=at=12 unknown|L1=calle=20 unknown|L1=de=23 unknown|L1=do=-20 unknown|L1=en=24
unknown|L1=from=-29 unknown|L1=fyi=56 unknown|L1=is=11 unknown|L1=o=23 unknown|L1=on=41 unknown|L1=or=-25
unknown|L1=que=15 unknown|L1=since=32 unknown|L1=under=-30 unknown|L1=use=-42 unknown|R1:ask_form=-18
unknown|R1:behave=34 unknown|R1:consent=-39 unknown|R1:days=30 unknown|R1:e.s=-27 unknown|R1:edge=-11
unknown|R1:from=-26 unknown|R1:harm=19 unknown|R1:hypo=-36 unknown|R1:ids=18 unknown|R1:listy=43 unknown|R1:money=-19
unknown|R1:moved=29 unknown|R1:num=-16 unknown|R1:org_after=-29 unknown|R1:p.,=15 unknown|R1:p.-=25 unknown|R1:p..=-46
unknown|R1:p.:=-35 unknown|R1:p.==23 unknown|R1:screen=14 unknown|R1:told=-36 unknown|R1:w.and=-25 unknown|R1:w.but=32
unknown|R1:w.do=-21 unknown|R1:w.have=12 unknown|R1:w.in=-37 unknown|R1:w.modal=-20 unknown|R1:w.named=23
unknown|R1:w.not=21 unknown|R1:w.prep=-22 unknown|R1:w.rel=-27 unknown|R1:work_does=23 unknown|R1:work_things=33
unknown|R1=,=15 unknown|R1=-=25 unknown|R1=.=-46 unknown|R1=:=-35 unknown|R1===23 unknown|R1=anda=17
unknown|R1=can't=-27 unknown|R1=code=-19 unknown|R1=collected=-17 unknown|R1=coordinates=-16 unknown|R1=corrigiu=-19
unknown|R1=could=23 unknown|R1=cuenta=25 unknown|R1=da=-11 unknown|R1=dejo=28 unknown|R1=does=-19 unknown|R1=duerme=17
unknown|R1=e=-46 unknown|R1=escribio=-19 unknown|R1=esta=12 unknown|R1=explico=-16 unknown|R1=explicou=-28
unknown|R1=fez=-26 unknown|R1=foi=18 unknown|R1=gets=-11 unknown|R1=goes=27 unknown|R1=got=-26 unknown|R1=has=22
unknown|R1=hizo=-18 unknown|R1=in=27 unknown|R1=is=-53 unknown|R1=isn't=11 unknown|R1=ja=18 unknown|R1=knows=-11
unknown|R1=left=76 unknown|R1=missed=-13 unknown|R1=nao=23 unknown|R1=necesita=44 unknown|R1=needs=-32
unknown|R1=no=-33 unknown|R1=nunca=18 unknown|R1=on=-34 unknown|R1=paso=-13 unknown|R1=puede=-30 unknown|R1=que=-27
unknown|R1=ran=12 unknown|R1=reported=-15 unknown|R1=said=-28 unknown|R1=scored=20 unknown|R1=se=14
unknown|R1=sente=18 unknown|R1=signed=-32 unknown|R1=sigue=-28 unknown|R1=so=31 unknown|R1=solo=15
unknown|R1=stopped=18 unknown|R1=ta=15 unknown|R1=tiene=-22 unknown|R1=tuvo=34 unknown|R1=twice=59 unknown|R1=va=38
unknown|R1=viene=24 unknown|R1=wants=-18 unknown|R1=went=14 unknown|R1=will=-34 unknown|R1=won't=11
unknown|R1=works=24 unknown|R1=y=19 unknown|R1=ya=-57 unknown|R2:absent=16 unknown|R2:aux_past=12 unknown|R2:days=-22
unknown|R2:e.ed=71 unknown|R2:e.ing=45 unknown|R2:e.ly=-12 unknown|R2:e.past=-32 unknown|R2:e.s=-36 unknown|R2:feel=18
unknown|R2:foster=-23 unknown|R2:grade=32 unknown|R2:gradeno=33 unknown|R2:harm=-39 unknown|R2:him=25
unknown|R2:hypo=-26 unknown|R2:i=-29 unknown|R2:illness=15 unknown|R2:listy=21 unknown|R2:many=-17 unknown|R2:moved=17
unknown|R2:num=-12 unknown|R2:office=-12 unknown|R2:one=-44 unknown|R2:org_after=32 unknown|R2:org_before=89
unknown|R2:p.,=52 unknown|R2:p..=-28 unknown|R2:screen=23 unknown|R2:staff=17 unknown|R2:told=14 unknown|R2:w.a=13
unknown|R2:w.and=34 unknown|R2:w.be=43 unknown|R2:w.det=-18 unknown|R2:w.do=-20 unknown|R2:w.in=-12
unknown|R2:w.modal=14 unknown|R2:w.o=-11 unknown|R2:w.pron=-18 unknown|R2:w.rel=-34 unknown|R2:w.with=-34
unknown|R2:work_does=19 unknown|R2:work_things=42 word|L1:about=-30 word|L1:ask=-22 word|L1:ask_form=20
word|L1:aux_past=-13 word|L1:capital=-21 word|L1:days=-20 word|L1:e.ed=56 word|L1:e.ing=-13 word|L1:from=25
word|L1:job=30 word|L1:kin_many=35 word|L1:moved=16 word|L1:new_kid=-27 word|L1:num=17 word|L1:org_before=26
word|L1:p..=12 word|L1:screen=17 word|L1:son=15 word|L1:staff=13 word|L1:title=-36 word|L1:title_kin=-11
word|L1:w.a=26 word|L1:w.and=-19 word|L1:w.but=43 word|L1:w.det=12 word|L1:w.do=34 word|L1:w.have=15 word|L1:w.in=-36
word|L1:w.named=11 word|L1:w.o=55 word|L1:w.prep=-41 word|L1:w.rel=56 word|L1:w.with=13 word|L1:work_does=12
word|L1=.=12 word|L1=22=70 word|L1=a=26 word|L1=about=25 word|L1=add=-14 word|L1=also=-44 word|L1=ask=-10
word|L1=because=18 word|L1=by=34 word|L1=care=-46 word|L1=da=28 word|L1=de=-20 word|L1=did=18 word|L1=do=16
word|L1=dona=-11 word|L1=dos=12 word|L1=due=-10 word|L1=e=-14 word|L1=en=-13 word|L1=familia=35 word|L1=for=-41
word|L1=in=-24 word|L1=morning=-13 word|L1=moved=16 word|L1=na=-24 word|L1=nurse=27 word|L1=o=-25 word|L1=or=26
word|L1=puerto=-27 word|L1=rua=24 word|L1=since=27 word|L1=that=48 word|L1=the=-31 word|L1=think=80 word|L1=to=-23
word|R1:about=20 word|R1:ask=-15 word|R1:aux_past=76 word|R1:behave=52 word|R1:capital=-62 word|R1:e.ed=67
word|R1:e.ing=-33 word|R1:e.noun=-28 word|R1:e.past=109 word|R1:e.s=16 word|R1:edge=51 word|R1:feel=11
word|R1:from=-13 word|R1:grade=-32 word|R1:harm=25 word|R1:hypo=-12 word|R1:i=-23 word|R1:illness=-72 word|R1:job=24
word|R1:kids=-16 word|R1:kin=42 word|R1:kin_many=22 word|R1:listy=-52 word|R1:lives=12 word|R1:many=-35
word|R1:moved=20 word|R1:num=-55 word|R1:org_after=-94 word|R1:org_before=-14 word|R1:p.,=44 word|R1:p..=18
word|R1:p.:=-30 word|R1:p.;=31 word|R1:p.?=-15 word|R1:phone=-19 word|R1:reentry=12 word|R1:screen=-50
word|R1:staff=-18 word|R1:title=-25 word|R1:told=77 word|R1:w.a=-34 word|R1:w.and=-79 word|R1:w.be=-26
word|R1:w.but=-31 word|R1:w.det=-24 word|R1:w.do=19 word|R1:w.have=37 word|R1:w.in=-70 word|R1:w.modal=40
word|R1:w.not=20 word|R1:w.o=-17 word|R1:w.prep=-37 word|R1:w.pron=-34 word|R1:w.rel=-49 word|R1:work_does=-10
word|R1=,=44 word|R1=.=18 word|R1=1=-15 word|R1=88=26 word|R1=:=-30 word|R1=;=31 word|R1=?=-15 word|R1=a=-12
word|R1=aide=-18 word|R1=all=-32 word|R1=and=-26 word|R1=answered=26 word|R1=are=-29 word|R1=as=15
word|R1=attendance=50 word|R1=aunt=20 word|R1=be=-42 word|R1=bit=-63 word|R1=blue=-10 word|R1=by=-18 word|R1=came=-14
word|R1=can't=28 word|R1=caseworker=37 word|R1=closed=-21 word|R1=contou=-15 word|R1=count=-27 word|R1=cut=21
word|R1=day=-26 word|R1=days=-11 word|R1=de=-21 word|R1=dejo=35 word|R1=del=44 word|R1=desmaiou=25 word|R1=dice=27
word|R1=didn't=18 word|R1=dijo=16 word|R1=e=-15 word|R1=eligible=11 word|R1=en=-10 word|R1=ends=-29 word|R1=entro=12
word|R1=entrou=16 word|R1=es=-40 word|R1=escreveu=-29 word|R1=estava=38 word|R1=fala=-12 word|R1=falou=-12
word|R1=fechou=-20 word|R1=finished=35 word|R1=form=-36 word|R1=from=-20 word|R1=goes=51 word|R1=got=24
word|R1=had=-45 word|R1=has=-15 word|R1=hid=17 word|R1=hit=11 word|R1=hours=-12 word|R1=iep=36 word|R1=in=40
word|R1=is=-19 word|R1=last=-38 word|R1=left=19 word|R1=lives=11 word|R1=lo=59 word|R1=marcou=24 word|R1=me=-23
word|R1=mini=-28 word|R1=mom=10 word|R1=moved=-40 word|R1=ms=-25 word|R1=nao=-38 word|R1=needs=72 word|R1=now=44
word|R1=of=-41 word|R1=on=48 word|R1=only=27 word|R1=or=-14 word|R1=out=30 word|R1=para=-14 word|R1=perdeu=18
word|R1=period=-25 word|R1=pide=40 word|R1=pidio=-27 word|R1=precisa=28 word|R1=puede=22 word|R1=pulls=31
word|R1=put=34 word|R1=que=-51 word|R1=quebrou=13 word|R1=quer=17 word|R1=ran=53 word|R1=recusou=22 word|R1=refused=44
word|R1=repite=17 word|R1=said=77 word|R1=says=-33 word|R1=screening=-30 word|R1=se=38 word|R1=sent=-16
word|R1=signed=-12 word|R1=so=-31 word|R1=son=23 word|R1=started=32 word|R1=stopped=20 word|R1=subiu=17 word|R1=ta=14
word|R1=tem=16 word|R1=tenia=27 word|R1=the=-32 word|R1=therapy=-72 word|R1=thinks=40 word|R1=threw=15
word|R1=tiene=31 word|R1=time=-34 word|R1=tinha=14 word|R1=todavia=30 word|R1=told=18 word|R1=took=50
word|R1=trabalha=12 word|R1=trained=-12 word|R1=turned=13 word|R1=turns=30 word|R1=tuvo=36 word|R1=twice=-14
word|R1=un=-22 word|R1=usa=-13 word|R1=uses=15 word|R1=va=-27 word|R1=vai=-17 word|R1=vino=16 word|R1=volvio=13
word|R1=walk=-12 word|R1=wants=-11 word|R1=was=66 word|R1=works=-23 word|R1=wrote=-17 word|R1=y=-23 word|R2:about=-11
word|R2:absent=-10 word|R2:aux_past=-20 word|R2:behave=-12 word|R2:consent=61 word|R2:e.ed=26 word|R2:e.ing=81
word|R2:e.ly=46 word|R2:e.past=43 word|R2:e.s=-13 word|R2:feel=-18 word|R2:foster=10 word|R2:from=-22
word|R2:gradeno=-30 word|R2:him=45 word|R2:hypo=-11 word|R2:illness=16 word|R2:job=-29 word|R2:kin=16
word|R2:listy=-28 word|R2:moved=27 word|R2:num=-16 word|R2:office=11 word|R2:one=21 word|R2:org_before=-62
word|R2:p.,=-50 word|R2:p.:=-70 word|R2:p.?=-23 word|R2:phone=-35 word|R2:reentry=-63 word|R2:refuse=43
word|R2:screen=-22 word|R2:staff=-17 word|R2:title=15 word|R2:told=-24 word|R2:w.a=24 word|R2:w.and=-18
word|R2:w.but=-45 word|R2:w.det=22 word|R2:w.do=26 word|R2:w.have=-29 word|R2:w.modal=18 word|R2:w.named=-31
word|R2:w.o=47 word|R2:w.prep=112 word|R2:w.pron=43 word|R2:w.rel=-18 word|R2:w.with=32 word|R2:work_does=54
word|R2:work_things=30
""",
    "initials": r"""
C:about=17 C:absent=26 C:ask=-14 C:ask_form=-23 C:aux_past=27 C:days=-37 C:from=10 C:grade=27 C:gradeno=50 C:him=55
C:hypo=-13 C:ids=22 C:illness=32 C:kid=60 C:kin=54 C:money=-29 C:moved=20 C:num=22 C:office=-22 C:org_after=-16
C:p.?=-48 C:reentry=19 C:refuse=25 C:staff=-28 C:w.a=12 C:w.and=-69 C:w.be=46 C:w.det=-24 C:w.have=25 C:w.not=-20
C:w.o=19 C:w.prep=15 C:w.pron=-20 C:we=-39 C:work_does=-58 L1:about=11 L1:capital=-25 L1:ids=15 L1:kid=57
L1:org_before=-12 L1:p.,=-14 L1:w.det=-39 L1:w.named=35 L1:w.o=-17 L1:w.prep=22 L1:we=-20 L1=,=-14 L1=and=11 L1=at=-12
L1=el=-18 L1=for=10 L1=grader=15 L1=in=21 L1=initials=31 L1=kid=10 L1=our=-20 L1=student=15 L1=use=-16 L2:aux_past=25
L2:e.s=-11 L2:from=23 L2:gradeno=15 L2:num=11 L2:p.,=19 L2:w.be=25 L2:w.o=11 L2:w.prep=23 L2:w.pron=-15 L2:we=-11
L2:work_does=-22 L2=,=19 L2=was=25 L2=we=-16 L4:about=34 L4:ask_form=-19 L4:e.ed=-13 L4:e.noun=-10 L4:edge=-22
L4:from=25 L4:gradeno=16 L4:him=26 L4:i=-11 L4:ids=20 L4:kid=71 L4:kin=14 L4:num=14 L4:staff=-12 L4:w.and=-21
L4:w.be=25 L4:w.det=-39 L4:w.in=24 L4:w.named=37 L4:w.o=-18 L4:w.prep=51 L4:w.pron=-38 L4:we=-25 L4:work_does=-24
R1:capital=-18 R1:e.ed=-23 R1:e.s=-30 R1:edge=42 R1:listy=-30 R1:money=-27 R1:office=-13 R1:org_after=-10 R1:p.'=22
R1:p.,=40 R1:p.-=17 R1:p..=17 R1:w.not=-24 R1:w.prep=36 R1:work_does=-21 R1:work_things=-16 R1='=22 R1=,=40 R1=-=17
R1=.=17 R1=and=10 R1=are=11 R1=code=-27 R1=from=19 R1=on=31 R1=said=-10 R1=told=17 R2:about=-23 R2:aux_past=-14
R2:e.s=10 R2:gradeno=43 R2:kin=21 R2:moved=11 R2:num=33 R2:title=12 R2:w.be=-22 R2:w.det=49 R2:w.named=-30
R2:w.prep=-44 R2=17=-20 R2=abre=-24 R2=for=-23 R2=grade=-21 R2=is=-15 R2=it=-11 R2=moved=10 R2=ms=12 R2=siblings=21
R2=the=52 R2=you=10 R4:about=-17 R4:days=-11 R4:e.ed=-22 R4:e.s=14 R4:edge=-30 R4:gradeno=44 R4:kin=40 R4:money=-27
R4:moved=18 R4:num=18 R4:office=-13 R4:p.'=22 R4:p.,=35 R4:p..=19 R4:p.?=-18 R4:phone=-12 R4:refuse=13 R4:title=12
R4:w.and=-30 R4:w.det=11 R4:w.have=24 R4:w.in=-26 R4:w.named=-30 R4:w.o=25 R4:w.prep=-26 R4:work_does=-27 T:absent=83
T:ask_form=-10 T:aux_past=63 T:from=59 T:grade=17 T:gradeno=13 T:illness=28 T:kid=19 T:kin=30 T:listy=48 T:num=78
T:org_after=-72 T:phone=19 T:refuse=52 T:title=11 T:w.be=47 T:w.do=17 T:w.have=12 T:w.in=59 T:w.modal=-18 T:w.named=59
T:w.not=14 T:w.prep=-22 T:w.pron=22 W=a=34 W=about=11 W=abre=-24 W=absent=24 W=and=-29 W=are=24 W=at=-11 W=chd=-13
W=code=-27 W=declined=10 W=el=-18 W=for=-15 W=form=52 W=friday=-27 W=from=21 W=grade=-17 W=grader=16 W=has=20 W=her=12
W=him=32 W=homeroom=12 W=i=-23 W=in=38 W=initials=32 W=it=-13 W=last=-10 W=merged=-16 W=moved=19 W=ms=12 W=nao=-34
W=needs=24 W=o=-14 W=on=-11 W=one=12 W=ot=-12 W=our=-35 W=out=11 W=pt=-12 W=refused=12 W=said=-10 W=short=15
W=siblings=40 W=since=15 W=staff=-17 W=student=20 W=team=-11 W=the=33 W=told=17 W=uma=-29 W=use=-16 W=was=21 W=we=-16
W=you=10 i.bare2=89 i.bare3=-219 i.capital=108 i.dotted2=64 i.dotted3=48 i.lower3=-21 i.single=21
""",
    "child": r"""
C:about=-33 C:absent=-24 C:aux_past=34 C:behave=32 C:consent=-15 C:days=-92 C:feel=47 C:foster=62 C:from=-30
C:gradeno=38 C:harm=69 C:him=52 C:hypo=-101 C:i=49 C:ids=71 C:illness=73 C:job=-131 C:kid=35 C:kin=121 C:kin_many=-51
C:listy=-15 C:lives=40 C:mail=48 C:many=-40 C:money=37 C:moved=48 C:new_kid=43 C:num=69 C:one=42 C:org_after=-23
C:org_before=41 C:p.?=-127 C:phone=70 C:reentry=-15 C:screen=20 C:staff=-53 C:title=92 C:title_kin=26 C:told=34
C:w.a=11 C:w.but=-70 C:w.det=-59 C:w.do=-44 C:w.have=49 C:w.modal=-17 C:w.named=101 C:w.not=109 C:w.o=-19 C:w.pron=-71
C:w.rel=71 C:w.with=32 C:we=-13 C:work_things=-109 L1:aux_past=-13 L1:e.ed=-51 L1:e.ing=17 L1:e.s=-30 L1:edge=-19
L1:foster=30 L1:from=-30 L1:gradeno=-17 L1:hypo=-25 L1:i=-40 L1:many=-26 L1:new_kid=25 L1:num=-28 L1:one=-68
L1:owned=113 L1:p.,=32 L1:p.@=13 L1:p.quote=19 L1:staff=30 L1:title=18 L1:w.a=-52 L1:w.and=22 L1:w.but=24 L1:w.det=19
L1:w.not=-29 L1:w.o=45 L1:w.pron=22 L1:we=12 L1="=19 L1=,=32 L1=1=-40 L1=2=-19 L1=5th=12 L1=7th=-19 L1=@=13 L1=and=23
L1=another=60 L1=as=19 L1=at=19 L1=average=-25 L1=blind=17 L1=counselor=-32 L1=custodian=17 L1=dcf=12 L1=deaf=23
L1=del=-43 L1=depressed=-55 L1=dos=17 L1=el=57 L1=every=-15 L1=first=-37 L1=foster=16 L1=grade=18 L1=his=18 L1=la=31
L1=los=-20 L1=meu=-16 L1=mi=-14 L1=my=-30 L1=nenhum=-26 L1=new=17 L1=ningun=-17 L1=no=-29 L1=on=-30 L1=one=-108
L1=only=22 L1=otro=24 L1=our=12 L1=outra=14 L1=outro=21 L1=principal=-15 L1=quienes=-32 L1=school=-10 L1=secretary=10
L1=since=14 L1=sixth=-21 L1=su=20 L1=sus=10 L1=teacher=11 L1=the=-51 L1=their=38 L1=this=32 L1=um=-27 L1=uma=-12
L1=un=-43 L1=una=-27 L1=unico=17 L2:ask_form=-43 L2:e.ed=60 L2:e.past=21 L2:foster=10 L2:from=30 L2:gradeno=20
L2:harm=38 L2:him=16 L2:hypo=-24 L2:i=22 L2:ids=49 L2:illness=19 L2:listy=-33 L2:new_kid=16 L2:num=28 L2:one=34
L2:org_after=-19 L2:p.(=17 L2:p..=32 L2:phone=43 L2:reentry=-14 L2:staff=-13 L2:w.a=36 L2:w.but=-24 L2:w.det=53
L2:w.in=29 L2:w.o=24 L2:w.prep=70 L2:w.rel=25 L2:we=30 L2:work_things=-45 L2=(=17 L2=.=32 L2=a=13 L2=about=23
L2=ameacou=21 L2=an=24 L2=assistant=-30 L2=band=11 L2=bit=25 L2=conta=-20 L2=e=-11 L2=el=-35 L2=em=14 L2=has=11
L2=how=-22 L2=id=11 L2=manual=-21 L2=mean=-19 L2=middle=-10 L2=my=22 L2=numero=30 L2=o=11 L2=of=25 L2=one=30 L2=our=30
L2=punched=21 L2=remove=-28 L2=school=12 L2=second=14 L2=that=22 L2=the=66 L2=threatened=37 L2=tier=-19 L2=voz=-51
L2=with=15 L4:about=-38 L4:ask=-27 L4:ask_form=-108 L4:aux_past=23 L4:behave=41 L4:days=18 L4:e.ed=10 L4:e.ing=27
L4:e.ly=26 L4:e.noun=27 L4:e.past=53 L4:e.s=-24 L4:edge=-44 L4:foster=46 L4:from=-27 L4:harm=42 L4:him=27 L4:hypo=-74
L4:i=-16 L4:ids=50 L4:kid=-25 L4:kin_many=-15 L4:mail=12 L4:many=-26 L4:money=28 L4:new_kid=32 L4:num=32 L4:office=25
L4:one=32 L4:org_after=-32 L4:org_before=19 L4:p.(=25 L4:p.,=56 L4:p..=60 L4:p.@=13 L4:p.quote=19 L4:phone=38
L4:reentry=-39 L4:screen=-54 L4:title=54 L4:title_kin=20 L4:told=16 L4:w.a=16 L4:w.be=16 L4:w.det=57 L4:w.do=-26
L4:w.in=-42 L4:w.named=-46 L4:w.o=28 L4:w.prep=-28 L4:w.rel=31 L4:w.with=12 L4:we=28 L4:work_does=37
L4:work_things=-43 R1:ask=24 R1:aux_past=-58 R1:capital=222 R1:e.ing=-31 R1:e.noun=-24 R1:e.s=-50 R1:edge=81
R1:from=69 R1:harm=-49 R1:hypo=14 R1:i=13 R1:ids=89 R1:kin=59 R1:listy=-30 R1:mail=32 R1:many=23 R1:moved=-25
R1:num=16 R1:office=-28 R1:org_after=-125 R1:p.#=28 R1:p.)=30 R1:p.,=85 R1:p..=48 R1:p.:=72 R1:p.?=55 R1:phone=40
R1:reentry=-75 R1:refuse=-32 R1:screen=-14 R1:staff=-49 R1:title=-13 R1:w.a=-35 R1:w.and=27 R1:w.be=-10 R1:w.det=-10
R1:w.have=-32 R1:w.in=44 R1:w.modal=-29 R1:w.named=82 R1:w.o=-25 R1:w.prep=47 R1:w.pron=25 R1:w.rel=11
R1:work_things=-17 R1=#=28 R1=)=30 R1=,=85 R1=.=48 R1=40=-44 R1=:=72 R1=?=55 R1=a=-35 R1=abuse=-38 R1=advisory=-27
R1=aged=-13 R1=albino=15 R1=angel=19 R1=are=17 R1=art=-60 R1=assistance=-11 R1=at=41 R1=attendance=-37 R1=beatriz=13
R1=birthday=26 R1=bit=46 R1=born=28 R1=care=-21 R1=cego=17 R1=cell=15 R1=center=-26 R1=ciego=18 R1=count=-20
R1=crying=-34 R1=cuentan=-26 R1=dad=19 R1=data=-22 R1=de=-32 R1=death=-18 R1=del=28 R1=depression=-14 R1=did=-20
R1=does=11 R1=drew=-25 R1=e=19 R1=email=24 R1=esta=-33 R1=ethan=11 R1=fez=-35 R1=find=-30 R1=foi=-26 R1=friendly=-18
R1=from=80 R1=fue=-17 R1=graduated=-10 R1=had=-46 R1=handbook=-32 R1=has=32 R1=i=33 R1=id=26 R1=in=-58 R1=initials=17
R1=is=50 R1=j.s.=11 R1=jayden=12 R1=juan=11 R1=just=-15 R1=lucia=19 R1=made=-32 R1=maria=14 R1=mental=-13 R1=menu=-56
R1=mother=19 R1=name=16 R1=named=49 R1=needs=-10 R1=next=-30 R1=novo=14 R1=number=15 R1=of=13 R1=on=27
R1=orientation=-20 R1=phone=11 R1=process=-23 R1=psychiatrist=-13 R1=que=-27 R1=refused=-33 R1=rep=-13 R1=says=15
R1=school=-15 R1=scouts=-21 R1=services=-20 R1=sexual=-15 R1=sized=-23 R1=suicide=-27 R1=support=-29 R1=survey=-14
R1=takes=31 R1=teacher=-36 R1=team=-37 R1=tem=-11 R1=that=15 R1=tier=-55 R1=to=-24 R1=told=-14 R1=took=-46 R1=tuvo=-20
R1=tyler=33 R1=voice=-51 R1=w=23 R1=was=-10 R1=whose=18 R2:about=21 R2:absent=-33 R2:ask_form=15 R2:behave=-43
R2:e.ing=17 R2:e.ly=-29 R2:e.past=28 R2:e.s=-12 R2:from=39 R2:grade=-44 R2:him=24 R2:i=-27 R2:ids=-23 R2:illness=-29
R2:kids=-44 R2:kin_many=-32 R2:lives=16 R2:money=-16 R2:num=29 R2:office=-28 R2:org_after=-96 R2:p.(=18 R2:p.,=33
R2:p..=-20 R2:p./=22 R2:p.quote=19 R2:reentry=-19 R2:screen=-19 R2:staff=-14 R2:title=12 R2:w.a=-66 R2:w.do=28
R2:w.in=40 R2:w.modal=-12 R2:w.named=33 R2:w.not=24 R2:w.o=-17 R2:w.prep=20 R2:w.pron=-12 R2:we=37 R2:work_does=-24
R2:work_things=-24 R2="=19 R2=(=18 R2=,=33 R2=.=-20 R2=/=22 R2=3=-68 R2=8=-25 R2=a=-26 R2=abuse=-15 R2=anorexia=19
R2=anxiety=-30 R2=bipolar=27 R2=born=-24 R2=brayden=17 R2=by=23 R2=cadeira=10 R2=came=-18 R2=chairs=-23
R2=cirurgia=-32 R2=closes=-14 R2=como=-26 R2=consults=-13 R2=council=-27 R2=counseling=11 R2=counselor=-23 R2=de=22
R2=depression=-13 R2=diagnosed=27 R2=diretora=-28 R2=do=27 R2=doente=-18 R2=early=-10 R2=enferma=-15 R2=eritrea=14
R2=este=-13 R2=estudiantes=-44 R2=falto=21 R2=faltou=20 R2=family=-18 R2=gets=-12 R2=gomez=19 R2=grade=-74
R2=health=-13 R2=home=-24 R2=house=16 R2=in=-34 R2=initials=18 R2=is=-50 R2=item=-27 R2=just=20 R2=kinder=-13
R2=knocked=-15 R2=la=-20 R2=leaves=-25 R2=lopez=14 R2=lost=24 R2=me=-14 R2=muda=-36 R2=my=-19 R2=needs=32 R2=no=11
R2=notice=-30 R2=our=43 R2=out=11 R2=parent=-15 R2=part=-16 R2=perez=11 R2=plan=-16 R2=policy=-27 R2=por=21
R2=precisa=14 R2=ptsd=23 R2=refused=11 R2=secretaria=14 R2=sexto=-31 R2=sick=-42 R2=smith=12 R2=so=-11 R2=souza=13
R2=surgery=-59 R2=suspended=-11 R2=suspendido=-17 R2=suspenso=-26 R2=take=10 R2=team=-39 R2=terceiro=32 R2=tercero=21
R2=the=31 R2=therapy=-23 R2=tiene=-13 R2=trasplante=12 R2=turns=-13 R2=una=-28 R2=version=-16 R2=very=16
R2=waiting=-10 R2=was=31 R2=zoloft=31 R4:about=14 R4:absent=-32 R4:ask=25 R4:ask_form=23 R4:aux_past=-22
R4:consent=-20 R4:days=-35 R4:e.ed=42 R4:e.ing=12 R4:e.ly=-79 R4:e.noun=-53 R4:e.past=59 R4:e.s=-51 R4:feel=19
R4:gradeno=42 R4:harm=-19 R4:him=-27 R4:hypo=-12 R4:i=-53 R4:ids=-21 R4:illness=34 R4:kids=-33 R4:kin=69
R4:kin_many=-35 R4:listy=-50 R4:lives=35 R4:mail=34 R4:money=-21 R4:moved=-13 R4:num=46 R4:office=-67 R4:org_after=-82
R4:p.#=33 R4:p.(=33 R4:p.)=42 R4:p.,=-26 R4:p.-=20 R4:p..=-33 R4:p./=39 R4:p.:=79 R4:p.?=28 R4:p.quote=-43 R4:phone=47
R4:reentry=28 R4:refuse=-19 R4:screen=-26 R4:staff=-24 R4:w.a=-65 R4:w.and=-57 R4:w.be=30 R4:w.but=-76 R4:w.det=18
R4:w.do=47 R4:w.have=-18 R4:w.modal=-28 R4:w.named=115 R4:w.not=11 R4:w.o=-16 R4:w.pron=-26 R4:w.rel=64 R4:w.with=16
R4:work_does=-34 R4:work_things=-55 T:about=37 T:ask=51 T:ask_form=36 T:aux_past=53 T:from=19 T:gradeno=10 T:him=42
T:hypo=46 T:job=11 T:kin=16 T:listy=59 T:mail=34 T:many=13 T:num=29 T:one=10 T:org_after=18 T:p.?=-26 T:screen=13
T:w.and=12 T:w.be=38 T:w.but=14 T:w.det=34 T:w.do=26 T:w.in=27 T:w.modal=15 T:w.not=34 T:w.prep=59 T:w.pron=24
T:w.rel=30 T:work_does=20 T:work_things=17 W=a=15 W=a._b.=14 W=abuse=-53 W=access=-18 W=account=14 W=advisory=-24
W=again=17 W=aged=-13 W=aid=-13 W=al=34 W=albino=15 W=alex=11 W=also=12 W=am=-19 W=ameacou=21 W=amenazo=12 W=an=40
W=angel=21 W=ano=17 W=anorexia=19 W=another=60 W=apt=14 W=arrived=-23 W=art=-60 W=ask=-26 W=asked=-17 W=assembly=-31
W=assistance=-11 W=assistant=-30 W=at=17 W=attack=-26 W=attendance=-37 W=august=-19 W=aurora=17 W=ausente=28
W=autism=14 W=autismo=16 W=average=-25 W=ayer=-57 W=back=-13 W=band=11 W=bateu=18 W=be=-33 W=beatriz=13 W=before=12
W=bipolar=27 W=birthday=26 W=bit=88 W=blind=23 W=blue=18 W=brayden=17 W=brother=11 W=building=20 W=bulimia=13
W=burned=18 W=but=19 W=by=24 W=cadeira=10 W=calls=12 W=can=15 W=can't=16 W=care=-21 W=casa=35 W=cego=17 W=cell=18
W=center=-26 W=chair=11 W=chairs=-23 W=ciego=18 W=cirurgia=-32 W=closed=-15 W=closes=-14 W=coach=11 W=cobrindo=-32
W=code=45 W=com=-10 W=coming=21 W=como=-33 W=con=-24 W=conference=-20 W=conselheiras=-14 W=consults=-13 W=conta=-22
W=conto=-13 W=convening=-36 W=coordinator=-11 W=council=-29 W=counseling=11 W=counselor=-68 W=count=-32 W=counted=-54
W=court=-19 W=covering=-19 W=crash=-11 W=crying=-34 W=cuenta=-13 W=cuentan=-26 W=cuida=21 W=custodian=17 W=da=11
W=dad=20 W=data=-11 W=date=-15 W=dcf=12 W=de=60 W=deaf=35 W=death=-18 W=declined=14 W=denilson=26 W=depressed=-55
W=depression=-21 W=derivada=19 W=diagnosed=24 W=did=-11 W=directora=-57 W=diretora=-28 W=discharged=-20 W=disorder=27
W=disse=23 W=doente=-18 W=does=-17 W=doesn't=10 W=dois=-20 W=dona=26 W=doorway=-27 W=dos=-50 W=down=13 W=dpham=19
W=drew=-34 W=duas=-16 W=e=-71 W=early=-35 W=ejemplo=-20 W=ela=-33 W=email=26 W=emailed=22 W=encaminhada=21
W=enferma=-15 W=enfermera=12 W=english=11 W=eritrea=15 W=escola=-35 W=esta=13 W=este=-19 W=estou=-32 W=estudiantes=-44
W=ethan=11 W=eu=-32 W=evelyn=13 W=every=-15 W=everyone=12 W=example=-20 W=exemplo=-14 W=ezequiel=20 W=falta=21
W=falto=21 W=faltou=20 W=faz=-29 W=fell=-20 W=fez=-35 W=find=-26 W=first=-46 W=flu=-46 W=flyer=-11 W=foi=25 W=for=-46
W=form=13 W=foster=16 W=friendly=-18 W=from=44 W=game=-13 W=gave=15 W=girls=27 W=goal=-31 W=gomez=19 W=got=37 W=gr=16
W=grade=33 W=grado=14 W=graduated=-10 W=group=-16 W=grupos=-27 W=habla=14 W=had=-54 W=haiti=17 W=half=-20 W=hall=-11
W=handbook=-32 W=has=56 W=he=41 W=health=-13 W=help=-48 W=helping=-15 W=her=-14 W=here=-20 W=his=21 W=hockey=12
W=home=-10 W=hospital=19 W=hospitalized=-17 W=house=33 W=how=-18 W=i=10 W=id=46 W=iep=-12 W=in=-35 W=individual=-26
W=initials=34 W=interprete=23 W=interpreter=21 W=into=25 W=is=-29 W=item=-37 W=ivan=-45 W=j.s.=11 W=january=16
W=jasmine=13 W=jayden=12 W=jsantos=19 W=juan=11 W=just=35 W=kid=12 W=kinder=-11 W=knocked=-15 W=know=21 W=la=-53
W=last=85 W=le=44 W=leaves=-25 W=leaving=-13 W=lista=22 W=lives=11 W=living=17 W=locker=18 W=logo=-25 W=lonely=16
W=lopez=14 W=los=-20 W=lost=17 W=lot=-34 W=lucia=19 W=lunch=11 W=m.l.=12 W=made=-67 W=manual=-21 W=maria=14 W=mark=15
W=may=-17 W=me=-37 W=mean=-14 W=mental=-13 W=menu=-56 W=mes=-12 W=met=-14 W=meu=-13 W=minutes=-25 W=missing=18
W=mom=13 W=monday=-14 W=month=-69 W=monthly=-13 W=mother=13 W=moved=26 W=mrs=28 W=ms=36 W=muda=-36 W=mudou=15 W=na=10
W=nacio=-57 W=name=47 W=nasceu=-34 W=needs=62 W=nenhum=-26 W=new=17 W=next=-30 W=night=14 W=ningun=-17 W=no=-12
W=not=36 W=notice=-30 W=novo=17 W=number=18 W=numero=30 W=nurse=-14 W=oi=15 W=ok=-11 W=old=-25 W=once=-29 W=online=13
W=only=47 W=ontem=-30 W=operacion=-20 W=or=-42 W=orientation=-20 W=other=11 W=otro=24 W=our=56 W=out=18 W=outra=14
W=outro=21 W=over=12 W=overdose=25 W=overdosed=19 W=page=-16 W=panic=-35 W=paper=-10 W=para=10 W=parent=-38
W=parents=-13 W=part=-19 W=peanut=12 W=pego=12 W=per=-10 W=percent=-37 W=perdeu=29 W=perez=11 W=pham=24 W=phone=27
W=pin=10 W=policy=-29 W=por=-20 W=positive=19 W=precisa=15 W=presented=-15 W=prevention=-15 W=principal=-12
W=process=-23 W=provided=-21 W=psychiatrist=-13 W=ptsd=23 W=punched=27 W=quarter=-22 W=que=44 W=question=-27
W=quick=-27 W=quienes=-32 W=rai=10 W=ran=17 W=ratio=-36 W=record=-49 W=refused=-14 W=remotely=17 W=remove=-28
W=rep=-13 W=report=-11 W=return=-20 W=right=-30 W=rodas=10 W=room=35 W=saio=-18 W=salgo=-19 W=says=27 W=school=60
W=schools=10 W=scouts=-21 W=screened=15 W=se=30 W=seat=11 W=second=18 W=secretaria=22 W=secretary=10 W=sectioned=28
W=see=16 W=sees=-23 W=selective=11 W=service=14 W=services=-14 W=seventh=24 W=sexto=-14 W=sexual=-15 W=she=-36
W=shelter=13 W=shot=-19 W=should=-21 W=sick=-46 W=since=17 W=sixth=-25 W=sized=-23 W=smith=12 W=so=-80 W=sofia=30
W=souza=13 W=state=11 W=stopped=22 W=stored=-22 W=student=38 W=students=21 W=su=21 W=suicide=-22 W=support=-45
W=surgery=-59 W=sus=16 W=suspended=-11 W=suspendido=-17 W=suspenso=-21 W=system=-13 W=takes=31 W=teacher=19 W=team=-82
W=tech=12 W=tem=21 W=template=-15 W=terceiro=36 W=tercero=21 W=that=16 W=the=47 W=their=38 W=therapy=-19 W=they=17
W=think=32 W=this=-27 W=threatened=37 W=tiene=-13 W=tier=-92 W=to=-25 W=today=-20 W=took=-41 W=total=-21 W=tran=26
W=trans=12 W=transferido=11 W=trasplante=12 W=tried=10 W=trimestre=-20 W=turns=-13 W=twice=-28 W=two=-16 W=tyler=37
W=typed=-16 W=um=-31 W=uma=-25 W=un=-40 W=una=-63 W=under=-17 W=unico=17 W=up=15 W=ve=-35 W=veces=-13 W=version=-16
W=very=16 W=voice=-51 W=vou=-33 W=voy=-35 W=voz=-51 W=w=39 W=wants=16 W=we=-41 W=week=54 W=weekly=-11 W=weeks=-10
W=what=-20 W=wheelchair=25 W=when=-22 W=who=15 W=whose=20 W=with=63 W=wrong=17 W=y=18 W=yo=-20 W=you=17 W=zoloft=31
a&C:ask_form=-127 a&C:hypo=-61 a&C:p.?=-36 a&R1:p.,=50 a&R1:p..=68 a&R1:p.?=30 a&R1:w.and=31 a&R1:w.be=-16
a&R1:w.in=13 a&R1:w.named=40 a&R1:w.not=-13 a&R1:w.prep=-42 a&R1:w.rel=-69 a&R1:w.with=-54 a&m.aux_past=17
a&m.foster=23 a&m.gradeno=36 a&m.illness=-47 a&m.one=17 a&m.reentry=-19 d.a=-43 d.a-kid=-108 d.a-sib=17 d.a-son=37
d.class=-30 d.he=47 d.his=37 d.kid=-73 d.none=-10 d.none-kid=-23 d.none-son=13 d.one=-56 d.one-kid=-63 d.one-origin=16
d.oneof=33 d.origin=18 d.our=25 d.our-kid=88 d.our-oneof=33 d.our-sib=19 d.our-soft=11 d.our-son=-127 d.owned=46
d.sib=60 d.soft=24 d.son=-25 d.the=71 d.the-class=-24 d.the-sib=25 d.the-son=52 d.this=24 d.this-kid=24 m.behave=14
m.e.ed=-53 m.e.ing=14 m.e.ly=21 m.e.past=14 m.e.s=-42 m.foster=31 m.from=13 m.ids=16 m.many=-25 m.new_kid=32 m.num=-19
m.one=51 m.org_after=-14 m.org_before=20 m.reentry=-19 m.staff=-12 m.title=21 m.w.named=-46 m.w.not=-29 m.w.o=17
none&C:hypo=-26 none&R1:p.#=28 none&R1:p.)=22 none&R1:p..=22 none&R1:p.:=72 none&R1:phone=26 none&R1:w.and=-17
none&R1:w.be=19 none&R1:w.in=-20 none&R1:w.named=34 none&R1:w.o=-30 none&R1:w.prep=-25 none&R1:w.rel=-14
none&R1:w.with=14 none&m.aux_past=-24 none&m.gradeno=13 none&m.ids=21 none&m.office=18 none&m.title=21
one&C:ask_form=27 one&C:p.?=-20 one&R1:w.be=-39 one&R1:w.det=13 one&R1:w.do=-20 one&R1:w.rel=27 one&m.gradeno=-17
one&m.illness=34 one&m.new_kid=14 one&m.num=-19 one&m.org_after=-10 one&m.org_before=-10 our&C:ask_form=23
our&R1:p.,=13 our&R1:w.be=-54 our&R1:w.det=-32 our&R1:w.have=-67 our&R1:w.in=22 our&R1:w.prep=24 our&R1:w.rel=11
our&m.num=17 our&m.staff=-16 our&m.title=-25 the&C:hypo=-15 the&C:p.?=-104 the&R1:p.,=37 the&R1:p..=-47
the&R1:phone=15 the&R1:w.and=15 the&R1:w.be=53 the&R1:w.have=22 the&R1:w.in=20 the&R1:w.not=13 the&R1:w.prep=51
the&R1:w.pron=-14 the&R1:w.rel=45 the&R1:w.with=16 the&m.from=12 the&m.gradeno=-39 the&m.many=-25 the&m.office=-14
the&m.one=21 the&m.org_before=12 the&m.title=24 this&R1:w.have=27 this&R1:w.prep=11 this&R1:w.rel=10
""",
    "number": r"""
C:ask=26 C:ask_form=34 C:behave=11 C:days=-12 C:foster=56 C:harm=-21 C:him=116 C:hypo=-21 C:i=-24 C:ids=63
C:illness=20 C:job=-45 C:kid=51 C:kin=143 C:kin_many=95 C:lives=64 C:mail=28 C:many=-33 C:money=-77 C:moved=73
C:num=45 C:office=-91 C:one=18 C:org_after=-70 C:org_before=-45 C:phone=21 C:reentry=-19 C:staff=-55 C:vendor=-26
C:w.a=-11 C:w.be=-25 C:w.det=-35 C:w.modal=14 C:w.not=36 C:w.prep=31 C:w.pron=21 C:w.with=17 C:we=-59
C:work_things=-56 L1:ask=-18 L1:aux_past=-11 L1:capital=-18 L1:e.ed=-82 L1:edge=92 L1:from=23 L1:ids=29 L1:job=-21
L1:kin=22 L1:money=-43 L1:org_before=13 L1:owned=15 L1:p.#=22 L1:p.,=28 L1:p..=11 L1:w.and=-21 L1:w.be=16 L1:w.det=27
L1:w.in=31 L1:w.o=15 L1:work_things=23 L1=#=22 L1=,=28 L1=.=11 L1=account=-16 L1=ajuda=-10 L1=almoco=15 L1=almuerzo=17
L1=ayuda=-13 L1=bday=33 L1=birthdate=26 L1=call=13 L1=cc=-24 L1=cell=12 L1=check=-18 L1=desk=-25 L1=due=-17 L1=e=-21
L1=el=19 L1=es=30 L1=factura=-23 L1=fatura=-25 L1=fax=-56 L1=file=17 L1=hotline=-39 L1=id=-12 L1=is=-14 L1=la=17
L1=landline=11 L1=lasid=12 L1=line=-27 L1=on=19 L1=passcode=-21 L1=phone=17 L1=ssn=18 L1=starts=-21 L1=ticket=-11
L1=to=-48 L2:ask=30 L2:ask_form=-18 L2:aux_past=-14 L2:e.s=-12 L2:foster=21 L2:from=-24 L2:harm=-13 L2:him=10
L2:hypo=-10 L2:i=12 L2:ids=64 L2:job=-24 L2:kid=42 L2:kin=65 L2:kin_many=11 L2:lives=11 L2:mail=28 L2:many=-10
L2:money=-19 L2:moved=27 L2:office=-35 L2:one=12 L2:org_after=-12 L2:org_before=-53 L2:p.,=-13 L2:phone=13
L2:staff=-25 L2:vendor=-21 L2:w.be=-35 L2:w.in=-15 L2:w.o=26 L2:w.prep=-26 L2:work_things=-11 L2=,=-13 L2=15=13
L2=88=11 L2=account=17 L2=address=-12 L2=ave=22 L2=b=14 L2=biblioteca=-24 L2=call=-21 L2=casa=30 L2=cell=31
L2=contact=25 L2=contract=-24 L2=crisis=-13 L2=dele=18 L2=desk=-14 L2=dispatch=-23 L2=es=-21 L2=escola=-13
L2=escriban=-21 L2=escuela=-31 L2=esta=27 L2=factura=-14 L2=fatura=-14 L2=fica=-18 L2=file=13 L2=form=38 L2=front=-14
L2=go=-10 L2=held=-35 L2=help=-11 L2=home=19 L2=house=12 L2=in=-30 L2=is=-23 L2=it=-15 L2=kid=36 L2=library=-11
L2=line=-13 L2=lives=20 L2=lunch=13 L2=main=-13 L2=me=12 L2=meet=-13 L2=mudo=12 L2=mudou=18 L2=nasc=10 L2=number=-10
L2=office=-12 L2=one=12 L2=papa=11 L2=po=-14 L2=queda=-12 L2=retreat=-20 L2=sasid=12 L2=she=-18 L2=shelter=17
L2=stop=11 L2=support=-17 L2=telefono=19 L2=their=11 L2=tiktok=11 L2=to=13 L2=up=28 L2=were=-15 L2=where=-21
L2=write=-13 L2=ymca=-16 L2=zoom=-18 L4:about=-14 L4:ask=25 L4:aux_past=-12 L4:behave=11 L4:e.ed=-21 L4:e.ing=-19
L4:e.ly=17 L4:e.noun=13 L4:e.past=13 L4:e.s=-69 L4:foster=43 L4:harm=-17 L4:him=96 L4:hypo=-12 L4:ids=77 L4:job=-48
L4:kid=43 L4:kin=115 L4:kin_many=61 L4:listy=-27 L4:lives=48 L4:mail=25 L4:many=-12 L4:money=-62 L4:moved=33 L4:num=23
L4:office=-72 L4:one=12 L4:org_after=-73 L4:org_before=-40 L4:p.#=22 L4:p..=18 L4:phone=44 L4:reentry=-23 L4:staff=-65
L4:vendor=-22 L4:w.a=-26 L4:w.and=-31 L4:w.be=-11 L4:w.o=-26 L4:w.prep=17 L4:we=-55 L4:work_does=-18
L4:work_things=-28 R1:about=-13 R1:aux_past=27 R1:e.s=-22 R1:edge=-13 R1:hypo=12 R1:kids=-12 R1:moved=21 R1:p.,=21
R1:p..=-15 R1:w.be=31 R1=,=21 R1=.=-15 R1=burned=12 R1=cleared=-18 R1=every=14 R1=for=-14 R1=is=20 R1=still=-14
R1=surveys=-25 R2:aux_past=-16 R2:foster=10 R2:gradeno=-19 R2:him=21 R2:p..=-13 R2:phone=-10 R2:w.prep=-18 R2=.=-13
R2=apt=19 R2=brockton=12 R2=day=10 R2=disconnected=11 R2=down=12 R2=his=11 R2=malden=-66 R2=monitored=-13 R2=on=-25
R2=second=-22 R4:e.ed=-14 R4:foster=13 R4:from=12 R4:him=25 R4:kids=-12 R4:kin=17 R4:moved=24 R4:org_after=22
R4:p.,=27 R4:p..=-38 R4:phone=-10 R4:w.and=21 R4:w.be=22 R4:w.det=14 R4:w.have=10 R4:w.not=27 R4:w.o=12 R4:w.pron=21
R4:w.rel=12 R4:work_things=-15 T:from=17 T:him=24 T:ids=25 T:kid=11 T:kin=53 T:kin_many=30 T:mail=31 T:moved=11
T:office=-46 T:org_after=-39 T:staff=-62 T:w.in=12 T:w.o=22 T:w.prep=15 T:work_things=15 W=a=-13 W=ajuda=-10 W=al=11
W=almoco=17 W=almuerzo=17 W=and=14 W=applications=-15 W=apt=21 W=asked=13 W=ave=22 W=ayuda=-13 W=bday=33
W=biblioteca=-24 W=birth=14 W=birthdate=26 W=born=12 W=brockton=12 W=burned=12 W=bus=11 W=call=-11 W=casa=30 W=cc=-24
W=cell=43 W=central=-15 W=check=-18 W=conference=-22 W=contact=25 W=contract=-26 W=count=-15 W=crisis=-21 W=dad=12
W=de=20 W=dele=18 W=deliveries=-12 W=desk=-56 W=dial=-30 W=dial-in=-21 W=direccion=10 W=disconnected=11 W=dispatch=-23
W=district=-24 W=dob=14 W=doubled=19 W=due=-17 W=e=-28 W=el=16 W=em=15 W=email=12 W=emergency=25 W=error=12
W=escola=-24 W=escriba=10 W=escriban=-21 W=escritorio=-14 W=escuela=-43 W=esta=27 W=every=14 W=everything=12
W=factura=-37 W=familia=31 W=family=30 W=fatura=-39 W=fax=-63 W=fecha=13 W=fica=-18 W=file=30 W=floor=-22 W=for=-19
W=form=41 W=front=-16 W=full=12 W=go=-10 W=held=-35 W=help=-40 W=her=45 W=his=37 W=home=60 W=hotline=-39 W=house=23
W=ig=11 W=in=-19 W=invoices=-10 W=is=-18 W=kid=43 W=la=-24 W=landline=24 W=lasid=15 W=library=-11 W=line=-63
W=linea=-13 W=linha=-10 W=lives=23 W=lost=12 W=lunch=22 W=mae=13 W=main=-30 W=malden=-66 W=mandem=-14 W=manden=-14
W=maple=11 W=me=12 W=meet=-15 W=mobile=-13 W=mom=22 W=mora=15 W=moved=12 W=mudo=12 W=mudou=18 W=nac=11 W=nasc=18
W=new=23 W=no=10 W=not=10 W=number=-33 W=numero=11 W=o=13 W=oak=22 W=office=-24 W=oficina=-25 W=on=43 W=one=13
W=our=-32 W=papa=11 W=paper=-25 W=parent=30 W=passcode=-21 W=phone=31 W=picked=14 W=pin=-11 W=po=-16 W=queda=-12
W=reach=11 W=retreat=-20 W=reuniao=-19 W=reunion=-17 W=sasid=21 W=se=17 W=second=-22 W=shelter=19 W=ssn=54
W=starts=-18 W=state=23 W=stop=11 W=street=14 W=su=49 W=support=-20 W=surveys=-25 W=takes=-12 W=taller=-21 W=team=-12
W=tel=19 W=the=-59 W=their=11 W=they=31 W=ticket=-11 W=tiktok=12 W=til=-12 W=to=-11 W=turned=24 W=up=34 W=us=13
W=vendor=-25 W=vive=19 W=we=-15 W=were=-22 W=where=-20 W=with=15 W=worcester=13 W=write=-13 W=ymca=-16 W=zoom=-20
date|C:aux_past=-28 date|C:days=-18 date|C:him=-12 date|C:i=-36 date|C:ids=61 date|C:job=-23 date|C:num=13
date|C:w.be=-36 date|C:w.det=-13 date|C:w.o=-12 date|C:w.prep=-13 date|C:w.pron=-31 date|C:work_does=-30
date|C:work_things=-27 date|L1:capital=15 date|L1:e.ed=-82 date|L1:e.s=-20 date|L1:edge=31 date|L1:from=-12
date|L1:ids=24 date|L1:job=-21 date|L1:p..=17 date|L1:p.:=12 date|L1:w.prep=-21 date|L1=.=17 date|L1=:=12
date|L1=bday=33 date|L1=birthdate=26 date|L1=due=-17 date|L1=starts=-21 date|L2:aux_past=-17 date|L2:him=-18
date|L2:ids=28 date|L2:w.be=-31 date|L2:w.prep=-13 date|L2:work_things=-26 date|L2=15=13 date|L2=b=14 date|L2=es=-14
date|L2=nasc=10 date|L2=were=-15 date|L4:e.ed=-58 date|L4:e.s=-47 date|L4:edge=53 date|L4:him=-13 date|L4:ids=53
date|L4:job=-23 date|L4:p.,=-12 date|L4:p..=17 date|L4:p.:=12 date|L4:w.be=-22 date|L4:w.det=-17 date|L4:w.in=14
date|L4:w.o=-13 date|L4:w.prep=-19 date|L4:work_does=-30 date|L4:work_things=-30 date|R1:edge=28 date|R4:e.ed=-10
date|T:ids=12 date|W=applications=-15 date|W=as=-19 date|W=b=14 date|W=bday=33 date|W=birthdate=26 date|W=born=12
date|W=data=12 date|W=de=16 date|W=dob=13 date|W=due=-17 date|W=es=-13 date|W=fecha=13 date|W=from=-31 date|W=is=12
date|W=it=-17 date|W=nac=11 date|W=nasc=18 date|W=she=-14 date|W=starts=-21 date|W=turned=24 date|W=were=-15
digits|C:about=-14 digits|C:him=14 digits|C:hypo=-23 digits|C:ids=49 digits|C:illness=20 digits|C:job=-17
digits|C:kid=22 digits|C:kids=-11 digits|C:kin=22 digits|C:mail=-19 digits|C:many=-23 digits|C:money=-58
digits|C:moved=38 digits|C:one=13 digits|C:org_after=-27 digits|C:org_before=-15 digits|C:staff=-16 digits|C:w.in=-11
digits|C:w.not=16 digits|C:w.prep=22 digits|L1:aux_past=11 digits|L1:capital=19 digits|L1:edge=65 digits|L1:ids=33
digits|L1:mail=-20 digits|L1:money=-43 digits|L1:org_before=14 digits|L1:p.#=19 digits|L1:work_things=-15
digits|L1=#=19 digits|L1=account=-20 digits|L1=almoco=15 digits|L1=almuerzo=17 digits|L1=check=-18
digits|L1=factura=-23 digits|L1=fatura=-25 digits|L1=id=15 digits|L1=lasid=12 digits|L1=line=-17
digits|L1=passcode=-21 digits|L1=ssn=18 digits|L1=ticket=-11 digits|L2:from=-12 digits|L2:ids=41 digits|L2:job=-20
digits|L2:money=-15 digits|L2:one=12 digits|L2:org_before=-17 digits|L2:p.,=-19 digits|L2:w.in=-12
digits|L2:w.prep=-18 digits|L2:work_things=17 digits|L2=,=-19 digits|L2=cell=17 digits|L2=contract=-20
digits|L2=form=35 digits|L2=lunch=13 digits|L2=one=12 digits|L2=po=-14 digits|L2=sasid=12 digits|L4:about=-13
digits|L4:e.s=-14 digits|L4:edge=-31 digits|L4:him=13 digits|L4:ids=68 digits|L4:job=-20 digits|L4:kid=16
digits|L4:kin=15 digits|L4:listy=-16 digits|L4:mail=-20 digits|L4:money=-58 digits|L4:num=-12 digits|L4:one=12
digits|L4:org_after=-14 digits|L4:org_before=-15 digits|L4:p.#=19 digits|L4:p.,=-16 digits|L4:phone=16
digits|L4:staff=-15 digits|L4:w.in=-12 digits|L4:w.prep=20 digits|R1:aux_past=10 digits|R1:e.ed=-14 digits|R1:e.s=-27
digits|R1:edge=14 digits|R1:kids=-12 digits|R1:p.,=38 digits|R1=,=38 digits|R1=cleared=-18 digits|R1=surveys=-25
digits|R2:w.prep=-21 digits|R2=on=-25 digits|R4:e.ed=-26 digits|R4:e.s=-13 digits|R4:edge=-20 digits|R4:from=11
digits|R4:kids=-12 digits|R4:moved=11 digits|R4:p.,=39 digits|R4:w.not=21 digits|R4:w.prep=-12 digits|T:ids=12
digits|W=account=-20 digits|W=almoco=17 digits|W=almuerzo=17 digits|W=call=-14 digits|W=cell=17 digits|W=check=-18
digits|W=conference=-18 digits|W=contract=-20 digits|W=count=-15 digits|W=dial=-23 digits|W=el=-10 digits|W=error=12
digits|W=factura=-23 digits|W=fatura=-25 digits|W=file=20 digits|W=for=-15 digits|W=form=36 digits|W=full=12
digits|W=id=25 digits|W=in=-14 digits|W=lasid=15 digits|W=line=-42 digits|W=lunch=22 digits|W=moved=13
digits|W=number=-23 digits|W=on=14 digits|W=one=13 digits|W=paper=-25 digits|W=passcode=-21 digits|W=phone=12
digits|W=po=-16 digits|W=sasid=20 digits|W=school=-12 digits|W=ssn=54 digits|W=state=23 digits|W=surveys=-25
digits|W=ticket=-11 digits|W=vendor=-16 mail|C:him=40 mail|C:i=12 mail|C:kin=37 mail|C:mail=42 mail|C:office=-16
mail|C:org_after=-15 mail|C:org_before=24 mail|C:staff=-28 mail|C:w.be=13 mail|C:w.in=15 mail|C:w.pron=17
mail|C:work_things=26 mail|L1:ask=-18 mail|L1:capital=-24 mail|L1:from=17 mail|L1:mail=21 mail|L1:w.det=18
mail|L1:w.in=19 mail|L1:w.prep=-11 mail|L1:work_things=13 mail|L1=cc=-24 mail|L1=to=-27 mail|L2:i=12 mail|L2:kin=34
mail|L2:mail=31 mail|L2:staff=-19 mail|L2:w.pron=12 mail|L2:work_things=25 mail|L2=account=17 mail|L2=escriban=-21
mail|L2=go=-10 mail|L2=me=12 mail|L2=papa=10 mail|L2=support=-15 mail|L2=tiktok=11 mail|L2=write=-13 mail|L4:e.s=-11
mail|L4:him=33 mail|L4:i=12 mail|L4:kin=37 mail|L4:mail=40 mail|L4:office=-16 mail|L4:org_after=-15
mail|L4:org_before=24 mail|L4:staff=-28 mail|L4:w.det=17 mail|L4:w.in=15 mail|L4:w.pron=12 mail|L4:work_things=23
mail|R1:about=-13 mail|R1:p..=-20 mail|R1:w.be=18 mail|R1:w.prep=-13 mail|R1=.=-20 mail|R1=for=-14 mail|R1=still=-13
mail|R2:e.ed=-13 mail|R2=monitored=-13 mail|R4:about=-13 mail|R4:edge=-11 mail|R4:him=13 mail|R4:p..=-29
mail|R4:w.be=18 mail|R4:work_things=-13 mail|T:him=22 mail|T:kin=32 mail|T:kin_many=30 mail|T:mail=31
mail|T:office=-43 mail|T:org_after=-41 mail|T:w.o=12 mail|T:work_things=14 mail|W=account=20 mail|W=al=10
mail|W=cc=-24 mail|W=desk=-16 mail|W=district=-16 mail|W=el=10 mail|W=email=12 mail|W=es=21 mail|W=escriba=10
mail|W=escriban=-21 mail|W=go=-10 mail|W=help=-16 mail|W=his=21 mail|W=ig=11 mail|W=invoices=-10 mail|W=me=12
mail|W=papa=10 mail|W=school=17 mail|W=she=11 mail|W=support=-15 mail|W=the=-21 mail|W=tiktok=12 mail|W=to=-16
mail|W=write=-13 n.apt=38 n.child-year=77 n.dashed=-37 n.date=17 n.day=35 n.digits=-58 n.handle=53 n.hash=21
n.labelled=128 n.long10=80 n.long11=-18 n.long4=-112 n.long5=37 n.long6=-18 n.long7=-23 n.mail=-52 n.other-year=-25
n.phone7=-19 n.private-mail=107 n.short=17 n.spaced=34 n.ssn=74 n.street=-59 phone|C:ask=31 phone|C:aux_past=12
phone|C:from=-19 phone|C:harm=-12 phone|C:him=43 phone|C:hypo=-12 phone|C:ids=-28 phone|C:kid=19 phone|C:kin=72
phone|C:kin_many=34 phone|C:listy=-10 phone|C:money=-15 phone|C:num=-45 phone|C:office=-38 phone|C:org_after=-30
phone|C:org_before=-35 phone|C:phone=22 phone|C:staff=-16 phone|C:vendor=-27 phone|C:w.be=14 phone|C:w.in=-16
phone|C:w.pron=14 phone|C:we=-14 phone|C:work_does=13 phone|C:work_things=-11 phone|L1:capital=-29 phone|L1:edge=42
phone|L1:from=14 phone|L1:ids=-28 phone|L1:kin=13 phone|L1:owned=10 phone|L1:phone=-12 phone|L1:w.in=14
phone|L1:w.prep=16 phone|L1:work_things=24 phone|L1=ajuda=-10 phone|L1=ayuda=-13 phone|L1=call=13 phone|L1=cell=12
phone|L1=desk=-25 phone|L1=es=12 phone|L1=fax=-56 phone|L1=id=-27 phone|L1=landline=11 phone|L1=line=-11
phone|L1=phone=11 phone|L2:ask=25 phone|L2:from=-25 phone|L2:kid=11 phone|L2:kin=24 phone|L2:office=-17
phone|L2:org_after=-13 phone|L2:org_before=-34 phone|L2:phone=16 phone|L2:vendor=-20 phone|L2:w.in=-20
phone|L2:w.prep=-11 phone|L2:work_things=-23 phone|L2=casa=24 phone|L2=cell=14 phone|L2=contact=25 phone|L2=de=-20
phone|L2=desk=-14 phone|L2=dispatch=-23 phone|L2=escola=-13 phone|L2=escuela=-15 phone|L2=front=-14 phone|L2=help=-11
phone|L2=home=12 phone|L2=kid=11 phone|L2=telefono=19 phone|L2=their=11 phone|L2=to=13 phone|L2=zoom=-18
phone|L4:ask=31 phone|L4:e.ed=19 phone|L4:e.ly=18 phone|L4:edge=-61 phone|L4:from=-16 phone|L4:him=42 phone|L4:ids=-25
phone|L4:kid=19 phone|L4:kin=57 phone|L4:kin_many=21 phone|L4:listy=-10 phone|L4:office=-25 phone|L4:org_after=-21
phone|L4:org_before=-29 phone|L4:phone=28 phone|L4:staff=-24 phone|L4:vendor=-22 phone|L4:w.in=-12 phone|L4:w.o=-14
phone|L4:w.prep=13 phone|L4:w.pron=13 phone|L4:we=-13 phone|L4:work_does=13 phone|R1:aux_past=12 phone|R1:edge=-21
phone|R1:num=-21 phone|R1:p..=12 phone|R1:w.be=12 phone|R1=.=12 phone|R1=is=12 phone|R2:e.ed=11 phone|R2:p..=-13
phone|R2=.=-13 phone|R2=disconnected=11 phone|R4:aux_past=16 phone|R4:e.ed=11 phone|R4:num=-39 phone|R4:w.prep=12
phone|T:from=10 phone|T:kin=20 phone|T:w.in=10 phone|T:w.prep=10 phone|W=ajuda=-10 phone|W=asked=13 phone|W=ayuda=-13
phone|W=casa=24 phone|W=cell=26 phone|W=contact=25 phone|W=crisis=-12 phone|W=da=-14 phone|W=desk=-39
phone|W=disconnected=11 phone|W=dispatch=-23 phone|W=emergency=25 phone|W=es=12 phone|W=escola=-13 phone|W=escuela=-15
phone|W=family=18 phone|W=fax=-63 phone|W=front=-16 phone|W=help=-24 phone|W=her=27 phone|W=home=20 phone|W=id=-27
phone|W=kid=11 phone|W=landline=24 phone|W=line=-21 phone|W=linea=-13 phone|W=linha=-10 phone|W=main=-26
phone|W=mom=15 phone|W=numero=12 phone|W=oficina=-13 phone|W=our=-26 phone|W=parent=16 phone|W=phone=24 phone|W=su=19
phone|W=tel=12 phone|W=their=11 phone|W=to=17 phone|W=us=13 phone|W=zoom=-20 street|C:about=13 street|C:ask_form=13
street|C:aux_past=14 street|C:behave=11 street|C:foster=49 street|C:from=20 street|C:him=31 street|C:hypo=14
street|C:ids=-20 street|C:kin=11 street|C:kin_many=50 street|C:lives=73 street|C:moved=35 street|C:num=80
street|C:office=-38 street|C:org_before=-19 street|C:reentry=-22 street|C:w.and=-11 street|C:w.prep=16
street|C:w.pron=20 street|C:we=-39 street|C:work_things=-49 street|L1:aux_past=-19 street|L1:edge=-49
street|L1:org_before=-14 street|L1:p.,=10 street|L1:w.o=21 street|L1=,=10 street|L1=at=-14 street|L1=es=10
street|L1=is=-19 street|L1=la=17 street|L1=on=15 street|L2:ask_form=-21 street|L2:e.s=14 street|L2:foster=20
street|L2:him=13 street|L2:kid=19 street|L2:lives=19 street|L2:moved=27 street|L2:num=12 street|L2:org_after=17
street|L2:w.det=27 street|L2:w.in=13 street|L2:w.prep=16 street|L2=88=11 street|L2=ave=22 street|L2=biblioteca=-24
street|L2=esta=27 street|L2=factura=-14 street|L2=fatura=-14 street|L2=fica=-18 street|L2=held=-35 street|L2=house=12
street|L2=is=-21 street|L2=library=-11 street|L2=lives=20 street|L2=meet=-13 street|L2=mudo=12 street|L2=mudou=18
street|L2=queda=-12 street|L2=retreat=-20 street|L2=shelter=17 street|L2=stop=11 street|L2=up=28 street|L2=where=-21
street|L2=ymca=-16 street|L4:behave=11 street|L4:e.ed=25 street|L4:e.noun=11 street|L4:edge=40 street|L4:foster=42
street|L4:from=13 street|L4:him=20 street|L4:ids=-21 street|L4:kin_many=28 street|L4:lives=57 street|L4:moved=30
street|L4:num=41 street|L4:office=-33 street|L4:org_after=-19 street|L4:org_before=-19 street|L4:p.,=10
street|L4:w.and=-26 street|L4:w.det=-12 street|L4:we=-36 street|L4:work_things=-24 street|R1:e.ed=12
street|R1:edge=-39 street|R1:hypo=14 street|R1:p.,=-21 street|R1=,=-21 street|R1=burned=12 street|R1=every=14
street|R2:gradeno=-19 street|R2:him=11 street|R2=apt=19 street|R2=brockton=12 street|R2=day=10 street|R2=down=12
street|R2=his=11 street|R2=malden=-66 street|R2=second=-22 street|R4:e.ed=19 street|R4:edge=17 street|R4:him=11
street|R4:hypo=14 street|R4:num=39 street|R4:org_after=20 street|R4:p.,=-19 street|R4:w.and=12 street|R4:w.pron=12
street|W=and=12 street|W=apt=21 street|W=ave=22 street|W=biblioteca=-24 street|W=brockton=12 street|W=burned=12
street|W=bus=11 street|W=da=12 street|W=day=10 street|W=de=13 street|W=direccion=10 street|W=doubled=19
street|W=down=12 street|W=e=-18 street|W=es=-17 street|W=escola=-10 street|W=escuela=-12 street|W=esta=27
street|W=every=14 street|W=everything=12 street|W=factura=-14 street|W=familia=31 street|W=family=12
street|W=fatura=-14 street|W=fica=-18 street|W=floor=-22 street|W=held=-35 street|W=his=11 street|W=home=18
street|W=house=23 street|W=is=-23 street|W=la=-13 street|W=library=-11 street|W=lives=23 street|W=lost=12
street|W=malden=-66 street|W=mandem=-14 street|W=manden=-14 street|W=maple=11 street|W=meet=-15 street|W=mora=15
street|W=mudo=12 street|W=mudou=18 street|W=new=25 street|W=oak=22 street|W=office=-15 street|W=on=18 street|W=para=10
street|W=picked=14 street|W=queda=-12 street|W=retreat=-20 street|W=reunion=-14 street|W=se=17 street|W=second=-22
street|W=shelter=19 street|W=stop=11 street|W=student=-20 street|W=su=10 street|W=taller=-11 street|W=the=-35
street|W=they=31 street|W=up=33 street|W=vive=19 street|W=we=-13 street|W=where=-20 street|W=ymca=-16
""",
}
