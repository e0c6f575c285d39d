#pragma once

#include "common/core/problem.h"
#include "common/domain/policy.h"

#include <QString>
#include <QStringList>

#include <optional>

// The rules of single fields, the same on both sides of the wire. A check answers with what is wrong (Problem::Field
// without a pointer: code of problem_code::field, or password_weak / password_common) or nothing. Lengths count
// Unicode code points. Checks expect tidied input (except passwords and phone numbers): what tidying would have removed
// is not_allowed.
namespace usher::rules {

using Wrong = std::optional<Problem::Field>;

// Unicode code points; a lone surrogate counts as one.
qsizetype characterCount(const QString &text);

// Text as a person types it: surrounding white space goes, inner runs become one space, control, bidirectional and
// zero-width characters and lone surrogates are removed (joiners inside emoji stay), NFC. Full-width forms are kept.
QString tidyText(const QString &text);
// Identifiers, codes, usernames and addresses: as tidyText, then full-width characters become their ASCII
// counterparts (NFKC) and all white space goes.
QString tidyIdentifier(const QString &text);
// The digits of a pasted code in any form: "123 456", "Your code is 123456", "１２３４５６". Empty if there is no run
// of exactly `digits` digits (single separators allowed).
QString codeFromText(const QString &text, int digits);

Wrong requiredText(const QString &text, int maximum);
Wrong optionalText(const QString &text, int maximum);
Wrong username(const QString &username, const UsernamePolicy &);
Wrong email(const QString &address); // RFC 5321 mailbox without quoting; at most 254 characters; IDN domains allowed
Wrong phone(const QString &phone); // empty, or E.164: "+" and 7 to 15 digits (spaces, dashes, brackets are tidied)
QString tidyPhone(const QString &phone);
// Never tidied: control and invisible characters are refused instead. Strength needs the other fields, so that
// "mei.tan2026" is weak for mei.tan.
Wrong password(const QString &password, const PasswordPolicy &, const QStringList &userInputs);
int passwordStrength(const QString &password, const QStringList &userInputs); // zxcvbn score 0..4
Wrong cloudAccountId(const QString &id); // present, at most 64, letters digits - _ .; formats are never guessed
Wrong cloudInstanceId(const QString &id); // present, at most 128
// E-mail addresses compare case-insensitively: the key under which an address is stored and looked up.
QString emailKey(const QString &address);
// Case- and width-folded form for search (NFKC, full case folding).
QString folded(const QString &text);

} // namespace usher::rules
