interface Door {
    void close();
}

interface Window {
    void close();
}

class Hatch implements Door, Window {
    public void close() {}
}

class Lid implements Door {
    public void close() {}
}

class Book {
    void close() {}

    void run(Door d, Lid l, Book b) {
        d.close();
        l.close();
        b.close();
    }
}
