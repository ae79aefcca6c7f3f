# Warum etwas nicht getan wurde, was gut zu wissen ist, warum jemand an dieser Stelle steht, und Ärger mit der Datei.
# Jeder Satz sagt, wie es weitergeht.

## Namen, Mitglieder, Gruppen

refusal-name-empty = Bitte einen Namen eintragen.
refusal-name-too-long = { $most ->
    [one] Der Name „{ $name }…“ ist zu lang: Ein Name kann höchstens 1 Zeichen haben. Bitte kürzen.
   *[other] Der Name „{ $name }…“ ist zu lang: Ein Name kann höchstens { $most } Zeichen haben. Bitte kürzen.
}
refusal-name-taken = { $name } gibt es schon. Bitte etwas ergänzen, das die beiden unterscheidet.
refusal-name-twice-in-list = { $name } steht zweimal in der Liste. Sind es zwei Personen, bitte etwas ergänzen, das sie unterscheidet; sonst eine Zeile löschen.
refusal-names-file-too-large = Diese Datei ist zu groß für eine Namensliste. Bitte nur die Personen dieser Gruppe speichern: bis zu 2.000 Zeilen und 1 MB.
refusal-names-file-no-text = Das ist keine lesbare Liste. Bitte als CSV speichern, oder die Kontakte als vCard, und diese Datei wählen.
refusal-names-file-nothing = In dieser Datei stand kein Name. Bitte die Spalte mit „Name“ überschreiben oder die Namen ins Feld einfügen.
refusal-names-file-unreadable = Die Datei ist nicht lesbar ({ $why }). Bitte eine andere versuchen.
refusal-names-too-long = { $most ->
    [one] Das ist zu viel Text für eine Namensliste: Eine Gruppe hat höchstens 1 Mitglied. Bitte einen Namen je Zeile einfügen.
   *[other] Das ist zu viel Text für eine Namensliste: Eine Gruppe hat höchstens { $most } Mitglieder. Bitte einen Namen je Zeile einfügen.
}
refusal-log-full = Dieses Treffen hat so viele Einträge, wie das Protokoll fassen kann. Bitte beenden; nichts geht verloren.
refusal-group-full = { $most ->
    [one] Die Gruppe hat schon 1 Mitglied, mehr kann sie nicht haben. Bitte zuerst angeben, wer gegangen ist.
   *[other] Die Gruppe hat schon { $most } Mitglieder, mehr kann sie nicht haben. Bitte zuerst angeben, wer gegangen ist.
}
refusal-group-too-large = { $count ->
    [one] Eine Gruppe kann höchstens { $most } Mitglieder haben; so wäre es 1. Bitte einige Namen weglassen.
   *[other] Eine Gruppe kann höchstens { $most } Mitglieder haben; so wären es { $count }. Bitte einige Namen weglassen.
}
refusal-no-members = In dieser Gruppe ist noch niemand. Bitte zuerst Mitglieder hinzufügen.
refusal-one-member = In dieser Gruppe ist erst ein Mitglied. Bitte mindestens ein weiteres hinzufügen.

## Planen

