"""Learned weights in hundredths; written by `benchmarks/train_identifiers.py`, never by hand."""

BIAS = {"name": -84, "initials": -43, "child": 2, "number": -28}

TABLES = {
    "name": r"""
C:about=30 C:absent=87 C:ask=-17 C:ask_form=12 C:behave=120 C:consent=41 C:feel=36 C:foster=98 C:from=12 C:grade=89
C:gradeno=85 C:harm=-56 C:him=80 C:hypo=-22 C:i=-34 C:ids=48 C:illness=141 C:job=-124 C:kid=190 C:kids=-45 C:kin=218
C:kin_many=21 C:listy=68 C:lives=93 C:mail=-20 C:money=-108 C:moved=90 C:new_kid=14 C:num=60 C:office=-144 C:one=79
C:org_after=-41 C:p.?=16 C:phone=-26 C:reentry=98 C:refuse=70 C:screen=111 C:son=167 C:staff=-65 C:title=14
C:title_kin=-28 C:told=37 C:vendor=-21 C:w.a=-35 C:w.and=-33 C:w.but=23 C:w.det=-43 C:w.have=10 C:w.modal=46
C:w.named=33 C:w.o=-25 C:w.pron=-11 C:w.rel=13 C:w.with=36 C:we=-87 C:work_does=-43 C:work_things=-65 L1:about=70
L1:absent=14 L1:ask=-85 L1:ask_form=34 L1:aux_past=30 L1:capital=-40 L1:consent=-10 L1:e.ed=35 L1:e.ly=17
L1:e.noun=-15 L1:e.past=19 L1:edge=-31 L1:from=43 L1:gradeno=-15 L1:hypo=-17 L1:ids=21 L1:job=13 L1:kid=21 L1:kin=-33
L1:kin_many=15 L1:new_kid=-15 L1:num=77 L1:one=20 L1:owned=16 L1:p.&=-19 L1:p.'=10 L1:p.(=16 L1:p.)=13 L1:p..=-24
L1:p.–=24 L1:p.→=20 L1:son=43 L1:staff=-63 L1:title=-53 L1:title_kin=-23 L1:told=13 L1:w.be=11 L1:w.det=-22
L1:w.have=31 L1:w.in=16 L1:w.modal=-24 L1:w.named=-15 L1:w.o=33 L1:w.prep=27 L1:w.pron=-28 L1:w.rel=14 L1:work_does=28
L1:work_things=18 L1=&=-19 L1='=10 L1=(=16 L1=)=13 L1=.=-24 L1=24=-11 L1=77=10 L1=a=12 L1=about=16 L1=add=-11
L1=after=-12 L1=al=14 L1=also=-19 L1=and=-30 L1=ano=-16 L1=aquela=11 L1=as=-12 L1=ask=-17 L1=because=-25 L1=but=18
L1=by=-14 L1=come=12 L1=como=13 L1=con=10 L1=da=18 L1=de=56 L1=dia=-13 L1=does=22 L1=don=-11 L1=down=11 L1=dropped=12
L1=el=-12 L1=em=-19 L1=emailed=-13 L1=enfermera=-13 L1=escola=-15 L1=explain=-15 L1=familia=15 L1=family=11
L1=favor=10 L1=fecha=14 L1=festa=-11 L1=find=12 L1=for=45 L1=gave=11 L1=gracias=-12 L1=has=15 L1=have=15 L1=high=13
L1=his=15 L1=hoy=23 L1=i=15 L1=in=-42 L1=irma=-16 L1=la=-51 L1=leave=18 L1=little=22 L1=lloro=-12 L1=lo=20 L1=lol=14
L1=me=-20 L1=morning=-13 L1=my=-13 L1=named=-25 L1=new=-12 L1=nossa=11 L1=o=43 L1=of=18 L1=ok=-11 L1=on=22 L1=once=-12
L1=out=17 L1=padre=-12 L1=papa=-10 L1=para=23 L1=pelo=14 L1=per=-14 L1=pide=-11 L1=principal=-12 L1=pro=10 L1=que=18
L1=rua=13 L1=saw=18 L1=says=13 L1=seu=-10 L1=sobre=-20 L1=son=14 L1=tell=-10 L1=that=20 L1=the=-24 L1=tiene=-10
L1=to=-47 L1=took=15 L1=um=-12 L1=unica=16 L1=up=14 L1=usuario=17 L1=we=-24 L1=what=-16 L1=which=-12 L1=who=-12
L1=why=16 L1=wilhelmina=10 L1=–=24 L1=→=20 L2:ask=-23 L2:ask_form=-21 L2:behave=-13 L2:days=13 L2:e.noun=-16
L2:e.s=-28 L2:feel=12 L2:from=11 L2:grade=19 L2:harm=-13 L2:i=17 L2:ids=18 L2:illness=18 L2:kid=32 L2:kin=57
L2:kin_many=43 L2:listy=34 L2:lives=11 L2:mail=17 L2:one=-12 L2:org_after=-12 L2:p.%=-17 L2:p.(=-15 L2:p..=28
L2:p./=23 L2:screen=36 L2:staff=-45 L2:title=-42 L2:told=13 L2:w.and=-32 L2:w.be=32 L2:w.but=25 L2:w.det=-12
L2:w.have=-20 L2:w.in=-13 L2:w.modal=18 L2:w.named=-22 L2:w.o=-31 L2:w.prep=-19 L2:w.pron=-14 L2:w.rel=-15
L2:w.with=13 L2=%=-17 L2=(=-15 L2=.=28 L2=/=23 L2=5=-11 L2=504=16 L2=7=14 L2=abril=11 L2=ahora=-13 L2=and=-11 L2=at=16
L2=back=13 L2=because=12 L2=been=-10 L2=before=-20 L2=bolo=-15 L2=cafe=-11 L2=call=12 L2=came=16 L2=casa=14 L2=caso=14
L2=certificado=11 L2=check=-15 L2=com=-19 L2=comes=11 L2=como=-15 L2=con=22 L2=consentimento=13 L2=conta=13
L2=contar=11 L2=counselor=-17 L2=creo=-17 L2=desculpa=12 L2=desde=-13 L2=despedida=-15 L2=dia=-15 L2=dile=-13
L2=dispatcher=-23 L2=diz=-12 L2=dr=-33 L2=el=-22 L2=email=11 L2=entrar=12 L2=es=23 L2=eso=12 L2=falar=-15 L2=faltas=10
L2=fba=12 L2=feira=-10 L2=foi=11 L2=fri=-11 L2=get=-11 L2=goes=15 L2=grado=18 L2=group=14 L2=grupo=-11 L2=have=-15
L2=he=13 L2=her=-12 L2=hi=10 L2=historico=13 L2=hunter=18 L2=i=22 L2=if=-11 L2=it=-15 L2=la=-37 L2=las=-18
L2=lesley=-13 L2=libro=-14 L2=lo=-23 L2=los=14 L2=mando=17 L2=marco=11 L2=may=-11 L2=me=20 L2=menos=10 L2=meu=10
L2=mi=-11 L2=mr=-12 L2=mrs=27 L2=mudou=-15 L2=my=-20 L2=notas=15 L2=now=-11 L2=ok=20 L2=once=-19 L2=one=-13 L2=ou=-16
L2=out=-11 L2=over=-18 L2=p=10 L2=perdon=-12 L2=pergunta=-11 L2=pide=-11 L2=pizza=-15 L2=plan=21 L2=pra=-13
L2=pregunte=-12 L2=primero=-12 L2=publico=-15 L2=q=27 L2=quisiera=10 L2=records=13 L2=referred=-30 L2=rep=-10
L2=romeo=-17 L2=romeu=-11 L2=sao=14 L2=says=14 L2=seen=-12 L2=segundo=-21 L2=services=-10 L2=short=-26 L2=so=11
L2=social=-17 L2=sr=-10 L2=st=-11 L2=story=11 L2=sure=11 L2=switch=-11 L2=taller=-12 L2=team=16 L2=teste=11
L2=that=-10 L2=thats=11 L2=tia=11 L2=tiene=10 L2=tier=11 L2=trip=-12 L2=ugh=-19 L2=veio=11 L2=vez=11 L2=visita=-18
L2=w=28 L2=we=18 L2=well=11 L2=with=10 L2=wrong=11 L2=you=-32 L2=zones=-11 L4:about=32 L4:ask=-23 L4:behave=-37
L4:e.ed=20 L4:e.ing=-15 L4:e.ly=17 L4:e.past=19 L4:e.s=-36 L4:edge=-25 L4:foster=15 L4:harm=-44 L4:him=37 L4:hypo=12
L4:i=-26 L4:illness=22 L4:kid=37 L4:kids=-15 L4:kin=52 L4:kin_many=36 L4:listy=44 L4:lives=53 L4:mail=42 L4:many=21
L4:money=-14 L4:moved=45 L4:num=43 L4:office=-13 L4:org_after=-29 L4:org_before=-35 L4:p.%=-14 L4:p.'=13 L4:p.(=21
L4:p.,=17 L4:p..=20 L4:p./=33 L4:p.:=-11 L4:p.;=13 L4:p.==11 L4:p.@=14 L4:p.quote=22 L4:p.–=32 L4:p.→=31 L4:reentry=13
L4:screen=41 L4:son=79 L4:staff=-31 L4:title=-24 L4:title_kin=-27 L4:w.a=-14 L4:w.and=-14 L4:w.but=42 L4:w.det=12
L4:w.modal=-34 L4:w.named=-26 L4:w.prep=11 L4:w.pron=31 L4:w.rel=39 L4:w.with=24 L4:we=-16 L4:work_does=-16
L4:work_things=48 R1:absent=41 R1:ask_form=15 R1:aux_past=43 R1:behave=97 R1:capital=32 R1:consent=-18 R1:days=20
R1:e.ing=-21 R1:e.ly=11 R1:e.noun=22 R1:e.past=15 R1:e.s=-17 R1:edge=-10 R1:feel=-18 R1:grade=-15 R1:gradeno=-13
R1:him=23 R1:kid=17 R1:kids=17 R1:kin=27 R1:kin_many=43 R1:listy=-19 R1:lives=16 R1:moved=19 R1:org_after=-37
R1:org_before=-15 R1:p.'=23 R1:p.(=13 R1:p.)=22 R1:p..=19 R1:p.:=12 R1:p.–=17 R1:p.—=11 R1:phone=-11 R1:screen=-11
R1:son=23 R1:staff=21 R1:w.a=-12 R1:w.and=-28 R1:w.det=-12 R1:w.do=-10 R1:w.have=22 R1:w.modal=-16 R1:w.named=-13
R1:w.not=32 R1:w.o=-26 R1:w.with=17 R1:we=-20 R1:work_does=-28 R1:work_things=51 R1='=23 R1=(=13 R1=)=22 R1=.=19
R1=1=-11 R1=22=-19 R1=25=-15 R1=5=-12 R1=9=-18 R1=:=12 R1=abafador=12 R1=about=16 R1=abre=-20 R1=add=14 R1=again=-35
R1=aged=12 R1=and=-16 R1=antes=15 R1=appears=12 R1=are=-15 R1=arrives=-17 R1=asked=12 R1=at=-11 R1=atende=-10
R1=attendance=11 R1=attended=21 R1=ayuna=11 R1=book=-13 R1=boys=11 R1=by=13 R1=called=-13 R1=came=11 R1=can=-20
R1=como=10 R1=confirmo=-16 R1=confirmou=-13 R1=conta=23 R1=corner=-13 R1=could=11 R1=couldn't=14 R1=covered=14
R1=cut=11 R1=d=-12 R1=da=-33 R1=dad=10 R1=dados=16 R1=days=-10 R1=de=16 R1=death=-11 R1=declined=-18 R1=dejo=13
R1=desk=-14 R1=didn't=10 R1=disse=-11 R1=does=-16 R1=dos=15 R1=el=-26 R1=em=21 R1=empeoro=13 R1=en=15 R1=entro=11
R1=es=-23 R1=estaba=10 R1=estava=12 R1=falto=12 R1=family=28 R1=fell=23 R1=fica=-11 R1=finished=22 R1=first=-20
R1=fix=14 R1=from=-28 R1=fue=11 R1=goes=12 R1=got=17 R1=grade=-12 R1=had=22 R1=has=-26 R1=her=11 R1=hid=12 R1=home=11
R1=idea=-12 R1=iep=10 R1=included=-11 R1=interprets=-13 R1=just=24 R1=keeps=16 R1=la=-13 R1=laughed=11 R1=leaves=12
R1=lives=15 R1=lo=31 R1=made=31 R1=may=17 R1=me=12 R1=mom=-26 R1=morreu=-12 R1=moved=-10 R1=na=-10 R1=nao=-30
R1=necesita=12 R1=no=21 R1=nunca=18 R1=or=-14 R1=paperwork=14 R1=parents=25 R1=pario=13 R1=passou=-11 R1=pediu=11
R1=perguntou=-13 R1=period=-13 R1=pidio=-26 R1=piorou=13 R1=pode=-13 R1=por=-13 R1=pra=-12 R1=prints=-11 R1=pulled=15
R1=que=-21 R1=refuses=17 R1=return=-11 R1=revisa=-11 R1=rompio=11 R1=room=14 R1=roster=-12 R1=row=10 R1=sabe=-16
R1=saiu=-16 R1=salga=10 R1=says=-16 R1=scored=20 R1=screened=-12 R1=se=31 R1=sem=-16 R1=shows=15 R1=si=14
R1=signed=-22 R1=sin=-15 R1=skipped=12 R1=so=20 R1=stepped=-10 R1=switched=19 R1=talk=-14 R1=teacher=14 R1=teaches=-25
R1=tested=-11 R1=teve=23 R1=this=17 R1=threw=11 R1=til=12 R1=tinha=14 R1=to=-12 R1=todavia=-12 R1=told=12 R1=tomou=12
R1=traded=12 R1=tried=12 R1=trouxe=18 R1=tuvo=12 R1=va=13 R1=vai=-11 R1=visual=11 R1=volvio=10 R1=w=12 R1=wants=-29
R1=was=16 R1=we=-11 R1=wedding=-10 R1=who=33 R1=will=-23 R1=with=18 R1=won't=12 R1=–=17 R1=—=11 R2:about=16
R2:absent=10 R2:aux_past=11 R2:behave=28 R2:e.ed=-29 R2:e.noun=-34 R2:e.past=41 R2:feel=46 R2:foster=34 R2:from=15
R2:grade=28 R2:gradeno=29 R2:him=19 R2:ids=12 R2:illness=64 R2:job=-14 R2:kin=20 R2:listy=23 R2:mail=14 R2:moved=38
R2:num=50 R2:office=-69 R2:p.!=13 R2:p.(=10 R2:p.,=18 R2:p./=17 R2:p.@=28 R2:p.quote=12 R2:p.–=14 R2:refuse=33
R2:screen=-11 R2:staff=-31 R2:told=17 R2:vendor=-11 R2:w.and=-35 R2:w.be=-18 R2:w.det=-23 R2:w.have=-10 R2:w.in=10
R2:w.modal=-25 R2:w.named=-10 R2:w.o=-31 R2:w.prep=-11 R2:w.pron=16 R2:we=-33 R2:work_does=-31 R2:work_things=51
R2=!=13 R2="=12 R2=(=10 R2=,=18 R2=/=17 R2=120=-11 R2=13=20 R2=19=15 R2=1o=11 R2=28=10 R2=30=16 R2=4=12 R2=5=-14
R2=5o=11 R2=8=-30 R2=@=28 R2=a=13 R2=access=-17 R2=added=-16 R2=afternoon=16 R2=agua=10 R2=alone=11 R2=an=-12
R2=anda=10 R2=answered=-12 R2=aquele=-15 R2=as=-20 R2=asked=17 R2=assinou=-11 R2=atrasado=-11 R2=bc=-12 R2=bingo=-13
R2=blank=-18 R2=but=-14 R2=can=13 R2=certified=-15 R2=comes=10 R2=comunica=-12 R2=consegue=-13 R2=conto=10
R2=correo=16 R2=court=11 R2=cut=-16 R2=day=-11 R2=de=20 R2=declined=12 R2=depois=18 R2=dese=-13 R2=despues=12
R2=doing=12 R2=dois=10 R2=dos=21 R2=down=12 R2=duas=13 R2=el=10 R2=embora=-12 R2=entiende=13 R2=entrego=15 R2=esta=14
R2=estado=-11 R2=eu=-11 R2=fala=19 R2=fewer=-11 R2=financeiro=-15 R2=find=-19 R2=focus=11 R2=food=-18 R2=for=-23
R2=forms=12 R2=get=-15 R2=going=12 R2=gr=11 R2=grade=12 R2=her=-28 R2=his=25 R2=hope=-11 R2=how=-12 R2=i=-25
R2=informou=-10 R2=ingles=11 R2=interprete=14 R2=is=-24 R2=ja=-11 R2=jubila=-12 R2=juliet=-11 R2=kids=-11 R2=know=-12
R2=la=-25 R2=late=14 R2=le=-10 R2=leaving=-11 R2=legal=18 R2=let=10 R2=lice=12 R2=lista=13 R2=lo=-11 R2=locked=-30
R2=logs=-10 R2=los=-32 R2=made=-17 R2=maio=15 R2=mando=-21 R2=me=16 R2=meeting=30 R2=menos=-13 R2=mesa=-13 R2=mi=16
R2=mucho=11 R2=muito=12 R2=name=-13 R2=nights=19 R2=no=-15 R2=not=22 R2=o=-36 R2=ocupa=-12 R2=of=12 R2=officer=14
R2=on=-16 R2=our=-28 R2=out=26 R2=over=10 R2=p=-14 R2=part=-10 R2=participa=14 R2=passed=-14 R2=pediu=-11 R2=pena=-13
R2=permiso=-14 R2=picked=11 R2=pide=14 R2=plan=11 R2=please=11 R2=pra=11 R2=preso=14 R2=pro=10 R2=promoted=-10
R2=puede=-12 R2=q=-17 R2=quarto=11 R2=que=15 R2=quedo=12 R2=quer=10 R2=quiere=11 R2=read=12 R2=recebeu=-19
R2=refazer=13 R2=remotely=-13 R2=saber=13 R2=sala=15 R2=schedule=11 R2=se=24 R2=secretaria=-11 R2=sem=12 R2=ser=11
R2=services=11 R2=sete=14 R2=sexta=-16 R2=she=14 R2=signed=12 R2=sits=-11 R2=so=10 R2=solo=17 R2=soren=13 R2=speaks=13
R2=starts=13 R2=still=18 R2=swear=15 R2=taking=-15 R2=thats=14 R2=the=-18 R2=through=15 R2=to=-30 R2=todo=12
R2=tour=-16 R2=trabalha=-11 R2=transporte=-21 R2=trust=11 R2=twice=14 R2=uma=10 R2=una=-23 R2=under=19 R2=up=23
R2=vacation=12 R2=varicela=11 R2=ver=-19 R2=vez=-13 R2=w=-11 R2=who=-20 R2=work=-12 R2=yes=-12 R2=your=-15 R2=–=14
R4:absent=77 R4:ask=-37 R4:behave=107 R4:days=-13 R4:e.ed=22 R4:e.ing=-10 R4:e.ly=11 R4:e.noun=-69 R4:e.past=73
R4:e.s=-50 R4:edge=-22 R4:feel=34 R4:foster=75 R4:from=-28 R4:grade=18 R4:gradeno=21 R4:harm=58 R4:hypo=-22 R4:i=16
R4:illness=86 R4:job=-56 R4:kid=49 R4:kin=98 R4:lives=20 R4:many=-12 R4:money=-27 R4:moved=70 R4:new_kid=16 R4:num=19
R4:office=-77 R4:one=42 R4:org_after=-20 R4:p.!=27 R4:p.$=-17 R4:p.%=-25 R4:p.&=-13 R4:p.)=21 R4:p.,=-22 R4:p.:=16
R4:p.;=18 R4:p.==19 R4:p.>=15 R4:p.?=-26 R4:p.@=35 R4:p.quote=37 R4:p.–=13 R4:p.—=21 R4:reentry=52 R4:refuse=35
R4:screen=43 R4:son=52 R4:staff=-51 R4:title=17 R4:vendor=-24 R4:w.a=15 R4:w.and=-16 R4:w.det=-28 R4:w.in=21
R4:w.modal=-11 R4:w.not=31 R4:w.pron=-12 R4:w.with=19 R4:we=-61 R4:work_does=-82 R4:work_things=-109 T:about=29
T:absent=47 T:ask=20 T:ask_form=40 T:aux_past=20 T:consent=18 T:days=12 T:feel=61 T:foster=38 T:grade=93 T:gradeno=70
T:harm=-77 T:him=114 T:hypo=-28 T:i=-20 T:ids=72 T:illness=63 T:job=-52 T:kid=162 T:kids=36 T:kin=171 T:kin_many=35
T:listy=30 T:lives=48 T:mail=40 T:many=-22 T:money=-49 T:moved=47 T:num=104 T:office=-94 T:one=77 T:org_after=-19
T:org_before=-15 T:p.?=33 T:reentry=66 T:refuse=31 T:screen=44 T:son=47 T:staff=-67 T:told=-36 T:w.a=-59 T:w.and=-71
T:w.but=-10 T:w.do=12 T:w.modal=32 T:w.named=19 T:w.not=-33 T:w.o=26 T:w.prep=49 T:w.rel=13 T:we=-94 T:work_does=-35
T:work_things=29 W=abafador=17 W=able=-15 W=about=13 W=abril=12 W=abrir=-12 W=absence=11 W=accepted=-11 W=acceso=-26
W=access=-27 W=accommodation=10 W=aceito=-12 W=acesso=-34 W=acho=-23 W=acordo=-13 W=acuerdo=-11 W=ada=14 W=adams=12
W=add=-15 W=added=-31 W=admin=-13 W=after=13 W=afternoon=18 W=agarraron=12 W=age=11 W=aged=21 W=agradece=10
W=agradeco=11 W=agreed=12 W=ahi=12 W=ahora=-16 W=ai=12 W=aide=13 W=aiden=11 W=al=-14 W=alarm=16 W=alder=-10
W=alexander=11 W=algo=-11 W=alguma=-12 W=alive=-14 W=all=39 W=allowed=11 W=almoco=-11 W=alta=19 W=altar=-13
W=alunos=13 W=amanha=-13 W=amigos=-16 W=amizade=-12 W=an=-15 W=analista=-11 W=and=34 W=anda=21 W=andador=12
W=aniversario=-20 W=ano=14 W=anos=12 W=another=-24 W=anthony=13 W=antigo=11 W=any=-13 W=aparece=13 W=apelido=17
W=apellido=16 W=apenas=12 W=apologies=14 W=appears=13 W=apresenta=-13 W=apresentou=19 W=apto=16 W=aquarium=-17
W=aquele=-15 W=archivo=-18 W=are=-45 W=arquivo=-11 W=arrival=13 W=arrives=-39 W=artes=13 W=artigo=-12 W=asistio=13
W=asked=45 W=asks=16 W=asma=13 W=assistente=-13 W=at=12 W=atende=-21 W=atrasado=-11 W=attend=-14 W=attended=26
W=attends=15 W=atualiza=10 W=audiencia=10 W=audit=-10 W=auditoria=-11 W=autism=-11 W=autor=-11 W=autorizacao=25
W=ave=10 W=avisar=-12 W=avisem=-11 W=aviso=-16 W=avos=22 W=ayuna=11 W=b=36 W=back=24 W=backup=-13 W=badge=-14
W=basta=-11 W=batista=21 W=bcba=-15 W=beatriz=11 W=beca=12 W=been=15 W=before=-22 W=belongs=16 W=best=-11
W=bibliotecaria=-15 W=bienestar=-11 W=billing=-18 W=bingo=-19 W=bip=12 W=birth=13 W=birthday=16 W=bisavo=12
W=blank=-14 W=blessing=11 W=bloqueada=-10 W=bolo=-22 W=bomb=-12 W=book=-31 W=born=13 W=boston=-17 W=bot=-15 W=bota=11
W=both=19 W=boy=40 W=boys=17 W=branco=11 W=brasil=12 W=breakout=-14 W=breathing=11 W=brigaram=18 W=broke=15
W=brought=19 W=bruises=22 W=buildings=-11 W=bullied=10 W=bullying=10 W=bus=-26 W=buscar=18 W=buses=-18 W=by=12 W=c=-13
W=cab=11 W=cabeca=-11 W=cabinet=-10 W=cadastros=11 W=cadeira=11 W=cadeiras=-19 W=caetano=12 W=cafeteria=-21
W=caitlin=15 W=caixas=-11 W=cake=-17 W=calendar=-11 W=call=12 W=calls=13 W=came=43 W=camioneta=-10 W=can't=-14
W=cancha=-10 W=canta=13 W=cantina=-13 W=capitulo=-13 W=car=13 W=cargo=-35 W=carinhoso=11 W=carlos=14 W=casa=12
W=case=22 W=caseworker=13 W=caso=21 W=catering=-12 W=cedric=14 W=cell=15 W=central=-10 W=cerrada=-10 W=certificado=15
W=certified=-18 W=chaperone=-11 W=chapter=-12 W=charge=-24 W=chart=25 W=chave=-21 W=check=13 W=check-in=14 W=chegar=13
W=chili=-13 W=chiquito=11 W=chorus=11 W=ciencias=14 W=cierra=-10 W=citizenship=-11 W=clase=16 W=class=29 W=classes=-10
W=cleusa=-10 W=clinicians=-13 W=club=-11 W=cobra=-14 W=cobre=-25 W=code=-18 W=cohort=-12 W=coiin=-28 W=colega=18
W=collarbone=10 W=collection=-17 W=color=-12 W=combinei=14 W=comeco=12 W=comes=16 W=comio=12 W=comite=-14
W=community=13 W=company=-30 W=completa=10 W=comprei=-10 W=comprimidos=12 W=comunica=-12 W=con=28 W=conduziu=-11
W=confirmou=-11 W=congratulate=14 W=conmigo=13 W=conselheiro=-14 W=consent=25 W=consentimento=22 W=consertado=10
W=consult=12 W=consulta=11 W=conta=32 W=contabilidad=-15 W=contact=-12 W=contacto=-12 W=contar=27 W=conte=11
W=contesta=-12 W=contou=22 W=contra=-11 W=contract=-13 W=contrato=-12 W=convening=-16 W=conversar=-14 W=conversei=11
W=convite=-19 W=cookies=-11 W=copier=-11 W=copy=-15 W=corner=-15 W=coro=14 W=corredor=10 W=correos=-11 W=corrigio=-13
W=corte=12 W=couldn't=17 W=cousins=11 W=covering=-13 W=covers=-13 W=covid=-16 W=cozinha=-14 W=creo=-21 W=crioulo=21
W=crisis=15 W=crushed=-10 W=cruz=17 W=crying=17 W=cuantas=13 W=cuarto=22 W=cuenta=21 W=cumplio=12 W=custodial=-13
W=cutting=16 W=da=-25 W=dad=30 W=dari=-12 W=daria=14 W=data=-32 W=dates=-15 W=datos=-17 W=dawn=-10 W=days=-21 W=dcf=26
W=deadline=-19 W=dear=19 W=debo=-14 W=demo=-20 W=depois=15 W=dept=-25 W=desde=-13 W=dese=-21 W=desenho=12 W=desk=-14
W=desks=11 W=despedida=-16 W=despues=17 W=detention=11 W=di=14 W=dia=-24 W=diapositivas=-11 W=dice=18 W=dicen=12
W=did=-29 W=didn't=10 W=didnt=10 W=diez=22 W=different=12 W=digan=11 W=dinner=-10 W=dinosaurios=-13 W=direccion=14
W=director=-18 W=direto=13 W=diretor=-11 W=diretora=-20 W=dirige=-13 W=discharge=14 W=discharged=13 W=dispatcher=-23
W=district=11 W=distrito=-28 W=dob=19 W=does=-12 W=dois=32 W=dominic=10 W=don=-11 W=don't=-19 W=donde=17 W=dorme=19
W=dos=35 W=down=13 W=doze=-13 W=dph=-11 W=dr=-47 W=drama=-12 W=drill=-16 W=drive=-14 W=duas=24 W=due=12 W=duplicate=11
W=during=32 W=duty=-30 W=e=13 W=e-mail=-22 W=e-mails=-21 W=each=-34 W=ears=11 W=eating=10 W=eats=16 W=ed=-31
W=edit=-10 W=el=-36 W=ela=-22 W=ele=-23 W=elementary=-16 W=elena=13 W=elevator=14 W=eleven=12 W=eligibility=10
W=ella=-16 W=elm=18 W=em=-21 W=email=-18 W=emailed=-21 W=emails=-20 W=emociones=10 W=empeoro=13 W=empieza=-11
W=empresa=-11 W=en=28 W=encanto=12 W=encontro=-15 W=end=11 W=endereco=11 W=ends=-22 W=english=16 W=enlace=-13
W=enrolled=11 W=entao=-16 W=enteado=15 W=entende=11 W=entrego=36 W=entrenadora=-11 W=entrevista=-11 W=entry=-18
W=enzo=12 W=equipe=-13 W=era=16 W=esa=-16 W=escala=-15 W=escola=-14 W=escolar=-11 W=escolas=-24 W=escrito=18
W=escuela=41 W=escuelas=-18 W=ese=-15 W=eso=19 W=espanol=-22 W=espera=17 W=esta=24 W=estado=-29 W=estante=-11
W=estava=17 W=este=-12 W=estudiantes=-11 W=eu=-38 W=evaluation=27 W=ever=-11 W=every=18 W=everything=21 W=examen=-13
W=example=12 W=excel=-12 W=except=17 W=exemplo=-10 W=exit=10 W=explain=-15 W=explicarle=13 W=exposicion=12
W=extension=-16 W=extra=20 W=f=13 W=faculty=-16 W=fair=10 W=fala=20 W=falando=10 W=fallecio=-10 W=falo=-10 W=falou=-11
W=faltam=15 W=faltas=18 W=faltou=13 W=familia=24 W=familias=-22 W=families=-16 W=family=17 W=fazer=17 W=fba=14
W=febre=11 W=fechou=-14 W=feira=-25 W=feliciano=11 W=fell=15 W=feria=-11 W=feriado=-11 W=ferias=-11 W=festa=-14
W=few=-13 W=fewer=-12 W=fica=-17 W=ficar=20 W=fico=-12 W=ficou=15 W=fidget=14 W=fiebre=17 W=fields=-12 W=fijese=10
W=file=13 W=final=-19 W=financeiro=-22 W=finish=10 W=fiscal=-12 W=fisica=12 W=fix=20 W=fixed=-17 W=flagged=13
W=floor=-19 W=flor=11 W=flores=-10 W=fofo=13 W=foi=11 W=folder=12 W=folga=-10 W=folha=23 W=food=-29 W=form=54
W=formacao=-11 W=found=15 W=four=23 W=framingham=12 W=frase=16 W=frederico=11 W=from=-11 W=front=20 W=fui=-15
W=full=15 W=funcionarios=-13 W=funds=-14 W=funeral=19 W=futura=-16 W=fyi=15 W=gabriel=15 W=gael=11 W=game=-21
W=gave=22 W=general=-28 W=gente=-13 W=georgia=-14 W=gets=12 W=gideon=16 W=gimnasio=-17 W=girl=13 W=girls=11
W=glasses=16 W=go=-17 W=goal=14 W=got=25 W=gr=75 W=gracias=-26 W=grad=-13 W=graders=-10 W=grado=22 W=grafia=-13
W=ground=-16 W=group=30 W=groups=-16 W=grupo=22 W=grupos=19 W=guarda=-16 W=guess=14 W=guia=-17 W=guys=-13 W=habla=16
W=hablar=11 W=hair=12 W=haitian=-12 W=hallway=17 W=hamster=-12 W=hand=12 W=hard=-16 W=hasn't=-11 W=hated=12 W=hats=14
W=hay=-25 W=haya=12 W=he=19 W=headphones=17 W=health=-10 W=hearing=13 W=heart=12 W=hello=-11 W=help=-17 W=helpful=-18
W=her=29 W=here=-42 W=hermanos=15 W=herself=12 W=hey=18 W=hi=27 W=hid=15 W=hielo=-12 W=hija=10 W=him=15 W=himno=14
W=his=31 W=historico=14 W=hoje=32 W=hola=15 W=holiday=-11 W=home=66 W=homenagem=-11 W=honor=12 W=hora=-12 W=horario=16
W=horas=-16 W=hospital=10 W=house=13 W=how=-15 W=hr=-27 W=hums=15 W=hunt=-16 W=hunter=27 W=i=16 W=icaro=15 W=iep=15
W=igreja=-12 W=igual=13 W=illustrated=-10 W=im=27 W=improved=14 W=in=17 W=included=-18 W=info=-12 W=informou=-10
W=ingles=26 W=iniciales=19 W=ink=-14 W=intake=11 W=intento=13 W=interna=-12 W=internet=-12 W=interprete=47
W=interpreter=-13 W=interpretes=-12 W=interprets=-13 W=inventory=14 W=invitacion=-10 W=invite=-23 W=irma=-18 W=is=-12
W=isai=13 W=isn't=10 W=isso=-17 W=jack=-10 W=jan=-20 W=janeiro=14 W=january=-13 W=jardim=17 W=jazlyn=10 W=jefa=-11
W=jhon=15 W=joaquim=17 W=job=-21 W=josue=14 W=jubila=-16 W=juliet=-12 W=jumped=18 W=june=-14 W=junio=-12 W=junior=10
W=jury=-12 W=k=-26 W=ka=13 W=kashawn=10 W=ke'shawn=11 W=keeps=28 W=kehinde=10 W=key=-10 W=keys=-14 W=kid=20 W=kill=-12
W=kinder=-19 W=kindly=10 W=kits=-14 W=kkk=-19 W=knife=10 W=kudos=-12 W=l=-10 W=la=-29 W=lady=16 W=lakshmi=15
W=lanca=-11 W=laptop=-11 W=las=-19 W=late=26 W=latex=11 W=laudo=12 W=laughed=18 W=lava=-13 W=le=19 W=leave=-37
W=leaves=17 W=leaving=-32 W=lectura=-12 W=leer=17 W=left=24 W=legal=20 W=lentes=15 W=ler=-10 W=lesley=-14 W=less=-17
W=let=23 W=lets=16 W=letting=10 W=levou=-19 W=liaison=-21 W=librarian=-11 W=libro=-27 W=libros=-20 W=lice=21
W=licencia=-12 W=lider=-12 W=like=-10 W=lincoln=-17 W=line=-22 W=link=-23 W=lista=15 W=little=19 W=live=12 W=lives=18
W=llega=-17 W=lleva=11 W=lo=29 W=locked=-22 W=login=-28 W=logo=-16 W=logs=-12 W=look=15 W=looking=-15 W=looks=18
W=los=-14 W=lou=-13 W=lounge=-12 W=lowell=-17 W=ludlow=-13 W=lunch=28 W=made=13 W=mae=15 W=maestra=33 W=maestros=-11
W=maio=17 W=maite=19 W=malik=13 W=malu=10 W=mama=-15 W=manager=12 W=mandale=10 W=mandei=-11 W=mando=-14
W=mantenimiento=-13 W=manu=11 W=manual=-11 W=many=-16 W=marathon=-12 W=marco=14 W=marcou=14 W=maria=12 W=mas=-23
W=mass=-13 W=masshealth=-14 W=master=-11 W=math=16 W=matricula=13 W=may=-25 W=maybe=-12 W=mayo=-18 W=mccarthy=12
W=me=-24 W=meant=12 W=medical=-12 W=medida=-19 W=meets=-13 W=mejoro=15 W=menino=16 W=meniscus=-10 W=menos=13 W=mes=12
W=mesa=-15 W=meses=15 W=mesma=14 W=mesmo=11 W=message=-23 W=met=17 W=meta=18 W=metade=-10 W=metas=18 W=mi=-32 W=mia=29
W=minus=10 W=mis=-15 W=mismo=14 W=miss=14 W=missed=12 W=missing=-15 W=mistake=13 W=mochila=12 W=modified=11
W=module=-13 W=monday=15 W=montou=-15 W=mood=-10 W=mora=19 W=more=-11 W=morning=-12 W=morreu=-14 W=morri=-22
W=morte=-11 W=mother=15 W=motorista=-11 W=move=-16 W=mr=-21 W=mrs=42 W=ms=-12 W=mtss=-13 W=mucho=22 W=mudanza=12
W=mudou=-41 W=muerte=-15 W=muito=17 W=mundo=-23 W=municipios=-17 W=murdered=-11 W=murio=-10 W=muy=12 W=my=-27 W=n=-12
W=na=-18 W=nadie=19 W=name=36 W=named=-42 W=natacion=10 W=ncsmh=-12 W=need=15 W=needs=20 W=nene=11 W=never=23
W=new=-44 W=newcomers=-10 W=nieta=13 W=night=-31 W=nights=11 W=ninth=12 W=nivel=18 W=no=-31 W=noah=15 W=nobody=16
W=nome=-14 W=nomes=-14 W=nomina=-21 W=normal=10 W=north=-14 W=nos=-17 W=nossa=-17 W=nosso=-24 W=not=11 W=note=37
W=noticed=19 W=nove=18 W=noveno=14 W=novo=12 W=now=14 W=nuestra=-12 W=number=-16 W=numbers=-10 W=numero=-11
W=numeros=-17 W=nunca=20 W=nurse=29 W=obra=-12 W=obrigada=-15 W=oculos=23 W=ocupa=-12 W=of=33 W=off=22 W=offered=-15
W=office=34 W=officer=18 W=oficina=57 W=ojala=13 W=ojo=12 W=ok=12 W=okay=10 W=old=-25 W=olvido=-10 W=on=-16 W=once=-25
W=onibus=-11 W=only=42 W=ontem=14 W=open=-22 W=opened=-14 W=ortho=11 W=os=17 W=ot=16 W=otra=-21 W=ou=-41 W=our=-36
W=out=14 W=outlier=18 W=outro=15 W=ovation=-14 W=over=-13 W=owes=21 W=own=-12 W=oye=15 W=packet=12 W=padrastro=11
W=padre=-11 W=padres=-13 W=pai=19 W=pais=17 W=papa=21 W=papas=16 W=paperwork=18 W=para=27 W=parent=-14 W=pario=13
W=participa=13 W=party=-12 W=pase=14 W=pasillo=15 W=passed=-13 W=password=-14 W=pastelillos=-10 W=pd=-24 W=pdsa=-22
W=peca=-11 W=pede=11 W=pediu=-15 W=pego=12 W=pelos=-14 W=pena=-11 W=people=-36 W=per=-11 W=pergunta=-14 W=pergunto=11
W=permission=23 W=pessoa=12 W=pg=12 W=phone=14 W=phq=11 W=piden=15 W=pilar=13 W=pin=-11 W=piorou=13 W=pizza=-14
W=placa=-12 W=placed=18 W=placements=11 W=plan=30 W=planilha=-11 W=planner=10 W=plantilla=-12 W=play=13 W=played=-18
W=playing=-11 W=plazo=-15 W=please=-16 W=pm=-19 W=pode=16 W=policy=-11 W=pooja=13 W=por=-12 W=porteiro=-11
W=position=-14 W=posso=18 W=post=26 W=posted=17 W=posters=-17 W=pq=15 W=pra=18 W=praia=12 W=prazo=-15 W=pre-teste=-11
W=predecessor=-11 W=predio=-19 W=pregunte=-16 W=preocupada=11 W=presenta=15 W=presidente=-11 W=preso=14
W=presupuesto=-11 W=pretzels=11 W=prima=16 W=principals=-10 W=printer=-24 W=prints=-14 W=pro=27 W=probation=14
W=prof=-13 W=professora=24 W=professores=-11 W=pronta=-12 W=pronto=12 W=propone=10 W=prorroga=-10 W=proveedor=-11
W=prueba=15 W=pto=-12 W=public=10 W=publico=-21 W=puder=13 W=puedo=19 W=puesto=-15 W=pulled=22 W=punto=-10
W=purpose=-15 W=puse=15 W=put=22 W=qua=-15 W=quando=-14 W=quarta=-22 W=quartas=11 W=quarto=13 W=quatro=-13 W=queda=11
W=quedo=14 W=queijo=-15 W=quem=21 W=quer=23 W=queria=21 W=question=-14 W=questionario=15 W=questions=12 W=quiere=16
W=quiero=-20 W=quit=17 W=quorum=-12 W=r=20 W=ramal=-11 W=rampa=10 W=rara=15 W=rasgou=13 W=rating=26 W=ravi=13 W=re=22
W=read=23 W=reading=21 W=reason=11 W=rebeca=11 W=recebeu=-15 W=receiving=13 W=recepcion=-13 W=recess=-17 W=recoge=10
W=records=24 W=recreo=13 W=recursos=-13 W=recusou=13 W=red=13 W=rede=-13 W=redo=11 W=reenactment=-10 W=reevaluation=12
W=refazer=18 W=referral=24 W=referrals=-38 W=referred=-31 W=refuse=11 W=refuses=18 W=registrar=15 W=rehearsals=11
W=relatorio=18 W=remind=12 W=reminder=19 W=reminders=-19 W=remotely=-13 W=renata=16 W=renuncio=-12 W=rep=-14
W=replaced=-17 W=replied=-14 W=report=23 W=reporte=17 W=reported=-21 W=reporter=-12 W=reports=-11 W=residential=16
W=resigned=-11 W=rest=-12 W=restaurant=13 W=retest=12 W=retired=-21 W=retirement=-17 W=retreat=-15 W=reune=-11
W=reunioes=-19 W=revere=-14 W=revisa=-16 W=revisar=13 W=rh=-11 W=rights=-16 W=ring=-10 W=rink=11 W=risk=13 W=role=-16
W=romeo=-18 W=romeu=-11 W=room=-26 W=rory=11 W=row=19 W=rubric=-15 W=rubrics=-10 W=run=-14 W=runner=11 W=sabado=-13
W=saco=16 W=sad=-26 W=safety=11 W=sai=17 W=saida=11 W=sala=-15 W=salga=10 W=salio=21 W=salon=-20 W=santos=15
W=saoirse=19 W=sarna=12 W=sasid=13 W=saw=20 W=saying=12 W=says=-11 W=scheduling=-12 W=school=28 W=schools=-21
W=score=12 W=scored=13 W=screening=-21 W=se=25 W=sea=17 W=secretaria=-41 W=secretary=13 W=section=10 W=sede=-12
W=see=13 W=seeing=21 W=seen=-26 W=seg=-13 W=segun=-15 W=segunda=10 W=sel=-25 W=selected=-14 W=semana=-40 W=sent=13
W=sente=11 W=sentence=-12 W=ser=40 W=service=24 W=services=-18 W=sessao=23 W=sete=15 W=setembro=-17 W=seu=-21
W=sexta=-36 W=sexto=24 W=shared=-15 W=she=16 W=short=-28 W=shortened=14 W=show=-14 W=shows=25 W=si=17 W=sign=-20
W=silla=17 W=sindicato=-15 W=sirve=-12 W=sistemas=-12 W=sisters=16 W=sit=11 W=site=-12 W=skipped=12 W=slide=-11
W=slides=-11 W=sling=10 W=so=-10 W=sobre=-47 W=sobrenome=22 W=social=-18 W=sofia=27 W=softly=14 W=sola=13 W=solo=10
W=somebody=-16 W=someone=19 W=soren=14 W=sorry=22 W=sozinha=16 W=speaker=12 W=speaks=12 W=speech=14 W=spell=-13
W=spot=-12 W=sro=-14 W=stairs=11 W=standing=-16 W=start=18 W=started=24 W=starts=18 W=stay=17 W=stepped=-10
W=steve=-11 W=still=30 W=stipend=-12 W=stopped=22 W=story=24 W=street=-27 W=student=-10 W=students=-28 W=study=-18
W=stutters=11 W=su=39 W=subio=-10 W=submitted=-24 W=subs=-11 W=success=22 W=sue=-13 W=suicide=-11 W=summit=-16
W=superintendent=-16 W=supervisora=-14 W=sure=13 W=suspended=22 W=swear=15 W=switched=21 W=t=35 W=table=34 W=tablet=11
W=taken=13 W=takes=-17 W=taking=-17 W=talk=-29 W=talking=18 W=talla=14 W=tamanho=-10 W=tapete=-10 W=te=-12
W=teacher=41 W=teaches=-30 W=teagan=14 W=team=-11 W=tecnico=-12 W=tell=31 W=template=-17 W=tempo=-11 W=temprano=14
W=ten=-11 W=tenia=17 W=ter=11 W=tercero=12 W=termino=16 W=terrence=10 W=test=11 W=teste=13 W=teve=17 W=than=-26
W=that=39 W=thats=42 W=them=19 W=they=-21 W=thing=25 W=this=-24 W=those=-14 W=three=27 W=threw=17 W=through=38
W=tia=20 W=ticket=-13 W=tie=16 W=tiene=-12 W=tier=25 W=til=12 W=tim=-12 W=tinta=-12 W=tiny=13 W=tirou=10 W=titulo=-16
W=to=60 W=todavia=-10 W=today=34 W=todo=-19 W=toma=13 W=toner=-15 W=tool=-13 W=top=-13 W=totais=-11 W=tour=-19
W=trabajadora=-16 W=trabajo=-28 W=traded=30 W=traduce=-13 W=traiga=10 W=trained=-11 W=trainer=-12 W=training=-17
W=trajo=23 W=transcript=13 W=transferred=11 W=transition=25 W=translate=-13 W=translating=12 W=translation=-11
W=transmitted=13 W=transporte=-19 W=trauma=-17 W=tres=-11 W=tried=12 W=trip=-29 W=trocaram=17 W=trouxe=23 W=trust=13
W=tu=14 W=tues=-19 W=tuesday=15 W=tuesdays=-12 W=turma=10 W=turnout=-15 W=tutor=10 W=tuvo=14 W=twelfth=10 W=twice=23
W=twins=16 W=typo=11 W=ugh=12 W=ulises=18 W=ultimo=-10 W=um=-21 W=una=-46 W=under=23 W=unica=37 W=unico=24
W=universal=-10 W=until=-11 W=up=39 W=upload=-24 W=usam=-11 W=usamos=-15 W=usan=-17 W=use=-15 W=used=-18 W=user=17
W=username=20 W=using=-13 W=va=12 W=vacaciones=-10 W=vacation=11 W=vale=-12 W=varicela=12 W=veces=26 W=veio=13
W=velorio=-13 W=vem=-13 W=vendor=-19 W=venir=10 W=vent=12 W=ver=-15 W=verde=13 W=versao=-12 W=version=18 W=very=-11
W=vez=24 W=vezes=34 W=viagem=11 W=viaje=11 W=vice=-20 W=vicente=15 W=vida=-11 W=viene=-16 W=vir=13 W=visita=-30
W=visual=17 W=vive=27 W=vo=17 W=vocational=13 W=voices=15 W=voltou=18 W=vou=-17 W=voz=12 W=vuelo=-11 W=waiting=21
W=walked=14 W=walker=18 W=want=-18 W=wants=-16 W=was=24 W=wasn't=14 W=we=12 W=wed=-13 W=wedding=-31 W=wednesday=14
W=weeks=-27 W=welcome=-10 W=well=28 W=went=27 W=what=-13 W=whatever=-12 W=whats=-10 W=when=-21 W=where=10 W=which=-16
W=while=-14 W=who=11 W=whose=14 W=why=12 W=wife=-11 W=wifi=-11 W=wilhelmina=10 W=will=-31 W=with=29 W=won=10
W=won't=19 W=words=24 W=work=-16 W=worried=13 W=worse=11 W=would=17 W=wrangling=-10 W=wren=10 W=wrestling=16
W=wrote=49 W=x=23 W=y=18 W=year=-44 W=years=-15 W=yet=14 W=you=15 W=yr=-10 W=zapatos=15 W=zero=17 W=zoe=11 W=zones=-11
W=zoom=-11 capital|L1:aux_past=11 capital|L1:capital=-47 capital|L1:e.ing=-27 capital|L1:from=-26 capital|L1:listy=-11
capital|L1:num=49 capital|L1:org_before=18 capital|L1:p.,=-23 capital|L1:p..=18 capital|L1:p.quote=-12
capital|L1:title=12 capital|L1:w.in=-11 capital|L1:w.o=-32 capital|L1:w.prep=-25 capital|L1="=-12 capital|L1=,=-23
capital|L1=.=18 capital|L1=de=-21 capital|L1=drop=-11 capital|L1=in=24 capital|L1=na=-10 capital|L1=of=-14
capital|L1=on=-18 capital|R1:aux_past=-29 capital|R1:capital=-15 capital|R1:days=-17 capital|R1:e.ed=-10
capital|R1:e.ing=13 capital|R1:e.past=-29 capital|R1:e.s=21 capital|R1:from=23 capital|R1:one=-13
capital|R1:org_after=17 capital|R1:org_before=13 capital|R1:p.,=20 capital|R1:p..=-25 capital|R1:p.:=-18
capital|R1:p.;=10 capital|R1:told=13 capital|R1:w.det=-13 capital|R1:w.not=-10 capital|R1:w.prep=-26
capital|R1:work_does=13 capital|R1=,=20 capital|R1=.=-25 capital|R1=9=-12 capital|R1=:=-18 capital|R1=;=10
capital|R1=de=-11 capital|R1=from=13 capital|R1=syndrome=10 capital|R1=to=-13 capital|R1=with=11
capital|R2:ask_form=15 capital|R2:aux_past=-30 capital|R2:e.s=18 capital|R2:grade=-12 capital|R2:gradeno=-13
capital|R2:w.a=-17 capital|R2:w.but=-10 capital|R2:w.det=12 capital|R2:w.do=11 capital|R2:w.have=10
capital|R2:w.modal=10 capital|R2:w.o=37 capital|R2:w.prep=14 k.capital=-53 k.capital+capital=-43 k.capital+other=-16
k.ends-initial=81 k.eponym=-76 k.known=103 k.known+capital=-50 k.known+known=57 k.known+other=-43 k.known+surname=-15
k.known+word=30 k.last-first-known=73 k.last-first-unknown=37 k.led=-47 k.lower=101 k.lower+lower=20 k.many=-41
k.month=-73 k.odd=-35 k.opens-known=-16 k.opens-small=11 k.opens-strange=46 k.opens-surname=-25 k.opens-unknown=-21
k.opens-word=-18 k.ordinary=-58 k.org=-74 k.owned=117 k.school=-102 k.shouted=57 k.small=-16 k.strange=-167
k.strange+lower=32 k.surname=16 k.term=-85 k.then-known=86 k.then-surname=53 k.town=-21 k.town+capital=-13
k.unknown=27 k.unknown+capital=-32 k.unknown+initial=29 k.unknown+known=13 k.unknown+other=-13 k.unknown+word=13
k.word=32 k.word+capital=-61 k.word+initial=39 k.word+known=29 k.word+other=-60 k.word+surname=25 k.word+unknown=-28
k.word+word=21 month|L1:about=-12 month|L1:aux_past=-28 month|L1:e.ed=-13 month|L1:from=-22 month|L1:ids=18
month|L1:w.and=13 month|L1:w.be=-20 month|L1:w.but=-11 month|L1:w.det=-17 month|L1:w.in=-17 month|L1:w.o=15
month|L1:w.prep=-66 month|L1=by=-10 month|L1=for=-14 month|L1=is=-14 month|L1=o=14 month|L1=on=-12 month|L1=so=-10
month|L1=the=-16 month|R1:aux_past=-15 month|R1:e.ed=10 month|R1:e.past=23 month|R1:edge=-25 month|R1:feel=15
month|R1:moved=-10 month|R1:num=-53 month|R1:p.?=10 month|R1:w.not=-18 month|R1:work_things=-12 month|R1=?=10
month|R2:listy=-23 month|R2:num=-10 month|R2:p..=-20 month|R2:w.but=-11 month|R2:w.rel=10 odd|L1:capital=15
odd|L1:w.and=-21 odd|L1:w.named=-13 odd|L1:w.o=-30 odd|L1=o=-18 odd|R1:capital=17 odd|R1:p.,=-18 odd|R1=,=-18
small|L1:edge=11 small|L1:w.pron=-20 small|L1:we=-20 small|L1=we=-20 small|R1:refuse=-17 small|R1=refused=-17
small|R2:p..=-11 strange|L1:about=-52 strange|L1:ask=14 strange|L1:ask_form=-70 strange|L1:behave=-12
strange|L1:capital=28 strange|L1:e.ing=11 strange|L1:e.ly=13 strange|L1:e.past=18 strange|L1:e.s=-25
strange|L1:edge=46 strange|L1:from=-27 strange|L1:him=11 strange|L1:i=-21 strange|L1:many=-12 strange|L1:num=-41
strange|L1:org_before=15 strange|L1:owned=38 strange|L1:p..=22 strange|L1:p.quote=-21 strange|L1:w.a=-12
strange|L1:w.and=-29 strange|L1:w.but=13 strange|L1:w.det=-29 strange|L1:w.do=-29 strange|L1:w.in=-33
strange|L1:w.o=-40 strange|L1:w.prep=-59 strange|L1:w.rel=-37 strange|L1:work_does=22 strange|L1="=-21 strange|L1=.=22
strange|L1=al=12 strange|L1=ano=-16 strange|L1=de=-34 strange|L1=do=-30 strange|L1=el=-13 strange|L1=family=11
strange|L1=favor=10 strange|L1=fecha=14 strange|L1=festa=-11 strange|L1=high=13 strange|L1=his=15 strange|L1=i=12
strange|L1=in=19 strange|L1=la=-10 strange|L1=lloro=-12 strange|L1=lo=18 strange|L1=meu=-11 strange|L1=my=-18
strange|L1=o=-18 strange|L1=para=-32 strange|L1=pra=16 strange|L1=pro=-16 strange|L1=que=-13 strange|L1=sobre=-17
strange|L1=that=-14 strange|L1=the=21 strange|L1=think=22 strange|L1=um=-12 strange|L1=unica=16 strange|L1=usuario=17
strange|L1=you=13 strange|R1:ask_form=13 strange|R1:aux_past=-37 strange|R1:capital=18 strange|R1:days=15
strange|R1:e.ed=-32 strange|R1:e.ing=-21 strange|R1:e.ly=-11 strange|R1:e.past=-28 strange|R1:e.s=-21
strange|R1:edge=-57 strange|R1:i=-13 strange|R1:ids=-13 strange|R1:illness=-13 strange|R1:kids=-11
strange|R1:listy=-15 strange|R1:num=102 strange|R1:p.(=10 strange|R1:p..=11 strange|R1:p.:=21 strange|R1:p.?=-51
strange|R1:p.@=15 strange|R1:reentry=-12 strange|R1:w.do=13 strange|R1:w.modal=-11 strange|R1:w.not=-33
strange|R1:w.o=33 strange|R1:w.prep=-17 strange|R1:w.pron=-12 strange|R1:w.rel=-12 strange|R1:work_does=27
strange|R1=(=10 strange|R1=.=11 strange|R1=:=21 strange|R1=?=-51 strange|R1=@=15 strange|R1=abafador=12
strange|R1=add=13 strange|R1=again=-14 strange|R1=al=-11 strange|R1=as=15 strange|R1=cafe=10 strange|R1=da=13
strange|R1=de=17 strange|R1=do=17 strange|R1=em=14 strange|R1=este=-11 strange|R1=get=14 strange|R1=i=11
strange|R1=is=17 strange|R1=just=11 strange|R1=me=-16 strange|R1=morreu=-12 strange|R1=nao=-11 strange|R1=needs=11
strange|R1=no=-19 strange|R1=of=-18 strange|R1=on=37 strange|R1=para=-16 strange|R1=staff=10 strange|R1=this=13
strange|R1=to=-22 strange|R1=today=12 strange|R1=visual=11 strange|R1=window=10 strange|R2:about=13
strange|R2:ask_form=20 strange|R2:days=26 strange|R2:e.ed=-22 strange|R2:e.ing=-33 strange|R2:e.past=-40
strange|R2:e.s=-12 strange|R2:gradeno=10 strange|R2:harm=-16 strange|R2:job=12 strange|R2:kids=13 strange|R2:mail=22
strange|R2:many=-10 strange|R2:num=24 strange|R2:org_after=-12 strange|R2:p.:=20 strange|R2:p.@=27 strange|R2:p.–=13
strange|R2:reentry=-12 strange|R2:staff=14 strange|R2:w.a=-36 strange|R2:w.but=-12 strange|R2:w.det=52
strange|R2:w.have=-12 strange|R2:w.in=-20 strange|R2:w.not=-24 strange|R2:w.o=-11 strange|R2:w.prep=-35
strange|R2:w.with=-25 strange|R2:we=18 strange|R2:work_does=22 strange|R2:work_things=41 surname|L1:edge=-25
surname|L1:from=12 surname|L1:org_before=-12 surname|L1:p.→=11 surname|L1:w.det=27 surname|L1=los=16
surname|L1=senor=-10 surname|L1=→=11 surname|R1:ask_form=-12 surname|R1:aux_past=-28 surname|R1:e.ed=-17
surname|R1:e.ly=11 surname|R1:edge=38 surname|R1:kids=13 surname|R1:kin_many=11 surname|R1:p.)=-11 surname|R1:p.,=13
surname|R1:w.and=-16 surname|R1:w.be=-19 surname|R1:work_does=18 surname|R1:work_things=17 surname|R1=)=-11
surname|R1=,=13 surname|R1=dados=16 surname|R1=family=11 surname|R1=in=-13 surname|R1=is=-23 surname|R1=sent=25
surname|R2:e.ing=-18 surname|R2:e.s=-11 surname|R2:listy=-11 surname|R2:num=-31 surname|R2:p.,=16 surname|R2:p.:=30
surname|R2:w.in=-17 surname|R2:w.not=-15 town|L1:from=-18 town|L1:p.,=11 town|L1=,=11 town|L1=em=12 town|L1=in=-17
town|R1:e.ed=-16 town|R1:edge=19 town|R1:w.not=17 town|R2:w.not=-17 unknown|L1:ask_form=18 unknown|L1:capital=-22
unknown|L1:consent=-12 unknown|L1:edge=-21 unknown|L1:from=-19 unknown|L1:num=30 unknown|L1:owned=12
unknown|L1:p..=-23 unknown|L1:title_kin=-15 unknown|L1:w.a=35 unknown|L1:w.be=15 unknown|L1:w.but=29
unknown|L1:w.do=-29 unknown|L1:w.in=-35 unknown|L1:w.named=11 unknown|L1:w.o=15 unknown|L1:w.prep=-18
unknown|L1:w.pron=14 unknown|L1:w.with=10 unknown|L1=.=-23 unknown|L1=a=38 unknown|L1=at=10 unknown|L1=de=-15
unknown|L1=did=-23 unknown|L1=em=-20 unknown|L1=explain=-15 unknown|L1=for=15 unknown|L1=from=-13 unknown|L1=fyi=14
unknown|L1=hoy=10 unknown|L1=it=14 unknown|L1=la=-16 unknown|L1=maestra=14 unknown|L1=of=11 unknown|L1=own=12
unknown|L1=para=12 unknown|L1=pra=-13 unknown|L1=see=12 unknown|L1=since=15 unknown|L1=under=-10
unknown|R1:aux_past=11 unknown|R1:consent=-10 unknown|R1:e.ed=15 unknown|R1:e.s=17 unknown|R1:i=15 unknown|R1:kids=13
unknown|R1:kin=12 unknown|R1:listy=10 unknown|R1:moved=16 unknown|R1:num=-26 unknown|R1:org_after=-12
unknown|R1:p.&=-10 unknown|R1:p..=-13 unknown|R1:p.?=-11 unknown|R1:told=15 unknown|R1:w.a=-13 unknown|R1:w.and=-31
unknown|R1:w.be=-12 unknown|R1:w.have=21 unknown|R1:w.not=23 unknown|R1:w.o=-29 unknown|R1:w.prep=19
unknown|R1:w.pron=14 unknown|R1:w.rel=27 unknown|R1:work_does=18 unknown|R1:work_things=29 unknown|R1=&=-10
unknown|R1=.=-13 unknown|R1=?=-11 unknown|R1=attended=10 unknown|R1=da=-13 unknown|R1=e=-18 unknown|R1=el=-11
unknown|R1=file=13 unknown|R1=got=-15 unknown|R1=in=12 unknown|R1=is=-28 unknown|R1=left=21 unknown|R1=me=14
unknown|R1=nao=16 unknown|R1=needs=-10 unknown|R1=no=-13 unknown|R1=paperwork=11 unknown|R1=parents=10
unknown|R1=signed=-11 unknown|R1=team=-10 unknown|R1=tem=12 unknown|R1=that=15 unknown|R1=to=-18 unknown|R1=told=11
unknown|R1=vai=-15 unknown|R1=was=23 unknown|R1=works=18 unknown|R1=would=-11 unknown|R1=wrote=12 unknown|R1=ya=-13
unknown|R2:about=-10 unknown|R2:absent=16 unknown|R2:ask_form=14 unknown|R2:aux_past=23 unknown|R2:e.ing=30
unknown|R2:e.s=-16 unknown|R2:him=19 unknown|R2:i=13 unknown|R2:illness=12 unknown|R2:listy=25 unknown|R2:many=-13
unknown|R2:moved=16 unknown|R2:org_before=21 unknown|R2:p.,=-13 unknown|R2:p..=-12 unknown|R2:p.:=-40
unknown|R2:p.?=-16 unknown|R2:screen=13 unknown|R2:w.and=-15 unknown|R2:w.be=25 unknown|R2:w.det=-17
unknown|R2:w.in=-13 unknown|R2:w.pron=25 word|L1:ask_form=17 word|L1:e.ed=16 word|L1:edge=-18 word|L1:from=-19
word|L1:num=11 word|L1:p.'=11 word|L1:p.;=-14 word|L1:staff=24 word|L1:w.a=13 word|L1:w.and=-25 word|L1:w.but=31
word|L1:w.in=-45 word|L1:w.prep=-24 word|L1:w.rel=17 word|L1:w.with=13 word|L1='=11 word|L1=;=-14 word|L1=a=18
word|L1=add=-10 word|L1=also=-10 word|L1=because=11 word|L1=by=11 word|L1=del=11 word|L1=does=10 word|L1=e=-20
word|L1=from=23 word|L1=in=-49 word|L1=professora=11 word|L1=que=16 word|L1=since=23 word|L1=the=-15 word|L1=think=25
word|L1=to=-15 word|R1:ask_form=15 word|R1:aux_past=54 word|R1:behave=54 word|R1:capital=-23 word|R1:e.ing=-19
word|R1:e.past=65 word|R1:edge=24 word|R1:from=-15 word|R1:grade=-12 word|R1:him=13 word|R1:i=-10 word|R1:many=-16
word|R1:moved=13 word|R1:num=-22 word|R1:org_after=-34 word|R1:org_before=-12 word|R1:p.'=14 word|R1:p.,=34
word|R1:p.:=-13 word|R1:p.?=10 word|R1:p.quote=21 word|R1:refuse=-22 word|R1:told=17 word|R1:w.a=-13 word|R1:w.and=-27
word|R1:w.but=-12 word|R1:w.do=11 word|R1:w.have=32 word|R1:w.in=-11 word|R1:w.modal=-12 word|R1:w.not=13
word|R1:w.o=-29 word|R1:w.prep=-14 word|R1:w.pron=-16 word|R1:w.with=-18 word|R1:work_does=-16 word|R1:work_things=14
word|R1="=21 word|R1='=14 word|R1=,=34 word|R1=1=-10 word|R1=:=-13 word|R1=?=10 word|R1=all=-10 word|R1=and=15
word|R1=answered=13 word|R1=attendance=12 word|R1=da=-14 word|R1=dejo=12 word|R1=didn't=12 word|R1=el=13
word|R1=es=-19 word|R1=finished=16 word|R1=have=13 word|R1=hid=11 word|R1=in=-14 word|R1=lo=11 word|R1=mas=-13
word|R1=needs=24 word|R1=no=12 word|R1=of=14 word|R1=on=10 word|R1=only=11 word|R1=period=-13 word|R1=prints=-11
word|R1=ran=14 word|R1=said=13 word|R1=says=-14 word|R1=se=15 word|R1=told=17 word|R1=tuvo=10 word|R1=was=21
word|R1=y=-29 word|R1=ya=-11 word|R2:ask_form=15 word|R2:consent=13 word|R2:e.ing=15 word|R2:e.ly=12 word|R2:e.past=10
word|R2:foster=11 word|R2:harm=12 word|R2:him=17 word|R2:illness=19 word|R2:num=-30 word|R2:p.,=11 word|R2:p.:=-25
word|R2:p.quote=10 word|R2:reentry=-10 word|R2:refuse=28 word|R2:w.a=10 word|R2:w.and=11 word|R2:w.det=34
word|R2:w.prep=42 word|R2:w.pron=26 word|R2:w.rel=19 word|R2:work_things=26
""",
    "initials": r"""
C:behave=11 C:consent=17 C:from=14 C:grade=43 C:gradeno=61 C:him=48 C:i=-30 C:ids=11 C:illness=27 C:kid=58 C:kin=48
C:lives=-12 C:money=-12 C:num=58 C:office=-40 C:p.?=-44 C:reentry=29 C:staff=-28 C:w.and=-24 C:w.det=-21 C:w.do=22
C:w.have=12 C:w.pron=-18 C:we=-27 C:work_things=14 L1:edge=48 L1:from=20 L1:kid=18 L1:w.det=-33 L1:w.in=16
L1:w.named=10 L1:w.o=21 L1=a=10 L1=do=12 L1=el=-15 L1=in=12 L1=the=-18 L2:aux_past=14 L2:num=16 L2:w.named=-11
L2:w.o=-15 L2:w.prep=-12 L4:e.noun=-11 L4:edge=-49 L4:i=-15 L4:kid=30 L4:kin=12 L4:num=28 L4:office=-15 L4:p.quote=15
L4:staff=-12 L4:w.det=-38 L4:w.have=12 L4:w.pron=-16 L4:we=-15 R1:e.s=-16 R1:edge=24 R1:p.(=21 R1:p.,=25 R1:p.-=-23
R1:w.prep=13 R1=(=21 R1=,=25 R1=-=-23 R1=and=10 R1=on=11 R2:aux_past=-20 R2:gradeno=28 R2:kid=12 R2:num=32 R2:p.,=-10
R2:w.be=-19 R2=,=-10 R2=for=-11 R2=is=-17 R4:ask_form=-11 R4:aux_past=-15 R4:e.s=-28 R4:edge=-29 R4:grade=30
R4:gradeno=34 R4:him=10 R4:kid=19 R4:kin=13 R4:num=38 R4:office=-12 R4:org_after=-11 R4:p.(=26 R4:p.)=12 R4:p.,=14
R4:p.-=-25 R4:p..=40 R4:p.?=-22 R4:reentry=12 R4:screen=-11 R4:w.a=-13 R4:w.be=-10 R4:w.modal=-10 T:from=24 T:grade=14
T:gradeno=27 T:him=19 T:hypo=-14 T:i=-20 T:illness=18 T:kid=22 T:kin=19 T:num=56 T:office=-15 T:org_after=-17
T:w.a=-21 T:w.in=25 T:w.prep=39 T:w.pron=-26 T:w.with=19 T:we=-15 W=after=-10 W=ano=12 W=at=11 W=c=-24 W=como=12
W=de=14 W=el=-11 W=friday=-11 W=from=12 W=gr=17 W=grade=21 W=is=-14 W=me=-14 W=my=-15 W=o=12 W=of=-18 W=our=-19
W=que=-11 W=she=12 W=siblings=14 W=signs=10 W=was=11 W=we=-11 W=who=13 i.bare2=-32 i.bare3=-103 i.capital=106
i.dotted2=83 i.dotted3=36 i.lower3=-18 i.single=13 i.small=14
""",
    "child": r"""
C:absent=-24 C:ask=19 C:aux_past=38 C:consent=-44 C:foster=12 C:from=11 C:grade=51 C:gradeno=25 C:harm=-21 C:him=48
C:hypo=-48 C:ids=36 C:illness=76 C:job=-13 C:kid=51 C:kids=-67 C:kin=32 C:kin_many=-77 C:listy=40 C:lives=27
C:many=-12 C:money=11 C:moved=43 C:new_kid=46 C:num=74 C:office=-40 C:one=57 C:org_after=-29 C:org_before=15 C:p.?=-94
C:phone=37 C:reentry=-17 C:screen=13 C:son=53 C:staff=-44 C:title=15 C:w.a=-55 C:w.and=-46 C:w.do=-28 C:w.have=27
C:w.in=-15 C:w.modal=35 C:w.named=39 C:w.not=50 C:w.pron=-33 C:w.rel=35 C:work_does=32 C:work_things=-41 L1:about=-18
L1:ask_form=12 L1:aux_past=40 L1:capital=-18 L1:days=-15 L1:edge=-49 L1:foster=18 L1:from=14 L1:hypo=-38 L1:i=-18
L1:kin=-16 L1:many=-10 L1:new_kid=19 L1:num=-14 L1:owned=110 L1:p.(=19 L1:p.,=27 L1:staff=28 L1:title=28 L1:told=11
L1:w.a=-13 L1:w.and=-14 L1:w.det=-34 L1:w.have=16 L1:w.in=32 L1:w.not=-17 L1=(=19 L1=,=27 L1=an=12 L1=another=18
L1=been=-11 L1=counselor=-12 L1=d=16 L1=dcf=10 L1=de=-17 L1=el=-13 L1=empieza=10 L1=en=15 L1=esta=11 L1=every=-14
L1=have=-15 L1=in=48 L1=new=11 L1=no=-23 L1=of=-22 L1=on=-17 L1=one=-33 L1=own=-10 L1=same=12 L1=speech=-13 L1=su=15
L1=tem=13 L1=their=11 L1=two=-18 L1=un=-25 L1=una=-13 L2:about=17 L2:ask_form=-31 L2:aux_past=11 L2:behave=10
L2:e.ing=-31 L2:e.ly=11 L2:e.past=18 L2:feel=-13 L2:from=11 L2:kid=-15 L2:kids=-19 L2:kin_many=-13 L2:moved=11
L2:one=17 L2:p.,=-18 L2:p..=17 L2:phone=18 L2:w.a=10 L2:w.and=-24 L2:w.but=21 L2:w.det=49 L2:w.do=-15 L2:w.have=29
L2:w.prep=17 L2:w.pron=-13 L2:w.rel=15 L2:work_things=-12 L2=,=-18 L2=.=17 L2=about=11 L2=after=10 L2=and=-17
L2=assistant=-10 L2=by=-13 L2=can=-13 L2=count=13 L2=e=12 L2=esta=19 L2=for=24 L2=from=-19 L2=has=16 L2=los=-20
L2=mae=-14 L2=manual=-11 L2=needs=14 L2=numero=11 L2=on=-23 L2=one=10 L2=or=-11 L2=remove=-10 L2=school=11
L2=student=-12 L2=that=20 L2=the=40 L2=to=17 L2=voz=-16 L2=when=20 L2=y=-12 L4:about=-16 L4:absent=20 L4:ask_form=-29
L4:aux_past=34 L4:behave=34 L4:consent=-13 L4:e.ing=-22 L4:e.ly=21 L4:e.noun=-16 L4:e.past=34 L4:e.s=-29 L4:edge=-19
L4:feel=-27 L4:foster=13 L4:grade=16 L4:gradeno=14 L4:harm=-13 L4:him=30 L4:hypo=-60 L4:job=-27 L4:kid=-13 L4:kids=-39
L4:kin_many=-26 L4:mail=12 L4:moved=24 L4:new_kid=19 L4:org_after=-45 L4:org_before=-19 L4:p.(=29 L4:p.,=37 L4:p.-=15
L4:p..=23 L4:p./=14 L4:p.;=15 L4:son=19 L4:staff=-10 L4:told=19 L4:w.a=-29 L4:w.and=19 L4:w.be=10 L4:w.but=22
L4:w.det=17 L4:w.do=-23 L4:w.have=58 L4:w.in=11 L4:w.named=-16 L4:w.not=-10 L4:w.o=26 L4:w.prep=-18 L4:w.rel=-18
R1:about=-10 R1:absent=-17 R1:ask=14 R1:aux_past=-36 R1:behave=-12 R1:capital=129 R1:e.ed=-67 R1:e.ly=-19
R1:e.noun=-23 R1:e.past=-60 R1:e.s=-52 R1:edge=60 R1:from=53 R1:grade=12 R1:hypo=17 R1:i=-11 R1:ids=26 R1:kid=21
R1:kids=-13 R1:kin=26 R1:listy=-18 R1:many=21 R1:moved=-23 R1:num=32 R1:office=-20 R1:org_after=-44 R1:p.#=20
R1:p.'=-11 R1:p.(=21 R1:p.,=23 R1:p..=34 R1:p.:=26 R1:p.quote=18 R1:phone=14 R1:reentry=-26 R1:staff=-23 R1:told=-23
R1:w.a=-11 R1:w.be=-14 R1:w.but=30 R1:w.have=-13 R1:w.in=16 R1:w.named=31 R1:w.prep=39 R1:w.rel=14 R1:we=14
R1:work_does=-29 R1:work_things=18 R1="=18 R1=#=20 R1='=-11 R1=(=21 R1=,=23 R1=.=34 R1=:=26 R1=are=21 R1=at=12
R1=born=12 R1=came=-12 R1=casa=-14 R1=changed=10 R1=da=13 R1=de=17 R1=del=12 R1=e=14 R1=esta=-20 R1=fl=-11
R1=floor=-21 R1=foi=-16 R1=for=16 R1=from=15 R1=graders=-14 R1=grado=-12 R1=id=15 R1=in=-29 R1=is=19 R1=like=40
R1=line=-15 R1=lost=-12 R1=made=-17 R1=meeting=10 R1=meetings=-10 R1=menu=-11 R1=missed=-12 R1=moved=-10 R1=na=-20
R1=named=25 R1=nosso=12 R1=number=12 R1=of=19 R1=on=16 R1=only=-14 R1=para=-17 R1=period=14 R1=plan=10 R1=q=20
R1=recital=-10 R1=se=-15 R1=serie=12 R1=services=-13 R1=so=14 R1=that=12 R1=to=-15 R1=told=-10 R1=w=31 R1=was=-11
R1=wellness=13 R1=y=13 R2:about=17 R2:absent=-33 R2:behave=-25 R2:consent=-10 R2:e.ed=16 R2:e.ing=18 R2:e.ly=-26
R2:e.past=36 R2:feel=-15 R2:from=20 R2:him=-17 R2:i=-32 R2:illness=-16 R2:kid=11 R2:kids=-12 R2:kin=12 R2:kin_many=-27
R2:mail=-14 R2:num=14 R2:org_after=-47 R2:org_before=-20 R2:p.)=13 R2:p.,=22 R2:p.¿=-24 R2:phone=14 R2:reentry=-19
R2:title=13 R2:w.a=-42 R2:w.but=-16 R2:w.have=-14 R2:w.in=12 R2:w.named=22 R2:w.o=-44 R2:w.prep=-16 R2:w.pron=-21
R2:we=13 R2:work_does=15 R2:work_things=-18 R2=)=13 R2=,=22 R2=3=-15 R2=7o=-12 R2=a=-15 R2=absent=-10 R2=account=-14
R2=agosto=11 R2=an=-10 R2=and=24 R2=aparece=11 R2=dislexia=12 R2=do=17 R2=doente=-11 R2=esta=-10 R2=family=-15
R2=for=18 R2=give=-12 R2=got=16 R2=grupo=-11 R2=his=-24 R2=home=-23 R2=into=-11 R2=is=-15 R2=kinder=-10 R2=me=-11
R2=my=-23 R2=necesidades=-11 R2=needs=-11 R2=o=-34 R2=on=25 R2=our=17 R2=pra=15 R2=precisa=-12 R2=quarter=-11
R2=quedo=-19 R2=returning=12 R2=segundo=11 R2=sem=-14 R2=sick=-17 R2=sindrome=11 R2=team=-30 R2=tiene=-13 R2=to=-17
R2=was=21 R2=who=-10 R2=y=12 R2=¿=-24 R4:about=-20 R4:absent=-51 R4:ask=20 R4:ask_form=-11 R4:aux_past=-27
R4:behave=-45 R4:consent=-30 R4:e.ly=-47 R4:e.noun=-26 R4:e.past=-13 R4:e.s=-51 R4:edge=34 R4:from=18 R4:him=-26
R4:i=-16 R4:illness=29 R4:kid=11 R4:kids=-30 R4:kin=15 R4:kin_many=-25 R4:lives=12 R4:many=12 R4:moved=17
R4:new_kid=14 R4:num=24 R4:office=-18 R4:org_after=-16 R4:p.#=28 R4:p.(=24 R4:p.)=33 R4:p.,=23 R4:p.-=28 R4:p..=11
R4:p./=13 R4:p.:=28 R4:p.;=17 R4:p.==11 R4:p.@=15 R4:p.quote=14 R4:p.¿=-20 R4:phone=14 R4:reentry=-39 R4:screen=-38
R4:staff=-21 R4:title=17 R4:told=-36 R4:w.a=-22 R4:w.and=-24 R4:w.but=-14 R4:w.det=-11 R4:w.do=25 R4:w.have=-28
R4:w.in=-20 R4:w.named=47 R4:w.o=13 R4:w.prep=-12 R4:w.rel=23 R4:w.with=34 R4:we=14 R4:work_does=-10
R4:work_things=-26 T:about=45 T:ask=36 T:behave=-26 T:days=-14 T:feel=28 T:from=22 T:grade=20 T:gradeno=27 T:harm=-80
T:him=93 T:hypo=24 T:ids=26 T:illness=39 T:kid=75 T:kids=-42 T:kin=50 T:kin_many=19 T:listy=61 T:lives=12 T:mail=27
T:many=12 T:moved=17 T:num=84 T:one=38 T:org_after=17 T:org_before=-18 T:reentry=19 T:screen=33 T:son=23 T:staff=-17
T:told=11 T:w.a=-45 T:w.and=-25 T:w.be=-33 T:w.but=-21 T:w.det=-31 T:w.do=-24 T:w.in=32 T:w.modal=16 T:w.named=13
T:w.o=10 T:w.prep=47 T:w.rel=-26 T:w.with=-27 T:we=-15 W=absent=-12 W=abuse=-14 W=acaba=13 W=account=-12
W=acompanho=-14 W=adolescentes=-12 W=agosto=14 W=all=-14 W=also=17 W=alta=-12 W=and=13 W=ano=-13 W=another=16
W=antiga=10 W=anxiety=-14 W=any=-18 W=ao=-22 W=aoife=11 W=aparece=18 W=are=-16 W=around=-12 W=as=32 W=ask=-12
W=assembly=-12 W=at=13 W=august=-12 W=automatically=-16 W=b=23 W=back=-29 W=bao=11 W=beautifully=-16 W=because=-19
W=before=-20 W=being=11 W=birthday=14 W=bit=24 W=born=10 W=box=11 W=boys=-16 W=buried=-10 W=by=-19 W=cafeteria=-13
W=cai=-10 W=caja=-14 W=caleb=10 W=called=-17 W=came=-11 W=can't=14 W=cell=20 W=chair=13 W=changed=25 W=charles=11
W=chess=-13 W=child=-16 W=cochlear=10 W=code=18 W=college=-10 W=com=-13 W=come=10 W=comecou=10 W=como=-13
W=compartilhar=-14 W=con=11 W=concert=-11 W=consent=-16 W=consentimento=-11 W=conta=-14 W=copy=12 W=correct=-10
W=counselor=-12 W=counselors=-14 W=counted=-27 W=cover=-15 W=creo=14 W=crying=-11 W=cuenta=-12 W=d=24 W=da=25
W=date=10 W=de=-18 W=deaf=16 W=dese=-11 W=device=11 W=diagnosed=11 W=diagnosis=16 W=discharged=-10 W=dislexia=12
W=district=12 W=doente=-11 W=dois=-15 W=doorway=-10 W=dormido=-12 W=dos=-10 W=dr=-13 W=drew=-11 W=duas=-10 W=early=-10
W=eats=-13 W=ela=-15 W=em=-15 W=en=13 W=equipe=-10 W=esta=14 W=este=-15 W=ethan=12 W=every=-32 W=everyone=13
W=faltan=-20 W=falto=13 W=faz=-12 W=file=12 W=filed=18 W=finish=10 W=first=-15 W=fl=-11 W=floor=-18 W=foi=11 W=for=45
W=friday=11 W=from=37 W=front=-19 W=fyi=19 W=generalized=12 W=give=-13 W=go=13 W=gr=30 W=grade=27 W=grader=25
W=graders=-12 W=graduacion=-14 W=great=-18 W=group=-27 W=groups=-18 W=grupo=-37 W=grupos=-21 W=had=-24 W=hall=-13
W=halloran=10 W=has=37 W=hasta=-13 W=have=12 W=hay=12 W=he=33 W=her=-24 W=herramienta=-11 W=hi=13 W=high=19 W=him=14
W=home=-27 W=homecoming=12 W=hora=-15 W=how=29 W=i=-12 W=id=19 W=iep=-21 W=in=-18 W=include=-14 W=individual=-14
W=information=-11 W=initials=14 W=instrumento=-13 W=interprete=14 W=into=16 W=is=-30 W=isso=-10 W=it=18 W=ja=-21
W=jayden=11 W=join=10 W=just=21 W=kids=-24 W=killer=-12 W=know=27 W=last=17 W=le=36 W=let=-11 W=like=35 W=line=-14
W=list=11 W=lista=13 W=lo=-13 W=login=21 W=los=-18 W=lot=-11 W=lunch=-32 W=mae=-10 W=maeve=12 W=make=-14 W=mandou=11
W=manual=-11 W=many=11 W=march=-20 W=matou=-17 W=me=-24 W=meet=-10 W=meeting=15 W=meetings=-12 W=meio=-14 W=menu=-13
W=mid=-11 W=min=-11 W=mine=15 W=minutes=-17 W=mismo=-16 W=missed=-11 W=month=-30 W=more=-19 W=most=-13 W=move=-12
W=mrs=15 W=mtgs=-12 W=na=18 W=nada=-12 W=name=12 W=named=12 W=nao=-16 W=nasceu=-11 W=necesidades=-11 W=need=-32
W=needs=15 W=nem=10 W=never=-12 W=no=-35 W=nominate=17 W=nosso=17 W=not=43 W=nothing=-14 W=numero=11 W=nurse=-18
W=o=11 W=oculos=-12 W=of=-10 W=off=12 W=office=-10 W=old=-12 W=on=-15 W=one=-14 W=opt=-11 W=or=-45 W=os=-14 W=our=29
W=out=15 W=outubro=-10 W=paciente=13 W=pais=-10 W=par=16 W=parent=-40 W=paseo=-13 W=patio=-16 W=peanut=10
W=pediatrician=11 W=perdao=-11 W=perdeu=10 W=period=18 W=phq-a=-11 W=plain=-11 W=plan=19 W=plays=12 W=please=-26
W=por=-30 W=pregunta=-11 W=presenting=-12 W=pro=-21 W=programa=-13 W=progress=15 W=ptolemy=10 W=puede=-12 W=q=38
W=qualify=-14 W=quarter=-14 W=quedo=-24 W=quer=-19 W=questionario=-10 W=quick=-10 W=quiere=21 W=quiet=10 W=r=13
W=rastreio=-11 W=ratio=-20 W=re-entry=-10 W=rebeca=12 W=recebeu=13 W=recital=-14 W=record=-12 W=refuses=-13
W=remove=-10 W=required=-11 W=reschedule=-12 W=returning=16 W=reuniao=12 W=right=-13 W=roster=13 W=rule=12 W=saber=-17
W=said=-22 W=saio=-10 W=sao=-12 W=schedule=10 W=school=20 W=screamed=-10 W=se=-31 W=second=12 W=sees=-17 W=segundo=22
W=services=-13 W=set=18 W=shoes=-12 W=sick=-18 W=sindrome=11 W=snow=-11 W=so=-20 W=solo=13 W=sou=-10 W=stapler=12
W=student=-19 W=su=28 W=support=-29 W=surgery=-15 W=suri=10 W=system=-15 W=ta=15 W=talk=-17 W=tambem=-12
W=tamizaje=-15 W=teachers=-13 W=team=-24 W=test=-11 W=the=28 W=therapy=-13 W=there=18 W=think=24 W=this=-17
W=those=-12 W=through=-17 W=thursday=10 W=tier=-30 W=time=13 W=to=-12 W=today=-20 W=toma=16 W=tooth=-12
W=transportation=13 W=trauma=-10 W=triagem=-12 W=trimestre=-11 W=turma=12 W=turns=-14 W=twice=-10 W=two=-21 W=uma=-23
W=un=-45 W=una=-19 W=unica=11 W=unico=16 W=uniforme=-11 W=unit=-15 W=up=-24 W=use=-16 W=uses=12 W=va=12 W=vai=-10
W=vejo=-10 W=vence=11 W=vezes=-13 W=vou=-12 W=voy=-15 W=voz=-32 W=w=35 W=waiver=15 W=we=-25 W=week=10 W=weekly=-12
W=wellness=21 W=went=-23 W=were=-21 W=what=-19 W=where=-21 W=whitman=10 W=who=29 W=whose=23 W=with=16 W=worried=-16
W=would=11 W=wrong=14 W=ya=19 W=yo=-12 W=you=14 W=your=21 W=yr=-12 a&C:ask_form=-68 a&C:hypo=-56 a&C:p.?=-14
a&R1:p.,=54 a&R1:p..=19 a&R1:w.and=10 a&R1:w.but=15 a&R1:w.in=12 a&R1:w.named=19 a&R1:w.rel=-23 a&R1:w.with=-21
a&m.about=12 a&m.ask_form=-11 a&m.foster=11 a&m.ids=-20 a&m.kid=-29 d.a=-27 d.a-class=14 d.a-graded=-11 d.a-kid=-59
d.a-sib=16 d.graded=-23 d.he=11 d.his=16 d.ill=-29 d.none=35 d.none-graded=27 d.none-kid=10 d.none-son=-11 d.one=-19
d.one-ill=-11 d.one-kid=-20 d.our-graded=19 d.our-ill=-28 d.our-kid=31 d.our-oneof=-11 d.our-son=-16 d.owned=-11
d.sib=33 d.son=37 d.the-class=-22 d.the-graded=-71 d.the-ill=-17 d.the-kid=44 d.the-son=60 d.this=14 d.this-graded=11
d.this-ill=17 d.this-kid=-13 m.about=-28 m.ask_form=-14 m.behave=15 m.e.ed=-13 m.e.ing=-20 m.e.noun=-21 m.e.s=-36
m.feel=-12 m.foster=11 m.hypo=-18 m.i=21 m.illness=28 m.kids=-38 m.kin=-31 m.kin_many=-16 m.many=-18 m.new_kid=18
m.num=-30 m.office=-13 m.one=42 m.org_after=-17 m.p.-=11 m.phone=13 m.reentry=-24 m.screen=-23 m.title=29 m.w.and=-18
m.w.do=-25 m.w.in=16 m.w.modal=15 m.w.not=-14 m.w.o=12 m.w.prep=-24 m.we=-30 m.work_things=-18 none&C:hypo=17
none&C:p.?=-31 none&R1:p.#=13 none&R1:p..=23 none&R1:p.:=28 none&R1:p.quote=11 none&R1:w.and=-15 none&R1:w.but=16
none&R1:w.have=-16 none&R1:w.in=-18 none&R1:w.rel=-27 none&R1:w.with=10 none&m.about=-34 none&m.aux_past=-11
none&m.days=-12 none&m.from=-19 none&m.hypo=-11 none&m.i=18 none&m.illness=17 none&m.kids=-40 none&m.kin=-12
none&m.many=-16 none&m.num=-31 none&m.reentry=-13 none&m.screen=-12 none&m.title=11 none&m.told=14 none&m.we=-22
one&C:ask_form=24 one&R1:w.be=-17 one&R1:w.modal=12 our&C:ask_form=28 our&C:hypo=15 our&R1:p.,=-10 our&R1:p.?=-18
our&R1:w.be=-36 our&R1:w.det=-13 our&R1:w.do=10 our&R1:w.have=-14 our&R1:w.o=10 our&R1:w.with=16 our&m.from=11
our&m.gradeno=29 our&m.kid=21 our&m.kin=-14 our&m.num=15 our&m.one=16 our&m.org_after=-12 the&C:ask_form=10
the&C:hypo=-26 the&C:p.?=-44 the&R1:p.,=-16 the&R1:p.?=25 the&R1:w.be=40 the&R1:w.but=11 the&R1:w.in=11
the&R1:w.prep=21 the&R1:w.rel=42 the&m.from=-11 the&m.gradeno=-14 the&m.kid=12 the&m.one=20 the&m.org_after=-10
the&m.screen=-18 the&m.staff=10 the&m.title=26 the&m.work_things=-14
""",
    "number": r"""
C:absent=10 C:ask=12 C:consent=21 C:days=-13 C:foster=16 C:from=25 C:grade=17 C:gradeno=26 C:harm=-11 C:him=77
C:hypo=-11 C:i=-30 C:ids=82 C:illness=19 C:job=-11 C:kid=89 C:kids=-11 C:kin=134 C:kin_many=33 C:lives=30 C:money=-62
C:moved=15 C:num=30 C:office=-66 C:one=12 C:org_after=-51 C:org_before=-18 C:p.?=11 C:son=28 C:staff=-61 C:w.but=17
C:w.det=-28 C:w.modal=17 C:w.rel=21 C:w.with=20 C:we=-35 L1:e.ed=-23 L1:edge=53 L1:ids=14 L1:job=-13 L1:mail=11
L1:money=-27 L1:w.a=-11 L1:w.prep=-13 L1:work_does=14 L1:work_things=-15 L1=el=10 L1=numero=-11 L1=pedido=-14
L1=the=-10 L1=to=-13 L2:ask=14 L2:e.ing=-11 L2:e.s=-21 L2:foster=10 L2:ids=41 L2:kid=10 L2:kin=39 L2:money=-18
L2:num=13 L2:office=-20 L2:org_after=-19 L2:org_before=-25 L2:p.,=-13 L2:title=11 L2:w.be=-11 L2:w.det=-32 L2:w.in=-10
L2:w.o=-11 L2:work_does=-13 L2=,=-13 L2=contact=10 L2=el=-14 L2=in=-11 L2=the=-15 L4:aux_past=-20 L4:e.ed=-16
L4:e.ing=-29 L4:e.ly=12 L4:e.past=10 L4:e.s=-26 L4:edge=14 L4:foster=13 L4:from=-12 L4:him=34 L4:i=-24 L4:ids=55
L4:job=-16 L4:kid=29 L4:kin=67 L4:kin_many=22 L4:lives=26 L4:mail=13 L4:money=-52 L4:num=35 L4:office=-31
L4:org_after=-40 L4:org_before=-25 L4:p.,=-28 L4:p.:=11 L4:reentry=-12 L4:screen=-12 L4:staff=-40 L4:w.a=-16
L4:w.be=-24 L4:w.in=-18 L4:w.o=-21 L4:w.prep=11 L4:w.with=13 L4:we=-20 L4:work_things=-20 R1:ask_form=-14
R1:aux_past=17 R1:edge=-26 R1:kids=-11 R1:w.and=-11 R1:w.det=10 R1=is=10 R1=y=-14 R2:ask_form=13 R2:e.ing=-11
R2:listy=11 R2:w.pron=-10 R4:e.ing=-12 R4:e.noun=-11 R4:e.past=-14 R4:edge=-10 R4:grade=14 R4:gradeno=10 R4:him=18
R4:i=-16 R4:ids=13 R4:kid=12 R4:kin=22 R4:listy=12 R4:office=-11 R4:org_after=22 R4:p.,=11 R4:p..=-33 R4:p.:=14
R4:w.and=-15 R4:w.det=13 R4:w.do=10 R4:w.in=11 R4:w.modal=15 R4:w.not=-12 R4:w.o=19 T:ask=24 T:aux_past=12 T:days=13
T:from=20 T:grade=22 T:gradeno=35 T:him=34 T:i=-10 T:ids=22 T:kid=36 T:kin=50 T:kin_many=15 T:moved=14 T:office=-40
T:p.?=22 T:phone=-22 T:son=14 T:staff=-36 T:title=-15 T:w.det=20 T:w.do=26 T:w.have=13 T:w.in=12 T:w.o=16 T:w.prep=11
T:we=-21 T:work_does=17 T:work_things=-17 W=a=-12 W=almoco=13 W=ate=-10 W=bday=11 W=casa=19 W=chamado=-14 W=codigo=-13
W=d=10 W=de=-29 W=desk=-18 W=do=11 W=entrega=-10 W=escola=-25 W=escuela=-16 W=family=11 W=fax=-24 W=file=14 W=foi=-12
W=funcional=-11 W=her=22 W=home=13 W=house=10 W=kid=15 W=la=-20 W=line=-20 W=linha=-13 W=lo=-10 W=login=11 W=lunch=20
W=mama=14 W=meu=-15 W=mom=14 W=my=-15 W=na=-10 W=no=13 W=nunca=-12 W=office=-11 W=oficina=-13 W=our=-17 W=out=11
W=parent=12 W=pedido=-16 W=po=-15 W=ramal=-11 W=reset=11 W=sasid=13 W=ssn=12 W=state=12 W=student=16 W=su=12
W=tengo=-12 W=the=-32 W=they=18 W=up=12 W=vive=10 date|C:gradeno=17 date|C:i=-10 date|C:ids=43 date|C:job=-10
date|C:num=38 date|C:org_before=-11 date|C:p.?=-13 date|C:w.det=-13 date|C:w.have=10 date|C:w.pron=-10
date|C:work_does=-27 date|L1:capital=10 date|L1:e.ed=-25 date|L1:edge=19 date|L1:from=-11 date|L1:ids=11
date|L1:job=-11 date|L1:w.in=-11 date|L1:w.prep=-21 date|L2:ids=22 date|L2:w.det=-13 date|L2:work_does=-11
date|L2:work_things=-11 date|L4:e.ed=-23 date|L4:e.s=-13 date|L4:edge=20 date|L4:from=-13 date|L4:ids=33
date|L4:job=-12 date|L4:w.det=-16 date|L4:w.in=-15 date|L4:w.prep=-24 date|L4:w.pron=-11 date|L4:work_does=-15
date|L4:work_things=-11 date|R1:w.and=-11 date|R1=y=-15 date|R2:w.but=-10 date|R4:aux_past=14 date|R4:edge=-12
date|R4:from=14 date|R4:p..=16 date|R4:p.?=-20 date|R4:w.and=-13 date|R4:w.prep=11 date|R4:work_does=-10 date|T:num=11
date|T:w.prep=12 date|W=bday=11 date|W=data=10 date|W=la=-20 date|W=the=-12 date|W=y=-12 digits|C:about=-14
digits|C:ask_form=-24 digits|C:consent=14 digits|C:days=-16 digits|C:from=12 digits|C:him=19 digits|C:i=-11
digits|C:ids=60 digits|C:illness=16 digits|C:kid=47 digits|C:kids=-15 digits|C:kin=23 digits|C:money=-47
digits|C:p.?=16 digits|C:son=12 digits|C:staff=-10 digits|C:title=11 digits|C:w.be=-11 digits|C:w.named=-16
digits|C:w.pron=-17 digits|C:we=-11 digits|L1:edge=48 digits|L1:from=13 digits|L1:ids=21 digits|L1:money=-24
digits|L1:p.,=12 digits|L1:w.prep=-11 digits|L1=,=12 digits|L1=pedido=-14 digits|L2:ids=15 digits|L2:money=-16
digits|L2:p.,=-19 digits|L2:w.det=-11 digits|L2:work_things=11 digits|L2=,=-19 digits|L2=el=-11 digits|L4:edge=-24
digits|L4:i=-11 digits|L4:ids=42 digits|L4:kid=16 digits|L4:money=-46 digits|L4:p.,=-16 digits|L4:w.be=-15
digits|L4:w.do=11 digits|L4:w.named=-15 digits|L4:w.prep=15 digits|R1:edge=16 digits|R1:kids=-11 digits|R1:p.,=24
digits|R1=,=24 digits|R4:aux_past=-19 digits|R4:e.ed=-16 digits|R4:e.past=-12 digits|R4:edge=-10 digits|R4:kid=11
digits|R4:kids=-11 digits|R4:num=24 digits|R4:org_after=11 digits|R4:p.)=-12 digits|R4:p.,=22 digits|R4:p..=-10
digits|R4:p.:=13 digits|R4:w.a=-10 digits|R4:w.not=-11 digits|R4:w.prep=-12 digits|T:ask_form=13 digits|T:aux_past=18
digits|T:ids=10 digits|T:kid=12 digits|T:w.be=10 digits|T:w.o=14 digits|W=almoco=13 digits|W=chamado=-11
digits|W=codigo=-13 digits|W=da=-10 digits|W=e=-10 digits|W=esta=11 digits|W=id=16 digits|W=lunch=20 digits|W=no=14
digits|W=nunca=-12 digits|W=pedido=-16 digits|W=po=-13 digits|W=ramal=-10 digits|W=sasid=13 digits|W=se=-11
digits|W=ssn=12 digits|W=state=12 digits|W=student=15 digits|W=the=-10 file|C:w.be=14 file|L1:work_things=-12
file|R4:w.in=-10 mail|C:him=16 mail|C:kid=18 mail|C:kin=20 mail|C:office=-10 mail|C:staff=-28 mail|C:title=-15
mail|C:w.a=-15 mail|C:w.modal=12 mail|C:w.prep=-17 mail|L1:edge=15 mail|L1=for=13 mail|L1=to=-13 mail|L2:kin=15
mail|L2:mail=11 mail|L2:work_things=17 mail|L4:him=11 mail|L4:kid=11 mail|L4:kin=18 mail|L4:staff=-20 mail|L4:w.a=-12
mail|L4:w.det=13 mail|R1:p..=-13 mail|R1:w.be=11 mail|R1:w.not=11 mail|R1=.=-13 mail|R4:i=-12 mail|R4:p..=-31
mail|R4:w.in=11 mail|R4:w.o=13 mail|R4:work_does=12 mail|T:aux_past=17 mail|T:him=23 mail|T:kin=27 mail|T:num=-15
mail|T:office=-27 mail|T:staff=-12 mail|T:w.be=15 mail|T:w.prep=11 mail|T:w.rel=12 mail|W=a=-15 mail|W=el=13
mail|W=for=13 mail|W=o=14 mail|W=reset=11 mail|W=school=10 mail|W=the=-11 n.child-year=33 n.dashed=-13 n.date=18
n.digits=-28 n.hash=16 n.labelled=73 n.long10=91 n.long4=-99 n.long5=-15 n.other-year=-16 n.phone7=-10
n.private-mail=72 n.short=15 n.ssn=32 n.street=-28 phone|C:him=19 phone|C:i=-13 phone|C:ids=-17 phone|C:kin=81
phone|C:kin_many=17 phone|C:num=-32 phone|C:office=-31 phone|C:org_after=-33 phone|C:org_before=-19 phone|C:staff=-21
phone|C:vendor=-11 phone|C:w.det=-14 phone|C:w.modal=-12 phone|C:w.pron=10 phone|C:w.rel=13 phone|L1:capital=-15
phone|L1:edge=18 phone|L1:ids=-18 phone|L1:p.,=-24 phone|L1=,=-24 phone|L1=id=-13 phone|L2:kin=20 phone|L2:office=-11
phone|L2:org_before=-15 phone|L2:work_things=-16 phone|L4:e.ed=10 phone|L4:e.ing=-18 phone|L4:edge=-17 phone|L4:him=13
phone|L4:ids=-17 phone|L4:kin=39 phone|L4:listy=-10 phone|L4:office=-17 phone|L4:org_after=-11 phone|L4:org_before=-11
phone|L4:p.,=-20 phone|L4:staff=-14 phone|L4:vendor=-12 phone|L4:w.det=11 phone|R1:num=-12 phone|R1:p.,=-16
phone|R1:p..=16 phone|R1=,=-16 phone|R1=.=16 phone|R4:e.noun=-14 phone|R4:kin=11 phone|R4:num=-27 phone|R4:p.,=-18
phone|T:aux_past=-10 phone|T:staff=-21 phone|T:w.and=-11 phone|T:w.det=-10 phone|T:w.not=-13 phone|T:w.prep=-18
phone|T:w.with=-11 phone|T:work_things=-13 phone|W=ate=-11 phone|W=desk=-16 phone|W=escola=-11 phone|W=fax=-23
phone|W=her=10 phone|W=line=-14 phone|W=linha=-12 phone|W=mom=10 phone|W=na=-10 phone|W=zoom=-11 street|C:ask_form=19
street|C:foster=16 street|C:him=14 street|C:kin=12 street|C:lives=28 street|C:moved=17 street|C:num=21
street|C:office=-21 street|C:org_before=14 street|C:p.?=14 street|C:son=12 street|C:w.but=11 street|C:w.det=14
street|C:w.not=-11 street|C:w.o=14 street|C:w.prep=15 street|C:w.rel=11 street|C:w.with=13 street|C:work_things=-16
street|L1:edge=-55 street|L1:w.prep=17 street|L2:w.pron=11 street|L4:edge=28 street|L4:lives=26 street|L4:moved=11
street|L4:num=19 street|L4:office=-13 street|L4:w.and=-12 street|L4:w.det=-13 street|L4:work_things=-11
street|R1:edge=-51 street|R4:w.det=12 street|R4:w.not=-12 street|T:from=11 street|T:p.?=13 street|T:w.o=10
street|W=e=-14 street|W=in=10 street|W=no=-11 street|W=they=15
""",
}
