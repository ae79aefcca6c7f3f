# Formate: die Liste aller, und der Editor für die eigenen einer Gruppe.

## Die Liste

formats-title = Formate
formats-open = Formate
formats-for = Für das nächste Treffen von { $group }
formats-back = Zurück
formats-back-to-plan = Zurück zum Plan
formats-all = Alle Formate …
formats-own = Eigene
formats-own-empty = Noch keine. Ein neues beginnen, eines von unten kopieren und ändern, oder eine Datei öffnen.
formats-shipped = Aus Turnstone
formats-new = Neues Format
formats-new-empty = Neu, noch ohne Inhalt
formats-import = Datei öffnen
formats-export = Als Datei speichern
formats-edit = Bearbeiten
formats-copy = Kopieren
formats-remove = Entfernen
formats-removed = „{ $title }“ wird nicht mehr angeboten. Pläne, die damit gemacht sind, behalten es.
formats-bring-back = Zurückholen
formats-chosen = gewählt
formats-unfinished = noch keine Zeile
formats-unread = etwas ist noch nicht lesbar
formats-people = { $range } Personen
formats-minutes = { $range } Minuten
formats-version = Version { $version }
formats-drop = Eine Formatdatei lässt sich auch irgendwo auf dieses Fenster ziehen.
formats-broken = „{ $name }“ wurde nicht übernommen.
formats-broken-line = Zeile { $line }:
formats-broken-field = Zeile { $line }, { $field }:
formats-broken-nothing = Nichts wurde geändert. Bitte die Datei berichtigen und noch einmal öffnen.
formats-known = „{ $title }“ gibt es hier schon.
formats-known-how = Ist die Datei eine neuere Version davon oder ein eigenes Format? Pläne behalten die Version, mit der sie gemacht sind.
formats-known-shipped = Es gehört zu Turnstone und bleibt, wie es ist. Die Datei kann als eigenes Format übernommen werden.
formats-as-copy = Als eigenes Format
formats-as-next = Als Version { $version }
format-copy-of = Kopie von { $title }

## Was passt

formats-suiting = Was passt
formats-suiting-people = Personen
formats-suiting-length = Dauer
formats-suiting-length-hint = Zum Beispiel 90, 1:30 oder 2 h.
formats-suiting-none = Gebt an, wie viele ihr seid und wie lange ihr euch trefft: Dann sagt jedes Format, wie lang ein Anliegen wäre.
formats-fitting = { $count } von { $all } Formaten passen.
formats-misfits = Passt nicht
formats-own-none-fits = Von euren eigenen passt keines.
formats-shipped-none-fits = Von diesen passt keines. Mehr Zeit oder eine andere Zahl von Personen würde helfen.
formats-suits-turns = { $count ->
    [one] 1 Anliegen mit { $each }
   *[other] { $count } Anliegen zu je { $each }
}
formats-suits-rooms = { $count ->
    [one] 1 Anliegen mit { $each } in jedem Raum
   *[other] { $count } Anliegen zu je { $each } in jedem Raum
}
formats-suits-no-turns = Keine Anliegen
formats-suits-spare = { $spare }{"\u00A0"}frei
formats-suits-with = { $count ->
    [one] Mit 1 Person
   *[other] Mit { $count } Personen
}
formats-suits-in = { $hours ->
    [0] In { $minutes }{"\u00A0"}Min.
   *[other] { $minutes ->
        [0] In { $hours }{"\u00A0"}Std.
       *[other] In { $hours }{"\u00A0"}Std. { $minutes }{"\u00A0"}Min.
    }
}
formats-suits-needs = { $hours ->
    [0] Braucht { $minutes }{"\u00A0"}Min. für { $count } Personen
   *[other] { $minutes ->
        [0] Braucht { $hours }{"\u00A0"}Std. für { $count } Personen
       *[other] Braucht { $hours }{"\u00A0"}Std. { $minutes }{"\u00A0"}Min. für { $count } Personen
    }
}
formats-suits-never = Braucht mehr als { $most } Stunden für { $count } Personen
formats-suits-made-for = Gedacht für { $sizes ->
    [1] { $least }
   *[other] { $least } bis { $most }
} Personen
formats-timetable = { $hours ->
    [0] { $count } Personen in { $minutes }{"\u00A0"}Min.
   *[other] { $minutes ->
        [0] { $count } Personen in { $hours }{"\u00A0"}Std.
       *[other] { $count } Personen in { $hours }{"\u00A0"}Std. { $minutes }{"\u00A0"}Min.
    }
}
formats-timetable-longer = { $hours ->
    [0] Mit { $count } Personen würde es in { $minutes }{"\u00A0"}Min. passen
   *[other] { $minutes ->
        [0] Mit { $count } Personen würde es in { $hours }{"\u00A0"}Std. passen
       *[other] Mit { $count } Personen würde es in { $hours }{"\u00A0"}Std. { $minutes }{"\u00A0"}Min. passen
    }
}
formats-row-turns = { $count } × { $each }
formats-row-pauses = dazwischen { $length } Pause
formats-row-spare = Freie Zeit
formats-source = Quelle: { $source }
formats-take = Für diesen Plan nehmen
formats-plan = Ein Treffen damit planen

