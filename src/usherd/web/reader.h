#pragma once

#include "usherd/http/message.h"
#include "usherd/service/words.h"
#include "usherd/web/markup.h"

namespace usherd::web {

// Who looks at a page, and how they want it.
class Reader
{
public:
    // The language chosen on the page itself ("?language="), else the best one of Accept-Language.
    explicit Reader(const Request &);

    const Words &words() const { return *m_words; }
    bool isMirrored() const; // reads from right to left
    // Pages that wait look again by themselves, unless told not to ("?wait=no"): each time takes a screen reader back
    // to the top.
    bool looksAgain() const { return m_looksAgain; }

    // A page of ours, for the same reader.
    Address page(const QString &path, const Address::Query &query = {}) const;
    // For the same reader in another language, or with another wish.
    Address pageIn(const QString &language, const QString &path, const Address::Query &query = {}) const;
    Address pageLooking(bool again, const QString &path, const Address::Query &query = {}) const;

private:
    static Address page(const QString &path, Address::Query query, const QString &language, bool looksAgain);

    const Words *m_words;
    QString m_chosen; // the language, on the page; may be empty
    bool m_looksAgain = true;
};

} // namespace usherd::web
