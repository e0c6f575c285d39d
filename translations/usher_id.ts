<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id">
<context>
    <name>usher::AccountBindingPage</name>
    <message>
        <source>How binding works</source>
        <translation>Cara kerja penautan</translation>
    </message>
    <message>
        <source>1. Confirm the account with a code by e-mail. 2. Choose workspaces, or create one. 3. Confirm: they settle through your purchase.</source>
        <translation>1. Konfirmasikan akun dengan kode dari email. 2. Pilih workspace, atau buat yang baru. 3. Konfirmasi: workspace tersebut dibayar melalui pembelian Anda.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nama pengguna Billing Center</translation>
    </message>
    <message>
        <source>Not your e-mail: the username you sign in to the Billing Center with.</source>
        <translation>Bukan email Anda, melainkan nama pengguna yang Anda pakai untuk masuk ke Billing Center.</translation>
    </message>
    <message>
        <source>Nothing is linked to a marketplace: the workspaces you choose settle through this Billing Center account.</source>
        <translation>Tidak ada marketplace yang dihubungkan: workspace yang Anda pilih dibayar melalui akun Billing Center ini.</translation>
    </message>
    <message>
        <source>I have no Billing Center account after all</source>
        <translation>Ternyata saya belum punya akun Billing Center</translation>
    </message>
    <message>
        <source>Tell us which Billing Center account should pay.</source>
        <translation>Beri tahu kami akun Billing Center mana yang akan membayar.</translation>
    </message>
</context>
<context>
    <name>usher::AccountCard</name>
    <message>
        <source>%1 account</source>
        <extracomment>An account of the brand; %1 is the brand</extracomment>
        <translation>Akun %1</translation>
    </message>
    <message>
        <source>Billing Center account</source>
        <translation>Akun Billing Center</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>Remove this account? What your keychain has of it is deleted.</source>
        <translation>Hapus akun ini? Data akun ini di rantai kunci Anda ikut dihapus.</translation>
    </message>
    <message>
        <source>Sign out? What your keychain has of this account is deleted.</source>
        <translation>Keluar? Data akun ini di rantai kunci Anda ikut dihapus.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Tunggu sebentar…</translation>
    </message>
    <message>
        <source>To bind another workspace, first continue the unfinished activation or start over.</source>
        <translation>Untuk menautkan workspace lain, lanjutkan dulu aktivasi yang belum selesai atau mulai dari awal.</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Buka halaman login</translation>
    </message>
    <message>
        <source>Activate your plan</source>
        <extracomment>Two different links; the second for an account that was registered and never activated</extracomment>
        <translation>Aktifkan paket Anda</translation>
    </message>
    <message>
        <source>Bind another workspace</source>
        <translation>Tautkan workspace lain</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Yes, remove</source>
        <translation>Ya, hapus</translation>
    </message>
    <message>
        <source>Yes, sign out</source>
        <translation>Ya, keluar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan hapus</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Tetap masuk</translation>
    </message>
</context>
<context>
    <name>usher::AccountCards</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Akun di komputer ini</translation>
    </message>
</context>
<context>
    <name>usher::AccountChoicePage</name>
    <message>
        <source>I have no Billing Center account</source>
        <translation>Saya belum punya akun Billing Center</translation>
    </message>
    <message>
        <source>We make one for you, together with your %1 account.</source>
        <translation>Kami buatkan untuk Anda, sekaligus dengan akun %1 Anda.</translation>
    </message>
    <message>
        <source>I have one</source>
        <translation>Saya sudah punya</translation>
    </message>
    <message>
        <source>You confirm it by e-mail and choose the workspaces to pay for.</source>
        <translation>Konfirmasikan lewat email, lalu pilih workspace yang akan dibayar.</translation>
    </message>
    <message>
        <source>What is a Billing Center account?</source>
        <translation>Apa itu akun Billing Center?</translation>
    </message>
    <message>
        <source>How can I tell?</source>
        <translation>Bagaimana cara mengeceknya?</translation>
    </message>
    <message>
        <source>Tell us, and we take you the shortest way.</source>
        <translation>Pilih yang sesuai, dan kami pandu lewat jalur tersingkat.</translation>
    </message>
    <message>
        <source>It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it with a username. Your %1 account is a different one: you sign in to workspaces with it, using your e-mail address.</source>
        <translation>Akun ini untuk membayar: satu akun Billing Center dapat membayar biaya banyak workspace, dan Anda masuk dengan nama pengguna. Akun %1 Anda berbeda: akun itu dipakai untuk masuk ke workspace, dengan alamat email Anda.</translation>
    </message>
    <message>
        <source>Open a workspace of yours and look under Billing: if it names a settlement account, you have one. Only its owner and administrators see this. A company usually has one account: a colleague may know it. If nobody has used %1 before, you have none.</source>
        <translation>Buka salah satu workspace Anda dan lihat bagian “Billing”: jika tercantum akun pembayaran, berarti Anda sudah punya. Hanya pemilik dan administrator yang dapat melihatnya. Biasanya satu perusahaan punya satu akun: mungkin rekan kerja Anda tahu. Jika belum pernah ada yang memakai %1, berarti Anda belum punya.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one.</source>
        <translation>Atau coba masuk ke Billing Center: jika berhasil, berarti Anda sudah punya.</translation>
    </message>
    <message>
        <source>Or sign in to the Billing Center: if that works, you have one. This is its address:</source>
        <translation>Atau coba masuk ke Billing Center: jika berhasil, berarti Anda sudah punya. Ini alamatnya:</translation>
    </message>
    <message>
        <source>Address of the Billing Center</source>
        <translation>Alamat Billing Center</translation>
    </message>
    <message>
        <source>Hide: how can I tell?</source>
        <extracomment>A link that opens more text, and closes it again.</extracomment>
        <translation>Sembunyikan cara mengecek</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Paket Anda</translation>
    </message>
    <message>
        <source>Your %1 purchase</source>
        <translation>Pembelian Anda di %1</translation>
    </message>
    <message>
        <source>Your workspace is active and paid</source>
        <extracomment>Where the process ends, in a drawing; short</extracomment>
        <translation>Workspace Anda aktif dan terbayar</translation>
    </message>
    <message>
        <source>No account yet</source>
        <extracomment>Above the steps in a drawing: for those who have no account; short</extracomment>
        <translation>Belum punya akun</translation>
    </message>
    <message>
        <source>With an account</source>
        <extracomment>Above the steps in a drawing: for those who have an account; short</extracomment>
        <translation>Sudah punya akun</translation>
    </message>
    <message>
        <source>The whole process</source>
        <translation>Seluruh proses</translation>
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
        <translation>Workspace Anda, dan siapa yang membayarnya.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nama workspace</translation>
    </message>
    <message>
        <source>For example your team or product. You can rename it later.</source>
        <translation>Misalnya nama tim atau produk Anda. Dapat diganti nanti.</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Bahasa workspace</translation>
    </message>
    <message>
        <source>Settles through</source>
        <translation>Dibayar melalui</translation>
    </message>
    <message>
        <source>Sets the language of event, alert and SMS templates, not of the screen. Choose carefully.</source>
        <translation>Menentukan bahasa templat peristiwa, peringatan, dan SMS, bukan bahasa tampilan. Pilih dengan cermat.</translation>
    </message>
    <message>
        <source>%1 handed this purchase over. For another method choose “Not mine” below.</source>
        <extracomment>%1 is a marketplace. &quot;Not mine&quot; is the link below</extracomment>
        <translation>Pembelian ini diteruskan oleh %1. Untuk metode lain, pilih “Bukan milik saya” di bawah.</translation>
    </message>
    <message>
        <source>The workspace settles through your Billing Center account; no marketplace purchase is used.</source>
        <translation>Workspace dibayar melalui akun Billing Center Anda; pembelian di marketplace tidak digunakan.</translation>
    </message>
    <message>
        <source>A marketplace purchase settles through that cloud account, and this is practically permanent: the workspace will settle through %1.</source>
        <translation>Pembelian di marketplace dibayar melalui akun cloud tersebut, dan ini praktis permanen: workspace akan dibayar melalui %1.</translation>
    </message>
</context>
<context>
    <name>usher::AgreementsView</name>
    <message>
        <source>Agreements</source>
        <translation>Perjanjian</translation>
    </message>
    <message>
        <source>I have read these agreements and accept them.</source>
        <translation>Saya telah membaca perjanjian ini dan menyetujuinya.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <extracomment>An agreement&apos;s title and the version that one agrees to</extracomment>
        <translation>%1 (versi %2)</translation>
    </message>
</context>
<context>
    <name>usher::AlreadyLinkedPage</name>
    <message>
        <source>Your purchase is safe, and there is nothing left to activate.</source>
        <translation>Pembelian Anda aman, dan tidak ada lagi yang perlu diaktifkan.</translation>
    </message>
    <message>
        <source>Nothing was changed. The workspaces of that account settle through your purchase as before: sign in as usual, and they are there.</source>
        <translation>Tidak ada yang berubah. Workspace di akun itu tetap dibayar melalui pembelian Anda: masuk seperti biasa, dan semuanya ada di sana.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Situs</translation>
    </message>
    <message>
        <source>The one your workspaces are on: each site has a sign-in page of its own.</source>
        <translation>Situs tempat workspace Anda berada: setiap situs punya halaman login sendiri.</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Alamat halaman login</translation>
    </message>
    <message>
        <source>Use this Billing Center account to bind a workspace</source>
        <translation>Gunakan akun Billing Center ini untuk menautkan workspace</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support.</source>
        <translation>Bukan akun Anda? Tanyakan kepada rekan yang membeli paket, atau tim dukungan kami.</translation>
    </message>
    <message>
        <source>Not your account? Ask the colleague who bought the plan, or our support at this address:</source>
        <translation>Bukan akun Anda? Tanyakan kepada rekan yang membeli paket, atau tim dukungan kami di alamat ini:</translation>
    </message>
    <message>
        <source>Address of the support</source>
        <translation>Alamat tim dukungan</translation>
    </message>
    <message>
        <source>%1 is linked to a Billing Center account.</source>
        <translation>%1 terhubung dengan sebuah akun Billing Center.</translation>
    </message>
    <message>
        <source>%1 is linked to the Billing Center account %2.</source>
        <translation>%1 terhubung dengan akun Billing Center %2.</translation>
    </message>
</context>
<context>
    <name>usher::Banner</name>
    <message>
        <source>Details</source>
        <extracomment>Link in an error box: shows the technical details below.</extracomment>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Hide details</source>
        <extracomment>Link in an error box: hides the technical details again.</extracomment>
        <translation>Sembunyikan detail</translation>
    </message>
</context>
<context>
    <name>usher::BasicInformationPage</name>
    <message>
        <source>This makes the account you will sign in with.</source>
        <translation>Di sini dibuat akun yang akan Anda pakai untuk masuk.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Situs</translation>
    </message>
    <message>
        <source>Cannot be changed later: accounts and data of a site never move.</source>
        <translation>Tidak dapat diubah nanti: akun dan data tidak dapat dipindahkan antarsitus.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telepon (opsional)</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Masuk ke akun ini saja</translation>
    </message>
    <message>
        <source>Choose where your data will be</source>
        <translation>Pilih lokasi penyimpanan data Anda</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Dipakai untuk masuk, dan kode kami kirim ke sana.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Simpan data login saya di rantai kunci komputer ini</translation>
    </message>
    <message>
        <source>Which %1 did you buy on?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Di %1 yang mana Anda membeli?</translation>
    </message>
    <message>
        <source>It tells us which sites suit your purchase.</source>
        <translation>Dari sini kami tahu situs mana yang cocok untuk pembelian Anda.</translation>
    </message>
</context>
<context>
    <name>usher::CloseQuestion</name>
    <message>
        <source>Close?</source>
        <translation>Tutup?</translation>
    </message>
    <message>
        <source>Close before it is finished?</source>
        <translation>Tutup sebelum selesai?</translation>
    </message>
    <message>
        <source>Your purchase is safe and your answers are kept, but not passwords and codes: you enter those again next time.</source>
        <translation>Pembelian Anda aman dan isian Anda tersimpan, kecuali kata sandi dan kode: masukkan lagi lain kali.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>usher::CodeView</name>
    <message>
        <source>Code from the e-mail</source>
        <translation>Kode dari email</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Mengirim…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim ulang</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Kirim kode</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Terkonfirmasi.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1. %n digits; pasting works.</source>
        <extracomment>%1 is a masked e-mail address</extracomment>
        <translation>
            <numerusform>Terkirim ke %1. %n digit; dapat ditempel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in %1.</source>
        <extracomment>%1 is a countdown like 0:42</extracomment>
        <translation>Kirim ulang dalam %1.</translation>
    </message>
