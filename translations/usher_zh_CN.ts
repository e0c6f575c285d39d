<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>如何绑定</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. 用邮件中的验证码确认账号。2. 选择工作空间，或新建一个。3. 确认后，这些工作空间的费用即通过您购买的商品结算。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>费用中心用户名</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>不是邮箱，而是您登录费用中心时使用的用户名。</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>此方式不关联任何云市场，所选工作空间的费用由该费用中心账号结算。</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>我其实没有费用中心账号</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>请告诉我们由哪个费用中心账号结算。</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>%1 账号</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>费用中心账号</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>要移除此账号吗？密钥环中保存的该账号信息会被删除。</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>要退出登录吗？密钥环中保存的该账号信息会被删除。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>要绑定其他工作空间，请先继续未完成的开通，或重新开始。</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>开通您的商业版</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>绑定其他工作空间</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>是，移除</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>是，退出登录</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>本机上的账号</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>没有费用中心账号</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>我们为您创建，同时注册 %1 账号。</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>有费用中心账号</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>通过邮箱验证后，选择要结算的工作空间。</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>什么是费用中心账号？</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>如何确认自己有没有？</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>请选择您的情况，我们会带您走最短的流程。</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>费用中心账号用于结算费用：一个账号可以结算多个工作空间，登录时使用用户名。%1 账号则是另一个账号：用来登录工作空间，登录时使用邮箱。</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>打开您的工作空间，查看“付费计划与账单”：如果其中显示了结算账号，您就有费用中心账号。只有拥有者和管理员能看到。一家企业通常只有一个账号，您的同事也许知道。如果从未有人用过 %1，则没有。</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>也可以试着登录费用中心：能登录，就说明您有账号。</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>也可以试着登录费用中心：能登录，就说明您有账号。地址如下：</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>费用中心地址</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>收起：如何判断？</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>您的商业版</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>您在%1的购买</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>工作空间已开通并可结算</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>还没有账号</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>已有账号</translation>
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
        <translation>设置您的工作空间及其结算方式。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作空间名称</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>例如团队或产品的名称，以后可以修改。</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>工作空间语言</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>决定事件、告警和短信模板的语言，不影响界面语言。请谨慎选择。</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>此购买由%1直接移交。如需其他方式，请点击下方的“这不是我的购买”。</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>工作空间通过您的费用中心账号结算，不使用云市场的购买。</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>云市场购买通过对应的云账号结算，之后基本无法更改：此工作空间将通过%1结算。</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>服务协议</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>我已阅读并同意以上协议。</translation>
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
        <translation>您的购买不受影响，也无需再次开通。</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>没有做任何更改。该账号的工作空间仍照常通过您的购买结算：像平常一样登录即可看到。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>选择您的工作空间所在的站点：每个站点有各自的登录页面。</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>登录页面地址</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>使用此费用中心账号绑定工作空间</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>不是您的账号？请询问购买商业版的同事，或联系技术支持。</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>不是您的账号？请询问购买商业版的同事，或通过以下地址联系技术支持：</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>技术支持地址</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1已关联到一个费用中心账号。</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1已关联到费用中心账号 %2。</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>收起详情</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>填写后将创建您的登录账号。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>选定后无法更改：各站点的账号和数据不能迁移。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>手机号（选填）</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>直接登录此账号</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>请选择数据存放的站点</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>用于登录，验证码也会发送到这里。</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>将我的登录信息保存到本机的密钥环</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>您是在哪个%1购买的？</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>据此判断哪些站点适合您的购买。</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>尚未完成，确定要关闭吗？</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>您的购买不受影响，已填写的内容会保留。密码和验证码不会保存，下次需要重新输入。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>邮箱验证码</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>已验证。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>已发送至 %1，共 %n 位数字，可直接粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>%1 后可重新发送。</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>答案文件（JSON）；- 表示从标准输入读取。</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>按服务的规则检查答案并列出所有错误；不发送任何内容，也不索取验证码。</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>新账号的密码在此环境变量中。</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>从此文件描述符（3 或更大）读取密码。</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>密码在密钥环的此条目中，可以是单独的密码，也可以是已保存的登录信息。</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>输出邮件验证码（格式不限）或云市场配对码的程序。程序不经过 shell 运行，环境变量 USHER_CODE_PURPOSE 说明用途（配对码为 &quot;pairing&quot;），邮件验证码另有 USHER_CODE_SENT_TO 和 USHER_CODE_DIGITS。未指定时在终端询问。</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>该程序最多可用的秒数。</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>不打开窗口运行整个流程：标准输出为 JSON 行，标准错误为文字说明。</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>命令行中的机密信息会被本机所有人看到。请使用 --password-env、--password-fd 或 --password-keychain，验证码请使用 --code-command。</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate 需要 --answers FILE，或 --answers - 从标准输入读取。</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>--password-env、--password-fd 和 --password-keychain 只能指定一个。</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env 需要环境变量的名称，而不是它的值。</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env：没有环境变量 %1。</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd 需要已打开的文件描述符编号，3 或更大。</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain 需要条目名称。</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command 需要一个程序。</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout 是秒数，范围 1 到 %1。</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>已完成，或此前已完成；使用 --dry-run 时：答案无误</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>命令行或答案有误；未发送任何内容</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>服务拒绝了答案中的某项内容</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>目前无法连接或使用服务；请稍后再运行</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>需要邮件验证码或配对码，但无法取得或不正确</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>需要登录，但登录失败</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>厂商正在核实这笔购买；请稍后再运行</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>密钥环未能提供所需内容</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>已停止（SIGINT、SIGTERM）；再次运行即可继续</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>usher activate 的退出码：</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>使用自带的后端和虚构的购买数据运行；无需网络和账号。</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>与 --demo 一起使用：走完两条路线，并把每个页面的图片保存到 DIR。</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>与 --demo 一起使用：为观众演示两条路线，每站停留指定时间并配一句说明。空格键暂停或继续，Esc 键结束。</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>与 --demo 一起使用：从某个预设场景的中途开始。</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>列出所有预设场景及说明，然后退出。</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour 需要 --demo 和一个文件夹。</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 需要 --demo。</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>--tour、--tour-pace 和 --scenario 只能指定一个。</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace 是秒数，范围 %1 到 %2。</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>请尝试 usher --help。</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1：没有“%2”。--%3 会列出全部名称。</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1：没有“%2”。您要找的可能是 %3。--%4 会列出全部名称。</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>开通在云市场购买的商业版。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>显示此说明。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>要显示的品牌：%1 之一，或 brand.json 及其所在文件夹的路径。</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>检查品牌包及其配色，以 JSON 输出报告后退出：无误为 0，否则为 1。</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>开通服务的地址，仅限 https。</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>同时信任此 PEM 文件中的证书颁发机构，用于私有后端。</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>代替系统语言的界面语言：%1。</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>保存未完成开通的文件夹，不含机密信息。</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>配色：system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>向标准错误输出更多日志，绝不含机密信息。</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>放在最前面：不打开窗口运行；参见 usher activate --help。</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>云市场页面的链接，只能有一个；如果命令由其他程序写出，请放在 -- 之后。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate 不接受链接参数：请通过 --code-command 或在终端中代替配对码提供链接。</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>只能指定一个链接，且不能同时指定其他参数。</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 用于窗口模式，不用于 activate。</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene 不接受链接。</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour、--tour-pace 和 --scenario 不接受链接。</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend 需要形如 https://activation.example.com 的地址。</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo 自带后端；请去掉 --backend。</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca：无法读取文件 %1。</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language：没有 %1；可用的有 %2。</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme 只能是 system、light、dark 或 contrast。</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>没有这项设置</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>值的类型不对</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>此项不能为空</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>内容过长</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>不允许使用这个值</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>路径必须是绝对路径</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>无法读取文件 %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>需要形如 https://activation.example.com 的地址</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>文件 %1 中没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>没有 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>这里不应写登录凭据；程序会另行询问</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>需要 system、none、http://host:port 或 socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>没有设置项 %1；可用的有 %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 没有可锁定的值</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>内容过大</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>需要一个 JSON 对象</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 不属于 root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>root 以外的用户可以写入 %1</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1：未使用：%2。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1：无法读取该文件。</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1：您的管理员已在 %3 中将其设为 %2。</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>在阿里云购买，还没有账号；需要填写 ID 的地方会自动填好</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>在阿里云购买，已有账号，含四十个工作空间</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>在华为云购买，还没有账号</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>在华为云购买，已有账号，含一个工作空间</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>由 AWS 移交：这是您购买的商品吗？</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>由 Azure 移交：这是您购买的商品吗？</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>由阿里云移交：无需输入任何内容</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>直接向厂商购买，还没有账号</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>该购买已关联到某个账号</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>该购买已被冻结</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>没有任何云市场报告过的 ID：可由厂商核实</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>已有账号，含数百个工作空间</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>已有账号但没有工作空间：在这里创建第一个</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>本机没有密钥环：不保存任何机密信息</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>密钥环已锁定，可在向导中解锁</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>服务的每次响应都超过一秒</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>用虚构数据显示某个状态下的一个页面：不接触服务、密钥环或磁盘。</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>与 --scene 一起使用：把整个页面的图片写入 FILE（PNG），然后退出。</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>列出所有画面及其内容，然后退出。</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture 需要 --scene。</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture 需要以 .png 结尾的文件名。</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene 自带环境；请去掉 --%1。</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher 已经打开，但没有响应。请先关闭它，然后重新启动。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>没有可以打开窗口的显示器。未作任何更改。请从桌面会话中启动，或不使用窗口：请参阅 usher activate --help。</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>点击“注册”即创建账号。之后如果中途离开，登录后可以继续。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>直接登录此账号</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>所在地区</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>联系邮箱</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>企业简介</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>更多信息（选填）</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>订阅有效期内无法撤销。</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>站点 %2 上的工作空间“%1”，结算方式将设为“%3”。</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>创建后立即绑定到您购买的商品。</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>您在该站点有 %1 账号吗？</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>有 %1 账号</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>该账号将成为工作空间的拥有者。</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>创建工作空间时一并注册。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作空间名称</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>工作空间语言</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>用于告警和短信等模板，不影响界面语言。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>手机号（选填）</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>注册该账号时使用的邮箱。</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>工作空间将创建在站点 %1，创建后无法更改。</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>结算方式：%1。</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>用于登录，验证码也会发送到这里。</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>将我的登录信息保存到本机的密钥环</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>此站点对您的购买来说不常见。</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>同时也是费用中心账号的用户名，请视为不可更改。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>确认密码</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>此处内容均为虚构，只在本机运行，不会产生任何购买，也不会向外发送邮件。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>可以试试</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>验证码会显示在这里。</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>所有账号的密码</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>新购买</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>另一笔新购买</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>已被他人关联</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>其他账号的商品实例</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已冻结</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>有 %n 个工作空间的费用中心账号</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1，使用配对码</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>没有账号 ID</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>已过期的配对码</translation>
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
        <translation>打开向导周围的世界</translation>
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
        <translation>正在为您的浏览器准备页面。</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>正在查询您在浏览器中打开的购买。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>请与浏览器页面上的代码比对</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>暂时无法连接开通服务。我们会继续尝试。</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>本页会自动继续。您也可以返回，先做别的事。</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>如果一致，请在浏览器中确认。本页会自动继续。</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>浏览器中的页面</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>再次打开页面</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>这是您的购买吗？</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>您的购买</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>商品实例 ID</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1未提供账号 ID，请您稍后填写。</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>这不是我的购买</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>未能获取您的购买</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>云市场</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>是，这是我的</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>正在获取您的购买</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>此操作不会开通或绑定任何内容。</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>浏览器会打开一个页面，并带您前往%1。</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>浏览器中也是这个代码吗？</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>这样可以确认购买交到您手中。</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>这是您的购买吗？</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>在后续页面由您确认之前，不会开通或绑定任何内容。</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>购买已安全获取，但目前无法使用。</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>未能获取您的购买</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>您的购买不受影响，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>我有配对码</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>配对码</translation>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>见云市场在浏览器中打开的页面；也可以粘贴该页面的链接。</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>您的购买可以自动获取：无需查找，无需输入。</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>从%1获取</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>这是“%1”页面的帮助，该页面会保持原样。</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>联系 %1 技术支持</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>关于本程序</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher 是以 Apache License 2.0 发布的自由软件。其中使用的库及其许可证列在下方。</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>技术支持所需信息</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>其中没有个人信息或机密。为您提供帮助的人会需要这些信息。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制信息</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>主账号</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>使用主账号登录阿里云控制台。</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>点击右上角的头像。</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>复制名称下方的账号 ID。</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>请使用购买商业版的那个账号的 ID。</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>控制台窗口：右上角的头像菜单已展开，其中的账号 ID 被标出。</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>RAM 用户</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>以 RAM 用户登录阿里云控制台。</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>复制用户名中 @ 后面的数字。</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>该数字就是主账号的 ID。也可以粘贴完整的用户名，我们会自动取出数字。</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>控制台窗口：右上角的头像菜单已展开，RAM 用户名中 @ 后面的数字被标出。</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>国际站</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>使用主账号登录阿里云国际站控制台。</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>将鼠标移到右上角的头像上。</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>选择“账号管理”。</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>复制账号 ID。</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>控制台窗口：右上角头像菜单中的“账号管理”被标出；打开的页面上，账号 ID 被标出。</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>使用购买商业版的账号打开阿里云云市场。</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>选择“已购买的服务”。</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>复制商品下方的实例 ID。</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>确认开通申请后也会进入此列表。注意它不是账号 ID。</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>浏览器中的云市场：菜单中的“已购买的服务”和列表中商品下方的实例 ID 被标出。</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>登录华为云控制台。</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>点击右上角的账号，选择“我的凭证”。</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>打开“API 凭证”。</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>不是 IAM 用户 ID，也不是项目 ID：它们在同一页面上，样子相似。</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>“我的凭证”页面：菜单中的“API 凭证”和页面上的账号 ID 被标出；IAM 用户 ID 和项目 ID 被划掉。</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>在华为云云商店打开“我的云商店”。</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>打开商品详情。</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>复制“资源详情”下的实例 ID。</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>已购买服务中的商品详情：“资源详情”下的实例 ID 被标出。</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Account Management</source>
        <translation>账号管理</translation>
    </message>
    <message>
        <source>API Credentials</source>
        <translation>API 凭证</translation>
    </message>
    <message>
        <source>IAM User ID</source>
        <translation>IAM 用户 ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>My Credentials</source>
        <translation>我的凭证</translation>
    </message>
    <message>
        <source>My Marketplace</source>
        <translation>我的云商店</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>项目 ID</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>已购买的服务</translation>
    </message>
    <message>
        <source>name@</source>
        <translation>name@</translation>
    </message>
    <message>
        <source>Resource Details</source>
        <translation>资源详情</translation>
    </message>