refusal-nobody-expected = Es wird niemand erwartet. Bitte bei mindestens zwei Personen das Häkchen setzen.
refusal-one-expected = Es wird nur eine Person erwartet. Bitte bei mindestens einer weiteren das Häkchen setzen.
refusal-plan-open = Das Treffen ist schon geöffnet. Bitte zuerst zur Planung zurückgehen und es dort ändern.
refusal-date-unreadable = Das ist kein Datum. Bitte ein Datum wie 1.6.2026 oder 2026-06-01 eintragen.
# $one und $other sind Tage wie „6. Januar 2026“.
refusal-date-ambiguous = Das kann { $one } oder { $other } sein. Bitte den Monat als Wort schreiben oder ein Datum wie 2026-06-01 eintragen.
# $earliest und $latest sind Jahre.
refusal-date-year = Dieses Jahr ist nicht möglich. Bitte ein Datum wie 1.6.2026 eintragen, in einem Jahr von { $earliest } bis { $latest }.
refusal-zone-unknown = Eine Zeitzone „{ $zone }“ gibt es nicht. Bitte eine Stadt eintippen und aus der Liste wählen.
refusal-zone-meeting-open = Das nächste Treffen dieser Gruppe ist schon geöffnet. Bitte erst zu seinem Plan zurückgehen und dann die Zeitzone ändern.
refusal-next-before = Das liegt vor diesem Treffen. Bitte für das nächste ein späteres Datum eintragen.
refusal-next-without-date = Zu einem Beginn gehört ein Datum. Bitte das Datum des nächsten Treffens eintragen oder auch den Beginn leeren.
refusal-weekday = Bitte einen der sieben Wochentage wählen.
refusal-time-unreadable = Das ist keine Uhrzeit. Bitte eine wie 18:00 eintragen.
refusal-hold-now-too-late = In voller Länge würde dieses Treffen jetzt bis morgen um { $until } dauern. Über Mitternacht reicht ein Plan nur, wenn er höchstens sechs Stunden dauert. Bitte im Plan das Datum auf heute setzen und Beginn und Ende eintragen.
refusal-end-before-start = Das Ende liegt vor dem Beginn. Bitte das Ende später oder den Beginn früher setzen.
refusal-meeting-too-long = { $most ->
    [one] Ein Treffen kann höchstens 1 Stunde dauern. Bitte das Ende früher setzen.
   *[other] Ein Treffen kann höchstens { $most } Stunden dauern. Bitte das Ende früher setzen.
}
refusal-too-loud = Die Lautstärke geht von 0 bis { $most }.
refusal-no-such-zoom = Bitte eine der Textgrößen auf der Seite „Einstellungen“ wählen: { $least } % bis { $most } %.
refusal-minutes-out-of-range = Bitte eine Zahl von { $least } bis { $most } Minuten eintragen.
refusal-order-incomplete = Die Liste hat sich inzwischen geändert. Bitte noch einmal ordnen.
refusal-bid-unreadable = Die Minuten sind nicht lesbar. Bitte eine ganze Zahl wie 40 eingeben oder das Feld leer lassen.
refusal-votes-unreadable = Die Stimmen sind nicht lesbar. Bitte eine ganze Zahl wie 4 eingeben oder das Feld leer lassen.
refusal-votes-too-many = Das sind { $found } Stimmen. Bei bis zu { $count } pro Person können es höchstens { $most } sein. Bitte noch einmal zählen.
refusal-share-percent = Bitte einen Anteil von { $least } bis { $most } Prozent eingeben. 100 ist die übliche Zeit.
refusal-share-reason = Es fehlt ein Grund. Bitte in wenigen Worten sagen, warum dieses Anliegen länger oder kürzer dauert.
refusal-share-reason-long = Der Grund kann höchstens { $most } Zeichen haben. Bitte kürzen.
refusal-typed-too-long = Hier haben höchstens { $most } Zeichen Platz. Bitte kürzen.
refusal-unwritten = Dieses Format hält nichts schriftlich fest.
refusal-not-a-member = Notizen und Vorhaben gibt es nur für Mitglieder dieser Gruppe. Bitte eines von ihnen wählen.
refusal-not-found = Das gibt es nicht mehr. Bitte zurück zu den Gruppen gehen und dort nachsehen.
refusal-no-time-at-all = Für kein einziges Anliegen bleibt Zeit. Bitte das Ende später setzen oder ein kürzeres Format wählen.

## Die Termine einer Gruppe

