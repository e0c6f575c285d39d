#pragma once

#include "common/brand/brand.h"
#include "usher/app/options.h"
#include "usher/app/scenarios.h"
#include "usher/flow/flowservices.h"

#include <memory>

namespace usher {

class BackendClient;
class DemoKeychain;

// Where the services of a run are: from the command line and the brand, or from a demo's own backend.
struct ServicePlan
{
    QUrl backend;
    QByteArray pinned; // SHA-256 of the one certificate that a demo's backend has; empty: the usual trust
    QString certificateAuthority; // PEM file; empty: none
    QString keychainService;
    QString stateFolder;
    bool throwaway = false; // what it keeps in the keychain goes with it: a demo
    DemoFaults::Keychain keychainFault = DemoFaults::Keychain::Sound; // of a demo
    std::optional<QUrl> proxy; // as BackendAddress has it
    Setup setup;

    static ServicePlan of(const Options &, const Brand &);
};

// The services that the window and the unattended program share: backend, keychain, state file, browser.
class ServiceSet
{
public:
    // `brand` outlives the set. Without an opener links open nowhere. A Problem's detail is one sentence for standard
    // error.
    static Result<std::unique_ptr<ServiceSet>> make(const ServicePlan &, const Brand &brand,
        const QString &stateName = QStringLiteral("state.json"), std::unique_ptr<LinkOpener> = {});

    // Valid as long as the set. Language and the like are the caller's to add.
    FlowServices flow() const;
    // What a throwaway one wrote into the keychain; at once where it is none.
    Call<Done> *forget();
    ~ServiceSet();

private:
    ServiceSet() = default;

    const Brand *m_brand = nullptr;
    Setup m_setup;
    std::unique_ptr<Keychain> m_keychain; // the backend looks into it
    DemoKeychain *m_throwaway = nullptr; // the same, where it is one
    std::unique_ptr<BackendClient> m_backend;
    std::unique_ptr<RefreshLock> m_refreshLock; // of the folder: both programs use the same keychain entries
    std::unique_ptr<StateFile> m_stateFile;
    std::unique_ptr<LinkOpener> m_linkOpener;
    std::unique_ptr<Documents> m_documents;
};

} // namespace usher
