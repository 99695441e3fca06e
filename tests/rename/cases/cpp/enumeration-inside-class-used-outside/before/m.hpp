#pragma once
class Machine {
public:
    enum class State { idle, busy };
    using S = State;
    State state() const { return state_; }
    static const char* name(State s);
private:
    State state_ = State::idle;
};
