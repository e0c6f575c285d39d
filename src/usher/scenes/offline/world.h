#pragma once

#include "common/brand/brand.h"
#include "usher/flow/flowservices.h"
#include "usher/scenes/offline/offlinebackend.h"
#include "usher/scenes/offline/offlineservices.h"

namespace usher::scenes {

// All that the flow works with, in memory; time stands still.
struct World
{
    OfflineBackend backend;
    OfflineKeychain keychain;
    OfflineStateFile stateFile;
    OfflineLinkOpener links;
    OfflineDocuments documents;
    Documents *realDocuments = nullptr; // in place of those in memory
    OfflineNetwork network;
    Setup setup;
    Brand brand;
    QString language = QStringLiteral("en");
    bool languageFixed = false;
    QDateTime now{QDate(2026, 3, 1), QTime(10, 2), Qt::UTC};
    FlowTiming timing{1000, 0, 0, 0, 1000};

    World();
    ~World();
    FlowServices services();

    // Of this brand, speaking this language whatever was chosen before, with workspaces of every kind.
    void furnish(const Brand &brand, const QString &language);
};

} // namespace usher::scenes
