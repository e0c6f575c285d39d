#include "usherd/cli/settingsreader.h"

#include "usherd/cli/settingtable.h"

#include <QDir>

#include <algorithm>
#include <numeric>

namespace usherd {

namespace {

const Setting *find(const QString &key)
{
    const auto all = settings();
    const auto found
        = std::ranges::find_if(all, [&key](const Setting &s) { return s.key && key == QLatin1String(s.key); });
    return found == all.end() ? nullptr : &*found;
}

bool isTable(const QString &key)
{
    return std::ranges::any_of(
        settings(), [&key](const Setting &s) { return QString::fromLatin1(s.key).startsWith(key + QLatin1Char('.')); });
}

// Levenshtein's: letters added, dropped or changed.
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(std::size_t(to.size() + 1));
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < to.size(); ++j) {
            const std::size_t k = std::size_t(j);
            const qsizetype changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = std::exchange(row[k + 1], std::min({changed, row[k] + 1, row[k + 1] + 1}));
        }
    }
    return row.back();
}

QString nearest(const QString &key)
{
    QString best;
    qsizetype bestDistance = key.size() / 2 + 1; // farther is no slip of the hand
    for (const Setting &setting : settings()) {
        const QString candidate = QString::fromLatin1(setting.key);
        const qsizetype far = setting.key ? distance(key, candidate) : bestDistance;
        if (far < bestDistance) {
            bestDistance = far;
            best = candidate;
        }
    }
    return best;
}

} // namespace

void SettingsReader::read(const QCommandLineParser &parser)
{
    if (const QString file = parser.value(QStringLiteral("config")); !file.isEmpty())
        readFile(file);
    readOptions(parser);
    readSecrets();
}

void SettingsReader::refuse(const char *key, const QString &reason)
{
    const Setting *const setting = find(QString::fromLatin1(key));
    const QString unset = setting && setting->option
        ? QStringLiteral("%1 (--%2)").arg(QString::fromLatin1(key), QString::fromLatin1(setting->option))
        : QString::fromLatin1(key);
    m_wrong << m_places.value(QString::fromLatin1(key), unset) + QStringLiteral(": ") + reason;
}

void SettingsReader::readFile(const QString &path)
{
    const ConfigFile file = ConfigFile::read(path);
    if (!file.wrong.isEmpty())
        m_wrong << file.wrong;
    for (const ConfigFile::Entry &entry : file.entries) {
        const QString place = file.place(entry.line, entry.column) + QStringLiteral(": ") + entry.key;
        const auto secrets = secretSettings();
        const auto secret = std::ranges::find_if(
            secrets, [&entry](const SecretSetting &s) { return entry.key == QLatin1String(s.key); });
        if (secret != secrets.end()) {
            m_wrong << QStringLiteral("%1: a secret does not belong in this file, which is copied and shown around. "
                                      "Set %2, or give systemd the credential %3.")
                           .arg(place, QString::fromLatin1(secret->variable), QString::fromLatin1(secret->credential));
        } else if (const Setting *const setting = find(entry.key)) {
            m_places.insert(entry.key, place);
            if (const QString allowed = setting->set(m_options, entry.value); !allowed.isEmpty())
                m_wrong << QStringLiteral("%1: %2 is not %3.").arg(place, entry.text, allowed);
        } else if (!std::holds_alternative<std::monostate>(entry.value) || !isTable(entry.key)) {
            const QString close = nearest(entry.key);
            m_wrong << place + QStringLiteral(": no such setting")
                    + (close.isEmpty() ? QStringLiteral(".") : QStringLiteral("; did you mean %1?").arg(close));
        }
    }
}

void SettingsReader::readOptions(const QCommandLineParser &parser)
{
    const QStringList given = parser.optionNames();
    for (const Setting &setting : settings()) {
        const QString name = QString::fromLatin1(setting.option);
        if (!setting.option || !given.contains(name))
            continue;
        const QString text = parser.value(name);
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        ConfigValue value = text;
        if (setting.isFlag()) {
            ServeOptions fresh;
            value = !std::get<bool>(setting.value(fresh));
        } else if (setting.isList()) {
            value = parser.values(name);
        } else if (isNumber && setting.maximum > 0) {
            value = number;
        }
        m_places.insert(QString::fromLatin1(setting.key), QStringLiteral("--") + name);
        if (const QString allowed = setting.set(m_options, value); !allowed.isEmpty())
            m_wrong << QStringLiteral("--%1: \"%2\" is not %3.").arg(name, text, allowed);
    }
}

void SettingsReader::readSecrets()
{
    const QString folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    for (const SecretSetting &secret : secretSettings()) {
        QByteArray text = qgetenv(secret.variable);
        QFile file(QDir(folder).filePath(QString::fromLatin1(secret.credential)));
        if (text.isEmpty() && !folder.isEmpty() && file.exists()) {
            if (!file.open(QIODevice::ReadOnly))
                m_wrong << QStringLiteral("%1: %2").arg(file.fileName(), file.errorString());
            text = file.readAll();
            if (text.endsWith('\n')) // an editor's
                text.chop(1);
        }
        if (!text.isEmpty() && text.size() < secret.shortest)
            m_wrong << QStringLiteral("%1 or credential %2: shorter than %3 characters.")
                           .arg(QString::fromLatin1(secret.variable), QString::fromLatin1(secret.credential),
                               QString::number(secret.shortest));
        if (!text.isEmpty())
            secret.where(m_options) = usher::Secret::fromUtf8(text);
    }
}

} // namespace usherd
