extern "C" {
int c_start(void);
}
