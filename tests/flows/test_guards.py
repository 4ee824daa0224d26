"""The two guards: what must be caught, what must pass. Written by us; no real person is named.

The texts in tests/data were each written before the rules were tried on them; the rules were mended afterwards.
"""

from pathlib import Path

import pytest

from bot.flows import guards

DATA = Path(__file__).parent.parent / "data"


def _lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


DANGER = """
kms
im gonna kms
i want to die
i wanna die
i dont wanna be here anymore
I don't want to live anymore
wnt 2 die
I feel suicidal
a student said she is suicidal
suicide
sucidal student in my office
one of my kids told me he wants to kill himself
she said she wants to kil herself
He tried to hang himself last night
student brought a gun to school
gun at school
there's a gun in his backpack
a kid has a knife in class
someone is going to shoot up the school
he threatened to shoot everyone tomorrow
active shooter in the building
shots fired
bomb threat at the high school
she took a whole bottle of pills
he overdosed in the bathroom
student OD'd
her dad beats her
His stepfather hits him every night
a student disclosed abuse today
she is being abused at home
I was raped
uncle touched her inappropriately
he's afraid to go home
a student is cutting herself
I keep cutting my wrists
self harm
I've been self-harming again
student is in danger
everyone would be better off without me, better off dead
no reason to live
I wish I was dead
nobody would miss me if I was gone
she posted a suicide note
I can't go on like this anymore, I want to end it all
su1c1de
s u i c i d e
k1ll myself
unalive myself
kill himslef
going to end my life tonight
thinking about suicide
what do I do if a student says they want to kill themselves?
my boyfriend choked me
he has a gun to my head
he is going to kill me
When is the next convening? Also a student just told me he wants to die.
me quiero morir
quiero morirme
no quiero vivir mas
ya no quiero vivir
una estudiante se quiere matar
un alumno trajo una pistola a la escuela
su papá le pega
se está cortando las venas
se tomó todas las pastillas
mi padrastro me golpea
fue abusada por su tio
tengo ganas de morir
quero morrer
não quero mais viver
ele quer se matar
uma aluna tentou suicídio
tem uma arma na escola
o pai bate nela
ela se corta
tomou todos os remédios
""".strip().splitlines()

NO_DANGER = """
this deadline is killing me
This spreadsheet is absolutely killing me lol
I'd kill for a coffee
I would die for a nap right now
that meeting was murder
traffic was murder this morning
kill two birds with one stone
I'm dying to know when the next convening is
my phone died
my laptop is about to die
dead tired after that data entry
the deadline is dead serious
we killed it at the convening
let's not jump the gun
shoot me an email
can you shoot Dana a quick note
shoot for Friday
take a stab at the action plan
a shot in the dark, but is PD offered?
beat the deadline by a day
we hit our target
bite the bullet and submit
photo shoot on Tuesday
I'm dead lol
died laughing
suicide prevention training next week?
how many schools do risk assessments?
Is there a suicide prevention module in the PD?
Do we report suicide risk screenings as a measure?
how many students were referred for suicidal ideation
Does the CoIIN cover violence prevention?
school shooting drill moved to Friday
active shooter training is on the calendar
child abuse reporting training for staff
we need resources on substance abuse
self-harm prevention curriculum
Is the overdose prevention workshop part of the convening?
data on violence in schools
The team discussed our suicide protocol during the needs assessment
When is data overdue?
our report is overdue
what is the crisis protocol
when are monthly data due
is Agawam in it
cut me some slack
cutting it close with January
I beat myself up for missing the meeting
my boss will kill me if I miss this deadline
the server was killed
the form crashed and I lost it
hang on a second
can you hang up the poster
not available this month: waiting on a partner
me muero de risa
este plazo me está matando
me muero de hambre
prevención del suicidio, hay capacitación?
matar el tiempo
cuántos distritos participan
morrendo de fome
esse prazo está me matando
treinamento de prevenção ao suicídio
quantos distritos participam
we are in danger of missing the due date
bullet points are fine
attack the backlog
panic attack over this form
""".strip().splitlines()


def test_every_message_that_suggests_danger_is_caught() -> None:
    texts = [*DANGER, *_lines("guards_danger.txt")]

    assert [text for text in texts if guards.check(text).kind != "danger"] == []


def test_idioms_and_professional_talk_pass() -> None:
    texts = [*NO_DANGER, *_lines("guards_harmless.txt"), *_lines("guards_small_talk.txt")]

    assert [text for text in texts if guards.check(text).kind] == []


ALLOWED = (
    "Agawam", "Haverhill", "King Philip Regional", "Monomoy Regional", "Waltham", "Belchertown",
    "Berkshire Hills Regional",
    "Boston Renaissance Charter Public", "Burlington", "New Bedford", "Randolph", "achievement@doe.mass.edu",
    "781-338-3010",
    "(781) 338-3000", "75 Pleasant Street, Malden, MA 02148-4906", "Dana Rivers", "dana@north.example",
)  # fmt: skip

