#pragma once

#include <QApplication>

#include <memory>

namespace usher {

// Variables that name no usable folder are taken away, before anything asks Qt for one: by the desktop's rules a
// relative XDG_… is none (where a program was started must not decide what it finds again), and a temporary folder has
// to be there.
void dropUselessFolders();

// Where there is no display, says `noDisplay` and ends the program with 1; Qt itself would abort. By then nothing can be
// translated any more.
std::unique_ptr<QApplication> openDisplay(int &argc, char **argv, const QString &noDisplay);

} // namespace usher
