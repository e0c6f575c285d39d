#include "usher/app/policyfile.h"

#include "usher/app/commandline.h"

#include "common/brand/brand.h"
#include "common/core/jsonreader.h"
#include "common/core/jsonstrict.h"
#include "usher/app/language.h"
#include "usher/app/options.h"
#include "usher/flow/setup.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace usher {

namespace {

constexpr qint64 largestFile = 64 * 1024;
const TextForm line{"Line", 1, 2048};
const QString reason = QStringLiteral("reason");

Problem fault(const QString &text)
{
    return Problem::make(problem_code::bad_request, 0, text);
}

void refuse(JsonReader &reader, const char *name, const QString &why)
{
    reader.reject(reader.path(name), problem_code::field::not_allowed, {{reason, why}});
}

QString inWords(const Problem::Field &field)
{
    using namespace problem_code::field;
    if (const QString why = field.arguments.value(reason); !why.isEmpty())
        return why;
    if (field.code == unknown_member)
        return CommandLine::tr("there is no such setting");
    if (field.code == wrong_type)
        return CommandLine::tr("this is the wrong kind of value");
    if (field.code == required)
        return CommandLine::tr("this may not be empty");
    if (field.code == too_long)
        return CommandLine::tr("this is too long");
    return CommandLine::tr("this value is not allowed");
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(largestFile + 1)) : std::nullopt;
}

bool isAddress(const QUrl &url, const QStringList &schemes)
{
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

// Whoever could change a file that the policy names could change what the policy means.
QString whyNotFile(const QString &path, const FileRule &rule)
{
    if (!QFileInfo(path).isAbsolute())
        return CommandLine::tr("the path has to be absolute");
    if (!contentOf(path))
        return CommandLine::tr("the file %1 cannot be read").arg(path);
    return rule(path);
}

void readBackend(JsonReader &r, PolicyFile &policy)
{
    QString text;
    r.optionalText("backend", text, line);
    policy.backend = QUrl(text, QUrl::StrictMode);
    if (!text.isEmpty() && !isAddress(policy.backend, {QStringLiteral("https")}))
        refuse(r, "backend", CommandLine::tr("an address like https://activation.example.com is needed"));
}

void readAuthority(JsonReader &r, PolicyFile &policy, const FileRule &rule)
{
    r.optionalText("authority", policy.authority, line);
    if (policy.authority.isEmpty())
        return;
    if (const QString why = whyNotFile(policy.authority, rule); !why.isEmpty())
        refuse(r, "authority", why);
    else if (!contentOf(policy.authority)->contains("-----BEGIN CERTIFICATE-----"))
        refuse(r, "authority", CommandLine::tr("the file %1 has no certificate in PEM form").arg(policy.authority));
}

void readBrand(JsonReader &r, PolicyFile &policy, const FileRule &rule)
{
    r.optionalText("brand", policy.brand, line);
    if (policy.brand.isEmpty())
        return;
    if (!builtInBrands().contains(policy.brand) && QFileInfo::exists(policy.brand)) {
        if (const QString why = whyNotFile(policy.brand, rule); !why.isEmpty())
            return refuse(r, "brand", why);
    }
    if (const Result<Brand> brand = loadBrand(policy.brand); !brand)
        refuse(r, "brand", brand.problem().detail);
}

void readLanguage(JsonReader &r, PolicyFile &policy)
{
    r.optionalText("language", policy.language, line);
    const QStringList codes = Language::codes();
    if (!policy.language.isEmpty() && !codes.contains(policy.language))
        refuse(r, "language",
            CommandLine::tr("there is no %1; there are %2").arg(policy.language, codes.join(QStringLiteral(", "))));
}

void readProxy(JsonReader &r, PolicyFile &policy)
{
    QString text;
    r.optionalText("proxy", text, line);
    if (text.isEmpty() || text == QLatin1String("system"))
        return;
    policy.proxy = text == QLatin1String("none") ? QUrl() : QUrl(text, QUrl::StrictMode);
    if (!policy.proxy->userInfo().isEmpty())
        refuse(r, "proxy", CommandLine::tr("credentials do not belong here; the program asks for them"));
    else if (text != QLatin1String("none")
        && !isAddress(*policy.proxy, {QStringLiteral("http"), QStringLiteral("socks5")}))
        refuse(r, "proxy", CommandLine::tr("one of system, none, http://host:port and socks5://host:port is needed"));
}

void readMarketplace(JsonReader &r, PolicyFile &policy)
{
    QString id;
    r.optionalText("marketplace", id, line);
    policy.marketplace = marketplaceFromId(id);
    if (id.isEmpty() || policy.marketplace)
        return;
    QStringList ids;
    for (const Marketplace marketplace : allMarketplaces)
        ids.append(marketplaceId(marketplace));
    refuse(r, "marketplace", CommandLine::tr("there is no %1; there are %2").arg(id, ids.join(QStringLiteral(", "))));
}

void readLocked(JsonReader &r, PolicyFile &policy, const QJsonObject &object)
{
    r.optionalTexts("locked", policy.locked, 16, line);
    static const QStringList names{setting::backend, setting::authority, setting::brand, setting::language,
        setting::proxy, setting::marketplace, setting::site};
    for (qsizetype i = 0; i < policy.locked.size(); ++i) {
        const QString &name = policy.locked.at(i);
        const QString place = r.path("locked") + QLatin1Char('/') + QString::number(i);
        if (!names.contains(name))
            r.reject(place, problem_code::field::not_allowed,
                {{reason,
                    CommandLine::tr("there is no setting %1; there are %2")
                        .arg(name, names.join(QStringLiteral(", ")))}});
        else if (!object.contains(name))
            r.reject(place, problem_code::field::not_allowed,
                {{reason, CommandLine::tr("%1 has no value that could be locked").arg(name)}});
    }
}

Result<PolicyFile> parse(const QByteArray &json, const FileRule &rule)
{
    if (json.size() > largestFile)
        return fault(CommandLine::tr("this is too large"));
    const Result<QJsonDocument> document = parseStrictJson(json);
    if (!document)
        return document.problem();
    if (!document->isObject())
        return fault(CommandLine::tr("a JSON object is needed"));
    const QJsonObject object = document->object();
    return readJson<PolicyFile>(object, JsonReader::Unknown::Refuse, [&](JsonReader &r, PolicyFile &policy) {
        readBackend(r, policy);
        readAuthority(r, policy, rule);
        readBrand(r, policy, rule);
        readLanguage(r, policy);
        readProxy(r, policy);
        readMarketplace(r, policy);
        r.optionalText("site", policy.site, line);
        readLocked(r, policy, object);
    });
}

QString shown(const QString &value)
{
    return value;
}

QString shown(const QUrl &value)
{
    return value.toString();
}

} // namespace

