#define PIPE 512
