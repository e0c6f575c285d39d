#pragma once

#include "usherd/cli/configfile.h"
#include "usherd/cli/serveoptions.h"

#include <span>

namespace usherd {

// One setting of `usherd serve`: its name in the configuration file, its option, and where ServeOptions has it. Both
// parsers, the help and the test of the sample file read this. The default is what a new ServeOptions holds there.
struct Setting
{
    using Where = std::variant<bool &(*)(ServeOptions &), int &(*)(ServeOptions &), unsigned short &(*)(ServeOptions &),
        std::size_t &(*)(ServeOptions &), std::chrono::seconds &(*)(ServeOptions &),
        std::chrono::milliseconds &(*)(ServeOptions &), // given in seconds as well
        QString &(*)(ServeOptions &), std::string &(*)(ServeOptions &), QStringList &(*)(ServeOptions &)>;

    const char *key; // "table.name"; null: command line only
    const char *option; // null: file only; of a bool: turns the default round
    const char *help;
    Where where;
    const char *what = "number"; // the value, for the help
    qint64 minimum = 0; // of numbers
    qint64 maximum = 0;
    const char *choices = nullptr; // of texts, separated by '|'

    bool isFlag() const { return std::holds_alternative<bool &(*)(ServeOptions &)>(where); }
    bool isList() const { return std::holds_alternative<QStringList &(*)(ServeOptions &)>(where); }
    ConfigValue value(ServeOptions &options) const;
    // Sets it, or says what it may be ("a number from 1 to 10").
    QString set(ServeOptions &options, const ConfigValue &value) const;
};

std::span<const Setting> settings();
// A setting's default in the file's notation: 8443, true, "info", [].
QString defaultText(const Setting &setting);

// What no file and no command line may hold. Read from the environment, or from a file of that name in
// $CREDENTIALS_DIRECTORY (systemd's LoadCredential=).
struct SecretSetting
{
    const char *key; // where somebody would look for it in the file
    const char *variable;
    const char *credential;
    usher::Secret &(*where)(ServeOptions &);
    int shortest = 0;
};

std::span<const SecretSetting> secretSettings();

} // namespace usherd
