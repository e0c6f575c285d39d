#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class CheckItem;
class ChipChoice;
class HandoffView;
class LinkRow;
class PurchaseGuideModel;

// The purchase guide: what to do in the marketplace, in its own words, as a checklist.
class PurchaseGuidePage : public Page
{
    Q_OBJECT
public:
    explicit PurchaseGuidePage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    struct Group
    {
        TextLabel *title;
        TextLabel *count;
        QList<CheckItem *> items;
    };

    FieldRow *addChips(Field *field, ChipChoice *chips);
    void build(const QStringList &ids);
    void fill();

    PurchaseGuideModel *m_guide;
    ChipChoice *m_marketplaces;
    FieldRow *m_marketplace;
    ChipChoice *m_variants;
    FieldRow *m_variant;
    QWidget *m_listing;
    TextLabel *m_listingTitle;
    LinkRow *m_link;
    TextLabel *m_unknown;
    QWidget *m_list;
    HandoffView *m_handoff;
    QStringList m_shown; // the steps' IDs
    QList<Group> m_groups;
};

} // namespace usher
