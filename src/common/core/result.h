#pragma once

#include "common/core/problem.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace usher {

// The value of an operation that has nothing to return.
struct Done
{
    bool operator==(const Done &) const = default;
};

// Either a value or the Problem that prevented it.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Problem problem)
        : m_content(std::in_place_index<1>, std::move(problem))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Only when ok().
    const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    const T *operator->() const { return &value(); }
    const T &operator*() const { return value(); }

    // Only when not ok().
    const Problem &problem() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Problem> m_content;
};

} // namespace usher
