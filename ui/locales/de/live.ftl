# Das laufende Treffen, die Auswertung und die Bühne.

## Von allen dreien gebraucht

live-the-client = die Person an der Reihe
live-speaks-everyone = Alle dürfen sprechen.
live-speaks-in-turn = Alle der Reihe nach.
live-speaks-client = { $who } spricht. Die anderen hören zu.
live-speaks-coaches-ask = Die Coaches fragen. { $who } antwortet.
live-speaks-coaches = Die Coaches sprechen. { $who } hört zu.
live-speaks-coaches-behind = Die Coaches sprechen untereinander. { $who } dreht sich um und hört zu.
live-speaks-coaches-behind-remote = Die Coaches sprechen untereinander. { $who } hört zu, Kamera aus.
live-speaks-client-out = Die Coaches sprechen untereinander. { $who } hat den Raum verlassen.
live-speaks-client-out-remote = Die Coaches sprechen untereinander. { $who } hat das Gespräch verlassen oder wartet in einem anderen Raum.
live-speaks-nobody = Niemand spricht.
live-up = { $nth } von { $of }: { $who }
live-for-client = { $who }: { $line }
live-for-coaches = Coaches: { $line }
live-help = Art der Hilfe: { $help }
live-helps = Arten der Hilfe: { $kinds }
live-writes = Aufschreiben: { $line }
live-catch-up = Nachholen
live-catch-up-of = Nachholen: { $who }
live-spare-time = Freie Zeit
live-the-end = das Ende des Treffens
live-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}
live-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}
live-span-hours = { $hours } Std. { $minutes } Min.
live-span-hours-only = { $hours } Std.
live-span-minutes-seconds = { $minutes } Min. { $seconds } Sek.
live-span-minutes = { $minutes } Min.
live-span-seconds = { $seconds } Sek.
live-phases = Phasen dieses Anliegens
live-phase-done = fertig
live-phase-now = läuft
live-phase-coming = kommt noch
live-phase-of = Phase { $at } von { $of }

## Die Bühne

stage-product = Turnstone
stage-ready = Alles ist bereit.
stage-begins-at = Beginn um { $time }
stage-begins-soon = Gleich geht es los
stage-meeting = { $group } · Treffen { $number }
stage-turn = Anliegen { $turn } von { $turns }
stage-client = An der Reihe
stage-minutes-left = Minuten übrig
stage-seconds-left = Sekunden übrig
stage-soon = Letzter Teil
stage-soon-rest = Nicht mehr lange
stage-warning = Zum Ende kommen
stage-warning-rest = Gleich geht es weiter
stage-range = Noch ein wenig Zeit
stage-grace = Den Satz zu Ende bringen
stage-grace-rest = In Ruhe zu Ende bringen
stage-held = Angehalten
stage-over = Die Zeit ist um
stage-over-by = { $length } über der Zeit
stage-over-turn = Zeit zum Abschluss
stage-over-turn-now = { $client } hat das letzte Wort. Dann danken wir einander.
stage-over-phase = Zeit für den nächsten Schritt
stage-over-phase-now = { $client } führt den Gedanken zu Ende. Dann kommt: { $next }.
stage-over-phase-all = Diesen Gedanken noch zu Ende. Dann kommt: { $next }.
stage-over-item = Zeit für den nächsten Schritt
stage-over-then = Dann kommt: { $next }.
stage-over-gap = Es geht weiter
stage-over-break = Die Pause ist um
stage-over-goes-on = Als Nächstes: { $next }.
stage-over-meeting = Zeit zum Abschluss
stage-over-meeting-now = Ein letztes Wort von allen, dann danken wir einander.
stage-last-word = Noch ein letztes Wort
stage-last-thought = Diesen Gedanken noch zu Ende
stage-last-rest = Weiter, wenn alle so weit sind
stage-handover = Wechsel
stage-had = { $client } hatte { $length }
stage-thanks-to = Danke, { $client }
stage-leads = { $name } leitet
stage-back-at = Weiter um { $time }
stage-gap-now = Ein Moment zum Durchatmen.
stage-break-now = Strecken, trinken, durchatmen.
stage-buffer-now = Diese Zeit ist übrig. Nutzen oder früher weitergehen.
stage-catch-up-now = Ein Moment zum Ankommen.
stage-evaluation-now = Alle antworten für sich, nacheinander.
stage-then = Danach
stage-next-client = Als Nächstes
stage-ends = Ende { $time }
stage-ballot = Bitte den Laptop weitergeben
stage-ballot-more = Alle antworten für sich. Kein Bogen trägt einen Namen.
stage-ballot-all = Alle Bögen sind da
stage-ballot-all-more = Wir öffnen die Urne gemeinsam.
stage-thanks = Danke
stage-ended = Ende { $time }
stage-planned-end = geplant { $time }
stage-promises = { $count ->
    [one] Ein Vorhaben wurde gefasst.
   *[other] { $count } Vorhaben wurden gefasst.
}
stage-meets-again = Nächstes Treffen: { $date }

