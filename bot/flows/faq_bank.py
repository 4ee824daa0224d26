"""Questions people put to such an assistant that no program's entries answer; used to set the threshold only.

None of them is a test question. Add real ones (without names) as they come up.
"""

OFF_TOPIC = tuple(
    """
what's for lunch today
what is the weather tomorrow in Worcester
can you write me a poem
who won the game last night
how do I reset my password
my laptop will not turn on
what is the wifi password
book a room for Thursday
where is the printer
translate this letter for me
tell me a joke
how tall is Mount Greylock
what is the capital of Maine
are you a real person
what is your name
how do I request a day off
when is payday
when does school start
is there school on Friday
when is winter break
who is the superintendent
who is my manager
what is the bell schedule
how do I order supplies
where do I park
what is the dress code
how do I get a substitute teacher
when are report cards sent home
how do I read MCAS scores
what is a passing score on MCAS
when is the MCAS retake
how do I renew my teaching license
what license does a school adjustment counselor need
how much is a counselor paid
is there a stipend for our time
how much money does our district get
who pays for substitutes during training
is travel reimbursed
will lunch be provided
is there a fee to join
can we get a grant for a social worker
when is the Title I grant due
how do I apply for the safe schools grant
what is the deadline for the IDEA grant
how is funding distributed among districts
what is the budget for next year
how many people should be on our team
does the principal have to attend
how many hours a week will this take
how many meetings do we have to attend
what day of the month is data due
what happens if we miss a month of data
which measures do we report
how do we log in to the data system
who reviews our action plan
how many students were screened in Waltham
what did Haverhill report last month
what is our score
how did the other districts do
which district has the best results
what is the suspension rate in Massachusetts
how do I treat a student with panic attacks
what medication helps with ADHD
how do I diagnose depression
which screener should we use
is the PHQ-9 free
what is the cutoff score for the GAD-7
how do I bill MassHealth for services
can I share a student's record with a parent
do we need parent consent to screen
how long do we keep student records
what does FERPA say about counselors
how do I file a 51A
who do I call about a bus problem
how do I enroll my child in school
what are the graduation requirements
how do I start an IEP
what is a 504 plan
when is the town meeting
is the library open on Saturday
how do I unsubscribe
can I change my email address
delete my account
show me last year's slides
where is the recording of yesterday's meeting
send me the Zoom link
who is presenting at the next meeting
what time does the meeting start
can I bring a colleague
do I get a certificate
how many PDPs do I earn
is there child care
can you order the books for us
how do I make a pivot table
what is a run chart
write a letter to the parents
""".strip().splitlines()
)
