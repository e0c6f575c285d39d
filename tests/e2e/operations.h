#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

// What the wizard asks of the service: every operation of the contract, and where a customer sees that it failed.
namespace usher::test {

struct Operation
{
    enum class Shown {
        Page, // on the page that asked; its button does it again
        Welcome, // in place of the configuration
        List, // in place of the workspaces
        Handoff, // beside the pairing code, or where a link is spoken of
        Quiet // nowhere: it is asked again, or the press that needs it says it
    };

    const char *id; // operationId
    Shown shown;
    bool repeatable; // the client may send it again by itself
    bool writes; // something happens by it
    bool hasBody = true; // its answer has
};

const QList<Operation> &operations();
const Operation *operationOf(const QString &id); // nullptr: it has no row

// As resources/api/openapi.yaml has them.
class Contract
{
public:
    Contract();

    QStringList ids() const;
    QString idOf(const QByteArray &method, const QByteArray &target) const; // empty: none of the contract

private:
    struct Entry
    {
        QByteArray method;
        QList<QByteArray> path; // "{}" stands for any value
        QString id;
    };
    QList<Entry> m_entries;
};

} // namespace usher::test