## Der Editor

format-outline = Die Zeilen des Formats, mit dem, was sie bei drei bis zwölf Personen bekommen
format-properties = Die gewählte Zeile
format-kind-format = Format
format-kind-talk = Gemeinsam
format-kind-break = Pause
format-kind-evaluation = Auswertung
format-kind-round = Runde mit Anliegen
format-kind-phase = Phase
format-new-talk = Neue Zeile
format-new-break = Pause
format-new-evaluation = Auswertung
format-new-round = Runde
format-new-phase = Neue Phase
format-empty = Noch nichts da: die erste Zeile hinzufügen.
format-add-talk = Zeile
format-add-behind = Eine Zeile dahinter einfügen
format-add-phase = Phase
format-add-round = Runde
format-add-break = Pause
format-add-evaluation = Auswertung
format-edit-line = Die gewählte Zeile bearbeiten
format-move-up = Zeile nach oben
format-move-down = Zeile nach unten
format-nest = Zum Teil der Phase davor machen
format-lift = Wieder zur eigenen Phase machen
format-remove = Zeile entfernen
format-undo = Rückgängig
format-redo = Wiederholen
format-done = Fertig
format-kept = Alles wird beim Tippen gesichert.
format-more = Mehr
format-grip = Ziehen, oder Alt und eine Pfeiltaste drücken
format-dragging = { $title } wird verschoben
format-unread-here = Hier ist etwas noch nicht lesbar
format-for-length = Treffen, in Minuten
format-people = Personen
format-column = { $count ->
    [one] 1 Person
   *[other] { $count } Personen
}
format-spare-or-missing = Übrig, oder zu wenig
format-minutes = { $count }′
format-missing-of = zu wenig
format-break-number = Pause { $number }
format-break-new = Noch eine Pause

## Was der Zeitplan ergibt

format-says-turns = Mit { $sizes ->
    [1] { $least }
   *[other] { $least } bis { $most }
} Personen passt es: von { $total } bis hinunter zu { $each } für jedes Anliegen.
format-says-equal = Mit { $sizes ->
    [1] { $least }
   *[other] { $least } bis { $most }
} Personen passt es: { $each } für jedes Anliegen.
format-says-no-turns = Mit { $sizes ->
    [1] { $least }
   *[other] { $least } bis { $most }
} Personen passt es, ganz ohne Anliegen.
format-says-short = { $found ->
    [one] Mit { $count } Personen fehlt eine Minute. In { $known } Minuten würde es passen.
   *[other] Mit { $count } Personen fehlen { $found } Minuten. In { $known } Minuten würde es passen.
}
format-says-far-too-short = { $found ->
    [one] Mit { $count } Personen fehlt eine Minute, mehr als ein ganzer Tag hat.
   *[other] Mit { $count } Personen fehlen { $found } Minuten, mehr als ein ganzer Tag hat.
}

## Felder

