<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>Use este código para confirmar seu e-mail e criar sua conta %1:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>Use este código para vincular sua conta da Central de Faturamento %1:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>Use este código para criar um espaço de trabalho com sua conta %1:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>Use este código para entrar em %1 e continuar sua ativação:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>O código vale por %n minuto e só pode ser usado uma vez. Não o repasse: ninguém de %1 vai pedi-lo a você.</numerusform>
            <numerusform>O código vale por %n minutos e só pode ser usado uma vez. Não o repasse: ninguém de %1 vai pedi-lo a você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>Seu código de verificação %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>Se você não pediu este código, ignore este e-mail.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>Alguém pediu para entrar em %1 (site %2) com este endereço, mas nenhuma conta desse site o usa.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Login em %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>Se foi você, confira o site e o endereço, ou cadastre-se.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>Se não foi você, ignore este e-mail.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>Sua compra, verificada por %1 (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>Verificamos sua compra (%1) e a encontramos.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>Para continuar, abra o assistente de novo e clique mais uma vez em “Ativar” ou “Vincular”: o que você preencheu foi guardado.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>Verificamos sua compra (%1), mas não a encontramos.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>Confira o ID da conta e o ID da instância e tente de novo.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>Se achar que nos enganamos, fale com nosso suporte e informe a referência.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>Agora abra sua compra em %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Etapa 1 de 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>Este navegador está conectado ao %1 no seu computador. Volte a esta página a partir de %2, e sua compra vai para o programa.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>O %1 mostra o mesmo código. Se mostrar outro, ou se alguém mandou você para cá, cancele.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>Cancelar: este não é meu computador</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>Continue no %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 confirmou sua compra, e ela está segura. O resto acontece no programa, no seu computador.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir o %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>Seu navegador pergunta se pode abrir o programa: permita.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>Nada abriu?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>Inicie o %1 você mesmo e digite nele este código de pareamento:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>Cancelar: esta compra não é minha</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>O %1 mostra o mesmo código?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Etapa 2 de 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>Se sim, aprove, e sua compra vai para aquele computador. Se não, nada se perde: cancele.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Sim, aprovar</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>Não, este não é meu computador</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>Aprove só o que você mesmo começou. Ninguém de %1 jamais vai pedir que você aprove algo por eles.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>O %1 está buscando sua compra. Volte para ele.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>Sua compra está no %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>Continue por lá. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>A compra não foi enviada a nenhum computador.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>Esta página expirou</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>Para que ninguém mais a use, ela só vale por alguns minutos.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>Parar a verificação automática</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Verificar automaticamente</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>Ainda não tem o %1 neste computador?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>Peça-o ao suporte de %1. Sua compra espera no marketplace: depois, comece de novo por lá.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>Instale-o e volte a esta página ou comece de novo pelo marketplace.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Baixar o %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>Sua compra está segura: nada foi alterado.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>Para começar de novo</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Vale por mais %n minuto.</numerusform>
            <numerusform>Vale por mais %n minutos.</numerusform>
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
        <translation>Suporte %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>Referência para o suporte:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>No console da Alibaba Cloud, abra Marketplace &gt; “Purchased Services” (Serviços comprados).</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>Ao lado do produto, clique em “Login Directly” (Entrar diretamente).</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Abra o link de login que a KooGallery, da Huawei Cloud, deu à sua organização para o produto.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>Entre como um membro que tenha acesso ao produto.</translation>
    </message>
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
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>Comprado em</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Confirmada por %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>Não há nada para continuar neste navegador</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>Esta página pertence ao navegador que um marketplace ou o %2 trouxe até aqui. Ela reconhece o navegador por um cookie, e este não trouxe nenhum que ainda valha.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>Comece de novo pelo console do marketplace ou abra a página mais uma vez pelo %2. Se você acabou de ser trazido para cá, seu navegador bloqueia cookies: primeiro permita-os para este site.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>Este link já foi usado ou expirou</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>Um link do %2 funciona em um só navegador e por poucos minutos.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>Volte ao %2 e abra a página de novo por lá.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>Este link foi aberto antes em outro navegador</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>Um link de %1 pertence ao navegador que o abre primeiro, para que ninguém o use depois de você.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>Nada foi enviado a este navegador. Sua compra continua como está.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>Continue no outro navegador ou no %2. Ou comece de novo por %1, o que gera um novo link. Se não foi você quem o abriu primeiro, avise o suporte.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>Sua compra ainda está a caminho</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 trouxe você até aqui, mas ainda não nos informou a compra. Em geral, isso leva um ou dois minutos.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>Sua compra está segura em %1.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>Não conseguimos confirmar que este link vem de %1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>Ele foi cortado ou alterado no caminho, ou feito por outra pessoa.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>Comece de novo por %1, não por um link salvo ou copiado. Se não resolver, avise o suporte.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>Este link expirou</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>Links de %1 valem só por pouco tempo.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>Comece de novo por %1, o que gera um novo link.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1 não está respondendo no momento</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>Consultamos %1 sobre sua compra, mas não recebemos uma resposta útil.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>Ainda não podemos receber compras de %1</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>Nossa conexão com %1 não está configurada, ou não por completo.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>Avise o suporte e informe a referência abaixo: só nós podemos resolver isto.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>Você ainda não tem acesso a este produto em %1</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>Você entrou, mas sua organização não incluiu você entre os membros que podem usar o produto.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>Peça ao administrador da sua organização que libere o produto para você em %1 e depois comece de novo por lá.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>Esta compra foi encerrada</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1 informa que ela foi cancelada, expirou ou foi substituída por outra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>Nada foi alterado. Os espaços de trabalho e seus dados continuam como estavam.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>Se você comprou o produto de novo, comece pela nova compra em %1.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>Esta compra está suspensa</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 a suspendeu, em geral por causa de um pagamento.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>Resolva isso no console de %1 e depois comece de novo por lá.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>Esse botão não estava na nossa página</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>Só a página neste navegador pode aprovar ou cancelar. Talvez fosse uma página antiga.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>Vá até a página e clique no botão dela.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>Tentativas demais vindas da sua rede</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>Para impedir que alguém adivinhe códigos, paramos de responder por um momento.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Algo deu errado do nosso lado</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>O serviço não conseguiu responder. A culpa não é sua.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>Espere um minuto e tente de novo. Se persistir, avise o suporte.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>O suporte %1 pode ajudar. Informe a referência que está no fim desta página.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Ir para a página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>Comece pelo console de %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>%1 abre esta página e então nos informa o que você comprou. Sozinha, ela não faz nada.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Central de Faturamento</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>Gerenciamento de espaços de trabalho</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>Contas de nuvem</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>Você entrou como %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Forma de pagamento</translation>
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
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>Não vinculado a nenhuma compra</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>Como cada um dos seus espaços de trabalho é pago e desde quando.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Nome começa com</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>Esta conta ainda não tem espaço de trabalho. Crie um no assistente, e ele aparece aqui.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>Nenhum espaço de trabalho assim.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>Próximos espaços de trabalho</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>As contas de nuvem que pagam pelos seus espaços de trabalho.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>Nenhuma associada ainda. Compre em um marketplace e vincule a compra no assistente.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n espaço de trabalho é pago por ela</numerusform>
            <numerusform>%n espaços de trabalho são pagos por ela</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Associada desde %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Cancelar assinatura…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>Cancelar a assinatura em %1?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>Um cliente faz isso no console de %1, que então nos avisa. Aqui, a demonstração avisa no lugar dele.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Conta de nuvem</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaços de trabalho</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>Começa então uma contagem de 14 dias para estes espaços de trabalho; depois disso, os dados são apagados.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar assinatura</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>Cada site tem suas próprias contas e espaços de trabalho. Em qual você quer entrar?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Seus espaços de trabalho</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>Sua conta já existe. Continue no %1: ele cria o primeiro espaço de trabalho, que aparece aqui.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Idioma do espaço de trabalho</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID do espaço de trabalho</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>O Plano Comercial está ativo.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>Instalar o DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>No host que você quer monitorar, como root. O endereço e o token são fictícios: nesta demonstração, o comando não instala nada.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Ver a introdução</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>O que o produto faz</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Como ele é construído</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Todos os espaços de trabalho</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>Para %1, %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>Tudo o que o serviço envia chega aqui, seja para quem for. Nenhum e-mail sai deste computador.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>Nada ainda. Peça um código no assistente, e ele aparece aqui logo depois.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Login: %1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>Com sua conta %1. Ela vale só para este site.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>Com sua conta da Central de Faturamento. Ela é a mesma para todos os sites e foi criada com a mesma senha da sua conta %1.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Para testar</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>Qualquer conta que você criou no assistente, com a senha que definiu para ela.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>Ou uma destas, com a senha %1:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>O nome e a senha não conferem.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Tentativas demais. Tente de novo em %n segundo.</numerusform>
            <numerusform>Tentativas demais. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>Tudo aqui é fictício e roda neste computador.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>Talvez a demonstração tenha sido recomeçada depois que esta página foi aberta.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>Isso não funciona no momento</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>Só uma página neste navegador pode fazer isso. Talvez fosse uma página antiga, ou o navegador bloqueia cookies.</translation>
    </message>
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
        <source>South Africa</source>
        <translation>África do Sul</translation>
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
        <source>Chinese</source>
        <translation>Chinês</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Conta da Central de Faturamento</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>%1 (conta %2)</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensa</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Assinatura encerrada</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>Bloqueado: a contagem terminou</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>Mantido até %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: a assinatura está suspensa</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>O marketplace a suspendeu, em geral por causa de um pagamento. Os espaços de trabalho e seus dados continuam como estão.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: a assinatura terminou</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Quando uma assinatura termina, começa uma contagem de 14 dias; depois disso, os dados são apagados.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: a contagem terminou</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>A assinatura terminou em %1, e a contagem de 14 dias, em %2. Os espaços de trabalho estão bloqueados, e seus dados são apagados.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: a assinatura terminou, resta %n dia</numerusform>
            <numerusform>%1: a assinatura terminou, restam %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>A assinatura terminou em %1, e uma contagem de 14 dias está em curso. O vínculo é mantido até %2; depois disso, os dados são apagados. Antes desse dia, assine de novo ou passe a pagar pela sua conta da Central de Faturamento.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>O mundo em volta do assistente</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>O que o %1 faz fica registrado aqui, e cada página mostra isso como o dono dela veria.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>Entre e abra um espaço de trabalho.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>Veja quem paga por qual espaço de trabalho e o que acontece quando uma assinatura termina.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>Os e-mails com seus códigos.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Recomeçar a demonstração</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>Tudo o que foi criado nesta demonstração será apagado: contas, espaços de trabalho, e-mails e o que foi digitado no assistente.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Recomeçando…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>O assistente abre de novo em instantes. Depois, continue aqui.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>Para quem você está configurando o serviço? “Para mim” é a escolha certa se você também for usá-lo.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>Para mim</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>Os membros entram com o nome abreviado. Nenhum dos dois pode ser alterado depois.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>Nome da empresa</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>Comercial Luz do Porto</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>Nome abreviado da empresa</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>O membro entra com esta conta e esta senha. Aqui, o membro é você.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>Mei Tan</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Senha inicial</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>Escolha quem pode usar o produto.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>Concordo que o fornecedor saiba quem é o membro, para que o membro possa entrar.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>Com a conta do membro autorizado. Não é a conta Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>Serviço conjunto: escolha uma função</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>Cadastrar empresa</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Adicionar membros</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>Autorizar membros do aplicativo</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>Login unificado</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>Cadastrar</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirmar autorização</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>Primeiro escolha o membro e aceite.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>A conta ou a senha está errada.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>ID da conta: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplaces</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>Compre o plano como um cliente. Aqui não custa nada.</translation>
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
        <translation>Plano Comercial %1</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>Métricas, logs e traces de tudo o que roda, em um só lugar. O custo é pago pela sua conta aqui.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendido por</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Pagamento pelo uso</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>Serviço (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>Primeiro aceite os termos.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>Li e aceito os termos de serviço.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>Nada foi comprado neste marketplace ainda.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID da assinatura</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID da instância</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Ver o produto</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>Compre o plano e vá de lá para o assistente.</translation>
    </message>
    <message>
        <source>Alibaba Cloud Marketplace</source>
        <extracomment>The demo&apos;s marketplaces: buttons and titles as on the real one</extracomment>
        <translation>Marketplace da Alibaba Cloud</translation>
    </message>
    <message>
        <source>Activate Now</source>
        <translation>Ativar agora</translation>
    </message>
    <message>
        <source>Activating Pay-as-you-go Service</source>
        <translation>Ativar o serviço com pagamento pelo uso</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>Você paga pelo que usar. Nada é cobrado antes do uso.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>Pedido de ativação enviado</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>O produto está entre seus serviços comprados.</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>Serviços comprados</translation>
    </message>
    <message>
        <source>Login Directly</source>
        <translation>Entrar diretamente</translation>
    </message>
    <message>
        <source>Huawei Cloud Marketplace</source>
        <translation>Marketplace da Huawei Cloud</translation>
    </message>
    <message>
        <source>Purchase %1 SaaS Version</source>
        <translation>Comprar %1, versão SaaS</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>Antes de comprar, uma conta Huawei Cloud precisa passar pela verificação de identidade do titular.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>Tarefa SaaS enviada com sucesso</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>O produto está entre seus serviços comprados. É um serviço conjunto: antes de usá-lo, diga quem da sua empresa pode usar.</translation>
    </message>
    <message>
        <source>Return to My Marketplace</source>
        <translation>Voltar ao meu marketplace</translation>
    </message>
    <message>
        <source>Start Using</source>
        <translation>Começar a usar</translation>
    </message>
    <message>
        <source>AWS Marketplace</source>
        <translation>AWS Marketplace</translation>
    </message>
    <message>
        <source>Continue Subscription</source>
        <translation>Continuar assinatura</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Assinar %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>Ao assinar, você aceita os termos de preço e o contrato de licença de usuário final do vendedor.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>Assinatura concluída</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>Falta um passo: configure sua conta com o vendedor.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Suas assinaturas</translation>
    </message>
    <message>
        <source>Set Up Your Account</source>
        <translation>Configurar sua conta</translation>
    </message>
    <message>
        <source>Azure Marketplace</source>
        <translation>Azure Marketplace</translation>
    </message>
    <message>
        <source>Billing begins when the publisher has confirmed your account, not before.</source>
        <translation>A cobrança só começa quando o fornecedor confirma sua conta, não antes.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>Sua assinatura SaaS está pronta para ser configurada</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>Falta um passo: configure sua conta com o fornecedor.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>Suas assinaturas SaaS</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configurar conta agora</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>Troque a senha inicial</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>Outra pessoa conhece a primeira senha. Escolha uma só sua e siga para o produto.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Trocar e continuar</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nova senha, mais uma vez</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>Informe um nome e um nome abreviado de 2 a 64 letras, números, pontos e hifens.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>Informe um nome, uma conta de 2 a 64 letras, números, pontos e hifens e uma senha de pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>Escolha uma senha de pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>As duas senhas são diferentes.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>Essa é a senha inicial. Escolha outra.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Data da compra</translation>
    </message>
</context>
</TS>
