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
</TS>
