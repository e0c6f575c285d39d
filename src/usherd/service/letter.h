#pragma once

#include "usherd/service/context.h"
#include "usherd/service/outboxsource.h"

namespace usherd {

// What a mail says, once: its plain text and its HTML are both made from it, so that they cannot differ. All of it is
// text; nothing is markup.
struct Letter
{
    struct Part
    {
        enum Kind { Paragraph, Code, Aside };
        Kind kind = Paragraph;
        QString text;
    };

    QString kind; // of the mail, for the operator
    QString subject;
    QList<Part> parts;
};

// As a mail of that brand, in the language the letter is in. The HTML needs nothing from elsewhere, follows the
// reader's light or dark scheme and the language's direction.
Mail compose(const Letter &, const Settings &, const QString &language, const QString &to);

} // namespace usherd
