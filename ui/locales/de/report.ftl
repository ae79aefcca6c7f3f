# Das gedruckte Protokoll eines Treffens. Zahlen und Namen kommen als Werte herein.

## Die Datei und der Fuß der Seite

# Der Titel in den Eigenschaften der Datei: ohne Namen, er steht in Fenstertiteln.
report-title = Protokoll eines Treffens
report-page = Seite { $page } von { $pages }
report-foot-zone = Zeiten in { $zone }.
# $grain ist eine Länge in Minuten und Sekunden, etwa 0:30.
report-foot-grain = Die Zeit je Anliegen ist auf { $grain } abgerundet; was übrig bleibt, ist freie Zeit.
report-foot-notes = Notizen stehen nicht auf diesem Papier: Sie gehören der Person, um deren Anliegen es ging.

## Der Kopf

report-heading = Treffen { $number }, { $date }
report-heading-of = Treffen { $number } von { $of }, { $date }
report-draft = Entwurf
report-draft-note = Dieses Treffen ist nicht zu Ende. Alle Angaben gelten für diesen Augenblick.
report-of = { $part } von { $all }
report-span = { $from } bis { $to }
report-span-open = ab { $from }
report-span-hours = { $hours } Std. { $minutes } Min.
report-span-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
report-planned-for = geplant für { $date }
report-began-later = { $span } später begonnen
report-began-earlier = { $span } früher begonnen
report-ended-as-planned = wie geplant beendet
report-ended-later = { $span } später beendet
report-ended-earlier = { $span } früher beendet
report-still-running = läuft noch
report-were-there = waren da
report-were-late = { $count ->
    [one] 1 kam später
   *[other] { $count } kamen später
}
# Nach dem Namen steht ein Richtungszeichen, damit ein von rechts nach links geschriebener Name den Satz nicht umstellt.
report-name-late = { $minutes ->
    [one] { $name }{"\u200E"} 1 Min. später
   *[other] { $name }{"\u200E"} { $minutes } Min. später
}
report-late-list = Später kamen: { $names }
report-late-entry = { $minutes ->
    [one] { $name }{"\u200E"} 1 Minute
   *[other] { $name }{"\u200E"} { $minutes } Minuten
}
report-turns = { $count ->
    [one] 1 Anliegen
   *[other] { $count } Anliegen
}
report-turns-of = { $held } von { $count } Anliegen
report-turns-each = je { $length } geplant
# Beides sind Längen in Minuten und Sekunden, etwa 21:30.
report-turns-range = { $shortest } bis { $longest } geplant
report-minutes = { $minutes } Min.
report-minutes-exact = { $length } Min.
report-promises-kept = Vorhaben umgesetzt
report-next-meeting = nächstes Treffen

## Vorhaben

report-promises = Vorhaben
report-promises-none = Niemand hat sich etwas vorgenommen.
report-promise-none = kein Vorhaben
report-who = Wer
report-what = Was
report-by = Bis
report-former = Frühere Vorhaben
report-became = Ergebnis
report-outcome-kept = umgesetzt
report-outcome-changed = geändert
report-outcome-let-go = losgelassen
report-outcome-open = noch offen

## Wie die Zeit verging

report-times = Wie die Zeit verging
report-from = Ab
report-step = Schritt
report-bars = geplant (grau) und tatsächlich (Umriss)
report-planned = geplant
report-real = tatsächlich
report-not-planned = –
report-not-reached = nicht erreicht
report-to-come = kommt noch
report-catch-up = Nachholen
report-catch-up-of = Nachholen · { $name }
report-buffer = Freie Zeit

## Anwesenheit

report-attendance = Anwesenheit
report-how = Teilnahme
report-turn = Anliegen
report-turn-yes = ja
report-turn-no = nein
report-present = da
report-late = { $minutes ->
    [one] 1 Minute später
   *[other] { $minutes } Minuten später
}
report-left-early = früher gegangen
report-missing = nicht gekommen
report-absent = abgemeldet
report-guest = zu Gast

## Was es gebracht hat

report-worth = Was es gebracht hat
report-worth-unopened = { $sheets ->
    [one] Ein Bogen liegt in der Urne. Sie wurde noch nicht geöffnet.
   *[other] { $sheets } Bögen liegen in der Urne. Sie wurde noch nicht geöffnet.
}
report-worth-none = Es gab keine Auswertung.
report-scale = { $lowest } bis { $highest }, Mittel der Antworten; { $sheets ->
    [one] 1 Bogen
   *[other] { $sheets } Bögen
}
report-mean = Mittel
report-answers = Antworten
report-no-answers = keine Antworten
report-decimal = { $whole },{ $part }
report-question-worth = War die Zeit wert
report-question-help = Brauchbare Hilfe bekommen
report-question-openly = Konnte offen sprechen
report-question-fairly = Zeit war gerecht verteilt
report-sentences = Im Wortlaut, ohne Reihenfolge
report-quote = „{ $sentence }“

## Daten

report-date-long = { $weekday }, { $day }. { $month } { $year }
report-date-short = { $weekday }, { $day }. { $month }
report-date-short-year = { $weekday }, { $day }. { $month } { $year }
report-month-1 = Januar
report-month-2 = Februar
report-month-3 = März
report-month-4 = April
report-month-5 = Mai
report-month-6 = Juni
report-month-7 = Juli
report-month-8 = August
report-month-9 = September
report-month-10 = Oktober
report-month-11 = November
report-month-12 = Dezember
report-weekday-mon = Montag
report-weekday-tue = Dienstag
report-weekday-wed = Mittwoch
report-weekday-thu = Donnerstag
report-weekday-fri = Freitag
report-weekday-sat = Samstag
report-weekday-sun = Sonntag
report-weekday-short-mon = Mo
report-weekday-short-tue = Di
report-weekday-short-wed = Mi
report-weekday-short-thu = Do
report-weekday-short-fri = Fr
report-weekday-short-sat = Sa
report-weekday-short-sun = So

## Die Kalenderdatei

calendar-title = { $group }: Treffen der kollegialen Beratung
calendar-title-of = { $group }: Treffen { $number } von { $of } der kollegialen Beratung