</context>
<context>
    <name>usher::CommandLine</name>
    <message>
        <source>The answers, as JSON; - reads standard input.</source>
        <translation>Jawaban, dalam JSON; - membaca input standar.</translation>
    </message>
    <message>
        <source>Check the answers against the service&apos;s policy and list all that is wrong; send nothing, ask for no code.</source>
        <translation>Periksa jawaban terhadap ketentuan layanan dan tampilkan semua yang salah; tidak mengirim apa pun, tidak meminta kode.</translation>
    </message>
    <message>
        <source>The new account&apos;s password is in this environment variable.</source>
        <translation>Kata sandi akun baru ada di variabel lingkungan ini.</translation>
    </message>
    <message>
        <source>The password is read from this file descriptor, 3 or higher.</source>
        <translation>Kata sandi dibaca dari deskriptor berkas ini, 3 atau lebih.</translation>
    </message>
    <message>
        <source>The password is in this entry of the keychain, alone or as a stored sign-in.</source>
        <translation>Kata sandi ada di entri rantai kunci ini, sendiri atau sebagai data login tersimpan.</translation>
    </message>
    <message>
        <source>Program that prints the e-mail&apos;s code, in any form, or the marketplace&apos;s pairing code. It is run without a shell and finds USHER_CODE_PURPOSE in its environment (&quot;pairing&quot; for the latter), for e-mails also USHER_CODE_SENT_TO and USHER_CODE_DIGITS. Without it, the terminal is asked.</source>
        <translation>Program yang mencetak kode dari email, dalam bentuk apa pun, atau kode penyambungan dari marketplace. Dijalankan tanpa shell, dengan USHER_CODE_PURPOSE di lingkungannya (“pairing” untuk kode penyambungan); untuk email juga USHER_CODE_SENT_TO dan USHER_CODE_DIGITS. Tanpa opsi ini, kode ditanyakan di terminal.</translation>
    </message>
    <message>
        <source>Seconds that the program may take.</source>
        <translation>Batas waktu program, dalam detik.</translation>
    </message>
    <message>
        <source>Run the flow without a window: JSON lines on standard output, sentences on standard error.</source>
        <translation>Jalankan alur tanpa jendela: baris JSON di output standar, kalimat di error standar.</translation>
    </message>
    <message>
        <source>A secret on the command line can be read by everybody on this computer. Use --password-env, --password-fd or --password-keychain, and --code-command for codes.</source>
        <translation>Data rahasia di baris perintah dapat dibaca siapa pun di komputer ini. Gunakan --password-env, --password-fd, atau --password-keychain, dan --code-command untuk kode.</translation>
    </message>
    <message>
        <source>activate needs --answers FILE, or --answers - for standard input.</source>
        <translation>activate memerlukan --answers FILE, atau --answers - untuk input standar.</translation>
    </message>
    <message>
        <source>Only one of --password-env, --password-fd and --password-keychain can be given.</source>
        <translation>Hanya satu dari --password-env, --password-fd, dan --password-keychain yang dapat diberikan.</translation>
    </message>
    <message>
        <source>--password-env needs the name of an environment variable, not its value.</source>
        <translation>--password-env memerlukan nama variabel lingkungan, bukan nilainya.</translation>
    </message>
    <message>
        <source>--password-env: there is no variable %1.</source>
        <translation>--password-env: tidak ada variabel %1.</translation>
    </message>
    <message>
        <source>--password-fd needs the number of an open file descriptor, 3 or higher.</source>
        <translation>--password-fd memerlukan nomor deskriptor berkas yang terbuka, 3 atau lebih.</translation>
    </message>
    <message>
        <source>--password-keychain needs the name of an entry.</source>
        <translation>--password-keychain memerlukan nama entri.</translation>
    </message>
    <message>
        <source>--code-command needs a program.</source>
        <translation>--code-command memerlukan program.</translation>
    </message>
    <message>
        <source>--code-timeout is a number of seconds, 1 to %1.</source>
        <translation>--code-timeout adalah jumlah detik, 1 sampai %1.</translation>
    </message>
    <message>
        <source>done, or done before; with --dry-run: the answers are good</source>
        <translation>selesai, sekarang atau sebelumnya; dengan --dry-run: jawaban sudah benar</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>kesalahan internal</translation>
    </message>
    <message>
        <source>the command line or the answers are wrong; nothing was sent</source>
        <translation>baris perintah atau jawaban salah; tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>the service refuses something in the answers</source>
        <translation>layanan menolak sesuatu dalam jawaban</translation>
    </message>
    <message>
        <source>the service cannot be reached or used now; run again later</source>
        <translation>layanan tidak dapat dihubungi atau digunakan saat ini; jalankan lagi nanti</translation>
    </message>
    <message>
        <source>an e-mail&apos;s or pairing code was needed and was not to be had, or was wrong</source>
        <translation>kode dari email atau kode penyambungan diperlukan, tetapi tidak ada atau salah</translation>
    </message>
    <message>
        <source>signing in is needed and failed</source>
        <translation>perlu masuk, tetapi gagal</translation>
    </message>
    <message>
        <source>the purchase is being checked by the vendor; run again later</source>
        <translation>pembelian sedang diperiksa vendor; jalankan lagi nanti</translation>
    </message>
    <message>
        <source>the keychain did not give what was asked of it</source>
        <translation>rantai kunci tidak memberikan yang diminta</translation>
    </message>
    <message>
        <source>stopped (SIGINT, SIGTERM); run again to go on</source>
        <translation>dihentikan (SIGINT, SIGTERM); jalankan lagi untuk melanjutkan</translation>
    </message>
    <message>
        <source>Exit codes of usher activate:</source>
        <translation>Kode keluar usher activate:</translation>
    </message>
    <message>
        <source>Run with a backend of its own and made-up purchases; needs no network and no account.</source>
        <translation>Jalankan dengan backend sendiri dan pembelian rekaan; tanpa jaringan dan tanpa akun.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes and leave a picture of every page in DIR.</source>
        <translation>Dengan --demo: telusuri kedua alur dan simpan gambar setiap halaman di DIR.</translation>
    </message>
    <message>
        <source>With --demo: walk through both routes for people to watch, this long at each stop, with a sentence beside it. Space pauses and goes on, Esc ends.</source>
        <translation>Dengan --demo: telusuri kedua alur untuk ditonton, selama ini di setiap perhentian, disertai satu kalimat. Spasi menjeda dan melanjutkan, Esc mengakhiri.</translation>
    </message>
    <message>
        <source>With --demo: begin in the middle of one of the made-up stories.</source>
        <translation>Dengan --demo: mulai di tengah salah satu cerita rekaan.</translation>
    </message>
    <message>
        <source>List the scenarios and what they are, and end.</source>
        <translation>Tampilkan daftar skenario beserta penjelasannya, lalu selesai.</translation>
    </message>
    <message>
        <source>--tour needs --demo and a folder.</source>
        <translation>--tour memerlukan --demo dan sebuah folder.</translation>
    </message>
    <message>
        <source>--%1 needs --demo.</source>
        <translation>--%1 memerlukan --demo.</translation>
    </message>
    <message>
        <source>Only one of --tour, --tour-pace and --scenario can be given.</source>
        <translation>Hanya satu dari --tour, --tour-pace, dan --scenario yang dapat diberikan.</translation>
    </message>
    <message>
        <source>--tour-pace is a number of seconds, %1 to %2.</source>
        <translation>--tour-pace adalah jumlah detik, %1 sampai %2.</translation>
    </message>
    <message>
        <source>Try usher --help.</source>
        <translation>Coba usher --help.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. --%3 shows all.</source>
        <translation>--%1: tidak ada “%2”. --%3 menampilkan semuanya.</translation>
    </message>
    <message>
        <source>--%1: there is no “%2”. Perhaps it is %3. --%4 shows all.</source>
        <translation>--%1: tidak ada “%2”. Mungkin maksudnya %3. --%4 menampilkan semuanya.</translation>
    </message>
    <message>
        <source>Activates a Commercial Plan that was bought on a cloud marketplace.</source>
        <translation>Mengaktifkan Commercial Plan yang dibeli di marketplace cloud.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Tampilkan teks ini.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Tampilkan versi.</translation>
    </message>
    <message>
        <source>Brand to show: one of %1, or the path of a brand.json or its folder.</source>
        <translation>Merek yang ditampilkan: salah satu dari %1, atau path brand.json atau foldernya.</translation>
    </message>
    <message>
        <source>Check a brand pack and its colours, print the report as JSON, and end: 0 if it is good, else 1.</source>
        <translation>Periksa paket merek dan warnanya, cetak laporan sebagai JSON, lalu selesai: 0 jika baik, selain itu 1.</translation>
    </message>
    <message>
        <source>Address of the activation service, https only.</source>
        <translation>Alamat layanan aktivasi, hanya https.</translation>
    </message>
    <message>
        <source>Trust the authorities in this PEM file too, for a private backend.</source>
        <translation>Percayai juga otoritas dalam berkas PEM ini, untuk backend privat.</translation>
    </message>
    <message>
        <source>Language, instead of the system&apos;s: %1.</source>
        <translation>Bahasa, sebagai ganti bahasa sistem: %1.</translation>
    </message>
    <message>
        <source>Folder in which an unfinished activation is kept, without secrets.</source>
        <translation>Folder penyimpanan aktivasi yang belum selesai, tanpa data rahasia.</translation>
    </message>
    <message>
        <source>Colours: system, light, dark or contrast.</source>
        <translation>Warna: system, light, dark, atau contrast.</translation>
    </message>
    <message>
        <source>Log more to standard error; never secrets.</source>
        <translation>Catat lebih banyak log ke error standar; tidak pernah data rahasia.</translation>
    </message>
    <message>
        <source>As the first word: run without a window; see usher activate --help.</source>
        <translation>Sebagai kata pertama di baris perintah: jalankan tanpa jendela; lihat usher activate --help.</translation>
    </message>
    <message>
        <source>The link of a marketplace&apos;s page, only one. Programs that compose this command put it after --.</source>
        <translation>Link halaman marketplace, satu saja; letakkan setelah -- bila perintah disusun oleh program lain.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumen tak terduga: %1</translation>
    </message>
    <message>
        <source>activate takes no link as an argument: --code-command or the terminal give it instead of a pairing code.</source>
        <translation>activate tidak menerima link sebagai argumen: berikan lewat --code-command atau terminal, sebagai ganti kode penyambungan.</translation>
    </message>
    <message>
        <source>Only one link can be given, and nothing else with it.</source>
        <translation>Hanya satu link yang dapat diberikan, tanpa yang lain.</translation>
    </message>
    <message>
        <source>--%1 is the window&apos;s, not activate&apos;s.</source>
        <translation>--%1 milik jendela, bukan milik activate.</translation>
    </message>
    <message>
        <source>--scene takes no link.</source>
        <translation>--scene tidak menerima link.</translation>
    </message>
    <message>
        <source>--tour, --tour-pace and --scenario take no link.</source>
        <translation>--tour, --tour-pace, dan --scenario tidak menerima link.</translation>
    </message>
    <message>
        <source>--backend needs an address like https://activation.example.com.</source>
        <translation>--backend memerlukan alamat seperti https://activation.example.com.</translation>
    </message>
    <message>
        <source>--demo brings its own backend; leave --backend out.</source>
        <translation>--demo punya backend sendiri; hilangkan --backend.</translation>
    </message>
    <message>
        <source>--ca: the file %1 cannot be read.</source>
        <translation>--ca: berkas %1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>--language: there is no %1; there are %2.</source>
        <translation>--language: tidak ada %1; yang ada %2.</translation>
    </message>
    <message>
        <source>--scheme is one of system, light, dark, contrast.</source>
        <translation>--scheme adalah salah satu dari system, light, dark, contrast.</translation>
    </message>
    <message>
        <source>there is no such setting</source>
        <translation>pengaturan ini tidak ada</translation>
    </message>
    <message>
        <source>this is the wrong kind of value</source>
        <translation>jenis nilai ini salah</translation>
    </message>
    <message>
        <source>this may not be empty</source>
        <translation>ini tidak boleh kosong</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>ini terlalu panjang</translation>
    </message>
    <message>
        <source>this value is not allowed</source>
        <translation>nilai ini tidak diizinkan</translation>
    </message>
    <message>
        <source>the path has to be absolute</source>
        <translation>path harus absolut</translation>
    </message>
    <message>
        <source>the file %1 cannot be read</source>
        <translation>berkas %1 tidak dapat dibaca</translation>
    </message>
    <message>
        <source>an address like https://activation.example.com is needed</source>
        <translation>diperlukan alamat seperti https://activation.example.com</translation>
    </message>
    <message>
        <source>the file %1 has no certificate in PEM form</source>
        <translation>berkas %1 tidak berisi sertifikat dalam format PEM</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>tidak ada %1; yang ada %2</translation>
    </message>
    <message>
        <source>credentials do not belong here; the program asks for them</source>
        <translation>kredensial tidak ditulis di sini; program akan menanyakannya</translation>
    </message>
    <message>
        <source>one of system, none, http://host:port and socks5://host:port is needed</source>
        <translation>diperlukan salah satu dari system, none, http://host:port, dan socks5://host:port</translation>
    </message>
    <message>
        <source>there is no setting %1; there are %2</source>
        <translation>tidak ada pengaturan %1; yang ada %2</translation>
    </message>
    <message>
        <source>%1 has no value that could be locked</source>
        <translation>%1 tidak punya nilai yang dapat dikunci</translation>
    </message>
    <message>
        <source>this is too large</source>
        <translation>ini terlalu besar</translation>
    </message>
    <message>
        <source>a JSON object is needed</source>
        <translation>diperlukan objek JSON</translation>
    </message>
    <message>
        <source>%1 does not belong to root</source>
        <translation>%1 bukan milik root</translation>
    </message>
    <message>
        <source>%1 can be written by others than root</source>
        <translation>%1 dapat ditulis oleh selain root</translation>
    </message>
    <message>
        <source>%1: not used: %2.</source>
        <translation>%1: tidak digunakan: %2.</translation>
    </message>
    <message>
        <source>%1: the file cannot be read.</source>
        <translation>%1: berkas tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1: your administrator has set this to %2, in %3.</source>
        <translation>%1: administrator Anda menetapkannya ke %2, di %3.</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for</source>
        <translation>Dibeli di Alibaba Cloud, belum punya akun; ID sudah terisi di tempat yang diminta</translation>
    </message>
    <message>
        <source>Bought on Alibaba Cloud, has an account with forty workspaces</source>
        <translation>Dibeli di Alibaba Cloud, punya akun dengan empat puluh workspace</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, no account so far</source>
        <translation>Dibeli di Huawei Cloud, belum punya akun</translation>
    </message>
    <message>
        <source>Bought on Huawei Cloud, has an account with one workspace</source>
        <translation>Dibeli di Huawei Cloud, punya akun dengan satu workspace</translation>
    </message>
    <message>
        <source>Handed over by AWS: is this your purchase?</source>
        <translation>Diteruskan oleh AWS: apakah ini pembelian Anda?</translation>
    </message>
    <message>
        <source>Handed over by Azure: is this your purchase?</source>
        <translation>Diteruskan oleh Azure: apakah ini pembelian Anda?</translation>
    </message>
    <message>
        <source>Handed over by Alibaba Cloud: nothing is to be typed</source>
        <translation>Diteruskan oleh Alibaba Cloud: tidak perlu mengetik apa pun</translation>
    </message>
    <message>
        <source>Bought from the vendor, no account so far</source>
        <translation>Dibeli dari vendor, belum punya akun</translation>
    </message>
    <message>
        <source>The purchase is linked to an account already</source>
        <translation>Pembelian sudah terhubung dengan sebuah akun</translation>
    </message>
    <message>
        <source>The purchase is suspended</source>
        <translation>Pembelian dibekukan</translation>
    </message>
    <message>
        <source>IDs that no marketplace has reported: the vendor can check them</source>
        <translation>ID yang tidak dilaporkan marketplace mana pun: vendor dapat memeriksanya</translation>
    </message>
    <message>
        <source>Has an account with hundreds of workspaces</source>
        <translation>Punya akun dengan ratusan workspace</translation>
    </message>
    <message>
        <source>Has an account without a workspace: the first is made here</source>
        <translation>Punya akun tanpa workspace: yang pertama dibuat di sini</translation>
    </message>
    <message>
        <source>This computer has no keychain: nothing secret is kept</source>
        <translation>Komputer ini tidak punya rantai kunci: tidak ada data rahasia yang disimpan</translation>
    </message>
    <message>
        <source>The keychain is locked until it is unlocked from the wizard</source>
        <translation>Rantai kunci terkunci sampai dibuka dari aplikasi</translation>
    </message>
    <message>
        <source>Every answer of the service takes more than a second</source>
        <translation>Setiap jawaban layanan butuh lebih dari satu detik</translation>
    </message>
    <message>
        <source>Show one page in one state, from made-up data: no service, keychain or disk is touched.</source>
        <translation>Tampilkan satu halaman dalam satu keadaan, dari data rekaan: layanan, rantai kunci, dan disk tidak disentuh.</translation>
    </message>
    <message>
        <source>With --scene: write a picture of the whole page into FILE (PNG), and end.</source>
        <translation>Dengan --scene: simpan gambar seluruh halaman ke FILE (PNG), lalu selesai.</translation>
    </message>
    <message>
        <source>List the scenes and what they show, and end.</source>
        <translation>Tampilkan daftar adegan beserta isinya, lalu selesai.</translation>
    </message>
    <message>
        <source>--picture needs --scene.</source>
        <translation>--picture memerlukan --scene.</translation>
    </message>
    <message>
        <source>--picture needs a file whose name ends in .png.</source>
        <translation>--picture memerlukan berkas dengan nama berakhiran .png.</translation>
    </message>
    <message>
        <source>--scene brings its own world; leave --%1 out.</source>
        <translation>--scene punya dunianya sendiri; hilangkan --%1.</translation>
    </message>
    <message>
        <source>Usher is open already and does not answer. Close it, then start again.</source>
        <translation>Usher sudah terbuka dan tidak merespons. Tutup dulu, lalu jalankan lagi.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Nothing was changed. Start it from a desktop session, or without a window: see usher activate --help.</source>
        <translation>Tidak ada layar untuk membuka jendela. Tidak ada yang berubah. Jalankan dari sesi desktop, atau tanpa jendela: lihat usher activate --help.</translation>
    </message>
</context>
<context>
    <name>usher::CompanyInformationPage</name>
    <message>
        <source>Register makes your account. If you stop after that, you sign in and go on.</source>
        <translation>“Daftar” membuat akun Anda. Jika Anda berhenti setelah itu, cukup masuk untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nama perusahaan</translation>
    </message>
    <message>
        <source>Sign in to this account instead</source>
        <translation>Masuk ke akun ini saja</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Industri</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nama kontak</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Email kontak</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Telepon kontak</translation>
    </message>
    <message>
        <source>About the company</source>
        <translation>Tentang perusahaan</translation>
    </message>
    <message>
        <source>Less information</source>
        <translation>Ringkas informasi</translation>
    </message>
    <message>
        <source>More information (optional)</source>
        <translation>Informasi lainnya (opsional)</translation>
    </message>
</context>
<context>
    <name>usher::ConfirmBindingPage</name>
    <message>
        <source>This cannot be undone while the subscription runs.</source>
        <translation>Tidak dapat dibatalkan selama langganan berjalan.</translation>
    </message>
    <message>
        <source>%1 (%2) will be paid by %3.</source>
        <extracomment>%1 a workspace, %2 its site, %3 who pays: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1 (%2) akan dibayar melalui %3.</translation>
    </message>
</context>
<context>
    <name>usher::CopyableId</name>
    <message>
        <source>Copied</source>
        <extracomment>Shown for two seconds after an ID was copied to the clipboard.</extracomment>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Tool tip and description of an ID that copies itself on a click.</extracomment>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>usher::CreateWorkspacePage</name>
    <message>
        <source>It is bound to your purchase at once.</source>
        <translation>Workspace langsung ditautkan ke pembelian Anda.</translation>
    </message>
    <message>
        <source>Do you have a %1 account on this site?</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Apakah Anda punya akun %1 di situs ini?</translation>
    </message>
    <message>
        <source>I have a %1 account</source>
        <translation>Saya punya akun %1</translation>
    </message>
    <message>
        <source>It will own the workspace.</source>
        <translation>Akun itu menjadi pemilik workspace.</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Belum punya</translation>
    </message>
    <message>
        <source>We make one together with the workspace.</source>
        <translation>Kami buatkan sekaligus dengan workspace.</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nama workspace</translation>
    </message>
    <message>
        <source>Workspace language</source>
        <translation>Bahasa workspace</translation>
    </message>
    <message>
        <source>Of alerts and messages, not of the screen.</source>
        <translation>Untuk peringatan dan pesan, bukan bahasa tampilan.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone (optional)</source>
        <translation>Telepon (opsional)</translation>
    </message>
    <message>
        <source>The one you registered the account with.</source>
        <translation>Email yang Anda pakai untuk mendaftarkan akun.</translation>
    </message>
    <message>
        <source>The workspace is created on %1. This cannot be changed later.</source>
        <translation>Workspace dibuat di %1. Ini tidak dapat diubah nanti.</translation>
    </message>
    <message>
        <source>It will be paid by %1.</source>
        <translation>Workspace ini akan dibayar melalui %1.</translation>
    </message>
    <message>
        <source>You sign in with it, and we send the code there.</source>
        <translation>Dipakai untuk masuk, dan kode kami kirim ke sana.</translation>
    </message>
    <message>
        <source>Keep my sign-in details in this computer&apos;s keychain</source>
        <translation>Simpan data login saya di rantai kunci komputer ini</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase.</source>
        <translation>Situs ini tidak lazim untuk pembelian Anda.</translation>
    </message>
