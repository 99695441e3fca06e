public class Item {
    int n;
}
