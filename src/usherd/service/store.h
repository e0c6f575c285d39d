#pragma once

#include "common/core/result.h"
#include "usherd/service/repositories.h"

#include <functional>
#include <memory>
#include <optional>

namespace usherd {

// Where the service keeps its rows. A job runs on a thread of the store inside one transaction; `done` is called on
// that thread, for a write only after it is on the disk. Jobs may run in any order beside each other (reads) or one
// after the other (writes). `done` is called exactly once: with the job's result, or with overloaded or internal_error.
class Store
{
public:
    virtual ~Store() = default;

    template <class T> using Job = std::function<usher::Result<T>(Repositories &)>;
    template <class T> using Then = std::function<void(usher::Result<T>)>;

    template <class T> void write(Job<T> job, Then<T> done) { run<T>(Mode::Write, std::move(job), std::move(done)); }
    template <class T> void read(Job<T> job, Then<T> done) { run<T>(Mode::Read, std::move(job), std::move(done)); }

protected:
    enum class Mode { Read, Write };
    // The work answers whether its effects are to stay; `finished` gets the store's own failure, or nothing.
    virtual void post(Mode mode, std::function<bool(Repositories &)> work,
        std::function<void(std::optional<usher::Problem>)> finished)
        = 0;

private:
    template <class T> void run(Mode mode, Job<T> job, Then<T> done)
    {
        auto result = std::make_shared<std::optional<usher::Result<T>>>();
        post(
            mode,
            [result, job = std::move(job)](Repositories &repositories) {
                repositories.keepEffects = false;
                result->emplace(job(repositories));
                return (*result)->ok() || repositories.keepEffects;
            },
            [result, done = std::move(done)](std::optional<usher::Problem> failure) {
                if (failure)
                    done(*failure);
                else
                    done(std::move(**result));
            });
    }
};

} // namespace usherd