</context>
<context>
    <name>usher::CredentialsView</name>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Also the name of your Billing Center account. Treat it as permanent.</source>
        <translation>Sekaligus nama akun Billing Center Anda. Anggap sebagai nama permanen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ulangi kata sandi</translation>
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
        <translation>Semua di sini hanya rekaan dan berjalan di komputer ini. Tidak ada yang dibeli dan tidak ada email yang keluar.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Kotak surat</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Untuk dicoba</translation>
    </message>
    <message>
        <source>Codes arrive here.</source>
        <translation>Kode masuk ke sini.</translation>
    </message>
    <message>
        <source>Password of every account</source>
        <translation>Kata sandi semua akun</translation>
    </message>
    <message>
        <source>A new purchase</source>
        <translation>Pembelian baru</translation>
    </message>
    <message>
        <source>Another new purchase</source>
        <translation>Pembelian baru lainnya</translation>
    </message>
    <message>
        <source>Already linked to somebody</source>
        <translation>Sudah terhubung dengan orang lain</translation>
    </message>
    <message>
        <source>An instance of another account</source>
        <translation>Instans milik akun lain</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Dibekukan</translation>
    </message>
    <message numerus="yes">
        <source>Billing Center account with %n workspace(s)</source>
        <translation>
            <numerusform>Akun Billing Center dengan %n workspace</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by pairing code</source>
        <extracomment>The demo&apos;s panel: a purchase that is taken over with a pairing code. %1: &quot;A new purchase&quot;</extracomment>
        <translation>%1, dengan kode penyambungan</translation>
    </message>
    <message>
        <source>Without account ID</source>
        <translation>Tanpa ID akun</translation>
    </message>
    <message>
        <source>A pairing code that is too old</source>
        <translation>Kode penyambungan yang sudah terlalu lama</translation>
    </message>
    <message>
        <source>Fill in</source>
        <extracomment>Tool tip and description of a code in the demo&apos;s mailbox: a click puts it into the wizard&apos;s field.</extracomment>
        <translation>Isikan</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Terisi</translation>
    </message>
    <message>
        <source>Open the world around the wizard</source>
        <extracomment>Opens the demo&apos;s pages in the browser: sites, Billing Center, mailbox</extracomment>
        <translation>Buka dunia di sekitar aplikasi</translation>
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
        <translation>Kami menyiapkan halaman untuk browser Anda.</translation>
    </message>
    <message>
        <source>We ask for the purchase that your browser is at.</source>
        <translation>Kami menanyakan pembelian yang terbuka di browser Anda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser</source>
        <translation>Bandingkan kode ini dengan halaman di browser Anda</translation>
    </message>
    <message>
        <source>The activation service cannot be reached at the moment. We keep asking.</source>
        <translation>Layanan aktivasi tidak dapat dihubungi saat ini. Kami terus mencoba.</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can also go back and do something else.</source>
        <translation>Halaman ini berlanjut sendiri. Anda juga dapat kembali dan melakukan hal lain.</translation>
    </message>
    <message>
        <source>If they are the same, approve there. This page goes on by itself.</source>
        <translation>Jika sama, setujui di sana. Halaman ini berlanjut sendiri.</translation>
    </message>
    <message>
        <source>The page in your browser</source>
        <translation>Halaman di browser Anda</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Buka lagi halamannya</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Apakah ini pembelian Anda?</translation>
    </message>
    <message>
        <source>Your purchase</source>
        <translation>Pembelian Anda</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID instans produk</translation>
    </message>
    <message>
        <source>%1 does not tell us the account ID. You fill it in later.</source>
        <translation>%1 tidak memberi tahu kami ID akunnya. Anda mengisinya nanti.</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Bukan milik saya</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Pembelian Anda belum berhasil diambil</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
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
        <translation>ID akun</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Above a time: then the marketplace confirmed the purchase</extracomment>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>Yes, it is mine</source>
        <translation>Ya, milik saya</translation>
    </message>
</context>
<context>
    <name>usher::HandoffPanel</name>
    <message>
        <source>Your purchase is on its way</source>
        <translation>Pembelian Anda sedang diambil</translation>
    </message>
    <message>
        <source>Nothing is activated or bound by this.</source>
        <translation>Langkah ini belum mengaktifkan atau menautkan apa pun.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Lanjutkan di browser</translation>
    </message>
    <message>
        <source>A page opens there and takes you to %1.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Sebuah halaman terbuka di sana dan mengantar Anda ke %1.</translation>
    </message>
    <message>
        <source>Is this code in your browser, too?</source>
        <translation>Apakah kode ini juga ada di browser Anda?</translation>
    </message>
    <message>
        <source>So we know that the purchase goes to you.</source>
        <translation>Agar kami tahu pembelian ini sampai kepada Anda.</translation>
    </message>
    <message>
        <source>Is this your purchase?</source>
        <translation>Apakah ini pembelian Anda?</translation>
    </message>
    <message>
        <source>Nothing is activated or bound before you say so on the pages that follow.</source>
        <translation>Tidak ada yang diaktifkan atau ditautkan sebelum Anda menyetujuinya di halaman berikutnya.</translation>
    </message>
    <message>
        <source>It came over safely, but it cannot be used at the moment.</source>
        <translation>Pembelian sampai dengan aman, tetapi tidak dapat digunakan saat ini.</translation>
    </message>
    <message>
        <source>Your purchase did not come over</source>
        <translation>Pembelian Anda belum berhasil diambil</translation>
    </message>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Pembelian Anda aman, dan tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>usher::HandoffView</name>
    <message>
        <source>I have a pairing code</source>
        <translation>Saya punya kode penyambungan</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kode penyambungan</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A step of a list. %1: its number, %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambungkan</translation>
    </message>
    <message>
        <source>From the page that the marketplace opened in your browser; its link does as well.</source>
        <translation>Dari halaman yang dibuka marketplace di browser Anda; link halaman itu juga bisa.</translation>
    </message>
    <message>
        <source>Your purchase can come over by itself: nothing to look up, nothing to type.</source>
        <translation>Pembelian Anda dapat diambil otomatis: tidak perlu mencari, tidak perlu mengetik.</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <extracomment>%1 is a marketplace. What is fetched is the purchase</extracomment>
        <translation>Ambil dari %1</translation>
    </message>
</context>
<context>
    <name>usher::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>For the page “%1”, which waits as you left it.</source>
        <extracomment>%1 is the title of a page</extracomment>
        <translation>Untuk halaman “%1”, yang tetap seperti saat Anda tinggalkan.</translation>
    </message>
    <message>
        <source>Ask %1&apos;s support</source>
        <extracomment>%1 is the brand</extracomment>
        <translation>Tanya tim dukungan %1</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Tentang aplikasi ini</translation>
    </message>
    <message>
        <source>Usher is free software under the Apache License 2.0. The libraries in it, and their licences, are named below.</source>
        <extracomment>Usher is the program&apos;s name</extracomment>
        <translation>Usher adalah perangkat lunak bebas dengan Lisensi Apache 2.0. Pustaka di dalamnya dan lisensinya tercantum di bawah.</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detail untuk tim dukungan</translation>
    </message>
    <message>
        <source>Nothing in them is personal or secret. Whoever helps you will ask for them.</source>
        <translation>Tidak ada yang pribadi atau rahasia di dalamnya. Orang yang membantu Anda akan memintanya.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Button, and what it says for two seconds after it was pressed</extracomment>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Salin detail</translation>
    </message>
</context>
<context>
    <name>usher::IdHelp</name>
    <message>
        <source>Main account</source>
        <extracomment>Whom the help is for: somebody signed in with the account that bought, not with a sub-account</extracomment>
        <translation>Akun utama</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console with the main account.</source>
        <translation>Masuk ke konsol Alibaba Cloud dengan akun utama.</translation>
    </message>
    <message>
        <source>Click your picture in the upper right corner.</source>
        <translation>Klik foto profil Anda di sudut kanan atas.</translation>
    </message>
    <message>
        <source>Copy the Account ID below the name.</source>
        <translation>Salin “Account ID” di bawah nama.</translation>
    </message>
    <message>
        <source>Take the ID of the account that bought the plan.</source>
        <translation>Gunakan ID akun yang membeli paket.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and the Account ID in it is marked.</source>
        <translation>Jendela konsol. Foto profil Anda di sudut kanan atas terbuka, dan “Account ID” di dalamnya ditandai.</translation>
    </message>
    <message>
        <source>RAM user</source>
        <extracomment>Whom the help is for: a sub-account of Alibaba Cloud&apos;s &quot;Resource Access Management&quot;</extracomment>
        <translation>Pengguna RAM</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud console as the RAM user.</source>
        <translation>Masuk ke konsol Alibaba Cloud sebagai pengguna RAM.</translation>
    </message>
    <message>
        <source>Copy the number after the @ of your name.</source>
        <translation>Salin angka setelah @ pada nama Anda.</translation>
    </message>
    <message>
        <source>That number is the main account&apos;s ID. You can also paste the whole name: we take the number out of it.</source>
        <translation>Angka itu adalah ID akun utama. Anda juga dapat menempel seluruh nama: kami ambil angkanya.</translation>
    </message>
    <message>
        <source>A console window. Your picture in the upper right corner is open, and in the name of the RAM user the number after the @ is marked.</source>
        <translation>Jendela konsol. Foto profil Anda di sudut kanan atas terbuka, dan pada nama pengguna RAM, angka setelah @ ditandai.</translation>
    </message>
    <message>
        <source>International</source>
        <extracomment>Whom the help is for: customers of alibabacloud.com, not aliyun.com</extracomment>
        <translation>Internasional</translation>
    </message>
    <message>
        <source>Sign in to the Alibaba Cloud international console with the main account.</source>
        <translation>Masuk ke konsol internasional Alibaba Cloud dengan akun utama.</translation>
    </message>
    <message>
        <source>Point at your picture in the upper right corner.</source>
        <translation>Arahkan kursor ke foto profil Anda di sudut kanan atas.</translation>
    </message>
    <message>
        <source>Choose Account Management.</source>
        <translation>Pilih “Account Management”.</translation>
    </message>
    <message>
        <source>Copy the Account ID.</source>
        <translation>Salin “Account ID”.</translation>
    </message>
    <message>
        <source>A console window. In the menu of your picture, in the upper right corner, Account Management is marked; on the page it opens, the Account ID.</source>
        <translation>Jendela konsol. Di menu foto profil Anda, di sudut kanan atas, “Account Management” ditandai; di halaman yang terbuka, “Account ID” ditandai.</translation>
    </message>
    <message>
        <source>Open the Alibaba Cloud Marketplace with the account that bought the plan.</source>
        <translation>Buka Alibaba Cloud Marketplace dengan akun yang membeli paket.</translation>
    </message>
    <message>
        <source>Choose Purchased Services.</source>
        <translation>Pilih “Purchased Services”.</translation>
    </message>
    <message>
        <source>Copy the Instance ID below the product.</source>
        <translation>Salin “Instance ID” di bawah produk.</translation>
    </message>
    <message>
        <source>You also come to this list when you confirm the activation request. It is not the Account ID.</source>
        <translation>Daftar ini juga terbuka saat Anda mengonfirmasi permintaan aktivasi. Ini bukan “Account ID”.</translation>
    </message>
    <message>
        <source>The marketplace in a browser. Purchased Services is marked in the menu, and in the list the Instance ID below the product.</source>
        <translation>Marketplace di browser. “Purchased Services” ditandai di menu, dan di daftar, “Instance ID” di bawah produk.</translation>
    </message>
    <message>
        <source>Sign in to the Huawei Cloud console.</source>
        <translation>Masuk ke konsol Huawei Cloud.</translation>
    </message>
    <message>
        <source>Click your account in the upper right corner and choose My Credentials.</source>
        <translation>Klik akun Anda di sudut kanan atas dan pilih “My Credentials”.</translation>
    </message>
    <message>
        <source>Open API Credentials.</source>
        <translation>Buka “API Credentials”.</translation>
    </message>
    <message>
        <source>Not the IAM User ID and not a Project ID: they stand on the same page and look alike.</source>
        <translation>Bukan “IAM User ID” dan bukan “Project ID”: keduanya ada di halaman yang sama dan tampak mirip.</translation>
    </message>
    <message>
        <source>The page My Credentials. API Credentials is marked in its menu, and on the page the Account ID; the IAM User ID and the Project ID are struck out.</source>
        <translation>Halaman “My Credentials”. “API Credentials” ditandai di menunya, dan “Account ID” di halaman; “IAM User ID” dan “Project ID” dicoret.</translation>
    </message>
    <message>
        <source>Open My Marketplace in the Huawei Cloud Marketplace.</source>
        <translation>Buka “My Marketplace” di Huawei Cloud Marketplace.</translation>
    </message>
    <message>
        <source>Open the details of the product.</source>
        <translation>Buka detail produk.</translation>
    </message>
    <message>
        <source>Copy the Instance ID under Resource Details.</source>
        <translation>Salin “Instance ID” di bawah “Resource Details”.</translation>
    </message>
    <message>
        <source>The details of a product among the purchased services. Under Resource Details the Instance ID is marked.</source>
        <translation>Detail produk di antara layanan yang dibeli. Di bawah “Resource Details”, “Instance ID” ditandai.</translation>
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
        <translation>nama@</translation>
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
        <translation>Di mana saya menemukan %1?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>Accessible name of a drawing.</extracomment>
        <translation>Gambar</translation>
    </message>
</context>
<context>
    <name>usher::LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Copies a link.</extracomment>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>For two seconds after a link was copied.</extracomment>
        <translation>Tersalin</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Opens a link in the browser.</extracomment>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>usher::NetworkPanel</name>
    <message>
        <source>None: a direct connection, as this computer&apos;s settings say</source>
        <translation>Tidak ada: koneksi langsung, sesuai pengaturan komputer ini</translation>
    </message>
    <message>
        <source>%1, as this computer&apos;s settings say</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1, sesuai pengaturan komputer ini</translation>
    </message>
    <message>
        <source>None: a direct connection</source>
        <translation>Tidak ada: koneksi langsung</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Pengaturan jaringan</translation>
    </message>
    <message>
        <source>How this program reaches the activation service. Your page waits as you left it.</source>
        <translation>Cara program ini menghubungi layanan aktivasi. Halaman Anda menunggu seperti saat ditinggalkan.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Masuk ke proxy</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain once it works, and sent to the proxy only.</source>
        <translation>Disimpan di rantai kunci komputer ini setelah berhasil, dan hanya dikirim ke proxy.</translation>
    </message>
    <message>
        <source>Activation service</source>
        <translation>Layanan aktivasi</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Trusted authorities</source>
        <extracomment>Certificate authorities</extracomment>
        <translation>Otoritas tepercaya</translation>
    </message>
    <message>
        <source>None is configured</source>
        <extracomment>Of the activation service: no address of one</extracomment>
        <translation>Belum dikonfigurasi</translation>
    </message>
    <message>
        <source>Those of this computer</source>
        <translation>Bawaan komputer ini</translation>
    </message>
    <message>
        <source>Those of this computer, and %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Bawaan komputer ini, dan %1</translation>
    </message>
    <message>
        <source>Fixed by your administrator, in %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Ditetapkan administrator Anda, di %1</translation>
    </message>
    <message>
        <source>%1 wants a username and a password, most often those of your company network.</source>
        <extracomment>%1 is an address like proxy.example.com:8080</extracomment>
        <translation>%1 meminta nama pengguna dan kata sandi, biasanya yang Anda pakai di jaringan perusahaan.</translation>
    </message>
