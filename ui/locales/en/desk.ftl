# The desk between meetings: home, group, plan, record, and the bars that stay. Words that are also on paper are in
# report.ftl.

## The bars that stay

desk-where = Where you are
desk-notices = Notices
desk-home = Groups
desk-meeting-number = Meeting { $number }
desk-evaluation = Evaluation
desk-meets-now = { $group } is meeting now
desk-back-to-meeting = Back to the meeting
desk-keys = Keys
desk-try-again = Try again
desk-put-away = OK
desk-rehearsal = Rehearsal.
desk-rehearsal-rate = The clock runs { $rate } times as fast.
desk-language = Language
desk-zoomed = Size { $percent } percent
desk-save = Save
desk-cancel = Cancel
desk-close = Close

## Keys

desk-keys-title = The keys of this screen
desk-keys-note = Keys wait while you type in a field.
desk-verb-home = All groups
desk-verb-keys = This overview
desk-verb-larger = Larger
desk-verb-smaller = Smaller
desk-verb-usual-size = Usual size
desk-verb-reorder = Move a row up or down in a list
key-space = Space
key-enter = Enter
key-escape = Esc
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-home = Home

## Lists that are put in order

reorder-grip = Move { $name }
reorder-how = Drag, or press Alt and an arrow key
reorder-moved = { $name } is now { $place } of { $count }

## Home

home-title = Groups
home-new-group = New group
home-group-name = Name of the group
home-group-name-hint = Enter creates it. Everything can be changed later.
home-found-group = Create the group
home-first-title = Give everyone their turn
home-first-lead = Turnstone plans the turns of a peer coaching group, keeps time while you meet, and remembers what was promised. Begin with a group of your own, or look around in a sample first.
home-try-sample = Try a sample group
home-sample-note = The sample has six members and two past meetings. It is marked as a sample and goes with one click.
home-sample = Sample
home-remove-sample = Remove the sample
home-meets-now = meets now
home-began = Began
home-next = Next
home-last = Last
home-promises = Promises
home-members = Members
home-day-at = { $day }, { $time }
home-today = today
home-tomorrow = tomorrow
home-no-next = nothing planned
home-no-last = has not met yet
home-last-facts = { $came ->
    [one] { $day }, 1 person came
   *[other] { $day }, { $came } people came
}
home-open-promises = { $count ->
    [0] none open
    [one] 1 open
   *[other] { $count } open
}
home-member-count = { $count }
home-no-members = nobody yet
home-go-on = Go on
home-to-plan = Continue the plan
home-add-members = Add members
home-kept-here = Everything stays on this computer:

## Group

group-plan = Plan a meeting
group-plan-needs-members = Add the members first.
group-edit = Edit
group-remove = Remove this group
group-usual = Usually { $start }, { $minutes } minutes
group-usual-day = Usually { $day }, { $start }, { $minutes } minutes
group-usual-day-label = Usual day
group-no-usual-day = no usual day
group-usual-start-label = Usual start
group-usual-minutes-label = Minutes
group-pay-habit-label = When a turn asks for more time
group-pay-habit-strict = the end is kept
group-pay-habit-ask = we decide each time
group-pay-habit-loose = we may end later
group-members = Members
group-members-empty = Nobody is in this group yet. Write or paste the names below, one on each line.
group-members-order = This order decides who goes first where nothing else does. Drag by the dots, or press Alt and an arrow key.
group-add = Add members
group-add-hint = One name on each line. Ctrl and Enter adds them.
group-add-one = Add
group-add-many = Add { $count } members
group-rename = Rename
group-rename-who = Rename { $name }
group-new-name = New name of { $name }
group-leave = Leaves
group-leave-who = { $name } leaves the group
group-leave-title = { $name } leaves the group
group-leave-date = Last day in the group
group-leave-note = The meetings, turns and promises so far stay. Coming back is possible at any time.
group-leave-do = Leaves the group
group-former = { $count ->
    [one] 1 former member
   *[other] { $count } former members
}
group-left-on = until { $date }
group-comes-back = Comes back
group-comes-back-who = { $name } comes back
group-planned = Planned meetings
group-planned-empty = No meeting is planned. “Plan a meeting” begins one with the usual day, start and length.
group-planned-empty-no-members = No meeting is planned. Add the members first, then plan the first meeting.
group-expected = { $count ->
    [one] 1 person expected
   *[other] { $count } people expected
}
group-continue = Continue
group-promises = Open promises
group-promises-none = No promise is open.
group-promises-empty = What is promised in a meeting stands here until it is settled.
group-promise-no-day = no day set
group-promise-due = by { $date }
group-promise-was-due = was due { $date }
group-past = Past meetings
group-past-empty = After the first meeting its record stands here, ready to read and to print.
group-past-when = Date
group-past-came = Came
group-past-turns = Turns
group-past-promises = Promises
group-past-all = Show all { $count }
group-came-of = { $came } of { $expected }

