# The desk between meetings: home, group, plan, record, and the bars that stay. Words that are also on paper are in
# report.ftl.

## The bars that stay

desk-where = Where you are
desk-notices = Notices
desk-home = Groups
desk-meeting-number = Meeting { $number }
desk-meeting-of = Meeting { $number } of { $of }
desk-evaluation = Evaluation
desk-meets-now = { $group } is meeting now
desk-back-to-meeting = Back to the meeting
desk-keys = Keys
desk-try-again = Try again
desk-put-away = OK
desk-rehearsal = Rehearsal.
# $city is where the group is at home, $here the time of day on this computer.
desk-elsewhere = Times are local to { $city }; here it is { $here }.
desk-rehearsal-rate = The clock runs { $rate } times as fast.
desk-language = Language
desk-zoomed = Size { $percent } percent
desk-save = Save
desk-cancel = Cancel
desk-close = Close

## Fields for a date or a time

when-pick-date = Choose a date
when-pick-time = Choose a time
when-month-before = Previous month
when-month-after = Next month
# $date is a day and its month, such as 1 June.
when-date-example = e.g. { $date }

## Keys

desk-keys-title = The keys of this screen
desk-keys-note = Keys wait while you type in a field.
desk-verb-home = All groups
desk-verb-back = One level up
desk-more = More
desk-verb-keys = This overview
desk-verb-manual = The manual
desk-verb-palette = Find an action by its words
desk-verb-bin = Bin
desk-verb-backups = Backups
desk-verb-settings = Settings
desk-verb-about = About Turnstone
desk-palette-title = What would you like to do?
desk-palette-field = Type a word of it
desk-palette-not-now = not now
desk-palette-none = No action has these words.
desk-verb-larger = Larger
desk-verb-smaller = Smaller
desk-verb-usual-size = Usual size
desk-verb-full-screen = Full screen, or a window
desk-verb-reorder = Move a row up or down in a list
key-space = Space
key-enter = Enter
key-escape = Esc
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-home = Home
key-page-up = Page ↑
key-page-down = Page ↓

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
home-sample-note = The sample has six members and two past meetings. It is marked as a sample and can be removed at any time.
home-sample = Sample
home-remove-sample-title = Remove the sample?
home-remove-sample-about = The sample and everything in it are removed for good.
home-remove-sample = Remove the sample
home-meets-now = meets now
home-next = Next
home-last = Last
home-promises = Open promises
home-members = Members
home-day-at = { $day }, { $time }
# $city is where that is the time of day.
home-day-at-in = { $day }, { $time } in { $city }
home-today = today
home-tomorrow = tomorrow
home-no-next = nothing planned
home-no-last = has not met yet
home-last-facts = { $came ->
    [one] { $day }, 1 person came
   *[other] { $day }, { $came } people came
}
home-no-members = nobody yet
home-go-on = Go on
home-to-plan = Continue the plan
home-add-members = Add members
home-to-group = Go to the group
home-group = Group
home-due-runs = Meets now
home-due-late = { $minutes ->
    [0] Now
    [one] Was to start a minute ago
   *[other] Was to start { $minutes } minutes ago
}
# A while ago, $time is its planned start.
home-due-late-today = Was to start at { $time }
home-due-late-yesterday = Was to start yesterday at { $time }
home-due-minutes = { $minutes ->
    [one] In one minute
   *[other] In { $minutes } minutes
}
home-due-today = Today
home-due-tomorrow = Tomorrow
home-due-days = In { $days } days
home-due-times = { $day }, { $starts } to { $ends }
home-due-times-in = { $day }, { $starts } to { $ends } in { $city }
home-due-all = { $members ->
    [one] The one member comes
   *[other] All { $members } come
}
home-due-away = { $expected } of { $members } come; not { $who }
home-due-leads = { $who } leads
home-due-leads-and = { $who } leads, { $deputy } stands in
home-due-first = First turn: { $who }
home-due-first-why = First turn: { $who } ({ $why })
home-due-promises = { $count ->
    [one] One promise is open
   *[other] { $count } promises are open
}
home-kept-here = Everything stays on this computer:

