# Why something was not done, what is good to know, why somebody stands where they stand, and trouble with the file.
# Each sentence says what to do next.

## Names, members, groups

refusal-name-empty = Please write a name.
refusal-name-too-long = { $most ->
    [one] The name “{ $name }…” is too long: a name can have 1 character at most. Please shorten it.
   *[other] The name “{ $name }…” is too long: a name can have { $most } characters at most. Please shorten it.
}
refusal-name-taken = { $name } is there already. Please add something that tells the two apart.
refusal-name-twice-in-list = { $name } is in the list twice. If they are two people, please add something that tells them apart; if not, take one out.
refusal-names-file-too-large = This file is too large for a list of names. Please save only the people of this group: up to 2,000 lines and 1 MB.
refusal-names-file-no-text = This is not a list that can be read. Please save it as CSV, or the contacts as vCard, and choose that file.
refusal-names-file-nothing = No name was found in this file. Please head the column with “Name”, or paste the names into the field.
refusal-names-file-unreadable = The file cannot be read ({ $why }). Please try another one.
refusal-names-too-long = { $most ->
    [one] That is too much text for a list of names: a group has 1 member at most. Please paste one name per line.
   *[other] That is too much text for a list of names: a group has { $most } members at most. Please paste one name per line.
}
refusal-log-full = This meeting has as many entries as the record can hold. Please end it; nothing is lost.
refusal-group-full = { $most ->
    [one] The group has 1 member already, which is the most it can have. Please first mark who has left.
   *[other] The group has { $most } members already, which is the most it can have. Please first mark who has left.
}
refusal-group-too-large = { $count ->
    [one] A group can have { $most } members at most; this would make 1. Please take some names out.
   *[other] A group can have { $most } members at most; this would make { $count }. Please take some names out.
}
refusal-no-members = There is nobody in this group yet. Please add members first.
refusal-one-member = There is only one member in this group. Please add at least one more.

## Planning

refusal-nobody-expected = Nobody is expected. Please tick at least two people.
refusal-one-expected = Only one person is expected. Please tick at least one more.
refusal-plan-open = The meeting is open already. Please go back to the plan first, then change it there.
refusal-date-unreadable = This is not a date. Please use a date like 2026-06-01 or 1 June 2026.
# $one and $other are dates such as "6 January 2026".
refusal-date-ambiguous = This could be { $one } or { $other }. Please write the month as a word, or use a date like 2026-06-01.
# $earliest and $latest are years.
refusal-date-year = This year cannot be used. Please use a date like 2026-06-01, in a year from { $earliest } to { $latest }.
refusal-zone-unknown = There is no time zone called “{ $zone }”. Please type a city and choose one from the list.
refusal-zone-meeting-open = The next meeting of this group is already open. Please go back to its plan first, then change the time zone.
refusal-next-before = This is before the meeting itself. Please use a later date for the next one.
refusal-next-without-date = A start needs its date. Please type the date of the next meeting, or clear the start, too.
refusal-weekday = Please choose one of the seven days of the week.
refusal-time-unreadable = This is not a time of day. Use one like 18:00 or 6 pm.
refusal-hold-now-too-late = At its full length, this meeting would run until { $until } tomorrow. A plan may run past midnight only if it lasts at most six hours. Please go to the plan, set its date to today, and give it a start and an end.
refusal-end-before-start = The end is before the start. Please set a later end or an earlier start.
refusal-meeting-too-long = { $most ->
    [one] A meeting can last 1 hour at most. Please set an earlier end.
   *[other] A meeting can last { $most } hours at most. Please set an earlier end.
}
refusal-too-loud = The volume goes from 0 to { $most }.
refusal-no-such-zoom = Please choose one of the text sizes on the page “Settings”: { $least }% to { $most }%.
refusal-minutes-out-of-range = Please enter a number of minutes from { $least } to { $most }.
refusal-order-incomplete = The list has changed meanwhile. Please order it again.
refusal-bid-unreadable = The minutes cannot be read. Please enter a whole number, such as 40, or leave the field empty.
refusal-votes-unreadable = The votes cannot be read. Please enter a whole number, such as 4, or leave the field empty.
refusal-votes-too-many = That makes { $found } votes. With up to { $count } each, there can be { $most } at most. Please count again.
refusal-share-percent = Please enter a percentage from { $least } to { $most }. 100 is a usual turn.
refusal-share-reason = A reason is missing. Please say in a few words why this turn is longer or shorter.
refusal-share-reason-long = The reason can have { $most } characters at most. Please shorten it.
refusal-typed-too-long = This can have { $most } characters at most. Please shorten it.
refusal-unwritten = This format puts nothing in writing.
refusal-not-a-member = Only members of this group can have notes and promises. Please choose one of them.
refusal-not-found = This no longer exists. Please go back to the groups and look again.
refusal-no-time-at-all = There is no time left for any turn. Please set a later end, or choose a shorter format.