refusal-series-day = Bitte einen Tag im Monat von 1 bis 31 eintragen.
refusal-series-weeks = Bitte eine Zahl von 1 bis { $most } Wochen eintragen.
refusal-series-months = Bitte eine Zahl von 1 bis { $most } Monaten eintragen.
refusal-series-number = Bitte für den ersten Termin eine Nummer von 1 bis { $most } eintragen.
refusal-series-of = Das letzte Treffen kann keine kleinere Nummer haben als das erste, und bei { $most } ist Schluss. Bitte eine andere Zahl eintragen oder das Feld leer lassen.
refusal-series-no-date = Diesen Termin gibt es in der Reihe nicht mehr. Bitte noch einmal in die Liste sehen.
refusal-series-taken = Am { $date } trifft sich die Gruppe schon. Bitte einen anderen Tag wählen oder zuerst jenen Termin verlegen oder ausfallen lassen.
refusal-series-past = Der Tag ist schon vorbei. Bitte heute oder einen späteren Tag wählen.
refusal-series-same-place = Der Termin liegt schon dort. Bitte einen anderen Tag oder eine andere Uhrzeit wählen.
refusal-series-has-rule = Diese Reihe folgt einer Regel. Um Termine von Hand einzutragen, bitte „unregelmäßig“ als Rhythmus wählen.
refusal-series-full = Die Reihe hat ihre { $most } Termine. Bitte zuerst die Reihe verlängern.
refusal-series-planned = Für diesen Termin ist ein Treffen geplant. Bitte den Termin verlegen oder zuerst den Plan verwerfen.
refusal-series-held = An diesem Termin hat sich die Gruppe getroffen, er bleibt, wie er ist. Bitte einen kommenden wählen.
refusal-rota-not-coming = Dieses Treffen steht nicht mehr aus. Bitte noch einmal nachsehen.
refusal-rota-planned = Wer das ist, sagt der Plan dieses Treffens. Bitte dort ändern.
refusal-rota-everybody = Bei diesem Treffen sind alle dran: Da gibt es nichts zu tauschen.
refusal-rota-already = { $name } hat das schon. Bitte einen anderen Namen wählen.
refusal-rota-away = { $name } wird bei diesem Treffen nicht erwartet. Bitte einen anderen Namen wählen.
refusal-series-none = Diese Gruppe hat keine Terminreihe. Bitte zuerst einen Rhythmus wählen.

## Das laufende Treffen

