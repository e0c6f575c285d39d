#pragma once

#include "usherd/web/drawings.h"
#include "usherd/web/look.h"
#include "usherd/web/reader.h"

namespace usherd::web {

// What a page says, in its reader's language.
struct Page
{
    int status = 200;
    QString title; // its heading
    std::optional<Drawing> drawing = Drawing::HandOver;
    QString step; // "Step 1 of 2"; may be empty
    Markup body; // below the heading
    int looksAgainIn = 0; // seconds; 0: it waits for nothing
    bool hasLanguages = false; // links to itself in the other languages: only where its address is one of ours
    QString path = QStringLiteral("/handoff"); // that address
    Address::Query query; // of it, without what the reader wishes
    bool isWide = false; // it holds more than one reads from top to bottom
    Markup above; // between its head and what it says
    QString code; // of the problem, for the log; empty: none
    int retryAfter = 0; // seconds; 0: not said
};

// For one request: who reads, whose page it is, and the words for it.
class Desk
{
public:
    Desk(const Request &, const Look &);

    const Reader &reader() const { return m_reader; }
    const usher::Brand &brand() const { return m_look.brand(); }
    QString brandName() const;
    QString program() const; // its name
    QString marketplace(usher::Marketplace) const;
    QString say(const char *text, int count = -1) const; // of the context "usherd::Page"
    // With %1, %2 … filled in at once: a value that looks like a place is none.
    QString say(const char *text, const QStringList &values, int count = -1) const;

    // The whole of it as an answer, with everything a browser is told.
    Response answer(const Page &) const;

private:
    Markup head(const Page &) const;
    Markup top(const Page &) const;
    Markup foot() const;

    const Look &m_look;
    Reader m_reader;
    QString m_reference;
};

// On to a page of ours, with GET whatever brought the browser. Never to anywhere a request names.
Response redirect(const Address &);
Response onward(const Reader &); // to /handoff, for the same reader

Markup paragraph(const QString &text, const char *kind = "text");
// A code that is read one by one, also by a screen reader.
Markup shownCode(const QString &code, const char *kind);
// Another language's text stays apart from what is around it, whatever its direction.
Markup foreign(const QString &text);

} // namespace usherd::web