## The dates of a group

refusal-series-day = Please enter a day of the month from 1 to 31.
refusal-series-weeks = Please enter a number of weeks from 1 to { $most }.
refusal-series-months = Please enter a number of months from 1 to { $most }.
refusal-series-number = Please enter a number from 1 to { $most } for the first date.
refusal-series-of = The last meeting cannot have a smaller number than the first, and { $most } is the largest number allowed. Please enter another number, or leave it empty.
refusal-series-no-date = This date is no longer in the series. Please check the list.
refusal-series-taken = The group meets on { $date } already. Please choose another day, or move or skip that date first.
refusal-series-past = That day has passed. Please choose today or a later day.
refusal-series-same-place = The date is there already. Please choose another day or time.
refusal-series-has-rule = This series follows a rule. To put dates in by hand, please choose “irregular” as the rhythm.
refusal-series-full = The programme has its { $most } dates. Please make it longer first.
refusal-series-planned = A meeting is planned for this date. Please move it, or discard its plan first.
refusal-series-held = The group has met on this date, so it stays as it is. Please choose a later one.
refusal-rota-not-coming = That meeting is no longer among the coming ones. Please check the list.
refusal-rota-planned = The plan of that meeting decides this. Please change it there.
refusal-rota-everybody = At that meeting everybody has a turn: there is nothing to swap.
refusal-rota-already = { $name } has that already. Please choose another name.
refusal-rota-away = { $name } is not expected at that meeting. Please choose another name.
refusal-series-none = This group has no series. Please choose a rhythm first.

## The running meeting

refusal-not-started = The meeting has not started yet. Please start it first.
refusal-rehearsal = This is a rehearsal: only its meeting can be run. Leave the rehearsal first (Q); the plan is as it was.
refusal-rehearsal-while-meeting = { $group } is meeting now. A rehearsal has to wait until that meeting is over.
refusal-already-started = The meeting has started already.
refusal-already-held = The meeting is on hold already.
refusal-not-held = The meeting is not on hold.
refusal-nothing-to-undo = There is nothing to undo.
refusal-nothing-to-redo = There is nothing to redo.
refusal-too-late-to-reopen = The meeting ended more than three hours ago and stays as it is.
refusal-turn-runs = It is the turn of { $name }. Hold the clock, or let them leave.
refusal-not-out = { $name } has not stepped out.
# $time and $end are times of day.
refusal-leaves-after-end = The meeting ends at { $end }, so { $time } is not early. Please give an earlier time.
refusal-not-early = That is not early. Please give a time that is still to come and before the end of the meeting.
refusal-stays-anyway = { $name } stays to the end already.
refusal-has-turn = { $name } has had a turn, or still has one.
refusal-guest = { $name } is a guest and has no turn. Add them to the group for the next meeting.
refusal-round-over = All turns are over. This one is owed for the next meeting.
refusal-turn-over = The turn of { $name } is over. What was asked for in it stays as it was.
refusal-no-such-help = This format has no such kind of help. Choose one of those it offers.
refusal-help-open-anyway = { $name } has not asked for a kind of help yet.
refusal-role-not-theirs = { $name } does not have this role in the turn that runs. Choose again.
refusal-role-theirs = { $name } has this role already. Choose somebody else.
refusal-client-has-no-role = It is the turn of { $name }, who has no other role in it. Choose somebody else.
refusal-turns-begun = The first turn has begun, so it is settled who is client. The remaining turns can be reordered or dropped.
refusal-choose-rooms = In small groups everyone is client in turn. There is nobody to choose.
refusal-choose-nobody = Nobody is chosen. Please tick at least one person.
refusal-choose-short = { $count } × { $each } = { $total } does not fit into { $available }. Please choose fewer clients, or end something earlier.
refusal-no-time-for-turn = A turn needs { $minimum }, and the spare time is { $spare }. Take time from somewhere else first, or leave the turn owed.
refusal-message-too-long = A message on the stage has at most { $most } characters, so that it can be read from afar.
refusal-already-there = { $name } is here already.
refusal-not-there = { $name } is not here. Please mark { $name } as here first.
refusal-no-turn-to-come = { $name } has no turn left.
refusal-is-there = { $name } is here, so the turn stays. If { $name } has gone, please mark that first.
refusal-cannot-extend-spare = Spare time cannot be made longer. Please go on to the next step instead.
refusal-no-break-to-pay = No remaining break can pay for this. Please choose the later turns or a later end.
refusal-extension-too-long = A step can be lengthened or shortened by 24 hours at most. Please choose less.
refusal-nothing-to-shorten = There is nothing left to shorten here. Please go on to the next step instead.
refusal-nothing-to-redistribute = There is no spare time to share out, or no turn to give it to.
refusal-away-open = A question about the time you were away is open. Please answer it first.
refusal-meeting-over = The meeting is over. Its record shows what happened.
refusal-another-meeting-runs = { $group } is meeting right now. Please end that meeting first.
refusal-unsaved = The last changes of { $group } are not saved yet. Please make room on the disk, or allow writing there, and try again. Then you can open another meeting.
refusal-nobody-here = Nobody is marked as here. Please mark who is in the room.
refusal-promise-too-long = { $most ->
    [one] A promise can have 1 character at most. Please shorten it.
   *[other] A promise can have { $most } characters at most. Please shorten it.
}
refusal-note-too-long = { $most ->
    [one] Notes can have 1 character at most. Please shorten them.
   *[other] Notes can have { $most } characters at most. Please shorten them.
}