## Oben und unten

live-title = Treffen { $number } · { $date }
live-title-of = Treffen { $number } von { $of } · { $date }
live-ends-planned = Ende { $time } wie geplant
live-ends-later = Ende { $time }, { $span } später als geplant
live-ends-earlier = Ende { $time }, { $span } früher als geplant
live-planned = Geplant { $from } bis { $to }
live-spare = { $length } frei
live-no-spare = Keine freie Zeit
live-clock-set-forward = Die Uhr des Computers wurde um { $span } vorgestellt. Die Zeiten hier laufen unverändert weiter.
live-clock-set-back = Die Uhr des Computers wurde um { $span } zurückgestellt. Die Zeiten hier laufen unverändert weiter.
live-stage-show = Bühne zeigen
live-stage-close = Bühne schließen
live-stage-blank = Verdunkeln
live-stage-unblank = Aufhellen
live-stage-digits-on = Ziffern an
live-stage-digits-off = Ziffern aus
stage-place-one = Es gibt nur einen Bildschirm. Wo soll die Bühne sein?
stage-place-inside = In diesem Fenster
stage-place-inside-effect = Die Bühne steht hier, darunter deine private Zeile. Jede Taste gilt weiter. Esc führt zurück.
stage-place-fill = In diesem Fenster, auf dem ganzen Bildschirm
stage-place-fill-effect = Dasselbe, so groß es geht. Esc führt zurück.
stage-place-window = In einem eigenen Fenster
stage-place-window-effect = Um es in einer Videokonferenz zu teilen oder später auf einen anderen Bildschirm zu schieben.
stage-place-many = Auf welchem Bildschirm soll die Bühne sein?
stage-place-screen = Bildschirm { $number }
stage-place-size = { $width } × { $height }
live-saved = Gesichert { $time }
live-saved-not-yet = Noch nichts zu sichern
live-stage-is-showing = Bühne: sichtbar
live-stage-is-blank = Bühne: dunkel
live-stage-is-lost = Bühne: ihr Bildschirm ist weg
live-stage-lost = Der zweite Bildschirm ist weg. Mit ihm kommt die Bühne zurück.
live-stage-is-closed = Bühne: geschlossen
live-sound = Ton
live-sound-on = Ton an
live-sound-off = Ton aus
live-sound-volume = Lautstärke
live-sound-test = Anhören
live-inside = Bühne hier
live-inside-region = Die Bühne
live-inside-strip = Die private Zeile
live-inside-hide = Ausblenden
live-inside-leave = Zurück
live-agenda = Ablauf
live-state-done = vorbei
live-state-now = jetzt
live-state-coming = kommt noch
live-not-here-yet = noch nicht da
live-planned-length = geplant { $length }

## Was gerade läuft

live-client-turn = an der Reihe · Anliegen { $turn } von { $turns }
live-turn-step-left = noch { $length } für das ganze Anliegen
live-kind-item = Punkt im Ablauf
live-kind-gap = zwischen zwei Anliegen
live-kind-break = Pause
live-kind-evaluation = Auswertung
live-kind-catch-up = Nachholen nach einer Verspätung
live-kind-buffer = freie Zeit
live-about-gap = Ein kurzer Moment, damit ein Anliegen enden kann, bevor das nächste beginnt.
live-about-break = Die Gruppe ruht sich aus. Niemand muss etwas tun.
live-about-buffer = Hier ist nichts geplant. Früher weitergehen oder die Zeit den Anliegen geben.
live-about-evaluation = Alle antworten nacheinander, jeweils allein, an diesem Laptop.
live-about-catch-up = Was versäumt wurde, in Kürze.
live-asks = Wünscht sich
live-asks-for = { $who } wünscht sich
live-asks-next = { $who } ist als Nächstes dran und wünscht sich
live-asks-open = noch offen
live-asks-whose = Um wessen Wunsch es geht
live-role-give = { $role }. Jemand anderem geben
live-role-instead = Wer stattdessen?
live-role-instead-of = Jetzt: { $role }
live-role-swap = Die beiden tauschen: { $role }
live-face-warning = Die Zeit ist gleich um
live-face-over = Die Zeit ist um. Weiter, wenn es passt.
live-face-soon = Letzter Teil.
live-face-range = Es darf noch ein wenig weitergehen.
live-face-grace = Die Zeit ist um. Der Satz darf enden.
live-face-held = Angehalten.
live-delay-spare = Das geht von der freien Zeit ab.
live-delay-turns = Die kommenden Anliegen werden kürzer.
live-delay-end = Das Treffen endet später.
live-leads = { $who } leitet
live-clock-left = noch { $length }
live-clock-over = { $length } über der Zeit

