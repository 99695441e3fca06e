#define PIPE_LEN 512
