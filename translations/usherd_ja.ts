<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>メールアドレスを確認して %1 アカウントを登録するには、次のコードを入力してください：</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>%1 請求センターアカウントを紐付けるには、次のコードを入力してください：</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>%1 アカウントでワークスペースを作成するには、次のコードを入力してください：</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>%1 にログインして有効化を続けるには、次のコードを入力してください：</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>このコードは %n 分間有効で、1 回だけ使えます。ほかの人に教えないでください。%1 の担当者がコードをお尋ねすることはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>%1 の確認コード</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>このコードにお心当たりがない場合は、このメールを無視してください。</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>このメールアドレスで %1（サイト %2）へのログインが試みられましたが、このサイトにはこのアドレスを使うアカウントがありません。</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>%1 へのログイン</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>ご本人による操作の場合は、サイトとメールアドレスを確認するか、アカウントを登録してください。</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>お心当たりがない場合は、このメールを無視してください。</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>%1 ご購入の確認結果（%2）</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>ご購入（%1）を確認できました。</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>ウィザードをもう一度開き、「有効化」または「紐付ける」をもう一度押すと続けられます。入力内容は保存されています。</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>ご購入（%1）を調べましたが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>アカウント ID とインスタンス ID を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>この結果に誤りがあると思われる場合は、お問い合わせ番号を添えてサポートにご連絡ください。</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>%1 でご購入内容を開いてください</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>ステップ 1 / 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>このブラウザーは、お使いのコンピューターの %1 と接続されています。%2 からこのページに来ると、購入情報が %1 に渡されます。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 にも同じコードが表示されます。違うコードが表示される場合や、誰かに指示されてこのページに来た場合は、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>キャンセル：自分のコンピューターではない</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>%1 で続けてください</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 でご購入が確認されました。ご購入内容に問題はありません。続きはコンピューターのプログラムで行います。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>プログラムを開いてよいかブラウザーに尋ねられたら、許可してください。</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>何も開かない場合</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>%1 をご自身で起動し、このペアリングコードを入力してください：</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>キャンセル：自分の購入ではない</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 に同じコードが表示されていますか？</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>ステップ 2 / 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>同じであれば承認してください。購入情報がそのコンピューターに渡されます。違う場合はキャンセルしてください。何も失われません。</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>同じなので承認する</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>自分のコンピューターではない</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>ご自身で始めた操作だけを承認してください。%1 の担当者が承認をお願いすることは決してありません。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認しました</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 が購入情報を取得しています。%1 に戻ってください。</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>購入情報が %1 に届きました</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>プログラムで続けてください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>購入情報はどのコンピューターにも渡されていません。</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>このページは期限切れです</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>ほかの人に使われないよう、数分間だけ有効です。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>自動確認を停止</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>自動で確認</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>このコンピューターに %1 がない場合</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>%1 のサポートにお問い合わせください。購入情報はマーケットプレイスに残っているので、入手後にそこからもう一度始められます。</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>インストールしてから、このページに戻るか、マーケットプレイスからもう一度始めてください。</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>%1 をダウンロード</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>ご購入内容に影響はなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>もう一度始めるには</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>あと %n 分間有効です。</numerusform>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>%1 サポート</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>お問い合わせ番号：</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Alibaba Cloud コンソールで Marketplace を開き、「Purchased Services」を選びます。</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>製品の横にある「Login Directly」をクリックします。</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Huawei Cloud の KooGallery から所属組織に提供された、この製品のログインリンクを開きます。</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>この製品の利用を許可されたメンバーとしてログインします。</translation>
    </message>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>AWS コンソールで AWS Marketplace を開き、「サブスクリプションの管理」（Manage subscriptions）を選びます。</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>サブスクリプションの「Set Up Your Account」を選びます。</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>Azure portal で「SaaS」を開き、サブスクリプションを選びます。</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>「今すぐアカウントを構成」を選びます。</translation>
    </message>
    <message>
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>購入先</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>%1 で確認済み</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>このブラウザーには、続きの操作がありません</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>このページは、マーケットプレイスまたは %2 から開いたブラウザー専用で、Cookie で識別されます。このブラウザーには有効な Cookie がありませんでした。</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>マーケットプレイスのコンソールからもう一度始めるか、%2 からページを開き直してください。ここに案内された直後の場合は、ブラウザーが Cookie をブロックしています。先にこのサイトの Cookie を許可してください。</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>このリンクは使用済みか、期限切れです</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>%2 からのリンクは、1 つのブラウザーで数分間だけ使えます。</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>%2 に戻り、そこからページをもう一度開いてください。</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>このリンクは、先に別のブラウザーで開かれました</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>%1 からのリンクは、最初に開いたブラウザー専用です。ほかの人があとから使うことはできません。</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>このブラウザーには何も渡されていません。ご購入内容はそのままです。</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>別のブラウザーか %2 で続けてください。または、%1 からもう一度始めると、新しいリンクが作られます。最初に開いたのがご自身でない場合は、サポートにご連絡ください。</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>購入情報がまだ届いていません</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 から案内されましたが、購入の通知がまだ届いていません。通常は 1～2 分かかります。</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>ご購入内容は %1 に保存されており、影響はありません。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>このリンクが %1 からのものか確認できませんでした</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>途中で切れたか変更されたか、別の誰かが作成したものです。</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>保存やコピーをしたリンクではなく、%1 からもう一度始めてください。それでも解決しない場合は、サポートにご連絡ください。</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>このリンクは期限切れです</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>%1 からのリンクは短時間だけ有効です。</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>%1 からもう一度始めてください。新しいリンクが作られます。</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>現在、%1 から応答がありません</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>%1 にご購入内容を照会しましたが、有効な回答が得られませんでした。</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>%1 からの引き継ぎは、まだ利用できません</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>%1 との接続が設定されていないか、設定が完了していません。</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>下のお問い合わせ番号を添えて、サポートにご連絡ください。この問題は当社でのみ解決できます。</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>%1 でこの製品の利用が許可されていません</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>ログインはできましたが、この製品を利用できるメンバーとして所属組織に登録されていません。</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>%1 でこの製品の利用を許可するよう組織の管理者に依頼し、そこからもう一度始めてください。</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>この購入は終了しています</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1 によると、この購入は取り消されたか、期限が切れたか、別の購入に置き換えられています。</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>何も変更されていません。ワークスペースとデータはそのままです。</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>製品を買い直した場合は、%1 の新しい購入から始めてください。</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>この購入は一時停止されています</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 によって一時停止されています。多くの場合、支払いに関するものです。</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>%1 のコンソールで解決し、そこからもう一度始めてください。</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>このボタンは、当社のページのものではありませんでした</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>承認やキャンセルができるのは、このブラウザーのページだけです。古いページだった可能性があります。</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>ページに移動し、そこでボタンを押してください。</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>お使いのネットワークからの試行回数が多すぎます</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>第三者による推測を防ぐため、しばらく応答を停止します。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>サービス側で問題が発生しました</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>サービスが応答できませんでした。お客様の操作が原因ではありません。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>1 分ほど待ってから、もう一度お試しください。続く場合は、サポートにご連絡ください。</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>%1 サポートがお手伝いします。このページの最後にあるお問い合わせ番号をお伝えください。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>ページに移動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>%1 のコンソールから始めてください</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>このページは %1 から開かれるもので、そのときに購入内容が通知されます。単独で開いても何もできません。</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>請求センター</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>ワークスペース管理</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>クラウドアカウント</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>%1 としてログイン中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>購入に紐付けられていません</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>各ワークスペースの支払い方法と、その開始日です。</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名前の先頭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>このアカウントにはまだワークスペースがありません。ウィザードで作成すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>該当するワークスペースはありません。</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>次のワークスペース</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>ワークスペースの料金を支払うクラウドアカウントです。</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>まだ連携されていません。マーケットプレイスで購入し、ウィザードで紐付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n 件のワークスペースの料金を支払い中</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1 から連携</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>解約…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>%1 で解約しますか？</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>実際には、お客様が %1 のコンソールで操作し、その内容が %1 から通知されます。ここではデモが代わりに通知します。</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>クラウドアカウント</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>解約すると、これらのワークスペースで 14 日間のカウントダウンが始まり、その後データは消去されます。</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>解約</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>アカウントとワークスペースはサイトごとに別です。どのサイトにログインしますか？</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>アカウントは作成されています。%1 で続けて最初のワークスペースを作成すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>ワークスペースの言語</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ワークスペース ID</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>商用プランは有効です。</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>DataKit をインストール</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>監視するホストで、root として実行します。アドレスとトークンは仮のものです。このデモでは、コマンドを実行しても何もインストールされません。</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>紹介動画を見る</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>製品でできること</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>近日公開</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>製品の仕組み</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>すべてのワークスペース</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>%1 宛、%2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>宛先にかかわらず、サービスが送るメールはすべてここに届きます。メールがこのコンピューターの外へ出ることはありません。</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>まだありません。ウィザードで確認コードを取得すると、まもなくここに表示されます。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 にログイン</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>%1 アカウントでログインします。アカウントはこのサイト専用です。</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>請求センターアカウントでログインします。全サイト共通で、%1 アカウントと同じパスワードで作成されています。</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>ユーザー名またはメールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>お試し用アカウント</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>ウィザードで作成したアカウントと、そのとき設定したパスワードが使えます。</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>または、次のいずれか（パスワードは %1）：</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>試行回数が多すぎます。%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>すべて架空のもので、このコンピューターの中だけで動きます。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ここには何もありません</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>このページを開いたあとで、デモが最初からやり直された可能性があります。</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>現在、この操作はできません</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>この操作ができるのは、このブラウザーのページだけです。古いページだったか、ブラウザーが Cookie をブロックしている可能性があります。</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>オレゴン</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>フランクフルト</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>ジャカルタ</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>ヨハネスブルグ</translation>
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
        <translation>広州</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>請求センターアカウント</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>%1 アカウント %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>サブスクリプション終了</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>ロック中：カウントダウン終了</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>%1 まで保持</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1：サブスクリプションが一時停止されています</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>マーケットプレイスによって一時停止されています。多くの場合、支払いに関するものです。ワークスペースとデータはそのままです。</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1：サブスクリプションが終了しました</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>サブスクリプションが終了すると 14 日間のカウントダウンが始まり、その後データは消去されます。</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1：カウントダウンが終了しました</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>サブスクリプションは %1 に、14 日間のカウントダウンは %2 に終了しました。ワークスペースはロックされ、データは消去されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1：サブスクリプションが終了しました（残り %n 日）</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>サブスクリプションは %1 に終了し、14 日間のカウントダウンが進行中です。紐付けは %2 まで保持され、その後データは消去されます。それまでに、再度サブスクライブするか、支払い方法を請求センターアカウントに変更してください。</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>ウィザードの関連ページ</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>%1 での操作はここに記録され、各ページでは実際の利用者と同じ見え方で表示されます。</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>ログインして、ワークスペースを開きます。</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>どのワークスペースが何で支払われているか、サブスクリプションが終わるとどうなるかを確認できます。</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>確認コードの入ったメールです。</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>デモを最初からやり直す</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>このデモで作成されたアカウント、ワークスペース、メール、ウィザードでの入力内容はすべて消去されます。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>最初に戻しています…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>まもなくウィザードが新しく開きます。その後、ここで続けてください。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>誰のためにサービスを設定しますか？ご自身でも利用する場合は「For Myself」を選んでください。</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself（自分用）</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>メンバーは略称を使ってログインします。企業名と略称はあとから変更できません。</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>ハーバーライト商事</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>企業の略称</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>メンバーはこのアカウントとパスワードでログインします。このデモでは、ご自身がメンバーになります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>タン・メイ</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初期パスワード</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>製品を利用できるメンバーを選んでください。</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>ログインのため、メンバーの情報を販売元に提供することに同意します。</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>許可されたメンバーのアカウントでログインします。Huawei Cloud アカウントではありません。</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>共同サービス：役割の選択</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>企業を作成</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>アプリケーション利用メンバーの許可</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>統合ログイン</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>先にメンバーを選び、同意してください。</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>アカウントまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>アカウント ID：%1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>マーケットプレイス</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>お客様と同じようにプランを購入します。ここでは費用はかかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>購入 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>%1 商用プラン</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>稼働中のすべてのシステムのメトリクス、ログ、トレースを 1 か所に。料金はこのマーケットプレイスのアカウントで支払われます。</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>販売元</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>従量課金</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>提供形態</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>サービス（SaaS）</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>先に利用規約に同意してください。</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>利用規約を読み、同意します。</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>このマーケットプレイスでの購入はまだありません。</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>サブスクリプション ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>インスタンス ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>商品ページへ</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>プランを購入し、そこからウィザードに進みます。</translation>
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
        <translation>従量課金サービスの有効化</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>使った分だけのお支払いです。利用を始めるまで料金は発生しません。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>有効化の申請を送信しました</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>製品は「Purchased Services」（購入済みサービス）にあります。</translation>
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
        <translation>%1 SaaS 版の購入</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>Huawei Cloud アカウントで購入するには、先に実名認証が必要です。</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS タスクを送信しました</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>製品は「Purchased Services」（購入済みサービス）にあります。共同サービスのため、利用前に企業内の利用メンバーを指定します。</translation>
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
        <translation>%1 をサブスクライブ</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>サブスクライブすると、料金条件と販売者のエンドユーザー使用許諾契約に同意したことになります。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>サブスクライブ</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>サブスクライブが完了しました</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>あと 1 ステップです。販売者側でアカウントを設定してください。</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>サブスクリプション</translation>
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
        <translation>課金は、発行元がアカウントを確認してから始まります。</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>SaaS サブスクリプションを構成できるようになりました</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>あと 1 ステップです。発行元側でアカウントを構成してください。</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>SaaS サブスクリプション</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>今すぐアカウントを構成</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>初期パスワードの変更</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>最初のパスワードは、ほかの人も知っています。ご自身のパスワードを設定すると、製品に進めます。</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>変更して続ける</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>新しいパスワード（確認）</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>企業名と、2～64 文字の略称（英字、数字、ドット、ハイフン）を入力してください。</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>名前、2～64 文字のアカウント（英字、数字、ドット、ハイフン）、8 文字以上のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>8 文字以上のパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>これは初期パスワードです。別のパスワードにしてください。</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>解約しました</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>購入日</translation>
    </message>
</context>
</TS>
