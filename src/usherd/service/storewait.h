#pragma once

#include "usherd/service/store.h"

#include <future>

namespace usherd {

// A job of which the caller awaits the end: for the command line, the demo's seed and threads of their own, never for a
// request.
template <class T> usher::Result<T> writeAndWait(Store &store, Store::Job<T> job)
{
    std::promise<usher::Result<T>> promise;
    std::future<usher::Result<T>> result = promise.get_future();
    store.write<T>(std::move(job), [&promise](const usher::Result<T> &done) { promise.set_value(done); });
    return result.get();
}

template <class T> usher::Result<T> readAndWait(Store &store, Store::Job<T> job)
{
    std::promise<usher::Result<T>> promise;
    std::future<usher::Result<T>> result = promise.get_future();
    store.read<T>(std::move(job), [&promise](const usher::Result<T> &done) { promise.set_value(done); });
    return result.get();
}

} // namespace usherd
