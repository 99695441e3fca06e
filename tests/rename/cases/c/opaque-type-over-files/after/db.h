typedef struct db_handle db_t;
db_t *db_open(void);
