#pragma once

#include "common/api/configuration.h"
#include "usher/flow/field.h"
#include "usher/flow/message.h"
#include "usher/flow/setup.h"
#include "usher/services/call.h"
#include "usher/services/network.h"

#include <QPointer>

namespace usher {

class FlowCore;

// The network settings, beside every page: how the service is reached, and the sign-in to a proxy that asks for one.
// Both are tried out by asking the service for its configuration.
class NetworkModel : public QObject
{
    Q_OBJECT
public:
    NetworkModel(FlowCore *core, QObject *parent);

    const Setup &setup() const;
    QString proxy() const; // "host:port"; empty: a direct connection, as far as is known
    bool asksForSignIn() const; // the fields are needed
    Field *user() const { return m_user; }
    SecretField *password() const { return m_password; }

    bool isBusy() const { return m_call; }
    Message primaryText() const;
    std::optional<Problem> problem() const { return m_problem; } // of the last try
    Message notice() const { return m_notice; } // its success

    void enter(); // about to be shown
    void submit(); // signs in where that is needed, and tries the connection
    void cancel();

Q_SIGNALS:
    void changed();
    void focusRequested(usher::FieldBase *field);
    void signedIn(); // what failed can simply be repeated

private:
    void onAnswer(const Result<api::Configuration> &, bool withCredentials);
    void keep();

    FlowCore *m_core;
    Field *m_user;
    SecretField *m_password;
    QPointer<Call<api::Configuration>> m_call;
    std::optional<Problem> m_problem;
    Message m_notice;
    std::optional<ProxyCredentials> m_accepted; // of proxy m_acceptedBy
    QString m_acceptedBy;
};

} // namespace usher
