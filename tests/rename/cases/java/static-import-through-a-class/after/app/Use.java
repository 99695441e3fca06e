package app;

import static util.Calc.*;
import static util.Calc.max;

class Use {
    int n = max(ONE, 2);
}
