typedef int id_t_;