## Group

group-plan = Plan a meeting
group-plan-needs-members = Add the members first.
group-plan-date = Plan { $date }
group-open = Open the meeting
group-edit = Edit
group-next = Next meeting: { $when }
group-usual = Usually { $start }, { $minutes } minutes
group-usual-day = Usually { $day }, { $start }, { $minutes } minutes
group-usual-day-label = Usual day
group-no-usual-day = no usual day
group-usual-start-label = Usual start
group-usual-minutes-label = Minutes
group-zone-label = Time zone
group-zone-hint = Type a city, then choose with the arrow keys.
group-zone-none = No city found. Try a larger one in the same zone.
group-zone-moves = { $count ->
    [0] All times will be local to { $city }. Past meetings stay as they were.
    [one] The planned meeting keeps its time of day, now in { $city }. Past meetings stay as they were.
   *[other] The { $count } planned meetings keep their time of day, now in { $city }. Past meetings stay as they were.
}
group-zone-unknown = The file says “{ $zone }”, which is not known here. Until you choose another, all times are local to { $city }.
group-manners-label = On the stage, when the time is up
group-manners-clear = clear
group-manners-gentle = gentle
group-manners-clear-does = The whole stage turns red and counts the time over. Between two turns it says how long the last one was.
group-manners-gentle-does = An amber edge and “A last word”. Name and phase stay, nothing is counted up, and nobody’s minutes are shown.
group-wall-results-label = When the box of the evaluation is opened
group-wall-results-undecided = ask us the first time
group-wall-results-wall = results on the stage, too
group-wall-results-desk = results only on this screen
group-wall-results-undecided-does = You are asked when you open the next box, and the answer is kept here.
group-wall-results-wall-does = Means and sentences, without names, can be read by everyone until Next.
group-wall-results-desk-does = The stage only says that the box is open.
group-pay-habit-label = When a turn asks for more time
group-pay-habit-hint = This way is marked when somebody presses +. Nothing is taken unasked.
group-pay-habit-strict = the end is kept
group-pay-habit-ask = we decide each time
group-pay-habit-loose = we may end later
group-members = Members
group-members-empty = Nobody is in this group yet. Write or paste the names below, one on each line.
group-members-open = A name opens that member’s page.
group-members-order = This order decides when nothing else does. Drag by the dots, or press Alt and an arrow key.
group-add = Add members
group-add-hint = One name on each line, or pasted from an email or a list: numbers, bullets and addresses are left out. Ctrl and Enter adds them.
group-add-one = Add
group-add-count = { $count ->
    [one] Add 1 member
   *[other] Add { $count } members
}
group-from-file = From a file …
# What was found in a file, before anybody is added. $file is the file’s name.
group-from-file-found = { $count ->
    [0] No new name was found in { $file }.
    [one] 1 new name from { $file } is in the field. Nobody is added before you press the button.
   *[other] { $count } new names from { $file } are in the field. Nobody is added before you press the button.
}
group-from-file-known = Already in the group and left out: { $names }
group-from-file-unread = { $count ->
    [one] 1 row without a name was passed over:
   *[other] { $count } rows without a name were passed over:
}
group-from-file-line = Line { $line }: { $text }
group-from-file-more = … and { $count } more
group-rename = Rename
group-new-name = New name of { $name }
group-leave = Leaves the group …
group-leave-title = { $name } leaves the group
group-leave-date = Last day in the group
group-leave-note = The meetings, turns and promises so far stay. Coming back is possible at any time.
group-leave-do = Record leaving
group-former = { $count ->
    [one] 1 former member
   *[other] { $count } former members
}
group-left-on = until { $date }
group-comes-back = Comes back
group-comes-back-who = { $name } comes back
group-expected = { $count ->
    [one] 1 person expected
   *[other] { $count } people expected
}
group-promises = Open promises
group-promises-none = No promise is open.
group-promises-empty = Promises made in a meeting stay here until they are settled.
group-promise-no-day = no day set
group-promise-due = by { $date }
group-promise-was-due = was due { $date }
group-past-all = Show all { $count }

