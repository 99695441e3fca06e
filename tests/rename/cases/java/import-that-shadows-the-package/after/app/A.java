package app;

import java.util.List;

class A {
    List<String> l;
}
