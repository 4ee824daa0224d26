"""Words for telling a student's name from a title, a term, a place or a member of staff. Data only."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FIRST_NAMES = _words("""
    aaliyah aaron abby abdul abigail abraham ada adam adrian adriana ahmed aidan aiden alan alana alba alberto
    alejandra alejandro alessandra alex alexa alexander alexandra alexandria alexis alfredo alice alicia alina
    alisha alison allison alma alyssa amanda amara amber amelia amir amy ana anahi anderson andre andrea andres
    andrew andy angel angela angelica angelina anita ann anna anne annie anthony antonio april aria ariana
    arianna ariel arthur arturo ashley ashton asia athena aubrey audrey august austin autumn ava avery axel
    ayden barbara beatriz becky bella ben benjamin bernardo beth bianca bill billy blake bob bobby brad bradley
    brandon brayden breanna brenda brendan brian briana brianna bridget brittany brody brooke bruno bryan bryce
    caio caitlin caleb cameron camila camilla camryn carla carlos carmen carol carolina caroline carter casey
    cassandra catalina catherine cecilia cesar chad charles charlie charlotte chase chelsea chloe chris
    christian christina christine christopher cindy claire clara claudia cody colby cole colin connor cooper
    corey courtney cristian cristina crystal cynthia daisy dakota dalton damian dan dana daniel daniela danielle
    danny dante dario darius darren dave david dean deborah debra deja dennis derek desiree destiny devin devon
    diana diego dillon dina dominic dominique donald donna donovan dorothy douglas drew dylan eddie edgar
    eduardo edward edwin elena eli elias elijah elisa elizabeth ella ellen ellie emanuel emily emma emmanuel
    enrique enzo eric erica erick erik erika erin esmeralda esteban esther ethan eva evan evelyn fabiana faith
    fatima felipe felix fernanda fernando finn fiona francesca francisco frank gabriel gabriela gabriella
    gabrielle gage gavin genesis george gerardo gianna giovanni giselle gloria grace gracie graham grant grayson
    gregory greta guilherme guillermo gustavo hailey haley hannah harper harrison harry hayden hayley heather
    hector heitor helen helena henry hope hudson hugo hunter ian ibrahim igor imani ines irene iris isaac isabel
    isabella isabelle isaiah isis ivan jace jack jackie jackson jacob jacqueline jada jade jaden jaiden jaime
    jake jalen jamal james jamie jan jane janet jared jasmin jasmine jason javier jay jayden jayla jaylen jayson
    jean jeff jeffrey jenna jennifer jenny jeremiah jeremy jesse jessica jesus jill jim jimmy jo joan joana
    joanna joao joaquin joe joel joey john johnny jon jonah jonathan jordan jorge jose joseph josh joshua josiah
    josue joy juan juana jude judith julia julian juliana julie juliet julio june justin kaden kai kaitlyn kaleb
    kamila karen karina karla kate katelyn katherine kathleen kathryn katie kayden kayla keith kelly kelsey ken
    kendra kenneth kenny kevin khalil kiara kim kimberly kira kobe kristen kristina kyle kylie kyra lara larissa
    latoya laura lauren layla leah leandro leila lena leo leon leonardo leslie leticia levi lexi liam lila
    lilian liliana lillian lily linda lindsay lindsey lisa liz logan lola london lorena lorenzo louis luana luca
    lucas lucia luciana lucy luis luisa luiz luke luna lydia lynn mackenzie madeline madison maggie maia makayla
    malachi malik manuel marc marcela marcelo marco marcos marcus margaret maria mariah mariana marie marina
    mario marisol marissa mark marquis martha martin martina marvin mary mason mateo mateus matheus mathew matt
    matthew mauricio max maxwell maya mckenzie megan melanie melissa melody mercedes mia micah michael michaela
    michelle miguel mike mila miles milo miranda miriam mohamed mohammed moises molly monica morgan moses
    muhammad murilo mya myles nadia nancy naomi natalia natalie nate nathan nathaniel nayeli nelson nevaeh nia
    nicholas nick nicolas nicole nina noah noel noelia noemi nolan nora norma octavio oliver olivia omar orlando
    oscar otavio owen pablo paige paloma pamela paola parker patricia patrick paul paula paulina paulo payton
    pedro penelope perla peter peyton philip phoebe pietro pilar preston quinn rachel rafael rafaela ramon
    randall raquel raul ray raymond rebecca reese regina reginald renata rene ricardo richard ricky riley rita
    rob robert roberto robin rocco rodrigo roger roman ronald rosa rosario rose ruben ruby russell ruth ryan
    rylee sabrina sadie sally sam samantha samara samuel sandra santiago sara sarah savannah scarlett scott sean
    sebastian selena serena sergio seth shane shaniqua shannon sharon shawn shelby sidney sierra silvia simon
    simone skylar sofia sonia sophia sophie spencer stella stephanie stephen steve steven summer susan sydney
    tamara tania tanner tara tasha tatiana taylor teresa terrence terry thais thalia thiago thomas tiana tiffany
    tim timothy tina todd tom tomas tommy toni tony tracy travis trent trevor trinity tristan troy tyler tyrone
    ulysses valentina valeria vanessa vera veronica vicente victor victoria vincent vinicius vitor vivian
    viviana walter wanda wendy wesley will william willow wilson wyatt xavier ximena yadira yahaira yara yasmin
    abdi aaliya aisha alejandrina amari amina amira anh anjali arjun aryan ayaan ayanna bao bethany bich bopha
    briella camilo chantrea dara darnell dashawn delroy demetrius deonte deshawn dieuveny duc ebony esperanza
    fabiola farah fatou felicia gerson gisele hamza hassan hieu hoang huong imran itzel jabari jahmir jamar jamila
    jayda jaziel jeffry jermaine jhonny jorgito josephine josefina juanita kadija kareem karim keisha kelvin keyshawn
    khadija kiana kofi kwame lakisha lamar laquan linh lupe luz mamadou mariam marlon marquise marlene mehmet
    milagros minh mireya mustafa nadege naveen neha nhi nuno oumar phuong pooja priya quang quoc rahul raheem rashad
    rasheed rithy rohan roseline sadia safiya sakura salma samnang samir shanice shaquille shreya sinh sokha sophal
    soriya suleiman tamika tariq thanh thuy tran trang treshawn trinh tuan tyrese tyshawn vannak vy wei wilmer wilner
    xiomara xochitl yanira yaritza yasmine yesenia yolanda yousef yusra zainab zaire zion
    yuri yusuf zachary zack zane zara zoe zoey
    adalberto adilson adriele agnaldo ailton alanna aldair alessia allisson alysson amaury ambar amilcar anabel
    analia anastacia anderline andreia andreina anelise angelo angie annabelle antoine antonella arianny arielly
    arlete ayla ayleen beatriz berenice bernadette brayan brenna breno brigitte britney bryanna cadence camille
    carline carmelo cassia cassidy cauan celeste celina christelle clarissa claudio clebson cleide cristiane
    dagmar daiane daisha dalila damaris danilo davi davon dayana dayanara dayane deivid delfina delia demetrio
    denilson deyvid diogo djeison dulce eddy edmilson edson eduarda eileen elaine elian eliana elvira emely
    emerson emilia emilio estefania estela ezekiel ezequiel ezra fabio fabricio fabrizio federico flavia flavio
    franzy freddy frederico fritz gael gaston genevieve geovana geovanna gilberto gilson gisele gislaine graciela
    greicy guerline harold haydee heloisa herlinda hernan hilda horacio iago iara ignacio ingrid iracema isadora
    ismael itala italo ivan ivana ivette izabela jacira jaden jadiel jairo jamilly janaina jandira janelle janiyah
    jaquan jeanine jeferson jephte jessenia jessie jhon jhonatan joanne joelma johanna jonas jonatas josefa
    joselyn josiane jovan juliane juliano julissa junia jussara kadeem kamryn kaue kaylee keila kelly kerline
    kesha keven kiany kimora klara kyara ladarius lais lanaya larisa lashawn laurie leilani leonela leonor leydi
    lidia lisbeth lorelei loreto lourdes luan luann lucienne ludmila luigi mabel magdalena maicon makenna manny
    manoel manuela marceline marcelle marcello marcia marcio maribel maricela maritza marjorie marlene maryam
    matias maura maureen mayara maylin mayra michel mikayla milena milton mirela mirian misael moacir nadine
    narciso natanael nathalia nayara neide nereida neymar nickolas nilton nilza nivia odair odalys odilia olga
    orquidea osvaldo otilia pamella patricio pauline penha petronila pierre priscila quentin radames raissa ramiro
    raphael raquelle rayan rayane rayssa reginaldo reinaldo renan renatinha rhianna richelle rilary roberta robson
    rochelle rogelio romario ronaldo rosalia rosana rosangela rosemary rosilda rubens rute sabina samira sandro
    santana santino sarai saul savion sebastien selma sergio sharon shayla sheila shirley silvana silvio solange
    soleil stefany suellen sulamita susana suzana tahira taina tainara talia talita tarsila tayshaun teodoro
    thaina thainara thaynara tiago tonya ubiratan valdeci valdir valeska vandinha vania vilma vitoria viviane
    wagner walace waldir wanderson wendell wesly widline widmaer wilfredo wilians wilson yadiel yandel yanelis
    yariel yasmim ygor yolanda yoselin yulissa zaida zenaida zilda zuleika zulma
