#pragma once

#include "common/core/result.h"
#include "usher/app/tourplan.h"

#include <QCommandLineOption>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace usher {

// A world of its own, made up.
struct DemoOptions
{
    QString scenario; // one of scenarioNames(); empty: Welcome, as anybody begins
    TourPlan tour;
};

class DemoArguments
{
public:
    DemoArguments();
    QList<QCommandLineOption> all() const { return {m_demo, m_tour, m_pace, m_scenario, m_list}; }
    bool wantsList(const QCommandLineParser &) const;
    // Nothing where no demo is wanted. A Problem's detail is one sentence for standard error.
    Result<std::optional<DemoOptions>> read(const QCommandLineParser &) const;

    static QString list(); // of the scenarios: name, tab, what it is; one a line

private:
    QCommandLineOption m_demo;
    QCommandLineOption m_tour;
    QCommandLineOption m_pace;
    QCommandLineOption m_scenario;
    QCommandLineOption m_list;
};

} // namespace usher
