#include "usher/wizard/pages/confirmbindingpage.h"

#include "common/brand/brand.h"
#include "usher/flow/confirmbindingmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

ConfirmBindingPage::ConfirmBindingPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->confirmBinding(), parent)
    , m_sentence(new TextLabel(TextStyle::Body))
{
    body()->addWidget(m_sentence);
    body()->addSpacing(space(Space::M));
    m_permanent = addAmber();
    ready();
}

void ConfirmBindingPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()));
    m_permanent->setText(tr("This cannot be undone while the subscription runs."));
}

void ConfirmBindingPage::refresh()
{
    const Workspace workspace = flow()->confirmBinding()->workspace();
    //: %1 a workspace, %2 its site, %3 who pays: "Alibaba Cloud account 1234…3456"
    m_sentence->setText(tr("%1 (%2) will be paid by %3.")
                            .arg(workspace.name, words::siteName(flow()->facts(), workspace.site),
                                words::settlement(flow()->confirmBinding()->settlement(), brand())));
}

} // namespace usher
