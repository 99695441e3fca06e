struct A { using size_type = int; using index_type = long; size_type a; index_type b; };
