#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QDebug;

namespace usher {

// A password, token, code or proof. It has no conversion to QString, prints as "•••" and is wiped when its last owner
// goes. reveal() is the one way to its text; call it only where the text leaves the program: the wire, the keychain,
// a password field.
class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text);
    static Secret fromUtf8(const QByteArray &utf8);
    Secret(const Secret &);
    Secret(Secret &&) noexcept;
    Secret &operator=(const Secret &);
    Secret &operator=(Secret &&) noexcept;
    ~Secret();

    bool isEmpty() const { return m_utf8.empty(); }
    qsizetype characterCount() const; // Unicode code points
    QString reveal() const;
    QByteArray revealUtf8() const;

    // In constant time for equal lengths.
    bool operator==(const Secret &other) const;

private:
    void wipe();
    // Not a QByteArray: implicit sharing would leave copies that nobody wipes.
    std::vector<char> m_utf8;
};

QDebug operator<<(QDebug debug, const Secret &);

} // namespace usher
