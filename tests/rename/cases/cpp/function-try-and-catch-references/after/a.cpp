#include <stdexcept>
class Fault : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    Fault(const Fault&) noexcept = default;
    int code() const { return 1; }
};
int f() try {
    throw Fault("x");
} catch (const Fault& failure) {
    return failure.code();
} catch (...) {
    return dynamic_cast<Fault*>(static_cast<std::exception*>(nullptr)) != nullptr;
}
