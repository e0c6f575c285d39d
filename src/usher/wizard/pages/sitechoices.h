#pragma once

#include "common/domain/site.h"

#include <QList>
#include <QString>

#include <utility>

namespace usher {

// Sites as entries of a list: "ap1 · Singapore · AWS".
QList<std::pair<QString, QString>> siteChoices(const QList<Site> &sites);

}