## Was zu tun ist

live-next = Weiter: { $what }
live-next-end = Treffen beenden
live-next-short = Weiter
live-away-first = Bitte erst die Frage oben beantworten
live-skip-to = Direkt zu: { $what }
live-skip-end = Direkt zum Ende
live-hold = Anhalten
live-resume = Weitermachen
live-more = +1 Min.
live-less = −1 Min.
live-people = Personen
live-undo = Zurücknehmen: { $act }
live-undo-nothing = Zurücknehmen
live-redo = Wiederholen: { $act }
live-ballot = Auswertung öffnen
live-end = Treffen beenden
live-redistribute = Freie Zeit auf die Anliegen verteilen
live-redistribute-more = { $length } freie Zeit auf die Anliegen verteilen
live-time-of-day = Uhrzeit: { $time }
live-acts = Was zu tun ist
live-acts-more = Zurücknehmen, und was gerade möglich ist
live-all-acts = Mehr
live-verb-next = Nächste Phase oder nächster Schritt; nach dem Anhalten weitermachen
live-verb-next-anyway = Angehalten: nächste Phase oder nächster Schritt
live-verb-skip = Zum nächsten Schritt springen
live-verb-hold = Anhalten oder weitermachen
live-backdate = Begann schon, als das Vorige endete ({ $span } früher)
live-backdate-start = Begann pünktlich ({ $span } früher)
live-verb-notes = Zu den Notizen; Esc verlässt sie
live-verb-help = Zu den Arten der Hilfe: Pfeiltasten, dann Leertaste; Esc verlässt sie
live-verb-roles = Zu den Aufgaben in diesem Anliegen; Esc verlässt sie
live-verb-backdate = „Begann schon früher“, zwanzig Sekunden lang
live-verb-more = Eine Minute mehr
live-verb-less = Eine Minute weniger
live-verb-undo = Das Letzte zurücknehmen
live-verb-redo = Zurückgenommenes wiederholen
live-verb-blank = Bühne verdunkeln oder aufhellen
live-verb-stage = Bühne öffnen oder schließen
live-verb-digits = Ziffern auf der Bühne
live-verb-inside = Die Bühne in diesem Fenster und zurück
live-verb-inside-leave = Zurück von der Bühne in diesem Fenster
live-verb-strip = Die private Zeile darunter aus- oder einblenden
live-verb-sound = Ton an oder aus
live-verb-start = Treffen beginnen
live-verb-start-whole = Spät beginnen, später enden
act-start = Beginn
act-next = „Weiter“
act-end-step = Ende von „{ $what }“
act-end-turn = Ende des Anliegens von { $name }
act-end-set = Ende von Durchgang { $set }
act-end-catch-up = Ende des Nachholens
act-end-buffer = Ende der freien Zeit
act-later-end = das spätere Ende
act-extend = Verlängerung
act-shorten = Verkürzung
act-line = Zeile „{ $what }“
act-hold = Anhalten
act-resume = Weitermachen
act-arrive = { $name } kommt
act-leave = { $name } geht
act-no_show = Anliegen von { $name } fällt aus
act-step-out = { $name } geht kurz hinaus
act-come-back = { $name } kommt zurück
act-drop = kein Anliegen für { $name }
act-bring-back = Anliegen von { $name } zurückgeholt
act-guest = { $name } zu Gast
act-place = Ort von { $name }
act-lead = Leitung
act-help = Wunsch von { $name }
act-role = Aufgabe für { $name }
act-leave-at = { $name } geht früher
act-order = neue Reihenfolge
act-choose = Auswahl der Anliegen
act-redistribute = Verteilen der freien Zeit
act-end = Ende des Treffens
act-away = Antwort zur Unterbrechung

## Die Worte der Person, die an der Reihe ist

