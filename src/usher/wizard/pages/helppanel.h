#pragma once

#include <QWidget>

class QVBoxLayout;

namespace usher {

class ActionButton;
class CopyFeedback;
class FlowController;
class LinkButton;
class PageColumn;
class TextLabel;

// F1: what people ask on the page that waits behind it, and about this program: versions, licences, and what those who
// help want to know, to be copied.
class HelpPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPanel(FlowController *flow, QWidget *parent = nullptr);

    QString title() const;
    QWidget *focusTarget() const;
    void renew(); // about to be shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTopics();
    void sayCopied();

    FlowController *m_flow;
    PageColumn *m_column;
    QVBoxLayout *m_topics;
    LinkButton *m_support;
    TextLabel *m_aboutTitle;
    TextLabel *m_about;
    TextLabel *m_detailsTitle;
    TextLabel *m_detailsHint;
    TextLabel *m_details;
    ActionButton *m_copy;
    CopyFeedback *m_feedback;
};

} // namespace usher
