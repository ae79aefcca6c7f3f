# The live desk, the ballot and the stage.

## Shared by the three

live-the-client = the client
live-speaks-everyone = Everyone may speak.
live-speaks-in-turn = One after the other.
live-speaks-client = { $who } speaks. The others listen.
live-speaks-coaches-ask = Coaches ask. { $who } answers.
live-speaks-coaches = Coaches speak. { $who } listens.
live-speaks-coaches-behind = The coaches speak among themselves. { $who } turns away and listens.
live-speaks-coaches-behind-remote = The coaches speak among themselves. { $who } listens, camera off.
live-speaks-client-out = The coaches speak among themselves. { $who } has left the room.
live-speaks-client-out-remote = The coaches speak among themselves. { $who } has left the call, or waits in another room.
live-speaks-nobody = Nobody speaks.
live-up = { $nth } of { $of }: { $who }
live-for-client = { $who }: { $line }
live-for-coaches = Coaches: { $line }
live-help = Kind of help: { $help }
live-helps = Kinds of help: { $kinds }
live-writes = Write down: { $line }
live-catch-up = Catch-up
live-catch-up-of = Catch-up: { $who }
live-spare-time = Spare time
live-the-end = the end of the meeting
live-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}
live-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
live-span-hours = { $hours } h { $minutes } min
live-span-hours-only = { $hours } h
live-span-minutes-seconds = { $minutes } min { $seconds } s
live-span-minutes = { $minutes } min
live-span-seconds = { $seconds } s
live-phases = Phases of this turn
live-phase-done = done
live-phase-now = running
live-phase-coming = coming
live-phase-of = Phase { $at } of { $of }

## The stage

stage-product = Turnstone
stage-ready = Everything is ready.
stage-begins-at = We begin at { $time }
stage-begins-soon = We begin soon
stage-meeting = { $group } · meeting { $number }
stage-turn = Turn { $turn } of { $turns }
stage-client = Client
stage-minutes-left = minutes left
stage-seconds-left = seconds left
stage-soon = Last part
stage-soon-rest = Not long now
stage-warning = Please wrap up
stage-warning-rest = We continue in a moment
stage-range = A little more time
stage-grace = Finish your sentence
stage-grace-rest = No hurry
stage-held = On hold
stage-over = Over time
stage-over-by = { $length } over
stage-over-turn = Time to close
stage-over-turn-now = { $client }, a last word from you. Then we thank each other.
stage-over-phase = Time to move on
stage-over-phase-now = { $client }, finish this thought. Then comes { $next }.
stage-over-phase-all = Finish this thought. Then comes { $next }.
stage-over-item = Time to move on
stage-over-then = Then comes { $next }.
stage-over-gap = We go on
stage-over-break = The break is over
stage-over-goes-on = Next is { $next }.
stage-over-meeting = Time to close
stage-over-meeting-now = One last word each, and then we thank each other.
stage-last-word = A last word
stage-last-thought = Finish this thought
stage-last-rest = We go on when you are ready
stage-handover = Handover
stage-had = { $client } had { $length }
stage-thanks-to = Thank you, { $client }
stage-leads = { $name } leads
stage-back-at = Back at { $time }
stage-gap-now = A moment to settle.
stage-break-now = Stretch, drink, breathe.
stage-buffer-now = This time is left over. Use it, or move on early.
stage-catch-up-now = A moment to arrive.
stage-evaluation-now = Everyone answers privately, one after the other.
stage-then = Then
stage-next-client = Next client
stage-ends = Ends { $time }
stage-ballot = Please pass the laptop on
stage-ballot-more = Everyone answers in private. No sheet carries a name.
stage-ballot-all = All sheets are in
stage-ballot-all-more = We open the box together.
stage-thanks = Thank you
stage-ended = Ended { $time }
stage-planned-end = planned { $time }
stage-promises = { $count ->
    [one] One promise was made.
   *[other] { $count } promises were made.
}
stage-meets-again = We meet again on { $date }

## The live desk: top and foot

