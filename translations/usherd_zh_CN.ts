<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>您正在注册 %1 账号，请使用以下验证码确认您的邮箱：</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>您正在绑定 %1 费用中心账号，请使用以下验证码：</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>您正在使用 %1 账号创建工作空间，请使用以下验证码：</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>您正在登录 %1 以继续开通，请使用以下验证码：</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>验证码 %n 分钟内有效，仅可使用一次。请勿将验证码告知他人，%1 的工作人员不会向您索要。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>%1 验证码</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好，</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>如果这不是您本人的操作，请忽略此邮件。</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>有人尝试使用此邮箱登录 %1（站点 %2），但该站点没有使用此邮箱的账号。</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>%1 登录</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>如果是您本人的操作，请检查站点和邮箱，或注册新账号。</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>如果不是您本人的操作，请忽略此邮件。</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>%1 购买记录核实结果（%2）</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>我们已核实您的购买记录（编号 %1）。</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>请重新打开开通向导，再次点击“开通”或“绑定”即可继续，您填写的内容都已保留。</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>我们核实了您的购买记录（编号 %1），但未能找到该购买记录。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>请核对账号 ID 和商品实例 ID 后重试。</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>如仍有疑问，请联系我们的技术支持并注明编号。</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>现在请在%1打开您的购买</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>第 1 步，共 2 步</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>此浏览器已与您电脑上的 %1 连接。请从%2进入本页面，您的购买将转到该程序。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 会显示一致的代码。如果显示的不同，或者是别人让您打开此页面的，请取消。</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>取消：这不是我的电脑</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>请在 %1 中继续</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1已确认您的购买，一切正常。接下来的步骤在您电脑上的程序中完成。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>浏览器会询问是否打开该程序，请允许。</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>没有打开？</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>请自行启动 %1，并在其中输入此配对码：</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>取消：这不是我的购买</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 显示的代码一致吗？</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>第 2 步，共 2 步</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>如果一致，请确认，您的购买将转到该电脑。如果不同，请取消，不会有任何损失。</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>一致，确认</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>不一致，这不是我的电脑</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>请仅确认您本人发起的操作。%1 的工作人员绝不会要求您为他们确认。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 正在获取您的购买，请回到该程序。</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>您的购买已在 %1 中</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>请在程序中继续。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>此购买没有转到任何电脑。</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>此页面已过期</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>为防止他人使用，此页面仅在几分钟内有效。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>停止自动检查</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>自动检查</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>这台电脑上还没有 %1？</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>请向 %1 技术支持索取。您的购买会在云市场中保留，届时请从那里重新开始。</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>请先安装，然后回到此页面，或从云市场重新开始。</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>您的购买不受影响：没有任何改动。</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>重新开始</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>%n 分钟内有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Usher</source>
        <extracomment>The program&apos;s name. %1: the brand</extracomment>
        <translation>%1 Usher</translation>
    </message>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>%1 技术支持</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>技术支持参考编号：</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>在阿里云控制台打开“云市场 &gt; 已购买的服务”。</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>点击商品右侧的“免登”。</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>打开华为云云商店为您的企业提供的商品统一登录链接。</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>使用已被授权该商品的成员账号登录。</translation>
    </message>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>在 AWS 控制台打开“AWS Marketplace”，再打开“Manage subscriptions”。</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>在您的订阅处选择“Set Up Your Account”。</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>在 Azure 门户打开“SaaS”，再打开您的订阅。</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>选择“Configure account now”。</translation>
    </message>
    <message>
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>购买于</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>已由%1确认</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>此浏览器中没有可以继续的操作</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>此页面属于由云市场或 %2 打开的浏览器，通过 Cookie 识别。当前浏览器没有仍然有效的 Cookie。</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>请从云市场控制台重新开始，或在 %2 中再次打开此页面。如果您刚刚才跳转到这里，说明浏览器阻止了 Cookie，请先允许本网站使用 Cookie。</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>此链接已使用或已过期</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>来自 %2 的链接只能在一个浏览器中使用，且仅在几分钟内有效。</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>请回到 %2，从那里再次打开此页面。</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>此链接已先在另一个浏览器中打开</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>来自%1的链接只属于最先打开它的浏览器，这样他人就无法再次使用。</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>没有向此浏览器转交任何内容。您的购买保持不变。</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>请在另一个浏览器或 %2 中继续，也可以从%1重新开始以获取新链接。如果最先打开链接的不是您，请告知技术支持。</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>您的购买信息正在送达</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1已将您带到这里，但尚未通知我们此次购买。通常需要一两分钟。</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>您的购买不受影响，已保存在%1。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>无法确认此链接来自%1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>链接在途中被截断或更改，或者由他人制作。</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>请从%1重新开始，不要使用保存或复制的链接。如果仍然无效，请告知技术支持。</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>此链接已过期</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>来自%1的链接仅在短时间内有效。</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>请从%1重新开始，以获取新链接。</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1暂时没有响应</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>我们向%1查询了您的购买，但没有得到可用的答复。</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>暂时无法接收来自%1的访问</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>我们与%1的连接尚未设置，或设置不完整。</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>请告知技术支持，并提供下方的参考编号：此问题只能由我们解决。</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>您在%1尚未获得此商品的授权</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>您已登录，但您的企业尚未将您加入可使用此商品的成员。</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>请联系企业管理员在%1为您授权此商品，然后从那里重新开始。</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>此购买已结束</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1表示此购买已取消、到期或被其他购买取代。</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>没有任何改动，工作空间及其数据不受影响。</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>如果您已再次购买，请在%1从新的购买开始。</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>此购买已被暂停</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1已暂停此购买，通常与付款有关。</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>请在%1控制台处理，然后从那里重新开始。</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>该按钮不属于我们的页面</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>只有此浏览器中的页面才能确认或取消。您使用的可能是旧页面。</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>请前往该页面，在那里点击按钮。</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>您所在网络的尝试次数过多</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>为防止他人猜测，我们暂停片刻。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>请等待一分钟后再试。</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>服务出现问题</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>服务无法响应，这不是您的问题。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>请等待一分钟后再试。如果问题持续，请告知技术支持。</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>%1 技术支持可以帮助您。请提供此页面末尾的参考编号。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>前往该页面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>请从%1控制台开始</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>此页面由%1打开，届时它会告知我们您购买了什么。单独打开没有作用。</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>费用中心</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>工作空间管理</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>结算方式</translation>
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
        <source>Since</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>尚未绑定购买的商品</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>您的每个工作空间的结算方式及生效日期。</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名称开头</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>此账号还没有工作空间。在向导中创建后，即会显示在这里。</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>没有符合条件的工作空间。</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>为您的工作空间付费的云账号。</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>尚未关联云账号。请先在云市场购买，再在向导中绑定。</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n 个工作空间通过此账号结算</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>关联日期：%1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>退订…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>在%1退订？</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>客户会在%1的控制台中退订，然后由%1通知我们。在此演示中，由演示程序代为通知。</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>云账号</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买的商品</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作空间</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>退订后，这些工作空间将开始 14 天倒计时；倒计时结束后，数据将被清除。</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>每个站点的账号和工作空间相互独立。您要登录哪个站点？</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>您的工作空间</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有工作空间。</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>您的账号已注册。请在 %1 中继续：创建第一个工作空间后，即会显示在这里。</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>工作空间语言</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>拥有者</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>工作空间 ID</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>商业版已开通。</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>安装 DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>在要监测的主机上以 root 身份运行。地址和令牌均为占位内容：在此演示中，该命令不会安装任何程序。</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>观看介绍视频</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>产品介绍</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>敬请期待</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>产品架构</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>全部工作空间</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>收件人 %1，时间 %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>服务发出的所有邮件都会显示在这里，无论收件人是谁。邮件不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>还没有邮件。在向导中获取验证码后，稍等片刻即会显示在这里。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登录%1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>请使用您的 %1 账号登录。该账号仅属于此站点。</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>请使用您的费用中心账号登录。该账号适用于所有站点，初始密码与您的 %1 账号相同。</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>用户名或邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>您在向导中注册的任何账号，使用您设置的密码。</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>或以下任一账号，密码均为 %1：</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>用户名或密码不正确。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>尝试次数过多，请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>全部内容均为虚构，仅在这台电脑上运行。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>打开此页面后，演示可能已重新开始。</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>暂时无法完成</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>只有此浏览器中的页面可以执行该操作。页面可能已过期，或浏览器阻止了 Cookie。</translation>
    </message>
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
        <source>South Africa</source>
        <translation>南非</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>约翰内斯堡</translation>
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
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>费用中心账号</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>%1账号 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>订阅已结束</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>已锁定：倒计时已结束</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>保留至 %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1：订阅已暂停</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>云市场已暂停该订阅，通常与付款有关。工作空间及其数据不受影响。</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1：订阅已结束</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>订阅结束后将开始 14 天倒计时；倒计时结束后，数据将被清除。</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1：倒计时已结束</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>订阅已于 %1 结束，14 天倒计时已于 %2 结束。工作空间已锁定，数据将被清除。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1：订阅已结束，剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>订阅已于 %1 结束，14 天倒计时进行中。绑定关系保留至 %2，之后数据将被清除。请在此之前重新订阅，或改用费用中心账号结算。</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>向导周围的世界</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>%1 所做的一切都记录在这里，各页面会以其用户看到的方式呈现。</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>登录并打开工作空间。</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>查看各工作空间由谁付费，以及订阅结束后会发生什么。</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>邮件及其中的验证码。</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>重新开始演示</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>此演示中产生的一切都将清除：账号、工作空间、邮件以及在向导中输入的内容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>正在重新开始…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>向导稍后会重新打开，届时请在此继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>为谁设置此服务？如果您自己也会使用，请选择“我自己使用”。</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>我自己使用</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>成员登录时需要填写企业简称。企业名称和简称创建后均不可修改。</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>港灯贸易</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>企业简称</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>成员使用此账号和密码登录。在演示中，成员就是您自己。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>谭梅</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密码</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>请选择可以使用该商品的成员。</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>同意将成员信息提供给服务商，以便成员登录。</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>请使用已授权成员的账号登录，而不是华为云账号。</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>联营服务：选择角色</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>创建企业</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>授权应用成员</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>统一登录</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>创建</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>确认授权</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>请先选择成员并勾选同意。</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>账号或密码错误。</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>账号 ID：%1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>云市场</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>像客户一样购买商业版。在演示中不会产生任何费用。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 笔购买</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>%1商业版</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>在一处查看所有运行系统的指标、日志和链路。费用通过您在此处的账号结算。</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>按量付费</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>SaaS 服务</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>请先同意服务条款。</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>我已阅读并同意服务条款。</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>尚未在此云市场购买商品。</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>订阅 ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>实例 ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>前往商品页</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>购买商业版，并从那里进入向导。</translation>
    </message>
    <message>
        <source>Alibaba Cloud Marketplace</source>
        <extracomment>The demo&apos;s marketplaces: buttons and titles as on the real one</extracomment>
        <translation>阿里云云市场</translation>
    </message>
    <message>
        <source>Activate Now</source>
        <translation>立即开通</translation>
    </message>
    <message>
        <source>Activating Pay-as-you-go Service</source>
        <translation>开通按量付费服务</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>按实际用量付费，使用前不会产生费用。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>开通</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>开通申请已提交</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>您可以在“已购买的服务”中找到该商品。</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>已购买的服务</translation>
    </message>
    <message>
        <source>Login Directly</source>
        <translation>免登</translation>
    </message>
    <message>
        <source>Huawei Cloud Marketplace</source>
        <translation>华为云云商店</translation>
    </message>
    <message>
        <source>Purchase %1 SaaS Version</source>
        <translation>购买%1（SaaS 版）</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>华为云账号须先完成实名认证才能购买。</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS 任务提交成功</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>您可以在“已购买的服务”中找到该商品。它是联营服务：使用前，请先指定企业内可以使用的成员。</translation>
    </message>
    <message>
        <source>Return to My Marketplace</source>
        <translation>返回我的云商店</translation>
    </message>
    <message>
        <source>Start Using</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>AWS Marketplace</source>
        <translation>亚马逊云市场</translation>
    </message>
    <message>
        <source>Continue Subscription</source>
        <translation>继续订阅</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>订阅%1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>订阅即表示您同意定价条款和卖方的最终用户许可协议。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>订阅成功</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>还剩一步：在卖方处设置您的账户。</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>您的订阅</translation>
    </message>
    <message>
        <source>Set Up Your Account</source>
        <translation>设置您的账户</translation>
    </message>
    <message>
        <source>Azure Marketplace</source>
        <translation>微软云市场</translation>
    </message>
    <message>
        <source>Billing begins when the publisher has confirmed your account, not before.</source>
        <translation>发布者确认您的账户后才开始计费。</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>您的 SaaS 订阅可以配置了</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>还剩一步：在发布者处配置您的账户。</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>您的 SaaS 订阅</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>立即配置账户</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>修改初始密码</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>初始密码还有其他人知道。请设置自己的密码，随后即可进入产品。</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>修改并继续</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>请填写名称，以及由 2 至 64 个字母、数字、点和连字符组成的简称。</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>请填写姓名、由 2 至 64 个字母、数字、点和连字符组成的账号，以及至少 8 个字符的密码。</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>请设置至少 8 个字符的密码。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>这是初始密码，请换一个。</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>已退订</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>购买日期</translation>
    </message>
</context>
</TS>
