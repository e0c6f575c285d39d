<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>استخدم هذا الرمز لتأكيد بريدك الإلكتروني وإنشاء حساب %1:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>استخدم هذا الرمز لربط حسابك في مركز الفوترة لدى %1:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>استخدم هذا الرمز لإنشاء مساحة عمل بحساب %1 الخاص بك:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>استخدم هذا الرمز لتسجيل الدخول إلى %1 ومتابعة التفعيل:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>انتهت صلاحيته. لا تعطه لأحد: لن يطلبه منك أحد من %1.</numerusform>
            <numerusform>صالح لدقيقة واحدة ويُستخدم مرة واحدة. لا تعطه لأحد: لن يطلبه منك أحد من %1.</numerusform>
            <numerusform>صالح لدقيقتين ويُستخدم مرة واحدة. لا تعطه لأحد: لن يطلبه منك أحد من %1.</numerusform>
            <numerusform>صالح لمدة %n دقائق ويُستخدم مرة واحدة. لا تعطه لأحد: لن يطلبه منك أحد من %1.</numerusform>
            <numerusform>صالح لمدة %n دقيقة ويُستخدم مرة واحدة. لا تعطه لأحد: لن يطلبه منك أحد من %1.</numerusform>
            <numerusform>صالح لمدة %n دقيقة ويُستخدم مرة واحدة. لا تعطه لأحد: لن يطلبه منك أحد من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>رمز التحقق من %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>إذا لم تطلب هذا الرمز، فتجاهل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>طلب شخص ما تسجيل الدخول إلى %1 (الموقع %2) بهذا العنوان، لكن لا يوجد حساب يستخدمه في ذلك الموقع.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>إذا كنت أنت، فتحقق من الموقع والعنوان، أو أنشئ حسابًا.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>إذا لم تكن أنت، فتجاهل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>نتيجة تحقق %1 من عملية شرائك (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>تحققنا من عملية شرائك (⁦%1⁩) ووجدناها.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>افتح المعالج مجددًا واضغط «تفعيل» أو «ربط» مرة أخرى لتتابع: ما أدخلته محفوظ.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>تحققنا من عملية شرائك (⁦%1⁩) لكننا لم نجدها.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>تحقق من معرّف الحساب ومعرّف المثيل وأعد المحاولة.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>إذا كنت ترى أننا مخطئون، فاسأل الدعم لدينا واذكر المرجع.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>افتح الآن عملية شرائك في %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>الخطوة 1 من 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>هذا المتصفح متصل مع %1 على الكمبيوتر لديك. تعال إلى هنا من %2 لتنتقل عملية شرائك إلى ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>يعرض %1 الرمز نفسه. إذا عرض رمزًا آخر، أو أرسلك شخص ما إلى هنا، فألغِ.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>إلغاء: هذا ليس جهازي</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>تابع في %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>أكّدت %1 عملية شرائك، وهي في أمان. الباقي في البرنامج على الكمبيوتر لديك.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>يسأل متصفحك إن كان يُسمح بفتح البرنامج: اسمح بذلك.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>لم يُفتح شيء؟</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>شغّل %1 بنفسك واكتب فيه رمز الاقتران هذا:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>إلغاء: عملية الشراء هذه ليست لي</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>هل يعرض %1 الرمز نفسه؟</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>الخطوة 2 من 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>إذا كان كذلك، فوافق لتنتقل عملية شرائك إلى ذلك الكمبيوتر. وإلا فلا تخسر شيئًا: ألغِ.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>نعم، أوافق</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>لا، هذا ليس جهازي</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>وافق فقط على ما بدأته بنفسك. لن يطلب منك أحد من %1 أبدًا أن توافق نيابةً عنه.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>يجلب %1 عملية شرائك الآن. عُد إليه.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>عملية شرائك في %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>تابع هناك. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>لم تُسلَّم عملية الشراء إلى أي كمبيوتر.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>انتهت صلاحية هذه الصفحة</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>كي لا يستخدمها أحد غيرك، تصلح لبضع دقائق فقط.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الكمبيوتر</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>إيقاف التحقق التلقائي</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>التحقق تلقائيًا</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>ليس %1 على هذا الكمبيوتر بعد؟</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>اطلبه من دعم %1. عملية شرائك تنتظرك في السوق السحابية: ابدأ مجددًا من هناك بعد ذلك.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>ثبّته، ثم عُد إلى هذه الصفحة أو ابدأ مجددًا من السوق السحابية.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>تنزيل %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>عملية شرائك في أمان: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>للبدء مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>انتهت الصلاحية.</numerusform>
            <numerusform>صالحة لدقيقة أخرى.</numerusform>
            <numerusform>صالحة لدقيقتين أخريين.</numerusform>
            <numerusform>صالحة لمدة %n دقائق أخرى.</numerusform>
            <numerusform>صالحة لمدة %n دقيقة أخرى.</numerusform>
            <numerusform>صالحة لمدة %n دقيقة أخرى.</numerusform>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>دعم %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>المرجع للدعم:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>في وحدة تحكم Alibaba Cloud، افتح «Marketplace» ثم «Purchased Services».</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>بجانب المنتج اضغط «Login Directly».</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>افتح رابط تسجيل الدخول الذي حصلت عليه مؤسستك من KooGallery لدى Huawei Cloud لهذا المنتج.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>سجّل الدخول هناك بحساب عضو مُنح هذا المنتج.</translation>
    </message>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>في وحدة تحكم AWS، افتح «AWS Marketplace» ثم «Manage subscriptions».</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>عند اشتراكك اختر «Set Up Your Account».</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>في بوابة Azure، افتح «SaaS» ثم اشتراكك.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>اختر «Configure account now».</translation>
    </message>
    <message>
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>مكان الشراء</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>تأكيد من %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>لا يوجد ما تتابعه في هذا المتصفح</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>هذه الصفحة تخص المتصفح الذي وجّهته إلى هنا سوق سحابية أو %2. ويُعرف ذلك المتصفح بملف تعريف ارتباط (cookie)، ولا يحمل هذا المتصفح ملفًا ما زال صالحًا.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>ابدأ مجددًا من وحدة تحكم السوق السحابية، أو افتح الصفحة من %2 مرة أخرى. إذا كنت قد وصلت إلى هنا قبل لحظات، فمتصفحك يحظر ملفات تعريف الارتباط: اسمح بها لهذا الموقع أولًا.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>هذا الرابط استُخدم أو انتهت صلاحيته</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>يعمل الرابط من %2 في متصفح واحد فقط ولبضع دقائق.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>عُد إلى %2 وافتح الصفحة من هناك مجددًا.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>فُتح هذا الرابط أولًا في متصفح آخر</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>الرابط من %1 يخص المتصفح الذي يفتحه أولًا، كي لا يستخدمه أحد بعدك.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>لم يُسلَّم شيء إلى هذا المتصفح. تبقى عملية شرائك كما هي.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>تابع في المتصفح الآخر أو في %2، أو ابدأ مجددًا من %1 لتحصل على رابط جديد. وإذا لم تكن أنت من فتحه أولًا، فأبلغ الدعم.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>عملية شرائك ما زالت في الطريق إلينا</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>أرسلتك %1 إلى هنا لكنها لم تُبلغنا بعملية الشراء بعد. يستغرق ذلك غالبًا دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>عملية شرائك في أمان لدى %1.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>لم نتمكن من التأكد من أن هذا الرابط من %1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>قُطع الرابط أو تغيّر في الطريق، أو أنشأه شخص آخر.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>ابدأ مجددًا من %1، لا من رابط محفوظ أو منسوخ. وإذا لم ينفع ذلك، فأبلغ الدعم.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>انتهت صلاحية هذا الرابط</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>تصلح الروابط من %1 لوقت قصير فقط.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>ابدأ مجددًا من %1 لتحصل على رابط جديد.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>لا ترد %1 علينا الآن</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>سألنا %1 عن عملية شرائك ولم نحصل على رد مفيد.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>لا يمكننا استقبالك من %1 بعد</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>اتصالنا مع %1 غير مُعدّ، أو غير مكتمل.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>أبلغ الدعم واذكر المرجع أدناه: نحن وحدنا من يمكنه إصلاح ذلك.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>لم يُمنح لك هذا المنتج في %1</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>سجّلت الدخول، لكن مؤسستك لم تضمّك إلى الأعضاء الذين يمكنهم استخدام المنتج.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>اطلب من مسؤول مؤسستك منحك المنتج في %1، ثم ابدأ مجددًا من هناك.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>انتهت عملية الشراء هذه</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>تفيد %1 بأن هذه العملية أُلغيت أو انتهت صلاحيتها أو حلّت محلها أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>لم يتغيّر شيء. لم تُمسّ مساحات العمل ولا بياناتها.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>إذا اشتريت المنتج مرة أخرى، فابدأ من عملية الشراء الجديدة في %1.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>عملية الشراء هذه موقوفة مؤقتًا</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>أوقفتها %1 مؤقتًا، وغالبًا ما يكون السبب دفعة مستحقة.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>عالج الأمر في وحدة تحكم %1، ثم ابدأ مجددًا من هناك.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>لم يكن ذلك الزر في صفحتنا</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>لا يمكن الموافقة أو الإلغاء إلا من الصفحة المفتوحة في هذا المتصفح. ربما كانت صفحة قديمة.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>انتقل إلى الصفحة واضغط زرها هناك.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>محاولات كثيرة من شبكتك</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>لمنع الآخرين من التخمين، نتوقف عن الرد لحظات.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>حدث خطأ من جانبنا</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>لم تتمكن الخدمة من الرد. ليس الخطأ منك.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>انتظر دقيقة، ثم أعد المحاولة. إذا استمر ذلك، فأبلغ الدعم.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>يمكن لدعم %1 مساعدتك. اذكر لهم المرجع الموجود في نهاية هذه الصفحة.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>الانتقال إلى الصفحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>ابدأ من وحدة تحكم %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>تفتح %1 هذه الصفحة بنفسها وتخبرنا عندئذٍ بما اشتريته. أما وحدها فلا تفيد هذه الصفحة في شيء.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>مركز الفوترة</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>إدارة مساحات العمل</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>الحسابات السحابية</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>تم تسجيل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>طريقة السداد</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>غير مربوطة بعملية شراء</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>كيف تُسدَّد رسوم كل مساحة من مساحات عملك، ومنذ متى.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>بداية الاسم</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>لا توجد مساحات عمل لهذا الحساب بعد. أنشئ واحدة في المعالج لتظهر هنا.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>لا توجد مساحة عمل كهذه.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>مساحات العمل التالية</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>الحسابات السحابية التي تدفع رسوم مساحات عملك.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>لا حسابات مرتبطة بعد. اشترِ من سوق سحابية واربط عملية الشراء في المعالج.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>لا مساحات عمل تُسدَّد رسومها عبره</numerusform>
            <numerusform>مساحة عمل واحدة تُسدَّد رسومها عبره</numerusform>
            <numerusform>مساحتا عمل تُسدَّد رسومهما عبره</numerusform>
            <numerusform>%n مساحات عمل تُسدَّد رسومها عبره</numerusform>
            <numerusform>%n مساحة عمل تُسدَّد رسومها عبره</numerusform>
            <numerusform>%n مساحة عمل تُسدَّد رسومها عبره</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>مرتبط منذ %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>إلغاء الاشتراك…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>هل تريد إلغاء الاشتراك في %1؟</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>يلغي العميل الاشتراك في وحدة تحكم %1، ثم يصلنا بلاغ منها. وهنا يرسل العرض التجريبي البلاغ بدلًا منها.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>الحساب السحابي</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>عمليات الشراء</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>يبدأ بعدها عدّ تنازلي مدته 14 يومًا لمساحات العمل هذه، وعند انتهائه تُمحى البيانات.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>لكل موقع حساباته ومساحات عمله. إلى أي موقع تريد تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>مساحات عملك</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد أي مساحة بعد.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>حسابك جاهز. تابع في %1: ينشئ مساحة العمل الأولى وستجدها هنا.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>لغة مساحة العمل</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>معرّف مساحة العمل</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>الخطة التجارية مفعّلة.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>تثبيت DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>على المضيف الذي تريد مراقبته، بصلاحيات root. العنوان والرمز المميّز مجرد أمثلة: لا يثبّت الأمر شيئًا في هذا العرض التجريبي.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>مشاهدة المقدمة</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>ما يقدّمه المنتج</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>كيف بُني</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>كل مساحات العمل</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>إلى ⁦%1⁩ في %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>كل ما ترسله الخدمة يصل إلى هنا، أيًا كان المستلم. لا تخرج أي رسالة من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>لا شيء بعد. اطلب رمزًا في المعالج ليظهر هنا بعد لحظات.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>بحساب %1 الخاص بك. وهو يخص هذا الموقع وحده.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>بحسابك في مركز الفوترة. وهو نفسه لكل المواقع، وقد أُنشئ بكلمة المرور نفسها لحساب %1 الخاص بك.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>أي حساب أنشأته في المعالج، بكلمة المرور التي حدّدتها له.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>أو أحد هذه الحسابات، بكلمة المرور ⁦%1⁩:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>الاسم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. أعد المحاولة الآن.</numerusform>
            <numerusform>محاولات كثيرة. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>محاولات كثيرة. أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>كل ما هنا وهمي ويعمل على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>ربما بدأ العرض من جديد منذ فُتحت هذه الصفحة.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>لا يمكن ذلك الآن</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>لا يمكن فعل ذلك إلا من صفحة في هذا المتصفح. ربما كانت صفحة قديمة، أو أن المتصفح يحظر ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>أوريغون</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>فرانكفورت</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>جاكرتا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>جوهانسبرغ</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>هانغتشو</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>نينغشيا</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>بكين</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>تشانغجياكو</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>قوانغتشو</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>حساب مركز الفوترة</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>حساب %1 ⁦%2⁩</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>انتهى الاشتراك</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>مقفلة: انتهى العدّ التنازلي</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>محفوظة حتى %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: الاشتراك موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>أوقفته السوق السحابية مؤقتًا، وغالبًا ما يكون السبب دفعة مستحقة. تبقى مساحات العمل وبياناتها كما هي.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: انتهى الاشتراك</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>عند انتهاء الاشتراك يبدأ عدّ تنازلي مدته 14 يومًا، وبعده تُمحى البيانات.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: انتهى العدّ التنازلي</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>انتهى الاشتراك في %1، والعدّ التنازلي البالغ 14 يومًا في %2. مساحات العمل مقفلة وبياناتها تُمحى.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: انتهى الاشتراك، ولم يبقَ أي يوم</numerusform>
            <numerusform>%1: انتهى الاشتراك، وبقي يوم واحد</numerusform>
            <numerusform>%1: انتهى الاشتراك، وبقي يومان</numerusform>
            <numerusform>%1: انتهى الاشتراك، وبقيت %n أيام</numerusform>
            <numerusform>%1: انتهى الاشتراك، وبقي %n يومًا</numerusform>
            <numerusform>%1: انتهى الاشتراك، وبقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>انتهى الاشتراك في %1، والعدّ التنازلي البالغ 14 يومًا جارٍ. يبقى الربط حتى %2، وبعده تُمحى البيانات. اشترك مجددًا أو سدّد عبر حسابك في مركز الفوترة قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>العالم المحيط بالمعالج</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>ما يفعله %1 مسجّل هنا، وتعرضه كل صفحة كما يراه صاحبها.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>سجّل الدخول وافتح مساحة عمل.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>اطّلع على من يدفع رسوم كل مساحة عمل، وما يحدث عند انتهاء الاشتراك.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>الرسائل وما فيها من رموز.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>بدء العرض من جديد</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>سيُمحى كل ما أُنشئ في هذا العرض: الحسابات ومساحات العمل والرسائل وما كُتب في المعالج.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>جارٍ البدء من جديد…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>يُفتح المعالج من جديد بعد لحظات. تابع بعدها هنا.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>لمن تُعِدّ الخدمة؟ اختر «For Myself» إذا كنت ستستخدمها أنت أيضًا.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>يسجّل أعضاؤها الدخول باختصارها. لا يمكن تغيير أي منهما لاحقًا.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>شركة ضوء الميناء للتجارة</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>اختصار المؤسسة</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>يسجّل العضو الدخول بهذا الحساب وكلمة المرور هذه. وهنا أنت هذا العضو.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>مي تان</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>كلمة المرور الأولية</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>اختر من يمكنه استخدام المنتج.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>يُسمح بإبلاغ المزوّد بهوية العضو، ليتمكن العضو من تسجيل الدخول.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>بحساب العضو المخوّل، لا بحساب Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>الخدمة المشتركة: اختر دورًا</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>إنشاء المؤسسة</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>إضافة الأعضاء</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>تخويل أعضاء التطبيق</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>الدخول الموحّد</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>اختر العضو ووافق أولًا.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>الحساب أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>معرّف الحساب: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>الأسواق السحابية</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>اشترِ الخطة كما يفعل العميل. لا تكلّفك شيئًا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>لا عمليات شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتا شراء</numerusform>
            <numerusform>%n عمليات شراء</numerusform>
            <numerusform>%n عملية شراء</numerusform>
            <numerusform>%n عملية شراء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>خطة %1 التجارية</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>مقاييس كل ما يعمل لديك وسجلاته وآثاره في مكان واحد. تُسدَّد التكلفة عبر حسابك هنا.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>البائع</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>الدفع حسب الاستخدام</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>خدمة (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>وافق على الشروط أولًا.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>قرأت شروط الخدمة وأوافق عليها.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>لم يُشترَ شيء من هذه السوق بعد.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>معرّف الاشتراك</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>معرّف المثيل</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>إلى المنتج</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>اشترِ الخطة، ومن هناك إلى المعالج.</translation>
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
        <translation>Activating Pay-as-you-go Service</translation>
    </message>
    <message>
        <source>You pay for what you use. Nothing is charged before you use it.</source>
        <translation>تدفع مقابل ما تستخدمه. لا يُحتسب شيء قبل الاستخدام.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Activation Request Submitted</source>
        <translation>Activation Request Submitted</translation>
    </message>
    <message>
        <source>You find the product among your purchased services.</source>
        <translation>تجد المنتج ضمن خدماتك المشتراة «Purchased Services».</translation>
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
        <translation>Purchase %1 SaaS Version</translation>
    </message>
    <message>
        <source>A Huawei Cloud account has to be verified by its owner&apos;s real name before it can buy.</source>
        <translation>لا يمكن الشراء بحساب Huawei Cloud قبل توثيق الاسم الحقيقي لمالكه.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>تجد المنتج ضمن خدماتك المشتراة. وهو خدمة مشتركة: قبل استخدامه تحدّد من يحق له ذلك في مؤسستك.</translation>
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
        <translation>الاشتراك في %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>بالاشتراك توافق على شروط التسعير واتفاقية ترخيص المستخدم النهائي الخاصة بالبائع.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>تم اشتراكك</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>بقيت خطوة واحدة: إعداد حسابك لدى البائع.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>اشتراكاتك</translation>
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
        <translation>تبدأ الفوترة عندما يؤكّد الناشر حسابك، لا قبل ذلك.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>اشتراك SaaS الخاص بك جاهز للإعداد</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>بقيت خطوة واحدة: إعداد حسابك لدى الناشر.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>اشتراكات SaaS الخاصة بك</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configure account now</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>تغيير كلمة المرور الأولية</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>يعرف شخص آخر كلمة المرور الأولى. اختر كلمة خاصة بك، ثم تتابع إلى المنتج.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>تغيير ومتابعة</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>كلمة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>حدّد اسمًا واختصارًا من 2 إلى 64 من الأحرف والأرقام والنقاط والواصلات.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>حدّد اسمًا وحسابًا من 2 إلى 64 من الأحرف والأرقام والنقاط والواصلات، وكلمة مرور من 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>اختر كلمة مرور من 8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>هذه كلمة المرور الأولية. اختر غيرها.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>أُلغي الاشتراك</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>تاريخ الشراء</translation>
    </message>
</context>
</TS>