live-title = meeting { $number } · { $date }
live-title-of = meeting { $number } of { $of } · { $date }
live-ends-planned = Ends { $time } as planned
live-ends-later = Ends { $time }, { $span } later than planned
live-ends-earlier = Ends { $time }, { $span } earlier than planned
live-planned = Planned { $from } to { $to }
live-spare = { $length } spare
live-no-spare = No spare time
live-clock-set-forward = The clock of this computer was moved forward by { $span }. The times here are not affected.
live-clock-set-back = The clock of this computer was moved back by { $span }. The times here are not affected.
live-stage-show = Show the stage
live-stage-close = Close the stage
live-stage-blank = Blank
live-stage-unblank = Unblank
live-stage-digits-on = Digits on
live-stage-digits-off = Digits off
stage-place-one = There is one screen. Where do you want the stage?
stage-place-inside = In this window
stage-place-inside-effect = The stage is shown here, with your private line below it. Every key works. Esc leads back.
stage-place-fill = In this window, over the whole screen
stage-place-fill-effect = The same, as large as it can be. Esc leads back.
stage-place-window = In a window of its own
stage-place-window-effect = To share it in a video call, or to move it to a screen that comes later.
stage-place-many = On which screen do you want the stage?
stage-place-screen = Screen { $number }
stage-place-size = { $width } × { $height }
live-saved = Saved { $time }
live-saved-not-yet = Nothing to save yet
live-stage-is-showing = Stage: showing
live-stage-is-blank = Stage: blank
live-stage-is-lost = Stage: screen disconnected
live-stage-lost = The other screen is disconnected. The stage returns when it is back.
live-stage-is-closed = Stage: closed
live-sound = Sound
live-sound-on = Sound on
live-sound-off = Sound off
live-sound-volume = Volume
live-sound-test = Test
live-inside = Stage here
live-inside-region = The stage
live-inside-strip = Your private line
live-inside-hide = Hide
live-inside-leave = Back
live-agenda = Agenda
live-state-done = done
live-state-now = now
live-state-coming = to come
live-not-here-yet = not here yet
live-planned-length = planned { $length }

## The live desk: the running step

live-client-turn = client · turn { $turn } of { $turns }
live-turn-step-left = { $length } left of the whole turn
live-kind-item = agenda item
live-kind-gap = between two turns
live-kind-break = break
live-kind-evaluation = evaluation
live-kind-catch-up = catch-up for a latecomer
live-kind-buffer = spare time
live-about-gap = A short pause, so that one turn can end before the next begins.
live-about-break = The group rests. Nobody has to do anything.
live-about-buffer = Nothing is planned here. Go on early, or give the time to the turns.
live-about-evaluation = Everyone answers privately, one after the other, on this laptop.
live-about-catch-up = What was missed, in short.
live-asks = Asks for
live-asks-for = { $who } asks for
live-asks-next = { $who } is next and asks for
live-asks-open = still open
live-asks-whose = Whose kind of help
live-role-give = { $role }: give to somebody else
live-role-instead = Who instead?
live-role-instead-of = Now: { $role }
live-role-swap = They swap: { $role }
live-face-warning = Almost time
live-face-over = Over time. Move on when you are ready.
live-face-soon = Last part.
live-face-range = It may run a little longer.
live-face-grace = Time is up. Let them finish the sentence.
live-face-held = On hold.
live-delay-spare = Spare time pays for it.
live-delay-turns = The remaining turns get shorter.
live-delay-end = The meeting ends later.
live-leads = { $who } leads
live-clock-left = { $length } left
live-clock-over = { $length } over

## The live desk: verbs

