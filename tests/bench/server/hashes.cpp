// usage: hashes THREADS SECONDS
// Argon2id at usherd's parameters and nothing else; prints how many a second. What registrations are measured beside.
#include <sodium.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <thread>
#include <vector>

int main(int argc, char **argv)
{
    if (argc != 3 || sodium_init() < 0)
        return 2;
    using Time = std::chrono::steady_clock;
    constexpr std::string_view password = "quiet-Lantern-81-bay";
    const auto begin = Time::now();
    const auto end = begin + std::chrono::seconds(std::atoi(argv[2]));
    std::atomic<int> count = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < std::atoi(argv[1]); ++i)
        threads.emplace_back([&] {
            char hash[crypto_pwhash_STRBYTES];
            while (Time::now() < end) {
                if (crypto_pwhash_str_alg(
                        hash, password.data(), password.size(), 2, 19 * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13)
                    != 0)
                    std::abort();
                ++count;
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    std::printf("%f\n", count / std::chrono::duration<double>(Time::now() - begin).count());
}
