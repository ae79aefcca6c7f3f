# Das gedruckte Protokoll eines Treffens. Zahlen und Namen kommen als Werte herein.

## Die Datei und der Fuß der Seite

# Der Titel in den Eigenschaften der Datei: ohne Namen, er steht in Fenstertiteln.
report-title = Protokoll eines Treffens
report-page = Seite { $page } von { $pages }
# $zone ist eine Stadt wie Berlin, oder UTC+01:00, wo die Zone keinen Namen hat.
report-foot-zone = Alle Zeiten in Ortszeit { $zone }.
# Zonen, die anders heißen als die Stadt in ihrem Namen, als Name=Stadt, durch Semikolon getrennt.
zone-cities = Europe/Vienna=Wien; Europe/Zurich=Zürich; Europe/Brussels=Brüssel; Europe/Copenhagen=Kopenhagen; Europe/Lisbon=Lissabon; Europe/Rome=Rom; Europe/Athens=Athen; Europe/Prague=Prag; Europe/Warsaw=Warschau; Europe/Bucharest=Bukarest; Europe/Belgrade=Belgrad; Europe/Moscow=Moskau; Europe/Luxembourg=Luxemburg; Europe/Kyiv=Kiew; Africa/Cairo=Kairo; Africa/Algiers=Algier; Asia/Tokyo=Tokio; Asia/Singapore=Singapur; Asia/Hong_Kong=Hongkong; Asia/Kolkata=Mumbai, Delhi; Asia/Tehran=Teheran; Asia/Shanghai=Schanghai; America/Mexico_City=Mexiko-Stadt; America/Havana=Havanna; America/Sao_Paulo=São Paulo
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
# Beides sind Längen mit Einheit, etwa 21½ Min.
report-turns-range = { $shortest } bis { $longest } geplant
report-minutes = { $minutes } Min.
report-promises-kept = Vorhaben umgesetzt
report-next-meeting = nächstes Treffen, { $time }

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
report-led-outside = Geleitet von { $name } (nicht in der Gruppe)
report-led-outside-nameless = Geleitet von jemandem von außerhalb der Gruppe
report-remote = { $how }, von anderswo

## Was es gebracht hat

report-worth = Was es gebracht hat
report-worth-unopened = { $responses ->
    [one] Ein Bogen liegt in der Urne. Sie wurde noch nicht geöffnet.
   *[other] { $responses } Bögen liegen in der Urne. Sie wurde noch nicht geöffnet.
}
report-worth-none = Es gab keine Auswertung.
report-scale = { $lowest } bis { $highest }, Mittel der Antworten; { $responses ->
    [one] 1 Bogen
   *[other] { $responses } Bögen
}
report-mean = Mittel
report-answers = Antworten
report-no-answers = keine Antworten
report-too-few-answers = zu wenige Antworten für ein Mittel
report-too-few-why = Bei weniger als drei Antworten ließe sich aus einem Mittel ablesen, wer was geantwortet hat.
report-decimal = { $region ->
    [CH] { $whole }.{ $part }
   *[other] { $whole },{ $part }
}
report-question-worth = War die Zeit wert
report-question-help = Brauchbare Hilfe bekommen
report-question-openly = Konnte offen sprechen
report-question-fairly = Zeit war gerecht verteilt
report-sentences = Im Wortlaut, ohne Reihenfolge
report-quote = „{ $sentence }“

## Der Ablaufplan: der Plan auf Papier, von Hand ausgefüllt