""")
"""Given names common in Massachusetts schools."""

ALSO_WORDS = _words("""
    ada amber ana angel
    celeste cadence dulce kelly lourdes olga mabel milton wagner wilson jonas
    ann april aria art asia august austin autumn avery ben bill brooke carter charlotte
    chase chelsea cole cooper crystal dakota dan dean destiny drew eli ella eva faith finn frank gage genesis grace
    grant harper hope hunter iris isis jackson jade jan jay jesus jordan joy june ken lara lena lincoln london
    madison mark mason max may melody mercedes mia mila miles nia nina norma paola parker pat paul pilar ray
    reese regina rob robin roman rosario rose ruby sam sierra summer tom trinity troy vera will willow
""")
"""Given names that are also everyday words, towns or months: a small letter means the word."""

TITLES = _words("""
    adjustment coach coordinator counselor director dona dr dra miss mr mrs ms mx nurse principal prof professor
    psychologist senhor senhora señor señora sr sra srta superintendent teacher
""")

NOT_NAMES = _words("""
    a academy achievement act action activities advisory advocates affairs african after age ages aim all also
    ambassadors american an and answer any apr april are as asian aspen assessment assessments assistance at
    athlete athletes aug august autumn avenue be because been before black board boston brazilian building but
    by call calls campus can center change charter church city clinic coiin collaborative college com committee
    community como comprehensive con convening convenings could council counseling counselor counselors count
    counts county covid cplan creole csmhs cycle data day days dcf dec december department dese did district
    districts dmh do does dph during each education eight el elementary em en engagement english enrolled equity
    every excel fall families family feb february first five for form forms four fri friday from full gad google
    got grade grader grades growth guidance had haitian half hall handbook has have he health hello her here hey
    hi high his hispanic hope hospital how i id ids iep if improved improvement in information initials
    innovation intern interns is it jan january jul july jun june kindergarten khmer la las last latina latino
    leadership learning legal level levels los ma many mar march masmhc mass massachusetts masshealth math may
    mcas medicaid medicare meeting meetings member members mental microsoft middle might mon monday month months more most mtss
    must my name names narcan national naviance ncsmh needs network new nine no none nos not nov november number
    numbers nurse nurses nursing o objective oct october of office ok okay on one only or os other others our
    outcomes outlook panorama para parent parents part partner partners partnership pbis pd pdsa phq plan plans
    please por portuguese post powerpoint powerschool ppal pre program programs public que question questions
    reading received record records referral referrals regional reminder report reports rights road room sasid
    sat saturday school schools science screened screener screening secondary sel sep sept september served
    service services session sessions seven shape she should since six slack smhqa smhqad so some spanish
    special spring staff state street student students study success summer sun sunday support supports survey
    surveys system systems ta teacher teachers team teams ten test thank thanks that the their then there these
    they this those three thu thursday tier tiers to today tomorrow total town tue tuesday two um uma un una
    university unknown us usa voice was we wed wednesday week weeks wellness were what when where which while
    white who who're why will winter with word would year years yes yesterday you your youthmove zoom
