#include <compare>
struct Version {
    int major, minor;
    auto operator<=>(const Version&) const = default;
    bool operator==(const Version& o) const { return major == o.major && minor == o.minor; }
};
bool f(Version a) { return a < Version{1, 2} && a.major > Version{.major = 1, .minor = 2}.major; }