</context>
<context>
    <name>usher::NoticeArea</name>
    <message>
        <source>Kept from %1</source>
        <extracomment>%1 is a time, or a date and a time</extracomment>
        <translation>Isian dari %1 tersimpan</translation>
    </message>
    <message>
        <source>You are where you stopped. Passwords and codes are never written to disk.</source>
        <translation>Anda kembali di tempat terakhir berhenti. Kata sandi dan kode tidak pernah ditulis ke disk.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Your earlier answers could not be read</source>
        <translation>Isian Anda sebelumnya tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Your answers cannot be kept on this computer</source>
        <translation>Isian Anda tidak dapat disimpan di komputer ini</translation>
    </message>
    <message>
        <source>You can go on. If you close this window before the end, you start again.</source>
        <translation>Anda tetap dapat melanjutkan. Jika jendela ini ditutup sebelum selesai, Anda mulai dari awal lagi.</translation>
    </message>
    <message>
        <source>This computer has no keychain</source>
        <translation>Komputer ini tidak punya rantai kunci</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Rantai kunci terkunci</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Rantai kunci menolak akses</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Rantai kunci tidak merespons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Lanjutkan tanpa menyimpan</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Your purchase is safe. Only what you typed on this computer is lost; please enter it again.</source>
        <translation>Pembelian Anda aman. Yang hilang hanya isian Anda di komputer ini; silakan isi lagi.</translation>
    </message>
    <message>
        <source>You can also go on without saving: your sign-in is then kept until you close this window, and nothing secret is written anywhere else.</source>
        <translation>Anda juga dapat melanjutkan tanpa menyimpan: sesi login Anda bertahan sampai jendela ini ditutup, dan tidak ada data rahasia yang ditulis di tempat lain.</translation>
    </message>
    <message>
        <source>Your sign-in is kept until you close this window. Nothing secret is written anywhere else.</source>
        <translation>Sesi login Anda bertahan sampai jendela ini ditutup. Tidak ada data rahasia yang ditulis di tempat lain.</translation>
    </message>
    <message>
        <source>Passwords and your sign-in are kept there. Unlock it; your system may ask for its password.</source>
        <translation>Kata sandi dan data login disimpan di sana. Buka kuncinya; sistem mungkin meminta kata sandinya.</translation>
    </message>
    <message>
        <source>The question for its password was put away, or your system does not allow access.</source>
        <translation>Permintaan kata sandinya ditutup, atau sistem Anda tidak mengizinkan akses.</translation>
    </message>
    <message>
        <source>It may be waiting for you in another window.</source>
        <translation>Mungkin permintaannya menunggu Anda di jendela lain.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Your administrator has chosen %1 since then; what you typed is kept.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Sejak itu administrator Anda menetapkan %1; isian Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>Passwords and codes are never written to disk.</source>
        <translation>Kata sandi dan kode tidak pernah ditulis ke disk.</translation>
    </message>
    <message>
        <source>A purchase arrived from your browser</source>
        <translation>Sebuah pembelian tiba dari browser Anda</translation>
    </message>
    <message>
        <source>You can use it as soon as what runs now has ended.</source>
        <translation>Anda dapat menggunakannya setelah proses yang sedang berjalan selesai.</translation>
    </message>
    <message>
        <source>Using it begins another activation. What you have done so far is done, and stays so.</source>
        <translation>Menggunakannya berarti memulai aktivasi lain. Yang sudah Anda selesaikan tetap berlaku.</translation>
    </message>
    <message>
        <source>Using it changes the purchase only. Everything else that you entered stays.</source>
        <translation>Hanya pembeliannya yang berganti. Semua isian lain tetap ada.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
</context>
<context>
    <name>usher::Page</name>
    <message>
        <source>Reference: %1</source>
        <translation>Referensi: %1</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kode negara</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Negara</translation>
    </message>
    <message>
        <source>Network settings</source>
        <translation>Pengaturan jaringan</translation>
    </message>
</context>
<context>
    <name>usher::PageHelp</name>
    <message>
        <source>The code does not arrive. What now?</source>
        <translation>Kode tidak kunjung tiba. Harus bagaimana?</translation>
    </message>
    <message>
        <source>It can take a minute. Look into the spam folder and check the address, then have it sent again: only the newest code counts.</source>
        <translation>Kadang perlu satu menit. Periksa folder spam dan alamatnya, lalu minta kirim ulang: hanya kode terbaru yang berlaku.</translation>
    </message>
    <message>
        <source>Which marketplace do I choose?</source>
        <translation>Marketplace mana yang saya pilih?</translation>
    </message>
    <message>
        <source>The one where you subscribed to the plan. Its confirmation mail names it. If no marketplace was involved, you bought directly from %1.</source>
        <translation>Marketplace tempat Anda berlangganan paket. Namanya ada di email konfirmasi. Jika tidak lewat marketplace, berarti Anda membeli langsung dari %1.</translation>
    </message>
    <message>
        <source>What is a pairing code?</source>
        <translation>Apa itu kode penyambungan?</translation>
    </message>
    <message>
        <source>Eight characters that the marketplace&apos;s page shows after you buy. With them your purchase comes over by itself, and you need not type any ID.</source>
        <translation>Delapan karakter yang ditampilkan halaman marketplace setelah Anda membeli. Dengan kode itu, pembelian Anda masuk ke sini dengan sendirinya, dan Anda tidak perlu mengetik ID apa pun.</translation>
    </message>
    <message>
        <source>Do I have to tick every step?</source>
        <translation>Apakah setiap langkah harus saya centang?</translation>
    </message>
    <message>
        <source>No. The ticks are for you alone, so that you know where you are when you come back.</source>
        <translation>Tidak. Centang itu hanya untuk Anda, agar Anda tahu sudah sampai mana saat kembali.</translation>
    </message>
    <message>
        <source>The marketplace looks different. What now?</source>
        <translation>Tampilan marketplace berbeda. Harus bagaimana?</translation>
    </message>
    <message>
        <source>Marketplaces change their pages now and then. Look for a button that means the same, and go on when the order is confirmed.</source>
        <translation>Marketplace kadang mengubah halamannya. Cari tombol yang artinya sama, dan lanjutkan setelah pesanan dikonfirmasi.</translation>
    </message>
    <message>
        <source>What if I choose the wrong one?</source>
        <translation>Bagaimana jika saya salah pilih?</translation>
    </message>
    <message>
        <source>Nothing is lost. Go back and choose the other one; what you typed stays.</source>
        <translation>Tidak ada yang hilang. Kembali dan pilih yang satunya; isian Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>Which site do I choose?</source>
        <translation>Situs mana yang saya pilih?</translation>
    </message>
    <message>
        <source>The one closest to your systems, unless your company has rules about where data may be. Accounts and data can never move to another site.</source>
        <translation>Yang terdekat dengan sistem Anda, kecuali perusahaan Anda punya aturan tentang lokasi data. Akun dan data tidak pernah dapat dipindahkan ke situs lain.</translation>
    </message>
    <message>
        <source>Which company name do I enter?</source>
        <translation>Nama perusahaan mana yang saya isi?</translation>
    </message>
    <message>
        <source>The full name of the company that pays for the plan.</source>
        <translation>Nama lengkap perusahaan yang membayar paket.</translation>
    </message>
    <message>
        <source>What happens when I register?</source>
        <translation>Apa yang terjadi saat saya mendaftar?</translation>
    </message>
    <message>
        <source>Your %1 account is made and your username is reserved. The plan is not activated yet: that is on the next page.</source>
        <translation>Akun %1 Anda dibuat dan nama pengguna Anda dicadangkan. Paket belum diaktifkan: itu dilakukan di halaman berikutnya.</translation>
    </message>
    <message>
        <source>Can I change the method later?</source>
        <translation>Bisakah metode pembayaran diubah nanti?</translation>
    </message>
    <message>
        <source>Practically not. A purchase from a marketplace is settled through its cloud account for good, so choose the marketplace where you bought.</source>
        <translation>Pada praktiknya tidak. Pembelian di marketplace dibayar melalui akun cloud pembelinya untuk seterusnya, jadi pilih marketplace tempat Anda membeli.</translation>
    </message>
    <message>
        <source>One of my IDs is not accepted. What now?</source>
        <translation>Salah satu ID saya tidak diterima. Harus bagaimana?</translation>
    </message>
    <message>
        <source>Follow the link below the field: it shows where the ID stands. If it is right all the same, have the purchase checked; your answers stay.</source>
        <translation>Ikuti link di bawah kolom: di sana ditunjukkan letak ID. Jika ID memang sudah benar, minta pembelian diperiksa; isian Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>I do not know the username. Who does?</source>
        <translation>Saya tidak tahu nama penggunanya. Siapa yang tahu?</translation>
    </message>
    <message>
        <source>Whoever set up the Billing Center account of your company. If there is none after all, register one from this page; what you typed stays.</source>
        <translation>Orang yang membuat akun Billing Center perusahaan Anda. Jika ternyata belum ada, daftarkan dari halaman ini; isian Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>Why can some workspaces not be bound?</source>
        <translation>Mengapa ada workspace yang tidak dapat ditautkan?</translation>
    </message>
    <message>
        <source>A workspace has one settlement at a time. What is in the way stands in its row.</source>
        <translation>Satu workspace hanya dapat dibayar melalui satu pembelian atau akun pada satu waktu. Penghalangnya tercantum di baris workspace itu.</translation>
    </message>
    <message>
        <source>Can I bind more than one?</source>
        <translation>Bisakah saya menautkan lebih dari satu?</translation>
    </message>
    <message>
        <source>Yes, as many as you like. Each is bound when you confirm it; go on when you are done.</source>
        <translation>Ya, sebanyak yang Anda mau. Masing-masing ditautkan saat Anda mengonfirmasinya; lanjutkan jika sudah selesai.</translation>
    </message>
    <message>
        <source>What if I am not sure?</source>
        <translation>Bagaimana jika saya belum yakin?</translation>
    </message>
    <message>
        <source>Go back: this workspace is not bound yet. Once it is, that cannot be undone while the subscription runs.</source>
        <translation>Kembali saja: workspace ini belum tertaut. Setelah tertaut, itu tidak dapat dibatalkan selama langganan berjalan.</translation>
    </message>
    <message>
        <source>What is the workspace&apos;s language for?</source>
        <translation>Bahasa workspace dipakai untuk apa?</translation>
    </message>
    <message>
        <source>It is the language of events, alerts and text messages, not of what you see on the screen. Choose with care: it may not be possible to change it later.</source>
        <translation>Bahasa ini untuk peristiwa, peringatan, dan SMS, bukan untuk tampilan di layar. Pilih dengan cermat: mungkin nanti tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Why do I have to sign in again?</source>
        <translation>Mengapa saya harus masuk lagi?</translation>
    </message>
    <message>
        <source>For your safety a sign-in ends after some time. When you have signed in you are back where you were.</source>
        <translation>Demi keamanan Anda, sesi login berakhir setelah beberapa waktu. Setelah masuk, Anda kembali ke halaman tadi.</translation>
    </message>
    <message>
        <source>Do I have to do anything?</source>
        <translation>Apakah saya perlu melakukan sesuatu?</translation>
    </message>
    <message>
        <source>No. This purchase pays for a Billing Center account already. You can sign in, or bind more workspaces.</source>
        <translation>Tidak. Pembelian ini sudah membayar untuk sebuah akun Billing Center. Anda dapat masuk, atau menautkan workspace lain.</translation>
    </message>
    <message>
        <source>Do I have to wait here?</source>
        <translation>Apakah saya harus menunggu di sini?</translation>
    </message>
    <message>
        <source>No. Close the window and come back later: the next start shows what became of it. Nothing is activated meanwhile.</source>
        <translation>Tidak. Tutup jendela ini dan kembali nanti: hasilnya terlihat saat dibuka lagi. Sementara itu, tidak ada yang diaktifkan.</translation>
    </message>
    <message>
        <source>Can I close the window now?</source>
        <translation>Bolehkah jendela ini ditutup sekarang?</translation>
    </message>
    <message>
        <source>Yes. Everything is done. Save the summary if you want to keep what stands here.</source>
        <translation>Ya. Semuanya sudah selesai. Simpan ringkasannya jika Anda masih memerlukan isi halaman ini.</translation>
    </message>
    <message>
        <source>Is my purchase safe?</source>
        <translation>Apakah pembelian saya aman?</translation>
    </message>
    <message>
        <source>Yes. Nothing is activated or bound before you say so, and then exactly once, even if the connection breaks or this computer is switched off.</source>
        <translation>Ya. Tidak ada yang diaktifkan atau ditautkan sebelum Anda menyetujuinya, dan itu pun tepat satu kali, meskipun koneksi terputus atau komputer ini dimatikan.</translation>
    </message>
    <message>
        <source>Can I stop and go on later?</source>
        <translation>Bisakah saya berhenti dan melanjutkannya nanti?</translation>
    </message>
    <message>
        <source>Yes, at any time. What you typed stays on this computer, passwords in its keychain, and the next start opens the page where you were.</source>
        <translation>Ya, kapan saja. Isian Anda tetap di komputer ini, kata sandi di rantai kuncinya, dan saat dibuka lagi Anda kembali ke halaman tadi.</translation>
    </message>
    <message>
        <source>Can I do this without a mouse?</source>
        <translation>Bisakah ini dilakukan tanpa mouse?</translation>
    </message>
    <message>
        <source>Yes. Tab moves on, Space chooses, Enter presses the main button, Esc stops what runs, Alt+Left goes back and F1 opens this help.</source>
        <extracomment>Names of keys as they stand on this language&apos;s keyboards</extracomment>
        <translation>Ya. Tab untuk maju, Spasi untuk memilih, Enter untuk menekan tombol utama, Esc untuk menghentikan proses yang berjalan, Alt+Panah kiri untuk kembali, dan F1 untuk membuka bantuan ini.</translation>
    </message>
