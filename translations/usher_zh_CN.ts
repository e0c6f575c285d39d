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
        <source>If you bought for the first time, you have none. If a workspace of yours names a settlement account under Billing, you have one.</source>
        <translation>如果您是首次购买，一般还没有。如果您的工作空间在“付费计划与账单”中显示了结算账号，就说明已经有了。</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>请选择您的情况，我们会带您走最短的流程。</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>费用中心账号用于结算费用：一个账号可以结算多个工作空间，登录时使用用户名。%1 账号则是另一个账号：用来登录工作空间，登录时使用邮箱。</translation>
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
        <source>Language of alerts, events and messages, not of the screen. Choose with care.</source>
        <translation>用于告警、事件和短信等模板，不影响界面语言。请谨慎选择。</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>结算方式</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account.</source>
        <translation>该工作空间的费用由您的费用中心账号结算。</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent.</source>
        <translation>从云市场购买的商品，费用由对应的云账号结算，之后基本无法更改。</translation>
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
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>您的购买不受影响，也无需再次开通。</translation>
    </message>
    <message>
        <source>Sign in as usual: your workspaces are there. If this account is not yours, ask the colleague who bought the plan, or our support.</source>
        <translation>照常登录即可看到您的工作空间。如果这不是您的账号，请咨询购买商业版的同事，或联系我们的技术支持。</translation>
    </message>
    <message>
        <source>It is mine: pay for another workspace with it</source>
        <translation>这是我的账号，用它结算其他工作空间</translation>
    </message>
    <message>
        <source>This %1 account is already linked to a Billing Center account.</source>
        <translation>此%1账号已关联费用中心账号。</translation>
    </message>
    <message>
        <source>This %1 account is already linked to the Billing Center account %2.</source>
        <translation>此%1账号已关联费用中心账号 %2。</translation>
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
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>手机号（选填）</translation>
    </message>
    <message>
        <source>With country code, for example +65 6123 4567.</source>
        <translation>请包含国家或地区代码，例如 +86 138 0000 0000。</translation>
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
        <extracomment>%1 is the brand: &quot;Northlight account&quot;</extracomment>
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
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>确认密码</translation>
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
        <source>With country code, for example +65 6123 4567.</source>
        <translation>请包含国家或地区代码，例如 +86 138 0000 0000。</translation>
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
        <source>Frozen</source>
        <translation>已冻结</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>有 %n 个工作空间的费用中心账号</numerusform>
        </translation>
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
        <source>You can go on without it: your sign-in is then kept for this session only, and nothing secret is written anywhere else.</source>
        <translation>不使用密钥环也可以继续：登录状态仅在本次运行期间有效，任何敏感信息都不会写到别处。</translation>
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
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>参考编号：%1</translation>
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
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>%1账号 ID</translation>
    </message>
    <message>
        <source>Console, your name at the upper right, My Credentials: the account ID, not the user&apos;s.</source>
        <translation>控制台右上角用户名 &gt;“我的凭证”中的账号 ID，不是 IAM 用户 ID。</translation>
    </message>
    <message>
        <source>Console, your picture at the upper right: the main account&apos;s ID.</source>
        <translation>点击控制台右上角头像查看，请填写主账号 ID。</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>商品实例 ID</translation>
    </message>
    <message>
        <source>Marketplace, Purchased Services, below the product.</source>
        <translation>云市场 &gt;“已购买的服务”，在商品下方。</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>两个 ID 似乎填反了，点此互换</translation>
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
        <source>Sign in to %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>登录 %1</translation>
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
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a text file. %1: the brand.</extracomment>
        <translation>您的 %1 商业版已开通</translation>
    </message>
    <message>
        <source>Settled through: %1</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>结算方式：%1</translation>
    </message>
    <message>
        <source>Workspace: %1 (%2), site %3</source>
        <extracomment>%1: name, %2: ID, %3: site</extracomment>
        <translation>工作空间：%1（%2），站点：%3</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>登录用户名：%1</translation>
    </message>
    <message>
        <source>Sign-in page: %1</source>
        <translation>登录页面：%1</translation>
    </message>
    <message>
        <source>Billing Center: %1</source>
        <translation>费用中心：%1</translation>
    </message>
    <message>
        <source>Settlement: see Billing Center, Workspace Management. When the subscription ends, your data are cleared after 14 days.</source>
        <translation>结算方式可在费用中心 &gt;“工作空间管理”中查看。订阅终止 14 天后，数据将被清除。</translation>
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
        <source>Only matters for a workspace created here; it cannot be changed afterwards.</source>
        <translation>仅用于在此新建的工作空间，创建后无法更改。</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>已与购买记录核对</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>由您填写</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>已绑定 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
    <message>
        <source>Try again</source>
        <translation>重试</translation>
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
        <source>Verifying…</source>
        <translation>正在验证…</translation>
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
        <source>Register and create workspace</source>
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
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>The connection is not trusted.</source>
        <translation>连接不受信任。</translation>
    </message>
    <message>
        <source>Something between this computer and the service answers in its place. Ask your administrator, or try another network.</source>
        <translation>本机与服务之间可能有其他设备代为应答。请咨询管理员，或换一个网络再试。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>服务的证书已过期。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, try again later.</source>
        <translation>请检查本机的日期和时间。如果没有问题，请稍后重试。</translation>
    </message>
    <message>
        <source>The certificate belongs to another server.</source>
        <translation>证书与服务器不符。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Try again, or try another network.</source>
        <translation>请重试，或换一个网络。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>代理服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>请检查本机的代理设置后重试。</translation>
    </message>
    <message>
        <source>Enter them in the proxy settings of this computer, then try again.</source>
        <translation>请在本机的代理设置中填写后重试。</translation>
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
        <source>The proxy asks for a username and password.</source>
        <translation>代理服务器需要用户名和密码。</translation>
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
        <source>Whoever gave you this program knows its address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>地址请向提供本程序的人索取，然后用 --backend 加上该地址启动 usher。只想先看看，可用 --demo 启动。</translation>
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
        <source>%1 tells us who you are when you start from its console. This version cannot receive that yet: your purchase is safe, please contact support.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>从%1控制台进入时，它会把您的身份告诉我们。此版本尚不能接收：您的购买不受影响，请联系支持人员。</translation>
    </message>
</context>
</TS>
