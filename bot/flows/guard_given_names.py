"""Given names and surnames heard in Massachusetts schools, beside those in `guard_names`. Data only, folded: no accents."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MORE_NAMES = _words("""
    aadhya aanya aaralyn aarav abbas abbie abbigail abdallah abdel abdifatah abdihakim abdikadir abdinasir
    abdirahman abdirashid abdulahi abdullah abdullahi abdulrahman abena abigayle abiola abner achieng adaeze adalyn
    adama adamaris adan adanna adao adaobi adaora addie addison adela adelaide adele adelia adelina adelino adelmo
    adenike adeola adilah adilene adilia adilson adina aditi aditya adlai admilson admilton admir adnan adonis
    adriel adrielle adrienne adunni aedan afonso agatha agnes agustin agustina ahmad ahmadou ahn aicha aidee aiko
    aileen ailin ailine aimee ainsley aisling aislinn aissatou aitana aiyana ajani ajay akash akeem akil akira
    akosua aksel alaina alajah alanah alani alannah alaya albina alcides alden alec aleena aleida aleisha aleix
    alejo alena alessa alessandro alexandre alexandro alexei alexia alexys alfonso alfred algenis aliana alisson
    alivia aliyah aliza alize allan allen allie alliyah ally alondra alonso alonzo altagracia alva alvaro alvin alya
    alyson alyssia amaia amalia amani amar amarildo amarilis amarilys amaris amauri amaya ambrosio amel amelie
    amilton aminah aminata amirah ammar ammy amos amya an-thi anabela anahy anais anand ananda ananya anas anastasia
    anaya andi andie andon andreas andrei andressa andriy andry aneesa aneesah angelie angeline angelique angelito
    angelly angely angelynn angy anh-thu ania anika anisa anissa aniya aniyah anja anjelica anjolie anneliese anneth
    annette annika anny anouk ansel anson anthony-gabriel antoinette anton antone antonieta antonina antwan anusha
    anwar anya aoife aparecida apolinar apollo araceli aracelis aracely aramis aranza archie ardita areli arelis
    arely ares argenis ariadna ariadne arian ariane ariani arie ariella arielle arielys arindam aristides arjan
    arlene arley arlinda arlindo armaan arman armand armando armani arnaldo arnav arnold aron arsene arseniy arta
    artemio arthit artur arvin arya aryana aryanna asad asante asha ashanti asher ashia ashlee ashleigh ashly ashlyn
    ashlynn ashna asiya assane assata astrid atara athenas atiya atticus aubree aubrie audriana augusta augustine
    augusto aurelia aurelie aurelio auriane austen avani aviana avianna avital aviva awa awilda axelle aya ayaan
    ayah ayaka ayan ayana ayanna aydin aylin ayman ayo ayodele ayomide ayse aysia ayub azalea azaria azariah aziel
    aziz aziza babatunde baltazar bao-chau barak baraka bartolomeu bashir basilio baudelaire baylee bayron bebeto
    beckett beckham belen belinda benedict benedicta benedito benicio benita benito benny benson benvinda bernadin
    bernadine bernard bernice berta bertha bertin bessie bethania bethanie beto betsy bettina betty bevin bhavya
    bianka bibiana bilal bilguun billie bintou bjorn blaine blerta boaz bobbi bogdan bohdan bora boris bosco
    boubacar boun bounmy boyd braden bradyn braeden braelyn braelynn brahian bram branden brando brant braulio
    braxton brayan-steven breana breann breanne breeanna breena brendon brennan brenno breno brent brenton breonna
    bret brett brettany brianny brice bridgette brielle brigette brigid brigida brinley briseida briseis bristol
    britni brittney brock broderick brodie bronson bronwyn brooklyn brooklynn bruna bryan brycen brylee bryleigh
    bryn brynlee brynn bryson bukola bukunmi bunrith bunthoeun byron cacá cade caden caetano caiden cairo calista
    callan callie callum calvin camden cameran cami camillo camron canaan candace candice caoimhe caren carina
    carissa carl carlee carleigh carley carlie carlinda carlito carlitos carlton carly carmela carmelita carmella
    carmina carolann carole carolyn carrie carrington carson cary casandra casper cassady cassian cassie cassius
    cathal catherina cathy cato caua cayden cayla caylee cecelia cecil cecile cedric ceferino cejay celest celestino
    celia celie celine cenai cezar chace chago chaim chana chanda chandra chanel chanelle channa channary channing
    chantal chantel chantelle chantha chanthou chanthy charissa charlee charlene charley charlize charmaine chaya
    chayo chea chean cheikh cheito chela chelo chelsey chelsie chema cheng cheo chepe cherie cherise cheryl cheyanne
    cheyenne chhaya chiamaka chidera chidi chidinma chidubem chika chima chimamanda chinedu chinonso chioma chipo
    chiquinho chito cholena chrissy christa christal christen christi christiana christiane christie christin
    christoph christophe christy chuck chuito chukwuemeka chuy ciana ciara cicely cierra cillian cindi cinthia
    ciprian ciro claira clare claribel clarice claude claudette claudine claudinei clayton cleiton clem clemence
    clement clemente cleo cleusa cleyton clifford clifton clinio clint clinton clive clotilde clyde coby colette
    colleen collins colm colten colton conall conan concetta conchita conner conor conrad constanza cora coralie
    coralys corbin cordelia coretta cori corina corinne cornelia cornelius corrina corry cory cosima cosmo coumba
    courtland cris crispin cristel cristhian cristiano cristobal cristofer cristy crystel cutberto cyndi cynthya
    cyril czarina dacia daejon dahlia daija daijah dailyn daina daise daisi daja dajah dajon dalia dalisa dalma
    dalvin damani damari damarion damaso dameon damien damilola damion damir damita damon danae dandara danesha
    dangela dangelo dani dania danial danica danicka danie danika danitza danna danni dannia dany danya dao daphne
    daquan darah daralis dararith darby darcy daren darian dariel darien darin darina darion dariusz darla darleen
    darlene darlin darlyn darnel darrell darrin darrion darryl darwin daryl dasani dasha dashiel dashiell davante
    davey davi-lucca davian daviel davin davina davion davonte davy dawit dawood dax daxton dayami dayanis dayanny
    daylen daylin daymar dayron dayshawn dayton dayvon deandra deandre deangelo deanna deanne debbie debby debora
    dedra dee deejay deepa deepak deepika deidre deion deirdre deisy deivy dejah dejesus dejuan delaney delano
    delilah delina delisa della delmar delmy deloris delphine delvin demarco demarcus demari demarion demetri
    demetria demetrice demi dena denali denelle deni denia denice deniese denise denisha denisse deniz denny denys
    denzel deolinda deonna deontae deqa dequan derian dermot derrick derrion deshaun desi desirae desmond destinee
    destiney destini dev devan devante devaughn devean deven devika devonte devora devyn dewayne deyaneira deyanira
    deysi deyvi dhruv diamante diandra diandre dianna dianne diannys dianys diarra dickson diederich diem dieudonne
    dieula dieumerci dieuvensly dilan dilara dilcia dilip dilma dilson dimas dimitri dimitrios dinah dinara dinesh
    dinh dinis diogenes dion dione dionicio dionisio dionne dionte dirce divya diya djamila djavan djedjiga djenane
    djeneba djenika djerry djimy djony djouly djouvensky djovany djoy djulia dmitri dmitry dmytro doan dom domenic
    domenica domingas domingos domonique donal donell donelle donnell donnie dontae donte doralis dorcas doreen
    dorian doris dorival dorothea dougal dougie drayton drita duarte duda dudinha dudu dulcineia duong dusan dustin
    dwayne dyani dylan dyllan dylon dymond dzung eamon eben ebenezer eber ebube eddison edelmira edelvira edenilson
    eder edileia edileusa edilma edinalva edinei edison-david edith edivaldo edmilsa edmilson edna ednalva edsel
    eduard edwardo edwige edwina edy efe efosa efrain efren efthimia egberto eglantine eitan ekene ekow elaina elan
    elayna eleanor eleanora eleazar eleni eleonora eliane elianis elianna elianny eliannys elicia elida elier
    eliette eliezer eligio elijiah elimane elin elina elio elionai eliot eliott elis elisabeth elisangela elise
    eliseo elisha elissa eliud eliyah eliza elizangela elizeu ella-mae ellamae elle ellery elli elliana ellianna
    elliot elliott ellis ellison ellory ellyn elmer elmira elmo elna elodie eloise elouise elroy elsa elsie elton
    elva elvin elvis ely elyana elyse elyssa elza elzbieta emani emanuela emanuelle emanuelly embry emeka emeli
    emelie emelly emerie emerita emeterio emi emilee emiliana emiliano emilie emilly emmalee emmalyn emmanuela
    emmanuelle emmet emmett emmie emmitt emmy emory enderson endrick eneida engel enid enis enoch enrica enrico enya
    enzo-gabriel ephraim erasmo erendira eriberto erickson erinn erioluwa erlinda ermelinda ermias erna ernest
    ernestina ernesto ernie errol erving erwin erykah eryn esai eshan esmael esmail esme espedito estefani estefany
    estella estelle estephanie esterline estevan estevao esthefany etelvina ethel ethne ettore euclides eudoxie
    eugene eugenia eugenio eulalia eunice eurico euridice eusebio eustace evadne evaldo evalina evandro evange
    evangelina evangeline evanson evanthia evelin evelina eveline evelio evelise evelyne evenson everaldo everleigh
    everly everton evgeny evie ewa eyad eyan eyana eyanna eyden ezequias ezequiela ezinne ezio faatima fabiane
    fabien fabienne fadi fadia faduma fadumo fahad fahim faisal faiza faizan falisha fallon falon fannie farai faraz
    fareed farhan farid farida farrah faruk faruq fathia fatimah fatma fatmata fatoumata fausto favour fay faye
    federica fedline fednel fedner felecia feliciano felicien felicitas felicite felipa feng fenix fenton ferdinand
    ferdinando fermin fernande ferran festus fidelia filipa filipe fillipe filomena finbar findlay finley finnegan
    finnian finnley fintan fiorella fitz flaviane fleur flo florencia florian floriana florinda flynn foday folake
    folasade forrest fotini franca frances franchesca franciele francielle francine francis francisca franck franco
    francois francoise francys frandy frankie franky frantz frantzley frantzy franyelis franz fred freda freddie
    fredelin frederic frederick fredson fredy freya frieda fritzner froilan fulvio gabby gabi gabriele gabrielly
    gabryella gad gaelle gaetan gaia galen galilea gamael gamaliel ganesh garance gareth garfield garret gary gaspar
    gaurav gavyn gaye gayle geancarlos gedeon geisa geisiane gemma gena genesee genilson genna gennaro geno geny
    geoff geoffrey geordi georgette georgiana georgie georgina georgios geovanni geovanny gerald geraldine geraldo
    gerard gerardine geri germaine germania geronimo gerrard gerry gertrude geruza gervasio gessica gethsemane
    ghazal ghislaine gia gia-bao giacomo giada gian giancarlo gianluca gianni gianny giao gideon gilbert gilda gildo
    gilles gilmar gina ginette ginny gino gioia giorgia giorgio giovana giovani giovanna giovanny gisella giselly
    gislene gissel giulia giulian giuliana giulio giuseppe givaldo gizelle gladys gleice glen glenda glenn glennys
    gloriana glorimar godwin goran gorete gracelyn gracinda gracyn grady graeme grayce graziela graziele greg gregg
    gregor gregorio greisy gretchen grettel greyson grisel griselda grover guerda guerdy guerson guga guida
    guillaume guiomar guirlande guled gulnara gunnar gunner gurpreet gustav gustave gwen gwendolyn gwyneth gyasi
    habib habiba hachim hadassah hadi hadija hadiya hadjara hadyn haekal hafsa hagar hai haidar haile hailee hailie
    haily haitham hakeem hakim halee haleigh halie halima halina halle hallie halona hamdi hamid hamilton hamish
    hamzah hana hanako hanan hanane haneen hanh hania hanif haniya hanna hannia hanny hans hansel harini haris
    harish harlan harlee harlow harmoni harmonie haroon haroun harriet harris harrisson harshith hartley haruki
    haruna harvey hasan haseeb hashim hasna hassana hassanatou hassane hattie hau hawa haylee hayleigh haylie hazem
    heber hebert hedwig heidy heiley helaine helder helga helia heliana helio hellen heloise hema henley henrietta
    henrik henrique henrry heraldo herbert heriberto herman hermenegilda hermes herminia hershel herve hester
    hezekiah hiba hibaq hichem hien hieu hilario hilary hildegard hillary hina hiram hiro hiroshi hoa hoai hoang
    hoda hodan holden hollie hollis homero hong honorio hooda horace hortencia houda howard hriday hubert huda huey
    hui humberto humza hung huriel huseyin hussain hussein huy huyen hyacinth iain ianna ibis ibrahima ibtisam ida
    idalia idalina idelfonso idil idowu idris idrissa idrissou ieda iesha ife ifeanyi ifeoma ifrah ifunanya ignacia
    ihsan ike ikechukwu ikenna iker ikram ila ilan ilana ilaria ilda ileana ilene ilhaan ilhan ilia iliana ilias
    ilidia ilka ilona ilse ilton ilyas imad imanol imara imelda imogen imrane inacio inaya indhira indiana indira
    indy inez inga ingridy ioana ioannis iona ione iraida irem irena irfan irina irineu irmak irvin isa isaak isael
    isai isaias isamar isandro isaura isela iselda isha ishaan ishan ishani ishaq ishita isidoro isidro islam-ben
    islande isley ismail ismaila ismenia isobel isolda isra israa issa issac issam itamar itati itxel itzayana itzia
    itziar iuri iva ivanilda ivanna ivar iverson ivete ivo ivone ivonne iyana iyanla iyanna iyla izabel izabella
    izabelle izaiah izan izel izzy jabez jabril jacari jacelyn jacey jacinda jacinto jackelin jackeline jackelyn
    jacki jacklyn jaclyn jacobo jacoby jacquan jacque jacques jacqui jad jadalyn jadelyn jadon jadson jadyn jae
    jaeda jaedyn jael jaelyn jaelynn jahaira jaheim jahleel jahlil jahmari jahmere jahmiyah jahsir jahzara jahziel
    jai jaidyn jaileen jailene jailin jailson jailyn jailynn jaimie jaina jaineel jair jaira jakari jakayla jakeem
    jakob jakub jalani jalaya jaleel jaleesa jalisa jaliyah jallow jalyn jalynn jamaal jamari jamarion jamauri
    jameel jamel jameson jamey jamia jamiel jamison jamiya jamiyah jamya janae janai janaya jancarlos jancel jandel
    janderson janel janella janely janessa jania janice janie janilson janina janine janis janisa janiya janna
    jannah jannat janneth janny jaquan jaquavion jaquelin jaqueline jaquez jaravis jarek jariel jaritza jarod jaron
    jarred jarrell jarren jarret jarrett jarrod jarvis jase jashua jasiah jasiel jaslene jaslyn jasmina jasmyn
    jasmyne jassiel jatavion javaris javi javian javid javielito javion javon javonte jax jaxen jaxon jaxson jaxton
    jaya jayce jaycee jayceon jaycob jaydan jaydee jaydin jaydon jaylah jaylani jaylee jayleen jaylene jaylin jaylon
    jaylynn jayme jaymee jaymes jaynice jayon jayquan jayshawn jaysiah jaythan jayveon jayvon jaz jazel jazelle
    jaziah jazlyn jazlynn jazmin jazmine jazmyn jazzlyn jean-baptiste jean-carlos jean-claude jean-luc jean-marc
    jean-paul jean-pierre jean-robert jean-ronald jeancarlos jeanette jeanna jeanne jeannie jeannine jeanpaul jed
    jedidiah jeff jefferson jefferson-david jeffrie jefte jehan jehovanny jeiden jeily jeimy jeison jeisson jelani
    jelena jelissa jemima jemma jen jena jenelle jeni jenica jenifer jeniffer jenilee jenise jenni jennie jennyfer
    jenson jerald jeramiah jeramy jere jeremias jeremie jereny jeri jerica jericho jermain jerod jerome jeron
    jerrell jerrica jerrod jerry jersey jessa jessamyn jessi jessika jessy jessyca jesulene jetson jett jeyden
    jhamir jhayden jhene jheremy jhoan jhoanna jhoel jhon-wesley jhordan jhoselyn jhosep jia jianna jibril jiho
    jillian jimena jimmie jin jing jinghan jiovanni jireh jiya joab joachim joakim joanie joaninha joann joannie
    joaozinho joaquim joaquina jocelin jocelyn jocelyne jocelynn jodi jodie jody joelle joely joesph joeziah joffre
    johan johana johannes johanny johar johnathan johnathon johni johnmichael johnnie johnpaul johnson johny joi
    jojo jolene jolette jolie jolina jolyn jomar jonael jonathas jonathon joneisy jonelle joni jonmarc jonnathan
    jonny jony jordana jordani jordin jordy jordyn jordynn jorgina joselin joseline joselito joselo joselyne
    josemanuel josemaria josenildo josephe josephina josette joshuah josian josias josie joslyn josselyn jossue
    jostin josyah journee jouseline jovani jovanka jovanni jovanny jovany jovelina jovita jowel jozef jozias jozlyn
    juancarlos juanito juanpablo juaquin jucelia jucelino jucilene judah judd judes judi judie judson judy juelz
    juju juli juliann julianna julianny juliannys julieta juliette julisa julius jumana junaid junelle juninho
    junito jurandir justine justino juwan kabir kacey kaci kacie kacper kade kadeisha kadiatou kadidia kadin kadir
    kady kadyn kaeden kael kaela kaelin kaelyn kaelynn kahleah kahlia kahlil kaia kaiden kaidence kaila kailani
    kailee kailey kailyn kailynn kain kaira kairi kairo kaisa kaison kaitlin kaitlynn kaiya kaiyah kal kala kalani
    kalea kaleah kaleigh kalel kaley kali kaliah kalina kalista kaliyah kallie kalvin kalyn kamal kamala kamar
    kamara kamari kamaria kamau kambree kamdyn kameron kami kamiah kamil kamille kamilly kamiya kamiyah kamora
    kamran kamren kamron kamya kandace kandice kandy kane kanika kaniya kaniyah kanye kanzah kaori kara karam karan
    kareen karel karely karema karenina kari karime karine karis karisa karishma karissa karitza karl karlee karley
    karli karlie karlos karly karol karolina karoline karolyn karon karrie karson karter karthik kary karyme karyn
    kasandra kasey kash kashif kasia kasim kason kassandra kassidy kassie kataleya katalina katarina katelin
    katelynn katerina katerine katharina katharine katherin katheryn kathia kathie kathrine kathy katia katina katja
    katlin katlyn katlynn katrina kattie katty katy katya kaua kauan kauane kaushik kavin kavita kavya kay kaya
    kayahan kayan kaycee kayde kaydee kaydence kaylah kaylan kaylane kaylani kayle kaylea kayleen kaylei kayleigh
    kaylen kayli kaylie kaylin kaylyn kaylynn kayo kayode kayra kayson kaytlin kayvon kc keagan kean keana keanna
    keanu keara keaton kebede keegan keelan keely keenan keenen kehinde keilany keily keilyn keion keira keiran
    keiry keisean keishawn keishla keisi keisy kejuan kekoa kela kelis kellan kellen keller kelley kelli kellie
    kellin kellyann kelsea kelsi kelsie kelton kelvyn kemari kemba kemberly kemi kenai kenan kendal kendall kendell
    kendrick kendry kendyl kenia kenisha kenitra kenji kenley kenna kennedi kennet kennia kennith kenrick kensley
    kenta kenton kentrell kenyatta kenyon kenza kenzie kenzo keon keoni keonte kera keri kermit kerri kerrie kerry
    kervens kerwin keshaun keshawn kesler kessler kethelyn kethlyn ketlin ketlyn ketsia ketura keturah kevaughn
    kevin-alexander kevon kevonte kevyn keyana keyanna keyla keyli keylin keyon keyonna keyra keysha keyshla kezia
    keziah khadeeja khadeem khadijah khai khaled khaleesi khali khalid khalila khalilah khaliyah khalyd khang khanh
    kharter khayri khemara khloe khloie khoa khoi khonsu khushi khyree kian kianna kiarra kiefer kiel kieran kierra
    kiersten kiet kieu kiki kiley killian kim-anh kimani kimber kimberlee kimberley kimberlin kimberly-vitoria
    kimberlyn kimi kimmy kindra kingsley kingston kinley kinsey kinsley kinza kirk kirra kirsten kirstin kirsty
    kirtan kishan kishore kitty kiyah kiyan klarissa klaudia klaus klay kleber kleidson klever koa kobi koby koda
    kodi kody kohen koko kolbe kolby kole kolten kolton komal kora koray korbin korey kori kory kosal kostas kourosh
    kourtney kov kraig kris krisha krishna krissy krista kristal kristel kristi kristian kristie kristin kristofer
    kristopher kristy krystal krystel krystle krystyna krzysztof kunal kunle kunthea kurt kurtis kushal kwabena
    kwadwo kwasi kya kyan kyden kye kyla kylah kylan kylar kylee kyleigh kylen kyler kyley kyli kylin kyllian kylo
    kylynn kym kymani kymberly kymora kynlee kynleigh kyree kyren kyrie kyron kyson kyu laasya lacey laci lacie lacy
    ladonna lael laelia laerte laeticia lafayette lahari laicha laila lailah lailani laina laine lainey lainie laisa
    laith lajuan lakeesha lakeisha lakendra lakshmi lali lalita lalo lamara lamaria lamin lamine lamont lan lanae
    landen lander landon landry landyn lanessa laney langston lani lanie lanna lanny lanyah laquita laraib larkin
    larry larson lashay lashonda latasha latavia latifa latika latisha latonya latosha latrell latrice laudelina
    laureano laureen laurence laurent laurentino lauretta lauri laurianne laurice laurielle laurinda lauro laurynn
    lavanya lavell lavelle laverne lavinia lavon lawson layan layne layton layza lazar lazaro lea leakena leander
    leandra leandre leann leanna leanne leannys leda lee-ann leeah leeana leeann leela leesa leia leiah leidy leif
    leigh leigha leighton leil leilah leilany leina leira leisha leizy lela leland lemuel lenin lennon lennox lenny
    lenora lenore leo-paul leocadia leonard leonarda leonce leoncio leonel leonid leonidas leonie leonilda leontyne
    leopoldo leora leozinho lerato leroy lesa lesley lesli lesly letitia letta lettie letty lev levon lewis lexa
    lexie lexis lexus leya leyla leylani leyna leysha leyton lian liana liane lianna lianne lianny liban libby licia
    lida lidiane lidija lidya liem lilah lilia liliane lilianna lilith liliya lilla lilli lilliam lilliana lillianna
    lillie lillith lilly lilyana lilyann lilyanna lin lina linet linette ling linh-chi linnea linsey linton linus
    linval lionel lior lis lisandra lisandro lisbet lise liset lisette lisl lisle lismary lissa lissette lita litzy
    livia liya liyah liza lizabeth lizandra lizandro lizbeth lizet lizeth lizette lizzie lizzy ljubica llewellyn
    lloyd loan loc lochlan loganne lohane lohanny lois lolita lon lonnie loren lorene lorenz loreta loretta lorette
    lori loriana loriann lorie lorna lorne lorraine lorrie lory lotte lottie louann louay loubens louella louie
    louisa louise louna lourdy lourens lovelie loveline lovensky loyce luba lubna lucah lucca luccas lucialina
    lucien luciene lucila lucile lucilia lucille lucimar lucimara lucina lucinda lucindo lucio lucita lucius lucka
    luckner lucrecia lucretia lucson ludger ludie ludmilla ludovic luella luis-angel luisangel luisito luiza
    luizinho luka lukah lukas lukasz lukman lunna lupita luqman lurdes luther luzia luzmarie luzmary ly lyanna
    lyanne lyda lydiah lyla lylah lyle lyn lynda lyndon lyndsay lyndsey lynette lynne lynnette lyra lysander lyssa
    ma-li maame maanya maayan mabelle macey maci macie mackendy mackenna macy madalena madalyn madalynn maddalena
    madden maddie maddison maddox maddux maddy madelaine madeleine madelin madelyn madelyne madelynn madge madhav
    madilyn madilynn madina madisen madisyn madyson maegan maelle maeson maeve magali magally magdala magdalene
    magdy maggy magnus mahad mahamadou mahamed mahdi mahesh mahi mahir mahlon mahmoud mahnoor mahogany mai maicol
    maida maike maiko maila maile mailen maily maimouna maira maire mairead maisey maisie maite maiya maizie maja
    majd majed makai makaila makara makaya makeda makena makenson makenzie makhi makiyah maksim malachy malaika
    malak malakai malakhi malani malaya malcolm maleah malek malena malia maliah malika malikah malin malina malinda
    malisa maliya maliyah malka mallory malorie malu malvin maly malyk mamie manal manar manasi manasvi mandi mandy
    manel manezinho manfred manish manisha manju manley manoela manoj manolo manoucheka mansi mansour manu manuelito
    manuelle manveer marah marbella marcele marcelina marcelino marcell marcellus marci marcie marciele marcin
    marckenson marcondes marcony marcy marek mareli marelis marely marena margaretta margarita margaux margie margo
    margot margret marguerite mari maria-clara maria-eduarda maria-jose mariajose marialys mariama mariamawit
    marianela mariangel mariangela mariangeles mariann marianna marianne marianny mariano mariatou maribeth marica
    maricarmen marice marichelle maricruz marie-ange marie-claire marie-lourdes mariel mariela mariele marielena
    mariella marielle mariely marielys marijn marika mariko marilda marilee marilena marilene marilia marilina
    marilis marilou marilu marilyn marilza marin marinalva marinelle marinete marinez marinho mariola marion maris
    marisa marisabel marise marisela marish mariska marisleidy maristela marita maritsa marius mariya mariyah
    marizete marjan markeisha markeith markel markell markese markis marko markus marla marlaina marlana marlee
    marleen marleigh marlen marlena marlenis marleny marley marli marlia marlie marlin marlis marlo marlow marly
    marlyn marnie marquel marques marquez marquinhos marquita marquitos marsha marshawn marta martavious marti
    martika martine martinha martino martita marty maruca maruja marvens marvin marwa marwan mary-ann mary-beth
    mary-jo mary-kate maryan maryann maryanne marybel marybeth marycruz maryellen maryjane maryjo marykate marylou
    maryse masai masha mashal masiah masiyah massimo mataya mateen matej mateja mateusz mathias mathieu mathilda
    mathilde mathis matilda matilde matteo matteus matthias matthieu mattias mattie mattson maty maud maude maurice
    maurilio maurine mauro maury mave mavis maxi maxim maximiana maximilian maximiliano maximus maxine maybelle
    mayda mayela mayeli mayerlin mayerly maykel maylen maylene maynard mayrin mayte mazie mazin mckayla mckenna
    mckinley meagan meaghan medard medhi medina meera meg meghan meghna mehak mehdi mehrdad mei melaku melania
    melanio melanny melany melba melchor mele melia melika melina melinda melis melisa mellany mellisa melodie
    melquisedec melva melvin melvyn mendy mercedez meredith meriam merle merline merna merrick merrill merritt mert
    mervin meryem meya meyer mhairi mia-rose micaela micaiah micha michaelangelo michal micheal michelangelo
    micheline michell michi mickael micky midori mignon miguelangel miguelito mihai mihir mikael mikaela mikah mikal
    mikel mikerlange mikey mikhail miki mikki miklos mikolaj milad milana milani milania milca milciades mildred
    miley mileydi mili milica milly milos miltinho mindy minerva ming minh-anh minna minnie minoo miosotis mirabel
    mireille mirella miri miriah miriane mirjam mirlande mirna mirta miryam misaki misha mishael missael misti
    mitchell mithun mitsuki mitzi miya miyah moana modesta modou moema mohamad mohamud mohan mohit mohsen moira mois
    moise mokshith mollie mona monae monalisa moncho monet monette moni monia monifa monika moniqua monique
    monserrat montel montez montrell montserrat monty mor morella morgana moriah mortimer mosa moshe mouhamed moussa
    moustapha moya mozell mubarak muhammed mujahid mukesh muna munir munira muriel murphy murray musab muskan
    mustafe mustapha mwangi myah myasia mychal myesha mykal mykayla myla mylah mylan mylee myleigh mylena mylene
    mylo myra myranda myriah myriam myrian myrlande myrna myron myrtha myrtle mysha nabil nabila nabilah nachelle
    nacho nadab nadeem nadejda nader nadiah nadira nadiya naeem nael nafis nafisa nagi nahema nahla nahomi nahomy
    nahum nai naia naiara naila nailah naima naimah nair naira naisha naiya naiyah najah najee naji najib najla
    najma najwa nakia nakisha nakiyah nakyla nalani naledi nalini nallely nam nancie nandi nandinha nandinho nandini
    nandita nanette nani nannette naod naomie naomy narayan narcisse nardeen naresh narges nariah narin nariyah nary
    naseem naseer nasha nashalie nashaly nashla nasiah nasim nasir nasra nasser nastassia nasteho natacha natalee
    natali natalina nataline nataliya nataly natalya natan natania natasha natasia nathalie nathaly nathanael
    nathaniela nathen nathyn natsuki naudia naum navid navneet navya nawaf nawal naya nayah nayan nayelis nayely
    nayla naylah nayra naysha nazaire nazareth nazia nazir nea neal neala neco neema neeraj neesha nehal nehemiah
    nehemias nehemie nehir neiba neida neila neisha neiva neiza nel neli nelia nelida nelito nell nella nellie nelly
    nelma nelsa nelson nelsy nephtalie nerea nereyda neri neriah nerline nery nesrine nessia nestor netanya neto
    nettie nevaeha nevan neveah neven neville newlyn ney neyda neyla neysha nga ngan nghi nghia ngoc ngozi nguyen
    nhan nhat nhelas nhi nhu nhung niamh niara nicandro nichelle nicholaus nicki nickie nicky nicla nico nicodemus
    nicol nicola nicolae nicolai nicolasa nicolau nicolaus nicoletta nicolette nicoli nicolle nicoly niecy niel
    niels nigel nihaan nihal nihar nik nika nikhil niki nikia nikita nikki nikko niko nikola nikolai nikolaos
    nikolas nikole nilda nilesh nilma nilsa nilton nilvia nimco nimo nimol nimrat ninette nino ninoska nisha nishant
    nita nithya nitin niurka nivea niya niyah nizar njeri njoroge nkechi nnamdi nnenna noam noe noela noelani noele
    noelle noely noemie nohelia nohely nohemi noland nolberto nollie nolwenn nomi nomsa nonato noor noora noorah
    norah noran norbert norberto noreen nori noriko norina noris norlan normand norris northa norvin nosa nour noura
    nouran nouria novak novalee nubia nuha nura nuria nurul nyah nyaira nyala nyasha nyasia nyeema nyema nyesha nyia
    nyjah nykia nyla nylah nylia nyomi nyree nyssa oakley oanh obadiah obdulia obed obinna oceane octavia octaviano
    odalis oday odelia odell odessa odete odette odilon odin odinaka odorico ofelia ogechi okechukwu olamide
    olatunji oleg oleksandr oleksiy olena oli olimpia olin oliverio olivier ollie olu oluchi oluwadamilola oluwaseun
    oluwaseyi oluwatobi oluwatoyin olyvia omari omarion omayra omer omid omran ona ondina oneida onell onesha onika
    ony oona ophelia oralia oran orcel oren oriah oriana orianna orin orla orlaith orland orlanda orlandina orlena
    orpha orville osama oscarina osirys osman osmany osmar osmin osmond osorio osvalda oswald oswaldo oswin otavia
    othman otieno otilia otilio otis otoniel oudom ouida ousmane oved ovidio owens oyinkan oyinkansola oziel ozzie
    ozzy paco padma padraig pahola paisley palmer palmira pam pammy pancho pandora panha panos paolo papo paquito
    parisa parth parveen pascal pascale pascoal pascual patrice patrisia patrizia patryk patti patton patty paty
    paulette paulie paulin paulinha paulinho paulino pavan pavel pavlo paxton payal payne pedrinho pedrito pei
    peighton peixoto pepe percival percy peri perrie perseus persia petar peterson petr petrina petros phaedra
    phalla pham phanna pharrah phat phatry pheakdey pheap phearum phelan phil philana philbert philina philippa
    philippe philo philomena philomene phin phineas phirun pholla phong phuc phung phuoc phyllis pich pieper pierina
    piero pierre-louis pierson pieter pili pippa pippin pirooz piseth pisey pius polina pollyana pollyanna ponleu
    porfirio porsha portia pov prabhakar prabhjot prabhu prachi prajwal prakash pranav pranavi pranay pranaya
    prateek pratham pratik pravin preap precila preethi preeti prem prerna presleigh princeton prisca priscilla
    priscille priscylla prishaa pritesh prithvi pritika priyanka priyanshu puneet purnima purva qamar qasim quan
    quana quennie quiana quimby quin quinby quincey quinlan quinten quintin quinton quintus quique quirino quitéria
    quoc quran quy quyen quynh rachael rachana racheal rachelle rachna racquel radek radhika rae raeann raegan
    raekwon raelyn raelynn raena raeven raffi rafi rafinha rafiq raghad raghav raheim rahel rahim rahima rahma
    rahmah rahmat rai raiden raihan raimundo raina raine rainer rainey raisa raja rajat rajesh rajiv raju rakeem
    rakesh ralph ramadan ramatoulaye ramel rami ramona ramonita ramsay ramsey ramya ramzi randa randal randi
    randolph randy rane ranger rani rania raniah raniyah ranveer ranya raoul raphaela raquan rasha rashaad rashaun
    rashawn rasheda rashi rashida rashmi rasmus ratana ratha rathana rattana raudel rauf ravi ravikumar ravy ravyn
    rawan rayah rayana rayanna rayanne rayden rayen rayhan raylan raylee raylene raylin raymar raymon raymonda
    raymundo rayna raynaldo raynard rayne raynier raynor rayon rayshaun rayshawn rayvon rayyan razan razia rea
    reagan reba rebeca rebeka rebekah rececca reda redouane reece reem reena reenie reeva reeve regan reggie regi
    regino regis rehan rehana reilly reimundo reisha rejane remi remigio remington remus rena renae renaldo renard
    renato renay renea renee renell reneta renildo renita renji renny renzo resham reshma resi ressa reth reva revan
    revathi rexford reya reyansh reyhan reyli reyna reynaldo reynold rhea rhema rhett rhiannon rhoda rhonda rhonin
    rhuan rhys riaan riad rian riana rianna rianne ricarda ricardinho ricardo ricci richa richard-lucas richardson
    richelieu richie rickey ricki rickie ridhi ridwan rielle rigoberto rihab rihanna rikki riko rima rimsha rina
    rinad riona riordan ripley risha rishabh rishi rishika ritesh rithika rithy ritika ritu ritvik riva rivka riyaan
    riyad riyah riza roan robbie robby robena roberth roberval robina robinson rochel rodelin roderick rodlin
    rodnaika rodney rodolfo rodrick rohaan rohini rohit roland rolanda rolando rolf rolland roma romain romaine
    romane romero romi romina romulo rona ronak ronan rondell roni ronica ronin ronit ronja ronnell ronnie ronny
    rony roodly roodolph rooney roosevelt roque roran rori rorie rosabel rosabella rosalba rosalee rosaleen rosalina
    rosalind rosalinda rosaline rosalyn rosamaria rosamond rosanna rosanne rosaura rosea roseann roseanna roselande
    roselaure roselia roselie roselin roselle roselord roselyn roselyne rosemarie rosemeire rosendo rosenie roshan
    rosheen roshni rosie rosilene rosimeire rosio rosita roslyn roth rowena rowland rox roxana roxanna roxanne roxie
    roxy roya royce rozlyn ruan rubie rubiela rubina rubio rudi rudiger rudra rudy rui ruiz ruma rumi rupa rupert
    rusbel rushil ruslan russel rutendo ruthann ruthanne ruthie ruthza ryan ryann ryanne rychard ryder ryker rylan
    ryland rylei ryleigh rylie ryo ryu saad saanvi saba sabah sabastian sabeen sabelle sabiha sabine sabra sabrine
    sabrinna sachin sade sadiya safaa safia safiyah sagal sahan sahana sahar sahil sahira sahra saif saige saim
    saima saira saja sajid saleem saleh salena salim salima salina salmaan salman salomon salvatore salvatrice
    sam-ang samad samaiya samana samanta samarth samaya sambath samer samia samiah samiha samiksha samila samiya
    samiyah sammie sammy samoun samphea samphors sampson samrat samson samual samuela samya sanaa sanai sanaya
    sandeep sandi sandrine sania saniah saniya saniyah sanjana sanjay sanna sanne sanoe sanvi saoirse saory saphira
    sapna sarada saradjine sarahi sarahy sarath saraya sariah sarina sarita sariyah sarkis saron sarya sascha sasha
    saskia satish satoshi satya saule saundra sava savana savanna saverio savon savuth savy sayed sayid sayra sayuri
    scarlette schneider schuyler schyler scot scottie seamus seanna sebastiana sebastiao secundino sedrick seema
    seena sefora segun seham selah selam selassie selene selim selin selina selvin semaj semira semisi sena senada
    senan seneca sener sengdao sephora septimus sequoia serafim serafin serafina seraiah serap seraphina seren
    sergei sergia serigne serina serkan severin severino sevyn seydou seymour sha shaan shabnam shad shadae shadrach
    shae shafiq shaheed shaheem shahid shai shaikh shaila shaina shaira shaka shakeel shakia shakila shakir shakira
    shakur shakyra shalay shalini shalonda shamar shamari shamika shamim shamir shamiya shamya shan shana shanae
    shanaya shanda shandra shanea shaneka shanel shanell shanelle shani shania shanika shaniya shaniyah shanley
    shanna shannen shanta shantae shantal shantanu shante shantel shantell shanti shanya shaquan shaquana sharanya
    shardae shareef sharelle sharif sharina sharita sharla sharleen sharlene sharmaine sharonda sharrod sharya shaun
    shauna shaunna shavon shavonne shawana shawna shawnee shawnice shayan shaylee shayleen shayna shayne shealyn
    sheena shekinah shelbi shelbie shelia shelley shelli shelly shelton shemaiah shemar shenandoah sheng shenika
    sherika sherilyn sherine sherita sherline sherlyn shermaine sherman sherri sherrie sherwin sheryl shevon sheyla
    shianne shiela shikha shilah shiloh shilpa shimon shira shireen shirel shiva shivam shivani shloime shlomo shola
    shona shonda shoshana shoshanna shraddha shravya shreyansh shreyas shruthi shruti shubham shulamit shweta shyam
    shyann shyanne shyla siara siavash sibyl siddharth sidi sidonie sidra siegfried siena sienna sierrah sigrid
    silas silka silvano silvester silviana silvina simao simeon simi simona simonetta simran sinai sinath sindy
    sinead sineth siobhan siomara sione siraj siria sisely sisi sitha sithu siya siyah skarleth skarlett skyla
    skylah skylan skyler skylynn slade sloan sloane smrithi sneha snehal socheat sofi sofie sofija sofya soha sohail
    soham sohan sokchea sokheng sokhom sokhun sokleng sokly sokny sokun sokunthea solan solana solangel solei
    soliana solimar solomon soltan somaly somya sona sonal soni sonja sonya sophak sophany sophat sophea sopheak
    sopheap sophear sopheary sopheavy sophie-anne sophy soraia soraya sorcha soren sothea sotheara sothy soua
    souleymane sovann sovanna sovannara sovanny spiro srey sreymom sreyneang sreypich srinivas stacey staci stacia
    stacie stacy stalin stanislav stanley starla stefan stefana stefani stefania stefanie stefanny stefano stefanos
    stefon stelios stella-rose stellan stellina steph stephani stephania stephano stephany stephenie stephon sterlin
    stetson stevan stevenson stevie sthefani sthefany stina suada subhan sucdi sudarshan sudeep suelen suely suga
    suhana suhani sukey sukhmani sukhpreet sukie sulaiman suleika suleyka sullivan sully sultan sultana sumaiya
    suman sumaya sumayo sumayyah sumeya sumit sumner sundar sunil sunita sunly sunnah sunni sunniva suong surafel
    suraj surekha suri suriah surya susanna susannah susanne sushant susie sutton suvi suyapa suzan suzanna suzanne
    suzette suzi suzie suzy sven svetlana syd sydnee sydnie syed syeda sylas sylvain sylvana sylvester sylvia sylvie
    symere symone syncere synthia syrena szymon taaliah tabassum tabatha tabitha tacoma taddeo tadeo taegan taelyn
    tafadzwa taha taheera tahj tahlia taija taimur tainise taisha taiwo taja tajae tajah tajuan takia takiyah takoda
    talan taleah talen tali taliah taliana taliesin talin talisha taliyah tallulah talya talyn talysson tamar tamara
    tamarah tamari tamaya tameka tamera tameron tami tamia tamiah tamir tamira tamiya tamiyah tamla tammi tammie
    tammy tamra tamsin tamya tanasia tanaya tanazia tancredo taneisha tanesha tanis tanisha tanishka taniya taniyah
    tanja tanmay tanna tansy tanveer tanvi tanya tarah taraji tarana taraneh taras tareq tari tariah taribo tarik
    tarina taron tarren taryn tasheena tashi tasia tasneem tatenda tatevik tati tatia tatianna tatiyana tatum
    taurean tavares taven tavian tavin tavion tavish tavo tavon tawana tay taya tayana tayanna taye tayla taylah
    taylee taylin taylon tayo tayson tayvion teagan teague teala tearra teddy tedros teegan teena tegan teigen tejas
    tekla temitope tena tenaya tendai tenley tenzin teo teodora teofilo teresita teri terrance terrell terri terrie
    terrill terron tessa tessie tev tevin teya thabo thaddeus thai thaila thaissa thalita thalles thandi thang
    thania thanos thao thatcher thaya thayla thayna thayse thayssa the-anh thea theary theda thelma thelo thelonious
    theo theodora theodore theofanis theophile theresa therese theron thi thiaguinho thida thien thierno thierry
    thinh thoa thom thomasina thor thora thu thuan thuong thurman thurston thyda tiahna tianna tiannah tiarah tiare
    tiarra tiberius tidiane tien tiernan tierney tierra tigist tika tiki tilda tillie tilly tima timea timmy timo
    timoteo timur tinh tino tionna tionne tirzah tish tisha titi titiana titito tito tiwa tiya tj toan tobi tobiah
    tobias tobie tobin tochi tola tolga tomasa tomasz tomaz tomi tommaso tommie toms toney tonia tonie toninho
    tonito tonja tonnie tono tora torey tori toriano torin torrance torrence torrey torrie tory toshiro tou toure
    toussaint tova townes toya toño tracey traci tracie trae traevon tram tramaine traolach travion travon traxton
    tre trejon tremaine tremayne trenton tressa trevion trevon trey treyton treyvon tricia trina trinh trini trish
    trisha trishna trista tristen tristian triston tristyn trixie troi troian trong truc trudie trudy truman truong
    trygve trystan tsega tsehay tsion tula tulio tunde tung tuong tuyen tuyet twyla tyana tyanna tyasia tycho tyesha
    tyga tyion tyisha tyjae tyjah tyla tylah tylar tylee tyleik tylia tylor tymere tymir tynan tyne tyquan tyr tyra
    tyran tyrece tyree tyreek tyreke tyrel tyrell tyren tyric tyrik tyriq tyrique tyron tyse tyshaun tyson tytiana
    tyvon tzipora tzvi uche uchenna ugo ugochi ugochukwu ugonna uilma ulises ulisses ulrich ulyana umaima umair umar
    umberto umit unathi uri uriah uriel urijah urmila ursula usha usmaan usman ute uyen uzair uziel uzoma vado
    vaibhav vaishnavi valarie valdemar valdete valdirene valdivia valencia valentin valentino valerie valeriia
    valerio valery valmir valorie valquiria valter vanda vandana vander vanderlei vanderson vanesa vanessa vanja
    vanna vannah vannary vannda vanny vantha vanya varsha varun vasanth vasiliki vasilios vasily vasquez vassiliki
    vathana vaughn veasna vedant veena veha velma venancio venessa vengleang venicia venkat veola veranda verena
    verginia verna vernice vernon verona veronika veronique vesna vianca vianey vianna vianney vibha vibol vichea
    vicheka vicki vickie vicky victoire victoriano victorino victorio vidhi vidya viet vihaan vijay vikas vikki
    vikram viktor viktoria viktoriya vilmar vimean vin vinay vince vincenza vincenzo vineet vinh vinicio vinnie
    vinny vintia violetta viraj virgil virgilio virginie viridiana virna visal viseth vishal vishnu vitalia vitalina
    vitaliy vito vittoria vittorio vivaan viveca vivek vivianna vivianne vivica vivien vivienne vlad vladimir volha
    volodymyr vonda vong vu vuong vutha vuthy vyncent wadner wafa wagih wahid wai waleed walid wallace wally walton
    wandel wanderley wandy waner wanessa wania wanjiru waqas wardah warren warsame waseem washington wasim wassim
    watson waverly webert webster wederson weiwei wellington welton wen wenceslao wendel wendi wendie weng wenona
    weslley westin weston wezley whitley whitney wideline widelson widny wiktor wil wilber wilbert wilbur wilda
    wildred wiley wilfred wilfredy wilfrid wilgens wilhelm wilkens wilkin wilkinson wilks willa willard willem willi
    williams willian williana willie willis willy wilma wilmar wilmarie wilmy wilna wilnelia wilson-ariel wilton
    wina winfred winifred winona winslow winta wislande wisler wislin wisly witney wladimir wojciech wolfgang
    woodensley woodley woodly woodrow wrenley wyclef wylie wynn wynne wynter xander xandra xanthe xavi xaviera
    xavion xenia xia xiang xiao ximenita ximenna xin xing xinyi xiomar xochilt xolani xuan xzavier yaa yaakov
    yabsira yaceline yacine yacouba yadier yadriel yael yaelis yafa yago yahir yahya yailin yair yaire yajaira
    yakelin yakira yakov yalitza yamil yamila yamilet yamileth yamilette yamilka yamir yanca yancy yandiel yandry
    yaneli yanelly yanet yaneth yang yanick yaniel yanielis yanik yaniris yanitza yann yanna yannely yanni yannick
    yannis yareli yarely yaretzi yariana yariela yarielis yarisbel yaritzel yash yasha yashika yashira yashua yasin
    yasir yaslin yasminn yassin yassine yassir yates yaya yazid yazmin yazmine yecenia yedidya yeferson yefri yehuda
    yeiden yeikel yeimi yeimy yeison yelena yelitza yeni yenifer yeniffer yenny yeriel yerlin yeshua yesica yesmin
    yessica yetunde yeury yeva yevgeni yi yianni yide yidel yijun yiling yina yisel yisroel yito yitzchok yitzhak
    ynez yoana yoandry yoel yoelis yohan yohana yohanna yohannes yokaira yokasta yolandita yolette yoli yolie
    yomaira yomaris yona yonah yonas yonatan yonathan yoni yonis yordan yordanny yordano yordy yorlenis yorleny
    yorlin yosef yoseline yoselyn yosgar yoshi yoshua yosiah yosselin youcef younes youness yousaf yousif youssef
    yovani yovanni yovany yu yuan yubelkis yudelka yue yui yuki yuleidy yuleisy yuli yulia yulian yuliana yulianna
    yulianny yuliannys yulieth yulisa yuna yunior yunus yurico yurith yuriy yurleny yussuf yvan yvelisse yvenson
    yves yvette yvon yvonne zabdiel zac zaccai zach zachariah zacharie zackary zackery zade zaden zadie zaeda zafir
    zafira zahara zahid zahir zahira zahra zahraa zahrah zaid zaidan zaiden zaila zailyn zain zaina zainah zaine
    zair zaira zairah zakai zakaria zakariya zakariye zaki zakia zakir zakiya zakiyah zaliyah zamari zamir zamira
    zamiyah zamya zan zanaya zander zandra zandria zania zaniah zaniya zaniyah zanna zaquan zarahi zareen zaria
    zariah zarif zarina zariya zariyah zaryah zavier zavion zawadi zaya zayaan zayan zayd zayda zayden zaydn zaylee
    zaylen zaylin zayn zayna zaynab zayra zayvion zayyan zaza ze zeb zebulon zeca zechariah zed zedekiah zeeshan
    zefa zeferino zeina zeinab zeke zeki zekiel zelda zelia zelinda zella zelma zelmira zena zenab zendaya zenia
    zenilda zeniyah zenobia zenon zephaniah zev zeynep zeze zezinho zezé zhaire zhan zhane zhang zhara zhavia zhen
    zheng zhi zhou zhu zi ziad ziah ziaire zian ziana zianna ziare zidane zina zinaida zinnia ziomara zipporah zita
    zito ziv ziva ziya ziyad zlata zoa zodwa zoei zoelle zoi zoie zola zolani zora zorah zoraida zoriah zoriana
    zosia zoya zsofia zubaida zubair zulay zuleica zulema zuleyka zuleyma zulfa zulmira zuri zuriel zury zyair
    zyaire zyanya zyion zyla zymir zyon zyra
