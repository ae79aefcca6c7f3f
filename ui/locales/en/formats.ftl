# Formats: the list of all, and the editor for a group's own.

## The list

formats-title = Formats
formats-open = Formats
formats-for = For the next meeting of { $group }
formats-back = Back
formats-back-to-plan = Back to the plan
formats-all = All formats…
formats-own = Your own
formats-own-empty = None yet. Start a new one, copy one below and change it, or open a file.
formats-shipped = Included with Turnstone
formats-new = New format
formats-new-empty = New and empty
formats-import = Open a file
formats-export = Save as a file
formats-edit = Edit
formats-copy = Copy
formats-remove = Remove
formats-removed = “{ $title }” is no longer offered. Plans made with it keep it.
formats-bring-back = Bring it back
formats-chosen = chosen
formats-unfinished = no line yet
formats-unread = something cannot be read yet
formats-people = { $range } people
formats-minutes = { $range } minutes
formats-version = version { $version }
formats-drop = A format file can also be dropped anywhere on this window.
formats-broken = “{ $name }” was not imported.
formats-broken-line = Line { $line }:
formats-broken-field = Line { $line }, { $field }:
formats-broken-nothing = Nothing was changed. Please fix the file and open it again.
formats-known = “{ $title }” is here already.
formats-known-how = Is the file a newer version of it, or a separate format? Plans keep the version they were made with.
formats-known-shipped = It comes with Turnstone and stays as it is. The file can be imported as a format of your own.
formats-as-copy = As a separate format
formats-as-next = As version { $version }
format-copy-of = Copy of { $title }

## What fits

