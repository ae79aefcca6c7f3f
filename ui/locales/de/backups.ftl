# Die Seite der Sicherungen, dieselbe Liste, wo sich die Daten nicht öffnen lassen, und was die Befehlszeile dazu sagt.

backups-title = Sicherungen
backups-lead = Turnstone sichert seine Datei nach jedem Treffen, bevor etwas gelöscht wird, und sonst am Ende jedes Tages, an dem sich etwas geändert hat.
backups-open = Sicherungen
backups-make = Jetzt sichern
backups-check = Alle prüfen
backups-checking = Alle Sicherungen werden geprüft …
backups-folder = Ordner öffnen
backups-home = Alle Gruppen
backups-list = Sicherungen, die neueste zuerst
backups-empty = Es gibt noch keine Sicherung. Die erste entsteht, wenn ein Treffen zu Ende oder der Tag vorbei ist, oder gleich mit „Jetzt sichern“.
backups-none-here = In diesem Ordner ist keine Sicherung.
backups-when = { $date }, { $time }
backups-newest = neueste
backups-go-back = Diese wiederherstellen
backups-go-back-what = Sicherung vom { $date }, { $time }, wiederherstellen
backups-copy = Kopieren nach …
backups-copy-what = Die Sicherung vom { $date }, { $time }, kopieren nach …
backups-size = { $size } MB
backups-sound = geprüft am { $date }
backups-unchecked = noch nicht geprüft
backups-damaged = beschädigt
backups-newer = aus einer neueren Version von Turnstone

## Was eine Sicherung ist

backups-after-meeting = Nach Treffen { $number } von { $group }
backups-after-a-meeting = Nach einem Treffen
backups-before-deleting = Vor dem Löschen von „{ $names }“
backups-before-a-deletion = Vor dem Löschen
backups-before-update = Vor einem Update von Turnstone
backups-before-going-back = Vor dem Wiederherstellen einer anderen Sicherung
backups-asked = Von Hand angelegt
backups-daily = Am Ende des Tages
backups-holds-nothing = Was darin ist, lässt sich nicht lesen.
backups-holds = { $groups ->
    [0] Keine Gruppe
    [one] 1 Gruppe
   *[other] { $groups } Gruppen
}, { $meetings ->
    [0] kein Treffen
    [one] 1 Treffen
   *[other] { $meetings } Treffen
}
backups-holds-last = { $holds }; zuletzt: Treffen { $number } von { $group }, { $date }

## Beiseitegelegt

backups-aside = Beiseitegelegt
backups-aside-note = Dateien, die durch eine Sicherung ersetzt wurden. Sie werden nie von selbst gelöscht, und Sie können zu ihnen zurückkehren.
backups-aside-when = Beiseitegelegt am { $date }, { $time }
backups-aside-what = Datei wiederherstellen, die am { $date }, { $time }, beiseitegelegt wurde
backups-aside-raw = So aufgehoben, wie sie war. Turnstone konnte sie nicht öffnen.

## Wiederherstellen

backups-ask-title = Sicherung vom { $date }, { $time }, wiederherstellen?
backups-ask-then = Turnstone zeigt dann, was in dieser Sicherung steht:
backups-ask-lost = Was seitdem geschah, ist nicht darin.
backups-ask-sheets = { $responses ->
    [one] 1 Auswertungsbogen in der ungeöffneten Urne
   *[other] { $responses } Auswertungsbögen in der ungeöffneten Urne
} von Treffen { $number } von { $group } { $responses ->
    [one] geht
   *[other] gehen
} verloren: von einer ungeöffneten Urne gibt es nie eine Kopie. Sollen die Antworten bleiben, öffnen Sie die Urne vorher.
backups-ask-again = { $count ->
    [one] 1 Eintrag, der seitdem endgültig gelöscht wurde, ist dann wieder da. Bitte noch einmal löschen, wenn er gelöscht bleiben soll.
   *[other] { $count } Einträge, die seitdem endgültig gelöscht wurden, sind dann wieder da. Bitte noch einmal löschen, wenn sie gelöscht bleiben sollen.
}
backups-ask-kept = Die jetzige Datei wird nicht gelöscht: Sie wird beiseitegelegt, bleibt in der Liste der Sicherungen, und Sie können auch zu ihr zurückkehren.
backups-ask-cancel = Abbrechen
backups-told-back = Alles ist wieder wie am { $date } um { $time } Uhr. Die bisherige Datei wurde beiseitegelegt.
backups-told-made = Sicherung angelegt.
backups-told-copied = Sicherung kopiert nach { $file }.

