<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>การผูกทำงานอย่างไร</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. ยืนยันบัญชีด้วยรหัสจากอีเมล 2. เลือกเวิร์กสเปซหรือสร้างใหม่ 3. กดยืนยัน แล้วค่าบริการของเวิร์กสเปซเหล่านั้นจะชำระผ่านคำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>เข้าใจแล้ว</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>ชื่อผู้ใช้ Billing Center</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>ไม่ใช่อีเมล แต่เป็นชื่อผู้ใช้ที่คุณใช้เข้าสู่ระบบ Billing Center</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>วิธีนี้ไม่เชื่อมโยงกับมาร์เก็ตเพลสใดๆ เวิร์กสเปซที่คุณเลือกจะชำระผ่านบัญชี Billing Center นี้</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>ที่จริงฉันไม่มีบัญชี Billing Center</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>ระบุบัญชี Billing Center ที่จะใช้ชำระค่าบริการ</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>บัญชี %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>บัญชี Billing Center</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ออกจากระบบแล้ว</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>ลบบัญชีนี้หรือไม่ ข้อมูลของบัญชีนี้ในพวงกุญแจรหัสผ่านจะถูกลบ</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>ออกจากระบบหรือไม่ ข้อมูลของบัญชีนี้ในพวงกุญแจรหัสผ่านจะถูกลบ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>สักครู่…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>หากต้องการผูกเวิร์กสเปซอื่น ให้ทำการเปิดใช้งานที่ค้างอยู่ต่อ หรือเริ่มใหม่ทั้งหมดก่อน</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>เปิดหน้าเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>เปิดใช้งานแพ็กเกจของคุณ</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>ผูกเวิร์กสเปซอื่น</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>ใช่ ลบ</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>ใช่ ออกจากระบบ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>อยู่ในระบบต่อ</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>บัญชีบนคอมพิวเตอร์นี้</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>ฉันไม่มีบัญชี Billing Center</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>เราจะสร้างให้พร้อมกับบัญชี %1 ของคุณ</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>ฉันมีแล้ว</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>ยืนยันบัญชีทางอีเมล แล้วเลือกเวิร์กสเปซที่จะชำระค่าบริการ</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>บัญชี Billing Center คืออะไร</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>จะรู้ได้อย่างไรว่ามีหรือไม่</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>ตอบข้อนี้ แล้วเราจะพาไปทางที่สั้นที่สุด</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>เป็นบัญชีสำหรับชำระเงิน บัญชี Billing Center บัญชีเดียวชำระค่าบริการได้หลายเวิร์กสเปซ และเข้าสู่ระบบด้วยชื่อผู้ใช้ ส่วนบัญชี %1 เป็นคนละบัญชีกัน ใช้เข้าสู่ระบบเวิร์กสเปซด้วยอีเมลของคุณ</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>เปิดเวิร์กสเปซของคุณแล้วดูที่ “Billing” หากมีชื่อบัญชีที่ใช้ชำระค่าบริการ แสดงว่าคุณมีแล้ว เฉพาะเจ้าของและผู้ดูแลระบบเท่านั้นที่เห็นข้อมูลนี้ โดยทั่วไปแต่ละบริษัทมีบัญชีเดียว เพื่อนร่วมงานของคุณอาจทราบ หากยังไม่เคยมีใครใช้ %1 แสดงว่ายังไม่มี</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>หรือลองเข้าสู่ระบบ Billing Center หากเข้าได้ แสดงว่าคุณมีแล้ว</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>หรือลองเข้าสู่ระบบ Billing Center หากเข้าได้ แสดงว่าคุณมีแล้ว ที่อยู่คือ:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>ที่อยู่ของ Billing Center</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>ซ่อน: จะรู้ได้อย่างไรว่ามีหรือไม่</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>แพ็กเกจของคุณ</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>คำสั่งซื้อของคุณจาก %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>เวิร์กสเปซพร้อมใช้และมีผู้ชำระค่าบริการ</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>ยังไม่มีบัญชี</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>มีบัญชีแล้ว</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>ขั้นตอนทั้งหมด</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>One way through the process, read out. %1: &quot;No account yet&quot;, %2: &quot;Your purchase, Basic information, Company&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>usher::ActivationMethodPage</name>
    <message>
        <source>Your workspace, and who pays for it.</source>
        <translation>เวิร์กสเปซของคุณ และผู้ที่ชำระค่าบริการ</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ชื่อเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>เช่น ชื่อทีมหรือผลิตภัณฑ์ของคุณ เปลี่ยนภายหลังได้</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>ภาษาของเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>ชำระผ่าน</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>กำหนดภาษาของเทมเพลตเหตุการณ์ การแจ้งเตือน และ SMS ไม่ใช่ภาษาของหน้าจอ โปรดเลือกให้ดี</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>%1 เป็นผู้ส่งต่อคำสั่งซื้อนี้มา หากต้องการใช้วิธีอื่น ให้เลือก “ไม่ใช่ของฉัน” ด้านล่าง</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>เวิร์กสเปซจะชำระผ่านบัญชี Billing Center ของคุณ โดยไม่ใช้คำสั่งซื้อจากมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>คำสั่งซื้อจากมาร์เก็ตเพลสจะชำระผ่านบัญชีคลาวด์ที่ใช้ซื้อ และแทบจะเปลี่ยนภายหลังไม่ได้ เวิร์กสเปซนี้จะชำระผ่าน %1</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>ข้อตกลง</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>ฉันได้อ่านและยอมรับข้อตกลงเหล่านี้แล้ว</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (เวอร์ชัน %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี และไม่มีอะไรต้องเปิดใช้งานอีก</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>ไม่มีการเปลี่ยนแปลงใดๆ เวิร์กสเปซของบัญชีนั้นยังชำระผ่านคำสั่งซื้อของคุณเหมือนเดิม เพียงเข้าสู่ระบบตามปกติก็จะพบ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ไซต์</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>เลือกไซต์ที่เวิร์กสเปซของคุณอยู่ แต่ละไซต์มีหน้าเข้าสู่ระบบของตัวเอง</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>ที่อยู่ของหน้าเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>ใช้บัญชี Billing Center นี้ผูกเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>ไม่ใช่บัญชีของคุณใช่ไหม โปรดถามเพื่อนร่วมงานที่ซื้อแพ็กเกจ หรือฝ่ายสนับสนุนของเรา</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>ไม่ใช่บัญชีของคุณใช่ไหม โปรดถามเพื่อนร่วมงานที่ซื้อแพ็กเกจ หรือฝ่ายสนับสนุนของเราตามที่อยู่นี้:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>ที่อยู่ของฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 เชื่อมโยงกับบัญชี Billing Center บัญชีหนึ่งอยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 เชื่อมโยงกับบัญชี Billing Center %2 อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>ซ่อนรายละเอียด</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>ข้อมูลนี้ใช้สร้างบัญชีที่คุณจะใช้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ไซต์</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>เปลี่ยนภายหลังไม่ได้ บัญชีและข้อมูลของแต่ละไซต์ย้ายข้ามกันไม่ได้</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>โทรศัพท์ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>เข้าสู่ระบบด้วยบัญชีนี้แทน</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>เลือกที่เก็บข้อมูลของคุณ</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>ใช้เข้าสู่ระบบ และเราจะส่งรหัสยืนยันไปที่อีเมลนี้</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>เก็บข้อมูลเข้าสู่ระบบไว้ในพวงกุญแจรหัสผ่านของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>คุณซื้อจาก %1 แห่งใด</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>เพื่อให้เราทราบว่าไซต์ใดเหมาะกับคำสั่งซื้อของคุณ</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>ปิดหรือไม่</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>ยังไม่เสร็จ ปิดเลยหรือไม่</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี และคำตอบจะถูกเก็บไว้ ยกเว้นรหัสผ่านและรหัสยืนยัน ซึ่งต้องป้อนใหม่ในครั้งหน้า</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>รหัสยืนยันจากอีเมล</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>กำลังส่ง…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>ส่งรหัส</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>ส่งไปที่ %1 แล้ว รหัสมี %n หลัก คัดลอกมาวางได้</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>ส่งอีกครั้งได้ใน %1</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>คำตอบในรูปแบบ JSON; - คืออ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>ตรวจคำตอบตามนโยบายของบริการและแสดงข้อผิดพลาดทั้งหมด โดยไม่ส่งข้อมูลและไม่ขอรหัส</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>รหัสผ่านของบัญชีใหม่อยู่ในตัวแปรสภาพแวดล้อมนี้</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>อ่านรหัสผ่านจาก file descriptor นี้ ตั้งแต่ 3 ขึ้นไป</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>รหัสผ่านอยู่ในรายการนี้ของพวงกุญแจรหัสผ่าน จะเป็นรหัสผ่านอย่างเดียวหรือข้อมูลเข้าสู่ระบบที่บันทึกไว้ก็ได้</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>โปรแกรมที่พิมพ์รหัสยืนยันจากอีเมล (รูปแบบใดก็ได้) หรือรหัสจับคู่จากมาร์เก็ตเพลส เรียกโดยไม่ผ่านเชลล์ และมี USHER_CODE_PURPOSE ในตัวแปรสภาพแวดล้อม (เป็น &quot;pairing&quot; สำหรับรหัสจับคู่) สำหรับอีเมลมี USHER_CODE_SENT_TO และ USHER_CODE_DIGITS ด้วย หากไม่ระบุ จะถามทางเทอร์มินัล</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>เวลาเป็นวินาทีที่โปรแกรมใช้ได้</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>ทำงานโดยไม่เปิดหน้าต่าง: บรรทัด JSON ทางเอาต์พุตมาตรฐาน ข้อความทางเอาต์พุตข้อผิดพลาดมาตรฐาน</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>ทุกคนที่ใช้คอมพิวเตอร์นี้อ่านข้อมูลลับบนบรรทัดคำสั่งได้ โปรดใช้ --password-env, --password-fd หรือ --password-keychain และใช้ --code-command สำหรับรหัสยืนยัน</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate ต้องมี --answers FILE หรือ --answers - สำหรับอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>ระบุได้เพียงหนึ่งใน --password-env, --password-fd และ --password-keychain</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env ต้องระบุชื่อของตัวแปรสภาพแวดล้อม ไม่ใช่ค่าของตัวแปร</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: ไม่มีตัวแปร %1</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd ต้องระบุหมายเลขของ file descriptor ที่เปิดอยู่ ตั้งแต่ 3 ขึ้นไป</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain ต้องระบุชื่อรายการ</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command ต้องระบุโปรแกรม</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout เป็นจำนวนวินาที 1 ถึง %1</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>สำเร็จ หรือเคยทำสำเร็จแล้ว; เมื่อใช้ --dry-run: คำตอบถูกต้อง</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>ข้อผิดพลาดภายใน</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>บรรทัดคำสั่งหรือคำตอบไม่ถูกต้อง ไม่มีการส่งข้อมูล</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>บริการปฏิเสธคำตอบบางข้อ</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>ติดต่อหรือใช้บริการไม่ได้ในขณะนี้ โปรดเรียกใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>ต้องใช้รหัสยืนยันจากอีเมลหรือรหัสจับคู่ แต่ไม่ได้รหัส หรือรหัสผิด</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>ต้องเข้าสู่ระบบ แต่เข้าไม่สำเร็จ</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>ผู้ให้บริการกำลังตรวจสอบคำสั่งซื้อ โปรดเรียกใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>พวงกุญแจรหัสผ่านไม่ได้ให้ข้อมูลที่ขอ</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>ถูกหยุด (SIGINT, SIGTERM) เรียกใหม่เพื่อทำต่อ</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>รหัสจบการทำงาน (exit code) ของ usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>ทำงานกับแบ็กเอนด์ในตัวและคำสั่งซื้อสมมติ ไม่ต้องใช้เครือข่ายและบัญชี</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>ใช้กับ --demo: เดินผ่านทั้งสองเส้นทาง และบันทึกภาพทุกหน้าไว้ใน DIR</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>ใช้กับ --demo: เดินผ่านทั้งสองเส้นทางให้ชม หยุดแต่ละจุดนานเท่านี้ พร้อมคำบรรยายข้างหน้าต่าง กด Space เพื่อหยุดชั่วคราวหรือไปต่อ กด Esc เพื่อจบ</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>ใช้กับ --demo: เริ่มจากกลางเรื่องสมมติเรื่องหนึ่ง</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>แสดงสถานการณ์ทั้งหมดพร้อมคำอธิบาย แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour ต้องใช้กับ --demo และระบุโฟลเดอร์</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 ต้องใช้กับ --demo</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>ระบุได้เพียงหนึ่งใน --tour, --tour-pace และ --scenario</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace เป็นจำนวนวินาที %1 ถึง %2</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>ลอง usher --help</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: ไม่มี “%2” ดูทั้งหมดด้วย --%3</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: ไม่มี “%2” อาจเป็น %3 ดูทั้งหมดด้วย --%4</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>เปิดใช้งานแพ็กเกจ Commercial ที่ซื้อจากมาร์เก็ตเพลสของผู้ให้บริการคลาวด์</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>แสดงข้อความนี้</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>แสดงเวอร์ชัน</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>แบรนด์ที่จะแสดง: หนึ่งใน %1 หรือเส้นทางของ brand.json หรือโฟลเดอร์ของไฟล์นั้น</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>ตรวจชุดแบรนด์และสี พิมพ์รายงานเป็น JSON แล้วจบการทำงานด้วย 0 หากถูกต้อง หรือ 1 หากไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>ที่อยู่ของบริการเปิดใช้งาน เฉพาะ https</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>เชื่อถือผู้ออกใบรับรองในไฟล์ PEM นี้ด้วย สำหรับแบ็กเอนด์ส่วนตัว</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>ภาษาที่ใช้แทนภาษาของระบบ: %1</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>โฟลเดอร์เก็บการเปิดใช้งานที่ยังไม่เสร็จ โดยไม่เก็บข้อมูลลับ</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>สี: system, light, dark หรือ contrast</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>เขียนบันทึก (log) ละเอียดขึ้นทางเอาต์พุตข้อผิดพลาดมาตรฐาน โดยไม่มีข้อมูลลับ</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>ใส่เป็นคำแรกของคำสั่ง: ทำงานโดยไม่เปิดหน้าต่าง ดู usher activate --help</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>ลิงก์จากหน้าของมาร์เก็ตเพลส ใส่ได้ลิงก์เดียว หากโปรแกรมอื่นเป็นผู้ประกอบคำสั่ง ต้องอยู่หลัง --</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>อาร์กิวเมนต์ที่ไม่รู้จัก: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate ไม่รับลิงก์เป็นอาร์กิวเมนต์ ให้ส่งผ่าน --code-command หรือเทอร์มินัลแทนรหัสจับคู่</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>ระบุได้ลิงก์เดียว และห้ามมีอย่างอื่นร่วมด้วย</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 ใช้กับหน้าต่างเท่านั้น ใช้กับ activate ไม่ได้</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene ไม่รับลิงก์</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace และ --scenario ไม่รับลิงก์</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend ต้องระบุที่อยู่ เช่น https://activation.example.com</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo มีแบ็กเอนด์ในตัว โปรดตัด --backend ออก</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: อ่านไฟล์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: ไม่มี %1 มีเพียง %2</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme เป็นหนึ่งใน system, light, dark, contrast</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>ไม่มีการตั้งค่านี้</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>ชนิดของค่าไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>ต้องไม่เป็นค่าว่าง</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>ยาวเกินไป</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>ไม่อนุญาตให้ใช้ค่านี้</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>ต้องเป็นเส้นทางแบบสัมบูรณ์</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>อ่านไฟล์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>ต้องเป็นที่อยู่ เช่น https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>ไฟล์ %1 ไม่มีใบรับรองในรูปแบบ PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>ไม่มี %1 มีเพียง %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>ห้ามใส่ข้อมูลเข้าสู่ระบบที่นี่ โปรแกรมจะถามเอง</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>ต้องเป็นหนึ่งใน system, none, http://host:port และ socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>ไม่มีการตั้งค่า %1 มีเพียง %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 ไม่มีค่าที่จะล็อกได้</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>ใหญ่เกินไป</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>ต้องเป็นออบเจ็กต์ JSON</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 ไม่ได้เป็นของ root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>ผู้ใช้อื่นนอกจาก root เขียน %1 ได้</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: ไม่ได้ใช้: %2</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: ผู้ดูแลระบบกำหนดค่าเป็น %2 ใน %3</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>ซื้อจาก Alibaba Cloud ยังไม่มีบัญชี มีการกรอก ID ให้เมื่อถูกถาม</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>ซื้อจาก Alibaba Cloud มีบัญชีที่มีเวิร์กสเปซ 40 รายการ</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>ซื้อจาก Huawei Cloud ยังไม่มีบัญชี</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>ซื้อจาก Huawei Cloud มีบัญชีที่มีเวิร์กสเปซ 1 รายการ</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>ส่งต่อจาก AWS: นี่คือคำสั่งซื้อของคุณใช่ไหม</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>ส่งต่อจาก Azure: นี่คือคำสั่งซื้อของคุณใช่ไหม</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>ส่งต่อจาก Alibaba Cloud: ไม่ต้องพิมพ์อะไร</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>ซื้อจากผู้ให้บริการโดยตรง ยังไม่มีบัญชี</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>คำสั่งซื้อเชื่อมโยงกับบัญชีหนึ่งอยู่แล้ว</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>คำสั่งซื้อถูกระงับ</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>ID ที่ไม่มีมาร์เก็ตเพลสใดรายงานมา ผู้ให้บริการตรวจสอบให้ได้</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>มีบัญชีที่มีเวิร์กสเปซหลายร้อยรายการ</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>มีบัญชีที่ยังไม่มีเวิร์กสเปซ รายการแรกสร้างที่นี่</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจรหัสผ่าน จึงไม่เก็บข้อมูลลับใดๆ</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>พวงกุญแจรหัสผ่านถูกล็อกไว้จนกว่าจะปลดล็อกจากวิซาร์ด</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>ทุกคำตอบของบริการใช้เวลาเกินหนึ่งวินาที</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>แสดงหนึ่งหน้าในหนึ่งสถานะจากข้อมูลสมมติ ไม่แตะบริการ พวงกุญแจรหัสผ่าน หรือดิสก์</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>ใช้กับ --scene: เขียนภาพทั้งหน้าลงใน FILE (PNG) แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>แสดงรายการฉากและสิ่งที่แต่ละฉากแสดง แล้วจบการทำงาน</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture ต้องใช้กับ --scene</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture ต้องระบุไฟล์ที่ลงท้ายด้วย .png</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene มีข้อมูลของตัวเอง โปรดตัด --%1 ออก</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher เปิดอยู่แล้วแต่ไม่ตอบสนอง โปรดปิดก่อน แล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>ไม่มีจอแสดงผลให้เปิดหน้าต่าง ไม่มีสิ่งใดเปลี่ยนแปลง โปรดเริ่มจากเซสชันเดสก์ท็อป หรือใช้งานโดยไม่มีหน้าต่าง ดู usher activate --help</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>ปุ่ม “ลงทะเบียน” จะสร้างบัญชีให้คุณ หากหยุดหลังจากนั้น เข้าสู่ระบบแล้วทำต่อได้เลย</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>ชื่อบริษัท</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>เข้าสู่ระบบด้วยบัญชีนี้แทน</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>อุตสาหกรรม</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>ภูมิภาค</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>ชื่อผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>อีเมลผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>โทรศัพท์ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>เกี่ยวกับบริษัท</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>ซ่อนข้อมูลเพิ่มเติม</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>ข้อมูลเพิ่มเติม (ไม่บังคับ)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>เปลี่ยนกลับไม่ได้ตลอดระยะเวลาที่สมัครใช้บริการ</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>ค่าบริการของเวิร์กสเปซ %1 (%2) จะชำระโดย %3</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>คัดลอก</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>จะผูกกับคำสั่งซื้อของคุณทันที</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>คุณมีบัญชี %1 บนไซต์นี้หรือไม่</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>ฉันมีบัญชี %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>บัญชีนี้จะเป็นเจ้าของเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>ฉันไม่มี</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>เราจะสร้างบัญชีให้พร้อมกับเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ชื่อเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>ภาษาของเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>ภาษาของการแจ้งเตือนและข้อความ ไม่ใช่ของหน้าจอ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>โทรศัพท์ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>อีเมลที่คุณใช้ลงทะเบียนบัญชี</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>เวิร์กสเปซจะสร้างบน %1 และเปลี่ยนภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>ค่าบริการจะชำระโดย %1</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>ใช้เข้าสู่ระบบ และเราจะส่งรหัสยืนยันไปที่อีเมลนี้</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>เก็บข้อมูลเข้าสู่ระบบไว้ในพวงกุญแจรหัสผ่านของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>ไซต์นี้มักไม่ได้ใช้กับคำสั่งซื้อแบบของคุณ</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>เป็นชื่อบัญชี Billing Center ของคุณด้วย โปรดถือว่าเปลี่ยนภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>รหัสผ่านอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>เดโม</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>ทุกอย่างที่นี่เป็นข้อมูลสมมติและทำงานบนคอมพิวเตอร์นี้ ไม่มีการซื้อจริงและไม่มีอีเมลส่งออกไป</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>กล่องจดหมาย</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>ลองใช้</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>รหัสยืนยันจะมาถึงที่นี่</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>รหัสผ่านของทุกบัญชี</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>คำสั่งซื้อใหม่</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>คำสั่งซื้อใหม่อีกรายการ</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>เชื่อมโยงกับผู้อื่นแล้ว</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>อินสแตนซ์ของบัญชีอื่น</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>หมดอายุ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>ถูกระงับ</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>บัญชี Billing Center ที่มีเวิร์กสเปซ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1 ใช้รหัสจับคู่</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>ไม่มี ID บัญชี</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>รหัสจับคู่ที่เก่าเกินไป</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>กรอกให้</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>กรอกแล้ว</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>เปิดระบบจำลองของเดโม</translation>
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
        <translation>เรากำลังเตรียมหน้าเว็บสำหรับเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>เรากำลังสอบถามคำสั่งซื้อที่เปิดอยู่ในเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>เทียบรหัสนี้กับหน้าเว็บในเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>ขณะนี้ติดต่อบริการเปิดใช้งานไม่ได้ เราจะลองต่อไปเรื่อยๆ</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>หน้านี้จะไปต่อเอง คุณจะย้อนกลับไปทำอย่างอื่นก่อนก็ได้</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>หากตรงกัน ให้อนุมัติในเบราว์เซอร์ แล้วหน้านี้จะไปต่อเอง</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>หน้าเว็บในเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>เปิดหน้าเว็บอีกครั้ง</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>นี่คือคำสั่งซื้อของคุณใช่ไหม</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>คำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID อินสแตนซ์ผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 ไม่ได้แจ้ง ID บัญชี คุณจะได้กรอกเองในภายหลัง</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>ไม่ใช่ของฉัน</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>ยังไม่ได้รับคำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ปิดข้อความ</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>มาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID บัญชี</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>ยืนยันเมื่อ</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>ใช่ ของฉัน</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>กำลังรับคำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>ขั้นตอนนี้ยังไม่เปิดใช้งานหรือผูกสิ่งใด</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>ทำต่อในเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>หน้าเว็บจะเปิดขึ้นและพาคุณไปที่ %1</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>ในเบราว์เซอร์มีรหัสเดียวกันนี้ไหม</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>เพื่อให้แน่ใจว่าคำสั่งซื้อส่งถึงคุณจริง</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>นี่คือคำสั่งซื้อของคุณใช่ไหม</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>จะไม่มีการเปิดใช้งานหรือผูกสิ่งใด จนกว่าคุณจะยืนยันในหน้าถัดๆ ไป</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>ได้รับคำสั่งซื้อเรียบร้อย แต่ขณะนี้ยังใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>ยังไม่ได้รับคำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี และไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>ฉันมีรหัสจับคู่</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>รหัสจับคู่</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>อยู่ในหน้าเว็บที่มาร์เก็ตเพลสเปิดในเบราว์เซอร์ หรือจะวางลิงก์ของหน้านั้นก็ได้</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>เราดึงคำสั่งซื้อของคุณมาให้ได้เลย ไม่ต้องค้นหา ไม่ต้องพิมพ์</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>ดึงคำสั่งซื้อจาก %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>ความช่วยเหลือ</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>สำหรับหน้า “%1” ซึ่งยังอยู่เหมือนตอนที่คุณออกมา</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>ถามฝ่ายสนับสนุนของ %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>เกี่ยวกับโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher เป็นซอฟต์แวร์เสรีภายใต้ Apache License 2.0 ไลบรารีที่ใช้และสัญญาอนุญาตของแต่ละรายการอยู่ด้านล่าง</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>รายละเอียดสำหรับฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>ไม่มีข้อมูลส่วนตัวหรือข้อมูลลับ ผู้ที่ช่วยเหลือคุณจะขอรายละเอียดเหล่านี้</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>บัญชีหลัก</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>เข้าสู่ระบบคอนโซล Alibaba Cloud ด้วยบัญชีหลัก</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>คลิกรูปโปรไฟล์ที่มุมขวาบน</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>คัดลอก “Account ID” ใต้ชื่อ</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>ใช้ ID ของบัญชีที่ซื้อแพ็กเกจ</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>หน้าต่างคอนโซล เมนูของรูปโปรไฟล์ที่มุมขวาบนเปิดอยู่ และมีเครื่องหมายที่ “Account ID” ในเมนู</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>ผู้ใช้ RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>เข้าสู่ระบบคอนโซล Alibaba Cloud ในฐานะผู้ใช้ RAM</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>คัดลอกตัวเลขหลัง @ ในชื่อของคุณ</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>ตัวเลขนั้นคือ ID ของบัญชีหลัก จะวางชื่อทั้งหมดก็ได้ เราจะดึงตัวเลขออกมาเอง</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>หน้าต่างคอนโซล เมนูของรูปโปรไฟล์ที่มุมขวาบนเปิดอยู่ และมีเครื่องหมายที่ตัวเลขหลัง @ ในชื่อของผู้ใช้ RAM</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>นานาชาติ</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>เข้าสู่ระบบคอนโซล Alibaba Cloud นานาชาติด้วยบัญชีหลัก</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>ชี้ที่รูปโปรไฟล์ที่มุมขวาบน</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>เลือก “Account Management”</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>คัดลอก “Account ID”</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>หน้าต่างคอนโซล ในเมนูของรูปโปรไฟล์ที่มุมขวาบนมีเครื่องหมายที่ “Account Management” และในหน้าที่เปิดขึ้นมีเครื่องหมายที่ “Account ID”</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>เปิด Alibaba Cloud Marketplace ด้วยบัญชีที่ซื้อแพ็กเกจ</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>เลือก “Purchased Services”</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>คัดลอก “Instance ID” ใต้ผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>เมื่อคุณยืนยันคำขอเปิดใช้งาน รายการนี้ก็จะเปิดขึ้นเช่นกัน ID นี้ไม่ใช่ ID บัญชี</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>มาร์เก็ตเพลสในเบราว์เซอร์ มีเครื่องหมายที่ “Purchased Services” ในเมนู และที่ “Instance ID” ใต้ผลิตภัณฑ์ในรายการ</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>เข้าสู่ระบบคอนโซล Huawei Cloud</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>คลิกบัญชีของคุณที่มุมขวาบน แล้วเลือก “My Credentials”</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>เปิด “API Credentials”</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>ไม่ใช่ “IAM User ID” และไม่ใช่ “Project ID” ซึ่งอยู่ในหน้าเดียวกันและดูคล้ายกัน</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>หน้า “My Credentials” มีเครื่องหมายที่ “API Credentials” ในเมนู และที่ “Account ID” ในหน้า ส่วน “IAM User ID” และ “Project ID” ถูกขีดฆ่า</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>เปิด “My Marketplace” ใน Huawei Cloud Marketplace</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>เปิดรายละเอียดของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>คัดลอก “Instance ID” ใต้ “Resource Details”</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>รายละเอียดของผลิตภัณฑ์ในรายการบริการที่ซื้อ มีเครื่องหมายที่ “Instance ID” ใต้ “Resource Details”</translation>
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
        <translation>หา %1 ได้จากที่ไหน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>ภาพประกอบ</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>คัดลอกแล้ว</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>เปิด</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>ไม่มี: เชื่อมต่อโดยตรงตามการตั้งค่าของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 ตามการตั้งค่าของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>ไม่มี: เชื่อมต่อโดยตรง</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>การตั้งค่าเครือข่าย</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>วิธีที่โปรแกรมนี้เชื่อมต่อกับบริการเปิดใช้งาน หน้าที่คุณทำค้างไว้ยังคงเดิม</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>เข้าสู่ระบบพร็อกซี</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>เมื่อใช้ได้แล้วจะเก็บไว้ในพวงกุญแจรหัสผ่านของคอมพิวเตอร์นี้ และส่งให้พร็อกซีเท่านั้น</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>บริการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>พร็อกซี</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>ผู้ออกใบรับรองที่เชื่อถือ</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>ไม่ได้กำหนดค่าไว้</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>ของคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ของคอมพิวเตอร์นี้ และ %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>ผู้ดูแลระบบกำหนดไว้ใน %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 ต้องการชื่อผู้ใช้และรหัสผ่าน ซึ่งโดยมากเป็นชุดเดียวกับเครือข่ายของบริษัทคุณ</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>คำตอบที่เก็บไว้เมื่อ %1</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>คุณอยู่ตรงจุดที่หยุดไว้ รหัสผ่านและรหัสยืนยันไม่ถูกเขียนลงดิสก์</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>อ่านคำตอบก่อนหน้าของคุณไม่ได้</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>เก็บคำตอบของคุณไว้บนคอมพิวเตอร์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>คุณทำต่อได้ แต่หากปิดหน้าต่างนี้ก่อนเสร็จ จะต้องเริ่มใหม่</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจรหัสผ่าน</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>พวงกุญแจรหัสผ่านถูกล็อกอยู่</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>พวงกุญแจรหัสผ่านปฏิเสธการเข้าถึง</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>พวงกุญแจรหัสผ่านไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>ทำต่อโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ปิดข้อความ</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี หายไปเฉพาะสิ่งที่พิมพ์ไว้บนคอมพิวเตอร์นี้ โปรดป้อนอีกครั้ง</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>คุณทำต่อโดยไม่บันทึกก็ได้ ข้อมูลเข้าสู่ระบบจะอยู่จนกว่าจะปิดหน้าต่างนี้ และไม่มีข้อมูลลับใดถูกเขียนไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>ข้อมูลเข้าสู่ระบบจะอยู่จนกว่าจะปิดหน้าต่างนี้ และไม่มีข้อมูลลับใดถูกเขียนไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>รหัสผ่านและข้อมูลเข้าสู่ระบบของคุณเก็บไว้ในนั้น โปรดปลดล็อก ระบบอาจถามรหัสผ่าน</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>หน้าต่างถามรหัสผ่านถูกปิดไป หรือระบบของคุณไม่อนุญาตให้เข้าถึง</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>อาจกำลังรอคุณอยู่ในอีกหน้าต่างหนึ่ง</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>หลังจากนั้นผู้ดูแลระบบได้กำหนดเป็น %1 สิ่งที่คุณพิมพ์ไว้ยังอยู่</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>รหัสผ่านและรหัสยืนยันไม่ถูกเขียนลงดิสก์</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>มีคำสั่งซื้อส่งมาจากเบราว์เซอร์ของคุณ</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>ใช้ได้ทันทีที่งานที่กำลังทำอยู่เสร็จ</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>หากใช้ จะเริ่มการเปิดใช้งานครั้งใหม่ สิ่งที่ทำเสร็จไปแล้วจะคงอยู่เหมือนเดิม</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>หากใช้ จะเปลี่ยนเฉพาะคำสั่งซื้อ สิ่งอื่นที่คุณป้อนไว้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ทีหลัง</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>หมายเลขอ้างอิง: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>รหัสประเทศ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ประเทศ</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>การตั้งค่าเครือข่าย</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>ไม่ได้รับรหัสยืนยัน ทำอย่างไรดี</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>อาจใช้เวลาราวหนึ่งนาที ดูในโฟลเดอร์สแปมและตรวจสอบอีเมล แล้วกดส่งอีกครั้ง เฉพาะรหัสล่าสุดเท่านั้นที่ใช้ได้</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>ควรเลือกมาร์เก็ตเพลสใด</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>มาร์เก็ตเพลสที่คุณสมัครใช้แพ็กเกจ ชื่อจะอยู่ในอีเมลยืนยัน หากไม่ได้ซื้อผ่านมาร์เก็ตเพลส แสดงว่าคุณซื้อจาก %1 โดยตรง</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>รหัสจับคู่คืออะไร</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>อักขระแปดตัวที่หน้าของมาร์เก็ตเพลสแสดงหลังจากคุณซื้อ เมื่อป้อนรหัสนี้ คำสั่งซื้อของคุณจะถูกส่งมาเอง ไม่ต้องพิมพ์ ID ใดๆ</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>ต้องทำเครื่องหมายทุกขั้นตอนหรือไม่</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>ไม่ต้อง เครื่องหมายมีไว้ให้คุณดูเองเท่านั้น เมื่อกลับมาจะได้รู้ว่าทำถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>มาร์เก็ตเพลสไม่เหมือนที่บอกไว้ ทำอย่างไรดี</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>มาร์เก็ตเพลสปรับหน้าเว็บเป็นครั้งคราว ให้มองหาปุ่มที่มีความหมายเดียวกัน แล้วไปต่อเมื่อคำสั่งซื้อได้รับการยืนยัน</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>หากเลือกผิดจะเป็นอย่างไร</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>ไม่มีอะไรเสียหาย ย้อนกลับไปเลือกอีกข้อได้เลย สิ่งที่พิมพ์ไว้ไม่หาย</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>ควรเลือกไซต์ใด</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>ไซต์ที่อยู่ใกล้ระบบของคุณที่สุด เว้นแต่บริษัทของคุณกำหนดไว้ว่าเก็บข้อมูลได้ที่ใด บัญชีและข้อมูลย้ายไปไซต์อื่นไม่ได้</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>ควรกรอกชื่อบริษัทใด</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>ชื่อเต็มของบริษัทที่ชำระค่าแพ็กเกจ</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>เมื่อลงทะเบียนแล้วจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>บัญชี %1 ของคุณจะถูกสร้างและชื่อผู้ใช้จะถูกจองไว้ แพ็กเกจยังไม่เปิดใช้งาน ขั้นตอนนั้นอยู่ในหน้าถัดไป</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>เปลี่ยนวิธีชำระค่าบริการภายหลังได้ไหม</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>แทบจะไม่ได้ คำสั่งซื้อจากมาร์เก็ตเพลสจะชำระผ่านบัญชีคลาวด์ที่ใช้ซื้อไปตลอด จึงควรเลือกมาร์เก็ตเพลสที่คุณซื้อ</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>มี ID ที่ไม่ผ่าน ทำอย่างไรดี</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>กดลิงก์ใต้ช่องเพื่อดูว่า ID อยู่ที่ไหน หาก ID ถูกต้องอยู่แล้ว โปรดขอให้ตรวจสอบคำสั่งซื้อ คำตอบของคุณยังอยู่ครบ</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>ไม่ทราบชื่อผู้ใช้ ถามใครได้บ้าง</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>ผู้ที่สร้างบัญชี Billing Center ของบริษัทคุณ หากที่จริงยังไม่มี ให้ลงทะเบียนจากหน้านี้ สิ่งที่พิมพ์ไว้ไม่หาย</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>ทำไมบางเวิร์กสเปซจึงผูกไม่ได้</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>แต่ละเวิร์กสเปซใช้วิธีชำระค่าบริการได้ทีละวิธี สาเหตุที่ผูกไม่ได้แสดงอยู่ในแถวของเวิร์กสเปซนั้น</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>ผูกมากกว่าหนึ่งรายการได้ไหม</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>ได้ กี่รายการก็ได้ แต่ละรายการจะผูกเมื่อคุณยืนยัน เสร็จแล้วจึงไปต่อ</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>หากยังไม่แน่ใจ ทำอย่างไรดี</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>ย้อนกลับได้เลย เวิร์กสเปซนี้ยังไม่ได้ผูก เมื่อผูกแล้วจะเปลี่ยนกลับไม่ได้ตลอดระยะเวลาที่สมัครใช้บริการ</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>ภาษาของเวิร์กสเปซใช้ทำอะไร</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>เป็นภาษาของเหตุการณ์ การแจ้งเตือน และ SMS ไม่ใช่ภาษาของหน้าจอ โปรดเลือกให้ดี เพราะอาจเปลี่ยนภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>ทำไมต้องเข้าสู่ระบบอีกครั้ง</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>เพื่อความปลอดภัยของคุณ การเข้าสู่ระบบจะสิ้นสุดเมื่อผ่านไประยะหนึ่ง เมื่อเข้าสู่ระบบแล้วคุณจะกลับมาที่หน้าเดิม</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>ต้องทำอะไรหรือไม่</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>ไม่ต้อง คำสั่งซื้อนี้ชำระค่าบริการให้บัญชี Billing Center บัญชีหนึ่งอยู่แล้ว คุณจะเข้าสู่ระบบหรือผูกเวิร์กสเปซเพิ่มก็ได้</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>ต้องรอที่หน้านี้หรือไม่</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>ไม่ต้อง ปิดหน้าต่างแล้วกลับมาภายหลังได้ เปิดครั้งหน้าจะเห็นผล ระหว่างนี้จะไม่มีการเปิดใช้งานใดๆ</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>ปิดหน้าต่างตอนนี้ได้ไหม</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>ได้ ทุกอย่างเสร็จแล้ว หากต้องการเก็บข้อมูลในหน้านี้ไว้ ให้บันทึกสรุป</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>คำสั่งซื้อของฉันปลอดภัยหรือไม่</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>ปลอดภัย จะไม่มีการเปิดใช้งานหรือผูกสิ่งใดจนกว่าคุณจะยืนยัน และจะทำเพียงครั้งเดียวเท่านั้น แม้การเชื่อมต่อขาดหายหรือคอมพิวเตอร์นี้ถูกปิด</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>หยุดแล้วทำต่อภายหลังได้ไหม</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>ได้ทุกเมื่อ สิ่งที่พิมพ์ไว้จะเก็บบนคอมพิวเตอร์นี้ ส่วนรหัสผ่านเก็บในพวงกุญแจรหัสผ่านของเครื่อง เปิดครั้งหน้าจะกลับมาที่หน้าเดิม</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>ทำโดยไม่ใช้เมาส์ได้ไหม</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>ได้ กด Tab เพื่อเลื่อนไปจุดถัดไป กด Space เพื่อเลือก กด Enter แทนปุ่มหลัก กด Esc เพื่อหยุดสิ่งที่กำลังทำอยู่ กด Alt+ลูกศรซ้าย เพื่อย้อนกลับ และกด F1 เพื่อเปิดความช่วยเหลือนี้</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>อย่างน้อย %n อักขระ ใช้กับทั้งสองบัญชีในตอนแรก หลังจากนั้นแยกกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>เดาง่ายมาก</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>เดาง่าย</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>พอใช้</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>รัดกุม</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>รัดกุมมาก</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>อย่างน้อย %n อักขระ และเดาได้ยาก</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>ซ่อน</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>ซ่อนรหัสผ่าน</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>แสดงรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>เข้าสู่ระบบ Alibaba Cloud ด้วยบัญชีหลัก และยืนยันตัวตนด้วยชื่อจริง</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>ทำขั้นตอนนี้ก่อน หากไม่ยืนยันตัวตนจะซื้อไม่ได้</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>เปิดหน้าผลิตภัณฑ์ของ %1 แล้วกด “Activate Now”</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>ใน “Activating Pay-as-you-go Service” ให้ยอมรับข้อกำหนด แล้วกด “Activate”</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>เมื่อขึ้นว่า “Activation Request Submitted” ให้กด “Confirm”</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>หน้าต่างจะแจ้งว่าการเปิดใช้งานไม่มีค่าใช้จ่าย ให้กด “OK”</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>มาร์เก็ตเพลสนี้ชำระเป็นดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>ใน “Marketplace &gt; Purchased Services” ให้กด “Login Directly” ข้างอินสแตนซ์ ซึ่งอาจใช้ชื่อว่า “Direct Login”</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>หากเบราว์เซอร์ถามว่าจะเปิดวิซาร์ดนี้หรือไม่ ให้อนุญาต หากไม่ถาม ให้เตรียม ID บัญชีและ ID อินสแตนซ์ผลิตภัณฑ์ไว้ เราจะถามภายหลังและแสดงให้ดูว่าอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>เข้าสู่ระบบ Huawei Cloud และยืนยันตัวตนด้วยชื่อจริง</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>ใน “Purchase %1 SaaS Version” ให้ยอมรับข้อกำหนด แล้วกด “Activate Now” อีกครั้ง</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>เมื่อขึ้นว่า “SaaS Task Submission Successful” ให้กด “Return to My Marketplace”</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>หา %1 ในรายการบริการที่ซื้อ หากยังไม่ปรากฏ ให้รีเฟรชหน้า</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>ในหน้าต่างสิ่งที่ต้องทำ ให้กด “Start Using” หรือเปิด “My Marketplace &gt; Joint Services”</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>กด “Use Now” เลือกบทบาท “For Myself” แล้วกด “Confirm”</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>สร้างองค์กร โดยกรอกชื่อและโดเมน (ชื่อย่อ)</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>ชื่อและชื่อย่อเปลี่ยนภายหลังไม่ได้ การสร้างครั้งแรกใช้เวลา 1–3 นาที โปรดเปิดหน้านี้ค้างไว้</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>เพิ่มสมาชิก โดยกรอกชื่อ แผนก และข้อมูลติดต่อ สมาชิกคนแรกกรอกไว้ให้แล้ว แก้ไขได้</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>จดบัญชีและรหัสผ่านที่ตั้งไว้ที่นี่ สมาชิกใช้เข้าสู่ระบบ และคุณต้องแจ้งสมาชิกเอง</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>ทำเครื่องหมายที่สมาชิกและที่ “Agreement” แล้วกด “Confirm Authorization”</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>แจ้งที่อยู่สำหรับเข้าสู่ระบบ ชื่อบัญชีองค์กร บัญชี และรหัสผ่านให้สมาชิกแต่ละคน</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>มาร์เก็ตเพลสไม่ส่งรหัสผ่านให้ โปรดแจ้งแบบออฟไลน์ และแจ้งเฉพาะเจ้าของบัญชีเท่านั้น</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>เข้าสู่ระบบด้วยบัญชีของสมาชิกผ่านหน้าเข้าสู่ระบบรวมของมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>ต้องเปลี่ยนรหัสผ่านแรกทันทีหลังเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>หากเบราว์เซอร์ถามว่าจะเปิดวิซาร์ดนี้หรือไม่ ให้อนุญาต อย่างไรก็ตาม โปรดเตรียม ID บัญชี Huawei Cloud ไว้ เราอาจถาม และจะแสดงให้ดูว่าอยู่ที่ไหน</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>เข้าสู่ระบบบัญชี AWS ที่จะใช้ชำระเงิน</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>เปิดหน้าผลิตภัณฑ์ของ %1 แล้วกด “Continue Subscription”</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>เมื่อสมัครใช้บริการแล้ว ให้กด “Set Up Your Account”</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>ข้อมูลที่ AWS ส่งต่อหมดอายุเร็ว จึงควรทำขั้นตอนนี้และขั้นตอนถัดไปต่อเนื่องกัน หากหมดอายุก็ไม่มีอะไรเสียหาย เพียงกลับไปที่การสมัครใช้บริการของคุณแล้วกด “Set Up Your Account” อีกครั้ง</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>เบราว์เซอร์จะแสดงหน้าเว็บของ %1 โปรดอนุญาตให้หน้านั้นเปิดวิซาร์ดนี้ หรือนำรหัสสั้นจากหน้านั้นมาพิมพ์ที่นี่</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>เปิดหน้าผลิตภัณฑ์ของ %1 แล้วกด “Get It Now” ยอมรับข้อกำหนด แล้วกด “Continue”</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>มาร์เก็ตเพลสนี้ชำระเป็นดอลลาร์สหรัฐเท่านั้น</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>กด “Subscribe” เลือกหรือสร้างกลุ่มทรัพยากร แล้วกรอกชื่อ รอบการเรียกเก็บเงิน และการต่ออายุ</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>กด “Review + Subscribe” แล้วกด “Subscribe”</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>เมื่อการสมัครใช้บริการปรากฏขึ้น ให้ไปต่อที่หน้าเว็บของ %1 (“Configure account now”)</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>อนุญาตให้หน้านั้นเปิดวิซาร์ดนี้ หรือนำรหัสสั้นจากหน้านั้นมาพิมพ์ที่นี่</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>ไม่ต้องซื้ออะไรก่อน แพ็กเกจจะเปิดใช้งานที่นี่ในหน้าสุดท้าย และค่าบริการจะชำระผ่านบัญชี Billing Center ของคุณ</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>เตรียมอีเมลที่เปิดอ่านได้ในตอนนี้</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>เตรียมชื่อเต็มของบริษัทตามที่จะให้แสดงในใบแจ้งหนี้</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>ก่อนเริ่มต้น</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>ซื้อ</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>บริการร่วม (Joint Service)</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>กลับมาที่นี่</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>ทำเครื่องหมายขั้นตอนที่ทำเสร็จแล้ว เครื่องหมายจะถูกเก็บไว้ ปิดหน้าต่างนี้แล้วกลับมาภายหลังได้</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>คุณจะซื้อจากที่ไหน</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 แห่งใด</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>แห่งที่คุณมีบัญชีอยู่ ขั้นตอนจะเปลี่ยนตามที่เลือก</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>หน้าผลิตภัณฑ์บน %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>เราไม่ทราบที่อยู่ของหน้าผลิตภัณฑ์นี้ โปรดค้นหา “%1” บน %2 หรือสอบถาม %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>เสร็จแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>ขั้นตอนจะเปลี่ยนตามที่เลือก</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี และไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>หมายเลขอ้างอิง สำหรับสอบถามฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>เรากำลังค้นหาคำสั่งซื้อของคุณกับมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>เราจะแจ้งผลทางอีเมล คุณปิดหน้าต่างนี้ได้ เปิดครั้งหน้าจะกลับมาที่หน้านี้ เมื่อคำสั่งซื้อได้รับการยืนยัน คุณจะทำต่อจากจุดเดิมได้</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>กลับไปยังหน้าที่ทำค้างไว้ แล้วกดปุ่มอีกครั้ง จะไม่มีอะไรเกิดขึ้นเอง</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>เทียบ ID กับมาร์เก็ตเพลสแล้วแก้ไข หากถูกต้องแล้ว โปรดสอบถามฝ่ายสนับสนุนพร้อมแจ้งหมายเลขอ้างอิง</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>คำสั่งซื้อของคุณได้รับการยืนยันแล้ว</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>ไม่พบคำสั่งซื้อที่มี ID เหล่านี้</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>ID บัญชี %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID อินสแตนซ์ผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>ดูเหมือนสองช่องนี้สลับกัน กดเพื่อสลับคืน</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>หาได้จากที่ไหน</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>ID ของบัญชี ไม่ใช่ของผู้ใช้ IAM หรือโปรเจกต์</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>ID ของบัญชีหลัก ไม่ใช่ของผู้ใช้ RAM</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>อยู่ใต้ผลิตภัณฑ์ที่คุณซื้อ</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>ดูสถานะการตรวจสอบ</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>ขอให้ตรวจสอบ</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>คุณมีบัญชีแล้ว เข้าสู่ระบบเพื่อทำต่อจากจุดที่หยุดไว้</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>ต้องการเข้าสู่ระบบด้วยวิธีใด</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>ด้วยรหัสยืนยันทางอีเมล</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>ด้วยรหัสผ่าน</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ไซต์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>ชื่อผู้ใช้ Billing Center</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>เริ่มใหม่โดยไม่ใช้บัญชีนี้</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>เริ่มเดโมใหม่</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>กำลังเริ่มใหม่…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>ทุกอย่างที่สร้างในเดโมนี้จะหายไป ทั้งบัญชี เวิร์กสเปซ อีเมล และสิ่งที่คุณพิมพ์</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>คงไว้ตามเดิม</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>ขั้นตอนปัจจุบัน</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>ยังไม่ถึง</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1 จาก %2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>ดูวิธีชำระค่าบริการของแต่ละเวิร์กสเปซได้ที่ Billing Center ในหน้า “การจัดการเวิร์กสเปซ” เมื่อการสมัครใช้บริการสิ้นสุด จะเริ่มนับถอยหลัง 14 วัน แล้วข้อมูลจะถูกลบ</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>ติดตั้ง DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>ดูวิดีโอแนะนำ</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>ตอนนี้เวิร์กสเปซ %n รายการชำระผ่าน %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>เข้าสู่ระบบด้วยชื่อ %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>เปิด Billing Center</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>บันทึกสรุปนี้</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>เป็นข้อความ</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>เป็น PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>บันทึกไว้ที่</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>เปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>หน้าเข้าสู่ระบบของ %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>แพ็กเกจ %1 ของคุณเปิดใช้งานแล้ว</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>ชำระผ่าน</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>เวิร์กสเปซ</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2) ไซต์ %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>ชื่อสำหรับเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>หน้าเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Billing Center</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>ติดตั้ง DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>วิดีโอแนะนำ</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>วิธีชำระค่าบริการของแต่ละเวิร์กสเปซ: ดูที่ Billing Center ในหน้า “การจัดการเวิร์กสเปซ”</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>เมื่อการสมัครใช้บริการสิ้นสุด จะเริ่มนับถอยหลัง 14 วัน แล้วข้อมูลจะถูกลบ</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>ลูกค้าซื้อแพ็กเกจจากมาร์เก็ตเพลส และระบุว่าซื้อจากที่ใด</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>ถามทีละข้อ ข้อนี้ถามว่ามีบัญชี Billing Center แล้วหรือยัง ลูกค้ารายนี้ยังไม่มี</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>บัญชีใหม่ ทุกช่องบอกว่าใช้ทำอะไร</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>กด “ถัดไป” เร็วเกินไป สิ่งที่ขาดจะแสดงข้างแต่ละช่อง และสิ่งที่กรอกแล้วยังอยู่</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>รหัสยืนยันมาถึงทางอีเมลแล้ว ดังที่เห็นข้างวิซาร์ด</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>ข้อมูลบริษัท และข้อตกลงให้อ่าน</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>ID เหล่านี้ไม่ตรงกับคำสั่งซื้อใด ไม่มีการเปลี่ยนแปลงใดๆ ลูกค้าลองใหม่หรือขอให้ตรวจสอบได้</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>ID ที่ถูกต้อง จากนี้เวิร์กสเปซจะชำระผ่านบัญชีคลาวด์นี้</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>แพ็กเกจเปิดใช้งานแล้ว จากตรงนี้ไปยังหน้าเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>ลูกค้าอีกรายที่มีบัญชี Billing Center แล้ว กรอกชื่อผู้ใช้และ ID ของคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>รหัสยืนยันส่งไปที่อีเมลของบัญชีนั้นเอง</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>เวิร์กสเปซทั้งหมดของบัญชี แต่ละรายการบอกว่าผูกได้หรือไม่</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>สิ่งที่เปลี่ยนกลับไม่ได้จะแจ้งอีกครั้งในหน้าของตัวเอง</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>ผูกรายการแรกแล้ว ผูกเพิ่มได้อีก</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>สร้างเวิร์กสเปซใหม่ที่นี่ได้ด้วย โดยให้เป็นของบัญชีที่มีอยู่</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>หรือของบัญชีใหม่ที่สร้างขึ้นพร้อมกัน</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>ผูกแล้วทั้งสองรายการ รวมถึงรายการใหม่</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>เสร็จแล้ว: เวิร์กสเปซที่จะชำระผ่านคำสั่งซื้อนี้จากนี้ไป และที่ที่ใช้เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>เปลี่ยนภาษาได้ทันทีในทุกหน้า</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>ทัวร์ จุดที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ทัวร์</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>แสดงครบทั้งสองเส้นทางแล้ว จากนี้คุณลองใช้วิซาร์ดเองได้เลย</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>ทัวร์ไปต่อไม่ได้ เพราะหน้านี้ถูกเปลี่ยนไป จากนี้คุณลองใช้วิซาร์ดเองได้เลย</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>วิซาร์ดสาธิตให้ดูเองทั้งสองเส้นทาง ทีละหน้า</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>ไปต่อ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>จบทัวร์</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>กด Space เพื่อหยุดชั่วคราวหรือไปต่อ กด Esc เพื่อจบ</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>ทำเสร็จไปก่อนแล้ว ไม่มีการส่งข้อมูลและไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>คำสั่งสำหรับรับรหัสใช้เวลานานเกินไปและถูกหยุด</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>เริ่มคำสั่งสำหรับรับรหัสไม่ได้</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>คำสั่งสำหรับรับรหัสล้มเหลว</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>ไม่มีเทอร์มินัลให้ถาม</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>รหัสยืนยันจากอีเมลถึง %1 (ไม่แสดง): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>ไม่ได้ป้อนรหัส</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>ห้ามใส่ข้อมูลลับในคำตอบ โปรดส่งรหัสผ่านด้วย --password-env, --password-fd หรือ --password-keychain และส่งรหัสยืนยันด้วย --code-command หรือเมื่อถูกถาม</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>ต้องมีรหัสผ่านสำหรับบัญชีใหม่: --password-env, --password-fd หรือ --password-keychain</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>ต้องใช้รหัสยืนยันจากอีเมล แต่ไม่มีทั้งเทอร์มินัลและ --code-command ยังไม่มีการส่งรหัส</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>มีหลายเวิร์กสเปซที่ใช้ชื่อนี้ โปรดระบุ ID</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>ไม่มีคำตอบข้อนี้ หรือไม่มีในเส้นทางนี้</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>คำตอบนี้ผิดชนิด</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>ใช้ค่านี้ที่นี่ไม่ได้ โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>รหัสจับคู่จากมาร์เก็ตเพลส (ไม่แสดง): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>เทียบรหัสนี้กับหน้าเว็บในเบราว์เซอร์ของคุณ: %1 หากตรงกัน ให้อนุมัติในเบราว์เซอร์ แล้วจะดำเนินการต่อเอง</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>ต้องใช้รหัสจับคู่จากหน้าของมาร์เก็ตเพลส แต่ไม่มีทั้งเทอร์มินัลและ --code-command</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>รหัสจับคู่เป็นของคำสั่งซื้ออื่นที่ไม่ตรงกับคำตอบ และยังไม่ถูกนำไปใช้</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>เปิดใช้งานแพ็กเกจ Commercial ของคุณ</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>ใช้เวลาราวสามนาที หยุดแล้วกลับมาทำต่อได้ สิ่งที่พิมพ์ไว้ไม่หาย</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>คุณซื้อจากที่ไหน</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>จีนและนานาชาติ</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>จีนและทั่วโลก</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>ชำระเป็นดอลลาร์สหรัฐ</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>ชำระผ่านบัญชี Billing Center ของคุณ</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>คุณมีการเปิดใช้งานที่ยังไม่เสร็จ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>หน้า “%1” เก็บไว้เมื่อ %2</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>ผู้ดูแลระบบของคุณเป็นผู้กำหนดภาษา</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>ฉันยังไม่ได้ซื้อ</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>คำสั่งซื้อของคุณได้รับการยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>ผู้ดูแลระบบของคุณเป็นผู้กำหนดมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1 ยืนยันเมื่อ %2</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>ไซต์: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>ผู้ดูแลระบบของคุณเป็นผู้กำหนดภาษา</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>ใช้กับเวิร์กสเปซที่สร้างหลังจากนี้เท่านั้น สร้างแล้วเปลี่ยนไซต์ไม่ได้</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>ภาษา: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>ความช่วยเหลือ</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>ความช่วยเหลือ (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>ผูกหนึ่งรายการขึ้นไป แล้วกดยืนยัน</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>สร้างเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>ค้นหาเวิร์กสเปซ</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>ค้นหาในเวิร์กสเปซ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>กำลังดึงรายการเวิร์กสเปซ…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>บัญชี Billing Center นี้ยังไม่มีเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>สร้างรายการแรกได้เลย จะผูกกับคำสั่งซื้อของคุณทันที</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>ไม่พบเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>ค้นหาจากตัวอักษรต้นของชื่อหรือ ID</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>เวิร์กสเปซ</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>ผูก</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>เวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>ไซต์</translation>
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
        <translation>ซอฟต์แวร์และอินเทอร์เน็ต</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>ธนาคารและประกันภัย</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>ค้าปลีกและอีคอมเมิร์ซ</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>การผลิต</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>เกมและสื่อ</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>โทรคมนาคม</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>ขนส่งและโลจิสติกส์</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>พลังงาน</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>สาธารณสุข</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>การศึกษาและวิจัย</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>ภาครัฐ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>อื่นๆ</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>ภาษาจีน</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ภาษาอังกฤษ</translation>
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
        <translation>จาก %1 โดยตรง</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>จีน</translation>
    </message>
    <message>
        <source>International</source>
        <translation>นานาชาติ</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>รหัสผ่านทั้งสองช่องไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>โปรดขอรหัสยืนยันก่อน</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>ป้อนรหัสยืนยัน %digits% หลักจากอีเมล</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>โปรดอ่านและยอมรับก่อน</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>โปรดเลือกหนึ่งรายการ</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>ตอนนี้ยังตรวจสอบชื่อนี้ไม่ได้ เราจะตรวจสอบอีกครั้งเมื่อคุณไปต่อ</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>ซ้ำกับ ID บัญชี โปรดตรวจสอบ</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>การยืนยันนี้ใช้ไม่ได้แล้ว โปรดขอรหัสใหม่</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>กำลังโหลด…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>กำลังตรวจสอบ…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>กำลังส่ง…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>กำลังลงทะเบียน…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>กำลังเปิดใช้งาน…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>กำลังผูก…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>กำลังสร้าง…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>กำลังยืนยัน…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>กำลังเข้าสู่ระบบ…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>กำลังตรวจสอบว่าสำเร็จหรือไม่…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>ลงทะเบียน</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>เปิดใช้งาน</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>ผูก</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>สร้าง</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>ลงทะเบียนและสร้างเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>เปิดหน้าเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>คุณหยุดการทำงานนี้ ไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>ตอนที่คุณหยุด รายการนี้สำเร็จไปแล้ว คุณไปต่อได้เลย</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>ยังรอคำตอบอยู่ คุณจะรอต่อหรือยกเลิกก็ได้</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>กำลังรอพวงกุญแจรหัสผ่าน ระบบอาจกำลังขอให้คุณปลดล็อก</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>ขั้นตอนล่าสุดของคุณสำเร็จแล้ว คุณไปต่อได้เลย</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>บัญชีนี้เปิดใช้งานอยู่แล้ว โปรดผูกคำสั่งซื้อกับบัญชีนี้</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>คุณเข้าสู่ระบบแล้ว</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>เก็บรหัสผ่านไว้บนคอมพิวเตอร์นี้ไม่ได้ โปรดป้อนอีกครั้ง</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>โปรดกรอกช่องนี้</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>บริการไม่รับข้อมูลนี้</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>สั้นเกินไป ต้องมีอย่างน้อย %minimum% อักขระ</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>ยาวเกินไป ใช้ได้ไม่เกิน %maximum% อักขระ</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>มีอักขระที่ใช้ในช่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>โปรดตรวจการสะกด</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>รหัสไม่ตรงกับที่เราส่ง ลองได้อีก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>ชื่อผู้ใช้นี้ใช้ได้</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>ไซต์นี้มักไม่ได้ใช้กับคำสั่งซื้อแบบของคุณ คุณเลือกได้ แต่เปลี่ยนภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>ดูเหมือน ID บัญชี สองช่องนี้สลับกันหรือไม่</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>เลือกประเทศ หรือขึ้นต้นด้วย + และรหัสประเทศ</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>ที่ป้อนเป็นผู้ใช้ RAM เราจึงใช้ตัวเลขหลัง @ ซึ่งเป็น ID ของบัญชีหลัก</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>อนุมัติในเบราว์เซอร์ก่อน แล้วกดปุ่มนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>ฉันซื้อแล้ว</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>สร้างเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ตรวจสอบเลย</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>แก้ไข ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>บริการเปิดใช้งานตอบกลับแล้ว</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>เข้าสู่ระบบพร็อกซีแล้ว ไปต่อได้เลย</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>พร็อกซีไม่ยอมรับ โปรดตรวจสอบทั้งสองช่องแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>เข้าสู่ระบบพร็อกซี</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>ทดสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>คุณออกจากระบบแล้ว และไม่มีข้อมูลของบัญชีนี้เก็บไว้ที่นี่</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>คุณออกจากระบบบนคอมพิวเตอร์นี้แล้ว แต่แจ้งบริการไม่ได้ การเข้าสู่ระบบนี้จะสิ้นสุดเองที่ฝั่งบริการ</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>พวงกุญแจรหัสผ่านลบข้อมูลเข้าสู่ระบบนี้ไม่ได้ จึงยังอยู่ที่นี่ โปรดปลดล็อกพวงกุญแจรหัสผ่านแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>บัญชีของคุณผูกแล้ว ก่อนไปต่อ เราต้องยืนยันอีกครั้งว่าเป็นคุณ โปรดขอรหัสใหม่</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>คำยืนยันคำสั่งซื้อจากมาร์เก็ตเพลสหมดอายุแล้ว ใช้รหัสจับคู่ใหม่เพื่อยืนยันอีกครั้ง</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>คำสั่งซื้อของคุณได้รับการยืนยันแล้ว กดปุ่มด้านล่างอีกครั้ง</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>ไม่พบคำสั่งซื้อที่มี ID เหล่านี้ ไม่มีการเปลี่ยนแปลงใดๆ โปรดเทียบ ID กับมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>อ่านข้อมูลในพวงกุญแจรหัสผ่านไม่ได้ โปรดป้อนอีกครั้ง แล้วเราจะบันทึกไว้ใหม่</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>ผูกแล้ว %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>ผูกเวิร์กสเปซก่อน</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>คุณหยุดก่อนที่จะได้คำตอบ เมื่อพร้อมแล้วให้กดปุ่มอีกครั้ง เราจะตรวจสอบก่อนว่าสำเร็จไปแล้วหรือไม่ จึงไม่มีอะไรเกิดซ้ำ</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>โปรดบอกก่อนว่านี่คือคำสั่งซื้อของคุณหรือไม่</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>หน้าเว็บในเบราว์เซอร์รออยู่หลายนาทีแต่ไม่มีข้อมูลเข้ามา คำสั่งซื้อของคุณปลอดภัยดี เพียงเริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>ลิงก์นี้ไม่ใช่ของเรา หรือมีบางส่วนขาดหายไป โปรดคัดลอกอีกครั้ง หรือป้อนรหัสจับคู่</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>ลิงก์แบบนี้ใช้ได้ครั้งเดียวภายในไม่กี่นาที และลิงก์นี้ถูกใช้ไปแล้ว คำสั่งซื้อของคุณปลอดภัยดี โปรดเริ่มอีกครั้งจากมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>ลิงก์นี้หมดอายุแล้ว คำสั่งซื้อของคุณปลอดภัยดี โปรดเริ่มอีกครั้งจากมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>กำลังดึงข้อมูล…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>กำลังรอ…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>กำลังส่งคืน…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>ใช่ ไปต่อ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>ตรวจสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>เริ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>ข้ามแล้วไปต่อ</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>กลับไปหน้าเดิม</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
    <message>
        <source>Singapore</source>
        <translation>สิงคโปร์</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>ออริกอน</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>แฟรงก์เฟิร์ต</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>จาการ์ตา</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>โจฮันเนสเบิร์ก</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>ฮ่องกง</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>หางโจว</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>หนิงเซี่ย</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>ปักกิ่ง</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>จางเจียโข่ว</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>กวางโจว</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>แอฟริกาใต้</translation>
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
        <translation>คุณหยุดการทำงานนี้</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>เมื่อพร้อมแล้ว ให้กดปุ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>บริการเปิดใช้งานไม่ตอบกลับภายในเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>ลองอีกครั้งในอีกสักครู่</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>การเชื่อมต่อขาดหาย</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>ตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>ติดต่อบริการเปิดใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>ไม่พบบริการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>ตรวจสอบการเชื่อมต่อ VPN หรือพร็อกซี แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>คอมพิวเตอร์นี้ออฟไลน์อยู่</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>เชื่อมต่ออินเทอร์เน็ต แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>ใบรับรองของบริการหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>สร้างการเชื่อมต่อที่ปลอดภัยไม่ได้</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>สิ่งที่ตอบกลับมาไม่ใช่บริการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>คุณอาจต้องเข้าสู่ระบบเครือข่ายก่อน เปิดหน้าเว็บใดก็ได้ในเบราว์เซอร์ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>อ่านคำตอบไม่ได้</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>ลองอีกครั้ง หากยังเป็นเช่นเดิม โปรดติดต่อฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>ไม่ได้กำหนดค่าบริการเปิดใช้งานไว้</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>คอมพิวเตอร์นี้ไม่มีพวงกุญแจรหัสผ่าน</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>คุณไปต่อได้ แต่รหัสผ่านจะเก็บไว้เฉพาะการใช้งานครั้งนี้</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>พวงกุญแจรหัสผ่านถูกล็อกอยู่</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>ปลดล็อกแล้วลองอีกครั้ง หรือทำต่อโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>พวงกุญแจรหัสผ่านไม่ให้เข้าถึง</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>อนุญาตแล้วลองอีกครั้ง หรือทำต่อโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>พวงกุญแจรหัสผ่านไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>ลองอีกครั้ง หรือทำต่อโดยไม่บันทึก</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>ข้อมูลเข้าสู่ระบบที่บันทึกไว้ไม่อยู่แล้ว</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>เข้าสู่ระบบอีกครั้งเพื่อไปต่อ</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>บันทึกความคืบหน้าไว้บนคอมพิวเตอร์นี้ไม่ได้</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>คุณทำต่อได้ แต่ต้องทำให้เสร็จก่อนปิดหน้าต่างนี้ หากต้องการให้บันทึกได้ โปรดเพิ่มพื้นที่ว่างในดิสก์</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>อ่านความคืบหน้าที่บันทึกไว้ไม่ได้</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>โปรดเริ่มใหม่ สิ่งที่บริการทำเสร็จแล้วไม่หายไป</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>บริการไม่เข้าใจคำขอนี้</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>ลองอีกครั้ง หากยังเป็นเช่นเดิม โปรดหาโปรแกรมนี้เวอร์ชันใหม่กว่า</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>บริการไม่รองรับสิ่งนี้</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>โปรดหาโปรแกรมนี้เวอร์ชันใหม่กว่า</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>ข้อความยาวเกินกว่าที่บริการรับได้</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>ย่อสิ่งที่ป้อนให้สั้นลง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>มีบางช่องในแบบฟอร์มที่ต้องตรวจอีกครั้ง</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>แก้ไขช่องที่มีเครื่องหมาย แล้วไปต่อ</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>ลองหลายครั้งเกินไปในเวลาสั้นๆ</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>รอสักครู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>ขณะนี้บริการเปิดใช้งานมีผู้ใช้มาก</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>เกิดข้อผิดพลาดในบริการเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>ลองอีกครั้งในอีกสักครู่ หากยังเป็นเช่นเดิม โปรดติดต่อฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>บริการไม่ยอมรับคำขอนี้</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>บริการเคยได้รับคำขอนี้ด้วยข้อมูลอื่น</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>กดปุ่มอีกครั้งเพื่อส่งข้อมูลในแบบฟอร์มตอนนี้</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>คำขอนี้ถูกหยุดก่อนไปถึงบริการ</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>เมื่อพร้อมแล้ว ให้กดปุ่มอีกครั้ง</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>รหัสไม่ตรงกับที่เราส่ง</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>เทียบกับอีเมลฉบับล่าสุด แล้วป้อนอีกครั้ง</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>รหัสนี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>โปรดขอรหัสใหม่</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>รหัสนี้ถูกใช้ไปแล้ว</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>ป้อนรหัสนี้ผิดหลายครั้งเกินไป</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>เพิ่งส่งรหัสไปเมื่อสักครู่</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>ดูในกล่องจดหมายและโฟลเดอร์สแปม หรือรอจนครบเวลานับถอยหลัง</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>รหัสนี้ใช้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>ขณะนี้ส่งอีเมลไม่ได้</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>ลองอีกครั้งในอีกไม่กี่นาที</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>ต้องยืนยันอีเมลของคุณอีกครั้ง</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>ขอรหัสใหม่แล้วป้อน</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>โปรดเข้าสู่ระบบเพื่อไปต่อ</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>คุณจะกลับมาที่หน้านี้</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>คุณออกจากระบบแล้วเนื่องจากผ่านไประยะหนึ่ง</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>เข้าสู่ระบบอีกครั้ง แล้วคุณจะกลับมาที่หน้านี้</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>คุณถูกออกจากระบบ</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>เข้าสู่ระบบด้วยบัญชีที่เป็นเจ้าของการเปิดใช้งานนี้</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>ข้อมูลเข้าสู่ระบบไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>ตรวจสอบอีกครั้ง หรือเข้าสู่ระบบด้วยรหัสยืนยันทางอีเมล</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>โปรดเลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>ตรวจการสะกด หรือสร้างบัญชี</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>อีเมลนี้มีบัญชีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>เข้าสู่ระบบด้วยอีเมลนี้ หรือใช้อีเมลอื่น</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>อีเมลนี้ไม่มีบัญชีบนไซต์นี้</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>ตรวจสอบอีเมลและไซต์ หรือสร้างบัญชี</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>รหัสผ่านนี้เดาได้ง่าย</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>ตั้งให้ยาวขึ้น หรือใช้หลายคำ</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>รหัสผ่านนี้อยู่ในรายการรหัสผ่านที่รั่วไหล</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>โปรดตั้งรหัสผ่านที่คุณไม่ได้ใช้ที่อื่น</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>ข้อตกลงมีการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>ไซต์นี้ไม่เปิดให้บริการแล้ว</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>ยังไม่พบคำสั่งซื้อนี้</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>ตรวจสอบ ID ที่กรอกไว้ หากเพิ่งซื้อ ข้อมูลอาจใช้เวลาห้านาทีกว่าจะมาถึง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>อินสแตนซ์ผลิตภัณฑ์นี้เป็นของบัญชีคลาวด์อื่น</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>การสมัครใช้บริการนี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>ต่ออายุในมาร์เก็ตเพลส แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>การสมัครใช้บริการนี้ถูกมาร์เก็ตเพลสระงับ</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>การสมัครใช้บริการนี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>ซื้อแพ็กเกจในมาร์เก็ตเพลสอีกครั้ง แล้วกลับมาพร้อม ID ใหม่</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>มาร์เก็ตเพลสนี้ส่งต่อคำสั่งซื้อของคุณให้เอง</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>เปิดการสมัครใช้บริการของคุณในมาร์เก็ตเพลส แล้วเลือกตั้งค่าบัญชีที่นั่น</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>บัญชีคลาวด์นี้เชื่อมโยงกับบัญชี Billing Center อยู่แล้ว</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>เข้าสู่ระบบด้วยบัญชีนั้น หรือใช้บัญชีนั้นผูกเวิร์กสเปซอื่น</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>บัญชีนี้เปิดใช้งานอยู่แล้ว</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>โปรดผูกคำสั่งซื้อกับบัญชีนี้แทน</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>ไม่มีเวิร์กสเปซนี้แล้ว</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>ย้อนกลับไปเลือกรายการอื่น</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>เวิร์กสเปซนี้ชำระผ่านคำสั่งซื้อหรือบัญชีอื่น</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>ย้อนกลับไปเลือกรายการอื่น หรือสอบถามเจ้าของเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>เวิร์กสเปซนี้ถูกล็อก</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>ย้อนกลับไปเลือกรายการอื่น หรือติดต่อฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>ยังไม่ได้ผูกเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>ผูกเวิร์กสเปซอย่างน้อยหนึ่งรายการ แล้วกดยืนยัน</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี และไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี และไม่มีอะไรเกิดซ้ำ เราจะตรวจสอบว่าสำเร็จไปแล้วหรือไม่ก่อนส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี ปัญหาเกิดเฉพาะกับคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>ส่งรหัสใหม่</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>ใช้บัญชีที่มีอยู่</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>เริ่มใหม่ทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>ลองอีกครั้งใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>บริการไม่พบสิ่งที่ขอ</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>บัญชีนี้ไม่มีสิทธิ์ทำสิ่งนั้น</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>ชื่อผู้ใช้นี้มีผู้ใช้แล้ว</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>ไม่มีบัญชี Billing Center ที่ใช้ชื่อผู้ใช้นี้</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>โปรดอ่านและยอมรับเวอร์ชันปัจจุบัน</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>ตรวจสอบ ID ทั้งสอง ซึ่งต้องเป็นของบัญชีที่คุณใช้ซื้อ</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>ชำระยอดค้างในมาร์เก็ตเพลส แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>โหลดเวอร์ชันปัจจุบัน</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>ผู้ที่ให้โปรแกรมนี้แก่คุณทราบที่อยู่ของบริการ ให้เริ่ม usher ด้วย --backend ตามด้วยที่อยู่นั้น หากต้องการเพียงลองดู ให้เริ่ม usher ด้วย --demo</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>เราไม่แน่ใจว่าใครเป็นผู้ตอบกลับ</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>ในบริษัท สาเหตุมักมาจากระบบตรวจสอบความปลอดภัยที่ถอดรหัสการเชื่อมต่อ โปรดขอให้ผู้ดูแลระบบเพิ่มผู้ออกใบรับรองของระบบนั้นด้วย --ca หรือในไฟล์นโยบาย หากอยู่ที่อื่น โปรดลองใช้เครือข่ายอื่น</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>ตรวจสอบวันที่และเวลาของคอมพิวเตอร์นี้ หากถูกต้อง ผู้ให้บริการต้องต่ออายุใบรับรอง โปรดลองอีกครั้งภายหลัง</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>ใบรับรองของบริการยังไม่เริ่มมีผล</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>นาฬิกาของคอมพิวเตอร์นี้น่าจะช้าไป ปรับวันที่และเวลาให้ถูกต้อง แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>เซิร์ฟเวอร์อื่นเป็นผู้ตอบกลับ</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>คุณอาจต้องเข้าสู่ระบบเครือข่ายก่อน เปิดหน้าเว็บใดก็ได้ในเบราว์เซอร์ แล้วลองอีกครั้ง หากยังเป็นเช่นเดิม โปรดถามผู้ดูแลระบบว่าที่อยู่ของบริการถูกต้องหรือไม่</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>อาจมีบางอย่างระหว่างทางที่ไม่อนุญาต ลองใช้เครือข่ายอื่น หรือสอบถามผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>พร็อกซีไม่ยอมให้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>ตรวจสอบการตั้งค่าพร็อกซีของคอมพิวเตอร์นี้ หรือขอให้ผู้ดูแลระบบอนุญาตที่อยู่ของบริการ</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>พร็อกซีของเครือข่ายต้องการทราบว่าคุณคือใคร</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>เข้าสู่ระบบพร็อกซีด้วยชื่อผู้ใช้และรหัสผ่านของเครือข่ายบริษัท</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>โปรแกรมนี้ที่เปิดอยู่อีกตัวกำลังใช้ข้อมูลเข้าสู่ระบบของคุณ</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>รอจนเสร็จหรือปิดโปรแกรมนั้น แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>บันทึกสรุปไม่ได้</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>ตรวจสอบว่าเขียนลงโฟลเดอร์เอกสารได้และดิสก์ไม่เต็ม แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>ไม่รู้จักรหัสจับคู่นี้</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>รหัสใช้ได้ครั้งเดียวภายในไม่กี่นาที เทียบกับหน้าที่ได้รหัสมา หรือขอรหัสใหม่ที่นั่น</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>รหัสจับคู่นี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>เริ่มอีกครั้งจากมาร์เก็ตเพลสเพื่อรับรหัสใหม่</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>การส่งต่อถูกปฏิเสธในเบราว์เซอร์</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>หากกดผิด โปรดเริ่มอีกครั้งจากมาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>ไม่มีการตรวจสอบภายใต้หมายเลขอ้างอิงนี้แล้ว</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>เทียบ ID กับคำสั่งซื้อของคุณ แล้วส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>เข้าสู่ระบบพร็อกซี</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>ผู้ที่ให้โปรแกรมนี้แก่คุณทราบที่อยู่ของบริการ ให้เริ่ม usher ด้วย --backend ตามด้วยที่อยู่นั้น หรือให้ผู้ดูแลระบบเขียนที่อยู่ไว้ใน %1 หากต้องการเพียงลองดู ให้เริ่ม usher ด้วย --demo</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>เลือกไซต์อื่น</translation>
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
        <translation>Alibaba Cloud นานาชาติ</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS จีน</translation>
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
        <translation>ในคอนโซล AWS ให้เปิด “AWS Marketplace” แล้วเปิด “Manage subscriptions”</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>ที่การสมัครใช้บริการของคุณ ให้เลือก “Set Up Your Account”</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>ในพอร์ทัล Azure ให้เปิด “SaaS” แล้วเปิดการสมัครใช้บริการของคุณ</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>เลือก “Configure account now”</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>เปิดการสมัครใช้บริการของคุณใน %1 แล้วเข้าสู่ระบบผลิตภัณฑ์จากที่นั่น</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>หน้าที่เปิดขึ้นจะแสดงรหัสจับคู่ ป้อนรหัสนั้นที่นี่</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>ยืนยันโดย %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>พบในระบบของเรา</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>ตามที่คุณพิมพ์</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>ยืนยันโดย %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>ตรงกับคำสั่งซื้อที่ %1 รายงานมา</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>บัญชี %1 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1 อินสแตนซ์ %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>บัญชี %1 %2 อินสแตนซ์ %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 แจ้งเราเองว่าคุณซื้ออะไร ไม่ต้องพิมพ์ ID</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>ใน Alibaba Cloud ให้เปิด “Marketplace &gt; Purchased Services”</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>ที่ผลิตภัณฑ์ของคุณ ให้เลือก “Login Directly”</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>เทียบรหัสในเบราว์เซอร์กับรหัสนี้</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>หากตรงกัน ให้อนุมัติในเบราว์เซอร์ หากไม่ตรงหรือไม่มีหน้าเว็บ ให้ยกเลิกที่นี่</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>ยินดีต้อนรับ</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>บัญชีของคุณ</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>บริษัท</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>การเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>การผูกบัญชี</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>เวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>เสร็จสิ้น</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>เหมาะกับคำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>มักไม่ได้ใช้กับคำสั่งซื้อแบบของคุณ</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>เปิดใช้งานแพ็กเกจ Commercial ของคุณ</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>คุณมีบัญชี Billing Center หรือไม่</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>ข้อมูลพื้นฐาน</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>ข้อมูลบริษัท</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>วิธีเปิดใช้งาน</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>ผูกบัญชี Billing Center ของคุณ</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>ให้คำสั่งซื้อนี้ชำระค่าบริการของเวิร์กสเปซใด</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>ยืนยันการผูก</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>สร้างเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>เข้าสู่ระบบเพื่อไปต่อ</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>เชื่อมโยงแล้ว</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>แพ็กเกจ %1 ของคุณเปิดใช้งานแล้ว</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>ซื้อแพ็กเกจ</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>เรากำลังตรวจสอบคำสั่งซื้อของคุณ</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>ผูกได้</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>ผูกแล้ว</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>ชำระผ่านคำสั่งซื้ออื่น</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>ถูกล็อก</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>บัญชี %1 Billing Center</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>บัญชี %1 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>ชำระโดยคำสั่งซื้อนี้</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>ชำระโดยคำสั่งซื้ออื่นอยู่ เมื่อคำสั่งซื้อนั้นสิ้นสุดจึงจะผูกที่นี่ได้</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>ถูกล็อกอยู่ เจ้าของขอให้ฝ่ายสนับสนุนปลดล็อกได้</translation>
    </message>
</context>
</TS>
