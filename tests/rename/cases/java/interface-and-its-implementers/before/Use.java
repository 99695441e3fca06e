interface More extends Shown, Runnable {}

class Use implements Shown, Cloneable {}

enum E implements Shown {
    A
}

record R(int a) implements Shown {}
