#define REQUIRES(lock)
#define EXCLUDED(lock)