""")
"""Capitalized or not, these are no part of a student's name."""

PLACES = _words("""
    agawam amherst barnstable bedford belchertown berkshire bristol brockton burlington cambridge chelsea
    chicopee essex everett framingham franklin hampden hampshire haverhill hills holyoke lawrence lowell lynn
    malden medford methuen middlesex monomoy norfolk northampton philip pittsfield plymouth quincy randolph
    renaissance revere salem somerville springfield waltham worcester
""")

NOT_INITIALS = _words(
    """
    AC ACT ADHD ALL AM AND ANY AP AS AT AV AVG BA BC BD BH BHN BIP BMC BS BSU BU BUT BY CAN CBT CF CHA CHD CMHC CQI
    CSV CT DC DCF DESE DJ DMH DOB DPH DSS EAP ED EDD EDM EG EI EL ELA ELL ES ESL ESP ESY ETC FAQ FBA FL FOR FR FTE
    FY FYI GAD GPA GR GSA HAD HAS HC HOW HQ HR HS ID IE IEP IF II III IL IN IS IT IV JD JRI JV KC KG LA LCSW LD LEA
    LGBTQ LMFT LMHC LPN MA MAX MBA MCI MD MGH MH MIN MIT ML MLK MM MOC MS MTG MTH MTSS NA NB ND NEW NH NIH NJ NO NOT
    NY OCD ODD OF OK ON ONE OR OT OUR PA PBIS PBS PC PD PDF PDSA PE PER PHD PHQ PI PIN PK PL PLC PM PR PT PTA PTO QA
    QCC QI RA REF RFP RI RIP RN RTI SA SAC SAT SC SEC SEI SEL SH SLP SMH SNAP SOP SOS SPED SRO SSP SST SSW STEM SUM
    SW SY TA TBA TBD TBI THE TIER TO TTY TV TWO TX UK UMB US USA VI VP VT WAS WE WHO WHY WIC YTD ZIP
"""
)
"""Two or three capital letters that are no initials."""

