"""What the words around a name, an initial or a number tell: of a child, of somebody at work, or of neither. Data only.

Words are folded (lower case, no accents); a star stands for any ending. English, Spanish and Portuguese in one table,
because people mix them.
"""

CONCEPTS: dict[str, str] = {
    "kid": """
        student pupil kid kiddo child girl boy teen teenager freshman sophomore grader kindergartner
        kindergartener preschooler toddler quarterback valedictorian goalie salutatorian newcomer orphan triplet
        nena nene chamaco chamaquito chamaquita nenita ninito guri guria sordito surdinho varon rapaz muchachito
        estudiante alumno alumna aluno aluna nino nina muchacho muchacha chico chica menino menina garoto garota
        crianca estudante joven jovem
    """,
    "kids": """
        graders students pupils kids children girls boys teens freshmen sophomores juniors seniors estudiantes
        alumnos alumnas alunos alunas ninos ninas muchachos chicos meninos meninas criancas estudantes jovens
        youth
    """,
    "son": """
        son daughter stepson stepdaughter grandson granddaughter niece nephew twin twins triplets quadruplets
        hijo hija hijito nieto nieta sobrino sobrina gemelo gemela gemelos gemelas mellizos filho filha neto
        neta sobrinho sobrinha gemeos gemeas stepchild grandchild
    """,
    "kin": """
        mom moms mommy mama mother mum dad dads daddy father papa guardian grandma grandmother grandpa
        grandfather nana abuela abuelo abuelita aunt auntie uncle cousin cousins brother brothers sister sisters
        sibling siblings stepdad stepmom stepfather stepmother godmother godfather gma gpa gram grammy pops titi
        mai pai mami papi madre padre tia tio tias tios hermano hermana hermanito hermanita hermanos hermanas
        primo prima primos padrastro madrastra padrino madrina encargado encargada tutor mae avo vovo irmao irma
        irmaos irmas padrasto madrinha padrinho responsavel caregiver kinship girlfriend boyfriend novia novio
        namorado namorada household
    """,
    "kin_many": """
        parents parent families family guardians padres padre familia familias pais responsaveis mothers fathers
        maes
    """,
    "foster": """
        foster dcf dss dys custody shelter homeless evicted eviction 51a mckinney custodia refugio albergue
        abrigo guarda adopted adoption adoptaron adotado unhoused doubled ward tutela probation court juvenile
        detained detenido detenida preso presa jail prison prision incarcerated sentencing ice deported
        deportado deportada deportation arrested arrestado arrestaron restraining
    """,
    "absent": """
        absent absence absentee sick flu fever skipped skips skip skipping ditched truant truancy awol no-show
        noshow faltou falto falta faltado ausente ausentes doente enfermo enferma catapora missed misses tardy
        sumiu desaparecio
    """,
    "refuse": """
        refused refuses refusing refusal declined declines opted optout rescinded withdrew unwilling recusou
        recusa recusaram nego rehuso rechazo rehusa quiso quis wouldnt wont stonewalled balked
    """,
    "consent": """
        consent consents consented assent permission signature signed sign signs unsigned rescind permiso
        consentimiento autorizacion firma firmo firmado firmar autorizacao assinou assinar assinatura termo opt
        slip authorization authorized
    """,
    "screen": """
        screener screened screening screenings screen rescreen re-screen screeners survey surveyed questionnaire
        test tested testing retest baseline rating ratings score scored scores subscale makeup make-up post-test
        pre-test posttest pretest midyear encuesta cuestionario tamizaje puntaje prueba evaluado evaluada
        evaluacion evaluo triagem questionario nota notas prova pontuacao avaliado avaliada pesquisa teste
        reprova recheck items item answers answered phq-9 phq gad-7 gad bimas saebrs sdq phq-a psc-17 basc
        results resultado resultados respondeu respondio contesto
    """,
    "illness": """
        hospitalized hospital hospitalization inpatient er hospitalizada hospitalizado internado internada
        internou ingresada ingresado diagnosed diagnosis diagnoses diagnostico diagnosticaron diagnosticado
        diagnosticada dx anxiety anxious depression depressed adhd autism autistic ocd ptsd odd bipolar schizo*
        psychosis psychotic seizure* epilepsy epileptic asthma diabetes diabetic cancer leukemia sickle
        concussion surgery therapy therapist psychiatrist psychiatric meds medication medicine medicated pills
        pregnant pregnancy anorexia bulimia selective mutism stutter feeding-tube deaf blind wheelchair trans
        transgender nonverbal ansiedad ansiedade depresion depressao tdah autismo autista epilepsia medicina
        remedio remedios medicamento embarazada gravida terapia terapeuta cirugia cirurgia operacion mutismo
        sordo sorda surda ciego cego cega leucemia sertralina risperidona risperidone prozac zoloft abilify
        ritalin adderall lexapro concerta sertraline lithium insulin insulina albino vozes voces pesadillas
        pesadelos nightmares panic rehab arbour mclean bournewood pembroke mci detox eval bipolaridad laudo
        implant crutches grief grieving trauma braille braile interpreter aac iep 504 sped
    """,
    "harm": """
        cutting cut cuts cortando corta cortar cortou suicidal suicide suicidio suicida overdose overdosed
        overdosing die died dead death deceased dies muerto murio morreu morte muerte hurt hurting abuse abused
        abusing molested beaten beats hits bate pega rape raped assaulted harm self-harm self-injury matar
        matarse ideation crisis violence violent choke choked stabbed shot fire incendio crash accident acidente
        accidente sectioned threatened threat ameaca amenaza amenazo weapon knife gun pistola cuchillo
    """,
    "behave": """
        suspended suspension expelled expulsion fight fighting fought punched bit bites hit kicked threw bully
        bullied bullying bullies detention restrained yelled screamed crying cried cries cry tantrum meltdown
        hid hides hiding ran asleep sleeping slept sulking suspendido suspendida suspenso suspensa expulsado
        expulsada expulso expulsa pelea peleo peleando lloro llora llorando chorou chora chorando chorar brigou
        briga brigando mordio muerde morde mordeu grito grita gritou escapo fugiu cheated vaped vaping
        disruptive acting locker bathroom hallway recess cafeteria bus banheiro bano shy quiet withdrawn
        misbehav* disclosed flunk* cusses swore behavior behaviors conducta comportamento tantrums eloped elopes
        trashed stole steals
    """,
    "moved": """
        moved moves moving transferred transfers transfer enrolled unenrolled exited dropped repeating repeats
        repeated retained graduated deported returned returns discharged placed placement arrived arrives mudo
        mudou mudaram transfirio transferido transferida transferiu repite repete regreso volvio voltou llego
        chegou ingreso matriculado matriculada matricul* withdrew homeschool homeschooled relocated dropout
        tutoring unenroll*
    """,
    "lives": """
        lives living lived stays staying sleeps vive viven mora moram apartment address domicilio endereco
        direccion
    """,
    "feel": """
        wants wanted feels felt scared afraid worried upset nervous sad lonely refusing trusts mad angry
        embarrassed hates loves miedo medo triste quiere quer preocupad* overwhelmed exhausted tired hungry
    """,
    "told": """
        told tells said says disclosed reports admitted contou conto disse dijo dice falou hablo confided
        whispered swears
    """,
    "reentry": """
        re-entry caseload tier nivel lunch-bunch group grupo groups check-in check-ins services referral
        referred referrals counseling counselling pull-out waitlist wait-list referido referida refirieron
        encaminhado encaminhada encaminhou encaminhei session sessions sesion sesiones sessao sessoes individual
        intake denominator denominators evaluate evaluated
    """,
    "listy": """
        missing reason pending unscored blank incomplete duplicate duplicated twice row roster removed remove
        delete drop exclude excluded code coded marked fila lista linha planilla planilha duplicado borrar
        quitar tirar tirei falta faltan exited razon motivo recount count counts counted pendiente pendente
    """,
    "him": """
        he she him her his hers himself herself hes shes he's she's he'd she'd he'll she'll ele ela dele dela
        nele nela ella lhe pronouns nickname
    """,
    "grade": """
        kindergarten kinder prek pre-k preschool grado serie homeroom freshman sophomore junior senior quinto
        sexto septimo octavo noveno oitavo setimo nono primaria turma period class classroom recess aula salon
    """,
    "one": """
        only single one unico unica lone sole
    """,
    "new_kid": """
        newcomer refugee refugees refugiado refugiada adopted immigrant migrant exchange foreign undocumented
        recien haitian dominican guatemalan honduran salvadoran venezuelan ukrainian somali cambodian khmer
        vietnamese afghan syrian congolese brazilian puerto rican mexican ecuadorian colombian cape verdean
        verdiana guatemalteca guatemalteco hondurena hondureno venezolana venezolano salvadorena salvadoreno
        dominicana dominicano haitiana haitiano brasileira brasileiro ucraniano ucraniana hmong nepali muslim
        jewish latino latina black asian white native hijab cubano cubana portuguese-speaking speaking
        ecuatoriano colombiana
    """,
    "staff": """
        counselor counselors coordinator coordinators teacher teachers principal vice-principal director
        superintendent nurse psychologist psychologists clinician clinicians coach facilitator presenter
        consultant secretary specialist liaison supervisor dean chair evaluator trainer manager accountant
        administrator registrar librarian custodian intern interns analyst technician tech webmaster bookkeeper
        officer sro adjustment guidance sac bcba slp lead leader co-lead leads team-lead boss colleague coworker
        staff para paraprofessional sub substitute teammate president vendor rep representative licsw lmhc lcsw
        phd mph med author keynote speaker consejero consejera orientador orientadora coordinador coordinadora
        coordenador coordenadora maestro maestra maestros profesor profesora professor professora professores
        directora diretor diretora enfermero enfermera enfermeiro enfermeira psicologo psicologa colega
        companera equipo equipe consultor consultora secretario secretaria gerente interprete presidenta
        presidente tecnico tecnica trabajador trabajadora assistente estagiaria estagiario estagiarios jefa jefe
        chefe supervisora
    """,
    "office": """
        hr payroll finance finanzas central office oficina escritorio department departamento district distrito
        admin administration state dese ncsmh masmhc doe grant grants union committee comite board conselho
        consejo facilities transportation technology informatica informatics helpdesk helpline procurement
        evaluation research legal purchasing business human resources rh recursos humanos prefeitura panorama
        partner partners agency university college umass collaborative center centro institute instituto clinic
        clinica foundation nonprofit city town council
    """,
    "work_does": """
        presents present presented presenting presentar apresentar apresentou presento submits submit submitted
        submitting sends send sending sent enters enter entered entering uploads upload uploaded uploading
        approves approve approved approving updates update updated owns runs ran leads lead led leading chairs
        chair chaired chairing co-leads facilitates facilitate facilitated facilitating trains train trained
        training joins join joined joining attends attend attended attending covers cover covering covered
        replaces replace replaced replacing emails emailed emailing shares shared sharing schedules scheduled
        scheduling handles handle handled handling manages manage managed maintains built wrote created designed
        coordinates coordinate coordinated supervises supervise reviews reviewed reviewing fixes fixed fix
        resets reset setup confirmed confirms asked asks recommends recommend suggested suggests oversees posted
        translates translated compiled compiles pulls pulled pull split divide drafts drafted drafting manda
        mandara mandar mandou envia enviar enviou envio entrego entregar presenta entreno entrena coordina
        dirige dirigen reviso aprobo aprobar aprovou aprovar coordena coordenar substitui sustituye reemplaza
        cubre cobre cobrindo cubriendo participar participa organizo organizou ayudo ajudou traduz traduce
        traduzir prepara preparo preparou treinou supervisa backup unlock unlocks logs log logging pilots
        revisou atualiza actualiza actualizo cuida
    """,
    "work_things": """
        data datos dados entry login logins password passwords access dashboard spreadsheet sheet form forms
        formulario link file files template templates report reports reporte informe relatorio invoice budget
        agenda minutes slides slot calendar deadline zoom call calls meeting meetings reunion reuniao training
        trainings taller talleres oficina treinamento workshop webinar convening email emails e-mail inbox
        codebook mou contract license handbook manual numbers totals totales totais numeros export import upload
        portal system sistema platform newsletter flyer poster posters brochure website account accounts
        paperwork documents pd plan plano presentation curriculum packet memo contrasena senha painel tablero
        archivo arquivo correo conta cuenta graphic chart charts table column cell feedback
    """,
    "job": """
        hired hire hires retired retires retiring leave maternity paternity position vacancy vacant started
        starts post posting job contract contracted onboarding interview promoted resigned licencia licenca
        plaza contratad* jubilo aposentou new-hire interim acting interino interina role fte salary stipend
        vacation sabbatical
    """,
    "ask": """
        ask email cc ping message contact reach tell thank thanks thx gracias obrigado obrigada hi hello hey
        hola oi ola dear preguntale preguntele pregunta pregunte pergunta pergunte perguntar fale fala hable
        dile avise avisa copy loop forward per according segun cc'd cheers
    """,
    "from": """
        from of at with in de del da do dos das na no
    """,
    "org_after": """
        school schools elementary middle high academy center street st ave avenue road hall house hospital
        clinic services service associates analytics health program programs foundation institute university
        college library campus building inc llc team committee county park square regional charter public tech
        vocational preschool k-8 k-5 k-6 grant fund model survey scale inventory tool platform group consulting
        partners partnership network coalition council initiative project curriculum app software fair night day
        week month book wing room version edition report law act memorial chapter trust collaborative office
        department district districts sample export import system training workshop session license cohort
        conference summit award cafe
    """,
    "org_before": """
        school schools escola escuela colegio academia at center street building calle rua primaria preparatoria
        liceo campus
    """,
    "title": """
        sor irma sen ap vp commr atty attorney ofc officer sgt lcda lcdo licda mr mrs ms miss mx dr doctor prof
        principal superintendent director coach nurse chief mayor captain rep senator fr rev pastor dean sra sr
        srta senor senora senorita doctora doutor doutora professora professor profesor profesora maestra
        maestro dra supt asst judge commissioner
    """,
    "title_kin": """
        don dona dna seu
    """,
    "aux_past": """
        was is were are has had hasn't hasnt wasn't wasnt isn't isnt did didn't didnt does doesn't doesnt
        has-been never still only keeps kept got gets just also again esta estaba fue no nao foi tem tiene ainda
        todavia ya ja nunca so solo ha
    """,
    "we": """
        we our us ours nosotros nuestro nuestra nuestros nuestras nos nosso nossa nossos nossas
    """,
    "i": """
        i my me i'm im i've mi yo eu meu minha
    """,
    "about": """
        for about re regarding sobre para pra pro por between add put remove mark enter include
    """,
    "ask_form": """
        how do does should can could would what when where which why who if como que cual cuando cuanto quanto
        quando onde qual quem si se posso puedo podemos
    """,
    "hypo": """
        hypothetically hypothetical example suppose say if any anyone whenever each every per percent cada
        digamos hipotetico definition define counts mean means quantos quantas cuantos cuantas number many
    """,
    "days": """
        monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado
        domingo segunda terca quarta quinta sexta yesterday today tomorrow ayer hoy manana ontem hoje amanha
        weekend morning afternoon january february march april may june july august september october november
        december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro week weeks semana
    """,
    "many": """
        all both several total average percent percentage rate rates each districtwide schoolwide todos todas
        porcentaje taxa media number
    """,
    "phone": """
        phone cell number call called text voicemail telefono telefone celular cel tel llame llamar ligue liguei
        numero movil ext extension fax ring rings
    """,
    "mail": """
        email e-mail correo mail gmail bounced address instagram insta snap snapchat tiktok discord handle
        account
    """,
    "ids": """
        sasid lasid id ids identifier pin lunch medicaid masshealth number numero aluno matricula cartao state
        local student dob birth born birthday nacimiento nacio nacido nacida nasceu nascido nascida nascimento
        cumple aniversario
    """,
    "money": """
        po purchase order orden compra ordem fund code grant invoice ticket boleto chamado budget dollars
        version cost price subsidio verba license extension ext
    """,
    "vendor": """
        panorama aspen powerschool bimas saebrs shape sbirt google zoom infinite campus x2 basc sdq crafft cbits
        pbis mtss chromebook chromebooks casel naviance qualtrics canvas clever illuminate
    """,
}
"""Each concept with its words."""

