#include "usher/wizard/pages/credentialsview.h"

#include "usher/flow/credentials.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

CredentialsView::CredentialsView(Credentials *credentials, QWidget *parent)
    : QWidget(parent)
    , m_credentials(credentials)
    , m_username(binding::textRow(credentials->username()))
    , m_password(binding::passwordRow(credentials->password()))
    , m_again(binding::passwordRow(credentials->passwordAgain()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_username);
    auto *passwords = new QWidget;
    auto *pair = new ColumnsLayout(2, 15, space(Space::M));
    passwords->setLayout(pair);
    pair->addWidget(m_password);
    pair->addWidget(m_again);
    layout->addWidget(passwords);
    connect(credentials->password(), &FieldBase::changed, this, &CredentialsView::refreshStrength);
}

QWidget *CredentialsView::usernameEditor() const
{
    return m_username->editor();
}

QWidget *CredentialsView::passwordEditor() const
{
    return m_password->editor();
}

QWidget *CredentialsView::againEditor() const
{
    return m_again->editor();
}

void CredentialsView::retranslate()
{
    const bool both = m_credentials->scope() == UsernameScope::Both;
    m_username->setLabel(tr("Username"));
    m_username->setHint(both ? tr("Also the name of your Billing Center account. Treat it as permanent.") : QString());
    m_password->setLabel(tr("Password"));
    m_again->setLabel(tr("Password again"));
    refreshStrength();
}

void CredentialsView::refreshStrength()
{
    const bool both = m_credentials->scope() == UsernameScope::Both;
    const int strength = m_credentials->strength();
    qobject_cast<PasswordField *>(m_password->editor())->setStrength(strength);
    m_password->setHint(
        words::passwordHint(strength, m_credentials->policy(), both ? words::Accounts::Both : words::Accounts::One));
}

} // namespace usher
