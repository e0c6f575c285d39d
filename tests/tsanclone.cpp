#include <dlfcn.h>
#include <sched.h>

#include <cstdarg>

// QProcess starts a program with a clone() that shares this process's memory until the program runs. ThreadSanitizer's
// own clone() takes that for a fork, and its way to go quiet in a child of many threads then holds for the parent: it
// no longer sees what the thread that started a program locks. This one goes past it.
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto real = reinterpret_cast<Clone>(dlsym(dlopen("libc.so.6", RTLD_LAZY), "clone"));
    va_list more;
    va_start(more, argument);
    void *const descriptor = va_arg(more, void *);
    va_end(more);
    return real(function, stack, flags, argument, descriptor);
}