## Prüfungen

backups-checked = { $damaged ->
    [0] { $sound ->
        [one] Die Sicherung wurde am { $date } geprüft und ist in Ordnung.
       *[other] Alle { $sound } Sicherungen wurden am { $date } geprüft und sind in Ordnung.
    }
    [one] Alle Sicherungen wurden am { $date } geprüft: { $sound } in Ordnung, 1 beschädigt.
   *[other] Alle Sicherungen wurden am { $date } geprüft: { $sound } in Ordnung, { $damaged } beschädigt.
}
backups-tried = Die neueste wurde probeweise wiederhergestellt und geöffnet.
backups-untried = Die neueste ließ sich nicht probeweise wiederherstellen.
backups-never-checked = Die Sicherungen werden einmal in der Woche geprüft, und die neueste wird probeweise wiederhergestellt. Die erste Prüfung ist eine Woche nach der ersten Sicherung fällig.
backups-notice-failed = Die Sicherung des Tages ließ sich nicht anlegen; die neueste ist vom { $date }. Bitte auf dem Datenträger Platz schaffen oder das Schreiben im Ordner „backups“ erlauben und dann „Jetzt sichern“ drücken.
backups-notice-none = Es ließ sich noch keine Sicherung anlegen. Bitte auf dem Datenträger Platz schaffen oder das Schreiben im Ordner „backups“ erlauben und dann „Jetzt sichern“ drücken.
backups-notice-damaged = { $count ->
    [one] Eine Sicherung ist beschädigt. Bitte nachsehen und eine neue anlegen.
   *[other] { $count } Sicherungen sind beschädigt. Bitte nachsehen und eine neue anlegen.
}
backups-notice-untried = Die neueste Sicherung ließ sich nicht probeweise wiederherstellen. Bitte eine neue anlegen.

## Warum nicht

refusal-backup-gone = Diese Sicherung ist nicht mehr da. Bitte eine andere wählen.
refusal-backup-unread = Diese Sicherung ließ sich nicht lesen: { $why }. Bitte eine andere wählen.
refusal-backup-damaged = Diese Sicherung ist beschädigt und blieb, wo sie ist. Bitte eine andere wählen.
refusal-backup-newer = Diese Sicherung stammt aus einer neueren Version von Turnstone. Bitte diese Version verwenden oder eine andere Sicherung wählen.
refusal-backup-while-meeting = { $group } trifft sich gerade. Bitte erst das Treffen beenden und dann die Sicherung wiederherstellen.
refusal-backup-file-open = Die Datei ist geöffnet. Bitte Turnstone erst schließen.
refusal-file-dialog-open = Ein Dateidialog ist noch offen. Bitte erst schließen.

## Auf der Befehlszeile

terminal-no-backup = Eine Sicherung { $file } gibt es nicht. „turnstone restore“ zeigt alle.
terminal-no-sound-backup = In { $folder } gibt es keine Sicherung, die in Ordnung ist.
terminal-no-backups-yet = In { $folder } gibt es noch keine Sicherung. „turnstone backup“ legt eine an.
terminal-set-aside = beiseitegelegt
terminal-passed-over = { $file } ist neuer, lässt sich aber nicht verwenden.
terminal-passed-over-changed = { $file } ist neuer, enthält aber vielleicht Änderungen, die nicht von Turnstone sind. „turnstone restore“ nimmt sie mit ihrem Namen.
terminal-passed-over-foreign = { $file } ist eine Sicherung anderer Daten. „turnstone restore“ nimmt sie mit ihrem Namen.
terminal-went-back = Wiederhergestellt: { $file }.
terminal-former-file = Die bisherige Datei ist jetzt { $file }.
terminal-check-damaged = Die Datei ist beschädigt ({ $why }).
terminal-check-meeting = { $finding } Das Treffen hat in „turnstone meetings“ die Nummer { $number }.
terminal-check-sound = Alles ist in Ordnung: turnstone.db und { $backups ->
    [one] 1 Sicherung
   *[other] { $backups } Sicherungen
}.
