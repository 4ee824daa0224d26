"""Towns, makers and things that are capitalized and nobody's name. Data only, folded."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _names(text: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in text.split(","))


TOWNS = _words("""
    abington acton acushnet adams afghanistan africa agawam albany alford allston america amesbury amherst andover
    aquinnah arlington ashburnham ashby ashfield ashland asia athol attleboro auburn avon ayer azores barnstable
    barre becket bedford belchertown bellingham belmont berkley berkshire berkshires berlin bernardston beverly
    billerica blackstone blandford bolton boston bourne boxborough boxford boylston braintree brasil brava brazil
    brewster bridgeport bridgewater brighton brimfield bristol brockton bronx brookfield brookline buckland
    burlington cabo california cambodia camboya cambridge canton cape carlisle carver charlemont charlestown
    charlton chatham chelmsford chelsea cheshire chester chesterfield chicopee chilmark china clarksburg clinton cod
    cohasset colombia colrain concord congo connecticut conway cuba cummington dalton danvers dartmouth dedham
    deerfield dennis dighton domingo dorchester douglas dover dracut dudley dunstable duxbury eastham easthampton
    easton ecuador edgartown egremont erving essex europe everett fairhaven falmouth fitchburg florida fogo
    foxborough framingham franklin freetown gardner georgetown georgia ghana gill gloucester goias gonaives goshen
    gosnold grafton granby granville greenfield groton groveland guatemala guinea hadley haiti halifax hamilton
    hampden hampshire hancock hanover hanson hardwick hartford harvard harwich hatfield haverhill hawley heath
    hingham hinsdale holbrook holden holland holliston holyoke honduras hopedale hopkinton hubbardston hudson hull
    huntington hyannis hyde india ipswich jacmel jamaica jersey kabul kenya kingston lakeville lancaster
    lanesborough laos lawrence lee leicester lenox leominster leverett lexington leyden lincoln lisbon littleton
    longmeadow lowell ludlow lunenburg lynn lynnfield maine malden manchester mansfield marblehead marion
    marlborough marshfield mashpee mattapan mattapoisett maynard medfield medford medway melrose mendon merrimac
    merrimack methuen mexico miami middleborough middlefield middlesex middleton milford millbury millis millville
    milton minas monomoy monroe monson montague monterey montgomery nahant nantucket nashua natick nauset needham
    nepal newbury newburyport newport newton nigeria norfolk northampton northborough northbridge northfield norton
    norwell norwood orange orlando orleans otis oxford palmer paxton peabody pelham pembroke pepperell peru
    petersham phillipston pittsfield plainfield plainville plymouth plympton ponce portugal praia princeton
    providence provincetown puerto quincy randolph raynham reading rehoboth renaissance revere rhode richmond rico
    rochester rockland rockport roslindale rowe rowley roxbury royalston russell rutland salem salisbury salvador
    sandisfield sandwich santo saugus savoy scituate seekonk sharon sheffield shelburne sherborn shirley shrewsbury
    shutesbury somalia somerset somerville southampton southborough southbridge southwick spencer springfield
    sterling stockbridge stoneham stoughton stow sturbridge sudbury sunderland sutton swampscott swansea taunton
    templeton tewksbury texas tisbury tolland topsfield townsend truro tyngsborough tyringham ukraine upton usa
    uxbridge valadares venezuela verde vermont vietnam wakefield wales walpole waltham ware wareham warren warwick
    washington watertown wayland webster wellesley wellfleet wendell wenham westborough westfield westford
    westhampton westminster weston westport westwood weymouth whately whitman wilbraham williamsburg williamstown
    wilmington winchendon winchester windsor winthrop woburn worcester worthington wrentham yarmouth york
""")

FAR = _words("""
    accra acores addis alabama alaska alemanha alemania aleppo amman angola angra arecibo arizona arkansas atlanta
    azua baghdad bahia baltimore bangor bani barcelona battambang bayamon beijing beirut belem belo bissau bogota
    brasilia bridgeport caguas cali campinas canada caracas ceara chiapas chicago coimbra colorado concord corea
    cranston criciuma curitiba dakar damascus danbury delaware delhi dhaka england fortaleza france francia germany
    goiania governador guatemala habana hanoi hargeisa harlem havana hawaii hollywood horizonte houston hue idaho
    illinois indiana inglaterra iowa ipatinga ireland irlanda italy jalisco janeiro japan japao japon kabul kampala
    kandahar kansas karachi kathmandu kentucky kiev korea kyiv lagos lahore lima louisiana luanda lviv madrid
    managua manaus manhattan manila mantena maracaibo maranhao maryland mayaguez medellin meriden michigan milano
    minnesota mississippi missouri moca mocambique mogadishu monterrey montpelier moscow mozambique mumbai nairobi
    nebraska nevada newport niteroi oaxaca ohio oklahoma oregon parana paulo pawtucket penh pennsylvania pernambuco
    philadelphia phnom portland porto portsmouth puebla queens quito recife roma rusia russia saigon santurce sao
    scotland seattle seoul shanghai spain tegucigalpa tennessee tirana tokyo utah vientiane warsaw warwick
    washington waterbury wisconsin woonsocket wyoming
