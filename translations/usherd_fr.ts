<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>Utilisez ce code pour confirmer votre adresse e-mail et créer votre compte %1&#xa0;:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>Utilisez ce code pour associer votre compte de facturation %1&#xa0;:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>Utilisez ce code pour créer un espace de travail avec votre compte %1&#xa0;:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>Utilisez ce code pour vous connecter à %1 et poursuivre votre activation&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>Il est valable %n&#xa0;minute et ne sert qu’une fois. Ne le partagez pas&#xa0;: personne chez %1 ne vous le demandera.</numerusform>
            <numerusform>Il est valable %n&#xa0;minutes et ne sert qu’une fois. Ne le partagez pas&#xa0;: personne chez %1 ne vous le demandera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>Votre code de vérification %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>Si vous n’avez pas demandé ce code, ignorez cet e-mail.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>Quelqu’un a demandé à se connecter à %1 (site %2) avec cette adresse, mais aucun compte de ce site ne l’utilise.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>Si c’était vous, vérifiez le site et l’adresse, ou inscrivez-vous.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>Si ce n’était pas vous, ignorez cet e-mail.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>Votre achat, vérifié par %1 (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>Nous avons vérifié votre achat (%1) et l’avons trouvé.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>Rouvrez l’assistant et cliquez encore une fois sur «&#xa0;Activer&#xa0;» ou «&#xa0;Associer&#xa0;» pour continuer&#xa0;: votre saisie a été conservée.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>Nous avons vérifié votre achat (%1), mais nous ne l’avons pas trouvé.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>Vérifiez l’ID de compte et l’ID d’instance, puis réessayez.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>Si vous pensez que nous faisons erreur, contactez notre support en citant la référence.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>Ouvrez maintenant votre achat sur %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Étape 1 sur 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>Ce navigateur est relié à %1 sur votre ordinateur. Venez ici depuis %2, et votre achat y sera transmis.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 affiche le même code. S’il en affiche un autre, ou si quelqu’un vous a dirigé vers cette page, annulez.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>Annuler&#xa0;: ce n’est pas mon ordinateur</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>Continuez dans %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 a confirmé votre achat, et il ne risque rien. La suite se passe dans le programme sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>Votre navigateur demande s’il peut ouvrir le programme&#xa0;: acceptez.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>Rien ne s’ouvre&#xa0;?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>Lancez vous-même %1 et saisissez-y ce code d’appairage&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>Annuler&#xa0;: ce n’est pas mon achat</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>Le même code s’affiche-t-il dans %1&#xa0;?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Étape 2 sur 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>Si oui, approuvez, et votre achat est transmis à cet ordinateur. Sinon, rien n’est perdu&#xa0;: annulez.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Oui, approuver</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>Non, ce n’est pas mon ordinateur</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>N’approuvez que ce que vous avez commencé vous-même. Personne chez %1 ne vous demandera jamais d’approuver à sa place.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 récupère maintenant votre achat. Retournez dans le programme.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>Votre achat est dans %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>Continuez là-bas. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>L’achat n’a été transmis à aucun ordinateur.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>Cette page a expiré</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>Pour que personne d’autre ne puisse s’en servir, elle n’est valable que quelques minutes.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>Arrêter la vérification automatique</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Vérifier automatiquement</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>%1 n’est pas encore sur cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>Demandez-le au support %1. Votre achat reste disponible sur la place de marché&#xa0;: vous repartirez de là.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>Installez-le, puis revenez sur cette page ou repartez de la place de marché.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Télécharger %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>Votre achat ne risque rien&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>Pour recommencer</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Encore valable %n&#xa0;minute.</numerusform>
            <numerusform>Encore valable %n&#xa0;minutes.</numerusform>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>Support %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>Référence pour le support&#xa0;:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Dans la console Alibaba Cloud, ouvrez «&#xa0;Marketplace&#xa0;», puis «&#xa0;Purchased Services&#xa0;».</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>À côté du produit, cliquez sur «&#xa0;Login Directly&#xa0;».</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Ouvrez le lien de connexion au produit que KooGallery (Huawei Cloud) a fourni à votre organisation.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>Connectez-vous-y en tant que membre ayant reçu le produit.</translation>
    </message>
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
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>Acheté sur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>Il n’y a rien à poursuivre dans ce navigateur</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>Cette page est réservée au navigateur qu’une place de marché ou %2 a dirigé ici. Elle le reconnaît à un cookie, et celui-ci n’en a présenté aucun encore valable.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>Repartez de la console de la place de marché, ou rouvrez la page depuis %2. Si vous venez d’être redirigé ici, votre navigateur bloque les cookies&#xa0;: autorisez-les d’abord pour ce site.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>Ce lien a déjà servi ou a expiré</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>Un lien de %2 ne fonctionne que dans un seul navigateur, pendant quelques minutes.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>Retournez dans %2 et rouvrez la page.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>Ce lien a d’abord été ouvert dans un autre navigateur</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>Un lien %1 appartient au premier navigateur qui l’ouvre, pour que personne ne puisse s’en servir après vous.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>Rien n’a été transmis à ce navigateur. Votre achat reste inchangé.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>Continuez dans l’autre navigateur ou dans %2. Ou repartez depuis %1, qui crée un nouveau lien. Si ce n’est pas vous qui l’avez ouvert en premier, prévenez le support.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>Votre achat est encore en route vers nous</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 vous a redirigé ici, mais ne nous a pas encore signalé l’achat. Cela prend en général une ou deux minutes.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>Votre achat ne risque rien chez %1.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Patientez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>Nous n’avons pas pu confirmer que %1 est à l’origine de ce lien</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>Il a été tronqué ou modifié en chemin, ou quelqu’un d’autre l’a créé.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>Repartez depuis %1, pas d’un lien enregistré ou copié. Si cela ne suffit pas, prévenez le support.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>Ce lien a expiré</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>Les liens %1 ne sont valables que peu de temps.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>Repartez depuis %1, qui crée un nouveau lien.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1 ne nous répond pas pour le moment</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>Nous avons interrogé %1 sur votre achat, sans obtenir de réponse utilisable.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>Nous ne pouvons pas encore vous accueillir depuis %1</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>Notre liaison avec %1 n’est pas configurée, ou pas entièrement.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>Prévenez le support en indiquant la référence ci-dessous&#xa0;: nous seuls pouvons y remédier.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>Ce produit ne vous a pas été attribué sur %1</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>Vous êtes connecté, mais votre organisation ne vous a pas inscrit parmi les membres autorisés à utiliser le produit.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>Demandez à l’administrateur de votre organisation de vous attribuer le produit sur %1, puis repartez de là.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>Cet achat a pris fin</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>D’après %1, il a été annulé, a expiré ou a été remplacé par un autre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>Rien n’a été modifié. Les espaces de travail et leurs données sont intacts.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>Si vous avez racheté le produit, partez du nouvel achat sur %1.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>Cet achat est suspendu</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 l’a suspendu, le plus souvent pour une question de paiement.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>Régularisez la situation dans la console %1, puis repartez de là.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>Ce bouton n’était pas sur notre page</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>Seule la page de ce navigateur peut approuver ou annuler. C’était peut-être une ancienne page.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>Allez à la page et cliquez sur son bouton.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>Trop de tentatives depuis votre réseau</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>Pour empêcher que d’autres devinent, nous cessons un moment de répondre.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Attendez une minute, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Un problème est survenu de notre côté</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>Le service n’a pas pu répondre. Vous n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>Attendez une minute, puis réessayez. Si cela persiste, prévenez le support.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>Le support %1 peut vous aider. Donnez-lui la référence en bas de cette page.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Aller à la page</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>Partez de la console %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>%1 ouvre cette page et nous dit alors ce que vous avez acheté. Ouverte seule, elle ne peut rien faire.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Centre de facturation</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>Gestion des espaces de travail</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>Comptes cloud</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Mode de règlement</translation>
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
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>Non associé à un achat</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>Ce qui paie chacun de vos espaces de travail, et depuis quand.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Le nom commence par</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>Ce compte n’a pas encore d’espace de travail. Créez-en un dans l’assistant&#xa0;: il apparaîtra ici.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>Aucun espace de travail ne correspond.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>Espaces de travail suivants</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>Les comptes cloud qui paient vos espaces de travail.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>Aucun n’est encore lié. Achetez sur une place de marché et associez l’achat dans l’assistant.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n&#xa0;espace de travail payé par ce compte</numerusform>
            <numerusform>%n&#xa0;espaces de travail payés par ce compte</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Lié depuis le %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Résilier…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>Résilier sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>Un client le fait dans la console %1, qui nous le signale ensuite. Ici, la démo le signale à sa place.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Compte cloud</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>Un compte à rebours de 14&#xa0;jours commence alors pour ces espaces de travail&#xa0;; ensuite, les données sont effacées.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Résilier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>Chaque site a ses propres comptes et espaces de travail. Auquel voulez-vous vous connecter&#xa0;?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Vos espaces de travail</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>Votre compte existe. Continuez dans %1&#xa0;: le premier espace de travail y sera créé, et vous le trouverez ici.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Langue de l’espace de travail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID de l’espace de travail</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>La formule Commerciale est active.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>Installer DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>Sur l’hôte à surveiller, en tant que root. L’adresse et le jeton sont fictifs&#xa0;: dans cette démo, la commande n’installe rien.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Voir la présentation</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>Ce que fait le produit</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Bientôt disponible</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Son architecture</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Tous les espaces de travail</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>À %1, %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>Tout ce que le service envoie arrive ici, quel que soit le destinataire. Aucun e-mail ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>Rien pour l’instant. Demandez un code dans l’assistant&#xa0;: il apparaîtra ici un instant plus tard.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1&#xa0;: connexion</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>Avec votre compte %1. Il n’est valable que sur ce site.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>Avec votre compte de facturation. Il est le même pour tous les sites et a été créé avec le même mot de passe que votre compte %1.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Nom d’utilisateur ou adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>Tout compte créé dans l’assistant, avec le mot de passe que vous avez choisi.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>Ou l’un de ceux-ci, avec le mot de passe %1&#xa0;:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>Le nom et le mot de passe ne correspondent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %n&#xa0;seconde.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>Démo</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>Tout est fictif et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>La démo a peut-être été recommencée depuis l’ouverture de cette page.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>Cela ne fonctionne pas pour le moment</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>Seule une page de ce navigateur peut le faire. C’était peut-être une ancienne page, ou le navigateur bloque les cookies.</translation>
    </message>
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
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
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
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Compte de facturation</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>Compte %1 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Abonnement terminé</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>Verrouillé&#xa0;: le compte à rebours est écoulé</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>Conservé jusqu’au %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1&#xa0;: l’abonnement est suspendu</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>La place de marché l’a suspendu, le plus souvent pour une question de paiement. Les espaces de travail et leurs données restent inchangés.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1&#xa0;: l’abonnement a pris fin</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Quand un abonnement prend fin, un compte à rebours de 14&#xa0;jours commence&#xa0;; ensuite, les données sont effacées.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1&#xa0;: le compte à rebours est écoulé</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>L’abonnement a pris fin le %1, et le compte à rebours de 14&#xa0;jours le %2. Les espaces de travail sont verrouillés et leurs données sont effacées.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1&#xa0;: l’abonnement a pris fin, il reste %n&#xa0;jour</numerusform>
            <numerusform>%1&#xa0;: l’abonnement a pris fin, il reste %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>L’abonnement a pris fin le %1, et un compte à rebours de 14&#xa0;jours est en cours. L’association est conservée jusqu’au %2&#xa0;; ensuite, les données sont effacées. Réabonnez-vous, ou passez au paiement par votre compte de facturation, avant cette date.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>Le monde autour de l’assistant</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>Tout ce que fait %1 est consigné ici, et chaque page le montre comme le verrait la personne concernée.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>Connectez-vous et ouvrez un espace de travail.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>Voyez qui paie quel espace de travail, et ce qui se passe à la fin d’un abonnement.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>Les e-mails et leurs codes.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Recommencer la démo</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>Tout ce qui a été créé dans cette démo disparaît&#xa0;: comptes, espaces de travail, e-mails et ce qui a été saisi dans l’assistant.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Redémarrage de la démo…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>L’assistant va se rouvrir dans un instant. Continuez ensuite ici.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>Pour qui configurez-vous le service&#xa0;? «&#xa0;For Myself&#xa0;» convient si vous l’utilisez aussi vous-même.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>Ses membres se connectent avec son abréviation. Ni le nom ni l’abréviation ne peuvent changer ensuite.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>Comptoir du Phare</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>Abréviation de l’entreprise</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>Le membre se connecte avec ce compte et ce mot de passe. Ici, c’est à vous-même que vous les transmettez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>Mei Tan</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Mot de passe initial</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>Choisissez qui peut utiliser le produit.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>J’accepte que l’identité du membre soit communiquée au fournisseur, pour que le membre puisse se connecter.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>Avec le compte du membre autorisé. Ce n’est pas le compte Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>Service conjoint&#xa0;: choisir un rôle</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>Créer l’entreprise</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>Autoriser des membres</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>Connexion unifiée</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>Choisissez d’abord le membre et donnez votre accord.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>Compte ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>ID de compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Places de marché</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>Achetez la formule comme le ferait un client. Ici, cela ne coûte rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n&#xa0;achat</numerusform>
            <numerusform>%n&#xa0;achats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>Formule Commerciale %1</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>Métriques, logs et traces de tout ce qui tourne, en un seul endroit. Le coût est payé par votre compte sur cette place de marché.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu par</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Paiement à l’usage</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>Service (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>Acceptez d’abord les conditions.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>J’ai lu les conditions d’utilisation et je les accepte.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>Rien n’a encore été acheté sur cette place de marché.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID d’abonnement</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID d’instance</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Voir le produit</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>Achetez la formule et passez de là à l’assistant.</translation>
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
        <translation>Vous payez ce que vous utilisez. Rien n’est facturé avant utilisation.</translation>
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
        <translation>Vous trouverez le produit parmi vos services achetés («&#xa0;Purchased Services&#xa0;»).</translation>
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
        <translation>Achat&#xa0;: %1, version SaaS</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>Pour acheter avec un compte Huawei Cloud, l’identité de son titulaire doit être vérifiée.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>Vous trouverez le produit parmi vos services achetés («&#xa0;Purchased Services&#xa0;»). C’est un service conjoint&#xa0;: avant de l’utiliser, vous indiquez qui y a droit dans votre entreprise.</translation>
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
        <translation>Abonnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>En vous abonnant, vous acceptez les conditions tarifaires et le contrat de licence utilisateur final du vendeur.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>Votre abonnement est souscrit</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>Il reste une étape&#xa0;: configurer votre compte chez le vendeur.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Vos abonnements</translation>
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
        <translation>La facturation commence quand l’éditeur a confirmé votre compte, pas avant.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>Votre abonnement SaaS est prêt à être configuré</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>Il reste une étape&#xa0;: configurer votre compte chez l’éditeur.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>Vos abonnements SaaS</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configurer le compte maintenant</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>Changer le mot de passe initial</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>Quelqu’un d’autre connaît le premier mot de passe. Choisissez le vôtre, puis vous passerez au produit.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Changer et continuer</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Confirmer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>Indiquez un nom, et une abréviation de 2 à 64&#xa0;lettres, chiffres, points et traits d’union.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>Indiquez un nom, un compte de 2 à 64&#xa0;lettres, chiffres, points et traits d’union, et un mot de passe d’au moins 8&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>Choisissez un mot de passe d’au moins 8&#xa0;caractères.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Les deux mots de passe sont différents.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>C’est le mot de passe initial. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Date d’achat</translation>
    </message>
</context>
</TS>
