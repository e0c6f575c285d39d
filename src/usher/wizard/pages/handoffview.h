#pragma once

#include "common/domain/marketplace.h"
#include "usher/wizard/pages/handoffbox.h"

#include <optional>

namespace usher {

class FieldRow;
class TextField;

// A purchase that the marketplace hands over: the ways to begin that, and how far it is.
class HandoffView : public QWidget
{
    Q_OBJECT
public:
    HandoffView(FlowController *flow, HandoffBox::Place place, QWidget *parent = nullptr);

    TextField *codeEditor() const { return m_code; }
    // Where the page asks for the marketplace: what is chosen there. Without, it is the step's.
    void setMarketplace(Marketplace marketplace);
    // The page says itself how one gets there.
    void setBrief(bool brief) { m_brief = brief; }
    void retranslate();
    void refresh();

Q_SIGNALS:
    void mineClicked();
    void notMineClicked();

private:
    Marketplace marketplace() const;
    void fillSteps();
    void ask();

    FlowController *m_flow;
    HandoffStep *m_step;
    std::optional<Marketplace> m_chosen;
    std::optional<Marketplace> m_explained; // whose steps are shown
    bool m_brief = false;
    bool m_asked = false; // for the code's field
    TextLabel *m_why;
    QWidget *m_begin;
    ActionButton *m_fetch;
    LinkButton *m_have;
    QWidget *m_steps;
    TextField *m_code;
    FieldRow *m_row;
    ActionButton *m_connect;
    HandoffBox *m_box;
};

} // namespace usher