</context>
<context>
    <name>usher::Password</name>
    <message numerus="yes">
        <source>At least %n characters. First used for both accounts; later they are separate.</source>
        <translation>
            <numerusform>Minimal %n karakter. Awalnya dipakai untuk kedua akun; setelah itu terpisah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sangat lemah</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Lemah</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Kuat</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sangat kuat</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters, and not easy to guess.</source>
        <translation>
            <numerusform>Minimal %n karakter, dan tidak mudah ditebak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usher::PasswordField</name>
    <message>
        <source>Show</source>
        <extracomment>Button inside a password field: makes the password readable. As short as possible.</extracomment>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Button inside a password field: hides the password again. As short as possible.</extracomment>
        <translation>Sembunyikan</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Sembunyikan kata sandi</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Lihat kata sandi</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuide</name>
    <message>
        <source>Sign in to Alibaba Cloud with the main account and verify its real name.</source>
        <translation>Masuk ke Alibaba Cloud dengan akun utama dan selesaikan verifikasi nama asli.</translation>
    </message>
    <message>
        <source>Do this first: without real-name verification you cannot buy.</source>
        <translation>Lakukan ini dulu: tanpa verifikasi nama asli Anda tidak dapat membeli.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Activate Now”.</source>
        <translation>Buka halaman produk %1 dan klik “Activate Now”.</translation>
    </message>
    <message>
        <source>In “Activating Pay-as-you-go Service”, agree to the terms and press “Activate”.</source>
        <translation>Di “Activating Pay-as-you-go Service”, setujui ketentuannya dan klik “Activate”.</translation>
    </message>
    <message>
        <source>When it says “Activation Request Submitted”, press “Confirm”.</source>
        <translation>Saat muncul “Activation Request Submitted”, klik “Confirm”.</translation>
    </message>
    <message>
        <source>A window says that activating is free: press “OK”.</source>
        <translation>Sebuah jendela menyatakan bahwa aktivasi gratis: klik “OK”.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars.</source>
        <translation>Pembayaran di marketplace ini dalam dolar AS.</translation>
    </message>
    <message>
        <source>In Marketplace &gt; Purchased Services, press “Login Directly” beside the instance. It may also be called “Direct Login”.</source>
        <translation>Di “Marketplace &gt; Purchased Services”, klik “Login Directly” di samping instans. Tombol ini mungkin juga bernama “Direct Login”.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. If not, keep the Account ID and the Product Instance ID at hand: we ask for them later and show where they are.</source>
        <translation>Jika browser menawarkan membuka aplikasi ini, izinkan. Jika tidak, siapkan ID akun dan ID instans produk: kami memintanya nanti dan menunjukkan letaknya.</translation>
    </message>
    <message>
        <source>Sign in to Huawei Cloud and verify your real name.</source>
        <translation>Masuk ke Huawei Cloud dan selesaikan verifikasi nama asli.</translation>
    </message>
    <message>
        <source>In “Purchase %1 SaaS Version”, agree to the terms and press “Activate Now” once more.</source>
        <translation>Di “Purchase %1 SaaS Version”, setujui ketentuannya dan klik “Activate Now” sekali lagi.</translation>
    </message>
    <message>
        <source>When it says “SaaS Task Submission Successful”, press “Return to My Marketplace”.</source>
        <translation>Saat muncul “SaaS Task Submission Successful”, klik “Return to My Marketplace”.</translation>
    </message>
    <message>
        <source>Find %1 among your purchased services. If it is not there at once, refresh the page.</source>
        <translation>Cari %1 di antara layanan yang Anda beli. Jika belum muncul, muat ulang halaman.</translation>
    </message>
    <message>
        <source>In the to-do window press “Start Using”, or open My Marketplace &gt; Joint Services.</source>
        <translation>Di jendela tugas, klik “Start Using”, atau buka “My Marketplace &gt; Joint Services”.</translation>
    </message>
    <message>
        <source>Press “Use Now”, choose the role “For Myself” and press “Confirm”.</source>
        <translation>Klik “Use Now”, pilih peran “For Myself”, lalu klik “Confirm”.</translation>
    </message>
    <message>
        <source>Create the enterprise: its name, and its domain (abbreviation).</source>
        <translation>Buat perusahaan: isi nama dan domainnya (singkatan).</translation>
    </message>
    <message>
        <source>Name and abbreviation can never be changed. The first creation takes 1–3 minutes: leave the page open.</source>
        <translation>Nama dan singkatan tidak dapat diubah lagi. Pembuatan pertama memakan 1–3 menit: biarkan halaman terbuka.</translation>
    </message>
    <message>
        <source>Add the members: name, department, contact. The first one is filled in for you; you may change it.</source>
        <translation>Tambahkan anggota: nama, departemen, kontak. Anggota pertama sudah terisi; Anda boleh mengubahnya.</translation>
    </message>
    <message>
        <source>Note the account and password you set here: members sign in with them, and you pass them on yourself.</source>
        <translation>Catat akun dan kata sandi yang Anda tetapkan di sini: anggota memakainya untuk masuk, dan Anda sendiri yang menyampaikannya.</translation>
    </message>
    <message>
        <source>Tick the members, tick “Agreement” and press “Confirm Authorization”.</source>
        <translation>Centang anggotanya, centang “Agreement”, lalu klik “Confirm Authorization”.</translation>
    </message>
    <message>
        <source>Give the members the login address, the enterprise account name, their account and their password.</source>
        <translation>Berikan kepada anggota: alamat login, nama akun perusahaan, akun, dan kata sandi mereka.</translation>
    </message>
    <message>
        <source>The marketplace does not send passwords: pass them on offline, and to their owner only.</source>
        <translation>Marketplace tidak mengirim kata sandi: sampaikan langsung, dan hanya kepada pemiliknya.</translation>
    </message>
    <message>
        <source>Sign in with a member&apos;s account through the marketplace&apos;s unified login.</source>
        <translation>Masuk dengan akun anggota melalui halaman login terpadu marketplace.</translation>
    </message>
    <message>
        <source>The first password has to be changed right after signing in.</source>
        <translation>Kata sandi pertama harus diganti segera setelah masuk.</translation>
    </message>
    <message>
        <source>If your browser offers to open this wizard, let it. In any case keep the Huawei Cloud Account ID at hand: we may ask for it and show where it is.</source>
        <translation>Jika browser menawarkan membuka aplikasi ini, izinkan. Bagaimanapun, siapkan ID akun Huawei Cloud: mungkin kami memintanya, dan kami tunjukkan letaknya.</translation>
    </message>
    <message>
        <source>Sign in to the AWS account that is to pay.</source>
        <translation>Masuk ke akun AWS yang akan membayar.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Continue Subscription”.</source>
        <translation>Buka halaman produk %1 dan klik “Continue Subscription”.</translation>
    </message>
    <message>
        <source>When you are subscribed, press “Set Up Your Account”.</source>
        <translation>Setelah berlangganan, klik “Set Up Your Account”.</translation>
    </message>
    <message>
        <source>What AWS hands over expires soon, so do this and the next step in one go. If it expired, nothing is lost: go back to your subscription and press “Set Up Your Account” again.</source>
        <translation>Data yang diteruskan AWS cepat kedaluwarsa, jadi lakukan langkah ini dan langkah berikutnya sekaligus. Jika telanjur kedaluwarsa, tidak ada yang hilang: kembali ke langganan Anda dan klik “Set Up Your Account” lagi.</translation>
    </message>
    <message>
        <source>Your browser shows a page of %1. Let it open this wizard, or type its pairing code in here.</source>
        <translation>Browser Anda menampilkan halaman %1. Izinkan halaman itu membuka aplikasi ini, atau ketik kode singkatnya di sini.</translation>
    </message>
    <message>
        <source>Open the listing of %1 and press “Get It Now”. Agree to the terms and press “Continue”.</source>
        <translation>Buka halaman produk %1 dan klik “Get It Now”. Setujui ketentuannya dan klik “Continue”.</translation>
    </message>
    <message>
        <source>This marketplace settles in US dollars only.</source>
        <translation>Pembayaran di marketplace ini hanya dalam dolar AS.</translation>
    </message>
    <message>
        <source>Press “Subscribe”, choose or create a resource group, and fill in name, billing period and renewal.</source>
        <translation>Klik “Subscribe”, pilih atau buat grup sumber daya, lalu isi nama, periode penagihan, dan perpanjangan.</translation>
    </message>
    <message>
        <source>Press “Review + Subscribe”, then “Subscribe”.</source>
        <translation>Klik “Review + Subscribe”, lalu “Subscribe”.</translation>
    </message>
    <message>
        <source>When the subscription is there, go on to the page of %1 (“Configure account now”).</source>
        <translation>Setelah langganan siap, lanjutkan ke halaman %1 (“Configure account now”).</translation>
    </message>
    <message>
        <source>Let that page open this wizard, or type its pairing code in here.</source>
        <translation>Izinkan halaman itu membuka aplikasi ini, atau ketik kode singkatnya di sini.</translation>
    </message>
    <message>
        <source>There is nothing to buy first: the plan is activated here, on the last page. Its fees go to your Billing Center account.</source>
        <translation>Tidak perlu membeli lebih dulu: paket diaktifkan di sini, di halaman terakhir. Biayanya ditagihkan ke akun Billing Center Anda.</translation>
    </message>
    <message>
        <source>Have an e-mail address at hand that you can read now.</source>
        <translation>Siapkan alamat email yang dapat Anda buka sekarang.</translation>
    </message>
    <message>
        <source>Know your company&apos;s full name, as it should stand on bills.</source>
        <translation>Siapkan nama lengkap perusahaan Anda, seperti yang harus tercantum di tagihan.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <comment>group of steps</comment>
        <translation>Sebelum mulai</translation>
    </message>
    <message>
        <source>Buy</source>
        <comment>group of steps</comment>
        <translation>Beli</translation>
    </message>
    <message>
        <source>Joint service</source>
        <comment>group of steps</comment>
        <extracomment>Huawei Cloud&apos;s: what makes a purchase usable to the members of an enterprise</extracomment>
        <translation>Joint service</translation>
    </message>
    <message>
        <source>Come back here</source>
        <comment>group of steps</comment>
        <translation>Kembali ke sini</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseGuidePage</name>
    <message>
        <source>Tick off what is done. Your ticks are kept: you can close this window and come back.</source>
        <translation>Centang yang sudah selesai. Centang Anda tersimpan: Anda dapat menutup jendela ini dan kembali lagi.</translation>
    </message>
    <message>
        <source>Where will you buy?</source>
        <translation>Di mana Anda akan membeli?</translation>
    </message>
    <message>
        <source>Which %1?</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>%1 yang mana?</translation>
    </message>
    <message>
        <source>Where your account with it is. The steps follow.</source>
        <translation>Tempat akun Anda terdaftar. Langkah-langkahnya menyesuaikan.</translation>
    </message>
    <message>
        <source>The listing on %1</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Halaman produk di %1</translation>
    </message>
    <message>
        <source>We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.</source>
        <extracomment>%1 is the brand, %2 a marketplace</extracomment>
        <translation>Kami tidak tahu alamat halaman produk ini. Cari “%1” di %2, atau tanyakan kepada %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>So many steps of a checklist are done</extracomment>
        <translation>%1 dari %2 selesai</translation>
    </message>
    <message>
        <source>The steps follow.</source>
        <translation>Langkah-langkahnya menyesuaikan.</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseReviewPage</name>
    <message>
        <source>Your purchase is safe, and nothing was changed.</source>
        <translation>Pembelian Anda aman, dan tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Reference, for questions to our support</source>
        <translation>Referensi, jika Anda bertanya ke tim dukungan kami</translation>
    </message>
    <message>
        <source>We are looking for your purchase at the marketplace.</source>
        <translation>Kami sedang mencari pembelian Anda di marketplace.</translation>
    </message>
    <message>
        <source>We tell you by e-mail how it ends. You can close this window: the next start comes back here. Once the purchase is confirmed, you go on where you were.</source>
        <translation>Hasilnya kami kabarkan lewat email. Anda dapat menutup jendela ini: saat dibuka lagi, Anda kembali ke sini. Setelah pembelian dikonfirmasi, Anda lanjut dari tempat tadi.</translation>
    </message>
    <message>
        <source>Go on to the page you were on, and press its button once more: nothing happens by itself.</source>
        <translation>Kembali ke halaman tadi, dan klik tombolnya sekali lagi: tidak ada yang terjadi dengan sendirinya.</translation>
    </message>
    <message>
        <source>Compare the IDs with the marketplace and correct them. If they are right, ask our support and name the reference.</source>
        <translation>Bandingkan ID dengan yang ada di marketplace dan perbaiki. Jika sudah benar, hubungi tim dukungan kami dan sebutkan referensinya.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed</source>
        <translation>Pembelian Anda dikonfirmasi</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs</source>
        <translation>Kami tidak menemukan pembelian dengan ID ini</translation>
    </message>
</context>
<context>
    <name>usher::PurchaseView</name>
    <message>
        <source>%1 account ID</source>
        <extracomment>%1 is a marketplace: &quot;Alibaba Cloud account ID&quot;</extracomment>
        <translation>ID akun %1</translation>
    </message>
    <message>
        <source>Product instance ID</source>
        <translation>ID instans produk</translation>
    </message>
    <message>
        <source>These look mixed up. Swap them</source>
        <translation>Sepertinya tertukar. Tukar posisinya</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Di mana menemukannya?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>verified</source>
        <extracomment>A short word at the end of a field: the marketplace itself confirmed what stands there</extracomment>
        <translation>terverifikasi</translation>
    </message>
    <message>
        <source>matched</source>
        <extracomment>A short word at the end of a field: typed, and equal to what the marketplace reported</extracomment>
        <translation>cocok</translation>
    </message>
    <message>
        <source>The account&apos;s, not the IAM user&apos;s or a project&apos;s.</source>
        <translation>ID milik akun, bukan milik pengguna IAM atau proyek.</translation>
    </message>
    <message>
        <source>The main account&apos;s, not a RAM user&apos;s.</source>
        <translation>ID milik akun utama, bukan milik pengguna RAM.</translation>
    </message>
    <message>
        <source>Stands below the product you bought.</source>
        <translation>Tercantum di bawah produk yang Anda beli.</translation>
    </message>
    <message>
        <source>See how the check stands</source>
        <translation>Lihat status pemeriksaan</translation>
    </message>
    <message>
        <source>Have it checked</source>
        <translation>Minta diperiksa</translation>
    </message>
</context>
<context>
    <name>usher::SignInPage</name>
    <message>
        <source>You have an account already. Sign in, and you go on where you stopped.</source>
        <translation>Anda sudah punya akun. Masuk, dan Anda lanjut dari tempat terakhir berhenti.</translation>
    </message>
    <message>
        <source>How do you want to sign in?</source>
        <translation>Bagaimana Anda ingin masuk?</translation>
    </message>
    <message>
        <source>With a code by e-mail</source>
        <translation>Dengan kode lewat email</translation>
    </message>
    <message>
        <source>With your password</source>
        <translation>Dengan kata sandi</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Situs</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Billing Center username</source>
        <translation>Nama pengguna Billing Center</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Start over without this account</source>
        <extracomment>Drops the unfinished activation and begins with the first page</extracomment>
        <translation>Mulai dari awal tanpa akun ini</translation>
    </message>
</context>
<context>
    <name>usher::StartOver</name>
    <message>
        <source>Start the demo over</source>
        <translation>Mulai ulang demo</translation>
    </message>
    <message>
        <source>Starting over…</source>
        <translation>Memulai ulang…</translation>
    </message>
    <message>
        <source>All that was made in this demo goes: accounts, workspaces, mails, and what you typed.</source>
        <translation>Semua yang dibuat di demo ini akan hilang: akun, workspace, email, dan isian Anda.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai ulang</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>The other button: the demo stays as it is.</extracomment>
        <translation>Biarkan saja</translation>
    </message>
</context>
<context>
    <name>usher::StepButton</name>
    <message>
        <source>done</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>selesai</translation>
    </message>
    <message>
        <source>current step</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>langkah saat ini</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>State of a step of the wizard, read by screen readers.</extracomment>
        <translation>belum</translation>
    </message>
</context>
<context>
    <name>usher::StepRail</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title of the step.</extracomment>
        <translation>%1 dari %2: %3</translation>
    </message>
</context>
<context>
    <name>usher::SuccessPage</name>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management. When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Untuk melihat siapa membayar apa: Billing Center, “Manajemen Workspace”. Saat langganan berakhir, hitung mundur 14 hari dimulai; setelah itu data dihapus.</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Instal DataKit</translation>
    </message>
    <message>
        <source>Watch the introduction</source>
        <translation>Tonton video pengantar</translation>
    </message>
    <message numerus="yes">
        <source>%n workspace(s) now settle through %1:</source>
        <extracomment>%1 is who pays: &quot;Alibaba Cloud account 1234…3456&quot;; %n counts the workspaces listed below the sentence</extracomment>
        <translation>
            <numerusform>%n workspace kini dibayar melalui %1:</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Masuk sebagai %1</translation>
    </message>
    <message>
        <source>Open the Billing Center</source>
        <translation>Buka Billing Center</translation>
    </message>
    <message>
        <source>Save this summary</source>
        <translation>Simpan ringkasan ini</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Sebagai teks</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>Sebagai PDF</translation>
    </message>
    <message>
        <source>Saved as</source>
        <extracomment>Before the path of a file</extracomment>
        <translation>Disimpan sebagai</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Opens the folder that the file is in</extracomment>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Sign-in page of %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Halaman login %1</translation>
    </message>
</context>
<context>
    <name>usher::Summary</name>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>Heading of the summary that a customer saves as a file. %1: the brand.</extracomment>
        <translation>Paket %1 Anda aktif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of the saved summary. %1: &quot;Settled through&quot;, %2: &quot;Alibaba Cloud account 1234…3456&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Before a date</extracomment>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Settled through</source>
        <translation>Dibayar melalui</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>%1 (%2), site %3</source>
        <extracomment>%1: a workspace&apos;s name, %2: its ID, shortened, %3: its site</extracomment>
        <translation>%1 (%2), situs %3</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama login</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Halaman login</translation>
    </message>
    <message>
        <source>Billing Center</source>
        <translation>Billing Center</translation>
    </message>
    <message>
        <source>Install DataKit</source>
        <extracomment>DataKit is the name of a program and is not translated</extracomment>
        <translation>Instal DataKit</translation>
    </message>
    <message>
        <source>Introduction video</source>
        <translation>Video pengantar</translation>
    </message>
    <message>
        <source>To see who pays for what: Billing Center, Workspace Management.</source>
        <translation>Untuk melihat siapa membayar apa: Billing Center, “Manajemen Workspace”.</translation>
    </message>
    <message>
        <source>When the subscription ends, a 14-day countdown begins; after it the data are cleared.</source>
        <translation>Saat langganan berakhir, hitung mundur 14 hari dimulai; setelah itu data dihapus.</translation>
    </message>
