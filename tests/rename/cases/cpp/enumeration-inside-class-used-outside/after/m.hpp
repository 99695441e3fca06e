#pragma once
class Machine {
public:
    enum class Phase { idle, busy };
    using S = Phase;
    Phase state() const { return state_; }
    static const char* name(Phase s);
private:
    Phase state_ = Phase::idle;
};
