package app;

import tools.text.*;

class Main {
    Strings s;
    Object util;
}
