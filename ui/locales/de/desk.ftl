# Der Tisch zwischen den Treffen: Start, Gruppe, Plan, Protokoll und die Leisten, die bleiben. Wörter, die auch auf
# dem Papier stehen, sind in report.ftl.

## Die Leisten, die bleiben

desk-where = Pfad zu dieser Seite
desk-notices = Hinweise
desk-home = Gruppen
desk-meeting-number = Treffen { $number }
desk-meeting-of = Treffen { $number } von { $of }
desk-evaluation = Auswertung
desk-meets-now = { $group } trifft sich gerade
desk-back-to-meeting = Zurück zum Treffen
desk-keys = Tasten
desk-try-again = Noch einmal versuchen
desk-put-away = OK
desk-rehearsal = Probelauf.
# $city ist, wo die Gruppe zu Hause ist, $here die Uhrzeit an diesem Rechner.
desk-elsewhere = Alle Zeiten in Ortszeit { $city }; hier ist es { $here } Uhr.
desk-rehearsal-rate = Die Uhr läuft { $rate }-mal so schnell.
desk-language = Sprache
desk-zoomed = Größe { $percent } Prozent
desk-save = Speichern
desk-cancel = Abbrechen
desk-close = Schließen

## Felder für Datum und Uhrzeit

when-pick-date = Datum auswählen
when-pick-time = Uhrzeit auswählen
when-month-before = Voriger Monat
when-month-after = Nächster Monat
# $date ist ein Tag mit Monat, etwa 1. Juni.
when-date-example = z. B. { $date }

## Tasten

desk-keys-title = Die Tasten dieser Ansicht
desk-keys-note = Solange in ein Feld getippt wird, gelten die Tasten nicht.
desk-verb-home = Alle Gruppen
desk-verb-back = Eine Ebene zurück
desk-more = Mehr
desk-verb-keys = Diese Übersicht
desk-verb-manual = Das Handbuch
desk-verb-palette = Eine Funktion nach ihrem Namen suchen
desk-verb-bin = Papierkorb
desk-verb-backups = Sicherungen
desk-verb-settings = Einstellungen
desk-verb-about = Über Turnstone
desk-palette-title = Was soll geschehen?
desk-palette-field = Ein Wort davon eingeben
desk-palette-not-now = gerade nicht möglich
desk-palette-none = Nichts heißt so.
desk-verb-larger = Größer
desk-verb-smaller = Kleiner
desk-verb-usual-size = Normale Größe
desk-verb-full-screen = Vollbild oder Fenster
desk-verb-reorder = In einer Liste nach oben oder unten rücken
key-space = Leertaste
key-enter = Eingabe
key-escape = Esc
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-home = Pos1
key-page-up = Bild ↑
key-page-down = Bild ↓

## Listen, die geordnet werden

reorder-grip = { $name } verschieben
reorder-how = Ziehen oder Alt und eine Pfeiltaste drücken
reorder-moved = { $name } steht jetzt an Stelle { $place } von { $count }

## Start

home-title = Gruppen
home-new-group = Neue Gruppe
home-group-name = Name der Gruppe
home-group-name-hint = Mit der Eingabetaste wird sie angelegt. Alles lässt sich später ändern.
home-found-group = Gruppe anlegen
home-first-title = Alle kommen dran
home-first-lead = Turnstone teilt die Zeit einer kollegialen Beratungsgruppe auf alle auf, behält beim Treffen die Uhr im Blick und merkt sich, was sich alle vorgenommen haben. Am besten gleich eine eigene Gruppe anlegen oder sich erst einmal in einer Beispielgruppe umsehen.
home-try-sample = Beispielgruppe ansehen
home-sample-note = Das Beispiel hat sechs Mitglieder und zwei vergangene Treffen. Es ist als Beispiel gekennzeichnet und lässt sich jederzeit entfernen.
home-sample = Beispiel
home-remove-sample-title = Beispiel entfernen?
home-remove-sample-about = Das Beispiel und alles darin wird endgültig entfernt.
home-remove-sample = Beispiel entfernen
home-meets-now = trifft sich gerade
home-next = Nächstes
home-last = Letztes
home-promises = Offene Vorhaben
home-members = Mitglieder
home-day-at = { $day }, { $time }
# $city ist, wo es dann so spät ist.
home-day-at-in = { $day }, { $time } in { $city }
home-today = heute
home-tomorrow = morgen
home-no-next = nichts geplant
home-no-last = noch kein Treffen
home-last-facts = { $came ->
    [one] { $day }, 1 Person war da
   *[other] { $day }, { $came } waren da
}
home-no-members = noch niemand
home-go-on = Weiter
home-to-plan = Weiterplanen
home-add-members = Mitglieder hinzufügen
home-to-group = Zur Gruppe
home-group = Gruppe
home-due-runs = Trifft sich gerade
home-due-late = { $minutes ->
    [0] Jetzt
    [one] Beginn war vor einer Minute
   *[other] Beginn war vor { $minutes } Minuten
}
# Schon länger her; $time ist der geplante Beginn.
home-due-late-today = Beginn war um { $time }
home-due-late-yesterday = Beginn war gestern um { $time }
home-due-minutes = { $minutes ->
    [one] In einer Minute
   *[other] In { $minutes } Minuten
}
home-due-today = Heute
home-due-tomorrow = Morgen
home-due-days = In { $days } Tagen
home-due-times = { $day }, { $starts } bis { $ends }
home-due-times-in = { $day }, { $starts } bis { $ends } in { $city }
home-due-all = { $members ->
    [one] Das eine Mitglied kommt
   *[other] Alle { $members } kommen
}
home-due-away = { $expected } von { $members } kommen; nicht { $who }
home-due-leads = Leitung: { $who }
home-due-leads-and = Leitung: { $who }, Vertretung: { $deputy }
home-due-first = Als Erstes dran: { $who }
home-due-first-why = Als Erstes dran: { $who } ({ $why })
home-due-promises = { $count ->
    [one] Ein Vorhaben ist offen
   *[other] { $count } Vorhaben sind offen
}
home-kept-here = Alles bleibt auf diesem Rechner:

