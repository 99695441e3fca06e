void reset(void);
