<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>كيف يتم الربط</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. أكّد الحساب برمز يصلك بالبريد الإلكتروني. 2. اختر مساحات العمل أو أنشئ واحدة. 3. أكّد الربط: تُسدَّد رسومها عندئذٍ عبر عملية شرائك.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>اسم مستخدم مركز الفوترة</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>ليس بريدك الإلكتروني، بل اسم المستخدم الذي تدخل به إلى مركز الفوترة.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>لا يُربط شيء بأي سوق سحابية: تُسدَّد رسوم مساحات العمل التي تختارها عبر حساب مركز الفوترة هذا.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>في الواقع ليس لديّ حساب في مركز الفوترة</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>أخبرنا أي حساب في مركز الفوترة سيدفع.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>حساب %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>حساب مركز الفوترة</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>هل تريد إزالة هذا الحساب؟ سيُحذف ما يخصّه من سلسلة المفاتيح لديك.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>هل تريد تسجيل الخروج؟ سيُحذف ما يخصّ هذا الحساب من سلسلة المفاتيح لديك.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>لربط مساحة عمل أخرى، أكمل أولًا التفعيل غير المكتمل أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>تفعيل خطتك</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>ربط مساحة عمل أخرى</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>نعم، إزالة</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>نعم، تسجيل الخروج</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء متصلًا</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الكمبيوتر</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>ليس لديّ حساب في مركز الفوترة</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>ننشئ لك واحدًا مع حساب %1 الخاص بك.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>تؤكّده بالبريد الإلكتروني وتختار مساحات العمل التي سيدفع رسومها.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>ما هو حساب مركز الفوترة؟</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>كيف أعرف إن كان لديّ حساب؟</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>أخبرنا لنأخذك في أقصر طريق.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>هو الحساب الذي يدفع: حساب واحد في مركز الفوترة يسدّد رسوم عدة مساحات عمل، وتدخل إليه باسم مستخدم. أما حساب %1 فهو حساب آخر: تدخل به إلى مساحات العمل ببريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>افتح إحدى مساحات عملك وانظر في «الفوترة» (Billing): إذا ظهر فيها حساب للسداد، فلديك حساب. لا يرى ذلك إلا المالك والمسؤولون. وللشركة عادةً حساب واحد قد يعرفه أحد زملائك. وإذا لم يستخدم أحد %1 من قبل، فليس لديك حساب.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>أو سجّل الدخول إلى مركز الفوترة: إذا نجح ذلك، فلديك حساب.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>أو سجّل الدخول إلى مركز الفوترة: إذا نجح ذلك، فلديك حساب. وهذا عنوانه:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>عنوان مركز الفوترة</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>إخفاء: كيف أعرف؟</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>عملية شرائك من %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>مساحة عملك مفعّلة ومدفوعة</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>ليس لديّ حساب بعد</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>لديّ حساب</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>المسار كاملًا</translation>
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
        <translation>مساحة عملك، ومن يدفع رسومها.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>مثل اسم فريقك أو منتجك. يمكنك تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>لغة مساحة العمل</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>السداد عبر</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>تحدّد لغة قوالب الأحداث والتنبيهات والرسائل النصية، لا لغة الشاشة. اخترها بعناية.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>وصلت عملية الشراء هذه مباشرةً من %1. إذا أردت طريقة أخرى، فاختر «ليست لي» أدناه.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>تُسدَّد رسوم مساحة العمل عبر حسابك في مركز الفوترة، ولا تُستخدم أي عملية شراء من سوق سحابية.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>تُسدَّد رسوم ما يُشترى من سوق سحابية عبر الحساب السحابي نفسه، وهذا دائم عمليًا: ستُسدَّد رسوم مساحة العمل عبر %1.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>الاتفاقيات</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>قرأت هذه الاتفاقيات وأوافق عليها.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (الإصدار ⁦%2⁩)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>عملية شرائك في أمان، ولم يبقَ ما يلزم تفعيله.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>لم يتغيّر شيء. ما زالت رسوم مساحات عمل ذلك الحساب تُسدَّد عبر عملية شرائك: سجّل الدخول كالمعتاد وستجدها هناك.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>الموقع الذي توجد فيه مساحات عملك: لكل موقع صفحة تسجيل دخول خاصة به.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>عنوان صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>استخدام حساب مركز الفوترة هذا لربط مساحة عمل</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>ليس حسابك؟ اسأل زميلك الذي اشترى الخطة، أو فريق الدعم لدينا.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>ليس حسابك؟ اسأل زميلك الذي اشترى الخطة، أو فريق الدعم لدينا على هذا العنوان:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>عنوان الدعم</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 مرتبط بحساب في مركز الفوترة.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 مرتبط بحساب مركز الفوترة ⁨%2⁩.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>إخفاء التفاصيل</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>بهذه المعلومات ننشئ الحساب الذي ستسجّل الدخول به.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>لا يمكن تغييره لاحقًا: حسابات الموقع وبياناته لا تُنقل أبدًا.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>الهاتف (اختياري)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>تسجيل الدخول إلى هذا الحساب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>اختر أين ستُحفظ بياناتك</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>به تسجّل الدخول، وإليه نرسل رمز التحقق.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>حفظ بيانات تسجيل دخولي في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>من أي منطقة في %1 اشتريت؟</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>بها نعرف المواقع المناسبة لعملية شرائك.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>إغلاق؟</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>هل تريد الإغلاق قبل الانتهاء؟</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>عملية شرائك في أمان وإجاباتك محفوظة، ما عدا كلمات المرور والرموز: ستُدخلها من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>الرمز من البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>تم التأكيد.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>أُرسل الرمز إلى ⁦%1⁩. يمكنك لصقه.</numerusform>
            <numerusform>أُرسل الرمز إلى ⁦%1⁩. رقم واحد، ويمكنك لصقه.</numerusform>
            <numerusform>أُرسل الرمز إلى ⁦%1⁩. رقمان، ويمكنك لصقه.</numerusform>
            <numerusform>أُرسل الرمز إلى ⁦%1⁩. %n أرقام، ويمكنك لصقه.</numerusform>
            <numerusform>أُرسل الرمز إلى ⁦%1⁩. %n رقمًا، ويمكنك لصقه.</numerusform>
            <numerusform>أُرسل الرمز إلى ⁦%1⁩. %n رقم، ويمكنك لصقه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>يمكن إعادة الإرسال بعد %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>الإجابات بصيغة JSON؛ - يقرأ الإدخال القياسي.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>فحص الإجابات وفق قواعد الخدمة وسرد كل خطأ فيها؛ دون إرسال شيء ودون طلب أي رمز.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>كلمة مرور الحساب الجديد في متغير البيئة هذا.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>تُقرأ كلمة المرور من واصف الملف هذا، 3 أو أعلى.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>كلمة المرور في هذا المدخل من سلسلة المفاتيح، وحدها أو ضمن تسجيل دخول محفوظ.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>برنامج يطبع رمز البريد الإلكتروني بأي صيغة، أو رمز الاقتران من السوق السحابية. يُشغَّل دون shell ويجد في بيئته USHER_CODE_PURPOSE (قيمته &quot;pairing&quot; لرمز الاقتران)، ولرسائل البريد أيضًا: USHER_CODE_SENT_TO، USHER_CODE_DIGITS. بدونه يُطلب الرمز في الطرفية.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>عدد الثواني المتاحة للبرنامج.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>تنفيذ المسار دون نافذة: أسطر JSON على الإخراج القياسي، وجُمل على إخراج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>أي سر في سطر الأوامر يمكن أن يقرأه كل من يستخدم هذا الكمبيوتر. استخدم --password-env أو --password-fd أو --password-keychain، واستخدم --code-command للرموز.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>يحتاج activate إلى --answers FILE، أو --answers - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>يمكن تحديد واحد فقط من: --password-env، --password-fd، --password-keychain.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>يحتاج --password-env إلى اسم متغير بيئة، لا إلى قيمته.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: لا يوجد متغير باسم %1.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>يحتاج --password-fd إلى رقم واصف ملف مفتوح، 3 أو أعلى.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>يحتاج --password-keychain إلى اسم مدخل.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>يحتاج --code-command إلى برنامج.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout عدد ثوانٍ، من 1 إلى %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>تم، أو كان قد تم من قبل؛ ومع --dry-run: الإجابات سليمة</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>خطأ داخلي</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>سطر الأوامر أو الإجابات فيها خطأ؛ لم يُرسل شيء</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>رفضت الخدمة شيئًا في الإجابات</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>تعذّر الوصول إلى الخدمة أو استخدامها الآن؛ أعد التشغيل لاحقًا</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>لزم رمز بريد إلكتروني أو رمز اقتران، ولم يتوفر أو كان خاطئًا</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>لزم تسجيل الدخول وفشل</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>المزوّد يتحقق من عملية الشراء؛ أعد التشغيل لاحقًا</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>لم تُعطِ سلسلة المفاتيح ما طُلب منها</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>توقّف (SIGINT أو SIGTERM)؛ أعد التشغيل للمتابعة</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>رموز الخروج من usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>التشغيل بخادم مدمج وعمليات شراء وهمية؛ دون شبكة ودون حساب.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>مع --demo: المرور بالمسارين وحفظ صورة لكل صفحة في DIR.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>مع --demo: عرض المسارين للمشاهدة، بهذه المدة عند كل محطة ومع جملة شارحة. مفتاح المسافة للإيقاف المؤقت والمتابعة، ومفتاح Esc للإنهاء.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>مع --demo: البدء من منتصف إحدى القصص الوهمية.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>سرد السيناريوهات ووصفها، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>يحتاج --tour إلى --demo ومجلد.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 يحتاج إلى --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>يمكن تحديد واحد فقط من: --tour، --tour-pace، --scenario.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace عدد ثوانٍ، من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>جرّب usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: لا يوجد «%2». لعرضها كلها: --%3.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: لا يوجد «%2». ربما المقصود %3. لعرضها كلها: --%4.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>يفعّل خطة تجارية اشتُريت من سوق سحابية.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>عرض هذا النص.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>العلامة المعروضة: واحدة من %1، أو مسار brand.json أو مجلده.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>فحص حزمة علامة وألوانها، وطباعة التقرير بصيغة JSON، ثم الإنهاء: 0 إذا كانت سليمة، وإلا 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>عنوان خدمة التفعيل، https فقط.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>الوثوق أيضًا بجهات التصديق في ملف PEM هذا، لخادم خاص.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>اللغة بدلًا من لغة النظام: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>المجلد الذي يُحفظ فيه تفعيل غير مكتمل، دون أسرار.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>الألوان: system أو light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>تسجيل تفاصيل أكثر على إخراج الأخطاء القياسي؛ دون أسرار أبدًا.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>في البداية: التشغيل دون نافذة؛ انظر usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>رابط صفحة السوق السحابية، واحد لا أكثر؛ بعد -- إذا كتب الأمرَ برنامج آخر.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>وسيط غير متوقع: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>لا يقبل activate رابطًا كوسيط: يأتي الرابط من --code-command أو من الطرفية، مكان رمز الاقتران.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>يمكن تحديد رابط واحد فقط، دون أي شيء آخر معه.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 للنافذة، لا لأمر activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>لا يقبل --scene رابطًا.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>الخيارات --tour، --tour-pace، --scenario لا تقبل رابطًا.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>يحتاج --backend إلى عنوان مثل https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>لدى --demo خادمه الخاص؛ احذف --backend.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: تعذّرت قراءة الملف %1.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: لا توجد %1؛ المتاح %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme أحد القيم system أو light أو dark أو contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>نوع القيمة غير صحيح</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>لا يجوز أن يكون فارغًا</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>هذه القيمة غير مسموح بها</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>يجب أن يكون المسار مطلقًا</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>تعذّرت قراءة الملف %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>يلزم عنوان مثل https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>لا توجد في الملف %1 شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>لا يوجد %1؛ المتاح %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>لا مكان لبيانات الدخول هنا؛ البرنامج يطلبها بنفسه</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>يلزم أحد هذه: system أو none أو http://host:port أو socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>لا يوجد إعداد %1؛ المتاح %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>لا قيمة في %1 يمكن تثبيتها</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>يلزم كائن JSON</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 ليس ملكًا للمستخدم root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>يمكن لغير root الكتابة في %1</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: لم يُستخدم: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: تعذّرت قراءة الملف.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: حدّد المسؤول لديك القيمة %2 في %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>شراء من Alibaba Cloud دون حساب حتى الآن؛ تُملأ المعرّفات حيث تُطلب</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>شراء من Alibaba Cloud مع حساب فيه أربعون مساحة عمل</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>شراء من Huawei Cloud دون حساب حتى الآن</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>شراء من Huawei Cloud مع حساب فيه مساحة عمل واحدة</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>وصلت من AWS: هل عملية الشراء هذه لك؟</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>وصلت من Azure: هل عملية الشراء هذه لك؟</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>وصلت من Alibaba Cloud: لا حاجة إلى كتابة شيء</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>شراء من المزوّد مباشرةً، دون حساب حتى الآن</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>عملية الشراء مرتبطة بحساب من قبل</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>عملية الشراء مجمّدة</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>معرّفات لم تبلّغ عنها أي سوق سحابية: يمكن للمزوّد التحقق منها</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>حساب فيه مئات مساحات العمل</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>حساب دون مساحة عمل: تُنشأ الأولى هنا</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>لا سلسلة مفاتيح على هذا الكمبيوتر: لا يُحفظ أي سر</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>سلسلة المفاتيح مقفلة إلى أن تُفتح من المعالج</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>كل رد من الخدمة يستغرق أكثر من ثانية</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>عرض صفحة واحدة في حالة واحدة ببيانات وهمية: دون المساس بأي خدمة أو سلسلة مفاتيح أو قرص.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>مع --scene: حفظ صورة الصفحة كاملة في FILE بصيغة PNG، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>سرد المشاهد وما تعرضه، ثم الإنهاء.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>يحتاج --picture إلى --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>يحتاج --picture إلى ملف ينتهي اسمه باللاحقة .png.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>لدى --scene بيئته الخاصة؛ احذف --%1.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>برنامج Usher مفتوح بالفعل ولا يستجيب. أغلقه، ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. لم يتغير شيء. ابدأ البرنامج من جلسة سطح مكتب، أو استخدمه دون نافذة: انظر usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>زر «إنشاء الحساب» ينشئ حسابك. إذا توقفت بعد ذلك، فسجّل الدخول لتتابع.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>اسم الشركة</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>تسجيل الدخول إلى هذا الحساب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>اسم جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>بريد جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>هاتف جهة الاتصال</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>نبذة عن الشركة</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>معلومات أقل</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>المزيد من المعلومات (اختياري)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>لا يمكن التراجع عن هذا ما دام الاشتراك ساريًا.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>ستُسدَّد رسوم مساحة العمل «⁨%1⁩» (%2) عبر %3.</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>تُربط بعملية شرائك فورًا.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>هل لديك حساب %1 في هذا الموقع؟</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>لديّ حساب %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>سيكون مالك مساحة العمل.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>ليس لديّ حساب</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>ننشئ لك حسابًا مع مساحة العمل.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>لغة مساحة العمل</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>لغة التنبيهات والرسائل، لا لغة الشاشة.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>الهاتف (اختياري)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>البريد الذي أنشأت به الحساب.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>تُنشأ مساحة العمل في الموقع %1. لا يمكن تغيير ذلك لاحقًا.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>ستُسدَّد رسومها عبر %1.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>به تسجّل الدخول، وإليه نرسل رمز التحقق.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>حفظ بيانات تسجيل دخولي في سلسلة مفاتيح هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>هذا الموقع غير معتاد لعملية شرائك.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>وهو أيضًا اسم حسابك في مركز الفوترة. اعتبره دائمًا.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>كلمة المرور مجددًا</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>كل ما هنا وهمي ويعمل على هذا الكمبيوتر. لا يُشترى شيء، ولا تخرج منه أي رسالة.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>صندوق البريد</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>تصل الرموز إلى هنا.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>كلمة مرور كل الحسابات</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>عملية شراء جديدة</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>عملية شراء جديدة أخرى</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>مرتبطة بشخص آخر من قبل</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>مثيل يخص حسابًا آخر</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>مجمّدة</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>حساب مركز فوترة بلا مساحات عمل</numerusform>
            <numerusform>حساب مركز فوترة بمساحة عمل واحدة</numerusform>
            <numerusform>حساب مركز فوترة بمساحتَي عمل</numerusform>
            <numerusform>حساب مركز فوترة فيه %n مساحات عمل</numerusform>
            <numerusform>حساب مركز فوترة فيه %n مساحة عمل</numerusform>
            <numerusform>حساب مركز فوترة فيه %n مساحة عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1، برمز اقتران</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>دون معرّف حساب</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>رمز اقتران قديم جدًا</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>تمت التعبئة</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>فتح العالم المحيط بالمعالج</translation>
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
        <translation>نجهّز صفحة لمتصفحك.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>نبحث عن عملية الشراء المفتوحة في متصفحك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>قارن هذا الرمز بالصفحة المفتوحة في متصفحك</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>تعذّر الوصول إلى خدمة التفعيل الآن. نواصل المحاولة.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>تتابع هذه الصفحة تلقائيًا. ويمكنك أيضًا الرجوع وفعل شيء آخر.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>إذا تطابق الرمزان، فوافق هناك. تتابع هذه الصفحة تلقائيًا.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>الصفحة في متصفحك</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>هل عملية الشراء هذه لك؟</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>عملية شرائك</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>معرّف مثيل المنتج</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>لا يصلنا معرّف الحساب من %1. ستُدخله لاحقًا.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>ليست لي</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>لم تصل عملية شرائك</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>السوق السحابية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>وقت التأكيد</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>نعم، إنها لي</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>عملية شرائك في الطريق إلينا</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>لا يُفعَّل شيء ولا يُربط بهذه الخطوة.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>تابع في متصفحك</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>تُفتح فيه صفحة تنقلك إلى %1.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>هل هذا الرمز في متصفحك أيضًا؟</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>هكذا نتأكد من أن عملية الشراء تصل إليك أنت.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>هل عملية الشراء هذه لك؟</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>لا يُفعَّل شيء ولا يُربط قبل أن تقرّر ذلك في الصفحات التالية.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>وصلت بأمان، لكن لا يمكن استخدامها الآن.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>لم تصل عملية شرائك</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>عملية شرائك في أمان، ولم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>لديّ رمز اقتران</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>رمز الاقتران</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>من الصفحة التي فتحتها السوق السحابية في متصفحك؛ ويصلح رابطها أيضًا.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>يمكن أن تصل عملية شرائك تلقائيًا: لا شيء تبحث عنه، ولا شيء تكتبه.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>جلبها من %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>لصفحة «%1» التي تنتظرك كما تركتها.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>الاتصال بالدعم لدى %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>حول هذا البرنامج</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>برنامج Usher من البرمجيات الحرة، برخصة Apache 2.0. وتجد أدناه المكتبات التي يضمّها ورخصها.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>تفاصيل للدعم</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>ليس فيها شيء شخصي أو سري. سيطلبها منك من يساعدك.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>الحساب الرئيسي</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>سجّل الدخول إلى وحدة تحكم Alibaba Cloud بالحساب الرئيسي.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>انقر على صورتك في أعلى اليمين.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>انسخ «Account ID» أسفل الاسم.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>استخدم معرّف الحساب الذي اشترى الخطة.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>نافذة وحدة التحكم: قائمة صورتك في أعلى اليمين مفتوحة، و«Account ID» محدّد فيها.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>مستخدم RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>سجّل الدخول إلى وحدة تحكم Alibaba Cloud بصفتك مستخدم RAM.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>انسخ الرقم الذي بعد علامة @ في اسمك.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>هذا الرقم هو معرّف الحساب الرئيسي. ويمكنك أيضًا لصق الاسم كاملًا، ونحن نستخرج الرقم منه.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>نافذة وحدة التحكم: قائمة صورتك في أعلى اليمين مفتوحة، والرقم الذي بعد علامة @ في اسم مستخدم RAM محدّد.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>الدولية</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>سجّل الدخول إلى وحدة تحكم Alibaba Cloud الدولية بالحساب الرئيسي.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>مرّر المؤشر فوق صورتك في أعلى اليمين.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>اختر «Account Management».</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>انسخ «Account ID».</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>نافذة وحدة التحكم: «Account Management» محدّد في قائمة صورتك في أعلى اليمين، و«Account ID» محدّد في الصفحة التي تُفتح.</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>افتح Alibaba Cloud Marketplace بالحساب الذي اشترى الخطة.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>اختر «Purchased Services».</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>انسخ «Instance ID» أسفل المنتج.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>تصل إلى هذه القائمة أيضًا عند تأكيد طلب التفعيل. وهذا المعرّف ليس معرّف الحساب.</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>السوق السحابية في متصفح: «Purchased Services» محدّد في القائمة، و«Instance ID» محدّد أسفل المنتج.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>سجّل الدخول إلى وحدة تحكم Huawei Cloud.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>انقر على حسابك في أعلى اليمين واختر «My Credentials».</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>افتح «API Credentials».</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>لا تأخذ «IAM User ID» ولا «Project ID»: هما في الصفحة نفسها ويشبهانه.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>صفحة «My Credentials»: «API Credentials» محدّد في قائمتها، و«Account ID» محدّد في الصفحة، أما «IAM User ID» و«Project ID» فمشطوبان.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>افتح «My Marketplace» في Huawei Cloud Marketplace.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>افتح تفاصيل المنتج.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>انسخ «Instance ID» تحت «Resource Details».</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>تفاصيل منتج ضمن الخدمات المشتراة: «Instance ID» محدّد تحت «Resource Details».</translation>
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
        <translation>أين أجد %1؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>رسم توضيحي</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>بلا وكيل: اتصال مباشر، حسب إعدادات هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>⁦%1⁩، حسب إعدادات هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>بلا وكيل: اتصال مباشر</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>كيف يصل هذا البرنامج إلى خدمة التفعيل. صفحتك تنتظرك كما تركتها.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الكمبيوتر بعد نجاحها، ولا تُرسل إلا إلى الوكيل.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>خدمة التفعيل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>جهات التصديق الموثوقة</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>غير محدَّدة</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>جهات هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>جهات هذا الكمبيوتر، إضافةً إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ثبّتها المسؤول لديك في ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>يطلب ⁦%1⁩ اسم مستخدم وكلمة مرور، وغالبًا ما يكونان اسم المستخدم وكلمة المرور لشبكة شركتك.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>إجابات محفوظة من %1</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>أنت حيث توقفت. لا تُكتب كلمات المرور والرموز على القرص أبدًا.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>تعذّرت قراءة إجاباتك السابقة</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>لا يمكن حفظ إجاباتك على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>يمكنك المتابعة. لكن إذا أغلقت هذه النافذة قبل النهاية، فستبدأ من جديد.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>رفضت سلسلة المفاتيح الوصول</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>المتابعة دون حفظ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>عملية شرائك في أمان. لم يضِع إلا ما كتبته على هذا الكمبيوتر؛ نرجو إدخاله من جديد.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>يمكنك أيضًا المتابعة دون حفظ: يبقى تسجيل دخولك عندئذٍ حتى تغلق هذه النافذة، ولا يُكتب أي سر في مكان آخر.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>يبقى تسجيل دخولك حتى تغلق هذه النافذة. ولا يُكتب أي سر في مكان آخر.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>فيها تُحفظ كلمات المرور وتسجيل دخولك. افتح قفلها؛ وقد يطلب نظامك كلمة مرورها.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>أُغلقت نافذة طلب كلمة مرورها، أو أن نظامك لا يسمح بالوصول.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>ربما تنتظرك في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>اختار المسؤول لديك %1 لاحقًا؛ وما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>لا تُكتب كلمات المرور والرموز على القرص أبدًا.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>وصلت عملية شراء من متصفحك</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>يمكنك استخدامها فور انتهاء العملية الجارية.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>استخدامها يبدأ تفعيلًا آخر. ما أنجزته حتى الآن يبقى كما هو.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>استخدامها لا يغيّر إلا عملية الشراء. كل ما أدخلته غير ذلك يبقى.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>المرجع: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>إعدادات الشبكة</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>لم يصل الرمز. ماذا أفعل؟</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>قد يستغرق ذلك دقيقة. انظر في مجلد الرسائل غير المرغوب فيها وتحقق من العنوان، ثم اطلب إعادة الإرسال: لا يصلح إلا أحدث رمز.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>أي سوق سحابية أختار؟</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>السوق التي اشتركت منها في الخطة. تجد اسمها في رسالة التأكيد. وإذا لم تشترِ من سوق سحابية، فقد اشتريت مباشرةً من %1.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>ما هو رمز الاقتران؟</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>ثمانية أحرف وأرقام تعرضها صفحة السوق السحابية بعد الشراء. بها تصل عملية شرائك إلى هنا تلقائيًا، دون أن تكتب أي معرّف.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>هل عليّ وضع علامة على كل خطوة؟</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>لا. العلامات لك وحدك، لتعرف أين وصلت حين تعود.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>تبدو السوق السحابية مختلفة. ماذا أفعل؟</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>تغيّر الأسواق السحابية صفحاتها من حين إلى آخر. ابحث عن زر يؤدي الغرض نفسه، وتابع بعد تأكيد الطلب.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>ماذا لو أخطأت في الاختيار؟</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>لا تخسر شيئًا. ارجع واختر الخيار الآخر؛ وما كتبته يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>أي موقع أختار؟</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>الأقرب إلى أنظمتك، ما لم تكن لدى شركتك قواعد تحدّد مكان البيانات. لا يمكن أبدًا نقل الحسابات والبيانات إلى موقع آخر.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>أي اسم شركة أُدخل؟</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>الاسم الكامل للشركة التي تدفع رسوم الخطة.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>ماذا يحدث عند إنشاء الحساب؟</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>يُنشأ حساب %1 الخاص بك ويُحجز لك اسم المستخدم. ولا تُفعَّل الخطة بعد: يتم ذلك في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>هل يمكنني تغيير طريقة السداد لاحقًا؟</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>عمليًا لا. تُسدَّد رسوم ما يُشترى من سوق سحابية بصفة دائمة عبر الحساب السحابي الذي تم به الشراء، فاختر السوق التي اشتريت منها.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>أحد معرّفاتي غير مقبول. ماذا أفعل؟</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>اتبع الرابط أسفل الحقل: يوضّح مكان المعرّف. وإذا كان المعرّف صحيحًا رغم ذلك، فاطلب التحقق من عملية الشراء؛ وتبقى إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>لا أعرف اسم المستخدم. من يعرفه؟</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>من أنشأ حساب شركتك في مركز الفوترة. وإذا تبيّن أنه لا يوجد حساب، فأنشئ واحدًا من هذه الصفحة؛ وما كتبته يبقى محفوظًا.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>لماذا لا يمكن ربط بعض مساحات العمل؟</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>لا تُسدَّد رسوم مساحة العمل إلا عبر عملية شراء واحدة أو حساب واحد في الوقت نفسه. وما يمنع ربطها مذكور في صفّها.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>هل يمكنني ربط أكثر من واحدة؟</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>نعم، بقدر ما تشاء. تُربط كل منها عندما تؤكّدها؛ وتابع عندما تنتهي.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>ماذا لو لم أكن متأكدًا؟</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>ارجع: لم تُربط مساحة العمل هذه بعد. وبعد ربطها لا يمكن التراجع عن ذلك ما دام الاشتراك ساريًا.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>ما فائدة لغة مساحة العمل؟</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>إنها لغة الأحداث والتنبيهات والرسائل النصية، لا لغة ما تراه على الشاشة. اخترها بعناية: قد لا يمكن تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>لماذا عليّ تسجيل الدخول مجددًا؟</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>حرصًا على أمانك، ينتهي تسجيل الدخول بعد مدة. وبعد أن تسجّل الدخول تعود إلى حيث كنت.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>هل عليّ أن أفعل شيئًا؟</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>لا. عملية الشراء هذه تدفع بالفعل رسوم حساب في مركز الفوترة. يمكنك تسجيل الدخول أو ربط المزيد من مساحات العمل.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>هل عليّ الانتظار هنا؟</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>لا. أغلق النافذة وعُد لاحقًا: ستجد النتيجة في المرة القادمة. ولا يُفعَّل شيء في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>هل يمكنني إغلاق النافذة الآن؟</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>نعم. اكتمل كل شيء. احفظ الملخص إذا أردت الاحتفاظ بما هو مذكور هنا.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>هل عملية شرائي في أمان؟</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>نعم. لا يُفعَّل شيء ولا يُربط قبل أن تقرّر ذلك، ثم يتم مرة واحدة فقط، حتى إذا انقطع الاتصال أو أُطفئ هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>هل يمكنني التوقف والمتابعة لاحقًا؟</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>نعم، في أي وقت. يبقى ما كتبته على هذا الكمبيوتر، وكلمات المرور في سلسلة مفاتيحه، وفي المرة القادمة تُفتح الصفحة التي كنت فيها.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>هل يمكنني فعل ذلك دون ماوس؟</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>نعم. مفتاح Tab للانتقال إلى التالي، ومفتاح المسافة للاختيار، ومفتاح Enter لضغط الزر الرئيسي، ومفتاح Esc لإيقاف ما يجري، ومفتاح Alt مع السهم الأيسر للرجوع، ومفتاح F1 لفتح هذه المساعدة.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>أي عدد من الأحرف. هي نفسها للحسابين في البداية، ثم تُغيَّر في كل منهما على حدة.</numerusform>
            <numerusform>حرف واحد على الأقل. هي نفسها للحسابين في البداية، ثم تُغيَّر في كل منهما على حدة.</numerusform>
            <numerusform>حرفان على الأقل. هي نفسها للحسابين في البداية، ثم تُغيَّر في كل منهما على حدة.</numerusform>
            <numerusform>%n أحرف على الأقل. هي نفسها للحسابين في البداية، ثم تُغيَّر في كل منهما على حدة.</numerusform>
            <numerusform>%n حرفًا على الأقل. هي نفسها للحسابين في البداية، ثم تُغيَّر في كل منهما على حدة.</numerusform>
            <numerusform>%n حرف على الأقل. هي نفسها للحسابين في البداية، ثم تُغيَّر في كل منهما على حدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>قوية جدًا</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>أي عدد من الأحرف، على ألا يسهل تخمينها.</numerusform>
            <numerusform>حرف واحد على الأقل، على ألا يسهل تخمينها.</numerusform>
            <numerusform>حرفان على الأقل، على ألا يسهل تخمينها.</numerusform>
            <numerusform>%n أحرف على الأقل، على ألا يسهل تخمينها.</numerusform>
            <numerusform>%n حرفًا على الأقل، على ألا يسهل تخمينها.</numerusform>
            <numerusform>%n حرف على الأقل، على ألا يسهل تخمينها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>سجّل الدخول إلى Alibaba Cloud بالحساب الرئيسي ووثّق الاسم الحقيقي لصاحبه.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>ابدأ بهذا: لا يمكنك الشراء دون توثيق الاسم الحقيقي.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>افتح صفحة %1 في السوق واضغط «Activate Now».</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>في «Activating Pay-as-you-go Service»، وافق على الشروط واضغط «Activate».</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>عند ظهور «Activation Request Submitted»، اضغط «Confirm».</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>تخبرك نافذة بأن التفعيل مجاني: اضغط «OK».</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>السداد في هذه السوق بالدولار الأمريكي.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>في ⁦Marketplace &gt; Purchased Services⁩، اضغط «Login Directly» بجانب المثيل. وقد يكون اسمه «Direct Login».</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>إذا عرض متصفحك فتح هذا المعالج، فاسمح بذلك. وإلا فأبقِ معرّف الحساب ومعرّف مثيل المنتج في متناولك: سنطلبهما لاحقًا ونوضّح مكانهما.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>سجّل الدخول إلى Huawei Cloud ووثّق اسمك الحقيقي.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>في «Purchase %1 SaaS Version»، وافق على الشروط واضغط «Activate Now» مرة أخرى.</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>عند ظهور «SaaS Task Submission Successful»، اضغط «Return to My Marketplace».</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>ابحث عن %1 ضمن خدماتك المشتراة. إذا لم تجده فورًا، فحدّث الصفحة.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>في نافذة المهام اضغط «Start Using»، أو افتح ⁦My Marketplace &gt; Joint Services⁩.</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>اضغط «Use Now»، واختر الدور «For Myself»، ثم اضغط «Confirm».</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>أنشئ المؤسسة: اسمها ونطاقها (اختصارها).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>لا يمكن تغيير الاسم والاختصار أبدًا. يستغرق الإنشاء الأول من دقيقة إلى 3 دقائق: اترك الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>أضف الأعضاء: الاسم والقسم وبيانات الاتصال. تُملأ بيانات العضو الأول تلقائيًا، ويمكنك تغييرها.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>دوّن الحساب وكلمة المرور اللذين تحدّدهما هنا: بهما يسجّل الأعضاء الدخول، وعليك أنت إبلاغهم بهما.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>حدّد الأعضاء، وحدّد «Agreement»، ثم اضغط «Confirm Authorization».</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>أعطِ الأعضاء عنوان تسجيل الدخول واسم حساب المؤسسة وحساباتهم وكلمات مرورهم.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>لا ترسل السوق كلمات المرور: سلّمها خارج الإنترنت، ولأصحابها فقط.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>سجّل الدخول بحساب أحد الأعضاء عبر الدخول الموحّد في السوق.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>يجب تغيير كلمة المرور الأولى بعد تسجيل الدخول مباشرةً.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>إذا عرض متصفحك فتح هذا المعالج، فاسمح بذلك. وفي كل الأحوال أبقِ معرّف حساب Huawei Cloud في متناولك: قد نطلبه ونوضّح مكانه.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>سجّل الدخول إلى حساب AWS الذي سيدفع.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>افتح صفحة %1 في السوق واضغط «Continue Subscription».</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>بعد الاشتراك، اضغط «Set Up Your Account».</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>ما تسلّمه AWS تنتهي صلاحيته سريعًا، فنفّذ هذه الخطوة والتالية دون توقف. وإذا انتهت صلاحيته، فلا تخسر شيئًا: عُد إلى اشتراكك واضغط «Set Up Your Account» مرة أخرى.</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>يعرض متصفحك صفحة من %1. اسمح لها بفتح هذا المعالج، أو اكتب رمزها القصير هنا.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>افتح صفحة %1 في السوق واضغط «Get It Now». وافق على الشروط واضغط «Continue».</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>السداد في هذه السوق بالدولار الأمريكي فقط.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>اضغط «Subscribe»، واختر مجموعة موارد أو أنشئ واحدة، واملأ الاسم وفترة الفوترة والتجديد.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>اضغط «Review + Subscribe»، ثم «Subscribe».</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>عند اكتمال الاشتراك، انتقل إلى صفحة %1 («Configure account now»).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>اسمح لتلك الصفحة بفتح هذا المعالج، أو اكتب رمزها القصير هنا.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>لا شيء تشتريه أولًا: تُفعَّل الخطة هنا، في الصفحة الأخيرة. وتُحتسب رسومها على حسابك في مركز الفوترة.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>جهّز عنوان بريد إلكتروني يمكنك قراءته الآن.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>اعرف الاسم الكامل لشركتك كما يجب أن يظهر في الفواتير.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>الخدمة المشتركة</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>العودة إلى هنا</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>ضع علامة على ما أنجزته. تُحفظ علاماتك: يمكنك إغلاق هذه النافذة والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>من أين ستشتري؟</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>أي منطقة في %1؟</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>المنطقة التي فيها حسابك. تتغيّر الخطوات تبعًا لها.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>صفحة المنتج في %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>لا نعرف عنوان هذه الصفحة. ابحث عن «%1» في %2، أو اطلبه من %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>أُنجز %1 من %2</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>تتغيّر الخطوات تبعًا لاختيارك.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>عملية شرائك في أمان، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>المرجع، لأسئلتك إلى الدعم لدينا</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>نبحث عن عملية شرائك لدى السوق السحابية.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>سنخبرك بالنتيجة بالبريد الإلكتروني. يمكنك إغلاق هذه النافذة: ستعود إلى هنا في المرة القادمة. وبعد تأكيد عملية الشراء، تتابع من حيث كنت.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>عُد إلى الصفحة التي كنت فيها واضغط زرها مرة أخرى: لا يحدث شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>قارن المعرّفات بما في السوق السحابية وصحّحها. وإذا كانت صحيحة، فاسأل الدعم لدينا واذكر المرجع.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>تم تأكيد عملية شرائك</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>لم نجد عملية شراء بهذه المعرّفات</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>معرّف حساب %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>معرّف مثيل المنتج</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>يبدو أنهما معكوسان. بدّل بينهما</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>أين أجده؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>معرّف الحساب، لا معرّف مستخدم IAM أو مشروع.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>معرّف الحساب الرئيسي، لا معرّف مستخدم RAM.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>تجده أسفل المنتج الذي اشتريته.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>متابعة حالة التحقق</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>طلب التحقق</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>لديك حساب بالفعل. سجّل الدخول لتتابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>كيف تريد تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>برمز عبر البريد الإلكتروني</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>بكلمة المرور</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>اسم مستخدم مركز الفوترة</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>البدء من جديد دون هذا الحساب</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>بدء العرض من جديد</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>جارٍ البدء من جديد…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>سيُمحى كل ما أُنشئ في هذا العرض: الحسابات ومساحات العمل والرسائل وما كتبته.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>إبقاؤه كما هو</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>الخطوة الحالية</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>لم تبدأ بعد</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>لمعرفة من يدفع وعن ماذا: مركز الفوترة، «إدارة مساحات العمل» (Workspace Management). عند انتهاء الاشتراك يبدأ عدّ تنازلي مدته 14 يومًا، وبعده تُمحى البيانات.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>تثبيت DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>مشاهدة المقدمة</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>لا مساحات عمل تُسدَّد رسومها الآن عبر %1:</numerusform>
            <numerusform>مساحة عمل واحدة تُسدَّد رسومها الآن عبر %1:</numerusform>
            <numerusform>مساحتا عمل تُسدَّد رسومهما الآن عبر %1:</numerusform>
            <numerusform>%n مساحات عمل تُسدَّد رسومها الآن عبر %1:</numerusform>
            <numerusform>%n مساحة عمل تُسدَّد رسومها الآن عبر %1:</numerusform>
            <numerusform>%n مساحة عمل تُسدَّد رسومها الآن عبر %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>سجّل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>فتح مركز الفوترة</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>حفظ هذا الملخص</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>كنص</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>كملف PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>حُفظ في</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>صفحة تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>خطتك من %1 مفعّلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>السداد عبر</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>⁨%1⁩ (⁦%2⁩)، الموقع %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>مركز الفوترة</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>تثبيت DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>فيديو تعريفي</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>لمعرفة من يدفع وعن ماذا: مركز الفوترة، «إدارة مساحات العمل» (Workspace Management).</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>عند انتهاء الاشتراك يبدأ عدّ تنازلي مدته 14 يومًا، وبعده تُمحى البيانات.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>عميل اشترى الخطة من سوق سحابية، ويحدّد من أيها.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>سؤال واحد في كل مرة. هنا: هل يوجد حساب في مركز الفوترة؟ هذا العميل ليس لديه حساب.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>الحساب الجديد. كل حقل يوضّح الغرض منه.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>«التالي» قبل الأوان: يظهر ما ينقص بجانب كل حقل، ويبقى ما أُدخل.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>وصل الرمز بالبريد، كما ترى بجانب المعالج.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>الشركة، والاتفاقيات المطلوب قراءتها.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>هذان المعرّفان لا يخصان أي عملية شراء. لم يتغيّر شيء؛ ويمكن للعميل إعادة المحاولة أو طلب التحقق.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>المعرّفان الصحيحان. من الآن تُسدَّد رسوم مساحة العمل عبر هذا الحساب السحابي.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>الخطة مفعّلة. ومن هنا إلى صفحة تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>عميل آخر لديه حساب في مركز الفوترة: اسم المستخدم، ومعرّف عملية الشراء.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>أُرسل الرمز إلى عنوان البريد المسجّل في الحساب.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>كل مساحات عمل الحساب. وتوضّح كل منها إن كان يمكن ربطها.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>ما لا يمكن التراجع عنه يُذكر مرة أخرى، في صفحة مستقلة.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>رُبطت الأولى. ويمكن ربط المزيد.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>يمكن أيضًا إنشاء مساحة عمل جديدة هنا، لتكون تابعة لحساب موجود.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>أو لحساب جديد يُنشأ معها.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>رُبطت الاثنتان، والجديدة منهما أيضًا.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>اكتمل: ما تُسدَّد رسومه من الآن عبر عملية الشراء هذه، وأين يكون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>تتغيّر اللغة فورًا، في كل صفحة.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>الجولة، %1 من %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>عُرض المساران كلاهما. المعالج بين يديك الآن.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>لا يمكن متابعة الجولة: تغيّرت هذه الصفحة عما تركتها عليه. المعالج بين يديك الآن.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>يعرض المعالج نفسه: المساران كلاهما، صفحة بعد صفحة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>مفتاح المسافة للإيقاف المؤقت والمتابعة، ومفتاح Esc للإنهاء.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>تم هذا من قبل. لم يُرسل شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>استغرق أمر الرمز وقتًا أطول من اللازم فأُوقف.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>تعذّر تشغيل أمر الرمز.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>فشل أمر الرمز.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>لا توجد طرفية لطرح السؤال فيها.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>الرمز من الرسالة المرسلة إلى %1 (لا يظهر): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>لم يُدخل أي رمز.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>لا مكان للأسرار في الإجابات. قدّم كلمة المرور بواسطة --password-env أو --password-fd أو --password-keychain، والرموز بواسطة --code-command أو عند السؤال عنها.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>تلزم كلمة مرور للحساب الجديد: --password-env أو --password-fd أو --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>يلزم رمز من رسالة بريد إلكتروني، ولا توجد طرفية ولا --code-command. لم يُرسل أي رمز.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>عدة مساحات عمل تحمل هذا الاسم. حدّد المعرّف.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>لا توجد إجابة كهذه، أو ليست ضمن هذا المسار.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>نوع هذه الإجابة غير صحيح.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>لا يمكن استخدام هذا هنا. نرجو التحقق منه.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>رمز الاقتران من السوق السحابية (لا يظهر): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>قارن هذا الرمز بالصفحة المفتوحة في متصفحك: %1. إذا تطابق الرمزان، فوافق هناك. تستمر العملية تلقائيًا.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>يلزم رمز الاقتران من صفحة السوق السحابية، ولا توجد طرفية ولا --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>رمز الاقتران يخص عملية شراء غير المذكورة في الإجابات. لم يُستخدم لأي شيء.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>تفعيل خطتك التجارية</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>يستغرق نحو ثلاث دقائق. يمكنك التوقف والعودة: لا يضيع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>من أين اشتريت؟</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>في الصين ودوليًا</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>في الصين وعالميًا</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>السداد بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>السداد عبر حسابك في مركز الفوترة</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>لديك تفعيل غير مكتمل</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>«%1»، حُفظ في %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>اختار المسؤول لديك اللغة.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>لم أشترِ بعد</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>تم التحقق من عملية شرائك</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>اختار المسؤول لديك السوق السحابية.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1، تم التأكيد في %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>الموقع: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>اختار المسؤول لديك اللغة.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>لمساحات العمل التي تُنشأ لاحقًا فقط؛ ولا يمكن تغييره بعد إنشائها.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>اربط مساحة عمل أو أكثر، ثم أكّد.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>إنشاء مساحة عمل</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>البحث في مساحات العمل</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>البحث في مساحات العمل</numerusform>
            <numerusform>البحث في مساحة عمل واحدة</numerusform>
            <numerusform>البحث في مساحتَي عمل</numerusform>
            <numerusform>البحث في %n مساحات عمل</numerusform>
            <numerusform>البحث في %n مساحة عمل</numerusform>
            <numerusform>البحث في %n مساحة عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>جارٍ جلب مساحات عملك…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>لا توجد في حساب مركز الفوترة هذا مساحات عمل بعد</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>أنشئ الأولى: تُربط بعملية شرائك فورًا.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>لم يُعثر على مساحة عمل</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>يطابق البحث بداية الاسم أو المعرّف.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>مساحات العمل</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>ربط</translation>
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
        <source>ID</source>
        <extracomment>short for identifier, heads a column</extracomment>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>usher::words::Industry</name>
    <message>
        <source>Software and internet</source>
        <translation>البرمجيات والإنترنت</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>المصارف والتأمين</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>البيع بالتجزئة والتجارة الإلكترونية</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>الصناعة</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>الألعاب والإعلام</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>النقل والخدمات اللوجستية</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>الرعاية الصحية</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>التعليم والبحث العلمي</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>القطاع العام</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
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
        <translation>مباشرةً من %1</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>الصين</translation>
    </message>
    <message>
        <source>International</source>
        <translation>الدولية</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>كلمتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>اطلب رمزًا أولًا.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>أدخل الرمز الوارد في الرسالة، وعدد أرقامه %digits%.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>اقرأ الاتفاقيات ووافق عليها أولًا.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>اختر واحدًا من فضلك.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>لم نتمكن من التحقق من هذا الاسم الآن. سنتحقق منه مجددًا عندما تتابع.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>هذا مطابق لمعرّف الحساب. نرجو التحقق منه.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>لم يعد التأكيد صالحًا. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>جارٍ التفعيل…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>جارٍ الربط…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>جارٍ التحقق مما حدث…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>إنشاء الحساب ومساحة العمل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>فتح صفحة تسجيل الدخول</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>أوقفتَ العملية. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>كانت العملية قد تمت عندما أوقفتها. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>ما زلنا ننتظر الرد. يمكنك مواصلة الانتظار أو الإلغاء.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>ننتظر سلسلة المفاتيح لديك. قد تطلب منك فتح قفلها.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>خطوتك الأخيرة تمت. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>هذا الحساب مفعّل بالفعل. اربط عملية الشراء به.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>تعذّر حفظ كلمة مرورك على هذا الكمبيوتر. نرجو إدخالها من جديد.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>نرجو تعبئة هذا الحقل.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>لا تقبل الخدمة هذا الإدخال.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>قصير جدًا: الحد الأدنى لعدد الأحرف %minimum%.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>طويل جدًا: الحد الأقصى لعدد الأحرف %maximum%.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>يحتوي هذا على أحرف لا يمكن استخدامها هنا.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>نرجو التحقق من الكتابة.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>هذا ليس الرمز الذي أرسلناه. لم تبقَ محاولات.</numerusform>
            <numerusform>هذا ليس الرمز الذي أرسلناه. بقيت محاولة واحدة.</numerusform>
            <numerusform>هذا ليس الرمز الذي أرسلناه. بقيت محاولتان.</numerusform>
            <numerusform>هذا ليس الرمز الذي أرسلناه. بقيت %n محاولات.</numerusform>
            <numerusform>هذا ليس الرمز الذي أرسلناه. بقيت %n محاولة.</numerusform>
            <numerusform>هذا ليس الرمز الذي أرسلناه. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>اسم المستخدم هذا متاح.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>هذا الموقع غير معتاد لعملية شرائك. يمكنك اختياره، لكن لا يمكنك تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>يبدو أن هذا معرّف حساب. هل المعرّفان معكوسان؟</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>اختر البلد، أو ابدأ بعلامة + ثم رمز البلد.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>كان هذا مستخدم RAM. أخذنا الرقم الذي بعد علامة @: معرّف الحساب الرئيسي.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>وافق أولًا في متصفحك، ثم اضغط هذا الزر مجددًا.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>لقد اشتريتها</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>إنشاء مساحة العمل</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>تصحيح المعرّفات</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>خدمة التفعيل تستجيب.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>تم تسجيل دخولك إلى الوكيل. يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>لم يقبلهما الوكيل. تحقق من اسم المستخدم وكلمة المرور، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>تم تسجيل خروجك، ولم يبقَ هنا شيء من هذا الحساب.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>تم تسجيل خروجك على هذا الكمبيوتر. تعذّر إبلاغ الخدمة، لكن تسجيل الدخول هذا ينتهي فيها تلقائيًا.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>لم تتمكن سلسلة المفاتيح من حذف بيانات تسجيل الدخول هذه، فما زالت هنا. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>رُبط حسابك. لنتابع، نحتاج إلى التأكد مرة أخرى من أنك أنت: اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>انتهت صلاحية ما أكّدته السوق السحابية عن عملية شرائك. أدخل رمز اقتران جديدًا لاستعادته.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>تم تأكيد عملية شرائك. اضغط الزر أدناه مرة أخرى.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>لم نجد عملية شراء بهذه المعرّفات. لم يتغيّر شيء: قارنها بما في السوق السحابية.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>تعذّرت قراءة ما حفظته سلسلة المفاتيح. نرجو إدخاله من جديد، وعندها يُحفظ مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>لم يُربط شيء</numerusform>
            <numerusform>رُبطت واحدة</numerusform>
            <numerusform>رُبطت اثنتان</numerusform>
            <numerusform>رُبطت %n</numerusform>
            <numerusform>رُبطت %n</numerusform>
            <numerusform>رُبطت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>اربط مساحة عمل أولًا</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>أوقفتَ العملية قبل وصول الرد. اضغط الزر مجددًا عندما تكون مستعدًا: نتحقق أولًا مما إذا كانت قد تمت، فلا يحدث شيء مرتين.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>نرجو أن تحدّد أولًا إن كانت عملية الشراء هذه لك.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>انتظرت الصفحة في المتصفح بضع دقائق ولم يصل شيء. عملية شرائك في أمان: ابدأ من جديد.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>هذا ليس رابطًا منا، أو ينقصه جزء. انسخه مرة أخرى، أو أدخل رمز الاقتران.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>يعمل رابط كهذا مرة واحدة ولبضع دقائق، وقد استُخدم هذا الرابط. عملية شرائك في أمان: ابدأ مرة أخرى من السوق السحابية.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>انتهت صلاحية هذا الرابط. عملية شرائك في أمان: ابدأ مرة أخرى من السوق السحابية.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>جارٍ الانتظار…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>جارٍ الإرجاع…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>نعم، متابعة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء مجددًا</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة بدونها</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>العودة إلى صفحتك</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
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
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
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
        <translation>أوقفتَ العملية.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>عندما تكون مستعدًا، اضغط الزر مجددًا.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>لم ترد خدمة التفعيل في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>تحقق من اتصالك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>لم نتمكن من الوصول إلى خدمة التفعيل.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>لم يُعثر على خدمة التفعيل.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>تحقق من اتصالك أو VPN أو الوكيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>هذا الكمبيوتر غير متصل.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>اتصل بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>انتهت صلاحية شهادة الخدمة.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>ردّ شيء آخر بدلًا من خدمة التفعيل.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>قد يلزم تسجيل الدخول إلى شبكتك أولًا. افتح أي صفحة في متصفحك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>تعذّرت قراءة الرد.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>أعد المحاولة. إذا استمر ذلك، فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>لم تُحدَّد خدمة تفعيل.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>يمكنك المتابعة؛ لكن كلمات المرور تُحفظ عندئذٍ لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>سلسلة المفاتيح لديك مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>افتح قفلها وأعد المحاولة، أو تابع دون حفظ.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>لم تسمح سلسلة المفاتيح لديك بالوصول.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>اسمح به وأعد المحاولة، أو تابع دون حفظ.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>لم تستجب سلسلة المفاتيح لديك.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>أعد المحاولة، أو تابع دون حفظ.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>لم تعد بيانات تسجيل دخولك المحفوظة موجودة.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>سجّل الدخول مجددًا لتتابع.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>تعذّر حفظ تقدّمك على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>يمكنك المتابعة، لكن أكمل قبل إغلاق هذه النافذة. وفّر بعض المساحة على القرص ليُحفظ تقدّمك.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>تعذّرت قراءة تقدّمك المحفوظ.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>نرجو البدء من جديد. ما أنجزته الخدمة لم يضِع.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>لم تفهم الخدمة هذا الطلب.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>أعد المحاولة. إذا استمر ذلك، فابحث عن إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>لا توفّر الخدمة هذا.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>ابحث عن إصدار أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>هذا النص أطول مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>اختصر ما أدخلته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>في النموذج ما يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>صحّح الحقول المحدّدة، ثم تابع.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>محاولات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>خدمة التفعيل مشغولة جدًا.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>حدث خطأ في خدمة التفعيل.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>أعد المحاولة بعد لحظات. إذا استمر ذلك، فاتصل بالدعم.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>لم تقبل الخدمة هذا الطلب.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>سبق أن وصل هذا الطلب إلى الخدمة ببيانات أخرى.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>اضغط الزر مجددًا لإرسال ما في النموذج الآن.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>أُوقف هذا الطلب قبل وصوله.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>اضغط الزر مجددًا عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>هذا ليس الرمز الذي أرسلناه.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>قارنه بأحدث رسالة وأدخله مجددًا.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>استُخدم هذا الرمز من قبل.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>محاولات خاطئة كثيرة بهذا الرمز.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>أُرسل رمز قبل لحظات.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>تحقق من بريدك ومجلد الرسائل غير المرغوب فيها، أو انتظر انتهاء العدّ التنازلي.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>لم يعد هذا الرمز صالحًا.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>لا يمكن إرسال البريد الآن.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>أعد المحاولة بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>يجب تأكيد بريدك الإلكتروني مجددًا.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>اطلب رمزًا جديدًا وأدخله.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>سجّل الدخول لتتابع.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>ستعود إلى حيث أنت الآن.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>سُجّل خروجك لمرور بعض الوقت.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>سجّل الدخول مجددًا؛ ستعود إلى حيث أنت الآن.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>سُجّل خروجك.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>سجّل الدخول بالحساب الذي يملك هذا التفعيل.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>بيانات تسجيل الدخول هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>تحقق منها، أو سجّل الدخول برمز يُرسل بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>تحقق من الكتابة، أو أنشئ حسابًا.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>لعنوان البريد هذا حساب بالفعل.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>سجّل الدخول به، أو استخدم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>ليس لعنوان البريد هذا حساب في هذا الموقع.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>تحقق من العنوان والموقع، أو أنشئ حسابًا.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>يسهل تخمين كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>اجعلها أطول، أو استخدم عدة كلمات.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>كلمة المرور هذه موجودة في قوائم كلمات المرور المعروفة.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>اختر كلمة لا تستخدمها في أي مكان آخر.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>تغيّرت إحدى الاتفاقيات.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>لم يعد هذا الموقع متاحًا.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>لا يمكننا العثور على عملية الشراء هذه بعد.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>تحقق من المعرّفات. قد تستغرق عملية الشراء الجديدة خمس دقائق لتصل إلى هنا؛ أعد المحاولة بعدها.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>مثيل المنتج هذا يخص حسابًا سحابيًا آخر.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>انتهت صلاحية هذا الاشتراك.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>جدّده في السوق السحابية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>أوقفت السوق السحابية هذا الاشتراك مؤقتًا.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>أُنهي هذا الاشتراك.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>اشترِ الخطة مجددًا من السوق السحابية، ثم عُد بالمعرّفات الجديدة.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>تسلّم هذه السوق السحابية عملية شرائك بنفسها.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>افتح اشتراكك في السوق السحابية واختر إعداد حسابك من هناك.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>هذا الحساب السحابي مرتبط بحساب في مركز الفوترة بالفعل.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>سجّل الدخول بذلك الحساب، أو اربط به مساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>هذا الحساب مفعّل بالفعل.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>اربط عملية الشراء به بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>لم تعد مساحة العمل هذه موجودة.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>ارجع واختر مساحة أخرى.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>رسوم مساحة العمل هذه تُسدَّد عبر عملية شراء أخرى أو حساب آخر.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>ارجع واختر مساحة أخرى، أو اسأل مالكها.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>مساحة العمل هذه مقفلة.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>ارجع واختر مساحة أخرى، أو اتصل بالدعم.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>لم تُربط أي مساحة عمل بعد.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>اربط مساحة عمل واحدة على الأقل، ثم أكّد.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>عملية شرائك في أمان، ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>عملية شرائك في أمان. لا يمكن أن يحدث شيء مرتين: قبل الإرسال مجددًا نتحقق مما إذا كان الطلب قد تم.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>عملية شرائك في أمان؛ الأمر يخص هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>إرسال رمز جديد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>استخدام الحساب الموجود</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>البدء من جديد</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>أعد المحاولة الآن.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>لم تجد الخدمة المطلوب.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>لا يُسمح لهذا الحساب بفعل ذلك.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>اسم المستخدم هذا غير متاح.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>لا يوجد في مركز الفوترة حساب باسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>اقرأ الإصدار الحالي ووافق عليه.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>تحقق من المعرّفين: يجب أن يخصّا الحساب الذي اشتريت به.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>ادفع المستحق في السوق السحابية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>تحميل الإصدار الحالي</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>يعرف عنوانها مَن أعطاك هذا البرنامج: شغّل usher مع ⁦--backend⁩ وذلك العنوان. ولإلقاء نظرة فقط، شغّل usher مع ⁦--demo⁩.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>لا يمكننا معرفة من الذي يرد.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>في الشركات يكون السبب غالبًا فحصًا أمنيًا يفتح الاتصالات: اطلب من المسؤول لديك إضافة جهة تصديقه باستخدام ⁦--ca⁩ أو في ملف السياسة. وفي أي مكان آخر، جرّب شبكة أخرى.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>تحقق من التاريخ والوقت على هذا الكمبيوتر. إذا كانا صحيحين، فعلى الخدمة تجديد شهادتها: أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>شهادة الخدمة لم تصبح سارية بعد.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>ربما تكون ساعة هذا الكمبيوتر متأخرة. صحّح التاريخ والوقت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>ردّ خادم آخر.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>قد يلزم تسجيل الدخول إلى شبكتك أولًا: افتح أي صفحة في متصفحك، ثم أعد المحاولة. إذا استمر ذلك، فاسأل المسؤول لديك إن كان عنوان الخدمة صحيحًا.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>ربما يمنع ذلك شيء في الشبكة. جرّب شبكة أخرى، أو اسأل المسؤول لديك.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>لم يسمح لنا الوكيل بالمرور.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>تحقق من إعدادات الوكيل على هذا الكمبيوتر، أو اطلب من المسؤول لديك السماح بعنوان الخدمة.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>يريد الوكيل في شبكتك معرفة من أنت.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>سجّل الدخول إليه باسم المستخدم وكلمة المرور لشبكة شركتك.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>نسخة أخرى من هذا البرنامج تستخدم تسجيل دخولك الآن.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>انتظر انتهاءها أو أغلقها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>تعذّر حفظ الملخص.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>تأكد من إمكانية الكتابة في مجلد المستندات ومن أن القرص غير ممتلئ، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>رمز الاقتران هذا غير معروف.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>يعمل الرمز مرة واحدة ولبضع دقائق. قارنه بالصفحة التي جاء منها، أو اطلب رمزًا جديدًا هناك.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>انتهت صلاحية رمز الاقتران هذا.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>ابدأ مرة أخرى من السوق السحابية لتحصل على رمز جديد.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>رُفض التسليم في المتصفح.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>إذا كان ذلك خطأ، فابدأ مرة أخرى من السوق السحابية.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>لم يعد يوجد طلب تحقق بهذا المرجع.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>قارن المعرّفات بعملية شرائك وأرسلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>تسجيل الدخول إلى الوكيل</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>يعرف عنوانها مَن أعطاك هذا البرنامج: شغّل usher مع ⁦--backend⁩ وذلك العنوان، أو اطلب من المسؤول لديك كتابته في ⁦%1⁩. ولإلقاء نظرة فقط، شغّل usher مع ⁦--demo⁩.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>اختر موقعًا آخر.</translation>
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
        <translation>Alibaba Cloud الدولية</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS الصين</translation>
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
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>افتح اشتراكك في %1 وسجّل الدخول إلى المنتج من هناك.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>تعرض الصفحة التي تُفتح رمز اقتران. أدخله هنا.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>مؤكَّدة من %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>موجودة في سجلاتنا</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>كما كتبتها</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>تأكيد من %1، %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>تطابق عملية شراء بلّغت عنها %1.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>حساب %1 ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1، المثيل ⁦%2⁩</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>حساب %1 ⁦%2⁩، المثيل ⁦%3⁩</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>تخبرنا %1 بنفسها بما اشتريته: لا معرّفات تكتبها.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>في Alibaba Cloud، افتح «Marketplace» ثم «Purchased Services».</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>عند منتجك اختر «Login Directly».</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>قارن الرمز في متصفحك بهذا الرمز.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>إذا تطابق الرمزان، فوافق هناك. وإن لم يتطابقا، أو لم تظهر أي صفحة، فألغِ هنا.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>التفعيل</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>ربط الحساب</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>مساحات العمل</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>مناسبة لعملية شرائك</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>غير معتادة لعملية شرائك</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>تفعيل خطتك التجارية</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>هل لديك حساب في مركز الفوترة؟</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>المعلومات الأساسية</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>معلومات الشركة</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>طريقة التفعيل</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>ربط حسابك في مركز الفوترة</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>ما مساحات العمل التي ستدفع عملية الشراء هذه رسومها؟</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>تأكيد الربط</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>إنشاء مساحة عمل</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>سجّل الدخول لتتابع</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>مرتبط من قبل</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>خطتك من %1 مفعّلة</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>شراء الخطة</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>نتحقق من عملية شرائك</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>يمكن ربطها</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>تم ربطها</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>تُسدَّد عبر عملية شراء أخرى</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>حساب مركز الفوترة لدى %1</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>حساب %1 ⁦%2⁩</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>تُدفع رسومها من عملية الشراء هذه.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>تُدفع رسومها من عملية شراء أخرى. يمكن ربطها هنا بعد انتهاء تلك العملية.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>إنها مقفلة. يمكن لمالكها طلب فتح القفل من الدعم.</translation>
    </message>
</context>
</TS>
