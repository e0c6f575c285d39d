#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QProcess;
class QSocketNotifier;

namespace usher {

// Where a code comes from: an e-mail's, in any form ("123 456", or the whole mail), or a pairing code, alone.
class CodeSource : public QObject
{
    Q_OBJECT
public:
    struct Wanted
    {
        QString purpose; // "register", "link"…, "pairing"
        QString maskedEmail; // empty: it is the marketplace's, not a mail's
        int digits = 0; // 0: not known
    };

    using QObject::QObject;

    virtual bool isAvailable() = 0; // false: nobody could be asked
    virtual void ask(const Wanted &) = 0; // one question at a time; answered() or failed() follows
    virtual void stop() = 0; // without a word

Q_SIGNALS:
    void answered(const QString &text);
    void failed(const QString &sentence);
};

// Runs a program that prints the code. No shell is involved; what it is for stands in its environment:
// USHER_CODE_PURPOSE, USHER_CODE_SENT_TO (masked), USHER_CODE_DIGITS; the latter two for an e-mail's.
class CommandCodes : public CodeSource
{
    Q_OBJECT
public:
    CommandCodes(const QStringList &command, std::chrono::seconds limit, QObject *parent = nullptr);
    ~CommandCodes() override;

    bool isAvailable() override { return true; }
    void ask(const Wanted &) override;
    void stop() override;

private:
    void ended();
    void fail(const QString &sentence);

    const QStringList m_command;
    QPointer<QProcess> m_process;
    QTimer m_limit;
};

// Asks on the controlling terminal, whatever standard input and output are; what is typed is not shown.
class TerminalCodes : public CodeSource
{
    Q_OBJECT
public:
    explicit TerminalCodes(QObject *parent = nullptr);
    ~TerminalCodes() override;

    bool isAvailable() override;
    void ask(const Wanted &) override;
    void stop() override;

private:
    struct Terminal;

    bool open();
    void onReadable();

    std::unique_ptr<Terminal> m_terminal;
};

} // namespace usher