## The evaluation

refusal-ballot-later = The evaluation opens in its own step, or once the meeting is over.
refusal-ballot-alone = An evaluation needs at least two people. With one, everybody would know whose answers they are.
refusal-ballot-keeps-start = The evaluation has begun, so the start of the meeting stays as it is. Only what came after it can be undone.
refusal-file-held = Another program is reading the data file, so a sheet put in now could be traced to you. Your answers stay here; please wait a moment, or close that program (a backup or sync tool, perhaps).
refusal-already-voted = This person has answered already. Please pass the laptop on.
refusal-sheet-begun = Somebody has begun an evaluation sheet of { $group }. Please hand it in or give it back first.
refusal-rating-out-of-range = This answer is not on the scale. Please choose again.
refusal-sentence-too-long = { $most ->
    [one] The sentence can have 1 character at most. Please shorten it.
   *[other] The sentence can have { $most } characters at most. Please shorten it.
}
refusal-box-sealed = The box has been opened together. No more answers can go in.
refusal-box-not-opened = The box has not been opened yet. Please open it first.
refusal-wall-over = The meeting is over. Please open the results first, then show them on the stage.
refusal-wall-desk-only = This group shows its results only on this screen. You can change that on the group’s page, under Edit.
refusal-no-sheets = Nobody has answered yet. Please pass the laptop round first.
refusal-few-sheets = With so few sheets the box would show who answered what. Please wait until { $needed } are in.

## Paper

refusal-folder-not-opened = No program on this computer could open the folder. It is { $folder }.
refusal-could-not-open = The file could not be opened: { $why }. Please look for it in its folder, or save it again.
refusal-could-not-print = The PDF could not be made: { $why }. Please try again.

## Files for people

refusal-file-no-name = The file needs a name. Please give it one.
refusal-file-no-folder = There is no folder { $folder }. Please choose another one.
refusal-file-is-folder = { $file } is a folder. Please give the file another name.
refusal-file-no-file = { $file } is a device, not a file. Please choose another name.
refusal-file-in-data-folder = Turnstone keeps its own data in { $folder }. Please choose another folder.
refusal-file-disk-full = The disk is full, so { $file } was not saved. Please make room, or choose another disk.
refusal-file-not-permitted = Turnstone is not allowed to write { $file }. Please choose another folder.
refusal-file-not-written = { $file } could not be saved: { $why }. Please try another folder.

## Good to know

