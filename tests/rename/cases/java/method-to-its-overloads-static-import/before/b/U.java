package b;

import static a.M.sum;

class U {
    int f() { return sum(1) + sum(1, 2); }
}