SMALL_WORDS: dict[str, str] = {
    "det": """
        the this that these those el los las este esta esse essa os as
    """,
    "o": """
        o a al ao aos do da dos das la
    """,
    "a": """
        an a un una um uma another
    """,
    "prep": """
        of in on at for with from to by about as into per como de em en con com para por sin sem under after
        before until
    """,
    "be": """
        is was are were isn't wasn't isnt wasnt been being es esta era foi sigue segue
    """,
    "have": """
        has had have hasn't hasnt hadn't tiene tem tenia tinha ha
    """,
    "do": """
        did didn't didnt does doesn't doesnt do don't dont
    """,
    "not": """
        not never no nunca nao jamas hasn't hasnt isn't wasn't didn't didnt doesn't doesnt won't wont can't cant
        wouldn't
    """,
    "modal": """
        will would can could should may might must can't cant won't wouldn't couldn't shouldn't puede pode debe
        deve vai va cannot
    """,
    "and": """
        and & y e or o ou plus
    """,
    "rel": """
        who whose that which que cuyo cuya cujo cuja quien
    """,
    "pron": """
        i you we they it me us them yo tu nosotros ellos eu voce nos eles
    """,
    "but": """
        but so because since bc cuz pero porque mas pq when if
    """,
    "named": """
        named called nicknamed llamado llamada chamado chamada name nombre nome initials iniciales iniciais
        llama chama
    """,
    "with": """
        with con com
    """,
    "in": """
        in at from en em no na of de do da
    """,
}
"""The small words of grammar, each under what it does."""
