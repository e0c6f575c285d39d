#pragma once

#include "flow/fakes.h"
#include "usher/scenes/offline/script.h"

namespace fakes {

// A person at the wizard: each of these returns when what it set going has ended.
struct Person : Actor
{
    explicit Person(World &w);
    void restart();
    void play(const Script &);
    void commit() { play(Script().commit()); }
    void choose(Marketplace marketplace, Route route) { play(Script().choose(marketplace, route)); }
    void guide(Marketplace marketplace, const QString &variant = {}) { play(Script().guide(marketplace, variant)); }
    void handOver() { play(Script().handOver()); }
    void code(CodeStep *step)
    {
        play(Script().code([step](Actor &) { return step; }));
    }
    void fillBasic() { play(Script().fillBasic()); }
    void basic() { play(Script().basic()); }
    void fillCompany() { play(Script().fillCompany()); }
    void fillActivation() { play(Script().fillActivation()); }
    void fillBinding() { play(Script().fillBinding()); }
    void fillCreate(bool newOwner) { play(Script().fillCreate(newOwner)); }
    void to(Step goal) { play(Script().to(goal)); }
};

} // namespace fakes
