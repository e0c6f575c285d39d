#pragma once

#include "common/core/library.h"

#include <thread>

namespace usher {

// What fontconfig reads before the first text, some fifty files, is read on a thread of its own while the display is
// opened, which takes longer. Pango does the same. Where Qt finds fonts in another way this does nothing.
class FontsAhead
{
public:
    // Not before the locale is set: fontconfig asks for it.
    FontsAhead();
    ~FontsAhead() { wait(); }
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

    // Until it is read. A text before that would have it all read a second time.
    void wait();

    static QList<Library> libraries();

private:
    std::thread m_reader;
};

} // namespace usher
