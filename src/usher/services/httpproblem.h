#pragma once

#include "common/core/problem.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace usher {

// An attempt that brought no answer.
struct FailedAttempt
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text;
    QList<QSslError> sslErrors; // those that were not excused
    bool usesProxy = false;
    bool maybeSent = false; // the request may have reached the service
    bool local = false; // the service runs on this computer
};

Problem problemOf(const FailedAttempt &);

// False when the error cannot happen after the request was sent.
bool canFollowSending(QNetworkReply::NetworkError);

// An answer that arrived but is no success: a problem of the contract, or not our service's.
Problem problemOfAnswer(int status, const QByteArray &contentType, const QByteArray &body);

} // namespace usher
