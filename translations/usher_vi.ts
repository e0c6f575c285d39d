<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>Cách liên kết</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. Xác nhận tài khoản bằng mã gửi qua email. 2. Chọn không gian làm việc, hoặc tạo mới. 3. Xác nhận: các không gian đó sẽ thanh toán qua giao dịch mua của bạn.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Đã hiểu</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Tên người dùng Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>Không phải email, mà là tên người dùng bạn dùng để đăng nhập Trung tâm thanh toán.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>Không liên kết với marketplace nào: các không gian làm việc bạn chọn sẽ thanh toán qua tài khoản Trung tâm thanh toán này.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>Thật ra tôi chưa có tài khoản Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>Hãy cho biết tài khoản Trung tâm thanh toán nào sẽ trả phí.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>Tài khoản %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Tài khoản Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Đã đăng xuất</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>Gỡ tài khoản này? Thông tin của tài khoản trong chuỗi khóa sẽ bị xóa.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>Đăng xuất? Thông tin của tài khoản này trong chuỗi khóa sẽ bị xóa.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Chờ một chút…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>Để liên kết không gian làm việc khác, trước hết hãy tiếp tục lần kích hoạt còn dở hoặc làm lại từ đầu.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Mở trang đăng nhập</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>Kích hoạt gói của bạn</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>Liên kết thêm không gian làm việc</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Có, gỡ</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Có, đăng xuất</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Không đăng xuất</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Tài khoản trên máy tính này</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>Tôi chưa có tài khoản Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>Chúng tôi tạo giúp bạn, cùng lúc với tài khoản %1.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Tôi đã có</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>Bạn xác nhận tài khoản qua email rồi chọn các không gian làm việc cần trả phí.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>Tài khoản Trung tâm thanh toán là gì?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>Làm sao để biết?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>Cho chúng tôi biết để đưa bạn đi đường ngắn nhất.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>Đó là tài khoản để trả phí: một tài khoản Trung tâm thanh toán trả phí cho nhiều không gian làm việc, và bạn đăng nhập bằng tên người dùng. Tài khoản %1 thì khác: bạn dùng nó để đăng nhập vào không gian làm việc, bằng địa chỉ email.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>Mở một không gian làm việc của bạn và xem mục “Billing”: nếu ở đó có ghi tài khoản thanh toán thì bạn đã có. Chỉ chủ sở hữu và quản trị viên mới thấy mục này. Mỗi công ty thường có một tài khoản: đồng nghiệp có thể biết. Nếu trước giờ chưa ai dùng %1 thì bạn chưa có.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>Hoặc thử đăng nhập Trung tâm thanh toán: nếu được thì bạn đã có.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>Hoặc thử đăng nhập Trung tâm thanh toán: nếu được thì bạn đã có. Địa chỉ như sau:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>Địa chỉ Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>Ẩn: làm sao để biết?</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Gói của bạn</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>Giao dịch mua trên %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>Không gian làm việc đã kích hoạt và được trả phí</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>Đã có tài khoản</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Toàn bộ quy trình</translation>
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
        <translation>Không gian làm việc của bạn, và bên trả phí cho nó.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Tên không gian làm việc</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>Ví dụ: tên nhóm hoặc sản phẩm. Có thể đổi sau.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Ngôn ngữ không gian làm việc</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>Thanh toán qua</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>Là ngôn ngữ của các mẫu sự kiện, cảnh báo và SMS, không phải của giao diện. Hãy chọn kỹ.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>%1 đã chuyển giao dịch mua này sang. Để dùng cách khác, chọn “Không phải của tôi” bên dưới.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>Không gian làm việc thanh toán qua tài khoản Trung tâm thanh toán của bạn, không dùng giao dịch mua nào trên marketplace.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>Mua trên marketplace thì thanh toán qua chính tài khoản đám mây đó, và gần như không đổi lại được: không gian làm việc sẽ thanh toán qua %1.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>Tôi đã đọc và chấp nhận các thỏa thuận này.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (phiên bản %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn, và không còn gì phải kích hoạt.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>Không có gì thay đổi. Các không gian làm việc của tài khoản đó vẫn thanh toán qua giao dịch mua của bạn như trước: cứ đăng nhập như thường lệ là thấy.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>Chọn khu vực có không gian làm việc của bạn: mỗi khu vực có trang đăng nhập riêng.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Địa chỉ trang đăng nhập</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>Dùng tài khoản Trung tâm thanh toán này để liên kết không gian làm việc</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>Không phải tài khoản của bạn? Hãy hỏi đồng nghiệp đã mua gói, hoặc bộ phận hỗ trợ của chúng tôi.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>Không phải tài khoản của bạn? Hãy hỏi đồng nghiệp đã mua gói, hoặc bộ phận hỗ trợ của chúng tôi tại địa chỉ:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>Địa chỉ bộ phận hỗ trợ</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 đã liên kết với một tài khoản Trung tâm thanh toán.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 đã liên kết với tài khoản Trung tâm thanh toán %2.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>Ẩn chi tiết</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>Bước này tạo tài khoản để bạn đăng nhập.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>Không thể đổi sau này: tài khoản và dữ liệu không chuyển được giữa các khu vực.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Điện thoại (tùy chọn)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Đăng nhập bằng tài khoản này</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>Chọn nơi lưu dữ liệu của bạn</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Dùng để đăng nhập và nhận mã.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Lưu thông tin đăng nhập của tôi trong chuỗi khóa của máy tính này</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Bạn đã mua trên %1 nào?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>Nhờ đó chúng tôi biết khu vực nào phù hợp với giao dịch mua của bạn.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Đóng?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>Đóng khi chưa hoàn tất?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn và các câu trả lời được lưu lại, trừ mật khẩu và mã: lần sau bạn nhập lại.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Mã trong email</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Gửi mã</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Đã xác nhận.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>Đã gửi đến %1. Mã gồm %n chữ số; có thể dán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>Gửi lại sau %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>Các câu trả lời, dạng JSON; - đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>Kiểm tra các câu trả lời theo quy định của dịch vụ và liệt kê mọi lỗi; không gửi gì, không yêu cầu mã.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>Mật khẩu của tài khoản mới nằm trong biến môi trường này.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>Mật khẩu được đọc từ bộ mô tả tệp này, từ 3 trở lên.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>Mật khẩu nằm trong mục này của chuỗi khóa, riêng lẻ hoặc trong thông tin đăng nhập đã lưu.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>Chương trình in ra mã trong email, ở dạng bất kỳ, hoặc mã ghép nối của marketplace. Chương trình chạy không qua shell và nhận USHER_CODE_PURPOSE trong môi trường (“pairing” cho mã ghép nối), với email còn có USHER_CODE_SENT_TO và USHER_CODE_DIGITS. Nếu không có, mã được hỏi trên terminal.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>Số giây tối đa cho chương trình đó.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>Chạy quy trình không cần cửa sổ: các dòng JSON ra đầu ra chuẩn, câu chữ ra luồng lỗi chuẩn.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>Bí mật trên dòng lệnh thì ai dùng máy tính này cũng đọc được. Hãy dùng --password-env, --password-fd hoặc --password-keychain, và --code-command cho mã.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate cần --answers FILE, hoặc --answers - để đọc đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>Chỉ được dùng một trong --password-env, --password-fd và --password-keychain.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env cần tên của biến môi trường, không phải giá trị.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: không có biến %1.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd cần số của một bộ mô tả tệp đang mở, từ 3 trở lên.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain cần tên của một mục.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command cần một chương trình.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout là số giây, từ 1 đến %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>đã xong, hoặc đã xong từ trước; với --dry-run: các câu trả lời đều ổn</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>lỗi nội bộ</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>dòng lệnh hoặc câu trả lời bị sai; chưa gửi gì</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>dịch vụ từ chối một nội dung trong các câu trả lời</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>hiện không kết nối hoặc không dùng được dịch vụ; hãy chạy lại sau</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>cần mã trong email hoặc mã ghép nối nhưng không có, hoặc mã sai</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>cần đăng nhập nhưng không thành công</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>nhà cung cấp đang kiểm tra giao dịch mua; hãy chạy lại sau</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>chuỗi khóa không đáp ứng yêu cầu</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>đã bị dừng (SIGINT, SIGTERM); chạy lại để tiếp tục</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>Mã thoát của usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>Chạy với máy chủ dịch vụ riêng và giao dịch mua giả lập; không cần mạng, không cần tài khoản.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>Với --demo: đi qua cả hai lộ trình và lưu ảnh từng trang vào DIR.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>Với --demo: đi qua cả hai lộ trình cho người xem, dừng số giây này ở mỗi điểm, kèm một câu giải thích. Phím cách để tạm dừng và chạy tiếp, Esc để kết thúc.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>Với --demo: bắt đầu ở giữa một trong các tình huống giả lập.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>Liệt kê các tình huống kèm mô tả, rồi thoát.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour cần --demo và một thư mục.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 cần --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>Chỉ được dùng một trong --tour, --tour-pace và --scenario.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace là số giây, từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>Hãy thử usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: không có “%2”. Xem tất cả bằng --%3.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: không có “%2”. Có lẽ là %3. Xem tất cả bằng --%4.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>Kích hoạt gói Thương mại đã mua trên marketplace đám mây.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Hiển thị nội dung này.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Hiển thị phiên bản.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>Thương hiệu cần hiển thị: một trong %1, hoặc đường dẫn tới brand.json hay thư mục chứa tệp đó.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>Kiểm tra một bộ thương hiệu và màu của nó, in báo cáo dạng JSON rồi thoát: 0 nếu đạt, ngược lại là 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>Địa chỉ dịch vụ kích hoạt, chỉ nhận https.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>Tin cậy thêm các tổ chức chứng thực trong tệp PEM này, cho máy chủ dịch vụ riêng.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>Ngôn ngữ, thay cho ngôn ngữ hệ thống: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>Thư mục lưu lần kích hoạt còn dở, không kèm bí mật.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Màu: system, light, dark hoặc contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>Ghi nhật ký chi tiết hơn ra luồng lỗi chuẩn; không bao giờ ghi bí mật.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>Từ đầu tiên của dòng lệnh: chạy không cần cửa sổ; xem usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>Đường dẫn từ trang của marketplace, chỉ một; đặt sau -- nếu dòng lệnh do chương trình khác tạo ra.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Đối số không hợp lệ: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate không nhận đường dẫn làm đối số: hãy cung cấp qua --code-command hoặc terminal, thay cho mã ghép nối.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>Chỉ được truyền một đường dẫn, không kèm gì khác.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 dành cho cửa sổ, không dành cho activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene không nhận đường dẫn.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace và --scenario không nhận đường dẫn.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend cần địa chỉ dạng https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo có máy chủ dịch vụ riêng; hãy bỏ --backend.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: không có %1; có thể dùng %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme là một trong system, light, dark, contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>không có thiết lập này</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>giá trị sai kiểu</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>không được để trống</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>quá dài</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>giá trị này không được phép</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>đường dẫn tệp phải là tuyệt đối</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>không đọc được tệp %1</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>cần địa chỉ dạng https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>tệp %1 không có chứng chỉ dạng PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>không có %1; có thể dùng %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>không đặt thông tin đăng nhập ở đây; chương trình sẽ hỏi</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>cần một trong system, none, http://host:port và socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>không có thiết lập %1; có thể dùng %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 không có giá trị nào để khóa</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>quá lớn</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>cần một đối tượng JSON</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 không thuộc sở hữu của root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>người khác ngoài root ghi được vào %1</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: không dùng: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: không đọc được tệp.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: quản trị viên đã đặt là %2, trong %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Mua trên Alibaba Cloud, chưa có tài khoản; các ID được điền sẵn ở chỗ cần nhập</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Mua trên Alibaba Cloud, có tài khoản với bốn mươi không gian làm việc</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Mua trên Huawei Cloud, chưa có tài khoản</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Mua trên Huawei Cloud, có tài khoản với một không gian làm việc</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>AWS chuyển sang: đây có phải giao dịch mua của bạn?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Azure chuyển sang: đây có phải giao dịch mua của bạn?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Alibaba Cloud chuyển sang: không phải nhập gì</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>Mua từ nhà cung cấp, chưa có tài khoản</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>Giao dịch mua đã liên kết với một tài khoản</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>Giao dịch mua bị tạm ngưng</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>Các ID chưa marketplace nào báo về: nhà cung cấp có thể kiểm tra</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>Có tài khoản với hàng trăm không gian làm việc</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>Có tài khoản chưa có không gian làm việc: tạo cái đầu tiên tại đây</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>Máy tính này không có chuỗi khóa: không lưu bí mật nào</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>Chuỗi khóa bị khóa cho đến khi được mở khóa từ trình hướng dẫn</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>Dịch vụ trả lời lần nào cũng mất hơn một giây</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>Hiển thị một trang ở một trạng thái, từ dữ liệu giả lập: không đụng đến dịch vụ, chuỗi khóa hay ổ đĩa.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>Với --scene: lưu ảnh cả trang vào FILE (PNG) rồi thoát.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>Liệt kê các cảnh và nội dung của chúng, rồi thoát.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture cần --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture cần tệp có tên kết thúc bằng .png.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene có môi trường riêng; hãy bỏ --%1.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher đang mở nhưng không phản hồi. Hãy đóng lại rồi khởi động lại.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>Không có màn hình để mở cửa sổ. Không có gì thay đổi. Hãy khởi động từ phiên làm việc có màn hình, hoặc chạy không cần cửa sổ: xem usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>Nút “Đăng ký” sẽ tạo tài khoản của bạn. Nếu dừng sau bước đó, bạn chỉ cần đăng nhập để tiếp tục.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Tên công ty</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Đăng nhập bằng tài khoản này</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Ngành nghề</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Tên người liên hệ</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Email liên hệ</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Điện thoại liên hệ</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Giới thiệu công ty</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>Thêm thông tin (tùy chọn)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>Không thể hoàn tác khi gói đăng ký còn hiệu lực.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%3 sẽ trả phí cho %1 (%2).</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>Sao chép</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>Được liên kết ngay với giao dịch mua của bạn.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Bạn có tài khoản %1 ở khu vực này không?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>Tôi có tài khoản %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>Tài khoản này sẽ sở hữu không gian làm việc.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Tôi chưa có</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>Chúng tôi tạo tài khoản cùng lúc với không gian làm việc.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Tên không gian làm việc</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Ngôn ngữ không gian làm việc</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>Của cảnh báo và tin nhắn, không phải của giao diện.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Điện thoại (tùy chọn)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>Email bạn đã dùng để đăng ký tài khoản.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>Không gian làm việc được tạo ở %1. Sau này không đổi được.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>Bên trả phí: %1.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Dùng để đăng nhập và nhận mã.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Lưu thông tin đăng nhập của tôi trong chuỗi khóa của máy tính này</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>Khu vực này ít phù hợp với giao dịch mua của bạn.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>Cũng là tên tài khoản Trung tâm thanh toán của bạn. Hãy xem như không đổi được.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Nhập lại mật khẩu</translation>
    </message>
</context>
<context>
    <name>usher::DemoPanel</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it.</source>
        <translation>Mọi thứ ở đây đều là giả lập và chạy trên máy tính này. Không mua gì thật, không email nào gửi ra ngoài.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>Mã sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>Mật khẩu của mọi tài khoản</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>Giao dịch mua mới</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>Một giao dịch mua mới khác</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>Đã liên kết với người khác</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>Instance của tài khoản khác</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Đã hết hạn</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Bị tạm ngưng</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Tài khoản Trung tâm thanh toán có %n không gian làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, bằng mã ghép nối</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>Không có ID tài khoản</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>Mã ghép nối đã quá cũ</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>Điền</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Đã điền</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>Mở các trang xung quanh trình hướng dẫn</translation>
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
        <translation>Đang chuẩn bị một trang cho trình duyệt của bạn.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>Đang tìm giao dịch mua đang mở trong trình duyệt của bạn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>So mã này với trang trong trình duyệt của bạn</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>Hiện không kết nối được với dịch vụ kích hoạt. Chúng tôi vẫn đang thử lại.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>Trang này tự chạy tiếp. Bạn cũng có thể quay lại và làm việc khác.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>Nếu trùng nhau, hãy chấp thuận trong trình duyệt. Trang này tự chạy tiếp.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>Trang trong trình duyệt của bạn</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Mở lại trang</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Đây có phải giao dịch mua của bạn?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Giao dịch mua của bạn</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID instance sản phẩm</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 không cho chúng tôi biết ID tài khoản. Bạn điền sau.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Không phải của tôi</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Chưa nhận được giao dịch mua của bạn</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A marketplace that has two. %1: &quot;Alibaba Cloud&quot;, %2: &quot;China&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID tài khoản</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>Xác nhận lúc</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Đúng, của tôi</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>Đang nhận giao dịch mua của bạn</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>Việc này chưa kích hoạt hay liên kết gì cả.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Tiếp tục trong trình duyệt</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Một trang sẽ mở ra ở đó và đưa bạn đến %1.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>Trình duyệt của bạn cũng hiện mã này?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>Để chắc chắn giao dịch mua được chuyển đúng đến bạn.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Đây có phải giao dịch mua của bạn?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>Chưa có gì được kích hoạt hay liên kết cho đến khi bạn xác nhận ở các trang tiếp theo.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>Đã nhận giao dịch mua an toàn, nhưng hiện chưa dùng được.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Chưa nhận được giao dịch mua của bạn</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn, không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>Tôi có mã ghép nối</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Mã ghép nối</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>Có trên trang mà marketplace đã mở trong trình duyệt; dán đường dẫn của trang đó cũng được.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>Giao dịch mua của bạn có thể tự chuyển sang: không phải tìm, không phải nhập.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>Lấy từ %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Dành cho trang “%1”; trang đó vẫn giữ nguyên như lúc bạn rời đi.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Hỏi bộ phận hỗ trợ của %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Về chương trình này</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher là phần mềm tự do theo Apache License 2.0. Các thư viện trong đó và giấy phép của chúng được nêu bên dưới.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Chi tiết cho bộ phận hỗ trợ</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>Không có thông tin cá nhân hay bí mật nào. Người hỗ trợ bạn sẽ hỏi các chi tiết này.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>Tài khoản chính</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>Đăng nhập vào bảng điều khiển Alibaba Cloud bằng tài khoản chính.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>Nhấp vào ảnh đại diện của bạn ở góc trên bên phải.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>Sao chép “Account ID” bên dưới tên.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>Lấy ID của tài khoản đã mua gói.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>Cửa sổ bảng điều khiển. Menu ảnh đại diện ở góc trên bên phải đang mở, trong đó “Account ID” được đánh dấu.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>Người dùng RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>Đăng nhập vào bảng điều khiển Alibaba Cloud bằng người dùng RAM.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>Sao chép số đứng sau @ trong tên của bạn.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>Số đó là ID của tài khoản chính. Bạn cũng có thể dán cả tên: chúng tôi sẽ tự lấy số ra.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>Cửa sổ bảng điều khiển. Menu ảnh đại diện ở góc trên bên phải đang mở, và số đứng sau @ trong tên người dùng RAM được đánh dấu.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>Quốc tế</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>Đăng nhập vào bảng điều khiển Alibaba Cloud quốc tế bằng tài khoản chính.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>Trỏ chuột vào ảnh đại diện của bạn ở góc trên bên phải.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>Chọn “Account Management”.</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>Sao chép “Account ID”.</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>Cửa sổ bảng điều khiển. Trong menu ảnh đại diện ở góc trên bên phải, “Account Management” được đánh dấu; trên trang mở ra, “Account ID” được đánh dấu.</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>Mở Alibaba Cloud Marketplace bằng tài khoản đã mua gói.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>Chọn “Purchased Services”.</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>Sao chép “Instance ID” bên dưới sản phẩm.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>Bạn cũng vào danh sách này khi xác nhận yêu cầu kích hoạt. Đây không phải ID tài khoản.</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>Marketplace trong trình duyệt. “Purchased Services” trong menu và “Instance ID” bên dưới sản phẩm trong danh sách được đánh dấu.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Đăng nhập vào bảng điều khiển Huawei Cloud.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>Nhấp vào tài khoản của bạn ở góc trên bên phải và chọn “My Credentials”.</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>Mở “API Credentials”.</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>Không lấy “IAM User ID” hay “Project ID”: chúng nằm cùng trang và trông giống nhau.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>Trang “My Credentials”. “API Credentials” trong menu và “Account ID” trên trang được đánh dấu; “IAM User ID” và “Project ID” bị gạch bỏ.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Mở “My Marketplace” trong Huawei Cloud Marketplace.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>Mở phần chi tiết của sản phẩm.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>Sao chép “Instance ID” trong mục “Resource Details”.</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>Chi tiết của một sản phẩm trong các dịch vụ đã mua. Trong mục “Resource Details”, “Instance ID” được đánh dấu.</translation>
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
        <translation>tên@</translation>
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
        <translation>Tìm %1 ở đâu?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>Hình vẽ</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>Mở</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>Không dùng: kết nối trực tiếp, theo cài đặt của máy tính này</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1, theo cài đặt của máy tính này</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>Không dùng: kết nối trực tiếp</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Cài đặt mạng</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>Cách chương trình này kết nối với dịch vụ kích hoạt. Trang bạn đang làm vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Đăng nhập proxy</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>Được lưu trong chuỗi khóa của máy tính này khi đăng nhập được, và chỉ gửi cho proxy.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Dịch vụ kích hoạt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>Tổ chức chứng thực tin cậy</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>Chưa thiết lập</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Của máy tính này</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Của máy tính này và %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Do quản trị viên cố định, trong %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 yêu cầu tên người dùng và mật khẩu, thường là của mạng công ty bạn.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Nội dung lưu lúc %1</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>Bạn đang ở đúng chỗ đã dừng. Mật khẩu và mã không bao giờ được ghi ra ổ đĩa.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>Không đọc được các câu trả lời trước đây của bạn</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>Không lưu được câu trả lời của bạn trên máy tính này</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>Bạn vẫn tiếp tục được. Nếu đóng cửa sổ này trước khi xong, bạn phải làm lại từ đầu.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Máy tính này không có chuỗi khóa</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Chuỗi khóa đang bị khóa</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Chuỗi khóa từ chối truy cập</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Chuỗi khóa không phản hồi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Tiếp tục, không lưu</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Đóng thông báo</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn. Chỉ mất nội dung bạn đã nhập trên máy tính này; vui lòng nhập lại.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>Bạn cũng có thể tiếp tục mà không lưu: khi đó bạn vẫn đăng nhập cho đến khi đóng cửa sổ này, và không bí mật nào được ghi ở nơi khác.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>Bạn vẫn đăng nhập cho đến khi đóng cửa sổ này. Không bí mật nào được ghi ở nơi khác.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>Mật khẩu và thông tin đăng nhập được lưu ở đó. Hãy mở khóa; hệ thống có thể hỏi mật khẩu của chuỗi khóa.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>Hộp hỏi mật khẩu đã bị đóng, hoặc hệ thống của bạn không cho phép truy cập.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>Có thể nó đang chờ bạn ở một cửa sổ khác.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Sau đó quản trị viên đã chọn %1; nội dung bạn đã nhập vẫn được giữ.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>Mật khẩu và mã không bao giờ được ghi ra ổ đĩa.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>Có một giao dịch mua từ trình duyệt của bạn</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>Bạn dùng được ngay khi việc đang chạy kết thúc.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>Nếu dùng, một lần kích hoạt khác sẽ bắt đầu. Những gì bạn đã làm xong vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>Nếu dùng, chỉ giao dịch mua thay đổi. Mọi nội dung khác bạn đã nhập vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>Mã tham chiếu: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Mã quốc gia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Cài đặt mạng</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>Không nhận được mã thì làm sao?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>Có thể mất một phút. Hãy xem thư mục thư rác và kiểm tra địa chỉ, rồi gửi lại: chỉ mã mới nhất có hiệu lực.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>Tôi nên chọn marketplace nào?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>Marketplace nơi bạn đã đăng ký gói; email xác nhận có ghi tên. Nếu không qua marketplace nào thì bạn đã mua trực tiếp từ %1.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>Mã ghép nối là gì?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>Tám ký tự mà trang của marketplace hiện ra sau khi bạn mua. Nhờ mã này, giao dịch mua tự chuyển sang và bạn không phải nhập ID nào.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>Tôi có phải đánh dấu mọi bước không?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>Không. Các dấu chỉ dành cho riêng bạn, để khi quay lại bạn biết mình đã làm đến đâu.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>Marketplace trông khác thì làm sao?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>Các marketplace thỉnh thoảng thay đổi trang của mình. Hãy tìm nút có nghĩa tương tự, rồi tiếp tục khi đơn hàng được xác nhận.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>Nếu tôi chọn nhầm thì sao?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>Không mất gì cả. Hãy quay lại và chọn mục kia; nội dung đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>Tôi nên chọn khu vực nào?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>Khu vực gần hệ thống của bạn nhất, trừ khi công ty bạn có quy định về nơi lưu dữ liệu. Tài khoản và dữ liệu không chuyển được sang khu vực khác.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>Tôi nên nhập tên công ty nào?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>Tên đầy đủ của công ty trả phí cho gói.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>Khi tôi đăng ký thì sao?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>Tài khoản %1 của bạn được tạo và tên người dùng được giữ cho bạn. Gói chưa được kích hoạt: việc đó ở trang tiếp theo.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>Tôi đổi phương thức thanh toán sau được không?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>Gần như không. Giao dịch mua trên marketplace luôn thanh toán qua chính tài khoản đám mây đó, nên hãy chọn marketplace nơi bạn đã mua.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>Có ID không được chấp nhận thì làm sao?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>Hãy mở đường dẫn bên dưới ô: ở đó chỉ chỗ tìm ID. Nếu ID vốn đã đúng, hãy yêu cầu kiểm tra giao dịch mua; các câu trả lời của bạn vẫn còn.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>Tôi không biết tên người dùng, nên hỏi ai?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>Người đã lập tài khoản Trung tâm thanh toán của công ty bạn. Nếu thật ra chưa có, hãy đăng ký từ trang này; nội dung đã nhập vẫn còn.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>Vì sao có không gian làm việc không liên kết được?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>Mỗi lúc, một không gian làm việc chỉ có một phương thức thanh toán. Lý do không liên kết được nằm ở hàng của nó.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>Tôi liên kết nhiều không gian được không?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>Được, bao nhiêu tùy bạn. Mỗi không gian được liên kết khi bạn xác nhận; xong hết thì tiếp tục.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>Nếu tôi chưa chắc chắn thì sao?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>Hãy quay lại: không gian này chưa được liên kết. Khi đã liên kết thì không thể hoàn tác trong lúc gói đăng ký còn hiệu lực.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>Ngôn ngữ không gian làm việc dùng để làm gì?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>Là ngôn ngữ của sự kiện, cảnh báo và SMS, không phải của giao diện. Hãy chọn kỹ: có thể sau này không đổi được.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>Vì sao tôi phải đăng nhập lại?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>Để an toàn cho bạn, lần đăng nhập sẽ hết hạn sau một thời gian. Đăng nhập xong, bạn trở lại đúng chỗ cũ.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Tôi có phải làm gì không?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>Không. Giao dịch mua này đang trả phí cho một tài khoản Trung tâm thanh toán. Bạn có thể đăng nhập, hoặc liên kết thêm không gian làm việc.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>Tôi có phải chờ ở đây không?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>Không. Hãy đóng cửa sổ và quay lại sau: lần mở sau sẽ cho biết kết quả. Trong lúc đó không có gì được kích hoạt.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>Giờ tôi đóng cửa sổ được chưa?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>Được. Mọi việc đã xong. Hãy lưu bản tóm tắt nếu bạn muốn giữ lại nội dung ở đây.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>Giao dịch mua của tôi có an toàn không?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>Có. Không có gì được kích hoạt hay liên kết trước khi bạn xác nhận, và sau đó cũng chỉ đúng một lần, dù kết nối bị ngắt hay máy tính này bị tắt.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>Tôi dừng rồi tiếp tục sau được không?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>Được, bất cứ lúc nào. Nội dung đã nhập được giữ trên máy tính này, mật khẩu trong chuỗi khóa của máy, và lần mở sau sẽ vào đúng trang bạn đang làm.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>Không dùng chuột có được không?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>Được. Tab để đi tiếp, phím cách để chọn, Enter để nhấn nút chính, Esc để dừng việc đang chạy, Alt+mũi tên trái để quay lại và F1 để mở trợ giúp này.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>Ít nhất %n ký tự. Ban đầu dùng chung cho cả hai tài khoản; sau đó tách riêng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Rất yếu</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Yếu</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Trung bình</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Mạnh</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Rất mạnh</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>Ít nhất %n ký tự và không dễ đoán.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ẩn mật khẩu</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Hiện mật khẩu</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>Đăng nhập vào Alibaba Cloud bằng tài khoản chính và xác minh danh tính.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>Làm việc này trước: chưa xác minh danh tính thì không mua được.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>Mở trang sản phẩm %1 và nhấn “Activate Now”.</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>Trong “Activating Pay-as-you-go Service”, đồng ý với các điều khoản và nhấn “Activate”.</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>Khi thấy “Activation Request Submitted”, nhấn “Confirm”.</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>Một cửa sổ báo việc kích hoạt là miễn phí: nhấn “OK”.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>Marketplace này thanh toán bằng đô la Mỹ.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>Trong “Marketplace &gt; Purchased Services”, nhấn “Login Directly” cạnh instance. Nút này cũng có thể tên là “Direct Login”.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>Nếu trình duyệt đề nghị mở trình hướng dẫn này, hãy cho phép. Nếu không, hãy chuẩn bị sẵn ID tài khoản và ID instance sản phẩm: chúng tôi sẽ hỏi sau và chỉ chỗ tìm.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Đăng nhập vào Huawei Cloud và xác minh danh tính.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>Trong “Purchase %1 SaaS Version”, đồng ý với các điều khoản và nhấn “Activate Now” lần nữa.</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>Khi thấy “SaaS Task Submission Successful”, nhấn “Return to My Marketplace”.</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>Tìm %1 trong các dịch vụ đã mua. Nếu chưa thấy ngay, hãy tải lại trang.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>Trong cửa sổ việc cần làm, nhấn “Start Using”, hoặc mở “My Marketplace &gt; Joint Services”.</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>Nhấn “Use Now”, chọn vai trò “For Myself” và nhấn “Confirm”.</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>Tạo doanh nghiệp: nhập tên và tên miền (tên viết tắt).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>Tên và tên viết tắt không bao giờ đổi được. Lần tạo đầu tiên mất 1–3 phút: đừng đóng trang.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>Thêm thành viên: tên, phòng ban, thông tin liên hệ. Thành viên đầu tiên được điền sẵn; bạn có thể sửa.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>Ghi lại tài khoản và mật khẩu bạn đặt ở đây: thành viên dùng chúng để đăng nhập, và bạn phải tự chuyển cho họ.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>Chọn các thành viên, đánh dấu “Agreement” và nhấn “Confirm Authorization”.</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>Gửi cho thành viên địa chỉ đăng nhập, tên tài khoản doanh nghiệp, tài khoản và mật khẩu của họ.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>Marketplace không gửi mật khẩu: hãy tự chuyển riêng, và chỉ cho đúng người.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>Đăng nhập bằng tài khoản của một thành viên qua trang đăng nhập chung của marketplace.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>Phải đổi mật khẩu đầu tiên ngay sau khi đăng nhập.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>Nếu trình duyệt đề nghị mở trình hướng dẫn này, hãy cho phép. Dù sao cũng nên chuẩn bị sẵn ID tài khoản Huawei Cloud: có thể chúng tôi sẽ hỏi và chỉ chỗ tìm.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>Đăng nhập vào tài khoản AWS sẽ trả phí.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>Mở trang sản phẩm %1 và nhấn “Continue Subscription”.</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>Khi đã đăng ký xong, nhấn “Set Up Your Account”.</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>Thông tin AWS chuyển sang sớm hết hạn, nên hãy làm liền bước này và bước sau. Nếu đã hết hạn cũng không mất gì: quay lại gói đăng ký và nhấn “Set Up Your Account” lần nữa.</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>Trình duyệt của bạn hiện một trang của %1. Cho phép trang đó mở trình hướng dẫn này, hoặc nhập mã ngắn trên trang vào đây.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>Mở trang sản phẩm %1 và nhấn “Get It Now”. Đồng ý với các điều khoản và nhấn “Continue”.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>Marketplace này chỉ thanh toán bằng đô la Mỹ.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>Nhấn “Subscribe”, chọn hoặc tạo nhóm tài nguyên, rồi điền tên, chu kỳ thanh toán và cách gia hạn.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>Nhấn “Review + Subscribe”, rồi “Subscribe”.</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>Khi đã có gói đăng ký, chuyển sang trang của %1 (“Configure account now”).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>Cho phép trang đó mở trình hướng dẫn này, hoặc nhập mã ngắn trên trang vào đây.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>Không cần mua trước: gói được kích hoạt ngay tại đây, ở trang cuối. Phí được tính vào tài khoản Trung tâm thanh toán của bạn.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>Chuẩn bị sẵn một địa chỉ email bạn đọc được ngay.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>Có sẵn tên đầy đủ của công ty, đúng như sẽ ghi trên hóa đơn.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>Trước khi bắt đầu</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>Mua</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>Joint Service</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>Quay lại đây</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>Đánh dấu những việc đã xong. Các dấu được lưu lại: bạn có thể đóng cửa sổ này rồi quay lại.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>Bạn sẽ mua ở đâu?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 nào?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>Nơi bạn có tài khoản. Các bước sẽ đổi theo.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Trang sản phẩm trên %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>Chúng tôi không biết địa chỉ trang sản phẩm này. Hãy tìm “%1” trên %2, hoặc hỏi %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>Đã xong %1/%2</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>Các bước sẽ đổi theo.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn, không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>Mã tham chiếu khi hỏi bộ phận hỗ trợ</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>Chúng tôi đang tìm giao dịch mua của bạn trên marketplace.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>Chúng tôi sẽ báo kết quả qua email. Bạn có thể đóng cửa sổ này: lần mở sau sẽ quay lại đây. Khi giao dịch mua được xác nhận, bạn tiếp tục từ chỗ đang làm.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>Hãy về trang bạn đang làm và nhấn nút ở đó lần nữa: không có gì tự chạy.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>Hãy đối chiếu các ID với marketplace và sửa lại. Nếu ID đã đúng, hãy hỏi bộ phận hỗ trợ và cho biết mã tham chiếu.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>Giao dịch mua của bạn đã được xác nhận</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>Không tìm thấy giao dịch mua nào có các ID này</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>ID tài khoản %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID instance sản phẩm</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>Có vẻ hai ID bị nhập ngược. Đổi chỗ</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Tìm ở đâu?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>đã xác minh</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>khớp</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>ID của tài khoản, không phải của người dùng IAM hay của dự án.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>ID của tài khoản chính, không phải của người dùng RAM.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>Nằm bên dưới sản phẩm bạn đã mua.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>Xem tiến độ kiểm tra</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Yêu cầu kiểm tra</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>Bạn đã có tài khoản. Đăng nhập để tiếp tục từ chỗ đã dừng.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Bạn muốn đăng nhập bằng cách nào?</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>Bằng mã qua email</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>Bằng mật khẩu</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Tên người dùng Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Tên người dùng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>Làm lại từ đầu, không dùng tài khoản này</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>Bắt đầu lại demo</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Đang bắt đầu lại…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>Mọi thứ đã tạo trong bản demo này sẽ mất: tài khoản, không gian làm việc, email và nội dung bạn đã nhập.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>Giữ nguyên</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>bước hiện tại</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>chưa làm</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>Bước %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Để xem bên nào trả phí cho không gian nào: Trung tâm thanh toán, mục “Quản lý không gian làm việc”. Khi gói đăng ký kết thúc, 14 ngày đếm ngược bắt đầu; sau đó dữ liệu bị xóa.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Cài đặt DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Xem video giới thiệu</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%1 từ nay trả phí cho %n không gian làm việc:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Đăng nhập với tên %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>Mở Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>Lưu bản tóm tắt này</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Dạng văn bản</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Dạng PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Đã lưu tại</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Trang đăng nhập khu vực %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>Gói %1 của bạn đã được kích hoạt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>Thanh toán qua</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Không gian làm việc</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2), khu vực %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Trang đăng nhập</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Cài đặt DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>Video giới thiệu</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>Để xem bên nào trả phí cho không gian nào: Trung tâm thanh toán, mục “Quản lý không gian làm việc”.</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Khi gói đăng ký kết thúc, 14 ngày đếm ngược bắt đầu; sau đó dữ liệu bị xóa.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>Một khách hàng đã mua gói trên marketplace và cho biết đó là marketplace nào.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>Mỗi lần chỉ một câu hỏi. Ở đây: đã có tài khoản Trung tâm thanh toán chưa? Khách hàng này chưa có.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>Tài khoản mới. Ô nào cũng ghi rõ dùng để làm gì.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>Nhấn “Tiếp theo” quá sớm: thiếu gì thì báo ngay cạnh ô đó, đã điền thì vẫn còn.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>Mã đã đến qua email, như bạn thấy bên cạnh trình hướng dẫn.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>Thông tin công ty và các thỏa thuận cần đọc.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>Các ID này không thuộc giao dịch mua nào. Không có gì thay đổi; khách hàng có thể thử lại hoặc yêu cầu kiểm tra.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>Các ID đã đúng. Từ nay không gian làm việc thanh toán qua tài khoản đám mây này.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>Gói đã được kích hoạt. Từ đây đi tới trang đăng nhập.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>Một khách hàng khác, đã có tài khoản Trung tâm thanh toán: nhập tên người dùng và ID của giao dịch mua.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>Mã được gửi đến địa chỉ email của chính tài khoản đó.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>Mọi không gian làm việc của tài khoản. Mỗi dòng cho biết có liên kết được không.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>Điều không thể hoàn tác được nhắc lại một lần nữa, trên một trang riêng.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>Không gian đầu tiên đã liên kết. Có thể thêm nữa.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>Cũng có thể tạo không gian làm việc mới ở đây, cho một tài khoản sẵn có.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>Hoặc cho một tài khoản mới, được tạo cùng lúc.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>Cả hai đã liên kết, kể cả không gian mới.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>Hoàn tất: những gì từ nay thanh toán qua giao dịch mua này, và nơi đăng nhập.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>Ngôn ngữ đổi ngay lập tức, trên mọi trang.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>Tham quan, %1/%2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tham quan</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>Cả hai lộ trình đã được trình diễn. Giờ đến lượt bạn dùng trình hướng dẫn.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>Không thể tham quan tiếp: trang này đã bị thay đổi. Giờ đến lượt bạn dùng trình hướng dẫn.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>Trình hướng dẫn tự trình diễn: cả hai lộ trình, từng trang một.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>Kết thúc tham quan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>Phím cách để tạm dừng và tiếp tục, Esc để kết thúc.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>Việc này đã xong từ trước. Không gửi gì, không thay đổi gì.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>Lệnh lấy mã chạy quá lâu và đã bị dừng.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>Không khởi chạy được lệnh lấy mã.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>Lệnh lấy mã không thành công.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Không có terminal để hỏi.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>Mã trong email gửi đến %1 (không hiển thị): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Chưa nhập mã nào.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>Không để bí mật trong các câu trả lời. Hãy cung cấp mật khẩu bằng --password-env, --password-fd hoặc --password-keychain, và mã bằng --code-command hoặc khi được hỏi.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>Cần mật khẩu cho tài khoản mới: --password-env, --password-fd hoặc --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>Cần mã trong email, nhưng không có terminal lẫn --code-command. Chưa gửi mã nào.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>Có nhiều không gian làm việc trùng tên này. Hãy cho biết ID.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>Không có câu trả lời này, hoặc không có ở lộ trình này.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>Câu trả lời này sai kiểu.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>Giá trị này không dùng được ở đây. Vui lòng kiểm tra lại.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>Mã ghép nối từ marketplace (không hiển thị): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>So mã này với trang trong trình duyệt của bạn: %1. Nếu trùng nhau, hãy chấp thuận ở đó. Sau đó mọi thứ tự chạy tiếp.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>Cần mã ghép nối trên trang của marketplace, nhưng không có terminal lẫn --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>Mã ghép nối này thuộc giao dịch mua khác với các câu trả lời. Mã chưa được dùng vào việc gì.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Kích hoạt gói Thương mại</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>Mất khoảng ba phút. Bạn có thể dừng rồi quay lại: nội dung đã nhập không bị mất.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>Bạn đã mua ở đâu?</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>Trung Quốc và quốc tế</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>Trung Quốc và toàn cầu</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Thanh toán bằng đô la Mỹ</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>Thanh toán qua tài khoản Trung tâm thanh toán của bạn</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>Bạn có một lần kích hoạt còn dở</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>“%1”, lưu lúc %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Quản trị viên đã chọn ngôn ngữ.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>Tôi chưa mua</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>Giao dịch mua của bạn đã được xác minh</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>Quản trị viên đã chọn marketplace.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1, xác nhận lúc %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Khu vực: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>hãy chọn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Quản trị viên đã chọn ngôn ngữ.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>Chỉ áp dụng cho không gian làm việc tạo sau này; tạo rồi thì không đổi được khu vực.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Trợ giúp (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>Liên kết một hoặc nhiều không gian, rồi xác nhận.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Tạo không gian làm việc</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>Tìm không gian làm việc</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>Tìm trong %n không gian làm việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>Đang lấy danh sách không gian làm việc…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>Tài khoản Trung tâm thanh toán này chưa có không gian làm việc nào</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>Hãy tạo không gian đầu tiên: nó được liên kết ngay với giao dịch mua của bạn.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>Không tìm thấy không gian làm việc</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>Tìm kiếm theo phần đầu của tên hoặc ID.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>Không gian làm việc</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Không gian làm việc</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Khu vực</translation>
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
        <translation>Phần mềm và internet</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>Ngân hàng và bảo hiểm</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>Bán lẻ và thương mại điện tử</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Sản xuất</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>Trò chơi và truyền thông</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Viễn thông</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Vận tải và logistics</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Y tế</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Giáo dục và nghiên cứu</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Khu vực công</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
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
        <translation>Trực tiếp từ %1</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Quốc tế</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai mật khẩu không khớp.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>Hãy yêu cầu mã trước.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>Nhập mã trong email: %digits% chữ số.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>Vui lòng đọc và đồng ý trước.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Vui lòng chọn một mục.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>Chưa kiểm tra được tên này. Chúng tôi sẽ kiểm tra lại khi bạn tiếp tục.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>Giống hệt ID tài khoản. Vui lòng kiểm tra lại.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>Xác nhận trước đó không còn hiệu lực. Hãy yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Đang gửi…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Đang đăng ký…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Đang kích hoạt…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Đang liên kết…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Đang tạo…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Đang xác nhận…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Đang kiểm tra kết quả…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp theo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>Đăng ký và tạo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Mở trang đăng nhập</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Bạn đã dừng thao tác này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>Khi bạn dừng thì thao tác đã hoàn tất. Bạn cứ tiếp tục.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>Vẫn đang chờ phản hồi. Bạn có thể chờ tiếp hoặc hủy.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>Đang chờ chuỗi khóa. Có thể nó đang đề nghị bạn mở khóa.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>Bước trước của bạn đã hoàn tất. Bạn cứ tiếp tục.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>Tài khoản này đã được kích hoạt. Hãy liên kết giao dịch mua với tài khoản đó.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Bạn đã đăng nhập.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>Không lưu được mật khẩu của bạn trên máy tính này. Vui lòng nhập lại.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Vui lòng điền mục này.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>Dịch vụ không chấp nhận nội dung này.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>Quá ngắn: cần ít nhất %minimum% ký tự.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>Quá dài: tối đa %maximum% ký tự.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>Có ký tự không dùng được ở đây.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Vui lòng kiểm tra chính tả.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>Đó không phải mã chúng tôi đã gửi. Còn %n lần thử.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>Tên người dùng này dùng được.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>Khu vực này ít phù hợp với giao dịch mua của bạn. Bạn vẫn chọn được, nhưng sau này không đổi được.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>Trông giống ID tài khoản. Có phải hai ID bị nhập ngược?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>Chọn quốc gia, hoặc bắt đầu bằng + và mã quốc gia.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>Đó là người dùng RAM. Chúng tôi đã lấy số đứng sau @: ID của tài khoản chính.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>Hãy chấp thuận trong trình duyệt trước, rồi nhấn lại nút này.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>Tôi đã mua</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Tạo không gian làm việc</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kiểm tra ngay</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>Sửa các ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>Đã kết nối được với dịch vụ kích hoạt.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>Bạn đã đăng nhập proxy. Cứ tiếp tục.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>Proxy không chấp nhận thông tin này. Hãy kiểm tra tên người dùng và mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Đăng nhập proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>Bạn đã đăng xuất, và không còn thông tin nào của tài khoản này ở đây.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>Bạn đã đăng xuất trên máy tính này. Chưa báo được cho dịch vụ; dịch vụ sẽ tự hủy lần đăng nhập này.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>Chuỗi khóa không xóa được thông tin đăng nhập này, nên nó vẫn còn ở đây. Hãy mở khóa chuỗi khóa rồi thử lại.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>Tài khoản của bạn đã liên kết. Để tiếp tục, cần xác nhận lại đó là bạn: hãy yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>Xác nhận của marketplace về giao dịch mua của bạn đã hết hạn. Một mã ghép nối mới sẽ khôi phục lại.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>Giao dịch mua của bạn đã được xác nhận. Hãy nhấn lại nút bên dưới.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>Không tìm thấy giao dịch mua nào có các ID này. Không có gì thay đổi: hãy đối chiếu ID với marketplace.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>Không đọc được nội dung lưu trong chuỗi khóa. Vui lòng nhập lại; nội dung sẽ được lưu mới.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>Đã liên kết %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>Liên kết một không gian làm việc trước</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>Bạn đã dừng trước khi có phản hồi. Khi sẵn sàng, hãy nhấn lại nút: chúng tôi xem trước thao tác đã hoàn tất chưa, nên không có gì bị làm hai lần.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>Trước hết hãy cho biết giao dịch mua này có phải của bạn không.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>Trang trong trình duyệt đã chờ vài phút mà chưa nhận được gì. Giao dịch mua của bạn vẫn an toàn: chỉ cần bắt đầu lại.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>Đây không phải đường dẫn của chúng tôi, hoặc bị thiếu một phần. Hãy sao chép lại, hoặc nhập mã ghép nối.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Đường dẫn này chỉ dùng được một lần và trong vài phút, và nay không dùng được nữa. Giao dịch mua của bạn vẫn an toàn: hãy bắt đầu lại từ marketplace.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Đường dẫn này đã hết hạn. Giao dịch mua của bạn vẫn an toàn: hãy bắt đầu lại từ marketplace.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Đang lấy…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Đang chờ…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>Đang trả lại…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>Đúng, tiếp tục</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Bắt đầu lại</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Bỏ qua và tiếp tục</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>Về trang đang làm</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Oregon</source>
        <translation>Oregon</translation>
    </message>
    <message>
        <source>Frankfurt</source>
        <translation>Frankfurt</translation>
    </message>
    <message>
        <source>Jakarta</source>
        <translation>Jakarta</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburg</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hồng Kông</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>Hàng Châu</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ninh Hạ</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Bắc Kinh</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>Trương Gia Khẩu</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>Quảng Châu</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Nam Phi</translation>
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
        <translation>Bạn đã dừng thao tác này.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>Khi sẵn sàng, hãy nhấn lại nút.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>Dịch vụ kích hoạt không phản hồi kịp.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Kết nối bị ngắt.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Hãy kiểm tra kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>Không kết nối được với dịch vụ kích hoạt.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>Không tìm thấy dịch vụ kích hoạt.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>Hãy kiểm tra kết nối, VPN hoặc proxy rồi thử lại.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Máy tính này đang ngoại tuyến.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>Hãy kết nối internet rồi thử lại.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>Chứng chỉ của dịch vụ đã hết hạn.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Không tạo được kết nối an toàn.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>Bên phản hồi không phải là dịch vụ kích hoạt.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>Có thể bạn phải đăng nhập vào mạng trước. Hãy mở một trang bất kỳ trong trình duyệt rồi thử lại.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Không đọc được phản hồi.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>Hãy thử lại. Nếu vẫn vậy, hãy liên hệ bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>Chưa thiết lập dịch vụ kích hoạt.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Máy tính này không có chuỗi khóa.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>Bạn vẫn tiếp tục được; mật khẩu khi đó chỉ được giữ trong phiên này.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Chuỗi khóa của bạn đang bị khóa.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Hãy mở khóa rồi thử lại, hoặc tiếp tục mà không lưu.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>Chuỗi khóa không cho phép truy cập.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>Hãy cho phép rồi thử lại, hoặc tiếp tục mà không lưu.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>Chuỗi khóa không phản hồi.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Hãy thử lại, hoặc tiếp tục mà không lưu.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>Thông tin đăng nhập đã lưu không còn nữa.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Hãy đăng nhập lại để tiếp tục.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>Không lưu được tiến độ của bạn trên máy tính này.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>Bạn vẫn tiếp tục được, nhưng hãy làm xong trước khi đóng cửa sổ này. Giải phóng dung lượng ổ đĩa để lưu được tiến độ.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>Không đọc được tiến độ đã lưu.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>Vui lòng bắt đầu lại. Những gì dịch vụ đã làm xong không bị mất.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>Dịch vụ không hiểu yêu cầu này.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>Hãy thử lại. Nếu vẫn vậy, hãy tìm phiên bản mới hơn của chương trình này.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>Dịch vụ không hỗ trợ thao tác này.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Hãy tìm phiên bản mới hơn của chương trình này.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>Nội dung dài hơn mức dịch vụ chấp nhận.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>Hãy rút ngắn nội dung đã nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Có nội dung trong biểu mẫu cần xem lại.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>Hãy sửa các mục được đánh dấu rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>Thử quá nhiều lần trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Hãy chờ một chút rồi thử lại.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>Dịch vụ kích hoạt đang rất bận.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>Dịch vụ kích hoạt gặp sự cố.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>Hãy thử lại sau giây lát. Nếu vẫn vậy, hãy liên hệ bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>Dịch vụ không chấp nhận yêu cầu này.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>Dịch vụ đã nhận yêu cầu này với nội dung khác.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>Hãy nhấn lại nút để gửi nội dung hiện có trong biểu mẫu.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>Yêu cầu này đã bị dừng trước khi đến nơi.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>Khi sẵn sàng, hãy nhấn lại nút.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>Đó không phải mã chúng tôi đã gửi.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>Hãy đối chiếu với email mới nhất và nhập lại.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Mã này đã hết hạn.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Hãy yêu cầu mã mới.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Mã này đã được dùng.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>Nhập sai mã này quá nhiều lần.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>Mã vừa được gửi.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>Hãy xem hộp thư và thư mục thư rác, hoặc chờ đếm ngược kết thúc.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Mã này không còn hiệu lực.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>Hiện không gửi được email.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Hãy thử lại sau vài phút.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>Cần xác nhận lại email của bạn.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>Hãy yêu cầu mã mới và nhập mã đó.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>Vui lòng đăng nhập để tiếp tục.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>Sau đó bạn sẽ trở lại đúng chỗ này.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>Phiên đăng nhập đã hết hạn sau một thời gian.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>Hãy đăng nhập lại; bạn sẽ trở lại đúng chỗ này.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Bạn đã bị đăng xuất.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>Hãy đăng nhập bằng tài khoản sở hữu lần kích hoạt này.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>Thông tin đăng nhập không khớp.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>Hãy kiểm tra lại, hoặc đăng nhập bằng mã gửi qua email.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>Hãy kiểm tra chính tả, hoặc tạo tài khoản.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>Địa chỉ email này đã có tài khoản.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>Hãy đăng nhập bằng tài khoản đó, hoặc dùng địa chỉ khác.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>Địa chỉ email này không có tài khoản ở khu vực này.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>Hãy kiểm tra địa chỉ và khu vực, hoặc tạo tài khoản.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Mật khẩu này dễ đoán.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>Hãy đặt dài hơn, hoặc dùng nhiều từ.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>Mật khẩu này nằm trong danh sách mật khẩu đã bị lộ.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Hãy chọn mật khẩu bạn không dùng ở nơi nào khác.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>Một thỏa thuận đã thay đổi.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>Khu vực này không còn được cung cấp.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>Chúng tôi chưa tìm thấy giao dịch mua này.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>Hãy kiểm tra các ID. Giao dịch mua mới có thể mất năm phút mới về đến đây; khi đó hãy thử lại.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>Instance sản phẩm này thuộc một tài khoản đám mây khác.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>Gói đăng ký này đã hết hạn.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>Hãy gia hạn trên marketplace rồi thử lại.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>Gói đăng ký này bị marketplace tạm ngưng.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>Gói đăng ký này đã bị chấm dứt.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>Hãy mua lại gói trên marketplace rồi quay lại với các ID mới.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>Marketplace này tự chuyển giao dịch mua của bạn sang.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>Hãy mở gói đăng ký của bạn trên marketplace và chọn thiết lập tài khoản ở đó.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>Tài khoản đám mây này đã liên kết với một tài khoản Trung tâm thanh toán.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>Hãy đăng nhập bằng tài khoản đó, hoặc dùng nó để liên kết không gian làm việc khác.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>Tài khoản này đã được kích hoạt.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>Hãy liên kết giao dịch mua với tài khoản đó.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>Không gian làm việc này không còn nữa.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>Hãy quay lại và chọn không gian khác.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>Không gian làm việc này thanh toán qua giao dịch mua hoặc tài khoản khác.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>Hãy quay lại và chọn không gian khác, hoặc hỏi chủ sở hữu.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>Không gian làm việc này bị khóa.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>Hãy quay lại và chọn không gian khác, hoặc liên hệ bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>Chưa có không gian làm việc nào được liên kết.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>Hãy liên kết ít nhất một không gian làm việc rồi xác nhận.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>Giao dịch mua của bạn vẫn an toàn và không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn. Không có gì bị làm hai lần: trước khi gửi lại, chúng tôi kiểm tra thao tác đã hoàn tất chưa.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn; vấn đề chỉ ở máy tính này.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Gửi mã mới</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>Dùng tài khoản hiện có</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Hãy thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>Dịch vụ không tìm thấy nội dung được yêu cầu.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Tài khoản này không được phép làm việc đó.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>Tên người dùng này đã có người dùng.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>Không có tài khoản Trung tâm thanh toán nào có tên người dùng này.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>Hãy đọc bản hiện hành và đồng ý.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>Hãy kiểm tra cả hai ID: chúng phải thuộc tài khoản bạn đã dùng để mua.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>Hãy thanh toán khoản còn nợ trên marketplace rồi thử lại.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>Tải bản hiện hành</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>Người đưa cho bạn chương trình này biết địa chỉ; hãy chạy usher với --backend và địa chỉ đó. Nếu chỉ muốn xem qua, hãy chạy usher với --demo.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>Không xác định được bên đang phản hồi là ai.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>Trong công ty, đây thường là do hệ thống bảo mật giải mã các kết nối để kiểm tra: hãy nhờ quản trị viên thêm tổ chức chứng thực tương ứng, bằng --ca hoặc trong tệp chính sách. Ở nơi khác, hãy thử mạng khác.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>Hãy kiểm tra ngày giờ của máy tính này. Nếu đúng, dịch vụ phải gia hạn chứng chỉ: hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>Chứng chỉ của dịch vụ chưa có hiệu lực.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>Đồng hồ của máy tính này có lẽ đang chậm. Hãy chỉnh lại ngày giờ rồi thử lại.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Một máy chủ khác đã phản hồi.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>Có thể bạn phải đăng nhập vào mạng trước: hãy mở một trang bất kỳ trong trình duyệt rồi thử lại. Nếu vẫn vậy, hãy hỏi quản trị viên xem địa chỉ dịch vụ có đúng không.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>Có thể kết nối bị chặn giữa đường. Hãy thử mạng khác, hoặc hỏi quản trị viên.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>Proxy không cho kết nối đi qua.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>Hãy kiểm tra cài đặt proxy của máy tính này, hoặc nhờ quản trị viên cho phép địa chỉ dịch vụ.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>Proxy của mạng cần biết bạn là ai.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>Hãy đăng nhập proxy bằng tên người dùng và mật khẩu của mạng công ty bạn.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>Một phiên khác của chương trình này đang xử lý việc đăng nhập của bạn.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>Hãy chờ phiên đó kết thúc hoặc đóng nó, rồi thử lại.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>Không lưu được bản tóm tắt.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>Hãy kiểm tra thư mục tài liệu của bạn có ghi được và ổ đĩa chưa đầy, rồi thử lại.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>Không nhận ra mã ghép nối này.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>Mã chỉ dùng được một lần và trong vài phút. Hãy đối chiếu với trang có mã đó, hoặc lấy mã mới ở đó.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>Mã ghép nối này đã hết hạn.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>Hãy bắt đầu lại từ marketplace để có mã mới.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>Việc chuyển giao dịch mua đã bị từ chối trong trình duyệt.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>Nếu đó là nhầm lẫn, hãy bắt đầu lại từ marketplace.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>Không còn yêu cầu kiểm tra nào với mã tham chiếu này.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>Hãy đối chiếu các ID với giao dịch mua của bạn và gửi lại.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>Đăng nhập proxy</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>Người đưa cho bạn chương trình này biết địa chỉ: hãy chạy usher với --backend và địa chỉ đó, hoặc nhờ quản trị viên ghi địa chỉ vào %1. Nếu chỉ muốn xem qua, hãy chạy usher với --demo.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Hãy chọn khu vực khác.</translation>
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
        <translation>Alibaba Cloud Quốc tế</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS Trung Quốc</translation>
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
        <translation>Trong bảng điều khiển AWS, mở “AWS Marketplace”, “Manage subscriptions”.</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>Ở gói đăng ký của bạn, chọn “Set Up Your Account”.</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>Trong cổng Azure, mở “SaaS”, rồi mở gói đăng ký của bạn.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>Chọn “Configure account now”.</translation>
    </message>
    <message>
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Mở gói đăng ký của bạn trên %1 và đăng nhập vào sản phẩm từ đó.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>Trang mở ra sẽ hiện mã ghép nối. Nhập mã đó vào đây.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>được %1 xác nhận</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>có trong dữ liệu của chúng tôi</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>do bạn nhập</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>Được %1 xác nhận, %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>Khớp với giao dịch mua do %1 báo về.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Tài khoản %1 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1, instance %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>Tài khoản %1 %2, instance %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 tự cho chúng tôi biết bạn đã mua gì: không phải nhập ID nào.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Trong Alibaba Cloud, mở “Marketplace”, “Purchased Services”.</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>Ở sản phẩm của bạn, chọn “Login Directly”.</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>So mã trong trình duyệt với mã này.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>Nếu trùng nhau, hãy chấp thuận ở đó. Nếu không, hoặc không có trang nào, hãy hủy ở đây.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>Kích hoạt</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>Liên kết tài khoản</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>Không gian làm việc</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>Hoàn tất</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>Phù hợp với giao dịch mua của bạn</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>Ít phù hợp với giao dịch mua của bạn</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Kích hoạt gói Thương mại</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>Bạn có tài khoản Trung tâm thanh toán không?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Thông tin cơ bản</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Thông tin công ty</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>Cách kích hoạt</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>Liên kết tài khoản Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>Giao dịch mua này sẽ trả phí cho không gian làm việc nào?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>Xác nhận liên kết</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Tạo không gian làm việc</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Đăng nhập để tiếp tục</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Đã liên kết từ trước</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>Gói %1 của bạn đã được kích hoạt</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>Mua gói</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>Chúng tôi đang kiểm tra giao dịch mua của bạn</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>Có thể liên kết</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>Đã liên kết</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>Thanh toán qua giao dịch mua khác</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>Bị khóa</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>Tài khoản Trung tâm thanh toán %1</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Tài khoản %1 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>Giao dịch mua này đang trả phí cho không gian.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>Một giao dịch mua khác đang trả phí cho không gian. Khi giao dịch đó kết thúc, có thể liên kết ở đây.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>Không gian này bị khóa. Chủ sở hữu có thể nhờ bộ phận hỗ trợ mở khóa.</translation>
    </message>
</context>
</TS>