live-notes-folded = { $who }: Notizen und Vorhaben
live-notes-show = Zeigen
live-only-for = Nur für { $who }
live-only-more = Notizen und Vorhaben gehören der Person, die an der Reihe ist: nie auf der Bühne, später nur, wenn jemand im Ablauf oder auf der Seite der Person darauf klickt.
live-notes-moved = Inzwischen ist jemand anderes an der Reihe. Was hier steht, bleibt bei diesem Anliegen.
live-notes-unwritten = Dieses Format hält nichts schriftlich fest. Was gesagt ist, bleibt gesagt.
live-notes-none = Notizen und Vorhaben erscheinen hier mit dem ersten Anliegen.
live-note = Notizen
live-note-hint = Stichworte genügen. N springt hierher, Esc verlässt das Feld.
live-promise = Vorhaben
live-promise-hint = Was soll geschehen?
live-promise-by = Bis
live-promise-before = Dieser Tag liegt vor dem Treffen.
live-promises-asked = { $asked } von { $all } gefragt
live-promise-by-brief = bis { $by }
live-promise-of = Vorhaben vom { $date }
live-promise-of-by = Vorhaben vom { $date }, bis { $by }
live-promise-quoted = „{ $what }“
live-promises-open = Vorhaben vom letzten Mal
live-kept = Umgesetzt
live-changed = Geändert
live-let-go = Losgelassen
live-outcome-for = Was aus dem Vorhaben von { $who } wurde

## Davor, Unterbrechung, danach

live-waiting = Wer ist da?
live-waiting-more = Antippen, wer noch nicht im Raum ist. Das Anliegen kommt dann später dran.
live-waiting-here = { $here } von { $all } sind da
live-here = da
live-not-here = noch nicht da
live-planned-start = Geplanter Beginn { $time }
live-gap-waiting = Geplant war der Beginn vor { $length }.
live-gap-held = Seit { $length } angehalten.
live-early = Die Uhr läuft erst auf Tastendruck los.
live-late = { $late } zu spät (geplant { $starts }).
live-late-price = Ein Anliegen dauert { $shorter } statt { $planned }, damit das Treffen um { $ends } endet.
live-late-whole = Beginnen und um { $ends } enden: Anliegen bleiben bei { $planned }
live-start = Beginnen
live-back-to-plan = Zurück zum Plan
live-nobody-expected = Niemand wird erwartet. Im Plan lässt sich angeben, wer kommt.
live-away-title = Unterbrechung: { $span }
live-away-question = Hat die Gruppe weitergemacht?
live-away-since = Seit { $time }, mitten in: { $was }
live-away-went-on = Ja, es ging weiter
live-away-went-on-effect = Jetzt läuft: { $now }. Das Treffen endet um { $ends }.
live-away-waited = Nein, sie hat gewartet
live-away-waited-effect = { $was } geht dort weiter, wo es aufgehört hat. Das Treffen endet um { $ends }.
live-away-stale = Das ist Stunden her. Wahrscheinlich ging es nicht weiter.
live-away-undo = Beide Antworten lassen sich zurücknehmen.
live-over = Das Treffen ist zu Ende
live-over-end = Ende um { $ends }, geplant war { $planned }.
live-over-ballot-none = Die Auswertung hat noch niemand beantwortet.
live-over-ballot-sealed = Die Urne wurde geöffnet.
live-to-record = Zum Protokoll

## Fragen

