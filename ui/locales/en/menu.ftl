# The native menu and the question on closing. Keys stand in the labels, because they work in the page.

menu-file = File
menu-home = All groups
menu-print = Save the summary as PDF
menu-quit = Quit
menu-edit = Edit
menu-meeting = Meeting
menu-start = Start (Space)
menu-next = Next (Space)
menu-skip = Skip the rest of this step (S)
menu-hold = Hold or go on (H)
menu-more = One minute more (+)
menu-less = One minute less (−)
menu-people = Someone comes or goes (P)
menu-undo = Undo the last act (Ctrl Z)
menu-ballot = Evaluation (E)
menu-end = End the meeting
menu-stage = Stage
menu-stage-show = Show or close the stage
menu-stage-blank = Blank the stage (B)
menu-stage-digits = Digits on the stage
menu-help = Help
menu-keys = All keys (?)

closing-title = A meeting is running
closing-question = Keep it for later and the meeting goes on where it was when you open Turnstone again. End it and it becomes a record now.
closing-keep = Keep for later
closing-end = End the meeting
closing-stay = Stay here
