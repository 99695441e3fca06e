interface Door {
    void shut();
}

interface Window {
    void shut();
}

class Hatch implements Door, Window {
    public void shut() {}
}

class Lid implements Door {
    public void shut() {}
}

class Book {
    void close() {}

    void run(Door d, Lid l, Book b) {
        d.shut();
        l.shut();
        b.close();
    }
}
