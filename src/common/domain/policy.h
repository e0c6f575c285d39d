#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace usher {

// The rules that the server publishes. Both programs check with the same functions (fieldrules.h).
struct PasswordPolicy
{
    int minimum = 10; // code points
    int maximum = 128;
    int minimumStrength = 2; // zxcvbn score 0..4
    bool operator==(const PasswordPolicy &) const = default;
};

struct UsernamePolicy
{
    int minimum = 4;
    int maximum = 32;
    QString characters = QStringLiteral("abcdefghijklmnopqrstuvwxyz0123456789._-");
    bool operator==(const UsernamePolicy &) const = default;
};

struct CodePolicy
{
    int digits = 6;
    int lifetimeSeconds = 600;
    int resendSeconds = 60;
    int tries = 5;
    bool operator==(const CodePolicy &) const = default;
};

struct Agreement
{
    QString id; // "commercial-plan"
    QString version; // "2024-10-26"
    QString title; // in the language asked for
    QUrl url;
    bool operator==(const Agreement &) const = default;
};

struct Policy
{
    PasswordPolicy password;
    UsernamePolicy username;
    CodePolicy code;
    QStringList workspaceLanguages = {QStringLiteral("zh"), QStringLiteral("en")};
    int workspaceNameMaximum = 256; // code points
    int companyNameMaximum = 200;
    QList<Agreement> agreements;
    bool review = true; // a purchase that has no record may be sent for checking
    bool operator==(const Policy &) const = default;
};

} // namespace usher