format-field-title = Name
format-field-about = Was es ist, in einer Zeile
format-field-prepare = Vor dem Treffen zu bedenken
format-field-people-least = Personen, mindestens
format-field-people-most = Personen, höchstens
format-field-minutes-least = Minuten, mindestens
format-field-minutes-most = Minuten, höchstens
format-field-minimum-turn = Kein Anliegen kürzer als
format-field-quorum = Lieber nicht mit weniger als
format-field-notes = Notizen und Vorhaben
format-field-grace = Ein letzter Satz nach null
format-field-warn-first = Erstes Zeichen vor dem Ende
format-field-warn-last = Letztes Zeichen vor dem Ende
format-field-purpose = Wozu es dient
format-field-rule = Wie lange
format-field-length = Länge
format-field-weight = Gewicht
format-field-upto = Bis zu
format-field-advance = Bei null
format-field-follow-up = Hier geht es um die letzten Vorhaben
format-field-when = In welchen Treffen
format-field-clients-skip = Zählt nur, wer kein Anliegen hat
format-field-in-turn = Reihum
format-field-writes = Wird hier aufgeschrieben
format-field-turns = Wie viele Anliegen
format-field-turn = Jedes Anliegen genau
format-field-turn-at-most = Kein Anliegen länger als
format-field-gap-title = Zwischen zwei Anliegen
format-field-gap-length = Wie lange dazwischen
format-field-break-after = Nach Anliegen
format-field-break-length = Länge
format-field-break-title = Name
format-field-choice = Wer drankommt
format-field-helps = Arten der Hilfe zur Wahl
format-field-fixed-roles = Rollen bleiben bei den Personen
format-field-rooms = Personen in jedem Raum
format-field-speaks = Wer sprechen darf
format-field-prompt = Für alle zu lesen
format-field-for-client = Für die Person, die dran ist
format-field-for-coaches = Für die Coaches
format-hint-upto = Darf so lange gehen, solange Zeit übrig ist.
format-hint-turns = Leer: alle, die kommen.
format-hint-turn = Leer: Die Anliegen teilen sich, was bleibt.
format-hint-helps = Eine in jeder Zeile.
format-hint-rooms = Leer: alle in einem Raum.
format-hint-gap = Leer: eine folgt auf die andere.
format-role-observer = Beobachtende
format-role-timekeeper = Zeitwache
format-role-scribe = Schreibende
format-role-restater = Wiederholen das Gehörte
format-role-partner = Partner bis zum nächsten Mal
format-role-deputy = Vertretung
format-rule-fixed = Immer gleich
format-rule-each = Für jede Person
format-rule-each-other = Für jede Person mit jeder anderen
format-rule-weight = Ein Anteil der Zeit
format-note-each = je { $measure }
format-note-each-other = je { $measure }, jede mit jeder
format-note-weight = Anteil { $measure }
format-advance-manual = Auf die Taste warten
format-advance-auto = Von selbst weiter
format-when-every = In jedem Treffen
format-when-first = Im ersten
format-when-last = Im letzten
format-when-not-first = In allen außer dem ersten der Gruppe
format-notes-kept = Wie gewohnt
format-notes-none = Nichts Schriftliches
format-choice-rotation = Wer an der Reihe ist
format-choice-bids = Wer darum bittet
format-choice-vote = Die Gruppe stimmt ab
format-choice-hand = Von Hand gewählt
format-speaks-everyone = Alle
format-speaks-client = Wer dran ist
format-speaks-coaches-ask = Coaches fragen
format-speaks-coaches = Die Coaches
format-speaks-coaches-behind = Die Coaches; wer dran ist, wendet sich ab
format-speaks-client-out = Die Coaches; wer dran ist, ist draußen
format-speaks-nobody = Niemand: Stille
key-delete = Entf

## Warum etwas nicht übernommen wurde