</context>
<context>
    <name>usher::IdHelpPanel</name>
    <message>
        <source>Where do I find the %1?</source>
        <extracomment>Title of the help for a field. %1 is its label: &quot;Product instance ID&quot;</extracomment>
        <translation>在哪里找到%1？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>示意图</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>无：按本机设置直接连接</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1（按本机设置）</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>无：直接连接</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>本程序如何连接开通服务。您刚才的页面会原样保留。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>验证成功后保存到本机的密钥环，只会发送给代理。</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>开通服务</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>受信任的证书颁发机构</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>未配置</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>本机自带的</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>本机自带的，以及 %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>由管理员在 %1 中固定</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 要求用户名和密码，通常就是您公司网络的用户名和密码。</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>已恢复 %1 填写的内容</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>您可以从上次离开的地方继续。密码和验证码从不写入磁盘。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>无法读取之前填写的内容</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>无法在本机保存填写的内容</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>您可以继续操作。但如果在完成前关闭窗口，就需要从头开始。</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>本机没有密钥环</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>密钥环拒绝访问</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>不保存，继续</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>您的购买不受影响，只是之前在本机填写的内容已丢失，请重新填写。</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>您也可以不保存而继续：登录状态会保留到关闭此窗口为止，任何机密都不会写到其他地方。</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>登录状态会保留到关闭此窗口为止，任何机密都不会写到其他地方。</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>密码和登录状态保存在密钥环中。请解锁；系统可能会询问它的密码。</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>密码询问窗口已被关闭，或系统不允许访问。</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>它可能正在另一个窗口等待您的操作。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>此后管理员指定了 %1；您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>密码和验证码绝不会写入磁盘。</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>浏览器传来一笔购买</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>当前操作结束后即可使用。</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>使用它会开始新的开通。您已完成的内容保持不变。</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>使用它只会更换购买，您填写的其他内容都会保留。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不使用</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>参考编号：%1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>网络设置</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>收不到验证码，怎么办？</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>可能需要一分钟。请查看垃圾邮件，并检查邮箱是否正确，然后重新发送：只有最新的验证码有效。</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>该选哪个云市场？</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>选您订阅商业版的那个，确认邮件中会写明。如果没有经过云市场，就是直接向 %1 购买的。</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>什么是配对码？</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>就是购买后云市场页面上显示的 8 个字符。输入后会自动获取您的购买，无需填写任何 ID。</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>每一步都要勾选吗？</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>不用。勾选只是给您自己看的，回来时就知道做到哪里了。</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>云市场的页面和这里说的不一样，怎么办？</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>云市场有时会调整页面。请找意思相同的按钮，订单确认后再继续。</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>选错了怎么办？</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>不会有任何损失。返回并选择另一项即可，已填写的内容会保留。</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>该选哪个站点？</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>选离您的系统最近的站点；如果企业对数据存放地点有规定，请按规定选择。账号和数据不能迁移到其他站点。</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>该填哪个企业名称？</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>为商业版付款的企业全称。</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>注册后会怎样？</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>会创建您的 %1 账号，并为您保留用户名。此时商业版还没有开通：下一页才会开通。</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>以后可以更改结算方式吗？</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>基本不可以。云市场的购买会一直通过对应的云账号结算，所以请选择您购买时使用的云市场。</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>有个 ID 不被接受，怎么办？</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>请点击输入框下方的链接，看看 ID 在哪里。如果 ID 确实没错，可将购买提交核实；已填写的内容会保留。</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>我不知道用户名，该问谁？</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>请询问为您的企业创建费用中心账号的人。如果其实没有账号，可以从本页注册，已填写的内容会保留。</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>为什么有些工作空间不能绑定？</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>一个工作空间同时只能有一种结算方式。不能绑定的原因写在它所在的那一行。</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>可以绑定多个吗？</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>可以，数量不限。每个工作空间都在您确认后绑定；全部完成后再继续。</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>不确定怎么办？</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>请返回：此工作空间还没有绑定。绑定后，订阅有效期内无法撤销。</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>工作空间语言有什么用？</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>这是事件、告警和短信的语言，不影响界面语言。请谨慎选择：以后可能无法更改。</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>为什么要重新登录？</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>为了您的安全，登录一段时间后会失效。登录后会回到刚才的页面。</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>我需要做什么吗？</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>不需要。此购买已用于一个费用中心账号的结算。您可以登录，或绑定更多工作空间。</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>需要在这里等吗？</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>不用。您可以关闭窗口，稍后再回来：下次启动会显示结果。在此期间不会开通任何内容。</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>现在可以关闭窗口吗？</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>可以，全部已完成。如果想留存此处的内容，请保存摘要。</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>我的购买会受影响吗？</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>不会。在您确认之前，不会开通或绑定任何内容；确认之后也只会执行一次，即使连接中断或电脑关机也是如此。</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>可以先停下，以后再继续吗？</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>可以，随时都行。您填写的内容保存在本机，密码保存在本机的密钥环，下次启动会打开您上次所在的页面。</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>不用鼠标可以操作吗？</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>可以。Tab 键移到下一项，空格键选择，Enter 键按下主按钮，Esc 键停止正在进行的操作，Alt+向左键返回，F1 键打开此帮助。</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>至少 %n 个字符。起初两个账号共用此密码，之后各自独立。</numerusform>
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
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常强</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>至少 %n 个字符，且不易被猜到。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>使用主账号登录阿里云并完成实名认证。</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>请先完成这一步：未实名认证无法购买。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>打开 %1 的商品页面，点击“立即开通”。</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>在“开通按量付费服务”中同意条款，点击“开通”。</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>提示“开通申请已提交”后，点击“确定”。</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>窗口提示开通免费：点击“确定”。</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>此云市场以美元结算。</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>在“云市场 &gt; 已购买的服务”中，点击实例右侧的“免登”。</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>如果浏览器提示打开本向导，请允许。如果没有，请准备好账号 ID 和商品实例 ID：稍后会用到，届时会说明在哪里查找。</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>登录华为云并完成实名认证。</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>在“购买 %1 SaaS 版”中同意条款，再次点击“立即开通”。</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>提示“SaaS 任务提交成功”后，点击“返回我的云商店”。</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>在已购买的服务中找到 %1。如果没有立即出现，请刷新页面。</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>在待办窗口点击“开始使用”，或打开“我的云商店 &gt; 联营服务”。</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>点击“立即使用”，选择角色“自己用”，点击“确定”。</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>创建企业：填写企业名称和域名（简称）。</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>企业名称和简称创建后无法更改。首次创建需要 1–3 分钟：请不要关闭页面。</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>添加成员：姓名、部门、联系方式。第一位成员会自动填好，可以修改。</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>请记下此处设置的账号和密码：成员用它们登录，需由您自行告知。</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>勾选成员，勾选“协议”，点击“确认授权”。</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>将登录地址、企业账号名、成员账号和密码告知成员。</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>云商店不会发送密码：请线下告知，且只告知本人。</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>使用成员账号通过云商店的统一登录入口登录。</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>首次登录后必须立即修改初始密码。</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>如果浏览器提示打开本向导，请允许。无论如何请准备好华为云账号 ID：可能会用到，届时会说明在哪里查找。</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>登录用于付款的 AWS 账号。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>打开 %1 的商品页面，点击“Continue Subscription”。</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>订阅成功后，点击“Set Up Your Account”。</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>AWS 移交的信息很快过期，请一次完成这一步和下一步。即使过期也不会有任何损失：回到您的订阅，再次点击“Set Up Your Account”即可。</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>浏览器会显示 %1 的页面。请允许它打开本向导，或在此输入页面上的短码。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>打开 %1 的商品页面，点击“Get It Now”。同意条款后点击“Continue”。</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>此云市场仅以美元结算。</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>点击“Subscribe”，选择或新建资源组，填写名称、计费周期和续订方式。</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>点击“Review + Subscribe”，再点击“Subscribe”。</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>订阅完成后，进入 %1 的页面（“Configure account now”）。</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>请允许该页面打开本向导，或在此输入页面上的短码。</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>无需事先购买：商业版在本向导的最后一页开通，费用计入您的费用中心账号。</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>请准备一个现在就能查收的邮箱。</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>请确认企业全称，它会出现在账单上。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>购买</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>联营服务</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>回到本向导</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>完成一项就勾选一项。勾选会被保存：可以关闭窗口，稍后再回来。</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>您将在哪里购买？</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>哪个%1？</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>您的账号所在的站点。步骤会随之变化。</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1上的商品页面</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>我们不知道此商品页面的地址。请在%2搜索“%1”，或向 %1 询问。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>步骤会随之变化。</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>您的购买不受影响，没有做任何更改。</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>参考编号，联系技术支持时使用</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>我们正在云市场核实您的购买。</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>结果会通过邮件告知。可以关闭此窗口：下次启动会回到这里。购买确认后，可从原处继续。</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>请回到刚才的页面，再次点击按钮：不会自动执行任何操作。</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>请与云市场核对并更正 ID。如果无误，请联系技术支持并提供参考编号。</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>您的购买已确认</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>没有找到与这些 ID 对应的购买</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>%1账号 ID</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>商品实例 ID</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>两个 ID 似乎填反了，点此互换</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>在哪里查找？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>已验证</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>已匹配</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>账号的 ID，不是 IAM 用户或项目的 ID。</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>主账号的 ID，不是 RAM 用户的 ID。</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>在您购买的商品下方。</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>查看核实进度</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>提交核实</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>您已有账号，登录后可从上次离开的地方继续。</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>选择登录方式</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>邮箱验证码</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>费用中心用户名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>不使用此账号，重新开始</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>重新开始演示</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>正在重新开始…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>此演示中产生的一切都将清除：账号、工作空间、邮件以及您输入的内容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>保持不变</translation>
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
        <translation>当前步骤</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>未开始</translation>
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
        <translation>如需查看各工作空间的结算方式，请前往费用中心 &gt;“工作空间管理”。订阅终止后进入 14 天倒计时，到期后数据将被清除。</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>安装 DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>观看产品介绍</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>以下 %n 个工作空间的结算方式为“%1”：</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>登录用户名：%1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>打开费用中心</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>保存此摘要</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>保存为文本</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>已保存为</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>%1的登录页面</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>您的 %1 商业版已开通</translation>
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
        <translation>结算方式</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1（%2），站点 %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>登录页面</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>费用中心</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>安装 DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>介绍视频</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>查看结算关系：费用中心 &gt; 工作空间管理。</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>订阅结束后开始 14 天倒计时，之后数据将被清除。</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>客户在云市场购买了商业版，先选择是在哪个云市场购买的。</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>每次只问一个问题。这里问的是：是否已有费用中心账号？这位客户还没有。</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>填写新账号的信息。每一项都说明了用途。</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>没填完就点了“下一步”：缺少的内容会在对应的输入框旁提示，已填的内容不会丢失。</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>验证码已发到邮箱，邮件显示在向导旁边。</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>填写企业信息，并阅读服务协议。</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>这组 ID 没有对应的购买记录。没有任何改动；客户可以重试，也可以申请人工核实。</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>填入正确的 ID。此后，工作空间将通过这个云账号结算。</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>商业版已开通。从这里前往登录页面。</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>另一位客户，已有费用中心账号：填写用户名和所购商品的 ID。</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>验证码发送到了该账号自己的邮箱。</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>该账号的全部工作空间，每个都标明能否绑定。</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>无法撤销的操作，会用单独一页再确认一次。</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>第一个工作空间已绑定，还可以继续绑定其他的。</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>也可以在这里新建工作空间，归属于已有的账号。</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>也可以归属于一个同时创建的新账号。</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>两个工作空间都已绑定，新建的那个也是。</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>完成：此后哪些工作空间通过这次购买结算，以及在哪里登录。</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>语言可随时切换，每个页面都立即生效。</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>导览，第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>两条流程都已演示完毕。接下来由您操作。</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>导览无法继续：页面已被改动。接下来由您操作。</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>向导将自动演示两条流程，逐页进行。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>按空格键暂停或继续，按 Esc 键结束。</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>此前已经完成。没有发送任何内容，也没有做任何更改。</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>获取验证码的命令超时，已停止。</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>无法启动获取验证码的命令。</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>获取验证码的命令失败。</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>没有可用于询问的终端。</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>发送到 %1 的邮件中的验证码（不显示）： </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>没有输入验证码。</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>答案文件中不能包含机密。请用 --password-env、--password-fd 或 --password-keychain 提供密码，用 --code-command 或在提示处提供验证码。</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>需要新账号的密码：--password-env、--password-fd 或 --password-keychain。</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>需要邮件中的验证码，但既没有终端，也没有 --code-command。没有发送验证码。</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>有多个同名的工作空间。请提供 ID。</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>没有这个答案项，或它不属于此流程。</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>此答案的类型不对。</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>此处不能使用该值，请检查。</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>云市场的配对码（不显示）： </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>请与浏览器页面上的代码比对：%1。如果一致，请在浏览器中确认。之后会自动继续。</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>需要云市场页面上的配对码，但既没有终端，也没有 --code-command。</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>此配对码对应的购买与答案不符。没有用它做任何操作。</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>开通商业版</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>大约需要三分钟。您可以随时中断，回来后已填写的内容都还在。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>您是在哪里购买的？</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>中国站与国际站</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>云商店（KooGallery）</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>AWS 中国区与全球区</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Azure，以美元结算</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>由费用中心账号结算</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>您有一次未完成的开通</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>停留在“%1”，保存于 %2。</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>语言由管理员指定。</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>我还没有购买</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>您的购买已验证</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>云市场由管理员指定。</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1，确认于 %2。</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>站点：%1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>语言由管理员指定。</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>仅影响之后新建的工作空间；创建后无法更改。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>帮助（F1）</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>绑定一个或多个，然后确认。</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>创建工作空间</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>搜索工作空间</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>在 %n 个工作空间中搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>正在获取工作空间…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>该费用中心账号下还没有工作空间</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>创建第一个工作空间，它会立即绑定到您购买的商品。</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>没有找到工作空间</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>请输入名称或 ID 的开头部分进行搜索。</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>工作空间</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
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
        <translation>软件与互联网</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>银行与保险</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>零售与电商</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>制造业</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>游戏与媒体</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>电信</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>交通与物流</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能源</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>医疗健康</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>教育与科研</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公共部门</translation>
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
        <translation>阿里云</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>华为云</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>亚马逊云</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>微软云</translation>
    </message>
    <message>
        <source>Directly from %1</source>
        <extracomment>Where a plan was bought. %1: the brand</extracomment>
        <translation>直接向 %1 购买</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>中国站</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国际站</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>请先获取验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>请输入邮件中的 %digits% 位验证码。</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>请先阅读并同意协议。</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>请选择一项。</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>暂时无法检查该用户名，进入下一步时会再次检查。</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>与账号 ID 相同，请检查。</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>之前的验证已失效，请重新获取验证码。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在注册…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>正在开通…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>正在绑定…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>正在核实结果…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>开通</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>注册并创建工作空间</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>打开登录页面</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>已取消，未做任何更改。</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>取消时操作已经完成，您可以直接继续。</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>仍在等待响应，您可以继续等待或取消。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>正在等待密钥环，它可能需要您解锁。</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>上一步已经完成，您可以直接继续。</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>该账号已经开通，请将购买的商品绑定到该账号。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登录。</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>密码未能保存在本机，请重新输入。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>服务不接受此内容。</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>太短，至少 %minimum% 个字符。</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>太长，最多 %maximum% 个字符。</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>包含此处不能使用的字符。</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>请检查拼写是否正确。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>验证码不正确，还可以再试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>该用户名可以使用。</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>该站点与您的购买渠道不常搭配。您仍可选择，但之后无法更改。</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>这看起来像账号 ID，两个 ID 是否填反了？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>请选择国家/地区，或以 + 和代码开头。</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>这是 RAM 用户名。我们取了 @ 后面的数字，即主账号 ID。</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>请先在浏览器中确认，再点击此按钮。</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>我已购买</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>创建工作空间</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>更正 ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>开通服务有响应。</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>已登录代理，请继续。</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>代理没有接受。请检查用户名和密码后重试。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>已退出登录，本机不再保留该账号的任何信息。</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>已在本机退出登录。未能通知服务端；它会自行让此登录失效。</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>密钥环未能删除此登录信息，因此它仍在。请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>您的账号已绑定。要继续，需要再次确认是您本人：请获取新的验证码。</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>云市场对您购买的确认已过期。新的配对码可以恢复它。</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>您的购买已确认。请再次点击下方的按钮。</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>没有找到与这些 ID 对应的购买。没有做任何更改：请与云市场核对。</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>密钥环中保存的内容无法读取。请重新输入，之后会重新保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>已绑定 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>请先绑定一个工作空间</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>您在收到答复之前停止了操作。准备好后请再次点击按钮：我们会先核对操作是否已完成，不会重复执行。</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>请先确认这是否是您的购买。</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>浏览器中的页面等待了几分钟，没有收到购买。您的购买不受影响，请重新开始。</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>这不是本程序的链接，或链接不完整。请重新复制，或输入配对码。</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>此类链接只能在几分钟内使用一次，这个链接已失效。您的购买不受影响，请从云市场重新开始。</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>此链接已过期。您的购买不受影响，请从云市场重新开始。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>正在退回…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>是，继续</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查询</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>跳过并继续</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>返回原页面</translation>
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
        <translation>俄勒冈</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>法兰克福</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>雅加达</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>约翰内斯堡</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>杭州</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>宁夏</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>张家口</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>广州</translation>
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
        <translation>您已取消操作。</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>准备好后，请再次点击按钮。</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>开通服务响应超时。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>连接已中断。</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>无法连接到开通服务。</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>找不到开通服务。</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>请检查网络连接、VPN 或代理设置后重试。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>本机未联网。</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>请连接网络后重试。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>服务的证书已过期。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>收到的响应并非来自开通服务。</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>您可能需要先登录当前网络。请在浏览器中打开任意网页，然后重试。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>无法读取服务的响应。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>请重试。如果问题仍然存在，请联系技术支持。</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>尚未配置开通服务。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>本机没有密钥环。</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>您可以继续，密码仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>请解锁后重试，或不保存直接继续。</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>密钥环拒绝访问。</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>请允许访问后重试，或不保存直接继续。</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>请重试，或不保存直接继续。</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>保存的登录信息已不存在。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录后继续。</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>无法在本机保存进度。</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>您可以继续，但请在关闭窗口前完成全部步骤。释放一些磁盘空间后即可保存进度。</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>无法读取已保存的进度。</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>请重新开始，服务端已完成的步骤不会丢失。</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>服务无法识别此请求。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>请重试。如果问题仍然存在，请检查本程序是否有新版本。</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>服务不支持此操作。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>请检查本程序是否有新版本。</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>填写的内容过长。</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>请精简后重试。</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>有些内容需要再检查一下。</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>请修改标出的内容，然后继续。</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>短时间内尝试次数过多。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍等片刻再试。</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>开通服务当前繁忙。</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>开通服务出现问题。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>请稍后重试。如果问题仍然存在，请联系技术支持。</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>服务未接受此请求。</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>此请求曾以不同的内容提交过。</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>再次点击按钮，将提交当前填写的内容。</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>此请求在到达服务之前已被取消。</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>准备好后，请再次点击按钮。</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>验证码不正确。</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>请对照最新一封邮件重新输入。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>验证码已过期。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>请重新获取验证码。</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>验证码已被使用。</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>验证码输错次数过多。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>验证码刚刚已发送。</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>请查看收件箱和垃圾邮件，或等待倒计时结束。</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>验证码已失效。</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>暂时无法发送邮件。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请过几分钟再试。</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>需要重新验证您的邮箱。</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>请重新获取验证码并输入。</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>请登录后继续。</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>登录后会回到当前页面。</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>由于长时间未操作，您已退出登录。</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>请重新登录，之后会回到当前页面。</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>请使用发起本次开通的账号登录。</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>登录信息不匹配。</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>请检查后重试，或使用邮箱验证码登录。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>请检查拼写，或创建账号。</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>该邮箱已注册账号。</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>请用该邮箱登录，或换一个邮箱。</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>该邮箱在此站点没有账号。</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>请检查邮箱和站点，或创建账号。</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>此密码容易被猜到。</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>请加长密码，或使用多个词的组合。</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>此密码已出现在泄露密码名单中。</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>请换一个从未在别处使用过的密码。</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>服务协议已更新。</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>该站点已不再提供。</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>暂时没有找到这笔购买记录。</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>请检查填写的 ID。新的购买记录可能需要五分钟才能同步，请稍后再试。</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>该商品实例属于其他云账号。</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>该订阅已过期。</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>请在云市场续订后重试。</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>该订阅已被云市场冻结。</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>该订阅已终止。</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>请在云市场重新购买，再用新的 ID 继续。</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>该云市场会自动传递您的购买信息。</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>请在云市场打开您的订阅，并在那里选择设置账户。</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>该云账号已关联费用中心账号。</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>请用该账号登录，或用它绑定其他工作空间。</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>该账号已经开通。</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>请将购买的商品绑定到该账号。</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>该工作空间已不存在。</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>请返回并选择其他工作空间。</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>该工作空间已通过其他商品或账号结算。</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>请返回并选择其他工作空间，或咨询其拥有者。</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>该工作空间已锁定。</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>请返回并选择其他工作空间，或联系技术支持。</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>还没有绑定工作空间。</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>请至少绑定一个工作空间，然后确认。</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>您的购买不受影响，未做任何更改。</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>您的购买不受影响，也不会重复操作：再次提交前，我们会先核实上次是否成功。</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>您的购买不受影响，问题仅限于本机。</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>好的</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>重新发送验证码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>使用现有账号</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>重新开始</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>服务找不到所请求的内容。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>该账号没有此操作权限。</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>该用户名已被占用。</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>没有使用该用户名的费用中心账号。</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>请阅读并同意最新版本。</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>请检查两个 ID，它们必须属于您购买时使用的云账号。</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>请在云市场结清欠费后重试。</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>加载最新版本</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>地址请向提供本程序的人索取，然后用 --backend 加上该地址启动 usher。只想先看看，可用 --demo 启动。</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>无法确认应答方的身份。</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>在企业中，这通常是会解开连接的安全检查：请管理员用 --ca 或在策略文件中添加其证书颁发机构。在其他地方，请换一个网络。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>请检查本机的日期和时间。如果无误，则需由服务方更新证书：请稍后重试。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>服务的证书尚未生效。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>本机时钟可能偏慢。请校正日期和时间后重试。</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>应答的是另一台服务器。</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>可能需要先登录您的网络：请在浏览器中打开任意网页，然后重试。如果仍然如此，请向管理员确认服务地址是否正确。</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>途中可能有设备不允许。请换一个网络，或询问管理员。</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>代理没有放行。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>请检查本机的代理设置，或请管理员放行服务地址。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>您网络中的代理需要确认您的身份。</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>请用公司网络的用户名和密码登录代理。</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>本程序的另一次运行正在处理您的登录。</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>请等待它结束或将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>无法保存摘要。</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>请确认“文档”文件夹可写且磁盘未满，然后重试。</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>无法识别此配对码。</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>配对码只能使用一次，几分钟内有效。请与来源页面核对，或在那里重新获取。</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>此配对码已过期。</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>请从云市场重新开始，以获取新的配对码。</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>移交在浏览器中被拒绝。</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>如果是误操作，请从云市场重新开始。</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>此参考编号下已没有核实记录。</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>请核对 ID 后重新提交。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>提供本程序的人知道服务地址：请用 --backend 加该地址启动 usher，或请管理员将其写入 %1。如果只想看看，请用 --demo 启动 usher。</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>请另选一个站点。</translation>
    </message>
