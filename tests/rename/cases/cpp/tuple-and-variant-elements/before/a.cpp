#include <tuple>
#include <variant>
#include <utility>
struct Error { int number; };
struct Ok { int number; };
int f(std::tuple<Ok, Error> t, std::variant<Ok, Error> v, std::pair<Error, Ok> p) {
    int sum = std::get<1>(t).number + std::get<Error>(v).number + std::get<0>(p).number + p.first.number;
    if (auto* e = std::get_if<Error>(&v)) sum += e->number;
    auto [ok, error] = t;
    sum += error.number + ok.number;
    const auto& [a, b] = p;
    return sum + a.number + b.number;
}
