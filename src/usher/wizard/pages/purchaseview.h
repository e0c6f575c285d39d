#pragma once

#include "common/domain/marketplace.h"

#include <QWidget>

namespace usher {

class AmberNote;
class FieldRow;
class LinkButton;
class Page;
class PurchaseFields;
class TextField;
struct Brand;

// The marketplace's IDs as they are asked for on both routes: the fields that this marketplace needs, an offer to swap
// where they look exchanged, and for AWS and Azure how the identity comes.
class PurchaseView : public QWidget
{
    Q_OBJECT
public:
    PurchaseView(PurchaseFields *fields, const Brand &brand, QWidget *parent = nullptr);

    TextField *accountEditor() const;
    TextField *instanceEditor() const;
    void show(Marketplace marketplace);
    void retranslate();

private:
    void refresh();

    PurchaseFields *m_fields;
    const Brand &m_brand;
    Marketplace m_marketplace = Marketplace::Direct;
    FieldRow *m_account;
    FieldRow *m_instance;
    LinkButton *m_swap;
    AmberNote *m_handoff;
};

} // namespace usher
