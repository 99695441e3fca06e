interface More extends Visible, Runnable {}

class Use implements Visible, Cloneable {}

enum E implements Visible {
    A
}

record R(int a) implements Visible {}
