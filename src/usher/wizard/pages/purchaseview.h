#pragma once

#include "usher/flow/idhelp.h"

#include <QWidget>

namespace usher {

class ActionButton;
class Field;
class FieldRow;
class FlowController;
class HandoffView;
class IdHelpPanel;
class LinkButton;
class PurchaseFields;
class PurchasePageModel;
class TextField;
struct Brand;

// The purchase as both routes ask for it: what the marketplace hands over; the IDs that this marketplace needs, each
// with how sure we are of it; an offer to swap where they look exchanged, where each is found, and what can be done
// about a purchase that is not on record.
class PurchaseView : public QWidget
{
    Q_OBJECT
public:
    PurchaseView(FlowController *flow, PurchasePageModel *model, QWidget *parent = nullptr);

    TextField *codeEditor() const; // of the pairing code
    TextField *accountEditor() const;
    TextField *instanceEditor() const;
    void setMarketplace(Marketplace marketplace);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void showTrust(FieldRow *row, Field *field, const QString &hint);
    FieldRow *row(PurchaseId what) const { return what == PurchaseId::Account ? m_account : m_instance; }
    QList<IdHelp> help(PurchaseId what) const;
    void openHelp(PurchaseId what);
    void closeHelp();

    PurchasePageModel *m_model;
    PurchaseFields *m_fields;
    const Brand &m_brand;
    Marketplace m_marketplace = Marketplace::Direct;
    FieldRow *m_account;
    FieldRow *m_instance;
    LinkButton *m_swap;
    IdHelpPanel *m_help;
    PurchaseId m_helpFor = PurchaseId::Account;
    HandoffView *m_handoff;
    QWidget *m_unknown; // what can be done about a purchase that is not on record
    ActionButton *m_again;
    LinkButton *m_review;
};

} // namespace usher