## A group like another

group-like = New group like this one …
group-like-title = New group like { $name }
group-like-name = { $name } (copy)
group-like-members = { $count ->
    [one] With its member
   *[other] With its { $count } members
}
group-like-note = The new group gets the usual day, start and length, the format, the rhythm without its dates, and what the stage does when the time is up. It gets no meetings, promises or notes. Whether results may be on the stage is asked anew.

## The archive

archive-do = Archive this group
archive-fresh = { $name } is archived.
archive-bring-back = Bring back
archive-bring-back-what = Bring back { $name }
archive-since = This group has been archived since { $date }. Everything can be read. To plan or start a meeting, bring it back.
archive-row = archived since { $date }
archive-count = { $count ->
    [one] 1 archived group
   *[other] { $count } archived groups
}
archive-show = show
archive-hide = hide

## The dates of a group

meetings-title = Meetings
meetings-today = Today
meetings-earlier = { $count ->
    [one] Show one earlier meeting
   *[other] Show { $count } earlier meetings
}
meetings-later = { $count ->
    [one] Show one more date
   *[other] Show { $count } more dates
}
meetings-held = { $came } of { $expected } came · { $turns ->
    [0] no turns
    [one] one turn
   *[other] { $turns } turns
} · { $promises ->
    [0] no promises
    [one] one promise
   *[other] { $promises } promises
}
meetings-had = Turns: { $names }
meetings-worth = Worth my time: { $mean } ({ $answers ->
    [one] 1 answer
   *[other] { $answers } answers
})
meetings-more = More for { $when }
meetings-see-plan = See the plan
meetings-none = No meeting yet. “Plan a meeting” begins the first one.
meetings-none-no-members = No meeting yet. Add the members first, then plan the first meeting.
dates-empty = No series. Choose how often the group meets, and the coming dates appear here, ready for everybody’s calendar.
dates-choose = Choose a rhythm
dates-change = Change
dates-month-day = { $every ->
    [one] On day { $day } of every month
   *[other] On day { $day } of every { $every } months
}
dates-month-end = { $every ->
    [one] On the last day of every month
   *[other] On the last day of every { $every } months
}
dates-month-weekday = { $every ->
    [one] Every { $nth } { $weekday } of the month
   *[other] Every { $every } months on the { $nth } { $weekday }
}
dates-weeks = { $every ->
    [1] Every { $weekday }
    [2] Every other { $weekday }
   *[other] Every { $every } weeks on a { $weekday }
}
dates-irregular = Irregular, dates by hand
dates-rule = { $rhythm } at { $time }, { $length }
dates-rule-next = { $rhythm } at { $time }, { $length }; next is meeting { $number } of { $of }
dates-rule-over = { $rhythm } at { $time }, { $length }; the programme of { $of } meetings is over
dates-hours = { $hours ->
    [one] one hour
    [2] two hours
   *[other] { $hours } hours
}
dates-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
dates-nth-1 = first
dates-nth-2 = second
dates-nth-3 = third
dates-nth-4 = fourth
dates-nth-5 = last
dates-none-left = No date is coming.
dates-none-by-hand = No date is coming. Add the first one below.
dates-skipped = skipped
dates-was = moved from { $date }
dates-skip = Skip
dates-skip-what = Skip { $date }
dates-unskip = Keep it after all
dates-unskip-what = Keep { $date } after all
dates-move = Move
dates-move-what = Move { $date }
dates-back-what = Move it back to { $date }
dates-remove = Remove
dates-remove-what = Remove { $date }
dates-one = Calendar
dates-one-what = Calendar file for { $date }
dates-move-title = Move { $date }
dates-move-note = The meeting keeps its number. A plan for this date moves with it.
dates-move-do = Move
dates-add = Add a date
dates-save = Save calendar file
dates-save-note = For the calendars of the group. It contains the dates and the name of the group, but nobody’s name.
dates-call-off = Save the cancellations
dates-call-off-note = { $count ->
    [one] One date of the series is in people’s calendars. This file removes it.
   *[other] { $count } dates of the series are in people’s calendars. This file removes them.
}
dates-saved = Saved:
dates-undo = Undo: { $act }
dates-redo = Redo: { $act }
dates-redo-key = Redo the last change of dates that was undone
dates-redone = Redone
dates-undo-key = Undo the last change of dates
dates-act-set = changing the rule
dates-act-end = ending the series
dates-act-skip = skipping a date
dates-act-unskip = keeping a date after all
dates-act-move = moving a date
dates-act-move-back = moving a date back
dates-act-add = adding a date
dates-act-remove = removing a date
dates-act-follow = moving a date with its plan
dates-act-swap = swapping two names
dates-act-propose = going back to the proposal

