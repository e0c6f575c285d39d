#pragma once

#include <QObject>
#include <QUrl>

namespace usher {

// Opens a page in the person's browser. Whether one really opened cannot be known: every page that calls it also shows
// the link and lets it be copied.
class LinkOpener : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void open(const QUrl &) = 0; // http and https only; others are ignored
};

} // namespace usher
