#pragma once

#include <QWidget>

namespace usher {

class FlowController;
class HandoffBox;
class PageColumn;

// A purchase that comes over, in a page's place: from a link, or fetched from the marketplace.
class HandoffPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HandoffPanel(FlowController *flow, QWidget *parent = nullptr);

    QString title() const;
    QWidget *focusTarget() const;

Q_SIGNALS:
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void setHeading(const QString &title, const QString &subtitle);

    FlowController *m_flow;
    PageColumn *m_column;
    HandoffBox *m_box;
};

} // namespace usher
