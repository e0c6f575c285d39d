#pragma once

#include "usher/flow/field.h"
#include "usher/unattended/answersheet.h"

#include <QObject>

#include <memory>

namespace usher {

// Lays the answers on the pages without pressing anything: all that is wrong, at once, by the page models' own rules
// and the policy that the service publishes. Sends questions only, keeps nothing.
class Check : public QObject
{
    Q_OBJECT
public:
    struct Wrong
    {
        QString pointer;
        Message message;
    };

    Check(FlowServices, const AnswerSheet &, QObject *parent = nullptr);
    ~Check() override;

    void start();

Q_SIGNALS:
    void ended(const QList<usher::Check::Wrong> &wrong);
    void failed(const usher::Problem &problem); // the service could not be asked

private:
    void proceed();
    void lay();
    void look(Step);
    const Field *newName() const; // of an account to be made: whether it is free is asked; nullptr: none
    void pick(bool offered, const QString &pointer, const QString &code);

    const AnswerSheet m_sheet;
    std::unique_ptr<StateFile> m_noFile;
    std::unique_ptr<FlowController> m_flow;
    QList<Wrong> m_wrong;
    bool m_laying = false;
    bool m_laid = false;
    bool m_over = false;
};

} // namespace usher
