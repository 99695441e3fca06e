class Base {
    public void run() {}
}

class Sub extends Base implements Runnable {}
