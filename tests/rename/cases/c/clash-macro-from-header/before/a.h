struct task;
struct task *get_current(void);
#define current get_current()
