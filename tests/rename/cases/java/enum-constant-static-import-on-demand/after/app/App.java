package app;

import static dir.Dir.*;

import dir.Dir;
import java.util.EnumSet;

class App {
    Dir d = UP;
    EnumSet<Dir> all = EnumSet.of(UP, SOUTH);
    String s = "NORTH";
}
