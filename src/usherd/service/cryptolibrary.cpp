#include "usherd/service/cryptolibrary.h"

#include <sodium.h>

namespace usherd::crypto {

usher::Library library()
{
    return {"libsodium", "ISC", sodium_version_string(), SODIUM_VERSION_STRING};
}

} // namespace usherd::crypto
