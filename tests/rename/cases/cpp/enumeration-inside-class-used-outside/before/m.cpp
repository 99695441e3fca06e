#include "m.hpp"
const char* Machine::name(State s) {
    switch (s) { case State::idle: return "State"; case Machine::State::busy: return "b"; }
    return "";
}
bool f(const Machine& m) { const Machine::State s = m.state(); return s == Machine::S::idle || Machine::State::busy == s; }
