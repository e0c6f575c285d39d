#pragma once

#include "common/domain/marketplace.h"

#include <QWidget>

#include <optional>

namespace usher {

class ActionButton;
class FieldRow;
class HandoffStep;
class LinkButton;
class TextField;
class TextLabel;
struct Brand;

// A purchase that the marketplace hands over: how that is started and the pairing code; while the browser is waited
// for, the code to compare; and whose purchase came.
class HandoffView : public QWidget
{
    Q_OBJECT
public:
    HandoffView(HandoffStep *step, const Brand &brand, QWidget *parent = nullptr);

    TextField *codeEditor() const { return m_code; }
    // Where the page asks for the marketplace: what is chosen there. Without, it is the step's.
    void setMarketplace(Marketplace marketplace);
    // The page says itself how the hand-over is started: only the link to the code's field.
    void setBrief(bool brief) { m_brief = brief; }
    void retranslate();
    void refresh();

Q_SIGNALS:
    void notMineClicked();

private:
    Marketplace marketplace() const;
    void fillSteps();
    void refreshBox();
    void ask();

    HandoffStep *m_step;
    const Brand &m_brand;
    std::optional<Marketplace> m_chosen;
    std::optional<Marketplace> m_explained; // whose steps are shown
    bool m_brief = false;
    bool m_asked = false; // for the code's field, where IDs can be typed as well
    LinkButton *m_have;
    TextLabel *m_why;
    QWidget *m_steps;
    TextField *m_code;
    FieldRow *m_row;
    ActionButton *m_connect;
    QWidget *m_box;
    TextLabel *m_title;
    TextLabel *m_match;
    TextLabel *m_text;
    LinkButton *m_action;
};

} // namespace usher
