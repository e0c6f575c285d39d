#include "usher/wizard/pages/codeview.h"

#include "common/domain/fieldrules.h"
#include "usher/flow/codestep.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/pages/binding.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QTime>

#include <algorithm>

namespace usher {

CodeView::CodeView(CodeStep *step, FieldRow *addressRow, const QList<FieldBase *> &needed, QObject *parent)
    : QObject(parent)
    , m_step(step)
    , m_needed(needed)
    , m_addressRow(addressRow)
    , m_send(new ActionButton(ButtonKind::Secondary))
    , m_code(new CodeField)
{
    m_addressRow->setBeside(m_send);
    m_code->setObjectName(m_step->code()->name());
    m_send->setObjectName(QStringLiteral("send_code"));
    m_codeRow = new FieldRow({}, m_code);
    binding::status(m_codeRow, m_step->code());
    m_code->setCleaner([step](const QString &typed) {
        const QString code = rules::codeFromText(typed, step->digits());
        if (!code.isEmpty())
            return code;
        QString digits;
        const QString tidied = rules::tidyIdentifier(typed);
        for (const QChar c : tidied) {
            if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                digits += c;
        }
        return digits.left(step->digits());
    });

    connect(m_send, &QAbstractButton::clicked, this, &CodeView::send);
    connect(m_codeRow, &FieldRow::actionClicked, step, &CodeStep::send);
    connect(m_code, &QLineEdit::textChanged, step, &CodeStep::setText);
    connect(step, &CodeStep::changed, this, &CodeView::refresh);
    connect(step, &CodeStep::ticked, this, &CodeView::refresh);
    connect(step->code(), &FieldBase::changed, this, &CodeView::refresh);
    for (const FieldBase *field : needed)
        connect(field, &FieldBase::changed, this, &CodeView::refresh);
    // No refresh() yet: showing what has no parent would open a window. retranslate() does it.
}

void CodeView::retranslate()
{
    m_codeRow->setLabel(tr("Code from the e-mail"));
    refresh();
}

void CodeView::send()
{
    FieldBase *first = nullptr;
    for (FieldBase *field : std::as_const(m_needed)) {
        if (!field->validate() && !first)
            first = field;
    }
    if (first)
        Q_EMIT fieldNeeded(first);
    else
        m_step->send();
}

void CodeView::setShown(bool address, bool withCode)
{
    m_shown = address;
    m_withCode = withCode;
    refresh();
}

void CodeView::refresh()
{
    using State = CodeStep::State;
    const State state = m_step->state();
    const bool asked = state == State::Waiting || state == State::Verifying || state == State::Verified;

    m_send->setText(state == State::Sending ? tr("Sending…") : asked ? tr("Send again") : tr("Send code"));
    m_send->setEnabled(state != State::Sending);
    // "Ask for a code first" stands where the code will be, as soon as nothing else is in the way of asking.
    const auto isWrong = [](const FieldBase *field) { return field->state() == FieldBase::State::Error; };
    const bool missed = !asked && isWrong(m_step->code()) && std::none_of(m_needed.cbegin(), m_needed.cend(), isWrong);
    m_addressRow->setVisible(m_shown);
    m_send->setVisible(m_withCode && !asked);
    m_codeRow->setVisible(m_shown && m_withCode && (asked || missed));
    m_code->setFocusProxy(asked ? nullptr : m_send); // where work goes on
    m_send->setAccessibleDescription(missed ? words::text(m_step->code()->message()) : QString());

    m_code->setDigits(m_step->digits());
    m_code->setEnabled(state == State::Waiting);
    const QString shown = m_step->code()->value().reveal();
    if (m_code->text() != shown && (shown.isEmpty() || state != State::Waiting)) {
        const QSignalBlocker blocker(m_code);
        m_code->setText(shown);
    }

    QString hint;
    QString spoken;
    if (state == State::Verified) {
        hint = tr("Confirmed.");
    } else if (asked) {
        //: %1 is a masked e-mail address
        hint = tr("Sent to %1. %n digits; pasting works.", nullptr, m_step->digits()).arg(m_step->maskedEmail());
        spoken = hint; // not every second again
        if (m_step->resendIn() > 0) {
            const QTime left = QTime(0, 0).addSecs(m_step->resendIn());
            //: %1 is a countdown like 0:42
            hint
                = words::sentences(hint, tr("Send again in %1.").arg(QLocale().toString(left, QStringLiteral("m:ss"))));
        }
    }
    m_codeRow->setHint(hint, spoken);
    m_codeRow->setAction(asked && state != State::Verified && m_step->canSend() ? tr("Send again") : QString());

    const bool waiting = state == State::Waiting;
    if (waiting && !m_wasWaiting && m_code->isVisible())
        m_code->setFocus(Qt::OtherFocusReason);
    m_wasWaiting = waiting;
}

} // namespace usher
