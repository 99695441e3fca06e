package shop;

public class Shop {
    public void open() {}

    void run(house.Door d) {
        d.open();
        open();
    }
}