live-next = Next: { $what }
live-next-end = End the meeting
live-next-short = Next
live-away-first = First answer the question above
live-skip-to = Skip to { $what }
live-skip-end = Skip to the end
live-hold = Hold
live-resume = Go on
live-more = +1 min
live-less = −1 min
live-people = People
live-undo = Undo: { $act }
live-undo-nothing = Undo
live-redo = Redo: { $act }
live-ballot = Open the evaluation
live-end = End the meeting
live-redistribute = Give spare time to the remaining turns
live-redistribute-more = Give { $length } of spare time to the remaining turns
live-time-of-day = Time of day: { $time }
live-acts = Actions
live-acts-more = Undo, and what this moment offers
live-all-acts = More
live-verb-next = Next phase or step; from a hold, go on
live-verb-next-anyway = On hold: next phase or step
live-verb-skip = Skip to the next step
live-verb-hold = Hold or go on
live-backdate = It began when the last one ended, { $span } earlier
live-backdate-start = It began on time, { $span } earlier
live-verb-notes = Go to the notes; Esc leaves them
live-verb-help = Go to the kinds of help: arrows, then Space; Esc leaves them
live-verb-roles = Go to the roles in this turn; Esc leaves them
live-verb-backdate = “It began earlier”, for twenty seconds
live-verb-more = One minute more
live-verb-less = One minute less
live-verb-undo = Undo the last action
live-verb-redo = Redo
live-verb-blank = Blank or show the stage
live-verb-stage = Open or close the stage
live-verb-digits = Digits on the stage
live-verb-inside = Show the stage in this window, and back
live-verb-inside-leave = Leave the stage in this window
live-verb-strip = Hide or show your own line below it
live-verb-sound = Sound on or off
live-verb-start = Start the meeting
live-verb-start-whole = Start late, with a later end
act-start = the start
act-next = “Next”
act-end-step = the end of “{ $what }”
act-end-turn = the end of { $name }’s turn
act-end-set = the end of round { $set }
act-end-catch-up = the end of the catch-up
act-end-buffer = the end of the spare time
act-later-end = the later end
act-extend = the added time
act-shorten = the time taken away
act-line = the line “{ $what }”
act-hold = the hold
act-resume = resuming
act-arrive = { $name } arriving
act-leave = { $name } leaving
act-no_show = dropping the turn of { $name }, who is not here
act-step-out = { $name } stepping out
act-come-back = { $name } coming back
act-drop = dropping the turn of { $name }
act-bring-back = bringing back the turn of { $name }
act-guest = the guest { $name }
act-place = where { $name } takes part
act-lead = who leads
act-help = what { $name } asks for
act-role = the role for { $name }
act-leave-at = { $name } leaving early
act-order = the new order
act-choose = the choice of clients
act-redistribute = sharing out spare time
act-end = the end of the meeting
act-away = the answer about the time away

## The live desk: words of the client

live-notes-folded = { $who }: notes and promise
live-notes-show = Show
live-only-for = For { $who } only
live-only-more = Notes and the promise belong to the client: never on the stage, later only after somebody presses the turn on the timeline, or on the client’s own page.
live-notes-moved = The turn has moved on. What is written here still belongs here.
live-notes-unwritten = This format puts nothing in writing. What is said here stays here.
live-notes-none = Notes and promises appear here with the first turn.
live-note = Notes
live-note-hint = Key words are enough. Press N to come here, Esc to leave.
live-promise = Promise
live-promise-hint = What will be done?
live-promise-by = By
live-promise-before = This day is before the meeting.
live-promises-asked = { $asked } of { $all } asked
live-promise-by-brief = by { $by }
live-promise-of = Promise from { $date }
live-promise-of-by = Promise from { $date }, by { $by }
live-promise-quoted = “{ $what }”
live-promises-open = Promises from last time
live-kept = Kept
live-changed = Changed
live-let-go = Let go
live-outcome-for = Outcome of the promise by { $who }

## The live desk: before, away, over

