package list;

public class Chain {
    Link head;

    public static class Link {
        Link next;

        public Link() {}
    }
}
