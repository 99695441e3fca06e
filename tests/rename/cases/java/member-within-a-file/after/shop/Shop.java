package shop;

public class Shop {
    public void start() {}

    void run(house.Door d) {
        d.open();
        start();
    }
}
