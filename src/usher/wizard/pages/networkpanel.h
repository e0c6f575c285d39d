#pragma once

#include <QWidget>

namespace usher {

class Banner;
class FieldRow;
class FlowController;
class NetworkModel;
class PageColumn;
class TextLabel;

// The network settings: how the activation service is reached, and the sign-in to a proxy that asks for one. Shown in
// a page's place; the page stays as it is.
class NetworkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkPanel(FlowController *flow, QWidget *parent = nullptr);

    QString title() const;
    QWidget *focusTarget() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Fact // a line of what is set
    {
        TextLabel *name;
        TextLabel *value;
        TextLabel *locked; // "fixed by your administrator"
    };

    Fact addFact();
    void retranslate();
    void refresh();
    QString proxyText() const;

    FlowController *m_flow;
    NetworkModel *m_network;
    PageColumn *m_column;
    QWidget *m_banners;
    Banner *m_problem;
    Banner *m_works;
    QWidget *m_signIn;
    TextLabel *m_signInTitle;
    TextLabel *m_signInText;
    FieldRow *m_user;
    FieldRow *m_password;
    Fact m_service;
    Fact m_proxy;
    Fact m_authority;
};

} // namespace usher
