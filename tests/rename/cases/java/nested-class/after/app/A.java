package app;

import list.Chain;
import list.Chain.Link;

class A {
    Link a = new Chain.Link();
    list.Chain.Link b = new list.Chain.Link();
}