QString PolicyFile::place() const
{
    return path.isEmpty() ? policyPlaces().constFirst() : path;
}

QString onlyRootWrites(const QString &path)
{
    // What a link leads to counts, and whoever may rename a folder decides what is in it.
    QFileInfo place(QFileInfo(path).canonicalFilePath());
    while (true) {
        if (place.ownerId() != 0)
            return CommandLine::tr("%1 does not belong to root").arg(place.filePath());
        if (place.permissions() & (QFile::WriteGroup | QFile::WriteOther))
            return CommandLine::tr("%1 can be written by others than root").arg(place.filePath());
        if (place.isRoot())
            return {};
        place.setFile(place.path());
    }
}

QStringList policyPlaces()
{
#if defined(Q_OS_WIN)
    return {QStringLiteral("C:/ProgramData/Usher/policy.json")};
#elif defined(Q_OS_MACOS)
    return {QStringLiteral("/Library/Application Support/Usher/policy.json")};
#else
    return {QStringLiteral("/etc/xdg/usher/policy.json"), QStringLiteral("/etc/usher/policy.json")};
#endif
}

Result<PolicyFile> loadPolicy(const QStringList &places, const FileRule &rule)
{
    const auto found
        = std::find_if(places.cbegin(), places.cend(), [](const QString &place) { return QFileInfo::exists(place); });
    if (found == places.cend())
        return PolicyFile();
    if (const QString why = rule(*found); !why.isEmpty())
        return fault(CommandLine::tr("%1: not used: %2.").arg(*found, why));
    const std::optional<QByteArray> json = contentOf(*found);
    if (!json)
        return fault(CommandLine::tr("%1: the file cannot be read.").arg(*found));
    const Result<PolicyFile> parsed = parse(*json, rule);
    if (parsed) {
        PolicyFile policy = *parsed;
        policy.path = *found;
        return policy;
    }
    QStringList lines;
    for (const Problem::Field &field : parsed.problem().fields)
        lines.append(QStringLiteral("%1: %2: %3.").arg(*found, field.pointer, inWords(field)));
    if (lines.isEmpty())
        lines.append(QStringLiteral("%1: %2.").arg(*found, parsed.problem().detail));
    return fault(lines.join(QLatin1Char('\n')));
}

Result<Options> withPolicy(const Options &options, const PolicyFile &policy)
{
    using Action = Options::Action;
    if (options.action != Action::Run)
        return options; // no service is looked for
    Options settled = options;
    settled.policy = policy;
    std::optional<Problem> contradiction;
    const auto settle = [&](auto &value, const auto &preset, const QString &name, const char *option) {
        if (value.isEmpty())
            value = preset;
        else if (policy.isLocked(name) && value != preset && !contradiction)
            contradiction = fault(CommandLine::tr("%1: your administrator has set this to %2, in %3.")
                                      .arg(QLatin1String(option), shown(preset), policy.path));
    };
    settle(settled.brand, policy.brand, setting::brand, "--brand");
    if (!options.demo && !options.scene) {
        settle(settled.backend, policy.backend, setting::backend, "--backend");
        settle(settled.certificateAuthority, policy.authority, setting::authority, "--ca");
    }
    // Only a default otherwise: what was chosen last time comes first.
    if (policy.isLocked(setting::language))
        settle(settled.language, policy.language, setting::language, "--language");
    if (contradiction)
        return *contradiction;
    return settled;
}

} // namespace usher
