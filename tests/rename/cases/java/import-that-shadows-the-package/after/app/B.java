package app;

import java.util.*;

class B {
    Roster l;
}