IDENTIFIES = """
student Maria Lopez was referred
Our student Jayden Smith needs services
J.S. in grade 7
JS, 7th grade, was screened twice
A. B. (8th grader) was referred
student J.S. was referred last week
the student's name is Kiana
my student tyler was referred
SASID 1023456789
1023456789
the kid with id number 482133 is waiting
student ID 48213
dob 3/14/2010
born on March 4, 2011
date of birth: 2012-05-06
student's birthday is 4/5/2009
her number is 617-555-0142
call mom at (413) 555-0199
reach me at maria.lopez@students.north.example
she lives at 12 Maple Street
22 Oak Ave, apt 4
he was diagnosed with ADHD
our 7th grader was diagnosed with depression
this student has bipolar disorder
Diego's mom called about the referral
Maria Lopez was suspended
Aaliyah Johnson has an IEP
Jayden's IEP meeting
one of our kids, Marcus, needs Tier 3
Emily in 5th grade was screened
Sofia is a 6th grader
Not available: waiting for Carlos Mendes, grade 9, to return
estudiante Lucia Gomez fue derivada
aluna Beatriz Souza foi encaminhada
Ethan Brown was hospitalized
ssn 123-45-6789
""".strip().splitlines()

ANONYMOUS = """
Maria Lopez will submit our data
Send it to Ms. Lopez, our counselor
Dr. Chen teaches grade 7
Our counselor Maria Lopez referred 12 students
12 students were screened in grade 7
3 students have ADHD
We screened 1200 students in October
1,234,567,890 is a large number
Is Agawam in the CoIIN?
Which cohort is Waltham in?
Waltham in grade 7 screened 120
King Philip Regional was screened for eligibility
e-mail achievement@doe.mass.edu
call 781-338-3010 or (781) 338-3000
is it 781.338.3010?
75 Pleasant Street, Malden
Dana Rivers, dana@north.example
When were the information sessions on May 11, 14 and 20, 2021?
applications were due 6/4/2021
The convening is on 10/14/2026 at 9:00
not available this month: data system down
Waiting on a partner, Riverside Community Care
Student Services will send numbers
Student Support Team met on Monday
Students in grade 7 and grade 8 took the survey
PD in grade 7 starts in May
MS grade 7 numbers are late
Kennedy Middle School grade 6 is missing
call 988 or 833-773-2445
What is the TTY number?
our 4 schools on Main Street campus
what is a tier 2 student
do we count a student with anxiety in Tier 2?
12 goals drive our plan
we uploaded 3 files to google drive
Students May be counted once
Is the student Handbook part of it?
one student is counted once per month
Tier 3 students were referred to the clinic
number of students who received Tier 2 services
the team lead is Ana
Ben's form is open on my screen
the 7th grade team was screened first
100 students drive to court street
January attendance for North
SHAPE for grade 6
October's screening results are in
""".strip().splitlines()


def test_what_identifies_a_student_is_refused() -> None:
    verdicts = {
        text: guards.check(text, allowed_names=ALLOWED) for text in (*IDENTIFIES, *_lines("guards_identifiers.txt"))
    }

    assert [text for text, verdict in verdicts.items() if verdict.kind != "identifier"] == []
    assert [text for text, verdict in verdicts.items() if "•" not in verdict.hint] == []


def test_staff_districts_contacts_counts_and_dates_pass() -> None:
    texts = [*ANONYMOUS, *_lines("guards_anonymous.txt")]

    assert [text for text in texts if guards.check(text, allowed_names=ALLOWED) != guards.Verdict()] == []


def test_the_hint_shows_two_characters_only() -> None:
    assert guards.check("SASID 1023456789").hint == "It looked like a student ID: 10••••••••"


def test_danger_comes_before_identifiers() -> None:
    assert guards.check("student Maria Lopez wants to die, SASID 1023456789").kind == "danger"


@pytest.mark.parametrize(
    ("text", "language"), [("quiero morirme", "es"), ("não quero mais viver", "pt"), ("kms", "en")]
)
def test_the_safety_message_is_in_the_language_of_the_text(text: str, language: str) -> None:
    assert guards.check(text).language == language


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_the_safety_card_says_whom_to_reach_and_promises_nothing_else(language: str) -> None:
    card = guards.safety_card(language)

    said = repr(card)
    assert all(number in said for number in ("988", "911", "833-773-2445"))
    assert not guards.safety_text(language).reviewed
    assert "pending" in guards.safety_text(language).review_note


def test_a_refusal_says_what_happened_what_was_kept_and_what_to_do() -> None:
    card = guards.refusal_card(guards.check("SASID 1023456789"))

    said = repr(card)
    assert "10••••••••" in said
    assert "kept nothing" in said
    assert "write it again" in said
    assert "1023456789" not in said


@pytest.mark.parametrize("text", ["@csmhs status", "@CSMHS what is due?", "ask (@csmhs) first"])
def test_the_assistant_s_own_name_identifies_nobody(text: str) -> None:
    assert guards.check(text).kind == ""