</context>
<context>
    <name>usher::words::Provider</name>
    <message>
        <source>Alibaba Cloud</source>
        <translation>阿里云</translation>
    </message>
    <message>
        <source>Alibaba Cloud International</source>
        <translation>阿里云国际站</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>亚马逊云</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>亚马逊云中国区</translation>
    </message>
    <message>
        <source>Huawei Cloud</source>
        <translation>华为云</translation>
    </message>
    <message>
        <source>Tencent Cloud</source>
        <translation>腾讯云</translation>
    </message>
</context>
<context>
    <name>usher::words::Purchase</name>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>在 AWS 控制台打开 AWS Marketplace 的“Manage subscriptions”。</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>在您的订阅处选择“Set Up Your Account”。</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>在 Azure 门户打开“SaaS”，进入您的订阅。</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>选择“Configure account now”。</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>在%1打开您的订阅，并从那里登录商品。</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>打开的页面会显示配对码。请在此输入。</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>已由%1确认</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>在我们的记录中找到</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>由您输入</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>已由%1确认，%2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>与%1上报的购买一致。</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1账号 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1，实例 %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>%1账号 %2，实例 %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1会直接告知您购买的内容，无需输入 ID。</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>在阿里云打开“云市场 &gt; 已购买的服务”。</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>点击您的商品右侧的“免登”。</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>比对浏览器中的代码与此处的代码。</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>如果一致，请在浏览器中确认。如果不一致，或没有页面，请在此取消。</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>您的账号</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>企业信息</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>开通</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>绑定账号</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>工作空间</translation>
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
        <translation>适合您的购买</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>对您的购买来说不常见</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>开通商业版</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>您有费用中心账号吗？</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>企业信息</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>选择开通方式</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>绑定费用中心账号</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>选择要结算的工作空间</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>确认绑定</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>创建工作空间</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>登录后继续</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>您的 %1 商业版已开通</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>购买商业版</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>正在核实您的购买</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>可绑定</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>已绑定</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>已通过其他商品结算</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>%1 费用中心账号</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1账号 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>由此购买结算。</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>由另一个购买结算。该购买结束后可在此绑定。</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>已锁定。拥有者可联系技术支持解锁。</translation>
    </message>
</context>
</TS>
