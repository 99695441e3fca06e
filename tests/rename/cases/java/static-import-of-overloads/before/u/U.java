package u;

import static m.M.max;

class U {
    int n = max(1) + max(1, 2);
}