live-waiting = Who is here?
live-waiting-more = Tap anyone who is not in the room yet. Their turn will wait.
live-waiting-here = { $here } of { $all } are here
live-here = here
live-not-here = not here yet
live-planned-start = Planned start { $time }
live-gap-waiting = The planned start was { $length } ago.
live-gap-held = The group has been on hold for { $length }.
live-early = The clock starts when you say so.
live-late = { $late } late (planned start { $starts }).
live-late-price = Turns are { $shorter } instead of { $planned }, to end at { $ends }.
live-late-whole = Start, and end at { $ends }: turns stay { $planned }
live-start = Start
live-back-to-plan = Back to the plan
live-nobody-expected = Nobody is expected. Go back to the plan and choose who comes.
live-away-title = We were away for { $span }
live-away-question = Was the group still talking?
live-away-since = Since { $time }, during: { $was }
live-away-went-on = Yes, it went on
live-away-went-on-effect = Running now: { $now }. The meeting ends at { $ends }.
live-away-waited = No, it waited
live-away-waited-effect = { $was } goes on where it stopped. The meeting ends at { $ends }.
live-away-stale = That was hours ago. Most likely the group has stopped.
live-away-undo = Either answer can be undone.
live-over = The meeting is over
live-over-end = It ended at { $ends }. The planned end was { $planned }.
live-over-ballot-none = Nobody has answered the evaluation yet.
live-over-ballot-sealed = The box has been opened.
live-to-record = Go to the record

## The live desk: dialogs

