<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>如何綁定</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. 用電子郵件收到的驗證碼確認帳號。2. 選擇工作區，或新建一個。3. 確認後，費用就會透過您的購買項目結算。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>費用中心使用者名稱</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>不是電子郵件，而是您登入費用中心時用的使用者名稱。</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>不會連結任何雲端市集：您選擇的工作區由這個費用中心帳號結算。</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>我其實沒有費用中心帳號</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>請告訴我們要由哪個費用中心帳號付款。</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>%1 帳號</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>費用中心帳號</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>要移除這個帳號嗎？鑰匙圈中的帳號資料會一併刪除。</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>要登出嗎？鑰匙圈中的帳號資料會一併刪除。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>要綁定其他工作區，請先繼續未完成的啟用流程，或重新開始。</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>開啟登入頁面</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>啟用您的商業版</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>綁定其他工作區</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>是，移除</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>是，登出</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>維持登入</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>這台電腦上的帳號</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>我沒有費用中心帳號</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>我們會在註冊 %1 帳號時，一併為您建立。</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>我已有帳號</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>用電子郵件驗證後，選擇要付款的工作區。</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>什麼是費用中心帳號？</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>如何確認自己有沒有？</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>請告訴我們，我們會帶您走最短的流程。</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>它負責付款：一個費用中心帳號可以支付多個工作區的費用，以使用者名稱登入。%1 帳號則是另一個帳號：用來登入工作區，以電子郵件登入。</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>開啟您的工作區，查看「付費計畫與帳單」（Billing）：如果上面列有結算帳號，就表示您有。只有擁有者和管理員看得到。一家公司通常只有一個帳號，同事或許知道。如果從來沒有人用過 %1，就是沒有。</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>也可以試著登入費用中心：能登入就表示您有。</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>也可以試著登入費用中心：能登入就表示您有。網址如下：</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>費用中心網址</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>收起：如何確認？</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>您的商業版</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>您在%1的購買</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>工作區已啟用，付款已設定</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>還沒有帳號</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>已有帳號</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>完整流程</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>One way through the process, read out. %1: &quot;No account yet&quot;, %2: &quot;Your purchase, Basic information, Company&quot;</extracomment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>usher::ActivationMethodPage</name>
    <message>
        <source>Your workspace, and who pays for it.</source>
        <translation>設定您的工作區，以及由誰付款。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作區名稱</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>例如您的團隊或產品名稱，之後可以改名。</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>工作區語言</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>結算方式</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>決定事件、警示和簡訊範本的語言，不影響畫面語言。請謹慎選擇。</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>這筆購買由%1直接轉交。如要改用其他方式，請點選下方的「不是我的」。</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>工作區透過您的費用中心帳號結算，不使用雲端市集的購買項目。</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>雲端市集的購買項目透過對應的雲端帳號結算，之後幾乎無法更改：工作區將透過%1結算。</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>服務協議</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>我已閱讀並同意以上協議。</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1（版本 %2）</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>您的購買權益不受影響，也沒有需要再啟用的項目。</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>沒有任何變更。該帳號的工作區照常透過您的購買項目結算：照平常方式登入就看得到。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站點</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>請選擇您工作區所在的站點：每個站點各有自己的登入頁面。</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登入頁面網址</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>用這個費用中心帳號綁定工作區</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>不是您的帳號？請詢問購買商業版的同事，或聯絡我們的技術支援。</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>不是您的帳號？請詢問購買商業版的同事，或透過以下網址聯絡我們的技術支援：</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>技術支援網址</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 已連結到一個費用中心帳號。</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 已連結到費用中心帳號 %2。</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>隱藏詳細資料</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>建立您日後用來登入的帳號。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站點</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>選定後無法更改：各站點的帳號和資料無法互相搬移。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>手機號碼（選填）</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>改為登入這個帳號</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>選擇資料存放的站點</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>用於登入，驗證碼也會寄到這裡。</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>將我的登入資料存入這台電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>您是在哪一個%1購買的？</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>這樣我們才知道哪些站點適合您的購買項目。</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>要關閉嗎？</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>尚未完成，要關閉嗎？</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>您的購買權益不受影響，填寫的內容也會保留；但密碼和驗證碼不會保存，下次需要重新輸入。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>電子郵件驗證碼</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>寄送中…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新寄送</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>寄送驗證碼</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>驗證成功。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>已寄到 %1，共 %n 位數字，可直接貼上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>%1 後可重新寄送。</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>答案檔（JSON）；- 表示讀取標準輸入。</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>依服務的規則檢查答案，列出所有錯誤；不送出任何內容，也不索取驗證碼。</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>新帳號的密碼在此環境變數中。</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>從此檔案描述元讀取密碼，編號 3 以上。</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>密碼在鑰匙圈的此項目中，可以是單獨的密碼或已儲存的登入資料。</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>輸出郵件驗證碼（格式不拘）或雲端市集配對碼的程式。執行時不經過 shell，環境變數 USHER_CODE_PURPOSE 會說明用途（配對碼為「pairing」）；郵件驗證碼另有 USHER_CODE_SENT_TO 和 USHER_CODE_DIGITS。未指定時會在終端機詢問。</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>該程式可執行的秒數。</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>不開視窗執行流程：標準輸出為 JSON 行，標準錯誤為文字說明。</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>命令列上的機密，這台電腦上的任何人都看得到。密碼請改用 --password-env、--password-fd 或 --password-keychain，驗證碼請用 --code-command。</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate 需要 --answers FILE，或以 --answers - 讀取標準輸入。</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>--password-env、--password-fd 和 --password-keychain 只能擇一。</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env 需要環境變數的名稱，不是它的值。</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env：沒有變數 %1。</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd 需要已開啟的檔案描述元編號，3 以上。</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain 需要項目名稱。</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command 需要一個程式。</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout 是秒數，1 到 %1。</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>已完成，或先前已完成；搭配 --dry-run：答案正確</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>內部錯誤</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>命令列或答案有誤；沒有送出任何內容</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>服務拒絕了答案中的某些內容</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>目前無法連線或使用服務；請稍後再執行</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>需要郵件驗證碼或配對碼，但無法取得或不正確</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>需要登入，但登入失敗</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>廠商正在核對購買項目；請稍後再執行</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>鑰匙圈未提供所要求的內容</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>已停止（SIGINT、SIGTERM）；再次執行即可繼續</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>usher activate 的結束代碼：</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>使用內建後端和虛構的購買項目執行；不需要網路或帳號。</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>搭配 --demo：走完兩條流程，並將每一頁的圖片存到 DIR。</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>搭配 --demo：走完兩條流程供人觀看，每一站停留指定秒數，旁邊附一句說明。空白鍵暫停或繼續，Esc 結束。</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>搭配 --demo：從某個虛構情境的中途開始。</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>列出所有情境及其說明，然後結束。</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour 需要 --demo 和一個資料夾。</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 需要 --demo。</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>--tour、--tour-pace 和 --scenario 只能擇一。</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace 是秒數，%1 到 %2。</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>請試試 usher --help。</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1：沒有「%2」。用 --%3 可列出全部。</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1：沒有「%2」。也許是 %3。用 --%4 可列出全部。</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>啟用在雲端市集購買的商業版。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>顯示本說明。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>顯示版本。</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>要顯示的品牌：%1 其中之一，或 brand.json 或其資料夾的路徑。</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>檢查品牌套件及其色彩，以 JSON 輸出報告後結束：正確為 0，否則為 1。</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>啟用服務的網址，限 https。</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>同時信任此 PEM 檔中的憑證授權單位，供私有後端使用。</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>語言，取代系統語言：%1。</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>存放未完成啟用流程的資料夾，不含機密。</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>色彩：system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>在標準錯誤輸出更多記錄；絕不含機密。</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>須放在最前面：不開視窗執行；請見 usher activate --help。</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>雲端市集頁面的連結，只能有一個；若命令由其他程式產生，放在 -- 之後。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>多餘的引數：%1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate 不接受連結引數：請由 --code-command 或終端機提供，代替配對碼。</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>只能提供一個連結，且不能同時有其他引數。</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 屬於視窗模式，不適用於 activate。</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene 不接受連結。</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour、--tour-pace 和 --scenario 不接受連結。</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend 需要像 https://activation.example.com 的網址。</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo 有自己的後端；請拿掉 --backend。</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca：無法讀取檔案 %1。</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language：沒有 %1；可用的有 %2。</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme 是 system、light、dark、contrast 其中之一。</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>沒有這項設定</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>值的類型不對</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>不可為空</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>不允許這個值</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>必須是絕對路徑</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>無法讀取檔案 %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>需要像 https://activation.example.com 的網址</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>檔案 %1 中沒有 PEM 格式的憑證</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>沒有 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>這裡不可放帳號密碼；程式會另外詢問</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>必須是 system、none、http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>沒有設定 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 沒有可鎖定的值</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>需要 JSON 物件</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 的擁有者不是 root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>root 以外的使用者可以寫入 %1</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1：未採用：%2。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1：無法讀取檔案。</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1：管理員已在 %3 將此項設為 %2。</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>在阿里雲購買，還沒有帳號；需要填寫的 ID 已預先填入</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>在阿里雲購買，已有帳號，四十個工作區</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>在華為雲購買，還沒有帳號</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>在華為雲購買，已有帳號，一個工作區</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>由 AWS 轉交：這是您購買的嗎？</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>由 Azure 轉交：這是您購買的嗎？</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>由阿里雲轉交：不必輸入任何內容</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>向廠商購買，還沒有帳號</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>購買項目已連結到某個帳號</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>購買項目已凍結</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>雲端市集從未回報的 ID：可由廠商核對</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>已有帳號，數百個工作區</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>已有帳號但沒有工作區：在此建立第一個</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>這台電腦沒有鑰匙圈：不保存任何機密</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>鑰匙圈已鎖定，直到從設定精靈解鎖</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>服務的每次回應都要一秒以上</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>以虛構資料顯示某一頁的某種狀態：不會動用服務、鑰匙圈或磁碟。</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>搭配 --scene：將整頁圖片（PNG）寫入 FILE，然後結束。</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>列出所有場景及其內容，然後結束。</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture 需要 --scene。</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture 需要檔名以 .png 結尾的檔案。</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene 有自己的環境；請拿掉 --%1。</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher 已經開啟，但沒有回應。請先關閉它，然後重新啟動。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>沒有可以開啟視窗的顯示器。未做任何變更。請從桌面工作階段中啟動，或不使用視窗：請參閱 usher activate --help。</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>點選「註冊」就會建立您的帳號。之後若中途離開，登入後可繼續。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名稱</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>改為登入這個帳號</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>產業</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>聯絡人姓名</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>聯絡人電子郵件</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>聯絡人電話</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>公司簡介</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>收起更多資料</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>更多資料（選填）</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>訂閱有效期間內無法復原。</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>「%1」（%2）的費用將由「%3」支付。</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>建立後立即綁定到您的購買項目。</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>您在這個站點有 %1 帳號嗎？</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>我有 %1 帳號</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>它會成為工作區的擁有者。</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>我沒有帳號</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>建立工作區時一併註冊。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作區名稱</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>工作區語言</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>用於警示和訊息，不影響畫面語言。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>手機號碼（選填）</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>註冊該帳號時使用的電子郵件。</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>工作區會建立在 %1，之後無法更改。</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>費用將由「%1」支付。</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>用於登入，驗證碼也會寄到這裡。</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>將我的登入資料存入這台電腦的鑰匙圈</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>您的購買項目不常搭配這個站點。</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>也是您費用中心帳號的名稱，請當作無法更改。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次輸入密碼</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>這裡的一切都是虛構的，只在這台電腦上執行。不會購買任何東西，也不會寄出郵件。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>可以試試</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>驗證碼會寄到這裡。</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>所有帳號的密碼</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>新的購買項目</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>另一筆新的購買項目</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>已連結他人帳號</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>其他帳號的執行個體</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已凍結</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>有 %n 個工作區的費用中心帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1，使用配對碼</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>沒有帳號 ID</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>已過期的配對碼</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>填入</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>已填入</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>開啟設定精靈的周邊網站</translation>
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
        <translation>正在為您的瀏覽器準備頁面。</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>正在查詢您在瀏覽器中開啟的購買項目。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>請與瀏覽器頁面上的代碼比對</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>目前無法連線到啟用服務。我們會繼續嘗試。</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>這一頁會自動繼續。您也可以返回，先做別的事。</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>如果相同，請在瀏覽器中核准。這一頁會自動繼續。</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>瀏覽器中的頁面</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次開啟頁面</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>這是您購買的嗎？</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>您的購買項目</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>商品執行個體 ID</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1沒有提供帳號 ID，請您稍後填寫。</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不是我的</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>未能取得您的購買項目</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>雲端市集</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>帳號 ID</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>確認時間</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>是，這是我的</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>正在取得您的購買項目</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>這不會啟用或綁定任何東西。</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>請在瀏覽器中繼續</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>瀏覽器會開啟一個頁面，帶您前往%1。</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>瀏覽器中也是這個代碼嗎？</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>這樣能確保購買項目交到您手上。</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>這是您購買的嗎？</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>在您於後續頁面確認之前，不會啟用或綁定任何東西。</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>購買項目已安全取得，但目前無法使用。</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>未能取得您的購買項目</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>您的購買權益不受影響，也沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>我有配對碼</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>配對碼</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>請見雲端市集在瀏覽器中開啟的頁面；貼上該頁面的連結也可以。</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>您的購買項目可以自動取得：不必查找，也不必輸入。</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>從%1取得</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>這是「%1」頁面的說明，該頁面會保持原樣。</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>聯絡 %1 技術支援</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>關於本程式</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher 是以 Apache License 2.0 授權的自由軟體。其中使用的函式庫及其授權列在下方。</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>技術支援所需資料</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>其中沒有個人資料或機密。協助您的人會需要這些資料。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>複製資料</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>主帳號</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>使用主帳號登入阿里雲主控台。</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>點選右上角的大頭貼。</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>複製名稱下方的帳號 ID。</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>請使用購買商業版的那個帳號的 ID。</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>主控台視窗：右上角的大頭貼選單已展開，其中的帳號 ID 已標示。</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>RAM 使用者</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>以 RAM 使用者登入阿里雲主控台。</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>複製名稱中 @ 後面的數字。</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>這個數字就是主帳號的 ID。也可以貼上完整名稱，我們會自動取出數字。</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>主控台視窗：右上角的大頭貼選單已展開，RAM 使用者名稱中 @ 後面的數字已標示。</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>國際站</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>使用主帳號登入阿里雲國際站主控台。</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>將游標移到右上角的大頭貼。</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>選擇「帳號管理」。</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>複製帳號 ID。</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>主控台視窗：右上角大頭貼選單中的「帳號管理」已標示；在開啟的頁面上，帳號 ID 已標示。</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>用購買商業版的帳號開啟阿里雲雲市場。</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>選擇「已購買的服務」。</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>複製商品下方的執行個體 ID（或稱「實例 ID」）。</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>確認開通申請後，也會來到這份清單。請注意，它不是帳號 ID。</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>瀏覽器中的雲市場：選單中的「已購買的服務」已標示，清單中商品下方的執行個體 ID 也已標示。</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>登入華為雲主控台。</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>點選右上角的帳號，選擇「我的憑證」。</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>開啟「API 憑證」。</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>不是 IAM 使用者 ID，也不是專案 ID：它們在同一頁，外觀相似。</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>「我的憑證」頁面：選單中的「API 憑證」已標示，頁面上的帳號 ID 已標示；IAM 使用者 ID 和專案 ID 已劃掉。</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>在華為雲雲商店開啟「我的雲商店」。</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>開啟商品的詳細資料。</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>複製「資源詳情」下的執行個體 ID（或稱「實例 ID」）。</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>已購買的服務中某項商品的詳細資料：「資源詳情」下的執行個體 ID 已標示。</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>帳號 ID</translation>
    </message>
    <message>
        <source>Account Management</source>
        <translation>帳號管理</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>API 憑證</translation>
    </message>
    <message>
        <source>IAM User ID</source>
        <translation>IAM 使用者 ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>執行個體 ID</translation>
    </message>
    <message>
        <source>My Credentials</source>
        <translation>我的憑證</translation>
    </message>
    <message>
        <source>My Marketplace</source>
        <translation>我的雲商店</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>專案 ID</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>已購買的服務</translation>
    </message>
    <message>
        <source>name@</source>
        <translation>name@</translation>
    </message>
    <message>
        <source>Resource Details</source>
        <translation>資源詳情</translation>
    </message>
