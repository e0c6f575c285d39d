#pragma once

#include "usher/flow/field.h"

#include <QStringList>

namespace usher {

class FlowCore;
struct Brand;
struct Draft;

// Which variant of its marketplace (Listing::variant) a purchase is from: handed over, said, or the only one there is.
// Empty: not known.
QString purchaseVariant(const Draft &, const Brand &);

// "China or international?" Asked lightly: no answer is one too.
class VariantField : public Field
{
    Q_OBJECT
public:
    VariantField(FlowCore *core, QObject *parent);

    QStringList offered() const; // of the marketplace; none where there is nothing to choose
    // Not known from elsewhere; still true after an answer, until the page is entered again.
    bool isOpen() const;
    bool decidesSites() const; // the variants suit different sites
    void enter();

private:
    FlowCore *m_core;
    bool m_answeredHere = false;
};

} // namespace usher