live-cancel = Abbrechen
live-short-title = Die Zeit reicht nicht für alle Anliegen
live-short-more = { $clients ->
    [one] In die verfügbaren { $available } passt kein Anliegen von mindestens { $minimum } hinein.
   *[other] In die verfügbaren { $available } passen keine { $clients } Anliegen von mindestens { $minimum } hinein.
}
live-short-none = { $clients ->
    [one] Bis zum geplanten Ende bleibt für das Anliegen keine Zeit.
   *[other] Bis zum geplanten Ende bleibt für die { $clients } Anliegen keine Zeit.
}
live-short-extend = Später enden
live-short-extend-effect = Jedes Anliegen bekommt { $minimum }, das Treffen endet um { $ends }.
live-short-keep = Später enden, Anliegen wie geplant
live-short-keep-effect = Das Treffen endet um { $ends }.
live-short-accept = Weniger Zeit für jedes Anliegen
live-short-accept-effect = Jedes Anliegen wird auf { $turn } gekürzt. Die Gruppe sollte zustimmen.
live-short-drop = Ein Anliegen fällt heute aus
live-short-drop-effect = Die anderen teilen sich die Zeit. Das Anliegen kommt beim nächsten Mal dran.
live-short-drop-who = Heute ohne { $who }
live-pay-title = Woher kommt die Zeit?
live-pay-about = { $span } mehr als geplant. Jeder Weg hat seinen Preis.
live-pay-turns = Von den kommenden Anliegen
live-pay-break = Von der Pause
live-pay-end = Das Treffen endet später
live-pay-effect-end = Ende { $ends }
live-pay-turn = { $who } { $before } → { $after }
live-pay-turn-each = jedes der { $count } Anliegen { $before } → { $after }
live-pay-turns-stay = alle Anliegen bleiben, wie sie sind
live-pay-debt = Ein Anliegen kommt beim nächsten Treffen dran
live-pay-debt-more = { $ends ->
    [none] Es steht dann noch aus und kommt beim nächsten Mal zuerst.
   *[other] Ende { $ends }. Das Anliegen steht dann noch aus und kommt beim nächsten Mal zuerst.
}
live-pay-effect-pause = Pause { $pause }
live-people-title = Wer kommt, wer geht, wer leitet?
live-verb-people = Wer kommt, wer geht, wer leitet
live-verb-line = Zeile in den Ablauf einfügen
live-line-title = Zeile in den Ablauf einfügen
live-line-about = Nur für dieses Treffen. Lässt sich zurücknehmen.
live-line-usual = Pause
live-line-place = Wo
live-line-next = Als Nächstes, nach dem, was gerade läuft
live-line-now = Jetzt gleich, statt freier Zeit
live-line-before = Vor „{ $title }“
live-line-add = Einfügen
live-order-short = Ordnen …
live-line-short = Einfügen …
live-pay-about-line = „{ $title }“ dauert { $span }. Jeder Weg hat seinen Preis.
live-verb-order = Reihenfolge der kommenden Anliegen
live-verb-message = Ein Hinweis auf der Bühne
live-order-title = Die kommenden Anliegen
live-order-more = Ziehen oder Alt mit den Pfeiltasten. Was gerade läuft, bleibt unberührt.
live-order-nothing = Es gibt keine zwei Anliegen mehr, die sich ordnen ließen.
live-choose = Anliegen auswählen…
live-choose-time = Mehr oder weniger Zeit…
live-verb-choose = Wer ein Anliegen einbringt, und mit wie viel Zeit
live-choose-title = Wer bringt dieses Mal ein Anliegen ein?
live-choose-time-title = Mehr oder weniger Zeit für jemanden
live-choose-result = Was daraus folgt
live-choose-more = Angehakt ist, wer ein Anliegen einbringt. Für eine andere Reihenfolge ziehen oder Alt mit den Pfeiltasten. Noch gilt nichts, bis es so beschlossen wird.
live-choose-is-client = { $name } bringt ein Anliegen ein
live-choose-turn = { $from } · { $length }
live-choose-ends = Das Treffen endet dann um { $ends }.
live-choose-settle = So beschließen
live-choose-settled = Es steht fest, wer dieses Mal ein Anliegen einbringt.
live-choose-clear = Neu beginnen
live-message = Hinweis
live-message-stands = Hinweis auf der Bühne:
live-message-waits = Hinweis, sobald die Bühne offen ist (F5):
live-message-title = Ein Hinweis auf der Bühne
live-message-now = Jetzt auf der Bühne:
live-message-back = Bitte zurück in den Kreis
live-message-quiet = Eine Minute Stille
live-message-moment = Einen Moment, bitte
live-message-time = Bitte auf die Zeit achten
live-message-own = In eigenen Worten
live-message-show = Zeigen
live-message-take = Von der Bühne nehmen
live-guest = Ein Gast kommt
live-guest-hint = Name
live-guest-came = { $name } steht auf der Liste.
live-guest-add = Hinzufügen
live-guests = Zu Gast: { $names }
live-facilitator = Leitet heute
live-deputy = Vertretung beim eigenen Anliegen
live-leads-nobody = niemand benannt
live-leads-outside = jemand von außerhalb …
live-outside-name = Name (nicht in der Gruppe)
live-deputy-outside = Vertretung
live-come-back = Kommt zurück
live-step-out = Geht kurz hinaus
live-drop = Heute kein Anliegen
live-bring-back = Anliegen zurückholen
live-place-remote = Nimmt von anderswo teil
live-place-room = Ist im Raum
live-was-out = kurz hinausgegangen
live-was-guest = Gast
live-was-remote = von anderswo
live-people-done = Fertig
live-leave-at = Muss früher gehen …
live-leave-at-when = { $name } geht um
live-leave-at-keep = Merken
live-leave-at-stay = Bleibt bis zum Ende
live-was-goes = geht um { $time }
live-goes-before = { $name } geht um { $time }, wäre aber bis { $ends } an der Reihe. Bitte die Reihenfolge ändern oder kürzen, was davor kommt.
live-goes-before-set = { $name } geht um { $time }, aber der Durchgang mit dem eigenen Anliegen würde bis { $ends } dauern. Bitte kürzen, was davor kommt.
live-overstays = { $name } wollte um { $time } gehen.
live-leave-at-hint = Das Anliegen kommt so früh dran, dass es bis dahin abgeschlossen ist.
live-arrive = Kommt
live-leave = Geht jetzt
live-no-show = Anliegen fällt aus
live-cost = { $verb }: { $cost }
live-cost-turns = ein Anliegen dauert { $after } statt { $before }
live-cost-ends = das Treffen endet um { $ends }
live-cost-whole = oder um { $ends } enden
live-cost-guest = Ein Gast: { $cost }
live-was-expected = erwartet
live-was-here = da
live-was-late = { $minutes ->
    [0] da
    [one] { $minutes } Minute später gekommen
   *[other] { $minutes } Minuten später gekommen
}
live-was-missing = noch nicht da
live-was-absent = abwesend
live-was-left = gegangen
live-turn-none = heute kein Anliegen
live-turn-to-come = Anliegen kommt noch
live-turn-running = Anliegen läuft
live-turn-held = Anliegen war dran
live-turn-lost = heute kein Anliegen, steht noch aus
live-end-title = Das Treffen jetzt beenden?
live-end-more = Was noch aussteht, entfällt. Das lässt sich zurücknehmen.
live-end-sheets = { $responses ->
    [one] Ein Bogen liegt in der Urne und ist noch nicht geöffnet.
   *[other] { $responses } Bögen liegen in der Urne und sind noch nicht geöffnet.
}
live-end-running-turn = Das Anliegen von { $name } läuft noch.
live-end-running = Noch nicht zu Ende: { $what }.
live-end-yes = Treffen beenden

