#pragma once

#include "common/domain/marketplace.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace usher {

enum class PurchaseId { Account, Instance };

// How to find an ID in a cloud's console, in the language of the installed translators at the time of the call. The
// window shows it with a drawing, the unattended program prints it.
struct IdHelp
{
    QString id; // stable, names the drawing: "alibaba-account"
    QString who; // whom it is for, where there are several: "RAM user"
    QStringList steps; // in order, in the console's own labels
    QString note; // what it is often confused with; may be empty
    QString picture; // what the drawing shows, for those who do not see it
};

// The first is what most customers need; empty where nothing has to be found. The variant is Listing::variant; the ways
// of all of them where it is empty.
QList<IdHelp> idHelp(Marketplace, const QString &variant, PurchaseId);
// Names of the steps' places as they stand in the drawings: the console's own labels, "account-id" -> "Account ID".
QString consoleLabel(const QString &id);
QStringList consoleLabels();

} // namespace usher
