#pragma once

#include "common/core/secret.h"
#include "common/domain/purpose.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace usher {

class FlowCore;

namespace secret_name {
inline const QString registerPassword = QStringLiteral("password");
inline const QString createPassword = QStringLiteral("create_password");
inline const QString handoffVerifier = QStringLiteral("handoff_verifier"); // of a claim
inline const QString handoffTicket = QStringLiteral("handoff_ticket"); // until its claim was answered
inline const QString openingVerifier = QStringLiteral("opening_verifier"); // of a hand-off that was opened here
inline const QString purchaseToken = QStringLiteral("purchase_token");
inline QString proof(Purpose purpose)
{
    return QStringLiteral("proof:") + purposeId(purpose);
}
} // namespace secret_name

// Secrets that an unfinished draft needs: passwords and proofs. In memory, and in the keychain entry "draft/<flow-id>"
// (one small JSON). What could not be read, written or deleted is done when the keychain opens.
class DraftSecrets : public QObject
{
    Q_OBJECT
public:
    explicit DraftSecrets(FlowCore *core);

    static QString entry(const QString &flowId); // the keychain's
    // Names: secret_name.
    Secret get(const QString &name) const { return m_values.value(name); }
    void set(const QString &name, const Secret &); // empty: forget. Changes the draft's stamp of that name.
    QString stamp(const QString &name) const; // changes whenever the secret does; for intent digests

    // Writes what changed; `then` runs in every case, at once where there is nothing to write or nobody to write it.
    void flush(QObject *context, std::function<void()> then);
    // Reads the entry of the draft's flow; `then` runs in every case.
    void load(QObject *context, std::function<void()> then);
    bool isLoading() const { return m_loading > 0; } // nothing that needs them is sent before
    bool areLost() const; // the draft had secrets that are not at hand, and the keychain has no more to say
    bool isBroken() const { return m_broken; } // the entry was there and not ours to read; it is overwritten
    void drop(const QString &flowId); // memory and keychain
    void dropEntry(const QString &flowId); // of another flow
    bool allStored() const { return m_stored || m_values.isEmpty(); }

Q_SIGNALS:
    void loadedLate(); // the keychain opened after load() had found it shut

private:
    void take(const Secret &);
    void onOpened();

    FlowCore *m_core;
    QMap<QString, Secret> m_values;
    int m_revision = 0;
    int m_loading = 0;
    bool m_stored = true;
    bool m_unread = false; // the entry is there, perhaps, but could not be read
    bool m_broken = false;
};

} // namespace usher
