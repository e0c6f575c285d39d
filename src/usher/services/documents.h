#pragma once

#include "usher/services/call.h"

#include <QString>

namespace usher {

// The person's documents folder.
class Documents : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Writes a new file there and answers with its path. Nothing is replaced: where the name is taken, a number is
    // added. Problem: document_unwritable, its detail says why.
    virtual Call<QString> *save(const QString &name, const QString &suffix, const QByteArray &content) = 0;
    virtual void show(const QString &path) = 0; // its folder, in the file manager
};

} // namespace usher
