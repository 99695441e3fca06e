package app;

import static dir.Dir.*;

import dir.Dir;
import java.util.EnumSet;

class App {
    Dir d = NORTH;
    EnumSet<Dir> all = EnumSet.of(NORTH, SOUTH);
    String s = "NORTH";
}
