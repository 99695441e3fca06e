package a;

public class Item {
    int cents;
    public int price() { return cents; }
    public static int compare(Item a, Item b) { return a.price() - b.price(); }
}
