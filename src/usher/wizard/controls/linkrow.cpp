#include "usher/wizard/controls/linkrow.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/copyfeedback.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace usher {

// A label would break an address only at blanks, of which it has none.
class AddressText : public QTextEdit
{
public:
    AddressText()
    {
        setReadOnly(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        // Copy is the way by keyboard; a text to Tab to would only be one stop more.
        setFocusPolicy(Qt::ClickFocus);
        setWordWrapMode(QTextOption::WrapAnywhere);
        document()->setDocumentMargin(0);
        viewport()->setAutoFillBackground(false);
        QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        dress();
    }

    void setAddress(const QString &address)
    {
        setPlainText(address);
        align();
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        // Two more: the advance of a text rounds down.
        const int width = QFontMetrics(font()).horizontalAdvance(toPlainText()) + 2;
        return {width, heightForWidth(width)};
    }
    QSize minimumSizeHint() const override
    {
        return {std::min(ems(6), sizeHint().width()), QFontMetrics(font()).height()};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const auto copy = std::unique_ptr<QTextDocument>(document()->clone());
        copy->setTextWidth(width);
        return int(std::ceil(copy->size().height()));
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
    void changeEvent(QEvent *event) override
    {
        QTextEdit::changeEvent(event);
        if (event->type() == QEvent::LayoutDirectionChange)
            align();
        else if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
            dress();
    }

private:
    // An address reads from left to right everywhere; only its place is the interface's.
    void align()
    {
        QTextCursor cursor(document());
        QTextBlockFormat format;
        format.setLayoutDirection(Qt::LeftToRight);
        format.setAlignment(
            (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        cursor.mergeBlockFormat(format);
    }
    void dress()
    {
        const QFont wanted = monospaceFont(0.93);
        if (font() != wanted)
            setFont(wanted);
        if (palette().color(QPalette::Text) == theme().color(Role::Text))
            return;
        QPalette own = palette();
        own.setColor(QPalette::Text, theme().color(Role::Text));
        setPalette(own);
    }
};

LinkRow::LinkRow(const QUrl &url, QWidget *parent)
    : QWidget(parent)
    , m_text(new AddressText)
    , m_copy(new LinkButton)
    , m_open(new LinkButton)
    , m_feedback(new CopyFeedback(m_copy))
{
    m_copy->setObjectName(QStringLiteral("copy_link"));
    m_open->setObjectName(QStringLiteral("open_link"));
    m_open->setExternal(true);
    auto *layout = new FlowLayout(space(Space::M));
    layout->setContentsMargins(space(Space::M), space(Space::S), space(Space::M), space(Space::S));
    setLayout(layout);
    layout->addWidget(m_text);
    // Beside the address or below it, but not one here and the other there.
    auto *links = new QWidget;
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::M));
    row->addWidget(m_copy);
    row->addWidget(m_open);
    layout->addWidget(links);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { m_feedback->copy(m_url.toString(QUrl::FullyEncoded)); });
    connect(m_feedback, &CopyFeedback::changed, this, &LinkRow::retranslate);
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_url); });
    setUrl(url);
    retranslate();
}

void LinkRow::setUrl(const QUrl &url)
{
    m_url = url;
    m_text->setAddress(url.toString(QUrl::FullyEncoded));
    describe();
}

void LinkRow::setName(const QString &name)
{
    m_name = name;
    describe();
}

void LinkRow::describe()
{
    const QString address = m_url.toString(QUrl::FullyEncoded);
    m_text->setAccessibleName(m_name.isEmpty() ? address : m_name);
    for (LinkButton *button : {m_copy, m_open})
        button->setAccessibleDescription(m_name.isEmpty() ? address : m_name);
}

void LinkRow::retranslate()
{
    //: Copies a link.
    const QString offer = tr("Copy");
    //: For two seconds after a link was copied.
    const QString copied = tr("Copied");
    // The button keeps the room of the longer word, so that nothing moves.
    m_copy->setMinimumWidth(0);
    int width = 0;
    for (const QString &text : {offer, copied}) {
        m_copy->setText(text);
        width = std::max(width, m_copy->sizeHint().width());
    }
    m_copy->setText(m_feedback->isOn() ? copied : offer);
    m_copy->setMinimumWidth(width);
    //: Opens a link in the browser.
    m_open->setText(tr("Open"));
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), theme().color(Role::Card), theme().color(Role::Line));
}

void LinkRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange)
        retranslate();
}

} // namespace usher
