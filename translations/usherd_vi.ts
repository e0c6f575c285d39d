<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>Dùng mã này để xác nhận địa chỉ email và đăng ký tài khoản %1 của bạn:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>Dùng mã này để liên kết tài khoản Trung tâm thanh toán %1 của bạn:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>Dùng mã này để tạo không gian làm việc bằng tài khoản %1 của bạn:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>Dùng mã này để đăng nhập %1 và tiếp tục kích hoạt:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>Mã có hiệu lực trong %n phút và chỉ dùng được một lần. Đừng đưa mã cho ai: không ai ở %1 hỏi mã này của bạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>Mã xác minh %1 của bạn</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Xin chào,</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>Nếu bạn không yêu cầu mã này, hãy bỏ qua email này.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>Có người yêu cầu đăng nhập %1 (khu vực %2) bằng địa chỉ này, nhưng không có tài khoản nào ở khu vực đó dùng địa chỉ này.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Đăng nhập %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>Nếu đó là bạn, hãy kiểm tra khu vực và địa chỉ, hoặc đăng ký.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>Nếu đó không phải bạn, hãy bỏ qua email này.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>%1 đã kiểm tra giao dịch mua của bạn (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>Chúng tôi đã kiểm tra và tìm thấy giao dịch mua của bạn (%1).</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>Hãy mở lại trình hướng dẫn và nhấn “Kích hoạt” hoặc “Liên kết” lần nữa để tiếp tục: nội dung bạn đã điền vẫn còn.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>Chúng tôi đã kiểm tra giao dịch mua của bạn (%1) nhưng không tìm thấy.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>Hãy kiểm tra ID tài khoản và ID instance rồi thử lại.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>Nếu bạn cho rằng có nhầm lẫn, hãy hỏi bộ phận hỗ trợ của chúng tôi và cho biết mã tham chiếu.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>Bây giờ hãy mở giao dịch mua của bạn trên %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Bước 1/2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>Trình duyệt này đã kết nối với %1 trên máy tính của bạn. Hãy vào đây từ %2, giao dịch mua sẽ được chuyển tới chương trình đó.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 hiện cùng một mã. Nếu mã ở đó khác, hoặc có người đưa bạn tới đây, hãy hủy.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>Hủy: đây không phải máy tính của tôi</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>Tiếp tục trong %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 đã xác nhận giao dịch mua của bạn, và mọi thứ an toàn. Phần còn lại diễn ra trong chương trình trên máy tính của bạn.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>Trình duyệt sẽ hỏi có được mở chương trình không: hãy cho phép.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>Không có gì mở ra?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>Hãy tự mở %1 và nhập mã ghép nối này vào đó:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>Hủy: đây không phải giao dịch mua của tôi</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>%1 có hiện cùng một mã không?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Bước 2/2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>Nếu có, hãy chấp thuận, giao dịch mua sẽ được chuyển tới máy tính đó. Nếu không, bạn không mất gì: hãy hủy.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Có, chấp thuận</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>Không, đây không phải máy tính của tôi</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>Chỉ chấp thuận việc do chính bạn bắt đầu. Không ai ở %1 nhờ bạn chấp thuận giúp họ.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Đã chấp thuận</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 đang lấy giao dịch mua của bạn. Hãy quay lại chương trình.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>Giao dịch mua của bạn đã có trong %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>Hãy tiếp tục ở đó. Bạn có thể đóng trang này.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>Giao dịch mua chưa được chuyển tới máy tính nào.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>Trang này đã hết hạn</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>Để người khác không dùng được, trang chỉ có hiệu lực trong vài phút.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>Ngừng tự kiểm tra</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Tự kiểm tra</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>Máy tính này chưa có %1?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>Hãy hỏi bộ phận hỗ trợ của %1. Giao dịch mua của bạn vẫn chờ trên marketplace: khi đó hãy bắt đầu lại từ đó.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>Hãy cài đặt, rồi quay lại trang này hoặc bắt đầu lại từ marketplace.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Tải %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>Để bắt đầu lại</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Còn hiệu lực %n phút nữa.</numerusform>
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
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>Bộ phận hỗ trợ %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>Mã tham chiếu khi cần hỗ trợ:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Trong bảng điều khiển Alibaba Cloud, mở “Marketplace”, “Purchased Services”.</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>Bên cạnh sản phẩm, nhấn “Login Directly”.</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Mở đường dẫn đăng nhập mà KooGallery của Huawei Cloud đã cấp cho tổ chức của bạn để dùng sản phẩm.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>Đăng nhập ở đó bằng tài khoản thành viên đã được cấp sản phẩm.</translation>
    </message>
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
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>Mua tại</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Được %1 xác nhận</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>Không có gì để tiếp tục trong trình duyệt này</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>Trang này thuộc về trình duyệt được marketplace hoặc %2 đưa tới đây. Trang nhận ra trình duyệt đó qua cookie, nhưng trình duyệt này không có cookie nào còn hiệu lực.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>Hãy bắt đầu lại từ bảng điều khiển của marketplace, hoặc mở lại trang từ %2. Nếu bạn vừa được đưa tới đây thì trình duyệt đang chặn cookie: trước hết hãy cho phép cookie cho trang web này.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>Đường dẫn này đã được dùng hoặc đã hết hạn</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>Đường dẫn từ %2 chỉ dùng được trong một trình duyệt, và trong vài phút.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>Hãy quay lại %2 và mở lại trang từ đó.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>Đường dẫn này đã được mở trước trong trình duyệt khác</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>Đường dẫn từ %1 thuộc về trình duyệt mở nó đầu tiên, để không ai dùng lại được sau bạn.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>Chưa có gì được chuyển tới trình duyệt này. Giao dịch mua của bạn vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>Hãy tiếp tục trong trình duyệt kia, hoặc trong %2. Hoặc bắt đầu lại từ %1 để có đường dẫn mới. Nếu người mở trước không phải là bạn, hãy báo bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>Giao dịch mua của bạn vẫn đang trên đường tới chúng tôi</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 đã đưa bạn tới đây nhưng chưa báo cho chúng tôi về giao dịch mua. Thường mất một hai phút.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>Giao dịch mua của bạn vẫn an toàn ở %1.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Hãy chờ một chút rồi thử lại.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>Không xác nhận được đường dẫn này đến từ %1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>Đường dẫn bị cắt hoặc bị thay đổi giữa đường, hoặc do người khác tạo ra.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>Hãy bắt đầu lại từ %1, đừng dùng đường dẫn đã lưu hoặc sao chép. Nếu vẫn không được, hãy báo bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>Đường dẫn này đã hết hạn</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>Đường dẫn từ %1 chỉ có hiệu lực trong thời gian ngắn.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>Hãy bắt đầu lại từ %1 để có đường dẫn mới.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1 hiện không phản hồi</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>Chúng tôi đã hỏi %1 về giao dịch mua của bạn nhưng không có câu trả lời dùng được.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>Chúng tôi chưa thể tiếp nhận bạn từ %1</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>Kết nối của chúng tôi với %1 chưa được thiết lập, hoặc chưa đầy đủ.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>Hãy báo bộ phận hỗ trợ, kèm mã tham chiếu bên dưới: chỉ chúng tôi mới khắc phục được.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>Bạn chưa được cấp sản phẩm này trên %1</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>Bạn đã đăng nhập, nhưng tổ chức của bạn chưa đưa bạn vào danh sách thành viên được dùng sản phẩm.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>Hãy nhờ quản trị viên của tổ chức cấp sản phẩm cho bạn trên %1, rồi bắt đầu lại từ đó.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>Giao dịch mua này đã kết thúc</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>%1 cho biết giao dịch đã bị hủy, hết hạn hoặc được thay bằng giao dịch khác.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>Không có gì thay đổi. Không gian làm việc và dữ liệu không bị đụng đến.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>Nếu bạn đã mua lại sản phẩm, hãy bắt đầu từ giao dịch mua mới trên %1.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>Giao dịch mua này bị tạm ngưng</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 đã tạm ngưng giao dịch này, thường là do thanh toán.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>Hãy giải quyết trong bảng điều khiển của %1, rồi bắt đầu lại từ đó.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>Nút đó không nằm trên trang của chúng tôi</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>Chỉ trang trong trình duyệt này mới có thể chấp thuận hoặc hủy. Có lẽ đó là trang cũ.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>Hãy tới trang đó và nhấn nút ở đó.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>Có quá nhiều lần thử từ mạng của bạn</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>Để người khác không dò được, chúng tôi ngừng trả lời một lúc.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Hãy chờ một phút rồi thử lại.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Phía chúng tôi gặp sự cố</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>Dịch vụ không trả lời được. Đây không phải lỗi của bạn.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>Hãy chờ một phút rồi thử lại. Nếu vẫn vậy, hãy báo bộ phận hỗ trợ.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>Bộ phận hỗ trợ %1 có thể giúp bạn. Hãy cho họ biết mã tham chiếu ở cuối trang này.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Việc cần làm tiếp</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Tới trang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>Hãy bắt đầu từ bảng điều khiển của %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>%1 tự mở trang này và khi đó cho chúng tôi biết bạn đã mua gì. Mở riêng trang này thì không làm được gì.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>Quản lý không gian làm việc</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>Tài khoản đám mây</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>Đã đăng nhập: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Phương thức thanh toán</translation>
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
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bị khóa</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>Chưa liên kết với giao dịch mua</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>Mỗi không gian làm việc của bạn thanh toán qua đâu, và từ khi nào.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Tên bắt đầu bằng</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>Tài khoản này chưa có không gian làm việc nào. Hãy tạo trong trình hướng dẫn, rồi bạn sẽ thấy ở đây.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>Không có không gian làm việc nào như vậy.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>Xem tiếp</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>Các tài khoản đám mây trả phí cho không gian làm việc của bạn.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>Chưa liên kết tài khoản nào. Hãy mua trên marketplace và liên kết giao dịch mua trong trình hướng dẫn.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n không gian làm việc thanh toán qua tài khoản này</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Liên kết từ ngày %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Hủy đăng ký…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>Hủy đăng ký trên %1?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>Khách hàng làm việc này trong bảng điều khiển của %1, rồi bên đó báo cho chúng tôi. Ở đây bản demo báo thay.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Tài khoản đám mây</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Giao dịch mua</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Không gian làm việc</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>Khi đó 14 ngày đếm ngược bắt đầu cho các không gian làm việc này; sau đó dữ liệu bị xóa.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Hủy đăng ký</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Khu vực</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>Mỗi khu vực có tài khoản và không gian làm việc riêng. Bạn muốn đăng nhập khu vực nào?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Không gian làm việc của bạn</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Chưa có không gian nào.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>Tài khoản của bạn đã có. Hãy tiếp tục trong %1: không gian làm việc đầu tiên được tạo ở đó, và bạn sẽ thấy tại đây.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Ngôn ngữ không gian làm việc</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ sở hữu</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID không gian làm việc</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>Gói Thương mại đã được kích hoạt.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>Cài đặt DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>Trên máy chủ bạn muốn giám sát, với quyền root. Địa chỉ và token chỉ là mẫu: trong bản demo này, lệnh không cài đặt gì.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Xem video giới thiệu</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>Sản phẩm làm được gì</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Sắp ra mắt</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Kiến trúc sản phẩm</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Tất cả không gian làm việc</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>Gửi đến %1 lúc %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Hộp thư</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>Mọi email dịch vụ gửi đều đến đây, dù gửi cho ai. Không email nào rời khỏi máy tính này.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>Chưa có gì. Hãy yêu cầu mã trong trình hướng dẫn, lát sau mã sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Đăng nhập %1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>Bằng tài khoản %1 của bạn. Tài khoản này chỉ dùng cho khu vực này.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>Bằng tài khoản Trung tâm thanh toán của bạn. Tài khoản này dùng chung cho mọi khu vực, và được tạo với cùng mật khẩu như tài khoản %1.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Tên người dùng hoặc địa chỉ email</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Dùng thử</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>Tài khoản bất kỳ bạn đã tạo trong trình hướng dẫn, với mật khẩu bạn đã đặt.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>Hoặc một trong các tài khoản sau, với mật khẩu %1:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>Tên và mật khẩu không khớp.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Thử quá nhiều lần. Hãy thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>Tất cả đều là giả lập và chạy trên máy tính này.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Ở đây không có gì</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>Có lẽ bản demo đã được bắt đầu lại sau khi trang này mở ra.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>Hiện chưa làm được việc đó</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>Chỉ trang trong trình duyệt này mới làm được việc đó. Có lẽ đó là trang cũ, hoặc trình duyệt chặn cookie.</translation>
    </message>
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
        <source>South Africa</source>
        <translation>Nam Phi</translation>
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
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Tài khoản Trung tâm thanh toán</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>Tài khoản %1 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Bị tạm ngưng</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Gói đăng ký đã kết thúc</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>Bị khóa: đã hết đếm ngược</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>Giữ đến ngày %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: gói đăng ký bị tạm ngưng</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>Marketplace đã tạm ngưng gói, thường là do thanh toán. Không gian làm việc và dữ liệu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: gói đăng ký đã kết thúc</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Khi gói đăng ký kết thúc, 14 ngày đếm ngược bắt đầu; sau đó dữ liệu bị xóa.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: đã hết đếm ngược</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>Gói đăng ký kết thúc ngày %1, và 14 ngày đếm ngược kết thúc ngày %2. Các không gian làm việc bị khóa và dữ liệu bị xóa.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: gói đăng ký đã kết thúc, còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>Gói đăng ký kết thúc ngày %1, và 14 ngày đếm ngược đang chạy. Liên kết được giữ đến ngày %2; sau đó dữ liệu bị xóa. Hãy đăng ký lại, hoặc thanh toán qua tài khoản Trung tâm thanh toán, trước ngày đó.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>Các trang xung quanh trình hướng dẫn</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>Những gì %1 làm đều được ghi lại ở đây, và mỗi trang hiển thị đúng như chủ của nó nhìn thấy.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>Đăng nhập và mở một không gian làm việc.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>Xem bên nào trả phí cho không gian làm việc nào, và điều gì xảy ra khi gói đăng ký kết thúc.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>Các email có mã.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Bắt đầu lại demo</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>Mọi thứ đã tạo trong bản demo này sẽ mất: tài khoản, không gian làm việc, email và nội dung đã nhập trong trình hướng dẫn.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Làm lại từ đầu</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Đang bắt đầu lại…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>Trình hướng dẫn sẽ mở lại sau giây lát. Khi đó hãy tiếp tục ở đây.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>Bạn thiết lập dịch vụ cho ai? Nếu chính bạn cũng sẽ dùng, hãy chọn “For Myself”.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>Thành viên đăng nhập bằng tên viết tắt. Sau này không đổi được cả tên lẫn tên viết tắt.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>Tên doanh nghiệp</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>Thương mại Harbour Light</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>Tên viết tắt doanh nghiệp</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>Thành viên đăng nhập bằng tài khoản và mật khẩu này. Ở đây, bạn tự chuyển cho chính mình.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>Mei Tan</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Mật khẩu ban đầu</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>Chọn người được dùng sản phẩm.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>Đồng ý cho nhà cung cấp biết thành viên là ai, để thành viên đăng nhập được.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>Bằng tài khoản của thành viên đã được cấp quyền. Đây không phải tài khoản Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>Joint Service: chọn vai trò</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>Tạo doanh nghiệp</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>Cấp quyền cho thành viên dùng ứng dụng</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>Đăng nhập chung</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>Trước hết hãy chọn thành viên và đồng ý.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>Tài khoản hoặc mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>Account ID: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>Mua gói như một khách hàng. Ở đây không mất tiền.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n giao dịch mua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>Gói Thương mại %1</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>Chỉ số, log và trace của mọi hệ thống đang chạy, ở cùng một nơi. Chi phí được thanh toán qua tài khoản của bạn ở đây.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Bên bán</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Trả theo mức dùng</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Cách cung cấp</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>Dịch vụ (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>Trước hết hãy đồng ý với các điều khoản.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>Tôi đã đọc và đồng ý với điều khoản dịch vụ.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>Chưa mua gì trên marketplace này.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID gói đăng ký</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instance ID</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Tới sản phẩm</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>Mua gói, rồi từ đó đi tới trình hướng dẫn.</translation>
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
        <translation>Bạn trả phí cho những gì mình dùng. Chưa dùng thì chưa tính phí.</translation>
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
        <translation>Bạn sẽ thấy sản phẩm trong “Purchased Services”.</translation>
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
        <translation>Chủ tài khoản Huawei Cloud phải xác minh danh tính thì mới mua được.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>Bạn sẽ thấy sản phẩm trong “Purchased Services”. Đây là một Joint Service: trước khi dùng, bạn chọn ai trong doanh nghiệp được phép dùng.</translation>
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
        <translation>Đăng ký mua %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>Khi đăng ký mua, bạn đồng ý với điều khoản giá và thỏa thuận cấp phép người dùng cuối của bên bán.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>Bạn đã đăng ký mua</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>Còn một bước: thiết lập tài khoản của bạn với bên bán.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Các gói đăng ký của bạn</translation>
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
        <translation>Chỉ bắt đầu tính phí khi nhà phát hành đã xác nhận tài khoản của bạn.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>Gói đăng ký SaaS của bạn đã sẵn sàng để cấu hình</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>Còn một bước: cấu hình tài khoản của bạn với nhà phát hành.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>Các gói đăng ký SaaS của bạn</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configure account now</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>Đổi mật khẩu ban đầu</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>Có người khác biết mật khẩu đầu tiên. Hãy đặt mật khẩu của riêng bạn, rồi bạn vào sản phẩm.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Đổi và tiếp tục</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Nhập lại mật khẩu mới</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>Hãy nhập tên, và tên viết tắt gồm 2 đến 64 chữ cái, chữ số, dấu chấm và gạch nối.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>Hãy nhập tên, tài khoản gồm 2 đến 64 chữ cái, chữ số, dấu chấm và gạch nối, và mật khẩu có ít nhất 8 ký tự.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>Hãy chọn mật khẩu có ít nhất 8 ký tự.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai mật khẩu không khớp.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>Đó là mật khẩu ban đầu. Hãy chọn mật khẩu khác.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Đã hủy đăng ký</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Ngày mua</translation>
    </message>
</context>
</TS>