""")
"""Countries, states and cities families come from or go to."""

SCHOOLS = _words("""
    ambrose amigos andrews angelo angier argenziano arlington arnone ashley atherton bailey baker baldwin balliet
    barbieri bartlett bates beachmont beal beebe beechwood beethoven berkowitz bernazzani bigelow blackstone boland
    borden bowditch bowen bowles bradford bradley breed breen brickett brightwood broadmeadow brookfield brooks
    brophy brown browne bruce brunton burke burncoat burr butler cabot callahan cambridgeport cameron campbell
    canterbury capuano carlton carney cgs chandler chiesa chittick clap claremont cobbet coburn collins columbus
    condon congdon conley connery consentino countryside curley daley davis day dearborn devalles devens diman
    doherty donahue doran dorman downey dryden duggan dunning durfee edgerly edison eliot ellis everett fausey
    fenway ferryway flagg fletcher-maynard fonseca ford forestdale frederick freedman frost fuller gallagher gardens
    garfield gilmore glenwood glickman goddard gomes greene greenhalge greenleaf greenwood guild guilmette haggerty
    hale haley hancock harrington harris hatch hathaway hathorne hayden-mcfadden healey heard hemenway henderson
    hennigan hernandez hiatt higginson highlands hill hillside holmes homer hood hooks hunking huntington hurley
    ingalls irving jackson-mann jireh johnson juniper kane keefe keith kelly kennedy kennedy-longfellow kenny
    kensington keverian kiley king kuss lafayette lakeview lawrence leahy leonard letourneau lewis liberty lincoln
    linden lynch lynnwoods lyon manthala marsh mather mcauliffe mcavinnue mccall mccarthy mccormack mcglynn mcgrath
    mckay mckinley mcmahon memorial mendell merrymount metcalf mildred miller missituk montclair moody morey morgan
    morse morton mozart muniz muraco murkland murphy nettle newman normandin norrback ohearn ohrenberger oliver
    orchard otis pacheco parker parlin parthum pawtucketville peabody peck pentucket perkins perry philbrick
    pickering plouffe pollard pottenger potter pulaski pyne quinsigamond raymond reilly revere rindge riverside
    roberts robinson rodman rogers roosevelt rumney salemwood saltonstall shaughnessy shoemaker silvia sisson smith
    snowden snug sokolowski spark squantum stapleton sterling stoklosa sullivan sumner swift talbot talmadge tansey
    tarbox tatham tatnuck taylor tenney thorndyke thorpe tilton timilty timony tobin toomey tracy trotter umana
    underwood vassal vernon viveiros walsh wang ward warner washington watson wawecus webster westall wetherbee
    whaling whelan whittier winslow winthrop witchcraft wolcott wollaston wright zanetti
""")
"""What public schools of Massachusetts are called after; many are surnames too."""

THINGS = _words("""
    afghan african american arabic arbour asana asian aspen aymca basc bcba bhn bimas botvin botvins bounce boys
    brandeis brazilian brazilians bridgewater brookline bryt bsft calendly calm cambodian campus canva casel
    catholic caucasian cbits cdc charter chatgpt christian christmas chromebook chromebooks classdojo closegap coiin
    collaborative congolese congress covid crafft creole crioulo dcf dese devereux diwali dmh docs docusign
    dominican dominicans doodle dph drive dunkin dys easter eid ell ems endicott english er erika's esl excel
    facebook ferpa franciscan girls gmail google haitian haitians halloween hanukkah harvard healthy hipaa hispanic
    hotmail iep ieps incredible infinite instagram ipad ipads jamboard jewish juneteenth justice kahoot khmer kriolu
    kwanzaa latina latino latinx legislature lesley licsw lifelines lines lmhc masmhc masshealth mcas mclean
    medicaid medicare medway meet metco microsoft mindup mtss muslim naacp nami natal naviance navidad ncsmh nearpod
    nih northeastern ot outlook padlet panorama parentsquare pascoa pascua passover pbis portuguese powerschool pt
    pta pto public qualtrics ramadan regional remind riverside roca ruler saebrs samhsa sbirt schoology scouts
    second seesaw sel senate shape sheets signs simmons skype slack slp snapchat somali spanish sped starbucks state
    steam stem step steps syrian talkingpoints target teams thanksgiving tiktok trello tufts uber ukrainian umass
    verdean vietnamese vocational walden walmart wayside webex whatsapp wida yahoo ymca ymcas youth youtube yrbs
    ywca zones zoom
""")
"""Capitalized and no person; towns and peoples apart."""

EPONYMS = _names("""
    martin luther king, roberto clemente, rosa parks, cesar chavez, paul revere, frederick douglass, woodrow wilson,
    juan pablo duarte, jackson mann, mildred avenue, william monroe, john adams, abigail adams, john kennedy, john f
    kennedy, barack obama, michelle obama, jesse owens, jackie robinson, ruth batson, emily wetherbee, edward
    everett, robert frost, henry david, ralph waldo, louisa may, emily dickinson, horace mann, daniel webster,
    samuel adams, phillis wheatley, mary lyon, clara barton, helen keller, anne sullivan, susan b, harriet tubman,
    sojourner truth, malcolm x, nelson mandela, thurgood marshall, john winthrop, william bradford, patrick henry,
    thomas jefferson, abraham lincoln, george washington, theodore roosevelt, franklin roosevelt, benjamin franklin,
    albert einstein, thomas edison, norman rockwell, florence nightingale, mother teresa, william james, judge
    baker, james otis, oliver ames, oliver wendell, john philip, tony dungy, ross greene, brene brown, michelle
    garcia, dan siegel, sandy hook, robert's rules, patriots day, columbus day, jean piaget, maria montessori,
    eleanor roosevelt, amelia earhart, sally ride, christa mcauliffe, erika's lighthouse, erika's law, ned's
    mindset, romeo and juliet, anne frank

""")
"""People long known after whom schools, days and methods are called."""
