<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>usherd::Mail</name>
    <message>
        <source>Use this code to confirm your e-mail address and register your %1 account:</source>
        <translation>Gunakan kode ini untuk mengonfirmasi alamat email Anda dan mendaftarkan akun %1 Anda:</translation>
    </message>
    <message>
        <source>Use this code to bind your %1 Billing Center account:</source>
        <translation>Gunakan kode ini untuk menautkan akun Billing Center %1 Anda:</translation>
    </message>
    <message>
        <source>Use this code to create a workspace with your %1 account:</source>
        <translation>Gunakan kode ini untuk membuat workspace dengan akun %1 Anda:</translation>
    </message>
    <message>
        <source>Use this code to sign in to %1 and continue your activation:</source>
        <translation>Gunakan kode ini untuk masuk ke %1 dan melanjutkan aktivasi Anda:</translation>
    </message>
    <message numerus="yes">
        <source>It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.</source>
        <translation>
            <numerusform>Kode berlaku selama %n menit dan hanya dapat digunakan sekali. Jangan berikan kepada siapa pun: pihak %1 tidak akan pernah memintanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 verification code</source>
        <translation>Kode verifikasi %1 Anda</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Halo,</translation>
    </message>
    <message>
        <source>If you did not ask for this code, ignore this mail.</source>
        <translation>Jika Anda tidak meminta kode ini, abaikan email ini.</translation>
    </message>
    <message>
        <source>Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.</source>
        <translation>Seseorang mencoba masuk ke %1 (situs %2) dengan alamat ini, tetapi tidak ada akun di situs itu yang memakainya.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Masuk ke %1</translation>
    </message>
    <message>
        <source>If it was you, check the site and the address, or register.</source>
        <translation>Jika itu Anda, periksa situs dan alamatnya, atau daftar.</translation>
    </message>
    <message>
        <source>If it was not you, ignore this mail.</source>
        <translation>Jika itu bukan Anda, abaikan email ini.</translation>
    </message>
    <message>
        <source>Your purchase, checked by %1 (%2)</source>
        <translation>Hasil pemeriksaan pembelian Anda oleh %1 (%2)</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) and found it.</source>
        <translation>Kami sudah memeriksa pembelian Anda (%1) dan menemukannya.</translation>
    </message>
    <message>
        <source>Open the wizard again and press Activate or Bind once more to go on: what you filled in was kept.</source>
        <translation>Buka lagi aplikasi aktivasi dan klik “Aktifkan” atau “Tautkan” sekali lagi untuk melanjutkan: isian Anda tersimpan.</translation>
    </message>
    <message>
        <source>We checked your purchase (%1) but could not find it.</source>
        <translation>Kami sudah memeriksa pembelian Anda (%1), tetapi tidak menemukannya.</translation>
    </message>
    <message>
        <source>The reason: %1</source>
        <translation>Alasannya: %1</translation>
    </message>
    <message>
        <source>Check the account ID and the instance ID and try again.</source>
        <translation>Periksa ID akun dan ID instans, lalu coba lagi.</translation>
    </message>
    <message>
        <source>If you think we are wrong, ask our support and name the reference.</source>
        <translation>Jika menurut Anda kami keliru, hubungi tim dukungan kami dan sebutkan referensinya.</translation>
    </message>
