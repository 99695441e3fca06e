package base;

public class Base {
    protected int id;
}