refusal-not-started = Das Treffen hat noch nicht begonnen. Bitte zuerst beginnen.
refusal-rehearsal = Das ist eine Probe: Hier läuft nur dieses eine Treffen. Bitte zuerst die Probe verlassen (Q); der Plan ist, wie er war.
refusal-rehearsal-while-meeting = { $group } trifft sich gerade. Eine Probe ist erst danach möglich.
refusal-already-started = Das Treffen hat schon begonnen.
refusal-already-held = Das Treffen ist schon angehalten.
refusal-not-held = Das Treffen ist nicht angehalten.
refusal-nothing-to-undo = Es gibt nichts zurückzunehmen.
refusal-nothing-to-redo = Seit dem letzten Schritt wurde nichts zurückgenommen.
refusal-too-late-to-reopen = Das Treffen ist seit mehr als drei Stunden zu Ende und bleibt, wie es ist.
refusal-turn-runs = { $name } ist gerade an der Reihe. Bitte die Uhr anhalten oder eintragen, dass { $name } geht.
refusal-not-out = { $name } ist nicht hinausgegangen.
# $time und $end sind Uhrzeiten.
refusal-leaves-after-end = { $time } liegt nicht vor dem Ende des Treffens um { $end }. Bitte eine frühere Uhrzeit angeben.
refusal-not-early = Das wäre nicht früher. Bitte eine Uhrzeit angeben, die noch kommt und vor dem Ende des Treffens liegt.
refusal-stays-anyway = { $name } bleibt schon bis zum Ende.
refusal-has-turn = { $name } war schon an der Reihe oder kommt noch dran.
refusal-guest = { $name } ist zu Gast und hat kein Anliegen. Für das nächste Treffen bitte in die Gruppe aufnehmen.
refusal-round-over = Alle Anliegen sind vorbei. Dieses steht für das nächste Treffen noch aus.
refusal-turn-over = Das Anliegen von { $name } ist vorbei. Was dabei gewünscht war, bleibt, wie es war.
refusal-no-such-help = Diese Art der Hilfe hat das Format nicht. Bitte eine wählen, die es anbietet.
refusal-help-open-anyway = { $name } hat noch keine Art der Hilfe genannt.
refusal-role-not-theirs = { $name } hat diese Aufgabe gerade nicht. Bitte noch einmal wählen.
refusal-role-theirs = { $name } hat diese Aufgabe schon. Bitte jemand anderen wählen.
refusal-client-has-no-role = { $name } ist an der Reihe und hat dabei keine andere Aufgabe. Bitte jemand anderen wählen.
refusal-turns-begun = Das erste Anliegen hat begonnen, die Auswahl steht also fest. Kommende Anliegen lassen sich umordnen oder streichen.
refusal-choose-rooms = In kleinen Gruppen sind alle nacheinander an der Reihe. Hier ist niemand auszuwählen.
refusal-choose-nobody = Niemand ist ausgewählt. Bitte mindestens eine Person anhaken.
refusal-choose-short = Für { $count } × { $each } = { $total } reichen { $available } nicht. Bitte weniger Anliegen wählen oder etwas früher beenden.
refusal-no-time-for-turn = Ein Anliegen braucht { $minimum } und hat nur { $spare } zur Verfügung. Bitte erst anderswo Zeit gewinnen oder das Anliegen ausstehen lassen.
refusal-message-too-long = Ein Hinweis auf der Bühne hat höchstens { $most } Zeichen, damit er von Weitem lesbar ist.
refusal-already-there = { $name } ist schon da.
refusal-not-there = { $name } ist nicht da. Bitte { $name } zuerst als anwesend eintragen.
refusal-no-turn-to-come = Von { $name } kommt heute kein Anliegen mehr.
refusal-is-there = { $name } ist da, deshalb bleibt das Anliegen. Ist { $name } gegangen, bitte das zuerst eintragen.
refusal-cannot-extend-spare = Freie Zeit lässt sich nicht verlängern. Stattdessen bitte zum nächsten Schritt weitergehen.
refusal-no-break-to-pay = Es kommt keine Pause mehr, die das hergeben könnte. Bitte spätere Anliegen oder ein späteres Ende wählen.
refusal-extension-too-long = Ein Schritt lässt sich um höchstens 24 Stunden verlängern oder kürzen. Bitte weniger wählen.
refusal-nothing-to-shorten = Hier lässt sich nichts mehr kürzen. Stattdessen bitte zum nächsten Schritt weitergehen.
refusal-nothing-to-redistribute = Es gibt keine freie Zeit zu verteilen, oder kein Anliegen, das sie bekommen könnte.
refusal-away-open = Eine Frage zur Unterbrechung ist noch offen. Bitte zuerst beantworten.
refusal-meeting-over = Das Treffen ist vorbei. Das Protokoll zeigt, was war.
refusal-another-meeting-runs = { $group } trifft sich gerade. Bitte zuerst dieses Treffen beenden.
refusal-unsaved = Die letzten Änderungen von { $group } sind noch nicht gesichert. Bitte auf dem Datenträger Platz schaffen oder das Schreiben dort erlauben und es noch einmal versuchen; dann kann ein anderes Treffen kommen.
refusal-nobody-here = Niemand ist als anwesend eingetragen. Bitte eintragen, wer im Raum ist.
refusal-promise-too-long = { $most ->
    [one] Ein Vorhaben kann höchstens 1 Zeichen haben. Bitte kürzen.
   *[other] Ein Vorhaben kann höchstens { $most } Zeichen haben. Bitte kürzen.
}
refusal-note-too-long = { $most ->
    [one] Notizen können höchstens 1 Zeichen haben. Bitte kürzen.
   *[other] Notizen können höchstens { $most } Zeichen haben. Bitte kürzen.
}

## Die Auswertung

