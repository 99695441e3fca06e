#include <stdexcept>
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    Failure(const Failure&) noexcept = default;
    int code() const { return 1; }
};
int f() try {
    throw Failure("x");
} catch (const Failure& failure) {
    return failure.code();
} catch (...) {
    return dynamic_cast<Failure*>(static_cast<std::exception*>(nullptr)) != nullptr;
}
