# Die Seite der Sicherungen, dieselbe Liste, wo sich die Daten nicht öffnen lassen, und was die Befehlszeile dazu sagt.

backups-title = Sicherungen
backups-lead = Turnstone kopiert seine Datei, wenn ein Treffen zu Ende ist, bevor etwas gelöscht wird, und sonst am Ende jedes Tages, an dem sich etwas geändert hat.
backups-open = Sicherungen
backups-make = Jetzt sichern
backups-check = Alle prüfen
backups-checking = Alle Sicherungen werden geprüft …
backups-folder = Ordner zeigen
backups-home = Alle Gruppen
backups-list = Sicherungen, die neueste zuerst
backups-empty = Es gibt noch keine Sicherung. Die erste entsteht, wenn ein Treffen zu Ende oder der Tag vorbei ist, oder gleich mit „Jetzt sichern“.
backups-when = { $date }, { $time }
backups-newest = neueste
backups-go-back = Zu dieser zurückkehren
backups-go-back-what = Zur Sicherung vom { $date }, { $time }, zurückkehren
backups-size = { $size } MB
backups-sound = geprüft am { $date }
backups-unchecked = noch nicht geprüft
backups-damaged = beschädigt
backups-newer = von einem neueren Turnstone

## Was eine Sicherung ist

backups-after-meeting = Nach Treffen { $number } von { $group }
backups-after-a-meeting = Nach einem Treffen
backups-before-deleting = Bevor „{ $names }“ gelöscht wurde
backups-before-a-deletion = Vor einem Löschen
backups-before-update = Vor einem Update von Turnstone
backups-before-going-back = Vor der Rückkehr zu einer anderen Sicherung
backups-asked = Von Hand angelegt
backups-daily = Am Ende des Tages
backups-holds-nothing = Was darin ist, lässt sich nicht lesen.
backups-holds = { $groups ->
    [0] Keine Gruppe
    [one] 1 Gruppe
   *[other] { $groups } Gruppen
}, { $meetings ->
    [0] kein abgehaltenes Treffen
    [one] 1 abgehaltenes Treffen
   *[other] { $meetings } abgehaltene Treffen
}
backups-holds-last = { $holds }; zuletzt: Treffen { $number } von { $group }, { $date }

## Beiseitegelegt

backups-aside = Beiseitegelegt
backups-aside-note = Dateien, an deren Stelle eine Sicherung getreten ist. Sie werden nie von selbst gelöscht, und zu ihnen führt ein Weg zurück.
backups-aside-when = Beiseitegelegt am { $date }, { $time }
backups-aside-what = Zur Datei zurückkehren, die am { $date }, { $time }, beiseitegelegt wurde
backups-aside-raw = So aufgehoben, wie sie war, mit ihrem Protokoll. Turnstone konnte sie nicht öffnen.

## Zurückkehren

backups-ask-title = Zum { $date }, { $time }, zurückkehren?
backups-ask-then = Turnstone zeigt dann, was in dieser Sicherung steht:
backups-ask-lost = Was danach geschah, ist nicht darin.
backups-ask-kept = Die jetzige Datei wird mit ihrem Protokoll beiseitegelegt. Sie wird nicht gelöscht: Sie bleibt in der Liste der Sicherungen, und auch zu ihr führt ein Weg zurück.
backups-ask-cancel = Hierbleiben
backups-told-back = So war es am { $date } um { $time }. Die Datei von vorher ist beiseitegelegt.
backups-told-made = Die Sicherung ist angelegt.

## Prüfungen

backups-checked = { $damaged ->
    [0] Alle { $sound } Sicherungen wurden am { $date } geprüft und sind in Ordnung.
    [one] Alle Sicherungen wurden am { $date } geprüft: { $sound } in Ordnung, 1 beschädigt.
   *[other] Alle Sicherungen wurden am { $date } geprüft: { $sound } in Ordnung, { $damaged } beschädigt.
}
backups-tried = Die neueste wurde zur Probe zurückgespielt und geöffnet.
backups-untried = Die neueste ließ sich nicht zur Probe zurückspielen.
backups-never-checked = Die Sicherungen werden einmal in der Woche geprüft, und die neueste wird zur Probe zurückgespielt. Die erste Prüfung ist eine Woche nach der ersten Sicherung fällig.
backups-notice-failed = Die Sicherung des Tages ließ sich nicht anlegen; die neueste ist vom { $date }. Bitte auf dem Datenträger Platz schaffen oder das Schreiben im Ordner backups erlauben und dann „Jetzt sichern“ drücken.
backups-notice-none = Es ließ sich noch keine Sicherung anlegen. Bitte auf dem Datenträger Platz schaffen oder das Schreiben im Ordner backups erlauben und dann „Jetzt sichern“ drücken.
backups-notice-damaged = { $count ->
    [one] Eine Sicherung ist beschädigt. Bitte nachsehen und eine neue anlegen.
   *[other] { $count } Sicherungen sind beschädigt. Bitte nachsehen und eine neue anlegen.
}
backups-notice-untried = Die neueste Sicherung ließ sich nicht zur Probe zurückspielen. Bitte eine neue anlegen.

## Warum nicht

refusal-backup-gone = Diese Sicherung ist nicht mehr da. Bitte eine andere wählen.
refusal-backup-damaged = Diese Sicherung ist beschädigt und blieb, wo sie ist. Bitte eine andere wählen.
refusal-backup-newer = Diese Sicherung stammt von einem neueren Turnstone. Bitte das neuere verwenden oder eine andere Sicherung wählen.
refusal-backup-while-meeting = { $group } trifft sich gerade. Bitte erst das Treffen beenden und dann zu einer Sicherung zurückkehren.
refusal-backup-file-open = Die Datei ist geöffnet. Bitte Turnstone erst schließen.
