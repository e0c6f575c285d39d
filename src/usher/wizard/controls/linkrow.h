#pragma once

#include <QUrl>
#include <QWidget>

namespace usher {

class AddressText;
class CopyFeedback;
class LinkButton;

// An address that is always there to read: in full, selectable, with Copy, and with Open for where a browser does.
// A browser that does not open is thus never a dead end.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRow(const QUrl &url = {}, QWidget *parent = nullptr);

    void setUrl(const QUrl &url);
    QUrl url() const { return m_url; }
    // What the link is ("Sign-in page"), to a screen reader; the address itself unless set.
    void setName(const QString &name);

Q_SIGNALS:
    void openRequested(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();

    QUrl m_url;
    QString m_name;
    AddressText *m_text;
    LinkButton *m_copy;
    LinkButton *m_open;
    CopyFeedback *m_feedback;
};

} // namespace usher