</context>
<context>
    <name>usher::IdHelpPanel</name>
    <message>
        <source>Where do I find the %1?</source>
        <extracomment>Title of the help for a field. %1 is its label: &quot;Product instance ID&quot;</extracomment>
        <translation>在哪裡可以找到%1？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>示意圖</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>無：依這台電腦的設定直接連線</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1（依這台電腦的設定）</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>無：直接連線</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>網路設定</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>本程式連線到啟用服務的方式。您剛才的頁面會維持原樣。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登入 Proxy 伺服器</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>登入成功後存入這台電腦的鑰匙圈，且只會傳送給 Proxy 伺服器。</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>啟用服務</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy 伺服器</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>信任的憑證授權單位</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>尚未設定</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>這台電腦內建的授權單位</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>這台電腦內建的授權單位，以及 %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>由管理員固定，設定於 %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 需要使用者名稱和密碼，通常就是您公司網路用的那一組。</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>已還原您於 %1 填寫的內容</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>您可以從上次停下的地方繼續。密碼和驗證碼絕不會寫入磁碟。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>無法讀取先前填寫的內容</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>無法在這台電腦上保存填寫的內容</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>您可以繼續，但若在完成前關閉視窗，就得重新開始。</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>這台電腦沒有鑰匙圈</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>鑰匙圈已鎖定</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>鑰匙圈拒絕存取</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>鑰匙圈沒有回應</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>不儲存，繼續</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>您的購買權益不受影響，只遺失了在這台電腦上填寫的內容，請重新填寫。</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>您也可以不儲存而繼續：登入狀態會保留到關閉此視窗為止，任何機密都不會寫到別處。</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>登入狀態會保留到關閉此視窗為止，任何機密都不會寫到別處。</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>密碼和登入狀態保存在鑰匙圈中。請解鎖；系統可能會要求輸入鑰匙圈密碼。</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>密碼詢問視窗已被關閉，或系統不允許存取。</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>它可能正在另一個視窗等您。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>之後管理員指定了%1；您填寫的內容仍保留。</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>密碼和驗證碼絕不會寫入磁碟。</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>瀏覽器傳來一筆購買項目</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>目前的作業結束後就能使用。</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>使用它會開始另一次啟用。您已完成的部分不會改變。</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>使用它只會更換購買項目，您填寫的其他內容都會保留。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不要</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>參考編號：%1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>國碼</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>網路設定</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>收不到驗證碼，怎麼辦？</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>可能要等一分鐘。請查看垃圾郵件匣，並檢查電子郵件地址，再重新寄送：只有最新的驗證碼有效。</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>該選哪一個雲端市集？</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>選您訂閱商業版的那一個，確認信裡會寫明。如果沒有經過雲端市集，就是直接向 %1 購買的。</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>什麼是配對碼？</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>就是購買後雲端市集頁面上顯示的 8 個字元。輸入後會自動取得您的購買項目，不必填寫任何 ID。</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>每一步都要勾選嗎？</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>不用。勾選只是給您自己看的，回來時就知道做到哪裡了。</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>雲端市集的頁面和這裡說的不一樣，怎麼辦？</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>雲端市集偶爾會調整頁面。請找意思相同的按鈕，訂單確認後再繼續。</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>選錯了怎麼辦？</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>不會有任何損失。返回並選擇另一項即可，填寫的內容會保留。</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>該選哪一個站點？</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>選離您的系統最近的站點；如果公司對資料存放地點有規定，請依規定選擇。帳號和資料無法搬移到其他站點。</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>該填哪一個公司名稱？</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>為商業版付款的公司全名。</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>註冊後會怎樣？</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>會建立您的 %1 帳號，並為您保留使用者名稱。這時商業版還沒啟用：到下一頁才會啟用。</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>之後可以更改結算方式嗎？</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>幾乎不行。雲端市集的購買項目會一直透過對應的雲端帳號結算，所以請選擇您購買時使用的雲端市集。</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>有個 ID 不被接受，怎麼辦？</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>請點選欄位下方的連結，看看 ID 在哪裡。如果 ID 確實沒錯，可申請核對購買項目；填寫的內容會保留。</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>我不知道使用者名稱，該問誰？</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>請詢問當初為貴公司建立費用中心帳號的人。如果其實沒有帳號，可以從這一頁註冊，填寫的內容會保留。</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>為什麼有些工作區不能綁定？</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>一個工作區同時只能有一種結算方式。不能綁定的原因寫在它那一列。</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>可以綁定多個嗎？</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>可以，數量不限。每個工作區都在您確認後綁定；全部完成後再繼續。</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>不確定怎麼辦？</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>請返回：這個工作區還沒綁定。綁定後，訂閱有效期間內無法復原。</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>工作區語言有什麼用？</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>這是事件、警示和簡訊的語言，不影響畫面語言。請謹慎選擇：之後可能無法更改。</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>為什麼要重新登入？</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>為了您的安全，登入一段時間後會失效。登入後會回到剛才的頁面。</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>我需要做什麼嗎？</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>不需要。這筆購買已在為一個費用中心帳號付款。您可以登入，或綁定更多工作區。</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>需要在這裡等嗎？</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>不用。您可以關閉視窗，稍後再回來：下次啟動會顯示結果。這段期間不會啟用任何東西。</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>現在可以關閉視窗嗎？</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>可以，全部完成了。如果想留存這裡的內容，請儲存摘要。</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>我的購買權益會受影響嗎？</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>不會。在您確認之前，不會啟用或綁定任何東西；確認之後也只會執行一次，即使連線中斷或電腦關機也一樣。</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>可以先停下，之後再繼續嗎？</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>可以，隨時都行。您填寫的內容保存在這台電腦上，密碼保存在它的鑰匙圈，下次啟動會開啟您上次所在的頁面。</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>不用滑鼠可以操作嗎？</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>可以。Tab 鍵移到下一項，空白鍵選擇，Enter 鍵按下主要按鈕，Esc 鍵停止進行中的動作，Alt+向左鍵回上一步，F1 鍵開啟這份說明。</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>至少 %n 個字元。兩個帳號一開始共用，之後各自獨立。</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>非常弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常強</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>至少 %n 個字元，且不易猜到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隱藏密碼</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>顯示密碼</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>使用主帳號登入阿里雲，並完成實名認證。</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>請先完成這一步：未完成實名認證就無法購買。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>開啟 %1 的商品頁面，點選「立即開通」。</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>在「開通按量付費服務」中同意條款，點選「開通」。</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>出現「開通申請已提交」後，點選「確定」。</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>出現開通免費的提示視窗時，點選「確定」。</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>這個雲端市集以美元結算。</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>在「雲市場 &gt; 已購買的服務」中，點選執行個體旁的「免登」（英文介面為「Login Directly」或「Direct Login」）。</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>如果瀏覽器詢問是否開啟本設定精靈，請允許。如果沒有，請備妥帳號 ID 和商品執行個體 ID：稍後會請您填寫，並說明在哪裡找。</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>登入華為雲，並完成實名認證。</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>在「購買 %1 SaaS 版」中同意條款，再次點選「立即開通」。</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>出現「SaaS 任務提交成功」後，點選「返回我的雲商店」。</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>在已購買的服務中找到 %1。如果沒有馬上出現，請重新整理頁面。</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>在待辦視窗點選「開始使用」，或開啟「我的雲商店 &gt; 聯營服務」。</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>點選「立即使用」，角色選擇「自己用」，再點選「確定」。</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>建立企業：填寫企業名稱和網域（簡稱）。</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>名稱和簡稱之後無法更改。首次建立需要 1–3 分鐘：請勿關閉頁面。</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>新增成員：姓名、部門、聯絡方式。第一位成員會自動填好，您可以修改。</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>請記下您在此設定的帳號和密碼：成員要用它們登入，須由您自行轉告。</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>勾選成員，勾選「協議」，點選「確認授權」。</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>將登入網址、企業帳號名稱、成員帳號和密碼告訴成員。</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>雲端市集不會寄送密碼：請當面或以其他管道告知，而且只告訴本人。</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>用成員帳號，透過雲端市集的統一登入頁面登入。</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>首次登入後必須立即更改初始密碼。</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>如果瀏覽器詢問是否開啟本設定精靈，請允許。無論如何請備妥華為雲帳號 ID：我們可能會請您填寫，並說明在哪裡找。</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>登入要付款的 AWS 帳號。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>開啟 %1 的商品頁面，點選「Continue Subscription」（繼續訂閱）。</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>訂閱完成後，點選「Set Up Your Account」（設定您的帳戶）。</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>AWS 轉交的資訊很快就會過期，請一口氣完成這一步和下一步。就算過期也不會有任何損失：回到您的訂閱，再次點選「Set Up Your Account」即可。</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>瀏覽器會顯示 %1 的頁面。請允許它開啟本設定精靈，或在這裡輸入頁面上的配對碼。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>開啟 %1 的商品頁面，點選「Get It Now」（立即取得）。同意條款後點選「Continue」（繼續）。</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>這個雲端市集只以美元結算。</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>點選「Subscribe」（訂閱），選擇或建立資源群組，並填寫名稱、計費週期和續訂方式。</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>點選「Review + Subscribe」（檢閱並訂閱），再點選「Subscribe」（訂閱）。</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>訂閱完成後，點選「Configure account now」（立即設定帳戶），前往 %1 的頁面。</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>請允許該頁面開啟本設定精靈，或在這裡輸入頁面上的配對碼。</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>不必事先購買：商業版在本設定精靈的最後一頁啟用，費用計入您的費用中心帳號。</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>準備一個現在就能收信的電子郵件信箱。</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>確認公司全名，也就是要顯示在帳單上的名稱。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>開始之前</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>購買</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>聯營服務</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>回到這裡</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>完成一項就勾選一項。勾選會保留：您可以關閉視窗，稍後再回來。</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>您打算在哪裡購買？</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>哪一個%1？</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>您的帳號所在的站點。步驟會跟著改變。</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1上的商品頁面</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>我們不知道這個商品頁面的網址。請在%2搜尋「%1」，或向 %1 詢問。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>步驟會跟著改變。</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>您的購買權益不受影響，也沒有任何變更。</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>參考編號，供您詢問技術支援時使用</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>我們正在向雲端市集查詢您的購買項目。</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>結果會以電子郵件通知您。您可以關閉此視窗：下次啟動會回到這裡。購買項目確認後，就能從原處繼續。</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>請回到剛才的頁面，再點選一次按鈕：不會自動執行任何動作。</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>請與雲端市集核對並更正 ID。如果沒錯，請聯絡我們的技術支援並提供參考編號。</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>您的購買項目已確認</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>找不到符合這些 ID 的購買項目</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>%1帳號 ID</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>商品執行個體 ID</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>兩個 ID 似乎填反了，點此對調</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>在哪裡可以找到？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>相符</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>帳號的 ID，不是 IAM 使用者或專案的 ID。</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>主帳號的 ID，不是 RAM 使用者的 ID。</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>位於您購買的商品下方。</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>查看核對進度</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>申請核對</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>您已有帳號。登入後可從上次停下的地方繼續。</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>您想如何登入？</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>電子郵件驗證碼</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站點</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>費用中心使用者名稱</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>不使用這個帳號，重新開始</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>重新開始示範</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>正在重新開始…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>這次示範產生的一切都會清除：帳號、工作區、郵件，以及您輸入的內容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>維持原狀</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>目前步驟</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>尚未開始</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>想知道各工作區由誰付款，請到費用中心的「工作區管理」。訂閱結束後開始 14 天倒數，期滿後資料會被清除。</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>安裝 DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>觀看介紹影片</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>現在起，以下 %n 個工作區透過「%1」結算：</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>以 %1 登入</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>開啟費用中心</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>儲存這份摘要</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>存成文字檔</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>已儲存為</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>%1的登入頁面</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>您的 %1 商業版已啟用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>結算方式</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1（%2），站點 %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登入名稱</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登入頁面</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>費用中心</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>安裝 DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>介紹影片</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>想知道各工作區由誰付款：費用中心 &gt; 工作區管理。</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>訂閱結束後開始 14 天倒數，期滿後資料會被清除。</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>客戶在雲端市集買了商業版，先選擇是在哪一個市集買的。</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>一次只問一件事。這裡問的是：是否已有費用中心帳號？這位客戶還沒有。</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>填寫新帳號。每個欄位都說明用途。</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>還沒填完就按了「下一步」：缺少的內容會在各欄位旁提示，已填的都還在。</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>驗證碼已寄達，就在設定精靈旁邊。</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>填寫公司資料，並閱讀服務協議。</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>這組 ID 不屬於任何購買項目。沒有任何變更；客戶可以重試，或申請核對。</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>填入正確的 ID。從現在起，工作區透過這個雲端帳號結算。</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>商業版已啟用。接著前往登入頁面。</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>另一位客戶，已有費用中心帳號：填寫使用者名稱和購買項目的 ID。</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>驗證碼寄到了該帳號自己的電子郵件信箱。</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>這個帳號的所有工作區，各自標明能否綁定。</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>無法復原的動作，會用單獨一頁再說明一次。</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>第一個已綁定，還可以繼續綁定。</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>這裡也能新建工作區，歸現有帳號所有。</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>或歸一個同時建立的新帳號所有。</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>兩個都已綁定，包括新建的那個。</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>完成：從現在起哪些工作區透過這筆購買結算，以及在哪裡登入。</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>語言會在每一頁立即切換。</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>導覽，第 %1 站，共 %2 站</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>導覽</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>兩條流程都示範完了。接下來換您操作。</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>導覽無法繼續：這一頁已經變動。接下來換您操作。</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>設定精靈會自動示範兩條流程，一頁一頁進行。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>結束導覽</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>空白鍵暫停或繼續，Esc 結束。</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>先前已經完成。沒有送出任何內容，也沒有任何變更。</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>驗證碼命令執行太久，已停止。</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>無法啟動驗證碼命令。</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>驗證碼命令執行失敗。</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>沒有可供詢問的終端機。</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>寄到 %1 的郵件中的驗證碼（不顯示）： </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>未輸入驗證碼。</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>答案中不可包含機密。密碼請用 --password-env、--password-fd 或 --password-keychain 提供，驗證碼請用 --code-command 或在提示處輸入。</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>需要新帳號的密碼：--password-env、--password-fd 或 --password-keychain。</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>需要郵件驗證碼，但沒有終端機，也沒有 --code-command。未寄送驗證碼。</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>有多個工作區使用此名稱。請提供 ID。</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>沒有這個答案項目，或不適用於此流程。</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>這個答案的類型不對。</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>這裡不能使用這個值，請檢查。</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>雲端市集的配對碼（不顯示）： </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>請與瀏覽器頁面上的代碼比對：%1。如果相同，請在瀏覽器中核准，接著會自動繼續。</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>需要雲端市集頁面上的配對碼，但沒有終端機，也沒有 --code-command。</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>配對碼所屬的購買項目與答案不符，未用於任何動作。</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>啟用您的商業版</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>大約需要三分鐘。可以隨時停下再回來：填寫的內容都還在。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>您是在哪裡購買的？</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>中國站與國際站</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery（雲商店）</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>中國與全球</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>以美元結算</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>透過您的費用中心帳號結算</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>您有尚未完成的啟用流程</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>停在「%1」，儲存於 %2。</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>語言由管理員指定。</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>我還沒購買</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>您的購買項目已驗證</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>雲端市集由管理員指定。</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1，確認於 %2。</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>站點：%1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>語言由管理員指定。</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>僅適用於之後建立的工作區；建立後無法更改。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>說明（F1）</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>綁定一個或多個，然後確認。</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>建立工作區</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>搜尋工作區</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>搜尋 %n 個工作區</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>正在取得您的工作區…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>這個費用中心帳號還沒有工作區</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>建立第一個工作區，它會立即綁定到您的購買項目。</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>找不到工作區</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>搜尋會比對名稱或 ID 的開頭。</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>綁定</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站點</translation>
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
        <translation>軟體與網際網路</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>銀行與保險</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>零售與電子商務</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>製造業</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>遊戲與媒體</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>電信</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>運輸與物流</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>醫療保健</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>教育與研究</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公部門</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