</context>
<context>
    <name>usherd::Page</name>
    <message>
        <source>Now open your purchase in %1</source>
        <translation>Sekarang buka pembelian Anda di %1</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Langkah 1 dari 2</translation>
    </message>
    <message>
        <source>This browser is connected with %1 on your computer. Come here from %2, and your purchase goes to that program.</source>
        <translation>Browser ini tersambung dengan %1 di komputer Anda. Buka halaman ini dari %2, dan pembelian Anda diteruskan ke program itu.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>%1 shows the same code. If it shows another one, or if somebody sent you here, cancel.</source>
        <translation>%1 menampilkan kode yang sama. Jika kodenya berbeda, atau jika seseorang menyuruh Anda ke sini, batalkan.</translation>
    </message>
    <message>
        <source>Cancel: this is not my computer</source>
        <translation>Batal: ini bukan komputer saya</translation>
    </message>
    <message>
        <source>Continue in %1</source>
        <translation>Lanjutkan di %1</translation>
    </message>
    <message>
        <source>%1 has confirmed your purchase, and it is safe. The rest happens in the program on your computer.</source>
        <translation>%1 telah mengonfirmasi pembelian Anda, dan pembelian itu aman. Selanjutnya dilakukan di program di komputer Anda.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Your browser asks whether it may open the program: allow it.</source>
        <translation>Browser Anda bertanya apakah boleh membuka program: izinkan.</translation>
    </message>
    <message>
        <source>Does nothing open?</source>
        <translation>Tidak ada yang terbuka?</translation>
    </message>
    <message>
        <source>Start %1 yourself and type this pairing code there:</source>
        <translation>Buka %1 sendiri dan ketik kode penyambungan ini di sana:</translation>
    </message>
    <message>
        <source>Cancel: this is not my purchase</source>
        <translation>Batal: ini bukan pembelian saya</translation>
    </message>
    <message>
        <source>Does %1 show the same code?</source>
        <translation>Apakah %1 menampilkan kode yang sama?</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Langkah 2 dari 2</translation>
    </message>
    <message>
        <source>If it does, approve, and your purchase goes to that computer. If not, nothing is lost: cancel.</source>
        <translation>Jika ya, setujui, dan pembelian Anda diteruskan ke komputer itu. Jika tidak, tidak ada yang hilang: batalkan saja.</translation>
    </message>
    <message>
        <source>Yes, approve</source>
        <translation>Ya, setujui</translation>
    </message>
    <message>
        <source>No, this is not my computer</source>
        <translation>Tidak, ini bukan komputer saya</translation>
    </message>
    <message>
        <source>Approve only what you began yourself. Nobody of %1 will ever ask you to approve for them.</source>
        <translation>Setujui hanya yang Anda mulai sendiri. Pihak %1 tidak akan pernah meminta Anda menyetujui untuk mereka.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>%1 fetches your purchase now. Go back to it.</source>
        <translation>%1 sedang mengambil pembelian Anda. Kembalilah ke sana.</translation>
    </message>
    <message>
        <source>Your purchase is in %1</source>
        <translation>Pembelian Anda ada di %1</translation>
    </message>
    <message>
        <source>Go on there. You can close this page.</source>
        <translation>Lanjutkan di sana. Anda dapat menutup halaman ini.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>The purchase was not handed over to any computer.</source>
        <translation>Pembelian tidak diteruskan ke komputer mana pun.</translation>
    </message>
    <message>
        <source>This page has run out</source>
        <translation>Halaman ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>So that nobody else can use it, it is good for some minutes only.</source>
        <translation>Agar tidak dapat dipakai orang lain, halaman ini hanya berlaku beberapa menit.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Stop checking by itself</source>
        <translation>Hentikan pemeriksaan otomatis</translation>
    </message>
    <message>
        <source>Check by itself</source>
        <translation>Periksa otomatis</translation>
    </message>
    <message>
        <source>Is %1 not on this computer yet?</source>
        <translation>Belum ada %1 di komputer ini?</translation>
    </message>
    <message>
        <source>Ask the support of %1 for it. Your purchase waits in the marketplace: start from there again then.</source>
        <translation>Mintalah kepada tim dukungan %1. Pembelian Anda menunggu di marketplace: setelah itu, mulai lagi dari sana.</translation>
    </message>
    <message>
        <source>Install it, then come back to this page or start from the marketplace again.</source>
        <translation>Instal dulu, lalu kembali ke halaman ini atau mulai lagi dari marketplace.</translation>
    </message>
    <message>
        <source>Download %1</source>
        <translation>Unduh %1</translation>
    </message>
    <message>
        <source>Your purchase is safe: nothing was changed.</source>
        <translation>Pembelian Anda aman: tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>To begin again</source>
        <translation>Untuk mulai lagi</translation>
    </message>
    <message numerus="yes">
        <source>Good for %n more minute(s).</source>
        <translation>
            <numerusform>Berlaku %n menit lagi.</numerusform>
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
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>%1 support</source>
        <translation>Dukungan %1</translation>
    </message>
    <message>
        <source>Reference for support:</source>
        <translation>Referensi untuk tim dukungan:</translation>
    </message>
    <message>
        <source>In the Alibaba Cloud console open Marketplace, Purchased Services.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Di konsol Alibaba Cloud, buka “Marketplace &gt; Purchased Services”.</translation>
    </message>
    <message>
        <source>Beside the product press Login Directly.</source>
        <translation>Di samping produk, klik “Login Directly”.</translation>
    </message>
    <message>
        <source>Open the sign-in link that Huawei Cloud&apos;s KooGallery gave your organization for the product.</source>
        <translation>Buka link login produk yang diberikan KooGallery dari Huawei Cloud kepada organisasi Anda.</translation>
    </message>
    <message>
        <source>Sign in there as a member who has been given the product.</source>
        <translation>Masuk di sana sebagai anggota yang sudah diberi akses ke produk.</translation>
    </message>
    <message>
        <source>In the AWS console open AWS Marketplace, Manage subscriptions.</source>
        <extracomment>The names are those of AWS&apos;s console</extracomment>
        <translation>Di konsol AWS, buka “AWS Marketplace”, lalu “Manage subscriptions”.</translation>
    </message>
    <message>
        <source>At your subscription choose Set Up Your Account.</source>
        <translation>Pada langganan Anda, pilih “Set Up Your Account”.</translation>
    </message>
    <message>
        <source>In the Azure portal open SaaS, then your subscription.</source>
        <extracomment>The names are those of Azure&apos;s portal</extracomment>
        <translation>Di portal Azure, buka “SaaS”, lalu langganan Anda.</translation>
    </message>
    <message>
        <source>Choose Configure account now.</source>
        <translation>Pilih “Configure account now”.</translation>
    </message>
    <message>
        <source>Bought on</source>
        <extracomment>Before the name of a marketplace</extracomment>
        <translation>Dibeli di</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instans</translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation>Dikonfirmasi oleh %1</translation>
    </message>
    <message>
        <source>There is nothing to continue in this browser</source>
        <translation>Tidak ada yang dapat dilanjutkan di browser ini</translation>
    </message>
    <message>
        <source>This page belongs to the browser that a marketplace or %2 sent here. It knows that browser by a cookie, and this one brought none that is still good.</source>
        <translation>Halaman ini milik browser yang diarahkan ke sini oleh marketplace atau %2. Browser itu dikenali lewat cookie, dan browser ini tidak membawa cookie yang masih berlaku.</translation>
    </message>
    <message>
        <source>Start again from the marketplace&apos;s console, or open the page from %2 once more. If you were sent here a moment ago, your browser blocks cookies: allow them for this site first.</source>
        <translation>Mulai lagi dari konsol marketplace, atau buka halaman ini sekali lagi dari %2. Jika Anda baru saja diarahkan ke sini, browser Anda memblokir cookie: izinkan dulu untuk situs web ini.</translation>
    </message>
    <message>
        <source>This link has been used or has run out</source>
        <translation>Link ini sudah digunakan atau kedaluwarsa</translation>
    </message>
    <message>
        <source>A link from %2 works in one browser only, and for a few minutes.</source>
        <translation>Link dari %2 hanya berfungsi di satu browser, dan selama beberapa menit.</translation>
    </message>
    <message>
        <source>Go back to %2 and open the page from there again.</source>
        <translation>Kembali ke %2 dan buka lagi halamannya dari sana.</translation>
    </message>
    <message>
        <source>This link was opened in another browser first</source>
        <translation>Link ini lebih dulu dibuka di browser lain</translation>
    </message>
    <message>
        <source>A link from %1 belongs to the browser that opens it first, so that nobody can use it after you.</source>
        <translation>Link dari %1 hanya untuk browser yang pertama membukanya, agar tidak dapat dipakai orang lain setelah Anda.</translation>
    </message>
    <message>
        <source>Nothing was handed over to this browser. Your purchase stays as it is.</source>
        <translation>Tidak ada yang diteruskan ke browser ini. Pembelian Anda tetap seperti semula.</translation>
    </message>
    <message>
        <source>Go on in the other browser, or in %2. Or start again from %1, which makes a new link. If it was not you who opened it first, tell support.</source>
        <translation>Lanjutkan di browser yang lain, atau di %2. Atau mulai lagi dari %1 untuk mendapat link baru. Jika bukan Anda yang pertama membukanya, beri tahu tim dukungan.</translation>
    </message>
    <message>
        <source>Your purchase is still on its way to us</source>
        <translation>Pembelian Anda belum sampai ke kami</translation>
    </message>
    <message>
        <source>%1 has sent you here but has not told us of the purchase yet. Mostly that takes a minute or two.</source>
        <translation>%1 sudah mengarahkan Anda ke sini, tetapi belum memberi tahu kami tentang pembeliannya. Biasanya perlu satu atau dua menit.</translation>
    </message>
    <message>
        <source>Your purchase is safe with %1.</source>
        <translation>Pembelian Anda aman di %1.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>We could not confirm that this link comes from %1</source>
        <translation>Kami tidak dapat memastikan link ini berasal dari %1</translation>
    </message>
    <message>
        <source>It was cut off or changed on its way, or somebody else made it.</source>
        <translation>Link terpotong atau berubah di perjalanan, atau dibuat oleh orang lain.</translation>
    </message>
    <message>
        <source>Start again from %1, not from a link that was saved or copied. If that does not help, tell support.</source>
        <translation>Mulai lagi dari %1, bukan dari link yang disimpan atau disalin. Jika tidak membantu, beri tahu tim dukungan.</translation>
    </message>
    <message>
        <source>This link has run out</source>
        <translation>Link ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Links from %1 are good for a short time only.</source>
        <translation>Link dari %1 hanya berlaku sebentar.</translation>
    </message>
    <message>
        <source>Start again from %1, which makes a new link.</source>
        <translation>Mulai lagi dari %1 untuk mendapat link baru.</translation>
    </message>
    <message>
        <source>%1 does not answer us at the moment</source>
        <translation>%1 tidak merespons kami saat ini</translation>
    </message>
    <message>
        <source>We asked %1 about your purchase and got no answer that helps.</source>
        <translation>Kami menanyakan pembelian Anda kepada %1 dan tidak mendapat jawaban yang membantu.</translation>
    </message>
    <message>
        <source>We cannot take over purchases from %1 yet</source>
        <translation>Kami belum dapat menerima Anda dari %1</translation>
    </message>
    <message>
        <source>Our connection with %1 is not set up, or not completely.</source>
        <translation>Koneksi kami dengan %1 belum disiapkan, atau belum lengkap.</translation>
    </message>
    <message>
        <source>Tell support, with the reference below: this can only be mended by us.</source>
        <translation>Beri tahu tim dukungan, sertakan referensi di bawah: ini hanya dapat diperbaiki oleh kami.</translation>
    </message>
    <message>
        <source>You have not been given this product in %1</source>
        <translation>Anda belum diberi akses ke produk ini di %1</translation>
    </message>
    <message>
        <source>You are signed in, but your organization has not put you among the members who may use the product.</source>
        <translation>Anda sudah masuk, tetapi organisasi Anda belum memasukkan Anda sebagai anggota yang boleh memakai produk ini.</translation>
    </message>
    <message>
        <source>Ask your organization&apos;s administrator to give you the product in %1, then start again from there.</source>
        <translation>Minta administrator organisasi Anda memberi akses ke produk ini di %1, lalu mulai lagi dari sana.</translation>
    </message>
    <message>
        <source>This purchase has ended</source>
        <translation>Pembelian ini sudah berakhir</translation>
    </message>
    <message>
        <source>%1 says that it was cancelled, has run out or was replaced by another.</source>
        <translation>Menurut %1, pembelian ini dibatalkan, berakhir, atau diganti dengan yang lain.</translation>
    </message>
    <message>
        <source>Nothing was changed. Workspaces and their data were not touched.</source>
        <translation>Tidak ada yang berubah. Workspace dan datanya tidak disentuh.</translation>
    </message>
    <message>
        <source>If you bought the product again, start from the new purchase in %1.</source>
        <translation>Jika Anda membeli produk ini lagi, mulai dari pembelian baru di %1.</translation>
    </message>
    <message>
        <source>This purchase is suspended</source>
        <translation>Pembelian ini ditangguhkan</translation>
    </message>
    <message>
        <source>%1 has suspended it, most often over a payment.</source>
        <translation>%1 menangguhkannya, biasanya karena masalah pembayaran.</translation>
    </message>
    <message>
        <source>Settle it in the console of %1, then start again from there.</source>
        <translation>Selesaikan di konsol %1, lalu mulai lagi dari sana.</translation>
    </message>
    <message>
        <source>That button was not on our page</source>
        <translation>Tombol itu bukan dari halaman kami</translation>
    </message>
    <message>
        <source>Only the page in this browser may approve or cancel. Perhaps it was an old one.</source>
        <translation>Hanya halaman di browser ini yang boleh menyetujui atau membatalkan. Mungkin itu halaman lama.</translation>
    </message>
    <message>
        <source>Go to the page and press its button there.</source>
        <translation>Buka halamannya dan klik tombol di sana.</translation>
    </message>
    <message>
        <source>Too many attempts from your network</source>
        <translation>Terlalu banyak percobaan dari jaringan Anda</translation>
    </message>
    <message>
        <source>To keep others from guessing, we stop answering for a moment.</source>
        <translation>Agar orang lain tidak dapat menebak, kami berhenti menjawab sejenak.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>Tunggu satu menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something went wrong on our side</source>
        <translation>Terjadi masalah di pihak kami</translation>
    </message>
    <message>
        <source>The service could not answer. It is not your fault.</source>
        <translation>Layanan tidak dapat menjawab. Ini bukan kesalahan Anda.</translation>
    </message>
    <message>
        <source>Wait a minute, then try again. If it goes on, tell support.</source>
        <translation>Tunggu satu menit, lalu coba lagi. Jika masih terjadi, beri tahu tim dukungan.</translation>
    </message>
    <message>
        <source>%1 support can help. Give them the reference at the end of this page.</source>
        <translation>Tim dukungan %1 dapat membantu. Berikan referensi di akhir halaman ini.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Start from the console of %1</source>
        <translation>Mulai dari konsol %1</translation>
    </message>
    <message>
        <source>%1 opens this page itself and tells us then what you bought. By itself it can do nothing.</source>
        <translation>%1 sendiri yang membuka halaman ini dan memberi tahu kami apa yang Anda beli. Jika dibuka langsung, halaman ini tidak berfungsi.</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Billing Center</translation>
    </message>
    <message>
        <source>Workspace Management</source>
        <translation>Manajemen Workspace</translation>
    </message>
    <message>
        <source>Cloud Accounts</source>
        <translation>Akun Cloud</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1: a username</extracomment>
        <translation>Masuk sebagai %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Settlement method</source>
        <translation>Metode pembayaran</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Situs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Not bound to a purchase</source>
        <translation>Belum ditautkan ke pembelian</translation>
    </message>
    <message>
        <source>What each of your workspaces settles through, and since when.</source>
        <translation>Metode pembayaran setiap workspace Anda, dan sejak kapan.</translation>
    </message>
    <message>
        <source>Name begins with</source>
        <translation>Awalan nama</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>No workspace belongs to this account yet. Create one in the wizard, and it stands here.</source>
        <translation>Belum ada workspace di akun ini. Buat di aplikasi aktivasi, dan workspace itu tampil di sini.</translation>
    </message>
    <message>
        <source>No workspace like that.</source>
        <translation>Tidak ada workspace seperti itu.</translation>
    </message>
    <message>
        <source>Next workspaces</source>
        <translation>Workspace berikutnya</translation>
    </message>
    <message>
        <source>The cloud accounts that pay for your workspaces.</source>
        <translation>Akun cloud yang membayar workspace Anda.</translation>
    </message>
    <message>
        <source>None is linked yet. Buy on a marketplace and bind the purchase in the wizard.</source>
        <translation>Belum ada yang terhubung. Beli di marketplace dan tautkan pembelian di aplikasi aktivasi.</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) settle through it</source>
        <translation>
            <numerusform>%n workspace dibayar melalui akun ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Linked since %1</source>
        <extracomment>%1: a date</extracomment>
        <translation>Terhubung sejak %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Berhenti berlangganan…</translation>
    </message>
    <message>
        <source>Unsubscribe in %1?</source>
        <translation>Berhenti berlangganan di %1?</translation>
    </message>
    <message>
        <source>A customer does this in the console of %1, which then reports it to us. Here the demo reports it in its place.</source>
        <translation>Pelanggan melakukannya di konsol %1, yang lalu melaporkannya kepada kami. Di sini demo yang melaporkannya.</translation>
    </message>
    <message>
        <source>Cloud account</source>
        <translation>Akun cloud</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Pembelian</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Then a 14-day countdown begins for these workspaces; after it the data are cleared.</source>
        <translation>Setelah itu, hitung mundur 14 hari dimulai untuk workspace ini; sesudahnya data dihapus.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Situs</translation>
    </message>
    <message>
        <source>Each site has its own accounts and workspaces. Which one do you want to sign in to?</source>
        <translation>Setiap situs punya akun dan workspace sendiri. Anda ingin masuk ke situs mana?</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Workspace Anda</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Belum ada.</translation>
    </message>
    <message>
        <source>Your account is there. Go on in %1: it makes the first workspace, and you find it here.</source>
        <translation>Akun Anda sudah ada. Lanjutkan di %1: workspace pertama dibuat di sana, lalu tampil di sini.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Bahasa workspace</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Workspace ID</source>
        <translation>ID workspace</translation>
    </message>
    <message>
        <source>The Commercial Plan is active.</source>
        <translation>Commercial Plan sudah aktif.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <translation>Instal DataKit</translation>
    </message>
    <message>
        <source>On the host that you want to watch, as root. Address and token are placeholders: in this demo the command installs nothing.</source>
        <translation>Di host yang ingin Anda pantau, sebagai root. Alamat dan token hanya contoh: di demo ini perintahnya tidak menginstal apa pun.</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Tonton video pengantar</translation>
    </message>
    <message>
        <source>What the product does</source>
        <translation>Kegunaan produk</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Segera hadir</translation>
    </message>
    <message>
        <source>How it is built</source>
        <translation>Arsitektur produk</translation>
    </message>
    <message>
        <source>All workspaces</source>
        <translation>Semua workspace</translation>
    </message>
    <message>
        <source>To %1 at %2</source>
        <extracomment>Of a mail. %1: an address, %2: a time</extracomment>
        <translation>Kepada %1, %2</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Kotak surat</translation>
    </message>
    <message>
        <source>Whatever the service sends arrives here, whoever it is for. No mail leaves this computer.</source>
        <translation>Semua yang dikirim layanan masuk ke sini, untuk siapa pun. Tidak ada email yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Nothing yet. Ask for a code in the wizard, and it stands here a moment later.</source>
        <translation>Belum ada apa-apa. Minta kode di aplikasi aktivasi, dan sesaat kemudian kode itu tampil di sini.</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Masuk ke %1</translation>
    </message>
    <message>
        <source>With your %1 account. It belongs to this site alone.</source>
        <translation>Dengan akun %1 Anda. Akun ini hanya untuk situs ini.</translation>
    </message>
    <message>
        <source>With your Billing Center account. It is the same for all sites, and was made with the same password as your %1 account.</source>
        <translation>Dengan akun Billing Center Anda. Akun ini sama untuk semua situs, dan dibuat dengan kata sandi yang sama seperti akun %1 Anda.</translation>
    </message>
    <message>
        <source>Username or e-mail address</source>
        <translation>Nama pengguna atau alamat email</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Untuk dicoba</translation>
    </message>
    <message>
        <source>Any account that you made in the wizard, with the password you gave it.</source>
        <translation>Akun apa pun yang Anda buat di aplikasi aktivasi, dengan kata sandi yang Anda tetapkan.</translation>
    </message>
    <message>
        <source>Or one of these, with the password %1:</source>
        <extracomment>%1: a password</extracomment>
        <translation>Atau salah satu dari ini, dengan kata sandi %1:</translation>
    </message>
    <message>
        <source>The name and the password do not go together.</source>
        <translation>Nama dan kata sandi tidak cocok.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Terlalu banyak percobaan. Coba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beranda</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The badge of every page of the demo</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>All of it is made up and runs on this computer.</source>
        <translation>Semuanya hanya rekaan dan berjalan di komputer ini.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Tidak ada apa-apa di sini</translation>
    </message>
    <message>
        <source>Perhaps the demo was started over since this page was opened.</source>
        <translation>Mungkin demo sudah dimulai ulang sejak halaman ini dibuka.</translation>
    </message>
    <message>
        <source>That does not work at the moment</source>
        <translation>Belum dapat dilakukan saat ini</translation>
    </message>
    <message>
        <source>Only a page in this browser may do that. Perhaps it was an old one, or the browser blocks cookies.</source>
        <translation>Hanya halaman di browser ini yang boleh melakukannya. Mungkin itu halaman lama, atau browser memblokir cookie.</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapura</translation>
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
        <translation>Afrika Selatan</translation>
    </message>
    <message>
        <source>Johannesburg</source>
        <translation>Johannesburg</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hangzhou</source>
        <translation>Hangzhou</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>Beijing</source>
        <translation>Beijing</translation>
    </message>
    <message>
        <source>Zhangjiakou</source>
        <translation>Zhangjiakou</translation>
    </message>
    <message>
        <source>Guangzhou</source>
        <translation>Guangzhou</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Akun Billing Center</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>Through whom a workspace is paid. %1: a marketplace, &quot;Alibaba Cloud&quot;; %2: a masked account ID</extracomment>
        <translation>Akun %1 %2</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ditangguhkan</translation>
    </message>
    <message>
        <source>Subscription ended</source>
        <translation>Langganan berakhir</translation>
    </message>
    <message>
        <source>Locked: the countdown is over</source>
        <translation>Terkunci: hitung mundur selesai</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Of a workspace whose subscription has ended. %1: a date</extracomment>
        <translation>Disimpan sampai %1</translation>
    </message>
    <message>
        <source>%1: the subscription is suspended</source>
        <translation>%1: langganan ditangguhkan</translation>
    </message>
    <message>
        <source>The marketplace has suspended it, most often over a payment. Workspaces and their data stay as they are.</source>
        <translation>Marketplace menangguhkannya, biasanya karena masalah pembayaran. Workspace dan datanya tetap seperti semula.</translation>
    </message>
    <message>
        <source>%1: the subscription has ended</source>
        <translation>%1: langganan sudah berakhir</translation>
    </message>
    <message>
        <source>When a subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Saat langganan berakhir, hitung mundur 14 hari dimulai; setelah itu data dihapus.</translation>
    </message>
    <message>
        <source>%1: the countdown is over</source>
        <translation>%1: hitung mundur sudah selesai</translation>
    </message>
    <message>
        <source>The subscription ended on %1, and the 14-day countdown on %2. The workspaces are locked, and their data are cleared.</source>
        <translation>Langganan berakhir pada %1, dan hitung mundur 14 hari pada %2. Workspace dikunci, dan datanya dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the subscription has ended, %n day(s) left</source>
        <extracomment>%1: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>
            <numerusform>%1: langganan sudah berakhir, sisa %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>The subscription ended on %1, and a 14-day countdown runs. The binding is kept until %2; after it the data are cleared. Subscribe again, or settle through your Billing Center account, before that day.</source>
        <translation>Langganan berakhir pada %1, dan hitung mundur 14 hari sedang berjalan. Penautan disimpan sampai %2; setelah itu data dihapus. Berlangganan lagi, atau bayar melalui akun Billing Center Anda, sebelum tanggal itu.</translation>
    </message>
    <message>
        <source>The world around the wizard</source>
        <translation>Dunia di sekitar aplikasi</translation>
    </message>
    <message>
        <source>What %1 does is on record here, and each page shows it as its owner would see it.</source>
        <translation>Semua yang dilakukan %1 tercatat di sini, dan setiap halaman menampilkannya seperti yang dilihat pemiliknya.</translation>
    </message>
    <message>
        <source>Sign in, and open a workspace.</source>
        <translation>Masuk, dan buka sebuah workspace.</translation>
    </message>
    <message>
        <source>See who pays for which workspace, and what happens when a subscription ends.</source>
        <translation>Lihat siapa membayar workspace mana, dan apa yang terjadi saat langganan berakhir.</translation>
    </message>
    <message>
        <source>The mails with their codes.</source>
        <translation>Email beserta kodenya.</translation>
    </message>
    <message>
        <source>Start the demo over</source>
        <translation>Mulai ulang demo</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what was typed in the wizard.</source>
        <translation>Semua yang dibuat di demo ini akan hilang: akun, workspace, email, dan isian di aplikasi aktivasi.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai ulang</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Memulai ulang…</translation>
    </message>
    <message>
        <source>The wizard opens anew in a moment. Then go on here.</source>
        <translation>Aplikasi aktivasi sebentar lagi terbuka kembali. Setelah itu lanjutkan di sini.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Whom do you set the service up for? Choose “For Myself” if you will use it, too.</source>
        <translation>Untuk siapa Anda menyiapkan layanan ini? “For Myself” tepat jika Anda juga akan memakainya.</translation>
    </message>
    <message>
        <source>For Myself</source>
        <translation>For Myself</translation>
    </message>
    <message>
        <source>Its members sign in with its abbreviation. Neither can be changed later.</source>
        <translation>Anggota masuk dengan singkatannya. Nama dan singkatan tidak dapat diubah nanti.</translation>
    </message>
    <message>
        <source>Enterprise name</source>
        <translation>Nama perusahaan</translation>
    </message>
    <message>
        <source>Harbour Light Trading</source>
        <extracomment>A made-up company, filled in by the demo</extracomment>
        <translation>PT Cahaya Bahari</translation>
    </message>
    <message>
        <source>Enterprise abbreviation</source>
        <translation>Singkatan perusahaan</translation>
    </message>
    <message>
        <source>The member signs in with this account and password. Here you tell them to yourself.</source>
        <translation>Anggota masuk dengan akun dan kata sandi ini. Di sini Anda menyampaikannya kepada diri sendiri.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Mei Tan</source>
        <extracomment>A made-up person, filled in by the demo</extracomment>
        <translation>Mei Tan</translation>
    </message>
    <message>
        <source>Initial password</source>
        <translation>Kata sandi awal</translation>
    </message>
    <message>
        <source>Choose who may use the product.</source>
        <translation>Pilih siapa yang boleh memakai produk.</translation>
    </message>
    <message>
        <source>The vendor may be told who the member is, so that the member can sign in.</source>
        <translation>Vendor boleh mengetahui siapa anggotanya, agar anggota itu dapat masuk.</translation>
    </message>
    <message>
        <source>With the account of the member who was authorized. It is not the Huawei Cloud account.</source>
        <translation>Dengan akun anggota yang telah diberi otorisasi. Ini bukan akun Huawei Cloud.</translation>
    </message>
    <message>
        <source>Joint service: choose a role</source>
        <translation>Joint service: pilih peran</translation>
    </message>
    <message>
        <source>Create enterprise</source>
        <translation>Buat perusahaan</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Tambahkan anggota</translation>
    </message>
    <message>
        <source>Authorize application members</source>
        <translation>Beri otorisasi kepada anggota</translation>
    </message>
    <message>
        <source>Unified login</source>
        <translation>Login terpadu</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>Button: makes the enterprise</extracomment>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the member</extracomment>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Confirm Authorization</source>
        <translation>Confirm Authorization</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Choose the member and agree first.</source>
        <translation>Pilih anggota dan setujui dulu.</translation>
    </message>
    <message>
        <source>Account or password is wrong.</source>
        <translation>Akun atau kata sandi salah.</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <extracomment>%1: the ID of an account with a marketplace</extracomment>
        <translation>ID akun: %1</translation>
    </message>
    <message>
        <source>Marketplaces</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>Buy the plan as a customer would. It costs nothing here.</source>
        <translation>Beli paket seperti pelanggan sungguhan. Di sini tidak dipungut biaya.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n pembelian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Commercial Plan</source>
        <extracomment>The product that marketplaces sell. %1: the brand</extracomment>
        <translation>%1 Commercial Plan</translation>
    </message>
    <message>
        <source>Metrics, logs and traces of everything that runs, in one place. The cost is settled through your account here.</source>
        <translation>Metrik, log, dan trace dari semua yang berjalan, di satu tempat. Biayanya dibayar melalui akun Anda di sini.</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Dijual oleh</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Pay as you go</source>
        <translation>Bayar sesuai pemakaian</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penyediaan</translation>
    </message>
    <message>
        <source>Service (SaaS)</source>
        <extracomment>How a product is delivered: as a service</extracomment>
        <translation>Layanan (SaaS)</translation>
    </message>
    <message>
        <source>Agree to the terms first.</source>
        <translation>Setujui ketentuannya dulu.</translation>
    </message>
    <message>
        <source>I have read the terms of service and agree to them.</source>
        <translation>Saya telah membaca ketentuan layanan dan menyetujuinya.</translation>
    </message>
    <message>
        <source>Nothing was bought on this marketplace yet.</source>
        <translation>Belum ada yang dibeli di marketplace ini.</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>ID langganan</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>ID instans</translation>
    </message>
    <message>
        <source>To the product</source>
        <translation>Ke produk</translation>
    </message>
    <message>
        <source>Buy the plan, and go from there to the wizard.</source>
        <translation>Beli paket, lalu lanjut ke aplikasi aktivasi dari sana.</translation>
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
        <translation>Anda membayar sesuai pemakaian. Tidak ada biaya sebelum dipakai.</translation>
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
        <translation>Produk ada di “Purchased Services”.</translation>
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
        <translation>Akun Huawei Cloud harus diverifikasi dengan nama asli pemiliknya sebelum dapat membeli.</translation>
    </message>
    <message>
        <source>SaaS Task Submission Successful</source>
        <translation>SaaS Task Submission Successful</translation>
    </message>
    <message>
        <source>You find the product among your purchased services. It is a joint service: before you use it, you say who in your enterprise may.</source>
        <translation>Produk ada di “Purchased Services”. Ini adalah joint service: sebelum memakainya, tentukan siapa di perusahaan Anda yang boleh.</translation>
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
        <translation>Berlangganan %1</translation>
    </message>
    <message>
        <source>By subscribing you agree to the pricing terms and the seller&apos;s end user license agreement.</source>
        <translation>Dengan berlangganan, Anda menyetujui ketentuan harga dan perjanjian lisensi pengguna akhir dari penjual.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Subscribe</translation>
    </message>
    <message>
        <source>You are subscribed</source>
        <translation>Anda sudah berlangganan</translation>
    </message>
    <message>
        <source>One step is left: set up your account with the seller.</source>
        <translation>Tinggal satu langkah: siapkan akun Anda di penjual.</translation>
    </message>
    <message>
        <source>Your subscriptions</source>
        <translation>Langganan Anda</translation>
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
        <translation>Penagihan dimulai setelah penerbit mengonfirmasi akun Anda, tidak sebelumnya.</translation>
    </message>
    <message>
        <source>Your SaaS subscription is ready to be configured</source>
        <translation>Langganan SaaS Anda siap dikonfigurasi</translation>
    </message>
    <message>
        <source>One step is left: configure your account with the publisher.</source>
        <translation>Tinggal satu langkah: konfigurasikan akun Anda di penerbit.</translation>
    </message>
    <message>
        <source>Your SaaS subscriptions</source>
        <translation>Langganan SaaS Anda</translation>
    </message>
    <message>
        <source>Configure account now</source>
        <translation>Configure account now</translation>
    </message>
    <message>
        <source>Change the initial password</source>
        <translation>Ganti kata sandi awal</translation>
    </message>
    <message>
        <source>Somebody else knows the first password. Choose one of your own, then you go on to the product.</source>
        <translation>Kata sandi pertama diketahui orang lain. Pilih kata sandi Anda sendiri, lalu Anda lanjut ke produk.</translation>
    </message>
    <message>
        <source>Change and go on</source>
        <translation>Ganti dan lanjutkan</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Ulangi kata sandi baru</translation>
    </message>
    <message>
        <source>Give a name, and an abbreviation of 2 to 64 letters, digits, dots and hyphens.</source>
        <translation>Masukkan nama, dan singkatan yang terdiri dari 2 sampai 64 huruf, angka, titik, dan tanda hubung.</translation>
    </message>
    <message>
        <source>Give a name, an account of 2 to 64 letters, digits, dots and hyphens, and a password of at least 8 characters.</source>
        <translation>Masukkan nama, akun yang terdiri dari 2 sampai 64 huruf, angka, titik, dan tanda hubung, serta kata sandi minimal 8 karakter.</translation>
    </message>
    <message>
        <source>Choose a password of at least 8 characters.</source>
        <translation>Pilih kata sandi minimal 8 karakter.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>That is the initial password. Choose another.</source>
        <translation>Itu kata sandi awal. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Langganan dihentikan</translation>
    </message>
    <message>
        <source>Date of purchase</source>
        <translation>Tanggal pembelian</translation>
    </message>
</context>
</TS>