## Was angesagt wird

live-say-phase = { $phase }. { $speaks }
live-say-step = Jetzt: { $what }. { $speaks }
live-say-minute = Noch eine Minute.
live-say-zero = Die Zeit ist um.
live-say-held = Angehalten.
live-say-over = Das Treffen ist zu Ende.

## Die Auswertung

ballot-title = Auswertung
ballot-head = Auswertung · { $responses } von { $people } { $people ->
    [one] Bogen
   *[other] Bögen
} in der Urne
ballot-sheets = { $responses } von { $people } { $people ->
    [one] Bogen
   *[other] Bögen
} in der Urne
ballot-question-of = Frage { $at } von { $of }
ballot-pass = Den Laptop weitergeben an …
ballot-pass-more = Wer ihn nimmt, drückt auf den eigenen Namen. Die anderen schauen weg. Gäste werden nicht gefragt.
# Steht da, bevor jemand antwortet, bei zwei bis vier Personen.
ballot-small = { $people ->
    [2] Zu zweit werden keine Mittelwerte gezeigt, denn beide könnten daraus die Antworten der anderen Person ablesen. Sätze werden gezeigt, und beide wissen dann, welcher von wem ist.
    [4] Zu viert lässt sich die Urne schon mit drei Bögen öffnen. Dann lässt sich aus den eigenen Antworten und dem Mittelwert manchmal ablesen, was die anderen geantwortet haben. Eine Frage, auf die weniger als drei antworten, bekommt keinen Mittelwert.
   *[other] Zu dritt lässt sich aus den eigenen Antworten und dem Mittelwert manchmal ablesen, was die anderen geantwortet haben. Wer eine Frage auslässt, verbirgt ihren Mittelwert.
}
ballot-verb-take = Die nächste Person nimmt den Laptop
ballot-verb-rate = Eine Antwort wählen
ballot-in-turn = als Nächstes
ballot-all-in = Alle Bögen sind in der Urne
ballot-all-in-more = Gemeinsam öffnen, damit alle es zur gleichen Zeit sehen.
ballot-open = Urne öffnen
ballot-open-now = Jetzt schon öffnen
ballot-open-sure = Die Urne jetzt öffnen?
ballot-open-sure-more = { $waiting ->
    [one] Eine Person hat noch nicht geantwortet. Nach dem Öffnen geht das nicht mehr.
   *[other] { $waiting } Personen haben noch nicht geantwortet. Nach dem Öffnen geht das nicht mehr.
}
ballot-wait = Auf die anderen warten
ballot-to-meeting = Zurück zum Treffen
ballot-to-record = Zurück zum Protokoll
ballot-nobody = Es ist niemand da, um zu antworten.
ballot-secret = Dieser Bogen trägt keinen Namen, keine Zeit und keine Reihenfolge. Er wird am Ende mit allen anderen geöffnet.
ballot-few-sheets = { $needed ->
    [2] Die Urne lässt sich öffnen, sobald zwei Bögen darin liegen. Bei nur einem wüssten alle, von wem er ist.
   *[other] Die Urne lässt sich öffnen, sobald { $needed } Bögen darin liegen. Bei weniger ließe sich erschließen, wer was geantwortet hat.
}
ballot-secret-box = Die Urne bleibt zu, bis sie für alle geöffnet wird. Kein Bogen verrät, von wem er ist.
ballot-cover = Bildschirm verdecken
ballot-covered = { $who } antwortet gerade
ballot-covered-more = Bitte wegschauen. { $who } drückt eine beliebige Taste, um weiterzumachen.
ballot-uncover = Weiter
ballot-give-back = Ohne Antwort zurückgeben
ballot-give-back-sure = Den Bogen leer zurückgeben?
ballot-give-back-more = Was schon ausgefüllt ist, geht verloren. Der Bogen lässt sich später noch einmal nehmen.
ballot-go-on = Weiter antworten
ballot-worth = War dieses Treffen die Zeit wert?
ballot-help = Gab es heute Hilfe, mit der sich etwas anfangen lässt?
ballot-openly = War es heute möglich, offen zu sprechen?
ballot-fairly = War die Zeit heute gerecht verteilt?
ballot-sentence = Wer mag, schreibt einen Satz: Was hat am meisten geholfen, oder was sollte anders werden?
ballot-sentence-hint = Die Gruppe sieht ihn im Wortlaut, ohne Namen.
ballot-sentence-left = { $left ->
    [one] noch { $left } Zeichen
   *[other] noch { $left } Zeichen
}
ballot-worth-1 = gar nicht
ballot-worth-2 = ein wenig
ballot-worth-3 = teils
ballot-worth-4 = weitgehend
ballot-worth-5 = voll und ganz
ballot-help-1 = keine
ballot-help-2 = wenig
ballot-help-3 = etwas
ballot-help-4 = viel
ballot-help-5 = sehr viel
ballot-openly-1 = gar nicht
ballot-openly-2 = kaum
ballot-openly-3 = teils
ballot-openly-4 = weitgehend
ballot-openly-5 = vollkommen
ballot-fairly-1 = gar nicht
ballot-fairly-2 = kaum
ballot-fairly-3 = teils
ballot-fairly-4 = weitgehend
ballot-fairly-5 = vollkommen
ballot-back = Zurück
ballot-leave-out = Diese Frage auslassen
ballot-next-question = Nächste Frage
ballot-last = Bogen in die Urne legen
ballot-last-more = In der Urne kommt niemand mehr an den Bogen heran.
ballot-held = Der Bogen wartet, bis ein anderes Programm die Datei freigibt, und kommt dann von selbst in die Urne. Die Antworten bleiben hier erhalten.
ballot-answers = Antworten von 1 bis 5
ballot-result = Was in der Urne war
ballot-result-n = { $responses ->
    [one] Ein Bogen
   *[other] { $responses } Bögen
}, Mittelwerte auf einer Skala von 1 bis 5
ballot-mean-n = { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
}
ballot-no-answers = keine Antworten
ballot-sentences = Im Wortlaut, ohne Reihenfolge
ballot-no-sentences = Niemand hat einen Satz geschrieben.
ballot-empty = Die Urne ist leer. Niemand hat geantwortet.

