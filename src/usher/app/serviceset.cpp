#include "usher/app/serviceset.h"

#include "common/core/problemcodes.h"
#include "usher/app/demokeychain.h"
#include "usher/app/faultykeychain.h"
#include "usher/flow/draft.h"
#include "usher/services/backendclient.h"
#include "usher/services/diskdocuments.h"
#include "usher/services/diskstatefile.h"
#include "usher/services/filerefreshlock.h"
#include "usher/services/systemkeychain.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

namespace usher {

namespace {

constexpr qint64 largestAuthorities = 4 * 1024 * 1024; // bytes of PEM: a system's own are a quarter of a megabyte

// Nobody sits before the screen of an unattended run.
class NoBrowser : public LinkOpener
{
public:
    void open(const QUrl &) override { }
};

// A demo is a world of its own: of the policy only what concerns the looks is left.
Setup setupOf(const Options &options)
{
    const PolicyFile &policy = options.policy;
    Setup setup;
    setup.policyFile = policy.place();
    setup.locked = policy.locked;
    if (options.demo) {
        setup.locked.removeIf([](const QString &name) { return name != setting::brand && name != setting::language; });
        return setup;
    }
    setup.authority = options.certificateAuthority;
    setup.proxy = !policy.proxy   ? Setup::Proxy::System
        : policy.proxy->isEmpty() ? Setup::Proxy::None
                                  : Setup::Proxy::Named;
    setup.marketplace = policy.marketplace;
    setup.site = policy.site;
    return setup;
}

} // namespace

ServicePlan ServicePlan::of(const Options &options, const Brand &brand)
{
    ServicePlan plan;
    plan.backend = options.backend.isEmpty() ? brand.backendUrl : options.backend;
    plan.certificateAuthority = options.certificateAuthority;
    plan.keychainService = brand.keychainService;
    plan.setup = setupOf(options);
    plan.stateFolder = options.stateFolder;
    if (plan.stateFolder.isEmpty()) {
        plan.stateFolder
            = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + brand.id;
    }
    if (!options.demo)
        plan.proxy = options.policy.proxy;
    return plan;
}

ServiceSet::~ServiceSet() = default;

Result<std::unique_ptr<ServiceSet>> ServiceSet::make(
    const ServicePlan &plan, const Brand &brand, const QString &stateName, std::unique_ptr<LinkOpener> linkOpener)
{
    if (!plan.setup.site.isEmpty() && !brand.site(plan.setup.site))
        return Problem::make(problem_code::bad_request, 0,
            QStringLiteral("%1: /site: %2 has no site %3.").arg(plan.setup.policyFile, brand.name, plan.setup.site));
    BackendAddress address;
    address.url = plan.backend;
    if (!plan.pinned.isEmpty())
        address.pinned = PinnedCertificate{plan.pinned};
    if (!plan.certificateAuthority.isEmpty()) {
        QFile file(plan.certificateAuthority);
        if (!file.open(QIODevice::ReadOnly))
            return Problem::make(problem_code::bad_request, 0,
                QStringLiteral("--ca: the file %1 cannot be read.").arg(plan.certificateAuthority));
        address.authorities = file.read(largestAuthorities + 1);
        if (address.authorities.size() > largestAuthorities)
            return Problem::make(problem_code::bad_request, 0,
                QStringLiteral("--ca: the file %1 is too large.").arg(plan.certificateAuthority));
    }
    address.proxy = plan.proxy;
    std::unique_ptr<ServiceSet> set(new ServiceSet);
    set->m_brand = &brand;
    set->m_setup = plan.setup;
    set->m_setup.backend = plan.backend;
    set->m_backend = std::make_unique<BackendClient>(address);
    set->m_keychain = std::make_unique<SystemKeychain>(plan.keychainService);
    if (plan.throwaway) {
        if (plan.keychainFault != DemoFaults::Keychain::Sound)
            set->m_keychain = std::make_unique<FaultyKeychain>(std::move(set->m_keychain), plan.keychainFault);
        auto keychain = std::make_unique<DemoKeychain>(std::move(set->m_keychain));
        set->m_throwaway = keychain.get();
        set->m_keychain = std::move(keychain);
    }
    set->m_backend->setKeychain(set->m_keychain.get());
    set->m_refreshLock
        = std::make_unique<FileRefreshLock>(QDir(plan.stateFolder).filePath(QStringLiteral("session.lock")));
    set->m_stateFile
        = std::make_unique<DiskStateFile>(QDir(plan.stateFolder).filePath(stateName), Draft::currentVersion);
    set->m_linkOpener = linkOpener ? std::move(linkOpener) : std::make_unique<NoBrowser>();
    set->m_documents
        = std::make_unique<DiskDocuments>(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return set;
}

Call<Done> *ServiceSet::forget()
{
    return m_throwaway ? m_throwaway->forget() : Call<Done>::ended(Done());
}

FlowServices ServiceSet::flow() const
{
    FlowServices services;
    services.backend = m_backend.get();
    services.keychain = m_keychain.get();
    services.refreshLock = m_refreshLock.get();
    services.stateFile = m_stateFile.get();
    services.linkOpener = m_linkOpener.get();
    services.documents = m_documents.get();
    services.brand = m_brand;
    services.network = m_backend->network();
    services.backendHost = m_setup.backend.host();
    services.setup = m_setup;
    services.territory = QLocale::territoryToCode(QLocale::system().territory());
    return services;
}

} // namespace usher
