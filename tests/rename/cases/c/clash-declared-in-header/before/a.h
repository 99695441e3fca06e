int open_all(void);
