package house;

public class Door {
    public void open() {}
}
