#pragma once

#include "usher/flow/draft.h"

#include <QList>
#include <QString>

namespace usher {

struct Brand;

// What people ask on a page, in the language of the installed translators at the time of the call.
struct HelpTopic
{
    QString question;
    QString answer;
};

// Of that page first, then what is asked everywhere. Each answer stands for itself.
QList<HelpTopic> pageHelp(Step, const Brand &);

} // namespace usher
