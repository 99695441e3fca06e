extern "C" {
int c_begin(void);
}
