#pragma once

#include "usher/flow/pagemodel.h"
#include "usher/flow/words.h"
#include "usher/wizard/pages/choices.h"
#include "usher/wizard/style/measures.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace usher {

class AmberNote;
class Banner;
class Card;
class CheckField;
class Credentials;
class CredentialsView;
class FieldRow;
class FlowController;
class LinkButton;
class PageColumn;
class PhoneNumber;
class TextField;
class TextLabel;

// A page: widgets bound to a page model. It holds no answer and decides nothing. Derived pages build their widgets in
// the constructor, call ready() at its end, and put every text in retranslate(). renew() fills them.
class Page : public QWidget
{
    Q_OBJECT
public:
    ~Page() override;

    Step step() const { return m_model->step(); }
    PageModel *model() const { return m_model; }
    // Where typing goes on when the page is shown: the first field with an error, else the first empty one, else the
    // first; the title where there is none.
    QWidget *focusTarget() const;
    void focusField(const FieldBase *field);
    // About to be shown, perhaps again: the flow may have gone on or started over since.
    void renew();
    QString title() const;

    // Title, text and details of a banner about a problem; its button is the caller's.
    static words::ProblemWords describe(Banner *banner, const Problem &problem);

protected:
    Page(FlowController *flow, PageModel *model, QWidget *parent, TextStyle title = TextStyle::Title);

    // Every text of the page; runs on every showing and on every change of language.
    virtual void retranslate() = 0;
    // What depends on the model's state; runs after retranslate() and whenever the model changes.
    virtual void refresh() { }
    void ready();

    FlowController *flow() const { return m_flow; }
    const Brand &brand() const;
    PageColumn *column() const { return m_column; }
    QVBoxLayout *body() const;
    void setHeading(const QString &title, const QString &subtitle = {});

    // Building blocks; added to body() unless a layout is named.
    FieldRow *addText(Field *field, TextField *editor = nullptr, QLayout *into = nullptr);
    FieldRow *addPassword(SecretField *field, QLayout *into = nullptr);
    CredentialsView *addCredentials(Credentials *credentials, QLayout *into = nullptr);
    // Fill the countries with fillCountries(), in retranslate().
    FieldRow *addPhone(PhoneNumber *number, QLayout *into = nullptr);
    void fillCountries(FieldRow *row, const PhoneNumber *number);
    FieldRow *addSelect(Field *field, QLayout *into = nullptr);
    FieldRow *addCards(Field *field, const QList<std::pair<QString, Card *>> &cards, QWidget *group);
    CheckField *addTick(ToggleField *field, QLayout *into = nullptr);
    LinkButton *addLink(QLayout *into = nullptr);
    // Above everything else of the page. Shown and hidden by the page, in refresh().
    void addBanner(Banner *banner);
    // What a problem's banner says, with the way to the network settings where these may help.
    void tell(Banner *banner, const Problem &problem);
    // What its button does: `again`, unless the proxy wants a sign-in first.
    void mend(const std::optional<Problem> &problem, const std::function<void()> &again);
    // From refresh(): puts the focus on the banner's button, where it is shown and has one.
    void focusBanner(Banner *banner) { m_bannerToFocus = banner; }
    AmberNote *addAmber();
    TextLabel *addParagraph();
    // Replaces the entries of a select field without telling the model.
    void fillSelect(FieldRow *row, const choices::List &entries, const Field *field);
    void registerEditor(FieldBase *field, QWidget *editor) { m_editors.insert(field, editor); }

    void changeEvent(QEvent *event) override;

private:
    void refreshAll();
    void refreshBanner();

    FlowController *m_flow;
    PageModel *m_model;
    PageColumn *m_column;
    QWidget *m_banners;
    Banner *m_banner;
    Banner *m_bannerToFocus = nullptr;
    QHash<const FieldBase *, QPointer<QWidget>> m_editors;
    bool m_ready = false;
};

} // namespace usher
