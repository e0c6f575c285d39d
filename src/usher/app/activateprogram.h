#pragma once

#include "usher/app/language.h"
#include "usher/app/options.h"
#include "usher/app/serviceset.h"
#include "usher/unattended/activation.h"

#include <memory>

class QSocketNotifier;

namespace usher {

// `usher activate`: answers, password and services put together for one run. Needs a QCoreApplication, no display.
class ActivateProgram : public QObject
{
    Q_OBJECT
public:
    explicit ActivateProgram(const Options &, QObject *parent = nullptr); // Options::activate is set
    ~ActivateProgram() override;

    // Before the event loop: reads the answers and the password (may wait for a pipe). Ends the program by its exit
    // code.
    void start();

private:
    void readPassword(const std::function<void()> &then);
    void run();
    void catchSignals();
    void refuse(const QString &sentence, Exit = Exit::Answers);

    const Options m_options;
    Brand m_brand;
    Language m_language;
    Report m_report;
    Activation::Job m_job;
    std::unique_ptr<ServiceSet> m_services;
    std::unique_ptr<CodeSource> m_codes;
    std::unique_ptr<Activation> m_activation;
    std::unique_ptr<QSocketNotifier> m_signals;
};

} // namespace usher
