#pragma once

#include <QWidget>

namespace usher {

class Credentials;
class FieldRow;

// Username, password and its repetition of an account to be made, wherever one is made.
class CredentialsView : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialsView(Credentials *credentials, QWidget *parent = nullptr);

    QWidget *usernameEditor() const;
    QWidget *passwordEditor() const;
    QWidget *againEditor() const;
    void retranslate();

private:
    void refreshStrength();

    Credentials *m_credentials;
    FieldRow *m_username;
    FieldRow *m_password;
    FieldRow *m_again;
};

} // namespace usher
