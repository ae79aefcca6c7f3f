# The printed summary of a meeting. Figures and names come in as values.

## The file and its foot

# The title in the file's properties: no names, it shows in window titles.
report-title = Meeting summary
report-page = page { $page } of { $pages }
# $zone is a city such as Berlin, or UTC+01:00 where the zone has no name.
report-foot-zone = All times are local to { $zone }.
# Zones that people call otherwise than by the city in their name, as name=city, apart by semicolons.
zone-cities = Asia/Kolkata=Mumbai, Delhi; Asia/Ho_Chi_Minh=Ho Chi Minh City; America/Sao_Paulo=São Paulo
report-foot-notes = Notes are not on this paper: they belong to each client.

## The head

report-heading = Meeting { $number }, { $date }
report-heading-of = Meeting { $number } of { $of }, { $date }
report-draft = Draft
report-draft-note = This meeting is not over. The figures are as of now.
report-of = { $part } of { $all }
report-span = { $from } to { $to }
report-span-open = from { $from }
report-span-hours = { $hours } h { $minutes } min
report-span-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
report-planned-for = planned for { $date }
report-began-later = began { $span } later
report-began-earlier = began { $span } earlier
report-ended-as-planned = ended as planned
report-ended-later = ended { $span } later
report-ended-earlier = ended { $span } earlier
report-still-running = still running
report-were-there = were there
report-were-late = { $count ->
    [one] 1 came late
   *[other] { $count } came late
}
# A mark of direction follows the name, so that a name written from right to left leaves the sentence in order.
report-name-late = { $minutes ->
    [one] { $name }{"\u200E"} 1 minute late
   *[other] { $name }{"\u200E"} { $minutes } minutes late
}
report-late-list = Late: { $names }
report-late-entry = { $minutes ->
    [one] { $name }{"\u200E"} 1 minute
   *[other] { $name }{"\u200E"} { $minutes } minutes
}
report-turns = { $count ->
    [one] 1 turn
   *[other] { $count } turns
}
report-turns-of = { $held } of { $count } turns
report-turns-each = planned { $length } each
# Both are lengths with their unit, such as 21½ min.
report-turns-range = planned { $shortest } to { $longest }
report-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
report-promises-kept = promises kept
report-next-meeting = next meeting, { $time }

## Promises

report-promises = Promises
report-promises-none = No promises were made.
report-promise-none = no promise
report-who = Who
report-what = What
report-by = By
report-former = Earlier promises
report-became = Outcome
report-outcome-kept = kept
report-outcome-changed = changed
report-outcome-let-go = let go
report-outcome-open = still open

## How the time went

report-times = How the time went
report-from = From
report-step = Step
report-bars = planned (grey) and real (outline)
report-planned = planned
report-real = real
report-not-planned = –
report-not-reached = not reached
report-to-come = to come
report-catch-up = Catch-up
report-catch-up-of = Catch-up · { $name }
report-buffer = Spare time

## Attendance

report-attendance = Attendance
report-how = Presence
report-turn = Had a turn
report-turn-yes = yes
report-turn-no = no
report-present = present
report-late = { $minutes ->
    [one] 1 minute late
   *[other] { $minutes } minutes late
}
report-left-early = left early
report-missing = did not come
report-absent = absent as agreed
report-guest = guest
report-led-outside = Led by { $name } (not a member)
report-led-outside-nameless = Led by somebody who is not a member
report-remote = { $how }, remote

## What it was worth

report-worth = Evaluation
report-worth-unopened = { $responses ->
    [one] One sheet is in the box. It has not been opened yet.
   *[other] { $responses } sheets are in the box. It has not been opened yet.
}
report-worth-none = No evaluation was taken.
report-scale = { $lowest } to { $highest }, mean of the answers; { $responses ->
    [one] 1 sheet
   *[other] { $responses } sheets
}
report-mean = mean
report-answers = answers
report-no-answers = no answers
report-too-few-answers = too few answers to show
report-too-few-why = With fewer than three answers, a mean would reveal who answered what.
# $region is the code of the country; it makes no difference in English.
report-decimal = { $region ->
   *[other] { $whole }.{ $part }
}
report-question-worth = Worth my time
report-question-help = Got help I can use
report-question-openly = Could speak openly
report-question-fairly = Time was shared fairly
report-sentences = In your own words, in no particular order
report-quote = “{ $sentence }”

## The run sheet: the plan on paper, filled in by hand

