<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>연결 절차 안내</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. 이메일로 받은 인증 코드로 계정을 확인합니다. 2. 워크스페이스를 선택하거나 새로 만듭니다. 3. 확인을 누르면 그 요금이 이번 구매를 통해 결제됩니다.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>결제 센터 사용자 이름</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>이메일이 아니라 결제 센터에 로그인할 때 쓰는 사용자 이름입니다.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>마켓플레이스와 연동하지 않습니다. 선택한 워크스페이스의 요금은 이 결제 센터 계정에서 결제됩니다.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>사실은 결제 센터 계정이 없습니다</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>어느 결제 센터 계정에서 결제할지 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>%1 계정</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>결제 센터 계정</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>이 계정을 제거할까요? 키체인에 저장된 이 계정의 정보가 삭제됩니다.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>로그아웃할까요? 키체인에 저장된 이 계정의 정보가 삭제됩니다.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>잠시만 기다려 주세요…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>다른 워크스페이스를 연결하려면 먼저 진행 중이던 활성화를 이어서 하거나 처음부터 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>로그인 페이지 열기</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>플랜 활성화</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>다른 워크스페이스 연결</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>네, 제거</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>네, 로그아웃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>로그인 유지</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>이 컴퓨터의 계정</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>결제 센터 계정이 없습니다</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>%1 계정과 함께 만들어 드립니다.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>계정이 있습니다</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>이메일로 확인한 다음 결제할 워크스페이스를 선택합니다.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>결제 센터 계정이란?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>계정이 있는지 어떻게 확인하나요?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>상황을 선택하시면 가장 빠른 절차로 안내해 드립니다.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>요금을 결제하는 계정입니다. 결제 센터 계정 하나로 여러 워크스페이스의 요금을 결제할 수 있으며, 사용자 이름으로 로그인합니다. %1 계정은 이와 별개로 워크스페이스에 로그인하는 계정이며, 이메일 주소로 로그인합니다.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>사용 중인 워크스페이스를 열고 “결제” 메뉴를 확인하세요. 결제 계정이 표시되어 있으면 계정이 있는 것입니다. 소유자와 관리자에게만 보입니다. 보통 회사마다 계정이 하나이므로 동료가 알고 있을 수도 있습니다. 지금까지 아무도 %1 서비스를 사용한 적이 없다면 계정도 없습니다.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>또는 결제 센터에 로그인해 보세요. 로그인되면 계정이 있는 것입니다.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>또는 결제 센터에 로그인해 보세요. 로그인되면 계정이 있는 것입니다. 주소는 다음과 같습니다:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>결제 센터 주소</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>접기: 어떻게 확인하나요?</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>내 플랜</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>%1 구매</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>워크스페이스 활성화 및 결제 연결 완료</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>계정이 없을 때</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>계정이 있을 때</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>전체 절차</translation>
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
        <translation>워크스페이스와 결제 방식을 정합니다.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>워크스페이스 이름</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>예: 팀 이름이나 제품 이름. 나중에 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>워크스페이스 언어</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>결제 방식</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>이벤트, 알림, SMS 템플릿의 언어이며 화면 언어와는 무관합니다. 신중하게 선택하세요.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>%1에서 전달받은 구매입니다. 다른 결제 방식을 쓰려면 아래의 “내 구매가 아님”을 선택하세요.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>워크스페이스 요금은 결제 센터 계정에서 결제되며, 마켓플레이스 구매는 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>마켓플레이스 구매는 해당 클라우드 계정에서 결제되며, 이후에는 사실상 변경할 수 없습니다. 이 워크스페이스의 요금은 %1에서 결제됩니다.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>약관</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>위 약관을 읽었으며 이에 동의합니다.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1(버전 %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>구매 내역은 안전하며, 더 활성화할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>변경된 것은 없습니다. 이 계정의 워크스페이스 요금은 지금까지처럼 이번 구매를 통해 결제됩니다. 평소처럼 로그인하면 워크스페이스를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>워크스페이스가 있는 사이트를 선택하세요. 사이트마다 로그인 페이지가 다릅니다.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>로그인 페이지 주소</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>이 결제 센터 계정으로 워크스페이스 연결</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>본인의 계정이 아닌가요? 플랜을 구매한 동료나 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>본인의 계정이 아닌가요? 플랜을 구매한 동료에게 문의하거나, 다음 주소로 고객 지원에 문의하세요:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>고객 지원 주소</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1에 이미 결제 센터 계정이 연동되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1에 이미 결제 센터 계정(%2)이 연동되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>세부 정보 숨기기</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>로그인에 사용할 계정을 만듭니다.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>나중에 바꿀 수 없습니다. 계정과 데이터는 다른 사이트로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>전화번호(선택)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>이 계정으로 로그인하기</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>데이터를 저장할 사이트를 선택하세요</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>로그인에 사용하며, 인증 코드도 이 주소로 보냅니다.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>이 컴퓨터의 키체인에 로그인 정보 저장</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 중 어느 곳에서 구매하셨나요?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>구매에 맞는 사이트를 안내하기 위해 필요합니다.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>닫을까요?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>아직 끝나지 않았습니다. 닫을까요?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>구매 내역은 안전하며 입력한 내용도 보관됩니다. 단, 비밀번호와 인증 코드는 보관되지 않으므로 다음에 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속 진행</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>이메일 인증 코드</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>코드 보내기</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>확인되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>%1 주소로 %n자리 코드를 보냈습니다. 붙여 넣어도 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>%1 후에 다시 보낼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>답변 JSON 파일. -를 지정하면 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>답변을 서비스 정책에 따라 검사하고 잘못된 항목을 모두 표시합니다. 아무것도 전송하지 않고 코드도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>새 계정의 비밀번호가 들어 있는 환경 변수.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>이 파일 디스크립터(3 이상)에서 비밀번호를 읽습니다.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>비밀번호가 들어 있는 키체인 항목(비밀번호만 또는 저장된 로그인 정보).</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>이메일의 인증 코드(형식 무관) 또는 마켓플레이스의 페어링 코드를 출력하는 프로그램. 셸 없이 실행되며 환경 변수 USHER_CODE_PURPOSE(페어링 코드이면 &quot;pairing&quot;)를 받고, 이메일 코드이면 USHER_CODE_SENT_TO와 USHER_CODE_DIGITS도 받습니다. 지정하지 않으면 터미널에서 묻습니다.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>프로그램에 허용되는 시간(초).</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>창 없이 진행합니다. 표준 출력에는 JSON 행을, 표준 오류에는 문장을 출력합니다.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>명령줄에 쓴 비밀 정보는 이 컴퓨터의 모든 사용자가 읽을 수 있습니다. 비밀번호에는 --password-env, --password-fd 또는 --password-keychain을, 코드에는 --code-command를 사용하세요.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate에는 --answers FILE 또는 표준 입력을 뜻하는 --answers -가 필요합니다.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>--password-env, --password-fd, --password-keychain 중 하나만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env에는 값이 아니라 환경 변수의 이름을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: 변수 %1 없음.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd에는 열려 있는 파일 디스크립터의 번호(3 이상)를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain에는 항목 이름을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command에는 프로그램을 지정해야 합니다.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout에는 초 단위의 숫자(1~%1)를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>완료 또는 이전에 완료됨. --dry-run이면 답변에 문제 없음</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>내부 오류</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>명령줄 또는 답변이 잘못됨. 전송된 것 없음</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>서비스가 답변의 일부를 거부함</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>현재 서비스에 연결하거나 서비스를 사용할 수 없음. 나중에 다시 실행</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>필요한 이메일 인증 코드나 페어링 코드를 받지 못했거나 코드가 틀림</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>필요한 로그인에 실패함</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>공급업체가 구매를 확인하는 중. 나중에 다시 실행</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>키체인에서 필요한 정보를 가져오지 못함</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>중지됨(SIGINT, SIGTERM). 다시 실행하면 이어서 진행</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>usher activate의 종료 코드:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>자체 백엔드와 가상의 구매로 실행합니다. 네트워크도 계정도 필요 없습니다.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>--demo와 함께: 두 가지 경로를 모두 진행하고 모든 페이지의 그림을 DIR에 저장합니다.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>--demo와 함께: 시연용으로 두 가지 경로를 진행하며, 단계마다 지정한 시간만큼 멈추고 옆에 설명을 표시합니다. 스페이스바로 일시 중지와 재개, Esc로 종료합니다.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>--demo와 함께: 가상 시나리오의 중간부터 시작합니다.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>시나리오와 그 내용을 나열하고 종료합니다.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour에는 --demo와 폴더가 필요합니다.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 옵션에는 --demo가 필요합니다.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>--tour, --tour-pace, --scenario 중 하나만 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace에는 초 단위의 숫자(%1~%2)를 지정해야 합니다.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>usher --help를 참고하세요.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: “%2” 항목이 없습니다. 전체 목록은 --%3 옵션으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: “%2” 항목이 없습니다. 혹시 %3 아닌가요? 전체 목록은 --%4 옵션으로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>클라우드 마켓플레이스에서 구매한 커머셜 플랜을 활성화합니다.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>이 도움말을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>표시할 브랜드: %1 중 하나, 또는 brand.json이나 해당 폴더의 경로.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>브랜드 팩과 색상을 검사하고 보고서를 JSON으로 출력한 뒤 종료합니다. 문제가 없으면 0, 있으면 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>활성화 서비스의 주소. https만 가능합니다.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>이 PEM 파일의 인증 기관도 신뢰합니다. 비공개 백엔드용.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>시스템 언어 대신 사용할 언어: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>끝나지 않은 활성화를 비밀 정보 없이 보관할 폴더.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>색상: system, light, dark 또는 contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>표준 오류에 로그를 더 남깁니다. 비밀 정보는 남기지 않습니다.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>명령줄의 첫 단어로 쓰면 창 없이 실행합니다. usher activate --help를 참고하세요.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>마켓플레이스 페이지의 링크 하나. 다른 프로그램이 명령을 만들 때는 -- 뒤에 둡니다.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>잘못된 인수: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate는 링크를 인수로 받지 않습니다. --code-command나 터미널에서 페어링 코드 자리에 입력하세요.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>링크는 하나만 지정할 수 있으며 다른 것과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 옵션은 창 전용이며 activate에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene은 링크를 받지 않습니다.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace, --scenario는 링크를 받지 않습니다.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend에는 https://activation.example.com과 같은 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo는 자체 백엔드를 사용하므로 --backend를 빼세요.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: 파일을 읽을 수 없음: %1.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: %1 없음. 사용 가능: %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme에는 system, light, dark, contrast 중 하나를 지정하세요.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>없는 설정</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>값의 종류가 잘못됨</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>비워 둘 수 없음</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>너무 김</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>허용되지 않는 값</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>절대 경로여야 함</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>파일을 읽을 수 없음: %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>https://activation.example.com과 같은 주소여야 함</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>파일에 PEM 형식의 인증서가 없음: %1</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 없음. 사용 가능: %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>인증 정보는 여기에 쓸 수 없음. 프로그램에서 입력</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>system, none, http://host:port, socks5://host:port 중 하나여야 함</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>설정 %1 없음. 사용 가능: %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1에 고정할 값이 없음</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>너무 큼</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>JSON 객체여야 함</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>소유자가 root가 아님: %1</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>root 이외의 사용자도 쓸 수 있음: %1</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: 사용하지 않음: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: 관리자가 지정한 값입니다: %2 (%3).</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Alibaba Cloud에서 구매, 아직 계정 없음. 필요한 ID는 자동 입력</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Alibaba Cloud에서 구매, 워크스페이스 40개가 있는 계정 보유</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Huawei Cloud에서 구매, 아직 계정 없음</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Huawei Cloud에서 구매, 워크스페이스 1개가 있는 계정 보유</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>AWS에서 전달: 본인의 구매가 맞나요?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Azure에서 전달: 본인의 구매가 맞나요?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Alibaba Cloud에서 전달: 입력할 것 없음</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>공급업체에서 직접 구매, 아직 계정 없음</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>이미 계정에 연동된 구매</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>정지된 구매</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>마켓플레이스에서 통보되지 않은 ID: 공급업체에 확인 요청 가능</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>워크스페이스 수백 개가 있는 계정 보유</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>워크스페이스가 없는 계정 보유: 첫 워크스페이스를 여기서 만듦</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>이 컴퓨터에 키체인이 없음: 비밀 정보를 보관하지 않음</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>마법사에서 잠금을 해제할 때까지 키체인이 잠겨 있음</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>서비스의 모든 응답이 1초 넘게 걸림</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>가상 데이터로 한 페이지의 한 상태를 표시합니다. 서비스, 키체인, 디스크는 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>--scene과 함께: 페이지 전체를 그림 파일 FILE(PNG)에 저장하고 종료합니다.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>장면과 그 내용을 나열하고 종료합니다.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture에는 --scene이 필요합니다.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture에는 이름이 .png로 끝나는 파일이 필요합니다.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene은 자체 환경을 사용하므로 --%1 옵션을 빼세요.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher가 이미 열려 있지만 응답하지 않습니다. 닫은 다음 다시 시작하세요.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>창을 열 디스플레이가 없습니다. 변경된 내용은 없습니다. 데스크톱 세션에서 시작하거나 창 없이 실행하세요. usher activate --help를 참고하세요.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>“가입”을 누르면 계정이 만들어집니다. 그 뒤에 중단해도 로그인하여 이어서 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>회사 이름</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>이 계정으로 로그인하기</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>담당자 이름</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>담당자 이메일</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>담당자 전화번호</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>회사 소개</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>추가 정보 접기</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>추가 정보(선택)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>구독 기간에는 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1(%2)의 요금은 앞으로 %3에서 결제됩니다.</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>만드는 즉시 구매하신 플랜에 연결됩니다.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>이 사이트에 %1 계정이 있나요?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>%1 계정이 있습니다</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>이 계정이 워크스페이스의 소유자가 됩니다.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>계정이 없습니다</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>워크스페이스와 함께 만들어 드립니다.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>워크스페이스 이름</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>워크스페이스 언어</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>알림과 메시지에 쓰이며, 화면 언어와는 무관합니다.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>전화번호(선택)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>계정에 가입할 때 사용한 이메일입니다.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>워크스페이스가 만들어질 사이트: %1. 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>요금은 %1에서 결제됩니다.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>로그인에 사용하며, 인증 코드도 이 주소로 보냅니다.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>이 컴퓨터의 키체인에 로그인 정보 저장</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>이 구매에는 보통 사용하지 않는 사이트입니다.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>결제 센터 계정의 이름도 됩니다. 나중에 바꿀 수 없다고 생각하고 정하세요.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>비밀번호 확인</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>여기에 있는 모든 것은 가상이며 이 컴퓨터에서만 실행됩니다. 실제로 구매되는 것도, 외부로 나가는 메일도 없습니다.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>메일함</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>체험용 데이터</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>인증 코드가 여기에 도착합니다.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>모든 계정의 비밀번호</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>새 구매</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>또 다른 새 구매</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>이미 다른 사람에게 연동됨</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>다른 계정의 인스턴스</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료됨</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>정지됨</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>워크스페이스 %n개가 있는 결제 센터 계정</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, 페어링 코드로</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>계정 ID 없음</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>만료된 페어링 코드</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>입력하기</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>입력됨</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>마법사 바깥 세상 열기</translation>
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
        <translation>브라우저에 표시할 페이지를 준비하고 있습니다.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>브라우저에 열린 구매를 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>이 코드를 브라우저 페이지의 코드와 비교하세요</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>지금은 활성화 서비스에 연결할 수 없습니다. 계속 시도하고 있습니다.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>이 페이지는 자동으로 넘어갑니다. 뒤로 가서 다른 작업을 해도 됩니다.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>같으면 브라우저에서 승인하세요. 이 페이지는 자동으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>브라우저의 페이지</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>페이지 다시 열기</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>본인의 구매가 맞나요?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>구매 내역</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>제품 인스턴스 ID</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1에서 계정 ID를 알려 주지 않습니다. 나중에 직접 입력하세요.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>내 구매가 아님</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>구매 정보를 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>마켓플레이스</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>계정 ID</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>확인 시각</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>네, 제 구매입니다</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>구매 정보를 가져오고 있습니다</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>이것만으로는 아무것도 활성화되거나 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>브라우저에서 계속하세요</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>브라우저에 페이지가 열리고, 거기서 %1 페이지로 이동합니다.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>브라우저에도 같은 코드가 보이나요?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>구매 정보가 본인에게 전달되는지 확인하는 절차입니다.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>본인의 구매가 맞나요?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>다음 페이지에서 직접 확인하기 전에는 아무것도 활성화되거나 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>구매 정보를 안전하게 가져왔지만 지금은 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>구매 정보를 가져오지 못했습니다</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>구매 내역은 안전하며 변경된 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>페어링 코드가 있습니다</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>페어링 코드</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>마켓플레이스가 브라우저에 연 페이지에 있습니다. 그 페이지의 링크를 붙여 넣어도 됩니다.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>구매 정보를 자동으로 가져올 수 있습니다. 찾아보거나 입력할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>%1에서 가져오기</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>“%1” 페이지의 도움말입니다. 그 페이지는 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>%1 고객 지원에 문의하기</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>이 프로그램 정보</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher는 Apache License 2.0을 따르는 자유 소프트웨어입니다. 포함된 라이브러리와 그 라이선스는 아래에 있습니다.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>고객 지원용 세부 정보</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>개인 정보나 비밀 정보는 들어 있지 않습니다. 문의하실 때 필요합니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>세부 정보 복사</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>주 계정</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>주 계정으로 Alibaba Cloud 콘솔에 로그인하세요.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>오른쪽 위의 프로필 사진을 클릭하세요.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>이름 아래의 “Account ID”(계정 ID)를 복사하세요.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>플랜을 구매한 계정의 ID를 사용하세요.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>콘솔 창. 오른쪽 위의 프로필 사진 메뉴가 열려 있고 그 안의 “Account ID”가 강조되어 있습니다.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>RAM 사용자</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>RAM 사용자로 Alibaba Cloud 콘솔에 로그인하세요.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>이름의 @ 뒤에 있는 숫자를 복사하세요.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>이 숫자가 주 계정의 ID입니다. 이름 전체를 붙여 넣어도 됩니다. 숫자만 자동으로 골라냅니다.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>콘솔 창. 오른쪽 위의 프로필 사진 메뉴가 열려 있고 RAM 사용자 이름의 @ 뒤 숫자가 강조되어 있습니다.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>글로벌</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>주 계정으로 Alibaba Cloud 글로벌 콘솔에 로그인하세요.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>오른쪽 위의 프로필 사진에 마우스를 올리세요.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>“Account Management”(계정 관리)를 선택하세요.</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>“Account ID”(계정 ID)를 복사하세요.</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>콘솔 창. 오른쪽 위의 프로필 사진 메뉴에서 “Account Management”가 강조되어 있고, 열린 페이지에서 “Account ID”가 강조되어 있습니다.</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>플랜을 구매한 계정으로 Alibaba Cloud Marketplace를 여세요.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>“Purchased Services”(구매한 서비스)를 선택하세요.</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>제품 아래의 “Instance ID”(인스턴스 ID)를 복사하세요.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>활성화 요청을 확인해도 이 목록으로 이동합니다. 계정 ID와는 다릅니다.</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>브라우저의 마켓플레이스. 메뉴에서 “Purchased Services”가, 목록에서 제품 아래의 “Instance ID”가 강조되어 있습니다.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Huawei Cloud 콘솔에 로그인하세요.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>오른쪽 위의 계정을 클릭하고 “My Credentials”를 선택하세요.</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>“API Credentials”를 여세요.</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>“IAM User ID”나 “Project ID”가 아닙니다. 같은 페이지에 있고 모양도 비슷합니다.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>“My Credentials” 페이지. 메뉴에서 “API Credentials”가, 페이지에서 “Account ID”가 강조되어 있고 “IAM User ID”와 “Project ID”에는 취소선이 그어져 있습니다.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Huawei Cloud Marketplace에서 “My Marketplace”를 여세요.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>제품의 세부 정보를 여세요.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>“Resource Details” 아래의 “Instance ID”(인스턴스 ID)를 복사하세요.</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>구매한 서비스에 있는 제품의 세부 정보. “Resource Details” 아래의 “Instance ID”가 강조되어 있습니다.</translation>
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
        <translation>%1, 어디에서 찾나요?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>없음: 이 컴퓨터의 설정에 따라 직접 연결</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1(이 컴퓨터의 설정)</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>없음: 직접 연결</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>네트워크 설정</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>이 프로그램이 활성화 서비스에 연결하는 방법입니다. 보던 페이지는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>프록시 로그인</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>로그인에 성공하면 이 컴퓨터의 키체인에 저장되며 프록시에만 전송됩니다.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>활성화 서비스</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>신뢰할 수 있는 인증 기관</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>설정되지 않음</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>이 컴퓨터의 인증 기관</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>이 컴퓨터의 인증 기관 및 %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>관리자가 %1에서 고정함</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1에 사용자 이름과 비밀번호가 필요합니다. 대부분 회사 네트워크의 것과 같습니다.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>%1에 저장된 내용을 불러왔습니다</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>중단한 곳부터 이어집니다. 비밀번호와 인증 코드는 디스크에 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터 다시 시작</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>이전에 입력한 내용을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>입력한 내용을 이 컴퓨터에 보관할 수 없습니다</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>계속 진행할 수 있습니다. 다만 끝나기 전에 창을 닫으면 처음부터 다시 시작해야 합니다.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>이 컴퓨터에 키체인이 없습니다</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>키체인이 잠겨 있습니다</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>키체인이 접근을 거부했습니다</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>키체인이 응답하지 않습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>저장하지 않고 계속</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>구매 내역은 안전합니다. 이 컴퓨터에 입력한 내용만 사라졌으니 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>저장하지 않고 계속할 수도 있습니다. 로그인은 이 창을 닫을 때까지 유지되며, 비밀 정보는 다른 곳에 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>로그인은 이 창을 닫을 때까지 유지됩니다. 비밀 정보는 다른 곳에 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>비밀번호와 로그인 정보가 키체인에 보관됩니다. 잠금을 해제하세요. 시스템에서 키체인 비밀번호를 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>비밀번호 입력 창이 닫혔거나 시스템에서 접근을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>다른 창에서 응답을 기다리고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>그 사이에 관리자가 마켓플레이스를 지정했습니다: %1. 입력한 내용은 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>비밀번호와 인증 코드는 디스크에 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>브라우저에서 구매 정보가 도착했습니다</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>지금 진행 중인 작업이 끝나면 바로 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>사용하면 새로운 활성화가 시작됩니다. 지금까지 완료한 것은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>사용하면 구매 정보만 바뀝니다. 입력한 다른 내용은 모두 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>참조 번호: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>국가 번호</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가/지역</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>네트워크 설정</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>인증 코드가 오지 않으면 어떻게 하나요?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>1분 정도 걸릴 수 있습니다. 스팸 폴더와 이메일 주소를 확인한 다음 코드를 다시 요청하세요. 가장 최근 코드만 유효합니다.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>어느 마켓플레이스를 선택하나요?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>플랜을 구독한 마켓플레이스입니다. 확인 메일에 이름이 있습니다. 마켓플레이스를 거치지 않았다면 %1에서 직접 구매하신 것입니다.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>페어링 코드란?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>구매한 뒤 마켓플레이스 페이지에 표시되는 8자리 코드입니다. 입력하면 구매 정보를 자동으로 가져오므로 ID를 입력하지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>모든 단계에 체크해야 하나요?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>아니요. 체크는 본인만을 위한 것으로, 다시 돌아왔을 때 어디까지 했는지 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>마켓플레이스 화면이 설명과 다르면 어떻게 하나요?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>마켓플레이스는 가끔 페이지를 바꿉니다. 뜻이 같은 버튼을 찾고, 주문이 확인되면 계속하세요.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>잘못 선택하면 어떻게 되나요?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>잃는 것은 없습니다. 뒤로 가서 다른 쪽을 선택하세요. 입력한 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>어느 사이트를 선택하나요?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>사용 중인 시스템에서 가장 가까운 사이트입니다. 회사에 데이터 위치에 관한 규정이 있으면 그에 따르세요. 계정과 데이터는 다른 사이트로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>어느 회사 이름을 입력하나요?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>플랜 요금을 결제하는 회사의 정식 이름입니다.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>가입하면 어떻게 되나요?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>%1 계정이 만들어지고 사용자 이름이 예약됩니다. 플랜은 아직 활성화되지 않습니다. 활성화는 다음 페이지에서 합니다.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>결제 방식을 나중에 바꿀 수 있나요?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>사실상 바꿀 수 없습니다. 마켓플레이스 구매는 앞으로도 계속 해당 클라우드 계정에서 결제되므로, 구매하신 마켓플레이스를 선택하세요.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>입력한 ID가 받아들여지지 않으면 어떻게 하나요?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>입력란 아래의 링크를 누르면 ID가 어디에 있는지 볼 수 있습니다. 그래도 ID가 맞다면 구매 확인을 요청하세요. 입력한 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>사용자 이름을 모르면 누구에게 물어보나요?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>회사의 결제 센터 계정을 만든 사람에게 물어보세요. 사실은 계정이 없다면 이 페이지에서 가입하세요. 입력한 내용은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>연결할 수 없는 워크스페이스가 있는 이유는 무엇인가요?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>워크스페이스의 결제 방식은 한 번에 하나뿐입니다. 연결할 수 없는 이유는 해당 행에 표시됩니다.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>여러 개를 연결할 수 있나요?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>네, 원하는 만큼 연결할 수 있습니다. 하나씩 확인할 때마다 연결됩니다. 다 끝나면 계속하세요.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>확실하지 않으면 어떻게 하나요?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>뒤로 가세요. 이 워크스페이스는 아직 연결되지 않았습니다. 연결한 뒤에는 구독 기간에 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>워크스페이스 언어는 어디에 쓰이나요?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>이벤트, 알림, SMS의 언어이며 화면 언어와는 무관합니다. 나중에 바꾸지 못할 수 있으니 신중하게 선택하세요.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>왜 다시 로그인해야 하나요?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>안전을 위해 로그인은 일정 시간이 지나면 만료됩니다. 로그인하면 하던 곳으로 돌아옵니다.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>더 해야 할 일이 있나요?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>아니요. 이 구매로 이미 결제 센터 계정의 요금이 결제되고 있습니다. 로그인하거나 워크스페이스를 더 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>여기서 기다려야 하나요?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>아니요. 창을 닫고 나중에 다시 오세요. 다음에 시작하면 결과가 표시됩니다. 그동안에는 아무것도 활성화되지 않습니다.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>이제 창을 닫아도 되나요?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>네. 모두 끝났습니다. 여기 있는 내용을 보관하려면 요약을 저장하세요.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>구매 내역은 안전한가요?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>네. 직접 확인하기 전에는 아무것도 활성화되거나 연결되지 않습니다. 확인한 뒤에도 네트워크가 끊기거나 컴퓨터가 꺼지더라도 꼭 한 번만 처리됩니다.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>중단했다가 나중에 계속할 수 있나요?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>네, 언제든지 가능합니다. 입력한 내용은 이 컴퓨터에, 비밀번호는 이 컴퓨터의 키체인에 보관되며, 다음에 시작하면 하던 페이지가 열립니다.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>마우스 없이 할 수 있나요?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>네. Tab 키로 다음 항목으로 이동하고, 스페이스바로 선택하고, Enter 키로 기본 버튼을 누릅니다. Esc 키는 진행 중인 작업을 멈추고, Alt+왼쪽 화살표 키는 뒤로 가며, F1 키는 이 도움말을 엽니다.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>%n자 이상. 처음에는 두 계정에 함께 쓰이며, 이후에는 따로 관리됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>매우 약함</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>약함</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>강함</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>매우 강함</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>%n자 이상, 추측하기 어렵게.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>비밀번호 숨기기</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>비밀번호 표시</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>주 계정으로 Alibaba Cloud에 로그인하고 실명 인증을 완료하세요.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>먼저 하세요. 실명 인증을 하지 않으면 구매할 수 없습니다.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>%1 상품 페이지를 열고 “Activate Now”를 누르세요.</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>“Activating Pay-as-you-go Service”(종량제 서비스 활성화)에서 약관에 동의하고 “Activate”를 누르세요.</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>“Activation Request Submitted”(활성화 요청 제출됨)가 표시되면 “Confirm”을 누르세요.</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>활성화가 무료라는 창이 나타나면 “OK”를 누르세요.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>이 마켓플레이스에서는 미국 달러로 결제됩니다.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>“Marketplace &gt; Purchased Services”에서 인스턴스 옆의 “Login Directly”를 누르세요. “Direct Login”으로 표시될 수도 있습니다.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>브라우저에서 이 마법사를 열지 물으면 허용하세요. 묻지 않으면 계정 ID와 제품 인스턴스 ID를 준비해 두세요. 나중에 입력할 때 어디에 있는지 알려 드립니다.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Huawei Cloud에 로그인하고 실명 인증을 완료하세요.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>“Purchase %1 SaaS Version”(구매 페이지)에서 약관에 동의하고 “Activate Now”를 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>“SaaS Task Submission Successful”(제출 완료)이 표시되면 “Return to My Marketplace”를 누르세요.</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>구매한 서비스에서 %1 제품을 찾으세요. 바로 보이지 않으면 페이지를 새로 고치세요.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>할 일 창에서 “Start Using”을 누르거나 “My Marketplace &gt; Joint Services”를 여세요.</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>“Use Now”를 누르고 역할로 “For Myself”를 선택한 다음 “Confirm”을 누르세요.</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>기업을 만드세요. 이름과 도메인(약칭)을 입력합니다.</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>이름과 약칭은 나중에 바꿀 수 없습니다. 처음 만들 때는 1~3분 걸리므로 페이지를 닫지 마세요.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>구성원을 추가하세요. 이름, 부서, 연락처를 입력합니다. 첫 번째 구성원은 자동으로 입력되며 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>여기서 정한 계정과 비밀번호를 적어 두세요. 구성원이 로그인할 때 쓰며, 직접 전달해야 합니다.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>구성원을 선택하고 “Agreement”(약관)에 체크한 다음 “Confirm Authorization”을 누르세요.</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>구성원에게 로그인 주소, 기업 계정 이름, 계정, 비밀번호를 전달하세요.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>마켓플레이스는 비밀번호를 보내지 않습니다. 온라인이 아닌 방법으로 본인에게만 전달하세요.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>마켓플레이스의 통합 로그인에서 구성원 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>로그인한 직후 초기 비밀번호를 바꿔야 합니다.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>브라우저에서 이 마법사를 열지 물으면 허용하세요. 어느 경우든 Huawei Cloud 계정 ID를 준비해 두세요. 필요하면 어디에 있는지 알려 드립니다.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>결제에 사용할 AWS 계정에 로그인하세요.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>%1 상품 페이지를 열고 “Continue Subscription”을 누르세요.</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>구독이 완료되면 “Set Up Your Account”(계정 설정)를 누르세요.</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>AWS에서 전달하는 정보는 곧 만료되므로 이 단계와 다음 단계를 한 번에 진행하세요. 만료되어도 잃는 것은 없습니다. 구독으로 돌아가 “Set Up Your Account”를 다시 누르세요.</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>브라우저에 %1 페이지가 표시됩니다. 그 페이지가 이 마법사를 열도록 허용하거나, 페이지의 짧은 코드를 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>%1 상품 페이지를 열고 “지금 받기”를 누르세요. 약관에 동의하고 “계속”을 누르세요.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>이 마켓플레이스에서는 미국 달러로만 결제됩니다.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>“구독”을 누르고 리소스 그룹을 선택하거나 만든 다음 이름, 청구 기간, 갱신 여부를 입력하세요.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>“검토 + 구독”을 누른 다음 “구독”을 누르세요.</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>구독이 준비되면 %1 페이지로 이동하세요(“지금 계정 구성”).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>그 페이지가 이 마법사를 열도록 허용하거나, 페이지의 짧은 코드를 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>먼저 구매할 것은 없습니다. 플랜은 이 마법사의 마지막 페이지에서 활성화되며 요금은 결제 센터 계정에 청구됩니다.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>지금 바로 메일을 확인할 수 있는 이메일 주소를 준비하세요.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>청구서에 기재될 회사의 정식 명칭을 확인하세요.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>시작하기 전에</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>구매</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>공동 서비스</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>여기로 돌아오기</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>끝낸 항목에 체크하세요. 체크한 내용은 보관되므로 이 창을 닫았다가 다시 돌아올 수 있습니다.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>어디에서 구매하시겠어요?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 중 어느 곳인가요?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>계정이 있는 곳을 선택하세요. 그에 맞는 단계가 표시됩니다.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 상품 페이지</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>이 상품 페이지의 주소를 알 수 없습니다. %2에서 “%1” 제품을 검색하거나 %1에 문의하세요.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>%2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>선택에 맞는 단계가 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>구매 내역은 안전하며 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>고객 지원 문의용 참조 번호</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>마켓플레이스에서 구매 내역을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>결과는 이메일로 알려 드립니다. 이 창을 닫아도 됩니다. 다음에 시작하면 여기로 돌아옵니다. 구매가 확인되면 하던 곳부터 이어서 진행하세요.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>이전 페이지로 가서 버튼을 한 번 더 누르세요. 자동으로 진행되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>ID를 마켓플레이스와 비교하여 고치세요. ID가 맞다면 참조 번호와 함께 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>구매가 확인되었습니다</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>이 ID에 해당하는 구매를 찾지 못했습니다</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>%1 계정 ID</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>제품 인스턴스 ID</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>두 ID가 바뀐 것 같습니다. 서로 바꾸기</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>어디에서 찾나요?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>확인됨</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>일치함</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>IAM 사용자나 프로젝트의 ID가 아니라 계정의 ID입니다.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>RAM 사용자가 아니라 주 계정의 ID입니다.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>구매한 제품 아래에 표시됩니다.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>확인 진행 상황 보기</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>확인 요청</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>이미 계정이 있습니다. 로그인하면 중단한 곳부터 이어집니다.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>로그인 방법을 선택하세요</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>이메일 인증 코드</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>결제 센터 사용자 이름</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>이 계정 없이 처음부터 다시 시작</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>데모 다시 시작</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>다시 시작하는 중…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>이 데모에서 만든 모든 것이 사라집니다: 계정, 워크스페이스, 메일, 입력한 내용.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>완료</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>현재 단계</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>진행 전</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>결제 방식은 결제 센터의 “워크스페이스 관리”에서 볼 수 있습니다. 구독이 끝나면 14일의 유예 기간이 시작되고, 그 뒤에는 데이터가 삭제됩니다.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>DataKit 설치</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>소개 영상 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>이제 다음 워크스페이스 %n개의 요금이 %1에서 결제됩니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>로그인 이름: %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>결제 센터 열기</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>요약 저장</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>텍스트로</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>PDF로</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>저장 위치</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>%1 로그인 페이지</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>%1 플랜이 활성화되었습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>결제 방식</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>워크스페이스</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1(%2), 사이트 %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>로그인 이름</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>로그인 페이지</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>결제 센터</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>DataKit 설치</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>소개 영상</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>결제 방식 확인: 결제 센터의 “워크스페이스 관리”.</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>구독이 끝나면 14일의 유예 기간이 시작되고, 그 뒤에는 데이터가 삭제됩니다.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>고객이 마켓플레이스에서 플랜을 구매했고, 어느 마켓플레이스인지 선택합니다.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>질문은 한 번에 하나씩. 여기서는 결제 센터 계정이 이미 있는지 묻습니다. 이 고객은 아직 없습니다.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>새 계정입니다. 입력란마다 용도가 안내됩니다.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>너무 일찍 “다음”을 눌렀습니다. 빠진 것은 입력란 옆에 안내되고, 입력한 내용은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>인증 코드가 메일로 도착했습니다. 마법사 옆에 보입니다.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>회사 정보를 입력하고 약관을 읽습니다.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>이 ID에 해당하는 구매가 없습니다. 변경된 것은 없으며, 고객은 다시 시도하거나 확인을 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>올바른 ID입니다. 이제부터 워크스페이스 요금은 이 클라우드 계정에서 결제됩니다.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>플랜이 활성화되었습니다. 여기서 로그인 페이지로 갑니다.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>결제 센터 계정이 있는 다른 고객입니다. 사용자 이름과 구매의 ID를 입력합니다.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>인증 코드가 이 계정에 등록된 이메일 주소로 전송되었습니다.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>이 계정의 모든 워크스페이스입니다. 연결할 수 있는지 하나하나 표시됩니다.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>되돌릴 수 없는 것은 별도의 페이지에서 한 번 더 알려 줍니다.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>첫 번째 워크스페이스가 연결되었습니다. 더 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>여기서 새 워크스페이스를 만들 수도 있습니다. 기존 계정의 소유로 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>또는 함께 만드는 새 계정의 소유로 할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>새로 만든 것까지 두 워크스페이스가 모두 연결되었습니다.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>완료: 이제부터 이 구매로 결제되는 워크스페이스와 로그인할 곳이 표시됩니다.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>언어는 모든 페이지에서 즉시 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>둘러보기 %1/%2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>두 가지 경로를 모두 보여 드렸습니다. 이제 마법사를 직접 사용해 보세요.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>둘러보기를 계속할 수 없습니다. 페이지가 그 사이에 바뀌었습니다. 이제 마법사를 직접 사용해 보세요.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>마법사가 스스로 두 가지 경로를 한 페이지씩 보여 줍니다.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>둘러보기 끝내기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>스페이스바로 일시 중지와 재개, Esc로 종료.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>이미 완료되었습니다. 전송되거나 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>코드 명령이 너무 오래 걸려 중지했습니다.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>코드 명령을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>코드 명령이 실패했습니다.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>입력을 받을 터미널이 없습니다.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>%1 주소의 메일에 있는 인증 코드(표시되지 않음): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>입력된 코드가 없습니다.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>답변에는 비밀 정보를 넣을 수 없습니다. 비밀번호는 --password-env, --password-fd 또는 --password-keychain으로, 코드는 --code-command나 입력 프롬프트로 입력하세요.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>새 계정의 비밀번호가 필요합니다: --password-env, --password-fd 또는 --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>이메일 인증 코드가 필요하지만 터미널도 --code-command도 없습니다. 코드는 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>이름이 같은 워크스페이스가 여러 개 있습니다. ID를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>없는 답변 항목이거나 이 경로에 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>이 답변의 형식이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>여기에 쓸 수 없는 값입니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>마켓플레이스의 페어링 코드(표시되지 않음): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>이 코드를 브라우저 페이지의 코드와 비교하세요: %1. 같으면 브라우저에서 승인하세요. 이후에는 자동으로 진행됩니다.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>마켓플레이스 페이지의 페어링 코드가 필요하지만 터미널도 --code-command도 없습니다.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>페어링 코드가 답변과 다른 구매의 것입니다. 아무것에도 사용하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>커머셜 플랜 활성화</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>3분 정도 걸립니다. 중단했다가 다시 와도 입력한 내용은 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>어디에서 구매하셨나요?</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>중국 및 글로벌</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>중국 및 글로벌</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>미국 달러로 결제</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>결제 센터 계정에서 결제</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>끝나지 않은 활성화가 있습니다</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>처음부터 다시 시작</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>“%1” 단계, %2에 저장됨.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>관리자가 언어를 지정했습니다.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>아직 구매하지 않았습니다</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>구매가 확인되었습니다</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>관리자가 마켓플레이스를 지정했습니다.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1, %2에 확인됨.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>사이트: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>선택하세요</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>관리자가 언어를 지정했습니다.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>앞으로 만들 워크스페이스에만 적용됩니다. 만든 뒤에는 사이트를 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>언어: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>도움말(F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>하나 이상 연결한 다음 확인을 누르세요.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>워크스페이스 만들기</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>워크스페이스 검색</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>워크스페이스 %n개에서 검색</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>워크스페이스를 가져오는 중…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>이 결제 센터 계정에는 아직 워크스페이스가 없습니다</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>첫 워크스페이스를 만드세요. 만드는 즉시 구매하신 플랜에 연결됩니다.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>워크스페이스를 찾지 못했습니다</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>이름이나 ID의 앞부분으로 검색합니다.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>워크스페이스</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>연결</translation>
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
        <source>ID</source>
        <extracomment>short for identifier, heads a column</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>usher::words::Industry</name>
    <message>
        <source>Software and internet</source>
        <translation>소프트웨어 및 인터넷</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>은행 및 보험</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>소매 및 전자상거래</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>제조</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>게임 및 미디어</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>통신</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>운송 및 물류</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>에너지</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>의료</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>교육 및 연구</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>공공 부문</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
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
        <translation>%1에서 직접 구매</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>중국</translation>
    </message>
    <message>
        <source>International</source>
        <translation>글로벌</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>두 비밀번호가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>먼저 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>메일로 받은 %digits%자리 인증 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>먼저 약관을 읽고 동의해 주세요.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>하나를 선택하세요.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>지금은 이 이름을 확인할 수 없습니다. 다음으로 넘어갈 때 다시 확인합니다.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>계정 ID와 같습니다. 확인해 주세요.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>이메일 확인이 만료되었습니다. 새 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>가입하는 중…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>활성화하는 중…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>만드는 중…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>처리 결과를 확인하는 중…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>가입</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>가입하고 워크스페이스 만들기</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>로그인 페이지 열기</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>중단하셨습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>중단했을 때는 이미 처리가 끝난 뒤였습니다. 그대로 진행하세요.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>아직 응답을 기다리고 있습니다. 계속 기다리거나 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>키체인을 기다리고 있습니다. 잠금 해제를 요청하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>마지막 단계가 처리되었습니다. 그대로 진행하세요.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>이미 활성화된 계정입니다. 구매를 이 계정에 연결하세요.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>로그인되었습니다.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>비밀번호를 이 컴퓨터에 보관하지 못했습니다. 다시 입력해 주세요.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>입력해 주세요.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>서비스에서 허용하지 않는 값입니다.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>너무 짧습니다. %minimum%자 이상 입력하세요.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>너무 깁니다. %maximum%자 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>여기에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>철자를 확인해 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>보내 드린 코드와 다릅니다. %n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>사용할 수 있는 사용자 이름입니다.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>이 구매에는 보통 사용하지 않는 사이트입니다. 선택할 수는 있지만 나중에 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>계정 ID인 것 같습니다. 두 ID가 서로 바뀌지 않았나요?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>국가를 선택하거나, + 와 국가 번호로 시작하세요.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>RAM 사용자 이름입니다. @ 뒤의 숫자, 즉 주 계정의 ID를 입력했습니다.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>먼저 브라우저에서 승인한 다음 다시 누르세요.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>구매했습니다</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>워크스페이스 만들기</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>ID 고치기</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>활성화 서비스가 응답합니다.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>프록시에 로그인되었습니다. 그대로 진행하세요.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>프록시가 받아들이지 않았습니다. 사용자 이름과 비밀번호를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>프록시 로그인</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>연결 테스트</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>로그아웃되었습니다. 이 계정의 정보는 여기에 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>이 컴퓨터에서 로그아웃되었습니다. 서비스에는 알리지 못했지만 이 로그인은 저절로 만료됩니다.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>키체인에서 이 로그인 정보를 삭제하지 못해 아직 남아 있습니다. 키체인 잠금을 해제하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>계정이 연결되었습니다. 계속하려면 본인 확인이 한 번 더 필요합니다. 새 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>마켓플레이스의 구매 확인이 만료되었습니다. 새 페어링 코드로 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>구매가 확인되었습니다. 아래 버튼을 한 번 더 누르세요.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>이 ID에 해당하는 구매를 찾지 못했습니다. 변경된 것은 없습니다. 마켓플레이스의 ID와 비교하세요.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>키체인에 보관된 내용을 읽을 수 없습니다. 다시 입력하면 새로 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n개 연결됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>먼저 워크스페이스를 연결하세요</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>응답을 받기 전에 중단하셨습니다. 준비되면 버튼을 다시 누르세요. 처리되었는지 먼저 확인하므로 두 번 처리되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>본인의 구매가 맞는지 먼저 알려 주세요.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>브라우저의 페이지가 몇 분간 기다렸지만 구매 정보가 오지 않았습니다. 구매 내역은 안전합니다. 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>이 프로그램의 링크가 아니거나 일부가 빠졌습니다. 다시 복사하거나 페어링 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>이 링크는 몇 분 동안 한 번만 쓸 수 있으며 이미 사용되었습니다. 구매 내역은 안전합니다. 마켓플레이스에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>링크가 만료되었습니다. 구매 내역은 안전합니다. 마켓플레이스에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>기다리는 중…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>돌려보내는 중…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>네, 계속</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 조회</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>구매 정보 없이 계속</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>페이지로 돌아가기</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
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
        <source>South Africa</source>
        <translation>남아프리카공화국</translation>
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
        <translation>중단하셨습니다.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>준비되면 버튼을 다시 누르세요.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>활성화 서비스가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>활성화 서비스에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>활성화 서비스를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>연결, VPN 또는 프록시를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>이 컴퓨터가 오프라인 상태입니다.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>인터넷에 연결하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>서비스의 인증서가 만료되었습니다.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>보안 연결을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>활성화 서비스가 아닌 다른 것이 응답했습니다.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>먼저 네트워크에 로그인해야 할 수 있습니다. 브라우저에서 아무 페이지나 연 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>응답을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>다시 시도하세요. 계속되면 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>활성화 서비스가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>이 컴퓨터에 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>계속 진행할 수 있으며, 비밀번호는 이번 실행 동안만 유지됩니다.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>키체인이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>잠금을 해제하고 다시 시도하거나, 저장하지 않고 계속하세요.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>키체인이 접근을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>접근을 허용하고 다시 시도하거나, 저장하지 않고 계속하세요.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>키체인이 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>다시 시도하거나, 저장하지 않고 계속하세요.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>저장된 로그인 정보가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>계속하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>진행 상황을 이 컴퓨터에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>계속 진행할 수 있지만 이 창을 닫기 전에 끝내세요. 저장하려면 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>저장된 진행 상황을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>다시 시작해 주세요. 서비스에서 이미 처리된 것은 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>서비스가 이 요청을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>다시 시도하세요. 계속되면 이 프로그램의 최신 버전을 확인하세요.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>서비스에서 제공하지 않는 기능입니다.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>이 프로그램의 최신 버전을 확인하세요.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>서비스가 허용하는 것보다 내용이 깁니다.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>입력한 내용을 줄이고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>다시 확인해야 할 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>표시된 항목을 고친 다음 계속하세요.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>짧은 시간에 너무 여러 번 시도했습니다.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>잠시 기다렸다가 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>활성화 서비스에 요청이 몰려 있습니다.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>활성화 서비스에 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>잠시 후 다시 시도하세요. 계속되면 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>서비스가 이 요청을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>이 요청은 이전에 다른 내용으로 전송된 적이 있습니다.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>버튼을 다시 누르면 지금 입력된 내용을 보냅니다.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>요청이 도착하기 전에 중단되었습니다.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>준비되면 버튼을 다시 누르세요.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>보내 드린 코드와 다릅니다.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>가장 최근 메일과 비교하고 다시 입력하세요.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>만료된 코드입니다.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>새 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>이미 사용된 코드입니다.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>이 코드를 너무 여러 번 잘못 입력했습니다.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>방금 코드를 보냈습니다.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>받은 편지함과 스팸 폴더를 확인하거나, 남은 시간이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>더 이상 유효하지 않은 코드입니다.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>지금은 메일을 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>몇 분 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>이메일을 다시 확인해야 합니다.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>새 코드를 요청하여 입력하세요.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>계속하려면 로그인하세요.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>로그인하면 지금 페이지로 돌아옵니다.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>시간이 지나 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>다시 로그인하면 지금 페이지로 돌아옵니다.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>이 활성화를 시작한 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>로그인 정보가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>로그인 정보를 확인하거나, 이메일 인증 코드로 로그인하세요.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>철자를 확인하거나 계정을 만드세요.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>이 이메일 주소로 만든 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>이 주소로 로그인하거나 다른 주소를 사용하세요.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>이 사이트에는 이 이메일 주소의 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>주소와 사이트를 확인하거나 계정을 만드세요.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>추측하기 쉬운 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>더 길게 하거나 여러 단어를 사용하세요.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>유출된 비밀번호 목록에 있는 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>다른 곳에서 쓰지 않는 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>약관이 변경되었습니다.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>이 사이트는 더 이상 제공되지 않습니다.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>아직 이 구매를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>ID를 확인하세요. 새 구매는 여기에 반영되기까지 5분 정도 걸릴 수 있으니 그 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>이 제품 인스턴스는 다른 클라우드 계정의 것입니다.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>만료된 구독입니다.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>마켓플레이스에서 갱신하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>마켓플레이스에서 정지한 구독입니다.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>종료된 구독입니다.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>마켓플레이스에서 플랜을 다시 구매한 다음 새 ID로 다시 오세요.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>이 마켓플레이스는 구매 정보를 직접 전달합니다.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>마켓플레이스에서 구독을 열고 계정 설정을 선택하세요.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>이 클라우드 계정에는 이미 결제 센터 계정이 연동되어 있습니다.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>그 계정으로 로그인하거나, 그 계정으로 다른 워크스페이스를 연결하세요.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>이미 활성화된 계정입니다.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>대신 구매를 이 계정에 연결하세요.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>이 워크스페이스는 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>뒤로 가서 다른 워크스페이스를 선택하세요.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>이 워크스페이스는 다른 구매나 계정으로 결제되고 있습니다.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>뒤로 가서 다른 워크스페이스를 선택하거나 소유자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>잠긴 워크스페이스입니다.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>뒤로 가서 다른 워크스페이스를 선택하거나 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>아직 연결된 워크스페이스가 없습니다.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>워크스페이스를 하나 이상 연결한 다음 확인을 누르세요.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>구매 내역은 안전하며 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>구매 내역은 안전합니다. 다시 보내기 전에 처리되었는지 확인하므로 두 번 처리되는 일은 없습니다.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>구매 내역은 안전합니다. 이 컴퓨터만의 문제입니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>확인</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>새 코드 보내기</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>기존 계정 사용</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>처음부터 다시 시작</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n초 후 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>서비스가 요청한 것을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>이 계정에는 해당 권한이 없습니다.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>이미 사용 중인 사용자 이름입니다.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>이 사용자 이름의 결제 센터 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>최신 버전을 읽고 동의해 주세요.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>두 ID를 확인하세요. 구매에 사용한 계정의 것이어야 합니다.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>마켓플레이스에서 미납 요금을 결제하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>최신 버전 불러오기</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>주소는 이 프로그램을 제공한 곳에 문의하세요. --backend에 그 주소를 지정하여 usher를 시작하면 됩니다. 둘러보기만 하려면 usher를 --demo로 시작하세요.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>누가 응답하는지 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>회사에서는 연결 내용을 검사하는 보안 장치 때문인 경우가 많습니다. --ca나 정책 파일로 해당 인증 기관을 추가해 달라고 관리자에게 요청하세요. 회사가 아니라면 다른 네트워크를 사용해 보세요.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>이 컴퓨터의 날짜와 시간을 확인하세요. 맞다면 서비스에서 인증서를 갱신해야 하므로 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>서비스의 인증서가 아직 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>이 컴퓨터의 시계가 늦을 수 있습니다. 날짜와 시간을 맞추고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>다른 서버가 응답했습니다.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>먼저 네트워크에 로그인해야 할 수 있습니다. 브라우저에서 아무 페이지나 연 다음 다시 시도하세요. 계속되면 서비스 주소가 맞는지 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>중간에서 연결을 막고 있을 수 있습니다. 다른 네트워크를 사용하거나 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>프록시가 연결을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>이 컴퓨터의 프록시 설정을 확인하거나, 서비스 주소를 허용해 달라고 관리자에게 요청하세요.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>네트워크의 프록시에 로그인이 필요합니다.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>회사 네트워크의 사용자 이름과 비밀번호로 로그인하세요.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>이 프로그램이 하나 더 실행되어 로그인을 처리하고 있습니다.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>끝날 때까지 기다리거나 그 프로그램을 닫은 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>요약을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>문서 폴더에 쓸 수 있는지, 디스크가 가득 차지 않았는지 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>알 수 없는 페어링 코드입니다.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>코드는 몇 분 동안 한 번만 쓸 수 있습니다. 코드가 표시된 페이지와 비교하거나 그 페이지에서 새 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>만료된 페어링 코드입니다.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>마켓플레이스에서 다시 시작하여 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>브라우저에서 전달이 거부되었습니다.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>실수였다면 마켓플레이스에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>이 참조 번호의 확인 요청이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>ID를 구매 내역과 비교하고 다시 보내세요.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>프록시 로그인</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>주소는 이 프로그램을 제공한 곳에 문의하세요. --backend에 그 주소를 지정하여 usher를 시작하거나, 관리자에게 %1 파일에 적어 달라고 요청하세요. 둘러보기만 하려면 usher를 --demo로 시작하세요.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>다른 사이트를 선택하세요.</translation>
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
        <translation>Alibaba Cloud 글로벌</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS 중국</translation>
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
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1에서 구독을 열고 그곳에서 제품에 로그인하세요.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>열리는 페이지에 페어링 코드가 표시됩니다. 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>%1에서 확인함</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>저희 기록에서 확인함</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>직접 입력함</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>%1에서 확인함, %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>%1에서 통보한 구매와 일치합니다.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1 계정 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1, 인스턴스 %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>%1 계정 %2, 인스턴스 %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1에서 구매 내용을 직접 알려 주므로 입력할 ID가 없습니다.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Alibaba Cloud에서 Marketplace의 “Purchased Services”(구매한 서비스)를 여세요.</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>제품에서 “Login Directly”를 선택하세요.</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>브라우저의 코드를 이 코드와 비교하세요.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>같으면 브라우저에서 승인하세요. 다르거나 페이지가 없으면 여기서 취소하세요.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>시작</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>내 계정</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>회사</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>활성화</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>계정 연결</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>워크스페이스</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>이 구매에 적합</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>이 구매에는 보통 쓰지 않음</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>커머셜 플랜 활성화</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>결제 센터 계정이 있나요?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>기본 정보</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>회사 정보</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>활성화 방법</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>결제 센터 계정 연결</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>어느 워크스페이스를 이 구매로 결제할까요?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>이대로 연결할까요?</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>워크스페이스 만들기</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>로그인하여 계속하기</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>이미 연동됨</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>%1 플랜이 활성화되었습니다</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>플랜 구매</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>구매를 확인하고 있습니다</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>연결 가능</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>다른 구매로 결제됨</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>잠김</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>%1 결제 센터 계정</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1 계정 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>이 구매로 결제됩니다.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>다른 구매로 결제되고 있습니다. 그 구매가 종료되면 여기에 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>잠겨 있습니다. 소유자가 고객 지원에 요청하면 잠금을 해제할 수 있습니다.</translation>
    </message>
</context>
</TS>
