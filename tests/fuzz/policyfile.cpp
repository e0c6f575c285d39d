// The administrator's policy file.
#include "usher/app/policyfile.h"
#include "fuzz/fuzzing.h"
#include "usher/app/options.h"

#include <QFile>

using namespace usher;

// The wizard's catalogues are not part of this program: English is all there is.
int qInitResources_translations()
{
    return 1;
}

namespace {

void tryPolicy(fuzz::Input input)
{
    const fuzz::MemoryFile file(input.rest());
    // What the file names is on nobody's disk, but for itself.
    const Result<PolicyFile> policy = loadPolicy({file.path()},
        [&](const QString &path) { return path == file.path() ? QString() : QStringLiteral("it is another file"); });
    if (!policy) {
        fuzz::requireReason(policy.problem());
        fuzz::require(policy.problem().detail.startsWith(file.path()), "a fault names its file");
        return;
    }
    fuzz::require(policy->path == file.path(), "the file is known");
    fuzz::require(policy->backend.isEmpty()
            || (policy->backend.scheme() == QLatin1String("https") && !policy->backend.host().isEmpty()
                && policy->backend.userInfo().isEmpty()),
        "the service is asked over TLS");
    fuzz::require(!policy->proxy || policy->proxy->userInfo().isEmpty(), "no credentials in the policy");
    const Result<Options> settled = withPolicy(Options(), *policy);
    fuzz::require(settled && settled->backend == policy->backend && settled->brand == policy->brand,
        "a policy does not contradict a silent command line");
}

} // namespace

USHER_FUZZ_TARGET(tryPolicy)
