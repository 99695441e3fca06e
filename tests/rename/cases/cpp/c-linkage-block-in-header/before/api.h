#ifdef __cplusplus
extern "C" {
#endif
int api_open(const char* name);
#ifdef __cplusplus
}
#endif
