package app;

import list.Chain;
import list.Chain.Node;

class A {
    Node a = new Chain.Node();
    list.Chain.Node b = new list.Chain.Node();
}
