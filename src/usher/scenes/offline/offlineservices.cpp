#include "usher/scenes/offline/offlineservices.h"

#include "common/core/problemcodes.h"
#include "usher/scenes/offline/samples.h"

#include <QJsonDocument>

#include <utility>

namespace usher::scenes {

Call<KeychainState> *OfflineKeychain::probe()
{
    return Call<KeychainState>::ended(trouble ? KeychainState::Locked : KeychainState::Ok, this);
}

Call<KeychainState> *OfflineKeychain::unlock()
{
    ++unlocks;
    if (opensWhenAsked)
        trouble.reset();
    return Call<KeychainState>::ended(trouble ? KeychainState::Denied : KeychainState::Ok, this);
}

Call<Secret> *OfflineKeychain::read(const QString &entry)
{
    if (holdReads)
        return held = new Call<Secret>(this);
    if (trouble)
        return Call<Secret>::ended(*trouble, this);
    if (!entries.contains(entry))
        return Call<Secret>::ended(problem(problem_code::keychain_not_found), this);
    return Call<Secret>::ended(Secret::fromUtf8(entries.value(entry)), this);
}

Call<Done> *OfflineKeychain::write(const QString &entry, const Secret &secret)
{
    ++writes;
    if (onWrite)
        onWrite();
    if (holdWrites)
        return hold();
    if (trouble)
        return Call<Done>::ended(*trouble, this);
    if (full)
        return Call<Done>::ended(*full, this);
    entries.insert(entry, secret.revealUtf8());
    return Call<Done>::ended(Done{}, this);
}

Call<Done> *OfflineKeychain::remove(const QString &entry)
{
    if (holdWrites)
        return hold();
    if (trouble)
        return Call<Done>::ended(*trouble, this);
    entries.remove(entry);
    return Call<Done>::ended(Done{}, this);
}

void OfflineKeychain::releaseWrites()
{
    holdWrites = false;
    for (const auto &call : std::exchange(heldWrites, {})) {
        if (call)
            call->end(problem(problem_code::keychain_unknown));
    }
}

Call<Done> *OfflineKeychain::hold()
{
    auto *call = new Call<Done>(this);
    heldWrites.append(call);
    return call;
}

QString OfflineNetwork::proxy() const
{
    return address;
}

bool OfflineNetwork::proxyAsks() const
{
    return asks;
}

void OfflineNetwork::signIn(const ProxyCredentials &credentials)
{
    given.append(credentials);
}

Call<StateFile::Loaded> *OfflineStateFile::load()
{
    return Call<Loaded>::ended(content, this);
}

Call<QString> *OfflineStateFile::setAside(const QString &)
{
    if (unmovable)
        return Call<QString>::ended(problem(problem_code::state_unreadable), this);
    aside = content.state;
    content.state = {};
    return Call<QString>::ended(QStringLiteral("/home/x/state.broken"), this);
}

Call<Done> *OfflineStateFile::save(const QJsonObject &state)
{
    if (onSave)
        onSave();
    if (hold)
        return new Call<Done>(this);
    if (trouble)
        return Call<Done>::ended(*trouble, this);
    content.state = state;
    return Call<Done>::ended(Done{}, this);
}

QByteArray OfflineStateFile::bytes() const
{
    return QJsonDocument(content.state).toJson();
}

void OfflineLinkOpener::open(const QUrl &url)
{
    opened.append(url);
}

Call<QString> *OfflineDocuments::save(const QString &name, const QString &suffix, const QByteArray &content)
{
    if (trouble)
        return Call<QString>::ended(*trouble, this);
    const QString path = QStringLiteral("/home/mei/Documents/") + name + QLatin1Char('.') + suffix;
    files.insert(path, content);
    return Call<QString>::ended(path, this);
}

void OfflineDocuments::show(const QString &path)
{
    shown.append(path);
}

} // namespace usher::scenes
