#include "e2e/buyers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace usher::test {

Buyers::~Buyers()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool Buyers::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral("/usr/bin/python3"),
        {QStringLiteral(ARRIVALS), QStringLiteral("--usherd"), QStringLiteral(USHERD_PROGRAM)});
    const QJsonObject said = read();
    const auto text = [&said](const char *name) { return said.value(QLatin1String(name)).toString(); };
    m_place = {QUrl(text("address")), QByteArray::fromHex(text("fingerprint").mid(7).toLatin1()), text("database"),
        text("mails")};
    return m_place.certificate.size() == 32;
}

QJsonObject Buyers::read()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(60'000)) {
            m_trouble = QStringLiteral("arrivals.py: ") + m_process.errorString();
            return {};
        }
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject Buyers::ask(const QJsonObject &order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return read();
}

Buyers::Arrived Buyers::buy(const QString &marketplace, bool again)
{
    const QJsonObject said = ask({{QStringLiteral("order"), QStringLiteral("buy")},
        {QStringLiteral("marketplace"), marketplace}, {QStringLiteral("again"), again}});
    const auto text = [&said](const char *name) { return said.value(QLatin1String(name)).toString(); };
    return {{marketplace, text("account"), text("instance"), text("pairing_code")}, Secret(text("ticket"))};
}

QString Buyers::approve()
{
    return ask({{QStringLiteral("order"), QStringLiteral("approve")}}).value(QLatin1String("match_code")).toString();
}

QStringList Buyers::leaks(const QStringList &planted)
{
    const QJsonObject said = ask({{QStringLiteral("order"), QStringLiteral("leaks")},
        {QStringLiteral("planted"), QJsonArray::fromStringList(planted)}});
    QStringList found;
    if (!m_trouble.isEmpty())
        found << m_trouble;
    const QJsonArray leaks = said.value(QLatin1String("leaks")).toArray();
    for (const auto &value : leaks)
        found << value.toString();
    return found;
}

} // namespace usher::test