live-cancel = Cancel
live-short-title = The turns do not fit
live-short-more = { $clients ->
    [one] One turn of at least { $minimum } needs more than the { $available } available.
   *[other] { $clients } turns of at least { $minimum } need more than the { $available } available.
}
live-short-none = { $clients ->
    [one] No time is left for the turn before the planned end.
   *[other] No time is left for the { $clients } turns before the planned end.
}
live-short-extend = End later
live-short-extend-effect = Every turn gets { $minimum }, and the meeting ends at { $ends }.
live-short-keep = End later, turns as planned
live-short-keep-effect = The meeting ends at { $ends }.
live-short-accept = Shorter turns
live-short-accept-effect = Every turn gets { $turn }. The group should agree to this.
live-short-drop = One person goes without a turn
live-short-drop-effect = The others share the time. That person is owed a turn next time.
live-short-drop-who = No turn for { $who }
live-pay-title = Where does the time come from?
live-pay-about = { $span } more than planned. Each option has its price.
live-pay-turns = From the remaining turns
live-pay-break = From the break
live-pay-end = The meeting ends later
live-pay-effect-end = ends { $ends }
live-pay-turn = { $who } { $before } → { $after }
live-pay-turn-each = each of { $count } turns { $before } → { $after }
live-pay-turns-stay = every turn stays as it is
live-pay-debt = One turn moves to the next meeting
live-pay-debt-more = { $ends ->
    [none] It is owed, and that person goes first next time.
   *[other] Ends { $ends }. The turn is owed, and that person goes first next time.
}
live-pay-effect-pause = break { $pause }
live-people-title = Who comes, who goes, who leads?
live-verb-people = Who comes, who goes, who leads
live-verb-line = Add a line to the agenda
live-line-title = Add a line to the agenda
live-line-about = For this meeting alone. It can be undone.
live-line-usual = Break
live-line-place = Where
live-line-next = Next, after what is running
live-line-now = Now; spare time gives way
live-line-before = Before “{ $title }”
live-line-add = Add it
live-order-short = Order …
live-line-short = Add a line …
live-pay-about-line = “{ $title }” takes { $span }. Each option has its price.
live-verb-order = Order of the remaining turns
live-verb-message = A message on the stage
live-order-title = The remaining turns
live-order-more = Drag, or press Alt and an arrow key. The running turn is not affected.
live-order-nothing = There are no two turns left to reorder.
live-choose = Choose the clients…
live-choose-time = More or less time…
live-verb-choose = Who is client tonight, and with how much time
live-choose-title = Who is client tonight?
live-choose-time-title = More or less time for somebody
live-choose-result = The result
live-choose-more = Tick the clients. To change their order, drag them or press Alt and an arrow key. Nothing counts until you settle it.
live-choose-is-client = { $name } is client
live-choose-turn = { $from } · { $length }
live-choose-ends = The meeting then ends at { $ends }.
live-choose-settle = Settle it
live-choose-settled = It is settled who is client tonight.
live-choose-clear = Start over
live-message = Message
live-message-stands = Message on the stage:
live-message-waits = Message, once the stage is open (F5):
live-message-title = A message on the stage
live-message-now = On the stage now:
live-message-back = Please come back to the circle
live-message-quiet = A minute of silence
live-message-moment = One moment, please
live-message-time = Please mind the time
live-message-own = In your own words
live-message-show = Show
live-message-take = Remove it
live-guest = Add a guest
live-guest-hint = Name
live-guest-came = { $name } is on the list.
live-guest-add = Add
live-guests = Guests: { $names }
live-facilitator = Leads tonight
live-deputy = Deputy, during the facilitator’s own turn
live-leads-nobody = nobody named
live-leads-outside = somebody who is not a member …
live-outside-name = Name (not a member)
live-deputy-outside = Deputy
live-come-back = Comes back
live-step-out = Steps out
live-drop = No turn tonight
live-bring-back = Bring the turn back
live-place-remote = Takes part remotely
live-place-room = Is in the room
live-was-out = stepped out
live-was-guest = guest
live-was-remote = remote
live-people-done = Done
live-leave-at = Has to leave early …
live-leave-at-when = { $name } leaves at
live-leave-at-keep = Keep
live-leave-at-stay = Stays to the end
live-was-goes = leaves at { $time }
live-goes-before = { $name } leaves at { $time }, but the turn would last until { $ends }. Change the order, or shorten something before it.
live-goes-before-set = { $name } leaves at { $time }, but the round in which it is their turn would last until { $ends }. Shorten something before it.
live-overstays = { $name } wanted to leave at { $time }.
live-leave-at-hint = Their turn moves forward so that it is over by then.
live-arrive = Arrives
live-leave = Leaves now
live-no-show = No-show: drop the turn
live-cost = { $verb }: { $cost }
live-cost-turns = turns are { $after } instead of { $before }
live-cost-ends = the meeting ends at { $ends }
live-cost-whole = or end at { $ends }
live-cost-guest = A guest: { $cost }
live-was-expected = expected
live-was-here = here
live-was-late = { $minutes ->
    [0] here
    [one] came { $minutes } minute late
   *[other] came { $minutes } minutes late
}
live-was-missing = not here yet
live-was-absent = absent
live-was-left = has left
live-turn-none = no turn tonight
live-turn-to-come = turn to come
live-turn-running = turn running
live-turn-held = has had a turn
live-turn-lost = no turn tonight, owed next time
live-end-title = End the meeting now?
live-end-more = Everything still to come is left out. You can undo this.
live-end-sheets = { $responses ->
    [one] One sheet is in the box and has not been opened.
   *[other] { $responses } sheets are in the box and have not been opened.
}
live-end-running-turn = { $name }’s turn is still running.
live-end-running = { $what } is still running.
live-end-yes = End the meeting

## The live desk: what is announced

live-say-phase = { $phase }. { $speaks }
live-say-step = Now: { $what }. { $speaks }
live-say-minute = One minute left.
live-say-zero = The time is up.
live-say-held = On hold.
live-say-over = The meeting is over.

## The ballot