refusal-format-gone = Diese Zeile gibt es nicht mehr. Bitte eine andere wählen.
refusal-format-nowhere = Dort kann diese Zeile nicht stehen. Eine Phase gehört in eine Runde oder in eine andere Zeile.
refusal-format-kept-unreadable = Dieses Format ist nicht mehr lesbar. Bitte seine Datei noch einmal öffnen oder es entfernen.
refusal-format-while-live = Gerade läuft ein Treffen. Bitte die Datei danach öffnen.
refusal-format-same = Genau dieses Format gibt es hier schon.
refusal-format-unreadable = Die Datei ist nicht lesbar ({ $why }). Bitte eine andere versuchen.
refusal-format-too-large = Die Datei ist viel zu groß für ein Format. Bitte nachsehen, ob es die richtige ist.
refusal-format-no-file = Das ist ein Ordner oder ein Gerät, keine Datei. Bitte eine Formatdatei wählen.
refusal-format-no-text = Die Datei ist kein Text. Bitte nachsehen, ob es die richtige ist.
refusal-format-people = Bitte eine ganze Zahl von Personen eingeben, von { $least } bis { $most }.
refusal-format-meeting-length = { $most ->
    [one] Bitte Minuten eingeben, oder Stunden und Minuten, wie 45 oder 0:45. Höchstens eine Stunde ist möglich.
   *[other] Bitte Minuten eingeben, oder Stunden und Minuten, wie 90, 1:30 oder 2 h. Höchstens { $most } Stunden sind möglich.
}
refusal-format-syntax = So wird eine Formatdatei nicht geschrieben ({ $what }).
refusal-format-shape = Hierher gehört eine andere Art von Wert ({ $what }).
refusal-format-unknown-key = „{ $word }“ kennt ein Format nicht. Bitte auf Tippfehler achten.
refusal-format-unknown-word = „{ $word }“ ist kein Wort, das hierher passt.
refusal-format-missing = „{ $word }“ fehlt.
refusal-format-empty-text = Bitte hier etwas schreiben.
refusal-format-too-long = { $most ->
    [one] Das ist zu lang: höchstens 1 Zeichen.
   *[other] Das ist zu lang: höchstens { $most } Zeichen.
}
refusal-format-schema = Diese Datei hat die Form { $found }, die dieses Turnstone nicht kennt. Bitte ein neueres verwenden.
refusal-format-key = Der Schlüssel darf nur Kleinbuchstaben, Ziffern und Bindestriche haben.
refusal-format-length = „{ $word }“ ist keine Länge. Bitte wie 5 oder 5:30 schreiben.
refusal-format-lasts-too-long = Kein Teil eines Treffens dauert länger als { $hours } Stunden. Bitte eine kürzere Zeit eingeben.
refusal-format-no-time = Es muss etwas Zeit dauern.
refusal-format-weight = Ein Gewicht ist eine Zahl über 0, höchstens 1000.
refusal-format-percent = Bitte eine Zahl von 0 bis 100 eingeben.
refusal-format-turns = Bitte eine Zahl von 1 bis { $most } eingeben, oder nichts für alle.
refusal-format-upside-down = Das obere Ende muss über dem unteren liegen.
refusal-format-two-rules = „{ $first }“ und „{ $second }“ gehen nicht zusammen. Bitte eines behalten.
refusal-format-no-rule = Es steht nicht da, wie lange es dauert.
refusal-format-round-only = Das gehört in eine Runde.
refusal-format-not-in-round = Das gehört nicht in eine Runde: Ihre Anliegen teilen sich, was bleibt.
refusal-format-second-round = Es gibt schon eine Runde, und eine teilt auf, was bleibt.
refusal-format-not-with-rooms = Das passt nicht zu Räumen: Dort kommen alle dran, und die übrigen Rollen ergeben sich aus dem Raum.
refusal-format-needs-round = Das bedeutet nur etwas, wo es eine Runde gibt.
refusal-format-no-items = Es gibt noch keine Zeile. Bitte zuerst eine hinzufügen.
refusal-format-too-deep = Ein Teil einer Phase hat selbst keine Teile.
refusal-format-parts-too-long = Die Teile brauchen { $need } und haben nur { $have } zur Verfügung. Bitte zuerst das Ganze verlängern oder einen Teil kürzen.
refusal-format-part-not-weighted = Die Phase darum hat einen Anteil der Zeit, also haben auch ihre Teile Anteile.
refusal-format-turn-too-short = Mit weniger als { $need } kommen die Phasen eines Anliegens nicht aus. Bitte mehr Zeit geben oder eine Phase kürzen.
refusal-format-under-minimum = Bitte mindestens { $least } zulassen, so lang ist das kürzeste Anliegen, oder dieses kürzer machen.
refusal-format-off-grain = Bitte ganze oder halbe Minuten nehmen.
refusal-format-from-one = Bitte eine ganze Zahl ab 1 eingeben.
refusal-format-at-most = { $most ->
    [one] Hier ist höchstens 1 möglich.
   *[other] Hier sind höchstens { $most } möglich.
}
refusal-format-twice = Das gibt es zweimal. Bitte eines von beiden ändern.
refusal-format-small-room = In einem Raum sind mindestens zwei Personen.
refusal-format-too-many = { $most ->
    [one] Davon kann es höchstens 1 geben. Bitte einige herausnehmen.
   *[other] Davon kann es höchstens { $most } geben. Bitte einige herausnehmen.
}
refusal-format-too-many-lines = { $most ->
    [one] Ein Format kann höchstens 1 Zeile haben, Phasen und Teile mitgezählt. Bitte einige herausnehmen.
   *[other] Ein Format kann höchstens { $most } Zeilen haben, Phasen und Teile mitgezählt. Bitte einige herausnehmen.
}
remark-format-newer = Von diesem Format gibt es eine neuere Version.
plan-take-newer = Version { $version } nehmen
