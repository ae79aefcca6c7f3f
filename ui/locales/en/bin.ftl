# The bin: what was deleted and can be put back, and the questions before deleting.

bin-title = Bin
bin-open = Bin
bin-lead = What you delete stays here for { $days } days and can be put back. After that it is gone for good.
bin-nothing = The bin is empty. What you delete stays here for { $days } days.
bin-what = What
bin-from = Group
bin-deleted = Deleted
bin-left = Time left
bin-acts = Actions
bin-days-left = { $days ->
    [0] goes today
    [one] 1 day
   *[other] { $days } days
}
bin-group = Group { $name }
bin-group-holds = { $members ->
    [0] no members
    [one] 1 member
   *[other] { $members } members
}, { $meetings ->
    [0] no meetings held
    [one] 1 meeting held
   *[other] { $meetings } meetings held
}
bin-member = { $name }, member
bin-meeting = Meeting on { $date }
bin-guest = { $name }, guest on { $date }
bin-outsider = { $name }, led on { $date }
bin-format = Format “{ $name }”
bin-format-unnamed = Format without a name
bin-put-back = Put back
bin-put-back-what = Put back: { $what }
bin-for-good = Delete for good …
bin-for-good-what = Delete for good: { $what }
bin-for-good-title = Delete “{ $what }” for good?
bin-for-good-note = It cannot be put back after that. Existing backups still contain it.
bin-for-good-do = Delete for good
bin-empty = Empty the bin …
bin-empty-title = Delete everything in the bin for good?
bin-empty-note = { $count ->
    [one] 1 entry
   *[other] { $count } entries
} cannot be put back after that. Existing backups still contain them.
bin-empty-do = Empty the bin
bin-typed = Type { $word } to confirm
bin-typed-word = delete
bin-gone-title = Deleted for good, but still in other files
bin-gone-note = Their names are gone from the bin; the list of backups may still show them. Old backups are removed one by one as newer ones replace them. Files that were set aside stay until you delete them in the data folder.
bin-gone-group = A group
bin-gone-member = A member
bin-gone-meeting = A meeting
bin-gone-guest = A guest
bin-gone-outsider = Somebody who led without being a member
bin-gone-format = A format
bin-gone-row = { $what }, deleted for good on { $date }: still in { $backups ->
    [one] 1 backup
   *[other] { $backups } backups
}
bin-gone-row-aside = { $what }, deleted for good on { $date }: still in { $aside ->
    [one] 1 file that was set aside
   *[other] { $aside } files that were set aside
}
bin-gone-row-both = { $what }, deleted for good on { $date }: still in { $backups ->
    [one] 1 backup
   *[other] { $backups } backups
} and { $aside ->
    [one] 1 file that was set aside
   *[other] { $aside } files that were set aside
}

## Just deleted

bin-fresh = { $what } is in the bin.
bin-fresh-undo = Put back

## The questions before

bin-cancel = Cancel
bin-delete-group = Delete group …
bin-delete-group-title = Delete { $name }?
bin-delete-group-takes = Goes to the bin with it: { $members ->
    [0] no members
    [one] 1 member
   *[other] { $members } members
}, { $held ->
    [0] no meetings held
    [one] 1 meeting held
   *[other] { $held } meetings held
}, { $planned ->
    [0] no planned meetings
    [one] 1 planned meeting
   *[other] { $planned } planned meetings
} and { $promises ->
    [0] no open promises
    [one] 1 open promise
   *[other] { $promises } open promises
}.
bin-delete-days = You can put it back within { $days } days.
bin-delete-group-do = Delete group
bin-delete-member = Delete …
bin-delete-member-title = Delete { $name }?
bin-delete-member-note = Their name, notes and promises go to the bin. Records of past meetings then say “a former member”; everybody else’s turns stay as they are.
bin-delete-member-leave = Somebody who is only leaving the group keeps their place in its history: use “Leaves the group …” for that.
bin-delete-member-do = Delete member
bin-delete-meeting = Delete meeting …
bin-delete-meeting-title = Delete this meeting?
bin-delete-meeting-note = The record, its notes and promises, and what was said in it about earlier promises go to the bin. Turns are then counted as if it had never taken place.
bin-delete-meeting-sheets = { $count ->
    [one] 1 evaluation sheet in the unopened box is
   *[other] { $count } evaluation sheets in the unopened box are
} deleted for good: no copy of an unopened box is ever kept.
bin-delete-meeting-do = Delete meeting
bin-trial = This meeting ended before the first turn was over. If it was only a trial, delete it so that it does not count.
bin-delete-guest-who = Delete the name { $name } …
bin-delete-guest = Delete name …
bin-delete-guest-title = Delete the name { $name }?
bin-delete-guest-note = The record then says “a guest”.
bin-delete-outsider-note = The record then says “somebody who is not a member”.
bin-delete-guest-do = Delete name
bin-then-called = then called { $name }
