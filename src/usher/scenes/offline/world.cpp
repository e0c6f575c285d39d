#include "usher/scenes/offline/world.h"

namespace usher::scenes {

World::World()
{
    brand.name = QStringLiteral("Acme");
    brand.id = QStringLiteral("acme");
}

World::~World() = default;

FlowServices World::services()
{
    FlowServices s;
    s.backend = &backend;
    s.keychain = &keychain;
    s.stateFile = &stateFile;
    s.linkOpener = &links;
    s.documents = realDocuments ? realDocuments : &documents;
    s.network = &network;
    s.setup = setup;
    s.brand = &brand;
    s.backendHost = QStringLiteral("activation.example.com");
    s.clock = [this] { return now; };
    s.timing = timing;
    s.language = language;
    s.languageFixed = languageFixed;
    s.versions = [] { return QStringLiteral("usher 1.0.0\nQt 6.4.2, LGPL-3.0-only\n"); };
    return s;
}

void World::furnish(const Brand &worn, const QString &spoken)
{
    brand = worn;
    language = spoken;
    languageFixed = true;
    backend.agreements = [this](const QString &wanted) { return brand.agreements(wanted); };
    Workspace longNamed = workspace(u'3');
    longNamed.name = QStringLiteral("Payments and settlement, production, south-east Asia, second generation");
    Workspace bound = workspace(u'4', WorkspaceState::Bound);
    bound.site = QStringLiteral("us1");
    backend.spaces = {workspace(u'1'), longNamed, bound, workspace(u'5', WorkspaceState::SettledElsewhere)};
}

} // namespace usher::scenes
