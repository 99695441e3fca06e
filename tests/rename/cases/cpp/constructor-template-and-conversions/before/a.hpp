#pragma once
struct Kelvin;
class Degrees {
public:
    explicit Degrees(double value);
    Degrees(const Degrees&) = default;
    Degrees(Degrees&&) noexcept = default;
    Degrees& operator=(const Degrees&) = default;
    ~Degrees();
    explicit operator double() const;
    operator Kelvin() const;
    static Degrees zero() { return Degrees{0}; }
    friend bool operator==(const Degrees& a, const Degrees& b) { return a.value_ == b.value_; }
private:
    double value_;
};
struct Kelvin { operator Degrees() const; double value; };
