<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>Cómo funciona la vinculación</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. Confirme la cuenta con un código que le enviamos por correo. 2. Elija espacios de trabajo o cree uno. 3. Confirme: se pagarán a través de su compra.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nombre de usuario del Centro de facturación</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>No es su correo electrónico, sino el nombre de usuario con el que entra en el Centro de facturación.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>No se asocia ningún marketplace: los espacios de trabajo que elija se pagan a través de esta cuenta del Centro de facturación.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>En realidad, no tengo cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>Díganos qué cuenta del Centro de facturación va a pagar.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>Cuenta de %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>¿Quitar esta cuenta? Se borrará lo que su llavero guarda de ella.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>¿Cerrar sesión? Se borrará lo que su llavero guarda de esta cuenta.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>Para vincular otro espacio de trabajo, continúe antes la activación pendiente o empiece de nuevo.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>Activar su plan</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>Vincular otro espacio de trabajo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sí, quitar</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Sí, cerrar sesión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Mantener la sesión</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>No tengo cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>Le creamos una junto con su cuenta de %1.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Ya tengo una</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>La confirma por correo y elige los espacios de trabajo que pagará.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>¿Qué es una cuenta del Centro de facturación?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>¿Cómo puedo saberlo?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>Díganoslo y le llevaremos por el camino más corto.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>Es la que paga: una sola cuenta del Centro de facturación cubre los cargos de muchos espacios de trabajo, y se entra en ella con un nombre de usuario. Su cuenta de %1 es otra: con ella entra en los espacios de trabajo, usando su correo electrónico.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>Abra uno de sus espacios de trabajo y vaya a «Facturación»: si allí figura la cuenta que paga, ya la tiene. Solo lo ven el propietario y los administradores. Lo normal es que cada empresa tenga una sola cuenta: quizá la conozca algún colega. Si nadie ha usado %1 antes, no la tiene.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>También puede iniciar sesión en el Centro de facturación: si funciona, ya la tiene.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>También puede iniciar sesión en el Centro de facturación: si funciona, ya la tiene. Esta es la dirección:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>Dirección del Centro de facturación</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>Ocultar: ¿cómo puedo saberlo?</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>Su compra en %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>Su espacio de trabajo, activo y pagado</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>Con cuenta</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Todo el proceso</translation>
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
        <translation>Su espacio de trabajo y quién lo paga.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>Por ejemplo, su equipo o su producto. Podrá cambiarlo más adelante.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Idioma del espacio de trabajo</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>Se paga a través de</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>Define el idioma de las plantillas de eventos, alertas y SMS, no el de la pantalla. Elíjalo con cuidado.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>Esta compra llegó directamente de %1. Si desea otra forma de pago, elija «No es mía» más abajo.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>El espacio de trabajo se paga a través de su cuenta del Centro de facturación; no se usa ninguna compra de un marketplace.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>Una compra en un marketplace se paga a través de la cuenta en la nube con la que se hizo, y en la práctica es definitivo: el espacio de trabajo se pagará a través de %1.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>He leído estos acuerdos y los acepto.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (versión %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>Su compra está a salvo y no queda nada por activar.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>No se ha cambiado nada. Los espacios de trabajo de esa cuenta se siguen pagando a través de su compra: inicie sesión como siempre y allí estarán.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>El sitio donde están sus espacios de trabajo: cada sitio tiene su propia página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Dirección de la página de inicio de sesión</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>Usar esta cuenta del Centro de facturación para vincular un espacio de trabajo</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>¿No es su cuenta? Pregunte al colega que compró el plan o a nuestro soporte técnico.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>¿No es su cuenta? Pregunte al colega que compró el plan o a nuestro soporte técnico en esta dirección:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>Dirección del soporte técnico</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>Ya hay una cuenta del Centro de facturación asociada a %1.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>La cuenta del Centro de facturación %2 ya está asociada a %1.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>Ocultar detalles</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>Con esto se crea la cuenta con la que iniciará sesión.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>No se puede cambiar después: las cuentas y los datos de un sitio no se trasladan nunca.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Teléfono (opcional)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Iniciar sesión en esta cuenta</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>Elija dónde estarán sus datos</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Con él iniciará sesión y ahí le enviaremos el código.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Guardar mis datos de acceso en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>¿En qué %1 compró?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>Así sabemos qué sitios son adecuados para su compra.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>¿Cerrar?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>¿Cerrar sin haber terminado?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>Su compra está a salvo y sus respuestas se conservan, pero no las contraseñas ni los códigos: tendrá que volver a escribirlos la próxima vez.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Código del correo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>Enviado a %1. Tiene %n dígito; puede pegarlo.</numerusform>
            <numerusform>Enviado a %1. Tiene %n dígitos; puede pegarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>Reenviar en %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>Las respuestas, en JSON; con - se leen de la entrada estándar.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>Comprobar las respuestas según las reglas del servicio y listar todos los errores; no envía nada ni pide códigos.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>La contraseña de la cuenta nueva está en esta variable de entorno.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>La contraseña se lee de este descriptor de archivo, 3 o superior.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>La contraseña está en esta entrada del llavero, sola o como datos de acceso guardados.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>Programa que imprime el código del correo, en cualquier formato, o el código de emparejamiento del marketplace. Se ejecuta sin shell y encuentra USHER_CODE_PURPOSE en su entorno («pairing» en el segundo caso); para los correos, también USHER_CODE_SENT_TO y USHER_CODE_DIGITS. Sin él, se pregunta en la terminal.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>Segundos de que dispone el programa.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>Ejecutar el proceso sin ventana: líneas JSON en la salida estándar, frases en la salida de error.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>Cualquiera que use este equipo puede leer un secreto escrito en la línea de comandos. Use --password-env, --password-fd o --password-keychain, y --code-command para los códigos.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate necesita --answers FILE, o --answers - para la entrada estándar.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>Solo se puede indicar una de estas opciones: --password-env, --password-fd, --password-keychain.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env necesita el nombre de una variable de entorno, no su valor.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: no existe la variable %1.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd necesita el número de un descriptor de archivo abierto, 3 o superior.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain necesita el nombre de una entrada.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command necesita un programa.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout es un número de segundos, de 1 a %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>hecho, o ya estaba hecho; con --dry-run: las respuestas son correctas</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>la línea de comandos o las respuestas son incorrectas; no se envió nada</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>el servicio rechaza algo de las respuestas</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>ahora no se puede acceder al servicio ni usarlo; ejecute de nuevo más tarde</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>hacía falta un código de correo o de emparejamiento y no se obtuvo, o era incorrecto</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>es necesario iniciar sesión y no fue posible</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>el proveedor está comprobando la compra; ejecute de nuevo más tarde</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>el llavero no entregó lo que se le pidió</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>detenido (SIGINT, SIGTERM); ejecute de nuevo para continuar</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>Códigos de salida de usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>Ejecutar con un backend propio y compras ficticias; no necesita red ni cuenta.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>Con --demo: recorrer los dos caminos y dejar en DIR una imagen de cada página.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>Con --demo: recorrer los dos caminos a la vista del público, con esta duración en cada parada y una frase al lado. La tecla Espacio pausa y reanuda; Esc termina.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>Con --demo: empezar a mitad de una de las historias ficticias.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>Listar los escenarios con su descripción y salir.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour necesita --demo y una carpeta.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 necesita --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>Solo se puede indicar una de estas opciones: --tour, --tour-pace, --scenario.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace es un número de segundos, de %1 a %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>Pruebe usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: no existe «%2». --%3 los muestra todos.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: no existe «%2». Quizá sea %3. --%4 los muestra todos.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>Activa un Plan Comercial comprado en un marketplace en la nube.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>Marca que se mostrará: una de %1, o la ruta de un brand.json o de su carpeta.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>Comprobar un paquete de marca y sus colores, imprimir el informe en JSON y salir: 0 si es correcto; si no, 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>Dirección del servicio de activación, solo https.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>Confiar también en las autoridades de este archivo PEM, para un backend privado.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>Idioma, en lugar del idioma del sistema: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>Carpeta donde se conserva una activación sin terminar, sin secretos.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Colores: system, light, dark o contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>Registrar más detalles en la salida de error; nunca secretos.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>Como primer argumento: ejecutar sin ventana; vea usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>El enlace de la página de un marketplace, uno solo; después de -- cuando otro programa escribe el comando.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate no admite un enlace como argumento: indíquelo con --code-command o en la terminal, en lugar de un código de emparejamiento.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>Solo se puede indicar un enlace, y nada más junto a él.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 es de la ventana, no de activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene no admite enlaces.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace y --scenario no admiten enlaces.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend necesita una dirección como https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo trae su propio backend; no indique --backend.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: no se puede leer el archivo %1.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: no existe %1; hay %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme es system, light, dark o contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ese ajuste no existe</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>el tipo de valor es incorrecto</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>este valor no está permitido</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>la ruta debe ser absoluta</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>no se puede leer el archivo %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>se necesita una dirección como https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>el archivo %1 no tiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>no existe %1; hay %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>aquí no van credenciales; el programa las pide</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>se necesita system, none, http://host:port o socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>no existe el ajuste %1; hay %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 no tiene ningún valor que se pueda fijar</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>se necesita un objeto JSON</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 no pertenece a root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>%1 lo pueden modificar otros además de root</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: no se usa: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: no se puede leer el archivo.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: su administrador ha fijado el valor %2 en %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Compra en Alibaba Cloud, aún sin cuenta; los ID se completan donde se piden</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Compra en Alibaba Cloud; tiene una cuenta con cuarenta espacios de trabajo</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Compra en Huawei Cloud, aún sin cuenta</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Compra en Huawei Cloud; tiene una cuenta con un espacio de trabajo</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>Transferida por AWS: ¿es esta su compra?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Transferida por Azure: ¿es esta su compra?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Transferida por Alibaba Cloud: no hay que escribir nada</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>Compra al proveedor, aún sin cuenta</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>La compra ya está asociada a una cuenta</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>La compra está suspendida</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>ID que ningún marketplace ha comunicado: el proveedor puede comprobarlos</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>Tiene una cuenta con cientos de espacios de trabajo</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>Tiene una cuenta sin espacios de trabajo: el primero se crea aquí</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>Este equipo no tiene llavero: no se guarda nada secreto</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>El llavero está bloqueado hasta que se desbloquea desde el asistente</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>Cada respuesta del servicio tarda más de un segundo</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>Mostrar una página en un estado, con datos ficticios: no se toca ningún servicio, llavero ni disco.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>Con --scene: guardar en FILE una imagen de toda la página (PNG) y salir.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>Listar las escenas y lo que muestran, y salir.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture necesita --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture necesita un archivo cuyo nombre termine en .png.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene trae su propio entorno; no indique --%1.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher ya está abierto y no responde. Ciérrelo e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>No hay pantalla en la que abrir una ventana. No se ha cambiado nada. Inicie el programa desde una sesión de escritorio o sin ventana: consulte usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>Al pulsar «Registrarse» se crea su cuenta. Si lo deja ahí, inicie sesión después para continuar.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Iniciar sesión en esta cuenta</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Teléfono del contacto</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Sobre la empresa</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>Menos datos</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>Más datos (opcional)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>No se puede deshacer mientras la suscripción esté activa.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1 (%2) se pagará a través de %3.</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>Se vincula a su compra de inmediato.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>¿Tiene una cuenta de %1 en este sitio?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>Tengo una cuenta de %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>Será la propietaria del espacio de trabajo.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>No tengo ninguna</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>La creamos junto con el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Idioma del espacio de trabajo</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>El de las alertas y los mensajes, no el de la pantalla.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Teléfono (opcional)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>El correo con el que registró la cuenta.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>El espacio de trabajo se crea en %1. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>Se pagará a través de %1.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Con él iniciará sesión y ahí le enviaremos el código.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Guardar mis datos de acceso en el llavero de este equipo</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>Este sitio no es el habitual para su compra.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>También es el nombre de su cuenta del Centro de facturación. Considérelo definitivo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repita la contraseña</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>Aquí todo es ficticio y funciona en este equipo. No se compra nada ni sale ningún correo.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para probar</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>Los códigos llegan aquí.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>Contraseña de todas las cuentas</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>Una compra nueva</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>Otra compra nueva</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>Ya asociada a otra persona</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>Una instancia de otra cuenta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Cuenta del Centro de facturación con %n espacio de trabajo</numerusform>
            <numerusform>Cuenta del Centro de facturación con %n espacios de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, con código de emparejamiento</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>Sin ID de cuenta</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>Un código de emparejamiento caducado</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Insertado</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>Abrir el entorno del asistente</translation>
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
        <translation>Estamos preparando una página para su navegador.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>Estamos consultando la compra que tiene en su navegador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>Compare este código con la página de su navegador</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>En este momento no se puede acceder al servicio de activación. Lo seguimos intentando.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>Esta página continúa sola. También puede volver atrás y hacer otra cosa.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>Si coinciden, apruébelo allí. Esta página continúa sola.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>La página en su navegador</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>¿Es esta su compra?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Su compra</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID de instancia del producto</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 no nos comunica el ID de cuenta. Lo indicará más adelante.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mía</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Su compra no ha llegado al asistente</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de cuenta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Sí, es mía</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>Su compra está en camino</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>Con esto no se activa ni se vincula nada.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Se abre allí una página que le lleva a %1.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>¿Aparece este código también en su navegador?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>Así sabemos que la compra le llega a usted.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>¿Es esta su compra?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>No se activa ni se vincula nada hasta que usted lo indique en las páginas siguientes.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>Llegó sin problemas, pero de momento no se puede usar.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Su compra no ha llegado al asistente</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Su compra está a salvo y no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>Tengo un código de emparejamiento</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de emparejamiento</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>Está en la página que el marketplace abrió en su navegador; también sirve el enlace de esa página.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>Su compra puede llegar sola: sin buscar ni escribir nada.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>Traerla desde %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Para la página «%1», que sigue tal como la dejó.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Preguntar al soporte técnico de %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher es software libre con licencia Apache 2.0. Las bibliotecas que contiene y sus licencias se indican más abajo.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para soporte técnico</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>No contienen nada personal ni secreto. Quien le ayude se los pedirá.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>Cuenta principal</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>Inicie sesión en la consola de Alibaba Cloud con la cuenta principal.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>Haga clic en su imagen, arriba a la derecha.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>Copie el «Account ID» que aparece debajo del nombre.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>Use el ID de la cuenta con la que se compró el plan.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>Ventana de la consola. El menú de su imagen, arriba a la derecha, está abierto y en él está marcado «Account ID».</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>Usuario de RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>Inicie sesión en la consola de Alibaba Cloud como usuario de RAM.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>Copie el número que va detrás de la @ en su nombre.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>Ese número es el ID de la cuenta principal. También puede pegar el nombre completo: nosotros extraemos el número.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>Ventana de la consola. El menú de su imagen, arriba a la derecha, está abierto y en el nombre del usuario de RAM está marcado el número que va detrás de la @.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>Inicie sesión en la consola internacional de Alibaba Cloud con la cuenta principal.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>Sitúe el puntero sobre su imagen, arriba a la derecha.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>Elija «Account Management».</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>Copie el «Account ID».</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>Ventana de la consola. En el menú de su imagen, arriba a la derecha, está marcado «Account Management»; en la página que se abre, «Account ID».</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>Abra el marketplace de Alibaba Cloud con la cuenta con la que se compró el plan.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>Elija «Purchased Services».</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>Copie el «Instance ID» que aparece debajo del producto.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>También llega a esta lista al confirmar la solicitud de activación. No es el «Account ID».</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>El marketplace en un navegador. Está marcado «Purchased Services» en el menú y, en la lista, el «Instance ID» debajo del producto.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Inicie sesión en la consola de Huawei Cloud.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>Haga clic en su cuenta, arriba a la derecha, y elija «My Credentials».</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>Abra «API Credentials».</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>No es el «IAM User ID» ni un «Project ID»: están en la misma página y se parecen.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>La página «My Credentials». En su menú está marcado «API Credentials» y, en la página, «Account ID»; «IAM User ID» y «Project ID» están tachados.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Abra «My Marketplace» en el marketplace de Huawei Cloud.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>Abra los detalles del producto.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>Copie el «Instance ID» de «Resource Details».</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>Los detalles de un producto entre los servicios comprados. En «Resource Details» está marcado «Instance ID».</translation>
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
        <translation>nombre@</translation>
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
        <translation>¿Dónde encuentro el %1?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>Dibujo</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>Ninguno: conexión directa, según la configuración de este equipo</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1, según la configuración de este equipo</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>Ninguno: conexión directa</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configuración de red</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>Cómo se conecta este programa con el servicio de activación. Su página le espera tal como la dejó.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>Si funciona, se guarda en el llavero de este equipo y solo se envía al proxy.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Servicio de activación</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>Autoridades de confianza</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>No hay ninguno configurado</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Las de este equipo</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Las de este equipo y %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Fijado por su administrador en %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 pide un nombre de usuario y una contraseña; por lo general, los de la red de su empresa.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Respuestas guardadas: %1</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>Está donde lo dejó. Las contraseñas y los códigos nunca se escriben en el disco.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>No se han podido leer sus respuestas anteriores</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>Sus respuestas no se pueden conservar en este equipo</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>Puede continuar. Si cierra esta ventana antes de terminar, tendrá que empezar otra vez.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este equipo no tiene llavero</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero ha denegado el acceso</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sin guardar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>Su compra está a salvo. Solo se ha perdido lo que escribió en este equipo; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>También puede continuar sin guardar: su sesión se conserva hasta que cierre esta ventana y nada secreto se escribe en otro lugar.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>Su sesión se conserva hasta que cierre esta ventana. Nada secreto se escribe en otro lugar.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>Ahí se guardan las contraseñas y su sesión. Desbloquéelo; es posible que su sistema le pida la contraseña del llavero.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>Se cerró la ventana que pedía la contraseña, o su sistema no permite el acceso.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>Quizá le esté esperando en otra ventana.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Desde entonces, su administrador ha elegido %1; lo que usted escribió se conserva.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>Las contraseñas y los códigos nunca se escriben en el disco.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>Ha llegado una compra desde su navegador</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>Podrá usarla en cuanto termine lo que está en curso.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>Si la usa, empieza otra activación. Lo que ya ha hecho queda hecho y no cambia.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>Si la usa, solo cambia la compra. Todo lo demás que haya escrito se mantiene.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configuración de red</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>El código no llega. ¿Qué hago?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>Puede tardar un minuto. Mire en el correo no deseado y compruebe la dirección; después, pida que se reenvíe: solo vale el código más reciente.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>¿Qué marketplace elijo?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>El marketplace en el que se suscribió al plan. Figura en el correo de confirmación. Si no intervino ninguno, compró directamente con %1.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>¿Qué es un código de emparejamiento?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>Ocho caracteres que muestra la página del marketplace después de comprar. Con ellos, su compra llega aquí sola y no tiene que escribir ningún ID.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>¿Tengo que marcar todos los pasos?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>No. Las marcas son solo para usted, para que sepa por dónde va cuando vuelva.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>El marketplace se ve distinto. ¿Qué hago?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>Los marketplaces cambian sus páginas de vez en cuando. Busque un botón que signifique lo mismo y continúe cuando el pedido esté confirmado.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>¿Y si elijo la opción equivocada?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>No se pierde nada. Vuelva atrás y elija la otra; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>¿Qué sitio elijo?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>El más cercano a sus sistemas, salvo que su empresa tenga normas sobre dónde pueden estar los datos. Las cuentas y los datos no se pueden trasladar nunca a otro sitio.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>¿Qué nombre de empresa escribo?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>El nombre completo de la empresa que paga el plan.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>¿Qué ocurre cuando me registro?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>Se crea su cuenta de %1 y se reserva su nombre de usuario. El plan aún no se activa: eso se hace en la página siguiente.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>¿Puedo cambiar la forma de pago después?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>En la práctica, no. Una compra en un marketplace se paga siempre a través de la cuenta en la nube con la que se hizo; por eso, elija el marketplace en el que compró.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>No se acepta uno de mis ID. ¿Qué hago?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>Siga el enlace que hay debajo del campo: muestra dónde está el ID. Si aun así es correcto, solicite la comprobación de la compra; sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>No sé el nombre de usuario. ¿Quién lo sabe?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>Quien creó la cuenta del Centro de facturación de su empresa. Si resulta que no hay ninguna, registre una desde esta página; lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>¿Por qué algunos espacios de trabajo no se pueden vincular?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>Un espacio de trabajo solo se paga a través de una compra o cuenta a la vez. Lo que lo impide se indica en su fila.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>¿Puedo vincular más de uno?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>Sí, todos los que quiera. Cada uno se vincula cuando lo confirma; continúe cuando termine.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>¿Y si no lo tengo claro?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>Vuelva atrás: este espacio de trabajo aún no está vinculado. Una vez vinculado, no se puede deshacer mientras la suscripción esté activa.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>¿Para qué sirve el idioma del espacio de trabajo?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>Es el idioma de los eventos, las alertas y los SMS, no el de lo que ve en la pantalla. Elíjalo con cuidado: quizá no se pueda cambiar después.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>¿Por qué tengo que iniciar sesión de nuevo?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>Por su seguridad, la sesión termina al cabo de un tiempo. Cuando inicie sesión, volverá a donde estaba.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>¿Tengo que hacer algo?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>No. Esta compra ya paga los cargos de una cuenta del Centro de facturación. Puede iniciar sesión o vincular más espacios de trabajo.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>¿Tengo que esperar aquí?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>No. Cierre la ventana y vuelva más tarde: al volver a abrir el programa, verá el resultado. Mientras tanto, no se activa nada.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>¿Puedo cerrar la ventana ahora?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>Sí. Todo está hecho. Guarde el resumen si quiere conservar lo que se indica aquí.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>¿Está a salvo mi compra?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>Sí. No se activa ni se vincula nada hasta que usted lo indique, y entonces una sola vez, aunque se corte la conexión o se apague este equipo.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>¿Puedo parar y continuar después?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>Sí, en cualquier momento. Lo que escribió se queda en este equipo, las contraseñas en su llavero, y al volver a abrir el programa verá la página en la que estaba.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>¿Puedo hacerlo solo con el teclado?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>Sí. Tab avanza, Espacio elige, Enter pulsa el botón principal, Esc detiene lo que está en marcha, Alt+Flecha izquierda vuelve atrás y F1 abre esta ayuda.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>Al menos %n carácter. Al principio sirve para las dos cuentas; después son independientes.</numerusform>
            <numerusform>Al menos %n caracteres. Al principio sirve para las dos cuentas; después son independientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy segura</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>Al menos %n carácter, y que no sea fácil de adivinar.</numerusform>
            <numerusform>Al menos %n caracteres, y que no sea fácil de adivinar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>Inicie sesión en Alibaba Cloud con la cuenta principal y verifique su identidad (nombre real).</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>Haga esto primero: sin verificar la identidad no se puede comprar.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>Abra la ficha de %1 y pulse «Activate Now».</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>En «Activating Pay-as-you-go Service», acepte las condiciones y pulse «Activate».</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>Cuando aparezca «Activation Request Submitted», pulse «Confirm».</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>Una ventana indica que la activación es gratuita: pulse «OK».</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>Este marketplace cobra en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>En «Marketplace &gt; Purchased Services», pulse «Login Directly» junto a la instancia. También puede llamarse «Direct Login».</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>Si su navegador propone abrir este asistente, acéptelo. Si no, tenga a mano el ID de cuenta y el ID de instancia del producto: se los pediremos más adelante y le mostraremos dónde están.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Inicie sesión en Huawei Cloud y verifique su identidad (nombre real).</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>En «Purchase %1 SaaS Version», acepte las condiciones y pulse de nuevo «Activate Now».</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>Cuando aparezca «SaaS Task Submission Successful», pulse «Return to My Marketplace».</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>Busque %1 entre sus servicios comprados. Si no aparece enseguida, actualice la página.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>En la ventana de tareas pendientes, pulse «Start Using», o abra «My Marketplace &gt; Joint Services».</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>Pulse «Use Now», elija el rol «For Myself» y pulse «Confirm».</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>Cree la empresa: su nombre y su dominio (abreviatura).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>El nombre y la abreviatura no se pueden cambiar nunca. La primera creación tarda de 1 a 3 minutos: no cierre la página.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>Agregue los miembros: nombre, departamento, contacto. El primero ya viene completado; puede cambiarlo.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>Anote la cuenta y la contraseña que defina aquí: los miembros inician sesión con ellas y usted mismo debe comunicárselas.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>Marque los miembros, marque «Agreement» y pulse «Confirm Authorization».</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>Comunique a los miembros la dirección de acceso, el nombre de la cuenta de empresa, su cuenta y su contraseña.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>El marketplace no envía contraseñas: comuníquelas por otro medio, y solo a su titular.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>Inicie sesión con la cuenta de un miembro en el inicio de sesión unificado del marketplace.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>La primera contraseña debe cambiarse justo después de iniciar sesión.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>Si su navegador propone abrir este asistente, acéptelo. En cualquier caso, tenga a mano el ID de cuenta de Huawei Cloud: quizá se lo pidamos y le mostraremos dónde está.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>Inicie sesión en la cuenta de AWS que va a pagar.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>Abra la ficha de %1 y pulse «Continue Subscription».</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>Cuando tenga la suscripción, pulse «Set Up Your Account».</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>Lo que AWS transfiere caduca pronto: haga este paso y el siguiente seguidos. Si ha caducado, no se pierde nada: vuelva a su suscripción y pulse de nuevo «Set Up Your Account».</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>Su navegador muestra una página de %1. Permita que abra este asistente o escriba aquí su código corto.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>Abra la ficha de %1 y pulse «Get It Now». Acepte las condiciones y pulse «Continue».</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>Este marketplace cobra solo en dólares estadounidenses.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>Pulse «Subscribe», elija o cree un grupo de recursos e indique nombre, período de facturación y renovación.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>Pulse «Review + Subscribe» y después «Subscribe».</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>Cuando la suscripción esté lista, vaya a la página de %1 («Configure account now»).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>Permita que esa página abra este asistente o escriba aquí su código corto.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>No hay que comprar nada antes: el plan se activa aquí, en la última página. Los cargos van a su cuenta del Centro de facturación.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>Tenga a mano una dirección de correo que pueda consultar ahora.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>Tenga a mano el nombre completo de su empresa, tal como debe figurar en las facturas.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>Servicio conjunto</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>Volver aquí</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>Marque lo que ya esté hecho. Sus marcas se conservan: puede cerrar esta ventana y volver.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>¿Dónde va a comprar?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>¿En qué %1?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>Donde tenga su cuenta. Los pasos se adaptan.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>La ficha en %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>No conocemos la dirección de esta ficha. Busque «%1» en %2 o pídasela a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>Los pasos se adaptan.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Su compra está a salvo y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>Referencia para consultas a nuestro soporte técnico</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>Estamos buscando su compra en el marketplace.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>Le avisaremos por correo del resultado. Puede cerrar esta ventana: al volver a abrir el programa, estará aquí. Cuando se confirme la compra, continuará donde estaba.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>Vuelva a la página en la que estaba y pulse su botón una vez más: no ocurre nada por sí solo.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>Compare los ID con los del marketplace y corríjalos. Si son correctos, pregunte a nuestro soporte técnico e indique la referencia.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>Su compra está confirmada</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>No hemos encontrado ninguna compra con estos ID</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>ID de cuenta de %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID de instancia del producto</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>Parece que están al revés. Intercambiarlos</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde lo encuentro?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>verificado</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>coincide</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>El de la cuenta, no el de un usuario de IAM ni el de un proyecto.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>El de la cuenta principal, no el de un usuario de RAM.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>Figura debajo del producto que compró.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>Ver el estado de la comprobación</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Solicitar comprobación</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>Ya tiene una cuenta. Inicie sesión y continuará donde lo dejó.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>¿Cómo desea iniciar sesión?</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>Con un código por correo</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>Con su contraseña</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nombre de usuario del Centro de facturación</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>Empezar de nuevo sin esta cuenta</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>Reiniciar la demostración</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Empezando de nuevo…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>Se borra todo lo creado en esta demostración: cuentas, espacios de trabajo, correos y lo que haya escrito.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>Dejarla como está</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Para ver quién paga qué: Centro de facturación, «Gestión de espacios de trabajo». Cuando termina la suscripción, empieza un plazo de 14 días; al acabar, se borran los datos.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Instalar DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Ver la introducción</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%n espacio de trabajo se paga ahora a través de %1:</numerusform>
            <numerusform>%n espacios de trabajo se pagan ahora a través de %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Inicie sesión como %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>Abrir el Centro de facturación</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>Guardar este resumen</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Como PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Guardado como</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Página de inicio de sesión de %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>Su plan de %1 está activo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>Se paga a través de</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2), sitio %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de inicio de sesión</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Centro de facturación</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Instalar DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>Para ver quién paga qué: Centro de facturación, «Gestión de espacios de trabajo».</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Cuando termina la suscripción, empieza un plazo de 14 días; al acabar, se borran los datos.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>Un cliente ha comprado el plan en un marketplace e indica en cuál.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>Una pregunta cada vez. Aquí: ¿ya existe una cuenta del Centro de facturación? En este caso, no.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>La cuenta nueva. Cada campo dice para qué sirve.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>«Siguiente», demasiado pronto: lo que falta se indica junto a cada campo, y lo ya escrito se mantiene.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>El código ha llegado por correo, como se ve junto al asistente.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>La empresa, y los acuerdos que hay que leer.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>Estos ID no corresponden a ninguna compra. No se ha cambiado nada; se puede reintentar o solicitar una comprobación.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>Los ID correctos. A partir de ahora, el espacio de trabajo se paga a través de esta cuenta en la nube.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>El plan está activo. Desde aquí se va a la página de inicio de sesión.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>Otro caso, con cuenta del Centro de facturación: su nombre de usuario y el ID de la compra.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>El código se ha enviado al correo de la propia cuenta.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>Todos los espacios de trabajo de la cuenta. Cada uno indica si se puede vincular.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>Lo que no se puede deshacer se advierte otra vez, en una página propia.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>El primero está vinculado. Puede haber más.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>Aquí también se puede crear un espacio de trabajo. Puede ser de una cuenta que ya existe.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>O de una cuenta nueva, que se crea a la vez.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>Los dos están vinculados, también el nuevo.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>Listo: qué se paga a través de esta compra a partir de ahora y dónde iniciar sesión.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>El idioma cambia al instante, en todas las páginas.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>Visita guiada, %1 de %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>Ya ha visto los dos caminos. Ahora el asistente es suyo.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>La visita guiada no puede continuar: esta página no está como la dejó. Ahora el asistente es suyo.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>El asistente se muestra solo: los dos caminos, página por página.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>La tecla Espacio pausa y reanuda; Esc termina.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>Esto ya estaba hecho. No se ha enviado ni cambiado nada.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>El comando del código tardó demasiado y se ha detenido.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>No se puede iniciar el comando del código.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>El comando del código ha fallado.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>No hay ninguna terminal donde preguntar.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>Código del correo enviado a %1 (no se muestra): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>No se ha escrito ningún código.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>Los secretos no van en las respuestas. Indique la contraseña con --password-env, --password-fd o --password-keychain, y los códigos con --code-command o cuando se le pidan.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>Se necesita una contraseña para la cuenta nueva: --password-env, --password-fd o --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>Se necesita un código de un correo y no hay terminal ni --code-command. No se ha enviado ninguno.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>Varios espacios de trabajo tienen este nombre. Indique el ID.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>Esta respuesta no existe, o no en este camino.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>Esta respuesta es de un tipo incorrecto.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>Esto no se puede usar aquí. Compruébelo.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>Código de emparejamiento del marketplace (no se muestra): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>Compare este código con la página de su navegador: %1. Si coinciden, apruébelo allí. El proceso continúa solo.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>Se necesita el código de emparejamiento de la página del marketplace y no hay terminal ni --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>El código de emparejamiento es de una compra distinta de la indicada en las respuestas. No se ha usado para nada.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Active su Plan Comercial</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>Lleva unos tres minutos. Puede parar y volver: no se pierde nada de lo que haya escrito.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>¿Dónde compró?</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>China e internacional</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>China y global</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Se paga en dólares (USD)</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>Se paga a través de su cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>Tiene una activación sin terminar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>«%1», guardado el %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Su administrador ha elegido el idioma.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>Aún no he comprado</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>Su compra está verificada</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>Su administrador ha elegido el marketplace.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1. Confirmada el %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Sitio: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Su administrador ha elegido el idioma.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>Solo para espacios de trabajo futuros; una vez creados, no cambia.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>Vincule uno o varios y confirme.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Crear espacio de trabajo</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>Buscar espacios de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>Buscar en %n espacio de trabajo</numerusform>
            <numerusform>Buscar en %n espacios de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>Obteniendo sus espacios de trabajo…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>Esta cuenta del Centro de facturación aún no tiene espacios de trabajo</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>Cree el primero: se vincula a su compra de inmediato.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>Ningún espacio de trabajo coincide</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>Se busca por el comienzo del nombre o del ID.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
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
        <source>ID</source>
        <extracomment>short for identifier, heads a column</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>usher::words::Industry</name>
    <message>
        <source>Software and internet</source>
        <translation>Software e internet</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>Banca y seguros</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>Comercio y comercio electrónico</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Industria manufacturera</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>Videojuegos y medios</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicaciones</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transporte y logística</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Educación e investigación</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Sector público</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
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
        <translation>Directamente con %1</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>China</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Las dos contraseñas no coinciden.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>Pida primero un código.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>Escriba el código del correo: %digits% dígitos.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>Primero lea y acepte.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>No hemos podido comprobar este nombre ahora. Lo comprobaremos de nuevo cuando continúe.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>Es igual que el ID de cuenta. Compruébelo.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>La confirmación ya no es válida. Pida un código nuevo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Comprobando qué ha pasado…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrarse</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>Registrarse y crear</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Ir al inicio de sesión</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Lo ha detenido usted. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>Cuando lo detuvo, ya se había completado. Puede continuar sin más.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>Seguimos a la espera de una respuesta. Puede seguir esperando o cancelar.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>Esperando a su llavero. Quizá le esté pidiendo que lo desbloquee.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>Su último paso se había completado. Puede continuar sin más.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>Esta cuenta ya está activa. Vincule la compra a ella.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>No se ha podido conservar su contraseña en este equipo. Escríbala de nuevo.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>El servicio no acepta este dato.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>Demasiado corto: al menos %minimum% caracteres.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>Demasiado largo: como máximo %maximum% caracteres.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>Contiene caracteres que no se pueden usar aquí.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Compruebe si está bien escrito.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>Este no es el código que enviamos. Le queda %n intento.</numerusform>
            <numerusform>Este no es el código que enviamos. Le quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>Este nombre de usuario está disponible.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>Este sitio no es el habitual para su compra. Puede elegirlo, pero no podrá cambiarlo después.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>Parece un ID de cuenta. ¿Están los dos al revés?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>Elija el país o empiece por + y su código.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>Era un usuario de RAM. Hemos tomado el número que va detrás de la @: el ID de la cuenta principal.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>Apruébelo primero en su navegador y pulse aquí otra vez.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>Ya he comprado</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Crear espacio de trabajo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>Corregir los ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>El servicio de activación responde.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>Ha iniciado sesión en el proxy. Puede continuar.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>El proxy no los ha aceptado. Revise ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>Ha cerrado la sesión y aquí no se conserva nada de esta cuenta.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>Ha cerrado la sesión en este equipo. No se ha podido avisar al servicio; este olvidará la sesión por sí solo.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>Su llavero no ha podido borrar esta sesión, así que sigue aquí. Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>Su cuenta está vinculada. Para continuar, necesitamos confirmar otra vez que es usted: pida un código nuevo.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>Lo que el marketplace confirmó sobre su compra ha caducado. Se recupera con un código de emparejamiento nuevo.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>Su compra está confirmada. Pulse una vez más el botón de abajo.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>No hemos encontrado ninguna compra con estos ID. No se ha cambiado nada: compárelos con los del marketplace.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>No se puede leer lo que guardaba su llavero. Escríbalo de nuevo y se volverá a guardar.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n vinculado</numerusform>
            <numerusform>%n vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>Primero vincule un espacio de trabajo</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>Lo detuvo antes de recibir una respuesta. Pulse el botón de nuevo cuando quiera: primero comprobamos si se completó, así que nada ocurre dos veces.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>Indique primero si esta compra es suya.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>La página del navegador esperó unos minutos y no llegó nada. Su compra está a salvo: simplemente vuelva a empezar.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>Este enlace no es nuestro o está incompleto. Cópielo otra vez o escriba el código de emparejamiento.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Estos enlaces sirven una sola vez y durante unos minutos, y este ya se ha usado. Su compra está a salvo: empiece otra vez desde el marketplace.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Este enlace ha caducado. Su compra está a salvo: empiece otra vez desde el marketplace.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Esperando…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>Devolviéndola…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>Sí, continuar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Consultar otra vez</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a empezar</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Omitir y continuar</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>Volver a su página</translation>
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
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
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
        <translation>Lo ha detenido usted.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>Cuando quiera, pulse el botón de nuevo.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>El servicio de activación no ha respondido a tiempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Se ha cortado la conexión.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Compruebe su conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>No hemos podido acceder al servicio de activación.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>No se ha encontrado el servicio de activación.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>Compruebe su conexión, la VPN o el proxy e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este equipo no tiene conexión.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>Conéctese a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>El certificado del servicio ha caducado.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>No se ha podido establecer una conexión segura.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>Ha respondido algo que no es el servicio de activación.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>Quizá deba iniciar sesión antes en su red. Abra cualquier página en el navegador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>No se ha podido leer la respuesta.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, póngase en contacto con soporte técnico.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>No hay ningún servicio de activación configurado.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>No hay llavero en este equipo.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>Puede continuar; las contraseñas se conservan solo hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Su llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Desbloquéelo e inténtelo de nuevo, o continúe sin guardar.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>Su llavero no ha dado acceso.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>Permítalo e inténtelo de nuevo, o continúe sin guardar.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>Su llavero no ha respondido.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Inténtelo de nuevo o continúe sin guardar.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>Su sesión guardada ya no está disponible.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>No se ha podido guardar su progreso en este equipo.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>Puede continuar, pero termine antes de cerrar esta ventana. Libere espacio en el disco para que se guarde.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>No se ha podido leer su progreso guardado.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>Vuelva a empezar. Lo que el servicio ya ha hecho no se pierde.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>El servicio no ha entendido esta solicitud.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>Inténtelo de nuevo. Si sigue igual, busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>El servicio no ofrece esto.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Busque una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>Es más texto del que acepta el servicio.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>Acorte lo que ha escrito e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Hay algo que revisar en el formulario.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>Corrija los datos marcados y continúe.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>Demasiados intentos en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>El servicio de activación está muy ocupado.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>Algo ha fallado en el servicio de activación.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>Inténtelo de nuevo en un momento. Si sigue igual, póngase en contacto con soporte técnico.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>El servicio no ha aceptado esta solicitud.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>El servicio ya recibió esta solicitud con otros datos.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>Pulse el botón de nuevo para enviar lo que ahora dice el formulario.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>Esta solicitud se detuvo antes de llegar.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>Pulse el botón de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>Este no es el código que enviamos.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>Compárelo con el correo más reciente y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Este código ya se ha usado.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>Demasiados intentos fallidos con este código.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>Se ha enviado un código hace un momento.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>Mire en su bandeja de entrada y en el correo no deseado, o espere a que el contador llegue a cero.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Este código ya no es válido.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>En este momento no se pueden enviar correos.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>Hay que confirmar otra vez su correo electrónico.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>Pida un código nuevo y escríbalo.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>Volverá a donde está ahora.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>Su sesión ha caducado.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>Inicie sesión de nuevo; volverá a donde está ahora.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Se ha cerrado su sesión.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>Inicie sesión con la cuenta a la que pertenece esta activación.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>Estos datos de acceso no coinciden.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>Revíselos o inicie sesión con un código enviado por correo.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>Compruebe si está bien escrito o cree una cuenta.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>Esta dirección de correo ya tiene una cuenta.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>Inicie sesión con ella o use otra dirección.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>Esta dirección de correo no tiene cuenta en este sitio.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>Compruebe la dirección y el sitio, o cree una cuenta.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Esta contraseña es fácil de adivinar.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>Hágala más larga o use varias palabras.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>Esta contraseña está en listas de contraseñas conocidas.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Elija una que no use en ningún otro lugar.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>Ha cambiado un acuerdo.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>Este sitio ya no se ofrece.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>Todavía no encontramos esta compra.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>Compruebe los ID. Una compra nueva puede tardar cinco minutos en llegar; después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>Esta instancia de producto pertenece a otra cuenta en la nube.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>Esta suscripción ha vencido.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>Renuévela en el marketplace e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>El marketplace ha suspendido esta suscripción.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>Esta suscripción ha finalizado.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>Compre el plan otra vez en el marketplace y vuelva con los ID nuevos.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>Este marketplace transfiere su compra directamente.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>Abra su suscripción en el marketplace y elija allí la opción de configurar su cuenta.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>Esta cuenta en la nube ya está asociada a una cuenta del Centro de facturación.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>Inicie sesión con esa cuenta o vincule con ella otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>Esta cuenta ya está activa.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>En su lugar, vincule la compra a ella.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>Este espacio de trabajo ya no existe.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>Vuelva atrás y elija otro.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>Este espacio de trabajo se paga a través de otra compra o cuenta.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>Vuelva atrás y elija otro, o pregunte a su propietario.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>Este espacio de trabajo está bloqueado.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>Vuelva atrás y elija otro, o póngase en contacto con soporte técnico.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>Aún no hay ningún espacio de trabajo vinculado.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>Vincule al menos un espacio de trabajo y confirme.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>Su compra está a salvo y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>Su compra está a salvo. Nada puede ocurrir dos veces: antes de volver a enviar comprobamos si se completó.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>Su compra está a salvo; el problema solo afecta a este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>Usar la cuenta existente</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>El servicio no ha encontrado lo que se pedía.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Esta cuenta no tiene permiso para hacerlo.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>Este nombre de usuario ya está en uso.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>No hay ninguna cuenta del Centro de facturación con este nombre de usuario.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>Lea la versión actual y acéptela.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>Compruebe los dos ID: deben ser de la cuenta con la que compró.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>Pague lo pendiente en el marketplace e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>Cargar la versión actual</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>Quien le dio este programa conoce la dirección del servicio; inicie usher con --backend y esa dirección. Si solo quiere echar un vistazo, inicie usher con --demo.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>No podemos saber quién responde.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>En una empresa suele ser un control de seguridad que inspecciona las conexiones: pida a su administrador que agregue su autoridad, con --ca o en el archivo de directivas. En cualquier otro lugar, pruebe con otra red.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>Compruebe la fecha y la hora de este equipo. Si son correctas, el servicio tiene que renovarlo: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>El certificado del servicio aún no es válido.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>Probablemente el reloj de este equipo va atrasado. Corrija la fecha y la hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Ha respondido otro servidor.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>Quizá deba iniciar sesión antes en su red: abra cualquier página en el navegador e inténtelo de nuevo. Si sigue igual, pregunte a su administrador si la dirección del servicio es correcta.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>Puede que algo en el camino no lo permita. Pruebe con otra red o pregunte a su administrador.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>El proxy no nos ha dejado pasar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>Revise la configuración de proxy de este equipo o pida a su administrador que permita la dirección del servicio.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>El proxy de su red quiere saber quién es usted.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>Inicie sesión en él con el nombre de usuario y la contraseña de la red de su empresa.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>Otra ejecución de este programa está usando su sesión.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>Espere a que termine o ciérrela, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>No se ha podido guardar el resumen.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>Compruebe que se puede escribir en su carpeta de documentos y que el disco no está lleno, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>No se reconoce este código de emparejamiento.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>Un código sirve una sola vez y durante unos minutos. Compárelo con la página de la que procede o pida allí uno nuevo.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>Este código de emparejamiento ha caducado.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>Empiece otra vez desde el marketplace para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>La transferencia se rechazó en el navegador.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>Si fue un error, empiece otra vez desde el marketplace.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>Ya no hay ninguna comprobación con esta referencia.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>Compare los ID con su compra y envíelos otra vez.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>Quien le dio este programa conoce la dirección del servicio: inicie usher con --backend y esa dirección, o pida a su administrador que la escriba en %1. Si solo quiere echar un vistazo, inicie usher con --demo.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Elija otro sitio.</translation>
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
        <translation>Alibaba Cloud Internacional</translation>
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
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Abra su suscripción en %1 e inicie sesión en el producto desde allí.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>La página que se abre muestra un código de emparejamiento. Escríbalo aquí.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>confirmada por %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>en nuestros registros</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>tal como la escribió</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>Confirmado por %1, %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>Coincide con una compra comunicada por %1.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1, cuenta %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1, instancia %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>%1, cuenta %2, instancia %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 nos indica directamente qué compró: no hay que escribir ningún ID.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>En Alibaba Cloud, abra «Marketplace &gt; Purchased Services».</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>En su producto, elija «Login Directly».</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>Compare el código de su navegador con este.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>Si es el mismo, apruébelo allí. Si no lo es, o no hay ninguna página, cancele aquí.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>Vinculación</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>Adecuados para su compra</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>No habituales para su compra</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Active su Plan Comercial</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>¿Tiene una cuenta del Centro de facturación?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Datos de la empresa</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>Método de activación</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>Vincule su cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>¿Qué espacios de trabajo debe pagar esta compra?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>Confirmar la vinculación</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Crear espacio de trabajo</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Inicie sesión para continuar</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Ya está asociada</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>Su plan de %1 está activo</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>Comprar el plan</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>Estamos comprobando su compra</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>Se puede vincular</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>Se paga a través de otra compra</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>%1, cuenta del Centro de facturación</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1, cuenta %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>Lo paga esta compra.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>Lo paga otra compra. Se podrá vincular aquí cuando esa termine.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>Está bloqueado. Su propietario puede pedir a soporte técnico que lo desbloquee.</translation>
    </message>
</context>
</TS>
