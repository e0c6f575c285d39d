<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>Use este código para confirmar su correo electrónico y registrar su cuenta de %1:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>Use este código para vincular su cuenta del Centro de facturación de %1:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>Use este código para crear un espacio de trabajo con su cuenta de %1:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>Use este código para iniciar sesión en %1 y continuar la activación:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>Es válido durante %n minuto y se puede usar una sola vez. No lo comparta: nadie de %1 se lo pedirá.</numerusform>
            <numerusform>Es válido durante %n minutos y se puede usar una sola vez. No lo comparta: nadie de %1 se lo pedirá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>Su código de verificación de %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>Si no pidió este código, ignore este correo.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>Alguien ha intentado iniciar sesión en %1 (sitio %2) con esta dirección, pero ninguna cuenta de ese sitio la usa.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Inicio de sesión en %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>Si fue usted, compruebe el sitio y la dirección, o regístrese.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>Si no fue usted, ignore este correo.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>Su compra, comprobada por %1 (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>Hemos comprobado su compra (%1) y la hemos encontrado.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>Abra de nuevo el asistente y pulse otra vez «Activar» o «Vincular» para continuar: lo que escribió se ha conservado.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>Hemos comprobado su compra (%1), pero no la hemos encontrado.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>El motivo: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>Compruebe el ID de cuenta y el ID de instancia e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>Si cree que nos equivocamos, pregunte a nuestro soporte técnico e indique la referencia.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>Ahora abra su compra en %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Paso 1 de 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>Este navegador está conectado con %1 en su equipo. Llegue aquí desde %2 y su compra pasará al programa.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 muestra el mismo código. Si muestra otro, o si alguien le envió aquí, cancele.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>Cancelar: no es mi equipo</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>Continúe en %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 ha confirmado su compra y está a salvo. Lo demás se hace en el programa, en su equipo.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>Su navegador le pregunta si puede abrir el programa: permítalo.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>¿No se abre nada?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>Inicie %1 usted mismo y escriba allí este código de emparejamiento:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>Cancelar: no es mi compra</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>¿Muestra %1 el mismo código?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Paso 2 de 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>Si es así, apruébelo y su compra pasará a ese equipo. Si no, no se pierde nada: cancele.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Sí, aprobar</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>No, no es mi equipo</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>Apruebe solo lo que usted mismo haya iniciado. Nadie de %1 le pedirá nunca que apruebe algo por otra persona.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 está obteniendo su compra. Vuelva al programa.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>Su compra está en %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>Continúe allí. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>La compra no se ha transferido a ningún equipo.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>Esta página ha caducado</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>Para que nadie más pueda usarla, solo es válida durante unos minutos.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>Detener la comprobación automática</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Comprobar automáticamente</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>¿%1 aún no está en este equipo?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>Pídalo al soporte técnico de %1. Su compra le espera en el marketplace: después, empiece otra vez desde allí.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>Instálelo y vuelva a esta página, o empiece otra vez desde el marketplace.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Descargar %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>Su compra está a salvo: no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>Para empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Válido durante %n minuto más.</numerusform>
            <numerusform>Válido durante %n minutos más.</numerusform>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>Soporte técnico de %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>Referencia para soporte técnico:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>En la consola de Alibaba Cloud, abra «Marketplace &gt; Purchased Services».</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>Junto al producto, pulse «Login Directly».</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Abra el enlace de inicio de sesión que KooGallery, de Huawei Cloud, dio a su organización para el producto.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>Inicie sesión allí como un miembro al que se haya asignado el producto.</translation>
    </message>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>En la consola de AWS, abra AWS Marketplace, «Manage subscriptions».</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>En su suscripción, elija «Set Up Your Account».</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>En el portal de Azure, abra «SaaS» y después su suscripción.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>Elija «Configure account now».</translation>
    </message>
    <message>
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>Comprado en</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmada por %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>No hay nada que continuar en este navegador</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>Esta página pertenece al navegador que llegó aquí desde un marketplace o desde %2. Lo reconoce por una cookie, y este no trae ninguna que siga siendo válida.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>Empiece otra vez desde la consola del marketplace o abra de nuevo la página desde %2. Si acaba de llegar aquí, su navegador bloquea las cookies: permítalas primero para este sitio web.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>Este enlace ya se ha usado o ha caducado</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>Un enlace de %2 funciona en un solo navegador y durante unos minutos.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>Vuelva a %2 y abra la página desde allí otra vez.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>Este enlace se abrió antes en otro navegador</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>Un enlace de %1 pertenece al primer navegador que lo abre, para que nadie pueda usarlo después de usted.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>No se ha transferido nada a este navegador. Su compra sigue como estaba.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>Continúe en el otro navegador o en %2. O empiece otra vez desde %1, que crea un enlace nuevo. Si no fue usted quien lo abrió primero, avise a soporte técnico.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>Su compra aún está en camino</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 le ha enviado aquí, pero todavía no nos ha comunicado la compra. Suele tardar uno o dos minutos.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>Su compra está a salvo en %1.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>No hemos podido confirmar que este enlace proceda de %1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>Se cortó o se modificó por el camino, o lo creó otra persona.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>Empiece otra vez desde %1, no desde un enlace guardado o copiado. Si no funciona, avise a soporte técnico.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>Este enlace ha caducado</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>Los enlaces de %1 solo son válidos durante poco tiempo.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>Empiece otra vez desde %1, que crea un enlace nuevo.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1 no nos responde en este momento</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>Hemos consultado su compra a %1 y no hemos recibido una respuesta útil.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>Aún no podemos recibirle desde %1</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>Nuestra conexión con %1 no está configurada, o no del todo.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>Avise a soporte técnico e indique la referencia de abajo: solo nosotros podemos resolverlo.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>En %1 no se le ha asignado este producto</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>Ha iniciado sesión, pero su organización no le ha incluido entre los miembros que pueden usar el producto.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>Pida al administrador de su organización que le asigne el producto en %1 y empiece otra vez desde allí.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>Esta compra ha finalizado</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1 indica que se canceló, venció o se sustituyó por otra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>No se ha cambiado nada. Los espacios de trabajo y sus datos siguen intactos.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>Si ha comprado el producto otra vez, empiece desde la compra nueva en %1.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>Esta compra está suspendida</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 la ha suspendido; casi siempre se debe a un pago.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>Resuélvalo en la consola de %1 y empiece otra vez desde allí.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>Ese botón no era de nuestra página</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>Solo la página de este navegador puede aprobar o cancelar. Quizá era una página antigua.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>Vaya a la página y pulse allí el botón.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>Demasiados intentos desde su red</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>Para que nadie adivine códigos, dejamos de responder un momento.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere un minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo ha fallado por nuestra parte</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>El servicio no ha podido responder. No es culpa suya.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>Espere un minuto e inténtelo de nuevo. Si continúa, avise a soporte técnico.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>El soporte técnico de %1 puede ayudarle. Indíquele la referencia que está al final de esta página.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>Empiece desde la consola de %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>Esta página la abre %1, que entonces nos indica qué compró. Por sí sola no puede hacer nada.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Centro de facturación</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>Gestión de espacios de trabajo</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>Cuentas en la nube</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>No vinculado a ninguna compra</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>A través de qué se paga cada uno de sus espacios de trabajo, y desde cuándo.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>El nombre empieza por</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>Esta cuenta aún no tiene espacios de trabajo. Cree uno en el asistente y aparecerá aquí.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>No hay ningún espacio de trabajo así.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>Siguientes espacios de trabajo</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>Las cuentas en la nube que pagan sus espacios de trabajo.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>Aún no hay ninguna asociada. Compre en un marketplace y vincule la compra en el asistente.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n espacio de trabajo se paga a través de ella</numerusform>
            <numerusform>%n espacios de trabajo se pagan a través de ella</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Asociada desde el %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Cancelar suscripción…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>¿Cancelar la suscripción en %1?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>Un cliente lo haría en la consola de %1, que después nos lo comunica. Aquí lo comunica la demostración en su lugar.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Cuenta en la nube</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>Entonces empieza un plazo de 14 días para estos espacios de trabajo; al acabar, se borran los datos.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>Cada sitio tiene sus propias cuentas y espacios de trabajo. ¿En cuál desea iniciar sesión?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Sus espacios de trabajo</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguno.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>Su cuenta ya existe. Continúe en %1: allí se crea el primer espacio de trabajo, y después aparece aquí.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Idioma del espacio de trabajo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID del espacio de trabajo</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>El Plan Comercial está activo.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>Instalar DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>En el host que quiera supervisar, como root. La dirección y el token son de muestra: en esta demostración, el comando no instala nada.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Ver la introducción</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>Qué hace el producto</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Cómo está construido</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Todos los espacios de trabajo</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>Todo lo que envía el servicio llega aquí, sea para quien sea. Ningún correo sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>Aún no hay nada. Pida un código en el asistente y aparecerá aquí en un momento.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>Con su cuenta de %1. Solo sirve para este sitio.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>Con su cuenta del Centro de facturación. Es la misma para todos los sitios y se creó con la misma contraseña que su cuenta de %1.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Nombre de usuario o correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>Cualquier cuenta que haya creado en el asistente, con la contraseña que le puso.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>O una de estas, con la contraseña %1:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>El nombre y la contraseña no coinciden.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>Todo es ficticio y funciona en este equipo.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>Quizá la demostración se reinició después de abrir esta página.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>Eso no es posible en este momento</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>Solo puede hacerlo una página de este navegador. Quizá era una página antigua, o el navegador bloquea las cookies.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Fráncfort</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Yakarta</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburgo</translation>
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
        <translation>Pekín</translation>
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
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>%1, cuenta %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Suscripción finalizada</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>Bloqueado: el plazo ha terminado</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>Se conserva hasta el %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: la suscripción está suspendida</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>El marketplace la ha suspendido; casi siempre se debe a un pago. Los espacios de trabajo y sus datos siguen como están.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: la suscripción ha finalizado</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Cuando termina una suscripción, empieza un plazo de 14 días; al acabar, se borran los datos.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: el plazo ha terminado</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>La suscripción finalizó el %1, y el plazo de 14 días, el %2. Los espacios de trabajo están bloqueados y sus datos se borran.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: la suscripción ha finalizado; queda %n día</numerusform>
            <numerusform>%1: la suscripción ha finalizado; quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>La suscripción finalizó el %1 y corre un plazo de 14 días. La vinculación se conserva hasta el %2; después se borran los datos. Antes de ese día, suscríbase de nuevo o pague a través de su cuenta del Centro de facturación.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>El entorno del asistente</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>Lo que hace %1 queda registrado aquí, y cada página lo muestra como lo vería su propietario.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>Inicie sesión y abra un espacio de trabajo.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>Vea quién paga cada espacio de trabajo y qué ocurre cuando termina una suscripción.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>Los correos con sus códigos.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Reiniciar la demostración</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>Se borra todo lo creado en esta demostración: cuentas, espacios de trabajo, correos y lo escrito en el asistente.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Empezando de nuevo…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>El asistente se abrirá de nuevo en un momento. Después, continúe aquí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>¿Para quién configura el servicio? «For Myself» también es lo correcto si usted mismo va a usarlo.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>Sus miembros inician sesión con la abreviatura. Ninguno de los dos datos se puede cambiar después.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>Comercial Luz del Puerto</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>Abreviatura de la empresa</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>El miembro inicia sesión con esta cuenta y esta contraseña. Aquí se las comunica a sí mismo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>Mei Tan</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Contraseña inicial</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>Elija quién puede usar el producto.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>Se puede comunicar al proveedor quién es el miembro, para que pueda iniciar sesión.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>Con la cuenta del miembro autorizado. No es la cuenta de Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>Servicio conjunto: elija un rol</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>Crear la empresa</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Agregar miembros</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>Autorizar a los miembros de la aplicación</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>Inicio de sesión unificado</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>Primero elija el miembro y acepte.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>La cuenta o la contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>Account ID: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>Compre el plan como lo haría un cliente. Aquí no cuesta nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n compra</numerusform>
            <numerusform>%n compras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>Plan Comercial de %1</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>Métricas, registros y trazas de todo lo que está en marcha, en un solo lugar. El consumo se paga a través de la cuenta que tiene aquí.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendido por</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Pago por uso</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>Servicio (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>Primero acepte las condiciones.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>He leído las condiciones del servicio y las acepto.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>Aún no se ha comprado nada en este marketplace.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID de suscripción</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Ir al producto</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>Compre el plan y pase desde allí al asistente.</translation>
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
        <translation>Paga solo lo que usa. No se cobra nada antes de usarlo.</translation>
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
        <translation>Encontrará el producto en «Purchased Services».</translation>
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
        <translation>Antes de comprar, el titular de una cuenta de Huawei Cloud debe verificar su identidad (nombre real).</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>Encontrará el producto en «Purchased Services». Es un servicio conjunto: antes de usarlo, indique quién de su empresa puede hacerlo.</translation>
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
        <translation>Suscribirse a %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>Al suscribirse, acepta las condiciones de precio y el acuerdo de licencia de usuario final del vendedor.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>Ya tiene la suscripción</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>Falta un paso: configurar su cuenta con el vendedor.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Sus suscripciones</translation>
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
        <translation>La facturación empieza cuando el editor confirma su cuenta, no antes.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>Su suscripción de SaaS está lista para configurarse</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>Falta un paso: configurar su cuenta con el editor.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>Sus suscripciones de SaaS</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configure account now</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>Cambiar la contraseña inicial</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>Otra persona conoce la primera contraseña. Elija una propia y pasará al producto.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Cambiar y continuar</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Repita la contraseña nueva</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>Indique un nombre y una abreviatura de 2 a 64 letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>Indique un nombre, una cuenta de 2 a 64 letras, dígitos, puntos y guiones, y una contraseña de al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>Elija una contraseña de al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>Esa es la contraseña inicial. Elija otra.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Suscripción cancelada</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Fecha de compra</translation>
    </message>
</context>
</TS>
