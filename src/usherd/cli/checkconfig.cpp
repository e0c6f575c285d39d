#include "usherd/cli/checkconfig.h"

#include "usherd/http/tls.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSslCertificate>

namespace usherd {

namespace {

void checkCertificate(const TlsFiles &files, SettingsReader &reader)
{
    for (const std::string &file : {files.certificate, files.key}) {
        if (!QFileInfo(QString::fromStdString(file)).isReadable())
            return; // said already
    }
    if (const auto context = makeTlsContext(files); !context)
        return reader.refuse("tls.certificate", context.problem().detail);
    const auto chain = QSslCertificate::fromPath(QString::fromStdString(files.certificate));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSslCertificate &certificate : chain) {
        if (now < certificate.effectiveDate() || now > certificate.expiryDate())
            reader.refuse("tls.certificate",
                QStringLiteral("\"%1\" is valid from %2 to %3 only.")
                    .arg(certificate.subjectDisplayName(), certificate.effectiveDate().toString(Qt::ISODate),
                        certificate.expiryDate().toString(Qt::ISODate)));
    }
}

// Whether a file can be written, made or replaced there.
bool isWritable(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.isWritable();
    const QString folder = file.absolutePath();
    return (!QFileInfo::exists(folder) || QFileInfo(folder).isDir()) && isWritable(folder);
}

void checkFolders(const ServeOptions &options, SettingsReader &reader)
{
    for (const auto &[key, scheme, address] : {std::tuple{"database.address", "sqlite:", options.database},
             std::tuple{"mail.address", "file:", options.mail}}) {
        const QString prefix = QString::fromLatin1(scheme);
        if (address.startsWith(prefix) && !isWritable(address.mid(prefix.size())))
            reader.refuse(key, QStringLiteral("\"%1\" cannot be written.").arg(address.mid(prefix.size())));
    }
}

// Whether a server answers and lets us in. (Files: checkFolders.)
void checkServer(const ServeOptions &options, SettingsReader &reader)
{
    const auto dialect = Dialect::fromAddress(options.database, options.store.connection);
    if (!dialect || !(*dialect)->manyWriters())
        return;
    try {
        (*dialect)->connect(Dialect::Access::ReadOnly);
    } catch (const StoreError &error) {
        reader.refuse("database.address", QString::fromUtf8(error.what()));
    }
}

} // namespace

void checkSurroundings(const ServeOptions &options, SettingsReader &reader)
{
    checkCertificate(options.server.tls, reader);
    checkFolders(options, reader);
    checkServer(options, reader);
}

} // namespace usherd
