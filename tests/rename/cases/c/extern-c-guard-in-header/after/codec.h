#ifdef __cplusplus
extern "C" {
#endif
int codec_start(const char *path);
#ifdef __cplusplus
}
#endif
