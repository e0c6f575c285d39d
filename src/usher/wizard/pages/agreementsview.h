#pragma once

#include "common/domain/policy.h"

#include <QUrl>
#include <QWidget>

namespace usher {

class CheckField;
class FieldRow;
class TextLabel;
class ToggleField;

// The agreements, each of which opens in the browser, and the one tick for all of them.
class AgreementsView : public QWidget
{
    Q_OBJECT
public:
    explicit AgreementsView(ToggleField *consent, QWidget *parent = nullptr);

    void setAgreements(const QList<Agreement> &agreements);
    CheckField *tick() const { return m_tick; }
    void retranslate();

Q_SIGNALS:
    void openRequested(const QUrl &url);

private:
    QList<Agreement> m_agreements;
    TextLabel *m_title;
    QWidget *m_links;
    CheckField *m_tick;
    FieldRow *m_row;
};

} // namespace usher