## Who has what at the coming meetings

rota-about = Proposed from all your meetings so far. Choose another name and the two swap; nobody else moves.
rota-when = When
rota-client = Has a turn
rota-leads = Leads
rota-all = Everybody
rota-bids = By bids, that evening
rota-vote = By a vote, that evening
rota-none = No turns
rota-choose = { $what }, { $when }
rota-agreed = stays, as agreed
rota-instead = in place of { $name }
rota-swapped = { $when }: { $name }
rota-undone = Undone
rota-propose = Propose again
rota-proposed = Everything is as proposed again

## The form of a series

series-rhythm = Rhythm
series-kind-month-weekday = monthly, on a weekday
series-kind-month-day = monthly, on a date
series-kind-weeks = every few weeks
series-kind-irregular = irregular, by hand
series-nth = Which
series-weekday = Weekday
series-day = Day of the month
series-day-note = In a month that is too short, its last day.
series-every-months = Every … months
series-every-weeks = Every … weeks
series-first = First date from
series-first-weeks = First date
series-starts = Start
series-minutes = Minutes
series-number = Number of the first meeting
series-of = Number of meetings in all
series-of-note = Leave it empty for no end. In a programme with an end, a skipped date keeps its number.
series-end = End the series
series-gives = Next: { $dates }
series-gives-over = This rhythm has no date left; its last was { $date }. Choose a later first date, or more meetings.
series-gives-by-hand = Without a rhythm you put in each date by hand, here on this page.

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
plan-draw = Draw the order
plan-drawn = The order was drawn by lot.
plan-propose = Back to the proposed order
plan-proposed = This is the proposed order again.
plan-expected = { $count } of { $all } expected
plan-is-expected = { $name } is expected
plan-nobody = Nobody is in this group yet. Add the members on the group’s page.
plan-no-turn = no turn
plan-turn-tonight = turn tonight
plan-next-turn = { $count ->
    [one] next meeting
   *[other] in { $count } meetings
}
bids-title = Bids for time
bids-note = Bids come first: A before B before C, then the usual order. The turns share the time in proportion to the minutes asked for; anybody who names none counts as the average.
bids-minutes = Minutes
bids-minutes-of = Minutes { $name } asks for
bids-urgency-of = How urgent it is for { $name }
bids-none = –
bids-a = A, today
bids-b = B, soon
bids-c = C, can wait
votes-title = Votes
votes-note = Most hands go first; the usual order breaks ties.
votes-hands = Hands
votes-hands-of = Hands raised for { $name }
share-open = More or less time for { $name }
share-usual-short = usual
share-factor = { $percent ->
    [50] half
    [150] one and a half
    [200] double
   *[other] { $factor } times
}
share-about = The other turns share what is left. The reason is kept with the meeting and stands beside the turn.
share-how = How much of a usual turn
share-half = half of it
share-usual = a usual turn
share-more = one and a half times as much
share-twice = twice as much
share-other = another share
share-percent = Percent of a usual turn
share-reason = Reason
share-reason-hint = In a few words, for everyone to read
plan-leads = Who leads
plan-leads-propose = Back to the proposal
plan-leads-proposed = Who leads is proposed again.
plan-agenda = Agenda
plan-agenda-empty = The agenda appears once date, times and people are filled in.
plan-rule-fixed = fixed
plan-rule-each = { $length } each
plan-rule-each-other = { $length } per answer, each asks each
plan-rule-upto = up to { $length } while there is spare time
plan-rule-round = { $count ->
    [one] 1 turn takes what is left
   *[other] { $count } turns share what is left
}
plan-rule-break = { $count ->
    [one] break after 1
   *[other] break after { $count }
}
plan-rule-protected = never shortened
plan-rule-protected-hint = Keeps its length when the meeting starts late or a turn runs over.
plan-spare = Spare time
plan-from-to = { $from } to { $to }
plan-fit = Does it fit?
plan-fit-unknown = There is no agenda to check yet.
plan-fits-no-turns = It fits. This agenda has no turns.
plan-fits = { $count ->
    [one] It fits: { $length } for one turn.
   *[other] It fits: { $length } for each of { $count }.
}
plan-fits-between = It fits: { $shortest } to { $longest } for each of { $count }.
plan-spare-time = Spare time: { $length }.
plan-no-spare-time = No spare time.
plan-short = It does not fit: { $span } are missing.
plan-short-sum = { $count } × { $each } = { $total } does not fit into { $available }.
plan-short-helps = It would fit …
plan-short-helps-end = with an end at { $time }
plan-short-helps-people = with { $count } people, without { $names }
plan-short-helps-format = as “{ $format }”
plan-short-what-then = You can open the meeting anyway. At the start somebody decides: one person goes without a turn, the meeting ends later, or all turns get shorter.
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
plan-rehearse = Rehearse
plan-what-if = What if some are missing
plan-open = Open the meeting
plan-put-right = { $count ->
    [one] One thing above has to be fixed first.
   *[other] { $count } things above have to be fixed first.
}
plan-print = Save the run sheet as PDF
plan-print-note = Clock times, order and boxes to fill in: if the laptop fails, the meeting continues on paper.
plan-undo-key = Undo the last change of the plan
plan-redo-key = Redo what was undone on the plan
plan-undone = Undone: { $act }
plan-redone = Redone: { $act }
plan-act-date = another day
plan-act-starts = another start
plan-act-ends = another end
plan-act-format = another format
plan-act-expects = { $name } comes
plan-act-does-not-expect = { $name } does not come
plan-act-moved = moved { $name }
plan-act-drawn = drawing the order
plan-act-order = another order
plan-act-proposed-order = back to the proposed order
plan-act-leads = who leads
plan-act-proposed-leads = back to the proposed leaders
plan-act-bid = what { $name } asks for
plan-act-votes = the hands for { $name }
plan-act-share = the time for { $name }
plan-act-cleared = clearing what was asked for
plan-act-line = a line of the agenda
plan-act-added-line = a new line in the agenda
plan-act-left-out-line = leaving out a line
plan-act-usual-line = a line as in the format
plan-act-usual-lines = the agenda as in the format
plan-line-title = Change “{ $title }” tonight
plan-line-edit = Change
plan-line-about = This is for this meeting alone. The format stays as it is.
plan-line-change = This line
plan-line-before = A new line before it
plan-line-behind = A new line after it
plan-line-name = Name
plan-line-length = Length
plan-line-length-each = Length for each
plan-line-length-hint = In minutes, such as 15 or 7:30.
plan-line-break = It is a break
plan-line-leave-out = Leave it out tonight
plan-line-put-back = As in the format: “{ $title }”, { $length }
plan-line-put-back-name = As in the format: “{ $title }”
plan-line-keep = Change tonight
plan-line-add = Add for tonight
plan-tonight-left-out = left out tonight
plan-tonight-added = only tonight
plan-tonight-changed = changed for tonight, in the format { $usual }
plan-tonight-title = “{ $title }”
plan-tonight-put-back = Put back
plan-tonight-lines = { $count ->
    [one] One line is different tonight.
   *[other] { $count } lines are different tonight.
}
plan-tonight-turns = Turns of { $turn } instead of { $usual }.
plan-tonight-spare = Spare time { $spare } instead of { $usual }.
plan-tonight-all-back = The agenda as in the format
plan-short-helps-usual = with the agenda as in the format
plan-end-without-spare = End at { $time }, with no time left over
plan-act-fewer = fewer people
plan-discard = Discard the plan
plan-discard-title = Discard this plan?
plan-discard-note = The date, the order and the choices of this plan are lost. Members and past meetings stay as they are.
plan-discard-keep = Keep the plan