""")
"""Given names and short forms, without those that are everyday words."""

WORD_NAMES = _words("""
    abel ada agape aida alba alegre alegria ali alma amada amado amara amber amor amour amparo ana angel angeles
    angelito angustias anjo ann apple april archer aries arrow art ash asia asuncion august aurea aurora austin
    autumn avery azucena azul baby bear beau bebe bela belem bella benevolence bia bill bishop blanca blanche blaze
    bless blessed blessing blessings blossom blue bonifacio bonita bonnie branca brandy bravo breeze briar brick
    bright brisa brook brooke bubba buck bud buddy buster butterfly buzz cain cal calm cam candelaria candida
    candido cane carey cari caridad carmo carter cash celeste ceu chance chandler charity charlotte charm chase
    chastity chelsea cherish cherry chief china chino chip chiquito christian cielo cierra cinnamon clara clarence
    clark clay clementine cliff clover coco cole collin colt comfort conceicao concepcion conception confidence
    connie consolacion constance constant consuelo cooper coracao coral corazon courage creed cricket crimson
    cristal cruz crystal curry curtis cypress cyrus daffodil daisy dakota dale dallas dalva dane daria darling dash
    davis dawn day deacon dean delicia delight dell denver desire dessa destiny dexter diamond diane dick dino dior
    divina divine divino dixon dodge doll dolly dolores dora dores dory dove drake dream drew duke dulce dwight
    eagle earl earth easter ebony echo eden edison egypt eli ella ember emerald emery encarnacion epiphany eros
    esperanca esperanza essence ester estrela estrella eternity eva evangelist evens ever everest everett excellence
    fabian faith fanny fawn fe felicidad felicity felina feliz fern fidel fiesta fifty finch finn flaco flash
    fletcher flor flora florence flores florida floyd forest fortuna fortune foster fox fran francia frank franklin
    freedom frida frost gabe gage garrett garrison gem gema gene genesis georgia german germany gift gigi gil ginger
    gloria glory glow gold golden goodness gordo gordon graca grace gracia grant gray grazia green grey griffin
    guadalupe guido gus guy hadley hank harbor harley harmony harper haven hawk hazel heart heath heather heaven
    heavenly heidi heir herb hermione hero holland holly honesty honey honor hope horizon hosanna houston hunter
    hurricane iman imperial india indigo infinity inmaculada innocent inocencia iris irving isla israel ivory ivy
    jacinta jack jackson jade jan jasmim jasmine jasper jay jazz jennings jesus jewel job joker jonas jordan
    jordania journey joy joyce jubilee juca july jun june jungle junior juniper jury justice justus juvenal kaiser
    kale karma kat kelly ken kennedy kent kenya khan king kip kit knight lace lady lake lana lance lane lara lark
    laurel lavender lawrence legacy legend lena leon leona lester levity lex lia liberty lien lightning lily lim
    lima lincoln linda lindo lino lion liv london lotus lou lourdes love lovely loyal loyalty lua lucero lulu luna
    luz lyric machado mack madison madonna mae magic magnolia maison majesty malaysia mami mango maple mar mara
    maravilla margarida marge marina marine mariposa mariscal mark marshal marshall martins marvel marvelous mason
    maverick max maximo may meadow mecca mel melody merced mercedes mercy merit merlin messiah mia mica mickey mika
    mila milagre milagro milagros milan miles miller mimi mina miracle missy misty mitch mo moca modesto moe money
    monroe monte moon moose morgan morris musa muse myth nan nascimento nash nato nature ned negro neil nena nene
    neo nessa neva neves newton nieve nieves nile nina nirvana nobel nona norm norma norman north norton nova nuri
    oak oasis obedience ocean olga oliva olive onyx opal orchid orion orquidea orson otto pacific paloma pansy paola
    papi paris park parker passion pastora pat patches patience patria patriot patsy pax paz peace peaceful peach
    peaches peanut pearl peg peggy penny pepper peregrine perla perola perpetua perpetuo perry pete petra pharaoh
    phoenix pia piedad piedade pierce pilar pilgrim pinky piper placida placido poe poet polly poppy porter praise
    preciosa precious presence presley price primavera primitivo prince princesa princess principe promise prosper
    prosperity providence prudence pureza purisima queen queenie quest quincy rain rainbow ralph ram rama ramos ran
    rana rand raven ray raya rebel red reed reef regina reid reign reina remedios remedy remy ren reno resilience
    rex rey reyes rhythm ria rich rick rico ridge rio ripple risa river rob robin rocio rock rocket rocky rod rogers
    rogue roman romana romeo romy ron ronda rory rosa rosario rose ross rosy rowan roy royal royalty rubi ruby rue
    rufus rune rush rusty saber sable safira sage sai said sailor saint sal salem salome salvacao salvador sam samba
    sanders sandy sang santa santinho santos sapphire saturn savage savior saviour sawyer scarlet scooter scout sela
    seraph serene serenidad serenity serge severo shade shadow shalom shea sheikh sheldon sherry shy sierra silence
    silver silvestre sincere sinclair sirena skip sky skye smith smoke smokey snow socorro sol solace soldier
    soledad son sonny spark sparkle sparrow spirit spring stan stanley star starr sterling stone storm stormy story
    stuart sue suerte sugar summer sun sunny sunshine sweetheart sweetie symphony tad taiga taj tate tawny ted
    temperance tempest tess tete tia tiara tiger timon tito titus toby tod tom trae treasure tri trinidad trinity
    triumph triunfo trooper troy true truth tuck tucker turner twinkle ty unique unity val vale valentine valiant
    valle valor van vance veda vela ventura venus vera verity vic victoria victory vida vidal vina viola violet
    violeta virginia virtudes virtue virtuous vision vita vitoria vivi von wade walker walt ward wayne west wild
    wilder will willow wilson wing winner winnie winston winter wisdom wolf wonder wood woody worthy wren wright
    yarrow young zeal zen zephyr zia zion
