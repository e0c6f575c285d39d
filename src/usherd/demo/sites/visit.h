#pragma once

#include "usherd/demo/sites/visitors.h"
#include "usherd/service/context.h"
#include "usherd/web/page.h"

namespace usherd::demo {

// Where one may go from every page of the demo.
enum class Room { Start, Marketplaces, Sites, Billing, Mail };

// One request of the demo's pages, as long as its answer takes.
class Visit
{
public:
    Visit(std::shared_ptr<const Request>, Respond, const web::Look &);

    const Request &http() const { return *m_http; }
    const web::Desk &desk() const { return m_desk; }
    const Caller &caller() const { return m_caller; }
    const VisitorKey &key() const { return m_key; } // of the browser, which gets it with the answer if it is new
    QString say(const char *text, int count = -1) const { return m_desk.say(text, count); }
    QString say(const char *text, const QStringList &values, int count = -1) const
    {
        return m_desk.say(text, values, count);
    }
    QString query(QByteArrayView name) const { return QString::fromUtf8(m_http->queryValue(name)); }

    // Puts the page into the demo's frame: what it is, and the way to its other rooms.
    void show(Room, web::Page) const;
    // On to a page of ours; with the key that the browser has from now on, where it is another.
    void go(const QString &path, const VisitorKey &fresh = {}) const;
    void go(const QString &path, const web::Address::Query &query) const;
    void leave(const web::Address &) const; // to a page that is none of the demo's
    void notFound(Room) const;
    void fail(Room, const usher::Problem &) const;

    web::Attribute to(const QString &path, const web::Address::Query &query = {}) const; // href, for the same reader
    // A form of ours, and what it sent. Nothing: it was not on a page for this browser, which is told so.
    web::Markup form(const QString &path, std::initializer_list<web::Markup> fields) const;
    web::Markup button(const QString &path, const QString &text, const char *kind) const; // a form of its own
    std::optional<QList<NamedValue>> sent(Room) const;

private:
    web::Markup rooms(Room) const;
    void answer(Response) const;

    std::shared_ptr<const Request> m_http;
    Respond m_respond;
    web::Desk m_desk;
    Caller m_caller;
    VisitorKey m_key;
    bool m_isNew = false;
};
using Guest = std::shared_ptr<const Visit>;

} // namespace usherd::demo
