<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. Confirmez le compte avec un code reçu par e-mail. 2. Choisissez des espaces de travail, ou créez-en un. 3. Confirmez&#xa0;: votre achat les paie.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nom d’utilisateur du Centre de facturation</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>Pas votre e-mail&#xa0;: le nom d’utilisateur avec lequel vous vous connectez au Centre de facturation.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>Aucune place de marché n’est liée&#xa0;: les espaces de travail choisis sont payés par ce compte de facturation.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>Finalement, je n’ai pas de compte de facturation</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>Indiquez-nous quel compte de facturation doit payer.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Compte de facturation</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>Retirer ce compte&#xa0;? Ses données dans votre trousseau seront supprimées.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>Se déconnecter&#xa0;? Les données de ce compte dans votre trousseau seront supprimées.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>Pour associer un autre espace de travail, terminez d’abord l’activation en cours ou recommencez.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ouvrir la page de connexion</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>Activer votre formule</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>Associer un autre espace de travail</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Oui, retirer</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Oui, se déconnecter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Rester connecté</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>Je n’ai pas de compte de facturation</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>Nous en créons un pour vous, avec votre compte %1.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>J’en ai un</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>Vous le confirmez par e-mail, puis choisissez les espaces de travail à payer.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>Qu’est-ce qu’un compte de facturation&#xa0;?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>Comment le savoir&#xa0;?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>Dites-le-nous&#xa0;: nous prendrons le chemin le plus court.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>Il sert à payer&#xa0;: un seul compte de facturation règle les frais de plusieurs espaces de travail, et vous vous y connectez avec un nom d’utilisateur. Votre compte %1 est différent&#xa0;: il vous donne accès aux espaces de travail, avec votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>Ouvrez l’un de vos espaces de travail, rubrique «&#xa0;Facturation&#xa0;»&#xa0;: si un compte de règlement y figure, vous en avez un. Seuls le propriétaire et les administrateurs le voient. Une entreprise n’a en général qu’un compte&#xa0;: un collègue le connaît peut-être. Si personne n’a encore utilisé %1, vous n’en avez pas.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>Ou connectez-vous au Centre de facturation&#xa0;: si cela fonctionne, vous en avez un.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>Ou connectez-vous au Centre de facturation&#xa0;: si cela fonctionne, vous en avez un. Voici son adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>Adresse du Centre de facturation</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>Masquer&#xa0;: comment le savoir&#xa0;?</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Votre formule</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>Votre achat %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>Espace de travail actif et payé</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>Avec un compte</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Le parcours complet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>One way through the process, read out. %1: &quot;No account yet&quot;, %2: &quot;Your purchase, Basic information, Company&quot;</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>usher::ActivationMethodPage</name>
    <message>
        <source>Your workspace, and who pays for it.</source>
        <translation>Votre espace de travail, et qui le paie.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>Par exemple votre équipe ou votre produit. Vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Langue de l’espace de travail</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>Mode de règlement</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>Langue des modèles d’événements, d’alertes et de SMS, pas de l’interface. Choisissez avec soin.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>%1 a transmis cet achat. Pour un autre mode de règlement, choisissez «&#xa0;Pas le mien&#xa0;» ci-dessous.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>L’espace de travail est payé par votre compte de facturation, sans achat sur une place de marché.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>Avec un achat sur une place de marché, c’est ce compte cloud qui paie, et ce choix est pratiquement définitif&#xa0;: l’espace de travail sera payé via %1.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>Contrats</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>J’ai lu ces contrats et je les accepte.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (version %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>Votre achat ne risque rien, et il n’y a plus rien à activer.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>Rien n’a été modifié. Les espaces de travail de ce compte restent payés par votre achat&#xa0;: connectez-vous comme d’habitude, vous les retrouverez.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>Celui de vos espaces de travail&#xa0;: chaque site a sa propre page de connexion.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse de la page de connexion</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>Associer un espace de travail avec ce compte de facturation</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>Ce n’est pas votre compte&#xa0;? Demandez au collègue qui a acheté la formule, ou à notre support.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>Ce n’est pas votre compte&#xa0;? Demandez au collègue qui a acheté la formule, ou à notre support à cette adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>Adresse du support</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1&#xa0;: déjà lié à un compte de facturation.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1&#xa0;: déjà lié au compte de facturation %2.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>Masquer les détails</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>Vous créez ici le compte avec lequel vous vous connecterez.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>Choix définitif&#xa0;: les comptes et les données d’un site ne se déplacent jamais.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Téléphone (facultatif)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Se connecter à ce compte</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>Choisissez où seront vos données</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Elle sert à vous connecter, et nous y envoyons le code.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Conserver mes informations de connexion dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Sur quelle place de marché %1 avez-vous acheté&#xa0;?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>Nous saurons ainsi quels sites conviennent à votre achat.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Fermer&#xa0;?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>Fermer avant la fin&#xa0;?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>Votre achat ne risque rien et vos réponses sont conservées, sauf les mots de passe et les codes&#xa0;: vous les saisirez de nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Code reçu par e-mail</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmé.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>Envoyé à %1&#xa0;: %n&#xa0;chiffre, à saisir ou à coller.</numerusform>
            <numerusform>Envoyé à %1&#xa0;: %n&#xa0;chiffres, à saisir ou à coller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>Nouvel envoi possible dans %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>Réponses, en JSON&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>Vérifie les réponses selon les règles du service et liste toutes les erreurs&#xa0;; n’envoie rien, ne demande aucun code.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>Le mot de passe du nouveau compte est dans cette variable d’environnement.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>Le mot de passe est lu sur ce descripteur de fichier, 3 ou plus.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>Le mot de passe est dans cette entrée du trousseau, seul ou dans une connexion enregistrée.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>Programme qui affiche le code reçu par e-mail, sous n’importe quelle forme, ou le code d’appairage de la place de marché. Il est lancé sans shell et trouve USHER_CODE_PURPOSE dans son environnement («&#xa0;pairing&#xa0;» pour ce dernier), et pour les e-mails aussi USHER_CODE_SENT_TO et USHER_CODE_DIGITS. Sans lui, la question est posée dans le terminal.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>Durée maximale du programme, en secondes.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>Exécute le parcours sans fenêtre&#xa0;: lignes JSON sur la sortie standard, phrases sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>Un secret sur la ligne de commande est lisible par tous sur cet ordinateur. Utilisez --password-env, --password-fd ou --password-keychain, et --code-command pour les codes.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate attend --answers FILE, ou --answers - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>Une seule option à la fois parmi --password-env, --password-fd et --password-keychain.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env attend le nom d’une variable d’environnement, pas sa valeur.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env&#xa0;: la variable %1 n’existe pas.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd attend le numéro d’un descripteur de fichier ouvert, 3 ou plus.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain attend le nom d’une entrée.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command attend un programme.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout est un nombre de secondes, de 1 à %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>terminé, ou déjà fait auparavant&#xa0;; avec --dry-run&#xa0;: les réponses sont bonnes</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>ligne de commande ou réponses incorrectes&#xa0;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>le service refuse un élément des réponses</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>service injoignable ou inutilisable pour le moment&#xa0;; relancez plus tard</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>un code reçu par e-mail ou un code d’appairage était nécessaire, mais il manquait ou était faux</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>la connexion est nécessaire et a échoué</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>l’achat est en cours de vérification par le fournisseur&#xa0;; relancez plus tard</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>le trousseau n’a pas fait ce qui lui était demandé</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>interrompu (SIGINT, SIGTERM)&#xa0;; relancez pour continuer</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>Codes de retour de «&#xa0;usher activate&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>Utilise son propre backend et des achats fictifs&#xa0;; ni réseau ni compte nécessaires.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>Avec --demo&#xa0;: suit les deux parcours et enregistre une image de chaque page dans DIR.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>Avec --demo&#xa0;: déroule les deux parcours devant un public, avec cette durée à chaque arrêt et une phrase à côté. Espace suspend et reprend, Échap termine.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>Avec --demo&#xa0;: commence au milieu de l’une des histoires fictives.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>Liste les scénarios avec leur description, puis quitte.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour exige --demo et un dossier.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 exige --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>Une seule option à la fois parmi --tour, --tour-pace et --scenario.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace est un nombre de secondes, de %1 à %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>Essayez usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’existe pas. --%3 affiche toute la liste.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1&#xa0;: «&#xa0;%2&#xa0;» n’existe pas. C’est peut-être %3. --%4 affiche toute la liste.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>Active une formule Commerciale achetée sur une place de marché cloud.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>Marque à afficher, parmi %1, ou chemin d’un brand.json ou de son dossier.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>Vérifie un pack de marque et ses couleurs, affiche le rapport en JSON et quitte&#xa0;: 0 s’il est bon, sinon 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>Adresse du service d’activation, https uniquement.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>Fait aussi confiance aux autorités de ce fichier PEM, pour un backend privé.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>Langue, à la place de celle du système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>Dossier où conserver une activation inachevée, sans secrets.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Couleurs&#xa0;: system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>Journalise davantage sur la sortie d’erreur&#xa0;; jamais de secrets.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>En premier&#xa0;: exécution sans fenêtre&#xa0;; voir usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>Lien de la page d’une place de marché, un seul&#xa0;; après -- si la commande est écrite par un tiers.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate n’accepte pas de lien en argument&#xa0;: il passe par --code-command ou le terminal, à la place d’un code d’appairage.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>Un seul lien est possible, et rien d’autre avec lui.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 est réservé à la fenêtre, pas à activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene n’accepte pas de lien.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace et --scenario n’acceptent pas de lien.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend attend une adresse comme https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo apporte son propre backend&#xa0;; omettez --backend.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca&#xa0;: impossible de lire le fichier %1.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language&#xa0;: %1 n’existe pas&#xa0;; choix possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme attend system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ce paramètre n’existe pas</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>ce type de valeur ne convient pas</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>ne peut pas être vide</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>valeur non autorisée</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>le chemin doit être absolu</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>impossible de lire le fichier %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>une adresse comme https://activation.example.com est attendue</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>le fichier %1 ne contient aucun certificat au format PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 n’existe pas&#xa0;; choix possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>pas d’identifiants de connexion ici&#xa0;; le programme les demande</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>valeur attendue&#xa0;: system, none, http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>le paramètre %1 n’existe pas&#xa0;; choix possibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 n’a pas de valeur à verrouiller</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>un objet JSON est attendu</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 n’appartient pas à root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>%1 peut être modifié par d’autres que root</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1&#xa0;: non utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1&#xa0;: impossible de lire le fichier.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1&#xa0;: votre administrateur a fixé cette valeur à %2, dans %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Achat sur Alibaba Cloud, pas encore de compte&#xa0;; les ID sont déjà remplis là où ils sont demandés</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Achat sur Alibaba Cloud, compte avec quarante espaces de travail</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Achat sur Huawei Cloud, pas encore de compte</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Achat sur Huawei Cloud, compte avec un espace de travail</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>Transmis par AWS&#xa0;: est-ce votre achat&#xa0;?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Transmis par Azure&#xa0;: est-ce votre achat&#xa0;?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Transmis par Alibaba Cloud&#xa0;: rien à saisir</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>Achat auprès du fournisseur, pas encore de compte</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>L’achat est déjà lié à un compte</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>L’achat est suspendu</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>ID qu’aucune place de marché n’a signalés&#xa0;: le fournisseur peut les vérifier</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>Compte avec des centaines d’espaces de travail</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>Compte sans espace de travail&#xa0;: le premier est créé ici</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: aucun secret n’est conservé</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>Le trousseau est verrouillé jusqu’à ce qu’on le déverrouille depuis l’assistant</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>Chaque réponse du service prend plus d’une seconde</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>Affiche une page dans un état donné, avec des données fictives&#xa0;: ni service, ni trousseau, ni disque.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>Avec --scene&#xa0;: enregistre une image de la page entière dans FILE (PNG), puis quitte.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>Liste les scènes et ce qu’elles montrent, puis quitte.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture exige --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture attend un fichier dont le nom se termine par .png.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene apporte son propre monde&#xa0;; omettez --%1.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher est déjà ouvert et ne répond pas. Fermez-le, puis relancez-le.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>Aucun écran ne permet d’ouvrir une fenêtre. Rien n’a été modifié. Lancez le programme depuis une session de bureau, ou sans fenêtre&#xa0;: voir usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>«&#xa0;S’inscrire&#xa0;» crée votre compte. Si vous vous arrêtez ensuite, connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Se connecter à ce compte</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur d’activité</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>À propos de l’entreprise</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>Moins d’informations</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>Plus d’informations (facultatif)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>Irréversible tant que l’abonnement est en cours.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1 (%2) sera payé par «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>Il est aussitôt associé à votre achat.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Avez-vous un compte %1 sur ce site&#xa0;?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>J’ai un compte %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>Il sera propriétaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Je n’en ai pas</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>Nous en créons un avec l’espace de travail.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nom de l’espace de travail</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Langue de l’espace de travail</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>Celle des alertes et des messages, pas de l’interface.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Téléphone (facultatif)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>L’adresse avec laquelle vous avez créé le compte.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>L’espace de travail est créé sur %1. Ce choix est définitif.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>Il sera payé par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Elle sert à vous connecter, et nous y envoyons le code.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Conserver mes informations de connexion dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>Ce site est inhabituel pour votre achat.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>C’est aussi celui de votre compte de facturation. Considérez-le comme définitif.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Confirmer le mot de passe</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>Tout est fictif et reste sur cet ordinateur. Rien n’est acheté, aucun e-mail n’en sort.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>Les codes arrivent ici.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>Mot de passe de tous les comptes</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>Nouvel achat</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>Autre nouvel achat</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>Déjà lié à un tiers</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>Instance d’un autre compte</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Compte de facturation avec %n&#xa0;espace de travail</numerusform>
            <numerusform>Compte de facturation avec %n&#xa0;espaces de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, par code d’appairage</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>Sans ID de compte</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>Code d’appairage trop ancien</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Inséré</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>Ouvrir le monde autour de l’assistant</translation>
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
        <translation>Nous préparons une page pour votre navigateur.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>Nous récupérons l’achat ouvert dans votre navigateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>Comparez ce code avec celui de votre navigateur</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>Le service d’activation est injoignable pour le moment. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>La suite est automatique. Vous pouvez aussi revenir en arrière et faire autre chose.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>S’ils sont identiques, approuvez dans le navigateur. La suite est automatique.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>La page dans votre navigateur</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Est-ce votre achat&#xa0;?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Votre achat</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID d’instance du produit</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 ne nous communique pas l’ID de compte. Vous le saisirez plus tard.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas le mien</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Votre achat ne nous est pas parvenu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Place de marché</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Oui, c’est le mien</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>Votre achat est en route</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>Rien n’est encore activé ni associé.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Une page s’y ouvre et vous conduit sur %1.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>Ce code est-il aussi dans votre navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>Nous saurons ainsi que l’achat arrive bien chez vous.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Est-ce votre achat&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>Rien n’est activé ni associé sans votre accord sur les pages suivantes.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>Il est bien arrivé, mais il est inutilisable pour le moment.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Votre achat ne nous est pas parvenu</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Votre achat ne risque rien, et rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>J’ai un code d’appairage</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Code d’appairage</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>Il est sur la page ouverte par la place de marché dans votre navigateur&#xa0;; le lien de cette page convient aussi.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>Votre achat peut arriver tout seul&#xa0;: rien à chercher, rien à saisir.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>Récupérer depuis %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Pour la page «&#xa0;%1&#xa0;», qui vous attend telle que vous l’avez laissée.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Contacter le support %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher est un logiciel libre sous licence Apache 2.0. Les bibliothèques qu’il contient et leurs licences sont indiquées ci-dessous.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Détails pour le support</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>Ils ne contiennent rien de personnel ni de secret. La personne qui vous aidera vous les demandera.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>Compte principal</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>Connectez-vous à la console Alibaba Cloud avec le compte principal.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>Cliquez sur votre photo en haut à droite.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>Copiez l’«&#xa0;Account ID&#xa0;» sous le nom.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>Prenez l’ID du compte qui a acheté la formule.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>Fenêtre de la console. Le menu de votre photo, en haut à droite, est ouvert et l’«&#xa0;Account ID&#xa0;» y est repéré.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>Utilisateur RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>Connectez-vous à la console Alibaba Cloud en tant qu’utilisateur RAM.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>Copiez le numéro après le @ de votre nom.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>Ce numéro est l’ID du compte principal. Vous pouvez aussi coller le nom entier&#xa0;: nous en extrayons le numéro.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>Fenêtre de la console. Le menu de votre photo, en haut à droite, est ouvert et, dans le nom de l’utilisateur RAM, le numéro après le @ est repéré.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>International</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>Connectez-vous à la console internationale d’Alibaba Cloud avec le compte principal.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>Passez la souris sur votre photo en haut à droite.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>Choisissez «&#xa0;Account Management&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>Copiez l’«&#xa0;Account ID&#xa0;».</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>Fenêtre de la console. Dans le menu de votre photo, en haut à droite, «&#xa0;Account Management&#xa0;» est repéré&#xa0;; sur la page qui s’ouvre, l’«&#xa0;Account ID&#xa0;».</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>Ouvrez Alibaba Cloud Marketplace avec le compte qui a acheté la formule.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>Choisissez «&#xa0;Purchased Services&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>Copiez l’«&#xa0;Instance ID&#xa0;» sous le produit.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>Cette liste s’ouvre aussi quand vous confirmez la demande d’activation. Ce n’est pas l’«&#xa0;Account ID&#xa0;».</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>La place de marché dans un navigateur. «&#xa0;Purchased Services&#xa0;» est repéré dans le menu et, dans la liste, l’«&#xa0;Instance ID&#xa0;» sous le produit.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Connectez-vous à la console Huawei Cloud.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>Cliquez sur votre compte en haut à droite et choisissez «&#xa0;My Credentials&#xa0;».</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>Ouvrez «&#xa0;API Credentials&#xa0;».</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>Ni l’«&#xa0;IAM User ID&#xa0;», ni un «&#xa0;Project ID&#xa0;»&#xa0;: ils sont sur la même page et se ressemblent.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>La page «&#xa0;My Credentials&#xa0;». «&#xa0;API Credentials&#xa0;» est repéré dans son menu, et l’«&#xa0;Account ID&#xa0;» sur la page&#xa0;; l’«&#xa0;IAM User ID&#xa0;» et le «&#xa0;Project ID&#xa0;» sont barrés.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Ouvrez «&#xa0;My Marketplace&#xa0;» dans Huawei Cloud Marketplace.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>Ouvrez les détails du produit.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>Copiez l’«&#xa0;Instance ID&#xa0;» sous «&#xa0;Resource Details&#xa0;».</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>Les détails d’un produit parmi les services achetés. Sous «&#xa0;Resource Details&#xa0;», l’«&#xa0;Instance ID&#xa0;» est repéré.</translation>
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
        <translation>nom@</translation>
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
        <translation>%1&#xa0;: où le trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>Schéma</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>Aucun&#xa0;: connexion directe, selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1, selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>Aucun&#xa0;: connexion directe</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>Comment ce programme accède au service d’activation. Votre page vous attend telle que vous l’avez laissée.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>Conservés dans le trousseau de cet ordinateur une fois acceptés, et envoyés uniquement au proxy.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Service d’activation</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>Autorités de confiance</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Celles de cet ordinateur</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Celles de cet ordinateur, et %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Fixé par votre administrateur, dans %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 demande un nom d’utilisateur et un mot de passe, le plus souvent ceux de votre réseau d’entreprise.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Dernier enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>Vous reprenez où vous en étiez. Les mots de passe et les codes ne sont jamais écrits sur le disque.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>Vos réponses précédentes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>Vos réponses ne peuvent pas être conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>Vous pouvez continuer. Si vous fermez cette fenêtre avant la fin, il faudra recommencer.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Cet ordinateur n’a pas de trousseau</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuer sans enregistrer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>Votre achat ne risque rien. Seule votre saisie sur cet ordinateur est perdue&#xa0;; veuillez la refaire.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>Vous pouvez aussi continuer sans enregistrer&#xa0;: votre connexion est alors gardée jusqu’à la fermeture de cette fenêtre, et aucun secret n’est écrit ailleurs.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>Votre connexion est gardée jusqu’à la fermeture de cette fenêtre. Aucun secret n’est écrit ailleurs.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>Vos mots de passe et votre connexion y sont conservés. Déverrouillez-le&#xa0;; votre système peut demander son mot de passe.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>La demande de mot de passe a été fermée, ou votre système n’autorise pas l’accès.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>Il vous attend peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Depuis, votre administrateur a choisi %1&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>Les mots de passe et les codes ne sont jamais écrits sur le disque.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>Un achat est arrivé de votre navigateur</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>Vous pourrez l’utiliser dès que l’opération en cours sera terminée.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>L’utiliser lance une nouvelle activation. Ce que vous avez déjà fait reste acquis.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>L’utiliser ne change que l’achat. Tout le reste de votre saisie est conservé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Indicatif du pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Paramètres réseau</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>Le code n’arrive pas. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>Cela peut prendre une minute. Regardez dans les indésirables et vérifiez l’adresse, puis demandez un nouvel envoi&#xa0;: seul le dernier code compte.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>Quelle place de marché choisir&#xa0;?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>Celle où vous avez souscrit la formule. L’e-mail de confirmation l’indique. Si l’achat n’est passé par aucune place de marché, vous avez acheté directement chez %1.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>Qu’est-ce qu’un code d’appairage&#xa0;?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>Huit caractères que la page de la place de marché affiche après l’achat. Grâce à eux, votre achat arrive ici tout seul, et vous n’avez aucun ID à saisir.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>Dois-je cocher chaque étape&#xa0;?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>Non. Les coches ne servent qu’à vous, pour savoir où vous en êtes quand vous revenez.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>La place de marché a un autre aspect. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>Les places de marché modifient leurs pages de temps en temps. Cherchez un bouton qui veut dire la même chose, et continuez une fois la commande confirmée.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>Et si je me trompe de réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>Rien n’est perdu. Revenez en arrière et choisissez l’autre&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>Quel site choisir&#xa0;?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>Le plus proche de vos systèmes, sauf si votre entreprise a des règles sur l’emplacement des données. Les comptes et les données ne peuvent jamais changer de site.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>Quel nom d’entreprise saisir&#xa0;?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>Le nom complet de l’entreprise qui paie la formule.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>Que se passe-t-il quand je m’inscris&#xa0;?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>Votre compte %1 est créé et votre nom d’utilisateur réservé. La formule n’est pas encore activée&#xa0;: ce sera à la page suivante.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>Puis-je changer de mode de règlement plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>Pratiquement pas. Avec un achat sur une place de marché, c’est le compte cloud correspondant qui paie, définitivement&#xa0;: choisissez donc la place de marché où vous avez acheté.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>L’un de mes ID n’est pas accepté. Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>Suivez le lien sous le champ&#xa0;: il montre où se trouve l’ID. S’il est pourtant juste, faites vérifier l’achat&#xa0;; vos réponses sont conservées.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>Je ne connais pas le nom d’utilisateur. Qui le connaît&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>La personne qui a créé le compte de facturation de votre entreprise. S’il n’y en a finalement pas, créez-en un depuis cette page&#xa0;; votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>Pourquoi certains espaces de travail ne peuvent-ils pas être associés&#xa0;?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>Un espace de travail n’est payé que par un seul achat ou compte à la fois. Ce qui bloque est indiqué sur sa ligne.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>Puis-je en associer plusieurs&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>Oui, autant que vous voulez. Chacun est associé quand vous le confirmez&#xa0;; continuez quand vous avez terminé.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>Et si j’hésite&#xa0;?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>Revenez en arrière&#xa0;: cet espace de travail n’est pas encore associé. Une fois qu’il l’est, c’est irréversible tant que l’abonnement est en cours.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>À quoi sert la langue de l’espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>C’est celle des événements, des alertes et des SMS, pas celle de l’interface. Choisissez avec soin&#xa0;: vous ne pourrez peut-être plus en changer.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>Pourquoi dois-je me reconnecter&#xa0;?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>Pour votre sécurité, une connexion prend fin au bout d’un certain temps. En vous reconnectant, vous reviendrez où vous en étiez.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Dois-je faire quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>Non. Cet achat paie déjà pour un compte de facturation. Vous pouvez vous connecter ou associer d’autres espaces de travail.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>Dois-je attendre ici&#xa0;?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>Non. Fermez la fenêtre et revenez plus tard&#xa0;: vous verrez le résultat au prochain démarrage. D’ici là, rien n’est activé.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>Puis-je fermer la fenêtre maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>Oui. Tout est fait. Enregistrez le récapitulatif si vous voulez garder ce qui est indiqué ici.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>Mon achat risque-t-il quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>Non. Rien n’est activé ni associé sans votre accord, et tout ne se fait qu’une seule fois, même si la connexion est coupée ou si cet ordinateur s’éteint.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>Puis-je m’arrêter et reprendre plus tard&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>Oui, à tout moment. Votre saisie reste sur cet ordinateur, les mots de passe dans son trousseau, et vous retrouverez la page où vous étiez au prochain démarrage.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>Puis-je me passer de souris&#xa0;?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>Oui. Tab avance, Espace choisit, Entrée actionne le bouton principal, Échap arrête ce qui est en cours, Alt+Flèche gauche revient en arrière et F1 ouvre cette aide.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>Au moins %n&#xa0;caractère. D’abord commun aux deux comptes, puis indépendant.</numerusform>
            <numerusform>Au moins %n&#xa0;caractères. D’abord commun aux deux comptes, puis indépendant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Très fort</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>Au moins %n&#xa0;caractère, et difficile à deviner.</numerusform>
            <numerusform>Au moins %n&#xa0;caractères, et difficile à deviner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>Connectez-vous à Alibaba Cloud avec le compte principal et faites vérifier l’identité du titulaire.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>À faire en premier&#xa0;: sans vérification d’identité, aucun achat n’est possible.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>Ouvrez la fiche produit %1 et cliquez sur «&#xa0;Activate Now&#xa0;».</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>Dans «&#xa0;Activating Pay-as-you-go Service&#xa0;», acceptez les conditions et cliquez sur «&#xa0;Activate&#xa0;».</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>Quand «&#xa0;Activation Request Submitted&#xa0;» s’affiche, cliquez sur «&#xa0;Confirm&#xa0;».</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>Une fenêtre indique que l’activation est gratuite&#xa0;: cliquez sur «&#xa0;OK&#xa0;».</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>Cette place de marché facture en dollars américains.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>Dans «&#xa0;Marketplace &gt; Purchased Services&#xa0;», cliquez sur «&#xa0;Login Directly&#xa0;» à côté de l’instance. Le bouton peut aussi s’appeler «&#xa0;Direct Login&#xa0;».</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>Si votre navigateur propose d’ouvrir cet assistant, acceptez. Sinon, gardez sous la main l’ID de compte et l’ID d’instance du produit&#xa0;: nous les demanderons plus tard et montrerons où les trouver.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Connectez-vous à Huawei Cloud et faites vérifier votre identité.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>Dans «&#xa0;Purchase %1 SaaS Version&#xa0;», acceptez les conditions et cliquez encore une fois sur «&#xa0;Activate Now&#xa0;».</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>Quand «&#xa0;SaaS Task Submission Successful&#xa0;» s’affiche, cliquez sur «&#xa0;Return to My Marketplace&#xa0;».</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>Retrouvez %1 parmi vos services achetés. S’il n’y est pas tout de suite, actualisez la page.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>Dans la fenêtre des tâches à faire, cliquez sur «&#xa0;Start Using&#xa0;», ou ouvrez «&#xa0;My Marketplace &gt; Joint Services&#xa0;».</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>Cliquez sur «&#xa0;Use Now&#xa0;», choisissez le rôle «&#xa0;For Myself&#xa0;», puis cliquez sur «&#xa0;Confirm&#xa0;».</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>Créez l’entreprise&#xa0;: son nom et son domaine (abréviation).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>Le nom et l’abréviation sont définitifs. La première création prend de 1 à 3&#xa0;minutes&#xa0;: laissez la page ouverte.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>Ajoutez les membres&#xa0;: nom, service, contact. Le premier est prérempli&#xa0;; vous pouvez le modifier.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>Notez le compte et le mot de passe définis ici&#xa0;: les membres s’en servent pour se connecter, et c’est à vous de les leur transmettre.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>Cochez les membres, cochez «&#xa0;Agreement&#xa0;», puis cliquez sur «&#xa0;Confirm Authorization&#xa0;».</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>Donnez aux membres l’adresse de connexion, le nom du compte d’entreprise, leur compte et leur mot de passe.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>La place de marché n’envoie pas les mots de passe&#xa0;: transmettez-les hors ligne, et à leur titulaire uniquement.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>Connectez-vous avec le compte d’un membre par la connexion unifiée de la place de marché.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>Le premier mot de passe doit être changé juste après la connexion.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>Si votre navigateur propose d’ouvrir cet assistant, acceptez. Dans tous les cas, gardez sous la main l’ID de compte Huawei Cloud&#xa0;: nous pourrons le demander et montrerons où le trouver.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>Connectez-vous au compte AWS qui doit payer.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>Ouvrez la fiche produit %1 et cliquez sur «&#xa0;Continue Subscription&#xa0;».</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>Une fois l’abonnement souscrit, cliquez sur «&#xa0;Set Up Your Account&#xa0;».</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>Ce qu’AWS transmet expire vite&#xa0;: enchaînez cette étape et la suivante. En cas d’expiration, rien n’est perdu&#xa0;: revenez à votre abonnement et cliquez de nouveau sur «&#xa0;Set Up Your Account&#xa0;».</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>Votre navigateur affiche une page %1. Laissez-la ouvrir cet assistant, ou saisissez ici son code court.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>Ouvrez la fiche produit %1 et cliquez sur «&#xa0;Obtenir maintenant&#xa0;». Acceptez les conditions et cliquez sur «&#xa0;Continuer&#xa0;».</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>Cette place de marché facture uniquement en dollars américains.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>Cliquez sur «&#xa0;S’abonner&#xa0;», choisissez ou créez un groupe de ressources, puis indiquez le nom, la période de facturation et le renouvellement.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>Cliquez sur «&#xa0;Vérifier + s’abonner&#xa0;», puis sur «&#xa0;S’abonner&#xa0;».</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>Une fois l’abonnement en place, passez à la page %1 («&#xa0;Configurer le compte maintenant&#xa0;»).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>Laissez cette page ouvrir l’assistant, ou saisissez ici son code court.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>Rien à acheter d’abord&#xa0;: la formule s’active ici, à la dernière page. Ses frais sont portés à votre compte de facturation.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>Prévoyez une adresse e-mail que vous pouvez consulter maintenant.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>Ayez sous la main le nom complet de votre entreprise, tel qu’il doit figurer sur les factures.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>Acheter</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>Service conjoint</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>Revenir ici</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>Cochez ce qui est fait. Vos coches sont conservées&#xa0;: vous pouvez fermer cette fenêtre et revenir.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>Où allez-vous acheter&#xa0;?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Quelle place de marché %1&#xa0;?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>Celle où vous avez votre compte. Les étapes s’y adaptent.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>La fiche produit sur %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>Nous ne connaissons pas l’adresse de cette fiche. Cherchez «&#xa0;%1&#xa0;» sur %2, ou demandez-la à %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>Fait&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>Les étapes s’y adaptent.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Votre achat ne risque rien, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>Référence, pour vos questions à notre support</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>Nous recherchons votre achat auprès de la place de marché.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>Nous vous dirons le résultat par e-mail. Vous pouvez fermer cette fenêtre&#xa0;: vous reviendrez ici au prochain démarrage. Une fois l’achat confirmé, vous reprendrez où vous en étiez.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>Revenez à la page où vous étiez et cliquez encore une fois sur son bouton&#xa0;: rien ne se fait tout seul.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>Comparez les ID avec ceux de la place de marché et corrigez-les. S’ils sont justes, contactez notre support en citant la référence.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>Votre achat est confirmé</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>Nous n’avons trouvé aucun achat avec ces ID</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>ID de compte %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID d’instance du produit</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>Ils semblent inversés. Les échanger</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Où le trouver&#xa0;?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>reconnu</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>Celui du compte, pas d’un utilisateur IAM ni d’un projet.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>Celui du compte principal, pas d’un utilisateur RAM.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>Il figure sous le produit acheté.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>Voir où en est la vérification</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Faire vérifier</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>Vous avez déjà un compte. Connectez-vous et reprenez où vous en étiez.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Comment voulez-vous vous connecter&#xa0;?</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>Avec un code par e-mail</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>Avec votre mot de passe</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nom d’utilisateur du Centre de facturation</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>Recommencer sans ce compte</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>Recommencer la démo</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Redémarrage de la démo…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>Tout ce qui a été créé dans cette démo disparaît&#xa0;: comptes, espaces de travail, e-mails et votre saisie.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Pour voir qui paie quoi&#xa0;: Centre de facturation, «&#xa0;Gestion des espaces de travail&#xa0;». Quand l’abonnement prend fin, un compte à rebours de 14&#xa0;jours commence&#xa0;; ensuite, les données sont effacées.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Installer DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Voir la présentation</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%n&#xa0;espace de travail est désormais payé par «&#xa0;%1&#xa0;»&#xa0;:</numerusform>
            <numerusform>%n&#xa0;espaces de travail sont désormais payés par «&#xa0;%1&#xa0;»&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Identifiant de connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>Ouvrir le Centre de facturation</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>Enregistrer ce récapitulatif</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>En texte</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Enregistré sous</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Page de connexion&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>Votre formule %1 est active</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2), site %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Identifiant de connexion</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Centre de facturation</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Installer DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>Vidéo de présentation</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>Pour voir qui paie quoi&#xa0;: Centre de facturation, «&#xa0;Gestion des espaces de travail&#xa0;».</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Quand l’abonnement prend fin, un compte à rebours de 14&#xa0;jours commence&#xa0;; ensuite, les données sont effacées.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>Un client a acheté la formule sur une place de marché et indique laquelle.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>Une question à la fois. Ici&#xa0;: y a-t-il déjà un compte de facturation&#xa0;? Pour ce client, non.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>Le nouveau compte. Chaque champ dit à quoi il sert.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>«&#xa0;Suivant&#xa0;», trop tôt&#xa0;: ce qui manque est indiqué à côté de chaque champ, et ce qui est rempli le reste.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>Le code est arrivé par e-mail, comme on le voit à côté de l’assistant.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>L’entreprise, et les contrats à lire.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>Ces ID ne correspondent à aucun achat. Rien n’a été modifié&#xa0;; le client peut réessayer ou les faire vérifier.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>Les bons ID. Désormais, ce compte cloud paie l’espace de travail.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>La formule est active. D’ici, on passe à la page de connexion.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>Un autre client, qui a un compte de facturation&#xa0;: son nom d’utilisateur, et l’ID de l’achat.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>Le code est parti à l’adresse e-mail du compte.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>Tous les espaces de travail du compte. Chacun indique s’il peut être associé.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>Ce qui est irréversible est redit une fois, sur une page à part.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>Le premier est associé. D’autres peuvent suivre.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>On peut aussi créer ici un nouvel espace de travail. Il peut appartenir à un compte existant.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>Ou à un nouveau compte, créé en même temps.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>Les deux sont associés, le nouveau aussi.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>Terminé&#xa0;: ce que cet achat paie désormais, et où se connecter.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>La langue change aussitôt, sur toutes les pages.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>Visite guidée, %1 sur %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>Vous avez vu les deux parcours. L’assistant est maintenant à vous.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>La visite ne peut pas continuer&#xa0;: cette page n’est plus comme elle l’avait laissée. L’assistant est maintenant à vous.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>L’assistant se présente&#xa0;: les deux parcours, page par page.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>Espace suspend et reprend, Échap termine.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>C’est déjà fait. Rien n’a été envoyé, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>La commande du code a pris trop de temps et a été arrêtée.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>Impossible de lancer la commande du code.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>La commande du code a échoué.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Aucun terminal pour poser la question.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>Code de l’e-mail envoyé à %1 (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Aucun code saisi.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>Les secrets n’ont pas leur place dans les réponses. Donnez le mot de passe avec --password-env, --password-fd ou --password-keychain, et les codes avec --code-command ou à l’invite.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>Un mot de passe pour le nouveau compte est nécessaire&#xa0;: --password-env, --password-fd ou --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>Un code reçu par e-mail est nécessaire, mais il n’y a ni terminal ni --code-command. Aucun code n’a été envoyé.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>Plusieurs espaces de travail portent ce nom. Indiquez l’ID.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>Cette réponse n’existe pas, ou pas dans ce parcours.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>Cette réponse n’est pas du bon type.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>Valeur inutilisable ici. Veuillez la vérifier.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>Code d’appairage de la place de marché (non affiché)&#xa0;: </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>Comparez ce code avec la page dans votre navigateur&#xa0;: %1. S’ils sont identiques, approuvez dans le navigateur. La suite est automatique.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>Le code d’appairage de la page de la place de marché est nécessaire, mais il n’y a ni terminal ni --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>Le code d’appairage correspond à un autre achat que celui des réponses. Il n’a pas été utilisé.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Activez votre formule Commerciale</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>Comptez environ trois minutes. Vous pouvez vous arrêter et revenir&#xa0;: votre saisie n’est jamais perdue.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>Où avez-vous acheté&#xa0;?</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>Chine et international</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>Chine et reste du monde</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Facturé en dollars américains</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>Payé par votre compte de facturation</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>Vous avez une activation inachevée</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>«&#xa0;%1&#xa0;», dernier enregistrement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>La langue est choisie par votre administrateur.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>Je n’ai pas encore acheté</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>Votre achat est vérifié</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>La place de marché est choisie par votre administrateur.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1, confirmé le %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Site&#xa0;: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>La langue est choisie par votre administrateur.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>Seulement pour les espaces de travail créés ensuite&#xa0;; leur site est alors définitif.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Aide (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>Associez-en un ou plusieurs, puis confirmez.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>Rechercher un espace de travail</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>Rechercher dans %n&#xa0;espace de travail</numerusform>
            <numerusform>Rechercher dans %n&#xa0;espaces de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>Récupération de vos espaces de travail…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>Ce compte de facturation n’a pas encore d’espace de travail</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>Créez le premier&#xa0;: il est aussitôt associé à votre achat.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>Aucun espace de travail trouvé</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>La recherche porte sur le début d’un nom ou d’un ID.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
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
        <translation>Logiciels et internet</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>Banque et assurance</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>Commerce et e-commerce</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industrie</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>Jeux et médias</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Télécommunications</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transport et logistique</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Enseignement et recherche</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Secteur public</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
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
        <translation>Directement chez %1</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>Chine</translation>
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
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>Demandez d’abord un code.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>Saisissez le code de l’e-mail&#xa0;: %digits%&#xa0;chiffres.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>Veuillez d’abord lire et accepter.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Veuillez faire un choix.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>Nous n’avons pas pu vérifier ce nom pour l’instant. Nous le vérifierons de nouveau quand vous continuerez.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>Identique à l’ID de compte. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>La confirmation n’est plus valable. Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Inscription…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Association…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Vérification du résultat…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>S’inscrire</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>S’inscrire et créer l’espace</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Aller à la connexion</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Vous avez interrompu l’opération. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>L’opération avait déjà abouti quand vous l’avez interrompue. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>Toujours en attente d’une réponse. Vous pouvez patienter ou annuler.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>En attente de votre trousseau. Il vous demande peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>Votre dernière étape avait abouti. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>Ce compte est déjà actif. Associez-lui l’achat.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>Votre mot de passe n’a pas pu être conservé sur cet ordinateur. Veuillez le ressaisir.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Veuillez remplir ce champ.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>Le service n’accepte pas cette saisie.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>Trop court&#xa0;: au moins %minimum%&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>Trop long&#xa0;: au plus %maximum%&#xa0;caractères.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>Contient des caractères inutilisables ici.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Veuillez vérifier l’orthographe.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>Ce n’est pas le code envoyé. Encore %n&#xa0;essai.</numerusform>
            <numerusform>Ce n’est pas le code envoyé. Encore %n&#xa0;essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>Ce nom d’utilisateur est disponible.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>Ce site est inhabituel pour votre achat. Vous pouvez le choisir, mais pas en changer ensuite.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>Cela ressemble à un ID de compte. Les deux sont-ils inversés&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>Choisissez le pays, ou commencez par + et son indicatif.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>C’était un utilisateur RAM. Nous avons pris le numéro après le @&#xa0;: l’ID du compte principal.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>Approuvez d’abord dans votre navigateur, puis cliquez de nouveau ici.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>J’ai acheté</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Créer un espace de travail</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>Corriger les ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>Le service d’activation répond.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>Vous êtes connecté au proxy. Vous pouvez continuer.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>Le proxy n’a pas accepté ces informations. Vérifiez les deux, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>Vous êtes déconnecté, et rien de ce compte n’est conservé ici.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>Vous êtes déconnecté sur cet ordinateur. Le service n’a pas pu être prévenu&#xa0;; il oubliera cette connexion de lui-même.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>Votre trousseau n’a pas pu supprimer cette connexion&#xa0;: elle est toujours là. Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>Votre compte est associé. Pour continuer, nous devons vérifier de nouveau que c’est bien vous&#xa0;: demandez un nouveau code.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>La confirmation de votre achat par la place de marché a expiré. Un nouveau code d’appairage la rétablit.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>Votre achat est confirmé. Cliquez encore une fois sur le bouton ci-dessous.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>Nous n’avons trouvé aucun achat avec ces ID. Rien n’a été modifié&#xa0;: comparez les ID avec ceux de la place de marché.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>Ce que votre trousseau conservait est illisible. Veuillez le ressaisir&#xa0;; il sera de nouveau conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n&#xa0;associé</numerusform>
            <numerusform>%n&#xa0;associés</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>Associez d’abord un espace de travail</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>Vous avez interrompu l’opération avant d’avoir une réponse. Cliquez de nouveau sur le bouton quand vous voulez&#xa0;: nous regardons d’abord si elle a abouti, rien ne se fait deux fois.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>Indiquez d’abord si cet achat est le vôtre.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>La page dans le navigateur a attendu quelques minutes, et rien n’est arrivé. Votre achat ne risque rien&#xa0;: il suffit de recommencer.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>Ce lien ne vient pas de nous, ou il est incomplet. Copiez-le encore une fois, ou saisissez le code d’appairage.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Ce genre de lien ne sert qu’une fois, pendant quelques minutes, et celui-ci a déjà servi. Votre achat ne risque rien&#xa0;: repartez de la place de marché.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Ce lien a expiré. Votre achat ne risque rien&#xa0;: repartez de la place de marché.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Récupération…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>Restitution…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>Retour à votre page</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Francfort</translation>
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
        <translation>Hong Kong</translation>
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
        <translation>Pékin</translation>
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
        <translation>Afrique du Sud</translation>
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
        <translation>Vous avez interrompu l’opération.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>Quand vous voulez, cliquez de nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>Le service d’activation n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La connexion a été coupée.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>Nous n’avons pas pu joindre le service d’activation.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>Le service d’activation est introuvable.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>Vérifiez votre connexion, votre VPN ou votre proxy, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>Connectez-vous à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>Le certificat du service a expiré.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Aucune connexion sécurisée n’a pu être établie.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>Ce n’est pas le service d’activation qui a répondu.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>Il faut peut-être d’abord vous identifier sur votre réseau. Ouvrez une page quelconque dans votre navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>La réponse n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>Réessayez. Si le problème persiste, contactez le support.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>Aucun service d’activation n’est configuré.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>Vous pouvez continuer&#xa0;; les mots de passe ne sont alors gardés que pour cette session.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Votre trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Déverrouillez-le et réessayez, ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>Votre trousseau n’a pas donné l’accès.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>Autorisez-le et réessayez, ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>Votre trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Réessayez, ou continuez sans enregistrer.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>Votre connexion enregistrée n’existe plus.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>Votre progression n’a pas pu être enregistrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>Vous pouvez continuer, mais terminez avant de fermer cette fenêtre. Libérez de l’espace disque pour pouvoir l’enregistrer.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>Votre progression enregistrée n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>Veuillez recommencer. Ce que le service a déjà fait n’est pas perdu.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>Le service n’a pas compris cette demande.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>Réessayez. Si le problème persiste, cherchez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>Le service ne propose pas cela.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Cherchez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>Ce texte est trop long pour le service.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>Raccourcissez votre saisie, puis réessayez.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Un élément du formulaire est à revoir.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>Corrigez les champs signalés, puis continuez.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>Trop d’essais en peu de temps.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>Le service d’activation est très sollicité.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>Un problème est survenu dans le service d’activation.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>Réessayez dans un instant. Si le problème persiste, contactez le support.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>Le service n’a pas accepté cette demande.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>Le service a déjà reçu cette demande avec d’autres données.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>Cliquez de nouveau sur le bouton pour envoyer le contenu actuel du formulaire.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>Cette demande a été interrompue avant d’arriver.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>Cliquez de nouveau sur le bouton quand vous voulez.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>Ce n’est pas le code envoyé.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>Comparez-le avec le dernier e-mail et ressaisissez-le.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Ce code a déjà servi.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>Trop d’essais incorrects avec ce code.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>Un code vient d’être envoyé.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>Regardez dans votre messagerie, y compris les indésirables, ou attendez la fin du compte à rebours.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Ce code n’est plus valable.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>Aucun e-mail ne peut être envoyé pour le moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>Votre adresse e-mail doit être confirmée de nouveau.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>Demandez un nouveau code et saisissez-le.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>Veuillez vous connecter pour continuer.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>Vous reviendrez exactement ici.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>Vous avez été déconnecté, car un certain temps s’est écoulé.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>Reconnectez-vous&#xa0;; vous reviendrez exactement ici.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Vous avez été déconnecté.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>Connectez-vous avec le compte auquel appartient cette activation.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>Ces informations de connexion ne correspondent pas.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>Vérifiez-les, ou connectez-vous avec un code reçu par e-mail.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>Vérifiez l’orthographe, ou créez un compte.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>Cette adresse e-mail a déjà un compte.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>Connectez-vous avec, ou utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>Cette adresse e-mail n’a pas de compte sur ce site.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>Vérifiez l’adresse et le site, ou créez un compte.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Ce mot de passe est facile à deviner.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>Allongez-le, ou utilisez plusieurs mots.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>Ce mot de passe figure sur des listes de mots de passe connus.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Choisissez-en un que vous n’utilisez nulle part ailleurs.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>Un contrat a changé.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>Ce site n’est plus proposé.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>Nous ne trouvons pas encore cet achat.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>Vérifiez les ID. Un nouvel achat peut mettre cinq minutes à nous parvenir&#xa0;; réessayez ensuite.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>Cette instance de produit appartient à un autre compte cloud.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>Cet abonnement a expiré.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>Renouvelez-le sur la place de marché, puis réessayez.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>Cet abonnement est suspendu par la place de marché.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>Cet abonnement a pris fin.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>Rachetez la formule sur la place de marché, puis revenez avec les nouveaux ID.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>Cette place de marché transmet elle-même votre achat.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>Ouvrez votre abonnement sur la place de marché et choisissez d’y configurer votre compte.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>Ce compte cloud est déjà lié à un compte de facturation.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>Connectez-vous avec ce compte, ou associez un autre espace de travail avec lui.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>Ce compte est déjà actif.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>Associez-lui plutôt l’achat.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>Cet espace de travail n’existe plus.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>Revenez en arrière et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>Cet espace de travail est payé par un autre achat ou compte.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>Revenez en arrière et choisissez-en un autre, ou demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>Cet espace de travail est verrouillé.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>Revenez en arrière et choisissez-en un autre, ou contactez le support.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>Aucun espace de travail n’est encore associé.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>Associez au moins un espace de travail, puis confirmez.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>Votre achat ne risque rien et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>Votre achat ne risque rien. Rien ne peut se faire deux fois&#xa0;: avant un nouvel envoi, nous vérifions si le premier a abouti.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>Votre achat ne risque rien&#xa0;; seul cet ordinateur est concerné.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>Utiliser le compte existant</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>Recommencer</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n&#xa0;seconde.</numerusform>
            <numerusform>Réessayez dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>Le service n’a pas trouvé ce qui était demandé.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Ce compte n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>Ce nom d’utilisateur est déjà pris.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>Aucun compte de facturation n’a ce nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>Lisez la version actuelle et acceptez-la.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>Vérifiez les deux ID&#xa0;: ils doivent appartenir au compte avec lequel vous avez acheté.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>Réglez le montant dû sur la place de marché, puis réessayez.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>Charger la version actuelle</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>La personne qui vous a fourni ce programme connaît l’adresse du service&#xa0;; lancez usher avec --backend et cette adresse. Pour un simple aperçu, lancez usher avec --demo.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>Nous ne pouvons pas savoir qui répond.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>En entreprise, il s’agit souvent d’un contrôle de sécurité qui inspecte les connexions&#xa0;: demandez à votre administrateur d’ajouter son autorité de certification, avec --ca ou dans le fichier de stratégie. Ailleurs, essayez un autre réseau.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, c’est au service de renouveler le certificat&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>Le certificat du service n’est pas encore valable.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>L’horloge de cet ordinateur est sans doute en retard. Corrigez la date et l’heure, puis réessayez.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Un autre serveur a répondu.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>Il faut peut-être d’abord vous identifier sur votre réseau&#xa0;: ouvrez une page quelconque dans votre navigateur, puis réessayez. Si le problème persiste, demandez à votre administrateur si l’adresse du service est juste.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>Un élément du réseau l’empêche peut-être. Essayez un autre réseau, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>Le proxy ne nous a pas laissés passer.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>Vérifiez les réglages du proxy de cet ordinateur, ou demandez à votre administrateur d’autoriser l’adresse du service.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>Le proxy de votre réseau veut savoir qui vous êtes.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>Connectez-vous-y avec le nom d’utilisateur et le mot de passe de votre réseau d’entreprise.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>Une autre instance de ce programme utilise votre connexion.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>Attendez qu’elle ait terminé ou fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>Le récapitulatif n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>Vérifiez que votre dossier de documents est accessible en écriture et que le disque n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>Ce code d’appairage est inconnu.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>Un code ne sert qu’une fois, pendant quelques minutes. Comparez-le avec la page d’où il vient, ou demandez-y un nouveau code.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>Ce code d’appairage a expiré.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>Repartez de la place de marché pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>Le transfert a été refusé dans le navigateur.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>Si c’était une erreur, repartez de la place de marché.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>Il n’y a plus de vérification sous cette référence.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>Comparez les ID avec votre achat et envoyez-les encore une fois.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>Se connecter au proxy</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>La personne qui vous a fourni ce programme connaît l’adresse du service&#xa0;: lancez usher avec --backend et cette adresse, ou demandez à votre administrateur de l’inscrire dans %1. Pour un simple aperçu, lancez usher avec --demo.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Choisissez un autre site.</translation>
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
        <translation>AWS Chine</translation>
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
        <translation>Dans la console AWS, ouvrez «&#xa0;AWS Marketplace&#xa0;», puis «&#xa0;Manage subscriptions&#xa0;».</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>À côté de votre abonnement, choisissez «&#xa0;Set Up Your Account&#xa0;».</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>Dans le portail Azure, ouvrez «&#xa0;SaaS&#xa0;», puis votre abonnement.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>Choisissez «&#xa0;Configurer le compte maintenant&#xa0;».</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Ouvrez votre abonnement sur %1 et connectez-vous au produit à partir de là.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>La page qui s’ouvre affiche un code d’appairage. Saisissez-le ici.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>confirmé par %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>trouvé dans nos registres</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>tel que vous l’avez saisi</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>Confirmé par %1 (%2)</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>Correspond à un achat signalé par %1.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Compte %1 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1, instance %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>Compte %1 %2, instance %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 nous dit directement ce que vous avez acheté&#xa0;: aucun ID à saisir.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Dans Alibaba Cloud, ouvrez «&#xa0;Marketplace&#xa0;», puis «&#xa0;Purchased Services&#xa0;».</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>À côté de votre produit, choisissez «&#xa0;Login Directly&#xa0;».</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>Comparez le code de votre navigateur avec celui-ci.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>S’il est identique, approuvez dans le navigateur. S’il est différent, ou si aucune page n’y est, annulez ici.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>Activation</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>Association</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>Convient à votre achat</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>Inhabituel pour votre achat</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Activez votre formule Commerciale</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>Avez-vous un compte de facturation&#xa0;?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Informations de base</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Informations sur l’entreprise</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>Mode d’activation</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>Associez votre compte de facturation</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>Quels espaces de travail cet achat doit-il payer&#xa0;?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>Confirmez l’association</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Créez un espace de travail</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Connectez-vous pour continuer</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Déjà lié</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>Votre formule %1 est active</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>Achetez la formule</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>Nous vérifions votre achat</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>Peut être associé</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>Associé</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>Payé par un autre achat</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>Compte de facturation %1</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Compte %1 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>Il est payé par cet achat.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>Un autre achat le paie. Il pourra être associé ici quand celui-là aura pris fin.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>Il est verrouillé. Son propriétaire peut le faire déverrouiller par le support.</translation>
    </message>
</context>
</TS>