## Gruppe

group-plan = Treffen planen
group-plan-needs-members = Zuerst die Mitglieder hinzufügen.
group-plan-date = { $date } planen
group-open = Treffen öffnen
group-edit = Bearbeiten
group-next = Nächstes Treffen: { $when }
group-usual = Meist um { $start } Uhr, { $minutes } Minuten
group-usual-day = Meist { $day }, { $start } Uhr, { $minutes } Minuten
group-usual-day-label = Üblicher Tag
group-no-usual-day = kein üblicher Tag
group-usual-start-label = Üblicher Beginn
group-usual-minutes-label = Minuten
group-zone-label = Zeitzone
group-zone-hint = Eine Stadt eintippen, dann mit den Pfeiltasten wählen.
group-zone-none = Keine Stadt gefunden. Vielleicht hilft eine größere in derselben Zone.
group-zone-moves = { $count ->
    [0] Ihre Zeiten gelten dann in { $city }. Vergangene Treffen bleiben, wie sie waren.
    [one] Das geplante Treffen behält seine Uhrzeit, nun in { $city }. Vergangene Treffen bleiben, wie sie waren.
   *[other] Die { $count } geplanten Treffen behalten ihre Uhrzeit, nun in { $city }. Vergangene Treffen bleiben, wie sie waren.
}
group-zone-unknown = Die Zeitzone „{ $zone }“ aus der Datei ist hier nicht bekannt. Bis Sie eine andere wählen, gilt die Zeit von { $city }.
group-manners-label = Auf der Bühne, wenn die Zeit um ist
group-manners-clear = deutlich
group-manners-gentle = behutsam
group-manners-clear-does = Die ganze Bühne wird rot und zählt hoch, wie lange überzogen wird. Zwischen zwei Anliegen steht dort, wie lange das letzte dauerte.
group-manners-gentle-does = Ein bernsteinfarbener Rand und „Noch ein letztes Wort“. Name und Phase bleiben, nichts wird hochgezählt, und die Minuten der Einzelnen werden nicht gezeigt.
group-wall-results-label = Wenn die Urne geöffnet wird
group-wall-results-undecided = beim ersten Mal fragen
group-wall-results-wall = Ergebnis auch auf der Bühne
group-wall-results-desk = Ergebnis nur auf diesem Bildschirm
group-wall-results-undecided-does = Beim nächsten Öffnen einer Urne wird gefragt. Die Antwort steht dann hier.
group-wall-results-wall-does = Bis „Weiter“ können alle die Mittelwerte und Sätze lesen, ohne Namen.
group-wall-results-desk-does = Auf der Bühne steht nur, dass die Urne offen ist.
group-pay-habit-label = Wenn ein Anliegen mehr Zeit braucht
group-pay-habit-hint = Dieser Weg ist markiert, wenn jemand + drückt. Nichts wird ungefragt genommen.
group-pay-habit-strict = das Ende bleibt
group-pay-habit-ask = wir entscheiden jedes Mal
group-pay-habit-loose = wir dürfen später enden
group-members = Mitglieder
group-members-empty = In dieser Gruppe ist noch niemand. Unten die Namen eintragen oder einfügen, einen pro Zeile.
group-members-open = Ein Name führt zur Seite des Mitglieds.
group-members-order = Diese Reihenfolge gilt, wenn sonst nichts den Ausschlag gibt. An den Punkten ziehen oder Alt und eine Pfeiltaste drücken.
group-add = Mitglieder hinzufügen
group-add-hint = Ein Name pro Zeile, oder aus einer E-Mail oder Liste eingefügt: Nummern, Punkte und Adressen fallen weg. Strg und Eingabetaste fügen sie hinzu.
group-add-one = Hinzufügen
group-add-count = { $count ->
    [one] 1 Mitglied hinzufügen
   *[other] { $count } Mitglieder hinzufügen
}
group-from-file = Aus einer Datei …
# Was in einer Datei gefunden wurde, bevor jemand hinzugefügt wird. $file ist der Name der Datei.
group-from-file-found = { $count ->
    [0] In { $file } stand kein neuer Name.
    [one] 1 neuer Name aus { $file } steht im Feld. Hinzugefügt wird erst mit der Schaltfläche.
   *[other] { $count } neue Namen aus { $file } stehen im Feld. Hinzugefügt wird erst mit der Schaltfläche.
}
group-from-file-known = Schon in der Gruppe und weggelassen: { $names }
group-from-file-unread = { $count ->
    [one] 1 Zeile ohne Namen wurde übergangen:
   *[other] { $count } Zeilen ohne Namen wurden übergangen:
}
group-from-file-line = Zeile { $line }: { $text }
group-from-file-more = … und { $count } weitere
group-rename = Umbenennen
group-new-name = Neuer Name von { $name }
group-leave = Austritt …
group-leave-title = { $name } verlässt die Gruppe
group-leave-date = Letzter Tag in der Gruppe
group-leave-note = Bisherige Treffen, Anliegen und Vorhaben bleiben erhalten. Eine Rückkehr ist jederzeit möglich.
group-leave-do = Austritt eintragen
group-former = { $count ->
    [one] 1 früheres Mitglied
   *[other] { $count } frühere Mitglieder
}
group-left-on = bis { $date }
group-comes-back = Kommt zurück
group-comes-back-who = { $name } kommt zurück
group-expected = { $count ->
    [one] 1 Person erwartet
   *[other] { $count } Personen erwartet
}
group-promises = Offene Vorhaben
group-promises-none = Es ist kein Vorhaben offen.
group-promises-empty = Was sich jemand bei einem Treffen vornimmt, steht hier, bis es geklärt ist.
group-promise-no-day = ohne Datum
group-promise-due = bis { $date }
group-promise-was-due = war bis { $date } geplant
group-past-all = Alle { $count } zeigen

