#pragma once

#include "unattended/runs.h"

#include <QObject>

#include <memory>

namespace usher::test {

inline const QString anaMail = QStringLiteral("ana.lind@example.com");

QString text(const char *latin1);
QJsonObject object(const char *json);

// Answers of Ana Lind: who registers, and who binds with this "binding". Huawei Cloud's account is among them.
QJsonObject registers(const char *marketplace, const char *account = "", const char *instance = "");
QJsonObject binds(const char *binding, const char *marketplace = "huawei");
// A JSON pointer's member is replaced, or removed by an undefined value.
QJsonObject with(QJsonObject answers, const QString &path, const QJsonValue &value);

// `usher activate` as an administrator runs it: the program, a service over TLS that knows two purchases, real mails
// and a real keychain. One service for all cases; each begins with nothing that can be created.
class ActivateCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    Runs &runs() const { return *m_runs; }
    bool makeAccount(); // Ana's Billing Center account; its workspace can be bound again
    void findSecrets(const Outcome &outcome, const QString &state);

private:
    std::unique_ptr<Runs> m_runs;
};

} // namespace usher::test