</context>
<context>
    <name>usher::Tour</name>
    <message>
        <source>A customer has bought the plan on a marketplace, and says on which one.</source>
        <translation>Seorang pelanggan telah membeli paket di marketplace, dan memilih marketplace-nya.</translation>
    </message>
    <message>
        <source>One question at a time. Here: is there a Billing Center account already? For this customer there is none.</source>
        <translation>Satu pertanyaan setiap kali. Di sini: apakah sudah ada akun Billing Center? Pelanggan ini belum punya.</translation>
    </message>
    <message>
        <source>The new account. Every field says what it is for.</source>
        <translation>Akun baru. Setiap kolom menjelaskan kegunaannya.</translation>
    </message>
    <message>
        <source>Next, too early: what is missing is said beside each field, and what is there stays.</source>
        <translation>“Lanjut” ditekan terlalu cepat: yang kurang disebutkan di samping tiap kolom, dan yang sudah terisi tetap ada.</translation>
    </message>
    <message>
        <source>The code has come by mail, as you see beside the wizard.</source>
        <translation>Kode sudah tiba lewat email, seperti terlihat di samping aplikasi.</translation>
    </message>
    <message>
        <source>The company, and the agreements to read.</source>
        <translation>Perusahaan, dan perjanjian yang perlu dibaca.</translation>
    </message>
    <message>
        <source>These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked.</source>
        <translation>ID ini bukan milik pembelian mana pun. Tidak ada yang berubah; pelanggan dapat mencoba lagi, atau minta diperiksa.</translation>
    </message>
    <message>
        <source>The right IDs. From now on the workspace settles through this cloud account.</source>
        <translation>ID yang benar. Mulai sekarang workspace dibayar melalui akun cloud ini.</translation>
    </message>
    <message>
        <source>The plan is active. From here it goes to the sign-in page.</source>
        <translation>Paket sudah aktif. Dari sini lanjut ke halaman login.</translation>
    </message>
    <message>
        <source>Another customer, who has a Billing Center account: its username, and the ID of the purchase.</source>
        <translation>Pelanggan lain, yang sudah punya akun Billing Center: nama penggunanya, dan ID pembelian.</translation>
    </message>
    <message>
        <source>The code went to the account’s own e-mail address.</source>
        <translation>Kode dikirim ke alamat email milik akun itu sendiri.</translation>
    </message>
    <message>
        <source>All workspaces of the account. Each says whether it can be bound.</source>
        <translation>Semua workspace di akun itu. Masing-masing menunjukkan apakah dapat ditautkan.</translation>
    </message>
    <message>
        <source>What cannot be undone is said once more, on a page of its own.</source>
        <translation>Yang tidak dapat dibatalkan disampaikan sekali lagi, di halaman tersendiri.</translation>
    </message>
    <message>
        <source>The first one is bound. More can follow.</source>
        <translation>Yang pertama sudah tertaut. Yang lain dapat menyusul.</translation>
    </message>
    <message>
        <source>A new workspace can be made here, too. It can belong to an account that exists.</source>
        <translation>Workspace baru juga dapat dibuat di sini. Pemiliknya bisa akun yang sudah ada.</translation>
    </message>
    <message>
        <source>Or to a new account, which is made along with it.</source>
        <translation>Atau akun baru, yang dibuat sekaligus.</translation>
    </message>
    <message>
        <source>Both are bound, the new one as well.</source>
        <translation>Keduanya tertaut, termasuk yang baru.</translation>
    </message>
    <message>
        <source>Done: what settles through this purchase from now on, and where to sign in.</source>
        <translation>Selesai: apa yang kini dibayar melalui pembelian ini, dan di mana masuk.</translation>
    </message>
    <message>
        <source>The language changes at once, on every page.</source>
        <translation>Bahasa langsung berganti, di setiap halaman.</translation>
    </message>
</context>
<context>
    <name>usher::TourBar</name>
    <message>
        <source>Tour, %1 of %2</source>
        <extracomment>The demo&apos;s tour: which of its stops is shown.</extracomment>
        <translation>Tur, %1 dari %2</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Both routes are shown. The wizard is yours now.</source>
        <translation>Kedua alur sudah ditampilkan. Sekarang giliran Anda.</translation>
    </message>
    <message>
        <source>The tour cannot go on: this page is not as it left it. The wizard is yours now.</source>
        <translation>Tur tidak dapat dilanjutkan: halaman ini telah diubah. Sekarang giliran Anda.</translation>
    </message>
    <message>
        <source>The wizard shows itself: both routes, page by page.</source>
        <translation>Aplikasi berjalan sendiri: kedua alur, halaman demi halaman.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Button: the demo&apos;s tour goes on.</extracomment>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>End the tour</source>
        <extracomment>Link: the demo&apos;s tour is left where it is.</extracomment>
        <translation>Akhiri tur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Space pauses and goes on, Esc ends.</source>
        <translation>Spasi untuk menjeda dan melanjutkan, Esc untuk mengakhiri.</translation>
    </message>
</context>
<context>
    <name>usher::Unattended</name>
    <message>
        <source>This is already done. Nothing was sent, nothing was changed.</source>
        <translation>Ini sudah selesai sebelumnya. Tidak ada yang dikirim, tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The code command took too long and was stopped.</source>
        <translation>Perintah kode terlalu lama dan dihentikan.</translation>
    </message>
    <message>
        <source>The code command cannot be started.</source>
        <translation>Perintah kode tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>The code command failed.</source>
        <translation>Perintah kode gagal.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Tidak ada terminal untuk bertanya.</translation>
    </message>
    <message>
        <source>Code from the mail to %1 (not shown): </source>
        <extracomment>Asked on a terminal. %1: &quot;m•••@e•••.com&quot;</extracomment>
        <translation>Kode dari email ke %1 (tidak ditampilkan): </translation>
    </message>
    <message>
        <source>No code was entered.</source>
        <translation>Tidak ada kode yang dimasukkan.</translation>
    </message>
    <message>
        <source>Secrets do not belong in the answers. Give the password with --password-env, --password-fd or --password-keychain, and codes with --code-command or at the prompt.</source>
        <translation>Data rahasia tidak boleh ada di jawaban. Berikan kata sandi dengan --password-env, --password-fd, atau --password-keychain, dan kode dengan --code-command atau saat diminta.</translation>
    </message>
    <message>
        <source>A password for the new account is needed: --password-env, --password-fd or --password-keychain.</source>
        <translation>Diperlukan kata sandi untuk akun baru: --password-env, --password-fd, atau --password-keychain.</translation>
    </message>
    <message>
        <source>A code from an e-mail is needed, and there is neither a terminal nor --code-command. None was sent.</source>
        <translation>Diperlukan kode dari email, tetapi tidak ada terminal maupun --code-command. Tidak ada kode yang dikirim.</translation>
    </message>
    <message>
        <source>Several workspaces have this name. Give the ID.</source>
        <translation>Beberapa workspace bernama sama. Berikan ID-nya.</translation>
    </message>
    <message>
        <source>There is no such answer, or not on this route.</source>
        <translation>Jawaban ini tidak ada, atau tidak ada di alur ini.</translation>
    </message>
    <message>
        <source>This answer has the wrong type.</source>
        <translation>Jenis jawaban ini salah.</translation>
    </message>
    <message>
        <source>This cannot be used here. Please check it.</source>
        <translation>Ini tidak dapat digunakan di sini. Silakan periksa.</translation>
    </message>
    <message>
        <source>Pairing code from the marketplace (not shown): </source>
        <extracomment>Asked on a terminal.</extracomment>
        <translation>Kode penyambungan dari marketplace (tidak ditampilkan): </translation>
    </message>
    <message>
        <source>Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by itself.</source>
        <extracomment>%1: a short code that is also shown on a page in the browser</extracomment>
        <translation>Bandingkan kode ini dengan halaman di browser Anda: %1. Jika sama, setujui di sana. Proses ini berlanjut sendiri.</translation>
    </message>
    <message>
        <source>The pairing code from the marketplace&apos;s page is needed, and there is neither a terminal nor --code-command.</source>
        <translation>Diperlukan kode penyambungan dari halaman marketplace, tetapi tidak ada terminal maupun --code-command.</translation>
    </message>
    <message>
        <source>The pairing code is for another purchase than the answers say. It was not used for anything.</source>
        <translation>Kode penyambungan ini untuk pembelian lain, bukan yang disebut di jawaban. Kode tidak digunakan untuk apa pun.</translation>
    </message>
</context>
<context>
    <name>usher::WelcomePage</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Aktifkan Commercial Plan Anda</translation>
    </message>
    <message>
        <source>Takes about three minutes. You can stop and come back: nothing you typed is lost.</source>
        <translation>Perlu sekitar tiga menit. Anda dapat berhenti dan kembali lagi: isian Anda tidak hilang.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Where did you buy?</source>
        <translation>Di mana Anda membeli?</translation>
    </message>
    <message>
        <source>China and international</source>
        <translation>Tiongkok dan internasional</translation>
    </message>
    <message>
        <source>KooGallery</source>
        <extracomment>Huawei&apos;s marketplace is called KooGallery outside China</extracomment>
        <translation>KooGallery</translation>
    </message>
    <message>
        <source>China and global</source>
        <translation>Tiongkok dan global</translation>
    </message>
    <message>
        <source>Settles in US dollars</source>
        <translation>Dibayar dalam dolar AS</translation>
    </message>
    <message>
        <source>Settles through your Billing Center account</source>
        <translation>Dibayar melalui akun Billing Center Anda</translation>
    </message>
    <message>
        <source>You have an unfinished activation</source>
        <translation>Ada aktivasi yang belum selesai</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>“%1”, kept from %2.</source>
        <extracomment>%1 is the name of a page, %2 a date and time</extracomment>
        <translation>“%1”, disimpan %2.</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Bahasa ditetapkan oleh administrator Anda.</translation>
    </message>
    <message>
        <source>I have not bought yet</source>
        <translation>Saya belum membeli</translation>
    </message>
    <message>
        <source>Your purchase is verified</source>
        <translation>Pembelian Anda terverifikasi</translation>
    </message>
    <message>
        <source>Your administrator has chosen the marketplace.</source>
        <translation>Marketplace ditetapkan oleh administrator Anda.</translation>
    </message>
    <message>
        <source>%1, confirmed on %2.</source>
        <extracomment>What a marketplace confirmed. %1 is &quot;Alibaba Cloud account 1234…3456&quot;, %2 a date and time</extracomment>
        <translation>%1, dikonfirmasi %2.</translation>
    </message>
</context>
<context>
    <name>usher::Window</name>
    <message>
        <source>Site: %1</source>
        <extracomment>%1 is a site: &quot;ap1 Singapore&quot;</extracomment>
        <translation>Situs: %1</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Your administrator has chosen the language.</source>
        <translation>Bahasa ditetapkan oleh administrator Anda.</translation>
    </message>
    <message>
        <source>Only for workspaces created later; it cannot change then.</source>
        <translation>Hanya untuk workspace yang dibuat nanti; setelah itu situsnya tidak dapat diubah.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <extracomment>Name of the button with the language, to a screen reader. %1 is the language, in its own name</extracomment>
        <translation>Bahasa: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>The button with the question mark. F1 is the key</extracomment>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Bantuan (F1)</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceBindingPage</name>
    <message>
        <source>Bind one or more, then confirm.</source>
        <translation>Tautkan satu atau lebih, lalu konfirmasi.</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Buat workspace</translation>
    </message>
    <message>
        <source>Search workspaces</source>
        <translation>Cari workspace</translation>
    </message>
    <message numerus="yes">
        <source>Search %n workspace(s)</source>
        <translation>
            <numerusform>Cari di %n workspace</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your workspaces…</source>
        <translation>Mengambil workspace Anda…</translation>
    </message>
    <message>
        <source>This Billing Center account has no workspace yet</source>
        <translation>Akun Billing Center ini belum punya workspace</translation>
    </message>
    <message>
        <source>Create the first one: it is bound to your purchase at once.</source>
        <translation>Buat yang pertama: workspace itu langsung ditautkan ke pembelian Anda.</translation>
    </message>
    <message>
        <source>No workspace found</source>
        <translation>Workspace tidak ditemukan</translation>
    </message>
    <message>
        <source>The search looks at the start of a name or an ID.</source>
        <translation>Pencarian mencocokkan awal nama atau ID.</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTable</name>
    <message>
        <source>Workspaces</source>
        <translation>Workspace</translation>
    </message>
</context>
<context>
    <name>usher::WorkspaceTableModel</name>
    <message>
        <source>Bind</source>
        <translation>Tautkan</translation>
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
        <source>ID</source>
        <extracomment>short for identifier, heads a column</extracomment>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>usher::words::Industry</name>
    <message>
        <source>Software and internet</source>
        <translation>Perangkat lunak dan internet</translation>
    </message>
    <message>
        <source>Banking and insurance</source>
        <translation>Perbankan dan asuransi</translation>
    </message>
    <message>
        <source>Retail and e-commerce</source>
        <translation>Ritel dan e-commerce</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Manufaktur</translation>
    </message>
    <message>
        <source>Games and media</source>
        <translation>Game dan media</translation>
    </message>
    <message>
        <source>Telecommunications</source>
        <translation>Telekomunikasi</translation>
    </message>
    <message>
        <source>Transport and logistics</source>
        <translation>Transportasi dan logistik</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Layanan kesehatan</translation>
    </message>
    <message>
        <source>Education and research</source>
        <translation>Pendidikan dan riset</translation>
    </message>
    <message>
        <source>Public sector</source>
        <translation>Sektor publik</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>usher::words::Language</name>
    <message>
        <source>Chinese</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
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
        <translation>Langsung dari %1</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>A marketplace has separate sites for customers in China and elsewhere</extracomment>
        <translation>Tiongkok</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internasional</translation>
    </message>