""")
"""Given names that are also everyday words, months, places or surnames: only a capital letter makes a name of them."""

SURNAMES = _words("""
    abreu acevedo acosta adams adeyemi aguiar aguilar alicea almeida alvarado alvarez alves amado amaral andrade
    aponte araujo arias arruda avila ayala baez baker baptista baptiste barbosa barboza barros barry batista
    bautista beaulieu belanger bellamy benoit bernier bettencourt bonilla boucher boyle braga brennan brito brown
    buckley burgos burke burns cabral cabrera callahan camacho campbell campos cardona cardoso cardoza carey caron
    carrasquillo carreiro carroll carvalho casey castillo castro cavanaugh chan chang charles chaves chavez chen
    cheng chhay chhim chin chung claudio clifford cohen collazo collins colon connolly contreras cook cordeiro
    correa correia costa coughlin coutinho crespo crowley cruz cunha curran custodio daley daniels davis delgado
    demelo desai deshmukh desrosiers diallo dias diaz dinapoli diop doherty donnelly donovan doyle driscoll duarte
    dubois duffy dufresne duong dupont duran duval encarnacion espinal espinosa estrada farias farrell feliciano
    feliz fernandes fernandez ferreira figueiredo figueroa fitzgerald fitzpatrick flanagan flores foley fonseca
    fontaine fontes fournier freitas frias fuentes furtado gagne gagnon gallagher galvao garcia garrity gaspar
    gauthier german giang gill gomes gomez goncalves gonsalves gonzales gonzalez grant graves greene griffin
    guerrero guevara gupta gutierrez guzman haddad hall harrington harris hassan healey henriques henry heredia
    hernandez herrera hicks higgins ho hoang hogan hollins howard hughes hurley huynh jackson james jean-baptiste
    jean-louis jean-pierre jenkins jimenez johnson jones jordan joseph joyce kane kaur kelleher kelly kennedy keo
    keohane khan khatib kim king lacerda lachance lambert lantigua lavoie leal leblanc leclerc ledoux lee lemos leon
    lester leung levesque levine lewis li lima lin linhares liu lopes lopez lora louis lu ly lynch macedo machado
    maciel mahoney maia malave maldonado marchetti marques marquez martin martinez martins massaquoi mateo matos
    mccarthy mcdonough mcgrath mckenna mcnamara medeiros medina meireles mejia melendez mello melo mendes mendez
    mendonca mensah mercado mercedes michaud miller miranda mitchell mohamed molina monteiro montes moore morales
    moran moreau moreira moreno morin morris moura mueller mullen murphy murray nadeau nascimento navarro neves
    nevin ng nguyen nieves nogueira noonan nova nunes nunez obrien oconnell oconnor okafor okonkwo oliveira oliver
    olivo oneil oneill ortega ortiz osei osullivan otero owens pabon pacheco padilla pagan palmer paquette park
    parker patel patterson paulino peguero pelletier pena peralta pereira perez perry peters peterson petit
    petit-frere pham phan phillips phommachanh pichardo pierre pierre-louis pimentel pina pineda pinheiro pinto
    pires polanco pontes powell prak preciado quezada quigley quiles quinn quinones quirk quispe ramirez ramos
    ramsey raposo rebelo reed regan rego reid reis resendes reyes reynolds reynoso rezende rhodes ribeiro ricci rios
    rivas rivera roberts robinson robles rocha rodrigues rodriguez rojas roman romero rondon rosa rosado rosario
    rosen ross rossi rourke roy ruiz russo ryan saintil salazar sales salgado sampaio samuels sanchez sanders
    sandoval santana santiago santos sar schmidt sem semedo serrano shah shaw shea sheehan siddiqui silva silveira
    silvia simmons simpson singh siqueira smith soares sok solis som sosa soto sousa souza st-pierre stewart suarez
    sullivan sweeney sylvain tang tavares tavarez taylor teixeira tejada tejeda tejera thach theriault thibeault
    thomas thompson tobin torres tran tremblay troncoso truong tsang turner ung valdez valentin valle vang varela
    vargas vasconcelos vasquez vaz vega velasquez velez ventura vera vicente vieira villanueva villar vizcaino
    walker wallace walsh wang ward washington watson weaver webster weiss welch west whalen white whitfield williams
    wilson wong wood woods wright xiong yang yeung young zapata zayas zhang zhao zhou
""")
"""Surnames; they make the capitalized word beside them a person's given name."""
