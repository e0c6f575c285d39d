#include "usher/app/fontsahead.h"

#include <QVersionNumber>

#include <system_error>

#ifdef USHER_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace usher {

FontsAhead::FontsAhead()
{
#ifdef USHER_FONTCONFIG
    try {
        m_reader = std::thread(FcInit);
    } catch (const std::system_error &) { // no thread is left: it is read when it is asked for
    }
#endif
}

FontsAhead::~FontsAhead()
{
    if (m_reader.joinable())
        m_reader.join();
}

QList<Library> FontsAhead::libraries()
{
#ifdef USHER_FONTCONFIG
    const int running = FcGetVersion();
    return {{"fontconfig", "HPND-sell-variant",
        QVersionNumber(running / 10000, running / 100 % 100, running % 100).toString().toLatin1(),
        QVersionNumber(FC_MAJOR, FC_MINOR, FC_REVISION).toString().toLatin1()}};
#else
    return {};
#endif
}

} // namespace usher