NOT_STREET = (
    r"of|the|in|on|at|by|to|for|and|or|our|a|an|students?|schools?|districts?|teams?|people|staff|days?|"
    r"weeks?|months?|hours?|minutes?|percent|files?|forms?|from|with|google|one|shared|network|flash|hard|"
    r"supreme|juvenile|family|district|grade|were|was|are|is|who|that|this|per|down|off|cross|data|food|blood|"
    r"test|long|inner|in-?bound|kids|members|counselors|more|new|other|goals?|tier|cases?|referrals?|"
    r"convenings?"
)
"""Words that do not come between a house number and "Street"."""

PUBLIC_NUMBERS = ("833-773-2445", "988", "911", "877-382-1609", "211", "800-439-2370", "781-338-3000", "781-338-3010")
"""Published numbers of services and of the Department; not anybody's own."""

MONTHS = _words("april august june may janeiro maio março marzo abril")
"""Given names that are months: never taken for a name alone."""

NOT_SMALL_INITIALS = _words("""
    a am an as at be by do go he hi id if in is it me my no of ok on or so to up us we st nd rd th our el la de do
    da na no en em un um se su os as ao em es eu la le lo mi ni oi pe te tu va ya gr hs ms pk vs pm ll re ve
""")
"""Two small letters that are a word."""