refusal-ballot-later = Die Auswertung beginnt in ihrem eigenen Schritt, oder sobald das Treffen vorbei ist.
refusal-ballot-alone = Eine Auswertung braucht mindestens zwei Personen. Die Antworten einer einzigen könnten alle lesen.
refusal-ballot-keeps-start = Die Auswertung hat begonnen, deshalb bleibt der Beginn des Treffens, wie er ist. Zurücknehmen lässt sich nur, was danach kam.
refusal-file-held = Ein anderes Programm liest gerade die Datei. Ein Bogen ließe sich jetzt zuordnen. Die Antworten bleiben hier; bitte kurz warten oder jenes Programm schließen (vielleicht eine Sicherung).
refusal-already-voted = Diese Person hat schon geantwortet. Bitte den Laptop weitergeben.
refusal-sheet-begun = Bei { $group } ist ein Auswertungsbogen angefangen. Bitte erst abgeben oder zurückgeben.
refusal-rating-out-of-range = Diese Antwort liegt nicht auf der Skala. Bitte noch einmal wählen.
refusal-sentence-too-long = { $most ->
    [one] Der Satz kann höchstens 1 Zeichen haben. Bitte kürzen.
   *[other] Der Satz kann höchstens { $most } Zeichen haben. Bitte kürzen.
}
refusal-box-sealed = Die Urne ist schon gemeinsam geöffnet worden. Es können keine Antworten mehr dazukommen.
refusal-box-not-opened = Die Urne ist noch nicht geöffnet. Bitte zuerst öffnen.
refusal-wall-over = Das Treffen ist zu Ende. Bitte zuerst das Ergebnis öffnen und es dann auf der Bühne zeigen.
refusal-wall-desk-only = Diese Gruppe zeigt ihr Ergebnis nur auf diesem Bildschirm. Das lässt sich auf der Seite der Gruppe unter „Bearbeiten“ ändern.
refusal-no-sheets = Es hat noch niemand geantwortet. Bitte zuerst den Laptop herumgeben.
refusal-few-sheets = Bei so wenigen Bögen ließe sich erschließen, wer was geantwortet hat. Bitte warten, bis { $needed } in der Urne liegen.

## Papier

refusal-folder-not-opened = Kein Programm auf diesem Rechner konnte den Ordner öffnen. Es ist { $folder }.
refusal-could-not-open = Die Datei ließ sich nicht öffnen: { $why }. Bitte im Ordner nachsehen oder noch einmal speichern.
refusal-could-not-print = Die PDF-Datei ließ sich nicht erstellen: { $why }. Bitte noch einmal versuchen.

## Dateien für Menschen

refusal-file-no-name = Die Datei braucht einen Namen. Bitte einen eingeben.
refusal-file-no-folder = Den Ordner { $folder } gibt es nicht. Bitte einen anderen wählen.
refusal-file-is-folder = { $file } ist ein Ordner. Bitte der Datei einen anderen Namen geben.
refusal-file-no-file = { $file } ist ein Gerät und keine Datei. Bitte einen anderen Namen wählen.
refusal-file-in-data-folder = In { $folder } liegen die Daten von Turnstone selbst. Bitte einen anderen Ordner wählen.
refusal-file-disk-full = Der Datenträger ist voll, { $file } wurde nicht gespeichert. Bitte Platz schaffen oder einen anderen wählen.
refusal-file-not-permitted = Turnstone darf { $file } nicht schreiben. Bitte einen anderen Ordner wählen.
refusal-file-not-written = { $file } ließ sich nicht speichern: { $why }. Bitte einen anderen Ordner versuchen.

## Gut zu wissen

remark-small-group = { $count ->
    [one] Es wird nur eine Person erwartet. Dieses Format ist für { $sizes ->
        [1] { $least }
       *[other] { $least } bis { $most }
    } Personen gedacht.
   *[other] Es werden { $count } erwartet. Dieses Format ist für { $sizes ->
        [1] { $least }
       *[other] { $least } bis { $most }
    } Personen gedacht.
}
remark-large-group = { $count ->
    [one] Es wird eine Person erwartet. Dieses Format ist für { $sizes ->
        [1] { $least }
       *[other] { $least } bis { $most }
    } Personen gedacht.
   *[other] Es werden { $count } erwartet. Dieses Format ist für { $sizes ->
        [1] { $least }
       *[other] { $least } bis { $most }
    } Personen gedacht.
}
remark-quorum = { $count ->
    [one] Es wird nur eine Person erwartet. Dieses Format braucht besser mindestens { $quorum }.
   *[other] Es werden nur { $count } erwartet. Dieses Format braucht besser mindestens { $quorum }.
}
remark-time-skipped = In dieser Nacht werden die Uhren vorgestellt, { $typed } gibt es nicht. Es gilt als { $time }.
remark-tight = { $count ->
    [one] „{ $title }“ hat { $available }, für die Teile sind aber { $total } nötig.
   *[other] „{ $title }“ hat { $available }, für die Teile sind bei { $count } Personen aber { $total } nötig.
}
remark-prepare = Vor dem Treffen denken alle nach über: { $line }
remark-date-past = Dieses Datum ist vorbei. Das macht nichts, wenn das Treffen doch jetzt stattfindet.

