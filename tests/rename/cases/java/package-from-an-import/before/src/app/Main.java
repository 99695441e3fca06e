package app;

import util.text.*;

class Main {
    Strings s;
    Object util;
}
