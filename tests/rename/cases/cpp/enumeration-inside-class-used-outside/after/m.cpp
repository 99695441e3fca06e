#include "m.hpp"
const char* Machine::name(Phase s) {
    switch (s) { case Phase::idle: return "State"; case Machine::Phase::busy: return "b"; }
    return "";
}
bool f(const Machine& m) { const Machine::Phase s = m.state(); return s == Machine::S::idle || Machine::Phase::busy == s; }