## Warum jemand an dieser Stelle steht

why-new = neu in der Gruppe
why-roster = an der üblichen Stelle
why-by-hand = von Hand gesetzt
why-when = { $how ->
    [days] am { $list }
   *[months] im { $list }
}
why-since = { $how ->
    [days] seit dem { $list }
   *[months] seit { $list }
}
why-first = zuletzt { $when } zu Beginn, am längsten her
why-was-first = zuletzt { $when } zu Beginn
why-never-first = noch nie zu Beginn
why-owed-turn = ein Anliegen steht noch aus
why-owed = { $when } kein Anliegen
why-owed-since = { $since } kein Anliegen
why-owed-and-first = { $when } kein Anliegen; zuletzt { $first } zu Beginn
why-no-turn-since = { $since } kein Anliegen
why-no-turn-ever = noch kein Anliegen
why-last-turn = letztes Anliegen { $when }
why-led = zuletzt { $when } geleitet
why-never-led = hat noch nicht geleitet
why-stood-in = zuletzt { $when } vertreten
why-never-stood-in = hat noch nicht vertreten
why-agreed = wie für dieses Treffen vereinbart
why-stays = wie beim letzten Mal: In diesem Format behalten alle ihre Rolle
why-habit = leitet wie bei den letzten Treffen, so von der Gruppe gewählt
why-bid = { $urgency ->
    [a] bittet um { $count } min, heute (A)
    [b] bittet um { $count } min, bald (B)
    [c] bittet um { $count } min, kann warten (C)
   *[none] bittet um { $count } min
}
why-bid-open = { $urgency ->
    [a] bittet um Zeit, heute (A)
    [b] bittet um Zeit, bald (B)
   *[c] bittet um Zeit, kann warten (C)
}
why-no-bid = bittet um keine Zeit
why-vote = { $count ->
    [one] 1 Stimme
   *[other] { $count } Stimmen
}
why-vote-level = { $count ->
    [one] 1 Stimme, Gleichstand; dann die übliche Reihenfolge
   *[other] { $count } Stimmen, Gleichstand; dann die übliche Reihenfolge
}
why-no-vote = keine Stimme
why-absent = nicht erwartet

## Ärger