## What if some are missing

evenings-title = What if some are missing?
evenings-who = Who comes
evenings-turns = Turns
evenings-each = Each
evenings-short = does not fit
evenings-all = Everybody comes ({ $people })
evenings-missing = { $count ->
    [one] 1 is missing ({ $people } come)
   *[other] { $count } are missing ({ $people } come)
}
evenings-guest = A guest comes too ({ $people })
# $who is one of the cases above, $what a sentence.
evenings-says = { $who }: { $what }
evenings-more = { $length } more
evenings-less = { $length } less
evenings-until = It would fit with an end at { $time }.
evenings-note = This is only a preview; the plan stays as it is. The figures assume that missing people are unticked before the start. Anybody who is expected but does not come keeps their turn until it is dropped; its minutes then become spare time. If it does not fit, the end shown is the one with the shortest turns for everybody.

## A rehearsal

# Said on desk and stage alike. $speed is how many times as fast as real time.
rehearsal-speed = Rehearsal · { $speed }×
rehearsal-stands = Rehearsal · clock stopped
rehearsal-region = Rehearsal
rehearsal-note = Nothing is kept: no notes, no promises, no answers. Sounds are quiet, above 1× silent.
rehearsal-not-kept = Nothing is saved in a rehearsal
rehearsal-speeds = Speed
rehearsal-times = { $speed }×
rehearsal-faster = Faster
rehearsal-slower = Slower
rehearsal-stand = Stop the clock
rehearsal-go-on = Run the clock
rehearsal-leave = Leave the rehearsal

