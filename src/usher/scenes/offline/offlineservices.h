#pragma once

#include "usher/services/documents.h"
#include "usher/services/keychain.h"
#include "usher/services/linkopener.h"
#include "usher/services/network.h"
#include "usher/services/statefile.h"

#include <QJsonObject>
#include <QMap>
#include <QPointer>
#include <QUrl>

#include <functional>

// The wizard's services in memory: nothing outside of this process is touched.
namespace usher::scenes {

class OfflineKeychain : public Keychain
{
public:
    QMap<QString, QByteArray> entries;
    std::optional<Problem> trouble;
    std::optional<Problem> full; // of writes only
    bool opensWhenAsked = false; // unlock(): the person types the password; otherwise puts the prompt away
    bool holdReads = false;
    QPointer<Call<Secret>> held;
    bool holdWrites = false; // and removals
    QList<QPointer<Call<Done>>> heldWrites;
    int writes = 0;
    int unlocks = 0;
    std::function<void()> onWrite; // before it

    Call<KeychainState> *probe() override;
    Call<KeychainState> *unlock() override;
    Call<Secret> *read(const QString &entry) override;
    Call<Done> *write(const QString &entry, const Secret &secret) override;
    Call<Done> *remove(const QString &entry) override;
    void releaseWrites(); // nothing came of them

private:
    Call<Done> *hold();
};

class OfflineNetwork : public Network
{
public:
    QString address; // empty: no proxy
    bool asks = false;
    QList<ProxyCredentials> given;

    QString proxy() const override;
    bool proxyAsks() const override;
    void signIn(const ProxyCredentials &credentials) override;
};

class OfflineStateFile : public StateFile
{
public:
    Loaded content;
    std::optional<Problem> trouble;
    std::function<void()> onSave;
    bool hold = false; // the disk hangs
    bool unmovable = false;
    QJsonObject aside; // what was moved

    Call<Loaded> *load() override;
    Call<QString> *setAside(const QString &) override;
    Call<Done> *save(const QJsonObject &state) override;
    QByteArray bytes() const;
};

class OfflineLinkOpener : public LinkOpener
{
public:
    QList<QUrl> opened;
    void open(const QUrl &url) override;
};

class OfflineDocuments : public Documents
{
public:
    QMap<QString, QByteArray> files;
    std::optional<Problem> trouble;
    QStringList shown;

    Call<QString> *save(const QString &name, const QString &suffix, const QByteArray &content) override;
    void show(const QString &path) override;
};

} // namespace usher::scenes
