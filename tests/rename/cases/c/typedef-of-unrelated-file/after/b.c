typedef long id_t_;
id_t_ b(id_t_ i) { return i; }
