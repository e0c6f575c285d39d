#pragma once

#include <QWidget>

class QPushButton;

namespace usher {

class FlowLayout;
class IconMark;
class LinkButton;
class TextLabel;

// What happened, what it means, what to do next: always in that shape. Plain text only. Announced when it
// appears and when it says something else.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Error, Warning, Info, Success };

    explicit Banner(Kind kind = Kind::Error, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setTitle(const QString &title);
    QString title() const;
    void setText(const QString &text);
    // Empty: no button.
    void setPrimaryAction(const QString &text);
    QPushButton *primaryAction() const { return m_primary; }
    // The link with this id, after the button, made where there is none; it answers with linkClicked(id). An empty text
    // takes it away.
    void setLink(const QString &id, const QString &text);
    // Technical text behind a "Details" link; selectable. Empty: no such link.
    void setDetails(const QString &details);

    void setVisible(bool visible) override;

Q_SIGNALS:
    void primaryClicked();
    void linkClicked(const QString &id);
    void announced();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addLink(const QString &id, const QString &text);
    void retranslate();
    void refreshActions();
    void announce();

    Kind m_kind;
    IconMark *m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QWidget *m_actions;
    FlowLayout *m_flow;
    QPushButton *m_primary;
    LinkButton *m_detailsLink;
    TextLabel *m_details;
    QList<LinkButton *> m_links;
    QString m_announced;
};

} // namespace usher
