# Das Menü des Systems und die Frage beim Schließen. Die Tasten stehen in den Einträgen, denn sie gelten in der Seite.

menu-file = Datei
menu-home = Alle Gruppen
menu-print = Als PDF speichern (Strg P)
menu-quit = Beenden
menu-edit = Bearbeiten
menu-meeting = Treffen
menu-start = Beginnen (Leertaste)
menu-next = Weiter (Leertaste)
menu-skip = Rest dieses Abschnitts überspringen (S)
menu-hold = Anhalten oder weitermachen (H)
menu-more = Eine Minute mehr (+)
menu-less = Eine Minute weniger (−)
menu-people = Wer kommt, wer geht, wer leitet (P)
menu-order = Reihenfolge der kommenden Anliegen (O)
menu-redistribute = Freie Zeit auf die Anliegen verteilen (G)
menu-backdate = Es begann, als das Letzte endete (R)
menu-notes = Zu den Notizen (N)
menu-undo = Letzten Schritt zurücknehmen (Strg Z)
menu-redo = Wiederherstellen (Strg Y)
menu-ballot = Auswertung (E)
menu-end = Treffen beenden (Strg E)
menu-stage = Bühne
menu-stage-show = Bühne zeigen oder schließen (F5)
menu-stage-blank = Bühne verdunkeln (B)
menu-stage-digits = Ziffern auf der Bühne (D)
menu-stage-message = Ein Hinweis auf der Bühne (M)
menu-stage-inside = Bühne in diesem Fenster (F6)
menu-sound = Ton an oder aus (U)
menu-help = Hilfe
menu-keys = Alle Tasten (?)

closing-title = Ein Treffen läuft
closing-question = Wird es für später aufgehoben, geht es beim nächsten Öffnen von Turnstone dort weiter, wo es war. Wird es beendet, bleibt davon das Protokoll.
closing-keep = Für später aufheben
closing-end = Treffen beenden
closing-stay = Hier bleiben
