<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>ใช้รหัสนี้เพื่อยืนยันอีเมลและลงทะเบียนบัญชี %1 ของคุณ:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>ใช้รหัสนี้เพื่อผูกบัญชี %1 Billing Center ของคุณ:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>ใช้รหัสนี้เพื่อสร้างเวิร์กสเปซด้วยบัญชี %1 ของคุณ:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>ใช้รหัสนี้เพื่อเข้าสู่ระบบ %1 และเปิดใช้งานต่อ:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>รหัสใช้ได้ %n นาทีและใช้ได้ครั้งเดียว โปรดอย่าบอกรหัสนี้แก่ผู้ใด จะไม่มีใครจาก %1 ขอรหัสนี้จากคุณ</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>รหัสยืนยัน %1 ของคุณ</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>สวัสดี</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>หากคุณไม่ได้ขอรหัสนี้ โปรดเพิกเฉยต่ออีเมลฉบับนี้</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>มีผู้ขอเข้าสู่ระบบ %1 (ไซต์ %2) ด้วยอีเมลนี้ แต่ไม่มีบัญชีใดบนไซต์นั้นที่ใช้อีเมลนี้</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>การเข้าสู่ระบบ %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>หากเป็นคุณ โปรดตรวจสอบไซต์และอีเมล หรือลงทะเบียนใหม่</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>หากไม่ใช่คุณ โปรดเพิกเฉยต่ออีเมลฉบับนี้</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>ผลการตรวจสอบคำสั่งซื้อของคุณโดย %1 (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>เราตรวจสอบคำสั่งซื้อของคุณ (%1) แล้ว และพบคำสั่งซื้อนี้</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>เปิดวิซาร์ดอีกครั้ง แล้วกด “เปิดใช้งาน” หรือ “ผูก” อีกครั้งเพื่อทำต่อ สิ่งที่คุณกรอกไว้ยังอยู่ครบ</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>เราตรวจสอบคำสั่งซื้อของคุณ (%1) แล้ว แต่ไม่พบ</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>เหตุผล: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>โปรดตรวจสอบ ID บัญชีและ ID อินสแตนซ์ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>หากคิดว่าผลไม่ถูกต้อง โปรดสอบถามฝ่ายสนับสนุนของเราพร้อมแจ้งหมายเลขอ้างอิง</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>ต่อไปให้เปิดคำสั่งซื้อของคุณใน %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>ขั้นที่ 1 จาก 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>เบราว์เซอร์นี้เชื่อมต่อกับ %1 บนคอมพิวเตอร์ของคุณแล้ว เมื่อคุณมาที่นี่จาก %2 คำสั่งซื้อจะถูกส่งไปที่คอมพิวเตอร์เครื่องนั้น</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>รหัส</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 จะแสดงรหัสเดียวกัน หากแสดงรหัสอื่น หรือมีคนอื่นบอกให้คุณเปิดหน้านี้ โปรดยกเลิก</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>ยกเลิก: นี่ไม่ใช่คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>ทำต่อใน %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 ยืนยันคำสั่งซื้อของคุณแล้ว และคำสั่งซื้อปลอดภัยดี ขั้นตอนที่เหลือทำในโปรแกรมบนคอมพิวเตอร์ของคุณ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>เปิด %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>เบราว์เซอร์จะถามว่าให้เปิดโปรแกรมหรือไม่ โปรดอนุญาต</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>ไม่มีอะไรเปิดขึ้นใช่ไหม</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>เปิด %1 เอง แล้วพิมพ์รหัสจับคู่นี้ที่นั่น:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>ยกเลิก: นี่ไม่ใช่คำสั่งซื้อของฉัน</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 แสดงรหัสเดียวกันไหม</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>ขั้นที่ 2 จาก 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>หากตรงกัน ให้อนุมัติ แล้วคำสั่งซื้อของคุณจะถูกส่งไปที่คอมพิวเตอร์เครื่องนั้น หากไม่ตรง ให้ยกเลิก ไม่มีอะไรเสียหาย</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>ตรงกัน อนุมัติ</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>ไม่ นี่ไม่ใช่คอมพิวเตอร์ของฉัน</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>อนุมัติเฉพาะสิ่งที่คุณเริ่มเอง จะไม่มีใครจาก %1 ขอให้คุณอนุมัติแทน</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>อนุมัติแล้ว</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 กำลังดึงคำสั่งซื้อของคุณ โปรดกลับไปที่โปรแกรม</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>คำสั่งซื้อของคุณอยู่ใน %1 แล้ว</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>ทำต่อที่นั่นได้เลย ปิดหน้านี้ได้</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>ไม่ได้ส่งต่อคำสั่งซื้อไปยังคอมพิวเตอร์เครื่องใด</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>หน้านี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>หน้านี้ใช้ได้เพียงไม่กี่นาที เพื่อไม่ให้ผู้อื่นนำไปใช้</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>คอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ตรวจสอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>หยุดตรวจสอบอัตโนมัติ</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>ตรวจสอบอัตโนมัติ</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>ยังไม่มี %1 บนคอมพิวเตอร์นี้ใช่ไหม</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>ขอได้จากฝ่ายสนับสนุนของ %1 คำสั่งซื้อของคุณรออยู่ในมาร์เก็ตเพลส เมื่อได้โปรแกรมแล้วให้เริ่มจากที่นั่นอีกครั้ง</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>ติดตั้งโปรแกรม แล้วกลับมาที่หน้านี้ หรือเริ่มจากมาร์เก็ตเพลสอีกครั้ง</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>ดาวน์โหลด %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>คำสั่งซื้อของคุณปลอดภัยดี ไม่มีการเปลี่ยนแปลงใดๆ</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>หากต้องการเริ่มใหม่</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>ใช้ได้อีก %n นาที</numerusform>
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
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>ฝ่ายสนับสนุนของ %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>หมายเลขอ้างอิงสำหรับฝ่ายสนับสนุน:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>ในคอนโซล Alibaba Cloud ให้เปิด “Marketplace &gt; Purchased Services”</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>ข้างผลิตภัณฑ์ ให้กด “Login Directly”</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>เปิดลิงก์เข้าสู่ระบบที่ KooGallery ของ Huawei Cloud ให้องค์กรของคุณสำหรับผลิตภัณฑ์นี้</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>เข้าสู่ระบบที่นั่นด้วยบัญชีของสมาชิกที่ได้รับสิทธิ์ใช้ผลิตภัณฑ์</translation>
    </message>
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
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>ซื้อจาก</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>อินสแตนซ์</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>ยืนยันโดย %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>ไม่มีอะไรให้ทำต่อในเบราว์เซอร์นี้</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>หน้านี้เป็นของเบราว์เซอร์ที่มาร์เก็ตเพลสหรือ %2 ส่งมาที่นี่ โดยระบุเบราว์เซอร์จากคุกกี้ แต่เบราว์เซอร์นี้ไม่มีคุกกี้ที่ยังใช้ได้</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>เริ่มอีกครั้งจากคอนโซลของมาร์เก็ตเพลส หรือเปิดหน้านี้จาก %2 อีกครั้ง หากเพิ่งถูกส่งมาเมื่อสักครู่ แสดงว่าเบราว์เซอร์บล็อกคุกกี้ โปรดอนุญาตคุกกี้สำหรับเว็บไซต์นี้ก่อน</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>ลิงก์นี้ถูกใช้ไปแล้วหรือหมดอายุ</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>ลิงก์จาก %2 ใช้ได้ในเบราว์เซอร์เดียว และภายในไม่กี่นาทีเท่านั้น</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>กลับไปที่ %2 แล้วเปิดหน้านี้จากที่นั่นอีกครั้ง</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>ลิงก์นี้ถูกเปิดในเบราว์เซอร์อื่นก่อนแล้ว</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>ลิงก์จาก %1 เป็นของเบราว์เซอร์ที่เปิดลิงก์เป็นรายแรก เพื่อไม่ให้ใครใช้ต่อจากคุณได้</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>ไม่มีการส่งต่อสิ่งใดมายังเบราว์เซอร์นี้ คำสั่งซื้อของคุณยังคงเดิม</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>ทำต่อในเบราว์เซอร์อีกตัว หรือใน %2 หรือเริ่มอีกครั้งจาก %1 เพื่อรับลิงก์ใหม่ หากคุณไม่ใช่ผู้ที่เปิดลิงก์เป็นรายแรก โปรดแจ้งฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>กำลังรอรับข้อมูลคำสั่งซื้อของคุณ</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 ส่งคุณมาที่นี่แล้ว แต่ยังไม่ได้แจ้งคำสั่งซื้อให้เราทราบ โดยทั่วไปใช้เวลาหนึ่งถึงสองนาที</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>คำสั่งซื้อของคุณอยู่กับ %1 และปลอดภัยดี</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>รอสักครู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>ยืนยันไม่ได้ว่าลิงก์นี้มาจาก %1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>ลิงก์ถูกตัดหรือเปลี่ยนแปลงระหว่างทาง หรือผู้อื่นเป็นผู้สร้าง</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>เริ่มอีกครั้งจาก %1 โดยไม่ใช้ลิงก์ที่บันทึกหรือคัดลอกไว้ หากยังไม่ได้ผล โปรดแจ้งฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>ลิงก์นี้หมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>ลิงก์จาก %1 ใช้ได้ในช่วงเวลาสั้นๆ เท่านั้น</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>เริ่มอีกครั้งจาก %1 เพื่อรับลิงก์ใหม่</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>ขณะนี้ %1 ไม่ตอบกลับเรา</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>เราสอบถาม %1 เกี่ยวกับคำสั่งซื้อของคุณ แต่ไม่ได้คำตอบที่ใช้ได้</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>เรายังรับคุณจาก %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>ยังไม่ได้ตั้งค่าการเชื่อมต่อของเรากับ %1 หรือตั้งค่าไม่ครบ</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>โปรดแจ้งฝ่ายสนับสนุนพร้อมหมายเลขอ้างอิงด้านล่าง มีเพียงเราที่แก้ไขเรื่องนี้ได้</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>คุณยังไม่ได้รับสิทธิ์ใช้ผลิตภัณฑ์นี้ใน %1</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>คุณเข้าสู่ระบบแล้ว แต่องค์กรยังไม่ได้เพิ่มคุณเป็นสมาชิกที่ใช้ผลิตภัณฑ์นี้ได้</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>ขอให้ผู้ดูแลระบบขององค์กรให้สิทธิ์ใช้ผลิตภัณฑ์แก่คุณใน %1 แล้วเริ่มจากที่นั่นอีกครั้ง</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>คำสั่งซื้อนี้สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1 แจ้งว่าคำสั่งซื้อนี้ถูกยกเลิก หมดอายุ หรือถูกแทนที่ด้วยคำสั่งซื้ออื่น</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>ไม่มีการเปลี่ยนแปลงใดๆ เวิร์กสเปซและข้อมูลยังอยู่ตามเดิม</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>หากซื้อผลิตภัณฑ์อีกครั้งแล้ว ให้เริ่มจากคำสั่งซื้อใหม่ใน %1</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>คำสั่งซื้อนี้ถูกระงับ</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 ระงับคำสั่งซื้อนี้ โดยมากเกี่ยวกับการชำระเงิน</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>จัดการในคอนโซลของ %1 แล้วเริ่มจากที่นั่นอีกครั้ง</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>ปุ่มนั้นไม่ได้อยู่ในหน้าของเรา</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>เฉพาะหน้าในเบราว์เซอร์นี้เท่านั้นที่อนุมัติหรือยกเลิกได้ อาจเป็นหน้าเก่า</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>ไปที่หน้านั้น แล้วกดปุ่มในหน้า</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>มีการลองจากเครือข่ายของคุณหลายครั้งเกินไป</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>เราหยุดตอบชั่วครู่เพื่อไม่ให้ผู้อื่นเดารหัสได้</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>รอหนึ่งนาที แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>เกิดข้อผิดพลาดที่ฝั่งของเรา</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>บริการตอบกลับไม่ได้ ไม่ใช่ความผิดของคุณ</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>รอหนึ่งนาที แล้วลองอีกครั้ง หากยังเป็นอยู่ โปรดแจ้งฝ่ายสนับสนุน</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>ฝ่ายสนับสนุนของ %1 ช่วยได้ โปรดแจ้งหมายเลขอ้างอิงที่ท้ายหน้านี้</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>สิ่งที่ต้องทำต่อไป</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>ไปที่หน้านั้น</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>เริ่มจากคอนโซลของ %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>%1 จะเปิดหน้านี้เองและแจ้งเราว่าคุณซื้ออะไร หากเปิดหน้านี้โดยตรงจะใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Billing Center</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>การจัดการเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>บัญชีคลาวด์</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>เข้าสู่ระบบด้วยชื่อ %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ออกจากระบบ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>วิธีชำระค่าบริการ</translation>
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
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ถูกล็อก</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>ไม่ได้ผูกกับคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>เวิร์กสเปซแต่ละรายการของคุณชำระผ่านอะไร และตั้งแต่เมื่อใด</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>ชื่อขึ้นต้นด้วย</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>บัญชีนี้ยังไม่มีเวิร์กสเปซ สร้างในวิซาร์ดแล้วจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>ไม่มีเวิร์กสเปซที่ตรงกัน</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>เวิร์กสเปซถัดไป</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>บัญชีคลาวด์ที่ชำระค่าบริการของเวิร์กสเปซของคุณ</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>ยังไม่มีบัญชีที่เชื่อมโยง ซื้อจากมาร์เก็ตเพลส แล้วผูกคำสั่งซื้อในวิซาร์ด</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>เวิร์กสเปซ %n รายการชำระผ่านบัญชีนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>เชื่อมโยงตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>ยกเลิกการสมัคร…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>ยกเลิกการสมัครใช้บริการใน %1 หรือไม่</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>ลูกค้าทำสิ่งนี้ในคอนโซลของ %1 แล้ว %1 จะรายงานให้เราทราบ ที่นี่เดโมเป็นผู้รายงานแทน</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>บัญชีคลาวด์</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>เวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>จากนั้นเวิร์กสเปซเหล่านี้จะเริ่มนับถอยหลัง 14 วัน แล้วข้อมูลจะถูกลบ</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>ยกเลิกการสมัคร</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>ไซต์</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>แต่ละไซต์มีบัญชีและเวิร์กสเปซของตัวเอง คุณต้องการเข้าสู่ระบบไซต์ใด</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>เวิร์กสเปซของคุณ</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>ยังไม่มีเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>บัญชีของคุณพร้อมแล้ว ทำต่อใน %1 เพื่อสร้างเวิร์กสเปซแรก แล้วจะพบได้ที่นี่</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>ภาษาของเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>เจ้าของ</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID เวิร์กสเปซ</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>แพ็กเกจ Commercial เปิดใช้งานแล้ว</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>ติดตั้ง DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>ทำในฐานะ root บนโฮสต์ที่ต้องการเฝ้าดู ที่อยู่และโทเค็นเป็นเพียงตัวอย่าง ในเดโมนี้คำสั่งจะไม่ติดตั้งอะไร</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>ดูวิดีโอแนะนำ</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>ผลิตภัณฑ์ทำอะไรได้บ้าง</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>เร็วๆ นี้</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>โครงสร้างของผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>เวิร์กสเปซทั้งหมด</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>ถึง %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>กล่องจดหมาย</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>ทุกสิ่งที่บริการส่งจะมาถึงที่นี่ ไม่ว่าจะส่งถึงใคร ไม่มีอีเมลออกจากคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>ยังไม่มีอีเมล ขอรหัสยืนยันในวิซาร์ด แล้วจะแสดงที่นี่ในอีกสักครู่</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>เข้าสู่ระบบ %1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>ด้วยบัญชี %1 ของคุณ ซึ่งใช้ได้กับไซต์นี้เท่านั้น</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>ด้วยบัญชี Billing Center ของคุณ ซึ่งใช้ได้กับทุกไซต์ และสร้างด้วยรหัสผ่านเดียวกับบัญชี %1 ของคุณ</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>ชื่อผู้ใช้หรืออีเมล</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>ลองใช้</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>บัญชีใดก็ได้ที่คุณสร้างในวิซาร์ด โดยใช้รหัสผ่านที่ตั้งไว้</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>หรือบัญชีใดบัญชีหนึ่งต่อไปนี้ ด้วยรหัสผ่าน %1:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>ชื่อหรือรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>ลองหลายครั้งเกินไป ลองอีกครั้งใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>หน้าแรก</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>เดโม</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>ทั้งหมดเป็นข้อมูลสมมติและทำงานบนคอมพิวเตอร์นี้</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>ไม่มีอะไรที่นี่</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>เดโมอาจเริ่มใหม่หลังจากเปิดหน้านี้</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>ขณะนี้ทำไม่ได้</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>เฉพาะหน้าในเบราว์เซอร์นี้เท่านั้นที่ทำสิ่งนี้ได้ อาจเป็นหน้าเก่า หรือเบราว์เซอร์บล็อกคุกกี้</translation>
    </message>
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
        <source>South Africa</source>
        <translation>แอฟริกาใต้</translation>
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
        <source>Chinese</source>
        <translation>ภาษาจีน</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>บัญชี Billing Center</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>บัญชี %1 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>ถูกระงับ</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>การสมัครใช้บริการสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>ถูกล็อก: ครบเวลานับถอยหลังแล้ว</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>เก็บไว้ถึง %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: การสมัครใช้บริการถูกระงับ</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>มาร์เก็ตเพลสระงับไว้ โดยมากเกี่ยวกับการชำระเงิน เวิร์กสเปซและข้อมูลยังอยู่ตามเดิม</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: การสมัครใช้บริการสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>เมื่อการสมัครใช้บริการสิ้นสุด จะเริ่มนับถอยหลัง 14 วัน แล้วข้อมูลจะถูกลบ</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: ครบเวลานับถอยหลังแล้ว</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>การสมัครใช้บริการสิ้นสุดเมื่อ %1 และครบเวลานับถอยหลัง 14 วันเมื่อ %2 เวิร์กสเปซถูกล็อก และข้อมูลถูกลบ</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: การสมัครใช้บริการสิ้นสุดแล้ว เหลืออีก %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>การสมัครใช้บริการสิ้นสุดเมื่อ %1 และกำลังนับถอยหลัง 14 วัน การผูกจะเก็บไว้ถึง %2 หลังจากนั้นข้อมูลจะถูกลบ โปรดสมัครใช้บริการอีกครั้ง หรือชำระผ่านบัญชี Billing Center ของคุณก่อนวันดังกล่าว</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>ระบบจำลองของเดโม</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>สิ่งที่ %1 ทำจะบันทึกไว้ที่นี่ และแต่ละหน้าแสดงอย่างที่ผู้เป็นเจ้าของจะเห็น</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>เข้าสู่ระบบ แล้วเปิดเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>ดูว่าใครชำระค่าบริการของเวิร์กสเปซใด และเกิดอะไรขึ้นเมื่อการสมัครใช้บริการสิ้นสุด</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>อีเมลพร้อมรหัสยืนยัน</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>เริ่มเดโมใหม่</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>ทุกอย่างที่สร้างในเดโมนี้จะหายไป ทั้งบัญชี เวิร์กสเปซ อีเมล และสิ่งที่พิมพ์ในวิซาร์ด</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่ทั้งหมด</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>กำลังเริ่มใหม่…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>วิซาร์ดจะเปิดขึ้นใหม่ในอีกสักครู่ แล้วไปต่อที่นี่</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ไปต่อ</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>คุณตั้งค่าบริการนี้ให้ใคร หากคุณจะใช้เองด้วย ให้เลือก “For Myself”</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>สมาชิกใช้ชื่อย่อในการเข้าสู่ระบบ ชื่อและชื่อย่อเปลี่ยนภายหลังไม่ได้</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>ชื่อองค์กร</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>ฮาร์เบอร์ไลท์ เทรดดิ้ง</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>ชื่อย่อองค์กร</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>สมาชิกเข้าสู่ระบบด้วยบัญชีและรหัสผ่านนี้ ในเดโมนี้คุณคือสมาชิกเอง</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>เหมย ตัน</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>รหัสผ่านเริ่มต้น</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>เลือกผู้ที่ใช้ผลิตภัณฑ์ได้</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>ยินยอมให้แจ้งผู้ให้บริการว่าสมาชิกเป็นใคร เพื่อให้สมาชิกเข้าสู่ระบบได้</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>ด้วยบัญชีของสมาชิกที่ได้รับสิทธิ์ ไม่ใช่บัญชี Huawei Cloud</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>บริการร่วม: เลือกบทบาท</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>สร้างองค์กร</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>เพิ่มสมาชิก</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>ให้สิทธิ์สมาชิกใช้แอปพลิเคชัน</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>การเข้าสู่ระบบรวม</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>สร้าง</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>เข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>โปรดเลือกสมาชิกและยอมรับก่อน</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>บัญชีหรือรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>ID บัญชี: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>มาร์เก็ตเพลส</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>ซื้อแพ็กเกจเหมือนที่ลูกค้าซื้อ ที่นี่ไม่มีค่าใช้จ่าย</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>คำสั่งซื้อ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>แพ็กเกจ %1 Commercial</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>เมตริก ล็อก และเทรซของทุกสิ่งที่ทำงานอยู่ รวมไว้ในที่เดียว ค่าบริการชำระผ่านบัญชีของคุณที่นี่</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>ขายโดย</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>จ่ายตามการใช้งาน</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>บริการ (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>โปรดยอมรับข้อกำหนดก่อน</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>ฉันได้อ่านและยอมรับข้อกำหนดในการให้บริการแล้ว</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>ยังไม่มีการซื้อในมาร์เก็ตเพลสนี้</translation>
    </message>
    <message>
        <source>License</source>
        <translation>ใบอนุญาต</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID การสมัครใช้บริการ</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID อินสแตนซ์</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>ไปที่ผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>ซื้อแพ็กเกจ แล้วไปต่อที่วิซาร์ดจากที่นั่น</translation>
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
        <translation>จ่ายตามที่ใช้จริง ไม่มีการเรียกเก็บเงินก่อนใช้งาน</translation>
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
        <translation>คุณจะพบผลิตภัณฑ์ใน “Purchased Services”</translation>
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
        <translation>บัญชี Huawei Cloud ต้องยืนยันตัวตนด้วยชื่อจริงของเจ้าของก่อนจึงจะซื้อได้</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>คุณจะพบผลิตภัณฑ์ใน “Purchased Services” ซึ่งเป็นบริการร่วม ก่อนใช้งานต้องกำหนดว่าใครในองค์กรใช้ได้</translation>
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
        <translation>สมัครใช้บริการ %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>เมื่อสมัครใช้บริการ ถือว่าคุณยอมรับเงื่อนไขราคาและข้อตกลงสิทธิ์การใช้งานสำหรับผู้ใช้ปลายทางของผู้ขาย</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>สมัครใช้บริการแล้ว</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>เหลืออีกหนึ่งขั้นตอน: ตั้งค่าบัญชีของคุณกับผู้ขาย</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>การสมัครใช้บริการของคุณ</translation>
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
        <translation>การเรียกเก็บเงินจะเริ่มหลังจากผู้เผยแพร่ยืนยันบัญชีของคุณเท่านั้น</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>การสมัครใช้บริการ SaaS ของคุณพร้อมให้กำหนดค่าแล้ว</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>เหลืออีกหนึ่งขั้นตอน: กำหนดค่าบัญชีของคุณกับผู้เผยแพร่</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>การสมัครใช้บริการ SaaS ของคุณ</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configure account now</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>เปลี่ยนรหัสผ่านเริ่มต้น</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>มีผู้อื่นทราบรหัสผ่านแรก ตั้งรหัสผ่านของคุณเอง แล้วไปต่อที่ผลิตภัณฑ์</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>เปลี่ยนแล้วไปต่อ</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>รหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>รหัสผ่านใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>ระบุชื่อ และชื่อย่อที่มีตัวอักษร ตัวเลข จุด และขีดกลาง 2 ถึง 64 อักขระ</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>ระบุชื่อ บัญชีที่มีตัวอักษร ตัวเลข จุด และขีดกลาง 2 ถึง 64 อักขระ และรหัสผ่านอย่างน้อย 8 อักขระ</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>ตั้งรหัสผ่านอย่างน้อย 8 อักขระ</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>รหัสผ่านทั้งสองช่องไม่ตรงกัน</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>นี่คือรหัสผ่านเริ่มต้น โปรดตั้งรหัสผ่านอื่น</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>ยกเลิกการสมัครแล้ว</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>วันที่ซื้อ</translation>
    </message>
</context>
</TS>
