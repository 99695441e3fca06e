#ifdef __cplusplus
extern "C" {
#endif
int codec_open(const char *path);
#ifdef __cplusplus
}
#endif