## Eine Gruppe wie eine andere

group-like = Neue Gruppe wie diese …
group-like-title = Neue Gruppe wie { $name }
group-like-name = { $name } (Kopie)
group-like-members = { $count ->
    [one] Mit ihrem Mitglied
   *[other] Mit ihren { $count } Mitgliedern
}
group-like-note = Übernommen werden der übliche Tag, Beginn und Länge, das Format, der Rhythmus ohne die Termine und was auf der Bühne geschieht, wenn die Zeit um ist. Treffen, Vorhaben und Notizen nicht. Ob Ergebnisse auf die Bühne dürfen, wird neu gefragt.

## Das Archiv

archive-do = Gruppe archivieren
archive-fresh = { $name } ist archiviert.
archive-bring-back = Zurückholen
archive-bring-back-what = { $name } zurückholen
archive-since = Diese Gruppe ist seit dem { $date } archiviert. Alles lässt sich ansehen. Um ein Treffen zu planen oder zu beginnen, bitte die Gruppe zurückholen.
archive-row = archiviert seit dem { $date }
archive-count = { $count ->
    [one] 1 archivierte Gruppe
   *[other] { $count } archivierte Gruppen
}
archive-show = zeigen
archive-hide = ausblenden

## Die Termine einer Gruppe

meetings-title = Treffen
meetings-today = Heute
meetings-earlier = { $count ->
    [one] Ein früheres Treffen zeigen
   *[other] { $count } frühere Treffen zeigen
}
meetings-later = { $count ->
    [one] Einen weiteren Termin zeigen
   *[other] { $count } weitere Termine zeigen
}
meetings-held = { $came } von { $expected } waren da · { $turns ->
    [0] keine Anliegen
    [one] ein Anliegen
   *[other] { $turns } Anliegen
} · { $promises ->
    [0] keine Vorhaben
    [one] ein Vorhaben
   *[other] { $promises } Vorhaben
}
meetings-had = Dran: { $names }
meetings-worth = War die Zeit wert: { $mean } ({ $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
})
meetings-more = Mehr zu { $when }
meetings-see-plan = Plan ansehen
meetings-none = Noch kein Treffen. Mit „Treffen planen“ beginnt das erste.
meetings-none-no-members = Noch kein Treffen. Zuerst kommen die Mitglieder, dann der Plan für das erste Treffen.
dates-empty = Noch keine Terminreihe. Sobald feststeht, wie oft sich die Gruppe trifft, stehen hier die nächsten Termine, auch für den Kalender aller Beteiligten.
dates-choose = Rhythmus wählen
dates-change = Ändern
dates-month-day = { $every ->
    [one] Jeden Monat am { $day }.
   *[other] Alle { $every } Monate am { $day }.
}
dates-month-end = { $every ->
    [one] Jeden Monat am letzten Tag
   *[other] Alle { $every } Monate am letzten Tag
}
dates-month-weekday = { $every ->
    [one] Jeden { $nth } { $weekday } im Monat
   *[other] Alle { $every } Monate am { $nth } { $weekday }
}
dates-weeks = { $every ->
    [1] Jeden { $weekday }
    [2] Jeden zweiten { $weekday }
   *[other] Alle { $every } Wochen am { $weekday }
}
dates-irregular = Unregelmäßig, Termine von Hand
dates-rule = { $rhythm } um { $time } Uhr, { $length }
dates-rule-next = { $rhythm } um { $time } Uhr, { $length }; als Nächstes Treffen { $number } von { $of }
dates-rule-over = { $rhythm } um { $time } Uhr, { $length }; die Reihe von { $of } Treffen ist zu Ende
dates-hours = { $hours ->
    [one] eine Stunde
    [2] zwei Stunden
   *[other] { $hours } Stunden
}
dates-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
dates-nth-1 = ersten
dates-nth-2 = zweiten
dates-nth-3 = dritten
dates-nth-4 = vierten
dates-nth-5 = letzten
dates-none-left = Kein Termin steht noch aus.
dates-none-by-hand = Kein Termin steht noch aus. Unten lässt sich der erste eintragen.
dates-skipped = fällt aus
dates-was = verlegt vom { $date }
dates-skip = Fällt aus
dates-skip-what = { $date } fällt aus
dates-unskip = Findet doch statt
dates-unskip-what = { $date } findet doch statt
dates-move = Verlegen
dates-move-what = { $date } verlegen
dates-back-what = Zurückverlegen auf { $date }
dates-remove = Streichen
dates-remove-what = { $date } streichen
dates-one = Kalender
dates-one-what = Kalenderdatei für { $date }
dates-move-title = { $date } verlegen
dates-move-note = Das Treffen behält seine Nummer. Ein Plan für diesen Termin geht mit.
dates-move-do = Verlegen
dates-add = Termin eintragen
dates-save = Kalenderdatei speichern
dates-save-note = Für die Kalender der Gruppe. Darin stehen die Termine und der Name der Gruppe, aber keine Person.
dates-call-off = Absagen speichern
dates-call-off-note = { $count ->
    [one] Ein Termin der Reihe steht noch in den Kalendern. Diese Datei nimmt ihn heraus.
   *[other] { $count } Termine der Reihe stehen noch in den Kalendern. Diese Datei nimmt sie heraus.
}
dates-saved = Gespeichert:
dates-undo = Zurücknehmen: { $act }
dates-redo = Wiederholen: { $act }
dates-redo-key = Die zuletzt zurückgenommene Änderung an den Terminen wiederholen
dates-redone = Wiederholt
dates-undo-key = Die letzte Änderung an den Terminen zurücknehmen
dates-act-set = neue Regel
dates-act-end = Ende der Reihe
dates-act-skip = Ausfall eines Termins
dates-act-unskip = Wiederaufnahme eines Termins
dates-act-move = Verlegung eines Termins
dates-act-move-back = Zurückverlegung eines Termins
dates-act-add = neuer Termin
dates-act-remove = Streichung eines Termins
dates-act-follow = Verlegung mit dem Plan
dates-act-swap = Tausch
dates-act-propose = Rückkehr zum Vorschlag

