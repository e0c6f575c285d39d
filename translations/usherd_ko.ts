<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>이메일 주소를 확인하고 %1 계정에 가입하려면 다음 인증 코드를 사용하세요:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>%1 결제 센터 계정을 연결하려면 다음 인증 코드를 사용하세요:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>%1 계정으로 워크스페이스를 만들려면 다음 인증 코드를 사용하세요:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>%1에 로그인하여 활성화를 계속하려면 다음 인증 코드를 사용하세요:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>이 코드는 %n분 동안 유효하며 한 번만 쓸 수 있습니다. 다른 사람에게 알려 주지 마세요. %1 직원은 코드를 절대 묻지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>%1 인증 코드</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>안녕하세요.</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>코드를 요청하지 않았다면 이 메일을 무시하세요.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>누군가 이 이메일 주소로 %1(사이트 %2)에 로그인하려고 했지만, 이 사이트에는 이 주소를 쓰는 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>%1 로그인 안내</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>본인이 맞다면 사이트와 주소를 확인하거나 가입하세요.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>본인이 아니라면 이 메일을 무시하세요.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>%1 구매 확인 결과(%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>요청하신 구매(%1)를 찾았습니다.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>마법사를 다시 열고 “활성화” 또는 “연결”을 한 번 더 눌러 계속하세요. 입력하신 내용은 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>요청하신 구매(%1)를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>사유: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>계정 ID와 인스턴스 ID를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>결과가 잘못되었다고 생각되면 참조 번호와 함께 고객 지원에 문의하세요.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>이제 %1에서 구매를 여세요</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>1/2단계</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>이 브라우저는 컴퓨터의 %1 프로그램과 연결되어 있습니다. %2에서 이 페이지로 오면 구매 정보가 그 프로그램으로 전달됩니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 화면에도 같은 코드가 표시됩니다. 코드가 다르거나 다른 사람이 이 페이지로 보냈다면 취소하세요.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>취소: 내 컴퓨터가 아님</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>%1에서 계속하세요</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1에서 구매를 확인했으며 구매 내역은 안전합니다. 나머지는 컴퓨터의 프로그램에서 진행됩니다.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>브라우저가 프로그램을 열어도 되는지 물으면 허용하세요.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>아무것도 열리지 않나요?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>%1 프로그램을 직접 시작하고 다음 페어링 코드를 입력하세요:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>취소: 내 구매가 아님</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 화면에 같은 코드가 표시되나요?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>2/2단계</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>같으면 승인하세요. 구매 정보가 그 컴퓨터로 전달됩니다. 다르면 취소하세요. 잃는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>네, 승인합니다</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>아니요, 내 컴퓨터가 아닙니다</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>직접 시작한 것만 승인하세요. %1 직원은 대신 승인해 달라고 절대 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1에서 지금 구매 정보를 가져오고 있습니다. 프로그램으로 돌아가세요.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>구매 정보가 %1에 도착했습니다</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>프로그램에서 계속하세요. 이 페이지는 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>구매 정보는 어떤 컴퓨터에도 전달되지 않았습니다.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>페이지가 만료되었습니다</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>다른 사람이 쓸 수 없도록 몇 분 동안만 유효합니다.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>자동 확인 중지</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>자동 확인</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>이 컴퓨터에 아직 %1 프로그램이 없나요?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>%1 고객 지원에 요청하세요. 구매는 마켓플레이스에 그대로 있으니, 받은 다음 마켓플레이스에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>설치한 다음 이 페이지로 돌아오거나 마켓플레이스에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 다운로드</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>구매 내역은 안전하며 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>다시 시작하려면</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>앞으로 %n분 동안 유효합니다.</numerusform>
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
        <translation>언어</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>%1 고객 지원</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>고객 지원 참조 번호:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Alibaba Cloud 콘솔에서 Marketplace의 “Purchased Services”(구매한 서비스)를 여세요.</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>제품 옆의 “Login Directly”를 누르세요.</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Huawei Cloud의 KooGallery에서 소속 조직에 제공한 제품 로그인 링크를 여세요.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>제품 사용 권한이 있는 구성원으로 로그인하세요.</translation>
    </message>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>AWS 콘솔에서 AWS Marketplace의 “구독 관리”(Manage subscriptions)를 여세요.</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>구독에서 “Set Up Your Account”(계정 설정)를 선택하세요.</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>Azure Portal에서 “SaaS”를 연 다음 구독을 여세요.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>“지금 계정 구성”을 선택하세요.</translation>
    </message>
    <message>
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>구매처</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>%1에서 확인함</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>이 브라우저에서 계속할 작업이 없습니다</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>이 페이지는 마켓플레이스나 %2에서 이동해 온 브라우저에서만 쓸 수 있습니다. 브라우저는 쿠키로 구분하는데, 이 브라우저에는 유효한 쿠키가 없습니다.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>마켓플레이스 콘솔에서 다시 시작하거나 %2에서 페이지를 다시 여세요. 방금 이 페이지로 이동해 왔다면 브라우저가 쿠키를 차단한 것이니, 먼저 이 사이트의 쿠키를 허용하세요.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>이미 사용되었거나 만료된 링크입니다</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>%2에서 연 링크는 한 브라우저에서 몇 분 동안만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>%2 프로그램으로 돌아가 페이지를 다시 여세요.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>다른 브라우저에서 먼저 열린 링크입니다</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>%1에서 온 링크는 다른 사람이 다시 쓸 수 없도록 처음 연 브라우저에서만 유효합니다.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>이 브라우저에는 아무것도 전달되지 않았습니다. 구매 내역은 그대로입니다.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>다른 브라우저나 %2에서 계속하세요. 또는 %1에서 다시 시작하면 새 링크가 만들어집니다. 먼저 연 사람이 본인이 아니라면 고객 지원에 알려 주세요.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>구매 정보가 아직 도착하지 않았습니다</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1에서 이 페이지로 이동했지만 구매 정보가 아직 전달되지 않았습니다. 보통 1~2분 걸립니다.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>구매 내역은 %1에 안전하게 남아 있습니다.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>%1에서 온 링크인지 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>링크가 도중에 잘리거나 바뀌었거나, 다른 사람이 만든 링크입니다.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>저장하거나 복사한 링크가 아니라 %1에서 다시 시작하세요. 그래도 안 되면 고객 지원에 알려 주세요.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>만료된 링크입니다</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>%1에서 온 링크는 짧은 시간 동안만 유효합니다.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>%1에서 다시 시작하면 새 링크가 만들어집니다.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>지금 %1에서 응답이 없습니다</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>%1에 구매를 조회했지만 쓸 수 있는 응답을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>아직 %1에서 오는 연결을 받을 수 없습니다</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>%1 연결이 설정되지 않았거나 완전하지 않습니다.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>아래 참조 번호와 함께 고객 지원에 알려 주세요. 저희만 해결할 수 있는 문제입니다.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>%1에서 이 제품의 사용 권한을 받지 않았습니다</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>로그인했지만, 소속 조직에서 아직 제품을 쓸 수 있는 구성원으로 등록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>조직 관리자에게 %1에서 제품 사용 권한을 달라고 요청한 다음, 그곳에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>종료된 구매입니다</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1에 따르면 이 구매는 취소되었거나 만료되었거나 다른 구매로 대체되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>변경된 것은 없습니다. 워크스페이스와 데이터는 그대로입니다.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>제품을 다시 구매했다면 %1의 새 구매에서 시작하세요.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>정지된 구매입니다</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1에서 정지했으며, 대부분 결제 문제입니다.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>%1 콘솔에서 해결한 다음 그곳에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>저희 페이지의 버튼이 아닙니다</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>이 브라우저의 페이지에서만 승인하거나 취소할 수 있습니다. 오래된 페이지였을 수 있습니다.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>페이지로 가서 그곳의 버튼을 누르세요.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>이 네트워크에서 너무 여러 번 시도했습니다</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>다른 사람이 코드를 추측하지 못하도록 잠시 응답을 멈춥니다.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1분 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>저희 쪽에 문제가 발생했습니다</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>서비스가 응답하지 못했습니다. 고객님의 잘못이 아닙니다.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>1분 기다렸다가 다시 시도하세요. 계속되면 고객 지원에 알려 주세요.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>%1 고객 지원에서 도와드립니다. 이 페이지 끝에 있는 참조 번호를 알려 주세요.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음에 할 일</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>페이지로 이동</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>%1 콘솔에서 시작하세요</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>이 페이지는 %1에서 열리며 그때 구매한 내용이 전달됩니다. 페이지만 따로 열면 아무 기능도 없습니다.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>결제 센터</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>워크스페이스 관리</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>클라우드 계정</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>로그인: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>결제 방식</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>워크스페이스</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>적용일</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>구매에 연결되지 않음</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>워크스페이스별 결제 방식과 적용일입니다.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>이름의 앞부분</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>이 계정에는 아직 워크스페이스가 없습니다. 마법사에서 만들면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>해당하는 워크스페이스가 없습니다.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>다음 워크스페이스</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>워크스페이스 요금이 결제되는 클라우드 계정입니다.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>아직 연동된 계정이 없습니다. 마켓플레이스에서 구매하고 마법사에서 연결하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>워크스페이스 %n개가 이 계정에서 결제됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>연동일: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>구독 취소…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>%1에서 구독을 취소할까요?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>고객이 %1 콘솔에서 취소하면 그곳에서 저희에게 통보합니다. 여기서는 데모가 대신 통보합니다.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>클라우드 계정</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>워크스페이스</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>취소하면 이 워크스페이스들에 14일의 유예 기간이 시작되고, 그 뒤에는 데이터가 삭제됩니다.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>구독 취소</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>사이트마다 계정과 워크스페이스가 따로 있습니다. 어느 사이트에 로그인하시겠어요?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>내 워크스페이스</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>계정이 준비되었습니다. %1에서 계속하여 첫 워크스페이스를 만들면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>워크스페이스 언어</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>소유자</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>워크스페이스 ID</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>커머셜 플랜이 활성화되어 있습니다.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>DataKit 설치</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>모니터링할 호스트에서 root로 실행하세요. 주소와 토큰은 예시이며, 이 데모에서는 명령을 실행해도 아무것도 설치되지 않습니다.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>소개 영상 보기</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>제품 소개</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>제품 구조</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>모든 워크스페이스</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>받는 사람 %1, %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>메일함</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>서비스가 보내는 모든 메일이 받는 사람에 관계없이 여기에 도착합니다. 이 컴퓨터 밖으로는 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>아직 없습니다. 마법사에서 코드를 요청하면 잠시 후 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 로그인</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>%1 계정으로 로그인하세요. 이 사이트에서만 쓸 수 있는 계정입니다.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>결제 센터 계정으로 로그인하세요. 모든 사이트에서 같은 계정이며, 처음 비밀번호는 %1 계정과 같습니다.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>사용자 이름 또는 이메일 주소</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>체험용 계정</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>마법사에서 만든 계정과 그때 정한 비밀번호를 쓰세요.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>또는 다음 계정 중 하나(비밀번호: %1):</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>이름과 비밀번호가 맞지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>너무 여러 번 시도했습니다. %n초 후 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>데모</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>모두 가상이며 이 컴퓨터에서만 실행됩니다.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>여기에는 아무것도 없습니다</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>이 페이지를 연 뒤에 데모가 다시 시작되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>지금은 할 수 없습니다</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>이 브라우저의 페이지에서만 할 수 있습니다. 오래된 페이지였거나 브라우저가 쿠키를 차단했을 수 있습니다.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>싱가포르</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>오리건</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>프랑크푸르트</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>자카르타</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>남아프리카공화국</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>요하네스버그</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>홍콩</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>항저우</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>닝샤</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>베이징</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>장자커우</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>광저우</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>결제 센터 계정</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>%1 계정 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>정지됨</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>구독 종료됨</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>잠김: 유예 기간 종료</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>%1까지 보관</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: 구독이 정지되었습니다</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>마켓플레이스에서 정지했으며, 대부분 결제 문제입니다. 워크스페이스와 데이터는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: 구독이 종료되었습니다</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>구독이 종료되면 14일의 유예 기간이 시작되고, 그 뒤에는 데이터가 삭제됩니다.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: 유예 기간이 끝났습니다</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>구독은 %1에 종료되었고 14일의 유예 기간은 %2에 끝났습니다. 워크스페이스는 잠기고 데이터는 삭제됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: 구독 종료됨, %n일 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>구독은 %1에 종료되었으며 14일의 유예 기간이 진행 중입니다. 연결은 %2까지 유지되고, 그 뒤에는 데이터가 삭제됩니다. 그 전에 다시 구독하거나 결제 센터 계정 결제로 바꾸세요.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>마법사 바깥 세상</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>%1에서 한 일은 여기에 기록되며, 각 페이지는 실제 사용자에게 보이는 그대로 표시됩니다.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>로그인하여 워크스페이스를 여세요.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>워크스페이스별 결제 방식과, 구독이 종료되면 어떻게 되는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>인증 코드가 담긴 메일입니다.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>데모 다시 시작</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>이 데모에서 만든 모든 것이 사라집니다: 계정, 워크스페이스, 메일, 마법사에 입력한 내용.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>다시 시작하는 중…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>잠시 후 마법사가 새로 열립니다. 그런 다음 여기서 계속하세요.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>누구를 위해 서비스를 설정하나요? 본인도 사용한다면 “For Myself”가 맞습니다.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself(본인용)</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>구성원은 약칭으로 로그인합니다. 이름과 약칭 모두 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>기업 이름</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>하버라이트 무역</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>기업 약칭</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>구성원은 이 계정과 비밀번호로 로그인합니다. 여기서는 본인이 그 구성원입니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>메이 탄</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>초기 비밀번호</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>제품을 사용할 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>구성원이 로그인할 수 있도록 구성원 정보를 공급업체에 제공하는 데 동의합니다.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>권한을 받은 구성원의 계정으로 로그인하세요. Huawei Cloud 계정이 아닙니다.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>공동 서비스: 역할 선택</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>기업 만들기</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>구성원 추가</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>애플리케이션 구성원 권한 부여</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>통합 로그인</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>추가</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>먼저 구성원을 선택하고 동의하세요.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>계정 또는 비밀번호가 틀렸습니다.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>계정 ID: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>마켓플레이스</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>고객처럼 플랜을 구매해 보세요. 여기서는 비용이 들지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>구매 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>%1 커머셜 플랜</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>실행 중인 모든 것의 메트릭, 로그, 트레이스를 한곳에서 볼 수 있습니다. 요금은 이곳의 계정에서 결제됩니다.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>종량제</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>제공 방식</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>서비스(SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>먼저 약관에 동의하세요.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>서비스 약관을 읽었으며 이에 동의합니다.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>이 마켓플레이스에서 아직 구매한 것이 없습니다.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>구독 ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>인스턴스 ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>제품으로 이동</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>플랜을 구매하고 그곳에서 마법사로 이동하세요.</translation>
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
        <translation>종량제 서비스 활성화</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>사용한 만큼만 지불합니다. 사용하기 전에는 요금이 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>활성화 요청이 제출되었습니다</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>제품은 “Purchased Services”(구매한 서비스)에 있습니다.</translation>
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
        <translation>%1 SaaS 버전 구매</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>Huawei Cloud 계정은 소유자의 실명 인증을 거쳐야 구매할 수 있습니다.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS 작업이 제출되었습니다</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>제품은 구매한 서비스에 있습니다. 공동 서비스이므로, 사용하기 전에 기업에서 누가 쓸 수 있는지 지정합니다.</translation>
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
        <translation>%1 구독</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>구독하면 요금 조건과 판매자의 최종 사용자 라이선스 계약에 동의하는 것으로 간주됩니다.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>구독</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>구독이 완료되었습니다</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>한 단계가 남았습니다. 판매자 쪽 계정을 설정하세요.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>내 구독</translation>
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
        <translation>게시자가 계정을 확인한 뒤에야 청구가 시작됩니다.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>SaaS 구독을 구성할 준비가 되었습니다</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>한 단계가 남았습니다. 게시자 쪽 계정을 구성하세요.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>내 SaaS 구독</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>지금 계정 구성</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>초기 비밀번호 변경</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>초기 비밀번호는 다른 사람도 알고 있습니다. 본인만의 비밀번호를 정하면 제품으로 이동합니다.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>변경하고 계속</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>새 비밀번호 확인</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>이름과 약칭을 입력하세요. 약칭은 영문자, 숫자, 점, 하이픈 2~64자입니다.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>이름, 계정, 비밀번호를 입력하세요. 계정은 영문자, 숫자, 점, 하이픈 2~64자, 비밀번호는 8자 이상입니다.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>8자 이상의 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>두 비밀번호가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>초기 비밀번호와 같습니다. 다른 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>구독 취소됨</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>구매일</translation>
    </message>
</context>
</TS>
