# The native menu and the question on closing. Keys stand in the labels, because they work in the page.

menu-file = File
menu-home = All groups
menu-backups = Backups
menu-bin = Bin
menu-print = Save as PDF (Ctrl P)
menu-quit = Quit
menu-edit = Edit
menu-meeting = Meeting
menu-rehearse = Rehearse the meeting (R)
menu-rehearsal-leave = Leave the rehearsal (Q)
menu-what-if = What if some are missing (W)
menu-start = Start (Space)
menu-next = Next, or go on (Space)
menu-skip = Skip to the next step (S)
menu-hold = Hold or go on (H)
menu-more = One minute more (+)
menu-less = One minute less (−)
menu-people = Who comes, who goes, who leads (P)
menu-order = Order of the remaining turns (O)
menu-choose = Who is client tonight (C)
menu-redistribute = Give spare time to the remaining turns (G)
menu-backdate = It began when the last one ended (R)
menu-kind-of-help = Go to the kinds of help (K)
menu-roles = Go to the roles in this turn (A)
menu-notes = Go to the notes (N)
menu-undo = Undo (Ctrl Z)
menu-redo = Redo (Ctrl Y)
menu-ballot = Evaluation (E)
menu-end = End the meeting (Ctrl E)
menu-stage = Stage
menu-stage-show = Show or close the stage (F5)
menu-stage-blank = Blank the stage (B)
menu-stage-digits = Digits on the stage (D)
menu-stage-message = A message on the stage (M)
menu-stage-inside = Stage in this window (F6)
menu-sound = Sound on or off (U)
menu-help = Help
menu-keys = All keys (?)

closing-title = A meeting is running
closing-question = Keep it for later and the meeting goes on where it was when you open Turnstone again. End it and it becomes a record now.
closing-keep = Keep for later
closing-end = End the meeting
closing-stay = Stay here
closing-unsaved-title = Not everything is saved
closing-unsaved-question = The last changes could not be saved. If Turnstone is closed now, they are lost. Make room on the disk, or allow writing there, then try again.
closing-unsaved-again = Try again
closing-unsaved-lose = Close and lose them

# Choosing a file, and saving one whose name was completed
saving-open = Open a file
saving-save = Save the file
saving-title = Replace the file?
saving-question = This folder already has a file { $name }. If you replace it, the old one is lost.
saving-replace = Replace it
saving-another = Choose another name
saving-nothing = Do not save

# The command line
terminal-no-place = No usual data folder is known on this machine. Please name one with --data-dir DIR.
terminal-no-data = There is no data in { $folder }. Please name the right folder with --data-dir DIR.
terminal-no-meeting = There is no meeting { $number }. “turnstone meetings” lists them with their numbers.
terminal-never-opened = Meeting { $number } was never opened, so there is nothing to report.
terminal-file-exists = { $file } exists already. Add --force to replace it, or choose another name.
terminal-not-printed = The output could not be written: { $why }.
terminal-no-display = Turnstone needs a desktop to open its window in, and there is none here. Set DISPLAY or WAYLAND_DISPLAY, or use a command: “turnstone --help” lists them.
