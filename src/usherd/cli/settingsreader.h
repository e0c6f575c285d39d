#pragma once

#include "usherd/cli/serveoptions.h"

#include <QCommandLineParser>
#include <QHash>

namespace usherd {

// Fills ServeOptions from the configuration file, the command line and the environment, in this order, and collects
// what is wrong.
class SettingsReader
{
public:
    explicit SettingsReader(ServeOptions &options)
        : m_options(options)
    {
    }

    // The file of --config, if there is one, then those options that the parser knows, then the secrets.
    void read(const QCommandLineParser &parser);
    // Something that the table cannot know, of the setting with this key.
    void refuse(const char *key, const QString &reason);
    void refuse(const QString &what) { m_wrong << what; }
    const QStringList &wrong() const { return m_wrong; } // a line each

private:
    void readFile(const QString &path);
    void readOptions(const QCommandLineParser &parser);
    void readSecrets();

    ServeOptions &m_options;
    QHash<QString, QString> m_places; // by key: "FILE:line:column: key" or "--option"
    QStringList m_wrong;
};

} // namespace usherd
