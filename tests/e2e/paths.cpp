#include "e2e/paths.h"

namespace usher::test {

namespace {

QString recordId(Record record)
{
    switch (record) {
    case Record::None:
        return QStringLiteral("unrecorded");
    case Record::Missing:
        return QStringLiteral("typed");
    case Record::Matched:
        return QStringLiteral("matched");
    case Record::Verified:
        return QStringLiteral("verified");
    case Record::Linked:
        return QStringLiteral("linked");
    }
    Q_UNREACHABLE();
}

QList<Record> records(Marketplace marketplace)
{
    if (marketplace == Marketplace::Direct)
        return {Record::None};
    if (needsHandoff(marketplace))
        return {Record::Verified, Record::Linked};
    return {Record::Missing, Record::Matched, Record::Verified, Record::Linked};
}

QList<Target> targets(Route route, Record record)
{
    if (route == Route::Register)
        return {Target::Own};
    if (record == Record::Linked) // it ends before a workspace is chosen
        return {Target::Existing};
    return {Target::Existing, Target::CreateWithAccount, Target::CreateForNewOwner};
}

} // namespace

QString targetId(Target target)
{
    switch (target) {
    case Target::Own:
        return QStringLiteral("own");
    case Target::Existing:
        return QStringLiteral("existing");
    case Target::CreateWithAccount:
        return QStringLiteral("create_with_account");
    case Target::CreateForNewOwner:
        return QStringLiteral("create_for_new_owner");
    }
    Q_UNREACHABLE();
}

QString Path::name() const
{
    return QStringList{routeId(route), marketplaceId(marketplace), recordId(record), targetId(target),
        resumed ? QStringLiteral("resumed") : QStringLiteral("fresh")}
        .join(u' ');
}

QList<Path> allPaths()
{
    QList<Path> paths;
    for (const Route route : {Route::Register, Route::Bind}) {
        for (const Marketplace marketplace : allMarketplaces) {
            for (const Record record : records(marketplace)) {
                for (const Target target : targets(route, record)) {
                    for (const bool resumed : {false, true})
                        paths.append({route, marketplace, record, target, resumed});
                }
            }
        }
    }
    return paths;
}

} // namespace usher::test