## Record

record-to-group = Back to the group
record-reopen = Reopen the meeting …
record-reopen-title = Reopen the meeting?
record-reopen-correct = Only correct something
record-reopen-correct-effect = Promises, notes and the next date are corrected here in the record. The meeting stays over.
record-reopen-on = The meeting goes on
record-reopen-on-effect = As if it had never ended; the time since then counts as meeting time.
record-paper = On paper
record-print = Save as PDF
record-paper-size = Size of the paper
record-paper-a4 = A4
record-paper-letter = Letter
record-paper-note = The summary for the group, without anybody’s notes.
record-printed = Saved:
record-open = Open
record-show = Show in folder
record-notes = Notes
record-put-right = Edit
record-put-right-whose = Edit the promise of { $name }
record-next = Next meeting
record-next-none = No date yet. Once it is set, it appears on the summary, too.
record-next-by-series = From the series of dates. If the group does not meet then, skip that date on the group’s page.
record-n = n
record-evaluate = Evaluate
record-evaluate-note = Everyone answers privately on this laptop, one after the other. No answer carries a name.

# The data folder cannot be opened.
shut-title = The data cannot be opened
shut-safe = Nothing was changed or deleted.
shut-home = Go to the groups

## The ledger of turns

member-since = Member since { $date }
member-until = Was a member until { $date }
member-figures = In all meetings
member-minutes = Minutes as client
member-owed = A turn is owed from a meeting at which it was dropped.
member-no-meetings = After the first meeting, turns, promises and notes are found here.
member-turn = { $length }
member-late = { $minutes ->
    [one] came a minute late
   *[other] came { $minutes } minutes late
}
member-left-early = left before the end
member-led = led
member-open = open
member-note-show = Show the notes
member-note-show-when = Show the notes of { $date }
member-note-away = Cover the notes
ledger-title = Whose turn it was
ledger-empty = After the first meeting, everybody’s turns, minutes and first places are counted here. The next order is proposed from them.
ledger-about = { $count ->
    [one] From one meeting. The next order is proposed from it.
   *[other] From { $count } meetings. The next order is proposed from them.
}
ledger-member = Member
ledger-turns = Turns
ledger-real = Minutes
ledger-planned = Planned
ledger-coach = Coached
ledger-first = First
ledger-last = Last
ledger-led = Led
ledger-missed = Missed
ledger-missed-and-half = { $missed ->
    [0] { $half } in part
   *[other] { $missed }, { $half } in part
}
ledger-owed = Turn owed
ledger-one-turn = one turn
ledger-year = Meetings of
ledger-latest = the last twelve
ledger-by-hand = { $date }, order set by hand
ledger-mark-first = first client
ledger-mark-client = client
ledger-mark-last = last client
ledger-mark-coach = there, no turn
ledger-mark-lost = turn dropped
ledger-mark-absent = absent
ledger-mark-none = not a member yet