</context>
<context>
    <name>usher::words::Message</name>
    <message>
        <source>The two passwords differ.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>Ask for a code first.</source>
        <translation>Minta kode dulu.</translation>
    </message>
    <message>
        <source>Enter the code from the mail: %digits% digits.</source>
        <translation>Masukkan kode dari email: %digits% digit.</translation>
    </message>
    <message>
        <source>Please read and agree first.</source>
        <translation>Baca dan setujui dulu.</translation>
    </message>
    <message>
        <source>Please choose one.</source>
        <translation>Pilih salah satu.</translation>
    </message>
    <message>
        <source>We could not check this name just now. We check it again when you go on.</source>
        <translation>Nama ini belum dapat kami periksa. Kami periksa lagi saat Anda melanjutkan.</translation>
    </message>
    <message>
        <source>This is the same as the Account ID. Please check it.</source>
        <translation>Ini sama dengan ID akun. Silakan periksa.</translation>
    </message>
    <message>
        <source>The confirmation is no longer valid. Ask for a new code.</source>
        <translation>Konfirmasi sudah tidak berlaku. Minta kode baru.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Mengirim…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Mendaftarkan…</translation>
    </message>
    <message>
        <source>Activating…</source>
        <translation>Mengaktifkan…</translation>
    </message>
    <message>
        <source>Binding…</source>
        <translation>Menautkan…</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Membuat…</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Mengonfirmasi…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Masuk…</translation>
    </message>
    <message>
        <source>Checking what happened…</source>
        <translation>Memeriksa hasilnya…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktifkan</translation>
    </message>
    <message>
        <source>Bind</source>
        <translation>Tautkan</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Register and create</source>
        <translation>Daftar dan buat workspace</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Open the sign-in page</source>
        <translation>Buka halaman login</translation>
    </message>
    <message>
        <source>You stopped this. Nothing was changed.</source>
        <translation>Anda menghentikannya. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>It had already gone through when you stopped it. You can simply go on.</source>
        <translation>Prosesnya sudah berhasil saat Anda menghentikannya. Silakan lanjutkan saja.</translation>
    </message>
    <message>
        <source>Still waiting for an answer. You can go on waiting or cancel.</source>
        <translation>Masih menunggu jawaban. Anda dapat terus menunggu atau membatalkan.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking you to unlock it.</source>
        <translation>Menunggu rantai kunci Anda. Mungkin Anda diminta membuka kuncinya.</translation>
    </message>
    <message>
        <source>Your last step had gone through. You can simply go on.</source>
        <translation>Langkah terakhir Anda sudah berhasil. Silakan lanjutkan saja.</translation>
    </message>
    <message>
        <source>This account is active already. Bind the purchase to it.</source>
        <translation>Akun ini sudah aktif. Tautkan pembelian ke akun ini.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Anda sudah masuk.</translation>
    </message>
    <message>
        <source>Your password could not be kept on this computer. Please enter it again.</source>
        <translation>Kata sandi Anda tidak dapat disimpan di komputer ini. Silakan masukkan lagi.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Wajib diisi.</translation>
    </message>
    <message>
        <source>The service does not accept this entry.</source>
        <translation>Layanan tidak menerima isian ini.</translation>
    </message>
    <message>
        <source>Too short: at least %minimum% characters.</source>
        <translation>Terlalu pendek: minimal %minimum% karakter.</translation>
    </message>
    <message>
        <source>Too long: at most %maximum% characters.</source>
        <translation>Terlalu panjang: maksimal %maximum% karakter.</translation>
    </message>
    <message>
        <source>This contains characters that cannot be used here.</source>
        <translation>Ada karakter yang tidak dapat digunakan di sini.</translation>
    </message>
    <message>
        <source>Please check the spelling.</source>
        <translation>Silakan periksa ejaannya.</translation>
    </message>
    <message numerus="yes">
        <source>That is not the code we sent. %n more tries.</source>
        <translation>
            <numerusform>Itu bukan kode yang kami kirim. Sisa %n percobaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>This username is available.</source>
        <translation>Nama pengguna ini tersedia.</translation>
    </message>
    <message>
        <source>This site is unusual for your purchase. You can choose it, but cannot change it later.</source>
        <translation>Situs ini tidak lazim untuk pembelian Anda. Anda boleh memilihnya, tetapi tidak dapat mengubahnya nanti.</translation>
    </message>
    <message>
        <source>This looks like an Account ID. Are the two mixed up?</source>
        <translation>Ini tampak seperti ID akun. Apakah keduanya tertukar?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences; no space between them where the language has none.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose the country, or begin with + and its code.</source>
        <translation>Pilih negara, atau awali dengan + dan kodenya.</translation>
    </message>
    <message>
        <source>That was a RAM user. We took the number after the @: the main account&apos;s ID.</source>
        <translation>Itu nama pengguna RAM. Kami ambil angka setelah @: ID akun utama.</translation>
    </message>
    <message>
        <source>Approve it in your browser first, then press this again.</source>
        <translation>Setujui dulu di browser Anda, lalu klik ini lagi.</translation>
    </message>
    <message>
        <source>I have bought it</source>
        <translation>Saya sudah membeli</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Buat workspace</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Correct the IDs</source>
        <translation>Perbaiki ID</translation>
    </message>
    <message>
        <source>The activation service answers.</source>
        <translation>Layanan aktivasi merespons.</translation>
    </message>
    <message>
        <source>You are signed in to the proxy. Simply go on.</source>
        <translation>Anda sudah masuk ke proxy. Silakan lanjutkan.</translation>
    </message>
    <message>
        <source>The proxy did not accept these. Check both, then try again.</source>
        <translation>Proxy tidak menerima data ini. Periksa keduanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Masuk ke proxy</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Uji koneksi</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menghubungkan…</translation>
    </message>
    <message>
        <source>You are signed out, and nothing of this account is kept here.</source>
        <translation>Anda sudah keluar, dan tidak ada data akun ini yang tersimpan di sini.</translation>
    </message>
    <message>
        <source>You are signed out on this computer. The service could not be told; it forgets this sign-in by itself.</source>
        <translation>Anda sudah keluar di komputer ini. Layanan belum dapat diberi tahu; sesi login ini akan berakhir sendiri.</translation>
    </message>
    <message>
        <source>Your keychain could not delete this sign-in, so it is still here. Unlock the keychain and try again.</source>
        <translation>Rantai kunci tidak dapat menghapus data login ini, jadi masih tersimpan. Buka kunci rantai kunci dan coba lagi.</translation>
    </message>
    <message>
        <source>Your account is bound. To go on we need to know once more that it is you: ask for a new code.</source>
        <translation>Akun Anda sudah tertaut. Untuk melanjutkan, kami perlu memastikan sekali lagi bahwa ini Anda: minta kode baru.</translation>
    </message>
    <message>
        <source>What the marketplace confirmed about your purchase has run out. A new pairing code brings it back.</source>
        <translation>Konfirmasi marketplace atas pembelian Anda sudah kedaluwarsa. Kode penyambungan baru akan memulihkannya.</translation>
    </message>
    <message>
        <source>Your purchase is confirmed. Press the button below once more.</source>
        <translation>Pembelian Anda dikonfirmasi. Klik tombol di bawah sekali lagi.</translation>
    </message>
    <message>
        <source>We found no purchase with these IDs. Nothing was changed: compare them with the marketplace.</source>
        <translation>Kami tidak menemukan pembelian dengan ID ini. Tidak ada yang berubah: bandingkan dengan yang ada di marketplace.</translation>
    </message>
    <message>
        <source>What your keychain kept cannot be read. Please enter it again; it is then kept anew.</source>
        <translation>Data di rantai kunci Anda tidak dapat dibaca. Silakan masukkan lagi; data akan disimpan ulang.</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <translation>
            <numerusform>%n tertaut</numerusform>
        </translation>
    </message>
    <message>
        <source>Bind a workspace first</source>
        <extracomment>Why &quot;Confirm&quot; cannot be pressed yet</extracomment>
        <translation>Tautkan workspace dulu</translation>
    </message>
    <message>
        <source>You stopped this before an answer came. Press the button again when you are ready: we look first whether it went through, so nothing happens twice.</source>
        <translation>Anda menghentikannya sebelum ada jawaban. Klik tombolnya lagi bila siap: kami cek dulu apakah sudah berhasil, jadi tidak ada yang terjadi dua kali.</translation>
    </message>
    <message>
        <source>Please say first whether this purchase is yours.</source>
        <translation>Pastikan dulu apakah pembelian ini milik Anda.</translation>
    </message>
    <message>
        <source>The page in the browser waited for some minutes, and nothing came. Your purchase is safe: simply start again.</source>
        <translation>Halaman di browser sudah menunggu beberapa menit, dan tidak ada yang datang. Pembelian Anda aman: mulai lagi saja.</translation>
    </message>
    <message>
        <source>This is not a link of ours, or a part of it is missing. Copy it once more, or enter the pairing code.</source>
        <translation>Ini bukan link dari kami, atau ada bagian yang hilang. Salin sekali lagi, atau masukkan kode penyambungan.</translation>
    </message>
    <message>
        <source>Such a link works once and for a few minutes, and this one is used up. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Link seperti ini hanya berlaku sekali dan selama beberapa menit, dan yang ini sudah terpakai. Pembelian Anda aman: mulai sekali lagi dari marketplace.</translation>
    </message>
    <message>
        <source>This link has run out. Your purchase is safe: start once more from the marketplace.</source>
        <translation>Link ini sudah kedaluwarsa. Pembelian Anda aman: mulai sekali lagi dari marketplace.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Mengambil…</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Menunggu…</translation>
    </message>
    <message>
        <source>Giving it back…</source>
        <extracomment>A purchase that is not this person&apos;s</extracomment>
        <translation>Mengembalikan…</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <extracomment>Answers &quot;Is this your purchase?&quot;</extracomment>
        <translation>Ya, lanjutkan</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cek lagi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Lewati dan lanjutkan</translation>
    </message>
    <message>
        <source>Back to your page</source>
        <translation>Kembali ke halaman Anda</translation>
    </message>
