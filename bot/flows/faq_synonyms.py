"""Everyday English words that mean much the same, so that "buy" finds "purchase". Written for this project.

One line is one meaning; a word in several lines shares something with each. Only words that can stand for each other
in a question belong together: a line too wide makes different questions look the same.
"""

from collections import defaultdict
from functools import lru_cache

from bot.flows import faq_text

_LINES = """
    buy purchase acquire
    order ordered ordering
    sell sale
    price cost charge fee rate expensive cheap
    pay payment paid bill invoice
    money cash funds fund
    refund reimburse reimbursement repay
    discount coupon promo promotion voucher offer deal
    free complimentary gratis
    cancel abort revoke withdraw undo
    stop end quit terminate finish discontinue halt
    start begin launch commence initiate
    continue proceed resume
    change modify alter edit update adjust switch
    fix repair mend resolve solve correct
    broken faulty defective damaged malfunction crash
    problem issue trouble error bug glitch difficulty
    fail failed decline declined reject rejected refuse denied deny
    work function operate
    delete remove erase clear
    add include insert append
    create make setup build generate produce
    open unlock
    close shut
    lock block freeze disable deactivate suspend
    enable activate
    lost lose missing misplaced stolen
    find locate search discover
    show display view see
    hide conceal
    get obtain receive acquire collect
    give provide supply offer grant
    send ship mail deliver dispatch submit transmit
    delivery shipping shipment postage
    return exchange replace replacement swap
    track trace status progress whereabouts
    arrive come reach arrival
    late delay delayed overdue slow
    fast quick quickly rapid speed soon
    wait waiting pending hold
    deadline due cutoff
    when date time day schedule
    today now currently present
    reserve reservation book booking appointment
    meeting conference gathering session
    event occasion convening
    trip travel journey vacation holiday flight
    car vehicle auto automobile
    drive driving ride
    house home apartment residence
    place location spot site venue
    near nearby close closest local around
    far distance away
    map directions route
    address location street
    city town municipality community
    state province region area
    country nation abroad overseas international foreign
    phone telephone cell mobile cellphone
    call ring dial phone
    email mail
    message text sms chat
    contact reach connect touch
    talk speak chat conversation converse discuss
    tell inform notify advise
    ask inquire question query
    answer reply respond response
    explain clarify describe elaborate
    help assist support aid assistance
    person human agent representative operator someone staff
    customer client user member
    boss manager supervisor director head chief
    leader lead head chair
    worker employee staff personnel colleague
    team group crew squad
    partner ally collaborator
    friend buddy pal
    child kid youngster minor
    student pupil learner
    teacher instructor educator faculty
    coach mentor trainer tutor
    coaching mentoring guidance
    training course class workshop lesson learning
    teach educate instruct
    learn study
    school campus
    university college
    parent mother father mom dad guardian caregiver
    family relatives household
    young youth teen adolescent
    doctor physician clinician
    therapist counselor psychologist
    therapy counseling treatment
    medicine medication drug pill
    health wellness wellbeing
    sick ill unwell illness disease
    mental emotional psychological behavioral
    hospital clinic
    food meal eat dish
    recipe cook cooking
    restaurant diner cafe
    drink beverage
    ingredient ingredients component
    weather forecast temperature rain
    music song tune playlist
    movie film video
    picture photo image
    book read
    game play match
    win winner prize won
    score point points result
    rule policy guideline regulation
    law legal
    allowed permitted permission authorize okay
    forbidden prohibited banned
    must required obligatory mandatory compulsory need
    requirement criteria condition prerequisite
    eligible qualify qualified eligibility
    apply application
    join enroll register enter subscribe participate
    leave exit withdraw unsubscribe
    attend attendance present
    invite invitation
    accept agree approve approval confirm
    choose pick select decide selected chosen
    selection choice option alternative
    list catalog roster
    form document paper paperwork
    template sample example model
    copy duplicate
    upload attach
    file document
    link url website webpage page site
    online internet virtual remote remotely digital
    computer laptop pc
    app application software program
    program initiative project scheme
    account profile
    login access
    password passcode pin
    verify verification confirm validate authenticate identity
    card debit credit
    bank banking
    balance remaining available
    transfer move send
    transaction payment
    withdraw withdrawal atm
    salary wage paycheck income earnings
    tax taxes
    loan mortgage borrow
    insurance coverage
    currency money dollar
    exchange convert conversion
    limit maximum max cap
    minimum least
    increase raise rise grow
    decrease reduce lower cut
    number amount count total quantity
    figure statistic data number
    data information info details
    report reporting submit
    measure metric indicator
    collect gather compile
    record log history
    result outcome effect
    goal aim objective purpose target
    reason cause why
    use utilize usage purpose
    benefit advantage perk value gain
    risk danger
    safe secure safety security
    private confidential privacy
    share sharing exchange
    idea suggestion proposal
    strategy approach method practice
    plan planning roadmap
    step stage phase process procedure
    improve improvement better enhance upgrade
    quality standard
    good great best excellent
    bad poor terrible worst
    complaint complain unhappy dissatisfied
    feedback review opinion comment
    new latest recent
    old previous past former
    first initial
    last final
    next upcoming following future
    again repeat
    often frequent frequency regularly
    daily day
    weekly week
    monthly month
    yearly annual annually year
    duration length long
    size dimension big large
    small little tiny
    wide width
    height tall high
    weight heavy weigh
    color colour
    kind type sort variety
    brand company firm manufacturer maker business
    product item goods article
    store shop outlet
    bed mattress
    pillow cushion
    comfortable comfort soft
    hard firm
    warranty guarantee
    trial test try
    quality material fabric
    clean wash
    install installation assemble
    stock available availability inventory
    name title called
    mean meaning definition define signify
    abbreviation acronym initials
    word term
    language translate translation
    say pronounce
    spell spelling
    calculate compute
    remind reminder alert notification
    alarm timer
    calendar schedule agenda
    note memo
    job employment career position work
    equal equity fair fairness justice equality
    racism discrimination bias prejudice
    poor poverty
    race ethnicity
    pandemic covid coronavirus
    need necessity
    assessment evaluation appraisal review
    evaluate assess
    strong strength
    weak weakness
    focus emphasis concentrate theme topic
    organize arrange coordinate run host
    sponsor fund back
    offer provide
    facilitate lead run moderate guide
    responsible accountable
    department office agency division bureau
    government state federal
    national nationwide
    expert specialist professional
    certificate credential license certification
    credit credits hours
    commitment obligation duty responsibility expectation
    expect expected require
    sign signature
    announce publish post posted
    current updated
    source origin
    recommend endorse suggest
    trust reliable
    true correct right accurate
    wrong incorrect mistake error
    different differ difference
    same identical equal
    all every entire whole complete
    together jointly
    bring carry
    want wish like
    know aware
    understand get
    remember recall
    forget forgot forgotten
    hear heard
    happen occur
    possible can able
    visit go
    live reside
    born birth birthday
    age old
    man male
    woman female
    gender sex
    marry married wedding
    animal pet
    fuel gas petrol gasoline
    tire wheel
    battery charge
    luggage baggage suitcase
    passport visa
    hotel lodging accommodation
    vaccine shot vaccination immunization
    exercise workout gym fitness
    diet nutrition calorie calories
    protein supplement
    fat slim
    funny joke laugh
    smart intelligent clever
    hobby pastime
    hello hi greeting
    bye goodbye
"""


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = defaultdict(list)
    for number, line in enumerate(_LINES.split("\n")):
        for stem in dict.fromkeys(faq_text.stem(word) for word in line.split()):
            found[stem].append(f"={number}")
    return {stem: tuple(meanings) for stem, meanings in found.items()}


def meanings(stem: str) -> tuple[str, ...]:
    """The names of the meanings a stem (as `faq_text.stem` gives it) can have; empty for a word of no line."""
    return _table().get(stem, ())