## Wer bei den nächsten Treffen was hat

rota-about = Vorgeschlagen aus allen bisherigen Treffen. Wer einen anderen Namen wählt, tauscht die beiden; für alle anderen bleibt es, wie es ist.
rota-when = Wann
rota-client = Ist dran
rota-leads = Leitung
rota-all = Alle
rota-bids = Wer Zeit anmeldet, am Abend selbst
rota-vote = Per Abstimmung, am Abend selbst
rota-none = Keine Anliegen
rota-choose = { $what }, { $when }
rota-agreed = bleibt, wie vereinbart
rota-instead = statt { $name }
rota-swapped = { $when }: { $name }
rota-undone = Zurückgenommen
rota-propose = Neu vorschlagen
rota-proposed = Alles ist wieder wie vorgeschlagen

## Das Formular der Terminreihe

series-rhythm = Rhythmus
series-kind-month-weekday = monatlich, an einem Wochentag
series-kind-month-day = monatlich, an einem Datum
series-kind-weeks = alle paar Wochen
series-kind-irregular = unregelmäßig, von Hand
series-nth = Am
series-weekday = Wochentag
series-day = Tag im Monat
series-day-note = In kürzeren Monaten ist es deren letzter Tag.
series-every-months = Alle … Monate
series-every-weeks = Alle … Wochen
series-first = Erster Termin ab
series-first-weeks = Erster Termin
series-starts = Beginn
series-minutes = Minuten
series-number = Nummer des ersten Treffens
series-of = Zahl der Treffen insgesamt
series-of-note = Leer: ohne festes Ende. In einer Reihe mit festem Ende behält ein Termin, der ausfällt, seine Nummer.
series-end = Keine Terminreihe mehr
series-gives = Als Nächstes: { $dates }
series-gives-over = Dieser Rhythmus hat keinen Termin mehr; der letzte war am { $date }. Wählt einen späteren ersten Termin oder mehr Treffen.
series-gives-by-hand = Ohne Rhythmus tragt ihr jeden Termin von Hand ein, hier auf dieser Seite.