remark-small-group = { $count ->
    [one] Only one person is expected. This format is meant for { $sizes ->
        [1] { $least }
       *[other] { $least } to { $most }
    }.
   *[other] { $count } are expected. This format is meant for { $sizes ->
        [1] { $least }
       *[other] { $least } to { $most }
    }.
}
remark-large-group = { $count ->
    [one] One person is expected. This format is meant for { $sizes ->
        [1] { $least }
       *[other] { $least } to { $most }
    }.
   *[other] { $count } are expected. This format is meant for { $sizes ->
        [1] { $least }
       *[other] { $least } to { $most }
    }.
}
remark-quorum = { $count ->
    [one] Only one person is expected. This format is better held with { $quorum } or more.
   *[other] Only { $count } are expected. This format is better held with { $quorum } or more.
}
remark-time-skipped = The clocks go forward that night, and { $typed } is skipped. It counts as { $time }.
remark-tight = { $count ->
    [one] “{ $title }” has { $available }, but its parts need { $total }.
   *[other] “{ $title }” has { $available }, but its parts need { $total } for { $count } people.
}
remark-prepare = Before the meeting everyone thinks about: { $line }
remark-date-past = This date is in the past. That is fine if the meeting is being run now after all.

## Why somebody stands where they stand

why-new = new in the group
why-roster = in the usual place
why-by-hand = placed by hand
why-when = { $how ->
    [days] on { $list }
   *[months] in { $list }
}
why-since = { $how ->
    [days] since { $list }
   *[months] since { $list }
}
why-first = last first { $when }, longest ago
why-was-first = last first { $when }
why-never-first = has not been first yet
why-owed-turn = is owed a turn
why-owed = no turn { $when }
why-owed-since = no turn { $since }
why-owed-and-first = no turn { $when }; last first { $first }
why-no-turn-since = no turn { $since }
why-no-turn-ever = has not had a turn yet
why-last-turn = last turn { $when }
why-led = last led { $when }
why-never-led = has not led yet
why-stood-in = last stood in { $when }
why-never-stood-in = has not stood in yet
why-agreed = as agreed for this meeting
why-stays = as last time: in this format everyone keeps their role
why-habit = led the last meetings, by the group’s choice
why-bid = { $urgency ->
    [a] asks for { $count } min, today (A)
    [b] asks for { $count } min, soon (B)
    [c] asks for { $count } min, can wait (C)
   *[none] asks for { $count } min
}
why-bid-open = { $urgency ->
    [a] asks for time, today (A)
    [b] asks for time, soon (B)
   *[c] asks for time, can wait (C)
}
why-no-bid = asks for no time
why-vote = { $count ->
    [one] 1 vote
   *[other] { $count } votes
}
why-vote-level = { $count ->
    [one] 1 vote, level; then the usual order
   *[other] { $count } votes, level; then the usual order
}
why-no-vote = no vote
why-absent = not expected

## Trouble

trouble-not-saved = { $cause ->
    [disk-full] The last change could not be saved, because the disk with { $folder } is full. Please make room.
    [read-only] The last change could not be saved, because { $folder } cannot be written to. Please allow writing there.
    [in-use] The last change could not be saved, because another program holds the file in { $folder }. Please close it.
    [moved] The last change could not be saved, because the file turnstone.db that was open is not in { $folder } any more. Please put it back there.
   *[other] The last change could not be saved ({ $detail }).
} The meeting goes on, and nothing is lost as long as Turnstone stays open.
trouble-homeless-words = What was written for { $name } cannot be saved, because { $name } is no longer in this group. Please copy it elsewhere, or bring { $name } back and try again. Everything else is saved.
trouble-traces = It is done. { $cause ->
    [disk-full] But a trace may be left in the file, because the disk with { $folder } is full. Please make room, then try again.
    [read-only] But a trace may be left in the file, because { $folder } cannot be written to. Please allow writing there, then try again.
    [in-use] But a trace may be left in the file, because another program holds the file in { $folder }. Please close it, then try again.
    [moved] But a trace may be left in the file turnstone.db, because it is not in { $folder } any more. Please put it back there, then try again.
   *[other] But a trace may be left in the file ({ $detail }). Please try again.
}
trouble-read-only = The folder { $folder } cannot be written to. Please allow writing there, then try again.
trouble-disk-full = The disk with { $folder } is full. Please make room, then try again.
trouble-in-use = Turnstone is already open with the data in { $folder }. Please go on in that window, or close it and try again.
trouble-moved = The file turnstone.db that was open is not in { $folder } any more. Please put it back there, then try again.
trouble-from-the-future = This file was written by a newer Turnstone (version { $found }; this one knows { $known }). Please use the newer one. Nothing was changed.
trouble-newer = This Turnstone cannot read all of what happened in a meeting. A newer Turnstone wrote it, or it is damaged. Please use the newer one, or restore a backup. Nothing was changed.
trouble-not-a-database = The file turnstone.db in { $folder } is not a file of Turnstone. It was left as it is. Please restore a backup, if there is one; the file is then set aside, not deleted. To start afresh instead, please move everything in the folder somewhere else, then try again.
trouble-damaged = The file turnstone.db in { $folder } is damaged. It was left as it is. Please restore a backup, if there is one; the damaged file is then set aside, not deleted. To start afresh instead, please move everything in the folder somewhere else, then try again.
trouble-emptied = The file turnstone.db in { $folder } is empty or missing, but what lies beside it shows that there was more. Nothing was touched. Please restore a backup, if there is one. To start afresh instead, please move everything in the folder somewhere else, then try again.
trouble-other = Something unexpected happened: { $detail }

