// What most tests read: parsed once for each program of tests.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#ifdef QT_WIDGETS_LIB
#include <QtWidgets>
#endif
#ifdef QT_NETWORK_LIB
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#endif
