package a;

public class Item {
    int cents;
    public int cost() { return cents; }
    public static int compare(Item a, Item b) { return a.cost() - b.cost(); }
}
