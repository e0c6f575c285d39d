<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>紐付けの流れ</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. メールで届く確認コードでアカウントを確認します。2. ワークスペースを選ぶか、新しく作成します。3. 確定すると、その料金は今回の購入を通じて支払われます。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>請求センターのユーザー名</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>メールアドレスではなく、請求センターへのログインに使うユーザー名です。</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>マーケットプレイスとの連携はありません。選択したワークスペースの料金は、この請求センターアカウントで支払われます。</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>やはり請求センターアカウントを持っていない</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>支払いに使う請求センターアカウントを入力してください。</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>%1 アカウント</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>請求センターアカウント</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>このコンピューターからアカウントを削除しますか？キーチェーンに保存された情報も削除されます。</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>ログアウトしますか？キーチェーンに保存されたこのアカウントの情報は削除されます。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>別のワークスペースを紐付けるには、先に途中の有効化を続けるか、最初からやり直してください。</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>ログインページを開く</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>プランを有効化</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>別のワークスペースを紐付ける</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>ログアウトする</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>ログインしたままにする</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>請求センターアカウントを持っていない</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>%1 アカウントと一緒に作成します。</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>持っている</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>メールで確認し、支払い対象のワークスペースを選びます。</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>請求センターアカウントとは？</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>持っているか確認するには？</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>状況に合った最短の手順でご案内します。</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>支払い用のアカウントです。1 つの請求センターアカウントで、複数のワークスペースの料金を支払えます。ログインにはユーザー名を使います。%1 アカウントはこれとは別で、ワークスペースへのログイン用です。こちらはメールアドレスでログインします。</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>お使いのワークスペースで「請求」を開いてください。支払い用のアカウントが表示されていれば、お持ちです。表示されるのはオーナーと管理者だけです。通常は会社に 1 つなので、同僚の方がご存じかもしれません。%1 をまだ誰も利用したことがなければ、アカウントはありません。</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>請求センターにログインしてみる方法もあります。ログインできれば、アカウントをお持ちです。</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>請求センターにログインしてみる方法もあります。ログインできれば、アカウントをお持ちです。URL はこちらです：</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>請求センターの URL</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>閉じる：持っているか確認するには？</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>ご利用プラン</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>%1 での購入</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>ワークスペースの利用と支払いの準備完了</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>アカウントあり</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>全体の流れ</translation>
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
        <translation>ワークスペースと支払い方法を設定します。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>チーム名や製品名など。あとから変更できます。</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>ワークスペースの言語</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>イベント、アラート、SMS のテンプレートの言語です。画面の言語は変わりません。慎重に選んでください。</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>この購入は %1 から引き継がれました。別の支払い方法にする場合は、下の「自分の購入ではない」を選んでください。</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>ワークスペースの料金は請求センターアカウントで支払われます。マーケットプレイスでの購入は使いません。</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>マーケットプレイスで購入した場合、支払いはそのクラウドアカウントで行われ、あとからの変更は事実上できません。このワークスペースの支払い方法は %1 になります。</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>サービス規約</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>上記の規約を読み、同意します。</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1（バージョン %2）</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>ご購入内容に影響はなく、有効化もすでに済んでいます。</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>何も変更されていません。そのアカウントのワークスペースの料金は、これまでどおり今回の購入を通じて支払われます。いつものようにログインしてご利用ください。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>ワークスペースがあるサイトを選んでください。ログインページはサイトごとに異なります。</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>ログインページの URL</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>この請求センターアカウントでワークスペースを紐付ける</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>ご自分のアカウントでない場合は、プランを購入した同僚の方か、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>ご自分のアカウントでない場合は、プランを購入した同僚の方か、次の URL からサポートにお問い合わせください：</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>サポートの URL</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 は、請求センターアカウントと連携済みです。</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 は、請求センターアカウント %2 と連携済みです。</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>詳細を隠す</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>ログインに使うアカウントを作成します。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>あとから変更できません。アカウントとデータを別のサイトへ移すことはできません。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>電話番号（任意）</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>このアカウントでログイン</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>データの保存先を選んでください</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>ログインに使います。確認コードもここに届きます。</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>ログイン情報をこのコンピューターのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>どちらの %1 で購入しましたか？</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>ご購入に適したサイトをご案内するためです。</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>閉じますか？</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>まだ完了していません。閉じますか？</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>ご購入内容に影響はありません。入力内容は保存されますが、パスワードと確認コードは次回もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>メールの確認コード</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>確認できました。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>%1 に %n 桁のコードを送信しました。貼り付けもできます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>%1 後に再送信できます。</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>回答の JSON ファイル。- で標準入力から読み込みます。</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>回答をサービスの規則と照合し、問題をすべて表示します。何も送信せず、確認コードも要求しません。</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>新しいアカウントのパスワードが入った環境変数。</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>パスワードをこのファイル記述子（3 以上）から読み込みます。</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>パスワードが入ったキーチェーンの項目（パスワード単独、または保存済みのログイン情報）。</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>メールの確認コード（形式は自由）またはマーケットプレイスのペアリングコードを出力するプログラム。シェルを介さずに実行されます。環境変数 USHER_CODE_PURPOSE（後者では &quot;pairing&quot;）を渡し、メールの場合は USHER_CODE_SENT_TO と USHER_CODE_DIGITS も渡します。指定しない場合は端末で尋ねます。</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>プログラムの制限時間（秒）。</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>ウィンドウなしで実行します。標準出力に JSON 行、標準エラー出力に文章を出力します。</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>コマンドラインに書いた秘密情報は、このコンピューターの全員に読まれるおそれがあります。パスワードには --password-env、--password-fd、--password-keychain のいずれかを、コードには --code-command を使ってください。</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate には --answers FILE か、標準入力を使う --answers - が必要です。</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>--password-env、--password-fd、--password-keychain は、いずれか 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env には、値ではなく環境変数の名前を指定してください。</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: 変数 %1 がありません。</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd には、開いているファイル記述子の番号（3 以上）を指定してください。</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain には、項目の名前を指定してください。</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command には、プログラムを指定してください。</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout は秒数で、1 から %1 までです。</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>完了、またはすでに完了済み。--dry-run の場合は、回答に問題なし</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>コマンドラインまたは回答に誤りあり（送信は一切なし）</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>回答の一部をサービスが拒否</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>サービスに接続できないか、現在利用不可。あとで再実行</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>必要なメールの確認コードまたはペアリングコードが得られないか、コードが誤り</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>必要なログインに失敗</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>販売元が購入を確認中。あとで再実行</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>キーチェーンから必要な情報を取得できず</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>停止（SIGINT、SIGTERM）。再実行で続行</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>usher activate の終了コード:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>内蔵のバックエンドと架空の購入で実行します。ネットワークもアカウントも不要です。</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>--demo と併用: 2 通りの手順をたどり、全ページの画像を DIR に保存します。</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>--demo と併用: 人に見せるために 2 通りの手順をたどります。各ステップで指定した時間だけ止まり、横に説明文を表示します。スペースキーで一時停止と再開、Esc キーで終了します。</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>--demo と併用: 架空のシナリオの途中から始めます。</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>シナリオとその内容を一覧表示して終了します。</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour には --demo とフォルダーが必要です。</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 には --demo が必要です。</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>--tour、--tour-pace、--scenario は、いずれか 1 つだけ指定できます。</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace は秒数で、%1 から %2 までです。</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>usher --help をご覧ください。</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: 「%2」はありません。--%3 で一覧を表示します。</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: 「%2」はありません。%3 のことかもしれません。--%4 で一覧を表示します。</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>クラウドのマーケットプレイスで購入した商用プランを有効化します。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>表示するブランド: %1 のいずれか、または brand.json かそのフォルダーのパス。</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>ブランドパックと配色を検査し、結果を JSON で出力して終了します。問題がなければ 0、あれば 1。</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>有効化サービスの URL（https のみ）。</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>この PEM ファイルの認証局も信頼します（独自のバックエンド用）。</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>システムの言語の代わりに使う言語: %1。</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>途中の有効化を保存するフォルダー（秘密情報は含まれません）。</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>配色: system、light、dark、contrast。</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>標準エラー出力のログを詳しくします。秘密情報は出力しません。</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>先頭に指定: ウィンドウなしで実行します。usher activate --help を参照。</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>マーケットプレイスのページのリンク（1 つだけ）。ほかのプログラムがコマンドを組み立てる場合は -- の後に置きます。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>予期しない引数: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate の引数にリンクは指定できません。ペアリングコードの代わりに、--code-command または端末から入力します。</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>指定できるリンクは 1 つだけで、ほかのものとは併用できません。</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 はウィンドウ用のため、activate では使えません。</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene にリンクは指定できません。</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour、--tour-pace、--scenario にリンクは指定できません。</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend には https://activation.example.com のような URL を指定してください。</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo には専用のバックエンドがあります。--backend は指定しないでください。</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: ファイル %1 を読み込めません。</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: %1 はありません。指定できるのは %2 です。</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme は system、light、dark、contrast のいずれかです。</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>この設定項目はありません</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>値の種類が違います</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>この値は使えません</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>絶対パスで指定してください</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>ファイル %1 を読み込めません</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>https://activation.example.com のような URL が必要です</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>ファイル %1 に PEM 形式の証明書がありません</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 はありません。指定できるのは %2 です</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>認証情報はここに書かないでください。プログラムが入力を求めます</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>system、none、http://host:port、socks5://host:port のいずれかが必要です</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>設定項目 %1 はありません。あるのは %2 です</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 には固定できる値がありません</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>JSON オブジェクトが必要です</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 の所有者が root ではありません</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>%1 に root 以外も書き込めます</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: 使用しません: %2。</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: ファイルを読み込めません。</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: 管理者が %3 で %2 に設定しています。</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Alibaba Cloud で購入、アカウントなし。ID は入力欄に自動で入力</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Alibaba Cloud で購入、ワークスペースが 40 件あるアカウントあり</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Huawei Cloud で購入、アカウントなし</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Huawei Cloud で購入、ワークスペースが 1 件あるアカウントあり</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>AWS からの引き継ぎ: 自分の購入かどうかの確認</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Azure からの引き継ぎ: 自分の購入かどうかの確認</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Alibaba Cloud からの引き継ぎ: 入力は不要</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>販売元から直接購入、アカウントなし</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>購入がすでにアカウントと連携済み</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>購入が凍結中</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>どのマーケットプレイスからも報告のない ID: 販売元が確認可能</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>ワークスペースが数百件あるアカウントあり</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>ワークスペースのないアカウントあり: 最初の 1 件をここで作成</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>キーチェーンのないコンピューター: 秘密情報は保存されない</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>ウィザードから解除するまで、キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>サービスの応答が毎回 1 秒以上かかる</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>架空のデータで、1 つのページを 1 つの状態で表示します。サービス、キーチェーン、ディスクには一切触れません。</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>--scene と併用: ページ全体の画像を FILE（PNG）に保存して終了します。</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>シーンとその内容を一覧表示して終了します。</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture には --scene が必要です。</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture には、名前が .png で終わるファイルを指定してください。</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene には専用の環境があります。--%1 は指定しないでください。</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher はすでに開いていますが、応答しません。いったん閉じてから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>ウィンドウを開けるディスプレイがありません。何も変更されていません。デスクトップから起動するか、ウィンドウなしで実行してください。詳しくは usher activate --help をご覧ください。</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>「登録」でアカウントが作成されます。途中でやめても、ログインして続けられます。</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>このアカウントでログイン</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>担当者名</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>担当者メールアドレス</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>担当者電話番号</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>会社概要</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>入力項目を減らす</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>その他の情報（任意）</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>サブスクリプションの有効期間中は取り消せません。</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1（%2）の料金は、%3 で支払われます。</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>作成すると、すぐに今回の購入に紐付けられます。</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>このサイトの %1 アカウントをお持ちですか？</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>%1 アカウントを持っている</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>このアカウントがワークスペースのオーナーになります。</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>持っていない</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>ワークスペースと一緒に作成します。</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>ワークスペースの言語</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>アラートやメッセージの言語です。画面の言語ではありません。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>電話番号（任意）</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>アカウントの登録に使ったメールアドレスです。</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>ワークスペースは %1 に作成されます。あとから変更できません。</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>支払い方法は %1 です。</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>ログインに使います。確認コードもここに届きます。</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>ログイン情報をこのコンピューターのキーチェーンに保存する</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>このサイトは、今回のご購入では通常選ばれません。</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>請求センターアカウントの名前にもなります。あとから変更できないものとお考えください。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（確認）</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>ここにあるものはすべて架空で、このコンピューターの中だけで動きます。購入は発生せず、メールが外へ送られることもありません。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>お試し用データ</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>確認コードはここに届きます。</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>全アカウント共通のパスワード</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>新しい購入</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>別の新しい購入</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>ほかの人と連携済み</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>別アカウントのインスタンス</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>凍結中</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>ワークスペースが %n 件ある請求センターアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1（ペアリングコード）</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>アカウント ID なし</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>期限切れのペアリングコード</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>入力しました</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>ウィザードの関連ページを開く</translation>
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
        <translation>ブラウザー用のページを準備しています。</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>ブラウザーで開いている購入を照会しています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>このコードをブラウザーのページと見比べてください</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>現在、有効化サービスに接続できません。引き続き接続を試みます。</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>このページは自動で進みます。戻って別の作業をすることもできます。</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>同じであれば、ブラウザーで承認してください。このページは自動で進みます。</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>ブラウザーのページ</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>ページをもう一度開く</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>こちらはお客様のご購入ですか？</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>ご購入内容</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>製品インスタンス ID</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 からはアカウント ID が通知されません。あとで入力してください。</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>自分の購入ではない</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>購入情報を取得できませんでした</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>マーケットプレイス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>はい、自分の購入です</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>購入情報を取得しています</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>この操作で有効化や紐付けが行われることはありません。</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>ブラウザーでページが開き、%1 へご案内します。</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>ブラウザーにも同じコードが表示されていますか？</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>購入情報がご本人に渡ることを確認するためです。</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>こちらはお客様のご購入ですか？</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>この先のページで指示するまで、有効化や紐付けは行われません。</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>購入情報は無事に届きましたが、現在は使用できません。</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>購入情報を取得できませんでした</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>ご購入内容に影響はなく、何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>ペアリングコードを持っている</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>ペアリングコード</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>マーケットプレイスがブラウザーで開いたページに表示されます。そのページのリンクでもかまいません。</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>購入情報は自動で取得できます。調べたり入力したりする必要はありません。</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>%1 から取得</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>「%1」のページのヘルプです。ページはそのまま残っています。</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>%1 のサポートに問い合わせる</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher は Apache License 2.0 で公開されているフリーソフトウェアです。使用しているライブラリとそのライセンスは、下に記載しています。</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>サポート用の情報</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>個人情報や秘密情報は含まれていません。お問い合わせの際に必要になります。</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>情報をコピー</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>メインアカウント</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>メインアカウントで Alibaba Cloud コンソールにログインします。</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>右上のプロフィール画像をクリックします。</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>名前の下にある「Account ID」をコピーします。</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>プランを購入したアカウントの ID をお使いください。</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>コンソールの画面。右上のプロフィール画像のメニューが開き、その中の「Account ID」に印が付いています。</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>RAM ユーザー</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>RAM ユーザーとして Alibaba Cloud コンソールにログインします。</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>ユーザー名の @ の後ろの数字をコピーします。</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>この数字がメインアカウントの ID です。ユーザー名全体を貼り付けても、数字だけを取り出します。</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>コンソールの画面。右上のプロフィール画像のメニューが開き、RAM ユーザー名の @ の後ろの数字に印が付いています。</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>国際サイト</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>メインアカウントで Alibaba Cloud 国際サイトのコンソールにログインします。</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>右上のプロフィール画像にマウスを合わせます。</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>「Account Management」（アカウント管理）を選びます。</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>「Account ID」をコピーします。</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>コンソールの画面。右上のプロフィール画像のメニューでは「Account Management」に、開いたページでは「Account ID」に印が付いています。</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>プランを購入したアカウントで Alibaba Cloud Marketplace を開きます。</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>「Purchased Services」を選びます。</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>製品の下にある「Instance ID」をコピーします。</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>有効化の申請を確定したときも、この一覧が開きます。アカウント ID とは別のものです。</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>ブラウザーで開いたマーケットプレイス。メニューの「Purchased Services」と、一覧の製品の下にある「Instance ID」に印が付いています。</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Huawei Cloud コンソールにログインします。</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>右上のアカウントをクリックし、「My Credentials」を選びます。</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>「API Credentials」を開きます。</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>IAM ユーザー ID やプロジェクト ID ではありません。同じページにあり、見た目も似ています。</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>「My Credentials」のページ。メニューの「API Credentials」とページ内の「Account ID」に印が付き、「IAM User ID」と「Project ID」には取り消し線が引かれています。</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Huawei Cloud のマーケットプレイスで「My Marketplace」を開きます。</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>製品の詳細を開きます。</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>「Resource Details」にある「Instance ID」をコピーします。</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>購入済みサービスにある製品の詳細。「Resource Details」の「Instance ID」に印が付いています。</translation>
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
        <translation>%1 の確認方法</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>図</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>なし：このコンピューターの設定により直接接続</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1（このコンピューターの設定）</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>なし：直接接続</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>このプログラムから有効化サービスへの接続方法です。開いていたページはそのまま残っています。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにログイン</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>接続できた場合にこのコンピューターのキーチェーンに保存し、プロキシにだけ送信します。</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>有効化サービス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>設定されていません</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>このコンピューターの認証局</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>このコンピューターの認証局と %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>管理者が %1 で固定しています</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 にはユーザー名とパスワードが必要です。多くの場合、社内ネットワークのものです。</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>%1 の入力内容を復元しました</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>前回の続きから再開できます。パスワードと確認コードがディスクに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>前回の入力内容を読み込めませんでした</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>入力内容をこのコンピューターに保存できません</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>このまま続けられます。完了前にこのウィンドウを閉じると、最初からやり直しになります。</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>このコンピューターにはキーチェーンがありません</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>保存せずに続ける</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>ご購入内容に影響はありません。失われたのはこのコンピューターでの入力内容だけです。お手数ですが、もう一度入力してください。</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>保存せずに続けることもできます。その場合、ログイン状態はこのウィンドウを閉じるまで保持され、秘密情報がほかの場所に書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>ログイン状態はこのウィンドウを閉じるまで保持されます。秘密情報がほかの場所に書き込まれることはありません。</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>パスワードとログイン情報はキーチェーンに保存されています。ロックを解除してください。システムのパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>パスワードの入力が取り消されたか、システムがアクセスを許可していません。</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>別のウィンドウで入力を待っている可能性があります。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>その後、管理者が %1 を指定しました。入力済みの内容は残っています。</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>パスワードと確認コードがディスクに書き込まれることはありません。</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>ブラウザーから購入情報が届きました</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>実行中の処理が終わると使用できます。</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>使用すると、新たな有効化が始まります。これまでに完了した内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>使用すると、購入情報だけが入れ替わります。ほかの入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用する</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>お問い合わせ番号：%1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国番号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>ネットワーク設定</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>確認コードが届かないときは？</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>届くまで 1 分ほどかかることがあります。迷惑メールフォルダーとメールアドレスを確認してから、再送信してください。有効なのは最新のコードだけです。</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>どのマーケットプレイスを選べばよいですか？</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>プランを申し込んだマーケットプレイスです。確認メールに名前が書かれています。マーケットプレイスを使っていない場合は、%1 からの直接購入です。</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>ペアリングコードとは？</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>購入後にマーケットプレイスのページに表示される 8 文字のコードです。入力すると購入情報が自動で引き継がれ、ID を入力する必要はありません。</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>すべてのステップにチェックを入れる必要がありますか？</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>いいえ。チェックはご自身のためのもので、戻ってきたときにどこまで進んだかがわかります。</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>マーケットプレイスの画面が説明と違うときは？</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>マーケットプレイスのページはときどき変わります。同じ意味のボタンを探し、注文が確定したら先へ進んでください。</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>間違って選んだときは？</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>何も失われません。戻ってもう一方を選んでください。入力内容は残ります。</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>どのサイトを選べばよいですか？</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>お使いのシステムに最も近いサイトです。会社にデータの保存先についての決まりがある場合は、それに従ってください。アカウントとデータを別のサイトへ移すことはできません。</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>どの会社名を入力すればよいですか？</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>プランの料金を支払う会社の正式名称です。</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>登録するとどうなりますか？</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>%1 アカウントが作成され、ユーザー名が確保されます。プランはまだ有効化されません。有効化は次のページで行います。</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>支払い方法はあとから変更できますか？</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>事実上できません。マーケットプレイスでの購入は、その後もずっとそのクラウドアカウントで支払われます。購入したマーケットプレイスを選んでください。</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>入力した ID が受け付けられないときは？</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>入力欄の下のリンクで、ID がどこにあるかを確認してください。それでも ID が正しい場合は、購入の確認を依頼してください。入力内容は残ります。</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>ユーザー名がわからないときは、誰に聞けばよいですか？</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>会社の請求センターアカウントを作成した方にお尋ねください。アカウントがなかった場合は、このページから登録できます。入力内容は残ります。</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>紐付けられないワークスペースがあるのはなぜですか？</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>1 つのワークスペースに設定できる支払い方法は 1 つだけです。紐付けられない理由は、その行に表示されています。</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>複数のワークスペースを紐付けられますか？</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>はい、いくつでも紐付けられます。確定するたびに 1 件ずつ紐付けられます。終わったら先へ進んでください。</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>迷ったときは？</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>前のページに戻ってください。このワークスペースはまだ紐付けられていません。紐付けたあとは、サブスクリプションの有効期間中は取り消せません。</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>ワークスペースの言語は何に使われますか？</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>イベント、アラート、SMS の言語です。画面の言語は変わりません。あとから変更できない場合があるので、慎重に選んでください。</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>なぜもう一度ログインが必要なのですか？</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>安全のため、ログインは一定の時間で切れます。ログインすると元のページに戻ります。</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>何かする必要がありますか？</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>いいえ。今回の購入は、すでに請求センターアカウントの支払いに使われています。ログインすることも、ほかのワークスペースを紐付けることもできます。</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>ここで待つ必要がありますか？</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>いいえ。ウィンドウを閉じて、あとで戻ってきてください。次回の起動時に結果が表示されます。その間に有効化が行われることはありません。</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>もうウィンドウを閉じてもいいですか？</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>はい。すべて完了しました。ここの内容を残しておきたい場合は、概要を保存してください。</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>購入内容に影響はありますか？</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>いいえ。確定するまで、有効化や紐付けは行われません。確定したあとも、接続が切れたりコンピューターの電源が切れたりしても、行われるのは一度だけです。</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>途中でやめて、あとで続けられますか？</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>はい、いつでもできます。入力内容はこのコンピューターに、パスワードはそのキーチェーンに保存され、次回の起動時に元のページが開きます。</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>マウスなしで操作できますか？</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>はい。Tab キーで次へ移動、スペースキーで選択、Enter キーでメインボタンを押し、Esc キーで実行中の処理を停止します。Alt+← キーで戻り、F1 キーでこのヘルプを開きます。</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>%n 文字以上。最初は両方のアカウントに使われ、その後は別々になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>非常に弱い</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常に強い</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>%n 文字以上で、推測されにくいもの。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>メインアカウントで Alibaba Cloud にログインし、実名認証を済ませます。</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>最初に済ませてください。実名認証がないと購入できません。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>%1 の商品ページを開き、「Activate Now」をクリックします。</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>「Activating Pay-as-you-go Service」（従量課金サービスの有効化）で規約に同意し、「Activate」をクリックします。</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>「Activation Request Submitted」（申請完了）と表示されたら、「Confirm」をクリックします。</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>有効化は無料という案内が表示されたら、「OK」をクリックします。</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>このマーケットプレイスでの支払いは米ドルです。</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>「Marketplace &gt; Purchased Services」で、インスタンスの横にある「Login Directly」をクリックします。「Direct Login」と表示されることもあります。</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>ブラウザーにこのウィザードを開くか尋ねられたら、許可してください。尋ねられない場合は、アカウント ID と製品インスタンス ID をご用意ください。あとで入力します（確認方法もそこでご案内します）。</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Huawei Cloud にログインし、実名認証を済ませます。</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>「Purchase %1 SaaS Version」（購入画面）で規約に同意し、もう一度「Activate Now」をクリックします。</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>「SaaS Task Submission Successful」（送信完了）と表示されたら、「Return to My Marketplace」をクリックします。</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>購入済みサービスから %1 を探します。すぐに表示されない場合は、ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>To-Do ウィンドウで「Start Using」をクリックするか、「My Marketplace &gt; Joint Services」を開きます。</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>「Use Now」をクリックし、役割に「For Myself」を選んで「Confirm」をクリックします。</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>企業を作成します。企業名とドメイン（略称）を入力します。</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>企業名と略称はあとから変更できません。初回の作成には 1～3 分かかります。ページを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>メンバーを追加します。名前、部署、連絡先を入力します。1 人目は自動で入力されますが、変更できます。</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>ここで設定したアカウントとパスワードを控えておきます。メンバーのログインに使うもので、ご自身で伝える必要があります。</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>メンバーと「Agreement」（規約）にチェックを入れ、「Confirm Authorization」をクリックします。</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>ログイン URL、企業アカウント名、アカウント、パスワードをメンバーに伝えます。</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>パスワードはマーケットプレイスから送られません。オンライン以外の方法で、必ず本人だけに伝えてください。</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>マーケットプレイスの統合ログインから、メンバーのアカウントでログインします。</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>最初のパスワードは、ログイン後すぐに変更する必要があります。</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>ブラウザーにこのウィザードを開くか尋ねられたら、許可してください。いずれの場合も Huawei Cloud のアカウント ID をご用意ください。入力をお願いすることがあります（確認方法もそこでご案内します）。</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>支払いに使う AWS アカウントにログインします。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>%1 の商品ページを開き、「Continue Subscription」をクリックします。</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>サブスクライブが完了したら、「Set Up Your Account」をクリックします。</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>AWS から引き継がれる情報はすぐに期限が切れます。このステップと次のステップは続けて行ってください。期限が切れても何も失われません。サブスクリプションに戻り、もう一度「Set Up Your Account」をクリックしてください。</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>ブラウザーに %1 のページが表示されます。このウィザードを開くことを許可するか、ページの短いコードをここに入力します。</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>%1 の商品ページを開き、「今すぐ入手する」をクリックします。規約に同意し、「続行」をクリックします。</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>このマーケットプレイスでの支払いは米ドルのみです。</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>「サブスクライブ」をクリックし、リソースグループを選択または作成して、名前、請求期間、更新方法を入力します。</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>「Review + Subscribe」（確認とサブスクライブ）、「サブスクライブ」の順にクリックします。</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>サブスクリプションの準備ができたら、%1 のページに進みます（「今すぐアカウントを構成」）。</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>そのページからこのウィザードを開くことを許可するか、ページの短いコードをここに入力します。</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>事前の購入は不要です。プランはこのウィザードの最後のページで有効化され、料金は請求センターアカウントに請求されます。</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>今すぐ受信を確認できるメールアドレスを用意します。</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>請求書に記載する会社の正式名称を確認します。</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>始める前に</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>購入</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>共同サービス</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>ウィザードに戻る</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>終わった項目にチェックを入れてください。チェックは保存されるので、ウィンドウを閉じてあとで戻れます。</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>どちらで購入しますか？</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>どちらの %1 ですか？</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>アカウントがあるサイトを選んでください。手順は選択に応じて変わります。</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 の商品ページ</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>商品ページの URL が不明です。%2 で「%1」を検索するか、%1 にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>手順は選択に応じて変わります。</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>ご購入内容に影響はなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>お問い合わせ番号（サポートへのご連絡時に必要です）</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>マーケットプレイスでご購入内容を照会しています。</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>結果はメールでお知らせします。このウィンドウは閉じてもかまいません。次回の起動時にここへ戻ります。購入が確認されると、続きから進められます。</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>元のページに戻り、もう一度ボタンを押してください。自動では何も行われません。</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>ID をマーケットプレイスと見比べて修正してください。正しい場合は、お問い合わせ番号を添えてサポートにご連絡ください。</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>ご購入が確認できました</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>この ID の購入が見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>%1 アカウント ID</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>製品インスタンス ID</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>ID が逆のようです。入れ替える</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>一致</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>アカウントの ID です。IAM ユーザーやプロジェクトの ID ではありません。</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>メインアカウントの ID です。RAM ユーザーの ID ではありません。</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>購入した製品の下に表示されています。</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>確認状況を見る</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>確認を依頼</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>アカウントはすでに作成済みです。ログインすると続きから進められます。</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>ログイン方法を選んでください</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>メールの確認コード</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>請求センターのユーザー名</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>このアカウントを使わずに最初からやり直す</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>デモを最初からやり直す</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>最初に戻しています…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>このデモで作成されたアカウント、ワークスペース、メール、入力内容はすべて消去されます。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>このままにする</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1/%2：%3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>各ワークスペースの支払い方法は、請求センターの「ワークスペース管理」で確認できます。サブスクリプションが終了すると 14 日間のカウントダウンが始まり、その後データは消去されます。</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>DataKit をインストール</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>紹介動画を見る</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>次の %n 件のワークスペースの料金は、今後 %1 で支払われます：</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>ログイン名：%1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>請求センターを開く</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>この概要を保存</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>テキスト形式</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>PDF 形式</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>%1 のログインページ</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>%1 の商用プランが有効になりました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>支払い方法</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1（%2）、サイト %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>ログインページ</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>請求センター</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>DataKit をインストール</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>紹介動画</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>支払い方法の確認：請求センターの「ワークスペース管理」。</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>サブスクリプションが終了すると 14 日間のカウントダウンが始まり、その後データは消去されます。</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>マーケットプレイスでプランを購入したお客様が、購入先を選びます。</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>質問は 1 つずつ。ここでは、請求センターアカウントがあるかどうかです。このお客様は持っていません。</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>新しいアカウントです。何に使うかが、項目ごとに書かれています。</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>「次へ」を早く押しすぎた場合です。足りない項目はその横に表示され、入力済みの内容は残ります。</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>確認コードがメールで届きました。ウィザードの横に表示されています。</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>会社情報と、読んで同意する規約です。</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>この ID に一致する購入はありません。何も変更されておらず、お客様は再試行するか、確認を依頼できます。</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>正しい ID です。今後、ワークスペースの料金はこのクラウドアカウントで支払われます。</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>プランが有効になりました。ここからログインページに進みます。</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>請求センターアカウントを持つ、別のお客様です。ユーザー名と購入の ID を入力します。</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>確認コードは、このアカウントに登録されたメールアドレスに届きました。</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>このアカウントの全ワークスペースです。紐付けられるかどうかが、それぞれに表示されます。</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>取り消せない操作は、専用のページでもう一度確認します。</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>1 件目を紐付けました。続けてほかのワークスペースも紐付けられます。</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>ここで新しいワークスペースも作成できます。既存のアカウントのものにすることもできます。</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>または、一緒に作成する新しいアカウントのものにもできます。</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>新しいものを含め、両方とも紐付けられました。</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>完了です。今後この購入を通じて支払われるワークスペースと、ログイン先が表示されます。</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>言語は、どのページでもすぐに切り替わります。</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>ツアー %1 / %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>2 通りの手順をご覧いただきました。ここからはご自由に操作してください。</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>ページが変わったため、ツアーを続けられません。ここからはご自由に操作してください。</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>ウィザードが 2 通りの手順を 1 ページずつ自動でご紹介します。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>スペースキーで一時停止と再開、Esc キーで終了します。</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>すでに完了しています。何も送信せず、何も変更していません。</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>コード取得コマンドに時間がかかりすぎたため、停止しました。</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>コード取得コマンドを起動できません。</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>コード取得コマンドが失敗しました。</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>入力を求める端末がありません。</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>%1 宛のメールの確認コード（非表示）: </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>確認コードが入力されませんでした。</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>秘密情報を回答に含めないでください。パスワードは --password-env、--password-fd、--password-keychain のいずれかで、コードは --code-command または入力プロンプトで指定してください。</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>新しいアカウントのパスワードが必要です: --password-env、--password-fd、--password-keychain のいずれか。</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>メールの確認コードが必要ですが、端末も --code-command もありません。コードは送信していません。</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>同じ名前のワークスペースが複数あります。ID を指定してください。</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>この回答項目は存在しないか、この手順では使いません。</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>この回答の型が違います。</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>ここでは使えません。確認してください。</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>マーケットプレイスのペアリングコード（非表示）: </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>このコードをブラウザーのページと見比べてください: %1。同じであれば、ブラウザーで承認してください。あとは自動で進みます。</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>マーケットプレイスのページにあるペアリングコードが必要ですが、端末も --code-command もありません。</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>このペアリングコードは、回答とは別の購入のものです。コードは使用していません。</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>商用プランを有効化</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>所要時間は約 3 分です。途中でやめても、入力内容は残ります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>どちらで購入しましたか？</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>中国サイトと国際サイト</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>中国とグローバル</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>米ドルでの支払い</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>請求センターアカウントで支払い</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>途中の有効化があります</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>「%1」の途中、%2 に保存。</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>言語は管理者が指定しています。</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>まだ購入していません</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>ご購入を検証しました</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>マーケットプレイスは管理者が指定しています。</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1、%2 に確認済み。</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>サイト：%1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>言語は管理者が指定しています。</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>今後作成するワークスペースにのみ適用され、作成後は変更できません。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ヘルプ（F1）</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>1 つ以上を紐付けてから、確定してください。</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>ワークスペースを検索</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>%n 件のワークスペースを検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>ワークスペースを取得しています…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>この請求センターアカウントには、まだワークスペースがありません</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>最初のワークスペースを作成してください。すぐに今回の購入に紐付けられます。</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>ワークスペースが見つかりません</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>名前または ID の先頭部分で検索します。</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>紐付ける</translation>
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
        <source>ID</source>
        <extracomment>short for identifier, heads a column</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>usher::words::Industry</name>
    <message>
        <source>Software and internet</source>
        <translation>ソフトウェア・インターネット</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>銀行・保険</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>小売・EC</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>製造</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>ゲーム・メディア</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>運輸・物流</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>医療・ヘルスケア</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>教育・研究</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>公共機関</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
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
        <translation>%1 から直接購入</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>中国</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>先に確認コードを取得してください。</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>メールで届いた %digits% 桁の確認コードを入力してください。</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>規約を読み、同意してください。</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>1 つ選んでください。</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>ユーザー名を今すぐ確認できませんでした。先へ進むときにもう一度確認します。</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>アカウント ID と同じです。確認してください。</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>確認の有効期限が切れました。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録中…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>有効化中…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>紐付け中…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確定中…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>結果を確認中…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>紐付ける</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>登録してワークスペースを作成</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>ログインページを開く</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>停止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>停止した時点で、処理はすでに完了していました。そのまま続けられます。</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>応答を待っています。このまま待つことも、キャンセルすることもできます。</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>キーチェーンの応答を待っています。ロックの解除を求められている可能性があります。</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>前回の操作は完了していました。そのまま続けられます。</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>このアカウントはすでに有効化されています。購入をこのアカウントに紐付けてください。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>ログインしました。</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>パスワードをこのコンピューターに保存できませんでした。もう一度入力してください。</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>この入力内容はサービスで受け付けられません。</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>短すぎます。%minimum% 文字以上にしてください。</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>長すぎます。%maximum% 文字以内にしてください。</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>入力に誤りがないか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>コードが違います。あと %n 回入力できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>このユーザー名は使用できます。</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>このサイトは、今回のご購入では通常選ばれません。選択できますが、あとから変更できません。</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>アカウント ID のようです。2 つの ID が逆になっていませんか？</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>国を選ぶか、+ と国番号から入力してください。</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>RAM ユーザー名だったため、@ の後ろの数字（メインアカウントの ID）を取り出しました。</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>先にブラウザーで承認してから、もう一度このボタンを押してください。</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>購入しました</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>ID を修正</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>有効化サービスから応答がありました。</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>プロキシにログインしました。そのまま続けられます。</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>プロキシで認証されませんでした。ユーザー名とパスワードを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにログイン</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>ログアウトしました。このアカウントの情報はこのコンピューターに残っていません。</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>このコンピューターからログアウトしました。サービスには通知できませんでしたが、ログイン情報は自動的に無効になります。</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>キーチェーンからログイン情報を削除できず、まだ残っています。キーチェーンのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>アカウントを紐付けました。続けるには、もう一度ご本人の確認が必要です。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>マーケットプレイスによる購入の確認が期限切れになりました。新しいペアリングコードで再度確認できます。</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>ご購入が確認できました。下のボタンをもう一度押してください。</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>この ID の購入が見つかりませんでした。何も変更されていません。ID をマーケットプレイスと見比べてください。</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>キーチェーンに保存された内容を読み取れません。もう一度入力すると、改めて保存されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n 件を紐付け済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>先にワークスペースを紐付けてください</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>応答が届く前に停止しました。準備ができたら、もう一度ボタンを押してください。前回の処理が完了したかを先に確認するので、二重に処理されることはありません。</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>先に、お客様のご購入かどうかをお答えください。</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>ブラウザーのページで数分間待ちましたが、何も届きませんでした。ご購入内容に影響はありません。もう一度始めてください。</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>このリンクは正しくないか、一部が欠けています。もう一度コピーするか、ペアリングコードを入力してください。</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>このリンクは数分間、1 回だけ使えるもので、すでに使用されています。ご購入内容に影響はありません。マーケットプレイスからもう一度始めてください。</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>このリンクは期限切れです。ご購入内容に影響はありません。マーケットプレイスからもう一度始めてください。</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>返却中…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>はい、続ける</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>もう一度始める</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>使わずに続ける</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>元のページに戻る</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
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
        <source>South Africa</source>
        <translation>南アフリカ</translation>
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
        <translation>操作を停止しました。</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>準備ができたら、もう一度ボタンを押してください。</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>有効化サービスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>有効化サービスに接続できませんでした。</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>有効化サービスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>接続、VPN、プロキシを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>インターネットに接続して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>サービスの証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>有効化サービスではないものが応答しました。</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>先にネットワークへのログインが必要かもしれません。ブラウザーで任意のページを開いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>応答を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>もう一度お試しください。解決しない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>有効化サービスが設定されていません。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>このコンピューターにはキーチェーンがありません。</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>このまま続けられます。パスワードは今回の起動中だけ保持されます。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>ロックを解除してもう一度試すか、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>キーチェーンへのアクセスが許可されませんでした。</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>アクセスを許可してもう一度試すか、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>もう一度試すか、保存せずに続けてください。</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>保存されたログイン情報が見つかりません。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>続けるには、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>このコンピューターに進行状況を保存できませんでした。</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>このまま続けられますが、ウィンドウを閉じる前に完了してください。ディスクの空き容量を増やすと保存できます。</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>保存された進行状況を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>最初から始めてください。サービス側で完了した内容は失われません。</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>サービスがこのリクエストを認識できませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>もう一度お試しください。解決しない場合は、このプログラムの新しいバージョンをご確認ください。</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>サービスはこの操作に対応していません。</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>このプログラムの新しいバージョンをご確認ください。</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>入力内容が長すぎます。</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>短くして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>入力内容に確認が必要な項目があります。</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>印の付いた項目を修正して、先へ進んでください。</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>短時間での試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>有効化サービスが大変混み合っています。</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>有効化サービスで問題が発生しました。</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>しばらくしてからもう一度お試しください。解決しない場合は、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>サービスがこのリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>このリクエストは、以前に別の内容で送信されています。</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>もう一度ボタンを押すと、現在の入力内容が送信されます。</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>このリクエストは、届く前に停止されました。</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>準備ができたら、もう一度ボタンを押してください。</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>コードが違います。</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>最新のメールと見比べて、もう一度入力してください。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは期限切れです。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>このコードはすでに使用されています。</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>このコードの入力を間違えた回数が多すぎます。</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>コードは先ほど送信されました。</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>受信トレイと迷惑メールフォルダーを確認するか、カウントダウンが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>このコードは無効になりました。</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>現在、メールを送信できません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>メールアドレスの再確認が必要です。</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>新しいコードを取得して、入力してください。</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>続けるにはログインしてください。</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>ログイン後、このページに戻ります。</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>時間が経過したため、ログアウトしました。</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>もう一度ログインしてください。このページに戻ります。</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>ログアウトしました。</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>この有効化を始めたアカウントでログインしてください。</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>ログイン情報が正しくありません。</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>入力を確認するか、メールの確認コードでログインしてください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>入力に誤りがないか確認するか、アカウントを作成してください。</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>このメールアドレスには、すでにアカウントがあります。</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>そのアカウントでログインするか、別のメールアドレスを使ってください。</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>このサイトに、このメールアドレスのアカウントはありません。</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>メールアドレスとサイトを確認するか、アカウントを作成してください。</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>推測されやすいパスワードです。</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>もっと長くするか、複数の単語を組み合わせてください。</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>流出パスワードのリストに載っているパスワードです。</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>ほかで使っていないパスワードにしてください。</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>規約が変更されました。</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>このサイトは現在提供されていません。</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>この購入はまだ確認できません。</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>ID を確認してください。新しい購入が届くまで 5 分ほどかかることがあります。その後もう一度お試しください。</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>この製品インスタンスは、別のクラウドアカウントのものです。</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>このサブスクリプションは期限切れです。</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>マーケットプレイスで更新して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>このサブスクリプションは、マーケットプレイスによって一時停止されています。</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>このサブスクリプションは終了しました。</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>マーケットプレイスでもう一度プランを購入し、新しい ID で続けてください。</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>このマーケットプレイスでは、購入情報が自動で引き継がれます。</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>マーケットプレイスでサブスクリプションを開き、アカウントの設定を選んでください。</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>このクラウドアカウントは、すでに請求センターアカウントと連携済みです。</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>そのアカウントでログインするか、そのアカウントで別のワークスペースを紐付けてください。</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>このアカウントはすでに有効化されています。</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>代わりに、購入をこのアカウントに紐付けてください。</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>このワークスペースはもうありません。</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>戻って別のワークスペースを選んでください。</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>このワークスペースの料金は、別の購入またはアカウントを通じて支払われています。</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>戻って別のワークスペースを選ぶか、オーナーにお問い合わせください。</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>このワークスペースはロックされています。</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>戻って別のワークスペースを選ぶか、サポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>紐付けられたワークスペースがまだありません。</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>ワークスペースを 1 つ以上紐付けてから、確定してください。</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>ご購入内容に影響はなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>ご購入内容に影響はありません。再送信の前に前回の処理が完了したかを確認するので、二重に処理されることはありません。</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>ご購入内容に影響はありません。問題があるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>新しいコードを送信</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>既存のアカウントを使う</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>最初からやり直す</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>要求されたものがサービスで見つかりませんでした。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>このアカウントには、この操作の権限がありません。</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>このユーザー名はすでに使われています。</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>このユーザー名の請求センターアカウントはありません。</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>最新版を読み、同意してください。</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>2 つの ID を確認してください。購入に使ったアカウントのものである必要があります。</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>マーケットプレイスで未払い分を支払い、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>最新版を読み込む</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>サービスの URL はこのプログラムの提供元にご確認のうえ、--backend にその URL を指定して usher を起動してください。試してみるだけの場合は、--demo を付けて usher を起動してください。</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>応答した相手を確認できません。</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>会社では多くの場合、通信を復号して検査するセキュリティ機能が原因です。その認証局を --ca またはポリシーファイルで追加するよう、管理者にご依頼ください。それ以外の場合は、別のネットワークをお試しください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>このコンピューターの日付と時刻を確認してください。正しい場合は、サービス側での証明書の更新が必要です。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>サービスの証明書の有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>このコンピューターの時計が遅れている可能性があります。日付と時刻を直して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>別のサーバーが応答しました。</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>先にネットワークへのログインが必要かもしれません。ブラウザーで任意のページを開いてから、もう一度お試しください。解決しない場合は、サービスの URL が正しいか管理者にご確認ください。</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>途中の機器が通信を許可していない可能性があります。別のネットワークを試すか、管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>プロキシが接続を許可しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>このコンピューターのプロキシ設定を確認するか、サービスの URL を許可するよう管理者にご依頼ください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>ネットワークのプロキシで認証が必要です。</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>社内ネットワークのユーザー名とパスワードでログインしてください。</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>このプログラムが別に起動していて、ログイン情報を使用中です。</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>終わるのを待つか、そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>概要を保存できませんでした。</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>ドキュメントフォルダーに書き込めること、ディスクに空きがあることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>このペアリングコードは確認できません。</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>コードは数分間、1 回だけ使えます。表示元のページと見比べるか、そこで新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>このペアリングコードは期限切れです。</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>マーケットプレイスからもう一度始めて、新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>ブラウザーで引き継ぎが拒否されました。</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>間違いだった場合は、マーケットプレイスからもう一度始めてください。</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>このお問い合わせ番号の確認依頼は、もうありません。</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>ID をご購入内容と見比べて、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>プロキシにログイン</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>サービスの URL はこのプログラムの提供元にご確認のうえ、--backend にその URL を指定して usher を起動するか、%1 に記載するよう管理者にご依頼ください。試してみるだけの場合は、--demo を付けて usher を起動してください。</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>別のサイトを選んでください。</translation>
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
        <translation>Alibaba Cloud 国際サイト</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS 中国</translation>
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
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 でサブスクリプションを開き、そこから製品にログインします。</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>開いたページにペアリングコードが表示されます。ここに入力してください。</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>%1 で確認済み</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>当社の記録で確認</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>入力どおり</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>%1 で確認済み、%2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>%1 から報告された購入と一致しています。</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1 アカウント %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1、インスタンス %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>%1 アカウント %2、インスタンス %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>購入内容は %1 から直接通知されるため、ID の入力は不要です。</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Alibaba Cloud で Marketplace を開き、「Purchased Services」を選びます。</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>製品の「Login Directly」を選びます。</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>ブラウザーのコードとこのコードを見比べます。</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>同じであれば、ブラウザーで承認してください。違う場合やページがない場合は、ここでキャンセルしてください。</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>会社</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>アカウントの紐付け</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>今回のご購入に適したサイト</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>今回のご購入では通常選ばれないサイト</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>商用プランを有効化</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>請求センターアカウントをお持ちですか？</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>会社情報</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>有効化方法</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>請求センターアカウントの紐付け</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>今回の購入で支払うワークスペースを選択</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>紐付けの確認</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>ワークスペースを作成</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>ログインして続ける</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>連携済み</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>%1 の商用プランが有効になりました</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>プランを購入</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>ご購入を確認しています</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>紐付け可能</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>紐付け済み</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>別の購入で支払い中</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>%1 請求センターアカウント</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>%1 アカウント %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>今回の購入を通じて支払われています。</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>別の購入を通じて支払われています。そちらが終了すると、ここで紐付けられます。</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>ロックされています。オーナーの方がサポートに解除を依頼できます。</translation>
    </message>
</context>
</TS>
