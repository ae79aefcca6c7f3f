# Das Menü des Systems und die Frage beim Schließen. Die Tasten stehen in den Einträgen, denn sie gelten in der Seite.

menu-file = Datei
menu-home = Alle Gruppen
menu-backups = Sicherungen
menu-bin = Papierkorb
menu-print = Als PDF speichern (Strg P)
menu-quit = Beenden
menu-edit = Bearbeiten
menu-meeting = Treffen
menu-rehearse = Das Treffen proben (R)
menu-rehearsal-leave = Probe verlassen (Q)
menu-what-if = Wenn jemand fehlt (W)
menu-start = Beginnen (Leertaste)
menu-next = Weiter oder weitermachen (Leertaste)
menu-skip = Zum nächsten Schritt springen (S)
menu-hold = Anhalten oder weitermachen (H)
menu-more = Eine Minute mehr (+)
menu-less = Eine Minute weniger (−)
menu-people = Wer kommt, wer geht, wer leitet (P)
menu-order = Reihenfolge der kommenden Anliegen (O)
menu-choose = Wer ein Anliegen einbringt (C)
menu-redistribute = Freie Zeit auf die Anliegen verteilen (G)
menu-backdate = Begann schon, als das Vorige endete (R)
menu-kind-of-help = Zu den Arten der Hilfe (K)
menu-roles = Zu den Aufgaben in diesem Anliegen (A)
menu-notes = Zu den Notizen (N)
menu-undo = Das Letzte zurücknehmen (Strg Z)
menu-redo = Wiederholen (Strg Y)
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
closing-unsaved-title = Noch nicht alles ist gesichert
closing-unsaved-question = Die letzten Änderungen ließen sich nicht sichern. Wird Turnstone jetzt geschlossen, gehen sie verloren. Bitte auf dem Datenträger Platz schaffen oder das Schreiben dort erlauben und es dann noch einmal versuchen.
closing-unsaved-again = Noch einmal versuchen
closing-unsaved-lose = Schließen und verlieren

# Sichern einer Datei, deren Name ergänzt wurde
saving-open = Datei öffnen
saving-save = Datei speichern
saving-title = Datei ersetzen?
saving-question = In diesem Ordner gibt es schon eine Datei { $name }. Wird sie ersetzt, geht die alte verloren.
saving-replace = Ersetzen
saving-another = Anderen Namen wählen
saving-nothing = Nicht speichern

# Die Befehlszeile
terminal-no-place = Auf diesem Rechner gibt es keinen üblichen Ordner für Daten. Bitte einen mit --data-dir DIR nennen.
terminal-no-data = In { $folder } liegen keine Daten. Bitte den richtigen Ordner mit --data-dir DIR nennen.
terminal-no-meeting = Ein Treffen { $number } gibt es nicht. „turnstone meetings“ zeigt alle mit ihren Nummern.
terminal-never-opened = Das Treffen { $number } wurde nie geöffnet, es gibt nichts zu berichten.
terminal-file-exists = { $file } gibt es schon. Mit --force wird die Datei ersetzt; oder bitte einen anderen Namen wählen.
terminal-not-printed = Die Ausgabe ließ sich nicht schreiben: { $why }.
terminal-no-display = Turnstone braucht einen Bildschirm für sein Fenster, hier ist keiner. Bitte DISPLAY oder WAYLAND_DISPLAY setzen oder einen Befehl verwenden: „turnstone --help“ zeigt sie.