trouble-not-saved = { $cause ->
    [disk-full] Die letzte Änderung ließ sich nicht sichern, denn der Datenträger mit { $folder } ist voll. Bitte Platz schaffen.
    [read-only] Die letzte Änderung ließ sich nicht sichern, denn in { $folder } darf nicht geschrieben werden. Bitte das Schreiben dort erlauben.
    [in-use] Die letzte Änderung ließ sich nicht sichern, denn ein anderes Programm hält die Datei in { $folder } fest. Bitte dieses schließen.
    [moved] Die letzte Änderung ließ sich nicht sichern, denn die geöffnete Datei turnstone.db ist nicht mehr in { $folder }. Bitte dorthin zurücklegen.
   *[other] Die letzte Änderung ließ sich nicht sichern ({ $detail }).
} Das Treffen geht weiter, und nichts geht verloren, solange Turnstone offen bleibt.
trouble-homeless-words = Was für { $name } aufgeschrieben wurde, lässt sich nicht speichern, denn { $name } gehört nicht mehr zu dieser Gruppe. Bitte den Text anderswo sichern oder { $name } zurückholen und es noch einmal versuchen. Alles andere ist gespeichert.
trouble-traces = Es ist geschehen. { $cause ->
    [disk-full] In der Datei kann aber eine Spur bleiben, denn der Datenträger mit { $folder } ist voll. Bitte Platz schaffen und es noch einmal versuchen.
    [read-only] In der Datei kann aber eine Spur bleiben, denn in { $folder } darf nicht geschrieben werden. Bitte das Schreiben dort erlauben und es noch einmal versuchen.
    [in-use] In der Datei kann aber eine Spur bleiben, denn ein anderes Programm hält die Datei in { $folder } fest. Bitte dieses schließen und es noch einmal versuchen.
    [moved] In der Datei turnstone.db kann aber eine Spur bleiben, denn sie ist nicht mehr in { $folder }. Bitte dorthin zurücklegen und es noch einmal versuchen.
   *[other] In der Datei kann aber eine Spur bleiben ({ $detail }). Bitte noch einmal versuchen.
}
trouble-read-only = In den Ordner { $folder } lässt sich nicht schreiben. Bitte das Schreiben dort erlauben und es noch einmal versuchen.
trouble-disk-full = Der Datenträger mit { $folder } ist voll. Bitte Platz schaffen und es noch einmal versuchen.
trouble-in-use = Turnstone ist mit den Daten in { $folder } schon geöffnet. Bitte in jenem Fenster weitermachen, oder es schließen und noch einmal versuchen.
trouble-moved = Die geöffnete Datei turnstone.db ist nicht mehr in { $folder }. Bitte dorthin zurücklegen und es noch einmal versuchen.
trouble-from-the-future = Diese Datei stammt von einem neueren Turnstone (Version { $found }; dieses hier kennt { $known }). Bitte das neuere verwenden. Es wurde nichts geändert.
trouble-newer = Dieses Turnstone kann nicht alles lesen, was in einem Treffen geschah. Ein neueres Turnstone hat es geschrieben, oder es ist beschädigt. Bitte das neuere verwenden oder eine Sicherung wiederherstellen. Es wurde nichts geändert.
trouble-not-a-database = Die Datei turnstone.db in { $folder } ist keine Datei von Turnstone. Sie wurde nicht verändert. Bitte eine Sicherung wiederherstellen, wenn es eine gibt; die Datei wird dann beiseitegelegt und nicht gelöscht. Um stattdessen neu zu beginnen, bitte alles aus dem Ordner an einen anderen Ort verschieben und es dann noch einmal versuchen.
trouble-damaged = Die Datei turnstone.db in { $folder } ist beschädigt. Sie wurde nicht verändert. Bitte eine Sicherung wiederherstellen, wenn es eine gibt; die beschädigte Datei wird dann beiseitegelegt und nicht gelöscht. Um stattdessen neu zu beginnen, bitte alles aus dem Ordner an einen anderen Ort verschieben und es dann noch einmal versuchen.
trouble-emptied = Die Datei turnstone.db in { $folder } ist leer oder fehlt, aber was daneben liegt, zeigt, dass es mehr gab. Es wurde nichts angerührt. Bitte eine Sicherung wiederherstellen, wenn es eine gibt. Um stattdessen neu zu beginnen, bitte alles aus dem Ordner an einen anderen Ort verschieben und es dann noch einmal versuchen.
trouble-other = Etwas Unerwartetes ist geschehen: { $detail }

## Der Papierkorb

