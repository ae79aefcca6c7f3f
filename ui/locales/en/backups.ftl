# The page of the backups, the same list where the data cannot be opened, and what the command line says of them.

backups-title = Backups
backups-lead = Turnstone copies its file when a meeting has ended, before anything is deleted, and at the end of every other day on which something changed.
backups-open = Backups
backups-make = Back up now
backups-check = Check all
backups-checking = Checking all backups …
backups-folder = Show the folder
backups-home = All groups
backups-list = Backups, the newest first
backups-empty = There is no backup yet. The first one is made when a meeting ends or the day is over, or as soon as you press “Back up now”.
backups-when = { $date }, { $time }
backups-newest = newest
backups-go-back = Go back to this one
backups-go-back-what = Go back to the backup of { $date }, { $time }
backups-copy = Copy to …
backups-copy-what = Copy the backup of { $date }, { $time }, to …
backups-size = { $size } MB
backups-sound = checked on { $date }
backups-unchecked = not checked yet
backups-damaged = damaged
backups-newer = from a newer version of Turnstone

## What a backup is

backups-after-meeting = After meeting { $number } of { $group }
backups-after-a-meeting = After a meeting
backups-before-deleting = Before “{ $names }” was deleted
backups-before-a-deletion = Before a deletion
backups-before-update = Before an update of Turnstone
backups-before-going-back = Before going back to another backup
backups-asked = Made by hand
backups-daily = End of the day
backups-holds-nothing = What it holds cannot be read.
backups-holds = { $groups ->
    [0] No group
    [one] 1 group
   *[other] { $groups } groups
}, { $meetings ->
    [0] no meeting held
    [one] 1 meeting held
   *[other] { $meetings } meetings held
}
backups-holds-last = { $holds }; last: meeting { $number } of { $group }, { $date }

## Set aside

backups-aside = Set aside
backups-aside-note = Files that were replaced by a backup. They are never deleted by themselves, and you can go back to them.
backups-aside-when = Set aside on { $date }, { $time }
backups-aside-what = Go back to the file that was set aside on { $date }, { $time }
backups-aside-raw = Kept as it was found. Turnstone could not open it.

## Going back

backups-ask-title = Go back to { $date }, { $time }?
backups-ask-then = Turnstone will then show what this backup holds:
backups-ask-lost = Anything done since then is not in it.
backups-ask-sheets = { $sheets ->
    [one] 1 evaluation sheet in the unopened box
   *[other] { $sheets } evaluation sheets in the unopened box
} of meeting { $number } of { $group } will be lost: no copy of an unopened box is ever kept. To keep the answers, open the box first.
backups-ask-again = { $count ->
    [one] 1 thing that was deleted for good since then will be there again. Please delete it again if it is to stay deleted.
   *[other] { $count } things that were deleted for good since then will be there again. Please delete them again if they are to stay deleted.
}
backups-ask-kept = The present file is not deleted: it is set aside, stays on the list of backups, and you can go back to it.
backups-ask-cancel = Stay here
backups-told-back = This is how it was on { $date } at { $time }. The file that was there before is set aside.
backups-told-made = The backup is made.
backups-told-copied = The backup is copied to { $file }.

## Checks

backups-checked = { $damaged ->
    [0] All { $sound } backups were checked on { $date } and are sound.
    [one] All backups were checked on { $date }: { $sound } sound, 1 damaged.
   *[other] All backups were checked on { $date }: { $sound } sound, { $damaged } damaged.
}
backups-tried = The newest was put back for a trial and opened.
backups-untried = The newest could not be put back for a trial.
backups-never-checked = The backups are checked once a week, and the newest is put back for a trial. The first check is due a week after the first backup.
backups-notice-failed = The day’s backup could not be made; the newest is from { $date }. Please make room on the disk, or allow writing in the folder backups, then press “Back up now”.
backups-notice-none = No backup could be made yet. Please make room on the disk, or allow writing in the folder backups, then press “Back up now”.
backups-notice-damaged = { $count ->
    [one] A backup is damaged. Please have a look, and make a new one.
   *[other] { $count } backups are damaged. Please have a look, and make a new one.
}
backups-notice-untried = The newest backup could not be put back for a trial. Please make a new one.

## Why not

refusal-backup-gone = This backup is not there any more. Please choose another one.
refusal-backup-unread = This backup could not be read: { $why }. Please choose another one.
refusal-backup-damaged = This backup is damaged and was left where it is. Please choose another one.
refusal-backup-newer = This backup was made by a newer version of Turnstone. Please use that version, or choose another backup.
refusal-backup-while-meeting = { $group } is meeting now. Please end that meeting first, then go back to a backup.
refusal-backup-file-open = The file is open. Please close Turnstone first.
refusal-file-dialog-open = A file dialog is open. Please close it first.

## On the command line

terminal-no-backup = There is no backup { $file }. “turnstone restore” lists all of them.
terminal-no-sound-backup = In { $folder } there is no backup that is sound.
terminal-no-backups-yet = In { $folder } there is no backup yet. “turnstone backup” makes one.
terminal-set-aside = set aside
terminal-passed-over = { $file } is newer, but cannot be used.
terminal-went-back = Went back to { $file }.
terminal-former-file = The file that was there before is now { $file }.
terminal-check-damaged = The file is damaged ({ $why }).
terminal-check-meeting = { $finding } The meeting is number { $number } in “turnstone meetings”.
terminal-check-sound = Everything is sound: turnstone.db and { $backups ->
    [one] 1 backup
   *[other] { $backups } backups
}.