</context>
<context>
    <name>usher::words::Marketplace</name>
    <message>
        <source>Alibaba Cloud</source>
        <translation>阿里雲</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>華為雲</translation>
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
        <translation>直接向 %1 購買</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>中國站</translation>
    </message>
    <message>
        <source>International</source>
        <translation>國際站</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不同。</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>請先取得驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>請輸入郵件中的 %digits% 位數驗證碼。</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>請先閱讀並同意。</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>請選擇一項。</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>暫時無法檢查這個名稱，您進入下一步時會再檢查一次。</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>與帳號 ID 相同，請檢查。</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>先前的驗證已失效，請重新取得驗證碼。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>寄送中…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>註冊中…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>啟用中…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>綁定中…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>建立中…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>登入中…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>正在確認結果…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>註冊</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>綁定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>註冊並建立工作區</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>開啟登入頁面</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>您已停止，沒有任何變更。</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>您停止時，動作已經完成。直接繼續即可。</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>仍在等待回應。您可以繼續等待或取消。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>正在等待鑰匙圈，它可能在等您解鎖。</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>上一步已經完成。直接繼續即可。</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>這個帳號已啟用。請將購買項目綁定到它。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登入。</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>密碼無法保存在這台電腦上，請重新輸入。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>請填寫此欄。</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>服務不接受這項內容。</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>太短：至少 %minimum% 個字元。</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>太長：最多 %maximum% 個字元。</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>含有這裡不能使用的字元。</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>請檢查拼字。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>驗證碼不正確，還可以再試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>這個使用者名稱可以使用。</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>您的購買項目不常搭配這個站點。您可以選擇，但之後無法更改。</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>這看起來像帳號 ID。兩個 ID 填反了嗎？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>請選擇國家/地區，或以 + 加上國碼開頭。</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>這是 RAM 使用者名稱。我們取了 @ 後面的數字，也就是主帳號 ID。</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>請先在瀏覽器中核准，再點選一次。</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>我已購買</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>建立工作區</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查詢</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>更正 ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>啟用服務有回應。</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>已登入 Proxy 伺服器。直接繼續即可。</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>Proxy 伺服器不接受這組使用者名稱和密碼。請檢查後再試一次。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登入 Proxy 伺服器</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>測試連線</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>您已登出，這裡不再保留這個帳號的任何資料。</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>您已在這台電腦上登出。目前無法通知服務，這次登入之後會自動失效。</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>鑰匙圈無法刪除這筆登入資料，所以它還在。請解鎖鑰匙圈後再試一次。</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>您的帳號已綁定。要繼續，需再次確認是您本人：請取得新的驗證碼。</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>雲端市集對您購買項目的確認已過期。取得新的配對碼即可恢復。</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>您的購買項目已確認。請再點選一次下方的按鈕。</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>找不到符合這些 ID 的購買項目。沒有任何變更：請與雲端市集核對。</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>無法讀取鑰匙圈中保存的內容。請重新輸入，之後會重新保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>已綁定 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>請先綁定一個工作區</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>您在收到回應前就停止了。準備好後請再點選按鈕：我們會先確認上次是否已完成，不會重複執行。</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>請先確認這是否為您購買的項目。</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>瀏覽器頁面等了幾分鐘，沒有收到任何內容。您的購買權益不受影響，重新開始即可。</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>這不是我們的連結，或連結不完整。請重新複製，或輸入配對碼。</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>這種連結只能使用一次，幾分鐘內有效，而這個已經用過。您的購買權益不受影響，請從雲端市集重新開始。</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>這個連結已過期。您的購買權益不受影響，請從雲端市集重新開始。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>退回中…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>是，繼續</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一次</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>略過並繼續</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>返回原頁面</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>奧勒岡</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>法蘭克福</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>雅加達</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>約翰尼斯堡</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>杭州</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>寧夏</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>張家口</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>廣州</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南非</translation>
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
        <translation>您已停止。</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>準備好後，請再點選按鈕。</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>啟用服務未在時限內回應。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>請稍後再試一次。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>連線中斷。</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>請檢查網路連線，然後再試一次。</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>無法連線到啟用服務。</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>找不到啟用服務。</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>請檢查網路連線、VPN 或 Proxy 設定，然後再試一次。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>這台電腦未連上網路。</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>請連上網際網路，然後再試一次。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>服務的憑證已過期。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>無法建立安全連線。</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>回應的不是啟用服務。</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>您可能需要先登入目前的網路。請在瀏覽器中開啟任一網頁，然後再試一次。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>無法讀取回應。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>請再試一次。如果問題仍在，請聯絡技術支援。</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>尚未設定啟用服務。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>這台電腦沒有鑰匙圈。</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>您可以繼續，但密碼只會保留到關閉本程式為止。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>您的鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>請解鎖後再試一次，或不儲存並繼續。</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>鑰匙圈不允許存取。</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>請允許存取後再試一次，或不儲存並繼續。</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>鑰匙圈沒有回應。</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>請再試一次，或不儲存並繼續。</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>您儲存的登入資料已不存在。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>請重新登入以繼續。</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>無法在這台電腦上儲存您的進度。</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>您可以繼續，但請在關閉視窗前完成。釋出一些磁碟空間即可儲存進度。</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>無法讀取您儲存的進度。</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>請重新開始。服務已完成的部分不會遺失。</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>服務無法理解這項要求。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>請再試一次。如果問題仍在，請看看本程式是否有新版本。</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>服務不提供這項功能。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>請看看本程式是否有新版本。</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>文字長度超過服務的上限。</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>請縮短內容，然後再試一次。</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>有些內容需要再檢查一下。</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>請更正標示的內容，然後繼續。</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>短時間內嘗試太多次。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>請稍等一下再試。</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>啟用服務目前非常忙碌。</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>啟用服務發生問題。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>請稍後再試一次。如果問題仍在，請聯絡技術支援。</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>服務不接受這項要求。</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>服務先前收過這項要求，但內容不同。</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>再點選一次按鈕，就會送出目前填寫的內容。</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>這項要求在送達前就已停止。</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>準備好後，請再點選按鈕。</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>驗證碼不正確。</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>請對照最新的郵件，重新輸入。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>這個驗證碼已過期。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>請取得新的驗證碼。</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>這個驗證碼已使用過。</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>這個驗證碼輸錯太多次。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>驗證碼剛剛才寄出。</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>請查看信箱和垃圾郵件匣，或等倒數結束。</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>這個驗證碼已失效。</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>目前無法寄送郵件。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>請過幾分鐘再試。</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>您的電子郵件地址需要重新驗證。</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>請取得新的驗證碼並輸入。</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>請登入以繼續。</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>登入後會回到目前的頁面。</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>登入已逾時，您已被登出。</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>請重新登入，之後會回到目前的頁面。</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>您已被登出。</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>請用進行這次啟用的帳號登入。</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>登入資料不正確。</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>請檢查，或改用電子郵件驗證碼登入。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>請換一個。</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>請檢查拼字，或建立帳號。</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>這個電子郵件地址已有帳號。</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>請用它登入，或換一個地址。</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>這個電子郵件地址在此站點沒有帳號。</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>請檢查地址和站點，或建立帳號。</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>這個密碼很容易猜到。</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>請設得長一點，或使用好幾個字詞。</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>這個密碼在已外洩的密碼清單中。</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>請換一個沒在別處用過的密碼。</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>有一份協議已更新。</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>這個站點已不再提供。</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>目前還找不到這筆購買。</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>請檢查 ID。新的購買項目可能要五分鐘才會傳到這裡，屆時再試一次。</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>這個商品執行個體屬於其他雲端帳號。</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>這項訂閱已到期。</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>請在雲端市集續訂，然後再試一次。</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>這項訂閱已被雲端市集暫停。</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>這項訂閱已終止。</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>請在雲端市集重新購買，再帶著新的 ID 回來。</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>這個雲端市集會自行轉交您的購買項目。</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>請在雲端市集開啟您的訂閱，並在那裡選擇設定帳戶。</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>這個雲端帳號已連結到費用中心帳號。</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>請用該帳號登入，或用它綁定其他工作區。</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>這個帳號已經啟用。</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>請改為將購買項目綁定到它。</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>這個工作區已不存在。</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>請返回並選擇其他工作區。</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>這個工作區透過其他購買項目或帳號結算。</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>請返回並選擇其他工作區，或詢問其擁有者。</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>這個工作區已鎖定。</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>請返回並選擇其他工作區，或聯絡技術支援。</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>尚未綁定工作區。</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>請至少綁定一個工作區，然後確認。</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>您的購買權益不受影響，也沒有任何變更。</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>您的購買權益不受影響，也不會重複執行：再次送出前，我們會先確認上次是否已完成。</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>您的購買權益不受影響，問題只在這台電腦。</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重試</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>寄送新驗證碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>登入</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>使用現有帳號</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>重新開始</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>請在 %n 秒後再試一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>服務找不到所要求的內容。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>這個帳號沒有執行此動作的權限。</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>這個使用者名稱已被使用。</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>沒有使用這個名稱的費用中心帳號。</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>請閱讀最新版本並同意。</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>請檢查兩個 ID：必須屬於您購買時使用的帳號。</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>請在雲端市集付清款項，然後再試一次。</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>載入最新版本</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>請向提供本程式的人詢問網址，再以 --backend 加上該網址啟動 usher。只想先看看，可用 --demo 啟動 usher。</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>我們無法確認是誰在回應。</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>在公司裡，這通常是會攔截連線的安全檢查：請管理員用 --ca 或在原則檔中加入其憑證授權單位。若不在公司，請換一個網路。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>請檢查這台電腦的日期和時間。如果正確，就要等服務更新憑證：請稍後再試。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>服務的憑證尚未生效。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>這台電腦的時鐘可能慢了。請校正日期和時間，然後再試一次。</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>回應的是另一部伺服器。</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>您可能需要先登入目前的網路：請在瀏覽器中開啟任一網頁，然後再試一次。如果問題仍在，請向管理員確認服務的網址是否正確。</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>連線途中可能遭到阻擋。請換一個網路，或詢問管理員。</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>Proxy 伺服器不讓我們通過。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>請檢查這台電腦的 Proxy 設定，或請管理員允許服務的網址。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>您網路的 Proxy 伺服器需要確認您的身分。</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>請用公司網路的使用者名稱和密碼登入。</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>本程式的另一次執行正在處理您的登入。</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>請等它結束或將它關閉，然後再試一次。</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>無法儲存摘要。</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>請確認「文件」資料夾可以寫入且磁碟未滿，然後再試一次。</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>無法辨識這個配對碼。</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>配對碼只能使用一次，幾分鐘內有效。請與來源頁面核對，或在那裡取得新的配對碼。</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>這個配對碼已過期。</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>請從雲端市集重新開始，取得新的配對碼。</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>瀏覽器中已拒絕轉交。</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>如果是誤按，請從雲端市集重新開始。</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>這個參考編號已沒有對應的核對申請。</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>請核對 ID 與您的購買項目，再送出一次。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>登入 Proxy 伺服器</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>請向提供本程式的人詢問網址：以 --backend 加上該網址啟動 usher，或請管理員將它寫入 %1。只想先看看，可用 --demo 啟動 usher。</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>請選擇其他站點。</translation>
    </message>
