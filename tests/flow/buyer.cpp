#include "flow/buyer.h"

#include <QCryptographicHash>
#include <QTest>

namespace fakes {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QJsonObject lastSent(const World &world, const char *what)
{
    QJsonObject last;
    for (const OfflineBackend::Sent &sent : world.backend.sent) {
        if (sent.what == QLatin1String(what))
            last = QJsonDocument::fromJson(sent.body).object();
    }
    return last;
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

World &quick(World &world)
{
    world.timing.second = 1;
    return world;
}

Buyer::Buyer(World &w, Route where, Marketplace marketplace)
    : Person(w)
    , route(where)
{
    choose(marketplace, route);
    if (route == Route::Register) {
        basic();
        fillCompany();
        commit();
        flow->activationMethod()->workspaceName()->setValue(str("Payments prod"));
        flow->activationMethod()->workspaceLanguage()->setValue(str("en"));
    } else {
        flow->accountBinding()->username()->setValue(str("mei.tan"));
        code(flow->accountBinding()->code());
    }
}

PurchasePageModel *Buyer::page() const
{
    return route == Route::Register ? static_cast<PurchasePageModel *>(flow->activationMethod())
                                    : flow->accountBinding();
}

void Buyer::type()
{
    for (Field *field : {ids()->accountId(), ids()->instanceId()}) {
        if (field->isEnabled() && ids()->shows(field)) {
            field->setValue(field == ids()->accountId() ? account : instance);
            field->leave();
        }
    }
    spin();
}

void Buyer::pair(const QString &typed)
{
    handoff()->code()->setValue(Secret(typed));
    handoff()->claim();
    spin();
}

void Buyer::accept()
{
    const int sent = world.backend.count(str(write()));
    commit();
    QCOMPARE(handoff()->code()->message().code, message_code::handoff_unconfirmed);
    QCOMPARE(flow->current()->firstBadField(), handoff()->code());
    QCOMPARE(world.backend.count(str(write())), sent);
    page()->mine();
    QVERIFY(!handoff()->needsConfirmation());
    QVERIFY(handoff()->code()->message().isEmpty());
}

} // namespace fakes
