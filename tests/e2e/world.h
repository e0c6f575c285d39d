#pragma once

#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace usher::test {

// Where the service of a test is, for the test and for programs that it starts.
struct Place
{
    QUrl address;
    QByteArray certificate; // SHA-256 to pin
    QString database; // SQLite file
    QString mails; // Maildir

    QByteArray toJson() const;
    static Place fromJson(const QByteArray &);

    // The first column of the first row; one connection per call, the service goes on meanwhile.
    int number(const QString &sql) const;
    bool execute(const QString &sql) const; // what has no command yet, e.g. a subscription that ended
};

// usherd and an SMTP server as child processes, in a folder of their own.
class World
{
public:
    // `identity`: PEM files of a certificate and its key; without, usherd makes one.
    bool start(const QString &certificate = {}, const QString &key = {});
    ~World();

    const Place &place() const { return m_place; }
    QString folder(const QString &name) const { return m_folder.filePath(name); }
    QString trouble() const { return m_trouble; }
    // A command of the operator's on the service's database; its standard output, nothing where it failed.
    std::optional<QByteArray> usherd(QStringList arguments) const;
    bool addPurchase(const QString &marketplace, const QString &account, const QString &instance) const;
    QString issueHandoff(
        const QString &marketplace, const QString &account, const QString &instance) const; // its pairing code

private:
    bool readLine(QProcess &process, QByteArray &line);

    QTemporaryDir m_folder;
    QProcess m_mail;
    QProcess m_usherd;
    Place m_place;
    QString m_trouble;
};

// The mails that come from now on.
class Inbox
{
public:
    explicit Inbox(const QString &maildir);
    QString code(const QString &recipient); // of a mail that came since; empty: none yet
    // The last one that is none of these, whenever its mail came; empty: none
    QString newest(const QString &recipient, const QStringList &known) const;

private:
    QString codeIn(const QString &name, const QString &recipient) const;

    QString m_folder;
    QSet<QString> m_known;
};

// The names of what the Secret Service keeps for `service`, sorted.
QStringList keychainEntries(const QString &service);

} // namespace usher::test
