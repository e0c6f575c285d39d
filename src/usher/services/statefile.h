#pragma once

#include "usher/services/call.h"

#include <QJsonObject>
#include <QString>

namespace usher {

// One JSON document on disk, without secrets: drafts and the index of signed-in accounts. Written whole and atomically
// (0600), on a thread of its own; of several writes that wait, only the newest is done.
class StateFile : public QObject
{
    Q_OBJECT
public:
    struct Loaded
    {
        QJsonObject state; // empty when there is no file yet
        QString setAside; // where an unreadable file was moved; empty if there was none
    };

    using QObject::QObject;

    virtual Call<Loaded> *load() = 0;
    // Moves the file out of the way of what is saved from now on, where its reader cannot use what it holds. Tells
    // where it is now; problem: state_unreadable.
    virtual Call<QString> *setAside(const QString &reason) = 0;
    // Problem: state_unwritable. One that a newer one overtook tells what became of that.
    virtual Call<Done> *save(const QJsonObject &state) = 0;
};

} // namespace usher
