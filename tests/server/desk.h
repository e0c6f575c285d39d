#pragma once

#include "server/arrivalworld.h"

#include "usherd/endpoints/marketplaces.h"

namespace serviceworld {

inline const QByteArray alibabaKey = "isvkey-for-this-test";
inline const QByteArray huaweiBaseKey = "testAccessKey-0001";
inline const QByteArray huaweiKitKey = "testKitKey-0001";
inline const QByteArray awsSecret = "a-long-random-header-value";
inline const QString azureTenant = QStringLiteral("11111111-aaaa-4bbb-8ccc-000000000001");
inline const QString azureClient = QStringLiteral("22222222-aaaa-4bbb-8ccc-000000000002");

QByteArray json(const QJsonObject &object);
QByteArray quoted(QByteArray text); // with ' for "
QByteArray hmac(const QByteArray &key, const QByteArray &text);
QJsonObject objectOf(const Response &response);
QString codeIn(const Response &response); // Huawei Cloud's

// The marketplaces' servers, and ours with all four of them on.
class Desk
{
public:
    explicit Desk(ArrivalWorld &world);

    Response call(const QByteArray &method, const QByteArray &path, const QList<NamedValue> &query,
        const QList<NamedValue> &headers = {}, const QByteArray &body = {});

    // Signed by who calls.
    Response alibaba(QList<NamedValue> query, const QByteArray &key = alibabaKey);
    Response huaweiBase(
        const QByteArray &body, const QByteArray &nonce, qint64 skew = 0, const QByteArray &key = huaweiBaseKey);
    Response huaweiKit(
        const QByteArray &what, const QByteArray &body, const QByteArray &nonce, const QByteArray &key = huaweiKitKey);
    Response aws(const QJsonObject &event, const QByteArray &secret = awsSecret);

    QByteArrayList asked; // of the marketplaces' interfaces
    // What these answer; at first they have no time.
    std::function<Result<marketplace::OutgoingAnswer>(const marketplace::OutgoingRequest &)> theirs;

private:
    ArrivalWorld &m_world;
    Router m_router;
    AnswerDeadline m_deadline{std::chrono::seconds(60)};
    const endpoints::MarketplaceDesk m_desk;
    std::vector<std::shared_ptr<Request>> m_kept;
};

} // namespace serviceworld
