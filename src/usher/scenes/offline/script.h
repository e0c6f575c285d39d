#pragma once

#include "usher/scenes/offline/actor.h"

namespace usher::scenes {

// What a person does, one act after the other: the next begins when what the last one set going has ended (Player).
// Each act says which of the service's operations it needs.
class Script
{
public:
    using Act = std::function<void(Actor &)>;
    using Condition = std::function<bool(Actor &)>;
    struct Line
    {
        Act act;
        Condition until; // none: until all is quiet
    };

    const QList<Line> &lines() const { return m_lines; }

    Script &settle(); // first of all, where something runs already
    Script &act(Act);
    Script &until(Condition);
    Script &restart();
    Script &expect(const QStringList &operations);
    // The page's button; operations: what it asks the service.
    Script &commit(const QStringList &operations = {});
    Script &choose(Marketplace marketplace, Route route);
    Script &guide(Marketplace marketplace, const QString &variant = {});
    // The marketplace's page handed a purchase over; the next start finds it.
    Script &handOver();
    Script &code(std::function<CodeStep *(Actor &)> of);
    Script &fillBasic();
    Script &basic(); // with the code
    Script &fillCompany();
    Script &fillActivation();
    Script &fillBinding();
    Script &fillCreate(bool newOwner);
    // Walks to the page, ready to be filled in.
    Script &to(Step goal);

private:
    QList<Line> m_lines;
};

} // namespace usher::scenes
