#pragma once

#include "usher/services/linkopener.h"

namespace usher {

class DesktopLinkOpener : public LinkOpener
{
    Q_OBJECT
public:
    using LinkOpener::LinkOpener;
    void open(const QUrl &) override;
};

} // namespace usher