## Plan

plan-no-date = noch ohne Datum
plan-date = Datum
plan-starts = Beginn
plan-ends = Ende
plan-format = Format
plan-format-option = { $title } · { $people } Personen · { $minutes } Min.
plan-formats-all = Alle haben ein Anliegen
plan-formats-rooms = Alle haben ein Anliegen, in kleinen Gruppen
plan-formats-some = Einige haben ein Anliegen
plan-formats-one = Eine Person hat ein Anliegen
plan-formats-none = Ohne Anliegen
plan-people = Wer wann dran ist
plan-people-note = Zum Umordnen an den Punkten ziehen oder Alt und eine Pfeiltaste drücken. Das Häkchen zeigt, wer erwartet wird.
plan-draw = Reihenfolge auslosen
plan-drawn = Die Reihenfolge ist ausgelost.
plan-propose = Zurück zur vorgeschlagenen Reihenfolge
plan-proposed = Es gilt wieder die vorgeschlagene Reihenfolge.
plan-expected = { $count } von { $all } erwartet
plan-is-expected = { $name } wird erwartet
plan-nobody = In dieser Gruppe ist noch niemand. Mitglieder lassen sich auf der Seite der Gruppe hinzufügen.
plan-no-turn = kein Anliegen
plan-turn-tonight = Anliegen dieses Mal
plan-next-turn = { $count ->
    [one] beim nächsten Treffen
   *[other] in { $count } Treffen
}
bids-title = Zeitgebote
bids-note = Wer um Zeit bittet, kommt zuerst: A vor B vor C, dann die übliche Reihenfolge. Die Zeit wird im Verhältnis der gewünschten Minuten geteilt; wer keine nennt, zählt wie der Durchschnitt.
bids-minutes = Minuten
bids-minutes-of = Minuten, um die { $name } bittet
bids-urgency-of = Wie dringend es für { $name } ist
bids-none = –
bids-a = A, heute
bids-b = B, bald
bids-c = C, kann warten
votes-title = Abstimmung
votes-note = Die meisten Stimmen zuerst; bei Gleichstand gilt die übliche Reihenfolge.
votes-hands = Stimmen
votes-hands-of = Stimmen für { $name }
share-open = Mehr oder weniger Zeit für { $name }
share-usual-short = üblich
share-factor = { $percent ->
    [50] halb
    [150] anderthalbfach
    [200] doppelt
   *[other] { $factor }-fach
}
share-about = Die anderen Anliegen teilen sich, was bleibt. Der Grund wird mit dem Treffen aufbewahrt und steht beim Anliegen.
share-how = Wie viel von der üblichen Zeit
share-half = die Hälfte
share-usual = die übliche Zeit
share-more = anderthalbmal so viel
share-twice = doppelt so viel
share-other = ein anderer Anteil
share-percent = Prozent der üblichen Zeit
share-reason = Grund
share-reason-hint = In wenigen Worten, für alle lesbar
plan-leads = Wer leitet
plan-leads-propose = Zurück zum Vorschlag
plan-leads-proposed = Wer leitet, wird wieder vorgeschlagen.
plan-agenda = Ablauf
plan-agenda-empty = Der Ablauf erscheint, sobald Datum, Uhrzeiten und Personen feststehen.
plan-rule-fixed = fest
plan-rule-each = je { $length }
plan-rule-each-other = { $length } je Antwort, alle fragen alle
plan-rule-upto = bis { $length }, solange Zeit frei ist
plan-rule-round = { $count ->
    [one] 1 Anliegen bekommt die übrige Zeit
   *[other] { $count } Anliegen teilen sich die übrige Zeit
}
plan-rule-break = { $count ->
    [one] Pause nach 1
   *[other] Pause nach { $count }
}
plan-rule-protected = wird nie gekürzt
plan-rule-protected-hint = Behält seine Länge, auch wenn das Treffen später beginnt oder ein Anliegen länger dauert.
plan-spare = Freie Zeit
plan-from-to = { $from } bis { $to }
plan-fit = Passt es?
plan-fit-unknown = Das zeigt sich, sobald es einen Ablauf gibt.
plan-fits-no-turns = Es passt. In diesem Ablauf gibt es keine Anliegen.
plan-fits = { $count ->
    [one] Es passt: { $length } für ein Anliegen.
   *[other] Es passt: { $length } für jedes der { $count } Anliegen.
}
plan-fits-between = Es passt: { $shortest } bis { $longest } für jedes der { $count } Anliegen.
plan-spare-time = Freie Zeit: { $length }
plan-no-spare-time = Keine freie Zeit.
plan-short = Es passt nicht: { $span } fehlen.
plan-short-sum = Für { $count } × { $each } = { $total } reichen { $available } nicht.
plan-short-helps = Es würde passen …
plan-short-helps-end = mit einem Ende um { $time }
plan-short-helps-people = mit { $count } Personen, ohne { $names }
plan-short-helps-format = als „{ $format }“
plan-short-what-then = Das Treffen lässt sich trotzdem öffnen. Zu Beginn wird dann entschieden: Ein Anliegen fällt aus, das Treffen endet später, oder alle Anliegen werden kürzer.
plan-remark = Gut zu wissen:
plan-if-one-more = Wenn { $name } doch kommt
plan-if-one-missing = { $count ->
    [one] Wenn diese Person fehlt
   *[other] Wenn jemand von den { $count } fehlt
}
plan-if-ten-late = Wenn es zehn Minuten später losgeht
plan-if-spare = je { $turn }, dazu { $spare } frei
plan-if-no-spare = je { $turn }, keine freie Zeit
plan-if-short = es passt nicht
plan-rehearse = Proben
plan-what-if = Wenn jemand fehlt
plan-open = Treffen öffnen
plan-put-right = { $count ->
    [one] Oben ist noch eine Angabe zu klären.
   *[other] Oben sind noch { $count } Angaben zu klären.
}
plan-print = Ablaufplan als PDF speichern
plan-print-note = Uhrzeiten, Reihenfolge und Felder zum Ausfüllen: Fällt der Rechner aus, geht das Treffen auf Papier weiter.
plan-undo-key = Die letzte Änderung am Plan zurücknehmen
plan-redo-key = Zurückgenommenes am Plan wiederholen
plan-undone = Zurückgenommen: { $act }
plan-redone = Wiederholt: { $act }
plan-act-date = anderer Tag
plan-act-starts = anderer Beginn
plan-act-ends = anderes Ende
plan-act-format = anderes Format
plan-act-expects = { $name } kommt
plan-act-does-not-expect = { $name } kommt nicht
plan-act-moved = { $name } verschoben
plan-act-drawn = ausgeloste Reihenfolge
plan-act-order = andere Reihenfolge
plan-act-proposed-order = Rückkehr zur vorgeschlagenen Reihenfolge
plan-act-leads = wer leitet
plan-act-proposed-leads = Rückkehr zur vorgeschlagenen Leitung
plan-act-bid = Wunsch von { $name }
plan-act-votes = Stimmen für { $name }
plan-act-share = Zeit für { $name }
plan-act-cleared = Wünsche gelöscht
plan-act-line = eine Zeile des Ablaufs
plan-act-added-line = neue Zeile im Ablauf
plan-act-left-out-line = Weglassen einer Zeile
plan-act-usual-line = Zeile wie im Format
plan-act-usual-lines = Ablauf wie im Format
plan-line-title = „{ $title }“ dieses Mal ändern
plan-line-edit = Ändern
plan-line-about = Das gilt nur für dieses Treffen. Das Format bleibt, wie es ist.
plan-line-change = Diese Zeile
plan-line-before = Neue Zeile davor
plan-line-behind = Neue Zeile danach
plan-line-name = Name
plan-line-length = Länge
plan-line-length-each = Länge für jede Person
plan-line-length-hint = In Minuten, zum Beispiel 15 oder 7:30.
plan-line-break = Es ist eine Pause
plan-line-leave-out = Dieses Mal weglassen
plan-line-put-back = Wie im Format: „{ $title }“, { $length }
plan-line-put-back-name = Wie im Format: „{ $title }“
plan-line-keep = Für dieses Mal ändern
plan-line-add = Für dieses Mal einfügen
plan-tonight-left-out = fällt dieses Mal weg
plan-tonight-added = nur dieses Mal
plan-tonight-changed = für dieses Mal geändert, im Format { $usual }
plan-tonight-title = „{ $title }“
plan-tonight-put-back = Zurückholen
plan-tonight-lines = { $count ->
    [one] Eine Zeile ist dieses Mal anders.
   *[other] { $count } Zeilen sind dieses Mal anders.
}
plan-tonight-turns = { $turn } je Anliegen statt { $usual }
plan-tonight-spare = Freie Zeit { $spare } statt { $usual }
plan-tonight-all-back = Der Ablauf wie im Format
plan-short-helps-usual = mit dem Ablauf wie im Format
plan-end-without-spare = Um { $time } enden, ohne freie Zeit
plan-act-fewer = weniger Personen
plan-discard = Plan verwerfen
plan-discard-title = Diesen Plan verwerfen?
plan-discard-note = Datum, Reihenfolge und alles andere, was in diesem Plan gewählt wurde, gehen verloren. Mitglieder und vergangene Treffen bleiben, wie sie sind.
plan-discard-keep = Plan behalten