## Plan

plan-no-date = no date yet
plan-date = Date
plan-starts = Start
plan-ends = End
plan-format = Format
plan-format-option = { $title } · { $people } people · { $minutes } min
plan-formats-all = Everyone is client
plan-formats-rooms = Everyone is client, in small groups
plan-formats-some = A few are client
plan-formats-one = One client
plan-formats-none = Without clients
plan-people = Who speaks when
plan-people-note = Drag by the dots, or press Alt and an arrow key. The box says who is expected.
plan-propose = Back to the proposed order
plan-proposed = This is the proposed order again.
plan-expected = { $count } of { $all } expected
plan-is-expected = { $name } is expected
plan-nobody = Nobody is in this group yet. Add the members on the group’s page.
plan-no-turn = no turn
plan-agenda = Agenda
plan-agenda-empty = The agenda appears as soon as date, times and people can be read.
plan-rule-fixed = fixed
plan-rule-each = { $length } each
plan-rule-each-other = { $length } an answer, each asks each
plan-rule-upto = up to { $length } while time is spare
plan-rule-round = { $count ->
    [one] 1 turn takes what is left
   *[other] { $count } turns share what is left
}
plan-rule-break = { $count ->
    [one] break after 1
   *[other] break after { $count }
}
plan-rule-protected = protected
plan-spare = Spare time
plan-from-to = { $from } to { $to }
plan-fit = Does it fit?
plan-fit-unknown = This can be told as soon as there is an agenda.
plan-fits-no-turns = It fits. This agenda has no turns.
plan-fits = { $count ->
    [one] It fits: { $length } for one turn.
   *[other] It fits: { $length } for each of { $count }.
}
plan-fits-between = It fits: { $shortest } to { $longest } for each of { $count }.
plan-spare-time = Spare time: { $length }.
plan-no-spare-time = No spare time.
plan-short = It does not fit: { $span } are missing.
plan-short-sum = { $count } × { $each } = { $total } does not fit into { $room }.
plan-short-helps = It would fit …
plan-short-helps-end = with an end at { $time }
plan-short-helps-people = with { $count } people
plan-short-helps-format = as “{ $format }”
plan-short-what-then = The meeting can be opened all the same. At the start somebody decides: one person goes without a turn, the meeting ends later, or all turns are shorter.
plan-remark = Good to know:
plan-if-one-more = If { $name } comes after all
plan-if-one-missing = { $count ->
    [one] If that person is missing
   *[other] If one of the { $count } is missing
}
plan-if-ten-late = If we start ten minutes late
plan-if-spare = { $turn } each, spare { $spare }
plan-if-no-spare = { $turn } each, no spare time
plan-if-short = it does not fit
plan-open = Open the meeting
plan-put-right = { $count ->
    [one] One thing above has to be put right first.
   *[other] { $count } things above have to be put right first.
}
plan-discard = Discard the plan
plan-discard-title = Discard this plan?
plan-discard-note = The date, the order and the choices of this plan are lost. Members and past meetings stay as they are.
plan-discard-keep = Keep the plan

## Record

record-to-group = Back to the group
record-reopen = Take the end back
record-paper = On paper
record-print = Save as PDF
record-paper-size = Size of the paper
record-paper-a4 = A4
record-paper-letter = Letter
record-paper-note = The summary for the group, without anybody’s notes.
record-printed = Saved:
record-open = Open
record-show = Show in folder
record-put-right = Edit
record-put-right-whose = Edit the promise of { $name }
record-next = Next meeting
record-next-none = No date yet. It then stands on the summary, too.
record-n = n
record-evaluate = Evaluate
record-evaluate-note = Everyone answers alone on this laptop, one after the other. No answer carries a name.

# The data folder cannot be opened.
shut-title = The data cannot be opened
shut-safe = Nothing was changed or deleted.
