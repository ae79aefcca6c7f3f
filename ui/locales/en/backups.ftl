# The page of the backups, the same list where the data cannot be opened, and what the command line says of them.

backups-title = Backups
backups-lead = Turnstone backs its file up after every meeting, before anything is deleted, and at the end of any other day on which something changed.
backups-open = Backups
backups-make = Back up now
backups-check = Check all
backups-checking = Checking all backups …
backups-folder = Open the folder
backups-home = All groups
backups-list = Backups, newest first
backups-empty = There is no backup yet. The first one is made when a meeting ends or the day is over, or as soon as you press “Back up now”.
backups-none-here = There is no backup in this folder.
backups-when = { $date }, { $time }
backups-newest = newest
backups-go-back = Restore this one
backups-go-back-what = Restore the backup of { $date }, { $time }
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
backups-before-deleting = Before deleting “{ $names }”
backups-before-a-deletion = Before a deletion
backups-before-update = Before an update of Turnstone
backups-before-going-back = Before another backup was restored
backups-asked = Made on request
backups-daily = End of the day
backups-holds-nothing = What it holds cannot be read.
backups-holds = { $groups ->
    [0] No groups
    [one] 1 group
   *[other] { $groups } groups
}, { $meetings ->
    [0] no meetings held
    [one] 1 meeting held
   *[other] { $meetings } meetings held
}
backups-holds-last = { $holds }; last: meeting { $number } of { $group }, { $date }

## Set aside

backups-aside = Set aside
backups-aside-note = Files that were replaced by a backup. They are never deleted automatically, and you can go back to them.
backups-aside-when = Set aside on { $date }, { $time }
backups-aside-what = Restore the file that was set aside on { $date }, { $time }
backups-aside-raw = Kept as it was found. Turnstone could not open it.

## Restoring one

backups-ask-title = Restore the backup of { $date }, { $time }?
backups-ask-then = Turnstone will then show what this backup holds:
backups-ask-lost = Anything done since then is not in it.
backups-ask-sheets = { $responses ->
    [one] 1 evaluation sheet in the unopened box
   *[other] { $responses } evaluation sheets in the unopened box
} of meeting { $number } of { $group } will be lost: no copy of an unopened box is ever kept. To keep the answers, open the box first.
backups-ask-again = { $count ->
    [one] 1 item that was deleted for good since then will be back. Delete it again if it should stay deleted.
   *[other] { $count } items that were deleted for good since then will be back. Delete them again if they should stay deleted.
}
backups-ask-kept = The current file is not deleted. It is set aside, stays in the list of backups, and you can go back to it too.
backups-ask-cancel = Cancel
backups-told-back = Everything is as it was on { $date } at { $time }. The previous file has been set aside.
backups-told-made = Backup made.
backups-told-copied = Backup copied to { $file }.

## Checks

backups-checked = { $damaged ->
    [0] { $sound ->
        [one] The backup was checked on { $date } and is intact.
       *[other] All { $sound } backups were checked on { $date } and are intact.
    }
    [one] All backups were checked on { $date }: { $sound } intact, 1 damaged.
   *[other] All backups were checked on { $date }: { $sound } intact, { $damaged } damaged.
}
backups-tried = The newest one was restored as a test and opened.
backups-untried = A test restore of the newest one failed.
backups-never-checked = The backups are checked once a week, and the newest one is restored as a test. The first check is due a week after the first backup.
backups-notice-failed = The daily backup could not be made; the newest one is from { $date }. Please free some disk space, or allow writing to the folder “backups”, then press “Back up now”.
backups-notice-none = No backup could be made yet. Please free some disk space, or allow writing to the folder “backups”, then press “Back up now”.
backups-notice-damaged = { $count ->
    [one] A backup is damaged. Please have a look, and make a new one.
   *[other] { $count } backups are damaged. Please have a look, and make a new one.
}
backups-notice-untried = A test restore of the newest backup failed. Please make a new one.

## Why not

refusal-backup-gone = This backup no longer exists. Please choose another one.
refusal-backup-unread = This backup could not be read: { $why }. Please choose another one.
refusal-backup-damaged = This backup is damaged and was left where it is. Please choose another one.
refusal-backup-newer = This backup was made by a newer version of Turnstone. Please use that version, or choose another backup.
refusal-backup-while-meeting = { $group } is meeting now. Please end that meeting first, then restore the backup.
refusal-backup-file-open = The file is open. Please close Turnstone first.
refusal-file-dialog-open = A file dialog is open. Please close it first.

## On the command line

terminal-no-backup = There is no backup called { $file }. “turnstone restore” lists all of them.
terminal-no-sound-backup = There is no intact backup in { $folder }.
terminal-no-backups-yet = There is no backup in { $folder } yet. “turnstone backup” makes one.
terminal-set-aside = set aside
terminal-passed-over = { $file } is newer, but cannot be used.
terminal-passed-over-changed = { $file } is newer, but may hold changes that Turnstone did not make. “turnstone restore” takes it by its name.
terminal-passed-over-foreign = { $file } is a backup of other data. “turnstone restore” takes it by its name.
terminal-went-back = Restored { $file }.
terminal-former-file = The previous file is now { $file }.
terminal-check-damaged = The file is damaged ({ $why }).
terminal-check-meeting = { $finding } The meeting is number { $number } in “turnstone meetings”.
terminal-check-sound = Nothing wrong: turnstone.db and { $backups ->
    [one] 1 backup
   *[other] { $backups } backups
}.
