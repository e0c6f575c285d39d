#include "common/core/coredump.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <algorithm>
#endif

namespace usher {

// Not PR_SET_DUMPABLE: what is not dumpable belongs to root in /proc, and the desktop's portals, which look there,
// would no longer answer.
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    // One byte, for Linux knows two ways: a file is not begun below a page, and a program that collects crashes is not
    // started at exactly 1, though it is at 0.
    rlimit limit = {};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_max = std::min<rlim_t>(limit.rlim_max, 1);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
#endif
}

} // namespace usher
