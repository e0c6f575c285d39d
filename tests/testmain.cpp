// The program of a room's tests: PROGRAM TEST [ARGUMENT ...], where TEST is tst_something.
#include "testmain.h"

#include <iostream>
#include <map>
#include <string>

namespace usher::test {

namespace {

std::map<std::string, Registration::Run> &registered()
{
    static std::map<std::string, Registration::Run> all;
    return all;
}

} // namespace

Registration::Registration(const char *source, Run run)
{
    std::string name(source);
    name.erase(0, name.find_last_of('/') + 1);
    name.erase(std::min(name.size(), name.find('.')));
    registered().emplace(std::move(name), std::move(run));
}

} // namespace usher::test

int main(int argc, char **argv)
{
    const auto &all = usher::test::registered();
    const auto found = all.find(argc > 1 ? argv[1] : "");
    if (found != all.end())
        return found->second(argc - 1, argv + 1); // whose first argument is its name, as ever
    std::cerr << "usage: " << argv[0] << " TEST [ARGUMENT ...]";
    for (const auto &[name, run] : all)
        std::cerr << "\n  " << name;
    std::cerr << std::endl;
    return 2;
}
