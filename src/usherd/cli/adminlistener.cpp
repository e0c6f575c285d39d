#include "usherd/cli/adminlistener.h"

#include "usherd/cli/commandline.h"

#include <QHostAddress>

namespace usherd {

usher::Result<Server::Options> adminOptions(const QString &address, bool anywhere)
{
    const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
    QString host = address.left(qMax<qsizetype>(colon, 0));
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    const ushort port = address.sliced(colon + 1).toUShort(&isNumber);
    const QHostAddress numeric(host);
    if (colon < 0 || !isNumber || numeric.isNull())
        return commandline::wrong(
            QStringLiteral("\"%1\" is not a numeric address with a port, as in 127.0.0.1:9100.").arg(address));
    if (!anywhere && !numeric.isLoopback())
        return commandline::wrong(QStringLiteral(
            "\"%1\" is not a loopback address, and what stands there is for the operator's machines only; "
            "--admin-anywhere allows it.")
                                      .arg(address));
    Server::Options options;
    options.address = host.toStdString();
    options.port = port;
    options.threads = 1;
    options.protection = anywhere ? Protection::Plain : Protection::PlainOnLoopback;
    options.limits.connections = 64;
    options.limits.connectionsPerAddress = 64;
    options.limits.bodyBytes = 0;
    options.logged = false; // somebody asks every second
    if (!anywhere)
        options.hosts = {"localhost"}; // no other name: a web page could have its own lead here
    return options;
}

} // namespace usherd