</context>
<context>
    <name>usher::words::Place</name>
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
        <source>South Africa</source>
        <translation>Afrika Selatan</translation>
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
        <translation>Anda menghentikannya.</translation>
    </message>
    <message>
        <source>When you are ready, press the button again.</source>
        <translation>Bila siap, klik tombolnya lagi.</translation>
    </message>
    <message>
        <source>The activation service did not answer in time.</source>
        <translation>Layanan aktivasi tidak menjawab tepat waktu.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Koneksi terputus.</translation>
    </message>
    <message>
        <source>Check your connection, then try again.</source>
        <translation>Periksa koneksi Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>We could not reach the activation service.</source>
        <translation>Kami tidak dapat menghubungi layanan aktivasi.</translation>
    </message>
    <message>
        <source>The activation service could not be found.</source>
        <translation>Layanan aktivasi tidak ditemukan.</translation>
    </message>
    <message>
        <source>Check your connection, VPN or proxy, then try again.</source>
        <translation>Periksa koneksi, VPN, atau proxy Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Komputer ini sedang offline.</translation>
    </message>
    <message>
        <source>Connect to the internet, then try again.</source>
        <translation>Sambungkan ke internet, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate has expired.</source>
        <translation>Sertifikat layanan sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Koneksi aman tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>Something else answered instead of the activation service.</source>
        <translation>Yang menjawab bukan layanan aktivasi.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first. Open any page in your browser, then try again.</source>
        <translation>Mungkin Anda perlu masuk ke jaringan dulu. Buka halaman apa saja di browser, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Jawaban layanan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, contact support.</source>
        <translation>Coba lagi. Jika tetap begini, hubungi tim dukungan.</translation>
    </message>
    <message>
        <source>No activation service is configured.</source>
        <translation>Layanan aktivasi belum dikonfigurasi.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation>Tidak ada rantai kunci di komputer ini.</translation>
    </message>
    <message>
        <source>You can go on; passwords are then kept for this session only.</source>
        <translation>Anda dapat melanjutkan; kata sandi hanya disimpan untuk sesi ini.</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>Rantai kunci Anda terkunci.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or go on without saving.</source>
        <translation>Buka kuncinya dan coba lagi, atau lanjutkan tanpa menyimpan.</translation>
    </message>
    <message>
        <source>Your keychain did not give access.</source>
        <translation>Rantai kunci Anda tidak memberi akses.</translation>
    </message>
    <message>
        <source>Allow it and try again, or go on without saving.</source>
        <translation>Izinkan akses dan coba lagi, atau lanjutkan tanpa menyimpan.</translation>
    </message>
    <message>
        <source>Your keychain did not answer.</source>
        <translation>Rantai kunci Anda tidak merespons.</translation>
    </message>
    <message>
        <source>Try again, or go on without saving.</source>
        <translation>Coba lagi, atau lanjutkan tanpa menyimpan.</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer there.</source>
        <translation>Data login Anda yang tersimpan sudah tidak ada.</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>Masuk lagi untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Your progress could not be saved on this computer.</source>
        <translation>Progres Anda tidak dapat disimpan di komputer ini.</translation>
    </message>
    <message>
        <source>You can go on, but finish before you close this window. Free some disk space to have it saved.</source>
        <translation>Anda dapat melanjutkan, tetapi selesaikan sebelum menutup jendela ini. Kosongkan sebagian ruang disk agar progres dapat disimpan.</translation>
    </message>
    <message>
        <source>Your saved progress could not be read.</source>
        <translation>Progres Anda yang tersimpan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Please start again. What the service has done already is not lost.</source>
        <translation>Silakan mulai lagi. Yang sudah diproses layanan tidak hilang.</translation>
    </message>
    <message>
        <source>The service did not understand this request.</source>
        <translation>Layanan tidak memahami permintaan ini.</translation>
    </message>
    <message>
        <source>Try again. If it stays like this, look for a newer version of this program.</source>
        <translation>Coba lagi. Jika tetap begini, cari versi terbaru program ini.</translation>
    </message>
    <message>
        <source>The service does not offer this.</source>
        <translation>Layanan tidak menyediakan ini.</translation>
    </message>
    <message>
        <source>Look for a newer version of this program.</source>
        <translation>Cari versi terbaru program ini.</translation>
    </message>
    <message>
        <source>That is more text than the service accepts.</source>
        <translation>Teksnya lebih panjang dari yang diterima layanan.</translation>
    </message>
    <message>
        <source>Shorten what you entered, then try again.</source>
        <translation>Persingkat isian Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something in the form needs another look.</source>
        <translation>Ada isian yang perlu diperiksa lagi.</translation>
    </message>
    <message>
        <source>Correct the marked entries, then go on.</source>
        <translation>Perbaiki isian yang ditandai, lalu lanjutkan.</translation>
    </message>
    <message>
        <source>Too many tries in a short time.</source>
        <translation>Terlalu banyak percobaan dalam waktu singkat.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The activation service is very busy.</source>
        <translation>Layanan aktivasi sedang sangat sibuk.</translation>
    </message>
    <message>
        <source>Something went wrong in the activation service.</source>
        <translation>Terjadi masalah di layanan aktivasi.</translation>
    </message>
    <message>
        <source>Try again in a moment. If it stays like this, contact support.</source>
        <translation>Tunggu sebentar, lalu coba lagi. Jika tetap begini, hubungi tim dukungan.</translation>
    </message>
    <message>
        <source>The service did not accept this request.</source>
        <translation>Layanan tidak menerima permintaan ini.</translation>
    </message>
    <message>
        <source>The service has seen this request with other entries.</source>
        <translation>Layanan pernah menerima permintaan ini dengan isian lain.</translation>
    </message>
    <message>
        <source>Press the button again to send what the form says now.</source>
        <translation>Klik tombolnya lagi untuk mengirim isian yang sekarang.</translation>
    </message>
    <message>
        <source>This request was stopped before it arrived.</source>
        <translation>Permintaan ini dihentikan sebelum sampai.</translation>
    </message>
    <message>
        <source>Press the button again when you are ready.</source>
        <translation>Klik tombolnya lagi bila Anda siap.</translation>
    </message>
    <message>
        <source>That is not the code we sent.</source>
        <translation>Itu bukan kode yang kami kirim.</translation>
    </message>
    <message>
        <source>Compare it with the newest mail and enter it again.</source>
        <translation>Cocokkan dengan email terbaru dan masukkan lagi.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Kode ini sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Minta kode baru.</translation>
    </message>
    <message>
        <source>This code has been used already.</source>
        <translation>Kode ini sudah pernah digunakan.</translation>
    </message>
    <message>
        <source>Too many wrong tries with this code.</source>
        <translation>Terlalu banyak percobaan salah dengan kode ini.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago.</source>
        <translation>Kode baru saja dikirim.</translation>
    </message>
    <message>
        <source>Look into your mailbox and its spam folder, or wait until the countdown ends.</source>
        <translation>Periksa kotak masuk dan folder spam Anda, atau tunggu sampai hitung mundur selesai.</translation>
    </message>
    <message>
        <source>This code is no longer valid.</source>
        <translation>Kode ini sudah tidak berlaku.</translation>
    </message>
    <message>
        <source>No mail can be sent at the moment.</source>
        <translation>Email tidak dapat dikirim saat ini.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Your e-mail has to be confirmed again.</source>
        <translation>Email Anda harus dikonfirmasi lagi.</translation>
    </message>
    <message>
        <source>Ask for a new code and enter it.</source>
        <translation>Minta kode baru dan masukkan.</translation>
    </message>
    <message>
        <source>Please sign in to go on.</source>
        <translation>Silakan masuk untuk melanjutkan.</translation>
    </message>
    <message>
        <source>You come back to where you are now.</source>
        <translation>Anda akan kembali ke halaman ini.</translation>
    </message>
    <message>
        <source>You were signed out because some time has passed.</source>
        <translation>Sesi login Anda berakhir setelah beberapa waktu.</translation>
    </message>
    <message>
        <source>Sign in again; you come back to where you are now.</source>
        <translation>Masuk lagi; Anda akan kembali ke halaman ini.</translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <translation>Sesi login Anda telah berakhir.</translation>
    </message>
    <message>
        <source>Sign in with the account that owns this activation.</source>
        <translation>Masuk dengan akun pemilik aktivasi ini.</translation>
    </message>
    <message>
        <source>These sign-in details do not match.</source>
        <translation>Data login ini tidak cocok.</translation>
    </message>
    <message>
        <source>Check them, or sign in with a code sent by e-mail.</source>
        <translation>Periksa lagi, atau masuk dengan kode yang dikirim lewat email.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>Check the spelling, or create an account.</source>
        <translation>Periksa ejaannya, atau buat akun.</translation>
    </message>
    <message>
        <source>This e-mail address has an account already.</source>
        <translation>Alamat email ini sudah punya akun.</translation>
    </message>
    <message>
        <source>Sign in with it, or use another address.</source>
        <translation>Masuk dengan email ini, atau gunakan alamat lain.</translation>
    </message>
    <message>
        <source>This e-mail address has no account on this site.</source>
        <translation>Alamat email ini tidak punya akun di situs ini.</translation>
    </message>
    <message>
        <source>Check the address and the site, or create an account.</source>
        <translation>Periksa alamat dan situsnya, atau buat akun.</translation>
    </message>
    <message>
        <source>This password is easy to guess.</source>
        <translation>Kata sandi ini mudah ditebak.</translation>
    </message>
    <message>
        <source>Make it longer, or use several words.</source>
        <translation>Buat lebih panjang, atau gunakan beberapa kata.</translation>
    </message>
    <message>
        <source>This password is on lists of known passwords.</source>
        <translation>Kata sandi ini ada di daftar kata sandi yang bocor.</translation>
    </message>
    <message>
        <source>Choose one that you use nowhere else.</source>
        <translation>Pilih yang tidak Anda pakai di tempat lain.</translation>
    </message>
    <message>
        <source>An agreement has changed.</source>
        <translation>Ada perjanjian yang berubah.</translation>
    </message>
    <message>
        <source>This site is no longer offered.</source>
        <translation>Situs ini sudah tidak ditawarkan.</translation>
    </message>
    <message>
        <source>We cannot find this purchase yet.</source>
        <translation>Kami belum menemukan pembelian ini.</translation>
    </message>
    <message>
        <source>Check the IDs. A new purchase can take five minutes to arrive here; then try again.</source>
        <translation>Periksa ID-nya. Pembelian baru bisa perlu lima menit untuk sampai di sini; setelah itu coba lagi.</translation>
    </message>
    <message>
        <source>This product instance belongs to another cloud account.</source>
        <translation>Instans produk ini milik akun cloud lain.</translation>
    </message>
    <message>
        <source>This subscription has expired.</source>
        <translation>Langganan ini sudah berakhir.</translation>
    </message>
    <message>
        <source>Renew it in the marketplace, then try again.</source>
        <translation>Perpanjang di marketplace, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This subscription is suspended by the marketplace.</source>
        <translation>Langganan ini ditangguhkan oleh marketplace.</translation>
    </message>
    <message>
        <source>This subscription has been ended.</source>
        <translation>Langganan ini sudah dihentikan.</translation>
    </message>
    <message>
        <source>Buy the plan again in the marketplace, then come back with the new IDs.</source>
        <translation>Beli lagi paketnya di marketplace, lalu kembali dengan ID baru.</translation>
    </message>
    <message>
        <source>This marketplace hands your purchase over itself.</source>
        <translation>Marketplace ini meneruskan sendiri pembelian Anda.</translation>
    </message>
    <message>
        <source>Open your subscription in the marketplace and choose to set up your account there.</source>
        <translation>Buka langganan Anda di marketplace dan pilih menyiapkan akun di sana.</translation>
    </message>
    <message>
        <source>This cloud account is linked to a Billing Center account already.</source>
        <translation>Akun cloud ini sudah terhubung dengan akun Billing Center.</translation>
    </message>
    <message>
        <source>Sign in with that account, or bind another workspace with it.</source>
        <translation>Masuk dengan akun itu, atau tautkan workspace lain dengannya.</translation>
    </message>
    <message>
        <source>This account is active already.</source>
        <translation>Akun ini sudah aktif.</translation>
    </message>
    <message>
        <source>Bind the purchase to it instead.</source>
        <translation>Tautkan saja pembelian ke akun ini.</translation>
    </message>
    <message>
        <source>This workspace is no longer there.</source>
        <translation>Workspace ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>Go back and choose another one.</source>
        <translation>Kembali dan pilih yang lain.</translation>
    </message>
    <message>
        <source>This workspace settles through another purchase or account.</source>
        <translation>Workspace ini dibayar melalui pembelian atau akun lain.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or ask its owner.</source>
        <translation>Kembali dan pilih yang lain, atau tanyakan kepada pemiliknya.</translation>
    </message>
    <message>
        <source>This workspace is locked.</source>
        <translation>Workspace ini terkunci.</translation>
    </message>
    <message>
        <source>Go back and choose another one, or contact support.</source>
        <translation>Kembali dan pilih yang lain, atau hubungi tim dukungan.</translation>
    </message>
    <message>
        <source>No workspace is bound yet.</source>
        <translation>Belum ada workspace yang tertaut.</translation>
    </message>
    <message>
        <source>Bind at least one workspace, then confirm.</source>
        <translation>Tautkan minimal satu workspace, lalu konfirmasi.</translation>
    </message>
    <message>
        <source>Your purchase is safe and nothing was changed.</source>
        <comment>Second sentence of every error: is the purchase safe?</comment>
        <translation>Pembelian Anda aman dan tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Your purchase is safe. Nothing can happen twice: before sending again we check whether it went through.</source>
        <translation>Pembelian Anda aman. Tidak ada yang terjadi dua kali: sebelum mengirim lagi, kami cek apakah tadi berhasil.</translation>
    </message>
    <message>
        <source>Your purchase is safe; only this computer is concerned.</source>
        <translation>Pembelian Anda aman; masalahnya hanya di komputer ini.</translation>
    </message>
    <message>
        <source>Try again</source>
        <comment>button</comment>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>button that puts an error away</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <comment>button</comment>
        <translation>Kirim kode baru</translation>
    </message>
    <message>
        <source>Sign in</source>
        <comment>button</comment>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Use the existing account</source>
        <comment>button</comment>
        <translation>Gunakan akun yang ada</translation>
    </message>
    <message>
        <source>Start over</source>
        <comment>button</comment>
        <translation>Mulai dari awal</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Coba lagi dalam %n detik.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service could not find what was asked for.</source>
        <translation>Layanan tidak menemukan yang diminta.</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>Akun ini tidak diizinkan melakukan itu.</translation>
    </message>
    <message>
        <source>This username is taken.</source>
        <translation>Nama pengguna ini sudah dipakai.</translation>
    </message>
    <message>
        <source>There is no Billing Center account with this username.</source>
        <translation>Tidak ada akun Billing Center dengan nama pengguna ini.</translation>
    </message>
    <message>
        <source>Read the current version and agree to it.</source>
        <translation>Baca versi terbaru dan setujui.</translation>
    </message>
    <message>
        <source>Check both IDs: they must belong to the account you bought with.</source>
        <translation>Periksa kedua ID: keduanya harus milik akun yang Anda pakai membeli.</translation>
    </message>
    <message>
        <source>Pay what is due in the marketplace, then try again.</source>
        <translation>Lunasi tagihan di marketplace, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Load the current version</source>
        <comment>button</comment>
        <translation>Muat versi terbaru</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address; start usher with --backend and that address. To only look around, start usher with --demo.</source>
        <translation>Tanyakan alamatnya kepada pihak yang memberi Anda program ini; jalankan usher dengan --backend dan alamat itu. Untuk melihat-lihat saja, jalankan usher dengan --demo.</translation>
    </message>
    <message>
        <source>We cannot tell who is answering.</source>
        <translation>Kami tidak dapat memastikan siapa yang menjawab.</translation>
    </message>
    <message>
        <source>In a company this is often a security check that reads what goes over the network: ask your administrator to add its authority, with --ca or in the policy file. Anywhere else, try another network.</source>
        <translation>Di perusahaan, ini sering kali pemeriksaan keamanan yang membuka koneksi: minta administrator menambahkan otoritasnya, dengan --ca atau di berkas kebijakan. Di tempat lain, coba jaringan lain.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, the service has to renew it: try again later.</source>
        <translation>Periksa tanggal dan jam komputer ini. Jika sudah benar, pihak layanan yang harus memperbarui sertifikatnya: coba lagi nanti.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate is not valid yet.</source>
        <translation>Sertifikat layanan belum berlaku.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind. Correct its date and time, then try again.</source>
        <translation>Jam komputer ini mungkin terlambat. Perbaiki tanggal dan jamnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Yang menjawab adalah server lain.</translation>
    </message>
    <message>
        <source>You may have to sign in to your network first: open any page in your browser, then try again. If it stays like this, ask your administrator whether the service&apos;s address is right.</source>
        <translation>Mungkin Anda perlu masuk ke jaringan dulu: buka halaman apa saja di browser, lalu coba lagi. Jika tetap begini, tanyakan kepada administrator apakah alamat layanan sudah benar.</translation>
    </message>
    <message>
        <source>Something on the way may not allow it. Try another network, or ask your administrator.</source>
        <translation>Mungkin ada sesuatu di jaringan yang tidak mengizinkannya. Coba jaringan lain, atau tanyakan kepada administrator.</translation>
    </message>
    <message>
        <source>The proxy did not let us through.</source>
        <translation>Proxy tidak meloloskan kami.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator to allow the service&apos;s address.</source>
        <translation>Periksa pengaturan proxy komputer ini, atau minta administrator mengizinkan alamat layanan.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants to know who you are.</source>
        <translation>Proxy jaringan Anda perlu tahu siapa Anda.</translation>
    </message>
    <message>
        <source>Sign in to it with the username and password of your company network.</source>
        <translation>Masuk ke proxy dengan nama pengguna dan kata sandi jaringan perusahaan Anda.</translation>
    </message>
    <message>
        <source>Another run of this program is busy with your sign-in.</source>
        <translation>Program ini juga berjalan di tempat lain dan sedang memakai data login Anda.</translation>
    </message>
    <message>
        <source>Wait until it has ended or close it, then try again.</source>
        <translation>Tunggu sampai selesai atau tutup, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The summary could not be saved.</source>
        <translation>Ringkasan tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Check that your documents folder can be written to and the disk is not full, then try again.</source>
        <translation>Pastikan folder dokumen Anda dapat ditulis dan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This pairing code is not known.</source>
        <translation>Kode penyambungan ini tidak dikenal.</translation>
    </message>
    <message>
        <source>A code works once and for a few minutes. Compare it with the page it came from, or ask for a new one there.</source>
        <translation>Kode hanya berlaku sekali dan selama beberapa menit. Cocokkan dengan halaman asalnya, atau minta kode baru di sana.</translation>
    </message>
    <message>
        <source>This pairing code has run out.</source>
        <translation>Kode penyambungan ini sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>Start once more from the marketplace to get a new one.</source>
        <translation>Mulai sekali lagi dari marketplace untuk mendapat kode baru.</translation>
    </message>
    <message>
        <source>The hand-over was declined in the browser.</source>
        <translation>Penerusan pembelian ditolak di browser.</translation>
    </message>
    <message>
        <source>If that was a mistake, start once more from the marketplace.</source>
        <translation>Jika itu keliru, mulai sekali lagi dari marketplace.</translation>
    </message>
    <message>
        <source>There is no check under this reference any more.</source>
        <translation>Tidak ada lagi pemeriksaan dengan referensi ini.</translation>
    </message>
    <message>
        <source>Compare the IDs with your purchase and send them once more.</source>
        <translation>Cocokkan ID dengan pembelian Anda dan kirim sekali lagi.</translation>
    </message>
    <message>
        <source>Sign in to the proxy</source>
        <comment>button that opens the network settings</comment>
        <translation>Masuk ke proxy</translation>
    </message>
    <message>
        <source>Whoever gave you this program knows the service&apos;s address: start usher with --backend and that address, or have your administrator write it into %1. To only look around, start usher with --demo.</source>
        <extracomment>No address is known. %1 is the path of a file; --backend and --demo stay as they are.</extracomment>
        <translation>Tanyakan alamatnya kepada pihak yang memberi Anda program ini: jalankan usher dengan --backend dan alamat itu, atau minta administrator menuliskannya di %1. Untuk melihat-lihat saja, jalankan usher dengan --demo.</translation>
    </message>
    <message>
        <source>Choose another site.</source>
        <translation>Pilih situs lain.</translation>
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
        <translation>Alibaba Cloud Internasional</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>AWS China</source>
        <translation>AWS Tiongkok</translation>
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
        <source>Open your subscription in %1 and sign in to the product from there.</source>
        <extracomment>%1 is a marketplace</extracomment>
        <translation>Buka langganan Anda di %1 dan masuk ke produk dari sana.</translation>
    </message>
    <message>
        <source>The page that opens shows a pairing code. Enter it here.</source>
        <translation>Halaman yang terbuka menampilkan kode penyambungan. Masukkan di sini.</translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <extracomment>Of a purchase. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>dikonfirmasi oleh %1</translation>
    </message>
    <message>
        <source>found in our records</source>
        <translation>ditemukan di catatan kami</translation>
    </message>
    <message>
        <source>as you typed it</source>
        <translation>seperti yang Anda ketik</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <extracomment>%1: &quot;Alibaba Cloud&quot;, %2: a time of day, or day and time</extracomment>
        <translation>Dikonfirmasi oleh %1, %2</translation>
    </message>
    <message>
        <source>Matches a purchase that %1 reported.</source>
        <extracomment>Typed IDs. %1: &quot;Alibaba Cloud&quot;</extracomment>
        <translation>Cocok dengan pembelian yang dilaporkan %1.</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Akun %1 %2</translation>
    </message>
    <message>
        <source>%1, instance %2</source>
        <extracomment>A purchase. %1: &quot;Huawei Cloud&quot;, %2: &quot;8888…0001&quot;</extracomment>
        <translation>%1, instans %2</translation>
    </message>
    <message>
        <source>%1 account %2, instance %3</source>
        <extracomment>A purchase. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;, %3: &quot;8888…0001&quot;</extracomment>
        <translation>Akun %1 %2, instans %3</translation>
    </message>
    <message>
        <source>%1 tells us itself what you bought: there are no IDs to type.</source>
        <extracomment>%1: &quot;AWS&quot;, &quot;Azure&quot;</extracomment>
        <translation>%1 sendiri yang memberi tahu kami apa yang Anda beli: tidak ada ID yang perlu diketik.</translation>
    </message>
    <message>
        <source>In Alibaba Cloud open Marketplace, “Purchased Services”.</source>
        <extracomment>The names are those of Alibaba Cloud&apos;s console</extracomment>
        <translation>Di Alibaba Cloud, buka “Marketplace &gt; Purchased Services”.</translation>
    </message>
    <message>
        <source>At your product choose “Login Directly”.</source>
        <translation>Pada produk Anda, pilih “Login Directly”.</translation>
    </message>
    <message>
        <source>Compare the code in your browser with this one.</source>
        <translation>Bandingkan kode di browser Anda dengan kode ini.</translation>
    </message>
    <message>
        <source>If it is the same, approve there. If it is not, or no page is there, cancel here.</source>
        <translation>Jika sama, setujui di sana. Jika berbeda, atau tidak ada halaman di sana, batalkan di sini.</translation>
    </message>
</context>
<context>
    <name>usher::words::Rail</name>
    <message>
        <source>Welcome</source>
        <comment>short title of a step</comment>
        <translation>Selamat datang</translation>
    </message>
    <message>
        <source>Your account</source>
        <comment>short title of a step</comment>
        <translation>Akun Anda</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>short title of a step</comment>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Activation</source>
        <comment>short title of a step</comment>
        <translation>Aktivasi</translation>
    </message>
    <message>
        <source>Account binding</source>
        <comment>short title of a step</comment>
        <translation>Penautan akun</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <comment>short title of a step</comment>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>short title of a step</comment>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>usher::words::Site</name>
    <message>
        <source>Suits your purchase</source>
        <comment>heading above sites</comment>
        <translation>Cocok untuk pembelian Anda</translation>
    </message>
    <message>
        <source>Unusual for your purchase</source>
        <comment>heading above sites</comment>
        <translation>Tidak lazim untuk pembelian Anda</translation>
    </message>
</context>
<context>
    <name>usher::words::Step</name>
    <message>
        <source>Activate your Commercial Plan</source>
        <translation>Aktifkan Commercial Plan Anda</translation>
    </message>
    <message>
        <source>Do you have a Billing Center account?</source>
        <translation>Apakah Anda punya akun Billing Center?</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>Informasi dasar</translation>
    </message>
    <message>
        <source>Company information</source>
        <translation>Informasi perusahaan</translation>
    </message>
    <message>
        <source>Activation method</source>
        <translation>Metode aktivasi</translation>
    </message>
    <message>
        <source>Bind your Billing Center account</source>
        <translation>Tautkan akun Billing Center Anda</translation>
    </message>
    <message>
        <source>Which workspaces should this purchase pay for?</source>
        <translation>Workspace mana yang dibayar dengan pembelian ini?</translation>
    </message>
    <message>
        <source>Confirm binding</source>
        <translation>Konfirmasi penautan</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Buat workspace</translation>
    </message>
    <message>
        <source>Sign in to continue</source>
        <translation>Masuk untuk melanjutkan</translation>
    </message>
    <message>
        <source>Already linked</source>
        <translation>Sudah terhubung</translation>
    </message>
    <message>
        <source>Your %1 plan is active</source>
        <extracomment>%1: the brand</extracomment>
        <translation>Paket %1 Anda aktif</translation>
    </message>
    <message>
        <source>Buy the plan</source>
        <translation>Beli paket</translation>
    </message>
    <message>
        <source>We are checking your purchase</source>
        <translation>Kami sedang memeriksa pembelian Anda</translation>
    </message>
</context>
<context>
    <name>usher::words::Workspace</name>
    <message>
        <source>Can be bound</source>
        <comment>state of a workspace</comment>
        <translation>Dapat ditautkan</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>state of a workspace</comment>
        <translation>Tertaut</translation>
    </message>
    <message>
        <source>Settled through another purchase</source>
        <comment>state of a workspace</comment>
        <translation>Dibayar melalui pembelian lain</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>state of a workspace</comment>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>%1 Billing Center account</source>
        <extracomment>How a workspace is paid, bought from the brand itself. %1: the brand</extracomment>
        <translation>Akun Billing Center %1</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <extracomment>How a workspace is paid. %1: &quot;Alibaba Cloud&quot;, %2: &quot;1234…3456&quot;</extracomment>
        <translation>Akun %1 %2</translation>
    </message>
    <message>
        <source>It is paid by this purchase.</source>
        <translation>Workspace ini dibayar melalui pembelian ini.</translation>
    </message>
    <message>
        <source>Another purchase pays for it. It can be bound here once that one has ended.</source>
        <translation>Dibayar melalui pembelian lain. Dapat ditautkan di sini setelah pembelian itu berakhir.</translation>
    </message>
    <message>
        <source>It is locked. Its owner can have it unlocked by the support.</source>
        <translation>Workspace ini terkunci. Pemiliknya dapat meminta tim dukungan membukanya.</translation>
    </message>
</context>
</TS>