## Wenn jemand fehlt

evenings-title = Was, wenn jemand fehlt?
evenings-who = Wer kommt
evenings-turns = Anliegen
evenings-each = Je
evenings-short = passt nicht
evenings-all = Alle kommen ({ $people })
evenings-missing = { $count ->
    [one] 1 fehlt ({ $people } kommen)
   *[other] { $count } fehlen ({ $people } kommen)
}
evenings-guest = Ein Gast kommt dazu ({ $people })
# $who ist einer der Fälle oben, $what ein Satz.
evenings-says = { $who }: { $what }
evenings-more = { $length } mehr
evenings-less = { $length } weniger
evenings-until = Es würde mit einem Ende um { $time } passen.
evenings-note = Das ist nur ein Blick voraus; der Plan bleibt, wie er ist. Die Zahlen gelten, wenn bei den Fehlenden vor Beginn das Häkchen entfernt wird. Wer erwartet wird und nicht kommt, behält das Anliegen, bis es entfällt; die Minuten werden dann freie Zeit. Wo es nicht passt, gilt das Ende mit den kürzesten Anliegen für alle.

## Eine Probe

# Steht auf dem Tisch und auf der Bühne. $speed sagt, wievielmal so schnell wie die wirkliche Zeit.
rehearsal-speed = Probe · { $speed }×
rehearsal-stands = Probe · Uhr steht
rehearsal-region = Probe
rehearsal-note = Nichts bleibt: keine Notizen, Vorhaben, Antworten. Töne sind leise, über 1× aus.
rehearsal-not-kept = In einer Probe wird nichts gespeichert
rehearsal-speeds = Tempo
rehearsal-times = { $speed }×
rehearsal-faster = Schneller
rehearsal-slower = Langsamer
rehearsal-stand = Uhr stoppen
rehearsal-go-on = Uhr starten
rehearsal-leave = Probe verlassen