## The bin

refusal-bin-runs = { $group } is meeting now. Please end the meeting first.
refusal-bin-planned = This meeting has not been held. Please open its plan and discard it there.
refusal-bin-plan-unreadable = The plan of the meeting on { $date } cannot be read, so it is not known whether this name appears in it. Nothing was deleted. Please restore a backup, or delete the whole group.
refusal-bin-binned-plan-unreadable = The meeting on { $date } in the bin cannot be read, so it is not known whether this name appears in it. Nothing was deleted. Please delete that meeting for good first.
refusal-bin-unreadable = This entry of the bin cannot be read, so it cannot be put back. Please restore a backup that holds it, or delete it for good.
refusal-bin-box-open = This member can still answer the evaluation of { $date }. Please open its box first, or delete that meeting.
refusal-bin-group-first = This belongs to { $group }, which has been deleted. Please put the group back first.
refusal-bin-meeting-first = The meeting this guest came to is in the bin. Please put the meeting back first.
refusal-bin-format-there = This format was imported again meanwhile. Please remove it from the list, then put this one back.

## The file is not as it was written

damage-lost = { $changes ->
    [one] One change that was saved is missing from the file.
   *[other] { $changes } changes that were saved are missing from the file.
}
damage-lost-some = Something that was saved may be missing from the file.
damage-lost-remedy = The file’s log was damaged or removed. Please look at your last meeting; what is missing may be in a backup.
damage-log-kept = The damaged log was kept: { $path }
damage-seen = Got it
damage-title = Something in the file is not as Turnstone wrote it.
damage-remedy = The disk or another program has changed it. Please restore a backup, or keep it as it is now.
damage-backups = Show the backups
damage-keep = Keep it as it is
damage-finding = { $what ->
    [note] A note
    [promise] A promise
    [answer] An evaluation
    [facts] What happened in a meeting
    [meeting] A meeting
    [member] A member
    [guest] A guest
    [bin] Something in the bin
    [group] A group
    [dates] The schedule of a group
    [format] A format of your own
    [shape] The layout of the file
   *[other] One of Turnstone’s own entries
}{ $where ->
    [meeting] {" "}(meeting { $number } of { $group })
    [group] {" "}({ $group })
   *[nowhere] {""}
} { $how ->
    [missing] is missing.
    [added] was not written by Turnstone.
   *[changed] was changed.
}
damage-more = { $count ->
    [one] One more entry
   *[other] { $count } more entries
}
refusal-line-round = The turns are what this meeting is for, so they stay. A format without turns can be chosen above.
refusal-line-only = This is the only line left. Please put in another one first.
refusal-line-passed = That part of the agenda has begun. Please choose a later place.
refusal-line-full-live = { $most ->
    [one] An agenda has at most one line, and this one has it.
   *[other] An agenda has at most { $most } lines, and this one has them.
}
refusal-line-full = { $most ->
    [one] An agenda has one line at the most. Please leave one out first.
   *[other] An agenda has { $most } lines at the most. Please leave one out first.
}

## The archive

refusal-archive-runs = { $group } is meeting now. Please end the meeting, then archive the group.
refusal-archived = { $group } has been archived. Please bring the group back first; its page and the foot of the list of groups offer it.
