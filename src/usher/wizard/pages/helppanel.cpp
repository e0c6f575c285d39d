#include "usher/wizard/pages/helppanel.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/pagehelp.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/copyfeedback.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace usher {

HelpPanel::HelpPanel(FlowController *flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_column(new PageColumn(this))
    , m_topics(new QVBoxLayout)
    , m_support(new LinkButton)
    , m_aboutTitle(new TextLabel(TextStyle::Strong))
    , m_about(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_detailsTitle(new TextLabel(TextStyle::Strong))
    , m_detailsHint(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_details(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_copy(new ActionButton)
    , m_feedback(new CopyFeedback(m_copy))
{
    setObjectName(QStringLiteral("help"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_column);
    m_topics->setSpacing(space(Space::Xs));
    m_column->add(m_topics);

    m_support->setObjectName(QStringLiteral("support"));
    m_support->setExternal(true);
    m_column->column()->addWidget(m_support, 0, Qt::AlignLeading);
    m_column->addSpace(Space::L);
    m_column->add(m_aboutTitle);
    m_column->addSpace(Space::Xs);
    m_column->add(m_about);
    m_column->addSpace(Space::L);
    m_column->add(m_detailsTitle);
    m_column->addSpace(Space::Xs);
    m_column->add(m_detailsHint);
    m_column->addSpace(Space::M);
    m_copy->setObjectName(QStringLiteral("copy_details"));
    m_column->column()->addWidget(m_copy, 0, Qt::AlignLeading);
    m_column->addSpace(Space::M);
    // English, and versions in it, in every language.
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setLayoutDirection(Qt::LeftToRight);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->add(m_details);

    connect(m_support, &QAbstractButton::clicked, this, [this] { m_flow->openLink(m_flow->brand().supportUrl); });
    connect(m_copy, &QAbstractButton::clicked, this, [this] { m_feedback->copy(m_details->text()); });
    connect(m_feedback, &CopyFeedback::changed, this, &HelpPanel::sayCopied);
}

QString HelpPanel::title() const
{
    return m_column->title();
}

QWidget *HelpPanel::focusTarget() const
{
    return m_column->titleWidget(); // so that it is read
}

void HelpPanel::renew()
{
    const Brand &brand = m_flow->brand();
    m_column->setTitle(tr("Help"));
    //: %1 is the title of a page
    m_column->setSubtitle(
        tr("For the page “%1”, which waits as you left it.").arg(words::stepTitle(m_flow->currentStep(), brand)));
    showTopics();
    //: %1 is the brand
    m_support->setText(tr("Ask %1's support").arg(words::brandName(brand)));
    m_support->setVisible(!brand.supportUrl.isEmpty());
    m_aboutTitle->setText(tr("About this program"));
    //: Usher is the program's name
    m_about->setText(tr("Usher is free software under the Apache License 2.0. The libraries in it, and their licences, "
                        "are named below."));
    m_detailsTitle->setText(tr("Details for support"));
    m_detailsHint->setText(tr("Nothing in them is personal or secret. Whoever helps you will ask for them."));
    m_details->setText(m_flow->diagnostics());
    m_details->setAccessibleName(m_detailsTitle->text());
    sayCopied();
}

void HelpPanel::showTopics()
{
    clear(m_topics);
    for (const HelpTopic &topic : pageHelp(m_flow->currentStep(), m_flow->brand())) {
        m_topics->addWidget(new TextLabel(topic.question, TextStyle::Strong));
        m_topics->addWidget(new TextLabel(topic.answer, TextStyle::Body, Role::SoftText));
        m_topics->addSpacing(space(Space::M));
    }
}

void HelpPanel::sayCopied()
{
    //: Button, and what it says for two seconds after it was pressed
    m_copy->setText(m_feedback->isOn() ? tr("Copied") : tr("Copy the details"));
}

void HelpPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_column->title().isEmpty())
        renew();
}

} // namespace usher
