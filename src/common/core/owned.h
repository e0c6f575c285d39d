#pragma once

#include <memory>

namespace usher {

template <auto release> struct Releaser
{
    template <class T> void operator()(T *object) const { release(object); }
};
// What a C library made, and a function of that library takes back: Owned<BIO, BIO_free_all>.
template <class T, auto release> using Owned = std::unique_ptr<T, Releaser<release>>;

} // namespace usher