## Protokoll

record-to-group = Zurück zur Gruppe
record-reopen = Ende zurücknehmen …
record-reopen-title = Das Ende zurücknehmen?
record-reopen-correct = Nur etwas berichtigen
record-reopen-correct-effect = Vorhaben, Notizen und der nächste Termin lassen sich hier im Protokoll berichtigen. Das Treffen bleibt beendet.
record-reopen-on = Das Treffen geht weiter
record-reopen-on-effect = Als wäre es nie beendet worden; die Zeit seither zählt als Zeit des Treffens.
record-paper = Auf Papier
record-print = Als PDF speichern
record-paper-size = Größe des Papiers
record-paper-a4 = A4
record-paper-letter = Letter
record-paper-note = Das Protokoll für die Gruppe, ohne persönliche Notizen.
record-printed = Gespeichert:
record-open = Öffnen
record-show = Im Ordner zeigen
record-notes = Notizen
record-put-right = Bearbeiten
record-put-right-whose = Vorhaben von { $name } bearbeiten
record-next = Nächstes Treffen
record-next-none = Noch kein Datum. Sobald es feststeht, erscheint es auch im Protokoll.
record-next-by-series = Aus der Terminreihe. Trifft sich die Gruppe dann nicht, auf ihrer Seite bei diesem Termin bitte „Fällt aus“ wählen.
record-n = n
record-evaluate = Auswerten
record-evaluate-note = Alle antworten nacheinander, jeweils allein, an diesem Laptop. Keine Antwort trägt einen Namen.

# The data folder cannot be opened.
shut-title = Die Daten lassen sich nicht öffnen
shut-safe = Nichts wurde verändert oder gelöscht.
shut-home = Zu den Gruppen

## Wer wann dran war