# Der Titel in den Eigenschaften der Datei: ohne Namen, er steht in Fenstertiteln.
report-sheet-title = Ablaufplan eines Treffens
# Der Name, unter dem die Datei abgelegt wird, wenn niemand einen anderen wählt, ohne Endung. $date ist ein ISO-Datum.
report-summary-file = { $group } { $date } Protokoll
report-sheet-file = { $group } { $date } Ablaufplan
report-sheet-heading = Ablaufplan: Treffen { $number }, { $date }
report-sheet-heading-of = Ablaufplan: Treffen { $number } von { $of }, { $date }
report-sheet-people = { $count ->
    [one] 1 Person erwartet
   *[other] { $count } Personen erwartet
}
# $length ist eine Länge mit Einheit, etwa 21½ Min.
report-sheet-turns = { $count ->
    [one] 1 Anliegen mit { $length }
   *[other] { $count } Anliegen mit je { $length }
}
report-sheet-turns-range = { $count } Anliegen mit { $shortest } bis { $longest }
report-sheet-spare = freie Zeit { $length }
report-sheet-short = Die Anliegen passen nicht hinein. Mit { $minimum } für alle, wie hier gedruckt, endet das Treffen um { $ends } statt um { $planned }. Bitte gemeinsam entscheiden, bevor es losgeht.
report-sheet-leads = Leitung
report-sheet-deputy = Vertretung
report-sheet-timekeeper = Zeitwache
report-sheet-each-turn = Bei jedem Anliegen
report-sheet-phase = Phase
report-sheet-speaks = Wer spricht
report-sheet-for-what = Wozu
report-sheet-length = Dauer
report-sheet-see-turn = siehe unten
report-sheet-speaks-everyone = Alle dürfen sprechen.
report-sheet-speaks-client = Wer dran ist, spricht. Die anderen hören zu.
report-sheet-speaks-coaches-ask = Die Coaches fragen. Wer dran ist, antwortet.
report-sheet-speaks-coaches = Die Coaches sprechen. Wer dran ist, hört zu.
report-sheet-speaks-coaches-behind = Die Coaches sprechen untereinander. Wer dran ist, dreht sich um und hört zu.
report-sheet-speaks-client-out = Die Coaches sprechen untereinander. Wer dran ist, hat den Raum verlassen.
report-sheet-speaks-nobody = Niemand spricht.
report-sheet-runs-out = Wenn die Zeit knapp wird: gleiche Teile
# $until ist eine Uhrzeit, $minimum eine Länge.
report-sheet-runs-out-rule = Das letzte Anliegen ist um { $until } zu Ende. Die Minuten von jetzt bis dahin zählen, kommende Pausen abziehen und durch die Zahl der kommenden Anliegen teilen: So lang ist von jetzt an jedes Anliegen. Unter { $minimum } gemeinsam entscheiden: Jemand verzichtet, oder es dauert länger. Was mit „wird nie gekürzt“ markiert ist, behält seine Länge.
report-sheet-steps = Schritt für Schritt
report-sheet-began = Begonnen
report-sheet-ended = Beendet
report-sheet-promise = Vorhaben, und bis wann
report-sheet-each = je { $length }, für { $people }
report-sheet-room = Raum { $room }: dran ist { $client }, Coach { $coach }
report-sheet-protected = wird nie gekürzt
report-sheet-here = Wer da ist, und wer später kommt
report-sheet-late-rule = Wer später kommt, ist zuletzt dran. Verpasste Minuten aus gemeinsamen Runden kommen direkt vor dem eigenen Anliegen zurück.
report-sheet-absent = Nicht erwartet: { $names }
report-sheet-is-here = Da
report-sheet-came-at = Kam um
report-sheet-missed = Verpasst
report-sheet-last-promise = Offenes Vorhaben

## Daten

# Ob der Tag oder der Monat vorn steht, sagt $order; im Deutschen ist es immer der Tag.
report-date-long = { $order ->
   *[day] { $weekday }, { $day }. { $month } { $year }
}
report-date-short = { $order ->
   *[day] { $weekday }, { $day }. { $month }
}
report-date-short-year = { $order ->
   *[day] { $weekday }, { $day }. { $month } { $year }
}
# $region ist das Kürzel des Landes.
report-month-1 = { $region ->
    [AT] Jänner
   *[other] Januar
}
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

## Räume und Rollen

report-rooms = Wer zusammensaß
report-set = Durchgang
report-room = Raum
report-client = An der Reihe
report-coach = Coach
report-observers = Beobachtet haben
report-room-own = gemeinsam
report-room-went = gegangen: { $names }
report-asked-for = gefragt war: { $help }
report-share-asked = bat um { $minutes } min
report-share-agreed = { $percent ->
    [50] die Hälfte der üblichen Zeit
    [150] anderthalbmal die übliche Zeit
    [200] doppelt so viel Zeit wie üblich
   *[other] { $factor }-mal die übliche Zeit
} · { $reason }
report-roles = Rollen
report-roles-held = Wer welche hatte
report-sets = { $count ->
    [one] 1 Durchgang
   *[other] { $count } Durchgänge
}
report-sets-of = { $held } von { $count } Durchgängen
report-set-of = { $title }, Durchgang { $set }
role-observer = { $count ->
    [one] Beobachtet: { $names }
   *[other] Beobachten: { $names }
}
role-timekeeper = { $count ->
    [one] Hütet die Zeit: { $names }
   *[other] Hüten die Zeit: { $names }
}
role-scribe = { $count ->
    [one] Schreibt mit: { $names }
   *[other] Schreiben mit: { $names }
}
role-restater = { $count ->
    [one] Gibt wieder: { $names }
   *[other] Geben wieder: { $names }
}
role-partner = { $count ->
    [one] Fragt später nach: { $names }
   *[other] Fragen später nach: { $names }
}

## Die Kalenderdatei

calendar-title = { $group }: Treffen der kollegialen Beratung
calendar-title-of = { $group }: Treffen { $number } von { $of } der kollegialen Beratung

## Wer keinen Namen mehr hat

former-member = ein früheres Mitglied
former-member-of = früheres Mitglied { $number }
former-guest = ein Gast
former-outsider = jemand von außerhalb der Gruppe
former-guest-of = Gast { $number }

## Längen: überall außer auf einer laufenden Uhr

length-minutes = { $minutes }{"\u00A0"}Min.
length-half-minutes = { $minutes }½{"\u00A0"}Min.
length-minutes-seconds = { $minutes }{"\u00A0"}Min. { $seconds }{"\u00A0"}Sek.
length-seconds = { $seconds }{"\u00A0"}Sek.
length-days = { $days }{"\u00A0"}Tage
