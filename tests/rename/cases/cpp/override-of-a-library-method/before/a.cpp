#include <exception>
struct Failure : std::exception {
  const char* what() const noexcept override { return "failed"; }
};