member-since = Mitglied seit { $date }
member-until = War Mitglied bis { $date }
member-figures = In allen Treffen
member-minutes = Minuten mit eigenem Anliegen
member-owed = Ein Anliegen ist noch offen: Bei einem Treffen ist es entfallen.
member-no-meetings = Nach dem ersten Treffen stehen hier Anliegen, Vorhaben und Notizen.
member-turn = { $length }
member-late = { $minutes ->
    [one] kam eine Minute zu spät
   *[other] kam { $minutes } Minuten zu spät
}
member-left-early = ging vor dem Ende
member-led = hat geleitet
member-open = offen
member-note-show = Notizen zeigen
member-note-show-when = Notizen vom { $date } zeigen
member-note-away = Notizen zudecken
ledger-title = Wer wann dran war
ledger-empty = Nach dem ersten Treffen steht hier, was alle hatten: Anliegen, Minuten, wer zu Beginn dran war. Daraus wird die nächste Reihenfolge vorgeschlagen.
ledger-about = { $count ->
    [one] Aus einem Treffen. Daraus wird die nächste Reihenfolge vorgeschlagen.
   *[other] Aus { $count } Treffen. Daraus wird die nächste Reihenfolge vorgeschlagen.
}
ledger-member = Mitglied
ledger-turns = Anliegen
ledger-real = Minuten
ledger-planned = Geplant
ledger-coach = Beraten
ledger-first = Zu Beginn
ledger-last = Zum Schluss
ledger-led = Geleitet
ledger-missed = Gefehlt
ledger-missed-and-half = { $missed ->
    [0] { $half } teilweise
   *[other] { $missed }, { $half } teilweise
}
ledger-owed = Steht noch zu
ledger-one-turn = ein Anliegen
ledger-year = Treffen aus
ledger-latest = den letzten zwölf
ledger-by-hand = { $date }, Reihenfolge von Hand
ledger-mark-first = Anliegen zu Beginn
ledger-mark-client = Anliegen
ledger-mark-last = Anliegen zum Schluss
ledger-mark-coach = dabei, ohne Anliegen
ledger-mark-lost = Anliegen entfallen
ledger-mark-absent = nicht dabei
ledger-mark-none = noch kein Mitglied

# Über Turnstone
about-title = Über Turnstone
about-version = Turnstone { $version }
about-what = Plant und begleitet die Treffen von Gruppen, die sich gegenseitig coachen – nur auf diesem Rechner.
about-licence = Frei zu verwenden und zu verändern, wahlweise unter der MIT-Lizenz oder der Apache-Lizenz 2.0.
about-data = Die Daten
about-open-folder = Ordner öffnen
about-diagnosis = Um einen Fehler zu melden
about-diagnosis-note = Ohne Namen und ohne etwas, das jemand geschrieben hat.
about-copy = Diagnose kopieren
about-copied = Kopiert.
about-not-copied = Der Text ist ausgewählt. Mit Strg C wird er kopiert.
about-libraries = Woraus Turnstone gebaut ist, mit den Lizenzen
about-unknown = Version und Datenordner ließen sich hier nicht ermitteln. Bitte noch einmal im Fenster von Turnstone öffnen.

# The page of the settings.
settings-title = Einstellungen
settings-open = Einstellungen
settings-group = Was zu einer Gruppe gehört, etwa wie die Bühne meldet, dass eine Zeit um ist, steht auf der Seite der Gruppe unter „Bearbeiten“.
settings-lead = Sie liegen beim Datenbestand und sind in jeder Sicherung. Eine Änderung gilt sofort.
settings-region = Region
# $date ist ein ganzes Datum, $time eine Uhrzeit, beide in der Schreibweise der Region.
settings-region-note = Datum und Uhrzeit werden so geschrieben und gelesen: { $date }, { $time }.
region-united-kingdom = Vereinigtes Königreich
region-ireland = Irland
region-united-states = Vereinigte Staaten
region-canada = Kanada
region-australia = Australien
region-new-zealand = Neuseeland
region-india = Indien
region-south-africa = Südafrika
region-germany = Deutschland
region-austria = Österreich
region-switzerland = Schweiz
settings-zoom = Textgröße
settings-zoom-note = In diesem Fenster. Strg + und Strg − tun überall dasselbe; die Bühne füllt ihr Fenster von selbst.
settings-percent = { $percent } %
settings-theme = Hell oder dunkel
settings-theme-note = Für dieses Fenster und die Bühne.
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-sound-on = Töne bei einer Warnung, wenn die Zeit um ist und nach dem letzten Anliegen
settings-data-move = Zum Umziehen der Daten: Turnstone schließen, diesen Ordner als Ganzes verschieben und Turnstone mit „turnstone --data-dir ORDNER“ starten.
settings-backups-are = { $count ->
    [one] Es gibt eine Sicherung, vom { $date }, { $time }.
   *[other] Es gibt { $count } Sicherungen; die neueste ist vom { $date }, { $time }.
}
settings-backups-none = Es gibt noch keine Sicherung. Die erste entsteht, wenn ein Treffen endet oder der Tag vorbei ist.
settings-backups-where = Sie liegen im Datenordner unter „backups“. Turnstone behält die der letzten Tage und von den Wochen und Monaten davor weniger.
settings-backups-list = Sicherungen ansehen

# Das Handbuch; sein Text liegt im Ordner „manual“ neben dieser Datei.
manual-title = Handbuch
manual-chapters = Kapitel
manual-search = Im Handbuch suchen
manual-found = { $count ->
    [one] 1 Stelle im Handbuch
   *[other] { $count } Stellen im Handbuch
}
manual-none = Im Handbuch steht nichts davon.
manual-contents = Inhalt
manual-back = Zurück zum Gefundenen
manual-next = Weiter: { $title }