</context>
<context>
    <name>usher::words::Provider</name>
    <message>
        <source>Alibaba Cloud</source>
        <translation>阿里雲</translation>
    </message>
    <message>
        <source>Alibaba Cloud International</source>
        <translation>阿里雲國際站</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS 中國</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>華為雲</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>騰訊雲</translation>
    </message>
</context>
<context>
    <name>usher::words::Purchase</name>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>在 AWS 主控台開啟 AWS Marketplace 的「Manage subscriptions」（管理訂閱）。</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>在您的訂閱點選「Set Up Your Account」（設定您的帳戶）。</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>在 Azure 入口網站開啟「SaaS」，再開啟您的訂閱。</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>點選「Configure account now」（立即設定帳戶）。</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>在%1開啟您的訂閱，並從那裡登入商品。</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>開啟的頁面會顯示配對碼，請在這裡輸入。</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>已由%1確認</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>與我們的紀錄相符</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>由您輸入</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>已由%1確認，%2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>與%1回報的購買項目相符。</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1帳號 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1，執行個體 %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>%1帳號 %2，執行個體 %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1會直接告訴我們您購買了什麼，不必輸入 ID。</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>在阿里雲開啟「雲市場 &gt; 已購買的服務」。</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>點選商品旁的「免登」（Login Directly）。</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>將瀏覽器中的代碼與這裡的代碼比對。</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>如果相同，請在瀏覽器中核准。如果不同，或沒有出現頁面，請在這裡取消。</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>歡迎</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>您的帳號</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>公司資料</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>綁定帳號</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>適合您的購買項目</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>較少搭配您的購買項目</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>啟用您的商業版</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>您有費用中心帳號嗎？</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>公司資料</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>啟用方式</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>綁定您的費用中心帳號</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>這筆購買要為哪些工作區付款？</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>確認綁定</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>建立工作區</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>登入以繼續</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>已連結</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>您的 %1 商業版已啟用</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>購買商業版</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>我們正在核對您的購買項目</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>可綁定</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>已綁定</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>透過其他購買項目結算</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>%1 費用中心帳號</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1帳號 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>由這筆購買支付。</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>由另一筆購買支付。該筆結束後，即可在此綁定。</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>已鎖定。擁有者可請技術支援解鎖。</translation>
    </message>
</context>
</TS>