## Räume nebeneinander und Rollen in einer Runde

# Ein Durchgang ist eine Zeit, in der jeder Raum jemanden hat, um den es geht.
room-set = Durchgang { $set }
room-set-of = Durchgang { $turn } von { $turns }
room-set-left = noch { $length } für den ganzen Durchgang
room-room = Raum { $room }
room-rooms = Räume
room-rooms-of = Räume im Durchgang { $set }
room-find = Durchgang { $set }: bitte in die Räume
room-client = ist dran
room-then = danach { $who }
room-coaches = { $who } coacht
room-observes = { $count ->
    [one] { $who } beobachtet
   *[other] { $who } beobachten
}
room-own = Alle waren dran und haben gecoacht. Die Zeit ist frei.
room-alone = Gerade allein.
room-head-room = Raum
room-head-client = An der Reihe
room-head-coach = Coach
room-head-observers = Beobachten
room-head-next = Danach
room-speaks-everyone = Alle dürfen sprechen.
room-speaks-client = Wer dran ist, spricht. Die anderen hören zu.
room-speaks-coaches-ask = Wer coacht, fragt. Wer dran ist, antwortet.
room-speaks-coaches = Die anderen sprechen. Wer dran ist, hört zu.
room-speaks-coaches-behind = Die anderen sprechen untereinander. Wer dran ist, wendet sich ab und hört zu.
room-speaks-client-out = Die anderen sprechen untereinander. Wer dran ist, hat den Raum verlassen.
room-over-set = Jeder Raum spricht den letzten Satz zu Ende. Dann kommt: { $next }.
room-notes-of = Wessen Notizen
room-plan-fits = { $count ->
    [one] Es passt: ein Durchgang von { $length } für alle Räume.
   *[other] Es passt: { $count } Durchgänge von je { $length } für alle Räume.
}
room-plan-rule = { $count ->
    [one] 1 Durchgang bekommt die übrige Zeit
   *[other] { $count } Durchgänge teilen sich die übrige Zeit
}
why-rooms-even = { $count ->
    [one] { $people } Personen in einem Raum.
   *[other] { $people } Personen in { $count } Räumen zu { $size }.
}
why-rooms-larger = { $count ->
    [one] { $people } Personen in Räumen zu { $size }: Ein Raum hat eine Person mehr, damit niemand allein sitzt.
   *[other] { $people } Personen in Räumen zu { $size }: { $count } Räume haben eine Person mehr, damit niemand allein sitzt.
}
why-rooms-evened = { $people } Personen lassen sich nicht auf Räume zu { $size } oder eine mehr verteilen; die Räume sind so gleich wie möglich.

