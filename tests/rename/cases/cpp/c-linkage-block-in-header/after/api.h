#ifdef __cplusplus
extern "C" {
#endif
int api_start(const char* name);
#ifdef __cplusplus
}
#endif