# About Turnstone
about-title = About Turnstone
about-version = Turnstone { $version }
about-what = Plans and runs the meetings of peer coaching groups, on this computer alone.
about-licence = Free to use and to change, under the MIT licence or the Apache License 2.0, as you choose.
about-data = Your data
about-open-folder = Open the folder
about-diagnosis = To report a fault
about-diagnosis-note = No names and nothing that anybody wrote.
about-copy = Copy the diagnosis
about-copied = Copied.
about-not-copied = It is selected. Press Ctrl C to copy it.
about-libraries = What Turnstone is built from, and its licences
about-unknown = The version and the data folder could not be read here. Please open this again in Turnstone’s own window.

# The page of the settings.
settings-title = Settings
settings-open = Settings
settings-group = What belongs to a group, such as how the stage tells that a time is up, is on the group’s page under Edit.
settings-lead = They are in the file with your data, so every backup has them. A change applies at once.
settings-region = Region
# $date is a whole date, $time a time of day, both as the region writes them.
settings-region-note = Dates and times are written and read like this: { $date }, { $time }.
region-united-kingdom = United Kingdom
region-ireland = Ireland
region-united-states = United States
region-canada = Canada
region-australia = Australia
region-new-zealand = New Zealand
region-india = India
region-south-africa = South Africa
region-germany = Germany
region-austria = Austria
region-switzerland = Switzerland
settings-zoom = Text size
settings-zoom-note = Of this window. Ctrl + and Ctrl − do the same anywhere; the stage fills its window by itself.
settings-percent = { $percent }%
settings-theme = Light or dark
settings-theme-note = For this window and the stage.
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-sound-on = Sounds at a warning, when time is up and when all turns are over
settings-data-move = To move your data, close Turnstone, move this folder as a whole, and start Turnstone with “turnstone --data-dir FOLDER”.
settings-backups-are = { $count ->
    [one] There is one backup, from { $date }, { $time }.
   *[other] There are { $count } backups; the newest is from { $date }, { $time }.
}
settings-backups-none = There is no backup yet. The first one is made when a meeting ends or the day is over.
settings-backups-where = They are in “backups” in the data folder. Turnstone keeps those of the last days, and fewer of the weeks and months before.
settings-backups-list = See the backups

# The manual; its text is in the folder “manual” beside this file.
manual-title = Manual
manual-chapters = Chapters
manual-search = Search the manual
manual-found = { $count ->
    [one] 1 place in the manual
   *[other] { $count } places in the manual
}
manual-none = Nothing in the manual has these words.
manual-contents = Contents
manual-back = Back to the results
manual-next = Next: { $title }
