package app;

import one.Line;
import two.Row;

class Use {
    Line l;
    Row r;
}
