#pragma once
struct Kelvin;
class Celsius {
public:
    explicit Celsius(double value);
    Celsius(const Celsius&) = default;
    Celsius(Celsius&&) noexcept = default;
    Celsius& operator=(const Celsius&) = default;
    ~Celsius();
    explicit operator double() const;
    operator Kelvin() const;
    static Celsius zero() { return Celsius{0}; }
    friend bool operator==(const Celsius& a, const Celsius& b) { return a.value_ == b.value_; }
private:
    double value_;
};
struct Kelvin { operator Celsius() const; double value; };