refusal-bin-runs = { $group } trifft sich gerade. Bitte erst das Treffen beenden.
refusal-bin-planned = Dieses Treffen hat nicht stattgefunden. Bitte seinen Plan öffnen und ihn dort verwerfen.
refusal-bin-plan-unreadable = Der Plan des Treffens am { $date } lässt sich nicht lesen; ob der Name darin steht, ist unbekannt. Nichts wurde gelöscht. Bitte eine Sicherung wiederherstellen oder die ganze Gruppe löschen.
refusal-bin-binned-plan-unreadable = Das Treffen am { $date } im Papierkorb lässt sich nicht lesen; ob der Name darin steht, ist unbekannt. Nichts wurde gelöscht. Bitte zuerst dieses Treffen endgültig löschen.
refusal-bin-unreadable = Dieser Eintrag des Papierkorbs lässt sich nicht lesen und nicht zurückholen. Bitte eine Sicherung wiederherstellen, die ihn enthält, oder ihn endgültig löschen.
refusal-bin-box-open = Dieses Mitglied kann die Auswertung vom { $date } noch beantworten. Bitte zuerst deren Urne öffnen oder dieses Treffen löschen.
refusal-bin-group-first = Das gehört zu { $group }, und diese Gruppe ist gelöscht. Bitte zuerst die Gruppe zurückholen.
refusal-bin-meeting-first = Das Treffen, bei dem dieser Gast war, liegt im Papierkorb. Bitte zuerst das Treffen zurückholen.
refusal-bin-format-there = Dieses Format wurde inzwischen wieder importiert. Bitte zuerst jenes aus der Liste entfernen.

## Die Datei ist nicht, wie sie geschrieben wurde

damage-lost = { $changes ->
    [one] Eine gespeicherte Änderung fehlt in der Datei.
   *[other] { $changes } gespeicherte Änderungen fehlen in der Datei.
}
damage-lost-some = In der Datei fehlt vielleicht etwas, das schon gespeichert war.
damage-lost-remedy = Die Begleitdatei turnstone.db-wal wurde beschädigt oder entfernt. Bitte das letzte Treffen ansehen; was fehlt, kann in einer Sicherung sein.
damage-log-kept = Die beschädigte Begleitdatei wurde aufgehoben: { $path }
damage-seen = Verstanden
damage-title = Etwas in der Datei ist nicht so, wie Turnstone es geschrieben hat.
damage-remedy = Der Datenträger oder ein anderes Programm hat es verändert. Bitte eine Sicherung wiederherstellen oder es so lassen, wie es jetzt ist.
damage-backups = Sicherungen zeigen
damage-keep = So lassen
damage-finding = { $what ->
    [note] Eine Notiz
    [promise] Ein Vorhaben
    [answer] Eine Auswertung
    [facts] Der Verlauf eines Treffens
    [meeting] Ein Treffen
    [member] Ein Mitglied
    [guest] Ein Gast
    [bin] Etwas im Papierkorb
    [group] Eine Gruppe
    [dates] Der Terminplan einer Gruppe
    [format] Ein eigenes Format
    [shape] Der Aufbau der Datei
   *[other] Ein eigener Eintrag von Turnstone
}{ $where ->
    [meeting] {" "}(Treffen { $number } von { $group })
    [group] {" "}({ $group })
   *[nowhere] {""}
} { $how ->
    [missing] fehlt.
    [added] stammt nicht von Turnstone.
   *[changed] wurde verändert.
}
damage-more = { $count ->
    [one] Ein weiterer Eintrag
   *[other] { $count } weitere Einträge
}
refusal-line-round = Um die Anliegen geht es in diesem Treffen, deshalb bleiben sie. Ein Format ohne Anliegen lässt sich oben wählen.
refusal-line-only = Das ist die einzige Zeile. Bitte zuerst eine andere einfügen.
refusal-line-passed = Dieser Teil des Ablaufs hat schon begonnen. Bitte einen späteren Platz wählen.
refusal-line-full-live = { $most ->
    [one] Ein Ablauf hat höchstens eine Zeile, und die hat er schon.
   *[other] Ein Ablauf hat höchstens { $most } Zeilen, und so viele hat er schon.
}
refusal-line-full = { $most ->
    [one] Ein Ablauf hat höchstens eine Zeile. Bitte zuerst eine weglassen.
   *[other] Ein Ablauf hat höchstens { $most } Zeilen. Bitte zuerst eine weglassen.
}

## Das Archiv

refusal-archive-runs = { $group } trifft sich gerade. Bitte erst das Treffen beenden, dann die Gruppe archivieren.
refusal-archived = { $group } ist archiviert. Bitte die Gruppe zuerst zurückholen: auf ihrer Seite oder unter der Liste der Gruppen.