ballot-title = Evaluation
ballot-head = Evaluation · { $responses } of { $people } { $people ->
    [one] sheet is
   *[other] sheets are
} in the box
ballot-sheets = { $responses } of { $people } { $people ->
    [one] sheet is
   *[other] sheets are
} in the box
ballot-question-of = Question { $at } of { $of }
ballot-pass = Pass the laptop to …
ballot-pass-more = Take it and press your own name. Everybody else looks away. Guests are not asked.
# Said before anybody answers, with two to four people.
ballot-small = { $people ->
    [2] With only two of you, no averages are shown: each of you could read the other’s answers from them. Sentences are shown, and each of you will know which is the other’s.
    [4] With only four of you, three sheets are enough to open the box. People who know their own answers can then sometimes work out the others’ from the averages. A question that fewer than three answer shows no average.
   *[other] With only three of you, people who know their own answers can sometimes work out the others’ from the averages. Leaving a question out hides its average.
}
ballot-verb-take = The next in line takes the laptop
ballot-verb-rate = Choose an answer
ballot-in-turn = next in line
ballot-all-in = Every sheet is in the box
ballot-all-in-more = Open it together, so that everyone sees it at the same time.
ballot-open = Open the box
ballot-open-now = Open it now
ballot-open-sure = Open the box now?
ballot-open-sure-more = { $waiting ->
    [one] One person has not answered. After this nobody can.
   *[other] { $waiting } people have not answered. After this nobody can.
}
ballot-wait = Wait for the others
ballot-to-meeting = Back to the meeting
ballot-to-record = Back to the record
ballot-nobody = Nobody is here to answer.
ballot-secret = Your sheet has no name, no time and no order. It is opened together with all the others at the end.
ballot-few-sheets = { $needed ->
    [2] The box can be opened once it holds two sheets. With one alone, everyone would know whose it is.
   *[other] The box can be opened once it holds { $needed } sheets. With fewer, people could work out who answered what.
}
ballot-secret-box = The box stays closed until it is opened for everybody. No sheet says whose it is.
ballot-cover = Cover the screen
ballot-covered = { $who } is answering
ballot-covered-more = Please look away. { $who } presses any key to go on.
ballot-uncover = Go on
ballot-give-back = Give it back without answering
ballot-give-back-sure = Give the sheet back empty?
ballot-give-back-more = The answers are discarded. The sheet can be taken again later.
ballot-go-on = Go on answering
ballot-worth = Was this meeting worth your time?
ballot-help = Did you get help today that you can use?
ballot-openly = Could you speak openly today?
ballot-fairly = Was the time shared fairly today?
ballot-sentence = One sentence, if you like: what was most useful, or what should change?
ballot-sentence-hint = It is shown to the group in its exact words, without your name.
ballot-sentence-left = { $left ->
    [one] { $left } character left
   *[other] { $left } characters left
}
ballot-worth-1 = not at all
ballot-worth-2 = a little
ballot-worth-3 = partly
ballot-worth-4 = mostly
ballot-worth-5 = fully
ballot-help-1 = none
ballot-help-2 = a little
ballot-help-3 = some
ballot-help-4 = much
ballot-help-5 = very much
ballot-openly-1 = not at all
ballot-openly-2 = hardly
ballot-openly-3 = partly
ballot-openly-4 = mostly
ballot-openly-5 = completely
ballot-fairly-1 = not at all
ballot-fairly-2 = hardly
ballot-fairly-3 = partly
ballot-fairly-4 = mostly
ballot-fairly-5 = completely
ballot-back = Back
ballot-leave-out = Skip this question
ballot-next-question = Next question
ballot-last = Put my sheet in the box
ballot-last-more = Once it is in the box, nobody can take it out again, not even you.
ballot-held = Your sheet is waiting for another program to release the file. Then it goes into the box by itself. Your answers are kept here.
ballot-answers = Answers from 1 to 5
ballot-result = Results
ballot-result-n = { $responses ->
    [one] One sheet
   *[other] { $responses } sheets
}, means on a scale from 1 to 5
ballot-mean-n = { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}
ballot-no-answers = no answers
ballot-sentences = In your own words, in no particular order
ballot-no-sentences = Nobody wrote a sentence.
ballot-empty = The box is empty. Nobody answered.

## Rooms side by side, and roles in a turn

