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
    [0] deleted today
    [one] 1 day
   *[other] { $days } days
}
bin-group = Group { $name }
bin-group-holds = { $members ->
    [one] 1 member
   *[other] { $members } members
}, { $meetings ->
    [0] no meeting held
    [one] 1 meeting held
   *[other] { $meetings } meetings held
}
bin-member = { $name }, member
bin-meeting = Meeting of { $date }
bin-guest = { $name }, guest on { $date }
bin-format = Format “{ $name }”
bin-format-unnamed = Format without a name
bin-put-back = Put back
bin-put-back-what = Put back: { $what }
bin-for-good = Delete for good …
bin-for-good-what = Delete for good: { $what }
bin-for-good-title = Delete “{ $what }” for good?
bin-for-good-note = After that it cannot be put back. Backups made until now still hold it.
bin-for-good-do = Delete for good
bin-empty = Empty the bin …
bin-empty-title = Delete everything in the bin for good?
bin-empty-note = { $count ->
    [one] 1 entry
   *[other] { $count } entries
} cannot be put back after that. Backups made until now still hold them.
bin-empty-do = Empty the bin
bin-typed = Type { $word } to confirm
bin-typed-word = delete
bin-gone-title = Gone for good, and still in other files
bin-gone-note = Their names are gone from the bin; the list of backups may still show them. Old backups are removed one by one as newer ones replace them. Files that were set aside stay until you delete them in the data folder.
bin-gone-group = A group
bin-gone-member = A member
bin-gone-meeting = A meeting
bin-gone-guest = A guest
bin-gone-format = A format
bin-gone-row = { $what }, deleted for good on { $date }: { $backups ->
    [one] 1 backup still holds it
   *[other] { $backups } backups still hold it
}
bin-gone-row-aside = { $what }, deleted for good on { $date }: { $aside ->
    [one] 1 file that was set aside still holds it
   *[other] { $aside } files that were set aside still hold it
}
bin-gone-row-both = { $what }, deleted for good on { $date }: { $backups ->
    [one] 1 backup
   *[other] { $backups } backups
} and { $aside ->
    [one] 1 file that was set aside
   *[other] { $aside } files that were set aside
} still hold it

## Just deleted

bin-fresh = { $what } is in the bin.
bin-fresh-undo = Put back

## The questions before

bin-cancel = Cancel
bin-delete-group = Delete group …
bin-delete-group-title = Delete { $name }?
bin-delete-group-takes = { $members ->
    [0] No member
    [one] 1 member
   *[other] { $members } members
}, { $held ->
    [0] no meeting held
    [one] 1 meeting held
   *[other] { $held } meetings held
}, { $planned ->
    [0] no meeting planned
    [one] 1 meeting planned
   *[other] { $planned } meetings planned
} and { $promises ->
    [0] no open promise
    [one] 1 open promise
   *[other] { $promises } open promises
} go to the bin with it.
bin-delete-days = You can put it back for { $days } days.
bin-delete-group-do = Delete group
bin-delete-member = Delete …
bin-delete-member-who = Delete { $name } …
bin-delete-member-title = Delete { $name }?
bin-delete-member-note = The name, the notes and the promises go to the bin. Records of former meetings then say “a former member”, and the turns of the others stay as they are.
bin-delete-member-leave = Somebody who only leaves the group keeps their place in its history: use “Leaves …” for that.
bin-delete-member-do = Delete member
bin-delete-meeting = Delete meeting …
bin-delete-meeting-title = Delete this meeting?
bin-delete-meeting-note = The record, its notes and promises, and what was said in it about former promises go to the bin. The turns are counted as if it had never taken place.
bin-delete-meeting-sheets = { $count ->
    [one] 1 evaluation sheet in the unopened box is
   *[other] { $count } evaluation sheets in the unopened box are
} deleted for good: no copy of an unopened box is ever kept.
bin-delete-meeting-do = Delete meeting
bin-trial = This meeting ended before a turn was over. If it was only a trial, delete it, so that it does not count.
bin-delete-guest-who = Delete the name of { $name } …
bin-delete-guest = Delete name …
bin-delete-guest-title = Delete the name of { $name }?
bin-delete-guest-note = The record then says “a guest”.
bin-delete-guest-do = Delete name
bin-then-called = then called { $name }