# The title in the file's properties: no names, it shows in window titles.
report-sheet-title = Run sheet of a meeting
# The name the file is saved under unless somebody chooses another, without its ending. $date is an ISO date.
report-summary-file = { $group } { $date } summary
report-sheet-file = { $group } { $date } run sheet
report-sheet-heading = Run sheet: meeting { $number }, { $date }
report-sheet-heading-of = Run sheet: meeting { $number } of { $of }, { $date }
report-sheet-people = { $count ->
    [one] 1 person expected
   *[other] { $count } people expected
}
# $length is a length with its unit, such as 21½ min.
report-sheet-turns = { $count ->
    [one] 1 turn of { $length }
   *[other] { $count } turns of { $length } each
}
report-sheet-turns-range = { $count } turns of { $shortest } to { $longest }
report-sheet-spare = spare time { $length }
report-sheet-short = The turns do not fit. With { $minimum } for everybody, as printed here, the meeting ends at { $ends } and not at { $planned }. Decide together before you begin.
report-sheet-leads = Leads
report-sheet-deputy = Deputy
report-sheet-timekeeper = Timekeeper
report-sheet-each-turn = In every turn
report-sheet-phase = Phase
report-sheet-speaks = Who may speak
report-sheet-for-what = What for
report-sheet-length = Length
report-sheet-see-turn = see turn
report-sheet-speaks-everyone = Everyone may speak.
report-sheet-speaks-client = The client speaks. The others listen.
report-sheet-speaks-coaches-ask = The coaches ask. The client answers.
report-sheet-speaks-coaches = The coaches speak. The client listens.
report-sheet-speaks-coaches-behind = The coaches speak among themselves. The client turns away and listens.
report-sheet-speaks-client-out = The coaches speak among themselves. The client has left the room.
report-sheet-speaks-nobody = Nobody speaks.
report-sheet-runs-out = When time runs out: equal shares
# $until is a clock time, $minimum a length.
report-sheet-runs-out-rule = The last turn is over at { $until }. Count the minutes from now until then, subtract the remaining breaks and pauses, and divide by the remaining turns: that is everybody’s turn from now on. If it is below { $minimum }, decide together: somebody goes without a turn, or you end later. Anything marked “never shortened” keeps its length.
report-sheet-steps = Step by step
report-sheet-began = Began
report-sheet-ended = Ended
report-sheet-promise = Promise, and by when
report-sheet-each = { $length } each, for { $people }
report-sheet-room = Room { $room }: client { $client }, coach { $coach }
report-sheet-protected = never shortened
report-sheet-here = Who is here, and who comes later
report-sheet-late-rule = Latecomers go to the end of the queue. The minutes they missed in rounds where everybody speaks come back just before their own turn.
report-sheet-absent = Not expected: { $names }
report-sheet-is-here = Here
report-sheet-came-at = Came at
report-sheet-missed = Missed
report-sheet-last-promise = Open promise

## Dates

# $order says what stands first: the day or the month.
report-date-long = { $order ->
    [month] { $weekday }, { $month } { $day }, { $year }
   *[day] { $weekday } { $day } { $month } { $year }
}
report-date-short = { $order ->
    [month] { $weekday }, { $month } { $day }
   *[day] { $weekday } { $day } { $month }
}
report-date-short-year = { $order ->
    [month] { $weekday }, { $month } { $day }, { $year }
   *[day] { $weekday } { $day } { $month } { $year }
}
report-month-1 = { $region ->
   *[other] January
}
report-month-2 = February
report-month-3 = March
report-month-4 = April
report-month-5 = May
report-month-6 = June
report-month-7 = July
report-month-8 = August
report-month-9 = September
report-month-10 = October
report-month-11 = November
report-month-12 = December
report-weekday-mon = Monday
report-weekday-tue = Tuesday
report-weekday-wed = Wednesday
report-weekday-thu = Thursday
report-weekday-fri = Friday
report-weekday-sat = Saturday
report-weekday-sun = Sunday
report-weekday-short-mon = Mon
report-weekday-short-tue = Tue
report-weekday-short-wed = Wed
report-weekday-short-thu = Thu
report-weekday-short-fri = Fri
report-weekday-short-sat = Sat
report-weekday-short-sun = Sun

## Rooms and roles

report-rooms = Who sat together
report-set = Round
report-room = Room
report-client = Client
report-coach = Coach
report-observers = Observers
report-room-own = together
report-room-went = left: { $names }
report-asked-for = asked for: { $help }
report-share-asked = asked for { $minutes } min
report-share-agreed = { $percent ->
    [50] half the usual time
    [150] one and a half times the usual time
    [200] twice the usual time
   *[other] { $factor } times the usual time
} · { $reason }
report-roles = Roles
report-roles-held = Who had which role
report-sets = { $count ->
    [one] 1 round
   *[other] { $count } rounds
}
report-sets-of = { $held } of { $count } rounds
report-set-of = { $title }, round { $set }
role-observer = { $count ->
    [one] Observer { $names }
   *[other] Observers { $names }
}
role-timekeeper = { $count ->
    [one] Timekeeper { $names }
   *[other] Timekeepers { $names }
}
role-scribe = { $count ->
    [one] Scribe { $names }
   *[other] Scribes { $names }
}
role-restater = { $count ->
    [one] Restater { $names }
   *[other] Restaters { $names }
}
role-partner = { $count ->
    [one] Accountability partner { $names }
   *[other] Accountability partners { $names }
}

## The calendar file

calendar-title = { $group }: peer coaching meeting
calendar-title-of = { $group }: peer coaching meeting { $number } of { $of }

## Whoever has no name any more

former-member = a former member
former-member-of = former member { $number }
former-guest = a guest
former-outsider = somebody who is not a member
former-guest-of = guest { $number }

## Lengths: everywhere but on a running clock

length-minutes = { $minutes }{"\u00A0"}min
length-half-minutes = { $minutes }½{"\u00A0"}min
length-minutes-seconds = { $minutes }{"\u00A0"}min { $seconds }{"\u00A0"}s
length-seconds = { $seconds }{"\u00A0"}s
length-days = { $days }{"\u00A0"}days
