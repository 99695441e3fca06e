#define SIGNAL(x) "2" #x
void connect(const char* signal);
struct Dial {
    void set_value(int v);
    void wire() { connect(SIGNAL(setValue(int))); set_value(1); }
};
