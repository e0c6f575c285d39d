#pragma once

#include <QString>
#include <QStringList>

namespace usher {

// Which program the desktop starts for links of a scheme. Freedesktop's way, for Linux; on Windows and macOS the
// installer says it, and these do nothing.
struct LinkHandler
{
    QString scheme; // "com.example.usher"; names the desktop entry, too
    QString name; // of the entry
    QString chineseName;
    QStringList command; // program, with its whole path, and arguments; the link follows them
    bool hidden = false; // from menus

    QString entryName() const { return scheme + QLatin1String(".desktop"); }
    QString entry() const; // the text of the desktop entry
};

// Makes sure that links of the scheme open a program that is there: leaves what works, a package's entry above all, and
// repairs the rest for this user. Reads and writes files and waits for other programs: for a thread of its own. False
// where it could not be done; the wizard works without.
bool ensureLinkHandler(const LinkHandler &);
// Takes the user's own entry away; likewise for a thread of its own.
void removeLinkHandler(const QString &scheme);

} // namespace usher