# In rooms, a round is a time in which every room has a client.
room-set = Round { $set }
room-set-of = Round { $turn } of { $turns }
room-set-left = { $length } left of the whole round
room-room = Room { $room }
room-rooms = Rooms
room-rooms-of = Rooms of round { $set }
room-find = Round { $set }: find your room
room-client = is client
room-then = then { $who }
room-coaches = { $who } coaches
room-observes = { $count ->
    [one] { $who } observes
   *[other] { $who } observe
}
room-own = Everybody here has been client and coach. The time is yours.
room-alone = Alone for now.
room-head-room = Room
room-head-client = Client
room-head-coach = Coach
room-head-observers = Observers
room-head-next = Next client
room-speaks-everyone = Everyone may speak.
room-speaks-client = The client speaks. The others listen.
room-speaks-coaches-ask = The coach asks. The client answers.
room-speaks-coaches = The coach and the observers speak. The client listens.
room-speaks-coaches-behind = The others speak among themselves. The client turns away and listens.
room-speaks-client-out = The others speak among themselves. The client has left the room.
room-over-set = Each room finishes its last sentence. Then comes { $next }.
room-notes-of = Whose notes
room-plan-fits = { $count ->
    [one] It fits: one round of { $length } for all rooms.
   *[other] It fits: { $count } rounds of { $length } for all rooms.
}
room-plan-rule = { $count ->
    [one] 1 round takes what is left
   *[other] { $count } rounds share what is left
}
why-rooms-even = { $count ->
    [one] { $people } people in one room.
   *[other] { $people } people make { $count } rooms of { $size }.
}
why-rooms-larger = { $count ->
    [one] { $people } people in rooms of { $size }: one room has one more, so that nobody sits alone.
   *[other] { $people } people in rooms of { $size }: { $count } rooms have one more, so that nobody sits alone.
}
why-rooms-evened = { $people } people cannot be divided into rooms of { $size } or one more, so the rooms are as even as possible.

## A plan that is opened or started far from its planned time

off-time-title-day = This meeting is planned for another day
off-time-title-hour = This meeting is planned for another time
off-time-about-day = It is planned for { $date }, { $starts }. Today is { $today }, { $time }.
off-time-about-hour = It is planned for { $starts }. It is { $time } now.
off-time-now = Hold it now, for { $length }
off-time-now-moves-day = Until { $until }. { $series ->
    [yes] The plan moves to today, and so does its date in the series.
   *[no] The plan moves to today.
}
off-time-now-moves-time = Until { $until }. { $series ->
    [yes] The plan moves to this time, and so does its date in the series.
   *[no] The plan moves to this time.
}
off-time-keep = Start now, and end at { $end } as planned
off-time-keep-effect = The turns share the time that is left.
off-time-open = Only open it
off-time-open-effect = It keeps its planned times. The clock does not run until you start it.
off-time-change = Change the plan

## The close and the promise

stage-meets-next = We meet again on { $date }, { $time }
live-close-no-promise = No promise yet: { $names }.
live-promise-next = Next meeting: { $date }
live-promise-now = Write it down now
live-past-length = The turn was { $length } long.
live-past-show = Show the notes of { $who }
live-past-close = Close
live-past-look = { $who }: look at this turn again

## What an opened box says, on the stage

ballot-again = Show the results
ballot-wall-question = Show the results on the stage, too?
ballot-wall-question-about = Everyone in the room can then read the sentences, and a sentence can give away who wrote it. Your answer is kept for the group and can be changed on its page. “Only on this screen, this time” is for tonight: next time you are asked again.
ballot-wall-yes = On the stage, too
ballot-wall-yes-effect = Now and every time a box is opened, until Next.
ballot-wall-no = Only on this screen
ballot-wall-no-effect = The stage says that the box is open, but shows none of the answers.
ballot-wall-not-now = Only on this screen, this time
ballot-wall-verb = Results on the stage, or off it
ballot-wall-put = Results on the stage
ballot-wall-take = Take the results off the stage
ballot-wall-is = The results are on the stage, until Next.
ballot-wall-closed = The stage is closed.
ballot-wall-page = Stage: page { $page } of { $pages }
ballot-wall-next = Next page of the results on the stage
ballot-wall-next-short = Next page
ballot-wall-before = Previous page of the results on the stage
ballot-wall-before-short = Previous page
stage-opened = The box is open
stage-opened-more = We look at it together.
stage-results = What the box says
stage-results-page = { $page } of { $pages }
