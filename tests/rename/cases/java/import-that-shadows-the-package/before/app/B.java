package app;

import java.util.*;

class B {
    List l;
}
