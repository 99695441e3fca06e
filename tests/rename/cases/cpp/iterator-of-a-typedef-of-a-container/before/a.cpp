#include <map>
#include <set>
namespace n {
namespace internal { struct Base { virtual void clear_locked() = 0; bool verify(); }; }
namespace {
typedef std::set<internal::Base*> Bases;
struct State { State() : line(-1) {} int line; Bases bases; };
class Registry { public: typedef std::map<const void*, State> Map; Map& states() { return states_; } private: Map states_; };
Registry registry;
}
struct Mock { static void clear(void* p); };
void Mock::clear(void* p) {
    if (registry.states().count(p) == 0) return;
    Bases& bases = registry.states()[p].bases;
    for (Bases::const_iterator it = bases.begin(); it != bases.end(); ++it) {
        (*it)->clear_locked();
    }
    std::set<internal::Base*>::iterator i = bases.begin();
    (*i)->clear_locked();
}
}
