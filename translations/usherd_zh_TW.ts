<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>您正在註冊 %1 帳號，請用以下驗證碼確認您的電子郵件地址：</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>您正在綁定 %1 費用中心帳號，請使用以下驗證碼：</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>您正在用 %1 帳號建立工作區，請使用以下驗證碼：</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>您正在登入 %1 以繼續啟用，請使用以下驗證碼：</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>驗證碼 %n 分鐘內有效，只能使用一次。請勿告訴他人：%1 的人員絕不會向您索取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>您的 %1 驗證碼</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>您好，</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>如果不是您要求的驗證碼，請忽略這封郵件。</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>有人要求用這個電子郵件地址登入 %1（站點 %2），但該站點沒有使用它的帳號。</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>登入 %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>如果是您本人，請檢查站點和電子郵件地址，或註冊帳號。</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>如果不是您本人，請忽略這封郵件。</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>%1 購買項目核對結果（%2）</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>我們核對了您的購買項目（%1），並已找到。</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>請重新開啟設定精靈，再點選一次「啟用」或「綁定」即可繼續：您填寫的內容都已保留。</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>我們核對了您的購買項目（%1），但沒有找到。</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>請檢查帳號 ID 和執行個體 ID，然後再試一次。</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>如果您認為結果有誤，請聯絡我們的技術支援，並提供參考編號。</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>現在請在%1開啟您的購買項目</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>第 1 步，共 2 步</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>這個瀏覽器已與您電腦上的 %1 連接。請從%2進入這裡，您的購買項目就會傳過去。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 會顯示相同的代碼。如果代碼不同，或是別人叫您來的，請取消。</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>取消：這不是我的電腦</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>請在 %1 中繼續</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1已確認您的購買項目，您的權益不受影響。接下來請在您電腦上的程式中進行。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>瀏覽器會詢問是否開啟程式：請允許。</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>沒有開啟嗎？</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>請自行啟動 %1，並在其中輸入這個配對碼：</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>取消：這不是我購買的</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 是否顯示相同的代碼？</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>第 2 步，共 2 步</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>如果相同，請核准，您的購買項目就會傳到那台電腦。如果不同，請取消，不會有任何損失。</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>是，核准</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>否，這不是我的電腦</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>請只核准您自己發起的要求。%1 的人員絕不會請您代為核准。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 正在取得您的購買項目，請回到該程式。</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>您的購買項目已傳到 %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>請在那裡繼續。您可以關閉這個頁面。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>這筆購買沒有轉交給任何電腦。</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>這個頁面已過期</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>為了不讓他人使用，這個頁面只在幾分鐘內有效。</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新檢查</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>停止自動檢查</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>自動檢查</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>這台電腦還沒有 %1 嗎？</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>請向 %1 技術支援索取。您的購買項目會留在雲端市集，屆時再從那裡重新開始。</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>請先安裝，再回到這個頁面，或從雲端市集重新開始。</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>下載 %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>您的購買權益不受影響：沒有任何變更。</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>如何重新開始</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>還有 %n 分鐘有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Usher</source>
        <extracomment>The program&apos;s name. %1: the brand</extracomment>
        <translation>%1 Usher</translation>
    </message>
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
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>%1 技術支援</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>給技術支援的參考編號：</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>在阿里雲主控台開啟「雲市場 &gt; 已購買的服務」。</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>點選商品旁的「免登」（Login Directly）。</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>開啟華為雲 KooGallery（雲商店）為您的企業提供的商品登入連結。</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>以已獲商品授權的成員身分登入。</translation>
    </message>
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
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>購買於</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>執行個體</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>已由%1確認</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>這個瀏覽器沒有可以繼續的內容</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>這個頁面屬於雲端市集或 %2 所開啟的瀏覽器，以 Cookie 辨識，而目前的瀏覽器沒有仍有效的 Cookie。</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>請從雲端市集的主控台重新開始，或從 %2 再次開啟頁面。如果您剛剛才被帶到這裡，表示瀏覽器封鎖了 Cookie：請先允許本網站使用。</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>這個連結已使用過或已過期</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>來自 %2 的連結只能在一個瀏覽器中使用，幾分鐘內有效。</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>請回到 %2，從那裡再次開啟頁面。</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>這個連結已先在另一個瀏覽器開啟</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>來自%1的連結只屬於最先開啟它的瀏覽器，別人就無法在您之後使用。</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>沒有任何內容轉交給這個瀏覽器。您的購買項目維持原狀。</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>請在另一個瀏覽器或 %2 中繼續，也可以從%1重新開始，取得新的連結。如果最先開啟的不是您，請通知技術支援。</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>您的購買資訊還在傳送中</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1已將您帶到這裡，但還沒通知我們這筆購買。通常需要一兩分鐘。</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>您在%1的購買權益不受影響。</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>請稍等一下，然後再試一次。</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>我們無法確認這個連結來自%1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>連結在途中遭截斷或更改，或是由他人製作。</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>請從%1重新開始，不要使用儲存或複製的連結。如果沒有幫助，請通知技術支援。</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>這個連結已過期</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>來自%1的連結只在短時間內有效。</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>請從%1重新開始，取得新的連結。</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1目前沒有回應</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>我們向%1查詢了您的購買項目，但沒有得到可用的回覆。</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>目前還無法處理來自%1的轉交</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>我們與%1的連線尚未設定，或設定不完整。</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>請通知技術支援，並提供下方的參考編號：這只能由我們處理。</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>您在%1尚未獲得這項商品的授權</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>您已登入，但您的企業尚未將您列入可使用商品的成員。</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>請企業的管理員在%1授權您使用商品，再從那裡重新開始。</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>這筆購買已結束</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1表示它已取消、到期，或由其他購買取代。</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>沒有任何變更。工作區及其資料不受影響。</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>如果您已重新購買，請在%1從新的購買項目開始。</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>這筆購買已暫停</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1已將它暫停，通常與付款有關。</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>請在%1的主控台處理，再從那裡重新開始。</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>那個按鈕不在我們的頁面上</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>只有這個瀏覽器中的頁面可以核准或取消。那可能是舊的頁面。</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>請前往該頁面，在那裡點選按鈕。</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>您的網路嘗試太多次</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>為防止他人猜測，我們會暫停回應一下。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>請等一分鐘，然後再試一次。</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>我們這邊發生問題</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>服務無法回應，這不是您的問題。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>請等一分鐘，然後再試一次。如果問題持續，請通知技術支援。</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>%1 技術支援可以協助您。請提供本頁末尾的參考編號。</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>接下來該怎麼做</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>前往該頁面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>請從%1的主控台開始</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>這個頁面由%1開啟，並由它告知我們您購買了什麼。單獨開啟沒有作用。</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>費用中心</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>工作區管理</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>雲端帳號</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>已登入：%1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>結算方式</translation>
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
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>尚未綁定購買項目</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>您的每個工作區透過什麼結算，以及從何時開始。</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>名稱開頭</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>這個帳號還沒有工作區。在設定精靈中建立後，就會顯示在這裡。</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>沒有符合的工作區。</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>為您的工作區付款的雲端帳號。</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>尚未連結。請在雲端市集購買，再於設定精靈中綁定購買項目。</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n 個工作區透過它結算</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>連結日期：%1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>退訂…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>要在%1退訂嗎？</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>實際上由客戶在%1的主控台退訂，再由它通知我們。這裡由示範程式代為通知。</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>雲端帳號</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購買項目</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>接著這些工作區會開始 14 天倒數，期滿後資料會被清除。</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退訂</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>站點</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>每個站點都有各自的帳號和工作區。您要登入哪一個？</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>您的工作區</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>還沒有工作區。</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>您的帳號已建立。請在 %1 中繼續：建立第一個工作區後，就會顯示在這裡。</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>工作區語言</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>擁有者</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>工作區 ID</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>商業版已啟用。</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>安裝 DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>在要監控的主機上以 root 身分執行。網址和權杖都只是範例：在這個示範中，命令不會安裝任何東西。</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>觀看介紹影片</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>產品功能</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>敬請期待</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>產品架構</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>所有工作區</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>寄給 %1，%2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>服務寄出的所有郵件都會送到這裡，不論收件人是誰。郵件不會離開這台電腦。</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>還沒有郵件。在設定精靈中取得驗證碼，稍後就會出現在這裡。</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>登入%1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>使用您的 %1 帳號。它只屬於這個站點。</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>使用您的費用中心帳號。它在所有站點通用，建立時與您的 %1 帳號使用相同密碼。</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>使用者名稱或電子郵件</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>可以試試</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>您在設定精靈中建立的任何帳號，密碼是您自己設定的那個。</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>或以下任一帳號，密碼為 %1：</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>使用者名稱與密碼不符。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>嘗試太多次，請在 %n 秒後再試一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>示範</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>一切都是虛構的，只在這台電腦上執行。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>這裡沒有內容</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>可能是開啟這個頁面後，示範又重新開始了。</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>目前無法執行</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>只有這個瀏覽器中的頁面可以執行。可能是頁面太舊，或瀏覽器封鎖了 Cookie。</translation>
    </message>
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
        <source>South Africa</source>
        <translation>南非</translation>
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
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>費用中心帳號</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>%1帳號 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>訂閱已結束</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>已鎖定：倒數已結束</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>保留至 %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1：訂閱已暫停</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>雲端市集已將它暫停，通常與付款有關。工作區及其資料維持原狀。</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1：訂閱已結束</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>訂閱結束後開始 14 天倒數，期滿後資料會被清除。</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1：倒數已結束</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>訂閱已於 %1 結束，14 天倒數已於 %2 結束。工作區已鎖定，資料會被清除。</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1：訂閱已結束，剩下 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>訂閱已於 %1 結束，14 天倒數進行中。綁定保留至 %2，之後資料會被清除。請在該日之前重新訂閱，或改由費用中心帳號結算。</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>設定精靈的周邊網站</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>%1 所做的一切都記錄在這裡，每一頁都以其使用者會看到的樣子呈現。</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>登入並開啟工作區。</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>查看哪個工作區由誰付款，以及訂閱結束後會如何。</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>郵件和其中的驗證碼。</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>重新開始示範</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>這次示範產生的一切都會清除：帳號、工作區、郵件，以及在設定精靈中輸入的內容。</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>正在重新開始…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>設定精靈稍後會重新開啟，屆時請在這裡繼續。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>這項服務要設定給誰使用？如果您自己也會用，請選「自己用」。</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>自己用</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>成員以簡稱登入。兩者之後都無法更改。</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>企業名稱</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>港灣之光貿易</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>企業簡稱</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>成員用這組帳號和密碼登入。在這裡，您就是那位成員。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>譚美</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>初始密碼</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>選擇誰可以使用這項商品。</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>同意將成員資料提供給廠商，以便成員登入。</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>請用已獲授權成員的帳號登入，不是華為雲帳號。</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>聯營服務：選擇角色</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>建立企業</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>新增成員</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>授權應用程式成員</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>統一登入</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>建立</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>確認授權</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>請先選擇成員並勾選同意。</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>帳號或密碼錯誤。</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>帳號 ID：%1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>雲端市集</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>像客戶一樣購買商業版。在這裡不會產生任何費用。</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 筆購買</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>%1 商業版</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>在同一處掌握所有執行中系統的指標、日誌和追蹤。費用透過您在此處的帳號結算。</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>賣方</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>隨用隨付</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>服務（SaaS）</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>請先同意條款。</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>我已閱讀並同意服務條款。</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>尚未在這個雲端市集購買任何商品。</translation>
    </message>
    <message>
        <source>License</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>訂閱 ID</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>執行個體 ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>前往商品頁面</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>購買商業版，再從那裡前往設定精靈。</translation>
    </message>
    <message>
        <source>Alibaba Cloud Marketplace</source>
        <extracomment>The demo&apos;s marketplaces: buttons and titles as on the real one</extracomment>
        <translation>阿里雲雲市場</translation>
    </message>
    <message>
        <source>Activate Now</source>
        <translation>立即開通</translation>
    </message>
    <message>
        <source>Activating Pay-as-you-go Service</source>
        <translation>開通按量付費服務</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>用多少付多少，使用前不會收費。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>開通</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>開通申請已提交</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>您可以在已購買的服務中找到這項商品。</translation>
    </message>
    <message>
        <source>Purchased Services</source>
        <translation>已購買的服務</translation>
    </message>
    <message>
        <source>Login Directly</source>
        <translation>免登</translation>
    </message>
    <message>
        <source>Huawei Cloud Marketplace</source>
        <translation>華為雲雲商店</translation>
    </message>
    <message>
        <source>Purchase %1 SaaS Version</source>
        <translation>購買 %1 SaaS 版</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>華為雲帳號須先完成實名認證才能購買。</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS 任務提交成功</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>您可以在已購買的服務中找到這項商品。它是聯營服務：使用前，請先指定企業中誰可以使用。</translation>
    </message>
    <message>
        <source>Return to My Marketplace</source>
        <translation>返回我的雲商店</translation>
    </message>
    <message>
        <source>Start Using</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>AWS Marketplace</source>
        <translation>AWS Marketplace</translation>
    </message>
    <message>
        <source>Continue Subscription</source>
        <translation>繼續訂閱</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>訂閱 %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>訂閱即表示您同意定價條款和賣方的終端使用者授權合約。</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>訂閱完成</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>只剩一步：設定您在賣方的帳戶。</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>您的訂閱</translation>
    </message>
    <message>
        <source>Set Up Your Account</source>
        <translation>設定您的帳戶</translation>
    </message>
    <message>
        <source>Azure Marketplace</source>
        <translation>Azure Marketplace</translation>
    </message>
    <message>
        <source>Billing begins when the publisher has confirmed your account, not before.</source>
        <translation>發行者確認您的帳戶後才會開始計費。</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>您的 SaaS 訂閱可以設定了</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>只剩一步：設定您在發行者的帳戶。</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>您的 SaaS 訂閱</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>立即設定帳戶</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>更改初始密碼</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>初始密碼還有別人知道。請設定您自己的密碼，接著就能使用產品。</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>更改並繼續</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>再次輸入新密碼</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>請填寫名稱，以及 2 到 64 個英文字母、數字、句點和連字號組成的簡稱。</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>請填寫姓名、2 到 64 個英文字母、數字、句點和連字號組成的帳號，以及至少 8 個字元的密碼。</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>請設定至少 8 個字元的密碼。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不同。</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>這是初始密碼，請換一個。</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>已退訂</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>購買日期</translation>
    </message>
</context>
</TS>