## Ein Plan, der weit neben seiner Zeit geöffnet oder begonnen wird

off-time-title-day = Dieses Treffen ist für einen anderen Tag geplant
off-time-title-hour = Dieses Treffen ist für eine andere Uhrzeit geplant
off-time-about-day = Geplant ist { $date }, { $starts }. Heute ist { $today }, { $time }.
off-time-about-hour = Geplant ist es für { $starts }. Jetzt ist es { $time }.
off-time-now = Jetzt abhalten, { $length } lang
off-time-now-moves-day = Bis { $until }. { $series ->
    [yes] Der Plan rückt auf heute, und sein Termin in der Reihe auch.
   *[no] Der Plan rückt auf heute.
}
off-time-now-moves-time = Bis { $until }. { $series ->
    [yes] Der Plan rückt auf diese Zeit, und sein Termin in der Reihe auch.
   *[no] Der Plan rückt auf diese Zeit.
}
off-time-keep = Jetzt beginnen und wie geplant um { $end } enden
off-time-keep-effect = Die Anliegen teilen sich die Zeit, die bleibt.
off-time-open = Nur öffnen
off-time-open-effect = Die geplanten Zeiten bleiben. Die Uhr läuft erst ab dem Start.
off-time-change = Den Plan ändern

## Der Abschluss und das Vorhaben

stage-meets-next = Wir treffen uns wieder am { $date }, { $time }
live-close-no-promise = Noch kein Vorhaben: { $names }.
live-promise-next = Nächstes Treffen: { $date }
live-promise-now = Jetzt aufschreiben
live-past-length = Das Anliegen war { $length } lang.
live-past-show = Notizen von { $who } zeigen
live-past-close = Schließen
live-past-look = { $who }: dieses Anliegen noch einmal ansehen

## Was in der Urne war, auf der Bühne

ballot-again = Das Ergebnis zeigen
ballot-wall-question = Das Ergebnis auch auf der Bühne zeigen?
ballot-wall-question-about = Alle im Raum können dann die Sätze lesen, und ein Satz kann verraten, von wem er ist. Die Antwort gilt für die Gruppe und lässt sich auf ihrer Seite ändern. „Diesmal nur auf diesem Bildschirm“ gilt für heute, beim nächsten Mal wird wieder gefragt.
ballot-wall-yes = Auch auf der Bühne
ballot-wall-yes-effect = Jetzt und jedes Mal, wenn eine Urne geöffnet wird, bis „Weiter“.
ballot-wall-no = Nur auf diesem Bildschirm
ballot-wall-no-effect = Auf der Bühne steht, dass die Urne offen ist, aber keine der Antworten.
ballot-wall-not-now = Diesmal nur auf diesem Bildschirm
ballot-wall-verb = Ergebnis auf die Bühne oder von der Bühne
ballot-wall-put = Ergebnis auf die Bühne
ballot-wall-take = Ergebnis von der Bühne nehmen
ballot-wall-is = Das Ergebnis steht auf der Bühne, bis „Weiter“.
ballot-wall-closed = Die Bühne ist geschlossen.
ballot-wall-page = Bühne: Seite { $page } von { $pages }
ballot-wall-next = Nächste Seite des Ergebnisses auf der Bühne
ballot-wall-next-short = Nächste Seite
ballot-wall-before = Vorige Seite des Ergebnisses auf der Bühne
ballot-wall-before-short = Vorige Seite
stage-opened = Die Urne ist offen
stage-opened-more = Wir schauen es gemeinsam an.
stage-results = Was in der Urne war
stage-results-page = { $page } von { $pages }
