# Der Papierkorb: was gelöscht wurde und zurückgeholt werden kann, und die Fragen vor dem Löschen.

bin-title = Papierkorb
bin-open = Papierkorb
bin-lead = Was Sie löschen, bleibt { $days } Tage hier und lässt sich zurückholen. Danach ist es endgültig weg.
bin-nothing = Der Papierkorb ist leer. Was Sie löschen, bleibt { $days } Tage hier.
bin-what = Was
bin-from = Gruppe
bin-deleted = Gelöscht
bin-left = Noch
bin-acts = Aktionen
bin-days-left = { $days ->
    [0] wird heute gelöscht
    [one] 1 Tag
   *[other] { $days } Tage
}
bin-group = Gruppe { $name }
bin-group-holds = { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
}, { $meetings ->
    [0] kein Treffen
    [one] 1 Treffen
   *[other] { $meetings } Treffen
}
bin-member = { $name }, Mitglied
bin-meeting = Treffen vom { $date }
bin-guest = { $name }, zu Gast am { $date }
bin-outsider = { $name }, Leitung am { $date }
bin-format = Format „{ $name }“
bin-format-unnamed = Format ohne Namen
bin-put-back = Zurückholen
bin-put-back-what = Zurückholen: { $what }
bin-for-good = Endgültig löschen …
bin-for-good-what = Endgültig löschen: { $what }
bin-for-good-title = „{ $what }“ endgültig löschen?
bin-for-good-note = Danach lässt es sich nicht mehr zurückholen. Bisherige Sicherungen enthalten es noch.
bin-for-good-do = Endgültig löschen
bin-empty = Papierkorb leeren …
bin-empty-title = Alles im Papierkorb endgültig löschen?
bin-empty-note = { $count ->
    [one] 1 Eintrag lässt
   *[other] { $count } Einträge lassen
} sich danach nicht mehr zurückholen. Bisherige Sicherungen enthalten noch alles.
bin-empty-do = Papierkorb leeren
bin-typed = Zur Bestätigung { $word } eingeben
bin-typed-word = löschen
bin-gone-title = Endgültig gelöscht und noch in anderen Dateien
bin-gone-note = Im Papierkorb stehen die Namen nicht mehr, in der Liste der Sicherungen vielleicht noch. Alte Sicherungen verschwinden nach und nach, wenn neuere sie ablösen. Beiseitegelegte Dateien bleiben, bis Sie sie im Datenordner löschen.
bin-gone-group = Eine Gruppe
bin-gone-member = Ein Mitglied
bin-gone-meeting = Ein Treffen
bin-gone-guest = Ein Gast
bin-gone-outsider = Eine Leitung von außerhalb
bin-gone-format = Ein Format
bin-gone-row = { $what }, endgültig gelöscht am { $date }: noch in { $backups ->
    [one] 1 Sicherung
   *[other] { $backups } Sicherungen
}
bin-gone-row-aside = { $what }, endgültig gelöscht am { $date }: noch in { $aside ->
    [one] 1 beiseitegelegten Datei
   *[other] { $aside } beiseitegelegten Dateien
}
bin-gone-row-both = { $what }, endgültig gelöscht am { $date }: noch in { $backups ->
    [one] 1 Sicherung
   *[other] { $backups } Sicherungen
} und { $aside ->
    [one] 1 beiseitegelegten Datei
   *[other] { $aside } beiseitegelegten Dateien
}

## Gerade gelöscht

bin-fresh = { $what } liegt im Papierkorb.
bin-fresh-undo = Zurückholen

## Die Fragen davor

bin-cancel = Abbrechen
bin-delete-group = Gruppe löschen …
bin-delete-group-title = { $name } löschen?
bin-delete-group-takes = Mit in den Papierkorb: { $members ->
    [0] kein Mitglied
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
}, { $held ->
    [0] kein stattgefundenes Treffen
    [one] 1 stattgefundenes Treffen
   *[other] { $held } stattgefundene Treffen
}, { $planned ->
    [0] kein geplantes Treffen
    [one] 1 geplantes Treffen
   *[other] { $planned } geplante Treffen
} und { $promises ->
    [0] kein offenes Vorhaben
    [one] 1 offenes Vorhaben
   *[other] { $promises } offene Vorhaben
}.
bin-delete-days = Sie können es { $days } Tage lang zurückholen.
bin-delete-group-do = Gruppe löschen
bin-delete-member = Löschen …
bin-delete-member-title = { $name } löschen?
bin-delete-member-note = Name, Notizen und Vorhaben kommen in den Papierkorb. In den Protokollen früherer Treffen steht dann „ein früheres Mitglied“; die Anliegen der anderen bleiben, wie sie sind.
bin-delete-member-leave = Wer die Gruppe nur verlässt, behält den Platz in ihrer Geschichte: dafür gibt es „Austritt …“.
bin-delete-member-do = Mitglied löschen
bin-delete-meeting = Treffen löschen …
bin-delete-meeting-title = Dieses Treffen löschen?
bin-delete-meeting-note = Das Protokoll, seine Notizen und Vorhaben und was darin über frühere Vorhaben gesagt wurde, kommen in den Papierkorb. Die Anliegen werden gezählt, als hätte es das Treffen nicht gegeben.
bin-delete-meeting-sheets = { $count ->
    [one] 1 Auswertungsbogen in der ungeöffneten Urne wird
   *[other] { $count } Auswertungsbögen in der ungeöffneten Urne werden
} endgültig gelöscht: von einer ungeöffneten Urne gibt es nie eine Kopie.
bin-delete-meeting-do = Treffen löschen
bin-trial = Dieses Treffen endete, bevor ein Anliegen zu Ende war. War es nur eine Probe, dann löschen Sie es, damit es nicht zählt.
bin-delete-guest-who = Den Namen { $name } löschen …
bin-delete-guest = Name löschen …
bin-delete-guest-title = Den Namen { $name } löschen?
bin-delete-guest-note = Im Protokoll steht dann „ein Gast“.
bin-delete-outsider-note = Im Protokoll steht dann „von jemandem von außerhalb der Gruppe“.
bin-delete-guest-do = Name löschen
bin-then-called = damals { $name }