formats-suiting = What fits
formats-suiting-people = People
formats-suiting-length = Length
formats-suiting-length-hint = Like 90, 1:30 or 2 h.
formats-suiting-none = Say how many you are and how long you meet, and each format says what a turn would be.
formats-fitting = { $count } of { $all } formats fit.
formats-misfits = Does not fit
formats-own-none-fits = None of your own fits.
formats-shipped-none-fits = None of these fits. A longer meeting, or another number of people, would help.
formats-suits-turns = { $count ->
    [one] 1 turn of { $each }
   *[other] { $count } turns of { $each } each
}
formats-suits-rooms = { $count ->
    [one] 1 turn of { $each } in every room
   *[other] { $count } turns of { $each } each in every room
}
formats-suits-no-turns = No turns
formats-suits-spare = { $spare }{"\u00A0"}spare
formats-suits-with = { $count ->
    [one] With 1 person
   *[other] With { $count } people
}
formats-suits-in = { $hours ->
    [0] In { $minutes }{"\u00A0"}min
   *[other] { $minutes ->
        [0] In { $hours }{"\u00A0"}h
       *[other] In { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
    }
}
formats-suits-needs = { $hours ->
    [0] Needs { $minutes }{"\u00A0"}min for { $count } people
   *[other] { $minutes ->
        [0] Needs { $hours }{"\u00A0"}h for { $count } people
       *[other] Needs { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min for { $count } people
    }
}
formats-suits-never = Needs more than { $most } hours for { $count } people
formats-suits-made-for = Made for { $sizes ->
    [1] { $least }
   *[other] { $least } to { $most }
} people
formats-timetable = { $hours ->
    [0] { $count } people in { $minutes }{"\u00A0"}min
   *[other] { $minutes ->
        [0] { $count } people in { $hours }{"\u00A0"}h
       *[other] { $count } people in { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
    }
}
formats-timetable-longer = { $hours ->
    [0] It would fit { $count } people in { $minutes }{"\u00A0"}min
   *[other] { $minutes ->
        [0] It would fit { $count } people in { $hours }{"\u00A0"}h
       *[other] It would fit { $count } people in { $hours }{"\u00A0"}h { $minutes }{"\u00A0"}min
    }
}
formats-row-turns = { $count } × { $each }
formats-row-pauses = with { $length } of breaks
formats-row-spare = Spare time
formats-source = Source: { $source }
formats-take = Use for this plan
formats-plan = Plan a meeting with it

## The editor

format-outline = Lines of the format, with their time for three to twelve people
format-properties = The chosen line
format-kind-format = Format
format-kind-talk = Together
format-kind-break = Break
format-kind-evaluation = Evaluation
format-kind-round = Round of turns
format-kind-phase = Phase
format-new-talk = New line
format-new-break = Break
format-new-evaluation = Evaluation
format-new-round = Round
format-new-phase = New phase
format-empty = Nothing yet: add the first line.
format-add-talk = Line
format-add-behind = Add a line after this one
format-add-phase = Phase
format-add-round = Round
format-add-break = Break
format-add-evaluation = Evaluation
format-edit-line = Edit the chosen line
format-move-up = Move the line up
format-move-down = Move the line down
format-nest = Make it a part of the phase before
format-lift = Make it a phase of its own again
format-remove = Remove the line
format-undo = Undo
format-redo = Redo
format-done = Done
format-kept = Everything is saved as you type.
format-more = More
format-grip = Drag, or press Alt and an arrow key
format-dragging = Moving { $title }
format-unread-here = Something here cannot be read yet
format-for-length = Meeting, in minutes
format-people = people
format-column = { $count ->
    [one] 1 person
   *[other] { $count } people
}
format-spare-or-missing = Spare, or missing
format-minutes = { $count }′
format-missing-of = missing
format-break-number = Break { $number }
format-break-new = One more break

## What the timetable comes to

format-says-turns = With { $sizes ->
    [1] { $least }
   *[other] { $least } to { $most }
} people it fits: turns of { $total } down to { $each }.
format-says-equal = With { $sizes ->
    [1] { $least }
   *[other] { $least } to { $most }
} people it fits: turns of { $each }.
format-says-no-turns = With { $sizes ->
    [1] { $least }
   *[other] { $least } to { $most }
} people it fits, without any turns.
format-says-short = { $found ->
    [one] With { $count } people it is one minute short. It would fit into { $known } minutes.
   *[other] With { $count } people it is { $found } minutes short. It would fit into { $known } minutes.
}
format-says-far-too-short = { $found ->
    [one] With { $count } people it is one minute short, and the meeting would last longer than a day.
   *[other] With { $count } people it is { $found } minutes short, and the meeting would last longer than a day.
}

## Fields

format-field-title = Name
format-field-about = What it is, in one line
format-field-prepare = To think about before the meeting
format-field-people-least = People, at least
format-field-people-most = People, at most
format-field-minutes-least = Minutes, at least
format-field-minutes-most = Minutes, at most
format-field-minimum-turn = No turn shorter than
format-field-quorum = Not advised with fewer than
format-field-notes = Notes and promises
format-field-grace = A last sentence after zero
format-field-warn-first = First warning before the end
format-field-warn-last = Last warning before the end
format-field-purpose = What it is for
format-field-rule = How long
format-field-length = Length
format-field-weight = Weight
format-field-upto = Up to
format-field-advance = At zero
format-field-follow-up = Follow up on promises
format-field-when = In which meetings
format-field-clients-skip = Counts only those without a turn
format-field-in-turn = One after the other
format-field-writes = What is written down
format-field-turns = How many turns
format-field-turn = Each turn exactly
format-field-turn-at-most = No turn longer than
format-field-gap-title = Between two turns
format-field-gap-length = How long between
format-field-break-after = After turn
format-field-break-length = Length
format-field-break-title = Name
format-field-choice = Who has a turn
format-field-helps = Kinds of help to choose from
format-field-fixed-roles = Roles stay with the people
format-field-rooms = People in each room
format-field-speaks = Who may speak
format-field-prompt = For the room to read
format-field-for-client = For the client
format-field-for-coaches = For the coaches
format-hint-upto = May run on this long while there is spare time.
format-hint-turns = Empty: everyone who comes.
format-hint-turn = Empty: the turns share what is left.
format-hint-helps = One on each line.
format-hint-rooms = Empty: all in one room.
format-hint-gap = Empty: one turn follows the other.
format-role-observer = Observers
format-role-timekeeper = Timekeepers
format-role-scribe = Scribes
format-role-restater = Restaters
format-role-partner = Accountability partners
format-role-deputy = Deputies
format-rule-fixed = Always the same
format-rule-each = For each person
format-rule-each-other = For each person with every other
format-rule-weight = A share of the turn
format-note-each = { $measure } each
format-note-each-other = { $measure } each with every other
format-note-weight = share { $measure }
format-advance-manual = Wait for the key
format-advance-auto = Continue automatically
format-when-every = In every meeting
format-when-first = In the first one
format-when-last = In the last one
format-when-not-first = In all but the group’s first
format-notes-kept = As usual
format-notes-none = Nothing in writing
format-choice-rotation = Whose turn it is
format-choice-bids = Who asks for it
format-choice-vote = The group votes
format-choice-hand = Chosen by hand
format-speaks-everyone = Everyone
format-speaks-client = The client
format-speaks-coaches-ask = Coaches ask
format-speaks-coaches = The coaches
format-speaks-coaches-behind = The coaches, the client turned away
format-speaks-client-out = The coaches, the client outside
format-speaks-nobody = Nobody: silence
key-delete = Del

## Why something was not taken

refusal-format-gone = This line no longer exists. Please choose another one.
refusal-format-nowhere = This line cannot go there. A phase belongs in a round or in another line.
refusal-format-kept-unreadable = This format can no longer be read. Please open its file again, or remove it.
refusal-format-while-live = A meeting is running. Please open the file when it is over.
refusal-format-same = This very format is here already.
refusal-format-unreadable = The file cannot be read ({ $why }). Please try another one.
refusal-format-too-large = The file is far too large for a format. Please check whether it is the right one.
refusal-format-no-file = This is a folder or a device, not a file. Please choose a format file.
refusal-format-no-text = The file is not a text file. Please check whether it is the right one.
refusal-format-people = Please enter a whole number of people, from { $least } to { $most }.
refusal-format-meeting-length = { $most ->
    [one] Please enter minutes, or hours and minutes, like 45 or 0:45. One hour is the most.
   *[other] Please enter minutes, or hours and minutes, like 90, 1:30 or 2 h. The most is { $most } hours.
}
refusal-format-syntax = This is not valid in a format file ({ $what }).
refusal-format-shape = A different kind of value is needed here ({ $what }).
refusal-format-unknown-key = A format has no “{ $word }”. Please check the spelling.
refusal-format-unknown-word = “{ $word }” is not allowed here.
refusal-format-missing = “{ $word }” is missing.
refusal-format-empty-text = Please write something here.
refusal-format-too-long = { $most ->
    [one] This is too long: 1 character at most.
   *[other] This is too long: { $most } characters at most.
}
refusal-format-schema = This file has format version { $found }, which this Turnstone does not know. Please use a newer one.
refusal-format-key = The key may have small letters, digits and hyphens only.
refusal-format-length = “{ $word }” is not a length. Please write it like 5 or 5:30.
refusal-format-lasts-too-long = No part of a meeting lasts longer than { $hours } hours. Please enter a shorter time.
refusal-format-no-time = It must be longer than zero.
refusal-format-weight = A weight is a number above 0, at most 1000.
refusal-format-percent = Please enter a number from 0 to 100.
refusal-format-turns = Please enter a number from 1 to { $most }, or nothing for everyone.
refusal-format-upside-down = The upper end must be above the lower one.
refusal-format-two-rules = “{ $first }” and “{ $second }” cannot both be set. Please keep one.
refusal-format-no-rule = It does not say how long it is.
refusal-format-round-only = This belongs in a round.
refusal-format-not-in-round = This does not belong in a round: its turns share what is left.
refusal-format-second-round = There is a round already, and one round shares what is left.
refusal-format-not-with-rooms = This does not go with rooms, where everybody is client and the other roles follow from the room.
refusal-format-needs-round = This only applies to a format with a round.
refusal-format-no-items = There is no line yet. Please add one first.
refusal-format-too-deep = A part of a phase has no parts of its own.
refusal-format-parts-too-long = The parts need { $need }, but there is only { $have }. Please make it longer first, or a part shorter.
refusal-format-part-not-weighted = Its phase has a share of the turn, so its parts have shares too.
refusal-format-turn-too-short = The phases of a turn need { $need }. Please make the turn longer, or a phase shorter.
refusal-format-under-minimum = The shortest turn is { $least }. Please allow at least that, or make the shortest turn shorter.
refusal-format-off-grain = Please use whole or half minutes.
refusal-format-from-one = Please enter a whole number from 1.
refusal-format-at-most = { $most ->
    [one] At most 1 is possible here.
   *[other] At most { $most } are possible here.
}
refusal-format-twice = This appears twice. Please change one of the two.
refusal-format-small-room = A room needs at least two people.
refusal-format-too-many = { $most ->
    [one] There can be 1 of these at most. Please take some out.
   *[other] There can be { $most } of these at most. Please take some out.
}
refusal-format-too-many-lines = { $most ->
    [one] A format can have 1 line at most, phases and parts included. Please take some out.
   *[other] A format can have { $most } lines at most, phases and parts included. Please take some out.
}
remark-format-newer = There is a newer version of this format.
plan-take-newer = Use version { $version }
