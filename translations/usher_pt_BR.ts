<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>Como funciona a vinculação</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. Confirme a conta com um código por e-mail. 2. Escolha os espaços de trabalho ou crie um. 3. Confirme: sua compra passa a pagar por eles.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nome de usuário da Central de Faturamento</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>Não é seu e-mail: é o nome de usuário com que você entra na Central de Faturamento.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>Nada é associado a um marketplace: os espaços de trabalho que você escolher serão pagos por esta conta da Central de Faturamento.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>Na verdade, não tenho conta na Central de Faturamento</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>Diga qual conta da Central de Faturamento vai pagar.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Conta da Central de Faturamento</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>Remover esta conta? O que o chaveiro guarda dela será apagado.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>Sair? O que o chaveiro guarda desta conta será apagado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>Para vincular outro espaço de trabalho, primeiro continue a ativação não concluída ou recomece.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir a página de login</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>Ativar seu plano</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>Vincular outro espaço de trabalho</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Sim, remover</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Sim, sair</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Não sair</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Contas neste computador</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>Não tenho conta na Central de Faturamento</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>Criamos uma para você, junto com sua conta %1.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Já tenho uma</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>Você confirma por e-mail e escolhe os espaços de trabalho que ela vai pagar.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>O que é uma conta da Central de Faturamento?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>Como sei se tenho uma?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>Conte para nós, e mostramos o caminho mais curto.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>É a conta que paga: uma só conta da Central de Faturamento paga os custos de vários espaços de trabalho, e você entra nela com um nome de usuário. Sua conta %1 é outra: com ela você entra nos espaços de trabalho, usando seu e-mail.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>Abra um espaço de trabalho seu e procure em “Billing” (Faturamento): se aparecer uma conta de pagamento, você tem uma. Só o proprietário e os administradores veem isso. Em geral, uma empresa tem uma única conta: um colega pode saber. Se ninguém usou %1 antes, você não tem.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>Ou tente entrar na Central de Faturamento: se conseguir, você tem uma conta.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>Ou tente entrar na Central de Faturamento: se conseguir, você tem uma conta. O endereço é este:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>Endereço da Central de Faturamento</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>Ocultar: como sei se tenho uma?</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Seu plano</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>Sua compra em %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>Espaço de trabalho ativo e pago</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>Ainda sem conta</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>Com conta</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>O processo completo</translation>
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
        <translation>Seu espaço de trabalho e quem paga por ele.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>Por exemplo, sua equipe ou seu produto. Você pode mudar depois.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Idioma do espaço de trabalho</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>Define o idioma dos modelos de eventos, alertas e SMS, não o da tela. Escolha com atenção.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>%1 nos enviou esta compra. Para usar outra forma, escolha “Não é minha” abaixo.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>O espaço de trabalho será pago pela sua conta da Central de Faturamento; nenhuma compra em marketplace é usada.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>Uma compra em marketplace é paga pela conta de nuvem correspondente, e isso é praticamente definitivo: o espaço de trabalho será pago via %1.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>Contratos</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>Li e aceito estes contratos.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (versão %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>Sua compra está segura, e não falta ativar nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>Nada foi alterado. Os espaços de trabalho dessa conta continuam sendo pagos pela sua compra: entre como sempre e eles estarão lá.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>O site onde estão seus espaços de trabalho: cada site tem sua própria página de login.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Endereço da página de login</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>Usar esta conta da Central de Faturamento para vincular um espaço de trabalho</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>A conta não é sua? Fale com o colega que comprou o plano ou com nosso suporte.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>A conta não é sua? Fale com o colega que comprou o plano ou com nosso suporte, neste endereço:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>Endereço do suporte</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 já tem uma conta da Central de Faturamento associada.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 já tem a conta %2 da Central de Faturamento associada.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>Ocultar detalhes</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>Aqui você cria sua conta de acesso.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>Não dá para mudar depois: contas e dados não passam de um site para outro.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefone (opcional)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Entrar com esta conta</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>Escolha onde seus dados vão ficar</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Você entra com ele, e é para ele que enviamos o código.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Guardar meus dados de acesso no chaveiro deste computador</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Em qual %1 você comprou?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>Assim sabemos quais sites combinam com sua compra.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Fechar?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>Fechar antes de terminar?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>Sua compra está segura e suas respostas ficam guardadas, menos senhas e códigos: esses você digita de novo da próxima vez.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Código recebido por e-mail</translation>
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
            <numerusform>Enviado para %1. %n dígito; dá para colar.</numerusform>
            <numerusform>Enviado para %1. %n dígitos; dá para colar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>Reenviar em %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>As respostas, em JSON; - lê a entrada padrão.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>Confere as respostas com as regras do serviço e lista tudo o que está errado; não envia nada nem pede código.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>A senha da nova conta está nesta variável de ambiente.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>A senha é lida deste descritor de arquivo, 3 ou maior.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>A senha está nesta entrada do chaveiro, sozinha ou como login guardado.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>Programa que imprime o código do e-mail, em qualquer formato, ou o código de pareamento do marketplace. É executado sem shell e encontra USHER_CODE_PURPOSE em seu ambiente (&quot;pairing&quot; no segundo caso) e, para e-mails, também USHER_CODE_SENT_TO e USHER_CODE_DIGITS. Sem ele, o código é pedido no terminal.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>Segundos que o programa pode levar.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>Executa o fluxo sem janela: linhas JSON na saída padrão, frases na saída de erro.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>Um segredo na linha de comando pode ser lido por qualquer pessoa neste computador. Use --password-env, --password-fd ou --password-keychain e, para códigos, --code-command.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate precisa de --answers FILE, ou --answers - para a entrada padrão.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>Só é possível usar uma destas opções: --password-env, --password-fd ou --password-keychain.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env precisa do nome de uma variável de ambiente, não do valor dela.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: a variável %1 não existe.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd precisa do número de um descritor de arquivo aberto, 3 ou maior.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain precisa do nome de uma entrada.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command precisa de um programa.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout é um número de segundos, de 1 a %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>concluído, agora ou antes; com --dry-run: as respostas estão corretas</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erro interno</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>a linha de comando ou as respostas estão erradas; nada foi enviado</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>o serviço recusa algo nas respostas</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>não é possível acessar ou usar o serviço agora; execute de novo mais tarde</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>um código de e-mail ou de pareamento era necessário, mas faltou ou estava errado</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>o login é necessário e falhou</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>o fornecedor está verificando a compra; execute de novo mais tarde</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>o chaveiro não forneceu o que foi pedido</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>interrompido (SIGINT, SIGTERM); execute de novo para continuar</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>Códigos de saída de usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>Executa com um backend próprio e compras fictícias; não precisa de rede nem de conta.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>Com --demo: percorre os dois caminhos e deixa uma imagem de cada página em DIR.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>Com --demo: percorre os dois caminhos para quem quiser assistir, parando este tempo em cada ponto, com uma frase ao lado. Espaço pausa e continua, Esc encerra.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>Com --demo: começa no meio de uma das histórias fictícias.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>Lista os cenários e o que são, e encerra.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour precisa de --demo e de uma pasta.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 precisa de --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>Só é possível usar uma destas opções: --tour, --tour-pace ou --scenario.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace é um número de segundos, de %1 a %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>Veja usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: “%2” não existe. --%3 mostra todos.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: “%2” não existe. Talvez seja %3. --%4 mostra todos.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>Ativa um Plano Comercial comprado em um marketplace de nuvem.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostra este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>Marca a mostrar: uma de %1, ou o caminho de um brand.json ou da pasta dele.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>Verifica um pacote de marca e suas cores, imprime o relatório em JSON e encerra: 0 se estiver bom, senão 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>Endereço do serviço de ativação, somente https.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>Confia também nas autoridades deste arquivo PEM, para um backend privado.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>Idioma, em vez do idioma do sistema: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>Pasta em que uma ativação não concluída é guardada, sem segredos.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Cores: system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>Registra mais na saída de erro; nunca segredos.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>Antes de tudo: executa sem janela; veja usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>O link da página de um marketplace, só um; depois de --, onde outros escrevem o comando.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate não aceita link como argumento: informe-o por --code-command ou no terminal, no lugar do código de pareamento.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>Só é possível informar um link, e nada mais com ele.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 é da janela, não de activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene não aceita link.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace e --scenario não aceitam link.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend precisa de um endereço como https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo traz seu próprio backend; não use --backend.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: não foi possível ler o arquivo %1.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: %1 não existe; disponíveis: %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme é system, light, dark ou contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>esta configuração não existe</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>o tipo do valor está errado</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>não pode ficar em branco</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>longo demais</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>valor não permitido</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>o caminho precisa ser absoluto</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>não foi possível ler o arquivo %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>é preciso um endereço como https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>o arquivo %1 não tem nenhum certificado em formato PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 não existe; disponíveis: %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>credenciais não devem ficar aqui; o programa as pede</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>é preciso um destes valores: system, none, http://host:port ou socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>a configuração %1 não existe; disponíveis: %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 não tem valor que possa ser bloqueado</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>é preciso um objeto JSON</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 não pertence a root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>outros além de root podem gravar em %1</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: não usado: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: seu administrador definiu %2, em %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Comprou na Alibaba Cloud, ainda sem conta; os IDs são preenchidos onde são pedidos</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Comprou na Alibaba Cloud, tem conta com quarenta espaços de trabalho</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Comprou na Huawei Cloud, ainda sem conta</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Comprou na Huawei Cloud, tem conta com um espaço de trabalho</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>Enviada pela AWS: esta compra é sua?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Enviada pelo Azure: esta compra é sua?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Enviada pela Alibaba Cloud: não é preciso digitar nada</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>Comprou direto do fornecedor, ainda sem conta</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>A compra já está associada a uma conta</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>A compra está congelada</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>IDs que nenhum marketplace informou: o fornecedor pode verificá-los</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>Tem conta com centenas de espaços de trabalho</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>Tem conta sem espaço de trabalho: o primeiro é criado aqui</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>Este computador não tem chaveiro: nada secreto é guardado</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>O chaveiro fica bloqueado até ser desbloqueado pelo assistente</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>Cada resposta do serviço leva mais de um segundo</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>Mostra uma página em um estado, com dados fictícios: não usa serviço, chaveiro nem disco.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>Com --scene: grava uma imagem da página inteira em FILE (PNG) e encerra.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>Lista as cenas e o que mostram, e encerra.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture precisa de --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture precisa de um arquivo cujo nome termine em .png.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene traz seu próprio mundo; não use --%1.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>O Usher já está aberto e não responde. Feche-o e inicie de novo.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>Não há tela para abrir uma janela. Nada foi alterado. Inicie o programa em uma sessão da área de trabalho ou sem janela: veja usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>“Cadastrar” cria sua conta. Se você parar depois disso, é só entrar para continuar.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Entrar com esta conta</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nome do contato</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-mail do contato</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telefone do contato</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Sobre a empresa</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>Menos informações</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>Mais informações (opcional)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>Isto não pode ser desfeito enquanto a assinatura estiver vigente.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1 (%2) será pago via %3.</translation>
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
        <translation>Ele é vinculado à sua compra na hora.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Você tem uma conta %1 neste site?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>Tenho uma conta %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>Ela será a proprietária do espaço de trabalho.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Não tenho</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>Criamos uma junto com o espaço de trabalho.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Idioma do espaço de trabalho</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>Dos alertas e mensagens, não da tela.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telefone (opcional)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>O mesmo com que você criou a conta.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>O espaço de trabalho será criado em %1. Não dá para mudar depois.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>Será pago via %1.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Você entra com ele, e é para ele que enviamos o código.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Guardar meus dados de acesso no chaveiro deste computador</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>Este site não é o habitual para sua compra.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>É também o nome da sua conta da Central de Faturamento. Considere-o definitivo.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repita a senha</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>Tudo aqui é fictício e roda neste computador. Nada é comprado e nenhum e-mail sai daqui.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para testar</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>Os códigos chegam aqui.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>Senha de todas as contas</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>Uma compra nova</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>Outra compra nova</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>Já associada a outra pessoa</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>Uma instância de outra conta</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Congelada</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Conta da Central de Faturamento com %n espaço de trabalho</numerusform>
            <numerusform>Conta da Central de Faturamento com %n espaços de trabalho</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, por código de pareamento</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>Sem ID da conta</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>Um código de pareamento antigo demais</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>Abrir o mundo em volta do assistente</translation>
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
        <translation>Estamos preparando uma página para seu navegador.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>Estamos consultando a compra aberta no seu navegador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>Compare este código com a página no seu navegador</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>Não é possível acessar o serviço de ativação no momento. Continuamos tentando.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>Esta página avança sozinha. Você também pode voltar e fazer outra coisa.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>Se forem iguais, aprove no navegador. Esta página avança sozinha.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>A página no seu navegador</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir a página de novo</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Esta compra é sua?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Sua compra</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID da instância do produto</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 não nos informa o ID da conta. Você o preenche depois.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Não é minha</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Não recebemos sua compra</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
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
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>Confirmação</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Sim, é minha</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>Sua compra está a caminho</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>Isto não ativa nem vincula nada.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continue no seu navegador</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Uma página se abre lá e leva você a %1.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>Este código também está no seu navegador?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>Assim sabemos que a compra vai para você.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Esta compra é sua?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>Nada é ativado nem vinculado antes de você confirmar nas próximas páginas.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>Ela chegou bem, mas não pode ser usada no momento.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Não recebemos sua compra</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Sua compra está segura, e nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>Tenho um código de pareamento</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Código de pareamento</translation>
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
        <translation>Está na página que o marketplace abriu no seu navegador; o link dela também serve.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>Sua compra pode chegar sozinha: nada para procurar, nada para digitar.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>Buscar em %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Para a página “%1”, que continua como você a deixou.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Falar com o suporte de %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Sobre este programa</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>O Usher é um software livre sob a licença Apache 2.0. As bibliotecas que ele contém e as licenças delas estão indicadas abaixo.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>Não há nada pessoal nem secreto neles. Quem ajudar você vai pedi-los.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>Conta principal</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>Entre no console da Alibaba Cloud com a conta principal.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>Clique na sua foto, no canto superior direito.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>Copie o “Account ID” (ID da conta), abaixo do nome.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>Use o ID da conta que comprou o plano.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>Uma janela do console. O menu da sua foto, no canto superior direito, está aberto, e o “Account ID” está destacado nele.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>Usuário RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>Entre no console da Alibaba Cloud como usuário RAM.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>Copie o número depois do @ no seu nome.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>Esse número é o ID da conta principal. Você também pode colar o nome inteiro: extraímos o número dele.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>Uma janela do console. O menu da sua foto, no canto superior direito, está aberto, e no nome do usuário RAM está destacado o número depois do @.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>Entre no console internacional da Alibaba Cloud com a conta principal.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>Passe o mouse sobre sua foto, no canto superior direito.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>Escolha “Account Management” (Gerenciamento da conta).</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>Copie o “Account ID” (ID da conta).</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>Uma janela do console. No menu da sua foto, no canto superior direito, “Account Management” está destacado; na página que se abre, o “Account ID”.</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>Abra o marketplace da Alibaba Cloud com a conta que comprou o plano.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>Escolha “Purchased Services” (Serviços comprados).</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>Copie o “Instance ID” (ID da instância), abaixo do produto.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>Você também chega a essa lista ao confirmar o pedido de ativação. Não é o ID da conta.</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>O marketplace em um navegador. “Purchased Services” está destacado no menu e, na lista, o “Instance ID” abaixo do produto.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Entre no console da Huawei Cloud.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>Clique na sua conta, no canto superior direito, e escolha “My Credentials” (Minhas credenciais).</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>Abra “API Credentials” (Credenciais de API).</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>Não é o “IAM User ID” nem um “Project ID”: eles ficam na mesma página e são parecidos.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>A página “My Credentials”. “API Credentials” está destacado no menu e, na página, o “Account ID”; o “IAM User ID” e o “Project ID” estão riscados.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Abra “My Marketplace” (Meu marketplace) no marketplace da Huawei Cloud.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>Abra os detalhes do produto.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>Copie o “Instance ID” (ID da instância) em “Resource Details” (Detalhes do recurso).</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>Os detalhes de um produto entre os serviços comprados. Em “Resource Details”, o “Instance ID” está destacado.</translation>
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
        <translation>nome@</translation>
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
        <translation>Onde encontro o %1?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>Ilustração</translation>
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
        <translation>Nenhum: conexão direta, conforme as configurações deste computador</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1, conforme as configurações deste computador</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>Nenhum: conexão direta</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>Como este programa acessa o serviço de ativação. Sua página continua como você a deixou.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>Guardados no chaveiro deste computador assim que funcionarem e enviados só ao proxy.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Serviço de ativação</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>Autoridades confiáveis</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>Nenhum configurado</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>As deste computador</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>As deste computador e %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Definido pelo seu administrador em %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 pede um nome de usuário e uma senha; em geral, são os da rede da sua empresa.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Respostas guardadas (%1)</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>Você está onde parou. Senhas e códigos nunca são gravados em disco.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>Não foi possível ler suas respostas anteriores</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>Não é possível guardar suas respostas neste computador</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>Você pode continuar. Se fechar esta janela antes do fim, terá de recomeçar.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Este computador não tem chaveiro</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O chaveiro negou o acesso</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Continuar sem salvar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>Sua compra está segura. Só se perdeu o que você digitou neste computador; digite de novo.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>Você também pode continuar sem salvar: seu login vale até você fechar esta janela, e nada secreto é gravado em outro lugar.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>Seu login vale até você fechar esta janela. Nada secreto é gravado em outro lugar.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>Suas senhas e seu login ficam guardados nele. Desbloqueie-o; o sistema pode pedir a senha do chaveiro.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>O pedido da senha foi fechado, ou seu sistema não permite o acesso.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>Ele pode estar esperando por você em outra janela.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Desde então, seu administrador escolheu %1; o que você digitou foi mantido.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>Senhas e códigos nunca são gravados em disco.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>Chegou uma compra do seu navegador</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>Você pode usá-la assim que a operação atual terminar.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>Usá-la inicia outra ativação. O que você já fez está feito e continua valendo.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>Usá-la muda só a compra. Todo o resto que você preencheu permanece.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>Referência: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Configurações de rede</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>O código não chega. E agora?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>Pode levar um minuto. Veja a pasta de spam, confira o endereço e depois peça o reenvio: só vale o código mais recente.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>Qual marketplace devo escolher?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>Aquele em que você assinou o plano. O e-mail de confirmação diz qual é. Se a compra não passou por um marketplace, você comprou direto com %1.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>O que é um código de pareamento?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>Oito caracteres que a página do marketplace mostra depois da compra. Com eles, sua compra chega aqui sozinha, e você não precisa digitar nenhum ID.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>Preciso marcar todos os passos?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>Não. As marcas são só para você saber, ao voltar, onde parou.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>O marketplace está diferente. E agora?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>De vez em quando, os marketplaces mudam suas páginas. Procure um botão que signifique o mesmo e continue quando o pedido estiver confirmado.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>E se eu escolher a opção errada?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>Nada se perde. Volte e escolha a outra; o que você digitou permanece.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>Qual site devo escolher?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>O mais próximo dos seus sistemas, a não ser que sua empresa tenha regras sobre onde os dados podem ficar. Contas e dados nunca podem passar para outro site.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>Que nome de empresa devo digitar?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>O nome completo da empresa que paga pelo plano.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>O que acontece quando eu me cadastro?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>Sua conta %1 é criada e seu nome de usuário fica reservado. O plano ainda não é ativado: isso fica para a próxima página.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>Posso mudar a forma de pagamento depois?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>Na prática, não. Uma compra em marketplace é paga em definitivo pela conta de nuvem correspondente; por isso, escolha o marketplace em que você comprou.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>Um dos meus IDs não é aceito. E agora?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>Siga o link abaixo do campo: ele mostra onde fica o ID. Se mesmo assim estiver certo, peça a verificação da compra; suas respostas permanecem.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>Não sei o nome de usuário. A quem pergunto?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>A quem criou a conta da Central de Faturamento da sua empresa. Se na verdade não houver nenhuma, cadastre uma a partir desta página; o que você digitou permanece.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>Por que alguns espaços de trabalho não podem ser vinculados?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>Um espaço de trabalho só pode ser pago por uma compra ou conta de cada vez. O que impede a vinculação está na linha dele.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>Posso vincular mais de um?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>Sim, quantos quiser. Cada um é vinculado quando você o confirma; continue quando terminar.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>E se eu não tiver certeza?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>Volte: este espaço de trabalho ainda não está vinculado. Depois de vinculado, isso não pode ser desfeito enquanto a assinatura estiver vigente.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>Para que serve o idioma do espaço de trabalho?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>É o idioma dos eventos, alertas e SMS, não do que você vê na tela. Escolha com atenção: talvez não dê para mudar depois.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>Por que preciso entrar de novo?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>Para sua segurança, o login vale por algum tempo e depois termina. Ao entrar, você volta para onde estava.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Preciso fazer alguma coisa?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>Não. Esta compra já paga por uma conta da Central de Faturamento. Você pode entrar ou vincular mais espaços de trabalho.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>Preciso esperar aqui?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>Não. Feche a janela e volte mais tarde: ao abrir de novo, você vê o resultado. Enquanto isso, nada é ativado.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>Posso fechar a janela agora?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>Sim. Está tudo feito. Salve o resumo se quiser guardar o que está aqui.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>Minha compra está segura?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>Sim. Nada é ativado nem vinculado antes de você confirmar, e então uma única vez, mesmo que a conexão caia ou este computador seja desligado.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>Posso parar e continuar depois?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>Sim, a qualquer momento. O que você digitou fica neste computador, as senhas no chaveiro dele, e ao abrir de novo você volta à página em que estava.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>Posso fazer isso sem mouse?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>Sim. Tab avança, Espaço escolhe, Enter aciona o botão principal, Esc interrompe o que está em andamento, Alt+Seta para a esquerda volta e F1 abre esta ajuda.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>Pelo menos %n caractere. No começo vale para as duas contas; depois, cada uma tem a sua.</numerusform>
            <numerusform>Pelo menos %n caracteres. No começo vale para as duas contas; depois, cada uma tem a sua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muito fraca</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muito forte</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>Pelo menos %n caractere, e difícil de adivinhar.</numerusform>
            <numerusform>Pelo menos %n caracteres, e difícil de adivinhar.</numerusform>
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
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>Entre na Alibaba Cloud com a conta principal e faça a verificação de identidade.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>Comece por aqui: sem a verificação de identidade não é possível comprar.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>Abra a página do produto %1 e clique em “Activate Now” (Ativar agora).</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>Em “Activating Pay-as-you-go Service”, aceite os termos e clique em “Activate” (Ativar).</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>Quando aparecer “Activation Request Submitted” (Pedido de ativação enviado), clique em “Confirm”.</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>Uma janela avisa que a ativação é gratuita: clique em “OK”.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>Este marketplace cobra em dólares americanos.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>Em Marketplace &gt; “Purchased Services” (Serviços comprados), clique em “Login Directly” (Entrar diretamente) ao lado da instância. O botão também pode se chamar “Direct Login”.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>Se o navegador oferecer abrir este assistente, permita. Se não, tenha à mão o ID da conta e o ID da instância do produto: vamos pedi-los depois e mostrar onde ficam.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Entre na Huawei Cloud e faça a verificação de identidade.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>Em “Purchase %1 SaaS Version”, aceite os termos e clique de novo em “Activate Now” (Ativar agora).</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>Quando aparecer “SaaS Task Submission Successful”, clique em “Return to My Marketplace” (Voltar ao meu marketplace).</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>Encontre %1 entre seus serviços comprados. Se não aparecer logo, atualize a página.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>Na janela de tarefas pendentes, clique em “Start Using” (Começar a usar) ou abra “My Marketplace” &gt; “Joint Services” (Serviços conjuntos).</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>Clique em “Use Now” (Usar agora), escolha a função “For Myself” (Para mim) e clique em “Confirm”.</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>Cadastre a empresa: o nome e o domínio (nome abreviado).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>O nome e o nome abreviado nunca poderão ser alterados. A primeira criação leva de 1 a 3 minutos: deixe a página aberta.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>Adicione os membros: nome, departamento, contato. O primeiro já vem preenchido; você pode alterá-lo.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>Anote a conta e a senha que você definir aqui: os membros entram com elas, e é você quem as repassa.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>Marque os membros, marque “Agreement” (Contrato) e clique em “Confirm Authorization” (Confirmar autorização).</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>Passe aos membros o endereço de login, o nome da conta da empresa, a conta e a senha de cada um.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>O marketplace não envia senhas: passe-as pessoalmente, e só ao dono de cada uma.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>Entre com a conta de um membro pelo login unificado do marketplace.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>A primeira senha precisa ser trocada logo após o login.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>Se o navegador oferecer abrir este assistente, permita. De todo modo, tenha à mão o ID da conta Huawei Cloud: podemos pedi-lo e mostrar onde fica.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>Entre na conta AWS que vai pagar.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>Abra a página do produto %1 e clique em “Continue Subscription” (Continuar assinatura).</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>Feita a assinatura, clique em “Set Up Your Account” (Configurar sua conta).</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>O que a AWS envia expira logo, então faça este passo e o próximo de uma vez. Se expirar, nada se perde: volte à sua assinatura e clique de novo em “Set Up Your Account”.</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>Seu navegador mostra uma página de %1. Permita que ela abra este assistente ou digite aqui o código curto dela.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>Abra a página do produto %1 e clique em “Obter agora”. Aceite os termos e clique em “Continuar”.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>Este marketplace cobra somente em dólares americanos.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>Clique em “Assinar”, escolha ou crie um grupo de recursos e preencha nome, período de cobrança e renovação.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>Clique em “Revisar + assinar” e depois em “Assinar”.</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>Quando a assinatura estiver pronta, siga para a página de %1 (“Configurar conta agora”).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>Permita que essa página abra este assistente ou digite aqui o código curto dela.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>Não é preciso comprar nada antes: o plano é ativado aqui, na última página. Os custos vão para sua conta da Central de Faturamento.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>Tenha à mão um e-mail que você possa ler agora.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>Saiba o nome completo da sua empresa, como deve aparecer nas faturas.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>Antes de começar</translation>
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
        <translation>Serviço conjunto</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>Volte para cá</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>Marque o que já foi feito. As marcas ficam guardadas: você pode fechar esta janela e voltar.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>Onde você vai comprar?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Qual %1?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>Onde está sua conta. Os passos mudam de acordo.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Página do produto em %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>Não sabemos o endereço dessa página. Procure “%1” em %2 ou pergunte a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>Os passos mudam de acordo.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Sua compra está segura, e nada foi alterado.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>Referência, caso precise do nosso suporte</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>Estamos procurando sua compra no marketplace.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>Avisamos o resultado por e-mail. Você pode fechar esta janela: ao abrir de novo, você volta para cá. Com a compra confirmada, você continua de onde estava.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>Volte à página em que estava e clique de novo no botão: nada acontece sozinho.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>Compare os IDs com o marketplace e corrija-os. Se estiverem certos, fale com nosso suporte e informe a referência.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>Sua compra está confirmada</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>Não encontramos nenhuma compra com estes IDs</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>ID da conta %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID da instância do produto</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>Parecem trocados. Inverter</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Onde encontro?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>verificado</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>confere</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>O da conta, não o do usuário IAM nem o de um projeto.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>O da conta principal, não o de um usuário RAM.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>Fica abaixo do produto que você comprou.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>Ver o andamento da verificação</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Pedir verificação</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>Você já tem uma conta. Entre para continuar de onde parou.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Como você quer entrar?</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>Com um código por e-mail</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>Com sua senha</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nome de usuário da Central de Faturamento</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>Recomeçar sem esta conta</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>Recomeçar a demonstração</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Recomeçando…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>Tudo o que foi criado nesta demonstração será apagado: contas, espaços de trabalho, e-mails e o que você digitou.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>etapa atual</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>ainda não</translation>
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
        <translation>Para ver quem paga o quê: Central de Faturamento &gt; “Gerenciamento de espaços de trabalho”. Quando a assinatura termina, começa uma contagem de 14 dias; depois disso, os dados são apagados.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Instalar o DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Ver a introdução</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%n espaço de trabalho agora é pago via %1:</numerusform>
            <numerusform>%n espaços de trabalho agora são pagos via %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Entre como %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>Abrir a Central de Faturamento</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>Salvar este resumo</translation>
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
        <translation>Salvo como</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Página de login de %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>Seu plano %1 está ativo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>Forma de pagamento</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2), site %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Página de login</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Central de Faturamento</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Instalar o DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>Vídeo de introdução</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>Para ver quem paga o quê: Central de Faturamento &gt; “Gerenciamento de espaços de trabalho”.</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Quando a assinatura termina, começa uma contagem de 14 dias; depois disso, os dados são apagados.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>Um cliente comprou o plano em um marketplace e diz em qual.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>Uma pergunta por vez. Aqui: já existe uma conta na Central de Faturamento? Este cliente não tem.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>A nova conta. Cada campo diz para que serve.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>“Avançar” antes da hora: o que falta aparece ao lado de cada campo, e o que já foi preenchido permanece.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>O código chegou por e-mail, como você vê ao lado do assistente.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>A empresa e os contratos a ler.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>Estes IDs não pertencem a nenhuma compra. Nada foi alterado; o cliente pode tentar de novo ou pedir uma verificação.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>Os IDs certos. De agora em diante, o espaço de trabalho é pago por esta conta de nuvem.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>O plano está ativo. O próximo passo é a página de login.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>Outro cliente, que já tem conta na Central de Faturamento: o nome de usuário dela e o ID da compra.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>O código foi para o e-mail da própria conta.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>Todos os espaços de trabalho da conta. Cada um diz se pode ser vinculado.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>O que não pode ser desfeito é dito mais uma vez, em uma página própria.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>O primeiro está vinculado. Outros podem vir depois.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>Aqui também dá para criar um novo espaço de trabalho. Ele pode pertencer a uma conta que já existe.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>Ou a uma conta nova, criada junto com ele.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>Os dois estão vinculados, inclusive o novo.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>Pronto: o que esta compra paga de agora em diante e onde entrar.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>O idioma muda na hora, em todas as páginas.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>Tour, %1 de %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>Os dois caminhos foram mostrados. Agora o assistente é seu.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>O tour não pode continuar: esta página não está como ele a deixou. Agora o assistente é seu.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>O assistente se apresenta: os dois caminhos, página por página.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>Encerrar o tour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>Espaço pausa e continua, Esc encerra.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>Isto já foi feito. Nada foi enviado, nada foi alterado.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>O comando do código demorou demais e foi interrompido.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>Não foi possível iniciar o comando do código.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>O comando do código falhou.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Não há terminal em que perguntar.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>Código do e-mail enviado para %1 (não aparece na tela): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Nenhum código foi digitado.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>Segredos não devem ficar nas respostas. Informe a senha com --password-env, --password-fd ou --password-keychain, e os códigos com --code-command ou no terminal.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>É preciso uma senha para a nova conta: --password-env, --password-fd ou --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>É preciso um código de e-mail, e não há terminal nem --code-command. Nenhum foi enviado.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>Há vários espaços de trabalho com este nome. Informe o ID.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>Esta resposta não existe, ou não neste caminho.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>O tipo desta resposta está errado.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>Isto não pode ser usado aqui. Confira.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>Código de pareamento do marketplace (não aparece na tela): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>Compare este código com a página no seu navegador: %1. Se forem iguais, aprove no navegador. Aqui continua sozinho.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>É preciso o código de pareamento da página do marketplace, e não há terminal nem --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>O código de pareamento é de uma compra diferente da indicada nas respostas. Ele não foi usado para nada.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Ative seu Plano Comercial</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>Leva cerca de três minutos. Você pode parar e voltar: nada do que digitou se perde.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>Onde você comprou?</translation>
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
        <translation>China e global</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Cobrança em dólares</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>Cobrança pela sua conta da Central de Faturamento</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>Você tem uma ativação não concluída</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>“%1”, guardado em %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Seu administrador escolheu o idioma.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>Ainda não comprei</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>Sua compra foi verificada</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>Seu administrador escolheu o marketplace.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1, com confirmação em %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Site: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Seu administrador escolheu o idioma.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>Só vale para espaços de trabalho criados depois; após a criação, não muda mais.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ajuda (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>Vincule um ou mais e depois confirme.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Criar espaço de trabalho</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>Buscar espaços de trabalho</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>Buscar em %n espaço de trabalho</numerusform>
            <numerusform>Buscar em %n espaços de trabalho</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>Carregando seus espaços de trabalho…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>Esta conta da Central de Faturamento ainda não tem espaço de trabalho</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>Crie o primeiro: ele é vinculado à sua compra na hora.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>Nenhum espaço de trabalho encontrado</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>A busca considera o início do nome ou do ID.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
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
        <translation>Espaço de trabalho</translation>
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
        <translation>Software e internet</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>Bancos e seguros</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>Varejo e e-commerce</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Indústria</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>Jogos e mídia</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telecomunicações</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transporte e logística</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Educação e pesquisa</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Setor público</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
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
        <translation>Direto com %1</translation>
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
        <translation>As duas senhas são diferentes.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>Primeiro, peça um código.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>Digite o código do e-mail: %digits% dígitos.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>Primeiro, leia e aceite.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Escolha uma opção.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>Não conseguimos verificar este nome agora. Verificamos de novo quando você avançar.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>É igual ao ID da conta. Confira.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>A confirmação não vale mais. Peça um novo código.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Cadastrando…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Ativando…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Vinculando…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Verificando o que aconteceu…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cadastrar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>Cadastrar e criar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Abrir a página de login</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Você interrompeu a operação. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>A operação já tinha sido concluída quando você a interrompeu. É só continuar.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>Ainda aguardando resposta. Você pode esperar mais ou cancelar.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>Aguardando seu chaveiro. Ele pode estar pedindo para ser desbloqueado.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>Seu último passo já tinha sido concluído. É só continuar.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>Esta conta já está ativa. Vincule a compra a ela.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Você entrou na sua conta.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>Não foi possível guardar sua senha neste computador. Digite-a de novo.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>O serviço não aceita este valor.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>Curto demais: no mínimo %minimum% caracteres.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>Longo demais: no máximo %maximum% caracteres.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>Há caracteres que não podem ser usados aqui.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Confira se está escrito certo.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>Este não é o código que enviamos. Resta %n tentativa.</numerusform>
            <numerusform>Este não é o código que enviamos. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>Este nome de usuário está disponível.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>Este site não é o habitual para sua compra. Você pode escolhê-lo, mas não mudar depois.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>Isto parece um ID da conta. Os dois estão trocados?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>Escolha o país ou comece com + e o código dele.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>Era um usuário RAM. Usamos o número depois do @: o ID da conta principal.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>Primeiro aprove no navegador e depois clique aqui de novo.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>Já comprei</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Criar espaço de trabalho</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>Corrigir os IDs</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>O serviço de ativação está respondendo.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>Você entrou no proxy. É só continuar.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>O proxy não aceitou estes dados. Confira os dois e tente de novo.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Testar a conexão</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>Você saiu, e nada desta conta fica guardado aqui.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>Você saiu neste computador. Não foi possível avisar o serviço; ele esquece este login sozinho.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>Seu chaveiro não conseguiu apagar este login, então ele continua aqui. Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>Sua conta está vinculada. Para continuar, precisamos saber mais uma vez que é você: peça um novo código.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>A confirmação da sua compra pelo marketplace expirou. Um novo código de pareamento a traz de volta.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>Sua compra está confirmada. Clique de novo no botão abaixo.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>Não encontramos nenhuma compra com estes IDs. Nada foi alterado: compare-os com o marketplace.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>Não foi possível ler o que seu chaveiro guardou. Digite de novo, e guardamos outra vez.</translation>
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
        <translation>Primeiro vincule um espaço de trabalho</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>Você interrompeu a operação antes de chegar uma resposta. Quando quiser, clique de novo no botão: primeiro verificamos se deu certo, e nada acontece duas vezes.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>Primeiro, diga se esta compra é sua.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>A página no navegador esperou alguns minutos, e nada chegou. Sua compra está segura: é só começar de novo.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>Este link não é nosso, ou falta uma parte dele. Copie-o de novo ou digite o código de pareamento.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Um link desses funciona só uma vez e por poucos minutos, e este já foi usado. Sua compra está segura: comece de novo pelo marketplace.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Este link expirou. Sua compra está segura: comece de novo pelo marketplace.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>Devolvendo…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>Sim, continuar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuar sem ela</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>Voltar à sua página</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
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
        <translation>Jacarta</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Joanesburgo</translation>
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
        <translation>Pequim</translation>
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
        <translation>África do Sul</translation>
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
        <translation>Você interrompeu a operação.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>Quando quiser, clique de novo no botão.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>O serviço de ativação não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Verifique sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>Não foi possível acessar o serviço de ativação.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>O serviço de ativação não foi encontrado.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>Verifique sua conexão, VPN ou proxy e tente de novo.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este computador está sem conexão.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>Conecte-se à internet e tente de novo.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>O certificado do serviço expirou.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Não foi possível estabelecer uma conexão segura.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>Quem respondeu não foi o serviço de ativação.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>Talvez seja preciso fazer login na sua rede antes. Abra qualquer página no navegador e tente de novo.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Não foi possível ler a resposta.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>Tente de novo. Se continuar assim, fale com o suporte.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>Nenhum serviço de ativação está configurado.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Não há chaveiro neste computador.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>Você pode continuar; as senhas ficam guardadas só nesta sessão.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Seu chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Desbloqueie-o e tente de novo, ou continue sem salvar.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>Seu chaveiro não deu acesso.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>Permita o acesso e tente de novo, ou continue sem salvar.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>Seu chaveiro não respondeu.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Tente de novo ou continue sem salvar.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>Seu login guardado não existe mais.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Entre de novo para continuar.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>Não foi possível salvar seu progresso neste computador.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>Você pode continuar, mas termine antes de fechar esta janela. Para salvar o progresso, libere espaço em disco.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>Não foi possível ler seu progresso salvo.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>Comece de novo. O que o serviço já fez não se perde.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>O serviço não entendeu este pedido.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>Tente de novo. Se continuar assim, procure uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>O serviço não oferece isto.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Procure uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>O texto é maior do que o serviço aceita.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>Encurte o que você digitou e tente de novo.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Algo no formulário precisa de atenção.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>Corrija os campos marcados e continue.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>Muitas tentativas em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>O serviço de ativação está muito ocupado.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>Algo deu errado no serviço de ativação.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>Tente de novo daqui a pouco. Se continuar assim, fale com o suporte.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>O serviço não aceitou este pedido.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>O serviço já recebeu este pedido com outros dados.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>Clique de novo no botão para enviar o que está no formulário agora.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>Este pedido foi interrompido antes de chegar.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>Clique de novo no botão quando quiser.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>Este não é o código que enviamos.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>Compare com o e-mail mais recente e digite de novo.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código expirou.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Peça um novo.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Este código já foi usado.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>Tentativas erradas demais com este código.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>Um código acabou de ser enviado.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>Veja sua caixa de entrada e a pasta de spam, ou espere a contagem terminar.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Este código não vale mais.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>Não é possível enviar e-mails no momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>Seu e-mail precisa ser confirmado de novo.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>Peça um novo código e digite-o.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>Entre para continuar.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>Você volta para onde está agora.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>Sua sessão expirou depois de algum tempo.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>Entre de novo; você volta para onde está agora.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Sua sessão foi encerrada.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>Entre com a conta que fez esta ativação.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>Estes dados de acesso não conferem.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>Confira-os ou entre com um código enviado por e-mail.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>Confira se está escrito certo ou crie uma conta.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>Este e-mail já tem uma conta.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>Entre com ele ou use outro e-mail.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>Este e-mail não tem conta neste site.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>Confira o e-mail e o site, ou crie uma conta.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Esta senha é fácil de adivinhar.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>Use uma mais longa ou várias palavras.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>Esta senha está em listas de senhas conhecidas.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Escolha uma que você não use em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>Um contrato mudou.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>Este site não está mais disponível.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>Ainda não encontramos esta compra.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>Confira os IDs. Uma compra nova pode levar cinco minutos para chegar aqui; depois, tente de novo.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>Esta instância do produto pertence a outra conta de nuvem.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>Esta assinatura expirou.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>Renove-a no marketplace e tente de novo.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>Esta assinatura foi suspensa pelo marketplace.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>Esta assinatura foi encerrada.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>Compre o plano de novo no marketplace e volte com os novos IDs.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>É o próprio marketplace que nos envia sua compra.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>Abra sua assinatura no marketplace e escolha a opção de configurar sua conta.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>Esta conta de nuvem já está associada a uma conta da Central de Faturamento.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>Entre com essa conta ou vincule outro espaço de trabalho com ela.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>Esta conta já está ativa.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>Em vez disso, vincule a compra a ela.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>Este espaço de trabalho não existe mais.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>Volte e escolha outro.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>Este espaço de trabalho é pago por outra compra ou conta.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>Volte e escolha outro, ou fale com o proprietário.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>Este espaço de trabalho está bloqueado.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>Volte e escolha outro, ou fale com o suporte.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>Nenhum espaço de trabalho está vinculado ainda.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>Vincule pelo menos um espaço de trabalho e confirme.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>Sua compra está segura, e nada foi alterado.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>Sua compra está segura. Nada acontece duas vezes: antes de enviar de novo, verificamos se deu certo.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>Sua compra está segura; o problema é só neste computador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Enviar novo código</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>Usar a conta existente</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>Recomeçar</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Tente de novo em %n segundo.</numerusform>
            <numerusform>Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>O serviço não encontrou o que foi pedido.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Esta conta não tem permissão para isso.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>Este nome de usuário já está em uso.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>Não há conta da Central de Faturamento com este nome de usuário.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>Leia a versão atual e aceite-a.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>Confira os dois IDs: eles precisam ser da conta com que você comprou.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>Pague o que está em aberto no marketplace e tente de novo.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>Carregar a versão atual</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>Quem lhe deu este programa sabe o endereço: inicie usher com --backend e esse endereço. Só para conhecer, inicie usher com --demo.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>Não conseguimos identificar quem está respondendo.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>Em empresas, costuma ser uma verificação de segurança que inspeciona as conexões: peça ao administrador que adicione a autoridade dela com --ca ou no arquivo de políticas. Em qualquer outro lugar, tente outra rede.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>Confira a data e a hora deste computador. Se estiverem certas, é o serviço que precisa renovar o certificado: tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>O certificado do serviço ainda não é válido.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>O relógio deste computador deve estar atrasado. Acerte a data e a hora e tente de novo.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Outro servidor respondeu.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>Talvez seja preciso fazer login na sua rede antes: abra qualquer página no navegador e tente de novo. Se continuar assim, pergunte ao administrador se o endereço do serviço está certo.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>Algo no caminho pode estar impedindo. Tente outra rede ou fale com seu administrador.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>O proxy não nos deixou passar.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>Confira as configurações de proxy deste computador ou peça ao administrador que libere o endereço do serviço.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>O proxy da sua rede quer saber quem você é.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>Entre nele com o nome de usuário e a senha da rede da sua empresa.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>Outra execução deste programa está usando seu login.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>Espere que ela termine ou feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>Não foi possível salvar o resumo.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>Veja se é possível gravar na sua pasta de documentos e se há espaço em disco, e tente de novo.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>Este código de pareamento não é conhecido.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>O código funciona só uma vez e por poucos minutos. Compare-o com a página de onde veio ou peça um novo lá.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>Este código de pareamento expirou.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>Comece de novo pelo marketplace para receber um novo.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>O envio da compra foi recusado no navegador.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>Se foi por engano, comece de novo pelo marketplace.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>Não há mais nenhuma verificação com esta referência.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>Compare os IDs com sua compra e envie-os de novo.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>Entrar no proxy</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>Quem lhe deu este programa sabe o endereço: inicie usher com --backend e esse endereço, ou peça ao administrador que o grave em %1. Só para conhecer, inicie usher com --demo.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Escolha outro site.</translation>
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
        <translation>No console da AWS, abra AWS Marketplace &gt; “Manage subscriptions” (Gerenciar assinaturas).</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>Na sua assinatura, escolha “Set Up Your Account” (Configurar sua conta).</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>No portal do Azure, abra SaaS e depois sua assinatura.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>Escolha “Configurar conta agora”.</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Abra sua assinatura em %1 e entre no produto a partir dela.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>A página que se abre mostra um código de pareamento. Digite-o aqui.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>confirmada por %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>encontrada em nossos registros</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>como você digitou</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>Confirmada por %1, %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>Confere com uma compra informada por %1.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1 (conta %2)</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1 (instância %2)</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>%1 (conta %2, instância %3)</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 nos informa diretamente o que você comprou: não há IDs para digitar.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Na Alibaba Cloud, abra Marketplace &gt; “Purchased Services” (Serviços comprados).</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>No seu produto, escolha “Login Directly” (Entrar diretamente).</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>Compare o código no navegador com este.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>Se for igual, aprove no navegador. Se não for, ou se não houver página lá, cancele aqui.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>Ativação</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>Vincular conta</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>Combinam com sua compra</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>Pouco usuais para sua compra</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Ative seu Plano Comercial</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>Você tem conta na Central de Faturamento?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Informações básicas</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Informações da empresa</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>Forma de ativação</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>Vincule sua conta da Central de Faturamento</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>Quais espaços de trabalho esta compra vai pagar?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>Confirme a vinculação</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Criar espaço de trabalho</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Entre para continuar</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Conta já associada</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>Seu plano %1 está ativo</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>Compre o plano</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>Estamos verificando sua compra</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>Pode ser vinculado</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>Vinculado</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>Pago por outra compra</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>%1 (conta da Central de Faturamento)</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1 (conta %2)</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>É pago por esta compra.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>Outra compra paga por ele. Pode ser vinculado aqui quando ela terminar.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>Está bloqueado. O proprietário pode pedir o desbloqueio ao suporte.</translation>
    </message>
</context>
</TS>
