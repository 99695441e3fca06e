typedef struct db db_t;
db_t *db_open(void);
