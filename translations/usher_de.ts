<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>So funktioniert die Zuordnung</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. Bestätigen Sie das Konto mit einem Code per E-Mail. 2. Wählen Sie Workspaces aus oder erstellen Sie einen. 3. Bestätigen Sie: Ab dann werden sie über Ihren Kauf abgerechnet.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Benutzername im Billing Center</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>Nicht Ihre E-Mail-Adresse, sondern der Benutzername, mit dem Sie sich im Billing Center anmelden.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>Hier ist kein Marktplatz beteiligt: Die gewählten Workspaces werden über dieses Billing-Center-Konto abgerechnet.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>Ich habe doch kein Billing-Center-Konto</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>Sagen Sie uns, welches Billing-Center-Konto bezahlen soll.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>%1-Konto</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Billing-Center-Konto</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>Dieses Konto entfernen? Was Ihr Schlüsselbund davon enthält, wird gelöscht.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>Abmelden? Was Ihr Schlüsselbund von diesem Konto enthält, wird gelöscht.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>Um einen weiteren Workspace zuzuordnen, setzen Sie zuerst die begonnene Aktivierung fort oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>Plan aktivieren</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>Weiteren Workspace zuordnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Ja, abmelden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>Ich habe kein Billing-Center-Konto</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>Wir legen eines für Sie an, zusammen mit Ihrem %1-Konto.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Ich habe eines</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>Sie bestätigen es per E-Mail und wählen die Workspaces aus, die bezahlt werden sollen.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>Was ist ein Billing-Center-Konto?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>Woher weiß ich das?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>Sagen Sie es uns – wir führen Sie auf dem kürzesten Weg ans Ziel.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>Es bezahlt: Über ein Billing-Center-Konto werden die Kosten vieler Workspaces abgerechnet. Sie melden sich dort mit einem Benutzernamen an. Ihr %1-Konto ist ein anderes: Damit melden Sie sich mit Ihrer E-Mail-Adresse bei Workspaces an.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>Öffnen Sie einen Ihrer Workspaces und sehen Sie unter „Billing“ nach: Steht dort ein Konto für die Abrechnung, haben Sie eines. Das sehen nur Inhaber und Administratoren. Meist hat ein Unternehmen nur ein Konto; vielleicht weiß jemand aus Ihrem Team Bescheid. Hat bei Ihnen noch niemand %1 genutzt, haben Sie keines.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>Oder melden Sie sich im Billing Center an: Gelingt das, haben Sie eines.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>Oder melden Sie sich im Billing Center an: Gelingt das, haben Sie eines. Hier ist die Adresse:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>Adresse des Billing Centers</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>Ausblenden: Woher weiß ich das?</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>Ihr Kauf bei %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>Workspace aktiv und bezahlt</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>Konto vorhanden</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Der ganze Ablauf</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>One way through the process, read out. %1: &quot;No account yet&quot;, %2: &quot;Your purchase, Basic information, Company&quot;</extracomment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>usher::ActivationMethodPage</name>
    <message>
        <source>Your workspace, and who pays for it.</source>
        <translation>Ihr Workspace – und wer ihn bezahlt.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Workspace-Name</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>Zum Beispiel Ihr Team oder Produkt. Sie können ihn später umbenennen.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Workspace-Sprache</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>Abrechnung über</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>Bestimmt die Sprache der Vorlagen für Ereignisse, Alarme und SMS, nicht die der Oberfläche. Bitte mit Bedacht wählen.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>%1 hat uns diesen Kauf übergeben. Für eine andere Abrechnungsart wählen Sie unten „Nicht mein Kauf“.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>Der Workspace wird über Ihr Billing-Center-Konto abgerechnet, ohne einen Kauf auf einem Marktplatz.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>Ein Kauf auf einem Marktplatz wird über das zugehörige Cloud-Konto abgerechnet, und das ist praktisch endgültig: Der Workspace wird künftig über %1 abgerechnet.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>Vereinbarungen</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>Ich habe diese Vereinbarungen gelesen und stimme ihnen zu.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (Version %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>Ihr Kauf ist sicher, und Sie müssen nichts mehr aktivieren.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>Es wurde nichts geändert. Die Workspaces dieses Kontos werden wie bisher über Ihren Kauf abgerechnet: Melden Sie sich wie gewohnt an, dort finden Sie sie.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>Der Standort Ihrer Workspaces: Jeder Standort hat seine eigene Anmeldeseite.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>Mit diesem Billing-Center-Konto einen Workspace zuordnen</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>Nicht Ihr Konto? Fragen Sie im Unternehmen, wer den Plan gekauft hat, oder unseren Support.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>Nicht Ihr Konto? Fragen Sie im Unternehmen, wer den Plan gekauft hat, oder unseren Support unter dieser Adresse:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>Adresse des Supports</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 ist mit einem Billing-Center-Konto verknüpft.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 ist mit dem Billing-Center-Konto %2 verknüpft.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>Details ausblenden</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>Damit legen Sie das Konto an, mit dem Sie sich künftig anmelden.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>Später nicht änderbar: Konten und Daten bleiben immer an ihrem Standort.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefon (optional)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Stattdessen mit diesem Konto anmelden</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>Wählen Sie, wo Ihre Daten liegen sollen</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Damit melden Sie sich an, und dorthin senden wir den Code.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Meine Anmeldedaten im Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Auf welcher Website von %1 haben Sie gekauft?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>So wissen wir, welche Standorte zu Ihrem Kauf passen.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Schließen?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>Vor dem Abschluss schließen?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>Ihr Kauf ist sicher, und Ihre Angaben bleiben gespeichert. Nur Passwörter und Codes geben Sie beim nächsten Mal neu ein.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>Gesendet an %1. %n Ziffer, Einfügen möglich.</numerusform>
            <numerusform>Gesendet an %1. %n Ziffern, Einfügen möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>Erneut senden in %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>Die Antworten als JSON; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>Die Antworten nach den Regeln des Dienstes prüfen und alle Fehler auflisten; nichts senden, keinen Code anfordern.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>Das Passwort des neuen Kontos steht in dieser Umgebungsvariable.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>Das Passwort wird aus diesem Dateideskriptor gelesen, 3 oder höher.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>Das Passwort steht in diesem Eintrag des Schlüsselbunds, allein oder als gespeicherte Anmeldung.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>Programm, das den Code aus der E-Mail (in beliebiger Form) oder den Kopplungscode des Marktplatzes ausgibt. Es läuft ohne Shell und findet in seiner Umgebung USHER_CODE_PURPOSE („pairing“ beim Kopplungscode), bei E-Mails auch USHER_CODE_SENT_TO und USHER_CODE_DIGITS. Ohne diese Option wird am Terminal gefragt.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>Sekunden, die das Programm brauchen darf.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>Den Ablauf ohne Fenster ausführen: JSON-Zeilen auf der Standardausgabe, Sätze auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>Ein Geheimnis in der Befehlszeile können alle auf diesem Computer lesen. Verwenden Sie --password-env, --password-fd oder --password-keychain, für Codes --code-command.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate braucht --answers FILE, oder --answers - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>Nur eine der Optionen --password-env, --password-fd und --password-keychain ist möglich.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env braucht den Namen einer Umgebungsvariable, nicht ihren Wert.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: Es gibt keine Variable %1.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd braucht die Nummer eines offenen Dateideskriptors, 3 oder höher.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain braucht den Namen eines Eintrags.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command braucht ein Programm.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout ist eine Anzahl Sekunden, 1 bis %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>erledigt, jetzt oder schon früher; mit --dry-run: die Antworten sind in Ordnung</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>Befehlszeile oder Antworten sind falsch; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>der Dienst lehnt etwas in den Antworten ab</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>der Dienst ist gerade nicht erreichbar oder nicht verwendbar; später erneut ausführen</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>ein Code (E-Mail oder Kopplung) war nötig und nicht zu bekommen oder falsch</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>eine Anmeldung war nötig und ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>der Anbieter prüft den Kauf; später erneut ausführen</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>der Schlüsselbund hat das Verlangte nicht geliefert</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>angehalten (SIGINT, SIGTERM); zum Fortsetzen erneut ausführen</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>Exit-Codes von usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>Mit eigenem Backend und erfundenen Käufen ausführen; braucht weder Netzwerk noch Konto.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>Mit --demo: beide Wege durchlaufen und in DIR ein Bild jeder Seite ablegen.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>Mit --demo: beide Wege zum Zuschauen durchlaufen, so lange an jeder Station, mit einem Satz daneben. Leertaste hält an und setzt fort, Esc beendet.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>Mit --demo: mitten in einer der erfundenen Geschichten beginnen.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>Die Szenarien mit Beschreibung auflisten und beenden.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour braucht --demo und einen Ordner.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 braucht --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>Nur eine der Optionen --tour, --tour-pace und --scenario ist möglich.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace ist eine Anzahl Sekunden, %1 bis %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>Hilfe: usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: „%2“ gibt es nicht. --%3 zeigt alle.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: „%2“ gibt es nicht. Vielleicht %3? --%4 zeigt alle.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>Aktiviert einen Commercial Plan, der auf einem Cloud-Marktplatz gekauft wurde.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Diesen Text anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>Anzuzeigende Marke: eine von %1 oder der Pfad einer brand.json oder ihres Ordners.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>Ein Markenpaket und seine Farben prüfen, den Bericht als JSON ausgeben und beenden: 0, wenn es in Ordnung ist, sonst 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>Adresse des Aktivierungsdienstes, nur https.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>Auch den Zertifizierungsstellen in dieser PEM-Datei vertrauen, für ein privates Backend.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>Sprache anstelle der des Systems: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>Ordner, in dem eine begonnene Aktivierung aufbewahrt wird, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Farben: system, light, dark oder contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>Mehr auf der Standardfehlerausgabe protokollieren; nie Geheimnisse.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>Als erstes Wort: ohne Fenster ausführen; siehe usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>Der Link von der Seite eines Marktplatzes, höchstens einer; nach --, wenn andere den Befehl schreiben.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate nimmt keinen Link als Argument: Er kommt anstelle eines Kopplungscodes über --code-command oder das Terminal.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>Nur ein einziger Link ist möglich, und nichts anderes daneben.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 gehört zum Fenster, nicht zu activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene nimmt keinen Link.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace und --scenario nehmen keinen Link.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend braucht eine Adresse wie https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo bringt sein eigenes Backend mit; --backend weglassen.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: %1 gibt es nicht; möglich sind %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme ist system, light, dark oder contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>dieser Wert ist von der falschen Art</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>dies darf nicht leer sein</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>dies ist zu lang</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>dieser Wert ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>der Pfad muss absolut sein</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>die Datei %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>nötig ist eine Adresse wie https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>die Datei %1 enthält kein Zertifikat im PEM-Format</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 gibt es nicht; möglich sind %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>Zugangsdaten gehören nicht hierher; das Programm fragt danach</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>nötig ist system, none, http://host:port oder socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>die Einstellung %1 gibt es nicht; möglich sind %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 hat keinen Wert, der gesperrt werden könnte</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>dies ist zu groß</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>nötig ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 gehört nicht root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>in %1 können andere als root schreiben</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: nicht verwendet: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: Vom Administrator festgelegt auf %2, in %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Bei Alibaba Cloud gekauft, noch kein Konto; die IDs sind ausgefüllt, wo danach gefragt wird</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Bei Alibaba Cloud gekauft, Konto mit vierzig Workspaces vorhanden</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Bei Huawei Cloud gekauft, noch kein Konto</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Bei Huawei Cloud gekauft, Konto mit einem Workspace vorhanden</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>Von AWS übergeben: Ist das Ihr Kauf?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Von Azure übergeben: Ist das Ihr Kauf?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Von Alibaba Cloud übergeben: Nichts muss eingetippt werden</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>Beim Anbieter gekauft, noch kein Konto</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>Der Kauf ist bereits mit einem Konto verknüpft</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>Der Kauf ist ausgesetzt</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>IDs, die kein Marktplatz gemeldet hat: Der Anbieter kann sie prüfen</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>Konto mit Hunderten von Workspaces vorhanden</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>Konto ohne Workspace vorhanden: Der erste wird hier erstellt</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Nichts Geheimes wird gespeichert</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>Der Schlüsselbund ist gesperrt, bis er im Assistenten entsperrt wird</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>Jede Antwort des Dienstes dauert mehr als eine Sekunde</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>Eine Seite in einem Zustand zeigen, mit erfundenen Daten: Dienst, Schlüsselbund und Datenträger bleiben unberührt.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>Mit --scene: ein Bild der ganzen Seite in FILE (PNG) schreiben und beenden.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>Die Szenen mit Beschreibung auflisten und beenden.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture braucht --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture braucht eine Datei, deren Name auf .png endet.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene bringt seine eigene Welt mit; --%1 weglassen.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher ist bereits geöffnet und antwortet nicht. Schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Nichts wurde geändert. Starten Sie das Programm in einer Desktop-Sitzung oder ohne Fenster: siehe usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>„Registrieren“ legt Ihr Konto an. Wenn Sie danach unterbrechen, melden Sie sich an und machen weiter.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Stattdessen mit diesem Konto anmelden</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Kontakttelefon</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Über das Unternehmen</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>Weitere Angaben (optional)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>Das lässt sich nicht rückgängig machen, solange das Abonnement läuft.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1 (%2) wird künftig über %3 bezahlt.</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>Er wird sofort Ihrem Kauf zugeordnet.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Haben Sie ein %1-Konto an diesem Standort?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>Ich habe ein %1-Konto</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>Ihm wird der Workspace gehören.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Ich habe keines</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>Wir legen es zusammen mit dem Workspace an.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Workspace-Name</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Workspace-Sprache</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>Für Alarme und Nachrichten, nicht für die Oberfläche.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefon (optional)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>Die Adresse, mit der Sie das Konto registriert haben.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>Der Workspace wird am Standort %1 erstellt. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>Er wird über %1 bezahlt.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Damit melden Sie sich an, und dorthin senden wir den Code.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Meine Anmeldedaten im Schlüsselbund dieses Computers speichern</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>Dieser Standort ist für Ihren Kauf unüblich.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>Zugleich der Name Ihres Billing-Center-Kontos. Betrachten Sie ihn als endgültig.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>Alles hier ist erfunden und läuft auf diesem Computer. Nichts wird gekauft, und keine E-Mail verlässt ihn.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>Hier kommen die Codes an.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>Passwort aller Konten</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>Ein neuer Kauf</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>Ein weiterer neuer Kauf</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>Bereits anderweitig verknüpft</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>Eine Instanz eines anderen Kontos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Billing-Center-Konto mit %n Workspace</numerusform>
            <numerusform>Billing-Center-Konto mit %n Workspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, per Kopplungscode</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>Ohne Konto-ID</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>Ein zu alter Kopplungscode</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Eingesetzt</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>Die Welt rund um den Assistenten öffnen</translation>
    </message>
</context>
<context>
    <name>usher::HandoffBox</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>We prepare a page for your browser.</source>
        <translation>Wir bereiten eine Seite für Ihren Browser vor.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>Wir rufen den Kauf ab, der in Ihrem Browser geöffnet ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>Vergleichen Sie diesen Code mit der Seite in Ihrem Browser</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>Der Aktivierungsdienst ist gerade nicht erreichbar. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>Hier geht es von selbst weiter. Sie können auch zurückgehen und etwas anderes tun.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>Sind beide gleich, bestätigen Sie dort. Hier geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>Die Seite in Ihrem Browser</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite noch einmal öffnen</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Ist das Ihr Kauf?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Ihr Kauf</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>Produktinstanz-ID</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 nennt uns die Konto-ID nicht. Sie tragen sie später ein.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht mein Kauf</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Ihr Kauf ist nicht angekommen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Ja, das ist mein Kauf</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>Ihr Kauf ist unterwegs</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>Dadurch wird noch nichts aktiviert oder zugeordnet.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Weiter in Ihrem Browser</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Dort öffnet sich eine Seite, die Sie zu %1 bringt.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>Steht dieser Code auch in Ihrem Browser?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>So wissen wir, dass der Kauf zu Ihnen geht.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Ist das Ihr Kauf?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>Aktiviert oder zugeordnet wird erst etwas, wenn Sie es auf den folgenden Seiten bestätigen.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>Er ist sicher angekommen, kann aber im Moment nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Ihr Kauf ist nicht angekommen</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Ihr Kauf ist sicher, und es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>Ich habe einen Kopplungscode</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>Von der Seite, die der Marktplatz in Ihrem Browser geöffnet hat; deren Link geht auch.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>Ihr Kauf kann von selbst zu uns kommen: kein Suchen, kein Abtippen.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>Bei %1 abrufen</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Zur Seite „%1“, die so auf Sie wartet, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Support von %1 fragen</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher ist freie Software unter der Apache License 2.0. Die enthaltenen Bibliotheken und ihre Lizenzen stehen unten.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>Darin steht nichts Persönliches oder Geheimes. Wer Ihnen hilft, wird danach fragen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>Hauptkonto</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>Melden Sie sich mit dem Hauptkonto in der Konsole von Alibaba Cloud an.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>Klicken Sie oben rechts auf Ihr Profilbild.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>Kopieren Sie die „Account ID“ unter dem Namen.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>Nehmen Sie die ID des Kontos, mit dem der Plan gekauft wurde.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>Ein Konsolenfenster. Das Menü Ihres Profilbilds oben rechts ist geöffnet, darin ist die „Account ID“ markiert.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>RAM-Benutzer</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>Melden Sie sich als RAM-Benutzer in der Konsole von Alibaba Cloud an.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>Kopieren Sie die Zahl hinter dem @ in Ihrem Namen.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>Diese Zahl ist die ID des Hauptkontos. Sie können auch den ganzen Namen einfügen: Wir entnehmen ihm die Zahl.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>Ein Konsolenfenster. Das Menü Ihres Profilbilds oben rechts ist geöffnet, im Namen des RAM-Benutzers ist die Zahl hinter dem @ markiert.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>International</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>Melden Sie sich mit dem Hauptkonto in der internationalen Konsole von Alibaba Cloud an.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>Zeigen Sie oben rechts auf Ihr Profilbild.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>Wählen Sie „Account Management“.</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>Kopieren Sie die „Account ID“.</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>Ein Konsolenfenster. Im Menü Ihres Profilbilds oben rechts ist „Account Management“ markiert, auf der Seite, die sich öffnet, die „Account ID“.</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>Öffnen Sie den Alibaba Cloud Marketplace mit dem Konto, mit dem der Plan gekauft wurde.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>Wählen Sie „Purchased Services“.</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>Kopieren Sie die „Instance ID“ unter dem Produkt.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>Zu dieser Liste kommen Sie auch, wenn Sie die Aktivierungsanfrage bestätigen. Es ist nicht die „Account ID“.</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>Der Marktplatz in einem Browser. Im Menü ist „Purchased Services“ markiert, in der Liste die „Instance ID“ unter dem Produkt.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Melden Sie sich in der Konsole von Huawei Cloud an.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>Klicken Sie oben rechts auf Ihr Konto und wählen Sie „My Credentials“.</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>Öffnen Sie „API Credentials“.</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>Nicht die „IAM User ID“ und keine „Project ID“: Sie stehen auf derselben Seite und sehen ähnlich aus.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>Die Seite „My Credentials“. Im Menü ist „API Credentials“ markiert, auf der Seite die „Account ID“; „IAM User ID“ und „Project ID“ sind durchgestrichen.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Öffnen Sie im Huawei Cloud Marketplace „My Marketplace“.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>Öffnen Sie die Details des Produkts.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>Kopieren Sie die „Instance ID“ unter „Resource Details“.</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>Die Details eines Produkts unter den gekauften Diensten. Unter „Resource Details“ ist die „Instance ID“ markiert.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Account ID</translation>
    </message>
    <message>
        <source>Account Management</source>
        <translation>Account Management</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>API Credentials</translation>
    </message>
    <message>
        <source>IAM User ID</source>
        <translation>IAM User ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>My Credentials</source>
        <translation>My Credentials</translation>
    </message>
    <message>
        <source>My Marketplace</source>
        <translation>My Marketplace</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Project ID</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>Purchased Services</translation>
    </message>
    <message>
        <source>name@</source>
        <translation>name@</translation>
    </message>
    <message>
        <source>Resource Details</source>
        <translation>Resource Details</translation>
    </message>
</context>
<context>
    <name>usher::IdHelpPanel</name>
    <message>
        <source>Where do I find the %1?</source>
        <extracomment>Title of the help for a field. %1 is its label: &quot;Product instance ID&quot;</extracomment>
        <translation>Wo finde ich die %1?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>Zeichnung</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>Keiner: direkte Verbindung, laut den Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1, laut den Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>Keiner: direkte Verbindung</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>So erreicht dieses Programm den Aktivierungsdienst. Ihre Seite bleibt, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>Wird im Schlüsselbund dieses Computers gespeichert, sobald die Anmeldung klappt, und nur an den Proxy gesendet.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Aktivierungsdienst</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>Vertraute Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Die dieses Computers</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Die dieses Computers und %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Vom Administrator festgelegt, in %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 verlangt Benutzername und Passwort, meist die Ihres Firmennetzwerks.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Gespeicherter Stand: %1</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>Sie machen dort weiter, wo Sie aufgehört haben. Passwörter und Codes werden nie auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>Ihre früheren Angaben konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>Ihre Angaben können auf diesem Computer nicht gespeichert werden</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>Sie können weitermachen. Wenn Sie dieses Fenster vor dem Ende schließen, beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Dieser Computer hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Ohne Speichern weiter</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>Ihr Kauf ist sicher. Nur was Sie auf diesem Computer eingegeben haben, ist verloren; bitte geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>Sie können auch ohne Speichern weitermachen: Ihre Anmeldung gilt dann, bis Sie dieses Fenster schließen, und nichts Geheimes wird anderswo gespeichert.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>Ihre Anmeldung gilt, bis Sie dieses Fenster schließen. Nichts Geheimes wird anderswo gespeichert.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>Dort liegen Passwörter und Ihre Anmeldung. Entsperren Sie ihn; Ihr System fragt eventuell nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>Die Passwortabfrage wurde geschlossen, oder Ihr System erlaubt den Zugriff nicht.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf Sie.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Ihr Administrator hat inzwischen %1 festgelegt; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>Passwörter und Codes werden nie auf den Datenträger geschrieben.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>Aus Ihrem Browser ist ein Kauf angekommen</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>Sie können ihn verwenden, sobald der laufende Vorgang beendet ist.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>Wenn Sie ihn verwenden, beginnt eine weitere Aktivierung. Was Sie bisher erledigt haben, bleibt erledigt.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>Wenn Sie ihn verwenden, ändert sich nur der Kauf. Alle anderen Angaben bleiben.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländervorwahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Netzwerkeinstellungen</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>Der Code kommt nicht an. Was nun?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>Es kann eine Minute dauern. Sehen Sie im Spam-Ordner nach, prüfen Sie die Adresse und lassen Sie dann den Code erneut senden: Nur der neueste gilt.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>Welchen Marktplatz wähle ich?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>Den, auf dem Sie den Plan abonniert haben. Sein Name steht in der Bestätigungs-E-Mail. War kein Marktplatz beteiligt, haben Sie direkt bei %1 gekauft.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>Was ist ein Kopplungscode?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>Acht Zeichen, die die Seite des Marktplatzes nach dem Kauf anzeigt. Damit kommt Ihr Kauf von selbst hier an, und Sie müssen keine ID eingeben.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>Muss ich jeden Schritt abhaken?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>Nein. Die Haken sind nur für Sie, damit Sie wissen, wo Sie stehen, wenn Sie wiederkommen.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>Der Marktplatz sieht anders aus. Was nun?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>Marktplätze ändern ihre Seiten ab und zu. Suchen Sie eine Schaltfläche, die dasselbe bedeutet, und machen Sie weiter, sobald die Bestellung bestätigt ist.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>Was, wenn ich die falsche Antwort wähle?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>Nichts geht verloren. Gehen Sie zurück und wählen Sie die andere; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>Welchen Standort wähle ich?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>Den, der Ihren Systemen am nächsten liegt, es sei denn, Ihr Unternehmen schreibt vor, wo Daten liegen dürfen. Konten und Daten können nie an einen anderen Standort umziehen.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>Welchen Unternehmensnamen gebe ich ein?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>Den vollen Namen des Unternehmens, das den Plan bezahlt.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>Was passiert, wenn ich mich registriere?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>Ihr %1-Konto wird angelegt und Ihr Benutzername reserviert. Der Plan wird noch nicht aktiviert: Das geschieht erst auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>Kann ich die Abrechnungsart später ändern?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>Praktisch nicht. Ein Kauf auf einem Marktplatz wird dauerhaft über das zugehörige Cloud-Konto abgerechnet. Wählen Sie daher den Marktplatz, auf dem Sie gekauft haben.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>Eine meiner IDs wird nicht angenommen. Was nun?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>Folgen Sie dem Link unter dem Feld: Er zeigt, wo die ID steht. Stimmt sie trotzdem, lassen Sie den Kauf prüfen; Ihre Angaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>Ich kenne den Benutzernamen nicht. Wer kennt ihn?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>Wer das Billing-Center-Konto Ihres Unternehmens eingerichtet hat. Gibt es doch keines, registrieren Sie eines von dieser Seite aus; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>Warum lassen sich manche Workspaces nicht zuordnen?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>Ein Workspace wird immer nur über einen Kauf oder ein Konto abgerechnet. Was im Weg steht, sehen Sie in seiner Zeile.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>Kann ich mehrere zuordnen?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>Ja, so viele Sie möchten. Jeder wird zugeordnet, sobald Sie ihn bestätigen; machen Sie weiter, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>Was, wenn ich mir nicht sicher bin?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>Gehen Sie zurück: Dieser Workspace ist noch nicht zugeordnet. Ist er es einmal, lässt sich das nicht rückgängig machen, solange das Abonnement läuft.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>Wofür ist die Workspace-Sprache?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>Es ist die Sprache für Ereignisse, Alarme und SMS, nicht die der Oberfläche. Wählen Sie mit Bedacht: Vielleicht lässt sie sich später nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>Warum muss ich mich erneut anmelden?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>Zu Ihrer Sicherheit endet eine Anmeldung nach einiger Zeit. Nach dem Anmelden sind Sie wieder dort, wo Sie waren.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Muss ich etwas tun?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>Nein. Dieser Kauf bezahlt bereits für ein Billing-Center-Konto. Sie können sich anmelden oder weitere Workspaces zuordnen.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>Muss ich hier warten?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>Nein. Schließen Sie das Fenster und kommen Sie später wieder: Beim nächsten Start sehen Sie, was daraus geworden ist. In der Zwischenzeit wird nichts aktiviert.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>Kann ich das Fenster jetzt schließen?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>Ja. Alles ist erledigt. Speichern Sie die Zusammenfassung, wenn Sie behalten möchten, was hier steht.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>Ist mein Kauf sicher?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>Ja. Nichts wird aktiviert oder zugeordnet, bevor Sie es bestätigen, und dann genau einmal, auch wenn die Verbindung abbricht oder dieser Computer ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>Kann ich unterbrechen und später weitermachen?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>Ja, jederzeit. Ihre Eingaben bleiben auf diesem Computer, Passwörter in dessen Schlüsselbund, und beim nächsten Start öffnet sich die Seite, auf der Sie waren.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>Geht das auch ohne Maus?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>Ja. Tab geht weiter, die Leertaste wählt aus, die Eingabetaste betätigt die Hauptschaltfläche, Esc bricht ab, was gerade läuft, Alt+Pfeil links geht zurück und F1 öffnet diese Hilfe.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Gilt zunächst für beide Konten; später sind sie getrennt.</numerusform>
            <numerusform>Mindestens %n Zeichen. Gilt zunächst für beide Konten; später sind sie getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen und nicht leicht zu erraten.</numerusform>
            <numerusform>Mindestens %n Zeichen und nicht leicht zu erraten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>Melden Sie sich mit dem Hauptkonto bei Alibaba Cloud an und schließen Sie die Identitätsprüfung („Real-name Verification“) ab.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>Erledigen Sie das zuerst: Ohne diese Prüfung können Sie nicht kaufen.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>Öffnen Sie die Produktseite von %1 und klicken Sie auf „Activate Now“.</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>Stimmen Sie unter „Activating Pay-as-you-go Service“ den Bedingungen zu und klicken Sie auf „Activate“.</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>Wenn „Activation Request Submitted“ erscheint, klicken Sie auf „Confirm“.</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>Ein Fenster sagt, dass die Aktivierung kostenlos ist: Klicken Sie auf „OK“.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>Dieser Marktplatz rechnet in US-Dollar ab.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>Klicken Sie unter „Marketplace &gt; Purchased Services“ neben der Instanz auf „Login Directly“. Es kann auch „Direct Login“ heißen.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>Wenn Ihr Browser anbietet, diesen Assistenten zu öffnen, erlauben Sie es. Wenn nicht, halten Sie Konto-ID und Produktinstanz-ID bereit: Wir fragen später danach und zeigen, wo sie stehen.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Melden Sie sich bei Huawei Cloud an und schließen Sie die Identitätsprüfung („Real-name Authentication“) ab.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>Stimmen Sie unter „Purchase %1 SaaS Version“ den Bedingungen zu und klicken Sie noch einmal auf „Activate Now“.</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>Wenn „SaaS Task Submission Successful“ erscheint, klicken Sie auf „Return to My Marketplace“.</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>Suchen Sie %1 unter Ihren gekauften Diensten. Falls es nicht gleich da ist, laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>Klicken Sie im Aufgabenfenster auf „Start Using“ oder öffnen Sie „My Marketplace &gt; Joint Services“.</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>Klicken Sie auf „Use Now“, wählen Sie die Rolle „For Myself“ und klicken Sie auf „Confirm“.</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>Legen Sie das Unternehmen an: Name und Domain (Kürzel).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>Name und Kürzel lassen sich nie mehr ändern. Das erste Anlegen dauert 1–3 Minuten: Lassen Sie die Seite offen.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>Fügen Sie die Mitglieder hinzu: Name, Abteilung, Kontakt. Das erste ist schon ausgefüllt; Sie können es ändern.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>Notieren Sie Konto und Passwort, die Sie hier festlegen: Mitglieder melden sich damit an, und Sie geben beides selbst weiter.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>Haken Sie die Mitglieder an, haken Sie „Agreement“ an und klicken Sie auf „Confirm Authorization“.</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>Geben Sie den Mitgliedern die Anmeldeadresse, den Kontonamen des Unternehmens, ihr Konto und ihr Passwort.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>Der Marktplatz verschickt keine Passwörter: Geben Sie sie persönlich weiter, und nur an die jeweilige Person.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>Melden Sie sich mit dem Konto eines Mitglieds über die einheitliche Anmeldung des Marktplatzes an.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>Das erste Passwort muss gleich nach der Anmeldung geändert werden.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>Wenn Ihr Browser anbietet, diesen Assistenten zu öffnen, erlauben Sie es. Halten Sie in jedem Fall die Konto-ID von Huawei Cloud bereit: Vielleicht fragen wir danach und zeigen dann, wo sie steht.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>Melden Sie sich bei dem AWS-Konto an, das bezahlen soll.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>Öffnen Sie die Produktseite von %1 und klicken Sie auf „Continue Subscription“.</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>Sobald Sie abonniert haben, klicken Sie auf „Set Up Your Account“.</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>Was AWS übergibt, läuft bald ab. Erledigen Sie diesen und den nächsten Schritt daher direkt nacheinander. Ist es abgelaufen, ist nichts verloren: Gehen Sie zu Ihrem Abonnement zurück und klicken Sie erneut auf „Set Up Your Account“.</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>Ihr Browser zeigt eine Seite von %1. Lassen Sie sie diesen Assistenten öffnen oder geben Sie hier ihren kurzen Code ein.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>Öffnen Sie die Produktseite von %1 und klicken Sie auf „Get It Now“. Stimmen Sie den Bedingungen zu und klicken Sie auf „Continue“.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>Dieser Marktplatz rechnet nur in US-Dollar ab.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>Klicken Sie auf „Subscribe“, wählen oder erstellen Sie eine Ressourcengruppe und geben Sie Name, Abrechnungszeitraum und Verlängerung an.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>Klicken Sie auf „Review + Subscribe“, dann auf „Subscribe“.</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>Sobald das Abonnement da ist, gehen Sie weiter zur Seite von %1 („Configure account now“).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>Lassen Sie diese Seite den Assistenten öffnen oder geben Sie hier ihren kurzen Code ein.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>Sie müssen vorher nichts kaufen: Der Plan wird hier auf der letzten Seite aktiviert. Die Kosten laufen über Ihr Billing-Center-Konto.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>Halten Sie eine E-Mail-Adresse bereit, deren Postfach Sie jetzt öffnen können.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>Klären Sie, wie der volle Name Ihres Unternehmens auf Rechnungen stehen soll.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>Joint Service</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>Hierher zurückkommen</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>Haken Sie ab, was erledigt ist. Die Haken bleiben gespeichert: Sie können dieses Fenster schließen und später wiederkommen.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>Wo werden Sie kaufen?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Welche Website von %1?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>Dort, wo Ihr Konto ist. Die Schritte richten sich danach.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Die Produktseite bei %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>Die Adresse dieser Produktseite kennen wir nicht. Suchen Sie bei %2 nach „%1“ oder fragen Sie %1 danach.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>Die Schritte richten sich danach.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Ihr Kauf ist sicher, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>Referenz für Fragen an unseren Support</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>Wir suchen Ihren Kauf beim Marktplatz.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>Das Ergebnis teilen wir Ihnen per E-Mail mit. Sie können dieses Fenster schließen: Beim nächsten Start sind Sie wieder hier. Sobald der Kauf bestätigt ist, machen Sie dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>Gehen Sie weiter zu der Seite, auf der Sie waren, und klicken Sie dort noch einmal auf die Schaltfläche: Von selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>Vergleichen Sie die IDs mit dem Marktplatz und korrigieren Sie sie. Falls sie stimmen, fragen Sie unseren Support und nennen Sie die Referenz.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>Ihr Kauf ist bestätigt</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>Zu diesen IDs haben wir keinen Kauf gefunden</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>Konto-ID bei %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>Produktinstanz-ID</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>Die IDs wirken vertauscht. Tauschen</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich sie?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>passt</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>Die des Kontos, nicht die des IAM-Benutzers oder eines Projekts.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>Die des Hauptkontos, nicht die eines RAM-Benutzers.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>Steht unter dem Produkt, das Sie gekauft haben.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>Stand der Prüfung ansehen</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Prüfen lassen</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>Sie haben schon ein Konto. Melden Sie sich an, dann machen Sie dort weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Wie möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>Mit einem Code per E-Mail</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>Mit Ihrem Passwort</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Benutzername im Billing Center</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>Ohne dieses Konto neu beginnen</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>Demo neu beginnen</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Wird neu gestartet…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>Alles, was in dieser Demo entstanden ist, wird gelöscht: Konten, Workspaces, E-Mails und Ihre Eingaben.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Wer wofür bezahlt, sehen Sie im Billing Center unter „Workspace-Verwaltung“. Endet das Abonnement, beginnt eine Frist von 14 Tagen; danach werden die Daten gelöscht.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>DataKit installieren</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Einführung ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%n Workspace wird jetzt über %1 abgerechnet:</numerusform>
            <numerusform>%n Workspaces werden jetzt über %1 abgerechnet:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Anmeldename: %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>Billing Center öffnen</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Gespeichert unter</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Anmeldeseite: %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>Ihr %1-Plan ist aktiv</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>Abgerechnet über</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2), Standort %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Billing Center</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>DataKit installieren</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>Einführungsvideo</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>Wer wofür bezahlt, sehen Sie im Billing Center unter „Workspace-Verwaltung“.</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Endet das Abonnement, beginnt eine Frist von 14 Tagen; danach werden die Daten gelöscht.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>Ein Kunde hat den Plan auf einem Marktplatz gekauft und sagt, auf welchem.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>Eine Frage nach der anderen. Hier: Gibt es schon ein Billing-Center-Konto? Dieser Kunde hat keines.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>Das neue Konto. Bei jedem Feld steht, wozu es dient.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>Zu früh auf „Weiter“ geklickt: Was fehlt, steht beim jeweiligen Feld, und was da ist, bleibt.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>Der Code ist per E-Mail gekommen, wie Sie neben dem Assistenten sehen.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>Das Unternehmen und die Vereinbarungen zum Lesen.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>Diese IDs gehören zu keinem Kauf. Nichts wurde geändert; der Kunde kann es erneut versuchen oder prüfen lassen.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>Die richtigen IDs. Von jetzt an wird der Workspace über dieses Cloud-Konto abgerechnet.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>Der Plan ist aktiv. Von hier geht es zur Anmeldeseite.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>Ein anderer Kunde, der ein Billing-Center-Konto hat: sein Benutzername und die ID des Kaufs.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>Der Code ging an die E-Mail-Adresse des Kontos selbst.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>Alle Workspaces des Kontos. Bei jedem steht, ob er zugeordnet werden kann.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>Was sich nicht rückgängig machen lässt, steht noch einmal auf einer eigenen Seite.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>Der erste ist zugeordnet. Weitere können folgen.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>Auch hier lässt sich ein neuer Workspace erstellen. Er kann zu einem bestehenden Konto gehören.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>Oder zu einem neuen Konto, das dabei gleich mit angelegt wird.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>Beide sind zugeordnet, auch der neue.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>Fertig: was von nun an über diesen Kauf abgerechnet wird und wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>Die Sprache wechselt sofort, auf jeder Seite.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>Tour, %1 von %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>Beide Wege sind gezeigt. Jetzt gehört der Assistent Ihnen.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>Die Tour kann nicht weitergehen: Diese Seite ist nicht mehr so, wie sie war. Jetzt gehört der Assistent Ihnen.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>Der Assistent führt sich selbst vor: beide Wege, Seite für Seite.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>Leertaste hält an und setzt fort, Esc beendet.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>Das ist bereits erledigt. Nichts wurde gesendet, nichts geändert.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>Das Code-Programm hat zu lange gebraucht und wurde angehalten.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>Das Code-Programm kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>Das Code-Programm ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Es gibt kein Terminal für die Abfrage.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>Code aus der E-Mail an %1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Es wurde kein Code eingegeben.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>Geheimnisse gehören nicht in die Antworten. Geben Sie das Passwort mit --password-env, --password-fd oder --password-keychain an, Codes mit --code-command oder an der Eingabeaufforderung.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>Ein Passwort für das neue Konto ist nötig: --password-env, --password-fd oder --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>Ein Code aus einer E-Mail ist nötig, aber es gibt weder ein Terminal noch --code-command. Es wurde keiner gesendet.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>Mehrere Workspaces heißen so. Geben Sie die ID an.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>Eine solche Antwort gibt es nicht, oder nicht auf diesem Weg.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>Diese Antwort ist vom falschen Typ.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>Das kann hier nicht verwendet werden. Bitte prüfen.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>Kopplungscode vom Marktplatz (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>Vergleichen Sie diesen Code mit der Seite in Ihrem Browser: %1. Sind beide gleich, bestätigen Sie dort. Hier geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>Der Kopplungscode von der Seite des Marktplatzes ist nötig, aber es gibt weder ein Terminal noch --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>Der Kopplungscode gehört zu einem anderen Kauf als dem in den Antworten. Er wurde nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Commercial Plan aktivieren</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>Dauert etwa drei Minuten. Sie können unterbrechen und wiederkommen: Ihre Eingaben gehen nicht verloren.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>Wo haben Sie gekauft?</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>China und international</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>China und global</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Abrechnung in US-Dollar</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>Abrechnung über Ihr Billing-Center-Konto</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>Ihre Aktivierung ist noch nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>„%1“, gespeichert am %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Ihr Administrator hat die Sprache festgelegt.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>Ich habe noch nicht gekauft</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>Ihr Kauf ist bestätigt</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>Ihr Administrator hat den Marktplatz festgelegt.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1, bestätigt am %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Ihr Administrator hat die Sprache festgelegt.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>Gilt nur für später erstellte Workspaces und lässt sich dann nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Hilfe (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>Ordnen Sie einen oder mehrere zu und bestätigen Sie dann.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Workspace erstellen</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>Workspaces durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>%n Workspace durchsuchen</numerusform>
            <numerusform>%n Workspaces durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>Ihre Workspaces werden abgerufen…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>Dieses Billing-Center-Konto hat noch keinen Workspace</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>Erstellen Sie den ersten: Er wird sofort Ihrem Kauf zugeordnet.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>Kein Workspace gefunden</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>Gesucht wird am Anfang eines Namens oder einer ID.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>short for identifier, heads a column</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>usher::words::Industry</name>
    <message>
        <source>Software and internet</source>
        <translation>Software und Internet</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>Banken und Versicherungen</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>Einzelhandel und E-Commerce</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>Spiele und Medien</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekommunikation</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport und Logistik</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Bildung und Forschung</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Öffentlicher Sektor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>usher::words::Marketplace</name>
    <message>
        <source>Alibaba Cloud</source>
        <translation>Alibaba Cloud</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>Huawei Cloud</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Directly from %1</source>
        <extracomment>Where a plan was bought. %1: the brand</extracomment>
        <translation>Direkt bei %1</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>China</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>Fordern Sie zuerst einen Code an.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>Geben Sie den Code aus der E-Mail ein: %digits% Ziffern.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>Bitte zuerst lesen und zustimmen.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Bitte wählen Sie aus.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>Dieser Name konnte gerade nicht geprüft werden. Wir prüfen ihn beim nächsten Schritt noch einmal.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>Stimmt mit der Konto-ID überein. Bitte prüfen.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>Die Bestätigung gilt nicht mehr. Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Wird registriert…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Wird aktiviert…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Wird zugeordnet…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Ergebnis wird geprüft…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>Registrieren und erstellen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Anmeldeseite öffnen</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Sie haben abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>Der Vorgang war schon abgeschlossen, als Sie abgebrochen haben. Sie können einfach weitermachen.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>Noch keine Antwort. Sie können weiter warten oder abbrechen.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>Wir warten auf Ihren Schlüsselbund. Vielleicht müssen Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>Ihr letzter Schritt war erfolgreich. Sie können einfach weitermachen.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>Dieses Konto ist bereits aktiv. Ordnen Sie ihm den Kauf zu.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>Ihr Passwort konnte auf diesem Computer nicht gespeichert werden. Bitte geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>Der Dienst nimmt diese Eingabe nicht an.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>Zu kurz: mindestens %minimum% Zeichen.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>Zu lang: höchstens %maximum% Zeichen.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>Enthält Zeichen, die hier nicht möglich sind.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Bitte prüfen Sie die Schreibweise.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>Das ist nicht der Code, den wir gesendet haben. Noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht der Code, den wir gesendet haben. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>Dieser Benutzername ist frei.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>Dieser Standort ist für Ihren Kauf unüblich. Sie können ihn wählen, aber später nicht mehr ändern.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>Das sieht nach einer Konto-ID aus. Sind die beiden vertauscht?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>Wählen Sie das Land oder beginnen Sie mit + und der Ländervorwahl.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>Das war ein RAM-Benutzer. Wir haben die Zahl hinter dem @ übernommen: die ID des Hauptkontos.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>Bestätigen Sie zuerst in Ihrem Browser und klicken Sie dann noch einmal hier.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>Ich habe gekauft</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Workspace erstellen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>IDs korrigieren</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>Der Aktivierungsdienst antwortet.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>Sie sind am Proxy angemeldet. Machen Sie einfach weiter.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>Der Proxy hat diese Angaben abgelehnt. Prüfen Sie beide und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>Sie sind abgemeldet, und von diesem Konto ist hier nichts mehr gespeichert.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Der Dienst ließ sich nicht benachrichtigen; er vergisst diese Anmeldung von selbst.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>Ihr Schlüsselbund konnte diese Anmeldung nicht löschen, sie ist also noch hier. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>Ihr Konto ist zugeordnet. Bevor es weitergeht, müssen wir noch einmal wissen, dass Sie es sind: Fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>Die Bestätigung des Marktplatzes für Ihren Kauf ist abgelaufen. Mit einem neuen Kopplungscode gilt sie wieder.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>Ihr Kauf ist bestätigt. Klicken Sie noch einmal auf die Schaltfläche unten.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>Zu diesen IDs haben wir keinen Kauf gefunden. Es wurde nichts geändert: Vergleichen Sie die IDs mit dem Marktplatz.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>Was Ihr Schlüsselbund gespeichert hatte, ist nicht lesbar. Bitte geben Sie es noch einmal ein; dann wird es neu gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n zugeordnet</numerusform>
            <numerusform>%n zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>Erst einen Workspace zuordnen</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>Sie haben abgebrochen, bevor eine Antwort kam. Klicken Sie noch einmal auf die Schaltfläche, wenn Sie so weit sind: Wir sehen zuerst nach, ob der Vorgang gelungen ist. So geschieht nichts doppelt.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>Bitte sagen Sie zuerst, ob das Ihr Kauf ist.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>Die Seite im Browser hat einige Minuten gewartet, aber es kam nichts. Ihr Kauf ist sicher: Starten Sie einfach noch einmal.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>Das ist kein Link von uns, oder ein Teil davon fehlt. Kopieren Sie ihn noch einmal oder geben Sie den Kopplungscode ein.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>So ein Link funktioniert nur einmal und nur einige Minuten lang, und dieser ist verbraucht. Ihr Kauf ist sicher: Starten Sie noch einmal vom Marktplatz aus.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Dieser Link ist abgelaufen. Ihr Kauf ist sicher: Starten Sie noch einmal vom Marktplatz aus.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Abrufen…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Warten…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>Wird zurückgegeben…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Noch einmal starten</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weiter</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>Zurück zu Ihrer Seite</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jakarta</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburg</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>Hangzhou</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Peking</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>Zhangjiakou</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>Guangzhou</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: a site&apos;s ID, %2: its place: &quot;ap1 Singapore&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>usher::words::Problem</name>
    <message>
        <source>You stopped this.</source>
        <translation>Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>Wenn Sie so weit sind, klicken Sie noch einmal auf die Schaltfläche.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>Der Aktivierungsdienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich erneut.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Die Verbindung ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>Wir konnten den Aktivierungsdienst nicht erreichen.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>Der Aktivierungsdienst wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>Prüfen Sie Verbindung, VPN oder Proxy und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>Stellen Sie eine Internetverbindung her und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>Das Zertifikat des Dienstes ist abgelaufen.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>Statt des Aktivierungsdienstes hat etwas anderes geantwortet.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>Vielleicht müssen Sie sich zuerst in Ihrem Netzwerk anmelden. Öffnen Sie eine beliebige Seite im Browser und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort war nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>Es ist kein Aktivierungsdienst eingerichtet.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>Sie können weitermachen; Passwörter bleiben dann nur für diese Sitzung gespeichert.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Ihr Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut, oder machen Sie ohne Speichern weiter.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>Ihr Schlüsselbund hat den Zugriff nicht erlaubt.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>Erlauben Sie ihn und versuchen Sie es erneut, oder machen Sie ohne Speichern weiter.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>Ihr Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Versuchen Sie es erneut, oder machen Sie ohne Speichern weiter.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>Ihre gespeicherte Anmeldung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Melden Sie sich erneut an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>Ihr Fortschritt konnte auf diesem Computer nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>Sie können weitermachen, aber schließen Sie dieses Fenster erst, wenn Sie fertig sind. Geben Sie etwas Speicherplatz frei, damit wieder gespeichert wird.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>Ihr gespeicherter Fortschritt konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>Bitte beginnen Sie von vorn. Was der Dienst schon erledigt hat, ist nicht verloren.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>Der Dienst hat diese Anfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>Der Dienst bietet das nicht an.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Suchen Sie nach einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>Das ist mehr Text, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>Kürzen Sie Ihre Eingaben und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Einige Angaben müssen Sie noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>Korrigieren Sie die markierten Angaben und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>Zu viele Versuche in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>Der Aktivierungsdienst ist stark ausgelastet.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>Im Aktivierungsdienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>Versuchen Sie es gleich erneut. Bleibt es dabei, wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>Der Dienst hat diese Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>Diese Anfrage kam schon einmal mit anderen Angaben beim Dienst an.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>Klicken Sie noch einmal auf die Schaltfläche, um die jetzigen Angaben zu senden.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>Diese Anfrage wurde abgebrochen, bevor sie ankam.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>Klicken Sie noch einmal auf die Schaltfläche, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>Das ist nicht der Code, den wir gesendet haben.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>Vergleichen Sie ihn mit der neuesten E-Mail und geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Dieser Code wurde bereits verwendet.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>Zu viele falsche Versuche mit diesem Code.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>Gerade eben wurde ein Code gesendet.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>Sehen Sie in Ihrem Postfach und im Spam-Ordner nach oder warten Sie, bis der Countdown abgelaufen ist.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Dieser Code gilt nicht mehr.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>Im Moment können keine E-Mails gesendet werden.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>Ihre E-Mail-Adresse muss noch einmal bestätigt werden.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>Fordern Sie einen neuen Code an und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>Bitte melden Sie sich an, um weiterzumachen.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>Danach sind Sie wieder dort, wo Sie jetzt sind.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>Sie wurden abgemeldet, weil einige Zeit vergangen ist.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>Melden Sie sich erneut an; danach sind Sie wieder dort, wo Sie jetzt sind.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Sie wurden abgemeldet.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>Melden Sie sich mit dem Konto an, zu dem diese Aktivierung gehört.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>Diese Anmeldedaten passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>Prüfen Sie sie oder melden Sie sich mit einem Code per E-Mail an.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>Prüfen Sie die Schreibweise oder legen Sie ein Konto an.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es schon ein Konto.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>Melden Sie sich damit an oder verwenden Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es an diesem Standort kein Konto.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>Prüfen Sie Adresse und Standort oder legen Sie ein Konto an.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Dieses Passwort ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>Machen Sie es länger oder verwenden Sie mehrere Wörter.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>Dieses Passwort steht auf Listen bekannter Passwörter.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Wählen Sie eines, das Sie sonst nirgends verwenden.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>Eine Vereinbarung hat sich geändert.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>Dieser Standort wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>Wir finden diesen Kauf noch nicht.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>Prüfen Sie die IDs. Ein neuer Kauf kann fünf Minuten brauchen, bis er hier ankommt; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>Diese Produktinstanz gehört zu einem anderen Cloud-Konto.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>Dieses Abonnement ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>Verlängern Sie es auf dem Marktplatz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>Dieses Abonnement wurde vom Marktplatz ausgesetzt.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>Dieses Abonnement wurde beendet.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>Kaufen Sie den Plan erneut auf dem Marktplatz und kommen Sie mit den neuen IDs wieder.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>Dieser Marktplatz übergibt Ihren Kauf selbst.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>Öffnen Sie Ihr Abonnement auf dem Marktplatz und richten Sie von dort aus Ihr Konto ein.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>Dieses Cloud-Konto ist bereits mit einem Billing-Center-Konto verknüpft.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>Melden Sie sich mit diesem Konto an oder ordnen Sie damit einen weiteren Workspace zu.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>Dieses Konto ist bereits aktiv.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>Ordnen Sie ihm stattdessen den Kauf zu.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>Dieser Workspace ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>Gehen Sie zurück und wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>Dieser Workspace wird über einen anderen Kauf oder ein anderes Konto abgerechnet.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>Gehen Sie zurück und wählen Sie einen anderen, oder fragen Sie seinen Inhaber.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>Dieser Workspace ist gesperrt.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>Gehen Sie zurück und wählen Sie einen anderen, oder wenden Sie sich an den Support.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>Noch ist kein Workspace zugeordnet.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>Ordnen Sie mindestens einen Workspace zu und bestätigen Sie dann.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>Ihr Kauf ist sicher, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>Ihr Kauf ist sicher. Nichts kann doppelt geschehen: Bevor wir noch einmal senden, prüfen wir, ob es schon geklappt hat.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>Ihr Kauf ist sicher; betroffen ist nur dieser Computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>Vorhandenes Konto nutzen</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>Neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>Der Dienst hat das Gesuchte nicht gefunden.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Dieses Konto ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>Dieser Benutzername ist schon vergeben.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>Zu diesem Benutzernamen gibt es kein Billing-Center-Konto.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>Lesen Sie die aktuelle Fassung und stimmen Sie ihr zu.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>Prüfen Sie beide IDs: Sie müssen zu dem Konto gehören, mit dem Sie gekauft haben.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>Begleichen Sie die offenen Beträge auf dem Marktplatz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>Aktuelle Fassung laden</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>Wer Ihnen dieses Programm gegeben hat, kennt die Adresse: Starten Sie usher mit --backend und dieser Adresse. Um sich nur umzusehen, starten Sie usher mit --demo.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>Wir können nicht erkennen, wer antwortet.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>In Unternehmen ist das oft eine Sicherheitsprüfung, die verschlüsselte Verbindungen öffnet: Bitten Sie Ihren Administrator, deren Zertifizierungsstelle mit --ca oder in der Richtliniendatei einzutragen. Andernfalls versuchen Sie es in einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, muss der Dienst sein Zertifikat erneuern: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>Das Zertifikat des Dienstes gilt noch nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>Vermutlich geht die Uhr dieses Computers nach. Korrigieren Sie Datum und Uhrzeit und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Ein anderer Server hat geantwortet.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>Vielleicht müssen Sie sich zuerst in Ihrem Netzwerk anmelden: Öffnen Sie eine beliebige Seite im Browser und versuchen Sie es erneut. Bleibt es dabei, fragen Sie Ihren Administrator, ob die Adresse des Dienstes stimmt.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>Vielleicht lässt etwas auf dem Weg sie nicht zu. Versuchen Sie es in einem anderen Netzwerk oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>Der Proxy hat uns nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers oder bitten Sie Ihren Administrator, die Adresse des Dienstes zuzulassen.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>Der Proxy Ihres Netzwerks möchte wissen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>Melden Sie sich dort mit Benutzername und Passwort Ihres Firmennetzwerks an.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>Dieses Programm läuft ein zweites Mal und verwendet gerade Ihre Anmeldung.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>Die Zusammenfassung ließ sich nicht speichern.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>Prüfen Sie, ob Ihr Dokumente-Ordner beschreibbar und der Datenträger nicht voll ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>Diesen Kopplungscode kennen wir nicht.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>Ein Code funktioniert nur einmal und nur einige Minuten lang. Vergleichen Sie ihn mit der Seite, von der er stammt, oder fordern Sie dort einen neuen an.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>Dieser Kopplungscode ist abgelaufen.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>Starten Sie noch einmal vom Marktplatz aus, um einen neuen zu bekommen.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>Die Übergabe wurde im Browser abgelehnt.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>Falls das ein Versehen war, starten Sie noch einmal vom Marktplatz aus.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>Unter dieser Referenz gibt es keine Prüfung mehr.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>Vergleichen Sie die IDs mit Ihrem Kauf und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>Wer Ihnen dieses Programm gegeben hat, kennt die Adresse: Starten Sie usher mit --backend und dieser Adresse oder lassen Sie sie von Ihrem Administrator in %1 eintragen. Um sich nur umzusehen, starten Sie usher mit --demo.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Wählen Sie einen anderen Standort.</translation>
    </message>
</context>
<context>
    <name>usher::words::Provider</name>
    <message>
        <source>Alibaba Cloud</source>
        <translation>Alibaba Cloud</translation>
    </message>
    <message>
        <source>Alibaba Cloud International</source>
        <translation>Alibaba Cloud International</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS China</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>Huawei Cloud</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>Tencent Cloud</translation>
    </message>
</context>
<context>
    <name>usher::words::Purchase</name>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>Öffnen Sie in der AWS-Konsole „AWS Marketplace &gt; Manage subscriptions“.</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>Wählen Sie bei Ihrem Abonnement „Set Up Your Account“.</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>Öffnen Sie im Azure-Portal „SaaS“ und dort Ihr Abonnement.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>Wählen Sie „Configure account now“.</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Öffnen Sie Ihr Abonnement bei %1 und melden Sie sich von dort aus beim Produkt an.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>Die Seite, die sich öffnet, zeigt einen Kopplungscode. Geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>bestätigt von %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>in unseren Unterlagen gefunden</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>wie von Ihnen eingegeben</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>Bestätigt von %1, %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>Stimmt mit einem Kauf überein, den %1 gemeldet hat.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Konto %2 bei %1</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1, Instanz %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>Konto %2 bei %1, Instanz %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 sagt uns selbst, was Sie gekauft haben: Sie müssen keine IDs eingeben.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Öffnen Sie bei Alibaba Cloud „Marketplace &gt; Purchased Services“.</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>Wählen Sie bei Ihrem Produkt „Login Directly“.</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>Vergleichen Sie den Code in Ihrem Browser mit diesem hier.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>Ist er gleich, bestätigen Sie dort. Wenn nicht, oder wenn dort keine Seite ist, brechen Sie hier ab.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>Konto zuordnen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>Passt zu Ihrem Kauf</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>Für Ihren Kauf unüblich</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Commercial Plan aktivieren</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>Haben Sie ein Billing-Center-Konto?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Grundangaben</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Angaben zum Unternehmen</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>Art der Aktivierung</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>Billing-Center-Konto zuordnen</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>Welche Workspaces soll dieser Kauf bezahlen?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Workspace erstellen</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Zum Fortfahren anmelden</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Bereits verknüpft</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>Ihr %1-Plan ist aktiv</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>Plan kaufen</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>Wir prüfen Ihren Kauf</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>Zuordnung möglich</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>Über anderen Kauf abgerechnet</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>Billing-Center-Konto bei %1</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Konto %2 bei %1</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>Er wird über diesen Kauf bezahlt.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>Er wird über einen anderen Kauf bezahlt. Sobald dieser endet, kann er hier zugeordnet werden.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>Er ist gesperrt. Sein Inhaber kann ihn vom Support entsperren lassen.</translation>
    </message>
</context>
</TS>
