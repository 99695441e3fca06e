public class Entry {
    int n;
}
