class Form {
    class Cell {}

    static Object run(Form f) {
        return f.new Cell();
    }
}

class Field {}
