package app;

import static util.Maths.*;
import static util.Maths.max;

class Use {
    int n = max(ONE, 2);
}
