#pragma once

#include "common/core/library.h"

#include <thread>

namespace usher {

// What fontconfig reads before the first text, some fifty files, is read on a thread of its own while this lives: while
// the display is opened, which takes longer. Where Qt finds fonts in another way it does nothing.
class FontsAhead
{
public:
    // Not before the locale is set: fontconfig asks for it.
    FontsAhead();
    // Waits until it is read: a text before that would have it all read a second time.
    ~FontsAhead();
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

    static QList<Library> libraries();

private:
    std::thread m_reader;
};

} // namespace usher
