<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>mit diesem Code bestätigen Sie Ihre E-Mail-Adresse und registrieren Ihr %1-Konto:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>mit diesem Code ordnen Sie Ihr Billing-Center-Konto bei %1 zu:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>mit diesem Code erstellen Sie einen Workspace mit Ihrem %1-Konto:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>mit diesem Code melden Sie sich bei %1 an und setzen Ihre Aktivierung fort:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>Er gilt %n Minute lang und nur einmal. Geben Sie ihn nicht weiter: Niemand bei %1 wird Sie danach fragen.</numerusform>
            <numerusform>Er gilt %n Minuten lang und nur einmal. Geben Sie ihn nicht weiter: Niemand bei %1 wird Sie danach fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>Ihr Bestätigungscode von %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>Falls Sie diesen Code nicht angefordert haben, ignorieren Sie diese E-Mail.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>jemand wollte sich mit dieser Adresse bei %1 (Standort %2) anmelden, aber an diesem Standort gibt es kein Konto dazu.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>Waren Sie das, prüfen Sie Standort und Adresse oder registrieren Sie sich.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>Waren Sie es nicht, ignorieren Sie diese E-Mail.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>Ihr Kauf, geprüft von %1 (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>wir haben Ihren Kauf (%1) geprüft und gefunden.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>Öffnen Sie den Assistenten und klicken Sie noch einmal auf „Aktivieren“ oder „Zuordnen“, um weiterzumachen: Ihre Angaben sind noch da.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>wir haben Ihren Kauf (%1) geprüft, konnten ihn aber nicht finden.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Der Grund: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>Prüfen Sie Konto-ID und Instanz-ID und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>Wenn Sie meinen, dass wir uns irren, fragen Sie unseren Support und nennen Sie die Referenz.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>Öffnen Sie jetzt Ihren Kauf bei %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Schritt 1 von 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>Dieser Browser ist mit %1 auf Ihrem Computer verbunden. Kommen Sie von %2 hierher, dann geht Ihr Kauf an dieses Programm.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 zeigt denselben Code. Zeigt das Programm einen anderen oder hat Sie jemand hierher geschickt, brechen Sie ab.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>Abbrechen: Das ist nicht mein Computer</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>Weiter in %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 hat Ihren Kauf bestätigt, er ist sicher. Alles Weitere geschieht im Programm auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>Ihr Browser fragt, ob er das Programm öffnen darf: Erlauben Sie es.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>Es öffnet sich nichts?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>Starten Sie %1 selbst und geben Sie dort diesen Kopplungscode ein:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>Abbrechen: Das ist nicht mein Kauf</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>Zeigt %1 denselben Code?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Schritt 2 von 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>Wenn ja, bestätigen Sie, und Ihr Kauf geht an diesen Computer. Wenn nicht, ist nichts verloren: Brechen Sie ab.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Ja, bestätigen</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>Nein, das ist nicht mein Computer</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>Bestätigen Sie nur, was Sie selbst begonnen haben. Niemand von %1 wird Sie je bitten, etwas für andere zu bestätigen.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 ruft Ihren Kauf jetzt ab. Kehren Sie zum Programm zurück.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>Ihr Kauf ist in %1 angekommen</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>Machen Sie dort weiter. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>Der Kauf wurde an keinen Computer übergeben.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>Diese Seite ist abgelaufen</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>Damit niemand sonst sie nutzen kann, gilt sie nur einige Minuten.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>Nicht mehr automatisch prüfen</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Automatisch prüfen</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>Ist %1 noch nicht auf diesem Computer?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>Fragen Sie den Support von %1 danach. Ihr Kauf wartet auf dem Marktplatz: Starten Sie dann wieder von dort.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>Installieren Sie das Programm und kommen Sie dann auf diese Seite zurück oder starten Sie wieder vom Marktplatz aus.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>Ihr Kauf ist sicher: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>So beginnen Sie neu</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Noch %n Minute gültig.</numerusform>
            <numerusform>Noch %n Minuten gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Usher</source>
        <extracomment>The program&apos;s name. %1: the brand</extracomment>
        <translation>%1 Usher</translation>
    </message>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>Support von %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>Referenz für den Support:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Öffnen Sie in der Konsole von Alibaba Cloud „Marketplace &gt; Purchased Services“.</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>Klicken Sie neben dem Produkt auf „Login Directly“.</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Öffnen Sie den Anmeldelink, den KooGallery von Huawei Cloud Ihrer Organisation für das Produkt gegeben hat.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>Melden Sie sich dort als Mitglied an, für das das Produkt freigegeben ist.</translation>
    </message>
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
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>Gekauft bei</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>In diesem Browser gibt es nichts fortzusetzen</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>Diese Seite gehört zu dem Browser, den ein Marktplatz oder %2 hierher geschickt hat. Erkannt wird er an einem Cookie, und dieser Browser hat kein gültiges mitgebracht.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>Starten Sie noch einmal von der Konsole des Marktplatzes aus oder öffnen Sie die Seite erneut aus %2. Falls Sie gerade erst hierher geleitet wurden, blockiert Ihr Browser Cookies: Erlauben Sie sie zuerst für diese Website.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>Dieser Link wurde schon verwendet oder ist abgelaufen</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>Ein Link aus %2 funktioniert nur in einem Browser und nur einige Minuten lang.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>Kehren Sie zu %2 zurück und öffnen Sie die Seite von dort aus erneut.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>Dieser Link wurde zuerst in einem anderen Browser geöffnet</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>Ein Link von %1 gehört zu dem Browser, der ihn zuerst öffnet. So kann ihn nach Ihnen niemand verwenden.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>An diesen Browser wurde nichts übergeben. Ihr Kauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>Machen Sie im anderen Browser oder in %2 weiter. Oder starten Sie noch einmal von %1 aus, dann entsteht ein neuer Link. Falls nicht Sie ihn zuerst geöffnet haben, informieren Sie den Support.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>Ihr Kauf ist noch auf dem Weg zu uns</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 hat Sie hierher geleitet, uns den Kauf aber noch nicht gemeldet. Meist dauert das ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>Ihr Kauf ist bei %1 sicher.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Warten Sie kurz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>Wir konnten nicht bestätigen, dass dieser Link von %1 kommt</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>Er wurde unterwegs abgeschnitten oder verändert, oder jemand anders hat ihn erstellt.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>Starten Sie noch einmal von %1 aus, nicht über einen gespeicherten oder kopierten Link. Hilft das nicht, informieren Sie den Support.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>Dieser Link ist abgelaufen</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>Links von %1 gelten nur kurze Zeit.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>Starten Sie noch einmal von %1 aus, dann entsteht ein neuer Link.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1 antwortet uns im Moment nicht</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>Wir haben %1 nach Ihrem Kauf gefragt und keine brauchbare Antwort bekommen.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>Wir können Käufe von %1 noch nicht entgegennehmen</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>Unsere Verbindung mit %1 ist nicht oder nicht vollständig eingerichtet.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>Informieren Sie den Support und nennen Sie die Referenz unten: Das können nur wir beheben.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>Dieses Produkt ist bei %1 noch nicht für Sie freigegeben</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>Sie sind angemeldet, aber Ihre Organisation hat Sie nicht zu den Mitgliedern hinzugefügt, die das Produkt nutzen dürfen.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>Bitten Sie den Administrator Ihrer Organisation, das Produkt bei %1 für Sie freizugeben, und starten Sie dann noch einmal von dort.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>Dieser Kauf ist beendet</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>Laut %1 wurde er gekündigt, ist abgelaufen oder wurde durch einen anderen ersetzt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>Es wurde nichts geändert. Workspaces und ihre Daten blieben unberührt.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>Falls Sie das Produkt erneut gekauft haben, starten Sie bei %1 vom neuen Kauf aus.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>Dieser Kauf ist ausgesetzt</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 hat ihn ausgesetzt, meist wegen einer Zahlung.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>Klären Sie das in der Konsole von %1 und starten Sie dann noch einmal von dort.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>Diese Schaltfläche war nicht auf unserer Seite</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>Nur die Seite in diesem Browser darf bestätigen oder abbrechen. Vielleicht war es eine alte.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>Gehen Sie zur Seite und klicken Sie dort auf die Schaltfläche.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>Zu viele Versuche aus Ihrem Netzwerk</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>Damit niemand durch Raten weiterkommt, antworten wir einen Moment lang nicht.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Bei uns ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>Der Dienst konnte nicht antworten. Es liegt nicht an Ihnen.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>Warten Sie eine Minute und versuchen Sie es dann erneut. Bleibt es dabei, informieren Sie den Support.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>Der Support von %1 kann helfen. Nennen Sie die Referenz am Ende dieser Seite.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>Starten Sie von der Konsole von %1 aus</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>%1 öffnet diese Seite selbst und sagt uns dann, was Sie gekauft haben. Für sich allein kann sie nichts tun.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Billing Center</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>Workspace-Verwaltung</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>Cloud-Konten</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Abrechnungsart</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>Keinem Kauf zugeordnet</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>Worüber jeder Ihrer Workspaces abgerechnet wird und seit wann.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Name beginnt mit</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>Zu diesem Konto gehört noch kein Workspace. Erstellen Sie einen im Assistenten, dann steht er hier.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>Kein passender Workspace.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>Weitere Workspaces</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>Die Cloud-Konten, die Ihre Workspaces bezahlen.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>Noch ist keines verknüpft. Kaufen Sie auf einem Marktplatz und ordnen Sie den Kauf im Assistenten zu.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n Workspace wird darüber abgerechnet</numerusform>
            <numerusform>%n Workspaces werden darüber abgerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Verknüpft seit %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Kündigen…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>Bei %1 kündigen?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>Kunden tun das in der Konsole von %1, die es uns dann meldet. Hier meldet es an ihrer Stelle die Demo.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cloud-Konto</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>Dann beginnt für diese Workspaces eine Frist von 14 Tagen; danach werden die Daten gelöscht.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>Jeder Standort hat eigene Konten und Workspaces. An welchem möchten Sie sich anmelden?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Ihre Workspaces</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch gibt es keinen.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>Ihr Konto ist da. Machen Sie in %1 weiter: Dort entsteht der erste Workspace, und hier finden Sie ihn dann.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Workspace-Sprache</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>Workspace-ID</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>Der Commercial Plan ist aktiv.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>DataKit installieren</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>Auf dem Host, den Sie beobachten möchten, als root. Adresse und Token sind Platzhalter: In dieser Demo installiert der Befehl nichts.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Einführung ansehen</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>Was das Produkt kann</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Wie es aufgebaut ist</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Alle Workspaces</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>An %1 um %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>Alles, was der Dienst verschickt, kommt hier an, für wen es auch ist. Keine E-Mail verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>Noch nichts. Fordern Sie im Assistenten einen Code an, dann steht er gleich hier.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>Mit Ihrem %1-Konto. Es gehört nur zu diesem Standort.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>Mit Ihrem Billing-Center-Konto. Es ist für alle Standorte dasselbe und wurde mit demselben Passwort angelegt wie Ihr %1-Konto.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Benutzername oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>Jedes Konto, das Sie im Assistenten angelegt haben, mit dem dort gewählten Passwort.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>Oder eines von diesen, mit dem Passwort %1:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>Name und Passwort passen nicht zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele Versuche. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>Alles ist erfunden und läuft auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>Vielleicht wurde die Demo neu begonnen, seit diese Seite geöffnet wurde.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>Das geht im Moment nicht</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>Das darf nur eine Seite in diesem Browser. Vielleicht war es eine alte, oder der Browser blockiert Cookies.</translation>
    </message>
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
        <source>South Africa</source>
        <translation>Südafrika</translation>
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
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Billing-Center-Konto</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>Konto %2 bei %1</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement beendet</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>Gesperrt: Die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>Erhalten bis %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: Das Abonnement ist ausgesetzt</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>Der Marktplatz hat es ausgesetzt, meist wegen einer Zahlung. Workspaces und ihre Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: Das Abonnement ist beendet</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Endet ein Abonnement, beginnt eine Frist von 14 Tagen; danach werden die Daten gelöscht.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: Die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>Das Abonnement endete am %1, die Frist von 14 Tagen am %2. Die Workspaces sind gesperrt, ihre Daten werden gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: Abonnement beendet, noch %n Tag</numerusform>
            <numerusform>%1: Abonnement beendet, noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>Das Abonnement endete am %1, und es läuft eine Frist von 14 Tagen. Die Zuordnung bleibt bis %2 erhalten; danach werden die Daten gelöscht. Schließen Sie vor diesem Tag ein neues Abonnement ab oder lassen Sie über Ihr Billing-Center-Konto abrechnen.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>Die Welt rund um den Assistenten</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>Was %1 tut, ist hier festgehalten, und jede Seite zeigt es so, wie ihre Nutzer es sehen würden.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>Melden Sie sich an und öffnen Sie einen Workspace.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>Sehen Sie, wer welchen Workspace bezahlt und was geschieht, wenn ein Abonnement endet.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>Die E-Mails mit ihren Codes.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Demo neu beginnen</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>Alles, was in dieser Demo entstanden ist, wird gelöscht: Konten, Workspaces, E-Mails und die Eingaben im Assistenten.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Wird neu gestartet…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>Der Assistent öffnet sich gleich neu. Machen Sie dann hier weiter.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>Für wen richten Sie den Dienst ein? „For Myself“ ist richtig, wenn auch Sie selbst ihn nutzen.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>Die Mitglieder melden sich mit dem Kürzel an. Name und Kürzel lassen sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>Harbour Light Trading</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>Kürzel des Unternehmens</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>Das Mitglied meldet sich mit diesem Konto und Passwort an. Hier geben Sie beides an sich selbst weiter.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>Mei Tan</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Anfangspasswort</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>Wählen Sie, wer das Produkt nutzen darf.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>Der Anbieter darf erfahren, wer das Mitglied ist, damit es sich anmelden kann.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>Mit dem Konto des berechtigten Mitglieds. Es ist nicht das Konto bei Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>Joint Service: Rolle wählen</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>Mitglieder für die Anwendung berechtigen</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>Einheitliche Anmeldung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>Wählen Sie zuerst das Mitglied und stimmen Sie zu.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>Konto oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>Konto-ID: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marktplätze</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>Kaufen Sie den Plan, wie Kunden es tun würden. Hier kostet er nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n Kauf</numerusform>
            <numerusform>%n Käufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>%1 Commercial Plan</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>Metriken, Logs und Traces von allem, was läuft, an einem Ort. Die Kosten werden über Ihr Konto hier abgerechnet.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Verkauft von</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Nach Nutzung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Bereitstellung</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>Service (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>Stimmen Sie zuerst den Bedingungen zu.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>Ich habe die Nutzungsbedingungen gelesen und stimme ihnen zu.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>Auf diesem Marktplatz wurde noch nichts gekauft.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instanz-ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Zum Produkt</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>Kaufen Sie den Plan und gehen Sie von dort zum Assistenten.</translation>
    </message>
    <message>
        <source>Alibaba Cloud Marketplace</source>
        <extracomment>The demo&apos;s marketplaces: buttons and titles as on the real one</extracomment>
        <translation>Alibaba Cloud Marketplace</translation>
    </message>
    <message>
        <source>Activate Now</source>
        <translation>Activate Now</translation>
    </message>
    <message>
        <source>Activating Pay-as-you-go Service</source>
        <translation>Activating Pay-as-you-go Service</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>Sie bezahlen, was Sie nutzen. Vorher wird nichts berechnet.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>Activation Request Submitted</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>Sie finden das Produkt unter „Purchased Services“.</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>Purchased Services</translation>
    </message>
    <message>
        <source>Login Directly</source>
        <translation>Login Directly</translation>
    </message>
    <message>
        <source>Huawei Cloud Marketplace</source>
        <translation>Huawei Cloud Marketplace</translation>
    </message>
    <message>
        <source>Purchase %1 SaaS Version</source>
        <translation>Purchase %1 SaaS Version</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>Ein Konto bei Huawei Cloud braucht eine Identitätsprüfung seines Inhabers, bevor es kaufen kann.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>Sie finden das Produkt unter „Purchased Services“. Es ist ein Joint Service: Vor der Nutzung legen Sie fest, wer es in Ihrem Unternehmen nutzen darf.</translation>
    </message>
    <message>
        <source>Return to My Marketplace</source>
        <translation>Return to My Marketplace</translation>
    </message>
    <message>
        <source>Start Using</source>
        <translation>Start Using</translation>
    </message>
    <message>
        <source>AWS Marketplace</source>
        <translation>AWS Marketplace</translation>
    </message>
    <message>
        <source>Continue Subscription</source>
        <translation>Continue Subscription</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 abonnieren</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>Mit dem Abonnement stimmen Sie den Preisbedingungen und der Endbenutzer-Lizenzvereinbarung des Verkäufers zu.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>Sie haben abonniert</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>Ein Schritt fehlt noch: Richten Sie Ihr Konto beim Verkäufer ein.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Ihre Abonnements</translation>
    </message>
    <message>
        <source>Set Up Your Account</source>
        <translation>Set Up Your Account</translation>
    </message>
    <message>
        <source>Azure Marketplace</source>
        <translation>Azure Marketplace</translation>
    </message>
    <message>
        <source>Billing begins when the publisher has confirmed your account, not before.</source>
        <translation>Die Abrechnung beginnt erst, wenn der Herausgeber Ihr Konto bestätigt hat.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>Ihr SaaS-Abonnement kann jetzt konfiguriert werden</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>Ein Schritt fehlt noch: Konfigurieren Sie Ihr Konto beim Herausgeber.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>Ihre SaaS-Abonnements</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configure account now</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>Anfangspasswort ändern</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>Das erste Passwort kennt noch jemand. Wählen Sie ein eigenes, dann geht es weiter zum Produkt.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Ändern und weiter</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>Geben Sie einen Namen und ein Kürzel aus 2 bis 64 Buchstaben, Ziffern, Punkten und Bindestrichen an.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>Geben Sie einen Namen, ein Konto aus 2 bis 64 Buchstaben, Ziffern, Punkten und Bindestrichen und ein Passwort mit mindestens 8 Zeichen an.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>Wählen Sie ein Passwort mit mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>Das ist das Anfangspasswort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Gekauft am</translation>
    </message>
</context>
</TS>
