/* Preloaded into a program: says when its first page reached the X server, and what it connected to, which folders it
 * read and which files it opened before. A line each into the file named by FIRSTPAINT, the last one "painted <ns>
 * <ns>" of CLOCK_MONOTONIC and of this process on the cores. A page: the first picture sent that is no icon or cursor.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

/* As xcb.h and shm.h have them, without their packages. */
typedef struct xcb_connection_t xcb_connection_t;
typedef struct
{
    unsigned int sequence;
} xcb_void_cookie_t;
typedef uint32_t xcb_drawable_t, xcb_gcontext_t, xcb_shm_seg_t;

enum { SMALLEST_PAGE = 300 }; /* pixels */

static int report = -1;
static atomic_int painted;

__attribute__((constructor)) static void begin(void)
{
    const char *file = getenv("FIRSTPAINT");
    if (file)
        report = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    /* What the program starts is not what is measured. */
    unsetenv("LD_PRELOAD");
    unsetenv("FIRSTPAINT");
}

static void say(const char *what, const char *name)
{
    char line[1024];
    if (report < 0 || atomic_load(&painted))
        return;
    const int length = snprintf(line, sizeof line, "%s %s\n", what, name ? name : "");
    if (length > 0)
        (void)!syscall(SYS_write, report, line, (size_t)length < sizeof line ? (size_t)length : sizeof line - 1);
}

static void paint(unsigned width, unsigned height)
{
    struct timespec now, used;
    char line[96];
    if (report < 0 || width < SMALLEST_PAGE || height < SMALLEST_PAGE || atomic_exchange(&painted, 1))
        return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    const int length = snprintf(line, sizeof line, "painted %lld %lld\n", now.tv_sec * 1000000000LL + now.tv_nsec,
        used.tv_sec * 1000000000LL + used.tv_nsec);
    (void)!syscall(SYS_write, report, line, (size_t)length);
}

/* The function of this name that would have been called. Qt's plugin keeps the libraries of X to itself, and so behind
 * none that is global. */
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FROM(library, name) ((__typeof__(&name))dlsym(dlopen(library, RTLD_LAZY), #name))

xcb_void_cookie_t xcb_put_image(xcb_connection_t *c, uint8_t format, xcb_drawable_t drawable, xcb_gcontext_t gc,
    uint16_t width, uint16_t height, int16_t x, int16_t y, uint8_t pad, uint8_t depth, uint32_t length,
    const uint8_t *data)
{
    paint(width, height);
    return FROM("libxcb.so.1", xcb_put_image)(c, format, drawable, gc, width, height, x, y, pad, depth, length, data);
}

xcb_void_cookie_t xcb_shm_put_image(xcb_connection_t *c, xcb_drawable_t drawable, xcb_gcontext_t gc,
    uint16_t whole_width, uint16_t whole_height, uint16_t from_x, uint16_t from_y, uint16_t width, uint16_t height,
    int16_t x, int16_t y, uint8_t depth, uint8_t format, uint8_t event, xcb_shm_seg_t segment, uint32_t offset)
{
    paint(width, height);
    return FROM("libxcb-shm.so.0", xcb_shm_put_image)(c, drawable, gc, whole_width, whole_height, from_x, from_y, width,
        height, x, y, depth, format, event, segment, offset);
}

xcb_void_cookie_t xcb_copy_area(xcb_connection_t *c, xcb_drawable_t from, xcb_drawable_t to, xcb_gcontext_t gc,
    int16_t from_x, int16_t from_y, int16_t x, int16_t y, uint16_t width, uint16_t height)
{
    paint(width, height);
    return FROM("libxcb.so.1", xcb_copy_area)(c, from, to, gc, from_x, from_y, x, y, width, height);
}

int connect(int socket, const struct sockaddr *address, socklen_t length)
{
    char name[256] = "?";
    char host[64] = "?";
    if (address->sa_family == AF_UNIX && length > sizeof(sa_family_t)) {
        const char *path = ((const struct sockaddr_un *)address)->sun_path;
        const int abstract = path[0] == '\0';
        snprintf(name, sizeof name, "unix:%s%.*s", abstract ? "@" : "", (int)(length - sizeof(sa_family_t)) - abstract,
            path + abstract);
    } else if (address->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const struct sockaddr_in *)address;
        inet_ntop(AF_INET, &in->sin_addr, host, sizeof host);
        snprintf(name, sizeof name, "tcp:%s:%d", host, ntohs(in->sin_port));
    } else if (address->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in = (const struct sockaddr_in6 *)address;
        inet_ntop(AF_INET6, &in->sin6_addr, host, sizeof host);
        snprintf(name, sizeof name, "tcp:[%s]:%d", host, ntohs(in->sin6_port));
    }
    say("connect", name);
    return REAL(connect)(socket, address, length);
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
    say("resolve", node);
    return REAL(getaddrinfo)(node, service, hints, found);
}

DIR *opendir(const char *name)
{
    say("scan", name);
    return REAL(opendir)(name);
}

DIR *fdopendir(int descriptor)
{
    char link[64], name[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, name, sizeof name - 1);
    name[length > 0 ? length : 0] = '\0';
    say("scan", name);
    return REAL(fdopendir)(descriptor);
}

/* The mode is read as it may be there: what is passed on and not there is not looked at. */
#define WITH_MODE(flags)                                                                                               \
    mode_t mode = 0;                                                                                                   \
    if ((flags) & (O_CREAT | O_TMPFILE)) {                                                                             \
        va_list more;                                                                                                  \
        va_start(more, flags);                                                                                         \
        mode = (mode_t)va_arg(more, int);                                                                              \
        va_end(more);                                                                                                  \
    }

int open(const char *name, int flags, ...)
{
    WITH_MODE(flags)
    say("open", name);
    return REAL(open)(name, flags, mode);
}

int open64(const char *name, int flags, ...)
{
    WITH_MODE(flags)
    say("open", name);
    return REAL(open64)(name, flags, mode);
}

int openat(int folder, const char *name, int flags, ...)
{
    WITH_MODE(flags)
    say("open", name);
    return REAL(openat)(folder, name, flags, mode);
}

int openat64(int folder, const char *name, int flags, ...)
{
    WITH_MODE(flags)
    say("open", name);
    return REAL(openat64)(folder, name, flags, mode);
}

FILE *fopen(const char *name, const char *mode)
{
    say("open", name);
    return REAL(fopen)(name, mode);
}

FILE *fopen64(const char *name, const char *mode)
{
    say("open", name);
    return REAL(fopen64)(name, mode);
}
