#include "common/brand/brand.h"
#include "common/core/problemcodes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

// Q_INIT_RESOURCE declares a function and so has to stand outside of namespaces.
static void initBrandResources()
{
    Q_INIT_RESOURCE(brands);
}

namespace usher {

namespace {

constexpr qint64 largestPack = 1024 * 1024;

Problem unusable(const QString &code, const QString &sentence)
{
    return Problem::make(code, 0, sentence);
}

bool isPath(const QString &idOrPath)
{
    return idOrPath.contains(QLatin1Char('/')) || idOrPath.contains(QDir::separator())
        || idOrPath.endsWith(QLatin1String(".json"));
}

// A pack from elsewhere may be a newer one of a built-in brand, but no other brand under its keychain or links.
std::optional<Problem> impersonation(const Brand &brand)
{
    for (const QString &id : builtInBrands()) {
        const Result<Brand> own = loadBrand(id);
        if (!own || own->id == brand.id)
            continue;
        const char *taken = own->keychainService == brand.keychainService ? "keychain_service"
            : own->linkScheme == brand.linkScheme                         ? "link_scheme"
                                                                          : nullptr;
        if (taken) {
            return unusable(problem_code::bad_request,
                QStringLiteral("The pack %1 names %2 of the brand %3; give it one of its own.")
                    .arg(brand.id, QLatin1String(taken), own->id));
        }
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> readBrandPack(const QString &idOrPath)
{
    QString path = idOrPath;
    if (!isPath(idOrPath)) {
        if (!builtInBrands().contains(idOrPath)) {
            return unusable(problem_code::not_found,
                QStringLiteral("There is no brand \"%1\"; there are %2. A pack on disk is named by its path.")
                    .arg(idOrPath, builtInBrands().join(QStringLiteral(", "))));
        }
        path = QLatin1String(":/brands/") + idOrPath;
    }
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(QStringLiteral("brand.json"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unusable(
            problem_code::not_found, QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    // Not by its size: a device has none, and no end.
    const QByteArray text = file.read(largestPack + 1);
    if (text.size() > largestPack)
        return unusable(problem_code::bad_request, QStringLiteral("%1 is too large for a brand pack.").arg(path));
    return text;
}

Result<Brand> loadBrand(const QString &idOrPath)
{
    const Result<QByteArray> pack = readBrandPack(idOrPath);
    if (!pack)
        return pack.problem();
    Result<Brand> brand = parseBrand(*pack);
    if (!brand) {
        Problem problem = brand.problem();
        problem.detail = QStringLiteral("%1 is not a brand pack: %2").arg(idOrPath, problem.detail);
        return problem;
    }
    if (isPath(idOrPath)) {
        if (const std::optional<Problem> problem = impersonation(*brand))
            return *problem;
    }
    return brand;
}

QStringList builtInBrands()
{
    initBrandResources();
    return QDir(QStringLiteral(":/brands")).entryList(QDir::Dirs, QDir::Name);
}

QString defaultBrand()
{
    return QStringLiteral(USHER_BRAND);
}

QString demoBrand()
{
    return QStringLiteral("northlight");
}

} // namespace usher
