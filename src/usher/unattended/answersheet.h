#pragma once

#include "common/core/secret.h"
#include "usher/unattended/answers.h"

#include <QString>

namespace usher {

class CodeStep;
class FlowController;

// Where each answer goes on the pages, and where an error of a page is in the answers.
struct AnswerSheet
{
    Answers answers;
    Secret password; // empty: none was given

    // Types the answers of this step into its page model. Doing so twice changes nothing.
    void fill(FlowController &, Step) const;
    // The answer that says otherwise; empty: this may be the purchase that was meant.
    QString objection(const api::HandedPurchase &) const;
    QString pointer(Step, const QString &field) const; // empty: not an answer's
};

CodeStep *codeOf(FlowController &, Step); // nullptr: the page asks for none

} // namespace usher
